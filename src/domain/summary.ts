import type { Finding, OverlayForecast, Summary, WorkloadId } from "./forecast.ts";

/** Counts what the overlays' forecasts hold. `overlays` are the listed ones. */
export function summarise(
  known: Pick<Summary, "filesChanged" | "overlaysTotal">,
  overlays: readonly OverlayForecast[],
  findings: readonly Finding[],
): Summary {
  const restarts = overlays.flatMap(({ path, workloads }) =>
    workloads
      .filter(({ effect }) => effect === "restart" || effect === "recreate")
      .map((workload) => idIn(path, workload)),
  );
  const unsafe = new Set(
    findings.flatMap(({ overlay, workload, unsafe: isUnsafe, suppressed }) =>
      workload === null || !isUnsafe || suppressed !== undefined ? [] : [idIn(overlay, workload)],
    ),
  );
  const stale = overlays.flatMap(({ path, staleConfigs }) =>
    staleConfigs.filter(({ effect }) => effect === "stale").map(({ workload }) => idIn(path, workload)),
  );
  const touched = overlays.filter((overlay) => overlay.touched);
  return {
    ...known,
    overlaysAffected: touched.length,
    overlaysNotAnalysed: touched.filter(({ analysis }) => analysis !== "full").length,
    restarts: restarts.length,
    unsafeRestarts: restarts.filter((id) => unsafe.has(id)).length,
    staleConfigs: new Set(stale).size,
  };
}

function idIn(overlay: string, { apiVersion, kind, namespace, name }: WorkloadId): string {
  return JSON.stringify([overlay, apiVersion, kind, namespace, name]);
}
