import { expect, it } from "vitest";
import { manifest, told } from "../check-fixture.ts";

const web = (hook: string, name = "http") =>
  manifest(
    "apps/v1 Deployment",
    `spec: { selector: { matchLabels: { app: web } }, template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: web, image: "ghcr.io/a/web:1.2.3", ports: [{ name: ${name}, containerPort: 80 }], lifecycle: { ${hook} } }] } } }`,
  );
const STARTS =
  "error: The `postStart` hook of container web asks at the port admin, which the container does not name: it fails, and the kubelet ends the container, over and over.";
const STOPS =
  "warning: The `preStop` hook of container web asks at the port admin, which the container does not name: it fails, and the program is told to end at once.";

/** Probes are asked in the test of the check. */
it.each<readonly [string, ...string[]]>([
  ["postStart: { httpGet: { port: admin } }", STARTS],
  ["preStop: { httpGet: { port: admin } }", STOPS],
  ["preStop: { httpGet: { port: admin } }, postStart: { httpGet: { port: admin } }", STARTS, STOPS],
  ["postStart: { httpGet: { port: http } }"],
  ["postStart: { httpGet: { port: 8080 } }"],
  ["postStart: { httpGet: { port: '8080' } }"],
  ["postStart: { httpGet: { port: '${ADMIN}' } }"],
  ["postStart: { exec: { command: [admin] } }"],
])("a hook: %s", (hook, ...expected) => {
  expect(told("unready-pods", web(""), web(hook))).toEqual(expected);
});

it("is told where the port loses its name", () => {
  const hook = "preStop: { httpGet: { port: admin } }";
  expect(told("unready-pods", web(hook, "admin"), web(hook))).toEqual([STOPS]);
});
