import { describe, expect, it } from "vitest";
import { nameSuffixHash } from "../../src/model/hash.ts";
import { ACCOUNT_STAYS } from "../../src/domain/causes/memory.ts";
import type { OverlayInput } from "../../src/domain/overlay.ts";
import { compareIdentities } from "../../src/model/identity.ts";
import { forecast, manifestsOf, workload } from "./forecast-of.ts";

const web = (image = "a:1", metadata = "name: web", spec = "replicas: 2, ") =>
  `---\n{ apiVersion: apps/v1, kind: Deployment, metadata: { ${metadata} }, spec: { ${spec}template: { spec: { containers: [{ name: web, image: "${image}" }] } } } }\n`;
const told = (base: string, head: string, rest: Partial<OverlayInput> = {}) =>
  forecast(base, head, rest).workloads.map(({ name, effect, pods, reason }) =>
    [name, effect, pods ?? "-", reason ?? "-"].join(" | "),
  );

const KEEP = "annotations: { kustomize.toolkit.fluxcd.io/prune: disabled }";
const RUNS_ON = "Nothing prunes it: its pods run on, and nobody manages them any more.";
const SIDE_BY_SIDE = "a new object, and nothing prunes the old one: both run side by side.";
const NO_ROLLING = "a new object, so that this is no rolling update.";

describe("a workload that goes", () => {
  it.each<readonly [string, Partial<OverlayInput>, readonly string[]]>([
    [web(), {}, ["web | delete | 2 | -"]],
    [web(), { prunes: true }, ["web | delete | 2 | -"]],
    [web(), { prunes: null }, ["web | delete | 2 | -"]],
    [web(), { prunes: false }, [`web | none | - | ${RUNS_ON}`]],
    [web("a:1", `name: web, ${KEEP}`), {}, [`web | none | - | ${RUNS_ON}`]],
    [
      "{ apiVersion: helm.toolkit.fluxcd.io/v2, kind: HelmRelease, metadata: { name: web }, spec: { interval: 1m } }",
      { prunes: false },
      ["web | none | - | Nothing prunes it: it stays, and goes on applying what it did."],
    ],
  ])("%s with %j: %j", (base, rest, expected) => {
    expect(told(base, "", rest)).toEqual(expected);
  });

  it.each<readonly [string, Partial<OverlayInput>, readonly string[]]>([
    [
      web(),
      {},
      [
        `prod-web | create | 2 | It was web: ${NO_ROLLING}`,
        `web | delete | 2 | It becomes prod-web: ${NO_ROLLING}`,
      ],
    ],
    [
      web(),
      { prunes: false },
      [
        `prod-web | create | 2 | It was web: ${NO_ROLLING}`,
        `web | unknown | - | It becomes prod-web, ${SIDE_BY_SIDE}`,
      ],
    ],
    [
      web("a:1", `name: web, ${KEEP}`),
      {},
      [
        `prod-web | create | 2 | It was web: ${NO_ROLLING}`,
        `web | unknown | - | It becomes prod-web, ${SIDE_BY_SIDE}`,
      ],
    ],
  ])("under another name: %#", (base, rest, expected) => {
    expect(told(base, web("a:1", "name: prod-web"), rest)).toEqual(expected);
  });

  it("is refused where what is left of it lacks something", () => {
    const without = (text: string, field: RegExp) => text.replace(field, "");
    const REFUSED = "at head: the API server refuses it, and the pods stay as they are.";
    const [noVersion] = told(web(), without(web(), /apiVersion: apps\/v1, /));
    expect(noVersion).toContain("web | applyFails | - | ");
    expect(noVersion).toContain(REFUSED);
    expect(told(web(), without(web(), /kind: Deployment, /))[0]).toContain("web | applyFails");
    const elsewhere = web("a:1", "name: web, namespace: n").replace("apiVersion: apps/v1, ", "");
    expect(told(web(), elsewhere)[0]).toContain("web | delete");
    expect(told(web(), web("a:1", "name: x").replace("apiVersion: apps/v1, ", ""))[0]).toContain(
      "web | delete",
    );
    const other = web().replace("apiVersion: apps/v1, kind: Deployment", "kind: StatefulSet");
    expect(told(web(), other)[0]).toContain("web | delete");
  });
});

