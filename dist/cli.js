#!/usr/bin/env node
import * as __WEBPACK_EXTERNAL_MODULE__common_js_35b0a048__ from "./common.js";
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 705:
/***/ (function (module, __unused_webpack_exports, __nccwpck_require__) {

var x = (y) => {
	var x = {}; __nccwpck_require__.d(x, y); return x
} 
var y = (x) => (() => (x))
module.exports = x({ ["cli_write_error__reasonOf"]: () => (__WEBPACK_EXTERNAL_MODULE__common_js_35b0a048__.cli_write_error__reasonOf), ["domain_check_ids__CHECK_IDS"]: () => (__WEBPACK_EXTERNAL_MODULE__common_js_35b0a048__.domain_check_ids__CHECK_IDS), ["domain_policy_gate__parseGate"]: () => (__WEBPACK_EXTERNAL_MODULE__common_js_35b0a048__.domain_policy_gate__parseGate), ["model_options__BUILDERS"]: () => (__WEBPACK_EXTERNAL_MODULE__common_js_35b0a048__.model_options__BUILDERS), ["model_options__CAPABILITIES"]: () => (__WEBPACK_EXTERNAL_MODULE__common_js_35b0a048__.model_options__CAPABILITIES), ["model_options__CONFIG_VALUES"]: () => (__WEBPACK_EXTERNAL_MODULE__common_js_35b0a048__.model_options__CONFIG_VALUES), ["model_options__LOAD_RESTRICTORS"]: () => (__WEBPACK_EXTERNAL_MODULE__common_js_35b0a048__.model_options__LOAD_RESTRICTORS), ["model_shard__parseShard"]: () => (__WEBPACK_EXTERNAL_MODULE__common_js_35b0a048__.model_shard__parseShard), ["model_shard__parseShards"]: () => (__WEBPACK_EXTERNAL_MODULE__common_js_35b0a048__.model_shard__parseShards), ["model_similar__didYouMean"]: () => (__WEBPACK_EXTERNAL_MODULE__common_js_35b0a048__.model_similar__didYouMean), ["model_user_error__UserError"]: () => (__WEBPACK_EXTERNAL_MODULE__common_js_35b0a048__.model_user_error__UserError), ["process_run__run"]: () => (__WEBPACK_EXTERNAL_MODULE__common_js_35b0a048__.process_run__run), ["process_temporary_folder__makeTemporaryFolder"]: () => (__WEBPACK_EXTERNAL_MODULE__common_js_35b0a048__.process_temporary_folder__makeTemporaryFolder), ["report_escape__terminal"]: () => (__WEBPACK_EXTERNAL_MODULE__common_js_35b0a048__.report_escape__terminal), ["report_project__PROJECT"]: () => (__WEBPACK_EXTERNAL_MODULE__common_js_35b0a048__.report_project__PROJECT), ["report_text_layout__fitLine"]: () => (__WEBPACK_EXTERNAL_MODULE__common_js_35b0a048__.report_text_layout__fitLine) });

/***/ }),

