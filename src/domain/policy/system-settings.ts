import { sameValue } from "../../model/equal.ts";
import { compareText } from "../../model/order.ts";
import type { ValueMap } from "../../yaml/value.ts";
import { mapAt, textAt } from "../fields.ts";
import type { ChangedConfig } from "../configs/changes.ts";
import type { Finding } from "../forecast.ts";
import { objectKey, type KubernetesObject } from "../manifests.ts";
import { possibleConfigNames } from "../references/operator-references.ts";
import { readsConfig } from "../side.ts";
import { objectFinding, type Check, type CheckContext } from "./check.ts";
import { ownValue } from "../../model/own-value.ts";

const DOCUMENTATION = {
  id: "system-settings",
  title: "Setting that the cluster's own programs read",
  what: "A ConfigMap or Secret changes that a part of the cluster reads by its name, and that no workload of this build reads: CoreDNS, kube-proxy, the kubelet, the network, a mesh, the autoscaler, who may log in, or Argo CD (its programs, rights and trusted hosts, its clusters and repositories with their labels, and how a plugin of an ApplicationSet is asked).",
  why: "Its reader is not in the repository. It may take the change at once, at its next restart, or never, and so does everything that depends on it.",
  link: "https://kubernetes.io/docs/tasks/administer-cluster/",
  remediation: "Look at what reads it, and restart that if it does not take the change by itself.",
  severities: ["warning"],
} as const;

export const systemSettings: Check = { ...DOCUMENTATION, find };

/** By name, in a namespace of the cluster's own programs; what is read. */
const NAMED: Readonly<Record<string, string>> = {
  coredns: "CoreDNS",
  "coredns-custom": "CoreDNS",
  "kube-dns": "kube-dns",
  "node-local-dns": "the DNS cache of nodes",
  "kube-proxy": "kube-proxy, which keeps it until it restarts",
  "kubeadm-config": "kubeadm",
  "kubelet-config": "kubeadm, for the kubelets",
  "aws-auth": "EKS, which lets nodes and people in by it",
  "cilium-config": "Cilium, which keeps it until it restarts",
  "calico-config": "Calico",
  "kube-flannel-cfg": "flannel",
  "cni-metrics-helper": "the network",
  "amazon-vpc-cni": "the network",
  "ip-masq-agent": "the network",
  istio: "Istio",
  "istio-sidecar-injector": "Istio, for the sidecars of pods that are made from now on",
  "linkerd-config": "Linkerd",
  "cluster-autoscaler-priority-expander": "the cluster autoscaler",
  "karpenter-global-settings": "Karpenter",
  "cluster-config-v1": "OpenShift",
  "cluster-monitoring-config": "OpenShift's monitoring",
  // https://learn.microsoft.com/azure/azure-monitor/containers/container-insights-data-collection-configure
  "container-azm-ms-agentconfig": "Azure Monitor, whose agents restart by it",
};
const SYSTEM =
  /^(kube-system|kube-flannel|kube-public|calico-system|istio-system|linkerd|karpenter|openshift-.*)$/;
const ARGO_KIND = "argocd.argoproj.io/secret-type";
const ARGO_TYPES: ReadonlySet<string> = new Set(["cluster", "repository", "repo-creds"]);

function find(context: CheckContext): readonly Finding[] {
  return [...changedSettings(context), ...relabelledSecrets(context)];
}

/**
 * ApplicationSets choose clusters by the labels of their Secrets, and fill templates with them and with annotations:
 * https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Cluster/
 */
function relabelledSecrets(context: CheckContext): readonly Finding[] {
  const { base, head } = context;
  return (head.index.byKind.get("Secret") ?? []).flatMap((object): readonly Finding[] => {
    const before = base.index.byKey.get(objectKey(object));
    const type = before && (argoType(before) ?? argoType(object));
    if (before === undefined || type === undefined) return [];
    const changed = changedMarks(before, object, type);
    if (changed.length === 0) return [];
    const then =
      type === "cluster"
        ? "ApplicationSets that choose clusters by that, or write it into their Applications, make, change and delete Applications"
        : "Argo CD knows what it holds no longer, or for something else";
    const message = `Secret ${object.name} of Argo CD (${type}) changes ${changed.join(", ")}: ${then}.`;
    return [objectFinding(context, DOCUMENTATION, object, { severity: "warning", message })];
  });
}

