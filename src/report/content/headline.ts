import { capitalised } from "../../domain/texts.ts";
import type { Clause, ClauseCode, Finding, Level, WorkloadForecast } from "../../domain/forecast.ts";
import { restartsPods } from "../../domain/counts.ts";
import { isActive } from "../../domain/policy/active.ts";
import type { Text } from "../document/text.ts";
import { ALSO, alsoLine, HEADLINES, type Subject } from "../phrases/headline.ts";
import { gravestFlaw } from "../phrases/rollout.ts";
import { namedOf } from "./found.ts";
import { checkHarm, harmOf } from "./harms.ts";
import { newItems } from "./findings.ts";
import { MISSING, subjectOf, refusesNow } from "./subjects.ts";
import { workloadsWith, type View } from "./view.ts";

export interface Headline {
  readonly level: Level;
  /** The worst, as a sentence without its full stop. */
  readonly sentence: Text;
  /** What else there is; empty when that is all. */
  readonly also: Text;
}

/** What a person reads in five seconds: the worst first, in words. */
export function headlineOf(view: View): Headline {
  const { level, clauses } = view.forecast.summary;
  const first = leading(view);
  const unseen = gatedUnseen(view);
  const others = clauses.filter((clause) => clause !== first && clause.code !== unseen);
  // The headline of a hash that is switched off tells of the restarts, and its findings stand below.
  const implied: readonly ClauseCode[] =
    first !== undefined && tellsHashOff(view, first)
      ? ["restarts", "newFindings"]
      : (IMPLIED[first?.code ?? "noRestarts"] ?? []);
  // Of restarts that are all unsafe one count is enough.
  const news = others.filter(
    ({ code, count, unsafe }) => !implied.includes(code) && !(code === "restarts" && unsafe === count),
  );
  return {
    level,
    sentence: asSentence(first === undefined ? HEADLINES.noRestarts() : sentenceOf(view, first)),
    also: alsoLine(
      once(first, news)
        .map(({ code }) =>
          code === "newFindings"
            ? ALSO.newFindings(unsaidFindings(view, first))
            : ALSO[code](subjectOf(view, code), code !== "applyFails" || refusesNow(view)),
        )
        .filter((text) => text.length > 0),
    ),
  };
}

/** What a headline may say of what was seen, without a word of what was not. */
const SEEN: readonly ClauseCode[] = ["restarts", "reloads", "created"];

/** The worst; but what was left out before as well, and in which nothing changes, is no news beside pods that are replaced. */
function leading(view: View): Clause | undefined {
  const { clauses } = view.forecast.summary;
  const [worst, ...others] = clauses;
  if (worst?.code !== "partlyAnalysed" || subjectOf(view, worst.code).isOld !== true) return worst;
  const [next] = others;
  return next !== undefined && SEEN.includes(next.code) ? next : worst;
}

/** What a headline says already, or the first line below it. */
const IMPLIED: Partial<Readonly<Record<ClauseCode, readonly ClauseCode[]>>> = {
  unsafeRestarts: ["restarts"],
  gateFails: ["buildFails", "notAnalysed", "applyFails", "missingReferences", "unsafeRestarts", "restarts"],
  recreated: ["restarts"],
};

/** Whose findings a headline speaks of. */
const SPOKEN: Partial<Readonly<Record<ClauseCode, readonly Finding["check"][]>>> = {
  missingReferences: MISSING,
  applyFails: ["apply-fails"],
};

/** How many the list of new findings has of which the headline does not speak. */
function unsaidFindings(view: View, first: Clause | undefined): number {
  const checks = SPOKEN[first?.code ?? "noRestarts"] ?? [];
  const worst = first?.code === "unsafeRestarts" && first.level === "danger" ? worstFlaws(view, true) : [];
  const isUnsaid = (finding: Finding) =>
    !view.gates(finding) && !checks.includes(finding.check) && !worst.includes(finding);
  return newItems(view, isUnsaid).length;
}

function once(first: Clause | undefined, others: readonly Clause[]): readonly Clause[] {
  const told = new Set([first?.code]);
  return others.filter(({ code }) => !told.has(code) && told.add(code));
}

function asSentence(sentence: Text): Text {
  const [first, ...others] = sentence;
  return typeof first === "string" ? [capitalised(first), ...others] : sentence;
}

/** That edits restart nothing from now on is worse than one restart with care. */
function tellsHashOff({ forecast }: View, { level }: Pick<Clause, "level">): boolean {
  return (
    level === "caution" &&
    forecast.findings.some(
      (finding) => finding.check === "hash-disabled" && isActive(finding) && finding.isNew,
    )
  );
}

