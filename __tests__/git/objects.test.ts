import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { unreadableFiles } from "../../src/tree/file-tree.ts";
import { openRepository } from "../../src/git/repository.ts";
import { compare, textOf } from "../support/compare.ts";
import { createGitRepository } from "../support/git-repository.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

describe("git", () => {
  it("is started once for two commits: a plain repository is found without it, and HEAD names its branch in a file", async () => {
    const repository = createGitRepository();
    repository.commit({ "a/b/c.yaml": "1" });
    repository.git("branch", "feature");
    repository.commit({ "a/b/c.yaml": "2" });
    const directory = temporaryDirectory();
    const log = join(directory, "log");
    const git = spawnSync("which", ["git"], { encoding: "utf8" }).stdout.trim();
    writeFileSync(join(directory, "git"), `#!/bin/sh\necho "$@" >>${log}\nexec ${git} "$@"\n`, {
      mode: 0o755,
    });
    const env = { ...repository.env, PATH: `${directory}:${repository.env.PATH}` };
    const asked = async (name: string): Promise<{ ref: string; commands: string[] }> => {
      writeFileSync(log, "");
      const { changedPaths, head } = await compare(
        { directory: repository.directory, env },
        { base: "feature", mergeBase: false, head: name },
      );
      expect(changedPaths).toEqual(["a/b/c.yaml"]);
      const lines = readFileSync(log, "utf8").trim().split("\n");
      const commands = lines.map((line) => line.replaceAll(/-c \S+ /g, "")).sort();
      return { ref: head.revision.ref, commands };
    };
    expect(await asked("main")).toEqual({ ref: "main", commands: ["cat-file --batch"] });
    expect(await asked("HEAD")).toEqual({ ref: "main", commands: ["cat-file --batch"] });
    repository.git("checkout", "--quiet", "-b", "fix/a.b");
    expect(await asked("HEAD")).toEqual({ ref: "fix/a.b", commands: ["cat-file --batch"] });
    repository.git("checkout", "--quiet", "--detach");
    expect(await asked("HEAD")).toEqual({
      ref: repository.git("rev-parse", "--short=7", "HEAD"),
      commands: ["cat-file --batch", "symbolic-ref --quiet --short HEAD"],
    });
  });
});

