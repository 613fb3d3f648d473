import { describe, expect, it } from "vitest";
import { createSecretMask, MASK } from "../../../src/domain/secrets/mask.ts";

describe("beside others", () => {
  const known = ["Cn4ry-value-99", "Zq7wX", "abcdef12", "grafana-9x", "8Rk-own"];
  const names = new Set(["overlays"]);
  it.each([
    ["one of both", ["s3cond-Value"], [], "Cn4ry-value-99 and s3cond-Value, Zq7wX"],
    ["the longer one at one place", ["abcdef12345-x"], [], "abcdef12345-x, abcdef12-y"],
    ["the shorter one at one place", ["abcdef1"], [], "abcdef12, abcdef13"],
    ["what is known", known, [], "Cn4ry-value-99 Zq7wX abcdef12"],
    ["in base64", ["s3cond-Value"], [], Buffer.from("x:s3cond-Value").toString("base64")],
    ["in a URL", ["p@ss/w%rd+ ü"], [], `?a=${encodeURIComponent("p@ss/w%rd+ ü")}`],
    ["what is a name now", [], ["grafana-9x"], "Deployment/grafana-9x, Cn4ry-value-99"],
    ["a short one that is a name now", ["s3cond-Value"], ["Zq7wX"], '"Zq7wX" s3cond-Value'],
    ["no name of its own", ["web-1x9"], ["web-1x9"], "Deployment/web-1x9"],
  ])("hides the same as one of all: %s", (_, more, moreNames, given) => {
    const layered = createSecretMask(known, names).beside(more, moreNames);
    const whole = createSecretMask([...known, ...more], new Set([...names, ...moreNames]));
    expect(layered.text(given)).toBe(whole.text(given));
    expect(layered.value(given)).toBe(whole.value(given));
    expect(layered.image(`x:${given}`)).toBe(whole.image(`x:${given}`));
  });

  it("hides what became a part of a host, which is told in small letters", () => {
    const { text } = createSecretMask(known, names).beside(["zR9Kq2mLp7xW"], []);
    expect(text("lost: zr9kq2mlp7xw.example.com")).toBe(`lost: ${MASK}.example.com`);
  });

  it("hides what only the first or only the second holds", () => {
    const { text } = createSecretMask(known, names).beside(["s3cond-Value"], []);
    expect(text("Cn4ry-value-99 s3cond-Value other")).toBe(`${MASK} ${MASK} other`);
  });
});

it("a path stays as it is, though a Secret holds a word of it", () => {
  const path = "apps/130-suite-x9-app/values.yaml";
  const { text } = createSecretMask(["suite-x9-"], new Set([path]));
  expect(text(path)).toBe(path);
  expect(text("apps/130-suite-x9-app")).toBe(`apps/130-${MASK}app`);
});
