import { describe, expect, it } from "vitest";
import { placeIn } from "../../scripts/places.mjs";

const SHORT =
  '(()=>{"use strict";var t=(function(n){return n.map((n=>r(n)))});function r(n){if(!n)throw new Error("no");return n}})();';
const NAMED =
  '(()=>{"use strict";var forecast=(function(n){return n.map((n=>judge(n)))});function judge(n){if(!n)throw new Error("no");return n}})();';

describe("the place of a line of a bug report", () => {
  it("is in the function that has the name of the sources, with what stands there", () => {
    expect(placeIn(SHORT, NAMED, SHORT.indexOf("new Error"))).toEqual({
      functions: ["judge"],
      code: 'new Error("no");return n}})();',
    });
  });

  it("is in a function that a variable is given, in parentheses too", () => {
    expect(placeIn(SHORT, NAMED, SHORT.indexOf("r(n)"))).toEqual({
      functions: ["forecast"],
      code: 'judge(n)))});function judge(n){if(!n)throw new Error("no");return n}})();',
    });
  });

  it("is not looked for in other sources", () => {
    expect(() => placeIn(SHORT, NAMED.replace("(n=>judge(n))", "n"), SHORT.indexOf("r(n)"))).toThrow(
      "these are two builds of different sources",
    );
  });
});
