import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { PullRequestTarget } from "../../src/app/ports.ts";
import { QUARANTINE_LIMITS, type QuarantineLimits } from "../../src/git/quarantine/limits.ts";
import { openQuarantine } from "../../src/git/quarantine/open.ts";
import { UNREADABLE, type FileTree } from "../../src/tree/file-tree.ts";
import { createGitRepository, type Files, type GitRepository } from "../support/git-repository.ts";
import { serveGit, type GitServer } from "../support/git-http.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

interface PullRequest {
  readonly server: GitRepository;
  readonly http: GitServer;
  readonly base: string;
  readonly head: string;
  readonly merge: string;
  /** Depth 1, of main, as actions/checkout leaves it. */
  readonly checkout: GitRepository;
}

const BASE: Files = { "apps/kustomization.yaml": "resources: [web.yaml]\n", "apps/web.yaml": "kind: Old\n" };

async function pullRequest(change: Files, isStale = false): Promise<PullRequest> {
  const server = createGitRepository();
  server.git("config", "uploadpack.allowAnySHA1InWant", "true");
  server.git("config", "uploadpack.allowFilter", "true");
  server.commit(BASE, "Start");
  server.git("checkout", "--quiet", "-b", "feature");
  const head = server.commit(change, "Change");
  server.git("checkout", "--quiet", "main");
  let base = server.commit({ "other.md": "1" }, "Other");
  server.git("checkout", "--quiet", "--detach");
  server.git("merge", "--quiet", "--no-ff", "--no-edit", "feature");
  const merge = server.git("rev-parse", "HEAD");
  server.git("update-ref", "refs/pull/7/merge", merge);
  server.git("update-ref", "refs/pull/7/head", head);
  server.git("checkout", "--quiet", "main");
  server.git("branch", "--quiet", "-D", "feature");
  if (isStale) base = server.commit({ "other.md": "2" }, "Later");
  const http = await serveGit(join(server.directory, ".git"), server.env);
  return { server, http, base, head, merge, checkout: checkOut(server, http, base) };
}

function checkOut(server: GitRepository, http: GitServer, commit: string): GitRepository {
  const clone = createGitRepository();
  clone.git("remote", "add", "origin", server.url);
  clone.git("fetch", "--quiet", "--no-tags", "--depth=1", "origin", commit);
  clone.git("checkout", "--quiet", "--detach", commit);
  clone.git("remote", "set-url", "origin", http.url);
  return clone;
}

const noApi = () => Promise.reject(new Error("GitHub was asked for the merge base"));

function open(
  { checkout, head }: Pick<PullRequest, "checkout" | "head">,
  more: {
    readonly target?: PullRequestTarget;
    readonly limits?: Partial<QuarantineLimits>;
    readonly temporary?: string;
  } = {},
) {
  return openQuarantine({
    directory: checkout.directory,
    env: { ...checkout.env, GIT_ALLOW_PROTOCOL: "http:file" },
    temporaryDirectory: more.temporary ?? temporaryDirectory(),
    target: more.target ?? { kind: "pullRequest", number: 7, baseRef: "main", head, mergeBase: noApi },
    limits: { ...QUARANTINE_LIMITS, ...more.limits },
  });
}

const NOTHING = { base: undefined, mergeBase: false, head: undefined };

async function compared(...args: Parameters<typeof open>) {
  const repository = await open(...args);
  try {
    const comparison = await repository.compare(NOTHING);
    await repository.preload(
      [comparison.base, comparison.head].map(({ tree }) => ({ tree, paths: tree.paths() })),
    );
    return comparison;
  } finally {
    await repository.close();
  }
}

function textOf(tree: FileTree, path: string): string | undefined {
  const entry = tree.entry(path);
  if (entry === undefined || entry === "directory" || entry.kind === "submodule") return undefined;
  return Buffer.from(tree.read(entry.blob)).toString();
}

function faultOf(tree: FileTree, path: string): string | undefined {
  const entry = tree.entry(path);
  return entry === undefined || entry === "directory" || entry.kind === "submodule"
    ? undefined
    : tree.fault(entry.blob);
}

/** Every file below a folder, with what it holds. */
function fingerprint(folder: string): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(folder, { recursive: true }).map(String).sort()) {
    const path = join(folder, name);
    hash.update(name);
    if (statSync(path).isFile()) hash.update(readFileSync(path));
  }
  return hash.digest("hex");
}

