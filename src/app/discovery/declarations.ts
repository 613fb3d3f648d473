import { readManifestText } from "../../delivery/directory.ts";
import type { Manifest } from "../../model/manifest.ts";
import { oncePer } from "../../model/once.ts";
import { isTestData } from "../../model/test-data.ts";
import { isApplication, isArgo } from "../../sources/argo/application.ts";
import { isApplicationSet } from "../../sources/argo/application-set.ts";
import { isProject } from "../../sources/argo/sync-windows.ts";
import { isFluxInstance, isFluxKustomization, isFluxSource } from "../../sources/flux/objects.ts";
import { isHelmRelease } from "../../sources/flux/helm-release.ts";
import { fileAt, fileBytes, searchable, type FileTree } from "../../tree/file-tree.ts";
import type { ValueMap } from "../../yaml/value.ts";

const YAML_FILE = /\.(?:ya?ml|json)$/;
const ARGO_MARK = "argoproj.io/";
/** Without one of these a file declares nothing that is followed. */
const MARKS = [
  "kustomize.toolkit.fluxcd.io/",
  "source.toolkit.fluxcd.io/",
  "source.extensions.fluxcd.io/",
  "fluxcd.controlplane.io/",
  ARGO_MARK,
];

/** One of these is in each of them. */
const IN_MARKS = ["fluxcd.", ARGO_MARK];

const RELEASE_MARK = "helm.toolkit.fluxcd.io/";
const OTHER_MARKS = [...MARKS, RELEASE_MARK].filter((mark) => mark !== ARGO_MARK);

/** The head of a document that declares something; large files of CRDs only speak of such kinds. */
const DECLARATION =
  /apiVersion["']?\s*:\s*(?:[&!]\S*\s+)*["']?(?:kustomize\.toolkit\.fluxcd\.io|source\.(?:toolkit|extensions)\.fluxcd\.io|fluxcd\.controlplane\.io|argoproj\.io)\//;

/** Objects that say what is deployed: found by blob, once for both sides of a comparison. */
export interface DeclarationCache {
  /** By blob and path. */
  readonly declaring: Map<string, readonly Manifest[]>;
  /** Blobs that declare nothing, whatever they are called. */
  readonly others: Set<string>;
}

export function createDeclarationCache(): DeclarationCache {
  return { declaring: new Map(), others: new Set() };
}

/** HelmReleases of any chart, or of one that may lie in the repository. */
export type ReleasesToFind = "none" | "ownCharts" | "all";

/** The files that may declare something: all that may hold an object. */
export const declarationCandidates = oncePer((tree: FileTree): readonly string[] =>
  tree.paths().filter((path) => YAML_FILE.test(path)),
);

/** Whether one of them speaks of an Application of Argo CD. */
export function mayDeclareApplication(tree: FileTree): boolean {
  return declarationCandidates(tree).some((path) => fileBytes(tree, path)?.includes(ARGO_MARK) === true);
}

/**
 * The declarations of a tree as they stand in its files, before anything is built.
 * @param releases which HelmReleases are declarations too
 */
export function findDeclarations(
  tree: FileTree,
  { declaring, others }: DeclarationCache,
  releases: ReleasesToFind = "none",
): ReadonlyMap<string, readonly Manifest[]> {
  const found = new Map<string, readonly Manifest[]>();
  for (const path of declarationCandidates(tree)) {
    const entry = fileAt(tree, path);
    if (entry === undefined || others.has(entry.blob) || isTestData(path)) continue;
    const key = `${entry.blob} ${path}`;
    const manifests = declaring.get(key) ?? read(tree, path, entry.blob, releases);
    if (manifests.length === 0) {
      others.add(entry.blob);
    } else {
      declaring.set(key, manifests);
      found.set(path, manifests);
    }
  }
  return found;
}

function read(tree: FileTree, path: string, blob: string, releases: ReleasesToFind): readonly Manifest[] {
  const view = searchable(tree.read(blob));
  if (!IN_MARKS.some((mark) => view.includes(mark))) return [];
  const mayRelease = releases !== "none" && view.includes(RELEASE_MARK);
  if (!mayRelease && !MARKS.some((mark) => view.includes(mark))) return [];
  const { manifests } = readManifestText(
    view.toString("utf8"),
    path,
    (text) =>
      DECLARATION.test(text) ||
      (mayRelease && (releases === "all" ? text.includes(RELEASE_MARK) : mayHaveOwnChart(text))),
  );
  return manifests.filter(({ object }) => isDeclaration(object) || (mayRelease && isHelmRelease(object)));
}

/** Charts of other sources are not followed, so that their releases need not be read. */
function mayHaveOwnChart(text: string): boolean {
  return text.includes(RELEASE_MARK) && /GitRepository|kind:\s*["']?HelmChart\b/.test(text);
}

/** Whether a file is a template of a chart. */
export function isInTemplates(tree: FileTree, path: string): boolean {
  const segments = path.split("/");
  return segments.some(
    (segment, index) =>
      segment === "templates" &&
      tree.entry([...segments.slice(0, index), "Chart.yaml"].join("/")) !== undefined,
  );
}

/** An object of Argo by its version, and no mark of one: who gives it a kind may stand elsewhere in the chart. */
const OF_ARGO = /(?<![\w./-])argoproj\.io\//;
/** One that is plainly none that is followed. */
const OTHER_OF_ARGO =
  /apiVersion["']?\s*:\s*["']?argoproj\.io\/\w+["']?,?\s*["']?kind["']?\s*:\s*["']?(?!App)[A-Z]\w*(?![\w{])/g;

/** Whether what is rendered of these files may declare something that is followed. */
export function mayRenderDeclarations(tree: FileTree, files: readonly string[]): boolean {
  return files.some((path) => {
    const view = fileBytes(tree, path);
    if (view === undefined) return false;
    if (OTHER_MARKS.some((mark) => view.includes(mark))) return true;
    return view.includes(ARGO_MARK) && OF_ARGO.test(view.toString("utf8").replace(OTHER_OF_ARGO, ""));
  });
}

export function isDeclaration(object: ValueMap): boolean {
  return isDeployment(object) || isFluxSource(object) || isProject(object);
}

/** Whether an object makes deployables. */
export function isDeployment(object: ValueMap): boolean {
  if (isFluxKustomization(object) || isFluxInstance(object)) return true;
  return isArgo(object) && (isApplication(object) || isApplicationSet(object));
}
