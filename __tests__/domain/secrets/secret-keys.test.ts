import { expect, test } from "vitest";
import { HIDDEN_KEY } from "../../../src/domain/configs/shown-keys.ts";
import { forecast, toldOf } from "../forecast-of.ts";

/** `secretGenerator` with `envs` makes a key with an empty value of a line without "=". */
const PASTED = "ghp_0123456789abcdefghij";

function overlay(keys: string): string {
  return `
apiVersion: v1
kind: Secret
metadata: { name: app }
data: { ${keys} }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: web:1, envFrom: [{ secretRef: { name: app } }] }] }
`;
}

test("a Secret's value that was pasted as a key is shown nowhere, and the change is still told", () => {
  const result = forecast(overlay("TOKEN: YQ=="), overlay(`TOKEN: YQ==, ${PASTED}: ""`));
  expect(toldOf(result)).not.toContain(PASTED);
  expect(result.configChanges[0]?.keys).toEqual([{ key: HIDDEN_KEY, change: "added" }]);
  expect(result.staleConfigs[0]).toMatchObject({ keys: [HIDDEN_KEY], effect: "stale" });
});

test("a key that no Secret may have is not shown either", () => {
  const result = forecast(overlay("TOKEN: YQ=="), overlay('TOKEN: YQ==, "correct horse": YQ=='));
  expect(toldOf(result)).not.toContain("correct horse");
});

test("the keys of values are shown", () => {
  const result = forecast(overlay("TOKEN: YQ=="), overlay("TOKEN: Yg=="));
  expect(result.configChanges[0]?.keys).toEqual([{ key: "TOKEN", change: "modified" }]);
});

test("base64 that was pasted into an env file of a ConfigMap is no key, whatever it ends with", () => {
  const config = (keys: string) =>
    overlay(keys).replace("kind: Secret", "kind: ConfigMap").replace("secretRef", "configMapRef");
  for (const [key, value] of [
    ["Q2FuYXJ5VG9rZW4xMg", "="],
    ["Q2FuYXJ5VG9rZW4xMjM", "=="],
  ] as const) {
    const result = forecast(config('MODE: "="'), config(`MODE: a, ${key}: "${value}"`));
    expect(toldOf(result)).not.toContain(key);
    expect(result.configChanges[0]?.keys).toMatchObject([
      { key: HIDDEN_KEY, change: "modified", hidden: "credential" },
      { key: HIDDEN_KEY, change: "added", hidden: "credential" },
    ]);
  }
});

test("a key without a value in a ConfigMap is shown", () => {
  const config = (keys: string) =>
    overlay(keys).replace("kind: Secret", "kind: ConfigMap").replace("secretRef", "configMapRef");
  const result = forecast(config('MODE: ""'), config("MODE: a"));
  expect(result.configChanges[0]?.keys).toMatchObject([{ key: "MODE", change: "modified" }]);
  expect(result.staleConfigs[0]).toMatchObject({ keys: ["MODE"] });
});