describe("a tree", () => {
  // Few directories are read through the running git, many by `git ls-tree`.
  it.each([3, 150])("of %i directories holds what git says", async (directories) => {
    const other = createGitRepository();
    const commit = other.commit({});
    const repository = createGitRepository();
    const files = Array.from({ length: directories }, (_, i): [string, string] => [
      `ümlaut/${i}/deep er/file.yaml`,
      `${i}`,
    ]);
    repository.write({ ...Object.fromEntries(files), link: { link: "ümlaut" }, "run.sh": "#!/bin/sh" });
    chmodSync(join(repository.directory, "run.sh"), 0o755);
    repository.git("add", "--all");
    repository.git("update-index", "--add", "--cacheinfo", `160000,${commit},ümlaut/module`);
    const blob = repository.git("rev-parse", ":run.sh");
    spawnSync("git", ["update-index", "-z", "--index-info"], {
      cwd: repository.directory,
      env: repository.env,
      input: Buffer.from(`100644 ${blob}\tf\xe9/a\x00100755 ${blob}\t\xc3\xbc/\xea\x00`, "latin1"),
    });
    repository.git("commit", "-q", "-m", "All kinds");
    const listing = repository.git("-c", "core.quotePath=false", "ls-tree", "-r", "-z", "HEAD");
    const expected = listing.split("\0").filter((record) => record !== "" && !record.includes("\ufffd"));
    const { tree } = (await compare(repository, { base: "HEAD", mergeBase: false, head: "HEAD" })).head;
    const ids = expected
      .map((record) => record.slice(record.indexOf("\t") + 1))
      .map((path) => tree.entry(path));
    expect(
      ids.map((entry) => (entry === "directory" || entry === undefined ? entry : Object.values(entry)[1])),
    ).toEqual(expected.map((record) => record.split(/[ \t]/)[2]));
    expect(tree.entry("link")).toMatchObject({ kind: "symlink" });
    expect(tree.entry("ümlaut/module")).toEqual({ kind: "submodule", commit });
    expect(tree.paths()).toHaveLength(expected.length + 2);
    expect(tree.paths().filter((path) => path.includes("\\x"))).toEqual(["\\xc3\\xbc/\\xea", "f\\xe9/a"]);
  });

  // Of many directories git lists one side, and says what the other one has otherwise.
  it.each([3, 150])("of %i directories is the same whichever side it is", async (directories) => {
    const other = createGitRepository();
    const [first, second] = [other.commit({}), other.commit({ a: "1" })];
    const repository = createGitRepository();
    const many = Array.from({ length: directories }, (_, i): [string, string] => [`many/${i}/file`, `${i}`]);
    const commitWith = (module: string, files: Parameters<typeof repository.commit>[0]) => {
      repository.write(files);
      repository.git("add", "--all");
      repository.git("update-index", "--add", "--cacheinfo", `160000,${module},module`);
      repository.git("commit", "-q", "-m", "Next");
      return repository.git("rev-parse", "HEAD");
    };
    const before = commitWith(first, {
      ...Object.fromEntries(many),
      ".gitmodules": '[submodule "module"]\npath = module\nurl = ./other\nignore = all\n',
      "ümlaut/moved": "the same",
      link: { link: "many" },
      "was-file": "1",
      "was-folder/a": "1",
      stays: "1",
    });
    for (const path of ["ümlaut/moved", "link", "was-file", "was-folder/a"]) repository.git("rm", "-q", path);
    const after = commitWith(second, {
      "other/moved": "the same",
      link: "many",
      "was-file/a": "1",
      "was-folder": "1",
      "many/2/file": "other",
    });
    repository.git("config", "diff.ignoreSubmodules", "all");
    repository.git("config", "diff.renames", "copies");
    const sides = await compare(repository, { base: before, mergeBase: false, head: after });
    expect(sides.changedPaths).toEqual(
      [
        "link",
        "many/2/file",
        "module",
        "other/moved",
        "was-file",
        "was-file/a",
        "was-folder",
        "was-folder/a",
      ].concat("ümlaut/moved"),
    );
    for (const [commit, { tree }] of [
      [before, sides.base],
      [after, sides.head],
    ] as const) {
      const alone = (await compare(repository, { base: commit, mergeBase: false, head: commit })).head.tree;
      expect(tree.paths()).toEqual(alone.paths());
      for (const path of [...alone.paths(), "was-file", "was-folder", "other", "ümlaut", ""])
        expect([path, tree.entry(path), tree.list(path)]).toEqual([
          path,
          alone.entry(path),
          alone.list(path),
        ]);
    }
  });

  it.each([3, 150])(
    "of %i directories has every file changed that a checkout writes otherwise",
    async (directories) => {
      const repository = createGitRepository();
      const many = Array.from({ length: directories }, (_, i): [string, string] => [`many/${i}/file`, "1\n"]);
      repository.commit(Object.fromEntries(many));
      repository.commit({ "many/1/.gitattributes": "file text eol=crlf\n" });
      const { changedPaths } = await compare(repository, { base: "HEAD~1", mergeBase: false, head: "HEAD" });
      expect(changedPaths).toEqual(["many/1/.gitattributes", "many/1/file"]);
    },
  );

  it("is read from a repository with SHA-256 ids too", async () => {
    const repository = createGitRepository("--object-format=sha256");
    repository.commit({ "a/b": "1", c: "1" });
    repository.commit({ "a/b": "2" });
    const request = { base: "HEAD~1", mergeBase: false, head: "HEAD" };
    const { base, head, changedPaths } = await compare(repository, request);
    expect(changedPaths).toEqual(["a/b"]);
    expect([textOf(base.tree, "a/b"), textOf(head.tree, "a/b")]).toEqual(["1", "2"]);
  });

  it("that is damaged is refused", async () => {
    const repository = createGitRepository();
    repository.commit({ "apps/a": "1" });
    const id = repository.git("rev-parse", "HEAD:apps");
    rmSync(join(repository.directory, ".git", "objects", id.slice(0, 2), id.slice(2)));
    await expect(compare(repository, { base: "HEAD", mergeBase: false, head: "HEAD" })).rejects.toThrow(
      /^Cannot read the files of [0-9a-f]{40}\. Git says: /,
    );
  });
});

