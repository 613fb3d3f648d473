import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ // The require scope
/******/ var __nccwpck_require__ = {};
/******/ 
/************************************************************************/
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
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Fh: () => (/* reexport */ reasonOf),
  zV: () => (/* reexport */ closest),
  Xe: () => (/* reexport */ didYouMean),
  _P: () => (/* reexport */ UserError),
  bU: () => (/* reexport */ ERROR_OUTPUT_LIMIT),
  zs: () => (/* reexport */ startChild),
  NL: () => (/* reexport */ run),
  Om: () => (/* reexport */ runSync),
  iT: () => (/* reexport */ watchSignals),
  Q: () => (/* reexport */ makeTemporaryFolder),
  Pf: () => (/* reexport */ breakableCode),
  Vf: () => (/* reexport */ breakableText),
  gX: () => (/* reexport */ codeSpan),
  af: () => (/* reexport */ commandData),
  pT: () => (/* reexport */ commandProperty),
  ah: () => (/* reexport */ fence),
  $d: () => (/* reexport */ htmlCode),
  BZ: () => (/* reexport */ htmlText),
  xs: () => (/* reexport */ escape_link),
  BM: () => (/* reexport */ pageLines),
  l6: () => (/* reexport */ pageText),
  ou: () => (/* reexport */ plainPart),
  W6: () => (/* reexport */ prose),
  nv: () => (/* reexport */ sarifText),
  Lr: () => (/* reexport */ terminal),
  _2: () => (/* reexport */ terminalProse),
  fl: () => (/* reexport */ urlPath),
  kr: () => (/* reexport */ visibleLines),
  Lt: () => (/* reexport */ xmlText),
  yw: () => (/* reexport */ HOME),
  de: () => (/* reexport */ docsUrl)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
;// CONCATENATED MODULE: ./.tmp/build/process/child.js



const ERROR_OUTPUT_LIMIT = 64 * 1024;
function startChild(command, args, options) {
    let child;
    try {
        child = (0,external_node_child_process_namespaceObject.spawn)(command, args, {
            cwd: options.directory,
            env: options.env,
            stdio: ["pipe", "pipe", "pipe"],
            detached: true,
            windowsHide: true,
        });
    }
    catch (error) {
        if (isNotFound(error))
            return noChild();
        throw error;
    }
    return watchChild(child);
}
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
    child.stdin.on("error", () => undefined);
    let ended = false;
    const kill = () => {
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
        const code = errorCode(error);
        if (code !== "ESRCH" && code !== "EPERM")
            throw error;
    }
}
function errorCode(error) {
    return error instanceof Error && "code" in error ? error.code : undefined;
}
function isNotFound(error) {
    return ["ENOENT", "ENOTDIR", "EACCES"].some((code) => errorCode(error) === code);
}

;// CONCATENATED MODULE: ./.tmp/build/report/project.js
const HOME = "https://github.com/OWNER/rollcast";
function docsUrl(page) {
    return `${HOME}/blob/v1/docs/${page}`;
}

;// CONCATENATED MODULE: ./.tmp/build/model/user-error.js
class UserError extends Error {
    name = "UserError";
}

