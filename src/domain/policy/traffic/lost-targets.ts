import { sameValue } from "../../../model/equal.ts";
import { scalarText } from "../../../kubernetes/values.ts";
import type { ValueMap } from "../../../yaml/value.ts";
import type { PodTemplate } from "../../controllers/pod-template.ts";
import type { Workload } from "../../controllers/workload.ts";
import { mapsAt, numberAt } from "../../fields.ts";
import { objectKey, type KubernetesObject } from "../../manifests.ts";
import type { OverlaySide } from "../../side.ts";
import type { CheckContext } from "../check.ts";
import { workloadNames, type Loss } from "../losses.ts";
import { movesAlong, portNumber, untoldContainers } from "./moved-ports.ts";
import { servicesOf } from "./services.ts";
import { isToldOf } from "./told-ports.ts";

/** Ports to which Services send, that some container had, and that none has any more, or has at another number. */
export function lostTargets({ base, head }: CheckContext, staying: readonly Workload[]): readonly Loss[] {
  return staying.flatMap((workload): readonly Loss[] => {
    const before = base.workloads.get(workload.key);
    if (before === undefined) return [];
    const known = targetsOf(before, base);
    const untold = untoldContainers(before, workload, base, head);
    return [...targetsOf(workload, head)].flatMap(([key, now]): readonly Loss[] => {
      const { service, target, asked, isThere } = now;
      const old = known.get(key);
      const wasThere =
        old?.isThere ?? (typeof target === "string" && base.index.byKey.has(objectKey(service)));
      const suffix = asked === "TCP" ? "" : `/${asked}`;
      const turned = turnedTo(old, now);
      if (turned !== undefined) {
        const [from, to] = turned;
        const message = `Service ${service.name} sends to the port ${to}${suffix} of ${workloadNames([workload])} from now on, and to ${from}${suffix} before, which that has still: another program, or another part of it, answers.`;
        return [{ object: service, message }];
      }
      if (isThere)
        return untold
          .filter((container) => movesAlong(container, old?.target, target))
          .map(({ before: was, after }) =>
            moved(
              service,
              [portNumber(was, old?.target), portNumber(after, target)].map(
                (port) => `${String(port)}${suffix}`,
              ),
              workloadNames([workload]),
            ),
          );
      if (!wasThere) return [];
      if (typeof target === "number" && !isTelling(old?.template, target, now)) return [];
      const then = typeof target === "string" ? "nobody answers there" : "nobody may answer there";
      const message = `Service ${service.name} sends to the port ${String(target)}${suffix}, which no container of ${workloadNames([workload])} has any more: ${then}.`;
      return [{ object: service, message }];
    });
  });
}

function moved(service: KubernetesObject, [old = "", now = ""]: readonly string[], pods: string): Loss {
  const message = `Service ${service.name} sends to the port ${now} of ${pods} from now on, and to ${old} before, while nothing tells the program: where it does not listen there, nobody answers.`;
  return { object: service, message };
}

interface Target {
  readonly service: KubernetesObject;
  readonly target: string | number;
  /** The protocol of the port, by which that of the container is found too. */
  readonly asked: string;
  readonly isThere: boolean;
  readonly template: PodTemplate;
}

/** By Service, port and protocol; without a target port it is the same number. */
function targetsOf(workload: Workload, { index }: OverlaySide): ReadonlyMap<string, Target> {
  const found = workload.templates.flatMap((template) =>
    servicesOf(workload, template, index).flatMap((service) =>
      mapsAt(service.manifest, "spec", "ports").flatMap((each): readonly (readonly [string, Target])[] => {
        const target = each.targetPort ?? each.port;
        if (typeof target !== "string" && typeof target !== "number") return [];
        const asked = protocolOf(each);
        const isThere = template.containers.some((container) => has(container, { target, asked }));
        const key = `${service.name} ${scalarText(each.port)}/${asked}`;
        return [[key, { service, target, asked, isThere, template }]];
      }),
    ),
  );
  return new Map(found);
}

/** The numbers of two ports that the pods had and have, where a Service goes from the one to the other. */
function turnedTo(old: Target | undefined, now: Target): readonly [from: number, to: number] | undefined {
  if (old === undefined) return undefined;
  const { asked } = now;
  const [from, to] = [old, now].map(({ template, target }) => numberIn(template, { target, asked }));
  if (from === undefined || to === undefined || from === to) return undefined;
  const hasBoth =
    numberIn(old.template, { target: to, asked }) === to &&
    numberIn(now.template, { target: from, asked }) === from;
  return hasBoth ? [from, to] : undefined;
}

function numberIn({ containers }: PodTemplate, by: Pick<Target, "target" | "asked">): number | undefined {
  const declared = containers.flatMap(declaredBy).find((port) => isMeant(port, by));
  return numberAt(declared, "containerPort");
}

type Container = PodTemplate["containers"][number];

/** What ends before the app starts listens nowhere: https://kubernetes.io/docs/concepts/workloads/pods/init-containers/ */
function declaredBy({ role, value }: Container): readonly ValueMap[] {
  return role === "init" ? [] : mapsAt(value, "ports");
}

/** https://kubernetes.io/docs/reference/networking/service-protocols/: a name is one of a protocol too. */
function isMeant(port: ValueMap, { target, asked }: Pick<Target, "target" | "asked">): boolean {
  return protocolOf(port) === asked && [port.name, port.containerPort].includes(target);
}

function has(container: Container, by: Pick<Target, "target" | "asked">): boolean {
  return declaredBy(container).some((port) => isMeant(port, by));
}

function protocolOf({ protocol }: ValueMap): string {
  return scalarText(protocol ?? "TCP");
}

/**
 * A number that no container declares may be open all the same: `containerPort` only informs. It tells where the Service
 * sends elsewhere than to what is declared, where who declared it declares others now, does otherwise, or is gone, and nobody is told
 * of it instead.
 * https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports
 */
function isTelling(
  before: PodTemplate | undefined,
  target: number,
  { asked, template: after }: Target,
): boolean {
  const declared = before?.containers.find((container) => has(container, { target, asked }));
  const former = new Map(before?.containers.map(({ name, value }) => [name, value]));
  if (after.containers.some(({ name, value }) => isToldOf(target, value, former.get(name) ?? {})))
    return false;
  if (declared === undefined) return after.containers.some((container) => declaredBy(container).length > 0);
  const now = after.containers.find(({ name }) => name === declared.name);
  return now === undefined || declaredBy(now).length > 0 || doesOtherwise(declared.value, now.value);
}

/** What a patch gives a container goes with that, the port among it: a declaration that goes alone is put in order. */
function doesOtherwise(before: ValueMap, after: ValueMap): boolean {
  return ["command", "args", "env", "envFrom", "volumeMounts"].some(
    (field) => !sameValue(before[field] ?? null, after[field] ?? null),
  );
}
