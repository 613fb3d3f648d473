// The heaviest roots of public repositories, where `npm run corpus` has fetched them.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync, mkdirSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "./measure.mjs";
import { commitAll } from "./repository.mjs";

const ARCHIVES = join(
  process.env.ROLLCAST_CORPUS ?? fileURLToPath(new URL("../.corpus", import.meta.url)),
  "repos",
);

/** Unpacks every archive into a repository of its own below `folder`. */
export function unpackRealRepositories(folder) {
  if (!existsSync(ARCHIVES)) return [];
  return readdirSync(ARCHIVES)
    .filter((name) => name.endsWith(".tar.gz"))
    .sort()
    .map((name) => {
      const target = join(folder, basename(name, ".tar.gz"));
      mkdirSync(target);
      execFileSync("tar", ["-xzf", join(ARCHIVES, name), "-C", target]);
      commitAll(target, "As it is");
      return target;
    });
}

/** The `count` roots with most YAML directly in them that a real kustomize builds, heaviest first. */
export async function heaviestRoots(repositories, count) {
  const candidates = repositories
    .flatMap((repository) => rootsBelow(repository).map((root) => ({ repository, root })))
    .map(({ repository, root }) => ({ repository, root: relative(repository, root), bytes: yamlBytes(root) }))
    .sort((a, b) => b.bytes - a.bytes);
  const found = [];
  for (const candidate of candidates) {
    if (found.length === count) break;
    const { code } = await build(join(candidate.repository, candidate.root));
    if (code === 0) found.push(candidate);
  }
  return found;
}

function rootsBelow(directory) {
  const entries = readdirSync(directory, { withFileTypes: true });
  const below = entries
    .filter((entry) => entry.isDirectory() && entry.name !== ".git")
    .flatMap((entry) => rootsBelow(join(directory, entry.name)));
  return entries.some((entry) => entry.name === "kustomization.yaml") ? [directory, ...below] : below;
}

function yamlBytes(directory) {
  return readdirSync(directory)
    .filter((name) => /\.ya?ml$/.test(name))
    .reduce((sum, name) => sum + statSync(join(directory, name)).size, 0);
}
