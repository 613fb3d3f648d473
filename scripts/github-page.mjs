// Markdown as GitHub shows it in a comment: its own style sheet, its column, its reading of Markdown. Pictures and the
// tests that measure tables use it. What it does not draw: Mermaid, and GitHub's replacement of emoji.
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import MarkdownIt from "markdown-it";

/** Pixels that a comment's text has: in a wide window, and on a phone of 390. Measured on github.com. */
export const WIDTHS = { desktop: 846, phone: 326 };

const require = createRequire(import.meta.url);

/** Where a Chromium may be; undefined where there is none. */
export function findChromium(env = process.env) {
  const known = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  return [env.CHROMIUM ?? "", ...known].find((path) => path !== "" && existsSync(path));
}

export async function openChromium(executablePath) {
  const { chromium } = await import("playwright-core");
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-background-networking"] });
}

/** A whole HTML page with the comment in a column of `width` pixels. */
export function githubPage(markdown, { theme = "light", width = WIDTHS.desktop, frame = true } = {}) {
  const css = readFileSync(require.resolve(`github-markdown-css/github-markdown-${theme}.css`), "utf8");
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Comment</title>
<style>${css}${FRAME[theme]}${STYLE}.markdown-body{width:${width}px}</style>
<div class="comment">${frame ? HEADER : ""}<article class="markdown-body">${html(markdown)}</article></div></html>`;
}

const HEADER = `<div class="author"><b>github-actions</b> <span class="bot">bot</span> commented</div>`;

const FRAME = {
  light: ":root{--page:#fff;--box:#f6f8fa;--line:#d1d9e0;--soft:#59636e}",
  dark: ":root{--page:#0d1117;--box:#151b23;--line:#3d444d;--soft:#9198a1}",
};

// Chromium finds none of GitHub's first fonts on a machine without them; Liberation Sans has Arial's measures.
const STYLE = `
html{background:var(--page)}body{margin:0;padding:16px;display:inline-block}
.comment{border:1px solid var(--line);border-radius:6px;overflow:hidden;display:inline-block}
.author{padding:9px 16px;background:var(--box);border-bottom:1px solid var(--line);color:var(--soft);font:14px/1.5 "Liberation Sans",Arial,sans-serif}
.bot{border:1px solid var(--line);border-radius:2em;padding:0 7px;font-size:12px;margin-left:4px}
.markdown-body{box-sizing:content-box;padding:16px;font-family:"Liberation Sans",Arial,sans-serif!important;font-size:14px!important}
.markdown-body>:last-child{margin-bottom:0!important}
.dot{width:1em;height:1em;vertical-align:-.125em}`;

function html(markdown) {
  const renderer = new MarkdownIt({ html: true, linkify: true, breaks: true });
  renderer.renderer.rules.fence = (tokens, index) => {
    const { info, content } = tokens[index];
    return `<pre><code>${info.trim() === "diff" ? diff(content) : escape(content)}</code></pre>\n`;
  };
  return dots(alerts(renderer.render(markdown)));
}

function escape(text) {
  return text.replace(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c]);
}

function diff(text) {
  const kind = (line) => (line.startsWith("+") ? "pl-mi1" : line.startsWith("-") ? "pl-md" : "");
  return text
    .split("\n")
    .map((line) => `<span class="${kind(line)}">${escape(line)}</span>`)
    .join("\n");
}

/** https://docs.github.com/en/get-started/writing-on-github/getting-started-with-writing-and-formatting-on-github/basic-writing-and-formatting-syntax#alerts */
function alerts(html) {
  return html.replace(
    /<blockquote>\s*<p>\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\](?:<br>)?\s*([\s\S]*?)<\/blockquote>/g,
    (_, kind, rest) => {
      const name = kind.toLowerCase();
      const title = name[0].toUpperCase() + name.slice(1);
      return `<div class="markdown-alert markdown-alert-${name}"><p class="markdown-alert-title">${title}</p><p>${rest}</div>`;
    },
  );
}

const DOTS = { "🔴": "#dd2e44", "🟡": "#fdcb58", "🟢": "#78b159" };

/** GitHub's readers see coloured dots on every machine; one without an emoji font has to draw them. */
function dots(html) {
  return html.replace(
    /[🔴🟡🟢]/gu,
    (dot) => `<svg class="dot" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="${DOTS[dot]}"/></svg>`,
  );
}

/** How wide each table is and may be, with every fold open. Runs in the page. */
export function measureTables() {
  /* global document */
  for (const fold of document.querySelectorAll("details")) fold.open = true;
  return [...document.querySelectorAll("table")].map((table) => ({
    needs: table.scrollWidth,
    has: table.clientWidth,
    headers: [...table.querySelectorAll("th")].map((cell) => cell.textContent),
  }));
}

/** How wide a whole page is, and its window. Runs in the page. */
export function measurePage() {
  /* global window */
  return { needs: document.documentElement.scrollWidth, has: window.innerWidth };
}
