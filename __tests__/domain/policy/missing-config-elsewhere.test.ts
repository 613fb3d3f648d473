import { describe, expect, it } from "vitest";
import type { Elsewhere, Gone } from "../../../src/domain/elsewhere.ts";
import { nameSuffixHash } from "../../../src/model/hash.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { forecast, manifestsOf } from "../forecast-of.ts";
import { manifest, messages } from "./check-fixture.ts";

const CHECK = "missing-config-reference";
const OTHER = manifest("v1 ConfigMap", "data: {}", "name: other, namespace: shop");
const web = (container: string, image = "nginx:1", namespace = "shop") =>
  manifest(
    "apps/v1 Deployment",
    `spec: { template: { spec: { containers: [{ name: web, image: ${image}, ${container} }] } } }`,
    namespace === "" ? "name: web" : `name: web, namespace: ${namespace}`,
  );
const from = (name: string, kind = "configMapRef") => `envFrom: [{ ${kind}: { name: ${name} } }]`;
const key = (name: string, ...keys: readonly string[]) =>
  `env: [${keys.map((each) => `{ name: ${each}, valueFrom: { configMapKeyRef: { name: ${name}, key: ${each} } } }`).join(", ")}]`;
const config = (data: string, metadata = "name: app, namespace: shop", kind = "ConfigMap") =>
  manifest(`v1 ${kind}`, `data: { ${data} }`, metadata);
const FROM = "`spec.template.spec.containers[web].envFrom[0].configMapRef.name` needs";
const KEY = (name: string) =>
  `\`spec.template.spec.containers[web].env[${name}].valueFrom.configMapKeyRef.name\` needs`;

const told = (base: string, head: string, elsewhere: Partial<Elsewhere> = {}, rest = {}) =>
  forecast(OTHER + base, OTHER + head, {
    elsewhere: { inPlace: [], gone: [], come: [], late: [], stores: [], sources: [], ...elsewhere },
    ...rest,
  })
    .findings.filter(({ check }) => check === CHECK)
    .map(({ severity, unsafe, isNew, message }) => [
      `${severity}${unsafe ? ", unsafe" : ""}${isNew ? "" : ", known"}`,
      message,
    ]);

describe("what another deployable held, and holds no more", () => {
  const gone = (fields: Partial<Gone> = {}): Partial<Elsewhere> => ({
    gone: [{ group: "", kind: "ConfigMap", name: "app", namespace: "shop", ...fields }],
  });
  const maker = { kind: "ExternalSecret", name: "x" };
  const stays = "it stays in the cluster";
  it.each<readonly [Partial<Elsewhere>, readonly (readonly string[])[]]>([
    [
      gone(),
      [["error, unsafe", `${FROM} ConfigMap app, which another deployable held and this change removes.`]],
    ],
    [
      gone({ namespace: null }),
      [["error, unsafe", `${FROM} ConfigMap app, which another deployable held and this change removes.`]],
    ],
    [gone({ namespace: "other" }), []],
    [gone({ name: "api" }), []],
    [gone({ kind: "Secret" }), []],
    [
      gone({ maker }),
      [
        [
          "warning, unsafe",
          `${FROM} ConfigMap app, and ExternalSecret x that makes it in the cluster is no longer in the build: what it made may be deleted with it.`,
        ],
      ],
    ],
    [
      gone({ maker: { ...maker, stays } }),
      [
        [
          "warning",
          `${FROM} ConfigMap app, and ExternalSecret x that makes it in the cluster is no longer in the build: it stays in the cluster.`,
        ],
      ],
    ],
  ])("%j: %j", (elsewhere, expected) => {
    expect(told(web(from("app")), web(from("app")), elsewhere)).toEqual(expected);
  });

  it("is told where this build makes it from now on neither", () => {
    const made = manifest("external-secrets.io/v1 ExternalSecret", "spec: {}", "name: app, namespace: shop");
    const reading = web(from("app", "secretRef"));
    const secret = gone({ kind: "Secret" });
    expect(told(reading, reading, secret)).toHaveLength(1);
    expect(told(reading + made, reading + made, secret)).toEqual([]);
  });
});

