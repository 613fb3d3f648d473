import type { FileTree } from "../../tree/file-tree.ts";
import { textsWithCalled } from "./called.ts";
import { buildsImages, deploys } from "./commands.ts";
import { isOfTests, pipelinesOf } from "./pipelines.ts";
import { textOf } from "./read-text.ts";
import { triggersOf } from "./triggers.ts";

export interface DeployingPipeline {
  readonly file: string;
  /** Undefined: for whatever changes. */
  readonly runsFor: ReturnType<typeof triggersOf>;
  /** Whether images may be built for it. */
  readonly builds: boolean;
}

/** Pipelines of a tree that deploy what others of its files make. */
export function deployingPipelines(tree: FileTree): readonly DeployingPipeline[] {
  return pipelinesOf(tree).flatMap((file) => {
    const texts = isOfTests(file) ? [] : textsWithCalled(tree, file);
    if (!texts.some(deploys)) return [];
    return { file, runsFor: triggersOf(textOf(tree, file)), builds: texts.some(buildsImages) };
  });
}
