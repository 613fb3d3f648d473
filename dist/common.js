/******/ (function () { // webpackBootstrap
/******/ 	"use strict";
/******/ 	// The require scope
/******/ 	var __nccwpck_require__ = {};
/******/ 	
/************************************************************************/
/******/ 	/* webpack/runtime/define property getters */
/******/ 	(() => {
/******/ 		// define getter functions for harmony exports
/******/ 		__nccwpck_require__.d = (exports, definition) => {
/******/ 			for(var key in definition) {
/******/ 				if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 					Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 				}
/******/ 			}
/******/ 		};
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/hasOwnProperty shorthand */
/******/ 	(() => {
/******/ 		__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ 	})();
/******/ 	
/******/ 	/* webpack/runtime/make namespace object */
/******/ 	(() => {
/******/ 		// define __esModule on exports
/******/ 		__nccwpck_require__.r = (exports) => {
/******/ 			if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 				Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 			}
/******/ 			Object.defineProperty(exports, '__esModule', { value: true });
/******/ 		};
/******/ 	})();
/******/ 	
/************************************************************************/
var __webpack_exports__ = {};
// ESM COMPAT FLAG
__nccwpck_require__.r(__webpack_exports__);

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  cli_write_error__reasonOf: () => (/* reexport */ reasonOf),
  domain_check_ids__CHECK_IDS: () => (/* reexport */ CHECK_IDS),
  domain_check_ids__FIRM_CHECKS: () => (/* reexport */ FIRM_CHECKS),
  domain_check_ids__isCheckId: () => (/* reexport */ isCheckId),
  domain_policy_gate__gateEntryText: () => (/* reexport */ gateEntryText),
  domain_policy_gate__gateFor: () => (/* reexport */ gateFor),
  domain_policy_gate__judge: () => (/* reexport */ judge),
  domain_policy_gate__judgeAll: () => (/* reexport */ judgeAll),
  domain_policy_gate__meets: () => (/* reexport */ meets),
  domain_policy_gate__parseGate: () => (/* reexport */ parseGate),
  model_options__BUILDERS: () => (/* reexport */ BUILDERS),
  model_options__CAPABILITIES: () => (/* reexport */ CAPABILITIES),
  model_options__CONFIG_VALUES: () => (/* reexport */ CONFIG_VALUES),
  model_options__LOAD_RESTRICTORS: () => (/* reexport */ LOAD_RESTRICTORS),
  model_shard__MOST_SHARDS: () => (/* reexport */ MOST_SHARDS),
  model_shard__parseShard: () => (/* reexport */ parseShard),
  model_shard__parseShards: () => (/* reexport */ parseShards),
  model_shard__shardName: () => (/* reexport */ shardName),
  model_similar__closest: () => (/* reexport */ closest),
  model_similar__didYouMean: () => (/* reexport */ didYouMean),
  model_user_error__UserError: () => (/* reexport */ UserError),
  process_child__ERROR_OUTPUT_LIMIT: () => (/* reexport */ ERROR_OUTPUT_LIMIT),
  process_child__startChild: () => (/* reexport */ startChild),
  process_run__run: () => (/* reexport */ run),
  process_run__runSync: () => (/* reexport */ runSync),
  process_signals__watchSignals: () => (/* reexport */ watchSignals),
  process_temporary_folder__makeTemporaryFolder: () => (/* reexport */ makeTemporaryFolder),
  report_escape__breakableCode: () => (/* reexport */ breakableCode),
  report_escape__breakableText: () => (/* reexport */ breakableText),
  report_escape__codeSpan: () => (/* reexport */ codeSpan),
  report_escape__commandData: () => (/* reexport */ commandData),
  report_escape__commandProperty: () => (/* reexport */ commandProperty),
  report_escape__fence: () => (/* reexport */ fence),
  report_escape__htmlCode: () => (/* reexport */ htmlCode),
  report_escape__htmlText: () => (/* reexport */ htmlText),
  report_escape__link: () => (/* reexport */ escape_link),
  report_escape__pageLines: () => (/* reexport */ pageLines),
  report_escape__pageText: () => (/* reexport */ pageText),
  report_escape__plainPart: () => (/* reexport */ plainPart),
  report_escape__prose: () => (/* reexport */ prose),
  report_escape__sarifText: () => (/* reexport */ sarifText),
  report_escape__terminal: () => (/* reexport */ escape_terminal),
  report_escape__terminalProse: () => (/* reexport */ terminalProse),
  report_escape__urlPath: () => (/* reexport */ urlPath),
  report_escape__visibleLines: () => (/* reexport */ visibleLines),
  report_escape__xmlText: () => (/* reexport */ xmlText),
  report_project__PROJECT: () => (/* reexport */ PROJECT),
  report_project__docsUrl: () => (/* reexport */ docsUrl),
  report_text_layout__fitLine: () => (/* reexport */ fitLine),
  report_text_layout__hanging: () => (/* reexport */ hanging),
  report_text_layout__inCharset: () => (/* reexport */ inCharset),
  report_text_layout__paint: () => (/* reexport */ paint),
  report_text_layout__wrap: () => (/* reexport */ wrap)
});

