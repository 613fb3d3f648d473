import { isOfLocalTool } from "../../model/local-tool.ts";
import { parseYaml } from "../../yaml/parse.ts";

/** What a file's text shows, without parsing it: templates and broken files are no YAML, and count all the same. */

const API_VERSION = /^[ \t-]*["']?apiVersion["']?[ \t]*:[ \t]*["']?([^\s"',#}]*)/gm;
const KIND = /^[ \t-]*["']?kind["']?[ \t]*:[ \t]*["']?[A-Za-z{$]/m;
/** The same in one line: `{apiVersion: v1, kind: ConfigMap}`. */
const IN_FLOW =
  /["']?apiVersion["']?[ \t]*:.*["']?kind["']?[ \t]*:|["']?kind["']?[ \t]*:.*["']?apiVersion["']?[ \t]*:/;

/** Whether a text holds what looks like a Kubernetes object, or the template of one. */
export function holdsObject(text: string): boolean {
  const versions = [...text.matchAll(API_VERSION)].map(([, version = ""]) => version);
  if (versions.length > 0 && versions.every(isOfLocalTool)) {
    return false;
  }
  return (versions.length > 0 && KIND.test(text)) || IN_FLOW.test(text);
}

/** Why a text that should be YAML is none: somebody fills it first, or it is broken. What it holds is then not known. */
export function damageOf(text: string): "template" | "damaged" | undefined {
  if (parseYaml(text).ok) return undefined;
  return /\{\{|\{%|<%/.test(text) ? "template" : "damaged";
}

/** A ytt template says so in comments: https://carvel.dev/ytt/docs/latest/lang/ */
export function isYtt(text: string): boolean {
  return /^#@/m.test(text);
}

/** Terraform's providers that change what runs in a cluster. */
export function isTerraformOfCluster(text: string): boolean {
  return /^\s*(provider|resource|module)\s+"(kubernetes|kubectl|helm|flux|argocd|k8s)(_\w+)?"/m.test(text);
}

const APPLIES =
  /\b(kubectl\s+(-\S+\s+)*(apply|replace|create|set|rollout|patch)|oc\s+apply|helm\s+(upgrade|install)|helmfile\s+(apply|sync)|argocd\s+app\s+(sync|set)|kapp\s+deploy|kluctl\s+deploy|skaffold\s+(run|deploy)|werf\s+converge|timoni\s+(bundle\s+)?apply|kustomize\s+edit\s+set|flux\s+(push|reconcile)|tk\s+apply|pulumi\s+up)\b|azure\/k8s-deploy|google-github-actions\/deploy/i;
const OF_A_TEST =
  /\b(kind create cluster|helm\/kind-action|k3d cluster|minikube start|setup-minikube|k3s)\b/i;

/** Whether a pipeline deploys by itself; one that makes a cluster of its own only tests. */
export function deploys(pipeline: string): boolean {
  return APPLIES.test(pipeline) && !OF_A_TEST.test(pipeline);
}
