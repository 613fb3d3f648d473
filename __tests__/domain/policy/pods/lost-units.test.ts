import { expect, it } from "vitest";
import { messages } from "../check-fixture.ts";

const deployment = (resources: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { replicas: 3, selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: web, image: "a.io/b:1", readinessProbe: { tcpSocket: { port: 80 } }, resources: ${resources} }] } } }
`;
const lost = (cores: string) => [
  `Container web asks for ${cores} cores, where it was ${cores}m: few nodes have as many, and a new pod waits for one.`,
];

it.each<readonly [was: string, is: string, readonly string[]]>([
  ["{ requests: { cpu: 100m } }", "{ requests: { cpu: 100 } }", lost("100")],
  ["{ requests: { cpu: 50m } }", '{ requests: { cpu: "50" } }', lost("50")],
  ["{ limits: { cpu: 50m } }", "{ limits: { cpu: 50 } }", lost("50")],
  [
    "{ requests: { cpu: 100m }, limits: { cpu: 200m } }",
    "{ requests: { cpu: 100m }, limits: { cpu: 200 } }",
    [],
  ],
  ["{ requests: { cpu: 100m } }", "{ requests: { cpu: 16 } }", []],
  ["{ requests: { cpu: 8m } }", "{ requests: { cpu: 8 } }", []],
  ["{ requests: { cpu: 100 } }", "{ requests: { cpu: 100m } }", []],
  ["{}", "{ requests: { cpu: 100 } }", []],
])("cores of %s, and then of %s", (was, is, expected) => {
  expect(messages("unready-pods", deployment(was), deployment(is))).toEqual(expected);
});

const shrunk = (is: string, was: string) => [
  `Container web may have ${is} of memory, where it was ${was}: what needs more than that is ended as soon as it asks for it.`,
];

it.each<readonly [was: string, is: string, readonly string[]]>([
  ["{ limits: { memory: 2Gi } }", "{ limits: { memory: 2Mi } }", shrunk("2Mi", "2Gi")],
  ["{ limits: { memory: 2Gi } }", "{ limits: { memory: 2M } }", shrunk("2M", "2Gi")],
  ["{ limits: { memory: 1.5G } }", "{ limits: { memory: 1.5M } }", shrunk("1.5M", "1.5G")],
  ["{ limits: { memory: 2Mi } }", "{ limits: { memory: 2Gi } }", []],
  ["{ limits: { memory: 1Gi } }", "{ limits: { memory: 100Mi } }", []],
  ["{ limits: { memory: 256Gi } }", "{ limits: { memory: 256Mi } }", []],
  ["{ limits: { memory: 2G } }", "{ limits: { memory: 2Gi } }", []],
  ["{}", "{ limits: { memory: 2Mi } }", []],
])("a limit of memory of %s, and then of %s", (was, is, expected) => {
  const told = messages("unready-pods", deployment(was), deployment(is));
  // What is only less is told for itself.
  expect(told.filter((message) => !message.includes("from now on"))).toEqual(expected);
});

it.each<readonly [was: string, is: string, wants: string | undefined]>([
  ["{ requests: { memory: 512Mi } }", "{ requests: { memory: 512Gi } }", "512Gi"],
  ["{ requests: { memory: 512M } }", "{ requests: { memory: 512G } }", "512G"],
  ["{ limits: { memory: 64Mi } }", "{ limits: { memory: 64Gi } }", "64Gi"],
  ["{ requests: { memory: 8Mi } }", "{ requests: { memory: 8Gi } }", undefined],
  ["{ requests: { memory: 64Gi } }", "{ requests: { memory: 128Gi } }", undefined],
  [
    "{ requests: { memory: 1Gi }, limits: { memory: 64Mi } }",
    "{ requests: { memory: 1Gi }, limits: { memory: 64Gi } }",
    undefined,
  ],
])("a request of memory of %s, and then of %s", (was, is, wants) => {
  expect(messages("unready-pods", deployment(was), deployment(is))).toEqual(
    wants === undefined ? [] : [expect.stringContaining(`asks for ${wants} of memory, where it was`)],
  );
});
