import { isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import { selectorMatches } from "../../kubernetes/validate/selector.ts";
import type { Workload } from "../controllers/workload.ts";
import { mapAt, mapsAt, textAt, textsAt } from "../fields.ts";
import { objectKey, type KubernetesObject, type ObjectIndex } from "../manifests.ts";
import { matchesWildcard } from "./kyverno-pattern.ts";

/** Whether an enforced policy is asked for a workload, or for the pods that it makes, as far as the build tells. */
export function isAskedFor(policy: KubernetesObject, workload: Workload, index: ObjectIndex): boolean {
  const spec = mapAt(policy.manifest, "spec");
  switch (policy.group) {
    case "admissionregistration.k8s.io":
      return isBoundTo(policy, workload, index);
    case "policies.kyverno.io":
      return fitsRules(mapAt(spec, "matchConstraints"), "resourceRules", workload, index);
    case "policies.kubewarden.io":
      return (
        (!policy.kind.startsWith("AdmissionPolic") || policy.namespace === workload.object.namespace) &&
        fitsRules(spec, "rules", workload, index)
      );
    case "constraints.gatekeeper.sh":
      return fitsConstraint(mapAt(spec, "match"), workload, index);
    default:
      return false;
  }
}

/** https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/ */
function isBoundTo(binding: KubernetesObject, workload: Workload, index: ObjectIndex): boolean {
  const spec = mapAt(binding.manifest, "spec");
  const name = textAt(spec, "policyName");
  const policy = index.byKind.get("ValidatingAdmissionPolicy")?.find((each) => each.name === name);
  if (policy === undefined || binding.kind !== "ValidatingAdmissionPolicyBinding") return false;
  const own = mapAt(spec, "matchResources");
  return (
    fitsRules(mapAt(policy.manifest, "spec", "matchConstraints"), "resourceRules", workload, index) &&
    (own.resourceRules === undefined
      ? fitsSelectors(own, workload, index)
      : fitsRules(own, "resourceRules", workload, index))
  );
}

function fitsRules(match: ValueMap, field: string, workload: Workload, index: ObjectIndex): boolean {
  const isAsked = mapsAt(match, field).some((rule) =>
    asObjects(workload).some(
      ({ group, plural }) =>
        textsAt(rule, "apiGroups").some((each) => each === "*" || each === group) &&
        textsAt(rule, "resources").some((each) => each === "*" || each === "*/*" || each === plural),
    ),
  );
  return isAsked && fitsSelectors(match, workload, index);
}

interface AsObject {
  readonly group: string;
  readonly plural: string;
  readonly kind: string;
}

/** As itself, and as the pods that it makes. */
function asObjects({ object: { group, kind }, templates }: Workload): readonly AsObject[] {
  const own = { group, kind, plural: `${kind.toLowerCase()}s` };
  return templates.length === 0 ? [own] : [own, { group: "", kind: "Pod", plural: "pods" }];
}

function fitsSelectors(match: ValueMap, { object }: Workload, index: ObjectIndex): boolean {
  const { objectSelector } = match;
  // That of pods may be meant for those alone.
  const labels = mapAt(object.manifest, "metadata", "labels");
  const isObject =
    !isMap(objectSelector) ||
    Object.keys(objectSelector).length === 0 ||
    selectorMatches(objectSelector, labels);
  return isObject && fitsNamespace(match.namespaceSelector, object, index);
}

const NAME = "kubernetes.io/metadata.name";

/** Where the build does not hold the namespace, nothing but its name is known of it. */
function fitsNamespace(
  selector: Value | undefined,
  { namespace }: KubernetesObject,
  { byKey }: ObjectIndex,
): boolean {
  if (!isMap(selector)) return true;
  const name = namespace ?? "default";
  const held = byKey.get(objectKey({ group: "", kind: "Namespace", name, namespace: null }));
  if (held !== undefined)
    return selectorMatches(selector, { ...mapAt(held.manifest, "metadata", "labels"), [NAME]: name });
  const labels = Object.entries(mapAt(selector, "matchLabels")).filter(([key]) => key === NAME);
  const matchExpressions = mapsAt(selector, "matchExpressions").filter(({ key }) => key === NAME);
  return selectorMatches({ matchLabels: Object.fromEntries(labels), matchExpressions }, { [NAME]: name });
}

/** https://open-policy-agent.github.io/gatekeeper/website/docs/howto/#the-match-field */
function fitsConstraint(match: ValueMap, workload: Workload, index: ObjectIndex): boolean {
  const { object } = workload;
  const kinds = mapsAt(match, "kinds");
  const isKind =
    kinds.length === 0 ||
    kinds.some((each) =>
      asObjects(workload).some(
        ({ group, kind }) =>
          textsAt(each, "apiGroups").some((one) => one === "*" || one === group) &&
          textsAt(each, "kinds").some((one) => one === "*" || one === kind),
      ),
    );
  const isIn = (names: readonly string[]) =>
    names.some((name) => matchesWildcard(name, object.namespace ?? "default"));
  const [namespaces, excluded] = [textsAt(match, "namespaces"), textsAt(match, "excludedNamespaces")];
  return (
    isKind &&
    (namespaces.length === 0 || isIn(namespaces)) &&
    !isIn(excluded) &&
    fitsSelectors({ ...match, objectSelector: match.labelSelector ?? null }, workload, index)
  );
}
