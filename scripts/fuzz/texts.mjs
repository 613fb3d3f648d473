import fc from "fast-check";

/** Pieces that mean something to YAML, to kustomize or to a reader; random text alone never gets far. */
const YAML =
  "\n|: |- |[|]|{|}|, |'|\"|\\|# |&a |*a|!!str |!<x> |!!binary |? |--- \n|...\n|%YAML|\t|  |>-\n|~|null|0x1f|1e3|1_0|0o7|.inf|<<: |=|yes|2001-01-01";
const STRANGE = ["|-\n", "\u0000", "\u0007", "\u0085", "\u2028", "\ufeff", "\ud800", "é", "日本", "\u202e"];
const WORDS =
  "__proto__ constructor kind apiVersion metadata name data stringData Secret ConfigMap Deployment v1 spec resources patches patch target configMapGenerator secretGenerator literals files replacements source targets fieldPath fieldPaths select options delimiter index vars images newTag namePrefix components generators transformers ../ / a.yaml $(A) $ op add copy move remove test path from value /spec/x/- $patch delete replace";
const LINES = [
  "a: b\n",
  "  c: d\n",
  "- e\n",
  "  - f: g\n",
  "x: |\n  y\n",
  "k: &a {b: c}\n",
  "l: *a\n",
  "m: [1, 2]\n",
];
const SHOWN =
  "<b> </b> <!-- --> ` `` ``` | ~~~ ![x](y) [x](javascript:y) @octocat #1 :skull: https://x.y www.x.y $x$ \\( &lt; &#60; ::error:: ##[add-mask] {0} [x]: ]]> %0A &#x202e; d4e5f6a7b8c9d0e1 > * _ + 1. ====";

const pieces = [...YAML.split("|"), ...STRANGE, ...WORDS.split(" "), ...LINES];
const shownPieces = [...SHOWN.split(" "), ...STRANGE, "\n", " ", "a", "name-of-a-thing"];

function soupOf(known, maxLength) {
  return fc.array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...known) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
    ),
    { minLength: 1, maxLength },
  );
}

/** Lists of pieces, so that a property may try each beginning of a text as well. */
export const yamlPieces = soupOf(pieces, 24);
export const shownTexts = soupOf(shownPieces, 16);
export const yamlText = yamlPieces.map((list) => list.join(""));

/** What programs write below a key of its own. */
const ENTRIES = [
  " b",
  " 'c'",
  ' "d\\n"',
  " 1.10",
  " {}",
  " []",
  "",
  "\n  e: f\n  g:\n    - h",
  "\n- i\n- j: k\n  l: m",
  "\n  - - n",
];
const BLOCKS = [" |\n  o\n\n   p", " >-\n  q\n  r", " s\n  t", " yes # u", " !!str 1", " &v w", " é"];
/** Documents line by line, as programs write them; a few have a mark that does not belong. */
export const layoutLines = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 25, arbitrary: fc.constantFrom(...ENTRIES) },
        { weight: 1, arbitrary: fc.constantFrom(...BLOCKS) },
      ),
      fc.oneof(
        { weight: 60, arbitrary: fc.constant("") },
        { weight: 1, arbitrary: fc.constantFrom(" ", ": ", "'", " #", "\u0085", "\t", "*v") },
      ),
    ),
    { minLength: 1, maxLength: 10 },
  )
  .map((entries) => entries.map(([entry, mark], index) => `key${index}:${entry}${mark}\n`));

/** The beginnings of a text that end with one of its pieces, the whole one last; each a text of its own. */
export function beginnings(list) {
  let text = "";
  const found = new Set();
  for (const piece of list) {
    text += piece;
    found.add(text);
  }
  return [...found];
}
