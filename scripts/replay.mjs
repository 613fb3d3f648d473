// Forecasts commits of a history, each against its parent, by the sources as they are.
import { tmpdir } from "node:os";
import { compile } from "./compile.mjs";

/** @returns the forecast of one commit, and what loads a module of the compiled sources */
export async function createReplay() {
  const built = compile();
  const load = (/** @type {string} */ path) => import(`${built}/${path}.js`);
  const [{ forecast }, { openRepository }, { createBuilder }, { NO_FACTS }] = await Promise.all(
    ["app/forecast", "git/repository", "builders/builder", "app/discovery/sides"].map(load),
  );
  const env = { ...process.env };

  /** @param {string | undefined} url the one that the repository is known by */
  async function replay(/** @type {string} */ directory, /** @type {string} */ id, url) {
    const repository = await openRepository({ directory, env, mayBeBare: true, trusted: true });
    const choice = { choice: "embedded", allow: [], fork: false, env, temporaryDirectory: tmpdir() };
    const builder = await createBuilder(choice);
    const facts = url === undefined ? NO_FACTS : { ...NO_FACTS, ownUrls: [url] };
    const revisions = { base: `${id}^`, mergeBase: false, head: id };
    const policy = { today: "2026-01-01", isFork: false };
    try {
      return await forecast(
        { revisions, overlays: [], gate: [], facts, policy },
        { repository, builder, progress: () => undefined },
      );
    } finally {
      await builder.close();
      await repository.close();
    }
  }

  return { replay, load };
}