describe("a pull request that is taken as data", () => {
  it("is the test merge against its first parent, where that merges this head into the tip of base", async () => {
    const pull = await pullRequest({ "apps/web.yaml": "kind: New\n" });
    const { base, head, changedPaths } = await compared(pull);
    expect(base.revision).toEqual({ ref: "main", sha: pull.base });
    expect(head.revision).toEqual({ ref: "pull/7/merge", sha: pull.merge });
    expect(changedPaths).toEqual(["apps/web.yaml"]);
    expect([textOf(base.tree, "apps/web.yaml"), textOf(head.tree, "apps/web.yaml")]).toEqual([
      "kind: Old\n",
      "kind: New\n",
    ]);
  });

  it("is compared by its trees alone, however many they are", async () => {
    const many = Array.from({ length: 150 }, (_, i): [string, string] => [`many/${i}/file`, `${i}`]);
    const pull = await pullRequest({ "apps/web.yaml": "kind: New\n", ...Object.fromEntries(many) });
    const { base, head, changedPaths } = await compared(pull);
    expect(changedPaths).toEqual(["apps/web.yaml", ...many.map(([path]) => path).sort()]);
    expect([base.tree.list("many"), textOf(head.tree, "many/7/file")]).toEqual([[], "7"]);
  });

  it("is its head against the merge base, where the test merge is of an older base", async () => {
    const pull = await pullRequest({ "apps/web.yaml": "kind: New\n" }, true);
    const common = pull.server.git("merge-base", pull.base, pull.head);
    const asked: string[] = [];
    const mergeBase = (a: string, b: string) => {
      asked.push(a, b);
      return Promise.resolve(common);
    };
    const target = { kind: "pullRequest", number: 7, baseRef: "main", head: pull.head, mergeBase } as const;
    const { base, head, changedPaths } = await compared(pull, { target });
    expect(asked).toEqual([pull.base, pull.head]);
    expect(base.revision).toEqual({ ref: "main", sha: common });
    expect(head.revision).toEqual({ ref: "pull/7/head", sha: pull.head });
    expect(changedPaths).toEqual(["apps/web.yaml"]);
  });

  it("is never a commit that is not of it, though the server would give it", async () => {
    const pull = await pullRequest({ "apps/web.yaml": "kind: New\n" });
    const elsewhere = pull.server.commit({ "apps/web.yaml": "kind: Elsewhere\n" }, "Of another fork");
    pull.server.git("reset", "--quiet", "--hard", pull.base);
    const target = {
      kind: "pullRequest",
      number: 7,
      baseRef: "main",
      head: elsewhere,
      mergeBase: noApi,
    } as const;
    await expect(compared(pull, { target })).rejects.toThrow(/is not the tip of pull request 7/);
  });

  it("is not believed where the test merge is of another head", async () => {
    const pull = await pullRequest({ "apps/web.yaml": "kind: New\n" });
    const other = pull.server.git(
      "commit-tree",
      "-p",
      pull.base,
      "-p",
      pull.base,
      "-m",
      "x",
      `${pull.merge}^{tree}`,
    );
    pull.server.git("update-ref", "refs/pull/7/merge", other);
    await expect(compared(pull)).rejects.toThrow("GitHub was asked for the merge base");
  });

  it("is a group of a merge queue with its base", async () => {
    const pull = await pullRequest({ "apps/web.yaml": "kind: New\n" });
    const target = { kind: "mergeGroup", base: pull.base, head: pull.merge } as const;
    expect((await compared(pull, { target })).changedPaths).toEqual(["apps/web.yaml"]);
  });

  it("leaves the checkout as it was, and nothing behind", async () => {
    const pull = await pullRequest({ "apps/web.yaml": "kind: New\n" });
    const before = fingerprint(pull.checkout.directory);
    const temporary = temporaryDirectory();
    await compared(pull, { temporary });
    expect(fingerprint(pull.checkout.directory)).toBe(before);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it("is read from git alone: files of the checkout are not", async () => {
    const pull = await pullRequest({ "apps/web.yaml": "kind: New\n" });
    pull.checkout.write({
      "apps/web.yaml": "kind: FromTheWorkingTree\n",
      ".gitattributes": "* filter=evil\n",
    });
    const { base, head } = await compared(pull);
    expect([textOf(base.tree, "apps/web.yaml"), textOf(head.tree, "apps/web.yaml")]).toEqual([
      "kind: Old\n",
      "kind: New\n",
    ]);
  });

  it("comes without its blobs, of which only those that are asked for are fetched", async () => {
    const pull = await pullRequest({ "apps/web.yaml": "kind: New\n", "notes/huge.txt": "x".repeat(100_000) });
    const temporary = temporaryDirectory();
    const repository = await open(pull, { temporary });
    const { head } = await repository.compare(NOTHING);
    const requests = pull.http.requests.length;
    expect(faultOf(head.tree, "notes/huge.txt")).toBeUndefined();
    await repository.preload([{ tree: head.tree, paths: ["apps/web.yaml"] }]);
    expect(pull.http.requests.length).toBeGreaterThan(requests);
    const after = pull.http.requests.length;
    // What nobody asked for in time is not fetched by whoever reads it.
    expect(textOf(head.tree, "notes/huge.txt")).toBe(Buffer.from(UNREADABLE).toString());
    expect(textOf(head.tree, "apps/web.yaml")).toBe("kind: New\n");
    expect(pull.http.requests.length).toBe(after);
    await repository.close();
  });

  it("keeps links, submodules, pointers of LFS and attributes as they are", async () => {
    const pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n";
    const pull = await pullRequest({
      "apps/link": { link: "/etc/passwd" },
      "apps/big.bin": pointer,
      ".gitattributes": "*.bin filter=lfs diff=lfs merge=lfs -text\n",
      ".gitmodules": '[submodule "x"]\n\tpath = x\n\turl = http://127.0.0.1:1/x.git\n',
    });
    const { head } = await compared(pull);
    expect(head.tree.entry("apps/link")).toMatchObject({ kind: "symlink" });
    expect(textOf(head.tree, "apps/link")).toBe("/etc/passwd");
    expect(textOf(head.tree, "apps/big.bin")).toBe(pointer);
  });
});

describe("over a bound it is not read", () => {
  it("of one blob", async () => {
    const pull = await pullRequest({ "apps/web.yaml": "x".repeat(2000), "apps/small.yaml": "y" });
    const { head } = await compared(pull, { limits: { blob: 1000 } });
    expect(faultOf(head.tree, "apps/web.yaml")).toBe(
      "not read: it has 2000 bytes, and no more than 1000 are",
    );
    expect(textOf(head.tree, "apps/web.yaml")).not.toContain("x");
    expect(textOf(head.tree, "apps/small.yaml")).toBe("y");
  });

  it("of blobs in all", async () => {
    const files = Object.fromEntries(
      Array.from({ length: 20 }, (_, index) => [`apps/${index}.yaml`, `${index}`]),
    );
    const { head } = await compared(await pullRequest(files), { limits: { blobs: 10 } });
    expect(faultOf(head.tree, "apps/3.yaml")).toBe("not fetched: no more than 10 files are");
  });

  it("of bytes in all", async () => {
    const pull = await pullRequest({ "apps/web.yaml": "kind: New\n", "apps/noise": randomLike(400_000) });
    const { head } = await compared(pull, { limits: { bytes: 100_000 } });
    expect(faultOf(head.tree, "apps/noise")).toMatch(/^not fetched/);
  });

  it.each([
    [{ path: 20 }, /A path has more than the 20 bytes/],
    [{ files: 2 }, /no more than 2 are looked at/],
    [{ bytes: 10 }, /larger/],
  ])("%j", async (limits, expected) => {
    const pull = await pullRequest({ "apps/web/and/something/that/is/long.yaml": "a" });
    await expect(compared(pull, { limits })).rejects.toThrow(expected);
  });
});

/** Bytes that no compression makes smaller, the same each time. */
function randomLike(size: number): Buffer {
  const blocks: Buffer[] = [];
  for (let index = 0; index * 32 < size; index++)
    blocks.push(createHash("sha256").update(String(index)).digest());
  return Buffer.concat(blocks).subarray(0, size);
}

describe("what would be dangerous is refused with a sentence", () => {
  it("a checkout of the pull request's own files", async () => {
    const pull = await pullRequest({ "apps/web.yaml": "kind: New\n" });
    for (const commit of [pull.head, pull.merge]) {
      const checkout = checkOut(pull.server, pull.http, commit);
      await expect(compared({ ...pull, checkout })).rejects.toThrow(/Leave `ref` out of actions\/checkout/);
    }
  });

  it("a checkout that keeps its token", async () => {
    const pull = await pullRequest({ "apps/web.yaml": "kind: New\n" });
    pull.checkout.git("config", "http.https://github.com/.extraheader", "AUTHORIZATION: basic x");
    await expect(compared(pull)).rejects.toThrow(/persist-credentials: false/);
  });

  it("objects that git finds fault with", async () => {
    const pull = await pullRequest({ "apps/web.yaml": "kind: New\n" });
    const blob = pull.server.git("rev-parse", `${pull.head}:apps/web.yaml`);
    const entry = Buffer.concat([Buffer.from("100644 .git\0"), Buffer.from(blob, "hex")]);
    pull.server.write({ "../tree.bin": entry });
    const tree = pull.server.git("hash-object", "-t", "tree", "-w", "--literally", "../tree.bin");
    const evil = pull.server.git("commit-tree", "-p", pull.base, "-m", "x", tree);
    pull.server.git("update-ref", "refs/pull/7/head", evil);
    pull.server.git("update-ref", "-d", "refs/pull/7/merge");
    const target = {
      kind: "pullRequest",
      ...{ number: 7, baseRef: "main", head: evil },
      mergeBase: () => Promise.resolve(pull.base),
    } as const;
    await expect(compared(pull, { target })).rejects.toThrow(/could not be fetched/);
  });
});
