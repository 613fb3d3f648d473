import { scalarText } from "../../../kubernetes/values.ts";
import { portsDeclaredBy, type PodTemplate } from "../../controllers/pod-template.ts";
import { mapAt } from "../../fields.ts";
import { objectKey } from "../../manifests.ts";
import type { CheckContext } from "../check.ts";
import { changedWorkloads, type Loss } from "../losses.ts";
import { MONITORS } from "../names/monitors.ts";

const ASKS = "prometheus.io/scrape";
const AT = "prometheus.io/port";

/**
 * Pods that ask for it themselves, and that do so no more, or at a port that they do not have, in place of one that they have as before.
 * https://github.com/prometheus-community/helm-charts/blob/main/charts/prometheus/README.md#scraping-pod-metrics-via-annotations
 */
export function unscraped(sides: Pick<CheckContext, "base" | "head">): readonly Loss[] {
  return changedWorkloads(sides).flatMap(({ before, after }): readonly Loss[] => {
    const what = after.templates.flatMap((template, at) => lostScrape(before.templates[at], template) ?? []);
    const [first] = what;
    const { kind, name } = after.object;
    return first === undefined || hasNewMonitor(sides)
      ? []
      : [
          {
            object: after.object,
            message: `${kind} ${name} ${first}: nobody may take the metrics of its pods any more.`,
          },
        ];
  });
}

function lostScrape(before: PodTemplate | undefined, after: PodTemplate): string | undefined {
  if (before === undefined || scrapeMark(before, ASKS) !== "true") return undefined;
  if (scrapeMark(after, ASKS) !== "true") return `no longer has ${ASKS}`;
  const [old, now] = [scrapeMark(before, AT), scrapeMark(after, AT)];
  const isMoved =
    old !== now && [before, after].every((template) => portsDeclaredBy(template.containers).includes(old));
  return isMoved && !portsDeclaredBy(after.containers).includes(now)
    ? `asks for that at port ${now}, which none of its containers has`
    : undefined;
}

function scrapeMark({ metadata }: PodTemplate, name: string): string {
  return scalarText(mapAt(metadata, "annotations")[name]);
}

/** Which may take them in its place. */
function hasNewMonitor({ base, head }: Pick<CheckContext, "base" | "head">): boolean {
  return Object.keys(MONITORS).some((type) =>
    (head.index.byKind.get(type.slice(type.indexOf("/") + 1)) ?? []).some(
      (monitor) => !base.index.byKey.has(objectKey(monitor)),
    ),
  );
}
