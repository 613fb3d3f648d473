import { expect, it } from "vitest";
import { manifest, told } from "../check-fixture.ts";
import { binding, ROLES } from "../slip-fixture.ts";

const elsewhere = (account = "runner") =>
  binding("reader", account).replace("namespace: shop }]", "namespace: shopping }]");
const config = (namespace: string) =>
  manifest("v1 ConfigMap", "data: {}", `name: c, namespace: ${namespace}`);
const TOLD =
  "warning: RoleBinding b names ServiceAccount shopping/runner, which is not in the build. Did you mean shop/runner?";

// https://github.com/StatCan/aaw-argocd-manifests/commit/023026f1
it.each<readonly [string, string, string, readonly string[]]>([
  ["in which nothing is", ROLES, ROLES + elsewhere(), [TOLD]],
  [
    "in which only the binding is",
    ROLES,
    ROLES + elsewhere().replace("b, namespace: shop", "b, namespace: shopping"),
    [TOLD],
  ],
  ["in which other things are", ROLES, ROLES + elsewhere() + config("shopping"), []],
  ["where it is", ROLES, ROLES + binding("reader", "runner"), []],
  ["where one is of every namespace", ROLES, ROLES + elsewhere("default"), []],
  ["where no account is called so", ROLES, ROLES + elsewhere("walker"), []],
  ["as before", ROLES + elsewhere(), ROLES.replace("true", "false") + elsewhere(), []],
  [
    "as another one does",
    ROLES + elsewhere(),
    ROLES + elsewhere() + elsewhere().replace("name: b", "name: c"),
    [],
  ],
])("a binding that comes and names an account of a namespace %s", (_, base, head, expected) => {
  expect(told("misspelt-name", base, head)).toEqual(expected);
});

it("nothing is told of one that another deployable brings", () => {
  const come = [{ group: "", kind: "ServiceAccount", name: "runner", namespace: "shopping" }];
  const there = { inPlace: [], gone: [], late: [], stores: [], sources: [], come };
  expect(told("misspelt-name", ROLES, ROLES + elsewhere(), { elsewhere: there })).toEqual([]);
});
