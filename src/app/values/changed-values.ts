import type { RemoteChart } from "../../model/chart.ts";
import { askedVersion, chartName } from "../../model/remote-chart.ts";
import { changeInWords, valueChanges, type ValueChange } from "../../domain/values.ts";
import { getIn, isMap, mapIn, newMap, type Value } from "../../yaml/value.ts";
import type { Pair } from "../discovery/pairs.ts";
import type { Found } from "../discovery/side.ts";
import { documentIn, readDocument, type Trees } from "./read-document.ts";
import { firstFew } from "../../model/few.ts";

/** How many are named. */
const SHOWN = 5;

/**
 * The values that a change gives a chart, or what else it says otherwise to something that nobody here can follow, in words;
 * undefined where none are known. What is made of them is not known here.
 */
export function changedValues({ base, head, changedInputs }: Pair, trees: Trees): string | undefined {
  if (base === undefined || head === undefined) return undefined;
  // Of what was followed before it is not kept what was asked for.
  if (head.deployable.delivery.kind === "unseen" && !("spec" in base.deployable.delivery)) return undefined;
  const isUnseen = head.deployable.delivery.kind === "unseen";
  const declared = inWords(valueChanges(specOf(base, isUnseen), specOf(head, isUnseen)));
  const changes = (which: (path: string) => boolean) => changesIn(changedInputs.filter(which), trees);
  const given = inWords(changes(isValuesFile));
  // A chart from elsewhere may take files from here: https://argo-cd.readthedocs.io/en/stable/user-guide/multiple_sources/#helm-value-files-from-external-git-repository
  if (isUnseen) return listed([...declared, ...given]);
  if (head.deployable.delivery.kind !== "helm") return undefined;
  const definition = inWords(changes(isDefinition)).map((words) => `chart ${dependencyInWords(words)}`);
  return listed([...remoteChange(base, head), ...definition, ...declared, ...given]);
}

/** Where files differ, as values. */
export function changesIn(paths: readonly string[], { base, head }: Trees): readonly ValueChange[] {
  return paths.flatMap((path) => valueChanges(readDocument(base, path), readDocument(head, path)));
}

/** What of values that were there before is another. */
export function inWords(changes: readonly ValueChange[]): readonly string[] {
  return changes.filter(({ path }) => path !== "").map(changeInWords);
}

/** A dependency's version is the version of a chart. */
function dependencyInWords(words: string): string {
  return words.replace(/^dependencies\[([^\]]*)\]\.version /, "$1 ");
}

function isDefinition(path: string): boolean {
  return /(?:^|\/)Chart\.yaml$/.test(path);
}

/** Whether a file that a chart takes is one of values. */
export function isValuesFile(path: string): boolean {
  return /\.ya?ml$/.test(path) && !/\/(?:templates\/|crds\/(?!values))/.test(path) && !isDefinition(path);
}

/** The first few of what changes, each once; undefined where nothing does. */
export function listed(changes: readonly string[]): string | undefined {
  const words = [...new Set(changes)];
  return words.length === 0 ? undefined : firstFew(words, SHOWN);
}

/** Another version of a chart from elsewhere. */
function remoteChange({ deployable: base }: Found, { deployable: head }: Found): readonly string[] {
  const [before, after] = [base.delivery, head.delivery].map((delivery) =>
    delivery.kind === "helm" ? delivery.release?.remote : undefined,
  );
  if (before === undefined || after === undefined) return [];
  const [was, is] = [named(before), named(after)];
  if (was.name !== is.name) return [`chart ${was.name} ${was.version} → ${is.name} ${is.version}`];
  return was.version === is.version ? [] : [`chart ${was.name} ${was.version} → ${is.version}`];
}

function named(chart: RemoteChart): { readonly name: string; readonly version: string } {
  return { name: chartName(chart), version: askedVersion(chart) };
}

/** What is asked for besides files; of what is not seen at head, all fields. */
function specOf({ deployable: { delivery } }: Found, isUnseen: boolean): Value {
  if (isUnseen && "spec" in delivery) return fieldsOf(delivery.spec);
  if (delivery.kind !== "helm") return newMap();
  const { spec, release } = delivery;
  // The version of a chart from elsewhere is reported with its name.
  const fields = release?.remote === undefined ? ["targetRevision", "chart"] : [];
  const said = fields.map((field) => [field, getIn(spec, field)] as const);
  return {
    ...Object.fromEntries(said.flatMap(([field, value]) => (value === undefined ? [] : [[field, value]]))),
    ...valuesIn(spec),
  };
}

/** All fields, of Argo CD's source of a chart by the names of its values. */
function fieldsOf(spec: Value): Value {
  const { helm, ...rest } = mapIn(spec);
  if (helm === undefined) return rest;
  const { values: _, valuesObject: __, parameters: ___, ...options } = mapIn(helm);
  return { ...rest, helm: options, ...valuesIn(spec) };
}

/** Of a HelmRelease, or of Argo CD's source of a chart. */
function valuesIn(spec: Value): Readonly<Record<string, Value>> {
  const inline = getIn(spec, "helm", "values");
  const values = typeof inline === "string" ? documentIn(inline) : inline;
  return {
    ...mapIn(values),
    ...mapIn(getIn(spec, "values")),
    ...mapIn(getIn(spec, "helm", "valuesObject")),
    ...parameters(getIn(spec, "helm", "parameters")),
  };
}

function parameters(value: Value | undefined): Readonly<Record<string, Value>> {
  if (!Array.isArray(value)) return {};
  return Object.fromEntries(
    value.flatMap((entry: Value) =>
      isMap(entry) && typeof entry.name === "string" ? [[entry.name, entry.value ?? null]] : [],
    ),
  );
}
