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
module.exports = x({ ["cli_write_error__reasonOf"]: () => (__WEBPACK_EXTERNAL_MODULE__common_js_35b0a048__.cli_write_error__reasonOf), ["model_similar__didYouMean"]: () => (__WEBPACK_EXTERNAL_MODULE__common_js_35b0a048__.model_similar__didYouMean), ["model_user_error__UserError"]: () => (__WEBPACK_EXTERNAL_MODULE__common_js_35b0a048__.model_user_error__UserError), ["process_run__run"]: () => (__WEBPACK_EXTERNAL_MODULE__common_js_35b0a048__.process_run__run), ["process_temporary_folder__makeTemporaryFolder"]: () => (__WEBPACK_EXTERNAL_MODULE__common_js_35b0a048__.process_temporary_folder__makeTemporaryFolder), ["report_escape__terminal"]: () => (__WEBPACK_EXTERNAL_MODULE__common_js_35b0a048__.report_escape__terminal), ["report_project__HOME"]: () => (__WEBPACK_EXTERNAL_MODULE__common_js_35b0a048__.report_project__HOME) });

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

/***/ 975:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 874:
/***/ (function (__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(24);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(136);
/* harmony import */ var rollcast_common__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(705);
/* harmony import */ var _cli_arguments_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(407);
/* harmony import */ var _cli_demo_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(847);
/* harmony import */ var _cli_help_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(702);
/* harmony import */ var _cli_progress_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(630);
/* harmony import */ var _cli_terminal_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(397);












const PACKAGE = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url)), "..");
async function main(args) {
    const command = (0,_cli_arguments_js__WEBPACK_IMPORTED_MODULE_5__/* .parseArguments */ .We)(args);
    switch (command.kind) {
        case "help":
            process.stdout.write(_cli_help_js__WEBPACK_IMPORTED_MODULE_7__/* .HELP */ ._);
            return 0;
        case "version":
            process.stdout.write(`${version()}\n`);
            return 0;
        case "invalid":
            for (const fault of command.faults)
                complain(fault);
            return 2;
        case "forecast":
            return forecastAndPrint(command.options);
        case "list": {
            const { runList } = await import(/* webpackIgnore: true */ "./core.js");
            process.stdout.write(await runList(command.options, { env: process.env, temporaryDirectory: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)() }));
            return 0;
        }
        case "demo": {
            const source = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(PACKAGE, "examples", "demo");
            const folder = await (0,_cli_demo_js__WEBPACK_IMPORTED_MODULE_6__/* .makeDemoRepository */ .c)({ source, parent: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), env: process.env });
            const exitCode = await forecastAndPrint({ ...command.options, repository: folder });
            const stream = command.options.format === "text" ? process.stdout : process.stderr;
            if (!command.options.quiet)
                stream.write((0,_cli_demo_js__WEBPACK_IMPORTED_MODULE_6__/* .demoEpilogue */ .o)(folder, commandName()));
            return exitCode;
        }
        case "checks":
        case "explain":
            return explain(command.kind === "checks" ? undefined : command.check);
    }
}
async function explain(name) {
    const { describeChecks } = await import(/* webpackIgnore: true */ "./core.js");
    const answer = describeChecks(name, (0,_cli_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .terminalStyle */ .w)(process.stdout, process.env));
    if (!answer.ok) {
        complain(answer.message);
        return 2;
    }
    process.stdout.write(answer.text);
    return 0;
}
async function forecastAndPrint(options) {
    const { closingLine, exitCodeOf, formatForecast, hasNothingToSay, runForecast, writeReport } = await import(/* webpackIgnore: true */ "./core.js");
    const columns = process.stderr.isTTY ? process.stderr.columns : undefined;
    const progress = (0,_cli_progress_js__WEBPACK_IMPORTED_MODULE_8__/* .createProgressLine */ .Y)((text) => process.stderr.write(text), columns, () => process.uptime() * 1000);
    const style = (0,_cli_terminal_js__WEBPACK_IMPORTED_MODULE_9__/* .terminalStyle */ .w)(process.stdout, process.env);
    try {
        const result = await runForecast(options, {
            env: process.env,
            temporaryDirectory: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
            progress: progress.report,
        });
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

/***/ 407:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  We: () => (/* binding */ parseArguments)
});

// UNUSED EXPORTS: BUILDERS, CAPABILITIES, CONFIG_VALUES, FORMATS, LOAD_RESTRICTORS

// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __nccwpck_require__(975);
// EXTERNAL MODULE: external "./common.js"
var external_common_js_ = __nccwpck_require__(705);
;// CONCATENATED MODULE: ./.tmp/build/cli/revisions.js
const RANGE = /^(.*?)(\.{2,3})((?!\.).*)$/;
function parseRevisions(text) {
    const [, base, dots, head] = RANGE.exec(text) ?? [];
    if (base === undefined || head === undefined || (base === "" && (head === "" || head.startsWith("/")))) {
        return { base: text, head: undefined, mergeBase: false };
    }
    return { base: base || "HEAD", head: head || "HEAD", mergeBase: dots === "..." };
}

;// CONCATENATED MODULE: ./.tmp/build/cli/arguments.js