;// CONCATENATED MODULE: ./.tmp/build/report/escape.js
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const REPLACEMENT = "\ufffd";
const BREAK = "\u200b";
function visible(text) {
    return text
        .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ")
        .replace(INVISIBLE, REPLACEMENT)
        .trim();
}
function visibleLines(text) {
    return text
        .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
        .map((line) => line
        .split("\t")
        .map((part) => part.replace(INVISIBLE, REPLACEMENT))
        .join("\t"))
        .join("\n");
}
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
function plain(text) {
    return breakLinks(visible(text))
        .replace(/[&<>\\|`]/g, (character) => `&#${character.charCodeAt(0)};`)
        .replace(/[*_~[\]!]/g, "\\$&")
        .replace(/^(?:[-+=]|#(?!\u200b))/, "\\$&")
        .replace(/^(\d+)([.)])/, "$1\\$2")
        .replaceAll("$", "<span>$</span>");
}
function plainPart(text) {
    const line = text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ");
    const trimmed = line.trim();
    if (trimmed === "")
        return line;
    const start = line.indexOf(trimmed);
    return `${line.slice(0, start)}${plain(trimmed)}${line.slice(start + trimmed.length)}`;
}
const PARTS = /[^-._/:@]{0,11}[-._/:@]|[^-._/:@]{1,12}/gu;
function breakable(text, write) {
    return (visible(text).match(PARTS) ?? []).map(write).join("<wbr>");
}
function breakableText(text) {
    return breakable(text, plainPart);
}
function breakableCode(text) {
    if (visible(text) === "")
        return codeSpan(text);
    return `<code>${breakable(text, (part) => entities(part, /[!-/:-@[-`{-~]/g))}</code>`;
}
function htmlText(text) {
    const line = text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ").replace(INVISIBLE, REPLACEMENT);
    return entities(breakLinks(line), /[&<>"'`|\\*_~[\]!]/g).replaceAll("$", "<span>$</span>");
}
function htmlCode(text) {
    return `<code>${entities(visible(text), /[!-/:-@[-`{-~]/g)}</code>`;
}
function pageText(text) {
    const line = text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ").replace(INVISIBLE, REPLACEMENT);
    return entities(line, /[&<>"'`=]/g);
}
function pageLines(text) {
    return entities(visibleLines(text), /[&<>"'`=]/g);
}
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
function codeSpan(text) {
    const line = visible(text);
    if (line === "")
        return '`""`';
    if (!/[`|]/.test(line))
        return `\`${line}\``;
    return `<code>${entities(line, /[!-/:-@[-`{-~]/g)}</code>`;
}
function fence(text, language) {
    const lines = visibleLines(text).replace(/\n+$/, "");
    const longest = Math.max(2, ...(lines.match(/`+/g) ?? []).map((run) => run.length));
    const mark = "`".repeat(longest + 1);
    return `${mark}${language}\n${lines}\n${mark}`;
}
function escape_link(label, url) {
    return `[${label}](${url.replace(/[\s<>()|\\`"]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, "0")}`)})`;
}
function urlPath(path) {
    return path
        .replace(/\p{Cs}/gu, REPLACEMENT)
        .split("/")
        .map((segment) => encodeURIComponent(segment).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`))
        .join("/");
}
function mermaidLabel(text) {
    return visible(text).replace(/[^\p{L}\p{M}\p{N} ./_-]/gu, (c) => `#${c.codePointAt(0) ?? 0xfffd};`);
}
function terminalProse(text) {
    return terminal(text.replace(/`([^`]+)`/g, "$1"));
}
function terminal(text) {
    return text
        .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, " ")
        .replace(INVISIBLE, REPLACEMENT)
        .replace(/^(\s*):(?=:)/, `$1:${BREAK}`)
        .replaceAll("##[", `#${BREAK}#[`);
}
function sarifText(text) {
    return visible(text)
        .replace(/[\\[\]]/g, "\\$&")
        .replace(/\{(\d+)\}/g, "{{$1}}");
}
function commandData(text) {
    return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function commandProperty(text) {
    return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
function xmlText(text) {
    return pageText(text).replace(/[\ufffe\uffff]/g, REPLACEMENT);
}

;// CONCATENATED MODULE: ./.tmp/build/model/similar.js
function closest(word, known) {
    const ranked = known
        .filter((each) => Math.abs(each.length - word.length) <= allowed(each))
        .map((each) => ({ each, distance: distance(word.toLowerCase(), each.toLowerCase()) }))
        .filter((candidate) => candidate.distance <= allowed(candidate.each))
        .sort((a, b) => a.distance - b.distance);
    return ranked[0]?.each;
}
function didYouMean(word, known) {
    const meant = closest(word, known);
    return meant === undefined ? "" : ` Did you mean ${meant}?`;
}
const LONGEST = 256;
function allowed(known) {
    return known.length > LONGEST ? -1 : Math.max(1, Math.floor(known.length / 3));
}
function distance(a, b) {
    let beforeLast = [];
    let last = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let row = 1; row <= a.length; row++) {
        const current = [row];
        for (let column = 1; column <= b.length; column++) {
            const differs = a[row - 1] === b[column - 1] ? 0 : 1;
            const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            current.push(Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + differs, isSwapped ? at(beforeLast, column - 2) + 1 : Infinity));
        }
        beforeLast = last;
        last = current;
    }
    return at(last, b.length);
}
function at(row, column) {
    return row[column] ?? Infinity;
}

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
;// CONCATENATED MODULE: ./.tmp/build/process/temporary-folder.js




async function makeTemporaryFolder(parent, prefix) {
    try {
        return await (0,promises_namespaceObject.realpath)(await (0,promises_namespaceObject.mkdtemp)((0,external_node_path_namespaceObject.join)(parent, prefix)));
    }
    catch (error) {
        const code = errorCode(error);
        if (typeof code !== "string")
            throw error;
        const why = code === "ENOENT" ? "it does not exist" : code === "ENOSPC" ? "the disk is full" : code;
        throw new UserError(`Cannot make a temporary folder in ${parent}: ${why}. Set TMPDIR to a folder that may be written to.`);
    }
}

;// CONCATENATED MODULE: ./.tmp/build/cli/write-error.js
function reasonOf({ message }) {
    return message.replace(/, (?:open|write)\b.*$/s, "");
}

;// CONCATENATED MODULE: ./.tmp/build/process/signals.js
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"];
const watchers = new Set();
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
    if (process.listenerCount(signal) === 0)
        process.kill(process.pid, signal);
}
function removeHandlers() {
    for (const signal of SIGNALS)
        process.off(signal, stopAll);
}

