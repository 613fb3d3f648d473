import { expect, it } from "vitest";
import { faultsOfNew } from "../../src/kubernetes/apply.ts";
import { kindFacts } from "../../src/kubernetes/facts.ts";
import { textIn } from "../../src/kubernetes/values.ts";
import { manifestsOf } from "../domain/forecast-of.ts";

const RULE = "apiGroups: [''], apiVersions: [v1]";
const slice = (rest: string): string => `{ apiVersion: discovery.k8s.io/v1, kind: EndpointSlice, ${rest} }`;
const webhook = (rest: string, client = "url: 'https://a/b'"): string =>
  `{ apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingWebhookConfiguration, webhooks: [{ name: a.b.c, sideEffects: None, admissionReviewVersions: [v1], clientConfig: { ${client} }, ${rest} }] }`;
const rules = (operations: string, resources: string): string =>
  webhook(`rules: [{ ${RULE}, operations: [${operations}], resources: [${resources}] }]`);
const policy = (
  rest: string,
  resourceRules = `{ ${RULE}, operations: [CREATE], resources: [pods] }`,
): string =>
  `{ apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingAdmissionPolicy, spec: { matchConstraints: { resourceRules: [${resourceRules}] }, ${rest} } }`;
const binding = (rest: string): string =>
  `{ apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingAdmissionPolicyBinding, spec: { ${rest} } }`;
const quota = (hard: string, rest: string): string =>
  `{ apiVersion: v1, kind: ResourceQuota, spec: { hard: { ${hard}: 1 }, ${rest} } }`;
const claim = (rest: string): string =>
  `{ apiVersion: v1, kind: PersistentVolumeClaim, spec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } }, ${rest} } }`;
const network = (cidr: string, except = ""): string =>
  `{ apiVersion: networking.k8s.io/v1, kind: NetworkPolicy, spec: { podSelector: {}, ingress: [{ from: [{ ipBlock: { cidr: ${cidr}, except: [${except}] } }] }] } }`;
const service = (address: string): string =>
  `{ apiVersion: v1, kind: Service, spec: { ports: [{ port: 80 }], externalIPs: [${address}] } }`;
const volume = (path: string): string =>
  `{ apiVersion: v1, kind: PersistentVolume, spec: { capacity: { storage: 1Gi }, accessModes: [ReadWriteOnce], persistentVolumeReclaimPolicy: Recycle, hostPath: { path: ${path} } } }`;
const scaler = (rules: string): string =>
  `{ apiVersion: autoscaling/v2, kind: HorizontalPodAutoscaler, spec: { maxReplicas: 2, scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: a }, behavior: { scaleDown: { ${rules} } } } }`;
const runtimeClass = (rest: string): string => `{ apiVersion: node.k8s.io/v1, kind: RuntimeClass, ${rest} }`;
const limits = (limit: string): string =>
  `{ apiVersion: v1, kind: LimitRange, metadata: { name: x }, spec: { limits: [${limit}] } }`;
const budget = (metadata: string): string =>
  `{ apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: { ${metadata} }, spec: { maxUnavailable: 1 } }`;
const owned = (owner: string): string =>
  `{ apiVersion: v1, kind: ConfigMap, metadata: { name: x, ownerReferences: [${owner}] } }`;
const statefulSet = (name: string): string =>
  `{ apiVersion: apps/v1, kind: StatefulSet, metadata: { name: ${name} }, spec: { serviceName: a, selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: a, image: b }] } } } }`;
const devices = (rest: string): string =>
  `{ apiVersion: resource.k8s.io/v1, kind: ResourceClaimTemplate, spec: { spec: { devices: { ${rest} } } } }`;
const device = (rest: string): string =>
  devices(`requests: [{ name: gpu, exactly: { deviceClassName: a.example.com, ${rest} } }]`);
const requested = (rest: string): string =>
  devices(`requests: [{ name: gpu, exactly: { deviceClassName: a.example.com } }], ${rest}`);

