import { expect, test } from "vitest";
import { restrictForFork } from "../../src/github/fork.ts";
import { parseInputs } from "../../src/github/inputs.ts";

function restrict(given: Readonly<Record<string, string>>): ReturnType<typeof restrictForFork> {
  return restrictForFork(parseInputs((name) => given[name] ?? ""));
}

test("nothing is allowed to a fork, and the run says so", () => {
  const { inputs, warnings } = restrict({ allow: "helm,network", "load-restrictor": "none" });
  expect(inputs.allow).toEqual([]);
  expect(inputs.loadRestrictor).toBe("root-only");
  expect(warnings).toEqual([
    "The input allow (helm, network) is ignored: the pull request comes from a fork.",
    "The input load-restrictor (none) is ignored: the pull request comes from a fork.",
  ]);
});

test("the embedded builder sees nothing but the repository, so a fork may loosen its restrictor", () => {
  const { inputs, warnings } = restrict({ builder: "embedded", "load-restrictor": "none" });
  expect(inputs.loadRestrictor).toBe("none");
  expect(warnings).toEqual([]);
});

test("there is nothing to say where nothing was asked for", () => {
  expect(restrict({}).warnings).toEqual([]);
});
