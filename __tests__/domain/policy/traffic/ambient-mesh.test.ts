import { expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const labelled = (kind: string, labels: string) =>
  manifest(
    `v1 ${kind}`,
    kind === "Service" ? "spec: { ports: [] }" : "",
    `name: shop, labels: { ${labels} }`,
  );
const strict = (namespace: string, mode = "STRICT") =>
  manifest(
    "security.istio.io/v1 PeerAuthentication",
    `spec: { mtls: { mode: ${mode} } }`,
    `name: p, namespace: ${namespace}`,
  );
const said = (kind: string, label: string, then = "") =>
  `${kind} shop changes ${label}: traffic of ${kind === "Namespace" ? "its running pods" : "it"} goes another way at once, without a restart.${then}`;
const MODE = "istio.io/dataplane-mode";
const REFUSED = " PeerAuthentication p is STRICT: whoever calls them from outside of the mesh is refused.";

it.each<readonly [string, base: string, head: string, told: readonly string[]]>([
  [
    "into the mesh",
    labelled("Namespace", ""),
    labelled("Namespace", `${MODE}: ambient`),
    [said("Namespace", MODE)],
  ],
  [
    "out of it",
    labelled("Namespace", `${MODE}: ambient`),
    labelled("Namespace", ""),
    [said("Namespace", MODE)],
  ],
  [
    "into a strict one",
    labelled("Namespace", "") + strict("shop"),
    labelled("Namespace", `${MODE}: ambient`) + strict("shop"),
    [said("Namespace", MODE, REFUSED)],
  ],
  [
    "all of it strict",
    labelled("Namespace", "") + strict("istio-system"),
    labelled("Namespace", `${MODE}: ambient`) + strict("istio-system"),
    [said("Namespace", MODE, REFUSED)],
  ],
  [
    "another one strict",
    labelled("Namespace", "") + strict("else"),
    labelled("Namespace", `${MODE}: ambient`) + strict("else"),
    [said("Namespace", MODE)],
  ],
  [
    "a lenient one",
    labelled("Namespace", "") + strict("shop", "PERMISSIVE"),
    labelled("Namespace", `${MODE}: ambient`) + strict("shop", "PERMISSIVE"),
    [said("Namespace", MODE)],
  ],
  [
    "through a waypoint",
    labelled("Namespace", ""),
    labelled("Namespace", "istio.io/use-waypoint: w"),
    [said("Namespace", "istio.io/use-waypoint")],
  ],
  [
    "a Service through one",
    labelled("Service", ""),
    labelled("Service", "istio.io/use-waypoint: w"),
    [said("Service", "istio.io/use-waypoint")],
  ],
  [
    "out of a strict one",
    labelled("Namespace", `${MODE}: ambient`) + strict("shop"),
    labelled("Namespace", "") + strict("shop"),
    [said("Namespace", MODE)],
  ],
  [
    "into one that another group calls strict",
    labelled("Namespace", "") + strict("shop").replace("security.istio.io", "example.com"),
    labelled("Namespace", `${MODE}: ambient`) + strict("shop").replace("security.istio.io", "example.com"),
    [said("Namespace", MODE)],
  ],
  [
    "in two ways",
    labelled("Namespace", ""),
    labelled("Namespace", `istio.io/use-waypoint: w, ${MODE}: ambient`),
    [said("Namespace", `${MODE}, istio.io/use-waypoint`)],
  ],
  ["a config", labelled("ConfigMap", ""), labelled("ConfigMap", `${MODE}: ambient`), []],
  [
    "a Service of another group",
    labelled("Service", "").replace("v1,", "example.com/v1,"),
    labelled("Service", `${MODE}: ambient`).replace("v1,", "example.com/v1,"),
    [],
  ],
  ["another label", labelled("Namespace", ""), labelled("Namespace", "team: a"), []],
  ["a new namespace", "", labelled("Namespace", `${MODE}: ambient`), []],
])("%s", (_, base, head, expected) => {
  expect(messages("lost-traffic", base, head)).toEqual(expected);
  expect(messages("next-pods", base, head)).toEqual([]);
});
