import { directoryOf, fileNameOf } from "../../../tree/path.ts";
import { isList, isMap, type Value, type ValueMap } from "../../../yaml/value.ts";
import { sanitizeName } from "../names.ts";
import { printed } from "../template/value.ts";

/** What a path gives to templates, under `path` or below a prefix. */
export interface PathOptions {
  readonly goTemplate: boolean;
  /** `pathParamPrefix`; "" for none. */
  readonly prefix: string;
}

/** https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Git/ */
export function directoryParams(path: string, options: PathOptions): ValueMap {
  return pathParams(path, undefined, options);
}

/** Of a file: those of its directory, and its name. */
export function fileParams(file: string, options: PathOptions): ValueMap {
  return pathParams(directoryOf(file) || ".", fileNameOf(file), options);
}

type Entry = readonly [string, Value];

function pathParams(path: string, file: string | undefined, { goTemplate, prefix }: PathOptions): ValueMap {
  const segments = path.split("/");
  const basename = segments.at(-1) ?? "";
  const plain: ValueMap = {
    basename,
    basenameNormalized: sanitizeName(basename),
    ...(file !== undefined && { filename: file, filenameNormalized: sanitizeName(file) }),
  };
  if (goTemplate) {
    const params = { path: { path, segments, ...plain } };
    return prefix === "" ? params : { [prefix]: params };
  }
  const name = prefix === "" ? "path" : `${prefix}.path`;
  const named = Object.entries(plain).map(([key, value]): Entry => [`${name}.${key}`, value]);
  const numbered = segments.flatMap((segment, index): readonly Entry[] =>
    segment === "" ? [] : [[`${name}[${index}]`, segment]],
  );
  return Object.fromEntries<Value>([[name, path], ...named, ...numbered]);
}

/** Nested fields as `a.b.0`, each as text. */
export function flatten(value: ValueMap): Readonly<Record<string, string>> {
  const flat: (readonly [string, string])[] = [];
  const visit = (item: Value, name: string): void => {
    const entries = isList(item) ? [...item.entries()] : isMap(item) ? Object.entries(item) : [];
    // An empty list or map is a value of its own.
    if (entries.length === 0) flat.push([name, item === null ? "<nil>" : printed(item)]);
    for (const [key, child] of entries) visit(child, name === "" ? String(key) : `${name}.${key}`);
  };
  for (const [key, child] of Object.entries(value)) visit(child, key);
  return Object.fromEntries(flat);
}
