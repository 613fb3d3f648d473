import type { Container } from "../controllers/pod-template.ts";
import type { Workload } from "../controllers/workload.ts";
import { sameValue } from "../../model/equal.ts";
import { mapAt, mapsAt, numberAt } from "../fields.ts";
import type { OverlaySide } from "../side.ts";
import type { Violation } from "./check.ts";

/**
 * Probes that asked at a port which the pods declare, and now ask at one that none of them does, while nothing tells the
 * program of another port. A declaration opens nothing, so what never agreed with it is no fault.
 * https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports
 */
export function movedProbes(workload: Workload, side: OverlaySide, base: OverlaySide): readonly Violation[] {
  const before = side === base ? undefined : base.workloads.get(workload.key);
  if (before === undefined || before.object.manifest === workload.object.manifest) return [];
  const [had, has] = [portsOf(before), portsOf(workload)];
  const former = new Map(containersOf(before).map((container) => [container.path, container]));
  return containersOf(workload).flatMap(({ name, path, value }) => {
    const was = former.get(path)?.value;
    if (was === undefined || !PROGRAM.every((field) => sameValue(was[field] ?? null, value[field] ?? null)))
      return [];
    return ["readinessProbe", "startupProbe", "livenessProbe"].flatMap((probe): readonly Violation[] => {
      const [then, now] = [was, value].map((each) => askedPort(mapAt(each, probe)));
      const isMoved = then !== undefined && now !== undefined && had.has(then) && !has.has(now);
      if (!isMoved || has.size === 0) return [];
      const message = `The \`${probe}\` of container ${name} asks at the port ${now} from now on, which no container of its pods declares, and at ${then} before: where the program does not listen there, it fails.`;
      return [
        { key: `moved ${probe} ${path}`, container: name, severity: "warning", message, unsafe: false },
      ];
    });
  });
}

const PROGRAM = ["image", "command", "args", "env", "envFrom"];

function containersOf({ templates }: Workload): readonly Container[] {
  return templates.flatMap(({ containers }) => containers);
}

function portsOf(workload: Workload): ReadonlySet<number> {
  const ports = containersOf(workload).flatMap(({ value }) => mapsAt(value, "ports"));
  return new Set(ports.flatMap((port) => numberAt(port, "containerPort") ?? []));
}

function askedPort(probe: Container["value"]): number | undefined {
  const ports = ["httpGet", "tcpSocket", "grpc"].map((handler) => numberAt(probe, handler, "port"));
  return ports.find((port) => port !== undefined);
}
