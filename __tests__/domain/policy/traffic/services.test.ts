import { describe, expect, it } from "vitest";
import { servedContainers, servicesOf } from "../../../../src/domain/policy/traffic/services.ts";
import { readSide } from "../../../../src/domain/side.ts";
import { manifestsOf } from "../../forecast-of.ts";
import { manifest, messages } from "../check-fixture.ts";

const web = (
  labels: string,
  containers = "{ name: app, image: a }",
  metadata = "name: web, namespace: shop",
) =>
  manifest(
    "apps/v1 Deployment",
    `spec: { template: { metadata: { labels: { ${labels} } }, spec: { containers: [${containers}] } } }`,
    metadata,
  );
const service = (spec: string, metadata = "name: web, namespace: shop", type = "v1 Service") =>
  manifest(type, `spec: { ${spec} }`, metadata);

function read(yaml: string) {
  const side = readSide(manifestsOf(yaml), "head");
  const [workload] = side.workloads.values();
  const [template] = workload?.templates ?? [];
  if (workload === undefined || template === undefined) throw new Error("no workload");
  return { template, services: servicesOf(workload, template, side.index) };
}

it.each<readonly [string, string, boolean]>([
  ["its labels", service("selector: { app: web }"), true],
  ["some of its labels", service("selector: { app: web, tier: a }"), true],
  ["other labels", service("selector: { app: web, tier: b }"), false],
  ["labels that it has not", service("selector: { app: web, zone: a }"), false],
  ["nothing", service("selector: {}"), false],
  ["no labels at all", service("ports: []"), false],
  ["a name elsewhere", service("selector: { app: web }, type: ExternalName, externalName: a.io"), false],
  [
    "its labels in another namespace",
    service("selector: { app: web }", "name: web, namespace: other"),
    false,
  ],
  [
    "its labels, as another kind",
    service("selector: { app: web }", undefined, "serving.knative.dev/v1 Service"),
    false,
  ],
  ["its labels, from outside", service("selector: { app: web }, type: LoadBalancer"), true],
])("a Service of %s serves a template", (_, other, expected) => {
  expect(read(web("app: web, tier: a") + other).services).toHaveLength(expected ? 1 : 0);
});

it("its Services are told in the order of the build", () => {
  const other =
    service("selector: { tier: a }", "name: a, namespace: shop") + service("selector: { app: web }");
  expect(read(web("app: web, tier: a") + other).services.map(({ name }) => name)).toEqual(["a", "web"]);
});

describe("the containers that a Service sends to", () => {
  const APP = "{ name: app, image: a, ports: [{ name: http, containerPort: 8080 }] }";
  const LOG = "{ name: log, image: a, ports: [{ name: metrics, containerPort: 9090 }] }";
  const PLAIN = "{ name: plain, image: a }";
  it.each<readonly [ports: string, containers: string, served: readonly string[]]>([
    ["{ port: 80, targetPort: http }", `${APP}, ${LOG}`, ["app"]],
    ["{ port: 80, targetPort: 9090 }", `${APP}, ${LOG}`, ["log"]],
    ["{ port: 8080 }", `${APP}, ${LOG}`, ["app"]],
    [
      "{ port: 80, targetPort: http }, { port: 90, targetPort: metrics }",
      `${APP}, ${LOG}, ${PLAIN}`,
      ["app", "log"],
    ],
    // A port that nobody declares may be anyone's.
    ["{ port: 80, targetPort: web }", `${APP}, ${PLAIN}`, ["app", "plain"]],
    ["{ port: 80, targetPort: http }, { port: 81 }", `${APP}, ${PLAIN}`, ["app", "plain"]],
    ["", `${APP}, ${PLAIN}`, ["app", "plain"]],
    ["{ port: 1 }", `${APP}], initContainers: [{ name: init, image: a }`, ["app"]],
  ])("by [%s], of %s: %j", (ports, containers, served) => {
    const { template, services } = read(
      web("app: web", containers) + service(`selector: { app: web }, ports: [${ports}]`),
    );
    const [found] = services;
    if (found === undefined) throw new Error("no Service");
    expect(servedContainers(found, template).map(({ name }) => name)).toEqual(served);
  });
});

describe("a Service that sends to the pods of a new workload too", () => {
  const own = web("app: web") + service("selector: { app: web }");
  const api = (labels: string, metadata = "name: api, namespace: shop") =>
    web(labels, "{ name: app, image: a }", metadata);
  const TOLD =
    "Service web of Deployment web sends to the pods of Deployment api too, which is new and has the same labels.";
  it.each<readonly [string, string, string, readonly string[]]>([
    ["with the same labels", own, own + api("app: web"), [TOLD]],
    ["with other labels", own, own + api("app: api"), []],
    ["in another namespace", own, own + api("app: web", "name: api, namespace: other"), []],
    ["that was there", own + api("app: web"), own + api("app: web, a: b"), []],
    ["and is new itself", web("app: web"), own + api("app: web"), []],
    [
      "of nobody who stays",
      service("selector: { app: web }"),
      service("selector: { app: web }") + api("app: web"),
      [],
    ],
  ])("%s", (_, base, head, told) => {
    expect(
      messages("lost-traffic", base, head).filter((message) => message.includes("sends to the pods")),
    ).toEqual(told);
  });

  it("is not told of where not all was seen", () => {
    const of = (rest: object) => messages("lost-traffic", own, own + api("app: web"), rest);
    expect([of({ baseIncomplete: true }), of({ headIncomplete: true })]).toEqual([[], []]);
  });
});
