/** Fits a terminal of 80 columns and 40 lines. */
export const HELP = `rollcast: which workloads does this change restart, and is that safe?

Usage: rollcast [options]     forecast a change to a kustomize repository
       rollcast list          what the repository deploys, from where, to where
       rollcast demo          see it on an example, made in a temporary folder

What is compared
  --repo DIR            the repository, or a folder in it (default: .)
  --base REV            compare with REV (default: where HEAD left the default
                        branch)
  --head REV            forecast REV (default: the working tree, uncommitted
                        files included)
  --overlay GLOB        only these overlays; may be repeated (default: all)

What is answered
  --format FORMAT       text (default), markdown, json or html
  --output FILE         write to FILE instead of standard output
  --fail-on CHECK,...   exit with 1 on findings of these checks:
                        missing-readiness-probe, recreate-strategy,
                        single-replica, stale-config, ...; CHECK:error for
                        errors only, CHECK:new for what this change brings
  --config-values WHAT  show (default), or keys: no values of ConfigMaps

How overlays are built
  --builder BUILDER     auto (default), embedded, kustomize (the one on PATH),
                        or verify: both, and tell any difference
  --allow NAME,...      let kustomize use network, helm, plugins
  --load-restrictor R   root-only: a kustomization reads files below itself
                        only, as kustomize does; none: anything in the
                        repository, as Flux does

  -h, --help            this text
  --version             the version

Exit status: 0 pass, 1 the policy failed, 2 something could not be analysed or
the command line is wrong. Colours follow NO_COLOR and FORCE_COLOR.
`;
