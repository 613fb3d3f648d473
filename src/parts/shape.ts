import type { Asked, Part, PartFinding, PartResult } from "../app/parts/part.ts";
import { isCheckId } from "../domain/check-ids.ts";
import type {
  ChangedSource,
  ChangedStore,
  EditedConfig,
  Gone,
  Relation,
  Shared,
  Versions,
} from "../domain/elsewhere.ts";
import type { ConfigChange, KeyChange, LaterEdit, ObjectChange, StaleConfig } from "../domain/forecast.ts";
import type { Sense } from "../domain/finding.ts";
import type { Contents } from "../domain/secrets/gate.ts";
import type { Shard } from "../model/shard.ts";
import {
  exactly,
  isBoolean,
  isCount,
  isText,
  known,
  listOf,
  matching,
  nameIn,
  orNull,
  record,
  type Is,
} from "./is.ts";
import {
  isSide,
  isChange,
  isTrue,
  isCommit,
  isLocation,
  isSidedLocation,
  object,
  isObjectId,
  config,
  isConfigId,
  isHow,
  isReading,
  isProblem,
  isCapability,
} from "./shape-of-objects.ts";
import { isWorkload } from "./shape-of-workload.ts";

/**
 * The shape of a part: every field that there may be, and no other. The compiler holds these tables to the types, so
 * that a field which is added is missed here.
 */

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
  { notSeenAt: isSide, hashOffAt: isLocation, laterEdits: listOf(isLaterEdit) },
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
  {
    reason: isText,
    heldBack: nameIn({ onDelete: true, paused: true }),
    unsafeBy: listOf(known(isCheckId, "the name of a check")),
  },
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
  { loss: isTrue, stays: isTrue, goesWith: isObjectId, reason: isText, location: isLocation },
);

const isContents: Is<Contents> = record<Contents>(
  {
    status: nameIn({ changed: true, added: true, removed: true, notAnalysed: true }),
    analysis: nameIn({ full: true, partial: true, none: true }),
    builder: orNull(
      nameIn<NonNullable<Contents["builder"]>>({ embedded: true, kustomize: true, helm: true }),
    ),
    configChanges: listOf(isConfigChange),
    workloads: listOf(isWorkload),
    staleConfigs: listOf(isStaleConfig),
    otherObjects: listOf(isObjectChange),
    problems: listOf(isProblem),
  },
  {},
);

const isSense: Is<Sense> = record<Sense>(
  {
    code: nameIn<Sense["code"]>({
      podsNotSeen: true,
      readerNotSeen: true,
      heldElsewhere: true,
      keyNotHeld: true,
    }),
  },
  { kind: isText, name: isText },
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
    object: isObjectId,
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
    sense: isSense,
  },
);

const isGone: Is<Gone> = record<Gone>(
  { group: isText, kind: isText, name: isText, namespace: orNull(isText) },
  { maker: record<NonNullable<Gone["maker"]>>({ kind: isText, name: isText }, { stays: isText }) },
);

const named = { kind: isText, name: isText, namespace: orNull(isText) };

const isStore: Is<ChangedStore> = record<ChangedStore>(named, {});

const isMaker = record<NonNullable<EditedConfig["maker"]>>(
  { kind: isText, name: isText },
  { place: isLocation },
);

const isShared: Is<Shared> = record<Shared>(
  {
    edited: listOf(record<EditedConfig>(config, { isUnseen: isTrue, maker: isMaker })),
    read: listOf(isConfigId),
    gone: listOf(isGone),
    come: listOf(isGone),
    asked: listOf(isGone),
    related: listOf(
      record<Relation>(
        { namespace: orNull(isText), names: listOf(isText) },
        { isAnywhere: isTrue, beside: listOf(isText) },
      ),
    ),
    stores: listOf(isStore),
    taken: listOf(isStore),
    sources: listOf(
      record<ChangedSource>(
        { ...named, what: isText },
        { versions: record<Versions>({ base: isText, head: isText }, {}), isHeld: isTrue, isUnseen: isTrue },
      ),
    ),
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
    allowHosts: listOf(isText),
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
