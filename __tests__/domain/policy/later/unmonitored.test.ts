import { describe, expect, it } from "vitest";
import { messages } from "../check-fixture.ts";

interface Parts {
  readonly kind?: string;
  readonly selector?: string;
  readonly spec?: string;
  readonly endpoints?: string;
  readonly labels?: string;
  readonly ports?: string;
  readonly containerPort?: string;
  readonly more?: string;
  readonly namespace?: string;
}

function build({
  kind = "ServiceMonitor",
  selector = "web",
  spec = "",
  endpoints = "port: http",
  labels = "web",
  ports = "name: http",
  containerPort = "metrics",
  more = "",
  namespace = "shop",
}: Parts): string {
  const list = kind === "PodMonitor" ? "podMetricsEndpoints" : "endpoints";
  return `
apiVersion: monitoring.coreos.com/v1
kind: ${kind}
metadata: { name: web, namespace: ${namespace} }
spec: { selector: { matchLabels: { app: ${selector} } }, ${spec} ${list}: [{ ${endpoints} }] }
---
apiVersion: v1
kind: Service
metadata: { name: web, namespace: shop, labels: { app: ${labels} } }
spec: { selector: { app: web }, ports: [{ ${ports}, port: 80 }] }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: x, ports: [{ name: ${containerPort}, containerPort: 9 }] }] }
${more}`;
}

const told = (base: Parts, head: Parts) => messages("removed-object", build(base), build(head));
const LOST =
  "ServiceMonitor web no longer finds port http of Service web: nobody takes these metrics any more.";
const BOTH = { endpoints: "port: http }, { port: metrics", ports: "name: metrics, port: 1 }, { name: http" };
const ANY = { namespace: "infra", spec: "namespaceSelector: { any: true }," };
const TWO = { namespace: "infra", spec: "namespaceSelector: { matchNames: [other, shop] }," };
const PODS = { kind: "PodMonitor", endpoints: "port: metrics" };

it("a monitor of Azure's Prometheus is one as well", () => {
  const [base, head] = [build({}), build({ ports: "name: web" })].map((each) =>
    each.replace("monitoring.coreos.com", "azmonitoring.coreos.com"),
  );
  expect(messages("removed-object", base ?? "", head ?? "")).toEqual([LOST]);
});

describe("a monitor of what stays", () => {
  it.each<readonly [string, Parts, Parts, readonly string[]]>([
    ["names a port that is not there", {}, { endpoints: "port: htp" }, [LOST]],
    ["selects something else", {}, { selector: "wb" }, [LOST]],
    ["looks into another namespace", {}, { spec: "namespaceSelector: { matchNames: [other] }," }, [LOST]],
    ["keeps the name of a port that gets another", {}, { ports: "name: web" }, [LOST]],
    [
      "keeps the name of a container's port that gets another",
      PODS,
      { ...PODS, containerPort: "prom" },
      [
        "PodMonitor web no longer finds port metrics of the pods of Deployment web: nobody takes these metrics any more.",
      ],
    ],
    ["gets the new name of the port", {}, { endpoints: "port: web", ports: "name: web" }, []],
    ["looks into every namespace", {}, { spec: "namespaceSelector: { any: true }," }, []],
    ["gets another interval", {}, { endpoints: "port: http, interval: 1m" }, []],
    ["found none before", { endpoints: "port: a" }, { endpoints: "port: b" }, []],
    [
      "finds it no more beside another",
      BOTH,
      { ...BOTH, ports: "name: metrics, port: 1 }, { name: web" },
      [LOST],
    ],
    [
      "finds both no more",
      BOTH,
      { ...BOTH, ports: "name: a, port: 1 }, { name: b" },
      [LOST.replace("port http", "port metrics, http")],
    ],
    ["finds it in any namespace", ANY, { ...ANY, endpoints: "port: htp" }, [LOST]],
    ["finds it in one of two namespaces", TWO, { ...TWO, endpoints: "port: htp" }, [LOST]],
    ["is of a kind that finds none", { kind: "Probe" }, { kind: "Probe", endpoints: "port: htp" }, []],
    ["takes fewer on purpose", { endpoints: "port: http }, { port: b" }, { endpoints: "port: b" }, []],
  ])("%s", (_, base, head, expected) => {
    expect(told(base, head)).toEqual(expected);
  });

  it("is told once where the labels of the Service change", () => {
    expect(told({}, { labels: "wb" })).toEqual([
      "ServiceMonitor web no longer takes in Service web (`selector`): what it does with it ends.",
    ]);
  });

  it("is told once where the labels and the port of the Service change", () => {
    expect(told({}, { labels: "wb", ports: "name: web" })).toEqual([
      "ServiceMonitor web no longer takes in Service web (`selector`): what it does with it ends.",
    ]);
  });

  it("lost nothing that it had where it, or what it finds, comes or goes", () => {
    const other =
      "---\n{ apiVersion: v1, kind: Service, metadata: { name: other, namespace: shop, labels: { app: web } }, spec: { ports: [{ name: http, port: 80 }] } }\n";
    expect(told({ more: other }, { endpoints: "port: http, interval: 1m" }).join()).not.toContain(
      "no longer finds",
    );
    const [base, head] = [build({}), build({ ports: "name: web" })];
    expect(messages("removed-object", base.slice(base.indexOf("---")), head).join()).not.toContain(
      "no longer finds",
    );
  });

  it("finds the pods of each part of a workload", () => {
    const cluster = (port: string) => `---
apiVersion: ray.io/v1
kind: RayCluster
metadata: { name: ray, namespace: shop }
spec:
  headGroupSpec:
    rayStartParams: {}
    template:
      metadata: { labels: { app: ray } }
      spec: { containers: [{ name: a, image: a, ports: [{ name: metrics, containerPort: 1 }] }] }
  workerGroupSpecs:
    - groupName: w
      replicas: 1
      rayStartParams: {}
      template:
        metadata: { labels: { app: ray } }
        spec: { containers: [{ name: a, image: a, ports: [{ name: ${port}, containerPort: 1 }] }] }
`;
    const at = (port: string) => ({ ...PODS, selector: "ray", more: cluster(port) });
    expect(told(at("metrics"), at("prom"))).toEqual([
      "PodMonitor web no longer finds port metrics of the pods of RayCluster ray: nobody takes these metrics any more.",
    ]);
  });
});

