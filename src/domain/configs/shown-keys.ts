import type { Config } from "./config.ts";
import { looksRandom } from "./random.ts";

/** What is shown instead of a key that may be a value. */
export const HIDDEN_KEY = "(key that may be a value, not shown)";

/** Nothing, or only what ends base64: `Q2FuYXJ5==` on a line of its own is a value, and no key. */
const EMPTY = /^(?:|PQ==|PT0=)$/;

/** https://kubernetes.io/docs/concepts/configuration/secret/#restriction-names-data */
const VALID_KEY = /^[-._a-zA-Z0-9]{1,253}$/;

/** The end of base64 in a ConfigMap, where an empty value is as good as any. */
const ENDS_BASE64 = /^={1,2}\s*$/;

/** Gives what is shown of a key. */
export type Shown = (kind: Config["kind"], key: string) => string;

/**
 * A line without "=" in an env file becomes a key with an empty value, so a pasted value becomes a key:
 * https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/api/kv/kv.go
 */
export function shownKeys(configs: readonly Config[]): Shown {
  const withValue = new Set<string>();
  const pasted = new Set<string>();
  for (const { kind, entries } of configs) {
    for (const [key, { content }] of entries) {
      if (kind === "Secret" && !EMPTY.test(content)) withValue.add(key);
      if (kind === "ConfigMap" && ENDS_BASE64.test(content)) pasted.add(key);
    }
  }
  const isShown: Readonly<Record<Config["kind"], (key: string) => boolean>> = {
    Secret: (key) => withValue.has(key) && VALID_KEY.test(key) && !looksRandom(key),
    ConfigMap: (key) => !pasted.has(key),
  };
  return (kind, key) => (isShown[kind](key) ? key : HIDDEN_KEY);
}
