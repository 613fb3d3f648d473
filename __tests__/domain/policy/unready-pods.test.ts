import { describe, expect, it } from "vitest";
import { findings, manifest, messages } from "./check-fixture.ts";

const deployment = (container: string, pod = "", kind = "Deployment") => `apiVersion: apps/v1
kind: ${kind}
metadata: { name: web }
spec: { replicas: 3, selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { ${pod}containers: [{ name: web, ${container} }] } } }
`;
const GOOD = "image: acme/web:1";

function found(base: string, head: string) {
  return findings("unready-pods", [base, head]).map(({ severity, unsafe, isNew }) => [
    severity,
    unsafe,
    isNew,
  ]);
}

describe("an image", () => {
  it.each([
    ['"nginx: 1"', [["error", true, true]]],
    ["Nginx:1", [["error", true, true]]],
    ["nginx@sha256:abc", [["error", true, true]]],
    ['"nginx:${IMG}"', [["warning", false, true]]],
    ["ko://example.com/app", [["warning", false, true]]],
    ["IMAGE", [["warning", false, true]]],
    ['" "', []],
    ["ghcr.io/a/b:2", []],
  ])("%s: %j", (image, expected) => {
    expect(found(deployment(GOOD), deployment(`image: ${image}`))).toEqual(expected);
  });

  it("that was so before is no news, and told only of what restarts", () => {
    const at = (rest: string) => deployment(`image: Nginx:1${rest}`);
    expect(found(at(""), at(", env: [{ name: A, value: b }]"))).toEqual([["error", true, false]]);
    expect(found(at(""), at(""))).toEqual([]);
  });
});

describe("a probe", () => {
  const at = (probe: string, port: string, name: string) =>
    deployment(
      `${GOOD}, ports: [{ name: ${name}, containerPort: 80 }], ${probe}: { httpGet: { port: ${port} } }`,
    );

  it.each([
    ["readinessProbe", "http", [["error", true, true]]],
    ["startupProbe", "http", [["error", true, true]]],
    ["livenessProbe", "http", [["warning", false, true]]],
    ["readinessProbe", "80", []],
    ["readinessProbe", "web", []],
  ])("%s on %s: %j", (probe, port, expected) => {
    expect(found(at(probe, port, port === "80" ? "a" : port), at(probe, port, "web"))).toEqual(expected);
  });
});

describe("a scheduling gate", () => {
  it.each([
    ["Deployment", [["warning", false, true]]],
    ["StatefulSet", [["warning", true, true]]],
  ])("of a %s: %j", (kind, expected) => {
    expect(
      found(deployment(GOOD, "", kind), deployment(GOOD, "schedulingGates: [{ name: x }], ", kind)),
    ).toEqual(expected);
  });
});

describe("what the kubelet never starts", () => {
  it.each([
    ["securityContext: { runAsNonRoot: true, runAsUser: 0 }", "", 1],
    ["securityContext: { runAsUser: 0 }", "securityContext: { runAsNonRoot: true }, ", 1],
    ["securityContext: { runAsUser: 1000 }", "securityContext: { runAsNonRoot: true, runAsUser: 0 }, ", 0],
    ["securityContext: { runAsUser: 0 }", "", 0],
    ["resources: { limits: { memory: 512m } }", "", 1],
    ["resources: { limits: { memory: 512 } }", "", 1],
    ["resources: { limits: { memory: 512Mi } }", "", 0],
    ["resources: { limits: { cpu: 500m } }", "", 0],
  ])("%s, %s: %i", (container, pod, expected) => {
    const head = deployment(`${GOOD}, ${container}`, pod);
    expect(found(deployment(GOOD), head)).toEqual(expected === 0 ? [] : [["error", true, true]]);
  });
});

