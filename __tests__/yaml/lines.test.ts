import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { construct } from "../../src/yaml/construct.ts";
import { firstDocument, splitDocuments } from "../../src/yaml/documents.ts";
import { readEvents } from "../../src/yaml/events.ts";
import { NO_DOCUMENT, readLines } from "../../src/yaml/lines.ts";
import { MAX_DEPTH } from "../../src/yaml/max-depth.ts";
import type { Dialect } from "../../src/yaml/scalar.ts";
import { checkStrictness } from "../../src/yaml/strictness.ts";
import { isList, isMap, type Value } from "../../src/yaml/value.ts";
import { writtenAt } from "../../src/yaml/written.ts";
import { corpusArchives, unpack } from "../support/corpus.ts";

/** The judge: what the library reads of a text's first document. Throws what it refuses. */
function byLibrary(text: string, dialect: Dialect): unknown {
  const read = readEvents(firstDocument(text));
  checkStrictness(read.text, read.events);
  const document = construct(read.text, read.events, dialect, MAX_DEPTH, { nodes: 0 });
  return document === undefined || document.value === null ? [] : [document.start, described(document.value)];
}

/** Undefined: left to the library. */
function byLines(text: string, dialect: Dialect): unknown {
  const document = readLines(text, dialect);
  if (document === undefined) return undefined;
  return document === NO_DOCUMENT ? [] : [document.start, described(document.value)];
}

/** Everything that can differ: types, the order of keys, how a scalar is written. */
function described(value: Value): unknown {
  if (isList(value)) return value.map((item, index) => [described(item), String(writtenAt(value, index))]);
  if (!isMap(value)) return `${typeof value} ${String(value)}`;
  return Object.keys(value).map((key) => [key, described(value[key] ?? null), String(writtenAt(value, key))]);
}

const CRD = `# generated
---
apiVersion: apiextensions.k8s.io/v1
kind: CustomResourceDefinition
metadata:
  annotations:
    controller-gen.kubebuilder.io/version: v0.16.4
    empty: ''
  name: jobs.example.com
spec:
  group: example.com
  names: {}
  versions:
  - name: v1
    schema:
      openAPIV3Schema:
        description: |-
          A job's schema: "quoted", 'quoted', # no comment

            indented
          last
        properties:
          apiVersion:
            description: 'It''s over
              two lines'
            type: string
          limits:
            anyOf:
            - type: integer
            - type: string
            pattern: ^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))$
            x-kubernetes-int-or-string: true
          long:
            description: Written over
              several lines, 1:2, a#b
        required:
        - apiVersion
        - "limits"
    served: true # yes
    storage: true
status:
`;

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata: # about it
    name: web

spec:
    replicas: 0x10
    template:
        spec:
            containers:
            - name: web
              image: registry.example.com/web:1.4.2
              args: []
              ports: [{containerPort: 8080, name: http}]
              command:
                  - sh
                  -   -c
                  - "exec \\"$0\\" \\
                    --port=8080"
              env:
              -   name: ON
                  value: "on"
              - name: RATIO
                value: 1.10
              -   - nested
                  - - deeper
---
# nothing here
---
apiVersion: v1
kind: ConfigMap
data:
    nginx.conf: |
        server {

        }

    keep: |+
        all of it

