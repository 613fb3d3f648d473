/** What a text runs that changes clusters, as far as its words show. Nothing is parsed: any language may say it. */

/** A program, and what it has to be told to do so that a cluster changes. */
type Command = readonly [program: string, verbs: string];

const KUBECTL =
  "apply|replace|create|set|rollout|patch|delete|scale|autoscale|annotate|label|edit|run|expose|drain|cordon|taint|argo\\s+rollouts\\s+(set|promote|restart|abort|retry|undo)";

/** What these put into a cluster may be anything that lies beside them. */
const DEPLOYERS: readonly Command[] = [
  ["kubectl", KUBECTL],
  ["oc", `${KUBECTL}|process|new-app|start-build|tag|adm`],
  ["k", "apply"],
  // https://github.com/jkroepke/helm-secrets wraps the commands of helm.
  ["helm", "(secrets\\s+)?(upgrade|install|uninstall|rollback|delete)"],
  ["helmfile", "apply|sync|destroy|delete"],
  ["helmsman", "--apply|-apply"],
  ["helmwave", "up|down|rollback"],
  ["argocd", "(app|appset|proj|cluster|repo)\\s+(sync|set|create|delete|patch|rollback|add|rm|unset)"],
  ["kapp", "deploy|delete|app-change"],
  ["kluctl", "deploy|delete|prune"],
  ["skaffold", "run|deploy|apply|delete"],
  ["werf", "converge|dismiss|(bundle|release)\\s+\\w+"],
  ["nelm", "(release|chart)\\s+(install|uninstall|rollback)"],
  ["timoni", "(bundle\\s+)?(apply|delete)"],
  ["kustomize", "edit\\s+(set|add|remove)"],
  // A tag that moves is what an OCIRepository follows: https://fluxcd.io/flux/cmd/flux_tag_artifact/
  ["flux", "push|tag|reconcile|create|delete|bootstrap|install|uninstall|suspend|resume"],
  ["tk", "apply|delete|prune"],
  ["qbec", "apply|delete"],
  ["krane", "deploy|restart|run"],
  ["kn", "(service|revision|domain)\\s+(create|update|apply|delete)"],
  ["kpt", "(live|alpha)\\s+(live\\s+)?(apply|destroy)"],
  ["kubecfg", "update|delete"],
  ["porter", "(install|upgrade|uninstall)"],
  ["garden", "deploy|delete|cleanup"],
  ["devspace", "deploy|purge"],
  ["okteto", "deploy|destroy"],
  ["vela", "up|delete"],
  ["tkn", "(pipeline|task|clustertask)\\s+start"],
  ["argo", "submit|resubmit|retry|(cron|template|cluster-template)\\s+(create|update|delete)"],
  ["istioctl|cilium|linkerd", "install|upgrade|uninstall"],
];

/** These make or change machines and what else is not in a repository of manifests. */
const PROVISIONERS: readonly Command[] = [
  [
    "terraform|tofu|terragrunt|terramate|cdktf|pulumi",
    "(run\\s+|run-all\\s+|stack\\s+)?(apply|destroy|up|deploy)",
  ],
  ["ansible-playbook|ansible-pull", "\\S+"],
  ["eksctl", "create|upgrade|delete|scale|drain|update|replace"],
  ["talosctl", "apply|apply-config|upgrade|upgrade-k8s|patch|edit|reboot|reset|bootstrap|rollback|shutdown"],
  ["kops", "create|update|rolling-update|replace|delete|edit|upgrade"],
  ["kubeadm|k0sctl|rke", "upgrade|init|join|reset|apply|up|remove"],
  ["clusterctl", "init|upgrade|move|delete"],
  ["omnictl", "apply|delete|cluster\\s+(template\\s+sync|delete)"],
  [
    "az",
    "(aks|deployment)\\s+(group\\s+|sub\\s+|nodepool\\s+)?(create|update|upgrade|scale|delete|start|stop|rotate-certs)",
  ],
  [
    "gcloud",
    "container\\s+(clusters|node-pools)\\s+(create|update|upgrade|resize|delete)|deploy\\s+(apply|releases\\s+(create|promote)|rollouts\\s+\\w+)",
  ],
  [
    "aws",
    "eks\\s+(create|update|delete)\\S*|cloudformation\\s+(deploy|create-stack|update-stack|delete-stack)",
  ],
  ["cdk", "deploy|destroy"],
];

