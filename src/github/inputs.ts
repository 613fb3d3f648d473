import type { Capability } from "../model/capability.ts";
import type { Gate } from "../domain/forecast.ts";
import { parseGate } from "../domain/policy/gate.ts";
import { BUILDERS, CAPABILITIES, CONFIG_VALUES, LOAD_RESTRICTORS } from "../model/options.ts";
import { parseShard, parseShards, type Shard } from "../model/shard.ts";
import { UserError } from "../model/user-error.ts";

/** The inputs of action.yml, checked. */
export interface Inputs {
  /** Empty: no comment can be written, nothing can be fetched from a private repository. */
  readonly token: string;
  readonly overlays: readonly string[];
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly builder: (typeof BUILDERS)[number];
  readonly allow: readonly Capability[];
  /** Undefined: each builder's own default. */
  readonly allowHosts: readonly string[];
  readonly cacheDirectory: string | undefined;
  readonly loadRestrictor: (typeof LOAD_RESTRICTORS)[number] | undefined;
  readonly gate: Gate;
  /** The policy file, from the top of the repository, or of the workspace; undefined: the usual one. */
  readonly policy: string | undefined;
  readonly configValues: (typeof CONFIG_VALUES)[number];
  readonly comment: CommentMode;
  readonly commentKey: string;
  /** Where a team says that its environments are; the first that matches decides. */
  readonly environments: readonly EnvironmentInput[];
  readonly workingDirectory: string;
  readonly task: Task;
  /** With mode: fork: say the verdict as a commit status too. */
  readonly commitStatus: boolean;
}

/** What the step does. */
export type Task =
  | { readonly mode: "forecast" }
  /** One part of a divided run. */
  | { readonly mode: "shard"; readonly shard: Shard }
  /** Into how many parts to divide; undefined: as the change deserves. */
  | { readonly mode: "plan"; readonly shards: number | undefined }
  /** Joins the reports of all parts, in these files and folders. */
  | { readonly mode: "publish"; readonly reports: readonly string[] }
  /** A stranger's pull request, as data, with rights. */
  | { readonly mode: "fork" };

export interface EnvironmentInput {
  readonly name: string;
  readonly globs: readonly string[];
}

export type CommentMode = (typeof COMMENT_MODES)[number];

const MODES = ["forecast", "plan", "publish", "fork"] as const;
const COMMENT_MODES = ["on-impact", "always", "on-failure", "never"] as const;

/** The key stands in an HTML comment and in a path, so it is kept to characters that mean nothing in either. */
const COMMENT_KEY = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,63}$/;

/**
 * Checks all inputs. `read` gives an input's text by its name in action.yml, "" when it is not set.
 * Throws one `UserError` that lists everything that is wrong.
 */
export function parseInputs(read: (name: string) => string): Inputs {
  const errors: string[] = [];
  const text = (name: string): string => read(name).trim();
  const oneOf = <T extends string>(name: string, known: readonly T[], fallback: T): T =>
    choose(name, text(name), known, fallback, errors);
  const mode = oneOf("mode", MODES, "forecast");
  const inputs: Inputs = {
    token: text("token"),
    overlays: lines(text("overlays")),
    base: text("base") || undefined,
    head: text("head") || undefined,
    builder: oneOf("builder", BUILDERS, "auto"),
    allow: list(text("allow")).map((item) => choose("allow", item, CAPABILITIES, "network", errors)),
    allowHosts: list(text("allow-hosts")),
    cacheDirectory: text("cache-directory") || undefined,
    loadRestrictor:
      text("load-restrictor") === "" ? undefined : oneOf("load-restrictor", LOAD_RESTRICTORS, "root-only"),
    gate: readGate(text("fail-on"), errors),
    policy: text("policy").replace(/^\.\//, "") || undefined,
    configValues: oneOf("config-values", CONFIG_VALUES, "show"),
    comment: oneOf("comment", COMMENT_MODES, "on-impact"),
    commentKey: readCommentKey(text("comment-key"), errors),
    environments: lines(text("environments")).flatMap((line) => readEnvironment(line, errors)),
    workingDirectory: text("working-directory") || ".",
    task: readTask(mode, { shard: text("shard"), shards: text("shards"), reports: text("reports") }, errors),
    commitStatus: oneOf("commit-status", ["true", "false"] as const, "false") === "true",
  };
  if (inputs.commitStatus && mode !== "fork")
    errors.push("commit-status: it is for mode: fork; elsewhere the job itself is the check.");
  if (errors.length > 0) {
    throw new UserError(
      ["Correct these inputs of the Rollcast step:", ...errors.map((e) => `- ${e}`)].join("\n"),
    );
  }
  return inputs;
}

/** One of the known words, or the fallback with a fault. */
function choose<T extends string>(
  name: string,
  value: string,
  known: readonly T[],
  fallback: T,
  errors: string[],
): T {
  const found = value === "" ? fallback : known.find((item) => item === value);
  if (found === undefined) errors.push(`${name}: ${quote(value)} is not one of ${known.join(", ")}.`);
  return found ?? fallback;
}

function readGate(text: string, errors: string[]): Gate {
  const gate = parseGate(list(text));
  if (gate.ok) return gate.gate;
  errors.push(...gate.faults.map((fault) => `fail-on: ${fault}`));
  return [];
}

function readCommentKey(text: string, errors: string[]): string {
  const key = text || "default";
  if (!COMMENT_KEY.test(key)) {
    errors.push(
      `comment-key: ${quote(key)} must be 1 to 64 letters, digits, ".", "_" or "-", and not start with ".".`,
    );
  }
  return key;
}

/** What one mode has no use for is refused, so that nobody relies on it. */
function readTask(
  mode: (typeof MODES)[number],
  { shard, shards, reports }: Readonly<Record<"shard" | "shards" | "reports", string>>,
  errors: string[],
): Task {
  const useless = (name: string, given: string, of: (typeof MODES)[number]): void => {
    if (given !== "" && mode !== of)
      errors.push(`${name}: it is for mode: ${of}, and this is mode: ${mode}.`);
  };
  useless("shard", shard, "forecast");
  useless("shards", shards, "plan");
  useless("reports", reports, "publish");
  switch (mode) {
    case "plan": {
      const read = parseShards(shards || "auto");
      if (typeof read !== "string") return { mode, shards: read.count };
      errors.push(`shards: ${read}`);
      return { mode, shards: undefined };
    }
    case "publish":
      if (reports === "") errors.push("reports: name the folder with the reports of the shards.");
      return { mode, reports: lines(reports) };
    case "fork":
      return { mode };
    case "forecast": {
      if (shard === "") return { mode };
      const read = parseShard(shard);
      if (typeof read !== "string") return { mode: "shard", shard: read };
      errors.push(`shard: ${read}`);
      return { mode };
    }
  }
}

/** "NAME: GLOB, GLOB" */
function readEnvironment(line: string, errors: string[]): readonly EnvironmentInput[] {
  const colon = line.indexOf(":");
  const [name, globs] = [line.slice(0, Math.max(0, colon)).trim(), list(line.slice(colon + 1))];
  if (colon >= 0 && name !== "" && globs.length > 0) return [{ name, globs }];
  errors.push(`environments: ${quote(line)} is not like "production: clusters/prod-*".`);
  return [];
}

function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function list(text: string): string[] {
  return lines(text.replaceAll(",", "\n"));
}

function quote(value: string): string {
  return JSON.stringify(value);
}
