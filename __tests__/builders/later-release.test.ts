import { describe, expect, it } from "vitest";
import type { BuilderOptions } from "../../src/builders/options.ts";
import { configMap, useBuilder, type Files } from "./builder-fixture.ts";
import { fakeKustomize } from "./fake-kustomize.ts";

const { temporary, build } = useBuilder();

/** A kustomize of the future: it builds anything, and tells how it was called. */
async function buildWithLater(kustomization: string | Files, options: Partial<BuilderOptions> = {}) {
  const script = `echo "{apiVersion: v1, kind: ConfigMap, metadata: {name: later}, data: {calls: '$*', proxy: '$HTTPS_PROXY', token: '$TOKEN'}}"`;
  const path = await fakeKustomize(temporary(), script);
  const files =
    typeof kustomization === "string" ? { "o/kustomization.yaml": kustomization, ...BASE } : kustomization;
  const outcome = await build(files, "o", {
    choice: "auto",
    env: { PATH: path, TOKEN: "t0ken" },
    ...options,
  });
  const data = outcome.status === "built" ? outcome.manifests[0]?.object.data : undefined;
  return { outcome, calls: data === undefined ? "" : JSON.stringify(data) };
}

const BASE = {
  "o/app.yaml": configMap("app", "a: b"),
  "base/kustomization.yaml": "namePrefix: b-\n",
  "o/link": { link: "../../../etc" },
};

const START = "resources: [app.yaml]\n";

describe("a field that the followed release does not know", () => {
  it.each([
    ["a flag", "spin: true\n"],
    ["a number", "spin: 3\n"],
    ["a word", "spin: fast\n"],
    ["a file of the closure", "spin: app.yaml\n"],
    ["a directory", "spin: [../base]\n"],
    ["a key and a file", "spin: {files: [a=app.yaml]}\n"],
    ["inside of a known field", "labels: [{pairs: {a: b}, includeNodes: true}]\n"],
    ["inside of a patch's target", "patches: [{patch: '{}', target: {kind: A, uid: x}}]\n"],
    [
      "inside of a replacement",
      "replacements: [{source: {kind: A, name: a, regex: x}, targets: [{select: {kind: B}}]}]\n",
    ],
    ["text that is YAML", "spin: |\n  a: [app.yaml]\n"],
  ])("is asked of a real kustomize: %s", async (_, text) => {
    const { outcome, calls } = await buildWithLater(START + text);
    expect(outcome).toMatchObject({
      status: "built",
      builder: "kustomize",
      problems: [{ code: "release-decides", file: "o/kustomization.yaml", side: "head" }],
    });
    expect(calls).toContain("LoadRestrictionsRootOnly");
    expect(calls).toContain("http://127.0.0.1:9");
    expect(calls).not.toMatch(/--enable-|--network|t0ken/);
  });

  it.each([
    ["a path that leads out", "spin: ../../../etc/passwd\n"],
    ["an absolute path", "spin: /etc/passwd\n"],
    ["an absolute path behind a key", "spin: [a=/etc/passwd]\n"],
    ["a file to download", "spin: https://example.com/a.yaml\n"],
    ["a repository", "spin: github.com/acme/app\n"],
    ["a repository over ssh", "spin: git@example.com:acme/app.git\n"],
    ["another scheme", "spin: oci://example.com/app\n"],
    ["a key that is a path", "spin: {/etc/passwd: a}\n"],
    ["in a list of a map", "spin: {a: [{b: ../../../etc}]}\n"],
    ["a symbolic link out of the tree", "spin: link\n"],
    ["in text that is YAML", "spin: |\n  a: [../../../etc/passwd]\n"],
    ["inside of a known field", "labels: [{pairs: {a: b}, from: ../../../x}]\n"],
    ["the second of two", "spin: fast\nturn: /etc\n"],
  ])("is refused when it may lead out of the closure: %s", async (_, text) => {
    const { outcome, calls } = await buildWithLater(START + text);
    expect(outcome).toMatchObject({ status: "failed", problem: { code: "build-failed" } });
    expect(calls).toBe("");
  });

  it.each([
    ["is no kustomization otherwise", "spin: fast\nnamePrefix: [a]\n", {}],
    ["is one of a fork", "spin: fast\n", { fork: true }],
    ["is for the embedded builder alone", "spin: fast\n", { choice: "embedded" as const }],
  ])("is refused when the file %s", async (_, text, options) => {
    const { outcome, calls } = await buildWithLater(START + text, options);
    expect(outcome.status).toBe("failed");
    expect(calls).toBe("");
  });

  it("is refused when a base has one that leads out", async () => {
    const { outcome, calls } = await buildWithLater({
      ...BASE,
      "o/kustomization.yaml": "resources: [../base]\nspin: fast\n",
      "base/kustomization.yaml": "namePrefix: b-\nturn: /etc\n",
    });
    expect(outcome.status).toBe("failed");
    expect(calls).toBe("");
  });

  it("is refused when something else of the overlay needs the network", async () => {
    const { outcome, calls } = await buildWithLater(
      "resources: [app.yaml, https://example.com/a.yaml]\nspin: fast\n",
      { allow: ["network"] },
    );
    expect(outcome.status).toBe("failed");
    expect(calls).toBe("");
  });

  it("stays refused when the real kustomize does not know it either", async () => {
    const path = await fakeKustomize(temporary(), "echo 'unknown field' >&2; exit 1");
    const outcome = await build({ ...BASE, "o/kustomization.yaml": `${START}spin: fast\n` }, "o", {
      choice: "auto",
      env: { PATH: path },
    });
    expect(outcome).toMatchObject({
      status: "failed",
      builder: "embedded",
      problem: { message: 'unknown field "spin" in the file; correct or remove it', line: 2 },
    });
  });

  it("stays refused without a real kustomize", async () => {
    const outcome = await build({ ...BASE, "o/kustomization.yaml": `${START}spin: fast\n` }, "o", {
      choice: "auto",
      env: { PATH: "" },
    });
    expect(outcome.status).toBe("failed");
  });
});
