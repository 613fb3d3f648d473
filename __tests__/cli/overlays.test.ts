import { expect, it } from "vitest";
import { overlayGlobs } from "../../src/cli/overlays.ts";
import { UserError } from "../../src/model/user-error.ts";

const FOLDERS = [
  "",
  "/apps",
  "/apps/search",
  "/apps/search/overlays",
  "/apps/search/overlays/dev",
  "/apps/a[1]",
];

function from(directory: string) {
  const folders = new Set(FOLDERS.map((folder) => `/repo${folder}`));
  return { directory: `/repo${directory}`, top: "/repo", isFolder: (path: string) => folders.has(path) };
}

it.each([
  ["/apps/search/overlays/dev", ".", "apps/search/overlays/dev"],
  ["/apps/search/overlays/dev", "./", "apps/search/overlays/dev"],
  ["/apps/search", "overlays/dev", "apps/search/overlays/dev"],
  ["/apps/search", "overlays/dev/", "apps/search/overlays/dev"],
  ["/apps/search", "overlays/*", "apps/search/overlays/*"],
  ["/apps/search", "!overlays/*", "!apps/search/overlays/*"],
  ["/apps/search/overlays/dev", "../*", "apps/search/overlays/*"],
  ["/apps", "/repo/apps/search/overlays/dev", "apps/search/overlays/dev"],
  ["/apps", "search/overlays/dev/kustomization.yaml", "apps/search/overlays/dev"],
  ["/apps/search/overlays/dev", "kustomization.yaml", "apps/search/overlays/dev"],
  ["", "apps\\search\\overlays\\dev", "apps/search/overlays/dev"],
  ["", ".", "."],
  ["", "apps/**", "apps/**"],
  // As it would be typed at the top.
  ["/apps/search", "apps/search/overlays/dev", "apps/search/overlays/dev"],
  ["/apps/search", "apps/*/overlays/prod", "apps/*/overlays/prod"],
  ["/apps", "flux:flux-system/apps", "flux:flux-system/apps"],
  // What it means is still that folder alone.
  ["/apps/a[1]", ".", "apps/a\\[1\\]"],
])("in %s, %s means %s", (directory, typed, glob) => {
  expect(overlayGlobs([typed], from(directory))).toEqual([glob]);
});

it("refuses a folder outside of the repository", () => {
  expect(() => overlayGlobs(["../.."], from("/apps"))).toThrow(UserError);
  expect(() => overlayGlobs(["/elsewhere"], from("/apps"))).toThrow("is not in the repository /repo");
});

it("reads globs from the top where there is no working tree", () => {
  expect(overlayGlobs(["overlays/dev/kustomization.yaml"], undefined)).toEqual(["overlays/dev"]);
});
