import { readdir } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { BuilderOptions } from "../../src/builders/options.ts";
import { configMap, hasKustomize, useBuilder, type Files } from "./builder-fixture.ts";
import { fakeKustomize } from "./fake-kustomize.ts";
import { fixed, serve } from "../support/http-server.ts";
import { memoryTree } from "../support/memory-tree.ts";

const { temporary, open, build, failure } = useBuilder();

describe.skipIf(!hasKustomize)("the real kustomize", () => {
  it("builds an overlay from exactly the files of its closure", async () => {
    const outcome = await build(
      {
        "base/kustomization.yaml": "resources: [app.yaml]\n",
        "base/app.yaml": configMap("app", "a: '1'"),
        "overlays/prod/kustomization.yaml": "namePrefix: prod-\nresources: [../../base]\n",
      },
      "overlays/prod",
    );
    expect(outcome).toEqual({
      status: "built",
      builder: "kustomize",
      partial: false,
      problems: [],
      manifests: [
        { object: { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "prod-app" }, data: { a: "1" } } },
      ],
    });
  });

  it("follows a symbolic link inside the tree, and does not make one that leaves it", async () => {
    const files = {
      "shared/app.yaml": configMap("app", "a: b"),
      "overlay/kustomization.yaml": "resources: [../linked]\n",
      linked: { link: "shared" },
      "shared/kustomization.yaml": "resources: [app.yaml]\n",
    };
    expect((await build(files, "overlay")).status).toBe("built");
    const leaving = { ...files, linked: { link: "../../../../../../../../etc" } };
    const problem = await failure(leaving, "overlay");
    expect(problem.code).toBe("build-failed");
    expect(problem.message).toContain("linked");
  });

  it("writes a file that two overlays share once, and removes everything at the end", async () => {
    const shared = await open();
    const names = ["a", "b", "c", "d"];
    const tree = memoryTree({
      "base/kustomization.yaml": "resources: [app.yaml]\n",
      "base/app.yaml": configMap("app", "a: '1'"),
      ...Object.fromEntries(
        names.map((name) => [`${name}/kustomization.yaml`, `namePrefix: ${name}-\nresources: [../base]\n`]),
      ),
    });
    const closure = tree.paths();
    const outcomes = await Promise.all(
      names.map((root) => shared.build({ tree, side: "head", root, closure })),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(["built", "built", "built", "built"]);
    expect(await readdir(temporary())).not.toEqual([]);
    await shared.close();
    expect(await readdir(temporary())).toEqual([]);
  });
});

describe("what needs more than the repository", () => {
  const refused = async (files: Files, options: Partial<BuilderOptions> = {}) => {
    const env = { PATH: await fakeKustomize(temporary(), "echo must not run >&2; exit 1") };
    return build(files, "o", { env, ...options });
  };
  const remote = { "o/kustomization.yaml": "resources:\n- https://token@git.example/app.yaml\n" };

  it.each([
    ["network", remote],
    ["network", { "o/kustomization.yaml": "resources: ['github.com/org/repo//base?ref=v1']\n" }],
    ["helm", { "o/kustomization.yaml": "helmCharts: [{name: redis, repo: 'https://charts.example'}]\n" }],
    [
      "plugins",
      {
        "o/kustomization.yaml": "generators: [g.yaml]\n",
        "o/g.yaml": "apiVersion: viaduct.ai/v1\nkind: ksops\nmetadata: {name: a}\n",
      },
    ],
    [
      "plugins",
      {
        "p/kustomization.yaml": "generators: ['{apiVersion: x/v1, kind: Exec, metadata: {name: a}}']\n",
        "o/kustomization.yaml": "resources: [../p]\n",
      },
    ],
  ])("is refused before anything runs: %s", async (needs, files) => {
    expect(await refused(files)).toMatchObject({ status: "unsupported", needs: [needs] });
  });

  it("is told with its file and what to do; the app hides the password in its URL", async () => {
    const outcome = await refused(remote);
    expect(outcome.status === "unsupported" && outcome.problems).toEqual([
      {
        code: "unsupported",
        side: "head",
        file: "o/kustomization.yaml",
        line: 2,
        needs: "network",
        message:
          "resources of o/kustomization.yaml needs network, for https://token@git.example/app.yaml: " +
          "bring it into the repository, or allow it (allow: network)",
      },
    ]);
  });

  it.each<[string, Partial<BuilderOptions>]>([
    [", or allow it (allow: network)", { choice: "auto" }],
    [", or use the builder `auto` and allow it (allow: network)", { choice: "embedded" }],
    [" (the pull request of a fork cannot be allowed anything)", { choice: "auto", fork: true }],
  ])('is told with what would let this run take it: "%s"', async (advice, options) => {
    const base = { "o/kustomization.yaml": "resources: ['https://token@git.example/org/base?ref=v1']\n" };
    const outcome = await build(base, "o", options);
    expect(outcome.status === "unsupported" && outcome.problems[0]?.message).toBe(
      `"https://git.example/org/base?ref=v1" is remote: bring it into the repository${advice}`,
    );
  });

  it("is asked for by git, if that is there", async () => {
    const base = { "o/kustomization.yaml": "resources: ['git@localhost:org/base?ref=v1']\n" };
    const allowed = { allow: ["network"], allowHosts: ["localhost"] } as const;
    const outcome = await build(base, "o", { choice: "auto", ...allowed, env: { PATH: "" } });
    expect(outcome.status === "unsupported" && outcome.problems[0]?.message).toMatch(
      /^"git@localhost:org\/base\?ref=v1" was not fetched, since localhost could not be asked: Cannot start git/,
    );
  });

  it("is built when it is allowed by name, but never for a fork", async () => {
    expect((await refused(remote, { allow: ["helm"] })).status).toBe("unsupported");
    expect((await refused(remote, { allow: ["network"] })).status).toBe("failed");
    expect((await refused(remote, { allow: ["network"], fork: true })).status).toBe("unsupported");
  });
});

