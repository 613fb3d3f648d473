/* Made by scripts/kubernetes/definitions.mjs from the definitions of Flux, Argo CD and others: do not edit. */

/** The version and kind, the number of its schema (- where it is not here), and whose definition it is. */
export const DEFINED_KINDS = String.raw`
kustomize.toolkit.fluxcd.io/v1 Kustomization 38 kustomize-controller 1.9.5
helm.toolkit.fluxcd.io/v2 HelmRelease 82 helm-controller 1.6.4
source.toolkit.fluxcd.io/v1 Bucket 89 source-controller 1.9.5
source.toolkit.fluxcd.io/v1 ExternalArtifact 91 source-controller 1.9.5
source.toolkit.fluxcd.io/v1 GitRepository 100 source-controller 1.9.5
source.toolkit.fluxcd.io/v1 HelmChart 106 source-controller 1.9.5
source.toolkit.fluxcd.io/v1 HelmRepository 114 source-controller 1.9.5
source.toolkit.fluxcd.io/v1 OCIRepository 121 source-controller 1.9.5
notification.toolkit.fluxcd.io/v1beta3 Alert 128 notification-controller 1.9.3
notification.toolkit.fluxcd.io/v1beta3 Provider 133 notification-controller 1.9.3
notification.toolkit.fluxcd.io/v1 Receiver 145 notification-controller 1.9.3
image.toolkit.fluxcd.io/v1 ImagePolicy 154 image-reflector-controller 1.2.3
image.toolkit.fluxcd.io/v1 ImageRepository 158 image-reflector-controller 1.2.3
image.toolkit.fluxcd.io/v1 ImageUpdateAutomation 174 image-automation-controller 1.2.3
argoproj.io/v1alpha1 Application 212 Argo CD 3.6.1
argoproj.io/v1alpha1 ApplicationSet 268 Argo CD 3.6.1
argoproj.io/v1alpha1 AppProject 295 Argo CD 3.6.1
acme.cert-manager.io/v1 Challenge - cert-manager 1.21.2
acme.cert-manager.io/v1 Order - cert-manager 1.21.2
cert-manager.io/v1 CertificateRequest 301 cert-manager 1.21.2
cert-manager.io/v1 Certificate 325 cert-manager 1.21.2
cert-manager.io/v1 ClusterIssuer 399 cert-manager 1.21.2
cert-manager.io/v1 Issuer 399 cert-manager 1.21.2
external-secrets.io/v1 ClusterExternalSecret 443 External Secrets 1.3.2
external-secrets.io/v1alpha1 ClusterPushSecret 457 External Secrets 1.3.2
external-secrets.io/v1 ClusterSecretStore - External Secrets 1.3.2
external-secrets.io/v1 ExternalSecret 458 External Secrets 1.3.2
external-secrets.io/v1alpha1 PushSecret 459 External Secrets 1.3.2
external-secrets.io/v1 SecretStore - External Secrets 1.3.2
generators.external-secrets.io/v1alpha1 ACRAccessToken - External Secrets 1.3.2
generators.external-secrets.io/v1alpha1 CloudsmithAccessToken - External Secrets 1.3.2
generators.external-secrets.io/v1alpha1 ClusterGenerator - External Secrets 1.3.2
generators.external-secrets.io/v1alpha1 ECRAuthorizationToken - External Secrets 1.3.2
generators.external-secrets.io/v1alpha1 Fake - External Secrets 1.3.2
generators.external-secrets.io/v1alpha1 GCRAccessToken - External Secrets 1.3.2
generators.external-secrets.io/v1alpha1 GeneratorState - External Secrets 1.3.2
generators.external-secrets.io/v1alpha1 GithubAccessToken - External Secrets 1.3.2
generators.external-secrets.io/v1alpha1 Grafana - External Secrets 1.3.2
generators.external-secrets.io/v1alpha1 MFA - External Secrets 1.3.2
generators.external-secrets.io/v1alpha1 Password - External Secrets 1.3.2
generators.external-secrets.io/v1alpha1 QuayAccessToken - External Secrets 1.3.2
generators.external-secrets.io/v1alpha1 SSHKey - External Secrets 1.3.2
generators.external-secrets.io/v1alpha1 STSSessionToken - External Secrets 1.3.2
generators.external-secrets.io/v1alpha1 UUID - External Secrets 1.3.2
generators.external-secrets.io/v1alpha1 VaultDynamicSecret - External Secrets 1.3.2
generators.external-secrets.io/v1alpha1 Webhook - External Secrets 1.3.2
gateway.networking.k8s.io/v1 BackendTLSPolicy 472 Gateway API 1.7.0
gateway.networking.k8s.io/v1alpha3 BackendTLSPolicy 472 Gateway API 1.7.0
gateway.networking.k8s.io/v1 GatewayClass 475 Gateway API 1.7.0
gateway.networking.k8s.io/v1beta1 GatewayClass 475 Gateway API 1.7.0
gateway.networking.k8s.io/v1 Gateway 520 Gateway API 1.7.0
gateway.networking.k8s.io/v1beta1 Gateway 520 Gateway API 1.7.0
gateway.networking.k8s.io/v1 GRPCRoute 554 Gateway API 1.7.0
gateway.networking.k8s.io/v1 HTTPRoute 586 Gateway API 1.7.0
gateway.networking.k8s.io/v1beta1 HTTPRoute 586 Gateway API 1.7.0
gateway.networking.k8s.io/v1 ListenerSet 588 Gateway API 1.7.0
gateway.networking.k8s.io/v1 ReferenceGrant 594 Gateway API 1.7.0
gateway.networking.k8s.io/v1beta1 ReferenceGrant 594 Gateway API 1.7.0
gateway.networking.k8s.io/v1 TCPRoute 600 Gateway API 1.7.0
gateway.networking.k8s.io/v1alpha2 TCPRoute 603 Gateway API 1.7.0
gateway.networking.k8s.io/v1 TLSRoute 606 Gateway API 1.7.0
gateway.networking.k8s.io/v1alpha2 TLSRoute 609 Gateway API 1.7.0
gateway.networking.k8s.io/v1alpha3 TLSRoute 606 Gateway API 1.7.0
gateway.networking.k8s.io/v1 UDPRoute 600 Gateway API 1.7.0
gateway.networking.k8s.io/v1alpha2 UDPRoute 603 Gateway API 1.7.0
gateway.networking.x-k8s.io/v1alpha1 XBackend - Gateway API 1.7.0
gateway.networking.x-k8s.io/v1alpha1 XBackendTrafficPolicy - Gateway API 1.7.0
gateway.networking.x-k8s.io/v1alpha1 XMesh - Gateway API 1.7.0
gateway.networking.x-k8s.io/v1alpha1 XTelemetryPolicy - Gateway API 1.7.0
monitoring.coreos.com/v1alpha1 AlertmanagerConfig - prometheus-operator 0.85.0
monitoring.coreos.com/v1 Alertmanager - prometheus-operator 0.85.0
monitoring.coreos.com/v1 PodMonitor 633 prometheus-operator 0.85.0
monitoring.coreos.com/v1 Probe 642 prometheus-operator 0.85.0
monitoring.coreos.com/v1alpha1 PrometheusAgent - prometheus-operator 0.85.0
monitoring.coreos.com/v1 Prometheus - prometheus-operator 0.85.0
monitoring.coreos.com/v1 PrometheusRule 649 prometheus-operator 0.85.0
monitoring.coreos.com/v1alpha1 ScrapeConfig - prometheus-operator 0.85.0
monitoring.coreos.com/v1 ServiceMonitor 654 prometheus-operator 0.85.0
monitoring.coreos.com/v1 ThanosRuler - prometheus-operator 0.85.0
`;

