// Compares random questions with Flux's answers, each time others.
import fc from "fast-check";
import { compile } from "../compile.mjs";
import { artifactQuestion } from "./artifact-questions.mjs";
import { answerOf } from "./answer.mjs";
import { createAsk } from "./ask.mjs";
import { createOurs } from "./ours.mjs";
import { isSame } from "./same.mjs";
import { buildQuestion, expansionQuestion, objectQuestion } from "./questions.mjs";

/** @returns the exit code */
export async function random(program, count) {
  const ours = await createOurs((file) => import(`${compile()}/${file}`));
  const { ask, close } = createAsk(program);
  let different = 0;
  const all = { artifactQuestion, expansionQuestion, objectQuestion, buildQuestion };
  for (const [kind, arbitrary] of Object.entries(all)) {
    for (const question of fc.sample(arbitrary, count)) {
      const [mine, real] = [await ours(question), await answerOf(ask, question)];
      if (isSame(mine, real)) continue;
      different++;
      console.error(
        JSON.stringify(question),
        "\n  ours:",
        JSON.stringify(mine),
        "\n  real:",
        JSON.stringify(real),
      );
    }
    console.log(`${kind}: ${count} asked`);
  }
  close();
  console.log(`${different} different`);
  return different === 0 ? 0 : 1;
}
