import { expect, it } from "vitest";
import { rewriteFolded } from "../../src/yaml/folded.ts";

// What kustomize 5.8.3 gives for a ConfigMap whose key is written as `>` or `>-`.
it.each([
  { what: "is doubled before an indented line", text: "a\n  b\nc", built: "a\n\n  b\nc" },
  { what: "is doubled where a line holds a tab", text: "a\n  b\td\nc", built: "a\n\n  b\td\nc" },
  {
    what: "stays where a line ends in a blank",
    text: "a (\n  b \n  c\n) > 0",
    built: "a (\n  b \n  c\n) > 0",
  },
  {
    what: "stays where the blank is at the end of the last line",
    text: "a\n  b\nc \n",
    built: "a\n  b\nc \n",
  },
  {
    what: "stays where the blank stands before empty lines",
    text: "a\n\n  b \n\nc",
    built: "a\n\n  b \n\nc",
  },
  { what: "stays beside what is beyond the basic plane", text: "a\n  b\nc 😀", built: "a\n  b\nc 😀" },
  { what: "stays beside a byte order mark", text: "a\n  b\ufeffc", built: "a\n  b\ufeffc" },
  { what: "is doubled beside an accent", text: "a\n  é\nd", built: "a\n\n  é\nd" },
])("a line break of a folded text $what", ({ text, built }) => {
  expect(rewriteFolded(text)).toBe(built);
});
