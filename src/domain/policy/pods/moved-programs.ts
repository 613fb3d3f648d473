import { sameValue } from "../../../model/equal.ts";
import type { ValueMap } from "../../../yaml/value.ts";
import type { Workload } from "../../controllers/workload.ts";
import { mapAt, mapsAt, numberAt } from "../../fields.ts";
import type { OverlaySide } from "../../side.ts";
import type { Violation } from "../check.ts";
import { portNumber } from "../traffic/moved-ports.ts";
import { numbered, textsOf } from "../traffic/told-ports.ts";
import { changedContainers } from "./changed-containers.ts";
import { askedPort, PROBES } from "./moved-probes.ts";

/**
 * Programs that are told of another port, while what asks them stays: an argument or a variable had the number of a port that
 * the container declares or a probe asks at, has another one now, and nothing else of it has the old one.
 */
export function movedPrograms(
  workload: Workload,
  side: OverlaySide,
  base: OverlaySide,
): readonly Violation[] {
  return changedContainers(workload, side, base).flatMap(({ container, former }): readonly Violation[] => {
    const { name, path, value } = container;
    if (TOLD.every((field) => sameValue(former[field] ?? null, value[field] ?? null))) return [];
    const asked = portsOf(value);
    const kept = [...portsOf(former)].filter((port) => asked.has(port));
    return kept.flatMap((port): readonly Violation[] => {
      const now = numberInstead(former, value, port);
      if (now === undefined || asked.has(now)) return [];
      const message = `Container ${name} is told of the port ${now}, where it was ${port}, which its declaration or a probe still names: where the program listens at ${now}, nothing reaches it.`;
      return [{ key: `told ${path} ${port}`, container: name, severity: "warning", message, unsafe: false }];
    });
  });
}

const TOLD = ["command", "args", "env"];

/** By their numbers: what the container declares, and where its probes ask. */
function portsOf(container: ValueMap): ReadonlySet<number> {
  const declared = mapsAt(container, "ports").map((port) => numberAt(port, "containerPort"));
  const asked = PROBES.map((probe) => portNumber(container, askedPort(mapAt(container, probe))));
  return new Set([...declared, ...asked].filter((port) => port !== undefined));
}

/** What stands in the place of a port's number in the text that had it, if no text has that number any more. */
function numberInstead(before: ValueMap, after: ValueMap, port: number): number | undefined {
  const number = numbered(port);
  const [known, texts] = [textsOf(before), textsOf(after)];
  if (texts.some((text) => number.test(text))) return undefined;
  const come = texts.filter((text) => !known.includes(text));
  for (const text of known) {
    const place = number.exec(text)?.index;
    if (place === undefined) continue;
    const [start, end] = [text.slice(0, place), text.slice(place + String(port).length)];
    const instead = come
      .filter((each) => each.startsWith(start) && each.endsWith(end))
      .map((each) => each.slice(start.length, each.length - end.length))
      .find((each) => /^\d{2,5}$/.test(each));
    if (instead !== undefined) return Number(instead);
  }
  return undefined;
}
