import type { Rollout } from "../../domain/forecast.ts";
import { pageText } from "../escape.ts";

const WIDTH = 120;
const HEIGHT = 24;

/**
 * How many pods are ready from the start of the rollout to its end, as a small picture; `words` say the same. Nothing
 * where the numbers are not known.
 */
export function timelineSvg(rollout: Rollout | null, words: string): string {
  if (rollout === null) return "";
  const { replicas, minAvailable, waves, strategy } = rollout;
  if (replicas === null || minAvailable === null || replicas < 1) return "";
  const steps = Math.min(waves ?? 1, 12);
  const y = (ready: number): number => Math.round((HEIGHT - 2) * (1 - ready / replicas)) + 1;
  // Before, each wave, and after; Recreate is one gap.
  const levels =
    strategy === "Recreate"
      ? [replicas, 0, replicas]
      : [replicas, ...Array.from({ length: steps }, () => minAvailable), replicas];
  const step = WIDTH / levels.length;
  const points = levels.flatMap((ready, index) => [
    `${Math.round(index * step)},${y(ready)}`,
    `${Math.round((index + 1) * step)},${y(ready)}`,
  ]);
  const shape = `0,${HEIGHT} ${points.join(" ")} ${WIDTH},${HEIGHT}`;
  return `<svg class="timeline" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img"><title>${pageText(words)}</title><polygon points="${shape}"/><polyline points="${points.join(" ")}"/></svg>`;
}
