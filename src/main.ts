import { tmpdir } from "node:os";
import * as core from "@actions/core";
import { resolve } from "node:path";
import type { OpenRepository, Progress, World } from "./app/ports.ts";
import { runForecast, runJoin, runPlanning, runShard, type Ran } from "./app/run.ts";
import { UserError } from "./model/user-error.ts";
import type { Forecast } from "./domain/forecast.ts";
import { realWorld } from "./edges.ts";
import { describeBug } from "./model/bug.ts";
import type { RunEvent } from "./github/event.ts";
import { forkInputs } from "./github/fork-mode/inputs.ts";
import { runFork } from "./github/fork-mode/run.ts";
import { parseInputs, type Inputs } from "./github/inputs.ts";
import { placeOf, planRun, withNames, type ActionPlan } from "./github/plan.ts";
import {
  annotate,
  logReport,
  setCommentUrl,
  setDivision,
  setForkOutputs,
  setOutputs,
  writePart,
  writeReports,
  writeSummary,
} from "./github/publish.ts";
import { reportContext } from "./github/report-context.ts";
import { readEventFile, readRunner, type Environment, type Runner } from "./github/runner.ts";
import { writeComment } from "./github/write-comment.ts";
import { readReports } from "./parts/files.ts";
import { formatPart } from "./parts/write.ts";
import { compileGlobs } from "./sources/kustomizations/globs.ts";
import type { EnvironmentRule } from "./report/content/environment.ts";
import { annotations } from "./report/annotations.ts";
import { terminal, visibleLines } from "./report/escape.ts";
import { formatDivision, shardList } from "./report/division.ts";
import { shardPhrase } from "./report/phrases/division.ts";
import { FORMATS } from "./report/formats.ts";
import { viewOf } from "./report/content/view.ts";

/**
 * The Action: inputs → forecast → publish. The only place that fails the step. Returns whether nothing goes on: false
 * where GitHub was given up.
 */
async function main(env: Environment): Promise<boolean> {
  const asked = parseInputs((name) => core.getInput(name));
  const runner = readRunner(env, { workspace: process.cwd(), temporary: tmpdir() });
  const world = realWorld({
    env,
    temporaryDirectory: runner.temporary,
    log: core.info,
    now: new Date(),
  });
  const place = placeOf(asked, runner);
  const plan = async (repository: OpenRepository): Promise<ActionPlan> => {
    const planned = await planRun(asked, runner, repository, world.today);
    for (const warning of planned.warnings) core.warning(warning);
    return planned;
  };
  const { task } = asked;
  switch (task.mode) {
    case "forecast": {
      const ran = await runForecast(world, place, plan, progress);
      return publishResult(ran, runner);
    }
    case "publish": {
      const reports = await readReports(task.reports.map((path) => resolve(runner.workspace, path)));
      const ran = await runJoin(world, place, plan, { reports, progress });
      return publishResult(ran, runner);
    }
    case "shard": {
      const { result } = await runShard(world, place, plan, { shard: task.shard, progress });
      const isThere = await writePart(
        runner.temporary,
        asked.commentKey,
        task.shard,
        formatPart(result),
        core.warning,
      );
      if (!isThere) core.setFailed("The report of this shard could not be written, and the join needs it.");
      core.info(shardPhrase(task.shard, result.results.length));
      return true;
    }
    case "fork":
      return forecastFork(asked, runner, world);
    case "plan": {
      const { result } = await runPlanning(world, place, plan, task.shards);
      core.info(formatDivision(result, "text").trimEnd());
      setDivision(shardList(result.count), core.warning);
      return true;
    }
  }
}

const progress: Progress = (done, total, what) => {
  core.debug(terminal(`${done} of ${total}: ${what}`));
};

/** With rights over a stranger's change: no annotation, which would point into the base branch, and no report in a file. */
async function forecastFork(asked: Inputs, runner: Runner, world: World): Promise<boolean> {
  const inputs = forkInputs(asked);
  const { createClient } = await import("./github/client.ts");
  const { warning, info } = core;
  const client = createClient({ token: inputs.token, log: info, signal: new AbortController().signal });
  let settled = true;
  await runFork({
    ...{ inputs, world, client, progress, warn: warning, runUrl: runner.runUrl },
    event: { name: runner.eventName, payload: await readEventFile(runner.eventFile) },
    place: placeOf(inputs, runner),
    publish: async ({ result, target }) => {
      const pullRequest =
        target.kind === "pullRequest" ? { ...target, headSha: target.head, fork: false } : undefined;
      const environments = await environmentRules(inputs.environments);
      const event = pullRequest === undefined ? {} : { pullRequest };
      const context = { ...reportContext(result, inputs, event, runner), environments };
      logReport("Rollcast's report", FORMATS.text(result, { ...context, style: LOG }));
      setForkOutputs(result, warning);
      await writeSummary(runner.summaryFile, FORMATS.markdown(result, context), warning);
      if (result.problems !== undefined)
        core.setFailed("The change could not be forecast: the report says why.");
      else if (result.verdict === "fail") core.setFailed(gateFailure(result));
      if (pullRequest === undefined) return;
      const comment = await writeComment({ result, inputs, pullRequest, context, log: info, warn: warning });
      settled = settled && comment.settled;
    },
  });
  return settled;
}

function gateFailure(result: Forecast): string {
  return `The change does not pass the gate of fail-on: ${viewOf(result).failing.join(", ")}.`;
}

function publishResult({ plan, result }: Ran<ActionPlan, Forecast>, runner: Runner): Promise<boolean> {
  return publish(withNames(result, plan.event.names), plan.inputs, plan.event, runner);
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
  const markdown = FORMATS.markdown(result, context);
  const { json, html, sarif } = FORMATS;
  const reports = {
    json: json(result, context),
    markdown,
    html: html(result, context),
    sarif: sarif(result, { ...context, category: `rollcast-${inputs.commentKey}` }),
  };
  logReport("Rollcast's report", FORMATS.text(result, { ...context, style: LOG }));
  setOutputs(result, await writeReports(runner.temporary, inputs.commentKey, reports, warning), warning);
  await writeSummary(runner.summaryFile, markdown, warning);
  annotate(annotations(result, environments));
  if (result.verdict === "fail") {
    core.setFailed(gateFailure(result));
  }
  const { pullRequest } = event;
  const { url, settled } =
    pullRequest === undefined
      ? { url: "", settled: true }
      : await writeComment({ result, inputs, pullRequest, context, log: info, warn: warning });
  setCommentUrl(url, warning);
  return settled;
}

/** What Node itself says when it ends before the work does, as where nothing holds it any more. */
const UNFINISHED = 13;

async function run(): Promise<void> {
  process.exitCode = UNFINISHED;
  try {
    const settled = await main(process.env);
    if (process.exitCode === UNFINISHED) process.exitCode = 0;
    // What still waits for GitHub must not hold up the job.
    if (!settled) process.stdout.write("", () => process.exit());
  } catch (error) {
    core.setFailed(error instanceof UserError ? visibleLines(error.message) : describeBug(error));
  }
}

void run();
