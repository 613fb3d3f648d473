import type { Workload } from "../../controllers/workload.ts";
import { mapAt, numberAt } from "../../fields.ts";
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
    if (before === undefined || before.id === user.id) return [];
    if (user.id === undefined || user.id === 0 || user.hasGroup) return [];
    const kept = new Set(mountsOf(base).map(({ key }) => key));
    const own = mountsOf(head).find(
      (mount) => mount.container === container && !mount.isReadOnly && kept.has(mount.key),
    );
    if (own === undefined) return [];
    const was = before.id === undefined ? "the user of its image" : `user ${before.id}`;
    const message = `Container ${container} runs as user ${user.id} from now on, and ${own.what} holds what ${was} wrote: without an \`fsGroup\` it may not write there.`;
    return [{ container, message }];
  });
}

interface User {
  /** Undefined: the image says it. */
  readonly id: number | undefined;
  readonly hasGroup: boolean;
}

function usersOf({ templates }: Workload): ReadonlyMap<string, User> {
  return new Map(
    templates.flatMap(({ spec, containers }) =>
      containers.map(({ name, value }) => {
        const id = [value, spec]
          .map((each) => numberAt(mapAt(each, "securityContext"), "runAsUser"))
          .find((each) => each !== undefined);
        return [name, { id, hasGroup: numberAt(spec, "securityContext", "fsGroup") !== undefined }] as const;
      }),
    ),
  );
}
