import { expect, it } from "vitest";
import { manifest, messages } from "./check-fixture.ts";

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
