import { describe, expect, it } from "vitest";
import { manifest, told } from "./check-fixture.ts";

const WEB =
  "selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: a }] } }";
const rollout = (strategy: string, rest = WEB) =>
  manifest("argoproj.io/v1alpha1 Rollout", `spec: { ${rest}, strategy: { ${strategy} } }`);
const [STABLE, NEXT] = ["stable", "next"].map((name) =>
  manifest("v1 Service", "", `name: ${name}, namespace: shop`),
);
const PAIR = "stableService: stable, canaryService: next";

/** What is told where a good Rollout becomes this one. */
function found(head: string, around = ""): readonly string[] {
  const base = rollout("canary: { maxSurge: 1 }") + around;
  const after = ": Argo Rollouts takes that for a fault, and makes no new pod.";
  return told("invalid-rollout", base, head + around).map((text) => {
    expect(text.startsWith("error: ") && text.endsWith(after)).toBe(true);
    return text.slice("error: ".length, -after.length);
  });
}

describe("a Rollout by itself", () => {
  it.each<readonly [strategy: string, ...expected: string[]]>([
    [
      "canary: { steps: [{ setWeight: 20 }, { pause: { duration: 1h } }, { pause: {} }, { setWeight: 100 }] }",
    ],
    ["blueGreen: { activeService: stable, previewService: next }"],
    [
      "canary: { steps: [{ setWeight: 120 }] }",
      "spec.strategy.canary.steps[0].setWeight must be from 0 to 100",
    ],
    [
      "canary: { steps: [{ setWeight: -1 }] }",
      "spec.strategy.canary.steps[0].setWeight must be from 0 to 100",
    ],
    [
      "canary: { steps: [{ setWeight: 20, pause: {} }] }",
      "spec.strategy.canary.steps[0] may not be setWeight and pause at once",
    ],
    [
      "canary: { steps: [{}] }",
      "spec.strategy.canary.steps[0] must be one of setWeight, pause, experiment, analysis, setCanaryScale, setHeaderRoute, setMirrorRoute, plugin",
    ],
    ["canary: { steps: [{ pause: { duration: 90 } }, { pause: { duration: '90' } }] }"],
    [
      "canary: { steps: [{ pause: { duration: 1d } }] }",
      "spec.strategy.canary.steps[0].pause.duration must be seconds, or a duration like 90s or 1h30m",
    ],
    [
      "canary: { steps: [{ pause: { duration: -5 } }] }",
      "spec.strategy.canary.steps[0].pause.duration must be seconds, or a duration like 90s or 1h30m",
    ],
    [
      "canary: { steps: [{ setCanaryScale: { weight: 20 } }] }",
      "spec.strategy.canary.steps[0].setCanaryScale may be set with trafficRouting only",
    ],
    [
      "canary: { maxSurge: 0, maxUnavailable: 0% }",
      "spec.strategy.canary.maxUnavailable may not be 0 when maxSurge is 0",
    ],
    ["canary: { maxUnavailable: 0 }"],
    [
      "canary: { dynamicStableScale: true }",
      "spec.strategy.canary.dynamicStableScale may be set with trafficRouting only",
    ],
    [
      "canary: { scaleDownDelaySeconds: 30 }",
      "spec.strategy.canary.scaleDownDelaySeconds may be set with trafficRouting only",
    ],
    [
      `canary: { ${PAIR}, dynamicStableScale: true, scaleDownDelaySeconds: 30, trafficRouting: { smi: {} } }`,
      "spec.strategy.canary.dynamicStableScale may not be set with scaleDownDelaySeconds",
    ],
    [
      "canary: { stableService: stable, trafficRouting: { traefik: { weightedTraefikServiceName: a } } }",
      "spec.strategy.canary.canaryService is missing, which this trafficRouting asks for",
    ],
    ["canary: { trafficRouting: { istio: { destinationRule: { name: a } } } }"],
    ["canary: { trafficRouting: { plugins: { a: {} } } }"],
    [
      "canary: { trafficRouting: { plugins: { a: {} }, maxTrafficWeight: 1000 }, steps: [{ setWeight: 500 }] }",
    ],
    [
      "canary: { trafficRouting: { plugins: { a: {} }, managedRoutes: [{ name: a }] }, steps: [{ setHeaderRoute: { name: a } }] }",
    ],
    [
      "canary: { trafficRouting: { plugins: { a: {} }, managedRoutes: [{ name: a }] }, steps: [{ setHeaderRoute: { name: b } }] }",
      "spec.strategy.canary.steps[0].setHeaderRoute.name must be one of trafficRouting.managedRoutes",
    ],
    [
      `canary: { ${PAIR}, trafficRouting: { smi: {} }, steps: [{ setMirrorRoute: { name: a } }] }`,
      "spec.strategy.canary.steps[0].setMirrorRoute may be set with trafficRouting by istio or a plugin only",
    ],
    [
      "canary: {}, blueGreen: { activeService: a }",
      "spec.strategy must have canary or blueGreen, and has both",
    ],
    ["", "spec.strategy must have canary or blueGreen, and has neither"],
    [
      "blueGreen: { activeService: stable, scaleDownDelayRevisionLimit: 11 }",
      "spec.strategy.blueGreen.scaleDownDelayRevisionLimit must not be greater than revisionHistoryLimit",
    ],
  ])("%s", (strategy, ...expected) => {
    expect(found(rollout(strategy))).toEqual(expected);
  });

  it.each<readonly [spec: string, ...expected: string[]]>([
    [
      WEB.replace("image: a", "image: a, volumeMounts: [{ name: data, mountPath: /data }]"),
      "spec.template.spec.containers[web].volumeMounts[data].name names no volume of the pod",
    ],
    ["workloadRef: { apiVersion: apps/v1, kind: Deployment, name: web }"],
    [`minReadySeconds: 600, ${WEB}`, "spec.progressDeadlineSeconds must be greater than minReadySeconds"],
    [
      WEB.replace("{ labels: { app: web } }", "{ labels: { app: shop } }"),
      "spec.selector asks for app, which the pod template's labels do not match",
    ],
    [
      WEB.replace("image: a", "image: a, ports: [{ containerPort: 99999 }]"),
      "spec.template.spec.containers[web].ports[0].containerPort must be at most 65535",
    ],
  ])("%s", (spec, ...expected) => {
    expect(found(rollout("canary: {}", spec))).toEqual(expected);
  });

  it("is no news where it was so, nor where its values come later", () => {
    const wrong = rollout("canary: { steps: [{ setWeight: 120 }] }");
    expect(told("invalid-rollout", wrong, wrong.replace("image: a", "image: b"))).toEqual([]);
    expect(found(rollout('canary: { steps: [{ pause: { duration: "${PAUSE}" } }] }'))).toEqual([]);
  });
});

