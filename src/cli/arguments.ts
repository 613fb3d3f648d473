import { parseArgs } from "node:util";
import type { Capability } from "../model/capability.ts";

export const FORMATS = ["text", "markdown", "json", "html"] as const;
export const BUILDERS = ["auto", "embedded", "kustomize", "verify"] as const;
export const CAPABILITIES = ["network", "helm", "plugins"] as const satisfies readonly Capability[];
export const CONFIG_VALUES = ["show", "keys"] as const;
export const LOAD_RESTRICTORS = ["root-only", "none"] as const;

export interface ForecastOptions {
  readonly base: string | undefined;
  readonly head: string | undefined;
  /** A folder, or undefined: the one where the user stands. */
  readonly repository: string | undefined;
  readonly overlays: readonly string[];
  readonly failOn: readonly string[];
  readonly configValues: (typeof CONFIG_VALUES)[number];
  readonly format: (typeof FORMATS)[number];
  readonly builder: (typeof BUILDERS)[number];
  readonly allow: readonly Capability[];
  /** Undefined: each builder's own default. */
  readonly loadRestrictor: (typeof LOAD_RESTRICTORS)[number] | undefined;
  /** A file, or undefined: standard output. */
  readonly output: string | undefined;
}

export type Command =
  | { readonly kind: "help" }
  | { readonly kind: "version" }
  | { readonly kind: "demo" }
  | { readonly kind: "forecast"; readonly options: ForecastOptions }
  | { readonly kind: "list"; readonly options: ForecastOptions }
  /** Every fault of the command line, each a sentence with what to do. */
  | { readonly kind: "invalid"; readonly faults: readonly string[] };

const OPTIONS = {
  base: { type: "string" },
  head: { type: "string" },
  repo: { type: "string" },
  overlay: { type: "string", multiple: true },
  format: { type: "string" },
  "fail-on": { type: "string", multiple: true },
  "config-values": { type: "string" },
  builder: { type: "string" },
  allow: { type: "string", multiple: true },
  "load-restrictor": { type: "string" },
  output: { type: "string" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const;

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
  if (values.version === true) return { kind: "version" };
  const faults = tokens.flatMap((token) => (token.kind === "option" ? faultsOfOption(token) : []));
  if (faults.length > 0) return { kind: "invalid", faults };
  if (positionals[0] === "demo" && args.length === 1) return { kind: "demo" };
  if (positionals.length === 1 && positionals[0] === "list") return readList(values);
  return positionals[0] === undefined
    ? readForecast(values)
    : { kind: "invalid", faults: [describePositional(positionals)] };
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function faultsOfOption({ name, rawName, value }: OptionToken): readonly string[] {
  const option = Object.entries(OPTIONS).find(([known]) => known === name)?.[1];
  if (option === undefined) return [`unknown option ${rawName}. See rollcast --help.`];
  if (option.type === "boolean") return value === undefined ? [] : [`${rawName} takes no value.`];
  if (value === undefined || value === "") return [`${rawName} needs a value, like ${rawName}=VALUE.`];
  // parseArgs takes the next argument whatever it is, so that a forgotten value would swallow an option.
  return value.startsWith("--") ? [`${rawName} needs a value, but is followed by ${value}.`] : [];
}

function describePositional(positionals: readonly string[]): string {
  const [first = ""] = positionals;
  if (first === "demo") return "demo takes no options: run `rollcast demo` alone.";
  return `unknown argument '${first}'. To forecast another folder, use --repo ${first}; see rollcast --help.`;
}

type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; strict: false }>>["values"];

type OptionValue = string | boolean | readonly (string | boolean)[] | undefined;

function readForecast(values: Values): Command {
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
  const options: ForecastOptions = {
    base: text(values.base),
    head: text(values.head),
    repository: text(values.repo),
    overlays: texts(values.overlay),
    failOn: commaSeparated(values["fail-on"]),
    configValues: choose("config-values", text(values["config-values"]), CONFIG_VALUES) ?? "show",
    format: choose("format", text(values.format), FORMATS) ?? "text",
    builder: choose("builder", text(values.builder), BUILDERS) ?? "auto",
    allow: commaSeparated(values.allow)
      .map((name) => choose("allow", name, CAPABILITIES))
      .filter((name) => name !== undefined),
    loadRestrictor: choose("load-restrictor", text(values["load-restrictor"]), LOAD_RESTRICTORS),
    output: text(values.output),
  };
  return faults.length > 0 ? { kind: "invalid", faults } : { kind: "forecast", options };
}

/** What a list has no use for is refused, so that nobody relies on it. */
function readList(values: Values): Command {
  const read = readForecast(values);
  if (read.kind !== "forecast") return read;
  const useless = ["base", "format", "fail-on", "output"].filter((name) => values[name] !== undefined);
  if (useless.length > 0) {
    return { kind: "invalid", faults: useless.map((name) => `list takes no --${name}: leave it out.`) };
  }
  return { kind: "list", options: read.options };
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
