import { expect, test } from "vitest";
import { said } from "../../gitops/deployment.ts";
import { gitRepository, kustomization } from "../../delivery/rules/flux-repository.ts";
import { deployment, FACTS, present, URL, type Texts } from "../../delivery/rules/outcome.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const files = (web: string, api: string): Texts => ({
  "clusters/prod/flux-system/source.yaml": gitRepository("flux-system", URL, "ref: {branch: main}"),
  "clusters/prod/flux-system/sync.yaml": kustomization("flux-system", "./clusters/prod"),
  "clusters/prod/web.yaml": web,
  "clusters/prod/api.yaml": api,
  "apps/web/web.yaml": deployment("1").replace("name: web,", "name: web, namespace: shop,"),
  "apps/api/api.yaml": deployment("1", "", "api").replace("name: api,", "name: api, namespace: shop,"),
});

test("a Kustomization whose field gets another type stays as it was, and so does what is declared beside it", async () => {
  const base = files(kustomization("web", "./apps/web"), kustomization("api", "./apps/api"));
  const head = files(
    kustomization("web", "./apps/api", "suspend: 'yes'"),
    kustomization("api", "./apps/web"),
  );
  const forecast = await forecastTrees(present(base), present(head), FACTS);
  expect(forecast.summary.level).toBe("danger");
  const facts = Object.values(said(forecast)).flat();
  expect(facts.filter((fact) => /^(create|delete) Deployment/.test(fact))).toEqual([]);
});
