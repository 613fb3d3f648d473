import { describe, expect, it } from "vitest";
import { workload } from "../forecast-of.ts";
import { findings } from "./check-fixture.ts";

describe("apply-fails", () => {
  const config = (kind: string, fields: string) =>
    `apiVersion: v1\nkind: ${kind}\nmetadata: { name: app }\n${fields}\n`;

  it("is an error for a workload that the API server refuses", () => {
    const [base, head] = ["a:1", "a:2"].map((image) => workload("batch/v1", "Job", image));
    expect(findings("apply-fails", [base ?? "", head ?? ""])).toMatchObject([
      { severity: "error", workload: { kind: "Job" }, isNew: true },
    ]);
  });

  it.each([
    [
      "ConfigMap app is immutable, but A changed.",
      config("ConfigMap", "immutable: true\ndata: { A: a }"),
      config("ConfigMap", "immutable: true\ndata: { A: b }"),
    ],
    [
      "The type of Secret app cannot be changed.",
      config("Secret", "type: Opaque"),
      config("Secret", "type: kubernetes.io/tls"),
    ],
  ])("is an error for a config: %s", (message, base, head) => {
    expect(findings("apply-fails", [base, head])).toMatchObject([
      { severity: "error", workload: null, message },
    ]);
  });

  it("is not new when the selector matched as little at base", () => {
    const [base, head] = ["a:1", "a:2"].map((image) =>
      workload("apps/v1", "Deployment", image, "{ selector: { matchLabels: { app: other } } }"),
    );
    expect(findings("apply-fails", [base ?? "", head ?? ""])).toMatchObject([{ isNew: false }]);
  });
});
