// Writes docs/checks.md, the reference of the checks, from the checks themselves, with what the policy's schema says of
// them, docs/options.md from the tables of options, and the project's address where users copy it from. Reports link to a check by its id, so that its id is its heading.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { parse } from "yaml";
import { compile } from "./compile.mjs";
import { optionsPage } from "./option-table.mjs";

const compiled = compile();
const { CHECKS } = await import(`${compiled}/domain/policy/checks.js`);
const { CHECK_GROUPS } = await import(`${compiled}/domain/check-groups.js`);
const { FIRM_CHECKS } = await import(`${compiled}/domain/check-ids.js`);
const { OPTIONS } = await import(`${compiled}/cli/options.js`);
const { SHARED_OPTIONS } = await import(`${compiled}/model/options.js`);

/** The numbers that a policy may set, and whether the check is on without one. */
function settings({ id, startsOff, parameters = [] }) {
  const numbers = parameters.map((each) => `\`${each.name}\` (${each.default}): ${each.what}`).join(" ");
  const off =
    startsOff === true
      ? `It is off by default: \`checks: { ${id}: warning }\` in the [policy file](policy.md) switches it on. `
      : "";
  return off === "" && numbers === "" ? "" : `\n**In the policy.** ${off}${numbers}\n`;
}

/** The checks of each group, in the order of the groups. */
const groups = CHECK_GROUPS.map(({ title, ids }) => ({
  title,
  checks: CHECKS.filter(({ id }) => ids.includes(id)),
}));

const sections = groups
  .flatMap(({ checks }) => checks)
  .map(
    ({ id, title, what, cases = [], why, link, remediation, severities, startsOff, parameters }) => `## ${id}

${title} · ${severities.join(" or ")}

${[what, ...cases.map((each) => `- ${each}`)].join("\n")}

**Why.** ${why} [Source](${link})

**What to do.** ${remediation}
${settings({ id, startsOff, parameters })}`,
  );

function tableOf({ title: group, checks }) {
  const row = ({ id, title, severities }) => `| [\`${id}\`](#${id}) | ${severities.join(", ")} | ${title} |`;
  return [`**${group}**`, "", "| check | | finds |", "| --- | --- | --- |", ...checks.map(row)].join("\n");
}

const text = `# Checks

What does Rollcast look for, why, and what do I do about it?

<!-- Made by \`npm run docs\` from src/domain/policy: edit the checks there. -->

${groups.map(tableOf).join("\n\n")}

## Gating

\`fail-on\` (\`--fail-on\`) names the checks that gate the merge. \`check:error\` counts only errors, \`check:new\` only what the change
brings in; \`check:error:new\` combines both. Only what you name can fail a run.

## Exempting

An annotation exempts a workload. It names the checks, and gives a reason, which every report shows. An exemption that the pull
request itself adds satisfies the gate, but the comment names it, and the level is at least caution. Nothing can be exempted from
\`apply-fails\` and \`not-analysed\`. A [policy file](policy.md) exempts by globs, sets severities, and switches checks on and off.

\`\`\`yaml
metadata:
  annotations:
    rollcast.dev/ignore: "missing-readiness-probe: a batch consumer, takes no traffic"
\`\`\`

${sections.join("\n")}`;

const top = fileURLToPath(new URL("..", import.meta.url));
writeFileSync(`${top}docs/checks.md`, await format(text, { parser: "markdown", printWidth: 120 }));

const { inputs } = parse(readFileSync(`${top}action.yml`, "utf8"));
writeFileSync(
  `${top}docs/options.md`,
  await format(optionsPage(OPTIONS, SHARED_OPTIONS, inputs), { parser: "markdown", printWidth: 120 }),
);

// `repository` in package.json is the one place that names the owner: `npm pkg set repository.url=…`, then `npm run docs`.
const { repository } = JSON.parse(readFileSync(`${top}package.json`, "utf8"));
const owned = /github\.com\/([\w.-]+\/[\w-]+?)(?:\.git)?$/.exec(repository.url)?.[1];
if (owned === undefined) throw new Error("repository.url in package.json is no address on github.com.");
const copied = [
  "README.md",
  "src/report/project.ts",
  "schema/forecast.schema.json",
  "schema/policy.schema.json",
  ...["docs", "examples/workflows", "examples/gitlab"].flatMap((folder) =>
    readdirSync(`${top}${folder}`)
      .filter((file) => /\.(md|yml)$/.test(file))
      .map((file) => `${folder}/${file}`),
  ),
];
for (const file of copied) {
  const before = readFileSync(`${top}${file}`, "utf8");
  const after = before.replace(/\b[\w.-]+\/rollcast(?=@v|\/blob\/|\/v1\/|"|\.git\b)/g, owned);
  if (after !== before) writeFileSync(`${top}${file}`, after);
}

const schemaFile = `${top}schema/policy.schema.json`;
const schema = JSON.parse(readFileSync(schemaFile, "utf8"));
const ids = CHECKS.map(({ id }) => id);
schema.$defs.exemptible.enum = ids.filter((id) => !FIRM_CHECKS.includes(id));
schema.$defs.gateEntry.pattern = `^(?:${ids.join("|")})(?::error|:new)*$`;
schema.$defs.checks.properties = Object.fromEntries(CHECKS.map((check) => [check.id, checkSchema(check)]));
writeFileSync(schemaFile, await format(JSON.stringify(schema), { parser: "json", printWidth: 110 }));

function checkSchema({ id, parameters = [] }) {
  const severity = { $ref: FIRM_CHECKS.includes(id) ? "#/$defs/firmSeverity" : "#/$defs/severity" };
  const numbers = parameters.map(({ name, what, type, default: value }) => [
    name,
    {
      description: `${what} Default: ${value}.`,
      ...(type === "share" ? { type: "number", maximum: 1 } : { type: "integer", maximum: 1_000_000 }),
      minimum: 0,
    },
  ]);
  const properties = { severity, ...Object.fromEntries(numbers) };
  return { anyOf: [severity, { type: "object", properties, additionalProperties: false }] };
}
