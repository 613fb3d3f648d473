/* Made by scripts/kubernetes/definitions.mjs from Flux's and Argo CD's definitions: do not edit. */

/** The version and kind, the number of its schema, and whose definition it is. */
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
`;
