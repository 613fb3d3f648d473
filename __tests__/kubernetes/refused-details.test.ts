import { expect, it } from "vitest";
import { applyObject, faultsOfNew } from "../../src/kubernetes/apply.ts";
import { kindFacts } from "../../src/kubernetes/facts.ts";
import { textIn } from "../../src/kubernetes/values.ts";
import type { ValueMap } from "../../src/yaml/value.ts";
import { manifestsOf } from "../domain/forecast-of.ts";

const service = (rest: string): string =>
  `{ apiVersion: v1, kind: Service, metadata: { name: a }, spec: { selector: { a: b }, ports: [{ port: 80 }], ${rest} } }`;
const balanced = (range: string): string =>
  service(`type: LoadBalancer, loadBalancerSourceRanges: ['${range}']`);
const outside = (address: string): string => service(`externalIPs: ['${address}']`);
const network = (cidr: string, except = ""): string =>
  `{ apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, metadata: { name: a }, spec: { podSelector: {}, ingress: [{ from: [{ ipBlock: { cidr: '${cidr}', except: [${except}] } }] }] } }`;
const ingress = (name: string, annotation: string): string =>
  `{ apiVersion: networking.k8s.io/v1, kind: Ingress, metadata: { name: a, annotations: { kubernetes.io/ingress.class: ${annotation} } }, spec: { ingressClassName: ${name}, defaultBackend: { service: { name: a, port: { number: 80 } } } } }`;
const scaler = (kind: string): string =>
  `{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, metadata: { name: a }, spec: { maxReplicas: 2, scaleTargetRef: { apiVersion: v1, kind: ${kind}, name: a } } }`;
const cron = (zone: string): string =>
  `{ apiVersion: batch/v1, kind: CronJob, metadata: { name: a }, spec: { schedule: '0 3 * * *', timeZone: ${zone}, jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: a, image: b }] } } } } } }`;
const job = (selector: string): string =>
  `{ apiVersion: batch/v1, kind: Job, metadata: { name: a }, spec: { manualSelector: true, selector: ${selector}, template: { metadata: { labels: { a: b } }, spec: { restartPolicy: Never, containers: [{ name: a, image: b }] } } } }`;
const statefulSet = (claim: string): string =>
  `{ apiVersion: apps/v1, kind: StatefulSet, metadata: { name: a }, spec: { serviceName: a, selector: { matchLabels: { a: b } }, volumeClaimTemplates: [{ metadata: { name: ${claim} }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } } }], template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: a, image: b, volumeMounts: [{ name: ${claim}, mountPath: /a }] }] } } } }`;
const pods = (annotations: string, spec: string, container = ""): string =>
  `{ apiVersion: apps/v1, kind: Deployment, metadata: { name: a }, spec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b }, annotations: { ${annotations} } }, spec: { ${spec} containers: [{ name: a, image: b, ${container} }] } } } }`;
const cost = (value: string): string => pods(`controller.kubernetes.io/pod-deletion-cost: '${value}'`, "");
const armoured = (name: string, value: string, type = ""): string =>
  pods(
    `container.apparmor.security.beta.kubernetes.io/${name}: ${value}`,
    "",
    type === "" ? "" : `securityContext: { appArmorProfile: { ${type} } }`,
  );
const projected = (source: string): string =>
  pods("", `volumes: [{ name: v, projected: { sources: [{ ${source} }] } }],`);
const ephemeral = (metadata: string): string =>
  pods(
    "",
    `volumes: [{ name: v, ephemeral: { volumeClaimTemplate: { metadata: { ${metadata} }, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } } } } }],`,
  );
const device = (mounts: string): string =>
  pods(
    "",
    "volumes: [{ name: v, persistentVolumeClaim: { claimName: v } }],",
    `${mounts} volumeDevices: [{ name: v, devicePath: /dev/x }]`,
  );
