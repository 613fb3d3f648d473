import { describe, expect, it } from "vitest";
import { ACCOUNT_STAYS, keptReason } from "../../../src/domain/causes/memory.ts";
import { mayBeNotation } from "../../../src/domain/causes/notation.ts";
import { differences, specCauses } from "../../../src/domain/causes/spec-causes.ts";
import { templateCauses } from "../../../src/domain/causes/template-causes.ts";
import { nameSuffixHash } from "../../../src/model/hash.ts";
import type { Value, ValueMap } from "../../../src/yaml/value.ts";
import { forecast, manifestsOf } from "../forecast-of.ts";

const read = (yaml: string): ValueMap => manifestsOf(yaml)[0]?.object ?? {};

describe("the fields in which two specs differ", () => {
  it.each<readonly [string, string, readonly string[]]>([
    ["{ a: 1 }", "{ a: 1 }", []],
    ["{ a: 1, b: 2 }", "{ a: 2, b: 3 }", ["spec.a", "spec.b"]],
    ["{ a: 1 }", "{ b: 1 }", ["spec.a", "spec.b"]],
    ["{ a: { b: 1, c: 1 } }", "{ a: { b: 1, c: 2 } }", ["spec.a.c"]],
    ["{ a: { b: 1 } }", "{ a: [1] }", ["spec.a"]],
    ["{ a: [1] }", "{ a: { b: 1 } }", ["spec.a"]],
    ["{ a: [1, 2] }", "{ a: [1, 3] }", ["spec.a[1]"]],
    ["{ a: [1, 2] }", "{ a: [1] }", ["spec.a"]],
    ["{ a: [{ name: x, b: 1 }] }", "{ a: [{ name: x, b: 2 }] }", ["spec.a[x].b"]],
    ["{ a: [{ b: 1 }] }", "{ a: [{ b: 2 }] }", ["spec.a[0].b"]],
    ["{ a: [1] }", "{ a: text }", ["spec.a"]],
    ["{ a: [1, 2] }", "{ a: ab }", ["spec.a"]],
    ["{ a: ab }", "{ a: [1, 2] }", ["spec.a"]],
    ["{ a: {} }", "{ a: { toString: 1 } }", ["spec.a.toString"]],
  ])("%s and %s: %j", (base, head, expected) => {
    expect(differences(read(base), read(head), "spec").map(({ path }) => path)).toEqual(expected);
  });

  it("end at a depth that nobody writes", () => {
    const deep = (depth: number, value: string): Value =>
      depth === 0 ? value : { a: depth % 2 === 0 ? deep(depth - 1, value) : [deep(depth - 1, value)] };
    const depthOf = (depth: number) =>
      differences(deep(depth, "x"), deep(depth, "y"), "")[0]?.path.split("a").length;
    expect([depthOf(23), depthOf(24), depthOf(25), depthOf(99)]).toEqual([24, 25, 25, 25]);
  });

  it.each<readonly [string, Value | undefined, Value | undefined, object]>([
    ["image", "a", "b", { type: "version", path: "image", valueAtBase: "a", valueAtHead: "b" }],
    ["sidecarImage", "a", "b", { type: "version", path: "sidecarImage", valueAtBase: "a", valueAtHead: "b" }],
    ["version", 1, 2.5, { type: "version", path: "version", valueAtBase: "1", valueAtHead: "2.5" }],
    ["kafkaVersion", "1", "2", { type: "version", path: "kafkaVersion", valueAtBase: "1", valueAtHead: "2" }],
    ["tag", undefined, "b", { type: "other", path: "tag" }],
    ["tag", "a", undefined, { type: "other", path: "tag" }],
    ["tag", "a", true, { type: "other", path: "tag" }],
    ["images", "a", "b", { type: "other", path: "images" }],
    ["myimageName", "a", "b", { type: "other", path: "myimageName" }],
    ["password", "a", "b", { type: "other", path: "password" }],
  ])("%s from %j to %j", (field, base, head, expected) => {
    const side = (value: Value | undefined): ValueMap => (value === undefined ? {} : { [field]: value });
    expect(specCauses(differences(side(base), side(head), ""), [])).toEqual([expected]);
  });

  it("the whole spec is no version", () => {
    expect(specCauses(differences("a", "b", "spec"), [])).toEqual([{ type: "other", path: "spec" }]);
  });
});

