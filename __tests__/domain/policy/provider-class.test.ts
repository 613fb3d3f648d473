import { expect, it } from "vitest";
import { forecast } from "../forecast-of.ts";

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
