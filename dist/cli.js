#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 181:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4573:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 1421:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 7598:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3024:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 8161:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 3136:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 932:
/***/ (function (module) {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 6750:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ UserError)
/* harmony export */ });
/**
 * A failure of the whole run that the user can cause and mend: it ends with exit code 2 and its message, never a
 * stack trace. Everything else that is thrown is a bug.
 */
class UserError extends Error {
    name = "UserError";
}


/***/ }),

/***/ 2874:
/***/ (function (__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var node_url__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(3136);
/* harmony import */ var _app_user_error_js__WEBPACK_IMPORTED_MODULE_11__ = __nccwpck_require__(6750);
/* harmony import */ var _cli_arguments_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(3917);
/* harmony import */ var _cli_demo_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(7278);
/* harmony import */ var _cli_help_js__WEBPACK_IMPORTED_MODULE_7__ = __nccwpck_require__(8702);
/* harmony import */ var _cli_write_error_js__WEBPACK_IMPORTED_MODULE_10__ = __nccwpck_require__(1377);
/* harmony import */ var _cli_progress_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(1630);
/* harmony import */ var _cli_terminal_js__WEBPACK_IMPORTED_MODULE_8__ = __nccwpck_require__(6397);
/* harmony import */ var _report_escape_js__WEBPACK_IMPORTED_MODULE_9__ = __nccwpck_require__(8780);












/** The package, which holds this file in dist/ (in src/ before the build) and the examples beside it. */
const PACKAGE = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_url__WEBPACK_IMPORTED_MODULE_3__.fileURLToPath)(import.meta.url)), "..");
const DEMO = {
    base: undefined,
    head: undefined,
    repository: ".",
    overlays: [],
    failOn: [],
    format: "text",
    builder: "auto",
    allow: [],
    loadRestrictor: undefined,
    output: undefined,
};
/** Does what the arguments say and returns the exit code. */
async function main(args) {
    const command = (0,_cli_arguments_js__WEBPACK_IMPORTED_MODULE_4__/* .parseArguments */ .We)(args);
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
        case "demo": {
            const source = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(PACKAGE, "examples", "demo");
            const folder = await (0,_cli_demo_js__WEBPACK_IMPORTED_MODULE_5__/* .makeDemoRepository */ .c)({ source, parent: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), env: process.env });
            const exitCode = await forecastAndPrint({ ...DEMO, repository: folder });
            process.stdout.write((0,_cli_demo_js__WEBPACK_IMPORTED_MODULE_5__/* .demoEpilogue */ .o)(folder, commandName()));
            return exitCode;
        }
    }
}
async function forecastAndPrint(options) {
    // Loading all of the forecast takes longer than --help or --version may.
    const { exitCodeOf, formatForecast, runForecast, writeReport } = await Promise.all(/* import() */[__nccwpck_require__.e(895), __nccwpck_require__.e(824)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4824));
    const columns = process.stderr.isTTY ? process.stderr.columns : undefined;
    const progress = (0,_cli_progress_js__WEBPACK_IMPORTED_MODULE_6__/* .createProgressLine */ .Y)((text) => process.stderr.write(text), columns, 
    // Not `performance.now()`, which takes a millisecond to load.
    () => process.uptime() * 1000);
    const style = (0,_cli_terminal_js__WEBPACK_IMPORTED_MODULE_8__/* .terminalStyle */ .w)(process.stdout, process.env);
    try {
        const result = await runForecast(options, {
            env: process.env,
            temporaryDirectory: (0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(),
            progress: progress.report,
        });
        progress.clear();
        const report = formatForecast(result, options.format, style);
        if (options.output === undefined)
            process.stdout.write(report);
        else
            await writeReport(options.output, report);
        const exitCode = exitCodeOf(result);
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
/** How a person starts this program again: by its name if it is installed, else by its file. */
function commandName() {
    const script = process.argv[1] ?? "";
    return script.endsWith(".js") ? `node ${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(process.cwd(), script)}` : "rollcast";
}
/** A message may quote names of the repository, and names may hold anything. */
function complain(message) {
    process.stderr.write(`rollcast: ${message.split("\n").map(_report_escape_js__WEBPACK_IMPORTED_MODULE_9__/* .terminal */ .Fo).join("\n")}\n`);
}
/** A bug. Its message could quote what it was working on, a Secret's value too; where it happened cannot. */
function describeBug(error) {
    const frames = error instanceof Error ? (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line)) : [];
    const name = error instanceof Error ? error.name : typeof error;
    return `internal error (${name}). This is a bug in Rollcast: please report it, with these lines.\n${frames.join("\n")}`;
}
// Whoever reads the output may stop (`rollcast | head`): that is no failure to speak of, and the exit code still counts.
process.stdout.on("error", (error) => {
    if (error.code === "EPIPE")
        return;
    complain(`cannot write to standard output: ${(0,_cli_write_error_js__WEBPACK_IMPORTED_MODULE_10__/* .reasonOf */ .A)(error)}. The answer is not complete.`);
    process.exit(2);
});
// There is nowhere left to complain to.
process.stderr.on("error", () => undefined);
try {
    process.exitCode = await main(process.argv.slice(2));
}
catch (error) {
    complain(error instanceof _app_user_error_js__WEBPACK_IMPORTED_MODULE_11__/* .UserError */ .y ? error.message : describeBug(error));
    process.exitCode = 2;
}

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 3917:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   We: () => (/* binding */ parseArguments)
/* harmony export */ });
/* unused harmony exports FORMATS, BUILDERS, CAPABILITIES, LOAD_RESTRICTORS */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);

