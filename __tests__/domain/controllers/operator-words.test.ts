import { expect, it } from "vitest";
import { readSide } from "../../../src/domain/side.ts";
import { forecast, manifestsOf } from "../forecast-of.ts";

const cluster = (spec: string, annotations = "") =>
  `{ apiVersion: postgresql.cnpg.io/v1, kind: Cluster, metadata: { name: db, annotations: { ${annotations} } }, spec: { ${spec} } }`;
const RUNS = "What restarts was not analysed: an operator runs the pods of this Cluster.";
const pool = (labels: string) =>
  `{ apiVersion: kafka.strimzi.io/v1beta2, kind: KafkaNodePool, metadata: { name: brokers, labels: { ${labels} } }, spec: { replicas: 3 } }`;
const BROKERS = RUNS.replace("Cluster", "KafkaNodePool");

it.each<readonly [string, string, readonly string[]]>([
  [cluster("instances: 3"), cluster("instances: 2"), [RUNS]],
  [
    cluster("instances: 3"),
    cluster("instances: 3", 'cnpg.io/hibernation: "on"'),
    [`${RUNS} Its annotation cnpg.io/hibernation changes.`],
  ],
  [
    cluster("instances: 3"),
    cluster("instances: 2", "kubectl.kubernetes.io/restartedAt: now"),
    [`${RUNS} Its annotation kubectl.kubernetes.io/restartedAt changes.`],
  ],
  [cluster("instances: 3"), cluster("instances: 3", "example.com/owner: a"), []],
  [
    pool("strimzi.io/cluster: a"),
    pool("strimzi.io/cluster: b"),
    [`${BROKERS} Its label strimzi.io/cluster changes.`],
  ],
  [pool("strimzi.io/cluster: a"), pool("strimzi.io/cluster: a, team: b"), []],
])("%s → %s", (base, head, expected) => {
  expect(forecast(base, head).workloads.map(({ reason }) => reason)).toEqual(expected);
});

it("what asks Argo Rollouts for the template of another asks nobody else for it", () => {
  const web = (kind: string, apiVersion: string) =>
    `{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: { name: roll }, spec: { workloadRef: { kind: Deployment, name: web }, template: { spec: { containers: [{ name: own, image: a }] } } } }`;
  const owner = `\n---\n{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { template: { spec: { containers: [{ name: other, image: a }] } } } }`;
  const containers = (text: string) =>
    [...readSide(manifestsOf(text + owner), "head").workloads.values()]
      .filter(({ object }) => object.name === "roll")
      .flatMap(({ templates }) =>
        templates.flatMap((template) => template.containers.map(({ name }) => name)),
      );
  expect(containers(web("Rollout", "argoproj.io/v1alpha1"))).toEqual(["other"]);
  expect(containers(web("Deployment", "apps/v1"))).toEqual(["own"]);
});

it("of two Rollouts that take the template of one Deployment the first counts", () => {
  const rollout = (name: string, scaleDown: string) =>
    `\n---\n{ apiVersion: argoproj.io/v1alpha1, kind: Rollout, metadata: { name: ${name} }, spec: { workloadRef: { kind: Deployment, name: web, scaleDown: ${scaleDown} } } }`;
  const web = (image: string) =>
    `{ apiVersion: apps/v1, kind: Deployment, metadata: { name: web }, spec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: a, image: "${image}" }] } } } }`;
  const two = rollout("one", "onsuccess") + rollout("two", "never");
  const found = forecast(web("a:1") + two, web("a:2") + two).workloads.find(({ name }) => name === "web");
  expect(found?.reason).toBe("Its pods are run by the Rollout one, which scales this Deployment down.");
});

it("a ScaledJob of which only labels change restarts nothing", () => {
  const job = (labels: string) =>
    `{ apiVersion: keda.sh/v1alpha1, kind: ScaledJob, metadata: { name: web, labels: { ${labels} } }, spec: { jobTargetRef: { template: { spec: { containers: [{ name: a, image: a }] } } } } }`;
  expect(forecast(job("a: b"), job("a: c")).workloads).toEqual([]);
});