describe("admission of the same build", () => {
  const inShop = (container: string, pod = "") =>
    deployment(container, pod).replace("{ name: web }\nspec", "{ name: web, namespace: shop }\nspec");
  const level = (name: string) =>
    `---\napiVersion: v1\nkind: Namespace\nmetadata: { name: shop, labels: { pod-security.kubernetes.io/enforce: ${name} } }\n`;
  const SAFE =
    "securityContext: { allowPrivilegeEscalation: false, runAsNonRoot: true, capabilities: { drop: [ALL] }, seccompProfile: { type: RuntimeDefault } }";

  it.each([
    ["baseline", `${GOOD}, securityContext: { privileged: true }`, "", 1],
    ["baseline", GOOD, "dnsPolicy: ClusterFirstWithHostNet, hostNetwork: true, ", 1],
    ["baseline", `${GOOD}, securityContext: { capabilities: { add: [SYS_ADMIN, CHOWN] } }`, "", 1],
    ["baseline", `${GOOD}, ports: [{ containerPort: 80, hostPort: 80 }]`, "", 1],
    ["baseline", GOOD, "volumes: [{ name: a, hostPath: { path: / } }], ", 1],
    ["privileged", `${GOOD}, securityContext: { privileged: true }`, "", 0],
    ["restricted", `${GOOD}, ${SAFE}, env: []`, "", 0],
    ["restricted", `${GOOD}, ${SAFE.replace("allowPrivilegeEscalation: false, ", "")}`, "", 1],
    ["restricted", `${GOOD}, ${SAFE.replace("runAsNonRoot: true, ", "")}`, "", 1],
    ["restricted", `${GOOD}, ${SAFE.replace("drop: [ALL]", "drop: [CHOWN]")}`, "", 1],
    ["restricted", `${GOOD}, ${SAFE.replace("type: RuntimeDefault", "type: Unconfined")}`, "", 1],
  ])("%s, %s, %s: %i", (name, container, pod, expected) => {
    const base = inShop(`${GOOD}, ${SAFE}`) + level(name);
    expect(found(base, inShop(container, pod) + level(name))).toEqual(
      Array.from({ length: expected }, () => ["error", true, true]),
    );
  });

  const range =
    "---\napiVersion: v1\nkind: LimitRange\nmetadata: { name: r, namespace: shop }\nspec: { limits: [{ type: Container, max: { cpu: 1 } }] }\n";
  const quota =
    "---\napiVersion: v1\nkind: ResourceQuota\nmetadata: { name: q, namespace: shop }\nspec: { hard: { requests.cpu: 4, pods: 9 } }\n";
  const amounts = (text: string) => `${GOOD}, resources: { ${text} }`;

  it.each([
    ["limits: { cpu: 500m }", "limits: { cpu: 2 }", range, ["error", true, true]],
    ["limits: { cpu: 500m }", "limits: { cpu: 1 }", range, undefined],
    ["requests: { cpu: 500m }", "requests: { memory: 1Gi }", quota, ["warning", true, true]],
    ["requests: { cpu: 500m }", "limits: { cpu: 1 }", quota, undefined],
    ["requests: { cpu: 500m }", "requests: { memory: 1Gi }", quota + range, undefined],
  ])("%s, then %s", (before, after, rules, expected) => {
    expect(found(inShop(amounts(before)) + rules, inShop(amounts(after)) + rules)).toEqual(
      expected === undefined ? [] : [expected],
    );
  });
});

describe("what is said of pods that never get ready", () => {
  const of = (base: string, head: string) => messages("unready-pods", base, head);

  it.each([
    [
      "Nginx:1",
      "The image of container web is no name that can be read: no new pod starts with it (InvalidImageName).",
    ],
    [
      '"nginx:${TAG}"',
      "The image of container web is no name that can be read: no new pod starts with it (InvalidImageName), unless something fills it in.",
    ],
  ])("an image %s", (image, told) => {
    expect(of(deployment(GOOD), deployment(`image: ${image}`))).toEqual([told]);
    expect(of(deployment(GOOD), deployment("env: []"))).toEqual([]);
  });

  it("an image that may be filled in is no news in the place of another one, and one that may not is", () => {
    const isNew = (before: string, after: string) =>
      findings("unready-pods", [deployment(`image: ${before}`), deployment(`image: ${after}`)]).map(
        (each) => each.isNew,
      );
    expect(isNew("IMAGE", "OTHER_IMAGE")).toEqual([false]);
    expect(isNew("IMAGE", "Nginx:1")).toEqual([true]);
    expect(isNew("Nginx:1", "IMAGE")).toEqual([true]);
  });

  it.each([
    ["readinessProbe", "httpGet", "a new pod never gets ready"],
    ["startupProbe", "tcpSocket", "a new pod never gets ready"],
    ["livenessProbe", "tcpSocket", "it checks nothing"],
  ])("a %s by %s", (probe, handler, then) => {
    const at = (port: string) =>
      deployment(
        `${GOOD}, ports: [{ name: http, containerPort: 80 }], ${probe}: { ${handler}: { port: ${port} } }`,
      );
    expect(of(at("http"), at("web"))).toEqual([
      `The \`${probe}\` of container web asks at the port web, which the container does not name: ${then}.`,
    ]);
    for (const port of ["80", '"8080"', '""', '"${PORT}"']) expect(of(at("http"), at(port))).toEqual([]);
    expect(of(at("web"), at("wob"))).toEqual([
      `The \`${probe}\` of container web asks at the port wob, which the container does not name: ${then}.`,
    ]);
  });

  it("another probe of the same container is news", () => {
    const at = (probes: string) => deployment(`${GOOD}, ${probes}`);
    const ready = "readinessProbe: { httpGet: { port: web } }";
    const told = findings("unready-pods", [
      at(ready),
      at(`${ready}, startupProbe: { httpGet: { port: web } }`),
    ]);
    expect(told.map(({ isNew, message }) => [isNew, message.slice(0, 18)])).toEqual([
      [false, "The `readinessProb"],
      [true, "The `startupProbe`"],
    ]);
  });

  it.each([
    [
      "Deployment",
      "{ name: a.io/x }, { name: a.io/y }",
      "(a.io/x, a.io/y) keeps new pods off every node until something removes it: the rollout waits, and the old pods stay.",
    ],
    [
      "StatefulSet",
      "{ name: a.io/x }",
      "(a.io/x) keeps new pods off every node until something removes it: the rollout waits.",
    ],
    [
      "DaemonSet",
      "{ name: a.io/x }",
      "(a.io/x) keeps new pods off every node until something removes it: the rollout waits.",
    ],
  ])("the gates of a %s", (kind, gates, told) => {
    const at = (text: string) => deployment(GOOD, `schedulingGates: [${text}], `, kind);
    const base = deployment(GOOD, "", kind);
    expect(of(base, at(gates))).toEqual([`\`schedulingGates\` ${told}`]);
    // Another gate is no news beside one that is there.
    expect(findings("unready-pods", [at("{ name: b.io/z }"), at(gates)]).map(({ isNew }) => isNew)).toEqual([
      false,
    ]);
  });

  it("nothing of templates that something may fill in on the way", () => {
    const knative = (image: string) =>
      manifest(
        "serving.knative.dev/v1 Service",
        `spec: { template: { spec: { containers: [{ name: web, image: ${image} }] } } }`,
      );
    expect(of(knative("nginx:1"), knative("Nginx:1"))).toEqual([]);
    const job = (image: string) =>
      manifest(
        "batch/v1 CronJob",
        `spec: { schedule: "@daily", jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: web, image: ${image} }] } } } } }`,
      );
    expect(of(job("nginx:1"), job("Nginx:1"))).toHaveLength(1);
  });
});

