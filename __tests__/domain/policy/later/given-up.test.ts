import { describe, expect, it } from "vitest";
import { forecast } from "../../forecast-of.ts";
import { messages } from "../check-fixture.ts";

const of = (base: string, head: string) => messages("removed-object", base, head);

function object(type: string, spec: string): string {
  const [apiVersion = "", kind = ""] = type.split(" ");
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: web, namespace: shop }\nspec: { interval: 1, ${spec} }\n`;
}

const DATABASE = "postgresql.cnpg.io/v1 Database";
const TOPIC = "kafka.strimzi.io/v1beta2 KafkaTopic";
const USER = "kafka.strimzi.io/v1beta2 KafkaUser";
const SCHEDULE = "velero.io/v1 Schedule";
const SEALED = "bitnami.com/v1alpha1 SealedSecret";
const TYPED =
  "type: the Secret that is there cannot get another type, so that its controller fails and the Secret stays as it is until somebody deletes it";
const REFUSED = "its operator does not make that of what is there";
const SOONER = "backups that are made from now on are deleted sooner";
const LEFT_OUT = "what goes from it is not backed up any more";

describe("an object that does less", () => {
  it.each([
    [SEALED, "a: b", "template: { type: kubernetes.io/tls }", TYPED],
    [SEALED, "template: { type: a/b }", "template: { type: a/c }", TYPED],
    [
      "external-secrets.io/v1 ExternalSecret",
      "target: { template: { type: a/b } }",
      "target: { template: {} }",
      TYPED,
    ],
    [DATABASE, "owner: a", "owner: b", "owner: who works as the former owner may be refused"],
    [
      DATABASE,
      "schemas: [{ name: a, ensure: present }, { name: b, ensure: absent }]",
      "schemas: [{ name: a, ensure: absent }, { name: b, ensure: absent }]",
      "schemas: what is absent from now on is dropped",
    ],
    [
      TOPIC,
      "config: { retention.ms: 604800000 }",
      "config: { retention.ms: 1000 }",
      "retention.ms: messages that are older are deleted",
    ],
    [
      TOPIC,
      "config: { retention.ms: -1 }",
      "config: { retention.ms: 1000 }",
      "retention.ms: messages that are older are deleted",
    ],
    [TOPIC, "topicName: a", "topicName: b", `topicName: ${REFUSED}`],
    [TOPIC, "partitions: 3", "partitions: 1", `partitions: ${REFUSED}`],
    [
      USER,
      "authorization: { acls: [{ host: a }, { host: b }] }",
      "authorization: { acls: [{ host: b }] }",
      "acls: its clients may be refused",
    ],
    [USER, "authorization: { acls: [{ host: a }] }", "a: b", "acls: its clients may be refused"],
    [
      "rabbitmq.com/v1beta1 Permission",
      "permissions: { configure: .*, write: .*, read: .* }",
      "permissions: { configure: '', write: .*, read: '' }",
      "configure, read: its clients may be refused",
    ],
    ["rabbitmq.com/v1beta1 Queue", "name: a", "name: b", `name: ${REFUSED}`],
    [
      SCHEDULE,
      "template: { ttl: 720h0m0s }",
      "template: { ttl: 1h30m }",
      "ttl: backups that are made from now on are deleted sooner",
    ],
    [SCHEDULE, "template: { ttl: 2h }", "template: { ttl: 1.5h }", `ttl: ${SOONER}`],
    [SCHEDULE, "template: { ttl: 1.5h }", "template: { ttl: 1.25h }", `ttl: ${SOONER}`],
    [
      TOPIC,
      "config: { retention.ms: 1000 }",
      "config: { retention.ms: 0 }",
      "retention.ms: messages that are older are deleted",
    ],
    [
      DATABASE,
      "schemas: []",
      "schemas: [{ name: a, ensure: absent }]",
      "schemas: what is absent from now on is dropped",
    ],
    [SCHEDULE, "template: { ttl: 1s }", "template: { ttl: 500ms }", `ttl: ${SOONER}`],
    [SCHEDULE, "template: { ttl: 10h }", "template: { ttl: 1h }", `ttl: ${SOONER}`],
    [TOPIC, "partitions: 12", "partitions: 3", `partitions: ${REFUSED}`],
    [
      SCHEDULE,
      "template: { excludedNamespaces: [a] }",
      "template: { excludedNamespaces: [a, b] }",
      "excludedNamespaces: what comes into it is not backed up any more",
    ],
    [
      SCHEDULE,
      "template: { includedNamespaces: ['*'] }",
      "template: { includedNamespaces: [a] }",
      `includedNamespaces: ${LEFT_OUT}`,
    ],
    [SCHEDULE, "template: {}", "template: { includedNamespaces: [a] }", `includedNamespaces: ${LEFT_OUT}`],
    [
      SCHEDULE,
      "template: {}",
      "template: { excludedNamespaces: [a] }",
      "excludedNamespaces: what comes into it is not backed up any more",
    ],
    [
      SCHEDULE,
      "template: {}",
      "template: { snapshotVolumes: false }",
      "snapshotVolumes: volumes are not backed up any more",
    ],
    [
      "velero.io/v1 BackupStorageLocation",
      "accessMode: ReadWrite",
      "accessMode: ReadOnly",
      "accessMode: no backup is written there any more",
    ],
    [
      "longhorn.io/v1beta2 RecurringJob",
      "task: backup",
      "task: filesystem-trim",
      "task: what it did is not done any more",
    ],
  ])("%s from %s to %s", (type, base, head, told) => {
    const kind = type.split(" ")[1] ?? "";
    expect(of(object(type, base), object(type, head))).toEqual([`${kind} web changes ${told}.`]);
    expect(of("", object(type, head))).toEqual([]);
    expect(of(object(type, head), object(type, head).replace("interval: 1", "interval: 2"))).toEqual([]);
  });

  it.each([
    [DATABASE, "schemas: [{ name: b, ensure: absent }]", "schemas: []"],
    [TOPIC, "config: { retention.ms: 1000 }", "config: { retention.ms: 604800000 }"],
    [TOPIC, "config: { retention.ms: 1000 }", "config: { retention.ms: -1 }"],
    [TOPIC, "partitions: 1", "partitions: 3"],
    [USER, "authorization: { acls: [{ host: b }] }", "authorization: { acls: [{ host: a }, { host: b }] }"],
    [USER, "quotas: {}", "authorization: { acls: [{ host: b }] }"],
    [SCHEDULE, "template: { ttl: 90m }", "template: { ttl: 2h }"],
    [SCHEDULE, "template: { ttl: soon }", "template: { ttl: 1s }"],
    [SCHEDULE, "schedule: '@daily'", "schedule: '@weekly'"],
    [SCHEDULE, "template: { includedNamespaces: [a] }", "template: {}"],
    [SCHEDULE, "template: {}", "template: { includedNamespaces: ['*'] }"],
    [SCHEDULE, "template: { excludedNamespaces: [a, b] }", "template: { excludedNamespaces: [b] }"],
    [DATABASE, "schemas: []", "schemas: [{ name: a, ensure: present }]"],
    [USER, "quotas: {}", "authorization: { acls: {} }"],
    [TOPIC, "config: { retention.ms: 1000 }", "config: { retention.ms: '' }"],
    [SCHEDULE, "template: { excludedNamespaces: [a] }", "template: {}"],
    [SCHEDULE, "template: { includedNamespaces: [a, '*'] }", "template: { includedNamespaces: ['*'] }"],
    [SCHEDULE, "template: { ttl: 60m }", "template: { ttl: 1h }"],
    // What no number or time of Go is.
    [TOPIC, "config: { retention.ms: 2h }", "config: { retention.ms: 1h30 }"],
    [TOPIC, "config: { retention.ms: 2h }", "config: { retention.ms: about 1h }"],
    [SCHEDULE, "template: {}", "template: { snapshotVolumes: [false] }"],
    [TOPIC, "config: { retention.ms: 1000 }", "config: { retention.ms: [10] }"],
    [TOPIC, "config: { retention.ms: 1000 }", "config: { retention.ms: 10x }"],
    [TOPIC, "config: { retention.ms: 1000 }", "config: {}"],
    [USER, "authorization: { acls: [] }", "authorization: {}"],
    [DATABASE, "schemas: [{ name: b, ensure: absent }]", "schemas: { name: c, ensure: absent }"],
    ["acme.example/v1 KafkaTopic", "partitions: 3", "partitions: 1"],
  ])("is not %s from %s to %s", (type, base, head) => {
    expect(of(object(type, base), object(type, head))).toEqual([]);
  });
});

it("tells each field with what is missed by it", () => {
  const at = (template: string) => object(SCHEDULE, `template: { ${template} }`);
  expect(of(at("ttl: 2h, snapshotVolumes: true"), at("ttl: 1h, snapshotVolumes: false"))).toEqual([
    "Schedule web changes snapshotVolumes: volumes are not backed up any more.",
    `Schedule web changes ttl: ${SOONER}.`,
  ]);
});

// https://keda.sh/docs/latest/concepts/scaling-deployments/#pausing-autoscaling
describe("an autoscaler of KEDA that is paused", () => {
  const at = (kind: string, annotation: string) =>
    `apiVersion: keda.sh/v1alpha1\nkind: ${kind}\nmetadata: { name: web, annotations: { ${annotation} } }\nspec: { scaleTargetRef: { name: web }, triggers: [{ type: cron }] }\n`;
  it.each([
    ["ScaledObject", "paused", "nothing scales its pods any more"],
    ["ScaledObject", "paused-scale-in", "nothing takes pods away any more"],
    ["ScaledObject", "paused-scale-out", "nothing adds pods any more"],
  ])("%s by %s", (kind, annotation, missed) => {
    const [held, free] = ["true", "false"].map((value) =>
      at(kind, `autoscaling.keda.sh/${annotation}: "${value}"`),
    );
    const told = [`${kind} web changes autoscaling.keda.sh/${annotation}: ${missed}.`];
    expect(of(at(kind, ""), held ?? "")).toEqual(told);
    expect(of(free ?? "", held ?? "")).toEqual(told);
    expect(of(held ?? "", free ?? "")).toEqual([]);
  });

  it("keeps as few as it has when nothing triggers it", () => {
    const scaled = (spec: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { replicas: 3, template: { spec: { containers: [{ name: web, image: a }] } } }
---
apiVersion: keda.sh/v1alpha1
kind: ScaledObject
metadata: { name: web }
spec: { scaleTargetRef: { name: web }, minReplicaCount: 3${spec} }
`;
    const { workloads } = forecast(scaled(""), scaled(", idleReplicaCount: 0"));
    expect(workloads.map(({ effect, reason }) => [effect, reason])).toEqual([
      ["scale", "ScaledObject web keeps 0 from now on, where it kept 3."],
    ]);
  });
});

