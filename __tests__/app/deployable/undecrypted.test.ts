import { expect, it } from "vitest";
import { fluxKustomization } from "../../gitops/deployment.ts";
import { forecastTrees } from "../../support/forecast-trees.ts";

const CIPHERTEXT = "TOKEN=ENC[AES256_GCM,data:YxF7J26mguQ=,iv:u14=,tag:3rHK==,type:str]\n";
const decrypting = fluxKustomization("  decryption: { provider: sops }\n");
const none = fluxKustomization();
const of = (kustomization: string, text = CIPHERTEXT, generator = "secretGenerator") => ({
  "clusters/prod/apps.yaml": kustomization,
  "apps/web/kustomization.yaml": `${generator}: [{ name: token, envs: [token.env], options: { disableNameSuffixHash: true } }]\n`,
  "apps/web/token.env": text,
});

it.each([
  ["is new", {}, of(none), 1],
  ["decrypts no longer", of(decrypting), of(none), 1],
  ["decrypts", {}, of(decrypting), 0],
  ["never did", of(none), of(none, CIPHERTEXT.replace("YxF7", "YxF8")), 0],
  ["is new, of what is not encrypted", {}, of(none, "TOKEN=a\n"), 0],
])("what is made of an encrypted file by a Kustomization that %s: %#", async (_, base, head, count) => {
  const { findings } = await forecastTrees(base, head);
  const told = findings.filter(({ message }) => message.includes("SOPS"));
  expect(told.map(({ message }) => message)).toEqual(
    Array(count).fill(
      "Secret token is made of what SOPS encrypted, and this Kustomization does not decrypt: whoever reads it gets the ciphertext.",
    ),
  );
});
