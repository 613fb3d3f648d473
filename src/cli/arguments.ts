import { parseArgs } from "node:util";
import { didYouMean } from "../model/similar.ts";
import { parseShard, parseShards, type Shard } from "../model/shard.ts";
import { readForecast, text, type ForecastOptions, type Values } from "./forecast-options.ts";
import { COMMANDS, isCommand, OPTIONS, SHELLS, USELESS, type CommandName } from "./options.ts";

export type Command =
  /** Of one command, or of all. */
  | { readonly kind: "help"; readonly of?: CommandName }
  | { readonly kind: "version" }
  | { readonly kind: "checks" }
  | { readonly kind: "explain"; readonly check: string }
  | { readonly kind: "completion"; readonly shell: (typeof SHELLS)[number] }
  /** What the policy says, and where each value comes from. */
  | { readonly kind: "policy"; readonly options: ForecastOptions }
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

/** Reads the arguments after the program's name. Never throws for what a user can type. */
export function parseArguments(args: readonly string[]): Command {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  if (values.help === true || positionals[0] === "help") return readHelp(positionals);
  if (values.version === true || positionals[0] === "version") return { kind: "version" };
  const faults = tokens.flatMap((token) => (token.kind === "option" ? faultsOfOption(token) : []));
  if (faults.length > 0) return invalid(...faults);
  const [first, ...others] = positionals;
  const command = isCommand(first) ? first : undefined;
  if (command === "explain") return readExplain(others, Object.keys(values));
  if (command === "completion") return readCompletion(others, Object.keys(values));
  if (command === "publish") return readPublish(values, others);
  if (command === undefined) {
    const read = first === undefined ? readForecast(values) : readPositional(values, first, others);
    return refuseFixedHead(asShard(values, read));
  }
  return others.length > 0
    ? invalid(`${command} takes no argument, but got '${others.join(" ")}'. See rollcast --help.`)
    : readAlone(command, values);
}

/** `rollcast list --help`, and `rollcast help list`. */
function readHelp([first, second]: readonly string[]): Command {
  const asked = first === "help" ? second : first;
  return isCommand(asked) && asked !== "help" && asked !== "version"
    ? { kind: "help", of: asked }
    : { kind: "help" };
}

/** A command without arguments. */
function readAlone(
  command: Exclude<CommandName, "explain" | "completion" | "publish">,
  values: Values,
): Command {
  switch (command) {
    case "list":
      return readWithout(values, "list", USELESS.list);
    case "demo":
      return readWithout(values, "demo", USELESS.demo);
    case "plan":
      return readPlan(values);
    case "policy":
      return readPolicy(values);
    case "checks":
      return Object.keys(values).length > 0
        ? invalid("checks takes no options: run `rollcast checks` alone.")
        : { kind: "checks" };
    // Read before anything else.
    case "help":
    case "version":
      return { kind: command };
  }
}

/** What is watched is the working tree. */
function refuseFixedHead(read: Command): Command {
  if (read.kind !== "forecast" || !read.options.watch || read.options.head === undefined) return read;
  return invalid("--watch forecasts the working tree again and again: leave --head out.");
}

/** `--shard` makes a part of a forecast of it, in a form of its own. */
function asShard(values: Values, read: Command): Command {
  if (values.shards !== undefined)
    return invalid("--shards is for `rollcast plan`: to forecast one, write --shard 1/2.");
  const given = text(values.shard);
  if (given === undefined || read.kind !== "forecast") return read;
  const useless = uselessFor("a shard", values, ["format", "fail-on", "quiet", "watch"]);
  if (useless.kind === "invalid") return useless;
  const shard = parseShard(given);
  return typeof shard === "string"
    ? invalid(`--shard: ${shard}`)
    : { kind: "shard", shard, options: read.options };
}

function readPublish(values: Values, reports: readonly string[]): Command {
  const useless = uselessFor("publish", values, USELESS.publish);
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
  const useless = uselessFor("plan", values, USELESS.plan);
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

function readPolicy(values: Values): Command {
  const useless = uselessFor("policy", values, USELESS.policy);
  if (useless.kind === "invalid") return useless;
  const read = readForecast(values);
  if (read.kind !== "forecast") return read;
  return read.options.format === "text" || read.options.format === "json"
    ? { kind: "policy", options: read.options }
    : invalid("policy answers as text, or as --format json.");
}

function readCompletion(shells: readonly string[], options: readonly string[]): Command {
  const [name = "", ...others] = shells;
  const shell = SHELLS.find((each) => each === name);
  return shell === undefined || others.length > 0 || options.length > 0
    ? invalid(
        `completion takes the name of a shell: ${SHELLS.join(", ")}.${didYouMean(name, SHELLS)} Like \`eval "$(rollcast completion bash)"\`.`,
      )
    : { kind: "completion", shell };
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
  const meant = didYouMean(first, Object.keys(COMMANDS));
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
