// What stands in the place of a bundle that is loaded when the first of its functions is called.

/** Collects what the other bundles import of deferred ones. */
export function createStubs() {
  const files = new Map();
  return {
    /**
     * @param {string} own the importing bundle
     * @param {string} bundle the deferred one, or a part of Node
     * @param {readonly (readonly [name: string, members: readonly string[] | undefined])[]} names what is imported; `members` where it is all of a module
     * @returns the module to import it from, at the top of the folder
     */
    note(own, bundle, names) {
      const file = `${own}.${bundle.replaceAll(/\W/g, "-")}.deferred.js`;
      const known = files.get(file) ?? files.set(file, { bundle, names: new Map() }).get(file);
      for (const [name, members] of names) known.names.set(name, members);
      return file;
    },
    /** Path and text of each such module. */
    texts: () => [
      [MAKER, MAKER_TEXT],
      ...[...files].map(([file, { bundle, names }]) => [file, textOf(bundle, names)]),
    ],
  };
}

/** What each of them imports: a function that looks for the one of its name when it is first called. */
const MAKER = "deferred.js";
const MAKER_TEXT = `export const deferred = (load) => (name) => {
  let found;
  return (...args) => (found ??= load()[name])(...args);
};
`;

/** The names stand in one text, not in a function each: at every start that is parsed. */
function textOf(bundle, names) {
  const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
  const functions = sorted.filter(([, members]) => members === undefined).map(([name]) => name);
  const groups = sorted.filter(([, members]) => members !== undefined);
  return [
    `import { deferred } from "./${MAKER}";`,
    "let bundle;",
    `const load = () => (bundle ??= __non_webpack_require__("${bundle.startsWith("node:") ? bundle : `./${bundle}.js`}"));`,
    ...(functions.length === 0
      ? []
      : [`export const [${functions.join(", ")}] = ${listOf(functions)}.map(deferred(load));`]),
    ...groups.map(
      ([name, members]) =>
        `export const ${name} = Object.fromEntries(${listOf(members)}.map((name) => [name, deferred(() => load().${name})(name)]));`,
    ),
    "",
  ].join("\n");
}

function listOf(names) {
  return `${JSON.stringify(names.join(" "))}.split(" ")`;
}