const FORMATS = ["text", "markdown", "json"];
const BUILDERS = ["auto", "embedded", "kustomize", "verify"];
const CAPABILITIES = ["network", "helm", "plugins"];
const LOAD_RESTRICTORS = ["root-only", "none"];
const OPTIONS = {
    base: { type: "string" },
    head: { type: "string" },
    repo: { type: "string" },
    overlay: { type: "string", multiple: true },
    format: { type: "string" },
    "fail-on": { type: "string", multiple: true },
    builder: { type: "string" },
    allow: { type: "string", multiple: true },
    "load-restrictor": { type: "string" },
    output: { type: "string" },
    help: { type: "boolean", short: "h" },
    version: { type: "boolean" },
};
/** Reads the arguments after the program's name. Never throws for what a user can type. */
function parseArguments(args) {
    const { values, positionals, tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
        args: [...args],
        options: OPTIONS,
        allowPositionals: true,
        strict: false,
        tokens: true,
    });
    if (values.help === true || positionals[0] === "help")
        return { kind: "help" };
    if (values.version === true)
        return { kind: "version" };
    const faults = tokens.flatMap((token) => (token.kind === "option" ? faultsOfOption(token) : []));
    if (faults.length > 0)
        return { kind: "invalid", faults };
    if (positionals[0] === "demo" && args.length === 1)
        return { kind: "demo" };
    return positionals[0] === undefined
        ? readForecast(values)
        : { kind: "invalid", faults: [describePositional(positionals)] };
}
function faultsOfOption({ name, rawName, value }) {
    const option = Object.entries(OPTIONS).find(([known]) => known === name)?.[1];
    if (option === undefined)
        return [`unknown option ${rawName}. See rollcast --help.`];
    if (option.type === "boolean")
        return value === undefined ? [] : [`${rawName} takes no value.`];
    if (value === undefined || value === "")
        return [`${rawName} needs a value, like ${rawName}=VALUE.`];
    // parseArgs takes the next argument whatever it is, so that a forgotten value would swallow an option.
    return value.startsWith("--") ? [`${rawName} needs a value, but is followed by ${value}.`] : [];
}
function describePositional(positionals) {
    const [first = ""] = positionals;
    if (first === "demo")
        return "demo takes no options: run `rollcast demo` alone.";
    return `unknown argument '${first}'. To forecast another folder, use --repo ${first}; see rollcast --help.`;
}
function readForecast(values) {
    const faults = [];
    const choose = (option, given, known) => {
        if (given === undefined)
            return undefined;
        const chosen = known.find((item) => item === given);
        if (chosen === undefined)
            faults.push(`--${option} cannot be '${given}': it is one of ${known.join(", ")}.`);
        return chosen;
    };
    const options = {
        base: text(values.base),
        head: text(values.head),
        repository: text(values.repo) ?? ".",
        overlays: texts(values.overlay),
        failOn: commaSeparated(values["fail-on"]),
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
function text(value) {
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

/***/ 7278:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ makeDemoRepository),
/* harmony export */   o: () => (/* binding */ demoEpilogue)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _app_user_error_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6750);
/* harmony import */ var _process_run_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(415);




/** The demo's change: a literal that one of two workloads reads, and a file that is mounted. */
const EDITS = [
    { file: "base/kustomization.yaml", from: "GREETING=Welcome to the shop", to: "GREETING=Welcome back" },
    { file: "base/conf/nginx.conf", from: "proxy_read_timeout 30s;", to: "proxy_read_timeout 60s;" },
];
/** Someone and some time that are the same on every machine, so that the commit is too. */
const IDENTITY = {
    GIT_AUTHOR_NAME: "Rollcast",
    GIT_AUTHOR_EMAIL: "demo@rollcast.example",
    GIT_AUTHOR_DATE: "2026-01-01T00:00:00Z",
    GIT_COMMITTER_NAME: "Rollcast",
    GIT_COMMITTER_EMAIL: "demo@rollcast.example",
    GIT_COMMITTER_DATE: "2026-01-01T00:00:00Z",
};
/**
 * Makes the example repository in a new folder: one commit, and the demo's change in the working tree.
 * Returns the folder, which stays. Throws `UserError` without git.
 */
async function makeDemoRepository({ source, parent, env }) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(parent, "rollcast-demo-"));
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.cp)(source, folder, { recursive: true });
    const git = (...args) => runGit(folder, args, env);
    await git("init", "--quiet", "--initial-branch=main");
    await git("add", "--all");
    await git("commit", "--quiet", "--no-gpg-sign", "--message=Open the shop");
    for (const edit of EDITS)
        await applyEdit(folder, edit);
    return folder;
}
/** What to say after the demo's forecast. `command` is how this program was started. */
function demoEpilogue(folder, command) {
    return `
The example is a git repository in ${folder}
See the change that was forecast:   git -C ${folder} diff
Then edit a phrase in base/slbot-phrases.yaml, a ConfigMap without a hash in its name, and ask again:
  ${command} --repo ${folder}
`;
}
async function applyEdit(folder, { file, from, to }) {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file);
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
    if (!text.includes(from))
        throw new Error(`${file} of the example does not hold "${from}"`);
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text.replace(from, to));
}
async function runGit(folder, args, env) {
    const result = await (0,_process_run_js__WEBPACK_IMPORTED_MODULE_2__/* .run */ .e)("git", args, {
        directory: folder,
        // Nobody's settings: no template with hooks, no signing, no default branch.
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
        throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y("git is not on PATH. Rollcast compares git revisions: install git and try again.");
    }
    if (result.status !== "exited" || result.code !== 0) {
        const why = result.status === "exited" ? result.stderr.trim() : result.status;
        throw new _app_user_error_js__WEBPACK_IMPORTED_MODULE_3__/* .UserError */ .y(`git ${args[0] ?? ""} failed in ${folder}: ${why}. Check your git with \`git --version\`: 2.28 or newer is needed.`);
    }
}


/***/ }),

