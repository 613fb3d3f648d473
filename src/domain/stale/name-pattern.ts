/**
 * Whether a whole text matches a regular expression, for the few that people write: names with `.`, `.*` and `.+`.
 * Undefined for any other, since a pull request's own expression is not run.
 */
export function matchesPattern(pattern: string, text: string): boolean | undefined {
  if (!/^(?:[\w-]|\.[*+]?)*$/.test(pattern)) return pattern === text ? true : undefined;
  const parts = pattern.match(/\.[*+]?|[\w-]/g) ?? [];
  // The lengths of the beginnings of the text that the parts so far match.
  let reached = new Set([0]);
  for (const part of parts) {
    const next = new Set<number>();
    if (part === ".*" || part === ".+") {
      const from = Math.min(...reached) + (part === ".+" ? 1 : 0);
      for (let end = from; end <= text.length; end++) next.add(end);
    } else {
      for (const at of reached) if (part === "." || text[at] === part) next.add(at + 1);
    }
    if (next.size === 0) return false;
    reached = next;
  }
  return reached.has(text.length);
}
