import { passesOver } from "../../sources/argo/messages.ts";
import { isRefreshedBy } from "../../sources/argo/refresh-paths.ts";
import { sameData, sameDeclaration } from "./same-declaration.ts";
import type { Found } from "./side.ts";

/**
 * Head as Argo CD has it where an annotation has it look at other files than the change is of: it goes on with what it made of
 * the commit before. A source that changes itself it builds anew.
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/reposerver/repository/repository.go (UpdateRevisionForPaths)
 */
export function passedOver(
  base: Found | undefined,
  head: Found | undefined,
  changedInputs: readonly string[],
  changed: ReadonlySet<string>,
): Found | undefined {
  if (base === undefined || head === undefined || changedInputs.length === 0) return head;
  const { deployable } = head;
  const paths = deployable.refreshedBy;
  const isSame = sameDeclaration(base.deployable, deployable) && base.revision === undefined;
  if (paths === undefined || !isSame || head.revision !== undefined || deployable.waiting !== undefined)
    return head;
  if ([...changed].some((file) => isRefreshedBy(paths, file))) return head;
  const waiting = { code: "notReached", reason: passesOver() } as const;
  return { ...head, deployable: { ...deployable, waiting } };
}

/** The files that it reads and begins to pass over. */
export function newlyPassedOver(base: Found, head: Found): readonly string[] {
  const [before, after] = [base.deployable.refreshedBy, head.deployable.refreshedBy];
  if (after === undefined || sameData(before, after)) return [];
  return head.inputs.files.filter(
    (file) => !isRefreshedBy(after, file) && (before === undefined || isRefreshedBy(before, file)),
  );
}
