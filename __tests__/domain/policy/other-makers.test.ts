import { describe, expect, it } from "vitest";
import { messages } from "./check-fixture.ts";

const SECRET = "external-secrets.io/v1 ExternalSecret";
const CERTIFICATE = "cert-manager.io/v1 Certificate";
const ALERT = "notification.toolkit.fluxcd.io/v1beta3 Alert";
const STORE = "its Secret comes from another store, or stays as it is if that is not there";
const AUTHORITY = "another authority makes its next certificate, or nobody does if that is not there";

function object(type: string, spec: string): string {
  const [apiVersion = "", kind = ""] = type.split(" ");
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: web, namespace: shop }\nspec: { ${spec} }\n`;
}

describe("an object that names another one of which it takes", () => {
  it.each([
    [SECRET, "secretStoreRef: { name: a }", "secretStoreRef: { name: b }", `secretStoreRef.name: ${STORE}`],
    [
      SECRET,
      "secretStoreRef: { name: a, kind: ClusterSecretStore }",
      "secretStoreRef: { name: a }",
      `secretStoreRef.kind: ${STORE}`,
    ],
    [SECRET, "secretStoreRef: { name: a }", "secretStoreRef: { name: a, kind: SecretStore }", ""],
    [SECRET, "secretStoreRef: { name: a }, refreshInterval: 1h", "secretStoreRef: { name: a }", ""],
    [CERTIFICATE, "issuerRef: { name: a }", "issuerRef: { name: b }", `issuerRef.name: ${AUTHORITY}`],
    [
      CERTIFICATE,
      "issuerRef: { name: a }",
      "issuerRef: { name: b, kind: ClusterIssuer }",
      `issuerRef.name, issuerRef.kind: ${AUTHORITY}`,
    ],
    [
      ALERT,
      "providerRef: { name: a }",
      "providerRef: { name: b }",
      "providerRef.name: what it tells goes elsewhere, or nowhere if that is not there",
    ],
  ])("%s from %s to %s", (type, base, head, missed) => {
    const expected = missed === "" ? [] : [`${type.split(" ")[1] ?? ""} web changes ${missed}.`];
    expect(messages("removed-object", object(type, base), object(type, head))).toEqual(expected);
  });

  it("is told where a Provider of alerts goes", () => {
    const provider = object("notification.toolkit.fluxcd.io/v1beta3 Provider", "type: slack");
    const rest = `---\n${object(ALERT, "providerRef: { name: web }")}`;
    expect(messages("removed-object", `${provider}${rest}`, rest)).toEqual([
      "Provider web is removed: alerts that name it reach nobody any more.",
    ]);
    // With all who name it nobody misses the Provider; who names it elsewhere does.
    const other = "---\napiVersion: v1\nkind: ConfigMap\nmetadata: { name: other, namespace: shop }\n";
    expect(messages("removed-object", `${provider}${rest}${other}`, other)).toEqual([
      "Alert web is removed: what it told of reaches nobody any more, failed deliveries among it.",
    ]);
    expect(messages("removed-object", `${provider}${other}`, other)).toHaveLength(1);
  });
});
