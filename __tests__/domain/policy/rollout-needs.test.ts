import { expect, it } from "vitest";
import { findings, manifest, told } from "./check-fixture.ts";

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
  expect(told("removed-dependency", SERVICES + rollout(before), SERVICES + rollout(after))).toEqual(expected);
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

it("says to name two Services, and that no restart is less safe for it", () => {
  const [base, head] = ["canary: {}", "canary: { stableService: web, canaryService: web }"].map(
    (strategy) => SERVICES + rollout(strategy),
  );
  expect(findings("removed-dependency", [base ?? "", head ?? ""])).toMatchObject([
    { remediation: "Name two Services.", unsafe: false },
  ]);
});
