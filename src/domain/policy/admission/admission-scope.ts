import { isMap, type Value, type ValueMap } from "../../../yaml/value.ts";
import { selectorMatches } from "../../../kubernetes/validate/selector.ts";
import type { Workload } from "../../controllers/workload.ts";
import { mapAt, mapsAt, textAt, textsAt } from "../../fields.ts";
import { namespaceKey, type KubernetesObject, type ObjectIndex } from "../../manifests.ts";
import { matchesWildcard } from "./kyverno-pattern.ts";

/** Policies for what stands beside them. */
const NAMESPACED = /^(Namespaced|AdmissionPolicy)/;

/** Whether an enforced policy is asked for a workload, or for the pods that it makes, as far as the build tells. */
export function isAskedFor(policy: KubernetesObject, workload: Workload, index: ObjectIndex): boolean {
  if (NAMESPACED.test(policy.kind) && policy.namespace !== workload.object.namespace) return false;
  const spec = mapAt(policy.manifest, "spec");
  switch (policy.group) {
    case "admissionregistration.k8s.io":
      return isBoundTo(spec, workload, index);
    case "policies.kyverno.io":
      return fitsRules(mapAt(spec, "matchConstraints"), "resourceRules", workload, index);
    case "policies.kubewarden.io":
      return fitsRules(spec, "rules", workload, index);
    case "constraints.gatekeeper.sh":
      return fitsConstraint(mapAt(spec, "match"), workload, index);
    default:
      return false;
  }
}

/** https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/ */
function isBoundTo(binding: ValueMap, workload: Workload, index: ObjectIndex): boolean {
  const name = textAt(binding, "policyName");
  const policy = index.byKind.get("ValidatingAdmissionPolicy")?.find((each) => each.name === name);
  if (policy === undefined) return false;
  const own = mapAt(binding, "matchResources");
  return (
    fitsRules(mapAt(policy.manifest, "spec", "matchConstraints"), "resourceRules", workload, index) &&
    (own.resourceRules === undefined
      ? fitsSelectors(own, asObjects(workload), workload, index)
      : fitsRules(own, "resourceRules", workload, index))
  );
}

function fitsRules(match: ValueMap, field: string, workload: Workload, index: ObjectIndex): boolean {
  const asked = asObjects(workload).filter(({ group, plural }) =>
    mapsAt(match, field).some(
      (rule) =>
        hasName(textsAt(rule, "apiGroups"), group) &&
        ["*/*", plural].some((each) => hasName(textsAt(rule, "resources"), each)),
    ),
  );
  return fitsSelectors(match, asked, workload, index);
}

function hasName(names: readonly string[], name: string): boolean {
  return names.includes("*") || names.includes(name);
}

interface AsObject {
  readonly group: string;
  readonly plural: string;
  readonly kind: string;
  readonly labels: ValueMap;
}

/** As itself, and as the pods that it makes. */
function asObjects({ object: { group, kind, manifest }, templates }: Workload): readonly AsObject[] {
  const plural = `${kind.toLowerCase()}s`;
  const pods = { group: "", kind: "Pod", plural: "pods" };
  return [
    { group, kind, plural, labels: mapAt(manifest, "metadata", "labels") },
    ...templates.map(({ metadata }) => ({ ...pods, labels: mapAt(metadata, "labels") })),
  ];
}

function fitsSelectors(
  match: ValueMap,
  asked: readonly AsObject[],
  { object }: Workload,
  index: ObjectIndex,
): boolean {
  const selector = mapAt(match, "objectSelector");
  return (
    asked.some(({ labels }) => selectorMatches(selector, labels)) &&
    fitsNamespace(match.namespaceSelector, object, index)
  );
}

const NAME = "kubernetes.io/metadata.name";

/** Where the build does not hold the namespace, nothing but its name is known of it. */
function fitsNamespace(
  selector: Value | undefined,
  { namespace: name }: KubernetesObject,
  { byKey }: ObjectIndex,
): boolean {
  if (!isMap(selector) || name === null) return true;
  const held = byKey.get(namespaceKey(name));
  if (held !== undefined)
    return selectorMatches(selector, { ...mapAt(held.manifest, "metadata", "labels"), [NAME]: name });
  const labels = Object.entries(mapAt(selector, "matchLabels")).filter(([key]) => key === NAME);
  const matchExpressions = mapsAt(selector, "matchExpressions").filter(({ key }) => key === NAME);
  return selectorMatches({ matchLabels: Object.fromEntries(labels), matchExpressions }, { [NAME]: name });
}

/** https://open-policy-agent.github.io/gatekeeper/website/docs/howto/#the-match-field */
function fitsConstraint(match: ValueMap, workload: Workload, index: ObjectIndex): boolean {
  const { namespace } = workload.object;
  const kinds = mapsAt(match, "kinds");
  const asked = asObjects(workload).filter(
    ({ group, kind }) =>
      kinds.length === 0 ||
      kinds.some(
        (each) => hasName(textsAt(each, "apiGroups"), group) && hasName(textsAt(each, "kinds"), kind),
      ),
  );
  const isIn = (names: readonly string[]) =>
    namespace !== null && names.some((name) => matchesWildcard(name, namespace));
  const [namespaces, excluded] = [textsAt(match, "namespaces"), textsAt(match, "excludedNamespaces")];
  return (
    (namespaces.length === 0 || namespace === null || isIn(namespaces)) &&
    !isIn(excluded) &&
    fitsSelectors({ ...match, objectSelector: match.labelSelector ?? null }, asked, workload, index)
  );
}