describe("the causes in a pod template", () => {
  const of = (base: string, head: string, metadata: readonly [string, string] = ["{}", "{}"]) =>
    templateCauses(
      { metadata: read(metadata[0]), spec: read(base) },
      { metadata: read(metadata[1]), spec: read(head) },
      "spec.template",
    ).map(({ type, path, container }) =>
      [type, path.replace(/^spec\.template\./, ""), ...(container === undefined ? [] : [container])].join(
        " ",
      ),
    );

  it.each<readonly [string, string, readonly string[]]>([
    [
      "containers: [{ name: a, image: x }]",
      "containers: [{ name: a, image: y }]",
      ["image spec.containers[a].image a"],
    ],
    [
      "containers: [{ name: a }]",
      "containers: [{ name: a, image: y }]",
      ["image spec.containers[a].image a"],
    ],
    [
      "initContainers: [{ name: a, image: x }]",
      "initContainers: [{ name: a, image: y }]",
      ["image spec.initContainers[a].image a"],
    ],
    [
      "containers: [{ name: a, image: x, imagePullPolicy: Always }]",
      "containers: [{ name: a, image: y, imagePullPolicy: Never }]",
      ["image spec.containers[a].image a"],
    ],
    [
      "containers: [{ name: a, image: x, args: x, imagePullPolicy: Always }]",
      "containers: [{ name: a, image: y, args: y, imagePullPolicy: Never }]",
      ["image spec.containers[a].image a", "command spec.containers[a].args a"],
    ],
    [
      "containers: [{ name: a, imagePullPolicy: Always }]",
      "containers: [{ name: a, imagePullPolicy: Never }]",
      ["other spec.containers[a].imagePullPolicy a"],
    ],
    ...["command", "args", "workingDir"].map(
      (field) =>
        [
          `containers: [{ name: a, ${field}: x }]`,
          "containers: [{ name: a }]",
          [`command spec.containers[a].${field} a`],
        ] as const,
    ),
    ...["readinessProbe", "livenessProbe", "startupProbe"].map(
      (field) =>
        [
          `containers: [{ name: a, ${field}: x }]`,
          "containers: [{ name: a }]",
          [`probe spec.containers[a].${field} a`],
        ] as const,
    ),
    ...["volumeMounts", "volumeDevices"].map(
      (field) =>
        [
          `containers: [{ name: a, ${field}: x }]`,
          "containers: [{ name: a }]",
          [`volume spec.containers[a].${field} a`],
        ] as const,
    ),
    [
      "containers: [{ name: a, envFrom: [x] }]",
      "containers: [{ name: a }]",
      ["env spec.containers[a].envFrom a"],
    ],
    [
      "containers: [{ name: a, resources: {} }]",
      "containers: [{ name: a }]",
      ["resources spec.containers[a].resources a"],
    ],
    [
      "containers: [{ name: a, toString: x }]",
      "containers: [{ name: a }]",
      ["other spec.containers[a].toString a"],
    ],
    [
      "containers: [{ name: a, env: [{ name: A, value: x }, { name: B, value: y }] }]",
      "containers: [{ name: a, env: [{ name: A, value: z }, { name: B, value: y }] }]",
      ["env spec.containers[a].env[A] a"],
    ],
    [
      "containers: [{ name: a, env: [{ name: A }, { name: B }] }]",
      "containers: [{ name: a, env: [{ name: B }, { name: A }] }]",
      ["env spec.containers[a].env a"],
    ],
    [
      "containers: [{ name: a, env: [{ name: A, value: x }, { name: A, value: y }] }]",
      "containers: [{ name: a, env: [{ name: A, value: y }] }]",
      ["env spec.containers[a].env a"],
    ],
    [
      "containers: [{ name: a, env: [{ value: x }] }]",
      "containers: [{ name: a, env: [{ name: A }] }]",
      ["env spec.containers[a].env a"],
    ],
    [
      "containers: [{ name: a, env: [{ name: A }] }]",
      "containers: [{ name: a, env: [{ value: x }] }]",
      ["env spec.containers[a].env a"],
    ],
    [
      "containers: [{ name: a, env: {} }]",
      "containers: [{ name: a, env: [{ name: A }] }]",
      ["env spec.containers[a].env a"],
    ],
    [
      "containers: [{ name: a, env: [text] }]",
      "containers: [{ name: a, env: [{ name: A }] }]",
      ["env spec.containers[a].env a"],
    ],
    ["containers: [{ name: a }]", "containers: [{ name: a }, { name: b }]", ["other spec.containers[b]"]],
    ["containers: [{ name: a }, { name: b }]", "containers: [{ name: a }]", ["other spec.containers[b]"]],
    [
      "containers: [{ name: a }, { name: b }]",
      "containers: [{ name: b }, { name: a }]",
      ["other spec.containers"],
    ],
    ["containers: [{ image: x }]", "containers: [{ image: y }]", ["other spec.containers"]],
    [
      "volumes: [{ name: v, emptyDir: {} }]",
      "volumes: [{ name: v, hostPath: {} }]",
      ["volume spec.volumes[v]"],
    ],
    ["volumes: []", "volumes: [{ name: v }]", ["volume spec.volumes[v]"]],
    ["a: b", "volumes: [{ name: v }], a: b", ["volume spec.volumes[v]"]],
    ["volumes: [{ name: v }, { name: w }]", "volumes: [{ name: w }, { name: v }]", ["volume spec.volumes"]],
    ["hostNetwork: true", "hostNetwork: false", ["other spec.hostNetwork"]],
  ])("from {%s} to {%s}: %j", (base, head, expected) => {
    expect(of(`{ ${base} }`, `{ ${head} }`)).toEqual(expected);
  });

  it.each<readonly [string, string, readonly string[]]>([
    ["labels: { a: x, b: y }", "labels: { a: z, b: y }", ["label metadata.labels[a]"]],
    ["annotations: { a: x }", "annotations: {}", ["annotation metadata.annotations[a]"]],
    ["finalizers: [a]", "finalizers: [b]", ["other metadata.finalizers"]],
    ["labels: { a: x }", "a: b", ["label metadata.labels[a]", "other metadata.a"]],
  ])("metadata from {%s} to {%s}: %j", (base, head, expected) => {
    expect(of("{}", "{}", [`{ ${base} }`, `{ ${head} }`])).toEqual(expected);
  });

  it("tell both images, and none where there is none", () => {
    const causes = templateCauses(
      { metadata: {}, spec: read("{ containers: [{ name: a, image: x }, { name: b, image: x }] }") },
      { metadata: {}, spec: read("{ containers: [{ name: a, image: y }, { name: b }] }") },
      "",
    );
    expect(causes).toEqual([
      { type: "image", path: "spec.containers[a].image", imageAtBase: "x", imageAtHead: "y", container: "a" },
      { type: "image", path: "spec.containers[b].image", imageAtBase: "x", imageAtHead: "", container: "b" },
    ]);
  });
});

