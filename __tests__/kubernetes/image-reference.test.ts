import { expect, it } from "vitest";
import { isImageReference } from "../../src/kubernetes/image-reference.ts";

const SHA = "a".repeat(64);

it.each([
  "nginx",
  "nginx:1.27",
  "library/nginx:latest",
  "ghcr.io/org/app:v1.2.3-rc.1_x",
  "localhost:5000/app",
  "REGISTRY/app:1",
  "[::1]:5000/app:1",
  "my__app/a--b.c:1",
  `nginx@sha256:${SHA}`,
  `registry.k8s.io:443/a/b:1@sha256:${SHA}`,
])("%s is one", (text) => {
  expect(isImageReference(text)).toBe(true);
});

it.each([
  "nginx:${IMG}",
  "nginx: 1",
  "Nginx:1",
  "ghcr.io/Org/app:1",
  "nginx@sha256:abc",
  `nginx@sha256:${SHA.toUpperCase()}`,
  `nginx@md5:${"a".repeat(32)}`,
  "nginx:",
  "nginx:1:2",
  "https://ghcr.io/org/app:1",
  "app/",
  "app___b",
  "-app",
  `nginx:${"a".repeat(129)}`,
  "a".repeat(256),
  SHA,
])("%s is none", (text) => {
  expect(isImageReference(text)).toBe(false);
});
