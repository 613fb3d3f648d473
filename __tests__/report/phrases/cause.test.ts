import { expect, test } from "vitest";
import { causeSentence } from "../../../src/report/phrases/cause.ts";
import { inlineText } from "../../../src/report/text/inline.ts";

const A = `sha256:${"a1b2c3d4e5f6".padEnd(64, "0")}`;
const B = `sha256:${"f6e5d4c3b2a1".padEnd(64, "0")}`;

const said = (noun: "image" | "version", base: string, head: string, field?: string): string =>
  inlineText(
    causeSentence({ type: "image", noun, base, head, places: [], ...(field !== undefined && { field }) }),
  );

test.each([
  ["ghcr.io/a/b:1.0", "ghcr.io/a/b:1.1", "Image ghcr.io/a/b goes from 1.0 to 1.1"],
  ["localhost:5000/b:1", "localhost:5000/b:2", "Image localhost:5000/b goes from 1 to 2"],
  [`b:1@${A}`, `b:2@${B}`, "Image b goes from 1 to 2"],
  [`b@${A}`, `b@${B}`, "Image b goes from sha256:a1b2c3d4e5f6… to sha256:f6e5d4c3b2a1…"],
  [`b:1@${A}`, `b:1@${B}`, "Image b goes from 1@sha256:a1b2c3d4e5f6… to 1@sha256:f6e5d4c3b2a1…"],
  ["a:1", "b:1", "An image goes from a:1 to b:1"],
  ["localhost:5000/b", "localhost:5000/b:2", "An image goes from localhost:5000/b to localhost:5000/b:2"],
])("%s → %s", (base, head, sentence) => {
  expect(said("image", base, head)).toBe(sentence);
});

test("a version is told with what names it", () => {
  expect(said("version", `2026.8.2@${A}`, `2026.8.3@${B}`, "image.tag")).toBe(
    "image.tag goes from 2026.8.2 to 2026.8.3",
  );
  expect(said("version", "0.6.0", "0.6.1", "OCIRepository/app")).toBe(
    "OCIRepository/app goes from 0.6.0 to 0.6.1",
  );
});

test("a line that changes is one place, though both sides have it", () => {
  const file = "a.yaml";
  const places = [
    { file, line: 3, side: "base" as const },
    { file, line: 3, side: "head" as const },
  ];
  expect(inlineText(causeSentence({ type: "field", noun: "The spec", paths: ["spec.a"], places }))).toBe(
    "The spec changes: spec.a (a.yaml:3)",
  );
});

test("the values of a probe are told, and its name once", () => {
  const probe = "containers[web].readinessProbe";
  const fact = { type: "field", noun: "A probe", places: [] } as const;
  const moves = [
    { path: `${probe}.httpGet.path`, base: "/a", head: "/b" },
    { path: `${probe}.timeoutSeconds`, base: "1", head: "5" },
  ];
  const paths = [`${probe}.exec`, ...moves.map(({ path }) => path)];
  expect(inlineText(causeSentence({ ...fact, paths, moves }))).toBe(
    `A probe changes: ${probe}.exec, httpGet.path from /a to /b and timeoutSeconds from 1 to 5`,
  );
  const other = { path: `${probe}.timeoutSeconds`, base: "2", head: "5" };
  expect(inlineText(causeSentence({ ...fact, paths: [other.path], moves: [...moves, other] }))).toBe(
    `A probe changes: ${probe}.timeoutSeconds`,
  );
});