it.each([
  ["resources", true],
  ["volume", true],
  ["other", true],
  ["env", true],
  ["image", false],
  ["command", false],
  ["label", false],
] as const)("a difference of the type %s may be one of notation: %s", (type, expected) => {
  expect(mayBeNotation({ type, path: "" })).toBe(expected);
});

describe("fields that stay as they are stored", () => {
  it.each<readonly [readonly string[], readonly string[]]>([
    [[], []],
    [["a.serviceAccountName"], [ACCOUNT_STAYS]],
    [["a.b", "a.c"], ["a.b, a.c will not be as the manifest says."]],
    [
      ["a.b", "x.serviceAccountName"],
      [ACCOUNT_STAYS, "a.b will not be as the manifest says."],
    ],
  ])("%j: %j", (fields, expected) => {
    expect(keptReason(fields)).toEqual(expected);
  });

  it("a pull policy that is written for the first time is not known to change anything", () => {
    const at = (kind: string, policy: string) =>
      `{ apiVersion: apps/v1, kind: ${kind}, metadata: { name: w }, spec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: app, image: "x:1"${policy} }] } } } }`;
    const told = (kind: string) =>
      forecast(at(kind, ""), at(kind, ", imagePullPolicy: IfNotPresent")).workloads.map(
        ({ effect, reason }) => [effect, reason],
      );
    const reason =
      "imagePullPolicy of app is written for the first time, with its default: nothing happens, unless the cluster still holds the default of an earlier tag; then the pods are replaced.";
    for (const kind of ["Deployment", "StatefulSet", "DaemonSet"])
      expect(told(kind)).toEqual([["unknown", reason]]);
    expect(told("ReplicaSet")).toEqual([]);
  });
});

describe("a config of equal content under another name", () => {
  const config = (name: string, data = "{ A: a }") =>
    `---\n{ apiVersion: v1, kind: ConfigMap, metadata: { name: ${name} }, data: ${data} }\n`;
  const hash = nameSuffixHash(read(config("app")));
  const reader = (name: string, more = "") =>
    `{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { template: { spec: { containers: [{ name: web, image: a, envFrom: [{ configMapRef: { name: ${name} } }]${more} }] } } } }\n`;
  it.each([
    [`app-${hash}`, "app", "lostHash"],
    ["app", `app-${hash}`, "gotHash"],
    ["app", "other", "renamed"],
    [`app-${hash}`, "other", "renamed"],
  ])("from %s to %s: %s", (base, head, rename) => {
    expect(forecast(reader(base) + config(base), reader(head) + config(head)).workloads[0]?.causes).toEqual([
      {
        type: "config",
        path: "spec.template.spec.containers[web].envFrom[0].configMapRef.name",
        container: "web",
        config: { kind: "ConfigMap", name: head.replace(`-${hash}`, ""), namespace: null },
        keys: [],
        rename,
        reads: "possible",
      },
    ]);
  });

  it("says no rename where a key changed, and each cause once", () => {
    const changed = `app-${nameSuffixHash(read(config("app", "{ A: b }")))}`;
    const mounts = (name: string) =>
      `{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { template: { spec: { containers: [{ name: web, image: a, volumeMounts: [{ name: v, mountPath: /a }, { name: v, mountPath: /b }] }], volumes: [{ name: v, configMap: { name: ${name} } }] } } } }\n`;
    const { workloads } = forecast(
      mounts(`app-${hash}`) + config(`app-${hash}`),
      mounts(changed) + config(changed, "{ A: b }"),
    );
    expect(workloads[0]?.causes).toHaveLength(1);
    expect(workloads[0]?.causes[0]).not.toHaveProperty("rename");
    expect(workloads[0]?.causes[0]).toMatchObject({ keys: ["A"], container: "web" });
  });
});
