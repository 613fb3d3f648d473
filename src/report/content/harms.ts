import type { Finding } from "../../domain/forecast.ts";
import { say, type Text } from "../document/text.ts";
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

/** With the objects that it is of, where these are no workloads. */
export function harmOf({ check, workload }: Finding, found: readonly Finding[]): Text {
  const harm = checkHarm(check, found);
  const alike = found.filter((each) => each.check === check);
  const objects = workload === null ? objectsIn(alike) : [];
  return objects.length === 0 ? harm : say`${harm} (${codes(objects, 2)})`;
}

/** "Service web", of the objects that are no workloads. */
export function objectsIn(findings: readonly Finding[]): readonly string[] {
  return sortedTexts(
    findings.flatMap(({ object }) => (object === undefined ? [] : [`${object.kind} ${object.name}`])),
  );
}
