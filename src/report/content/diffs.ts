import type { ConfigChange, KeyChange } from "../../domain/forecast.ts";
import { fold, paragraph, type Block } from "../document/block.ts";
import { group } from "./group.ts";
import { DIFFS } from "../phrases/diffs.ts";
import { namedOf } from "./found.ts";
import type { View } from "./view.ts";
import { sortedTexts } from "../../domain/texts.ts";
import { keyText } from "../../model/key-text.ts";

/** Every changed key of every changed config; `maxLines` is the longest diff that is shown. Of Secrets only names. */
export function diffsFold(view: View, maxLines: number): readonly Block[] {
  const entries = view.forecast.deployables.flatMap(({ id, configChanges, workloads, staleConfigs }) =>
    configChanges.filter(hasDiffs).map((change) => {
      const isCause = workloads.length + staleConfigs.length > 0;
      return { id, change, isTold: (isCause || change.keys.length === 0) && isSaid(change) };
    }),
  );
  // Real names differ in every deployable, and say nothing.
  const rows = group(entries, ({ change: { kind, name, generated, change, notSeenAt, keys } }) =>
    keyText([kind, name, generated, change, notSeenAt, keys]),
  );
  if (rows.length === 0 || rows.every(({ all }) => all.every(({ isTold }) => isTold))) return [];
  const blocks = rows.flatMap(({ first: { change }, all }): readonly Block[] => [
    paragraph(DIFFS.config(change, namedOf(view, sortedTexts(all.map(({ id }) => id))))),
    ...(change.notSeenAt === undefined ? change.keys : []).flatMap((key) =>
      keyBlocks(key, change.kind === "Secret", maxLines),
    ),
  ]);
  return [fold(DIFFS.title(rows.length), blocks)];
}

/** Of a config that comes or goes there is nothing to compare. */
function hasDiffs({ change, notSeenAt }: ConfigChange): boolean {
  return change === "modified" || notSeenAt !== undefined;
}

/** One key of one line: the cause's sentence has said all of it. */
function isSaid({ kind, keys, notSeenAt }: ConfigChange): boolean {
  if (notSeenAt !== undefined) return false;
  return keys.every(
    ({ diff, hidden }) =>
      kind === "Secret" || (diff === undefined ? hidden === undefined : diff.split("\n").length <= 3),
  );
}

function keyBlocks(key: KeyChange, isSecret: boolean, maxLines: number): readonly Block[] {
  if (isSecret) return [paragraph(DIFFS.key(key, "secret"))];
  if (key.hidden !== undefined) return [paragraph(DIFFS.key(key, key.hidden))];
  const diff = key.diff === undefined ? undefined : withoutIdleHeader(key.diff);
  if (diff === undefined) return [paragraph(DIFFS.key(key, key.diffTruncated === true ? "tooLong" : "none"))];
  const lines = diff.trimEnd().split("\n").length;
  if (lines > maxLines) return [paragraph(DIFFS.key(key, lines))];
  return [
    paragraph(DIFFS.key(key, "none")),
    { type: "code", language: "diff", text: diff },
    ...(key.diffTruncated === true ? [paragraph(DIFFS.goesOn())] : []),
  ];
}

/** The header of a value of one line says nothing, in either of its forms. */
function withoutIdleHeader(diff: string): string {
  return diff.replace(/^@@ -(?:0,0|1|1,1) \+(?:0,0|1|1,1) @@\n/, "");
}
