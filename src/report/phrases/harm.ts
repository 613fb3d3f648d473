import type { Finding } from "../../domain/forecast.ts";
import { code, say, type Text } from "../document/text.ts";
import { codes, verb } from "./names.ts";

type Harm = (names: readonly string[], severity: Finding["severity"]) => Text;

/** What a finding means for the workloads of these names, as the second half of a headline. */
const HARMS: Readonly<Record<Finding["check"], Harm>> = {
  "missing-readiness-probe": (names, severity) =>
    severity === "error"
      ? say`${codes(names)} would get traffic before ${verb(names, "it is", "they are")} ready`
      : say`${codes(names)} ${verb(names, "has", "have")} no readiness probe`,
  "recreate-strategy": (names) =>
    say`${codes(names)} ${verb(names, "is", "are")} down while ${verb(names, "it restarts", "they restart")}`,
  "single-replica": (names) =>
    say`${codes(names)} ${verb(names, "is", "are")} down while ${verb(names, "its only pod is", "their only pods are")} replaced`,
  "max-unavailable-all": (names) => say`all pods of ${codes(names)} may be down at once`,
  "renumbered-pods": (names, severity) =>
    severity === "error"
      ? say`new pods of ${codes(names)} start without the data of the old ones`
      : say`pods of ${codes(names)} go, and others come under new numbers`,
  "unready-pods": (names, severity) => {
    const never = severity === "error" ? "never get ready" : "may never get ready";
    return names.length === 0
      ? say`new pods ${never}: no program can read a config`
      : say`new pods of ${codes(names)} ${never}`;
  },
  "over-quota": (names) =>
    names.length === 0 ? say`a quota refuses something` : say`a quota refuses pods of ${codes(names)}`,
  "rwo-surge": (names) =>
    say`new pods of ${codes(names)} may wait for ever for a volume that another pod has`,
  "apply-fails": (names) =>
    names.length === 0
      ? say`something of this change is refused`
      : say`the API server refuses ${codes(names)}`,
  "applier-decides": (names) =>
    names.length === 0
      ? say`what becomes of an object depends on who applies it`
      : say`what becomes of ${codes(names)} depends on who applies it`,
  "kept-service-account": (names) =>
    say`${codes(names)} ${verb(names, "keeps", "keep")} the service account that is no longer named`,
  "kept-secret-key": () => say`a removed key of a Secret stays in the cluster`,
  "not-analysed": () => say`not everything was analysed`,
  "missing-config-reference": (names) =>
    names.length === 0
      ? say`a Secret is not made, or does not stay`
      : say`${codes(names)} ${verb(names, "needs", "need")} a config, or a key of one, that is not there`,
  "stale-config": (names) => say`${codes(names)} ${verb(names, "keeps", "keep")} the old value`,
  "pruned-config": (names) => say`pods of ${codes(names)} still read a config that is removed`,
  "unread-config": (names) =>
    say`the edit reaches nobody: ${codes(names)} ${verb(names, "names", "name")} another config`,
  "unseen-reader": () => say`a config changes under its name, and nothing here is seen to read it`,
  "config-by-name": (names) =>
    say`${codes(names)} may not follow a config that ${verb(names, "it asks", "they ask")} for by name`,
  "provider-class": (names) => say`${codes(names)} may keep the old secrets that a driver mounts`,
  "service-without-pods": () => say`a Service selects no pod any more`,
  "anti-affinity-surge": (names) =>
    say`the rollout of ${codes(names)} may hang: the new pod needs a node without one`,
  "removed-dependency": (names) =>
    say`${codes(names)} ${verb(names, "names", "name")} something that nothing here makes`,
  "invalid-rollout": (names) =>
    say`Argo Rollouts does not update ${codes(names)}, which ${verb(names, "has", "have")} a fault`,
  "lost-traffic": () => say`traffic of pods that stay changes`,
  "lost-rights": () => say`pods that stay lose rights`,
  "next-pods": () => say`pods that are made from now on are refused, or are not what they were`,
  "crd-version": () => say`custom resources may not fit their definition`,
  "deleted-claims": (names) =>
    names.length === 0
      ? say`data goes with what is deleted later`
      : say`the claims of ${codes(names)} go with their pods from now on`,
  "lost-data": (names) =>
    say`${codes(names)} no longer ${verb(names, "sees", "see")} data that ${verb(names, "it", "they")} had`,
  "removed-object": () => say`something changes that is noticed only later`,
  "left-behind": (names) =>
    say`${codes(names)} ${verb(names, "runs", "run")} on, and nobody manages ${verb(names, "it", "them")} any more`,
  "blocked-delivery": () => say`a delivery waits for something that is not there`,
  "no-target": () => say`an entry of a kustomization matches nothing, or nobody reads it`,
  "two-owners": (_, severity) =>
    severity === "error"
      ? say`an Application that shares an object fails to sync`
      : say`two deliver one object, and overwrite each other`,
  "system-settings": () => say`a part of the cluster that is not in this repository gets other settings`,
  "misspelt-name": () => say`something names what is not there, and may be misspelt`,
  "named-by-others": () => say`something still names what is removed`,
  "unseen-scaling": () => say`an autoscaler keeps fewer pods of something that is not in this build`,
  "argocd-settings": () => say`Argo CD may deliver changes otherwise, or not by itself`,
  "flux-settings": () => say`changes may not arrive any more, or arrive otherwise`,
  "short-grace-period": (names) => say`pods of ${codes(names)} have little time to end`,
  "few-pods-stay": (names) =>
    say`${codes(names)} ${verb(names, "keeps", "keep")} fewer pods during the restart than the policy asks for`,
  "replaced-nodes": () => say`nodes restart or are replaced, and pods on them move`,
  "many-restarts": () => say`more workloads restart at once than the policy allows`,
  "policy-file": () => say`something in the policy file does not do what it says`,
  "hash-disabled": () => say`a later edit of these configs restarts nothing`,
};

export function harmPhrase(
  check: Finding["check"],
  names: readonly string[],
  severity: Finding["severity"],
): Text {
  return HARMS[check](names, severity);
}

/** The page and the heading of a check's documentation. */
export function checkDocs(check: Finding["check"]): Text {
  return [{ docs: `checks.md#${check}`, label: [code(check)] }];
}
