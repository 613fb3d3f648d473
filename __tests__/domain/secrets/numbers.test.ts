import { expect, test } from "vitest";
import { MASK, createSecretMask } from "../../../src/domain/secrets/mask.ts";
import { isSecretNumber, withoutNumbers } from "../../../src/domain/secrets/numbers.ts";

const { text } = withoutNumbers(createSecretMask([], new Set()));

test.each([
  ["this build holds 7391: what is there stays", `this build holds ${MASK}: what is there stays`],
  ["(memory 500Mi → 1.5Gi)", `(memory ${MASK} → ${MASK})`],
  ["5Gi, and 12.", `${MASK}, and ${MASK}.`],
  ["3 of 4 pods", "3 of 4 pods"],
  ["db-8764 to db-9855 go", `db-${MASK} to db-${MASK} go`],
])("numbers in a sentence are hidden, but for single digits: %s", (given, shown) => {
  expect(text(given)).toBe(shown);
});

test.each([
  "Deployment web-42 of apps/42/web.yaml:17 runs nginx:1.25",
  "10-base is next to v2beta1 and 2024-01",
  "web",
])("no part of a name, a path or a version is: %s", (given) => {
  expect(text(given)).toBe(given);
});

test("what is hidden once stays as it is", () => {
  const once = text("holds 7391 of 80%");
  expect(text(once)).toBe(once);
});

test.each([
  ["42", true],
  ["0.5", true],
  ["500Mi", true],
  ["7", false],
  ["10.0.0.0/8", false],
  ["a42", false],
])("%s is a number of a Secret: %s", (value, is) => {
  expect(isSecretNumber(value)).toBe(is);
});
