import type { PolicyInForce } from "../policy/in-force.ts";
import type { DiscoveredSide } from "./side.ts";

/** Who applies, by the policy, where the repository does not show it. */
export function withAppliers(side: DiscoveredSide, { appliers }: PolicyInForce): DiscoveredSide {
  if (appliers.length === 0) return side;
  const found = [...side.found].map(([id, each]) => {
    const { deployable } = each;
    const entry = appliers.find(({ matches }) => matches({ ...deployable, path: deployable.root }));
    const isTold = deployable.applier === "unknown" && entry !== undefined;
    return [id, isTold ? { ...each, deployable: { ...deployable, applier: entry.applier } } : each] as const;
  });
  return { ...side, found: new Map(found) };
}
