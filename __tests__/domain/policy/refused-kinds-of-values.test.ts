import { expect, it } from "vitest";
import { forecast } from "../forecast-of.ts";

const refused = (base: string | null, head: string): readonly string[] =>
  forecast(base, head)
    .findings.filter(({ check }) => check === "apply-fails")
    .map(({ message }) => message.replace(/: the API server.*/s, ""));

const service = (families: string) =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: s }\nspec: { ${families}, selector: { a: b }, ports: [{ port: 80 }] }\n`;

it.each([
  [
    "a list in a ConfigMap",
    "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c }\ndata: { a: [b] }\n",
    ["ConfigMap c: data[a] must be text, not a list."],
  ],
  [
    "a list in an annotation",
    "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c, annotations: { a: [b] } }\n",
    ["ConfigMap c: metadata.annotations[a] must be text, not a list."],
  ],
  [
    "lists of what else a user has",
    "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: c }\ndata: { a: b }\n",
    [],
  ],
])("%s", (_, manifest, expected) => {
  expect(refused(null, manifest)).toEqual(expected);
});

// https://kubernetes.io/docs/concepts/services-networking/dual-stack/
it.each([
  ["ipFamilies: [IPv4]", "ipFamilies: [IPv6]", ["Service s: spec.ipFamilies cannot be changed."]],
  ["ipFamilies: [IPv4, IPv6]", "ipFamilies: [IPv6, IPv4]", ["Service s: spec.ipFamilies cannot be changed."]],
  ["ipFamilies: [IPv4]", "ipFamilies: [IPv4, IPv6], ipFamilyPolicy: PreferDualStack", []],
  [
    "type: ClusterIP",
    "ipFamilies: [IPv6]",
    ["Service s: spec.ipFamilies cannot be changed, and the cluster chose it where it was left out"],
  ],
])("the first family of a Service stays: %s, %s", (base, head, expected) => {
  expect(refused(service(base), service(head))).toEqual(expected);
});