it("a monitor that goes, where what it took metrics of stays and no other one has it", () => {
  const [, ...rest] = build({}).split("---\n");
  const others = `---\n${rest.join("---\n")}`;
  const gone = (base: string, head: string) => messages("removed-object", base, head);
  const told = ["ServiceMonitor web is removed: nobody takes the metrics of Service web any more."];
  expect(gone(build({}), others)).toEqual(told);
  expect(gone(build({ selector: "api" }), others)).toEqual([]);
  expect(
    gone(build({}), build({}).replace("{ name: web, namespace: shop }", "{ name: web-v2, namespace: shop }")),
  ).toEqual([]);
  const all = "---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: other, namespace: shop }\n";
  expect(gone(build({}) + all, all)).toEqual([]);
});

describe("a monitor of what is not in the build", () => {
  const UNSEEN =
    "ServiceMonitor web selects other Services from now on, and neither they nor the former ones are in this build: nobody takes these metrics any more where there are none.";
  const of = (selector: string, spec = "") => ({ selector, spec });
  it.each<readonly [string, Parts, Parts, readonly string[]]>([
    ["selects others", of("chart"), of("chrt"), [UNSEEN]],
    [
      "looks elsewhere",
      of("chart", "namespaceSelector: { matchNames: [a] },"),
      of("chart", "namespaceSelector: { matchNames: [b] },"),
      [UNSEEN],
    ],
    ["has another port", of("chart"), { ...of("chart"), endpoints: "port: web" }, []],
    ["finds what is there from now on", of("wbe"), of("web"), []],
  ])("%s", (_, base, head, expected) => {
    expect(told(base, head)).toEqual(expected);
  });
});

describe("pods that ask for it by their annotations", () => {
  const web = (annotations: string, ports = "[{ containerPort: 9090 }, { containerPort: 8080 }]") => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web }, annotations: { ${annotations} } }
    spec: { containers: [{ name: web, image: x, ports: ${ports} }] }
`;
  const asks = (port: string, scrape = "true") =>
    `prometheus.io/scrape: "${scrape}", prometheus.io/port: "${port}"`;
  const NOBODY = ": nobody may take the metrics of its pods any more.";
  const monitor = `---
apiVersion: monitoring.coreos.com/v1
kind: PodMonitor
metadata: { name: web, namespace: shop }
spec: { selector: { matchLabels: { app: web } }, podMetricsEndpoints: [{ targetPort: 9090 }] }
`;
  it.each<readonly [what: string, base: string, head: string, said: string | undefined]>([
    [
      "at a port that they do not have",
      web(asks("9090")),
      web(asks("9091")),
      "asks for that at port 9091, which none of its containers has",
    ],
    ["at another one of theirs", web(asks("9090")), web(asks("8080")), undefined],
    ["along with their port", web(asks("9090")), web(asks("9091"), "[{ containerPort: 9091 }]"), undefined],
    ["where the port moves along", web(asks("9090")), web(asks("9091"), "[]"), undefined],
    ["at one that was never declared", web(asks("9")), web(asks("10")), undefined],
    ["no more", web(asks("9090")), web(""), "no longer has prometheus.io/scrape"],
    [
      "with another word",
      web(asks("9090")),
      web(asks("9090", "false")),
      "no longer has prometheus.io/scrape",
    ],
    ["from now on", web(""), web(asks("1")), undefined],
    ["where a monitor comes instead", web(asks("9090")), web("") + monitor, undefined],
  ])("%s", (_, base, head, said) => {
    expect(messages("removed-object", base, head)).toEqual(
      said === undefined ? [] : [`Deployment web ${said}${NOBODY}`],
    );
  });
});

describe("a monitor that comes", () => {
  const begun = (head: Parts) => {
    const [, ...others] = build(head).split("---");
    return messages("removed-object", others.join("---"), build(head));
  };
  const MISSED = "selects nothing that is seen here, and not Service web, which has its name";

  it.each<readonly [string, Parts, readonly string[]]>([
    ["and fits", {}, []],
    ["and fits one of its ports", BOTH, []],
    ["for others than what has its name", { selector: "api" }, [`ServiceMonitor web ${MISSED}`]],
    [
      "for another namespace",
      { spec: "namespaceSelector: { matchNames: [a] }," },
      [`ServiceMonitor web ${MISSED}`],
    ],
    ["in another namespace, for what nobody sees", { selector: "api", namespace: "infra" }, []],
    [
      "for a port that is not there",
      { endpoints: "port: metrics" },
      ["ServiceMonitor web finds no port metrics of Service web"],
    ],
    ["for a port by its number", { endpoints: "targetPort: 9" }, []],
    ["for pods", PODS, []],
    [
      "for other pods",
      { ...PODS, selector: "api" },
      [
        "PodMonitor web selects nothing that is seen here, and not the pods of Deployment web, which has its name",
      ],
    ],
  ])("%s", (_, head, expected) => {
    expect(begun(head)).toEqual(expected.map((what) => `${what}: nobody takes these metrics.`));
  });
});
