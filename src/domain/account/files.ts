import { compareText } from "../../model/order.ts";
import { isYtt } from "../../model/local-tool.ts";
import { isTestCase, isTestData } from "../../model/test-data.ts";
import { unreadableFiles, type FileTree } from "../../tree/file-tree.ts";
import { isEncryptedBySops } from "../../model/sops.ts";
import { directoryOf, fileNameOf } from "../../tree/path.ts";
import type { AccountLine } from "../forecast.ts";
import { textsOfRun } from "./called.ts";
import { changesClusters } from "./commands.ts";
import {
  damageOf,
  holdsMachineSettings,
  holdsObject,
  holdsValues,
  isEncrypted,
  isReadable,
} from "./contents.ts";
import { createFetchers, type FetcherOf } from "./fetched-files.ts";
import { deployingPipelines, type DeployingPipeline } from "./deploying.ts";
import { chartOf, generatorOf, generatorOfText, isPackedChart } from "./generators.ts";
import { namesOtherImages } from "./images.ts";
import { setsUpMachines } from "./machines.ts";
import { isOfImage, isOnlyShown, isProse, isReadAsData, isSharedByTests, isTest, namedAs } from "./names.ts";
import { saysTheSame } from "./same-content.ts";
import { isPipeline, isScript } from "./pipelines.ts";
import { isFile, textOf } from "./read-text.ts";
import { askedForData, createDataReaders, type DataReader } from "./readers-of-data.ts";
import { REASONS, type ReasonCode } from "./reasons.ts";
import { askedForTerragrunt, isTerragruntOfCluster } from "./terragrunt.ts";
import { namesSources } from "./sources-of-git.ts";
import { isTerraform, moduleOf, terraformAt } from "./terraform.ts";
import { ownValue } from "../../model/own-value.ts";

export interface Changed {
  readonly base: FileTree;
  readonly head: FileTree;
  readonly paths: readonly string[];
  /** The ids of the deployables whose build may read a path, by path. */
  readonly readers: ReadonlyMap<string, readonly string[]>;
  /** Of these, those of which nothing could be built. */
  readonly unbuilt: ReadonlySet<string>;
  /** Paths that say what is deployed or how, and that were followed; by path the ids of what they declare. */
  readonly declarations: ReadonlyMap<string, readonly string[]>;
  /** Whether a release may take it for values of its chart, by its name. */
  readonly isValuesFile?: (path: string) => boolean;
  /** Whether a chart is made without a file of it. */
  readonly helmIgnores?: (chart: string, path: string) => boolean;
  /** Where this run renders those of the repository. */
  readonly charts?: "rendered";
  /** Whether a URL is this repository's; undefined where nobody knows. */
  readonly isOwn?: (repository: string) => boolean | undefined;
  /** The run was told to look at some deployables only: what they do not read may be read by others. */
  readonly isSelection: boolean;
  /** Paths that only deployables read which the policy leaves out, with its reason. */
  readonly leftOut?: ReadonlyMap<string, string>;
  /** The team's policy, in whatever state it is. */
  readonly policyFile?: string;
}

/** What became of every changed file: read by a deployable, a declaration, inert by a rule, or not analysed. */
export function accountForFiles(changed: Changed): readonly AccountLine[] {
  const asks: Asks = {
    pipelines: once(() => deployingPipelines(changed.head)),
    readerOf: createDataReaders([changed.base, changed.head]),
    fetchers: once(() => createFetchers([changed.head, changed.base], changed.isOwn ?? (() => undefined))),
  };
  return [...new Set(changed.paths)].sort(compareText).map((path) => ({
    path,
    change: changeOf(path, changed),
    ...lineOf(path, changed, asks),
  }));
}

/** Nobody looked at it: no deployable reads it, and no rule says that it is nothing. */
export function isLeftOver({ line, code, deployables }: AccountLine): boolean {
  return line === "notAnalysed" && deployables.length === 0 && code !== "not-selected";
}

/** The files whose content the account may ask for, so that they can be read in one go. */
export function filesToRead({ paths, readers, declarations }: Changed, tree: FileTree): readonly string[] {
  const unread = paths.filter((path) => !readers.has(path) && !declarations.has(path));
  const asked = unread.filter((path) => isFile(tree, path) && needsContent(path));
  const beside = unread
    .filter(isTerraform)
    .flatMap((path) => [...moduleOf(path, tree), ...askedForTerragrunt(path, tree)]);
  const makers = askedForData(unread.filter(isReadAsData), tree);
  return [...new Set([...asked, ...beside, ...makers])];
}

/** What is asked of the whole tree, and only where a file needs it. */
interface Asks {
  /** Pipelines that deploy. */
  readonly pipelines: () => readonly DeployingPipeline[];
  readonly readerOf: (path: string) => DataReader | undefined;
  /** Who has a file fetched by its address. */
  readonly fetchers: () => FetcherOf;
}

type Line = Pick<AccountLine, "line" | "deployables" | "reason" | "code">;

