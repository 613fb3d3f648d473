import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { FOLLOWED_RELEASE } from "../../src/kustomize/release.ts";
import { parseYaml } from "../../src/yaml/parse.ts";
import { buildWithRealKustomize, type KustomizeFiles, type RealResult } from "./real-kustomize.ts";

/** What the real kustomize was recorded to write of a root, or to refuse it with. */
type Answer = { readonly text: string } | { readonly error: string };

interface Recording {
  readonly release: string;
  readonly answers: Readonly<Record<string, Answer>>;
}

const FILE = join(import.meta.dirname, "../kustomize/recorded.json");
/** A folder where each answer of the real kustomize on PATH goes: `npm run record:kustomize` sets it. */
const RECORD = process.env.ROLLCAST_RECORD_KUSTOMIZE;

let recording: Recording | undefined;

/**
 * What the release of kustomize that Rollcast follows builds of a root, recorded by `npm run record:kustomize`: the gate
 * needs no kustomize, and each machine compares with the same one. Throws where a case is not recorded.
 */
export function recordedKustomize(files: KustomizeFiles, root = ""): RealResult {
  const key = keyOf(files, root);
  if (RECORD === undefined) return remembered(key, {});
  return record(RECORD, key, buildWithRealKustomize(files, root), {});
}

/**
 * The same of a root that names other repositories, which `build` asks the real kustomize for. `places` has what stands in
 * the files for a word that is another one in each run, like `HOST` for the address of a server.
 */
export async function recordedElsewhere(
  files: KustomizeFiles,
  root: string,
  places: Readonly<Record<string, string>>,
  build: () => Promise<RealResult>,
): Promise<RealResult> {
  const key = keyOf(files, root);
  return RECORD === undefined ? remembered(key, places) : record(RECORD, key, await build(), places);
}

function remembered(key: string, places: Readonly<Record<string, string>>): RealResult {
  recording ??= JSON.parse(readFileSync(FILE, "utf8")) as Recording;
  if (recording.release !== FOLLOWED_RELEASE)
    throw new Error(`${FILE} is of another release: record it again`);
  const answer = recording.answers[key];
  if (answer === undefined) throw new Error(`${FILE} lacks this case: npm run record:kustomize -- KUSTOMIZE`);
  if ("error" in answer) return { ok: false, error: answer.error };
  const text = withWords(answer.text, places);
  const parsed = parseYaml(text);
  if (!parsed.ok) throw new Error(`kustomize wrote YAML that we cannot read: ${parsed.error.message}`);
  return { ok: true, objects: parsed.documents.map(({ value }) => value), text };
}

function keyOf(files: KustomizeFiles, root: string): string {
  const contents = Object.entries(files)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, content]) => [path, content instanceof Uint8Array ? [...content] : content]);
  return createHash("sha256")
    .update(JSON.stringify([contents, root]))
    .digest("hex")
    .slice(0, 16);
}

function record(
  folder: string,
  key: string,
  result: RealResult,
  places: Readonly<Record<string, string>>,
): RealResult {
  const words = Object.fromEntries(Object.entries(places).map(([word, place]) => [place, word]));
  const text = withWords(result.ok ? result.text : result.error, words);
  const answer: Answer = result.ok ? { text } : { error: settled(text) };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, key), JSON.stringify(answer));
  return result;
}

/** The text with each key of `places` replaced by what it stands for. */
export function withWords(text: string, places: Readonly<Record<string, string>>): string {
  return Object.entries(places).reduce((all, [word, place]) => all.replaceAll(word, place), text);
}

/** Without what is another one each time: the time of day, and addresses in memory. */
function settled(error: string): string {
  return error.replace(/^\d{4}\/\d\d\/\d\d [\d:]{8} /gm, "").replace(/0x[0-9a-f]+/g, "0x0");
}
