// Turns the compiled modules into what each bundle is made of: imports of another bundle's modules go to its file.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { assignBundles, PACKAGES } from "./bundles.mjs";
import { createStubs } from "./deferred.mjs";

/** As the compiler prints them: on one line, at the start of it. */
const STATIC = /^(import|export) (?:(.+) )?from "([^"]+)";$/gm;
const DYNAMIC = /\bawait import\((?:\/\*.*?\*\/ )?"([^"]+)"\)/g;

/** The prefix of imports that the bundler is to leave to the running program. */
export const LINK = "rollcast:";

/** Parts of Node that take milliseconds to load and that a start may not need: loaded when one of their functions is called. */
const LATE_BUILTINS = new Set(["node:crypto", "node:fs/promises"]);
const builtin = createRequire(import.meta.url);

/**
 * Rewrites the modules in their folder, and writes beside them what each bundle starts with.
 * @param {boolean} named whether bundles call what they share by its name, for a reader
 * @returns {Map<string, string>} bundle → file to start with
 */
export function linkBundles(folder, named) {
  const modules = readModules(folder);
  const { bundleOf, isDeferred } = assignBundles(modules);
  const bundles = new Map([...modules.keys()].map((file) => [bundleOf(file), new Set()]));
  for (const [name, { bundle, names }] of Object.entries(PACKAGES)) {
    const lines = bundles.get(bundle) ?? bundles.set(bundle, new Set()).get(bundle);
    if (names.length > 0) lines.add(`export { ${names.join(", ")} } from "${name}";`);
  }
  const bundleOfTarget = (target, file) =>
    modules.has(target) ? bundleOf(target) : (PACKAGES[target]?.bundle ?? bundleOf(file));
  const share = (target, bundle, line) => {
    bundles.get(bundle).add(line(modules.has(target) ? `./${target}` : target));
  };

  const users = new Map();
  const alias = aliasesOf(named);
  const stubs = createStubs();
  for (const [file, { text }] of modules) {
    const own = bundleOf(file);
    const linked = text
      .replace(STATIC, (statement, kind, clause, specifier) => {
        const target = targetOf(file, specifier);
        const bundle = bundleOfTarget(target, file);
        if (!modules.has(target) && !target.startsWith("node:")) noteUser(users, target, bundle);
        if (LATE_BUILTINS.has(target)) {
          const names = namesIn(clause);
          if (!names.every(([name]) => typeof builtin(target)[name] === "function")) return statement;
          const stub = stubs.note(
            own,
            target,
            names.map(([name]) => [name, undefined]),
          );
          return `${kind} { ${names.map(([name, local]) => `${name} as ${local}`).join(", ")} } from "${wayTo(folder, file, stub)}";`;
        }
        if (bundle === own) return statement;
        const names = clause === "*" ? modules.get(target).exports : namesIn(clause);
        for (const [name] of names) {
          share(target, bundle, (from) =>
            name === "*"
              ? `export * as ${alias(target, name)} from "${from}";`
              : `export { ${name} as ${alias(target, name)} } from "${from}";`,
          );
        }
        const list = names.map(([name, local]) => `${alias(target, name)} as ${local}`);
        const noted = names.map(([name]) => [
          alias(target, name),
          name === "*" ? [...(modules.get(target)?.functions ?? [])] : undefined,
        ]);
        const from = isDeferred(bundle)
          ? wayTo(folder, file, stubs.note(own, bundle, noted))
          : `${LINK}${bundle}`;
        return `${kind} { ${list.join(", ")} } from "${from}";`;
      })
      .replace(DYNAMIC, (statement, specifier) => {
        const target = targetOf(file, specifier);
        const bundle = bundleOfTarget(target, file);
        if (bundle === own) return statement;
        if (modules.has(target)) share(target, bundle, (from) => `export * from "${from}";`);
        return `await __non_webpack_require__("./${bundle}.js")`;
      })
      .replaceAll("import.meta.filename", "__non_webpack_require__.main.filename");
    writeFileSync(join(folder, file), linked);
  }
  for (const [file, text] of stubs.texts()) writeFileSync(join(folder, file), text);
  refuseTwice(users);
  const written = new Map(Object.values(PACKAGES).map(({ bundle, start }) => [bundle, start]));
  return new Map(
    [...bundles].map(([bundle, lines]) => {
      const start = written.get(bundle);
      return [
        bundle,
        start === undefined ? startOf(folder, bundle, lines) : fileURLToPath(new URL(start, import.meta.url)),
      ];
    }),
  );
}

