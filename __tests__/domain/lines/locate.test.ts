import { describe, expect, test } from "vitest";
import type { Cause } from "../../../src/domain/forecast.ts";
import { changedLines } from "../../../src/domain/lines/changed-lines.ts";
import { locateCauses } from "../../../src/domain/lines/locate.ts";
import { deployment, overlay, workload } from "../../report/fixtures/make.ts";

type Sides = readonly [base: string, head: string];

const IMAGE: Cause = {
  type: "image",
  path: "spec.template.spec.containers[web].image",
  imageAtBase: "nginx:1.27",
  imageAtHead: "nginx:1.28",
};

function field(path: string): Cause {
  return { type: "other", path };
}

/** The line that is told of a cause; undefined where none is. */
function located(cause: Cause, files: Readonly<Record<string, Sides>>, own = "web.yaml"): string | undefined {
  const changed = new Map(
    Object.entries(files).flatMap(([file, [base, head]]) => {
      const lines = changedLines(base, head);
      return lines === undefined ? [] : [[file, lines] as const];
    }),
  );
  const deployable = overlay("a", {
    workloads: [workload(deployment("web"), { causes: [cause], location: { file: own, line: 1 } })],
  });
  const source = locateCauses(deployable, changed).workloads[0]?.causes[0]?.source;
  return source === undefined ? undefined : `${source.side} ${source.file}:${source.line ?? ""}`;
}

describe("the line of a cause", () => {
  test.each<[string, Cause, Record<string, Sides>, string]>([
    [
      "an image in a pod template",
      IMAGE,
      { "web.yaml": ["a: 1\n  image: nginx:1.27\n", "a: 1\n  image: nginx:1.28\n"] },
      "head web.yaml:2",
    ],
    [
      "a tag in a kustomization",
      IMAGE,
      { "k.yaml": ["- name: nginx\n  newTag: '1.27'\n", "- name: nginx\n  newTag: '1.28' # new\n"] },
      "head k.yaml:2",
    ],
    [
      "a field by its key",
      field("spec.template.spec.containers[web].resources.limits.memory"),
      { "web.yaml": ["memory: 1Gi\n", "memory: 2Gi\n"] },
      "head web.yaml:1",
    ],
    [
      "a label by its name",
      field("spec.template.metadata.labels[release]"),
      { "k.yaml": ["labels:\n", "labels:\n  release: v2\n"] },
      "head k.yaml:2",
    ],
    [
      "a variable by its name",
      field("spec.template.spec.containers[web].env[LEVEL]"),
      { "web.yaml": ["env:\n", "env:\n  - name: LEVEL\n"] },
      "head web.yaml:2",
    ],
    [
      "what is removed, at base",
      field("spec.template.spec.containers[web].livenessProbe"),
      { "web.yaml": ["a: 1\nlivenessProbe: {}\n", "a: 1\n"] },
      "base web.yaml:2",
    ],
    [
      "the workload's own file, where several might",
      IMAGE,
      {
        "web.yaml": ["image: nginx:1.27\n", "image: nginx:1.28\n"],
        "b.yaml": ["image: nginx:1.27\n", "image: nginx:1.28\n"],
      },
      "head web.yaml:1",
    ],
  ])("is that of %s", (_, cause, files, line) => {
    expect(located(cause, files)).toBe(line);
  });

  test.each<[string, Cause, Record<string, Sides>]>([
    ["no line writes it", IMAGE, { "k.yaml": ["a: 1\n", "a: 2\n"] }],
    ["two lines might", IMAGE, { "k.yaml": ["", "image: nginx:1.28\nnewTag: '1.28'\n"] }],
    ["the value only looks like it", IMAGE, { "k.yaml": ["", "image: nginx:1.28.1\n"] }],
  ])("is not told when %s", (_, cause, files) => {
    expect(located(cause, files)).toBeUndefined();
  });
});
