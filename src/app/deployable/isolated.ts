import type { Pair } from "../discovery/pairs.ts";
import type { UnmaskedResult } from "../result.ts";
import { kindOfBug } from "../steps.ts";
import { unreported } from "./not-analysed.ts";

/**
 * A bug that one deployable brings to light must not take the others' forecast away: of this one nothing is told. The
 * error's own message is left out: it may quote a Secret.
 */
export async function isolated(
  pair: Pair,
  forecastOf: () => Promise<UnmaskedResult>,
): Promise<UnmaskedResult> {
  try {
    return await forecastOf();
  } catch (error) {
    const message = `Rollcast failed here (${kindOfBug(error)}), which is a bug: please report it. Of what this change does here nothing is known.`;
    return unreported(pair, { code: "build-failed", message });
  }
}
