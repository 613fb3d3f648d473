/**
 * The `api` module of kustomize 5.8.1, the last that Go 1.26 compiles. With Go 1.27 `--kustomize-api v0.21.3` gives the
 * cases of 5.8.3, the release that the embedded builder follows (src/kustomize/release.ts).
 */
export const KUSTOMIZE_API = "v0.21.1";

/** Public repositories with many kustomization roots, some of them broken or not hermetic, as the world is. */
export const REPOSITORIES = [
  { name: "kubeflow/manifests", commit: "009c88084074904c7743384ff50d3bd70012ef55" },
  { name: "operate-first/apps", commit: "34402be8f720c55cc59f59ac1ec5ae92226bfaa7" },
  { name: "redhat-cop/gitops-catalog", commit: "7727f2425149abf9e061665c6d1268a70238c138" },
  { name: "cybozu-go/neco-apps", commit: "50764bc8ff20b102d4241030c9f07920486045a7" },
];
