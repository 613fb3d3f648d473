import { describe, expect, it } from "vitest";
import { forecast } from "../forecast-of.ts";

const db = (spec: string, kind = "apps/v1", name = "db") => `---
apiVersion: ${kind}
kind: StatefulSet
metadata: { name: ${name}, namespace: n }
spec:
  {
    ${spec}, serviceName: db, selector: { matchLabels: { a: b } },
    template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: db, image: "a:1" }] } },
    volumeClaimTemplates: [{ metadata: { name: data }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } } }],
  }
`;
const policy = (fields: string) => `persistentVolumeClaimRetentionPolicy: { ${fields} }`;
const [SCALED, DELETED] = [policy("whenScaled: Delete"), policy("whenDeleted: Delete")];
const scaler =
  "---\n{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: s, namespace: n }, spec: { maxReplicas: 9, scaleTargetRef: { apiVersion: apps/v1, kind: StatefulSet, name: db } } }\n";
const rest = "---\n{ apiVersion: v1, kind: ConfigMap, metadata: { name: c, namespace: n } }\n";

/** A controller deletes them: no manifest tells that they are gone. */
describe("claims of a StatefulSet that deletes them", () => {
  it.each([
    ["fewer pods", db(`replicas: 3, ${SCALED}`), db(`replicas: 1, ${SCALED}`), ["data-db-1", "data-db-2"]],
    ["the policy that it gets counts", db("replicas: 3"), db(`replicas: 2, ${SCALED}`), ["data-db-2"]],
    ["and not the one that goes", db(`replicas: 3, ${SCALED}`), db("replicas: 2"), []],
    ["none", db(`replicas: 2, ${SCALED}`), db(`replicas: 0, ${SCALED}`), ["data-db-0", "data-db-1"]],
    ["one, since nobody says", db(`replicas: 2, ${SCALED}`), db(SCALED), ["data-db-1"]],
    ["more", db(`replicas: 2, ${SCALED}`), db(`replicas: 4, ${SCALED}`), []],
    ["kept", db("replicas: 3"), db("replicas: 2"), []],
    ["when it is deleted", db(`replicas: 3, ${DELETED}`), db(`replicas: 2, ${DELETED}`), []],
    [
      "other numbers",
      db(`replicas: 3, ${SCALED}`),
      db(`replicas: 3, ordinals: { start: 2 }, ${SCALED}`),
      ["data-db-0", "data-db-1"],
    ],
    ["very many", db(`replicas: 1000000, ${SCALED}`), db(`replicas: 1, ${SCALED}`), ["data-db-*"]],
    ["an autoscaler's", db(`replicas: 3, ${SCALED}`) + scaler, db(`replicas: 1, ${SCALED}`) + scaler, []],
    ["a removed one's", db(DELETED) + rest, rest, ["data-db-*"]],
    ["that are kept", db(SCALED) + rest, rest, []],
    ["under another name", db(DELETED), db(DELETED, undefined, "other"), ["data-db-*"]],
    ["Kruise", db(DELETED, "apps.kruise.io/v1beta1") + rest, rest, ["data-db-*"]],
  ])("%s", (_, base, head, expected) => {
    const lost = forecast(base, head).otherObjects.filter(({ loss }) => loss === true);
    expect(lost.map(({ name }) => name)).toEqual(expected);
    expect(lost.every(({ kind, change }) => kind === "PersistentVolumeClaim" && change === "removed")).toBe(
      true,
    );
  });

  it("stay where nothing prunes", () => {
    expect(forecast(db(DELETED) + rest, rest, { prunes: false }).otherObjects).toEqual([]);
  });

  it("go with one that is recreated", () => {
    const forced = (spec: string) =>
      db(spec).replace(
        "namespace: n }",
        'namespace: n, annotations: { argocd.argoproj.io/sync-options: "Force=true,Replace=true" } }',
      );
    const { workloads, otherObjects } = forecast(
      forced(`replicas: 3, ${DELETED}`),
      forced(`replicas: 4, ${DELETED}`),
      { deliverer: "argo" },
    );
    expect(workloads.map(({ effect }) => effect)).toEqual(["recreate"]);
    expect(otherObjects.map(({ name }) => name)).toEqual(["data-db-*"]);
  });
});

it.each([
  [9, 2, 1],
  [9, 9, 0],
])("an autoscaler that allows %i, then %i pods: %i findings", (before, after, count) => {
  const at = (most: number) => db(SCALED) + scaler.replace("maxReplicas: 9", `maxReplicas: ${most}`);
  const { findings } = forecast(at(before), at(after));
  expect(findings.filter(({ check }) => check === "deleted-claims")).toHaveLength(count);
});