`;

const MANIFESTS = [CRD, ...splitDocuments(DEPLOYMENT).map(({ text }) => text)];

describe("a text that is read line by line", () => {
  it.each(MANIFESTS)("is read as the library reads it (%#)", (text) => {
    expect(byLines(text, "kustomize")).toEqual(byLibrary(text, "kustomize"));
    expect(byLines(text, "json")).toEqual(byLibrary(text, "json"));
  });

  it.each<[string, string]>([
    ["a list in the column of its key", "a:\n- 1\n- 2\nb: 3\n"],
    ["keys without values", "a:\nb: # none\nc:\n  d:\n"],
    ["a scalar below its key", "a:\n  text\nb:\n  {}\n"],
    ["quoted keys", "\"a b\": 1\n'c d': 2\n"],
    ["a comment after a text and before more of it", "a: b\n  # c\nd: e\n"],
    ["a colon and a # inside of a text", "a: b:c#d -e\nb: http://x/#y\n"],
    ["blank lines inside of a text", "a: b\n\n   \n  c\nd: e\n"],
    ["a literal with blank lines of any length", "a: |\n  b\n    \n \n\n  c\n\nd: e\n"],
    ["a literal list item", "- |-\n b\n-  |\n  c\n"],
    ["a text with letters of other scripts", "a: Grüße, привет, 你好\n"],
    ["a separator at the start", "# c\n\n---\na: 1\n"],
    ["no line break at the end", "a:\n- b: c"],
    ["a literal with its indentation in the header", "a: |2-\n\n     b\n   c\nd:\n- |1+\n   e\n\n"],
    ["short lists and maps in brackets", 'a: [b c, "d", \'\', [], 1, ~]\nb: { c: [x:1], "d" : {}, e: -f }\n'],
    ["commas at the end of lists and maps in brackets", "a: [b, ]\nc: { d: [e,], }\n"],
    ["only comments", "# nothing\n\n"],
    ["nothing", "\n"],
  ])("may have %s", (_, text) => {
    expect(byLines(text, "kustomize")).toBeDefined();
    expect(byLines(text, "kustomize")).toEqual(byLibrary(text, "kustomize"));
  });

  it("has its numbers and words in either dialect", () => {
    const text = "a: yes\nb: 010\nc: 2020-01-01\nd: ~\ne: 12345678901234567890\n";
    for (const dialect of ["kustomize", "json"] as const) {
      expect(byLines(text, dialect)).toEqual(byLibrary(text, dialect));
    }
    expect(byLines(text, "kustomize")).not.toEqual(byLines(text, "json"));
  });
});

/** Of so many documents one is compared; `ROLLCAST_CORPUS_SAMPLE=0` compares all. */
const ONE_OF = process.env.ROLLCAST_CORPUS_SAMPLE === "0" ? 1 : 3;

describe.each(corpusArchives())("the YAML of %s", (archive) => {
  it("is read as the library reads it, most of it line by line", { timeout: 60_000 }, () => {
    const directory = unpack(archive);
    const texts = readdirSync(directory, { recursive: true, encoding: "utf8" })
      .filter((path) => /\.ya?ml$/.test(path) && statSync(join(directory, path)).isFile())
      .flatMap((path) => splitDocuments(readFileSync(join(directory, path), "utf8")))
      .map(({ text }) => text)
      .filter((_, index) => index % ONE_OF === 0);
    const simple = texts.filter((text) => readLines(text, "kustomize") !== undefined);
    const different = simple.filter(
      (text) => !isDeepStrictEqual(byLines(text, "kustomize"), byLibrary(text, "kustomize")),
    );
    expect(different).toEqual([]);
    expect(simple.join("").length).toBeGreaterThan(texts.join("").length / 2);
  });
});

describe("what is left to the library", () => {
  it.each<[string, string]>([
    ["a key that stands twice", "a: 1\na: 2\n"],
    ["a key that is no text", "1: a\n"],
    ["an anchor and its alias", "a: &x 1\nb: *x\n"],
    ["a tag", "a: !!str 1\n"],
    ["a merge key", "<<: {}\n"],
    ["a flow collection over two lines", "a: [b,\n  c]\n"],
    ["two commas in a flow list", "a: [b, , c]\n"],
    ["a comma alone in a flow list", "a: [,]\n"],
    ["a pair in a flow list", "a: [b: c]\n"],
    ["a flow map with a key that has no value", "a: {b, c: d}\n"],
    ["a flow map with a key that stands twice", "a: {b: 1, b: 2}\n"],
    ["an alias in a flow list", "a: [*b]\n"],
    ["brackets in brackets, deeper than anybody writes", `a: ${"[".repeat(50)}${"]".repeat(50)}\n`],
    ["a folded block", "a: >\n  b\n"],
    ["a literal that is indented less than its header says", "a: |2\n b\n"],
    ["an empty literal", "a: |\nb: c\n"],
    ["a tab", "a:\tb\n"],
    ["Windows' line breaks", "a: b\r\n"],
    ["text on the separator's line", "--- # first\na: b\n"],
    ["the end of a document", "a: b\n...\n"],
    ["a second document", "a: b\n---\nc: d\n"],
    ["two separators", "---\n---\na: b\n"],
    ["a very long key", `${"k".repeat(200)}: a\n`],
    ["a very long key in brackets", `a: {${"k".repeat(200)}: b}\n`],
    ["a question mark in brackets", "a: [b?c]\n"],
    ["an escape that only JSON knows", 'a: "\\/"\n'],
    ["half of a character", 'a: "\\ud83d\\ude00"\n'],
    ["a directive", "%YAML 1.2\n---\na: b\n"],
    ["a text alone", "a\n"],
    ["a literal without a line break at the end", "a: |\n  b"],
    ["a list item below its dash", "-\n  a: b\n"],
    ["a second mapping on one line", "a: b: c\n"],
    ["a line that is indented for no reason", "a: b\n  c: d\n"],
    ["a quoted text whose next line is not indented", 'a: "b\nc"\n'],
    ["text after the quotes", "a: 'b' c\n"],
    ["an unknown escape", 'a: "\\q"\n'],
    ["a quote without an end", "a: 'b\n"],
    ["a byte order mark", "\ufeffa: b\n"],
    ["a list that turns into a map", "- a\nb: c\n"],
    ["more levels than anybody writes", `${"- ".repeat(150)}a\n`],
  ])("%s", (_, text) => {
    expect(byLines(text, "kustomize")).toBeUndefined();
  });
});

/** What can change the meaning of the text around it. */
const FRAGMENTS = [
  ...[
    " ",
    "  ",
    "\n",
    "\n\n",
    "- ",
    "-",
    "---\n",
    "--- ",
    "...\n",
    ":",
    ": ",
    "#",
    " #",
    "'",
    '"',
    "\\",
    "\t",
  ],
  ...[
    "|",
    "|-\n",
    "|+\n",
    ">",
    "|2\n",
    "{}",
    "[]",
    "[a]",
    "&a ",
    "*a",
    "!!str ",
    "? ",
    "<<: ",
    "%",
    "@",
    "~",
  ],
  ...[
    "a: b",
    "a:\n",
    "- a\n",
    "- - a\n",
    "null",
    "yes",
    "0x1f",
    "1e3",
    ".5",
    "2020-01-01",
    "é",
    "\u2028",
    "''",
  ],
  ...["'a\n  b'", '"a\\\n  b"', "k: 'it''s'", "x: a\n  b\n", "x: a # c", "x:   \n", "-\n", ",", "]", "}"],
];

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat(4),
  inserted: fc.constantFrom("", ...FRAGMENTS),
});

const damaged = fc
  .tuple(fc.constantFrom(...MANIFESTS), fc.array(edit, { minLength: 1, maxLength: 3 }))
  .map(([manifest, edits]) =>
    edits.reduce((text, { at, removed, inserted }) => {
      const position = Math.floor(at * text.length);
      return text.slice(0, position) + inserted + text.slice(position + removed);
    }, manifest),
  );

test("a damaged manifest is read as the library reads it, or left to the library", () => {
  fc.assert(
    fc.property(damaged, fc.constantFrom<Dialect>("kustomize", "json"), (text, dialect) => {
      const lines = byLines(text, dialect);
      if (lines !== undefined) expect(lines).toEqual(byLibrary(text, dialect));
    }),
    { numRuns: Number(process.env.FUZZ_RUNS ?? 25) * 40, ...fuzzSeed() },
  );
});

function fuzzSeed(): { seed?: number } {
  return process.env.FUZZ_SEED === undefined ? {} : { seed: Number(process.env.FUZZ_SEED) };
}
