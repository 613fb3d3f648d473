import { COMMANDS, OPTIONS, takesOption, type CommandName } from "./options.ts";
import { ownValue } from "../model/own-value.ts";
import { PROJECT } from "../report/project.ts";

/** Fits a terminal of 80 columns. */
export const HELP = `rollcast: which workloads does this change restart, and is that safe?

Usage: rollcast [options] [REV | A..B | A...B]
                               forecast a change to a kustomize repository
       rollcast list           what the repository deploys, from where, to where
       rollcast checks         the checks; rollcast explain CHECK describes one
       rollcast policy         the policy in force, and where values come from
       rollcast plan           into how many shards to divide a large run
       rollcast publish FILE…  join the reports of the shards
       rollcast demo           see it on an example, made in a temporary folder
       rollcast completion SH  completion for bash, zsh or fish

Examples
  rollcast                                   what I changed, uncommitted or not
  rollcast HEAD~1                            the last commit
  rollcast main..feature                     one branch against another
  rollcast --overlay . --fail-on stale-config:new
  rollcast --watch --overlay apps/shop       while I edit

What is compared
  --repo DIR            the repository, or a folder in it (default: .)
  --base REV            compare with REV (default: where HEAD left the default
                        branch)
  --head REV            forecast REV (default: the working tree, uncommitted
                        files included)
  --overlay GLOB        only these overlays, relative to where you are or from
                        the top; may be repeated (default: all)

What is answered
  --format FORMAT       text (default), markdown, json, html, sarif (for code
                        scanning), github (annotations of a workflow's step),
                        gitlab (code quality) or junit (for other CI)
  -o, --output FILE     write to FILE instead of standard output
  --fail-on CHECK,...   exit with 1 on findings of these checks:
                        CHECK:error for errors only, CHECK:new for what this
                        change brings; rollcast checks lists them
  --policy FILE         the team's policy (default: .rollcast.yaml); it is read
                        from the base side
  --config-values WHAT  show (default), or keys: show no values of ConfigMaps
  -q, --quiet           print nothing if the answer is calm
  -w, --watch           forecast again whenever files change
  --shard I/N           forecast one of N shards, for rollcast publish
  --shards auto|N       with rollcast plan: how many (default: auto)

How overlays are built
  --builder BUILDER     auto (default), embedded, kustomize (the one on PATH),
                        or verify: both, and report any difference
  --allow NAME,...      what a build may use: helm (charts, by the helm on
                        PATH), network (remote bases, files, charts),
                        plugins (by a real kustomize)
  --allow-hosts HOST,.. hosts that may be asked: host, host:port, *.host
                        (default: any public host)
  --cache-directory DIR keep fetched charts and bases there
  --load-restrictor R   root-only: a kustomization reads files below itself
                        only, as kustomize does; none: anything in the
                        repository, as Flux does

  -h, --help            this text
  -V, --version         the version

Exit status: 0 pass, 1 the gate failed, 2 something could not be analysed, 64
the command line is wrong. Colours follow NO_COLOR and FORCE_COLOR.
Documentation: ${PROJECT.home}
`;

const USAGE: Readonly<Partial<Record<CommandName, string>>> = {
  publish: "publish [options] FILE…",
  explain: "explain CHECK",
  completion: "completion bash|zsh|fish",
};

/** What one command does, and its options as the whole help has them. */
export function helpOf(command: CommandName): string {
  const paragraphs = HELP.split("\n\n").flatMap((paragraph) => optionsIn(paragraph, command));
  const options = paragraphs.length > 0 ? " [options]" : "";
  return [
    `rollcast ${command}: ${COMMANDS[command].what}`,
    `Usage: rollcast ${ownValue(USAGE, command) ?? `${command}${options}`}`,
    ...paragraphs,
    "See rollcast --help for all commands.\n",
  ].join("\n\n");
}

/** The options in a paragraph that a command takes, below the paragraph's title. */
function optionsIn(paragraph: string, command: CommandName): readonly string[] {
  const [title = "", ...entries] = paragraph.split(/\n(?= {2}-)/);
  const taken = entries.filter((entry) => {
    const name = Object.keys(OPTIONS).find((option) =>
      new RegExp(`^[^a-z]*(?:\\w, )?--${option}\\b(?!-)`).test(entry),
    );
    return name !== undefined && isOption(name) && takesOption(command, name);
  });
  return taken.length === 0 ? [] : [[title, ...taken].join("\n")];
}

function isOption(name: string): name is keyof typeof OPTIONS {
  return Object.hasOwn(OPTIONS, name);
}
