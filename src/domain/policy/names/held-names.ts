import { groupedBy } from "../../../model/grouped.ts";
import { oncePer } from "../../../model/once.ts";
import { question } from "../../../model/similar.ts";
import { createMeant, type Meant } from "../../../model/slips.ts";
import { mapAt, mapsAt, textAt } from "../../fields.ts";
import type { OverlaySide } from "../../side.ts";
import { asksOf, labelsOf, portsOf, valueOf, type Ask } from "./asked-names.ts";
import type { Whose } from "./monitors.ts";
import { keyText } from "../../../model/key-text.ts";

type Asked = Pick<Ask, "of" | "namespace" | "name">;

/** The names of a build that may be asked for. */
export interface HeldNames {
  /** What is there, and a letter or two off; undefined too where the name itself is there. */
  readonly meant: (asked: Asked) => string | undefined;
}

/** Read once for all that is missed. */
export function namesHeldIn(side: OverlaySide): HeldNames {
  return namesOnce(side);
}

const namesOnce = oncePer((side: OverlaySide) => readNames([...ofObjects(side), ...ofPods(side)]));

/** The names that a build asks for: what bears them is there, wherever that is. */
export const namesAskedIn = oncePer(({ index }: OverlaySide) => readNames(index.objects.flatMap(asksOf)));

/** " Did you mean x?", to stand behind a sentence; nothing where no such name is near. */
export function didYouMeanIn(side: OverlaySide, asked: Asked): string {
  return question(namesHeldIn(side).meant(asked));
}

function readNames(names: readonly Asked[]): HeldNames {
  const groupOf = ({ of, namespace }: Omit<Asked, "name">) => keyText([of, namespace]);
  const groups = groupedBy(names, groupOf);
  const among = new Map<string, Meant>();
  return {
    meant: (asked) => {
      const group = groupOf(asked);
      const meant = among.get(group) ?? createMeant(new Set(groups.get(group)?.map(({ name }) => name)));
      among.set(group, meant);
      return meant(asked.name);
    },
  };
}

function ofObjects({ index }: OverlaySide): readonly Asked[] {
  return index.objects.flatMap(({ group, kind, namespace, name, nameBeforeHash, manifest }) => {
    const own = [name, ...(nameBeforeHash === undefined ? [] : [nameBeforeHash])];
    const ports = mapsAt(manifest, "spec", "ports").map((port) => textAt(port, "name"));
    return [
      ...own.map((each) => ({ of: kind, namespace, name: each })),
      ...(group === "" && kind === "Service"
        ? [
            ...ofLabels("Services", namespace, mapAt(manifest, "metadata", "labels")),
            ...ofPorts("Services", namespace, ports),
          ]
        : []),
    ];
  });
}

function ofPods({ workloads }: OverlaySide): readonly Asked[] {
  return [...workloads.values()].flatMap(({ object: { namespace }, templates }) =>
    templates.flatMap(({ metadata, containers }) => {
      const ports = containers.flatMap(({ value }) => mapsAt(value, "ports"));
      return [
        ...ofLabels("pods", namespace, mapAt(metadata, "labels")),
        ...ofPorts(
          "pods",
          namespace,
          ports.map((port) => textAt(port, "name")),
        ),
      ];
    }),
  );
}

function ofLabels(whose: Whose, namespace: string | null, labels: object): readonly Asked[] {
  return Object.entries(labels).flatMap(([label, value]) => [
    { of: labelsOf(whose), namespace, name: label },
    ...(typeof value === "string" ? [{ of: valueOf(whose, label), namespace, name: value }] : []),
  ]);
}

function ofPorts(
  whose: Whose,
  namespace: string | null,
  ports: readonly (string | undefined)[],
): readonly Asked[] {
  return ports.flatMap((name) => (name === undefined ? [] : [{ of: portsOf(whose), namespace, name }]));
}
