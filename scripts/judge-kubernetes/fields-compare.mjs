// Compares changes of one field with src/kubernetes: of a new object, of one that gets it, and of one that loses it.
import { fieldChanges, readSamples } from "./fields.mjs";
import { SAMPLES } from "./fields-record.mjs";
import { asked } from "./asked.mjs";

const WAYS = ["serverSide", "clientSide"];

/** @returns {number} how many answers differ */
export function compareFields({ facts, apply, sameValue }, ask, [filter = "", every = "1"]) {
  const changes = fieldChanges(facts, readSamples(SAMPLES)).filter(
    ({ id }, index) => new RegExp(filter).test(id) && index % Number(every) === 0,
  );
  const counts = { answers: 0 };
  const tell = (verdict, id, way, why = "") => {
    counts[verdict] = (counts[verdict] ?? 0) + 1;
    console.log(`${verdict}\t${id}\t${way}\t${why.replaceAll("\n", " ").slice(0, 200)}`);
  };
  const judge = (pairs) => {
    const answers = ask(pairs);
    for (const [index, pair] of pairs.entries()) {
      for (const way of WAYS) {
        const real = answers[index][way];
        if (real.baseRefused) continue;
        counts.answers += 1;
        const [verdict, why] = verdictOf({ facts, apply, sameValue }, pair, way, real);
        if (verdict !== undefined) tell(verdict, pair.id, `${pair.base === null ? "new " : ""}${way}`, why);
      }
    }
    return answers;
  };
  for (let first = 0; first < changes.length; first += 500) {
    const part = changes.slice(first, first + 500);
    const created = judge(part.map(({ id, head }) => ({ id, base: null, head })));
    judge(part.map(({ id, sample, head }) => ({ id, base: sample, head })));
    const accepted = part.filter((_, index) => WAYS.some((way) => !created[index][way].refused));
    if (accepted.length > 0)
      judge(accepted.map(({ id, sample, head }) => ({ id: `${id}, back`, base: head, head: sample })));
    console.error(`${first + part.length} of ${changes.length}`, counts);
  }
  return Object.entries(counts).reduce(
    (sum, [verdict, count]) => sum + (verdict === "answers" ? 0 : count),
    0,
  );
}

function verdictOf({ facts, apply, sameValue }, { base, head }, way, real) {
  const kind = facts.kindFacts(head.apiVersion, head.kind);
  const mine =
    base === null ? { faults: apply.faultsOfNew(head, kind)[way] } : apply.applyObject(base, head, kind)[way];
  const isForeseen = mine.faults.length > 0;
  if (real.refused) return isForeseen ? [] : ["missed", real.refused];
  if (isForeseen) return ["false alarm", mine.faults[0].message];
  if (base === null) return [];
  const { before } = apply.applyObject(base, head, kind);
  const [changes, foreseen] = [
    !sameValue(asked(real.before), asked(real.after)),
    !sameValue(asked(before), asked(mine.after)),
  ];
  if (changes !== foreseen) return [changes ? "unsafe" : "noise"];
  return sameValue(asked(mine.after), asked(apply.stored(real.after, kind))) ? [] : ["stored otherwise"];
}
