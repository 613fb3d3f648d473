import { UserError } from "../model/user-error.ts";
import { isCommitId } from "../model/commit-id.ts";

/** Reads fields of the event's payload, which is whatever stands in the file that GITHUB_EVENT_PATH names. */
export interface Payload {
  /** The value at this path of keys; undefined when it is not there. */
  get(...path: readonly string[]): unknown;
  /** Each throws a `UserError` that names the field when it is missing or of another kind. */
  text(...path: readonly string[]): string;
  commit(...path: readonly string[]): string;
  positiveInteger(...path: readonly string[]): number;
}

export function createPayload(event: string, value: unknown): Payload {
  const get = (...path: readonly string[]): unknown =>
    path.reduce<unknown>((parent, key) => (isRecord(parent) ? parent[key] : undefined), value);
  const refuse = (path: readonly string[], expected: string): never => {
    throw new UserError(
      `The ${event} event has no ${expected} in "${path.join(".")}". Rollcast reads the event file that GitHub ` +
        `writes for the run (GITHUB_EVENT_PATH). Where another program starts the workflow, give it an event with ` +
        `this field.`,
    );
  };
  const text = (...path: readonly string[]): string => {
    const found = get(...path);
    return typeof found === "string" && found !== "" ? found : refuse(path, "text");
  };
  return {
    get,
    text,
    commit(...path) {
      const found = get(...path);
      return typeof found === "string" && isCommitId(found) ? found : refuse(path, "commit id");
    },
    positiveInteger(...path) {
      const found = get(...path);
      return typeof found === "number" && Number.isSafeInteger(found) && found > 0
        ? found
        : refuse(path, "number");
    },
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A field of an answer whose shape nobody has checked. */
export function field(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null) return undefined;
  return Object.entries(value).find(([key]) => key === name)?.[1];
}
