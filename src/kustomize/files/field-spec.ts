import { BuildError } from "../error.ts";
import { flag, list, record, text } from "./node.ts";
import type { Node } from "./node.ts";

/** A group, version and kind; "" matches any. */
export interface TypeSelector {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

/** Which field of which types a transformer edits. */
export interface FieldSpec extends TypeSelector {
  /** Field names; a list on the way is gone through without being named, or named with "[]" at its end. */
  readonly path: string;
  readonly create: boolean;
}

export function parseFieldSpecs(node: Node, strict = true): readonly FieldSpec[] {
  return list(node).map((entry) => {
    const fields = record(entry, ["group", "version", "kind", "path", "create"], strict);
    return {
      group: text(fields("group")),
      version: text(fields("version")),
      kind: text(fields("kind")),
      path: text(fields("path")),
      create: flag(fields("create")),
    };
  });
}

/** Whether a type is one of those selected. */
export function isSelected(type: TypeSelector, selector: TypeSelector): boolean {
  return (
    (selector.group === "" || selector.group === type.group) &&
    (selector.version === "" || selector.version === type.version) &&
    (selector.kind === "" || selector.kind === type.kind)
  );
}

/**
 * Adds field specs that are not there yet. One counts as there when an existing spec with the same path is for types
 * that the new one selects. Gives the existing list itself when nothing is new. Throws `BuildError` when the two disagree about `create`.
 */
export function mergeFieldSpecs(
  existing: readonly FieldSpec[],
  incoming: readonly FieldSpec[],
): readonly FieldSpec[] {
  const merged = [...existing];
  const byPath = new Map<string, FieldSpec[]>();
  const note = (spec: FieldSpec): void => {
    const known = byPath.get(spec.path);
    if (known === undefined) byPath.set(spec.path, [spec]);
    else known.push(spec);
  };
  if (incoming.length > 0) existing.forEach(note);
  let isSame = true;
  for (const spec of incoming) {
    const same = byPath.get(spec.path)?.find((known) => isSelected(known, spec));
    if (same === undefined) {
      merged.push(spec);
      note(spec);
      isSame = false;
    } else if (same.create !== spec.create) {
      throw new BuildError(
        "field-conflict",
        `the field spec ${spec.path} is there twice, with and without create`,
      );
    }
  }
  return isSame ? existing : merged;
}