/** Of what asks for more than the subject. */
const SENTENCES = {
  gateFails: (view) => gateSentence(view),
  unsafeRestarts: (view, subject, level) => {
    const worst = worstFlaws(view, level === "danger");
    const [first] = worst;
    const harm = first === undefined ? [] : checkHarm(first.check, worst);
    // Other restarts may be unsafe elsewhere, by other flaws.
    const where = namedOf(
      view,
      worst.map(({ deployable }) => deployable),
    );
    return HEADLINES[level === "danger" ? "newUnsafe" : "unsafe"](harm, { ...subject, where });
  },
  stale: (view, subject) => HEADLINES.stale(workloadsWith(view, mayReplacePods).length === 0, subject),
  restarts: (view, subject) => HEADLINES.restarts(subject, staysReady(view)),
  applyFails: (view, subject, level) =>
    level === "caution" && refusesJobsOnly(view)
      ? HEADLINES.jobsRefused(subject)
      : HEADLINES.applyFails(subject, level === "danger"),
  newFindings: (_, subject, level) => HEADLINES.newFindings(subject, level === "danger"),
  deletedForGood: (view, subject) => HEADLINES.deletedForGood(subject, !lostIfPruned(view)),
  deleted: (view, subject) =>
    allOfRemoved(view) ? HEADLINES.removed(subject) : HEADLINES.deleted(subject, allPruned(view)),
} satisfies Partial<Record<ClauseCode, (view: View, subject: Subject, level: Level) => Text>>;

function sentenceOf(view: View, { code, level }: Clause): Text {
  const subject = subjectOf(view, code);
  if (tellsHashOff(view, { level })) return HEADLINES.hashOff(workloadsWith(view, restartsPods).length);
  return isAsking(code) ? SENTENCES[code](view, subject, level) : HEADLINES[code](subject);
}

function isAsking(code: ClauseCode): code is keyof typeof SENTENCES {
  return Object.hasOwn(SENTENCES, code);
}

/** What is refused is so for the time being: a warning. */
function refusesJobsOnly({ forecast: { findings } }: View): boolean {
  return findings
    .filter((finding) => finding.check === "apply-fails" && isActive(finding))
    .every(({ isNew, severity }) => isNew && severity === "warning");
}

/** Where anything restarts, or may, not all of the change stays away from the running pods. */
function mayReplacePods(workload: WorkloadForecast): boolean {
  return restartsPods(workload) || workload.effect === "unknown";
}

function gateSentence(view: View): Text {
  const gating = view.forecast.findings.filter(view.gates);
  const [first] = gating;
  if (first === undefined) return HEADLINES.gateFailsOn(view.failing);
  const unseen = gatedUnseen(view);
  return HEADLINES.gateFails(
    unseen === undefined ? harmOf(first, gating) : HEADLINES[unseen](subjectOf(view, unseen)),
  );
}

/** How something can be not analysed, the worst first. */
const UNSEEN = [
  "buildFails",
  "baseBroken",
  "notAnalysed",
  "partlyAnalysed",
  "partsMissing",
  "filesNotAnalysed",
] as const;

/** What the headline of a gate says, where something is not analysed that it does not let through. */
function gatedUnseen({ forecast, gates }: View): (typeof UNSEEN)[number] | undefined {
  if (forecast.findings.find(gates)?.check !== "not-analysed") return undefined;
  return UNSEEN.find((unseen) => forecast.summary.clauses.some(({ code }) => code === unseen));
}

/** The gravest flaw of each workload, as far as it is that of the worst: an error first. */
function worstFlaws(view: View, onlyNew: boolean): readonly Finding[] {
  const restarting = [
    ...workloadsWith(view, restartsPods).map(({ id, workload }) => view.findingsOf(id, workload)),
    ...view.forecast.deployables.flatMap(({ id, staleConfigs }) =>
      staleConfigs
        .filter(({ effect }) => effect === "reloaded")
        .map(({ workload }) => view.findingsOf(id, workload)),
    ),
  ];
  const told = new Set(
    restarting.flatMap((findings) => {
      const unsafe = findings.filter(
        (finding) => finding.unsafe && isActive(finding) && (!onlyNew || finding.isNew),
      );
      return gravestFlaw(unsafe, ({ check }) => check) ?? [];
    }),
  );
  const worst =
    [...told].find(({ severity }) => severity === "error") ?? gravestFlaw([...told], ({ check }) => check);
  return [...told].filter(({ check, severity }) => check === worst?.check && severity === worst.severity);
}

/** Nobody who uses what restarts will notice, as far as the controllers can tell. */
function staysReady(view: View): boolean {
  return workloadsWith(view, restartsPods).every(
    ({ workload: { rollout } }) => rollout?.availabilityProven === true && (rollout.minAvailable ?? 0) > 0,
  );
}

function allPruned(view: View): boolean {
  return workloadsWith(view, ({ effect }) => effect === "delete").every(
    ({ workload }) => workload.pruned === true,
  );
}

/** Of each object that goes with what it holds the reason says so. */
function lostIfPruned({ forecast: { deployables } }: View): boolean {
  const lost = deployables.flatMap(({ otherObjects }) => otherObjects.filter(({ loss }) => loss === true));
  return lost.every(({ reason }) => reason?.startsWith("If ") === true);
}

/** Every workload that is deleted goes with its deployable. */
function allOfRemoved(view: View): boolean {
  return workloadsWith(view, ({ effect }) => effect === "delete").every(
    ({ id }) => view.deployableOf(id)?.status === "removed",
  );
}
