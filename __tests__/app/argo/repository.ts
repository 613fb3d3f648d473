/** Makers of small repositories that Argo CD deploys. */

export interface Application {
  readonly name?: string;
  readonly path?: string;
  readonly revision?: string;
  /** More of `spec.source`. */
  readonly source?: object;
  readonly sources?: readonly object[];
  readonly syncPolicy?: object;
  readonly spec?: object;
  readonly annotations?: Readonly<Record<string, string>>;
  /** What it deployed goes with it. */
  readonly cascades?: boolean;
}

const REPOSITORY = "https://github.com/acme/gitops";
export const AUTOMATED = { automated: {} };
export const PRUNING = { automated: { prune: true } };
export const OWN_SOURCE = { repoURL: REPOSITORY, targetRevision: "main" };

export function application(options: Application = {}): string {
  const { name = "web", path = "apps/web", revision = "main", cascades = false } = options;
  const source = { ...OWN_SOURCE, targetRevision: revision, path, ...options.source };
  return JSON.stringify({
    apiVersion: "argoproj.io/v1alpha1",
    kind: "Application",
    metadata: {
      name,
      namespace: "argocd",
      ...(options.annotations !== undefined && { annotations: options.annotations }),
      ...(cascades && { finalizers: ["resources-finalizer.argocd.argoproj.io"] }),
    },
    spec: {
      project: "default",
      destination: { server: "https://kubernetes.default.svc", namespace: "web" },
      ...(options.sources === undefined ? { source } : { sources: options.sources }),
      syncPolicy: options.syncPolicy ?? AUTOMATED,
      ...options.spec,
    },
  });
}

/** A set with Go templates, that syncs and prunes by itself. */
export function applicationSet(generators: readonly object[], spec: object = {}, more: object = {}): string {
  return JSON.stringify({
    apiVersion: "argoproj.io/v1alpha1",
    kind: "ApplicationSet",
    metadata: { name: "all", namespace: "argocd" },
    spec: {
      goTemplate: true,
      generators,
      template: {
        metadata: { name: "{{.path.basename}}" },
        spec: {
          project: "default",
          destination: { server: "https://kubernetes.default.svc", namespace: "web" },
          syncPolicy: PRUNING,
          source: { ...OWN_SOURCE, path: "{{.path.path}}" },
          ...spec,
        },
      },
      ...more,
    },
  });
}

export function gitGenerator(options: object): object {
  return { git: { repoURL: REPOSITORY, revision: "main", ...options } };
}

export function deployment(tag: string, name = "web"): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  replicas: 2
  selector: { matchLabels: { app: ${name} } }
  template:
    metadata: { labels: { app: ${name} } }
    spec:
      containers:
        - { name: ${name}, image: "ghcr.io/acme/${name}:${tag}", readinessProbe: { httpGet: { path: /, port: 80 } } }
`;
}

export function job(tag: string, annotations = "{}"): string {
  return `apiVersion: batch/v1
kind: Job
metadata: { name: migrate, annotations: ${annotations} }
spec: { template: { spec: { restartPolicy: Never, containers: [{ name: m, image: "m:${tag}" }] } } }
`;
}

/** A root with one Deployment. */
export function webRoot(tag = "1.0", fields = ""): Readonly<Record<string, string>> {
  return {
    "apps/web/deploy.yaml": deployment(tag),
    "apps/web/kustomization.yaml": `resources: [deploy.yaml]\n${fields}`,
  };
}
