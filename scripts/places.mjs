// Finds in a bundle with the names of the sources what stands at a place of the same bundle with short names.
import ts from "typescript";

/** Characters of the code that is shown. */
const SHOWN = 200;

/**
 * @param {string} text a bundle
 * @param {string} named the same bundle, whose functions have other names
 * @param {number} place an offset in `text`
 * @returns {{ functions: string[], code: string }} the functions of `named` around that place, outermost first, and what stands there
 */
export function placeIn(text, named, place) {
  let [node, same] = [text, named].map((each) =>
    ts.createSourceFile("bundle.js", each, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS),
  );
  const functions = [];
  for (;;) {
    const children = childrenOf(node);
    const index = children.findIndex((child) => child.getStart() <= place && place < child.end);
    if (index === -1) {
      const start = same.getStart();
      return { functions, code: named.slice(start, start + SHOWN) };
    }
    const found = childrenOf(same)[index];
    if (found?.kind !== children[index].kind) throw new Error("these are two builds of different sources");
    const name = ts.isFunctionLike(found) ? nameOf(found) : undefined;
    if (name !== undefined) functions.push(name);
    [node, same] = [children[index], found];
  }
}

function childrenOf(node) {
  const children = [];
  ts.forEachChild(node, (child) => void children.push(child));
  return children;
}

/** What declares it: itself, or the variable, around parentheses, that it is given to. */
function nameOf(node) {
  if (node.name !== undefined) return node.name.getText();
  let parent = node.parent;
  while (ts.isParenthesizedExpression(parent)) parent = parent.parent;
  return ts.isVariableDeclaration(parent) && ts.isIdentifier(parent.name) ? parent.name.text : undefined;
}
