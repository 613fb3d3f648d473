import { expect, test } from "vitest";
import type { Finding } from "../../../src/domain/forecast.ts";
import { formatComment } from "../../../src/report/comment.ts";
import { formatText } from "../../../src/report/text.ts";
import { gitRepository, kustomization } from "../../delivery/rules/flux-repository.ts";
import { deployment, FACTS, present, URL, type Texts } from "../../delivery/rules/outcome.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

/** Two clusters that deploy the same by a Kustomization of the same name. */
const cluster = (name: string, spec = ""): Texts => ({
  [`clusters/${name}/flux-system/source.yaml`]: gitRepository("flux-system", URL),
  [`clusters/${name}/flux-system/sync.yaml`]: kustomization("flux-system", `./clusters/${name}`),
  [`clusters/${name}/apps.yaml`]: kustomization("apps", "./apps", spec),
});
const web = (selector: string): Texts => ({
  "apps/web.yaml": deployment("1").replaceAll("{app: web}", `{app: ${selector}}`),
});

test("rows that speak of one cluster each say which", async () => {
  const base = { ...cluster("eu"), ...cluster("us"), ...web("web") };
  const head = { ...cluster("eu", "force: true"), ...cluster("us"), ...web("shop") };
  const forecast = await forecastTrees(present(base), present(head), FACTS);
  const text = formatText(forecast, { color: false, width: 400, unicode: true });
  expect(text).toMatch(/cannot be changed: the API server refuses the whole object\.\n +Where +us: apps\n/);
  expect(text).toMatch(/deleted and recreated: all pods go at once\n +Where +eu: apps\n/);
});

test("families of one last name are told apart by what stands before it", async () => {
  const apps = (image: string) =>
    Object.fromEntries(
      ["eu", "us"].flatMap((region) =>
        ["api", "shop"].flatMap((app) => [
          [`${region}/apps/${app}/kustomization.yaml`, "resources: [app.yaml]\n"],
          [`${region}/apps/${app}/app.yaml`, deployment(image)],
        ]),
      ),
    );
  const text = formatText(await forecastTrees(apps("1"), apps("2")), {
    color: false,
    width: 400,
    unicode: true,
  });
  expect(text).toMatch(/Where +eu\/apps: api · shop · us\/apps: api · shop\n/);
});

test("a workload that runs no pods says where, if one of its name restarts elsewhere", async () => {
  const apps = (image: string) => ({
    "shop/kustomization.yaml": "resources: [app.yaml]\n",
    "shop/app.yaml": deployment(image),
    "idle/kustomization.yaml": "resources: [app.yaml]\n",
    "idle/app.yaml": deployment(image).replace("replicas: 2", "replicas: 0"),
  });
  const textOf = async (base: Texts, head: Texts) =>
    formatText(await forecastTrees(present(base), present(head)), {
      color: false,
      width: 400,
      unicode: true,
    });
  expect(await textOf(apps("1"), apps("2"))).toMatch(/\nweb \(idle\) runs no pods: 0 replicas\.\n/);
  const alone = (image: string) => ({ ...apps(image), "shop/app.yaml": deployment("1") });
  expect(await textOf(alone("1"), alone("2"))).toMatch(/\nweb runs no pods: 0 replicas\.\n/);
});

test("what was wrong before is of one workload only where all of it is", async () => {
  const files = (tag: string) => ({
    "app/kustomization.yaml": "resources: [app.yaml]\n",
    "app/app.yaml": deployment(tag).replace(", readinessProbe: {httpGet: {path: /, port: 80}}", ""),
  });
  const forecast = await forecastTrees(files("1"), files("2"));
  const titleOf = (more: Partial<Finding>): string | undefined => {
    const others = forecast.findings.map((finding) => ({ ...finding, ...more }));
    const { markdown } = formatComment(
      { ...forecast, findings: [...forecast.findings, ...others] },
      { marker: "x" },
    );
    return /<summary>(.*)<\/summary>/.exec(markdown)?.[1];
  };
  expect(titleOf({})).toBe("1 known issue of <code>web</code>, not made by this change");
  expect(titleOf({ workload: null, deployable: null })).toBe("2 known issues, not made by this change");
});
