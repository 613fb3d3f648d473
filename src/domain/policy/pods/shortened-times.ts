import { imageParts } from "../../../model/image.ts";
import { mapAt, numberAt, textAt } from "../../fields.ts";
import { textsIn, type ValueMap } from "../../../yaml/value.ts";
import { gracePeriodOf, type PodTemplate } from "../../controllers/pod-template.ts";
import type { Workload } from "../../controllers/workload.ts";
import type { OverlaySide } from "../../side.ts";
import type { Violation } from "../check.ts";
import { comingContainers, comingTemplates } from "./changed-containers.ts";

/** Programs that get less time from now on than they need: to start, before a probe ends them, or to end. */
export function shortenedTimes(
  workload: Workload,
  side: OverlaySide,
  base: OverlaySide,
): readonly Violation[] {
  return comingTemplates(workload, side, base).flatMap((each) =>
    comingContainers(each).flatMap(({ container: { name, path, value }, old }): readonly Violation[] => {
      const { template, former } = each;
      const wasted = isSleptAway(value, template) && (old === undefined || !isSleptAway(old, former));
      const found = [
        ...(old === undefined ? [] : startMessage(name, old, value)),
        ...(wasted ? [endMessage(name, template)] : []),
      ];
      return found.map((message) => ({
        key: `time ${path} ${message}`,
        container: name,
        severity: "warning",
        message,
        unsafe: false,
      }));
    }),
  );
}

/** What takes longer is rarely told to a probe to the second. */
const LONG = 120;
/** No first probe that somebody adds is meant to end a program so soon. */
const AT_ONCE = 5;

function startMessage(name: string, before: ValueMap, after: ValueMap): readonly string[] {
  const [was, is] = [secondsToStart(before), secondsToStart(after)];
  const isOther = repositoryOf(before) !== repositoryOf(after);
  if (isOther || is > LONG || is * 2 >= was || (was === Infinity && is > AT_ONCE)) return [];
  const than = was === Infinity ? "" : `, and had ${was} s`;
  return [
    `Container ${name} has ${is} s to start from now on, by its ${probeOf(after)}${than}: where it takes longer, it is ended and started again, over and over.`,
  ];
}

function repositoryOf(container: ValueMap): string {
  return imageParts(textAt(container, "image") ?? "").name;
}

function probeOf({ startupProbe }: ValueMap): string {
  return `\`${(startupProbe ?? null) === null ? "livenessProbe" : "startupProbe"}\``;
}

/**
 * How long a program may take to answer; the liveness probe waits for the startup probe.
 * https://kubernetes.io/docs/concepts/workloads/pods/probes/#how-to-use-startup-probes
 */
function secondsToStart(container: ValueMap): number {
  const probe = container.startupProbe ?? container.livenessProbe ?? null;
  if (probe === null) return Infinity;
  const at = (field: string, otherwise: number) => numberAt({ probe }, "probe", field) ?? otherwise;
  return at("initialDelaySeconds", 0) + at("periodSeconds", 10) * at("failureThreshold", 3);
}

/** The hook takes its time from the same grace: https://kubernetes.io/docs/concepts/containers/container-lifecycle-hooks/#hook-handler-execution */
function isSleptAway(container: ValueMap, template: PodTemplate | undefined): boolean {
  const hook = mapAt(container, "lifecycle", "preStop");
  const words = textsIn(mapAt(hook, "exec").command).join(" ");
  const told = /^(?:\S*sh \S+ )?\S*sleep (\d+)s?(?=$|[\s;&])/.exec(words)?.[1];
  const slept = numberAt(hook, "sleep", "seconds") ?? Number(told ?? 0);
  return template !== undefined && slept > 0 && slept >= gracePeriodOf(template);
}

function endMessage(name: string, template: PodTemplate): string {
  return `The \`preStop\` of container ${name} sleeps for all of the ${gracePeriodOf(template)} s that its pod has to end (\`terminationGracePeriodSeconds\`): its program is killed in the midst of its work.`;
}
