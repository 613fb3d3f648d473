import type { Gate } from "../domain/forecast.ts";
import { CHECK_IDS, FIRM_CHECKS, isCheckId, type CheckId } from "../domain/check-ids.ts";
import { CHECKS } from "../domain/policy/checks.ts";
import type { CheckParameter } from "../domain/policy/check.ts";
import { parseGate } from "../domain/policy/gate.ts";
import { soundsLikeProduction } from "../model/production.ts";
import { didYouMean } from "../model/similar.ts";
import type { YamlPath } from "../yaml/positions.ts";
import { isList, isMap, textOf } from "../yaml/value.ts";
import type { CheckEntry, EnvironmentEntry, ExemptionEntry, Located, PolicyFile } from "./file.ts";
import { FAULTS } from "./messages.ts";
import {
  anyMap,
  choiceIn,
  field,
  items,
  lineOf,
  mapWith,
  report,
  textIn,
  textsIn,
  type Node,
  type Reader,
} from "./reader.ts";
import { globsIn, WHERE, whereIn } from "./where.ts";

const SEVERITIES = ["error", "warning", "ignore"] as const;

/** Entries of a gate, as `--fail-on` takes them. */
export function gateIn(reader: Reader, node: Node | undefined): Located<Gate> | undefined {
  if (node === undefined) return undefined;
  // An empty list is an answer: nothing gates.
  const texts = isList(node.value) && node.value.length === 0 ? [] : textsIn(reader, node);
  const parsed = parseGate(texts);
  if (!parsed.ok) for (const fault of parsed.faults) report(reader, node.path, fault);
  return { value: parsed.ok ? parsed.gate : [], line: lineOf(reader, node.path) };
}

const STARTS_OFF = CHECKS.filter(({ startsOff }) => startsOff === true).map(({ id }) => id);

/** A gate on a check that nothing switches on would pass whatever happens. */
export function refuseSilentGates(reader: Reader, { gate, checks, environments }: PolicyFile): void {
  const silentIn = (own: Located<Gate> | undefined, on: readonly CheckEntry[], path: YamlPath): void => {
    const silent = own?.value.find(
      ({ check }) => STARTS_OFF.includes(check) && !on.some((entry) => entry.check === check),
    );
    if (silent !== undefined) report(reader, path, FAULTS.silentGate(silent.check));
  };
  silentIn(gate, [...checks, ...environments.flatMap((each) => each.checks)], ["fail-on"]);
  environments.forEach((environment, index) => {
    silentIn(environment.gate, [...checks, ...environment.checks], ["environments", index, "fail-on"]);
  });
}

/** Settings by check: a severity, or a map with `severity` and the check's parameters. */
export function checksIn(reader: Reader, node: Node | undefined): readonly CheckEntry[] {
  const map = node === undefined ? undefined : anyMap(reader, node);
  if (map === undefined || node === undefined) return [];
  return Object.entries(map).flatMap(([check, value]) =>
    checkIn(reader, check, { value, path: [...node.path, check] }),
  );
}

function checkIn(reader: Reader, name: string, node: Node): readonly CheckEntry[] {
  if (!isCheckId(name)) {
    report(reader, node.path, FAULTS.unknownCheck(name, didYouMean(name, CHECK_IDS)), "key");
    return [];
  }
  const parameters = CHECKS.find(({ id }) => id === name)?.parameters ?? [];
  const known = ["severity", ...parameters.map((parameter) => parameter.name)];
  const map = isMap(node.value) ? mapWith(reader, node, known) : undefined;
  const severity = choiceIn(reader, map === undefined ? node : field(map, node.path, "severity"), SEVERITIES);
  if (FIRM_CHECKS.includes(name) && severity !== undefined && severity !== "error")
    report(reader, node.path, FAULTS.firm(name));
  const set = parameters.flatMap((parameter) => {
    const value =
      map === undefined
        ? undefined
        : numberIn(reader, name, parameter, field(map, node.path, parameter.name));
    return value === undefined ? [] : [[parameter.name, value] as const];
  });
  return [{ check: name, severity, parameters: Object.fromEntries(set), line: lineOf(reader, node.path) }];
}

/** No number of pods, seconds or workloads is larger. */
const LARGEST = 1_000_000;

