import { CHECK_IDS } from "../domain/check-ids.ts";
import { CHECKS } from "../domain/policy/checks.ts";
import { didYouMean } from "../model/similar.ts";
import { formatCheck, formatChecks } from "../report/checks.ts";
import type { TerminalStyle } from "./terminal.ts";

export type Description =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };

/** The documentation of one check, or the list of them all. */
export function describeChecks(name: string | undefined, style: TerminalStyle): Description {
  if (name === undefined) return { ok: true, text: formatChecks(CHECKS, style) };
  // A copied entry of --fail-on has its conditions with it.
  const [id = ""] = name.split(":");
  const check = CHECKS.find((each) => each.id === id);
  return check === undefined
    ? {
        ok: false,
        message: `there is no check "${id}".${didYouMean(id, CHECK_IDS)} \`rollcast checks\` lists them.`,
      }
    : { ok: true, text: formatCheck(check, style) };
}
