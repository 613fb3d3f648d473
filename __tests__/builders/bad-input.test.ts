import { describe, expect, it } from "vitest";
import { configMap, hasKustomize, useBuilder } from "./builder-fixture.ts";
import { fakeKustomize } from "./fake-kustomize.ts";

const { temporary, build, failure } = useBuilder();

describe.skipIf(!hasKustomize)("bad input", () => {
  const base = { "overlay/kustomization.yaml": "resources: [../base]\n" };

  it("names the kustomization that refers to a missing file, by its path in the repository", async () => {
    const problem = await failure(
      { ...base, "base/kustomization.yaml": "resources: [gone.yaml]\n" },
      "overlay",
    );
    expect(problem).toMatchObject({ code: "build-failed", file: "base/kustomization.yaml", side: "head" });
    expect(problem.message).toMatch(/gone\.yaml.*no such file or directory/);
    expect(problem.message).toMatch(/Try it yourself: (kustomize build|kubectl kustomize) overlay$/);
    expect(problem.message).not.toContain(temporary());
  });

  it("names a kustomization that refers to itself", async () => {
    const problem = await failure(
      { ...base, "base/kustomization.yaml": "resources: [../overlay]\n" },
      "overlay",
    );
    expect(problem.message).toContain("cycle detected");
    expect(problem.message).toContain("'overlay'");
  });

  it("reads no folder outside the repository, wherever it lies on the machine", async () => {
    const files = { "overlay/kustomization.yaml": "resources: [../../../../../../../../etc]\n" };
    expect(await failure(files, "overlay")).toEqual({
      code: "build-failed",
      side: "head",
      file: "overlay/kustomization.yaml",
      message:
        "overlay/kustomization.yaml refers to '../../../../../../../../etc', which lies outside the repository, so " +
        "nothing of it was read. Refer to a file or folder of this repository.",
    });
  });

  it("reads no file outside the repository even without a load restrictor", async () => {
    const files = {
      "overlay/kustomization.yaml":
        "configMapGenerator:\n- name: a\n  files: [x=../../../../../etc/hostname]\n",
    };
    const problem = await failure(files, "overlay", { loadRestrictor: "none" });
    expect(problem.message).toContain("outside the repository");
  });

  it("says which file the load restrictor refuses, and how to allow it", async () => {
    const files = {
      "overlay/kustomization.yaml": "resources: [../shared.yaml]\n",
      "shared.yaml": configMap("shared", "a: b"),
    };
    const problem = await failure(files, "overlay");
    expect(problem.code).toBe("load-restrictor");
    expect(problem.message).toContain("security; file 'shared.yaml' is not in or below 'overlay'");
    expect(problem.message).toContain("load restrictor `none`");
    expect((await build(files, "overlay", { loadRestrictor: "none" })).status).toBe("built");
    expect((await build(files, "overlay", { loadRestrictor: "none", fork: true })).status).toBe("failed");
  });

  it("gives file and line of broken YAML", async () => {
    const files = { "o/kustomization.yaml": "resources: [a.yaml]\n", "o/a.yaml": "a: b\n c: [d\n" };
    const problem = await failure(files, "o");
    expect(problem).toMatchObject({ code: "invalid-yaml", file: "o/a.yaml", line: 2 });
  });

  it("refuses a file that is not UTF-8", async () => {
    const files = {
      "o/kustomization.yaml": "resources: [a.yaml]\n",
      "o/a.yaml": Buffer.concat([Buffer.from("kind: "), Buffer.from([0xff, 0xfe, 0xfd])]),
    };
    expect(await failure(files, "o")).toMatchObject({ code: "invalid-yaml", file: "o/a.yaml" });
  });

  it("refuses an object without kind", async () => {
    const files = {
      "o/kustomization.yaml": "resources: [a.yaml]\n",
      "o/a.yaml": "apiVersion: v1\ndata: {p: hunter2}\n",
    };
    const problem = await failure(files, "o");
    expect(problem.file).toBe("o/a.yaml");
    expect(problem.message).toMatch(/kind/i);
    expect(problem.message).not.toContain("hunter2");
  });

  it("refuses duplicate ids", async () => {
    const one = configMap("same", "a: b");
    const problem = await failure(
      { "o/kustomization.yaml": "resources: [a.yaml]\n", "o/a.yaml": `${one}---\n${one}` },
      "o",
    );
    expect(problem.message).toMatch(/may not add resource with an already registered id/);
  });

  it("survives a YAML alias bomb", async () => {
    const levels = Array.from({ length: 12 }, (_, n) => `l${n + 1}: &l${n + 1} [${`*l${n},`.repeat(10)}]`);
    const bomb = `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: bomb}\nl0: &l0 [lol]\n${levels.join("\n")}\n`;
    const problem = await failure({ "o/kustomization.yaml": "resources: [a.yaml]\n", "o/a.yaml": bomb }, "o");
    expect(problem).toMatchObject({ code: "invalid-yaml", file: "o/a.yaml" });
    expect(problem.message).toMatch(/^o\/a\.yaml: the aliases of this file expand to too many nodes/);
  });

  it("builds a thousand documents in one file", async () => {
    const documents = Array.from({ length: 1000 }, (_, n) => configMap(`c${n}`, `n: "${n}"`)).join("---\n");
    const outcome = await build(
      { "o/kustomization.yaml": "resources: [a.yaml]\n", "o/a.yaml": documents },
      "o",
    );
    expect(outcome.status === "built" && outcome.manifests).toHaveLength(1000);
  });

  it("leaves a name that only looks hashed, and a Secret with binary data, as they are", async () => {
    const binary = Buffer.from([0, 255, 1, 254]).toString("base64");
    const secret = `apiVersion: v1\nkind: Secret\nmetadata: {name: app-5h6k57kh22}\ndata: {raw: ${binary}}\n`;
    const outcome = await build({ "o/kustomization.yaml": "resources: [a.yaml]\n", "o/a.yaml": secret }, "o");
    expect(outcome).toMatchObject({
      manifests: [{ object: { metadata: { name: "app-5h6k57kh22" }, data: { raw: binary } } }],
    });
  });
});

