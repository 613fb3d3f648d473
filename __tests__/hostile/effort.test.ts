import { describe, expect, it } from "vitest";
import { createBuilder } from "../../src/builders/builder.ts";
import { buildKustomization } from "../../src/kustomize/engine/build.ts";
import { MOST_STEPS } from "../../src/kustomize/effort.ts";
import { compileGoPattern } from "../../src/kustomize/patterns/go-pattern.ts";
import { memoryTree } from "../support/memory-tree.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

type Files = Parameters<typeof memoryTree>[0];

const range = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);
const lines = (count: number, line: (i: number) => string): string => range(count).map(line).join("");

function build(files: Files, mostSteps?: number) {
  return buildKustomization(memoryTree(files), "", {
    loadRestrictor: "none",
    reorder: "legacy",
    ...(mostSteps !== undefined && { mostSteps }),
    libraries: { goPattern: compileGoPattern },
  });
}

const configMaps = (count: number, more = ""): string =>
  lines(count, (i) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c${i}}\n${more}---\n`);

const containers = (count: number, start = 0): string =>
  lines(count, (i) => `      - {name: c${start + i}, image: x}\n`);
const deployment = (items: string): string =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d}\nspec:\n  template:\n    spec:\n      containers:\n${items}`;

/** Ten lines, each with ten times what the line before stands for. */
function aliases(levels: number, indent: string): string {
  return lines(levels, (i) => {
    const items =
      i === 0
        ? "[x, x, x, x, x, x, x, x, x, x]"
        : `[${range(10)
            .map(() => `*a${i - 1}`)
            .join(", ")}]`;
    return `${indent}k${i}: &a${i} ${items}\n`;
  });
}

