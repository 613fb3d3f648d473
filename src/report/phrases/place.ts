import { join, say, type Place, type Text } from "../document/text.ts";

/** Names that files of many directories have, so that the directory belongs to the name. */
const COMMON_FILE =
  /^(?:kustomization|deployment|statefulset|daemonset|cronjob|job|service|configmap|secret(?:\.sops)?|ingress|namespace|pvc|helm|helm-?release|release|chart|values(?:[-.][\w.-]+)?|(?:oci|git|helm)-?repository|ks|patch|config|app|all|install|manifests?)\.(?:ya?ml|json)$|^Kustomization$/i;
/** Directories that say as little. */
const COMMON_DIRECTORY = /^(?:app|base|config|deploy|install|instance|k8s|manifests|resources)$/;

/** "db.env line 2", "base/kustomization.yaml line 9": short, since the link knows the rest. */
export function placeLabel({ file, line }: Place): string {
  const segments = file.split("/");
  const isTelling = (segment: string, fromEnd: number): boolean =>
    !(fromEnd === 0 ? COMMON_FILE : COMMON_DIRECTORY).test(segment);
  const shown = segments.toReversed().findIndex(isTelling);
  const label = shown < 0 ? file : segments.slice(-1 - shown).join("/");
  return line === undefined ? label : `${label} line ${line}`;
}

/** " (db.env line 2, worker.yaml line 16, 3 more)"; nothing of no place. */
export function placesPhrase(places: readonly Place[]): Text {
  return places.length === 0 ? [] : say` (${placesList(places)})`;
}

/** The same without parentheses. */
export function placesList(places: readonly Place[]): Text {
  // A line that changes is one place, though it is at both sides.
  const lines = [...new Map(places.map((place) => [`${place.file}:${place.line ?? ""}`, place])).values()];
  const shown = lines.slice(0, 2).map((place): Text => [{ place }]);
  const hidden = lines.length - shown.length;
  return join([...shown, ...(hidden > 0 ? [[`${hidden} more`]] : [])], ", ");
}
