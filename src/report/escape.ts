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
export function visible(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ")
    .replace(INVISIBLE, REPLACEMENT)
    .trim();
}

/** Visible characters, with its line ends (all as `\n`) and tabs. */
export function visibleLines(text: string): string {
  return text
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) =>
      line
        .split("\t")
        .map((part) => part.replace(INVISIBLE, REPLACEMENT))
        .join("\t"),
    )
    .join("\n");
}

/**
 * Mentions, issue and commit references, bare URLs and emoji by name, which GitHub replaces even where Markdown is escaped.
 * Any seven of forty hexadecimal digits may name a commit, so that no more than six stay together.
 */
function breakLinks(text: string): string {
  return text
    .replace(/@(?=[\p{L}\p{N}_-])/gu, `@${BREAK}`)
    .replace(/#(?=\d)/g, `#${BREAK}`)
    .replace(/\bgh-(?=\d)/gi, (prefix) => `${prefix}${BREAK}`)
    .replace(/:(?=\/\/)/g, `:${BREAK}`)
    .replace(/\bwww(?=\.)/gi, (prefix) => `${prefix}${BREAK}`)
    .replace(/:(?=[\w+-]+:)/g, `:${BREAK}`)
    .replace(/(?<![a-z0-9])[0-9a-f]{7,40}(?![a-z0-9])/gi, (digits) =>
      digits.replace(/.{6}(?=.)/g, `$&${BREAK}`),
    );
}

function entities(text: string, which: RegExp): string {
  return text.replace(which, (character) => `&#${character.codePointAt(0) ?? 0xfffd};`);
}

/** Plain text in Markdown: nothing in it is markup, a link or a mention. Safe in a table cell and at a line's start. */
export function plain(text: string): string {
  return breakLinks(visible(text))
    .replace(/[&<>\\|`]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/[*_~[\]!]/g, "\\$&")
    .replace(/^(?:[-+=]|#(?!\u200b))/, "\\$&")
    .replace(/^(\d+)([.)])/, "$1\\$2")
    .replaceAll("$", "<span>$</span>");
}

/** `plain` text inside of a sentence: the spaces at its ends are kept. */
export function plainPart(text: string): string {
  const line = text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ");
  const trimmed = line.trim();
  if (trimmed === "") return line;
  const start = line.indexOf(trimmed);
  return `${line.slice(0, start)}${plain(trimmed)}${line.slice(start + trimmed.length)}`;
}

/** After a mark that parts words, before a capital, and in a long run of letters: there a cell may break the line. */
const PARTS = /[^-._/:@]{0,11}[-._/:@]|[^-._/:@]{1,11}(?<=[a-z])(?=[A-Z])|[^-._/:@]{1,12}/gu;

function breakable(text: string, write: (part: string) => string): string {
  return (visible(text).match(PARTS) ?? []).map(write).join("<wbr>");
}

/** `plain` text that may break between its parts, so that no name makes a table wider than its place. */
export function breakableText(text: string): string {
  return breakable(text, plainPart);
}

/** Code that may break between its parts. */
export function breakableCode(text: string): string {
  if (visible(text) === "") return codeSpan(text);
  return `<code>${breakable(text, (part) => entities(part, /[!-/:-@[-`{-~]/g))}</code>`;
}

/** Text in HTML on GitHub, which links mentions there too. */
export function htmlText(text: string): string {
  const line = text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ").replace(INVISIBLE, REPLACEMENT);
  return entities(breakLinks(line), /[&<>"'`|\\*_~[\]!]/g).replaceAll("$", "<span>$</span>");
}

export function htmlCode(text: string): string {
  return `<code>${entities(visible(text), /[!-/:-@[-`{-~]/g)}</code>`;
}

/** Text in a page of our own, between tags or in a quoted attribute: no markup, no hidden or reordering characters. */
export function pageText(text: string): string {
  const line = text.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, " ").replace(INVISIBLE, REPLACEMENT);
  return entities(line, /[&<>"'`=]/g);
}

/** The same of several lines. */
export function pageLines(text: string): string {
  return entities(visibleLines(text), /[&<>"'`=]/g);
}

/** Plain text in Markdown in which `…` is a code span. */
export function prose(text: string): string {
  return visible(text)
    .split(/(`[^`]+`)/)
    .map((part) => {
      if (part.length > 2 && part.startsWith("`") && part.endsWith("`")) return codeSpan(part.slice(1, -1));
      const trimmed = part.trim();
      if (trimmed === "") return part;
      const start = part.indexOf(trimmed);
      return part.slice(0, start) + plain(trimmed) + part.slice(start + trimmed.length);
    })
    .join("");
}

/**
 * A code span. Backticks are the readable form; with a backtick or a pipe in it, which a table would take for the
 * end of its cell even inside of a code span, it is `<code>` with every punctuation mark as an entity.
 */
export function codeSpan(text: string): string {
  const line = visible(text);
  if (line === "") return '`""`';
  if (!/[`|]/.test(line)) return `\`${line}\``;
  return `<code>${entities(line, /[!-/:-@[-`{-~]/g)}</code>`;
}

/** A fenced code block, whose fence is longer than any run of backticks in it. */
export function fence(text: string, language: "diff" | "mermaid" | "text" | "sh" | "yaml"): string {
  const lines = visibleLines(text).replace(/(?<!\n)\n+$/, "");
  const longest = Math.max(2, ...(lines.match(/`+/g) ?? []).map((run) => run.length));
  const mark = "`".repeat(longest + 1);
  return `${mark}${language}\n${lines}\n${mark}`;
}

/** A link; `label` is Markdown already, `url` is one of ours with parts of `urlPath` in it. */
export function link(label: string, url: string): string {
  return `[${label}](${url.replace(/[\s<>()|\\`"]/g, (c) => `%${c.charCodeAt(0).toString(16).padStart(2, "0")}`)})`;
}

/** A path as a part of a URL. */
export function urlPath(path: string): string {
  return path
    .replace(/\p{Cs}/gu, REPLACEMENT)
    .split("/")
    .map((segment) =>
      encodeURIComponent(segment).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`),
    )
    .join("/");
}

/** `terminal` text in which our own `…`, code in Markdown, stands without its marks. */
export function terminalProse(text: string): string {
  return terminal(text.replace(/`([^`]+)`/g, "$1"));
}

/**
 * One line for a terminal or an Action's log: no control sequence, and nothing that a runner takes for a workflow
 * command (`::name::` at the start of a line, `##[name]` anywhere).
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function terminal(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]/g, " ")
    .replace(INVISIBLE, REPLACEMENT)
    .replace(/^(\s*):(?=:)/, `$1:${BREAK}`)
    .replaceAll("##[", `#${BREAK}#[`);
}

/**
 * A message of SARIF: one line of visible characters in which a bracket starts no link and a number in braces is no
 * placeholder. https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html#_Toc34317469
 */
export function sarifText(text: string): string {
  return visible(text)
    .replace(/[\\[\]]/g, "\\$&")
    .replace(/\{(\d+)\}/g, "{{$1}}");
}

/** What follows `::` of a workflow command. https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
export function commandData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** The value of a workflow command's property. */
export function commandProperty(text: string): string {
  return commandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** Text in XML 1.0, between tags or in a quoted attribute, which may not hold every character that there is: https://www.w3.org/TR/xml/#charsets */
export function xmlText(text: string): string {
  return pageText(text).replace(/[\ufffe\uffff]/g, REPLACEMENT);
}
