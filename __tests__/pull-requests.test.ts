import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser } from "playwright-core";
import { findChromium, githubPage, measureTables, openChromium, WIDTHS } from "../scripts/github-page.mjs";
import type { Forecast } from "../src/domain/forecast.ts";
import { formatComment } from "../src/report/comment.ts";
import type { Gate } from "../src/domain/forecast.ts";
import { parseGate } from "../src/domain/policy/gate.ts";
import { formatText } from "../src/report/text.ts";
import { filesIn, forecastChange, removedIn } from "./support/forecast-repository.ts";
import type { Files } from "./support/git-repository.ts";

/**
 * Ordinary pull requests to one ordinary repository, and what a reviewer then reads. A folder holds what the pull
 * request writes (`head/`), deletes (`removed`) and gates on (`options.json`), and what is expected. To renew the
 * expectations after a change of the wording, and then to read each line of the difference:
 * `npx vitest run __tests__/pull-requests.test.ts -u`.
 */
const FOLDER = fileURLToPath(new URL("pull-requests/", import.meta.url));
const base = filesIn(join(FOLDER, "repository"));
/** Their head is written by a test. */
const MANY = "12-many-overlays";
const NAMES = readdirSync(FOLDER).filter((name) => /^\d\d-/.test(name) && name !== MANY);

const production = (path: string): boolean => /\/overlays\/(?:(?:ap|eu|sa|us)-[a-z]+-\d|prod)$/.test(path);
const environments = [{ name: "production", matches: production }];

function commentOf(forecast: Forecast, pullRequest: number): string {
  return formatComment(forecast, {
    marker: "<!-- rollcast:default:impact -->",
    reportUrl: `https://github.com/acme/gitops/actions/runs/${pullRequest}`,
    repositoryUrl: "https://github.com/acme/gitops",
    ...(forecast.head.sha !== null && { headSha: forecast.head.sha }),
    ...(forecast.base.sha !== null && { baseSha: forecast.base.sha }),
    pullRequest,
    mergeOf: pullRequest,
    environments,
  }).markdown;
}

describe("the comment on", () => {
  test.each(NAMES)("%s", async (name) => {
    const folder = join(FOLDER, name);
    const result = await forecastChange(
      base,
      { ...filesIn(join(folder, "head")), ...removedIn(folder) },
      { gate: gateOf(folder) },
    );
    await expect(commentOf(result, Number(name.slice(0, 2)))).toMatchFileSnapshot(
      join(folder, "expected.md"),
    );
    await expect(
      formatText(result, { color: false, width: 100, unicode: true }, environments),
    ).toMatchFileSnapshot(join(folder, "expected.txt"));
  });

  test("300 overlays of one base", async () => {
    const { before, after } = manyOverlays(300);
    const result = await forecastChange(before, after);
    await expect(commentOf(result, 12)).toMatchFileSnapshot(join(FOLDER, MANY, "expected.md"));
  }, 300_000);
});

function gateOf(folder: string): Gate {
  const file = join(folder, "options.json");
  const options: unknown = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  const isOptions = typeof options === "object" && options !== null && "failOn" in options;
  const read = parseGate(isOptions && Array.isArray(options.failOn) ? options.failOn.map(String) : []);
  if (!read.ok) throw new Error(read.faults.join("\n"));
  return read.gate;
}

/** The shop in 300 regions, of which the base changes. */
function manyOverlays(number: number): { readonly before: Files; readonly after: Files } {
  const shop = Object.entries(base).filter(([path]) => path.startsWith("apps/shop/base/"));
  const overlay = base["apps/shop/overlays/eu-west-1/kustomization.yaml"] ?? "";
  const overlays = Array.from({ length: number }, (_, index) => {
    const region = ["eu-west", "us-east", "ap-south"][index % 3] ?? "";
    return [`apps/shop/overlays/${region}-${Math.floor(index / 3) + 1}/kustomization.yaml`, overlay] as const;
  });
  const changed = readFileSync(join(FOLDER, "02-shared-base/head/apps/shop/base/kustomization.yaml"));
  return {
    before: Object.fromEntries([...shop, ...overlays]),
    after: { "apps/shop/base/kustomization.yaml": changed },
  };
}

const chromium = findChromium();

// Needs a Chromium: CHROMIUM=path, or Debian's package.
describe.skipIf(chromium === undefined)("in GitHub's columns no table is wider than its place", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium(chromium ?? "");
  });
  afterAll(async () => {
    await browser.close();
  });

  test.each(
    [...NAMES, MANY].flatMap((name) => [
      [name, "desktop", WIDTHS.desktop] as const,
      [name, "phone", WIDTHS.phone] as const,
    ]),
  )("%s on a %s", async (name, _, width) => {
    const page = await browser.newPage();
    await page.setContent(githubPage(readFileSync(join(FOLDER, name, "expected.md"), "utf8"), { width }));
    const tables = await page.evaluate(measureTables);
    await page.close();
    expect(tables.filter(({ needs, has }) => needs > has)).toEqual([]);
  });
});
