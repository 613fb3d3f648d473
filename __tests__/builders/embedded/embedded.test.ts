import { describe, expect, it } from "vitest";
import { createEmbeddedBuild } from "../../../src/builders/embedded/embedded.ts";
import { getIn } from "../../../src/yaml/value.ts";
import { memoryTree } from "../../support/memory-tree.ts";
import { configMap, type Files } from "../builder-fixture.ts";

const app = configMap("web-1", "settings: 'a: 1 # kept'");

const patched = (name: string): string =>
  `{target: {kind: ConfigMap, name: "${name}"}, patch: "{apiVersion: v1, kind: ConfigMap, metadata: {name: x}, data: {patched: done}}"}`;

const replaced = "{sourceValue: two, targets: [{select: {kind: ConfigMap}, fieldPaths: [data.settings.a]}]}";

function requestFor(files: Files) {
  return { tree: memoryTree(files), side: "head", root: "", closure: [] } as const;
}

async function dataOf(kustomization: string) {
  const { whole } = createEmbeddedBuild(undefined);
  const files = { "app.yaml": app, "kustomization.yaml": `resources: [app.yaml]\n${kustomization}` };
  const outcome = await whole(requestFor(files));
  return outcome.status === "built" ? getIn(outcome.manifests[0]?.object ?? null, "data") : outcome;
}

const settings = "a: 1 # kept";

describe("the embedded builder loads what a build needs", () => {
  it.each([
    ["nothing for a plain name", `patches: [${patched("web-1")}]\n`, { patched: "done", settings }],
    ["regular expressions", `patches: [${patched("web-[0-9]+")}]\n`, { patched: "done", settings }],
    ["edits of YAML", `replacements: [${replaced}]\n`, { settings: "a: two # kept" }],
    [
      "both, in one build",
      `patches: [${patched("web-\\\\d")}]\nreplacements: [${replaced}]\n`,
      { patched: "done", settings: "a: two # kept" },
    ],
  ])("%s", async (_what, kustomization, data) => {
    expect(await dataOf(kustomization)).toEqual(data);
  });

  it("for builds at the same time, and for what is left of one", async () => {
    const { whole, rest } = createEmbeddedBuild(undefined);
    const files = (more: string) =>
      requestFor({ "app.yaml": app, "kustomization.yaml": `resources: [app.yaml]\n${more}` });
    const remote = files(`patches: [${patched("web-.+")}]\ncomponents: ["https://example.com/a/b"]\n`);
    const outcomes = await Promise.all([
      whole(files(`patches: [${patched("web-.+")}]\n`)),
      whole(files(`replacements: [${replaced}]\n`)),
      rest(remote, { status: "unsupported", needs: ["network"], problems: [] }),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(["built", "built", "built"]);
  });

  it("fails by the files at hand, and not by what may be because of what is left out", async () => {
    const { rest } = createEmbeddedBuild(undefined);
    const refusal = { status: "unsupported", needs: ["network"], problems: [] } as const;
    const remote = 'components: ["https://example.com/a/b"]\n';
    const outcome = (more: string, files: Readonly<Record<string, string>> = {}) =>
      rest(requestFor({ "app.yaml": app, "kustomization.yaml": `${more}${remote}`, ...files }), refusal);
    expect(await outcome("resources: [app.yaml, nope.yaml]\n")).toMatchObject({
      status: "failed",
      problem: { fault: "path-missing" },
    });
    expect(await outcome("resources: [app.yaml, bad.yaml]\n", { "bad.yaml": "a: [" })).toMatchObject({
      status: "failed",
    });
    const patch = `patches: [{ target: { name: other }, patch: '[{"op":"test","path":"/a","value":"b"}]' }, { path: nope.yaml }]`;
    expect(await outcome(`resources: [app.yaml]\n${patch}\n`)).toMatchObject({ status: "failed" });
    const fails = `patches: [{ target: { name: web-1 }, patch: '[{"op":"remove","path":"/spec/nope"}]' }]`;
    expect(await outcome(`resources: [app.yaml]\n${fails}\n`)).toMatchObject({ status: "built" });
  });
});