describe("keys of a config of another deployable", () => {
  const changed = (before: string, after: string, metadata?: string) => ({
    inPlace: forecast(config(before, metadata), config(after, metadata)).inPlace,
  });
  const LOST = (name: string) => [
    "error, unsafe",
    `${KEY(name)} key ${name} of ConfigMap app, which another deployable held and this change removes.`,
  ];
  it.each<readonly [string, string, Partial<Elsewhere>, readonly (readonly string[])[]]>([
    ["go", web(key("app", "A")), changed("A: a, B: b", "B: b"), [LOST("A")]],
    ["go, both", web(key("app", "A", "B")), changed("A: a, B: b", "C: c"), [LOST("A"), LOST("B")]],
    ["go, of which it asks for none", web(key("app", "B")), changed("A: a, B: b", "B: c"), []],
    ["were not there", web(key("app", "C")), changed("A: a, B: b", "B: b"), []],
    ["change", web(key("app", "A")), changed("A: a", "A: b"), []],
    ["go, of another name", web(key("api", "A")), changed("A: a", "B: b"), []],
    [
      "go, in another namespace",
      web(key("app", "A")),
      changed("A: a", "B: b", "name: app, namespace: other"),
      [],
    ],
    [
      "go, in a namespace that is not known",
      web(key("app", "A")),
      changed("A: a", "B: b", "name: app"),
      [LOST("A")],
    ],
    [
      "go, and the reader's namespace is not known",
      web(key("app", "A"), "nginx:1", ""),
      changed("A: a", "B: b"),
      [LOST("A")],
    ],
    ["go, and all are asked for", web(from("app")), changed("A: a", "B: b"), []],
    [
      "go, of a Secret of that name",
      web(key("app", "A")),
      {
        inPlace: forecast(config("A: YQ==", undefined, "Secret"), config("B: YQ==", undefined, "Secret"))
          .inPlace,
      },
      [],
    ],
  ])("%s", (_, reader, elsewhere, expected) => {
    expect(told(reader, reader, elsewhere)).toEqual(expected);
  });

  it("that something makes are not known", () => {
    const [own] = changed("A: a", "B: b").inPlace;
    if (own === undefined) throw new Error();
    const made = { ...own, base: own.head, madeBy: { kind: "ExternalSecret", name: "x", isWhole: false } };
    expect(told(web(key("app", "A")), web(key("app", "A")), { inPlace: [made] })).toEqual([]);
  });
});

describe("a name that somebody wrote with a hash", () => {
  const named = web(from("app-2456789bcd"));
  it("is not missed where another deployable makes it from now on", () => {
    const come = [{ group: "", kind: "ConfigMap", name: "app-2456789bcd", namespace: "shop" }];
    expect(told(web("env: []"), named)).toEqual([
      ["warning, unsafe", `${FROM} ConfigMap app-2456789bcd, which is not in the build.`],
    ]);
    expect(told(web("env: []"), named, { come })).toEqual([]);
  });

  it("is told once, however often it is named", () => {
    const twice = web(
      "envFrom: [{ configMapRef: { name: app-2456789bcd } }, { configMapRef: { name: app-2456789bcd } }]",
    );
    expect(told(web("env: []"), twice)).toEqual([
      ["warning, unsafe", `${FROM} ConfigMap app-2456789bcd, which is not in the build.`],
    ]);
  });
});

describe("where not all of head was analysed", () => {
  it("what only base holds may be there", () => {
    const base = config("A: a") + web(from("app"));
    expect(told(base, web(from("app")), {}, { headIncomplete: true })).toEqual([
      [
        "warning, unsafe",
        `${FROM} ConfigMap app, which was not seen at head, of which not all was analysed: see that what was left out holds it.`,
      ],
    ]);
    expect(told(web(from("app")), web(from("app")), {}, { headIncomplete: true })).toEqual([]);
  });

  it("what makes it may be there too", () => {
    const maker = manifest("external-secrets.io/v1 ExternalSecret", "spec: {}", "name: app, namespace: shop");
    const reading = web(from("app", "secretRef"));
    expect(told(reading + maker, reading)).toHaveLength(1);
    expect(told(reading + maker, reading, {}, { headIncomplete: true })).toEqual([]);
  });

  it("an error is a warning", () => {
    const base = config("A: a") + web(from("app"));
    const severities = (isPartial: boolean) =>
      told(base, web(from("app")), {}, { isPartial }).map(([severity]) => severity);
    expect(severities(false)).toEqual(["error, unsafe"]);
    expect(severities(true)).toEqual(["warning, unsafe"]);
  });
});

function secretWithHash(): string {
  const secret = (name: string) => config("A: YQ==", `name: ${name}, namespace: shop`, "Secret");
  const [first] = manifestsOf(secret("app"));
  if (first === undefined) throw new Error("no Secret");
  return secret(`app-${nameSuffixHash(first.object)}`);
}

describe("a config that kustomize gave a hash, without its reference", () => {
  const HASHED = "app-cd7b9c545f";
  const generated = (data: string, metadata: string, kind?: string) => config(data, metadata, kind);
  const at = (namespace: string) => `name: ${HASHED}, namespace: ${namespace}`;
  const TOLD = `${FROM} ConfigMap app, which the build only holds as ${HASHED}: kustomize does not rewrite this field. Name it under \`configurations\`, as a \`nameReference\`.`;
  it.each<readonly [string, string, string, readonly (readonly string[])[]]>([
    [
      "and base held it by its name",
      config("A: a"),
      generated("A: a", at("shop")),
      [["error, unsafe", TOLD]],
    ],
    ["and base did not hold it", "", generated("A: a", at("shop")), [["warning, unsafe", TOLD]]],
    ["in another namespace", "", generated("A: a", at("other")), []],
    ["of another name", "", generated("A: a", "name: api-cd7b9c545f, namespace: shop"), []],
    ["of another kind", "", config("A: YQ==", "name: app, namespace: shop", "Secret"), []],
    ["of another kind, with a hash", "", secretWithHash(), []],
    // A name that only looks like it.
    ["that is none", "", generated("A: b", at("shop")), []],
  ])("%s", (_, before, after, expected) => {
    const reading = web(from("app"));
    expect(told(before + reading, after + reading)).toEqual(expected);
  });
});

