import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const kustomization = (name: string, more = "") =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: ${name}, namespace: flux-system }\nspec: { interval: 10m, path: ./apps/${name}, prune: true, sourceRef: { kind: GitRepository, name: flux-system }${more} }\n`;
const vars = (kind: string, key: string) =>
  `apiVersion: v1\nkind: ${kind}\nmetadata: { name: vars, namespace: flux-system }\n${kind === "Secret" ? "stringData" : "data"}: { TAG: ${key} }\n`;
const pods = (image: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web, namespace: shop }\nspec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: c, image: "${image}" }] } } }\n`;
const OTHER = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: other, namespace: shop }\n";

const files = (kind: string, held: string, image = "i:${TAG}", optional = false) => ({
  "clusters/p/web.yaml": kustomization(
    "web",
    `, postBuild: { substituteFrom: [{ kind: ${kind}, name: vars, optional: ${String(optional)} }] }`,
  ),
  "clusters/p/v.yaml": kustomization("v"),
  "apps/v/vars.yaml": held,
  "apps/web/all.yaml": pods(image),
});

it.each([
  ["ConfigMap", "ConfigMap", OTHER, "i:${TAG}", false, ["none refused"]],
  ["Secret", "Secret", OTHER, "i:${TAG}", false, ["none refused"]],
  ["ConfigMap, and another image comes", "ConfigMap", OTHER, "j:1", false, ["none refused"]],
  ["ConfigMap that may be missing", "ConfigMap", OTHER, "i:${TAG}", true, ["unknown"]],
  ["ConfigMap, in content", "ConfigMap", vars("ConfigMap", "v2"), "i:${TAG}", false, ["restart"]],
])(
  "what takes variables from a %s that goes stays as it is",
  async (_, kind, held, image, optional, expected) => {
    const base = files(kind, vars(kind, "v1"), undefined, optional);
    const { deployables } = await forecastTrees(base, files(kind, held, image, optional));
    const effects = deployables.flatMap(({ workloads }) =>
      workloads.map(({ effect, heldBack }) => [effect, heldBack ?? ""].join(" ").trim()),
    );
    expect(effects).toEqual(expected);
  },
);

/** The list no longer names its file, which is there all the same: what has pruned it does so. */
it("what takes variables from a ConfigMap that is taken off its list stays as it is", async () => {
  const list = (...names: readonly string[]) => ({
    "apps/v/kustomization.yaml": `resources: [${names.join(", ")}]\n`,
    "apps/v/other.yaml": OTHER,
  });
  const all = files("ConfigMap", vars("ConfigMap", "v1"));
  const { findings, deployables } = await forecastTrees(
    { ...all, ...list("vars.yaml", "other.yaml") },
    { ...all, ...list("other.yaml") },
  );
  expect(findings.map(({ check, message }) => [check, message])).toContainEqual([
    "blocked-delivery",
    "Kustomization flux-system/web takes variables from ConfigMap vars, which this change removes: Flux applies nothing of it until that is there again.",
  ]);
  expect(deployables.flatMap(({ workloads }) => workloads.map(({ heldBack }) => heldBack))).toEqual([
    "refused",
  ]);
});
