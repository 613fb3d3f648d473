import { expect, it } from "vitest";
import { messages } from "../check-fixture.ts";

const web = (grace: string, kind = "Deployment") => `apiVersion: apps/v1
kind: ${kind}
metadata: { name: web }
spec: { replicas: 3, selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { ${grace} containers: [{ name: web, image: "a.io/b:1" }] } } }
`;
const seconds = (count: number) => web(`terminationGracePeriodSeconds: ${String(count)},`);

it.each<readonly [string, string, string, readonly string[]]>([
  ["cut", seconds(60), seconds(5), ["5 s to end from now on, and 60"]],
  ["cut to the default", seconds(600), web(""), ["30 s to end from now on, and 600"]],
  ["cut from the default", web(""), seconds(0), ["0 s to end from now on, and 30"]],
  ["halved", seconds(60), web(""), []],
  ["longer", web(""), seconds(60), []],
  ["as it was", seconds(5), seconds(5).replace("b:1", "b:2"), []],
  ["of one that comes", "", seconds(5), []],
])("a time to end that is %s", (_, was, is, expected) => {
  expect(messages("removed-object", was, is)).toEqual(
    expected.map(
      (times) =>
        `Deployment web gives its pods ${times} before (\`terminationGracePeriodSeconds\`): what they have not finished by then is killed.`,
    ),
  );
});
