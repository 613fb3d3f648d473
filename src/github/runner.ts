import { readFile } from "node:fs/promises";
import { UserError } from "../model/user-error.ts";
import type { Project } from "../report/project.ts";

/**
 * What the runner tells about the run.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
export interface Runner {
  /** Absolute, where the repository is checked out. */
  readonly workspace: string;
  /** Absolute; emptied after the job. */
  readonly temporary: string;
  readonly eventName: string;
  readonly eventFile: string | undefined;
  readonly sha: string;
  readonly summaryFile: string | undefined;
  /** Like `https://github.com`; GitHub Enterprise has its own. */
  readonly serverUrl: string;
  /** Of the repository and of this run, for links; undefined outside of GitHub. */
  readonly repositoryUrl: string | undefined;
  readonly runUrl: string | undefined;
  /** Where this Action was taken from; undefined where it is a folder of the checkout. */
  readonly project: Project | undefined;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/** `fallback` is for what the runner does not name. */
export function readRunner(
  env: Environment,
  fallback: Readonly<Record<"workspace" | "temporary", string>>,
): Runner {
  const value = (name: string): string | undefined => (env[name] === "" ? undefined : env[name]);
  const serverUrl = value("GITHUB_SERVER_URL") ?? "https://github.com";
  const repository = value("GITHUB_REPOSITORY");
  const repositoryUrl = repository === undefined ? undefined : `${serverUrl}/${repository}`;
  const run = value("GITHUB_RUN_ID");
  // GitHub Enterprise may have taken it from itself or from github.com, and does not say.
  const onGitHub = serverUrl === "https://github.com";
  const action = value("GITHUB_ACTION_REPOSITORY");
  const ref = value("GITHUB_ACTION_REF");
  return {
    workspace: value("GITHUB_WORKSPACE") ?? fallback.workspace,
    temporary: value("RUNNER_TEMP") ?? fallback.temporary,
    eventName: value("GITHUB_EVENT_NAME") ?? "",
    eventFile: value("GITHUB_EVENT_PATH"),
    sha: value("GITHUB_SHA") ?? "",
    summaryFile: value("GITHUB_STEP_SUMMARY"),
    serverUrl,
    repositoryUrl,
    runUrl:
      repositoryUrl === undefined || run === undefined ? undefined : `${repositoryUrl}/actions/runs/${run}`,
    project: onGitHub && isName(action) && isName(ref) ? { home: `${serverUrl}/${action}`, ref } : undefined,
  };
}

/** What may stand in a link as it is. */
function isName(text: string | undefined): text is string {
  return text !== undefined && /^[\w.-]+(?:\/[\w.-]+)*$/.test(text);
}

/** The event's payload, of which nothing is known yet. Throws `UserError` when there is none to read. */
export async function readEventFile(file: string | undefined): Promise<unknown> {
  if (file === undefined) {
    throw new UserError(
      "GITHUB_EVENT_PATH is not set: this program is a GitHub Action's. In a terminal, run `rollcast` instead.",
    );
  }
  try {
    return JSON.parse(await readFile(file, "utf8"));
  } catch (error) {
    // Not JSON.parse's own message: it quotes the file.
    const why = error instanceof SyntaxError ? "it is not JSON" : "it cannot be read";
    throw new UserError(`The event file ${file} (GITHUB_EVENT_PATH) is of no use: ${why}.`);
  }
}
