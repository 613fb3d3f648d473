import type { ChartFile } from "../../delivery/helm/chart-files.ts";
import { isArchive } from "../../delivery/helm/templates.ts";
import { readsOutside, unreadableArchive } from "./messages.ts";

/**
 * Why helm must not see a chart: it may read files of the machine, or ask a server, where a schema of values names another
 * one by its address. https://json-schema.org/draft/2020-12/json-schema-core#section-8.2.3
 * @param files with what its archives hold
 */
export function refusalOf(files: ReadonlyMap<string, ChartFile>): string | undefined {
  for (const [path, { bytes }] of files) {
    if (isArchive(path)) return unreadableArchive(path);
    if (!SCHEMA.test(path)) continue;
    const schema = parsed(bytes);
    if (schema === undefined || namesAnother(schema)) return readsOutside(path);
  }
  return undefined;
}

const SCHEMA = /(?:^|\/)values\.schema\.json$/;

/** Undefined for what is no JSON: what helm would read of it is not known. */
function parsed(bytes: Uint8Array): object | undefined {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return undefined;
  }
}

const REFERENCE = /^\$(?:dynamic|recursive)?ref$/i;
/** Drafts that every validator holds itself. */
const DRAFT = /^https?:\/\/json-schema\.org\/(?:schema|draft[-/][\w-]+\/schema)#?$/;

function namesAnother(schema: object): boolean {
  const queue: object[] = [schema];
  for (const value of queue) {
    const entries: [string, unknown][] = Object.entries(value);
    for (const [key, child] of entries) {
      if (typeof child === "object" && child !== null) queue.push(child);
      if (typeof child !== "string") continue;
      if (REFERENCE.test(key) && !child.startsWith("#")) return true;
      if (key === "$schema" && !DRAFT.test(child)) return true;
    }
  }
  return false;
}
