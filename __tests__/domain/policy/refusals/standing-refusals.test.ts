import { expect, it } from "vitest";
import { forecast } from "../../forecast-of.ts";
import { manifest } from "../check-fixture.ts";

const web = (value: string, more: string, metadata = "name: web") =>
  manifest(
    "apps/v1 Deployment",
    `spec: { ${more} selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: web, image: nginx, env: [{ name: A, value: ${value} }] }] } } }`,
    metadata,
  );
const told = (base: string, head: string) =>
  forecast(base, head)
    .findings.filter(({ check }) => check === "apply-fails")
    .map(({ severity, isNew, unsafe, message }) => [severity, isNew, unsafe, message]);
const REFUSED = [
  "error",
  false,
  false,
  "spec.template.spec.containers[web].env[A].value must be text, not a number; put it in quotes: the API server refuses the whole object, as it did before this change.",
];

it.each<readonly [string, string, string, readonly unknown[]]>([
  ["changes elsewhere, and restarts", web("1", ""), web("1", "").replace("nginx", "nginx:2"), [REFUSED]],
  ["changes elsewhere, and does not restart", web("1", ""), web("1", "replicas: 3,"), [REFUSED]],
  ["stays as it is", web("1", ""), web("1", ""), []],
  ["had no such value", web('"1"', ""), web('"1"', "replicas: 3,"), []],
  ["is mended", web("1", ""), web('"1"', ""), []],
])("a workload with a value of a wrong type %s", (_, base, head, expected) => {
  expect(told(base, head)).toEqual(expected);
});

it("is refused for the first time where it is new, or the value is", () => {
  expect(
    told(manifest("v1 Service", "spec: {}"), manifest("v1 Service", "spec: {}") + web("1", "")).map(
      ([, isNew]) => isNew,
    ),
  ).toEqual([true]);
  expect(told(web('"1"', ""), web("1", "")).map(([, isNew]) => isNew)).toEqual([true]);
});
