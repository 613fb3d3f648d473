import { expect, it } from "vitest";
import { manifest, messages } from "./check-fixture.ts";

const LEFT_OUT = "namespaces that it leaves out lose the Secret that it made";
const TTL = "that is no duration like 720h, and its operator reads no Schedule any more: no backup is made";
const UNFOUND = "who comes from outside of the cluster may not find the addresses that it announced before";
const reads = (count: number) =>
  `its operator reads ${count} fields, each within its bounds: it comes at other times, or never`;

it.each<readonly [type: string, field: string, before: string, after: string, missed: string]>([
  ["postgresql.cnpg.io/v1 ScheduledBackup", "schedule", '"0 0 2 * * *"', '"0 2 * * *"', reads(6)],
  ["longhorn.io/v1beta2 RecurringJob", "cron", '"0 2 * * *"', '"0 2 * *"', reads(5)],
  ["velero.io/v1 Schedule", "schedule", '"0 2 * * *"', '"0 0 2 * * *"', reads(5)],
  [
    "argoproj.io/v1alpha1 AnalysisTemplate",
    "metrics",
    "[{ name: a, provider: { prometheus: { address: a } } }]",
    "[{ name: a, provider: { prometheus: { address: b } } }]",
    "rollouts that name it go on, or are aborted, by what it measures from now on",
  ],
  [
    "networking.istio.io/v1 DestinationRule",
    "trafficPolicy.tls",
    "{ mode: ISTIO_MUTUAL }",
    "{ mode: DISABLE }",
    "its host is called encrypted otherwise, or not, and its pods refuse what they do not take",
  ],
  [
    "kafka.strimzi.io/v1 KafkaTopic",
    "replicas",
    "3",
    "2",
    "its operator does not make that of what is there",
  ],
  [
    "kafka.strimzi.io/v1 KafkaNodePool",
    "roles",
    "[broker, controller]",
    "[broker]",
    "its operator refuses that while its nodes hold anything of the role",
  ],
  [
    "flagger.app/v1beta1 Canary",
    "skipAnalysis",
    "false",
    "true",
    "new versions go to everybody, whatever they do",
  ],
  [
    "flagger.app/v1beta1 Canary",
    "analysis.metrics",
    "[{ name: a }, { name: b }]",
    "[{ name: a }]",
    "new versions go to everybody by less than before",
  ],
  ["ceph.rook.io/v1 CephBlockPool", "replicated.size", "3", "1", "fewer copies are kept of what it holds"],
  ["ceph.rook.io/v1 CephBlockPool", "failureDomain", "host", "osd", "all that it holds is moved"],
  ["metallb.io/v1beta1 L2Advertisement", "ipAddressPools", "[a]", "[b]", UNFOUND],
  ["metallb.io/v1beta2 BGPAdvertisement", "peers", "[a]", "[a, b]", UNFOUND],
  ["metallb.io/v1beta2 BGPPeer", "peerASN", "64501", "64502", UNFOUND],
  [
    "metallb.io/v1beta1 IPAddressPool",
    "addresses",
    "[10.0.0.0/24, 10.1.0.0/24]",
    "[10.0.0.0/24]",
    "Services that have an address which goes from it may lose that",
  ],
  ["cilium.io/v2alpha1 CiliumL2AnnouncementPolicy", "nodeSelector", "{ a: b }", "{ a: c }", UNFOUND],
  ["cilium.io/v2alpha1 CiliumL2AnnouncementPolicy", "loadBalancerIPs", "true", "false", UNFOUND],
  ["argoproj.io/v1alpha1 CronWorkflow", "schedule", '"@daily"', '"0 2 * *"', reads(5)],
  ["argoproj.io/v1alpha1 CronWorkflow", "schedules", '["@daily"]', '["@daily", "0 2 * *"]', reads(5)],
  ["kyverno.io/v2 ClusterCleanupPolicy", "schedule", "null", '"0 2 * *"', reads(5)],
  ["k8s.mariadb.com/v1alpha1 Backup", "schedule.cron", '"0 2 * * *"', '"0 0 2 * * *"', reads(5)],
  [
    "storage.k8s.io/v1 CSIDriver",
    "fsGroupPolicy",
    "File",
    "None",
    "files of volumes that are mounted from now on belong to another group, and pods may not read or write them",
  ],
  [
    "grafana.integreatly.org/v1beta1 GrafanaDatasource",
    "instanceSelector",
    "{ matchLabels: { dashboards: a } }",
    "{ matchLabels: { dashboards: b } }",
    "the Grafana that has it may not have it any more, or keep it as it is",
  ],
  [
    "v1 Service",
    "publishNotReadyAddresses",
    "true",
    "false",
    "its pods no longer find one another before they are ready, and those that wait for that never get ready",
  ],
  ["velero.io/v1 Schedule", "template.ttl", "720h0m0s", "30d", TTL],
  [
    "velero.io/v1 Schedule",
    "template.defaultVolumesToFsBackup",
    "true",
    "false",
    "files of volumes are not backed up any more, but where their pods ask for it",
  ],
  [
    "velero.io/v1 Schedule",
    "template.snapshotMoveData",
    "true",
    "false",
    "snapshots of volumes stay where the volumes are, and go with them",
  ],
  [
    "velero.io/v1 BackupStorageLocation",
    "credential",
    '{ "name": minio, key: cloud }',
    '{ "name": mino, key: cloud }',
    "it is entered by other credentials, which may be refused, or not be there",
  ],
  [
    "velero.io/v1 BackupStorageLocation",
    "config",
    '{ "s3Url": "http://minio:9000" }',
    '{ "s3Url": "http://minio:9001" }',
    "backups are looked for and written elsewhere",
  ],
  [
    "kafka.strimzi.io/v1 KafkaConnector",
    "config",
    '{ "topic.prefix": shop }',
    '{ "topic.prefix": shops }',
    "it begins anew, and writes to other topics than those that are read",
  ],
  [
    "kafka.strimzi.io/v1 KafkaConnector",
    "config",
    '{ "slot.name": a }',
    '{ "slot.name": b }',
    "what changes between the two slots may be missed, and the former one keeps the logs of the database",
  ],
  ["volsync.backube/v1alpha1 ReplicationSource", "trigger.schedule", '"0 2 * * *"', '"0 2 * *"', reads(5)],
  ["volsync.backube/v1alpha1 ReplicationSource", "trigger.schedule", '"0 2 * * *"', '"0 25 * * *"', reads(5)],
  [
    "volsync.backube/v1alpha1 ReplicationSource",
    "sourcePVC",
    "files",
    "file",
    "the former claim is not backed up by it any more",
  ],
  [
    "volsync.backube/v1alpha1 ReplicationSource",
    "restic.repository",
    "a",
    "b",
    "backups are looked for and written elsewhere",
  ],
  [
    "volsync.backube/v1alpha1 ReplicationSource",
    "restic.volumeSnapshotClassName",
    "block",
    "blok",
    "another class makes its snapshots: without it no backup is made",
  ],
  [
    "volsync.backube/v1alpha1 ReplicationSource",
    "kopia.copyMethod",
    "Snapshot",
    "Direct",
    "the volume is copied otherwise, perhaps while its pods write to it",
  ],
  ["postgresql.cnpg.io/v1 ScheduledBackup", "schedule", '"0 0 2 * * *"', '"60 0 2 * * *"', reads(6)],
  [
    "external-secrets.io/v1 ClusterExternalSecret",
    "namespaceSelector",
    "{ matchLabels: { a: b } }",
    "{ matchLabels: { a: c } }",
    LEFT_OUT,
  ],
  [
    "external-secrets.io/v1 ClusterExternalSecret",
    "namespaceSelectors",
    "[{ matchLabels: { a: b } }]",
    "[]",
    LEFT_OUT,
  ],
  ["external-secrets.io/v1 ClusterExternalSecret", "namespaces", "[a, b]", "[b]", LEFT_OUT],
  [
    "external-secrets.io/v1 ClusterExternalSecret",
    "externalSecretSpec.refreshInterval",
    "1h",
    '"0"',
    "its Secret stays as it is from now on",
  ],
])("a %s whose %s is %s, and then %s", (type, field, before, after, missed) => {
  const [first = "", second] = field.split(".");
  const of = (value: string) =>
    manifest(type, `spec: { ${first}: ${second === undefined ? value : `{ ${second}: ${value} }`} }`);
  const kind = type.slice(type.indexOf(" ") + 1);
  const [, inner = second ?? first] = /^\{ "([\w.]+)":/.exec(before) ?? [];
  expect(messages("removed-object", of(before), of(after))).toEqual([
    `${kind} web changes ${inner}: ${missed}.`,
  ]);
  expect(messages("removed-object", of(before), of(before))).toEqual([]);
});

it("older backups go with a lower number of those that are kept", () => {
  const kept = (daily: number) =>
    manifest(
      "volsync.backube/v1alpha1 ReplicationSource",
      `spec: { restic: { retain: { daily: ${daily}, weekly: 4 } } }`,
    );
  expect(messages("removed-object", kept(7), kept(1))).toEqual([
    "ReplicationSource web changes daily: older backups are deleted.",
  ]);
  expect(messages("removed-object", kept(1), kept(7))).toEqual([]);
});

it.each([
  ["0 0 2 * * *", "0 0 3 * * *"],
  ["0 0 2 * * *", " 0 0 3 *  * * "],
  ["0 0 2 * * *", "@daily"],
  ["0 0 2 * * *", "CRON_TZ=Europe/Oslo 0 0 2 * * *"],
  // It was so before.
  ["0 2 * * *", "0 3 * * *"],
])("a schedule that is read: %s → %s", (before, after) => {
  const backup = (schedule: string) =>
    manifest("postgresql.cnpg.io/v1 ScheduledBackup", `spec: { schedule: ${JSON.stringify(schedule)} }`);
  expect(messages("removed-object", backup(before), backup(after))).toEqual([]);
});

it.each<readonly [type: string, spec: string, told: string | undefined]>([
  ["postgresql.cnpg.io/v1 ScheduledBackup", '{ schedule: "0 2 * * *" }', `schedule: ${reads(6)}.`],
  [
    "volsync.backube/v1alpha1 ReplicationSource",
    '{ trigger: { schedule: "0 2 * *" } }',
    `schedule: ${reads(5)}.`,
  ],
  ["velero.io/v1 Schedule", '{ schedule: "0 2 * * *", template: { ttl: 30d } }', `ttl: ${TTL}.`],
  ["velero.io/v1 Schedule", '{ schedule: "@daily", template: { ttl: 720h } }', undefined],
  ["postgresql.cnpg.io/v1 ScheduledBackup", '{ schedule: "${WHEN}" }', undefined],
  ["argoproj.io/v1alpha1 CronWorkflow", '{ schedule: "{{inputs.when}}" }', undefined],
  // What it may be some time is not what it gives up.
  ["notification.toolkit.fluxcd.io/v1beta3 Alert", "{ eventSeverity: error }", undefined],
  [
    "volsync.backube/v1alpha1 ReplicationSource",
    "{ sourcePVC: a, restic: { retain: { daily: 1 } } }",
    undefined,
  ],
])("a new %s with %s", (type, written, told) => {
  const kind = type.slice(type.indexOf(" ") + 1);
  const found = messages("removed-object", "", manifest(type, `spec: ${written}`));
  expect(found).toEqual(told === undefined ? [] : [`${kind} web begins with ${told}`]);
});

it.each([
  ["steps: [{ setWeight: 20 }]", "steps: []", "steps: new versions go to everybody at once"],
  ["steps: [{ setWeight: 20 }]", "maxSurge: 1", "steps: new versions go to everybody at once"],
  [
    "steps: [], analysis: { templates: [{ templateName: a }] }",
    "steps: []",
    "analysis: nothing measures new versions any more",
  ],
  ["steps: [{ setWeight: 20 }, { pause: {} }]", "steps: [{ setWeight: 20 }]", undefined],
  ["steps: []", "maxSurge: 1", undefined],
])("a canary with %s, and then with %s", (before, after, told) => {
  const rollout = (canary: string) =>
    manifest("argoproj.io/v1alpha1 Rollout", `spec: { strategy: { canary: { ${canary} } } }`);
  expect(messages("removed-object", rollout(before), rollout(after))).toEqual(
    told === undefined ? [] : [`Rollout web changes ${told}.`],
  );
});

it("a ClusterExternalSecret that takes from another store", () => {
  const of = (kind: string) =>
    manifest(
      "external-secrets.io/v1 ClusterExternalSecret",
      `spec: { externalSecretSpec: { secretStoreRef: { name: vault, ${kind} } } }`,
    );
  expect(messages("removed-object", of("kind: ClusterSecretStore"), of("kind: SecretStore"))).toEqual([
    "ClusterExternalSecret web changes secretStoreRef.kind: its Secret comes from another store, or stays as it is if that is not there.",
  ]);
});
