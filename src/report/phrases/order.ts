import { join, say, type Text } from "../document/text.ts";
import { codes } from "./names.ts";
import { scopePhrase, type Named } from "./scope.ts";

export const ORDER = {
  /** "In this order: `db`, then `web`; Argo CD waits until each step is healthy." */
  waves: (steps: readonly (readonly string[])[]): Text =>
    say`In this order: ${join(
      steps.map((names) => codes(names, 4)),
      ", then ",
    )}; Argo CD waits until each step is healthy.`,
  /** "Flux applies `apps` after `infra` is ready." */
  after: (later: readonly Named[], earlier: readonly Named[]): Text =>
    say`First ${scopePhrase(earlier)}: ${scopePhrase(later)} waits until that is ready (dependsOn).`,
} as const;
