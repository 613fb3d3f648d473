import { describe, expect, test } from "vitest";
import { createSecretCollector } from "../../../src/domain/secrets/collect.ts";
import { createSecretMask, MASK } from "../../../src/domain/secrets/mask.ts";
import { assignedToCredentials } from "../../../src/domain/secrets/telling-parts.ts";
import { memoryTree } from "../../support/memory-tree.ts";

const TOKEN = "Kw7zQp-canary-91";

function shown(text: string, files: Parameters<typeof memoryTree>[0]): string {
  const tree = memoryTree(files);
  const { values, names } = createSecretCollector()(tree, tree.paths());
  return createSecretMask(values, names).text(text);
}

const secret = (value: string) => ({
  "s.yaml": JSON.stringify({ kind: "Secret", stringData: { settings: value } }),
});

describe("a part of a Secret's value that somebody copies is hidden", () => {
  test.each([
    ["a key of JSON", JSON.stringify({ tokens: { [TOKEN]: "admin" } })],
    ["a field in braces", `users:\n- {name: admin, pass: ${TOKEN}, roles: [a]}\n`],
    ["an item of a list", `tokens:\n- ${TOKEN}\n- other\n`],
    ["a line of settings with a comment", `[db]\ndb password = ${TOKEN} ; comment\nx\n`],
    ["an element", `<db>\n<password>${TOKEN}</password>\n</db>\n`],
    ["in a connection string", `Server=db;User Id=sa;Password=${TOKEN};Encrypt=true`],
    ["in a DSN", `host=db user=sa password=${TOKEN} sslmode=off`],
    ["in a query", `https://h/x?sig=${TOKEN}&y=1`],
    ["at the end of a URL", `https://hooks.example.com/services/T0/B0/${TOKEN}`],
    ["behind a scheme", `Bearer ${TOKEN}`],
    ["among arguments", `--user admin --password ${TOKEN} --quiet`],
    ["in a list of one line", `${TOKEN},other`],
  ])("%s", (_, value) => {
    expect(shown(`the ${TOKEN} is`, secret(value))).toBe(`the ${MASK} is`);
  });

  test.each([
    ["in a connection string", "Server=db;Password=plainly;Encrypt=true"],
    ["in braces", "users:\n- {name: admin, password: plainly}\n"],
    ["in a list of one line", "other,plainly"],
    ["behind a scheme", "Basic plainly"],
    ["an item", "a:\n- plainly\n- x\n"],
  ])("a word too: %s", (_, value) => {
    expect(shown("the plainly is", secret(value))).toBe(`the ${MASK} is`);
  });

  test.each([
    ["before a comment", `PW=${TOKEN} # rotated`],
    ["in a comment", `# was ${TOKEN}\nPW=x`],
    ["in quotes before a comment", `PW="${TOKEN}" # rotated`],
  ])("of an env file: %s", (_, env) => {
    const files = { "kustomization.yaml": "secretGenerator: [{name: s, envs: [a.env]}]\n", "a.env": env };
    expect(shown(`the ${TOKEN} is`, files)).toBe(`the ${MASK} is`);
  });
});

test("a word of a pass-phrase is hidden where a program quotes it", () => {
  const files = secret("correct horse battery plainly");
  expect(shown('function "horse" not defined', files)).toBe(`function "${MASK}" not defined`);
  expect(shown("a horse is", files)).toBe("a horse is");
});

test.each(["utf-8", "utf-16le", "utf-16be"])("all documents of a file count: %s", (encoding) => {
  const text = Buffer.from(
    `\ufeffkind: ConfigMap\n---\nkind: Secret\nstringData: {p: ${TOKEN}}\n`,
    "utf16le",
  );
  const bytes = encoding === "utf-8" ? Buffer.from(text.toString("utf16le")) : text;
  const file = encoding === "utf-16be" ? bytes.swap16() : bytes;
  expect(shown(`the ${TOKEN} is`, { "s.yaml": file })).toBe(`the ${MASK} is`);
});

test.each([
  ["of a container", `kind: Pod\nspec: {containers: [{name: ${TOKEN}}]}`],
  ["of an image", `kind: Pod\nspec: {containers: [{image: "r/${TOKEN}:1"}]}`],
  ["of a namespace", `kind: Application\nspec: {destination: {namespace: ${TOKEN}}}`],
])("a token is no public name because it stands where a name does: %s", (_, object) => {
  expect(shown(`the ${TOKEN} is`, { ...secret(TOKEN), "pod.yaml": object })).toBe(`the ${MASK} is`);
});

