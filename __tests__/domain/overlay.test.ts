import { describe, expect, it } from "vitest";
import { recordedKustomize } from "../support/recorded-kustomize.ts";
import { forecast } from "./forecast-of.ts";

/** What kustomize builds of a web server with a generated ConfigMap, or with a plain one when `hashed` is false. */
function build(level: string, hashed: boolean): string {
  const result = recordedKustomize({
    "web.yaml": `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  template:
    spec:
      containers:
        - name: web
          image: nginx:1
          env: [{ name: LEVEL, valueFrom: { configMapKeyRef: { name: app, key: LEVEL } } }]
`,
    "kustomization.yaml": `
namePrefix: prod-
namespace: prod
resources: [web.yaml]
configMapGenerator: [{ name: app, literals: [LEVEL=${level}, OTHER=1] }]
generatorOptions: { disableNameSuffixHash: ${String(!hashed)} }
`,
  });
  if (!result.ok) throw new Error(result.error);
  return result.text;
}

describe("a literal changes, as kustomize builds it", () => {
  const config = { kind: "ConfigMap", name: "prod-app", namespace: "prod" };

  it("with the hash, the workload restarts because of the key that it reads", () => {
    const { configChanges, workloads, staleConfigs, problems } = forecast(
      build("info", true),
      build("debug", true),
    );
    expect(configChanges).toMatchObject([
      { ...config, generated: true, keys: [{ key: "LEVEL", change: "modified" }] },
    ]);
    expect(workloads).toMatchObject([
      {
        name: "prod-web",
        effect: "restart",
        causes: [{ type: "config", config, keys: ["LEVEL"], reads: "read" }],
      },
    ]);
    expect([...staleConfigs, ...problems]).toEqual([]);
  });

  it("without the hash, nothing restarts and the running pods keep the old value", () => {
    const { workloads, staleConfigs, findings } = forecast(build("info", false), build("debug", false));
    expect(workloads).toEqual([]);
    expect(staleConfigs).toMatchObject([{ config, how: "env", effect: "stale", keys: ["LEVEL"] }]);
    expect(findings).toMatchObject([{ check: "stale-config", severity: "warning" }]);
  });
});
