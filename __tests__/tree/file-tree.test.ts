import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  createFileTree,
  editedTree,
  sameEntry,
  type FileTree,
  type TreeEntry,
} from "../../src/tree/file-tree.ts";

const read = (blob: string): Uint8Array => new TextEncoder().encode(blob);

const entry = fc.oneof(
  fc.constantFrom("one", "two").map((blob): TreeEntry => ({ kind: "file", blob })),
  fc.constantFrom("one", "two").map((blob): TreeEntry => ({ kind: "symlink", blob })),
  fc.constantFrom("one", "two").map((commit): TreeEntry => ({ kind: "submodule", commit })),
);
const path = fc.constantFrom(
  "README.md",
  "base/web.yaml",
  "base/api",
  "base/api/web.yaml",
  "overlays/eu/web.yaml",
);
const listing = fc
  .dictionary(path, entry)
  .map((files) => Object.entries(files).filter(([each]) => !(`${each}/web.yaml` in files)));

/** All that a tree says. */
function contents(tree: FileTree): unknown {
  const directories = ["", "base", "base/api", "overlays", "overlays/eu", "nowhere"];
  return {
    entries: [...tree.paths(), ...directories].map((each) => [each, tree.entry(each)]),
    lists: directories.map((each) => tree.list(each)),
  };
}

describe("a tree that another one was made into", () => {
  const edits = (from: [string, TreeEntry][], to: [string, TreeEntry][]) =>
    new Map<string, TreeEntry | undefined>([
      ...from.map(([each]) => [each, undefined] as const),
      ...to.filter(([each, now]) => !from.some(([was, before]) => was === each && sameEntry(before, now))),
      ...from.filter(([each, before]) => to.some(([is, now]) => is === each && sameEntry(before, now))),
    ]);

  it("says what it holds, and the other one what that holds", () => {
    fc.assert(
      fc.property(listing, listing, (base, head) => {
        const other = createFileTree(base, read);
        const edited = editedTree(other, edits(base, head));
        expect(contents(edited)).toEqual(contents(createFileTree(head, read)));
        expect(contents(other)).toEqual(contents(createFileTree(base, read)));
      }),
    );
  });

  it("keeps what is equal once", () => {
    const base = createFileTree(
      [
        ["base/api.yaml", { kind: "file", blob: "api" }],
        ["base/web.yaml", { kind: "file", blob: "before" }],
      ],
      read,
    );
    const head = editedTree(base, new Map([["base/web.yaml", { kind: "file", blob: "after" }]]));
    expect(head.entry("base/api.yaml")).toBe(base.entry("base/api.yaml"));
    expect(head.entry("base/web.yaml")).toEqual({ kind: "file", blob: "after" });
    expect(head.paths()).toBe(base.paths());
  });
});

describe("two entries of a path", () => {
  const file: TreeEntry = { kind: "file", blob: "one" };
  it.each<[string, TreeEntry, TreeEntry, boolean]>([
    ["with the same content", file, { kind: "file", blob: "one" }, true],
    ["with other content", file, { kind: "file", blob: "two" }, false],
    ["of which one is a link", file, { kind: "symlink", blob: "one" }, false],
    ["of which one is a submodule", file, { kind: "submodule", commit: "one" }, false],
    ["that are one commit", { kind: "submodule", commit: "one" }, { kind: "submodule", commit: "one" }, true],
    [
      "that are two commits",
      { kind: "submodule", commit: "one" },
      { kind: "submodule", commit: "two" },
      false,
    ],
  ])("%s", (_, a, b, same) => {
    expect(sameEntry(a, b)).toBe(same);
    expect(sameEntry(b, a)).toBe(same);
  });
});
