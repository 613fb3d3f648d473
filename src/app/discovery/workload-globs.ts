import { workloadKind } from "../../domain/controllers/kinds.ts";
import type { PolicyPlace } from "../../domain/policy/policy.ts";
import { plainGlob } from "../../model/plain-glob.ts";
import type { PolicyFile } from "../../policy/file.ts";
import { fileText, type FileTree } from "../../tree/file-tree.ts";
import { declarationCandidates } from "./declarations.ts";

/**
 * Globs over workloads that cannot match any. What a deployable holds is known only of those that the change reaches, so
 * that the names that files write decide: nothing is said of a glob that one of them is a part of, since prefixes,
 * suffixes and releases of charts make longer names.
 */
export function unmatchedWorkloadGlobs(
  file: PolicyFile | undefined,
  trees: readonly FileTree[],
): readonly { readonly place: PolicyPlace; readonly globs: readonly string[] }[] {
  const entries = file?.exemptions.filter(({ workloads }) => workloads.length > 0) ?? [];
  if (file === undefined || entries.length === 0) return [];
  const written = wordsOf(trees);
  return entries.flatMap(({ workloads, line }) => {
    const globs = workloads.filter((glob) => !mayMatch(glob, written));
    return globs.length === 0 ? [] : [{ place: { file: file.file, line }, globs }];
  });
}

interface Words {
  readonly names: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
}

const NAME =
  /\b(?:name|namePrefix|nameSuffix|releaseName|generateName)["']?\s*:\s*["']?([A-Za-z0-9][\w.-]*)/g;
const KIND = /\bkind["']?\s*:\s*["']?([A-Za-z]\w*)/g;

function wordsOf(trees: readonly FileTree[]): Words {
  const names = new Set<string>();
  const kinds = new Set<string>();
  for (const tree of trees) {
    for (const path of declarationCandidates(tree)) {
      const text = fileText(tree, path) ?? "";
      for (const [, name = ""] of text.matchAll(NAME)) names.add(name);
      for (const [, kind = ""] of text.matchAll(KIND)) kinds.add(kind);
    }
  }
  return { names, kinds };
}

/** Shorter words are parts of everything. */
const SHORTEST_PART = 2;

function mayMatch(glob: string, { names, kinds }: Words): boolean {
  const matches = plainGlob(glob.split("/").at(-1) ?? "");
  // Braces and the like only the library reads.
  if (plainGlob(glob) === undefined || matches === undefined) return true;
  const kind = glob.split("/").at(-2) ?? "";
  if (/^[A-Z][A-Za-z]*$/.test(kind) && !kinds.has(kind) && !isKnown(kind)) return false;
  const letters = (glob.split("/").at(-1) ?? "").replaceAll("*", "");
  return (
    letters === "" ||
    [...names].some(
      (name) =>
        matches(name) || (name.length >= SHORTEST_PART && letters.includes(name)) || name.includes(letters),
    )
  );
}

/** Charts make kinds that no file writes. */
function isKnown(kind: string): boolean {
  return ["apps", "batch", "", "argoproj.io"].some((group) => workloadKind(group, kind) !== undefined);
}
