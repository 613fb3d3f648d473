import { isMap, type ValueMap } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import { at, inside, type Path } from "../path.ts";
import { mapIn, mapsIn, numberIn, numbersIn, textIn } from "../values.ts";
import { isDnsLabel, isDomainPath, isQualifiedName } from "./names.ts";
import { validateTemplate } from "./pod-spec.ts";
import { selectorMatches } from "./selector.ts";
import { validateSchedule, validateTimeZone } from "./schedule.ts";

const SPEC = at(undefined, "spec");
const MOST_PARALLEL = 100_000;

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/batch/validation/validation.go (ValidateJob) */
export function validateJob(object: ValueMap, report: Report): void {
  const spec = mapIn(object.spec);
  validateJobSpec(spec, SPEC, report);
  if (
    spec.selector !== undefined &&
    spec.manualSelector !== true &&
    Object.keys(mapIn(spec.selector)).length > 0
  )
    report(at(SPEC, "selector"), "may only be set with manualSelector: true");
  const completions = numberIn(spec.completions) ?? 0;
  const name = textIn(mapIn(object.metadata).name);
  if (isIndexed(spec) && completions > 0 && !isDnsLabel(`${name}-${completions - 1}`))
    report(at(at(undefined, "metadata"), "name"), "is no name to make the pods' host names of");
}

/** One that is there already has the selector that the API server made for it. */
export function validateNewJob(object: ValueMap, report: Report): void {
  const spec = mapIn(object.spec);
  if (spec.manualSelector !== true) return;
  const labels = mapIn(mapIn(mapIn(spec.template).metadata).labels);
  if (!isMap(spec.selector)) report(at(SPEC, "selector"), "is missing");
  else if (!selectorMatches(spec.selector, labels))
    report(at(SPEC, "selector"), "does not match the pod template's labels");
}

/** https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/batch/validation/validation.go (validateCronJobSpec) */
export function validateCronJob(object: ValueMap, report: Report): void {
  const spec = mapIn(object.spec);
  validateSchedule(textIn(spec.schedule), at(SPEC, "schedule"), report);
  validateTimeZone(spec.timeZone, at(SPEC, "timeZone"), report);
  const job = mapIn(mapIn(spec.jobTemplate).spec);
  const path = at(at(SPEC, "jobTemplate"), "spec");
  validateJobSpec(job, path, report);
  if (isMap(job.selector)) report(at(path, "selector"), "may not be set in a CronJob");
  if (job.manualSelector === true) report(at(path, "manualSelector"), "may not be true in a CronJob");
}

function isIndexed(spec: ValueMap): boolean {
  return textIn(spec.completionMode) === "Indexed";
}

function validateJobSpec(spec: ValueMap, path: Path, report: Report): void {
  const template = at(path, "template");
  validateTemplate(mapIn(spec.template), template, report);
  const policy = textIn(mapIn(mapIn(spec.template).spec).restartPolicy);
  if (policy !== "OnFailure" && policy !== "Never")
    report(at(at(template, "spec"), "restartPolicy"), "must be OnFailure or Never for a Job");
  validateIndexes(spec, path, report);
  if (spec.maxFailedIndexes !== undefined && spec.backoffLimitPerIndex === undefined)
    report(at(path, "backoffLimitPerIndex"), "must be set beside maxFailedIndexes");
  const manager = spec.managedBy;
  if (typeof manager === "string" && (manager.length > 63 || !isDomainPath(manager)))
    report(at(path, "managedBy"), "must be a path with a domain, like example.com/controller");
  if (!isMap(spec.podFailurePolicy)) return;
  if (policy !== "Never")
    report(at(at(template, "spec"), "restartPolicy"), "must be Never beside a podFailurePolicy");
  if (spec.podReplacementPolicy !== undefined && spec.podReplacementPolicy !== "Failed")
    report(at(path, "podReplacementPolicy"), "must be Failed beside a podFailurePolicy");
  validateFailures(spec, at(at(path, "podFailurePolicy"), "rules"), report);
}

