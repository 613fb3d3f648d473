import { createGitRepository, type Files, type GitRepository } from "../../support/git-repository.ts";

/** The repository of the Action's tests, at its server and checked out by a runner as actions/checkout does. */

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  replicas: 3
  selector:
    matchLabels: { app: web }
  template:
    metadata:
      labels: { app: web }
    spec:
      containers:
        - name: nginx
          image: nginx:1.27
          ports: [{ containerPort: 80 }]
          volumeMounts: [{ name: conf, mountPath: /etc/nginx }]
      volumes:
        - name: conf
          configMap: { name: web-conf }
`;

const SERVICE = `apiVersion: v1
kind: Service
metadata:
  name: web
spec:
  selector: { app: web }
  ports: [{ port: 80 }]
`;

const FILES: Files = {
  "base/kustomization.yaml": `resources: [deployment.yaml, service.yaml]
configMapGenerator:
  - name: web-conf
    files: [nginx.conf]
`,
  "base/deployment.yaml": DEPLOYMENT,
  "base/service.yaml": SERVICE,
  "base/nginx.conf": "worker_processes 1;\n",
  "overlays/dev/kustomization.yaml": "namespace: dev\nresources: [../../base]\n",
  "overlays/prod/kustomization.yaml": "namespace: prod\nresources: [../../base]\n",
};

/** Restarts `web` in both overlays; it has no readinessProbe. */
export const RISKY = { "base/nginx.conf": "worker_processes 4;\n" };
/** Touches no overlay. */
export const HARMLESS = { "README.md": "# Shop\n" };

export interface PullRequestFixture {
  readonly server: GitRepository;
  /** Commit ids: the base branch's tip, the pull request's tip, and the test merge of both. */
  readonly base: string;
  readonly head: string;
  readonly merge: string;
  /** The event file's content. */
  readonly payload: unknown;
  /** A fresh clone of depth 1 with this commit checked out. */
  checkOut(commit: string): string;
}

/** Pull request 7, whose branch is older than the tip of main. */
export function pullRequest(change: Files, headRepository = "acme/shop"): PullRequestFixture {
  const server = createGitRepository();
  // As GitHub does: https://git-scm.com/docs/git-config#Documentation/git-config.txt-uploadpackallowAnySHA1InWant
  server.gitInTurn(
    ["config", "uploadpack.allowAnySHA1InWant", "true"],
    ["config", "uploadpack.allowFilter", "true"],
  );
  server.commit(FILES, "Start");
  server.git("checkout", "--quiet", "-b", "feature");
  const head = server.commit(change, "Change");
  server.git("checkout", "--quiet", "main");
  // Somebody else's merge: the forecast must not show it as reverted.
  const base = server.commit(
    { "overlays/dev/other.yaml": CONFIG_MAP, "overlays/dev/kustomization.yaml": OTHER },
    "Other",
  );
  const merge = server.gitInTurn(
    ["checkout", "--quiet", "--detach"],
    ["merge", "--quiet", "--no-ff", "--no-edit", "feature"],
    ["rev-parse", "HEAD"],
    ["update-ref", "refs/pull/7/merge", "HEAD"],
    ["update-ref", "refs/pull/7/head", head],
    ["checkout", "--quiet", "main"],
  );
  return {
    server,
    base,
    head,
    merge,
    payload: {
      pull_request: {
        number: 7,
        head: { sha: head, ref: "feature", repo: { full_name: headRepository } },
        base: { sha: base, ref: "main", repo: { full_name: "acme/shop" } },
      },
    },
    checkOut: (commit) => checkOut(server, commit),
  };
}

const OTHER = "namespace: dev\nresources: [../../base, other.yaml]\n";
const CONFIG_MAP = "apiVersion: v1\nkind: ConfigMap\nmetadata: { name: other }\ndata: { a: b }\n";

function checkOut(server: GitRepository, commit: string): string {
  const clone = createGitRepository();
  clone.gitInTurn(
    ["remote", "add", "origin", server.url],
    ["fetch", "--quiet", "--no-tags", "--depth=1", "origin", commit],
    ["checkout", "--quiet", "--detach", commit],
  );
  return clone.directory;
}
