import type { Finding } from "../../forecast.ts";
import { fileFinding } from "../check.ts";
import { keyText } from "../../../model/key-text.ts";

/** A mark by which an ImageUpdateAutomation finds what it writes: https://fluxcd.io/flux/guides/image-update/ */
interface ImageMark {
  /** "flux-system:web", or "flux-system:web:tag" for a part of it. */
  readonly policy: string;
  /** What stands before it, without the version. */
  readonly spot: string;
  readonly line: number;
}

/** A mark of base that its place in head no longer has. */
interface LostMark {
  readonly file: string;
  readonly line: number;
  readonly policy: string;
  /** The one that stands there in its place. */
  readonly now?: string;
}

const MARK = /#\s*\{\s*"\$imagepolicy"\s*:\s*"([^"]+)"\s*\}/;
const VERSION = /[:@][\w.+-]+(?:@[\w:]+)?(["']?)$/;

/** Every line of a file that may have a mark, and the mark that it has. */
function markedLines(text: string): readonly (Omit<ImageMark, "policy"> & Partial<ImageMark>)[] {
  return text.split("\n").flatMap((line, index) => {
    const [code = ""] = line.split(/\s#/);
    const key = /^\s*(?:- )?([\w-]+):\s+\S/.exec(code)?.[1];
    if (key === undefined) return [];
    const policy = MARK.exec(line)?.[1];
    // Of a part of an image only its key stays.
    const spot =
      /:(?:tag|name|digest)$/.test(policy ?? "") || !/[:@/]/.test(valueOf(code)) ? key : code.trim();
    return [{ spot: spot.replace(VERSION, "$1"), line: index + 1, ...(policy !== undefined && { policy }) }];
  });
}

function valueOf(code: string): string {
  return code.slice(code.indexOf(":") + 1).trim();
}

/** Marks that go from places that stay, or give way to another one. */
export function lostMarks(file: string, base: string, head: string): readonly LostMark[] {
  const before = markedLines(base);
  const after = markedLines(head);
  const count = (lines: typeof before, policy: string | undefined, spot?: string): number =>
    lines.filter((each) => each.policy === policy && (spot === undefined || each.spot === spot)).length;
  const marks = before.flatMap(({ policy, spot }) => (policy === undefined ? [] : [{ policy, spot }]));
  const places = new Map(marks.map((mark) => [keyText([mark.policy, mark.spot]), mark]));
  return [...places.values()].flatMap(({ policy, spot }) => {
    if (count(after, policy) >= count(before, policy)) return [];
    const place = after.find(
      (each) => each.spot === spot && count(after, each.policy, spot) > count(before, each.policy, spot),
    );
    if (place === undefined) return [];
    const { line, policy: now } = place;
    return [{ file, line, policy, ...(now !== undefined && { now }) }];
  });
}

/** It is in no deployable: a comment of a file. */
export function lostMarkFinding({ file, line, policy, now }: LostMark): Finding {
  const then =
    now === undefined
      ? "no newer image is written there any more"
      : `what ImagePolicy ${named(now)} chooses is written there from now on, or nothing if that is not there`;
  const message = `The mark of ImagePolicy ${named(policy)} goes from ${file}: ${then}.`;
  const check = {
    id: "flux-settings",
    remediation: "Keep the mark where newer images shall arrive.",
  } as const;
  return fileFinding(check, { severity: "warning", message }, { file, line });
}

function named(policy: string): string {
  const [namespace = "", name = ""] = policy.split(":");
  return `${namespace}/${name}`;
}
