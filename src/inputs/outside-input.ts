import type { Capability } from "../model/capability.ts";
import { fieldOf } from "../yaml/any-case.ts";
import { getIn, isMap, type Value } from "../yaml/value.ts";
import type { Mention } from "./mention.ts";
import { fieldsHolding } from "../kustomize/files/fields.ts";
import { mayBeRemoteFile, mayBeRemoteRoot } from "../kustomize/files/remote.ts";

/** An input that is not in the repository, so that nobody can tell from the repository whether it changed. */
export interface OutsideInput {
  /** Field of the file, like `resources`. */
  readonly field: string;
  readonly file: string;
  /** 1-based. */
  readonly line?: number;
  readonly needs: Capability;
  /** A server may have to be asked for it too. */
  readonly pulls?: true;
  /** The URL, the chart, the plugin. */
  readonly what: string;
}

export interface Need extends Pick<OutsideInput, "needs" | "pulls" | "what" | "field"> {
  /** Text of the file to tell the line by. */
  readonly near: string;
}

/** Fields whose entries are files or roots. */
export const BUILD_FIELDS: ReadonlySet<string> = new Set(fieldsHolding("root"));
/** Fields whose entries are files, roots, or text, that configure the build; their own strings are paths too. */
export const CONFIGURATION_FIELDS: ReadonlySet<string> = new Set(fieldsHolding("configuration"));

/** Fields, at any depth, whose entries are files that kustomize also downloads. */
const FILE_FIELDS: ReadonlySet<string> = new Set([
  ...fieldsHolding("file"),
  ...["path", "files", "envs", "env", "valuesfile", "additionalvaluesfiles"],
]);

/** What a mention needs from outside; `isLocalFile` says whether the tree has a file of this name. */
export function needsOf({ keys, text }: Mention, isLocalFile: () => boolean): Need | undefined {
  const last = keys.at(-1) ?? "";
  const field = (): string => keys.join(".");
  const entersRoot = BUILD_FIELDS.has(last) || (CONFIGURATION_FIELDS.has(last) && !text.includes("\n"));
  const path = text.slice(text.indexOf("=") + 1);
  if (entersRoot && mayBeRemoteRoot(text) && (!isLocalFile() || mayBeRemoteFile(text))) {
    return { needs: "network", what: text, field: field(), near: text };
  }
  if (!FILE_FIELDS.has(last)) return undefined;
  const file = [text, path].find(mayBeRemoteFile);
  return file === undefined ? undefined : { needs: "network", what: file, field: field(), near: file };
}

/** What a kustomization file needs by its charts. */
export function helmNeeds(document: Value): readonly Need[] {
  return ["helmCharts", "helmChartInflationGenerator"].flatMap((field) => {
    const charts = fieldOf(document, field);
    if (!Array.isArray(charts)) return [];
    return charts.map((chart: Value) => helmNeed(chart, field));
  });
}

/** What an object under `generators`, `transformers` or `validators` needs. */
export function pluginNeed(document: Value, field: string): Need | undefined {
  if (!isMap(document)) return undefined;
  const kind = textOf(document.kind);
  const annotations = getIn(document, "metadata", "annotations");
  const isFunction = isMap(annotations) && annotations["config.kubernetes.io/function"] !== undefined;
  const isBuiltin = document.apiVersion === "builtin" && !isFunction;
  if (!isBuiltin) {
    return { needs: "plugins", what: `${kind} (${textOf(document.apiVersion)})`, field, near: kind };
  }
  if (kind !== "HelmChartInflationGenerator") return undefined;
  return helmNeed(document, field);
}

function helmNeed(chart: Value, field: string): Need {
  const name = textOf(getIn(chart, "name") ?? getIn(chart, "chartName"));
  const repository = getIn(chart, "repo") ?? getIn(chart, "chartRepoUrl") ?? "";
  return {
    needs: "helm",
    what: `chart ${name}`,
    field,
    near: name,
    ...(repository !== "" && { pulls: true }),
  };
}

function textOf(value: Value | undefined): string {
  return typeof value === "string" ? value : "unknown";
}
