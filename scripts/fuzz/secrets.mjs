import { strictEqual } from "node:assert";
import fc from "fast-check";
import { yamlText } from "./texts.mjs";

const WRITTEN = [
  (value) => value,
  (value) => Buffer.from(value).toString("base64"),
  (value) => Buffer.from(value).toString("base64url"),
  (value) => Buffer.from(`user:${value}`).toString("base64"),
  (value) => Buffer.from(value).toString("hex"),
  (value) => encodeURIComponent(value),
  (value) => encodeURIComponent(value).replace(/%../g, (escape) => escape.toLowerCase()),
  (value) => JSON.stringify(value).slice(1, -1),
  (value) => value.replaceAll("'", "''"),
  (value) => value.replace(/[&<>]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[c]),
];

export async function secretProperties(load, counts) {
  const { createSecretMask } = await load("domain/secrets/mask.js");
  const { maskSentence } = await load("domain/secrets/gate.js");

  return [
    {
      name: "no spelling of a Secret's value is left in a text",
      runs: 20,
      property: fc.property(
        yamlText,
        yamlText,
        fc.stringMatching(/^Cn4ry[!-~]{4,20}$/),
        (before, after, secret) => {
          const mask = createSecretMask([secret, before], new Set());
          for (const write of WRITTEN) {
            const written = write(secret);
            counts.tried("texts masked", () => {
              const text = `${before} ${written} ${after}`;
              for (const shown of [mask.text(text), mask.value(text), maskSentence(text, mask)])
                strictEqual(shown.includes(written), false, `${written} in ${shown}`);
            });
          }
        },
      ),
    },
  ];
}
