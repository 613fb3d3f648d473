import { existsSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { forecast } from "../../src/app/forecast.ts";
import { createBuilder } from "../../src/builders/builder.ts";
import type { Forecast } from "../../src/domain/forecast.ts";
import { openRepository } from "../../src/git/repository.ts";
import { createGitRepository, type Files } from "./git-repository.ts";

/** The whole pipeline: a real repository with both commits, and the embedded builder. */
export async function forecastChange(
  base: Files,
  head: Files,
  failOn: readonly string[] = [],
): Promise<Forecast> {
  const git = createGitRepository();
  const { directory, env } = git;
  const before = git.commit(base, "base");
  const after = git.commit(head, "head");
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
      { revisions: { base: before, mergeBase: false, head: after }, overlays: [], failOn },
      { repository, builder, progress: () => undefined },
    );
  } finally {
    await builder.close();
    await repository.close();
  }
}

/** The files of a folder, by their path in it; none where there is no such folder. */
export function filesIn(directory: string): Files {
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

/** The paths that the file `removed` of a folder lists, to be deleted. */
export function removedIn(folder: string): Files {
  const list = join(folder, "removed");
  if (!existsSync(list)) return {};
  const paths = readFileSync(list, "utf8").trim().split("\n");
  return Object.fromEntries(paths.map((path) => [path, null]));
}
