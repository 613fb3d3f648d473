import { parseArgs } from "node:util";
import type { Capability } from "../model/capability.ts";
import { didYouMean } from "../model/similar.ts";
import type { Gate } from "../domain/forecast.ts";
import { parseGate } from "../domain/policy/gate.ts";
import { FORMAT_NAMES, type FormatName } from "../report/format-names.ts";
import { parseShard, parseShards, type Shard } from "../model/shard.ts";
import { parseRevisions, type Revisions } from "./revisions.ts";

export const BUILDERS = ["auto", "embedded", "kustomize", "verify"] as const;
export const CAPABILITIES = ["network", "helm", "plugins"] as const satisfies readonly Capability[];
export const CONFIG_VALUES = ["show", "keys"] as const;
export const LOAD_RESTRICTORS = ["root-only", "none"] as const;

export interface ForecastOptions extends Revisions {
  /** What stood alone on the command line and was taken for a revision: it may have been meant as a folder. */
  readonly positional: string | undefined;
  /** A folder, or undefined: the one where the user stands. */
  readonly repository: string | undefined;
  readonly overlays: readonly string[];
  readonly gate: Gate;
  /** The policy file, as it was typed; undefined: the usual one. */
  readonly policy: string | undefined;
  readonly configValues: (typeof CONFIG_VALUES)[number];
  readonly format: FormatName;
  readonly builder: (typeof BUILDERS)[number];
  readonly allow: readonly Capability[];
  /** Undefined: each builder's own default. */
  readonly loadRestrictor: (typeof LOAD_RESTRICTORS)[number] | undefined;
  /** A file, or undefined: standard output. */
  readonly output: string | undefined;
  /** Print nothing where the answer is calm. */
  readonly quiet: boolean;
}

export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | { readonly kind: "checks" }
  | { readonly kind: "explain"; readonly check: string }
  | { readonly kind: "demo"; readonly options: ForecastOptions }
  | { readonly kind: "forecast"; readonly options: ForecastOptions }
  | { readonly kind: "list"; readonly options: ForecastOptions }
  /** One part of a divided run. */
  | { readonly kind: "shard"; readonly shard: Shard; readonly options: ForecastOptions }
  /** Joins the reports of all parts. */
  | { readonly kind: "publish"; readonly reports: readonly string[]; readonly options: ForecastOptions }
  /** Into how many parts to divide; undefined: as the change deserves. */
  | { readonly kind: "plan"; readonly shards: number | undefined; readonly options: ForecastOptions }
  /** Every fault of the command line, each a sentence with what to do. */
  | { readonly kind: "invalid"; readonly faults: readonly string[] };

