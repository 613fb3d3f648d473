import { describe, expect, it } from "vitest";
import { lineOf } from "./line-of.ts";

describe("a changed file whose text runs commands against clusters", () => {
  it.each([
    ["cloudbuild.yaml", "- name: gcr.io/cloud-builders/kubectl\n  args: [set, image, deploy/web, web=a:2]"],
    [
      "ci/cloudbuild-prod.yaml",
      "- name: gcr.io/cloud-builders/kubectl\n  id: x\n  args:\n  - -n\n  - web\n  - apply",
    ],
    [
      "ci/cloudbuild.yaml",
      '- name: gcr.io/cloud-builders/gcloud\n  id: release\n  args:\n    - "deploy"\n    - "releases"\n    - "create"\n    - "web-$SHORT_SHA"',
    ],
    ["buildspec.yml", "commands: [kubectl rollout restart deploy/web]"],
    [".woodpecker.yml", "commands: [kubectl delete pod -l a=b]"],
    [".buildkite/pipeline.yml", "- command: kubectl apply -k x"],
    [".travis.yml", "script: helm upgrade web ."],
    [".semaphore/deploy.yml", "commands: [helm --kube-context prod upgrade web .]"],
    [".github/workflows/tf.yml", "run: terraform -chdir=infra apply -auto-approve"],
    [".github/workflows/args.yml", "uses: actions-hub/kubectl@master\nwith:\n  args: apply -f x"],
    ["azure-pipelines.yml", "- task: KubernetesManifest@1"],
    [
      ".github/workflows/cd.yml",
      "uses: helmfile/helmfile-action@v2\nwith:\n  helm-plugins: >\n    https://a,\n    https://b\n  helmfile-args: -e prod apply --args x",
    ],
    [
      ".github/workflows/ci.yml",
      "jobs:\n  test:\n    steps:\n      - uses: helm/kind-action@v1\n      - run: kubectl apply -k t\n\n  # ships\n  deploy:\n    steps:\n      - run: kubectl apply -k p",
    ],
    [
      ".gitlab-ci.yml",
      "test:\n  script:\n    - kind create cluster\n    - kubectl apply -k t\ndeploy:\n  script: [kubectl apply -k p]",
    ],
    [".github/workflows/cd.yml", "jobs:\n  a:\n    uses: acme/ci/.github/workflows/deploy-k8s.yml@v2"],
    [".github/workflows/cd.yml", "jobs:\n  a:\n    uses: acme/ci/.github/workflows/k8s-cd.yml@v2"],
  ])("%s is a pipeline that deploys", (path, text) => {
    expect(lineOf(path, text)).toBe("notAnalysed pipeline");
  });

  it.each([
    ["package.json", '{"scripts":{"deploy":"kubectl apply -k b"}}'],
    ["bin/deploy", "#!/bin/sh\nkubectl apply -k b"],
    ["deploy.rb", 'system("kubectl apply -k b")'],
    ["fabfile.py", 'def d(c): c.run("kubectl apply -k b")'],
    ["deploy.py", 'subprocess.run(["kubectl", "--context", ctx, "apply", "-f", path])'],
    ["cmd/deploy.go", 'exec.Command("helm", "upgrade", "--install", name)'],
    ["Rakefile", 'sh "argocd app sync web"'],
    ["noxfile.py", 'session.run("flux", "reconcile", "ks", "apps")'],
    ["Dockerfile", 'CMD ["kubectl", "rollout", "restart", "deploy/web"]'],
    ["deploy.nu", "kubectl -n web scale deploy/web --replicas 3"],
    ["ops/run", "$(KUBECTL) patch deploy web -p x"],
    ["ops/run", "sudo k3s kubectl apply -f x"],
    ["ops/run", "helm --namespace web \\\n  upgrade web ./chart"],
    ["ops/run", 'kubectl -n "${NS:-web}" --context $(CTX) --user ${{ env.USER }} apply -f x'],
    ["ops/run", "cat <<EOF | kubectl apply -f -\na: 1\nEOF\n"],
    ["ops/run", "oc process -f x | oc apply -f -"],
    ["ops/run", "kubectl apply --dry-run=server -f x\nkubectl apply -f x"],
    ["ops/run", "talosctl upgrade -n a"],
    ["ops/run", "ansible-playbook site.yml"],
    ["mise.toml", "[tasks.deploy]\nrun = 'helmfile apply'"],
    ["main.tf", 'provisioner "local-exec" { command = "kubectl apply -k x" }'],
    [".husky/post-merge", "kubectl apply -k x"],
    ["ops/run", "flux tag artifact oci://a/b:1.0.0 --tag prod"],
    ["ops/run", "helm secrets upgrade --install web ."],
    ["ops/run", "kubectl argo rollouts promote web"],
    ["ops/run", "istioctl install -y -f mesh.yaml"],
    ["ops/run", "cilium upgrade --version 1.19.0"],
    ["ops/run", "tkn pipeline start build"],
    ["ops/run", "argo submit wf.yaml"],
    ["ops/run", "vela up -f app.yaml"],
    ["ops/run", "gcloud deploy releases create r1 --delivery-pipeline p"],
    ["ops/run", 'echo "$(kubectl apply -f x)"'],
    ["ops/run", 'echo "a" | kubectl apply -f -'],
    ["ops/run", 'echo "kubectl apply -f x" | sh'],
    ["ops/run", "kubectl apply -f x # all of it"],
    ["src/ship.ts", '/* all */ exec("kubectl apply -f x")'],
    ["ops/run", "  kubectl apply \\\n  -f k8s/*.yaml"],
    ["lib/apply.ex", 'System.cmd("kubectl", ["apply", "-f", path])'],
  ])("%s (%j) is a script that deploys", (path, text) => {
    expect(lineOf(path, text)).toBe("notAnalysed script");
  });

  it.each([
    ["package.json", '{"scripts":{"lint":"kubectl kustomize b | kubeconform"}}', "inert tooling"],
    ["bin/show", "kubectl get pods; helm template web .; helm diff upgrade web .", "inert no-object"],
    ["bin/seal", "kubectl create secret generic a --dry-run=client -o yaml | kubeseal", "inert no-object"],
    ["bin/make", "flux create source git a --export > a.yaml", "inert no-object"],
    ["bin/plan", "terraform plan", "inert no-object"],
    [
      "bin/list",
      "flux list artifacts oci://a/b; helm secrets view x; argo list; cilium status",
      "inert no-object",
    ],
    ["bin/notes", "cat > a.md <<EOF\n# To install\nkubectl apply -f x\nEOF\n", "inert no-object"],
    ["bin/lint", 'v=$(grep -A4 -q "helm upgrade --install a" x | head -1)', "inert no-object"],
    ["bin/lint", "yamllint x # then kubectl apply -f x", "inert no-object"],
    ["bin/lint", "echo \"now run kubectl apply -f $X\"\necho 'or helm upgrade a b'", "inert no-object"],
    ["conf/app.env", "# made by kubectl create secret\nA=1", "inert no-object"],
    ["cmd/main.go", "// run kubectl apply -f x", "inert code"],
    ["src/types.ts", "/** As (flux push --source) writes it. */\nexport type A = string;", "inert code"],
    ["src/types.ts", "/* helm upgrade\n * kubectl apply */", "inert code"],
    ["api/zz_generated.openapi.go", 'Description: "as kubectl replace does"', "inert code"],
    ["e2e/web_test.go", 'exec.Command("kubectl", "apply", "-f", x)', "inert code"],
    ["scripts/e2e.sh", "setup-k3d-k3s\nkubectl apply -f x", "inert code"],
    [".github/PULL_REQUEST_TEMPLATE.md", "run kubectl apply -f x", "inert tooling"],
    [".github/renovate.json5", '// x\n"description": "kubectl apply -f x"', "inert tooling"],
    [".vscode/settings.json", '{"x": "kubectl apply"}', "inert tooling"],
    ["docs/install.txt", "kubectl apply -f x", "inert prose"],
    [".github/workflows/tools.yml", "uses: azure/setup-kubectl@v4\nrun: apply", "inert tooling"],
    [
      ".github/workflows/ci.yml",
      "uses: helmfile/helmfile-action@v2\nwith:\n  helmfile-args: template",
      "inert tooling",
    ],
    [
      ".github/workflows/ci.yml",
      "jobs:\n    e2e:\n        steps:\n        - uses: helm/kind-action@v1\n        - run: kubectl apply -k t\n    lint:\n        steps: []",
      "inert tooling",
    ],
    [
      ".github/workflows/docs.yml",
      "jobs:\n  a:\n    uses: acme/ci/.github/workflows/deploy-docs.yml@v2",
      "inert tooling",
    ],
    [
      ".github/workflows/images.yml",
      "jobs:\n  a:\n    uses: acme/ci/.github/workflows/release.yml@v2",
      "inert tooling",
    ],
    ["variables.tf", 'description = "will use kubectl replace"', "inert code"],
  ])("%s (%j) is not: %s", (path, text, expected) => {
    expect(lineOf(path, text)).toBe(expected);
  });

  it("lets no text take long", () => {
    const started = performance.now();
    lineOf("bin/a", `kubectl ${"-a: ".repeat(50_000)}`);
    lineOf("bin/a", "kubectl -a: ".repeat(20_000));
    lineOf("bin/a.sh", "cat <<EOF\n./a.sh; make a\n".repeat(4_000));
    lineOf("bin/a", `kubectl${" ".repeat(100_000)}x`);
    expect(performance.now() - started).toBeLessThan(20_000);
  });
});
