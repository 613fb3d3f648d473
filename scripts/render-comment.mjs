// Draws a comment as GitHub shows it, into a picture for the README. Needs Chromium; not part of any build.
//
//   node scripts/render-comment.mjs __tests__/scenarios/blog-demo/expected.md docs/images/comment.png [light|dark]
//
// It knows only the Markdown that Rollcast writes. Mermaid is not drawn: the graph is in a fold, which stays closed.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const WIDTH = 940;
const CHROMIUM = process.env.CHROMIUM ?? "chromium";

/** GitHub draws its emoji as pictures; a machine without an emoji font has to as well. */
const DOTS = { "🔴": "#dd2e44", "🟡": "#fdcb58", "🟢": "#78b159" };

function escape(text) {
  return text.replace(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c]);
}

function inline(text) {
  const spans = [];
  const html = text
    .replace(/`([^`]+)`/g, (_, code) => `\ufffc${spans.push(`<code>${escape(code)}</code>`) - 1}\ufffc`)
    .replace(/\[([^\]]*)\]\(([^)]*)\)/g, '<a href="$2">$1</a>')
    .replace(/\\([!-/:-@[-`{-~])/g, (_, mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/\*([^*]+)\*/g, "<em>$1</em>")
    .replace(/\ufffc(\d+)\ufffc/g, (_, index) => spans[index]);
  return html.replace(
    /[🔴🟡🟢]/gu,
    (dot) => `<svg class="dot"><circle cx="8" cy="8" r="8" fill="${DOTS[dot]}"/></svg>`,
  );
}

function cells(line, tag) {
  const inner = line.slice(2, -2).split(" | ");
  return `<tr>${inner.map((cell) => `<${tag}>${inline(cell)}</${tag}>`).join("")}</tr>`;
}

function tableHtml(lines) {
  const [head, , ...rows] = lines;
  const body = rows.map((row) => cells(row, "td")).join("");
  return `<table><thead>${cells(head, "th")}</thead><tbody>${body}</tbody></table>`;
}

function diffLine(line) {
  const kind = line.startsWith("+") ? "add" : line.startsWith("-") ? "del" : "";
  return `<span class="${kind}">${escape(line)}</span>`;
}

/** Block by block: what starts a block decides what it is. */
function block(text) {
  if (text.startsWith("<!--")) return "";
  if (text.startsWith("<details>") || text.startsWith("</details>")) return text;
  const heading = /^(#+) (.*)$/.exec(text);
  if (heading !== null) return `<h${heading[1].length}>${inline(heading[2])}</h${heading[1].length}>`;
  const lines = text.split("\n");
  if (text.startsWith("| ")) return tableHtml(lines);
  if (text.startsWith("- "))
    return `<ul>${lines.map((line) => `<li>${inline(line.slice(2))}</li>`).join("")}</ul>`;
  if (text.startsWith("> ")) return `<blockquote><p>${inline(text.slice(2))}</p></blockquote>`;
  if (text.startsWith("```")) return `<pre>${lines.slice(1, -1).map(diffLine).join("\n")}</pre>`;
  return `<p>${inline(text)}</p>`;
}

/** Blank lines part blocks, save those in a fence. */
function blocksOf(markdown) {
  return markdown
    .replace(/^(<!--.*-->)\n/, "$1\n\n")
    .split(/\n{2,}(?![^`]*\n```\n)/)
    .map((text) => text.trim())
    .filter((text) => text !== "");
}

const THEMES = {
  light:
    "--fg:#1f2328;--muted:#59636e;--bg:#fff;--box:#f6f8fa;--border:#d1d9e0;--link:#0969da;--code:#818b981f;--add:#dafbe1;--del:#ffebe9",
  dark: "--fg:#f0f6fc;--muted:#9198a1;--bg:#0d1117;--box:#151b23;--border:#3d444d;--link:#4493f8;--code:#656c7633;--add:#12261e;--del:#25171c",
};

const STYLE = `
*{box-sizing:border-box}
html{background:var(--bg)}
body{margin:0;padding:20px;width:${WIDTH}px;color:var(--fg);font:14px/1.5 "Liberation Sans",Arial,sans-serif}
.comment{border:1px solid var(--border);border-radius:6px;overflow:hidden}
.author{padding:9px 16px;background:var(--box);border-bottom:1px solid var(--border);color:var(--muted)}
.author b{color:var(--fg)}
.bot{border:1px solid var(--border);border-radius:2em;padding:0 7px;font-size:12px;margin-left:4px}
.body{padding:16px}
.body>*:first-child{margin-top:0}.body>*:last-child{margin-bottom:0}
h3{font-size:20px;line-height:1.25;margin:24px 0 16px}
h4{font-size:16px;line-height:1.25;margin:24px 0 16px}
p,ul,table,details,blockquote,pre{margin:0 0 16px}
ul{padding-left:2em}
a{color:var(--link);text-decoration:none}
pre{font:12px/1.45 "DejaVu Sans Mono",monospace}
code{font:85%/1 "DejaVu Sans Mono",monospace;padding:.2em .4em;background:var(--code);border-radius:6px;white-space:break-spaces}
pre{padding:12px 16px;background:var(--box);border-radius:6px;overflow:auto}
pre .add{background:var(--add)}pre .del{background:var(--del)}
table{border-collapse:collapse;display:block;width:max-content;max-width:100%}
th,td{padding:6px 13px;border:1px solid var(--border);text-align:left;vertical-align:top}
summary{cursor:pointer}
sub{font-size:75%;color:var(--fg)}
blockquote{padding:0 1em;color:var(--muted);border-left:.25em solid var(--border)}
.dot{width:16px;height:16px;vertical-align:-2px}
`;

function page(markdown, theme) {
  const body = blocksOf(markdown).map(block).join("\n");
  return `<!doctype html><meta charset="utf-8"><style>:root{${THEMES[theme]}}${STYLE}</style>
<div class="comment"><div class="author"><b>github-actions</b> <span class="bot">bot</span> commented</div>
<div class="body">${body}</div></div>
<script>document.documentElement.dataset.height = document.documentElement.getBoundingClientRect().height</script>`;
}

function chromium(...args) {
  const common = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"];
  return execFileSync(CHROMIUM, [...common, ...args], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
}

function draw(markdown, target, theme) {
  const folder = mkdtempSync(join(tmpdir(), "rollcast-comment-"));
  try {
    const file = join(folder, "comment.html");
    writeFileSync(file, page(markdown, theme));
    const url = pathToFileURL(file).href;
    const dom = chromium(`--window-size=${WIDTH},800`, "--dump-dom", url);
    const height = Math.ceil(Number(/data-height="([\d.]+)"/.exec(dom)?.[1] ?? 800));
    chromium(
      "--force-device-scale-factor=2",
      `--window-size=${WIDTH},${height}`,
      `--screenshot=${resolve(target)}`,
      url,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const [source, target, theme = "light"] = process.argv.slice(2);
if (source === undefined || target === undefined || !Object.hasOwn(THEMES, theme)) {
  console.error("usage: node scripts/render-comment.mjs COMMENT.md PICTURE.png [light|dark]");
  process.exitCode = 2;
} else {
  draw(readFileSync(source, "utf8"), target, theme);
}
