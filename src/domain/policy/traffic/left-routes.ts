import type { Workload } from "../../controllers/workload.ts";
import { findGone } from "../../elsewhere.ts";
import { isKept } from "../../kept.ts";
import { objectKey, type KubernetesObject, type ObjectIndex } from "../../manifests.ts";
import { backendsOf } from "./backends.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";
import { isRoute } from "./routes.ts";
import { servicesOf } from "./services.ts";

/** Routes that stay while a Service to which they lead goes with its pods; where those stay, that is told of the Service. */
export function leftRoutes({ base, head, elsewhere }: CheckContext): readonly Loss[] {
  const routes = head.incomplete || head.prunes === false ? [] : head.index.objects.filter(isRoute);
  const lost = (base.index.byKind.get("Service") ?? []).filter((service) => {
    const isThere = head.index.byKey.has(objectKey(service)) || isKept(service);
    return !isThere && findGone(elsewhere?.come ?? [], service) === undefined;
  });
  if (routes.length === 0 || lost.length === 0) return [];
  const [was, stays] = [base, head].map(({ workloads }) => servedIn([...workloads.values()], base.index));
  const gone = lost.filter((service) => was?.has(service) === true && stays?.has(service) !== true);
  return gone.flatMap((service) =>
    routes
      .filter((route) => leadsTo(route, service))
      .map((object) => {
        const message = `${object.kind} ${object.name} still leads to Service ${service.name}, which this change removes with its pods: who comes by it gets an error.`;
        return { object, message };
      }),
  );
}

function servedIn(workloads: readonly Workload[], index: ObjectIndex): ReadonlySet<KubernetesObject> {
  return new Set(
    workloads.flatMap((workload) =>
      workload.templates.flatMap((template) => servicesOf(workload, template, index)),
    ),
  );
}

function leadsTo({ namespace, manifest }: KubernetesObject, service: KubernetesObject): boolean {
  return backendsOf(manifest).some(
    (backend) =>
      backend.kind === "Service" &&
      backend.name === service.name &&
      (backend.namespace ?? namespace) === service.namespace,
  );
}
