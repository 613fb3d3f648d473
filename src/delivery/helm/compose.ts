import type { ChartSetting, ComposedValues } from "../../model/chart.ts";
import type { ValuesReference } from "../../model/deployable.ts";
import { parseYamlAsJson } from "../../yaml/parse.ts";
import {
  getIn,
  isList,
  isMap,
  newMap,
  scalarText,
  textIn,
  textOf,
  type Value,
  type ValueMap,
} from "../../yaml/value.ts";
import { fingerprintOf, isEncrypted, type KnownSource } from "../flux/variables.ts";
import { shorthand, simplePath, typedValue, writePath } from "./set-path.ts";
import { isConfigKind } from "../../model/config-kind.ts";

/** `spec.valuesFrom`, in order. */
export function valuesReferences(list: Value | undefined): readonly ValuesReference[] {
  if (!isList(list)) return [];
  return list.filter(isMap).flatMap((entry): readonly ValuesReference[] => {
    const { kind, name, valuesKey, targetPath, optional, literal } = entry;
    if (!isConfigKind(kind) || typeof name !== "string") return [];
    return [
      {
        kind,
        name,
        valuesKey: typeof valuesKey === "string" && valuesKey !== "" ? valuesKey : "values.yaml",
        targetPath: textIn(targetPath),
        optional: optional === true,
        literal: literal === true,
      },
    ];
  });
}

/** What stands for a value that nobody sees here. */
const OPAQUE = "..NOT-SEEN..";

/**
 * The values of a HelmRelease: those of its references in their order, then its own, as Flux puts them together. Maps are
 * shared as they are there, since that decides whether a `targetPath` or the release's own value wins.
 * https://github.com/fluxcd/pkg/blob/chartutil/v1.27.2/chartutil/values.go (ChartValuesFromReferences)
 * @param secrets is given every text that comes out of a Secret
 */
export function composeValues(
  references: readonly ValuesReference[],
  own: ValueMap,
  find: (reference: ValuesReference) => KnownSource,
  secrets: (text: string) => void,
): ComposedValues {
  const state: State = { own: writable(own), result: newMap(), settings: [], opaque: [] };
  for (const reference of references) {
    const read = readReference(reference, find(reference));
    const label = `${reference.kind} ${reference.name}`;
    if (read.kind === "failed") return { ok: false, fails: read.fails, message: `${label}: ${read.message}` };
    if (read.kind === "absent") continue;
    if (read.kind === "opaque" && reference.targetPath === "") {
      return {
        ok: false,
        fails: false,
        message: `its values come from ${label}, whose content is not in this repository`,
      };
    }
    if (read.kind === "opaque") state.opaque.push({ source: label, fingerprint: read.fingerprint });
    const text = read.kind === "opaque" ? OPAQUE : read.text;
    if (reference.kind === "Secret" && read.kind === "known") secrets(text);
    const fault =
      reference.targetPath === "" ? addAll(state, text, reference, secrets) : addOne(state, text, reference);
    if (fault !== undefined) return { ok: false, fails: true, message: `${label}: ${fault}` };
    if (reference.targetPath === "" && state.settings.length > 0)
      return {
        ok: false,
        fails: false,
        message: `${label}: values after a targetPath that only helm reads are not followed here`,
      };
  }
  const { settings, opaque } = state;
  return { ok: true, values: mergeMaps(state.result, state.own), settings, opaque };
}

interface State {
  readonly own: ValueMap;
  result: ValueMap;
  readonly settings: ChartSetting[];
  readonly opaque: { readonly source: string; readonly fingerprint: string }[];
}

type Read =
  | { readonly kind: "known"; readonly text: string }
  | { readonly kind: "opaque"; readonly fingerprint: string }
  | { readonly kind: "absent" }
  | { readonly kind: "failed"; readonly fails: boolean; readonly message: string };

function readReference({ kind, valuesKey, optional }: ValuesReference, source: KnownSource): Read {
  if (source.kind === "notSeen") return { kind: "opaque", fingerprint: "" };
  if (source.kind === "made")
    return { kind: "opaque", fingerprint: fingerprintOf(textOf(source.by.spec ?? null)) };
  const plain = kind === "Secret" ? getIn(source.object, "stringData", valuesKey) : undefined;
  const stored = plain ?? getIn(source.object, "data", valuesKey);
  if (typeof stored !== "string") {
    if (optional) return { kind: "absent" };
    return {
      kind: "failed",
      fails: true,
      message: `it has no key "${valuesKey}", so that Flux cannot compose the values`,
    };
  }
  if (isEncrypted(stored)) return { kind: "opaque", fingerprint: fingerprintOf(stored) };
  const isCoded = kind === "Secret" && plain === undefined;
  return { kind: "known", text: isCoded ? Buffer.from(stored, "base64").toString("utf8") : stored };
}

function addAll(
  state: State,
  text: string,
  { kind }: ValuesReference,
  secrets: (text: string) => void,
): string | undefined {
  const parsed = parseYamlAsJson(text);
  if (!parsed.ok) return "its values are no valid YAML";
  const value = parsed.documents[0]?.value ?? newMap();
  if (!isMap(value)) return "its values are no map";
  if (kind === "Secret") for (const leaf of leavesOf(value)) secrets(leaf);
  state.result = mergeMaps(state.result, writable(value));
  return undefined;
}

/** Numbers too: a chart writes them as text. */
function leavesOf(value: Value): readonly string[] {
  if (isList(value)) return value.flatMap(leavesOf);
  return isMap(value) ? Object.values(value).flatMap(leavesOf) : [scalarText(value)];
}

function addOne(state: State, text: string, { targetPath, literal }: ValuesReference): string | undefined {
  state.result = mergeMaps(state.result, state.own);
  const path = simplePath(targetPath);
  const value = literal ? text : typedValue(text);
  if (path === undefined || value === undefined || typeof value === "bigint") {
    state.settings.push(shorthand(targetPath, text, literal));
    return undefined;
  }
  return writePath(state.result, path, value, writableOf)
    ? undefined
    : `targetPath ${targetPath} leads through a value that is no map`;
}

const writables = new WeakMap<ValueMap, Record<string, Value>>();

/** A copy that may be written to, at every depth. */
function writable(value: ValueMap): ValueMap {
  const copy = newMap();
  for (const [key, item] of Object.entries(value)) copy[key] = isMap(item) ? writable(item) : item;
  writables.set(copy, copy);
  return copy;
}

function writableOf(map: ValueMap): Record<string, Value> {
  const known = writables.get(map);
  if (known !== undefined) return known;
  const copy = newMap();
  Object.assign(copy, map);
  writables.set(copy, copy);
  return copy;
}

/** As Go's `MergeMaps`: a map that only one side has is not copied. */
export function mergeMaps(under: ValueMap, over: ValueMap): ValueMap {
  const merged = newMap();
  Object.assign(merged, under);
  for (const [key, value] of Object.entries(over)) {
    const known = merged[key];
    merged[key] = isMap(value) && isMap(known) ? mergeMaps(known, value) : value;
  }
  writables.set(merged, merged);
  return merged;
}
