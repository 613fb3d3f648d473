import type { OpenRepository, Progress, PullRequestTarget, RepositoryPlace, World } from "../../app/ports.ts";
import type { ForecastRequest } from "../../app/forecast.ts";
import { runForecast, type Plan } from "../../app/run.ts";
import { unknownForecast } from "../../app/unknown.ts";
import type { Forecast } from "../../domain/forecast.ts";
import { UserError } from "../../model/user-error.ts";
import type { GitHubClient } from "../client.ts";
import type { RepositoryFacts } from "../../app/discovery/sides.ts";
import { createPayload } from "../payload.ts";
import { repositoryFacts } from "../facts.ts";
import { httpStatus } from "../http-status.ts";
import type { Inputs } from "../inputs.ts";
import { readForkEvent, type MergeGroupEvent, type PullRequestEvent } from "./event.ts";
import { findPullRequests, isUnchanged, mergeBaseOf } from "./pull-request.ts";
import { setStatus, statusContext, statusOf, type StatusOutcome, type StatusPlace } from "./status.ts";
import { LEVELS } from "../../domain/clause.ts";

export interface ForkRun {
  /** As `forkInputs` left them. */
  readonly inputs: Inputs;
  readonly event: { readonly name: string; readonly payload: unknown };
  /** Where base is checked out. */
  readonly place: RepositoryPlace;
  readonly runUrl: string | undefined;
  readonly world: World;
  readonly client: GitHubClient;
  readonly progress: Progress;
  readonly warn: (message: string) => void;
  /** Tells people: the log, the summary, the outputs, the comment. */
  readonly publish: (told: Told) => Promise<void>;
}

export interface Told {
  readonly result: Forecast;
  readonly target: ForkTarget;
}

export type ForkTarget = PullRequestEvent | MergeGroupEvent;

/**
 * Forecasts a stranger's pull request with rights: it is taken as git objects and never checked out, nothing of it runs,
 * and before anything is written GitHub is asked whether it is still the same. Throws `UserError`.
 */
export async function runFork(run: ForkRun): Promise<void> {
  const { client, event } = run;
  const read = readForkEvent(event.name, event.payload);
  const targets = read.kind === "workflowRun" ? await findPullRequests(client, read) : [read];
  const tellers = targets.map((target) => ({ target, say: tellerOf(run, target) }));
  for (const { say } of tellers) await say({ state: "pending" });
  const made: Made[] = [];
  const failures: unknown[] = [];
  for (const each of tellers) {
    await orSayError(each, failures, async () => {
      made.push({ ...each, result: await forecastTarget(run, each.target) });
    });
  }
  // What is reported last stays in the outputs: the worst.
  for (const each of made.sort(byLevel)) await orSayError(each, failures, () => tell(run, each));
  if (failures.length > 0) throw failures[0];
}

type Say = (outcome: StatusOutcome) => Promise<void>;

interface Made {
  readonly target: ForkTarget;
  readonly say: Say;
  readonly result: Forecast;
}

function byLevel(a: Made, b: Made): number {
  return LEVELS.indexOf(b.result.summary.level) - LEVELS.indexOf(a.result.summary.level);
}

function tellerOf(run: ForkRun, target: ForkTarget): Say {
  return run.inputs.commitStatus ? statusTeller(run, target) : () => Promise.resolve();
}

/** Whatever goes wrong, the commit must not keep waiting for a verdict, nor another pull request for its own. */
async function orSayError(
  { say }: { readonly say: Say },
  failures: unknown[],
  work: () => Promise<void>,
): Promise<void> {
  try {
    await work();
  } catch (error) {
    await say({ state: "error" }).catch(() => undefined);
    failures.push(error);
  }
}

async function tell(run: ForkRun, { target, say, result }: Made): Promise<void> {
  if (target.kind === "pullRequest" && !(await isUnchanged(run.client, target))) {
    run.warn(
      "The pull request has changed while it was forecast: it has another head or base, or is closed. Nothing was written; the run for what it is now does that.",
    );
    return;
  }
  await run.publish({ result, target });
  await say(statusOf(result));
}

async function forecastTarget(run: ForkRun, target: ForkTarget): Promise<Forecast> {
  const { world, place, client } = run;
  const { overlays, gate, configValues } = run.inputs;
  const plan = (): Promise<Plan<ForecastRequest>> =>
    Promise.resolve({
      builder: EMBEDDED,
      request: {
        // What is compared follows from the target.
        revisions: { base: undefined, mergeBase: false, head: undefined },
        ...{ overlays, gate, configValues },
        facts: factsOf(run.event, target),
        policy: policyOf(run),
      },
    });
  const asData: World = {
    ...world,
    openRepository: (at): Promise<OpenRepository> => world.openPullRequest(at, takenAsData(target, client)),
  };
  try {
    return (await runForecast(asData, place, plan, run.progress)).result;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const base = { ref: target.baseRef, sha: target.kind === "mergeGroup" ? target.base : null };
    const head = {
      ref: target.kind === "mergeGroup" ? target.head.slice(0, 7) : `pull/${target.number}/head`,
      sha: target.head,
    };
    return unknownForecast({ base, head, gate }, { code: "not-fetched", message: error.message });
  }
}

/** Of the base side alone; what lies beside the checkout is no part of it. */
function policyOf({ world: { today }, inputs: { policy } }: ForkRun): ForecastRequest["policy"] {
  return { today, isFork: true, ...(policy !== undefined && { path: policy }) };
}

/** What the event's repository is known by, and the branch that the change goes into. */
function factsOf(event: ForkRun["event"], { baseRef }: ForkTarget): RepositoryFacts {
  const { ownUrls } = repositoryFacts(event);
  const usual = createPayload(event.name, event.payload).get("repository", "default_branch");
  return {
    ownUrls,
    branch: { name: baseRef, isDefault: typeof usual === "string" ? usual === baseRef : null },
  };
}

/** Nothing but the embedded builder, and nothing that it may reach. */
const EMBEDDED = { choice: "embedded", allow: [], fork: true } as const;

function takenAsData(target: ForkTarget, client: GitHubClient): PullRequestTarget {
  if (target.kind === "mergeGroup") return target;
  return { ...target, mergeBase: (base, head) => mergeBaseOf(client, target, base, head) };
}

function statusTeller(
  { client, runUrl, inputs }: ForkRun,
  { owner, repository, head, baseRef }: ForkTarget,
): (outcome: StatusOutcome) => Promise<void> {
  const place: StatusPlace = {
    ...{ owner, repository, sha: head, url: runUrl },
    context: statusContext(inputs.commentKey, baseRef),
  };
  return async (outcome) => {
    try {
      await setStatus(client, place, outcome);
    } catch (error) {
      if (httpStatus(error) === undefined) throw error;
      throw new UserError(
        `GitHub took no commit status (${httpStatus(error) ?? ""}). Give the job the permission "statuses: write", or leave out commit-status.`,
      );
    }
  };
}
