import { describe, expect, it } from "vitest";
import { selectorOf } from "../../../../src/domain/policy/traffic/network-policies.ts";
import { manifest, messages, objectOf } from "../check-fixture.ts";

const SELECTOR = { matchLabels: { app: "web" } };
const fields =
  "podSelector: { matchLabels: { app: web } }, endpointSelector: { matchLabels: { app: web } }, selector: { matchLabels: { app: web } }";

it.each<readonly [type: string, selector: object | undefined]>([
  ["networking.k8s.io/v1 NetworkPolicy", SELECTOR],
  ["cilium.io/v2 CiliumNetworkPolicy", SELECTOR],
  ["cilium.io/v2 CiliumClusterwideNetworkPolicy", SELECTOR],
  ["security.istio.io/v1 AuthorizationPolicy", SELECTOR],
  ["security.istio.io/v1 PeerAuthentication", SELECTOR],
  ["security.istio.io/v1 RequestAuthentication", SELECTOR],
  ["policy.linkerd.io/v1beta3 Server", SELECTOR],
  // These select by other means: any pod may be meant.
  ["networking.istio.io/v1alpha3 EnvoyFilter", {}],
  ["networking.istio.io/v1 Sidecar", {}],
  ["crd.projectcalico.org/v1 NetworkPolicy", {}],
  ["crd.projectcalico.org/v1 GlobalNetworkPolicy", {}],
  ["projectcalico.org/v3 NetworkPolicy", {}],
  ["projectcalico.org/v3 GlobalNetworkPolicy", {}],
  ["policy.networking.k8s.io/v1alpha1 AdminNetworkPolicy", {}],
  ["policy.networking.k8s.io/v1alpha1 BaselineAdminNetworkPolicy", {}],
  ["policy.networking.k8s.io/v1alpha2 ClusterNetworkPolicy", {}],
  ["example.com/v1 NetworkPolicy", undefined],
  ["networking.k8s.io/v1 Ingress", undefined],
])("%s selects by %j", (type, selector) => {
  expect(selectorOf(objectOf(type, `spec: { ${fields} }`))).toEqual(selector);
});

