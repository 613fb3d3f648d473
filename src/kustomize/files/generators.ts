import type { ConfigGenerator, GeneratorOptions, Located } from "./kustomization.ts";
import { flag, list, locationOf, record, text, textMap } from "./node.ts";
import type { Node } from "./node.ts";
import type { ConfigKind } from "../../model/config-kind.ts";

const ENTRY_FIELDS = [
  "namespace",
  "name",
  "behavior",
  "literals",
  "files",
  "envs",
  "env",
  "options",
  "type",
] as const;
const OPTION_FIELDS = ["labels", "annotations", "disableNameSuffixHash", "immutable"] as const;

export function parseGeneratorOptions(node: Node, strict = true): GeneratorOptions {
  const fields = record(node, OPTION_FIELDS, strict);
  const hashOff = fields("disableNameSuffixHash");
  return {
    labels: textMap(fields("labels")),
    annotations: textMap(fields("annotations")),
    disableNameSuffixHash: flag(hashOff),
    ...(flag(hashOff) && { hashOffAt: locationOf(hashOff) }),
    immutable: flag(fields("immutable")),
  };
}

/** Reads an entry of `configMapGenerator` or `secretGenerator`. `global` are the file's `generatorOptions`. */
export function parseConfigGenerator(
  node: Node,
  field: "configMapGenerator" | "secretGenerator",
  global: GeneratorOptions,
): ConfigGenerator {
  const isSecret = field === "secretGenerator";
  const names = isSecret ? ENTRY_FIELDS : ENTRY_FIELDS.filter((name) => name !== "type");
  return readGenerator(node, isSecret ? "Secret" : "ConfigMap", field, record(node, names), global);
}

/** Reads a generator that is a resource of its own: kind ConfigMapGenerator or SecretGenerator. */
export function parseGeneratorResource(node: Node, kind: ConfigKind): ConfigGenerator {
  const fields = record(node, [...ENTRY_FIELDS, "metadata"], false);
  const metadata = record(fields("metadata"), ["name", "namespace"], false);
  const none: GeneratorOptions = {
    labels: undefined,
    annotations: undefined,
    disableNameSuffixHash: false,
    immutable: false,
  };
  const generator = readGenerator(node, kind, `${kind}Generator`, fields, none);
  return {
    ...generator,
    name: generator.name || text(metadata("name")),
    namespace: generator.namespace || text(metadata("namespace")),
  };
}

function readGenerator(
  node: Node,
  kind: ConfigKind,
  field: string,
  fields: (name: (typeof ENTRY_FIELDS)[number]) => Node,
  global: GeneratorOptions,
): ConfigGenerator {
  const env = fields("env");
  const isOwnResource = field.endsWith("Generator") && field.startsWith(kind);
  // Only the fields of a kustomization file know the older `env`; in a resource of its own kustomize ignores it.
  const oldEnv = isOwnResource || text(env) === "" ? [] : [locate(env)];
  return {
    kind,
    name: text(fields("name")),
    namespace: text(fields("namespace")),
    behavior: text(fields("behavior")),
    literals: list(fields("literals")).map(locate),
    files: list(fields("files")).map(locate),
    envs: [...list(fields("envs")).map(locate), ...oldEnv],
    options: withGlobal(parseGeneratorOptions(fields("options"), !isOwnResource), global),
    type: text(fields("type")),
    location: locationOf(node),
    field,
  };
}

function locate(node: Node): Located {
  return { text: text(node), location: locationOf(node) };
}

/** An entry's labels and annotations win; the two switches are on when either side turns them on. */
function withGlobal(local: GeneratorOptions, global: GeneratorOptions): GeneratorOptions {
  const hashOffAt = local.hashOffAt ?? global.hashOffAt;
  return {
    labels: (local.labels ?? global.labels) ? { ...global.labels, ...local.labels } : undefined,
    annotations:
      (local.annotations ?? global.annotations) ? { ...global.annotations, ...local.annotations } : undefined,
    disableNameSuffixHash: local.disableNameSuffixHash || global.disableNameSuffixHash,
    ...(hashOffAt !== undefined && { hashOffAt }),
    immutable: local.immutable || global.immutable,
  };
}
