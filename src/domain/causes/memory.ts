import { sameValue } from "../../model/equal.ts";
import { templateCauses } from "./template-causes.ts";
import { normaliseTemplate } from "../controllers/normalise.ts";
import type { Outcome } from "../controllers/outcome.ts";
import type { Workload } from "../controllers/workload.ts";
import type { WayResult } from "../controllers/ways.ts";

/** What the cluster remembers and the repository does not tell. */

/** The fields of the pod template that are not stored as the manifest says. */
export function notAsMeant(stored: Workload, meant: Workload): readonly string[] {
  const isPod = stored.controller === "Pod";
  return stored.templates.flatMap((template, index) => {
    const other = meant.templates[index];
    if (other === undefined) return [];
    const [a, b] = [template, other].map((each) => normaliseTemplate(each, "amount", isPod));
    if (a === undefined || b === undefined) return [];
    return templateCauses(a, b, template.path).map(({ path }) => path);
  });
}

export function keptReason(fields: readonly string[]): readonly string[] {
  if (fields.length === 0) return [];
  const account = fields.find((field) => field.endsWith("serviceAccountName"));
  const others = fields.filter((field) => field !== account);
  return [
    ...(account === undefined ? [] : [ACCOUNT_STAYS]),
    ...(others.length === 0 ? [] : [`${others.join(", ")} will not be as the manifest says.`]),
  ];
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/v1/conversion.go (Convert_v1_PodSpec_To_core_PodSpec) */
export const ACCOUNT_STAYS =
  "Its pods keep the service account that they have: the API server stores it under two names, and nobody takes the other one away.";

/**
 * `imagePullPolicy` gets its default once, from the tag that the image has then, and keeps it when the tag changes. A
 * policy that is written for the first time changes nothing, or everything, by what the cluster still holds.
 * https://kubernetes.io/docs/concepts/containers/images/#imagepullpolicy-defaulting
 */
export function unsure({ base, head, mended, faults, writtenPolicies }: WayResult): Outcome | undefined {
  const [fault] = faults.length === 0 ? mended() : [];
  if (fault !== undefined && !sameValue(base.object.manifest, head.object.manifest)) {
    return {
      effect: "unknown",
      reason: `The API server refuses base (${fault.message}): what runs is older than it.`,
    };
  }
  const [container] = writtenPolicies ?? [];
  if (container === undefined || !KEEPS_POLICY.has(head.controller)) return undefined;
  return {
    effect: "unknown",
    reason: `imagePullPolicy of ${container} is written for the first time, with its default: nothing happens, unless the cluster still holds the default of an earlier tag; then the pods are replaced.`,
  };
}

const KEEPS_POLICY = new Set(["Deployment", "StatefulSet", "DaemonSet", "Job"]);
