import { scalarText } from "../../kubernetes/values.ts";
import { readQuantity } from "../../kubernetes/quantity.ts";
import { matchSteps, type Step } from "../../model/wildcard.ts";
import { isList, isMap, type Value, type ValueMap } from "../../yaml/value.ts";

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
    const [, sign, name] = ANCHORED.exec(key) ?? [];
    return { sign: sign ?? "plain", name: name ?? key, inner };
  });
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
      return value === undefined && pattern !== null ? "fails" : fitsPattern(pattern, value);
    case "=":
      return value === undefined ? "passes" : fitsPattern(pattern, value);
    case "X":
      return value === undefined ? "passes" : "fails";
    default:
      return "unknown";
  }
}

/** A list of one map is what each item has to fit. */
function fitsList(pattern: readonly Value[], value: Value | undefined): Answer {
  const [item, second] = pattern;
  if (item === undefined || second !== undefined) return "unknown";
  if (!isList(value)) return "fails";
  const answers = value.map((each) => fitsPattern(item, each));
  // An item that is no case of it is passed over.
  return together(answers.map((answer) => (answer === "skips" && isMap(item) ? "passes" : answer)));
}

function together(answers: readonly Answer[]): Answer {
  const [fails, skips] = [answers.includes("fails"), answers.includes("skips")];
  // Which of the two is met first is not told.
  if (fails && skips) return "unknown";
  if (fails) return "fails";
  if (answers.includes("unknown")) return "unknown";
  return skips ? "skips" : "passes";
}

function fitsScalar(pattern: Value, value: Value | undefined): Answer {
  if (pattern === null) return value === undefined || value === null ? "passes" : "fails";
  if (typeof pattern !== "string") {
    if (value === undefined || value === null || isMap(value) || isList(value)) return "fails";
    return scalarText(value) === scalarText(pattern) ? "passes" : "fails";
  }
  // A variable, or a reference to another field.
  if (/\{\{|\$\(/.test(pattern)) return "unknown";
  if (value === null || value === undefined) return pattern === "" ? "passes" : "fails";
  if (isMap(value) || isList(value)) return pattern === "*" || pattern === "?*" ? "passes" : "unknown";
  const text = scalarText(value);
  const ways = pattern.split("|").map((way) => way.split("&").map((part) => fitsText(part.trim(), text)));
  const answers = ways.map(together);
  if (answers.includes("passes")) return "passes";
  return answers.includes("unknown") ? "unknown" : "fails";
}

function fitsText(pattern: string, text: string): Answer {
  const [, sign = "", rest = ""] = /^(>=|<=|>|<|!)?(.*)$/s.exec(pattern) ?? [];
  if (sign === "") {
    // A range.
    if (/^\S+$/.test(rest) && /.-./.test(rest) && readQuantity(rest.split(/!?-/)[0]) !== undefined)
      return "unknown";
    return matchesWildcard(rest, text) ? "passes" : "fails";
  }
  if (sign === "!") return matchesWildcard(rest, text) ? "fails" : "passes";
  const [asked, is] = [readQuantity(rest.trim()), readQuantity(text)];
  if (asked === undefined || is === undefined) return "unknown";
  const [a, b] = [is.amount, asked.amount];
  return (sign === ">" && a > b) ||
    (sign === "<" && a < b) ||
    (sign === ">=" && a >= b) ||
    (sign === "<=" && a <= b)
    ? "passes"
    : "fails";
}

/** `*` and `?`, as Kyverno means them: https://kyverno.io/docs/policy-types/cluster-policy/match-exclude/ */
export function matchesWildcard(pattern: string, text: string): boolean {
  const steps = Array.from(pattern, (character): Step => {
    if (character === "*") return { kind: "any" };
    return character === "?" ? { kind: "one" } : { kind: "text", character };
  });
  return matchSteps(steps, text, "");
}
