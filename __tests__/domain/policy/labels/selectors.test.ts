import { describe, expect, it } from "vitest";
import type { Relabelled } from "../../../../src/domain/policy/labels/relabelled.ts";
import { selectorsOf } from "../../../../src/domain/policy/labels/selectors.ts";
import { objectOf } from "../check-fixture.ts";

const SELECTING = "{ matchLabels: { a: b } }";
const paths = (type: string, fields: string) => selectorsOf(objectOf(type, fields)).map(({ path }) => path);

describe("the selectors of an object", () => {
  it.each<readonly [type: string, fields: string, paths: readonly string[]]>([
    [
      "networking.k8s.io/v1 NetworkPolicy",
      `spec: { podSelector: ${SELECTING}, policyTypes: [Ingress] }`,
      ["podSelector"],
    ],
    [
      "networking.k8s.io/v1 NetworkPolicy",
      `spec: { podSelector: {}, ingress: [{ from: [{ podSelector: ${SELECTING}, namespaceSelector: ${SELECTING} }] }] }`,
      ["ingress.from.podSelector", "ingress.from.namespaceSelector"],
    ],
    [
      "policy/v1 PodDisruptionBudget",
      "spec: { selector: { matchExpressions: [{ key: a, operator: Exists }] } }",
      ["selector"],
    ],
    [
      "admissionregistration.k8s.io/v1 MutatingWebhookConfiguration",
      `webhooks: [{ objectSelector: ${SELECTING} }]`,
      ["webhooks.objectSelector"],
    ],
    // Plain maps of labels, where the field says that it selects.
    ["networking.istio.io/v1 Gateway", "spec: { selector: { istio: ingress } }", ["selector"]],
    [
      "networking.istio.io/v1 Sidecar",
      "spec: { workloadSelector: { labels: { a: b } } }",
      ["workloadSelector.labels"],
    ],
    ["example.com/v1 A", "spec: { selector: {} }", []],
    ["example.com/v1 A", "spec: { selector: { a: b, replicas: 3 } }", []],
    ["example.com/v1 A", "spec: { selectors: { a: b }, labels: { a: b } }", []],
    // A name of labels that is no map of them is none.
    ["example.com/v1 A", "spec: { a: { matchLabels: b }, c: { matchExpressions: d } }", []],
    // What places pods, is made, or is counted, selects nothing that is labelled.
    ["example.com/v1 A", `spec: { affinity: { podAffinity: { term: ${SELECTING} } } }`, []],
    ["example.com/v1 A", `spec: { topologySpreadConstraints: [{ labelSelector: ${SELECTING} }] }`, []],
    ["example.com/v1 A", `spec: { pod: { template: { spec: { selector: ${SELECTING} } } } }`, []],
    ["example.com/v1 A", `spec: { volumeClaimTemplate: { selector: ${SELECTING} } }`, []],
    ["keda.sh/v1alpha1 ScaledObject", `spec: { metrics: [{ selector: ${SELECTING} }] }`, []],
    ["example.com/v1 A", `spec: { myTemplates: { selector: ${SELECTING} } }`, ["myTemplates.selector"]],
    // Other checks follow these.
    ["v1 Service", "spec: { selector: { app: web } }", []],
    [
      "rbac.authorization.k8s.io/v1 ClusterRole",
      `aggregationRule: { clusterRoleSelectors: [${SELECTING}] }`,
      [],
    ],
    [
      "argoproj.io/v1alpha1 ApplicationSet",
      `spec: { generators: [{ clusters: { selector: ${SELECTING} } }] }`,
      [],
    ],
  ])("of a %s with %s: %j", (type, fields, expected) => {
    expect(paths(type, fields)).toEqual(expected);
  });

  it.each([
    [SELECTING, { a: "b" }, true],
    [SELECTING, { a: "c" }, false],
    ["{ matchExpressions: [{ key: a, operator: DoesNotExist }] }", {}, true],
    ["{ matchLabels: { 'k8s:a': b } }", { a: "b" }, true],
    ["{ a: b }", { a: "b", c: "d" }, true],
  ])("%s and %j: %j", (selector, labels, expected) => {
    const [found] = selectorsOf(objectOf("example.com/v1 A", `spec: { selector: ${selector} }`));
    expect(found?.matches(labels)).toBe(expected);
  });
});

