import { expect, it } from "vitest";
import { customFaults } from "../../src/kubernetes/custom-resource.ts";
import { patternFault } from "../../src/kubernetes/custom-rules.ts";
import { definedKind } from "../../src/kubernetes/defined-kinds.ts";
import { manifestsOf } from "../domain/forecast-of.ts";

const MONITOR = ["monitoring.coreos.com/v1", "ServiceMonitor"] as const;
const RULE = ["monitoring.coreos.com/v1", "PrometheusRule"] as const;
const ROUTE = ["gateway.networking.k8s.io/v1", "HTTPRoute"] as const;
const SECRET = ["external-secrets.io/v1", "ExternalSecret"] as const;

// As API servers with the definitions of these operators refuse them.
it.each([
  [MONITOR, "selector: {}, endpoints: [{ interval: 30s }]", []],
  [MONITOR, "selector: {}, endpoints: [{ interval: 1d12h }]", []],
  [MONITOR, "selector: {}, endpoints: [{ interval: 30sx }]", ["spec.endpoints[0].interval"]],
  [MONITOR, "selector: {}, endpoints: [{ scrapeTimeout: 1m 30s }]", ["spec.endpoints[0].scrapeTimeout"]],
  [
    RULE,
    "groups: [{ name: a, rules: [{ alert: b, expr: '1', for: 5min }] }]",
    ["spec.groups[0].rules[0].for"],
  ],
  [ROUTE, "hostnames: [a.example.com, '*.example.com']", []],
  [ROUTE, "hostnames: ['https://a.example.com', A.example.com]", ["spec.hostnames[0]", "spec.hostnames[1]"]],
  [ROUTE, "rules: [{ backendRefs: [{ name: a }] }]", ["spec.rules[0].backendRefs[0]"]],
  [ROUTE, "rules: [{ backendRefs: [{ name: a, port: 80 }] }]", []],
  [ROUTE, "rules: [{ backendRefs: [{ name: a, kind: Bucket }] }]", []],
  [ROUTE, "rules: [{ backendRefs: [{ name: a, group: example.com }] }]", []],
  [SECRET, "target: { name: web-db }, data: [{ secretKey: A_b.c, remoteRef: { key: a/b } }]", []],
  [
    SECRET,
    "target: { name: web_db }, data: [{ secretKey: a/b, remoteRef: { key: a/b } }]",
    ["spec.data[0].secretKey", "spec.target.name"],
  ],
])("%s with %s has faults at %j", ([apiVersion, kind], spec, paths) => {
  const schema = definedKind(apiVersion, kind)?.schema ?? {};
  const text = `{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: { name: a }, spec: { ${spec} } }`;
  const faults = customFaults(manifestsOf(text)[0]?.object ?? {}, schema);
  expect(faults.map(({ path }) => path).sort()).toEqual(paths);
});

it("what a pattern says of a text that takes it long is not asked", () => {
  const label = "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$";
  expect(patternFault(label, "A".repeat(1000))).toBe("must be lower case letters, digits and hyphens");
  expect(patternFault(label, "A".repeat(1001))).toBeUndefined();
});
