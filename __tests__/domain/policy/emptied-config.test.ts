import { expect, it } from "vitest";
import { findings } from "./check-fixture.ts";

const volume = (more = "") =>
  `volumes: [{ name: v, configMap: { name: app${more} } }], containers: [{ name: web, image: a }]`;
const variables = `containers: [{ name: web, image: a, envFrom: [{ configMapRef: { name: app } }] }]`;
const reader = (pod: string) => `---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { template: { spec: { ${pod} } } }
`;
const config = (content: string, name = "app") =>
  `---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name} }\n${content}\n`;
const FULL = config("data: { config.json: a }");

// As of a generator in ipni/storetheindex that loses its `files`: what pods mounted is an empty folder.
it.each([
  ["a volume", FULL, config(""), volume(), 1],
  ["all variables", FULL, config("data: {}"), variables, 1],
  ["another config", FULL + config("data: { a: b }", "more"), FULL + config("", "more"), volume(), 0],
  ["what keeps a key", config("data: { a: b, c: d }"), config("data: { c: d }"), volume(), 0],
  ["what was empty", config(""), config("immutable: true"), volume(), 0],
  ["what may be missing", FULL, config(""), volume(", optional: true"), 0],
])("a config that is left with nothing, read as %s", (_, base, head, pod, count) => {
  const found = findings("missing-config-reference", [base + reader(pod), head + reader(pod)]);
  expect(found).toHaveLength(count);
  for (const { severity, message } of found) {
    expect(severity).toBe("warning");
    expect(message).toMatch(/takes all of ConfigMap app, which holds nothing any more\.$/);
  }
});
