import { expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const ROUTE = "route.openshift.io/v1 Route";
const ENTRY = "networking.istio.io/v1 ServiceEntry";
const ENCRYPTED = "its requests are encrypted otherwise than before, or refused if they are not";
const edge = (more: string) => `tls: { termination: edge${more} }`;

it.each<readonly [type: string, base: string, head: string, told: string | undefined]>([
  [
    "v1 Service",
    "sessionAffinity: ClientIP",
    "sessionAffinity: None",
    "sessionAffinity: clients no longer come to the pod that they had, where their session may be",
  ],
  ["v1 Service", "sessionAffinity: None", "sessionAffinity: ClientIP", undefined],
  ["v1 Service", "sessionAffinity: None", "type: ClusterIP", undefined],
  [
    ROUTE,
    edge(", insecureEdgeTerminationPolicy: Redirect"),
    edge(""),
    `insecureEdgeTerminationPolicy: ${ENCRYPTED}`,
  ],
  [
    ROUTE,
    edge(", insecureEdgeTerminationPolicy: Allow"),
    "to: {}",
    `termination, insecureEdgeTerminationPolicy: ${ENCRYPTED}`,
  ],
  [ROUTE, edge(""), edge(", insecureEdgeTerminationPolicy: Redirect"), undefined],
  [
    ENTRY,
    "hosts: [a.b], ports: [{ number: 443, name: a }, { number: 80, name: b }]",
    "hosts: [a.b], ports: [{ number: 443, name: tls }]",
    "ports: pods of the mesh may no longer reach its hosts by a port that goes from it",
  ],
  [
    ENTRY,
    "hosts: [a.b], ports: [{ number: 443, name: a }]",
    "hosts: [a.b], ports: [{ number: 443, name: tls }]",
    undefined,
  ],
  [
    "traefik.io/v1alpha1 IngressRoute",
    "routes: [], tls: { certResolver: le }",
    "routes: [], tls: {}",
    "certResolver: its hosts get another certificate, or that of nobody",
  ],
  [
    "projectcontour.io/v1 HTTPProxy",
    "virtualhost: { fqdn: a.b, tls: { secretName: s } }",
    "virtualhost: { fqdn: a.b }",
    "tls: its host is not served with TLS any more",
  ],
])("a %s with { %s }, and then { %s }", (type, base, head, told) => {
  const at = (spec: string) => manifest(type, `spec: { ${spec} }`);
  const found = messages("removed-object", at(base), at(head));
  expect(found).toEqual(told === undefined ? [] : [`${type.split(" ")[1] ?? ""} web changes ${told}.`]);
});
