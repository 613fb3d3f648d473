import { describe, expect, it } from "vitest";
import { findings, manifest, messages } from "./check-fixture.ts";

/** A ConfigMap, and a workload that reads two of its keys, each in a way of its own. */
const build = (a: string, b: string, image = "a") => `
apiVersion: v1
kind: ConfigMap
metadata: { name: settings }
data: { A: ${a}, B: ${b} }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  template:
    spec:
      containers:
        - name: web
          image: ${image}
          env: [{ name: A, valueFrom: { configMapKeyRef: { name: settings, key: A } } }]
          volumeMounts: [{ name: settings, mountPath: /b, subPath: B }]
      volumes: [{ name: settings, configMap: { name: settings } }]
`;

describe("stale-config", () => {
  it("is one warning for a config, whichever ways it is read in", () => {
    expect(findings("stale-config", [build("1", "1"), build("2", "2")])).toMatchObject([
      {
        severity: "warning",
        unsafe: false,
        workload: { kind: "Deployment", name: "web" },
        message:
          "It keeps the content of ConfigMap settings that it started with (A, B; read by env, subPath), until its next restart.",
      },
    ]);
  });

  it("is not found where the workload restarts, or nothing that it reads changes", () => {
    expect(findings("stale-config", [build("1", "1"), build("2", "2", "b")])).toEqual([]);
    expect(findings("stale-config", [build("1", "1"), build("1", "1")])).toEqual([]);
  });
});

it("names each config once, sorted, and of its namespace", () => {
  const of = (value: string) =>
    `${["a", "b"].map((name) => manifest("v1 ConfigMap", `data: { X: ${value}1, Y: ${value}2 }`, `name: ${name}, namespace: shop`)).join("")}${manifest(
      "apps/v1 Deployment",
      "spec: { template: { spec: { containers: [{ name: web, image: nginx, envFrom: [{ configMapRef: { name: b } }, { configMapRef: { name: a } }], env: [{ name: X, valueFrom: { configMapKeyRef: { name: a, key: X } } }] }] } } }",
    )}`;
  expect(messages("stale-config", of("p"), of("q"))).toEqual([
    "It keeps the content of ConfigMap a that it started with (X, Y; read by env, envFrom), until its next restart.",
    "It keeps the content of ConfigMap b that it started with (X, Y; read by envFrom), until its next restart.",
  ]);
});

it("is told of who keeps it, with all keys in their order", () => {
  const of = (value: string) =>
    manifest("v1 ConfigMap", `data: { A: ${value}, B: ${value} }`, "name: a, namespace: shop") +
    manifest(
      "apps/v1 Deployment",
      "spec: { template: { spec: { containers: [{ name: web, image: nginx, env: [{ name: X, valueFrom: { configMapKeyRef: { name: a, key: B } } }], volumeMounts: [{ name: v, mountPath: /a, subPath: A }] }], volumes: [{ name: v, configMap: { name: a } }] } } }",
    ) +
    manifest(
      "apps/v1 Deployment",
      "spec: { template: { spec: { containers: [{ name: api, image: nginx, volumeMounts: [{ name: v, mountPath: /a }] }], volumes: [{ name: v, configMap: { name: a } }] } } }",
      "name: api, namespace: shop",
    );
  expect(messages("stale-config", of("p"), of("q"))).toEqual([
    "It keeps the content of ConfigMap a that it started with (A, B; read by env, subPath), until its next restart.",
  ]);
});

it("names no keys where none is known", () => {
  const of = (key: string) =>
    manifest(
      "external-secrets.io/v1 ExternalSecret",
      `spec: { target: { name: login }, dataFrom: [{ extract: { key: ${key} } }] }`,
      "name: login, namespace: shop",
    ) +
    manifest(
      "apps/v1 Deployment",
      "spec: { template: { spec: { containers: [{ name: web, image: nginx, envFrom: [{ secretRef: { name: login } }] }] } } }",
    );
  expect(messages("stale-config", of("a"), of("b"))).toEqual([
    "It keeps the content of Secret login that it started with (read by envFrom), until its next restart.",
  ]);
});
