/** The formats of a whole forecast; src/report/formats.ts makes them, which takes far longer to load. */
export const FORMAT_NAMES = [
  "text",
  "markdown",
  "json",
  "html",
  "sarif",
  "github",
  "junit",
  "gitlab",
] as const;

export type FormatName = (typeof FORMAT_NAMES)[number];
