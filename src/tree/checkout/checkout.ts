import type { FileTree, TreeEntry } from "../file-tree.ts";
import { directoryOf } from "../path.ts";
import { applyRules, BUILTIN_MACROS, parseAttributes, type AttributeValue, type Rule } from "./attributes.ts";
import { conversionOf, convert, isKnownEncoding, nameOfConversion, type Conversion } from "./conversion.ts";

const ATTRIBUTES_FILE = ".gitattributes";

/**
 * The tree as a checkout writes it, and so as kustomize hashes it: where `.gitattributes` ask for other line ends, an
 * `$Id$` or another encoding, an entry has the converted bytes and an id of its own. What a filter makes (LFS) nobody
 * can tell: such an entry has the blob's bytes, and says so. A tree without such files comes back as it is.
 */
export function checkedOut(tree: FileTree): FileTree {
  const files = tree.paths().filter(isAttributesFile);
  if (files.length === 0) return tree;
  const attributes = readAttributes(tree, files);
  const conversions = new Map<string, { readonly blob: string; readonly conversion: Conversion }>();
  const known = new Map<string, TreeEntry | "directory" | undefined>();
  const entry = (path: string): TreeEntry | "directory" | undefined => {
    if (known.has(path)) return known.get(path);
    const own = convertedEntry(path, tree.entry(path), attributes, conversions);
    known.set(path, own);
    return own;
  };
  return {
    ...tree,
    entry,
    read(blob) {
      const found = conversions.get(blob);
      return found === undefined
        ? tree.read(blob)
        : convert(tree.read(found.blob), found.blob, found.conversion);
    },
    fault: (blob) => tree.fault(conversions.get(blob)?.blob ?? blob),
  };
}

export function isAttributesFile(path: string): boolean {
  return path === ATTRIBUTES_FILE || path.endsWith(`/${ATTRIBUTES_FILE}`);
}

type AttributesOf = (path: string) => {
  readonly values: ReadonlyMap<string, AttributeValue>;
  readonly files: readonly string[];
};

function convertedEntry(
  path: string,
  entry: TreeEntry | "directory" | undefined,
  attributesOf: AttributesOf,
  conversions: Map<string, { readonly blob: string; readonly conversion: Conversion }>,
): TreeEntry | "directory" | undefined {
  if (entry === undefined || entry === "directory" || entry.kind !== "file") return entry;
  const { values, files } = attributesOf(path);
  const conversion = conversionOf(values);
  if (conversion === undefined) return entry;
  const blob = `${entry.blob}:${nameOfConversion(conversion)}`;
  conversions.set(blob, { blob: entry.blob, conversion });
  const unknown =
    conversion.filter ??
    (conversion.encoding === undefined || isKnownEncoding(conversion.encoding)
      ? undefined
      : conversion.encoding);
  const checkout = { stored: entry.blob, files, ...(unknown !== undefined && { filter: unknown }) };
  return { kind: "file", blob, checkout };
}

/** For all paths together, and for one at least. A repository of real rules takes a few hundred for a path. */
const MOST_STEPS = 20_000_000;
const LEAST_STEPS = 20_000;
/** What stands for a filter where nobody looked to the end. */
const TOO_MANY_RULES = "more rules than Rollcast reads";

/** What else rules say changes no bytes; `linguist-generated` of thousands of paths is common. */
const CONVERTING = /^(text|crlf|eol|ident|filter|working-tree-encoding)$/;

/** Of each path: what the files above it say, those nearer to it last. */
function readAttributes(tree: FileTree, files: readonly string[]): AttributesOf {
  const macros = new Map(BUILTIN_MACROS);
  const rules = new Map<string, readonly Rule[]>();
  for (const file of files) {
    const entry = tree.entry(file);
    // Git follows no link here: https://git-scm.com/docs/gitattributes#_notes
    if (entry === undefined || entry === "directory" || entry.kind !== "file") continue;
    const text = new TextDecoder().decode(tree.read(entry.blob));
    rules.set(directoryOf(file), parseAttributes(text, file === ATTRIBUTES_FILE ? macros : undefined));
  }
  const converts = ({ attributes }: Rule) =>
    attributes.some(([name]) => CONVERTING.test(name) || macros.has(name));
  for (const [directory, all] of rules) rules.set(directory, all.filter(converts));
  // For each path the same, whatever was asked for before.
  const mostSteps = Math.max(LEAST_STEPS, MOST_STEPS / tree.paths().length);
  return (path) => {
    const values = new Map<string, AttributeValue>();
    const effort = { left: mostSteps };
    const above = directoriesAbove(path).filter((directory) => rules.has(directory));
    const matching = above.filter((directory) => {
      const relative = directory === "" ? path : path.slice(directory.length + 1);
      return applyRules(relative, rules.get(directory) ?? [], macros, values, effort);
    });
    if (effort.left < 0) return { values: new Map([["filter", TOO_MANY_RULES]]), files: above.map(fileIn) };
    return {
      values,
      files: matching.map(fileIn),
    };
  };
}

function fileIn(directory: string): string {
  return (directory === "" ? "" : `${directory}/`) + ATTRIBUTES_FILE;
}

/** From the top down. */
function directoriesAbove(path: string): readonly string[] {
  const segments = path.split("/").slice(0, -1);
  return [...segments.keys(), segments.length].map((depth) => segments.slice(0, depth).join("/"));
}
