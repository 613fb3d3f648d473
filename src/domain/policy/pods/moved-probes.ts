import { containersOf, type Workload } from "../../controllers/workload.ts";
import { mapAt, mapsAt, numberAt, textAt } from "../../fields.ts";
import type { OverlaySide } from "../../side.ts";
import type { Value, ValueMap } from "../../../yaml/value.ts";
import { sameValue } from "../../../model/equal.ts";
import type { Violation } from "../check.ts";
import { formerOf } from "./former.ts";
import { movesAlong, portNumber, untoldContainers, type Untold } from "../traffic/moved-ports.ts";

/**
 * Probes that ask for another path, by another scheme or command of a program that stays as it is, or at another port that none of its
 * pods declares, while nothing tells the program of another one. What begins to agree with a declaration is no fault; since a
 * declaration opens nothing, what is asked beside all of them may have been answered.
 */
export function movedProbes(workload: Workload, side: OverlaySide, base: OverlaySide): readonly Violation[] {
  const before = formerOf(workload, side, base);
  if (before === undefined) return [];
  const [had, has] = [portsOf(before), portsOf(workload)];
  return untoldContainers(before, workload, base, side).flatMap((container) =>
    PROBES.flatMap((probe): readonly Violation[] => {
      const { name, path } = container;
      const what =
        movedPath(container, probe) ??
        movedCommand(container, probe) ??
        movedPort(container, probe, { had, has });
      if (what === undefined) return [];
      const message = `The \`${probe}\` of container ${name} asks ${what}, it fails.`;
      return [
        { key: `moved ${probe} ${path}`, container: name, severity: "warning", message, unsafe: false },
      ];
    }),
  );
}

function movedPort(container: Untold, probe: string, declared: Declared): string | undefined {
  const [then, now] = numbersAsked(container, probe);
  if (then === undefined || now === undefined) return undefined;
  const where = whereAsked(container, probe, declared, [then, now]);
  return where === undefined
    ? undefined
    : `at the port ${now} from now on, ${where}, and at ${then} before: where the program does not listen there`;
}

function whereAsked(
  container: Untold,
  probe: string,
  { had, has }: Declared,
  [then, now]: readonly [number, number],
): string | undefined {
  if (!had.has(then)) return then === now || has.has(now) ? undefined : AS_IT_IS;
  if (has.has(now))
    return movesAlong(container, ...portsAsked(container, probe))
      ? "where its declaration moves while nothing tells the program"
      : undefined;
  return has.size === 0 ? undefined : "which no container of its pods declares";
}

const AS_IT_IS = "while its program stays as it is";

/** The ports that the pods of base and of head declare. */
interface Declared {
  readonly had: ReadonlySet<number>;
  readonly has: ReadonlySet<number>;
}

/** Which paths a program serves, and whether by TLS, only itself says: https://kubernetes.io/docs/tasks/configure-pod-container/configure-liveness-readiness-startup-probes/ */
function movedPath(container: Untold, probe: string): string | undefined {
  const { before, after } = container;
  const [old, now] = [before, after].map((each) => mapAt(each, probe, "httpGet"));
  if ([old, now].some((get) => Object.keys(get ?? {}).length === 0)) return undefined;
  const [then, port] = numbersAsked(container, probe);
  const ways = [old, now].map((get) => [
    `for ${(textAt(get, "path") ?? "/").replace(/\?.*/, "")}`,
    // At another port it may be otherwise.
    ...(then === port ? [`by ${textAt(get, "scheme") ?? "HTTP"}`] : []),
  ]);
  const [was = "", is = ""] = ways.map((way, side) =>
    way.filter((each, at) => ways[1 - side]?.[at] !== each).join(" "),
  );
  return is === ""
    ? undefined
    : `${is} from now on, and ${was} before, ${AS_IT_IS}: where that is not served`;
}

function movedCommand({ before, after }: Untold, probe: string): string | undefined {
  const [was, is] = [before, after].map((each) => mapAt(each, probe, "exec").command);
  return was === undefined || is === undefined || sameValue(was, is)
    ? undefined
    : `by another command from now on, ${AS_IT_IS}: where that does not succeed`;
}

export const PROBES = ["readinessProbe", "startupProbe", "livenessProbe"] as const;

function portsOf(workload: Workload): ReadonlySet<number> {
  const ports = containersOf(workload).flatMap(({ value }) => mapsAt(value, "ports"));
  return new Set(ports.flatMap((port) => numberAt(port, "containerPort") ?? []));
}

type Sides<T> = readonly [before: T | undefined, after: T | undefined];

function numbersAsked(container: Untold, probe: string): Sides<number> {
  const [old, now] = portsAsked(container, probe);
  return [portNumber(container.before, old), portNumber(container.after, now)];
}

function portsAsked({ before, after }: Untold, probe: string): Sides<Value> {
  return [askedPort(mapAt(before, probe)), askedPort(mapAt(after, probe))];
}

/** Where a probe asks, by its number or a name. */
export function askedPort(probe: ValueMap): Value | undefined {
  const ports = ["httpGet", "tcpSocket", "grpc"].map((handler) => mapAt(probe, handler).port);
  return ports.find((port) => port !== undefined);
}
