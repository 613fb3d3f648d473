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
    texts: () => [...files].map(([file, { bundle, names }]) => [file, textOf(bundle, names)]),
  };
}

function textOf(bundle, names) {
  const loaded = `_${bundle.replaceAll(/\W/g, "_")}`;
  const sorted = [...names].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    "let bundle;",
    `const ${loaded} = () => (bundle ??= __non_webpack_require__("${bundle.startsWith("node:") ? bundle : `./${bundle}.js`}"));`,
    ...sorted.map(([name, members]) =>
      members === undefined
        ? `export function ${name}(...args) { return ${loaded}().${name}(...args); }`
        : `export const ${name} = { ${members.map((member) => `${member}: (...args) => ${loaded}().${name}.${member}(...args)`).join(", ")} };`,
    ),
    "",
  ].join("\n");
}
