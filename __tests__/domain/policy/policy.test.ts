import { expect, it } from "vitest";
import type { CheckSettings, PolicyEnvironment } from "../../../src/domain/policy/policy.ts";
import { environmentIn, NO_POLICY, settingsIn } from "../../../src/domain/policy/policy.ts";

const at = (line: number) => ({ file: ".rollcast.yaml", line });
const environment = (name: string, path: string, checks: CheckSettings = new Map()): PolicyEnvironment => ({
  ...{ name, production: false, gate: undefined, checks },
  matches: (deployable) => deployable.path.startsWith(path),
});
const where = (path: string) => ({ id: `overlay:${path}`, name: path, path, cluster: null });

it.each([
  ["apps/prod/web", "prod"],
  ["apps/dev/web", "all"],
  ["infra", undefined],
])("%s is in %s: the first that matches", (path, name) => {
  const environments = [environment("prod", "apps/prod"), environment("all", "apps")];
  expect(environmentIn({ environments }, where(path))?.name).toBe(name);
});

it("what an environment says holds over what the policy says, number by number", () => {
  const general: CheckSettings = new Map([
    ["many-restarts", { severity: "error", parameters: { limit: 5 }, place: at(1) }],
    ["few-pods-stay", { severity: "warning", parameters: { share: 0.5, least: 2 }, place: at(2) }],
  ]);
  const own: CheckSettings = new Map([
    ["few-pods-stay", { severity: undefined, parameters: { share: 0.8 }, place: at(9) }],
    ["short-grace-period", { severity: undefined, parameters: {}, place: at(10) }],
  ]);
  const policy = { ...NO_POLICY, checks: general };
  expect([...settingsIn(policy, environment("prod", "", own))]).toEqual([
    ["many-restarts", { severity: "error", parameters: { limit: 5 }, place: at(1) }],
    ["few-pods-stay", { severity: "warning", parameters: { share: 0.8, least: 2 }, place: at(9) }],
    ["short-grace-period", { severity: undefined, parameters: {}, place: at(10) }],
  ]);
  const graver: CheckSettings = new Map([
    ["few-pods-stay", { severity: "error", parameters: {}, place: at(9) }],
  ]);
  expect(settingsIn(policy, environment("prod", "", graver)).get("few-pods-stay")?.severity).toBe("error");
  expect(settingsIn(policy, undefined)).toBe(general);
  expect(settingsIn(policy, environment("dev", ""))).toEqual(general);
});
