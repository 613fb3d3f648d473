import { isLeftOver } from "../../domain/account/files.ts";
import type { Forecast } from "../../domain/forecast.ts";
import { count } from "../phrases.ts";
import { group } from "./fold.ts";

/** Changed files that nobody looked at, by the reason. */
export interface LeftOver {
  readonly reason: string;
  readonly paths: readonly string[];
}

export function leftOvers({ account }: Pick<Forecast, "account">): readonly LeftOver[] {
  return group(account.filter(isLeftOver), ({ reason }) => reason ?? "").map(({ first, rest }) => ({
    reason: first.reason ?? "",
    paths: rest.map(({ path }) => path),
  }));
}

/** "4 changed files, 1 of no deployment, 1 not analysed"; nothing where none changed. */
export function accountPhrase({ summary }: Pick<Forecast, "summary">): string {
  const { input, declaration, inert, notAnalysed } = summary.account;
  const total = input + declaration + inert + notAnalysed;
  if (total === 0) return "";
  const parts = [
    inert > 0 ? `${inert} of no deployment` : "",
    notAnalysed > 0 ? `${notAnalysed} not analysed` : "",
  ];
  return [count(total, "changed file"), ...parts.filter((part) => part !== "")].join(", ");
}
