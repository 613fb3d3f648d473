import type { Workload } from "../../controllers/workload.ts";
import type { Container, PodTemplate } from "../../controllers/pod-template.ts";
import { formerOf } from "./former.ts";
import type { OverlaySide } from "../../side.ts";
import type { ValueMap } from "../../../yaml/value.ts";

interface ComingTemplate {
  readonly template: PodTemplate;
  /** As base has it; undefined: it has none there. */
  readonly former: PodTemplate | undefined;
}

interface ComingContainer {
  readonly container: Container;
  /** As base has it; undefined: it has none there. */
  readonly old: ValueMap | undefined;
}

interface ChangedContainer {
  readonly container: Container;
  /** As base has it; empty: it has none there. */
  readonly former: ValueMap;
}

/** The pod templates of a workload that comes or changes, with what they were; none of base itself. */
export function comingTemplates(
  workload: Workload,
  side: OverlaySide,
  base: OverlaySide,
): readonly ComingTemplate[] {
  const before = formerOf(workload, side, base);
  if (side === base || before?.object.manifest === workload.object.manifest) return [];
  const had = new Map(before?.templates.map((template) => [template.path, template]));
  return workload.templates.map((template) => ({ template, former: had.get(template.path) }));
}

/** The containers of such a template, with what they were. */
export function comingContainers({ template, former }: ComingTemplate): readonly ComingContainer[] {
  const had = new Map(former?.containers.map(({ path, value }) => [path, value]));
  return template.containers.map((container) => ({ container, old: had.get(container.path) }));
}

/** The containers of a changed workload, with what they were; none of one that comes, or of base itself. */
export function changedContainers(
  workload: Workload,
  side: OverlaySide,
  base: OverlaySide,
): readonly ChangedContainer[] {
  if (formerOf(workload, side, base) === undefined) return [];
  return comingTemplates(workload, side, base)
    .flatMap(comingContainers)
    .map(({ container, old = {} }) => ({ container, former: old }));
}
