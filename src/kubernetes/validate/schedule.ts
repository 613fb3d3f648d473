import type { Value } from "../../yaml/value.ts";
import type { Report } from "../fault.ts";
import type { Path } from "../path.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const DAYS = "sun mon tue wed thu fri sat".split(" ");

interface Part {
  readonly min: number;
  readonly max: number;
  readonly names: readonly string[];
}

const SECONDS: Part = { min: 0, max: 59, names: [] };

const PARTS: readonly Part[] = [
  { min: 0, max: 59, names: [] },
  { min: 0, max: 23, names: [] },
  { min: 1, max: 31, names: [] },
  { min: 1, max: 12, names: ["", ...MONTHS] },
  { min: 0, max: 6, names: DAYS },
];

const MACROS = new Set(["@yearly", "@annually", "@monthly", "@weekly", "@daily", "@midnight", "@hourly"]);

/** The library that the API server asks: https://github.com/robfig/cron/blob/v3.0.1/parser.go (ParseStandard) */
export function validateSchedule(schedule: string, path: Path, report: Report): void {
  if (schedule === "") report(path, "is missing");
  else if (schedule.includes("TZ")) report(path, "may not name a time zone: use the field timeZone");
  else if (!isSchedule(schedule))
    report(path, "is no schedule that Kubernetes can read: five fields like `0 3 * * *`");
}

function isSchedule(schedule: string): boolean {
  if (schedule.startsWith("@")) return MACROS.has(schedule) || /^@every [\d.hmsuµn]+$/.test(schedule);
  return hasScheduleFields(schedule, 5);
}

/** Whether a schedule is written in fields that can be read. @param count 6 where the seconds come first */
export function hasScheduleFields(schedule: string, count: number): boolean {
  const fields = schedule.split(/\s+/).filter((field) => field !== "");
  const parts = count === 6 ? [SECONDS, ...PARTS] : PARTS;
  return fields.length === count && fields.every((field, index) => isField(field, parts[index]));
}

function isField(field: string, part: Part | undefined): boolean {
  return (
    part !== undefined &&
    field
      .split(",")
      .filter((item) => item !== "")
      .every((item) => isRange(item, part))
  );
}

function isRange(text: string, part: Part): boolean {
  const steps = text.split("/");
  const [range = "", step] = steps;
  if (steps.length > 2 || (step !== undefined && !(/^\d+$/.test(step) && Number(step) > 0))) return false;
  const ends = range.split("-");
  if (ends[0] === "*" || ends[0] === "?") return ends.length === 1;
  const [low, high] = [number(ends[0] ?? "", part), number(ends[1] ?? ends[0] ?? "", part)];
  if (ends.length > 2 || low === undefined || high === undefined) return false;
  return low >= part.min && high <= part.max && low <= high;
}

function number(text: string, part: Part): number | undefined {
  const named = part.names.indexOf(text.toLowerCase());
  if (text !== "" && named >= 0) return named;
  return /^\d+$/.test(text) ? Number(text) : undefined;
}

/** Go looks for a file of the name: https://github.com/kubernetes/kubernetes/blob/v1.36.3/pkg/apis/batch/validation/validation.go */
export function validateTimeZone(zone: Value | undefined, path: Path, report: Report): void {
  if (typeof zone !== "string") return;
  if (!isKnownZone(zone)) report(path, "is no time zone of the tz database");
}

/** Names that Node's library has from elsewhere: https://github.com/unicode-org/icu/blob/release-78-1/icu4c/source/tools/tzcode/icuzones */
const OF_ICU = new Set(
  "ACT AET AGT ART AST BET BST CAT CNT CST CTT EAT ECT IET IST JST MIT NET NST PLT PNT PRT PST SST VST".split(
    " ",
  ),
);

/**
 * Whether the tz database has a zone of the name, with its letters as they are there. Node asks the same database, but takes
 * letters of any case and offsets for one too, and may call a zone by a newer name of it.
 */
export function isKnownZone(zone: string): boolean {
  if (zone.toLowerCase() === "local" || OF_ICU.has(zone)) return false;
  if (!zone.split("/").every((part) => /^[A-Z][A-Za-z._0-9+-]{0,13}$/.test(part))) return false;
  try {
    const { timeZone } = new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions();
    return timeZone === zone || timeZone.toLowerCase() !== zone.toLowerCase();
  } catch {
    return false;
  }
}
