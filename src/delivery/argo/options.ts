import { isList, isMap, mapsIn, textIn, textsIn, type Value, type ValueMap } from "../../yaml/value.ts";
import { fieldIn } from "../replaced-fields.ts";

/** What `spec.source.kustomize` of an Application adds to a root, after the variables of its texts are replaced. */
export interface KustomizeOptions {
  readonly namePrefix: string;
  readonly nameSuffix: string;
  readonly namespace: string;
  /** Arguments of `kustomize edit set image`. */
  readonly images: readonly string[];
  readonly replicas: readonly { readonly name: string; readonly count: Value }[];
  readonly commonLabels: Readonly<Record<string, string>>;
  readonly forceCommonLabels: boolean;
  readonly labelWithoutSelector: boolean;
  readonly labelIncludeTemplates: boolean;
  readonly commonAnnotations: Readonly<Record<string, string>>;
  readonly forceCommonAnnotations: boolean;
  readonly patches: readonly ValueMap[];
  readonly components: readonly string[];
  readonly ignoreMissingComponents: boolean;
}

/** https://github.com/argoproj/argo-cd/blob/v3.6.1/pkg/apis/application/v1alpha1/types.go (ApplicationSourceKustomize) */
export function readKustomizeOptions(options: ValueMap): KustomizeOptions {
  const text = (name: string) => textIn(fieldIn(options, name));
  const flag = (name: string) => fieldIn(options, name) === true;
  return {
    namePrefix: text("namePrefix"),
    nameSuffix: text("nameSuffix"),
    namespace: text("namespace"),
    images: textsIn(fieldIn(options, "images")),
    replicas: mapsIn(fieldIn(options, "replicas")).map((entry) => ({
      name: textIn(fieldIn(entry, "name")),
      count: fieldIn(entry, "count"),
    })),
    commonLabels: textMapOf(fieldIn(options, "commonLabels")),
    forceCommonLabels: flag("forceCommonLabels"),
    labelWithoutSelector: flag("labelWithoutSelector"),
    labelIncludeTemplates: flag("labelIncludeTemplates"),
    commonAnnotations: textMapOf(fieldIn(options, "commonAnnotations")),
    forceCommonAnnotations: flag("forceCommonAnnotations"),
    patches: mapsIn(fieldIn(options, "patches")),
    components: textsIn(fieldIn(options, "components")),
    ignoreMissingComponents: flag("ignoreMissingComponents"),
  };
}

/** Fields that only choose a program or its capabilities, and change no manifest by themselves. */
const WITHOUT_EFFECT: ReadonlySet<string> = new Set(["version", "kubeversion", "apiversions"]);

/** Whether the options leave the root as it is. */
export function leavesRootAlone(options: ValueMap): boolean {
  return Object.entries(options).every(
    ([name, value]) => WITHOUT_EFFECT.has(name.toLowerCase()) || isEmpty(value),
  );
}

function isEmpty(value: Value): boolean {
  if (isList(value)) return value.length === 0;
  if (isMap(value)) return Object.keys(value).length === 0;
  return value === null || value === "" || value === false;
}

function textMapOf(value: Value): Readonly<Record<string, string>> {
  if (!isMap(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, textIn(item)]));
}
