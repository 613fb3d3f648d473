import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { getInput, report, setOutput } from "../../src/github/commands.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

function printed(work: () => void): string {
  const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  write.mockClear();
  work();
  return write.mock.calls.map(([text]) => String(text)).join("");
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the runner's commands", () => {
  it("read an input by the name that action.yml has", () => {
    expect(getInput({ "INPUT_FAIL-ON": " single-replica\n" }, "fail-on")).toBe("single-replica");
    expect(getInput({}, "fail-on")).toBe("");
  });

  it("keep what is quoted within one message or property", () => {
    const place = { title: "a: b, c", file: "x\n::error::y", line: 3 };
    expect(
      printed(() => {
        report("warning", "100 %\r\n::set-output name=verdict::pass", place);
      }),
    ).toBe(
      "::warning title=a%3A b%2C c,file=x%0A%3A%3Aerror%3A%3Ay,line=3::100 %25%0D%0A::set-output name=verdict::pass\n",
    );
    expect(
      printed(() => {
        report("error", "plain");
      }),
    ).toBe("::error::plain\n");
  });

  it("set an output between delimiters that nobody can guess", () => {
    const file = join(temporaryDirectory(), "outputs");
    writeFileSync(file, "");
    for (const value of ["a\nb", "a\nb"]) setOutput({ GITHUB_OUTPUT: file }, "report", value);
    const found = [...readFileSync(file, "utf8").matchAll(/^report<<(ghadelimiter_\S{36})\na\nb\n\1$/gm)];
    expect(new Set(found.map(([, delimiter]) => delimiter)).size).toBe(2);
  });

  it("do not make the file that the runner reads", () => {
    expect(() => {
      setOutput({ GITHUB_OUTPUT: join(temporaryDirectory(), "none") }, "a", 1);
    }).toThrow("is missing");
    expect(
      printed(() => {
        setOutput({}, "a", 1);
      }),
    ).toBe("\n::set-output name=a::1\n");
  });
});