/***/ 8702:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ HELP)
/* harmony export */ });
/** Fits a terminal of 80 columns and 40 lines. */
const HELP = `rollcast: which workloads does this change restart, and is that safe?

Usage: rollcast [options]     forecast a change to a kustomize repository
       rollcast demo          see it on an example, made in a temporary folder

What is compared
  --repo DIR            the repository, or a folder in it (default: .)
  --base REV            compare with REV (default: where HEAD left the default
                        branch)
  --head REV            forecast REV (default: the working tree, uncommitted
                        files included)
  --overlay GLOB        only these overlays; may be repeated (default: all)

What is answered
  --format FORMAT       text (default), markdown or json
  --output FILE         write to FILE instead of standard output
  --fail-on CHECK,...   exit with 1 on findings of these checks:
                        missing-readiness-probe, recreate-strategy,
                        single-replica, stale-config, ...; CHECK:error for
                        errors only, CHECK:new for what this change brings

How overlays are built
  --builder BUILDER     auto (default), embedded, kustomize (the one on PATH),
                        or verify: both, and tell any difference
  --allow NAME,...      let kustomize use network, helm, plugins
  --load-restrictor R   root-only: a kustomization reads files below itself
                        only, as kustomize does; none: anything in the
                        repository, as Flux does

  -h, --help            this text
  --version             the version

Exit status: 0 pass, 1 the policy failed, 2 something could not be analysed or
the command line is wrong. Colours follow NO_COLOR and FORCE_COLOR.
`;


