import { fitsGobwas } from "../../delivery/argo/gobwas.ts";
import { readDuration } from "../../model/duration.ts";
import { mapsAt, textAt, textsAt, wordAt } from "../../model/fields.ts";
import type { ValueMap } from "../../yaml/value.ts";
import { badWindow, waitsForWindow } from "./messages.ts";
import { ownValue } from "../../model/own-value.ts";

/** What a window may name: the Application, the namespace that it goes into, or its cluster. */
export interface Target {
  readonly project: string;
  readonly name: string;
  readonly namespace: string;
  /** By name and by URL, as far as known. */
  readonly clusters: readonly string[];
}

export function isProject(object: ValueMap): boolean {
  return object.kind === "AppProject" && (textAt(object, "apiVersion") ?? "").startsWith("argoproj.io/");
}

/**
 * Why an automated sync may come later than the merge; undefined without windows. An "allow" means that there is no sync
 * outside of it, a "deny" none within. Which is open when, no forecast says: it has no clock.
 * https://argo-cd.readthedocs.io/en/stable/user-guide/sync_windows/
 */
export function windowReason(projects: readonly ValueMap[], target: Target): string | undefined {
  const all = windowsFor(projects, target);
  // Where one is open that allows it, none of those counts that are not.
  const windows = all.some(isAlwaysOpen) ? all.filter(({ kind }) => kind !== "allow") : all;
  return windows.length === 0 ? undefined : waitsForWindow(target.project, windows.map(describe));
}

/**
 * What Argo CD cannot read of the windows: nothing is synced then.
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/pkg/apis/application/v1alpha1/types.go (SyncWindows.CanSync, SyncWindow.Validate)
 */
export function windowFaults(projects: readonly ValueMap[], target: Target): readonly string[] {
  return windowsFor(projects, target).flatMap((window) => {
    const [schedule, duration] = [wordAt(window, "schedule"), wordAt(window, "duration")];
    const kind = wordAt(window, "kind");
    return [
      ...(kind === "allow" || kind === "deny" ? [] : [badWindow(target.project, "kind", kind)]),
      ...(isSchedule(schedule) ? [] : [badWindow(target.project, "schedule", schedule)]),
      ...(readDuration(duration) !== undefined ? [] : [badWindow(target.project, "duration", duration)]),
    ];
  });
}

function windowsFor(projects: readonly ValueMap[], target: Target): readonly ValueMap[] {
  const project = projects.find((object) => textAt(object, "metadata", "name") === target.project);
  return mapsAt(project, "spec", "syncWindows").filter((window) => concerns(window, target));
}

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const DAYS = "sun mon tue wed thu fri sat".split(" ");
/** https://pkg.go.dev/github.com/robfig/cron/v3#hdr-CRON_Expression_Format */
const FIELDS: readonly { readonly from: number; readonly to: number; readonly names?: readonly string[] }[] =
  [
    { from: 0, to: 59 },
    { from: 0, to: 23 },
    { from: 1, to: 31 },
    { from: 1, to: 12, names: MONTHS },
    { from: 0, to: 6, names: DAYS },
  ];

function isSchedule(text: string): boolean {
  const fields = text
    .replace(/^(?:CRON_)?TZ=\S+\s+/, "")
    .trim()
    .split(/\s+/);
  return fields.length === FIELDS.length && fields.every((field, index) => isField(field, FIELDS[index]));
}

function isField(field: string, of: (typeof FIELDS)[number] | undefined): boolean {
  if (of === undefined) return false;
  return field.split(",").every((part) => {
    const [range = "", step, ...more] = part.split("/");
    if (more.length > 0 || (step !== undefined && !/^[1-9]\d*$/.test(step))) return false;
    if (range === "*" || range === "?") return true;
    const ends = range.split("-").map((end) => valueIn(end, of));
    const [first = NaN, last = first] = ends;
    return ends.length <= 2 && first >= of.from && last <= of.to && first <= last;
  });
}

function valueIn(text: string, { from, names = [] }: (typeof FIELDS)[number]): number {
  const index = names.indexOf(text.toLowerCase());
  return index >= 0 ? from + index : /^\d+$/.test(text) ? Number(text) : NaN;
}

/** One that opens again, on every day, before it has closed. Where clocks are changed a day has an hour more. */
function isAlwaysOpen(window: ValueMap): boolean {
  const [minutes, hours, ...days] = wordAt(window, "schedule").trim().split(/\s+/);
  if (wordAt(window, "kind") !== "allow" || days.length !== 3 || days.some((day) => !ANY.includes(day)))
    return false;
  const starts = valuesOf(hours, FIELDS[1]).flatMap((hour) =>
    valuesOf(minutes, FIELDS[0]).map((minute) => hour * 60 + minute),
  );
  const [first] = starts;
  if (first === undefined) return false;
  const gaps = [...starts.slice(1), first + DAY].map((next, index) => next - (starts[index] ?? next));
  const longest = Math.max(...gaps);
  const isEven = longest <= 60 || ["", "UTC"].includes(textAt(window, "timeZone") ?? "");
  return minutesOf(wordAt(window, "duration")) >= longest + (isEven ? 0 : 60);
}

const DAY = 24 * 60;
const ANY: readonly (string | undefined)[] = ["*", "?"];

/** The minutes or hours of a field, in order; none where Argo CD cannot read it. */
function valuesOf(field = "", of: (typeof FIELDS)[number] | undefined): readonly number[] {
  if (of === undefined || !isField(field, of)) return [];
  const parts = field.split(",").map((part) => {
    const [range = "", step] = part.split("/");
    const [from = of.from, to] = ANY.includes(range) ? [] : range.split("-").map(Number);
    return {
      from,
      to: to ?? (ANY.includes(range) || step !== undefined ? of.to : from),
      step: Number(step ?? 1),
    };
  });
  const all = Array.from({ length: of.to + 1 }, (_, value) => value);
  return all.filter((value) =>
    parts.some(({ from, to, step }) => value >= from && value <= to && (value - from) % step === 0),
  );
}

function minutesOf(duration: string): number {
  const parts = [...duration.matchAll(/(\d{1,9}(?:\.\d{0,9})?)([hms])(?!s)/g)];
  return parts.reduce(
    (sum, [, amount = "", unit]) => sum + Number(amount) * (ownValue(UNITS, unit ?? "") ?? 0),
    0,
  );
}

const UNITS: Readonly<Record<string, number>> = { h: 60, m: 1, s: 1 / 60 };

/** `andOperator` asks for every sort that the window names; without it one is enough. */
function concerns(window: ValueMap, { name, namespace, clusters }: Target): boolean {
  const asked = [
    { globs: textsAt(window, "applications"), texts: [name] },
    { globs: textsAt(window, "namespaces"), texts: [namespace] },
    { globs: textsAt(window, "clusters"), texts: clusters },
  ].filter(({ globs }) => globs.length > 0);
  const fits = asked.map(({ globs, texts }) =>
    globs.some((glob) => texts.some((text) => fitsGobwas(glob, text))),
  );
  return window.andOperator === true ? fits.length > 0 && !fits.includes(false) : fits.includes(true);
}

function describe(window: ValueMap): string {
  const text = (field: string): string => textAt(window, field) ?? "";
  const zone = text("timeZone") === "" ? "UTC" : text("timeZone");
  return `${text("kind")} ${text("schedule")} for ${text("duration")} (${zone})`;
}
