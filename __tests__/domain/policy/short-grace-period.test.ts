import { describe, expect, it } from "vitest";
import { workload } from "../forecast-of.ts";
import { findings, PROBED, restart, switchedOn } from "./check-fixture.ts";

const ID = "short-grace-period";
const told = (seconds: string, least?: number) => {
  const change = restart(`${PROBED}, terminationGracePeriodSeconds: ${seconds}`);
  const settings = switchedOn(ID, least === undefined ? {} : { seconds: least });
  return findings(ID, change, settings).map(({ severity, unsafe, isNew, message }) => [
    severity,
    unsafe,
    isNew,
    message,
  ]);
};

describe(ID, () => {
  it("is a warning where pods have less time than the policy asks for", () => {
    expect(told("5")).toEqual([
      ["warning", false, false, "Its pods have 5 s to end; the policy asks for 30 s."],
    ]);
    expect(told("45", 60)).toHaveLength(1);
  });

  it("is not found for enough time, 30 s where nothing is written", () => {
    expect(told("30")).toEqual([]);
    expect(told("5", 5)).toEqual([]);
    expect(findings(ID, restart(PROBED), switchedOn(ID))).toEqual([]);
    expect(findings(ID, restart(PROBED), switchedOn(ID, { seconds: 31 }))).toHaveLength(1);
  });

  it("is not asked without a policy, nor of what runs to its end", () => {
    const short = `${PROBED}, terminationGracePeriodSeconds: 1`;
    expect(findings(ID, restart(short))).toEqual([]);
    const job = workload("batch/v1", "Job", "a:1");
    expect(findings(ID, ["", job], switchedOn(ID, { seconds: 100 }))).toEqual([]);
  });
});
