import { describe, expect, it } from "vitest";
import { forecast, manifestsOf } from "../forecast-of.ts";

/** What the checks of definitions say, with their severity. */
function told(base: string | null, head: string): readonly string[] {
  return forecast(base, head)
    .findings.filter(({ check }) => ["apply-fails", "crd-version"].includes(check))
    .map(({ severity, message }) => `${severity}: ${message}`);
}

const doubt = (text: string, owner: string) =>
  `warning: ${text} (by the definition of ${owner}): where the cluster has no other, the API server refuses it.`;
const refused = (text: string, owner: string) => `error: ${text} (by the definition of ${owner}).`;

const RULE = `
apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata: { name: web }
spec:
  groups:
    - name: web
      rules:
        - alert: Down
          expr: up == 0
`;
const CERTIFICATE = `
apiVersion: cert-manager.io/v1
kind: Certificate
metadata: { name: web }
spec: { secretName: web-tls, dnsNames: [a.example.com], issuerRef: { name: ca, kind: ClusterIssuer } }
`;
const SECRET = `
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: web }
spec: { refreshInterval: 1h, secretStoreRef: { name: s, kind: ClusterSecretStore }, dataFrom: [{ extract: { key: web } }] }
`;
const ROUTE = `
apiVersion: gateway.networking.k8s.io/v1
kind: HTTPRoute
metadata: { name: web }
spec: { parentRefs: [{ name: gw }], rules: [{ backendRefs: [{ name: web, port: 80 }] }] }
`;
const SOURCE = `
apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata: { name: web }
spec: { interval: 1h, url: "oci://example.com/web" }
`;

const PROMETHEUS = "prometheus-operator 0.85.0";

describe("a custom resource of an operator that many use", () => {
  it.each([
    [
      "a value of a list that a later release may have",
      CERTIFICATE,
      ["spec: {", "spec: { usages: [anything],"],
      [
        doubt(
          "Certificate web: spec.usages[0] is none of the values that its schema allows",
          "cert-manager 1.21.2",
        ),
      ],
    ],
    [
      "a misspelt field",
      RULE,
      ["expr: up", "exp: up"],
      [
        refused(
          "PrometheusRule web: spec.groups[0].rules[0].exp is no field that its CustomResourceDefinition knows (did you mean expr?); spec.groups[0].rules[0].expr is missing",
          PROMETHEUS,
        ),
      ],
    ],
    [
      "a field that slipped to another level",
      RULE,
      ["      rules:", "  rules:"],
      [
        doubt(
          "PrometheusRule web: spec.rules is no field that its CustomResourceDefinition knows",
          PROMETHEUS,
        ),
      ],
    ],
    [
      "a field that is nowhere, and may be new",
      RULE,
      ["    - name: web", "    - name: web\n      fresh: 1"],
      [],
    ],
    [
      "text for a list",
      CERTIFICATE,
      ["[a.example.com]", "a.example.com"],
      [refused("Certificate web: spec.dnsNames must be a list", "cert-manager 1.21.2")],
    ],
    [
      "a field without its value that must be there",
      SOURCE,
      ["interval: 1h", "interval: "],
      [refused("OCIRepository web: spec.interval is missing", "source-controller 1.9.5")],
    ],
    [
      "a field without its value that may be missing",
      SECRET,
      ["refreshInterval: 1h", "refreshInterval: "],
      [],
    ],
    [
      "another port",
      ROUTE,
      ["port: 80", "port: 0"],
      [refused("HTTPRoute web: spec.rules[0].backendRefs[0].port must be at least 1", "Gateway API 1.7.0")],
    ],
    ["another value that fits", ROUTE, ["port: 80", "port: 81"], []],
  ])("with %s", (_, base, [from = "", to = ""], expected) => {
    expect(manifestsOf(base)).toHaveLength(1);
    expect(told(base, base.replace(from, to))).toEqual(expected);
  });

  it.each([
    [
      "a version that nobody has",
      RULE,
      ["coreos.com/v1", "coreos.com/v2"],
      [
        doubt(
          "PrometheusRule web: apiVersion is none that this kind has; write monitoring.coreos.com/v1",
          PROMETHEUS,
        ),
      ],
    ],
    [
      "an old version, where it had a new one",
      SECRET,
      ["secrets.io/v1", "secrets.io/v1beta1"],
      [
        doubt(
          "ExternalSecret web: apiVersion is none that this kind has; write external-secrets.io/v1",
          "External Secrets 1.3.2",
        ),
      ],
    ],
    [
      "a misspelt kind",
      CERTIFICATE,
      ["kind: Certificate", "kind: Certficate"],
      [
        refused(
          "Certficate web: kind is none of this group (did you mean Certificate?)",
          "cert-manager 1.21.2",
        ),
      ],
    ],
    [
      "a kind that may be new",
      CERTIFICATE,
      ["kind: Certificate", "kind: Trust"],
      [doubt("Trust web: kind is none of this group", "cert-manager 1.21.2")],
    ],
    ["an earlier version that is served", ROUTE, ["k8s.io/v1", "k8s.io/v1beta1"], []],
    ["the group of somebody else", CERTIFICATE, ["cert-manager.io/v1", "example.com/v1"], []],
  ])("written in %s", (_, base, [from = "", to = ""], expected) => {
    expect(told(base, base.replace(from, to))).toEqual(expected);
  });

  it("is left alone in a version that a cluster with an earlier release serves", () => {
    const old = SECRET.replace("secrets.io/v1", "secrets.io/v1beta1");
    expect(told(null, old)).toEqual([]);
    expect(told(old, old.replace("1h", "2h"))).toEqual([]);
    // Whether that has the later one too, nobody says.
    expect(told(old, SECRET)).toEqual([
      "warning: ExternalSecret web: apiVersion changes from external-secrets.io/v1beta1 to external-secrets.io/v1, and no definition is here: where the cluster does not serve that, the API server refuses it.",
    ]);
  });

  it("is left alone in a group that several share", () => {
    expect(told(null, CERTIFICATE.replace("cert-manager.io/v1", "argoproj.io/v1alpha1"))).toEqual([]);
  });

  it("is refused in a version that the definition beside it does not serve", () => {
    const definition = `---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata: { name: caches.acme.io }
spec: { group: acme.io, names: { kind: Cache, plural: caches }, scope: Namespaced, versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }, { name: v1beta1, served: false, storage: false, schema: { openAPIV3Schema: { type: object } } }] }
`;
    const cache = (version: string) =>
      `${definition}---\napiVersion: acme.io/${version}\nkind: Cache\nmetadata: { name: c }\n`;
    const message = "error: Cache c: apiVersion is none that its CustomResourceDefinition serves.";
    expect(told(cache("v1"), cache("v1beta1"))).toEqual([message]);
    expect(told(cache("v1beta1"), cache("v1"))).toEqual([]);
    expect(told(definition, cache("v3"))).toEqual([message]);
  });
});
