import { portsDeclaredBy, type Container } from "../../controllers/pod-template.ts";
import { containersOf } from "../../controllers/workload.ts";
import type { CheckContext } from "../check.ts";
import { changedWorkloads, type Loss } from "../losses.ts";
import { hostsIn, textsOfContainer } from "./called-hosts.ts";

/**
 * Who calls another container of its pod at a port that none of them has, in place of one that is there as before: a proxy
 * that is told of another port answers with an error. https://kubernetes.io/docs/concepts/workloads/pods/#pod-networking
 */
export function unansweredWithin(sides: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return changedWorkloads(sides).flatMap(({ before, after }): readonly Loss[] => {
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
