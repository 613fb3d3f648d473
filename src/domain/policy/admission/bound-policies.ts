import { sameValue } from "../../../model/equal.ts";
import type { ValueMap } from "../../../yaml/value.ts";
import { mapAt, mapsAt, textAt, textsAt } from "../../fields.ts";
import { objectKey, type KubernetesObject, type ObjectIndex } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";
import { enforcedBy } from "./strict-admission.ts";

/**
 * What an enforced binding goes by, and that changes where the binding does not: its policy, and the object of the
 * parameters. https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/#parameter-resources
 */
export function boundPolicies({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  const losses = (head.index.byKind.get("ValidatingAdmissionPolicyBinding") ?? []).flatMap((binding) => {
    const before = base.index.byKey.get(objectKey(binding));
    const isAsBefore = before !== undefined && sameValue(enforcedBy(before), enforcedBy(binding));
    const policy = policyOf(binding, head.index);
    if (!isAsBefore || enforcedBy(binding) === undefined || policy === undefined || !isForPods(policy))
      return [];
    return [
      ...policyLosses(policyOf(binding, base.index), policy, binding),
      ...parameterLosses(policy, binding, base.index, head.index),
    ];
  });
  return [...new Map(losses.map((loss) => [loss.message, loss])).values()];
}

function policyOf({ manifest }: KubernetesObject, { byKey }: ObjectIndex): KubernetesObject | undefined {
  const name = textAt(manifest, "spec", "policyName") ?? "";
  const [group, kind] = ["admissionregistration.k8s.io", "ValidatingAdmissionPolicy"];
  return byKey.get(objectKey({ group, kind, name, namespace: null }));
}

const POD_RESOURCES = [
  ...["*", "*/*", "pods", "deployments", "statefulsets", "daemonsets", "replicasets", "jobs", "cronjobs"],
];
const POD_GROUPS = ["*", "", "apps", "batch"];

function isForPods({ manifest }: KubernetesObject): boolean {
  return mapsAt(manifest, "spec", "matchConstraints", "resourceRules").some(
    (rule) =>
      textsAt(rule, "apiGroups").some((group) => POD_GROUPS.includes(group)) &&
      textsAt(rule, "resources").some((resource) => POD_RESOURCES.includes(resource)),
  );
}

const THEN = "pods made from now on have to pass it; those that run stay as they are.";

function policyLosses(
  before: KubernetesObject | undefined,
  policy: KubernetesObject,
  binding: KubernetesObject,
): readonly Loss[] {
  if (before !== undefined && sameValue(before.manifest.spec, policy.manifest.spec)) return [];
  const verb = before === undefined ? "is new" : "changes";
  const message = `${policy.kind} ${policy.name} ${verb}, which the binding ${binding.name} enforces: ${THEN}`;
  return [{ object: policy, message }];
}

function parameterLosses(
  policy: KubernetesObject,
  binding: KubernetesObject,
  base: ObjectIndex,
  head: ObjectIndex,
): readonly Loss[] {
  const [kind, reference] = [
    mapAt(policy.manifest, "spec", "paramKind"),
    mapAt(binding.manifest, "spec", "paramRef"),
  ];
  return parametersIn(base, kind, reference).flatMap((before): readonly Loss[] => {
    const after = head.byKey.get(objectKey(before));
    const what = `${before.kind} ${before.name}`;
    if (after === undefined) {
      // With Allow nothing is refused any more.
      if (textAt(reference, "parameterNotFoundAction") !== "Deny") return [];
      const message = `${what} goes, which ValidatingAdmissionPolicy ${policy.name} takes its parameters from: by \`parameterNotFoundAction: Deny\` everything that it is asked about is refused.`;
      return [{ object: before, message }];
    }
    const content = ({ manifest }: KubernetesObject) => ({ ...manifest, metadata: null });
    if (sameValue(content(before), content(after))) return [];
    const message = `${what} changes, which ValidatingAdmissionPolicy ${policy.name} takes its parameters from: ${THEN}`;
    return [{ object: after, message }];
  });
}

/** Without a namespace it is that of what is judged: any. */
function parametersIn(
  { byKind }: ObjectIndex,
  paramKind: ValueMap,
  reference: ValueMap,
): readonly KubernetesObject[] {
  const [apiVersion, name] = [textAt(paramKind, "apiVersion"), textAt(reference, "name")];
  const namespace = textAt(reference, "namespace");
  return (byKind.get(textAt(paramKind, "kind") ?? "") ?? []).filter(
    (object) =>
      object.apiVersion === apiVersion &&
      object.name === name &&
      (namespace === undefined || object.namespace === namespace),
  );
}
