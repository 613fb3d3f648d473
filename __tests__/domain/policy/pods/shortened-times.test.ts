import { describe, expect, it } from "vitest";
import { messages } from "../check-fixture.ts";

const pods = (container: string, spec = "", image = "a.io/b:1") => `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec: { replicas: 3, selector: { matchLabels: { a: b } }, template: { metadata: { labels: { a: b } }, spec: { ${spec} containers: [{ name: web, image: "${image}", readinessProbe: { tcpSocket: { port: 80 } }, ${container} }] } } }
`;
const told = (base: string, head: string) => messages("unready-pods", base, head);

describe("the time that a program has to start", () => {
  const probe = (kind: string, numbers: string) => `${kind}: { tcpSocket: { port: 80 }, ${numbers} }`;
  const alive = probe("livenessProbe", "periodSeconds: 10, failureThreshold: 3");
  const startup = probe("startupProbe", "periodSeconds: 5, failureThreshold: 60");
  const less = (is: number, had: string, by = "livenessProbe") => [
    `Container web has ${is} s to start from now on, by its \`${by}\`${had}: where it takes longer, it is ended and started again, over and over.`,
  ];

  it.each<readonly [what: string, was: string, is: string, readonly string[]]>([
    ["its startup probe goes", `${startup}, ${alive}`, alive, less(30, ", and had 300 s")],
    [
      "its startup probe asks once",
      `${startup}, ${alive}`,
      `${probe("startupProbe", "periodSeconds: 5, failureThreshold: 1")}, ${alive}`,
      less(5, ", and had 300 s", "startupProbe"),
    ],
    ["its startup probe goes with the other", `${startup}, ${alive}`, "", []],
    ["what is left is long", `${startup}, ${alive}`, alive.replace("10", "50"), []],
    ["what is left is more than half", alive, alive.replace("3 }", "2 }"), []],
    ["a first probe comes", "", alive, []],
    ["a first probe asks once", "", alive.replace("10, f", "1, f"), less(3, "")],
    ["the delay goes", probe("livenessProbe", "initialDelaySeconds: 60"), alive, less(30, ", and had 90 s")],
  ])("%s", (_, was, is, expected) => {
    expect(told(pods(was), pods(is))).toEqual(expected);
  });

  it("says nothing of another program, and of one that comes", () => {
    expect(told(pods(startup), pods(alive, "", "a.io/c:1"))).toEqual([]);
    expect(told("", pods(alive.replace("10", "1")))).toEqual([]);
    expect(told(pods(startup), pods(alive, "", "a.io/b:2"))).toEqual(less(30, ", and had 300 s"));
  });
});

describe("the time that a program has to end", () => {
  const hook = (command: string) => `lifecycle: { preStop: { exec: { command: ${command} } } }`;
  const killed = (grace: number) => [
    `The \`preStop\` of container web sleeps for all of the ${grace} s that its pod has to end (\`terminationGracePeriodSeconds\`): its program is killed in the midst of its work.`,
  ];
  const SHORT = hook('[sleep, "5"]');

  it.each<readonly [hook: string, spec: string, readonly string[]]>([
    [hook('[sleep, "90"]'), "", killed(30)],
    [hook('[sleep, "90"]'), "terminationGracePeriodSeconds: 60,", killed(60)],
    [hook('[sleep, "90"]'), "terminationGracePeriodSeconds: 120,", []],
    [hook("[/bin/sh, -c, sleep 30; nginx -s quit]"), "", killed(30)],
    [hook("[sh, -c, sleep 15 && nginx -s quit]"), "", []],
    [hook("[sh, -c, until x; do sleep 60; done]"), "", []],
    ["lifecycle: { preStop: { sleep: { seconds: 30 } } }", "", killed(30)],
  ])("a hook that sleeps: %s %s", (is, spec, expected) => {
    expect(told(pods(SHORT), pods(is, spec))).toEqual(expected);
    expect(told("", pods(is, spec))).toEqual(expected);
    expect(told(pods(is, spec), pods(is, spec, "a.io/b:2"))).toEqual([]);
  });

  it("gets shorter than the hook", () => {
    expect(
      told(
        pods(hook('[sleep, "20"]'), "terminationGracePeriodSeconds: 60,"),
        pods(hook('[sleep, "20"]'), "terminationGracePeriodSeconds: 10,"),
      ),
    ).toEqual(killed(10));
  });
});
