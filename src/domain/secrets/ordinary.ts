/**
 * Words that stand in messages, names and paths whatever a Secret holds. As a Secret's value such a word is no secret
 * that could be kept, and masking it everywhere would make messages useless and tell which word it is.
 */
const WORDS = new Set(
  `all and api app apps at by db dev dns env for http in io ip key my net new of old on prod qa ssl test the tls to uat uri url web
  access account action active actual address addresses admin administrator advice affected agent alert alerts alpha
  amazon amazonaws analysed analytics annotation annotations apache apiversion application applications argocd argument
  arguments attribute authentication authorization autoscaler available average azure backend backup balance balancer
  batch because before beside between bitnami boolean branch broken browser bucket builder builders bundle cancel
  cannot catalog certificate certificates change changed changes channel charts client cluster clusters com
  command commands comment commit commits common compare component components config configmap configmaps
  configuration configure connection console consumer container containers content context control controller
  controllers correct cronjob current custom daemon daemonset dashboard database databases datadog debian decode default
  defaults delete deleted deletion demand deploy deployable deployables deployed deployment deployments describe
  destination develop developer development device digest directory disable disabled docker dockerhub document domain
  dynamic elastic elasticsearch embedded enable enabled encrypted endpoint endpoints engine entry environment
  environments errors etcd event events everything example examples exporter expression external failed failure feature
  field fields filter folder forecast format found frontend function gateway gcr general generated generator generators ghcr
  github gitlab gitops global google googleapis grafana granted graphql groups handler harbor hashicorp header headers health helm
  hidden history hostname https identity ignore ignored ignores image images import include ingress init inject input
  inputs insecure install instance instances integer internal invalid issuer jaeger jenkins jobs json kafka keycloak
  kind kubectl kubelet kubernetes kustomization kustomize label labels language latest letsencrypt level library limit
  limits linux listen listener literals loadbalancer local localhost location logger logging login loki machine main
  manager manifest manifests master maximum member memory merge message messages metadata metrics migration minimum
  minio missing mobile module mongo mongodb monitor monitoring mounted mysql named names namespace namespaces native
  nats network nginx nodejs nodes none notification null number object objects observability offline online open
  openapi operation operator operators option optional options oracle orders org origin other others output overlay overlays
  owner package packages parameter parameters parent partition passed password patch patches payment payments pending
  people permission persistent pipeline platform plugin plugins policy policies postgres postgresql preview primary
  private probe probes process processes producer product production profile program project projects prometheus
  protocol provider proxy public publish python quay queue quota rabbitmq random readiness readonly reason redis reference
  references refers region registry release reload reloader remote render rendered replace replaced replica replicas report
  repository request requests require required reserved resource resources response restart restarts result results
  retry revision rollback rolling rollout root route router routes runner runtime sandbox schedule scheduler schema
  search secondary secret secretkeyref secrets security selector server serverless sha256 sha512 servers service serviceaccount
  serviceaccountname imagepullsecrets imagepullpolicy restartpolicy
  services session setting settings shared shell simple single snapshot socket source sources specification spring
  staging stale standard started startup state stateful statefulset static status storage store stream strict string
  subject submodule success suffix summary support system table target targets template templates temporary tenant
  testing tests thanos timeout token tokens tools trace tracing traefik traffic transform transformer transformers
  transport trigger trusted type types ubuntu unable unavailable undefined unknown unsafe unsupported update updated
  updates upload upstream user username users valid validate value values variable variables vault vendor version
  versions virtual volume volumes warning webhook website window windows within without worker workers workload
  workloads workspace writer written yaml zookeeper`.split(/\s+/),
);

