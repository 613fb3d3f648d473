import { expect, it } from "vitest";
import { createMemory, rememberingBuilder } from "../../../src/app/discovery/memory.ts";

it("what remembers builds lets them ask no other hosts than the builder behind it", () => {
  const confined: string[] = [];
  const builder = rememberingBuilder(
    {
      rendersCharts: true,
      pullsCharts: true,
      chartAdvice: () => undefined,
      confineHosts: (hosts) => confined.push(...hosts),
      build: () => Promise.reject(new Error("nothing is built")),
      close: () => Promise.resolve(),
    },
    createMemory(),
  );
  builder.confineHosts(["charts.example.org"]);
  expect(confined).toEqual(["charts.example.org"]);
});
