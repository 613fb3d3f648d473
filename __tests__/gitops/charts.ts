import type { Files } from "../support/git-repository.ts";

export interface WebValues {
  readonly tag: string;
  readonly setting: string;
}

/** A chart of a Deployment, and, beside it, what helm 3.17.2 prints of it with its own values. */
export function webChart(folder: string, { tag, setting }: WebValues, version = "1.2.3"): Files {
  return {
    [`${folder}/Chart.yaml`]: `apiVersion: v2\nname: web\nversion: ${version}\n`,
    [`${folder}/values.yaml`]: `image: {repository: nginx, tag: "${tag}"}\nsetting: ${setting}\n`,
    [`${folder}/templates/config.yaml`]: `apiVersion: v1
kind: ConfigMap
metadata:
  name: web
data:
  setting: {{ .Values.setting }}
`,
    [`${folder}/templates/deployment.yaml`]: TEMPLATE,
    [`${folder}/recorded.txt`]: rendered({ tag, setting }),
  };
}

const DIGESTS: Readonly<Record<string, string>> = {
  one: "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed",
  two: "3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3",
};

const TEMPLATE = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ .Chart.Name }}
spec:
  replicas: 2
  selector:
    matchLabels: {app: web}
  template:
    metadata:
      labels: {app: web}
      annotations:
        checksum/config: {{ .Values.setting | sha256sum }}
    spec:
      containers:
        - name: web
          image: "{{ .Values.image.repository }}:{{ .Values.image.tag }}"
          envFrom:
            - configMapRef: {name: web}
          readinessProbe: {httpGet: {path: /, port: 80}}
`;

function rendered({ tag, setting }: WebValues): string {
  const deployment = TEMPLATE.replace("{{ .Chart.Name }}", "web")
    .replace("{{ .Values.setting | sha256sum }}", DIGESTS[setting] ?? "")
    .replace("{{ .Values.image.repository }}:{{ .Values.image.tag }}", `nginx:${tag}`);
  return `---
# Source: web/templates/config.yaml
apiVersion: v1
kind: ConfigMap
metadata:
  name: web
data:
  setting: ${setting}
---
# Source: web/templates/deployment.yaml
${deployment}`;
}

/** An Argo CD Application of a path of this repository. */
export function application(name: string, path: string, helm = ""): string {
  return `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata:
  name: ${name}
  namespace: argocd
spec:
  project: default
  source:
    repoURL: https://github.com/o/r.git
    path: ${path}
    targetRevision: HEAD
${helm}
  destination: {server: https://kubernetes.default.svc, namespace: web}
  syncPolicy: {automated: {prune: true}}
`;
}

/** A HelmRelease of a chart of this repository, which `fluxKustomization` applies. */
export function release(
  spec = "",
  chart = "./charts/web",
): Readonly<Record<"apps/web/release.yaml", string>> {
  return {
    "apps/web/release.yaml": `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: web, namespace: shop}
spec:
  interval: 10m
  chart:
    spec:
      chart: ${chart}
      sourceRef: {kind: GitRepository, name: flux-system, namespace: flux-system}
${spec}`,
  };
}

/** A chart whose only template declares the Application web. */
export function parentChart(folder: string): Files {
  return {
    [`${folder}/Chart.yaml`]: `apiVersion: v2\nname: parent\nversion: 0.1.0\n`,
    [`${folder}/values.yaml`]: `app: web\n`,
    [`${folder}/templates/apps.yaml`]: application("{{ .Values.app }}", "charts/{{ .Values.app }}"),
    [`${folder}/recorded.txt`]: `---\n# Source: parent/templates/apps.yaml\n${application("web", "charts/web")}`,
  };
}

/** An overlay in `overlay` over a base that names the chart in its folder charts/. */
export function chartOverlay(inline: string): Files {
  return {
    "base/kustomization.yaml": `helmCharts:\n  - name: web\n    releaseName: web\n    valuesInline: ${inline}\n`,
    "overlay/kustomization.yaml": `namespace: shop
resources: [../base]
patches:
  - target: {kind: Deployment}
    patch: '[{"op": "replace", "path": "/spec/replicas", "value": 5}]'
`,
  };
}