it("a workload that comes has the pods that nobody counts where an autoscaler does", () => {
  const scaler = `---\n{ apiVersion: keda.sh/v1alpha1, kind: ScaledObject, metadata: { name: s }, spec: { scaleTargetRef: { name: web } } }\n`;
  expect(told("", web())).toEqual(["web | create | 2 | -"]);
  expect(told("", web() + scaler)).toEqual(["web | create | - | -"]);
});

it("what one side left out may hold a workload", () => {
  const where = (side: string, either: string) =>
    `It was not seen at ${side}, of which not all was analysed: ${either}.`;
  expect(told("", web(), { baseIncomplete: true })).toEqual([
    `web | unknown | - | ${where("base", "it is new, or was in what was left out")}`,
  ]);
  expect(told(web(), "", { headIncomplete: true })).toEqual([
    `web | unknown | - | ${where("head", "it is deleted, or is in what was left out")}`,
  ]);
});

it("nothing is compared with a base that does not build, in order", () => {
  const all = [web("a", "name: b"), web("a", "name: a"), web("a", "name: c, namespace: a")].join("");
  expect(told("", all, { base: null, baseBroken: true })).toEqual(
    ["a", "b", "c"].map(
      (name) => `${name} | unknown | - | The base side does not build, so there is nothing to compare with.`,
    ),
  );
});

it("forecasts are sorted by kind, namespace, name and version", () => {
  const of = (kind: string, namespace: string | null, name: string, apiVersion = "v1") =>
    ({ apiVersion, kind, namespace, name, effect: "none", causes: [], pods: null, rollout: null }) as const;
  const sorted = [
    ...[
      of("A", null, "z"),
      of("A", "m", "b", "v1"),
      of("A", "m", "b", "v2"),
      of("A", "m", "c"),
      of("A", "n", "a"),
    ],
    ...[of("B", null, "a"), of("B", null, "b")],
  ];
  expect([...sorted].reverse().sort(compareIdentities)).toEqual(sorted);
});

it("a Deployment that a Rollout scales down takes no change, one that it leaves does", () => {
  const rollout = (scaleDown: string) =>
    `---\n{ apiVersion: argoproj.io/v1alpha1, kind: Rollout, metadata: { name: roll }, spec: { replicas: 2, strategy: { canary: {} }, workloadRef: { kind: Deployment, name: web${scaleDown} } } }\n`;
  const of = (scaleDown: string) => told(web("a:1") + rollout(scaleDown), web("a:2") + rollout(scaleDown));
  const SCALED = "web | none | - | Its pods are run by the Rollout roll, which scales this Deployment down.";
  expect(of(", scaleDown: onsuccess")).toEqual([SCALED, "roll | restart | 2 | -"]);
  expect(of(", scaleDown: progressively")).toEqual([SCALED, "roll | restart | 2 | -"]);
  for (const scaleDown of ["", ", scaleDown: never"])
    expect(of(scaleDown)).toEqual(["web | restart | 2 | -", "roll | restart | 2 | -"]);
  const longer = web("a:1").replace("replicas: 2, ", "replicas: 2, minReadySeconds: 5, ");
  expect(
    told(web("a:1") + rollout(", scaleDown: onsuccess"), longer + rollout(", scaleDown: onsuccess")),
  ).toEqual([]);
});

