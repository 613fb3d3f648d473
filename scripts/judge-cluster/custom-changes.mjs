// Every field of the samples of Flux's and Argo CD's kinds: taken away, of another type, misspelt, and with one more beside it.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseAllDocuments } from "yaml";

const SAMPLES = fileURLToPath(new URL("custom-samples.yaml", import.meta.url));
const VALUES = [1, 0, -1, "x", "", true, [], {}, ["x"], { x: "y" }];

/** @returns {{ place: string, id: string, object: object }[]} the objects, each with one change; of one place in a fixed order */
export function customChanges() {
  return parseAllDocuments(readFileSync(SAMPLES, "utf8")).flatMap((document) => {
    const sample = document.toJS();
    const name = `${sample.kind}/${sample.metadata.name}`;
    return [
      { place: `${name} sample`, id: `${name} sample`, object: sample },
      ...places(sample.spec, ["spec"]).flatMap((path) => changesAt(sample, name, path)),
    ];
  });
}

function places(value, path) {
  if (value === null || typeof value !== "object") return [path];
  return [path, ...Object.entries(value).flatMap(([key, child]) => places(child, [...path, key]))];
}

function changesAt(sample, name, path) {
  const place = `${name} ${path.join(".")}`;
  const changed = (what, change) => {
    const object = structuredClone(sample);
    const owner = path.slice(0, -1).reduce((value, step) => value[step], object);
    change(owner, path.at(-1));
    return { place, id: `${place} ${what}`, object };
  };
  const isItem = /^\d+$/.test(path.at(-1));
  return [
    changed("taken away", (owner, key) => {
      if (isItem) owner.splice(Number(key), 1);
      else Reflect.deleteProperty(owner, key);
    }),
    ...(isItem
      ? []
      : [
          changed("misspelt", (owner, key) => {
            owner[`${key}e`] = owner[key];
            Reflect.deleteProperty(owner, key);
          }),
          changed("with another", (owner) => (owner.unheardOf = 1)),
        ]),
    ...VALUES.map((value) =>
      changed(JSON.stringify(value), (owner, key) => (owner[key] = structuredClone(value))),
    ),
  ];
}