function validateIndexes(spec: ValueMap, path: Path, report: Report): void {
  if (!isIndexed(spec)) {
    for (const field of ["backoffLimitPerIndex", "maxFailedIndexes", "successPolicy"]) {
      if (spec[field] !== undefined)
        report(at(path, field), "may only be set when completionMode is Indexed");
    }
    return;
  }
  const completions = numberIn(spec.completions);
  if (completions === undefined) {
    report(at(path, "completions"), "must be set when completionMode is Indexed");
    return;
  }
  if ((numberIn(spec.parallelism) ?? 0) > MOST_PARALLEL)
    report(at(path, "parallelism"), `must be at most ${MOST_PARALLEL} when completionMode is Indexed`);
  if ((numberIn(spec.maxFailedIndexes) ?? 0) > completions)
    report(at(path, "maxFailedIndexes"), "must not be more than completions");
  if (isMap(spec.successPolicy))
    validateSuccess(spec.successPolicy, completions, at(at(path, "successPolicy"), "rules"), report);
}

function validateSuccess(policy: ValueMap, completions: number, path: Path, report: Report): void {
  const rules = mapsIn(policy.rules);
  if (rules.length === 0) report(path, "must have one");
  rules.forEach((rule, index) => {
    const where = inside(path, String(index));
    const count = numberIn(rule.succeededCount);
    const { succeededIndexes } = rule;
    if (count === undefined && succeededIndexes === undefined)
      report(where, "must have succeededCount or succeededIndexes");
    const indexes =
      typeof succeededIndexes === "string" ? indexesIn(succeededIndexes, completions) : completions;
    if (indexes === undefined)
      report(at(where, "succeededIndexes"), "must be ranges like 0-2,4 of the indexes");
    if (count !== undefined && (count < 0 || count > (indexes ?? completions)))
      report(at(where, "succeededCount"), `must be between 0 and ${indexes ?? completions}`);
  });
}

/** How many indexes a text like `0,2-4` names: in order, each once, and below the number of completions. */
function indexesIn(text: string, completions: number): number | undefined {
  if (text === "") return 0;
  let [last, count] = [-1, 0];
  for (const part of text.split(",")) {
    const [, low, high = low] = /^(\d+)(?:-(\d+))?$/.exec(part) ?? [];
    const [from, to] = [Number(low), Number(high)];
    const isRange = part.includes("-");
    if (low === undefined || from <= last || to >= completions || (isRange ? to <= from : to < from))
      return undefined;
    count += to - from + 1;
    last = to;
  }
  return count;
}

function validateFailures(spec: ValueMap, path: Path, report: Report): void {
  const pod = mapIn(mapIn(spec.template).spec);
  const names = [...mapsIn(pod.containers), ...mapsIn(pod.initContainers)].map(({ name }) => textIn(name));
  mapsIn(mapIn(spec.podFailurePolicy).rules).forEach((rule, index) => {
    const where = inside(path, String(index));
    const action = textIn(rule.action);
    if (action === "") report(at(where, "action"), "is missing");
    if (action === "FailIndex" && spec.backoffLimitPerIndex === undefined)
      report(at(where, "action"), "may only be FailIndex beside a backoffLimitPerIndex");
    const conditions = mapsIn(rule.onPodConditions);
    if (isMap(rule.onExitCodes) === conditions.length > 0)
      report(where, "must have onExitCodes or onPodConditions, and not both");
    if (isMap(rule.onExitCodes)) validateExitCodes(rule.onExitCodes, names, at(where, "onExitCodes"), report);
    conditions.forEach(({ type }, each) => {
      if (!isQualifiedName(textIn(type)))
        report(at(inside(at(where, "onPodConditions"), String(each)), "type"), "is no type of a condition");
    });
  });
}

function validateExitCodes(codes: ValueMap, names: readonly string[], path: Path, report: Report): void {
  const { containerName, operator } = codes;
  const values = numbersIn(codes.values);
  if (textIn(operator) === "") report(at(path, "operator"), "is missing");
  if (typeof containerName === "string" && !names.includes(containerName))
    report(at(path, "containerName"), "names no container of the pod");
  if (values.length === 0) report(at(path, "values"), "must have one");
  if (operator === "In" && values.includes(0))
    report(at(path, "values"), "must not hold 0 for this operator");
  if (values.some((value, index) => index > 0 && value <= (values[index - 1] ?? 0)))
    report(at(path, "values"), "must be in order, each once");
}
