import { expect, test } from "vitest";
import { formatHeadline } from "../../../src/report/text.ts";
import { deployment, FACTS } from "../../delivery/rules/outcome.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { application, OWN_SOURCE, PRUNING } from "./repository.ts";

const chart = { repoURL: "https://charts.acme.example", chart: "redis", targetRevision: "19.6.0" };
const sources = [
  { ...chart, helm: { valueFiles: ["$values/values/redis.yaml"] } },
  { ...OWN_SOURCE, targetRevision: "release", ref: "values" },
];
const root = application({
  name: "root",
  path: "argocd/apps",
  source: { directory: { recurse: true } },
  syncPolicy: PRUNING,
});
const STAYS = { "argocd/root.yaml": root, "argocd/apps/other.yaml": application({ name: "other" }) };

test.each([
  [
    "with all that was deployed",
    application({ name: "redis", source: { ...chart, path: undefined }, cascades: true }),
  ],
  ["and what was deployed stays", application({ name: "redis", source: { ...chart, path: undefined } })],
  ["and what was deployed stays", application({ name: "redis", sources })],
])("of an Application that goes with a chart that nobody renders: it is removed, %s", async (what, redis) => {
  const files = { ...STAYS, "values/redis.yaml": "replicas: 2\n" };
  const forecast = await forecastTrees({ ...files, "argocd/apps/redis.yaml": redis }, files, FACTS);
  expect(formatHeadline(forecast)).toMatch(new RegExp(`Application redis.*: removed, ${what}$`));
});

test("of an Application whose path is wrong from now on nothing else is said to change", async () => {
  const web = (path: string) => ({ ...STAYS, "argocd/apps/web.yaml": application({ name: "web", path }) });
  const files = { "apps/web/web.yaml": deployment("1") };
  const head = { ...files, ...web("apps/wep") };
  const { deployables } = await forecastTrees({ ...files, ...web("apps/web") }, head, FACTS);
  const messages = deployables.flatMap(({ problems }) => problems.map(({ message }) => message));
  expect(messages.filter((message) => message.includes("What changes"))).toEqual([]);
  expect(messages.join()).toContain('its path "apps/wep" does not exist');
});

test("nor of one whose chart goes: its declaration stays as it is", async () => {
  const files = { ...STAYS, "argocd/apps/web.yaml": application({ name: "web", path: "charts/web" }) };
  const base = { ...files, "charts/web/Chart.yaml": "name: web\nversion: 1.0.0\n" };
  const { deployables } = await forecastTrees(base, files, FACTS);
  const [problem] = deployables.find(({ name }) => name.endsWith("web"))?.problems ?? [];
  expect(problem?.message).toContain('its path "charts/web" does not exist');
  expect(problem?.message).not.toContain("What changes");
});
