/** What people call files that hold what no one should see, though no build reads them. */
const CALLED_SECRET =
  /(?:^|[^a-z])(?:secrets?|credentials?|passwords?|passwd|tokens?|htpasswd|id_(?:rsa|ecdsa|ed25519))(?:[^a-z/][^/]*)?$|\.env(?:\.[^/]+)?$|\.(?:pem|key|kubeconfig|tfvars)$/i;
/** Objects, which are read anyway, texts about secrets, programs, and what is encrypted. */
const OTHER =
  /\.(?:ya?ml|json|mdx?|mdc|adoc|rst|html?|ftl|go|[jt]sx?|vue|css|py|rb|rs|java|kt|cs|php|rego|svg|png|lock|sum|asc|gpg|age|enc|pub|crt|cer)$/i;

/** Whether a file that is no YAML is plainly one of secrets by its name. */
export function isCalledSecret(path: string): boolean {
  return CALLED_SECRET.test(path) && !OTHER.test(path);
}
