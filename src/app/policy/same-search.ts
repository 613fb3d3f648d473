import { sameValue } from "../../model/equal.ts";
import { plainGlob } from "../../model/plain-glob.ts";
import type { PolicyFile } from "../../policy/file.ts";
import type { Value } from "../../yaml/value.ts";

/** Kinds, checks that are switched on and their numbers decide over what is found in the first place. */
export function looksForTheSame(base: PolicyFile | undefined, head: PolicyFile | undefined): boolean {
  return sameValue(lookedFor(base), lookedFor(head));
}

function lookedFor(file: PolicyFile | undefined): Value {
  const numbers = (checks: PolicyFile["checks"]): readonly Value[] =>
    checks
      .filter(({ check, parameters }) => check !== "many-restarts" && Object.keys(parameters).length > 0)
      .map(({ check, parameters }) => [check, { ...parameters }]);
  return [
    numbers(file?.checks ?? []),
    (file?.environments ?? []).map(({ deployables, clusters, checks }) =>
      numbers(checks).length === 0 ? [] : [deployables, clusters, numbers(checks)],
    ),
    (file?.kinds ?? []).map(({ group, kind, templates, replicas, change }) => [
      group,
      kind,
      templates,
      replicas ?? null,
      change,
    ]),
    (file?.kindsWithoutPods ?? []).map(({ value }) => value),
    (file?.leaveOut ?? []).map(({ deployables, clusters }) => [deployables, clusters]),
    (file?.appliers ?? []).map(({ deployables, clusters, applier }) => [deployables, clusters, applier]),
  ];
}

/** Whether both let the same hosts be asked: what is not fetched is not known, so that no forecast can be told. */
export function asksTheSame(base: PolicyFile | undefined, head: PolicyFile | undefined): boolean {
  return sameValue(base?.allowHosts?.value ?? [], head?.allowHosts?.value ?? []);
}

/** Whether matching them takes little time, whatever they are: nobody has reviewed those of head yet. */
export function hasPlainGlobs(file: PolicyFile | undefined): boolean {
  return globsOf(file).every(isPlain);
}

function globsOf(file: PolicyFile | undefined): readonly string[] {
  if (file === undefined) return [];
  const places = [...file.environments, ...file.exemptions, ...file.leaveOut, ...file.appliers];
  return [
    ...places.flatMap(({ deployables, clusters }) => [...deployables, ...clusters]),
    ...file.exemptions.flatMap(({ workloads }) => workloads),
  ];
}

const LONGEST = 200;

/** Names and stars: matched in a time that grows no faster than glob times path. */
function isPlain(glob: string): boolean {
  return glob.length <= LONGEST && plainGlob(glob) !== undefined;
}
