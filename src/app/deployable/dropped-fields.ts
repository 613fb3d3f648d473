import { droppedFields } from "../../delivery/flux/normalise.ts";
import type { Finding } from "../../domain/forecast.ts";
import type { Manifest } from "../../model/manifest.ts";
import { textAt } from "../../domain/fields.ts";
import { keyText } from "../../model/key-text.ts";

/** What of an object this change writes, and Flux drops: nobody would hear of it otherwise. */
export function droppedFindings(
  deployable: string,
  base: readonly Manifest[],
  head: readonly Manifest[],
): readonly Finding[] {
  const known = new Set(base.flatMap(({ object }) => namesOf(object)));
  return head.flatMap(({ object, origin }): readonly Finding[] => {
    const fresh = namesOf(object).filter((name) => !known.has(name));
    if (fresh.length === 0) return [];
    const location = origin?.location;
    const fields = fresh.map((name) => name.slice(name.lastIndexOf(" ") + 1));
    const [is, it] = fresh.length === 1 ? ["is no field", "it"] : ["are no fields", "them"];
    return [
      {
        check: "applier-decides",
        severity: "warning",
        deployable,
        workload: null,
        message: `${textAt(object, "kind") ?? ""} ${textAt(object, "metadata", "name") ?? ""}: ${fields.join(", ")} ${is} that Kubernetes knows: Flux drops ${it} without a word, and applies the rest.`,
        remediation: "Fix the name or the place of the field, or take it out.",
        isNew: true,
        unsafe: false,
        ...(location !== undefined && { file: location.file }),
        ...(location?.line !== undefined && { line: location.line }),
      },
    ];
  });
}

/** The object and the field, which has no blanks. */
function namesOf(object: Manifest["object"]): readonly string[] {
  const identity = [["kind"], ["metadata", "namespace"], ["metadata", "name"]].map((fields) =>
    textAt(object, ...fields),
  );
  return droppedFields(object).map((field) => `${keyText(identity)} ${field}`);
}
