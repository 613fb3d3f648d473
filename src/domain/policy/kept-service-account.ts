import { textAt } from "../fields.ts";
import { ACCOUNT_STAYS } from "../causes/memory.ts";
import type { Workload } from "../controllers/workload.ts";
import type { Finding } from "../forecast.ts";
import { workloadFinding, type Check, type CheckContext } from "./check.ts";

const DOCUMENTATION = {
  id: "kept-service-account",
  title: "Removed service account that stays",
  what: "A workload no longer names the service account that it named before.",
  why: "The API server also stored the name as `serviceAccount`, which nobody owns and nobody removes: the pods keep the account, and its rights, for ever.",
  link: "https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/v1/conversion.go",
  remediation: "Write `serviceAccountName: default`. That restarts the pods.",
  severities: ["warning"],
} as const;

export const keptServiceAccount: Check = { ...DOCUMENTATION, find };

const OF_POD = "Delete the Pod, so that it is recreated: the account of one cannot be changed.";

const KEPT_KINDS = ["restart", "none", "nextRun", "scale", "unknown"];

function find(context: CheckContext): readonly Finding[] {
  return withKeptAccount(context).map((head) =>
    workloadFinding(context, DOCUMENTATION, head, {
      severity: "warning",
      message: ACCOUNT_STAYS,
      unsafe: false,
      ...(head.controller === "Pod" && { remediation: OF_POD }),
    }),
  );
}

/** Workloads of head that name no account, and whose pods keep the one that base named. */
export function withKeptAccount({ workloads }: Pick<CheckContext, "workloads">): readonly Workload[] {
  return workloads.flatMap(({ base, head, forecast, refusals }) => {
    if (base === undefined || head === undefined || refusals === undefined) return [];
    return KEPT_KINDS.includes(forecast.effect) && named(base) && !named(head) ? [head] : [];
  });
}

/** Whether an account is named; that is `default` when none is. */
function named({ templates }: Workload): boolean {
  const spec = templates[0]?.spec;
  const name = textAt(spec, "serviceAccountName") ?? textAt(spec, "serviceAccount") ?? "";
  return name !== "";
}
