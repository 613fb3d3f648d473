import { describe, expect, it } from "vitest";
import { setImage } from "../../../src/kustomize/transforms/images.ts";
import { getIn, isList } from "../../../src/yaml/value.ts";
import { LIBRARIES } from "../../support/libraries.ts";
import { resourcesOf } from "../../support/resources.ts";

function imageAfter(name: string, image: string) {
  const pods = resourcesOf(
    `{apiVersion: v1, kind: Pod, metadata: {name: p}, spec: {containers: [{name: a, image: "${image}"}]}}`,
  );
  const [pod] = setImage(pods, { name, newName: "", newTag: "2", tagSuffix: "", digest: "" }, [], LIBRARIES);
  const containers = getIn(pod?.object, "spec", "containers");
  return isList(containers) ? getIn(containers[0], "image") : undefined;
}

describe("images", () => {
  it.each([
    ["nginx", "nginx:1", "nginx:2"],
    ["nginx", "nginx@sha256:00", "nginx:2"],
    ["nginx", "nginx-exporter:1", "nginx-exporter:1"],
    ["registry:5000/a.b/c", "registry:5000/a.b/c:1", "registry:5000/a.b/c:2"],
    ["ngin.", "nginx:1", "nginx:2"],
    ["(", "nginx:1", "nginx:1"],
    ["nginx|redis", "xredis:1", "xredis:2"],
    ["(nginx|redis)", "redis:1", "redis:2"],
  ])("the name %s and the image %s give %s", (name, image, expected) => {
    expect(imageAfter(name, image)).toBe(expected);
  });

  it("a name that is a regular expression of exponential cost does not hang the build", () => {
    const image = `${"a".repeat(60)}!`;
    expect(imageAfter("(a+)+", image)).toBe(image);
  });
});