const OPTIONS = {
  base: { type: "string" },
  head: { type: "string" },
  repo: { type: "string" },
  overlay: { type: "string", multiple: true },
  format: { type: "string" },
  "fail-on": { type: "string", multiple: true },
  policy: { type: "string" },
  "config-values": { type: "string" },
  builder: { type: "string" },
  allow: { type: "string", multiple: true },
  "load-restrictor": { type: "string" },
  shard: { type: "string" },
  shards: { type: "string" },
  output: { type: "string", short: "o" },
  quiet: { type: "boolean", short: "q" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const;

const COMMANDS = ["list", "plan", "publish", "demo", "checks", "explain", "help", "version"] as const;

/** Reads the arguments after the program's name. Never throws for what a user can type. */
export function parseArguments(args: readonly string[]): Command {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  if (values.help === true || positionals[0] === "help") return { kind: "help" };
  if (values.version === true || positionals[0] === "version") return { kind: "version" };
  const faults = tokens.flatMap((token) => (token.kind === "option" ? faultsOfOption(token) : []));
  if (faults.length > 0) return invalid(...faults);
  const [first, ...others] = positionals;
  const command = COMMANDS.find((each) => each === first);
  if (command === "explain") return readExplain(others, Object.keys(values));
  if (command === "publish") return readPublish(values, others);
  if (command !== undefined && others.length > 0) {
    return invalid(`${command} takes no argument, but got '${others.join(" ")}'. See rollcast --help.`);
  }
  switch (command) {
    case "list":
      return readWithout(values, "list", [
        ...["base", "format", "fail-on", "policy", "output", "quiet", "shard", "shards"],
      ]);
    case "demo":
      return readWithout(values, "demo", ["base", "head", "repo", "overlay", "policy", "shard", "shards"]);
    case "plan":
      return readPlan(values);
    case "checks":
      return Object.keys(values).length > 0
        ? invalid("checks takes no options: run `rollcast checks` alone.")
        : { kind: "checks" };
    // The options of the same name have answered these.
    case "help":
    case "version":
    case undefined:
      return asShard(
        values,
        first === undefined ? readForecast(values) : readPositional(values, first, others),
      );
  }
}

/** `--shard` makes a part of a forecast of it, in a form of its own. */
function asShard(values: Values, read: Command): Command {
  if (values.shards !== undefined)
    return invalid("--shards is for `rollcast plan`: to forecast one, write --shard 1/2.");
  const given = text(values.shard);
  if (given === undefined || read.kind !== "forecast") return read;
  const useless = uselessFor("a shard", values, ["format", "fail-on", "quiet"]);
  if (useless.kind === "invalid") return useless;
  const shard = parseShard(given);
  return typeof shard === "string"
    ? invalid(`--shard: ${shard}`)
    : { kind: "shard", shard, options: read.options };
}

function readPublish(values: Values, reports: readonly string[]): Command {
  const useless = uselessFor("publish", values, ["shard", "shards"]);
  if (useless.kind === "invalid") return useless;
  if (reports.length === 0) {
    return invalid(
      "publish needs the reports of all shards, or the folder that holds them: `rollcast publish reports/`.",
    );
  }
  const read = readForecast(values);
  return read.kind === "forecast" ? { kind: "publish", reports, options: read.options } : read;
}

function readPlan(values: Values): Command {
  const useless = uselessFor("plan", values, ["shard", "fail-on", "config-values", "output", "quiet"]);
  if (useless.kind === "invalid") return useless;
  const read = readForecast(values);
  if (read.kind !== "forecast") return read;
  if (read.options.format !== "text" && read.options.format !== "json") {
    return invalid("plan answers as text, or as --format json for a job matrix.");
  }
  const shards = parseShards(text(values.shards) ?? "auto");
  return typeof shards === "string"
    ? invalid(`--shards: ${shards}`)
    : { kind: "plan", shards: shards.count, options: read.options };
}

function invalid(...faults: readonly string[]): Command {
  return { kind: "invalid", faults };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function faultsOfOption({ name, rawName, value }: OptionToken): readonly string[] {
  const option = Object.entries(OPTIONS).find(([known]) => known === name)?.[1];
  if (option === undefined) {
    const known = rawName.startsWith("--") ? Object.keys(OPTIONS).map((each) => `--${each}`) : [];
    return [`unknown option ${rawName}.${didYouMean(rawName, known)} See rollcast --help.`];
  }
  if (option.type === "boolean") return value === undefined ? [] : [`${rawName} takes no value.`];
  if (value === undefined || value === "") return [`${rawName} needs a value, like ${rawName}=VALUE.`];
  // parseArgs takes the next argument whatever it is, so that a forgotten value would swallow an option.
  return value.startsWith("--") ? [`${rawName} needs a value, but is followed by ${value}.`] : [];
}

function readExplain(checks: readonly string[], options: readonly string[]): Command {
  const [check, ...others] = checks;
  return check === undefined || others.length > 0 || options.length > 0
    ? invalid(
        "explain takes the name of one check, like `rollcast explain stale-config`; `rollcast checks` lists them.",
      )
    : { kind: "explain", check };
}

/** A revision to compare with, or a range, as git's own commands take it. */
function readPositional(values: Values, first: string, others: readonly string[]): Command {
  if (others.length > 0) {
    return invalid(
      `too many arguments: ${[first, ...others].map((each) => `'${each}'`).join(", ")}. To compare two revisions, write ${first}..${others[0] ?? ""}; see rollcast --help.`,
    );
  }
  if (first === "diff")
    return invalid("rollcast compares as it is: leave `diff` out, or write --base=diff for a branch.");
  const meant = didYouMean(first, COMMANDS);
  if (meant !== "") {
    return invalid(
      `unknown command '${first}'.${meant} To compare with a revision of that name, write --base=${first}.`,
    );
  }
  if (values.base !== undefined) {
    return invalid(`'${first}' and --base both say what to compare with: leave one out.`);
  }
  const read = readForecast(values, first);
  return read.kind === "forecast"
    ? { kind: "forecast", options: { ...read.options, positional: first } }
    : read;
}

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; strict: false }>>["values"];

type OptionValue = string | boolean | readonly (string | boolean)[] | undefined;

function readForecast(values: Values, base = text(values.base)): Command {
  const faults: string[] = [];
  const choose = <T extends string>(
    option: string,
    given: string | undefined,
    known: readonly T[],
  ): T | undefined => {
    if (given === undefined) return undefined;
    const chosen = known.find((item) => item === given);
    if (chosen === undefined)
      faults.push(`--${option} cannot be '${given}': it is one of ${known.join(", ")}.`);
    return chosen;
  };
  const head = text(values.head);
  const revisions = base === undefined ? undefined : parseRevisions(base);
  if (revisions?.head !== undefined && head !== undefined) {
    faults.push(`${base ?? ""} and --head both say what to forecast: leave one out.`);
  }
  const options: ForecastOptions = {
    base: revisions?.base,
    head: head ?? revisions?.head,
    mergeBase: revisions?.mergeBase ?? true,
    positional: undefined,
    repository: text(values.repo),
    overlays: texts(values.overlay),
    gate: readGate(values["fail-on"], faults),
    policy: text(values.policy),
    configValues: choose("config-values", text(values["config-values"]), CONFIG_VALUES) ?? "show",
    format: choose("format", text(values.format), FORMAT_NAMES) ?? "text",
    builder: choose("builder", text(values.builder), BUILDERS) ?? "auto",
    allow: commaSeparated(values.allow)
      .map((name) => choose("allow", name, CAPABILITIES))
      .filter((name) => name !== undefined),
    loadRestrictor: choose("load-restrictor", text(values["load-restrictor"]), LOAD_RESTRICTORS),
    output: text(values.output),
    quiet: values.quiet === true,
  };
  return faults.length > 0 ? { kind: "invalid", faults } : { kind: "forecast", options };
}

/** What a command has no use for is refused, so that nobody relies on it. */
function readWithout(values: Values, kind: "list" | "demo", without: readonly (keyof Values)[]): Command {
  const read = readForecast(values);
  if (read.kind !== "forecast") return read;
  const useless = uselessFor(kind, values, without);
  return useless.kind === "invalid" ? useless : { kind, options: read.options };
}

function uselessFor(
  whom: string,
  values: Values,
  without: readonly (keyof Values)[],
): Extract<Command, { readonly kind: "invalid" }> | { readonly kind: "fine" } {
  const useless = without.filter((name) => values[name] !== undefined);
  return useless.length > 0
    ? { kind: "invalid", faults: useless.map((name) => `${whom} takes no --${name}: leave it out.`) }
    : { kind: "fine" };
}

function readGate(value: OptionValue, faults: string[]): Gate {
  const read = parseGate(commaSeparated(value));
  if (read.ok) return read.gate;
  faults.push(...read.faults.map((fault) => `--fail-on: ${fault}`));
  return [];
}

function text(value: OptionValue): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function texts(value: OptionValue): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}

function commaSeparated(value: OptionValue): readonly string[] {
  return texts(value)
    .flatMap((item) => item.split(","))
    .map((item) => item.trim())
    .filter((item) => item !== "");
}
