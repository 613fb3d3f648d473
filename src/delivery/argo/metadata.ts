import { BuildError } from "../../kustomize/error.ts";
import { isList, isMap, mapIn, type Value, type ValueMap } from "../../yaml/value.ts";
import { fieldIn } from "../replaced-fields.ts";

type Pairs = Readonly<Record<string, string>>;

/**
 * `kustomize edit add label` and `annotation`: a key that is there already is refused, unless forced. Throws `BuildError`.
 * https://github.com/kubernetes-sigs/kustomize/blob/kustomize/v5.8.1/kustomize/commands/edit/add/addmetadata.go
 * @param entries the map of the file
 */
export function addPairs(entries: Value, asked: Pairs, field: string, force: boolean): ValueMap {
  const existing = mapIn(entries);
  const added = Object.entries(asked).map(([key, value]) => asArgument(field, key, value));
  if (!force) {
    const known = added.map(([key]) => key).find((key) => Object.hasOwn(existing, key));
    if (known !== undefined) {
      throw new BuildError(
        "argo-option",
        `"${known}" of kustomize.${field} is in the kustomization file already, which Argo CD refuses; ` +
          `remove one of both, or set kustomize.force${field[0]?.toUpperCase()}${field.slice(1)}`,
      );
    }
  }
  return { ...existing, ...Object.fromEntries(added) };
}

/**
 * `kustomize edit add label --without-selector`: into the first entry of `labels` with the same settings.
 * @param entries `labels` of the file
 */
export function addLabels(
  entries: Value,
  asked: Pairs,
  { includeTemplates, force }: { readonly includeTemplates: boolean; readonly force: boolean },
): readonly Value[] {
  const labels = isList(entries) ? entries : [];
  const index = labels.findIndex(
    (label) =>
      isMap(label) &&
      (fieldIn(label, "includeSelectors") ?? false) === false &&
      (fieldIn(label, "includeTemplates") ?? false) === includeTemplates,
  );
  const label = labels[index];
  if (!isMap(label)) {
    const pairs = addPairs(null, asked, "commonLabels", true);
    return [...labels, { pairs, ...(includeTemplates && { includeTemplates }) }];
  }
  const pairs = addPairs(fieldIn(label, "pairs"), asked, "commonLabels", force);
  return labels.with(index, { ...label, pairs });
}

/** The pair as an argument `key:value` is read again: the key ends at the first colon, and quotes go. */
function asArgument(field: string, key: string, value: string): readonly [string, string] {
  const argument = `${key}:${value}`;
  const colon = argument.indexOf(":");
  if (colon === 0) throw new BuildError("argo-option", `a key of kustomize.${field} is empty`);
  const text = argument.slice(colon + 1);
  return [argument.slice(0, colon), /^".*"$/s.test(text) && text.length > 1 ? text.slice(1, -1) : text];
}
