import { collect, type Fault, type Report } from "../../kubernetes/fault.ts";
import { at, inside, type Path } from "../../kubernetes/path.ts";
import { validateOwnSelector } from "../../kubernetes/validate/selector.ts";
import { readDuration } from "../../model/duration.ts";
import { isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import { mapAt, mapsAt, numberAt, textAt } from "../fields.ts";
import { podTemplateFaults } from "./template-rules.ts";

const SPEC = at(undefined, "spec");
const STRATEGY = at(SPEC, "strategy");
const CANARY = at(STRATEGY, "canary");

/**
 * What Argo Rollouts takes for a fault of a Rollout itself. It is stored all the same, and its pods stay as they are:
 * https://github.com/argoproj/argo-rollouts/blob/v1.9.1/pkg/apis/rollouts/validation/validation.go (ValidateRolloutSpec)
 */
export function rolloutFaults(manifest: ValueMap): readonly Fault[] {
  const spec = mapAt(manifest, "spec");
  const faults: Fault[] = spec.workloadRef === undefined ? [...templateFaults(spec)] : [];
  const report = collect(faults);
  if ((numberAt(spec, "progressDeadlineSeconds") ?? 600) <= (numberAt(spec, "minReadySeconds") ?? 0))
    report(at(SPEC, "progressDeadlineSeconds"), "must be greater than minReadySeconds");
  const { blueGreen, canary } = mapAt(spec, "strategy");
  if (isMap(blueGreen) === isMap(canary))
    report(STRATEGY, `must have canary or blueGreen, and has ${isMap(canary) ? "both" : "neither"}`);
  else if (isMap(canary)) ofCanary(canary, report);
  else ofBlueGreen(spec, mapAt(blueGreen), report);
  return faults;
}

/** As a ReplicaSet's, by Kubernetes' own rules. */
function templateFaults(spec: ValueMap): readonly Fault[] {
  const faults: Fault[] = [];
  validateOwnSelector(spec, collect(faults));
  return [...faults, ...podTemplateFaults(mapAt(spec, "template"), at(SPEC, "template")).values];
}

function ofBlueGreen(spec: ValueMap, blueGreen: ValueMap, report: Report): void {
  const kept = numberAt(blueGreen, "scaleDownDelayRevisionLimit") ?? 0;
  if (kept > (numberAt(spec, "revisionHistoryLimit") ?? 10))
    report(
      at(at(STRATEGY, "blueGreen"), "scaleDownDelayRevisionLimit"),
      "must not be greater than revisionHistoryLimit",
    );
}

/** Routers that ask for two Services of the Rollout's own. */
const WITH_SERVICES = ["smi", "apisix", "ambassador", "nginx", "appMesh", "traefik"];

function ofCanary(canary: ValueMap, report: Report): void {
  if (isNone(canary.maxSurge) && isNone(canary.maxUnavailable))
    report(at(CANARY, "maxUnavailable"), "may not be 0 when maxSurge is 0");
  const routing = isMap(canary.trafficRouting) ? canary.trafficRouting : undefined;
  if (routing === undefined) {
    if (canary.scaleDownDelaySeconds !== undefined)
      report(at(CANARY, "scaleDownDelaySeconds"), "may be set with trafficRouting only");
    if (canary.dynamicStableScale === true)
      report(at(CANARY, "dynamicStableScale"), "may be set with trafficRouting only");
  } else ofRouting(canary, routing, report);
  mapsAt(canary, "steps").forEach((step, index) => {
    ofStep(step, inside(at(CANARY, "steps"), String(index)), routing, report);
  });
}

function ofRouting(canary: ValueMap, routing: ValueMap, report: Report): void {
  const isPaired = isMap(canary.pingPong);
  const own =
    WITH_SERVICES.some((router) => isMap(routing[router])) ||
    (!isPaired && isMap(routing.alb)) ||
    (!isPaired && isMap(routing.istio) && !isMap(routing.istio.destinationRule));
  for (const field of own ? ["stableService", "canaryService"] : [])
    if ((textAt(canary, field) ?? "") === "")
      report(at(CANARY, field), "is missing, which this trafficRouting asks for");
  if (canary.dynamicStableScale === true && canary.scaleDownDelaySeconds !== undefined)
    report(at(CANARY, "dynamicStableScale"), "may not be set with scaleDownDelaySeconds");
}

const ALONE = ["setWeight", "pause", "experiment", "analysis"];
const STEPS = [...ALONE, "setCanaryScale", "setHeaderRoute", "setMirrorRoute", "plugin"];
/** By step, the routers that can do it, beside plugins. */
const ROUTED: Readonly<Record<string, readonly string[]>> = {
  setHeaderRoute: ["istio", "alb", "apisix"],
  setMirrorRoute: ["istio"],
};

function ofStep(step: ValueMap, path: Path, routing: ValueMap | undefined, report: Report): void {
  const has = (name: string) => step[name] !== undefined && step[name] !== null;
  if (!STEPS.some(has)) report(path, `must be one of ${STEPS.join(", ")}`);
  const given = ALONE.filter(has);
  if (given.length > 1) report(path, `may not be ${given.join(" and ")} at once`);
  const most = numberAt(routing, "maxTrafficWeight") ?? 100;
  const weight = numberAt(step, "setWeight") ?? 0;
  if (weight < 0 || weight > most) report(at(path, "setWeight"), `must be from 0 to ${most}`);
  if (!isPause(mapAt(step, "pause").duration))
    report(at(at(path, "pause"), "duration"), "must be seconds, or a duration like 90s or 1h30m");
  if (has("setCanaryScale") && routing === undefined)
    report(at(path, "setCanaryScale"), "may be set with trafficRouting only");
  for (const [name, routers] of Object.entries(ROUTED)) {
    if (!has(name)) continue;
    const plugins = Object.keys(mapAt(routing, "plugins"));
    if (plugins.length === 0 && !routers.some((router) => isMap(mapAt(routing)[router])))
      report(at(path, name), `may be set with trafficRouting by ${routers.join(", ")} or a plugin only`);
    else if (!mapsAt(routing, "managedRoutes").some((route) => route.name === mapAt(step, name).name))
      report(at(at(path, name), "name"), "must be one of trafficRouting.managedRoutes");
  }
}

function isPause(duration: Value | undefined): boolean {
  if (typeof duration === "number") return duration >= 0;
  if (typeof duration !== "string") return true;
  return /^\+?\d+$/.test(duration) || (readDuration(duration) ?? -1) >= 0;
}

function isNone(count: Value | undefined): boolean {
  return count === 0 || count === "0" || count === "0%";
}
