import { join, say, type Place, type Text } from "../document/text.ts";

/** Files that every directory has, so that the directory belongs to the name. */
const COMMON = ["kustomization.yaml", "kustomization.yml", "Kustomization"];

/** "db.env line 2", "base/kustomization.yaml line 9": short, since the link knows the rest. */
export function placeLabel({ file, line }: Place): string {
  const segments = file.split("/");
  const last = segments.at(-1) ?? file;
  const label = COMMON.includes(last) ? segments.slice(-2).join("/") : last;
  return line === undefined ? label : `${label} line ${line}`;
}

/** " (db.env line 2, worker.yaml line 16, 3 more)"; nothing of no place. */
export function placesPhrase(places: readonly Place[]): Text {
  if (places.length === 0) return [];
  // A line that changes is one place, though it is at both sides.
  const lines = [...new Map(places.map((place) => [`${place.file}:${place.line ?? ""}`, place])).values()];
  const shown = lines.slice(0, 2).map((place): Text => [{ place }]);
  const hidden = lines.length - shown.length;
  return say` (${join([...shown, ...(hidden > 0 ? [[`${hidden} more`]] : [])], ", ")})`;
}
