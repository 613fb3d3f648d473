import type { Side } from "../model/side.ts";
import { sameValue } from "../model/equal.ts";
import type { ValueMap } from "../yaml/value.ts";
import { clientSideApply } from "./client-side.ts";
import { decode } from "./decode.ts";
import type { KindFacts } from "./facts.ts";
import { collect, isUnknownField, UNREPORTED, type Fault, type Report } from "./fault.ts";
import { pathText, type Path } from "./path.ts";
import type { KnownParts, Reading } from "./reading.ts";
import { serverSideApply } from "./server-side.ts";
import { settledService } from "./service-update.ts";
import { mayScaleToZero } from "./validate/autoscaler.ts";
import { validateNewObject, validateObject } from "./validate/object.ts";
import { validateUpdate } from "./validate/update.ts";
import { versionFaults } from "./versions.ts";

/** How an object gets into the cluster: Flux applies on the server's side, `kubectl apply` and Argo CD on the client's. */
export type Way = "serverSide" | "clientSide";

export interface Applied {
  /** What is stored afterwards, unless it is refused. Quantities as they are stored. */
  readonly after: ValueMap;
  /** Why the API server refuses it; empty: it does not, as far as the manifests tell. */
  readonly faults: readonly Fault[];
  /** The list of which client-side apply makes something else than is written. */
  readonly mixedUp?: string;
  /** What is wrong with base itself: it never was in the cluster then. Base is judged when that is asked. */
  readonly baseFaults: () => readonly Fault[];
}

export interface AppliedObject {
  /** What base is stored as, when nothing was there before. */
  readonly before: ValueMap;
  /** What head is stored as where nothing was there before: what its author means. */
  readonly meant: ValueMap;
  readonly serverSide: Applied;
  readonly clientSide: Applied;
}

/** An object of a built-in kind as the API server stores it. */
export function stored(
  object: ValueMap,
  { type }: KindFacts,
  quantities: Reading["quantities"] = "stored",
): ValueMap {
  return decode(object, type, { quantities, ...rootOf(type) });
}

function rootOf({ name }: KindFacts["type"]): Pick<Reading, "isPod" | "isClaim"> {
  return { isPod: name === "Pod", isClaim: name === "PersistentVolumeClaim" };
}

/** Why the API server refuses a new object, by the way of applying. */
export function faultsOfNew(
  object: ValueMap,
  facts: KindFacts,
  isPart = false,
): Readonly<Record<Way, readonly Fault[]>> {
  const faults: Fault[] = [...versionFaults(object)];
  const value = read(object, facts, faults);
  const merging: Fault[] = [];
  const reports = { head: collect(merging), base: UNREPORTED, keepsShared: false };
  serverSideApply({}, {}, object, facts.type, reports);
  const onServer = [...faults, ...merging];
  const onClient = faults.filter(isNoDirective);
  // What could not be read is missing from what is validated.
  const found = faults.length > 0 ? [] : validateNewObject(value, isPart);
  return { serverSide: [...onServer, ...found], clientSide: [...onClient, ...found] };
}

