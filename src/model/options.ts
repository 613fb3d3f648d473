import type { Capability } from "./capability.ts";

export const BUILDERS = ["auto", "embedded", "kustomize", "verify"] as const;
export const CAPABILITIES = ["network", "helm", "plugins"] as const satisfies readonly Capability[];
export const CONFIG_VALUES = ["show", "keys"] as const;
export const LOAD_RESTRICTORS = ["root-only", "none"] as const;

/** An option that the command line and the Action both have. */
export interface SharedOption {
  /** Of the command line, without dashes. */
  readonly flag: string;
  /** Of action.yml. */
  readonly input: string;
  /** The words that it takes; none: any text. */
  readonly values: readonly string[];
  /** What holds where it is not given, as action.yml writes it. */
  readonly preset: string;
}

/**
 * Every option that both edges have, once. A test holds the help, action.yml and both readers to it, and asks of each
 * other option to which edge it belongs.
 */
export const SHARED_OPTIONS: readonly SharedOption[] = [
  { flag: "base", input: "base", values: [], preset: "" },
  { flag: "head", input: "head", values: [], preset: "" },
  { flag: "repo", input: "working-directory", values: [], preset: "." },
  { flag: "overlay", input: "overlays", values: [], preset: "" },
  { flag: "fail-on", input: "fail-on", values: [], preset: "" },
  { flag: "policy", input: "policy", values: [], preset: "" },
  { flag: "config-values", input: "config-values", values: CONFIG_VALUES, preset: "show" },
  { flag: "builder", input: "builder", values: BUILDERS, preset: "auto" },
  { flag: "allow", input: "allow", values: CAPABILITIES, preset: "" },
  { flag: "allow-hosts", input: "allow-hosts", values: [], preset: "" },
  { flag: "cache-directory", input: "cache-directory", values: [], preset: "" },
  { flag: "load-restrictor", input: "load-restrictor", values: LOAD_RESTRICTORS, preset: "" },
  { flag: "shard", input: "shard", values: [], preset: "" },
  { flag: "shards", input: "shards", values: [], preset: "" },
];
