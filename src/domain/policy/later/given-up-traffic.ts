import {
  BALANCED,
  BY_ALB,
  BY_HAPROXY,
  BY_GKE,
  BY_NGINX,
  BY_TRAEFIK,
  CALLED_BY_TRAEFIK,
  CHECKED,
  ENCRYPTED,
  ISSUED,
  LIMITED,
  NAMED,
  PASSED_ON,
  SCRAPED,
  SESSIONS,
} from "./given-up-marks.ts";
import { OTHER, spec, type GivenUp } from "./lessening.ts";

const ENCRYPTED_OTHERWISE = "its requests are encrypted otherwise than before, or refused if they are not";

/** By group and kind: fields of what takes requests, without which they come otherwise than before. */
export const GIVEN_UP_OF_TRAFFIC: Readonly<Record<string, readonly GivenUp[]>> = {
  // https://kubernetes.io/docs/reference/kubernetes-api/service-resources/service-v1/#ServiceSpec
  "/Service": [
    ...BALANCED,
    ...CHECKED,
    ENCRYPTED,
    SCRAPED,
    ...CALLED_BY_TRAEFIK,
    spec(
      "publishNotReadyAddresses",
      { is: "other", none: "false", had: true },
      "its pods no longer find one another before they are ready, and those that wait for that never get ready",
    ),
    spec("sessionAffinity", { is: "becomes", value: "None", none: "None" }, SESSIONS),
  ],
  // https://cloud.google.com/kubernetes-engine/docs/how-to/ingress-configuration
  "cloud.google.com/BackendConfig": [
    spec("healthCheck", OTHER, "the balancer sends nothing to pods that do not answer that"),
  ],
  // https://istio.io/latest/docs/ops/common-problems/network-issues/#503-errors-after-setting-destination-rule
  "networking.istio.io/DestinationRule": [
    spec(
      "trafficPolicy.tls",
      OTHER,
      "its host is called encrypted otherwise, or not, and its pods refuse what they do not take",
    ),
  ],
  // https://istio.io/latest/docs/tasks/traffic-management/egress/egress-control/
  "networking.istio.io/ServiceEntry": [
    spec("hosts", { is: "fewer" }, "pods of the mesh may no longer reach a host that goes from it"),
    spec(
      "ports",
      { is: "unlisted", fields: ["number"] },
      "pods of the mesh may no longer reach its hosts by a port that goes from it",
    ),
  ],
  "networking.k8s.io/Ingress": [
    ...ISSUED,
    ...NAMED,
    ...BY_NGINX,
    ...BY_ALB,
    ...CHECKED,
    ...BY_GKE,
    ...PASSED_ON,
    ...LIMITED,
    ...BY_TRAEFIK,
    ...BALANCED,
  ],
  // https://cert-manager.io/docs/usage/gateway/
  "gateway.networking.k8s.io/Gateway": [...ISSUED, ...NAMED],
  "gateway.networking.k8s.io/HTTPRoute": NAMED,
  // https://docs.redhat.com/en/documentation/openshift_container_platform/4.20/html/network_apis/route-route-openshift-io-v1
  "route.openshift.io/Route": [
    spec("tls.termination", OTHER, ENCRYPTED_OTHERWISE),
    spec(
      "tls.insecureEdgeTerminationPolicy",
      { is: "becomes", value: "None", none: "None" },
      ENCRYPTED_OTHERWISE,
    ),
    ...BY_HAPROXY,
  ],
  // https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/targetgroupbinding/targetgroupbinding/
  "elbv2.k8s.aws/TargetGroupBinding": [
    ...["serviceRef.name", "serviceRef.port"].map((path) =>
      spec(path, OTHER, "the balancer sends to other pods"),
    ),
    ...["targetGroupARN", "targetGroupName"].map((path) =>
      spec(path, OTHER, "the former target group loses its pods"),
    ),
  ],
  // https://doc.traefik.io/traefik/reference/routing-configuration/http/tls/overview/
  "traefik.io/IngressRoute": [
    spec(
      "tls.certResolver",
      { is: "other", had: true },
      "its hosts get another certificate, or that of nobody",
    ),
  ],
  // https://projectcontour.io/docs/main/config/tls-termination/
  "projectcontour.io/HTTPProxy": [
    spec("virtualhost.tls", { is: "emptied" }, "its host is not served with TLS any more"),
  ],
};
