import { describe, expect, it } from "vitest";
import { parseFile } from "../../../src/kustomize/files/parse.ts";
import { applyReplacements } from "../../../src/kustomize/transforms/replacements.ts";
import { parseReplacements } from "../../../src/kustomize/files/replacement.ts";
import { rewriteAsText } from "../../../src/kustomize/transforms/patches/metadata.ts";
import type { Value } from "../../../src/yaml/value.ts";
import { LIBRARIES } from "../../support/libraries.ts";
import { resourcesOf } from "../../support/resources.ts";
import { recordedKustomize } from "../../support/recorded-kustomize.ts";

const resources = `
apiVersion: v1
kind: ConfigMap
metadata: {name: source}
data: {text: web, number: "8080", image: "registry:5000/app:v1", yes: "true", empty: ""}
port: 8080
map: {x: 1}
list: [1, 2]
nothing: {}
---
apiVersion: example.com/v1
kind: Thing
metadata: {name: target, labels: {app: web}, nothing: null}
spec:
  text: abc
  number: 7
  flag: true
  fraction: 1.5
  nothing: null
  image: registry:5000/app:v0
  map: {a: 1}
  list: [a, b]
  containers: [{name: nginx, port: 1}, {name: nginx-sidecar, port: 2}]
`;

interface Case {
  readonly source?: object;
  readonly select?: object;
  readonly reject?: readonly object[];
  readonly fieldPaths: readonly string[];
  readonly options?: object;
}

function replacementsOf({
  source,
  select = { kind: "Thing" },
  reject = [],
  fieldPaths,
  options,
}: Case): string {
  const from = { kind: "ConfigMap", name: "source", fieldPath: "data.text", ...source };
  return JSON.stringify([{ source: from, targets: [{ select, reject, fieldPaths, options }] }]);
}

function replace(text: string, objects = resources): readonly Value[] {
  const replacements = parseReplacements(parseFile(text, "kustomization.yaml"), true);
  return applyReplacements(resourcesOf(objects), replacements, { libraries: LIBRARIES }).map(
    ({ object }) => object,
  );
}

describe("applyReplacements", () => {
  it("writes the value into every field, and keeps the field's type", () => {
    const fieldPaths = ["spec.text", "spec.number"];
    const replaced = replace(replacementsOf({ source: { fieldPath: "data.number" }, fieldPaths }));
    expect(replaced[1]).toMatchObject({ spec: { text: "8080", number: 8080 } });
  });

  it("replaces a part of a text", () => {
    const source = { fieldPath: "data.image", options: { delimiter: ":", index: 2 } };
    const replaced = replace(
      replacementsOf({ source, fieldPaths: ["spec.image"], options: { delimiter: ":", index: 2 } }),
    );
    expect(replaced[1]).toMatchObject({ spec: { image: "registry:5000/app:v1" } });
  });

  it("needs a target inline, but not in a file of its own", () => {
    const node = parseFile(
      JSON.stringify([{ source: { kind: "ConfigMap" }, targets: [] }]),
      "replacements.yaml",
    );
    expect(() => parseReplacements(node, true)).toThrow("at least one target");
    expect(parseReplacements(node, false)).toHaveLength(1);
  });

  it("selects list elements by a part of their name, all of them, or by index", () => {
    const ports = (path: string): unknown =>
      replace(
        replacementsOf({ source: { fieldPath: "port" }, fieldPaths: [`spec.containers.${path}.port`] }),
      )[1];
    expect(ports("[name=nginx]")).toMatchObject({ spec: { containers: [{ port: 8080 }, { port: 8080 }] } });
    expect(ports("[name=nginx$]")).toMatchObject({ spec: { containers: [{ port: 8080 }, { port: 2 }] } });
    expect(ports("*")).toMatchObject({ spec: { containers: [{ port: 8080 }, { port: 8080 }] } });
    expect(ports("1")).toMatchObject({ spec: { containers: [{ port: 1 }, { port: 8080 }] } });
  });

  it("takes a fixed text for the source, since kustomize 5.7", () => {
    const text = JSON.stringify([
      { sourceValue: "fixed", targets: [{ select: { kind: "Thing" }, fieldPaths: ["spec.text"] }] },
    ]);
    expect(replace(text)[1]).toMatchObject({ spec: { text: "fixed" } });
  });

  it("selects targets by anchored regular expressions, since kustomize 5.8", () => {
    const changed = (name: string): boolean =>
      JSON.stringify(
        replace(
          replacementsOf({
            select: { name },
            fieldPaths: ["metadata.labels.app"],
            options: { create: true },
          }),
        )[0],
      ) !== JSON.stringify(resourcesOf(resources)[0]?.object);
    expect(changed("sour.*")).toBe(true);
    expect(changed("our")).toBe(false);
  });

  it.each<[string, Case]>([
    ["nothing selected by ConfigMap", { source: { name: "nowhere" }, fieldPaths: ["spec.text"] }],
    ["multiple matches", { source: { kind: "", name: "" }, fieldPaths: ["spec.text"] }],
    [
      'cannot read fieldPath "data.nowhere"',
      { source: { fieldPath: "data.nowhere" }, fieldPaths: ["spec.text"] },
    ],
    ["missing or empty", { source: { fieldPath: "nothing" }, fieldPaths: ["spec.text"] }],
    [
      "index 3 is out of bounds",
      { source: { options: { delimiter: ":", index: 3 } }, fieldPaths: ["spec.text"] },
    ],
    ['unable to find field "spec.nowhere"', { fieldPaths: ["spec.nowhere"] }],
    [
      'unable to find or create field "spec.list.9"',
      { fieldPaths: ["spec.list.9"], options: { create: true } },
    ],
    ["the value does not fit the field, which holds an integer", { fieldPaths: ["spec.number"] }],
    ["the delimiter option needs a field", { fieldPaths: ["spec.map"], options: { delimiter: "/" } }],
  ])("says %s", (message, replacement) => {
    expect(() => replace(replacementsOf(replacement))).toThrow(message);
  });
});

