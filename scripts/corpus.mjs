// Fills .corpus/ with what the tests and the benchmark compare with beside their own cases: kustomize's own test
// cases, and public repositories. Needs Go, git and a network.
//
//   npm run corpus [-- --kustomize-api VERSION]
//
// Exit code 2: it could not be done.
import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { recordKustomizeCases } from "./corpus/kustomize-cases.mjs";
import { archiveRepository } from "./corpus/repositories.mjs";
import { KUSTOMIZE_API, REPOSITORIES } from "./corpus/sources.mjs";

const { values: options } = parseArgs({
  options: { "kustomize-api": { type: "string", default: KUSTOMIZE_API } },
});

const corpus = fileURLToPath(new URL("../.corpus", import.meta.url));
mkdirSync(`${corpus}/repos`, { recursive: true });
try {
  const count = recordKustomizeCases(options["kustomize-api"], `${corpus}/krusty.jsonl`);
  console.log(`${count} test cases of kustomize's api module ${options["kustomize-api"]}`);
  for (const repository of REPOSITORIES) {
    archiveRepository(repository, `${corpus}/repos`);
    console.log(`${repository.name} at ${repository.commit}`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
