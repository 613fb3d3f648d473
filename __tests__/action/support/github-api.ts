import { createServer, type IncomingMessage, type Server } from "node:http";
import { afterAll } from "vitest";
import { example, judgeRequest, judgeResponse, type ApiRequest } from "./openapi.ts";

export interface Comment {
  readonly id: number;
  readonly author: string | null;
  body: string;
}

export interface Status {
  readonly sha: string;
  readonly state: string;
  readonly context: string;
  readonly description: string;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A pull request at GitHub, as far as comments go, on the loopback. */
export interface GitHubApi {
  /** For GITHUB_API_URL. */
  readonly url: string;
  /** Of the pull request, in the order of their ids. */
  readonly comments: Comment[];
  /** Of commits, in order. */
  readonly statuses: readonly Status[];
  /** "METHOD path" of every request, in order. */
  readonly requests: readonly string[];
  /** Where a request, or an answer of this server itself, is not as GitHub describes it. Must stay empty. */
  readonly violations: readonly string[];
}

export interface GitHubApiOptions {
  /** Other open pull requests of the same head, each into a branch of its own. */
  readonly sameHead?: readonly { readonly number: number; readonly baseRef: string }[];
  readonly comments?: readonly Comment[];
  readonly pullRequest: number;
  readonly headSha: string;
  /** The branch that the pull request goes into; asked anew for each request. */
  readonly baseRef?: () => string;
  readonly state?: "open" | "closed";
  /** Of two commits. */
  readonly mergeBase?: (base: string, head: string) => string;
  /** Who the token is. */
  readonly viewer?: string;
  /** Like "/api/v3", as on GitHub Enterprise. */
  readonly prefix?: string;
  /** Awaited before a request is answered. */
  readonly before?: (request: ApiRequest) => Promise<void>;
  /** Answers in the server's place. `attempt` counts the requests of the same method and path, from 1. */
  readonly fault?: (request: ApiRequest, attempt: number, comments: Comment[]) => Answer | undefined;
}

const PAGE = "https://github.com/acme/shop/pull/7";

export async function startGitHubApi(options: GitHubApiOptions): Promise<GitHubApi> {
  const requests: string[] = [];
  const violations: string[] = [];
  const comments = [...(options.comments ?? [])];
  const statuses: Status[] = [];
  const prefix = options.prefix ?? "";
  const server = createServer((incoming, response) => {
    void receive(incoming, prefix).then(async (request) => {
      await options.before?.(request);
      const name = `${request.method} ${request.path}`;
      requests.push(name);
      const answer = answerTo(request, requests.filter((known) => known === name).length);
      response.writeHead(answer.status, {
        "content-type": "application/json; charset=utf-8",
        ...answer.headers,
      });
      response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
    });
  });

  const answerTo = (request: ApiRequest, attempt: number): Answer => {
    if (request.path === "/graphql") return answerGraphql(request, options);
    const wrong = judgeRequest(request);
    violations.push(...wrong);
    const answer =
      wrong.length > 0
        ? failure(400, wrong.join("; "))
        : (options.fault?.(request, attempt, comments) ??
          answerCommits(request, statuses, options) ??
          answerRest(request, comments, options, url));
    violations.push(
      ...judgeResponse(request, answer.status, answer.body).map((text) => `own answer: ${text}`),
    );
    return answer;
  };

  const url = `${await listen(server)}${prefix}`;
  return { url, comments, statuses, requests, violations };
}

export function failure(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return { status, body: { message, documentation_url: "https://docs.github.com/rest" }, headers };
}

/** GitHub's answer to a body that is too long. */
export const BODY_TOO_LONG: Answer = {
  status: 422,
  body: {
    message: "Validation Failed",
    documentation_url: "https://docs.github.com/rest/issues/comments#create-an-issue-comment",
    errors: [
      {
        resource: "IssueComment",
        code: "unprocessable",
        field: "data",
        message: "Body is too long (maximum is 65536 characters)",
      },
    ],
  },
};

const servers: Server[] = [];

afterAll(() => {
  for (const server of servers.splice(0)) server.close();
});

async function listen(server: Server): Promise<string> {
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return `http://127.0.0.1:${address.port}`;
}

async function receive(incoming: IncomingMessage, prefix: string): Promise<ApiRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString();
  const { pathname, searchParams } = new URL(incoming.url ?? "/", "http://localhost");
  // GitHub Enterprise has GraphQL beside REST: https://docs.github.com/en/enterprise-server/graphql
  const graphql = prefix !== "" && pathname === "/api/graphql";
  return {
    method: incoming.method ?? "",
    path: graphql ? "/graphql" : pathname.startsWith(prefix) ? pathname.slice(prefix.length) : `!${pathname}`,
    query: searchParams,
    body: text === "" ? undefined : JSON.parse(text),
  };
}

