import { describe, expect, it } from "vitest";
import { findings } from "./check-fixture.ts";

const deployment = (container: string, pod = "", kind = "Deployment") => `apiVersion: apps/v1
kind: ${kind}
metadata: { name: web }
spec: { replicas: 3, selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { ${pod}containers: [{ name: web, ${container} }] } } }
`;
const GOOD = "image: nginx:1";

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
    ["baseline", GOOD, "hostNetwork: true, ", 1],
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