describe("the causes of a restart", () => {
  const causes = (base: string, head: string) =>
    forecast(base, head).workloads.map(({ causes: found }) =>
      found.map(({ type, path }) => `${type} ${path}`),
    );

  it("are sorted by type and field", () => {
    const pod = (fields: string, label: string) =>
      `{ apiVersion: apps/v1, kind: Deployment, metadata: { name: w }, spec: { template: { metadata: { labels: { x: ${label} } }, spec: { containers: [${fields}] } } } }`;
    expect(
      causes(
        pod("{ name: b, image: x }, { name: a, image: x, args: [x] }", "x"),
        pod("{ name: b, image: y }, { name: a, image: y, args: [y] }", "y"),
      ),
    ).toEqual([
      [
        "command spec.template.spec.containers[a].args",
        "image spec.template.spec.containers[a].image",
        "image spec.template.spec.containers[b].image",
        "label spec.template.metadata.labels[x]",
      ],
    ]);
  });

  it("are fields of the spec, of what an operator runs", () => {
    const kafka = (version: string) =>
      `{ apiVersion: kafka.strimzi.io/v1beta2, kind: Kafka, metadata: { name: k }, spec: { kafka: { version: ${version} } } }`;
    expect(causes(kafka("4.0.0"), kafka("4.1.0"))).toEqual([["version spec.kafka.version"]]);
  });

  it("are a whole template that comes or goes", () => {
    const set = (templates: string) =>
      `{ apiVersion: a.example.com/v1, kind: Set, metadata: { name: s }, spec: { ${templates} } }`;
    const one = (name: string, image: string) =>
      `${name}: { spec: { containers: [{ name: a, image: ${image} }] } }`;
    expect(causes(set(one("x", "i")), set(`${one("x", "i")}, ${one("y", "i")}`))).toEqual([
      ["other spec.y.spec"],
    ]);
    expect(causes(set(`${one("x", "i")}, ${one("y", "i")}`), set(one("x", "i")))).toEqual([
      ["other spec.y.spec"],
    ]);
    expect(
      causes(set(`${one("x", "i")}, ${one("y", "i")}`), set(`${one("x", "i")}, ${one("y", "j")}`)),
    ).toEqual([["image spec.y.spec.containers[a].image"]]);
  });

  it.each([
    ["Deployment", "1024", "1Ki", []],
    ["StatefulSet", "1024", "1Ki", [["resources spec.template.spec.containers[a].resources"]]],
    ["DaemonSet", "1024", "1Ki", []],
    ["Deployment", "1", "2", [["resources spec.template.spec.containers[a].resources"]]],
  ])("of a %s whose memory goes from %s to %s: %j", (kind, before, after, expected) => {
    const of = (memory: string) =>
      `{ apiVersion: apps/v1, kind: ${kind}, metadata: { name: w }, spec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: a, image: i, resources: { limits: { memory: "${memory}" } } }] } } } }`;
    expect(causes(of(before), of(after))).toEqual(expected);
  });

  it("are no new hash of a config that it did not read before, and none of one that came or went", () => {
    const config = (name: string, value: string) =>
      `---\n{ apiVersion: v1, kind: ConfigMap, metadata: { name: ${name} }, data: { A: ${value} } }\n`;
    const hashed = (name: string, value: string) => {
      const [manifest] = manifestsOf(config(name, value));
      return `${name}-${manifest === undefined ? "" : nameSuffixHash(manifest.object)}`;
    };
    const reader = (...names: readonly string[]) =>
      `{ apiVersion: apps/v1, kind: Deployment, metadata: { name: w }, spec: { template: { spec: { containers: [{ name: a, image: i, env: [${names.map((name, i) => `{ name: E${i}, valueFrom: { configMapKeyRef: { name: ${name}, key: A } } }`).join(", ")}] }] } } } }\n`;
    const [app1, app2, other1, other2] = [
      hashed("app", "x"),
      hashed("app", "y"),
      hashed("other", "x"),
      hashed("other", "y"),
    ];
    const side = (value: string, ...names: readonly string[]) =>
      reader(...names) + config(hashed("app", value), value) + config(hashed("other", value), value);
    const ENV = "spec.template.spec.containers[a].env";
    expect(causes(side("x", app1), side("y", app2))).toEqual([
      [`config ${ENV}[E0].valueFrom.configMapKeyRef.name`],
    ]);
    expect(causes(side("x", app1, "missing"), side("y", app2, "missing"))).toEqual([
      [`config ${ENV}[E0].valueFrom.configMapKeyRef.name`],
    ]);
    expect(causes(side("x", app1), side("y", app2, other2))).toEqual([
      [`config ${ENV}[E0].valueFrom.configMapKeyRef.name`, `env ${ENV}[E1]`],
    ]);
    expect(causes(side("x", other1), side("y", app2))).toEqual([[`env ${ENV}[E0]`]]);
    expect(causes(reader(app1) + config(app1, "x"), reader("gone"))).toEqual([[`env ${ENV}[E0]`]]);
    expect(causes(reader("none"), reader(app1) + config(app1, "x"))).toEqual([[`env ${ENV}[E0]`]]);
  });
});

