import type { Cause, Rollout, WorkloadForecast } from "../domain/forecast.ts";
import { isBoolean, isNumber, isText, listOf, nameIn, orNull, record, type Is } from "./is.ts";
import {
  isSide,
  isTrue,
  isLocation,
  isSidedLocation,
  object,
  isConfigId,
  isHeldBack,
} from "./shape-of-objects.ts";

const isCause: Is<Cause> = record<Cause>(
  {
    type: nameIn<Cause["type"]>({
      config: true,
      image: true,
      env: true,
      command: true,
      resources: true,
      probe: true,
      label: true,
      annotation: true,
      volume: true,
      version: true,
      other: true,
    }),
    path: isText,
  },
  {
    container: isText,
    config: isConfigId,
    keys: listOf(isText),
    reads: nameIn({ read: true, notRead: true, possible: true }),
    rename: nameIn({ renamed: true, gotHash: true, lostHash: true }),
    source: isSidedLocation,
    imageAtBase: isText,
    imageAtHead: isText,
    valueAtBase: isText,
    valueAtHead: isText,
  },
);

const isRollout: Is<Rollout> = record<Rollout>(
  {
    strategy: nameIn<Rollout["strategy"]>({
      RollingUpdate: true,
      Recreate: true,
      OnDelete: true,
      Canary: true,
      BlueGreen: true,
      InPlace: true,
      Unknown: true,
    }),
    replicas: orNull(isNumber),
    maxSurge: orNull(isNumber),
    maxUnavailable: orNull(isNumber),
    minAvailable: orNull(isNumber),
    availabilityProven: isBoolean,
    waves: orNull(isNumber),
    minSeconds: orNull(isNumber),
  },
  {},
);

const isEffect = nameIn<WorkloadForecast["effect"]>({
  restart: true,
  create: true,
  delete: true,
  recreate: true,
  nextRun: true,
  applyFails: true,
  scale: true,
  none: true,
  unknown: true,
});

const isPhase = nameIn<NonNullable<WorkloadForecast["phase"]>>({ PreSync: true, Sync: true, PostSync: true });

export const isWorkload: Is<WorkloadForecast> = record<WorkloadForecast>(
  {
    ...object,
    effect: isEffect,
    causes: listOf(isCause),
    pods: orNull(isNumber),
    rollout: orNull(isRollout),
  },
  {
    underServerSide: isEffect,
    underClientSide: isEffect,
    reason: isText,
    advice: isText,
    notSeenAt: isSide,
    heldBack: isHeldBack,
    movedFrom: isText,
    handedOver: isTrue,
    pruned: isTrue,
    wave: isNumber,
    phase: isPhase,
    releases: isTrue,
    namesConfig: isTrue,
    podsAtBase: orNull(isNumber),
    podsAtHead: orNull(isNumber),
    location: isLocation,
  },
);