/***/ 24:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 161:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 760:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 136:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 874:
/***/ (function (__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(136);
/* harmony import */ var rollcast_common__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(705);
/* harmony import */ var _cli_arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(11);
/* harmony import */ var _cli_completion_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(823);
/* harmony import */ var _cli_demo_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(847);
/* harmony import */ var _cli_help_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(702);
/* harmony import */ var _cli_progress_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(630);
/* harmony import */ var _cli_terminal_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(397);













const PACKAGE = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url)), "..");
const WRONG_USAGE = 64;
async function main(args) {
    const command = (0,_cli_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .parseArguments */ .W)(args);
    switch (command.kind) {
        case "help":
            process.stdout.write(_cli_help_js__WEBPACK_IMPORTED_MODULE_8__/* .HELP */ ._);
            return 0;
        case "version":
            process.stdout.write(`${version()}\n`);
            return 0;
        case "completion":
            process.stdout.write((0,_cli_completion_js__WEBPACK_IMPORTED_MODULE_6__/* .completionScript */ .k)(command.shell));
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
            const { planAsAsked } = await import(/* webpackIgnore: true */ "./core.js");
            process.stdout.write(await planAsAsked(command.options, command.shards, await world()));
            return 0;
        }
        case "policy":
            return printPolicy(command.options);
        case "list": {
            const { listAll } = await import(/* webpackIgnore: true */ "./core.js");
            process.stdout.write(await listAll(command.options, await world()));
            return 0;
        }
        case "demo": {
            const source = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(PACKAGE, "examples", "demo");
            const folder = await (0,_cli_demo_js__WEBPACK_IMPORTED_MODULE_7__/* .makeDemoRepository */ .c)({ source, parent: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), env: process.env });
            const exitCode = await forecastAndPrint({ ...command.options, repository: folder });
            const stream = command.options.format === "text" ? process.stdout : process.stderr;
            if (!command.options.quiet)
                stream.write((0,_cli_demo_js__WEBPACK_IMPORTED_MODULE_7__/* .demoEpilogue */ .o)(folder, commandName()));
            return exitCode;
        }
        case "checks":
        case "explain":
            return explain(command.kind === "checks" ? undefined : command.check);
    }
}
async function printPolicy(options) {
    const { policyAsAsked } = await import(/* webpackIgnore: true */ "./core.js");
    const text = await policyAsAsked(options, await world(), (0,_cli_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalStyle */ .w)(process.stdout, process.env));
    if (options.output === undefined)
        process.stdout.write(text);
    else
        await writeOutput(options.output, text);
    return 0;
}
async function writeOutput(file, text) {
    const { writeReport } = await import(/* webpackIgnore: true */ "./core.js");
    await writeReport(file, text);
}
async function explain(name) {
    const { describeChecks } = await import(/* webpackIgnore: true */ "./core.js");
    const answer = describeChecks(name, (0,_cli_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalStyle */ .w)(process.stdout, process.env));
    if (!answer.ok) {
        complain(answer.message);
        return WRONG_USAGE;
    }
    process.stdout.write(answer.text);
    return 0;
}
function progressLine() {
    const columns = process.stderr.isTTY ? process.stderr.columns : undefined;
    return (0,_cli_progress_js__WEBPACK_IMPORTED_MODULE_9__/* .createProgressLine */ .Y)((text) => process.stderr.write(text), columns, () => process.uptime() * 1000);
}
async function forecastShard(options, shard) {
    const { forecastPart } = await import(/* webpackIgnore: true */ "./core.js");
    const { writeReport } = await import(/* webpackIgnore: true */ "./core.js");
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
    const { closingLine, exitCodeOf, forecastAsAsked, formatForecast, hasNothingToSay, writeReport } = await import(/* webpackIgnore: true */ "./core.js");
    const { joinAsAsked } = await import(/* webpackIgnore: true */ "./core.js");
    const progress = progressLine();
    const style = (0,_cli_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalStyle */ .w)(process.stdout, process.env);
    try {
        const result = reports === undefined
            ? await forecastAsAsked(options, await world(), progress.report)
            : await joinAsAsked(options, reports, await world(), progress.report);
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
async function watchAndPrint(options) {
    const { formatForecast, watchAsAsked, writeReport } = await import(/* webpackIgnore: true */ "./core.js");
    const progress = progressLine();
    const style = (0,_cli_terminal_js__WEBPACK_IMPORTED_MODULE_10__/* .terminalStyle */ .w)(process.stdout, process.env);
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
    const { realWorld } = await import(/* webpackIgnore: true */ "./core.js");
    return realWorld({ env: process.env, temporaryDirectory: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), now: new Date() });
}
function version() {
    const manifest = JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(PACKAGE, "package.json"), "utf8"));
    const isManifest = typeof manifest === "object" && manifest !== null && "version" in manifest;
    return isManifest ? String(manifest.version) : "unknown";
}
function commandName() {
    const script = process.argv[1] ?? "";
    return script.endsWith(".js") ? `node ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(process.cwd(), script)}` : "rollcast";
}
function complain(message) {
    process.stderr.write(`rollcast: ${message.split("\n").map(rollcast_common__WEBPACK_IMPORTED_MODULE_4__.report_escape__terminal).join("\n")}\n`);
}
function describeBug(error) {
    const frames = error instanceof Error ? (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)) : [];
    const name = error instanceof Error ? error.name : typeof error;
    return `internal error (${name}). This is a bug in Rollcast: please report it, with these lines.\n${frames.join("\n")}`;
}
process.stdout.on("error", (error) => {
    if (error.code === "EPIPE")
        return;
    complain(`cannot write to standard output: ${(0,rollcast_common__WEBPACK_IMPORTED_MODULE_4__.cli_write_error__reasonOf)(error)}. The answer is not complete.`);
    process.exit(2);
});
process.stderr.on("error", () => undefined);
try {
    process.exitCode = await main(process.argv.slice(2));
}
catch (error) {
    complain(error instanceof rollcast_common__WEBPACK_IMPORTED_MODULE_4__.model_user_error__UserError ? error.message : describeBug(error));
    process.exitCode = 2;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 11:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  W: () => (/* binding */ parseArguments)
});

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
// EXTERNAL MODULE: external "./common.js"
var external_common_js_ = __nccwpck_require__(705);
// EXTERNAL MODULE: ./.tmp/build/report/format-names.js
var format_names = __nccwpck_require__(445);
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
        configValues: choose("config-values", forecast_options_text(values["config-values"]), external_common_js_.model_options__CONFIG_VALUES) ?? "show",
        format: choose("format", forecast_options_text(values.format), format_names/* FORMAT_NAMES */.B) ?? "text",
        builder: choose("builder", forecast_options_text(values.builder), external_common_js_.model_options__BUILDERS) ?? "auto",
        allow: commaSeparated(values.allow)
            .map((name) => choose("allow", name, external_common_js_.model_options__CAPABILITIES))
            .filter((name) => name !== undefined),
        allowHosts: commaSeparated(values["allow-hosts"]),
        cacheDirectory: forecast_options_text(values["cache-directory"]),
        loadRestrictor: choose("load-restrictor", forecast_options_text(values["load-restrictor"]), external_common_js_.model_options__LOAD_RESTRICTORS),
        output: forecast_options_text(values.output),
        quiet: values.quiet === true,
        watch: values.watch === true,
    };
    return faults.length > 0 ? { kind: "invalid", faults } : { kind: "forecast", options };
}
function readGate(value, faults) {
    const read = (0,external_common_js_.domain_policy_gate__parseGate)(commaSeparated(value));
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

// EXTERNAL MODULE: ./.tmp/build/cli/options.js
var cli_options = __nccwpck_require__(723);
;// CONCATENATED MODULE: ./.tmp/build/cli/arguments.js





function parseArguments(args) {
    const { values, positionals, tokens } = (0,external_node_util_namespaceObject.parseArgs)({
        args: [...args],
        options: cli_options/* OPTIONS */.lw,
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
    const command = (0,cli_options/* isCommand */.y9)(first) ? first : undefined;
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
    const shard = (0,external_common_js_.model_shard__parseShard)(given);
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
    const shards = (0,external_common_js_.model_shard__parseShards)(forecast_options_text(values.shards) ?? "auto");
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
    const shell = cli_options/* SHELLS */.OF.find((each) => each === name);
    return shell === undefined || others.length > 0 || options.length > 0
        ? invalid(`completion takes the name of a shell: ${cli_options/* SHELLS */.OF.join(", ")}.${(0,external_common_js_.model_similar__didYouMean)(name, cli_options/* SHELLS */.OF)} Like \`eval "$(rollcast completion bash)"\`.`)
        : { kind: "completion", shell };
}
function invalid(...faults) {
    return { kind: "invalid", faults };
}
function faultsOfOption({ name, rawName, value }) {
    const option = Object.entries(cli_options/* OPTIONS */.lw).find(([known]) => known === name)?.[1];
    if (option === undefined) {
        const known = rawName.startsWith("--") ? Object.keys(cli_options/* OPTIONS */.lw).map((each) => `--${each}`) : [];
        return [`unknown option ${rawName}.${(0,external_common_js_.model_similar__didYouMean)(rawName, known)} See rollcast --help.`];
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
    const meant = (0,external_common_js_.model_similar__didYouMean)(first, Object.keys(cli_options/* COMMANDS */.Lo));
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


/***/ }),

/***/ 823:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ completionScript)
/* harmony export */ });
/* harmony import */ var rollcast_common__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(705);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(723);


