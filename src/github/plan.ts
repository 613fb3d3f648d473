import { resolve } from "node:path";
import type { ForecastRequest } from "../app/forecast.ts";
import type { OpenRepository, RepositoryPlace } from "../app/ports.ts";
import type { Plan } from "../app/run.ts";
import type { Forecast } from "../domain/forecast.ts";
import { readEvent, type Names, type RunEvent } from "./event.ts";
import { repositoryFacts } from "./facts.ts";
import { restrictForFork } from "./fork.ts";
import type { Inputs } from "./inputs.ts";
import { readEventFile, type Runner } from "./runner.ts";

/** What the Action does, with the event and the inputs as they are for it. */
export interface ActionPlan extends Plan<ForecastRequest> {
  readonly event: RunEvent;
  readonly inputs: Inputs;
  /** Inputs that are not honoured, each a sentence. */
  readonly warnings: readonly string[];
}

const NOT_CHECKED_OUT =
  "Add actions/checkout before this step; if it has a `path`, name that with `working-directory`.";

export function placeOf(
  { workingDirectory, token }: Inputs,
  { workspace, serverUrl }: Runner,
): RepositoryPlace {
  return {
    directory: resolve(workspace, workingDirectory),
    ceiling: workspace,
    // In a container job the workspace belongs to another user; that it may be read is what the step says.
    trusted: true,
    advice: NOT_CHECKED_OUT,
    token,
    serverUrl,
  };
}

/** Throws `UserError` for an event that says nothing to compare. */
export async function planRun(
  asked: Inputs,
  runner: Runner,
  repository: Pick<OpenRepository, "checkedOut" | "readBeside">,
  today: string,
): Promise<ActionPlan> {
  const payload = await readEventFile(runner.eventFile);
  const event = readEvent({
    name: runner.eventName,
    payload,
    sha: runner.sha,
    // "" before the first commit: comparing then says what is wrong.
    checkedOut: (await repository.checkedOut()) ?? "",
    base: asked.base,
    head: asked.head,
  });
  const fork = event.pullRequest?.fork ?? false;
  const { inputs, warnings } = fork ? restrictForFork(asked) : { inputs: asked, warnings: [] };
  const { builder, allow, allowHosts, cacheDirectory, loadRestrictor } = inputs;
  const { overlays, gate, configValues } = inputs;
  const policy = {
    today,
    isFork: fork,
    readElsewhere: (file: string) => repository.readBeside(file, runner.workspace),
    ...(inputs.policy !== undefined && { path: inputs.policy }),
  };
  const facts = repositoryFacts({ name: runner.eventName, payload });
  return {
    event,
    inputs,
    warnings,
    builder: { choice: builder, allow, allowHosts, cacheDirectory, loadRestrictor, fork },
    request: { revisions: event.revisions, overlays, gate, policy, configValues, facts },
  };
}

/** The sides as a person calls them, where the revisions are bare commit ids. */
export function withNames(result: Forecast, names: Names): Forecast {
  const { base, head } = result;
  return {
    ...result,
    base: { ...base, ref: names.base ?? base.ref },
    head: { ...head, ref: names.head ?? head.ref },
  };
}
