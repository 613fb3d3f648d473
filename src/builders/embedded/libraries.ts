import type { Libraries, LibraryName } from "../../kustomize/patterns/libraries.ts";

const LOADERS: Readonly<Record<LibraryName, () => Promise<Libraries>>> = {
  goPattern: async () => ({
    goPattern: (await import("../../kustomize/patterns/go-pattern.ts")).compileGoPattern,
  }),
  yamlText: async () => ({
    yamlText: (await import("../../kustomize/paths/yaml-text.ts")).editYamlText,
  }),
};

/** Loads one of the engine's libraries, each in a file of its own in the bundle. */
export function loadLibrary(name: LibraryName): Promise<Libraries> {
  return LOADERS[name]();
}
