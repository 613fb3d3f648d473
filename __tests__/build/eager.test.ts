import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { withMarks } from "../../scripts/eager.mjs";

/** Marks the functions that start with these texts and end with their closing mark. */
function marked(text: string, ...functions: readonly string[]): string {
  return withMarks(
    text,
    new Set(functions.map((each) => `${text.indexOf(each)}:${text.indexOf(each) + each.length}`)),
  );
}

describe("marks for functions that every forecast calls", () => {
  it("makes a declaration a variable where declarations are made, so that what stands before it can call it", () => {
    const text =
      '!function(){"use strict";out.push(a(1));function a(x){return x+b()}function b(){return 1}}();';
    const result = marked(text, "function a(x){return x+b()}");

    expect(result).toBe(
      '!function(){"use strict";var a=(function(x){return x+b()});out.push(a(1));function b(){return 1}}();',
    );
    const out: unknown[] = [];
    runInNewContext(result, { out });
    expect(out).toEqual([2]);
  });

  it("puts functions that are values into parentheses, also within marked ones", () => {
    const text = "(function(){function a(l){return l.map(x=>x+1)}out.push(a([1]))})();";
    const result = marked(text, "function a(l){return l.map(x=>x+1)}", "x=>x+1");

    expect(result).toBe("(function(){var a=(function(l){return l.map((x=>x+1))});out.push(a([1]))})();");
  });

  it("keeps what a declaration is: its name, and whether it waits or yields", () => {
    const text =
      "(function(){async function a(){return 1}function*b(){yield 2}out.push(a.name,[...b()][0])})();";
    const result = marked(text, "async function a(){return 1}", "function*b(){yield 2}");

    const out: unknown[] = [];
    runInNewContext(result, { out });
    expect(out).toEqual(["a", 2]);
    expect(result).toContain("a=(async function(){return 1})");
    expect(result).toContain("b=(function*(){yield 2})");
  });

  it("leaves methods, and declarations in blocks, where they are", () => {
    const text = "(function(){const o={m(){return 1}};if(o){function c(){return 2}out.push(o.m()+c())}})();";

    expect(marked(text, "m(){return 1}", "function c(){return 2}")).toBe(text);
  });
});
