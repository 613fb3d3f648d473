import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CONTROLLERS } from "../src/domain/controllers/kinds.ts";
import {
  circlesOf,
  graphOf,
  importsOf,
  scriptTexts,
  sourceFiles,
  sourceText,
  testTexts,
} from "./support/source-graph.ts";

/** Prose about boundaries rots; these tests are the boundaries. See docs/architecture.md. */

/** Which rooms (the first folder below src/) a room may use. The entry points wire everything and may use all. */
const HOUSE: Table = {
  fetch: [],
  model: ["yaml"],
  yaml: [],
  tree: ["model"],
  process: ["model"],
  kustomize: ["model", "tree", "yaml"],
  inputs: ["kustomize", "model", "tree", "yaml"],
  delivery: ["kubernetes", "kustomize", "model", "tree", "yaml"],
  sources: ["delivery", "inputs", "kubernetes", "model", "tree", "yaml"],
  kubernetes: ["model", "yaml"],
  domain: ["kubernetes", "model", "tree", "yaml"],
  policy: ["domain", "model", "yaml"],
  builders: ["app", "delivery", "fetch", "git", "inputs", "kustomize", "model", "process", "tree", "yaml"],
  report: ["domain", "model"],
  app: ["delivery", "domain", "inputs", "model", "policy", "sources", "tree", "yaml"],
  parts: ["app", "domain", "model"],
  git: ["app", "model", "process", "tree"],
  github: ["app", "domain", "model", "report"],
  cli: ["app", "domain", "model", "parts", "process", "report"],
};

/** The same within the engine. */
const ENGINE: Table = {
  "error.ts": [],
  schema: [],
  edit: ["schema"],
  files: ["error.ts"],
  load: ["error.ts", "files"],
  paths: ["edit", "error.ts", "files"],
  patterns: ["error.ts", "paths"],
  resources: ["edit", "error.ts", "files", "load", "paths", "patterns", "schema"],
  transforms: ["edit", "error.ts", "files", "load", "paths", "patterns", "resources", "schema"],
  generate: ["edit", "error.ts", "files", "load", "resources", "schema"],
  engine: ["edit", "error.ts", "files", "generate", "load", "patterns", "resources", "schema", "transforms"],
};

/** The same within the domain; what stands beside its rooms is the language that they all speak, or puts them together. */
const DOMAIN: Table = {
  controllers: [],
  configs: [],
  references: ["configs", "controllers"],
  causes: ["configs", "controllers", "references"],
  lines: [],
  stale: ["configs", "controllers", "references"],
  secrets: ["configs"],
  problems: [],
  account: ["causes", "configs", "controllers", "references"],
  policy: ["account", "causes", "configs", "controllers", "references"],
};

/** The same within the checks: beside the rooms each check has a file, with its text, and asks the rooms for what it finds. */
const CHECKS: Table = {
  admission: [],
  amounts: [],
  flux: [],
  needs: [],
  rights: [],
  labels: ["admission"],
  traffic: ["labels"],
  names: ["rights", "traffic"],
  pods: ["names", "needs", "traffic"],
  later: ["labels", "names", "needs", "pods"],
  refusals: ["names"],
  scaling: ["amounts", "pods", "traffic"],
};

/** The same within the app; what stands beside its rooms is the story, which puts them together. */
const APP: Table = {
  policy: [],
  unapplied: [],
  discovery: ["policy", "unapplied"],
  written: ["discovery"],
  values: ["discovery", "written"],
  relations: ["discovery"],
  applied: ["discovery", "policy", "unapplied"],
  deployable: ["applied", "discovery", "policy", "relations", "unapplied", "values", "written"],
  across: ["applied", "discovery", "relations", "unapplied", "written"],
  whole: ["applied", "discovery", "relations", "written"],
  parts: ["deployable", "discovery"],
};

/** Who applies what: each owner is a room that knows nothing of the others. */
const SOURCES: Table = { kustomizations: [], flux: [], argo: [] };

const BUILDERS: Table = {
  guard: [],
  external: ["guard"],
  embedded: ["remote"],
  remote: [],
  helm: ["external"],
};

type Table = Readonly<Record<string, readonly string[]>>;

const PURE = [
  ...[
    "app",
    "delivery",
    "domain",
    "inputs",
    "kubernetes",
    "kustomize",
    "model",
    "policy",
    "report",
    "sources",
  ],
  ...["tree", "yaml"],
];

const files = sourceFiles();
const imports = files.flatMap(importsOf);

