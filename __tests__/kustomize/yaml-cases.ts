/** YAML that Go's parser reads otherwise than YAML 1.2 says. The rules for resources and kustomization files differ. */
const resources: Readonly<Record<string, string>> = {
  "an indented separator": " ---\na: b\n",
  "a document's end before its start": "...\na: b\n",
  "a directive": "%YAML 1.1\n---\na: b\n",
  "a separator in quotes": 'a: "b\n---\nc"\n',
  "a document's end in quotes": 'a: "b\n...\nc"\n',
  "text after a document's end": "a: b\n...\nc: d\n",
  "a second separator with text": "a: b\n---\n--- {c: d}\n",
  "a long key": `${"k".repeat(1030)}: b\n`,
  "a long key in JSON": `'${'"'.repeat(520)}': b\n`,
  "a long key in brackets": `a: {${"k".repeat(1030)}: b}\n`,
  "a key over two lines in brackets": "a: {b\n  : c}\n",
  "a key behind a list item": "a:\n- {b: c}   d: e\n",
  "a map behind a tag": "a: !!str b: c\n",
  "comments without a blank": 'a: "b"#c\nd: [e]#f\ng: |# h\n  i\n',
  "a comment behind an escape": 'a: "\\#"\n',
  "tabs before a comment": "a: b\n# c\n\t# d\ne: f\n",
  "a tab after a comment": "a: # b\n\t\n  c: d\n",
  "a tab after a dash": "a:\n-\tb\n",
  "a tab after two dashes": "a:\n- b\n- -\t[c]\n",
  "a tab after a word in brackets": "a: [b\n\t]\n",
  "a tab after a comma in brackets": "a: [b,\n\tc ]\n",
  "a tab within a text": "a:\n  b: c\n\t\n    d\n",
  "a tab that starts a block": "a: |\n \tb\n",
  "unknown tags": "a: !x 1\nb: !x\nc: ! 1\nd: !!map 2\ne: !<!x> true\n",
  "a tag without a name": "a: !! b\n",
  "an anchor with a dot": "a: &b.c d\n",
  "a question mark in brackets": "a: [b?c]\n",
  "half a character": 'a: "\\ud83d\\ude00"\n',
  "an escape of JSON": 'a: "\\/"\n',
  "U+2028 in quotes": 'a: "b\u2028c"\n',
};

const metadata = "apiVersion: v1\nkind: Foo\nmetadata: {name: a}\n";

/** The text, with what makes it an object before its first content. */
const asResource = (text: string): string => text.replace(/^(?=[^\s%.])/m, metadata);

const kustomizations: Readonly<Record<string, string>> = {
  "an empty first document": "---\n# c\n---\nresources: [a.yaml]\n",
  "a null in front": "null\n---\nresources: [a.yaml]\n",
  "no YAML behind": "resources: [a.yaml]\n---\n[}\n\t\n",
  "no YAML after the end": "resources: [a.yaml]\n... a\n[}\n",
  "another document": "resources: [a.yaml]\n---\nnamePrefix: b-\n",
  "a directive": "%YAML 1.1\n---\nresources: [a.yaml]\n",
  "an unknown directive": "%FOO\n---\nresources: [a.yaml]\n",
  "another version": "%YAML 1.2\n---\nresources: [a.yaml]\n",
  "an indented separator": " ---\nresources: [a.yaml]\n",
  "an end before the start": "...\nresources: [a.yaml]\n",
  "tabs between comments": "# a\n\t# b\nresources: [a.yaml]\n",
  "an unknown tag": "resources: [a.yaml]\ncommonAnnotations: {a: !x 1, b: ! 2}\n",
  "comments without a blank": 'resources: [a.yaml]#c\nnamePrefix: "p-"#c\n',
};

/** Metadata of a ConfigMap in which a key stands twice. */
const twice: Readonly<Record<string, string>> = {
  annotations: '{a: "1", c: "9"}\n  annotations: {a: "2"}',
  "annotations three times": '{a: "1"}\n  annotations: {b: "1"}\n  annotations: {c: "1"}',
  "annotations first of nothing": '\n  annotations: {a: "1"}',
  "annotations then of nothing": '{a: "1"}\n  annotations:',
  "an annotation": '{a: "1", a: "2"}',
  "an annotation in a block": '\n    a: "1"\n    a: "2"',
  labels: '{a: "1"}\n  labels: {a: "1"}\n  labels: {b: "1"}',
  "a label": '{a: "1"}\n  labels: {a: "1", a: "2"}',
};

type Files = Readonly<Record<string, string>>;

export const yamlCases: Readonly<Record<string, Files>> = Object.fromEntries([
  ...Object.entries(resources).map(([name, text]): [string, Files] => [
    `a resource with ${name}`,
    { "kustomization.yaml": "resources: [a.yaml]\n", "a.yaml": asResource(text) },
  ]),
  ...Object.entries(twice).map(([name, text]): [string, Files] => [
    `${name} twice`,
    {
      "kustomization.yaml": "resources: [a.yaml]\ncommonAnnotations: {z: x}\n",
      "a.yaml": `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n  annotations: ${text}\n`,
    },
  ]),
  ...Object.entries(kustomizations).map(([name, text]): [string, Files] => [
    `a kustomization with ${name}`,
    { "kustomization.yaml": text, "a.yaml": metadata },
  ]),
]);
