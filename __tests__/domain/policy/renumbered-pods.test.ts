import { expect, it } from "vitest";
import { forecast } from "../forecast-of.ts";
import { findings, PROBED } from "./check-fixture.ts";

const set = (spec: string, claims = true) => `apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db }
spec: { ${spec}, serviceName: db, selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: ${PROBED} } }${claims ? ", volumeClaimTemplates: [{ metadata: { name: data }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } } }]" : ""} }
`;

it.each([
  ["replicas: 3", "replicas: 3, ordinals: { start: 3 }", "db-0 to db-2 go, and db-3 to db-5 come with new"],
  ["replicas: 3, ordinals: { start: 5 }", "replicas: 3", "db-5 to db-7 go, and db-0 to db-2 come with new"],
  ["replicas: 3", "replicas: 3, ordinals: { start: 1 }", "db-0 goes, and db-3 comes with new"],
  ["replicas: 3", "replicas: 2, ordinals: { start: 1 }", "db-0 goes."],
  ["replicas: 2, ordinals: { start: 1 }", "replicas: 3", undefined],
  ["replicas: 3", "replicas: 3, ordinals: { start: 0 }", undefined],
])("from %s to %s: %s", (base, head, words) => {
  const [found] = findings("renumbered-pods", [set(base), set(head)]);
  if (words === undefined) expect(found).toBeUndefined();
  else expect(found?.message).toContain(words);
  expect(found?.unsafe ?? false).toBe(words?.includes("new") ?? false);
});

it("promises no pods that stay ready", () => {
  const change = [set("replicas: 3", false), set("replicas: 3, ordinals: { start: 3 }", false)] as const;
  expect(findings("renumbered-pods", change)).toMatchObject([{ severity: "warning", unsafe: false }]);
  expect(forecast(...change).workloads[0]?.rollout?.minAvailable).toBeNull();
});
