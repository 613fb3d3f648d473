import { isMap, type ValueMap } from "../../yaml/value.ts";
import { at, inside, type Path } from "../path.ts";
import { mapsIn, textIn } from "../values.ts";
import type { ContainerRole, PodContext } from "./pod-context.ts";

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (validateContainerRestartPolicy, validateResizePolicy) */
export function validateRestarts(
  container: ValueMap,
  role: ContainerRole,
  path: Path,
  { spec, report }: PodContext,
): void {
  const rules = mapsIn(container.restartPolicyRules);
  if (rules.length > 0 && container.restartPolicy === undefined)
    report(at(path, "restartPolicy"), "must be set beside restartPolicyRules");
  const never = textIn(spec.restartPolicy) === "Never";
  rules.forEach(({ action, exitCodes }, index) => {
    const where = inside(at(path, "restartPolicyRules"), String(index));
    if (textIn(action) === "") report(at(where, "action"), "is missing");
    if (!isMap(exitCodes)) report(at(where, "exitCodes"), "is missing");
    else if (textIn(exitCodes.operator) === "") report(at(at(where, "exitCodes"), "operator"), "is missing");
  });
  const seen = new Set<string>();
  mapsIn(container.resizePolicy).forEach(({ resourceName, restartPolicy }, index) => {
    const where = inside(at(path, "resizePolicy"), String(index));
    const [name, policy] = [textIn(resourceName), textIn(restartPolicy)];
    if (name !== "cpu" && name !== "memory") report(at(where, "resourceName"), "must be cpu or memory");
    if (seen.has(name)) report(at(where, "resourceName"), "has a policy already");
    seen.add(name);
    if (policy !== "NotRequired" && policy !== "RestartContainer")
      report(at(where, "restartPolicy"), "must be NotRequired or RestartContainer");
    const ends = never || (role === "initContainers" && textIn(container.restartPolicy) !== "Always");
    if (ends && policy === "RestartContainer")
      report(at(where, "restartPolicy"), "must be NotRequired for a container that is not started again");
  });
}
