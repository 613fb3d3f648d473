import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { application, PRUNING } from "./repository.ts";

const withOptions = (options: string, name = "shop") =>
  application({
    name,
    path: name,
    cascades: true,
    syncPolicy: { ...PRUNING, syncOptions: options === "" ? [] : [options] },
  });
const claim = (annotation: string) =>
  `apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: data${annotation} }\nspec: { accessModes: [ReadWriteOnce], resources: { requests: { storage: 1Gi } } }\n`;
const definition =
  "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: { name: widgets.acme.io }\nspec: { group: acme.io, scope: Namespaced, names: { kind: Widget, plural: widgets, singular: widget }, versions: [{ name: v1, served: true, storage: true, schema: { openAPIV3Schema: { type: object } } }] }\n";
const marked = (options: string) => `, annotations: { argocd.argoproj.io/sync-options: "${options}" }`;
const KEEP = ", annotations: { helm.sh/resource-policy: keep }";

const files = {
  "bootstrap/apps.yaml": withOptions("", "apps"),
  "apps/own.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: own }\n",
  "shop/own.yaml": "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: own }\n",
};

/** The levels of losing an object by a sync of its Application, and with that. */
async function levels(object: string, before = "", after = before): Promise<readonly string[]> {
  const base = { ...files, "apps/shop.yaml": withOptions(before), "shop/object.yaml": object };
  const pruned = await forecastTrees(base, { ...files, "apps/shop.yaml": withOptions(after) });
  const { "shop/object.yaml": _, "apps/shop.yaml": __, ...rest } = base;
  const cascaded = await forecastTrees(base, { ...rest, "shop/object.yaml": object });
  return [pruned, cascaded].map(({ deployables }) => {
    const others = deployables.flatMap(({ otherObjects }) => otherObjects);
    const { loss, reason = "" } = others.find(({ name }) => name !== "own") ?? {};
    return loss !== true ? "stays" : reason.startsWith("If ") ? "may be lost" : "lost";
  });
}

// https://github.com/argoproj/argo-cd/blob/v3.6.1/gitops-engine/pkg/sync/sync_context.go (pruneObject),
// https://github.com/argoproj/argo-cd/blob/v3.6.1/controller/appcontroller.go (shouldBeDeleted)
it.each([
  ["without a mark", claim(""), ["lost", "lost"]],
  ["Prune=false", claim(marked("Prune=false")), ["stays", "lost"]],
  ["Delete=false", claim(marked("Delete=false")), ["lost", "stays"]],
  ["both", claim(marked("Prune=false,Delete=false")), ["stays", "stays"]],
  ["helm's mark", claim(KEEP), ["lost", "stays"]],
  ["a definition", definition, ["lost", "stays"]],
])("what a sync prunes, and what goes with its Application: %s", async (_, object, expected) => {
  expect(await levels(object)).toEqual(expected);
});

// https://github.com/argoproj/argo-cd/blob/v3.6.1/gitops-engine/pkg/sync/sync_context.go (isPruningDisabled); 3.3 does not know it.
it.each<readonly [string, string, readonly string[], readonly (string | undefined)[]]>([
  ["Prune=false", claim(""), ["Prune=false"], ["may be lost", "lost"]],
  ["Delete=false", claim(""), ["Delete=false"], ["lost", "may be lost"]],
  ["Prune=false, and the object otherwise", claim(marked("Prune=true")), ["Prune=false"], ["lost", "lost"]],
  ["Prune=confirm", claim(""), ["Prune=confirm"], ["lost", "lost"]],
  ["Prune=false with the change itself", claim(""), ["", "Prune=false"], ["lost", "lost"]],
])("what the Application's own options keep: %s", async (_, object, [before, after], expected) => {
  expect(await levels(object, before, after)).toEqual(expected);
});

it.each([
  ["begins", "", "Prune=false", "It prunes nothing from now on"],
  ["ends", "Prune=false", "", "It begins to prune"],
])("an Application whose Prune=false %s", async (_, before, after, reason) => {
  const of = (options: string) => ({ ...files, "apps/shop.yaml": withOptions(options) });
  const { deployables } = await forecastTrees(of(before), of(after));
  const reasons = deployables.flatMap(({ workloads }) => workloads).map((each) => each.reason ?? "");
  expect(reasons.join()).toContain(reason);
});

it("keeps an Application that another one with Prune=false no longer declares", async () => {
  const base = {
    ...files,
    "bootstrap/apps.yaml": withOptions("Prune=false", "apps"),
    "apps/shop.yaml": withOptions(""),
    "shop/object.yaml": claim(""),
  };
  const { "apps/shop.yaml": _, ...head } = base;
  const { deployables, summary, findings } = await forecastTrees(base, head);
  expect(summary.level).toBe("caution");
  expect(findings.map(({ check }) => check)).toEqual(["left-behind"]);
  const objects = deployables.flatMap(({ otherObjects }) => otherObjects);
  expect(objects.filter(({ loss }) => loss === true)).toEqual([]);
});
