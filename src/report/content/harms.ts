import type { Finding } from "../../domain/forecast.ts";
import type { Text } from "../document/text.ts";
import { harmPhrase } from "../phrases/harm.ts";
import { sortedTexts } from "../../domain/texts.ts";

/** What the findings of one check mean for the workloads that they are about. */
export function checkHarm(check: Finding["check"], findings: readonly Finding[]): Text {
  const about = findings.filter((finding) => finding.check === check);
  const worst = about.filter(({ severity }) => severity === about[0]?.severity);
  const names = sortedTexts(worst.flatMap(({ workload }) => (workload === null ? [] : [workload.name])));
  return harmPhrase(check, names, about[0]?.severity ?? "warning");
}
