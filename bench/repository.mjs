// Makes the repositories that the benchmark measures on: N overlays on one shared base, as platform teams keep them.
import { execFileSync } from "node:child_process";
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const APPS = ["web", "api", "worker", "mailer", "search", "gateway"];

/** Branches of a repository that `makeRepository` makes: `main`, and one a change. */
export const CHANGES = [
  { branch: "one", what: "one file in one overlay" },
  { branch: "shared", what: "the shared base" },
  { branch: "none", what: "nothing that an overlay reads" },
];

/** @param {string} folder an empty folder @param {number} size how many overlays @param {Record<string, string>} more files */
export function makeRepository(folder, size, more = {}) {
  const files = { "README.md": "# Shop\n", ...baseFiles(), ...more };
  for (let n = 0; n < size; n++) Object.assign(files, overlayFiles(overlayName(n)));
  writeFiles(folder, files);
  commitAll(folder, "Open the shop");
  commitOn(folder, "one", { [`overlays/${overlayName(0)}/region.env`]: "REGION=moved\n" });
  commitOn(folder, "shared", { "base/conf/nginx.conf": nginxConf("60s") });
  commitOn(folder, "none", { "README.md": "# The shop\n" });
}

/** The directory of the n-th overlay below `overlays/`. */
export function overlayName(n) {
  return `shop-${String(n).padStart(4, "0")}`;
}

/** Makes a folder a repository with all of its files in one commit on `main`. */
export function commitAll(folder, message) {
  git(folder, "init", "--quiet", "--initial-branch=main");
  git(folder, "-c", "core.safecrlf=false", "add", "--all");
  git(folder, "commit", "--quiet", `--message=${message}`);
}

/** A branch off `main` that changes these files. */
export function commitOn(folder, branch, files) {
  git(folder, "switch", "--quiet", "--create", branch, "main");
  writeFiles(folder, files);
  git(folder, "commit", "--quiet", "--all", `--message=Change ${branch}`);
  git(folder, "switch", "--quiet", "main");
}

/** Both checkouts that today's way builds in. */
export function checkOut(folder, branch, target) {
  git(folder, "worktree", "add", "--quiet", "--detach", target, branch);
}

/** Adds text at the end of a file on a branch of its own. */
export function appendOn(folder, branch, file, text) {
  git(folder, "switch", "--quiet", "--create", branch, "main");
  appendFileSync(join(folder, file), text);
  git(folder, "commit", "--quiet", "--all", `--message=Change ${branch}`);
  git(folder, "switch", "--quiet", "main");
}

function baseFiles() {
  const files = {
    "base/conf/nginx.conf": nginxConf("30s"),
    "base/conf/app.properties": "cache=on\ntimeout=5\n",
  };
  for (const app of APPS) files[`base/${app}.yaml`] = `${deployment(app)}---\n${service(app)}`;
  files["base/kustomization.yaml"] = [
    "resources:",
    ...APPS.map((app) => `- ${app}.yaml`),
    "configMapGenerator:",
    "- name: nginx-conf",
    "  files: [conf/nginx.conf]",
    "- name: app-config",
    "  literals: [LOG_LEVEL=info, FEATURES=basket]",
    "  files: [conf/app.properties]",
    "secretGenerator:",
    "- name: database",
    "  literals: [PASSWORD=change-me]",
    "",
  ].join("\n");
  return files;
}

function overlayFiles(name) {
  const folder = `overlays/${name}`;
  const kustomization = `resources: [../../base]
namespace: ${name}
labels:
- pairs: {team: ${name}}
images:
- name: registry.example.com/web
  newTag: 1.4.2
replicas:
- name: api
  count: 3
configMapGenerator:
- name: app-config
  behavior: merge
  envs: [region.env]
patches:
- path: resources.yaml
`;
  const patch = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
      - name: web
        resources:
          limits: {memory: 512Mi}
`;
  return {
    [`${folder}/kustomization.yaml`]: kustomization,
    [`${folder}/region.env`]: `REGION=${name}\n`,
    [`${folder}/resources.yaml`]: patch,
  };
}

function deployment(app) {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${app}
  labels: {app: ${app}}
spec:
  replicas: 2
  selector:
    matchLabels: {app: ${app}}
  template:
    metadata:
      labels: {app: ${app}}
    spec:
      containers:
      - name: ${app}
        image: registry.example.com/${app}:1.4.1
        ports:
        - name: http
          containerPort: 8080
        envFrom:
        - configMapRef: {name: app-config}
        env:
        - name: PASSWORD
          valueFrom:
            secretKeyRef: {name: database, key: PASSWORD}
        readinessProbe:
          httpGet: {path: /healthz, port: http}
        volumeMounts:
        - name: conf
          mountPath: /etc/nginx
        resources:
          requests: {cpu: 100m, memory: 128Mi}
      volumes:
      - name: conf
        configMap: {name: nginx-conf}
`;
}

function service(app) {
  return `apiVersion: v1
kind: Service
metadata:
  name: ${app}
spec:
  selector: {app: ${app}}
  ports:
  - name: http
    port: 80
    targetPort: http
`;
}

function nginxConf(timeout) {
  return `events {}\nhttp {\n  server {\n    listen 8080;\n    proxy_read_timeout ${timeout};\n  }\n}\n`;
}

/** Path → text, below a folder. */
export function writeFiles(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function git(folder, ...args) {
  const identity = { NAME: "Bench", EMAIL: "bench@rollcast.example", DATE: "2026-01-01T00:00:00Z" };
  const who = Object.entries(identity).flatMap(([key, value]) => [
    [`GIT_AUTHOR_${key}`, value],
    [`GIT_COMMITTER_${key}`, value],
  ]);
  const env = {
    ...process.env,
    ...Object.fromEntries(who),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
  };
  execFileSync("git", ["-C", folder, ...args], { stdio: ["ignore", "ignore", "inherit"], env });
}
