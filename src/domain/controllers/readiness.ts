import { mapAt, numberAt } from "../fields.ts";
import type { Container, PodTemplate } from "./pod-template.ts";
import { isMap, type Value } from "../../yaml/value.ts";

export function hasReadinessProbe(container: Container): boolean {
  return isMap(container.value.readinessProbe);
}

/** Every app container tells when it is ready. */
export function readinessProven(template: PodTemplate): boolean {
  return template.containers.filter(({ role }) => role === "app").every(hasReadinessProbe);
}

/**
 * The shortest time in seconds from the start of a pod to its being available, as far as probes force it: image
 * pulls, scheduling, init containers and the program's own start come on top.
 * https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/
 */
export function minSecondsToAvailable(template: PodTemplate, minReadySeconds: number): number {
  const ready = template.containers.filter(({ role }) => role === "app").map(minSecondsToReady);
  const sidecars = template.containers
    .filter(({ role }) => role === "sidecar")
    .reduce((sum, { value }) => sum + initialDelay(value.startupProbe), 0);
  return sidecars + Math.max(0, ...ready) + minReadySeconds;
}

function minSecondsToReady({ value }: Container): number {
  const readiness = mapAt(value, "readinessProbe");
  const repeats = (numberAt(readiness, "successThreshold") ?? 1) - 1;
  const period = numberAt(readiness, "periodSeconds") ?? 10;
  return Math.max(initialDelay(value.startupProbe), initialDelay(readiness)) + Math.max(0, repeats) * period;
}

function initialDelay(probe: Value | undefined): number {
  return numberAt(probe, "initialDelaySeconds") ?? 0;
}