/** Structured values inside of a text came with kustomize 5.8.0; expectations are those of its documentation and source. */
describe("applyReplacements into a text that holds YAML or JSON", () => {
  const write = (config: string, fieldPath: string, options = {}): unknown => {
    const target = JSON.stringify({
      apiVersion: "example.com/v1",
      kind: "Thing",
      metadata: { name: "t" },
      data: { config },
    });
    const text = replacementsOf({ source: { fieldPath: "data.text" }, fieldPaths: [fieldPath], options });
    return replace(text, `${resources.split("---")[0] ?? ""}\n---\n${target}`)[1];
  };

  it("keeps compact JSON compact, with its keys sorted", () => {
    expect(write('{"b": {"host": "x"}, "a": "<1>"}', "data.config.b.host")).toMatchObject({
      data: { config: '{"a":"\\u003c1\\u003e","b":{"host":"web"}}' },
    });
  });

  it("keeps indented JSON indented", () => {
    expect(write('{\n  "host": "x"\n}', "data.config.host")).toMatchObject({
      data: { config: '{\n  "host": "web"\n}' },
    });
  });

  it("keeps the comments and the order of YAML", () => {
    expect(write("# head\nhost: x # why\nalpha: 1\n", "data.config.host")).toMatchObject({
      data: { config: "# head\nhost: web # why\nalpha: 1" },
    });
  });

  it("makes a missing field if it may", () => {
    expect(write('{"a":1}', "data.config.host", { create: true })).toMatchObject({
      data: { config: '{"a":1,"host":"web"}' },
    });
    expect(() => write('{"a":1}', "data.config.host")).toThrow("unable to find field");
  });
});

const number = { fieldPath: "port" };
const map = { fieldPath: "map" };
const create = { create: true };

const compared: readonly Case[] = [
  { source: number, fieldPaths: ["spec.text", "spec.fraction", "spec.map"] },
  { source: number, fieldPaths: ["spec.nothing"] },
  { source: number, fieldPaths: ["metadata.nothing.x"], options: create },
  { source: number, fieldPaths: ["metadata.nothing.x"] },
  {
    source: number,
    fieldPaths: ["metadata.annotations.[a.b/c]", "metadata.annotations.d\\.e"],
    options: create,
  },
  { source: { fieldPath: "data.yes" }, fieldPaths: ["spec.flag", "spec.text"] },
  { source: { fieldPath: "data.yes" }, fieldPaths: ["spec.number"] },
  { source: { fieldPath: "data.yes" }, fieldPaths: ["spec.new"], options: create },
  { source: { fieldPath: "data.empty" }, fieldPaths: ["spec.text"] },
  { source: map, fieldPaths: ["spec.text"] },
  { source: map, fieldPaths: ["spec.list"] },
  { source: map, fieldPaths: ["spec.new.deep"], options: create },
  { source: { fieldPath: "list" }, fieldPaths: ["spec.containers"], options: create },
  { fieldPaths: ["spec.containers.*.new"], options: create },
  { fieldPaths: ["spec.containers.2.name"], options: create },
  { fieldPaths: ["spec.containers.[name=new].port"], options: create },
  { fieldPaths: ["spec.new.[name=5].port"], options: create },
  { fieldPaths: ["spec.list.[=a]"] },
  { fieldPaths: ["spec.list.[=new]"], options: create },
  { fieldPaths: ["spec.list.-"] },
  { fieldPaths: ["spec.list.[a]"] },
  { fieldPaths: ["spec.map.0"], options: create },
  { fieldPaths: ["spec.text.x"], options: create },
  { fieldPaths: ["spec.map.new.sub"], options: create },
  { fieldPaths: ["spec.image"], options: { delimiter: "/", index: 0 } },
  { fieldPaths: ["spec.image"], options: { delimiter: ":", index: -1 } },
  { fieldPaths: ["spec.image"], options: { delimiter: ":", index: 9 } },
  { fieldPaths: ["spec.new"], options: { delimiter: ":", index: 1, create: true } },
  { fieldPaths: ["spec.text"], reject: [{ name: "target" }] },
  { fieldPaths: ["spec.text"], reject: [{ labelSelector: "app=web" }] },
  { fieldPaths: ["spec.text"], reject: [{ labelSelector: "app=other", name: "other" }] },
  { fieldPaths: ["spec.text"], select: { kind: "Thing", labelSelector: "app=web" } },
  { fieldPaths: [], select: { kind: "Thing" } },
  { source: { fieldPath: "list.1" }, fieldPaths: ["spec.text"] },
  { source: { fieldPath: "list.-" }, fieldPaths: ["spec.text"] },
  { source: { fieldPath: "list.*" }, fieldPaths: ["spec.text"] },
];

describe("applyReplacements compared with the real kustomize", () => {
  it.each(compared.map((replacement) => replacementsOf(replacement)))("%s", (text) => {
    const real = recordedKustomize({
      "resources.yaml": resources,
      "kustomization.yaml": `{resources: [resources.yaml], replacements: ${text}, sortOptions: {order: fifo}}`,
    });
    if (real.ok) expect(withTextAnnotations(replace(text))).toEqual(real.objects);
    else expect(() => replace(text)).toThrow();
  });
});

/** The build writes every annotation as text in the end. */
function withTextAnnotations(objects: readonly Value[]): readonly Value[] {
  return resourcesOf(objects.map((object) => JSON.stringify(object)).join("\n---\n")).map(({ object }) =>
    rewriteAsText(object, "annotations"),
  );
}
