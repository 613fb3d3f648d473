import { expect, test } from "vitest";
import { postRendered } from "../../../src/builders/helm/post-render.ts";
import type { Build } from "../../../src/builders/build.ts";

const build: Build = () => Promise.reject(new Error("nothing is built"));

test("common metadata is set on each object of the release itself", async () => {
  const object = (name: string) => ({
    apiVersion: "apps/v1",
    kind: "Deployment",
    metadata: { name },
    spec: { template: { metadata: {} } },
  });
  const manifests = [{ object: object("web") }, { object: object("definition"), crds: "Create" as const }];
  const outcome = { status: "built", builder: "helm", manifests, problems: [], partial: false } as const;
  const commonMetadata = { labels: { team: "x" }, annotations: { a: "b" } };
  const made = await postRendered(
    outcome,
    { kind: "helm", spec: null, paths: [], commonMetadata },
    { build, side: "head", id: "" },
  );
  expect(made.status === "built" && made.manifests.map((each) => each.object)).toEqual([
    { ...object("web"), metadata: { name: "web", ...commonMetadata } },
    object("definition"),
  ]);
});
