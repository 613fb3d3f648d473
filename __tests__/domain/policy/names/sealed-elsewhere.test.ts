import { expect, it } from "vitest";
import { findings, manifest, told } from "../check-fixture.ts";

const sealed = (metadata: string, value = "AgBy", more = "") =>
  manifest("bitnami.com/v1alpha1 SealedSecret", `spec: { encryptedData: { A: ${value}${more} } }`, metadata);
const web = (secret: string, metadata?: string) =>
  manifest(
    "apps/v1 Deployment",
    `spec: { template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: a, image: a, envFrom: [{ secretRef: { name: ${secret} } }] }] } } }`,
    metadata,
  );
const scoped = (name: string, scope: string, namespace = "shop") =>
  `name: ${name}, namespace: ${namespace}, annotations: { sealedsecrets.bitnami.com/${scope}: "true" }`;
const IN_TEMPLATE =
  ' }, template: { metadata: { annotations: { sealedsecrets.bitnami.com/cluster-wide: "true" } }';
const S = "name: s, namespace: shop";
const T = "name: t, namespace: shop";
const never = (name: string, whom: string) =>
  `warning: SealedSecret ${name} holds what was sealed for ${whom}: its controller cannot open it, and its Secret is not made.`;

it.each<readonly [string, base: string, head: string, readonly string[]]>([
  ["another name", sealed(S) + web("s"), sealed(T) + web("t"), [never("t", "SealedSecret s")]],
  ["a copy", sealed(S), sealed(S) + sealed(T), [never("t", "SealedSecret s")]],
  [
    "another namespace",
    sealed(S),
    sealed("name: s, namespace: else"),
    [never("s", "SealedSecret s of namespace shop")],
  ],
  ["one value of several", sealed(S), sealed(T, "AgBz", ", B: AgBy"), [never("t", "SealedSecret s")]],
  ["another scope", sealed(scoped("s", "cluster-wide")), sealed(S), [never("s", "the scope cluster-wide")]],
  [
    "a namespace that counts",
    sealed(scoped("s", "namespace-wide")),
    sealed(scoped("s", "namespace-wide", "else")),
    [never("s", "SealedSecret s of namespace shop")],
  ],
  ["a scope for all", sealed(scoped("s", "cluster-wide")), sealed(scoped("t", "cluster-wide", "else")), []],
  [
    "a scope for the namespace",
    sealed(scoped("s", "namespace-wide")),
    sealed(scoped("t", "namespace-wide")),
    [],
  ],
  ["sealed anew", sealed(S), sealed(T, "AgBz"), []],
  ["as it was", sealed(S), sealed(S, "AgBy", ", B: AgBz"), []],
  ["so before", sealed(S) + sealed(T), sealed(S) + sealed(T, "AgBy", ", B: AgBz"), []],
  ["back from a copy", sealed(S) + sealed(T), sealed(S), []],
  [
    "out of the default namespace",
    sealed("name: s"),
    sealed(S),
    [never("s", "SealedSecret s of namespace (the default)")],
  ],
  [
    "the scope of a namespace before",
    sealed(scoped("s", "namespace-wide")),
    sealed(S),
    [never("s", "the scope namespace-wide")],
  ],
  ["a scope that its template says", sealed(S, "AgBy", IN_TEMPLATE), sealed(T, "AgBy", IN_TEMPLATE), []],
  ["no value", sealed(S, '""'), sealed(S, '""') + sealed(T, '""'), []],
  ["a number", sealed(S, "5"), sealed(S, "5") + sealed(T, "5"), []],
  ["of another group", sealed(S).replace("bitnami", "example"), sealed(T).replace("bitnami", "example"), []],
])("%s", (_, base, head, expected) => {
  expect(told("missing-config-reference", base, head)).toEqual(expected);
});

const ELSE = "name: web, namespace: else";
const reading = (references: string) => web("x").replace("secretRef: { name: x }", references);
it.each<readonly [what: string, head: string, reader: string | null]>([
  ["reads it", web("t"), "web"],
  ["reads it beside another one", reading("secretRef: { name: x } }, { secretRef: { name: t }"), "web"],
  ["reads another one", web("x"), null],
  ["reads a ConfigMap of its name", reading("configMapRef: { name: t }"), null],
  ["may do without it", reading("secretRef: { name: t, optional: true }"), null],
  ["reads one of its name in another namespace", web("t", ELSE), null],
])("is told of the workload that %s: %s, %s", (_, workload, reader) => {
  const found = findings("missing-config-reference", [sealed(S) + workload, sealed(T) + workload]);
  const told = found.filter(({ message }) => message.includes("sealed for"));
  expect(told.map((each) => [each.workload?.name ?? null, each.unsafe, each.remediation])).toEqual([
    [reader, reader !== null, "Seal the values anew for this name and namespace."],
  ]);
});
