import { expect, it } from "vitest";
import { formatComment } from "../../src/report/comment.ts";
import { forecastTrees } from "../support/forecast-trees.ts";

const quota = (name: string, cpu: string) =>
  `apiVersion: v1\nkind: ResourceQuota\nmetadata: { name: ${name}, namespace: shop }\nspec: { hard: { requests.cpu: ${cpu} } }\n---\n`;
const policy =
  "apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nmetadata: { name: own, namespace: shop }\nspec: { podSelector: { matchLabels: { a: b } }, policyTypes: [Egress], egress: [{}] }\n";
const files = (text: string) => ({
  "web/kustomization.yaml": "resources: [all.yaml]\n",
  "web/all.yaml": text,
});

it("does not ask people to look themselves at what a finding speaks of", async () => {
  const told = await forecastTrees(files(quota("less", "4")), files(quota("less", "2") + policy));
  expect(told.findings.map(({ check, object }) => [check, object?.name])).toEqual([["next-pods", "less"]]);
  const { markdown } = formatComment(told, { marker: "x" });
  expect(/Not judged, [^.]*\./.exec(markdown)?.[0]).toBe(
    "Not judged, so look yourself (traffic, rights, admission, quotas): new: `NetworkPolicy own`.",
  );
  expect(told.summary.clauses.find(({ code }) => code === "otherChanges")?.count).toBe(1);
  // The number of changed objects stays what it is.
  expect(told.summary.otherChanges).toBe(2);
});
