import { applierDecides } from "./applier-decides.ts";
import { applyFails } from "./apply-fails.ts";
import type { Check } from "./check.ts";
import { keptSecretKey } from "./kept-secret-key.ts";
import { keptServiceAccount } from "./kept-service-account.ts";
import { maxUnavailableAll } from "./max-unavailable-all.ts";
import { missingConfigReference } from "./missing-config-reference.ts";
import { missingReadinessProbe } from "./missing-readiness-probe.ts";
import { notAnalysed } from "./not-analysed.ts";
import { prunedConfig } from "./pruned-config.ts";
import { recreateStrategy } from "./recreate-strategy.ts";
import { rwoSurge } from "./rwo-surge.ts";
import { antiAffinitySurge } from "./anti-affinity-surge.ts";
import { hashDisabled } from "./hash-disabled.ts";
import { serviceWithoutPods } from "./service-without-pods.ts";
import { unreadConfig } from "./unread-config.ts";
import { singleReplica } from "./single-replica.ts";
import { staleConfig } from "./stale-config.ts";

/** Every check, in the order of the documentation. */
export const CHECKS: readonly Check[] = [
  missingReadinessProbe,
  applyFails,
  applierDecides,
  keptServiceAccount,
  keptSecretKey,
  missingConfigReference,
  staleConfig,
  hashDisabled,
  unreadConfig,
  prunedConfig,
  recreateStrategy,
  singleReplica,
  maxUnavailableAll,
  rwoSurge,
  antiAffinitySurge,
  serviceWithoutPods,
  notAnalysed,
];

export const CHECK_IDS: readonly string[] = CHECKS.map(({ id }) => id);