/** Every compiled module by its path: its text, which modules it imports before it runs, and what it exports. */
function readModules(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".js"));
  const modules = new Map(
    files.sort().map((file) => {
      const text = readFileSync(join(folder, file), "utf8");
      const targets = [...text.matchAll(STATIC)].map(([, , , specifier]) => targetOf(file, specifier));
      const exported = [...text.matchAll(/^export (?:async )?(?:function\*?|const|class) (\w+)/gm)];
      return [
        file,
        {
          text,
          imports: targets.filter((target) => files.includes(target)),
          exports: exported.map(([, name]) => [name, name]),
          functions: new Set(
            [...text.matchAll(/^export (?:async )?function\*? (\w+)/gm)].map(([, name]) => name),
          ),
        },
      ];
    }),
  );
  for (const [file, module] of modules) {
    module.values = [...module.text.matchAll(STATIC)]
      .map(([, , clause, specifier]) => ({ clause, target: targetOf(file, specifier) }))
      .filter(({ clause, target }) => modules.has(target) && !takesFunctions(clause, modules.get(target)))
      .map(({ target }) => target);
  }
  return modules;
}

function takesFunctions(clause, { functions, exports }) {
  if (clause === undefined || clause === "*") return false;
  const names = clause.startsWith("* as ") ? exports : namesIn(clause);
  return names.every(([name]) => functions.has(name));
}

/** A module of ours as its path, a package as its name. */
function targetOf(file, specifier) {
  return specifier.startsWith(".") ? normalize(join(dirname(file), specifier)) : specifier;
}

/** `{ a, b as c }`, `* as all` or `theDefault` as pairs of the exported and the local name. */
function namesIn(clause) {
  const star = /^\* as (\w+)$/.exec(clause);
  if (star !== null) return [["*", star[1]]];
  // What is left of an import of types alone.
  if (clause === "{}") return [];
  const braces = /^\{ (.*) \}$/.exec(clause);
  if (braces === null) return [["default", clause]];
  // A comma at the end is left where a type stood behind it.
  const entries = braces[1].split(/, ?/).filter((entry) => entry !== "");
  return entries.map((entry) => {
    const [name, local = name] = entry.split(" as ");
    return [name, local];
  });
}

/**
 * What a bundle calls what it shares. It stands at every call from another bundle, so that it is a number there; for a reader it is its
 * own name, with the number, since two modules may export the same.
 * @param {boolean} named for a reader
 */
function aliasesOf(named) {
  const numbers = new Map();
  return (target, name) => {
    const key = `${target} ${name}`;
    if (!numbers.has(key)) numbers.set(key, numbers.size.toString(36));
    return `${!named ? "" : name === "*" ? "all" : name}$${numbers.get(key)}`;
  };
}

function wayTo(folder, from, to) {
  const way = relative(join(folder, dirname(from)), join(folder, to)).replaceAll("\\", "/");
  return way.startsWith(".") ? way : `./${way}`;
}

function noteUser(users, target, bundle) {
  const known = users.get(target);
  if (known === undefined) users.set(target, new Set([bundle]));
  else known.add(bundle);
}

function refuseTwice(users) {
  for (const [name, bundles] of users) {
    if (bundles.size < 2) continue;
    throw new Error(
      `${name} would be bundled into ${[...bundles].join(" and ")}: give it one place in scripts/bundles.mjs`,
    );
  }
}

/** An entry point starts with itself, every other bundle with what the others import of it. */
function startOf(folder, bundle, lines) {
  if (bundle === "cli" || bundle === "main") {
    // It would wait for itself to end.
    if (lines.size > 0) throw new Error(`another bundle imports from ${bundle}.js: ${[...lines].join(" ")}`);
    return join(folder, `${bundle}.js`);
  }
  const start = join(folder, `${bundle}.bundle.js`);
  writeFileSync(start, `${[...lines].sort().join("\n")}\n`);
  return start;
}