/** Kubernetes 1.36.3 was asked about each of these. */
const ROWS: readonly (readonly [object: string, refused: string | undefined])[] = [
  [requested(""), undefined],
  [device("count: 0"), undefined],
  [device("allocationMode: All"), undefined],
  [device("allocationMode: All, count: 1"), "spec.spec.devices.requests[gpu].exactly.count"],
  [device("count: -1"), "spec.spec.devices.requests[gpu].exactly.count"],
  [device("selectors: [{}]"), "spec.spec.devices.requests[gpu].exactly.selectors[0].cel"],
  [device("selectors: [{ cel: { expression: 'true' } }]"), undefined],
  [devices("requests: []"), undefined],
  [devices("requests: [{ name: gpu }]"), "spec.spec.devices.requests[gpu]"],
  [
    devices("requests: [{ name: gpu, exactly: {} }]"),
    "spec.spec.devices.requests[gpu].exactly.deviceClassName",
  ],
  [
    devices("requests: [{ name: gpu, exactly: { deviceClassName: A } }]"),
    "spec.spec.devices.requests[gpu].exactly.deviceClassName",
  ],
  [
    devices("requests: [{ name: Gpu, exactly: { deviceClassName: a } }]"),
    "spec.spec.devices.requests[Gpu].name",
  ],
  [devices("requests: [{ exactly: { deviceClassName: a } }]"), "spec.spec.devices.requests[0].name"],
  [
    devices(
      "requests: [{ name: a, exactly: { deviceClassName: a } }, { name: a, exactly: { deviceClassName: b } }]",
    ),
    "spec.spec.devices.requests[a].name",
  ],
  [devices("requests: [{ name: a, firstAvailable: [{ name: b, deviceClassName: a }] }]"), undefined],
  [
    devices("requests: [{ name: a, firstAvailable: [{ name: b }] }]"),
    "spec.spec.devices.requests[a].firstAvailable[b].deviceClassName",
  ],
  [
    devices(
      "requests: [{ name: a, exactly: { deviceClassName: a }, firstAvailable: [{ name: b, deviceClassName: a }] }]",
    ),
    "spec.spec.devices.requests[a]",
  ],
  [
    devices(
      `requests: [{ name: a, firstAvailable: [${"1 2 3 4 5 6 7 8 9".replaceAll(/(\d) ?/g, "{ name: a$1, deviceClassName: a }, ")}] }]`,
    ),
    "spec.spec.devices.requests[a].firstAvailable",
  ],
  [requested("constraints: [{ requests: [gpu], matchAttribute: a.example.com/b }]"), undefined],
  [
    requested("constraints: [{ requests: [other], matchAttribute: a.example.com/b }]"),
    "spec.spec.devices.constraints[0].requests",
  ],
  [requested("constraints: [{ requests: [gpu] }]"), "spec.spec.devices.constraints[0]"],
  [requested("config: [{ requests: [gpu] }]"), "spec.spec.devices.config[0].opaque"],
  [
    requested("config: [{ requests: [gpu/b], opaque: { driver: a.example.com, parameters: {} } }]"),
    "spec.spec.devices.config[0].requests",
  ],
  [requested("config: [{ requests: [gpu], opaque: { driver: a.example.com, parameters: {} } }]"), undefined],
  [scaler("policies: []"), "spec.behavior.scaleDown.policies"],
  [scaler("stabilizationWindowSeconds: 60"), undefined],
  [scaler("policies: [{ type: Pods, value: 1, periodSeconds: 60 }]"), undefined],
  [
    slice("addressType: IPv4, endpoints: [{ addresses: [1.2.3.4] }], ports: [{ name: a, port: 80 }]"),
    undefined,
  ],
  [slice("addressType: IPv6, endpoints: [{ addresses: ['2001:db8::1'] }]"), undefined],
  [slice("addressType: FQDN, endpoints: [{ addresses: [a.example] }]"), undefined],
  [slice("addressType: IPv4, ports: [{ port: 80 }]"), undefined],
  [slice("addressType: IPv6, endpoints: [{ addresses: [1.2.3.4] }]"), "endpoints[0].addresses[0]"],
  [slice("addressType: IPv4, endpoints: [{ addresses: ['::4'] }]"), "endpoints[0].addresses[0]"],
  [slice("addressType: IPv4, endpoints: [{ addresses: [] }]"), "endpoints[0].addresses"],
  [slice("addressType: IPv4, endpoints: [{ addresses: [127.0.0.1] }]"), "endpoints[0].addresses[0]"],
  [slice("addressType: IPv4, endpoints: [{ addresses: [169.254.0.1] }]"), "endpoints[0].addresses[0]"],
  [slice("addressType: IPv6, endpoints: [{ addresses: ['fe80::1'] }]"), "endpoints[0].addresses[0]"],
  [slice("addressType: FQDN, endpoints: [{ addresses: [A_b] }]"), "endpoints[0].addresses[0]"],
  [slice("addressType: x"), "addressType"],
  [slice("endpoints: [{ addresses: [1.2.3.4] }]"), "addressType"],
  [slice("addressType: IPv4, ports: [{ name: A_b, port: 80 }]"), "ports[A_b].name"],
  [slice("addressType: IPv4, ports: [{ port: 80 }, { port: 81 }]"), "ports[1].name"],
  [rules("'*'", "'*/*'"), undefined],
  [rules("CREATE, UPDATE", "pods, pods/log"), undefined],
  [rules("CREATE", "'*', pods/log"), undefined],
  [rules("'*', CREATE", "pods"), "webhooks[a.b.c].rules[0].operations"],
  [rules("CREATE", "'*', pods"), "webhooks[a.b.c].rules[0].resources"],
  [rules("CREATE", "'*/*', pods"), "webhooks[a.b.c].rules[0].resources"],
  [rules("CREATE", "pods/*, pods/log"), "webhooks[a.b.c].rules[0].resources"],
  [rules("create", "pods"), "webhooks[a.b.c].rules[0].operations"],
  [webhook("", "url: 'https://a/b?c'"), "webhooks[a.b.c].clientConfig.url"],
  [webhook("", "url: 'https://u:p@a/b'"), "webhooks[a.b.c].clientConfig.url"],
  [webhook("matchConditions: [{ name: a, expression: \"object.kind == 'x'\" }]"), undefined],
  [
    webhook("matchConditions: [{ name: a, expression: 'true ==' }]"),
    "webhooks[a.b.c].matchConditions[a].expression",
  ],
  [
    webhook("matchConditions: [{ name: a b, expression: 'true' }]"),
    "webhooks[a.b.c].matchConditions[a b].name",
  ],
  [policy("validations: [{ expression: 'true' }]"), undefined],
  [policy("auditAnnotations: [{ key: a, valueExpression: \"'b'\" }]"), undefined],
  [policy("failurePolicy: Ignore"), "spec.validations"],
  [policy("validations: [{ expression: '' }]"), "spec.validations[0].expression"],
  [policy("validations: [{ expression: 'object.' }]"), "spec.validations[0].expression"],
  [policy("validations: [{ expression: 'true' }]", ""), "spec.matchConstraints.resourceRules"],
  [policy("validations: [{ expression: 'true' }], failurePolicy: fail"), "spec.failurePolicy"],
  [
    "{ apiVersion: admissionregistration.k8s.io/v1, kind: ValidatingAdmissionPolicy, spec: { validations: [{ expression: 'true' }] } }",
    "spec.matchConstraints",
  ],
  [binding("policyName: p, validationActions: [Deny, Audit]"), undefined],
  [
    binding("policyName: p, validationActions: [Warn], paramRef: { name: a, parameterNotFoundAction: Deny }"),
    undefined,
  ],
  [binding("policyName: p, validationActions: []"), "spec.validationActions"],
  [binding("policyName: p, validationActions: [Deny, Warn]"), "spec.validationActions"],
  [binding("policyName: p, validationActions: [deny]"), "spec.validationActions"],
  [binding("validationActions: [Deny]"), "spec.policyName"],
  [
    binding("policyName: p, validationActions: [Deny], paramRef: { parameterNotFoundAction: Deny }"),
    "spec.paramRef",
  ],
  [quota("pods", "scopes: [BestEffort]"), undefined],
  [quota("count/a.b", "scopes: [BestEffort]"), undefined],
  [quota("requests.cpu", "scopes: [NotBestEffort]"), undefined],
  [quota("configmaps", "scopes: [BestEffort]"), "spec.scopes"],
  [quota("cpu", "scopes: [BestEffort]"), "spec.scopes"],
  [
    quota(
      "requests.storage",
      "scopeSelector: { matchExpressions: [{ scopeName: PriorityClass, operator: In, values: [a] }] }",
    ),
    "spec.scopeSelector.matchExpressions",
  ],
  [claim("dataSource: { kind: Foo, name: x }"), undefined],
  [claim("dataSource: { kind: VolumeSnapshot, name: x, apiGroup: snapshot.storage.k8s.io }"), undefined],
  [claim("dataSourceRef: { kind: Foo, name: x }"), "spec.dataSourceRef.apiGroup"],
  [claim("dataSourceRef: { kind: Foo, name: x, namespace: y }"), undefined],
  [network("10.0.0.0/8", "10.1.0.0/16"), undefined],
  [network("'2001:db8::/32'"), undefined],
  [network("10.0.0.1/8"), "spec.ingress[0].from[0].ipBlock.cidr"],
  [network("10.0.0.0/8", "10.1.2.0/16"), "spec.ingress[0].from[0].ipBlock.except[0]"],
  [service("1.2.3.4"), undefined],
  [service("127.0.0.1"), "spec.externalIPs[0]"],
  [service("0.0.0.0"), "spec.externalIPs[0]"],
  [service("'::1'"), "spec.externalIPs[0]"],
  [volume("/data"), undefined],
  [volume("/"), "spec.persistentVolumeReclaimPolicy"],
  [runtimeClass("handler: runsc, overhead: { podFixed: { cpu: 10m } }"), undefined],
  [runtimeClass("handler: A_b"), "handler"],
  [runtimeClass("scheduling: {}"), "handler"],
  [
    runtimeClass("handler: a, scheduling: { tolerations: [{ key: a, operator: Exists, value: b }] }"),
    "scheduling.tolerations[0].value",
  ],
  [runtimeClass("handler: a, scheduling: { tolerations: [{ key: a, value: b }] }"), undefined],
  [
    runtimeClass("handler: a, scheduling: { tolerations: [{ key: a, value: 'b c' }] }"),
    "scheduling.tolerations[0].value",
  ],
  [limits("{ type: Container, default: { cpu: 1, example.com/gpu: 1 } }"), undefined],
  [limits("{ type: Container, default: { mem: 1 } }"), "spec.limits[0].default[mem]"],
  [limits("{ type: Pod, max: { a.b: 1 } }"), "spec.limits[0].max[a.b]"],
  [limits("{ type: PersistentVolumeClaim, max: { storage: 1, cpu: 1 } }"), undefined],
  [limits("{ type: PersistentVolumeClaim, max: { storage: 1, b: 1 } }"), "spec.limits[0].max[b]"],
  [budget("name: A_b, finalizers: [a.b]"), undefined],
  [budget("name: a/b"), "metadata.name"],
  [webhook("", "service: { name: a, namespace: b, path: /a/b.c/ }"), undefined],
  [webhook("", "service: { name: a, namespace: b, port: 65535 }"), undefined],
  [
    webhook("", "service: { name: a, namespace: b, port: 65536 }"),
    "webhooks[a.b.c].clientConfig.service.port",
  ],
  [webhook("objectSelector: { matchLabels: { a: b } }"), undefined],
  [webhook("objectSelector: { matchLabels: { a: b c } }"), "webhooks[a.b.c].objectSelector.matchLabels[a]"],
  [webhook("", "service: { name: a }"), "webhooks[a.b.c].clientConfig.service.namespace"],
  [webhook("", "service: { namespace: a }"), "webhooks[a.b.c].clientConfig.service.name"],
  [webhook("", "service: { name: a, namespace: b, path: a }"), "webhooks[a.b.c].clientConfig.service.path"],
  [owned("{ apiVersion: v1, kind: Pod, name: a, uid: b }"), undefined],
  [owned("{ apiVersion: v1, kind: Pod, name: a, uid: '' }"), "metadata.ownerReferences[0].uid"],
  [statefulSet("a".repeat(63)), undefined],
  [statefulSet("a".repeat(64)), "metadata.name"],
  [statefulSet("a.b"), "metadata.name"],
];

