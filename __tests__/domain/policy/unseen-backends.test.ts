import { expect, it } from "vitest";
import { manifest, messages } from "./check-fixture.ts";

it.each<readonly [what: string, base: string, head: string, told: string | undefined]>([
  ["port", "chart, port: 80", "chart, port: 81", "chart:81 from now on, no longer to chart:80"],
  ["name", "chart, port: 80", "chrt, port: 80", "chrt:80 from now on, no longer to chart:80"],
  [
    "port of one of two",
    "chart, port: 80 }, { name: chart, port: 80",
    "chart, port: 80 }, { name: chart, port: 81",
    "chart:81 from now on, no longer to chart:80",
  ],
  ["nothing", "chart, port: 80", "chart, port: 80, weight: 2", undefined],
  ["one more", "chart, port: 80", "chart, port: 80 }, { name: more, port: 80", undefined],
  ["what is there", "chart, port: 80", "own, port: 80", undefined],
])("a route to what nobody here sees gets another backend: %s", (_, base, head, told) => {
  const to = (backend: string) =>
    manifest(
      "gateway.networking.k8s.io/v1 HTTPRoute",
      `spec: { hostnames: [a.x], rules: [{ backendRefs: [{ name: ${backend} }] }] }`,
      "name: r, namespace: n",
    ) + manifest("v1 Service", "spec: { ports: [{ port: 80 }] }", "name: own, namespace: n");
  expect(messages("lost-traffic", to(base), to(head))).toEqual(
    told === undefined
      ? []
      : [
          `HTTPRoute r leads to ${told}, and neither is in this build: who comes by it gets an error where that is not there.`,
        ],
  );
});
