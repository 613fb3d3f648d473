import { expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const external = (name: string, target: string, policy = "", namespace = "shop") =>
  manifest(
    "external-secrets.io/v1 ExternalSecret",
    `spec: { target: { name: ${target}${policy} } }`,
    `name: ${name}, namespace: ${namespace}`,
  );
const source = (name: string, mover: string) =>
  manifest(
    "volsync.backube/v1alpha1 ReplicationSource",
    `spec: { sourcePVC: ${name}, ${mover} }`,
    `name: ${name}, namespace: shop`,
  );
const told = (base: string, head: string) =>
  messages("removed-object", base, head).filter((text) => text.includes(", as "));

const WEB = external("web", "web-secret");
const MADE =
  "ExternalSecret api makes Secret web-secret, as ExternalSecret web does: one of them owns it, and the other fails.";
const FILES = source("files", "restic: { repository: r }");

it.each<readonly [string, base: string, head: string, readonly string[]]>([
  ["a copy that makes the same Secret", WEB, WEB + external("api", "web-secret"), [MADE]],
  [
    "a change that does",
    WEB + external("api", "api-secret"),
    WEB + external("api", "web-secret"),
    // Both were there: the first is told.
    [
      MADE.replace("ExternalSecret api makes", "ExternalSecret web makes").replace(
        "ExternalSecret web does",
        "ExternalSecret api does",
      ),
    ],
  ],
  ["both, as before", WEB + external("api", "web-secret"), external("api", "web-secret") + WEB, []],
  ["one that is merged into it", WEB, WEB + external("api", "web-secret", ", creationPolicy: Merge"), []],
  ["one of another namespace", WEB, WEB + external("api", "web-secret", "", "other"), []],
  [
    "two backups of one repository",
    FILES,
    FILES + source("media", "restic: { repository: r }"),
    [
      "ReplicationSource media backs up to the repository r, as ReplicationSource files does: what is restored from it is the latest of either.",
    ],
  ],
  [
    "two that have none",
    source("files", "rclone: {}"),
    source("files", "rclone: {}") + source("media", "rclone: {}"),
    [],
  ],
])("%s", (_, base, head, expected) => {
  expect(told(base, head)).toEqual(expected);
});
