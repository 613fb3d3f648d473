import { isList, isMap, type Value, type ValueMap } from "../../yaml/value.ts";
import { sameValue } from "../../model/equal.ts";
import { mapAt, textAt } from "../fields.ts";
import type { Cause } from "../forecast.ts";
import { joinField } from "../controllers/pod-template.ts";
import type { NormalisedTemplate } from "../controllers/normalise.ts";
import { probeCauses } from "./probe-causes.ts";

/** Every field in which two normalised pod templates differ, in the words of the forecast. */
export function templateCauses(
  base: NormalisedTemplate,
  head: NormalisedTemplate,
  path: string,
): readonly Cause[] {
  const specPath = joinField(path, "spec");
  const lists = ["containers", "initContainers"].flatMap((field) =>
    namedDifferences(base.spec, head.spec, field, specPath, "other", containerCauses),
  );
  return [
    ...metadataCauses(base.metadata, head.metadata, joinField(path, "metadata")),
    ...lists,
    ...namedDifferences(base.spec, head.spec, "volumes", specPath, "volume", (_, __, at) => [
      { type: "volume", path: at },
    ]),
    ...fieldCauses(base.spec, head.spec, specPath, (field) =>
      ["containers", "initContainers", "volumes"].includes(field) ? undefined : "other",
    ),
  ];
}

function metadataCauses(base: ValueMap, head: ValueMap, path: string): readonly Cause[] {
  return [
    ...keyCauses(base, head, "labels", path, "label"),
    ...keyCauses(base, head, "annotations", path, "annotation"),
    ...fieldCauses(base, head, path, (field) =>
      field === "labels" || field === "annotations" ? undefined : "other",
    ),
  ];
}

function keyCauses(
  base: ValueMap,
  head: ValueMap,
  field: string,
  path: string,
  type: Cause["type"],
): readonly Cause[] {
  return differingKeys(mapAt(base, field), mapAt(head, field)).map((key) => ({
    type,
    path: `${path}.${field}[${key}]`,
  }));
}

/** One cause for each differing field to which `typeOf` gives a type. */
function fieldCauses(
  base: ValueMap,
  head: ValueMap,
  path: string,
  typeOf: (field: string) => Cause["type"] | undefined,
): readonly Cause[] {
  return differingKeys(base, head).flatMap((field) => {
    const type = typeOf(field);
    return type === undefined ? [] : [{ type, path: joinField(path, field) }];
  });
}

function differingKeys(base: ValueMap, head: ValueMap): readonly string[] {
  return [...new Set([...Object.keys(base), ...Object.keys(head)])].filter(
    (key) => !sameValue(base[key], head[key]),
  );
}

type ItemCauses = (base: ValueMap, head: ValueMap, path: string) => readonly Cause[];

/**
 * Differences between two lists of named items. The order counts too: Kubernetes compares lists by position.
 * A list whose names are missing or repeated is compared as a whole.
 */
function namedDifferences(
  base: ValueMap,
  head: ValueMap,
  field: string,
  ownerPath: string,
  type: Cause["type"],
  itemCauses: ItemCauses,
): readonly Cause[] {
  if (sameValue(base[field], head[field])) return [];
  const path = joinField(ownerPath, field);
  const baseItems = byName(base[field]);
  const headItems = byName(head[field]);
  if (baseItems === undefined || headItems === undefined) return [{ type, path }];
  const causes = [...new Set([...baseItems.keys(), ...headItems.keys()])].flatMap((name) => {
    const baseItem = baseItems.get(name);
    const headItem = headItems.get(name);
    const at = `${path}[${name}]`;
    if (baseItem === undefined || headItem === undefined) return [{ type, path: at }];
    return sameValue(baseItem, headItem) ? [] : itemCauses(baseItem, headItem, at);
  });
  return causes.length > 0 ? causes : [{ type, path }];
}

function byName(list: Value | undefined): ReadonlyMap<string, ValueMap> | undefined {
  if (list === undefined) return new Map();
  if (!isList(list)) return undefined;
  const items = new Map<string, ValueMap>();
  for (const item of list) {
    const name = isMap(item) ? textAt(item, "name") : undefined;
    if (name === undefined || items.has(name) || !isMap(item)) return undefined;
    items.set(name, item);
  }
  return items;
}

const PROBES: readonly string[] = ["readinessProbe", "livenessProbe", "startupProbe"];
const CONTAINER_FIELDS: Readonly<Record<string, Cause["type"]>> = {
  command: "command",
  args: "command",
  workingDir: "command",
  envFrom: "env",
  resources: "resources",
  volumeMounts: "volume",
  volumeDevices: "volume",
};

function containerCauses(base: ValueMap, head: ValueMap, path: string): readonly Cause[] {
  const container = textAt(head, "name") ?? "";
  const imageChanged = textAt(base, "image") !== textAt(head, "image");
  const image: readonly Cause[] = [
    {
      type: "image",
      path: `${path}.image`,
      imageAtBase: textAt(base, "image") ?? "",
      imageAtHead: textAt(head, "image") ?? "",
    },
  ];
  const causes: readonly Cause[] = [
    ...(imageChanged ? image : []),
    ...namedDifferences(base, head, "env", path, "env", (_, __, at) => [{ type: "env", path: at }]),
    ...PROBES.filter((field) => !sameValue(base[field], head[field])).flatMap((field) =>
      probeCauses(base[field], head[field], joinField(path, field)),
    ),
    ...fieldCauses(base, head, path, (field) => {
      if (field === "image" || field === "env" || PROBES.includes(field)) return undefined;
      // The default pull policy follows from the image's tag: the image is the cause.
      if (field === "imagePullPolicy" && imageChanged) return undefined;
      return Object.hasOwn(CONTAINER_FIELDS, field) ? CONTAINER_FIELDS[field] : "other";
    }),
  ];
  return causes.map((cause) => ({ ...cause, container }));
}
