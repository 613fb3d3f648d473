import { lenientRelease } from "../../domain/policy/flux/flux-controllers.ts";
import { oncePer } from "../../model/once.ts";
import { fileText, type FileTree } from "../../tree/file-tree.ts";
import { directoryOf, fileNameOf } from "../../tree/path.ts";

/** https://fluxcd.io/flux/installation/bootstrap/ */
const INSTALLED = "gotk-components.yaml";

/**
 * The release of kustomize-controller that the repository installs wherever it installs one, if that takes a variable that
 * nothing sets for empty. What lies beside it may turn that off.
 */
export function lenientController(tree: FileTree): string | undefined {
  return found(tree).release;
}

const found = oncePer((tree: FileTree) => {
  const installs = new Set(
    tree
      .paths()
      .filter((path) => fileNameOf(path) === INSTALLED)
      .map(directoryOf),
  );
  const beside = tree.paths().filter((path) => installs.has(directoryOf(path)) && /\.ya?ml$/.test(path));
  return { release: lenientRelease(beside.flatMap((path) => fileText(tree, path) ?? [])) };
});
