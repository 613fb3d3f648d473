import { expect } from "vitest";
import { deployment, ROOT, URL, type Texts } from "./outcome.ts";

export const APP = "argocd/web.yaml";
export const WEB = "apps/web/web.yaml";
export const KUSTOMIZATION = "apps/web/kustomization.yaml";

export interface Options {
  readonly name?: string;
  readonly source?: object;
  readonly sources?: readonly object[];
  readonly syncPolicy?: object;
  readonly metadata?: object;
  readonly spec?: object;
}

export const OWN = { repoURL: URL, targetRevision: "main", path: "apps/web" };

export function application({ name = "web", source = {}, sources, metadata, ...more }: Options = {}): string {
  return JSON.stringify({
    apiVersion: "argoproj.io/v1alpha1",
    kind: "Application",
    metadata: { name, namespace: "argocd", ...metadata },
    spec: {
      project: "default",
      destination: { server: "https://kubernetes.default.svc", namespace: "web" },
      ...(sources === undefined ? { source: { ...OWN, ...source } } : { sources }),
      syncPolicy: more.syncPolicy ?? { automated: { prune: true } },
      ...more.spec,
    },
  });
}

export const root = (text = "resources: [web.yaml]\n", tag = "1"): Texts => ({
  [KUSTOMIZATION]: `${ROOT}${text}`,
  [WEB]: deployment(tag),
});
export const directory = (tag = "1"): Texts => ({ [WEB]: deployment(tag) });
export const app = (options?: Options): Texts => ({ [APP]: application(options) });
export const kustomize = (options: object): Texts => app({ source: { kustomize: options } });
export const V2: Texts = { [WEB]: deployment("2") };
export const RESTARTS = ["web restart Deployment web/web"];
export const says = (text: string) => expect.stringContaining(text) as unknown;
export const FAILS = [says("web none:")];

export type Case = readonly [rule: string, base: Texts, change: Texts, expected: readonly unknown[]];
