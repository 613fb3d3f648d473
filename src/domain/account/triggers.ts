import { plainGlob } from "../../model/plain-glob.ts";
import { parseYaml } from "../../yaml/parse.ts";
import { isList, isMap, type Value } from "../../yaml/value.ts";

/** Somebody or the clock runs it, whatever changes. */
const BY_HAND: ReadonlySet<string> = new Set(["workflow_dispatch", "schedule"]);

/**
 * Which changed files a workflow of GitHub runs for; undefined where it runs for all, or does not say it in plain globs.
 * https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax#onpushpull_requestpull_request_targetpathspaths-ignore
 */
export function triggersOf(text: string): ((path: string) => boolean) | undefined {
  const parsed = parseYaml(text);
  const [document] = parsed.ok ? parsed.documents : [];
  const on = isMap(document?.value) ? document.value.on : undefined;
  if (!isMap(on)) return undefined;
  const events = Object.entries(on).filter(([event]) => !BY_HAND.has(event));
  const globs = events.flatMap(([event, settings]) =>
    /^(push|pull_request|pull_request_target)$/.test(event) ? globsOf(settings) : [undefined],
  );
  if (globs.length === 0 || globs.includes(undefined)) return undefined;
  return (path) => globs.some((matches) => matches?.(path) === true);
}

function globsOf(settings: Value): readonly (((path: string) => boolean) | undefined)[] {
  const paths = isMap(settings) ? settings.paths : undefined;
  if (!isList(paths)) return [undefined];
  return paths.map((glob) => (typeof glob === "string" ? plainGlob(glob) : undefined));
}
