import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { CHECKS } from "../../../src/domain/policy/checks.ts";
import { createSecretMask, MASK } from "../../../src/domain/secrets/mask.ts";

const NO_NAMES: ReadonlySet<string> = new Set();
const maskOf = (...values: string[]) => createSecretMask(values, NO_NAMES);
const base64 = (text: string): string => Buffer.from(text).toString("base64");

const inXml = (value: string, quote: string, apostrophe: string): string =>
  value
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', quote)
    .replaceAll("'", apostrophe);

/** The ways in which a value was found written down elsewhere. */
const SPELLINGS: readonly (readonly [string, (value: string) => string])[] = [
  ["as it is", (value) => value],
  ["in JSON", (value) => JSON.stringify(value).slice(1, -1)],
  [
    "in a JSON of Go",
    (value) =>
      JSON.stringify(value)
        .slice(1, -1)
        .replace(/[<>&]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`),
  ],
  ["in JSON in JSON", (value) => JSON.stringify(JSON.stringify(value)).slice(3, -3)],
  ["in a URL", encodeURIComponent],
  [
    "in a URL, in lower case",
    (value) => encodeURIComponent(value).replace(/%../g, (hex) => hex.toLowerCase()),
  ],
  [
    "in a URL, with !'() escaped",
    (value) =>
      encodeURIComponent(value).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`),
  ],
  [
    "in a URL, with !'() escaped in lower case",
    (value) => encodeURIComponent(value).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`),
  ],
  ["in a form", (value) => encodeURIComponent(value).replaceAll("%20", "+")],
  [
    "in XML",
    (value) =>
      value
        .replaceAll("&", "&amp;")
        .replaceAll("<", "&lt;")
        .replaceAll(">", "&gt;")
        .replaceAll('"', "&quot;"),
  ],
  ["in XML of Python", (value) => inXml(value, "&quot;", "&#x27;")],
  ["in XML of PHP", (value) => inXml(value, "&quot;", "&#039;")],
  ["in HTML of Go", (value) => inXml(value, "&#34;", "&#39;").replaceAll("+", "&#43;")],
  [
    "in HTML of Mustache",
    (value) =>
      inXml(value, "&quot;", "&#39;")
        .replaceAll("/", "&#x2F;")
        .replaceAll("`", "&#x60;")
        .replaceAll("=", "&#x3D;"),
  ],
  ["in a shell's double quotes", (value) => value.replace(/[\\"$`]/g, "\\$&")],
  ["in a shell's single quotes", (value) => value.replaceAll("'", "'\\''")],
  ["in YAML's single quotes", (value) => value.replaceAll("'", "''")],
  ["in base64", base64],
  ["in base64 without padding", (value) => base64(value).replace(/=+$/, "")],
  ["in base64 for URLs", (value) => Buffer.from(value).toString("base64url")],
  ["in base64 of base64", (value) => base64(base64(value))],
  ["in base64 of user:value", (value) => base64(`user:${value}`)],
  ["in base64 of a document", (value) => base64(`{"auths":{"x":{"password":"${value}"}}}`)],
  ["in hex", (value) => Buffer.from(value).toString("hex")],
  ["in upper case hex", (value) => Buffer.from(value).toString("hex").toUpperCase()],
];

const VALUES = [
  "CanaryV4lue99",
  "hunter2-canary",
  "p@ss/w0rd?&x=1",
  `a"b'c\\d$e\`f!`,
  "zwölf Böxkämpfer 12",
  "swordfish-tango",
  "s3cr3t!'()*~<&>",
  "a\u00a0b\u200bc-Canary",
  // What base64 makes of it is letters alone.
  "Cn4ry!!!!",
];

describe("a long value is hidden in messages and values", () => {
  it.each(SPELLINGS)("%s", (_, spell) => {
    for (const value of VALUES) {
      const mask = maskOf(value);
      for (const text of [`x ${spell(value)} y`, `url=https://u:${spell(value)}@h/?a=${spell(value)}`]) {
        expect(mask.text(text), value).not.toContain(spell(value));
        expect(mask.value(text), value).not.toContain(spell(value));
      }
    }
  });

  it("as Go quotes it: with white space and controls spelled out", () => {
    const { text } = maskOf("ab\u0007Canary", "a\u00a0b\u200bCanary", "next\u0085Canary");
    expect(text('"ab\\aCanary"')).toBe(`"${MASK}"`);
    expect(text('"a\\u00a0b\\u200bCanary"')).toBe(`"${MASK}"`);
    expect(text('"next\\u0085Canary"')).toBe(`"${MASK}"`);
  });

  it("each line of it, and a line of its wrapped base64", () => {
    const key = Array.from({ length: 6 }, (_, i) => `line-${i}-of-a-Canary-key`).join("\n");
    const { text } = maskOf(key);
    expect(text("got line-3-of-a-Canary-key here")).toBe(`got ${MASK} here`);
    for (const line of base64(key).match(/.{1,64}/g) ?? []) expect(text(`x ${line}`)).not.toContain(line);
  });

  it.each([
    ["PEM", 64],
    ["kustomize", 70],
    ["the program base64", 76],
  ])("in rows of base64 as %s wraps it", (_, width) => {
    const value = `k=${"Canary0f1longKey".repeat(20)}`;
    const rows = base64(value).match(new RegExp(`.{1,${width}}`, "g")) ?? [];
    expect(maskOf(value).value(rows.join("\n"))).toBe(rows.map(() => MASK).join("\n"));
  });

  it("the longer of two that overlap", () => {
    expect(maskOf("hunter2", "hunter2-extended").text("password is hunter2-extended")).toBe(
      `password is ${MASK}`,
    );
  });
});

describe("a part of a value is hidden as well", () => {
  const auth = base64("ada:CanaryPull9");
  it.each([
    [
      "the password of a .dockerconfigjson",
      `{"auths":{"r.example":{"username":"ada","auth":"${auth}"}}}`,
      "CanaryPull9",
    ],
    ["a line of a file", "log.level=info\ndb.password=CanaryDb77\nx=y\n", "CanaryDb77"],
    ["a line of a YAML file", "log: info\ndb:\n  password: 'CanaryDb77'\n", "CanaryDb77"],
    ["the password of a URL", "postgres://app:Canary%2FDb77@db/x", "Canary/Db77"],
  ])("%s", (_, secret, part) => {
    expect(maskOf(secret).text(`cannot read ${part} here`)).toBe(`cannot read ${MASK} here`);
    expect(maskOf(secret).value(`dsn: mysql://x:${part}@h`)).not.toContain(part);
  });
});

describe("a short value, or an ordinary word", () => {
  it.each(["Zq7wX", "admin", "postgres", "5432", "1.27.0"])("is hidden as a whole value: %s", (value) => {
    const { value: mask } = maskOf(value);
    for (const line of [value, `+${value}`, `-key: ${value}`, `+ key = "${value}"`, ` KEY='${value}',`]) {
      expect(mask(line)).not.toContain(value);
    }
  });

  it("stays in the digest of an image", () => {
    const line = "+image: ghcr.io/acme/web:1.0@sha256:2b3d839120f0";
    expect(maskOf("sha256").value(line)).toBe(line);
  });

  it("is hidden in a longer value if it is no word", () => {
    expect(maskOf("Zq7wX").value("+url: postgres://app.Zq7wX/db")).toBe(`+url: postgres://app.${MASK}/db`);
  });

  it.each([
    "https",
    "render",
    "config",
    ...["1", "true", "1.27.0"],
    "postgres",
    "kustomization",
    "service-account",
    "allow:",
    "ghcr.io",
    "OpenShift",
  ])("stays in messages: %s", (value) => {
    const message =
      "resources https://github.com/x/render@1.27.0 rendered by config postgres line 1, kustomization: service-account (allow: helm) from ghcr.io, as OpenShift's";
    expect(maskOf(value).text(message)).toBe(message);
  });

  it("stays in messages as a line of a list in a file", () => {
    const message = "It becomes shop/web: a new object, so that this is no rolling update.";
    expect(maskOf("div,\nobject,\niframe {\n  margin: 0;\n}\n").text(message)).toBe(message);
    expect(maskOf("object,").value("object,")).toBe(MASK);
  });

  it("stays in messages with the space before it", () => {
    const message = "refuses a missing allowPrivilegeEscalation: false";
    expect(maskOf(" false").text(message)).toBe(message);
  });

  it("stays where it is the name of a file or an object", () => {
    const names = new Set(["grafana-9x", "overlays"]);
    const { text } = createSecretMask(["grafana-9x", "overlays"], names);
    expect(text("Deployment/grafana-9x in overlays/prod")).toBe("Deployment/grafana-9x in overlays/prod");
  });

  it("stays where it is the path of such a name", () => {
    const { text, value } = createSecretMask(["/media"], new Set(["media", "media-apps"]));
    expect(text("flux-system/media-apps")).toBe("flux-system/media-apps");
    expect(value("root: /media")).toBe("root: •••");
    // A template begins one so.
    const begun = createSecretMask(["media-", "media:"], new Set(["media"]));
    expect([begun.text("of media-apps"), begun.image("a/media:1b")]).toEqual(["of media-apps", "a/media:1b"]);
  });

  it("stays where such a name is what an assignment in a file of a Secret gives", () => {
    const { text, value } = createSecretMask(
      ["aws_access_key_id = k8ssandra", " k8ssandra"],
      new Set(["k8ssandra"]),
    );
    expect(text("Service k8ssandra-operator sends to 8443")).toBe("Service k8ssandra-operator sends to 8443");
    expect(value("aws_access_key_id = k8ssandra")).toBe("aws_access_key_id = •••");
  });

  it("stays where it is a word of what the checks say, whatever Secret holds it", () => {
    const said = CHECKS.flatMap(({ title, remediation }) => [title, remediation.replace(/`[^`]*`/g, "")]);
    const words = said.flatMap((text) => text.match(/\b[A-Za-z]?[a-z]{3,}\b/g) ?? []);
    const { text } = maskOf(...words);
    for (const message of said) expect(text(message)).toBe(message);
    expect(text("nothing of it refuses another")).toBe("nothing of it refuses another");
  });

  it.each(["info", "DEBUG", "warning"])("stays where it is a level of logs: %s", (value) => {
    expect(maskOf(value).value(`-level: "${value}"`)).toBe(`-level: "${value}"`);
  });

  it.each([
    ["${APP}", "Cluster ${APP}-postgres-db"],
    ["${APP}", "Cluster '${APP}'"],
    ["..PLACEHOLDER_APP..", "Cluster ..PLACEHOLDER_APP..-postgres-db"],
    ["serviceAccountName", "The pod template changes: serviceAccountName"],
  ])("stays where it is a variable, or a field of Kubernetes: %s", (value, told) => {
    expect(maskOf(value).text(told)).toBe(told);
    expect(maskOf(`user=${value}`).text(told)).toBe(told);
  });

  it.each([
    "${hunter22}",
    "..PLACEHOLDER_hunter22..",
    "${HUNTER2}x",
    "x${HUNTER}",
    "${HUNTER:=hunter22}",
    "infoinfo1",
  ])("is hidden where it only looks like that: %s", (value) => {
    expect(maskOf(value).text(`Cluster ${value}`)).toBe(`Cluster ${MASK}`);
  });

  it("is no word where several are put together", () => {
    expect(maskOf("nothing-refuses-another").text("is nothing-refuses-another")).toBe(`is ${MASK}`);
  });

  it.each(["apps/v1", "argoproj.io/v1alpha1", "in-cluster"])("stays in every text: %s", (value) => {
    expect(maskOf(value).text(`cannot read ${value} here`)).toBe(`cannot read ${value} here`);
  });

  it("of letters alone is no part of a longer word", () => {
    expect(maskOf("tangos").text("tangosaurus and tangos")).toBe(`tangosaurus and ${MASK}`);
  });
});

describe("what looks like a credential is hidden whoever holds it", () => {
  const { text, value } = maskOf();
  it.each([
    ["https://ada:canary@git.example/x", `https://ada:${MASK}@git.example/x`],
    ["https://a:can/ary@git.example/x", `https://a:${MASK}@git.example/x`],
    ["https://canary@git.example/x", `https://${MASK}@git.example/x`],
    ["git::https://u:canary@h/x?ref=v1", `git::https://u:${MASK}@h/x?ref=v1`],
    ["https://ghp_0123456789abcdefghij01234@h/x", `https://${MASK}@h/x`],
    ["https://h/x?ref=v1&token=canary", `https://h/x?ref=v1&token=${MASK}`],
    ["https://h/x?private_token=canary#y", `https://h/x?private_token=${MASK}#y`],
    ["Authorization: Basic canary", `Authorization: Basic ${MASK}`],
    ["lstat o/oci:/u:canary@h/x: no such file", `lstat o/oci:/u:${MASK}@h/x: no such file`],
    ["ssh://git@github.com/x/y", "ssh://git@github.com/x/y"],
    ["git@github.com:x/y", "git@github.com:x/y"],
    ["https://example.com/a@b", "https://example.com/a@b"],
    ["image nginx:1.27@sha256:abc", "image nginx:1.27@sha256:abc"],
  ])("%s", (given, expected) => {
    expect(text(given)).toBe(expected);
  });

  it.each([
    ["+db.password=hunter3", `+db.password=${MASK}`],
    ["-  apiKey: 'x'", `-  apiKey: ${MASK}`],
    [" export DB_PASSWORD=x", ` export DB_PASSWORD=${MASK}`],
    ['+  "clientSecret": "x",', `+  "clientSecret": ${MASK}`],
    ["+author: ada", "+author: ada"],
    ["+tokenizer: x", "+tokenizer: x"],
    ["+https://example.com", "+https://example.com"],
    ["+password: |", "+password: |"],
  ])("in a line: %s", (given, expected) => {
    expect(value(given)).toBe(expected);
  });
});

it("hides any value in any spelling, and ends in linear time", () => {
  const value = fc
    .string({ unit: "grapheme-composite", minLength: 8, maxLength: 40 })
    .map((text) => `Cn4ry${text.trim()}`);
  fc.assert(
    fc.property(value, fc.constantFrom(...SPELLINGS), fc.string(), (secret, [, spell], around) => {
      fc.pre(!/[\ud800-\udfff]/u.test(secret) && secret.trim() === secret && !secret.includes("\n"));
      const written = spell(secret);
      expect(maskOf(secret).text(`${around} ${written} ${around}`)).not.toContain(written);
    }),
    { numRuns: 2000 },
  );
  const { text, value: mask } = maskOf(...Array.from({ length: 3000 }, (_, i) => `Canary-value-${i}`));
  const began = performance.now();
  text("key: value ".repeat(100_000));
  mask("key: value\n".repeat(10_000));
  text("a://".repeat(50_000));
  mask('"'.repeat(50_000));
  expect(performance.now() - began).toBeLessThan(15_000);
});
