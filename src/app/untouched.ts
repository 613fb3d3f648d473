import type { Uncertain } from "../inputs/uncertain.ts";
import type { Problem } from "../model/problem.ts";
import type { Pair } from "./discovery/pairs.ts";
import type { UnmaskedResult } from "./result.ts";

/**
 * A deployable of which the change touches no input, though some of them are not in the repository: both sides build the
 * same, whatever that is. So neither is built; it is only told that it is there.
 */
export function untouched(
  { base, head }: Pair,
  identity: Pick<
    UnmaskedResult["deployable"],
    "id" | "kind" | "path" | "name" | "cluster" | "targetNamespace" | "applier" | "declaredAt" | "waiting"
  >,
): UnmaskedResult {
  const [first] = (head ?? base)?.inputs.uncertain ?? [];
  return {
    deployable: {
      ...identity,
      status: "changed",
      touched: false,
      analysis: "partial",
      builder: null,
      configChanges: [],
      workloads: [],
      staleConfigs: [],
      otherObjects: [],
      problems: first === undefined ? [] : [outside(first)],
    },
    inPlace: [],
    findings: [],
    secrets: [],
  };
}

/** What it names is not quoted: an address may hold a password. */
function outside({ field, needs, file, line }: Uncertain): Problem {
  const message = `${field} names something outside of the repository (it needs ${needs}), and the change touches nothing else of what is read here: neither side was built.`;
  return { code: "partly-analysed", message, file, ...(line !== undefined && { line }) };
}
