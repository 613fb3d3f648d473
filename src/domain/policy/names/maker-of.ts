import { isConfig } from "../../../model/config-kind.ts";
import { oncePer } from "../../../model/once.ts";
import { groupedBy } from "../../../model/grouped.ts";
import { textAt } from "../../fields.ts";
import { madeOf, mayMake, type Made } from "../../configs/makers.ts";
import type { Workload } from "../../controllers/workload.ts";
import type { Gone } from "../../elsewhere.ts";
import type { KubernetesObject } from "../../manifests.ts";
import type { Reference } from "../../references/reference.ts";
import type { OverlaySide } from "../../side.ts";

/** What a controller makes a Secret or ConfigMap of this name of: SealedSecret, ExternalSecret, Certificate, Bundle, … */
export function makerOf(...asked: Parameters<typeof makingObject>): Gone["maker"] {
  const found = makingObject(...asked);
  return (
    found && {
      kind: found.maker.kind,
      name: found.maker.name,
      ...(found.stays !== undefined && { stays: found.stays }),
    }
  );
}

/** The same, as the object. */
export function makingObject(
  side: OverlaySide,
  { object }: Workload,
  { kind, name }: Pick<Reference, "kind" | "name">,
): { readonly maker: KubernetesObject; readonly stays: string | undefined } | undefined {
  for (const { object: maker } of makersByName(side.index).get(name) ?? []) {
    const isHere = maker.namespace === object.namespace;
    const made = madeOf(maker).find(
      (each) => each.kind === kind && each.name === name && (isHere || each.isAnywhere),
    );
    if (made !== undefined || (isHere && mayMake(maker, name))) return { maker, stays: made?.stays };
  }
  return undefined;
}

/** What it makes of the config that is asked for, as far as its kind is known. */
export function madeFor(
  workload: Workload,
  asked: Pick<Reference, "kind" | "name">,
  side: OverlaySide,
): { readonly maker: string; readonly made: Made } | undefined {
  const maker = makingObject(side, workload, asked)?.maker;
  if (maker === undefined) return undefined;
  const made = madeOf(maker).find(({ kind, name }) => kind === asked.kind && name === asked.name);
  return made && { maker: `${maker.kind} ${maker.name}`, made };
}

/** The objects that may make something, by the names of what they may make: every reference to what is not in the build asks. */
const makersByName = oncePer(({ objects }: OverlaySide["index"]) =>
  groupedBy(
    objects.flatMap((object) => [...new Set(namesOf(object))].map((name) => ({ name, object }))),
    ({ name }) => name,
  ),
);

function namesOf(object: KubernetesObject): readonly string[] {
  // What is copied to other namespaces is no maker of what it is itself.
  const made = isConfig(object) ? [] : madeOf(object).map(({ name }) => name);
  // Kinds of Kubernetes' own groups make what a mark asks for, and nothing by their fields.
  if (!object.group.includes(".")) return made;
  const given = ["target", "destination", "writeConnectionSecretToRef"].flatMap(
    (field) => textAt(object.manifest, "spec", field, "name") ?? [],
  );
  const secret = textAt(object.manifest, "spec", "secretName") ?? object.name;
  return [object.name, secret, ...given, ...made];
}
