import fc from "fast-check";
import { expect, it } from "vitest";
import { annotations } from "../../src/report/annotations.ts";
import { formatHeadline } from "../../src/report/text.ts";
import { formatWorkflowCommands } from "../../src/report/workflow-commands.ts";
import { calm, demo } from "./fixtures/demo.ts";
import { hostileText } from "./fixtures/hostile-text.ts";
import { deployment, finding, forecast, overlay } from "./fixtures/make.ts";

it("is a command for each annotation, and the headline", () => {
  const lines = formatWorkflowCommands(demo()).trimEnd().split("\n");
  expect(lines).toHaveLength(annotations(demo()).length + 1);
  expect(lines.at(-1)).toBe(formatHeadline(demo()));
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^::(?:error|warning|notice) (?:file=[^,]+,)?/);
});

it("is the headline alone where there is nothing to remark", () => {
  expect(formatWorkflowCommands(calm())).toBe(`${formatHeadline(calm())}\n`);
});

it("escapes what would end a property or the command", () => {
  const found = { file: "a,line=1::x.yaml", message: "100%, or\n::error::not" };
  const log = forecast([overlay("o")], { findings: [finding("stale-config", "o", deployment("a"), found)] });
  const [line = ""] = formatWorkflowCommands(log).split("\n");
  expect(line).toMatch(/^::notice file=a%2Cline=1%3A%3Ax\.yaml,title=stale-config%3A a::100%25, or /);
});

it("lets no text of the repository make a command of its own", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const found = { file: text || "x", message: text };
      const log = forecast([overlay("o")], {
        findings: [finding("stale-config", "o", deployment(text), found)],
      });
      const commands = formatWorkflowCommands(log).match(/^\s*::.*$/gm) ?? [];
      expect(commands).toHaveLength(annotations(log).length);
    }),
    { numRuns: 50 },
  );
});