describe("what stands in no Secret", () => {
  test.each([
    ["a chart's values", "values.yaml", `auth: {rootPassword: ${TOKEN}}\n`],
    ["a pod's variable", "d.yaml", `env:\n- {name: DB_PASSWORD, value: ${TOKEN}}\n`],
    ["an item of a list", "c.yaml", `environment: ["DB_PASSWORD=${TOKEN}"]\n`],
    ["values in a text", "a.yaml", `helm: {values: "auth: {password: ${TOKEN}}"}\n`],
    ["a comment in a Secret", "s.yaml", `kind: Secret\nstringData:\n  # was ${TOKEN}\n  p: x\n`],
    ["a Secret in comments", "s.yaml", `# kind: Secret\n# stringData:\n#   p: ${TOKEN}\n`],
    ["a template of a Secret", "s.yaml.tpl", `kind: Secret\nstringData:\n  p: ${TOKEN}\n`],
    ["a file of variables that no build reads", "deploy/.env", `PASSWORD=${TOKEN}\n`],
    ["one that speaks of a secret", "deploy/.env", `REGION=eu\nCLIENT_SECRET=${TOKEN}\n`],
    ["settings that speak of data", "prod/secrets.ini", `[data]\npassword=${TOKEN}\n`],
    ["variables of Terraform", "prod/a.tfvars", `db_secret = "${TOKEN}"\n`],
    ["a file that is called secret", "prod/db-secret.txt", `${TOKEN}\n`],
    ["a script", "make-secret.sh", `kubectl create secret generic db --from-literal=password=${TOKEN}\n`],
  ])("is hidden all the same: %s", (_, path, text) => {
    expect(shown(`the ${TOKEN} is`, { [path]: text })).toBe(`the ${MASK} is`);
  });

  test.each(["DB_PASSWORD=plainly;x&y", "export API_TOKEN='plainly;x&y'", "db.password: plainly;x&y # old"])(
    "a word that a line assigns is hidden: %s",
    (line) => {
      const files = { "prod/secret.env": `REGION=eu\n${line}\n` };
      expect(shown("the plainly;x&y is", files)).toBe(`the ${MASK} is`);
    },
  );

  test.each([
    ["a word of a command", "make-secret.sh", "kubectl create secret generic db\n", "generic"],
    ["a word of a sentence", "make-secret.sh", "# the password is needed by the controller\n", "needed"],
    ["a word of a comment", "s.yaml", "kind: Secret\n# a token manager rotates it\n", "manager"],
    ["the name of one", "make-secret.sh", "SECRET_NAME=discord-webhook\n", "discord-webhook"],
    ["a host of this machine", "deploy/.env", "AUTH_URL=http://localhost:8080\n", "http://localhost:8080"],
    ["the name of a Secret", "values.yaml", "auth: {existingSecret: web-tls}\n", "web-tls"],
    ["a setting", "deploy/.env", "REGION=eu-west-1\n", "eu-west-1"],
    ["where to log in", "deploy/.env", "AUTH_URL=https://login.example.com/realm\n", "login.example.com"],
    ["how long a token lives", "deploy/.env", "TOKEN_TTL=360000\n", "360000"],
    ["a heading", "scripts/seal-secrets", 'echo "TOKENS: ========"\n', "========"],
    ["which files", "deploy/.env", "KEY_FILES=*.yaml\n", "*.yaml"],
    ["where a key lies", "deploy/.env", "KEY_FILE=/etc/tls/server.key\n", "/etc/tls/server.key"],
    ["a variable", "deploy/.env", "PASSWORD=${DB_PASSWORD_OF_PROD}\n", "${DB_PASSWORD_OF_PROD}"],
    ["a comment elsewhere", "s.yaml", `kind: ConfigMap\n# at ${TOKEN}\n`, TOKEN],
    ["a variable", "d.yaml", `env:\n- {name: BUILD, value: ${TOKEN}}\n`, TOKEN],
    ["a hash", "go.sum", `example.com/a v1 h1:${TOKEN}=\n`, TOKEN],
    ["what a text says", "secrets.md", `token: ${TOKEN}\n`, TOKEN],
  ])("is shown: %s", (_, path, text, part) => {
    expect(shown(`the ${part} is`, { [path]: text })).toBe(`the ${part} is`);
  });
});

test.each([
  "eu-west-1",
  "aes-256-gcm",
  "utf8mb4",
  "OAuth2ClientSecret",
  "Windows-1252",
  "postgres-12",
  "x86_64",
])("a word with a number is no token: %s", (word) => {
  expect(shown(`the ${word} is`, secret(`mode ${word} of it`))).toBe(`the ${word} is`);
});

test("what is assigned is looked for in time that grows with a text", () => {
  const text = "a=".repeat(3_000_000);
  const began = performance.now();
  expect(assignedToCredentials(`${text} password=${TOKEN}`)).toEqual([TOKEN]);
  expect(performance.now() - began).toBeLessThan(5000);
});
