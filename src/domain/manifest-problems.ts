import { looksHashed } from "../model/hash.ts";
import type { Problem } from "../model/problem.ts";
import type { ChangedConfig } from "./configs/changes.ts";
import type { Controller } from "./controllers/kinds.ts";
import type { ConcernedWorkload } from "./workload-forecasts.ts";

/** A workload of a kind that has a pod template, without one, is broken or changed by something after the build. */
export function templateProblems(concerned: readonly ConcernedWorkload[]): readonly Problem[] {
  return concerned.flatMap(({ head }) => {
    if (head === undefined || NEEDS_NONE.includes(head.controller) || head.templates.length > 0) return [];
    const { kind, name, origin } = head.object;
    return [
      {
        code: "invalid-manifest" as const,
        side: "head" as const,
        message: `${kind} ${name} has no pod template that could be read, and was not analysed. Give it one.`,
        ...origin?.location,
      },
    ];
  });
}

/** Operators make pods without one too. */
const NEEDS_NONE: readonly Controller[] = ["Operator", "Unknown"];

/** Something changed the content or the name after the hash was made: such configs cannot be paired by their names. */
export function unprovenHashes(changes: readonly ChangedConfig[]): readonly Problem[] {
  return changes.flatMap(({ base, head }) => {
    const config = head ?? base;
    if (config === null || (base !== null && head !== null)) return [];
    if (config.generated || !looksHashed(config.object.name)) return [];
    return [
      {
        code: "hash-not-proven" as const,
        side: head === null ? ("base" as const) : ("head" as const),
        message: `${config.kind} ${config.object.name} has a name like a generated one, but its content does not give that hash; it was taken as a config of its own. Check what changes it after kustomize made the name.`,
        ...config.object.origin?.location,
      },
    ];
  });
}
