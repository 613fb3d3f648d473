import { groupedByEach } from "../../model/grouped.ts";
import { oncePer } from "../../model/once.ts";
import type { Value } from "../../yaml/value.ts";
import { mapsAt, textAt, textsAt } from "../fields.ts";
import type { Finding } from "../forecast.ts";
import type { Workload } from "../controllers/workload.ts";
import type { OverlaySide } from "../side.ts";
import { workloadFinding, type Check, type CheckContext } from "./check.ts";
import { annotationsOf, endsOf } from "./names/names-config.ts";
import { unreadEdits } from "./unread-config.ts";

const DOCUMENTATION = {
  id: "config-by-name",
  title: "Config read by its name",
  what: "The content of a config changes that no pod mounts or takes into its environment, while a workload of the same namespace has the config's name in a variable, an argument or an annotation. So its program asks the API server for it, or something puts it into the pods as they are made.",
  why: "Some programs follow such a config, others read it once; the manifests do not tell.",
  link: "https://github.com/zalando/postgres-operator/issues/1937",
  remediation: "Look at how the program reads it, and restart it if it does so once.",
  severities: ["warning"],
} as const;

export const configByName: Check = { ...DOCUMENTATION, find };

function find(context: CheckContext): readonly Finding[] {
  return unreadEdits(context).flatMap((changed) =>
    [...context.head.workloads.values()].flatMap((workload) => {
      const isNear = changed.id.namespace === workload.object.namespace;
      const place = isNear ? placeOfName(changed.id.name, workload) : undefined;
      if (place === undefined || startsAnew(context, workload)) return [];
      const { kind, name } = workload.object;
      const message = `No pod reads ${changed.id.kind} ${changed.id.name} by a reference, but ${kind} ${name} has its name in ${place}: whether it follows the change is not known.`;
      return [
        workloadFinding(context, DOCUMENTATION, workload, { severity: "warning", message, unsafe: false }),
      ];
    }),
  );
}

/** Its pods read it when they start, whatever applies the change. */
function startsAnew({ workloads }: CheckContext, { key }: Workload): boolean {
  const forecast = workloads.find(({ head }) => head?.key === key)?.forecast;
  const isSure = forecast?.underServerSide === undefined && forecast?.underClientSide === undefined;
  return isSure && (forecast?.effect === "restart" || forecast?.effect === "create");
}

/**
 * Where the containers of a workload are given the name of a config: as it is, behind a "=", or behind its namespace. Or what puts
 * something into its pods is, like https://istio.io/latest/docs/reference/config/annotations/#SidecarBootstrapOverride.
 */
export function placeOfName(name: string, workload: Workload): string | undefined {
  return namesGiven(workload).has(name) ? findPlace(name, workload) : undefined;
}

/** All that one may be asked for: a build may have thousands of configs, and as many workloads. */
const namesGiven = oncePer(({ object, templates }: Workload): ReadonlySet<string> => {
  const told = templates.flatMap(({ spec, metadata }) => [
    ...[metadata, object.manifest.metadata].flatMap((each) =>
      annotationsOf(each).flatMap(({ texts }) => texts),
    ),
    ...[...mapsAt(spec, "initContainers"), ...mapsAt(spec, "containers")].flatMap((container) => [
      ...mapsAt(container, "env").flatMap((entry) => textAt(entry, "value") ?? []),
      ...textsAt(container, "command"),
      ...textsAt(container, "args"),
    ]),
  ]);
  return new Set(told.flatMap(endsOf));
});

/** The workloads of a build by what `placeOfName` may find in them. */
export const workloadsGiven = oncePer(({ workloads }: OverlaySide) =>
  groupedByEach(workloads.values(), namesGiven),
);

function findPlace(name: string, workload: Workload): string | undefined {
  const isName = (text: string): boolean => endsOf(text).includes(name);
  for (const { spec, metadata } of workload.templates) {
    const mark =
      annotationNaming(name, metadata, workload) ??
      annotationNaming(name, workload.object.manifest.metadata, workload);
    if (mark !== undefined) return `the annotation ${mark}`;
    for (const container of [...mapsAt(spec, "initContainers"), ...mapsAt(spec, "containers")]) {
      const variable = mapsAt(container, "env").find((entry) => isName(textAt(entry, "value") ?? ""));
      if (variable !== undefined) return `the variable ${textAt(variable, "name") ?? ""}`;
      const words = [...textsAt(container, "command"), ...textsAt(container, "args")];
      if (words.some(isName)) return "an argument";
    }
  }
  return undefined;
}

/** A name of one word, or the workload's own, may stand there for another reason. */
function annotationNaming(
  name: string,
  metadata: Value | undefined,
  { object }: Workload,
): string | undefined {
  if (!/[-.]/.test(name) || name === object.name) return undefined;
  return annotationsOf(metadata).find(({ texts }) =>
    texts.some((text) => text === name || text === `${object.namespace ?? ""}/${name}`),
  )?.key;
}
