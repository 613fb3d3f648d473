/** What no person makes up: a token, a key, an id. */

/** Between letters and digits, and from small to large ones; a capital before small letters begins a word. */
const CHANGES = /(?<=[a-z])(?=[A-Z0-9])|(?<=[0-9])(?=[a-zA-Z])|(?<=[A-Z])(?=[0-9])/g;

/** Without capitals more changes are needed: `utf8mb4` is no token. */
const WITH_CAPITALS = { length: 6, changes: 3, share: 0.25 };
const WITHOUT_CAPITALS = { length: 8, changes: 4, share: 0.3 };

/** Whether a text, or a part of it between hyphens, dots or the like, looks like a token. */
export function looksRandom(text: string): boolean {
  if (!/\d/.test(text)) return false;
  return text.split(/[^A-Za-z0-9]+/).some((part) => {
    const least = /[A-Z]/.test(part) && /[a-z]/.test(part) ? WITH_CAPITALS : WITHOUT_CAPITALS;
    if (part.length < least.length) return false;
    const changes = part.match(CHANGES)?.length ?? 0;
    return changes >= least.changes && changes / part.length >= least.share;
  });
}
