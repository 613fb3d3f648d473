import { rootFailures } from "./blocked-delivery.ts";
import type { Deliverer } from "../../model/deployable.ts";
import type { Manifest } from "../../model/manifest.ts";
import { textAt } from "../fields.ts";
import { readSide } from "../side.ts";
import type { Finding } from "../forecast.ts";
import { deployableFinding, fileFinding, objectFinding, type Check, type CheckContext } from "./check.ts";
import { fluxAccess } from "./flux/flux-access.ts";
import { fluxControllers } from "./flux/flux-controllers.ts";
import { imageChoices } from "./flux/flux-images.ts";
import { unawaited } from "./flux/unawaited.ts";
import { shards } from "./flux/flux-shards.ts";
import { suspendedFlux } from "./later/suspended.ts";
import { firstFew } from "../../model/few.ts";

const DOCUMENTATION = {
  id: "flux-settings",
  title: "Setting that decides whether and how Flux delivers",
  what: "Something changes that decides whether, how and with which rights Flux delivers.",
  cases: [
    "Something of Flux is suspended, or no longer waits until what it applies is ready, though others depend on it.",
    "A mark keeps Flux from applying an object from now on (`kustomize.toolkit.fluxcd.io/reconcile`, `ssa`, also by `commonMetadata`), or hands one of Flux's own objects to the controllers of another shard.",
    "The keys, the account or the required signatures with which it fetches, decrypts and applies change to something that nothing in the build makes.",
    "An argument of Flux's own controllers changes that decides which objects they look at, with which rights, and what they make of them. Or kustomize-controller comes to or from the releases (1.9 and later) that fail a Kustomization for a variable which nothing sets.",
    "An ImagePolicy or ImageRepository chooses other images, or its mark (`$imagepolicy`) goes from an image that stays.",
  ],
  why: "Nothing restarts and nothing fails today. From now on, changes do not arrive, or arrive differently.",
  link: "https://fluxcd.io/flux/components/kustomize/kustomizations/#controlling-the-apply-behavior-of-resources",
  remediation: "Make sure that Flux still delivers what it should (`flux get all -A`).",
  severities: ["warning"],
} as const;

export const fluxSettings: Check = { ...DOCUMENTATION, find };

function find(context: CheckContext): readonly Finding[] {
  return [
    ...suspendedFlux(context),
    ...unawaited(context),
    ...shards(context),
    ...fluxAccess(context),
    ...fluxControllers(context),
    ...imageChoices(context),
  ].map(({ object, message }) =>
    objectFinding(context, DOCUMENTATION, object, { severity: "warning", message }),
  );
}

/**
 * The same of what a file declares that nothing here applies: it is in no build, and whoever bootstrapped applies it.
 * @param beside what the files around it declare, which may depend on it
 */
export function rootSettings(
  base: readonly Manifest[],
  head: readonly Manifest[],
  beside: readonly Manifest[],
): readonly Finding[] {
  const context = { base: readSide(base, "base"), head: readSide(head, "head") };
  const around = { base: context.base, head: readSide([...head, ...beside], "head") };
  const settings = [...suspendedFlux(context), ...unawaited(around), ...fluxAccess(context)].map(
    ({ object, message }) => {
      const told = { severity: "warning", message } as const;
      return fileFinding(DOCUMENTATION, told, object.origin?.location);
    },
  );
  return [...settings, ...rootFailures(context)];
}

/** "Deployment web, Service web and 2 more". */
export function namedObjects(manifests: readonly Manifest[]): string {
  return firstFew(
    manifests.map(
      ({ object }) => `${textAt(object, "kind") ?? ""} ${textAt(object, "metadata", "name") ?? ""}`,
    ),
  );
}

/** What is left as it is in the cluster from now on, told once for all objects of a deployable. */
export function heldFindings(
  deployable: string,
  deliverer: Deliverer,
  { held, marks }: { readonly held: readonly Manifest[]; readonly marks: readonly string[] },
): readonly Finding[] {
  const [first] = held;
  if (first === undefined) return [];
  const isFlux = deliverer === "flux";
  const message = `From now on ${isFlux ? "Flux" : "Argo CD"} applies no change of ${namedObjects(held)}, by ${marks.join(" and ")}.`;
  const id = isFlux ? DOCUMENTATION.id : "argocd-settings";
  const check = { id, remediation: "Take the mark away where changes shall arrive." } as const;
  return [deployableFinding(deployable, check, { severity: "warning", message }, first.origin?.location)];
}
