// Writes Flux's answers to random questions of a fixed seed, for the tests of the gate: a machine without Go has them too.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { artifactQuestion } from "./artifact-questions.mjs";
import { answerOf } from "./answer.mjs";
import { createAsk } from "./ask.mjs";
import { buildQuestion, expansionQuestion, objectQuestion } from "./questions.mjs";

const FILE = fileURLToPath(new URL("../../__tests__/delivery/flux/judged.json", import.meta.url));
const SEED = 11;

/** @returns the exit code */
export async function record(program) {
  const { ask, close } = createAsk(program);
  const questions = [
    ...fc.sample(expansionQuestion, { seed: SEED, numRuns: 120 }),
    ...fc.sample(objectQuestion, { seed: SEED, numRuns: 60 }),
    ...fc.sample(buildQuestion, { seed: SEED, numRuns: 50 }),
    ...fc.sample(artifactQuestion, { seed: SEED, numRuns: 60 }),
  ];
  const lines = [];
  for (const question of questions) {
    const answer = await answerOf(ask, question);
    const { objects: _, ...asked } = question;
    lines.push(
      JSON.stringify({ question: asked, answer: answer.error === undefined ? answer : { failed: true } }),
    );
  }
  close();
  writeFileSync(FILE, `[\n${lines.join(",\n")}\n]\n`);
  console.log(`${lines.length} answers in ${FILE}`);
  return 0;
}
