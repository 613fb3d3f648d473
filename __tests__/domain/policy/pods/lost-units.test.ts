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
