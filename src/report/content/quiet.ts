import { isActive } from "../../domain/policy/active.ts";
import type { Finding, WorkloadForecast } from "../../domain/forecast.ts";
import { keyText } from "../../model/key-text.ts";
import { paragraph, type Block } from "../document/block.ts";
import type { Text } from "../document/text.ts";
import { CHANGES } from "../phrases/changes.ts";
import { effectPhrase, ofEach } from "../phrases/effect.ts";
import { firstPod } from "./commands.ts";
import { namedOf } from "./found.ts";
import { group } from "./group.ts";
import { workloadsWith, type Located, type View } from "./view.ts";

/** What is new, waits, or comes with a later run: one line each. */
export function quietLines(view: View): readonly Block[] {
  const quiet = workloadsWith(
    view,
    ({ effect, heldBack, reason, movedFrom }) =>
      effect === "create" ||
      effect === "nextRun" ||
      (effect === "none" && (heldBack !== undefined || (reason !== undefined && movedFrom === undefined))),
  ).filter(({ id, workload }) => !view.findingsOf(id, workload).some(isLeftBehind));
  return group(quiet, ({ workload }) => keyText([effectPhrase(workload), workload.reason])).map(
    ({ first: { workload }, all }) => {
      const isNew = workload.effect === "create";
      const where = namedOf(view, isNew || hasNamesakes(view, all) ? all.map(({ id }) => id) : []);
      const subjects = group(all, ({ workload: { kind, name } }) => keyText([kind, name])).map(({ first }) =>
        CHANGES.quietSubject(first.workload.name, first.workload.kind),
      );
      const more = quietMore(view, all, subjects);
      return paragraph(CHANGES.quiet(subjects, effectPhrase(workload), more, where, isNew));
    },
  );
}

/** Its finding says the same. */
function isLeftBehind(finding: Finding): boolean {
  return finding.check === "left-behind" && isActive(finding);
}

/** Something else becomes of others of these names. */
function hasNamesakes(view: View, all: readonly Located[]): boolean {
  const nameOf = ({ kind, name }: WorkloadForecast) => keyText([kind, name]);
  const names = new Set(all.map(({ workload }) => nameOf(workload)));
  return workloadsWith(view, (workload) => names.has(nameOf(workload))).length > all.length;
}

/** Why, or where somebody holds it back, how it goes on. */
function quietMore(view: View, all: readonly Located[], subjects: readonly Text[]): Text {
  const [first] = all;
  if (first === undefined) return [];
  const { heldBack, reason } = first.workload;
  if (heldBack === "paused") return CHANGES.paused();
  // The effect says so.
  if (heldBack === "noReplicas") return [];
  if (heldBack === "onDelete") {
    const pods = all.map(({ id, workload }) => ({
      workload,
      namespace: workload.namespace ?? view.deployableOf(id)?.targetNamespace ?? null,
    }));
    return CHANGES.onDelete(firstPod(pods));
  }
  const losing = all.some(({ id, workload }) =>
    view.findingsOf(id, workload).some(({ check }) => check === "pruned-config"),
  );
  return [
    ...(reason === undefined ? [] : CHANGES.reason(ofEach(reason, subjects))),
    ...(losing ? [...(reason === undefined ? [] : [" "]), ...CHANGES.runningJobs()] : []),
  ];
}