const FORMATS = ["text", "markdown", "json", "html", "sarif", "github", "junit"];
const BUILDERS = ["auto", "embedded", "kustomize", "verify"];
const CAPABILITIES = ["network", "helm", "plugins"];
const CONFIG_VALUES = ["show", "keys"];
const LOAD_RESTRICTORS = ["root-only", "none"];
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
    output: { type: "string", short: "o" },
    quiet: { type: "boolean", short: "q" },
    help: { type: "boolean", short: "h" },
    version: { type: "boolean", short: "V" },
};
const COMMANDS = ["list", "demo", "checks", "explain", "help", "version"];
function parseArguments(args) {
    const { values, positionals, tokens } = (0,external_node_util_.parseArgs)({
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
    const command = COMMANDS.find((each) => each === first);
    if (command === "explain")
        return readExplain(others, Object.keys(values));
    if (command !== undefined && others.length > 0) {
        return invalid(`${command} takes no argument, but got '${others.join(" ")}'. See rollcast --help.`);
    }
    switch (command) {
        case "list":
            return readWithout(values, "list", ["base", "format", "fail-on", "output", "quiet"]);
        case "demo":
            return readWithout(values, "demo", ["base", "head", "repo", "overlay"]);
        case "checks":
            return Object.keys(values).length > 0
                ? invalid("checks takes no options: run `rollcast checks` alone.")
                : { kind: "checks" };
        case "help":
        case "version":
        case undefined:
            return first === undefined ? readForecast(values) : readPositional(values, first, others);
    }
}
function invalid(...faults) {
    return { kind: "invalid", faults };
}
function faultsOfOption({ name, rawName, value }) {
    const option = Object.entries(OPTIONS).find(([known]) => known === name)?.[1];
    if (option === undefined) {
        const known = rawName.startsWith("--") ? Object.keys(OPTIONS).map((each) => `--${each}`) : [];
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
    const meant = (0,external_common_js_.model_similar__didYouMean)(first, COMMANDS);
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
function readForecast(values, base = arguments_text(values.base)) {
    const faults = [];
    const choose = (option, given, known) => {
        if (given === undefined)
            return undefined;
        const chosen = known.find((item) => item === given);
        if (chosen === undefined)
            faults.push(`--${option} cannot be '${given}': it is one of ${known.join(", ")}.`);
        return chosen;
    };
    const head = arguments_text(values.head);
    const revisions = base === undefined ? undefined : parseRevisions(base);
    if (revisions?.head !== undefined && head !== undefined) {
        faults.push(`${base ?? ""} and --head both say what to forecast: leave one out.`);
    }
    const options = {
        base: revisions?.base,
        head: head ?? revisions?.head,
        mergeBase: revisions?.mergeBase ?? true,
        positional: undefined,
        repository: arguments_text(values.repo),
        overlays: texts(values.overlay),
        failOn: commaSeparated(values["fail-on"]),
        configValues: choose("config-values", arguments_text(values["config-values"]), CONFIG_VALUES) ?? "show",
        format: choose("format", arguments_text(values.format), FORMATS) ?? "text",
        builder: choose("builder", arguments_text(values.builder), BUILDERS) ?? "auto",
        allow: commaSeparated(values.allow)
            .map((name) => choose("allow", name, CAPABILITIES))
            .filter((name) => name !== undefined),
        loadRestrictor: choose("load-restrictor", arguments_text(values["load-restrictor"]), LOAD_RESTRICTORS),
        output: arguments_text(values.output),
        quiet: values.quiet === true,
    };
    return faults.length > 0 ? { kind: "invalid", faults } : { kind: "forecast", options };
}
function readWithout(values, kind, without) {
    const read = readForecast(values);
    if (read.kind !== "forecast")
        return read;
    const useless = without.filter((name) => values[name] !== undefined);
    return useless.length > 0
        ? invalid(...useless.map((name) => `${kind} takes no --${name}: leave it out.`))
        : { kind, options: read.options };
}
function arguments_text(value) {
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
       rollcast demo           see it on an example, made in a temporary folder

Examples
  rollcast                                   what I changed, uncommitted or not
  rollcast HEAD~1                            since the commit before
  rollcast main..feature                     one branch against another
  rollcast --overlay . --fail-on stale-config:new

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
                        scanning), github (annotations of a workflow's step)
                        or junit (for other CI)
  -o, --output FILE     write to FILE instead of standard output
  --fail-on CHECK,...   exit with 1 on findings of these checks:
                        CHECK:error for errors only, CHECK:new for what this
                        change brings; rollcast checks lists them
  --config-values WHAT  show (default), or keys: no values of ConfigMaps
  -q, --quiet           print nothing where the answer is calm

How overlays are built
  --builder BUILDER     auto (default), embedded, kustomize (the one on PATH),
                        or verify: both, and report any difference
  --allow NAME,...      let kustomize use network, helm, plugins
  --load-restrictor R   root-only: a kustomization reads files below itself
                        only, as kustomize does; none: anything in the
                        repository, as Flux does

  -h, --help            this text
  -V, --version         the version

Exit status: 0 pass, 1 the policy failed, 2 something could not be analysed or
the command line is wrong. Colours follow NO_COLOR and FORCE_COLOR.
Documentation: ${rollcast_common__WEBPACK_IMPORTED_MODULE_0__.report_project__HOME}
`;


/***/ }),

/***/ 630:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ createProgressLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(975);

const SILENT_MILLISECONDS = 1000;
function createProgressLine(write, columns, now) {
    const start = now();
    let shown = false;
    return {
        report(done, total, what) {
            if (columns === undefined || now() - start < SILENT_MILLISECONDS)
                return;
            const line = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(`${done}/${total} ${what}`).replace(/\p{Cc}/gu, " ");
            write(`\r\u001b[K${line.slice(0, columns - 1)}`);
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
