import { expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const SLICE = "discovery.k8s.io/v1 EndpointSlice";
const subset = (ports: string) => `subsets: [{ addresses: [{ ip: a }], ports: [${ports}] }]`;

it.each<readonly [type: string, base: string, head: string, field: string | undefined]>([
  ["v1 Endpoints", subset("{ port: 1 }"), subset("{ port: 2 }"), "subsets"],
  ["v1 Endpoints", subset("{ port: 1 }"), subset("{ name: web, port: 1 }, { port: 2 }"), undefined],
  [SLICE, "ports: [{ port: 1 }]", "ports: [{ port: 2 }]", "ports"],
  [SLICE, "ports: [{ port: 1 }]", "ports: [{ port: 1, name: web }]", undefined],
])("a %s with %s, and then %s", (type, base, head, field) => {
  expect(messages("removed-object", manifest(type, base), manifest(type, head))).toEqual(
    field === undefined
      ? []
      : [
          `${type.split(" ")[1] ?? ""} web changes ${field}: who calls its Service no longer comes to what goes from it.`,
        ],
  );
});
