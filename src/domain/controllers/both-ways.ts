import type { Applier } from "../../model/deployable.ts";
import type { Way } from "../../kubernetes/apply.ts";
import type { WorkloadForecast } from "../forecast.ts";
import type { Workload } from "./workload.ts";

/** What each way of applying does to a workload; undefined: nothing. */
type BothWays = Readonly<Record<Way, WorkloadForecast | undefined>>;

/**
 * The one forecast: of the way that whoever applies goes; where nobody knows it and the ways differ, the effect that
 * happens under one of them, with what happens under the other.
 */
export function bothWays(
  head: Workload,
  applier: Applier,
  { serverSide, clientSide }: BothWays,
): WorkloadForecast | undefined {
  if (applier !== "unknown") return placed(head, applier === "serverSide" ? serverSide : clientSide);
  if (serverSide?.effect === clientSide?.effect) return placed(head, serverSide ?? clientSide);
  const isServerSide = strength(serverSide) > strength(clientSide);
  const [under, other] = isServerSide ? [serverSide, clientSide] : [clientSide, serverSide];
  const told = placed(head, under) ?? nothing(placed(head, other));
  if (told === undefined) return undefined;
  const way = isServerSide ? "clientSide" : "serverSide";
  const otherwise = `Not so under ${WAYS[way]}: ${other?.reason ?? "nothing happens there."}`;
  return {
    ...told,
    reason: told.reason === undefined ? otherwise : `${told.reason} ${otherwise}`,
    [isServerSide ? "underClientSide" : "underServerSide"]: other?.effect ?? "none",
  };
}

export const WAYS = {
  serverSide: "server-side apply (Flux)",
  clientSide: "client-side apply (kubectl, Argo CD)",
} as const satisfies Readonly<Record<Way, string>>;

/** The forecast of a workload whose pods nothing happens to. */
function nothing(forecast: WorkloadForecast | undefined): WorkloadForecast | undefined {
  if (forecast === undefined) return undefined;
  const { apiVersion, kind, name, namespace, location } = forecast;
  return {
    ...{ apiVersion, kind, name, namespace },
    ...(location !== undefined && { location }),
    ...{ effect: "none", causes: [], pods: null, rollout: null },
  };
}

/** What replaces pods is reported before what does not, and what goes through before what is refused. */
const STRENGTH: Readonly<Record<WorkloadForecast["effect"], number>> = {
  recreate: 9,
  delete: 8,
  restart: 7,
  unknown: 6,
  scale: 5,
  nextRun: 4,
  create: 3,
  none: 2,
  applyFails: 1,
};

function strength(way: WorkloadForecast | undefined): number {
  return STRENGTH[way?.effect ?? "none"];
}

function placed(head: Workload, way: WorkloadForecast | undefined): WorkloadForecast | undefined {
  if (way === undefined) return undefined;
  const { apiVersion, kind, name, namespace } = head.object;
  return { ...way, apiVersion, kind, name, namespace };
}
