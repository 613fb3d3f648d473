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

it.each([
  ["a variable whose name begins as those of SOPS", "sops_password=canary-token"],
  ["what no value of SOPS looks like", "a=ENC[AES256_GCM,data:canary-token]"],
  [
    "what stands between the marks of a key, but is none,",
    "a=-----BEGIN PGP MESSAGE----- p: canaryToken -----END PGP MESSAGE-----",
  ],
])("beside the signature of SOPS, %s holds a value", (_, line) => {
  const files = { ...GENERATED, ".enc.env": `${VARIABLES}${line}\n` };
  expect(scrubbed(files, line.slice(line.indexOf("=") + 1))).not.toMatch(/canary-?token/i);
});

it.each([
  ["a key that begins as those of SOPS", { sops_mac: encrypted("a"), sops_password: "canary-token" }],
  ["what no value of SOPS looks like", { a: "ENC[A,data:canary-token]" }],
])("a Secret that was built holds %s", (_, stringData) => {
  const secret = { object: { apiVersion: "v1", kind: "Secret", metadata: { name: "a" }, stringData } };
  expect(secretValuesOf([secret]).join(" ")).toContain("canary-token");
});

it.each([
  ["a text", Buffer.from(`pin: 12\n${VARIABLES}`)],
  ["no text", Buffer.from([0xff, ...Buffer.from(VARIABLES)])],
])("%s with what SOPS encrypted is hidden as base64, which says what it left", (_, bytes) => {
  const data = { a: bytes.toString("base64") };
  const secret = { object: { apiVersion: "v1", kind: "Secret", metadata: { name: "a" }, data } };
  expect(secretValuesOf([secret])).toContain(data.a);
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
