import { expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const CPU =
  "metrics: [{ type: Resource, resource: { name: cpu, target: { type: Utilization, averageUtilization: 80 } } }]";
const scaler = (metrics: string, apiVersion = "autoscaling/v2", target = "web") =>
  manifest(
    `${apiVersion} HorizontalPodAutoscaler`,
    `spec: { maxReplicas: 3, scaleTargetRef: { kind: Deployment, name: ${target} }, ${metrics} }`,
    "name: s, namespace: shop",
  );
const web = (...containers: readonly string[]) =>
  manifest("apps/v1 Deployment", `spec: { template: { spec: { containers: [${containers.join(", ")}] } } }`);
const container = (resources: string, name = "web") =>
  `{ name: ${name}, image: nginx, resources: { ${resources} } }`;
const [ONE, NONE] = [container("requests: { cpu: 1, memory: 1Gi }"), container("requests: { memory: 1Gi }")];
const LOST = (resource: string, name = "web") => [
  `HorizontalPodAutoscaler s counts by the request of ${resource} that container ${name} does not have: it can no longer tell how busy Deployment web is, and scales it no more.`,
];

it.each<readonly [string, before: string, after: string, metrics: string, told: readonly string[]]>([
  ["the request goes", web(ONE), web(NONE), CPU, LOST("cpu")],
  ["the limit takes its place", web(ONE), web(container("limits: { cpu: 1 }")), CPU, []],
  ["there was none", web(NONE), web(container("requests: { memory: 2Gi }")), CPU, []],
  [
    "one of two goes",
    web(ONE, container("requests: { cpu: 1 }", "log")),
    web(ONE, container("", "log")),
    CPU,
    LOST("cpu", "log"),
  ],
  ["a container comes without", web(ONE), web(ONE, container("", "log")), CPU, LOST("cpu", "log")],
  [
    "a sidecar comes without",
    web(ONE),
    web(ONE).replace(
      "containers:",
      "initContainers: [{ name: log, image: a, restartPolicy: Always }], containers:",
    ),
    CPU,
    [],
  ],
  ["another resource counts", web(ONE), web(NONE), CPU.replace("cpu", "memory"), []],
  [
    "memory counts",
    web(ONE),
    web(container("requests: { cpu: 1 }")),
    CPU.replace("cpu", "memory"),
    LOST("memory"),
  ],
  [
    "an amount counts, and another container comes",
    web(ONE),
    web(ONE, container("", "log")),
    CPU.replace("Utilization", "AverageValue"),
    [],
  ],
  ["an amount counts, and no share", web(ONE), web(NONE), CPU.replace("Utilization", "AverageValue"), []],
  ["what is older counts", web(ONE), web(NONE), "targetCPUUtilizationPercentage: 80", LOST("cpu")],
  [
    "a metric of something else counts",
    web(ONE),
    web(NONE),
    "metrics: [{ type: Pods, pods: { metric: { name: requests } } }]",
    [],
  ],
])("%s", (_, before, after, metrics, told) => {
  const by = scaler(metrics);
  expect(messages("removed-object", before + by, after + by)).toEqual(told);
});

const BY_CONTAINER = (name: string) =>
  `metrics: [{ type: ContainerResource, containerResource: { name: cpu, container: ${name}, target: { type: Utilization, averageUtilization: 80 } } }]`;

it("is told of what a new autoscaler counts by, and not of what is there", () => {
  const of = (pods: string, metrics: string) =>
    messages("removed-object", pods, pods + scaler(metrics)).map((message) => message.split(": ")[1]);
  const THEN = "it cannot tell how busy Deployment web is, and does not scale it.";
  expect(of(web(NONE), CPU)).toEqual([THEN]);
  expect(of(web(ONE), CPU)).toEqual([]);
  expect(of(web(ONE), BY_CONTAINER("log"))).toEqual([THEN]);
  expect(of(web(ONE), BY_CONTAINER("web"))).toEqual([]);
  expect(of(manifest("apps/v1 Deployment", "spec: {}"), BY_CONTAINER("web"))).toEqual([]);
});

it("is told where the container goes whose share counts", () => {
  const by = scaler(BY_CONTAINER("log"));
  expect(
    messages("removed-object", web(ONE, container("", "log")) + by, web(ONE, container("", "logger")) + by),
  ).toEqual([
    "HorizontalPodAutoscaler s counts by container log that its pods do not have: it can no longer tell how busy Deployment web is, and scales it no more.",
  ]);
});

it("is told where the container whose share counts no longer requests it, and not of others", () => {
  const by = scaler(BY_CONTAINER("log"));
  const log = container("requests: { cpu: 1 }", "log");
  const of = (before: string, after: string, of = by) => messages("removed-object", before + of, after + of);
  expect(of(web(ONE, log), web(ONE, container("", "log")))).toEqual(LOST("cpu", "log"));
  expect(of(web(ONE, log), web(NONE, log))).toEqual([]);
  const asSidecar = (pods: string) =>
    pods.replace("containers: [", "initContainers: [").replace("nginx,", "nginx, restartPolicy: Always,");
  expect(of(asSidecar(web(log)), asSidecar(web(container("", "log"))))).toEqual(LOST("cpu", "log"));
  expect(
    of(web(ONE, log), web(ONE, container("", "log")), by.replace("Utilization", "AverageValue")),
  ).toEqual([]);
});

it("is not told where a LimitRange gives the request", () => {
  const range = manifest(
    "v1 LimitRange",
    "spec: { limits: [{ type: Container, defaultRequest: { cpu: 1 } }] }",
    "name: r, namespace: shop",
  );
  const by = scaler(CPU);
  expect(messages("removed-object", web(ONE) + by + range, web(NONE) + by + range)).toEqual([]);
});

it("is told of pods that stay, also where the autoscaler begins to ask for it", () => {
  expect(
    messages("removed-object", web(NONE) + scaler(CPU.replace("cpu", "memory")), web(NONE) + scaler(CPU)),
  ).toEqual(LOST("cpu"));
  expect(messages("removed-object", scaler(CPU), web(NONE) + scaler(CPU))).toEqual([]);
});

it("is told where an autoscaler begins to count by it, and not of others", () => {
  const of = (by: string) => messages("removed-object", web(ONE) + by, web(NONE) + by);
  expect(of(scaler(CPU, "autoscaling/v1"))).toHaveLength(1);
  expect(of(scaler(CPU, "autoscaling/v2", "api"))).toEqual([]);
  const keda = manifest(
    "keda.sh/v1alpha1 ScaledObject",
    `spec: { scaleTargetRef: { name: web }, ${CPU} }`,
    "name: s, namespace: shop",
  );
  expect(of(keda)).toEqual([]);
});

const LOOKS = manifest("v1 ConfigMap", "data: { QUEUE_URL: a, OTHER: b }", "name: settings, namespace: shop");
const asking = (...env: readonly string[]) =>
  web(
    `{ name: web, image: nginx, ${env.join(", ")} }`,
    "{ name: log, image: nginx, env: [{ name: QUEUE_URL, value: a }] }",
  );
const keda = (from = "", key = "queueURLFromEnv") =>
  manifest(
    "keda.sh/v1alpha1 ScaledObject",
    `spec: { maxReplicaCount: 3, scaleTargetRef: { name: web${from} }, triggers: [{ type: cron, metadata: { start: QUEUE } }, { type: aws-sqs-queue, metadata: { ${key}: QUEUE_URL, awsRegion: b } }] }`,
    "name: s, namespace: shop",
  );
const OWN = asking("env: [{ name: QUEUE_URL, value: a }]");
const ALL = asking("envFrom: [{ configMapRef: { name: settings } }]");
const ASKS = (text: string) => [
  `ScaledObject s counts by ${text}: it can no longer tell how busy Deployment web is, and scales it no more.`,
];
const VARIABLE = ASKS("the variable QUEUE_URL that container web does not have");

it.each<readonly [string, before: string, after: string, told: readonly string[]]>([
  ["the variable goes", OWN + keda(), asking("env: [{ name: QUEUE, value: a }]") + keda(), VARIABLE],
  ["the variable stays", OWN + keda(), asking("env: [{ name: QUEUE_URL, value: b }]") + keda(), []],
  [
    "a config has it, and has it no more",
    ALL + LOOKS + keda(),
    ALL + LOOKS.replace("QUEUE_URL", "QUEUE") + keda(),
    VARIABLE,
  ],
  ["a config has it", OWN + LOOKS + keda(), ALL + LOOKS + keda(), []],
  ["a config that is not seen may have it", OWN + keda(), ALL + keda(), []],
  [
    "a config has it behind a prefix",
    ALL + LOOKS + keda(),
    ALL.replace("configMapRef", "prefix: MY_, configMapRef") + LOOKS + keda(),
    VARIABLE,
  ],
  ["another container is asked, which has it", OWN + keda(), OWN + keda(", envSourceContainerName: log"), []],
  [
    "another container is asked, which is not there",
    OWN + keda(),
    OWN + keda(", envSourceContainerName: logs"),
    ASKS("container logs that its pods do not have"),
  ],
  ["the trigger names no variable", OWN + keda("", "queueURL"), asking("env: []") + keda("", "queueURL"), []],
  ["it was so before", asking("env: []") + keda(), asking("env: [{ name: A, value: b }]") + keda(), []],
  ["nothing is known of its containers", OWN + keda(), web() + keda(", envSourceContainerName: logs"), []],
])("a trigger of KEDA asks a container: %s", (_, before, after, told) => {
  expect(messages("removed-object", before, after)).toEqual(told);
});
