import { expect, it } from "vitest";
import type { Applier } from "../../../../src/model/deployable.ts";
import { findings, told } from "../check-fixture.ts";

const of = (kind: string, spec: string, annotations = "") =>
  `apiVersion: v1\nkind: ${kind}\nmetadata: { name: x, annotations: { ${annotations} } }\nspec: { ${spec} }\n`;
const PORTS = "ports: [{ port: 80 }]";
const CLAIM = "accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } }";
const LOCAL = `${PORTS}, type: LoadBalancer, externalTrafficPolicy: Local`;

it.each([
  ["Service", PORTS, `${PORTS}, clusterIP: 10.0.0.9`, "clusterIP"],
  ["Service", PORTS, `${PORTS}, ipFamilies: [IPv6]`, "ipFamilies"],
  ["Service", LOCAL, `${LOCAL}, healthCheckNodePort: 31000`, "healthCheckNodePort"],
  ["PersistentVolumeClaim", CLAIM, `${CLAIM}, volumeName: a`, "volumeName"],
  ["PersistentVolumeClaim", CLAIM, `${CLAIM}, storageClassName: ""`, "storageClassName"],
  ["Node", "unschedulable: false", "unschedulable: false, providerID: a", "providerID"],
])("a %s of %s that gets %s may be refused", (kind, before, after, field) => {
  const told = findings("apply-fails", [of(kind, before), of(kind, after)]);
  expect(told.map(({ severity, message }) => [severity, message])).toEqual([
    [
      "warning",
      `${kind} x: spec.${field} cannot be changed, and the cluster chose it where it was left out: the API server refuses the change, unless it is what the object has.`,
    ],
  ]);
});

it.each([
  ["Service", PORTS, `${PORTS}, ipFamilies: [IPv4, IPv6]`],
  ["Service", PORTS, `${PORTS}, ipFamilyPolicy: PreferDualStack`],
  ["Service", `${PORTS}, type: ExternalName, externalName: a.io`, `${PORTS}, clusterIP: 10.0.0.9`],
  ["Service", `${PORTS}, clusterIP: 10.0.0.9`, PORTS],
  ["PersistentVolumeClaim", `${CLAIM}, volumeName: a`, `${CLAIM}, volumeName: a`],
])("a %s of %s that gets %s is taken", (kind, before, after) => {
  expect(findings("apply-fails", [of(kind, before), of(kind, after, "a: b")])).toEqual([]);
});

it("a new Service writes what it wants, and one that is recreated too", () => {
  const wanted = of("Service", `${PORTS}, clusterIP: 10.0.0.9`);
  expect(findings("apply-fails", ["", wanted])).toEqual([]);
});

it.each([
  ["claimRef: { namespace: a, name: old }", "claimRef: { namespace: a, name: new }", 1],
  ["", "claimRef: { namespace: a, name: new }", 1],
  ["claimRef: { namespace: a, name: old }", "claimRef: { namespace: a, name: old }", 0],
])("a volume of %s goes to %s", (before, after, expected) => {
  const volume = (spec: string, mark: string) =>
    of("PersistentVolume", `${spec === "" ? "" : `${spec}, `}nfs: { server: a, path: / }`, `a: ${mark}`);
  expect(findings("removed-object", [volume(before, "b"), volume(after, "c")])).toHaveLength(expected);
});

/** Flux puts in what stands in a Secret: of such an object only what is seen to change is refused for certain. */
const SIZED = "resources: { requests: { storage: ..PLACEHOLDER_SIZE.. } }, storageClassName";
const UNSEEN = ", and what it was is not seen here";

it.each([
  ["ceph", "nvme", "."],
  [
    "..PLACEHOLDER_CLASS..",
    "nvme",
    `${UNSEEN}: the API server refuses the change, unless it is what the object has.`,
  ],
  ["ceph", "..PLACEHOLDER_CLASS..", undefined],
  ["..PLACEHOLDER_CLASS..", "..PLACEHOLDER_CLASS..", undefined],
])("a claim with values of a Secret, of class %s, goes to %s", (before, after, expected) => {
  const claim = (name: string, mark: string) =>
    of("PersistentVolumeClaim", `${SIZED}: ${name}`, `a: ${mark}`);
  expect(
    findings("apply-fails", [claim(before, "b"), claim(after, "c")]).map(({ message }) => message),
  ).toEqual(
    expected === undefined
      ? []
      : [`PersistentVolumeClaim x: spec.storageClassName cannot be changed${expected}`],
  );
});

const database = (spec: string, claim = "accessModes: [ReadWriteOnce]") => `apiVersion: apps/v1
kind: StatefulSet
metadata: { name: db }
spec:
  replicas: ..PLACEHOLDER_REPLICAS..
  selector: { matchLabels: { app: db } }
  ${spec}
  template: { metadata: { labels: { app: db } }, spec: { containers: [{ name: db, image: db:1 }] } }
  volumeClaimTemplates:
    - metadata: { name: data }
      spec: { storageClassName: ..PLACEHOLDER_CLASS.., ${claim} }
`;

