import { forecastTrees, type CaseFiles } from "../../support/forecast-trees.ts";

/** The repository of every case, and a change that goes into the branch which its sources follow. */
export const URL = "https://github.com/acme/gitops";
export const FACTS = { ownUrls: [URL], branch: { name: "main", isDefault: true } };

export type Texts = Readonly<Record<string, string | null>>;

/** Of a case what is asserted: a line for each fact, told of whom. */
export async function outcome(
  base: Texts,
  change: Texts,
  revisions: Readonly<Record<string, CaseFiles>> = {},
): Promise<readonly string[]> {
  const before = present(base);
  const { deployables } = await forecastTrees(before, present({ ...base, ...change }), FACTS, {}, revisions);
  return deployables.flatMap(({ id, workloads, staleConfigs, problems, analysis, waiting }) =>
    [
      ...workloads.map(({ kind, namespace, name, effect }) => {
        return `${effect} ${kind} ${namespace === null ? "" : `${namespace}/`}${name}`;
      }),
      ...staleConfigs.map(({ effect, config }) => `${effect} ${config.kind} ${config.name}`),
      ...(waiting === undefined ? [] : [`waits: ${waiting.code}`]),
      ...(analysis === "full" ? [] : [`${analysis}: ${problems.map(({ message }) => message).join("; ")}`]),
    ].map((line) => `${shortId(id)} ${line}`),
  );
}

/** "apps" of "flux:flux-system/apps@clusters/prod". */
function shortId(id: string): string {
  return /^(?:flux|argo|helm):[^/]*\/([^@]+)/.exec(id)?.[1] ?? id;
}

export function present(files: Texts): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(files).filter((entry): entry is [string, string] => entry[1] !== null),
  );
}

/** A Deployment whose restart is safe; `more` is of its container. */
export function deployment(tag: string, more = "", name = "web", annotations = "{}"): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata: {name: ${name}, annotations: ${annotations}}
spec:
  replicas: 2
  selector: {matchLabels: {app: ${name}}}
  template:
    metadata: {labels: {app: ${name}}}
    spec:
      containers:
        - {name: ${name}, image: "reg/${name}:${tag}", readinessProbe: {httpGet: {path: /, port: 80}}${more}}
`;
}

export const ROOT = "apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\n";

export function configMap(name: string, data: string, namespace = ""): string {
  const where = namespace === "" ? "" : `, namespace: ${namespace}`;
  return `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}${where}}\ndata: ${data}\n`;
}
