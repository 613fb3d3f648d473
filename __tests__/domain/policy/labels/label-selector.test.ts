import { expect, it } from "vitest";
import { podSelector, withoutSources } from "../../../../src/domain/policy/labels/label-selector.ts";
import { readSide } from "../../../../src/domain/side.ts";
import { manifestsOf } from "../../forecast-of.ts";
import { manifest } from "../check-fixture.ts";

it.each([
  [{ matchLabels: { "k8s:app": "web" } }, { matchLabels: { app: "web" }, matchExpressions: [] }],
  [{ matchLabels: { "any:app": "web" } }, { matchLabels: { app: "web" }, matchExpressions: [] }],
  [{ matchLabels: { "myk8s:app": "web" } }, { matchLabels: { "myk8s:app": "web" }, matchExpressions: [] }],
  [
    {
      matchLabels: {
        "k8s:io.kubernetes.pod.namespace": "shop",
        "io.cilium.k8s.policy.cluster": "a",
        app: "web",
      },
    },
    { matchLabels: { app: "web" }, matchExpressions: [] },
  ],
  [
    {
      matchExpressions: [
        { key: "any:app", operator: "Exists" },
        { key: "k8s:io.kubernetes.pod.namespace", operator: "Exists" },
        { operator: "Exists" },
      ],
    },
    {
      matchLabels: {},
      matchExpressions: [
        { key: "app", operator: "Exists" },
        { key: "", operator: "Exists" },
      ],
    },
  ],
  [
    { matchLabels: "app", matchExpressions: "app" },
    { matchLabels: {}, matchExpressions: [] },
  ],
  [{}, { matchLabels: {}, matchExpressions: [] }],
])("%j means the labels %j", (selector, expected) => {
  expect(withoutSources(selector)).toEqual(expected);
});

const pods = (...labels: readonly string[]) => {
  const text = labels
    .map((each) =>
      manifest(
        "apps/v1 Deployment",
        `spec: { template: { metadata: { labels: { ${each} } }, spec: { containers: [] } } }`,
      ),
    )
    .join("");
  return {
    templates: [...readSide(manifestsOf(text), "head").workloads.values()].flatMap(
      ({ templates }) => templates,
    ),
  };
};

it.each([
  [{}, pods("app: web"), true],
  [{}, { templates: [] }, false],
  [{ matchLabels: { app: "web" } }, pods("app: web, tier: a"), true],
  [{ matchLabels: { app: "web" } }, pods("app: api"), false],
  [{ matchLabels: { "k8s:io.kubernetes.pod.namespace": "shop" } }, pods("app: api"), true],
])("%j selects pods: %#", (selector, workload, expected) => {
  expect(podSelector(selector)(workload)).toBe(expected);
});