describe("limits, with a program that misbehaves", () => {
  const files = { "overlays/prod/kustomization.yaml": "resources: []\n" };

  it("stops a build that hangs", async () => {
    const env = { PATH: await fakeKustomize(temporary(), "sleep 60") };
    const started = performance.now();
    const problem = await failure(files, "overlays/prod", { env, timeLimit: 300 });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(problem).toMatchObject({ code: "build-timeout", file: "overlays/prod/kustomization.yaml" });
    expect(problem.message).toMatch(
      /longer than 0\.3 s and was stopped\. Try it yourself: kustomize build overlays\/prod$/,
    );
  });

  it("stops a build that prints 200 MB", async () => {
    const env = { PATH: await fakeKustomize(temporary(), "head -c 209715200 /dev/zero") };
    const problem = await failure(files, "overlays/prod", { env });
    expect(problem.code).toBe("build-too-large");
    expect(problem.message).toContain("more than 64 MB");
  });

  it("tells a build that was killed from one that failed", async () => {
    const env = { PATH: await fakeKustomize(temporary(), "kill -9 $$") };
    const problem = await failure(files, "overlays/prod", { env });
    expect(problem.code).toBe("build-failed");
    expect(problem.message).toContain("SIGKILL");
  });

  it("reads a 50 MB ConfigMap", async () => {
    const script = `printf 'apiVersion: v1\\nkind: ConfigMap\\nmetadata: {name: big}\\ndata:\\n  a: '; head -c 52428800 /dev/zero | tr '\\0' x; echo`;
    const outcome = await build(files, "overlays/prod", {
      env: { PATH: await fakeKustomize(temporary(), script) },
    });
    expect(outcome.status).toBe("built");
  });

  it("builds a 50 MB ConfigMap with the embedded builder", async () => {
    const megabytes = Buffer.alloc(50 * 1024 * 1024, "a line of text\n");
    const files = {
      "o/kustomization.yaml": "configMapGenerator: [{name: big, files: [a]}]",
      "o/a": megabytes,
    };
    expect(await build(files, "o", { choice: "embedded" })).toMatchObject({ status: "built", problems: [] });
  });

  it("takes no token and no proxy of the machine along", async () => {
    const env = {
      PATH: await fakeKustomize(temporary(), "env >&2; exit 1"),
      GITHUB_TOKEN: "ghs_canary",
      HTTPS_PROXY: "http://proxy.example",
    };
    const { message } = await failure(files, "overlays/prod", { env });
    expect(message).not.toContain("ghs_canary");
    expect(message).not.toContain("proxy.example");
    expect(message).toContain("GIT_ALLOW_PROTOCOL=none");
  });
});