/** Steps of a pipeline that deploy by themselves. */
const STEPS =
  /azure\/k8s-deploy|google-github-actions\/deploy|cloud-builders\/gke-deploy|\btask:\s*(KubernetesManifest|HelmDeploy|Kubernetes)@|\bkubernetesDeploy\s*\(|\bkubernetes\/(create-or-update|update|delete)-|\baws-eks\/(update|create|delete|install)-|\bhelmfile-args:.{0,200}\b(apply|sync|destroy)\b|\buses:\s*["']?[\w-]+\/[\w.-]+\/\.github\/workflows\/([\w.-]*-)?(deploy(?![^\s@]*(docs|pages|site))|cd\b)/i;

const OF_A_TEST =
  /\b(kind\s+create\s+cluster|helm\/kind-action|k3d cluster|setup-k3d-k3s|action-k3s|minikube start|setup-minikube)\b/i;

/**
 * A program, then flags with their values, the fields of a pipeline's step (`args:`) and the dashes of its list, then
 * what it is told to do. No program is found in `setup-kubectl`.
 */
function patternOf(commands: readonly Command[]): RegExp {
  const each = commands.map(
    ([programs, verbs]) =>
      `(?:${programs}|${programs.toUpperCase()})(?:\\.exe)?(?:[:@][\\w.-]+)?(?:\\s+(?:-\\S*|\\w[\\w.-]*:)(?:\\s+[^\\s:-]\\S*(?<!:))?){0,12}?\\s+(?:${verbs})(?![\\w-])`,
  );
  return new RegExp(`(?<![\\w.-])(?:${each.join("|")})`, "g");
}

const DEPLOYS = patternOf(DEPLOYERS);
const PROVISIONS = patternOf(PROVISIONERS);

/** Whether a pipeline or a script deploys by itself; one that makes a cluster of its own only tests. */
export function deploys(text: string): boolean {
  return !OF_A_TEST.test(text) && (STEPS.test(text) || runs(DEPLOYS, wordsOf(text)));
}

/** Whether it deploys, or changes the machines below: whoever runs it changes what runs. */
export function changesClusters(text: string): boolean {
  return deploys(text) || (!OF_A_TEST.test(text) && runs(PROVISIONS, wordsOf(text)));
}

/** Whether images may be built before something is deployed: by a command, a step, or out of sight. */
export function buildsImages(text: string): boolean {
  return /\b((docker|podman|nerdctl|buildah|compose|buildx|pack|ko|acr|builds)[ \t-]+(build|bud|bake|submit)|build-push-action|bake-action|kaniko|skaffold|werf|jib|workflow_run)\b|\w\/\.github\/workflows\//i.test(
    text,
  );
}

/** What only shows what would be done: `--dry-run=client -o yaml`, `flux create … --export`. */
const ONLY_SHOWS = /--dry-run(?!=none)|--export\b|--local\b/;

function runs(commands: RegExp, words: string): boolean {
  return [...words.matchAll(commands)].some(({ index, 0: found }) => {
    const end = words.indexOf("\n", index + found.length);
    return !ONLY_SHOWS.test(words.slice(index, end < 0 ? undefined : end));
  });
}

/** Lists of arguments, calls and shell alike: without quotes, brackets, the dashes of a list, broken lines, comments and what is only shown; a variable is one word. */
export function wordsOf(text: string): string {
  return text
    .replace(/[\\`^]\r?\n/g, " ")
    .replace(/\bcat\b[^\n|]{0,200}<<-?[ \t]*["']?(\w+)\b[^\n|]{0,200}\n[^]{0,2000}?\n[ \t]*\1$/gm, "")
    .replace(/\$[({]{1,2}[ \t]*([\w.-]{1,99})[^\s(){}]{0,99}[ \t]*[)}]{1,2}/g, "$$$1")
    .replace(/^[ \t]*(#|\/\/|\*|--\s|;|REM\b).*$|^[ \t]*\/\*.*?(\*\/|$)/gm, "")
    .replace(/[ \t]#[ \t].*$/gm, "")
    .replace(/\becho[ \t]+("[^"`\n]*"|'[^'\n]*')(?=[ \t]*$)/gm, (text) => (text.includes("$(") ? text : ""))
    .replace(/\bgrep(?:[ \t]+-\w+){0,9}[ \t]+("[^"`\n]*"|'[^'\n]*')/g, "")
    .replace(/^([ \t]*)-[ \t]+/gm, "$1")
    .replace(/["'`,[\](){}]/g, " ");
}
