import { sameValue } from "../../../model/equal.ts";
import { isList } from "../../../yaml/value.ts";
import { scalarText } from "../../../kubernetes/values.ts";
import type { PodTemplate } from "../../controllers/pod-template.ts";
import type { Workload } from "../../controllers/workload.ts";
import { mapsAt, numberAt, textAt } from "../../fields.ts";
import type { OverlaySide } from "../../side.ts";
import type { Violation } from "../check.ts";

/**
 * Ports of the node that pods of a DaemonSet, which is on every node where these go, have already: the scheduler finds no
 * node for them. https://kubernetes.io/docs/concepts/configuration/overview/ (hostPort)
 */
export function takenHostPorts(
  workload: Workload,
  side: OverlaySide,
  base: OverlaySide,
): readonly Violation[] {
  const own = portsOf(workload);
  if (own.length === 0) return [];
  return [...side.workloads.values()].flatMap((other): readonly Violation[] => {
    if (other === workload || other.controller !== "DaemonSet") return [];
    const port = portsOf(other).find((theirs) => own.some((each) => collide(each, theirs)));
    if (port === undefined || !isEverywhereOf(other, workload)) return [];
    // Of two that get it together the first one by name has it.
    const [isOld, isOwnOld] = [other, workload].map(({ key }) => hadPort(base.workloads.get(key), port));
    if (isOld === isOwnOld ? other.key > workload.key : isOwnOld) return [];
    const message = `Its pods take port ${port.number} (${port.protocol}) of their node, which the pods of DaemonSet ${other.object.name} have there: no node is free for them.`;
    const remediation = "Take another port, or keep one of the two off the nodes of the other one.";
    const key = `host port ${port.number} ${other.key}`;
    return [{ key, severity: "error", message, unsafe: true, remediation }];
  });
}

function hadPort(before: Workload | undefined, port: HostPort): boolean {
  return before !== undefined && portsOf(before).some((each) => collide(each, port));
}

interface HostPort {
  readonly number: number;
  readonly protocol: string;
  /** Empty: of all addresses. */
  readonly ip: string;
}

function collide(a: HostPort, b: HostPort): boolean {
  return a.number === b.number && a.protocol === b.protocol && (a.ip === "" || b.ip === "" || a.ip === b.ip);
}

/** Under `hostNetwork` the API server makes them of all ports. */
function portsOf({ templates }: Workload): readonly HostPort[] {
  return templates.flatMap(({ spec, containers }) => {
    const field = spec.hostNetwork === true ? "containerPort" : "hostPort";
    return containers
      .filter(({ role }) => role !== "init")
      .flatMap(({ value }) => mapsAt(value, "ports"))
      .flatMap((port): readonly HostPort[] => {
        const number = numberAt(port, field) ?? 0;
        const ip = (textAt(port, "hostIP") ?? "").replace(/^(?:0\.0\.0\.0|::)$/, "");
        return number > 0 ? [{ number, protocol: scalarText(port.protocol ?? "TCP"), ip }] : [];
      });
  });
}

/** Whether its pods are on every node on which those of another one may be. */
function isEverywhereOf(daemons: Workload, other: Workload): boolean {
  const [theirs, own] = [daemons, other].map(({ templates }) => templates[0]);
  if (theirs === undefined || own === undefined) return false;
  const isFree = ["nodeSelector", "affinity"].every((field) => theirs.spec[field] === undefined);
  const isAlike = ["nodeSelector", "affinity"].every((field) =>
    sameValue(theirs.spec[field] ?? null, own.spec[field] ?? null),
  );
  return (isFree || isAlike) && toleratesAll(theirs, own);
}

function toleratesAll(theirs: PodTemplate, own: PodTemplate): boolean {
  const list = ({ spec }: PodTemplate) => (isList(spec.tolerations) ? spec.tolerations : []);
  return list(own).every((toleration) => list(theirs).some((each) => sameValue(each, toleration)));
}
