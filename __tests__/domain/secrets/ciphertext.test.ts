import { expect, it } from "vitest";
import { createSecretCollector } from "../../../src/domain/secrets/collect.ts";
import { secretValuesOf } from "../../../src/domain/secrets/manifests.ts";
import { memoryTree } from "../../support/memory-tree.ts";
import { scrubbed } from "./scrubbed.ts";

const encrypted = (data: string) => `ENC[AES256_GCM,data:${data},iv:x,tag:y,type:str]`;
const KEY =
  "-----BEGIN AGE ENCRYPTED FILE-----\\nYWdlLWVuY3J5cHRpb24ub3JnL3YxCg\\n-----END AGE ENCRYPTED FILE-----\\n";

/** As `sops encrypt` 3.12 writes it, with one line that it was told to leave. */
const VARIABLES = `PASSWORD=${encrypted("zqo7n7cD")}
HINT_unencrypted=canary-hint
sops_age__list_0__map_enc=${KEY}
sops_mac=${encrypted("NxXxNUSD")}
sops_unencrypted_suffix=_unencrypted
`;
const GENERATED = { "kustomization.yaml": "secretGenerator: [{ name: a, envs: [.enc.env] }]" };

function valuesOf(files: Readonly<Record<string, string>>): readonly string[] {
  const tree = memoryTree(files);
  return [...createSecretCollector()(tree, tree.paths()).values].filter((value) => value !== "").sort();
}

it("of variables that SOPS encrypted, only those that it left are values", () => {
  expect(valuesOf({ ...GENERATED, ".enc.env": VARIABLES })).toEqual(["canary-hint"]);
});

it("of a file that SOPS encrypted as a whole, nothing is a value, and what it left in a document is", () => {
  const generator = { "kustomization.yaml": "secretGenerator: [{ name: a, files: [a.enc.json] }]" };
  const told = (file: string) => scrubbed({ ...generator, "a.enc.json": file }, "of canary-hint, zqo7n7cD");
  const sops = `"sops": { "age": [{ "enc": "${KEY}" }], "mac": "${encrypted("NxXxNUSD")}" }`;
  expect(told(`{ "data": "${encrypted("zqo7n7cD")}", ${sops} }`)).toBe("of canary-hint, zqo7n7cD");
  expect(told(`{ "a": "${encrypted("zqo7n7cD")}", "hint": "canary-hint", ${sops} }`)).toBe(
    "of •••, zqo7n7cD",
  );
});

it("without the signature of SOPS a file that looks like one holds values", () => {
  expect(valuesOf({ ...GENERATED, ".enc.env": "sops_token=canary-token\n" })).toEqual(["canary-token"]);
});

it("of a Secret that was built of such variables, what SOPS keeps for itself is no value", () => {
  const data = Object.fromEntries(
    VARIABLES.trim()
      .split("\n")
      .map((line) => [line.split("=")[0] ?? "", line.slice(line.indexOf("=") + 1)] as const)
      .map(([name, value]) => [name, Buffer.from(value).toString("base64")]),
  );
  const secret = { object: { apiVersion: "v1", kind: "Secret", metadata: { name: "a" }, data } };
  expect(secretValuesOf([secret])).toEqual(["canary-hint", Buffer.from("canary-hint").toString("base64")]);
});
