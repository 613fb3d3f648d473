import { UserError } from "../model/user-error.ts";
import type { GitHubClient } from "./client.ts";
import { field } from "./payload.ts";

/** Where a comment is, or will be. */
export interface CommentPlace {
  readonly owner: string;
  readonly repository: string;
  readonly pullRequest: number;
}

/** A comment as GitHub tells it. */
export interface Comment {
  readonly id: number;
  readonly url: string;
  readonly body: string;
  readonly author: string | undefined;
}

/** Of 100 comments each; GitHub closes a discussion at 2,500. */
const PAGES = 50;

/** What came, whatever octokit's types promise. */
interface Answer {
  readonly data: unknown;
  readonly headers: { readonly link?: string | undefined };
}

/**
 * All comments of a pull request that `isMarked` accepts and that the token's owner wrote, the oldest first.
 * @param owner if it is known already
 */
export async function ownComments(
  client: GitHubClient,
  place: CommentPlace,
  isMarked: (body: string) => boolean,
  owner?: string,
): Promise<readonly Comment[]> {
  const marked = (await allComments(client, place)).filter(({ body }) => isMarked(body));
  if (marked.length === 0) return [];
  // Anybody can paste a marker.
  const login = owner ?? (await viewerLogin(client));
  return marked.filter(({ author }) => author === login).sort((a, b) => a.id - b.id);
}

/** Page by page, and not by the address of the next one, which would take the token wherever an answer says. */
async function allComments(client: GitHubClient, place: CommentPlace): Promise<readonly Comment[]> {
  const comments: Comment[] = [];
  for (let page = 1; page <= PAGES; page++) {
    const answer: Answer = await client.rest.issues.listComments({
      owner: place.owner,
      repo: place.repository,
      issue_number: place.pullRequest,
      per_page: 100,
      page,
    });
    if (!Array.isArray(answer.data)) throw strangeAnswer("no list of comments");
    comments.push(...answer.data.map(readComment));
    if (answer.headers.link?.includes('rel="next"') !== true) break;
  }
  return comments;
}

/** Reads what GitHub answers where a comment is expected. Throws `UserError` for anything else. */
export function readComment(data: unknown): Comment {
  const id = field(data, "id");
  const url = field(data, "html_url");
  if (typeof id !== "number" || typeof url !== "string") throw strangeAnswer("no comment");
  const body = field(data, "body");
  const author = field(field(data, "user"), "login");
  return {
    id,
    url,
    body: typeof body === "string" ? body : "",
    author: typeof author === "string" ? author : undefined,
  };
}

/** GraphQL's viewer is known for every kind of token; REST's `GET /user` refuses GITHUB_TOKEN and App tokens. */
async function viewerLogin(client: GitHubClient): Promise<string> {
  const login = field(field(await askViewer(client), "viewer"), "login");
  if (typeof login !== "string") throw strangeAnswer("no name of the token's owner");
  return login;
}

async function askViewer(client: GitHubClient): Promise<unknown> {
  try {
    return await client.graphql("query { viewer { login } }");
  } catch (error) {
    // Octokit's plugins read an answer's fields without looking whether there are any.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** The tip of the pull request's branch. */
export async function tipOf(client: GitHubClient, place: CommentPlace): Promise<string> {
  const answer: Answer = await client.rest.pulls.get({
    owner: place.owner,
    repo: place.repository,
    pull_number: place.pullRequest,
  });
  const sha = field(field(answer.data, "head"), "sha");
  if (typeof sha !== "string") throw strangeAnswer("no pull request");
  return sha;
}

function strangeAnswer(what: string): UserError {
  return new UserError(
    `What answered in GitHub's place sent ${what}. Check GITHUB_API_URL, and whether a proxy stands between.`,
  );
}
