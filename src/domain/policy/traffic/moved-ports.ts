import { sameValue } from "../../../model/equal.ts";
import type { Value, ValueMap } from "../../../yaml/value.ts";
import { containersOf, type Workload } from "../../controllers/workload.ts";
import { mapsAt, numberAt } from "../../fields.ts";
import { referencesOf, resolveConfig, type OverlaySide } from "../../side.ts";

/** A container of both sides whose program is told nothing new: it listens where it did, whatever is declared. */
export interface Untold {
  readonly name: string;
  readonly path: string;
  readonly before: ValueMap;
  readonly after: ValueMap;
}

export function untoldContainers(
  before: Workload,
  after: Workload,
  base: OverlaySide,
  head: OverlaySide,
): readonly Untold[] {
  if (before.object.manifest === after.object.manifest) return [];
  const former = new Map(containersOf(before).map((container) => [container.path, container.value]));
  const untold = containersOf(after).flatMap(({ name, path, value }) => {
    const was = former.get(path);
    const isTold = was === undefined || PROGRAM.some((field) => !same(was[field], value[field]));
    return isTold ? [] : [{ name, path, before: was, after: value }];
  });
  return untold.length > 0 && readsTheSame(before, after, base, head) ? untold : [];
}

const PROGRAM = ["image", "command", "args", "env", "envFrom"];

/** A file may tell a program its port: those that it mounts, and what is in them. */
function readsTheSame(before: Workload, after: Workload, base: OverlaySide, head: OverlaySide): boolean {
  const [had, has] = [before, after].map(({ templates }) =>
    templates.map(({ spec }) => spec.volumes ?? null),
  );
  return (
    same(had, has) &&
    referencesOf(after).every(({ kind, name }) => {
      const [was, is] = [resolveConfig(base, before, kind, name), resolveConfig(head, after, kind, name)];
      return same(was?.object.manifest, is?.object.manifest);
    })
  );
}

function same(a: Value | undefined, b: Value | undefined): boolean {
  return sameValue(a ?? null, b ?? null);
}

/** The number that a container gives a port, or that the port is. */
export function portNumber(container: ValueMap, port: Value | undefined): number | undefined {
  if (typeof port === "number") return port;
  const declared = mapsAt(container, "ports").find(({ name }) => typeof port === "string" && name === port);
  return declared === undefined ? undefined : numberAt(declared, "containerPort");
}

/**
 * Whether what asks at a port asks at another one since its declaration has another number, by the same name or not. A
 * declaration opens nothing: https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports
 */
export function movesAlong(
  { before, after }: Pick<Untold, "before" | "after">,
  old: Value | undefined,
  now: Value | undefined,
): boolean {
  const [from, to] = [portNumber(before, old), portNumber(after, now)];
  if (from === undefined || to === undefined || from === to) return false;
  if (typeof old === "string" && old === now) return true;
  return declares(before, from) && !declares(after, from) && !declares(before, to) && declares(after, to);
}

function declares(container: ValueMap, number: number): boolean {
  return mapsAt(container, "ports").some(({ containerPort }) => containerPort === number);
}
