import type { Workload } from "../../controllers/workload.ts";
import type { Reference } from "../../references/reference.ts";
import type { OverlaySide } from "../../side.ts";
import type { Violation } from "../check.ts";
import { madeFor } from "./maker-of.ts";

/** Keys that something in the cluster makes no more for a config, or never made: whoever keeps it takes out what it does not make. */
export function keysMadeNoMore(
  workload: Workload,
  reference: Reference,
  side: OverlaySide,
  base: OverlaySide,
): readonly Violation[] {
  const { kind, name, path, keys } = reference;
  if (keys === "all" || keys === "data") return [];
  const [before, after] = [base, side].map((each) => madeFor(workload, reference, each));
  const now = after?.made.holds;
  if (after === undefined || now === undefined) return [];
  const isSaid = before === undefined || before.made.holds !== undefined;
  return keys
    .filter((key) => isSaid && !now.includes(key))
    .map((key) => {
      const since = before?.made.holds?.includes(key) === true ? " from now on" : "";
      return {
        key: `${kind} ${name} ${key}`,
        severity: after.made.isSlow === true ? "warning" : "error",
        message: `\`${path}\` needs key ${key} of ${kind} ${name}, which ${after.maker} makes without it${since}.`,
        unsafe: after.made.isSlow !== true,
        sense: { code: "keyNotHeld" },
      };
    });
}
