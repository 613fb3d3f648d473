import { describe, expect, it } from "vitest";
import { PROBED, restartFindings } from "./check-fixture.ts";

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
