import type { Finding } from "../forecast.ts";
import { didYouMean } from "../../model/similar.ts";
import { CHECK_IDS } from "./checks.ts";

/** Which findings fail the run. */
export type Gate = readonly GateEntry[];

export interface GateEntry {
  readonly check: string;
  readonly onlyErrors: boolean;
  readonly onlyNew: boolean;
}

export type GateResult =
  { readonly ok: true; readonly gate: Gate } | { readonly ok: false; readonly message: string };

/** Reads entries like "check", "check:error", "check:new" and "check:error:new". No entry: nothing fails the run. */
export function parseFailOn(entries: readonly string[]): GateResult {
  const gate: GateEntry[] = [];
  for (const entry of entries) {
    const [check = "", ...conditions] = entry.trim().split(":");
    if (!CHECK_IDS.includes(check)) {
      return {
        ok: false,
        message: `There is no check "${check}".${didYouMean(check, CHECK_IDS)} Known checks are: ${CHECK_IDS.join(", ")}.`,
      };
    }
    const unknown = conditions.find((condition) => condition !== "error" && condition !== "new");
    if (unknown !== undefined) {
      return {
        ok: false,
        message: `"${unknown}" in "${entry}" is no condition. Write "${check}", "${check}:error", "${check}:new" or "${check}:error:new".`,
      };
    }
    gate.push({ check, onlyErrors: conditions.includes("error"), onlyNew: conditions.includes("new") });
  }
  return { ok: true, gate };
}

/** Suppressed findings never fail the run. */
export function judge(findings: readonly Finding[], gate: Gate): "pass" | "fail" {
  return findings.some((finding) => gate.some((entry) => gates(entry, finding))) ? "fail" : "pass";
}

function gates({ check, onlyErrors, onlyNew }: GateEntry, finding: Finding): boolean {
  return (
    finding.check === check &&
    finding.suppressed === undefined &&
    finding.severity !== "ignore" &&
    (!onlyErrors || finding.severity === "error") &&
    (!onlyNew || finding.isNew)
  );
}
