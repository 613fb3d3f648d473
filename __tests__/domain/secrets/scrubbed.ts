import { createSecretCollector } from "../../../src/domain/secrets/collect.ts";
import { maskSentence } from "../../../src/domain/secrets/gate.ts";
import { createSecretMask } from "../../../src/domain/secrets/mask.ts";
import { memoryTree } from "../../support/memory-tree.ts";

/** What is left of `message` when the values of these files are taken out. */
export function scrubbed(files: Parameters<typeof memoryTree>[0], message: string): string {
  const tree = memoryTree(files);
  const { values, names } = createSecretCollector()(tree, tree.paths());
  return maskSentence(message, createSecretMask(values, names));
}
