import { expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const deployment = (name: string, more = "") =>
  manifest(
    "apps/v1 Deployment",
    `spec: { selector: { matchLabels: { app: ${name} } }, template: { metadata: { labels: { app: ${name} } }, spec: { containers: [{ name: app, image: "nginx:1.27" }] } } }`,
    `name: ${name}, namespace: notify${more}`,
  );
const role = (resource: string, name: string, namespace = "notify") =>
  manifest(
    "rbac.authorization.k8s.io/v1 Role",
    `rules: [{ apiGroups: [apps], resources: [${resource}], resourceNames: [${name}], verbs: [get, patch] }]`,
    `name: restarter, namespace: ${namespace}`,
  );
const restarter = (command: string, namespace = "notify") =>
  manifest(
    "batch/v1 CronJob",
    `spec: { schedule: "0 4 * * *", jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: kubectl, image: "bitnami/kubectl:1.31", command: ${command} }] } } } } }`,
    `name: nightly, namespace: ${namespace}`,
  );

const IPV4 = deployment("ipv4");
const RENAMED = deployment("geolocate");
const RULED = "Role restarter gives rights on Deployment ipv4, which goes.";
const RUN = "CronJob nightly acts on Deployment ipv4, which goes.";
const SH = '[sh, -c, "kubectl rollout restart deployment/ipv4 && kubectl rollout status deployment/ipv4"]';

it.each<readonly [string, base: string, head: string, readonly string[]]>([
  [
    "a Role, where it gets another name",
    IPV4 + role("deployments", "ipv4"),
    RENAMED + role("deployments", "ipv4"),
    [RULED],
  ],
  [
    "a Role of its number of pods",
    IPV4 + role("deployments/scale", "ipv4"),
    RENAMED + role("deployments/scale", "ipv4"),
    [RULED],
  ],
  ["a Role of another kind", IPV4 + role("services", "ipv4"), RENAMED + role("services", "ipv4"), []],
  [
    "a Role elsewhere",
    IPV4 + role("deployments", "ipv4", "other"),
    RENAMED + role("deployments", "ipv4", "other"),
    [],
  ],
  [
    "a Role that goes along",
    IPV4 + role("deployments", "ipv4"),
    RENAMED + role("deployments", "geolocate"),
    [],
  ],
  ["a command of a shell", IPV4 + restarter(SH), RENAMED + restarter(SH), [RUN]],
  [
    "a command of its own",
    IPV4 + restarter("[kubectl, rollout, restart, deployment, ipv4]"),
    RENAMED + restarter("[kubectl, rollout, restart, deployment, ipv4]"),
    [RUN],
  ],
  [
    "a command for its namespace",
    IPV4 + restarter("[kubectl, --namespace=notify, scale, deploy/ipv4, --replicas=0]", "ops"),
    RENAMED + restarter("[kubectl, --namespace=notify, scale, deploy/ipv4, --replicas=0]", "ops"),
    [RUN],
  ],
  ["a command elsewhere", IPV4 + restarter(SH, "ops"), RENAMED + restarter(SH, "ops"), []],
  [
    "a command of another program",
    IPV4 + restarter("[echo, deployment/ipv4]"),
    RENAMED + restarter("[echo, deployment/ipv4]"),
    [],
  ],
  [
    "a Role, of what stays all the same",
    deployment("ipv4", ', annotations: { "kustomize.toolkit.fluxcd.io/prune": disabled }') +
      role("deployments", "ipv4"),
    role("deployments", "ipv4"),
    [],
  ],
])("%s", (_, base, head, expected) => {
  const found = messages("removed-object", base, head);
  expect(found).toEqual(expected);
});

const mounted = (command: string, kind = "configMap", field = "name") =>
  manifest(
    "batch/v1 CronJob",
    `spec: { schedule: "0 4 * * *", jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: kubectl, image: "bitnami/kubectl:1.31", command: ${command}, volumeMounts: [{ name: scripts, mountPath: /scripts }] }], volumes: [{ name: scripts, ${kind}: { ${field}: scripts } }] } } } } }`,
    "name: nightly, namespace: notify",
  );
const scripts = (text: string, kind = "ConfigMap", field = "data") =>
  manifest(
    `v1 ${kind}`,
    `${field}: { restart.sh: ${JSON.stringify(text)} }`,
    "name: scripts, namespace: notify",
  );
const LINES = "set -e\nkubectl rollout restart deployment/ipv4\n";

it.each<readonly [string, string, readonly string[]]>([
  ["that a container runs", mounted("[sh, /scripts/restart.sh]") + scripts(LINES), [RUN]],
  ["that a shell calls", mounted('[sh, -c, "sleep 5; /scripts/restart.sh"]') + scripts(LINES), [RUN]],
  ["that it does not run", mounted("[sh, /scripts/other.sh]") + scripts(LINES), []],
  [
    "with it in a comment",
    mounted("[sh, /scripts/restart.sh]") + scripts("# kubectl scale deployment ipv4\n"),
    [],
  ],
  [
    "of a Secret",
    mounted("[sh, /scripts/restart.sh]", "secret", "secretName") + scripts(LINES, "Secret", "stringData"),
    [],
  ],
])("in a script %s", (_, job, expected) => {
  expect(messages("removed-object", IPV4 + job, RENAMED + job)).toEqual(expected);
});
