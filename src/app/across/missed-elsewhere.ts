import type { Finding } from "../../domain/forecast.ts";
import { mayShareNamespace } from "../../model/identity.ts";
import type { DeployableResult } from "../result.ts";

/** Of a config that goes it is not said that its own build is not seen to read it, where pods of another one are said to miss it. */
export function withoutMissedElsewhere(results: readonly DeployableResult[]): readonly DeployableResult[] {
  const missing = results.flatMap(({ findings }) =>
    findings.filter(
      ({ check, severity, sense }) =>
        check === "missing-config-reference" && severity === "error" && sense?.code === "heldElsewhere",
    ),
  );
  if (missing.length === 0) return results;
  return results.map((result) => {
    const { findings } = result;
    const kept = findings.filter((finding) => !missing.some((each) => tellsOf(each, finding)));
    return kept.length === findings.length ? result : { ...result, findings: kept };
  });
}

function tellsOf({ sense, workload, deployable }: Finding, { object, ...loss }: Finding): boolean {
  return (
    object !== undefined &&
    loss.sense?.code === "readerNotSeen" &&
    deployable !== loss.deployable &&
    sense?.code === "heldElsewhere" &&
    sense.kind === object.kind &&
    sense.name === object.name &&
    mayShareNamespace(workload?.namespace ?? null, object.namespace)
  );
}
