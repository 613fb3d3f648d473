import { CHECK_IDS, type CheckId } from "../check-ids.ts";
import { applierDecides } from "./applier-decides.ts";
import { applyFails } from "./apply-fails.ts";
import { argoSettings } from "./argo-settings.ts";
import type { Check } from "./check.ts";
import { fluxSettings } from "./flux-settings.ts";
import { fewPodsStay } from "./few-pods-stay.ts";
import { keptSecretKey } from "./kept-secret-key.ts";
import { crdVersions } from "./crd-versions.ts";
import { deletedClaims } from "./deleted-claims.ts";
import { blockedDelivery } from "./blocked-delivery.ts";
import { twoOwners } from "./two-owners.ts";
import { noTarget } from "./no-target.ts";
import { leftBehind } from "./left-behind.ts";
import { lostData } from "./lost-data.ts";
import { lostRights } from "./lost-rights.ts";
import { lostTraffic } from "./lost-traffic.ts";
import { namedByOthers } from "./named-by-others.ts";
import { nextPods } from "./next-pods.ts";
import { removedDependency } from "./removed-dependency.ts";
import { invalidRollout } from "./invalid-rollout.ts";
import { removedObject } from "./removed-object.ts";
import { keptServiceAccount } from "./kept-service-account.ts";
import { manyRestarts } from "./many-restarts.ts";
import { maxUnavailableAll } from "./max-unavailable-all.ts";
import { misspeltName } from "./misspelt-name.ts";
import { missingConfigReference } from "./missing-config-reference.ts";
import { missingReadinessProbe } from "./missing-readiness-probe.ts";
import { notAnalysed } from "./not-analysed.ts";
import { policyFile } from "./policy-file.ts";
import { providerClass } from "./provider-class.ts";
import { prunedConfig } from "./pruned-config.ts";
import { recreateStrategy } from "./recreate-strategy.ts";
import { replacedNodes } from "./replaced-nodes.ts";
import { renumberedPods } from "./renumbered-pods.ts";
import { overQuota } from "./over-quota.ts";
import { rwoSurge } from "./rwo-surge.ts";
import { antiAffinitySurge } from "./anti-affinity-surge.ts";
import { hashDisabled } from "./hash-disabled.ts";
import { serviceWithoutPods } from "./service-without-pods.ts";
import { configByName } from "./config-by-name.ts";
import { systemSettings } from "./system-settings.ts";
import { unseenScaling } from "./unseen-scaling.ts";
import { unreadyPods } from "./unready-pods.ts";
import { unseenReader } from "./unseen-reader.ts";
import { unreadConfig } from "./unread-config.ts";
import { shortGracePeriod } from "./short-grace-period.ts";
import { singleReplica } from "./single-replica.ts";
import { staleConfig } from "./stale-config.ts";

const BY_ID: Readonly<Record<CheckId, Check>> = {
  "missing-readiness-probe": missingReadinessProbe,
  "apply-fails": applyFails,
  "applier-decides": applierDecides,
  "kept-service-account": keptServiceAccount,
  "kept-secret-key": keptSecretKey,
  "missing-config-reference": missingConfigReference,
  "removed-dependency": removedDependency,
  "invalid-rollout": invalidRollout,
  "named-by-others": namedByOthers,
  "misspelt-name": misspeltName,
  "stale-config": staleConfig,
  "hash-disabled": hashDisabled,
  "unread-config": unreadConfig,
  "unseen-reader": unseenReader,
  "config-by-name": configByName,
  "provider-class": providerClass,
  "pruned-config": prunedConfig,
  "recreate-strategy": recreateStrategy,
  "single-replica": singleReplica,
  "max-unavailable-all": maxUnavailableAll,
  "renumbered-pods": renumberedPods,
  "unready-pods": unreadyPods,
  "over-quota": overQuota,
  "rwo-surge": rwoSurge,
  "anti-affinity-surge": antiAffinitySurge,
  "service-without-pods": serviceWithoutPods,
  "lost-traffic": lostTraffic,
  "lost-rights": lostRights,
  "next-pods": nextPods,
  "crd-version": crdVersions,
  "deleted-claims": deletedClaims,
  "lost-data": lostData,
  "removed-object": removedObject,
  "left-behind": leftBehind,
  "blocked-delivery": blockedDelivery,
  "two-owners": twoOwners,
  "no-target": noTarget,
  "system-settings": systemSettings,
  "unseen-scaling": unseenScaling,
  "argocd-settings": argoSettings,
  "flux-settings": fluxSettings,
  "short-grace-period": shortGracePeriod,
  "few-pods-stay": fewPodsStay,
  "replaced-nodes": replacedNodes,
  "many-restarts": manyRestarts,
  "policy-file": policyFile,
  "not-analysed": notAnalysed,
};

/** Every check, in the order of the documentation. */
export const CHECKS: readonly Check[] = CHECK_IDS.map((id) => BY_ID[id]);
