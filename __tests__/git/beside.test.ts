import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openRepository } from "../../src/git/repository.ts";
import { createGitRepository, type GitRepository } from "../support/git-repository.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const TEXT = "version: 1\n";

/** A workspace that is a repository, with a second checkout below it. */
function workspace(): { readonly own: GitRepository; readonly shared: GitRepository } {
  const own = createGitRepository();
  own.commit({ "a.yaml": "a: 1\n" });
  const remote = createGitRepository();
  remote.commit({ "policies/p.yaml": TEXT });
  own.git("clone", "--quiet", remote.url, "org");
  const shared = { ...remote, directory: join(own.directory, "org") };
  return { own, shared };
}

async function read({ directory, env }: GitRepository, path: string, at = directory): Promise<string> {
  const repository = await openRepository({ directory, env });
  try {
    return await repository.readBeside(path, at);
  } finally {
    await repository.close();
  }
}

describe("a file of another repository below the workspace", () => {
  test("is read as its commit has it, whatever lies in the folder now", async () => {
    const { own, shared } = workspace();
    expect(await read(own, "org/policies/p.yaml")).toBe(TEXT);
    writeFileSync(join(shared.directory, "policies/p.yaml"), "version: 1\nchecks: {}\n");
    expect(await read(own, "org/policies/p.yaml")).toBe(TEXT);
  });

  test("may lie beside the repository too, in one workspace", async () => {
    const above = temporaryDirectory();
    const own = createGitRepository();
    own.commit({ "a.yaml": "a: 1\n" });
    const remote = createGitRepository();
    remote.commit({ "p.yaml": TEXT });
    own.git("clone", "--quiet", own.url, join(above, "repo"));
    own.git("clone", "--quiet", remote.url, join(above, "org"));
    expect(await read({ ...own, directory: join(above, "repo") }, "org/p.yaml", above)).toBe(TEXT);
  });

  test.each<[string, string, (own: GitRepository, shared: GitRepository) => void, RegExp]>([
    [
      "is not there",
      "org/policies/gone.yaml",
      () => undefined,
      /There is no policy file org\/policies\/gone\.yaml/,
    ],
    [
      "no commit has",
      "org/new.yaml",
      (_, shared) => {
        writeFileSync(join(shared.directory, "new.yaml"), TEXT);
      },
      /no commit of its repository has it/,
    ],
    [
      "lies in the judged repository itself",
      "own.yaml",
      (own) => {
        own.write({ "own.yaml": TEXT });
      },
      /it lies in this repository, and no commit has it/,
    ],
    [
      "a link leads to",
      "link/p.yaml",
      (own, shared) => {
        symlinkSync(join(shared.directory, "policies"), join(own.directory, "link"));
      },
      /a symbolic link leads to it/,
    ],
    [
      "is a link in its commit",
      "org/linked.yaml",
      (own, shared) => {
        symlinkSync("policies/p.yaml", join(shared.directory, "linked.yaml"));
        own.git("-C", shared.directory, "add", "--all");
        own.git("-C", shared.directory, "commit", "--quiet", "--message", "Link");
      },
      /a symbolic link leads to it/,
    ],
    [
      "lies outside of the workspace",
      "../elsewhere/p.yaml",
      (own) => {
        const elsewhere = join(own.directory, "..", "elsewhere");
        mkdirSync(elsewhere, { recursive: true });
        writeFileSync(join(elsewhere, "p.yaml"), TEXT);
      },
      /is not read: it is in no repository of the workspace|is not read: a symbolic link/,
    ],
  ])("is refused where it %s", async (_, path, make, message) => {
    const { own, shared } = workspace();
    make(own, shared);
    await expect(read(own, path)).rejects.toThrow(message);
  });
});
