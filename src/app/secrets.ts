import { createSecretCollector } from "../domain/secrets/collect.ts";
import { createSecretMask, type SecretMask } from "../domain/secrets/mask.ts";
import { secretValuesOf } from "../domain/secrets/manifests.ts";
import type { FileTree } from "../tree/file-tree.ts";
import type { Builder } from "./ports.ts";

/** Remembers every Secret that a run gets to see. */
export interface SecretWatch {
  /** The builder, overheard: what it builds and what it builds from may hold Secrets. */
  readonly builder: Builder;
  /** Files that nobody builds may hold them too. */
  readonly watch: (tree: FileTree, paths: readonly string[]) => void;
  /** Hides the values of all Secrets that were seen until now. */
  readonly mask: () => SecretMask;
}

export function watchSecrets(builder: Builder): SecretWatch {
  const collect = createSecretCollector();
  const files = new Map<FileTree, Set<string>>();
  const built = new Set<string>();
  const watch: SecretWatch["watch"] = (tree, paths) => {
    const known = files.get(tree) ?? new Set<string>();
    files.set(tree, known);
    for (const path of paths) known.add(path);
  };
  return {
    watch,
    builder: {
      async build(request) {
        watch(request.tree, request.closure);
        for (const value of request.variables?.secrets ?? []) built.add(value);
        const outcome = await builder.build(request);
        if (outcome.status === "built") {
          for (const value of secretValuesOf(outcome.manifests)) built.add(value);
        }
        return outcome;
      },
      close: () => builder.close(),
    },
    mask() {
      const values = new Set(built);
      const names = new Set<string>();
      for (const [tree, paths] of files) {
        const found = collect(tree, paths);
        for (const value of found.values) values.add(value);
        for (const name of found.names) names.add(name);
        for (const path of paths) for (const part of [path, ...path.split(/[/.]/)]) names.add(part);
      }
      return createSecretMask(values, names);
    },
  };
}
