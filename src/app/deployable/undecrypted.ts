import { holdsCiphertext } from "../../delivery/flux/encrypted.ts";
import type { Finding } from "../../domain/forecast.ts";
import { deployableFinding } from "../../domain/policy/check.ts";
import { textAt } from "../../model/fields.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { Both, Pair } from "../discovery/pairs.ts";

/**
 * A generator takes an encrypted file as it stands, where Flux decrypts nothing: the Secret is applied, and holds no plain text.
 * https://fluxcd.io/flux/components/kustomize/kustomizations/#kustomize-secretgenerator
 */
export function undecrypted({ base, head }: Pair, manifests: Both<readonly Manifest[]>): readonly Finding[] {
  const { id, delivery } = head?.deployable ?? {};
  if (id === undefined || delivery?.kind !== "flux" || delivery.decrypts) return [];
  const was = base?.deployable.delivery;
  const isOld = was?.kind === "flux" && !was.decrypts && manifests.base.some(holdsCiphertext);
  const manifest = isOld ? undefined : manifests.head.find(holdsCiphertext);
  if (manifest === undefined) return [];
  const message = `Secret ${textAt(manifest.object, "metadata", "name") ?? ""} is made of what SOPS encrypted, and this Kustomization does not decrypt: whoever reads it gets the ciphertext.`;
  const check = { id: "applier-decides", remediation: "Set `spec.decryption`." } as const;
  return [deployableFinding(id, check, { severity: "warning", message }, manifest.origin?.location)];
}