function numberIn(
  reader: Reader,
  check: string,
  { name, type }: CheckParameter,
  node: Node | undefined,
): number | undefined {
  if (node === undefined) return undefined;
  const { value } = node;
  const [largest, wanted] =
    type === "share" ? [1, "a number from 0 to 1"] : [LARGEST, "a whole number, 0 or more"];
  const fits =
    typeof value === "number" &&
    value >= 0 &&
    value <= largest &&
    (type === "share" || Number.isInteger(value));
  if (fits) return value;
  report(reader, node.path, FAULTS.parameter(check, name, wanted));
  return undefined;
}

export function environmentsIn(reader: Reader, node: Node | undefined): readonly EnvironmentEntry[] {
  if (node === undefined) return [];
  const names = new Set<string>();
  return items(reader, node).flatMap((item) => {
    const entry = environmentIn(reader, item);
    if (entry !== undefined && names.has(entry.name))
      report(reader, item.path, FAULTS.twice(`The environment "${entry.name}"`));
    names.add(entry?.name ?? "");
    return entry ?? [];
  });
}

function environmentIn(reader: Reader, node: Node): EnvironmentEntry | undefined {
  const map = mapWith(reader, node, ["name", ...WHERE, "production", "fail-on", "checks"]);
  if (map === undefined) return undefined;
  const named = field(map, node.path, "name");
  if (named === undefined) report(reader, node.path, FAULTS.missing("name", "`name: production`"));
  const name = named === undefined ? "" : (textIn(reader, named) ?? "");
  const { production } = map;
  if (production !== undefined && typeof production !== "boolean")
    report(reader, [...node.path, "production"], FAULTS.type("production", "true or false"));
  return {
    name,
    production: typeof production === "boolean" ? production : soundsLikeProduction(name),
    ...whereIn(reader, node, map),
    gate: gateIn(reader, field(map, node.path, "fail-on")),
    checks: checksIn(reader, field(map, node.path, "checks")),
    line: lineOf(reader, node.path),
  };
}

export function exemptionIn(reader: Reader, node: Node): ExemptionEntry | undefined {
  const map = mapWith(reader, node, ["checks", ...WHERE, "workloads", "reason", "until"]);
  if (map === undefined) return undefined;
  const checks = field(map, node.path, "checks");
  if (checks === undefined) report(reader, node.path, FAULTS.missing("checks", "`checks: single-replica`"));
  const names = textsIn(reader, checks).flatMap((name): readonly CheckId[] => {
    const fault = faultOfExempted(name);
    if (fault !== undefined) report(reader, [...node.path, "checks"], fault);
    return isCheckId(name) ? [name] : [];
  });
  const reason = field(map, node.path, "reason");
  if (reason === undefined) report(reader, node.path, FAULTS.noReason());
  const workloads = globsIn(reader, field(map, node.path, "workloads"));
  if (![...WHERE, "workloads"].some((key) => map[key] !== undefined))
    report(reader, node.path, FAULTS.noScope([...WHERE, "workloads"]));
  return {
    checks: names,
    ...whereIn(reader, node, map, true),
    workloads,
    reason: reason === undefined ? "" : (textIn(reader, reason) ?? ""),
    until: dayIn(reader, field(map, node.path, "until")),
    line: lineOf(reader, node.path),
  };
}

function faultOfExempted(name: string): string | undefined {
  if (!isCheckId(name)) return FAULTS.unknownCheck(name, didYouMean(name, CHECK_IDS));
  return FIRM_CHECKS.includes(name) ? FAULTS.firm(name) : undefined;
}

/** YAML itself reads a day without quotes as a time: https://yaml.org/type/timestamp.html */
const MIDNIGHT = "T00:00:00Z";

function dayIn(reader: Reader, node: Node | undefined): string | undefined {
  if (node === undefined) return undefined;
  const text = typeof node.value === "string" ? node.value.replace(MIDNIGHT, "").trim() : textOf(node.value);
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && isOnCalendar(text);
  if (!isDay) report(reader, node.path, FAULTS.day(text));
  return text;
}

function isOnCalendar(day: string): boolean {
  const time = Date.parse(`${day}${MIDNIGHT}`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
