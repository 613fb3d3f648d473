import { describe, expect, it } from "vitest";
import { passCopy } from "../../../src/domain/secrets/gate.ts";
import { createSecretMask } from "../../../src/domain/secrets/mask.ts";
import { forecast, toldOf } from "../forecast-of.ts";

const CANARY = "s3cr3t-canary-value";
const ENCODED = Buffer.from(CANARY).toString("base64");

/** A build that holds the canary wherever a Secret's value may stand, and a variable's. */
function build(version: string): string {
  const [value, encoded] = [`${CANARY}-${version}`, Buffer.from(`${CANARY}-${version}`).toString("base64")];
  return `
apiVersion: v1
kind: Secret
metadata: { name: plain, annotations: { last-applied: "${value}" } }
data: { password: ${encoded}, "config.env": ${Buffer.from(`USER=u\nPASSWORD=${value}\n`).toString("base64")} }
stringData: { token: "${value}" }
---
apiVersion: v1
kind: Secret
metadata: { name: frozen }
immutable: true
type: type-${version}
data: { password: ${encoded} }
---
apiVersion: v1
kind: Secret
metadata: { name: broken }
data: { password: "not base64 ${value}" }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
data: { dsn: "postgres://u:${value}@db ${version}", encoded: "x ${encoded} ${version}", env: "PASSWORD=${value}" }
---
apiVersion: v1
kind: Secret
data: { password: ${encoded} }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, annotations: { rollcast.dev/ignore: "single-replica" } }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web }, annotations: { token: "${value}" } }
    spec:
      containers:
        - name: web
          image: a:1
          args: ["--password=${value}"]
          env: [{ name: PASSWORD, value: "${value}" }, { name: P, valueFrom: { secretKeyRef: { name: plain, key: gone } } }]
---
apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db }
spec: { template: { spec: { containers: [{ name: db, image: a, envFrom: [{ secretRef: { name: plain } }, { secretRef: { name: broken } }] }] } } }
`;
}

describe("a Secret's value", () => {
  it.each([
    ["changes", build("1"), build("2")],
    ["is new", null, build("2")],
    ["goes", build("1"), null],
  ])("is nowhere in the result when it %s", (_, base, head) => {
    const text = toldOf(forecast(base, head));
    expect(text).not.toContain(CANARY);
    expect(text).not.toContain(ENCODED.slice(0, 20));
  });

  it("is hidden, and not the forecast with it", () => {
    const { configChanges, workloads, staleConfigs, findings } = forecast(build("1"), build("2"));
    expect(configChanges.map(({ name, keys }) => [name, keys.map(({ key }) => key)])).toEqual([
      ["settings", ["dsn", "encoded", "env"]],
      ["broken", ["password"]],
      ["frozen", ["password"]],
      ["plain", ["config.env", "password", "token"]],
    ]);
    expect(workloads.map(({ name, causes }) => [name, causes.map(({ type }) => type)])).toEqual([
      ["web", ["annotation", "command", "env"]],
    ]);
    expect(staleConfigs.map(({ config }) => config.name)).toEqual(["broken", "plain"]);
    expect(findings.map(({ check }) => check)).toContain("apply-fails");
  });

  it("is hidden in the name of an image that a replacement made of it", () => {
    const shop = (image: string) => `apiVersion: v1
kind: Secret
metadata: { name: plain }
stringData: { password: ${CANARY} }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { template: { spec: { containers: [{ name: web, image: "${image}" }] } } }
`;
    const { workloads } = passCopy(
      forecast(shop("web:1"), shop(`web:${CANARY}`)),
      createSecretMask([CANARY], new Set()),
    );
    expect(workloads.flatMap(({ causes }) => causes)).toMatchObject([
      { imageAtBase: "web:1", imageAtHead: "web:•••" },
    ]);
  });
});
