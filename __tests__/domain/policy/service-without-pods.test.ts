import { expect, it } from "vitest";
import { forecast, manifestsOf } from "../forecast-of.ts";
import { findings, messages } from "./check-fixture.ts";

const deployment = (label: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { template: { metadata: { labels: { tier: ${label} } }, spec: { containers: [{ name: web, image: a }] } } }
`;
const service = (selector: string) => `---
apiVersion: v1
kind: Service
metadata: { name: web }
spec: { selector: ${selector}, ports: [{ port: 80 }] }
`;

function found(base: string, head: string): readonly string[] {
  return findings("service-without-pods", [base, head]).map(({ message }) => message);
}

it.each([
  [deployment("front") + service("{tier: front}"), deployment("frontend") + service("{tier: front}"), 1],
  [deployment("front") + service("{tier: front}"), deployment("front") + service("{tier: other}"), 1],
  [deployment("front") + service("{tier: front}"), service("{tier: front}"), 1],
  [deployment("front") + service("{tier: front}"), deployment("frontend") + service("{tier: frontend}"), 0],
  [deployment("front") + service("{tier: front}"), deployment("frontend"), 0],
  [deployment("front") + service("{tier: front}"), deployment("frontend") + service("{}"), 1],
  [
    deployment("front") + service("{tier: front}"),
    deployment("front") + service("{tier: x}, type: ExternalName, externalName: a.b"),
    0,
  ],
  [deployment("front") + service("{tier: gone}"), deployment("back") + service("{tier: gone}"), 0],
])("from %s to %s: %i", (base, head, expected) => {
  expect(found(base, head)).toHaveLength(expected);
});

it("says what the Service asks for", () => {
  const base = deployment("front") + service("{tier: front}");
  expect(found(base, deployment("frontend") + service("{tier: front}"))).toEqual([
    "Service web selects no pod of this build any more: it asks for tier=front.",
  ]);
});

it("says that a Service has no selector any more", () => {
  const base = deployment("front") + service("{tier: front}");
  expect(found(base, deployment("front") + service("{}"))).toEqual([
    "Service web has no selector any more: it keeps the addresses that it has, and no new pod gets traffic, unless something else writes them.",
  ]);
});

const workloads = (text: string, namespace: string) =>
  text.replace("{ name: web", `{ namespace: ${namespace}, name: web`);
it.each<readonly [string, string, string, readonly string[]]>([
  [
    "all that it asks for",
    deployment("front, app: a") + service("{tier: front, app: a}"),
    deployment("front") + service("{tier: front, app: a}"),
    ["Service web selects no pod of this build any more: it asks for tier=front, app=a."],
  ],
  [
    "a label that is no text",
    deployment("front") + service("{tier: front}"),
    deployment("front") + service("{tier: 5}"),
    ["Service web selects no pod of this build any more: it asks for tier=5."],
  ],
  [
    "nothing in another namespace",
    deployment("front") + workloads(service("{tier: front}"), "b"),
    workloads(service("{tier: front}"), "b"),
    [],
  ],
])("says %s", (_, base, head, expected) => {
  expect(found(base, head)).toEqual(expected);
});

it("is not told where not all of head was seen", () => {
  const base = deployment("front") + service("{tier: front}");
  const head = service("{tier: front}");
  expect(messages("service-without-pods", base, head, { headIncomplete: true })).toEqual([]);
  expect(messages("service-without-pods", base, head, { baseIncomplete: true })).toHaveLength(1);
});

it("is told at the Service's line", () => {
  const at = (yaml: string) =>
    manifestsOf(yaml).map((manifest, index) => ({
      ...manifest,
      origin: { location: { file: "web.yaml", line: index } },
    }));
  const base = at(deployment("front") + service("{tier: front}"));
  const [found] = forecast(null, null, {
    base,
    head: at(deployment("back") + service("{tier: front}")),
  }).findings.filter(({ check }) => check === "service-without-pods");
  expect(found).toEqual({
    check: "service-without-pods",
    severity: "warning",
    deployable: "overlay:overlays/prod",
    workload: null,
    message: "Service web selects no pod of this build any more: it asks for tier=front.",
    remediation: "Make the selector and the labels of the pod template agree, or remove the Service too.",
    isNew: true,
    unsafe: false,
    file: "web.yaml",
    line: 1,
  });
});
