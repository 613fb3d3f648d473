import fc from "fast-check";
import { RE2JS } from "re2js";
import { describe, expect, it } from "vitest";
import { BuildError } from "../../../src/kustomize/error.ts";
import { MissingLibraryError } from "../../../src/kustomize/patterns/libraries.ts";
import { compilePattern, compileWholePattern } from "../../../src/kustomize/patterns/pattern.ts";
import { setImage } from "../../../src/kustomize/transforms/images.ts";
import { getIn, isList } from "../../../src/yaml/value.ts";
import { LIBRARIES } from "../../support/libraries.ts";
import { resourcesOf } from "../../support/resources.ts";

const location = { file: "kustomization.yaml", line: 3 };

/** With what in a text a dot takes or not: ends of lines, and characters of two UTF-16 units. */
const text = fc.string({
  unit: fc.constantFrom("a", "b", "-", ".", "|", "\n", "\r", "\u2028", "é", "😀"),
  maxLength: 8,
});
const plain = fc.string({ unit: fc.constantFrom("a", "b", ".", "|", "-", "_", "/", ":"), maxLength: 6 });

/** As Go would: in linear time, by RE2. */
const found = (pattern: string, inText: string): boolean => RE2JS.compile(pattern).matcher(inText).find();

describe("a pattern that is a plain name", () => {
  it("means the same as to RE2, without loading it", () => {
    fc.assert(
      fc.property(plain, text, (pattern, inText) => {
        expect(compilePattern(pattern, {}, location)(inText)).toBe(found(pattern, inText));
        const whole = pattern === "" || found(`^(?:${pattern})$`, inText);
        expect(compileWholePattern(pattern, {}, location)(inText)).toBe(whole);
      }),
      { numRuns: 5000 },
    );
  });

  it("may have one .* where it must match the whole text", () => {
    fc.assert(
      fc.property(plain, plain, text, (start, end, inText) => {
        const pattern = `${start}.*${end}`;
        expect(compileWholePattern(pattern, {}, location)(inText)).toBe(found(`^(?:${pattern})$`, inText));
      }),
      { numRuns: 5000 },
    );
  });

  it("means the same as the name of an image", () => {
    const tagged = fc.tuple(plain, fc.constantFrom("", ":1", ":a.b", "@sha256:00", ":1@sha256:00", ":é"));
    fc.assert(
      fc.property(plain, tagged, (name, [own, end]) => {
        const image = own + end;
        const expected = found(`^${name}(:[a-zA-Z0-9_.{}-]*)?(@sha256:[a-zA-Z0-9_.{}-]*)?$`, image);
        expect(isSet(name, image)).toBe(expected);
      }),
      { numRuns: 5000 },
    );
  });
});

function isSet(name: string, image: string): boolean {
  const pods = resourcesOf(
    JSON.stringify({ apiVersion: "v1", kind: "Pod", metadata: { name: "p" }, containers: [{ image }] }),
  );
  const entry = { name, newName: "set", newTag: "", tagSuffix: "", digest: "" };
  const [pod] = setImage(pods, entry, [], {});
  const containers = getIn(pod?.object, "containers");
  const after = isList(containers) ? getIn(containers[0], "image") : undefined;
  return typeof after === "string" && after.startsWith("set");
}

describe("any other pattern", () => {
  it.each(["web-[0-9]+", ".*a.*", "(a|b)", "a+", "\\d", "^a$", "a".repeat(201)])(
    "%s is for RE2",
    (pattern) => {
      expect(() => compileWholePattern(pattern, {}, location)).toThrow(MissingLibraryError);
      expect(() => compileWholePattern(pattern, LIBRARIES, location)).not.toThrow();
    },
  );

  it.each(["(", "a{1001}", "(?=a)", "a**"])("%s is refused as Go refuses it", (pattern) => {
    expect(() => compileWholePattern(pattern, LIBRARIES, location)).toThrow(BuildError);
  });
});

describe("a pattern of exponential or quadratic cost", () => {
  it.each(["(a+)+", "(a|a)*", ".*a.*a.*a.*b", "a".repeat(200), `${"a".repeat(99)}.*${"a".repeat(99)}`])(
    "%s does not hang the build",
    (pattern) => {
      const matches = compileWholePattern(pattern, LIBRARIES, location);
      expect(matches(`${"a".repeat(50_000)}!`)).toBe(false);
    },
    5_000,
  );
});
