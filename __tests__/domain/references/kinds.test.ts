import { describe, expect, it } from "vitest";
import { forecast } from "../forecast-of.ts";

/**
 * Every field of a pod that names a config, and what running pods see of a change of its content. Expected: how it is
 * read and what becomes of it, and which keys.
 */
const secret = (a: string) => `
apiVersion: v1
kind: Secret
metadata: { name: s }
data: { A: ${a}, B: Yg== }
`;

const configMap = (a: string) => `
apiVersion: v1
kind: ConfigMap
metadata: { name: s }
data: { A: "${a}", B: b }
`;

function pod(fields: string, container: string): string {
  return `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: a, ${container} }], ${fields} }
`;
}

function readings(make: (a: string) => string, fields: string, container = ""): readonly string[] {
  const reader = pod(fields, container);
  return forecast(`${make("MQ==")}---${reader}`, `${make("Mg==")}---${reader}`).staleConfigs.map(
    ({ how, effect, keys }) => `${how} ${effect} ${keys.join()}`,
  );
}

const MOUNT = "volumeMounts: [{ name: v, mountPath: /v }]";
const mount = (subPath: string) => `volumeMounts: [{ name: v, mountPath: /v, subPath: ${subPath} }]`;
const volume = (source: string) => `volumes: [{ name: v, ${source} }]`;

describe("a Secret", () => {
  it.each([
    ["an environment", "", "envFrom: [{ secretRef: { name: s } }]", ["envFrom stale A"]],
    [
      "a variable",
      "",
      "env: [{ name: X, valueFrom: { secretKeyRef: { name: s, key: A } } }]",
      ["env stale A"],
    ],
    [
      "a variable of another key",
      "",
      "env: [{ name: X, valueFrom: { secretKeyRef: { name: s, key: B } } }]",
      [],
    ],
    ["a volume", volume("secret: { secretName: s }"), MOUNT, ["volume live A"]],
    ["a volume by subPath", volume("secret: { secretName: s }"), mount("A"), ["subPath stale A"]],
    ["a volume by subPath of another key", volume("secret: { secretName: s }"), mount("B"), []],
    [
      "an item by subPath",
      volume("secret: { secretName: s, items: [{ key: A, path: dir/a }] }"),
      mount("dir/a"),
      ["subPath stale A"],
    ],
    [
      "the directory of an item by subPath",
      volume("secret: { secretName: s, items: [{ key: A, path: dir/a }] }"),
      mount("dir"),
      ["subPath stale A"],
    ],
    [
      "the directory of another item by subPath",
      volume("secret: { secretName: s, items: [{ key: A, path: dir/a }, { key: B, path: other/b }] }"),
      mount("other"),
      [],
    ],
    [
      "a projected volume",
      volume("projected: { sources: [{ secret: { name: s } }] }"),
      MOUNT,
      ["volume live A"],
    ],
    [
      "a projected volume by subPath",
      volume("projected: { sources: [{ secret: { name: s } }] }"),
      mount("A"),
      ["subPath stale A"],
    ],
    ["the credentials of the registry", "imagePullSecrets: [{ name: s }]", "", ["imagePullSecret live A"]],
    ["csi", volume("csi: { driver: d, nodePublishSecretRef: { name: s } }"), MOUNT, ["volume stale A"]],
    ["azureFile", volume("azureFile: { secretName: s, shareName: x }"), MOUNT, ["volume stale A"]],
    ["cephfs", volume("cephfs: { monitors: [m], secretRef: { name: s } }"), MOUNT, ["volume stale A"]],
    ["cinder", volume("cinder: { volumeID: x, secretRef: { name: s } }"), MOUNT, ["volume stale A"]],
    ["flexVolume", volume("flexVolume: { driver: d, secretRef: { name: s } }"), MOUNT, ["volume stale A"]],
    [
      "iscsi",
      volume("iscsi: { targetPortal: p, iqn: i, lun: 0, secretRef: { name: s } }"),
      MOUNT,
      ["volume stale A"],
    ],
    ["rbd", volume("rbd: { monitors: [m], image: i, secretRef: { name: s } }"), MOUNT, ["volume stale A"]],
    [
      "scaleIO",
      volume("scaleIO: { gateway: g, system: s, secretRef: { name: s } }"),
      MOUNT,
      ["volume stale A"],
    ],
    ["storageos", volume("storageos: { volumeName: x, secretRef: { name: s } }"), MOUNT, ["volume stale A"]],
    ["a volume that nobody mounts", volume("secret: { secretName: s }"), "", []],
  ])("read by %s", (_, fields, container, expected) => {
    expect(readings(secret, fields, container)).toEqual(expected);
  });
});

describe("a ConfigMap", () => {
  it.each([
    ["an environment", "", "envFrom: [{ configMapRef: { name: s } }]", ["envFrom stale A"]],
    ["a volume", volume("configMap: { name: s }"), MOUNT, ["volume live A"]],
    [
      "the directory of an item by subPath",
      volume("configMap: { name: s, items: [{ key: A, path: dir/a }] }"),
      mount("dir"),
      ["subPath stale A"],
    ],
    [
      "an ephemeral container's environment",
      "ephemeralContainers: [{ name: e, image: a, envFrom: [{ configMapRef: { name: s } }] }]",
      "",
      [],
    ],
  ])("read by %s", (_, fields, container, expected) => {
    expect(readings(configMap, fields, container)).toEqual(expected);
  });

  it("may hold bytes beside its texts", () => {
    const make = (a: string) =>
      `\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: s }\ndata: { B: b }\nbinaryData: { A: ${a} }\n`;
    expect(readings(make, "", "envFrom: [{ configMapRef: { name: s } }]")).toEqual([]);
    expect(readings(make, volume("configMap: { name: s }"), mount("A"))).toEqual(["subPath stale A"]);
  });

  it("of a namespace is read by a workload that names none", () => {
    const make = (a: string) => configMap(a).replace("name: s }", "name: s, namespace: prod }");
    expect(readings(make, "", "envFrom: [{ configMapRef: { name: s } }]")).toEqual(["envFrom stale A"]);
  });
});

