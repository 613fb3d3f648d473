import type { Capability } from "../model/capability.ts";
import type { BuildOutcome } from "../app/ports.ts";
import type { Problem } from "../model/problem.ts";
import { firstDifference } from "./differences.ts";
import type { EmbeddedBuild, Unsupported } from "./embedded/embedded.ts";
import type { Build } from "./build.ts";
import { askLaterRelease, isUnknownField } from "./later-release.ts";

/**
 * The embedded builder first. What it cannot do goes to the real kustomize, if there is one and all that the overlay
 * needs is allowed; else the embedded builder leaves it out, and says so.
 * @param findSealed the real kustomize with nothing allowed, for fields of a later release; undefined: it is not asked
 */
export function embeddedFirst(
  embedded: EmbeddedBuild,
  findExternal: () => Promise<Build | undefined>,
  allow: readonly Capability[],
  findSealed?: () => Promise<Build | undefined>,
): Build {
  return async (request) => {
    const outcome = await embedded.whole(request);
    if (findSealed !== undefined && isUnknownField(outcome)) {
      return askLaterRelease(request, outcome, findSealed);
    }
    if (outcome.status !== "unsupported") return outcome;
    const isAllowed =
      outcome.needs.length > 0 &&
      outcome.needs.every(
        (need) => allow.includes(need) && !(need === "helm" && request.withoutCharts === true),
      );
    const external = isAllowed ? await findExternal() : undefined;
    const real = await external?.(request);
    // What was refused is what was met first; the overlay may need more than that.
    if (real !== undefined && real.status !== "unsupported") return real;
    const rest = await embedded.rest(request, real ?? outcome);
    return isAllowed && external === undefined && rest.status !== "failed"
      ? withoutKustomize(rest, outcome.needs)
      : rest;
  };
}

/** The embedded builder alone, without what it cannot do. */
export function embeddedOnly({ whole, rest }: EmbeddedBuild): Build {
  return async (request) => {
    const outcome = await whole(request);
    return outcome.status === "unsupported" ? rest(request, outcome) : outcome;
  };
}

/** Builds with both, and tells the first difference: then neither answer is to be relied on. */
export function verified(embedded: Build, external: Build): Build {
  return async (request) => {
    const [ours, real] = await Promise.all([embedded(request), external(request)]);
    // Nothing to compare with: the other one's answer is all there is.
    if (ours.status === "unsupported") return real;
    if (real.status === "unsupported") return ours;
    if (ours.status === "failed" && real.status === "failed") return real;
    // No two renderings of such a chart are the same.
    if (ours.status === "built" && ours.problems.some(({ code }) => code === "made-anew")) return ours;
    const difference = describeDifference(ours, real);
    if (difference === undefined) return ours;
    const problem: Problem = {
      code: "builders-differ",
      message: `${request.root === "" ? "." : request.root}: ${difference}. Please report it, and use --builder kustomize until it is mended.`,
      side: request.side,
    };
    const answer = [ours, real].find((outcome) => outcome.status === "built");
    return answer === undefined
      ? { status: "failed", builder: "embedded", problem }
      : { ...answer, problems: [...answer.problems, problem], partial: true };
  };
}

function describeDifference(
  ours: Exclude<BuildOutcome, Unsupported>,
  real: Exclude<BuildOutcome, Unsupported>,
): string | undefined {
  if (ours.status === "failed")
    return `kustomize builds it, the embedded builder does not (${ours.problem.message})`;
  if (real.status === "failed")
    return `the embedded builder builds it, kustomize does not (${real.problem.message})`;
  return firstDifference(ours.manifests, real.manifests);
}

function withoutKustomize(
  outcome: Exclude<BuildOutcome, { status: "failed" }>,
  needs: readonly Capability[],
): BuildOutcome {
  const problem: Problem = {
    code: "kustomize-not-found",
    message: `This needs a real kustomize (${needs.join(", ")}), and neither \`kustomize\` nor \`kubectl\` is on PATH. Install one of them.`,
  };
  return { ...outcome, problems: [...outcome.problems, problem] };
}