/***/ }),

/***/ 1630:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ createProgressLine)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);

/** A run that ends sooner needs no progress line. */
const SILENT_MILLISECONDS = 1000;
/**
 * One line, rewritten in place, once a run takes over a second.
 * @param columns width of the terminal, or undefined when there is none: then nothing is ever written
 * @param now milliseconds of a clock that never goes back
 */
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

/***/ 6397:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ terminalStyle)
/* harmony export */ });
/** Width where nobody says: what most text that ends in a file or a log is read at. */
const DEFAULT_WIDTH = 100;
/**
 * How to write for this stream. FORCE_COLOR wins over NO_COLOR, as in Node itself:
 * https://nodejs.org/api/cli.html#force_color1-2-3 and https://no-color.org
 */
function terminalStyle(stream, env) {
    const forced = env.FORCE_COLOR;
    const color = forced === undefined
        ? stream.isTTY === true && (env.NO_COLOR ?? "") === "" && env.TERM !== "dumb"
        : forced !== "0" && forced !== "false";
    const columns = stream.isTTY === true ? (stream.columns ?? 0) : 0;
    // A terminal that knows no width of its own says 0.
    const width = columns > 0 ? columns : DEFAULT_WIDTH;
    return { color, width, unicode: isUnicode(env) };
}
/** The first of these that is set decides: https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html */
function isUnicode(env) {
    const locale = [env.LC_ALL, env.LC_CTYPE, env.LANG].find((value) => value !== undefined && value !== "");
    // Without any, output goes to a log or a container's terminal, and these take UTF-8; "C" and "POSIX" ask for ASCII.
    return locale === undefined || /utf-?8/i.test(locale);
}


/***/ }),

/***/ 1377:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ reasonOf)
/* harmony export */ });
/** Why something could not be written, without what was tried: "ENOSPC: no space left on device". */
function reasonOf({ message }) {
    return message.replace(/, (?:open|write)\b.*$/s, "");
}


/***/ }),

/***/ 8399:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  pT: () => (/* binding */ ERROR_OUTPUT_LIMIT),
  CA: () => (/* binding */ errorCode),
  c4: () => (/* binding */ isNotFound),
  v0: () => (/* binding */ startChild)
});

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(1421);
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: ./.tmp/build/process/child.js



