import { describe, expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const kustomization = (name: string, path: string, more = "") =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: ${name}, namespace: flux-system }\nspec: { interval: 10m, path: ${path}, prune: true, sourceRef: { kind: GitRepository, name: flux-system }${more} }\n`;
const FROM = ", postBuild: { substituteFrom: [{ kind: Secret, name: cluster-vars }] }";
const secret = (data: string) =>
  `apiVersion: v1\nkind: Secret\nmetadata: { name: cluster-vars, namespace: flux-system }\nstringData: { ${data} }\n`;
const pods = (image: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web, namespace: shop }\nspec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: c, image: "${image}", env: [{ name: HOST, value: "\${host}" }] }] } } }\n`;

const files = (image: string, more: Readonly<Record<string, string>>) => ({
  "clusters/nas/flux-system/sync.yaml": kustomization("flux-system", "./clusters/nas"),
  "clusters/nas/apps.yaml": kustomization("apps", "./apps", FROM),
  "apps/web.yaml": pods(image),
  ...more,
});

async function found(base: Readonly<Record<string, string>>, head = base) {
  const { deployables, findings } = await forecastTrees(files("i:1", base), files("i:2", head));
  const workloads = deployables.flatMap(({ workloads }) => workloads);
  return [workloads.map(({ effect }) => effect).join(), findings.map(({ check }) => check).join()];
}

describe("variables of a Secret of the same name that somebody else has", () => {
  it.each([
    [
      "the overlay of a test cluster",
      { ".ci/kustomization.yaml": "resources: [vars.yaml]\n", ".ci/vars.yaml": secret("tag: a") },
    ],
    ["a file that somebody may apply somewhere", { "local/nas/secrets/vars.yaml": secret("tag: a") }],
  ])("are not all that may be set: %s", async (_, more) => {
    expect(await found(more)).toEqual(["restart", expect.not.stringContaining("apply-fails")]);
  });

  it.each([
    ["its own cluster's directory", { "clusters/nas/vars.yaml": secret("tag: a") }],
    [
      "another Kustomization",
      {
        "clusters/nas/vars.yaml": kustomization("vars", "./vars"),
        "vars/vars.yaml": secret("tag: a"),
      },
    ],
  ])("are all that is set where %s makes it", async (_, more) => {
    expect(await found(more)).toEqual(["restart", expect.stringContaining("apply-fails")]);
  });

  it("count as far as they go, and one that goes is no calm", async () => {
    const held = (data: string) => ({ "local/nas/secrets/vars.yaml": secret(data) });
    const at = (data: string) => files("i:1", held(data));
    const effects = async (base: string, head: string) =>
      (await forecastTrees(at(base), at(head))).deployables.flatMap(({ workloads }) =>
        workloads.map(({ effect }) => effect),
      );
    expect(await effects("host: a", "host: b")).toEqual(["restart"]);
    expect(await effects("host: a", "tag: a")).not.toEqual([]);
    expect(await effects("host: a", "tag: a")).not.toContain("none");
  });
});