;// CONCATENATED MODULE: ./.tmp/build/model/options.js
const BUILDERS = ["auto", "embedded", "kustomize", "verify"];
const CAPABILITIES = ["network", "helm", "plugins"];
const CONFIG_VALUES = ["show", "keys"];
const LOAD_RESTRICTORS = ["root-only", "none"];
const SHARED_OPTIONS = [
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

;// CONCATENATED MODULE: ./.tmp/build/domain/check-ids.js
const CHECK_IDS = [
    "missing-readiness-probe",
    "apply-fails",
    "applier-decides",
    "kept-service-account",
    "kept-secret-key",
    "missing-config-reference",
    "removed-dependency",
    "named-by-others",
    "stale-config",
    "hash-disabled",
    "unread-config",
    "config-by-name",
    "provider-class",
    "pruned-config",
    "recreate-strategy",
    "single-replica",
    "max-unavailable-all",
    "renumbered-pods",
    "unready-pods",
    "rwo-surge",
    "anti-affinity-surge",
    "service-without-pods",
    "lost-traffic",
    "lost-rights",
    "next-pods",
    "crd-version",
    "deleted-claims",
    "lost-data",
    "removed-object",
    "left-behind",
    "blocked-delivery",
    "two-owners",
    "system-settings",
    "unseen-scaling",
    "argocd-settings",
    "short-grace-period",
    "few-pods-stay",
    "many-restarts",
    "policy-file",
    "not-analysed",
];
function isCheckId(name) {
    return CHECK_IDS.some((id) => id === name);
}
const FIRM_CHECKS = ["apply-fails", "not-analysed"];

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = require("node:child_process");
;// CONCATENATED MODULE: external "node:net"
const external_node_net_namespaceObject = require("node:net");
;// CONCATENATED MODULE: external "node:stream"
const external_node_stream_namespaceObject = require("node:stream");
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

;// CONCATENATED MODULE: ./.tmp/build/model/shard.js
const MOST_SHARDS = 256;
function parseShard(text) {
    const [, index, count] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
    const shard = { index: Number(index), count: Number(count) };
    const isShard = shard.index >= 1 && shard.index <= shard.count && shard.count <= MOST_SHARDS;
    return isShard
        ? shard
        : `'${text}' is no shard. Write it like 2/8, from 1/8 to 8/8, and of ${MOST_SHARDS} at most.`;
}
function parseShards(text) {
    if (text === "auto")
        return { count: undefined };
    const count = /^\d{1,4}$/.test(text) ? Number(text) : 0;
    return count >= 1 && count <= MOST_SHARDS
        ? { count }
        : `'${text}' is not auto, and no number from 1 to ${MOST_SHARDS}.`;
}
function shardName({ index, count }) {
    return `${index}/${count}`;
}

;// CONCATENATED MODULE: ./.tmp/build/report/project.js
const PROJECT = { home: "https://github.com/OWNER/rollcast", ref: "v0" };
function docsUrl(page, { home, ref } = PROJECT) {
    return `${home}/blob/${ref}/docs/${page}`;
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
        .replace(/:(?=[\w+-]+:)/g, `:${BREAK}`)
        .replace(/(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/gi, (digits) => digits.replace(/.{6}(?=.)/g, `$&${BREAK}`));
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
const PARTS = /[^-._/:@]{0,11}[-._/:@]|[^-._/:@]{1,11}(?<=[a-z])(?=[A-Z])|[^-._/:@]{1,12}/gu;
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
    return escape_terminal(text.replace(/`([^`]+)`/g, "$1"));
}
function escape_terminal(text) {
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
function closest(word, known, most = Infinity) {
    const ranked = known
        .filter((each) => Math.abs(each.length - word.length) <= allowed(each))
        .map((each) => ({ each, distance: distance(word.toLowerCase(), each.toLowerCase()) }))
        .filter((candidate) => candidate.distance <= Math.min(most, allowed(candidate.each)))
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

;// CONCATENATED MODULE: ./node_modules/fast-string-truncated-width/dist/utils.js
/* MAIN */
const getCodePointsLength = (() => {
    const SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
    return (input) => {
        let surrogatePairsNr = 0;
        SURROGATE_PAIR_RE.lastIndex = 0;
        while (SURROGATE_PAIR_RE.test(input)) {
            surrogatePairsNr += 1;
        }
        return input.length - surrogatePairsNr;
    };
})();
const isFullWidth = (x) => {
    return x === 0x3000 || x >= 0xFF01 && x <= 0xFF60 || x >= 0xFFE0 && x <= 0xFFE6;
};
const isWideNotCJKTNotEmoji = (x) => {
    return x === 0x231B || x === 0x2329 || x >= 0x2FF0 && x <= 0x2FFF || x >= 0x3001 && x <= 0x303E || x >= 0x3099 && x <= 0x30FF || x >= 0x3105 && x <= 0x312F || x >= 0x3131 && x <= 0x318E || x >= 0x3190 && x <= 0x31E3 || x >= 0x31EF && x <= 0x321E || x >= 0x3220 && x <= 0x3247 || x >= 0x3250 && x <= 0x4DBF || x >= 0xFE10 && x <= 0xFE19 || x >= 0xFE30 && x <= 0xFE52 || x >= 0xFE54 && x <= 0xFE66 || x >= 0xFE68 && x <= 0xFE6B || x >= 0x1F200 && x <= 0x1F202 || x >= 0x1F210 && x <= 0x1F23B || x >= 0x1F240 && x <= 0x1F248 || x >= 0x20000 && x <= 0x2FFFD || x >= 0x30000 && x <= 0x3FFFD;
};
/* EXPORT */


;// CONCATENATED MODULE: ./node_modules/fast-string-truncated-width/dist/index.js
/* IMPORT */

/* HELPERS */
const ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
const CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
const CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/yu;
const TAB_RE = /\t{1,1000}/y;
const EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/yu;
const LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
const MODIFIER_RE = /\p{M}+/gu;
const NO_TRUNCATION = { limit: Infinity, ellipsis: '' };
/* MAIN */
const getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
    /* CONSTANTS */
    const LIMIT = truncationOptions.limit ?? Infinity;
    const ELLIPSIS = truncationOptions.ellipsis ?? '';
    const ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION, widthOptions).width : 0);
    const ANSI_WIDTH = 0;
    const CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
    const TAB_WIDTH = widthOptions.tabWidth ?? 8;
    const EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
    const FULL_WIDTH_WIDTH = 2;
    const REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
    const WIDE_WIDTH = widthOptions.wideWidth ?? FULL_WIDTH_WIDTH;
    const PARSE_BLOCKS = [
        [LATIN_RE, REGULAR_WIDTH],
        [ANSI_RE, ANSI_WIDTH],
        [CONTROL_RE, CONTROL_WIDTH],
        [TAB_RE, TAB_WIDTH],
        [EMOJI_RE, EMOJI_WIDTH],
        [CJKT_WIDE_RE, WIDE_WIDTH],
    ];
    /* STATE */
    let indexPrev = 0;
    let index = 0;
    let length = input.length;
    let lengthExtra = 0;
    let truncationEnabled = false;
    let truncationIndex = length;
    let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
    let unmatchedStart = 0;
    let unmatchedEnd = 0;
    let width = 0;
    let widthExtra = 0;
    /* PARSE LOOP */
    outer: while (true) {
        /* UNMATCHED */
        if ((unmatchedEnd > unmatchedStart) || (index >= length && index > indexPrev)) {
            const unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
            lengthExtra = 0;
            for (const char of unmatched.replaceAll(MODIFIER_RE, '')) {
                const codePoint = char.codePointAt(0) || 0;
                if (isFullWidth(codePoint)) {
                    widthExtra = FULL_WIDTH_WIDTH;
                }
                else if (isWideNotCJKTNotEmoji(codePoint)) {
                    widthExtra = WIDE_WIDTH;
                }
                else {
                    widthExtra = REGULAR_WIDTH;
                }
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra);
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                lengthExtra += char.length;
                width += widthExtra;
            }
            unmatchedStart = unmatchedEnd = 0;
        }
        /* EXITING */
        if (index >= length) {
            break outer;
        }
        /* PARSE BLOCKS */
        for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
            const [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
            BLOCK_RE.lastIndex = index;
            if (BLOCK_RE.test(input)) {
                lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
                widthExtra = lengthExtra * BLOCK_WIDTH;
                if ((width + widthExtra) > truncationLimit) {
                    truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH));
                }
                if ((width + widthExtra) > LIMIT) {
                    truncationEnabled = true;
                    break outer;
                }
                width += widthExtra;
                unmatchedStart = indexPrev;
                unmatchedEnd = index;
                index = indexPrev = BLOCK_RE.lastIndex;
                continue outer;
            }
        }
        /* UNMATCHED INDEX */
        index += 1;
    }
    /* RETURN */
    return {
        width: truncationEnabled ? truncationLimit : width,
        index: truncationEnabled ? truncationIndex : length,
        truncated: truncationEnabled,
        ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
    };
};
/* EXPORT */
/* harmony default export */ const dist = (getStringTruncatedWidth);

;// CONCATENATED MODULE: ./node_modules/fast-string-width/dist/index.js
/* IMPORT */

/* HELPERS */
const dist_NO_TRUNCATION = {
    limit: Infinity,
    ellipsis: '',
    ellipsisWidth: 0,
};
/* MAIN */
const fastStringWidth = (input, options = {}) => {
    return dist(input, dist_NO_TRUNCATION, options).width;
};
/* EXPORT */
/* harmony default export */ const fast_string_width_dist = (fastStringWidth);

;// CONCATENATED MODULE: ./.tmp/build/report/text/layout.js


const SGR = { bold: [1, 22], dim: [2, 22], red: [31, 39], green: [32, 39], yellow: [33, 39] };
function paint(text, color, { color: on }) {
    const [start, end] = SGR[color];
    return on && text !== "" ? `\u001b[${start}m${text}\u001b[${end}m` : text;
}
function wrap(text, width) {
    const lines = [];
    let line = "";
    for (const word of text.split(" ")) {
        const longer = line === "" ? word : `${line} ${word}`;
        if (line !== "" && fast_string_width_dist(longer) > width) {
            lines.push(line);
            line = word;
        }
        else
            line = longer;
    }
    return [...lines, line];
}
function fitLine(line, width) {
    const characters = Array.from(line).slice(0, width);
    while (fast_string_width_dist(characters.join("")) > width)
        characters.pop();
    return characters.join("");
}
function hanging(label, text, style, color) {
    const indent = fast_string_width_dist(label);
    return wrap(text, Math.max(20, style.width - indent))
        .map(escape_terminal)
        .map((line, index) => {
        if (index > 0)
            return `${" ".repeat(indent)}${line}`;
        return `${color === undefined ? label : paint(label, color, style)}${line}`;
    });
}
const ASCII = { "·": "-", "→": "->", "–": "-", "…": "..." };
function inCharset(text, { unicode }) {
    return unicode ? text : text.replace(/[·→–…]/g, (sign) => ASCII[sign] ?? sign);
}
const SHOWN_NAMES = 8;
function namesText(names) {
    const shown = names.slice(0, SHOWN_NAMES).map(terminal);
    return [...shown, ...(names.length > SHOWN_NAMES ? [`${names.length - SHOWN_NAMES} more`] : [])].join(", ");
}

;// CONCATENATED MODULE: ./.tmp/build/domain/policy/gate.js


function parseGate(entries) {
    const gate = [];
    const faults = [];
    for (const text of entries) {
        const entry = readEntry(text.trim());
        if (typeof entry === "string")
            faults.push(entry);
        else
            gate.push(entry);
    }
    return faults.length > 0 ? { ok: false, faults } : { ok: true, gate };
}
function readEntry(entry) {
    const [check = "", ...conditions] = entry.split(":");
    if (!isCheckId(check)) {
        return `there is no check "${check}".${didYouMean(check, CHECK_IDS)} Known checks are: ${CHECK_IDS.join(", ")}.`;
    }
    const unknown = conditions.find((condition) => condition !== "error" && condition !== "new");
    if (unknown !== undefined) {
        return `"${unknown}" in "${entry}" is no condition. Write "${check}", "${check}:error", "${check}:new" or "${check}:error:new".`;
    }
    return { check, onlyErrors: conditions.includes("error"), onlyNew: conditions.includes("new") };
}
function gateEntryText({ check, onlyErrors, onlyNew }) {
    return [check, ...(onlyErrors ? ["error"] : []), ...(onlyNew ? ["new"] : [])].join(":");
}
function judge(findings, gate) {
    return findings.some((finding) => meets(finding, gate)) ? "fail" : "pass";
}
function meets(finding, gate) {
    return gate.some((entry) => gates(entry, finding));
}
function gateFor({ deployables, gate, policy }) {
    const environments = policy?.environments ?? [];
    if (environments.length === 0)
        return () => gate;
    const names = new Map(deployables.map(({ id, environment }) => [id, environment?.name]));
    return ({ deployable, environment }) => {
        const name = environment ?? names.get(deployable ?? "");
        return environments.find((each) => each.name === name)?.gate ?? gate;
    };
}
function judgeAll(forecast) {
    const gateOf = gateFor(forecast);
    return forecast.findings.some((finding) => meets(finding, gateOf(finding))) ? "fail" : "pass";
}
function gates({ check, onlyErrors, onlyNew }, finding) {
    return (finding.check === check &&
        finding.suppressed === undefined &&
        finding.severity !== "ignore" &&
        (!onlyErrors || finding.severity === "error") &&
        (!onlyNew || finding.isNew));
}

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = require("node:fs/promises");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
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
    const abort = () => {
        stop("timedOut");
    };
    options.signal?.addEventListener("abort", abort);
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
        options.signal?.removeEventListener("abort", abort);
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






















































module.exports = __webpack_exports__;
/******/ })()
;