/** Messages are for people: what comes after the first 64 KiB helps nobody. */
const ERROR_OUTPUT_LIMIT = 64 * 1024;
/** Starts a program without a shell. Whoever starts it reads `stdout` and sets the limits. */
function startChild(command, args, options) {
    let child;
    try {
        child = (0,external_node_child_process_.spawn)(command, args, {
            cwd: options.directory,
            env: options.env,
            stdio: ["pipe", "pipe", "pipe"],
            detached: true,
            windowsHide: true,
        });
    }
    catch (error) {
        // Node throws some of the failures at once, and emits the others.
        if (isNotFound(error))
            return noChild();
        throw error;
    }
    return watchChild(child);
}
/** Stands for a program that could not be started. */
function noChild() {
    return {
        stdin: new external_node_stream_namespaceObject.PassThrough(),
        stdout: new external_node_stream_namespaceObject.PassThrough(),
        end: Promise.resolve({ status: "notFound" }),
        kill: () => undefined,
        hold: () => undefined,
    };
}
function watchChild(child) {
    const errors = [];
    let errorSize = 0;
    child.stderr.on("data", (chunk) => {
        if (errorSize < ERROR_OUTPUT_LIMIT)
            errors.push(chunk.subarray(0, ERROR_OUTPUT_LIMIT - errorSize));
        errorSize += chunk.length;
    });
    // A program may end without reading its input: then its exit code tells, not the broken pipe.
    child.stdin.on("error", () => undefined);
    let ended = false;
    const kill = () => {
        // Once it is over, another program may have got its id.
        if (!ended)
            killProcessGroup(child.pid);
    };
    const end = new Promise((resolve, reject) => {
        child.on("error", (error) => {
            if (isNotFound(error))
                resolve({ status: "notFound" });
            else
                reject(error);
        });
        child.on("close", (code, signal) => {
            // The leader is gone, but something that it started may have closed its output and live on.
            kill();
            ended = true;
            const stderr = Buffer.concat(errors).toString();
            if (code === null)
                resolve({ status: "killed", signal: signal ?? "unknown", stderr });
            else
                resolve({ status: "exited", code, stderr });
        });
    });
    const handles = [child, child.stdin, child.stdout, child.stderr];
    return {
        stdin: child.stdin,
        stdout: child.stdout,
        end,
        kill,
        hold(held) {
            for (const handle of handles) {
                if (handle !== child && !(handle instanceof external_node_net_namespaceObject.Socket))
                    continue;
                if (held)
                    handle.ref();
                else
                    handle.unref();
            }
        },
    };
}
function killProcessGroup(leader) {
    if (leader === undefined)
        return;
    try {
        process.kill(-leader, "SIGKILL");
    }
    catch (error) {
        // ESRCH: the whole group has ended. EPERM: it holds only processes that are about to (macOS).
        const code = errorCode(error);
        if (code !== "ESRCH" && code !== "EPERM")
            throw error;
    }
}
/** The system's name of an error, like `ENOENT`. */
function errorCode(error) {
    return error instanceof Error && "code" in error ? error.code : undefined;
}
/** Why a program was never started, where that is a property of it or of its directory. */
function isNotFound(error) {
    return ["ENOENT", "ENOTDIR", "EACCES"].some((code) => errorCode(error) === code);
}


/***/ }),

/***/ 415:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ runSync),
/* harmony export */   e: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1421);
/* harmony import */ var _child_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8399);
/* harmony import */ var _signals_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6963);



/**
 * Runs a program to its end, without a shell. The program leads a process group of its own, and all of the group is
 * killed when a limit is reached, so that nothing that it started stays behind.
 * Throws only for what is no property of the program: no memory, no process ids.
 */
async function run(command, args, options) {
    const child = (0,_child_js__WEBPACK_IMPORTED_MODULE_1__/* .startChild */ .v0)(command, args, options);
    const output = [];
    let outputSize = 0;
    let stopped;
    const stop = (reason) => {
        stopped ??= reason;
        child.kill();
    };
    const unwatch = (0,_signals_js__WEBPACK_IMPORTED_MODULE_2__/* .watchSignals */ .R)(child.kill);
    const timer = setTimeout(stop, options.timeLimit, "timedOut");
    child.stdout.on("data", (chunk) => {
        outputSize += chunk.length;
        if (outputSize > options.outputLimit)
            stop("outputTooLarge");
        else
            output.push(chunk);
    });
    child.stdin.end(options.input ?? "");
    try {
        const end = await child.end;
        if (end.status === "notFound")
            return end;
        if (stopped !== undefined)
            return { status: stopped, stderr: end.stderr };
        return end.status === "exited" ? { ...end, stdout: Buffer.concat(output, outputSize) } : end;
    }
    finally {
        clearTimeout(timer);
        unwatch();
    }
}
/**
 * The same, blocking: only for short reads in the middle of pure code, which cannot wait. Limits are the same, but
 * only the program itself is killed, so use it for programs that start no others.
 */
