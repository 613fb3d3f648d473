// Draws a comment as GitHub shows it. Needs Chromium (CHROMIUM=path, or Debian's); not part of any build.
//
//   node scripts/render-comment.mjs COMMENT.md PICTURE.png [light|dark] [desktop|phone]
//   node scripts/render-comment.mjs FOLDER                 every expected.md below it, in all four forms, and its tables' widths
import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { findChromium, githubPage, measureTables, openChromium, WIDTHS } from "./github-page.mjs";

async function draw(browser, markdown, target, theme, place) {
  const page = await browser.newPage({ viewport: { width: 500, height: 200 }, deviceScaleFactor: 2 });
  try {
    await page.setContent(githubPage(markdown, { theme, width: WIDTHS[place] }));
    await page.locator("body").screenshot({ path: target });
    return await page.evaluate(measureTables);
  } finally {
    await page.close();
  }
}

async function drawAll(browser, folder) {
  const out = process.env.OUT ?? ".tmp/comments";
  mkdirSync(out, { recursive: true });
  const files = readdirSync(folder, { recursive: true }).filter((name) => basename(name) === "expected.md");
  for (const file of files.sort()) {
    const markdown = readFileSync(join(folder, file), "utf8");
    for (const [theme, place] of [
      ["light", "desktop"],
      ["light", "phone"],
      ["dark", "desktop"],
      ["dark", "phone"],
    ]) {
      const target = join(out, `${dirname(file)}-${place}-${theme}.png`);
      const tables = await draw(browser, markdown, target, theme, place);
      const wide = tables.filter(({ needs, has }) => needs > has);
      console.log(target, tables.length === 0 ? "" : wide.length === 0 ? "fits" : JSON.stringify(wide));
    }
  }
}

const [source, target, theme = "light", place = "desktop"] = process.argv.slice(2);
const chromium = findChromium();
if (source === undefined || WIDTHS[place] === undefined || !["light", "dark"].includes(theme)) {
  console.error("usage: node scripts/render-comment.mjs COMMENT.md PICTURE.png [light|dark] [desktop|phone]");
  process.exitCode = 2;
} else if (chromium === undefined) {
  console.error("There is no Chromium here: install one, or name it with CHROMIUM=path.");
  process.exitCode = 2;
} else {
  const browser = await openChromium(chromium);
  try {
    if (target === undefined) await drawAll(browser, source);
    else await draw(browser, readFileSync(source, "utf8"), target, theme, place);
  } finally {
    await browser.close();
  }
}
