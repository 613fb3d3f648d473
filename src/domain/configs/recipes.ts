import { groupedBy } from "../../model/grouped.ts";
import { mayShareNamespace } from "../../model/identity.ts";
import { oncePer } from "../../model/once.ts";
import { isList, isMap, type Value } from "../../yaml/value.ts";
import { mapAt, mapsAt, textAt } from "../fields.ts";
import { objectKey, type KubernetesObject, type ObjectIndex } from "../manifests.ts";
import { isConfig } from "../../model/config-kind.ts";

/** An object that a maker names and takes from: a store, a login, a config. */
export interface Ingredient {
  /** Undefined: the field does not say. */
  readonly kind: string | undefined;
  readonly name: string;
  /** Null: the maker's, or none. */
  readonly namespace: string | null;
}

/** Kinds from which others take what Secrets they make. */
const PASSED_ON = /^(external-secrets\.io|generators\.external-secrets\.io|secrets\.hashicorp\.com)$/;

/** Whether Secrets that others make are taken from an object. */
export function isStore({ group, kind }: Pick<KubernetesObject, "group" | "kind">): boolean {
  return PASSED_ON.test(group) && !kind.endsWith("Secret") && kind !== "HCPVaultSecretsApp";
}

/**
 * What a store gives, whoever may ask it and how often: `conditions` name the namespaces that may.
 * https://external-secrets.io/latest/api/clustersecretstore/
 */
export function givenBy({ manifest }: Pick<KubernetesObject, "manifest">): Value {
  const fields = Object.entries(mapAt(manifest, "spec"));
  return Object.fromEntries(fields.filter(([field]) => !NOT_GIVEN.includes(field)));
}

const NOT_GIVEN = ["conditions", "refreshInterval", "retrySettings"];

/** What a maker or a store names, in its own spec. */
export function ingredientsOf(object: KubernetesObject): readonly Ingredient[] {
  const { manifest, kind, namespace } = object;
  const spec = mapAt(manifest, "spec");
  const configs = kind.endsWith("Bundle") ? mapsAt(spec, "sources").flatMap(namedConfigs) : templates(spec);
  return [...references(spec, namespace), ...configs];
}

/** `sources[].configMap` and `.secret` of a Bundle. */
function namedConfigs(source: Value): readonly Ingredient[] {
  return (["ConfigMap", "Secret"] as const).flatMap((kind) => {
    const name = textAt(source, kind === "Secret" ? "secret" : "configMap", "name");
    return name === undefined ? [] : [{ kind, name, namespace: null }];
  });
}

/** `templateFrom` of an ExternalSecret. */
function templates(spec: Value): readonly Ingredient[] {
  return [spec, mapAt(spec, "externalSecretSpec")].flatMap((each) =>
    mapsAt(each, "target", "template", "templateFrom").flatMap(namedConfigs),
  );
}

/** `secretStoreRef`, `generatorRef`, `vaultAuthRef: name`, `vaultConnectionRef: namespace/name`, … at any depth. */
function references(value: Value, namespace: string | null): readonly Ingredient[] {
  if (isList(value)) return value.flatMap((item) => references(item, namespace));
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, child]): readonly Ingredient[] => {
    // A login's Secret decides whether a store may be read, not what it gives.
    if (/(secret|configMap)(Key)?Ref$/i.test(key)) return [];
    if (!key.endsWith("Ref")) return references(child, namespace);
    if (typeof child === "string") {
      const [name = "", within] = child.split("/").toReversed();
      const kind = key.charAt(0).toUpperCase() + key.slice(1, -"Ref".length);
      return [{ kind, name, namespace: within ?? namespace }];
    }
    const name = textAt(child, "name");
    return name === undefined
      ? references(child, namespace)
      : [{ kind: textAt(child, "kind"), name, namespace: textAt(child, "namespace") ?? namespace }];
  });
}

export function isIngredient(
  { kind, name, namespace }: Ingredient,
  object: Pick<KubernetesObject, "kind" | "name" | "namespace">,
): boolean {
  return (
    name === object.name &&
    (kind ?? object.kind) === object.kind &&
    mayShareNamespace(namespace, object.namespace)
  );
}

/** What a maker takes from, directly and through others: the objects of the build, and what the build does not hold. */
export function recipeOf(
  maker: KubernetesObject,
  index: ObjectIndex,
): { readonly objects: readonly KubernetesObject[]; readonly outside: readonly Ingredient[] } {
  const found = new Map<string, KubernetesObject>();
  const outside: Ingredient[] = [];
  const pending = [maker];
  for (const object of pending) {
    for (const ingredient of ingredientsOf(object)) {
      const named = (takenFrom(index).get(ingredient.name) ?? []).filter((each) =>
        isIngredient(ingredient, each),
      );
      if (named.length === 0) outside.push(ingredient);
      for (const each of named) {
        const key = objectKey(each);
        if (found.has(key)) continue;
        found.set(key, each);
        if (isStore(each)) pending.push(each);
      }
    }
  }
  return { objects: [...found.values()], outside };
}

/** Stores and configs by their name: each maker asks. */
const takenFrom = oncePer(({ objects }: ObjectIndex) =>
  groupedBy(
    objects.filter((object) => isStore(object) || isConfig(object)),
    ({ name }) => name,
  ),
);
