import type { Cause, WorkloadId } from "../../domain/forecast.ts";
import { code, name, say, shortList, type Piece, type Text } from "../document/text.ts";
import { plural } from "./words.ts";
import { keyText } from "../../model/key-text.ts";

/** How things are called. */

/** A longer one may break in a cell, or the table is wider than a phone. */
const LONGEST_WHOLE_KIND = 12;

/** A workload as a table's row calls it: most are Deployments, so that only other kinds are worth a word. */
export function subjectText({ kind, name: called }: Pick<WorkloadId, "kind" | "name">): Text {
  return kind === "Deployment"
    ? [{ strong: [name(called)] }]
    : say`${{ strong: [name(called)] }} (${kind.length > LONGEST_WHOLE_KIND ? name(kind) : kind})`;
}

/** "a and b (HelmReleases)": what is of one kind has it said once. @param subjects each a name and maybe its kind */
export function subjectList(subjects: readonly Text[], shown: number): Text {
  const [first = []] = subjects;
  const kind = first.slice(1);
  const isShared = subjects.every((each) => keyText(each.slice(1)) === keyText(kind));
  if (subjects.length < 2 || kind.length === 0 || !isShared) return shortList(subjects, shown);
  const names = subjects.map((each) => each.slice(0, 1));
  return [
    ...shortList(names, shown),
    ...kind.map((piece, index) => (index === 1 ? pluralKind(piece) : piece)),
  ];
}

function pluralKind(piece: Piece): Piece {
  if (typeof piece === "string") return plural(piece);
  return "name" in piece ? name(plural(piece.name)) : piece;
}

/** "`a`, `b` and `c`" of names in running text. */
export function codes(names: readonly string[], shown = 3): Text {
  return shortList(
    names.map((each) => [code(each)]),
    shown,
  );
}

/** "is" for one, "are" for several. */
export function verb(names: readonly unknown[], singular: string, several: string): string {
  return names.length === 1 ? singular : several;
}

const CAUSE_NOUNS: Readonly<Record<Cause["type"], string>> = {
  config: "The config",
  image: "The image",
  version: "The version",
  env: "The environment",
  command: "The command",
  resources: "A resource request or limit",
  probe: "A probe",
  label: "A label",
  annotation: "An annotation",
  volume: "A volume",
  other: "The pod template",
};

export function causeNoun(type: Cause["type"], path: string): string {
  return type === "other" && !IN_TEMPLATE.test(path) ? "The spec" : CAUSE_NOUNS[type];
}

const IN_TEMPLATE = /^spec\.(?:jobTemplate\.spec\.)?template\b/;

/** The end of a path, which is where a reader looks: `image.tag`. An object, like `OCIRepository/app`, is whole. */
export function versionField(path: string): string {
  if (path.includes("/")) return path;
  const segments = path.split(".");
  // `spec.version` of what: `chart.spec.version`.
  return segments.slice(segments.at(-2) === "spec" ? -3 : -2).join(".");
}

/** A field's path from the pod template on, which is where a reader looks: `containers[app].env[LOG_LEVEL]`. */
export function fieldInPodTemplate(path: string): string {
  return path.replace(/^spec\.(?:jobTemplate\.spec\.)?template\.(?:spec\.)?/, "");
}
