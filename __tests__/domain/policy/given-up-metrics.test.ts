import { expect, it } from "vitest";
import { manifest, messages } from "./check-fixture.ts";

const UNTAKEN = "nobody takes the metrics of what goes from it any more";
const ELSEWHERE = "logs that are sent by it go elsewhere, or nowhere if nobody takes them there";
const OTHERWISE = "its targets are asked otherwise, or not at all if its prober does not take that";
const ALERTS = "monitoring.coreos.com/v1alpha1 AlertmanagerConfig";
const probe = (more: string, targets = "a, b") =>
  `${more}, targets: { staticConfig: { static: [${targets}] } }`;

it.each<readonly [type: string, base: string, head: string, told: string | undefined]>([
  [
    "monitoring.coreos.com/v1alpha1 ScrapeConfig",
    "staticConfigs: [{ targets: [a, b] }]",
    "staticConfigs: [{ targets: [a], labels: { job: x } }]",
    `staticConfigs: ${UNTAKEN}`,
  ],
  [
    "monitoring.coreos.com/v1alpha1 ScrapeConfig",
    "staticConfigs: [{ targets: [a] }]",
    "staticConfigs: [{ targets: [a, b] }]",
    undefined,
  ],
  ["monitoring.coreos.com/v1 Probe", probe("module: x"), probe("module: x", "a, c"), `targets: ${UNTAKEN}`],
  ["monitoring.coreos.com/v1 Probe", probe("module: x"), probe("module: y"), `module: ${OTHERWISE}`],
  ["monitoring.coreos.com/v1 Probe", probe("interval: 1m"), probe("interval: 2m", "a, b, c"), undefined],
  [
    "monitoring.coreos.com/v1 ServiceMonitor",
    "endpoints: [{ port: a, path: /metrics }]",
    "endpoints: [{ port: a, path: /metric }]",
    "endpoints: nobody takes these metrics any more where its pods do not serve them so",
  ],
  [
    "monitoring.coreos.com/v1 ServiceMonitor",
    "endpoints: [{ port: a, path: /metrics }]",
    "endpoints: [{ port: a, path: /metrics, interval: 1m }, { port: b, path: /other }]",
    undefined,
  ],
  [
    "operator.victoriametrics.com/v1beta1 VMProbe",
    "targets: { staticConfig: { targets: [a, b] } }",
    "targets: { staticConfig: { targets: [a] } }",
    `targets: ${UNTAKEN}`,
  ],
  [
    "logging.banzaicloud.io/v1beta1 ClusterFlow",
    "globalOutputRefs: [a, b]",
    "globalOutputRefs: [a, c]",
    "globalOutputRefs: what it takes is not sent any more to what goes from it",
  ],
  [
    "logging.banzaicloud.io/v1beta1 Flow",
    "match: [{ select: { labels: { a: b } } }]",
    "match: [{ select: { labels: { a: c } } }]",
    "match: it takes other logs than before",
  ],
  [
    "logging.banzaicloud.io/v1beta1 Output",
    "opensearch: { host: a, buffer: { timekey: 1m } }",
    "opensearch: { host: b, buffer: { timekey: 1m } }",
    `host: ${ELSEWHERE}`,
  ],
  [
    "logging.banzaicloud.io/v1beta1 Output",
    "opensearch: { host: a, buffer: { timekey: 1m } }",
    "opensearch: { host: a, buffer: { timekey: 2m } }",
    undefined,
  ],
  [
    ALERTS,
    'receivers: [{ name: a, slackConfigs: [{ channel: "#a", title: x, apiURL: { name: s, key: k } }] }]',
    'receivers: [{ name: a, slackConfigs: [{ channel: "#a", title: y, apiURL: { name: s, key: k } }] }, { name: b }]',
    undefined,
  ],
  [
    ALERTS,
    'receivers: [{ name: a, slackConfigs: [{ channel: "#a" }] }]',
    'receivers: [{ name: a, slackConfigs: [{ channel: "#b" }] }]',
    "receivers: alerts that are sent by it reach others than before, or nobody",
  ],
  [
    ALERTS,
    "receivers: [{ name: a, webhookConfigs: [{ url: 'http://a' }] }]",
    "receivers: [{ name: a, webhookConfigs: [{ url: 'http://b' }] }]",
    "receivers: alerts that are sent by it reach others than before, or nobody",
  ],
  [
    ALERTS,
    "route: { receiver: a, routes: [{ receiver: b, matchers: [{ name: severity, value: critical }] }] }",
    "route: { receiver: a, routes: [{ receiver: a, matchers: [{ name: severity, value: critical }] }] }",
    "route: alerts go other ways than before, and may reach nobody",
  ],
  [
    ALERTS,
    "route: { receiver: a }",
    "route: { receiver: a, groupWait: 1m, routes: [{ receiver: b }] }",
    undefined,
  ],
  [
    "k8s.cni.cncf.io/v1 NetworkAttachmentDefinition",
    "config: '{}'",
    "config: '{'",
    "config: pods that are made from now on get another network by it, or do not start",
  ],
])("a %s with { %s }, and then { %s }", (type, base, head, told) => {
  const at = (spec: string) => manifest(type, `spec: { ${spec} }`);
  const found = messages("removed-object", at(base), at(head));
  expect(found).toEqual(told === undefined ? [] : [`${type.split(" ")[1] ?? ""} web changes ${told}.`]);
});