/** Of a file below `floor` ("" for src/ itself): the first folder below that, or the file's own name. */
function roomIn(floor: string): (file: string) => string | undefined {
  return (file) =>
    file.startsWith(floor) && file.endsWith(".ts") ? file.slice(floor.length).split("/")[0] : undefined;
}

const houseRoom = (file: string): string => file.split("/")[0] ?? file;

describe.each([
  ["the house", "", HOUSE],
  ["the engine", "kustomize/", ENGINE],
  ["the domain", "domain/", DOMAIN],
  ["the checks", "domain/policy/", CHECKS],
  ["the app", "app/", APP],
  ["the sources", "sources/", SOURCES],
  ["the builders", "builders/", BUILDERS],
])("%s", (_, floor, table) => {
  const roomOf = roomIn(floor);

  test("has no room that this test does not know", () => {
    const rooms = new Set(files.filter((file) => file.slice(floor.length).includes("/")).map(roomOf));
    expect([...rooms].filter((room) => room !== undefined && table[room] === undefined)).toEqual([]);
  });

  test("a room uses only the rooms that it may use", () => {
    const wrong = imports.filter(({ file, target }) => {
      const [room, used] = [roomOf(file), roomOf(target)];
      if (room === undefined || used === undefined || used === room) return false;
      return table[used] !== undefined && table[room]?.includes(used) === false;
    });
    expect(wrong).toEqual([]);
  });

  test("has no circle of rooms", () => {
    expect(circlesOf(graphOf(imports, roomOf))).toEqual([]);
  });

  test("allows nothing that no room needs", () => {
    const used = graphOf(imports, roomOf);
    const unused = Object.entries(table).flatMap(([room, allowed]) =>
      allowed.filter((other) => used.get(room)?.has(other) !== true).map((other) => `${room} → ${other}`),
    );
    expect(unused).toEqual([]);
  });
});

