import { expect, it } from "vitest";
import { forecastTrees } from "../../support/forecast-trees.ts";
import { manifest } from "../../domain/policy/check-fixture.ts";

const flux = (name: string) => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec: { interval: 10m, path: ./apps/${name}, prune: true, sourceRef: { kind: GitRepository, name: flux-system } }
`;
const web = (key: string, namespace = "shop") =>
  manifest(
    "apps/v1 Deployment",
    `spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: a, image: "a:1", env: [{ name: DB, valueFrom: { secretKeyRef: { name: db, key: ${key} } } }] }] } } }`,
    `name: web, namespace: ${namespace}`,
  );
const SEALED = manifest(
  "bitnami.com/v1alpha1 SealedSecret",
  "spec: { encryptedData: { url: AgB, user: AgC }, template: { metadata: { name: db, namespace: shop } } }",
  "name: db, namespace: shop",
);
const CONFIG = manifest("v1 Secret", "stringData: { url: a, user: b }", "name: db, namespace: shop");

async function missing(holder: string, before: string, after: string) {
  const files = (pods: string) => ({
    "clusters/prod/data.yaml": flux("data"),
    "clusters/prod/web.yaml": flux("web"),
    "apps/data/all.yaml": holder,
    "apps/web/all.yaml": pods,
  });
  const { findings } = await forecastTrees(files(before), files(after));
  return findings
    .filter(({ check }) => check === "missing-config-reference")
    .map(({ severity, message }) => `${severity} ${message}`);
}

const PATH = "`spec.template.spec.containers[a].env[DB].valueFrom.secretKeyRef.name`";

it.each<readonly [what: string, holder: string, before: string, after: string, expected: readonly string[]]>([
  [
    "that is sealed elsewhere without it",
    SEALED,
    web("user"),
    web("username"),
    [`error ${PATH} needs key username of Secret db, which SealedSecret db makes without it.`],
  ],
  [
    "that is elsewhere without it",
    CONFIG,
    web("user"),
    web("username"),
    [`warning ${PATH} needs key username of Secret db, which has no such key in the build.`],
  ],
  ["that has it", SEALED, web("user"), web("url"), []],
  ["that nobody holds", "", web("user"), web("username"), []],
  ["of another namespace", SEALED, web("user", "web"), web("username", "web"), []],
  ["as before", SEALED, web("username"), web("username").replace("a:1", "a:2"), []],
])("pods that begin to take a key of a config %s", async (_, holder, before, after, expected) => {
  const others = manifest("v1 ConfigMap", "", "name: other, namespace: shop");
  expect(await missing(holder + others, before, after)).toEqual(expected);
});
