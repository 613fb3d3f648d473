import { expect, it } from "vitest";
import { NOTHING_ELSEWHERE } from "../../../../src/domain/elsewhere.ts";
import { forecast } from "../../forecast-of.ts";
import { manifest, messages } from "../check-fixture.ts";

const token = (account: string, type = "kubernetes.io/service-account-token") =>
  manifest(
    "v1 Secret",
    `type: ${type}`,
    `name: t, namespace: n, annotations: { kubernetes.io/service-account.name: ${account} }`,
  );
const account = (name: string, namespace = "n") =>
  manifest("v1 ServiceAccount", "", `name: ${name}, namespace: ${namespace}`);
const more = manifest("v1 ConfigMap", "data: { a: b }", "name: c, namespace: n");
const told = (name: string, where: string) => [
  `Secret t is for the token of ServiceAccount ${name}, ${where}: the cluster deletes a Secret of an account that is not there, and who works by that token is refused.`,
];
const REMOVED = "which this change removes";
const NOBODYS = "which nothing here makes";

it.each<readonly [what: string, base: string, head: string, said: readonly string[]]>([
  ["the account goes", account("a") + token("a"), token("a"), told("a", REMOVED)],
  ["it names another one", account("a") + token("a"), account("a") + token("b"), told("b", NOBODYS)],
  ["a new one", more, more + token("b"), told("b", NOBODYS)],
  ["the account is elsewhere", more, account("b", "m") + token("b"), told("b", NOBODYS)],
  ["the account comes with it", more, account("b") + token("b"), []],
  ["an account whose name is filled in", more, more + token('"${a}"'), []],
  ["every namespace has it", more, more + token("default"), []],
  [
    "the account is kept",
    account("a, annotations: { argocd.argoproj.io/sync-options: Prune=false }") + token("a"),
    token("a"),
    [],
  ],
  ["nobody made it before", token("b"), token("b") + more, []],
  ["a Secret of another type", more, more + token("b", "Opaque"), []],
])("%s", (_, base, head, said) => {
  expect(messages("missing-config-reference", base, head)).toEqual(said);
});

it("asks other deployables for the account", () => {
  const a = { group: "", kind: "ServiceAccount", name: "a", namespace: "n" };
  const elsewhere = { ...NOTHING_ELSEWHERE, come: [a] };
  expect(messages("missing-config-reference", more, more + token("a"), { elsewhere })).toEqual([]);
  expect(forecast(more, more + token("a")).shared.asked).toContainEqual(a);
  expect(
    messages("missing-config-reference", token("a"), token("a"), {
      elsewhere: { ...NOTHING_ELSEWHERE, gone: [a] },
    }),
  ).toEqual(told("a", REMOVED));
});
