// A copy of a checkout whose kustomizations lack what lies elsewhere: remote bases, charts, and generators that are programs. What is left of them can be
// asked of both sides without a network.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const FILES = new Set(["kustomization.yaml", "kustomization.yml", "Kustomization"]);
/** One that kustomize makes itself. */
const PLAIN_GENERATOR = /apiVersion: *["']?builtin\b(?![\s\S]*kind: *["']?HelmChartInflationGenerator)/;
const BUILT_ON = ["resources", "bases", "components", "crds", "generators"];

/** @returns the folder of the copy, which the caller removes */
export async function remainderOf(dir, tree, load) {
  const { parseYamlAsJson } = await load("yaml/parse.js");
  const { printYaml } = await load("yaml/print/print.js");
  const { joinPath, directoryOf } = await load("tree/path.js");
  const copy = mkdtempSync(join(tmpdir(), "judge-argocd-"));
  cpSync(dir, copy, { recursive: true, verbatimSymlinks: true, filter: (path) => basename(path) !== ".git" });
  for (const path of tree.paths().filter((file) => FILES.has(basename(file)))) {
    const parsed = parseYamlAsJson(readFileSync(join(copy, path), "utf8"));
    const own = parsed.ok ? parsed.documents[0]?.value : undefined;
    if (typeof own !== "object" || own === null) continue;
    const isHere = (entry) => {
      const target = typeof entry === "string" ? joinPath(directoryOf(path), entry) : undefined;
      return target !== undefined && tree.entry(target) !== undefined;
    };
    const needsProgram = (entry) => {
      const target = typeof entry === "string" ? joinPath(directoryOf(path), entry) : undefined;
      const isFile = target !== undefined && tree.entry(target)?.kind === "file";
      return isFile && !PLAIN_GENERATOR.test(readFileSync(join(copy, target), "utf8"));
    };
    const left = withoutElsewhere(own, (field, entry) =>
      field === "generators" ? !needsProgram(entry) : isHere(entry),
    );
    if (left !== undefined) writeFileSync(join(copy, path), printYaml(left));
  }
  return copy;
}

/** Undefined where nothing of it lies elsewhere. */
function withoutElsewhere({ helmCharts, helmGlobals, ...own }, isHere) {
  const isRemote = (field) => (entry) =>
    typeof entry === "string" && !entry.includes("\n") && !isHere(field, entry);
  const changed = BUILT_ON.filter((field) => Array.isArray(own[field]) && own[field].some(isRemote(field)));
  if (changed.length === 0 && helmCharts === undefined && helmGlobals === undefined) return undefined;
  const left = changed.map((field) => [field, own[field].filter((entry) => !isRemote(field)(entry))]);
  return { ...own, ...Object.fromEntries(left) };
}