const words = (table) => Object.entries(table).map(([name, rest]) => ({ name, ...rest }));
function completionScript(shell) {
    return SCRIPTS[shell](words(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .OPTIONS */ .lw), words(_options_js__WEBPACK_IMPORTED_MODULE_1__/* .COMMANDS */ .Lo));
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
            return reply(`-W "${rollcast_common__WEBPACK_IMPORTED_MODULE_0__.domain_check_ids__CHECK_IDS.join(" ")}"`);
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
            return `(${rollcast_common__WEBPACK_IMPORTED_MODULE_0__.domain_check_ids__CHECK_IDS.join(" ")})`;
        case "nothing":
        case "text":
            return " ";
        default:
            return `(${takes.join(" ")})`;
    }
}
function zshAction(takes) {
    if (takes === "check")
        return `compadd ${rollcast_common__WEBPACK_IMPORTED_MODULE_0__.domain_check_ids__CHECK_IDS.join(" ")}`;
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
            return `complete -c rollcast ${named} -d '${what}'${takes === "nothing" ? "" : ` -r ${fishWords(takes)}`}`;
        }),
    ];
    return `# rollcast completion for fish: rollcast completion fish | source
complete -c rollcast -f
${lines.join("\n")}
`;
};
function fishWords(takes) {
    switch (takes) {
        case "folder":
            return `-a "(__fish_complete_directories)"`;
        case "file":
            return "-F";
        case "revision":
            return `-a "(${REVISIONS})"`;
        case "check":
            return `-a "${rollcast_common__WEBPACK_IMPORTED_MODULE_0__.domain_check_ids__CHECK_IDS.join(" ")}"`;
        case "nothing":
        case "text":
            return "";
        default:
            return `-a "${takes.join(" ")}"`;
    }
}
const SCRIPTS = { bash, zsh, fish };


