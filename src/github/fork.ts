import type { Inputs } from "./inputs.ts";

/**
 * What remains of the inputs when a stranger wrote what is built: nothing that reaches beyond the repository's files.
 * A workflow's author sets `allow` for their own overlays, and would not notice that it opens the runner to forks.
 */
export function restrictForFork(inputs: Inputs): {
  readonly inputs: Inputs;
  readonly warnings: readonly string[];
} {
  // `auto` starts no program where nothing is allowed, and the embedded builder sees nothing but the repository.
  const starts = inputs.builder === "kustomize" || inputs.builder === "verify";
  const loosened = inputs.loadRestrictor === "none" && starts;
  const ignored = [
    ...(inputs.allow.length > 0 ? [`allow (${inputs.allow.join(", ")})`] : []),
    ...(loosened ? ["load-restrictor (none)"] : []),
  ];
  return {
    inputs: { ...inputs, allow: [], loadRestrictor: loosened ? undefined : inputs.loadRestrictor },
    warnings: ignored.map((input) => `The input ${input} is ignored: the pull request comes from a fork.`),
  };
}
