/** What `rollcast checks` and `rollcast explain` say around the documentation of the checks. */
export const CHECK_PAGES = {
  more: "`rollcast explain CHECK` tells what one finds, why, and what to do. --fail-on CHECK,... fails the run on findings of these checks; CHECK:error counts errors only, CHECK:new only what the change brings.",
  why: "Why: ",
  remedy: "What to do: ",
  gate: "To gate on it: ",
  /** Of a check with one severity, "errors only" is all or nothing. */
  gateWith: (id: string, severities: readonly string[]): string =>
    `--fail-on ${id}, ${severities.length > 1 ? `${id}:error for errors only, ` : ""}or ${id}:new for what the change brings.`,
  source: (link: string): string => `Source: ${link}`,
  page: (url: string): string => `Documentation: ${url}`,
} as const;
