import { isPartForFlux } from "../../controllers/flux-hold.ts";
import {
  applyObject,
  faultsOfNew,
  newVersionFaults,
  updateFaults,
  type Way,
} from "../../../kubernetes/apply.ts";
import { decode } from "../../../kubernetes/decode.ts";
import { kindFacts, structFacts } from "../../../kubernetes/facts.ts";
import { definitionFaults, definitionUpdateFaults } from "../../../kubernetes/validate/definition.ts";
import { tooLargeToRemember } from "../../../kubernetes/last-applied.ts";
import { collect, newTo, type Fault } from "../../../kubernetes/fault.ts";
import { at } from "../../../kubernetes/path.ts";
import { validateMetadata } from "../../../kubernetes/validate/metadata.ts";
import { sameValue } from "../../../model/equal.ts";
import { forcedBy } from "../../controllers/forced.ts";
import { workloadKind } from "../../controllers/kinds.ts";
import { mapIn, type ValueMap } from "../../../yaml/value.ts";
import { isFilledInLater, surelyChanged } from "../../controllers/placeholders.ts";
import { faultsOfUnread } from "../../controllers/unread-faults.ts";
import { textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import { customJudge } from "./custom-faults.ts";

/** An object that is no workload, and why the API server refuses it, if it does, by the way of applying. */
export interface ObjectRefusal extends Readonly<Record<Way, readonly Fault[]>> {
  readonly object: KubernetesObject;
  /** Whose definition says so, of a custom resource whose definition is not in the same build. */
  readonly by?: string;
  /** What is refused unless the definition in the cluster is of another release. */
  readonly doubts?: readonly Fault[];
  /** The list of which client-side apply makes something else than is written. */
  readonly mixedUp?: string;
}

/**
 * Changed and new objects with what is wrong with them one way or the other: of the built-in kinds those that are no
 * workloads, and custom resources.
 */
export function objectRefusals(context: CheckContext): readonly ObjectRefusal[] {
  const known = found.get(context.head);
  if (known?.base === context.base) return known.refusals;
  const refusals = findRefusals(context);
  found.set(context.head, { base: context.base, refusals });
  return refusals;
}

/** Several checks ask. */
const found = new WeakMap<
  OverlaySide,
  { readonly base: OverlaySide; readonly refusals: readonly ObjectRefusal[] }
>();

function findRefusals(context: CheckContext): readonly ObjectRefusal[] {
  const { base, head } = context;
  const custom = customJudge(context);
  const formerOf = formerConfigs(context);
  return head.index.objects.flatMap((object) => {
    if (isBuiltInWorkload(object)) return [];
    const before = base.index.byKey.get(objectKey(object));
    if (before !== undefined && sameValue(before.manifest, object.manifest)) return [];
    const byDefinition = custom(before, object);
    if (byDefinition === undefined && isWorkload(object)) return [withMetadata({ object, ...NONE }, before)];
    const known =
      byDefinition !== undefined
        ? { object, serverSide: byDefinition.faults, clientSide: byDefinition.faults, ...byDefinition }
        : before === undefined
          ? refusalOfNew(object)
          : refusalOfChange(before, object);
    return [
      withMetadata(withCopy(known ?? refusalByVersion(before, object), before ?? formerOf(object)), before),
    ];
  });
}

/** What a config with another hash at its end was. */
function formerConfigs({
  changes,
}: CheckContext): (object: KubernetesObject) => KubernetesObject | undefined {
  const former = new Map(
    changes.flatMap(({ base, head }) => (base === null || head === null ? [] : [[head.key, base.object]])),
  );
  return (object) => former.get(objectKey(object));
}

function isWorkload({ group, kind }: KubernetesObject): boolean {
  return workloadKind(group, kind) !== undefined;
}

/** Told with its restart. */
function isBuiltInWorkload(object: KubernetesObject): boolean {
  return isWorkload(object) && kindFacts(object.apiVersion, object.kind) !== undefined;
}

/** What client-side apply cannot remember it does not apply. */
function withCopy(refusal: ObjectRefusal, before: KubernetesObject | undefined): ObjectRefusal {
  const large = tooLargeToRemember(refusal.object.manifest);
  const known = large.length === 0 || before === undefined ? [] : tooLargeToRemember(before.manifest);
  return { ...refusal, clientSide: [...refusal.clientSide, ...newTo(large, known)] };
}

/** Names and labels of custom resources have the same rules, whatever their definition says. */
function withMetadata(refusal: ObjectRefusal, before: KubernetesObject | undefined): ObjectRefusal {
  const faults = newTo(metadataFaults(refusal.object), before === undefined ? [] : metadataFaults(before));
  if (faults.length === 0) return refusal;
  const { serverSide, clientSide } = refusal;
  return { ...refusal, serverSide: [...serverSide, ...faults], clientSide: [...clientSide, ...faults] };
}

const METADATA = at(undefined, "metadata");

/** https://github.com/kubernetes/apiextensions-apiserver/blob/v0.36.3/pkg/registry/customresource/validator.go */
function metadataFaults(object: KubernetesObject): readonly Fault[] {
  const { apiVersion, group, kind, manifest } = object;
  const isCustom = group.includes(".") && kindFacts(apiVersion, kind) === undefined;
  const faults: Fault[] = [];
  if (!isCustom || isFilledInLater(object)) return faults;
  const report = collect(faults);
  // That of a custom resource is read as strictly as any other: a label that is a number, or a field that none has.
  decode(mapIn(manifest.metadata), structFacts("ObjectMeta"), { quantities: "stored", report }, METADATA);
  validateMetadata(manifest, report, true);
  // https://github.com/kubernetes/kube-aggregator/blob/v0.36.3/pkg/apis/apiregistration/validation/validation.go
  const [version, served] = ["version", "group"].map((field) => textAt(manifest, "spec", field));
  if (kind === "APIService" && object.name !== `${version ?? ""}.${served ?? ""}`)
    report(at(METADATA, "name"), "must be its spec.version, a dot and its spec.group");
  return faults;
}

function refusalOfNew(object: KubernetesObject): ObjectRefusal {
  return { object, ...faultsOfNewObject(object) };
}

const NONE: Readonly<Record<Way, readonly Fault[]>> = { serverSide: [], clientSide: [] };

/** What is wrong with an object that base does not have. */
export function faultsOfNewObject(object: KubernetesObject): Readonly<Record<Way, readonly Fault[]>> {
  if (isFilledInLater(object)) return NONE;
  const facts = kindFacts(object.apiVersion, object.kind);
  if (facts !== undefined) return faultsOfNew(object.manifest, facts, isPartForFlux(object));
  const definition = isDefinition(object.manifest) ? definitionFaults(object.manifest) : [];
  const faults = [...faultsOfUnread(undefined, object), ...definition];
  return { serverSide: faults, clientSide: faults };
}

/** Of a kind that the tables do not have, the version alone tells. */
function refusalByVersion(before: KubernetesObject | undefined, object: KubernetesObject): ObjectRefusal {
  const faults =
    before === undefined
      ? []
      : [
          ...newVersionFaults(before.manifest, object.manifest),
          ...definitionChanges(before.manifest, object.manifest),
        ];
  return { object, serverSide: faults, clientSide: faults };
}

function definitionChanges(before: ValueMap, manifest: ValueMap): readonly Fault[] {
  if (!isDefinition(manifest)) return [];
  return [
    ...newTo(definitionFaults(manifest), definitionFaults(before)),
    ...definitionUpdateFaults(before, manifest),
  ];
}

function isDefinition({ kind }: ValueMap): boolean {
  return kind === "CustomResourceDefinition";
}

function refusalOfChange(base: KubernetesObject, head: KubernetesObject): ObjectRefusal | undefined {
  const facts = kindFacts(head.apiVersion, head.kind);
  if (facts === undefined) return undefined;
  const applied = applyObject(base.manifest, head.manifest, facts, {
    base: isPartForFlux(base),
    head: isPartForFlux(head),
  });
  const isForced = forcedBy(head) !== undefined;
  const isKnown = ![base, head].some(isFilledInLater);
  const faultsOf = (way: Way) => {
    const { after, faults: all, baseFaults } = applied[way];
    const faults = isKnown
      ? newTo(all, baseFaults())
      : updateFaults(applied.before, after, facts).filter(({ path }) =>
          surelyChanged(path, base.manifest, head.manifest),
        );
    return isForced ? faults.filter(({ update }) => update !== true) : faults;
  };
  const { mixedUp } = applied.clientSide;
  return {
    ...{ object: head, serverSide: faultsOf("serverSide"), clientSide: faultsOf("clientSide") },
    ...(mixedUp !== undefined && { mixedUp }),
  };
}
