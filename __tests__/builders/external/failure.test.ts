import { describe, expect, it } from "vitest";
import { readableMessage } from "../../../src/builders/external/failure.ts";

describe("a message of kubectl", () => {
  it.each([
    [
      "in quotes",
      'E1122 17:32:20.089951   25703 run.go:72] "command failed" err="no \\"web.yaml\\""',
      'no "web.yaml"',
    ],
    [
      "in lines",
      'E1122 17:32:20.089951   25703 run.go:72] "command failed" err=<\n\tone:\n\t  two\n >\n',
      "one:\n  two",
    ],
  ])("%s is told without the time at which it was logged", (_, stderr, message) => {
    expect(readableMessage(stderr, "/tmp/x")).toBe(message);
  });
});