/** Schemas, one a line: where OpenAPI has a schema inside of another, these have its number. */
export const SCHEMAS = String.raw`
{"type":"string","enum":["originAnnotations","transformerAnnotations"]}
{"type":"array","items":0}
{"type":"string"}
{"type":"object","additionalProperties":2}
{"type":"object","properties":{"annotations":3,"labels":3}}
{"type":"array","items":2}
{"type":"string","enum":["sops"]}
{"type":"object","properties":{"name":2},"required":["name"]}
{"type":"object","properties":{"provider":6,"secretRef":7,"serviceAccountName":2},"required":["provider"]}
{"type":"string","enum":["MirrorPrune","Delete","WaitForTermination","Orphan"]}
{"type":"object","properties":{"name":2,"namespace":2,"readyExpr":2},"required":["name"]}
{"type":"array","items":10}
{"type":"boolean"}
{"type":"object","properties":{"apiVersion":2,"current":2,"failed":2,"inProgress":2,"kind":2},"required":["apiVersion","current"]}
{"type":"array","items":13}
{"type":"object","properties":{"apiVersion":2,"kind":2,"name":2,"namespace":2},"required":["kind","name"]}
{"type":"array","items":15}
{"type":"object","properties":{"annotationSelector":2,"group":2,"kind":2,"labelSelector":2,"name":2,"namespace":2,"version":2}}
{"type":"object","properties":{"paths":5,"target":17},"required":["paths"]}
{"type":"array","items":18}
{"type":"object","properties":{"digest":2,"name":2,"newName":2,"newTag":2},"required":["name"]}
{"type":"array","items":20}
{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}
{"type":"object","properties":{"key":2,"name":2},"required":["name"]}
{"type":"object","properties":{"configMapRef":7,"secretRef":23},"x-kubernetes-validations":[{"rule":"has(self.configMapRef) || has(self.secretRef)"},{"rule":"!has(self.configMapRef) || !has(self.secretRef)"}]}
{"type":"string","minLength":1,"maxLength":200}
{"type":"object","properties":{"patch":2,"target":17},"required":["patch"]}
{"type":"array","items":26}
{"type":"string","enum":["Secret","ConfigMap"]}
{"type":"string","minLength":1,"maxLength":253}
{"type":"object","properties":{"kind":28,"name":29,"optional":12},"required":["kind","name"]}
{"type":"array","items":30}
{"type":"string","enum":["WithVariables","Always"]}
{"type":"object","properties":{"substitute":3,"substituteFrom":31,"substituteStrategy":32}}
{"type":"string","enum":["OCIRepository","GitRepository","Bucket","ExternalArtifact"]}
{"type":"object","properties":{"apiVersion":2,"kind":34,"name":2,"namespace":2},"required":["kind","name"]}
{"type":"string","minLength":1,"maxLength":63}
{"type":"object","properties":{"buildMetadata":1,"commonMetadata":4,"components":5,"decryption":8,"deletionPolicy":9,"dependsOn":11,"force":12,"healthCheckExprs":14,"healthChecks":16,"ignore":19,"ignoreMissingComponents":12,"images":21,"interval":22,"kubeConfig":24,"namePrefix":25,"nameSuffix":25,"patches":27,"path":2,"postBuild":33,"prune":12,"retryInterval":22,"serviceAccountName":2,"sourceRef":35,"suspend":12,"targetNamespace":36,"timeout":22,"wait":12},"required":["interval","prune","sourceRef"]}
{"type":"object","properties":{"spec":37}}
{"type":"string","minLength":1,"maxLength":2048}
{"type":"string","enum":["ChartVersion","Revision"]}
{"type":"string","enum":["HelmRepository","GitRepository","Bucket"]}
{"type":"object","properties":{"apiVersion":2,"kind":41,"name":29,"namespace":36},"required":["kind","name"]}
{"type":"string","enum":["cosign","notation"]}
{"type":"object","properties":{"provider":43,"secretRef":7}}
{"type":"object","properties":{"chart":39,"ignoreMissingValuesFiles":12,"interval":22,"reconcileStrategy":40,"sourceRef":42,"valuesFiles":5,"verify":44,"version":2},"required":["chart","sourceRef"]}
{"type":"object","properties":{"metadata":4,"spec":45},"required":["spec"]}
{"type":"string","enum":["OCIRepository","HelmChart","ExternalArtifact"]}
{"type":"object","properties":{"apiVersion":2,"kind":47,"name":29,"namespace":36},"required":["kind","name"]}
{"type":"string","enum":["enabled","warn","disabled"]}
{"type":"object","properties":{"ignore":19,"mode":49}}
{"type":"string","enum":["Skip","Create","CreateReplace"]}
{"type":"integer"}
{"type":"object","properties":{"ignoreTestFailures":12,"remediateLastFailure":12,"retries":52}}
{"type":"string","enum":["RemediateOnFailure","RetryOnFailure"]}
{"type":"object","properties":{"name":54,"retryInterval":22},"required":["name"],"x-kubernetes-validations":[{"rule":"!has(self.retryInterval) || self.name != 'RemediateOnFailure'"}]}
{"type":"object","properties":{"crds":51,"createNamespace":12,"disableHooks":12,"disableOpenAPIValidation":12,"disableSchemaValidation":12,"disableTakeOwnership":12,"disableWait":12,"disableWaitForJobs":12,"remediation":53,"replace":12,"serverSideApply":12,"skipCRDs":12,"strategy":55,"timeout":22}}
{"type":"string","enum":["nohooks","combined","separate"]}
{"type":"object","properties":{"images":21,"patches":27}}
{"type":"object","properties":{"kustomize":58}}
{"type":"array","items":59}
{"type":"string","minLength":1,"maxLength":53}
{"type":"string","enum":["enabled","disabled","auto"]}
{"type":"object","properties":{"cleanupOnFail":12,"disableHooks":12,"disableWait":12,"disableWaitForJobs":12,"force":12,"recreate":12,"serverSideApply":62,"timeout":22}}
{"type":"object","properties":{"exclude":12,"name":29},"required":["name"]}
{"type":"array","items":64}
{"type":"object","properties":{"enable":12,"filters":65,"ignoreFailures":12,"timeout":22}}
{"type":"string","enum":["background","foreground","orphan"]}
{"type":"object","properties":{"deletionPropagation":67,"disableHooks":12,"disableWait":12,"keepHistory":12,"timeout":22}}
{"type":"string","enum":["InPlaceUpdate","Reinstall"]}
{"type":"string","enum":["rollback","uninstall"]}
{"type":"object","properties":{"ignoreTestFailures":12,"remediateLastFailure":12,"retries":52,"strategy":70}}
{"type":"object","properties":{"name":54,"retryInterval":22},"required":["name"],"x-kubernetes-validations":[{"rule":"!has(self.retryInterval) || self.name == 'RetryOnFailure'"}]}
{"type":"object","properties":{"chartNameChangeStrategy":69,"cleanupOnFail":12,"crds":51,"disableHooks":12,"disableOpenAPIValidation":12,"disableSchemaValidation":12,"disableTakeOwnership":12,"disableWait":12,"disableWaitForJobs":12,"force":12,"preserveValues":12,"remediation":71,"serverSideApply":62,"strategy":72,"timeout":22}}
{"x-kubernetes-preserve-unknown-fields":true}
{"type":"string","maxLength":250,"pattern":"^([a-zA-Z0-9_\\-.\\\\\\/]|\\[[0-9]{1,5}\\])+$"}
{"type":"string","maxLength":253,"pattern":"^[\\-._a-zA-Z0-9]+$"}
{"type":"object","properties":{"kind":28,"literal":12,"name":29,"optional":12,"targetPath":75,"valuesKey":76},"required":["kind","name"]}
{"type":"array","items":77}
{"type":"string","enum":["poller","legacy"]}
{"type":"object","properties":{"name":79},"required":["name"]}
{"type":"object","properties":{"chart":46,"chartRef":48,"commonMetadata":4,"dependsOn":11,"driftDetection":50,"healthCheckExprs":14,"install":56,"interval":22,"kubeConfig":24,"maxHistory":52,"persistentClient":12,"postRenderStrategy":57,"postRenderers":60,"releaseName":61,"rollback":63,"serviceAccountName":29,"storageNamespace":36,"suspend":12,"targetNamespace":36,"test":66,"timeout":22,"uninstall":68,"upgrade":73,"values":74,"valuesFrom":78,"waitStrategy":80},"required":["interval"],"x-kubernetes-validations":[{"rule":"(has(self.chart) && !has(self.chartRef)) || (!has(self.chart) && has(self.chartRef))"}]}
{"type":"object","properties":{"spec":81}}
{"type":"string","enum":["generic","aws","gcp","azure"]}
{"type":"string","pattern":"^(http|https)://.*$"}
{"type":"string","enum":["aws","ldap"]}
{"type":"object","properties":{"certSecretRef":7,"endpoint":84,"provider":85,"secretRef":7},"required":["endpoint","provider"]}
{"type":"string","pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m))+$"}
{"type":"object","properties":{"bucketName":2,"certSecretRef":7,"endpoint":2,"ignore":2,"insecure":12,"interval":22,"prefix":2,"provider":83,"proxySecretRef":7,"region":2,"secretRef":7,"serviceAccountName":2,"sts":86,"suspend":12,"timeout":87},"required":["bucketName","endpoint","interval"],"x-kubernetes-validations":[{"rule":"self.provider == 'aws' || self.provider == 'generic' || !has(self.sts)"},{"rule":"self.provider != 'aws' || !has(self.sts) || self.sts.provider == 'aws'"},{"rule":"self.provider != 'generic' || !has(self.sts) || self.sts.provider == 'ldap'"},{"rule":"!has(self.sts) || self.sts.provider != 'aws' || !has(self.sts.secretRef)"},{"rule":"!has(self.sts) || self.sts.provider != 'aws' || !has(self.sts.certSecretRef)"},{"rule":"self.provider != 'generic' || !has(self.serviceAccountName)"},{"rule":"!has(self.secretRef) || !has(self.serviceAccountName)"}]}
{"type":"object","properties":{"spec":88}}
{"type":"object","properties":{"sourceRef":15}}
{"type":"object","properties":{"spec":90}}
{"type":"object","properties":{"fromPath":2,"repository":7,"toPath":2},"required":["repository"]}
{"type":"array","items":92}
{"type":"string","enum":["generic","aws","azure","github"]}
{"type":"object","properties":{"branch":2,"commit":2,"name":2,"semver":2,"tag":2}}
{"type":"string","pattern":"^(http|https|ssh)://.*$"}
{"type":"string","enum":["head","HEAD","Tag","TagAndHEAD"]}
{"type":"object","properties":{"mode":97,"secretRef":7},"required":["secretRef"]}
{"type":"object","properties":{"ignore":2,"include":93,"interval":22,"provider":94,"proxySecretRef":7,"recurseSubmodules":12,"ref":95,"secretRef":7,"serviceAccountName":2,"sparseCheckout":5,"suspend":12,"timeout":87,"url":96,"verify":98},"required":["interval","url"],"x-kubernetes-validations":[{"rule":"!has(self.serviceAccountName) || (has(self.provider) && (self.provider == 'azure' || self.provider == 'aws'))"}]}
{"type":"object","properties":{"spec":99}}
{"type":"object","properties":{"apiVersion":2,"kind":41,"name":2},"required":["kind","name"]}
{"type":"object","properties":{"issuer":2,"subject":2},"required":["issuer","subject"]}
{"type":"array","items":102}
{"type":"object","properties":{"matchOIDCIdentity":103,"provider":43,"secretRef":7}}
{"type":"object","properties":{"chart":2,"ignoreMissingValuesFiles":12,"interval":22,"reconcileStrategy":40,"sourceRef":101,"suspend":12,"valuesFiles":5,"verify":104,"version":2},"required":["chart","interval","sourceRef"],"x-kubernetes-validations":[{"rule":"!has(self.verify) || self.sourceRef.kind == 'HelmRepository'"}]}
{"type":"object","properties":{"spec":105}}
{"type":"object","properties":{"matchLabels":3}}
{"type":"array","items":107}
{"type":"object","properties":{"namespaceSelectors":108},"required":["namespaceSelectors"]}
{"type":"string","enum":["generic","aws","azure","gcp"]}
{"type":"string","enum":["default","oci"]}
{"type":"string","pattern":"^(http|https|oci)://.*$"}
{"type":"object","properties":{"accessFrom":109,"certSecretRef":7,"insecure":12,"interval":22,"passCredentials":12,"provider":110,"secretRef":7,"suspend":12,"timeout":87,"type":111,"url":112},"required":["url"]}
{"type":"object","properties":{"spec":113}}
{"type":"string","enum":["extract","copy"]}
{"type":"object","properties":{"mediaType":2,"operation":115}}
{"type":"object","properties":{"digest":2,"semver":2,"semverFilter":2,"tag":2}}
{"type":"string","pattern":"^oci://.*$"}
{"type":"object","properties":{"matchOIDCIdentity":103,"provider":43,"secretRef":7,"trustedRootSecretRef":7}}
{"type":"object","properties":{"certSecretRef":7,"ignore":2,"insecure":12,"interval":22,"layerSelector":116,"provider":110,"proxySecretRef":7,"ref":117,"secretRef":7,"serviceAccountName":2,"suspend":12,"timeout":87,"url":118,"verify":119},"required":["interval","url"]}
{"type":"object","properties":{"spec":120}}
{"type":"string","enum":["info","error"]}
{"type":"string","enum":["Bucket","GitRepository","Kustomization","HelmRelease","HelmChart","HelmRepository","ImageRepository","ImagePolicy","ImageUpdateAutomation","OCIRepository","ArtifactGenerator","ExternalArtifact"]}
{"type":"object","properties":{"apiVersion":2,"kind":123,"matchLabels":3,"name":29,"namespace":29},"required":["kind","name"]}
{"type":"array","items":124}
{"type":"string","maxLength":255}
{"type":"object","properties":{"eventMetadata":3,"eventSeverity":122,"eventSources":125,"exclusionList":5,"inclusionList":5,"providerRef":7,"summary":126,"suspend":12},"required":["eventSources","providerRef"]}
{"type":"object","properties":{"spec":127}}
{"type":"string","maxLength":2048}
{"type":"string","maxLength":2048,"pattern":"^(http|https)://.*$"}
{"type":"string","enum":["slack","discord","msteams","rocket","generic","generic-hmac","github","gitlab","gitea","giteapullrequestcomment","bitbucketserver","bitbucket","azuredevops","googlechat","googlepubsub","webex","sentry","azureeventhub","telegram","lark","matrix","opsgenie","alertmanager","grafana","githubdispatch","githubpullrequestcomment","gitlabmergerequestcomment","pagerduty","datadog","nats","zulip","otel"]}
{"type":"object","properties":{"address":129,"certSecretRef":7,"channel":129,"commitStatusExpr":2,"interval":22,"proxy":130,"proxySecretRef":7,"secretRef":7,"serviceAccountName":2,"suspend":12,"timeout":87,"type":131,"username":129},"required":["type"],"x-kubernetes-validations":[{"rule":"self.type == 'github' || self.type == 'gitlab' || self.type == 'gitea' || self.type == 'bitbucketserver' || self.type == 'bitbucket' || self.type == 'azuredevops' || !has(self.commitStatusExpr)"}]}
{"type":"object","properties":{"spec":132}}
{"type":"string","pattern":"^https?://"}
{"type":"object","properties":{"expression":2,"message":2},"required":["expression","message"]}
{"type":"array","minItems":1,"items":135}
{"type":"object","properties":{"expression":2,"name":2},"required":["expression","name"]}
{"type":"array","items":137}
{"type":"object","properties":{"audience":2,"issuerURL":134,"validations":136,"variables":138},"required":["issuerURL","validations"]}
{"type":"array","items":139}
{"type":"object","properties":{"apiVersion":2,"filter":2,"kind":123,"matchLabels":3,"name":29,"namespace":29},"required":["kind","name"]}
{"type":"array","items":141}
{"type":"string","enum":["generic","generic-hmac","generic-oidc","github","gitlab","bitbucket","harbor","dockerhub","quay","gcr","nexus","acr","cdevents"]}
{"type":"object","properties":{"events":5,"interval":22,"oidcProviders":140,"resourceFilter":2,"resources":142,"secretRef":7,"suspend":12,"type":143},"required":["resources","type"],"x-kubernetes-validations":[{"rule":"self.type != 'generic-oidc' || (has(self.oidcProviders) && size(self.oidcProviders) > 0)"},{"rule":"self.type == 'generic-oidc' || !has(self.oidcProviders) || size(self.oidcProviders) == 0"},{"rule":"self.type != 'generic-oidc' || !has(self.secretRef)"},{"rule":"self.type == 'generic-oidc' || has(self.secretRef)"}]}
{"type":"object","properties":{"spec":144}}
{"type":"string","enum":["Always","IfNotPresent","Never"]}
{"type":"object","properties":{"extract":2,"pattern":2}}
{"type":"object","properties":{"name":2,"namespace":2},"required":["name"]}
{"type":"string","enum":["asc","desc"]}
{"type":"object","properties":{"order":149}}
{"type":"object","properties":{"range":2},"required":["range"]}
{"type":"object","properties":{"alphabetical":150,"numerical":150,"semver":151}}
{"type":"object","properties":{"digestReflectionPolicy":146,"filterTags":147,"imageRepositoryRef":148,"interval":22,"policy":152,"suspend":12},"required":["imageRepositoryRef","policy"],"x-kubernetes-validations":[{"rule":"!has(self.interval) || (has(self.digestReflectionPolicy) && self.digestReflectionPolicy == 'Always')"},{"rule":"has(self.interval) || !has(self.digestReflectionPolicy) || self.digestReflectionPolicy != 'Always'"}]}
{"type":"object","properties":{"spec":153}}
{"type":"array","maxItems":25,"items":2}
{"type":"string","maxLength":253}
{"type":"object","properties":{"accessFrom":109,"certSecretRef":7,"exclusionList":155,"image":2,"insecure":12,"interval":22,"provider":110,"proxySecretRef":7,"secretRef":7,"serviceAccountName":156,"suspend":12,"timeout":87},"required":["image","interval"]}
{"type":"object","properties":{"spec":157}}
{"type":"object","properties":{"ref":95},"required":["ref"]}
{"type":"object","properties":{"email":2,"name":2},"required":["email"]}
{"type":"string","enum":["gpg","ssh"]}
{"type":"object","properties":{"secretRef":7,"type":161},"required":["secretRef"]}
{"type":"object","properties":{"author":160,"messageTemplate":2,"messageTemplateValues":3,"signingKey":162},"required":["author"]}
{"type":"object","properties":{"branch":2,"options":3,"refspec":2}}
{"type":"object","properties":{"checkout":159,"commit":163,"push":164},"required":["commit"]}
{"type":"object","properties":{"key":2,"operator":2,"values":5},"required":["key","operator"]}
{"type":"array","items":166}
{"type":"object","properties":{"matchExpressions":167,"matchLabels":3}}
{"type":"string","enum":["GitRepository"]}
{"type":"object","properties":{"apiVersion":2,"kind":169,"name":2,"namespace":2},"required":["name"]}
{"type":"string","enum":["Setters"]}
{"type":"object","properties":{"path":2,"strategy":171}}
{"type":"object","properties":{"git":165,"interval":22,"policySelector":168,"sourceRef":170,"suspend":12,"update":172},"required":["interval","sourceRef"]}
{"type":"object","properties":{"spec":173}}
{"type":"object","properties":{"name":2,"namespace":2,"server":2}}
{"type":"object","properties":{"group":2,"jqPathExpressions":5,"jsonPointers":5,"kind":2,"managedFieldsManagers":5,"name":2,"namespace":2},"required":["kind"]}
{"type":"array","items":176}
{"type":"object","properties":{"name":2,"value":2},"required":["name","value"]}
{"type":"array","items":178}
{"type":"object","properties":{"code":12,"name":2,"value":2},"required":["name","value"]}
{"type":"array","items":180}
{"type":"object","properties":{"extVars":181,"libs":5,"tlas":181}}
{"type":"object","properties":{"disableExtensionFilter":12,"exclude":2,"include":2,"jsonnet":182,"recurse":12}}
{"type":"object","properties":{"name":2,"path":2}}
{"type":"array","items":184}
{"type":"object","properties":{"forceString":12,"name":2,"value":2}}
{"type":"array","items":186}
{"type":"object","x-kubernetes-preserve-unknown-fields":true}
{"type":"object","properties":{"apiVersions":5,"fileParameters":185,"ignoreMissingValueFiles":12,"kubeVersion":2,"namespace":2,"parameters":187,"passCredentials":12,"releaseName":2,"skipCrds":12,"skipSchemaValidation":12,"skipTests":12,"valueFiles":5,"values":2,"valuesObject":188,"version":2}}
{"type":"object","additionalProperties":12}
{"type":"object","properties":{"options":190,"patch":2,"path":2,"target":17}}
{"type":"array","items":191}
{"x-kubernetes-int-or-string":true}
{"type":"object","properties":{"count":193,"name":2},"required":["count","name"]}
{"type":"array","items":194}
{"type":"object","properties":{"apiVersions":5,"commonAnnotations":3,"commonAnnotationsEnvsubst":12,"commonLabels":3,"components":5,"forceCommonAnnotations":12,"forceCommonLabels":12,"ignoreMissingComponents":12,"images":5,"kubeVersion":2,"labelIncludeTemplates":12,"labelWithoutSelector":12,"namePrefix":2,"nameSuffix":2,"namespace":2,"patches":192,"replicas":195,"version":2}}
{"type":"object","properties":{"array":5,"map":3,"name":2,"string":2}}
{"type":"array","items":197}
{"type":"object","properties":{"env":179,"name":2,"parameters":198}}
{"type":"object","properties":{"chart":2,"directory":183,"helm":189,"kustomize":196,"name":2,"path":2,"plugin":199,"ref":2,"repoURL":2,"tagPrefix":2,"targetRevision":2},"required":["repoURL"]}
{"type":"object","properties":{"directory":183,"helm":189,"kustomize":196,"path":2,"plugin":199,"repoURL":2,"targetRevision":2},"required":["path","repoURL","targetRevision"]}
{"type":"object","properties":{"targetBranch":2},"required":["targetBranch"]}
{"type":"string","minLength":1,"pattern":"^.{2,}|[^./]$"}
{"type":"object","properties":{"path":203,"repoURL":2,"targetBranch":2},"required":["path","targetBranch"]}
{"type":"object","properties":{"drySource":201,"hydrateTo":202,"syncSource":204},"required":["drySource","syncSource"]}
{"type":"array","items":200}
{"type":"object","properties":{"allowEmpty":12,"enabled":12,"prune":12,"selfHeal":12}}
{"type":"object","properties":{"duration":2,"factor":52,"maxDuration":2}}
{"type":"object","properties":{"backoff":208,"limit":52,"refresh":12}}
{"type":"object","properties":{"automated":207,"managedNamespaceMetadata":4,"retry":209,"syncOptions":5}}
{"type":"object","properties":{"destination":175,"ignoreDifferences":177,"info":179,"project":2,"revisionHistoryLimit":52,"source":200,"sourceHydrator":205,"sources":206,"syncPolicy":210},"required":["destination","project"]}
{"type":"object","properties":{"spec":211},"required":["spec"]}
{"type":"object","properties":{"annotations":3,"finalizers":5,"labels":3,"name":2,"namespace":2}}
{"type":"object","properties":{"metadata":213,"spec":211},"required":["metadata","spec"]}
{"type":"object","properties":{"configMapRef":2,"labelSelector":168,"name":2,"requeueAfterSeconds":52,"template":214,"values":3},"required":["configMapRef"]}
{"type":"object","properties":{"flatList":12,"selector":168,"template":214,"values":3}}
{"type":"object","properties":{"exclude":12,"path":2},"required":["path"]}
{"type":"array","items":217}
{"type":"object","properties":{"directories":218,"files":218,"pathParamPrefix":2,"repoURL":2,"requeueAfterSeconds":52,"revision":2,"template":214,"values":3},"required":["repoURL","revision"]}
{"type":"array","items":74}
{"type":"object","properties":{"elements":220,"elementsYaml":2,"template":214}}
{"type":"object","additionalProperties":74}
{"type":"object","properties":{"parameters":222}}
{"type":"object","properties":{"configMapRef":7,"input":223,"requeueAfterSeconds":52,"template":214,"values":3},"required":["configMapRef"]}
{"type":"object","properties":{"key":2,"secretName":2},"required":["key","secretName"]}
{"type":"object","properties":{"api":2,"labels":5,"organization":2,"project":2,"repo":2,"tokenRef":225},"required":["organization","project","repo"]}
{"type":"object","properties":{"passwordRef":225,"username":2},"required":["passwordRef","username"]}
{"type":"object","properties":{"tokenRef":225},"required":["tokenRef"]}
{"type":"object","properties":{"api":2,"basicAuth":227,"bearerToken":228,"owner":2,"repo":2},"required":["owner","repo"]}
{"type":"object","properties":{"configMapName":2,"key":2},"required":["configMapName","key"]}
{"type":"object","properties":{"api":2,"basicAuth":227,"bearerToken":228,"caRef":230,"insecure":12,"project":2,"repo":2},"required":["api","project","repo"]}
{"type":"object","properties":{"branchMatch":2,"targetBranchMatch":2,"titleMatch":2}}
{"type":"array","items":232}
{"type":"object","properties":{"api":2,"insecure":12,"labels":5,"owner":2,"repo":2,"tokenRef":225},"required":["api","owner","repo"]}
{"type":"object","properties":{"api":2,"appSecretName":2,"labels":5,"owner":2,"repo":2,"tokenRef":225},"required":["owner","repo"]}
{"type":"object","properties":{"api":2,"caRef":230,"insecure":12,"labels":5,"project":2,"pullRequestState":2,"tokenRef":225},"required":["project"]}
{"type":"object","properties":{"azuredevops":226,"bitbucket":229,"bitbucketServer":231,"continueOnRepoNotFoundError":12,"filters":233,"gitea":234,"github":235,"gitlab":236,"requeueAfterSeconds":52,"template":214,"values":3}}
{"type":"object","properties":{"key":2,"value":2},"required":["key"]}
{"type":"array","items":238}
{"type":"object","properties":{"allBranches":12,"region":2,"role":2,"tagFilters":239}}
{"type":"object","properties":{"accessTokenRef":225,"allBranches":12,"api":2,"organization":2,"teamProject":2},"required":["accessTokenRef","organization","teamProject"]}
{"type":"object","properties":{"allBranches":12,"appPasswordRef":225,"owner":2,"user":2},"required":["appPasswordRef","owner","user"]}
{"type":"object","properties":{"allBranches":12,"api":2,"basicAuth":227,"bearerToken":228,"caRef":230,"insecure":12,"project":2},"required":["api","project"]}
{"type":"object","properties":{"branchMatch":2,"labelMatch":2,"pathsDoNotExist":5,"pathsExist":5,"repositoryMatch":2}}
{"type":"array","items":244}
{"type":"object","properties":{"allBranches":12,"api":2,"excludeArchivedRepos":12,"insecure":12,"owner":2,"tokenRef":225},"required":["api","owner"]}
{"type":"object","properties":{"allBranches":12,"api":2,"appSecretName":2,"excludeArchivedRepos":12,"organization":2,"tokenRef":225},"required":["organization"]}
{"type":"object","properties":{"allBranches":12,"api":2,"caRef":230,"group":2,"includeArchivedRepos":12,"includeSharedProjects":12,"includeSubgroups":12,"insecure":12,"tokenRef":225,"topic":2},"required":["group"]}
{"type":"object","properties":{"awsCodeCommit":240,"azureDevOps":241,"bitbucket":242,"bitbucketServer":243,"cloneProtocol":2,"filters":245,"gitea":246,"github":247,"gitlab":248,"requeueAfterSeconds":52,"template":214,"values":3}}
{"type":"object","properties":{"clusterDecisionResource":215,"clusters":216,"git":219,"list":221,"matrix":74,"merge":74,"oci":219,"plugin":224,"pullRequest":237,"scmProvider":249,"selector":168}}
{"type":"array","items":250}
{"type":"object","properties":{"generators":251,"template":214},"required":["generators"]}
{"type":"object","properties":{"generators":251,"mergeKeys":5,"template":214},"required":["generators","mergeKeys"]}
{"type":"object","properties":{"clusterDecisionResource":215,"clusters":216,"git":219,"list":221,"matrix":252,"merge":253,"oci":219,"plugin":224,"pullRequest":237,"scmProvider":249,"selector":168}}
{"type":"array","items":254}
{"type":"object","properties":{"jqPathExpressions":5,"jsonPointers":5,"name":2}}
{"type":"array","items":256}
{"type":"object","properties":{"annotations":5,"labels":5}}
{"type":"object","properties":{"key":2,"operator":2,"values":5}}
{"type":"array","items":259}
{"type":"object","properties":{"matchExpressions":260,"maxUpdate":193}}
{"type":"array","items":261}
{"type":"object","properties":{"steps":262}}
{"type":"object","properties":{"deletionOrder":2,"rollingSync":263,"type":2}}
{"type":"string","enum":["create-only","create-update","create-delete","sync"]}
{"type":"object","properties":{"applicationsSync":265,"preserveResourcesOnDeletion":12}}
{"type":"object","properties":{"applyNestedSelectors":12,"generators":255,"goTemplate":12,"goTemplateOptions":5,"ignoreApplicationDifferences":257,"preservedFields":258,"strategy":264,"syncPolicy":266,"template":214,"templatePatch":2},"required":["generators","template"]}
{"type":"object","properties":{"spec":267},"required":["spec"]}
{"type":"object","properties":{"group":2,"kind":2,"name":2},"required":["group","kind"]}
{"type":"array","items":269}
{"type":"object","properties":{"defaultServiceAccount":2,"namespace":2,"server":2},"required":["defaultServiceAccount","server"]}
{"type":"array","items":271}
{"type":"array","items":175}
{"type":"object","properties":{"group":2,"kind":2},"required":["group","kind"]}
{"type":"array","items":274}
{"type":"object","properties":{"group":2,"kind":2,"name":2}}
{"type":"array","items":276}
{"type":"object","properties":{"ignore":277,"warn":12}}
{"type":"object","properties":{"exp":52,"iat":52,"id":2},"required":["iat"]}
{"type":"array","items":279}
{"type":"object","properties":{"description":2,"groups":5,"jwtTokens":280,"name":2,"policies":5},"required":["name"]}
{"type":"array","items":281}
{"type":"object","properties":{"keyID":2},"required":["keyID"]}
{"type":"array","items":283}
{"type":"object","properties":{"keys":5,"mode":2},"required":["keys","mode"]}
{"type":"object","properties":{"url":2},"required":["url"]}
{"type":"array","items":286}
{"type":"object","properties":{"gpg":285,"repos":287},"required":["gpg","repos"]}
{"type":"array","items":288}
{"type":"object","properties":{"policies":289},"required":["policies"]}
{"type":"object","properties":{"git":290},"required":["git"]}
{"type":"object","properties":{"andOperator":12,"applications":5,"clusters":5,"description":2,"duration":2,"kind":2,"manualSync":12,"namespaces":5,"schedule":2,"syncOverrun":12,"timeZone":2}}
{"type":"array","items":292}
{"type":"object","properties":{"clusterResourceBlacklist":270,"clusterResourceWhitelist":270,"description":126,"destinationServiceAccounts":272,"destinations":273,"namespaceResourceBlacklist":275,"namespaceResourceWhitelist":275,"orphanedResources":278,"permitOnlyProjectScopedClusters":12,"roles":282,"signatureKeys":284,"sourceIntegrity":291,"sourceNamespaces":5,"sourceRepos":5,"syncWindows":293}}
{"type":"object","properties":{"spec":294},"required":["spec"]}
{"type":"object","additionalProperties":5}
{"type":"object","properties":{"group":2,"kind":2,"name":2},"required":["name"]}
{"type":"string","enum":["signing","digital signature","content commitment","key encipherment","key agreement","data encipherment","cert sign","crl sign","encipher only","decipher only","any","server auth","client auth","code signing","email protection","s/mime","ipsec end system","ipsec tunnel","ipsec user","timestamping","ocsp signing","microsoft sgc","netscape sgc"]}
{"type":"array","items":298}
{"type":"object","properties":{"duration":2,"extra":296,"groups":5,"isCA":12,"issuerRef":297,"request":2,"uid":2,"usages":299,"username":2},"required":["issuerRef","request"]}
{"type":"object","properties":{"spec":300}}
{"type":"string","enum":["DER","CombinedPEM"]}
{"type":"object","properties":{"type":302},"required":["type"]}
{"type":"array","items":303}
{"type":"object","properties":{"alias":2,"create":12,"password":2,"passwordSecretRef":23},"required":["create"]}
{"type":"string","enum":["LegacyRC2","LegacyDES","Modern2023","Modern2026"]}
{"type":"object","properties":{"create":12,"password":2,"passwordSecretRef":23,"profile":306},"required":["create"]}
{"type":"object","properties":{"jks":305,"pkcs12":307}}
{"type":"object","properties":{"dnsDomains":5,"emailAddresses":5,"ipRanges":5,"uriDomains":5}}
{"type":"object","properties":{"critical":12,"excluded":309,"permitted":309}}
{"type":"object","properties":{"oid":2,"utf8Value":2}}
{"type":"array","items":311}
{"type":"string","enum":["RSA","ECDSA","Ed25519"]}
{"type":"string","enum":["PKCS1","PKCS8"]}
{"type":"string","enum":["Never","Always"]}
{"type":"object","properties":{"algorithm":313,"encoding":314,"rotationPolicy":315,"size":52}}
{"type":"string","enum":["RenewBefore","Disabled"]}
{"type":"string","minLength":1}
{"type":"object","properties":{"cron":318,"timezone":318,"windowDuration":2},"required":["cron","windowDuration"]}
{"type":"array","items":319}
{"type":"object","properties":{"policy":317,"windows":320}}
{"type":"string","enum":["SHA256WithRSA","SHA384WithRSA","SHA512WithRSA","ECDSAWithSHA256","ECDSAWithSHA384","ECDSAWithSHA512","PureEd25519"]}
{"type":"object","properties":{"countries":5,"localities":5,"organizationalUnits":5,"organizations":5,"postalCodes":5,"provinces":5,"serialNumber":2,"streetAddresses":5}}
{"type":"object","properties":{"additionalOutputFormats":304,"commonName":2,"dnsNames":5,"duration":2,"emailAddresses":5,"encodeUsagesInRequest":12,"ipAddresses":5,"isCA":12,"issuerRef":297,"keystores":308,"literalSubject":2,"nameConstraints":310,"otherNames":312,"privateKey":316,"renewBefore":2,"renewBeforePercentage":52,"renewal":321,"revisionHistoryLimit":52,"secretName":2,"secretTemplate":4,"signatureAlgorithm":322,"subject":323,"uris":5,"usages":299},"required":["issuerRef","secretName"]}
{"type":"object","properties":{"spec":324}}
{"type":"string","enum":["HS256","HS384","HS512"]}
{"type":"object","properties":{"keyAlgorithm":326,"keyID":2,"keySecretRef":23},"required":["keyID","keySecretRef"]}
{"type":"string","maxLength":64}
{"type":"object","properties":{"accountSecretRef":23,"host":2},"required":["accountSecretRef","host"]}
{"type":"object","properties":{"accessTokenSecretRef":23,"clientSecretSecretRef":23,"clientTokenSecretRef":23,"serviceConsumerDomain":2},"required":["accessTokenSecretRef","clientSecretSecretRef","clientTokenSecretRef","serviceConsumerDomain"]}
{"type":"string","enum":["AzurePublicCloud","AzureChinaCloud","AzureGermanCloud","AzureUSGovernmentCloud"]}
{"type":"object","properties":{"clientID":2,"resourceID":2,"tenantID":2}}
{"type":"string","enum":["AzurePublicZone","AzurePrivateZone"]}
{"type":"object","properties":{"clientID":2,"clientSecretSecretRef":23,"environment":331,"hostedZoneName":2,"managedIdentity":332,"resourceGroupName":2,"subscriptionID":2,"tenantID":2,"zoneType":333},"required":["resourceGroupName","subscriptionID"]}
{"type":"object","properties":{"hostedZoneName":2,"project":2,"serviceAccountSecretRef":23},"required":["project"]}
{"type":"object","properties":{"apiKeySecretRef":23,"apiTokenSecretRef":23,"email":2}}
{"type":"string","enum":["None","Follow"]}
{"type":"object","properties":{"tokenSecretRef":23},"required":["tokenSecretRef"]}
{"type":"string","enum":["TCP","UDP"]}
{"type":"object","properties":{"nameserver":2,"protocol":339,"tsigAlgorithm":2,"tsigKeyName":2,"tsigSecretSecretRef":23},"required":["nameserver"]}
{"type":"object","properties":{"audiences":5,"name":2},"required":["name"]}
{"type":"object","properties":{"serviceAccountRef":341},"required":["serviceAccountRef"]}
{"type":"object","properties":{"kubernetes":342},"required":["kubernetes"]}
{"type":"object","properties":{"accessKeyID":2,"accessKeyIDSecretRef":23,"auth":343,"hostedZoneID":2,"region":2,"role":2,"secretAccessKeySecretRef":23}}
{"type":"object","properties":{"config":74,"groupName":2,"solverName":2},"required":["groupName","solverName"]}
{"type":"object","properties":{"acmeDNS":329,"akamai":330,"azureDNS":334,"cloudDNS":335,"cloudflare":336,"cnameStrategy":337,"digitalocean":338,"rfc2136":340,"route53":344,"webhook":345}}
{"type":"string","maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
{"type":"string","minLength":1,"maxLength":63,"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}
{"type":"string","minLength":1,"maxLength":63,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}
{"type":"integer","minimum":1,"maximum":65535}
{"type":"string","minLength":1,"maxLength":253,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
{"type":"object","properties":{"group":347,"kind":348,"name":29,"namespace":349,"port":350,"sectionName":351},"required":["name"]}
{"type":"array","items":352}
{"type":"object","properties":{"matchExpressions":167,"matchFields":167}}
{"type":"object","properties":{"preference":354,"weight":52},"required":["preference","weight"]}
{"type":"array","items":355}
{"type":"array","items":354}
{"type":"object","properties":{"nodeSelectorTerms":357},"required":["nodeSelectorTerms"]}
{"type":"object","properties":{"preferredDuringSchedulingIgnoredDuringExecution":356,"requiredDuringSchedulingIgnoredDuringExecution":358}}
{"type":"object","properties":{"labelSelector":168,"matchLabelKeys":5,"mismatchLabelKeys":5,"namespaceSelector":168,"namespaces":5,"topologyKey":2},"required":["topologyKey"]}
{"type":"object","properties":{"podAffinityTerm":360,"weight":52},"required":["podAffinityTerm","weight"]}
{"type":"array","items":361}
{"type":"array","items":360}
{"type":"object","properties":{"preferredDuringSchedulingIgnoredDuringExecution":362,"requiredDuringSchedulingIgnoredDuringExecution":363}}
{"type":"object","properties":{"nodeAffinity":359,"podAffinity":364,"podAntiAffinity":364}}
{"type":"object","properties":{"name":2}}
{"type":"array","items":366}
{"type":"object","additionalProperties":193}
{"type":"object","properties":{"limits":368,"requests":368}}
{"type":"object","properties":{"level":2,"role":2,"type":2,"user":2}}
{"type":"object","properties":{"localhostProfile":2,"type":2},"required":["type"]}
{"type":"array","items":52}
{"type":"object","properties":{"fsGroup":52,"fsGroupChangePolicy":2,"runAsGroup":52,"runAsNonRoot":12,"runAsUser":52,"seLinuxOptions":370,"seccompProfile":371,"supplementalGroups":372,"sysctls":179}}
{"type":"object","properties":{"effect":2,"key":2,"operator":2,"tolerationSeconds":52,"value":2}}
{"type":"array","items":374}
{"type":"object","properties":{"affinity":365,"imagePullSecrets":367,"nodeSelector":3,"priorityClassName":2,"resources":369,"securityContext":373,"serviceAccountName":2,"tolerations":375}}
{"type":"object","properties":{"metadata":4,"spec":376}}
{"type":"object","properties":{"labels":3,"parentRefs":353,"podTemplate":377,"serviceType":2}}
{"type":"object","properties":{"metadata":4}}
{"type":"object","properties":{"class":2,"ingressClassName":2,"ingressTemplate":379,"name":2,"podTemplate":377,"serviceType":2}}
{"type":"object","properties":{"gatewayHTTPRoute":378,"ingress":380}}
{"type":"object","properties":{"dnsNames":5,"dnsZones":5,"matchLabels":3}}
{"type":"object","properties":{"dns01":346,"http01":381,"selector":382,"waitInsteadOfSelfCheck":2}}
{"type":"array","items":383}
{"type":"object","properties":{"caBundle":2,"disableAccountKeyGeneration":12,"email":2,"enableDurationFeature":12,"externalAccountBinding":327,"preferredChain":328,"privateKeySecretRef":23,"profile":2,"server":2,"skipTLSVerify":12,"solvers":384},"required":["privateKeySecretRef","server"]}
{"type":"object","properties":{"crlDistributionPoints":5,"issuingCertificateURLs":5,"ocspServers":5,"secretName":2},"required":["secretName"]}
{"type":"object","properties":{"crlDistributionPoints":5}}
{"type":"object","properties":{"path":2,"roleId":2,"secretRef":23},"required":["path","roleId","secretRef"]}
{"type":"object","properties":{"iamRoleArn":2,"mountPath":2,"region":2,"role":318,"serviceAccountRef":341,"vaultHeaderValue":2},"required":["role"]}
{"type":"object","properties":{"mountPath":2,"name":2,"secretName":2}}
{"type":"object","properties":{"mountPath":2,"role":2,"secretRef":23,"serviceAccountRef":341},"required":["role"]}
{"type":"object","properties":{"appRole":388,"aws":389,"clientCertificate":390,"kubernetes":391,"tokenSecretRef":23}}
{"type":"object","properties":{"auth":392,"caBundle":2,"caBundleSecretRef":23,"clientCertSecretRef":23,"clientKeySecretRef":23,"namespace":2,"path":2,"server":2,"serverName":2},"required":["auth","path","server"]}
{"type":"object","properties":{"apiTokenSecretRef":23,"url":2},"required":["apiTokenSecretRef"]}
{"type":"object","properties":{"credentialsRef":7,"tokenEndpoint":2,"tsgID":2,"url":2},"required":["credentialsRef","tsgID"]}
{"type":"object","properties":{"caBundle":2,"caBundleSecretRef":23,"credentialsRef":7,"url":2},"required":["credentialsRef","url"]}
{"type":"object","properties":{"cloud":394,"ngts":395,"tpp":396,"zone":2},"required":["zone"]}
{"type":"object","properties":{"acme":385,"ca":386,"selfSigned":387,"vault":393,"venafi":397}}
{"type":"object","properties":{"spec":398},"required":["spec"]}
{"type":"string","enum":["Default","Unicode"]}
{"type":"string","enum":["Auto","Base64","Base64URL","None"]}
{"type":"string","enum":["None","Fetch"]}
{"type":"object","properties":{"conversionStrategy":400,"decodingStrategy":401,"key":2,"metadataPolicy":402,"property":2,"version":2},"required":["key"]}
{"type":"string","minLength":1,"maxLength":253,"pattern":"^[-._a-zA-Z0-9]+$"}
{"type":"string","enum":["ACRAccessToken","ClusterGenerator","CloudsmithAccessToken","ECRAuthorizationToken","Fake","GCRAccessToken","GithubAccessToken","QuayAccessToken","Password","SSHKey","STSSessionToken","UUID","VaultDynamicSecret","Webhook","Grafana","MFA"]}
{"type":"object","properties":{"apiVersion":2,"kind":405,"name":351},"required":["kind","name"]}
{"type":"string","enum":["SecretStore","ClusterSecretStore"]}
{"type":"object","properties":{"kind":407,"name":351}}
{"type":"object","properties":{"generatorRef":406,"storeRef":408}}
{"type":"object","properties":{"remoteRef":403,"secretKey":404,"sourceRef":409},"required":["remoteRef","secretKey"]}
{"type":"array","items":410}
{"type":"object","properties":{"regexp":2}}
{"type":"object","properties":{"conversionStrategy":400,"decodingStrategy":401,"name":412,"path":2,"tags":3}}
{"type":"string","enum":["Ignore","Error"]}
{"type":"string","enum":["IgnoreNotFound","Strict"]}
{"type":"string","enum":["Extract","JSON"]}
{"type":"object","properties":{"conflictPolicy":414,"into":2,"priority":5,"priorityPolicy":415,"strategy":416}}
{"type":"object","properties":{"source":2,"target":2},"required":["source","target"]}
{"type":"object","properties":{"template":2},"required":["template"]}
{"type":"object","properties":{"merge":417,"regexp":418,"transform":419}}
{"type":"array","items":420}
{"type":"object","properties":{"extract":403,"find":413,"rewrite":421,"sourceRef":409}}
{"type":"array","items":422}
{"type":"string","enum":["CreatedOnce","Periodic","OnChange"]}
{"type":"string","enum":["Owner","Orphan","Merge","None"]}
{"type":"string","enum":["Delete","Merge","Retain"]}
{"type":"object","properties":{"apiVersion":318,"kind":318},"required":["apiVersion","kind"]}
{"type":"string","enum":["v2"]}
{"type":"string","enum":["Replace","Merge"]}
{"type":"object","properties":{"annotations":3,"finalizers":5,"labels":3}}
{"type":"string","enum":["Values","KeysAndValues"]}
{"type":"object","properties":{"key":404,"templateAs":431},"required":["key"]}
{"type":"array","items":432}
{"type":"object","properties":{"items":433,"name":351},"required":["items","name"]}
{"type":"object","properties":{"configMap":434,"literal":2,"secret":434,"target":2}}
{"type":"array","items":435}
{"type":"object","properties":{"data":3,"engineVersion":428,"mergePolicy":429,"metadata":430,"templateFrom":436,"type":2}}
{"type":"object","properties":{"creationPolicy":425,"deletionPolicy":426,"immutable":12,"manifest":427,"name":351,"template":437}}
{"type":"object","properties":{"data":411,"dataFrom":423,"refreshInterval":2,"refreshPolicy":424,"secretStoreRef":408,"target":438}}
{"type":"array","items":168}
{"type":"array","items":349}
{"type":"object","properties":{"externalSecretMetadata":4,"externalSecretName":351,"externalSecretSpec":439,"namespaceSelector":168,"namespaceSelectors":440,"namespaces":441,"refreshTime":2},"required":["externalSecretSpec"]}
{"type":"object","properties":{"spec":442}}
{"type":"string","enum":["None","ReverseUnicode"]}
{"type":"object","properties":{"property":2,"remoteKey":2},"required":["remoteKey"]}
{"type":"object","properties":{"remoteRef":445,"secretKey":2},"required":["remoteRef"]}
{"type":"object","properties":{"conversionStrategy":444,"match":446,"metadata":74},"required":["match"]}
{"type":"array","items":447}
{"type":"string","enum":["Delete","None"]}
{"type":"object","properties":{"kind":407,"labelSelector":168,"name":351}}
{"type":"array","items":450}
{"type":"object","properties":{"name":351,"selector":168}}
{"type":"object","properties":{"generatorRef":406,"secret":452}}
{"type":"string","enum":["Replace","IfNotExists"]}
{"type":"object","properties":{"data":448,"deletionPolicy":449,"refreshInterval":2,"secretStoreRefs":451,"selector":453,"template":437,"updatePolicy":454},"required":["secretStoreRefs","selector"]}
{"type":"object","properties":{"namespaceSelectors":440,"pushSecretMetadata":4,"pushSecretName":351,"pushSecretSpec":455,"refreshTime":2},"required":["pushSecretSpec"]}
{"type":"object","properties":{"spec":456}}
{"type":"object","properties":{"spec":439}}
{"type":"object","properties":{"spec":455}}
{"type":"string","minLength":0,"maxLength":4096}
{"type":"object","additionalProperties":460}
{"type":"object","properties":{"group":347,"kind":348,"name":29,"sectionName":351},"required":["group","kind","name"]}
{"type":"array","minItems":1,"maxItems":16,"items":462}
{"type":"object","properties":{"group":347,"kind":348,"name":29},"required":["group","kind","name"]}
{"type":"array","minItems":1,"maxItems":8,"items":464}
{"type":"string","minLength":1,"maxLength":253,"pattern":"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
{"type":"string","enum":["Hostname","URI"]}
{"type":"object","properties":{"hostname":466,"type":467,"uri":29},"required":["type"]}
{"type":"array","maxItems":5,"items":468}
{"type":"object","properties":{"caCertificateRefs":465,"hostname":351,"subjectAltNames":469,"wellKnownCACertificates":29},"required":["hostname"]}
{"type":"object","properties":{"options":461,"targetRefs":463,"validation":470},"required":["targetRefs","validation"]}
{"type":"object","properties":{"spec":471},"required":["spec"]}
{"type":"object","properties":{"group":347,"kind":348,"name":29,"namespace":349},"required":["group","kind","name"]}
{"type":"object","properties":{"controllerName":29,"description":328,"parametersRef":473},"required":["controllerName"]}
{"type":"object","properties":{"spec":474},"required":["spec"]}
{"type":"object","properties":{"routability":156,"type":29,"value":156}}
{"type":"array","maxItems":16,"items":476}
{"type":"string","enum":["All","Selector","Same","None"]}
{"type":"object","properties":{"from":478,"selector":168}}
{"type":"object","properties":{"namespaces":479}}
{"type":"string","enum":["All","None"]}
{"type":"string","minLength":0,"maxLength":63}
{"type":"object","additionalProperties":482}
{"type":"object","properties":{"annotations":461,"labels":483,"parametersRef":464}}
{"type":"object","properties":{"group":347,"kind":348},"required":["kind"]}
{"type":"array","maxItems":8,"items":485}
{"type":"string","enum":["All","Selector","Same"]}
{"type":"object","properties":{"from":487,"selector":168}}
{"type":"object","properties":{"kinds":486,"namespaces":488}}
{"type":"object","properties":{"group":347,"kind":348,"name":29,"namespace":349,"port":350},"required":["name"],"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
{"type":"integer","minimum":0}
{"type":"object","properties":{"maxSize":491}}
{"type":"array","maxItems":64,"items":2}
{"type":"object","properties":{"allowedHeaders":493}}
{"type":"string","maxLength":1024}
{"type":"object","properties":{"allowedHeaders":493,"allowedResponseHeaders":493,"path":495}}
{"type":"string","enum":["HTTP","GRPC"]}
{"type":"object","properties":{"backendRef":490,"forwardBody":492,"grpc":494,"http":496,"protocol":497},"required":["backendRef","protocol"]}
{"type":"string","enum":["ExternalAuth","ExtensionRef"]}
{"type":"object","properties":{"extensionRef":464,"externalAuth":498,"type":499},"required":["type"]}
{"type":"array","maxItems":16,"items":500}
{"type":"object","properties":{"requests":501}}
{"type":"string","minLength":1,"maxLength":255}
{"type":"object","properties":{"group":347,"kind":348,"name":29,"namespace":349},"required":["name"]}
{"type":"array","maxItems":64,"items":504}
{"type":"string","enum":["Terminate","Passthrough"]}
{"type":"object","properties":{"certificateRefs":505,"mode":506,"options":461}}
{"type":"object","properties":{"allowedRoutes":489,"filters":502,"hostname":466,"name":351,"port":350,"protocol":503,"tls":507},"required":["name","port","protocol"]}
{"type":"array","minItems":1,"maxItems":64,"items":508}
{"type":"object","properties":{"clientCertificateRef":504}}
{"type":"array","minItems":1,"maxItems":16,"items":473}
{"type":"string","enum":["AllowValidOnly","AllowInsecureFallback"]}
{"type":"object","properties":{"caCertificateRefs":511,"mode":512},"required":["caCertificateRefs"]}
{"type":"object","properties":{"validation":513}}
{"type":"object","properties":{"port":350,"tls":514},"required":["port","tls"]}
{"type":"array","maxItems":64,"items":515}
{"type":"object","properties":{"default":514,"perPort":516},"required":["default"]}
{"type":"object","properties":{"backend":510,"frontend":517}}
{"type":"object","properties":{"addresses":477,"allowedListeners":480,"defaultScope":481,"gatewayClassName":29,"infrastructure":484,"listeners":509,"tls":518},"required":["gatewayClassName","listeners"]}
{"type":"object","properties":{"spec":519},"required":["spec"]}
{"type":"array","maxItems":16,"items":466}
{"type":"array","maxItems":32,"items":352}
{"type":"string","minLength":1,"maxLength":256}
{"type":"string","minLength":1,"maxLength":4096}
{"type":"object","properties":{"name":523,"value":524},"required":["name","value"]}
{"type":"array","maxItems":16,"items":525}
{"type":"array","maxItems":16,"items":2}
{"type":"object","properties":{"add":526,"remove":527,"set":526}}
{"type":"integer","minimum":1}
{"type":"object","properties":{"denominator":529,"numerator":491},"required":["numerator"]}
{"type":"integer","minimum":0,"maximum":100}
{"type":"object","properties":{"backendRef":490,"fraction":530,"percent":531},"required":["backendRef"]}
{"type":"string","enum":["ResponseHeaderModifier","RequestHeaderModifier","RequestMirror","ExtensionRef"]}
{"type":"object","properties":{"extensionRef":464,"requestHeaderModifier":528,"requestMirror":532,"responseHeaderModifier":528,"type":533},"required":["type"]}
{"type":"array","maxItems":16,"items":534}
{"type":"integer","minimum":0,"maximum":1000000}
{"type":"object","properties":{"filters":535,"group":347,"kind":348,"name":29,"namespace":349,"port":350,"weight":536},"required":["name"],"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
{"type":"array","maxItems":16,"items":537}
{"type":"string","enum":["Exact","RegularExpression"]}
{"type":"object","properties":{"name":523,"type":539,"value":524},"required":["name","value"]}
{"type":"array","maxItems":16,"items":540}
{"type":"object","properties":{"method":495,"service":495,"type":539}}
{"type":"object","properties":{"headers":541,"method":542}}
{"type":"array","maxItems":64,"items":543}
{"type":"string","pattern":"^([0-9]{1,5}(h|m|s|ms)){1,4}$"}
{"type":"string","enum":["Permanent","Session"]}
{"type":"object","properties":{"lifetimeType":546,"name":523,"path":495}}
{"type":"object","properties":{"name":523},"required":["name"]}
{"type":"string","enum":["Cookie","Header"]}
{"type":"object","properties":{"absoluteTimeout":545,"cookie":547,"header":548,"type":549}}
{"type":"object","properties":{"backendRefs":538,"filters":535,"matches":544,"name":351,"sessionPersistence":550}}
{"type":"array","maxItems":16,"items":551}
{"type":"object","properties":{"hostnames":521,"parentRefs":522,"rules":552,"useDefaultGateways":481}}
{"type":"object","properties":{"spec":553},"required":["spec"]}
{"type":"array","maxItems":64,"items":523}
{"type":"string","enum":["GET","HEAD","POST","PUT","DELETE","CONNECT","OPTIONS","TRACE","PATCH","*"]}
{"type":"array","maxItems":9,"items":556}
{"type":"array","maxItems":64,"items":29}
{"type":"object","properties":{"allowCredentials":12,"allowHeaders":555,"allowMethods":557,"allowOrigins":558,"exposeHeaders":555,"maxAge":529}}
{"type":"string","enum":["ReplaceFullPath","ReplacePrefixMatch"]}
{"type":"object","properties":{"replaceFullPath":495,"replacePrefixMatch":495,"type":560},"required":["type"]}
{"type":"string","enum":["http","https"]}
{"type":"integer","enum":[301,302,303,307,308]}
{"type":"object","properties":{"hostname":351,"path":561,"port":350,"scheme":562,"statusCode":563}}
{"type":"string","enum":["RequestHeaderModifier","ResponseHeaderModifier","RequestMirror","RequestRedirect","URLRewrite","ExtensionRef","CORS","ExternalAuth"]}
{"type":"object","properties":{"hostname":351,"path":561}}
{"type":"object","properties":{"cors":559,"extensionRef":464,"externalAuth":498,"requestHeaderModifier":528,"requestMirror":532,"requestRedirect":564,"responseHeaderModifier":528,"type":565,"urlRewrite":566},"required":["type"]}
{"type":"array","maxItems":16,"items":567}
{"type":"object","properties":{"filters":568,"group":347,"kind":348,"name":29,"namespace":349,"port":350,"weight":536},"required":["name"],"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
{"type":"array","maxItems":16,"items":569}
{"type":"string","enum":["GET","HEAD","POST","PUT","DELETE","CONNECT","OPTIONS","TRACE","PATCH"]}
{"type":"string","enum":["Exact","PathPrefix","RegularExpression"]}
{"type":"object","properties":{"type":572,"value":495}}
{"type":"string","minLength":1,"maxLength":1024}
{"type":"object","properties":{"name":523,"type":539,"value":574},"required":["name","value"]}
{"type":"array","maxItems":16,"items":575}
{"type":"object","properties":{"headers":541,"method":571,"path":573,"queryParams":576}}
{"type":"array","maxItems":64,"items":577}
{"type":"integer","minimum":400,"maximum":599}
{"type":"array","items":579}
{"type":"object","properties":{"attempts":491,"backoff":545,"codes":580}}
{"type":"object","properties":{"backendRequest":545,"request":545}}
{"type":"object","properties":{"backendRefs":570,"filters":568,"matches":578,"name":351,"retry":581,"sessionPersistence":550,"timeouts":582}}
{"type":"array","minItems":1,"maxItems":16,"items":583}
{"type":"object","properties":{"hostnames":521,"parentRefs":522,"rules":584,"useDefaultGateways":481}}
{"type":"object","properties":{"spec":585},"required":["spec"]}
{"type":"object","properties":{"listeners":509,"parentRef":504},"required":["listeners","parentRef"]}
{"type":"object","properties":{"spec":587},"required":["spec"]}
{"type":"object","properties":{"group":347,"kind":348,"namespace":349},"required":["group","kind","namespace"]}
{"type":"array","minItems":1,"maxItems":16,"items":589}
{"type":"object","properties":{"group":347,"kind":348,"name":29},"required":["group","kind"]}
{"type":"array","minItems":1,"maxItems":16,"items":591}
{"type":"object","properties":{"from":590,"to":592},"required":["from","to"]}
{"type":"object","properties":{"spec":593},"required":["spec"]}
{"type":"object","properties":{"group":347,"kind":348,"name":29,"namespace":349,"port":350,"weight":536},"required":["name"],"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
{"type":"array","minItems":1,"maxItems":16,"items":595}
{"type":"object","properties":{"backendRefs":596,"name":351},"required":["backendRefs"]}
{"type":"array","minItems":1,"maxItems":1,"items":597}
{"type":"object","properties":{"parentRefs":522,"rules":598,"useDefaultGateways":481},"required":["rules"]}
{"type":"object","properties":{"spec":599},"required":["spec"]}
{"type":"array","minItems":1,"maxItems":16,"items":597}
{"type":"object","properties":{"parentRefs":522,"rules":601,"useDefaultGateways":481},"required":["rules"]}
{"type":"object","properties":{"spec":602},"required":["spec"]}
{"type":"array","minItems":1,"maxItems":1024,"items":466}
{"type":"object","properties":{"hostnames":604,"parentRefs":522,"rules":598,"useDefaultGateways":481},"required":["hostnames","rules"]}
{"type":"object","properties":{"spec":605},"required":["spec"]}
{"type":"array","maxItems":1024,"items":466}
{"type":"object","properties":{"hostnames":607,"parentRefs":522,"rules":601,"useDefaultGateways":481},"required":["rules"]}
{"type":"object","properties":{"spec":608},"required":["spec"]}
{"type":"object","properties":{"node":12}}
{"type":"string","enum":["PrometheusProto","OpenMetricsText0.0.1","OpenMetricsText1.0.0","PrometheusText0.0.4","PrometheusText1.0.0"]}
{"type":"object","properties":{"any":12,"matchNames":5}}
{"type":"object","properties":{"key":2,"name":2,"optional":12},"required":["key"]}
{"type":"object","properties":{"credentials":613,"type":2}}
{"type":"object","properties":{"password":613,"username":613}}
{"type":"string","pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}
{"type":"string","enum":["replace","Replace","keep","Keep","drop","Drop","hashmod","HashMod","labelmap","LabelMap","labeldrop","LabelDrop","labelkeep","LabelKeep","lowercase","Lowercase","uppercase","Uppercase","keepequal","KeepEqual","dropequal","DropEqual"]}
{"type":"string","pattern":"^[a-zA-Z_][a-zA-Z0-9_]*$"}
{"type":"array","items":618}
{"type":"object","properties":{"action":617,"modulus":52,"regex":2,"replacement":2,"separator":2,"sourceLabels":619,"targetLabel":2}}
{"type":"array","items":620}
{"type":"object","properties":{"configMap":613,"secret":613}}
{"type":"array","items":613}
{"type":"object","additionalProperties":623}
{"type":"string","enum":["TLS10","TLS11","TLS12","TLS13"]}
{"type":"object","properties":{"ca":622,"cert":622,"insecureSkipVerify":12,"keySecret":613,"maxVersion":625,"minVersion":625,"serverName":2}}
{"type":"object","properties":{"clientId":622,"clientSecret":613,"endpointParams":3,"noProxy":2,"proxyConnectHeader":624,"proxyFromEnvironment":12,"proxyUrl":2,"scopes":5,"tlsConfig":626,"tokenUrl":318},"required":["clientId","clientSecret","tokenUrl"]}
{"type":"object","properties":{"authorization":614,"basicAuth":615,"bearerTokenSecret":613,"enableHttp2":12,"filterRunning":12,"followRedirects":12,"honorLabels":12,"honorTimestamps":12,"interval":616,"metricRelabelings":621,"noProxy":2,"oauth2":627,"params":296,"path":2,"port":2,"portNumber":350,"proxyConnectHeader":624,"proxyFromEnvironment":12,"proxyUrl":2,"relabelings":621,"scheme":562,"scrapeTimeout":616,"targetPort":193,"tlsConfig":626,"trackTimestampsStaleness":12}}
{"type":"array","items":628}
{"type":"array","items":611}
{"type":"string","enum":["RelabelConfig","RoleSelector"]}
{"type":"object","properties":{"attachMetadata":610,"bodySizeLimit":2,"convertClassicHistogramsToNHCB":12,"fallbackScrapeProtocol":611,"jobLabel":2,"keepDroppedTargets":52,"labelLimit":52,"labelNameLengthLimit":52,"labelValueLengthLimit":52,"namespaceSelector":612,"nativeHistogramBucketLimit":52,"nativeHistogramMinBucketFactor":193,"podMetricsEndpoints":629,"podTargetLabels":5,"sampleLimit":52,"scrapeClass":318,"scrapeClassicHistograms":12,"scrapeProtocols":630,"selector":168,"selectorMechanism":631,"targetLimit":52},"required":["selector"]}
{"type":"object","properties":{"spec":632},"required":["spec"]}
{"type":"array","minItems":1,"items":318}
{"type":"object","properties":{"name":318,"values":634},"required":["name"]}
{"type":"array","minItems":1,"items":635}
{"type":"object","properties":{"noProxy":2,"path":2,"proxyConnectHeader":624,"proxyFromEnvironment":12,"proxyUrl":2,"scheme":562,"url":2},"required":["url"]}
{"type":"object","properties":{"namespaceSelector":612,"relabelingConfigs":621,"selector":168}}
{"type":"object","properties":{"labels":3,"relabelingConfigs":621,"static":5}}
{"type":"object","properties":{"ingress":638,"staticConfig":639}}
{"type":"object","properties":{"authorization":614,"basicAuth":615,"bearerTokenSecret":613,"convertClassicHistogramsToNHCB":12,"fallbackScrapeProtocol":611,"interval":616,"jobName":2,"keepDroppedTargets":52,"labelLimit":52,"labelNameLengthLimit":52,"labelValueLengthLimit":52,"metricRelabelings":621,"module":2,"nativeHistogramBucketLimit":52,"nativeHistogramMinBucketFactor":193,"oauth2":627,"params":636,"prober":637,"sampleLimit":52,"scrapeClass":318,"scrapeClassicHistograms":12,"scrapeProtocols":630,"scrapeTimeout":616,"targetLimit":52,"targets":640,"tlsConfig":626}}
{"type":"object","properties":{"spec":641},"required":["spec"]}
{"type":"string","minLength":1,"pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}
{"type":"object","properties":{"alert":2,"annotations":3,"expr":193,"for":616,"keep_firing_for":643,"labels":3,"record":2},"required":["expr"]}
{"type":"array","items":644}
{"type":"object","properties":{"interval":616,"labels":3,"limit":52,"name":318,"partial_response_strategy":2,"query_offset":616,"rules":645},"required":["name"]}
{"type":"array","items":646}
{"type":"object","properties":{"groups":647}}
{"type":"object","properties":{"spec":648},"required":["spec"]}
{"type":"object","properties":{"ca":622,"caFile":2,"cert":622,"certFile":2,"insecureSkipVerify":12,"keyFile":2,"keySecret":613,"maxVersion":625,"minVersion":625,"serverName":2}}
{"type":"object","properties":{"authorization":614,"basicAuth":615,"bearerTokenFile":2,"bearerTokenSecret":613,"enableHttp2":12,"filterRunning":12,"followRedirects":12,"honorLabels":12,"honorTimestamps":12,"interval":616,"metricRelabelings":621,"noProxy":2,"oauth2":627,"params":296,"path":2,"port":2,"proxyConnectHeader":624,"proxyFromEnvironment":12,"proxyUrl":2,"relabelings":621,"scheme":562,"scrapeTimeout":616,"targetPort":193,"tlsConfig":650,"trackTimestampsStaleness":12}}
{"type":"array","items":651}
{"type":"object","properties":{"attachMetadata":610,"bodySizeLimit":2,"convertClassicHistogramsToNHCB":12,"endpoints":652,"fallbackScrapeProtocol":611,"jobLabel":2,"keepDroppedTargets":52,"labelLimit":52,"labelNameLengthLimit":52,"labelValueLengthLimit":52,"namespaceSelector":612,"nativeHistogramBucketLimit":52,"nativeHistogramMinBucketFactor":193,"podTargetLabels":5,"sampleLimit":52,"scrapeClass":318,"scrapeClassicHistograms":12,"scrapeProtocols":630,"selector":168,"selectorMechanism":631,"targetLabels":5,"targetLimit":52},"required":["endpoints","selector"]}
{"type":"object","properties":{"spec":653},"required":["spec"]}
`;
