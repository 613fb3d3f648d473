import { describe, expect, it } from "vitest";
import type { Applier } from "../../../src/model/deployable.ts";
import { forecast } from "../forecast-of.ts";
import { findings } from "./check-fixture.ts";

/** `A` is read as a variable by a Deployment that does not change. */
function secret(fields: string, annotations = ""): string {
  return `
apiVersion: v1
kind: Secret
metadata: { name: creds, annotations: { ${annotations} } }
${fields}
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - { name: web, image: "a:1", env: [{ name: A, valueFrom: { secretKeyRef: { name: creds, key: A } } }] }
`;
}

const found = (check: string, base: string, head: string, applier: Applier) =>
  forecast(base, head, { applier }).findings.filter((finding) => finding.check === check);
const kept = (base: string, head: string, applier: Applier = "clientSide") =>
  found("kept-secret-key", base, head, applier);
const missing = (base: string, head: string, applier: Applier = "clientSide") =>
  found("missing-config-reference", base, head, applier);
const BOTH = secret('stringData: { A: "1", B: "2" }');

describe("kept-secret-key", () => {
  it("does not show a key without a value, which may be one that was pasted", () => {
    const base = secret('stringData: { Zq7wXpasted: "", B: "2" }');
    const [finding] = kept(base, secret('stringData: { B: "2" }'));
    expect(finding?.message).toMatch(/^Key \(key that may be a value, not shown\) of Secret creds stays /);
  });

  it("warns of keys taken out of stringData, which pods go on reading", () => {
    const head = secret('stringData: { B: "2" }');
    expect(kept(BOTH, head)).toMatchObject([
      {
        severity: "warning",
        isNew: true,
        message:
          "Key A of Secret creds stays in the cluster: a key taken out of `stringData` is not removed from the Secret.",
      },
    ]);
    expect(missing(BOTH, head)).toEqual([]);
    expect(forecast(BOTH, head).configChanges).toEqual([]);
  });

  it("says of an unknown applier that Flux would take the key away, which a pod may need", () => {
    const head = secret('stringData: { B: "2" }');
    expect(kept(BOTH, head, "unknown")[0]?.message).toMatch(
      /^Key A of Secret creds stays .* unless Flux applies it/,
    );
    expect(missing(BOTH, head, "unknown")).toMatchObject([
      { severity: "warning", isNew: true, message: expect.stringContaining("Flux takes it out") as string },
    ]);
  });

  it("names all of them, when stringData goes altogether or becomes data", () => {
    expect(kept(BOTH, secret("type: Opaque"))[0]?.message).toMatch(/^Keys A, B of Secret creds stay /);
    expect(kept(BOTH, secret("data: { B: Mg== }"))[0]?.message).toMatch(/^Key A of /);
  });

  it("is not found where somebody owns the key: it is removed, and its reader lacks it", () => {
    for (const base of [secret("data: { A: MQ== }"), secret('data: { A: MQ== }\nstringData: { A: "1" }')]) {
      expect(kept(base, secret("type: Opaque"))).toEqual([]);
      expect(missing(base, secret("type: Opaque"))).toMatchObject([{ severity: "error" }]);
    }
  });

  it("is not found where the Secret is replaced as a whole", () => {
    const head = secret(
      'stringData: { B: "2" }',
      '"argocd.argoproj.io/sync-options": "Prune=false, Replace=true"',
    );
    expect(kept(BOTH, head)).toEqual([]);
    expect(missing(BOTH, head)).toMatchObject([{ severity: "error" }]);
  });

  it("is not found in a Secret that comes, or goes", () => {
    expect(findings("kept-secret-key", [null, BOTH])).toEqual([]);
    expect(kept(BOTH, BOTH.split("---")[1] ?? "")).toEqual([]);
  });
});
