import { describe, expect, it } from "vitest";
import { createProgressLine } from "../../src/cli/progress.ts";
import { terminalStyle } from "../../src/cli/terminal.ts";

const tty = { isTTY: true, columns: 80 };
const pipe = {};

describe("terminalStyle", () => {
  it.each([
    ["a terminal", tty, {}, true],
    ["a pipe", pipe, {}, false],
    ["a terminal with NO_COLOR", tty, { NO_COLOR: "1" }, false],
    ["a terminal with an empty NO_COLOR", tty, { NO_COLOR: "" }, true],
    ["a dumb terminal", tty, { TERM: "dumb" }, false],
    ["a pipe with FORCE_COLOR", pipe, { FORCE_COLOR: "1" }, true],
    ["FORCE_COLOR over NO_COLOR", pipe, { FORCE_COLOR: "1", NO_COLOR: "1" }, true],
    ["a terminal with FORCE_COLOR=0", tty, { FORCE_COLOR: "0" }, false],
  ])("colour on %s", (_, stream, env, color) => {
    expect(terminalStyle(stream, env).color).toBe(color);
  });

  it("takes the terminal's width, and 100 columns where there is none", () => {
    expect(terminalStyle(tty, {}).width).toBe(80);
    expect(terminalStyle(pipe, {}).width).toBe(100);
    expect(terminalStyle({ isTTY: true, columns: 0 }, {}).width).toBe(100);
  });

  it("writes ASCII only where the locale asks for it", () => {
    expect(terminalStyle(tty, {}).unicode).toBe(true);
    expect(terminalStyle(tty, { LANG: "de_DE.UTF-8" }).unicode).toBe(true);
    expect(terminalStyle(tty, { LANG: "de_DE.UTF-8", LC_ALL: "C" }).unicode).toBe(false);
  });
});

describe("the progress line", () => {
  function progressAt(times: readonly number[], columns: number | undefined): string {
    const clock = times.values();
    let written = "";
    const line = createProgressLine(
      (text) => (written += text),
      columns,
      () => clock.next().value ?? 0,
    );
    for (let done = 1; done < times.length; done++) line.report(done, 9, "overlays/prod\u001b[2J");
    line.clear();
    return written;
  }

  it("stays away from a run of less than a second", () => {
    expect(progressAt([0, 500, 999], 80)).toBe("");
  });

  it("stays away where there is no terminal", () => {
    expect(progressAt([0, 5000], undefined)).toBe("");
  });

  it("is rewritten in place, and gone at the end; a path cannot drive the terminal", () => {
    expect(progressAt([0, 500, 1500, 2500], 80)).toBe(
      "\r\u001b[K2/9 overlays/prod\ufffd[2J\r\u001b[K3/9 overlays/prod\ufffd[2J\r\u001b[K",
    );
  });

  it("never wraps", () => {
    expect(progressAt([0, 5000], 10)).toBe("\r\u001b[K1/9 overl\r\u001b[K");
  });
});
