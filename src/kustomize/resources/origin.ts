import type { BuildOrigin, Resource } from "./resource.ts";
import { joinApiVersion } from "../files/resource-id.ts";
import { currentId } from "./resource-id.ts";
import { unshareAnnotations } from "./shared-entries.ts";
import { fileNameOf } from "../../tree/path.ts";
import { isQuoted } from "../../yaml/written.ts";

/** `/`-joins and cleans two relative paths; unlike paths of a tree, the result may start with "..". */
export function joinRelative(directory: string, path: string): string {
  const segments: string[] = [];
  for (const segment of `${directory}/${path}`.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment === ".." && segments.length > 0 && segments.at(-1) !== "..") segments.pop();
    else segments.push(segment);
  }
  return segments.join("/");
}

/** The text of the origin annotation. */
export function formatOrigin(origin: BuildOrigin): string {
  return originLines(origin)
    .map((line) => `${line}\n`)
    .join("");
}

/** The text of the transformations annotation. */
export function formatTransformations(transformations: readonly BuildOrigin[]): string {
  return transformations
    .flatMap((origin) => originLines(origin).map((line, index) => `${index === 0 ? "- " : "  "}${line}\n`))
    .join("");
}

function originLines(origin: BuildOrigin): readonly string[] {
  const lines: string[] = [];
  if (origin.path !== undefined && origin.path !== "") lines.push(`path: ${scalar(origin.path)}`);
  if (origin.configuredIn !== undefined) lines.push(`configuredIn: ${scalar(origin.configuredIn)}`);
  const by = origin.configuredBy;
  if (by !== undefined) {
    lines.push("configuredBy:");
    for (const name of ["apiVersion", "kind", "name", "namespace"] as const) {
      const value = by[name];
      if (value !== undefined && value !== "") lines.push(`  ${name}: ${scalar(value)}`);
    }
  }
  return lines;
}

/**
 * Paths and names are plain YAML but for rare characters, and those that YAML takes for another value: Go writes these
 * in double quotes. https://github.com/yaml/go-yaml/blob/v3/encode.go
 */
function scalar(text: string): string {
  if (!/^[\w./][\w./ @+-]*$/.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return isQuoted({ value: text }) ? `"${text}"` : text;
}

/** Of what a field of a kustomization file asks for. */
export function builtBy(path: string, kustomizationFile: string, kind: string): BuildOrigin {
  const name = fileNameOf(kustomizationFile);
  return { configuredIn: joinRelative(path, name), configuredBy: { apiVersion: "builtin", kind } };
}

/** Of what a plugin makes or changes: where its configuration comes from. */
export function configuredBy(plugin: Resource): BuildOrigin | undefined {
  if (plugin.buildOrigin === undefined) return undefined;
  const { group, version, kind, name, namespace } = currentId(plugin);
  const apiVersion = joinApiVersion({ group, version });
  return { configuredIn: plugin.buildOrigin.path ?? "", configuredBy: { apiVersion, kind, name, namespace } };
}

export function fromFile(resource: Resource, path: string): Resource {
  return { ...resource, buildOrigin: { path } };
}

/** Notes that a transformer saw the resource; for one without an origin, the transformer is the origin. */
export function noteTransformation(resource: Resource, origin: BuildOrigin): Resource {
  const noted = unshareAnnotations(resource);
  if (resource.buildOrigin === undefined) return { ...noted, buildOrigin: origin };
  return { ...noted, transformations: [...(resource.transformations ?? []), origin] };
}
