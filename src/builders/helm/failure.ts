import type { ChartFiles } from "../../delivery/helm/chart-files.ts";
import type { Problem } from "../../model/problem.ts";
import { withoutValues } from "../external/failure.ts";

/** What helm says of itself, and of no chart. */
const NOISE = /^(?:level=|time=|coalesce\.go|walk\.go|warning:|WARNING:|I\d{4}|W\d{4})|^Use --debug flag/;

/**
 * helm's own message, without what it repeats, and with paths of the repository instead of those of the copy.
 * @param folders the folders that were copied
 */
export function readableMessage(stderr: string, folders: readonly string[]): string {
  const lines = stderr.split("\n").filter((line) => line.trim() !== "" && !NOISE.test(line));
  return folders
    .reduce(
      (text, folder) => text.replaceAll(`${folder}/`, "").replaceAll(folder, "."),
      withoutValues(lines.join("\n")),
    )
    .replace(/^Error: /, "")
    .trim();
}

/** Where the fault stands, as far as helm names it: `(web/templates/a.yaml:3:12)`, `web/templates/a.yaml:3:12`. */
export function placeOf(message: string, { files }: ChartFiles): Pick<Problem, "file" | "line" | "column"> {
  const places = [
    ...message.matchAll(
      /(?<![\w.-])([\w.-]+(?:\/[\w.@ -]+)+?\.(?:ya?ml|tpl|txt|json))(?::(\d+))?(?::(\d+))?/g,
    ),
  ];
  const lined = places.filter(([, , line]) => line !== undefined);
  for (const [, path = "", line, column] of [...lined.reverse(), ...places.reverse()]) {
    const file = files.get(path.slice(path.indexOf("/") + 1))?.source;
    if (file === undefined) continue;
    return {
      file,
      ...(line !== undefined && { line: Number(line) }),
      ...(column !== undefined && { column: Number(column) + 1 }),
    };
  }
  const definition = files.get("Chart.yaml")?.source;
  return definition === undefined ? {} : { file: definition };
}

/** Whether the cluster decides, of which nothing is known here, so that the chart may well render there. */
export function isOfCluster(message: string): boolean {
  return /incompatible with Kubernetes|kubeVersion|no matches for kind|lookup/i.test(message);
}
