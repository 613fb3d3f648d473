import { OTHER, spec, type GivenUp } from "./lessening.ts";

const UNTOLD = "it tells of less, failed deliveries perhaps among it";

/** Of Flux's own objects: what they tell, whom they listen to, and what they write. */
export const GIVEN_UP_OF_FLUX: Readonly<Record<string, readonly GivenUp[]>> = {
  // https://fluxcd.io/flux/components/helm/helmreleases/#crds
  "helm.toolkit.fluxcd.io/HelmRelease": [
    spec(
      "upgrade.crds",
      { is: "other", none: "Skip", had: true },
      "the definitions of its chart are upgraded otherwise, or stay as they are",
    ),
  ],
  // https://fluxcd.io/flux/components/notification/alerts/
  "notification.toolkit.fluxcd.io/Alert": [
    spec("providerRef.name", OTHER, "what it tells goes elsewhere, or nowhere if that is not there"),
    spec("eventSources", { is: "fewer" }, UNTOLD),
    spec("inclusionList", OTHER, UNTOLD),
    spec("exclusionList", { is: "more" }, UNTOLD),
    spec("eventSeverity", { is: "becomes", value: "error" }, UNTOLD),
  ],
  // https://fluxcd.io/flux/components/notification/providers/
  "notification.toolkit.fluxcd.io/Provider": ["type", "address", "channel", "secretRef"].map((path) =>
    spec(path, OTHER, "what is told goes elsewhere, or nowhere if that does not take it"),
  ),
  // https://fluxcd.io/flux/components/notification/receivers/: the path of its webhook is made of its secret.
  "notification.toolkit.fluxcd.io/Receiver": [
    ...["type", "secretRef.name"].map((path) =>
      spec(
        path,
        OTHER,
        "who calls its webhook as before is refused, and changes arrive at the next interval",
      ),
    ),
    ...["resources", "events"].map((path) =>
      spec(path, { is: "fewer" }, "changes of what goes from it arrive at the next interval"),
    ),
  ],
  // https://fluxcd.io/flux/components/image/imageupdateautomations/
  "image.toolkit.fluxcd.io/ImageUpdateAutomation": [
    ...["policySelector", "update.path"].map((path) =>
      spec(path, OTHER, "newer images are written elsewhere, or nowhere"),
    ),
    ...["sourceRef", "git.checkout", "git.push.branch"].map((path) =>
      spec(path, OTHER, "newer images are written to another branch or repository, or nowhere"),
    ),
  ],
};
