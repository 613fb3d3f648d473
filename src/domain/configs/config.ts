import { isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import { splitHashedName } from "../../model/hash.ts";
import { textAt } from "../fields.ts";
import { objectKey, type KubernetesObject, type ObjectIndex } from "../manifests.ts";
import { type ConfigKind, isConfig } from "../../model/config-kind.ts";
import { jsonText } from "../../yaml/json-text.ts";

/** A ConfigMap or Secret of one side. */
export interface Config {
  readonly key: string;
  readonly object: KubernetesObject;
  readonly kind: ConfigKind;
  /** Without the name suffix hash, when that is proven. */
  readonly name: string;
  readonly namespace: string | null;
  readonly generated: boolean;
  readonly immutable: boolean;
  /** `type` of a Secret. */
  readonly type: string | undefined;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** One key's content, in a form in which equal content is equal text, however it was written. */
export interface Entry {
  /** "text" for `data` of a ConfigMap, which alone can become an environment variable. */
  readonly form: "text" | "base64";
  readonly content: string;
  /** The manifest no longer names the key, but the cluster keeps it, or does unless Flux applies it: see `withKeptKeys`. */
  readonly kept?: "surely" | "unlessFlux";
}

/** Every ConfigMap and Secret of one side, in the order of the build. */
export function readConfigs(index: ObjectIndex): readonly Config[] {
  return index.objects.flatMap((object) => {
    return isConfig(object) ? [readConfig(object, object.kind)] : [];
  });
}

function readConfig(object: KubernetesObject, kind: ConfigKind): Config {
  const hashed = splitHashedName(object.manifest)?.name ?? object.nameBeforeHash;
  return {
    key: objectKey(object),
    object,
    kind,
    name: hashed ?? object.name,
    namespace: object.namespace,
    generated: hashed !== undefined,
    immutable: object.manifest.immutable === true,
    type: kind === "Secret" ? (textAt(object.manifest, "type") ?? "Opaque") : undefined,
    entries: kind === "Secret" ? secretEntries(object.manifest) : configMapEntries(object.manifest),
  };
}

function configMapEntries(value: ValueMap): ReadonlyMap<string, Entry> {
  return new Map([
    ...entriesOf(value.data, (content) => ({ form: "text", content })),
    ...entriesOf(value.binaryData, decodable),
  ]);
}

/** `stringData` is written over `data`: https://kubernetes.io/docs/concepts/configuration/secret/#restriction-names-data */
function secretEntries(value: ValueMap): ReadonlyMap<string, Entry> {
  return new Map([
    ...entriesOf(value.data, decodable),
    ...entriesOf(value.stringData, (content) => ({
      form: "base64",
      content: Buffer.from(content, "utf8").toString("base64"),
    })),
  ]);
}

const BASE64 = /^[A-Za-z0-9+/\s]*(?:={1,2}\s*)?$/;

/** Line breaks and padding of base64 mean nothing. What is no base64 (an encrypted value) is kept as it stands. */
function decodable(content: string): Entry {
  const readable = BASE64.test(content);
  return { form: "base64", content: readable ? Buffer.from(content, "base64").toString("base64") : content };
}

function entriesOf(
  value: Value | undefined,
  read: (content: string) => Entry,
): readonly (readonly [string, Entry])[] {
  if (!isMap(value)) return [];
  return Object.entries(value).map(([key, content]) => [key, read(plainText(content))]);
}

/** The API server takes text only; kustomize lets numbers and booleans through. Null is "". */
function plainText(content: Value): string {
  if (typeof content === "string") return content;
  return content === null ? "" : jsonText(content);
}

export function sameContent(a: Config, b: Config): boolean {
  return (
    a.entries.size === b.entries.size &&
    [...a.entries].every(([key, entry]) => {
      const other = b.entries.get(key);
      return other?.form === entry.form && other.content === entry.content;
    })
  );
}
