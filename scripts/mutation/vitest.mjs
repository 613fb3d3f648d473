// What the tests of this repository use of Vitest, in one process and without starting anything: a run of all tests that reach
// a mutant takes milliseconds so, and seconds otherwise. `expect` is Vitest's own.
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  chai,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  setState,
} from "@vitest/expect";
import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { format } from "node:util";

/**
 * @typedef {{ id: string, name: string, file: string, run: () => unknown, suites: readonly Suite[] }} Test
 * @typedef {{ name: string, before: (() => unknown)[], after: (() => unknown)[], ready: boolean }} Suite
 */

/** @type {{ file: string, suites: Suite[], tests: Test[] }} */
let collected = { file: "", suites: [], tests: [] };

/** What `load`, which imports a test file, declares. */
export async function collect(/** @type {string} */ file, /** @type {() => Promise<unknown>} */ load) {
  collected = { file, suites: [suite("")], tests: [] };
  await load();
  return collected.tests;
}

/** Runs one test, and before it what its suites ask for once. */
export async function run(/** @type {Test} */ test) {
  for (const owner of test.suites) {
    if (owner.ready) continue;
    owner.ready = true;
    for (const hook of owner.before) await hook();
  }
  collected.file = test.file;
  await test.run();
}

const suite = (/** @type {string} */ name) => ({ name, before: [], after: [], ready: false });

function declare(
  /** @type {string} */ name,
  /** @type {Function} */ body,
  /** @type {readonly unknown[]} */ args,
) {
  const { file, suites, tests } = collected;
  const full = [...suites.map((owner) => owner.name), name].filter((part) => part !== "").join(" ");
  tests.push({
    id: `${file}#${tests.length} ${full}`,
    name: full,
    file,
    suites: [...suites],
    run: () => body(...args),
  });
}

function group(
  /** @type {string} */ name,
  /** @type {Function} */ body,
  /** @type {readonly unknown[]} */ args,
) {
  collected.suites.push(suite(name));
  body(...args);
  collected.suites.pop();
}

/** `it` and `describe` differ in what they do with a name and a body. A body may stand before its options or after them. */
function api(/** @type {typeof declare} */ add) {
  const bodyOf = (/** @type {unknown[]} */ rest) => rest.find((value) => typeof value === "function");
  const one = (/** @type {string} */ name, /** @type {unknown[]} */ ...rest) => add(name, bodyOf(rest), []);
  const table =
    (/** @type {boolean} */ spread) =>
    (/** @type {readonly unknown[]} */ rows) =>
    (/** @type {string} */ name, /** @type {unknown[]} */ ...rest) => {
      for (const row of rows) {
        const cells = spread && Array.isArray(row) ? row : [row];
        add(format(name, ...cells), bodyOf(rest), cells);
      }
    };
  const skipIf = (/** @type {unknown} */ condition) => (condition ? () => undefined : one);
  return Object.assign(one, {
    each: table(true),
    for: table(false),
    skipIf,
    concurrent: one,
    skip: () => undefined,
  });
}

export const it = api(declare);
export const test = it;
export const describe = api(group);
export const beforeAll = (/** @type {() => unknown} */ hook) => collected.suites.at(-1)?.before.push(hook);
export const afterAll = (/** @type {() => unknown} */ hook) => collected.suites.at(-1)?.after.push(hook);

chai.use(JestExtend);
chai.use(JestChaiExpect);
chai.use(JestAsymmetricMatchers);
chai.use(({ Assertion, AssertionError }, { flag }) => {
  const same = (/** @type {object} */ assertion, /** @type {string} */ expected) => {
    if (flag(assertion, "object") !== expected) throw new AssertionError("differs from its snapshot");
  };
  Assertion.prototype.toMatchFileSnapshot = function (/** @type {string} */ path) {
    same(this, readFileSync(resolve(dirname(collected.file), path), "utf8"));
  };
});
export const expect = Object.assign(
  (/** @type {unknown} */ value, /** @type {string} */ message) => chai.expect(value, message),
  chai.expect,
  globalThis[ASYMMETRIC_MATCHERS_OBJECT],
);
setState({ assertionCalls: 0 }, expect);
globalThis[Symbol.for("expect-global")] = expect;
