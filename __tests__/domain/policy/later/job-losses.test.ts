import { describe, expect, it } from "vitest";
import { findings } from "../check-fixture.ts";

const POD = "template: { spec: { restartPolicy: Never, containers: [{ name: a, image: a }] } }";
const cron = (spec: string, job = "", schedule = "0 0 * * *") =>
  `{ apiVersion: batch/v1, kind: CronJob, metadata: { name: c }, spec: { schedule: "${schedule}", ${spec} jobTemplate: { spec: { ${job} ${POD} } } } }\n`;
const job = (spec: string, annotations = "") =>
  `{ apiVersion: batch/v1, kind: Job, metadata: { name: j, annotations: { ${annotations} } }, spec: { ${spec} ${POD} } }\n`;

const told = (base: string, head: string) =>
  findings("removed-object", [base, head]).map(({ message }) => message);

describe("a CronJob", () => {
  it.each<readonly [string, string, boolean]>([
    ["runs without pods", cron("", "parallelism: 0,"), true],
    ["ends the run before", cron("concurrencyPolicy: Replace,"), true],
    ["waits for the run before", cron("concurrencyPolicy: Forbid,"), false],
    ["starts too late", cron("startingDeadlineSeconds: 5,"), true],
    ["never comes", cron("", "", "0 0 31 2 *"), true],
    ["never comes in any of its months", cron("", "", "0 0 31 4,jun,9,Nov *"), true],
    ["comes in a month", cron("", "", "0 0 31 4,5 *"), false],
    ["comes in a leap year", cron("", "", "0 0 29 2 *"), false],
    ["comes on a day of the week", cron("", "", "0 0 31 2 1"), false],
    ["comes on one of its days", cron("", "", "0 0 28,31 2 *"), false],
    ["comes in every month", cron("", "", "0 0 31 * *"), false],
    ["comes daily", cron("", "", "@daily"), false],
    ["never comes on two days", cron("", "", "0 0 30,31 2 *"), true],
    ["never comes in a month by its name", cron("", "", "0 0 30 feb *"), true],
    ["never comes, with spaces around", cron("", "", " 0  0 31 2 ?"), true],
    ["comes on every second day of the week", cron("", "", "0 0 31 2 */2"), false],
    ["comes on a day of the week and all others", cron("", "", "0 0 31 2 1,*"), false],
    ["comes each minute of an hour", cron("", "", "* 2 * * *"), true],
    ["comes each minute of two hours", cron("", "", "* 2,14 * * 1"), true],
    ["comes each minute", cron("", "", "* * * * *"), false],
    ["comes each minute of the working day", cron("", "", "* 8-17 * * *"), false],
    ["comes every second minute of an hour", cron("", "", "*/2 2 * * *"), false],
    ["has a field too much, which is refused", cron("", "", "0 0 31 2 * *"), false],
    ["has what only a Job may have", cron("ttlSecondsAfterFinished: 0,"), false],
    ["comes by a range that this does not read", cron("", "", "0 0 30-31 2 *"), false],
  ])("%s", (_, head, expected) => {
    expect(told(cron(""), head)).toHaveLength(expected ? 1 : 0);
    expect(told(head, head.replace("image: a ", "image: b "))).toEqual([]);
  });

  it.each([
    ["Forbid", "Allow", 1],
    ["Replace", "", 1],
    ["Forbid", "Forbid", 0],
    ["", "Allow", 0],
    ["Allow", "Forbid", 0],
  ])("goes from %s to %s", (base, head, expected) => {
    const of = (policy: string) => cron(policy === "" ? "" : `concurrencyPolicy: ${policy},`);
    expect(told(of(base), of(head))).toEqual(
      Array(expected).fill(
        "CronJob c no longer waits for a run that is not finished, nor ends it: two may run at once (`concurrencyPolicy`).",
      ),
    );
  });

  it.each([
    ["is shorter", "activeDeadlineSeconds: 300,", "activeDeadlineSeconds: 3,", 1],
    ["comes", "", "activeDeadlineSeconds: 300,", 1],
    ["is longer", "activeDeadlineSeconds: 300,", "activeDeadlineSeconds: 301,", 0],
    ["goes", "activeDeadlineSeconds: 300,", "", 0],
  ])("has runs whose deadline %s", (_, base, head, expected) => {
    expect(told(cron("", base), cron("", head))).toEqual(
      expected === 0
        ? []
        : [
            "CronJob c fails a run, and ends its pods, that takes longer than its shorter `activeDeadlineSeconds`.",
          ],
    );
  });

  it("is told when it is new only where it starts too late or too often", () => {
    const other = "{ apiVersion: v1, kind: ConfigMap, metadata: { name: x } }\n";
    expect(told(other, other + `---\n${cron("startingDeadlineSeconds: 5,")}`)).toHaveLength(1);
    expect(told(other, other + `---\n${cron("", "", "* 2 * * *")}`)).toEqual([
      "CronJob c runs each minute of an hour: the minute of its `schedule` is `*`, and the hour is not.",
    ]);
    expect(told(other, other + `---\n${cron("concurrencyPolicy: Replace,")}`)).toEqual([]);
  });
});

describe("a Job", () => {
  it.each([
    ["is deleted when it is finished", job(""), job("ttlSecondsAfterFinished: 0,"), 1],
    ["was so before", job("ttlSecondsAfterFinished: 9,"), job("ttlSecondsAfterFinished: 0,"), 0],
    ["does not run", job("suspend: true,"), job("suspend: true, ttlSecondsAfterFinished: 0,"), 0],
    [
      "is a hook",
      job("", "argocd.argoproj.io/hook: Sync"),
      job("ttlSecondsAfterFinished: 0,", "argocd.argoproj.io/hook: Sync"),
      0,
    ],
  ])("%s", (_, base, head, expected) => {
    expect(told(base, head)).toHaveLength(expected);
  });

  it.each([
    ["", "activeDeadlineSeconds: 10,", 1],
    ["activeDeadlineSeconds: 20,", "activeDeadlineSeconds: 10,", 1],
    ["activeDeadlineSeconds: 10,", "activeDeadlineSeconds: 20,", 0],
    ["activeDeadlineSeconds: 10,", "", 0],
  ])("with %s and then %s: %s", (before, after, expected) => {
    expect(told(job(before), job(after))).toHaveLength(expected);
  });
});

it.each([
  ["app", "app", 0],
  ["app", "nope", 1],
  ["nope", "nope", 0],
])("an autoscaler counts by container %s, and then by %s: %i", (before, after, count) => {
  const web =
    "---\n{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: app, image: a }] } } } }\n";
  const at = (container: string) =>
    `${web}---\n{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: s }, spec: { maxReplicas: 9, scaleTargetRef: { kind: Deployment, name: web }, metrics: [{ type: ContainerResource, containerResource: { container: ${container}, name: cpu, target: { type: AverageValue, averageValue: 1 } } }] } }\n`;
  expect(told(at(before), at(after))).toHaveLength(count);
});
