import type { ValueMap } from "../yaml/value.ts";
import { clientSideApply } from "./client-side.ts";
import { decode, type Reading } from "./decode.ts";
import type { KindFacts } from "./facts.ts";
import { collect, type Fault } from "./fault.ts";
import { serverSideApply } from "./server-side.ts";
import { validateObject } from "./validate/object.ts";
import { validateUpdate } from "./validate/update.ts";

/** How an object gets into the cluster: Flux applies on the server's side, `kubectl apply` and Argo CD on the client's. */
export type Way = "serverSide" | "clientSide";

export interface Applied {
  /** What is stored afterwards, unless it is refused. Quantities as they are stored. */
  readonly after: ValueMap;
  /** Why the API server refuses it; empty: it does not, as far as the manifests tell. */
  readonly faults: readonly Fault[];
}

export interface AppliedObject {
  /** What base is stored as, when nothing was there before. */
  readonly before: ValueMap;
  /** What is wrong with base itself: it never was in the cluster then. */
  readonly baseFaults: readonly Fault[];
  readonly serverSide: Applied;
  readonly clientSide: Applied;
}

/** An object of a built-in kind as the API server stores it. */
export function stored(object: ValueMap, { type }: KindFacts, quantities: Reading["quantities"] = "stored"): ValueMap {
  return decode(object, type, { quantities, isPod: type.name === "Pod" });
}

/** Why the API server refuses a new object. */
export function faultsOfNew(object: ValueMap, facts: KindFacts): readonly Fault[] {
  const faults: Fault[] = [];
  const read = decode(object, facts.type, {
    quantities: "stored",
    isPod: facts.type.name === "Pod",
    report: collect(faults),
  });
  // What could not be read is missing from what is validated.
  return faults.length > 0 ? faults : validateObject(read);
}

/** What applying `head` over `base` does to the stored object, in both ways. */
export function applyObject(base: ValueMap, head: ValueMap, facts: KindFacts): AppliedObject {
  const before = stored(base, facts);
  const decoding: Fault[] = [];
  decode(head, facts.type, { quantities: "stored", report: collect(decoding) });
  const merging: Fault[] = [];
  const onServer = serverSideApply(before, base, head, facts.type, collect(merging));
  const onClient = clientSideApply(before, base, head, facts.type);
  return {
    before,
    baseFaults: faultsOfNew(base, facts),
    serverSide: toApplied(before, onServer, facts, [...decoding, ...merging]),
    clientSide: toApplied(before, onClient, facts, decoding),
  };
}

function toApplied(
  before: ValueMap,
  merged: ValueMap,
  facts: KindFacts,
  decoding: readonly Fault[],
): Applied {
  const after = stored(merged, facts);
  if (decoding.length > 0) return { after, faults: decoding };
  const amounts = (object: ValueMap) => stored(object, facts, "amount");
  return { after, faults: [...validateObject(after), ...validateUpdate(amounts(before), amounts(after), facts)] };
}
