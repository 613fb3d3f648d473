import { describe, expect, it } from "vitest";
import type { RepositoryFacts } from "../../../src/app/discovery/sides.ts";
import { deployment } from "../../delivery/rules/outcome.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const URL = "https://github.com/acme/gitops";
const INTO_MAIN: RepositoryFacts = { ownUrls: [`${URL}.git`], branch: { name: "main", isDefault: true } };

/** An overlay of which one entry lies elsewhere, before and after another image comes into `lib/web.yaml`. */
async function forecastOf(entry: string, facts: RepositoryFacts = INTO_MAIN) {
  const base = {
    "lib/kustomization.yaml": "resources: [web.yaml]\n",
    "lib/web.yaml": deployment("1"),
    "other/kustomization.yaml": "resources: [../unchanged.yaml]\n",
    "unchanged.yaml": deployment("1"),
    "prod/kustomization.yaml": `resources: ["${entry}"]\n`,
  };
  const result = await forecastTrees(base, { ...base, "lib/web.yaml": deployment("2") }, facts);
  const prod = result.deployables.find(({ path }) => path === "prod");
  return {
    level: result.summary.level,
    problems: prod?.problems.map(({ message, file }) => [file, message]),
  };
}

describe("a base that is named by this repository's own URL", () => {
  it.each([
    `${URL}//lib?ref=main`,
    `${URL}//lib`,
    "git@github.com:acme/gitops.git//lib?ref=main",
    "https://x:token@github.com/Acme/GitOps//lib?ref=main",
    "https://raw.githubusercontent.com/acme/gitops/main/lib/web.yaml",
    "https://raw.githubusercontent.com/acme/gitops/refs/heads/main/lib/web.yaml",
  ])("gets what the change makes of it, at the branch that the change goes into: %s", async (entry) => {
    const { level, problems } = await forecastOf(entry);
    expect(level).toBe("caution");
    expect(problems).toEqual([
      [
        "prod/kustomization.yaml",
        expect.stringContaining("lies in this repository itself, at the branch that the change goes into"),
      ],
    ]);
    expect(JSON.stringify(problems)).not.toContain("token");
  });

  it.each([
    ["a tag", `${URL}//lib?ref=v1.2.0`],
    ["another branch", `${URL}//lib?ref=stable`],
    ["what does not change", `${URL}//other?ref=main`],
    ["another repository", "https://github.com/acme/other//lib?ref=main"],
  ])("is not reached at %s", async (_, entry) => {
    expect(await forecastOf(entry)).toEqual({ level: "calm", problems: undefined });
  });

  it("is taken to be followed at a usual branch where nobody says what the change goes into", async () => {
    const facts = { ownUrls: () => Promise.resolve([URL]), branch: { name: null, isDefault: null } };
    expect(await forecastOf(`${URL}//lib?ref=master`, facts)).toMatchObject({ level: "caution" });
    expect(await forecastOf(`${URL}//lib?ref=live`, facts)).toMatchObject({ level: "calm" });
  });
});
