import { describe, expect, it } from "vitest";
import type { BuildOutcome, BuildRequest } from "../../src/app/ports.ts";
import { embeddedFirst, verified } from "../../src/builders/choice.ts";
import type { EmbeddedBuild } from "../../src/builders/embedded/embedded.ts";
import { memoryTree } from "../support/memory-tree.ts";

const request: BuildRequest = { tree: memoryTree({}), side: "head", root: "overlays/prod", closure: [] };

const built = (builder: "embedded" | "kustomize", name: string): BuildOutcome => ({
  status: "built",
  builder,
  manifests: [{ object: { apiVersion: "v1", kind: "ConfigMap", metadata: { name } } }],
  problems: [],
  partial: false,
});

const failed = (builder: "embedded" | "kustomize"): BuildOutcome => ({
  status: "failed",
  builder,
  problem: { code: "build-failed", message: `${builder} says no` },
});

const needsHelm: BuildOutcome = {
  status: "unsupported",
  needs: ["helm"],
  problems: [{ code: "unsupported", message: "helmCharts", file: "overlays/prod/kustomization.yaml" }],
};

/** An embedded builder that answers this; `rest` is what it builds without what it refused. */
const embedded = (outcome: BuildOutcome, rest?: BuildOutcome): EmbeddedBuild => ({
  whole: () => Promise.resolve(outcome),
  rest: (_, refusal) => Promise.resolve(rest ?? refusal),
});

const giving = (outcome: BuildOutcome) => () => Promise.resolve(outcome);
const never = () => Promise.reject(new Error("must not be asked"));
const none = () => Promise.resolve(undefined);

describe("embedded first", () => {
  it.each([built("embedded", "a"), failed("embedded")])(
    "keeps the embedded builder's answer",
    async (answer) => {
      expect(await embeddedFirst(embedded(answer), never, ["helm"])(request)).toBe(answer);
    },
  );

  it("asks the real kustomize only for what is allowed", async () => {
    const real = built("kustomize", "a");
    expect(
      await embeddedFirst(embedded(needsHelm), () => Promise.resolve(giving(real)), ["helm"])(request),
    ).toBe(real);
    expect(await embeddedFirst(embedded(needsHelm), never, ["network"])(request)).toBe(needsHelm);
  });

  it("leaves out what is not allowed, and builds the rest", async () => {
    const rest = built("embedded", "a");
    expect(await embeddedFirst(embedded(needsHelm, rest), never, [])(request)).toBe(rest);
  });

  it("builds the rest too when the real kustomize lacks another permission", async () => {
    const rest = built("embedded", "a");
    const real = () => Promise.resolve(giving({ ...needsHelm, needs: ["network"] }));
    expect(await embeddedFirst(embedded(needsHelm, rest), real, ["helm"])(request)).toBe(rest);
  });

  it("asks nobody for what no permission gives, like the files of a submodule", async () => {
    const submodule: BuildOutcome = { ...needsHelm, needs: [] };
    expect(await embeddedFirst(embedded(submodule), never, ["network"])(request)).toBe(submodule);
  });

  it("says when there is no real kustomize to ask", async () => {
    const outcome = await embeddedFirst(embedded(needsHelm), none, ["helm"])(request);
    expect(outcome).toMatchObject({
      status: "unsupported",
      problems: [{ code: "unsupported" }, { code: "kustomize-not-found" }],
    });
  });
});

describe("verified", () => {
  const verify = (ours: BuildOutcome, real: BuildOutcome) => verified(giving(ours), giving(real))(request);

  it("gives the embedded builder's answer when both mean the same", async () => {
    const ours = built("embedded", "a");
    expect(await verify(ours, built("kustomize", "a"))).toBe(ours);
  });

  it("tells the first difference, and that the answer is not to be relied on", async () => {
    expect(await verify(built("embedded", "a"), built("kustomize", "b"))).toMatchObject({
      status: "built",
      partial: true,
      problems: [
        {
          code: "builders-differ",
          side: "head",
          message:
            "overlays/prod: v1 ConfigMap a is there once in the embedded build and 0 times in kustomize's. " +
            "Please report it, and use --builder kustomize until it is mended.",
        },
      ],
    });
  });

  it("is a difference when only one of them fails, and none when both do", async () => {
    expect(await verify(failed("embedded"), built("kustomize", "a"))).toMatchObject({
      builder: "kustomize",
      problems: [{ code: "builders-differ" }],
    });
    expect(await verify(built("embedded", "a"), failed("kustomize"))).toMatchObject({
      builder: "embedded",
      problems: [{ code: "builders-differ" }],
    });
    expect(await verify(failed("embedded"), failed("kustomize"))).toEqual(failed("kustomize"));
  });
});
