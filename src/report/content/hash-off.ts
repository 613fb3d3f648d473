import type { ConfigChange, LaterEdit } from "../../domain/forecast.ts";
import { restartsPods } from "../../domain/counts.ts";
import { isActive } from "../../domain/policy/active.ts";
import { paragraph, type Block } from "../document/block.ts";
import { join, type Place, type Text } from "../document/text.ts";
import { HASH_OFF, laterEditPhrase } from "../phrases/hash-off.ts";
import { workloadsLine } from "../phrases/restarts.ts";
import { group } from "./group.ts";
import { foldedTable } from "./table.ts";
import { workloadsWith, type View } from "./view.ts";
import { sortedTexts } from "../../domain/texts.ts";
import { keyText } from "../../model/key-text.ts";

/** Configs that lose their hash, and what their next edit does: the change itself only restarts once. */
export function hashOffSection(view: View, shown: number): readonly Block[] {
  const lost = view.forecast.deployables.flatMap(({ configChanges }) =>
    configChanges.filter((change) => change.laterEdits !== undefined),
  );
  if (lost.length === 0) return [];
  const configs = group(lost, ({ kind, name }) => keyText([kind, name])).map(({ all }) => rowOf(all));
  const rows = [...configs.filter(({ isStale }) => isStale), ...configs.filter(({ isStale }) => !isStale)];
  // The cause of the restarts has the line already.
  const places = workloadsWith(view, restartsPods).length > 0 ? [] : hashPlaces(view);
  return [
    paragraph(HASH_OFF.title(rows.length, places)),
    ...foldedTable(
      HASH_OFF.headers,
      rows.map(({ cells }) => cells),
      shown,
    ),
  ];
}

/** Where the hash is switched off, in these deployables or in all. */
export function hashPlaces({ forecast }: View, ids?: readonly string[]): readonly Place[] {
  const found = forecast.findings.filter(
    (finding) =>
      finding.check === "hash-disabled" &&
      isActive(finding) &&
      (ids === undefined || (finding.deployable !== null && ids.includes(finding.deployable))),
  );
  const places = found.flatMap(({ file, line }): readonly Place[] =>
    file === undefined ? [] : [{ file, ...(line !== undefined && { line }) }],
  );
  return group(places, ({ file, line }) => `${file}:${line ?? ""}`).map(({ first }) => first);
}

/** The same config in several deployables is one row: its readers are all of theirs. */
function rowOf(changes: readonly ConfigChange[]): {
  readonly isStale: boolean;
  readonly cells: readonly Text[];
} {
  const [first] = changes;
  const edits = changes.flatMap(({ laterEdits = [] }) => laterEdits);
  const stale = edits.filter(({ effect }) => effect === "stale");
  const seen = edits.filter(({ effect }) => effect !== "stale");
  const config = HASH_OFF.config(first?.kind ?? "ConfigMap", first?.name ?? "");
  const isStale = stale.length > 0;
  return {
    isStale,
    cells: [workloadsLine(isStale ? "caution" : "calm", [config]), readersCell(stale), readersCell(seen)],
  };
}

function readersCell(edits: readonly LaterEdit[]): Text {
  if (edits.length === 0) return HASH_OFF.nobody();
  const byWay = group(edits, (edit) => keyText(laterEditPhrase(edit)));
  return join(
    byWay.map(({ first, all }) =>
      HASH_OFF.readers(sortedTexts(all.map(({ workload }) => workload.name)), laterEditPhrase(first)),
    ),
    [{ lineBreak: true }],
  );
}