describe("what the cluster keeps of base", () => {
  const pod = (account: string, image: string, spec = "") =>
    `{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { ${spec}selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { ${account}containers: [{ name: a, image: "${image}" }] } } } }`;
  const ROBOT = "serviceAccountName: robot, ";
  it.each([
    [pod(ROBOT, "a:1"), pod("", "a:1"), `web | none | - | ${ACCOUNT_STAYS}`],
    [pod(ROBOT, "a:1"), pod("", "a:2"), `web | restart | 1 | ${ACCOUNT_STAYS}`],
    [
      pod(ROBOT, "a:1", "paused: true, "),
      pod("", "a:2", "paused: true, "),
      `web | none | - | spec.paused is true. ${ACCOUNT_STAYS}`,
    ],
    [
      pod(ROBOT, "a:1"),
      pod("", "a:1", "minReadySeconds: -1, "),
      "web | applyFails | - | spec.minReadySeconds must be at least 0: the API server refuses the whole object.",
    ],
  ])("%s to %s: %s", (base, head, expected) => {
    expect(told(base, head)).toEqual([expected]);
  });

  it("has no plan where nothing restarts", () => {
    const [found] = forecast(
      pod(ROBOT, "a:1", "paused: true, "),
      pod(ROBOT, "a:2", "paused: true, "),
    ).workloads;
    expect(found).toMatchObject({ effect: "none", heldBack: "paused", rollout: null });
  });
});

it("counts the pods of what is recreated", () => {
  const forced = "name: web, annotations: { argocd.argoproj.io/sync-options: 'Force=true,Replace=true' }";
  expect(told(web("a:1", forced), web("a:2", forced))).toEqual([
    "web | recreate | 2 | Argo CD deletes and creates it anew: sync options Force and Replace.",
  ]);
});

it("tells both ways of applying where they differ", () => {
  const base = workload("apps/v1", "Deployment", "a");
  const head = workload("apps/v1", "Deployment", "a", "{ strategy: { type: Recreate } }");
  expect(forecast(base, head).workloads).toMatchObject([{ effect: "none", underServerSide: "applyFails" }]);
});

it("takes nothing for null, in a template that the API server does not know", () => {
  const rollout = (args: string) =>
    `{ apiVersion: argoproj.io/v1alpha1, kind: Rollout, metadata: { name: web }, spec: { template: { spec: { containers: [{ name: a, image: i${args} }] } } } }`;
  expect(told(rollout(""), rollout(", args: null"))).toEqual([]);
  expect(told(rollout(""), rollout(", args: [x]"))).toHaveLength(1);
});

it("a restart by one way of applying is told once where both are one", () => {
  expect(told(workload("apps/v1", "Deployment", "a:1"), workload("apps/v1", "Deployment", "a:2"))).toEqual([
    "web | restart | 1 | -",
  ]);
});
