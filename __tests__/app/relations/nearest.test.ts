import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

type Files = Readonly<Record<string, string>>;

const root = (path: string, text: string): Files => ({
  [`${path}/kustomization.yaml`]: "resources: [all.yaml]\n",
  [`${path}/all.yaml`]: text,
});
const config = (path: string) =>
  root(path, "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\n");
const reader = (path: string) =>
  root(
    path,
    "apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { template: { spec: { containers: [{ name: web, image: a, envFrom: [{ configMapRef: { name: settings } }] }] } } }\n",
  );

/** Where a config of the core is missed, once it goes. */
async function missed(core: readonly string[], gone: string, readers: readonly string[]) {
  const of = (paths: readonly string[]): Files =>
    Object.assign({}, ...paths.map((path) => config(path)), ...readers.map((path) => reader(path))) as Files;
  const { findings } = await forecastTrees(of(core), of(core.filter((path) => path !== gone)));
  return findings.flatMap(({ check, deployable }) =>
    check === "missing-config-reference" ? [deployable] : [],
  );
}

// As of thoth-station/thoth-application f407d01, which was told to break every stage by taking one away.
it("what one stage of the core takes away is not missed in another one, which has it deeper", async () => {
  const core = ["core/overlays/test", "core/overlays/prod/back", "core/overlays/prod/front"];
  const readers = ["web/overlays/prod", "web/overlays/test"];
  expect(await missed(core, "core/overlays/test", readers)).toEqual(["overlay:web/overlays/test"]);
  expect(await missed(core, "core/overlays/test", ["web/overlays/prod/api"])).toEqual([]);
  // Nothing tells which one it reads.
  expect(await missed(core, "core/overlays/test", ["web/overlays/lab"])).toEqual([
    "overlay:web/overlays/lab",
  ]);
  expect(await missed(["core/overlays/test", "other/prod"], "core/overlays/test", readers)).toHaveLength(2);
});
