/** Longer ones are cut at the left in a headline. */
const LONGEST = 50;

/** What a person takes for known when it was said before: as many segments, or a probe. */
const SHARED_SEGMENTS = 3;

const PROBE = /^.*Probe\./;

/** Paths of fields for reading one after another: of what they share with the last one said whole only the end is said. */
export function pathsInTurn(paths: readonly string[]): readonly string[] {
  let whole = "";
  return paths.map((path) => {
    const shared = sharedLength(path, whole);
    if (shared === 0) whole = path;
    return path.slice(shared);
  });
}

/** The last segments of a path, with an ellipsis for the others. */
export function pathEnd(path: string): string {
  if (path.length <= LONGEST) return path;
  const ends = segments(path)
    .map(({ index }) => path.slice(index))
    .filter((end) => end.length < LONGEST);
  return ends[0] === undefined ? path : `…${ends[0]}`;
}

/** How many characters may be left out at the beginning. */
function sharedLength(path: string, before: string): number {
  const [probe] = PROBE.exec(path) ?? [];
  if (probe !== undefined && before.startsWith(probe)) return probe.length;
  const known = segments(before);
  const own = segments(path);
  const differs = own.findIndex(({ text }, index) => text !== known[index]?.text);
  // An item is said with the name of its list.
  const shared = own[differs]?.text.startsWith("[") === true ? differs - 1 : differs;
  return shared < SHARED_SEGMENTS ? 0 : (own[shared]?.index ?? 0);
}

/** A name in brackets may have dots. */
function segments(path: string): readonly { readonly text: string; readonly index: number }[] {
  return [...path.matchAll(/\[[^[\]]*\]|[^.[\]]+/g)].map(({ 0: text, index }) => ({ text, index }));
}
