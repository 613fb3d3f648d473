import { expect, it } from "vitest";
import { findings } from "./check-fixture.ts";

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
