import { describe, expect, test } from "vitest";
import { runWatching } from "../../src/app/run.ts";
import { formatJson } from "../../src/report/json.ts";
import { createGitRepository } from "../support/git-repository.ts";
import { forecastIn, worldOf } from "../support/world.ts";

const overlay = (more: string) => `resources: [../../base]
namePrefix: x-
configMapGenerator: [{ name: own, literals: [${more}] }]
secretGenerator: [{ name: key, literals: ["password=${more}-s3cr3t-value"] }]
`;
const web = (image: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: c, image: "${image}", envFrom: [{ configMapRef: { name: own } }, { secretRef: { name: key } }] }] }
`;
const POLICY = "version: 1\nchecks: { short-grace-period: { seconds: 60 } }\n";

/** One edit after the other; each adds to what is different from base. */
const EDITS: readonly Readonly<Record<string, string>>[] = [
  { "overlays/a/kustomization.yaml": overlay("A=2") },
  { "overlays/b/kustomization.yaml": overlay("B=2") },
  { "overlays/a/kustomization.yaml": overlay("A=3") },
  { "base/web.yaml": web("i:2") },
  { "base/kustomization.yaml": "resources: [web.yaml, gone.yaml]\n" },
  { "base/kustomization.yaml": "resources: [web.yaml]\n" },
  { "overlays/a/kustomization.yaml": overlay("A=1"), "overlays/b/kustomization.yaml": overlay("B=1") },
  { ".rollcast.yaml": "version: 1\n" },
];

describe("a forecast that is made again", () => {
  test("is the same as one that is made for the first time, after every edit", async () => {
    const repository = createGitRepository();
    repository.commit({
      "base/kustomization.yaml": "resources: [web.yaml]\n",
      "base/web.yaml": web("i:1"),
      "overlays/a/kustomization.yaml": overlay("A=1"),
      "overlays/b/kustomization.yaml": overlay("B=1"),
      ".rollcast.yaml": POLICY,
    });
    const world = worldOf(repository.env);
    const place = { directory: repository.directory };
    const revisions = { base: "HEAD", mergeBase: false, head: undefined };
    const policy = { today: "2026-01-01", isFork: false };
    const plan = {
      builder: { choice: "embedded", allow: [], fork: false },
      request: { revisions, overlays: [], gate: [], policy },
    } as const;
    const told: string[] = [];
    async function* changes(): AsyncGenerator<true> {
      for (const edit of EDITS) {
        repository.write(edit);
        yield await Promise.resolve(true as const);
        const fresh = await forecastIn(world, place, { revisions });
        expect(told.at(-1)).toBe(formatJson(fresh));
      }
    }
    await runWatching(world, place, () => Promise.resolve(plan), {
      progress: () => undefined,
      changes,
      tell: (result) => {
        told.push(formatJson(result));
      },
      fail: (error) => {
        throw error;
      },
    });
    expect(told).toHaveLength(EDITS.length + 1);
    expect(new Set(told).size).toBeGreaterThan(EDITS.length - 1);
    expect(told.join("")).not.toContain("s3cr3t-value");
  });
});
