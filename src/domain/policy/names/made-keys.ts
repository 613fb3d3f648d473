import { madeOf, type Made } from "../../configs/makers.ts";
import type { Workload } from "../../controllers/workload.ts";
import type { Reference } from "../../references/reference.ts";
import type { OverlaySide } from "../../side.ts";
import type { Violation } from "../check.ts";
import { makingObject } from "./maker-of.ts";

/** Keys that something in the cluster made for a config, and makes no more: whoever keeps it takes them out. */
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
  if (before?.made.holds === undefined || after === undefined || now === undefined) return [];
  const gone = keys.filter((key) => before.made.holds?.includes(key) === true && !now.includes(key));
  return gone.map((key) => ({
    key: `${kind} ${name} ${key}`,
    severity: "error",
    message: `\`${path}\` needs key ${key} of ${kind} ${name}, which ${after.maker} makes without it from now on.`,
    unsafe: true,
  }));
}

function madeFor(
  workload: Workload,
  reference: Reference,
  side: OverlaySide,
): { readonly maker: string; readonly made: Made } | undefined {
  const maker = makingObject(side, workload, reference)?.maker;
  if (maker === undefined) return undefined;
  const made = madeOf(maker).find(({ kind, name }) => kind === reference.kind && name === reference.name);
  return made && { maker: `${maker.kind} ${maker.name}`, made };
}
