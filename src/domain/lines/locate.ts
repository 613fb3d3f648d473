import { imageParts } from "../../model/image.ts";
import type { Side } from "../../model/side.ts";
import type { Cause, DeployableForecast, KeyChange, SidedLocation, WorkloadForecast } from "../forecast.ts";
import type { ChangedLines, NumberedLine } from "./changed-lines.ts";
import { withoutComment } from "./comment.ts";

/** The changed lines of each file that a deployable reads. */
export type ChangedFiles = ReadonlyMap<string, ChangedLines>;

/**
 * The deployable with the line of each cause that is no config's: the one changed line of its files that writes that
 * field or that value. Where several lines might, or none does, nothing is claimed.
 */
export function locateCauses(deployable: DeployableForecast, files: ChangedFiles): DeployableForecast {
  if (files.size === 0) return deployable;
  const entries = entriesOf(files);
  const workloads = deployable.workloads.map((workload) => ({
    ...workload,
    causes: workload.causes.map((cause) => withSource(cause, workload, entries)),
  }));
  const configChanges = deployable.configChanges.map((change) => ({
    ...change,
    keys: change.keys.map((key) => withFirstLine(key, files)),
  }));
  return { ...deployable, workloads, configChanges };
}

/** A value that is a whole file is best looked at where the file changes. */
function withFirstLine(key: KeyChange, files: ChangedFiles): KeyChange {
  const { source } = key;
  if (source === undefined || "line" in source) return key;
  const changed = files.get(source.file);
  const first = (source.side === "head" ? changed?.added : changed?.removed)?.[0];
  return first === undefined ? key : { ...key, source: { ...source, line: first.line } };
}

function withSource(cause: Cause, workload: WorkloadForecast, files: ChangedEntries): Cause {
  if (cause.type === "config") return cause;
  const writes =
    cause.type === "image" || cause.type === "version" ? valueTest(cause) : fieldTest(cause.path);
  const source =
    only(workload, candidates(files, "head", writes)) ?? only(workload, candidates(files, "base", writes));
  return source === undefined ? cause : { ...cause, source };
}

/** Whether a changed line is the one; `before` is the changed line above it, if it is the next one. */
type LineTest = (entry: Entry, before: Entry | undefined) => boolean;

interface Entry {
  readonly key: string;
  readonly value: string;
}

/** Fields that hold an image, or a part of one: in a pod template, in a kustomization, in a patch. */
const IMAGE_KEYS = ["image", "newTag", "newName", "digest", "tag", "value", "version"];

function valueTest({ imageAtBase, imageAtHead, valueAtBase, valueAtHead }: Cause): LineTest {
  const values = [imageAtHead ?? valueAtHead, imageAtBase ?? valueAtBase].flatMap((image) =>
    image === undefined ? [] : partsOfImage(image),
  );
  return ({ key, value }) => IMAGE_KEYS.includes(key) && values.includes(value);
}

/** The whole, its name, its tag and its digest. */
function partsOfImage(image: string): readonly string[] {
  const { name, tag = "", digest = "" } = imageParts(image);
  return [image, name, tag, digest].filter((part) => part !== "");
}

const PROBE = /(?:readiness|liveness|startup)Probe/;

/** The last part of a field's path: a key, or the name of a list's item; or the probe, which may stand in one line. */
function fieldTest(path: string): LineTest {
  const item = /\[([^[\]]+)\]$/.exec(path)?.[1];
  const key = item ?? path.split(".").at(-1) ?? path;
  const probe = PROBE.exec(path)?.[0];
  return (entry, before) =>
    entry.key === key ||
    entry.key === probe ||
    (item !== undefined && entry.key === "name" && entry.value === item) ||
    (item !== undefined && entry.key === "value" && before?.key === "name" && before.value === item);
}

/** Changed lines that write something, by file. */
type ChangedEntries = readonly (Readonly<Record<Side, readonly PlacedEntry[]>> & { readonly file: string })[];

interface PlacedEntry extends Entry {
  readonly line: number;
  /** Of the changed line above it, if it is the next one. */
  readonly above: Entry | undefined;
}

function entriesOf(files: ChangedFiles): ChangedEntries {
  return [...files].map(([file, { added, removed }]) => ({
    file,
    base: placedEntries(removed),
    head: placedEntries(added),
  }));
}

function placedEntries(lines: readonly NumberedLine[]): readonly PlacedEntry[] {
  const entries = lines.map(entryOf);
  return entries.flatMap((entry, index) => {
    const { line } = lines[index] ?? { line: 0 };
    const above = lines[index - 1]?.line === line - 1 ? entries[index - 1] : undefined;
    return entry === undefined ? [] : [{ ...entry, line, above }];
  });
}

function candidates(files: ChangedEntries, side: Side, test: LineTest): readonly SidedLocation[] {
  return files.flatMap(({ file, ...entries }) =>
    entries[side].filter((entry) => test(entry, entry.above)).map(({ line }) => ({ file, line, side })),
  );
}

/** `key: value` of a line of YAML in block or flow style, without quotes and comment. */
function entryOf({ text }: NumberedLine): Entry | undefined {
  const match = /^\s*(?:-\s+)*["']?([^\s"':{}[\],]+)["']?\s*:(\s[^]*)?$/.exec(text);
  if (match === null) return undefined;
  const value = withoutComment(match[2] ?? "");
  return { key: match[1] ?? "", value: value.replace(/^(["'])(.*)\1$/, "$2") };
}

/** The only one, or the only one of the workload's own file. */
function only({ location }: WorkloadForecast, found: readonly SidedLocation[]): SidedLocation | undefined {
  if (found.length === 1) return found[0];
  const own = found.filter(({ file }) => file === location?.file);
  return own.length === 1 ? own[0] : undefined;
}