function lineOf(path: string, changed: Changed, asks: Asks): Line {
  const readers = changed.readers.get(path);
  if (readers !== undefined) {
    if (!readers.every((id) => changed.unbuilt.has(id))) return { line: "input", deployables: readers };
    return { ...because("notAnalysed", "not-built"), deployables: readers };
  }
  if (path === changed.policyFile) return because("inert", "policy");
  const leftOut = changed.leftOut?.get(path);
  if (leftOut !== undefined) return because("inert", "left-out", leftOut);
  const declared = changed.declarations.get(path);
  if (declared === undefined) return unreadLine(path, changed, asks);
  return breaks(path, changed)
    ? because("notAnalysed", "damaged")
    : { line: "declaration", deployables: declared };
}

/** Whether a declaration could be read, and no longer can: what it has declared stands, and whoever applies the file fails. */
function breaks(path: string, { base, head }: Changed): boolean {
  return isFile(head, path) && isReadable(textOf(base, path)) && !isReadable(textOf(head, path));
}

function unreadLine(path: string, changed: Changed, asks: Asks): Line {
  const trees = [changed.base, changed.head];
  const entries = trees.map((tree) => tree.entry(path));
  if (entries.some((entry) => entry !== "directory" && entry?.kind === "submodule")) {
    return because("notAnalysed", "submodule");
  }
  if (trees.some((tree) => unreadableFiles(tree, [path]).length > 0))
    return because("notAnalysed", "unreadable");
  const name = fileNameOf(path);
  if (name === ".gitattributes" || name === ".gitmodules") return because("notAnalysed", "checkout");
  if (name.startsWith(".argocd-source")) return because("notAnalysed", "argo-override");
  const named = namedAs(path);
  const notAnalysed: NotAnalysed = (code, detail) =>
    because("notAnalysed", changed.isSelection ? "not-selected" : code, detail);
  const chart = chartOf(path, trees);
  if (chart !== undefined && isOfChartTests(path, chart)) return because("inert", "test-data");
  if (chart !== undefined && !tellsOfChart(path, chart) && changed.helmIgnores?.(chart, path) !== true) {
    return notAnalysed("chart", changed.charts);
  }
  if (named === "prose" || named === "picture") {
    return dataLine(path, asks, notAnalysed) ?? because("inert", named);
  }
  if (named === "tooling" || isScript(path)) {
    if (runsCommands(path, () => textsOfRun(path, [changed.base, changed.head])))
      return notAnalysed(isPipeline(path) ? "pipeline" : "script");
    if (named === "tooling") {
      if (holdsManifest(path, changed)) return notAnalysed("manifest");
      return dataLine(path, asks, notAnalysed) ?? because("inert", "tooling");
    }
  }
  return lineOfText(path, changed, asks, notAnalysed);
}

/** Beside its pipelines a tool's folder may hold what they apply. */
function holdsManifest(path: string, changed: Changed): boolean {
  return MANIFEST_FILE.test(path) && !isPipeline(path) && readTexts(path, changed).some(holdsObject);
}

const MANIFEST_FILE = /\.(ya?ml|json)$/i;
const YAML_FILE = /\.ya?ml$/i;
type NotAnalysed = (code: ReasonCode, detail?: string) => Line;

/** By who makes something of it, and by what it holds. */
function lineOfText(path: string, changed: Changed, asks: Asks, notAnalysed: NotAnalysed): Line {
  const folder = directoryOf(path);
  const isOfCase = [changed.base, changed.head].some((tree) => isTestCase(folder, tree.list(folder)));
  if (isTestData(path) || isOfCase) return because("inert", "test-data");
  const named = namedAs(path);
  if (named === "code" && isTest(path)) return because("inert", "code");
  const texts = () => readTexts(path, changed);
  const generator = generatorOf(path, [changed.base, changed.head]);
  if (generator !== undefined) return notAnalysed("generator", generator);
  if (isPackedChart(path)) return notAnalysed("chart", changed.charts);
  if (named === "jsonnet") return notAnalysed("jsonnet");
  if (named === "template") return notAnalysed("template");
  if (MANIFEST_FILE.test(path) && saysTheSame(...readTexts(path, changed)))
    return because("inert", "same-content");
  if (texts().some(isYtt)) return notAnalysed("generator", "ytt");
  if (texts().some(holdsObject) && !(named === "code" && isOnlyShown(path))) {
    const isTemplate = MANIFEST_FILE.test(path) && damageOf(textOf(changed.head, path)) === "template";
    return notAnalysed(isTemplate ? "template" : "manifest");
  }
  if (texts().some(isEncrypted)) return notAnalysed("encrypted");
  if (MANIFEST_FILE.test(path)) {
    const damage = damageOf(textOf(changed.head, path));
    if (damage !== undefined) return notAnalysed(damage);
  }
  const [maker] = texts().flatMap((text) => generatorOfText(path, text) ?? []);
  if (maker !== undefined) return notAnalysed("generator", maker);
  // Programs name a kind by `{ apiGroup, apiVersion: "v1alpha1", kind }`, as OpenShift's consoles do.
  const isModel = (text: string) => named === "code" && /\bapiGroup\b/.test(text);
  if (texts().some((text) => setsUpMachines(path, text) || (holdsMachineSettings(text) && !isModel(text))))
    return notAnalysed("machines");
  if (named === "values" || (named === "data" && changed.isValuesFile?.(path) === true))
    return notAnalysed("values");
  if (named === "data" && texts().some((text) => namesSources(path, text))) return notAnalysed("values");
  if (named === "data" && YAML_FILE.test(path) && texts().some(holdsValues)) return notAnalysed("values");
  if (texts().some(isEncryptedBySops)) return notAnalysed("encrypted");
  if (runsCommands(path, texts)) return notAnalysed(isPipeline(path) ? "pipeline" : "script");
  if (named === "code") return codeLine(path, changed, notAnalysed, asks);
  return (
    dataLine(path, asks, notAnalysed) ??
    fetchedLine(path, asks, notAnalysed) ??
    (namesOtherImages(...readTexts(path, changed)) ? notAnalysed("images") : because("inert", "no-object"))
  );
}

