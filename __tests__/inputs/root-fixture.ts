import { createRootIndex, type RootIndex } from "../../src/inputs/closure.ts";
import { createMentionCache } from "../../src/inputs/inputs.ts";
import { memoryTree } from "../support/memory-tree.ts";

export type Files = Parameters<typeof memoryTree>[0];

/** The kustomization of `app`. */
export const OWN = "app/kustomization.yaml";

export function rootsOf(files: Files): RootIndex {
  return createRootIndex(memoryTree(files), createMentionCache());
}

/** With this kustomization in `app`. */
export function rootsWith(kustomization: string, files: Files): RootIndex {
  return rootsOf({ [OWN]: kustomization, ...files });
}
