import { expect, it } from "vitest";
import { findings, manifest } from "./check-fixture.ts";

const web = (probes: string, spec = "", kind = "Deployment") =>
  manifest(
    `apps/v1 ${kind}`,
    `spec: { ${spec}selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: a, image: "a:1", ${probes} }, { name: b, image: "b:1" }] } } }`,
  );
const probe = (name: string, delay: number) =>
  `${name}: { tcpSocket: { port: 80 }, initialDelaySeconds: ${String(delay)} }`;
const WITHIN = (seconds: number) => `progressDeadlineSeconds: ${String(seconds)}, `;
const late = (delay: number, deadline: number) =>
  `A new pod is asked whether it is ready after ${String(delay)} seconds, and after ${String(deadline)} the rollout counts as failed (\`progressDeadlineSeconds\`).`;

/** https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#progress-deadline-seconds */
it.each<readonly [probes: string, spec: string, kind: string, told: readonly string[]]>([
  [probe("readinessProbe", 60), WITHIN(60), "Deployment", [late(60, 60)]],
  [probe("readinessProbe", 59), WITHIN(60), "Deployment", []],
  [probe("startupProbe", 90), WITHIN(60), "Deployment", [late(90, 60)]],
  [`${probe("startupProbe", 5)}, ${probe("readinessProbe", 70)}`, WITHIN(60), "Deployment", [late(70, 60)]],
  [probe("readinessProbe", 600), "", "Deployment", [late(600, 600)]],
  [probe("readinessProbe", 599), "", "Deployment", []],
  ["tty: true", WITHIN(60), "Deployment", []],
  [probe("readinessProbe", 700), "", "StatefulSet", []],
])("%s of { %s} of a %s", (probes, spec, kind, told) => {
  const found = findings("unready-pods", [web("tty: false", spec, kind), web(probes, spec, kind)]);
  expect(found.map(({ message }) => message)).toEqual(told);
  expect(found.map(({ severity, unsafe, isNew }) => [severity, unsafe, isNew])).toEqual(
    told.map(() => ["warning", false, true]),
  );
});

it("is no news where it was so, beside what is", () => {
  const slow = probe("readinessProbe", 70);
  const found = findings("unready-pods", [
    web(slow, WITHIN(60)),
    web(`${slow}, resources: { requests: { cpu: 300 } }`, WITHIN(60)),
  ]);
  expect(found.map(({ isNew, message }) => [isNew, message.split(" ")[0]])).toEqual([
    [false, "A"],
    [true, "Container"],
  ]);
});

it.each([
  ["medium: memory", 1],
  ["medium: Memory", 0],
  ["medium: HugePages-2Mi", 0],
  ["sizeLimit: 1Gi", 0],
])("an emptyDir of { %s }: %j", (emptyDir, count) => {
  const at = (volumes: string) =>
    web("tty: false").replace("containers:", `volumes: [${volumes}], containers:`);
  const found = findings("unready-pods", [at(""), at(`{ name: v, emptyDir: { ${emptyDir} } }`)]);
  expect(found.map(({ severity, unsafe }) => [severity, unsafe])).toEqual(
    Array.from({ length: count }, () => ["error", true]),
  );
});

it.each([
  ["StatefulSet", 53, 1],
  ["StatefulSet", 52, 0],
  ["Deployment", 53, 0],
])("a new %s with a name of %i characters: %i", (kind, length, count) => {
  const set = web("tty: false", "", kind).replace("name: web", `name: ${"a".repeat(length)}`);
  expect(findings("unready-pods", [null, set])).toHaveLength(count);
});
