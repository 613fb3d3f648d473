import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { compare } from "../support/compare.ts";
import { createGitRepository } from "../support/git-repository.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

/** A git that says that it is another release, and is this machine's in all else. */
function asRelease(version: string): string {
  const folder = temporaryDirectory();
  const script = `#!/bin/sh
for last; do :; done
if [ "$last" = version ]; then echo "git version ${version}"; exit; fi
PATH=\${PATH#*:} exec git "$@"
`;
  writeFileSync(join(folder, "git"), script, { mode: 0o755 });
  return folder;
}

function edited(version: string) {
  const repository = createGitRepository();
  repository.commit({ "a.yaml": "1" });
  repository.write({ "a.yaml": "2" });
  const path = `${asRelease(version)}:${repository.env.PATH ?? ""}`;
  return compare({ ...repository, env: { ...repository.env, PATH: path } });
}

it.each(["2.31.0", "2.39.5 (Apple Git-154)", "3.0.1", "of my own"])(
  "git %s reads a working tree",
  async (version) => {
    expect((await edited(version)).changedPaths).toEqual(["a.yaml"]);
  },
);

// It takes no settings by the environment, so that a stranger's `.gitattributes` would choose a filter of the user's.
it.each(["2.30.9", "2.17.1", "1.8.3"])("git %s is refused", async (version) => {
  await expect(edited(version)).rejects.toThrow(
    `git version ${version} is too old: Rollcast needs 2.31 or newer. Install one (https://git-scm.com).`,
  );
});
