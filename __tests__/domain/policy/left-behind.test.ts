import { expect, it } from "vitest";
import { forecast } from "../forecast-of.ts";

const other = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: other }\n";
const web = `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { template: { spec: { containers: [{ name: web, image: a }] } } }
`;

it.each([
  [false, 1],
  [true, 0],
  [null, 0],
])("with pruning %s: %i", (prunes, expected) => {
  const { findings } = forecast(other + web, other, { prunes });
  expect(findings.filter(({ check }) => check === "left-behind")).toHaveLength(expected);
});