function runSync(command, args, options) {
    const result = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)(command, args, {
        cwd: options.directory,
        env: options.env,
        input: options.input ?? "",
        timeout: options.timeLimit,
        maxBuffer: options.outputLimit,
        killSignal: "SIGKILL",
        windowsHide: true,
    });
    const code = (0,_child_js__WEBPACK_IMPORTED_MODULE_1__/* .errorCode */ .CA)(result.error);
    // Only a program that was never started has no output at all.
    if ((0,_child_js__WEBPACK_IMPORTED_MODULE_1__/* .isNotFound */ .c4)(result.error))
        return { status: "notFound" };
    const stderr = result.stderr.subarray(0, _child_js__WEBPACK_IMPORTED_MODULE_1__/* .ERROR_OUTPUT_LIMIT */ .pT).toString();
    if (result.error !== undefined) {
        if (code === "ETIMEDOUT")
            return { status: "timedOut", stderr };
        if (code === "ENOBUFS")
            return { status: "outputTooLarge", stderr };
        if (code !== "EPIPE")
            throw result.error;
    }
    if (result.status === null)
        return { status: "killed", signal: result.signal ?? "unknown", stderr };
    return { status: "exited", code: result.status, stdout: result.stdout, stderr };
}


/***/ }),

/***/ 6963:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ watchSignals)
/* harmony export */ });
/** What ends a program from outside: Ctrl-C, a closed terminal, a cancelled job. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
const watchers = new Set();
/**
 * Calls `stop` if this program is told to end, before it does. A process in a group of its own does not get the
 * terminal's Ctrl-C, and would outlive us. Returns the function that ends the watch.
 */
function watchSignals(stop) {
    if (watchers.size === 0)
        for (const signal of SIGNALS)
            process.on(signal, stopAll);
    watchers.add(stop);
    return () => {
        if (watchers.delete(stop) && watchers.size === 0)
            removeHandlers();
    };
}
function stopAll(signal) {
    for (const stop of watchers)
        stop();
    watchers.clear();
    removeHandlers();
    // Without our handler the signal does what it does by default, or what another handler has decided.
    if (process.listenerCount(signal) === 0)
        process.kill(process.pid, signal);
}
function removeHandlers() {
    for (const signal of SIGNALS)
        process.off(signal, stopAll);
}


/***/ }),

/***/ 8780:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CS: () => (/* binding */ prose),
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   Fo: () => (/* binding */ terminal),
/* harmony export */   Lx: () => (/* binding */ urlPath),
/* harmony export */   SS: () => (/* binding */ codeSpan),
/* harmony export */   _A: () => (/* binding */ terminalProse),
/* harmony export */   _b: () => (/* binding */ mermaidLabel),
/* harmony export */   gB: () => (/* binding */ visibleLines),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   pj: () => (/* binding */ plain)
/* harmony export */ });
/* unused harmony export visible */
/**
 * The one module that makes foreign text (names, paths, values, messages: everything from the pull request) safe to
 * show. Nothing else in the project escapes. Rules: https://github.github.com/gfm/ (blocks, spans, tables),
 * https://docs.github.com/en/get-started/writing-on-github (mentions, references, mathematics).
 */
