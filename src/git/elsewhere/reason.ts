/**
 * What git says when it cannot fetch, in a few words that hold neither an address nor a password; they follow the host's
 * name. https://git-scm.com/docs/gitfaq and the messages of git 2.39 to 2.51, curl and OpenSSH.
 */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/took too long/, "did not answer in time"],
  [/larger than/, "sends more than Rollcast fetches"],
  [/Permission denied \(|Too many authentication failures/, "does not take the ssh key that git has here"],
  [/Host key verification failed/, "has a host key that ssh does not know here (known_hosts)"],
  [
    /could not read (?:Username|Password)|Authentication failed|Access denied|returned error: 40[13]/,
    "wants a login, and git has none for it here",
  ],
  [
    /couldn't find remote ref|not our ref|unadvertised object|no such remote ref/i,
    "does not have this commit, or does not give it by its id",
  ],
  [/not found|does not appear to be a git repository|returned error: 404/, "has no such repository"],
  [/Could not resolve host/i, "is not known (no such host)"],
  [/Connection refused|Failed to connect|Couldn't connect/i, "refuses the connection"],
  [/certificate/i, "has a certificate that git does not trust here (http.sslCAInfo names more)"],
  [/redirect|returned error: 30\d/i, "redirects git to another place"],
  [/dumb http|shallow capabilities/i, "speaks no protocol by which a single commit can be had"],
  [/hung up|early EOF|RPC failed|unexpected disconnect|Connection reset/i, "broke off its answer"],
  [/returned error: (\d+)/, "answered with an error"],
];

export function reasonOf(message: string): string {
  return REASONS.find(([form]) => form.test(message))?.[1] ?? "gave git nothing that it could use";
}
