import { fileText } from "../../tree/file-tree.ts";
import { isGoneConfig, type Gone } from "../../domain/elsewhere.ts";
import type { ConfigId, Finding } from "../../domain/forecast.ts";
import { indexManifests, type KubernetesObject } from "../../domain/manifests.ts";
import { namedByChartFinding } from "../../domain/policy/named-by-others.ts";
import { namesRenderedBy, possibleConfigNames } from "../../domain/references/operator-references.ts";
import { declaringObject } from "../../model/declaring-object.ts";
import { mapAt, mapsAt, textAt } from "../../model/fields.ts";
import { parseYaml } from "../../yaml/parse.ts";
import { isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import { placeOf } from "../discovery/revisions.ts";
import type { DiscoveredSide, Found } from "../discovery/side.ts";
import type { Sides } from "../discovery/sides.ts";
import { inTarget } from "../relations/in-target.ts";
import type { DeployableResult } from "../result.ts";
import { mayShareCluster } from "../relations/same-cluster.ts";
import { keyText } from "../../model/key-text.ts";

/** An Application of a chart that is not rendered, and which configs its values name. */
export interface ChartReader {
  readonly found: Found;
  readonly names: (config: Pick<ConfigId, "name" | "namespace">) => boolean;
}

/**
 * The Applications of a side whose charts nobody renders here: they are in no build, so that only their values tell what
 * they read. A HelmRelease is an object of the build that holds it.
 */
export function chartReaders(side: DiscoveredSide): readonly ChartReader[] {
  return [...side.found.values()]
    .filter((found) => isUnrendered(found, side))
    .map((found) => {
      const application = asApplication(found, side);
      const manifests = application === undefined ? [] : [{ object: application }];
      const [object] = indexManifests(manifests, "head").objects;
      const target = found.deployable.target.namespace;
      const reads = createReads(object);
      return {
        found,
        names: ({ name, namespace }) =>
          (namespace === null || target === null || namespace === target) && reads()(name),
      };
    });
}

/** Looked through only when somebody asks. */
function createReads(object: KubernetesObject | undefined): () => (name: string) => boolean {
  let known: ((name: string) => boolean) | undefined;
  return () => {
    if (known !== undefined || object === undefined) return known ?? (() => false);
    const [named, rendered] = [possibleConfigNames(object.manifest.spec), namesRenderedBy(object)];
    known = (name) => named.has(name) || rendered(name);
    return known;
  };
}

/** Configs that this change removes, and that such an Application names. */
export function chartReaderFindings(
  { head, base }: Pick<Sides, "base" | "head">,
  results: readonly DeployableResult[],
): readonly Finding[] {
  const missed = results.flatMap(({ deployable: { id }, shared }) => {
    const owner = head.found.get(id) ?? base.found.get(id);
    return owner === undefined
      ? []
      : shared.gone.filter(isGoneConfig).map((gone) => ({ owner, gone: inTarget(owner, gone) }));
  });
  if (missed.length === 0) return [];
  const come = new Set(
    results.flatMap(({ deployable: { id }, shared }) => {
      const owner = head.found.get(id);
      return owner === undefined ? [] : shared.come.map((each) => keyOf(inTarget(owner, each)));
    }),
  );
  return chartReaders(head).flatMap(({ found, names }) =>
    missed
      .filter(({ owner, gone }) => !come.has(keyOf(gone)) && mayShareCluster(found, owner) && names(gone))
      .map(({ gone }) => namedByChartFinding(found.deployable, gone)),
  );
}

function keyOf({ kind, namespace, name }: Gone): string {
  return keyText([kind, namespace, name]);
}

function isUnrendered({ deployable: { kind, delivery } }: Found, side: DiscoveredSide): boolean {
  if (kind !== "argoApplication" || delivery.kind !== "helm") return false;
  const isRendered = delivery.release?.remote === undefined ? side.rendersCharts : side.pullsCharts;
  return delivery.release === undefined || !isRendered;
}

/** As its values stand in it, and in the files that it names. */
function asApplication(found: Found, side: DiscoveredSide): ValueMap | undefined {
  const declaring = declaringObject(found.deployable);
  if (declaring === undefined) return undefined;
  const { target, delivery } = found.deployable;
  const helm = mapAt("spec" in delivery ? delivery.spec : null, "helm");
  const parameters = mapsAt(helm, "parameters").map((each): readonly [string, Value] => [
    textAt(each, "name") ?? "",
    each.value ?? null,
  ]);
  const values = [
    helm.valuesObject ?? null,
    parsed(textAt(helm, "values") ?? ""),
    nested(parameters),
    ...valuesFiles(found, side),
  ];
  return {
    apiVersion: declaring.apiVersion,
    kind: declaring.kind,
    metadata: { name: declaring.name, namespace: declaring.namespace },
    spec: {
      ...(target.namespace !== null && { destination: { namespace: target.namespace } }),
      source: { helm: { ...(helm.releaseName !== undefined && { releaseName: helm.releaseName }), values } },
    },
  };
}

/** Helm refuses a deeper name: https://github.com/helm/helm/blob/v3.19.0/pkg/strvals/parser.go (MaxNestedNameLevel) */
const DEEPEST_NAME = 30;

/** `a.b=c` as the map that it sets. */
function nested(parameters: readonly (readonly [string, Value])[]): readonly Value[] {
  return parameters.map(([name, value]) =>
    name.split(".", DEEPEST_NAME).reduceRight<Value>((inner, key) => ({ [key]: inner }), value),
  );
}

function valuesFiles(found: Found, side: DiscoveredSide): readonly Value[] {
  const { tree } = placeOf(side, found);
  return found.inputs.files
    .filter((file) => /values[^/]*\.ya?ml$|\.values\.ya?ml$/.test(file))
    .map((file) => {
      const text = fileText(tree, file);
      return text === undefined ? null : parsed(text);
    });
}

function parsed(text: string): Value {
  const result = text === "" ? undefined : parseYaml(text);
  const value = result?.ok === true ? result.documents[0]?.value : undefined;
  return value !== undefined && isMap(value) ? value : null;
}
