/** The names of all checks. What they do is in checks.ts, which takes longer to load. */
export const CHECK_IDS = [
  "missing-readiness-probe",
  "apply-fails",
  "applier-decides",
  "kept-service-account",
  "kept-secret-key",
  "missing-config-reference",
  "removed-dependency",
  "invalid-rollout",
  "named-by-others",
  "misspelt-name",
  "stale-config",
  "hash-disabled",
  "unread-config",
  "unseen-reader",
  "config-by-name",
  "provider-class",
  "pruned-config",
  "recreate-strategy",
  "single-replica",
  "max-unavailable-all",
  "renumbered-pods",
  "unready-pods",
  "over-quota",
  "rwo-surge",
  "anti-affinity-surge",
  "service-without-pods",
  "lost-traffic",
  "lost-rights",
  "next-pods",
  "crd-version",
  "deleted-claims",
  "lost-data",
  "removed-object",
  "left-behind",
  "blocked-delivery",
  "two-owners",
  "no-target",
  "system-settings",
  "unseen-scaling",
  "argocd-settings",
  "flux-settings",
  "short-grace-period",
  "few-pods-stay",
  "replaced-nodes",
  "many-restarts",
  "policy-file",
  "not-analysed",
] as const;

export type CheckId = (typeof CHECK_IDS)[number];

export function isCheckId(name: string): name is CheckId {
  return CHECK_IDS.some((id) => id === name);
}

/** Checks from which nobody is exempted, and which nobody makes milder. */
export const FIRM_CHECKS: readonly CheckId[] = ["apply-fails", "not-analysed"];