/** Words of the messages themselves: a Secret that holds one alone keeps nothing. Of several a password may be made. */
const ALONE = new Set(
  `about above absolute accepts actions added admission affects affinity after again against agree aliases allow allowed allows alone
  already alternatives always among amount another answer answered answers anything apiextensions apiregistration
  applied applies apply applying array arrive arrives asked atomic authority automatic automatically autoscaling
  backed backups became become becomes begin begins begun behavior behind being belongs below beyond binding blank
  bounds braces brackets breakable bring brings broke budget build builds built builtin bytes cache called calls
  capabilities character characters chart check checked checkout checks choose claim claims class clients clone closed
  colon column comes compared compares complete condition configs configurations contain converts cores could count
  counted counts created cycle damaged deadline decide decides declaration declares decrypt deeply definition
  definitions deletes delimiter deliver delivering delivers delivery dependency depends deploying deploys differ
  different digits divided drain drained driver dropped drops duration during earlier effect either element elsewhere
  empty ended enforced enforces enough entries error escape evaluated every exactly exchange exclude exempt exempted
  exemption exempts exist exists expected expires export fails false families fetch fetched fetches fewer files fills
  finding finds finished first folded folders follow followed follows force forecasts forks former gated gathered
  generate generic given gives globs grace group grows hangs happens healthy holds hosts hyphens immutable indentation
  index indexed inline inside instead interval isolated isolation items itself jinja jsonnet judged keeps kernel kinds
  known knows kubelets kyverno lacks large larger later leads least leave leaves legacy length letter letters
  libraries lines lists loaded longer looked looks lookup loses lower machines makes managed manages mapping marks
  match matches matrix means meant meanwhile mended merged merges metric migrate minute missed misspelt modify mount mounts
  moved moves multiple naming narrower needed needs negative neither nested never nobody nothing numbers often older
  operations order ordinals otherwise outside overhead overwrite owners parse parsed partly parts pattern paused percentage
  perhaps period phase pinned place please plural point ports prefer prefix preserve printable printed prints priority
  privileged programs prune pruned prunes pulled pushed quotas quoted quotes raise range ranges reach reached reaches
  reader readers reads ready reclaim reconcile recreate recreated redirects refresh refreshed refuse refused refuses regular rejects
  relative released remediation remove removed removes rename renders renewed repeat replacement replaces replication
  reported reports repositories requires requiring resolve resolved restarted restrictor resumed retain return rewrite
  right rights rollcast rollouts rolls rotates rules running scale scaled scales scope sealed second seconds select
  selected selects sends separator serve served serves several severity shall shard shards share shorter should shown
  shows sidecar sides sight signed since slash slice somebody someone something spaces specify split stand stands
  stars start starts statuses stays steps still stopped stops stored stores stranger strategic strategy subset
  substitution supported surge suspend suspended switch switched symbolic synced syncs tables taken takes talks tells
  terminal their theirs there these those though through times today together toolkit trimmed trust trusts twice under
  undone unexpected uninstalled unless unmatched unpacked until updater upgrade upgraded upgrades usual validator
  visible waits wants watch watches weight whatever whenever where wherever whether which while whoever whole whose
  width workflow working would write writes wrong wrote yourself calico cilium cloudnativepg contour coredns envoy flagger
  gatekeeper helmfile istio karpenter knative kruise linkerd metallb multus openshift sealedsecret stakater strimzi tekton
  velero`.split(/\s+/),
);

/** `1.27.0`, `v2`, `10.0.0.1`, `2024-01-01`: versions, addresses and dates are everywhere. */
const VERSION = /^v?\d+(?:[.\-_]\d+)+$/i;

/** `apps/v1`, `argoproj.io/v1alpha1`: every object has one. */
const API_VERSION = /^(?:[a-z0-9.-]+\/)?v\d+(?:(?:alpha|beta)\d+)?$/;

/** Whether a text is one that people write without meaning a secret: in any case, and in several of such words. */
export function isOrdinary(text: string): boolean {
  if (VERSION.test(text) || API_VERSION.test(text)) return true;
  // A line of a file may hold a key alone, or one of a list.
  const word = text.trim().toLowerCase().replace(/[:,]$/, "");
  if (ALONE.has(word)) return true;
  const parts = word.split(/[-_.\s/:]+/).filter((part) => part !== "");
  return parts.length > 0 && parts.length <= 4 && parts.every((part) => WORDS.has(part));
}
