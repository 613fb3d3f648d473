// Makes the code of a bundle small, in a thread of its own: this takes as long as bundling.
import { isMainThread, parentPort, Worker } from "node:worker_threads";
import { minify } from "terser";

/** Minifies one code after the other, in the order in which they are given. `named` keeps the names of functions. */
export function openMinifier({ named }) {
  const worker = new Worker(new URL(import.meta.url));
  const waiting = [];
  worker.on("message", ({ text, error }) => {
    const { resolve, reject } = waiting.shift();
    if (error === undefined) resolve(text);
    else reject(error);
  });
  return {
    minify: (code) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        worker.postMessage({ code, named });
      }),
    close: () => worker.terminate(),
  };
}

/**
 * What is downloaded and parsed at every start. ASCII, since V8 keeps a text with one character outside of Latin-1 in
 * twice the memory, and reads it more slowly.
 */
async function small(code, named) {
  const { code: text } = await minify(code, {
    ecma: 2020,
    compress: { ecma: 2020, passes: 2, keep_fnames: named, keep_classnames: named },
    mangle: { keep_fnames: named, keep_classnames: named },
    format: { ascii_only: true },
  });
  // What the minifier leaves as it is: the templates that a function of ours reads.
  return text.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

if (!isMainThread) {
  let last = Promise.resolve();
  parentPort.on("message", ({ code, named }) => {
    last = last
      .then(() => small(code, named))
      .then((text) => parentPort.postMessage({ text }))
      .catch((error) => parentPort.postMessage({ error }));
  });
}
