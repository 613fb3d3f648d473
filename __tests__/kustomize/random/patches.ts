import fc, { type Arbitrary } from "fast-check";
import { stringify } from "yaml";
import { few, name, optional, rarely, texts, word } from "./basics.ts";
import { likenessOf, type RandomObject } from "./objects.ts";

/** Random patches and replacements. */

const renaming = fc.record({ op: fc.constant("replace"), path: fc.constant("/metadata/name"), value: name });
const edit = fc.record({
  op: fc.constantFrom("add", "add", "replace", "remove", "test"),
  path: fc.constantFrom(
    "/spec/replicas",
    "/metadata/annotations/a",
    "/metadata/labels/app.io~1c",
    "/spec/template/spec/containers/0",
    "/spec/template/spec/containers/-",
    "/spec/template/spec/containers/0/image",
    "/data",
    "/data/a",
    "/spec",
  ),
  value: fc.oneof(word, fc.constantFrom(3, true, null, [1], { name: "web", image: "nginx" }), texts),
});

const operation = fc.oneof({ arbitrary: edit, weight: 9 }, { arbitrary: renaming, weight: 1 });

const kinds = fc.constantFrom(
  "Deployment",
  ".*Map",
  "Deployment|StatefulSet",
  "ConfigMap",
  "Service",
  "Widget",
);
export const target = fc.record({
  group: rarely(fc.constantFrom("apps", "batch")),
  version: rarely(fc.constant("v1")),
  kind: optional(kinds),
  name: optional(fc.constantFrom("web", "db", "w.*", "pre-web")),
  namespace: rarely(fc.constantFrom("team", "default")),
  labelSelector: rarely(fc.constantFrom("a=a", "a in (a,b)", "!b", "a!=yes")),
  annotationSelector: rarely(fc.constantFrom("a=a", "b")),
});

export function partial(of: readonly RandomObject[]): Arbitrary<string> {
  return fc.constantFrom(...of).chain((object) => likenessOf(object).map((whole) => stringify(whole)));
}

function deletion(of: readonly RandomObject[]): Arbitrary<string> {
  return fc
    .constantFrom(...of)
    .map(({ apiVersion, kind, metadata: { name, namespace } }) =>
      stringify({ apiVersion, kind, metadata: { name, namespace }, $patch: "delete" }),
    );
}

export const operations = fc
  .array(operation, { minLength: 1, maxLength: 2 })
  .map((list) => JSON.stringify(list));
const changes = fc.record({
  allowNameChange: optional(fc.boolean()),
  allowKindChange: optional(fc.boolean()),
});

export function patches(of: readonly RandomObject[]) {
  return few(
    fc.oneof(
      { arbitrary: partial(of).map((text) => ({ patch: text })), weight: 5 },
      { arbitrary: deletion(of).map((text) => ({ patch: text })), weight: 1 },
      {
        arbitrary: fc.record({
          patch: fc.oneof(partial(of), deletion(of)),
          target,
          options: rarely(changes),
        }),
        weight: 3,
      },
      { arbitrary: fc.record({ patch: operations, target }), weight: 3 },
    ),
    1,
  );
}

const fieldPath = fc.constantFrom(
  "metadata.name",
  "metadata.labels.a",
  "metadata.annotations.[app.io/c]",
  "data.a",
  "data.b",
  "spec.replicas",
  "spec.template.spec.containers.0.image",
  "spec.template.spec.containers.[name=web].image",
  "spec.template.spec.containers.*.env.[name=A].value",
  "spec.template.spec.containers.*.env",
  "spec",
  "data.a.a",
  "data.a.l.*",
  "data.a.l.0",
  "data.a.n",
  "data.a.m",
  "data.b.a",
  "data.b.m.k",
  "data.b.m",
);
const delimited = fc.record({
  create: optional(fc.boolean()),
  delimiter: optional(fc.constantFrom("", ":", "/")),
  index: optional(fc.constantFrom(-1, 0, 1, 5)),
  encoding: rarely(fc.constant("base64")),
});
const selected = fc.record({
  kind: optional(kinds),
  name: optional(name),
  namespace: rarely(fc.constant("team")),
});
export const replacement = fc.record({
  source: fc.record({
    kind: fc.constantFrom("ConfigMap", "Deployment", "Service"),
    name: optional(name),
    fieldPath: optional(fieldPath),
    options: rarely(delimited),
  }),
  targets: fc.array(
    fc.record({
      select: selected,
      reject: rarely(few(selected, 1)),
      fieldPaths: rarely(fc.array(fieldPath, { minLength: 1, maxLength: 2 })).map(
        (paths) => paths ?? ["metadata.labels.a"],
      ),
      options: optional(delimited),
    }),
    { minLength: 1, maxLength: 2 },
  ),
});
