// What nobody here needs of the packages that are bundled is taken out of their code, or mended. Each throws where there is nothing of it any more.
import { readdirSync, readFileSync } from "node:fs";
import REQUESTS from "../node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js";

/** By bundle, what makes it less. */
export const LESSENED = {
  actions: withoutHttp,
  http: withoutWarning,
  octokit: withOwnRequests,
};

/** GitHub's toolkit imports a client of HTTP for something that is never asked here, and loading it takes as long as a forecast. */
function withoutHttp(code) {
  const loading = 'require("./http.js")';
  if (!code.includes(loading))
    throw new Error("actions.js no longer loads http.js: this is not needed any more");
  return code.replace(loading, `{get HttpClient(){return ${loading}.HttpClient}}`);
}

/** The package that asks a proxy with a password has Node warn of how it does, in the middle of the job's log. */
function withoutWarning(code) {
  const old = "new Buffer(connectOptions.proxyAuth)";
  if (!code.includes(old)) throw new Error("http.js makes no such buffer any more: this is not needed");
  return code.replace(old, "Buffer.from(connectOptions.proxyAuth)");
}

/** GitHub's client knows a thousand requests by name, and `src/github` makes a few. */
function withOwnRequests(code) {
  const [, table] = /Endpoints = (\{\n[^]*?\n\});\n/.exec(code) ?? [];
  if (table === undefined)
    throw new Error("octokit.js has no table of requests: this is not needed any more");
  const own = {};
  for (const [scope, name] of ownRequests()) {
    const request = REQUESTS[scope]?.[name];
    if (request === undefined) throw new Error(`GitHub's client knows no ${scope}.${name}`);
    own[scope] = { ...own[scope], [name]: request };
  }
  return code.replace(table, () => JSON.stringify(own));
}

function ownRequests() {
  const folder = new URL("../src/github/", import.meta.url);
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith(".ts"));
  return files
    .sort()
    .flatMap((file) =>
      [...readFileSync(new URL(file, folder), "utf8").matchAll(/\.rest\.(\w+)\.(\w+)/g)].map(
        ([, scope, name]) => [scope, name],
      ),
    );
}
