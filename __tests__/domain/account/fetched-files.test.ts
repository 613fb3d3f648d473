import { describe, expect, it } from "vitest";
import { lineOf } from "./line-of.ts";

const GITHUB = "https://raw.githubusercontent.com/acme/shop";
const isOwn = (url: string): boolean => /^https:\/\/git(hub|lab|ea)\.com\/acme\/shop$/.test(url);
const at = (path: string, text: string) =>
  lineOf(path, "{}", { "apps/grafana/release.yaml": text }, { isOwn });

describe("a file of this repository that a manifest has fetched by its address", () => {
  it.each([
    [`url: ${GITHUB}/main/dashboards/web.json`],
    [`url: "${GITHUB}/refs/heads/main/dashboards/web.json"`],
    [`- curl -sLO ${GITHUB}/main/dashboards/web.json | sh`],
    [`value: "${GITHUB}/main/a.json,${GITHUB}/main/dashboards/web.json"`],
    ["url: https://github.com/acme/shop/raw/main/dashboards/web.json?x=1"],
    ["url: https://gitlab.com/acme/shop/-/raw/main/dashboards/web.json"],
    ["url: https://gitea.com/acme/shop/raw/branch/main/dashboards/web.json"],
    ["url: https://cdn.jsdelivr.net/gh/acme/shop@main/dashboards/web.json"],
  ])("is not said to be nothing: %s", (text) => {
    expect(at("dashboards/web.json", text)).toBe("notAnalysed fetched");
  });

  it.each([
    ["that of another path", `url: ${GITHUB}/main/dashboards/api.json`],
    ["a commit's", `url: ${GITHUB}/0123456789012345678901234567890123456789/dashboards/web.json`],
    ["a release's", `url: ${GITHUB}/v1.2.0/dashboards/web.json`],
    ["that of another repository", "url: https://github.com/other/shop/raw/main/dashboards/web.json"],
    ["a comment's", `# url: ${GITHUB}/main/dashboards/web.json`],
    ["a page's for people", "url: https://github.com/acme/shop/blob/main/dashboards/web.json"],
  ])("is nothing by %s address", (_, text) => {
    expect(at("dashboards/web.json", text)).toBe("inert no-object");
  });

  it("may be a script, and neither a page nor a picture", () => {
    const text = ["job.py", "README.md", "logo.png"].map((name) => `- ${GITHUB}/main/${name}`).join("\n");
    expect(["job.py", "README.md", "logo.png"].map((path) => at(path, text))).toEqual([
      "notAnalysed fetched",
      "inert prose",
      "inert picture",
    ]);
  });

  it("is looked for where nobody knows whose repository this is", () => {
    const others = { "a.yaml": `url: ${GITHUB}/main/dashboards/web.json` };
    expect(lineOf("dashboards/web.json", "{}", others)).toBe("notAnalysed fetched");
  });
});
