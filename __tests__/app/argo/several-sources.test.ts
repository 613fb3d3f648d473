import { expect, it } from "vitest";
import { NO_FACTS } from "../../../src/app/discovery/sides.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const OWN = "https://github.com/me/apps";
const application = (name: string, sources: string, more = "prune: true") =>
  `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: { name: ${name}, namespace: argocd, finalizers: [resources-finalizer.argocd.argoproj.io] }\nspec:\n  project: default\n  destination: { namespace: ${name}, server: https://kubernetes.default.svc }\n  ${sources}\n  syncPolicy: { automated: { ${more} } }\n`;
const several = (...paths: readonly string[]) =>
  `sources: [${paths.map((path) => `{ repoURL: "${OWN}", path: ${path}, targetRevision: main }`).join(", ")}]`;
const FILES = {
  "apps/web.yaml": application("web", `source: { repoURL: "${OWN}", path: web, targetRevision: main }`),
  "web/web.yaml":
    "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: web:1 }] } } }\n",
  "clusters/settings.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\n",
};
const BOTH = several("apps", "clusters");

async function told(root: string, base: string, head: string) {
  const { summary, deployables, findings } = await forecastTrees(
    { ...FILES, [root]: base },
    { ...FILES, [root]: head },
    { ...NO_FACTS, ownUrls: [OWN] },
  );
  return {
    level: summary.level,
    effects: deployables.flatMap(({ workloads }) => workloads.map(({ name, effect }) => `${name} ${effect}`)),
    problems: deployables.flatMap(({ problems }) => problems.map(({ code }) => code)),
    checks: findings.map(({ check }) => check),
  };
}

it.each([
  ["that somebody applies by hand", "root.yaml"],
  ["that deploys itself by another one", "clusters/root.yaml"],
])("prunes what a source deployed that goes from an Application %s", async (_, root) => {
  const { effects, checks } = await told(
    root,
    application("root", BOTH),
    application("root", several("clusters")),
  );
  expect(effects).toEqual(["web delete"]);
  expect(checks).not.toContain("left-behind");
});

it("leaves what such a source deployed where the Application does not prune", async () => {
  const { effects, checks } = await told(
    "root.yaml",
    application("root", BOTH, "prune: false"),
    application("root", several("clusters"), "prune: false"),
  );
  expect(effects).toEqual([]);
  expect(checks).toEqual(["left-behind"]);
});

it("does not build an Application that deploys itself by a source whose path goes", async () => {
  const gone = application("root", several("apps", "clustersx"));
  const { level, problems } = await told("clusters/root.yaml", application("root", BOTH), gone);
  expect(level).toBe("danger");
  expect(problems).toEqual(["build-failed"]);
});
