import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseArguments } from "../../src/cli/arguments.ts";
import { closingLine, forecastAsAsked, hasNothingToSay } from "../../src/cli/forecast-command.ts";
import { realWorld } from "../../src/edges.ts";
import { formatHeadline } from "../../src/report/text.ts";
import type { Forecast } from "../../src/domain/forecast.ts";
import { calm, demo, partlyAnalysed } from "../report/fixtures/demo.ts";
import { createGitRepository, type GitRepository } from "../support/git-repository.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const overlay = (greeting: string) => `configMapGenerator:
- name: settings
  literals: [GREETING=${greeting}]
`;

/** Two commits on main, a branch with one of its own from the first, and nothing in the working tree. */
function branched(): GitRepository {
  const repository = createGitRepository();
  repository.commit({
    "apps/dev/kustomization.yaml": overlay("a"),
    "apps/prod/kustomization.yaml": overlay("a"),
  });
  repository.git("branch", "feature");
  repository.commit({ "apps/dev/kustomization.yaml": overlay("b") });
  repository.git("checkout", "-q", "feature");
  repository.commit({ "apps/prod/kustomization.yaml": overlay("c") });
  return repository;
}

async function answer({ directory }: GitRepository, ...args: readonly string[]): Promise<Forecast> {
  const command = parseArguments(["--repo", directory, ...args]);
  if (command.kind !== "forecast") throw new Error(`${args.join(" ")} is ${command.kind}`);
  const world = realWorld({ env: process.env, temporaryDirectory: temporaryDirectory(), now: new Date(0) });
  return forecastAsAsked(command.options, world, () => undefined);
}

const idsOf = ({ deployables }: Forecast) => deployables.map(({ id }) => id);

describe("revisions, as git's own commands take them", () => {
  it.each([
    [["HEAD~1"], ["overlay:apps/prod"]],
    [["main..feature"], ["overlay:apps/dev", "overlay:apps/prod"]],
    [["main...feature"], ["overlay:apps/prod"]],
    [["--base", "main...feature"], ["overlay:apps/prod"]],
  ])("%j", async (args, ids) => {
    expect(idsOf(await answer(branched(), ...args))).toEqual(ids);
  });
});

describe("overlays", () => {
  it("may be named by their absolute path", async () => {
    const repository = branched();
    const dev = join(repository.directory, "apps", "dev");
    expect(idsOf(await answer(repository, "main..feature", "--overlay", dev))).toEqual(["overlay:apps/dev"]);
  });

  it("that are not there are answered with what may be meant", async () => {
    await expect(answer(branched(), "HEAD~1", "--overlay", "apps/prdo")).rejects.toThrow(
      'No overlay matches "apps/prdo". Did you mean "apps/prod"? There are:',
    );
  });
});

it("a name longer than any path is no folder, and no bug", async () => {
  const long = "x".repeat(70_000);
  await expect(answer(branched(), "HEAD~1", "--overlay", long)).rejects.toThrow("has 70000 characters");
});

it("a folder that stands alone is no revision", async () => {
  const folder = join(temporaryDirectory(), "prod");
  mkdirSync(folder);
  await expect(answer(branched(), folder)).rejects.toThrow(`write --overlay ${folder}`);
});

it.each([
  ["what is calm", calm(), true],
  ["a restart that is unsafe", demo(), false],
  ["what was not analysed", partlyAnalysed(), false],
])("--quiet keeps still of %s", (_, result, still) => {
  expect(hasNothingToSay(result)).toBe(still);
});

describe("the headline at the end", () => {
  const report = "line\n".repeat(30);
  const terminalOf = (rows: number) => ({ isTTY: true, rows });

  it("is for a report that scrolls off", () => {
    expect(closingLine(demo(), "text", report, terminalOf(24))).toBe(`\n${formatHeadline(demo())}\n`);
    expect(closingLine(demo(), "text", report, terminalOf(40))).toBe("");
  });

  it("is in nothing that a program reads", () => {
    expect(closingLine(demo(), "json", report, terminalOf(24))).toBe("");
    expect(closingLine(demo(), "text", report, {})).toBe("");
  });
});
