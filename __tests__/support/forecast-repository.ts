import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { ForecastRequest } from "../../src/app/forecast.ts";
import type { BuilderChoice } from "../../src/app/ports.ts";
import type { Forecast } from "../../src/domain/forecast.ts";
import { createGitRepository, type Files } from "./git-repository.ts";
import { forecastIn, worldOf } from "./world.ts";

/** What the change between two commits of a real repository does. */
export function forecastChange(
  base: Files,
  head: Files,
  request: Partial<ForecastRequest> = {},
  { env, ...building }: Partial<BuilderChoice> & { readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Forecast> {
  const git = createGitRepository();
  const [before, after] = [git.commit(base, "base"), git.commit(head, "head")];
  const revisions = { base: before, mergeBase: false, head: after };
  return forecastIn(
    worldOf(env ?? git.env),
    { directory: git.directory },
    { revisions, ...request },
    building,
  );
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
