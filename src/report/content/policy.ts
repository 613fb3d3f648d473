import type { Finding } from "../../domain/forecast.ts";
import { fold, paragraph, type Block } from "../document/block.ts";
import type { Text } from "../document/text.ts";
import { FINDINGS } from "../phrases/findings.ts";
import { POLICY, type ExemptedView } from "../phrases/policy.ts";
import { group } from "./group.ts";
import { namedOf } from "./found.ts";
import type { View } from "./view.ts";
import { sortedTexts } from "../../domain/texts.ts";
import { keyText } from "../../model/key-text.ts";

/** Settings of a changed policy that are listed one by one. */
const SHOWN_SETTINGS = 20;

/** What the change does to the file that judges changes: visibly, since nobody else sees it. */
export function policyChangeSection({ forecast }: View): readonly Block[] {
  const { policy, verdict, summary } = forecast;
  if (policy?.change === undefined) return [];
  const { change, settings, wouldBe } = policy.change;
  const shown = settings.slice(0, SHOWN_SETTINGS);
  const hidden = settings.length - shown.length;
  const items = [...shown.map(POLICY.setting), ...(hidden === 0 ? [] : [POLICY.moreSettings(hidden)])];
  return [
    paragraph(POLICY.change(policy.file, change, policy.from)),
    ...(items.length === 0 ? [] : [{ type: "list", items } as const]),
    ...(wouldBe === undefined
      ? []
      : [
          paragraph(
            POLICY.wouldBe(
              wouldBe.verdict,
              wouldBe.level,
              wouldBe.verdict === verdict && wouldBe.level === summary.level,
            ),
          ),
        ]),
  ];
}

/** Exemptions that a reader must see: those that this change brings, and of what would be dangerous or new. */
export function exemptedSection(view: View): readonly Block[] {
  const seen = exemptedFindings(view).filter(isWorthSeeing);
  const here = seen.filter(({ suppressed }) => suppressed?.isNew === true);
  const byPolicy = seen.filter(({ suppressed }) => suppressed?.isNew !== true);
  return [
    ...listed(FINDINGS.exemptedNow(), exemptionItems(view, here)),
    ...listed(POLICY.exemptedByPolicy(), exemptionItems(view, byPolicy)),
  ];
}

/** The other exemptions, which were there before. */
export function otherExemptions(view: View): readonly Finding[] {
  return exemptedFindings(view).filter((finding) => !isWorthSeeing(finding));
}

function exemptedFindings({ forecast }: View): readonly Finding[] {
  return forecast.findings.filter(
    ({ suppressed, severity }) => suppressed !== undefined && severity !== "ignore",
  );
}

function isWorthSeeing({ suppressed, isNew, unsafe, severity }: Finding): boolean {
  if (suppressed?.isNew === true) return true;
  return suppressed?.by === "policy" && isNew && (unsafe || severity === "error");
}

function listed(title: Text, items: readonly Text[]): readonly Block[] {
  return items.length === 0 ? [] : [paragraph(title), { type: "list", items }];
}

export function exemptionItems(view: View, exempted: readonly Finding[]): readonly Text[] {
  return exemptionViews(view, exempted).map(POLICY.exempted);
}

function exemptionViews(view: View, exempted: readonly Finding[]): readonly ExemptedView[] {
  return group(exempted, ({ check, suppressed, workload }) =>
    keyText([check, suppressed?.reason, suppressed?.until, workload?.name]),
  ).map(({ first, all }) => ({
    check: first.check,
    workload: first.workload?.name,
    reason: first.suppressed?.reason ?? "",
    until: first.suppressed?.until,
    where: namedOf(
      view,
      all.map(({ deployable }) => deployable),
    ),
  }));
}

/** What the policy switched off, made milder, or left out. */
export function policyFold({ forecast }: View): readonly Block[] {
  const { policy, findings } = forecast;
  if (policy === undefined) return [];
  const items = [
    ...group(findings.filter(isOff), ({ check }) => check).map(({ first, all }) =>
      POLICY.off(first.check, all.length),
    ),
    ...group(
      findings.filter((finding) => finding.severityOfCheck === "error" && finding.severity === "warning"),
      ({ check }) => check,
    ).map(({ first, all }) => POLICY.milder(first.check, all.length)),
    ...group(policy.leftOut, ({ reason }) => reason).map(({ first, all }) =>
      POLICY.leftOut(
        first.reason,
        all.map((each) => each.name),
      ),
    ),
  ];
  return items.length === 0 ? [] : [fold(POLICY.fold(policy.file), [{ type: "list", items }])];
}

function isOff({ severity }: Finding): boolean {
  return severity === "ignore";
}

/** What was exempted, for the one line of a calm answer; empty where nothing was. */
export function policyNote(view: View): Text {
  const { findings, policy } = view.forecast;
  return POLICY.note(
    exemptionViews(view, exemptedFindings(view)),
    sortedTexts(findings.filter(isOff).map(({ check }) => check)),
    policy?.leftOut.length ?? 0,
  );
}
