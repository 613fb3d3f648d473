// Marks the functions that a forecast calls, so that V8 compiles them as it reads a bundle. What is not marked is parsed twice:
// to find its end, and again when it is called. That was a sixth of a start. https://v8.dev/blog/preparser#pife
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ts from "typescript";
import { commitAll, commitOn, writeFiles } from "../bench/repository.mjs";

const WEB = `apiVersion: v1
kind: Namespace
metadata: {name: shop}
---
apiVersion: apps/v1
kind: Deployment
metadata: {name: web, labels: {app: web}}
spec:
  replicas: 2
  selector: {matchLabels: {app: web}}
  template:
    metadata: {labels: {app: web}}
    spec:
      containers:
      - name: web
        image: registry.example.com/web:1.4.1
        env: [{name: REGION, value: "\${region}"}]
        envFrom: [{configMapRef: {name: web}}]
        ports: [{name: http, containerPort: 8080}]
        readinessProbe: {httpGet: {path: /healthz, port: http}}
        resources: {requests: {cpu: 100m, memory: 128Mi}}
---
apiVersion: v1
kind: Service
metadata: {name: web}
spec: {selector: {app: web}, ports: [{name: http, port: 80, targetPort: http}]}
`;

/**
 * Changes of which each makes a forecast load more of the bundles. A bundle is marked by the first that loads it: what only
 * larger changes need would make the smallest slower.
 */
const CONFIG = {
  before: { "app/kustomization.yaml": "configMapGenerator:\n- name: app\n  literals: [a=1]\n" },
  after: { "app/kustomization.yaml": "configMapGenerator:\n- name: app\n  literals: [a=2]\n" },
};
const OVERLAY = {
  before: {
    "base/kustomization.yaml":
      "resources: [web.yaml]\nconfigMapGenerator:\n- name: web\n  files: [app.properties]\n",
    "base/app.properties": "a=1\n",
    "base/web.yaml": WEB,
    "overlays/prod/kustomization.yaml": "resources: [../../base]\nnamespace: shop\n",
  },
  after: { "base/app.properties": "a=2\n" },
};
const DELIVERED = {
  before: {
    "clusters/prod/flux-system/gotk-sync.yaml": `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: {name: flux-system, namespace: flux-system}
spec: {interval: 1m, ref: {branch: main}, url: "ssh://git@github.com/example/shop"}
---
apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: flux-system, namespace: flux-system}
spec: {interval: 10m, path: ./clusters/prod, prune: true, sourceRef: {kind: GitRepository, name: flux-system}}
`,
    "clusters/prod/shop.yaml": `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: shop, namespace: flux-system}
spec:
  interval: 10m
  path: ./apps/shop
  prune: true
  sourceRef: {kind: GitRepository, name: flux-system}
  postBuild: {substitute: {region: eu}}
`,
    "apps/shop/kustomization.yaml":
      "namespace: shop\nresources: [web.yaml]\nconfigMapGenerator:\n- name: web\n  literals: [a=1]\n",
    "apps/shop/web.yaml": WEB,
  },
  after: {
    "apps/shop/kustomization.yaml":
      "namespace: shop\nresources: [web.yaml]\nconfigMapGenerator:\n- name: web\n  literals: [a=2]\n",
  },
};

/** @param {string} dist the folder of the bundles, which are rewritten in place */
export function markEager(dist) {
  const marked = new Set();
  for (const change of [CONFIG, OVERLAY, DELIVERED]) {
    const called = calledIn(dist, change);
    for (const [file, functions] of called) {
      if (marked.has(file)) continue;
      writeFileSync(join(dist, file), withMarks(readFileSync(join(dist, file), "utf8"), functions));
    }
    for (const file of called.keys()) marked.add(file);
  }
}

/** Which functions of which bundle a forecast calls, each as `start:end` in its text. */
function calledIn(dist, { before, after }) {
  const folder = mkdtempSync(join(tmpdir(), "rollcast-build-"));
  try {
    const repository = join(folder, "repository");
    const coverage = join(folder, "coverage");
    writeFiles(repository, before);
    commitAll(repository, "Before");
    commitOn(repository, "head", after);
    // Nothing of this machine: the same functions are to be called wherever it is built.
    const env = { PATH: process.env.PATH, HOME: folder, NODE_V8_COVERAGE: coverage };
    const run = [join(dist, "cli.js"), "--base", "main", "--head", "head"];
    execFileSync(process.execPath, run, { cwd: repository, env, stdio: ["ignore", "ignore", "inherit"] });
    const scripts = readdirSync(coverage).flatMap(
      (file) => JSON.parse(readFileSync(join(coverage, file), "utf8")).result,
    );
    return new Map(
      readdirSync(dist).flatMap((file) => {
        const script = scripts.find(({ url }) => url.endsWith(`/${file}`));
        if (script === undefined) return [];
        const called = script.functions.map(({ ranges }) => ranges[0]).filter(({ count }) => count > 0);
        return [[file, new Set(called.map(({ startOffset, endOffset }) => `${startOffset}:${endOffset}`))]];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * A function in parentheses is compiled as it is read. A declaration cannot stand in any: it becomes a variable at the
 * start of its function, where declarations are made too.
 * @param {string} text JavaScript
 * @param {ReadonlySet<string>} called where functions start and end in it, as `start:end`
 */
export function withMarks(text, called) {
  const source = ts.createSourceFile("bundle.js", text, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  return printed(source, 0, text.length);

  /** The text between two places, of which the first is no later than where `node` starts. */
  function printed(node, start, end) {
    let done = start;
    let result = "";
    const upTo = (place) => {
      result += text.slice(done, place);
      done = place;
    };
    visit(node);
    upTo(end);
    return result;

    function visit(parent) {
      if (ts.isBlock(parent) && ts.isFunctionLike(parent.parent)) makeFirst(parent.statements);
      ts.forEachChild(parent, (child) => {
        if (isMade(child)) {
          upTo(child.getStart(source));
          done = child.end;
          return;
        }
        const isMarked = (ts.isArrowFunction(child) || ts.isFunctionExpression(child)) && isCalled(child);
        if (isMarked) {
          upTo(child.getStart(source));
          result += "(";
        }
        visit(child);
        if (isMarked) {
          upTo(child.end);
          result += ")";
        }
      });
    }

    function makeFirst(statements) {
      const made = statements.filter(isMade).map((declaration) => {
        const { name } = declaration;
        const head = text.slice(declaration.getStart(source), name.getStart(source)).trimEnd();
        return `${name.text}=(${head}${printed(declaration, name.end, declaration.end)})`;
      });
      if (made.length === 0) return;
      const directives = statements.filter(
        (statement) => ts.isExpressionStatement(statement) && ts.isStringLiteral(statement.expression),
      );
      upTo(directives.at(-1)?.end ?? statements.pos);
      result += `var ${made.join(",")};`;
    }
  }

  function isMade(node) {
    return (
      ts.isFunctionDeclaration(node) &&
      ts.isBlock(node.parent) &&
      ts.isFunctionLike(node.parent.parent) &&
      isCalled(node)
    );
  }

  function isCalled(node) {
    return called.has(`${node.getStart(source)}:${node.end}`);
  }
}
