import { sameValue } from "../../../model/equal.ts";
import { isList, type Value, type ValueMap } from "../../../yaml/value.ts";
import { mapAt, mapsAt, textAt, textsAt } from "../../fields.ts";
import type { KubernetesObject } from "../../manifests.ts";

/** A policy of admission that refuses or changes more, or something else, than it did. */
export function strictAdmission(
  head: KubernetesObject,
  base: KubernetesObject | undefined,
): string | undefined {
  const enforced = enforcedBy(head);
  if (enforced === undefined) return undefined;
  const before = base === undefined ? undefined : enforcedBy(base);
  if (before !== undefined && sameValue(before, enforced)) return undefined;
  const verb = base === undefined ? "is new" : before === undefined ? "enforces from now on" : "changes";
  return `${head.kind} ${head.name} ${verb}: pods made from now on have to pass it, or are changed by it; those that run stay as they are.`;
}

/** What a policy enforces; undefined where it only tells, or is no policy. */
export function enforcedBy({ group, kind, manifest }: KubernetesObject): Value | undefined {
  const spec = mapAt(manifest, "spec");
  switch (group) {
    case "admissionregistration.k8s.io":
      return bound(kind, spec);
    case "kyverno.io":
      return ["ClusterPolicy", "Policy"].includes(kind) ? enforcedRules(spec) : undefined;
    case "policies.kyverno.io":
      return ofCelPolicy(kind, spec);
    case "constraints.gatekeeper.sh":
      // https://open-policy-agent.github.io/gatekeeper/website/docs/violations
      return (textAt(spec, "enforcementAction") ?? "deny") === "deny" ? spec : undefined;
    // https://open-policy-agent.github.io/gatekeeper/website/docs/mutation
    case "mutations.gatekeeper.sh":
      return spec;
    // https://docs.kubewarden.io/reference/CRDs
    case "policies.kubewarden.io":
      return (textAt(spec, "mode") ?? "protect") === "protect" ? spec : undefined;
    default:
      return undefined;
  }
}

/** https://kubernetes.io/docs/reference/access-authn-authz/validating-admission-policy/ */
function bound(kind: string, spec: ValueMap): Value | undefined {
  if (kind === "MutatingAdmissionPolicyBinding") return spec;
  const isDenying =
    kind === "ValidatingAdmissionPolicyBinding" && textsAt(spec, "validationActions").includes("Deny");
  return isDenying ? spec : undefined;
}

/** https://kyverno.io/docs/policy-types/cluster-policy/validate/#failure-action */
function enforcedRules(spec: ValueMap): Value | undefined {
  const rules = rulesOfKyverno(spec);
  return rules.length === 0 ? undefined : [...rules, ...overridesOf(spec)];
}

/** Those that count where an override makes them. */
export function rulesOfKyverno(spec: ValueMap): readonly ValueMap[] {
  const overrides = overridesOf(spec);
  const whole = textAt(spec, "validationFailureAction");
  return mapsAt(spec, "rules").filter((rule) => {
    const own = textAt(rule, "validate", "failureAction") ?? verifiedBy(rule) ?? whole;
    return rule.mutate !== undefined || isEnforced(own) || (overrides.length > 0 && own === whole);
  });
}

function overridesOf(spec: ValueMap): readonly ValueMap[] {
  return mapsAt(spec, "validationFailureActionOverrides").filter((override) =>
    isEnforced(textAt(override, "action")),
  );
}

function isEnforced(action: string | undefined): boolean {
  return action?.toLowerCase() === "enforce";
}

function verifiedBy(rule: ValueMap): string | undefined {
  return mapsAt(rule, "verifyImages").flatMap((image) => textAt(image, "failureAction") ?? [])[0];
}

/** https://kyverno.io/docs/policy-types/validating-policy/ */
function ofCelPolicy(kind: string, spec: ValueMap): Value | undefined {
  if (kind.endsWith("MutatingPolicy")) return spec;
  if (!kind.endsWith("ValidatingPolicy")) return undefined;
  const isDenying = !isList(spec.validationActions) || textsAt(spec, "validationActions").includes("Deny");
  return isDenying ? spec : undefined;
}
