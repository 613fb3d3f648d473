import { customFaults, schemaOf, servesVersion } from "../../../kubernetes/custom-resource.ts";
import { A_DURATION } from "../../../kubernetes/custom-rules.ts";
import { definedKind, isSteady, type DefinedKind } from "../../../kubernetes/defined-kinds.ts";
import { hasFieldAnywhere } from "../../../kubernetes/schema-fields.ts";
import { isAlike, laterKind, unheardOf } from "../../../kubernetes/unheard-kinds.ts";
import { scalarText } from "../../../kubernetes/values.ts";
import { isOfEveryRelease, isUnknownField, newTo, type Fault } from "../../../kubernetes/fault.ts";
import { readDuration } from "../../../model/duration.ts";
import { isLaterVersion } from "../../../kubernetes/version-order.ts";
import { isMap, type ValueMap } from "../../../yaml/value.ts";
import { isBuiltIn } from "../../controllers/object-kinds.ts";
import { isFilledInLater, standsForUnseen } from "../../controllers/placeholders.ts";
import { NO_DEFINITIONS, type Definition } from "../../custom-kinds.ts";
import { mapsAt, textAt } from "../../fields.ts";
import type { KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";

/** What a custom resource's definition says against a change of it. */
export interface CustomFaults {
  readonly faults: readonly Fault[];
  /** What the definition of another release may take. */
  readonly doubts: readonly Fault[];
  /** Whose definition it is, where it does not come with the object. */
  readonly by?: string;
}

type Judge = (before: KubernetesObject | undefined, object: KubernetesObject) => CustomFaults | undefined;

/**
 * Asks the definition of the same build; without one, those that lie in the repository; without these, for what Flux and
 * Argo CD define, the one that the tables have. Undefined: there is none. Each definition is read once, if at all.
 */
export function customJudge({
  base,
  head,
  definitions = NO_DEFINITIONS,
  versionsAtBase = () => new Set(),
}: CheckContext): Judge {
  const own = definitionsIn(head);
  const inUse = new Set(base.index.objects.map(versionOf));
  const firstUse = (before: KubernetesObject | undefined, object: KubernetesObject) =>
    before?.apiVersion === object.apiVersion || inUse.has(versionOf(object))
      ? undefined
      : firstOfVersion(before, object, versionsAtBase(object.group, object.kind));
  const judge: Judge = (before, object) => {
    const { apiVersion, group, kind } = object;
    // A definition always has a group.
    if (group === "" || isMap(object.manifest.sops)) return undefined;
    const version = apiVersion.slice(group.length + 1);
    const faultsBy = (schema: ValueMap) => newFaults(before, object, schema);
    const definition = own.get(`${group}/${kind}`);
    if (definition !== undefined) {
      const schema = schemaOf(definition, version);
      return schema ? { faults: faultsBy(schema), doubts: [] } : unserved(before, object, definition);
    }
    const inRepository = definitions(group, kind).flatMap(({ manifest, file }) => {
      const schema = schemaOf(manifest, version);
      return schema === undefined ? [] : [{ file, faults: faultsBy(schema) }];
    });
    const [first, ...others] = inRepository;
    if (first !== undefined) return agreed(first, others);
    const known = definedKind(apiVersion, kind);
    if (known !== undefined) {
      const faults = withoutPatched(faultsBy(known.schema), object);
      const judged = divided(withoutNews(faults, known, before), known.owner);
      // Who serves a later version goes on serving the one before for long.
      const isLater = before === undefined || isLaterVersion(apiVersion, before.apiVersion);
      const isSure = judged.faults.length > 0 || judged.doubts.length > 0 || !isLater;
      return isSure ? judged : (firstUse(before, object) ?? judged);
    }
    const [there, ...more] = definitions(group, kind);
    const isServed = ({ manifest }: Definition) => servesVersion(manifest, version) !== false;
    if (there !== undefined && [there, ...more].some(isServed)) return undefined;
    const unheard = unheardOf(apiVersion, kind, before?.apiVersion);
    if (unheard !== undefined) return divided([unheard.fault], unheard.owner);
    const isNews = before?.apiVersion !== apiVersion && !inUse.has(versionOf(object));
    if (there !== undefined && isNews) return { faults: [], doubts: [NOT_SERVED], by: there.file };
    const later = laterKind(apiVersion, kind);
    if (later !== undefined) {
      const faults = withoutPatched(faultsBy(later.schema), object);
      return isAlike(apiVersion, kind)
        ? divided(withoutNews(faults, later, before), later.owner)
        : { faults: faults.filter(isOfEveryRelease), doubts: [], by: later.owner };
    }
    // Where base has others in this version, the cluster serves it.
    return firstUse(before, object) ?? besideSpec(before, object);
  };
  return (before, object) => {
    const judged = withTimes(judge(before, object), before, object);
    return judged !== undefined && isFilledInLater(object) ? withoutValues(judged) : judged;
  };
}

/** Whatever is filled in for a value, the fields stay as they are called. */
function withoutValues({ faults, doubts, ...rest }: CustomFaults): CustomFaults {
  const isOfField = ({ path, kind }: Fault) =>
    (kind === "unknown-field" || kind === "missing") && !standsForUnseen(path);
  return { ...rest, faults: faults.filter(isOfField), doubts: doubts.filter(isOfField) };
}

const NOT_SERVED: Fault = {
  path: "apiVersion",
  message: "apiVersion is none that its CustomResourceDefinition serves",
  mayComeLater: true,
};

/** Like `example.com/v1 Cache`. */
function versionOf({ apiVersion, kind }: KubernetesObject): string {
  return `${apiVersion} ${kind}`;
}

/**
 * No definition is here, and the repository has the kind in other versions alone: which releases the cluster has nobody says.
 * @param written in which the repository had objects of the kind
 */
function firstOfVersion(
  before: KubernetesObject | undefined,
  { apiVersion, group }: KubernetesObject,
  written: ReadonlySet<string>,
): CustomFaults | undefined {
  const [other] = before === undefined ? written : [before.apiVersion];
  if (other === undefined || written.has(apiVersion) || isBuiltIn(group)) return undefined;
  const message =
    before === undefined
      ? `apiVersion is ${apiVersion}, where the others of the kind here are ${other}`
      : `apiVersion changes from ${other} to ${apiVersion}`;
  return { faults: [], doubts: [{ path: "apiVersion", message, mayComeLater: true }] };
}

/** Hardly any definition has another field beside `spec`: what stands there has slipped out of it. */
const BESIDE = /^(?:apiVersion|kind|metadata|spec|specs|status|data|type|auth|scopes|mesh|scheduler|sops)$/;

function besideSpec(
  before: KubernetesObject | undefined,
  { group, manifest }: KubernetesObject,
): CustomFaults | undefined {
  if (isBuiltIn(group) || manifest.spec === undefined) return undefined;
  const doubts = Object.keys(manifest)
    .filter((path) => !BESIDE.test(path) && before?.manifest[path] === undefined)
    .map((path): Fault => ({ path, message: `${path} stands beside spec` }));
  return doubts.length === 0 ? undefined : { faults: [], doubts };
}

/** Whose new fields the tables have soon. Those of others come more often, and only one at a wrong place is told. */
const KEPT_UP_WITH = /-controller |^Argo CD /;

function withoutNews(
  faults: readonly Fault[],
  { schema, owner }: DefinedKind,
  before: KubernetesObject | undefined,
): readonly Fault[] {
  if (KEPT_UP_WITH.test(owner)) return faults;
  // What another release asks of a new object may be less.
  const asksForLess = before === undefined && !isSteady(owner);
  return faults.filter((fault) => {
    if (fault.kind === "missing") return !asksForLess;
    const isNews = isUnknownField(fault) && fault.mayComeLater === true;
    return !isNews || hasFieldAnywhere(schema, /(?<![\w-])[\w-]*$/.exec(fault.path)?.[0] ?? "");
  });
}

/**
 * Alerts and Receivers of what Flux Operator has too, which patches their definitions.
 * https://github.com/controlplaneio-fluxcd/flux-operator/blob/main/internal/builder/templates.go
 */
function withoutPatched(faults: readonly Fault[], { group, manifest }: KubernetesObject): readonly Fault[] {
  if (group !== "notification.toolkit.fluxcd.io") return faults;
  const isPatched = (field: string, index: string): boolean =>
    /^(FluxInstance|ResourceSet|ResourceSetInputProvider)$/.test(
      textAt(mapsAt(manifest, "spec", field)[Number(index)], "kind") ?? "",
    );
  return faults.filter(({ path }) => {
    const [, field = "", index = ""] = /^spec\.(eventSources|resources)\[(\d+)\]\.kind$/.exec(path) ?? [];
    return field === "" || !isPatched(field, index);
  });
}

/** What the tables say is sure but for what another release may have. */
function divided(faults: readonly Fault[], by: string): CustomFaults {
  const isDoubt = ({ mayComeLater }: Fault) => mayComeLater === true || !isSteady(by);
  return { faults: faults.filter((fault) => !isDoubt(fault)), doubts: faults.filter(isDoubt), by };
}

/** Written in a version that the definition beside it does not have. */
function unserved(
  before: KubernetesObject | undefined,
  { apiVersion, group }: KubernetesObject,
  definition: ValueMap,
): CustomFaults | undefined {
  const serves = servesVersion(definition, apiVersion.slice(group.length + 1));
  if (serves !== false || before?.apiVersion === apiVersion) return undefined;
  const { path, message } = NOT_SERVED;
  return { faults: [{ path, message }], doubts: [] };
}

/** Clusters may have several releases of one definition: only what all of them refuse is sure. */
function agreed(first: Judged, others: readonly Judged[]): CustomFaults {
  const messages = others.map(({ faults }) => new Set(faults.map(({ message }) => message)));
  const faults = first.faults.filter(({ message }) => messages.every((each) => each.has(message)));
  return { faults, doubts: [], by: first.file };
}

/** What one definition of the repository says. */
interface Judged {
  readonly file: string;
  readonly faults: readonly Fault[];
}

/** What was invalid before, and stays, is tolerated. */
function newFaults(
  before: KubernetesObject | undefined,
  object: KubernetesObject,
  schema: ValueMap,
): readonly Fault[] {
  const faultsOf = ({ manifest }: KubernetesObject) => customFaults(manifest, schema);
  return newTo(faultsOf(object), before === undefined ? [] : faultsOf(before));
}

/** Whatever definition is there, or none. */
function withTimes(
  judged: CustomFaults | undefined,
  before: KubernetesObject | undefined,
  { manifest }: KubernetesObject,
): CustomFaults | undefined {
  const times = newTo(timeFaults(manifest), before === undefined ? [] : timeFaults(before.manifest));
  if (times.length === 0 || isMap(manifest.sops)) return judged;
  return { doubts: [], ...judged, faults: [...(judged?.faults ?? []), ...times] };
}

const TIMES = ["duration", "renewBefore", "refreshInterval"];

/** Times as Go reads them, of which the definitions say nothing, and which the webhooks refuse: https://pkg.go.dev/time#ParseDuration */
function timeFaults({ apiVersion, spec }: ValueMap): readonly Fault[] {
  if (!/^(cert-manager|external-secrets)\.io\//.test(scalarText(apiVersion))) return [];
  return TIMES.flatMap((field) => {
    const [text, path] = [textAt(spec, field), `spec.${field}`];
    if (text === undefined || readDuration(text) !== undefined) return [];
    return [{ path, message: `${path} ${A_DURATION}`, kind: "no-duration" }];
  });
}

function definitionsIn({ index }: OverlaySide): ReadonlyMap<string, ValueMap> {
  return new Map(
    index.objects
      .filter(({ group, kind }) => group === "apiextensions.k8s.io" && kind === "CustomResourceDefinition")
      .map(({ manifest }) => [kindOf(manifest), manifest]),
  );
}

/** Like `example.com/Cache`. */
function kindOf(definition: ValueMap): string {
  return `${textAt(definition, "spec", "group") ?? ""}/${textAt(definition, "spec", "names", "kind") ?? ""}`;
}
