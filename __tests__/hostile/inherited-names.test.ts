import { describe, expect, test } from "vitest";
import { forecastTrees } from "../support/forecast-trees.ts";

const NAMES = ["constructor", "toString", "__proto__"];

const web = (pod: string) =>
  `apiVersion: apps/v1
kind: Deployment
metadata: {name: web, namespace: shop}
spec:
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec: {${pod}, containers: [{name: web, image: "ghcr.io/shop/web:VERSION"}]}
`;

const object = (apiVersion: string, kind: string, rest: string) =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: web, namespace: shop}\n${rest}\n`;

/** Manifests in which NAME stands where a table is asked. */
const MANIFESTS = {
  "type of a Secret": object("v1", "Secret", "type: NAME\nstringData: {VERSION: a}"),
  "trigger of a scaler": object(
    "keda.sh/v1alpha1",
    "ScaledObject",
    "spec: {scaleTargetRef: {name: web}, triggers: [{type: NAME, metadata: {value: 'VERSION'}}]}",
  ),
  "metric of an autoscaler": object(
    "autoscaling/v2",
    "HorizontalPodAutoscaler",
    "spec: {maxReplicas: 3, scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}, metrics: [{type: NAME, NAME: {name: VERSION}}]}",
  ),
  "label of a node": web("nodeSelector: {NAME: NAME}"),
  "operator of an affinity": web(
    "affinity: {nodeAffinity: {requiredDuringSchedulingIgnoredDuringExecution: {nodeSelectorTerms: [{matchExpressions: [{key: NAME, operator: NAME, values: [NAME]}]}]}}}",
  ),
  sysctl: web("securityContext: {sysctls: [{name: NAME, value: NAME}]}"),
  "source of a volume": web("volumes: [{name: a, NAME: {}}]"),
  "priority class": web("priorityClassName: NAME"),
  group: object("NAME/v1", "NAME", "spec: {value: VERSION}"),
  version: object("NAME", "NAME", "spec: {value: VERSION}"),
  "kind of Flux": object("image.toolkit.fluxcd.io/v1", "NAME", "spec: {value: VERSION}"),
  "filter of a route": object(
    "gateway.networking.k8s.io/v1",
    "HTTPRoute",
    "spec: {parentRefs: [{name: a}], rules: [{filters: [{type: NAME}], backendRefs: [{name: VERSION, port: 80}]}]}",
  ),
  "protocol of a listener": object(
    "gateway.networking.k8s.io/v1",
    "Gateway",
    "spec: {gatewayClassName: VERSION, listeners: [{name: a, port: 80, protocol: NAME}]}",
  ),
  "hook of Argo CD": `apiVersion: batch/v1
kind: Job
metadata: {name: web, annotations: {argocd.argoproj.io/hook: NAME}}
spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: "a:VERSION"}]}}}
`,
  "generator of a set": object(
    "argoproj.io/v1alpha1",
    "ApplicationSet",
    "spec: {generators: [{NAME: {}}], template: {metadata: {name: VERSION}, spec: {project: default}}}",
  ),
};

describe.each(Object.entries(MANIFESTS))("as the %s", (_, manifest) => {
  test.each(NAMES)("%s is a name like any other", async (name) => {
    const files = (version: string, named: string) => ({
      "app/kustomization.yaml": "namespace: shop\nresources: [a.yaml]\n",
      "app/a.yaml": manifest.replaceAll("VERSION", version).replaceAll("NAME", named),
    });
    const forecastOf = async (named: string) => {
      const told = JSON.stringify(await forecastTrees(files("one", named), files("two", named)));
      return told.replaceAll(named, "NAME");
    };
    expect(await forecastOf(name)).toBe(await forecastOf("unheardOf"));
  });
});
