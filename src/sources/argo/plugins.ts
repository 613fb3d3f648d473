import { oncePerPair } from "../../model/once.ts";
import { fileAt, type FileTree } from "../../tree/file-tree.ts";
import { parseYamlFile, parseYaml, type YamlResult } from "../../yaml/parse.ts";
import { getIn, isList, isMap, type Value } from "../../yaml/value.ts";

/**
 * Whether a plugin of config management does no more than build the kustomization at a path, by every definition of its
 * name that the repository holds.
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/config-management-plugins/
 */
export function buildsKustomizations(tree: FileTree, name: string): boolean {
  return name !== "" && areAllPlainBuilds(tree, name);
}

const areAllPlainBuilds = oncePerPair((tree: FileTree, name: string) => {
  const specs = tree
    .paths()
    .filter((path) => /\.ya?ml$/.test(path))
    .flatMap((path) => definitionsIn(tree, path, name));
  return specs.length > 0 && specs.every(isPlainBuild);
});

function definitionsIn(tree: FileTree, path: string, name: string): readonly Value[] {
  const entry = fileAt(tree, path);
  if (entry === undefined) return [];
  const bytes = tree.read(entry.blob);
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!view.includes("generate:") || !mayDefine(view.toString("latin1"), name)) return [];
  return specsIn(parseYamlFile(bytes, view.toString("utf8")), name);
}

function mayDefine(text: string, name: string): boolean {
  return text.includes("ConfigManagementPlugin") || (text.includes("cmp:") && text.includes(name));
}

/** A text that cannot be read may define it otherwise. */
function specsIn(parsed: YamlResult, name: string): readonly Value[] {
  return parsed.ok ? parsed.documents.flatMap(({ value }) => specs(value, name)) : [null];
}

/** In an object of its own, in a text of a ConfigMap, or in the values of the chart argo-cd (`configs.cmp.plugins`). */
function specs(value: Value, name: string): readonly Value[] {
  if (typeof value === "string")
    return value.includes("ConfigManagementPlugin") ? specsIn(parseYaml(value), name) : [];
  if (isList(value)) return value.flatMap((item) => specs(item, name));
  if (!isMap(value)) return [];
  if (value.kind === "ConfigManagementPlugin") return fullName(value) === name ? [value.spec ?? null] : [];
  const ofChart = getIn(value, "cmp", "plugins", name);
  return [
    ...(ofChart === undefined ? [] : [ofChart]),
    ...Object.values(value).flatMap((each) => specs(each, name)),
  ];
}

function fullName(definition: Value): string {
  const version = getIn(definition, "spec", "version");
  const name = getIn(definition, "metadata", "name");
  if (typeof name !== "string") return "";
  return typeof version === "string" ? `${name}-${version}` : name;
}

/** What else a command does, or what goes before it, is not known here. */
const PLAIN = /^kustomize build(?: --enable-helm| \.| --load-restrictor[ =]LoadRestrictionsRootOnly)*$/;

function isPlainBuild(spec: Value): boolean {
  if (getIn(spec, "init") !== undefined) return false;
  const words = [getIn(spec, "generate", "command"), getIn(spec, "generate", "args")].flatMap((part) =>
    isList(part) ? part.map(String) : [],
  );
  const [shell = "", flag] = words;
  const command = /(?:^|\/)(?:ba|da|a)?sh$/.test(shell) && flag === "-c" ? words.slice(2, 3) : words;
  return PLAIN.test(command.join(" ").trim().replace(/\s+/g, " "));
}
