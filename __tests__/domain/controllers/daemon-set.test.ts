import { describe, expect, it } from "vitest";
import { forecast } from "../forecast-of.ts";
import { newImage, newSpec } from "./outcome-of.ts";

it.each([
  ["{}", "restart", undefined, null],
  ["{ updateStrategy: { type: OnDelete } }", "none", "onDelete", null],
])("a new image with %s: %s", (spec, effect, heldBack, pods) => {
  expect(newImage("apps/v1", "DaemonSet", spec)).toEqual([effect, heldBack, pods]);
});

it.each([["{ updateStrategy: { type: OnDelete } }", "{}", "unknown"]])(
  "the same image with %s, then %s: %s",
  (base, head, effect) => {
    expect(newSpec("apps/v1", "DaemonSet", base, head)).toBe(effect);
  },
);

describe("the nodes that it runs on", () => {
  const daemon = (pod: string) =>
    `apiVersion: apps/v1\nkind: DaemonSet\nmetadata: { name: web }\nspec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { ${pod}containers: [{ name: a, image: a }] } } }\n`;
  const affinity = (value: string) =>
    `affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: [{ matchExpressions: [{ key: zone, operator: In, values: ${value} }] }] } } }, `;
  const beside = (term: string) =>
    affinity("[a]").replace("nodeSelectorTerms: [", `nodeSelectorTerms: [${term}, `);
  const gpu = (effect = "NoSchedule") => `tolerations: [{ key: gpu, operator: Exists, effect: ${effect} }], `;
  const everywhere = "tolerations: [{ operator: Exists }], ";

  it.each([
    ["", "nodeSelector: { off: 'true' }, ", "nodeSelector"],
    ["nodeSelector: { a: '1' }, ", "nodeSelector: { a: '2' }, ", "nodeSelector"],
    ["nodeSelector: { a: '1', b: '1' }, ", "nodeSelector: { a: '1' }, ", undefined],
    ["", affinity("[a]"), "nodeAffinity"],
    [affinity("[a]"), affinity("[b]"), "nodeAffinity"],
    [affinity("[a]"), "", undefined],
    [everywhere, "", "tolerations"],
    ["", everywhere, undefined],
    [gpu(), everywhere, undefined],
    [gpu("NoExecute"), gpu("NoExecute, tolerationSeconds: 30"), "tolerations"],
    [gpu("NoExecute, tolerationSeconds: 30"), gpu("NoExecute"), undefined],
    [gpu(), gpu("NoExecute"), "tolerations"],
    [affinity("[a]"), affinity("[a, b]"), undefined],
    [affinity("[a, b]"), affinity("[a]"), "nodeAffinity"],
    [affinity("[a]"), affinity("[a]").replace("In, values: [a]", "Exists"), undefined],
    [affinity("[a]").replace("In, values: [a]", "Exists"), affinity("[a]"), "nodeAffinity"],
    [affinity("[a]"), beside("{ matchExpressions: [{ key: b, operator: Exists }] }"), undefined],
    [beside("{ matchExpressions: [{ key: b, operator: Exists }] }"), affinity("[a]"), "nodeAffinity"],
    [affinity("[a]"), affinity("[a]").replace("In", "NotIn"), "nodeAffinity"],
    [affinity("[a, b]").replace("In", "NotIn"), affinity("[a]").replace("In", "NotIn"), "nodeAffinity"],
    [
      affinity("[a]"),
      affinity("[a]").replace("[{ key", "[{ key: b, operator: Exists }, { key"),
      "nodeAffinity",
    ],
    [affinity("[a]").replace("[{ key", "[{ key: b, operator: Exists }, { key"), affinity("[a]"), undefined],
    [
      affinity("[a]"),
      affinity("[a]").replace("[{ key: zone, operator: In, values: [a] }]", "[]"),
      "nodeAffinity",
    ],
    [
      affinity("[a]"),
      beside("{ matchFields: [{ key: metadata.name, operator: In, values: [n] }] }"),
      "nodeAffinity",
    ],
  ])("%s, then %s: %s changes where its pods may be", (base, head, field) => {
    const [found] = forecast(daemon(base), daemon(head)).workloads;
    expect(found?.effect).toBe("restart");
    expect(found?.podsAtHead).toBe(field === undefined ? undefined : null);
    expect(found?.reason).toBe(
      field === undefined ? undefined : `${field} changed: on nodes that no longer fit, its pod ends.`,
    );
  });

  it("count where nothing is replaced, too", () => {
    const onDelete = (text: string) => text.replace("spec: {", "spec: { updateStrategy: { type: OnDelete },");
    const [found] = forecast(
      onDelete(daemon("")),
      onDelete(daemon("nodeSelector: { off: 'true' }, ")),
    ).workloads;
    expect([found?.effect, found?.heldBack, found?.podsAtHead]).toEqual(["none", "onDelete", null]);
  });
});
