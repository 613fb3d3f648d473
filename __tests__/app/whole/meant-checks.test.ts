import { describe, expect, it, test } from "vitest";
import { meantCheck, type Made } from "../../../src/app/whole/meant-checks.ts";
import { deployment } from "../../gitops/deployment.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const made = (name: string, namespace = "shop", kind = "Deployment"): Made => ({
  group: kind === "Deployment" ? "apps" : "",
  kind,
  name,
  namespace,
});
const check = (name: string, namespace = "shop") => ({
  apiVersion: "apps/v1",
  kind: "Deployment",
  name,
  namespace,
});

describe("what a health check hardly names by mistake", () => {
  it.each<readonly [string, ReturnType<typeof check>, readonly Made[], string | undefined]>([
    ["a letter off", check("fronted"), [made("frontend")], "frontend"],
    ["another namespace, in which nothing is", check("web", "shp"), [made("web")], "shop/web"],
    [
      "another namespace, in which something is",
      check("web", "db"),
      [made("web"), made("pg", "db")],
      undefined,
    ],
    ["another kind", check("fronted"), [made("frontend", "shop", "Service")], undefined],
    ["what is there", check("fronted"), [made("frontend"), made("fronted")], undefined],
    ["one of a family", check("web-2"), [made("web-1")], undefined],
    ["something else", check("backend"), [made("frontend")], undefined],
  ])("%s", (_, asked, all, expected) => {
    expect(meantCheck(asked, all)).toBe(expected);
  });
});

const fleet = (name: string, more = "") => ({
  "clusters/prod/flux-system/gotk-sync.yaml": `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: flux-system, namespace: flux-system }
spec: { interval: 1m, url: https://github.com/acme/fleet, ref: { branch: main } }
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: flux-system, namespace: flux-system }
spec: { interval: 10m, path: ./clusters/prod, prune: true, sourceRef: { kind: GitRepository, name: flux-system } }
`,
  "clusters/prod/apps.yaml": `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: apps, namespace: flux-system }
spec:
  interval: 10m
  path: ./apps
  prune: true
  sourceRef: { kind: GitRepository, name: flux-system }
  healthChecks: [{ apiVersion: apps/v1, kind: Deployment, name: ${name}, namespace: shop }]
`,
  "apps/web.yaml": deployment("web:1"),
  // Its chart may make whatever it likes.
  "apps/api.yaml":
    "apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: api, namespace: shop }\nspec: { interval: 1h, chartRef: { kind: OCIRepository, name: api } }\n",
  ...(more !== "" && { "clusters/prod/more.yaml": more }),
});

/** It waits for a Secret that an ExternalSecret makes. */
const secretly = (name: string) => ({
  ...fleet(name),
  "clusters/prod/apps.yaml": fleet(name)["clusters/prod/apps.yaml"].replace(
    "apiVersion: apps/v1, kind: Deployment",
    "apiVersion: v1, kind: Secret",
  ),
  "apps/token.yaml":
    "apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: { name: token, namespace: shop }\nspec: { secretStoreRef: { name: a }, dataFrom: [{ extract: { key: a } }] }\n",
});

test.each([
  [
    "a slip, beside a release",
    fleet("wbe"),
    ["Kustomization flux-system/apps waits until apps/v1 Deployment shop/wbe is healthy"],
  ],
  [
    "nothing that can be, beside a release",
    {
      ...fleet("web"),
      "clusters/prod/apps.yaml": fleet("web")["clusters/prod/apps.yaml"].replace("namespace: shop }", "}"),
    },
    ["Kustomization flux-system/apps waits until apps/v1 Deployment web is healthy"],
  ],
  [
    "a slip of a Secret that is made in the cluster",
    secretly("toekn"),
    ["Kustomization flux-system/apps waits until v1 Secret shop/toekn is healthy"],
  ],
  ["a Secret that is made in the cluster", secretly("token"), []],
  ["what another one makes", fleet("wbe", deployment("web:1").replaceAll("name: web", "name: wbe")), []],
  ["what the chart of the release may make", fleet("api"), []],
])("a health check that begins to name %s", async (_, head, expected) => {
  const { findings } = await forecastTrees(fleet("web"), head, {
    ownUrls: ["https://github.com/acme/fleet"],
    branch: { name: "main", isDefault: true },
  });
  const told = findings
    .filter(({ check: id }) => id === "blocked-delivery")
    .map(({ message }) => message.split(",")[0]);
  expect(told).toEqual(expected);
});
