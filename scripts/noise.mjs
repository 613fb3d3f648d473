// Counts what a history would have been told: `node scripts/noise.mjs [--reverted] REPOSITORY [COMMITS [URL [FOLDER]]]` replays
// the last commits of a repository, or those of them that a later one reverts, each against its parent, and prints how many
// get a comment, of which level, and how many lines of it are seen without a click. URL is the one that the repository is
// known by; the comments are kept in FOLDER.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createReplay } from "./replay.mjs";

const isReverted = process.argv[2] === "--reverted";
const [directory = ".", commits = "100", url, folder] = process.argv.slice(isReverted ? 3 : 2);
if (folder !== undefined) mkdirSync(folder, { recursive: true });
const { replay, load } = await createReplay();
const [{ formatComment }, { hasImpact }] = await Promise.all(
  ["report/comment", "report/has-impact"].map(load),
);

const ids = isReverted
  ? revertedCommits()
  : logged("--first-parent", "--no-merges", `-${commits}`, "--format=%H");
/** @type {Record<string, number>} */
const levels = {};
/** @type {{ all: number, seen: number }[]} */
const lengths = [];
let failed = 0;
for (const id of ids) {
  try {
    const result = await replay(directory, id, url);
    const { level, clauses } = result.summary;
    const worst = `${level} ${clauses[0].code}`;
    levels[worst] = (levels[worst] ?? 0) + 1;
    if (hasImpact(result)) {
      const { markdown } = formatComment(result, { marker: "<!-- rollcast -->" });
      if (folder !== undefined) writeFileSync(`${folder}/${id.slice(0, 10)}.md`, markdown);
      lengths.push({ all: linesOf(markdown), seen: linesOf(withoutFolds(markdown)) });
    }
  } catch (error) {
    failed += 1;
    if (failed === 1) console.error(`${id}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

console.log(
  `${ids.length} commits, ${lengths.length} with a comment: ${middle("seen")} lines seen and ${middle("all")} in all (median), ` +
    `${share()} % of all lines seen without a click, ${failed} failed`,
);
for (const [worst, count] of Object.entries(levels).sort(([, a], [, b]) => b - a))
  console.log(`${count}  ${worst}`);

/** By what git writes into the message of a revert. */
function revertedCommits() {
  const messages = logged("--grep=This reverts commit", "--format=%b");
  const named = messages.flatMap((line) => /This reverts commit ([0-9a-f]{40})/.exec(line)?.[1] ?? []);
  return [...new Set(named)]
    .filter((id) => git("cat-file", "-t", id).trim() === "commit")
    .slice(0, Number(commits));
}

/** @returns lines with something in them */
function logged(/** @type {string[]} */ ...options) {
  return git("log", ...options)
    .split("\n")
    .filter((line) => line !== "");
}

function git(/** @type {string[]} */ ...words) {
  return spawnSync("git", ["-C", directory, ...words], { encoding: "utf8", maxBuffer: 2 ** 28 }).stdout;
}

/** Without empty ones. */
function linesOf(/** @type {string} */ markdown) {
  return markdown.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("<!--")).length;
}

/** Folds hold no folds. */
function withoutFolds(/** @type {string} */ markdown) {
  return markdown.replaceAll(/<details>[^]*?<\/details>/g, "fold");
}

function middle(/** @type {"all" | "seen"} */ which) {
  const sorted = lengths.map((each) => each[which]).sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function share() {
  const sum = (/** @type {"all" | "seen"} */ which) =>
    lengths.reduce((total, each) => total + each[which], 0);
  return Math.round((100 * sum("seen")) / Math.max(1, sum("all")));
}
