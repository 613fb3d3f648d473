import type { Finding } from "../../domain/forecast.ts";
import { aimFinding } from "../../domain/policy/no-target.ts";
import type { Aim } from "../../model/aim.ts";
import { directoryOf, isBelow } from "../../tree/path.ts";
import type { Pair } from "../discovery/pairs.ts";
import { identityOf } from "../applied/outcomes.ts";
import type { BuildOutcome } from "../ports.ts";
import { keyText } from "../../model/key-text.ts";

/** Entries of kustomizations that begin to match nothing, or come or change and match nothing. */
export function aimFindings(
  pair: Pair,
  base: BuildOutcome | undefined,
  head: BuildOutcome | undefined,
): readonly Finding[] {
  const [before, now] = [aimsOf(base), aimsOf(head)];
  if (now === undefined || (base !== undefined && before === undefined)) return [];
  const missed = new Set((before ?? []).filter(({ hits }) => !hits).map(keyOf));
  const had = new Set((before ?? []).filter(({ hits }) => hits).map(ownKeyOf));
  const has = new Set(now.filter(({ hits }) => hits).map(ownKeyOf));
  const lost = new Map(now.filter((aim) => !has.has(ownKeyOf(aim))).map((aim) => [ownKeyOf(aim), aim]));
  const asked = new Set(now.map((aim) => fileKeyOf(aim) + aim.at));
  const edited = new Set(
    (before ?? []).filter((aim) => aim.hits && !asked.has(fileKeyOf(aim) + aim.at)).map(fileKeyOf),
  );
  const known = new Set((before ?? []).map(ownKeyOf));
  const { id } = identityOf(pair);
  return [...lost].flatMap(([key, aim]) => {
    const isLost = had.has(key);
    const isHere =
      aim.isDeclared === true ||
      placesOf(aim).some((file) => pair.changedInputs.includes(file)) ||
      edited.has(fileKeyOf(aim));
    // Of a list for many only one that takes the place of another, which fitted.
    const isMeant = aim.isOneOfMany !== true || (edited.has(fileKeyOf(aim)) && !known.has(ownKeyOf(aim)));
    const isNew = !missed.has(keyOf(aim)) && isHere && isMeant;
    return isLost || isNew ? [aimFinding(id, aim, isLost)] : [];
  });
}

/** What was left out may be what they aim at. */
function aimsOf(outcome: BuildOutcome | undefined): readonly Aim[] | undefined {
  return outcome?.status === "built" && !outcome.partial ? outcome.aims : undefined;
}

/** One that matched nothing before may have come from elsewhere, and a file that is shared fits another one. */
function placesOf({ owner, location: { file } }: Aim): readonly string[] {
  return isBelow(file, directoryOf(owner)) ? [owner, file] : [owner];
}

/** Who edits what it sets means it to be set. */
function keyOf({ kind, at, sets = "" }: Aim): string {
  return keyText([kind, at, sets]);
}

/** A file that is shared may ask otherwise than before, and fit here no longer. */
function fileKeyOf({ kind, owner, location: { file } }: Aim): string {
  return keyText([kind, owner, file]);
}

function ownKeyOf({ kind, at, owner }: Aim): string {
  return keyText([kind, at, owner]);
}
