import { describe, expect, it } from "vitest";
import type { CaseFiles } from "../../support/forecast-trees.ts";
import { application } from "../argo/repository.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const config = (name: string, namespace: string): string =>
  `---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}${namespace === "" ? "" : `, namespace: ${namespace}`}}\n`;

function cluster(web: string, target = ""): CaseFiles {
  const spec = `path: ./web, prune: true, ${target}sourceRef: {kind: GitRepository, name: flux-system}`;
  return {
    "clusters/prod/web.yaml": `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: web, namespace: flux-system}
spec: {${spec}}
`,
    "web/c.yaml": web,
  };
}

describe("a Kustomization of which nothing was applied, since an object named no namespace", () => {
  const held = config("a", "shop") + config("b", "");
  const whole = config("a", "shop") + config("b", "shop");
  it.each<readonly [string, CaseFiles, CaseFiles, boolean]>([
    ["where it names one now", cluster(held), cluster(whole), true],
    ["where that goes", cluster(held), cluster(config("a", "shop")), true],
    ["not where another lacks one", cluster(held), cluster(config("a", "") + config("b", "shop")), false],
    ["not where it had one", cluster(whole), cluster(whole + config("c", "shop")), false],
    [
      "not where it was given one",
      cluster(held, "targetNamespace: shop, "),
      cluster(whole, "targetNamespace: shop, "),
      false,
    ],
  ])("lets go what has gathered %s", async (_, base, head, isTold) => {
    const { deployables, summary } = await forecastTrees(base, head);
    const released = deployables
      .flatMap(({ workloads }) => workloads)
      .filter(({ releases }) => releases === true);
    expect(released.map(({ kind, name }) => `${kind} ${name}`)).toEqual(isTold ? ["Kustomization web"] : []);
    if (isTold) expect(summary.level).toBe("caution");
  });
});

it.each([
  [
    undefined,
    "v4.5.7",
    ["From now on it is built by kustomize v4.5.7, and by none where Argo CD has no such one."],
  ],
  ["v5.0.0", "v5.0.0", []],
  ["v4.5.7", undefined, []],
])("an Application whose kustomize goes from %s to %s", async (before, after, expected) => {
  const of = (version?: string): CaseFiles => ({
    "app.yaml": application(version === undefined ? {} : { source: { kustomize: { version } } }),
    "apps/web/kustomization.yaml": "resources: [c.yaml]\n",
    "apps/web/c.yaml": config("a", "web"),
  });
  const { deployables } = await forecastTrees(of(before), of(after));
  const told = deployables.flatMap(({ workloads }) => workloads.flatMap(({ reason }) => reason ?? []));
  expect(told).toEqual(expected);
});
