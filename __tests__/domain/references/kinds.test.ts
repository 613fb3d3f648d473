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

describe("an operator's object that names a changed config", () => {
  const thing = (spec: string, namespace = "n") =>
    `\napiVersion: example.com/v1\nkind: Thing\nmetadata: { name: t, namespace: ${namespace} }\nspec: ${spec}\n`;
  const named = (spec: string, namespace?: string) => {
    const make = (a: string) => configMap(a).replace("name: s }", "name: s, namespace: n }");
    const object = thing(spec, namespace);
    return forecast(`${make("1")}---${object}`, `${make("2")}---${object}`).workloads.map(
      ({ kind, effect, reason }) => `${kind} ${effect} ${reason}`,
    );
  };
  const TOLD = ["Thing unknown It names ConfigMap s, which changes; what that restarts was not analysed."];

  it.each([
    ["{ configMapRef: { name: s } }", TOLD],
    ["{ extra: [{ secretName: s }] }", TOLD],
    ["{ from: { kind: ConfigMap, name: s } }", TOLD],
    ["{ volumes: { a: { type: configMap, name: s } } }", TOLD],
    ["{ from: { kind: MyConfigMap, name: s } }", []],
    ["{ from: { kind: ConfigMapThing, name: s } }", []],
    ["{ from: { kind: ConfigMap, other: s } }", []],
    ["{ from: { kind: ConfigMap, name: 5 } }", []],
    ["{ from: { kind: Service, name: s } }", []],
    ["{ from: { name: s } }", []],
    ["{ configMapRef: { name: other } }", []],
  ])("%s", (spec, expected) => {
    expect(named(spec)).toEqual(expected);
  });

  it("of a namespace that one of the two does not say, may", () => {
    const nowhere = (text: string) => text.replace(/, namespace: n/g, "");
    const make = (a: string) => configMap(a).replace("name: s }", "name: s, namespace: n }");
    const object = thing("{ configMapRef: { name: s } }");
    const count = (base: string, head: string) => forecast(base, head).workloads.length;
    expect(count(`${make("1")}---${nowhere(object)}`, `${make("2")}---${nowhere(object)}`)).toBe(1);
    expect(count(`${nowhere(make("1"))}---${object}`, `${nowhere(make("2"))}---${object}`)).toBe(1);
  });

  it("under the name that it has with its hash, or without it where kustomize did not rewrite the field", () => {
    // The hashes are kustomize's own, of `A: "1"` and of `A: "2"`.
    const made = (value: string, hash: string) =>
      `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings-${hash} }\ndata: { A: "${value}" }\n`;
    const of = (spec: string) =>
      `---\napiVersion: example.com/v1\nkind: Thing\nmetadata: { name: t }\nspec: ${spec}\n`;
    const [base, head] = [made("1", "89g4tffbfk"), made("2", "tf28tfk457")];
    const told = (before: string, after: string) =>
      forecast(base + of(before), head + of(after)).workloads.map(({ reason }) => reason);
    expect(told("{ a: settings-89g4tffbfk }", "{ a: settings-tf28tfk457 }")).toEqual([
      "It names ConfigMap settings, which changes; what that restarts was not analysed.",
    ]);
    expect(told("{ configMapRef: { name: settings } }", "{ configMapRef: { name: settings } }")).toEqual([
      "It names ConfigMap settings, which changes, and which the build holds as settings-tf28tfk457: kustomize did not rewrite this field. What that restarts was not analysed.",
    ]);
    expect(told("{ a: settings }", "{ a: settings }")).toEqual([]);
  });

  it("that goes, or of which only one side was seen, is no change that it names", () => {
    const object = thing("{ configMapRef: { name: s } }").replace(", namespace: n", "");
    expect(forecast(`${configMap("1")}---${object}`, object).workloads).toEqual([]);
    const maybe = forecast(object, `${configMap("1")}---${object}`, { baseIncomplete: true }).workloads;
    expect(maybe.map(({ reason }) => reason)).toEqual([
      "It names ConfigMap s, which may change; what that restarts was not analysed.",
    ]);
  });

  it("of another namespace does not", () => {
    expect(named("{ configMapRef: { name: s } }", "m")).toEqual([]);
  });

  it.each([
    ["app-settings", "{ mounts: [{ from: app-settings }] }", 1],
    ["app.settings", "{ mounts: [{ from: app.settings }] }", 1],
    ["app-settings", "{ mounts: [{ from: app-settings-2 }] }", 0],
    ["settings", "{ mounts: [{ from: settings }] }", 0],
    ["my-thing", "{ fullname: my-thing }", 0],
  ])(
    "%s in any field, where it is more than a word and not the object's own name: %s",
    (name, spec, count) => {
      const make = (value: string) =>
        `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name} }\ndata: { A: "${value}" }\n`;
      const object = `---\napiVersion: example.com/v1\nkind: Thing\nmetadata: { name: my-thing }\nspec: ${spec}\n`;
      expect(forecast(make("1") + object, make("2") + object).workloads).toHaveLength(count);
    },
  );
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
