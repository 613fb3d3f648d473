import { expect, it } from "vitest";
import { findings, manifest, told } from "../check-fixture.ts";

const rollout = (strategy: string) =>
  manifest(
    "argoproj.io/v1alpha1 Rollout",
    `spec: { strategy: { ${strategy} }, template: { spec: { containers: [{ name: web, image: a }] } } }`,
  );
const SERVICES = ["web", "next"]
  .map((name) => manifest("v1 Service", "", `name: ${name}, namespace: shop`))
  .join("");
const SAME =
  "error: It names Service web for its stable pods and for its new ones: Argo Rollouts takes that for a fault, and makes no new pod.";

it.each([
  ["blueGreen: { activeService: web }", "blueGreen: { activeService: web, previewService: web }", [SAME]],
  ["canary: {}", "canary: { stableService: web, canaryService: web }", [SAME]],
  ["canary: {}", "canary: { stableService: web, canaryService: next }", []],
  ["canary: {}", "canary: { steps: [] }", []],
  [
    "canary: { stableService: web, canaryService: web }",
    "canary: { stableService: web, canaryService: web, steps: [] }",
    [],
  ],
  ["canary: {}", 'canary: { stableService: "", canaryService: "" }', []],
  ["canary: {}", "canary: { analysis: { templates: [{ clusterScope: true }] } }", []],
])("a Rollout from %s to %s", (before, after, expected) => {
  expect(told("invalid-rollout", SERVICES + rollout(before), SERVICES + rollout(after))).toEqual(expected);
});

const TEMPLATE = "argoproj.io/v1alpha1 AnalysisTemplate";
const analysed = rollout("canary: { steps: [{ analysis: { templates: [{ templateName: slow }] } }] }");

it("needs its AnalysisTemplate", () => {
  const template = manifest(TEMPLATE, "spec: {}", "name: slow, namespace: shop");
  expect(told("removed-dependency", template + rollout("canary: {}"), template + analysed)).toEqual([]);
  expect(told("removed-dependency", rollout("canary: {}"), analysed)).toEqual([
    "warning: It begins to name AnalysisTemplate slow, which is not in the build: its controller refuses it until something else makes it.",
  ]);
  expect(told("removed-dependency", template + analysed, analysed)).toEqual([
    "error: It names AnalysisTemplate slow, which this change removes.",
  ]);
});

const ISTIO = "networking.istio.io/v1 VirtualService";
const INGRESS = "networking.k8s.io/v1 Ingress";
const through = (routing: string) => rollout(`canary: { trafficRouting: { ${routing} } }`);

it.each([
  [ISTIO, "istio: { virtualService: { name: web } }"],
  [ISTIO, "istio: { virtualServices: [{ name: web }] }"],
  [INGRESS, "nginx: { stableIngress: web }"],
  [INGRESS, "nginx: { stableIngresses: [web] }"],
  [INGRESS, "alb: { ingress: web }"],
  [INGRESS, "alb: { ingresses: [web] }"],
])("needs the %s of %s", (type, routing) => {
  const [, kind = ""] = type.split(" ");
  const route = manifest(type, "spec: {}", "name: web, namespace: shop");
  const asked = through(routing);
  expect(told("removed-dependency", route + asked, asked)).toEqual([
    `error: It names ${kind} web, which this change removes.`,
  ]);
  expect(
    told(
      "removed-dependency",
      route + asked,
      route + asked.replaceAll("web }", "webb }").replaceAll("[web]", "[webb]"),
    ),
  ).toEqual([
    `warning: It begins to name ${kind} webb, which is not in the build: its controller refuses it until something else makes it. Did you mean web?`,
  ]);
});

const routed = (http: string) => manifest(ISTIO, `spec: { http: [${http}] }`);

it.each([
  ["routes of another name", routed("{ name: main }"), true],
  ["routes without a name", routed("{ route: [] }"), true],
  ["that route", routed("{ name: main }, { name: primary }"), false],
  ["only routes of TCP", manifest(ISTIO, "spec: { tcp: [{}] }"), false],
])("needs the route that it names of a VirtualService, which has %s", (_, route, isMissed) => {
  const asked = through("istio: { virtualService: { name: web, routes: [primary] } }");
  const found = findings("invalid-rollout", [routed("{ name: primary }") + asked, route + asked]);
  const message =
    "It names the route primary of VirtualService web, which that does not have: Argo Rollouts takes that for a fault, and makes no new pod.";
  expect(found.map((each) => each.message)).toEqual(isMissed ? [message] : []);
  expect(told("invalid-rollout", route + asked, route + asked)).toEqual([]);
});

it.each([
  ["canary", 0],
  ["canry", 1],
])("names the subset %s", (subset, count) => {
  const rule = manifest(
    "networking.istio.io/v1 DestinationRule",
    "spec: { host: web, subsets: [{ name: canary }, { name: stable }] }",
    "name: web, namespace: shop",
  );
  const asked = (name: string) =>
    through(`istio: { destinationRule: { name: web, canarySubsetName: ${name}, stableSubsetName: stable } }`);
  const found = told("invalid-rollout", rule + asked("canary"), rule + asked(subset));
  expect(found).toEqual(
    [
      "error: It names the subset canry of DestinationRule web, which that does not have: Argo Rollouts takes that for a fault, and makes no new pod.",
    ].slice(0, count),
  );
});

it("says to take the name out of the Rollout", () => {
  const asked = through("nginx: { stableIngress: web }");
  const ingress = manifest(INGRESS, "spec: {}", "name: web, namespace: shop");
  expect(findings("removed-dependency", [ingress + asked, asked])).toMatchObject([
    { remediation: "Keep the object, or take its name out of the Rollout in an earlier merge." },
  ]);
});

it("does not look for a VirtualService of another namespace", () => {
  const asked = through("istio: { virtualServices: [{ name: web.edge }, {}] }");
  expect(told("removed-dependency", rollout("canary: {}"), asked)).toEqual([]);
});

it("says that no restart is less safe for one Service in two places", () => {
  const [base, head] = ["canary: {}", "canary: { stableService: web, canaryService: web }"].map(
    (strategy) => SERVICES + rollout(strategy),
  );
  expect(findings("invalid-rollout", [base ?? "", head ?? ""])).toMatchObject([
    { remediation: "Correct it in this change.", unsafe: false },
  ]);
});
