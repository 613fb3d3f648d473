import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { openRepository } from "../../src/git/repository.ts";
import { createRootIndex } from "../../src/inputs/closure.ts";
import { createMentionCache } from "../../src/inputs/inputs.ts";
import { checkedOut } from "../../src/tree/checkout/checkout.ts";
import { compilePattern } from "../../src/tree/checkout/pattern.ts";
import { createGitRepository, type Files } from "../support/git-repository.ts";
import { memoryTree } from "../support/memory-tree.ts";

type Contents = Readonly<Record<string, string>>;

/** Path → the content as the tree of the commit has it checked out (`ours`), and as git itself writes it (`gits`). */
async function bothCheckouts(files: Files): Promise<{ readonly ours: Contents; readonly gits: Contents }> {
  const git = createGitRepository();
  const isAttributes = (path: string) => path.endsWith(".gitattributes");
  const part = (wanted: boolean) =>
    Object.fromEntries(Object.entries(files).filter(([path]) => isAttributes(path) === wanted));
  // What is stored is what is written here, whatever the attributes say of it.
  git.commit(part(false));
  git.write(part(true));
  git.git("add", "*.gitattributes");
  git.git("commit", "--quiet", "-m", "attributes");
  const clone = git.clone("--config", "core.autocrlf=false");
  const repository = await openRepository({ directory: git.directory, env: git.env });
  try {
    const { head } = await repository.compare({ base: "HEAD", mergeBase: false, head: "HEAD" });
    const contents = (read: (path: string) => Uint8Array) =>
      Object.fromEntries(
        Object.keys(part(false)).map((path) => [path, Buffer.from(read(path)).toString("latin1")]),
      );
    return {
      ours: contents((path) => {
        const entry = head.tree.entry(path);
        if (entry === undefined || entry === "directory" || entry.kind === "submodule") throw new Error(path);
        return head.tree.read(entry.blob);
      }),
      gits: contents((path) => readFileSync(join(clone.directory, path))),
    };
  } finally {
    await repository.close();
  }
}

const CONTENTS: Files = {
  "a.conf": "a=1\nb=2\n",
  "b.conf": "a=1\r\nb=2\n",
  "c.conf": "a=1\r\nb=2\r\n",
  "d.conf": "a\rb\n",
  "e.conf": Uint8Array.of(0, 10, 1, 10),
  "f.conf": "$Id$\n$Id: old $\n$Id: a b $\n$Identity$\n$Id:\n$ $Id: x$y$\n",
  "g.conf": "ä€😀\n",
  "h.conf": "no line end",
  "i.conf": "",
  "j.conf": Uint8Array.of(0xff, 10),
  "dir/a.conf": "a\n",
  "dir/sub/a.conf": "a\n",
  "dir/sub/x y.conf": "a\n",
  "dir/a.txt": "a\n",
};

/** Each in a folder of its own, so that one clone shows what git makes of all. */
const ATTRIBUTES = [
  "*.conf text eol=crlf",
  "*.conf eol=crlf",
  "*.conf text",
  "*.conf text=auto eol=crlf",
  "* text=auto",
  "*.conf -text eol=crlf",
  "*.conf text=input eol=crlf",
  "*.conf eol=lf",
  "*.conf crlf=input eol=crlf",
  "*.conf binary eol=crlf",
  "*.conf eol=crlf\na.conf !eol",
  "*.conf eol=crlf\n# *.conf eol=lf\na.conf eol=lf",
  "*.conf ident",
  "*.conf ident eol=crlf",
  "g.conf working-tree-encoding=UTF-16LE",
  "g.conf text working-tree-encoding=UTF-16BE eol=crlf",
  "g.conf working-tree-encoding=utf-8 eol=crlf",
  "dir/*.conf eol=crlf",
  "/dir/**/a.conf eol=crlf",
  "dir/** eol=crlf",
  "**/sub/* eol=crlf",
  "dir/ eol=crlf",
  '"x y.conf" eol=crlf',
  "[a-c].conf eol=crlf",
  "[!a-c].conf eol=crlf",
  "[c-a].conf eol=crlf",
  "[{{-${].conf eol=crlf\n*.conf ident",
  "[]a].conf eol=crlf",
  "[[:alpha:]].conf eol=crlf",
  "[[:unheard:]a].conf eol=crlf",
  "[^[:digit:]b].conf eol=crlf",
  "[\\a-\\c].conf eol=crlf",
  "[a-].conf eol=crlf",
  "**/a.conf eol=crlf",
  "dir/**/**/a.conf eol=crlf",
  "**/**/sub/**/*.conf eol=crlf",
  "dir**/a.conf eol=crlf",
  "dir***/a.conf eol=crlf",
  "d*/**b/a.conf eol=crlf",
  "/dir** eol=crlf",
  "dir/su?/a.conf eol=crlf",
  "dir?sub/a.conf eol=crlf",
  "dir[/]a.conf eol=crlf",
  "*a*.*o* eol=crlf",
  "?.conf eol=crlf",
  "a.* eol=crlf",
  "dir/sub eol=crlf",
  "!a.conf eol=crlf",
  "\ta.conf\teol=crlf  ident",
];