describe("a real kustomize where only some hosts may be asked", () => {
  const remote = "resources: ['http://HOST/app.yaml']\n";
  const chart = "helmCharts: [{name: web, releaseName: a, repo: 'http://HOST', version: 1.2.3}]\n";

  it.each([
    ["a file", remote, "network"],
    ["a chart", chart, "helm"],
    ["a base", "resources: ['git::http://HOST/o/base?ref=v1']\n", "network"],
  ])("asks nobody for %s, by the run's list or by the policy's, and says why", async (_, text, needs) => {
    const server = await serve(fixed({}));
    const files = { "o/kustomization.yaml": text.replace("HOST", server.host) };
    const env = { PATH: await fakeKustomize(temporary(), "echo must not run >&2; exit 1") };
    const allow = ["network", "helm"] as const;
    const listed = await build(files, "o", { env, allow, allowHosts: ["example.com", server.host] });
    const builder = await open({ env, allow });
    builder.confineHosts([server.host]);
    const tree = memoryTree(files);
    const byPolicy = await builder.build({ tree, side: "head", root: "o", closure: tree.paths() });
    for (const outcome of [listed, byPolicy]) {
      expect(outcome).toMatchObject({ status: "unsupported", needs: [needs] });
      expect(JSON.stringify(outcome)).toContain("a real kustomize asks any host, whatever allow-hosts says");
    }
    expect(server.asked).toEqual([]);
  });

  it("still builds what needs none, and the embedded builder's answer counts where both are asked", async () => {
    const server = await serve(fixed({ "/app.yaml": configMap("far", "a: b") }));
    const env = {
      PATH: await fakeKustomize(temporary(), `printf '${configMap("near", "a: b").replaceAll("\n", "\\n")}'`),
    };
    const options = { env, allow: ["network"], allowHosts: [server.host] } as const;
    const near = { "o/kustomization.yaml": "resources: [a.yaml]\n", "o/a.yaml": configMap("near", "a: b") };
    expect((await build(near, "o", options)).status).toBe("built");
    const far = { "o/kustomization.yaml": remote.replace("HOST", server.host) };
    const both = await build(far, "o", { ...options, choice: "verify" });
    expect(both).toMatchObject({ status: "built", builder: "embedded" });
  });
});

describe("no kustomize on PATH", () => {
  it("ends the run, and says what to do", async () => {
    await expect(build({}, "", { env: { PATH: temporary() } })).rejects.toThrow(
      /neither `kustomize` nor `kubectl` is on PATH\. Install one of them .*or use --builder embedded/,
    );
  });
});

describe("the embedded builder", () => {
  const shared = {
    "o/kustomization.yaml": "resources: [../shared.yaml]\n",
    "shared.yaml": configMap("shared", "a: b"),
  };

  it("needs no program, and says when the load restrictor would have refused", async () => {
    const nothing = { env: { PATH: temporary() }, choice: "auto" as const };
    expect(await build(shared, "o", nothing)).toMatchObject({
      status: "built",
      builder: "embedded",
      partial: false,
      problems: [{ code: "load-restrictor", side: "head" }],
    });
    expect(await build(shared, "o", { ...nothing, loadRestrictor: "none" })).toMatchObject({ problems: [] });
    expect(await build(shared, "o", { ...nothing, loadRestrictor: "root-only" })).toMatchObject({
      status: "failed",
    });
  });

  it("builds the rest of an overlay with a remote base, and says what was left out", async () => {
    const remote = { ...shared, "o/kustomization.yaml": "resources: [../shared.yaml, github.com/a/b]\n" };
    expect(await build(remote, "o", { choice: "auto" })).toMatchObject({
      status: "built",
      partial: true,
      manifests: [{ object: { kind: "ConfigMap" } }],
      problems: [
        { code: "partly-analysed", file: "o/kustomization.yaml", side: "head" },
        { code: "load-restrictor" },
      ],
    });
  });

  it("does not call an overlay partly analysed of which nothing is left, or whose rest does not build", async () => {
    const nothing = { "o/kustomization.yaml": "resources: [github.com/a/b]\n" };
    expect(await build(nothing, "o", { choice: "auto" })).toMatchObject({ status: "unsupported" });
    const broken = {
      ...shared,
      "o/kustomization.yaml": "resources: [../shared.yaml, github.com/a/b, missing.yaml]\n",
    };
    expect(await build(broken, "o", { choice: "auto" })).toMatchObject({ status: "failed" });
  });

  it("passes no secret value in what it says", async () => {
    const files = { "o/kustomization.yaml": "secretGenerator:\n- {name: a, literals: [hunter2]}\n" };
    const { message } = await failure(files, "o", { choice: "embedded" });
    expect(message).not.toContain("hunter2");
  });

  it.skipIf(!hasKustomize)("means the same as the real one", async () => {
    const files = {
      "base/kustomization.yaml": "resources: [app.yaml]\nsecretGenerator:\n- {name: s, literals: [a=b]}\n",
      "base/app.yaml": configMap("app", "a: '1'"),
      "o/kustomization.yaml": "namePrefix: prod-\nnamespace: shop\nresources: [../base]\n",
    };
    expect(await build(files, "o", { choice: "verify" })).toMatchObject({
      status: "built",
      builder: "embedded",
      partial: false,
      problems: [],
    });
  });
});
