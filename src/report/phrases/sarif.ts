import type { Finding } from "../../domain/forecast.ts";
import { code, say, type Text } from "../document/text.ts";
import { prose, sarifText } from "../escape.ts";
import { scopePhrase, type Named } from "./scope.ts";
import { count } from "./words.ts";

export const SARIF = {
  help: (why: string, remediation: string, link: string): string =>
    sarifText(`Why: ${why} What to do: ${remediation} Source: ${link}`),
  helpMarkdown: (why: string, remediation: string, link: string): string =>
    `**Why.** ${prose(why)} [Source](${link})\n\n**What to do.** ${prose(remediation)}`,
  message: (
    { workload, container }: Pick<Finding, "workload" | "container">,
    message: string,
    where: readonly Named[],
  ): Text => {
    const inContainer = container === undefined ? [] : say`, container ${code(container)}`;
    const subject = workload === null ? [] : say`${workload.kind} ${code(workload.name)}${inContainer}: `;
    return say`${subject}${{ prose: message }}${where.length === 0 ? [] : say` (${scopePhrase(where)})`}`;
  },
  off: "Switched off by the policy.",
  cut: (hidden: number): string =>
    `${count(hidden, "more result")} of less weight left out: code scanning shows 5,000. The JSON output has all of them.`,
} as const;
