import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { findChromium, measurePage, openChromium } from "../../scripts/github-page.mjs";
import { formatHtml } from "../../src/report/html.ts";
import { CANARY, secrets } from "./fixtures/cases.ts";
import { demo, staleOnly } from "./fixtures/demo.ts";
import { hostile } from "./fixtures/hostile.ts";
import { hostileText } from "./fixtures/hostile-text.ts";
import { large } from "./fixtures/large.ts";

const TAGS =
  /^<\/?(?:!doctype html|html lang="en"|head|meta [^<>]*|title|style|script|body|main|section|h1|h2|p(?: class="alert" role="alert")?|strong|small|code|br|ul|li|footer|details|summary|pre(?: tabindex="0")?|ins|del|span(?: [^<>]*)?|a href="https:[^"<>]*" rel="noreferrer"|table(?: id="workloads")?|thead|tbody|tr(?: [^<>]*)?|th scope="col"|td data-header="[^"<>]*"|form class="filters" hidden|label(?: class="wide")?|input [^<>]*|select(?: name="\w+")?|option(?: value="[^"<>]*")?|output|svg(?: [^<>]*)?|g(?: [^<>]*)?|rect [^<>]*|text(?: [^<>]*)?|path [^<>]*|polygon [^<>]*|polyline [^<>]*|div class="scroll" tabindex="0"|html|div|form|a|td|th)\/?>$/;

describe("the page", () => {
  test("needs nothing else, and lets nothing else in", () => {
    const html = formatHtml(demo());
    expect(html).toMatch(
      /content="default-src 'none'; style-src 'sha256-[\w+/=]+'; script-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'"/,
    );
    expect(html).not.toMatch(/<(?:img|link|iframe|object|embed|base)\b|\son\w+=|\sstyle=|javascript:/i);
  });

  test("never shows a value of a Secret", () => {
    expect(formatHtml(secrets())).not.toContain(CANARY);
  });

  test("holds no markup but its own, whatever a pull request is called", () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const body = formatHtml(hostile(text)).replace(/<(style|script)>[\s\S]*?<\/\1>/g, "");
        const strange = [...body.matchAll(/<[^>]*>/g)].map(([tag]) => tag).filter((tag) => !TAGS.test(tag));
        expect(strange).toEqual([]);
        expect(body).not.toMatch(/(?!\n|\t|\u200c|\u200d)[\p{Cc}\p{Cf}\p{Cs}]/u);
      }),
      { numRuns: 200 },
    );
  });
});

const chromium = findChromium();

// Needs a Chromium: CHROMIUM=path, or Debian's package.
describe.skipIf(chromium === undefined)("the page in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium(chromium ?? "");
  });
  afterAll(async () => {
    await browser.close();
  });

  /** A page that fails the test when anything is asked of the network, or stopped by the page's policy. */
  async function open(html: string, width = 1200): Promise<{ page: Page; complaints: string[] }> {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    page.on("request", (request) => {
      if (!request.url().startsWith("data:")) complaints.push(request.url());
    });
    await page.setContent(html);
    return { page, complaints };
  }

  const shown = (page: Page): Promise<number> => page.locator("#workloads tbody tr:visible").count();

  test("searches, filters and counts, by keyboard alone", async () => {
    const { page, complaints } = await open(formatHtml(demo()));
    expect(await shown(page)).toBe(4);
    await page.keyboard.press("/");
    await page.keyboard.type("flask prod");
    expect(await shown(page)).toBe(1);
    expect(await page.locator("output").textContent()).toBe("1 / 4");
    await page.keyboard.press("Escape");
    expect(await shown(page)).toBe(4);
    await page.locator("[name=level]").selectOption("danger");
    expect(await shown(page)).toBe(2);
    await page.locator("[name=environment]").selectOption("production");
    expect(await shown(page)).toBe(1);
    expect(complaints).toEqual([]);
  });

  test("offers the environments that the team names, the worst rows first", async () => {
    const environments = [
      { name: "live", matches: (text: string) => text.endsWith("prod") },
      { name: "test", matches: () => true },
    ];
    const { page } = await open(formatHtml(demo(), { environments }));
    expect(await page.locator("[name=environment] option").allTextContents()).toEqual([
      "all",
      "live",
      "test",
    ]);
    await page.locator("[name=environment]").selectOption("test");
    expect(await shown(page)).toBe(2);
    const rows = await page.locator("#workloads tbody tr").all();
    const levels = await Promise.all(rows.map((row) => row.getAttribute("data-level")));
    const order = ["danger", "caution", "calm"];
    expect(levels).toEqual(levels.toSorted((a, b) => order.indexOf(a ?? "") - order.indexOf(b ?? "")));
  });

  test("is dark where the reader's machine is, and prints without its filters, its folds open", async () => {
    const { page, complaints } = await open(formatHtml(demo()));
    const background = () => page.evaluate<string>("getComputedStyle(document.body).backgroundColor");
    expect(await background()).toBe("rgb(255, 255, 255)");
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await background()).toBe("rgb(13, 17, 23)");
    await page.emulateMedia({ media: "print", colorScheme: "light" });
    expect(await page.locator(".filters").isVisible()).toBe(false);
    await page.evaluate('window.dispatchEvent(new Event("beforeprint"))');
    expect(await page.locator("details:not([open])").count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  test("shows each rollout as a timeline with the same words, and every changed file", async () => {
    const { page } = await open(formatHtml(demo()));
    expect(await page.locator(".timeline").count()).toBeGreaterThan(0);
    for (const title of await page.locator(".timeline title").allTextContents()) expect(title).not.toBe("");
    const files = await page
      .locator("section", { hasText: "Changed files" })
      .last()
      .locator("tbody tr")
      .count();
    expect(files).toBe(demo().account.length);
  });

  test("goes from the graph to the rows", async () => {
    const { page } = await open(formatHtml(demo()));
    await page.locator(".node", { hasText: "slbot" }).focus();
    await page.keyboard.press("Enter");
    expect(await page.locator("[name=search]").inputValue()).toBe("slbot");
    expect(await shown(page)).toBe(2);
  });

  test.each([
    ["demo", formatHtml(demo())],
    ["stale", formatHtml(staleOnly())],
    ["large", formatHtml(large())],
    ["hostile", formatHtml(hostile("<img src=x onerror=alert(1)>\"'`"))],
  ])("fits a phone, and obeys its own policy: %s", async (_, html) => {
    const { page, complaints } = await open(html, 360);
    const { needs, has } = await page.evaluate(measurePage);
    expect(needs).toBeLessThanOrEqual(has);
    expect(complaints).toEqual([]);
  });
});