describe("a Rollout with what it names", () => {
  const template = (spec: string, kind = "AnalysisTemplate") =>
    manifest(
      `argoproj.io/v1alpha1 ${kind}`,
      `spec: { ${spec} }`,
      kind === "AnalysisTemplate" ? "name: slow, namespace: shop" : "name: slow",
    );
  const step = (analysis: string) => rollout(`canary: { steps: [{ analysis: { ${analysis} } }] }`);
  const SLOW = "templates: [{ templateName: slow }]";

  it.each<readonly [string, template: string, head: string, ...expected: string[]]>([
    ["gives what is asked", "args: [{ name: host }]", step(`${SLOW}, args: [{ name: host, value: a }]`)],
    ["need not give what has a value", "args: [{ name: host, value: a }]", step(SLOW)],
    [
      "gives too little",
      "args: [{ name: host }, { name: port, value: 80 }]",
      step(`${SLOW}, args: [{ name: hots, value: a }]`),
      "It gives no host, which AnalysisTemplate slow asks for",
    ],
    [
      "gives too little in the background",
      "args: [{ name: host }]",
      rollout(`canary: { analysis: { ${SLOW} } }`),
      "It gives no host, which AnalysisTemplate slow asks for",
    ],
    [
      "waits for what never ends",
      "metrics: [{ name: errors, interval: 1m }]",
      rollout(`blueGreen: { activeService: stable, prePromotionAnalysis: { ${SLOW} } }`),
      "Metric errors of AnalysisTemplate slow has an interval and no count, so that it never ends",
    ],
    [
      "watches in the background",
      "metrics: [{ name: errors, interval: 1m }]",
      rollout(`canary: { analysis: { ${SLOW} } }`),
    ],
    ["waits for a count", "metrics: [{ name: errors, interval: 1m, count: 5 }]", step(SLOW)],
    ["measures once", "metrics: [{ name: errors }]", step(SLOW)],
  ])("%s", (_, spec, head, ...expected) => {
    expect(found(head, template(spec))).toEqual(expected);
  });

  it("is told where the template changes, and where it is the whole cluster's", () => {
    const wide = step("templates: [{ templateName: slow, clusterScope: true }]");
    const [base, head] = ["args: []", "args: [{ name: host }]"].map(
      (spec) => wide + template(spec, "ClusterAnalysisTemplate"),
    );
    expect(told("invalid-rollout", base ?? "", head ?? "")).toEqual([
      "error: It gives no host, which ClusterAnalysisTemplate slow asks for: Argo Rollouts takes that for a fault, and makes no new pod.",
    ]);
  });

  it.each<readonly [routing: string, backend: string, ...expected: string[]]>([
    ["nginx: { stableIngress: web }", "stable"],
    ["nginx: { stableIngress: web }", "next", "Ingress web has no rule for its Service stable"],
    ["nginx: { stableIngresses: [web] }", "next", "Ingress web has no rule for its Service stable"],
    ["alb: { ingress: web, rootService: root }", "root"],
    ["alb: { ingress: web, rootService: root }", "stable", "Ingress web has no rule for its Service root"],
    ["alb: { ingresses: [web] }", "next", "Ingress web has no rule for its Service stable"],
    ["nginx: { stableIngress: elsewhere }", "next"],
  ])("%s, through an Ingress to %s", (routing, backend, ...expected) => {
    const ingress = manifest(
      "networking.k8s.io/v1 Ingress",
      `spec: { rules: [{ http: { paths: [{ path: /, backend: { service: { name: ${backend} } } }] } }] }`,
      "name: web, namespace: shop",
    );
    const around = `${ingress}${STABLE ?? ""}${NEXT ?? ""}`;
    expect(found(rollout(`canary: { ${PAIR}, trafficRouting: { ${routing} } }`), around)).toEqual(expected);
  });
});
