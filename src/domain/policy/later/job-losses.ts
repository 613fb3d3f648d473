import { hookOf } from "../../controllers/hooks.ts";
import { mapAt, numberAt, textAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";

/** What a field of a Job or a CronJob that stays does from now on, and did not do before. */
export function jobLosses({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return head.index.objects
    .filter(({ group }) => group === "batch")
    .flatMap((object) => {
      const before = base.index.byKey.get(objectKey(object));
      return FAULTS.filter(
        ({ kind, is, ofNew }) =>
          kind === object.kind &&
          is(object, before) &&
          (before === undefined ? ofNew === true : !is(before, before)),
      ).map(({ then }) => ({ object, message: `${object.kind} ${object.name} ${then}` }));
    });
}

/** The controller looks every ten seconds: https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#starting-deadline */
const TOO_LATE = 10;

interface JobFault {
  readonly kind: "CronJob" | "Job";
  readonly is: (object: KubernetesObject, before?: KubernetesObject) => boolean;
  /** Told of a new one as well. */
  readonly ofNew?: true;
  readonly then: string;
}

const FAULTS: readonly JobFault[] = [
  {
    kind: "CronJob",
    ofNew: true,
    is: ({ manifest }) => (numberAt(manifest, "spec", "startingDeadlineSeconds") ?? TOO_LATE) < TOO_LATE,
    then: "may never run: its controller looks every 10 seconds, and `startingDeadlineSeconds` gives less.",
  },
  {
    kind: "CronJob",
    is: ({ manifest }) => numberAt(manifest, "spec", "jobTemplate", "spec", "parallelism") === 0,
    then: "runs no pod any more: the `parallelism` of its Jobs is 0.",
  },
  {
    kind: "CronJob",
    is: ({ manifest }) => neverComes(textAt(manifest, "spec", "schedule") ?? ""),
    then: "never runs any more: no month has the day of its `schedule`.",
  },
  {
    kind: "CronJob",
    ofNew: true,
    is: ({ manifest }) => isEachMinute(textAt(manifest, "spec", "schedule") ?? ""),
    then: "runs each minute of an hour: the minute of its `schedule` is `*`, and the hour is not.",
  },
  {
    kind: "CronJob",
    is: ({ manifest }) => textAt(manifest, "spec", "concurrencyPolicy") === "Replace",
    then: "ends a run that is not finished when the next one is due (`concurrencyPolicy`).",
  },
  {
    kind: "CronJob",
    is: (object, before) => allowsTwo(object) && before !== undefined && !allowsTwo(before),
    then: "no longer waits for a run that is not finished, nor ends it: two may run at once (`concurrencyPolicy`).",
  },
  {
    kind: "CronJob",
    is: (object, before) => deadlineOf(object, ...OF_RUNS) < deadlineOf(before, ...OF_RUNS),
    then: "fails a run, and ends its pods, that takes longer than its shorter `activeDeadlineSeconds`.",
  },
  {
    // https://kubernetes.io/docs/concepts/workloads/controllers/job/#job-termination-and-cleanup
    kind: "Job",
    is: (object, before) => deadlineOf(object) < deadlineOf(before),
    then: "fails, and its pods end, where it has run for longer than its shorter `activeDeadlineSeconds`.",
  },
  {
    // https://kubernetes.io/docs/concepts/workloads/controllers/ttlafterfinished/
    kind: "Job",
    is: (object) =>
      numberAt(object.manifest, "spec", "ttlSecondsAfterFinished") !== undefined &&
      hookOf(object) === undefined &&
      mapAt(object.manifest, "spec").suspend !== true,
    then: "is deleted some time after it has finished (`ttlSecondsAfterFinished`), and whatever applies it makes it anew then: it runs again and again.",
  },
];

function allowsTwo({ manifest }: KubernetesObject): boolean {
  return (textAt(manifest, "spec", "concurrencyPolicy") ?? "Allow") === "Allow";
}

/** "* 2 * * *" for "0 2 * * *". */
function isEachMinute(schedule: string): boolean {
  const [minute, hour = "", ...days] = schedule.trim().split(/\s+/);
  return minute === "*" && /^\d+(,\d+)*$/.test(hour) && days.length === 3;
}

const OF_RUNS = ["spec", "jobTemplate"];

function deadlineOf(object: KubernetesObject | undefined, ...path: readonly string[]): number {
  return numberAt(object?.manifest, ...path, "spec", "activeDeadlineSeconds") ?? Infinity;
}

const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** Days that none of its months has, where no day of the week counts beside: https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax */
function neverComes(schedule: string): boolean {
  const [, , days = "*", months = "*", weekdays = "*", ...more] = schedule.trim().split(/\s+/);
  if (more.length > 0 || !/^[*?]$/.test(weekdays) || !/^\d+(,\d+)*$/.test(days)) return false;
  const first = Math.min(...days.split(",").map(Number));
  const named = months.toLowerCase().split(",");
  const longest = named.map((month) => LONGEST[(Number(month) || MONTHS.indexOf(month) + 1) - 1]);
  return longest.every((last) => last !== undefined && first > last);
}