/***/ }),

/***/ 847:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  o: () => (/* binding */ demoEpilogue),
  c: () => (/* binding */ makeDemoRepository)
});

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(760);
// EXTERNAL MODULE: external "./common.js"
var external_common_js_ = __nccwpck_require__(705);
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
    const folder = await (0,external_common_js_.process_temporary_folder__makeTemporaryFolder)(parent, "rollcast-demo-");
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
    const path = (0,external_node_path_.join)(folder, file);
    const text = await (0,promises_namespaceObject.readFile)(path, "utf8");
    if (!text.includes(from))
        throw new Error(`${file} of the example does not hold "${from}"`);
    await (0,promises_namespaceObject.writeFile)(path, text.replace(from, to));
}
async function runGit(folder, args, env) {
    const result = await (0,external_common_js_.process_run__run)("git", args, {
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
        throw new external_common_js_.model_user_error__UserError("git is not on PATH. Rollcast compares git revisions: install git and try again.");
    }
    if (result.status !== "exited" || result.code !== 0) {
        const why = result.status === "exited" ? result.stderr.trim() : result.status;
        throw new external_common_js_.model_user_error__UserError(`git ${args[0] ?? ""} failed in ${folder}: ${why}. Check your git with \`git --version\`: 2.28 or newer is needed.`);
    }
}


/***/ }),

