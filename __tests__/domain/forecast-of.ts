import { parseYaml } from "../../src/yaml/parse.ts";
import { isMap } from "../../src/yaml/value.ts";
import type { Manifest } from "../../src/model/manifest.ts";
import { forecastOverlay, type OverlayInput, type OverlayResult } from "../../src/domain/overlay.ts";

/** The manifests of a YAML text, as a builder would hand them over. */
export function manifestsOf(yaml: string): readonly Manifest[] {
  const parsed = parseYaml(yaml);
  if (!parsed.ok) throw new Error(parsed.error.message);
  return parsed.documents
    .map(({ value }) => value)
    .filter(isMap)
    .map((object) => ({ object }));
}

/** The forecast of replacing the manifests of one YAML text by those of another. */
export function forecast(
  base: string | null,
  head: string | null,
  rest: Partial<OverlayInput> = {},
): OverlayResult {
  return forecastOverlay({
    id: "overlay:overlays/prod",
    base: base === null ? null : manifestsOf(base),
    head: head === null ? null : manifestsOf(head),
    ...rest,
  });
}

/** All of a forecast that may leave the app, as text. What serves to find readers elsewhere never does. */
export function toldOf({ inPlace, shared, ...told }: OverlayResult): string {
  return JSON.stringify(told);
}

/** A workload whose pod template runs this image; `spec` is a YAML flow map with the fields beside the template. */
export function workload(
  apiVersion: string,
  kind: string,
  image: string,
  spec = "{}",
  annotations = "{}",
): string {
  const selector =
    apiVersion === "apps/v1" && !spec.includes("selector") ? "selector: { matchLabels: { app: web } }" : "";
  const fields = [spec.slice(1, -1).trim(), selector].filter((text) => text !== "").join(", ");
  return `
apiVersion: ${apiVersion}
kind: ${kind}
metadata: { name: web, annotations: ${annotations} }
spec:
  {
    template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: "${image}" }] } },
    ${fields}
  }
`;
}
