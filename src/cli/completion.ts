import { CHECK_IDS } from "../domain/check-ids.ts";
import { COMMANDS, OPTIONS, type SHELLS, type Takes } from "./options.ts";

type Shell = (typeof SHELLS)[number];

interface Word {
  readonly name: string;
  readonly short?: string;
  readonly takes: Takes;
  readonly what: string;
}

const words = (table: Readonly<Record<string, Omit<Word, "name">>>): readonly Word[] =>
  Object.entries(table).map(([name, rest]) => ({ name, ...rest }));

/** What a shell reads to complete rollcast's words. Made of the same tables as the reading of them. */
export function completionScript(shell: Shell): string {
  return SCRIPTS[shell](words(OPTIONS), words(COMMANDS));
}

type Script = (options: readonly Word[], commands: readonly Word[]) => string;

/** Short names of branches and tags; nothing outside of a repository. */
const REVISIONS =
  "git for-each-ref --format='%(refname:short)' refs/heads refs/tags refs/remotes 2>/dev/null";

/** https://www.gnu.org/software/bash/manual/html_node/Programmable-Completion.html */
const bash: Script = (options, commands) => {
  const values = [...options.map((each) => [namesOf(each), each] as const)]
    .filter(([, { takes }]) => takes !== "nothing")
    .map(([names, { takes }]) => `    ${names.join("|")}) ${bashWords(takes)}; return ;;`);
  const after = commands
    .filter(({ takes }) => takes !== "nothing")
    .map(({ name, takes }) => `    ${name}) ${bashWords(takes)}; return ;;`);
  return `# rollcast completion for bash: eval "$(rollcast completion bash)"
_rollcast() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}"
  # Bash takes "=" for a word of its own.
  if [[ $current == "=" ]]; then current=""; elif [[ $previous == "=" ]]; then previous="\${COMP_WORDS[COMP_CWORD-2]}"; fi
  COMPREPLY=()
  case "$previous" in
${values.join("\n")}
  esac
  case "\${COMP_WORDS[1]}" in
${after.join("\n")}
  esac
  if [[ $current == -* ]]; then
    COMPREPLY=($(compgen -W "${options.map(({ name }) => `--${name}`).join(" ")}" -- "$current"))
  elif [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(" ")} $(${REVISIONS})" -- "$current"))
  else
    COMPREPLY=($(compgen -W "$(${REVISIONS})" -- "$current"))
  fi
}
complete -F _rollcast rollcast
`;
};

function namesOf({ name, short }: Word): readonly string[] {
  return [`--${name}`, ...(short === undefined ? [] : [`-${short}`])];
}

function bashWords(takes: Takes): string {
  const reply = (given: string): string => `COMPREPLY=($(compgen ${given} -- "$current"))`;
  switch (takes) {
    case "folder":
      return reply("-d");
    case "file":
      return reply("-f");
    case "revision":
      return reply(`-W "$(${REVISIONS})"`);
    case "check":
      return reply(`-W "${CHECK_IDS.join(" ")}"`);
    case "nothing":
    case "text":
      return ":";
    default:
      return reply(`-W "${takes.join(" ")}"`);
  }
}

/** https://zsh.sourceforge.io/Doc/Release/Completion-System.html#Completion-Functions (_arguments) */
const zsh: Script = (options, commands) => `#compdef rollcast
# rollcast completion for zsh: source <(rollcast completion zsh)
_rollcast_revisions() {
  local -a revisions
  revisions=(\${(f)"$(${REVISIONS})"})
  _describe -t revisions revision revisions
}
_rollcast_first() {
  local -a commands
  commands=(
${commands.map(({ name, what }) => `    '${name}:${what}'`).join("\n")}
  )
  _describe -t commands command commands
  _rollcast_revisions
}
_rollcast_rest() {
  case $words[2] in
${commands
  .filter(({ takes }) => takes !== "nothing")
  .map(({ name, takes }) => `    ${name}) ${zshAction(takes)} ;;`)
  .join("\n")}
  esac
}
_rollcast() {
  _arguments -s \\
${options.map((option) => `    ${zshOption(option)} \\`).join("\n")}
    '1: :_rollcast_first' \\
    '*: :_rollcast_rest'
}
if [[ $funcstack[1] == _rollcast ]]; then _rollcast "$@"; else compdef _rollcast rollcast; fi
`;

function zshOption({ name, short, takes, what }: Word): string {
  const names = short === undefined ? `'--${name}` : `{-${short},--${name}}'`;
  const value = takes === "nothing" ? "" : `:${name}:${zshValue(takes)}`;
  const equals = takes === "nothing" || short !== undefined ? "" : "=";
  return `${names}${equals}[${what}]${value}'`;
}

function zshValue(takes: Takes): string {
  switch (takes) {
    case "folder":
      return "_files -/";
    case "file":
      return "_files";
    case "revision":
      return "_rollcast_revisions";
    case "check":
      return `(${CHECK_IDS.join(" ")})`;
    case "nothing":
    case "text":
      return " ";
    default:
      return `(${takes.join(" ")})`;
  }
}

function zshAction(takes: Takes): string {
  if (takes === "check") return `compadd ${CHECK_IDS.join(" ")}`;
  return typeof takes === "string" ? "_files" : `compadd ${takes.join(" ")}`;
}

/** https://fishshell.com/docs/current/completions.html */
const fish: Script = (options, commands) => {
  const isFirst = "__fish_is_first_token";
  const lines = [
    ...commands.map(({ name, what }) => `complete -c rollcast -n ${isFirst} -a ${name} -d '${what}'`),
    `complete -c rollcast -n ${isFirst} -a "(${REVISIONS})" -d revision`,
    ...commands
      .filter(({ takes }) => takes !== "nothing")
      .map(
        ({ name, takes }) =>
          `complete -c rollcast -n '__fish_seen_subcommand_from ${name}' ${fishWords(takes)}`,
      ),
    ...options.map(({ name, short, takes, what }) => {
      const named = short === undefined ? `-l ${name}` : `-s ${short} -l ${name}`;
      return `complete -c rollcast ${named} -d '${what}'${fishValue(takes)}`;
    }),
  ];
  return `# rollcast completion for fish: rollcast completion fish | source
complete -c rollcast -f
${lines.join("\n")}
`;
};

/** Files are offered only where one is wanted. */
function fishValue(takes: Takes): string {
  if (takes === "nothing") return "";
  return ` ${takes === "file" ? "-r" : "-x"} ${fishWords(takes)}`.trimEnd();
}

function fishWords(takes: Takes): string {
  switch (takes) {
    case "folder":
      return `-a "(__fish_complete_directories)"`;
    case "file":
      return "-F";
    case "revision":
      return `-a "(${REVISIONS})"`;
    case "check":
      return `-a "${CHECK_IDS.join(" ")}"`;
    case "nothing":
    case "text":
      return "";
    default:
      return `-a "${takes.join(" ")}"`;
  }
}

const SCRIPTS: Readonly<Record<Shell, Script>> = { bash, zsh, fish };
