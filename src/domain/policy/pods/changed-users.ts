import type { Workload } from "../../controllers/workload.ts";
import { mapAt, numberAt } from "../../fields.ts";
import { isList } from "../../../yaml/value.ts";
import { mountsOf } from "./mounts.ts";

/**
 * Containers that run as another user than the one that wrote what they mount, where no group of the pod may write there either:
 * https://kubernetes.io/docs/tasks/configure-pod-container/security-context/#configure-volume-permission-and-ownership-change-policy-for-pods
 */
export function otherUsers(
  base: Workload,
  head: Workload,
): readonly { container: string; message: string }[] {
  const users = usersOf(base);
  return [...usersOf(head)].flatMap(([container, user]) => {
    const before = users.get(container);
    if (before === undefined || user.id === undefined || user.id === 0 || user.group !== undefined) return [];
    const { group } = before;
    const isLost = group !== undefined && !user.others.includes(group);
    if (before.id === user.id && !isLost) return [];
    const kept = new Set(mountsOf(base).map(({ key }) => key));
    const own = mountsOf(head).find(
      (mount) =>
        mount.container === container &&
        !mount.isReadOnly &&
        kept.has(mount.key) &&
        (before.id !== user.id || mount.takesGroup),
    );
    if (own === undefined) return [];
    if (before.id === user.id) {
      const message = `Container ${container} runs without the \`fsGroup\` ${group} from now on, whose files ${own.what} holds: unless the image gives the user ${user.id} that group, it may not write there.`;
      return [{ container, message }];
    }
    const was = before.id === undefined ? "the user of its image" : `user ${before.id}`;
    const message = `Container ${container} runs as user ${user.id} from now on, and ${own.what} holds what ${was} wrote: without an \`fsGroup\` it may not write there.`;
    return [{ container, message }];
  });
}

interface User {
  /** Undefined: the image says it. */
  readonly id: number | undefined;
  /** The `fsGroup`. */
  readonly group: number | undefined;
  /** Those that it has anyway. */
  readonly others: readonly unknown[];
}

function usersOf({ templates }: Workload): ReadonlyMap<string, User> {
  return new Map(
    templates.flatMap(({ spec, containers }) =>
      containers.map(({ name, value }) => {
        const said = (field: string) =>
          [value, spec]
            .map((each) => numberAt(each, "securityContext", field))
            .find((each) => each !== undefined);
        const more = mapAt(spec, "securityContext").supplementalGroups;
        const others = [said("runAsGroup") ?? 0, ...(isList(more) ? more : [])];
        const group = numberAt(spec, "securityContext", "fsGroup");
        return [name, { id: said("runAsUser"), group, others }] as const;
      }),
    ),
  );
}
