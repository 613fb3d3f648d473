import { expect, test } from "vitest";
import { isConfig, isConfigKind } from "../../src/model/config-kind.ts";

test.each(["ConfigMap", "Secret"])("%s is a kind of config, in the core group alone", (kind) => {
  expect(isConfigKind(kind)).toBe(true);
  expect(isConfig({ group: "", kind })).toBe(true);
  expect(isConfig({ group: "example.com", kind })).toBe(false);
});

test.each(["secret", "Deployment", undefined, null, ["Secret"]])("%j is none", (kind) => {
  expect(isConfigKind(kind)).toBe(false);
});
