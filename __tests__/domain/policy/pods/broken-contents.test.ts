import { describe, expect, it } from "vitest";
import { forecast } from "../../forecast-of.ts";

function build(key: string, text: string, kind = "ConfigMap"): string {
  const data = kind === "Secret" ? Buffer.from(text).toString("base64") : text;
  return `
apiVersion: v1
kind: ${kind}
metadata: { name: c, namespace: shop }
data: { ${key}: ${JSON.stringify(data)} }
`;
}

function told(key: string, base: string | null, head: string, kind?: string): readonly string[] {
  const { findings } = forecast(base === null ? "" : build(key, base, kind), build(key, head, kind));
  return findings
    .filter(({ check }) => check === "unready-pods")
    .map(({ severity, message }) => `${severity}: ${message}`);
}

const MARKS = "a=1\n<<<<<<< HEAD\nb=1\n=======\nb=2\n>>>>>>> other\n";
const unmerged = (key: string, kind = "ConfigMap") =>
  `error: ${key} of ${kind} c has the marks of a merge that was not finished: a program that reads it does not start, or takes it otherwise.`;
const broken = (key: string, name: string, kind = "ConfigMap") =>
  `warning: ${key} of ${kind} c is no ${name} any more: a program that reads it does not start, or keeps what it had.`;
const never = (key: string) => broken(key, "YAML").replace(" any more", "");

const windows = (key: string) =>
  `warning: ${key} of ConfigMap c ends its lines as Windows does (CRLF), which a shell takes for a part of its last word: a program that reads it does not start, or keeps what it had.`;

it.each<readonly [string, string | null, string, readonly string[]]>([
  ["run", "#!/bin/sh\nset -e\n", "#!/bin/sh\r\nset -e\r\n", [windows("run")]],
  ["run.sh", "set -e\n", "set -e\r\n", [windows("run.sh")]],
  ["run.sh", null, "#!/bin/sh\r\nset -e\r\n", [windows("run.sh")]],
  ["run.sh", "#!/bin/sh\r\nset -e\r\n", "#!/bin/sh\r\nset -ex\r\n", []],
  ["run.sh", "#!/bin/sh\r\nset -e\r\n", "#!/bin/sh\nset -e\n", []],
  ["app.conf", "a=1\n", "a=1\r\n", []],
])("the ends of lines of a script, %s from %j to %j", (key, base, head, expected) => {
  expect(told(key, base, head)).toEqual(expected);
});

describe("a file in a config that changes", () => {
  it.each<readonly [string, string | null, string, readonly string[]]>([
    ["app.conf", "a=1\n", MARKS, [unmerged("app.conf")]],
    ["app.conf", null, MARKS, [unmerged("app.conf")]],
    ["app.json", "{}", MARKS.replaceAll("\n", "\r\n"), [unmerged("app.json")]],
    ["app.conf", MARKS, `${MARKS}c=3\n`, []],
    ["app.md", "a", "Title\n=======\n", []],
    ["app.json", '{"a":1}', '{"a":1,}', [broken("app.json", "JSON")]],
    ["app.json", '{"a":1}', '{"a":2}', []],
    ["app.json", '{"a":1} // note', '{"a":2} // note', []],
    ["app.json", null, '{"a":1,}', []],
    ["app.yaml", null, "a: 1\n b: 2\n", [never("app.yaml")]],
    ["app.yaml", "\n", "a: 1\n b: 2\n", [never("app.yaml")]],
    ["app.yaml", null, "a: {{ x }\n b: 2\n", []],
    ["app.yaml", null, "a: 1\nb: !own [2]\n", []],
    ["app.conf", "a=1\n", MARKS.replace("<<<", " <<<"), []],
    ["app.conf", "a=1\n", MARKS.replace("===", " ==="), []],
    ["app.conf", "a=1\n", MARKS.replace("===", "===="), []],
    ["app.conf", "a=1\n", MARKS.replace(">>>", " >>>"), []],
    ["app.json", "", "{", []],
    ["app.yaml", "a: 1\nb: 2\n", "a: 1\n b: 2\n", [broken("app.yaml", "YAML")]],
    ["app.yml", "a: 1\n", "a: 1\na: 2\n", [broken("app.yml", "YAML")]],
    ["app.yaml", "a: {{ b }}\nc: {{ d }", "a: {{ b\n", []],
    ["app.json", '{"a":1}', '{"a":${PORT}}', []],
    ["app.json", '{"a":"{{b}}","c":"${d}"}', '{"a":"{{b}}""c":"${d}"}', [broken("app.json", "JSON")]],
    ["app.json", '{"a":"{{b}}"}', '{"a":"{{b}}","c":${d}}', []],
    ["app.yaml", "a: 1\n---\nb: 1\n", "a: 2\n---\nb: 1\n", []],
    ["app.txt", "a: 1\n", "a: 1\n b: 2\n", []],
  ])("%s from %j to %j", (key, base, head, expected) => {
    expect(told(key, base, head)).toEqual(expected);
  });

  it("is told of a Secret too, without what is in it", () => {
    expect(told("app.json", '{"a":1}', '{"a":hunter2}', "Secret")).toEqual([
      broken("app.json", "JSON", "Secret"),
    ]);
  });

  it("is nothing where it goes", () => {
    const [base, head] = [build("app.json", "{}"), build("b.txt", "")];
    const { findings } = forecast(base, head);
    expect(findings.filter(({ check }) => check === "unready-pods")).toEqual([]);
  });
});

