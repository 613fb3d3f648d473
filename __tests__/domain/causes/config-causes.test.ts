import { describe, expect, it } from "vitest";
import { configCauses } from "../../../src/domain/causes/config-causes.ts";
import { readConfigs } from "../../../src/domain/configs/config.ts";
import { indexManifests } from "../../../src/domain/manifests.ts";
import type { Reference } from "../../../src/domain/references/reference.ts";
import { nameSuffixHash } from "../../../src/model/hash.ts";
import { forecast, manifestsOf } from "../forecast-of.ts";

/** A generated ConfigMap `app` with these data, and a Deployment of which `NAME` in the text stands for its real name. */
function build(data: string, container: string, spec = ""): string {
  const config = (name: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name} }\ndata: ${data}\n`;
  const [manifest] = manifestsOf(config("app"));
  if (manifest === undefined) throw new Error("no manifest");
  const name = `app-${nameSuffixHash(manifest.object)}`;
  return `${config(name)}---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { template: { spec: { containers: [{ name: web, image: a, ${container} }]${spec} } } }
`.replaceAll("NAME", name);
}

/** The causes when A changes and B does not. */
function causes(container: string, spec = "") {
  const result = forecast(build("{ A: a, B: b }", container, spec), build("{ A: x, B: b }", container, spec));
  return result.workloads.flatMap((workload) =>
    workload.causes.map(({ type, path, keys, reads }) => [
      type,
      path.replace("spec.template.spec.", ""),
      keys?.join(),
      reads,
    ]),
  );
}

const variable = (name: string, key: string) =>
  `{ name: ${name}, valueFrom: { configMapKeyRef: { name: NAME, key: ${key} } } }`;

/** What the one cause says of a config's name. */
function renames(base: string, head: string) {
  return forecast(base, head).workloads.flatMap(({ causes: all }) =>
    all.map(({ rename, keys, container }) => [rename, keys?.join(), container]),
  );
}

describe("another name of a config", () => {
  const ENV = "envFrom: [{ configMapRef: { name: NAME } }]";
  const build2 = (name: string, data: string) =>
    build("{ A: a }", `envFrom: [{ configMapRef: { name: ${name} } }]`).replace(
      /^[\s\S]*?---\n/,
      `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name} }\ndata: ${data}\n---\n`,
    );
  const plain = build2("app", "{ A: a }");
  it.each([
    ["of the same content", build2("app", "{ A: a }"), build2("api", "{ A: a }"), "renamed", ""],
    ["of other content", build2("app", "{ A: a }"), build2("api", "{ A: b }"), undefined, "A"],
    ["with a hash from now on", plain, build("{ A: a }", ENV), "gotHash", ""],
    ["without a hash from now on", build("{ A: a }", ENV), plain, "lostHash", ""],
    ["with a hash and other content", plain, build("{ A: b }", ENV), undefined, "A"],
  ])("%s", (_, base, head, rename, keys) => {
    expect(renames(base, head)).toEqual([[rename, keys, "web"]]);
  });

  it("is told once where a container mounts the same file of it twice", () => {
    const MOUNTS =
      "volumeMounts: [{ name: v, mountPath: /a, subPath: A }, { name: v, mountPath: /b, subPath: A }]";
    const VOLUME = ", volumes: [{ name: v, configMap: { name: NAME } }]";
    expect(causes(MOUNTS, VOLUME)).toHaveLength(1);
  });

  it("is none where it comes, with or without keys", () => {
    const before = build2("app", "{}").replace(/^[\s\S]*?---\n/, "");
    expect(
      renames(before, build("{}", ENV))
        .map(([rename]) => rename)
        .filter(Boolean),
    ).toEqual([]);
    expect(
      renames(build("{}", ENV), before)
        .map(([rename]) => rename)
        .filter(Boolean),
    ).toEqual([]);
  });

  it("is none where only its type changes, and so its hash", () => {
    const typed = (type: string) => {
      const secret = (name: string) =>
        `apiVersion: v1\nkind: Secret\nmetadata: { name: ${name} }\ntype: ${type}\ndata: { A: YQ== }\n`;
      const [manifest] = manifestsOf(secret("app"));
      const name = `app-${nameSuffixHash(manifest?.object ?? {})}`;
      return build2(name, "{}")
        .replace(/^[\s\S]*?---\n/, `${secret(name)}---\n`)
        .replace("configMapRef", "secretRef");
    };
    expect(renames(typed("Opaque"), typed("kubernetes.io/basic-auth")).map(([rename]) => rename)).toEqual([
      undefined,
    ]);
  });

  it("is told once where a container mounts it twice", () => {
    const MOUNTS = "volumeMounts: [{ name: v, mountPath: /a }, { name: v, mountPath: /b }]";
    const VOLUME = ", volumes: [{ name: v, configMap: { name: NAME } }]";
    expect(causes(MOUNTS, VOLUME)).toHaveLength(1);
  });

  it("names no container where none mounts it", () => {
    const VOLUME = ", volumes: [{ name: v, configMap: { name: NAME } }]";
    const [found] = forecast(build("{ A: a }", "", VOLUME), build("{ A: b }", "", VOLUME)).workloads;
    expect(found?.causes).toHaveLength(1);
    expect(found?.causes[0]).not.toHaveProperty("container");
  });
});

describe("a restart by the name suffix hash", () => {
  it("is caused by the key that the workload reads", () => {
    expect(causes(`env: [${variable("X", "A")}, ${variable("Y", "B")}]`)).toEqual([
      ["config", "containers[web].env[X].valueFrom.configMapKeyRef.name", "A", "read"],
    ]);
  });

  it("is forced by the name alone when the workload reads other keys only", () => {
    expect(causes(`env: [${variable("Y", "B")}]`)).toEqual([
      ["config", "containers[web].env[Y].valueFrom.configMapKeyRef.name", "", "notRead"],
    ]);
  });

  it("is possibly caused by a key of a config that is taken whole", () => {
    expect(causes("envFrom: [{ configMapRef: { name: NAME } }]")).toEqual([
      ["config", "containers[web].envFrom[0].configMapRef.name", "A", "possible"],
    ]);
    const mounted = ", volumes: [{ name: v, configMap: { name: NAME } }]";
    expect(causes("volumeMounts: [{ name: v, mountPath: /v }]", mounted)).toEqual([
      ["config", "volumes[v].configMap.name", "A", "possible"],
    ]);
  });

  it("is caused by the item, or the file, that is mounted", () => {
    const items = ", volumes: [{ name: v, configMap: { name: NAME, items: [{ key: A, path: a }] } }]";
    expect(causes("volumeMounts: [{ name: v, mountPath: /v }]", items)).toEqual([
      ["config", "volumes[v].configMap.name", "A", "read"],
    ]);
    const whole = ", volumes: [{ name: v, configMap: { name: NAME } }]";
    expect(causes("volumeMounts: [{ name: v, mountPath: /B, subPath: B }]", whole)).toEqual([
      ["config", "volumes[v].configMap.name", "", "notRead"],
    ]);
  });

  it("is told beside every other cause", () => {
    const base = build("{ A: a }", `env: [${variable("X", "A")}], args: [a]`);
    const head = build("{ A: x }", `env: [${variable("X", "A")}], args: [b]`);
    expect(forecast(base, head).workloads[0]?.causes.map(({ type }) => type)).toEqual(["command", "config"]);
  });
});

it("a volume that is mounted twice is one cause", () => {
  const mounts = "volumeMounts: [{ name: v, mountPath: /a }, { name: v, mountPath: /b }]";
  expect(causes(mounts, ", volumes: [{ name: v, configMap: { name: NAME } }]")).toHaveLength(1);
});

it("a config of one side alone got no other name", () => {
  const [config] = readConfigs(
    indexManifests(manifestsOf("{ apiVersion: v1, kind: ConfigMap, metadata: { name: app } }"), "head"),
  );
  if (config === undefined) throw new Error("no config");
  const reference: Reference = {
    kind: "ConfigMap",
    name: "app",
    how: "envFrom",
    container: "web",
    path: "p",
    keys: "data",
    optional: false,
    updates: "never",
  };
  const id = { kind: "ConfigMap", name: "app", namespace: null } as const;
  for (const sides of [
    { base: null, head: config },
    { base: config, head: null },
    { base: null, head: null },
    { base: config, head: config },
  ]) {
    const changed = { ...sides, id, change: "modified", changedKeys: [], sameRealName: false } as const;
    const named = { reference, changed };
    // Told once, however often it is named there.
    expect(configCauses([named, named])).toEqual([
      { type: "config", path: "p", container: "web", config: id, keys: [], reads: "possible" },
    ]);
  }
});