// https://cloudnative-pg.io/documentation/current/declarative_database_management/
describe("a database that is to be absent", () => {
  const lost = (base: string, head: string) =>
    forecast(object(DATABASE, base), object(DATABASE, head)).otherObjects.map(({ loss, reason }) => [
      loss,
      reason,
    ]);
  it("is dropped, with what it holds", () => {
    const DROPPED = [[true, "Its operator drops it, with all that is in it."]];
    expect(lost("ensure: present", "ensure: absent")).toEqual(DROPPED);
    expect(lost("name: a", "ensure: absent")).toEqual(DROPPED);
    expect(lost("ensure: absent", "ensure: absent, name: a")).toEqual([[undefined, undefined]]);
    expect(lost("ensure: absent", "ensure: present")).toEqual([[undefined, undefined]]);
  });
});

describe("what others list, and lists less", () => {
  const at = (type: string, rest: string) => {
    const [apiVersion = "", kind = ""] = type.split(" ");
    return `{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: { name: web, namespace: shop }, ${rest} }`;
  };
  const SLICE = "discovery.k8s.io/v1 EndpointSlice";
  const BINDING = "elbv2.k8s.aws/v1beta1 TargetGroupBinding";
  const EXCEPTION = "kyverno.io/v2 PolicyException";
  const UNLISTED = "who calls its Service no longer comes to what goes from it";
  it.each([
    [
      SLICE,
      "endpoints: [{ addresses: [a, b] }]",
      "endpoints: [{ addresses: [b] }]",
      `endpoints: ${UNLISTED}`,
    ],
    [
      "v1 Endpoints",
      "subsets: [{ addresses: [{ ip: a }] }]",
      "subsets: [{ addresses: [{ ip: b }] }]",
      `subsets: ${UNLISTED}`,
    ],
    [
      SLICE,
      "endpoints: [{ addresses: [a], hostname: x }]",
      "endpoints: [{ addresses: [a], hostname: y }]",
      `endpoints: ${UNLISTED}`,
    ],
    [
      BINDING,
      "spec: { serviceRef: { name: a, port: 80 } }",
      "spec: { serviceRef: { name: b, port: 80 } }",
      "serviceRef.name: the balancer sends to other pods",
    ],
    [
      EXCEPTION,
      "spec: { exceptions: [{ policyName: a }, { policyName: b }] }",
      "spec: { exceptions: [{ policyName: b }] }",
      "exceptions: what it no longer exempts may be refused",
    ],
  ])("%s from %s to %s", (type, base, head, told) => {
    expect(of(at(type, base), at(type, head))).toEqual([`${type.split(" ")[1] ?? ""} web changes ${told}.`]);
  });
  it.each([
    [
      SLICE,
      "endpoints: [{ addresses: [a] }]",
      "endpoints: [{ addresses: [a], zone: x }, { addresses: [b] }]",
    ],
    ["v1 Endpoints", "subsets: []", "subsets: [{ addresses: [{ ip: b }] }]"],
    ["v1 Endpoints", "subsets: [{ notReadyAddresses: [{ ip: a }] }]", "subsets: []"],
    [
      EXCEPTION,
      "spec: { exceptions: [{ policyName: a }] }",
      "spec: { exceptions: [{ policyName: a }, { policyName: b }] }",
    ],
  ])("%s is silent from %s to %s", (type, base, head) => {
    expect(of(at(type, base), at(type, head))).toEqual([]);
  });
});

