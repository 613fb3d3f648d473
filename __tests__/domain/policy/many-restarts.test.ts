import { describe, expect, it } from "vitest";
import { manyRestartsFindings } from "../../../src/domain/policy/many-restarts.ts";
import { NO_POLICY, type Policy } from "../../../src/domain/policy/policy.ts";
import type { DeployableForecast } from "../../../src/domain/forecast.ts";
import { deployment, overlay, workload } from "../../report/fixtures/make.ts";
import { switchedOn } from "./check-fixture.ts";

const restarting = (
  path: string,
  count: number,
  rest: Partial<DeployableForecast> = {},
): DeployableForecast => ({
  ...overlay(path, {
    workloads: Array.from({ length: count }, (_, index) => workload(deployment(`w${index}`))),
  }),
  ...rest,
});

const told = (deployables: readonly DeployableForecast[], policy: Partial<Policy>) =>
  manyRestartsFindings(deployables, { ...NO_POLICY, ...policy }).map(({ environment, message }) => [
    environment,
    message,
  ]);

const prod = {
  ...{ name: "prod", production: true, gate: undefined },
  matches: ({ path }: { readonly path: string }) => path.startsWith("prod"),
};

describe("many-restarts", () => {
  it("counts all deployables together, where the policy has no environments", () => {
    const checks = switchedOn("many-restarts", { limit: 3 });
    expect(told([restarting("a", 2), restarting("b", 2)], { checks })).toEqual([
      [undefined, "4 workloads restart at once; the policy allows 3."],
    ]);
    expect(told([restarting("a", 2), restarting("b", 1)], { checks })).toEqual([]);
  });

  it("counts by environment, each with its own limit", () => {
    const environments = [{ ...prod, checks: switchedOn("many-restarts", { limit: 1 }) }];
    const checks = switchedOn("many-restarts", { limit: 5 });
    expect(told([restarting("prod/a", 2), restarting("dev/a", 5)], { checks, environments })).toEqual([
      ["prod", "2 workloads restart at once in prod; the policy allows 1."],
    ]);
  });

  it("does not count what waits, and is not asked without a policy", () => {
    const waiting = { code: "suspended", reason: "It is suspended." } as const;
    const checks = switchedOn("many-restarts", { limit: 0 });
    expect(told([restarting("a", 2, { waiting })], { checks })).toEqual([]);
    expect(told([restarting("a", 99)], {})).toEqual([]);
  });
});

it("is told of the whole change, at the line of the policy, with what to do", () => {
  const place = { file: ".rollcast.yaml", line: 7 };
  const checks = new Map([["many-restarts", { severity: undefined, parameters: {}, place }]] as const);
  const [found, ...more] = manyRestartsFindings([restarting("a", 21)], { ...NO_POLICY, checks });
  expect([found, more]).toEqual([
    {
      check: "many-restarts",
      severity: "warning",
      deployable: null,
      workload: null,
      message: "21 workloads restart at once; the policy allows 20.",
      remediation: "Merge the change in parts, one environment or some workloads at a time.",
      isNew: true,
      unsafe: false,
      file: ".rollcast.yaml",
      line: 7,
    },
    [],
  ]);
});

it("says where it counts, and counts what restarts only", () => {
  const environments = [{ ...prod, checks: switchedOn("many-restarts", { limit: 9 }) }];
  const checks = switchedOn("many-restarts", { limit: 1 });
  expect(told([restarting("dev/a", 2)], { checks, environments })).toEqual([
    [undefined, "2 workloads restart at once outside of the environments; the policy allows 1."],
  ]);
  const calm = overlay("dev/b", { workloads: [workload(deployment("a"), { effect: "none" })] });
  expect(told([restarting("dev/a", 1), calm], { checks, environments })).toEqual([]);
});