describe("a tree as it is checked out", () => {
  const all = Object.fromEntries(
    ATTRIBUTES.flatMap((attributes, folder) =>
      Object.entries({ ...CONTENTS, ".gitattributes": `${attributes}\n` }).map(([path, content]) => [
        `${folder}/${path}`,
        content,
      ]),
    ),
  );
  let checkouts: Awaited<ReturnType<typeof bothCheckouts>>;
  beforeAll(async () => {
    checkouts = await bothCheckouts(all);
  });

  it.each(ATTRIBUTES.map((attributes, folder) => ({ attributes, folder })))(
    "has the bytes that git writes: $attributes",
    ({ folder }) => {
      const within = (contents: Contents) =>
        Object.entries(contents).filter(([path]) => path.startsWith(`${folder}/`));
      expect(within(checkouts.ours)).toEqual(within(checkouts.gits));
      expect(within(checkouts.gits)).toHaveLength(Object.keys(CONTENTS).length);
    },
  );

  it.each(["*.conf text eol=crlf", "/dir/**/a.conf eol=crlf", "[attr]dos text eol=crlf\n*.conf dos"])(
    "has the bytes that git writes, by attributes at the top: %j",
    async (attributes) => {
      const { ours, gits } = await bothCheckouts({ ...CONTENTS, ".gitattributes": `${attributes}\n` });
      expect(ours).toEqual(gits);
    },
  );

  it("follows the file that is nearest", async () => {
    const { ours, gits } = await bothCheckouts({
      ...CONTENTS,
      "dir/.gitattributes": "*.conf eol=lf\n",
      "dir/sub/.gitattributes": "/a.conf eol=crlf\n[attr]dos eol=crlf\n*.conf dos\n",
      ".gitattributes": "*.conf eol=crlf\n",
    });
    expect(ours).toEqual(gits);
  });

  it("has the bytes of the repository, however many rules are for other programs", () => {
    const rules = Array.from(
      { length: 3000 },
      (_, i) => `client/src/model_${i}.py linguist-generated=true\n`,
    );
    const files = Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`client/src/a${i}.py`, ""]));
    const tree = checkedOut(
      memoryTree({
        ...files,
        ".gitattributes": `* text=auto eol=lf\n${rules.join("")}`,
        "base/a.yaml": "a: b\n",
      }),
    );
    expect(tree.entry("base/a.yaml")).not.toHaveProperty("checkout");
  });

  it("is the same tree without attributes", () => {
    const tree = memoryTree({ "a.conf": "a\n" });
    expect(checkedOut(tree)).toBe(tree);
  });

  it("names a filter, whose output nobody knows, and keeps what is stored", () => {
    const tree = checkedOut(
      memoryTree({ ".gitattributes": "*.bin filter=lfs -text\n", "a.bin": "pointer", "b.txt": "b" }),
    );
    expect(tree.entry("a.bin")).toMatchObject({ checkout: { filter: "lfs", files: [".gitattributes"] } });
    expect(tree.entry("b.txt")).not.toHaveProperty("checkout");
  });
});

describe("patterns", () => {
  it.each([
    ["a[", "a["],
    ["[]a].x", "].x"],
    ["\\*.x", "a.x"],
    ["a\\", "a"],
    ["[{{-${]", "a"],
    ["[z-a]", "a"],
    ["[a-", "a"],
    ["[[:alpha", "a"],
  ])("that are odd do not throw: %s", (pattern, path) => {
    expect(() => compilePattern(pattern)?.(path)).not.toThrow();
  });
});

describe("patterns of a stranger", () => {
  it.each([
    ["*a".repeat(100), "a".repeat(200)],
    ["**/".repeat(100) + "x", "a/".repeat(200) + "a"],
    ["**/*a".repeat(50), "a/".repeat(200)],
  ])("take no longer than others", (pattern, path) => {
    const began = performance.now();
    expect(compilePattern(`${pattern}b`)?.(path)).toBe(false);
    expect(performance.now() - began).toBeLessThan(1000);
  });

  it("that are too many are said to be a filter, and take seconds at most", () => {
    const rules = Array.from({ length: 2000 }, (_, i) => `${"*a".repeat(50)}${i} eol=crlf\n`).join("");
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, i) => [`${"a".repeat(200)}${i}`, "a\n"]));
    const tree = checkedOut(memoryTree({ ".gitattributes": rules, ...files }));
    const began = performance.now();
    for (const path of Object.keys(files)) {
      expect(tree.entry(path)).toMatchObject({
        checkout: { filter: "more rules than Rollcast reads", files: [".gitattributes"] },
      });
    }
    expect(performance.now() - began).toBeLessThan(20_000);
  });
});

describe("a closure", () => {
  const index = createRootIndex(
    checkedOut(
      memoryTree({
        ".gitattributes": "*.conf eol=crlf\n",
        "o/.gitattributes": "*.md eol=crlf\n",
        "o/kustomization.yaml": "configMapGenerator: [{name: a, files: [a.conf]}]\n",
        "o/a.conf": "a\n",
        "p/kustomization.yaml": "configMapGenerator: [{name: a, files: [a.txt]}]\n",
        "p/a.txt": "a\n",
      }),
    ),
    createMentionCache(),
  );

  it("holds the attributes of what it reads, and no others", () => {
    expect(index.closure("o").files).toEqual([".gitattributes", "o/a.conf", "o/kustomization.yaml"]);
    expect(index.closure("p").files).toEqual(["p/a.txt", "p/kustomization.yaml"]);
    expect(index.touches("o", new Set([".gitattributes"]))).toBe(true);
    expect(index.touches("p", new Set([".gitattributes"]))).toBe(false);
  });
});
