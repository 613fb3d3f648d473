import { expect, test } from "vitest";
import { restrictForFork } from "../../src/github/fork.ts";
import { parseInputs } from "../../src/github/inputs.ts";

function restrict(given: Readonly<Record<string, string>>): ReturnType<typeof restrictForFork> {
  return restrictForFork(parseInputs((name) => given[name] ?? ""));
}

test.each(["kustomize", "verify"])("nothing is allowed to a fork, and the run says so: %s", (builder) => {
  const given = { allow: "helm,network", "load-restrictor": "none", builder };
  const { inputs, warnings } = restrict(given);
  expect(inputs.allow).toEqual([]);
  // As if it had not been given: the builder's own default, and not the other choice.
  expect(inputs.loadRestrictor).toBeUndefined();
  expect(warnings).toEqual([
    "The input allow (helm, network) is ignored: the pull request comes from a fork.",
    "The input load-restrictor (none) is ignored: the pull request comes from a fork.",
  ]);
});

test.each(["embedded", "auto"])(
  "the embedded builder sees nothing but the repository, so a fork may loosen its restrictor: %s",
  (builder) => {
    const { inputs, warnings } = restrict({ builder, "load-restrictor": "none" });
    expect(inputs.loadRestrictor).toBe("none");
    expect(warnings).toEqual([]);
  },
);

test("there is nothing to say where nothing was asked for", () => {
  expect(restrict({}).warnings).toEqual([]);
});
