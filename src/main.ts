import { tmpdir } from "node:os";
import { resolve } from "node:path";
import * as core from "@actions/core";
import { forecast } from "./app/forecast.ts";
import type { RepositoryFacts } from "./app/discovery/sides.ts";
import { UserError } from "./model/user-error.ts";
import { createBuilder } from "./builders/builder.ts";
import type { Forecast } from "./domain/forecast.ts";
import { openRepository, type GitRepository } from "./git/repository.ts";
import { describeBug } from "./github/bug.ts";
import { readEvent, type RunEvent } from "./github/event.ts";
import { repositoryFacts } from "./github/facts.ts";
import { restrictForFork } from "./github/fork.ts";
import { parseInputs, type Inputs } from "./github/inputs.ts";
import {
  annotate,
  logReport,
  setCommentUrl,
  setOutputs,
  writeReports,
  writeSummary,
} from "./github/publish.ts";
import { reportContext } from "./github/report-context.ts";
import { readEventFile, readRunner, type Environment, type Runner } from "./github/runner.ts";
import { writeComment } from "./github/write-comment.ts";
import { compileGlobs } from "./sources/kustomizations/globs.ts";
import type { EnvironmentRule } from "./report/content/environment.ts";
import { annotations } from "./report/annotations.ts";
import { viewOf } from "./report/content/view.ts";
import { formatHtml } from "./report/html.ts";
import { formatSarif } from "./report/sarif.ts";
import { formatJson } from "./report/json.ts";
import { formatText } from "./report/text.ts";
import { formatSummary } from "./report/summary.ts";

/**
 * The Action: inputs → forecast → publish. The only place that fails the step. Returns whether nothing goes on: false
 * where GitHub was given up.
 */
async function main(env: Environment): Promise<boolean> {
  const asked = parseInputs((name) => core.getInput(name));
  const runner = readRunner(env, { workspace: process.cwd(), temporary: tmpdir() });
  const repository = await openRepository({
    directory: resolve(runner.workspace, asked.workingDirectory),
    env,
    ceiling: runner.workspace,
    // In a container job the workspace belongs to another user; that it may be read is what the step says.
    trusted: true,
    advice: NOT_CHECKED_OUT,
    token: asked.token,
    serverUrl: runner.serverUrl,
  });
  try {
    return await run(asked, runner, repository, env);
  } finally {
    await repository.close();
  }
}

const NOT_CHECKED_OUT =
  "Add actions/checkout before this step; if it has a `path`, name that with `working-directory`.";

async function run(
  asked: Inputs,
  runner: Runner,
  repository: GitRepository,
  env: Environment,
): Promise<boolean> {
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
  for (const warning of warnings) core.warning(warning);

  const facts = repositoryFacts({ name: runner.eventName, payload });
  const result = await analyse(inputs, { ...event, facts }, runner, repository, env);
  return publish(result, inputs, event, runner);
}

async function analyse(
  inputs: Inputs,
  event: RunEvent & { readonly facts: RepositoryFacts },
  runner: Runner,
  repository: GitRepository,
  env: Environment,
): Promise<Forecast> {
  const { builder: choice, allow, loadRestrictor, overlays, failOn, configValues } = inputs;
  const builder = await createBuilder({
    choice,
    allow,
    loadRestrictor,
    fork: event.pullRequest?.fork ?? false,
    env,
    temporaryDirectory: runner.temporary,
    log: core.info,
  });
  try {
    const { base, head, ...rest } = await forecast(
      { revisions: event.revisions, overlays, failOn, configValues, facts: event.facts },
      {
        repository,
        builder,
        progress: (done, total, what) => {
          core.debug(`${done} of ${total}: ${what}`);
        },
      },
    );
    return {
      ...rest,
      base: { ...base, ref: event.names.base ?? base.ref },
      head: { ...head, ref: event.names.head ?? head.ref },
    };
  } finally {
    await builder.close();
  }
}

function environmentRules(environments: Inputs["environments"]): Promise<readonly EnvironmentRule[]> {
  return Promise.all(
    environments.map(async ({ name, globs }) => {
      const compiled = await compileGlobs(globs);
      return { name, matches: (text: string) => compiled.some((glob) => glob.matches(text)) };
    }),
  );
}

/** GitHub shows colours in a log, and wraps no line. */
const LOG = { color: true, width: 120, unicode: true };

/** Everything that a later step may rely on comes before the comment, which needs a server. */
async function publish(result: Forecast, inputs: Inputs, event: RunEvent, runner: Runner): Promise<boolean> {
  const environments = await environmentRules(inputs.environments);
  const context = { ...reportContext(result, inputs, event, runner), environments };
  const { warning, info } = core;
  const markdown = formatSummary(result, context);
  const reports = {
    json: formatJson(result),
    markdown,
    html: formatHtml(result, context),
    sarif: formatSarif(result, { category: `rollcast-${inputs.commentKey}` }),
  };
  logReport("Rollcast's report", formatText(result, LOG, environments));
  setOutputs(result, await writeReports(runner.temporary, inputs.commentKey, reports, warning), warning);
  await writeSummary(runner.summaryFile, markdown, warning);
  annotate(annotations(result, environments));
  if (result.verdict === "fail") {
    core.setFailed(`The change does not pass the gate of fail-on: ${viewOf(result).failing.join(", ")}.`);
  }
  const { pullRequest } = event;
  const { url, settled } =
    pullRequest === undefined
      ? { url: "", settled: true }
      : await writeComment({ result, inputs, pullRequest, context, log: info, warn: warning });
  setCommentUrl(url, warning);
  return settled;
}

try {
  const settled = await main(process.env);
  // What still waits for GitHub must not hold up the job.
  if (!settled) process.stdout.write("", () => process.exit());
} catch (error) {
  core.setFailed(error instanceof UserError ? error.message : describeBug(error));
}
