// Renews what the handed cases assert, and prints what is new beside what is right, to be read:
//   node_modules/node/bin/node scripts/renew-cases.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { answerOf } from "../__tests__/cases/answer.ts";
import { forecastTrees } from "../__tests__/support/forecast-trees.ts";

for (const name of ["reports", "gitops"]) {
  const file = new URL(`../__tests__/cases/${name}.jsonl`, import.meta.url);
  const lines = [];
  for (const line of readFileSync(file, "utf8").trim().split("\n")) {
    const { answer: known, ...each } = JSON.parse(line);
    const gone = new Set(each.removed ?? []);
    const head = Object.entries({ ...each.base, ...each.head }).filter(([path]) => !gone.has(path));
    const answer = answerOf(await forecastTrees(each.base, Object.fromEntries(head)));
    for (const part of Object.keys(answer)) {
      const [before, after] = [JSON.stringify(known[part]), JSON.stringify(answer[part])];
      if (before !== after)
        console.log(`${each.id}: ${each.right}\n  ${part} was ${before}\n  ${part} is  ${after}`);
    }
    lines.push(JSON.stringify({ ...each, answer }));
  }
  writeFileSync(file, `${lines.join("\n")}\n`);
}
