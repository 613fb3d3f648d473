// The Applications and ApplicationSets of a tree: those of its files, and those that its kustomization roots make.

export async function collectDeclarations(load, tree, render) {
  const { readManifestFile } = await load("delivery/argo/manifest-file.js");
  const { isApplication } = await load("sources/argo/application.js");
  const { isApplicationSet } = await load("sources/argo/application-set.js");
  const { createRootIndex } = await load("inputs/closure.js");
  const { createMentionCache } = await load("inputs/inputs.js");
  const { findOverlays } = await load("sources/kustomizations/overlays.js");
  const found = new Map();
  const add = (object) => {
    if (isApplication(object) || isApplicationSet(object)) found.set(JSON.stringify(object), object);
  };
  const overlays = findOverlays(createRootIndex(tree, createMentionCache()));
  const inRoots = new Set();
  for (const path of overlays) {
    const built = await render.buildRoot(path);
    for (const object of built.objects) add(object);
    for (const file of built.reads) inRoots.add(file);
  }
  for (const path of tree.paths().filter((file) => /\.ya?ml$/.test(file) && !inRoots.has(file))) {
    const entry = tree.entry(path);
    if (entry?.kind !== "file") continue;
    const text = new TextDecoder().decode(tree.read(entry.blob));
    if (!text.includes("argoproj.io/")) continue;
    const read = readManifestFile(text, path);
    for (const { object } of read.ok ? read.manifests : []) add(object);
  }
  const all = [...found.values()];
  return { applications: all.filter(isApplication), sets: all.filter(isApplicationSet) };
}
