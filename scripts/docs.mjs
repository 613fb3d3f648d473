// Writes docs/checks.md, the reference of the checks, from the checks themselves, and the project's address where users
// copy it from. Reports link to a check by its id, so that its id is its heading.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { compile } from "./compile.mjs";

const { CHECKS } = await import(`${compile()}/domain/policy/checks.js`);

const sections = CHECKS.map(
  ({ id, title, what, why, link, remediation, severities }) => `## ${id}

${title} · ${severities.join(" or ")}

${what}

**Why.** ${why} [Source](${link})

**What to do.** ${remediation}
`,
);

const text = `# Checks

What does Rollcast look for, why, and what is to be done about it?

<!-- Made by \`npm run docs\` from src/domain/policy: edit the checks there. -->

| check | | finds |
| --- | --- | --- |
${CHECKS.map(({ id, title, severities }) => `| [\`${id}\`](#${id}) | ${severities.join(", ")} | ${title} |`).join("\n")}

## Gating

\`fail-on\` (\`--fail-on\`) names the checks that gate the merge. \`check:error\` counts errors only, \`check:new\` only what
the change brings in; both can be combined. Nothing gates unless you name it.

## Exempting

A workload is exempted by an annotation that names the checks and carries a reason, which every report shows. An
exemption that a pull request itself adds satisfies the gate, but is named in the comment, and the level is at least
caution. Nothing is exempt from \`apply-fails\` and \`not-analysed\`.

\`\`\`yaml
metadata:
  annotations:
    rollcast.dev/ignore: "missing-readiness-probe: a batch consumer, takes no traffic"
\`\`\`

${sections.join("\n")}`;

const top = fileURLToPath(new URL("..", import.meta.url));
writeFileSync(`${top}docs/checks.md`, await format(text, { parser: "markdown", printWidth: 120 }));

// `repository` in package.json is the one place that names the owner: `npm pkg set repository.url=…`, then `npm run docs`.
const { repository } = JSON.parse(readFileSync(`${top}package.json`, "utf8"));
const owned = /github\.com\/([\w.-]+\/[\w-]+?)(?:\.git)?$/.exec(repository.url)?.[1];
if (owned === undefined) throw new Error("repository.url in package.json is no address on github.com.");
const copied = [
  "README.md",
  "src/report/project.ts",
  "schema/forecast.schema.json",
  ...["docs", "examples/workflows"].flatMap((folder) =>
    readdirSync(`${top}${folder}`)
      .filter((file) => /\.(md|yml)$/.test(file))
      .map((file) => `${folder}/${file}`),
  ),
];
for (const file of copied) {
  const before = readFileSync(`${top}${file}`, "utf8");
  const after = before.replace(/\b[\w.-]+\/rollcast(?=@v|\/blob\/|"|\.git\b)/g, owned);
  if (after !== before) writeFileSync(`${top}${file}`, after);
}
