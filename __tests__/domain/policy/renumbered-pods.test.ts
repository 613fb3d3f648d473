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

it.each<readonly [base: string, head: string, claims: boolean, message: string | undefined]>([
  [
    "replicas: 3",
    "replicas: 3, ordinals: { start: 3 }",
    true,
    "`spec.ordinals.start` goes from 0 to 3: db-0 to db-2 go, and db-3 to db-5 come with new, empty claims: the data stays in the old ones.",
  ],
  [
    "replicas: 3",
    "replicas: 3, ordinals: { start: 1 }",
    false,
    "`spec.ordinals.start` goes from 0 to 1: db-0 goes, and db-3 comes.",
  ],
  [
    "replicas: 3",
    "replicas: 2, ordinals: { start: 1 }",
    true,
    "`spec.ordinals.start` goes from 0 to 1: db-0 goes.",
  ],
  [
    "replicas: 4",
    "replicas: 1, ordinals: { start: 1 }",
    true,
    "`spec.ordinals.start` goes from 0 to 1: db-0 and db-2 to db-3 go.",
  ],
  [
    "replicas: 2, ordinals: { start: 2 }",
    "replicas: 2, ordinals: { start: 1 }",
    true,
    "`spec.ordinals.start` goes from 2 to 1: db-3 goes, and db-1 comes with new, empty claims: the data stays in the old ones.",
  ],
  // One pod, where nothing is written.
  [
    "ordinals: { start: 0 }",
    "ordinals: { start: 1 }",
    false,
    "`spec.ordinals.start` goes from 0 to 1: db-0 goes, and db-1 comes.",
  ],
  ["replicas: 3", "replicas: 2", true, undefined],
  ["replicas: 0", "replicas: 0, ordinals: { start: 1 }", true, undefined],
  ["replicas: 0", "replicas: 3, ordinals: { start: 1 }", true, undefined],
  [
    "replicas: 3",
    "replicas: 0, ordinals: { start: 1 }",
    true,
    "`spec.ordinals.start` goes from 0 to 1: db-0 to db-2 go.",
  ],
])("from %s to %s, with claims %j: %s", (base, head, claims, message) => {
  const found = findings("renumbered-pods", [set(base, claims), set(head, claims)]);
  expect(found.map((each) => each.message)).toEqual(message === undefined ? [] : [message]);
  const loses = claims && message?.includes("come") === true;
  expect(found.map(({ severity, unsafe }) => [severity, unsafe])).toEqual(
    message === undefined ? [] : [[loses ? "error" : "warning", loses]],
  );
});

it("counts the fewest pods that an autoscaler keeps, and is asked of StatefulSets only", () => {
  const scaler = `---\napiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: db }\nspec: { minReplicas: 2, maxReplicas: 9, scaleTargetRef: { kind: StatefulSet, name: db } }\n`;
  const of = (text: string) => set(text, false) + scaler;
  expect(
    findings("renumbered-pods", [of("replicas: 5"), of("ordinals: { start: 2 }")]).map(
      ({ message }) => message,
    ),
  ).toEqual(["`spec.ordinals.start` goes from 0 to 2: db-0 to db-1 go, and db-2 to db-3 come."]);
  const other = (text: string) => set(text, false).replace("kind: StatefulSet", "kind: Deployment");
  expect(
    findings("renumbered-pods", [other("replicas: 3"), other("replicas: 3, ordinals: { start: 3 }")]),
  ).toEqual([]);
});

const CLAIMED =
  "volumeClaimTemplates: [{ metadata: { name: data }, spec: { resources: { requests: { storage: 1Gi } } } }]";
const owner = (
  kind: string,
  name: string,
  { claim = "", labels = "{ a: b }", image = "postgres:16", rest = "" } = {},
) =>
  `apiVersion: apps/v1
kind: ${kind}
metadata: { ${name} }
spec: { selector: { matchLabels: ${labels} }, template: { metadata: { labels: ${labels} }, spec: { ${claim && `volumes: [{ name: data, persistentVolumeClaim: { claimName: ${claim} } }], `}containers: [{ name: app, image: "${image}", readinessProbe: { tcpSocket: { port: 80 } }, volumeMounts: [{ name: data, mountPath: /data }] }] } }${claim === "" ? `, serviceName: db, ${CLAIMED}` : ""}${rest} }
`;
const claimOf = (name: string) =>
  `---\napiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: ${name}, namespace: a }\n`;
const DB = owner("StatefulSet", "name: db, namespace: a");
const other = { labels: "{ a: c }" };

it.each([
  ["in another namespace", DB, owner("StatefulSet", "name: db, namespace: b"), "StatefulSet a/db"],
  ["with a prefix", DB, owner("StatefulSet", "name: prod-db, namespace: a", other), "StatefulSet a/db"],
  [
    "of another name, with the selector",
    DB,
    owner("StatefulSet", "name: pg, namespace: a"),
    "StatefulSet a/db",
  ],
  [
    "in place of a Deployment",
    owner("Deployment", "name: db, namespace: a", { claim: "files" }),
    DB,
    "Deployment a/db and starts with new, empty claims, without the data in claim files.",
  ],
  [
    "of another name and another selector",
    DB,
    owner("StatefulSet", "name: pg, namespace: a", other),
    undefined,
  ],
  [
    "of another image",
    DB,
    owner("StatefulSet", "name: db-x, namespace: a", { ...other, image: "kong:3" }),
    undefined,
  ],
  ["which may be in that namespace", owner("StatefulSet", "name: db"), DB, undefined],
  ["without pods", DB, owner("StatefulSet", "name: db, namespace: b", { rest: ", replicas: 0" }), undefined],
  [
    "with a claim that is there",
    DB,
    `${owner("StatefulSet", "name: pg, namespace: a")}${claimOf("data-pg-0")}`,
    undefined,
  ],
  [
    "with the very claim",
    owner("Deployment", "name: db, namespace: a", { claim: "data-db-0" }),
    DB,
    undefined,
  ],
])("%s it has data or not", (_, base, head, words) => {
  const [found] = findings("renumbered-pods", [base, head]);
  if (words === undefined) expect(found).toBeUndefined();
  else expect(found?.message).toContain(`It takes the place of ${words}`);
});
