// Counts what a history would have been told: `node scripts/noise.mjs REPOSITORY [COMMITS]` replays the last commits of a
// repository, each against its parent, and prints how many get a comment, of which level, and how long it is.
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { compile } from "./compile.mjs";

const [directory = ".", commits = "100"] = process.argv.slice(2);
const built = compile();
const load = (/** @type {string} */ path) => import(`${built}/${path}.js`);
const [{ forecast }, { openRepository }, { createBuilder }, { formatComment }, { hasImpact }] =
  await Promise.all(
    ["app/forecast", "git/repository", "builders/builder", "report/comment", "report/has-impact"].map(load),
  );

const log = spawnSync(
  "git",
  ["-C", directory, "log", "--first-parent", "--no-merges", `-${commits}`, "--format=%H"],
  {
    encoding: "utf8",
  },
);
const ids = log.stdout.split("\n").filter((id) => id !== "");
const env = { ...process.env };
/** @type {Record<string, number>} */
const levels = {};
/** @type {number[]} */
const lengths = [];
let failed = 0;
for (const id of ids) {
  const repository = await openRepository({ directory, env, mayBeBare: true, trusted: true });
  const builder = await createBuilder({
    choice: "embedded",
    allow: [],
    fork: false,
    env,
    temporaryDirectory: tmpdir(),
  });
  try {
    const revisions = { base: `${id}^`, mergeBase: false, head: id };
    const ports = { repository, builder, progress: () => undefined };
    const result = await forecast({ revisions, overlays: [], gate: [] }, ports);
    const { level, clauses } = result.summary;
    const worst = `${level} ${clauses[0].code}`;
    levels[worst] = (levels[worst] ?? 0) + 1;
    if (hasImpact(result)) {
      lengths.push(formatComment(result, { marker: "<!-- rollcast -->" }).markdown.trim().split("\n").length);
    }
  } catch (error) {
    failed += 1;
    if (failed === 1) console.error(`${id}: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await builder.close();
    await repository.close();
  }
}

lengths.sort((a, b) => a - b);
const median = lengths[Math.floor(lengths.length / 2)] ?? 0;
console.log(
  `${ids.length} commits, ${lengths.length} with a comment of ${median} lines (median; at most ${lengths.at(-1) ?? 0}), ${failed} failed`,
);
for (const [worst, count] of Object.entries(levels).sort(([, a], [, b]) => b - a))
  console.log(`${count}  ${worst}`);
