import { applyObject, faultsOfNew, newVersionFaults, type Way } from "../../kubernetes/apply.ts";
import { customFaults, schemaOf } from "../../kubernetes/custom-resource.ts";
import { kindFacts } from "../../kubernetes/facts.ts";
import { definitionFaults, definitionUpdateFaults } from "../../kubernetes/validate/definition.ts";
import { tooLargeToRemember } from "../../kubernetes/last-applied.ts";
import { newTo, type Fault } from "../../kubernetes/fault.ts";
import { sameValue } from "../../model/equal.ts";
import { forcedBy } from "../controllers/forced.ts";
import { workloadKind } from "../controllers/kinds.ts";
import type { ValueMap } from "../../yaml/value.ts";
import { textAt } from "../fields.ts";
import type { OverlaySide } from "../side.ts";
import { isFilledInLater } from "../controllers/placeholders.ts";
import { faultsOfUnread } from "../controllers/unread-faults.ts";
import { objectKey, type KubernetesObject } from "../manifests.ts";
import type { CheckContext } from "./check.ts";

/** An object that is no workload, and why the API server refuses it, by the way of applying. */
export interface ObjectRefusal extends Readonly<Record<Way, readonly Fault[]>> {
  readonly object: KubernetesObject;
}

/**
 * Changed and new objects that are no workloads and are refused one way or the other: of the built-in kinds, and of those
 * whose CustomResourceDefinition is in the same build.
 */
export function objectRefusals({ base, head }: CheckContext): readonly ObjectRefusal[] {
  const schemas = schemasIn(head);
  return head.index.objects.flatMap((object) => {
    if (workloadKind(object.group, object.kind) !== undefined) return [];
    const before = base.index.byKey.get(objectKey(object));
    if (before !== undefined && sameValue(before.manifest, object.manifest)) return [];
    const schema = schemas(object);
    const known =
      schema !== undefined
        ? refusalBySchema(before, object, schema)
        : before === undefined
          ? refusalOfNew(object)
          : refusalOfChange(before, object);
    const refusal = withCopy(known ?? refusalByVersion(before, object), before);
    return refusal.serverSide.length + refusal.clientSide.length === 0 ? [] : [refusal];
  });
}

/** What client-side apply cannot remember it does not apply. */
function withCopy(refusal: ObjectRefusal, before: KubernetesObject | undefined): ObjectRefusal {
  const large = tooLargeToRemember(refusal.object.manifest);
  const known = large.length === 0 || before === undefined ? [] : tooLargeToRemember(before.manifest);
  return { ...refusal, clientSide: [...refusal.clientSide, ...newTo(large, known)] };
}

function refusalOfNew(object: KubernetesObject): ObjectRefusal {
  return { object, ...faultsOfNewObject(object) };
}

const NONE: Readonly<Record<Way, readonly Fault[]>> = { serverSide: [], clientSide: [] };

/** What is wrong with an object that base does not have. */
export function faultsOfNewObject(object: KubernetesObject): Readonly<Record<Way, readonly Fault[]>> {
  if (isFilledInLater(object.manifest)) return NONE;
  const facts = kindFacts(object.apiVersion, object.kind);
  if (facts !== undefined) return faultsOfNew(object.manifest, facts);
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
  if (facts === undefined || isFilledInLater(head.manifest) || isFilledInLater(base.manifest))
    return undefined;
  const applied = applyObject(base.manifest, head.manifest, facts);
  const isForced = forcedBy(head) !== undefined;
  const faultsOf = (way: Way) => {
    const faults = newTo(applied[way].faults, applied[way].baseFaults);
    return isForced ? faults.filter(({ update }) => update !== true) : faults;
  };
  return { object: head, serverSide: faultsOf("serverSide"), clientSide: faultsOf("clientSide") };
}

/** The schema of a custom resource, by the definitions of this side. Each definition is read once, if at all. */
function schemasIn({ index }: OverlaySide): (object: KubernetesObject) => ValueMap | undefined {
  const definitions = new Map(
    index.objects
      .filter(({ group, kind }) => group === "apiextensions.k8s.io" && kind === "CustomResourceDefinition")
      .map(({ manifest }) => [
        `${textAt(manifest, "spec", "group") ?? ""}/${textAt(manifest, "spec", "names", "kind") ?? ""}`,
        manifest,
      ]),
  );
  return ({ apiVersion, group, kind }) => {
    const definition = definitions.get(`${group}/${kind}`);
    return definition === undefined ? undefined : schemaOf(definition, apiVersion.slice(group.length + 1));
  };
}

/** What was invalid before, and stays, is tolerated. */
function refusalBySchema(
  before: KubernetesObject | undefined,
  object: KubernetesObject,
  schema: ValueMap,
): ObjectRefusal | undefined {
  if (isFilledInLater(object.manifest)) return undefined;
  const known = before === undefined ? [] : customFaults(before.manifest, schema);
  const faults = newTo(customFaults(object.manifest, schema), known);
  return { object, serverSide: faults, clientSide: faults };
}
