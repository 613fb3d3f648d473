import { expect, it } from "vitest";
import { manifest, told } from "../check-fixture.ts";

const pods = (container: string) =>
  manifest(
    "apps/v1 Deployment",
    `spec: { template: { metadata: { labels: { app: web } }, spec: { containers: [{ name: a, image: a, ${container} }] } } }`,
    "name: web, namespace: shop",
  );
const options = (value: string) => pods(`env: [{ name: JAVA_OPTS, value: "${value}" }]`);
const PLAIN = options("-Xms4g");
const DASH = (code: string, path: string) => [
  `warning: Deployment web has ${code} before an option in spec.template.spec.containers[0].${path}: it looks like a hyphen, and no program takes it for one.`,
];

// https://github.com/StatCan/aaw-argocd-manifests/commit/615a0daf
it.each<readonly [string, string, string, readonly string[]]>([
  ["a hyphen of typographers", PLAIN, options("-Xms4g \u2010Da=b"), DASH("U+2010", "env[0].value")],
  ["a dash", PLAIN, pods('args: ["serve", "\u2013verbose"]'), DASH("U+2013", "args[1]")],
  ["a dash before a hyphen", PLAIN, pods('command: ["a", "\u2014-debug"]'), DASH("U+2014", "command[1]")],
  [
    "a space without a width",
    PLAIN,
    options("-Xms4g\u200B"),
    [
      "warning: Deployment web has U+200B in spec.template.spec.containers[0].env[0].value, which nobody sees, and which is no part of any name or option.",
    ],
  ],
  ["a dash of a sentence", PLAIN, options("shop \u2013 the best"), []],
  [
    "a dash of an annotation",
    PLAIN,
    PLAIN.replace("name: web,", 'name: web, annotations: { a: "\u2013b" },'),
    [],
  ],
  ["a dash that was there", options("\u2010Da=b"), options("\u2010Da=b").replace("image: a", "image: b"), []],
])("what a program is told gets %s", (_, base, head, expected) => {
  expect(told("misspelt-name", base, head)).toEqual(expected);
});
