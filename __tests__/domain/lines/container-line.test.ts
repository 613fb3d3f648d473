import { expect, test } from "vitest";
import { containerLine } from "../../../src/domain/lines/container-line.ts";

const TWO = `kind: Deployment
metadata:
  name: web
spec:
  containers:
    - name: web
      image: a
    - image: b
      name: "sidecar"   # beside it
---
containers:
  - name: other
`;

test.each([
  ["web", 1, 6],
  ["sidecar", 1, 9],
  ["other", 1, undefined],
  ["other", 11, 12],
  ["gone", 1, undefined],
])("container %s from line %d", (name, from, line) => {
  expect(containerLine(TWO, from, name)).toBe(line);
});
