// Changes of one field at a time: every field of every struct that the samples hold, with values on the edge.
import { readFileSync } from "node:fs";
import { parseAllDocuments } from "yaml";

const LONG = "x".repeat(64);
const TEXTS = [
  "",
  "a",
  "A_b",
  "a b",
  "/a",
  "a/b",
  "../a",
  LONG,
  "1",
  "a.example",
  "10.0.0.1",
  "$(A)",
  5,
  null,
];
const SCALARS = {
  s: TEXTS,
  t: ["", "x", "2020-01-01T00:00:00Z", null],
  b: [true, false, "true", null],
  i: [-1, 0, 1, 2, 101, 256, 512, 65_536, 2_147_483_647, "1", null],
  l: [-1, 0, 1, 2, 101, 4_294_967_297, "1", null],
  q: ["-1", "0", "1", "1.5", "0.0001", "1Gi", "1024Mi", "1Xi", 1, null],
  x: [-1, 0, 1, 70_000, "25%", "101%", "http", "80", "-1%", "", null],
  y: ["YQ==", "YQ", "a_b", "", null],
  j: [],
};
const KEYS = ["a", "a.b", "a b", "A/b", "a/b/c", "/a", "", LONG, ".", ".."];
const RESOURCES = [
  "cpu",
  "memory",
  "storage",
  "pods",
  "foo",
  "example.com/x",
  "hugepages-2Mi",
  "a.kubernetes.io/x",
  "requests.cpu",
];
/** Structs of which one member is set: each of the others takes its place too. */
const UNIONS = new Set([
  "Volume",
  "EnvVarSource",
  "EnvFromSource",
  "Probe",
  "LifecycleHandler",
  "VolumeProjection",
  "IngressBackend",
  "MetricSpec",
]);
const SKIPPED = new Set([
  ...["status", "apiVersion", "kind"],
  // The API server's own, or another object.
  ...["managedFields", "ownerReferences", "selfLink", "uid", "resourceVersion", "generation", "generateName"],
  ...["deletionTimestamp", "deletionGracePeriodSeconds"],
]);

function isSkipped(name, type) {
  return SKIPPED.has(name) || (type.name === "ObjectMeta" && (name === "name" || name === "namespace"));
}

export function readSamples(file) {
  return parseAllDocuments(readFileSync(file, "utf8")).map((document) => document.toJS());
}

/** @returns {{ id: string, place: string, sample: object, head: object }[]} */
export function fieldChanges({ kindFacts, structFacts }, samples) {
  const known = new Map();
  const places = samples.flatMap((sample) =>
    placesOf(structFacts, sample, kindFacts(sample.apiVersion, sample.kind).type, []).map((place) => ({
      sample,
      ...place,
    })),
  );
  for (const { value, field } of places) {
    if (field.struct !== "" && value !== undefined && !known.has(field.struct))
      known.set(field.struct, field.shape === "list" ? value[0] : value);
  }
  return places.flatMap(({ sample, path, owner, type, field, value }) =>
    editsOf({ owner, type, field, value, known }).map(([note, edit]) => {
      const head = structuredClone(sample);
      edit(path.reduce((parent, step) => parent[step], head));
      const place = `${sample.kind}/${sample.metadata.name} ${[...path, field.name].join(".")}`;
      return { id: `${place} ${note}`, place, sample, head };
    }),
  );
}

/** Every field of every struct that is there, whether it is written or not. */
function placesOf(structFacts, owner, type, path) {
  return [...type.fields.values()]
    .filter(({ name }) => !isSkipped(name, type))
    .flatMap((field) => {
      const value = owner[field.name];
      const place = { path, owner, type, field, value };
      if (field.struct === "" || value === undefined || field.shape === "map") return [place];
      const below = structFacts(field.struct);
      const inner = Array.isArray(value)
        ? value.flatMap((item, index) => placesOf(structFacts, item, below, [...path, field.name, index]))
        : placesOf(structFacts, value, below, [...path, field.name]);
      return [place, ...inner];
    });
}

function editsOf({ type, field, value, known }) {
  // Without a name it is no object.
  if (field.struct === "ObjectMeta" && type.fields.has("kind")) return [];
  const set = (next) => [
    JSON.stringify(next)?.slice(0, 60),
    (owner) => (owner[field.name] = structuredClone(next)),
  ];
  const remove =
    value === undefined ? [] : [["taken away", (owner) => Reflect.deleteProperty(owner, field.name)]];
  const swap =
    UNIONS.has(type.name) && value === undefined && known.has(field.struct)
      ? [["instead", (owner) => instead(owner, type, field, known.get(field.struct))]]
      : [];
  return [...valuesOf(field, value, known).map(set), ...remove, ...swap];
}

function instead(owner, type, field, value) {
  for (const other of type.fields.values())
    if (other.struct !== "") Reflect.deleteProperty(owner, other.name);
  owner[field.name] = structuredClone(value);
}

function valuesOf(field, value, known) {
  if (field.shape === "list") return listsOf(field, value, known);
  if (field.shape === "map") return mapsOf(field, value);
  if (field.scalar !== undefined)
    return [...SCALARS[field.scalar], ...(field.values ?? []), ...(field.values ? ["Other"] : [])];
  const other = value === undefined && known.has(field.struct) ? [known.get(field.struct)] : [];
  const unknown = value === undefined ? [] : [{ ...value, rollcast: 1 }];
  return [{}, null, "text", ...other, ...unknown];
}

function listsOf(field, value, known) {
  const common = [[], null, "text", [null]];
  if (field.scalar !== undefined) {
    return [
      ...common,
      ...SCALARS[field.scalar].map((item) => [item]),
      ...(value
        ? [
            [...value, ...value],
            [...value, "a"],
          ]
        : [["a", "a"]]),
    ];
  }
  const item = known.get(field.struct);
  if (value === undefined)
    return item === undefined ? [...common, [{}]] : [...common, [{}], [item], [item, item]];
  return [...common, [{}], [...value, value[0]], value.slice(1), value.toReversed(), [...value, {}]];
}

function mapsOf(field, value = {}) {
  const [good, ...others] =
    field.scalar === "q"
      ? ["1", "-1", "0", "1.5", "1Gi"]
      : field.scalar === "y"
        ? SCALARS.y
        : ["b", "", "a b", LONG, 5, null, "A_b"];
  const keys = field.scalar === "q" ? [...RESOURCES, "a b"] : KEYS;
  const first = Object.keys(value)[0] ?? keys[0];
  return [
    {},
    null,
    "text",
    ...keys.map((key) => ({ ...value, [key]: good })),
    ...others.map((other) => ({ ...value, [first]: other })),
  ];
}
