// Asks Argo CD itself about what src/delivery/argo and src/sources/argo say.
//
//   npm run judge:argocd -- record BIN             writes its answers to the small cases, for the tests of the gate
//   npm run judge:argocd -- compare BIN DIR...     compares every Application of these git checkouts
//
// BIN is what `scripts/judge-argocd/build.sh FOLDER` makes: FOLDER/bin. Exit code 1: a difference.
import { compare } from "./judge-argocd/compare.mjs";
import { record } from "./judge-argocd/record.mjs";

const [command, bin, ...directories] = process.argv.slice(2);
if (bin === undefined || !["record", "compare"].includes(command)) {
  console.error("Usage: npm run judge:argocd -- record BIN | compare BIN DIR...");
  process.exit(2);
}
process.exitCode = command === "record" ? await record(bin) : await compare(bin, directories);
