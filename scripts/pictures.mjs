// Makes the pictures of README.md and docs/: comments and the page, of real runs on pull requests of the tests.
//
//   npm run pictures               needs Chromium (CHROMIUM=path, or Debian's)
//   npm run pictures -- --check    says which pictures show what a run no longer says; needs only git
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compile } from "./compile.mjs";
import { findChromium, githubPage, openChromium } from "./github-page.mjs";

const top = fileURLToPath(new URL("..", import.meta.url));
const images = join(top, "docs/images");
const record = join(images, "made-from.json");

/** Picture → the pull request that it is of. */
const COMMENTS = {
  comment: "05-gate-fails",
  "comment-stale": "04-config-without-hash",
  "comment-unsafe": "09-secret-rotated",
  "comment-hash-off": "11-hash-switched-off",
};
const PAGE = { page: "05-gate-fails" };
const THEMES = { light: "", dark: "-dark" };
const SCALE = 1.5;

const check = process.argv.includes("--check");
const build = process.env.BUILD ?? compile();
const { formatComment } = await import(`${build}/report/comment.js`);
const { formatHtml } = await import(`${build}/report/html.js`);

const comments = Object.entries(COMMENTS).map(([name, change]) => [name, comment(change)]);
const pages = Object.entries(PAGE).map(([name, change]) => [name, page(change)]);
const digests = Object.fromEntries([...comments, ...pages].map(([name, text]) => [name, sha256(text)]));

if (check) {
  const before = existsSync(record) ? JSON.parse(readFileSync(record, "utf8")) : {};
  const stale = Object.keys(digests).filter((name) => before[name] !== digests[name]);
  for (const name of stale) console.error(`docs/images/${name}.png shows what a run no longer says.`);
  if (stale.length > 0) console.error("Run `npm run pictures`.");
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  const chromium = findChromium();
  if (chromium === undefined) {
    console.error("There is no Chromium here: install one, or name it with CHROMIUM=path.");
    process.exitCode = 2;
  } else {
    await draw(await openChromium(chromium));
    writeFileSync(record, `${JSON.stringify(digests, null, 2)}\n`);
  }
}

async function draw(browser) {
  try {
    for (const [theme, suffix] of Object.entries(THEMES)) {
      for (const [name, markdown] of comments) {
        const view = await browser.newPage({
          viewport: { width: 500, height: 200 },
          deviceScaleFactor: SCALE,
        });
        await view.setContent(githubPage(markdown, { theme }));
        await view.locator(".comment").screenshot({ path: join(images, `${name}${suffix}.png`) });
        await view.close();
      }
      for (const [name, html] of pages) {
        const view = await browser.newPage({
          viewport: { width: 1000, height: 900 },
          deviceScaleFactor: SCALE,
          colorScheme: theme,
        });
        await view.setContent(html);
        await view.locator("#workloads").scrollIntoViewIfNeeded();
        await view.screenshot({ path: join(images, `${name}${suffix}.png`), fullPage: true });
        await view.close();
      }
    }
  } finally {
    await browser.close();
  }
}

function comment(change) {
  const { forecast, context } = run(change);
  return formatComment(forecast, { ...context, marker: "<!-- rollcast -->" }).markdown;
}

function page(change) {
  const { forecast, context } = run(change);
  return formatHtml(forecast, context);
}

/** A run of the command line on a repository with the pull request's base and head. */
function run(change) {
  const folder = join(top, "__tests__/pull-requests", change);
  const repository = mkdtempSync(join(tmpdir(), "rollcast-picture-"));
  try {
    cpSync(join(folder, "../repository"), repository, { recursive: true });
    git(repository, "init", "--quiet", "--initial-branch=main");
    const base = commit(repository, "main", 1);
    git(repository, "checkout", "--quiet", "-b", "change");
    if (existsSync(join(folder, "head"))) cpSync(join(folder, "head"), repository, { recursive: true });
    for (const path of listIn(join(folder, "removed"))) rmSync(join(repository, path), { recursive: true });
    const head = commit(repository, "change", 2);
    const options = join(folder, "options.json");
    const { failOn = [] } = existsSync(options) ? JSON.parse(readFileSync(options, "utf8")) : {};
    const gate = failOn.length === 0 ? [] : ["--fail-on", failOn.join(",")];
    const json = output(process.execPath, [
      `${build}/cli.js`,
      ...["--repo", repository, "--base", "main", "--head", "change", "--format", "json"],
      ...gate,
    ]);
    const number = Number(change.slice(0, 2));
    const repositoryUrl = "https://github.com/acme/gitops";
    return {
      forecast: JSON.parse(json),
      context: {
        repositoryUrl,
        reportUrl: `${repositoryUrl}/actions/runs/${number}`,
        headSha: head,
        baseSha: base,
        pullRequest: number,
        mergeOf: number,
        environments: [{ name: "production", matches: isProduction }],
      },
    };
  } finally {
    rmSync(repository, { recursive: true, force: true });
  }
}

function isProduction(path) {
  return /\/overlays\/(?:(?:ap|eu|sa|us)-[a-z]+-\d|prod)$/.test(path);
}

function listIn(file) {
  return existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];
}

/** Always with the same author and date, so that the ids in the pictures stay. */
function commit(repository, message, minute) {
  git(repository, "add", "--all");
  const date = `2026-01-01T00:0${minute}:00Z`;
  git(repository, "-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "--quiet", "-m", message, {
    env: { ...process.env, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date },
  });
  return git(repository, "rev-parse", "HEAD").trim();
}

function git(repository, ...given) {
  const last = given.at(-1);
  const [args, options] = typeof last === "string" ? [given, {}] : [given.slice(0, -1), last];
  return execFileSync("git", ["-C", repository, ...args], { encoding: "utf8", ...options });
}

/** A gate that fails, and what was not analysed, have exit states of their own. */
function output(program, args) {
  try {
    return execFileSync(program, args, {
      encoding: "utf8",
      maxBuffer: 1 << 27,
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch (error) {
    if (error.stdout === "") throw error;
    return error.stdout;
  }
}

function sha256(text) {
  return createHash("sha256").update(text).digest("hex");
}
