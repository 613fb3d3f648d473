import { scalarText } from "../../../kubernetes/values.ts";
import { readQuantity } from "../../../kubernetes/quantity.ts";
import { readDuration } from "../../../model/duration.ts";
import { matchSteps, type Step } from "../../../model/wildcard.ts";
import { ownValue } from "../../../model/own-value.ts";
import { isList, isMap, type Value, type ValueMap } from "../../../yaml/value.ts";

/** "skips": a condition of the pattern does not hold, so that the rule asks for nothing. */
export type Answer = "passes" | "fails" | "skips" | "unknown";

/**
 * Whether a value fits a pattern of Kyverno, where it is a simple one; of other signs nothing is said.
 * https://kyverno.io/docs/policy-types/cluster-policy/validate/#patterns
 */
export function fitsPattern(pattern: Value, value: Value | undefined): Answer {
  if (isMap(pattern)) return fitsMap(pattern, value);
  if (isList(pattern)) return fitsList(pattern, value);
  return fitsScalar(pattern, value);
}

const ANCHORED = /^([=X^<+]?)\((.*)\)$/;

function fitsMap(pattern: ValueMap, value: Value | undefined): Answer {
  if (!isMap(value)) return "fails";
  const entries = Object.entries(pattern).map(([key, inner]) => {
    const [, sign = "plain", name = key] = ANCHORED.exec(key) ?? [];
    return { sign, name, inner };
  });
  // Names of labels and annotations may be patterns themselves.
  if (entries.some(({ name }) => /[*?]/.test(name) && value[name] === undefined)) return "unknown";
  const conditions = entries
    .filter(({ sign }) => sign === "")
    .map(({ name, inner }) => (value[name] === undefined ? "skips" : holds(fitsPattern(inner, value[name]))));
  if (conditions.includes("unknown")) return "unknown";
  if (conditions.includes("skips")) return "skips";
  return together(
    entries
      .filter(({ sign }) => sign !== "")
      .map(({ sign, name, inner }) => fitsAt(sign, inner, value[name])),
  );
}

/** What does not fit a condition is none of its cases. */
function holds(answer: Answer): Answer {
  return answer === "fails" ? "skips" : answer;
}

function fitsAt(sign: string, pattern: Value, value: Value | undefined): Answer {
  switch (sign) {
    case "plain":
      return pattern === "*" ? answer((value ?? null) !== null) : fitsPattern(pattern, value);
    case "=":
      return value === undefined ? "passes" : fitsPattern(pattern, value);
    case "X":
      return answer(value === undefined);
    default:
      return "unknown";
  }
}

/** A list of one map is what each item has to fit that is a case of it. */
function fitsList(pattern: readonly Value[], value: Value | undefined): Answer {
  if (!isList(value)) return "fails";
  const [item] = pattern;
  if (item === undefined || pattern.length > 1) return "unknown";
  const answers = value.map((each) => fitsPattern(item, each));
  const cases = answers.filter((each) => each !== "skips");
  return answers.length > 0 && cases.length === 0 ? "skips" : together(cases);
}

function answer(fits: boolean): Answer {
  return fits ? "passes" : "fails";
}

function together(answers: readonly Answer[]): Answer {
  const [fails, skips] = [answers.includes("fails"), answers.includes("skips")];
  // Which of the two is met first is not told.
  if (fails && skips) return "unknown";
  if (fails) return "fails";
  if (answers.includes("unknown")) return "unknown";
  return skips ? "skips" : "passes";
}

/** What `null` asks for. */
const EMPTY: readonly Value[] = [null, "", 0, false];

/** https://github.com/kyverno/kyverno/blob/main/pkg/engine/pattern/pattern.go */
function fitsScalar(pattern: Value, value: Value | undefined): Answer {
  if (isList(value)) return together(value.map((item) => fitsScalar(pattern, item)));
  if (typeof pattern === "string") return fitsText(pattern, value ?? null);
  if (pattern === null) return answer(EMPTY.includes(value ?? null));
  if (typeof pattern === "boolean") return answer(value === pattern);
  return answer(scalarText(value) === scalarText(pattern));
}

function fitsText(pattern: string, value: Value): Answer {
  // A variable, or a reference to another field.
  if (/\{\{|\$\(/.test(pattern)) return "unknown";
  const ways = pattern
    .split("|")
    .map((way) => together(way.split("&").map((part) => fitsPart(part.trim(), value))));
  if (ways.includes("passes")) return "passes";
  return ways.includes("unknown") ? "unknown" : "fails";
}

const RANGE = /^[-+]?\d+(?:\.\d+)?[A-Za-z]*!?-[-+]?\d+(?:\.\d+)?[A-Za-z]*$/;
const SIGN = /^(?:>=|<=|>|<|!)/;
type Amount = bigint | number;
const FITS: Readonly<Record<string, (is: Amount, asked: Amount) => boolean>> = {
  ">=": (is, asked) => is >= asked,
  "<=": (is, asked) => is <= asked,
  ">": (is, asked) => is > asked,
  "<": (is, asked) => is < asked,
  "!": (is, asked) => is !== asked,
  "": (is, asked) => is === asked,
};

function fitsPart(pattern: string, value: Value): Answer {
  if (RANGE.test(pattern)) return "unknown";
  const text = pattern.replace(SIGN, "");
  const [sign, rest] = [pattern.slice(0, pattern.length - text.length), text.trim()];
  const fits = [durationOf, amountOf].flatMap((read) => {
    const [is, asked] = [read(value), read(rest)];
    return is === undefined || asked === undefined ? [] : [ownValue(FITS, sign)?.(is, asked) === true];
  });
  if (fits.includes(true)) return "passes";
  // Texts are not compared.
  if (/[<>]/.test(sign)) return fits.length > 0 ? "fails" : "unknown";
  if (value === null || isMap(value)) return "fails";
  // One of the three ways is enough, also to be another one: 1024Mi is not 1Gi.
  return answer(matchesWildcard(rest, scalarText(value)) === (sign === ""));
}

/** What is not there counts as nothing. */
function amountOf(value: Value): Amount | undefined {
  return readQuantity(value ?? 0)?.amount;
}

function durationOf(value: Value): Amount | undefined {
  return readDuration(isMap(value) || isList(value) ? "" : scalarText(value ?? 0));
}

/** `*` and `?`, as Kyverno means them: https://kyverno.io/docs/policy-types/cluster-policy/match-exclude/ */
export function matchesWildcard(pattern: string, text: string): boolean {
  const steps = Array.from(pattern, (character): Step => {
    if (character === "*") return { kind: "any" };
    return character === "?" ? { kind: "one" } : { kind: "text", character };
  });
  return matchSteps(steps, text, "");
}
