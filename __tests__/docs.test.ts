import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { CHECKS } from "../src/domain/policy/checks.ts";
import { docsUrl, PROJECT } from "../src/report/project.ts";
import { CLI } from "./cli/run-cli.ts";
import { filesIn } from "./support/forecast-repository.ts";
import { createGitRepository } from "./support/git-repository.ts";

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

/** GitHub keeps no more of a rule: https://docs.github.com/en/code-security/code-scanning/integrating-with-code-scanning/sarif-support-for-code-scanning#reportingdescriptor-object */
test.each(CHECKS)("what $id says of itself is short, and so is each of its cases", ({ what, cases = [] }) => {
  expect(what.length).toBeLessThan(500);
  expect(cases.filter((each) => each.length > 500 || !each.endsWith("."))).toEqual([]);
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

/** The lines of a page's shell blocks that need only Node and git. */
function commandsOf(page: string): readonly string[] {
  const blocks = [...read(page).matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = ""]) =>
    block.split("\n"),
  );
  return blocks
    .filter((line) => line.startsWith("node dist/cli.js"))
    .map((line) => line.replace(/\s+#.*$/, ""));
}

const RUNNABLE = ["README.md", "docs/quick-start.md", "docs/integrate.md"].flatMap((page) =>
  commandsOf(page).map((command) => [page, command] as const),
);

describe("what a page says to type is what the program takes:", () => {
  const repository = createGitRepository();
  beforeAll(() => {
    const demo = filesIn(join(TOP, "examples/demo"));
    repository.commit(demo, "demo");
    repository.commit({ "base/conf/nginx.conf": "events {}\n" }, "change");
  });

  /** As a shell reads it, with the bundle's own path. */
  function run(command: string): { readonly code: number | null; readonly output: string } {
    const line = command.replace("node dist/cli.js", `"${process.execPath}" "${CLI}"`);
    const result = spawnSync("sh", ["-c", line], {
      cwd: repository.directory,
      env: { PATH: process.env.PATH, ...repository.env },
      encoding: "utf8",
    });
    return { code: result.status, output: `${result.stdout}${result.stderr}` };
  }

  test.each(RUNNABLE)("%s: %s", (_, command) => {
    const { code, output } = run(command);
    // 0: passed, or 2: something was not analysed. 64 and 1 would be a command that is wrong.
    expect([code, output]).toEqual([code === 2 ? 2 : 0, output]);
  });

  test("docs/integrate.md: the script", () => {
    const [, script = ""] = /^```js\n([\s\S]*?)^```/m.exec(read("docs/integrate.md")) ?? [];
    repository.write({ "message.mjs": script });
    run("node dist/cli.js HEAD~1 --format json --output forecast.json");
    const result = spawnSync(process.execPath, ["message.mjs", "forecast.json"], {
      cwd: repository.directory,
      encoding: "utf8",
    });
    expect(result.stderr).toBe("");
    expect(result.stdout).toMatch(
      /^:(?:red|large_yellow|large_green)_circle: · .+\nrollout\/(?:danger|caution|calm)\n$/,
    );
  });
});
