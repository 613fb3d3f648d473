import { chmodSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createGitRepository, type GitRepository } from "../support/git-repository.ts";
import { forecastIn, worldOf } from "../support/world.ts";

const deployment = (name: string, image: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec: { containers: [{ name: web, image: "${image}" }] }
`;

/** Two overlays, of which both change. */
function twoOverlays(): GitRepository {
  const repository = createGitRepository();
  const files = (image: string) => ({
    "a/kustomization.yaml": "resources: [d.yaml]\nconfigMapGenerator: [{ name: c, files: [a.conf] }]\n",
    "a/d.yaml": deployment("a", image),
    "a/a.conf": "x=1\n",
    "b/kustomization.yaml": "resources: [d.yaml]\n",
    "b/d.yaml": deployment("b", image),
    "README.md": "read me\n",
  });
  repository.commit(files("app:1"));
  repository.commit(files("app:2"));
  return repository;
}

function objectOf(repository: GitRepository, path: string): string {
  const id = repository.git("rev-parse", `HEAD:${path}`);
  return join(repository.directory, ".git", "objects", id.slice(0, 2), id.slice(2));
}

function forecastLast({ directory, env }: GitRepository) {
  const revisions = { base: "HEAD~1", mergeBase: false, head: "HEAD" };
  return forecastIn(worldOf(env), { directory }, { revisions });
}

const DAMAGES: readonly (readonly [string, (file: string) => void])[] = [
  [
    "missing",
    (file) => {
      rmSync(file);
    },
  ],
  [
    "damaged",
    (file) => {
      chmodSync(file, 0o644);
      writeFileSync(file, readFileSync(file).fill(0xff, 4));
    },
  ],
];

describe.each(DAMAGES)("an object that is %s", (_, damage) => {
  it.each(["a/d.yaml", "a/a.conf", "a/kustomization.yaml"])(
    "of %s costs the overlay that reads it, and no other",
    async (path) => {
      const repository = twoOverlays();
      damage(objectOf(repository, path));
      const { deployables, summary } = await forecastLast(repository);
      expect(
        deployables.map(({ id, analysis, touched, workloads, problems }) => ({
          id: `${id} ${analysis} ${touched}`,
          workloads: workloads.map(({ name, effect }) => `${name} ${effect}`),
          problems: problems.map(({ code, file }) => `${code} ${file}`),
        })),
      ).toEqual([
        { id: "overlay:a none true", workloads: [], problems: [`unreadable ${path}`] },
        { id: "overlay:b full true", workloads: ["b restart"], problems: [] },
      ]);
      expect(summary.level).not.toBe("calm");
    },
  );

  it("that nothing reads costs nothing", async () => {
    const repository = twoOverlays();
    damage(objectOf(repository, "README.md"));
    const { deployables } = await forecastLast(repository);
    expect(deployables.map(({ analysis }) => analysis)).toEqual(["full", "full"]);
  });

  it("of attributes, which govern everything below them, ends the run", async () => {
    const repository = twoOverlays();
    repository.commit({ ".gitattributes": "*.conf text\n" });
    damage(objectOf(repository, ".gitattributes"));
    await expect(forecastLast(repository)).rejects.toThrow(/^Cannot read \.gitattributes from git/);
  });
});