describe("the files", () => {
  test("make no circle", () => {
    const own = new Set(files);
    expect(circlesOf(graphOf(imports, (file) => (own.has(file) ? file : undefined)))).toEqual([]);
  });

  test("the model knows of YAML only what a value is", () => {
    const used = imports.filter(
      ({ file, target }) => file.startsWith("model/") && target.startsWith("yaml/"),
    );
    expect(used.filter(({ target }) => target !== "yaml/value.ts")).toEqual([]);
  });

  test("the pure rooms do no I/O", () => {
    // Hashing is arithmetic, and so is what an address is and a list of them covers: neither is I/O.
    const ofAddresses = ["kubernetes/address-ranges.ts", "kubernetes/validate/addresses.ts"];
    const isArithmetic = ({ file, target }: (typeof imports)[number]) =>
      target === "node:crypto" || (ofAddresses.includes(file) && target === "node:net");
    const outside = imports.filter((each) => each.target.startsWith("node:") && !isArithmetic(each));
    expect(outside.filter(({ file }) => PURE.includes(houseRoom(file)))).toEqual([]);
    const impure =
      /\bprocess\.(env|argv|cwd|stdout|stderr|exit)|Date\.now|new Date\(\)|Math\.random|performance\.now|\.localeCompare\(/;
    const offenders = files.filter((file) => PURE.includes(houseRoom(file)) && impure.test(sourceText(file)));
    expect(offenders).toEqual([]);
  });

  test("one module spawns processes", () => {
    const spawning = imports.filter(({ target }) => target === "node:child_process").map(({ file }) => file);
    expect(spawning.every((file) => file.startsWith("process/"))).toBe(true);
  });

  test("only the Action's edge knows GitHub's packages", () => {
    const github = imports.filter(({ target }) => /^@(actions|octokit)\//.test(target));
    expect(github.filter(({ file }) => houseRoom(file) !== "github" && file !== "main.ts")).toEqual([]);
  });

  test("only the entry points set an exit state", () => {
    const setting = files.filter((file) => /process\.exit(Code)?\b|setFailed/.test(sourceText(file)));
    expect(setting.filter((file) => file !== "main.ts" && file !== "cli.ts")).toEqual([]);
  });

  test("export nothing that stands in no other file", () => {
    const filesWith = new Map<string, number>();
    for (const text of [...files.map(sourceText), ...testTexts()])
      for (const word of new Set(text.match(/\w+/g))) filesWith.set(word, (filesWith.get(word) ?? 0) + 1);
    const dead = files.flatMap((file) =>
      [...sourceText(file).matchAll(/^export (?:async )?(?:function\*?|const|class) (\w+)/gm)]
        .filter(([, name = ""]) => filesWith.get(name) === 1)
        .map(([, name = ""]) => `${file}: ${name}`),
    );
    expect(dead).toEqual([]);
  });

  test("leave JSON to those that write it: `JSON.stringify` throws where an integer of a manifest is large", () => {
    const rooms = ["github", "parts", "report", "yaml"];
    const writers = [
      ...["builders/helm/schemas.ts", "domain/secrets/spellings.ts", "git/sides.ts", "model/go-text.ts"],
      ...["model/hash.ts", "model/key-text.ts", "policy/messages.ts"],
      ...["sources/argo/template/format.ts", "sources/argo/template/texts.ts"],
    ];
    const others = files.filter(
      (file) =>
        sourceText(file).includes("JSON.stringify") &&
        !rooms.includes(houseRoom(file)) &&
        !writers.includes(file),
    );
    expect(others).toEqual([]);
  });

  test("ask a table with `ownValue` for what comes from elsewhere, which may be called `constructor`", () => {
    const asked = files.flatMap((file) => {
      const text = sourceText(file);
      const tables = [...text.matchAll(/\bconst ([A-Z][A-Z_0-9]*): (?:Readonly<)?Record<string,/g)];
      return tables.flatMap(([, table = ""]) =>
        [...text.matchAll(new RegExp(String.raw`\b${table}\[(?!["\d])[^\]]*\](?! = )`, "g"))].map(
          ([access]) => `${file}: ${access}`,
        ),
      );
    });
    // These have asked whether the table has the key, or ask with one character.
    const known = [
      "ENCODERS[encoding]",
      "SOURCE_RULES[source]",
      "KINDS[type]",
      "CONTAINER_FIELDS[field]",
      "CRITICAL[name]",
      "ESCAPES[character]",
      "fetch/get.ts: REASONS[code]",
    ];
    expect(asked.filter((each) => !known.some((access) => each.endsWith(access)))).toEqual([]);
  });

  test("none has a megabyte: what somebody downloaded is no source", () => {
    const listed = execFileSync("git", ["ls-tree", "-r", "-l", "--full-tree", "HEAD"], {
      cwd: import.meta.dirname,
      encoding: "utf8",
    });
    const large = listed.split("\n").filter((line) => Number(line.split(/\s+/)[3]) > 1024 * 1024);
    expect(large).toEqual([]);
  });

  test("in the engine only edit/ copies a container", () => {
    const copying = files.filter(
      (file) =>
        file.startsWith("kustomize/") &&
        !file.startsWith("kustomize/edit/") &&
        /\bcopyWritten\b|Object\.assign\(newMap/.test(sourceText(file)),
    );
    expect(copying).toEqual([]);
  });
});

describe("the scripts", () => {
  const TAKEN = /const (\{[^}]+\}|\w+) = await (?:load|import)\((?:"|`\$\{\w+\}\/)([\w/-]+)\.js["`]\)/g;
  const taken = [...scriptTexts()].flatMap(([script, text]) =>
    [...text.matchAll(TAKEN)].map(([, names = "", path = ""]) => ({ script, text, names, path })),
  );

  test("take only what there is", () => {
    expect(taken.length).toBeGreaterThan(50);
    expect(taken.filter(({ path }) => !files.includes(`${path}.ts`))).toEqual([]);
    const missing = taken.flatMap(({ script, text, names, path }) => {
      const exported = new Set(
        [...sourceText(`${path}.ts`).matchAll(/^export (?:async )?(?:function\*?|const|class) (\w+)/gm)].map(
          ([, name]) => name,
        ),
      );
      const used = names.startsWith("{")
        ? [...names.matchAll(/\w+/g)].map(([name]) => name)
        : [...text.matchAll(new RegExp(`(?<![/\\w])${names}\\.(\\w+)`, "g"))].map(([, name = ""]) => name);
      return used.filter((name) => !exported.has(name)).map((name) => `${script}: ${name} of ${path}`);
    });
    expect(missing).toEqual([]);
  });
});

describe("a test file of its own", () => {
  const tested = (file: string): boolean =>
    existsSync(join(import.meta.dirname, file.replace(/\.ts$/, ".test.ts")));

  test("has every check", () => {
    const checks = files.filter(
      (file) => file.startsWith("domain/policy/") && /^export const \w+: Check\b/m.test(sourceText(file)),
    );
    expect(checks.length).toBeGreaterThan(5);
    expect(checks.filter((file) => !tested(file))).toEqual([]);
  });

  test.each(CONTROLLERS)("has the controller %s", (controller) => {
    const name = controller.replace(/\B[A-Z]/g, "-$&").toLowerCase();
    expect(tested(`domain/controllers/${name}.ts`)).toBe(true);
  });
});
