import { groupedBy } from "../../model/grouped.ts";
import { mayShareNamespace } from "../../model/identity.ts";
import { sameValue } from "../../model/equal.ts";
import { oncePer } from "../../model/once.ts";
import { compareText } from "../../model/order.ts";
import { isList, isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import { differences, versionText, type Difference } from "../causes/spec-causes.ts";
import { isHeldByFlux } from "../controllers/flux-hold.ts";
import { classOf } from "../controllers/object-kinds.ts";
import { mapsAt, textAt } from "../fields.ts";
import type { KubernetesObject, ObjectIndex } from "../manifests.ts";
import { objectKey } from "../manifests.ts";
import type { ChangedSource, Versions } from "../elsewhere.ts";
import type { OverlaySide } from "../side.ts";
import { keyText } from "../../model/key-text.ts";

type SourceId = Pick<KubernetesObject, "kind" | "name" | "namespace">;

/** A changed source, of whatever deployable, as who takes something from it is told. */
export interface TakenSource {
  readonly object: SourceId;
  /** "moves 1.0.0 → 2.0.0", "changes (url)", "is removed"; undefined where it only is let go. */
  readonly what: string | undefined;
  readonly versions?: Versions;
  /** It is held: nothing arrives by it. */
  readonly isHeld?: true;
  /** Keys of the objects of head that name it, directly or through other sources; sorted. */
  readonly users: readonly string[];
}

/** A changed source of this build: what others deploy is taken from it. */
export interface MovedSource extends TakenSource {
  readonly object: KubernetesObject;
  readonly base: KubernetesObject;
  /** It was held, and is let go: whoever takes it gets all that gathered. */
  readonly isResumed: boolean;
}

const REMOVED = "is removed";

/** Fields that decide how a source is fetched, not what: https://fluxcd.io/flux/components/source/api/v1/ */
const SILENT = new Set([
  ...["interval", "timeout", "accessFrom", "passCredentials", "provider", "secretRef", "certSecretRef"],
  ...["proxySecretRef", "serviceAccountName", "verify", "insecure", "region", "sts", "suspend"],
]);

/** Sources that differ in what they give. */
export function movedSources(base: OverlaySide, head: OverlaySide): readonly MovedSource[] {
  const keys = new Set([...base.index.byKey.keys(), ...head.index.byKey.keys()]);
  return [...keys].flatMap((key): readonly MovedSource[] => {
    const before = base.index.byKey.get(key);
    const after = head.index.byKey.get(key) ?? (before && placedIn(before, base.index, head.index));
    const object = after ?? before;
    if (object === undefined || classOf(object.group, object.kind) !== "source") return [];
    const isHeld = after !== undefined && isHeldByFlux(after);
    const isUnseen = (before === undefined && base.incomplete) || (after === undefined && head.incomplete);
    // A new source does something only through who names it, who is new or changed too.
    if (isUnseen || before === undefined) return [];
    const isResumed = after !== undefined && isHeldByFlux(before) && !isHeldByFlux(after);
    const found = after === undefined ? [] : toldDifferences(before, after);
    if (after !== undefined && found.length === 0 && !isResumed) return [];
    const versions = versionsOf(found);
    const users = usersOf(object, head.index);
    // Who took it keeps what it has, and is told of where it is named; or goes too.
    if (after === undefined && users.length === 0) return [];
    return [
      {
        object,
        base: before,
        what: after === undefined ? REMOVED : found.length === 0 ? undefined : wordsOf(found, versions),
        ...(versions !== undefined && { versions }),
        isResumed,
        ...(isHeld && { isHeld }),
        users,
      },
    ];
  });
}

/** The same source, of which one side does not say the namespace. */
function placedIn(
  source: KubernetesObject,
  base: ObjectIndex,
  head: ObjectIndex,
): KubernetesObject | undefined {
  return head.byKind
    .get(source.kind)
    ?.find(
      (other) =>
        other.group === source.group &&
        other.name === source.name &&
        mayShareNamespace(other.namespace, source.namespace) &&
        !base.byKey.has(objectKey(other)),
    );
}

function toldDifferences(base: KubernetesObject, head: KubernetesObject): readonly Difference[] {
  const [before, after] = [base.manifest.spec, head.manifest.spec];
  return sameValue(before, after)
    ? []
    : differences(before, after, "").filter(({ fields: [first = ""] }) => !SILENT.has(first));
}

const VERSION = /^(tag|semver|digest|branch|commit|name|version)$/;

function versionsOf(found: readonly Difference[]): Versions | undefined {
  const told = found.filter(({ fields }) => VERSION.test(fields.at(-1) ?? ""));
  const [tag] = [...told].sort((a, b) => rank(a) - rank(b));
  if (tag === undefined || found.some(({ fields }) => !VERSION.test(fields.at(-1) ?? ""))) return undefined;
  const [before, after] = [tag.base, tag.head].map(versionText);
  return before === undefined || after === undefined ? undefined : { base: before, head: after };
}

/** A tag says more than a digest beside it. */
function rank({ fields }: Difference): number {
  return fields.at(-1) === "digest" || fields.at(-1) === "commit" ? 1 : 0;
}

function wordsOf(found: readonly Difference[], versions: Versions | undefined): string {
  if (versions !== undefined) return `moves ${versions.base} → ${versions.head}`;
  const fields = [...new Set(found.map(({ path }) => path))].sort(compareText);
  return `changes (${fields.slice(0, 3).join(", ")}${fields.length > 3 ? ", …" : ""})`;
}

/**
 * What others know of the sources that change, by which somebody else may take something. One that is let go tells that
 * itself.
 */
export function sharedSources(moved: readonly MovedSource[]): readonly ChangedSource[] {
  return moved.flatMap(({ object, what, versions, isHeld, isResumed, users }) => {
    const { group, kind, name, namespace } = object;
    if (group !== "source.toolkit.fluxcd.io" || what === undefined || what === REMOVED || isResumed)
      return [];
    return [
      {
        ...{ kind, name, namespace, what },
        ...(versions !== undefined && { versions }),
        ...(isHeld && { isHeld }),
        ...(users.length === 0 && { isUnseen: true }),
      },
    ];
  });
}

/** Those of other deployables from which something here is taken: what has one of that name takes from its own. */
export function takenSources(
  { index }: OverlaySide,
  sources: readonly ChangedSource[],
): readonly TakenSource[] {
  return sources.flatMap(({ kind, name, namespace, ...source }) => {
    const object = { kind, name, namespace };
    const isOwn = (other: KubernetesObject): boolean =>
      other.name === name && mayShareNamespace(other.namespace, namespace);
    if (index.byKind.get(kind)?.some(isOwn) === true) return [];
    return [{ ...source, object, users: usersOf(object, index) }];
  });
}

/** Who takes what a source gives, directly or through other sources. */
function usersOf(source: SourceId, index: ObjectIndex): readonly string[] {
  const users = new Map<string, KubernetesObject>();
  const pending: (SourceId & { readonly manifest?: ValueMap })[] = [source];
  const naming = namingIn(index);
  for (const object of pending) {
    for (const { by, namespace } of namesOf(object).flatMap((name) => naming.get(name) ?? [])) {
      const key = objectKey(by);
      if (users.has(key) || !mayShareNamespace(namespace, object.namespace)) continue;
      users.set(key, by);
      if (classOf(by.group, by.kind) === "source") pending.push(by);
    }
  }
  return [...users]
    .filter(([, { group, kind }]) => classOf(group, kind) !== "source")
    .map(([key]) => key)
    .sort(compareText);
}

/** An ArtifactGenerator makes ExternalArtifacts, which others name. */
function namesOf({ kind, name, manifest }: SourceId & { readonly manifest?: ValueMap }): readonly string[] {
  const made = kind === "ArtifactGenerator" ? mapsAt(manifest, "spec", "artifacts") : [];
  return [
    nameKey(kind, name),
    ...made.map((artifact) => nameKey("ExternalArtifact", textAt(artifact, "name") ?? "")),
  ];
}

function nameKey(kind: string, name: string): string {
  return keyText([kind, name]);
}

interface Naming {
  readonly by: KubernetesObject;
  readonly namespace: string | null;
}

/** By what it is called, who names something: chartRef, sourceRef and the like are maps with a kind and a name. */
const namingIn = oncePer((index: ObjectIndex) => {
  const naming = index.objects.flatMap((by) =>
    references(by.manifest.spec).map((reference): Naming & { readonly name: string } => ({
      by,
      name: nameKey(textAt(reference, "kind") ?? "", textAt(reference, "name") ?? ""),
      namespace: textAt(reference, "namespace") ?? by.namespace,
    })),
  );
  return groupedBy(naming, ({ name }) => name);
});

function references(value: Value | undefined): readonly ValueMap[] {
  if (isList(value)) return value.flatMap(references);
  if (!isMap(value)) return [];
  const own = typeof value.kind === "string" && typeof value.name === "string" ? [value] : [];
  return [...own, ...Object.values(value).flatMap(references)];
}
