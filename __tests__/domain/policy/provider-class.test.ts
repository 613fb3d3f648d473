import { expect, it } from "vitest";
import { forecast } from "../forecast-of.ts";
import { manifest, messages } from "./check-fixture.ts";

const provider = (key: string, more = "") => `
apiVersion: secrets-store.csi.x-k8s.io/v1
kind: SecretProviderClass
metadata: { name: vault }
spec: { provider: vault, parameters: { objects: ${key} }${more} }
`;

const deployment = (
  image: string,
  attributes = "{ secretProviderClass: vault }",
  driver = "secrets-store.csi.k8s.io",
) => `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers: [{ name: web, image: "${image}" }]
      volumes: [{ name: s, csi: { driver: ${driver}, volumeAttributes: ${attributes} } }]
`;

const twoKinds = `
apiVersion: example.com/v1
kind: Cluster
metadata: { name: web }
spec:
  a: { template: { spec: { containers: [{ name: a, image: a }] } } }
  b:
    template:
      spec:
        containers: [{ name: b, image: b }]
        volumes: [{ name: s, csi: { driver: secrets-store.csi.k8s.io, volumeAttributes: { secretProviderClass: vault } } }]
`;

const found = (base: string, head: string) =>
  forecast(base, head)
    .findings.filter(({ check }) => check === "provider-class")
    .map(({ workload, severity }) => `${workload?.name} ${severity}`);

it.each([
  [
    "what it fetches changes",
    provider("a"),
    deployment("app:1"),
    provider("b"),
    deployment("app:1"),
    ["web warning"],
  ],
  ["the reader restarts", provider("a"), deployment("app:1"), provider("b"), deployment("app:2"), []],
  [
    "the reader changes, and is held back",
    provider("a"),
    deployment("app:1").replace("spec:", "spec:\n  paused: true"),
    provider("b"),
    deployment("app:2").replace("spec:", "spec:\n  paused: true"),
    ["web warning"],
  ],
  [
    "the reader is recreated",
    provider("a"),
    deployment("app:1").replace("name: web }", "name: web, annotations: { argocd.argoproj.io/hook: Sync } }"),
    provider("b"),
    deployment("app:2").replace("name: web }", "name: web, annotations: { argocd.argoproj.io/hook: Sync } }"),
    [],
  ],
  [
    "one of the reader's two kinds of pods mounts it",
    provider("a"),
    twoKinds,
    provider("b"),
    twoKinds,
    ["web warning"],
  ],
  ["nothing changes", provider("a"), deployment("app:1"), provider("a"), deployment("app:1"), []],
  ["it is new", "", deployment("app:1"), provider("a"), deployment("app:1"), []],
  [
    "another class is mounted",
    provider("a"),
    deployment("app:1", "{ secretProviderClass: other }"),
    provider("b"),
    deployment("app:1", "{ secretProviderClass: other }"),
    [],
  ],
  [
    "the driver that GKE runs mounts it",
    provider("a"),
    deployment("app:1", undefined, "secrets-store-gke.csi.k8s.io"),
    provider("b"),
    deployment("app:1", undefined, "secrets-store-gke.csi.k8s.io"),
    ["web warning"],
  ],
  [
    "another driver mounts",
    provider("a"),
    deployment("app:1", undefined, "other"),
    provider("b"),
    deployment("app:1", undefined, "other"),
    [],
  ],
  [
    "only what Secret it makes changes",
    provider("a"),
    deployment("app:1"),
    provider("a", ", secretObjects: []"),
    deployment("app:1"),
    [],
  ],
])("%s", (_, classBefore, before, classAfter, after, expected) => {
  expect(found(`${classBefore}---${before}`, `${classAfter}---${after}`)).toEqual(expected);
});

it.each<readonly [string, string, string, readonly string[]]>([
  ["another provider", "provider: vault", "provider: aws", ["web warning"]],
  ["parameters that come", "provider: vault", "provider: vault, parameters: { a: b }", ["web warning"]],
  ["parameters that go", "parameters: { a: b }", "provider: vault", ["web warning"]],
])("%s", (_, before, after, expected) => {
  const at = (spec: string) =>
    `${manifest("secrets-store.csi.x-k8s.io/v1 SecretProviderClass", `spec: { ${spec} }`, "name: vault")}---${deployment("app:1")}`;
  expect(found(at(before), at(after))).toEqual(expected);
});

it("says what the pods keep", () => {
  const at = (
    key: string,
    type = "secrets-store.csi.x-k8s.io/v1 SecretProviderClass",
    metadata = "name: vault",
  ) =>
    `${manifest(type, `spec: { provider: vault, parameters: { objects: ${key} } }`, metadata)}---${deployment("app:1")}`;
  const TOLD =
    "It mounts what SecretProviderClass vault names, which changes: its running pods keep what they were given, unless the driver rotates secrets.";
  expect(messages("provider-class", at("a"), at("b"))).toEqual([TOLD]);
  for (const type of ["example.com/v1 SecretProviderClass", "secrets-store.csi.x-k8s.io/v1 Other"])
    expect(messages("provider-class", at("a", type), at("b", type))).toEqual([]);
  const elsewhere = (key: string) => at(key, undefined, "name: vault, namespace: other");
  expect(messages("provider-class", elsewhere("a"), elsewhere("b"))).toEqual([]);
});

it("is silent of a reader that is new, or that is recreated at its next run", () => {
  expect(found(provider("a"), `${provider("b")}---${deployment("app:1")}`)).toEqual([]);
  const job = (key: string) =>
    `${provider(key)}${manifest("batch/v1 CronJob", `spec: { schedule: "@daily", jobTemplate: { spec: { template: { spec: { restartPolicy: Never, containers: [{ name: a, image: nginx:${key} }], volumes: [{ name: s, csi: { driver: secrets-store.csi.k8s.io, volumeAttributes: { secretProviderClass: vault } } }] } } } } }`, "name: job")}`;
  expect(found(job("a"), job("b"))).toEqual([]);
});

it("is a warning for who mounts it beside others, and changes otherwise", () => {
  const mounting = (replicas: number) =>
    deployment("app:1")
      .replace("spec:\n  selector", `spec:\n  replicas: ${replicas}\n  selector`)
      .replace("volumes: [", "volumes: [{ name: e, emptyDir: {} }, ");
  const told = forecast(`${provider("a")}---${mounting(2)}`, `${provider("b")}---${mounting(3)}`).findings;
  expect(
    told.filter(({ check }) => check === "provider-class").map(({ severity, unsafe }) => [severity, unsafe]),
  ).toEqual([["warning", false]]);
});
