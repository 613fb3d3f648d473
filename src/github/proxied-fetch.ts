import { Readable } from "node:stream";
import { HttpClient } from "@actions/http-client";
import { hasNoBody, type Fetch } from "./bounded-fetch.ts";

/**
 * A `fetch` of texts by GitHub's own client, which asks the proxies that the runner names in its environment. Node's own `fetch` knows
 * none, and the one that Octokit gets from GitHub's package for that brings a whole HTTP client along, four times as large as Octokit.
 * https://docs.github.com/en/actions/how-tos/manage-runners/self-hosted-runners/use-proxy-servers
 */
export const proxiedFetch: Fetch = async (address, { method = "GET", headers, body, signal } = {}) => {
  const text = body ?? null;
  if (typeof address !== "string" || (typeof text !== "string" && text !== null))
    throw new TypeError("only texts are sent, and to addresses");
  const sent = Object.fromEntries(new Headers(headers));
  const asAsked = {
    // The client has a name of its own, and leaves out who is authorized where it is sent to another host.
    prepareRequest: (request: object) => void Object.assign(request, { signal, headers: { ...sent } }),
    canHandleAuthentication: () => false,
    handleAuthentication: () => Promise.reject(new Error("no authentication but the token")),
  };
  const client = new HttpClient(undefined, [asAsked]);
  const { message } = await client.request(method, address, text, sent);
  const { statusCode = 0, statusMessage, rawHeaders } = message;
  const answered = new Headers();
  for (let n = 0; n + 1 < rawHeaders.length; n += 2)
    answered.append(rawHeaders[n] ?? "", rawHeaders[n + 1] ?? "");
  const isEmpty = hasNoBody(statusCode);
  if (isEmpty) message.resume();
  return new Response(isEmpty ? null : Readable.toWeb(message), {
    status: statusCode,
    headers: answered,
    ...(statusMessage !== undefined && { statusText: statusMessage }),
  });
};