describe("what a selector may be about", () => {
  const other = (type: string, metadata = "name: x, namespace: shop"): Relabelled => ({
    ...{ object: objectOf(type, "", metadata), isPods: false, before: {}, after: {} },
  });
  const KINDS: Readonly<Record<string, Relabelled>> = {
    pods: { ...other("apps/v1 Deployment"), isPods: true },
    Namespace: other("v1 Namespace", "name: shop"),
    Node: other("v1 Node", "name: a"),
    Service: other("v1 Service"),
    PersistentVolume: other("v1 PersistentVolume", "name: a"),
    PrometheusRule: other("monitoring.coreos.com/v1 PrometheusRule"),
    Grafana: other("grafana.integreatly.org/v1beta1 Grafana"),
  };
  const about = (type: string, spec: string) => {
    const [found] = selectorsOf(objectOf(type, `spec: ${spec}`));
    return Object.keys(KINDS).filter((kind) => {
      const what = KINDS[kind];
      return what !== undefined && found?.isAbout(what) === true;
    });
  };
  const ALL_OBJECTS = ["Namespace", "Node", "Service", "PersistentVolume", "PrometheusRule", "Grafana"];

  it.each<readonly [type: string, spec: string, kinds: readonly string[]]>([
    ["networking.k8s.io/v1 NetworkPolicy", `{ podSelector: ${SELECTING} }`, ["pods"]],
    ["cilium.io/v2 CiliumNetworkPolicy", `{ endpointSelector: ${SELECTING} }`, ["pods"]],
    ["cilium.io/v2 CiliumNetworkPolicy", `{ ingress: [{ fromEndpoints: [${SELECTING}] }] }`, ["pods"]],
    ["networking.istio.io/v1 Sidecar", "{ workloadSelector: { labels: { a: b } } }", ["pods"]],
    ["policy.networking.k8s.io/v1alpha1 AdminNetworkPolicy", `{ subject: { pods: ${SELECTING} } }`, ["pods"]],
    [
      "policy.networking.k8s.io/v1alpha1 AdminNetworkPolicy",
      `{ subject: { namespaces: ${SELECTING} } }`,
      ["Namespace"],
    ],
    ["networking.k8s.io/v1 NetworkPolicy", `{ from: { namespaceSelector: ${SELECTING} } }`, ["Namespace"]],
    [
      "gateway.networking.k8s.io/v1 Gateway",
      `{ allowedRoutes: { namespaces: { selector: ${SELECTING} } } }`,
      ["Namespace"],
    ],
    [
      "v1 PersistentVolume",
      "{ nodeAffinity: { required: { nodeSelectorTerms: [{ matchExpressions: [] }] } } }",
      ["Node"],
    ],
    ["cilium.io/v2 CiliumNode", `{ nodeSelector: ${SELECTING} }`, ["Node"]],
    ["cilium.io/v2 CiliumBGP", `{ serviceSelector: ${SELECTING} }`, ["Service"]],
    ["grafana.integreatly.org/v1beta1 GrafanaDashboard", `{ instanceSelector: ${SELECTING} }`, ["Grafana"]],
    ["example.com/v1 A", `{ instanceSelector: ${SELECTING} }`, []],
    ["monitoring.coreos.com/v1 Prometheus", `{ ruleSelector: ${SELECTING} }`, ["PrometheusRule"]],
    ["monitoring.coreos.com/v1 ServiceMonitor", `{ selector: ${SELECTING} }`, ["Service"]],
    ["operator.victoriametrics.com/v1beta1 VMServiceScrape", `{ selector: ${SELECTING} }`, ["Service"]],
    ["monitoring.coreos.com/v1 PodMonitor", `{ selector: ${SELECTING} }`, ["pods"]],
    ["operator.victoriametrics.com/v1beta1 VMPodScrape", `{ selector: ${SELECTING} }`, ["pods"]],
    ["policy/v1 PodDisruptionBudget", `{ selector: ${SELECTING} }`, ["pods"]],
    ["v1 PersistentVolumeClaim", `{ selector: ${SELECTING} }`, ["PersistentVolume"]],
    ["security.istio.io/v1 AuthorizationPolicy", `{ selector: ${SELECTING} }`, ["pods"]],
    ["telemetry.istio.io/v1 Telemetry", `{ selector: ${SELECTING} }`, ["pods"]],
    ["my.security.istio.io.example/v1 A", `{ selector: ${SELECTING} }`, ALL_OBJECTS],
    ["example.com/v1 A", `{ selector: ${SELECTING} }`, ALL_OBJECTS],
    // Words that name no kind.
    ["example.com/v1 A", `{ labelSelector: ${SELECTING} }`, ALL_OBJECTS],
    ["example.com/v1 A", `{ resourceSelector: ${SELECTING} }`, ALL_OBJECTS],
    ["example.com/v1 A", `{ targetSelector: ${SELECTING} }`, ALL_OBJECTS],
    ["example.com/v1 A", `{ objectSelector: ${SELECTING} }`, ALL_OBJECTS],
    ["example.com/v1 A", `{ matchSelector: ${SELECTING} }`, ALL_OBJECTS],
    // Each object of JavaScript has a member of this name.
    ["example.com/v1 constructor", `{ selector: ${SELECTING} }`, ALL_OBJECTS],
  ])("of a %s with %s: %j", (type, spec, kinds) => {
    expect(about(type, spec)).toEqual(kinds);
  });

  it.each<readonly [own: string, fields: string, other: string, expected: boolean]>([
    ["shop", "", "shop", true],
    ["shop", "", "other", false],
    ["", "", "other", true],
    ["shop", "", "", true],
    // Who names namespaces looks into more than its own.
    ["shop", ", namespaceSelector: { any: true }", "other", true],
    ["shop", ", rules: [{ namespaces: [other] }]", "other", true],
    ["shop", ", rules: [{ a: b }, { namespaces: [other] }]", "other", true],
    ["shop", ", match: { 'k8s:io.kubernetes.pod.namespace': other }", "other", true],
    ["shop", ", namespace: other", "other", false],
  ])("from namespace %j with %j, in %j: %j", (own, fields, namespace, expected) => {
    const at = (text: string) => `name: x${text === "" ? "" : `, namespace: ${text}`}`;
    const by = objectOf(
      "monitoring.coreos.com/v1 ServiceMonitor",
      `spec: { selector: ${SELECTING}${fields} }`,
      at(own),
    );
    const [found] = selectorsOf(by);
    expect(found?.isAbout(other("v1 Service", at(namespace)))).toBe(expected);
    expect(found?.isAbout(other("apiregistration.k8s.io/v1 APIService", at(namespace)))).toBe(false);
  });
});
