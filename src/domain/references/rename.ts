import { isList, isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import type { PodTemplate } from "../controllers/pod-template.ts";
import { ownValue } from "../../model/own-value.ts";
import type { ConfigKind } from "../../model/config-kind.ts";

/** The fields below which a config is named, and the kind that is meant. */
const REFERENCE_FIELDS: Readonly<Record<string, ConfigKind>> = {
  configMapKeyRef: "ConfigMap",
  configMapRef: "ConfigMap",
  configMap: "ConfigMap",
  secretKeyRef: "Secret",
  secretRef: "Secret",
  secret: "Secret",
  nodePublishSecretRef: "Secret",
  azureFile: "Secret",
  imagePullSecrets: "Secret",
};

/** Gives the configs that a pod template names another name, so that a renamed config alone is no difference. */
export function renameConfigs(
  template: PodTemplate,
  rename: (kind: ConfigKind, name: string) => string,
): PodTemplate {
  const walkMap = (map: ValueMap, kind: ConfigKind | undefined): ValueMap => {
    const entries = Object.entries(map).map(([key, child]): [string, Value] => {
      const isName = kind !== undefined && (key === "name" || key === "secretName");
      if (isName && typeof child === "string") return [key, rename(kind, child)];
      return [key, walk(child, ownValue(REFERENCE_FIELDS, key))];
    });
    return Object.fromEntries(entries);
  };
  const walk = (value: Value, kind: ConfigKind | undefined): Value => {
    if (isList(value)) return value.map((item) => walk(item, kind));
    return isMap(value) ? walkMap(value, kind) : value;
  };
  return { ...template, spec: walkMap(template.spec, undefined) };
}
