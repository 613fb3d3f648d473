// The API server of the control plane, by HTTP.
import { Agent, request as send } from "node:https";
import { createInterface } from "node:readline";

const TYPES = {
  json: "application/json",
  apply: "application/apply-patch+yaml",
  merge: "application/merge-patch+json",
  strategic: "application/strategic-merge-patch+json",
};

/** @param {{ port: number, token: string }} server */
export function createClient({ port, token }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 12, rejectUnauthorized: false });

  const open = (method, path, type, body, use = agent) =>
    new Promise((resolve, reject) => {
      const text = body === undefined ? "" : JSON.stringify(body);
      const headers = {
        authorization: `Bearer ${token}`,
        accept: TYPES.json,
        "content-type": TYPES[type],
        // Node gives a DELETE none, so that the server would take its body for the next request.
        "content-length": Buffer.byteLength(text),
      };
      const sent = send(
        { host: "127.0.0.1", port, method, path, headers, agent: use, rejectUnauthorized: false },
        resolve,
      );
      sent.on("error", reject);
      sent.end(text);
    });

  /** @returns {Promise<{ status: number, body: any }>} */
  async function call(method, path, body, type = "json") {
    const answer = await open(method, path, type, body);
    const parts = [];
    for await (const part of answer) parts.push(part);
    const text = Buffer.concat(parts).toString("utf8");
    try {
      return { status: answer.statusCode, body: JSON.parse(text) };
    } catch {
      return { status: answer.statusCode, body: { message: text } };
    }
  }

  /** Calls back with every object that there is, and then with every change, until the server ends it. */
  async function watch(path, see) {
    const { body } = await call("GET", path);
    for (const item of body.items) see("ADDED", item);
    const from = `${path}?watch=1&resourceVersion=${body.metadata.resourceVersion}&timeoutSeconds=3500`;
    const answer = await open("GET", from, "json", undefined, false);
    for await (const line of createInterface({ input: answer })) {
      const { type, object } = JSON.parse(line);
      if (type === "ERROR") throw new Error(`The watch of ${path} ended: ${object.message}`);
      see(type, object);
    }
  }

  return { call, watch, close: () => agent.destroy() };
}
