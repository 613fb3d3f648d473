import type { Asked, Part, PartFinding, PartResult } from "../app/parts/part.ts";
import type { ChangedStore, Gone, Shared } from "../domain/elsewhere.ts";
import type { Shard } from "../model/shard.ts";
import type {
  Cause,
  ConfigChange,
  ConfigId,
  KeyChange,
  LaterEdit,
  ObjectChange,
  ObjectId,
  Rollout,
  SidedLocation,
  StaleConfig,
  WorkloadForecast,
} from "../domain/forecast.ts";
import { isCheckId } from "../domain/check-ids.ts";
import type { Contents } from "../domain/secrets/gate.ts";
import type { Capability } from "../model/capability.ts";
import type { SourceLocation } from "../model/manifest.ts";
import { FAULTS } from "../model/fault.ts";
import { PROBLEM_CODES, type Problem } from "../model/problem.ts";
import {
  exactly,
  isBoolean,
  isCount,
  isNumber,
  isText,
  known,
  listOf,
  matching,
  nameIn,
  oneOf,
  orNull,
  record,
  type Is,
} from "./is.ts";

/**
 * The shape of a part: every field that there may be, and no other. The compiler holds these tables to the types, so
 * that a field which is added is missed here.
 */

const isSide = nameIn({ base: true, head: true });
const isChange = nameIn({ added: true, removed: true, modified: true });
const isTrue = exactly(true);
const isCommit = matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, "the id of a commit");

const place = { file: isText };
const line = { line: isCount, column: isCount };
const isLocation: Is<SourceLocation> = record<SourceLocation>(place, line);
const isSidedLocation: Is<SidedLocation> = record<SidedLocation>({ ...place, side: isSide }, line);

const object = { apiVersion: isText, kind: isText, name: isText, namespace: orNull(isText) };
const isObjectId: Is<ObjectId> = record<ObjectId>(object, {});

const config = { kind: nameIn({ ConfigMap: true, Secret: true }), name: isText, namespace: orNull(isText) };
const isConfigId: Is<ConfigId> = record<ConfigId>(config, {});

const isCapability = nameIn<Capability>({ network: true, helm: true, plugins: true });

const isProblem: Is<Problem> = record<Problem>(
  {
    code: oneOf(PROBLEM_CODES),
    message: isText,
  },
  { fault: oneOf(FAULTS), side: isSide, file: isText, ...line, identity: isText, needs: isCapability },
);

const isKeyChange: Is<KeyChange> = record<KeyChange>(
  { key: isText, change: isChange },
  {
    source: isSidedLocation,
    diff: isText,
    diffTruncated: isBoolean,
    lineEnds: nameIn({ LF: true, CRLF: true, mixed: true }),
    hidden: nameIn({ credential: true, asked: true }),
  },
);

const isHow = nameIn({ env: true, envFrom: true, subPath: true, volume: true, imagePullSecret: true });
const isReading = nameIn({ stale: true, live: true, reloaded: true });
const isHeldBack = nameIn<NonNullable<WorkloadForecast["heldBack"]>>({
  onDelete: true,
  paused: true,
  partition: true,
  noReplicas: true,
  suspended: true,
  refused: true,
});

const isLaterEdit: Is<LaterEdit> = record<LaterEdit>(
  { workload: isObjectId, how: isHow, effect: isReading },
  { reason: isText },
);

const isConfigChange: Is<ConfigChange> = record<ConfigChange>(
  {
    ...config,
    generated: isBoolean,
    nameAtBase: orNull(isText),
    nameAtHead: orNull(isText),
    change: isChange,
    keys: listOf(isKeyChange),
    sources: listOf(isText),
  },
  { notSeenAt: isSide, laterEdits: listOf(isLaterEdit) },
);

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

const isWorkload: Is<WorkloadForecast> = record<WorkloadForecast>(
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
    notSeenAt: isSide,
    heldBack: isHeldBack,
    movedFrom: isText,
    releases: isTrue,
    podsAtBase: orNull(isNumber),
    podsAtHead: orNull(isNumber),
    location: isLocation,
  },
);