describe("reading", () => {
  it("reads what was not preloaded, and passes over a giant file", async () => {
    const repository = createGitRepository();
    repository.commit({ a: "read me", "crds/big.bin": new Uint8Array(65 * 1024 * 1024), z: "read me too" });
    const opened = await openRepository(repository);
    const { tree } = (await opened.compare({ base: "HEAD", mergeBase: false, head: "HEAD" })).head;
    expect(textOf(tree, "a")).toBe("read me");
    const fault = "not read: it has 68157440 bytes, and no more than 67108864 are";
    expect(textOf(tree, "crds/big.bin")).toBe("\ufffd");
    expect(unreadableFiles(tree, tree.paths())).toEqual([{ path: "crds/big.bin", fault }]);
    await opened.close();
    // Files that are called secret are read whoever builds of them.
    const again = await openRepository(repository);
    const { tree: other } = (await again.compare({ base: "HEAD", mergeBase: false, head: "HEAD" })).head;
    await again.preload([{ tree: other, paths: other.paths() }]);
    expect(unreadableFiles(other, other.paths())).toEqual([{ path: "crds/big.bin", fault }]);
    expect(textOf(other, "z")).toBe("read me too");
    await again.close();
  });

  it("says that it cannot read a damaged file, preloaded or not, and never takes its beginning for all of it", async () => {
    const repository = createGitRepository();
    // Text that zlib cannot make small, so that git prints the beginning before it comes to the damage.
    const text = Array.from({ length: 20_000 }, (_, i) => createHash("sha256").update(`${i}`).digest("hex"));
    repository.commit({ "good.yaml": "a: 1\n", "large.yaml": text.join("\n") });
    const blob = repository.git("rev-parse", "HEAD:large.yaml");
    const object = join(repository.directory, ".git", "objects", blob.slice(0, 2), blob.slice(2));
    const bytes = readFileSync(object);
    bytes.fill(0xff, bytes.length - 2000);
    chmodSync(object, 0o644);
    writeFileSync(object, bytes);
    const opened = await openRepository(repository);
    const { tree } = (await opened.compare({ base: "HEAD", mergeBase: false, head: "HEAD" })).head;
    for (const paths of [[], tree.paths()]) {
      await opened.preload([{ tree, paths }]);
      expect(textOf(tree, "large.yaml")).toBe("\ufffd");
      expect(unreadableFiles(tree, tree.paths())).toMatchObject([{ path: "large.yaml" }]);
    }
    // The git that gave up is replaced.
    expect(textOf(tree, "good.yaml")).toBe("a: 1\n");
    await opened.close();
  });

  it("keeps binary contents byte by byte", async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, i) => i);
    const repository = createGitRepository();
    repository.commit({ bytes, empty: "", text: "blob 3\nabc\n" });
    const { head } = await compare(repository, { base: "HEAD", mergeBase: false, head: "HEAD" });
    const entry = head.tree.entry("bytes");
    expect(
      entry !== undefined &&
        entry !== "directory" &&
        entry.kind === "file" && [...head.tree.read(entry.blob)],
    ).toEqual([...bytes]);
    expect(textOf(head.tree, "empty")).toBe("");
    expect(textOf(head.tree, "text")).toBe("blob 3\nabc\n");
  });
});
