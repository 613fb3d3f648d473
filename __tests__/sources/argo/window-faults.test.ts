import { expect, it } from "vitest";
import { windowFaults } from "../../../src/sources/argo/sync-windows.ts";

const TARGET = { project: "shop", name: "web", namespace: "web", clusters: ["in-cluster"] };

function faults(window: Readonly<Record<string, string>>, target = TARGET): readonly string[] {
  const syncWindows = [
    { kind: "allow", schedule: "0 22 * * *", duration: "1h", applications: ["*"], ...window },
  ];
  const project = { kind: "AppProject", metadata: { name: "shop" }, spec: { syncWindows } };
  return windowFaults([project], target);
}

it.each([
  "0 22 * * *",
  "*/15 0-6,22-23 1,15 JAN-mar ?",
  "0-59/5 * * 12 MON-FRI",
  "TZ=Europe/Berlin 0 6 * * 1",
  "  0   6 * * 0 ",
])("takes the schedule %s", (schedule) => {
  expect(faults({ schedule })).toEqual([]);
});

it.each([
  "",
  "* * * *",
  "0 99 * * *",
  "60 * * * *",
  "0 0 0 * *",
  "* * * * 7",
  "5-1 * * * *",
  "*/0 * * * *",
  "@hourly",
  "a * * * *",
])("tells that Argo CD cannot read the schedule %s", (schedule) => {
  expect(faults({ schedule }).join()).toContain(`the schedule "${schedule}"`);
});

it.each(["1h", "1h30m", "1.5h", "90m", "0"])("takes the duration %s", (duration) => {
  expect(faults({ duration })).toEqual([]);
});

it.each(["", "1d", "1 h", "60"])("tells that Argo CD cannot read the duration %s", (duration) => {
  expect(faults({ duration }).join()).toContain(`the duration "${duration}"`);
});

it("asks only the windows that concern an Application", () => {
  expect(faults({ schedule: "never" }, { ...TARGET, project: "other" })).toEqual([]);
  expect(faults({ kind: "permit" })).toHaveLength(1);
});
