import { describe, expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { nameSuffixHash } from "../../../src/model/hash.ts";
import { manifestsOf } from "../forecast-of.ts";
import { findings, manifest, messages } from "./check-fixture.ts";

const WEB = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { template: { spec: { containers: [{ name: web, image: a, envFrom: [{ configMapRef: { name: settings } }] }] } } }
`;

async function found(base: string, overlay: string) {
  const files = (value: string) => ({
    "base/kustomization.yaml": `resources: [web.yaml]\n${base}`,
    "base/web.yaml": WEB,
    "ov/kustomization.yaml": `resources: [../base]\n${overlay}\nconfigMapGenerator: [{name: settings, literals: [LEVEL=${value}]}]\n`,
  });
  const { findings, summary } = await forecastTrees(files("info"), files("debug"));
  const told = findings.filter(({ check }) => check === "unread-config");
  return { level: summary.level, messages: told.map(({ message }) => message) };
}

it("tells that an edit reaches nobody, where kustomize did not rewrite the reference", async () => {
  const { level, messages } = await found("namespace: a", "namePrefix: dev-");
  expect(level).toBe("caution");
  expect(messages).toEqual([
    expect.stringMatching(
      /^The edit of ConfigMap dev-settings reaches nobody: Deployment dev-web in namespace a names settings in `.*envFrom\[0\]\.configMapRef\.name`, which kustomize did not make dev-settings-\w{10}\.$/,
    ),
  ]);
});

it("is not found where the reference was rewritten, or nothing is like it", async () => {
  expect((await found("", "namePrefix: dev-")).messages).toEqual([]);
  expect((await found("", "")).messages).toEqual([]);
});

describe("an edit of a config that nothing names as it is", () => {
  const web = (name: string, namespace = "shop", kind = "configMapRef") =>
    manifest(
      "apps/v1 Deployment",
      `spec: { template: { spec: { containers: [{ name: a, image: a, envFrom: [{ ${kind}: { name: ${name} } }] }] } } }`,
      `name: web, namespace: ${namespace}`,
    );
  const config = (value: string, name: string, namespace = "shop", kind = "ConfigMap") =>
    manifest(`v1 ${kind}`, `data: { A: ${value} }`, `name: ${name}, namespace: ${namespace}`);
  const told = (own: (value: string) => string, rest: string, options = {}) =>
    messages("unread-config", own("YQ==") + rest, own("Yg==") + rest, options);
  const SAID = (name: string, namespace = "shop") => [
    `The edit of ConfigMap ${name} in namespace ${namespace} reaches nobody: Deployment web in namespace shop names settings in \`spec.template.spec.containers[a].envFrom[0].configMapRef.name\`, which kustomize did not make ${name}.`,
  ];

  it.each<readonly [string, string, readonly string[]]>([
    ["with a prefix", "dev-settings", SAID("dev-settings")],
    ["with a suffix", "settings-v2", SAID("settings-v2")],
    ["with a prefix that is none", "devsettings", []],
    ["with a suffix that is none", "settingsv2", []],
    ["of another name", "other", []],
    ["of its own name", "settings", []],
  ])("%s", (_, name, expected) => {
    expect(told((value) => config(value, name), web("settings"))).toEqual(expected);
  });

  it("in another namespace", () => {
    expect(told((value) => config(value, "settings", "other"), web("settings"))).toEqual(
      SAID("settings", "other"),
    );
  });

  it("of another kind is not near", () => {
    expect(told((value) => config(value, "dev-settings", "shop", "Secret"), web("settings"))).toEqual([]);
    expect(told((value) => config(value, "dev-settings"), web("settings", "shop", "secretRef"))).toEqual([]);
  });

  it("is not told where the name is that of another config, or another workload reads it", () => {
    const edit = (value: string) => config(value, "dev-settings");
    expect(told(edit, web("settings") + config("eA==", "settings"))).toEqual([]);
    const reader = web("dev-settings").replace("name: web", "name: api");
    expect(told(edit, web("settings") + reader)).toEqual([]);
  });

  it("is not told of what is made of it, of what comes or goes, or of other than content", () => {
    const copied = "reflector.v1.k8s.emberstack.com/reflection-allowed: 'true'";
    const edit = (value: string) =>
      config(value, "dev-settings").replace("namespace: shop", `namespace: shop, annotations: { ${copied} }`);
    expect(told(edit, web("settings"))).toEqual([]);
    const own = config("YQ==", "dev-settings");
    expect(messages("unread-config", web("settings"), own + web("settings"))).toEqual([]);
    expect(messages("unread-config", own + web("settings"), web("settings"))).toEqual([]);
    const fixed = own.replace(", data:", ", immutable: true, data:");
    expect(messages("unread-config", fixed + web("settings"), own + web("settings"))).toEqual([]);
  });

  it("without a namespace names none", () => {
    const edit = (value: string) => config(value, "dev-settings").replace(", namespace: shop", "");
    expect(told(edit, web("settings").replace(", namespace: shop", ""))).toEqual([
      "The edit of ConfigMap dev-settings reaches nobody: Deployment web names settings in `spec.template.spec.containers[a].envFrom[0].configMapRef.name`, which kustomize did not make dev-settings.",
    ]);
  });

  it("with a hash, in the same namespace, is told as a missing reference", () => {
    const HASHED = ["settings-cd7b9c545f", "settings-b9t2424hkf"];
    const [before, after] = HASHED.map((name, index) =>
      manifest("v1 ConfigMap", `data: { A: ${index === 0 ? "a" : "b"} }`, `name: ${name}, namespace: shop`),
    );
    expect(
      messages("unread-config", `${before ?? ""}${web("settings")}`, `${after ?? ""}${web("settings")}`),
    ).toEqual([]);
    const elsewhere = web("settings").replace("namespace: shop", "namespace: other");
    expect(
      messages("unread-config", `${before ?? ""}${elsewhere}`, `${after ?? ""}${elsewhere}`),
    ).toHaveLength(1);
  });
});

it("is a warning, also of a config with a hash and a prefix", () => {
  const hashed = (value: string) => {
    const of = (name: string) =>
      manifest("v1 ConfigMap", `data: { A: ${value} }`, `name: ${name}, namespace: shop`);
    const [first] = manifestsOf(of("dev-settings"));
    if (first === undefined) throw new Error("no ConfigMap");
    return of(`dev-settings-${nameSuffixHash(first.object)}`);
  };
  const web = manifest(
    "apps/v1 Deployment",
    "spec: { template: { spec: { containers: [{ name: a, image: a, envFrom: [{ configMapRef: { name: settings } }] }] } } }",
  );
  const found = findings("unread-config", [hashed("a") + web, hashed("b") + web]);
  expect(found.map(({ severity, unsafe }) => [severity, unsafe])).toEqual([["warning", false]]);
});
