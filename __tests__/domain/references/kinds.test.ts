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
    ["a volume that nobody mounts", volume("secret: { secretName: s }"), "", ["volume live A"]],
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
