import type { RepositoryPlace } from "../../src/app/ports.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Forecast } from "../../src/domain/forecast.ts";
import { FORMAT_NAMES } from "../../src/report/format-names.ts";
import { FORMATS } from "../../src/report/formats.ts";
import { formatComment } from "../../src/report/comment.ts";
import { hasKustomize } from "../builders/builder-fixture.ts";
import { worldOfTrees } from "../support/forecast-trees.ts";
import { forecastIn, worldOf } from "../support/world.ts";
import { side, type SecretFiles } from "./secret-files.ts";

const seed = 20_261_126;

/** The canary itself, and what stays the same of it in base64 wherever it stands, and in hex. */
function spellings(canary: string): readonly string[] {
  const inner = [0, 1, 2].map((before) =>
    Buffer.concat([Buffer.alloc(before), Buffer.from(canary)])
      .toString("base64")
      .slice(before === 0 ? 0 : before + 1, -4),
  );
  return [canary, ...inner, Buffer.from(canary).toString("hex")];
}

function outputs(result: Forecast): readonly string[] {
  return [
    JSON.stringify(result),
    formatComment(result, { marker: "" }).markdown,
    ...FORMAT_NAMES.map((format) => FORMATS[format](result, {})),
  ];
}

async function leaks(
  [base, head]: readonly [SecretFiles, SecretFiles],
  choice: "embedded" | "verify",
): Promise<readonly string[]> {
  const world = {
    ...worldOf({ PATH: process.env.PATH ?? "" }),
    openRepository: (place: RepositoryPlace) => worldOfTrees(base.files, head.files).openRepository(place),
  };
  const revisions = { base: "base", mergeBase: false, head: "head" };
  let shown: readonly string[];
  try {
    shown = outputs(await forecastIn(world, { directory: "" }, { revisions }, { choice }));
  } catch (error) {
    shown = [String(error)];
  }
  const told = shown.join("\n");
  return [...base.canaries, ...head.canaries]
    .flatMap(spellings)
    .filter((text) => told.includes(text))
    .map((text) => {
      const at = told.indexOf(text);
      return `${text} in …${told.slice(Math.max(0, at - 200), at + 60)}`;
    });
}

describe("random Secrets, random copies of them, and random breakages", () => {
  it("show no value in any output of the embedded builder", { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(side, side, async (base, head) => {
        expect(await leaks([base, head], "embedded")).toEqual([]);
      }),
      { seed, numRuns: Number(process.env.SECRET_RUNS ?? 120) },
    );
  });

  it.skipIf(!hasKustomize)("nor of the real kustomize", { timeout: 600_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(side, side, async (base, head) => {
        expect(await leaks([base, head], "verify")).toEqual([]);
      }),
      { seed, numRuns: Number(process.env.SECRET_RUNS ?? 20) },
    );
  });
});