it.each<readonly [string, string, string, readonly string[]]>([
  ["a name", database("serviceName: a"), database("serviceName: b"), ["spec.serviceName"]],
  ["a name that goes", database("serviceName: a"), database(""), ["spec.serviceName"]],
  ["a name that nobody sees", database("serviceName: a"), database("serviceName: ..PLACEHOLDER_A.."), []],
  [
    "a claim beside what nobody sees",
    database(""),
    database("", "accessModes: [ReadWriteMany]"),
    ["spec.volumeClaimTemplates"],
  ],
  [
    "a claim more of a list",
    database(""),
    database("", "accessModes: [ReadWriteOnce, ReadOnlyMany]"),
    ["spec.volumeClaimTemplates"],
  ],
  [
    "a claim by what nobody sees",
    database("", "accessModes: [ReadWriteOnce], volumeName: ..PLACEHOLDER_A.."),
    database("", "accessModes: [ReadWriteOnce], volumeName: ..PLACEHOLDER_B.."),
    [],
  ],
  ["another number of pods", database(""), database("").replace("..PLACEHOLDER_REPLICAS..", "3"), []],
])("a StatefulSet with values of a Secret, of which changes %s", (_, before, after, paths) => {
  expect(findings("apply-fails", [before, after]).map(({ message }) => message.split(" ")[0])).toEqual(paths);
});

const FORCED = 'kustomize.toolkit.fluxcd.io/force: "enabled"';

it.each([
  ["headless", "Service", PORTS, `${PORTS}, clusterIP: None`],
  ["another name", "Service", PORTS, "type: ExternalName, externalName: a.io, clusterIP: 10.0.0.9"],
  [
    "another name with families",
    "Service",
    PORTS,
    "type: ExternalName, externalName: a.io, ipFamilies: [IPv6]",
  ],
  ["local for the first time", "Service", PORTS, `${LOCAL}, healthCheckNodePort: 31000`],
  ["local no longer", "Service", LOCAL, `${PORTS}, healthCheckNodePort: 31000`],
  [
    "for the whole cluster",
    "Service",
    `${PORTS}, type: LoadBalancer`,
    `${PORTS}, type: LoadBalancer, healthCheckNodePort: 31000`,
  ],
  [
    "local at its nodes",
    "Service",
    `${PORTS}, type: NodePort, externalTrafficPolicy: Local`,
    `${PORTS}, type: NodePort, externalTrafficPolicy: Local, healthCheckNodePort: 31000`,
  ],
  [
    "of an address that is taken away",
    "Service",
    `${PORTS}, clusterIP: 10.0.0.9`,
    `${PORTS}, clusterIP: null`,
  ],
])("a Service that becomes %s is none that the cluster chose for", (_, kind, before, after) => {
  expect(
    told("apply-fails", of(kind, before), of(kind, after)).filter((each) =>
      each.includes("the cluster chose"),
    ),
  ).toEqual([]);
});

it.each([
  ["v1", "", 1],
  ["example.com/v1", "", 0],
  ["v1", FORCED, 0],
])("a claim of %s with %s that gets its volume: %i", (apiVersion, annotations, expected) => {
  const claim = (fields: string) =>
    of("PersistentVolumeClaim", fields, annotations).replace("apiVersion: v1", `apiVersion: ${apiVersion}`);
  expect(findings("apply-fails", [claim(CLAIM), claim(`${CLAIM}, volumeName: a`)])).toHaveLength(expected);
});

it("says what to do about it", () => {
  expect(
    findings("apply-fails", [of("Node", ""), of("Node", "podCIDR: 10.0.0.0/24, podCIDRs: [10.0.0.0/24]")]),
  ).toMatchObject([
    { remediation: "Leave it out, or write what the object has in the cluster." },
    { remediation: "Leave it out, or write what the object has in the cluster." },
  ]);
});

it.each<readonly [value: string, applier: Applier, severity: string]>([
  ["_replaced_", "unknown", "warning"],
  ["<base64 of the key>", "unknown", "warning"],
  ["CHANGE_ME", "unknown", "warning"],
  ["your-key", "unknown", "warning"],
  ["_replaced_", "serverSide", "error"],
  ["p@ss:word", "unknown", "error"],
])("a Secret of %s, by %s: %s", (value, applier, severity) => {
  const of = (more: string) =>
    `apiVersion: v1\nkind: Secret\nmetadata: { name: key, namespace: n }\ndata: { id: ${JSON.stringify(value)}, ${more} }\n`;
  expect(told("apply-fails", null, of("a: YQ=="), { applier })).toEqual([
    `${severity}: Secret key: data[id] must be base64, with the standard alphabet and its padding${severity === "warning" ? ": refused, unless the values take the place of what stands there before" : ""}.`,
  ]);
  expect(told("apply-fails", null, of('a: "p@ss:word"'), { applier })[0]).toMatch(/^error/);
});
