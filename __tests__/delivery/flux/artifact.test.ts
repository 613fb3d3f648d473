import { describe, expect, test } from "vitest";
import { fluxArtifact } from "../../../src/delivery/flux/artifact.ts";
import { oncePer } from "../../../src/model/once.ts";
import { createFileTree, type FileTree } from "../../../src/tree/file-tree.ts";

function artifactOf(
  files: Readonly<Record<string, string>>,
  ignore: string | null = null,
): readonly string[] | undefined {
  return fluxArtifact(
    treeOf(files),
    ignore,
    oncePer(() => new Map()),
  )?.paths();
}

function treeOf(files: Readonly<Record<string, string>>): FileTree {
  const entries = Object.keys(files).map((path) => [path, { kind: "file", blob: path }] as const);
  const link = ["link.yaml", { kind: "symlink", blob: "link" }] as const;
  return createFileTree([...entries, link], (blob) => new TextEncoder().encode(files[blob] ?? ""));
}

describe("the artifact of a source", () => {
  test("lacks what Flux leaves out by itself, and links", () => {
    const files = {
      ".github/a.yaml": "",
      ".sops.yaml": "",
      "a/b.png": "",
      "a/.sops.yaml": "",
      "a/c.yaml": "",
    };
    expect(artifactOf(files)).toEqual(["a/c.yaml"]);
  });

  test("lacks what rules of the source say instead of those", () => {
    const files = { ".github/a.yaml": "", "a/b.yaml": "", "docs/c.yaml": "", ".gitignore": "" };
    expect(artifactOf(files, "/docs")).toEqual([".github/a.yaml", "a/b.yaml"]);
    // A last line may end in what Windows ends lines with, cut short.
    expect(artifactOf(files, "/a\r\n/docs\r")).toEqual([".github/a.yaml"]);
  });

  test("may be an allow list", () => {
    const files = { "clusters/prod/a.yaml": "", "other/b.yaml": "", "c.yaml": "" };
    expect(artifactOf(files, "/*\n!/clusters/\n")).toEqual(["clusters/prod/a.yaml"]);
  });

  test("lacks what a file of rules says of its own directory", () => {
    const files = { "a/.sourceignore": "*.tmp.yaml\n# no rule\n", "a/x.tmp.yaml": "", "b/x.tmp.yaml": "" };
    expect(artifactOf(files)).toEqual(["a/.sourceignore", "b/x.tmp.yaml"]);
  });

  test("is not known where more patterns are to be tried on each file than anybody writes", () => {
    const patterns = (count: number) => Array.from({ length: count }, (_, index) => `a${index}\n`).join("");
    expect(artifactOf({ "c.yaml": "" }, patterns(5000))).toEqual(["c.yaml"]);
    expect(artifactOf({ ".sourceignore": patterns(3000), "c.yaml": "" }, patterns(3000))).toBeUndefined();
  });

  test("keeps a directory that is emptied, and lacks one that a rule or a sparse checkout leaves out", () => {
    const files = { "web/a.yaml": "", "api/b.yaml": "", "db/c/d.yaml": "", "clusters/e.yaml": "" };
    const directories = (ignore: string | null, sparse: readonly string[] = []) => {
      const tree = treeOf(files);
      const artifact = fluxArtifact(
        tree,
        ignore,
        oncePer(() => new Map()),
        sparse,
      );
      return ["web", "api", "db", "db/c", "clusters"].filter((path) => artifact?.entry(path) === "directory");
    };
    expect(directories("/web/*\n/api/\n")).toEqual(["web", "db", "db/c", "clusters"]);
    expect(directories("/db\n")).toEqual(["web", "api", "clusters"]);
    expect(directories(null, ["clusters", "db/c/"])).toEqual(["db", "db/c", "clusters"]);
  });
});