describe("what the kubelet never starts, in words", () => {
  const of = (container: string, pod = "") =>
    messages("unready-pods", deployment(GOOD), deployment(`${GOOD}, ${container}`, pod));
  const ROOT =
    "Container web runs as root (`runAsUser: 0`), which its `runAsNonRoot` refuses: the kubelet never starts it.";
  const little = (text: string) =>
    `Container web may have ${text} of memory, which is less than a MiB: it never starts.`;
  it.each<readonly [container: string, pod: string, told: readonly string[]]>([
    ["securityContext: { runAsNonRoot: true }", "securityContext: { runAsUser: 0 }, ", [ROOT]],
    [
      "securityContext: { runAsNonRoot: false, runAsUser: 0 }",
      "securityContext: { runAsNonRoot: true }, ",
      [],
    ],
    ["securityContext: { runAsNonRoot: true }", "", []],
    ["resources: { limits: { memory: 512m } }", "", [little("512m")]],
    ["resources: { limits: { memory: 1048575 } }", "", [little("1048575")]],
    ["resources: { limits: { memory: 1Mi } }", "", []],
    ["resources: { limits: { memory: 0 } }", "", []],
    ["resources: { limits: { memory: 512m }, requests: { memory: 512m } }", "", [little("512m")]],
    [
      "resources: { requests: { memory: 512m } }",
      "",
      [
        "Container web asks for 512m of memory, which is less than a MiB: nodes get more pods than they have memory for, and end this one first.",
      ],
    ],
    [
      "resources: { limits: { ephemeral-storage: 500m } }",
      "",
      [
        "Container web may write 500m of ephemeral-storage, which is less than a MiB: its pod is evicted with the first lines that it logs.",
      ],
    ],
    ["resources: { requests: { memory: 0, cpu: 500m, ephemeral-storage: 1 } }", "", []],
    ["imagePullPolicy: IfNotPresent", "", []],
    [
      "imagePullPolicy: Never",
      "",
      [
        "Container web never pulls its image (`imagePullPolicy: Never`): on a node that does not have it already, it never starts.",
      ],
    ],
  ])("%s, %s", (container, pod, told) => {
    expect(of(container, pod)).toEqual(told);
  });

  it("what was so of the same container is no news", () => {
    const at = (memory: string, user: string) =>
      deployment(
        `${GOOD}, resources: { limits: { memory: ${memory} } }, securityContext: { runAsNonRoot: true, ${user} }`,
      );
    const isNew = (base: string, head: string) =>
      findings("unready-pods", [base, head]).map((each) => each.isNew);
    expect(isNew(at("512m", "runAsUser: 1"), at("256m", "runAsUser: 0"))).toEqual([false, true]);
    expect(isNew(at("1Gi", "runAsUser: 0"), at("256m", "runAsUser: 0"))).toEqual([true, false]);
  });
});

it("a fault of another container is news", () => {
  const at = (second: string) =>
    deployment(
      `${GOOD}, securityContext: { runAsUser: 0 }, resources: { limits: { memory: 1m } } }, { name: log, ${GOOD}, ${second}`,
      "securityContext: { runAsNonRoot: true }, ",
    );
  const found = findings("unready-pods", [
    at("securityContext: { runAsUser: 1 }"),
    at("securityContext: { runAsUser: 0 }, resources: { limits: { memory: 1m } }"),
  ]);
  expect(found.map(({ container, isNew }) => [container, isNew])).toEqual([
    ["log", true],
    ["log", true],
    ["web", false],
    ["web", false],
  ]);
});
