import { existsSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { forecast } from "../src/app/forecast.ts";
import { createBuilder } from "../src/builders/builder.ts";
import type { Forecast } from "../src/domain/forecast.ts";
import { openRepository } from "../src/git/repository.ts";
import { formatComment } from "../src/report/comment.ts";
import { formatJson } from "../src/report/json.ts";
import { createGitRepository, type Files } from "./support/git-repository.ts";

/**
 * What Rollcast says of one small change each. A folder holds `base/`, the files before; `head/`, those that the change
 * writes; `removed`, the paths that it deletes, if any; and what is expected. To renew the expectations after a change
 * of the wording, and then to read each line of the difference: `npx vitest run __tests__/scenarios.test.ts -u`.
 */
const FOLDER = fileURLToPath(new URL("scenarios/", import.meta.url));

describe("scenario", () => {
  test.each(readdirSync(FOLDER))("%s", async (name) => {
    const folder = join(FOLDER, name);
    const result = await forecastScenario(folder);
    const { markdown } = formatComment(result, { marker: "<!-- rollcast -->" });
    await expect(markdown).toMatchFileSnapshot(join(folder, "expected.md"));
    await expect(formatJson(result)).toMatchFileSnapshot(join(folder, "expected.json"));
  });
});

/** The whole pipeline: a real repository with both commits, and the embedded builder. */
async function forecastScenario(folder: string): Promise<Forecast> {
  const git = createGitRepository();
  const { directory, env } = git;
  const base = git.commit(filesIn(join(folder, "base")), "base");
  const head = git.commit({ ...filesIn(join(folder, "head")), ...removed(folder) }, "head");
  const repository = await openRepository({ directory, env });
  const builder = await createBuilder({
    choice: "embedded",
    allow: [],
    fork: false,
    env,
    temporaryDirectory: tmpdir(),
  });
  try {
    return await forecast(
      { revisions: { base, mergeBase: false, head }, overlays: [], failOn: [] },
      { repository, builder, progress: () => undefined },
    );
  } finally {
    await builder.close();
    await repository.close();
  }
}

function filesIn(directory: string): Files {
  if (!existsSync(directory)) return {};
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => {
        const path = join(entry.parentPath, entry.name);
        return [path.slice(directory.length + 1), readFileSync(path)];
      }),
  );
}

function removed(folder: string): Files {
  const list = join(folder, "removed");
  if (!existsSync(list)) return {};
  const paths = readFileSync(list, "utf8").trim().split("\n");
  return Object.fromEntries(paths.map((path) => [path, null]));
}
