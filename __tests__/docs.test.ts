import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { CHECKS } from "../src/domain/policy/checks.ts";
import { docsUrl, PROJECT } from "../src/report/project.ts";

/** The pages that people read: what they link to is there, and what they say of the project agrees with it. */
const TOP = fileURLToPath(new URL("..", import.meta.url));
const PAGES = [
  ...readdirSync(TOP).filter((file) => file.endsWith(".md")),
  ...["docs", "docs/decisions", "examples/demo"].flatMap((folder) =>
    readdirSync(join(TOP, folder))
      .filter((file) => file.endsWith(".md"))
      .map((file) => `${folder}/${file}`),
  ),
];

function read(file: string): string {
  return readFileSync(join(TOP, file), "utf8");
}

/** As GitHub makes an anchor of a heading: https://github.com/gjtorikian/html-pipeline/blob/v2.14.3/lib/html/pipeline/toc_filter.rb */
function anchorsOf(page: string): readonly string[] {
  const text = read(page).replace(/^```[\s\S]*?^```/gm, "");
  return [...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, "")
      .replaceAll(" ", "-"),
  );
}

function linksOf(page: string): readonly string[] {
  const text = read(page).replace(/^```[\s\S]*?^```/gm, "");
  const markdown = [...text.matchAll(/\]\(([^)\s]+)\)/g)];
  const html = [...text.matchAll(/(?:href|src|srcset)="([^"\s]+)"/g)];
  return [...markdown, ...html].map(([, link = ""]) => link).filter((link) => !/^[a-z]+:/.test(link));
}

describe("every relative link leads somewhere:", () => {
  test.each(PAGES)("%s", (page) => {
    const dead = linksOf(page).filter((link) => {
      const [path = "", anchor] = link.split("#");
      const target = path === "" ? page : normalize(join(dirname(page), path));
      if (!existsSync(join(TOP, target))) return true;
      if (anchor === undefined) return false;
      return !target.endsWith(".md") || !anchorsOf(target).includes(anchor);
    });
    expect(dead).toEqual([]);
  });
});

/** The pages that the source names: `docs: "reading.md"`, `docsUrl(`checks.md#${id}`)`. */
function docsNamedInSource(): readonly string[] {
  const files = readdirSync(join(TOP, "src"), { recursive: true, encoding: "utf8" })
    .map((file) => join("src", file))
    .filter((file) => file.endsWith(".ts") && statSync(join(TOP, file)).isFile());
  const named = files.flatMap((file) =>
    [...read(file).matchAll(/(?:docs: |docsUrl\()["`]([\w-]+\.md(?:#[^"`]+)?)["`]/g)].map(
      ([, page = ""]) => page,
    ),
  );
  return [...new Set(named)];
}

describe("every page that a report links to is there:", () => {
  test.each(docsNamedInSource())("%s", (link) => {
    const [page = "", anchor] = link.split("#");
    expect(existsSync(join(TOP, "docs", page))).toBe(true);
    if (anchor !== undefined && !anchor.includes("$")) expect(anchorsOf(`docs/${page}`)).toContain(anchor);
  });

  test.each(CHECKS.map(({ id }) => id))("checks.md#%s", (id) => {
    expect(anchorsOf("docs/checks.md")).toContain(id);
  });
});

describe("the owner and the name", () => {
  const { repository } = JSON.parse(read("package.json")) as {
    readonly repository: { readonly url: string };
  };
  const owned = repository.url.replace(/^git\+https:\/\/github\.com\/|\.git$/g, "");

  test("are those of package.json in reports and in the schema", () => {
    expect(PROJECT.home).toBe(`https://github.com/${owned}`);
    expect(read("schema/forecast.schema.json")).toContain(
      `"$id": "${docsUrl("").replace("docs/", "schema/forecast.schema.json")}"`,
    );
  });

  const copied = [
    "README.md",
    ...PAGES.filter((page) => page.startsWith("docs/")),
    ...readdirSync(join(TOP, "examples/workflows")).map((file) => `examples/workflows/${file}`),
  ];
  test.each(copied)("and its tag, in %s", (file) => {
    const uses = [...read(file).matchAll(/\buses: ([\w.-]+\/rollcast@\S+)/g)].map(([, name]) => name);
    for (const name of uses) expect(name).toBe(`${owned}@${PROJECT.ref}`);
  });
});
