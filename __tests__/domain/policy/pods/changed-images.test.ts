import { expect, it } from "vitest";
import { findings, messages } from "../check-fixture.ts";

const deployment = (container: string, pod = "") => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { replicas: 3, selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { ${pod}containers: [{ name: web, ${container} }] } } }
`;

function found(base: string, head: string) {
  return findings("unready-pods", [base, head]).map(({ severity, unsafe, isNew }) => [
    severity,
    unsafe,
    isNew,
  ]);
}

it.each([
  ["ghcr.io/a/web:2", "web", 1],
  ["ghcr.io/a/web@sha256:abc", "controller:latest", 1],
  ["nginx:1", "app", 1],
  ["web:5000/web:2", "web", 1],
  ["nginx:1", "nginx", 0],
  ["web", "app", 0],
  ["ghcr.io/a/web:2", "web:2", 0],
  ["ghcr.io/a/web:2", "ghcr.io/a/web", 0],
])("an image that was %s and is %s", (was, is, count) => {
  const [base = "", head = ""] = [was, is].map((image) => deployment(`image: ${JSON.stringify(image)}`));
  const bare = messages("unready-pods", base, head).filter((message) => message.includes("official"));
  expect(bare).toHaveLength(count);
});

it.each([
  ["ghcr.io/a/web:2", "a/web:2", "ghcr.io"],
  ["reg.example.com:5000/a/web:2", "a/web:3", "reg.example.com:5000"],
  ["ghcr.io/a/web:2", "a/api:2", undefined],
  ["docker.io/a/web:2", "a/web:2", undefined],
  ["mirror.gcr.io/a/web:2", "a/web:2", undefined],
  ["ghcr.io/a/web:2", "quay.io/a/web:2", undefined],
  ["a/web:2", "ghcr.io/a/web:2", undefined],
  ["team/a/web:2", "a/web:2", undefined],
])("an image that was %s and is %s has lost a registry: %s", (was, is, registry) => {
  const [base = "", head = ""] = [was, is].map((image) => deployment(`image: ${JSON.stringify(image)}`));
  const lost = messages("unready-pods", base, head).filter((message) => message.includes("Docker Hub from"));
  expect(lost).toEqual(
    registry === undefined
      ? []
      : [
          `The image of container web comes from Docker Hub from now on, and came from ${registry}: unless it is there under the same name, no new pod starts with it.`,
        ],
  );
});

it.each([
  ["ghcr.io/a/web:2", "ghcr.io/a/web", "2"],
  ["nginx:1.27@sha256:abc", "nginx", "1.27"],
  ["a/web@sha256:abc", "a/web", "sha256:abc"],
  ["ghcr.io/a/web:2", "ghcr.io/a/web:latest", "2"],
  ["ghcr.io/a/web:latest", "ghcr.io/a/web", undefined],
  ["ghcr.io/a/web:2", "ghcr.io/a/api", undefined],
  ["ghcr.io/a/web", "ghcr.io/a/web", undefined],
])("an image that was %s and is %s has lost its tag: %s", (was, is, tag) => {
  const [base = "", head = ""] = [was, is].map((image) => deployment(`image: ${JSON.stringify(image)}`));
  const lost = messages("unready-pods", base, head).filter((message) => message.includes("is the latest"));
  expect(lost).toEqual(
    tag === undefined
      ? []
      : [
          `The image of container web is the latest from now on, and was ${tag}: new pods start whatever that is, or do not start where there is no such tag.`,
        ],
  );
});

const database = (image: string, container = "", volume = "persistentVolumeClaim: { claimName: d }") =>
  deployment(
    `image: ${image}, volumeMounts: [{ name: data, mountPath: /var/lib/postgresql/data }]${container}`,
    `volumes: [{ name: data, ${volume} }], `,
  );

it.each([
  ["postgres:16-alpine", "postgres:17-alpine", "", undefined, 1],
  ["postgres:16.1", "postgres:16.2", "", undefined, 0],
  ["timescale/timescaledb:2.1-pg16", "timescale/timescaledb:2.2-pg17", "", undefined, 1],
  ["timescale/timescaledb:2.1-pg16", "timescale/timescaledb:3.0-pg16", "", undefined, 0],
  [
    "a/postgres:14-vectorchord0.4-pgvectors0.2",
    "a/postgres:14-vectorchord0.5-pgvectors0.3",
    "",
    undefined,
    0,
  ],
  ["postgres:16", "postgres:17", "", "emptyDir: {}", 0],
  ["postgres:16", "postgres:17", ", command: [pg_dump]", undefined, 0],
  ["postgres:16", "postgres:latest", "", undefined, 0],
  ["pgautoupgrade:16", "pgautoupgrade:17", "", undefined, 0],
])("a database of %s gets %s%s: %s %i", (was, is, rest, volume, count) => {
  const [base, head] = [was, is].map((image) => database(image, rest, volume));
  const errors = found(base ?? "", head ?? "").filter(([severity]) => severity === "error");
  expect(errors).toEqual(count === 1 ? [["error", true, true]] : []);
});

it("a database gets another major version, and a directory for it", () => {
  const at = (version: string) =>
    database(`postgres:${version}`, `, env: [{ name: PGDATA, value: /var/lib/postgresql/data/${version} }]`);
  expect(found(at("16"), at("17"))).toEqual([]);
});
