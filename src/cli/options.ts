import { ownValue } from "../model/own-value.ts";
import { FORMAT_NAMES } from "../report/format-names.ts";
import { BUILDERS, CAPABILITIES, CONFIG_VALUES, LOAD_RESTRICTORS } from "../model/options.ts";

export const SHELLS = ["bash", "zsh", "fish"] as const;

/** What may stand behind an option: known words, or something that a shell can look for. */
export type Takes = "nothing" | "revision" | "folder" | "file" | "check" | "text" | readonly string[];

/** Every option, once: how it is read, what it takes, and what it is for in the few words of a completion. */
export const OPTIONS = {
  base: { type: "string", takes: "revision", what: "compare with this revision" },
  head: { type: "string", takes: "revision", what: "forecast this revision" },
  repo: { type: "string", takes: "folder", what: "the repository, or a folder in it" },
  overlay: {
    type: "string",
    multiple: true,
    takes: "folder",
    what: "only these overlays, by folder or glob",
  },
  format: { type: "string", takes: FORMAT_NAMES, what: "form of the answer" },
  "fail-on": {
    type: "string",
    multiple: true,
    takes: "check",
    what: "exit with 1 on findings of this check",
  },
  policy: { type: "string", takes: "file", what: "the policy file" },
  "config-values": { type: "string", takes: CONFIG_VALUES, what: "whether values of ConfigMaps are shown" },
  builder: { type: "string", takes: BUILDERS, what: "what builds the overlays" },
  allow: { type: "string", multiple: true, takes: CAPABILITIES, what: "what a build may use" },
  "allow-hosts": { type: "string", multiple: true, takes: "text", what: "hosts that may be asked" },
  "cache-directory": {
    type: "string",
    takes: "folder",
    what: "where to keep fetched charts and remote bases",
  },
  "load-restrictor": {
    type: "string",
    takes: LOAD_RESTRICTORS,
    what: "which files a kustomization may read",
  },
  shard: { type: "string", takes: "text", what: "forecast one of several shards" },
  shards: { type: "string", takes: ["auto"], what: "how many shards to plan: auto, or a number" },
  output: { type: "string", short: "o", takes: "file", what: "write the answer to this file" },
  watch: { type: "boolean", short: "w", takes: "nothing", what: "forecast again when files change" },
  quiet: { type: "boolean", short: "q", takes: "nothing", what: "print nothing if the answer is calm" },
  help: { type: "boolean", short: "h", takes: "nothing", what: "the help" },
  version: { type: "boolean", short: "V", takes: "nothing", what: "the version" },
} as const;

/** Every command, with what may follow it. */
export const COMMANDS = {
  list: { takes: "nothing", what: "what the repository deploys" },
  policy: { takes: "nothing", what: "the policy in force, and where each value comes from" },
  plan: { takes: "nothing", what: "into how many shards to divide a run" },
  publish: { takes: "file", what: "join the reports of the shards" },
  demo: { takes: "nothing", what: "see it on an example" },
  checks: { takes: "nothing", what: "the checks" },
  explain: { takes: "check", what: "what one check finds, and why" },
  completion: { takes: SHELLS, what: "completion for a shell" },
  help: { takes: "nothing", what: "the help" },
  version: { takes: "nothing", what: "the version" },
} as const satisfies Readonly<Record<string, { readonly takes: Takes; readonly what: string }>>;

export type CommandName = keyof typeof COMMANDS;

type OptionName = keyof typeof OPTIONS;

/** What a command that takes options has no use for; the others take none. */
export const USELESS = {
  list: ["base", "format", "fail-on", "policy", "output", "quiet", "shard", "shards", "watch"],
  demo: ["base", "head", "repo", "overlay", "policy", "shard", "shards", "watch"],
  plan: ["shard", "fail-on", "config-values", "output", "quiet", "watch"],
  policy: ["overlay", "quiet", "shard", "shards", "watch"],
  publish: ["shard", "shards", "watch"],
} as const satisfies Readonly<Partial<Record<CommandName, readonly OptionName[]>>>;

/** Whether a command takes an option. */
export function takesOption(command: CommandName, option: OptionName): boolean {
  const useless: readonly OptionName[] | undefined = ownValue<readonly OptionName[]>(USELESS, command);
  return useless !== undefined && !useless.includes(option);
}

export function isCommand(word: string | undefined): word is CommandName {
  return word !== undefined && Object.hasOwn(COMMANDS, word);
}
