import { expect, it } from "vitest";
import { manifest, told } from "../check-fixture.ts";

const service = (name: string, namespace = "kube-system") =>
  manifest(
    "v1 Service",
    "spec: { selector: { k8s-app: metrics-server }, ports: [{ port: 443 }] }",
    `name: ${name}, namespace: ${namespace}`,
  );
const api = (name: string, namespace = "kube-system") =>
  manifest(
    "apiregistration.k8s.io/v1 APIService",
    `spec: { group: metrics.k8s.io, version: v1beta1, groupPriorityMinimum: 100, versionPriority: 100, service: { name: ${name}, namespace: ${namespace} } }`,
    "name: v1beta1.metrics.k8s.io",
  );
const both = service("metrics-server") + api("metrics-server");
const LOST = (service: string, was: string) => [
  `warning: APIService v1beta1.metrics.k8s.io names Service ${service}, which is not in the build, as ${was} was: the API server does not answer for its group any more, metrics by which others scale for example.`,
];

it.each<readonly [string, base: string, head: string, readonly string[]]>([
  [
    "names another Service",
    both,
    service("metrics-server") + api("metric-server"),
    LOST("kube-system/metric-server", "metrics-server"),
  ],
  [
    "names one of another namespace",
    both,
    service("metrics-server") + api("metrics-server", "monitoring"),
    LOST("monitoring/metrics-server", "metrics-server"),
  ],
  ["loses its Service", both, api("metrics-server"), LOST("kube-system/metrics-server", "it")],
  ["changes with its Service", both, service("metrics") + api("metrics"), []],
  ["has a Service of another build", api("metrics-server"), api("metrics"), []],
  ["is new", "", api("metrics-server"), []],
])("tells of an aggregated API that %s", (_, base, head, expected) => {
  expect(told("lost-traffic", base, head).filter((finding) => finding.includes("APIService"))).toEqual(
    expected,
  );
});

it("tells of an aggregated API that is called at another port", () => {
  const at = (port: string) => both.replace("kube-system } }", `kube-system${port} } }`);
  const apis = (base: string, head: string) => told("removed-object", base, head);
  expect(apis(at(""), at(", port: 6443"))).toEqual([
    "warning: APIService v1beta1.metrics.k8s.io changes port: nobody answers for its group where its Service lacks that.",
  ]);
  expect(apis(at(""), at(", port: 443"))).toEqual([]);
});
