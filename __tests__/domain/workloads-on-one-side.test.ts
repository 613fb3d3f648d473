import { describe, expect, it } from "vitest";
import { forecast, workload } from "./forecast-of.ts";

describe("a workload on one side only", () => {
  const one = workload("apps/v1", "Deployment", "a:1", "{ replicas: 2 }");

  it("is created, or deleted", () => {
    expect(forecast(null, one).workloads).toMatchObject([{ effect: "create", pods: 2, rollout: null }]);
    expect(forecast(one, null).workloads).toMatchObject([{ effect: "delete", pods: 2 }]);
  });

  it("is there on both where an operator's object begins, or ceases, to write a pod template", () => {
    const bare = "{apiVersion: example.com/v1, kind: Egress, metadata: {name: nat}, spec: {replicas: 2}}";
    const template = "{spec: {containers: [{name: egress, image: 'nat:1'}]}}";
    const written = bare.replace("replicas: 2", `replicas: 2, template: ${template}`);
    for (const [base, head] of [
      [bare, written],
      [written, bare],
    ] as const)
      expect(forecast(base, head)).toMatchObject({
        workloads: [{ kind: "Egress", effect: "unknown" }],
        problems: [],
      });
  });

  it("is known to be deleted where whoever applies it prunes", () => {
    const [deleted] = forecast(one, "", { prunes: true }).workloads;
    expect(deleted).toMatchObject({ effect: "delete", pruned: true });
    expect(forecast(one, "", { prunes: null }).workloads[0]).not.toHaveProperty("pruned");
    const claim = "{apiVersion: v1, kind: PersistentVolumeClaim, metadata: {name: data}, spec: {}}";
    expect([true, null].map((prunes) => forecast(claim, "", { prunes }).otherObjects[0]?.reason)).toEqual([
      "It is deleted as soon as no pod uses it, and by its class its data too.",
      "If whatever applies this prunes, it is deleted as soon as no pod uses it, and by its class its data too.",
    ]);
  });

  it("is both when it is renamed or moved, which is no rolling update", () => {
    const renamed = one.replace("name: web,", "name: prod-web,");
    const moved = one.replace("name: web,", "name: web, namespace: prod,");
    const movedAndRenamed = renamed.replace("name: prod-web,", "name: prod-web, namespace: prod,");
    for (const [base, head, name, before] of [
      [one, renamed, "prod-web", "web"],
      [moved, movedAndRenamed, "prod-web", "web"],
      [one, moved, "prod/web", "web without a namespace"],
      [moved, one, "web without a namespace", "prod/web"],
    ] as const) {
      const { workloads } = forecast(base, head);
      expect(workloads.map(({ effect }) => effect).sort()).toEqual(["create", "delete"]);
      expect(workloads.find(({ effect }) => effect === "delete")?.reason).toBe(
        `It becomes ${name}: a new object, so that this is no rolling update.`,
      );
      expect(workloads.find(({ effect }) => effect === "create")?.reason).toBe(
        `It was ${before}: a new object, so that this is no rolling update.`,
      );
    }
  });

  it("is unknown when the side that lacks it left something out, which may hold it", () => {
    const unprobed = `${one}---
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: { app: web }, ports: [{ port: 80 }] }
`;
    expect(forecast(null, one, { headIncomplete: true }).workloads).toMatchObject([{ effect: "create" }]);
    expect(forecast(one, null, { baseIncomplete: true }).workloads).toMatchObject([{ effect: "delete" }]);
    expect(forecast(one, "", { headIncomplete: true })).toMatchObject({
      workloads: [
        {
          effect: "unknown",
          notSeenAt: "head",
          pods: null,
          reason:
            "It was not seen at head, of which not all was analysed: it is deleted, or is in what was left out.",
        },
      ],
      findings: [],
    });
    expect(forecast("", unprobed, { baseIncomplete: true })).toMatchObject({
      workloads: [{ effect: "unknown", notSeenAt: "base", pods: null }],
      findings: [{ check: "missing-readiness-probe", severity: "error", isNew: false, notSeenAtBase: true }],
    });
    expect(forecast("", unprobed)).toMatchObject({
      workloads: [{ effect: "create" }],
      findings: [{ check: "missing-readiness-probe", severity: "error", isNew: true }],
    });
  });

  it("is unknown when the base side is broken: nothing is called safe", () => {
    expect(forecast(null, one, { baseBroken: true })).toMatchObject({
      configChanges: [],
      staleConfigs: [],
      workloads: [{ effect: "unknown", causes: [] }],
      findings: [{ check: "missing-readiness-probe", isNew: true }],
    });
  });
});
