import type { BuildOrigin, Resource } from "./resource.ts";
import { parseRepositoryUrl } from "../files/repository-url.ts";
import { joinApiVersion } from "../files/resource-id.ts";
import { currentId } from "./resource-id.ts";
import { unshareAnnotations } from "./shared-entries.ts";
import { fileNameOf } from "../../tree/path.ts";
import { isQuoted } from "../../yaml/written.ts";

/** `/`-joins and cleans two relative paths; unlike paths of a tree, the result may start with "..". */
function joinRelative(directory: string, path: string): string {
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
  for (const name of ["path", "repo", "ref"] as const) {
    const value = origin[name];
    if (value !== undefined && value !== "") lines.push(`${name}: ${scalar(value)}`);
  }
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
  if (!/^[\w./](?:[\w./ @+-]|:(?=\S))*$/.test(text)) return `'${text.replaceAll("'", "''")}'`;
  return isQuoted({ value: text }) ? `"${text}"` : text;
}

/** A place of the build: a path from its root, or in the repository from elsewhere that it has come to. */
export interface Place {
  readonly path: string;
  readonly repo?: string;
  readonly ref?: string;
}

/** kustomize takes this for the path of what is at the top of a repository: the name of a folder that is not there yet. */
const TOP = "notCloned";

/** Source: Append in api/resource/origin.go of 5.8.3. */
export function appendPath(place: Place, text: string): Place {
  const url = parseRepositoryUrl(text);
  if (url === undefined) return { ...place, path: joinRelative(place.path, text) };
  return { path: joinRelative("", url.path) || TOP, repo: url.clone, ref: url.ref };
}

/** Of what a field of a kustomization file asks for. */
export function builtBy({ path, ...place }: Place, kustomizationFile: string, kind: string): BuildOrigin {
  const name = fileNameOf(kustomizationFile);
  return { ...place, configuredIn: joinRelative(path, name), configuredBy: { apiVersion: "builtin", kind } };
}

/** Of what a plugin makes or changes: where its configuration comes from. */
export function configuredBy(plugin: Resource): BuildOrigin | undefined {
  if (plugin.buildOrigin === undefined) return undefined;
  const { group, version, kind, name, namespace } = currentId(plugin);
  const apiVersion = joinApiVersion({ group, version });
  const { path = "", repo, ref } = plugin.buildOrigin;
  return {
    ...(repo !== undefined && { repo }),
    ...(ref !== undefined && { ref }),
    configuredIn: path,
    configuredBy: { apiVersion, kind, name, namespace },
  };
}

export function fromFile(resource: Resource, place: Place): Resource {
  return { ...resource, buildOrigin: place };
}

/** Notes that a transformer saw the resource; for one without an origin, the transformer is the origin. */
export function noteTransformation(resource: Resource, origin: BuildOrigin): Resource {
  const noted = unshareAnnotations(resource);
  if (resource.buildOrigin === undefined) return { ...noted, buildOrigin: origin };
  return { ...noted, transformations: [...(resource.transformations ?? []), origin] };
}
