import { expect, it } from "vitest";
import { forecastTrees } from "../support/forecast-trees.ts";

const flux = (spec = "") => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: apps, namespace: flux-system }
spec:
  interval: 10m
  path: ./apps
  prune: true
  sourceRef: { kind: GitRepository, name: flux-system }
${spec}`;
const DECRYPTS = "  decryption: { provider: sops, secretRef: { name: age } }\n";
const secret = (annotations = "{}") => `apiVersion: v1
kind: Secret
metadata: { name: login, namespace: shop, annotations: ${annotations} }
stringData: { password: "ENC[AES256_GCM,data:abc,iv:a,tag:b,type:str]" }
sops: { version: 3.9.0, mac: "ENC[AES256_GCM,data:x]" }
`;
const config = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c, namespace: shop }\n";
const PLAIN = secret('{ "kustomize.toolkit.fluxcd.io/decrypt": disabled }');

const repository = (spec: string | undefined, object: string) => ({
  ...(spec !== undefined && { "clusters/prod/apps.yaml": flux(spec) }),
  "apps/kustomization.yaml": "resources: [all.yaml]\n",
  "apps/all.yaml": object,
});

it.each([
  ["decryption goes", repository(DECRYPTS, secret()), repository("", secret()), "danger"],
  ["the Kustomization is new", repository(undefined, secret()), repository("", secret()), "danger"],
  ["the first encrypted Secret comes", repository("", config), repository("", secret()), "danger"],
  ["it decrypts", repository(undefined, secret()), repository(DECRYPTS, secret()), "calm"],
  ["an annotation leaves it as it is", repository(DECRYPTS, PLAIN), repository("", PLAIN), "calm"],
  [
    "something that is not seen decrypts",
    repository("", secret()),
    repository("", `${secret()}---\n${config}`),
    "calm",
  ],
])("says that Flux applies nothing encrypted: %s", async (_, base, head, level) => {
  const { summary, deployables } = await forecastTrees(base, head);
  expect(summary.level).toBe(level);
  const messages = deployables.flatMap(({ problems }) => problems.map(({ message }) => message));
  expect(messages.some((message) => message.startsWith("Secret shop/login is encrypted"))).toBe(
    level === "danger",
  );
});
