import { scalarText } from "../../../kubernetes/values.ts";
import { readBrackets } from "../../../model/brackets.ts";
import { parseYaml } from "../../../yaml/parse.ts";
import { readJson } from "../../../yaml/read-json.ts";
import type { Value } from "../../../yaml/value.ts";
import { refusedOf } from "./known-contents.ts";
import type { Entry } from "../../configs/config.ts";
import type { ChangedConfig } from "../../configs/changes.ts";
import type { Severity } from "../../forecast.ts";
import type { KubernetesObject } from "../../manifests.ts";

/** A file in a config that was good, and that no program can read any more. */
export interface Broken {
  readonly object: KubernetesObject;
  readonly severity: Exclude<Severity, "ignore">;
  readonly message: string;
}

/** Nobody reads the contents of configs before a program does, at its start. No content is told: it may be a Secret's. */
export function brokenContents(changes: readonly ChangedConfig[]): readonly Broken[] {
  return changes.flatMap(({ base, head, id, changedKeys }) => {
    if (head === null) return [];
    return changedKeys.flatMap((key): readonly Broken[] => {
      const now = head.entries.get(key);
      if (now === undefined) return [];
      const [before, after] = [textOf(base?.entries.get(key)), textOf(now)];
      const what = `${key} of ${id.kind} ${id.name}`;
      if (isUnmerged(after) && !isUnmerged(before)) {
        const message = `${what} has the marks of a merge that was not finished: a program that reads it does not start, or takes it otherwise.`;
        return [{ object: head.object, severity: "error", message }];
      }
      const why = becauseOf(key, before, after);
      if (why === undefined) return [];
      const message = `${what} ${why}: a program that reads it does not start, or keeps what it had.`;
      return [{ object: head.object, severity: "warning", message }];
    });
  });
}

/** Why a program reads a file no more, or never will. */
function becauseOf(key: string, before: string, after: string): string | undefined {
  const format = FORMATS.find(({ file }) => file.test(key));
  const isFilledIn = templatesIn(after) > templatesIn(before);
  if (format === undefined && endsAsWindows(key, after) && !endsAsWindows(key, before))
    return "ends its lines as Windows does (CRLF), which a shell takes for a part of its last word";
  if (format === undefined)
    return !isFilledIn && losesBrace(before, after) ? "has a bracket too many or too few" : undefined;
  const [was, is] = [before, after].map(format.read);
  if (before.trim() !== "" && !isFilledIn && was !== undefined && is === undefined)
    return `is no ${format.name} any more`;
  // Programs read JSON with comments and more, and YAML alike.
  if (before.trim() === "" && !isFilledIn && format.name === "YAML" && is === undefined) return "is no YAML";
  const known = was?.flatMap(refusedOf) ?? [];
  return is?.flatMap(refusedOf).find((each) => !known.includes(each));
}

/** A script, whose interpreter the kernel then looks for with the carriage return in its name: https://man7.org/linux/man-pages/man2/execve.2.html */
function endsAsWindows(key: string, text: string): boolean {
  return /^#!.*\r\n/.test(text) || (/\.(?:ba|z|k)?sh$/.test(key) && text.includes("\r\n"));
}

/** Something fills these in first; what could be read with them has them within texts, like the legends of a dashboard. */
function templatesIn(text: string): number {
  return text.split(/\{\{|\{%|<%|\$\{/).length;
}

const MARKS = [/^<{7} /m, /^={7}\r?$/m, /^>{7} /m];

/** https://git-scm.com/docs/git-merge#_how_conflicts_are_presented */
function isUnmerged(text: string): boolean {
  return MARKS.every((mark) => mark.test(text));
}

const FORMATS: readonly {
  readonly name: string;
  readonly file: RegExp;
  /** What it holds; undefined: it is not of this format. */
  readonly read: (text: string) => readonly Value[] | undefined;
}[] = [
  { name: "JSON", file: /\.json$/i, read: readDocument },
  { name: "YAML", file: /\.ya?ml$/i, read: readYaml },
];

function readDocument(text: string): readonly Value[] | undefined {
  const value = readJson(text);
  return value === undefined ? undefined : [value];
}

function readYaml(text: string): readonly Value[] | undefined {
  const parsed = parseYaml(text);
  return parsed.ok ? parsed.documents.map(({ value }) => value) : undefined;
}

/** "" too of what is not there. */
function textOf(entry: Entry | undefined): string {
  const text = scalarText(entry?.content);
  // What is no base64 stands for what somebody puts there.
  const isEncoded = entry?.form !== "text" && /^[A-Za-z0-9+/=\s]*$/.test(text);
  return isEncoded ? Buffer.from(text, "base64").toString("utf8") : text;
}

/** Where a line ends with a brace, as in files of nginx, CoreDNS, Caddy and HCL, what begins there has to end. */
function losesBrace(before: string, after: string): boolean {
  const fault = (text: string) => readBrackets(text, "\"'`", "#").fault;
  return /\{\s*$/m.test(before) && fault(before) === undefined && fault(after) !== undefined;
}
