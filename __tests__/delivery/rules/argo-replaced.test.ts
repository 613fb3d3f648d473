import { expect, test } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { app, directory, WEB } from "./argo-repository.ts";
import { configMap, deployment, FACTS, present, type Texts } from "./outcome.ts";

const OPTIONS = "argocd.argoproj.io/sync-options";
const web = (options: string) => ({ [WEB]: deployment("1", "", "web", `{${OPTIONS}: "${options}"}`) });
const marked = (text: string, options: string) =>
  text.replace("metadata: {", `metadata: {annotations: {${OPTIONS}: "${options}"}, `);
const settings = (options: string) => ({
  "apps/web/c.yaml": marked(configMap("c", "{a: b}"), options),
});
const claim = (options: string) => ({
  "apps/web/p.yaml": marked(
    "apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: {name: data}\nspec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}\n",
    options,
  ),
});
const of = (...syncOptions: string[]) => app({ syncPolicy: { automated: {}, syncOptions } });
const ALL = { ...of(), ...directory(), ...settings(""), ...claim("") };
const LOST = "what others have set there and is not written is lost";
const PODS = `${LOST} (a number of pods; the mark of a restart, which restarts)`;
const REFUSED =
  "the API server refuses it of PersistentVolumeClaim data, where the cluster has filled in what cannot be changed, and the sync fails";

test.each<[what: string, base: Texts, change: Texts, said: readonly string[]]>([
  [
    "48 an Application that begins to replace",
    ALL,
    of("Replace=true"),
    [`From now on it replaces objects instead of applying changes: ${PODS}; ${REFUSED}.`],
  ],
  [
    "48 an object that begins to be replaced",
    ALL,
    { ...web("Replace=true"), ...settings("Prune=false, Replace=true") },
    [`From now on it replaces ConfigMap c, Deployment web instead of applying changes: ${PODS}.`],
  ],
  [
    "48 an object without pods",
    ALL,
    settings("Replace=true"),
    [`From now on it replaces ConfigMap c instead of applying changes: ${LOST}.`],
  ],
  [
    "48 a claim that is deleted at every sync",
    ALL,
    claim("Force=true,Replace=true"),
    [
      "From now on it deletes and makes anew PersistentVolumeClaim data at every sync, and the data of a claim goes with it.",
    ],
  ],
  [
    "48 a workload of that kind is told by itself",
    ALL,
    web("Force=true,Replace=true"),
    ["Argo CD deletes and creates it anew: sync options Force and Replace."],
  ],
  ["48 Force alone does nothing", ALL, web("Force=true"), []],
  ["48 what was replaced before", { ...ALL, ...of("Replace=true") }, settings("Replace=true"), []],
  ["48 a new object", { ...ALL, "apps/web/c.yaml": null }, settings("Replace=true"), []],
  ["48 applied again", { ...ALL, ...settings("Replace=true") }, settings(""), []],
  [
    "48 a hook",
    ALL,
    {
      "apps/web/c.yaml": settings("Replace=true")["apps/web/c.yaml"].replace(
        "{arg",
        "{argocd.argoproj.io/hook: PreSync, arg",
      ),
    },
    [],
  ],
])("%s", async (_, base, change, said) => {
  const { deployables } = await forecastTrees(present(base), present({ ...base, ...change }), FACTS);
  expect(deployables.flatMap(({ workloads }) => workloads.flatMap(({ reason }) => reason ?? []))).toEqual(
    said,
  );
});
