import { expect, it } from "vitest";
import { formatComment } from "../../../src/report/comment.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const KUSTOMIZATION = `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: web, namespace: flux-system }
spec:
  interval: 10m
  path: ./web
  prune: true
  sourceRef: { kind: GitRepository, name: flux-system }
  postBuild: { substitute: { tag: "1" } }
`;
const web = (level: string) =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: web, namespace: shop }\ndata: { HOST: "\${host}", LEVEL: "${level}" }\n`;

it("a variable that nothing sets is told as a finding, and not as a note too", async () => {
  const files = (level: string) => ({ "clusters/p/web.yaml": KUSTOMIZATION, "web/web.yaml": web(level) });
  const { markdown } = formatComment(await forecastTrees(files("info"), files("debug")), { marker: "x" });
  expect(markdown.split("which nothing sets")).toHaveLength(2);
});
