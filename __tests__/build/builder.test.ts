import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Builder, BuildOutcome } from "../../src/app/ports.ts";
import { createBuilder, type BuilderOptions } from "../../src/build/builder.ts";
import { findKustomize } from "../../src/build/program.ts";
import { memoryTree } from "../../src/tree/file-tree.ts";
import { fakeKustomize } from "./fake-kustomize.ts";

type Files = Parameters<typeof memoryTree>[0];

const hasKustomize = (await findKustomize(process.env.PATH)) !== undefined;
if (!hasKustomize) console.log("skipped: neither kustomize nor kubectl is on PATH");

let temporary: string;
let builder: Builder | undefined;

beforeEach(async () => {
  temporary = await mkdtemp(join(tmpdir(), "rollcast-test-"));
});

afterEach(async () => {
  await builder?.close();
  builder = undefined;
  await rm(temporary, { recursive: true, force: true });
});

async function build(
  files: Files,
  root: string,
  options: Partial<BuilderOptions> = {},
): Promise<BuildOutcome> {
  builder = await createBuilder({
    choice: "kustomize",
    allow: [],
    fork: false,
    env: { PATH: process.env.PATH },
    temporaryDirectory: temporary,
    ...options,
  });
  const tree = memoryTree(files);
  return builder.build({ tree, side: "head", root, closure: tree.paths() });
}

/** The message of a build that must fail. */
async function failure(files: Files, root: string, options: Partial<BuilderOptions> = {}) {
  const outcome = await build(files, root, options);
  if (outcome.status !== "failed") throw new Error(`expected a failure, got ${JSON.stringify(outcome)}`);
  return outcome.problem;
}

const configMap = (name: string, data: string) =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\ndata:\n  ${data}\n`;

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
    await builder?.close();
    const leaving = { ...files, linked: { link: "../../../../../../../../etc" } };
    const problem = await failure(leaving, "overlay");
    expect(problem.code).toBe("build-failed");
    expect(problem.message).toContain("linked");
  });

  it("writes a file that two overlays share once, and removes everything at the end", async () => {
    builder = await createBuilder({
      choice: "kustomize",
      allow: [],
      fork: false,
      env: { PATH: process.env.PATH },
      temporaryDirectory: temporary,
    });
    const names = ["a", "b", "c", "d"];
    const tree = memoryTree({
      "base/kustomization.yaml": "resources: [app.yaml]\n",
      "base/app.yaml": configMap("app", "a: '1'"),
      ...Object.fromEntries(
        names.map((name) => [`${name}/kustomization.yaml`, `namePrefix: ${name}-\nresources: [../base]\n`]),
      ),
    });
    const shared = builder;
    const closure = tree.paths();
    const outcomes = await Promise.all(
      names.map((root) => shared.build({ tree, side: "head", root, closure })),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(["built", "built", "built", "built"]);
    expect(await readdir(temporary)).not.toEqual([]);
    await shared.close();
    expect(await readdir(temporary)).toEqual([]);
  });
});

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
    expect(problem.message).not.toContain(temporary);
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
    await builder?.close();
    expect((await build(files, "overlay", { loadRestrictor: "none" })).status).toBe("built");
    await builder?.close();
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
    const env = { PATH: await fakeKustomize(temporary, "sleep 60") };
    const started = performance.now();
    const problem = await failure(files, "overlays/prod", { env, timeLimit: 300 });
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(problem).toMatchObject({ code: "build-timeout", file: "overlays/prod/kustomization.yaml" });
    expect(problem.message).toMatch(
      /longer than 0\.3 s and was stopped\. Try it yourself: kustomize build overlays\/prod$/,
    );
  });

  it("stops a build that prints 200 MB", async () => {
    const env = { PATH: await fakeKustomize(temporary, "head -c 209715200 /dev/zero") };
    const problem = await failure(files, "overlays/prod", { env });
    expect(problem.code).toBe("build-too-large");
    expect(problem.message).toContain("more than 64 MB");
  });

  it("tells a build that was killed from one that failed", async () => {
    const env = { PATH: await fakeKustomize(temporary, "kill -9 $$") };
    const problem = await failure(files, "overlays/prod", { env });
    expect(problem.code).toBe("build-failed");
    expect(problem.message).toContain("SIGKILL");
  });

  it("reads a 50 MB ConfigMap", async () => {
    const script = `printf 'apiVersion: v1\\nkind: ConfigMap\\nmetadata: {name: big}\\ndata:\\n  a: '; head -c 52428800 /dev/zero | tr '\\0' x; echo`;
    const outcome = await build(files, "overlays/prod", {
      env: { PATH: await fakeKustomize(temporary, script) },
    });
    expect(outcome.status).toBe("built");
  });

  it("takes no token and no proxy of the machine along", async () => {
    const env = {
      PATH: await fakeKustomize(temporary, "env >&2; exit 1"),
      GITHUB_TOKEN: "ghs_canary",
      HTTPS_PROXY: "http://proxy.example",
    };
    const { message } = await failure(files, "overlays/prod", { env });
    expect(message).not.toContain("ghs_canary");
    expect(message).not.toContain("proxy.example");
    expect(message).toContain("GIT_ALLOW_PROTOCOL=none");
  });
});

describe("no kustomize on PATH", () => {
  it("ends the run, and says what to do", async () => {
    await expect(build({}, "", { env: { PATH: temporary } })).rejects.toThrow(
      /neither `kustomize` nor `kubectl` is on PATH\. Install one of them .*or use --builder embedded/,
    );
  });
});
