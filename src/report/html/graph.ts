import { restartsPods } from "../../domain/counts.ts";
import { causeGroups, configGroups, type CauseGroup } from "../content/causes.ts";
import { readersOf } from "../content/stale.ts";
import { workloadsWith, type View } from "../content/view.ts";
import { pageText } from "../escape.ts";
import { HTML } from "../phrases/html.ts";
import { shorten } from "../phrases/words.ts";
import { sortedTexts } from "../../domain/texts.ts";

const MOST_NODES = 60;
const ROW = 34;
const BOX = 26;
const COLUMN = 320;
const LETTERS = 40;

interface Edge {
  readonly from: string;
  readonly to: string;
}

/** From the file to what changed in it to what restarts or goes stale. Empty where there is nothing to draw. */
export function graphHtml(view: View): string {
  const groups = [
    ...causeGroups(view, workloadsWith(view, restartsPods)),
    ...configGroups(view, readersOf(view, "stale")),
  ];
  if (groups.length === 0) return "";
  const files = sortedTexts(groups.flatMap(({ fact }) => fact.places.map(({ file }) => file)));
  const causes = sortedTexts(groups.map(causeName));
  const workloads = sortedTexts(groups.flatMap(({ subjects }) => subjects));
  if (files.length + causes.length + workloads.length > MOST_NODES)
    return `<p>${pageText(HTML.graphTooLarge())}</p>`;
  const first = groups.flatMap((group) =>
    group.fact.places.map(({ file }) => ({ from: file, to: causeName(group) })),
  );
  const second = groups.flatMap((group) =>
    group.subjects.map((name) => ({ from: causeName(group), to: name })),
  );
  const height = Math.max(files.length, causes.length, workloads.length) * ROW;
  const width = COLUMN * 2 + 280;
  const body = [
    ...edges(first, files, causes, 0),
    ...edges(second, causes, workloads, 1),
    ...nodes(files, 0),
    ...nodes(causes, 1),
    ...nodes(workloads, 2),
  ].join("");
  return `<div class="scroll" tabindex="0"><svg class="graph" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${pageText(HTML.graphLabel())}">${body}</svg></div>`;
}

function causeName({ fact }: CauseGroup): string {
  switch (fact.type) {
    case "config":
      return `${fact.kind} ${fact.name}`;
    case "image":
      return `${fact.noun} ${fact.head}`;
    case "field":
      return fact.paths[0] ?? fact.noun;
  }
}

function nodes(names: readonly string[], column: number): readonly string[] {
  return names.map((name, index) => {
    const x = column * COLUMN;
    const y = index * ROW + (ROW - BOX) / 2;
    const text = `<text x="${x + 10}" y="${y + 17}">${pageText(shorten(name, LETTERS))}</text>`;
    return `<g class="node" tabindex="0" role="button" data-search="${pageText(name)}"><title>${pageText(name)}</title><rect x="${x}" y="${y}" width="280" height="${BOX}" rx="5"/>${text}</g>`;
  });
}

function edges(
  all: readonly Edge[],
  left: readonly string[],
  right: readonly string[],
  column: number,
): readonly string[] {
  const lines = all.map(({ from, to }) => {
    const x1 = column * COLUMN + 280;
    const x2 = (column + 1) * COLUMN;
    const y1 = left.indexOf(from) * ROW + ROW / 2;
    const y2 = right.indexOf(to) * ROW + ROW / 2;
    return `<path d="M${x1} ${y1} C${x1 + 20} ${y1} ${x2 - 20} ${y2} ${x2} ${y2}"/>`;
  });
  return sortedTexts(lines);
}
