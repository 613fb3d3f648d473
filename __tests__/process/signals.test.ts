import { describe, expect, it } from "vitest";
import { watchSignals } from "../../src/process/signals.ts";

describe("watchSignals", () => {
  it("stops what is watched when a signal comes, once, and nothing that is no longer watched", () => {
    const stopped: string[] = [];
    // With a handler of the user's own the signal does not end the test's process.
    const handler = (): void => {
      stopped.push("handler");
    };
    process.on("SIGHUP", handler);
    try {
      const unwatch = watchSignals(() => stopped.push("ended before"));
      unwatch();
      watchSignals(() => stopped.push("first"));
      watchSignals(() => stopped.push("second"));
      process.emit("SIGHUP", "SIGHUP");
      expect(stopped.sort()).toEqual(["first", "handler", "second"]);
    } finally {
      process.off("SIGHUP", handler);
    }
    expect(process.listenerCount("SIGHUP")).toBe(0);
  });
});
