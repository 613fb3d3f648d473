import { CHECK_IDS, type CheckId } from "./check-ids.ts";

/** What checks are about, in the order of the documentation. */
const GROUPS = [
  "Restarts that hurt",
  "Pods that cannot start",
  "What the API server refuses or keeps",
  "Configs",
  "Names",
  "What goes missing",
  "Delivery",
  "Settings of the cluster",
  "Rollcast itself",
] as const;

type CheckGroup = (typeof GROUPS)[number];

const GROUP_OF: Readonly<Record<CheckId, CheckGroup>> = {
  "missing-readiness-probe": "Restarts that hurt",
  "recreate-strategy": "Restarts that hurt",
  "single-replica": "Restarts that hurt",
  "max-unavailable-all": "Restarts that hurt",
  "few-pods-stay": "Restarts that hurt",
  "short-grace-period": "Restarts that hurt",
  "rwo-surge": "Restarts that hurt",
  "anti-affinity-surge": "Restarts that hurt",
  "renumbered-pods": "Restarts that hurt",
  "replaced-nodes": "Restarts that hurt",
  "many-restarts": "Restarts that hurt",
  "unready-pods": "Pods that cannot start",
  "missing-config-reference": "Pods that cannot start",
  "removed-dependency": "Pods that cannot start",
  "invalid-rollout": "Pods that cannot start",
  "over-quota": "Pods that cannot start",
  "next-pods": "Pods that cannot start",
  "apply-fails": "What the API server refuses or keeps",
  "applier-decides": "What the API server refuses or keeps",
  "kept-service-account": "What the API server refuses or keeps",
  "kept-secret-key": "What the API server refuses or keeps",
  "crd-version": "What the API server refuses or keeps",
  "stale-config": "Configs",
  "hash-disabled": "Configs",
  "unread-config": "Configs",
  "unseen-reader": "Configs",
  "config-by-name": "Configs",
  "provider-class": "Configs",
  "pruned-config": "Configs",
  "named-by-others": "Names",
  "misspelt-name": "Names",
  "no-target": "Names",
  "service-without-pods": "What goes missing",
  "lost-traffic": "What goes missing",
  "lost-rights": "What goes missing",
  "lost-data": "What goes missing",
  "deleted-claims": "What goes missing",
  "removed-object": "What goes missing",
  "unseen-scaling": "What goes missing",
  "left-behind": "Delivery",
  "blocked-delivery": "Delivery",
  "two-owners": "Delivery",
  "flux-settings": "Settings of the cluster",
  "argocd-settings": "Settings of the cluster",
  "system-settings": "Settings of the cluster",
  "policy-file": "Rollcast itself",
  "not-analysed": "Rollcast itself",
};

/** The checks by what they are about, in the order of the documentation. */
export const CHECK_GROUPS: readonly { readonly title: CheckGroup; readonly ids: readonly CheckId[] }[] =
  GROUPS.map((title) => ({ title, ids: CHECK_IDS.filter((id) => GROUP_OF[id] === title) }));