it("the addresses of a Service go to another one", () => {
  const slice = (service: string) =>
    `apiVersion: discovery.k8s.io/v1\nkind: EndpointSlice\nmetadata: { name: loki-1, namespace: shop, labels: { kubernetes.io/service-name: ${service} } }\naddressType: IPv4\nports: [{ name: http, port: 3100 }]\nendpoints: [{ addresses: [172.18.0.13] }]\n`;
  expect(of(slice("loki-external"), slice("loki"))).toEqual([
    "EndpointSlice loki-1 changes kubernetes.io/service-name: who calls the former Service no longer comes to what it lists.",
  ]);
  expect(of(slice('""').replace(/, labels: [^}]*}/, ""), slice("loki"))).toEqual([]);
});

describe("an Ingress whose certificate cert-manager makes", () => {
  const ingress = (annotations: string) =>
    `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata: { name: web, namespace: shop, annotations: { ${annotations} } }\nspec: { tls: [{ hosts: [a.example.com], secretName: web-tls }] }\n`;
  const [ISSUER, OTHER] = ["letsencrypt", "letsencrypt-prod"].map(
    (name) => `cert-manager.io/cluster-issuer: ${name}`,
  ) as [string, string];
  const TOLD =
    "Ingress web changes cert-manager.io/cluster-issuer: another authority makes the next certificate of its hosts, or nobody does.";

  it.each([
    ["names another issuer", ISSUER, OTHER, [TOLD]],
    ["names none any more", ISSUER, "a: b", [TOLD]],
    ["names its first one", "a: b", ISSUER, []],
    ["keeps it", ISSUER, `${ISSUER}, a: b`, []],
  ])("%s", (_, base, head, told) => {
    expect(of(ingress(base), ingress(head))).toEqual(told);
  });
});
