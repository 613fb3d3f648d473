import { restartsPods, isHeld } from "../counts.ts";
import type { DeployableForecast, Finding } from "../forecast.ts";
import type { Check } from "./check.ts";
import { environmentIn, settingsIn, type Policy, type PolicyEnvironment } from "./policy.ts";

const DOCUMENTATION = {
  id: "many-restarts",
  title: "Many restarts at once",
  what: "More workloads restart at once than the limit of the policy allows: in one environment, or, without environments, in all deployables together.",
  why: "Nodes, image registries and databases meet all of the new pods in the same minute.",
  link: "https://sre.google/sre-book/addressing-cascading-failures/#service-startup-and-cold-caching",
  remediation: "Merge the change in parts, one environment or some workloads at a time.",
  severities: ["warning"],
  startsOff: true,
  parameters: [
    { name: "limit", what: "How many workloads may restart at once.", type: "count", default: 20 },
  ],
} as const;

/** Found when all deployables are forecast: see `manyRestartsFindings`. */
export const manyRestarts: Check = { ...DOCUMENTATION, find: () => [] };

/** Counts what restarts at the merge, by environment. */
export function manyRestartsFindings(
  deployables: readonly DeployableForecast[],
  policy: Policy,
): readonly Finding[] {
  const byEnvironment = new Map<PolicyEnvironment | undefined, number>();
  for (const deployable of deployables.filter((each) => !isHeld(each))) {
    const environment = environmentIn(policy, deployable);
    const restarts = deployable.workloads.filter(restartsPods).length;
    byEnvironment.set(environment, (byEnvironment.get(environment) ?? 0) + restarts);
  }
  return [...byEnvironment].flatMap(([environment, restarts]) => findingOf(policy, environment, restarts));
}

function findingOf(
  policy: Policy,
  environment: PolicyEnvironment | undefined,
  restarts: number,
): readonly Finding[] {
  const setting = settingsIn(policy, environment).get(DOCUMENTATION.id);
  if (setting === undefined) return [];
  const limit = setting.parameters.limit ?? DOCUMENTATION.parameters[0].default;
  if (restarts <= limit) return [];
  const where =
    environment === undefined
      ? policy.environments.length === 0
        ? ""
        : " outside of the environments"
      : ` in ${environment.name}`;
  return [
    {
      check: DOCUMENTATION.id,
      severity: "warning",
      deployable: null,
      workload: null,
      message: `${restarts} workloads restart at once${where}; the policy allows ${limit}.`,
      remediation: DOCUMENTATION.remediation,
      isNew: true,
      unsafe: false,
      ...(environment !== undefined && { environment: environment.name }),
      ...(setting.place !== undefined && setting.place),
    },
  ];
}
