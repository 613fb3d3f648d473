import { containersOf, type Workload } from "../../controllers/workload.ts";
import { groupedBy } from "../../../model/grouped.ts";
import { ownValue } from "../../../model/own-value.ts";
import { mapsAt, textsAt } from "../../fields.ts";
import type { KubernetesObject } from "../../manifests.ts";
import { resolveConfig, type OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import { changedObjects, type Loss } from "../losses.ts";
import { namedFiles } from "../pods/run-files.ts";

/** How kubectl and rules of roles call the kinds whose pods people restart by name. */
const KINDS: Readonly<Record<string, string>> = {
  deployment: "Deployment",
  deployments: "Deployment",
  deploy: "Deployment",
  statefulset: "StatefulSet",
  statefulsets: "StatefulSet",
  sts: "StatefulSet",
  daemonset: "DaemonSet",
  daemonsets: "DaemonSet",
  ds: "DaemonSet",
};

/**
 * Roles that give rights on a workload by its name, and commands that restart or scale it, where it goes or gets another
 * name: https://kubernetes.io/docs/reference/access-authn-authz/rbac/#referring-to-resources
 */
export function actsOnGone(context: CheckContext): readonly Loss[] {
  const { index, workloads } = context.head;
  const gone = changedObjects(context, ({ kind }) => Object.values(KINDS).includes(kind)).flatMap(
    ({ before, after }) => (after === undefined ? [before] : []),
  );
  if (gone.length === 0) return [];
  const byName = groupedBy(gone, ({ kind, name }) => `${kind} ${name}`);
  const told = (object: KubernetesObject, what: string, keys: readonly string[], beside: readonly string[]) =>
    [...new Set(keys)]
      .filter((key) =>
        byName.get(key)?.some(({ namespace: of }) => of === object.namespace || beside.includes(of ?? "")),
      )
      .map((key) => ({ object, message: `${object.kind} ${object.name} ${what} ${key}, which goes.` }));
  return [
    ...(index.byKind.get("Role") ?? []).flatMap((role) => told(role, "gives rights on", ruledBy(role), [])),
    ...[...workloads.values()].flatMap((workload) => {
      const commands = containersOf(workload).map(({ value }) => [
        ...textsAt(value, "command"),
        ...textsAt(value, "args"),
      ]);
      const words = [...commands, ...scriptsOf(workload, context.head)].flatMap(wordsOfCommand);
      return told(workload.object, "acts on", namedIn(words), words);
    }),
  ];
}

function ruledBy({ manifest }: KubernetesObject): readonly string[] {
  return mapsAt(manifest, "rules").flatMap((rule) => {
    const kinds = textsAt(rule, "resources").flatMap(
      (each) => ownValue(KINDS, each.split("/")[0] ?? "") ?? [],
    );
    return textsAt(rule, "resourceNames").flatMap((name) => kinds.map((kind) => `${kind} ${name}`));
  });
}

/** The lines of what its containers run out of ConfigMaps. */
function scriptsOf(workload: Workload, head: OverlaySide): readonly (readonly string[])[] {
  const keys = namedFiles(workload).flatMap(({ file }) => file.from);
  return keys.flatMap(({ kind, name, key }) => {
    const entry = kind === "Secret" ? undefined : resolveConfig(head, workload, kind, name)?.entries.get(key);
    return entry?.form === "text" ? [entry.content.split("\n").filter((line) => !/^\s*#/.test(line))] : [];
  });
}

/** The words of what runs kubectl. */
function wordsOfCommand(texts: readonly string[]): readonly string[] {
  return texts.some((text) => text.includes("kubectl"))
    ? texts.flatMap((text) => text.split(/[\s"'`;|&()=]+/))
    : [];
}

/** "deployment/web" and "deployment web". */
function namedIn(words: readonly string[]): readonly string[] {
  return words.flatMap((word, index) => {
    const [kind = "", name = words[index + 1] ?? ""] = word.split("/");
    const called = ownValue(KINDS, (kind.split(".")[0] ?? "").toLowerCase());
    return called === undefined ? [] : [`${called} ${name}`];
  });
}