/***/ 702:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ HELP)
/* harmony export */ });
/* harmony import */ var rollcast_common__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(705);

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
                        PATH), network, plugins (by a real kustomize)
  --allow-hosts HOST,.. what network may ask: host, host:port, *.host
                        (default: any public host)
  --cache-directory DIR keep charts that were fetched there, by digest
  --load-restrictor R   root-only: a kustomization reads files below itself
                        only, as kustomize does; none: anything in the
                        repository, as Flux does

  -h, --help            this text
  -V, --version         the version

Exit status: 0 pass, 1 the gate failed, 2 something could not be analysed, 64
the command line is wrong. Colours follow NO_COLOR and FORCE_COLOR.
Documentation: ${rollcast_common__WEBPACK_IMPORTED_MODULE_0__.report_project__PROJECT.home}
`;


/***/ }),

/***/ 723:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Lo: () => (/* binding */ COMMANDS),
/* harmony export */   OF: () => (/* binding */ SHELLS),
/* harmony export */   lw: () => (/* binding */ OPTIONS),
/* harmony export */   y9: () => (/* binding */ isCommand)
/* harmony export */ });
/* harmony import */ var _report_format_names_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(445);
/* harmony import */ var rollcast_common__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(705);


const SHELLS = ["bash", "zsh", "fish"];
const OPTIONS = {
    base: { type: "string", takes: "revision", what: "compare with this revision" },
    head: { type: "string", takes: "revision", what: "forecast this revision" },
    repo: { type: "string", takes: "folder", what: "the repository, or a folder in it" },
    overlay: { type: "string", multiple: true, takes: "folder", what: "only these overlays" },
    format: { type: "string", takes: _report_format_names_js__WEBPACK_IMPORTED_MODULE_1__/* .FORMAT_NAMES */ .B, what: "form of the answer" },
    "fail-on": {
        type: "string",
        multiple: true,
        takes: "check",
        what: "exit with 1 on findings of this check",
    },
    policy: { type: "string", takes: "file", what: "the policy file" },
    "config-values": { type: "string", takes: rollcast_common__WEBPACK_IMPORTED_MODULE_0__.model_options__CONFIG_VALUES, what: "whether values of ConfigMaps are shown" },
    builder: { type: "string", takes: rollcast_common__WEBPACK_IMPORTED_MODULE_0__.model_options__BUILDERS, what: "what builds the overlays" },
    allow: { type: "string", multiple: true, takes: rollcast_common__WEBPACK_IMPORTED_MODULE_0__.model_options__CAPABILITIES, what: "what a build may use" },
    "allow-hosts": { type: "string", multiple: true, takes: "text", what: "hosts that may be asked" },
    "cache-directory": { type: "string", takes: "folder", what: "where fetched charts are kept" },
    "load-restrictor": {
        type: "string",
        takes: rollcast_common__WEBPACK_IMPORTED_MODULE_0__.model_options__LOAD_RESTRICTORS,
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


/***/ }),

/***/ 630:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ createProgressLine)
/* harmony export */ });
/* harmony import */ var rollcast_common__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(705);


const SILENT_MILLISECONDS = 1000;
function createProgressLine(write, columns, now) {
    const start = now();
    let shown = false;
    return {
        report(done, total, what) {
            if (columns === undefined || now() - start < SILENT_MILLISECONDS)
                return;
            const line = (0,rollcast_common__WEBPACK_IMPORTED_MODULE_0__.report_escape__terminal)(`${done}/${total} ${what}`);
            write(`\r\u001b[K${(0,rollcast_common__WEBPACK_IMPORTED_MODULE_0__.report_text_layout__fitLine)(line, columns - 1)}`);
            shown = true;
        },
        clear() {
            if (shown)
                write("\r\u001b[K");
            shown = false;
        },
    };
}


/***/ }),

/***/ 397:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ terminalStyle)
/* harmony export */ });
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


/***/ }),

/***/ 445:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ FORMAT_NAMES)
/* harmony export */ });
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


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(874);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
