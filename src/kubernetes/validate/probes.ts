import { isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at, type Path } from "../path.ts";
import { mapIn, mapsIn, numberIn, textIn, textsIn } from "../values.ts";
import type { PodContext } from "./pod-context.ts";
import { isPortName } from "./names.ts";

const PROBES = ["livenessProbe", "readinessProbe", "startupProbe"] as const;

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/core/validation/validation.go (validateProbe, validateInitContainers) */
export function validateProbes(
  container: ValueMap,
  role: string,
  path: Path,
  { spec, report }: PodContext,
): void {
  const isPlainInit = role === "initContainers" && textIn(container.restartPolicy) !== "Always";
  for (const field of PROBES) {
    const probe = container[field];
    if (!isMap(probe)) continue;
    const where = at(path, field);
    if (isPlainInit || role === "ephemeralContainers") {
      report(where, "may not be set for an init container that ends before the app starts");
      continue;
    }
    validateHandler(probe, where, report);
    const successes = numberIn(probe.successThreshold);
    if (field !== "readinessProbe" && successes !== undefined && successes !== 1)
      report(at(where, "successThreshold"), "must be 1");
    if (field === "readinessProbe" && probe.terminationGracePeriodSeconds !== undefined)
      report(at(where, "terminationGracePeriodSeconds"), "may not be set for a readiness probe");
  }
  const lifecycle = container.lifecycle;
  if (!isMap(lifecycle)) return;
  if (isPlainInit)
    report(at(path, "lifecycle"), "may not be set for an init container that ends before the app starts");
  for (const hook of ["postStart", "preStop"]) {
    const handler = lifecycle[hook];
    if (!isMap(handler)) continue;
    const where = at(at(path, "lifecycle"), hook);
    validateHandler(handler, where, report);
    const seconds = numberIn(mapIn(handler.sleep).seconds) ?? 0;
    const grace = numberIn(spec.terminationGracePeriodSeconds) ?? 30;
    if (isMap(handler.sleep) && (seconds < 0 || seconds > grace))
      report(at(at(where, "sleep"), "seconds"), "must not be more than terminationGracePeriodSeconds");
  }
}

const HANDLERS = ["exec", "httpGet", "tcpSocket", "grpc", "sleep"];

function validateHandler(handler: ValueMap, path: Path, report: Report): void {
  const kinds = HANDLERS.filter((kind) => isMap(handler[kind]));
  if (kinds.length === 0) report(path, "must have a handler: exec, httpGet, tcpSocket or grpc");
  if (kinds.length > 1) report(path, `may have one handler, not ${kinds.join(" and ")}`);
  for (const kind of kinds) {
    const value = mapIn(handler[kind]);
    const where = at(path, kind);
    if (kind === "exec" && textsIn(value.command).length === 0) report(at(where, "command"), "is missing");
    if (kind === "grpc" || kind === "httpGet" || kind === "tcpSocket")
      validatePort(value.port, at(where, "port"), report);
    if (mapsIn(value.httpHeaders).some(({ name }) => !/^[-A-Za-z0-9]+$/.test(textIn(name))))
      report(at(where, "httpHeaders"), "must have names of letters, digits and hyphens");
  }
}

/** A number, or the name of a port: a number in quotes is neither. */
export function validatePort(port: Value | undefined, path: Path, report: Report): void {
  if (typeof port === "string" && port !== "") {
    if (!isPortName(port)) report(path, "must be a number without quotes, or the name of a port");
    return;
  }
  const number = numberIn(port);
  if (number === undefined || number < 1 || number > 65_535)
    report(path, "must be a port between 1 and 65535");
}
