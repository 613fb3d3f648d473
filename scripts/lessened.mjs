// What nobody here needs of the packages that are bundled is taken out of their code. Each throws where there is nothing of it any more.
import { readdirSync, readFileSync } from "node:fs";
import REQUESTS from "../node_modules/@octokit/plugin-rest-endpoint-methods/dist-src/generated/endpoints.js";

/** By bundle, what makes it less. */
export const LESSENED = {
  actions: withoutHttp,
  undici: (code) => withoutForms(withoutHttp2(withOneReader(code))),
  octokit: withOwnRequests,
};

/** Of undici's two readers of HTTP, 65 kB each, the one that every machine can run; the other is for those with SIMD alone. */
function withOneReader(code) {
  const file = "../node_modules/undici/lib/llhttp/llhttp_simd-wasm.js";
  const [fast] = /Buffer\.from\('[^']*', 'base64'\)/.exec(
    readFileSync(new URL(file, import.meta.url), "utf8"),
  );
  const [, plain] = /JEST_WORKER_ID \? (__nccwpck_require__\(\d+\))/.exec(code);
  if (!code.includes(fast)) throw new Error("undici has another reader: this is not needed any more");
  return code.replace(fast, plain);
}

/** What goes through a proxy is HTTP/1.1 unless somebody asks undici for more (`allowH2`): its client of HTTP/2 is never called. */
function withoutHttp2(code) {
  return withoutModule(code, /connectH2 = __nccwpck_require__\((\d+)\)/, "client of HTTP/2");
}

/** Nothing that is asked here answers with a form. */
function withoutForms(code) {
  return withoutModule(code, /multipartFormDataParser } = __nccwpck_require__\((\d+)\)/, "reader of forms");
}

/** @param naming what loads it */
function withoutModule(code, naming, what) {
  const [, id] = naming.exec(code) ?? [];
  const module = new RegExp(`(\n/\\*{3}/ ${id}:\n/\\*{3}/ .*\\{\n)[^]*?(\n/\\*{3}/ \\}\\),)`);
  if (!module.test(code)) throw new Error(`undici has no ${what}: this is not needed any more`);
  return code.replace(module, "$1$2");
}

/** GitHub's toolkit imports a client of HTTP for something that is never asked here, and loading it takes as long as a forecast. */
function withoutHttp(code) {
  const loading = 'require("./http.js")';
  if (!code.includes(loading))
    throw new Error("actions.js no longer loads http.js: this is not needed any more");
  return code.replace(loading, `{get HttpClient(){return ${loading}.HttpClient}}`);
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