/** What applying `head` over `base` does to the stored object, in both ways; one and the same where they do not differ. */
export function applyObject(
  base: ValueMap,
  head: ValueMap,
  facts: KindFacts,
  isPart: Readonly<Record<Side, boolean>> = WHOLE,
): AppliedObject {
  const [decoding, decodingBase]: [Fault[], Fault[]] = [[...newVersionFaults(base, head)], []];
  const parts: KnownParts = { parts: new Map(), faults: 0, isOdd: false };
  const before = read(base, facts, decodingBase, parts);
  // What both sides share is stored as it was, whoever applies it; not so where it is not applied as it is read.
  const keepsShared = !parts.isOdd && parts.faults === 0;
  const meant = read(head, facts, decoding, parts);
  const [merging, mergingBase, patching]: [Fault[], Fault[], Fault[]] = [[], [], []];
  const reports = { head: collect(merging), base: collect(mergingBase) };
  const onServer = serverSideApply(before, base, head, facts.type, { ...reports, keepsShared });
  const mixed: Path[] = [];
  const onClient = clientSideApply(before, base, head, facts.type, {
    report: collect(patching),
    keepsShared,
    mixes: (path) => {
      mixed.push(path);
    },
  });
  // Reading what was read already changes nothing, and costs as much as the first time.
  const after = sameValue(onServer, meant) ? meant : stored(onServer, facts);
  let validated: readonly Fault[] | undefined;
  const baseFaults = () =>
    decodingBase.length > 0 ? decodingBase : (validated ??= validateObject(before, isPart.base));
  const serverSide = toApplied(before, after, facts, {
    decoding: [...decoding, ...merging],
    baseFaults: () => [...baseFaults(), ...mergingBase],
    isPart: isPart.head,
  });
  const isSame =
    merging.length + mergingBase.length + patching.length === 0 &&
    [...decoding, ...decodingBase].every(isNoDirective) &&
    sameValue(onServer, onClient);
  if (isSame) return { before, meant, serverSide, clientSide: serverSide };
  return {
    before,
    meant,
    serverSide,
    clientSide: {
      ...toApplied(before, stored(onClient, facts), facts, {
        decoding: [...decoding.filter(isNoDirective), ...patching],
        baseFaults: () => baseFaults().filter(isNoDirective),
        isPart: isPart.head,
      }),
      ...(mixed.length > 0 && { mixedUp: pathText(mixed[0]) }),
    },
  };
}

const WHOLE = { base: false, head: false };

/** Where base has the same version, the cluster is one that serves it, or nobody applies it. */
export function newVersionFaults(base: ValueMap, head: ValueMap): readonly Fault[] {
  return base.apiVersion === head.apiVersion && base.kind === head.kind ? [] : versionFaults(head);
}

function read(object: ValueMap, { type }: KindFacts, faults: Fault[], known?: KnownParts): ValueMap {
  const report: Report = (path, what, kind) => {
    if (isFloor(type.name, path) && mayScaleToZero(object)) return;
    if (known !== undefined) known.faults += 1;
    collect(faults)(path, `${what}${isFloor(type.name, path) ? ZERO_BESIDE : ""}`, kind);
  };
  return decode(object, type, {
    ...{ quantities: "stored", ...rootOf(type), report },
    ...(known !== undefined && { known }),
  });
}

/** Of an autoscaler; an object's number of pods is refused below it. */
function isFloor(type: string, path: Path | undefined): boolean {
  return type.startsWith("HorizontalPodAutoscaler") && pathText(path) === "spec.minReplicas";
}

const ZERO_BESIDE = " (Kubernetes 1.37 takes 0 beside a metric of an object or from outside)";

/** A strategic merge patch has directives, like `$patch`: kubectl obeys them, and server-side apply takes them for fields. */
function isNoDirective(fault: Fault): boolean {
  return !isUnknownField(fault) || !/(?:^|\.)\$[A-Za-z]/.test(fault.path);
}

function toApplied(
  before: ValueMap,
  merged: ValueMap,
  facts: KindFacts,
  {
    decoding,
    baseFaults,
    isPart,
  }: Pick<Applied, "baseFaults"> & { readonly decoding: readonly Fault[]; readonly isPart: boolean },
): Applied {
  const after = facts.type.name === "Service" ? settledService(before, merged) : merged;
  if (decoding.length > 0) return { after, faults: decoding, baseFaults };
  return {
    after,
    faults: [...validateObject(after, isPart), ...updateFaults(before, after, facts)],
    baseFaults,
  };
}

/** Two texts of one amount are not a change: only where something seems to be one, amounts are compared. */
export function updateFaults(before: ValueMap, after: ValueMap, facts: KindFacts): readonly Fault[] {
  if (validateUpdate(before, after, facts).length === 0) return [];
  const amounts = (object: ValueMap) => stored(object, facts, "amount");
  return validateUpdate(amounts(before), amounts(after), facts);
}
