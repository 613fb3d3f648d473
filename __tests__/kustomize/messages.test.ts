import { describe, expect, it } from "vitest";
import { createKustomizeEngine } from "../../src/kustomize/engine/build.ts";
import { LIBRARIES } from "../support/libraries.ts";
import { memoryTree } from "../support/memory-tree.ts";

type Files = Parameters<typeof memoryTree>[0];

/** Some of the commonest mistakes: each message says, after the cause, what to do. */
const config = "{ apiVersion: v1, kind: ConfigMap, metadata: { name: a } }\n";
const inNamespace = (name: string): string =>
  `{ apiVersion: v1, kind: ConfigMap, metadata: { name: a, namespace: ${name} } }\n`;
const resources = "resources: [a.yaml]\n";

describe("a file of UTF-16", () => {
  // As PowerShell writes them; the answers are those of kustomize 5.8.3.
  const marked = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, "utf16le");
  it.each([
    ["is read", marked(config)],
    ["of the other byte order too", Buffer.from(marked(config)).swap16()],
    ["gives its first document alone", marked(`${config}---\n${config.replace("name: a", "name: b")}`)],
  ])("%s", (_, file) => {
    const tree = memoryTree({ "kustomization.yaml": resources, "a.yaml": file });
    const result = createKustomizeEngine().build(tree, "", {
      ...{ loadRestrictor: "rootOnly", reorder: "none", libraries: LIBRARIES },
    });
    const names = result.kind === "built" ? result.manifests.map(({ object }) => object.metadata) : result;
    expect(names).toEqual([{ name: "a" }]);
  });
});

describe("what to do about", () => {
  it.each<[string, string, Files]>([
    [
      "the file is not UTF-8 text; save it as UTF-8",
      "a.yaml",
      { "kustomization.yaml": resources, "a.yaml": Uint8Array.of(0x6b, 0xff) },
    ],
    [
      "the env file is not UTF-8 text; save it as UTF-8, or take the value from a file of its own, by files",
      "a.env",
      {
        "kustomization.yaml": "configMapGenerator: [{ name: a, envs: [a.env] }]\n",
        "a.env": Uint8Array.of(0x6b, 0x3d, 0xff),
      },
    ],
    [
      "an object has no kind; give it one, or take what is no object out of resources",
      "a.yaml",
      { "kustomization.yaml": resources, "a.yaml": "replicas: 2\n" },
    ],
    [
      "an object of kind ConfigMap has no metadata.name; give it one, or take what is no object out of resources",
      "a.yaml",
      { "kustomization.yaml": resources, "a.yaml": "kind: ConfigMap\n" },
    ],
    [
      "patches.0 must be a map, but is text; write `path:` before a file",
      "kustomization.yaml",
      { "kustomization.yaml": "resources: [a.yaml]\npatches: [b.yaml]\n", "a.yaml": config },
    ],
    [
      'no such file or directory: "a.yaml"; correct the path, or add what it names',
      "kustomization.yaml",
      { "kustomization.yaml": resources },
    ],
    [
      'the directory "a" has no kustomization file (kustomization.yaml, kustomization.yml, Kustomization); add one, or list its files instead',
      "kustomization.yaml",
      { "kustomization.yaml": "resources: [a]\n", "a/b.yaml": config },
    ],
    [
      "ConfigMap a does not exist; cannot merge it: correct its name or namespace, or leave out its behavior",
      "kustomization.yaml",
      { "kustomization.yaml": "configMapGenerator: [{ name: a, behavior: merge, literals: [b=c] }]\n" },
    ],
    [
      'replicas: there is no resource with the name "web" whose replicas can be set; correct the name, which is that before any prefix or suffix, or remove the entry',
      "kustomization.yaml",
      { "kustomization.yaml": `${resources}replicas: [{ name: web, count: 2 }]\n`, "a.yaml": config },
    ],
    [
      "no matches for Id ConfigMap.v1.[noGrp]/b.[noNs]: failed to find the unique target of the patch; correct its apiVersion, kind, name or namespace, or give the entry a target",
      "kustomization.yaml",
      {
        "kustomization.yaml": `${resources}patches: [{ patch: '{ apiVersion: v1, kind: ConfigMap, metadata: { name: b } }' }]\n`,
        "a.yaml": config,
      },
    ],
    [
      "ConfigMap a is there twice: also in a.yaml:1; remove or rename one",
      "b.yaml",
      { "kustomization.yaml": "resources: [a.yaml, b.yaml]\n", "a.yaml": config, "b.yaml": config },
    ],
    [
      'the namespace "prod" makes two resources the same: ConfigMap a in namespace prod; remove or rename one',
      "b.yaml",
      {
        "kustomization.yaml": "namespace: prod\nresources: [a.yaml, b.yaml]\n",
        "a.yaml": inNamespace("x"),
        "b.yaml": inNamespace("y"),
      },
    ],
    [
      "the variable A cannot be mapped to a field: there is no resource ConfigMap.v1.[noGrp]/b.[noNs]; correct its objref",
      "kustomization.yaml",
      {
        "kustomization.yaml": `${resources}vars: [{ name: A, objref: { apiVersion: v1, kind: ConfigMap, name: b } }]\n`,
        "a.yaml": `${config}---\n{ apiVersion: v1, kind: Pod, metadata: { name: p }, spec: { containers: [{ name: c, args: [$(A)] }] } }\n`,
      },
    ],
    [
      '"https://example.com/a.yaml" is remote: bring it into the repository',
      "kustomization.yaml",
      { "kustomization.yaml": "resources: [https://example.com/a.yaml]\n" },
    ],
    [
      "the Helm chart redis 1.2.3 has to be rendered by helm: bring what it renders into the repository",
      "kustomization.yaml",
      { "kustomization.yaml": "helmCharts: [{ name: redis, version: 1.2.3 }]\n" },
    ],
    [
      "Make is a program of the repository (exec function), which would have to be run and would see this machine's files, network and environment: bring what it makes into the repository",
      "kustomization.yaml",
      {
        "kustomization.yaml": `generators:
  - |
    apiVersion: e/v1
    kind: Make
    metadata:
      name: x
      annotations:
        config.kubernetes.io/function: |
          exec: {path: ./make}
`,
      },
    ],
    [
      "Make is a function in a container, which would have to be run and would see every object of the build, Secrets too: bring what it makes into the repository",
      "kustomization.yaml",
      {
        "kustomization.yaml": `generators:
  - |
    apiVersion: e/v1
    kind: Make
    metadata:
      name: x
      annotations:
        config.kubernetes.io/function: |
          container: {image: example/make}
`,
      },
    ],
    [
      "Program is an external plugin, a program of this machine that would have to be run and would see its files, network and environment: bring what it makes into the repository",
      "kustomization.yaml",
      {
        "kustomization.yaml":
          "generators:\n- '{ apiVersion: example.com/v1, kind: Program, metadata: { name: a } }'\n",
      },
    ],
  ])("%s", (message, file, files) => {
    const result = createKustomizeEngine().build(memoryTree(files), "", {
      loadRestrictor: "none",
      libraries: LIBRARIES,
      reorder: "legacy",
    });
    const [problem] =
      result.kind === "error" ? [result.problem] : result.kind === "unsupported" ? result.problems : [];
    expect(problem).toMatchObject({ message, file });
  });
});
