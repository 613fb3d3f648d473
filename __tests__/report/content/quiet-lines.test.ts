import { expect, it } from "vitest";
import { formatText } from "../../../src/report/text.ts";
import { gitRepository, kustomization } from "../../delivery/rules/flux-repository.ts";
import { deployment, FACTS, present, URL, type Texts } from "../../delivery/rules/outcome.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const cluster = (spec: string, apps: readonly string[], web: string | null = deployment("1")): Texts => ({
  "clusters/eu/flux-system/source.yaml": gitRepository("flux-system", URL),
  "clusters/eu/flux-system/sync.yaml": kustomization("flux-system", "./clusters/eu"),
  ...Object.fromEntries(
    apps.map((name) => [`clusters/eu/${name}.yaml`, kustomization(name, `./${name}`, spec)]),
  ),
  ...Object.fromEntries(
    apps.map((name) => [`${name}/config.yaml`, "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c }\n"]),
  ),
  "apps/web.yaml": web,
});

async function told(base: Texts, head: Texts): Promise<string> {
  const forecast = await forecastTrees(present(base), present(head), FACTS);
  return formatText(forecast, { color: false, width: 400, unicode: true });
}

it("what delivers others changes, and of several each does", async () => {
  const text = (apps: readonly string[]) => told(cluster("prune: true", apps), cluster("prune: false", apps));
  expect(await text(["apps"])).toContain("apps (Kustomization) changes. It prunes nothing from now on");
  expect(await text(["apps", "infra"])).toContain(
    "apps and infra (Kustomizations) change. Each prunes nothing from now on",
  );
});

it("what is left behind is told once", async () => {
  const text = await told(cluster("prune: false", ["apps"]), cluster("prune: false", ["apps"], null));
  expect(text.match(/its pods run on/g)).toHaveLength(1);
  expect(text).not.toContain("does not restart");
});
