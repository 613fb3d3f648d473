import type { ChartFile } from "../../delivery/helm/chart-files.ts";
import { isArchive } from "../../delivery/helm/templates.ts";
import type { RemoteFile } from "../../kustomize/load/needs.ts";
import { readJson } from "../../yaml/read-json.ts";
import * as messages from "./messages.ts";

/** Fetches what a schema names by its address. */
export type FetchSchema = (url: string) => Promise<RemoteFile>;

export type Settled =
  | {
      readonly ok: true;
      readonly files: ReadonlyMap<string, ChartFile>;
      /** Why values are not held to a schema of the chart. */
      readonly unchecked: readonly string[];
    }
  /** helm must not see the chart, for this reason. */
  | { readonly ok: false; readonly message: string };

export interface SchemaOptions {
  /** Undefined: nothing may be fetched. */
  readonly fetch: FetchSchema | undefined;
  /** Whoever renders the chart does not look at its schemas. */
  readonly skips: boolean;
}

/**
 * The files of a chart as helm may see them. Where a schema of values names another one by its address, helm would ask the
 * server for it, or read a file of the machine; so what it names is fetched here and put into it, as JSON Schema has
 * it for such: https://json-schema.org/draft/2020-12/json-schema-core#name-bundling
 * @param files with what its archives hold
 */
export async function settleSchemas(
  files: ReadonlyMap<string, ChartFile>,
  { fetch, skips }: SchemaOptions,
): Promise<Settled> {
  const settled = new Map(files);
  const unchecked: string[] = [];
  for (const [path, file] of files) {
    if (isArchive(path)) return { ok: false, message: messages.unreadableArchive(path) };
    if (!SCHEMA.test(path)) continue;
    const schema = parsed(file.bytes);
    const names = schema === undefined ? undefined : namesOf(schema, "");
    if (schema === undefined || names === undefined)
      return { ok: false, message: messages.readsOutside(path) };
    if (names.length === 0) continue;
    const bundled = skips ? "" : await bundle(schema, names, fetch);
    if (typeof bundled === "string") settled.delete(path);
    else settled.set(path, { ...file, bytes: new TextEncoder().encode(JSON.stringify(bundled)) });
    if (typeof bundled === "string" && !skips) unchecked.push(messages.notChecked(path, bundled));
  }
  return { ok: true, files: settled, unchecked };
}

const SCHEMA = /(?:^|\/)values\.schema\.json$/;

type Schema = Readonly<Record<string, unknown>>;

/** Undefined for what is no JSON: what helm would read of it is not known. */
function parsed(bytes: Uint8Array): Schema | undefined {
  const value = readJson(new TextDecoder().decode(bytes));
  return value === undefined || isSchema(value) ? value : {};
}

function isSchema(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const REFERENCE = /^\$(?:dynamic|recursive)?ref$/i;
/** Drafts that every validator holds itself. */
const DRAFT = /^https?:\/\/json-schema\.org\/(?:schema|draft[-/][\w-]+\/schema)#?$/;

/** The other schemas that one names, by their addresses; undefined where it names what is none of the web's. */
function namesOf(schema: Schema, place: string): readonly string[] | undefined {
  const own = idOf(schema) ?? place;
  const base =
    own === "" || !URL.canParse(own, place || undefined) ? "" : new URL(own, place || undefined).href;
  const names = new Set<string>();
  const queue: unknown[] = [schema];
  let movesBase = false;
  for (const value of queue) {
    if (Array.isArray(value)) for (const each of value) queue.push(each);
    if (!isSchema(value)) continue;
    movesBase ||= value !== schema && idOf(value) !== undefined;
    for (const [key, child] of Object.entries(value)) {
      if (typeof child === "object" && child !== null) queue.push(child);
      if (typeof child !== "string") continue;
      if (key === "$schema" && !DRAFT.test(child)) return undefined;
      if (!REFERENCE.test(key) || child.startsWith("#")) continue;
      if (!URL.canParse(child, base || undefined)) return undefined;
      const url = new URL(child, base || undefined);
      if (url.protocol !== "http:" && url.protocol !== "https:") return undefined;
      url.hash = "";
      if (url.href !== base) names.add(url.href);
    }
  }
  // What is named then depends on where it stands, and validators differ.
  return movesBase && names.size > 0 ? undefined : [...names];
}

function idOf({ $id, id }: Schema): string | undefined {
  return [$id, id].find((each) => typeof each === "string");
}

/** More would be no schema. */
const MOST = 100;

/** The schema with all that it names in it, each under its own address; or why there is none. */
async function bundle(
  schema: Schema,
  names: readonly string[],
  fetch: FetchSchema | undefined,
): Promise<Schema | string> {
  if (fetch === undefined) return "nothing may be fetched (allow: network)";
  const parts = new Map<string, Schema>();
  const queue = [...names];
  for (const url of queue) {
    if (parts.has(url)) continue;
    if (parts.size === MOST) return `it names more than ${MOST} others`;
    const file = await fetch(url);
    if (file.kind !== "file") return file.message;
    const part = parsed(file.bytes);
    const more = part === undefined ? undefined : namesOf(part, url);
    const { host } = new URL(url);
    if (part === undefined || more === undefined)
      return `what ${host} has there is no schema that can be used`;
    // By the address that it gives itself nobody has asked for it.
    if (![undefined, url].includes(idOf(part)?.replace(/#$/, "")))
      return `what ${host} has there goes by another address`;
    parts.set(url, { ...part, $id: url });
    queue.push(...more);
  }
  const own = isSchema(schema.definitions) ? schema.definitions : {};
  const named = [...parts.values()].map((part, index) => [`${PREFIX}${index}`, part] as const);
  return { ...schema, definitions: { ...own, ...Object.fromEntries(named) } };
}

const PREFIX = "from-elsewhere-";
