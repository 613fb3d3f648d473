import { kindFacts } from "../../kubernetes/facts.ts";
import { changedLaterFields, type LaterField } from "../../kubernetes/later-fields.ts";
import { COMPARED } from "../../kubernetes/tables/releases.ts";
import type { WorkloadForecast } from "../forecast.ts";
import type { Workload } from "./workload.ts";

/** The release whose rules the tables hold. */
const TABLES = 36;
const [, NEWEST] = COMPARED;

/**
 * The forecast with what another release of Kubernetes would do otherwise, where a changed field decides that. Nothing
 * is forecast as calm that restarts in a release that is compared.
 */
export function withReleases(
  forecast: WorkloadForecast | undefined,
  base: Workload,
  head: Workload,
): WorkloadForecast | undefined {
  const { apiVersion, kind, name, namespace } = head.object;
  const facts = kindFacts(apiVersion, kind);
  if (facts === undefined) return forecast;
  const fields = changedLaterFields(base.object.manifest, head.object.manifest, facts.type);
  if (fields.length === 0) return forecast;
  const words = fields.map(noteOf).join(" ");
  const isCalm = forecast === undefined || forecast.effect === "none";
  const restartsLater = fields.some(({ path, on }) => on > TABLES && on <= NEWEST && isOfPods(path));
  if (forecast === undefined && !restartsLater) return undefined;
  const told = forecast ?? {
    ...{ apiVersion, kind, name, namespace },
    ...{ effect: "none" as const, causes: [], pods: null, rollout: null },
  };
  return {
    ...told,
    ...(isCalm && restartsLater && { effect: "unknown" as const }),
    reason: told.reason === undefined ? words : `${told.reason} ${words}`,
  };
}

function isOfPods(path: string): boolean {
  return path.includes("template.") || path.startsWith("spec.containers");
}

function noteOf({ path, known, on }: LaterField): string {
  const older = known > COMPARED[0] ? "does not know" : "drops";
  if (on <= NEWEST) return `Kubernetes before 1.${on} ${older} ${path}, and changes nothing for it.`;
  return known > TABLES
    ? `${path} is known since Kubernetes 1.${known}, which drops it by default.`
    : `Kubernetes drops ${path} by default.`;
}
