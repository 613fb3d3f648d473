import { describe, expect, test } from "vitest";
import { soundsLikeProduction } from "../../src/model/production.ts";
import { environmentOf } from "../../src/report/content/environment.ts";
import { directoryOf } from "../../src/report/content/where.ts";
import { overlay } from "./fixtures/make.ts";

describe("production, by whole parts of a name", () => {
  test.each([
    "prod",
    "production",
    "live",
    "clusters/prod",
    "shop-prod-2",
    "eu.prod",
    "prod1",
    "PROD",
    "us_live",
  ])("is %s", (name) => {
    expect(soundsLikeProduction(name)).toBe(true);
  });

  test.each([
    "staging",
    "product-api",
    "preprod",
    "pre-prod",
    "non-prod",
    "delivery",
    "alive",
    "reproduction",
    "",
  ])("is not %s", (name) => {
    expect(soundsLikeProduction(name)).toBe(false);
  });
});

describe("the environment of a deployable", () => {
  const at = (path: string, cluster: string | null = null) => ({ path, name: path, cluster });

  test("is what the team says, and nothing else once it says something", () => {
    const rules = [{ name: "production", matches: (text: string) => text.startsWith("eu-") }];
    expect(environmentOf(at("eu-1"), rules)).toEqual({
      environment: "production",
      production: true,
      guessed: false,
    });
    expect(environmentOf(at("prod"), rules)).toEqual({ production: false, guessed: false });
  });

  test("is guessed by the cluster, where one is known, before the path", () => {
    expect(environmentOf(at("apps/prod", "clusters/dev"), [])).toEqual({ production: false, guessed: true });
    expect(environmentOf(at("apps/web", "clusters/prod"), [])).toEqual({ production: true, guessed: true });
    expect(environmentOf(at("apps/prod"), [])).toEqual({ production: true, guessed: true });
  });
});

describe("short names", () => {
  const called = (paths: readonly string[]): readonly (readonly [string, string])[] =>
    [...directoryOf(paths.map((path) => overlay(path))).values()].map(({ short, family }) => [family, short]);

  test("of siblings are their last part, the rest being said once", () => {
    expect(called(["apps/shop/overlays/dev", "apps/shop/overlays/prod", "apps/search/overlays/dev"])).toEqual(
      [
        ["apps/search", "dev"],
        ["apps/shop", "dev"],
        ["apps/shop", "prod"],
      ],
    );
  });

  test("that are numbers are told with what they number", () => {
    expect(called(["apps/opal/stg/00", "apps/opal/stg/01"])).toEqual([
      ["apps/opal", "stg/00"],
      ["apps/opal", "stg/01"],
    ]);
  });

  test("of the same thing in several places are the places", () => {
    expect(called(["clusters/dev/shop", "clusters/prod/shop"])).toEqual([
      ["shop", "dev"],
      ["shop", "prod"],
    ]);
  });

  test("tell any two apart", () => {
    const paths = ["", "a", "b/a", "a/b", "a/b/c", "x/y/c", "a/overlays", "overlays/a", "envs/a/overlays/b"];
    const names = called(paths).map(([family, short]) => `${family} ${short}`);
    expect(new Set(names).size).toBe(paths.length);
  });
});