const BOMBS: readonly [string, Files][] = [
  [
    "a patch of a list whose elements are looked for one by one",
    {
      "kustomization.yaml": "resources: [d.yaml]\npatches: [{path: p.yaml}]\n",
      "d.yaml": deployment(containers(3000)),
      "p.yaml": deployment(containers(3000, 1500)),
    },
  ],
  [
    "patches of all of many objects",
    {
      "kustomization.yaml": `resources: [c.yaml]\npatches:\n${lines(2, () => "- {target: {kind: ConfigMap}, path: p.yaml}\n")}`,
      "c.yaml": configMaps(1500),
      "p.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x}\ndata: {a: b}\n",
    },
  ],
  [
    "replacements into all of many objects",
    {
      "kustomization.yaml": `resources: [c.yaml]\nreplacements:\n${lines(
        200,
        () =>
          "- {source: {name: c0, fieldPath: data.a}, targets: [{select: {name: .*}, fieldPaths: [data.b]}]}\n",
      )}`,
      "c.yaml": configMaps(1000, "data: {a: b, b: c}\n"),
    },
  ],
  [
    "a list that is pushed along, element by element",
    {
      "kustomization.yaml": "resources: [c.yaml]\npatches: [{target: {kind: ConfigMap}, path: p.yaml}]\n",
      "c.yaml": `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\nx: [${"a,".repeat(10_000)}a]\n`,
      "p.yaml": lines(2000, () => "- {op: add, path: /x/0, value: b}\n"),
    },
  ],
  [
    "field specs for every object",
    {
      "kustomization.yaml": "resources: [c.yaml]\nnamePrefix: p-\nconfigurations: [k.yaml]\n",
      "c.yaml": configMaps(2000),
      "k.yaml": `namePrefix:\n${lines(6000, (i) => `- {path: a/b${i}}\n`)}`,
    },
  ],
  [
    "references to a name that many had",
    {
      "kustomization.yaml": "resources: [c.yaml]\nnamePrefix: p-\n",
      "c.yaml": lines(
        500,
        (i) =>
          `apiVersion: v1\nkind: Pod\nmetadata: {name: c, namespace: n${i}}\nspec: {volumes: [${"{configMap: {name: c}}, ".repeat(10)}]}\n---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: c, namespace: n${i}}\n---\n`,
      ),
    },
  ],
  [
    "aliases in a thousand documents",
    {
      "kustomization.yaml": "resources: [c.yaml]\n",
      "c.yaml": lines(
        1000,
        (i) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c${i}}\nx:\n${aliases(5, "  ")}---\n`,
      ),
    },
  ],
  [
    "aliases in a hundred files",
    {
      "kustomization.yaml": `resources: [${range(100)
        .map((i) => `c${i}.yaml`)
        .join(", ")}]\nnamePrefix: p-\n`,
      ...Object.fromEntries(
        range(100).map((i) => [
          `c${i}.yaml`,
          `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c${i}}\nx:\n${aliases(5, "  ")}`,
        ]),
      ),
    },
  ],
  [
    "aliases in a patch of many objects",
    {
      "kustomization.yaml": "resources: [c.yaml]\npatches: [{target: {kind: ConfigMap}, path: p.tpl}]\n",
      "c.yaml": configMaps(1000),
      "p.tpl": `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: c}\nx:\n${aliases(5, "  ")}`,
    },
  ],
  [
    "aliases in an inline patch",
    {
      "kustomization.yaml": `resources: [c.yaml]\npatches:\n- patch: |-\n    apiVersion: v1\n    kind: ConfigMap\n    metadata: {name: c0}\n    x:\n${aliases(9, "      ")}`,
      "c.yaml": configMaps(1),
    },
  ],
  [
    "generators of many configs",
    {
      "kustomization.yaml": `configMapGenerator:\n${lines(1000, (i) => `- {name: g${i}, literals: [a=b]}\n`)}`,
    },
  ],
  [
    "variables over many objects",
    {
      "kustomization.yaml": `resources: [c.yaml]\nvars:\n${lines(1000, (i) => `- {name: V${i}, objref: {apiVersion: v1, kind: ConfigMap, name: c0}, fieldref: {fieldpath: metadata.name}}\n`)}`,
      "c.yaml": configMaps(1000),
    },
  ],
  [
    "a base that many layers double",
    {
      "kustomization.yaml": "resources: [l12]\n",
      ...Object.fromEntries(
        range(13).flatMap((i) => [
          [
            `l${i}/kustomization.yaml`,
            `resources: [${i === 0 ? "../c.yaml" : `../l${i - 1}, x`}]\nnamePrefix: a\n`,
          ],
          [`l${i}/x/kustomization.yaml`, i === 0 ? "" : `resources: [../../l${i - 1}]\nnamePrefix: b\n`],
        ]),
      ),
      "c.yaml": configMaps(10),
    },
  ],
];

/** A small part of the real bound, so that the bombs can be small as well. */
const FEW_STEPS = 2_000_000;

describe("a build that does more than it may", () => {
  it.each(BOMBS)("%s: is given up, and the same each time", { timeout: 120_000 }, (_, files) => {
    const result = build(files, FEW_STEPS);
    expect(result.kind).toBe("error");
    expect(JSON.stringify(result)).toMatch(/more than \d+ (?:steps|nodes)|grow beyond|too many nodes/);
    expect(build(files, FEW_STEPS)).toEqual(result);
  });

  it.each(BOMBS.filter(([name]) => name.startsWith("patches of all")))(
    "%s: of this size it is within the real bound",
    { timeout: 120_000 },
    (_, files) => {
      expect(build(files).kind).toBe("built");
    },
  );

  it.each(BOMBS.filter(([name]) => name.includes("aliases")))(
    "%s: with fewer of them it is built",
    (_, files) => {
      const small = Object.fromEntries(
        Object.entries(files).map(([path, text]) => [
          path,
          typeof text === "string" ? text.replace(/ {2}k[2-9].*\n/g, "") : text,
        ]),
      );
      expect(build(small).kind).toBe("built");
    },
  );

  it("has a bound that no machine needs minutes for", () => {
    expect(MOST_STEPS).toBe(1_000_000_000);
  });
});

describe("the clock of a build", () => {
  const files: Files = {
    "kustomization.yaml": "resources: [c.yaml]\nnamePrefix: p-\n",
    "c.yaml": configMaps(2000),
  };
  const at = (end: number) => {
    let time = 0;
    return { now: () => (time += 1), at: end };
  };
  const options = { loadRestrictor: "none", reorder: "legacy" } as const;

  it("ends one that takes too long", () => {
    const tree = memoryTree(files);
    expect(buildKustomization(tree, "", { ...options, deadline: at(2) })).toMatchObject({
      kind: "error",
      problem: {
        code: "build-timeout",
        message: expect.stringContaining("took too long to build") as unknown,
      },
    });
    expect(buildKustomization(tree, "", { ...options, deadline: at(100_000) }).kind).toBe("built");
  });

  it("of a run leaves what is built, and names what is not", async () => {
    let time = 0;
    const builder = await createBuilder({
      choice: "embedded",
      allow: [],
      fork: true,
      env: {},
      temporaryDirectory: temporaryDirectory(),
      clock: () => time,
      runTimeLimit: 120_000,
    });
    const tree = memoryTree(files);
    const request = { tree, side: "head", root: "", closure: tree.paths() } as const;
    expect((await builder.build(request)).status).toBe("built");
    time = 120_001;
    expect(await builder.build(request)).toMatchObject({
      status: "failed",
      problem: {
        code: "build-timeout",
        side: "head",
        message: expect.stringMatching(/^\. was not built: .* longer than 2 minutes/) as unknown,
      },
    });
    await builder.close();
  });
});
