import { isUndecrypted } from "../../delivery/flux/encrypted.ts";
import { textAt } from "../../model/fields.ts";
import type { Manifest } from "../../model/manifest.ts";
import type { Pair } from "../discovery/pairs.ts";
import type { Found } from "../discovery/side.ts";
import type { BuildOutcome } from "../ports.ts";

/**
 * Flux applies nothing of a Kustomization that holds an encrypted Secret and does not decrypt. One that always was like
 * that is decrypted by something that the repository does not show.
 * https://github.com/fluxcd/kustomize-controller/blob/main/internal/controller/kustomization_controller.go (apply)
 */
export function refuseEncrypted(
  pair: Pair,
  base: BuildOutcome | undefined,
  head: BuildOutcome | undefined,
): BuildOutcome | undefined {
  const encrypted = undecryptedOf(pair.head, head);
  if (encrypted === undefined || head?.status !== "built") return head;
  if (undecryptedOf(pair.base, base) !== undefined) return head;
  const { object, origin } = encrypted;
  const name = [textAt(object, "metadata", "namespace"), textAt(object, "metadata", "name")]
    .filter((part) => part !== undefined)
    .join("/");
  return {
    status: "failed",
    builder: head.builder,
    problem: {
      code: "build-failed",
      message: `Secret ${name} is encrypted by SOPS, and the Kustomization does not decrypt: Flux applies nothing of it. Set spec.decryption.`,
      ...origin?.location,
    },
  };
}

function undecryptedOf(found: Found | undefined, outcome: BuildOutcome | undefined): Manifest | undefined {
  const delivery = found?.deployable.delivery;
  if (delivery?.kind !== "flux" || delivery.decrypts || outcome?.status !== "built") return undefined;
  return outcome.manifests.find(({ object }) => isUndecrypted(object));
}
