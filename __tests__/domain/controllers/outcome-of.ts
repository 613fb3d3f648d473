import { forecast, workload } from "../forecast-of.ts";

/** What a new image does to a workload whose spec holds these fields beside the pod template. */
export function newImage(apiVersion: string, kind: string, spec = "{}", annotations = "{}") {
  const base = workload(apiVersion, kind, "nginx:1", spec, annotations);
  const head = workload(apiVersion, kind, "nginx:2", spec, annotations);
  const [found] = forecast(base, head).workloads;
  return found === undefined ? undefined : [found.effect, found.heldBack, found.pods];
}

/** What a change of its spec does to a workload whose pod template stays. */
export function newSpec(apiVersion: string, kind: string, base: string, head: string) {
  const [found] = forecast(
    workload(apiVersion, kind, "nginx:1", base),
    workload(apiVersion, kind, "nginx:1", head),
  ).workloads;
  return found?.effect;
}
