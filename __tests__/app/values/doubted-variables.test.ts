import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";

const flux = (kind: string, name: string, spec: string) =>
  `apiVersion: ${kind === "GitRepository" ? "source" : "kustomize"}.toolkit.fluxcd.io/v1\nkind: ${kind}\nmetadata: { name: ${name}, namespace: flux-system }\nspec: { interval: 1h, ${spec} }\n---\n`;
const follows = "prune: true, sourceRef: { kind: GitRepository, name: flux-system }";
const made = {
  ExternalSecret: (key: string, at: string) =>
    `apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: { name: over, namespace: flux-system }\nspec: { secretStoreRef: { name: a }, target: { name: over }, data: [{ secretKey: ${key}, remoteRef: { key: ${at} } }] }\n`,
  // What its templates bring stands elsewhere, so that any key may be among them.
  OpenSecret: (key: string, at: string) =>
    `apiVersion: external-secrets.io/v1\nkind: ExternalSecret\nmetadata: { name: over, namespace: flux-system }\nspec: { secretStoreRef: { name: a }, target: { name: over, template: { templateFrom: [{ configMap: { name: t, items: [{ key: t }] } }] } }, data: [{ secretKey: ${key}, remoteRef: { key: ${at} } }] }\n`,
  SealedSecret: (key: string, at: string) =>
    `apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: { name: over, namespace: flux-system }\nspec: { encryptedData: { ${key}: ${at} } }\n`,
};
const OVER = "{ kind: Secret, name: over }";
const DEFAULTS = "{ kind: ConfigMap, name: defaults }";

async function effects(maker: keyof typeof made, key: string, order: readonly string[], inline = "") {
  const files = (at: string) => ({
    "clusters/prod/flux-system/gotk-sync.yaml":
      flux("GitRepository", "flux-system", "url: 'https://github.com/acme/shop', ref: { branch: main }") +
      flux("Kustomization", "flux-system", `path: ./clusters/prod, ${follows}`),
    "clusters/prod/all.yaml":
      "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: defaults, namespace: flux-system }\ndata: { IMG: nginx }\n---\n" +
      flux(
        "Kustomization",
        "apps",
        `path: ./apps, ${follows}, postBuild: { substituteFrom: [${order.join(", ")}]${inline} }`,
      ) +
      made[maker](key, at),
    "apps/web.yaml":
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: web }\nspec: { selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { containers: [{ name: a, image: "${IMG}:1" }] } } }\n',
  });
  const { deployables } = await forecastTrees(files("Aa1"), files("Bb2"));
  return deployables.flatMap(({ workloads }) =>
    workloads.flatMap(({ name, effect }) => (name === "web" ? [effect] : [])),
  );
}

// Later sources win, and what stands in the Kustomization wins over all: https://fluxcd.io/flux/components/kustomize/kustomizations/#post-build-variable-substitution
it.each([
  ["after the value", "ExternalSecret", "IMG", [DEFAULTS, OVER], "", ["unknown"]],
  ["after the value", "SealedSecret", "IMG", [DEFAULTS, OVER], "", ["unknown"]],
  ["before the value", "SealedSecret", "IMG", [OVER, DEFAULTS], "", []],
  ["of a template", "OpenSecret", "OTHER", [DEFAULTS, OVER], "", ["unknown"]],
  ["of another key", "ExternalSecret", "OTHER", [DEFAULTS, OVER], "", []],
  [
    "below one that stands there",
    "SealedSecret",
    "IMG",
    [DEFAULTS, OVER],
    ", substitute: { IMG: httpd }",
    [],
  ],
] as const)(
  "a variable that a changed source may set, %s: %s %s",
  async (_, maker, key, order, inline, expected) => {
    expect(await effects(maker, key, order, inline)).toEqual(expected);
  },
);
