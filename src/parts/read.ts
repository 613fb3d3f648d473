import type { Report } from "../app/parts/accept.ts";
import { VERSION } from "../model/version.ts";
import type { Judge } from "./is.ts";
import { isPart } from "./shape.ts";

/** Whoever writes a part may be a stranger: nothing of it is believed that has another shape. */
export function readPart(name: string, text: string): Report {
  const refused = (reason: string): Report => ({ name, ok: false, reason });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // Not the parser's own message, which quotes the file.
    return refused("it is not JSON, or it is cut off.");
  }
  const other = otherVersion(value);
  if (other !== undefined) return refused(other);
  const judge: Judge = {};
  if (isPart(value, "report", judge)) return { name, ok: true, part: value };
  return refused(`${judge.fault ?? "report"}. Hand over what \`--shard\` wrote, as it is.`);
}

/** A part of another version may have another shape, which is no fault of it. */
function otherVersion(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || !("rollcastPart" in value)) {
    return "it is no report of a shard. Make one with `rollcast --shard 1/2`.";
  }
  const version: unknown = "version" in value ? value.version : undefined;
  if (version === VERSION) return undefined;
  const known =
    typeof version === "string" && /^[\w.+-]{1,64}$/.test(version)
      ? `Rollcast ${version}`
      : "another Rollcast";
  return `${known} made it, and this is ${VERSION}. Use one version for all jobs.`;
}
