import { deepStrictEqual, strictEqual } from "node:assert";
import fc from "fast-check";
import { beginnings, layoutLines, yamlPieces, yamlText } from "./texts.mjs";

/** Makes the quick reader leave a text to the library, and means nothing. */
const TO_LIBRARY = "# 😀\n";

export async function parserProperties(load, counts) {
  const { parseYaml, parseYamlAsJson } = await load("yaml/parse.js");
  const { printYaml } = await load("yaml/print/print.js");
  const { expand } = await load("delivery/flux/envsubst/evaluate.js");
  const { executeTemplate } = await load("sources/argo/template/execute.js");
  const { NotUnderstood, TemplateError } = await load("sources/argo/template/value.js");
  const { parseAttributes } = await load("tree/checkout/attributes.js");

  const parse = (text) => {
    const [read, json] = counts.tried("documents parsed", () => [parseYaml(text), parseYamlAsJson(text)]);
    strictEqual(typeof read.ok, "boolean");
    strictEqual(typeof json.ok, "boolean");
    return read;
  };
  const values = (result) => (result.ok ? result.documents.map(({ value }) => value) : undefined);

  return [
    {
      name: "every beginning of a text is read or refused",
      runs: 150,
      property: fc.property(yamlPieces, (list) => {
        for (const text of beginnings(list)) parse(text);
      }),
    },
    {
      name: "every beginning of a document is read or refused",
      runs: 1500,
      property: fc.property(layoutLines, (list) => {
        for (const text of beginnings(list)) parse(text);
      }),
    },
    {
      name: "the quick reader and the library read the same",
      runs: 100,
      property: fc.property(
        fc.oneof(
          yamlText,
          layoutLines.map((lines) => lines.join("")),
        ),
        (text) => {
          // At its very start a file may hold a mark of byte order, a tab is an error, and a block may begin anywhere.
          if (!/^[\ufeff ]|\t|---/.test(text))
            deepStrictEqual(values(parse(TO_LIBRARY + text)), values(parse(text)));
        },
      ),
    },
    {
      name: "what is printed is read as the same",
      runs: 40,
      property: fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        // Go's writer has no quotes for this key either, and its reader takes it for a merge.
        if (JSON.stringify(value).includes('"<<":')) return;
        const read = counts.tried("documents parsed", () => parseYamlAsJson(printYaml(value)));
        deepStrictEqual(plain(values(read)), value === null ? [] : plain([value]));
      }),
    },
    {
      name: "templates, substitutions and attributes end",
      runs: 1600,
      property: fc.property(templatePieces, (list) => {
        for (const text of beginnings(list)) {
          counts.tried("templates read", () => {
            strictEqual(
              typeof expand(text, { variables: new Map([["a", "b"]]), strict: false }).ok,
              "boolean",
            );
            strictEqual(Array.isArray(parseAttributes(text, new Map())), true);
            try {
              executeTemplate(text, { a: "b" }, { missingKeyIsError: true }, { steps: 1000, length: 10_000 });
            } catch (error) {
              if (!(error instanceof TemplateError || error instanceof NotUnderstood)) throw error;
            }
          });
        }
      }),
    },
  ];
}

/** Zero has one sign in YAML, and a whole number of many digits is a BigInt. */
function plain(value) {
  const text = JSON.stringify(value, (_, each) =>
    typeof each === "bigint" || Object.is(each, -0) ? Number(each) + 0 : each,
  );
  return JSON.parse(text);
}

const TEMPLATES =
  '${ } ${a ${a:=b} ${a:-${b}} ${a/b/c} ${a//./x} ${#a} ${a:1:2} ${a^^} $$ {{ }} {{- -}} .a . $x := if else end range with define template block | printf "%s" "%v" index ( ) " ` len eq and or not upper b64enc toJson * ** [ ] !  text eol=crlf [attr]x -text "a\\ \\';
const templatePieces = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...TEMPLATES.split(" "), " ", "\n") },
    fc.string({ unit: "binary", maxLength: 3 }),
  ),
  { minLength: 1, maxLength: 16 },
);
