import { expect, it } from "vitest";
import { withReleaseAdvice } from "../../../src/app/deployable/release-advice.ts";
import { manifest } from "../../domain/policy/check-fixture.ts";
import { manifestsOf } from "../../domain/forecast-of.ts";
import { memoryTree } from "../../support/memory-tree.ts";

const plex = "name: plex, namespace: media";
const manifests = manifestsOf(
  manifest(
    "helm.toolkit.fluxcd.io/v2 HelmRelease",
    "spec: { chartRef: { kind: OCIRepository, name: app-template } }",
    plex,
  ) + manifest("volsync.backube/v1alpha1 ReplicationSource", "spec: { sourcePVC: plex }", plex),
);

it.each([
  ["HelmRelease", "To have Rollcast render the release, allow it (allow: helm)."],
  ["ReplicationSource", undefined],
])("advises to render a release, and nothing else of its name: %s", (kind, expected) => {
  const workload = {
    apiVersion: "v1",
    kind,
    ...{ name: "plex", namespace: "media", effect: "unknown" as const, reason: "It changes." },
    ...{ causes: [], pods: null, rollout: null },
  };
  const chartAdvice = () => "allow it (allow: helm)";
  const [told] = withReleaseAdvice([workload], { manifests, tree: memoryTree({}), chartAdvice });
  expect(told?.reason).toBe("It changes.");
  expect(told?.advice).toBe(expected);
});
