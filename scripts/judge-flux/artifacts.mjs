// Compares what source-controller packs of a checkout with what Flux's own library says of it, for every source of the checkout.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { isSame } from "./same.mjs";

/** @returns how many are different */
export async function compareArtifacts(ask, tree, ignores, fluxArtifact) {
  const root = mkdtempSync(join(tmpdir(), "rollcast-judge-"));
  let different = 0;
  try {
    writeTree(tree, root);
    for (const ignore of new Set([null, ...ignores])) {
      const real = await ask({ op: "artifact", root, ignore });
      const mine = fluxArtifact(tree, ignore, () => new Map());
      // More patterns than are tried on each file.
      if (mine === undefined || isSame({ paths: mine.paths() }, real)) continue;
      different++;
      console.error(
        `artifact of ${JSON.stringify(ignore)}: ${firstDifference(mine.paths(), real.paths ?? [])}`,
      );
    }
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
  return different;
}

function firstDifference(mine, real) {
  const [ours, theirs] = [new Set(mine), new Set(real)];
  return `only ours has ${mine.find((path) => !theirs.has(path))}, only theirs has ${real.find((path) => !ours.has(path))}`;
}

export function writeTree(tree, directory) {
  for (const path of tree.paths()) {
    const entry = tree.entry(path);
    const [target, content] = [join(directory, path), tree.read(entry.blob)];
    mkdirSync(dirname(target), { recursive: true });
    if (entry.kind === "symlink") symlinkSync(Buffer.from(content), target);
    else writeFileSync(target, content);
  }
}
