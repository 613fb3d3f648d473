import type { Forecast } from "../../src/domain/forecast.ts";

/** A Deployment whose restart is safe. */
export function deployment(image: string, more = ""): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 2
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
    spec:
      containers:
        - name: web
          image: ${image}
          readinessProbe: {httpGet: {path: /, port: 80}}
${more}`;
}

export const ROOT = `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
`;

/** A Flux Kustomization of the path apps/web. */
export function fluxKustomization(more = "", name = "apps"): string {
  return `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: ${name}
  namespace: flux-system
spec:
  interval: 10m
  path: ./apps/web
  prune: true
  sourceRef: {kind: GitRepository, name: flux-system}
${more}`;
}

/** What a forecast says of each deployable: effects of workloads, stale configs, why not. */
export function said(result: Forecast): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    result.deployables.map(({ id, workloads, staleConfigs, problems, waiting }) => [
      id,
      [
        ...workloads.map(
          ({ kind, namespace, name, effect }) =>
            `${effect} ${kind} ${namespace === null ? "" : `${namespace}/`}${name}`,
        ),
        ...staleConfigs.map(({ effect, config }) => `${effect} ${config.kind} ${config.name}`),
        ...problems.map(
          ({ code, file, line }) => `${code}${file === undefined ? "" : ` ${file}:${line ?? ""}`}`,
        ),
        ...(waiting === undefined ? [] : [`waits: ${waiting.code}`]),
      ],
    ]),
  );
}
