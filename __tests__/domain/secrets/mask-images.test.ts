import { describe, expect, it } from "vitest";
import { createSecretMask, MASK } from "../../../src/domain/secrets/mask.ts";

describe("an image", () => {
  const values = ["latest", "1.27.0", "blue", "Zq7wX", "a-long-password"];
  const { image } = createSecretMask(values, new Set());
  it.each([
    ["acme/web:latest", "acme/web:latest"],
    ["acme/api:1.27.0", "acme/api:1.27.0"],
    [
      "ghcr.io/external-secrets/external-secrets:v0.10.0",
      "ghcr.io/external-secrets/external-secrets:v0.10.0",
    ],
    ["acme/api:blue", `acme/api:${MASK}`],
    ["acme/Zq7wX:v1", `acme/${MASK}:v1`],
    ["acme/api:a-long-password", `acme/api:${MASK}`],
    ["blue", MASK],
    ["latest", MASK],
    ["h:5000/blue", "h:5000/blue"],
  ])("%s", (given, expected) => {
    expect(image(given)).toBe(expected);
  });
});
