import { expect, it } from "vitest";
import { findings } from "./check-fixture.ts";

const secret = "---\napiVersion: v1\nkind: Secret\nmetadata: { name: reg, namespace: shop }\n";
const pulling = (name: string) =>
  `---\napiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web, namespace: shop }\nspec: { template: { spec: { imagePullSecrets: [{ name: ${name} }], containers: [{ name: a, image: a }] } } }\n`;

it.each([
  ["reg", 1],
  ["other", 0],
])("a pull secret that goes is named by pods that pull with %s: %d", (name, expected) => {
  expect(findings("named-by-others", [pulling(name) + secret, pulling(name)])).toHaveLength(expected);
});
