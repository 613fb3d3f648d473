import type { ConfigChange, KeyChange } from "../../domain/forecast.ts";
import { code, name, say, type Text } from "../document/text.ts";
import { configChangePhrase } from "./effect.ts";
import { inParentheses, type Named } from "./scope.ts";
import { count } from "./words.ts";

/** "only the line ends change, to CRLF" */
export function lineEndsPhrase(lineEnds: NonNullable<KeyChange["lineEnds"]>): string {
  return `only the line ends change, to ${lineEnds === "mixed" ? "CRLF in some places" : lineEnds}`;
}

export const DIFFS = {
  title: (configs: number): Text => say`What changed in ${count(configs, "config")}, key by key`,
  config: (change: ConfigChange, where: readonly Named[]): Text => {
    const hash = change.generated ? "" : ", no name suffix hash";
    return say`${{ strong: say`${change.kind} ${name(change.name)}` }} ${configChangePhrase(change)}${hash} ${inParentheses(where)}`;
  },
  /** @param left "none": all of it is shown; a number: so many lines of diff are left out */
  key: (
    { key, change, source, lineEnds }: KeyChange,
    left: "none" | "secret" | "tooLong" | "credential" | "asked" | number,
  ): Text => {
    const at = source === undefined ? [] : say`, ${{ place: source }}`;
    const rest =
      left === "none"
        ? ""
        : left === "secret"
          ? "; the values of a Secret are never shown"
          : left === "tooLong"
            ? "; too long to show"
            : left === "credential"
              ? "; it looks like a credential, so its value is not shown"
              : left === "asked"
                ? "; values are not shown (config-values: keys)"
                : `; ${count(left, "line")} of diff left out`;
    return say`${code(key)} ${change}${at}${lineEnds === undefined ? "" : `: ${lineEndsPhrase(lineEnds)}`}${rest}`;
  },
  goesOn: (): Text => say`The diff goes on; it is too long to show.`,
} as const;
