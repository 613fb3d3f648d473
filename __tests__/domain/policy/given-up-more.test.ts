import { expect, it } from "vitest";
import { manifest, messages } from "./check-fixture.ts";

const REFUSED = "its operator does not make that of what is there";
const DATA = "dashboards and alerts that take from it show other data, or none";
const LET_IN = "what scales by it may not be let in any more";
const UNREPLICATED = "what it took is not replicated any more";
const VAULT = "Secrets that are taken by it are not refreshed where it is not let in";
const STOPPED = "nothing is moved by it any more";

it.each<readonly [type: string, base: string, head: string, told: string | undefined]>([
  [
    "keda.sh/v1alpha1 TriggerAuthentication",
    "secretTargetRef: [{ parameter: a, name: s, key: k }]",
    "secretTargetRef: [{ parameter: b, name: s, key: k }]",
    `secretTargetRef: ${LET_IN}`,
  ],
  [
    "keda.sh/v1alpha1 TriggerAuthentication",
    "secretTargetRef: [{ parameter: a, name: s, key: k }]",
    "secretTargetRef: [{ parameter: a, name: t, key: l }, { parameter: b, name: s, key: k }]",
    undefined,
  ],
  [
    "keda.sh/v1alpha1 ClusterTriggerAuthentication",
    "podIdentity: { provider: aws }",
    "podIdentity: { provider: none }",
    `podIdentity: ${LET_IN}`,
  ],
  [
    "kafka.strimzi.io/v1 KafkaUser",
    "authentication: { type: tls }",
    "authentication: { type: scram-sha-512 }",
    "type: its clients get another login, and are refused with the former",
  ],
  ["kafka.strimzi.io/v1 KafkaConnector", "state: running", "state: stopped", `state: ${STOPPED}`],
  ["kafka.strimzi.io/v1 KafkaConnector", "tasksMax: 1", "tasksMax: 2, state: running", undefined],
  [
    "kafka.strimzi.io/v1 KafkaConnector",
    "config: { topics: a }",
    "config: { topics: b }",
    "topics: what it read is not moved by it any more",
  ],
  ["rabbitmq.com/v1beta1 Queue", "name: q, durable: true", "name: q, durable: false", `durable: ${REFUSED}`],
  ["rabbitmq.com/v1beta1 Binding", "routingKey: a", "routingKey: b", `routingKey: ${REFUSED}`],
  [
    "rabbitmq.com/v1beta1 Policy",
    "pattern: '^a'",
    "pattern: '^b'",
    "pattern: it no longer counts for queues that it counted for",
  ],
  [
    "postgresql.cnpg.io/v1 Publication",
    "target: { objects: [{ tablesInSchema: a }, { tablesInSchema: b }] }",
    "target: { objects: [{ tablesInSchema: b }] }",
    "objects: what goes from it is not replicated any more",
  ],
  [
    "postgresql.cnpg.io/v1 Subscription",
    "publicationName: a",
    "publicationName: b",
    `publicationName: ${UNREPLICATED}`,
  ],
  [
    "k8up.io/v1 Schedule",
    "backend: { s3: { bucket: a } }",
    "backend: { s3: { bucket: b } }",
    "bucket: backups are looked for and written elsewhere",
  ],
  [
    "k8up.io/v1 Schedule",
    "prune: { retention: { keepDaily: 14 } }",
    "prune: { retention: { keepDaily: 7 } }",
    "keepDaily: older backups are deleted",
  ],
  ["secrets.hashicorp.com/v1beta1 VaultConnection", "address: a", "address: b", `address: ${VAULT}`],
  [
    "trust.cert-manager.io/v1alpha1 Bundle",
    "sources: [{ useDefaultCAs: true }, { secret: { name: a, key: b } }]",
    "sources: [{ useDefaultCAs: true }]",
    "sources: who is signed by an authority that goes from it is no longer trusted",
  ],
  [
    "trust.cert-manager.io/v1alpha1 Bundle",
    "target: { configMap: { key: ca.crt } }",
    "target: { configMap: { key: ca.pem } }",
    "key: what is read by the former key goes",
  ],
  [
    "grafana.integreatly.org/v1beta1 GrafanaDatasource",
    "datasource: { url: a, isDefault: true }",
    "datasource: { url: b, isDefault: true }",
    `url: ${DATA}`,
  ],
  [
    "grafana.integreatly.org/v1beta1 GrafanaDatasource",
    "datasource: { url: a, isDefault: true }",
    "datasource: { url: a, isDefault: false }",
    undefined,
  ],
  [
    "grafana.integreatly.org/v1beta1 GrafanaNotificationPolicy",
    "route: { receiver: a }",
    "route: { receiver: b }",
    "route: alerts go other ways than before, and may reach nobody",
  ],
])("a %s with { %s }, and then { %s }", (type, base, head, told) => {
  const at = (spec: string) => manifest(type, `spec: { ${spec} }`);
  expect(messages("removed-object", at(base), at(head))).toEqual(
    told === undefined ? [] : [`${type.split(" ")[1] ?? ""} web changes ${told}.`],
  );
});
