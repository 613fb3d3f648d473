import { expect, it } from "vitest";
import { imageParts } from "../../src/model/image.ts";

const DIGEST = `sha256:${"a".repeat(64)}`;

it.each([
  ["nginx", "nginx", undefined, undefined],
  ["nginx:1.27", "nginx", "1.27", undefined],
  ["registry:5000/web", "registry:5000/web", undefined, undefined],
  ["registry:5000/web:1.4", "registry:5000/web", "1.4", undefined],
  [`ghcr.io/shop/web@${DIGEST}`, "ghcr.io/shop/web", undefined, DIGEST],
  [`ghcr.io/shop/web:1.4@${DIGEST}`, "ghcr.io/shop/web", "1.4", DIGEST],
])("%s has its name, tag and digest told apart", (image, name, tag, digest) => {
  expect(imageParts(image)).toEqual({ name, tag, digest });
});
