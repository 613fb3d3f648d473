import { isList, isMap, type Value, type ValueMap } from "../../../yaml/value.ts";
import { mapAt, mapsAt, textAt } from "../../fields.ts";

/** What a route leads to. */
export interface Backend {
  readonly kind: string;
  readonly name: string;
  /** Of the route itself, where it says none. */
  readonly namespace: string | undefined;
  readonly port: Value | undefined;
}

/**
 * The backends anywhere in a route: `service: {name, port: {number, name}}` of an Ingress, `backendRefs` of a Gateway's,
 * and what other kinds of routes call theirs. What gets no request (weight 0) is none:
 * https://gateway-api.sigs.k8s.io/reference/spec/#httpbackendref
 */
export function backendsOf(value: Value | undefined): readonly Backend[] {
  if (isList(value)) return value.flatMap(backendsOf);
  if (!isMap(value)) return [];
  return [...namedBy(value), ...Object.values(value).flatMap(backendsOf)];
}

function namedBy(value: ValueMap): readonly Backend[] {
  const { number, name } = mapAt(value, "service", "port");
  return [
    ...backend(mapAt(value, "service"), number ?? name),
    ...LISTS.flatMap((field) =>
      mapsAt(value, field).flatMap((reference) => backend(reference, reference.port)),
    ),
    ...openShift(value),
    ...byHost(mapAt(value, "destination"), textAt(value, "destination", "host"), value.weight),
    // https://www.getambassador.io/docs/emissary/latest/topics/using/intro-mappings
    ...byHost({}, textAt(value, "service")?.replace(/^\w+:\/\//, ""), undefined),
    // https://apisix.apache.org/docs/ingress-controller/concepts/apisix_route/
    ...byHost({}, textAt(value, "serviceName"), value.weight, value.servicePort),
  ];
}

/**
 * Gateway API; Traefik and Contour:
 * https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/ingressroute/
 * https://projectcontour.io/docs/main/config/api/
 */
const LISTS = ["backendRefs", "services"];

function backend(reference: ValueMap, port: Value | undefined): readonly Backend[] {
  const name = textAt(reference, "name");
  if (name === undefined || reference.weight === 0) return [];
  const kind = textAt(reference, "kind") ?? "Service";
  return [{ kind, name, namespace: textAt(reference, "namespace"), port }];
}

/** A number is a port of the pods, a name one of the Service: https://docs.redhat.com/en/documentation/openshift_container_platform/4.20/html/network_apis/route-route-openshift-io-v1 */
function openShift(value: ValueMap): readonly Backend[] {
  const { targetPort } = mapAt(value, "port");
  const port = typeof targetPort === "string" ? targetPort : undefined;
  return (
    [mapAt(value, "to"), ...mapsAt(value, "alternateBackends")]
      // Both that is a Service.
      .filter(({ kind = "" }) => kind === "Service" || kind === "")
      .flatMap((reference) => backend({ ...reference, kind: "Service" }, port))
  );
}

/** `web`, `web.shop` or `web.shop.svc.cluster.local`; other names are of no Service: https://istio.io/latest/docs/reference/config/networking/virtual-service/#Destination */
const HOST = /^([a-z0-9-]+)(?:\.([a-z0-9-]+)(?:\.svc(?:\..+)?)?)?(?::(\d+))?$/;

function byHost(
  destination: ValueMap,
  host: string | undefined,
  weight: Value | undefined,
  servicePort?: Value,
): readonly Backend[] {
  const [, name, namespace, own] = HOST.exec(host ?? "") ?? [];
  if (name === undefined || weight === 0) return [];
  const port =
    mapAt(destination, "port").number ?? servicePort ?? (own === undefined ? undefined : Number(own));
  return [{ kind: "Service", name, namespace, port }];
}
