// A random edit of an object: one field of any struct that it has, with a value that may be wrong.
import fc from "fast-check";

const TEXTS = [
  ...[
    "a",
    "b",
    "",
    "app",
    "/tmp",
    "app=1",
    "A_B",
    "a.b",
    "-a",
    "x/y",
    "a b",
    "a:b",
    "a..b",
    "../a",
    "/a/../b",
  ],
  ...["10.0.0.1", "10.0.0.0/24", "fe80::1", "*", "*.a.b", "http", "80", "5m", "9999", "$(A)", "@daily"],
  ...[
    "kubernetes.io/os",
    "Europe/Berlin",
    "get",
    "rbac.authorization.k8s.io",
    "ServiceAccount",
    "example.com/x",
  ],
  ...["2024-01-01T00:00:00Z", "a".repeat(64), "a".repeat(254)],
];
const KEYS = ["a", "b", "example.com/c", "A_b", "-x", "cpu", "memory", "a b"];
const VALUES = {
  s: fc.constantFrom(...TEXTS),
  b: fc.boolean(),
  i: fc.constantFrom(-1, 0, 1, 2, 30, 80, 443, 511, 512, 8080, 65_535, 65_536),
  l: fc.constantFrom(-1, 0, 1, 30, 600, 7200, 100_000),
  q: fc.constantFrom("1", "1Gi", "0", "-1", "500m", "1.5", "0.0001", "100k", "1e3", "x"),
  x: fc.constantFrom(-1, 0, 1, 8080, 65_536, "25%", "101%", "-1%", "x%", "http", "a b"),
  t: fc.constantFrom("2024-01-01T00:00:00Z", ""),
  y: fc.constantFrom("YQ==", "%"),
};
/** What the server writes, and what would be another object. */
const NOT_EDITED =
  /^(?:apiVersion|kind|status|metadata\.(?:name|namespace|generateName|uid|generation|resourceVersion|selfLink|\w+Timestamp|deletionGracePeriodSeconds|managedFields))$/;

/** @returns an arbitrary of a path with a value; without one the field is taken away */
export function editOf({ kindFacts, structFacts }, object) {
  const { type } = kindFacts(object.apiVersion, object.kind);
  const places = placesIn(structFacts, type, object, []).filter(
    ({ path }) => !NOT_EDITED.test(path.join(".")),
  );
  return fc
    .constantFrom(...places)
    .chain(({ path, field }) =>
      fc.oneof(
        { weight: 5, arbitrary: valueOf(structFacts, field, 0).map((value) => [path, value]) },
        { weight: 2, arbitrary: fc.constant([path]) },
      ),
    );
}

/** All fields of the structs that the object has, whether it sets them or not. */
function placesIn(structFacts, type, value, path) {
  return [...type.fields.values()].flatMap((field) => {
    const here = [...path, field.name];
    const own = value[field.name];
    const isStruct = field.scalar === undefined && field.struct !== "" && field.shape !== "map";
    const parts =
      !isStruct || own === undefined ? [] : Array.isArray(own) ? [...own.entries()] : [[undefined, own]];
    const below = parts.flatMap(([index, part]) =>
      placesIn(structFacts, structFacts(field.struct), part, index === undefined ? here : [...here, index]),
    );
    return [{ path: here, field }, ...below];
  });
}

function valueOf(structFacts, field, depth) {
  const one = itemOf(structFacts, field, depth);
  if (field.shape === "list") return fc.array(one, { maxLength: 2 });
  return field.shape === "map" ? fc.dictionary(fc.constantFrom(...KEYS), one, { maxKeys: 2 }) : one;
}

function itemOf(structFacts, { values, scalar, fallback, struct }, depth) {
  if (values !== undefined) return fc.constantFrom(...values, ...values, "Other");
  if (scalar !== undefined) {
    const common = fallback === undefined ? [] : [fc.constant(fallback)];
    return fc.oneof(...common, VALUES[scalar] ?? VALUES.s);
  }
  if (struct === "" || depth > 3) return fc.constant({});
  const below = [...structFacts(struct).fields.values()];
  return fc
    .subarray(below, { maxLength: Math.min(4, below.length) })
    .chain((chosen) =>
      fc.record(Object.fromEntries(chosen.map((each) => [each.name, valueOf(structFacts, each, depth + 1)]))),
    );
}
