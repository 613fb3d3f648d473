// Bundles src/ into dist/, the committed bundles that users run without any install.
import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ncc from "@vercel/ncc";
import { PACKAGES } from "./bundles.mjs";
import { compile } from "./compile.mjs";
import { markEager } from "./eager.mjs";
import { LESSENED } from "./lessened.mjs";
import { LINK, linkBundles } from "./link.mjs";
import { openMinifier } from "./minify.mjs";

/** Libraries, and the one file of ours beside Octokit and the YAML library. */
const LIBRARIES = new Set([
  "yaml-library",
  "yaml-text",
  "picomatch",
  "go-pattern",
  "undici",
  "octokit",
  "http",
]);
/** Where lines of a bug report come from: the same bundles with the names of the sources (`npm run where`). */
const named = process.argv.includes("--names");
const dist = fileURLToPath(new URL(named ? "../.tmp/named" : "../dist", import.meta.url));

// ncc's own TypeScript loader does not resolve `.ts` imports, so tsc compiles first.
const starts = linkBundles(compile(), named);
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
const minifier = openMinifier({ named });
const minified = [];
for (const [name, start] of starts) {
  const { code, assets } = await ncc(start, {
    cache: false,
    quiet: true,
    target: "es2022",
    esm: false,
    filename: `${name}.js`,
    externals: externalsOf(name),
  });
  const chunks = Object.keys(assets).filter((asset) => asset.endsWith(".js"));
  if (chunks.length > 0) {
    throw new Error(
      `${name}.js loads something on demand: give it a bundle of its own in scripts/bundles.mjs`,
    );
  }
  const own = LIBRARIES.has(name) ? code : calledPlainly(code);
  // While the next one is bundled.
  const small = minifier.minify(parsedOnce(LESSENED[name]?.(own) ?? own));
  minified.push(small.then((text) => writeFileSync(`${dist}/${name}.js`, text)));
}
await Promise.all(minified);
await minifier.close();
chmodSync(`${dist}/cli.js`, 0o755);
// A bundle can load another one in the middle of a function: CommonJS, wherever they are copied to.
writeFileSync(`${dist}/package.json`, '{ "type": "commonjs" }\n');
markEager(dist);

/** What a bundle takes from the other files as the program runs. */
function externalsOf(name) {
  const links = [...starts.keys()].map((bundle) => [`${LINK}${bundle}`, `./${bundle}.js`]);
  const packages = Object.entries(PACKAGES)
    .filter(([, { bundle }]) => bundle !== name)
    .map(([target, { bundle }]) => [target, `./${bundle}.js`]);
  return Object.fromEntries([...links, ...packages]);
}

/**
 * The bundler puts modules into arrow functions in parentheses. For V8 parentheses mean that a function is called at
 * once, so that it need not be parsed twice, but in Node 20 not those of an arrow function: loading takes 15 % longer.
 * https://v8.dev/blog/preparser#pife
 */
function parsedOnce(code) {
  return code
    .replace(/^\/\*\*\*\/ \(\((.*)\) => \{$/gm, "/***/ (function ($1) {")
    .replace(/^\(\(\)=>\{/, "(function(){")
    .replace(
      /^\/\*{6}\/ \(\(\) => \{ \/\/ webpackBootstrap$/m,
      "/******/ (function () { // webpackBootstrap",
    );
}

/** The bundler calls `(0, other.f)(…)`, so that `f` has no `this`. No function of ours asks for it, and that comes 4,000 times. */
function calledPlainly(code) {
  return code.replace(/\(0,\s*(\w+(?:\/\*[^*]*\*\/)?(?:\.[\w$]+)(?:\/\*[^*]*\*\/)?)\)\(/g, " $1(");
}