it.each(ROWS)("%s: %s", (text, path) => {
  const { object = {} } = manifestsOf(text)[0] ?? {};
  const facts = kindFacts(textIn(object.apiVersion), textIn(object.kind));
  if (facts === undefined) throw new Error("no such kind");
  const { serverSide, clientSide } = faultsOfNew(object, facts);
  expect(clientSide).toEqual(serverSide);
  const paths = serverSide.map((fault) => fault.path);
  if (path === undefined) expect(paths).toEqual([]);
  else expect(paths).toContain(path);
});

it.each([
  ["managedFields: [{ manager: a }]", ["metadata.managedFields"]],
  ["managedFields: []", ["metadata.managedFields"]],
  ["managedFields: null", []],
])("has %s, which server-side apply alone refuses: %j", (field, paths) => {
  const [manifest] = manifestsOf(`{ apiVersion: v1, kind: ConfigMap, metadata: { name: x, ${field} } }`);
  const facts = kindFacts("v1", "ConfigMap");
  if (manifest === undefined || facts === undefined) throw new Error("no such kind");
  const { serverSide, clientSide } = faultsOfNew(manifest.object, facts);
  expect(serverSide.map(({ path }) => path)).toEqual(paths);
  expect(clientSide).toEqual([]);
});

/** `flexVolume` is counted and never refused itself: whatever is looked at after it is. */
it.each([
  ["nfs: { server: a, path: /b }, flexVolume: { driver: a/b }", []],
  ["flexVolume: { driver: a/b }, csi: { driver: a.b, volumeHandle: c }", ["spec"]],
  ["nfs: { server: a, path: /b }, hostPath: { path: /b }, flexVolume: { driver: a/b }", ["spec"]],
  ["nfs: { server: a, path: /b }, hostPath: { path: /b }", ["spec"]],
])("a volume with %s: %j", (sources, paths) => {
  const [manifest] = manifestsOf(
    `{ apiVersion: v1, kind: PersistentVolume, metadata: { name: x }, spec: { capacity: { storage: 1Gi }, accessModes: [ReadWriteOnce], ${sources} } }`,
  );
  const facts = kindFacts("v1", "PersistentVolume");
  if (manifest === undefined || facts === undefined) throw new Error("no such kind");
  expect(faultsOfNew(manifest.object, facts).serverSide.map(({ path }) => path)).toEqual(paths);
});

