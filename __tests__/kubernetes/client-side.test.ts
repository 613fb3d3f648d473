import { expect, it } from "vitest";
import { applyObject } from "../../src/kubernetes/apply.ts";
import { kindFacts } from "../../src/kubernetes/facts.ts";
import { mapIn, mapsIn, scalarText, textIn } from "../../src/kubernetes/values.ts";
import type { ValueMap } from "../../src/yaml/value.ts";

type Port = readonly [name: string, port: number, protocol: string, targetPort?: number];

const service = (ports: readonly Port[]): ValueMap => ({
  apiVersion: "v1",
  kind: "Service",
  metadata: { name: "dns" },
  spec: {
    ports: ports.map(([name, port, protocol, targetPort]) => ({
      ...{ name, port, protocol },
      ...(targetPort !== undefined && { targetPort }),
    })),
  },
});

function applied(base: readonly Port[], head: readonly Port[]): readonly string[] | "refused" {
  const facts = kindFacts("v1", "Service");
  if (facts === undefined) throw new Error("no such kind");
  const { clientSide } = applyObject(service(base), service(head), facts);
  if (clientSide.faults.length > 0) return "refused";
  return mapsIn(mapIn(clientSide.after.spec).ports).map(
    ({ name, port, protocol, targetPort }) =>
      `${textIn(name)} ${scalarText(port)} ${textIn(protocol)} ${scalarText(targetPort)}`,
  );
}

/** Kubernetes 1.36.3 was asked about each of these. */
const ROWS: readonly (readonly [
  what: string,
  base: readonly Port[],
  head: readonly Port[],
  stored: readonly string[] | "refused",
])[] = [
  [
    "what changes in the second is written into the first",
    [
      ["dns", 53, "UDP"],
      ["tcp", 53, "TCP"],
    ],
    [
      ["dns", 53, "UDP"],
      ["tcp", 53, "TCP", 1053],
    ],
    ["dns 53 UDP 1053", "tcp 53 TCP 53"],
  ],
  [
    "of two changes that of the first wins",
    [
      ["https", 443, "TCP", 8443],
      ["http3", 443, "UDP", 8443],
    ],
    [
      ["https", 443, "TCP", 1],
      ["http3", 443, "UDP", 2],
    ],
    ["https 443 TCP 1", "http3 443 UDP 8443"],
  ],
  [
    "two that change places become the same one",
    [
      ["dns", 53, "UDP"],
      ["tcp", 53, "TCP"],
    ],
    [
      ["tcp", 53, "TCP"],
      ["dns", 53, "UDP"],
    ],
    "refused",
  ],
  [
    "one that is added before the other changes that",
    [["dns", 53, "UDP"]],
    [
      ["tcp", 53, "TCP"],
      ["dns", 53, "UDP"],
    ],
    ["tcp 53 TCP 53"],
  ],
  [
    "where one goes all go",
    [
      ["dns", 53, "UDP"],
      ["tcp", 53, "TCP"],
      ["web", 80, "TCP"],
    ],
    [
      ["dns", 53, "UDP"],
      ["web", 80, "TCP"],
    ],
    ["web 80 TCP 80"],
  ],
  [
    "but where a field goes as well",
    [
      ["a", 80, "TCP", 1],
      ["b", 80, "UDP", 1],
    ],
    [["p", 80, "UDP"]],
    ["p 80 TCP 80"],
  ],
];

it.each(ROWS)("kubectl mixes up the ports of one number: %s", (_, base, head, stored) => {
  expect(applied(base, head)).toEqual(stored);
});

it("compares thousands of items in the time of a few", () => {
  const ports = Array.from({ length: 20_000 }, (_, index): Port => [`p${index}`, index + 1, "TCP"]);
  const started = performance.now();
  expect(applied(ports.slice(1), ports)).toHaveLength(ports.length);
  expect(performance.now() - started).toBeLessThan(10_000);
});
