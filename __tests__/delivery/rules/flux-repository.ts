import { expect } from "vitest";
import { deployment, ROOT, URL, type Texts } from "./outcome.ts";

/** A Flux Kustomization; `spec` is more of its spec, in flow form. */
export function kustomization(name: string, path: string, spec = "", source = "flux-system"): string {
  return `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: ${name}, namespace: flux-system}
spec: {path: "${path}", ${spec.includes("prune:") ? "" : "prune: true, "}interval: 10m, ${spec}${spec === "" ? "" : ", "}sourceRef: {kind: GitRepository, name: ${source}}}
`;
}

export function gitRepository(name: string, url: string, spec = "ref: {branch: main}"): string {
  return `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: {name: ${name}, namespace: flux-system}
spec: {url: "${url}", ${spec}}
`;
}

export const WEB = "apps/web/web.yaml";
export const APPS = "clusters/prod/apps.yaml";
export const SOURCE = "clusters/prod/flux-system/source.yaml";
export const SYNC: Texts = {
  [SOURCE]: gitRepository("flux-system", URL),
  "clusters/prod/flux-system/sync.yaml": kustomization("flux-system", "./clusters/prod"),
};

/** A cluster with the Kustomization apps, which applies what lies in apps/web. */
export function cluster(spec = "", files: Texts = { [WEB]: deployment("1") }): Texts {
  return { ...SYNC, [APPS]: kustomization("apps", "./apps/web", spec), ...files };
}

export const to = (spec: string): Texts => ({ [APPS]: kustomization("apps", "./apps/web", spec) });
export const V2: Texts = { [WEB]: deployment("2") };
export const RESTARTS = ["apps restart Deployment web"];
export const env = (value: string) => deployment("1", `, env: [{name: A, value: ${value}}]`);
export const vars = (text: string) => `postBuild: {substitute: {${text}}}`;
export const parentOf = (patch: string): Texts => ({
  "clusters/prod/flux-system/sync.yaml": kustomization(
    "flux-system",
    "./clusters/prod",
    `patches: [{target: {kind: Kustomization, name: apps}, patch: '${patch}'}]`,
  ),
});
export const adds = (path: string, value: string) =>
  `[{"op": "add", "path": "/spec/${path}", "value": ${value}}]`;

export type Case = readonly [rule: string, base: Texts, change: Texts, expected: readonly unknown[]];

export const says = (text: string) => expect.stringContaining(text) as unknown;

export const KUSTOMIZATION = "apps/web/kustomization.yaml";
export const root = (text: string, files: Texts = { [WEB]: deployment("1") }): Texts => ({
  [KUSTOMIZATION]: `${ROOT}${text}`,
  ...files,
});
