import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const WEB = `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { template: { spec: { containers: [{ name: web, image: a, envFrom: [{ configMapRef: { name: settings } }] }] } } }
`;

async function found(base: string, overlay: string) {
  const files = (value: string) => ({
    "base/kustomization.yaml": `resources: [web.yaml]\n${base}`,
    "base/web.yaml": WEB,
    "ov/kustomization.yaml": `resources: [../base]\n${overlay}\nconfigMapGenerator: [{name: settings, literals: [LEVEL=${value}]}]\n`,
  });
  const { findings, summary } = await forecastTrees(files("info"), files("debug"));
  const told = findings.filter(({ check }) => check === "unread-config");
  return { level: summary.level, messages: told.map(({ message }) => message) };
}

it("tells that an edit reaches nobody, where kustomize did not rewrite the reference", async () => {
  const { level, messages } = await found("namespace: a", "namePrefix: dev-");
  expect(level).toBe("caution");
  expect(messages).toEqual([
    expect.stringMatching(
      /^The edit of ConfigMap dev-settings reaches nobody: Deployment dev-web in namespace a names settings in `.*envFrom\[0\]\.configMapRef\.name`, which kustomize did not make dev-settings-\w{10}\.$/,
    ),
  ]);
});

it("is not found where the reference was rewritten, or nothing is like it", async () => {
  expect((await found("", "namePrefix: dev-")).messages).toEqual([]);
  expect((await found("", "")).messages).toEqual([]);
});
