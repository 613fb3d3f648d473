import type { BuildOutcome, BuildRequest } from "../app/ports.ts";
import { FOLLOWED_RELEASE } from "../kustomize/release.ts";
import type { Problem } from "../model/problem.ts";
import type { Build } from "./build.ts";
import { unknownFieldsStayInside } from "./guard/unknown-fields.ts";

/** A build that failed for a field that the embedded builder does not know. */
export type UnknownField = Extract<BuildOutcome, { status: "failed" }> & { readonly unknownField: string };

export function isUnknownField(outcome: BuildOutcome): outcome is UnknownField {
  return outcome.status === "failed" && outcome.unknownField !== undefined;
}

/**
 * A field that the followed release does not know may be one of a later release. Then a real kustomize, to which nothing
 * is allowed, knows better; what it does not build either stays refused.
 * @param findSealed a real kustomize without any permission; undefined when there is none
 */
export async function askLaterRelease(
  request: BuildRequest,
  refused: UnknownField,
  findSealed: () => Promise<Build | undefined>,
): Promise<BuildOutcome> {
  if (!unknownFieldsStayInside(request.tree, request.closure)) return refused;
  const real = await (await findSealed())?.(request);
  if (real?.status !== "built") return refused;
  const { file, line, column } = refused.problem;
  const note: Problem = {
    code: "release-decides",
    side: request.side,
    message:
      `The field ${refused.unknownField} is not one of kustomize ${FOLLOWED_RELEASE}, which the embedded builder follows; the ` +
      "kustomize of this machine knows it and built this. Make sure that the one of the cluster does too.",
    ...(file !== undefined && { file }),
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
  };
  return { ...real, problems: [...real.problems, note] };
}
