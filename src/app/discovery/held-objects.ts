import { appliedOf, isFilledFirst, readManifestText } from "../../delivery/directory.ts";
import { isRefusedAsWritten } from "../../domain/refused-declarations.ts";
import { isYtt } from "../../model/local-tool.ts";
import { oncePer } from "../../model/once.ts";
import { fileAt, fileText } from "../../tree/file-tree.ts";
import { isDeclaration } from "./declarations.ts";
import type { BuildCache } from "./build-cache.ts";
import type { SideContext } from "./side.ts";

/** What a file holds that may be applied with its directory. */
interface Held {
  /** Anything; a broken object is one all the same. */
  readonly applied: boolean;
  /** Something besides declarations, which are followed as what they declare, and which the API server takes. */
  readonly object: boolean;
}

const NOTHING: Held = { applied: false, object: false };

/** A file is asked several times on each side, and may be long: each content is read once in a run. */
const ofRun = oncePer<BuildCache, Map<string, Held>>(() => new Map());

export function heldIn({ tree, builds }: Pick<SideContext, "tree" | "builds">, path: string): Held {
  const blob = fileAt(tree, path)?.blob;
  if (blob === undefined) return NOTHING;
  const known = ofRun(builds).get(blob) ?? read(fileText(tree, path) ?? "", path);
  ofRun(builds).set(blob, known);
  return known;
}

function read(text: string, path: string): Held {
  if (isYtt(text)) return NOTHING;
  const { manifests, problems } = readManifestText(text, path);
  const lines = problems.length > 0 ? text.split("\n") : [];
  const isBroken = problems.some((problem) => !isFilledFirst(lines, problem));
  const applied = appliedOf(manifests);
  return {
    applied: isBroken || applied.length > 0,
    object: isBroken || applied.some(({ object }) => !isDeclaration(object) || isRefusedAsWritten(object)),
  };
}
