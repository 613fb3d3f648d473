import { describe, expect, it } from "vitest";
import { ingredientsOf, isIngredient, isStore, recipeOf } from "../../../src/domain/configs/recipes.ts";
import { indexManifests } from "../../../src/domain/manifests.ts";
import { manifestsOf } from "../forecast-of.ts";

const index = (yaml: string) => indexManifests(manifestsOf(yaml), "head");
const EXTERNAL = "external-secrets.io/v1";

/** An object of namespace n with this spec (YAML flow map). */
const object = (kind: string, spec: string, name = "own", apiVersion = EXTERNAL) =>
  `---\n{apiVersion: ${apiVersion}, kind: ${kind}, metadata: {name: ${name}, namespace: n}, spec: ${spec}}\n`;

function ingredients(kind: string, spec: string): readonly string[] {
  const [first] = index(object(kind, spec)).objects;
  if (first === undefined) throw new Error("no object");
  return ingredientsOf(first).map(
    ({ kind: named, name, namespace }) => `${named ?? "?"} ${namespace ?? "-"}/${name}`,
  );
}

describe("what a maker or a store names", () => {
  it.each<readonly [string, string, readonly string[]]>([
    ["ExternalSecret", "{secretStoreRef: {name: s}}", ["? n/s"]],
    ["ExternalSecret", "{secretStoreRef: {name: s, kind: ClusterSecretStore}}", ["ClusterSecretStore n/s"]],
    ["ExternalSecret", "{secretStoreRef: {name: s, namespace: m}}", ["? m/s"]],
    [
      "ExternalSecret",
      "{dataFrom: [{sourceRef: {generatorRef: {kind: Password, name: p}}}]}",
      ["Password n/p"],
    ],
    [
      "ExternalSecret",
      "{data: [{sourceRef: {storeRef: {name: a}}}, {sourceRef: {storeRef: {name: b}}}]}",
      ["? n/a", "? n/b"],
    ],
    ["ExternalSecret", "{target: {template: {templateFrom: [{configMap: {name: c}}]}}}", ["ConfigMap -/c"]],
    [
      "ExternalSecret",
      "{target: {template: {templateFrom: [{secret: {name: c}}, {literal: x}]}}}",
      ["Secret -/c"],
    ],
    [
      "ClusterExternalSecret",
      "{externalSecretSpec: {secretStoreRef: {name: s}, target: {template: {templateFrom: [{configMap: {name: c}}]}}}}",
      ["? n/s", "ConfigMap -/c"],
    ],
    ["VaultStaticSecret", "{vaultAuthRef: login}", ["VaultAuth n/login"]],
    ["VaultAuth", "{vaultConnectionRef: m/login}", ["VaultConnection m/login"]],
    [
      "Bundle",
      "{sources: [{configMap: {name: c}}, {secret: {name: s}}, {inLine: x}]}",
      ["ConfigMap -/c", "Secret -/s"],
    ],
    ["ClusterBundle", "{sources: [{secret: {name: s}}]}", ["Secret -/s"]],
    ["ExternalSecret", "{sources: [{secret: {name: s}}]}", []],
    ["SecretStore", "{provider: {vault: {auth: {tokenSecretRef: {name: t}}}}}", []],
    [
      "SecretStore",
      "{provider: {x: {secretRef: {name: t}, secretKeyRef: {name: t}, configMapRef: {name: t}}}}",
      [],
    ],
    ["SecretStore", "{provider: {secretRefs: [{storeRef: {name: x}}]}}", ["? n/x"]],
    ["SecretStore", "{provider: {x: {secretReference: {name: t}}, references: [1, null, text]}}", []],
  ])("%s with %s: %j", (kind, spec, expected) => {
    expect(ingredients(kind, spec)).toEqual(expected);
  });
});