function answerGraphql({ body }: ApiRequest, { viewer = "github-actions[bot]" }: GitHubApiOptions): Answer {
  const { query } = body as { readonly query: string };
  return /^query \{ viewer \{ login \} \}$/.test(query)
    ? { status: 200, body: { data: { viewer: { login: viewer } } } }
    : { status: 200, body: { errors: [{ message: `The test's server does not know ${query}` }] } };
}

function answerRest(
  request: ApiRequest,
  comments: Comment[],
  options: GitHubApiOptions,
  url: string,
): Answer {
  const { pullRequest, viewer = "github-actions[bot]" } = options;
  const list = `/repos/acme/shop/issues/${pullRequest}/comments`;
  const { body } = (request.body ?? {}) as { readonly body?: string };
  if (request.method === "GET" && request.path === list) return page(request, comments, url);
  if (request.method === "POST" && request.path === list && body !== undefined) {
    const comment = { id: Math.max(1000, ...comments.map(({ id }) => id)) + 1, author: viewer, body };
    comments.push(comment);
    return { status: 201, body: commentBody(comment) };
  }
  if (request.method === "GET" && request.path === `/repos/acme/shop/pulls/${pullRequest}`) {
    return { status: 200, body: pullBody("pull-request", options) };
  }
  if (request.method === "GET" && request.path === "/repos/acme/shop/pulls") {
    const others = (options.sameHead ?? []).map(({ number, baseRef }) =>
      pullBody("pull-request-simple", { ...options, pullRequest: number, baseRef: () => baseRef }),
    );
    return { status: 200, body: [pullBody("pull-request-simple", options), ...others] };
  }
  const id = /^\/repos\/acme\/shop\/issues\/comments\/(\d+)$/.exec(request.path)?.[1];
  const comment = comments.find((known) => String(known.id) === id);
  if (request.method === "PATCH" && comment !== undefined && body !== undefined) {
    comment.body = body;
    return { status: 200, body: commentBody(comment) };
  }
  if (request.method === "DELETE" && comment !== undefined) {
    comments.splice(comments.indexOf(comment), 1);
    return { status: 204, body: undefined };
  }
  return failure(404, "Not Found");
}

function pullBody(
  name: string,
  { pullRequest, headSha, baseRef = () => "main", state = "open" }: GitHubApiOptions,
) {
  const pull = example(name);
  const { head, base } = pull as { readonly head: object; readonly base: object };
  return {
    ...pull,
    ...{ number: pullRequest, state },
    head: { ...head, sha: headSha },
    base: { ...base, ref: baseRef() },
    // GitHub's own example does not meet its own schema here.
    requested_teams: [],
  };
}

/** What is said and asked of commits. */
function answerCommits(
  request: ApiRequest,
  statuses: Status[],
  { mergeBase }: GitHubApiOptions,
): Answer | undefined {
  const sha = /^\/repos\/acme\/shop\/statuses\/(\w+)$/.exec(request.path)?.[1];
  if (request.method === "POST" && sha !== undefined) {
    const status = { sha, ...(request.body as Omit<Status, "sha">) };
    statuses.push(status);
    return { status: 201, body: { ...example("status"), ...(request.body as object) } };
  }
  const [, base, head] = /^\/repos\/acme\/shop\/compare\/(\w+)\.\.\.(\w+)$/.exec(request.path) ?? [];
  if (base === undefined || head === undefined || mergeBase === undefined) return undefined;
  const comparison = example("commit-comparison");
  const common = { ...(comparison.merge_base_commit as object), sha: mergeBase(base, head) };
  return { status: 200, body: { ...comparison, merge_base_commit: common } };
}

/** https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api */
function page({ path, query }: ApiRequest, comments: readonly Comment[], url: string): Answer {
  const size = Math.min(Number(query.get("per_page") ?? 30), 100);
  const number = Number(query.get("page") ?? 1);
  const next = `<${url}${path}?per_page=${size}&page=${number + 1}>; rel="next"`;
  return {
    status: 200,
    body: comments.slice((number - 1) * size, number * size).map(commentBody),
    headers: number * size < comments.length ? { link: next } : {},
  };
}

function commentBody({ id, author, body }: Comment): unknown {
  const comment = example("issue-comment");
  const user = author === null ? null : { ...(comment.user as object), login: author };
  return { ...comment, id, user, body, html_url: `${PAGE}#issuecomment-${id}` };
}
