import { expect, it } from "vitest";
import { faultsOfNew } from "../../src/kubernetes/apply.ts";
import { kindFacts } from "../../src/kubernetes/facts.ts";
import { textIn } from "../../src/kubernetes/values.ts";
import { manifestsOf } from "../domain/forecast-of.ts";

/** Kubernetes 1.36.3 was asked about each of these. */
const VOLUMES: readonly (readonly [volume: string, refused: string | undefined])[] = [
  ["projected: { sources: [{ serviceAccountToken: { path: t, expirationSeconds: 600 } }] }", undefined],
  [
    "projected: { sources: [{ serviceAccountToken: { path: t, expirationSeconds: 4294967296 } }] }",
    undefined,
  ],
  [
    "projected: { sources: [{ serviceAccountToken: { path: t, expirationSeconds: 599 } }] }",
    "projected.sources[0].serviceAccountToken.expirationSeconds",
  ],
  [
    "projected: { sources: [{ serviceAccountToken: { path: t, expirationSeconds: 4294967297 } }] }",
    "projected.sources[0].serviceAccountToken.expirationSeconds",
  ],
  [
    "projected: { sources: [{ serviceAccountToken: { path: '' } }] }",
    "projected.sources[0].serviceAccountToken.path",
  ],
  ["iscsi: { targetPortal: a, lun: 1, iqn: 'iqn.2001-04.com.example:storage.disk1' }", undefined],
  ["iscsi: { targetPortal: a, lun: 1, iqn: eui.0123456789abcdef }", undefined],
  ["iscsi: { targetPortal: a, lun: 1, iqn: bad }", "iscsi.iqn"],
  ["iscsi: { targetPortal: a, lun: 1, iqn: iqn.2001-04.com.example }", "iscsi.iqn"],
  ["iscsi: { targetPortal: a, lun: 1, iqn: naa.1 }", "iscsi.iqn"],
  ["csi: { driver: Secrets-Store.csi.k8s.io }", undefined],
  ["csi: { driver: A_B }", "csi.driver"],
  ["gcePersistentDisk: { pdName: a, partition: 255 }", undefined],
  ["gcePersistentDisk: { pdName: a, partition: 300 }", "gcePersistentDisk.partition"],
  ["awsElasticBlockStore: { volumeID: a, partition: -1 }", "awsElasticBlockStore.partition"],
  ["fc: { targetWWNs: [a], lun: 0 }", undefined],
  ["fc: { targetWWNs: [a] }", "fc.lun"],
  ["fc: { wwids: [a] }", undefined],
  ["flocker: { datasetName: a }", undefined],
  ["flocker: { datasetUUID: a }", undefined],
  ["flocker: {}", "flocker"],
  ["flocker: { datasetName: a/b }", "flocker.datasetName"],
  ["storageos: { volumeName: a }", undefined],
  ["storageos: { readOnly: false }", "storageos.volumeName"],
];

const CONTAINERS: readonly (readonly [field: string, refused: string | undefined])[] = [
  ["env: [{ name: A, valueFrom: { configMapKeyRef: { name: a, key: b } } }]", undefined],
  ["env: [{ name: A, valueFrom: { configMapKeyRef: { key: b } } }]", "env[A].valueFrom.configMapKeyRef.name"],
  ["env: [{ name: A, valueFrom: { secretKeyRef: { key: b } } }]", "env[A].valueFrom.secretKeyRef.name"],
  ["envFrom: [{ prefix: A_, configMapRef: { name: a } }]", undefined],
  ["envFrom: [{ prefix: 'a.b-', configMapRef: { name: a } }]", undefined],
  ["envFrom: [{ prefix: A=, configMapRef: { name: a } }]", "envFrom[0].prefix"],
  [`env: [{ name: A, valueFrom: { fieldRef: { fieldPath: "metadata.labels['a.b/c']" } } }]`, undefined],
  [`env: [{ name: A, valueFrom: { fieldRef: { fieldPath: "metadata.annotations['A.B/c']" } } }]`, undefined],
  [
    `env: [{ name: A, valueFrom: { fieldRef: { fieldPath: "metadata.labels['A B']" } } }]`,
    "env[A].valueFrom.fieldRef.fieldPath",
  ],
  [
    `env: [{ name: A, valueFrom: { fieldRef: { fieldPath: "metadata.labels['A.B/c']" } } }]`,
    "env[A].valueFrom.fieldRef.fieldPath",
  ],
  ["volumeMounts: [{ name: e, mountPath: /e, readOnly: true, recursiveReadOnly: Enabled }]", undefined],
  ["volumeMounts: [{ name: e, mountPath: /e, recursiveReadOnly: Disabled }]", undefined],
  [
    "volumeMounts: [{ name: e, mountPath: /e, recursiveReadOnly: Enabled }]",
    "volumeMounts[e].recursiveReadOnly",
  ],
  [
    "volumeMounts: [{ name: e, mountPath: /e, readOnly: true, recursiveReadOnly: IfPossible, mountPropagation: HostToContainer }]",
    "volumeMounts[e].recursiveReadOnly",
  ],
  ["image: ' a:1'", undefined],
];

const deployment = (volumes: string, container: string): string => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      volumes: [${volumes}]
      containers: [{ name: web, ${container.startsWith("image:") ? "" : "image: a, "}${container} }]
`;

function refused(text: string): readonly string[] {
  const { object = {} } = manifestsOf(text)[0] ?? {};
  const facts = kindFacts(textIn(object.apiVersion), textIn(object.kind));
  if (facts === undefined) throw new Error("no such kind");
  const { serverSide, clientSide } = faultsOfNew(object, facts);
  expect(clientSide).toEqual(serverSide);
  return serverSide.map(({ path }) => path);
}

it.each(VOLUMES)("a volume %s: %s", (volume, path) => {
  const found = refused(deployment(`{ name: v, ${volume} }`, "args: [a]"));
  expect(found).toEqual(path === undefined ? [] : [`spec.template.spec.volumes[v].${path}`]);
});

it.each(CONTAINERS)("a container with %s: %s", (field, path) => {
  const found = refused(deployment("{ name: e, emptyDir: {} }", field));
  expect(found).toEqual(path === undefined ? [] : [`spec.template.spec.containers[web].${path}`]);
});

it("refuses an image with a blank of a Pod, which no template is refused for", () => {
  const pod =
    "apiVersion: v1\nkind: Pod\nmetadata: { name: p }\nspec: { containers: [{ name: a, image: 'a:1 ' }] }\n";
  expect(refused(pod)).toEqual(["spec.containers[a].image"]);
});
