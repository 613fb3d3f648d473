import { sameValue } from "../model/equal.ts";
import type { ValueMap } from "../yaml/value.ts";
import { clientSideApply } from "./client-side.ts";
import { decode } from "./decode.ts";
import type { KindFacts } from "./facts.ts";
import { collect, type Fault } from "./fault.ts";
import type { Reading } from "./reading.ts";
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
  /** What is wrong with base itself: it never was in the cluster then. */
  readonly baseFaults: readonly Fault[];
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

/** What applying `head` over `base` does to the stored object, in both ways; one and the same where they do not differ. */
export function applyObject(base: ValueMap, head: ValueMap, facts: KindFacts): AppliedObject {
  const before = stored(base, facts);
  const decoding: Fault[] = [];
  const isPod = facts.type.name === "Pod";
  const meant = decode(head, facts.type, { quantities: "stored", isPod, report: collect(decoding) });
  const merging: Fault[] = [];
  const onServer = stored(serverSideApply(before, base, head, facts.type, collect(merging)), facts);
  const onClient = stored(clientSideApply(before, base, head, facts.type), facts);
  const doubled: Fault[] = [];
  serverSideApply({}, {}, base, facts.type, collect(doubled));
  const baseFaults = faultsOfNew(base, facts);
  const serverSide = toApplied(
    before,
    onServer,
    facts,
    [...decoding, ...merging],
    [...baseFaults, ...doubled],
  );
  const isSame =
    merging.length === 0 &&
    doubled.length === 0 &&
    [...decoding, ...baseFaults].every(isNoDirective) &&
    sameValue(onServer, onClient);
  return {
    before,
    meant,
    serverSide,
    clientSide: isSame
      ? serverSide
      : toApplied(before, onClient, facts, decoding.filter(isNoDirective), baseFaults.filter(isNoDirective)),
  };
}

/** A strategic merge patch has directives, like `$patch`: kubectl obeys them, and server-side apply takes them for fields. */
function isNoDirective({ path, unknownField }: Fault): boolean {
  return unknownField !== true || !/(?:^|\.)\$[A-Za-z]/.test(path);
}

function toApplied(
  before: ValueMap,
  after: ValueMap,
  facts: KindFacts,
  decoding: readonly Fault[],
  baseFaults: readonly Fault[],
): Applied {
  if (decoding.length > 0) return { after, faults: decoding, baseFaults };
  const amounts = (object: ValueMap) => stored(object, facts, "amount");
  const faults = [...validateObject(after), ...validateUpdate(amounts(before), amounts(after), facts)];
  return { after, faults, baseFaults };
}