const asking = (ofPod: string, restartPolicy: string): string =>
  pods(
    "",
    `resources: { requests: { cpu: ${ofPod} } }, initContainers: [{ name: i, image: b, ${restartPolicy} resources: { requests: { cpu: 100m } } }],`,
    "resources: { requests: { cpu: 200m } }",
  );
const apart = (term: string): string =>
  pods(
    "",
    `affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [{ topologyKey: a, ${term} }] } },`,
  );

const OF_APPARMOR = "container.apparmor.security.beta.kubernetes.io";
const TEMPLATE = "spec.template.metadata.annotations";
const VOLUME = "spec.template.spec.volumes[v]";
const EXCEPT = "spec.ingress[0].from[0].ipBlock.except[0]";
const RANGE = "spec.loadBalancerSourceRanges[0]";

/** Kubernetes 1.36.3 was asked about each of these. */
const ROWS: readonly (readonly [object: string, refused: string | undefined])[] = [
  [outside("2001:db8::1"), undefined],
  [outside("2001:db8:2"), "spec.externalIPs[0]"],
  [outside("a:b"), "spec.externalIPs[0]"],
  [outside("1:2:3:4:5:6:7:8:9"), "spec.externalIPs[0]"],
  [outside("10.0.0.01"), "spec.externalIPs[0]"],
  [outside("::ffff:1.2.3.4"), "spec.externalIPs[0]"],
  [outside("64:ff9b::1.2.3.4"), undefined],
  [balanced("203.0.113.0/24"), undefined],
  [balanced(" 203.0.113.0/24"), undefined],
  [balanced("203.0.113.7/24"), RANGE],
  [balanced("203.0.113.0/024"), RANGE],
  [balanced("2001:db8::/32"), undefined],
  [balanced("2001:db8::1/32"), RANGE],
  [network("2001:db8::1/32"), "spec.ingress[0].from[0].ipBlock.cidr"],
  [network("2001:db8::/32", "'2001:db8:1::/48'"), undefined],
  [network("2001:db8::/32", "'2001:db9::/48'"), EXCEPT],
  [network("2001:db8::/32", "'2001:db8::/32'"), EXCEPT],
  [network("::/0", "'10.0.0.0/8'"), EXCEPT],
  [ingress("nginx", "nginx"), undefined],
  [ingress("nginx", "traefik"), "spec.ingressClassName"],
  [scaler("ReplicationController"), undefined],
  [scaler("Deployment"), "spec.scaleTargetRef.apiVersion"],
  [cron("EST"), undefined],
  [cron("PST"), "spec.timeZone"],
  [cron("IST"), "spec.timeZone"],
  [job("{ matchLabels: { a: b } }"), undefined],
  [job("{}"), undefined],
  [job("{ matchLabels: { a: c } }"), "spec.selector"],
  [statefulSet("data"), undefined],
  [statefulSet("Data"), "spec.volumeClaimTemplates[Data].metadata.name"],
  [cost("-100"), undefined],
  [cost("0"), undefined],
  [cost("high"), `${TEMPLATE}[controller.kubernetes.io/pod-deletion-cost]`],
  [cost("01"), `${TEMPLATE}[controller.kubernetes.io/pod-deletion-cost]`],
  [cost("2147483648"), `${TEMPLATE}[controller.kubernetes.io/pod-deletion-cost]`],
  [armoured("a", "runtime/default"), undefined],
  [armoured("a", "localhost/x"), undefined],
  [armoured("a", "''"), undefined],
  [armoured("b", "unconfined"), `${TEMPLATE}[${OF_APPARMOR}/b]`],
  [armoured("a", "other"), `${TEMPLATE}[${OF_APPARMOR}/a]`],
  [armoured("a", "localhost/x", "type: Localhost, localhostProfile: x"), undefined],
  [armoured("a", "localhost/x", "type: Localhost, localhostProfile: y"), `${TEMPLATE}[${OF_APPARMOR}/a]`],
  [armoured("a", "unconfined", "type: RuntimeDefault"), `${TEMPLATE}[${OF_APPARMOR}/a]`],
  [armoured("a", "unconfined", "type: Unconfined"), undefined],
  [pods("seccomp.security.alpha.kubernetes.io/pod: docker/default", ""), undefined],
  [
    pods("seccomp.security.alpha.kubernetes.io/pod: a", ""),
    `${TEMPLATE}[seccomp.security.alpha.kubernetes.io/pod]`,
  ],
  [
    pods(
      "seccomp.security.alpha.kubernetes.io/pod: unconfined",
      "securityContext: { seccompProfile: { type: RuntimeDefault } },",
    ),
    `${TEMPLATE}[seccomp.security.alpha.kubernetes.io/pod]`,
  ],
  [
    pods(
      "container.seccomp.security.alpha.kubernetes.io/a: unconfined",
      "securityContext: { seccompProfile: { type: RuntimeDefault } },",
    ),
    undefined,
  ],
  [pods("container.seccomp.security.alpha.kubernetes.io/gone: unconfined", ""), undefined],
  [projected("serviceAccountToken: { path: token }"), undefined],
  [
    projected("serviceAccountToken: { path: /token }"),
    `${VOLUME}.projected.sources[0].serviceAccountToken.path`,
  ],
  [
    projected("configMap: { name: a, items: [{ key: a, path: ..a }] }"),
    `${VOLUME}.projected.sources[0].configMap.items[0].path`,
  ],
  [ephemeral("labels: { a: b }"), undefined],
  [ephemeral("name: x"), `${VOLUME}.ephemeral.volumeClaimTemplate.metadata.name`],
  [device(""), undefined],
  [
    device("volumeMounts: [{ name: v, mountPath: /v }],"),
    "spec.template.spec.containers[a].volumeDevices[v].name",
  ],
  [asking("300m", "restartPolicy: Always,"), undefined],
  [asking("250m", "restartPolicy: Always,"), "spec.template.spec.resources.requests[cpu]"],
  [asking("200m", ""), undefined],
  [apart("labelSelector: {}, matchLabelKeys: [pod-template-hash]"), undefined],
  [
    apart("matchLabelKeys: [pod-template-hash]"),
    "spec.template.spec.affinity.podAntiAffinity.matchLabelKeys",
  ],
];