it("each config that goes is told", () => {
  const two = "envFrom: [{ configMapRef: { name: app } }, { configMapRef: { name: api } }]";
  const both = config("A: a") + config("A: a", "name: api, namespace: shop");
  expect(told(both + web(two), web(two)).map(([severity]) => severity)).toEqual([
    "error, unsafe",
    "error, unsafe",
  ]);
  const maker = (name: string) =>
    manifest("external-secrets.io/v1 ExternalSecret", "spec: {}", `name: ${name}, namespace: shop`);
  const secrets = web(two.replaceAll("configMapRef", "secretRef"));
  expect(told(maker("app") + maker("api") + secrets, secrets)).toHaveLength(2);
  const keys = web(key("app", "A", "B"));
  expect(told(config("A: a, B: b, C: c") + keys, config("C: c") + keys)).toHaveLength(2);
});

it("a volume of a whole config asks for no keys", () => {
  const reader = manifest(
    "apps/v1 Deployment",
    "spec: { template: { spec: { containers: [{ name: web, image: a, volumeMounts: [{ name: v, mountPath: /v }] }], volumes: [{ name: v, configMap: { name: app } }] } } }",
  );
  expect(told(config("A: a") + reader, config("B: b") + reader)).toEqual([]);
  const { inPlace } = forecast(config("A: a"), config("B: b"));
  expect(told(reader, reader, { inPlace })).toEqual([]);
});

describe("a key that another config had", () => {
  it.each([
    ["of another name", config("A: a", "name: api, namespace: shop")],
    ["of another namespace", config("A: a", "name: app, namespace: b")],
    ["of another kind", config("A: YQ==", undefined, "Secret")],
  ])("%s is none that went", (_, other) => {
    expect(told(config("B: a") + other, config("B: b") + other + web(key("app", "A")))).toEqual([
      ["warning, unsafe", `${KEY("A")} key A of ConfigMap app, which has no such key in the build.`],
    ]);
  });
});

describe("a key that goes", () => {
  const reading = web(key("app", "A"));
  it("is missed where the config had it, under any hash", () => {
    const HAD = ["error, unsafe", `${KEY("A")} key A of ConfigMap app, which is not in the build.`];
    expect(told(config("A: a") + reading, config("B: b") + reading)).toEqual([HAD]);
    const others =
      config("A: a", "name: api, namespace: shop") +
      config("A: a", "name: app, namespace: b") +
      config("A: YQ==", undefined, "Secret");
    expect(told(config("B: a") + others + reading, config("B: b") + others + reading)).toEqual([]);
  });

  it("and stays unless Flux applies it is a warning", () => {
    const secret = (data: string) =>
      manifest("v1 Secret", `stringData: { ${data} }`, "name: app, namespace: shop");
    const reader = reading.replace("configMapKeyRef", "secretKeyRef");
    expect(told(secret("A: a, B: b") + reader, secret("B: b") + reader)).toEqual([
      [
        "warning, unsafe",
        `${KEY("A").replace("configMapKeyRef", "secretKeyRef")} key A of Secret app (Flux takes it out of the cluster; kubectl and Argo CD leave it there), which is not in the build.`,
      ],
    ]);
  });
});

it("what was missing before is told of what restarts, or where the config changes", () => {
  const named = (image: string) => web(from("app-2456789bcd"), image);
  expect(told(named("nginx:1"), named("nginx:2"))).toEqual([
    ["warning, known", `${FROM} ConfigMap app-2456789bcd, which is not in the build.`],
  ]);
  expect(told(named("nginx:1"), named("nginx:1"))).toEqual([]);
  expect(messages(CHECK, null, named("nginx:1"))).toHaveLength(1);
});

it("is told once, of the pods that miss it, not of who lets go of it too", async () => {
  const at = (namespace: string, own: string) => ({
    "a/kustomization.yaml": "resources: [all.yaml]\n",
    "a/all.yaml": web(from("app"), "nginx:1", namespace),
    "b/kustomization.yaml": "resources: [all.yaml]\n",
    "b/all.yaml": OTHER + own,
  });
  const checks = async (namespace: string) => {
    const { findings } = await forecastTrees(at(namespace, config("a: b")), at(namespace, ""));
    return findings.filter(({ isNew }) => isNew).map(({ check }) => check);
  };
  expect(await checks("shop")).toEqual([CHECK]);
  expect(await checks("far")).toEqual(["removed-object"]);
});
