// The embedded builds of one overlay, both sides, without Node's start and without finding the overlay: prints milliseconds.
//
//   node bench/builds.mjs COMPILED REPOSITORY BASE HEAD ROOT
import { tmpdir } from "node:os";

const [compiled, directory, base, head, root] = process.argv.slice(2);
const load = (file) => import(`${compiled}/${file}`);
const { createBuilder } = await load("builders/builder.js");
const { openRepository } = await load("git/repository.js");
const { createRootIndex } = await load("inputs/closure.js");
const { createMentionCache } = await load("inputs/inputs.js");

const { env } = process;
const repository = await openRepository({ directory, env });
const comparison = await repository.compare({ base, mergeBase: false, head });
const trees = { base: comparison.base.tree, head: comparison.head.tree };
const filesOf = (tree) => createRootIndex(tree, createMentionCache()).closure(root).files;
const sides = Object.entries(trees).map(([side, tree]) => ({ side, tree, paths: filesOf(tree) }));
const builder = await createBuilder({
  choice: "embedded",
  allow: [],
  fork: false,
  env,
  temporaryDirectory: tmpdir(),
});

const start = performance.now();
await repository.preload(sides);
for (const { side, tree } of sides) {
  const { status, problem } = await builder.build({ tree, side, root, closure: [] });
  if (status !== "built") throw new Error(`${root}: ${status} ${problem?.message ?? ""}`);
}
console.log(performance.now() - start);

await builder.close();
await repository.close();