describe("how a path below a volume is written", () => {
  const items = "configMap: { name: s, items: [{ key: A, path: a/x }, { key: B, path: b }] }";

  it.each([
    ["configMap: { name: s }", '""', ["volume live A"]],
    ["configMap: { name: s }", "./A", ["subPath stale A"]],
    ["configMap: { name: s }", "A/", ["subPath stale A"]],
    ["configMap: { name: s }", "A/below", ["subPath stale A"]],
    ["configMap: { name: s }", ".", ["subPath stale A"]],
    [items, ".", ["subPath stale A"]],
    [items, "./a//x", ["subPath stale A"]],
    [items, "b", []],
  ])("%s by subPath %s", (source, subPath, expected) => {
    expect(readings(configMap, volume(source), mount(subPath))).toEqual(expected);
  });

  it("an expression that is empty is none", () => {
    const empty = 'volumeMounts: [{ name: v, mountPath: /v, subPathExpr: "" }]';
    expect(readings(configMap, volume("configMap: { name: s }"), empty)).toEqual(["volume live A"]);
  });

  it("only the mounts of its own volume count, and two that are alike count once", () => {
    const two = `volumes: [{ name: v, configMap: { name: s } }, { name: w, emptyDir: {} }]`;
    const mounts = (...each: string[]) => `volumeMounts: [${each.join(", ")}]`;
    expect(
      readings(
        configMap,
        two,
        mounts("{ name: v, mountPath: /v }", "{ name: w, mountPath: /w, subPath: A }"),
      ),
    ).toEqual(["volume live A"]);
    expect(
      readings(
        configMap,
        two,
        mounts("{ name: v, mountPath: /v, subPath: A }", "{ name: v, mountPath: /w, subPath: A }"),
      ),
    ).toEqual(["subPath stale A"]);
  });
});

describe("the field that names the config", () => {
  const paths = (fields: string, container = "") => {
    const reader = pod(fields, container);
    return forecast(`${secret("MQ==")}---${reader}`, `${secret("Mg==")}---${reader}`).staleConfigs.map(
      ({ path }) => path,
    );
  };

  it.each([
    [volume("secret: { secretName: s }"), MOUNT, "spec.template.spec.volumes[v].secret.secretName"],
    [
      volume("projected: { sources: [{ configMap: { name: x } }, { secret: { name: s } }] }"),
      MOUNT,
      "spec.template.spec.volumes[v].projected.sources[1].secret.name",
    ],
    [
      volume("csi: { driver: d, nodePublishSecretRef: { name: s } }"),
      MOUNT,
      "spec.template.spec.volumes[v].csi.nodePublishSecretRef.name",
    ],
    ["imagePullSecrets: [{ name: x }, { name: s }]", "", "spec.template.spec.imagePullSecrets[1].name"],
  ])("%s", (fields, container, expected) => {
    expect(paths(fields, container)).toEqual([expected]);
  });
});

describe("a config that goes while something names it", () => {
  const missing = (fields: string, container: string) => {
    const reader = pod(fields, container);
    return forecast(`${secret("MQ==")}---${reader}`, reader).findings.some(
      ({ check }) => check === "missing-config-reference",
    );
  };

  it.each([
    ["", "envFrom: [{ secretRef: { name: s } }]", true],
    ["", "envFrom: [{ secretRef: { name: s, optional: true } }]", false],
    ["", "env: [{ name: X, valueFrom: { secretKeyRef: { name: s, key: A } } }]", true],
    ["", "env: [{ name: X, valueFrom: { secretKeyRef: { name: s, key: A, optional: true } } }]", false],
    ["", "env: [{ name: X, valueFrom: { secretKeyRef: { name: s } } }]", false],
    [volume("secret: { secretName: s }"), MOUNT, true],
    [volume("secret: { secretName: s, optional: true }"), MOUNT, false],
    [volume("secret: {}"), MOUNT, false],
    ["imagePullSecrets: [{ name: s }]", "", false],
  ])("%s %s: missing %s", (fields, container, expected) => {
    expect(missing(fields, container)).toBe(expected);
  });
});

it.each([
  ["a key that comes", '{ A: "1" }', '{ A: "1", B: b }', ["envFrom stale B"]],
  ["a key that goes", '{ A: "1", B: b }', '{ A: "1" }', ["envFrom stale B"]],
  ["the same keys", '{ A: "1", B: b }', '{ A: "1", B: b }', []],
])("an environment takes %s", (_, base, head, expected) => {
  const of = (data: string) =>
    `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: s }\ndata: ${data}\n---${pod("", "envFrom: [{ configMapRef: { name: s } }]")}`;
  const found = forecast(of(base), of(head)).staleConfigs;
  expect(found.map(({ how, effect, keys }) => `${how} ${effect} ${keys.join()}`)).toEqual(expected);
});
