import { describe, expect, it } from "vitest";
import { findings, PROBED, restart, restartFindings } from "./check-fixture.ts";

const MOUNTED = `${PROBED}, volumes: [{ name: d, persistentVolumeClaim: { claimName: data } }]`;

const claim = (mode: string) => `---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: { name: data }
spec: { accessModes: [${mode}] }
`;

describe("rwo-surge", () => {
  it.each([
    ["ReadWriteOnce", "warning"],
    ["ReadWriteOncePod", "error"],
  ])("is unsafe for %s, %s", (mode, severity) => {
    expect(restartFindings(MOUNTED, ", replicas: 1", claim(mode))).toEqual([["rwo-surge", severity, true]]);
  });

  it("is not found for a volume that many may use, or that the build does not hold", () => {
    expect(restartFindings(MOUNTED, ", replicas: 1", claim("ReadWriteMany"))).toEqual([]);
    expect(restartFindings(MOUNTED, ", replicas: 1")).toEqual([]);
  });
});

describe("rwo-surge, in words", () => {
  const told = (containers: string, claims: string, spec = "") =>
    findings("rwo-surge", restart(containers, spec, claims)).map(({ isNew, message }) => [isNew, message]);
  const WHO = "the pods of one node";
  const said = (who: string, name = "data") => [
    false,
    `It surges, but only ${who} can use its PersistentVolumeClaim ${name}.`,
  ];
  it.each<readonly [modes: string, told: readonly unknown[]]>([
    ["ReadWriteOnce", [said(WHO)]],
    ["ReadWriteOncePod", [said("one pod")]],
    ["ReadWriteOncePod, ReadWriteMany", [said("one pod")]],
    ["ReadWriteOnce, ReadOnlyMany", []],
    ["ReadOnlyMany", []],
    ["", []],
  ])("of [%s]: %j", (modes, expected) => {
    expect(told(MOUNTED, claim(modes))).toEqual(expected);
  });

  it("is told of each claim, of this namespace, where it surges", () => {
    const two = MOUNTED.replace(
      "volumes: [",
      "volumes: [{ name: e, emptyDir: {} }, { name: f, persistentVolumeClaim: { claimName: logs } }, ",
    );
    const both = claim("ReadWriteOnce") + claim("ReadWriteOncePod").replace("name: data", "name: logs");
    // The graver one first.
    expect(told(two, both)).toEqual([said("one pod", "logs"), said(WHO)]);
    expect(
      told(MOUNTED, claim("ReadWriteOnce").replace("name: data", "name: data, namespace: other")),
    ).toEqual([]);
    expect(
      told(
        MOUNTED,
        claim("ReadWriteOnce"),
        ", strategy: { rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } }",
      ),
    ).toEqual([]);
    expect(told(MOUNTED, claim("ReadWriteOnce"), ", strategy: { type: Recreate }")).toEqual([]);
  });

  it("is told once of a workload that gets more pods too", () => {
    const [base, head] = restart(MOUNTED, ", replicas: 1", claim("ReadWriteOnce"));
    const more = findings("rwo-surge", [base, head.replace("replicas: 1", "replicas: 2")]);
    expect(more.map(({ message }) => message)).toEqual([
      "It surges, but only the pods of one node can use its PersistentVolumeClaim data.",
    ]);
    const api = base.replace("name: web", "name: api").split("---")[0] ?? "";
    const both = findings("rwo-surge", [base, `${head}---${api}`]);
    expect(both.map(({ workload, message }) => `${workload?.name ?? ""}: ${message}`)).toEqual([
      "api: More than one pod (of Deployment web, Deployment api) is to have PersistentVolumeClaim data, which only the pods of one node can use: those on another node wait for it.",
      "web: It surges, but only the pods of one node can use its PersistentVolumeClaim data.",
    ]);
  });
});