function fetchedLine(path: string, { fetchers }: Asks, notAnalysed: NotAnalysed): Line | undefined {
  const fetcher = fetchers()(path);
  return fetcher === undefined ? undefined : notAnalysed("fetched", fetcher);
}

/** What is no object itself may be read by what makes objects. */
function dataLine(path: string, asks: Asks, notAnalysed: NotAnalysed): Line | undefined {
  const reader = isReadAsData(path) ? asks.readerOf(path) : undefined;
  if (reader !== undefined) return notAnalysed(reader.code, reader.detail);
  return isOfImage(path) ? shippedLine(path, asks, notAnalysed) : undefined;
}

/** Code is deployed at once by whatever pipeline deploys; all else by one that builds images too. */
function shippedLine(path: string, { pipelines }: Asks, notAnalysed: NotAnalysed): Line | undefined {
  const deploying = pipelines().find(
    ({ runsFor, builds }) => (builds || namedAs(path) === "code") && runsFor?.(path) !== false,
  );
  return deploying && notAnalysed("pipeline", deploying.file);
}

/** https://github.com/helm/chart-testing/blob/main/doc/ct_install.md */
function isOfChartTests(path: string, chart: string): boolean {
  return /^\/?ci\/[^/]+-values\.yaml$/.test(path.slice(chart.length));
}

/** Templates take any file of a chart by `.Files`, but nobody writes them to take what tells of the chart. */
export function tellsOfChart(path: string, chart: string): boolean {
  const named = namedAs(path);
  const inside = chart === "" ? path : path.slice(chart.length + 1);
  if (named === "picture") return !inside.includes("/") || /^(docs?|images?|assets)\//.test(inside);
  return (
    named === "prose" &&
    (!inside.includes("/") || inside === "templates/NOTES.txt" || /^(docs?|ci)\//.test(inside))
  );
}

/** Source code is inert where nothing makes manifests, or images that are deployed at once, of it. */
function codeLine(path: string, changed: Changed, notAnalysed: NotAnalysed, asks: Asks): Line {
  if (/\.(cue|pkl|k)$/.test(path))
    return notAnalysed("generator", ownValue(LANGUAGES, path.split(".").at(-1) ?? ""));
  const trees = [changed.base, changed.head];
  if (isTerraform(path)) {
    const does = trees.map((tree) => terraformAt(path, tree));
    if (does.includes("generator")) return notAnalysed("generator", "Terraform");
    const isOfMachines = does.includes("machines") || trees.some((tree) => isTerragruntOfCluster(path, tree));
    return isOfMachines ? notAnalysed("machines") : because("inert", "code");
  }
  const isOfTest = isSharedByTests(path, readTexts(path, changed));
  return (
    (isOfTest ? undefined : shippedLine(path, asks, notAnalysed)) ??
    dataLine(path, asks, notAnalysed) ??
    fetchedLine(path, asks, notAnalysed) ??
    because("inert", "code")
  );
}

const LANGUAGES: Readonly<Record<string, string>> = { cue: "CUE", pkl: "Pkl", k: "KCL" };

function because(line: "inert" | "notAnalysed", code: ReasonCode, detail = ""): Line {
  return { line, deployables: [], code, reason: REASONS[code](detail) };
}

function changeOf(path: string, { base, head }: Changed): AccountLine["change"] {
  const [before, after] = [base.entry(path), head.entry(path)].map(
    (entry) => entry !== undefined && entry !== "directory",
  );
  return before !== true ? "added" : after !== true ? "removed" : "modified";
}

/** Whether commands in its text are run, and not shown: https://developer.hashicorp.com/terraform/language/resources/provisioners/local-exec */
function runsCommands(path: string, texts: () => readonly string[]): boolean {
  if (!needsContent(path) || isOnlyShown(path)) return false;
  return texts().some((text) => (!isTerraform(path) || text.includes("local-exec")) && changesClusters(text));
}

function needsContent(path: string): boolean {
  const named = namedAs(path);
  return named !== "prose" && named !== "picture" && !isProse(path);
}

function readTexts(path: string, { base, head }: Changed): readonly [base: string, head: string] {
  return [textOf(base, path), textOf(head, path)];
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
