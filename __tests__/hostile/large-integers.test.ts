import { expect, test } from "vitest";
import { forecastTrees } from "../support/forecast-trees.ts";

/** Above 2^53, where JSON has no number of its own: an account of AWS, a chat of Telegram, a guild of Discord. */
const LARGE = "1104352894302830622";
const SMALL = "622";

const object = (apiVersion: string, kind: string, rest: string, name = "web") =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: ${name}, namespace: shop}\n${rest}\n---\n`;
const flux = (kind: string, rest: string, name = "web") =>
  object(
    `${kind === "GitRepository" ? "source" : kind === "HelmRelease" ? "helm" : "kustomize"}.toolkit.fluxcd.io/${kind === "HelmRelease" ? "v2" : "v1"}`,
    kind,
    rest,
    name,
  );
const sync = flux("GitRepository", "spec: {url: 'https://github.com/acme/shop', ref: {branch: main}}", "own");
const kustomization = (more: string, name = "web") =>
  flux(
    "Kustomization",
    `spec: {path: ./app, prune: true, interval: 1h, sourceRef: {kind: GitRepository, name: own}, ${more}}`,
    name,
  );
const release = (more: string) =>
  flux(
    "HelmRelease",
    `spec: {interval: 1h, chart: {spec: {chart: ./chart, sourceRef: {kind: GitRepository, name: own}}}, values: {guild: NUMBER, tag: VERSION}, ${more}}`,
  );
const pods = "{containers: [{name: web, image: 'ghcr.io/shop/web:VERSION'}]}";
const web = (labels: string, pod = pods) =>
  object(
    "apps/v1",
    "Deployment",
    `spec: {selector: {matchLabels: {app: web}}, template: {metadata: {labels: {${labels}}}, spec: ${pod}}}`,
  );

/** Manifests in which NUMBER stands, below a cluster of Flux. */
const MANIFESTS = {
  "variable of a suspended Kustomization": kustomization(
    "suspend: true, postBuild: {substitute: {GUILD: NUMBER, TAG: VERSION}}",
  ),
  "variable of a Kustomization": kustomization("postBuild: {substitute: {GUILD: NUMBER, TAG: VERSION}}"),
  "value of a suspended release": release("suspend: true"),
  "value of a release": release("timeout: 5m"),
  "value of a release that is declared twice": release("timeout: 5m") + release("timeout: 6m"),
  "cluster of a release": release("kubeConfig: {secretRef: {name: a, key: NUMBER}}"),
  "what makes a Secret of variables":
    kustomization("postBuild: {substituteFrom: [{kind: Secret, name: made}]}") +
    object(
      "external-secrets.io/v1",
      "ExternalSecret",
      "spec: {secretStoreRef: {name: a}, target: {name: made, template: {data: {GUILD: NUMBER, TAG: VERSION}}}}",
      "made",
    ),
  "element of a set": object(
    "argoproj.io/v1alpha1",
    "ApplicationSet",
    "spec: {generators: [{matrix: {generators: [{clusters: {}}, {list: {elements: [{name: shop, account: NUMBER}]}}]}}], template: {metadata: {name: 'a-{{account}}'}, spec: {project: default, source: {path: app, repoURL: 'https://github.com/acme/shop', targetRevision: VERSION}}}}",
  ),
  "key of a merge": object(
    "argoproj.io/v1alpha1",
    "ApplicationSet",
    "spec: {generators: [{merge: {mergeKeys: [account], generators: [{list: {elements: [{account: NUMBER}]}}, {list: {elements: [{account: NUMBER, tag: VERSION}]}}]}}], template: {metadata: {name: 'a-{{account}}'}, spec: {project: default, source: {path: app, repoURL: 'https://github.com/acme/shop', targetRevision: main}}}}",
  ),
  "label of a pod":
    web("app: web, id: NUMBER") +
    object("v1", "Service", "spec: {selector: {id: NUMBER}, ports: [{port: 80}]}"),
  "label of a budget":
    web("app: web") +
    object(
      "policy/v1",
      "PodDisruptionBudget",
      "spec: {minAvailable: 1, selector: {matchLabels: {app: NUMBER}}}",
    ),
  "match of a route":
    web("app: web") +
    object(
      "gateway.networking.k8s.io/v1",
      "HTTPRoute",
      "spec: {parentRefs: [{name: a, port: NUMBER}], hostnames: [a.example], rules: [{matches: [{path: {value: /VERSION}, headers: [{name: a, value: NUMBER}]}], backendRefs: [{name: web, port: 80}]}]}",
    ),
  "match of a mesh's route":
    web("app: web") +
    object(
      "networking.istio.io/v1",
      "VirtualService",
      "spec: {hosts: [a.example], http: [{match: [{uri: {prefix: /VERSION}, headers: {x: {exact: NUMBER}}}], route: [{destination: {host: web}}]}]}",
    ),
  "path of an Ingress":
    web("app: web") +
    object(
      "networking.k8s.io/v1",
      "Ingress",
      "spec: {rules: [{host: a.example, http: {paths: [{path: NUMBER, pathType: NUMBER, backend: {service: {name: web, port: {number: 80}}}}]}}]}",
    ),
  "volume of pods": web(
    "app: web",
    "{containers: [{name: web, image: 'web:VERSION', env: [{name: A, valueFrom: {fieldRef: {fieldPath: NUMBER}}}], volumeMounts: [{name: a, mountPath: /a, subPathExpr: $(A)}]}], volumes: [{name: a, nfs: {server: NUMBER, path: /}}]}",
  ),
  "kind that nobody knows": object("acme.io/v1", "Widget", "spec: {id: NUMBER, tag: VERSION}"),
};

test.each(Object.entries(MANIFESTS))(
  "a large integer is a number like any other: %s",
  async (_, manifest) => {
    const files = (version: string, number: string) => ({
      "clusters/prod/flux-system/gotk-sync.yaml":
        sync +
        flux(
          "Kustomization",
          "spec: {path: ./clusters/prod, prune: true, interval: 1h, sourceRef: {kind: GitRepository, name: own}}",
          "own",
        ),
      "clusters/prod/all.yaml": manifest.replaceAll("VERSION", version).replaceAll("NUMBER", number),
      "app/kustomization.yaml": "resources: [a.yaml]\n",
      "app/a.yaml":
        "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: shop}\ndata: {a: 'x ${GUILD:=a}'}\n",
      "chart/Chart.yaml": "apiVersion: v2\nname: web\nversion: 1.0.0\n",
      "chart/values.yaml": "tag: a\n",
    });
    const forecastOf = async (number: string) => {
      const told = JSON.stringify(await forecastTrees(files("one", number), files("two", number)));
      return told.replaceAll(number, "NUMBER");
    };
    const told = await forecastOf(LARGE);
    expect(told).not.toContain("which is a bug");
    expect(told).toBe(await forecastOf(SMALL));
  },
);
