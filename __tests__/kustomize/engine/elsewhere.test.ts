import { expect, it } from "vitest";
import { createKustomizeEngine } from "../../../src/kustomize/engine/build.ts";
import { memoryTree } from "../../support/memory-tree.ts";

const BASE = `resources: [objects.yaml]
replacements:
  - source: { kind: Secret, name: numbers, fieldPath: stringData.PORT }
    targets: [{ select: { kind: ConfigMap }, fieldPaths: [metadata.annotations.port], options: { create: true } }]
`;
const OBJECTS = `apiVersion: v1
kind: Secret
metadata: { name: numbers }
stringData: { PORT: "5432" }
---
apiVersion: v1
kind: ConfigMap
metadata: { name: web }
`;

it("what a base from elsewhere copies out of a Secret is known as one's own", () => {
  const folder = "github.com/o/r@v1";
  const there = memoryTree({ [`${folder}/kustomization.yaml`]: BASE, [`${folder}/objects.yaml`]: OBJECTS });
  const result = createKustomizeEngine().build(
    memoryTree({ "kustomization.yaml": "resources: ['https://github.com/o/r?ref=v1']\n" }),
    "",
    {
      loadRestrictor: "rootOnly",
      reorder: "legacy",
      leaveOut: false,
      libraries: {},
      remotes: {
        file: () => undefined,
        repository: () => ({ kind: "repository", tree: there, folder, isPinned: true }),
        submodule: () => undefined,
      },
    },
  );
  expect(result).toMatchObject({ kind: "built", secrets: ["5432"] });
});
