import { restartsPods } from "../../domain/counts.ts";
import { identityOf } from "../../model/identity.ts";
import type { Level, WorkloadForecast } from "../../domain/forecast.ts";
import { say, type Text } from "../document/text.ts";
import { causeGroups } from "../content/causes.ts";
import { levelOfRestart, type View } from "../content/view.ts";
import { pageText } from "../escape.ts";
import type { LinkContext } from "../links.ts";
import { causeSentence } from "../phrases/cause.ts";
import { effectPhrase } from "../phrases/effect.ts";
import { HTML } from "../phrases/html.ts";
import { subjectText } from "../phrases/names.ts";
import { duringPhrase } from "../phrases/rollout.ts";
import { inlineText } from "../text/inline.ts";
import { cells } from "./blocks.ts";
import { inlineHtml } from "./inline.ts";
import { timelineSvg } from "./timeline.ts";
import { keyText } from "../../model/key-text.ts";
import { LEVELS } from "../../domain/clause.ts";

/** A page of more rows is of no use to a reader, and slow; the JSON has all of them. */
const MOST_ROWS = 3000;

/** Every workload of every deployable that the change concerns, to be searched and filtered. */
export function workloadsHtml(view: View, context: LinkContext): string {
  const all = view.forecast.deployables.flatMap(({ id, workloads, staleConfigs }) => [
    ...workloads.map((workload) => workloadRow(view, id, workload, context)),
    ...staleRows(view, id, staleConfigs, context),
  ]);
  if (all.length === 0) return "";
  const ordered = LEVELS.flatMap((level) => all.filter((each) => each.level === level));
  const shown = ordered.slice(0, MOST_ROWS).map(row);
  const more =
    all.length > shown.length ? `<p>${pageText(HTML.moreRows(all.length - shown.length))}</p>` : "";
  const head = HTML.workloadHeaders.map((header) => `<th scope="col">${pageText(header)}</th>`).join("");
  return `<table id="workloads"><thead><tr>${head}</tr></thead><tbody>${shown.join("")}</tbody></table>${more}`;
}

/** What the filter offers for a deployable. */
export function environmentName({ directory }: View, id: string): string {
  const where = directory.get(id);
  return where?.environment ?? (where?.production === true ? HTML.production : HTML.other);
}

interface RowFacts {
  readonly level: Level;
  readonly kind: string;
  readonly cells: readonly string[];
  readonly environment: string;
}

function row({ level, kind, cells: all, environment }: RowFacts): string {
  return `<tr data-level="${level}" data-kind="${pageText(kind)}" data-environment="${pageText(environment)}">${cells(HTML.workloadHeaders, all)}</tr>`;
}

function workloadRow(view: View, id: string, workload: WorkloadForecast, context: LinkContext): RowFacts {
  const findings = view.findingsOf(id, workload);
  const level = levelOf(view, id, workload);
  const flaws = findings.filter(({ unsafe }) => unsafe).map(({ check }) => check);
  const { kind, rollout, reason } = workload;
  const during = restartsPods(workload)
    ? duringPhrase([workload], flaws)
    : reason === undefined
      ? effectPhrase(workload)
      : say`${effectPhrase(workload)}: ${{ prose: reason }}`;
  const causes = causeGroups(view, [{ id, workload }]).map(({ fact }) =>
    inlineHtml(causeSentence(fact), context),
  );
  return {
    level,
    kind,
    environment: environmentName(view, id),
    cells: [
      inlineHtml(say`${{ level }} ${subjectText(workload)}`, context),
      whereHtml(view, id),
      `${inlineHtml(during, context)}${timelineSvg(rollout, inlineText(during))}`,
      causes.join("<br>"),
    ],
  };
}

function staleRows(
  view: View,
  id: string,
  stale: View["forecast"]["deployables"][number]["staleConfigs"],
  context: LinkContext,
): readonly RowFacts[] {
  const kept = stale.filter(({ effect }) => effect === "stale");
  const names = new Map(kept.map((each) => [keyText([identityOf(each.workload), each.config]), each]));
  return [...names.values()].map(({ workload, config }) => {
    const what: Text = HTML.keepsOld(config.kind, config.name);
    return {
      level: "caution",
      kind: workload.kind,
      environment: environmentName(view, id),
      cells: [
        inlineHtml(say`${{ level: "caution" }} ${subjectText(workload)}`, context),
        whereHtml(view, id),
        inlineHtml(what, context),
        "",
      ],
    };
  });
}

function levelOf(view: View, id: string, workload: WorkloadForecast): Level {
  if (workload.effect === "applyFails") return "danger";
  if (["unknown", "delete", "recreate"].includes(workload.effect)) return "caution";
  return levelOfRestart(view, view.findingsOf(id, workload));
}

function whereHtml({ directory, deployableOf }: View, id: string): string {
  const where = directory.get(id);
  const full = deployableOf(id)?.name ?? id;
  if (where === undefined) return pageText(full);
  const short = where.production ? `<strong>${pageText(where.short)}</strong>` : pageText(where.short);
  return `<span title="${pageText(full)}">${short}</span>${where.family === "" ? "" : ` <small>${pageText(where.family)}</small>`}`;
}
