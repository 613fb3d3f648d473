import { expect, test } from "vitest";
import { hasKustomize } from "../builders/builder-fixture.ts";
import type { World } from "../../src/app/ports.ts";
import { FORMAT_NAMES } from "../../src/report/format-names.ts";
import { FORMATS } from "../../src/report/formats.ts";
import { forecastTrees, worldOfTrees } from "../support/forecast-trees.ts";
import { forecastIn, worldOf } from "../support/world.ts";

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata: {name: web}
spec:
  replicas: 1
  selector: {matchLabels: {a: b}}
  template:
    metadata: {labels: {a: b}, annotations: {x: y}}
    spec: {containers: [{name: c, image: nginx}]}
`;

const copied = (word: string, pods: string) => ({
  "o/kustomization.yaml": `resources: [d.yaml, s.yaml]
replacements:
- source: {kind: Secret, name: s, fieldPath: stringData.word}
  targets:
  - {select: {kind: Deployment}, fieldPaths: [metadata.name, spec.template.spec.containers.0.name]}
- source: {kind: Secret, name: s, fieldPath: stringData.pods}
  targets:
  - {select: {kind: Deployment}, fieldPaths: [spec.replicas]}
`,
  "o/s.yaml": `apiVersion: v1\nkind: Secret\nmetadata: {name: s}\nstringData: {word: ${word}, pods: "${pods}"}\n`,
  "o/d.yaml": deployment,
});

test.skipIf(!hasKustomize).each(["kustomize", "verify"] as const)(
  "what a build copies out of a Secret is hidden, short as it is: --builder %s",
  { timeout: 60_000 },
  async (choice) => {
    const trees = worldOfTrees(copied("q7wz", "371"), copied("z9kx", "492"));
    const world: World = {
      ...worldOf({ PATH: process.env.PATH ?? "" }),
      openRepository: (place) => trees.openRepository(place),
    };
    const revisions = { base: "base", mergeBase: false, head: "head" };
    const told = await forecastIn(world, { directory: "" }, { revisions }, { choice });
    const outputs = FORMAT_NAMES.map((format) => FORMATS[format](told, {})).join("\n");
    expect(outputs).toContain("Deployment");
    expect(outputs).not.toMatch(/q7wz|z9kx|371|492/);
  },
);

test("what a build had copied out of a Secret when it failed is hidden, short as it is", async () => {
  const failing = (word: string) => {
    const files = copied(word, "1");
    const more = "{select: {kind: Deployment}, fieldPaths: [spec.nope.nope]}";
    const source = "{kind: Secret, name: s, fieldPath: stringData.word}";
    return {
      ...files,
      "o/kustomization.yaml": `${files["o/kustomization.yaml"]}- {source: ${source}, targets: [${more}]}\n`,
    };
  };
  const told = JSON.stringify(await forecastTrees(failing("q7wz"), failing("z9kx")));
  expect(told).toContain("spec.nope.nope");
  expect(told).not.toMatch(/q7wz|z9kx/);
});

const TOKEN = "canary-7-value";

const settings = (word: string) => ({
  "o/kustomization.yaml": "resources: [cm.yaml, d.yaml]\n",
  "o/d.yaml": deployment.replace("image: nginx", "image: nginx, envFrom: [{configMapRef: {name: cm}}]"),
  "o/cm.yaml": `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: cm}\ndata: {note: ${word}}\n`,
});

test.each([
  [
    "a file of UTF-16",
    "z/s.yaml",
    Buffer.from(`\ufeffkind: ConfigMap\n---\nkind: Secret\nstringData: {p: ${TOKEN}}\n`, "utf16le"),
  ],
  ["a file of variables", "z/.env", Buffer.from(`DB_PASSWORD=${TOKEN}\n`)],
])("a value that stands in what no build reads is hidden: %s", async (_, path, bytes) => {
  const unread = { [path]: { base64: bytes.toString("base64") } };
  const told = JSON.stringify(
    await forecastTrees({ ...settings("none"), ...unread }, { ...settings(TOKEN), ...unread }),
  );
  expect(told).toContain("ConfigMap");
  expect(told).not.toContain(TOKEN);
});
