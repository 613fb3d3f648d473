import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const flux = (name: string, path: string) => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec: { interval: 10m, path: ./${path}, prune: true, sourceRef: { kind: GitRepository, name: flux-system } }
`;
const release = (name: string, more = "") => `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: ${name}, namespace: apps }
spec: { interval: 10m, chartRef: { kind: OCIRepository, name: ${name} }${more} }
`;

/** What depends on the login, at a path. */
const chat = (path: string) => ({
  [`${path}/kustomization.yaml`]: "resources: [chat.yaml]\n",
  [`${path}/chat.yaml`]: release("chat", ", dependsOn: [{ name: login }]"),
});
const login = {
  "apps/login/kustomization.yaml": "resources: [login.yaml]\n",
  "apps/login/login.yaml": release("login"),
};

async function blocked(beside: Readonly<Record<string, string>>, of: (path: string) => string) {
  const cluster = (paths: readonly string[]) => ({
    ...beside,
    "clusters/main/apps.yaml": paths.map(of).join("---\n"),
  });
  const { summary, findings } = await forecastTrees(
    { ...cluster(["apps/login", "apps/chat"]), ...login },
    cluster(["apps/chat"]),
  );
  const told = findings.filter(({ check }) => check === "blocked-delivery");
  return { level: summary.level, told: told.map(({ severity, message }) => `${severity} ${message}`) };
}

const of = (path: string) => flux(path.replace("/", "-"), path);
const MESSAGE =
  "HelmRelease chat depends on HelmRelease login, which this change removes: until it is there again, Flux upgrades nothing of it.";

it("what Flux applies is blocked by what goes out of another Kustomization", async () => {
  expect(await blocked(chat("apps/chat"), of)).toEqual({ level: "danger", told: [`error ${MESSAGE}`] });
});

it("what nobody is seen to apply, as in a folder for what was put away, is only if it goes to the same cluster", async () => {
  const { level, told } = await blocked(chat(".archive/chat"), of);
  expect(level).toBe("caution");
  expect(told).toEqual([
    `warning ${MESSAGE} That is so if it is applied to the same cluster as flux-system/apps-login, which nothing here says.`,
  ]);
});