/** Expressions are compiled with what is declared: `params` by `paramKind`, and the variables before. */
it.each([
  ["validations: [{ expression: params.a }]", ["spec.validations[0].expression"]],
  ["paramKind: { apiVersion: v1, kind: ConfigMap }, validations: [{ expression: params.a }]", []],
  ["variables: [{ name: a, expression: '1' }], validations: [{ expression: variables.a > 0 }]", []],
  [
    "variables: [{ name: a, expression: '1' }], validations: [{ expression: variables.b > 0 }]",
    ["spec.validations[0].expression"],
  ],
  [
    "variables: [{ name: a, expression: variables.b }, { name: b, expression: '1' }], validations: [{ expression: variables.a > 0 }]",
    ["spec.variables[0].expression"],
  ],
  ["validations: [{ expression: obj.spec.replicas > 1 }]", ["spec.validations[0].expression"]],
  [
    "validations: [{ expression: 'true', messageExpression: name }]",
    ["spec.validations[0].messageExpression"],
  ],
  ["validations: [{ expression: 'true', messageExpression: object.metadata.name }]", []],
  [
    "matchConditions: [{ name: a, expression: obj.kind == 'x' }], validations: [{ expression: 'true' }]",
    ["spec.matchConditions[a].expression"],
  ],
  [
    "variables: [{ name: a-b, expression: '1' }], validations: [{ expression: 'true' }]",
    ["spec.variables[0].name"],
  ],
  [
    "paramKind: { kind: a.b }, validations: [{ expression: params.a }]",
    ["spec.paramKind.apiVersion", "spec.paramKind.kind"],
  ],
])("a policy with %s: %j", (fields, paths) => {
  const [manifest] = manifestsOf(policy(fields).replace("spec: {", "metadata: { name: x }, spec: {"));
  const facts = kindFacts("admissionregistration.k8s.io/v1", "ValidatingAdmissionPolicy");
  if (manifest === undefined || facts === undefined) throw new Error("no such kind");
  expect(faultsOfNew(manifest.object, facts).serverSide.map(({ path }) => path)).toEqual(paths);
});
