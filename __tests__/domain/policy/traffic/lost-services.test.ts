import { describe, expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const service = (fields: string, ...ports: readonly number[]) =>
  manifest(
    "v1 Service",
    `spec: { ${fields}, ports: [${ports.map((port) => `{ port: ${port} }`).join(", ")}] }`,
  );
const web = manifest(
  "apps/v1 Deployment",
  "spec: { template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: a, image: a }] } } }",
);
const other = manifest("v1 ConfigMap");
const OF_WEB = "selector: { app: web }";
const OTHERS = "its pods, which are not in this build,";

describe("a Service of pods that are not in the build", () => {
  it.each<readonly [string, base: string, head: string, readonly string[]]>([
    [
      "loses a port",
      service(OF_WEB, 80, 443),
      service(OF_WEB, 80),
      [`Service web no longer has port 443: whoever calls ${OTHERS} there gets no answer.`],
    ],
    [
      "loses its way in",
      service(`type: LoadBalancer, ${OF_WEB}`, 80),
      service(`type: ClusterIP, ${OF_WEB}`, 80),
      [
        `Service web is no LoadBalancer any more: whoever calls ${OTHERS} from outside of the cluster gets no answer.`,
      ],
    ],
    [
      "loses its address",
      service(`type: LoadBalancer, loadBalancerIP: 10.0.0.1, ${OF_WEB}`, 80),
      service(`type: LoadBalancer, loadBalancerIP: 10.0.0.2, ${OF_WEB}`, 80),
      [
        `Service web gets another address or name (spec.loadBalancerIP): whoever calls ${OTHERS} there gets no answer.`,
      ],
    ],
    [
      "has no selector, and loses a port",
      service("type: ClusterIP", 80, 443),
      service("type: ClusterIP", 80),
      ["Service web no longer has port 443: whoever calls what it leads to there gets no answer."],
    ],
    [
      "is a name, for which ports do not count",
      service("type: ExternalName, externalName: a.b", 80, 443),
      service("type: ExternalName, externalName: a.b", 80),
      [],
    ],
    ["gets a port", service(OF_WEB, 80), service(OF_WEB, 80, 443), []],
    [
      "is sent to the pods of each node alone",
      service(OF_WEB, 80),
      service(`internalTrafficPolicy: Local, ${OF_WEB}`, 80),
      [],
    ],
    ["were, and go", web + service(OF_WEB, 80, 443) + other, service(OF_WEB, 80) + other, []],
  ])("%s", (_, base, head, expected) => {
    expect(messages("lost-traffic", base, head)).toEqual(expected);
  });
});
