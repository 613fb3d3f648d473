// Random checkouts with files of rules, of which Flux says what source-controller packs.
import fc from "fast-check";

const NAMES = ["a", "b", "ab", "c.yaml", "x.png", ".github", ".sops.yaml", ".gitignore", "é", "a b", "[a]"];
const segment = fc.constantFrom(...NAMES);
const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));

const GLOBS = [
  "*",
  "**",
  "?",
  "a*",
  "*b",
  "a**",
  "[ab]",
  "[^a]",
  "[a-",
  "\\a",
  "\\[a]",
  "*.yaml",
  "",
  " ",
  "é",
];
const part = fc.oneof(segment, fc.constantFrom(...GLOBS));
const pattern = fc
  .tuple(
    fc.constantFrom("", "", "!", "/", "!/", "#", "\\#", " "),
    fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/")),
    fc.constantFrom("", "", "/", " ", "\\ ", "/**", "/*", "\t", "\r"),
  )
  .map((pieces) => pieces.join(""));
const rules = fc.array(pattern, { maxLength: 4 }).map((lines) => lines.join("\n"));

/** A file cannot lie below another: of such two the one further up stays. */
function withoutBelow(paths) {
  return paths.filter((each) => !paths.some((other) => each.startsWith(`${other}/`)));
}

export const artifactQuestion = fc
  .record({
    paths: fc.array(path, { minLength: 4, maxLength: 14 }).map(withoutBelow),
    own: fc.option(rules, { nil: undefined }),
    deeper: fc.option(rules, { nil: undefined }),
    ignore: fc.option(rules),
  })
  .map(({ paths, own, deeper, ignore }) => ({
    op: "artifact",
    ignore,
    files: {
      ...Object.fromEntries(paths.map((each) => [each, ""])),
      ...(own !== undefined && { ".sourceignore": own }),
      ...(deeper !== undefined && paths.every((each) => each !== "a") && { "a/.sourceignore": deeper }),
    },
  }));
