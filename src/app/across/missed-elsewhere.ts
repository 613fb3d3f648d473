import type { Finding } from "../../domain/forecast.ts";
import { UNREAD } from "../../domain/policy/unread-losses.ts";
import { mayShareNamespace } from "../../model/identity.ts";
import type { DeployableResult } from "../result.ts";

/** Of a config that goes it is not said that its own build is not seen to read it, where pods of another one are said to miss it. */
export function withoutMissedElsewhere(results: readonly DeployableResult[]): readonly DeployableResult[] {
  const missing = results.flatMap(({ findings }) =>
    findings.filter(({ check, severity }) => check === "missing-config-reference" && severity === "error"),
  );
  if (missing.length === 0) return results;
  return results.map((result) => {
    const { findings } = result;
    const kept = findings.filter((finding) => !missing.some((each) => tellsOf(each, finding)));
    return kept.length === findings.length ? result : { ...result, findings: kept };
  });
}

function tellsOf({ message, workload, deployable }: Finding, { object, ...loss }: Finding): boolean {
  return (
    object !== undefined &&
    loss.check === "removed-object" &&
    loss.message.includes(UNREAD) &&
    deployable !== loss.deployable &&
    message.includes(
      ` ${object.kind} ${object.name}, which another deployable held and this change removes`,
    ) &&
    mayShareNamespace(workload?.namespace ?? null, object.namespace)
  );
}
