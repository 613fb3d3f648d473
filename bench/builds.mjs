// The embedded builds of one overlay, both sides, without Node's start and without finding the overlay: prints milliseconds.
//
//   node bench/builds.mjs COMPILED REPOSITORY BASE HEAD ROOT
import { tmpdir } from "node:os";

const [compiled, directory, base, head, root] = process.argv.slice(2);
const load = (file) => import(`${compiled}/${file}`);
const { createBuilder } = await load("builders/builder.js");
const { openRepository } = await load("git/repository.js");
const { affectedOverlays } = await load("sources/kustomizations/affected.js");
const { compileGlobs } = await load("sources/kustomizations/globs.js");

const { env } = process;
const repository = await openRepository({ directory, env });
const comparison = await repository.compare({ base, mergeBase: false, head });
const trees = { base: comparison.base.tree, head: comparison.head.tree };
const { affected } = affectedOverlays({
  ...trees,
  changedPaths: comparison.changedPaths,
  globs: await compileGlobs([root]),
});
const [{ closureAtBase, closureAtHead }] = affected;
const builder = await createBuilder({
  choice: "embedded",
  allow: [],
  fork: false,
  env,
  temporaryDirectory: tmpdir(),
});

const start = performance.now();
await repository.preload([
  { tree: trees.base, paths: closureAtBase },
  { tree: trees.head, paths: closureAtHead },
]);
for (const [side, tree] of Object.entries(trees)) {
  const { status, problem } = await builder.build({ tree, side, root, closure: [] });
  if (status !== "built") throw new Error(`${root}: ${status} ${problem?.message ?? ""}`);
}
console.log(performance.now() - start);

await builder.close();
await repository.close();
