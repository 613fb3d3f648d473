import type { Finding } from "../../domain/forecast.ts";
import { say, type Text } from "../document/text.ts";
import { brokenReason } from "../phrases/effect.ts";
import { harmPhrase } from "../phrases/harm.ts";
import { codes } from "../phrases/names.ts";
import { sortedTexts } from "../../domain/texts.ts";

/** What the findings of one check mean for the workloads that they are about. */
export function checkHarm(check: Finding["check"], findings: readonly Finding[]): Text {
  const about = findings.filter((finding) => finding.check === check);
  const worst = about.filter(({ severity }) => severity === about[0]?.severity);
  const names = sortedTexts(worst.flatMap(({ workload }) => (workload === null ? [] : [workload.name])));
  return harmPhrase(check, names, about[0]?.severity ?? "warning");
}

const MANY_THINGS: ReadonlySet<Finding["check"]> = new Set<Finding["check"]>([
  "misspelt-name",
  "named-by-others",
  "no-target",
  "removed-object",
]);

/** With the objects that it is of, where these are no workloads. */
export function harmOf({ check, workload, object, message }: Finding, found: readonly Finding[]): Text {
  const alike = found.filter((each) => each.check === check);
  // These find many things: what this one is says more than what all of them are.
  const isNamed = object !== undefined && message.startsWith(`${object.kind} ${object.name} `);
  if (alike.length === 1 && isNamed && MANY_THINGS.has(check)) return brokenReason(message);
  const harm = checkHarm(check, found);
  const objects = workload === null ? objectsIn(alike) : [];
  return objects.length === 0 ? harm : say`${harm} (${codes(objects, 2)})`;
}

/** "Service web", of the objects that are no workloads. */
export function objectsIn(findings: readonly Finding[]): readonly string[] {
  return sortedTexts(
    findings.flatMap(({ object }) => (object === undefined ? [] : [`${object.kind} ${object.name}`])),
  );
}
