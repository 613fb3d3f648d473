import { expect, it } from "vitest";
import { shownUrl } from "../../src/model/shown-url.ts";

it.each([
  ["https://github.com/acme/shop", "https://github.com/acme/shop"],
  ["https://user@github.com/acme/shop", "https://github.com/acme/shop"],
  ["https://user:canary@github.com/acme/shop", "https://github.com/acme/shop"],
  ["https://user:can@ry@github.com/acme/shop", "https://github.com/acme/shop"],
  ["https://user:can/ary@github.com/acme/shop", "https://github.com/acme/shop"],
  ["https://:canary@github.com/acme", "https://github.com/acme"],
  ["https://git.example:8443/acme/shop@v1", "https://git.example:8443/acme/shop@v1"],
  ["https://git.example/acme/shop@v1", "https://git.example/acme/shop@v1"],
  ["ssh://git@github.com:22/acme/shop", "ssh://github.com:22/acme/shop"],
  ["git@github.com:acme/shop.git", "git@github.com:acme/shop.git"],
])("%s is shown as %s", (url, expected) => {
  expect(shownUrl(url)).toBe(expected);
});
