#!/usr/bin/env node
/******/ (function () { // webpackBootstrap
/******/ 	"use strict";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:fs"
const external_node_fs_namespaceObject = require("node:fs");
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = require("node:os");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
;// CONCATENATED MODULE: external "./common.js"
const external_common_js_namespaceObject = require("./common.js");
;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = require("node:util");
;// CONCATENATED MODULE: ./.tmp/build/report/format-names.js
const FORMAT_NAMES = [
    "text",
    "markdown",
    "json",
    "html",
    "sarif",
    "github",
    "junit",
    "gitlab",
];

;// CONCATENATED MODULE: ./.tmp/build/cli/revisions.js
const RANGE = /^(.*?)(\.{2,3})((?!\.).*)$/;
function parseRevisions(text) {
    const [, base, dots, head] = RANGE.exec(text) ?? [];
    if (base === undefined || head === undefined || (base === "" && (head === "" || head.startsWith("/")))) {
        return { base: text, head: undefined, mergeBase: false };
    }
    return { base: base || "HEAD", head: head || "HEAD", mergeBase: dots === "..." };
}

;// CONCATENATED MODULE: ./.tmp/build/cli/forecast-options.js




function readForecast(values, base = forecast_options_text(values.base)) {
    const faults = [];
    const choose = (option, given, known) => {
        if (given === undefined)
            return undefined;
        const chosen = known.find((item) => item === given);
        if (chosen === undefined)
            faults.push(`--${option} cannot be '${given}': it is one of ${known.join(", ")}.`);
        return chosen;
    };
    const head = forecast_options_text(values.head);
    const revisions = base === undefined ? undefined : parseRevisions(base);
    if (revisions?.head !== undefined && head !== undefined) {
        faults.push(`${base ?? ""} and --head both say what to forecast: leave one out.`);
    }
    const options = {
        base: revisions?.base,
        head: head ?? revisions?.head,
        mergeBase: revisions?.mergeBase ?? true,
        positional: undefined,
        repository: forecast_options_text(values.repo),
        overlays: texts(values.overlay),
        gate: readGate(values["fail-on"], faults),
        policy: forecast_options_text(values.policy),
        configValues: choose("config-values", forecast_options_text(values["config-values"]), external_common_js_namespaceObject.model_options__CONFIG_VALUES) ?? "show",
        format: choose("format", forecast_options_text(values.format), FORMAT_NAMES) ?? "text",
        builder: choose("builder", forecast_options_text(values.builder), external_common_js_namespaceObject.model_options__BUILDERS) ?? "auto",
        allow: commaSeparated(values.allow)
            .map((name) => choose("allow", name, external_common_js_namespaceObject.model_options__CAPABILITIES))
            .filter((name) => name !== undefined),
        allowHosts: commaSeparated(values["allow-hosts"]),
        cacheDirectory: forecast_options_text(values["cache-directory"]),
        loadRestrictor: choose("load-restrictor", forecast_options_text(values["load-restrictor"]), external_common_js_namespaceObject.model_options__LOAD_RESTRICTORS),
        output: forecast_options_text(values.output),
        quiet: values.quiet === true,
        watch: values.watch === true,
    };
    return faults.length > 0 ? { kind: "invalid", faults } : { kind: "forecast", options };
}
function readGate(value, faults) {
    const read = (0,external_common_js_namespaceObject.domain_policy_gate__parseGate)(commaSeparated(value));
    if (read.ok)
        return read.gate;
    faults.push(...read.faults.map((fault) => `--fail-on: ${fault}`));
    return [];
}
function forecast_options_text(value) {
    return typeof value === "string" ? value : undefined;
}
function texts(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];
}
function commaSeparated(value) {
    return texts(value)
        .flatMap((item) => item.split(","))
        .map((item) => item.trim())
        .filter((item) => item !== "");
}

;// CONCATENATED MODULE: ./.tmp/build/cli/options.js


const SHELLS = ["bash", "zsh", "fish"];
const OPTIONS = {
    base: { type: "string", takes: "revision", what: "compare with this revision" },
    head: { type: "string", takes: "revision", what: "forecast this revision" },
    repo: { type: "string", takes: "folder", what: "the repository, or a folder in it" },
    overlay: { type: "string", multiple: true, takes: "folder", what: "only these overlays" },
    format: { type: "string", takes: FORMAT_NAMES, what: "form of the answer" },
    "fail-on": {
        type: "string",
        multiple: true,
        takes: "check",
        what: "exit with 1 on findings of this check",
    },
    policy: { type: "string", takes: "file", what: "the policy file" },
    "config-values": { type: "string", takes: external_common_js_namespaceObject.model_options__CONFIG_VALUES, what: "whether values of ConfigMaps are shown" },
    builder: { type: "string", takes: external_common_js_namespaceObject.model_options__BUILDERS, what: "what builds the overlays" },
    allow: { type: "string", multiple: true, takes: external_common_js_namespaceObject.model_options__CAPABILITIES, what: "what a build may use" },
    "allow-hosts": { type: "string", multiple: true, takes: "text", what: "hosts that may be asked" },
    "cache-directory": { type: "string", takes: "folder", what: "where fetched charts are kept" },
    "load-restrictor": {
        type: "string",
        takes: external_common_js_namespaceObject.model_options__LOAD_RESTRICTORS,
        what: "which files a kustomization may read",
    },
    shard: { type: "string", takes: "text", what: "forecast one of several shards" },
    shards: { type: "string", takes: ["auto"], what: "how many shards to plan" },
    output: { type: "string", short: "o", takes: "file", what: "write the answer to this file" },
    watch: { type: "boolean", short: "w", takes: "nothing", what: "forecast again when files change" },
    quiet: { type: "boolean", short: "q", takes: "nothing", what: "print nothing where the answer is calm" },
    help: { type: "boolean", short: "h", takes: "nothing", what: "the help" },
    version: { type: "boolean", short: "V", takes: "nothing", what: "the version" },
};
const COMMANDS = {
    list: { takes: "nothing", what: "what the repository deploys" },
    policy: { takes: "nothing", what: "the policy that holds, and where each value comes from" },
    plan: { takes: "nothing", what: "into how many shards to divide a run" },
    publish: { takes: "file", what: "join the reports of the shards" },
    demo: { takes: "nothing", what: "see it on an example" },
    checks: { takes: "nothing", what: "the checks" },
    explain: { takes: "check", what: "what one check finds, and why" },
    completion: { takes: SHELLS, what: "completion for a shell" },
    help: { takes: "nothing", what: "the help" },
    version: { takes: "nothing", what: "the version" },
};
function isCommand(word) {
    return word !== undefined && Object.hasOwn(COMMANDS, word);
}

;// CONCATENATED MODULE: ./.tmp/build/cli/arguments.js





function parseArguments(args) {
    const { values, positionals, tokens } = (0,external_node_util_namespaceObject.parseArgs)({
        args: [...args],
        options: OPTIONS,
        allowPositionals: true,
        strict: false,
        tokens: true,
    });
    if (values.help === true || positionals[0] === "help")
        return { kind: "help" };
    if (values.version === true || positionals[0] === "version")
        return { kind: "version" };
    const faults = tokens.flatMap((token) => (token.kind === "option" ? faultsOfOption(token) : []));
    if (faults.length > 0)
        return invalid(...faults);
    const [first, ...others] = positionals;
    const command = isCommand(first) ? first : undefined;
    if (command === "explain")
        return readExplain(others, Object.keys(values));
    if (command === "completion")
        return readCompletion(others, Object.keys(values));
    if (command === "publish")
        return readPublish(values, others);
    if (command !== undefined && others.length > 0) {
        return invalid(`${command} takes no argument, but got '${others.join(" ")}'. See rollcast --help.`);
    }
    switch (command) {
        case "list":
            return readWithout(values, "list", [
                ...["base", "format", "fail-on", "policy", "output", "quiet", "shard", "shards", "watch"],
            ]);
        case "demo":
            return readWithout(values, "demo", [
                "base",
                "head",
                "repo",
                "overlay",
                "policy",
                "shard",
                "shards",
                "watch",
            ]);
        case "plan":
            return readPlan(values);
        case "policy":
            return readPolicy(values);
        case "checks":
            return Object.keys(values).length > 0
                ? invalid("checks takes no options: run `rollcast checks` alone.")
                : { kind: "checks" };
        case "help":
        case "version":
        case undefined:
            return refuseFixedHead(asShard(values, first === undefined ? readForecast(values) : readPositional(values, first, others)));
    }
}
function refuseFixedHead(read) {
    if (read.kind !== "forecast" || !read.options.watch || read.options.head === undefined)
        return read;
    return invalid("--watch forecasts the working tree again and again: leave --head out.");
}
function asShard(values, read) {
    if (values.shards !== undefined)
        return invalid("--shards is for `rollcast plan`: to forecast one, write --shard 1/2.");
    const given = forecast_options_text(values.shard);
    if (given === undefined || read.kind !== "forecast")
        return read;
    const useless = uselessFor("a shard", values, ["format", "fail-on", "quiet", "watch"]);
    if (useless.kind === "invalid")
        return useless;
    const shard = (0,external_common_js_namespaceObject.model_shard__parseShard)(given);
    return typeof shard === "string"
        ? invalid(`--shard: ${shard}`)
        : { kind: "shard", shard, options: read.options };
}
function readPublish(values, reports) {
    const useless = uselessFor("publish", values, ["shard", "shards", "watch"]);
    if (useless.kind === "invalid")
        return useless;
    if (reports.length === 0) {
        return invalid("publish needs the reports of all shards, or the folder that holds them: `rollcast publish reports/`.");
    }
    const read = readForecast(values);
    return read.kind === "forecast" ? { kind: "publish", reports, options: read.options } : read;
}
function readPlan(values) {
    const useless = uselessFor("plan", values, [
        "shard",
        "fail-on",
        "config-values",
        "output",
        "quiet",
        "watch",
    ]);
    if (useless.kind === "invalid")
        return useless;
    const read = readForecast(values);
    if (read.kind !== "forecast")
        return read;
    if (read.options.format !== "text" && read.options.format !== "json") {
        return invalid("plan answers as text, or as --format json for a job matrix.");
    }
    const shards = (0,external_common_js_namespaceObject.model_shard__parseShards)(forecast_options_text(values.shards) ?? "auto");
    return typeof shards === "string"
        ? invalid(`--shards: ${shards}`)
        : { kind: "plan", shards: shards.count, options: read.options };
}
function readPolicy(values) {
    const useless = uselessFor("policy", values, ["overlay", "quiet", "shard", "shards", "watch"]);
    if (useless.kind === "invalid")
        return useless;
    const read = readForecast(values);
    if (read.kind !== "forecast")
        return read;
    return read.options.format === "text" || read.options.format === "json"
        ? { kind: "policy", options: read.options }
        : invalid("policy answers as text, or as --format json.");
}
function readCompletion(shells, options) {
    const [name = "", ...others] = shells;
    const shell = SHELLS.find((each) => each === name);
    return shell === undefined || others.length > 0 || options.length > 0
        ? invalid(`completion takes the name of a shell: ${SHELLS.join(", ")}.${(0,external_common_js_namespaceObject.model_similar__didYouMean)(name, SHELLS)} Like \`eval "$(rollcast completion bash)"\`.`)
        : { kind: "completion", shell };
}
function invalid(...faults) {
    return { kind: "invalid", faults };
}
function faultsOfOption({ name, rawName, value }) {
    const option = Object.entries(OPTIONS).find(([known]) => known === name)?.[1];
    if (option === undefined) {
        const known = rawName.startsWith("--") ? Object.keys(OPTIONS).map((each) => `--${each}`) : [];
        return [`unknown option ${rawName}.${(0,external_common_js_namespaceObject.model_similar__didYouMean)(rawName, known)} See rollcast --help.`];
    }
    if (option.type === "boolean")
        return value === undefined ? [] : [`${rawName} takes no value.`];
    if (value === undefined || value === "")
        return [`${rawName} needs a value, like ${rawName}=VALUE.`];
    return value.startsWith("--") ? [`${rawName} needs a value, but is followed by ${value}.`] : [];
}
function readExplain(checks, options) {
    const [check, ...others] = checks;
    return check === undefined || others.length > 0 || options.length > 0
        ? invalid("explain takes the name of one check, like `rollcast explain stale-config`; `rollcast checks` lists them.")
        : { kind: "explain", check };
}
function readPositional(values, first, others) {
    if (others.length > 0) {
        return invalid(`too many arguments: ${[first, ...others].map((each) => `'${each}'`).join(", ")}. To compare two revisions, write ${first}..${others[0] ?? ""}; see rollcast --help.`);
    }
    if (first === "diff")
        return invalid("rollcast compares as it is: leave `diff` out, or write --base=diff for a branch.");
    const meant = (0,external_common_js_namespaceObject.model_similar__didYouMean)(first, Object.keys(COMMANDS));
    if (meant !== "") {
        return invalid(`unknown command '${first}'.${meant} To compare with a revision of that name, write --base=${first}.`);
    }
    if (values.base !== undefined) {
        return invalid(`'${first}' and --base both say what to compare with: leave one out.`);
    }
    const read = readForecast(values, first);
    return read.kind === "forecast"
        ? { kind: "forecast", options: { ...read.options, positional: first } }
        : read;
}
function readWithout(values, kind, without) {
    const read = readForecast(values);
    if (read.kind !== "forecast")
        return read;
    const useless = uselessFor(kind, values, without);
    return useless.kind === "invalid" ? useless : { kind, options: read.options };
}
function uselessFor(whom, values, without) {
    const useless = without.filter((name) => values[name] !== undefined);
    return useless.length > 0
        ? { kind: "invalid", faults: useless.map((name) => `${whom} takes no --${name}: leave it out.`) }
        : { kind: "fine" };
}

;// CONCATENATED MODULE: ./.tmp/build/cli/completion.js


const words = (table) => Object.entries(table).map(([name, rest]) => ({ name, ...rest }));
function completionScript(shell) {
    return SCRIPTS[shell](words(OPTIONS), words(COMMANDS));
}
const REVISIONS = "git for-each-ref --format='%(refname:short)' refs/heads refs/tags refs/remotes 2>/dev/null";
const bash = (options, commands) => {
    const values = [...options.map((each) => [namesOf(each), each])]
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
function namesOf({ name, short }) {
    return [`--${name}`, ...(short === undefined ? [] : [`-${short}`])];
}
function bashWords(takes) {
    const reply = (given) => `COMPREPLY=($(compgen ${given} -- "$current"))`;
    switch (takes) {
        case "folder":
            return reply("-d");
        case "file":
            return reply("-f");
        case "revision":
            return reply(`-W "$(${REVISIONS})"`);
        case "check":
            return reply(`-W "${external_common_js_namespaceObject.domain_check_ids__CHECK_IDS.join(" ")}"`);
        case "nothing":
        case "text":
            return ":";
        default:
            return reply(`-W "${takes.join(" ")}"`);
    }
}
const zsh = (options, commands) => `#compdef rollcast
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
function zshOption({ name, short, takes, what }) {
    const names = short === undefined ? `'--${name}` : `{-${short},--${name}}'`;
    const value = takes === "nothing" ? "" : `:${name}:${zshValue(takes)}`;
    const equals = takes === "nothing" || short !== undefined ? "" : "=";
    return `${names}${equals}[${what}]${value}'`;
}
function zshValue(takes) {
    switch (takes) {
        case "folder":
            return "_files -/";
        case "file":
            return "_files";
        case "revision":
            return "_rollcast_revisions";
        case "check":
            return `(${external_common_js_namespaceObject.domain_check_ids__CHECK_IDS.join(" ")})`;
        case "nothing":
        case "text":
            return " ";
        default:
            return `(${takes.join(" ")})`;
    }
}
function zshAction(takes) {
    if (takes === "check")
        return `compadd ${external_common_js_namespaceObject.domain_check_ids__CHECK_IDS.join(" ")}`;
    return typeof takes === "string" ? "_files" : `compadd ${takes.join(" ")}`;
}
const fish = (options, commands) => {
    const isFirst = "__fish_is_first_token";
    const lines = [
        ...commands.map(({ name, what }) => `complete -c rollcast -n ${isFirst} -a ${name} -d '${what}'`),
        `complete -c rollcast -n ${isFirst} -a "(${REVISIONS})" -d revision`,
        ...commands
            .filter(({ takes }) => takes !== "nothing")
            .map(({ name, takes }) => `complete -c rollcast -n '__fish_seen_subcommand_from ${name}' ${fishWords(takes)}`),
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
function fishValue(takes) {
    if (takes === "nothing")
        return "";
    return ` ${takes === "file" ? "-r" : "-x"} ${fishWords(takes)}`.trimEnd();
}
function fishWords(takes) {
    switch (takes) {
        case "folder":
            return `-a "(__fish_complete_directories)"`;
        case "file":
            return "-F";
        case "revision":
            return `-a "(${REVISIONS})"`;
        case "check":
            return `-a "${external_common_js_namespaceObject.domain_check_ids__CHECK_IDS.join(" ")}"`;
        case "nothing":
        case "text":
            return "";
        default:
            return `-a "${takes.join(" ")}"`;
    }
}
const SCRIPTS = { bash, zsh, fish };

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = require("node:fs/promises");
;// CONCATENATED MODULE: ./.tmp/build/cli/demo.js





const EDITS = [
    { file: "base/kustomization.yaml", from: "GREETING=Welcome to the shop", to: "GREETING=Welcome back" },
    { file: "base/conf/nginx.conf", from: "proxy_read_timeout 30s;", to: "proxy_read_timeout 60s;" },
];
const IDENTITY = {
    GIT_AUTHOR_NAME: "Rollcast",
    GIT_AUTHOR_EMAIL: "demo@rollcast.example",
    GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z",
    GIT_COMMITTER_NAME: "Rollcast",
    GIT_COMMITTER_EMAIL: "demo@rollcast.example",
    GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z",
};
async function makeDemoRepository({ source, parent, env }) {
    const folder = await (0,external_common_js_namespaceObject.process_temporary_folder__makeTemporaryFolder)(parent, "rollcast-demo-");
    await (0,promises_namespaceObject.cp)(source, folder, { recursive: true });
    const git = (...args) => runGit(folder, args, env);
    await git("init", "--quiet", "--initial-branch=main");
    await git("add", "--all");
    await git("commit", "--quiet", "--no-gpg-sign", "--message=Open the shop");
    for (const edit of EDITS)
        await applyEdit(folder, edit);
    return folder;
}
function demoEpilogue(folder, command) {
    return `
The example is a git repository in ${folder}
See the change that was forecast:   git -C ${folder} diff
Then edit a phrase in base/slbot-phrases.yaml, a ConfigMap without a hash in its name, and ask again:
  ${command} --repo ${folder}
`;
}
async function applyEdit(folder, { file, from, to }) {
    const path = (0,external_node_path_namespaceObject.join)(folder, file);
    const text = await (0,promises_namespaceObject.readFile)(path, "utf8");
    if (!text.includes(from))
        throw new Error(`${file} of the example does not hold "${from}"`);
    await (0,promises_namespaceObject.writeFile)(path, text.replace(from, to));
}
async function runGit(folder, args, env) {
    const result = await (0,external_common_js_namespaceObject.process_run__run)("git", args, {
        directory: folder,
        env: {
            PATH: env.PATH ?? "",
            HOME: folder,
            GIT_CONFIG_NOSYSTEM: "1",
            GIT_CONFIG_GLOBAL: "/dev/null",
            ...IDENTITY,
        },
        timeLimit: 30_000,
        outputLimit: 1024 * 1024,
    });
    if (result.status === "notFound") {
        throw new external_common_js_namespaceObject.model_user_error__UserError("git is not on PATH. Rollcast compares git revisions: install git and try again.");
    }
    if (result.status !== "exited" || result.code !== 0) {
        const why = result.status === "exited" ? result.stderr.trim() : result.status;
        throw new external_common_js_namespaceObject.model_user_error__UserError(`git ${args[0] ?? ""} failed in ${folder}: ${why}. Check your git with \`git --version\`: 2.28 or newer is needed.`);
    }
}

;// CONCATENATED MODULE: ./.tmp/build/cli/help.js

const HELP = `rollcast: which workloads does this change restart, and is that safe?

Usage: rollcast [options] [REV | A..B | A...B]
                               forecast a change to a kustomize repository
       rollcast list           what the repository deploys, from where, to where
       rollcast checks         the checks; rollcast explain CHECK tells of one
       rollcast policy         the policy that holds, and who says each value
       rollcast plan           into how many shards to divide a large run
       rollcast publish FILE…  join the reports of the shards
       rollcast demo           see it on an example, made in a temporary folder
       rollcast completion SH  completion for bash, zsh or fish

Examples
  rollcast                                   what I changed, uncommitted or not
  rollcast HEAD~1                            since the commit before
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
  --config-values WHAT  show (default), or keys: no values of ConfigMaps
  -q, --quiet           print nothing where the answer is calm
  -w, --watch           forecast again whenever files change
  --shard I/N           forecast one of N shards, for rollcast publish
  --shards auto|N       with rollcast plan: how many (default: auto)

How overlays are built
  --builder BUILDER     auto (default), embedded, kustomize (the one on PATH),
                        or verify: both, and report any difference
  --allow NAME,...      what a build may use: helm (charts, by the helm on
                        PATH), network (remote bases, files, charts),
                        plugins (by a real kustomize)
  --allow-hosts HOST,.. what network may ask: host, host:port, *.host
                        (default: any public host)
  --cache-directory DIR keep charts and bases that were fetched there
  --load-restrictor R   root-only: a kustomization reads files below itself
                        only, as kustomize does; none: anything in the
                        repository, as Flux does

  -h, --help            this text
  -V, --version         the version

Exit status: 0 pass, 1 the gate failed, 2 something could not be analysed, 64
the command line is wrong. Colours follow NO_COLOR and FORCE_COLOR.
Documentation: ${external_common_js_namespaceObject.report_project__PROJECT.home}
`;

;// CONCATENATED MODULE: ./.tmp/build/cli/progress.js


const SILENT_MILLISECONDS = 1000;
function createProgressLine(write, columns, now) {
    const start = now();
    let shown = false;
    return {
        report(done, total, what) {
            if (columns === undefined || now() - start < SILENT_MILLISECONDS)
                return;
            const line = (0,external_common_js_namespaceObject.report_escape__terminal)(`${done}/${total} ${what}`);
            write(`\r\u001b[K${(0,external_common_js_namespaceObject.report_text_layout__fitLine)(line, columns - 1)}`);
            shown = true;
        },
        clear() {
            if (shown)
                write("\r\u001b[K");
            shown = false;
        },
    };
}

;// CONCATENATED MODULE: ./.tmp/build/cli/terminal.js
const DEFAULT_WIDTH = 100;
function terminalStyle(stream, env) {
    const forced = env.FORCE_COLOR;
    const color = forced === undefined
        ? stream.isTTY === true && (env.NO_COLOR ?? "") === "" && env.TERM !== "dumb"
        : forced !== "0" && forced !== "false";
    const columns = stream.isTTY === true ? (stream.columns ?? 0) : 0;
    const width = columns > 0 ? columns : DEFAULT_WIDTH;
    return { color, width, unicode: isUnicode(env) };
}
function isUnicode(env) {
    const locale = [env.LC_ALL, env.LC_CTYPE, env.LANG].find((value) => value !== undefined && value !== "");
    return locale === undefined || /utf-?8/i.test(locale);
}

;// CONCATENATED MODULE: ./.tmp/build/cli.js












const PACKAGE = (0,external_node_path_namespaceObject.join)((0,external_node_path_namespaceObject.dirname)(require.main.filename), "..");
const WRONG_USAGE = 64;
async function main(args) {
    const command = parseArguments(args);
    switch (command.kind) {
        case "help":
            process.stdout.write(HELP);
            return 0;
        case "version":
            process.stdout.write(`${version()}\n`);
            return 0;
        case "completion":
            process.stdout.write(completionScript(command.shell));
            return 0;
        case "invalid":
            for (const fault of command.faults)
                complain(fault);
            return WRONG_USAGE;
        case "forecast":
            return command.options.watch ? watchAndPrint(command.options) : forecastAndPrint(command.options);
        case "publish":
            return forecastAndPrint(command.options, command.reports);
        case "shard":
            return forecastShard(command.options, command.shard);
        case "plan": {
            const { planAsAsked } = await require("./commands.js");
            process.stdout.write(await planAsAsked(command.options, command.shards, await world()));
            return 0;
        }
        case "policy":
            return printPolicy(command.options);
        case "list": {
            const { listAll } = await require("./commands.js");
            process.stdout.write(await listAll(command.options, await world()));
            return 0;
        }
        case "demo": {
            const source = (0,external_node_path_namespaceObject.join)(PACKAGE, "examples", "demo");
            const folder = await makeDemoRepository({ source, parent: (0,external_node_os_namespaceObject.tmpdir)(), env: process.env });
            const exitCode = await forecastAndPrint({ ...command.options, repository: folder });
            const stream = command.options.format === "text" ? process.stdout : process.stderr;
            if (!command.options.quiet)
                stream.write(demoEpilogue(folder, commandName()));
            return exitCode;
        }
        case "checks":
        case "explain":
            return explain(command.kind === "checks" ? undefined : command.check);
    }
}
async function printPolicy(options) {
    const { policyAsAsked } = await require("./commands.js");
    const text = await policyAsAsked(options, await world(), terminalStyle(process.stdout, process.env));
    if (options.output === undefined)
        process.stdout.write(text);
    else
        await writeOutput(options.output, text);
    return 0;
}
async function writeOutput(file, text) {
    const { writeReport } = await require("./core.js");
    await writeReport(file, text);
}
async function explain(name) {
    const { describeChecks } = await require("./commands.js");
    const answer = describeChecks(name, terminalStyle(process.stdout, process.env));
    if (!answer.ok) {
        complain(answer.message);
        return WRONG_USAGE;
    }
    process.stdout.write(answer.text);
    return 0;
}
function progressLine() {
    const columns = process.stderr.isTTY ? process.stderr.columns : undefined;
    return createProgressLine((text) => process.stderr.write(text), columns, () => process.uptime() * 1000);
}
async function forecastShard(options, shard) {
    const { forecastPart } = await require("./commands.js");
    const { writeReport } = await require("./core.js");
    const progress = progressLine();
    try {
        const part = await forecastPart(options, shard, await world(), progress.report);
        progress.clear();
        if (options.output !== undefined)
            await writeReport(options.output, part);
        else
            process.stdout.write(part);
        return 0;
    }
    finally {
        progress.clear();
    }
}
async function forecastAndPrint(options, reports) {
    const { closingLine, exitCodeOf, forecastAsAsked, formatForecast, hasNothingToSay, writeReport } = await require("./core.js");
    const progress = progressLine();
    const style = terminalStyle(process.stdout, process.env);
    try {
        const result = reports === undefined
            ? await forecastAsAsked(options, await world(), progress.report)
            : await joined(options, reports, progress);
        progress.clear();
        const report = formatForecast(result, options.format, style);
        const exitCode = exitCodeOf(result);
        if (options.output !== undefined)
            await writeReport(options.output, report);
        else if (!options.quiet || !hasNothingToSay(result))
            process.stdout.write(report + closingLine(result, options.format, report, process.stdout));
        if (exitCode === 2) {
            complain("something that this change reaches was not analysed; the report says what and why.");
        }
        return exitCode;
    }
    finally {
        progress.clear();
    }
}
async function joined(options, reports, progress) {
    const { joinAsAsked } = await require("./commands.js");
    return joinAsAsked(options, reports, await world(), progress.report);
}
async function watchAndPrint(options) {
    const { formatForecast, watchAsAsked, writeReport } = await require("./core.js");
    const progress = progressLine();
    const style = terminalStyle(process.stdout, process.env);
    let last;
    await watchAsAsked(options, await world(), {
        progress: progress.report,
        async tell(result) {
            progress.clear();
            const report = formatForecast(result, options.format, style);
            if (report === last)
                return;
            if (options.output !== undefined)
                await writeReport(options.output, report);
            else
                process.stdout.write(`${last === undefined ? "" : "\n"}${report}`);
            last = report;
        },
        fail(error) {
            progress.clear();
            complain(error.message);
        },
    });
    return 0;
}
async function world() {
    const { realWorld } = await require("./core.js");
    return realWorld({ env: process.env, temporaryDirectory: (0,external_node_os_namespaceObject.tmpdir)(), now: new Date() });
}
function version() {
    const manifest = JSON.parse((0,external_node_fs_namespaceObject.readFileSync)((0,external_node_path_namespaceObject.join)(PACKAGE, "package.json"), "utf8"));
    const isManifest = typeof manifest === "object" && manifest !== null && "version" in manifest;
    return isManifest ? String(manifest.version) : "unknown";
}
function commandName() {
    const script = process.argv[1] ?? "";
    return script.endsWith(".js") ? `node ${(0,external_node_path_namespaceObject.relative)(process.cwd(), script)}` : "rollcast";
}
function complain(message) {
    process.stderr.write(`rollcast: ${message.split("\n").map(external_common_js_namespaceObject.report_escape__terminal).join("\n")}\n`);
}
function describeBug(error) {
    const frames = error instanceof Error ? (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)) : [];
    const name = error instanceof Error ? error.name : typeof error;
    return `internal error (${name}). This is a bug in Rollcast: please report it, with these lines.\n${frames.join("\n")}`;
}
process.stdout.on("error", (error) => {
    if (error.code === "EPIPE")
        return;
    complain(`cannot write to standard output: ${(0,external_common_js_namespaceObject.cli_write_error__reasonOf)(error)}. The answer is not complete.`);
    process.exit(2);
});
process.stderr.on("error", () => undefined);
async function run() {
    process.exitCode = 2;
    try {
        process.exitCode = await main(process.argv.slice(2));
    }
    catch (error) {
        complain(error instanceof external_common_js_namespaceObject.model_user_error__UserError ? error.message : describeBug(error));
    }
}
void run();

module.exports = __webpack_exports__;
/******/ })()
;