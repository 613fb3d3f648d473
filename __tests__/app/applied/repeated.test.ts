import { expect, it } from "vitest";
import { NO_FACTS } from "../../../src/app/discovery/sides.ts";
import { forecastTrees, type CaseFiles } from "../../support/forecast-trees.ts";

const deployment = (image: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  replicas: 3
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - { name: web, image: "web:${image}", readinessProbe: { httpGet: { path: /, port: 80 } } }
`;
const application = (...paths: readonly string[]) => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: web, namespace: argocd }
spec:
  project: default
  destination: { server: https://kubernetes.default.svc, namespace: web }
  sources: [${paths.map((path) => `{ repoURL: https://github.com/me/apps.git, path: ${path} }`).join(", ")}]
  syncPolicy: { automated: { prune: true } }
`;
const FACTS = { ...NO_FACTS, ownUrls: ["https://github.com/me/apps.git"] };
/** The image of web in each source, in their order; "" for a source without it. */
const files = (images: Readonly<Record<string, string>>): CaseFiles => ({
  "argocd/web.yaml": application(...Object.keys(images)),
  ...Object.fromEntries(
    Object.entries(images).map(([path, image]) => {
      const config = `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${path} }\n`;
      return [`${path}/all.yaml`, image === "" ? config : `${config}---\n${deployment(image)}`];
    }),
  ),
});

it.each<{
  name: string;
  base: Record<string, string>;
  head: Record<string, string>;
  told: readonly string[];
}>([
  {
    name: "another order",
    base: { a: "1", b: "2" },
    head: { b: "2", a: "1" },
    told: ["restart a web:2 → web:1"],
  },
  { name: "another order of what is equal", base: { a: "1", b: "1" }, head: { b: "1", a: "1" }, told: [] },
  { name: "another order of others", base: { a: "1", b: "" }, head: { b: "", a: "1" }, told: [] },
  {
    name: "a change where a later source counts",
    base: { a: "1", b: "2" },
    head: { a: "3", b: "2" },
    told: [],
  },
  {
    name: "a change of the one that counts",
    base: { a: "1", b: "2" },
    head: { a: "1", b: "3" },
    told: ["restart b web:2 → web:3"],
  },
  {
    name: "one that comes to count",
    base: { a: "1", b: "" },
    head: { a: "1", b: "2" },
    told: ["restart b web:1 → web:2"],
  },
  {
    name: "one that no longer counts",
    base: { a: "1", b: "2" },
    head: { a: "1", b: "" },
    told: ["restart a web:2 → web:1"],
  },
  { name: "a new source", base: { a: "1" }, head: { a: "1", b: "2" }, told: ["restart b web:1 → web:2"] },
  {
    name: "a source that goes",
    base: { a: "1", b: "2", c: "" },
    head: { a: "1", c: "" },
    told: ["restart a web:2 → web:1"],
  },
  {
    name: "three of them",
    base: { a: "1", b: "2", c: "3" },
    head: { a: "1", c: "3", b: "2" },
    told: ["restart b web:3 → web:2"],
  },
])("of equal objects of several sources the last one counts: $name", async ({ base, head, told }) => {
  const { deployables, findings, summary } = await forecastTrees(files(base), files(head), FACTS);
  const found = deployables.flatMap(({ path, workloads }) =>
    workloads
      .filter(({ effect }) => effect !== "none")
      .map(({ effect, causes, movedFrom }) => {
        const images = causes.map(({ imageAtBase, imageAtHead }) => `${imageAtBase} → ${imageAtHead}`);
        return `${effect} ${path} ${images.join()}${movedFrom === undefined ? "" : " moved"}`;
      }),
  );
  expect(found).toEqual(told);
  expect(findings.filter(({ isNew }) => isNew)).toEqual([]);
  expect(summary.level).toBe("calm");
});
