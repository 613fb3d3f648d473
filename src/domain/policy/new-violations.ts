import type { Workload } from "../controllers/workload.ts";

/** What tells whether the same is wrong on the other side. */
interface Fault {
  readonly key: string;
  /** Keys of milder faults that this one is too: what is left of it is not new. */
  readonly includes?: readonly string[];
  readonly container?: string;
  readonly severity: string;
}

interface Side<T> {
  readonly workload: Workload | undefined;
  readonly violations: readonly T[];
}

/** What is wrong at head, and whether it was not at base. A container that gets another name keeps what was wrong with it. */
export function newViolations<T extends Fault>(
  base: Side<T>,
  head: Side<T>,
): readonly { readonly violation: T; readonly isNew: boolean }[] {
  const known = new Set(base.violations.flatMap(({ key, includes = [] }) => [key, ...includes]));
  const [before, now] = [containersOf(base.workload), containersOf(head.workload)];
  const gone = base.violations.filter(({ container }) => container !== undefined && !now.has(container));
  return head.violations.map((violation) => {
    const { key, container, severity } = violation;
    const comes = container !== undefined && !before.has(container);
    const former = comes ? gone.findIndex((each) => each.severity === severity) : -1;
    if (former >= 0) gone.splice(former, 1);
    return { violation, isNew: !known.has(key) && former < 0 };
  });
}

function containersOf(workload: Workload | undefined): ReadonlySet<string> {
  return new Set(workload?.templates.flatMap(({ containers }) => containers.map(({ name }) => name)));
}
