import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseArguments } from "../../src/cli/arguments.ts";
import { forecastAsAsked, formatForecast } from "../../src/cli/forecast-command.ts";
import { forecastPart, joinAsAsked, planAsAsked } from "../../src/cli/parts-command.ts";
import { realWorld } from "../../src/edges.ts";
import { createGitRepository } from "../support/git-repository.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const world = realWorld({ env: process.env, temporaryDirectory: temporaryDirectory(), now: new Date(0) });
const style = { color: false, width: 100, unicode: true };
const quiet = () => undefined;

function repository(): string {
  const git = createGitRepository();
  const overlays = (value: string) =>
    Object.fromEntries(
      ["a", "b", "c", "d"].map((name) => [
        `${name}/kustomization.yaml`,
        `configMapGenerator: [{ name: settings, literals: [LEVEL=${value}] }]\n`,
      ]),
    );
  git.commit(overlays("info"));
  git.commit(overlays("debug"));
  return git.directory;
}

function command<K extends ReturnType<typeof parseArguments>["kind"]>(kind: K, ...args: readonly string[]) {
  const read = parseArguments(args);
  if (read.kind !== kind) throw new Error(`${args.join(" ")} is ${JSON.stringify(read)}`);
  return read as Extract<typeof read, { kind: K }>;
}

describe("a divided run on the command line", () => {
  it("gives what a whole one gives", async () => {
    const compared = ["--repo", repository(), "--base", "HEAD~1", "--head", "HEAD"];
    const folder = temporaryDirectory();
    for (const shard of ["1/3", "2/3", "3/3"]) {
      const part = command("shard", ...compared, "--shard", shard);
      const text = await forecastPart(part.options, part.shard, world, quiet);
      writeFileSync(join(folder, `${shard.replace("/", "-")}.json`), text);
    }
    const join_ = command("publish", "publish", folder, ...compared, "--format", "json");
    const joined = await joinAsAsked(join_.options, join_.reports, world, quiet);
    const whole = await forecastAsAsked(command("forecast", ...compared).options, world, quiet);
    expect(formatForecast(joined, "json", style)).toBe(formatForecast(whole, "json", style));
    expect(joined.deployables).toHaveLength(4);
  });

  it("is planned, for a person and for a matrix", async () => {
    const compared = ["--repo", repository(), "--base", "HEAD~1", "--head", "HEAD"];
    const { options, shards } = command("plan", "plan", "--shards", "auto", ...compared);
    expect(await planAsAsked(options, shards, world)).toMatch(/^1 shard: 4 deployables to build/);
    const asJson = command("plan", "plan", "--shards=3", "--format=json", ...compared);
    expect(await planAsAsked(asJson.options, asJson.shards, world)).toBe('["1/3","2/3","3/3"]\n');
  });
});

describe("refuses with a sentence", () => {
  it.each([
    [["--shard", "9/4"], /'9\/4' is no shard/],
    [["--shard", "0/4"], /'0\/4' is no shard/],
    [["--shard", "1/257"], /of 256 at most/],
    [["--shard", "1"], /like 2\/8/],
    [["--shard", "1/2", "--fail-on", "apply-fails"], /a shard takes no --fail-on/],
    [["--shards", "2"], /for `rollcast plan`/],
    [["plan", "--shards", "many"], /not auto/],
    [["plan", "--format", "html"], /text, or as --format json/],
    [["publish"], /needs the reports/],
    [["publish", "a.json", "--shard", "1/2"], /publish takes no --shard/],
    [["list", "--shard", "1/2"], /list takes no --shard/],
  ] as const)("%j", (args, expected) => {
    const read = parseArguments(args);
    expect(read.kind === "invalid" ? read.faults.join("\n") : read.kind).toMatch(expected);
  });
});
