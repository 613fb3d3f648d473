import type { Config } from "../../configs/config.ts";
import type { Workload } from "../../controllers/workload.ts";
import { namedIn, type Elsewhere } from "../../elsewhere.ts";
import { isKept } from "../../kept.ts";
import { hasKey } from "../../references/read-keys.ts";
import type { Reference } from "../../references/reference.ts";
import { referencesOf, resolveConfig, type OverlaySide } from "../../side.ts";
import type { CheckContext, Violation } from "../check.ts";
import { makerOf } from "./maker-of.ts";

/** What pods may lack and had so far: those that restart start without it. Of those that run on, stale configs tell. */
export function goneThoughOptional(
  before: Workload,
  workload: Workload,
  { base, head, come }: Pick<CheckContext, "base" | "head"> & Pick<Elsewhere, "come">,
): readonly Violation[] {
  if (head.incomplete) return [];
  const [asked, asks] = [referencesOf(before), referencesOf(workload)];
  const read = asked.flatMap(({ kind, name, path }) => {
    const config = resolveConfig(base, before, kind, name);
    return config === undefined ? [] : [{ config, path }];
  });
  const had = new Map(read.map(({ config }) => [`${config.kind} ${config.name}`, config]));
  // Where the pods ask for more or for less, another place is not another name.
  const inPlace = new Map(asked.length === asks.length ? read.map(({ config, path }) => [path, config]) : []);
  return asks.flatMap((reference): readonly Violation[] => {
    const { kind, name, optional, path } = reference;
    if (!optional || namedIn(come, workload.object, reference) !== undefined) return [];
    const config = had.get(`${kind} ${name}`);
    if (config === undefined) return unnamed(reference, inPlace.get(path), workload, head);
    return lostOf(reference, config, workload, head).map((what) => ({
      key: `optional ${what}`,
      severity: "warning",
      message: `\`${path}\` may lack ${what}, and this change takes that out: new pods start without it.`,
      unsafe: false,
      remediation: "Keep it, or make sure that the program does without it.",
    }));
  });
}

/** A name that takes the place of a config's, and that nothing has. */
function unnamed(
  reference: Reference,
  was: Config | undefined,
  workload: Workload,
  head: OverlaySide,
): readonly Violation[] {
  const { kind, name, path } = reference;
  const isThere = resolveConfig(head, workload, kind, name) ?? makerOf(head, workload, reference);
  if (was === undefined || was.entries.size === 0 || isThere !== undefined) return [];
  return [
    {
      key: `optional ${kind} ${name}`,
      severity: "warning",
      message: `\`${path}\` may lack ${kind} ${name}, which is not in the build and takes the place of ${was.name}: unless something else makes it, new pods start without both.`,
      unsafe: false,
      remediation: "Correct the name, or make sure that the program does without it.",
    },
  ];
}

/** The config, or keys of it, that head does not hold and nothing makes. */
function lostOf(reference: Reference, was: Config, workload: Workload, head: OverlaySide): readonly string[] {
  const { kind, name, keys } = reference;
  const named = `${kind} ${was.name}`;
  const config = resolveConfig(head, workload, kind, name);
  if (config === undefined) {
    const stays = head.prunes === false || isKept(was.object) || was.entries.size === 0;
    return stays || makerOf(head, workload, reference) !== undefined ? [] : [named];
  }
  if (keys === "all" || keys === "data") return [];
  return keys
    .filter((key) => hasKey(was, reference, key) && !hasKey(config, reference, key))
    .map((key) => `key ${key} of ${named}`);
}
