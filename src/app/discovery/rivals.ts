import type { Deployable } from "../../model/deployable.ts";
import { ownedByAnother } from "../../sources/argo/messages.ts";
import { directoryOf } from "../../tree/path.ts";
import { sha256 } from "../../model/sha256.ts";
import { textIn, textOf } from "../../yaml/value.ts";
import type { Declared, Found, SideContext } from "./side.ts";

/**
 * Of several sets that make an Application the one that owns it does; to the others Argo CD refuses it.
 * https://github.com/argoproj/argo-cd/blob/v3.6.1/applicationset/controllers/applicationset_controller.go (createOrUpdateInCluster)
 */
export function isOwner({ owners }: SideContext, { id, generated }: Deployable): boolean {
  return generated !== undefined && owners?.get(id) === generated.set;
}

/** Named where another set of the same Argo CD makes it too. */
export function besideRival(found: Found, { deployable: { generated: other } }: Found): Found {
  const { deployable } = found;
  const { generated, faults = [], declaredAt } = deployable;
  if (generated === undefined || other === undefined || generated.set === other.set) return found;
  if (generated.instance !== other.instance) return found;
  const message = ownedByAnother(generated.set, other.set);
  if (faults.some((fault) => fault.message === message)) return found;
  const place = declaredAt && {
    file: declaredAt.file,
    ...(declaredAt.line !== undefined && { line: declaredAt.line }),
  };
  const fault = { code: "invalid-manifest", message, ...place } as const;
  return { ...found, deployable: { ...deployable, faults: [...faults, fault] } };
}

/** Whether who applies the one applies the other too: they are made of one, or stand in one directory, in two places. */
export function isAppliedWith(one: Declared | undefined, other: Declared): boolean {
  const [here, there] = [one, other].map((each) => each?.manifest.origin?.location);
  if (one === undefined || here === undefined || there === undefined) return false;
  if (here.file === there.file && here.line === there.line) return false;
  return (
    one.parent?.deployable.id === other.parent?.deployable.id &&
    one.cluster === other.cluster &&
    directoryOf(here.file) === directoryOf(there.file)
  );
}

/** Named where a second one has its name: the cluster keeps the last one, and only the first is looked at. */
export function besideTwin(found: Found, { manifest, object }: Declared): Found {
  const { deployable } = found;
  const { faults = [] } = deployable;
  const location = manifest.origin?.location;
  const message = declaredTwice(deployable, textIn(object, "kind"));
  const fault = {
    code: "invalid-manifest",
    message,
    ...location,
    identity: sha256(textOf(object)),
  } as const;
  return { ...found, deployable: { ...deployable, faults: [...faults, fault] } };
}

function declaredTwice({ name }: Deployable, kind: string): string {
  return `${kind} ${name} is declared twice, and only the first declaration was looked at: whoever applies both keeps the last one. Give one of them another name, or take it out.`;
}