describe("what others make Secrets of", () => {
  it.each([
    ["external-secrets.io", "SecretStore", true],
    ["external-secrets.io", "ClusterSecretStore", true],
    ["external-secrets.io", "ExternalSecret", false],
    ["generators.external-secrets.io", "Password", true],
    ["secrets.hashicorp.com", "VaultAuth", true],
    ["secrets.hashicorp.com", "VaultStaticSecret", false],
    ["secrets.hashicorp.com", "HCPVaultSecretsApp", false],
    ["external-secrets.io.example.com", "SecretStore", false],
    ["my.external-secrets.io", "SecretStore", false],
    ["", "ConfigMap", false],
  ])("of group %j, %s: %s", (group, kind, expected) => {
    expect(isStore({ group, kind })).toBe(expected);
  });

  it.each([
    [undefined, "s", null, true],
    ["SecretStore", "s", "n", true],
    ["ClusterSecretStore", "s", "n", false],
    [undefined, "other", "n", false],
    [undefined, "s", "m", false],
  ])("kind %s, name %s, namespace %s is the SecretStore n/s: %s", (kind, name, namespace, expected) => {
    expect(isIngredient({ kind, name, namespace }, { kind: "SecretStore", name: "s", namespace: "n" })).toBe(
      expected,
    );
  });

  it("is one that leaves its namespace to whoever applies it", () => {
    const store = { kind: "SecretStore", name: "s", namespace: null };
    expect(isIngredient({ kind: undefined, name: "s", namespace: "n" }, store)).toBe(true);
  });
});

describe("a recipe", () => {
  const recipe = (yaml: string) => {
    const build = index(yaml);
    const [maker] = build.objects;
    if (maker === undefined) throw new Error("no maker");
    const { objects, outside } = recipeOf(maker, build);
    return [objects.map(({ kind, name }) => `${kind} ${name}`), outside.map(({ name }) => name)];
  };

  it("holds what is named, what that names, each once, and what the build does not hold", () => {
    const login = "secrets.hashicorp.com/v1beta1";
    expect(
      recipe(
        object("VaultStaticSecret", "{vaultAuthRef: auth, again: {vaultAuthRef: auth}}", "creds", login) +
          object(
            "VaultAuth",
            "{vaultConnectionRef: connection, globalRef: {name: elsewhere}}",
            "auth",
            login,
          ) +
          object("VaultConnection", "{}", "connection", login) +
          object("VaultConnection", "{}", "unused", login),
      ),
    ).toEqual([["VaultAuth auth", "VaultConnection connection"], ["elsewhere"]]);
  });

  it("holds none of another kind that is called so", () => {
    const maker = object(
      "VaultStaticSecret",
      "{vaultAuthRef: same}",
      "creds",
      "secrets.hashicorp.com/v1beta1",
    );
    const other = object("VaultConnection", "{}", "same", "secrets.hashicorp.com/v1beta1");
    expect(recipe(maker + other)).toEqual([[], ["same"]]);
  });

  it("holds configs, whose own fields name nothing, and no other object of the name", () => {
    const config = (kind: string) =>
      `---\n{apiVersion: v1, kind: ${kind}, metadata: {name: c, namespace: n}, spec: {storeRef: {name: x}}}\n`;
    expect(
      recipe(
        object(
          "ExternalSecret",
          "{target: {template: {templateFrom: [{configMap: {name: c}}, {secret: {name: c}}]}}}",
        ) +
          config("ConfigMap") +
          config("Secret") +
          config("ServiceAccount"),
      ),
    ).toEqual([["ConfigMap c", "Secret c"], []]);
    const anyKind = object("ExternalSecret", "{storeRef: {name: c}}");
    expect(recipe(anyKind + config("ServiceAccount"))).toEqual([[], ["c"]]);
    expect(recipe(anyKind + object("ExternalSecret", "{}", "c"))).toEqual([[], ["c"]]);
    expect(recipe(anyKind + object("ConfigMap", "{}", "c", "example.com/v1"))).toEqual([[], ["c"]]);
  });

  it("ends where stores name each other", () => {
    expect(
      recipe(
        object("ExternalSecret", "{storeRef: {name: a}}") +
          object("SecretStore", "{storeRef: {name: b}}", "a") +
          object("SecretStore", "{storeRef: {name: a}}", "b"),
      ),
    ).toEqual([["SecretStore a", "SecretStore b"], []]);
  });
});
