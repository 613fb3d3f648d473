import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, test } from "vitest";

/** Prose about boundaries rots; these tests are the boundaries. See docs/design.md. */

const SOURCE = join(import.meta.dirname, "..", "src");

interface Import {
  readonly file: string;
  /** The room (first folder below src) that the file is in; the file's own name for the entry points. */
  readonly room: string;
  readonly target: string;
}

function roomOf(file: string): string {
  return file.split("/")[0] ?? file;
}

function sourceFiles(directory = SOURCE): string[] {
  return readdirSync(directory).flatMap((name) => {
    const path = join(directory, name);
    return statSync(path).isDirectory() ? sourceFiles(path) : [path.slice(SOURCE.length + 1)];
  });
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(SOURCE, file), "utf8");
  const targets = [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)"([^"]+)"/g)].map(
    (match) => match[1] ?? "",
  );
  return targets.map((target) => ({
    file,
    room: roomOf(file),
    target: target.startsWith(".") ? normalize(join(dirname(file), target)) : target,
  }));
}

const files = sourceFiles();
const imports = files.flatMap(importsOf);

/** Which rooms a room may use. `main.ts` and `cli.ts` wire everything and may use all. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  model: ["yaml"],
  yaml: [],
  tree: ["model"],
  process: ["model"],
  kustomize: ["model", "tree", "yaml"],
  inputs: ["kustomize", "model", "tree", "yaml"],
  delivery: ["kustomize", "model", "tree", "yaml"],
  sources: ["delivery", "inputs", "model", "tree", "yaml"],
  domain: ["model", "tree", "yaml"],
  builders: ["app", "delivery", "inputs", "kustomize", "model", "process", "tree", "yaml"],
  report: ["domain", "model", "tree", "yaml"],
  app: ["delivery", "domain", "inputs", "model", "sources", "tree", "yaml"],
  git: ["app", "model", "process", "tree"],
  github: ["app", "domain", "model", "report"],
  cli: ["app", "builders", "domain", "git", "model", "process", "report"],
};

const PURE = [
  "app",
  "delivery",
  "domain",
  "inputs",
  "kustomize",
  "model",
  "report",
  "sources",
  "tree",
  "yaml",
];

describe("the house", () => {
  test("has no room that this test does not know", () => {
    const rooms = new Set(files.filter((file) => file.includes("/")).map(roomOf));
    expect([...rooms].filter((room) => MAY_USE[room] === undefined)).toEqual([]);
  });

  test("dependencies point inward", () => {
    const wrong = imports.filter(({ room, target }) => {
      const allowed = MAY_USE[room];
      if (allowed === undefined || !target.includes("/") || target.startsWith("@")) return false;
      const used = roomOf(target);
      return MAY_USE[used] !== undefined && used !== room && !allowed.includes(used);
    });
    expect(wrong).toEqual([]);
  });

  test("the pure rooms do no I/O", () => {
    // Hashing is arithmetic, not I/O.
    const outside = imports.filter(({ target }) => target.startsWith("node:") && target !== "node:crypto");
    expect(outside.filter(({ room }) => PURE.includes(room))).toEqual([]);
    const impure =
      /\bprocess\.(env|argv|cwd|stdout|stderr|exit)|Date\.now|new Date\(\)|Math\.random|performance\.now|\.localeCompare\(/;
    const offenders = files.filter(
      (file) => PURE.includes(roomOf(file)) && impure.test(readFileSync(join(SOURCE, file), "utf8")),
    );
    expect(offenders).toEqual([]);
  });

  test("one module spawns processes", () => {
    const spawning = imports.filter(({ target }) => target === "node:child_process").map(({ file }) => file);
    expect(spawning.every((file) => file.startsWith("process/"))).toBe(true);
  });

  test("only the Action's edge knows GitHub's packages", () => {
    const github = imports.filter(({ target }) => /^@(actions|octokit)\//.test(target));
    expect(github.filter(({ room }) => room !== "github" && room !== "main.ts")).toEqual([]);
  });

  test("only the entry points set an exit state", () => {
    const setting = files.filter((file) =>
      /process\.exit(Code)?\b|setFailed/.test(readFileSync(join(SOURCE, file), "utf8")),
    );
    expect(setting.filter((file) => file !== "main.ts" && file !== "cli.ts")).toEqual([]);
  });
});
