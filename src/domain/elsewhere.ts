import { isConfig } from "../model/config-kind.ts";
import { mayShareNamespace } from "../model/identity.ts";
import { sameValue } from "../model/equal.ts";
import type { SourceLocation } from "../model/manifest.ts";
import type { ChangedConfig } from "./configs/changes.ts";
import { madeOf } from "./configs/makers.ts";
import { givenBy, isStore } from "./configs/recipes.ts";
import type { ConfigId } from "./forecast.ts";
import { isKept } from "./kept.ts";
import { objectKey, type KubernetesObject, type ObjectIndex } from "./manifests.ts";
import type { OverlaySide } from "./side.ts";
import type { Reference } from "./references/reference.ts";
import type { Workload } from "./controllers/workload.ts";

/** Something that pods name and that its deployable no longer holds, or that nothing makes any more. */
export interface Gone {
  readonly group: string;
  readonly kind: string;
  readonly name: string;
  /** Null: cluster-wide, or not known. */
  readonly namespace: string | null;
  /** What made it in the cluster; `stays` tells why it is not deleted with that. */
  readonly maker?: { readonly kind: string; readonly name: string; readonly stays?: string };
}

/** A config that does not stay in the cluster without what made it. */
export function isGoneConfig(gone: Gone): boolean {
  return isConfig(gone) && gone.maker?.stays === undefined;
}

/** A store from which the makers of others take, and that gives something else from now on. */
export interface ChangedStore {
  readonly kind: string;
  readonly name: string;
  readonly namespace: string | null;
}

/** From one version to another, where it is one field that says so. */
export interface Versions {
  readonly base: string;
  readonly head: string;
}

/** A source of Flux that gives something else from now on. */
export interface ChangedSource extends ChangedStore {
  /** "moves 1.0.0 → 2.0.0", "changes (url)". */
  readonly what: string;
  readonly versions?: Versions;
  /** It is held: nothing arrives by it. */
  readonly isHeld?: true;
  /** Nothing of its own build takes it. */
  readonly isUnseen?: true;
}

/** What an object of another deployable has to name, or to be in, to have to do with a change. */
export interface Relation {
  /** Null: any, or not known. */
  readonly namespace: string | null;
  /** Empty: whatever is in the namespace. */
  readonly names: readonly string[];
  /** In whatever namespace: what a cluster gives once only. */
  readonly isAnywhere?: true;
  /** One of these stands in the same file as one of the names. */
  readonly beside?: readonly string[];
}

export interface EditedConfig extends ConfigId {
  /** Nothing of its own build reads or names it. */
  readonly isUnseen?: true;
  /** What makes it in the cluster, and changes. */
  readonly maker?: Maker;
}

interface Maker {
  readonly kind: string;
  readonly name: string;
  readonly place?: SourceLocation;
}

/** What a change of one deployable means to the workloads of others. Names only, and no values. */
export interface Shared {
  /** Configs that change under their names, by the names that they have in the cluster. */
  readonly edited: readonly EditedConfig[];
  /** Of the configs of others that change so, those that something here reads or names. */
  readonly read: readonly ConfigId[];
  readonly gone: readonly Gone[];
  /** What comes, by which what is gone elsewhere may have moved here. */
  readonly come: readonly Gone[];
  /** What workloads begin to name, and their own build does not hold. */
  readonly asked: readonly Gone[];
  readonly stores: readonly ChangedStore[];
  readonly sources: readonly ChangedSource[];
  /** Of the sources of others that change, those from which something here takes. */
  readonly taken: readonly ChangedStore[];
  readonly related: readonly Relation[];
}

/** What other deployables change for this one. */
export interface Elsewhere extends Pick<Shared, "gone" | "stores" | "sources"> {
  /** What comes there, or is held there and begins to be named here, and would be missed here. */
  readonly come: readonly Gone[];
  /** What comes only in what waits for this one, and that begins to be needed here. */
  readonly late: readonly Gone[];
  /** Configs that change under their names. */
  readonly inPlace: readonly ChangedConfig[];
}

export const NOTHING_ELSEWHERE: Elsewhere = {
  ...{ inPlace: [], gone: [], come: [], late: [], stores: [], sources: [] },
};
export const NOTHING_SHARED: Shared = {
  edited: [],
  read: [],
  gone: [],
  come: [],
  asked: [],
  stores: [],
  sources: [],
  taken: [],
  related: [],
};

/** Kinds that pods cannot start without when they name one. */
const NEEDED: ReadonlySet<string> = new Set([
  "/ConfigMap",
  "/Secret",
  "/ServiceAccount",
  "scheduling.k8s.io/PriorityClass",
  "node.k8s.io/RuntimeClass",
  "resource.k8s.io/ResourceClaim",
  "secrets-store.csi.x-k8s.io/SecretProviderClass",
  "resource.k8s.io/ResourceClaimTemplate",
  "certificates.k8s.io/ClusterTrustBundle",
  "k8s.cni.cncf.io/NetworkAttachmentDefinition",
  "argoproj.io/AnalysisTemplate",
  "argoproj.io/ClusterAnalysisTemplate",
]);

/** Of these a release of Flux needs every kind that it names. */
const NEEDED_GROUPS: ReadonlySet<string> = new Set(["helm.toolkit.fluxcd.io", "source.toolkit.fluxcd.io"]);

export function sharedOf(
  base: OverlaySide,
  head: OverlaySide,
  others: Pick<Shared, "edited" | "read" | "asked" | "related" | "sources" | "taken">,
): Shared {
  return {
    ...others,
    gone: head.incomplete || head.prunes === false ? [] : goneFrom(base, head),
    come: base.incomplete ? [] : [...goneFrom(head, base), ...newServices(base, head)],
    stores: changedStores(base, head),
  };
}