;// CONCATENATED MODULE: ./.tmp/build/process/run.js



async function run(command, args, options) {
    const child = startChild(command, args, options);
    const output = [];
    let outputSize = 0;
    let stopped;
    const stop = (reason) => {
        stopped ??= reason;
        child.kill();
    };
    const unwatch = watchSignals(child.kill);
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
function runSync(command, args, options) {
    const result = (0,external_node_child_process_namespaceObject.spawnSync)(command, args, {
        cwd: options.directory,
        env: options.env,
        input: options.input ?? "",
        timeout: options.timeLimit,
        maxBuffer: options.outputLimit,
        killSignal: "SIGKILL",
        windowsHide: true,
    });
    const code = errorCode(result.error);
    if (isNotFound(result.error))
        return { status: "notFound" };
    const stderr = result.stderr.subarray(0, ERROR_OUTPUT_LIMIT).toString();
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

;// CONCATENATED MODULE: ./.tmp/build/common.bundle.js
































var __webpack_exports__cli_write_error_reasonOf = __webpack_exports__.Fh;
var __webpack_exports__model_similar_closest = __webpack_exports__.zV;
var __webpack_exports__model_similar_didYouMean = __webpack_exports__.Xe;
var __webpack_exports__model_user_error_UserError = __webpack_exports__._P;
var __webpack_exports__process_child_ERROR_OUTPUT_LIMIT = __webpack_exports__.bU;
var __webpack_exports__process_child_startChild = __webpack_exports__.zs;
var __webpack_exports__process_run_run = __webpack_exports__.NL;
var __webpack_exports__process_run_runSync = __webpack_exports__.Om;
var __webpack_exports__process_signals_watchSignals = __webpack_exports__.iT;
var __webpack_exports__process_temporary_folder_makeTemporaryFolder = __webpack_exports__.Q;
var __webpack_exports__report_escape_breakableCode = __webpack_exports__.Pf;
var __webpack_exports__report_escape_breakableText = __webpack_exports__.Vf;
var __webpack_exports__report_escape_codeSpan = __webpack_exports__.gX;
var __webpack_exports__report_escape_commandData = __webpack_exports__.af;
var __webpack_exports__report_escape_commandProperty = __webpack_exports__.pT;
var __webpack_exports__report_escape_fence = __webpack_exports__.ah;
var __webpack_exports__report_escape_htmlCode = __webpack_exports__.$d;
var __webpack_exports__report_escape_htmlText = __webpack_exports__.BZ;
var __webpack_exports__report_escape_link = __webpack_exports__.xs;
var __webpack_exports__report_escape_pageLines = __webpack_exports__.BM;
var __webpack_exports__report_escape_pageText = __webpack_exports__.l6;
var __webpack_exports__report_escape_plainPart = __webpack_exports__.ou;
var __webpack_exports__report_escape_prose = __webpack_exports__.W6;
var __webpack_exports__report_escape_sarifText = __webpack_exports__.nv;
var __webpack_exports__report_escape_terminal = __webpack_exports__.Lr;
var __webpack_exports__report_escape_terminalProse = __webpack_exports__._2;
var __webpack_exports__report_escape_urlPath = __webpack_exports__.fl;
var __webpack_exports__report_escape_visibleLines = __webpack_exports__.kr;
var __webpack_exports__report_escape_xmlText = __webpack_exports__.Lt;
var __webpack_exports__report_project_HOME = __webpack_exports__.yw;
var __webpack_exports__report_project_docsUrl = __webpack_exports__.de;
export { __webpack_exports__cli_write_error_reasonOf as cli_write_error__reasonOf, __webpack_exports__model_similar_closest as model_similar__closest, __webpack_exports__model_similar_didYouMean as model_similar__didYouMean, __webpack_exports__model_user_error_UserError as model_user_error__UserError, __webpack_exports__process_child_ERROR_OUTPUT_LIMIT as process_child__ERROR_OUTPUT_LIMIT, __webpack_exports__process_child_startChild as process_child__startChild, __webpack_exports__process_run_run as process_run__run, __webpack_exports__process_run_runSync as process_run__runSync, __webpack_exports__process_signals_watchSignals as process_signals__watchSignals, __webpack_exports__process_temporary_folder_makeTemporaryFolder as process_temporary_folder__makeTemporaryFolder, __webpack_exports__report_escape_breakableCode as report_escape__breakableCode, __webpack_exports__report_escape_breakableText as report_escape__breakableText, __webpack_exports__report_escape_codeSpan as report_escape__codeSpan, __webpack_exports__report_escape_commandData as report_escape__commandData, __webpack_exports__report_escape_commandProperty as report_escape__commandProperty, __webpack_exports__report_escape_fence as report_escape__fence, __webpack_exports__report_escape_htmlCode as report_escape__htmlCode, __webpack_exports__report_escape_htmlText as report_escape__htmlText, __webpack_exports__report_escape_link as report_escape__link, __webpack_exports__report_escape_pageLines as report_escape__pageLines, __webpack_exports__report_escape_pageText as report_escape__pageText, __webpack_exports__report_escape_plainPart as report_escape__plainPart, __webpack_exports__report_escape_prose as report_escape__prose, __webpack_exports__report_escape_sarifText as report_escape__sarifText, __webpack_exports__report_escape_terminal as report_escape__terminal, __webpack_exports__report_escape_terminalProse as report_escape__terminalProse, __webpack_exports__report_escape_urlPath as report_escape__urlPath, __webpack_exports__report_escape_visibleLines as report_escape__visibleLines, __webpack_exports__report_escape_xmlText as report_escape__xmlText, __webpack_exports__report_project_HOME as report_project__HOME, __webpack_exports__report_project_docsUrl as report_project__docsUrl };
