import type { parseArgs } from "node:util";
import type { Gate } from "../domain/forecast.ts";
import { parseGate } from "../domain/policy/gate.ts";
import type { Capability } from "../model/capability.ts";
import { BUILDERS, CAPABILITIES, CONFIG_VALUES, LOAD_RESTRICTORS } from "../model/options.ts";
import { FORMAT_NAMES, type FormatName } from "../report/format-names.ts";
import type { OPTIONS } from "./options.ts";
import { parseRevisions, type Revisions } from "./revisions.ts";

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
  readonly allowHosts: readonly string[];
  /** Undefined: nothing is kept. */
  readonly cacheDirectory: string | undefined;
  /** Undefined: each builder's own default. */
  readonly loadRestrictor: (typeof LOAD_RESTRICTORS)[number] | undefined;
  /** A file, or undefined: standard output. */
  readonly output: string | undefined;
  /** Print nothing where the answer is calm. */
  readonly quiet: boolean;
  /** Forecast again when files change. */
  readonly watch: boolean;
}

export type ForecastRead =
  | { readonly kind: "forecast"; readonly options: ForecastOptions }
  /** Each a sentence with what to do. */
  | { readonly kind: "invalid"; readonly faults: readonly string[] };

export type Values = ReturnType<typeof parseArgs<{ options: typeof OPTIONS; strict: false }>>["values"];

type OptionValue = string | boolean | readonly (string | boolean)[] | undefined;

/** Throws nothing: every fault is a sentence. */
export function readForecast(values: Values, base = text(values.base)): ForecastRead {
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
    allowHosts: commaSeparated(values["allow-hosts"]),
    cacheDirectory: text(values["cache-directory"]),
    loadRestrictor: choose("load-restrictor", text(values["load-restrictor"]), LOAD_RESTRICTORS),
    output: values.output === "-" ? undefined : text(values.output),
    quiet: values.quiet === true,
    watch: values.watch === true,
  };
  return faults.length > 0 ? { kind: "invalid", faults } : { kind: "forecast", options };
}

function readGate(value: OptionValue, faults: string[]): Gate {
  const read = parseGate(commaSeparated(value));
  if (read.ok) return read.gate;
  faults.push(...read.faults.map((fault) => `--fail-on: ${fault}`));
  return [];
}

export function text(value: OptionValue): string | undefined {
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