const isStaleConfig: Is<StaleConfig> = record<StaleConfig>(
  {
    config: isConfigId,
    workload: isObjectId,
    container: orNull(isText),
    path: isText,
    how: isHow,
    effect: isReading,
    keys: listOf(isText),
  },
  { reason: isText, heldBack: nameIn({ onDelete: true, paused: true }) },
);

const isObjectChange: Is<ObjectChange> = record<ObjectChange>(
  {
    ...object,
    change: isChange,
    class: nameIn<ObjectChange["class"]>({
      harmless: true,
      traffic: true,
      rights: true,
      admission: true,
      quota: true,
      unknownKind: true,
    }),
  },
  { loss: isTrue, reason: isText, location: isLocation },
);

const isContents: Is<Contents> = record<Contents>(
  {
    status: nameIn({ changed: true, added: true, removed: true, notAnalysed: true }),
    analysis: nameIn({ full: true, partial: true, none: true }),
    builder: orNull(nameIn({ embedded: true, kustomize: true })),
    configChanges: listOf(isConfigChange),
    workloads: listOf(isWorkload),
    staleConfigs: listOf(isStaleConfig),
    otherObjects: listOf(isObjectChange),
    problems: listOf(isProblem),
  },
  {},
);

const isFinding: Is<PartFinding> = record<PartFinding>(
  {
    check: known(isCheckId, "the name of a check"),
    severity: nameIn({ error: true, warning: true, ignore: true }),
    deployable: exactly(null),
    workload: orNull(isObjectId),
    message: isText,
    remediation: isText,
    isNew: isBoolean,
    unsafe: isBoolean,
  },
  {
    container: isText,
    notSeenAtBase: isTrue,
    suppressed: record<NonNullable<PartFinding["suppressed"]>>(
      { reason: isText },
      { isNew: isTrue, by: exactly("policy"), until: isText },
    ),
    severityOfCheck: nameIn({ error: true, warning: true }),
    environment: isText,
    file: isText,
    line: isCount,
  },
);

const isGone: Is<Gone> = record<Gone>(
  { group: isText, kind: isText, name: isText, namespace: orNull(isText) },
  { maker: record<NonNullable<Gone["maker"]>>({ kind: isText, name: isText }, { stays: isText }) },
);

const isShared: Is<Shared> = record<Shared>(
  {
    edited: listOf(isConfigId),
    gone: listOf(isGone),
    come: listOf(isGone),
    stores: listOf(record<ChangedStore>({ kind: isText, name: isText, namespace: orNull(isText) }, {})),
  },
  {},
);

const isResult: Is<PartResult> = record<PartResult>(
  {
    id: isText,
    contents: isContents,
    findings: listOf(isFinding),
    inPlace: listOf(isText),
    shared: isShared,
  },
  {},
);

const isAsked: Is<Asked> = record<Asked>(
  {
    overlays: listOf(isText),
    configValues: nameIn({ show: true, keys: true }),
    policy: orNull(isText),
    choice: nameIn<Asked["choice"]>({ auto: true, embedded: true, kustomize: true, verify: true }),
    allow: listOf(isCapability),
    loadRestrictor: orNull(nameIn({ "root-only": true, none: true })),
    fork: isBoolean,
  },
  {},
);

export const isPart: Is<Part> = record<Part>(
  {
    rollcastPart: exactly(1),
    version: matching(/^[\w.+-]{1,64}$/, "a version"),
    base: isCommit,
    head: isCommit,
    asked: isAsked,
    shard: record<Shard>({ index: isPositive(), count: isPositive() }, {}),
    results: listOf(isResult),
  },
  {},
);

function isPositive(): Is<number> {
  return (value, at, judge): value is number => {
    if (!isCount(value, at, judge)) return false;
    if (value > 0) return true;
    judge.fault ??= `${at} is not above 0`;
    return false;
  };
}
