import type { Config } from "../configs/config.ts";
import type { ChangedConfig } from "../configs/changes.ts";
import { ownValue } from "../../model/own-value.ts";
import { textAt } from "../fields.ts";
import type { Reference } from "./reference.ts";

/** The changed keys that a pod reads through a reference, sorted. */
export function changedKeysRead(reference: Reference, changed: ChangedConfig): readonly string[] {
  return changed.changedKeys.filter((key) => {
    if (reference.keys === "all") return true;
    if (reference.keys === "data")
      return isEnvironment(changed.base, key) || isEnvironment(changed.head, key);
    return reference.keys.includes(key);
  });
}

/** `binaryData` of a ConfigMap never becomes an environment variable. */
function isEnvironment(config: Config | null, key: string): boolean {
  return config?.kind === "Secret" ? config.entries.has(key) : config?.entries.get(key)?.form === "text";
}

/** Whether a config has a key where a reference looks for it. */
export function hasKey(config: Config, { how }: Reference, key: string): boolean {
  if (isToken(config) && TOKEN_KEYS.includes(key)) return true;
  return how === "env" ? isEnvironment(config, key) : config.entries.has(key) || isInjected(config, key);
}

/** What Kubernetes fills a Secret for a token with: https://kubernetes.io/docs/concepts/configuration/secret/#serviceaccount-token-secrets */
const TOKEN_KEYS = ["token", "ca.crt", "namespace"];

function isToken({ kind, object }: Config): boolean {
  return kind === "Secret" && object.manifest.type === "kubernetes.io/service-account-token";
}

/** The marks by which a ConfigMap asks OpenShift for certificates: https://docs.redhat.com/en/documentation/openshift_container_platform/4.20/html/security_and_compliance/configuring-certificates */
const INJECTED: Readonly<Record<string, readonly [string, string]>> = {
  "service-ca.crt": ["annotations", "service.beta.openshift.io/inject-cabundle"],
  "ca-bundle.crt": ["labels", "config.openshift.io/inject-trusted-cabundle"],
};

function isInjected({ kind, object }: Config, key: string): boolean {
  const mark = kind === "ConfigMap" ? ownValue(INJECTED, key) : undefined;
  return mark !== undefined && textAt(object.manifest, "metadata", ...mark) === "true";
}
