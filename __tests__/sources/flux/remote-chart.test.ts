import { expect, test } from "vitest";
import type { FluxContext } from "../../../src/sources/flux/kustomization.ts";
import { remoteChart } from "../../../src/sources/flux/remote-chart.ts";
import type { ValueMap } from "../../../src/yaml/value.ts";
import { memoryTree } from "../../support/memory-tree.ts";

const URL_OF = "oci://ghcr.io/org/web";

function chartOf(source: ValueMap): unknown {
  const context: FluxContext = {
    tree: memoryTree({}),
    ownUrls: [],
    branch: { name: null, isDefault: null },
    findSource: ({ kind, name }) =>
      kind === "OCIRepository" && name === "web" ? { spec: source } : undefined,
  };
  return remoteChart({ chartRef: { kind: "OCIRepository", name: "web" } }, "shop", context)?.remote;
}

const common = { kind: "registry", url: URL_OF, isInsecure: false };

// https://fluxcd.io/flux/components/source/ocirepositories/#reference
test.each<readonly [string, ValueMap, object]>([
  ["a tag", { ref: { tag: "1.2.3" } }, { reference: "1.2.3" }],
  ["nothing", {}, { reference: "latest" }],
  ["a range before a tag", { ref: { tag: "1.2.3", semver: "1.x" } }, { reference: "", range: "1.x" }],
  ["a digest before a range", { ref: { digest: "sha256:1", semver: "1.x" } }, { reference: "sha256:1" }],
  [
    "a range of some tags",
    { ref: { semver: "1.x", semverFilter: "-prod$" } },
    { reference: "", range: "1.x", tagPattern: "-prod$" },
  ],
  ["a filter without a range", { ref: { tag: "a", semverFilter: "x" } }, { reference: "a" }],
  [
    "one layer",
    { layerSelector: { mediaType: "application/x", operation: "copy" }, ref: { tag: "a" } },
    { reference: "a", layer: "application/x" },
  ],
])("an OCIRepository asks for %s", (_, spec, expected) => {
  expect(chartOf({ url: URL_OF, ...spec })).toEqual({ ...common, ...expected });
});
