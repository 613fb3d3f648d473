// Flux's answer to a question of questions.mjs: its files are written to a folder of their own.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

export async function answerOf(ask, question) {
  if (question.files === undefined) return ask(question);
  const root = mkdtempSync(join(tmpdir(), "rollcast-judge-"));
  try {
    for (const [path, text] of Object.entries(question.files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const { files: _, ...rest } = question;
    return await ask({ ...rest, root });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
