import { describe, expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { APPS, cluster, kustomization, to, WEB } from "./flux-repository.ts";
import { deployment, URL, type Texts } from "./outcome.ts";

const FLUX = "kustomize.toolkit.fluxcd.io";
const marked = (mark: string, image = "1"): Texts => ({
  [WEB]: deployment(image, "", "web", `{${FLUX}/${mark}}`),
});
const labelled: Texts = {
  [WEB]: deployment("1").replace("annotations: {}", `labels: {${FLUX}/reconcile: disabled}`),
};
const everything = (mark: string): Texts => to(`commonMetadata: {annotations: {${FLUX}/${mark}}}`);

/** What is told of what Flux leaves alone, takes up again, and does to the pods. */
async function told(base: Texts, change: Texts): Promise<readonly string[]> {
  const files = (texts: Texts) =>
    Object.fromEntries(
      Object.entries(texts).flatMap(([path, text]) => (text === null ? [] : [[path, text]])),
    );
  const facts = { ownUrls: [URL], branch: { name: "main", isDefault: true } };
  const { deployables, findings } = await forecastTrees(files(base), files({ ...base, ...change }), facts);
  return [
    ...findings.flatMap(({ check, message }) => (check === "flux-settings" ? [message] : [])),
    ...deployables.flatMap(({ workloads }) =>
      workloads.map(
        ({ kind, name, effect, reason }) =>
          `${effect} ${kind} ${name}${reason === undefined ? "" : `: ${reason}`}`,
      ),
    ),
  ];
}

const stops = (mark: string, what = "Deployment web") =>
  `From now on Flux applies no change of ${what}, by ${FLUX}/${mark}.`;
const goesOn = (mark: string, what = "Deployment web") =>
  `unknown Kustomization apps: From now on it applies ${what} again, which ${FLUX}/${mark} kept as the cluster has it: whatever changed meanwhile is applied now.`;

// https://fluxcd.io/flux/components/kustomize/kustomizations/#controlling-the-apply-behavior-of-resources
describe("a mark that keeps Flux from applying", () => {
  it.each(["reconcile: disabled", "ssa: Ignore", "ssa: IfNotPresent", "reconcile: Disabled"])(
    "comes and goes: %s",
    async (mark) => {
      const held = { ...cluster(), ...marked(mark) };
      expect(await told(cluster(), marked(mark))).toEqual([stops(mark)]);
      expect(await told(cluster(), marked(mark, "2"))).toEqual([stops(mark)]);
      expect(await told(held, marked(mark, "2"))).toEqual([]);
      expect(await told(held, { [WEB]: deployment("1") })).toEqual([goesOn(mark)]);
      expect(await told(held, { [WEB]: deployment("2") })).toEqual(["restart Deployment web", goesOn(mark)]);
    },
  );

  it.each(["ssa: Merge", "reconcile: enabled", "prune: disabled", "ssa: Override"])(
    "is not %s",
    async (mark) => {
      expect(await told(cluster(), marked(mark))).toEqual([]);
      expect(await told({ ...cluster(), ...marked(mark) }, { [WEB]: deployment("1") })).toEqual([]);
    },
  );

  it("is a label too", async () => {
    expect(await told(cluster(), labelled)).toEqual([stops("reconcile: disabled")]);
  });

  it("stands for all in commonMetadata", async () => {
    const mark = "reconcile: disabled";
    expect(await told(cluster(), everything(mark))).toEqual([stops(mark)]);
    expect(await told({ ...cluster(), ...everything(mark) }, to(""))).toEqual([goesOn(mark)]);
    expect(
      await told({ ...cluster(), ...everything("force: disabled") }, everything("force: enabled")),
    ).toEqual([
      "unknown Kustomization apps: From now on it deletes and makes anew what the API server refuses.",
    ]);
  });

  it("keeps what is new from being made, but for what is only made once", async () => {
    const added = (mark: string): Texts => ({
      "apps/web/api.yaml": deployment("1", "", "api", `{${FLUX}/${mark}}`),
    });
    expect(await told(cluster(), added("ssa: Ignore"))).toEqual([stops("ssa: Ignore", "Deployment api")]);
    expect(await told(cluster(), added("ssa: IfNotPresent"))).toEqual(["create Deployment api"]);
  });

  it("counts on the declaration of a child", async () => {
    const mark = "reconcile: disabled";
    const child = kustomization("apps", "./apps/web").replace(
      "metadata: {",
      `metadata: {annotations: {${FLUX}/${mark}}, `,
    );
    expect(await told(cluster(), { [APPS]: child })).toEqual([stops(mark, "Kustomization apps")]);
    const held = { ...cluster(), [APPS]: child };
    expect(await told(held, { [APPS]: child.replace("interval:", "namePrefix: a-, interval:") })).toEqual([]);
  });
});