describe("a policy of pods that stay", () => {
  const web = (name: string, namespace = "shop") =>
    manifest(
      "apps/v1 Deployment",
      "spec: { template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: a, image: a }] } } }",
      `name: ${name}, namespace: ${namespace}`,
    );
  const policy = (
    spec: string,
    type = "networking.k8s.io/v1 NetworkPolicy",
    metadata = "name: only, namespace: shop",
  ) => manifest(type, `spec: { ${spec} }`, metadata);
  const own = policy("podSelector: { matchLabels: { app: web } }");
  const SAID = (what: string, pods = "Deployment web", kind = "NetworkPolicy") => [
    `${kind} only ${what}: what reaches the pods of ${pods}, or what they reach, changes at once.`,
  ];
  it.each<readonly [string, string, string, readonly string[]]>([
    ["comes", web("web"), web("web") + own, SAID("is new")],
    ["goes", web("web") + own, web("web"), SAID("is removed")],
    [
      "comes beside one that changes",
      web("web") + own,
      web("web") +
        policy("podSelector: {}, ingress: []") +
        policy("podSelector: {}", "networking.k8s.io/v1 NetworkPolicy", "name: more, namespace: shop"),
      [...SAID("is new").map((text) => text.replace("only", "more")), ...SAID("changes")],
    ],
    ["changes", web("web") + own, web("web") + policy("podSelector: {}, ingress: []"), SAID("changes")],
    [
      "gets a label",
      web("web") + own,
      web("web") + own.replace("name: only,", "name: only, labels: { a: b },"),
      [],
    ],
    ["comes for others", web("web"), web("web") + policy("podSelector: { matchLabels: { app: api } }"), []],
    [
      "comes in another namespace",
      web("web"),
      web("web") + policy("podSelector: {}", undefined, "name: only, namespace: other"),
      [],
    ],
    [
      "comes for all namespaces",
      web("web"),
      web("web") +
        policy("endpointSelector: {}", "cilium.io/v2 CiliumClusterwideNetworkPolicy", "name: only"),
      SAID("is new", "Deployment web", "CiliumClusterwideNetworkPolicy"),
    ],
    [
      "comes for all of Calico",
      web("web"),
      web("web") + policy("selector: all()", "projectcalico.org/v3 GlobalNetworkPolicy", "name: only"),
      SAID("is new", "Deployment web", "GlobalNetworkPolicy"),
    ],
    [
      "comes for a cluster",
      web("web"),
      web("web") +
        policy("subject: {}", "policy.networking.k8s.io/v1alpha2 ClusterNetworkPolicy", "name: only"),
      SAID("is new", "Deployment web", "ClusterNetworkPolicy"),
    ],
    [
      "comes for many",
      ["a", "b", "c", "d", "e"].map((name) => web(name)).join(""),
      ["a", "b", "c", "d", "e"].map((name) => web(name)).join("") + own,
      SAID("is new", "Deployment a, Deployment b, Deployment c and 2 more"),
    ],
    ["comes with its pods", "", web("web") + own, []],
  ])("%s", (_, base, head, told) => {
    expect(messages("lost-traffic", base, head)).toEqual(told);
  });

  const mesh = (spec = "", kind = "AuthorizationPolicy", namespace = "istio-system") =>
    policy(spec, `security.istio.io/v1 ${kind}`, `name: only, namespace: ${namespace}`);
  const filter = (spec = "") =>
    policy(spec, "networking.istio.io/v1alpha3 EnvoyFilter", "name: only, namespace: istio-system");
  const config = (namespace: string) =>
    manifest("v1 ConfigMap", "data: {}", `name: a, namespace: ${namespace}`);
  const OF = (what: string, kind = "AuthorizationPolicy") => SAID(what, "Deployment web", kind);
  it.each<readonly [string, base: string, head: string, readonly string[]]>([
    ["comes", web("web"), web("web") + mesh(), OF("is new")],
    ["goes", web("web") + mesh(), web("web"), OF("is removed")],
    [
      "changes",
      web("web") + mesh("mtls: { mode: PERMISSIVE }", "PeerAuthentication"),
      web("web") + mesh("mtls: { mode: STRICT }", "PeerAuthentication"),
      OF("changes", "PeerAuthentication"),
    ],
    [
      "comes and selects them",
      web("web"),
      web("web") + mesh("selector: { matchLabels: { app: web } }"),
      OF("is new"),
    ],
    [
      "comes and selects others",
      web("web"),
      web("web") + mesh("selector: { matchLabels: { app: api } }"),
      [],
    ],
    ["comes for a gateway", web("web"), web("web") + mesh("targetRefs: [{ kind: Gateway, name: a }]"), []],
    ["comes for a namespace alone", web("web"), web("web") + mesh("", undefined, "other"), []],
    ["filters", web("web"), web("web") + filter(), OF("is new", "EnvoyFilter")],
    ["filters by labels", web("web"), web("web") + filter("workloadSelector: { labels: { istio: a } }"), []],
    [
      "comes beside none of them",
      config("istio-system"),
      config("istio-system") + mesh(),
      OF("is new").map((text) => text.replace("Deployment web", "all namespaces")),
    ],
    ["comes with the mesh", config("shop"), config("shop") + mesh(), []],
    [
      "goes beside none of them",
      config("shop") + mesh(),
      config("shop"),
      OF("is removed").map((text) =>
        text.replace("the pods of Deployment web", "its pods, which are not in this build"),
      ),
    ],
  ])("of a whole mesh %s", (_, base, head, told) => {
    expect(messages("lost-traffic", base, head)).toEqual(told);
  });

  const foreign = (more = "") => policy(`podSelector: { matchLabels: { app: chart } }${more}`);
  const release = manifest(
    "helm.toolkit.fluxcd.io/v2 HelmRelease",
    "spec: {}",
    "name: chart, namespace: shop",
  );
  const OTHERS = (what: string) =>
    SAID(what).map((text) =>
      text.replace("the pods of Deployment web", "its pods, which are not in this build"),
    );
  const sent = (from: string, to: string) =>
    release.replace("shop", from).replace("spec: {}", `spec: { targetNamespace: ${to} }`);
  const MAYBE = SAID("is new", "HelmRelease chart may have made").map((text) =>
    text.replace("the pods of", "pods that"),
  );
  it.each<readonly [string, string, string, readonly string[]]>([
    ["changes", release + foreign(", ingress: [{}]"), release + foreign(", ingress: []"), OTHERS("changes")],
    ["goes", release + foreign(), release, OTHERS("is removed")],
    ["goes with all that is in its namespace", release + foreign(), release.replace("shop", "other"), []],
    ["allows more", release + foreign(", ingress: []"), release + foreign(", ingress: [{}]"), []],
    ["goes with its pods", web("web") + release + own, release, []],
    ["is for other pods from now on", web("web") + own, web("web") + foreign(), SAID("changes")],
    ["comes", release, release + foreign(), MAYBE],
    ["comes for all pods", release, release + policy("podSelector: {}"), SAID("is new", "HelmRelease chart")],
    ["comes for those of another namespace", sent("shop", "far"), sent("shop", "far") + foreign(), []],
    ["comes where they are sent", sent("far", "shop"), sent("far", "shop") + foreign(), MAYBE],
    [
      "comes, and selects by another label",
      release,
      release + foreign().replace("app: chart", "egress: github"),
      [],
    ],
    [
      "comes for what comes",
      release,
      release + release.replace("name: chart", "name: more") + foreign().replace("app: chart", "app: more"),
      [],
    ],
    ["comes for pods that are new", release, release + web("web") + own, []],
  ])("of pods of a chart %s", (_, base, head, told) => {
    expect(messages("lost-traffic", base, head)).toEqual(told);
  });

  it("is not told where not all was seen", () => {
    expect(messages("lost-traffic", web("web"), web("web") + own, { baseIncomplete: true })).toEqual([]);
    expect(messages("lost-traffic", web("web"), web("web") + own, { headIncomplete: true })).toEqual(
      SAID("is new"),
    );
  });
});
