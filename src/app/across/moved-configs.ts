import type { DeployableForecast, ObjectChange, ObjectId, StaleConfig } from "../../domain/forecast.ts";
import type { OverlayResult } from "../../domain/overlay.ts";
import { isClusterWide } from "../../delivery/cluster-wide.ts";
import { groupOf, identityOf } from "../../model/identity.ts";
import type { DeployableResult } from "../result.ts";
import { keyText } from "../../model/key-text.ts";

interface Between {
  readonly from: DeployableForecast;
  readonly to: DeployableForecast;
}

/** Who reads a config that only moves keeps nothing old, unless it changes on the way. */
export function withoutMovedConfigs(
  result: DeployableResult,
  { from, to }: Between,
  compared: Pick<OverlayResult, "staleConfigs">,
): DeployableResult {
  const arriving = new Set(configsOf(to, "added").map((config) => keyIn(to, config)));
  const moved = new Set(
    configsOf(from, "removed")
      .map((config) => keyIn(from, config))
      .filter((key) => arriving.has(key)),
  );
  const readingOf = ({ config, workload, path }: StaleConfig) =>
    keyText([keyIn(to, { apiVersion: "v1", ...config }), keyIn(to, workload), path]);
  const still = new Set(compared.staleConfigs.map(readingOf));
  const isUnchanged = (reading: StaleConfig) =>
    moved.has(keyIn(result.deployable, { apiVersion: "v1", ...reading.config })) &&
    !still.has(readingOf(reading));
  const { deployable } = result;
  if (!deployable.staleConfigs.some(isUnchanged)) return result;
  const staleConfigs = deployable.staleConfigs.filter((reading) => !isUnchanged(reading));
  const stale = new Set(
    staleConfigs.flatMap(({ effect, workload }) => (effect === "stale" ? [identityOf(workload)] : [])),
  );
  return {
    ...result,
    deployable: { ...deployable, staleConfigs },
    findings: result.findings.filter(
      ({ check, workload }) =>
        check !== "stale-config" || workload === null || stale.has(identityOf(workload)),
    ),
  };
}

/** A generated name says what is in it, wherever it goes. */
export function configsOf(
  { configChanges }: DeployableForecast,
  change: ObjectChange["change"],
): readonly ObjectId[] {
  return configChanges
    .filter((config) => config.change === change && !config.generated)
    .map(({ kind, namespace, name }) => ({ apiVersion: "v1", kind, namespace, name }));
}

export function keyIn(
  { targetNamespace }: DeployableForecast,
  { apiVersion, kind, namespace, name }: ObjectId,
): string {
  const group = groupOf(apiVersion);
  const target = isClusterWide(group, kind) ? null : targetNamespace;
  return keyText([group, kind, namespace ?? target, name]);
}
