import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryDirectory } from "./support/temporary-directory.ts";

/** What users get who install Rollcast, and not the Action. */

const TOP = join(import.meta.dirname, "..");
const OF_THE_ACTION = ["actions.js", "http.js", "main.js", "octokit.js", "undici.js"];

const manifest = JSON.parse(readFileSync(join(TOP, "package.json"), "utf8")) as Record<string, unknown>;

/** As npm is found where nothing is on PATH but Node. */
function npm(directory: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync("npm", [...args], { cwd: directory, encoding: "utf8" });
  expect(status, stderr).toBe(0);
  return stdout;
}

describe("the package", () => {
  const folder = temporaryDirectory();
  const [packed] = JSON.parse(
    npm(TOP, "pack", "--json", "--ignore-scripts", "--pack-destination", folder),
  ) as [
    {
      readonly filename: string;
      readonly size: number;
      readonly files: readonly { readonly path: string }[];
    },
  ];
  const paths = packed.files.map(({ path }) => path);

  test("says all that a registry shows, and needs nothing else", () => {
    for (const field of [
      "description",
      "keywords",
      "license",
      "author",
      "homepage",
      "bugs",
      "repository",
      "engines",
    ]) {
      expect(manifest[field], field).toBeTruthy();
    }
    expect(manifest.dependencies).toBeUndefined();
    expect(manifest.private).toBeUndefined();
  });

  test("holds the command line, its licence, the schemas and the demo, and nothing of the Action", () => {
    expect(paths).toEqual(
      expect.arrayContaining(["LICENSE", "README.md", "dist/cli.js", "schema/forecast.schema.json"]),
    );
    const others = paths.filter(
      (path) => !/^(?:dist|schema|examples\/demo)\/|^(?:LICENSE|README\.md|package\.json)$/.test(path),
    );
    expect(others).toEqual([]);
    for (const name of OF_THE_ACTION) expect(paths).not.toContain(`dist/${name}`);
    expect(packed.size).toBeLessThan(1024 * 1024);
  });

  test("holds every file that its files load", () => {
    const bundles = paths.filter((path) => path.startsWith("dist/") && path.endsWith(".js"));
    const loaded = bundles.flatMap((path) =>
      [...readFileSync(join(TOP, path), "utf8").matchAll(/require\(\s*["']\.\/([\w-]+\.js)["']/g)].map(
        ([, name = ""]) => `dist/${name}`,
      ),
    );
    expect(loaded).toContain("dist/core.js");
    expect([...new Set(loaded)].filter((path) => !paths.includes(path))).toEqual([]);
  });

  test("installs without a network, and runs", () => {
    const user = temporaryDirectory();
    npm(user, "install", "--offline", "--no-audit", "--no-fund", join(folder, packed.filename));
    expect(readdirSync(join(user, "node_modules")).filter((name) => !name.startsWith("."))).toEqual([
      "rollcast",
    ]);
    expect(npm(user, "exec", "--offline", "--", "rollcast", "--version")).toBe(
      `${String(manifest.version)}\n`,
    );
    expect(npm(user, "exec", "--offline", "--", "rollcast", "demo")).toContain("restart");
  });
});

test("the container file copies what is there, and what the package has", () => {
  const text = readFileSync(join(TOP, "Containerfile"), "utf8");
  const copied = [...text.matchAll(/^COPY (.+) \S+$/gm)].flatMap(([, sources = ""]) => sources.split(" "));
  expect(copied.filter((path) => !existsSync(join(TOP, path)))).toEqual([]);
  const bundles = readdirSync(join(TOP, "dist")).filter((name) => !OF_THE_ACTION.includes(name));
  expect(copied.filter((path) => path.startsWith("dist/"))).toEqual(
    bundles.sort().map((name) => `dist/${name}`),
  );
});
