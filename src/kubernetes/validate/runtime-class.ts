import { isMap, type ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at } from "../path.ts";
import { mapIn, textIn } from "../values.ts";
import { validateLabels } from "./metadata.ts";
import { DNS_LABEL, isDnsLabel } from "./names.ts";
import { validateResources } from "./resources.ts";
import { validateTolerations } from "./scheduling.ts";

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/node/validation/validation.go */
export function validateRuntimeClass(object: ValueMap, report: Report): void {
  const handler = textIn(object.handler);
  const path = at(undefined, "handler");
  if (handler === "") report(path, "is missing");
  else if (!isDnsLabel(handler)) report(path, DNS_LABEL);
  const { podFixed } = mapIn(object.overhead);
  if (isMap(podFixed)) validateResources({ limits: podFixed }, at(undefined, "overhead"), report);
  const scheduling = at(undefined, "scheduling");
  validateLabels(mapIn(object.scheduling).nodeSelector, at(scheduling, "nodeSelector"), report);
  validateTolerations(mapIn(object.scheduling), scheduling, report);
}
