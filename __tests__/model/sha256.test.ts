import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sha256 } from "../../src/model/sha256.ts";

const openssl = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");

describe("sha256", () => {
  // The examples of the standard: https://csrc.nist.gov/csrc/media/projects/cryptographic-standards-and-guidelines/documents/examples/sha256.pdf
  it.each([
    ["", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"],
    ["abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"],
    [
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1",
    ],
  ])("is what the standard says of %j", (text, digest) => {
    expect(sha256(text)).toBe(digest);
  });

  it("is OpenSSL's at every length, across the ends of blocks and where OpenSSL takes over", () => {
    for (let length = 0; length < 1100; length++) {
      const text = "xé€".repeat(length).slice(0, length);
      expect(sha256(text)).toBe(openssl(text));
    }
  });

  it("is OpenSSL's of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        expect(sha256(text)).toBe(openssl(text));
      }),
      { numRuns: 50 },
    );
  });
});