const OTEL = (exporter: string) =>
  `receivers: { otlp: {} }\nexporters: { debug: {} }\nservice: { pipelines: { traces: { receivers: [otlp], exporters: [${exporter}] } } }\n`;
const MAIL = (receiver: string) =>
  `route: { receiver: mail, routes: [{ receiver: ${receiver} }] }\nreceivers: [{ name: mail }, { name: chat }]\n`;
const RULES = (expr: string) => `groups: [{ name: g, rules: [{ alert: Down, expr: "${expr}" }] }]\n`;
const JOBS = (name: string) => `scrape_configs: [{ job_name: a }, { job_name: ${name} }]\n`;
const TWICE = '{"scrape_configs":[{"job_name":"a"},{"job_name":"a"}]}';
const NGINX = "http {\n  # it's a note\n  server {\n    listen 80;\n  }\n}\n";
const refused = (key: string, why: string, kind = "ConfigMap") =>
  `warning: ${key} of ${kind} c ${why}: a program that reads it does not start, or keeps what it had.`;

describe("a file that its program refuses", () => {
  it.each<readonly [string, string | null, string, string | undefined]>([
    ["otel.yaml", OTEL("debug"), OTEL("otlp"), "names something in a pipeline that it does not configure"],
    ["otel.yaml", null, OTEL("otlp"), "names something in a pipeline that it does not configure"],
    ["otel.yaml", OTEL("otlp"), OTEL("loki"), undefined],
    ["alertmanager.yml", MAIL("chat"), MAIL("chta"), "routes to a receiver that it does not have"],
    ["alertmanager.yml", MAIL("mail"), MAIL("chat"), undefined],
    ["rules.yaml", RULES("up == 0"), RULES("sum(up"), "has an expression that cannot be read"],
    ["rules.yaml", RULES("up == 0"), RULES("sum(up) > 1"), undefined],
    ["prometheus.yml", JOBS("b"), JOBS("a"), "has two jobs of one name"],
    ["prometheus.yml", JOBS("b"), JOBS("c"), undefined],
    ["prometheus.json", '{"scrape_configs":[{"job_name":"a"}]}', TWICE, "has two jobs of one name"],
    ["other.yaml", "a: b\n", "- a\n", undefined],
    ["nginx.conf", NGINX, NGINX.replace("  }\n", ""), "has a bracket too many or too few"],
    ["Corefile", NGINX, `${NGINX}}\n`, "has a bracket too many or too few"],
    ["nginx.conf", NGINX, NGINX.replace("80", "81"), undefined],
    ["nginx.conf", NGINX, NGINX.replace("80;", "{{ port }"), undefined],
    ["note.txt", "a { b\n", "a { b }}\n", undefined],
    ["nginx.conf", null, NGINX.replace("  }\n", ""), undefined],
  ])("%s: from %j to %j", (key, base, head, expected) => {
    expect(told(key, base, head)).toEqual(expected === undefined ? [] : [refused(key, expected)]);
  });

  it("quotes nothing of a Secret", () => {
    expect(told("alertmanager.yaml", MAIL("chat"), MAIL("hunter2"), "Secret")).toEqual([
      refused("alertmanager.yaml", "routes to a receiver that it does not have", "Secret"),
    ]);
  });
});

it("says nothing of what is put in place of a variable", () => {
  const of = (value: string) =>
    `apiVersion: v1\nkind: Secret\nmetadata: { name: c, namespace: shop }\ndata: { clouds.yaml: "${value}" }\n`;
  const checks = (value: string) => forecast("", of(value)).findings.map(({ check }) => check);
  for (const value of ["${CLOUDS_YAML_B64}", "_replaced_"])
    expect(checks(value)).not.toContain("unready-pods");
  expect(checks(Buffer.from("a: [").toString("base64"))).toContain("unready-pods");
});
