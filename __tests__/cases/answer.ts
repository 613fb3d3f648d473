import type { Cause, Forecast, ObjectId } from "../../src/domain/forecast.ts";
import { isActive } from "../../src/domain/policy/active.ts";

/** What a case asserts of a forecast: enough that a wrong answer differs, and not its words. */
export interface Answer {
  readonly level: string;
  /** "Kind/name effect (what it waits for)", in the order of the forecast. */
  readonly effects: readonly string[];
  /** "Kind/name effect of Kind/name". */
  readonly reads: readonly string[];
  /** "check", "check new" or "check exempted", each once. */
  readonly checks: readonly string[];
  /** Why, of each effect: "type: what is it of", each once. */
  readonly causes: readonly string[];
  /** The words: reasons, problems and messages of findings, each once. */
  readonly says: readonly string[];
  /** Objects of unknown kinds, lost ones, and files that nobody looked at. */
  readonly leftOver: readonly string[];
}

export function answerOf({ summary, deployables, findings, account }: Forecast): Answer {
  const objects = deployables.flatMap(({ otherObjects }) => otherObjects);
  return {
    level: summary.level,
    effects: deployables.flatMap(({ workloads }) =>
      workloads.map(
        (workload) =>
          `${nameOf(workload)} ${workload.effect}${workload.heldBack === undefined ? "" : ` (${workload.heldBack})`}`,
      ),
    ),
    reads: unique(
      deployables.flatMap(({ staleConfigs }) =>
        staleConfigs.map(
          ({ workload, effect, config }) => `${nameOf(workload)} ${effect} ${config.kind}/${config.name}`,
        ),
      ),
    ),
    checks: unique(
      findings
        .filter(isActive)
        .map(({ check, severity, isNew }) => `${check} ${severity}${isNew ? " new" : ""}`),
    ),
    causes: unique(
      deployables.flatMap(({ workloads }) =>
        workloads.flatMap((workload) =>
          workload.causes.map((cause) => `${nameOf(workload)} ${causeOf(cause)}`),
        ),
      ),
    ),
    says: unique([
      ...deployables.flatMap(({ workloads, staleConfigs, otherObjects, problems, waiting }) => [
        ...[...workloads, ...staleConfigs, ...otherObjects].flatMap(({ reason }) => reason ?? []),
        ...problems.map(({ message }) => message),
        ...(waiting === undefined ? [] : [waiting.reason]),
      ]),
      ...findings.filter(isActive).map(({ message }) => message),
    ]),
    leftOver: [
      ...objects.filter((each) => each.class === "unknownKind" || each.loss === true).map(nameOf),
      ...account.flatMap(({ line, path }) => (line === "notAnalysed" ? [path] : [])),
    ],
  };
}

function causeOf({ type, path, config, keys = [], reads, rename, imageAtBase, imageAtHead }: Cause): string {
  if (config === undefined) {
    return type === "image" ? `image ${imageAtBase} → ${imageAtHead}` : `${type} ${path}`;
  }
  const how = [reads, rename, ...keys].filter((word) => word !== undefined);
  return `${config.kind}/${config.name} ${how.join(" ")}`;
}

function nameOf({ kind, name }: Pick<ObjectId, "kind" | "name">): string {
  return `${kind}/${name}`;
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}