/** Controls, lone surrogates, and characters that show nothing or reorder what is shown (bidi, tags). Joiners stay. */
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const REPLACEMENT = "\ufffd";
/** Shows nothing, but breaks what GitHub would link: a backslash or an entity does not stop a mention. */
const BREAK = "\u200b";
/** One line of visible characters. */
function visible(text) {
    return text
        .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ")
        .replace(INVISIBLE, REPLACEMENT)
        .trim();
}
/** Visible characters, with its line ends (all as `\n`) and tabs. */
function visibleLines(text) {
    return text
        .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
        .map((line) => line
        .split("\t")
        .map((part) => part.replace(INVISIBLE, REPLACEMENT))
        .join("\t"))
        .join("\n");
}
/** Mentions, issue and commit references, and bare URLs, which GitHub links even where Markdown is escaped. */
function breakLinks(text) {
    return text
        .replace(/@(?=[\p{L}\p{N}_-])/gu, `@${BREAK}`)
        .replace(/#(?=\d)/g, `#${BREAK}`)
        .replace(/\bgh-(?=\d)/gi, (prefix) => `${prefix}${BREAK}`)
        .replace(/:(?=\/\/)/g, `:${BREAK}`)
        .replace(/\bwww(?=\.)/gi, (prefix) => `${prefix}${BREAK}`)
        .replace(/\b([0-9a-f]{6})(?=[0-9a-f]{1,34}\b)/gi, `$1${BREAK}`);
}
function entities(text, which) {
    return text.replace(which, (character) => `&#${character.codePointAt(0) ?? 0xfffd};`);
}
/** Plain text in Markdown: nothing in it is markup, a link or a mention. Safe in a table cell and at a line's start. */
function plain(text) {
    return breakLinks(visible(text))
        .replace(/[&<>\\|`]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/[*_~[\]!]/g, "\\$&")
        .replace(/^(?:[-+=]|#(?!\u200b))/, "\\$&")
        .replace(/^(\d+)([.)])/, "$1\\$2")
        .replaceAll("$", "<span>$</span>");
}
/** Plain text in Markdown in which `…` is a code span. */
function prose(text) {
    return visible(text)
        .split(/(`[^`]+`)/)
        .map((part) => {
        if (part.length > 2 && part.startsWith("`") && part.endsWith("`"))
            return codeSpan(part.slice(1, -1));
        const trimmed = part.trim();
        if (trimmed === "")
            return part;
        const start = part.indexOf(trimmed);
        return part.slice(0, start) + plain(trimmed) + part.slice(start + trimmed.length);
    })
        .join("");
}
/**
 * A code span. Backticks are the readable form; with a backtick or a pipe in it, which a table would take for the
 * end of its cell even inside of a code span, it is `<code>` with every punctuation mark as an entity.
 */
function codeSpan(text) {
    const line = visible(text);
    if (line === "")
        return '`""`';
    if (!/[`|]/.test(line))
        return `\`${line}\``;
    return `<code>${entities(line, /[!-/:-@[-`{-~]/g)}</code>`;
}
/** A fenced code block, whose fence is longer than any run of backticks in it. */
function fence(text, language) {
    const lines = visibleLines(text).replace(/\n+$/, "");
    const longest = Math.max(2, ...(lines.match(/`+/g) ?? []).map((run) => run.length));
    const mark = "`".repeat(longest + 1);
    return `${mark}${language}\n${lines}\n${mark}`;
}
/** A link; `label` is Markdown already, `url` is one of ours with parts of `urlPath` in it. */
function link(label, url) {
    return `[${label}](${url.replace(/[\s<>()|\\`"]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, "0")}`)})`;
}
/** A path as a part of a URL. */
function urlPath(path) {
    return path
        .replace(/\p{Cs}/gu, REPLACEMENT)
        .split("/")
        .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`))
        .join("/");
}
/** Text inside the quotes of a Mermaid label. https://mermaid.js.org/syntax/flowchart.html#entity-codes-to-escape-characters */
function mermaidLabel(text) {
    return visible(text).replace(/[^\p{L}\p{M}\p{N} ./_-]/gu, (c) => `#${c.codePointAt(0) ?? 0xfffd};`);
}
/** `terminal` text in which our own `…`, code in Markdown, stands without its marks. */
function terminalProse(text) {
    return terminal(text.replace(/`([^`]+)`/g, "$1"));
}
/**
 * One line for a terminal or an Action's log: no control sequence, and nothing that a runner takes for a workflow
 * command (`::name::` at the start of a line, `##[name]` anywhere).
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
function terminal(text) {
    return text
        .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, " ")
        .replace(INVISIBLE, REPLACEMENT)
        .replace(/^(\s*):(?=:)/, `$1:${BREAK}`)
        .replaceAll("##[", `#${BREAK}#[`);
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
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
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
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
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
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".cli.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(2874);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
