import { expect, it } from "vitest";
import { manifest, messages } from "../check-fixture.ts";

const external = (target: string, name = "x") =>
  manifest(
    "external-secrets.io/v1 ExternalSecret",
    `spec: { target: { name: ${target} } }`,
    `name: ${name}, namespace: n`,
  );
const sops = (...names: readonly string[]) =>
  manifest(
    "isindir.github.com/v1alpha3 SopsSecret",
    `spec: { secretTemplates: [${names.map((name) => `{ name: ${name} }`).join()}] }`,
    "name: x, namespace: n",
  );
const web = (secret: string) =>
  manifest(
    "apps/v1 Deployment",
    `spec: { template: { spec: { containers: [{ name: a, image: a, envFrom: [{ secretRef: { name: ${secret} } }] }] } } }`,
    "name: web, namespace: n",
  );
const secret = manifest("v1 Secret", "stringData: { a: b }", "name: a, namespace: n");
const told = (kind: string, what: string) => [
  `${kind} x makes Secret ${what}: what it made may be deleted, or is not refreshed any more.`,
];

it.each<readonly [what: string, base: string, head: string, said: readonly string[]]>([
  ["another name", external("a"), external("b"), told("ExternalSecret", "a no more, but b")],
  ["one of two", sops("a", "b"), sops("b"), told("SopsSecret", "a no more, but b")],
  ["all", sops("a"), sops(), told("SopsSecret", "a no more")],
  ["pods read it", external("a") + web("a"), external("b") + web("b"), []],
  ["another one makes it", external("a"), external("b") + external("a", "y"), []],
  ["it is there", external("a"), external("b") + secret, []],
  ["one more", sops("a"), sops("a", "b"), []],
])("%s", (_, base, head, said) => {
  expect(messages("removed-object", base, head)).toEqual(said);
});
