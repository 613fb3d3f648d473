import type { Forecast } from "../domain/forecast.ts";
import type { MarkdownContext } from "../report/markdown/document.ts";
import type { RunEvent } from "./event.ts";
import type { Inputs } from "./inputs.ts";
import type { Runner } from "./runner.ts";

/** What the Action's reports can link to and call things by. */
export function reportContext(
  { base, head }: Forecast,
  { commentKey }: Pick<Inputs, "commentKey">,
  { pullRequest }: Pick<RunEvent, "pullRequest">,
  { runUrl, repositoryUrl, project }: Pick<Runner, "runUrl" | "repositoryUrl" | "project">,
): MarkdownContext {
  const isMerge = pullRequest !== undefined && head.ref === `pull/${pullRequest.number}/merge`;
  return {
    key: commentKey,
    ...(runUrl !== undefined && { reportUrl: runUrl }),
    ...(project !== undefined && { project }),
    ...(repositoryUrl !== undefined && { repositoryUrl }),
    ...(head.sha !== null && { headSha: head.sha }),
    ...(base.sha !== null && { baseSha: base.sha }),
    ...(pullRequest !== undefined && { pullRequest: pullRequest.number }),
    ...(isMerge && { mergeOf: pullRequest.number }),
  };
}
