// Writes docs/checks.md, the reference of the checks, from the checks themselves.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compile } from "./compile.mjs";

const { CHECKS } = await import(`${compile()}/domain/policy/checks.js`);

const sections = CHECKS.map(
  ({ id, title, what, why, link, remediation, severities }) => `## ${title}

\`${id}\` · ${severities.join(" or ")}

${what}

**Why.** ${why} [Source](${link})

**What to do.** ${remediation}
`,
);

const text = `# Checks

<!-- Made by \`npm run docs\` from src/domain/policy: edit the checks there. -->

\`fail-on\` (\`--fail-on\`) names the checks that gate the merge. \`check:error\` counts errors only, \`check:new\` only what
the change brings in; both can be combined. Nothing gates unless you name it. A workload is exempted by an annotation
that names the checks and carries a reason, which every report shows:

\`\`\`yaml
metadata:
  annotations:
    rollcast.dev/ignore: "missing-readiness-probe: a batch consumer, takes no traffic"
\`\`\`

${sections.join("\n")}`;

writeFileSync(fileURLToPath(new URL("../docs/checks.md", import.meta.url)), text);
