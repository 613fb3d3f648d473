import { describe, expect, it } from "vitest";
import { messages } from "../check-fixture.ts";

const web = (label: string, spec: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web, namespace: shop }\nspec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web, ${label} } }, spec: { ${spec} containers: [{ name: web, image: a }] } } }\n`;
const SELECTOR = "labelSelector: { matchLabels: { tier: front } }";
const SPREAD = `topologySpreadConstraints: [{ maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule, ${SELECTOR} }],`;
const apart = (terms: string) => `affinity: { podAntiAffinity: { ${terms} } },`;
const REQUIRED = apart(
  `requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: zone, ${SELECTOR} }]`,
);
const PREFERRED = apart(
  `preferredDuringSchedulingIgnoredDuringExecution: [{ weight: 1, podAffinityTerm: { topologyKey: zone, ${SELECTOR} } }]`,
);
const of = (base: string, head: string) =>
  messages("removed-object", base, head).filter((message) => message.includes("kept apart"));

describe("pods that were kept apart", () => {
  it.each([
    [SPREAD, "`topologySpreadConstraints` selects"],
    [REQUIRED, "`podAntiAffinity` selects"],
    [PREFERRED, "`podAntiAffinity` selects"],
    [SPREAD + REQUIRED, "`topologySpreadConstraints` and `podAntiAffinity` select"],
  ])("by %s get other labels", (spec, expected) => {
    expect(of(web("tier: front", spec), web("tier: back", spec))).toEqual([
      `The pods of Deployment web are not kept apart any more: ${expected} by labels that they do not have.`,
    ]);
    expect(of(web("tier: back", spec), web("tier: front", spec))).toEqual([]);
  });

  it("are asked by a selector that is a letter off", () => {
    expect(of(web("tier: front", SPREAD), web("tier: front", SPREAD.replace("front", "fornt")))).toHaveLength(
      1,
    );
  });

  it.each([
    [
      "are apart by another one",
      `${SPREAD.slice(0, -2)}, ${SPREAD.slice(28).replace("tier: front", "app: web")}`,
    ],
    ["may be together from now on", ""],
    ["select without a selector", SPREAD.replace(`, ${SELECTOR}`, "")],
  ])("%s", (_, spec) => {
    expect(of(web("tier: front", SPREAD), web("tier: back", spec))).toEqual([]);
  });

  it("are kept from others only, and always were", () => {
    expect(of(web("tier: back", REQUIRED), web("tier: other", REQUIRED))).toEqual([]);
  });
});
