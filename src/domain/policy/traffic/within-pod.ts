import { scalarText } from "../../../kubernetes/values.ts";
import type { Container } from "../../controllers/pod-template.ts";
import { containersOf } from "../../controllers/workload.ts";
import { mapsAt } from "../../fields.ts";
import type { CheckContext } from "../check.ts";
import type { Loss } from "../losses.ts";
import { hostsIn, textsOfContainer } from "./called-hosts.ts";

/**
 * Who calls another container of its pod at a port that none of them has, in place of one that is there as before: a proxy
 * that is told of another port answers with an error. https://kubernetes.io/docs/concepts/workloads/pods/#pod-networking
 */
export function unansweredWithin({ base, head }: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return [...head.workloads.values()].flatMap((after): readonly Loss[] => {
    const before = base.workloads.get(after.key);
    if (before === undefined || before.object.manifest === after.object.manifest) return [];
    const [was, is] = [containersOf(before), containersOf(after)];
    const [first] = is.flatMap((container) => {
      const old = was.find(({ name }) => name === container.name);
      if (old === undefined) return [];
      const [called, calls] = [portsCalledBy(old), portsCalledBy(container)];
      const others = [was, is].map((all) =>
        portsDeclaredBy(all.filter(({ name }) => name !== container.name)),
      );
      const isMoved = called.some(
        (port) => !calls.includes(port) && others.every((ports) => ports.includes(port)),
      );
      return isMoved
        ? calls.filter((port) => !called.includes(port) && !portsDeclaredBy(is).includes(port))
        : [];
    });
    if (first === undefined) return [];
    const { kind, name } = after.object;
    const message = `${kind} ${name} calls port ${first} of its own pod from now on, and no container of it has that, but the one that it called before: nobody answers.`;
    return [{ object: after.object, message }];
  });
}

const OWN_POD = /^(?:localhost|127\.0\.0\.1)$/;

function portsCalledBy({ value }: Container): readonly string[] {
  return textsOfContainer(value).flatMap(([key, text]) =>
    [...hostsIn(key, text, (host) => OWN_POD.test(host))].flatMap(({ port }) => port ?? []),
  );
}

function portsDeclaredBy(containers: readonly Container[]): readonly string[] {
  return containers.flatMap(({ value }) =>
    mapsAt(value, "ports").map((port) => scalarText(port.containerPort)),
  );
}