/** Whoever calls them does so by name: one that moves is there all the same. */
function newServices(base: OverlaySide, head: OverlaySide): readonly Gone[] {
  return (head.index.byKind.get("Service") ?? []).flatMap((object) => {
    const { group, kind, name, namespace } = object;
    return base.index.byKey.has(objectKey(object)) ? [] : [{ group, kind, name, namespace }];
  });
}

/** What pods may name that one side holds, or makes, and the other does not. A name with a hash is nobody's elsewhere. */
export function goneFrom(side: OverlaySide, other: OverlaySide): readonly Gone[] {
  const generated = new Set(side.configs.flatMap((config) => (config.generated ? [config.key] : [])));
  const here = neededBy(side).filter(
    ({ object, gone }) => !isKept(object) && (gone.maker !== undefined || !generated.has(objectKey(object))),
  );
  const there = new Set(neededBy(other).map(({ gone }) => keyOfGone(gone)));
  return here.map(({ gone }) => gone).filter((gone) => !there.has(keyOfGone(gone)));
}

/** Of what other deployables no longer hold or make, or do from now on, what an object's reference to a config names. */
export function namedIn(
  all: readonly Gone[],
  { namespace }: Pick<KubernetesObject, "namespace">,
  { kind, name }: Pick<ConfigId, "kind" | "name">,
): Gone | undefined {
  return findGone(all, { group: "", kind, name, namespace });
}

/** The same of anything that is named. */
export function findGone(
  all: readonly Gone[],
  { group, kind, name, namespace }: Pick<Gone, "group" | "kind" | "name" | "namespace">,
): Gone | undefined {
  return all.find(
    (each) =>
      each.group === group &&
      each.kind === kind &&
      each.name === name &&
      mayShareNamespace(each.namespace, namespace),
  );
}

/** Whether a reference means a config, be it of another deployable. */
export function isMeant(
  { id, base, head }: ChangedConfig,
  { object }: Pick<Workload, "object">,
  { kind, name }: Reference,
): boolean {
  const isNamed = id.kind === kind && (head ?? base)?.object.name === name;
  return isNamed && mayShareNamespace(id.namespace, object.namespace);
}

export function keyOfGone({ group, kind, name, namespace }: Gone): string {
  return objectKey({ group, kind, name, namespace });
}

function neededBy({
  index,
}: OverlaySide): readonly { readonly object: KubernetesObject; readonly gone: Gone }[] {
  return index.objects.flatMap((object) => {
    const { group, kind, name, namespace } = object;
    const isNeeded = NEEDED.has(`${group}/${kind}`) || NEEDED_GROUPS.has(group);
    const own = isNeeded ? [{ object, gone: { group, kind, name, namespace } }] : [];
    const made = madeOf(object).map((each) => ({
      object,
      gone: {
        group: "",
        kind: each.kind,
        name: each.name,
        namespace: each.isAnywhere ? null : namespace,
        maker: { kind, name, ...(each.stays !== undefined && { stays: each.stays }) },
      },
    }));
    return [...own, ...made];
  });
}

/** The keys of all that a build holds, and of the configs that its objects make, where it goes to a namespace. */
export function keysHeldIn({ objects }: ObjectIndex, target: string | null): ReadonlySet<string> {
  return new Set(
    objects.flatMap((object) => {
      const { group, kind, name, namespace } = object;
      const made = madeOf(object).map((each) => ({ group: "", kind: each.kind, name: each.name }));
      return [{ group, kind, name }, ...made].flatMap((each) => [
        objectKey({ ...each, namespace }),
        objectKey({ ...each, namespace: namespace ?? target }),
        // A gateway of Istio names one wherever its proxies run.
        ...(each.kind === "Secret" ? [objectKey({ ...each, namespace: null })] : []),
      ]);
    }),
  );
}

function changedStores(base: OverlaySide, head: OverlaySide): readonly ChangedStore[] {
  return head.index.objects.flatMap((object) => {
    const before = base.index.byKey.get(objectKey(object));
    if (before === undefined || !isStore(object) || sameValue(givenBy(before), givenBy(object))) return [];
    const { kind, name, namespace } = object;
    return [{ kind, name, namespace }];
  });
}

/** The names and namespaces in it, each passed through a mask. */
export function maskShared(shared: Shared, mask: (text: string) => string): Shared {
  const named = <T extends { readonly name: string; readonly namespace: string | null }>(object: T): T => ({
    ...object,
    name: mask(object.name),
    namespace: object.namespace === null ? null : mask(object.namespace),
  });
  const gone = (each: Gone): Gone =>
    each.maker === undefined
      ? named(each)
      : { ...named(each), maker: { ...each.maker, name: mask(each.maker.name) } };
  return {
    edited: shared.edited.map(named),
    read: shared.read.map(named),
    gone: shared.gone.map(gone),
    come: shared.come.map(gone),
    asked: shared.asked.map(gone),
    stores: shared.stores.map(named),
    taken: shared.taken.map(named),
    sources: shared.sources.map((source) => ({
      ...named(source),
      what: mask(source.what),
      ...(source.versions !== undefined && {
        versions: { base: mask(source.versions.base), head: mask(source.versions.head) },
      }),
    })),
    related: shared.related.map(({ namespace, names, ...rest }) => ({
      ...rest,
      namespace: namespace === null ? null : mask(namespace),
      names: names.map(mask),
    })),
  };
}

/** All that `maskShared` masks. */
export function sharedNames(shared: Shared): readonly string[] {
  const names: string[] = [];
  maskShared(shared, (text) => {
    names.push(text);
    return text;
  });
  return names;
}