function read(text: string): {
  readonly object: ValueMap;
  readonly facts: NonNullable<ReturnType<typeof kindFacts>>;
} {
  const { object = {} } = manifestsOf(text)[0] ?? {};
  const facts = kindFacts(textIn(object.apiVersion), textIn(object.kind));
  if (facts === undefined) throw new Error("no such kind");
  return { object, facts };
}

it.each(ROWS)("%s: %s", (text, path) => {
  const { object, facts } = read(text);
  const paths = faultsOfNew(object, facts).serverSide.map((fault) => fault.path);
  expect(paths).toEqual(path === undefined ? [] : [path]);
});

it.each([
  [service("clusterIP: None"), service("type: LoadBalancer"), ["spec.clusterIP"]],
  [service("clusterIP: None"), service("type: NodePort"), ["spec.clusterIP"]],
  [service("clusterIP: None"), service("type: ClusterIP"), []],
  [service("externalIPs: [1.2.3.4]"), service("externalTrafficPolicy: Cluster"), []],
  [service("type: NodePort"), service("externalTrafficPolicy: Local"), ["spec.externalTrafficPolicy"]],
  [ingress("nginx", "nginx"), ingress("nginx", "traefik"), []],
])("%s becomes %s: %j", (base, head, paths) => {
  const [before, { object, facts }] = [read(base).object, read(head)];
  const { serverSide, clientSide } = applyObject(before, object, facts);
  expect(serverSide.faults.map(({ path }) => path)).toEqual(paths);
  expect(clientSide.faults.map(({ path }) => path)).toEqual(paths);
});
