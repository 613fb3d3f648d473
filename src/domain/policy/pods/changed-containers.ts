import { containersOf, type Workload } from "../../controllers/workload.ts";
import type { Container } from "../../controllers/pod-template.ts";
import { formerOf } from "./former.ts";
import type { OverlaySide } from "../../side.ts";
import type { ValueMap } from "../../../yaml/value.ts";

interface ChangedContainer {
  readonly container: Container;
  /** As base has it; empty: it has none there. */
  readonly former: ValueMap;
}

/** The containers of a changed workload, with what they were; none of one that comes, or of base itself. */
export function changedContainers(
  workload: Workload,
  side: OverlaySide,
  base: OverlaySide,
): readonly ChangedContainer[] {
  const before = formerOf(workload, side, base);
  if (before === undefined || before.object.manifest === workload.object.manifest) return [];
  const had = new Map(containersOf(before).map(({ path, value }) => [path, value]));
  return containersOf(workload).map((container) => ({ container, former: had.get(container.path) ?? {} }));
}