function changedMarks(before: KubernetesObject, after: KubernetesObject, type: string): readonly string[] {
  const fields = type === "cluster" ? ["labels", "annotations"] : ["labels"];
  return fields.flatMap((field) => {
    const [old, now] = [marksOf(before, field), marksOf(after, field)];
    const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort(compareText);
    return keys
      .filter((key) => !sameValue(old[key], now[key]) && (type === "cluster" || key === ARGO_KIND))
      .map((key) => `${field.slice(0, -1)} ${key}`);
  });
}

function marksOf({ manifest }: KubernetesObject, field: string): ValueMap {
  return mapAt(manifest, "metadata", field);
}

function argoType(object: KubernetesObject): string | undefined {
  const type = textAt(object.manifest, "metadata", "labels", ARGO_KIND);
  return type !== undefined && ARGO_TYPES.has(type) ? type : undefined;
}

function changedSettings(context: CheckContext): readonly Finding[] {
  return context.changes.flatMap((change) => {
    const { base, head } = change;
    if (base === null) return [];
    const isRenamed = head !== null && head.name !== base.name;
    if (change.changedKeys.length === 0 && !isRenamed) return [];
    const config = isRenamed ? base : (head ?? base);
    const reader = settingReader({ ...change, id: base }) ?? generatorOf(context, change);
    if (reader === undefined || isReadHere(context, change) || goesWithReader(context, change)) return [];
    const message = `${config.kind} ${config.name} is read by what is not in this build: ${reader}.`;
    return [objectFinding(context, DOCUMENTATION, config.object, { severity: "warning", message })];
  });
}

/** Argo CD reads its settings by their names, and others by this label: https://argo-cd.readthedocs.io/en/stable/operator-manual/declarative-setup/ */
const ARGO: Readonly<Record<string, string>> = {
  "argocd-cmd-params-cm": "Argo CD's own pods, which keep it until they restart",
  "argocd-rbac-cm": "Argo CD, for who may do what",
  "argocd-secret": "Argo CD, for who may log in and which webhooks count",
  "argocd-ssh-known-hosts-cm": "Argo CD, for the repositories that it trusts",
  "argocd-tls-certs-cm": "Argo CD, for the repositories that it trusts",
  "argocd-gpg-keys-cm": "Argo CD, for the commits that it trusts",
  "argocd-notifications-cm": "Argo CD, for what it tells",
  "argocd-notifications-secret": "Argo CD, for what it tells",
  "argocd-image-updater-config": "the image updater of Argo CD",
};
const PART_OF = "app.kubernetes.io/part-of";

function argoReader({
  id: { name },
  base,
  head,
}: Pick<ChangedConfig, "id" | "base" | "head">): string | undefined {
  // Its own check tells of this one, where that matters.
  if (name === "argocd-cm") return undefined;
  const known = ownValue(ARGO, name);
  if (known !== undefined) return known;
  const isPart = textAt((head ?? base)?.object.manifest, "metadata", "labels", PART_OF) === "argocd";
  return isPart ? "Argo CD" : undefined;
}

/** https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Generators-Plugin/ */
function generatorOf({ head }: CheckContext, { id: { name, kind } }: ChangedConfig): string | undefined {
  const set = (head.index.byKind.get("ApplicationSet") ?? []).find(
    ({ manifest }) => kind === "ConfigMap" && possibleConfigNames(manifest.spec).has(name),
  );
  return set === undefined
    ? undefined
    : `ApplicationSet ${set.name}, which makes, changes and deletes Applications by what it gets there`;
}

/** What reads a setting of the cluster, where its name or its type tells. */
export function settingReader(change: Pick<ChangedConfig, "id" | "base" | "head">): string | undefined {
  const { name, namespace, kind } = change.id;
  const config = change.head ?? change.base;
  const type = kind === "Secret" && config !== null ? argoType(config.object) : undefined;
  if (type !== undefined) return `Argo CD (${type}), for every Application that uses it`;
  const argo = argoReader(change);
  if (argo !== undefined) return argo;
  const isSystem = kind === "ConfigMap" && namespace !== null && SYSTEM.test(namespace);
  return isSystem ? ownValue(NAMED, name) : undefined;
}

/** All that ran beside it goes too: Argo CD, taken out as a whole. */
function goesWithReader({ base, head }: CheckContext, { base: config, head: now }: ChangedConfig): boolean {
  const readers = [...base.workloads.values()].filter(
    (workload) => config !== null && readsConfig(base, workload, config),
  );
  return now === null && readers.length > 0 && !readers.some(({ key }) => head.workloads.has(key));
}

function isReadHere({ head }: CheckContext, { head: config }: ChangedConfig): boolean {
  return (
    config !== null && [...head.workloads.values()].some((workload) => readsConfig(head, workload, config))
  );
}
