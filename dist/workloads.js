!(function(){"use strict";var validateHandler=(function(e,t,a){const n=y.filter((t=>u.isMap(e[t])));0===n.length&&a(t,"must have a handler: exec, httpGet, tcpSocket or grpc"),n.length>1&&a(t,`may have one handler, not ${n.join(" and ")}`);for(const s of n){const n=u.mapIn$1(e[s]),o=u.at(t,s);"exec"===s&&0===u.textsIn$2(n.command).length&&a(u.at(o,"command"),"is missing"),"grpc"!==s&&"httpGet"!==s&&"tcpSocket"!==s||validatePort(n.port,u.at(o,"port"),a),u.mapsIn$1(n.httpHeaders).some(({name:e})=>!/^[-A-Za-z0-9]+$/.test(u.textIn$2(e)))&&a(u.at(o,"httpHeaders"),"must have names of letters, digits and hyphens")}}),validatePort=(function(e,t,a){if("string"==typeof e&&""!==e)return void(u.isPortName(e)||a(t,"must be a number without quotes, or the name of a port"));const n=u.numberIn(e);(void 0===n||n<1||n>65535)&&a(t,"must be a port between 1 and 65535")}),validateResources=(function(e,t,a){const n=u.mapIn$1(e.limits);for(const n of["limits","requests"])for(const[s,o]of Object.entries(u.mapIn$1(e[n]))){const e=u.inside(u.at(t,n),s);isContainerResource(s)||a(e,k);const i=amountOf(o);void 0!==i&&i<0n&&a(e,"must not be negative"),void 0!==i&&isExtended(s)&&i%u.ONE!==0n&&a(e,"must be a whole number");const r=u.readQuantity(/^hugepages-(.+)$/.exec(s)?.[1])?.amount;void 0!==r&&void 0!==i&&r>0n&&(i<=0n||i%r!==0n)&&a(e,"must be a multiple of the page")}const s=[...Object.keys(n),...Object.keys(u.mapIn$1(e.requests))];!s.some((e=>e.startsWith("hugepages-")))||s.includes("cpu")||s.includes("memory")||a(t,"must have cpu or memory beside huge pages");for(const[s,o]of Object.entries(u.mapIn$1(e.requests))){const[e,i]=[amountOf(o),amountOf(n[s])];void 0!==e&&void 0!==i&&e>i&&a(u.inside(u.at(t,"requests"),s),"must not be more than the limit");const r=isExtended(s)||s.startsWith("hugepages-");r&&void 0===i&&a(u.inside(u.at(t,"limits"),s),"must be set beside its request"),r&&void 0!==e&&void 0!==i&&e!==i&&a(u.inside(u.at(t,"requests"),s),"must be the same as the limit")}}),isContainerResource=(function(e){return e.includes("/")?u.isQualifiedName(e)&&!e.startsWith("requests."):b.has(e)||e.startsWith("hugepages-")}),isExtended=(function(e){return e.includes("/")&&u.isQualifiedName(e)&&!e.includes("kubernetes.io/")}),amountOf=(function(e){return u.readQuantity(e)?.amount}),validateProfiles=(function(e,t,a){!(function validateIds(e,t,a){for(const n of["runAsUser","runAsGroup","fsGroup"])(u.numberIn(e[n])??0)>x&&a(u.at(t,n),`must be at most ${x}`);u.numbersIn(e.supplementalGroups).some(e=>e<0||e>x)&&a(u.at(t,"supplementalGroups"),`must be between 0 and ${x}`)})(e,t,a),(function validateWindows(e,t,a){""===e.gmsaCredentialSpec&&a(u.at(t,"gmsaCredentialSpec"),"must not be empty");const n=e.gmsaCredentialSpecName;"string"!=typeof n||u.isDnsSubdomain(n)||a(u.at(t,"gmsaCredentialSpecName"),u.DNS_SUBDOMAIN),void 0===e.runAsUserName||function isWindowsUser(e){const t=e.split("\\"),a=t.at(-1)??"",n=t.length>1?t[0]:void 0;return t.length<=2&&""!==a&&a.length<=104&&!/^[. ]+$/.test(a)&&!/["/\\:;|=,+*?<>@[\]]/.test(a)&&(void 0===n||/^[^\\/:*?"<>|.]{1,15}$|^[a-zA-Z0-9.-]+$/.test(n))}(u.textIn$2(e.runAsUserName))||a(u.at(t,"runAsUserName"),"must be a Windows user, with an optional domain before a backslash")})(u.mapIn$1(e.windowsOptions),u.at(t,"windowsOptions"),a);for(const n of["seccompProfile","appArmorProfile"]){const s=e[n];if(!u.isMap(s))continue;const o=u.textIn$2(s.type);""===o&&a(u.at(u.at(t,n),"type"),"is missing");const i=void 0!==s.localhostProfile;i&&"Localhost"!==o&&a(u.at(u.at(t,n),"localhostProfile"),"may only be set when the type is Localhost");const r="seccompProfile"===n?i:""!==u.textIn$2(s.localhostProfile);"Localhost"!==o||r||a(u.at(u.at(t,n),"localhostProfile"),"is missing");const c=u.textIn$2(s.localhostProfile);"seccompProfile"===n&&(c.startsWith("/")||c.split("/").includes(".."))&&a(u.at(u.at(t,n),"localhostProfile"),"must be a relative path without `..`")}}),validateContainer=(function(e,t,a,n){const{report:s}=n,o=u.textIn$2(e.name);""===o?s(u.at(a,"name"),"is missing"):u.isDnsLabel(o)||s(u.at(a,"name"),u.DNS_LABEL),""===u.textIn$2(e.image)&&s(u.at(a,"image"),"is missing"),(function validateVariables(e,t,a){for(const n of u.mapsIn$1(e.env)){const e=u.textIn$2(n.name),s=u.inside(u.at(t,"env"),e);""===e?a(u.at(s,"name"),"is missing"):u.isVariableName(e)||a(u.at(s,"name"),"must be printable characters other than `=`"),u.isMap(n.valueFrom)&&validateVariableSource(n,n.valueFrom,s,a)}u.mapsIn$1(e.envFrom).forEach(((e,n)=>{const s=u.inside(u.at(t,"envFrom"),String(n)),o=["configMapRef","secretRef"].filter((t=>u.isMap(e[t]))),i=u.textIn$2(e.prefix);""===i||u.isVariableName(i)||a(u.at(s,"prefix"),"must be printable characters other than `=`"),1!==o.length&&a(s,"must name one config: configMapRef or secretRef");const r=u.textIn$2(u.mapIn$1(e[o[0]??""]).name);1===o.length&&(""===r?a(u.at(u.at(s,o[0]??""),"name"),"is missing"):u.isDnsSubdomain(r)||a(u.at(u.at(s,o[0]??""),"name"),u.DNS_SUBDOMAIN))}))})(e,a,s),(function validatePorts(e,t,{spec:a,report:n}){const s=new Set;u.mapsIn$1(e.ports).forEach(((e,o)=>{const i=u.textIn$2(e.name),r=u.inside(u.at(t,"ports"),""===i?String(o):i);void 0===u.numberIn(e.containerPort)&&n(u.at(r,"containerPort"),"is missing"),""!==i&&(u.isPortName(i)||n(u.at(r,"name"),"must be at most 15 lower case letters, digits and hyphens, with a letter"),s.has(i)&&n(u.at(r,"name"),"is the name of another port of this container"),s.add(i));const c=u.numberIn(e.hostPort);!0===a.hostNetwork&&void 0!==c&&c!==u.numberIn(e.containerPort)&&n(u.at(r,"hostPort"),"must be the containerPort when hostNetwork is true")}))})(e,a,n),(function validateMounts(e,t,a){const{volumes:n,report:s}=a,o=new Set;for(const i of["volumeMounts","volumeDevices"]){const r="volumeMounts"===i?"mountPath":"devicePath";u.mapsIn$1(e[i]).forEach(c=>{const l=u.textIn$2(c.name),m=u.inside(u.at(t,i),l);""===l?s(u.at(m,"name"),"is missing"):n.has(l)||s(u.at(m,"name"),"names no volume of the pod");const d=u.textIn$2(c[r]);""===d?s(u.at(m,r),"is missing"):o.has(d)&&s(u.at(m,r),"is where another volume of this container is mounted"),o.add(d),validateRecursive(c,m,s),validateSubPath(c,m,s);const p=!0===u.mapIn$1(e.securityContext).privileged;"Bidirectional"!==c.mountPropagation||p||s(u.at(m,"mountPropagation"),"may only be Bidirectional in a privileged container"),"volumeDevices"!==i||isDevice(a,l)||s(u.at(m,"name"),"must name a persistentVolumeClaim or an ephemeral volume")})}})(e,a,n),validateResources(u.mapIn$1(e.resources),u.at(a,"resources"),s),(function validateDevices(e,t,{devices:a,report:n}){const s=[];u.mapsIn$1(u.mapIn$1(e.resources).claims).forEach((e,o)=>{const[i,r]=[u.textIn$2(e.name),u.textIn$2(e.request)],c=u.inside(u.at(u.at(t,"resources"),"claims"),""===i?String(o):i);""===i?n(u.at(c,"name"),"is missing"):a.has(i)||n(u.at(c,"name"),"names no resource claim of the pod"),""===r||u.isDnsLabel(r)||n(u.at(c,"request"),u.DNS_LABEL);const l=s.some(([e,t])=>e===i&&(t===r||""===t||""===r));l&&n(c,"is asked for twice"),s.push([i,r])})})(e,a,n),(function validateSecurity(e,t,{spec:a,report:n}){"Unmasked"===e.procMount&&!1!==a.hostUsers&&n(u.at(t,"procMount"),"may only be Unmasked when hostUsers is false"),!1===e.allowPrivilegeEscalation&&(!0===e.privileged&&n(t,"may not set allowPrivilegeEscalation to false beside privileged: true"),u.textsIn$2(u.mapIn$1(e.capabilities).add).some(e=>"CAP_SYS_ADMIN"===e)&&n(t,"may not set allowPrivilegeEscalation to false beside CAP_SYS_ADMIN")),validateProfiles(e,t,n)})(u.mapIn$1(e.securityContext),u.at(a,"securityContext"),n),(function validateRestarts(e,t,a,{spec:n,report:s}){const o=u.mapsIn$1(e.restartPolicyRules);o.length>0&&void 0===e.restartPolicy&&s(u.at(a,"restartPolicy"),"must be set beside restartPolicyRules");const i="Never"===u.textIn$2(n.restartPolicy);o.forEach(({action:e,exitCodes:t},n)=>{const o=u.inside(u.at(a,"restartPolicyRules"),String(n));""===u.textIn$2(e)&&s(u.at(o,"action"),"is missing"),u.isMap(t)?""===u.textIn$2(t.operator)&&s(u.at(u.at(o,"exitCodes"),"operator"),"is missing"):s(u.at(o,"exitCodes"),"is missing")});const r=new Set;u.mapsIn$1(e.resizePolicy).forEach(({resourceName:n,restartPolicy:o},c)=>{const l=u.inside(u.at(a,"resizePolicy"),String(c)),[m,d]=[u.textIn$2(n),u.textIn$2(o)];"cpu"!==m&&"memory"!==m&&s(u.at(l,"resourceName"),"must be cpu or memory"),r.has(m)&&s(u.at(l,"resourceName"),"has a policy already"),r.add(m),"NotRequired"!==d&&"RestartContainer"!==d&&s(u.at(l,"restartPolicy"),"must be NotRequired or RestartContainer"),(i||"initContainers"===t&&"Always"!==u.textIn$2(e.restartPolicy))&&"RestartContainer"===d&&s(u.at(l,"restartPolicy"),"must be NotRequired for a container that is not started again")})})(e,t,a,n),(function validateProbes(e,t,a,{spec:n,report:s}){const o="initContainers"===t&&"Always"!==u.textIn$2(e.restartPolicy);for(const n of v){const i=e[n];if(!u.isMap(i))continue;const r=u.at(a,n);if(o||"ephemeralContainers"===t){s(r,"may not be set for an init container that ends before the app starts");continue}validateHandler(i,r,s);const c=u.numberIn(i.successThreshold);"readinessProbe"!==n&&void 0!==c&&1!==c&&s(u.at(r,"successThreshold"),"must be 1"),"readinessProbe"===n&&void 0!==i.terminationGracePeriodSeconds&&s(u.at(r,"terminationGracePeriodSeconds"),"may not be set for a readiness probe")}const i=e.lifecycle;if(u.isMap(i)){o&&s(u.at(a,"lifecycle"),"may not be set for an init container that ends before the app starts");for(const e of["postStart","preStop"]){const t=i[e];if(!u.isMap(t))continue;const o=u.at(u.at(a,"lifecycle"),e);validateHandler(t,o,s);const r=u.numberIn(u.mapIn$1(t.sleep).seconds)??0,c=u.numberIn(n.terminationGracePeriodSeconds)??30;u.isMap(t.sleep)&&(r<0||r>c)&&s(u.at(u.at(o,"sleep"),"seconds"),"must not be more than terminationGracePeriodSeconds")}}})(e,t,a,n)}),validateLabelSelector=(function(e,t,a){for(const[n,s]of Object.entries(u.mapIn$1(e.matchLabels)))u.isQualifiedName(n)&&u.isLabelValue(u.textIn$2(s))||a(u.inside(u.at(t,"matchLabels"),n),"is no label that Kubernetes takes");u.mapsIn$1(e.matchExpressions).forEach((e,n)=>{const s=u.inside(u.at(t,"matchExpressions"),String(n)),o=u.textsIn$2(e.values),i=o.length;u.isQualifiedName(u.textIn$2(e.key))&&o.every(u.isLabelValue)||a(s,"is no label that Kubernetes takes");const r=u.textIn$2(e.operator);["In","NotIn","Exists","DoesNotExist"].includes(r)?r.endsWith("In")&&0===i?a(u.at(s,"values"),"must not be empty for this operator"):r.includes("xist")&&i>0&&a(u.at(s,"values"),"must be empty for this operator"):a(u.at(s,"operator"),"must be In, NotIn, Exists or DoesNotExist")})}),selectorMatches=(function(e,t){return Object.entries(u.mapIn$1(e.matchLabels)).every((([e,a])=>t[e]===a))&&u.mapsIn$1(e.matchExpressions).every(e=>{const a=t[u.textIn$2(e.key)],n=u.textsIn$2(e.values);switch(u.textIn$2(e.operator)){case"In":return"string"==typeof a&&n.includes(a);case"NotIn":return"string"!=typeof a||!n.includes(a);case"Exists":return void 0!==a;case"DoesNotExist":return void 0===a;default:return!0}})}),validateOwnSelector=(function(e,t){const a=u.at(u.at(void 0,"spec"),"selector");if(!u.isMap(e.selector))return void t(a,"is missing");const{selector:n}=e;if(Object.keys(u.mapIn$1(n.matchLabels)).length+u.mapsIn$1(n.matchExpressions).length===0)return void t(a,"must choose something");validateLabelSelector(n,a,t);const s=(function unmatchedLabels(e,t){const a=Object.entries(u.mapIn$1(e.matchLabels)).filter((([e,a])=>t[e]!==a)),n=u.mapsIn$1(e.matchExpressions).filter(e=>!selectorMatches({matchExpressions:[e]},t));return[...a.map(([e])=>e),...n.map(({key:e})=>u.textIn$2(e))]})(n,u.mapIn$1(u.mapIn$1(u.mapIn$1(e.template).metadata).labels));s.length>0&&t(a,`asks for ${s.join(", ")}, which the pod template's labels do not match`)}),validateTolerations=(function(e,t,a){u.mapsIn$1(e.tolerations).forEach((e,n)=>{const s=u.inside(u.at(t,"tolerations"),String(n)),[o,i,r]=[e.key,e.operator,e.value].map(e=>u.textIn$2(e));""!==i&&"Exists"!==i&&"Equal"!==i&&a(u.at(s,"operator"),"must be Equal or Exists"),""===o&&"Exists"!==i&&a(u.at(s,"operator"),"must be Exists when there is no key"),"Exists"===i&&""!==r&&a(u.at(s,"value"),"must be empty when the operator is Exists"),"Exists"===i||u.isLabelValue(r??"")||a(u.at(s,"value"),"must be a value that a label may have"),void 0!==e.tolerationSeconds&&"NoExecute"!==u.textIn$2(e.effect)&&a(u.at(s,"effect"),"must be NoExecute when tolerationSeconds is set"),void 0===o||""===o||u.isQualifiedName(o)||a(u.at(s,"key"),"is no key that Kubernetes takes")})}),containersOf=(function(e){return["initContainers","containers"].flatMap((t=>u.mapsIn$1(e[t]).map((e=>[t,u.mapIn$1(e.securityContext)]))))}),validateVolumes=(function(e,t,a){const n=new Set;for(const s of u.mapsIn$1(e.volumes)){const e=u.textIn$2(s.name),o=u.inside(u.at(t,"volumes"),e);""===e?a(u.at(o,"name"),"is missing"):u.isDnsLabel(e)||a(u.at(o,"name"),u.DNS_LABEL),n.has(e)&&a(u.at(o,"name"),"is the name of another volume"),n.add(e);const i=Object.keys(s).filter(e=>"name"!==e);i.length>1&&a(o,`may be of one type, not ${i.sort().join(" and ")}`);for(const e of i)validateSource(e,u.mapIn$1(s[e]),u.at(o,e),a)}return n}),validateTemplate=(function(e,t,a,n=[]){const s=u.mapIn$1(e.metadata);u.validateLabels(s.labels,u.at(u.at(t,"metadata"),"labels"),a),u.validateAnnotations(s.annotations,u.at(u.at(t,"metadata"),"annotations"),a);const o=u.mapIn$1(e.spec);u.mapsIn$1(o.ephemeralContainers).length>0&&a(u.at(u.at(t,"spec"),"ephemeralContainers"),"is not allowed in a pod template"),validatePodSpec(o,u.at(t,"spec"),a,n)}),validatePodSpec=(function(e,t,a,n=[]){const s=new Set([...validateVolumes(e,t,a),...n]),o=(function validateClaims(e,t,a){const n=new Set;return u.mapsIn$1(e.resourceClaims).forEach((e,s)=>{const o=u.textIn$2(e.name),i=u.inside(u.at(t,"resourceClaims"),""===o?String(s):o);""===o?a(u.at(i,"name"),"is missing"):u.isDnsLabel(o)?n.has(o)&&a(u.at(i,"name"),"is the name of another claim"):a(u.at(i,"name"),u.DNS_LABEL),""!==o&&n.add(o),1!==g.filter(t=>void 0!==e[t]).length&&a(i,`must have one of ${g.join(" and ")}`);for(const t of g)void 0===e[t]||u.isDnsSubdomain(u.textIn$2(e[t]))||a(u.at(i,t),u.DNS_SUBDOMAIN)}),n})(e,t,a);!(function validateContainers(e,t,a,n){const s=new Set,o=new Set;0===u.mapsIn$1(e.containers).length&&a(u.at(t,"containers"),"must have one");const i=["initContainers","containers"];for(const r of i)for(const i of u.mapsIn$1(e[r])){const c=u.textIn$2(i.name),l=u.inside(u.at(t,r),c);validateContainer(i,r,l,{...n,spec:e,report:a}),s.has(c)&&a(u.at(l,"name"),"is the name of another container"),s.add(c),"containers"===r&&validateHostPorts(i,l,o,a)}})(e,t,a,{volumes:s,devices:o});for(const n of["serviceAccountName","priorityClassName","runtimeClassName","nodeName"]){const s=e[n];"string"!=typeof s||u.isDnsSubdomain(s)||a(u.at(t,n),u.DNS_SUBDOMAIN)}!(function validateHostnames(e,t,a){for(const n of["hostname","subdomain"]){const s=u.textIn$2(e[n]);""===s||u.isDnsLabel(s)||a(u.at(t,n),u.DNS_LABEL)}const n=e.hostnameOverride;if("string"!=typeof n)return;const s=u.at(t,"hostnameOverride");(!u.isDnsSubdomain(n)||n.length>64)&&a(s,`${u.DNS_SUBDOMAIN}, at most 64 of them`);for(const t of["setHostnameAsFQDN","hostNetwork"])!0===e[t]&&a(s,`may not be set beside ${t}`)})(e,t,a),validateProfiles(u.mapIn$1(e.securityContext),u.at(t,"securityContext"),a),(function validatePodResources(e,t,a){if(validateResources({limits:u.mapIn$1(e.overhead)},u.at(t,"overhead"),a),!u.isMap(e.resources))return;const n=u.at(t,"resources");validateResources(e.resources,n,a),u.mapsIn$1(e.resources.claims).length>0&&a(u.at(n,"claims"),"may not be set for a whole pod");for(const t of["limits","requests"]){const s=Object.keys(u.mapIn$1(e.resources[t])).find(e=>!V.test(e));void 0!==s&&a(u.inside(u.at(n,t),s),"may not be set for a whole pod")}!function validateShares(e,t,a){const n=u.mapIn$1(e.resources),s=u.mapsIn$1(e.containers).map(({resources:e})=>u.mapIn$1(e));for(const[e,o]of Object.entries(u.mapIn$1(n.requests))){const n=s.reduce((t,{requests:a})=>t+(amountOf(u.mapIn$1(a)[e])??0n),0n);(amountOf(o)??0n)<n&&a(u.inside(u.at(t,"requests"),e),"must not be less than its containers request")}for(const[e,o]of Object.entries(u.mapIn$1(n.limits))){const n=amountOf(o)??0n;s.some(({limits:t})=>(amountOf(u.mapIn$1(t)[e])??0n)>n)&&a(u.inside(u.at(t,"limits"),e),"must not be less than the limit of a container")}}(e,n,a)})(e,t,a),(function validateSystem(e,t,a){if((function validateSysctls(e,t,a){const n=u.mapIn$1(e.securityContext),s=new Set;u.mapsIn$1(n.sysctls).forEach((n,o)=>{const i=u.at(u.inside(u.at(t,"sysctls"),String(o)),"name"),r=u.textIn$2(n.name);""===r?a(i,"is missing"):r.length>253||!$.test(r)?a(i,"is no name of a kernel parameter"):s.has(r)&&a(i,"is the name of another one"),s.add(r);const c=r.replaceAll("/",".");!0===e.hostNetwork&&c.startsWith("net.")&&a(i,"may not be set beside hostNetwork"),!0===e.hostIPC&&/^(?:kernel\.(?:sem|msg|shm)|fs\.mqueue\.)/.test(c)&&a(i,"may not be set beside hostIPC")})})(e,u.at(t,"securityContext"),a),(function validateHostProcess(e,t,a){const n=u.mapIn$1(u.mapIn$1(e.securityContext).windowsOptions).hostProcess,s=containersOf(e).map((([,e])=>u.mapIn$1(e.windowsOptions).hostProcess)),o=u.at(t,"hostNetwork");void 0!==n&&s.some(e=>void 0!==e&&e!==n)&&a(u.at(t,"containers"),"must have the hostProcess of the pod");const i=s.filter((e=>!0===(e??n))).length;0!==i&&(i!==s.length&&a(u.at(t,"containers"),"must all have hostProcess, or none"),!0!==e.hostNetwork&&a(o,"must be true for hostProcess"))})(e,t,a),!u.isMap(e.os))return;const n=u.textIn$2(e.os.name);"linux"===n||"windows"===n?function validateOptions(e,t,a,n){const[s,o]="linux"===t?[["windowsOptions"],["windowsOptions"]]:[O.pod,O.container],i=`may not be set for a pod of ${t}`;for(const t of s)void 0!==u.mapIn$1(e.securityContext)[t]&&n(u.at(u.at(a,"securityContext"),t),i);if("windows"===t)for(const t of O.spec)void 0!==e[t]&&n(u.at(a,t),i);for(const[t,s]of containersOf(e)){const e=o.find(e=>void 0!==s[e]);void 0!==e&&n(u.at(u.at(a,t),e),i)}}(e,n,t,a):a(u.at(u.at(t,"os"),"name"),""===n?"is missing":"must be linux or windows")})(e,t,a),(function validateDns(e,t,a){const n=u.mapIn$1(e.dnsConfig),s=u.at(t,"dnsConfig"),o=u.textsIn$2(n.nameservers);"None"===u.textIn$2(e.dnsPolicy)&&0===o.length&&a(u.at(s,"nameservers"),"must name one when dnsPolicy is None"),u.mapsIn$1(n.options).some(({name:e})=>""===u.textIn$2(e))&&a(u.at(s,"options"),"must have names"),o.length>I&&a(u.at(s,"nameservers"),`must not be more than ${I}`),o.some(e=>!isIp(e))&&a(u.at(s,"nameservers"),"must be IP addresses");const i=u.textsIn$2(n.searches);(i.length>A||i.join(" ").length>P)&&a(u.at(s,"searches"),`must not be more than ${A}, or ${P} characters in all`),i.every(isSearch)||a(u.at(s,"searches"),"must be names of domains")})(e,t,a),u.mapsIn$1(e.hostAliases).forEach((e,n)=>{isIp(u.textIn$2(e.ip))||a(u.at(u.inside(u.at(t,"hostAliases"),String(n)),"ip"),"must be an IP address"),u.textsIn$2(e.hostnames).every(u.isDnsSubdomain)||a(u.at(u.inside(u.at(t,"hostAliases"),String(n)),"hostnames"),u.DNS_SUBDOMAIN)}),u.mapsIn$1(e.readinessGates).forEach((e,n)=>{u.isQualifiedName(u.textIn$2(e.conditionType))||a(u.at(u.inside(u.at(t,"readinessGates"),String(n)),"conditionType"),"must be a name with an optional prefix")}),!0===e.shareProcessNamespace&&!0===e.hostPID&&a(u.at(t,"shareProcessNamespace"),"may not be true beside hostPID");for(const n of["hostPID","hostIPC","hostNetwork"])!1===e.hostUsers&&!0===e[n]&&a(u.at(t,n),"may not be true when hostUsers is false");!(function validateScheduling(e,t,a){for(const[n,s]of Object.entries(u.mapIn$1(e.nodeSelector)))u.isQualifiedName(n)&&u.isLabelValue(u.textIn$2(s))||a(u.inside(u.at(t,"nodeSelector"),n),"is no label that Kubernetes takes");const n=u.mapsIn$1(e.schedulingGates).map(({name:e})=>u.textIn$2(e));n.every(u.isQualifiedName)||a(u.at(t,"schedulingGates"),"must be names with an optional prefix"),new Set(n).size<n.length&&a(u.at(t,"schedulingGates"),"has two of one name"),validateTolerations(e,t,a),(function validateSpread(e,t,a){const n=new Set;u.mapsIn$1(e.topologySpreadConstraints).forEach((e,s)=>{const o=u.inside(u.at(t,"topologySpreadConstraints"),String(s)),[i,r]=[u.textIn$2(e.topologyKey),u.textIn$2(e.whenUnsatisfiable)];""===i&&a(u.at(o,"topologyKey"),"is missing"),""===r&&a(u.at(o,"whenUnsatisfiable"),"is missing"),(u.numberIn(e.maxSkew)??0)<1&&a(u.at(o,"maxSkew"),"must be at least 1"),void 0!==e.minDomains&&"ScheduleAnyway"===r&&a(u.at(o,"minDomains"),"may only be set when whenUnsatisfiable is DoNotSchedule"),void 0!==e.matchLabelKeys&&void 0===e.labelSelector&&a(u.at(o,"matchLabelKeys"),"may only be set beside a labelSelector"),validateLabelKeys(e,o,a);const c=`${i} ${r}`;n.has(c)&&a(o,"has the topologyKey and whenUnsatisfiable of another one"),n.add(c),u.isMap(e.labelSelector)&&validateLabelSelector(e.labelSelector,u.at(o,"labelSelector"),a)})})(e,t,a),(function validateAffinity(e,t,a){for(const n of["podAffinity","podAntiAffinity"]){const s=u.mapIn$1(e[n]),o=u.mapsIn$1(s.requiredDuringSchedulingIgnoredDuringExecution),i=u.mapsIn$1(s.preferredDuringSchedulingIgnoredDuringExecution);for(const e of[...o,...i.map(({podAffinityTerm:e})=>u.mapIn$1(e))])validatePodTerm(e,u.at(t,n),a);i.some(({weight:e})=>!isWeight(u.numberIn(e)))&&a(u.at(t,n),"has a weight that is not between 1 and 100")}!(function validateNodes(e,t,a){const n=e.requiredDuringSchedulingIgnoredDuringExecution;u.isMap(n)&&0===u.mapsIn$1(n.nodeSelectorTerms).length&&a(t,"requires no term"),u.mapsIn$1(e.preferredDuringSchedulingIgnoredDuringExecution).some(({weight:e})=>!isWeight(u.numberIn(e)))&&a(t,"has a weight that is not between 1 and 100");const s=u.mapsIn$1(e.preferredDuringSchedulingIgnoredDuringExecution),o=[...u.mapsIn$1(u.mapIn$1(n).nodeSelectorTerms),...s.map(({preference:e})=>u.mapIn$1(e))];for(const e of o)validateNodeTerm(e,t,a)})(u.mapIn$1(e.nodeAffinity),u.at(t,"nodeAffinity"),a)})(u.mapIn$1(e.affinity),u.at(t,"affinity"),a)})(e,t,a)}),validateHostPorts=(function(e,t,a,n){for(const s of u.mapsIn$1(e.ports)){if(void 0===u.numberIn(s.hostPort))continue;const e=`${u.textIn$2(s.protocol)} ${u.textIn$2(s.hostIP)} ${u.scalarText$1(s.hostPort)}`;a.has(e)&&n(u.at(t,"ports"),"takes a hostPort that another port of the pod has"),a.add(e)}}),validateDeployment=(function(e,t){const a=u.mapIn$1(e.spec);validateOwnSelector(a,t),validateTemplate(u.mapIn$1(a.template),_,t),mustRestart(a,t);const n=u.mapIn$1(a.strategy),s=u.at(B,"strategy"),o=n.rollingUpdate;"Recreate"===u.textIn$2(n.type)&&void 0!==o&&t(u.at(s,"rollingUpdate"),"may not be set when the type is Recreate"),"RollingUpdate"===u.textIn$2(n.type)&&(function validateRolling(e,t,a){for(const n of["maxSurge","maxUnavailable"])validateCount(e[n],u.at(t,n),a,"maxSurge"===n);isZero(e.maxSurge)&&isZero(e.maxUnavailable)&&a(u.at(t,"maxUnavailable"),"may not be 0 when maxSurge is 0")})(u.mapIn$1(o),u.at(s,"rollingUpdate"),t);const i=u.numberIn(a.progressDeadlineSeconds);void 0!==i&&i<=(u.numberIn(a.minReadySeconds)??0)&&t(u.at(B,"progressDeadlineSeconds"),"must be greater than minReadySeconds")}),isZero=(function(e){return 0===e||"0%"===e}),validateCount=(function(e,t,a,n=!1){const s=u.numberIn(e);if(void 0===e||void 0!==s&&s>=0)return;const o=/^(\d+)%$/.exec(u.textIn$2(e))?.[1];void 0===o?a(t,"must be a number or a percentage like 25%"):!n&&Number(o)>100&&a(t,"must not be more than 100%")}),mustRestart=(function(e,t){const a=u.mapIn$1(u.mapIn$1(e.template).spec);"Always"!==u.textIn$2(a.restartPolicy)&&t(u.at(u.at(_,"spec"),"restartPolicy"),"must be Always for this kind"),void 0!==a.activeDeadlineSeconds&&t(u.at(u.at(_,"spec"),"activeDeadlineSeconds"),"may not be set for this kind")}),inNamespace=(function(e,t,a){return ve(e,t).get(a)??ye}),containerAmounts=(function({value:e},t){const own=(t,a)=>u.mapAt$1(e,"resources",t)[a];return(e,a)=>{const n=own(e,a)??own("limits",a)??function defaultOf(e,t,a){return be(a)[e].get(t)}(e,a,t);return void 0===n?void 0:u.readQuantity(n,!0)??null}}),podAmounts=(function({spec:e,containers:t},a){const n=t.map((e=>({role:e.role,of:containerAmounts(e,a)})));return(t,a)=>{const s=ownAmount(e,t,a);if(void 0!==s)return s;let[o,i,r]=[0n,0n,0n],c=!1;for(const{role:e,of:s}of n){const n=s(t,a);if(null===n)return null;const l=n?.amount;c||=void 0!==l,"init"!==e&&(o+=l??0n),"sidecar"===e&&(i+=l??0n),"init"===e&&(r=max(r,i+(l??0n)))}return c?quantityOf(max(o,r)):ownAmount(e,"limits",a)}}),isFirst=(function(e,t,a){return void 0!==u.textAt$1(a,e)&&void 0===t?.[e]}),readPodTemplate=(function(e,t){return toPodTemplate(u.getIn(e,...t),t.join("."))}),toPodTemplate=(function(e,t){const a=u.getIn(e,"spec");if(u.isMap(a))return{path:t,metadata:u.mapAt$1(e,"metadata"),spec:a,containers:[...readContainers(a,joinField(t,"spec"),"initContainers"),...readContainers(a,joinField(t,"spec"),"containers")]}}),joinField=(function(e,t){return""===e?t:`${e}.${t}`}),readContainers=(function(e,t,a){return u.mapsAt$1(e,a).map(((e,n)=>{const s=u.textAt$1(e,"name")??String(n),o="Always"===u.textAt$1(e,"restartPolicy");return{name:s,role:"containers"===a?"app":o?"sidecar":"init",path:`${t}.${a}[${s}]`,value:e}}))}),applyWays=(function(e,t){const a=u.kindFacts(t.object.apiVersion,t.object.kind);if(void 0===a)return;const n=u.applyObject(e.object.manifest,t.object.manifest,a,{base:u.isPartForFlux(e.object),head:u.isPartForFlux(t.object)});let s;const isKnown=()=>s??=!u.isFilledInLater(t.object)&&!u.isFilledInLater(e.object),o=withValue(e,n.before),i=(function firstPolicies(e,t){const[a,n]=[e.templates[0]?.spec,t.templates[0]?.spec];return void 0===a||void 0===n?[]:["initContainers","containers"].flatMap((e=>{const t=u.mapsAt$1(a,e);return u.mapsAt$1(n,e).filter((e=>{const a=t.find((t=>u.textAt$1(t,"name")===u.textAt$1(e,"name")));return isFirst("imagePullPolicy",a,e)&&!isFirst(Pe,a,e)})).map(e=>u.textAt$1(e,"name")??"")}))})(e,t),result=(({after:e,faults:a,baseFaults:s},r)=>{const c=[...a,...r],l=c.length>0&&isKnown();return{isStored:!0,base:o,head:withValue(t,e),...!u.sameValue(e,n.meant)&&{meant:withValue(t,n.meant)},...i.length>0&&{writtenPolicies:i},faults:l?u.newTo(c,s()):[],standing:l?standingOf(c,s()):[],mended:()=>s().length>0&&isKnown()?u.newTo(s(),c):[]}}),r=result(n.serverSide,[]),c=(function newlyTooLarge(e,t){const a=u.tooLargeToRemember(t);return 0===a.length?a:u.newTo(a,u.tooLargeToRemember(e))})(e.object.manifest,t.object.manifest);return{serverSide:r,clientSide:n.clientSide===n.serverSide&&0===c.length?r:result(n.clientSide,c)}}),withValue=(function(e,t){const{group:a,kind:n}=e.object,s=(u.workloadKind(a,n)?.templates??[]).map((e=>readPodTemplate(t,e))).filter((e=>void 0!==e));return{...e,object:{...e.object,manifest:t},templates:s}}),changedKeysRead=(function(e,t){return t.changedKeys.filter((a=>"all"===e.keys||("data"===e.keys?isEnvironment(t.base,a)||isEnvironment(t.head,a):e.keys.includes(a))))}),isEnvironment=(function(e,t){return"Secret"===e?.kind?e.entries.has(t):"text"===e?.entries.get(t)?.form}),makerOf=(function(...e){const t=makingObject(...e);return t&&{kind:t.maker.kind,name:t.maker.name,...void 0!==t.stays&&{stays:t.stays}}}),makingObject=(function(e,{object:t},{kind:a,name:n}){for(const{object:s}of Be(e.index).get(n)??[]){const e=s.namespace===t.namespace,o=u.madeOf(s).find(t=>t.kind===a&&t.name===n&&(e||t.isAnywhere));if(void 0!==o||e&&u.mayMake(s,n))return{maker:s,stays:o?.stays}}}),namesOf=(function(e){if(!e.group.includes("."))return[];const t=["target","destination","writeConnectionSecretToRef"].flatMap(t=>u.textAt$1(e.manifest,"spec",t,"name")??[]),a=u.textAt$1(e.manifest,"spec","secretName")??e.name;return[e.name,a,...t,...u.madeOf(e).map(({name:e})=>e)]}),begunReferences=(function(e,t,{come:a,...n}){const{head:s}=n,o=begunIn(e,t,n).flatMap((({reference:o,fresh:i})=>{const r=u.resolveConfig(s,t,o.kind,o.name);return void 0===r?isUnheld(n,t,o,i)&&void 0===u.namedIn(a,t.object,o)?[rewrittenConfigGone(e,t,o,n)??unheld(o,meant(s,t,o))]:[]:keysOf(o).filter(e=>!hasKey(r,o,e)&&i.includes(askOf(o.kind,r.name,e))).map(e=>({key:`${o.kind} ${r.name} ${e}`,severity:"warning",message:`\`${o.path}\` needs key ${e} of ${o.kind} ${r.name}, which has no such key in the build.`,unsafe:!0}))}));return[...new Map(o.reverse().map(e=>[e.key,e])).values()].reverse()}),begunNames=(function(e,t,a){return begunIn(e,t,a).filter((({reference:e,fresh:n})=>isUnheld(a,t,e,n))).map(({reference:e})=>e)}),begunIn=(function(e,t,{base:a,head:n}){if(e?.object.manifest===t.object.manifest)return[];const s=new Set(void 0===e?[]:u.referencesOf(e).filter(isAsked).flatMap((t=>asks(a,e,t))));return u.referencesOf(t).flatMap((e=>{const a=asks(n,t,e).filter((e=>!s.has(e)));return isAsked(e)&&!(function isEverywhere({name:e}){return/^(kube-root-ca\.crt|openshift-service-ca\.crt|istio-ca-root-cert)$/.test(e)})(e)?[{reference:e,fresh:a}]:[]}))}),isAsked=(function({optional:e,how:t}){return!e||"imagePullSecret"===t}),isUnheld=(function({base:e,head:t},a,n,s){const{kind:o,name:i}=n;return!t.incomplete&&(s.includes(askOf(o,i))||(function wasGenerated({configs:e},{object:t},{kind:a,name:n}){return e.some((e=>e.generated&&e.kind===a&&e.name===n&&e.object.name!==n&&e.namespace===t.namespace))})(e,a,n))&&!_e(e).has(askOf(o,a.object.namespace??"",i))&&void 0===u.resolveConfig(t,a,o,i)&&void 0===makerOf(t,a,n)}),asks=(function(e,t,a){const{kind:n}=a,s=u.resolveConfig(e,t,n,a.name)?.name??a.name;return[askOf(n,s),...keysOf(a).map(e=>askOf(n,s,e))]}),askOf=(function(...e){return JSON.stringify(e)}),keysOf=(function({keys:e}){return"all"===e||"data"===e?[]:e}),bothWays=(function(e,t,{serverSide:a,clientSide:n}){if("unknown"!==t)return placed(e,"serverSide"===t?a:n);if(a?.effect===n?.effect)return placed(e,a??n);const s=strength(a)>strength(n),[o,i]=s?[a,n]:[n,a],r=placed(e,o)??function nothing(e){if(void 0===e)return;const{apiVersion:t,kind:a,name:n,namespace:s,location:o}=e;return{apiVersion:t,kind:a,name:n,namespace:s,...void 0!==o&&{location:o},effect:"none",causes:[],pods:null,rollout:null}}(placed(e,i));if(void 0===r)return;const c=`Not so under ${s?"client-side apply (kubectl, Argo CD)":"server-side apply (Flux)"}: ${i?.reason??"nothing happens there."}`;return{...r,reason:void 0===r.reason?c:`${r.reason} ${c}`,[s?"underClientSide":"underServerSide"]:i?.effect??"none"}}),placed=(function(e,t){if(void 0===t)return;const{apiVersion:a,kind:n,name:s,namespace:o}=e.object;return{...t,apiVersion:a,kind:n,name:s,namespace:o}}),configCauses=(function(e){const t=e.map((e=>({...e,keys:changedKeysRead(e.reference,e.changed)}))),a=new Set(t.filter((({keys:e})=>e.length>0)).map((({changed:e})=>e)));return (function dropRepeated(e){const t=new Set;return e.filter((e=>{const a=JSON.stringify(e);return!t.has(a)&&t.add(a)}))})(t.filter((({keys:e,changed:t})=>e.length>0||!a.has(t))).map((({reference:e,changed:t,keys:a})=>(function toCause(e,t,a){const n="all"===e.keys||"data"===e.keys;return{type:"config",path:e.path,...null!==e.container&&{container:e.container},config:t.id,keys:a,...renameOf(t),reads:a.length>0?n?"possible":"read":t.changedKeys.length>0?"notRead":"possible"}})(e,t,a))))}),renameOf=(function({base:e,head:t,changedKeys:a}){return null===e||null===t||a.length>0?{}:e.name!==t.name?{rename:"renamed"}:e.generated===t.generated?{}:{rename:t.generated?"gotHash":"lostHash"}}),differences=(function(e,t,a){const n=[],visit=((e,t,a,s)=>{if(u.sameValue(e,t))return;const o=s.length>=Ge;if(!o&&u.isMap(e)&&u.isMap(t))for(const n of new Set([...Object.keys(e),...Object.keys(t)]))visit(own(e,n),own(t,n),joinField(a,n),[...s,n]);else!o&&u.isList(e)&&u.isList(t)&&e.length===t.length?e.forEach((e,n)=>{visit(e,t[n],`${a}[${function nameOf(e){return u.isMap(e)?u.textAt$1(e,"name"):void 0}(e)??n}]`,s)}):n.push({path:a,fields:s,base:e,head:t})});return visit(e,t,a,[]),n}),templateCauses=(function(e,t,a){const n=joinField(a,"spec"),s=["containers","initContainers"].flatMap((a=>namedDifferences(e.spec,t.spec,a,n,"other",containerCauses)));return[...metadataCauses(e.metadata,t.metadata,joinField(a,"metadata")),...s,...namedDifferences(e.spec,t.spec,"volumes",n,"volume",(e,t,a)=>[{type:"volume",path:a}]),...fieldCauses(e.spec,t.spec,n,e=>["containers","initContainers","volumes"].includes(e)?void 0:"other")]}),metadataCauses=(function(e,t,a){return[...keyCauses(e,t,"labels",a,"label"),...keyCauses(e,t,"annotations",a,"annotation"),...fieldCauses(e,t,a,e=>"labels"===e||"annotations"===e?void 0:"other")]}),keyCauses=(function(e,t,a,n,s){return differingKeys(u.mapAt$1(e,a),u.mapAt$1(t,a)).map(e=>({type:s,path:`${n}.${a}[${e}]`}))}),fieldCauses=(function(e,t,a,n){return differingKeys(e,t).flatMap(e=>{const t=n(e);return void 0===t?[]:[{type:t,path:joinField(a,e)}]})}),differingKeys=(function(e,t){return[...new Set([...Object.keys(e),...Object.keys(t)])].filter((a=>!u.sameValue(e[a],t[a])))}),namedDifferences=(function(e,t,a,n,s,o){if(u.sameValue(e[a],t[a]))return[];const i=joinField(n,a),r=byName(e[a]),c=byName(t[a]);if(void 0===r||void 0===c)return[{type:s,path:i}];const l=[...new Set([...r.keys(),...c.keys()])].flatMap(e=>{const t=r.get(e),a=c.get(e),n=`${i}[${e}]`;return void 0===t||void 0===a?[{type:s,path:n}]:u.sameValue(t,a)?[]:o(t,a,n)});return l.length>0?l:[{type:s,path:i}]}),withoutAlias=(function({metadata:e,spec:t}){return{metadata:e,spec:u.without(t,"serviceAccount")}}),causesOf=(function(e,t,a,n){if("Operator"===a.controller){const[n,s]=[t,a].map(({object:e})=>u.spokenOf(e.kind,e.manifest.spec));return specCauses(differences(n,s,"spec"),e.changes)}const s=(function renamedReferences(e,t,a){const n=new Map(e.changes.flatMap((e=>null===e.base||null===e.head||e.sameRealName?[]:[[e.head.key,e]])));if(0===n.size)return[];const s=new Set(u.referencesOf(t).map((({kind:a,name:n})=>u.resolveConfig(e.base,t,a,n)?.key)));return u.referencesOf(a).flatMap((t=>{const o=u.resolveConfig(e.head,a,t.kind,t.name),i=void 0===o?void 0:n.get(o.key);return void 0!==i&&s.has(i.base?.key)?[{reference:t,changed:i}]:[]}))})(e,t,a);return[...configCauses(s),...templateDifferences(e,t,a,s,n)].sort((e,t)=>u.compareText(e.type,t.type)||u.compareText(e.path,t.path))}),templateDifferences=(function(e,t,a,n,s){const o=new Map(n.map((({changed:e})=>[e.base?.key??"",e.head?.object.name??""]))),i=(function quantitiesOf({controller:e}){return"StatefulSet"===e?"stored":"amount"})(a);return[...new Set([...t.templates,...a.templates].map((({path:e})=>e)))].flatMap((r=>{const c=t.templates.find((e=>e.path===r)),l=a.templates.find((e=>e.path===r));if(void 0===c||void 0===l)return[{type:"other",path:joinField(r,"spec")}];const m=0===n.length?c:(function renameConfigs(e,t){const walkMap=((e,a)=>{const n=Object.entries(e).map((([e,n])=>void 0===a||"name"!==e&&"secretName"!==e||"string"!=typeof n?[e,walk(n,u.ownValue(Xe,e))]:[e,t(a,n)]));return Object.fromEntries(n)}),walk=((e,t)=>u.isList(e)?e.map((e=>walk(e,t))):u.isMap(e)?walkMap(e,t):e);return{...e,spec:walkMap(e.spec,void 0)}})(c,((a,n)=>{const s=u.resolveConfig(e.base,t,a,n);return(void 0===s?void 0:o.get(s.key))??n})),d="Pod"===a.controller,causesBy=e=>templateCauses(normaliseTemplate(m,e,d),normaliseTemplate(l,e,d),r);if(!s)return causesBy(i);const p=templateCauses(withoutAlias(m),withoutAlias(l),r);return"amount"===i&&p.some(mayBeNotation)?causesBy(i):p}))}),clientSideApply=(function(e,t,a,n,s){return patchStruct({live:e,base:t,head:a},n,s,void 0)}),patchStruct=(function({live:e,base:t,head:a},n,s,o){return patchKeys(e,t,a,((a,i)=>{const r=n.fields.get(a);if(void 0!==r)return (function patchField({live:e,base:t,head:a},n,s,o){if(!u.isList(a)&&!u.isMap(a))return a;if(s.keepsShared&&t===a)return e;if(u.isList(a))return void 0===n.mergeKey||void 0!==n.scalar?a:(function patchList({live:e,base:t,head:a},{field:n,mergeKey:s,path:o},i){const r=u.structFacts(n.struct),keyOf=(e=>u.scalarText$1(e[s]));[...e,...t].some((e=>null===(e[s]??null)))&&i.report(o,`has an entry that is stored without ${s}, which kubectl cannot merge`);const[c,l,m]=[e,t,a.filter(u.isMap)].map((e=>u.groupedBy(e,keyOf))),d=[...m??[]].flatMap((([t,a])=>{const[s,m]=[c?.get(t)??[],l?.get(t)??[]];return s.length>1&&a.length<s.length&&m.length>a.length?[]:(1===s.length&&a.length>1?[inOne(a)]:a.slice(0,Math.max(s.length,0===e.length?a.length:1))).map(((e,t)=>{const a={live:s[t]??u.newMap(),base:m[t]??u.newMap(),head:e};if(i.keepsShared&&a.base===e&&void 0!==s[t])return a.live;const c=patchStruct(a,r,i,u.inside(o,keyOf(e)));return n.retainKeys?retained(c,e):c}))})),p=a.filter(u.isMap).map(keyOf);d.sort((e,t)=>p.indexOf(keyOf(e))-p.indexOf(keyOf(t)));const f=[...c??[]].filter((([e])=>!0!==m?.has(e)&&!0!==l?.has(e)));return[...d,...f.flatMap(([,e])=>e)]})({live:u.mapsIn(e),base:u.mapsIn(t),head:a},{field:n,mergeKey:n.mergeKey,path:o},s);const[i,r]=[u.mapIn(e),u.mapIn(t)];if("map"===n.shape)return patchKeys(i,r,a,(e,t)=>t);if(void 0!==n.scalar)return a;const c=patchStruct({live:i,base:r,head:a},u.structFacts(n.struct),s,o);return n.retainKeys?retained(c,a):c})({live:e[a],base:t[a],head:i},r,s,u.at(o,a))}))}),patchKeys=(function(e,t,a,n){const s=u.newMap();for(const n of Object.keys(e)){const o=e[n];void 0===o||Object.hasOwn(a,n)||null!==(t[n]??null)||(s[n]=o)}for(const e of Object.keys(a)){const t=a[e]??null,o=null===t?void 0:n(e,t);void 0!==o&&(s[e]=o)}return s}),parseJson=(function(e){const t=JSON.parse(e);if(!(function isValue(e){return void 0!==e})(t))throw new Error("JSON is always a value.");return t}),extension=(function(e){return`x-kubernetes-${e}`}),describe=(function(e,t,a,n){const s=e.object.origin?.location;return{...u.workloadId(e),effect:t,...void 0!==a&&{reason:a},causes:[],pods:n,rollout:null,...void 0!==s&&{location:s}}}),resolveCount=(function(e,t,a){if("number"==typeof e)return e;const n="string"==typeof e?/^(\d+)%$/.exec(e)?.[1]:void 0;if(void 0===n)return;const s=Number(n)*t/100;return"up"===a?Math.ceil(s):Math.floor(s)}),deploymentPace=(function(e,t,a){const n=resolveCount(t??"25%",e,"up")??0,s=resolveCount(a??"25%",e,"down")??0,o=Math.min(0===n&&0===s?1:s,e);return{maxSurge:n,maxUnavailable:o,minAvailable:e-o,waves:waves(e,n+o)}}),waves=(function(e,t){return t<=0?0:Math.ceil(e/t)}),hasReadinessProbe=(function(e){return u.isMap(e.value.readinessProbe)}),readinessProven=(function(e){return e.containers.filter((({role:e})=>"app"===e)).every(hasReadinessProbe)}),minSecondsToReady=(function({value:e}){const t=u.mapAt$1(e,"readinessProbe"),a=(u.numberAt$1(t,"successThreshold")??1)-1,n=u.numberAt$1(t,"periodSeconds")??10;return Math.max(initialDelay(e.startupProbe),initialDelay(t))+Math.max(0,a)*n}),initialDelay=(function(e){return u.numberAt$1(e,"initialDelaySeconds")??0}),describeRollout=(function(e){const{head:t}=e,a=e.autoscaled?null:u.replicasOf(t),{strategy:n,pace:s}=(function planOf(e,t){const{head:a}=e,{manifest:n}=a.object;switch(a.controller){case"Deployment":return rollingOrRecreate(u.mapAt$1(n,"spec","strategy"),"rollingUpdate",t);case"DeploymentConfig":return rollingOrRecreate(u.mapAt$1(n,"spec","strategy"),"rollingParams",t);case"StatefulSet":case"KruiseStatefulSet":return function isRenumbered({base:e,head:t}){const[a,n]=[e,t].map(({object:e})=>u.numberAt$1(e.manifest,"spec","ordinals","start")??0);return a!==n}(e)?{strategy:"RollingUpdate",pace:void 0}:function statefulSet(e,t){if(null===t)return{strategy:"RollingUpdate",pace:void 0};const a=u.mapAt$1(e.object.manifest,"spec","updateStrategy","rollingUpdate"),n="KruiseStatefulSet"===e.controller&&"Parallel"===u.textAt$1(e.object.manifest,"spec","podManagementPolicy")?resolveCount(a.maxUnavailable,t,"up")??1:1;return{strategy:"RollingUpdate",pace:replacementPace(t,replacedPods(e,t),n)}}(a,t);case"DaemonSet":return{strategy:"RollingUpdate",pace:void 0};case"CloneSet":return function cloneSet({head:e,causes:t},a){const n=u.mapAt$1(e.object.manifest,"spec","updateStrategy"),s="ReCreate"!==(u.textAt$1(n,"type")??"ReCreate")&&t.every(e=>["image","label","annotation"].includes(e.type)),o=s?"InPlace":"RollingUpdate";if(null===a)return{strategy:o,pace:void 0};const i=s?0:resolveCount(n.maxSurge,a,"up")??0,r=resolveCount(n.maxUnavailable??"20%",a,i>0?"down":"up")??1,c=replacedPods(e,a);if(0===i)return{strategy:o,pace:replacementPace(a,c,r)};const l=deploymentPace(a,i,r);return{strategy:o,pace:{...l,waves:Math.ceil(c/(l.maxSurge+l.maxUnavailable))}}}(e,t);case"ArgoRollout":return function argoRollout(e,t){const{manifest:a}=e.head.object;if(u.isMap(u.getIn(a,"spec","strategy","blueGreen"))){const a=null===t?void 0:{maxSurge:t,maxUnavailable:0,minAvailable:t,waves:1};return{strategy:"BlueGreen",pace:0===e.causes.length?void 0:a}}const n=u.mapAt$1(a,"spec","strategy","canary"),s=u.getIn(n,"steps");return{strategy:"Canary",pace:0===e.causes.length||Array.isArray(s)&&s.length>0?void 0:rollingPace(n,t)}}(e,t);case"Pod":return{strategy:"InPlace",pace:allAtOnce(1)};case"ReplicaSet":case"CronJob":case"Job":case"ScaledJob":case"KnativeService":case"KruiseDaemonSet":case"Operator":case"Team":case"Unknown":return{strategy:"Unknown",pace:void 0}}})(e,a),o=u.numberAt$1(t.object.manifest,"spec","minReadySeconds")??0,i=t.templates.map((e=>(function minSecondsToAvailable(e,t){const a=e.containers.filter((({role:e})=>"app"===e)).map(minSecondsToReady);return e.containers.filter((({role:e})=>"sidecar"===e)).reduce((e,{value:t})=>e+initialDelay(t.startupProbe),0)+Math.max(0,...a)+t})(e,o)));return{strategy:n,replicas:a,maxSurge:s?.maxSurge??null,maxUnavailable:s?.maxUnavailable??null,minAvailable:s?.minAvailable??null,availabilityProven:"KnativeService"===t.controller||t.templates.every(readinessProven),waves:s?.waves??null,minSeconds:void 0===s?null:s.waves*Math.max(0,...i)}}),rollingOrRecreate=(function(e,t,a){const n=u.textAt$1(e,"type")??"RollingUpdate";return"Recreate"===n?{strategy:"Recreate",pace:allAtOnce(a)}:"RollingUpdate"!==n&&"Rolling"!==n?{strategy:"Unknown",pace:void 0}:{strategy:"RollingUpdate",pace:rollingPace(u.getIn(e,t),a)}}),rollingPace=(function(e,t){if(null===t)return;const field=(t=>u.getIn(e,t)??void 0);return deploymentPace(t,field("maxSurge"),field("maxUnavailable"))}),restartedPods=(function({head:e,autoscaled:t}){const a=t?null:u.replicasOf(e);return null===a||"StatefulSet"!==e.controller&&"KruiseStatefulSet"!==e.controller&&"CloneSet"!==e.controller?a:replacedPods(e,a)}),droppedFindings=(function(e,t,a){const n=new Set(t.flatMap((({object:e})=>dropped_fields_namesOf(e))));return a.flatMap((({object:t,origin:a})=>{const s=dropped_fields_namesOf(t).filter(e=>!n.has(e));if(0===s.length)return[];const o=a?.location,i=s.map(e=>e.slice(e.lastIndexOf(" ")+1)),[r,c]=1===s.length?["is no field","it"]:["are no fields","them"];return[{check:"applier-decides",severity:"warning",deployable:e,workload:null,message:`${u.textAt$1(t,"kind")??""} ${u.textAt$1(t,"metadata","name")??""}: ${i.join(", ")} ${r} that Kubernetes knows: Flux drops ${c} without a word, and applies the rest.`,remediation:"Mend the name or the place of the field, or take it out.",isNew:!0,unsafe:!1,...void 0!==o&&{file:o.file},...void 0!==o?.line&&{line:o.line}}]}))}),dropped_fields_namesOf=(function(e){const t=[["kind"],["metadata","namespace"],["metadata","name"]].map((t=>u.textAt$1(e,...t)));return Yt(e).map(e=>`${JSON.stringify(t)} ${e}`)}),evicts=(function(e,t){if("resource.k8s.io"===t.group&&"DeviceTaintRule"===t.kind)return!(void 0!==e&&u.sameValue(e.manifest.spec,t.manifest.spec))&&u.textAt$1(t.manifest,"spec","taint","effect")===ra;if(""!==t.group||"Node"!==t.kind)return!1;const a=void 0===e?[]:endingTaints(e);return endingTaints(t).some(e=>!a.some(t=>u.sameValue(e,t)))}),variablesOf=(function(e){return[...e.matchAll(ca)].flatMap(([,e])=>e??[])}),forcedBy=(function(e){return void 0!==e.forcedBy?e.forcedBy:isForceReplaced(e)?"Argo CD's sync options Force and Replace":"enabled"===u.annotationOf(e,"kustomize.toolkit.fluxcd.io/force")?.toLowerCase()?"Flux's annotation kustomize.toolkit.fluxcd.io/force":void 0}),isForceReplaced=(function(e,t){const a=[e,...void 0===t?[]:[t]],has=(e=>a.some((t=>u.syncOptionsOf(t).includes(e))));return(void 0!==e.forcedBy||has("Force=true"))&&(!0===e.isReplaced||has("Replace=true"))}),isStore=(function({group:e,kind:t}){return pa.test(e)&&!t.endsWith("Secret")&&"HCPVaultSecretsApp"!==t}),laterFields=(function(){return ya??=new Map(va.trim().split("\n").map((e=>{const[t="",a,n]=e.split(" ");return[t,{known:Number(a),on:Number(n)}]})))}),compareStruct=(function(e,t,a,n,s){if(e!==t)for(const o of new Set([...Object.keys(e),...Object.keys(t)])){const[i,r]=[e[o],t[o]];if(i===r)continue;const c=laterFields().get(`${a.name}.${o}`);if(void 0===c||!isOfSidecar(o,[i,r],n))if(void 0===c){const e=a.fields.get(o);void 0!==e&&""!==e.struct&&"map"!==e.shape&&compareField(i,r,e,u.at(n,o),s)}else u.sameValue(i??null,r??null)||s.push({path:u.pathText(u.at(n,o)),...c})}}),compareField=(function(e,t,a,n,s){const o=u.structFacts(a.struct);if(!u.isList(e)&&!u.isList(t))return void compareStruct(u.isMap(e)?e:ba,u.isMap(t)?t:ba,o,n,s);const[i,r]=[later_fields_byName(e),later_fields_byName(t)];for(const e of new Set([...i.keys(),...r.keys()]))compareStruct(i.get(e)??ba,r.get(e)??ba,o,u.inside(n,e),s)}),later_fields_byName=(function(e){const t=u.isList(e)?e:[];return new Map(t.flatMap(((e,t)=>u.isMap(e)?[["string"==typeof e.name?e.name:String(t),e]]:[])))}),steeringMark=(function(e,t){const a=changedKeys(e,t,"annotations").find(({key:e,isGone:a})=>!a&&ka.test(e)||steering_isOwn(e,t.group));if(void 0!==a)return`annotation ${a.key}`;const n=changedKeys(e,t,"labels").find(({key:e})=>e!==Sa&&steering_isOwn(e,t.group));return n&&`label ${n.key}`}),changedKeys=(function(e,t,a){const[n,s]=[e,t].map((({manifest:e})=>u.mapAt$1(e,"metadata",a)));return[...new Set([...Object.keys(n??{}),...Object.keys(s??{})])].filter(e=>!u.sameValue(n?.[e],s?.[e])).sort(u.compareText).map(e=>({key:e,isGone:void 0===s?.[e]}))}),forceReplaced=(function({base:e,head:t}){var a;if(isForceReplaced(t.object,e.object))return{effect:"recreate",reason:"Argo CD deletes and creates it anew: sync options Force and Replace."+(a=t.object,void 0===a.forcedBy||u.syncOptionsOf(a).includes("Force=true")?"":" Of an Application Force counts only in a sync that somebody forces: any other one replaces it, and what cannot be changed the API server refuses.")}}),hookOutcome=(function({object:e,controller:t}){if(xa.has(t))return;const a=u.hookDeletion(e);if(void 0===a)return;const n=u.hookOf(e)??"";return"before"===a?{effect:"recreate",reason:`${n}: it is deleted and created anew at every sync.`}:{effect:"unknown",reason:`${n}: it is created at every sync, and deleted with its pods as soon as it is healthy.`}}),outcomeOf=(function(e){return (function ignoredByFlux({base:e,head:t,causes:a}){const isIgnored=(({object:e})=>["ifnotpresent","ignore"].includes(u.applyModeOf(e)??""));if(0!==a.length&&isIgnored(t))return isIgnored(e)?{effect:"none",reason:`Flux does not apply the change: ${u.APPLY_MODE} is "${u.applyModeOf(t.object)??""}".`}:{effect:"unknown",reason:`The annotation ${u.APPLY_MODE} comes with this change: Flux then leaves the object as it is, and anybody else who applies it restarts its pods.`}})(e)??forceReplaced(e)??(function recreatedHook({head:e,faults:t}){return t.length>0?void 0:hookOutcome(e)})(e)??(function refused({base:e,head:t,faults:a}){const[n]=a;if(void 0===n)return;const s=a.filter(({update:e})=>!0!==e);if(0===s.length&&"Job"===t.controller&&void 0!==u.remadeBy(t.object))return;const o=faultText(s.length>0?s:a),i=forcedBy(t.object);return void 0===i?{effect:"applyFails",reason:`${o}: ${refusal(e,s.length>0)}.`}:s.length>0?{effect:"delete",reason:`${o}: ${i} deletes it, and then it cannot be made anew.`}:{effect:"recreate",reason:`${o}; ${i} makes it anew.`}})(e)??(function scaledToOrFromZero({base:e,head:t,autoscaled:a}){const[n,s]=[u.replicasOf(e),u.replicasOf(t)];if(!a&&null!==n&&null!==s&&0===n!=(0===s))return 0===s?{effect:"scale",podsAtBase:n,podsAtHead:s,reason:"All its pods end: spec.replicas becomes 0."}:{effect:"scale",podsAtBase:n,podsAtHead:s,reason:"Its first pods are made: spec.replicas was 0.",releases:!0}})(e)??(function leftToAutoscaler(e,t){const[a,n]=[u.replicasOf(e.base),u.replicasOf(e.head)];if(!e.autoscaled||null===a||null===n||n>=a)return t;if(void 0!==t&&"restart"!==t.effect&&"none"!==t.effect)return t;const s=`${a} pods become ${n} until the autoscaler looks again: leave spec.replicas as it is until it has taken over.`;return{...t,effect:"restart"===t?.effect?"restart":"scale",podsAtBase:a,podsAtHead:null,reason:void 0===t?.reason?s:`${t.reason} ${s}`}})(e,Ia[e.head.controller](e))??function scaledDown(e){const t=scaledAlone(e);return void 0!==t&&t.podsAtHead<t.podsAtBase?{effect:"scale",...t}:void 0}(e)}),scaled=(function(e){if(0!==e.causes.length)return 0!==u.replicasOf(e.head)||e.autoscaled?wa:{effect:"none",heldBack:"noReplicas",reason:"spec.replicas is 0."}}),pausable=(function(e,...t){const a=["spec",...t,"paused"];if(!0===u.getIn(e.head.object.manifest,...a)){if(0===e.causes.length)return;return{effect:"none",heldBack:"paused",reason:`${a.join(".")} is true.`}}return scaled(e)??released(e,!0===u.getIn(e.base.object.manifest,...a),"was paused")}),heldByRefusals=(function(e,t){const a=refusedIn(t);if(void 0===a)return e;const n=`Flux applies nothing of this Kustomization while the API server refuses ${a}; what is held back comes when that is mended.`;return e.map(e=>Ma.includes(e.forecast.effect)&&!function isDeletedByForce({head:e,forecast:t}){return"delete"===t.effect&&void 0!==e}(e)?{...e,forecast:{...e.forecast,effect:"none",heldBack:"refused",reason:n}}:e)}),keptByRefusals=(function(e,t){const a=refusedIn(t);if(void 0===a)return e;const n=`Flux prunes nothing of this Kustomization while the API server refuses ${a}.`;return e.map(e=>{const{loss:t,...a}=e;return!0===t&&"removed"===a.change?{...a,reason:n}:e})}),refusedIn=(function(e){const t=e.find(({check:e,severity:t})=>"apply-fails"===e&&"error"===t);if(void 0===t)return;const{workload:a}=t;return null===a?"one of its objects":`${a.kind} ${a.name}`}),isImageReference=(function(e){if(e.length>Ha||Za.test(e))return!1;const[t="",a,...n]=e.split("@");if(n.length>0||void 0!==a&&!Qa.test(a))return!1;const s=t.indexOf(":",t.lastIndexOf("/")+1),o=-1===s?t:t.slice(0,s);if(-1!==s&&!Ja.test(t.slice(s+1)))return!1;const[i="",...r]=o.split("/"),c=r.length>0&&(function isDomain(e){return/[.:]/.test(e)||"localhost"===e||e!==e.toLowerCase()})(i),l=c?r:[i,...r];return o.length<=Ka&&(!c||Ga.test(i))&&l.every((e=>Wa.test(e)))}),boundsOutcome=(function(e,t,a){return (function scaledByBounds(e,t){if(void 0===e||void 0===t)return;const a="number"==typeof e?{minReplicas:e,maxReplicas:e}:e;if(0===a.maxReplicas)return;const n=`${t.object.kind} ${t.object.name}`;if(t.maxReplicas<a.minReplicas){const s="number"==typeof e?"":"at least ";return{effect:"scale",podsAtBase:a.minReplicas,podsAtHead:null,reason:`${n} allows at most ${t.maxReplicas} from now on, of ${s}${a.minReplicas} that run.`}}if(t.maxReplicas<a.maxReplicas){const e=Number.isFinite(a.maxReplicas)?`, where it allowed ${a.maxReplicas}`:"";return{effect:"scale",podsAtBase:null,podsAtHead:null,reason:`${n} allows at most ${t.maxReplicas} from now on${e}: if more run, they end at once.`}}if(t.minReplicas<a.minReplicas&&t.minReplicas<=1){const s="number"==typeof e?`there were ${a.minReplicas}`:`it kept ${a.minReplicas}`;return{effect:"scale",podsAtBase:a.minReplicas,podsAtHead:null,reason:`${n} keeps ${t.minReplicas} from now on, where ${s}.`}}})(u.autoscalerOf(t,e.base.index)??u.replicasOf(t)??void 0,u.autoscalerOf(a,e.head.index))}),withBounds=(function(e,t,a,n){if("restart"!==t.effect&&"none"!==t.effect||void 0!==t.podsAtBase)return t;const s=boundsOutcome(e,a,n);if(void 0===s)return t;const{effect:o,reason:i,podsAtBase:r=null,podsAtHead:c=null}=s;return{...t,effect:"restart"===t.effect?"restart":o,podsAtBase:r,podsAtHead:c,reason:[t.reason,i].filter(e=>void 0!==e).join(" ")}}),isUntouched=(function(e,t,a){return u.sameValue(t.object.manifest,a.object.manifest)&&t.templateOwner===a.templateOwner&&(void 0===a.templateOwner||u.sameValue(e.base.index.byKey.get(a.templateOwner)?.manifest,e.head.index.byKey.get(a.templateOwner)?.manifest))}),itemKey=(function(e,t,a){return u.isMap(e)&&void 0!==a?JSON.stringify(t.map((t=>u.scalarText$1(e[t]??a.fields.get(t)?.fallback)))):JSON.stringify(u.scalarText$1(e))}),lackingOf=(function(e,t){const a=(function lateOf(e,{workload:t,side:a,base:n}){const{kind:s,name:o,path:i,keys:r}=e,c=u.resolveConfig(a,t,s,o),l=c?.object??makingObject(a,t,e)?.maker;if(void 0===l)return;const m=u.resolveConfig(n,t,s,o),d=void 0!==m||void 0!==makerOf(n,t,e)||n.incomplete,p=void 0!==m&&"all"!==r&&"data"!==r&&r.some(e=>!m.entries.has(e)),f=u.lateness(l,t,{isNew:!d||p});if(void 0===f)return;const h=void 0===c?`, made of ${l.kind} ${l.name}, which`:", which";return{key:`late ${s} ${c?.name??o}`,severity:"error",message:`\`${i}\` needs ${s} ${c?.name??o}${h} ${f}.`,unsafe:!0,remediation:u.COME_EARLIER}})(e,t);if(void 0!==a)return[a];const n=u.resolveConfig(t.side,t.workload,e.kind,e.name);return void 0===n?function lackingConfig(e,t){const{workload:a,side:n,base:s,elsewhere:o}=t,{kind:i,name:r,path:c}=e,l=`${i} ${r}`;if(void 0!==makerOf(n,a,e))return keysMadeNoMore(a,e,n,s);const m=u.namedIn(o.gone,a.object,e);if(void 0!==m)return[void 0===m.maker?goneElsewhere(l,c):makerGone(l,c,m.maker)];const d=void 0!==u.resolveConfig(s,a,i,r),p=function generatedAs({kind:e,name:t},{workload:a,side:n}){return n.configs.find(n=>n.generated&&n.kind===e&&n.name===t&&n.namespace===a.object.namespace)}(e,t);if(void 0!==p){const e=function notRewritten(e,t,a){return{key:e,message:`\`${t}\` needs ${e}, which the build only holds as ${a}: kustomize does not rewrite this field. Name it under \`configurations\`, as a \`nameReference\`.`,unsafe:!0}}(l,c,p.object.name);return[{...e,severity:d?"error":"warning"}]}const f=n.incomplete?void 0:makingObject(s,a,e);if(void 0!==f){const{maker:e,stays:t}=f;return[makerGone(l,c,{...e,stays:t},n.index.byKey.has(u.objectKey(e)))]}if(d)return[n.incomplete?notSeen(l,c):notThere(l,c,l,"error")];const h=function keysLostElsewhere({kind:e,name:t,keys:a},n){const{namespace:s}=n.workload.object;if("all"===a||"data"===a)return[];return keysLostIn(n.elsewhere.inPlace.filter(({id:t})=>t.kind===e),{name:t,keys:a,namespace:s})}(e,t);if(h.length>0)return h.map(e=>goneElsewhere(`key ${e} of ${l}`,c));const g=void 0!==u.namedIn(o.come,a.object,e);return u.looksHashed(r)&&!g?[notThere(l,c,l,"warning")]:[]}(e,t):(function lackingKeys(e,t,a){const{keys:n,path:s}=e;if("all"===n||"data"===n)return (function isEmptied(e,t){return 0===e.entries.size&&wasThere(e,t,({entries:e})=>e.size>0)})(t,a)?[emptied(t,s)]:[];const o=n.filter(n=>!hasKey(t,e,n)&&function keyWasThere(e,t,a,n){return wasThere(t,n,t=>hasKey(t,a,e))}(n,t,e,a)),i=n.filter(e=>"unlessFlux"===t.entries.get(e)?.kept),r=`${t.kind} ${t.name}`,lacking=(e,t,a="")=>notThere(`${r} ${e}`,s,`key ${e} of ${r}${a}`,t);return[...o.map(e=>lacking(e,"error")),...i.map(e=>lacking(e,"warning",` ${rn}`))]})(e,n,t)}),servicesOf=(function(e,t,a){const n=Sn(a),s=u.mapAt$1(t.metadata,"labels");return Object.entries(s).flatMap((([t,a])=>n.get(labelKey(e.object.namespace,t,a))??[])).filter((({selector:e})=>selectorMatches({matchLabels:e},s))).sort((e,t)=>e.position-t.position).map((({object:e})=>e))}),labelKey=(function(e,t,a){return JSON.stringify([e,t,a])}),servedContainers=(function(e,t){const a=u.mapsAt$1(e.manifest,"spec","ports").map((e=>e.targetPort??e.port)).map((e=>t.containers.filter((({value:t})=>u.mapsAt$1(t,"ports").some((t=>"string"==typeof e?t.name===e:t.containerPort===e))))));return a.length>0&&a.every((e=>e.length>0))?a.flat():t.containers.filter(({role:e})=>"app"===e)}),limitsPassed=(function({object:e},t,{index:a}){const n=inNamespace(a,"LimitRange",e.namespace),s=n.length>0?[]:inNamespace(a,"ResourceQuota",e.namespace);return[...u.outOfRange(n,t),...withoutAmount(s,t)]}),withoutAmount=(function(e,{containers:t}){return[...Pn(e)].flatMap(([e,a])=>{const[n="",s=""]=e.split(".");return t.flatMap(({name:t,path:o,value:i})=>{const[r,c]=[u.mapAt$1(i,"resources",n),u.mapAt$1(i,"resources","limits")];return void 0!==r[s]||void 0!==c[s]?[]:[{key:`quota ${o} ${e}`,container:t,severity:"warning",message:`Container ${t} does not say its \`${e}\`, which ResourceQuota ${a} counts: no new pod is made, unless a LimitRange gives it a default.`,unsafe:!0}]})})}),unrunnable=(function(e,t){const[a]=u.textsIn$1(e.value.command),n=void 0===a?void 0:mountedFile(t,e,a);if(void 0===a||void 0===n||73&n.mode)return[];const{name:s,path:o}=e;return[{key:`mode ${o}`,container:s,severity:"error",message:`Container ${s} runs ${a}, a file of a config with the mode 0${n.mode.toString(8)}, which nobody may run: it never starts.`,unsafe:!0,remediation:"Set `defaultMode: 0755` on the volume, or run it by a shell."}]}),missingFiles=(function(e,t,a){const n=a.workloads.get(e.key),s=namedFiles(e),o=void 0===n?[]:namedFiles(n).map(e=>({each:e,isHeld:run_files_holds(e.file,n,a)})),i=o.filter(({isHeld:e})=>!0===e).map(({each:e})=>e),r=s.flatMap(a=>{const{container:n,path:o,file:r,isRun:c}=a;if(r.mayBeElse||r.isNamed||!1!==run_files_holds(r,e,t)||!(e=>e.isRun||i.some(t=>isSame(t,e)||function isReplaced(e,t,a){return e.container.name===t.container.name&&u.directoryOf$1(e.path)===u.directoryOf$1(t.path)&&!a.some(t=>isSame(e,t))}(t,e,s)))(a))return[];const[l]=r.from,m=void 0===l?"its volume":`${l.kind} ${l.name}`,d=c?"a new pod does not start it":"at its next start it does not find it";return[{key:`file ${n.name} ${o}`,container:n.name,severity:c?"error":"warning",message:`Container ${n.name} ${c?"runs":"is told of"} ${o}, and ${m} does not hold that file: ${d}.`,unsafe:c}]}),c=o.filter(({isHeld:e})=>!1!==e).map(({each:e})=>e);return[...r,...unmounted(e,c),...emptyMounts(e)]}),emptyMounts=(function({templates:e}){return e.flatMap((e=>e.containers.flatMap((t=>u.mapsAt$1(t.value,"volumeMounts").flatMap(a=>{const[n="",s=""]=[u.textAt$1(a,"mountPath"),u.textAt$1(a,"subPath")],o=""===s?void 0:mountedFile(e,t,n);if(void 0===o||o.mayBeElse||o.from.length>0)return[];const i=`Container ${t.name} mounts ${s} of volume ${u.textAt$1(a,"name")}, and none of its items has that path: the container gets an empty folder there, or does not start.`;return[{key:`mount ${t.name} ${n}`,container:t.name,severity:"error",message:i,unsafe:!0,remediation:"Make the `subPath` and the `path` of the item agree."}]})))))}),unmounted=(function({templates:e},t){return e.flatMap((({containers:e})=>e.flatMap((e=>wordsOf(e).filter(({word:t})=>void 0===mountOf(e.value,t)).filter(({word:a})=>t.some(t=>isSame(t,{container:e,path:a}))).map(({word:t})=>({key:`file ${e.name} ${t}`,container:e.name,severity:"warning",message:`Container ${e.name} is told of ${t}, and no volume of it is mounted there any more: unless its image has that file, it does not find it.`,unsafe:!1,remediation:"Mount the file there, or name it where it is."}))))))}),namedFiles=(function({templates:e}){return e.flatMap((e=>e.containers.flatMap((t=>wordsOf(t).flatMap(({word:a,isRun:n})=>{const s=mountedFile(e,t,a);return void 0===s?[]:[{container:t,path:a,file:s,isRun:n}]})))))}),wordsOf=(function(e){const t=[...new Set(u.textsIn$1(e.value.command))].map(e=>({word:e,isRun:!0})),a=[...new Set([...argumentsOf(e),...t.flatMap(({word:e})=>pathsIn(e))])].filter(e=>!t.some(({word:t})=>t===e)).map(e=>({word:e,isRun:!1}));return[...t,...a]}),argumentsOf=(function({value:e}){const t=[e.args,...["livenessProbe","readinessProbe","startupProbe"].map((t=>u.mapAt$1(e,t,"exec").command)),...["postStart","preStop"].map((t=>u.mapAt$1(e,"lifecycle",t,"exec").command))],a=u.mapsAt$1(e,"env").flatMap((e=>u.textAt$1(e,"value")??[]));return[...t.flatMap(u.textsIn$1),...a].flatMap(pathsIn)}),pathsIn=(function(e){return e.match(/(?<![\w./-])\/[\w.-]+(?:\/[\w.-]+)+(?!\/|\*)/g)??[]}),networksOf=(function(e){return Rn.flatMap((t=>{const a=u.textAt$1(e,"annotations",t)?.trim()??"";return(a.startsWith("[")?function inJson(e){const t=u.parseYaml(e),a=t.ok?t.documents[0]?.value:void 0;return u.isList(a)?u.mapsAt$1({networks:a},"networks").flatMap(e=>{const t=u.textAt$1(e,"name");return void 0===t?[]:[{name:t,namespace:u.textAt$1(e,"namespace")}]}):[]}(a):(function inList(e){return e.split(",").flatMap((e=>{const[,t,a]=/^(?:([a-z0-9-]+)\/)?([a-z0-9.-]+)(?:@.*)?$/.exec(e.trim())??[];return void 0===a?[]:[{name:a,namespace:t}]}))})(a)).map(dependency)}))}),onlyKnownFields=(function(e,t){const a=[],n=readStruct(e,t,void 0,a);return void 0===n?void 0:{object:0===a.length?e:n,dropped:a}}),readStruct=(function(e,t,a,n){const s=u.newMap();for(const[o,i]of Object.entries(e)){const e=t.fields.get(o);if(void 0===e){n.push(u.pathText(u.at(a,o)));continue}const r=null===i?null:readField(i,e,u.at(a,o),n);if(void 0===r)return;s[o]=r}return s}),readField=(function(e,t,a,n){if("list"===t.shape){if(!u.isList(e))return;const s=e.map(((e,s)=>null===e?null:readItem(e,t,u.inside(a,(function known_fields_nameOf(e,t){return u.isMap(e)&&"string"==typeof e.name?e.name:String(t)})(e,s)),n)));return s.every((e=>void 0!==e))?s:void 0}return"map"===t.shape?u.isMap(e)?e:void 0:readItem(e,t,a,n)}),readItem=(function(e,t,a,n){return void 0!==t.scalar?Nn[t.scalar](e)?e:void 0:u.isMap(e)?readStruct(e,u.structFacts(t.struct),a,n):void 0}),plannedRollout=(function(e,t){const a=u.autoscalerOf(e,t.index),n=void 0===a?e:function withReplicas(e,t){const{object:a}=e,n={...u.mapAt$1(a.manifest,"spec"),replicas:t};return{...e,object:{...a,manifest:{...a.manifest,spec:n}}}}(e,Math.max(1,a.minReplicas));return{rollout:describeRollout({base:n,head:n,causes:[{type:"other",path:"spec"}],autoscaled:!1,faults:[]}),autoscaler:a}}),readVolumeReferences=(function(e){return u.mapsAt$1(e.spec,"volumes").flatMap((t,a)=>{const n=u.textAt$1(t,"name")??String(a),s=joinField(e.path,`spec.volumes[${n}]`),o=function mountsOf(e,t){const a=e.containers.flatMap(e=>u.mapsAt$1(e.value,"volumeMounts").filter(e=>u.textAt$1(e,"name")===t).map(t=>({container:e,subPath:subPathOf(t)}))),n=new Set;return a.filter(({container:e,subPath:t})=>{const a=JSON.stringify([e.path,t]);return!n.has(a)&&n.add(a)})}(e,n);return[...sourcesOf(t,s).flatMap(e=>0===o.length?[reference(e,void 0)]:o.map(t=>({...reference(e,t),...isReadAtStart(t,o)&&{updates:"never"}}))),...driverReferences(t,s)]})}),referencesIn=(function(e){return Dn(e)}),envFromReferences=(function(e){return u.mapsAt$1(e.value,"envFrom").flatMap(((t,a)=>Ln.flatMap((([n,s])=>{const o=u.textAt$1(t,s,"name");return void 0===o?[]:[{kind:n,name:o,how:"envFrom",container:e.name,path:`${e.path}.envFrom[${a}].${s}.name`,keys:"data",optional:!0===u.mapAt$1(t,s).optional,updates:"never"}]}))))}),envReferences=(function(e){return u.mapsAt$1(e.value,"env").flatMap(((t,a)=>Fn.flatMap((([n,s])=>{const o=u.mapAt$1(t,"valueFrom",s),i=u.textAt$1(o,"name"),r=u.textAt$1(o,"key");return void 0===i||void 0===r?[]:[{kind:n,name:i,how:"env",container:e.name,path:`${e.path}.env[${u.textAt$1(t,"name")??String(a)}].valueFrom.${s}.name`,keys:[r],optional:!0===o.optional,updates:"never"}]}))))}),refusedFields=(function({object:e},t,a){const{spec:n}=t;return[...priorityFaults(n,a),...overheadFaults(n,a),...secretFaults(e.namespace,t,a)]}),priorityFaults=(function(e,{index:t}){const[a,n]=[u.numberAt$1(e,"priority"),u.textAt$1(e,"preemptionPolicy")];if(void 0===a&&void 0===n)return[];const s=u.textAt$1(e,"priorityClassName")??"",o=(t.byKind.get("PriorityClass")??[]).filter(({group:e})=>"scheduling.k8s.io"===e).find(e=>""===s?!0===e.manifest.globalDefault:e.name===s),i=void 0!==o||""===s||Object.hasOwn(zn,s),r=void 0===o?zn[s]??0:u.numberAt$1(o.manifest,"value")??0,c=u.textAt$1(o?.manifest,"preemptionPolicy")??"PreemptLowerPriority",l=""===s?"the class that pods have by default":`PriorityClass ${s}`,told=(e,t,a)=>i?admission_fields_refused(e,!0,`\`${e}\` is ${t}, and admission takes it from ${l}, where it is ${a}`):admission_fields_refused(e,!1,`\`${e}\` is ${t}, and admission takes it from ${l}, which is not in the build`);return[...void 0===a||i&&a===r?[]:[told("priority",a,r)],...void 0===n||i&&n===c?[]:[told("preemptionPolicy",n,c)]]}),overheadFaults=(function(e,{index:t}){const{overhead:a}=e;if(!u.isMap(a))return[];const n=u.textAt$1(e,"runtimeClassName")??"";if(""===n)return[admission_fields_refused("overhead",!0,"`overhead` is written, and no RuntimeClass is named that has one")];const s=u.objectKey({group:"node.k8s.io",kind:"RuntimeClass",name:n,namespace:null}),o=t.byKey.get(s);return void 0===o?[admission_fields_refused("overhead",!1,`\`overhead\` is written, and has to be that of RuntimeClass ${n}, which is not in the build`)]:function sameAmounts(e,t){return[...new Set([...Object.keys(e),...Object.keys(t)])].every(a=>u.readQuantity(e[a])?.amount===u.readQuantity(t[a])?.amount)}(a,u.mapAt$1(o.manifest,"overhead","podFixed"))?[]:[admission_fields_refused("overhead",!0,`\`overhead\` is not that of RuntimeClass ${n}`)]}),secretFaults=(function(e,{spec:t,containers:a},{index:n}){const s=u.textAt$1(t,"serviceAccountName")??u.textAt$1(t,"serviceAccount")??"default",o=n.byKey.get(u.objectKey({group:"",kind:"ServiceAccount",name:s,namespace:e}));if(void 0===o||!function isEnforced({manifest:e}){return/^(1|t|true)$/i.test(u.textAt$1(e,"metadata","annotations",Vn)??"")}(o))return[];const i=admission_fields_namesIn(o,"secrets"),r=[...u.mapsAt$1(t,"volumes").flatMap(e=>u.textAt$1(e,"secret","secretName")??[]),...a.flatMap(({value:e})=>[...u.mapsAt$1(e,"env").flatMap(e=>u.textAt$1(e,"valueFrom","secretKeyRef","name")??[]),...u.mapsAt$1(e,"envFrom").flatMap(e=>u.textAt$1(e,"secretRef","name")??[])])],c=u.mapsAt$1(t,"imagePullSecrets").flatMap(e=>u.textAt$1(e,"name")??[]),l=[...r.filter(e=>!i.has(e)),...c.filter(e=>!admission_fields_namesIn(o,"imagePullSecrets").has(e))];return[...new Set(l)].map(e=>admission_fields_refused(`secret ${e}`,!0,`It reads Secret ${e}, which ServiceAccount ${s} does not give its pods (\`${Vn}\`)`))}),scaledByRollout=(function(e,{head:t,causes:a}){const n=_n(e.workloads).get(t.key),s=u.textAt$1(n?.object.manifest,"spec","workloadRef","scaleDown");if(void 0!==n&&0!==a.length&&"never"!==(s??"never"))return{effect:"none",reason:`Its pods are run by the Rollout ${n.object.name}, which scales this Deployment down.`}}),takenHostPorts=(function(e,t,a){const n=portsOf(e);return 0===n.length?[]:[...t.workloads.values()].flatMap(t=>{if(t===e||"DaemonSet"!==t.controller)return[];const s=portsOf(t).find(e=>n.some(t=>collide(t,e)));if(void 0===s||!function isEverywhereOf(e,t){const[a,n]=[e,t].map(({templates:e})=>e[0]);if(void 0===a||void 0===n)return!1;const s=["nodeSelector","affinity"].every(e=>void 0===a.spec[e]),o=["nodeSelector","affinity"].every(e=>u.sameValue(a.spec[e]??null,n.spec[e]??null));return(s||o)&&function toleratesAll(e,t){const list=({spec:e})=>u.isList(e.tolerations)?e.tolerations:[];return list(t).every(t=>list(e).some(e=>u.sameValue(e,t)))}(a,n)}(t,e))return[];const[o,i]=[t,e].map(({key:e})=>function hadPort(e,t){return void 0!==e&&portsOf(e).some(e=>collide(e,t))}(a.workloads.get(e),s));if(o===i?t.key>e.key:i)return[];const r=`Its pods take port ${s.number} (${s.protocol}) of their node, which the pods of DaemonSet ${t.object.name} have there: no node is free for them.`;return[{key:`host port ${s.number} ${t.key}`,severity:"error",message:r,unsafe:!0,remediation:"Take another port, or keep one of the two off the nodes of the other one."}]})}),portsOf=(function({templates:e}){return e.flatMap((({spec:e,containers:t})=>{const a=!0===e.hostNetwork?"containerPort":"hostPort";return t.filter((({role:e})=>"init"!==e)).flatMap((({value:e})=>u.mapsAt$1(e,"ports"))).flatMap((e=>{const t=u.numberAt$1(e,a)??0,n=(u.textAt$1(e,"hostIP")??"").replace(/^(?:0\.0\.0\.0|::)$/,"");return t>0?[{number:t,protocol:u.scalarText$1(e.protocol??"TCP"),ip:n}]:[]}))}))}),unresolved=(function(e,t,a,n,s){return[...unsetVariables(e),...unexpanded(e,variablesOfConfigs(e,a,n),givenBefore(e,a,s)),...foreignContainers(e,t),...tooMuch(e)]}),unsetVariables=(function({name:e,path:t,value:a}){if(u.mapsAt$1(a,"envFrom").length>0)return[];const n=new Set(u.mapsAt$1(a,"env").filter(e=>""!==e.value&&void 0!==(e.value??e.valueFrom)).map(e=>u.textAt$1(e,"name"))),s=u.mapsAt$1(a,"volumeMounts").flatMap(e=>variablesOf(u.textAt$1(e,"subPathExpr")??""));return[...new Set(s)].filter(e=>!n.has(e)&&!Hn.test(e)).map(a=>({key:`subPathExpr ${t} ${a}`,container:e,severity:"error",message:`A \`subPathExpr\` of container ${e} asks for the variable ${a}, which it does not set: the kubelet never starts it.`,unsafe:!0}))}),unexpanded=(function({name:e,path:t,value:a},n,s){if(void 0===n)return[];const o=u.mapsAt$1(a,"env"),i=o.map((e=>u.textAt$1(e,"name")??"")),r=new Set(n),c=new Map(i.map(((e,t)=>[e,t])).reverse()),l=[...o.map(((e,t)=>({where:`the variable ${i[t]??""}`,text:u.textAt$1(e,"value")??"",at:t}))),...["command","args"].flatMap((e=>u.textsAt$1(a,e).map(t=>({where:`its ${e}`,text:t,at:i.length}))))].flatMap((({where:t,text:a,at:n})=>variablesOf(a).flatMap(a=>{const o=c.get(a);if(r.has(a)||void 0!==o&&o<n||Hn.test(a)&&!s.has(a))return[];const i=void 0!==o;return i||Gn.test(a)?[`Container ${e} names $(${a}) in ${t}, and ${i?"sets that only afterwards":"does not set that"}: the text stays as it is written.`]:[]})));return[...new Set(l)].map(a=>({key:`${t} ${a}`,container:e,severity:"warning",unsafe:!1,message:a}))}),givenBefore=(function({name:e},{key:t},a){const n=a.workloads.get(t);if(void 0===n)return new Set;const s=u.containersOf(n).find((t=>t.name===e));return new Set(s&&variablesOfConfigs(s,n,a))}),variablesOfConfigs=(function({value:e},t,a){const n=[];for(const s of u.mapsAt$1(e,"envFrom")){const e=void 0===s.configMapRef?"Secret":"ConfigMap",o=u.textAt$1(s,"Secret"===e?"secretRef":"configMapRef","name")??"",i=u.resolveConfig(a,t,e,o);if(void 0===i)return;for(const e of i.entries.keys())n.push(`${u.textAt$1(s,"prefix")??""}${e}`)}return n}),foreignContainers=(function({name:e,path:t,value:a},{containers:n}){const s=new Set(n.map((e=>e.name)));return u.mapsAt$1(a,"env").flatMap((e=>u.textAt$1(e,"valueFrom","resourceFieldRef","containerName")??[])).filter(e=>""!==e&&!s.has(e)).map(a=>({key:`resourceFieldRef ${t} ${a}`,container:e,severity:"error",message:`A variable of container ${e} is taken from container ${a}, which the pod does not have: the kubelet never starts it.`,unsafe:!0}))}),tooMuch=(function({name:e,path:t,value:a}){const n=u.mapAt$1(a,"resources");return Wn.flatMap((({resource:a,least:s,what:o})=>{const i=u.readQuantity(u.mapAt$1(n,"requests")[a]??u.mapAt$1(n,"limits")[a]);if(void 0===i||i.amount<s)return[];const r=`Container ${e} asks for ${i.text} ${o}, which few nodes have: a new pod waits for one.`;return[{key:`${o} ${t}`,container:e,severity:"warning",message:r,unsafe:!0}]}))}),unresolvedVolumes=(function({spec:e,containers:t}){const a=new Set(t.map((({name:e})=>e)));return u.mapsAt$1(e,"volumes").flatMap(e=>{const t=[...u.mapsAt$1(e,"downwardAPI","items"),...u.mapsAt$1(e,"projected","sources").flatMap(e=>u.mapsAt$1(e,"downwardAPI","items"))];return t.flatMap(e=>u.textAt$1(e,"resourceFieldRef","containerName")??[]).filter(e=>!a.has(e)).map(t=>({key:`downwardAPI ${t}`,severity:"error",message:`Volume ${u.textAt$1(e,"name")??""} takes something from container ${t}, which the pod does not have: no container starts.`,unsafe:!0}))})}),unseenChange=(function(e,t,a,n){if(!e.maybeChanged&&!t.maybeChanged)return;const s=n||function isConfigless({base:e,head:t}){return[e,t].every(e=>"Operator"!==e.controller&&0===u.referencesOf(e).length)}(a),[o,i]=[unseen_changes_namesOf(e,a.base),unseen_changes_namesOf(t,a.head)],isRead=e=>!n||o.has(e)&&i.has(e),r=maybeChangedBy(e,a.base,s,isRead),c=maybeChangedBy(t,a.head,s,isRead),l=[...u.doubtsOnlyIn(r,c),...u.doubtsOnlyIn(c,r)];if(0===l.length)return;const m=function unseen_changes_together(e){return[...u.groupedBy(e,({words:e})=>e)].flatMap(([e,t])=>{if(void 0===e)return[];const[a,...n]=[...new Set(t.flatMap(({variable:e})=>e??[]))];return void 0===a?e:0===n.length?`the variable ${a} ${e}`:`the variables ${u.fewAnd([a,...n])} ${e}`})}(l);return m.length>0?`Whether it changes is not known: ${m.join("; ")}.`:"What was left out of the build may change it, and is not the same at base and head."}),unstartable=(function(e,t){return[...rootRefused(e,t),...withoutMemory(e),...neverPulled(e)]}),rootRefused=(function({name:e,path:t,value:a},{spec:n}){const[s,o]=[u.mapAt$1(a,"securityContext"),u.mapAt$1(n,"securityContext")],i=!0===(s.runAsNonRoot??o.runAsNonRoot),r=s.runAsUser??o.runAsUser;return!i||0!==r&&0n!==r?[]:[{key:`root ${t}`,container:e,severity:"error",message:`Container ${e} runs as root (\`runAsUser: 0\`), which its \`runAsNonRoot\` refuses: the kubelet never starts it.`,unsafe:!0}]}),withoutMemory=(function({name:e,path:t,value:a}){const n=u.readQuantity(u.mapAt$1(a,"resources","limits").memory);return void 0===n||n.amount<=0n||n.amount>=Jn?[]:[{key:`memory ${t}`,container:e,severity:"error",message:`Container ${e} may have ${n.text} of memory, which is less than a MiB: it never starts.`,unsafe:!0}]}),neverPulled=(function({name:e,path:t,value:a}){return"Never"!==a.imagePullPolicy?[]:[{key:`pull ${t}`,container:e,severity:"warning",message:`Container ${e} never pulls its image (\`imagePullPolicy: Never\`): on a node that does not have it already, it never starts.`,unsafe:!0}]}),validateService=(function(e,t){const a=u.mapIn$1(e.spec);u.validateLabels(a.selector,u.at(ns,"selector"),t),(function service_validatePorts(e,t){const a=u.mapsIn$1(e.ports),n="ExternalName"!==u.textIn$2(e.type)&&"None"!==u.textIn$2(e.clusterIP);0===a.length&&n&&t(u.at(ns,"ports"),"must have one");const[s,o,i]=[new Set,new Set,new Set];a.forEach(((n,r)=>{const c=u.textIn$2(n.name),l=u.inside(u.at(ns,"ports"),""===c?String(r):c);a.length>1&&""===c&&t(u.at(l,"name"),"must be set when there are several ports"),""===c||u.isDnsLabel(c)||t(u.at(l,"name"),"must be lower case letters, digits and hyphens"),s.has(c)&&t(u.at(l,"name"),"is the name of another port"),s.add(c),void 0===u.numberIn(n.port)&&t(u.at(l,"port"),"is missing"),validatePort(n.targetPort,u.at(l,"targetPort"),t),"string"!=typeof n.appProtocol||u.isQualifiedName(n.appProtocol)||t(u.at(l,"appProtocol"),"must be a name with an optional prefix");const m=u.textIn$2(n.protocol);claim(o,`${m} ${u.scalarText$1(n.port)}`,l,t,"port"),void 0!==n.nodePort&&(claim(i,`${m} ${u.scalarText$1(n.nodePort)}`,l,t,"nodePort"),"ClusterIP"===u.textIn$2(e.type)&&t(u.at(l,"nodePort"),"may only be set for the types NodePort and LoadBalancer"))}))})(a,t),u.textsIn$2(a.externalIPs).forEach((e,a)=>{const n=u.inside(u.at(ns,"externalIPs"),String(a)),s=specialRange(e);isIp(e)?void 0!==s&&t(n,`may not be ${s}`):t(n,p)}),(function service_validateAffinity(e,t){if("ClientIP"!==u.textIn$2(e.sessionAffinity))return;const a=u.at(ns,"sessionAffinityConfig"),n=u.numberIn(u.mapIn$1(u.mapIn$1(e.sessionAffinityConfig).clientIP).timeoutSeconds);(void 0===n||n<=0||n>ss)&&t(u.at(u.at(a,"clientIP"),"timeoutSeconds"),`must be between 1 and ${ss}`)})(a,t),(function validateTraffic(e,t){const a=u.textIn$2(e.type),n=u.textIn$2(e.externalTrafficPolicy),s="NodePort"===a||"LoadBalancer"===a||"ClusterIP"===a&&u.textsIn$2(e.externalIPs).length>0;""===n||s||t(u.at(ns,"externalTrafficPolicy"),"may only be set for what is reached from outside");const o="LoadBalancer"===a&&"Local"===n;void 0===u.numberIn(e.healthCheckNodePort)||o||t(u.at(ns,"healthCheckNodePort"),"may only be set for a LoadBalancer whose externalTrafficPolicy is Local")})(a,t),(function validateBalancer(e,t){for(const a of is)void 0!==e[a]&&"LoadBalancer"!==u.textIn$2(e.type)&&t(u.at(ns,a),"may only be set for a LoadBalancer");u.textsIn$2(e.loadBalancerSourceRanges).forEach((e,a)=>{isNetwork(e.trim())||t(u.inside(u.at(ns,"loadBalancerSourceRanges"),String(a)),f)}),"string"!=typeof e.loadBalancerClass||u.isQualifiedName(e.loadBalancerClass)||t(u.at(ns,"loadBalancerClass"),"must be a name with an optional prefix")})(a,t),"ExternalName"===u.textIn$2(a.type)?function validateExternalName(e,t){const a=u.textIn$2(e.externalName).replace(/\.$/,"");""===a?t(u.at(ns,"externalName"),"is missing"):u.isDnsSubdomain(a)||t(u.at(ns,"externalName"),u.DNS_SUBDOMAIN);for(const a of["clusterIPs","ipFamilies"])u.textsIn$2(e[a]).length>0&&t(u.at(ns,a),os);void 0!==e.ipFamilyPolicy&&t(u.at(ns,"ipFamilyPolicy"),os)}(a,t):(function validateAddresses(e,t){const a=u.textIn$2(e.type),n=u.textIn$2(e.clusterIP),s=u.textsIn$2(e.clusterIPs);"None"===n&&"ClusterIP"!==a&&t(u.at(ns,"clusterIP"),`may not be None for a ${a}`),""===n||"None"===n||isIp(n)||t(u.at(ns,"clusterIP"),p),s.length>0&&s[0]!==n&&t(u.at(ns,"clusterIPs"),"must begin with clusterIP"),s.length>2&&t(u.at(ns,"clusterIPs"),"may be two at most"),s.slice(1).forEach((e,a)=>{isIp(e)||t(u.inside(u.at(ns,"clusterIPs"),String(a+1)),p)});const o=u.textsIn$2(e.ipFamilies);o.some(e=>"IPv4"!==e&&"IPv6"!==e)&&t(u.at(ns,"ipFamilies"),"must be IPv4 or IPv6"),new Set(o).size<o.length&&t(u.at(ns,"ipFamilies"),"names one family twice")})(a,t)}),claim=(function(e,t,a,n,s){e.has(t)&&n(a,`has the ${s} and protocol of another one`),e.add(t)}),validateUpdate=(function(e,t,a){const n=[],s=u.collect(n),o=u.textIn$2(t.kind),i=u.ownValue(fs,o);if(void 0!==i)i(e,t,s);else for(const n of a.immutable)checkPath(e,t,n,s);return n.map(e=>({...e,update:!0}))}),checkPath=(function(e,t,a,n){const s=a.split(".");u.sameValue(u.getIn(e,...s),u.getIn(t,...s))||n(function toPath(e){return e.reduce((e,t)=>u.at(e,t),void 0)}(s),ps)}),withReleases=(function(e,t,a){const{apiVersion:n,kind:s,name:o,namespace:i}=a.object,r=u.kindFacts(n,s);if(void 0===r)return e;const c=(function changedLaterFields(e,t,a){const n=[];return compareStruct(e,t,a,void 0,n),n})(t.object.manifest,a.object.manifest,r.type);if(0===c.length)return e;const l=c.map(noteOf).join(" "),m=void 0===e||"none"===e.effect,d=c.some(({path:e,on:t})=>t>vs&&t<=ys&&function isOfPods(e){return e.includes("template.")||e.startsWith("spec.containers")}(e));if(void 0===e&&!d)return;const p=e??{apiVersion:n,kind:s,name:o,namespace:i,effect:"none",causes:[],pods:null,rollout:null};return{...p,...m&&d&&{effect:"unknown"},reason:void 0===p.reason?l:`${p.reason} ${l}`}});var e={d:((t,a)=>{for(var n in a)e.o(a,n)&&!e.o(t,n)&&Object.defineProperty(t,n,{enumerable:!0,get:a[n]})}),o:((e,t)=>Object.prototype.hasOwnProperty.call(e,t)),r:(e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})})},t={};e.r(t),e.d(t,{all$10:(()=>n),all$3:()=>s,all$4:()=>o,all$5:()=>a,all$6:()=>i,all$7:()=>r,all$8:()=>c,all$9:()=>l,alwaysThere:()=>alwaysThere,applyWays:(()=>applyWays),askedByRollout:()=>askedByRollout,askedForTerragrunt:()=>askedForTerragrunt,backendsOf:()=>backendsOf,begunNames:(()=>begunNames),begunReferences:(()=>begunReferences),bothWays:(()=>bothWays),boundPolicies:()=>boundPolicies,causesOf:(()=>causesOf),changeInWords:()=>changeInWords,changedConfigNamedBy:()=>changedConfigNamedBy,changedKeysRead:()=>changedKeysRead,chartOf:()=>chartOf,clientSideApply:(()=>clientSideApply),configModes:()=>configModes,containerAmounts:(()=>containerAmounts),containerLine:()=>containerLine,createSelectedPods:()=>createSelectedPods,customFaults:()=>customFaults,damageOf:()=>damageOf,definedKind:()=>definedKind,definedNamespaced:()=>definedNamespaced,definitionFaults:()=>definitionFaults,definitionUpdateFaults:()=>definitionUpdateFaults,demandsOf:()=>demandsOf,describe$1:(()=>describe),describeRollout:(()=>describeRollout),didYouMeanIn:()=>didYouMeanIn,differences:(()=>differences),droppedFindings:(()=>droppedFindings),encodedSpellings:()=>encodedSpellings,evicts:(()=>evicts),expandedPath:()=>expandedPath,faultText:()=>faultText,faultsOfUnread:()=>faultsOfUnread,findTemplates:()=>findTemplates,flaggerReason:()=>flaggerReason,forcedBy:(()=>forcedBy),generatorOf:()=>generatorOf,generatorOfText:()=>generatorOfText,givenBy:()=>givenBy,goesByItself:()=>goesByItself,hasFieldAnywhere:()=>hasFieldAnywhere,hasKey:()=>hasKey,hasPods:()=>hasPods,hasReadinessProbe:(()=>hasReadinessProbe),hasSameSurroundings:()=>hasSameSurroundings,hasScheduleFields:()=>hasScheduleFields,heldByRefusals:(()=>heldByRefusals),holdOf:()=>holdOf,holdsMachineSettings:()=>holdsMachineSettings,holdsObject:()=>holdsObject,impossibleCheck:()=>impossibleCheck,inNamespace:()=>inNamespace,isActive:()=>isActive,isAskedFor:()=>isAskedFor,isEncrypted$1:()=>isEncrypted,isEncryptedBySops:()=>isEncryptedBySops,isExpression:()=>isExpression,isFile:()=>isFile,isForAll:()=>isForAll,isHelmfile:()=>isHelmfile,isImageReference:(()=>isImageReference),isIngredient:()=>isIngredient,isOfTests:()=>isOfTests,isOrdinary:()=>isOrdinary,isPackedChart:()=>isPackedChart,isPipeline:()=>isPipeline,isReadable:()=>isReadable,isScript:()=>isScript,isSteady:()=>isSteady,isStore:(()=>isStore),isTerraform:()=>isTerraform,isTerraformOfCluster:()=>isTerraformOfCluster,isTerraformOfMachines:()=>isTerraformOfMachines,isTerragruntOfCluster:()=>isTerragruntOfCluster,isUntouched:(()=>isUntouched),isYtt:()=>isYtt,itemKey:(()=>itemKey),keptByRefusals:(()=>keptByRefusals),keysLostIn:()=>keysLostIn,keysMadeNoMore:()=>keysMadeNoMore,kyvernoAnswer:()=>kyvernoAnswer,labelKey:(()=>labelKey),lackedRoute:()=>lackedRoute,lackingOf:(()=>lackingOf),laterKind:()=>laterKind,leavesPods:()=>leavesPods,leftVariablesFinding:()=>leftVariablesFinding,limitsPassed:(()=>limitsPassed),makerOf:()=>makerOf,makingObject:()=>makingObject,mayScaleToZero:()=>mayScaleToZero,missingFiles:(()=>missingFiles),moduleOf:()=>moduleOf,nameOfKey:()=>nameOfKey,namedConfigReason:()=>namedConfigReason,namedFiles:()=>namedFiles,namesConfig:()=>namesConfig,namesHeldIn:()=>namesHeldIn,namesKind:()=>namesKind,namesPods:()=>namesPods,namesRenderedBy:()=>namesRenderedBy,networksOf:(()=>networksOf),normaliseTemplate:()=>normaliseTemplate,notAnalysed$1:()=>notAnalysed,onlyBumpsActions:()=>onlyBumpsActions,onlyKnownFields:(()=>onlyKnownFields),outcomeOf$2:(()=>outcomeOf),parseJson:(()=>parseJson),partsOf$1:()=>parts_partsOf,pathsNamed:()=>pathsNamed,pipelinesOf:()=>pipelinesOf,plannedRollout:(()=>plannedRollout),podAmounts:(()=>podAmounts),podSelector:()=>podSelector,possibleConfigNames:()=>possibleConfigNames,projectDemandFinding:()=>projectDemandFinding,projectDemands:()=>projectDemands,projectFinding:()=>projectFinding,quantityOf:()=>quantityOf,readPodTemplate:(()=>readPodTemplate),recipeOf:()=>recipeOf,referencesIn:(()=>referencesIn),refusedBy:()=>refusedBy,refusedFields:(()=>refusedFields),releaseNameOf:()=>releaseNameOf,releaseNamespaceOf:()=>releaseNamespaceOf,reloaderMayMatch:()=>reloaderMayMatch,reloaderReason:()=>reloaderReason,reloadingSidecar:()=>reloadingSidecar,resolveCount:()=>resolveCount,restartedPods:(()=>restartedPods),scaledByRollout:(()=>scaledByRollout),scaledUp:()=>scaledUp,schemaOf:()=>schemaOf,selectedPods:()=>selectedPods,selectorMatches:(()=>selectorMatches),servedContainers:(()=>servedContainers),servesVersion:()=>servesVersion,servicesOf:(()=>servicesOf),setsUpMachines:()=>setsUpMachines,sharedService:()=>sharedService,specCauses:()=>specCauses,steeringMark:(()=>steeringMark),takenHostPorts:(()=>takenHostPorts),tellsAnything:()=>tellsAnything,tellsMore:()=>tellsMore,templateCauses:()=>templateCauses,terraformAt:()=>terraformAt,textOf$1:()=>textOf,textWithCalled:()=>textWithCalled,throughAutoscaler:()=>throughAutoscaler,typeName:()=>typeName,unhealthyFinding:()=>unhealthyFinding,unheardOf:()=>unheardOf,unmadeVariablesFinding:()=>unmadeVariablesFinding,unreported:()=>unreported,unresolved:(()=>unresolved),unresolvedVolumes:(()=>unresolvedVolumes),unrunnable:(()=>unrunnable),unseenChange:(()=>unseenChange),unseenConfig:()=>unseenConfig,unstartable:(()=>unstartable),untouchedForecast:()=>untouchedForecast,validateAdmissionBinding:()=>validateAdmissionBinding,validateAdmissionPolicy:()=>validateAdmissionPolicy,validateEndpointSlice:()=>validateEndpointSlice,validateRuntimeClass:()=>validateRuntimeClass,validateService:(()=>validateService),validateUpdate:(()=>validateUpdate),validateWebhooks:()=>validateWebhooks,valueChanges:()=>valueChanges,variablesOfConfigs:()=>variablesOfConfigs,versionText:()=>versionText,withBounds:(()=>withBounds),withReleases:(()=>withReleases),withoutSources:()=>withoutSources,withoutVariables:()=>withoutVariables,writtenSpellings:()=>writtenSpellings});var a={};e.r(a),e.d(a,{validateClaim:()=>validateClaim,validateClaimSpec:()=>validateClaimSpec,validateClasses:()=>validateClasses,validateModes:()=>validateModes});var n={};e.r(n),e.d(n,{validateDaemonSet:()=>validateDaemonSet,validateDeployment:(()=>validateDeployment),validatePod:()=>validatePod,validateReplicaSet:()=>validateReplicaSet,validateReplicationController:()=>validateReplicationController,validateServiceName:()=>validateServiceName,validateStatefulSet:()=>validateStatefulSet});var s={};e.r(s),e.d(s,{validateBinding:()=>validateBinding,validateRole:()=>validateRole});var o={};e.r(o),e.d(o,{mayScaleToZero:()=>mayScaleToZero,validateAutoscaler:()=>validateAutoscaler,validateBudget:()=>validateBudget});var i={};e.r(i),e.d(i,{validateCronJob:()=>validateCronJob,validateJob:()=>validateJob,validateNewJob:()=>validateNewJob});var r={};e.r(r),e.d(r,{validateLimitRange:()=>validateLimitRange,validatePriorityClass:()=>validatePriorityClass,validateQuota:()=>validateQuota});var c={};e.r(c),e.d(c,{validateIngress:()=>validateIngress,validateIngressClass:()=>validateIngressClass,validateNetworkPolicy:()=>validateNetworkPolicy});var l={};e.r(l),e.d(l,{sourceOf:()=>sourceOf,validateStorageClass:()=>validateStorageClass,validateVolume:()=>validateVolume});const u=require("./core.js"),m=/^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.|$)){4}$/,d=/^[\da-fA-F]*:[\da-fA-F:.]+$/;function isIp(e){return m.test(e)&&!e.endsWith(".")||d.test(e)}function isNetwork(e){const[,t="",a=""]=/^([^/]+)\/(\d{1,3})$/.exec(e)??[];return isIp(t)&&Number(a)<=(t.includes(":")?128:32)}const p="must be an IP address",f="must be a network like 10.0.0.0/8",h=[[/^(?:0\.0\.0\.0|[0:]+)$/,"unspecified"],[/^(?:127\.|(?:0*:)+0*1$)/,"in the loopback range"],[/^(?:169\.254\.|fe[89ab]\w:)/i,"in the link-local range"],[/^(?:224\.0\.0\.|ff02:)/i,"in the link-local multicast range"]];function specialRange(e){return h.find(([t])=>t.test(e))?.[1]}const g=["resourceClaimName","resourceClaimTemplateName"];function isFieldPath(e,t){const[,a,n=""]=/^metadata\.(labels|annotations)\['(.*)'\]$/s.exec(e)??[];return void 0===a?t.has(e):u.isQualifiedName("annotations"===a?n.toLowerCase():n)}const v=["livenessProbe","readinessProbe","startupProbe"],y=["exec","httpGet","tcpSocket","grpc","sleep"];const b=new Set(["cpu","memory","ephemeral-storage"]);const k="is no resource that Kubernetes knows, nor one with a prefix like example.com/";function validateDivisor({resource:e,divisor:t},a,n){const s=amountOf(t)??0n;if(0n===s)return;const o=u.textIn$2(e).endsWith(".cpu");(o?[1000000n,u.ONE]:S).includes(s)||n(a,o?"must be 1m or 1":"must be 1, 1k, 1M, \u2026 or 1Ki, 1Mi, \u2026")}const S=[0,1,2,3,4,5,6].flatMap((e=>[u.ONE*1000n**BigInt(e),u.ONE*1024n**BigInt(e)]));const x=2147483647,$=/^[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?(?:[./][a-z0-9](?:[-_a-z0-9]*[a-z0-9])?)*$/;const w=new Set(["metadata.name","metadata.namespace","metadata.uid","spec.nodeName","spec.serviceAccountName","status.hostIP","status.hostIPs","status.podIP","status.podIPs"]);function validateVariableSource(e,t,a,n){const s=Object.keys(t),o=u.at(a,"valueFrom");""!==u.textIn$2(e.value)&&n(o,"may not be set beside a `value` that is not empty"),1!==s.length&&n(o,0===s.length?"must name a source":"must name one source");for(const e of s){const a=u.mapIn$1(t[e]);if("configMapKeyRef"===e||"secretKeyRef"===e){const[t,s]=[u.textIn$2(a.key),u.textIn$2(a.name)];""===t?n(u.at(u.at(o,e),"key"),"is missing"):u.isConfigKey(t)||n(u.at(u.at(o,e),"key"),"is no key that a config can have"),u.isDnsSubdomain(s)||n(u.at(u.at(o,e),"name"),""===s?"is missing":u.DNS_SUBDOMAIN)}else"fieldRef"===e?isFieldPath(u.textIn$2(a.fieldPath),w)||n(u.at(u.at(o,e),"fieldPath"),"is no field of a pod that a variable can take"):"resourceFieldRef"===e&&(""===u.textIn$2(a.resource)&&n(u.at(u.at(o,e),"resource"),"is missing"),validateDivisor(a,u.at(u.at(o,e),"divisor"),n))}}function isDevice({spec:e},t){const a=u.mapsIn$1(e.volumes).find(e=>e.name===t);return void 0===a||u.isMap(a.persistentVolumeClaim)||u.isMap(a.ephemeral)}function validateRecursive(e,t,a){const{recursiveReadOnly:n,readOnly:s,mountPropagation:o="None"}=e;if(void 0===n||"Disabled"===n)return;const i=u.at(t,"recursiveReadOnly");["Enabled","IfPossible"].includes(u.textIn$2(n))?!0!==s?a(i,"may only be set beside readOnly: true"):"None"!==o&&a(i,"may not be set beside mountPropagation"):a(i,"must be Disabled, Enabled or IfPossible")}function validateSubPath(e,t,a){const[n,s]=[u.textIn$2(e.subPath),u.textIn$2(e.subPathExpr)];""!==n&&""!==s&&a(u.at(t,"subPathExpr"),"may not be set beside subPath");for(const[e,o]of[["subPath",n],["subPathExpr",s]])o.startsWith("/")&&a(u.at(t,e),"must be a relative path"),o.split("/").includes("..")&&a(u.at(t,e),"must not contain `..`")}const I=3,A=32,P=2048,R=/^_?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?(?:\._?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?)*$/;function isSearch(e){if("."===e)return!0;const t=e.replace(/\.$/,"");return t.length<=253&&R.test(t)}function validatePodTerm(e,t,a){""===u.textIn$2(e.topologyKey)?a(t,"has a term without a topologyKey"):u.isQualifiedName(u.textIn$2(e.topologyKey))||a(t,"has a topologyKey that is no label");for(const n of["labelSelector","namespaceSelector"])u.isMap(e[n])&&validateLabelSelector(e[n],u.at(t,n),a);u.textsIn$2(e.namespaces).every(u.isDnsLabel)||a(u.at(t,"namespaces"),u.DNS_LABEL),validateLabelKeys(e,t,a)}function validateLabelKeys(e,t,a){const[n,s]=[u.textsIn$2(e.matchLabelKeys),u.textsIn$2(e.mismatchLabelKeys)];[...n,...s].every(u.isQualifiedName)||a(u.at(t,"matchLabelKeys"),"has a key that is no label"),n.some(e=>s.includes(e))&&a(u.at(t,"matchLabelKeys"),"has a key of mismatchLabelKeys")}function isWeight(e){return void 0!==e&&e>=1&&e<=100}const C={In:e=>e>0,NotIn:e=>e>0,Exists:e=>0===e,DoesNotExist:e=>0===e,Gt:e=>1===e,Lt:e=>1===e};function validateNodeTerm(e,t,a){for(const{key:n,operator:s,values:o}of u.mapsIn$1(e.matchExpressions)){const e=u.textsIn$2(o),i=C[u.textIn$2(s)];void 0===i?a(t,`has an operator that is none of ${Object.keys(C).join(", ")}`):i(e.length)||a(t,`has ${e.length} values for the operator ${u.textIn$2(s)}`),u.isQualifiedName(u.textIn$2(n))&&e.every(u.isLabelValue)||a(t,"has a label that Kubernetes does not take")}for(const{key:n,operator:s,values:o}of u.mapsIn$1(e.matchFields))"metadata.name"===n&&("In"===s||"NotIn"===s)&&1===u.textsIn$2(o).length||a(t,"may match a field by one metadata.name only")}const O={pod:["appArmorProfile","seLinuxOptions","fsGroup","fsGroupChangePolicy","supplementalGroups","supplementalGroupsPolicy","sysctls","runAsUser","runAsGroup","seccompProfile"],container:["appArmorProfile","seLinuxOptions","capabilities","readOnlyRootFilesystem","privileged","allowPrivilegeEscalation","procMount","runAsUser","runAsGroup","seccompProfile"],spec:["hostPID","hostIPC","hostUsers","shareProcessNamespace"]};const N=u.at(void 0,"spec");function validateClaim(e,t){validateClaimSpec(u.mapIn$1(e.spec),N,t)}const j=["ReadWriteOnce","ReadOnlyMany","ReadWriteMany","ReadWriteOncePod"];function validateClaimSpec(e,t,a){validateModes(e,t,a);const n=amountOf(u.mapIn$1(u.mapIn$1(e.resources).requests).storage),s=u.inside(u.at(u.at(t,"resources"),"requests"),"storage");void 0===n?a(s,"is missing"):n<=0n&&a(s,"must be more than 0"),u.isMap(e.selector)&&validateLabelSelector(e.selector,u.at(t,"selector"),a),validateClasses(e,t,a);const{dataSource:o,dataSourceRef:i}=e,r=u.isMap(i)&&void 0===i.namespace;u.isMap(o)&&validateDataSource(o,u.at(t,"dataSource"),a),r&&validateDataSource(i,u.at(t,"dataSourceRef"),a),r&&u.isMap(o)&&!u.sameValue(o,i)&&a(u.at(t,"dataSourceRef"),"must be the same as dataSource")}function validateClasses(e,t,a){const[n,s]=[u.textIn$2(e.storageClassName),u.textIn$2(e.volumeAttributesClassName)];""===n||u.isDnsSubdomain(n)||a(u.at(t,"storageClassName"),u.DNS_SUBDOMAIN),""===s||u.isDnsSubdomain(s)||a(u.at(t,"volumeAttributesClassName"),u.DNS_SUBDOMAIN)}function validateModes(e,t,a){const n=u.textsIn$2(e.accessModes);0===n.length&&a(u.at(t,"accessModes"),"must have one"),n.includes("ReadWriteOncePod")&&n.length>1&&a(u.at(t,"accessModes"),"may not have others beside ReadWriteOncePod"),n.some(e=>!j.includes(e))&&a(u.at(t,"accessModes"),"must be ReadWriteOnce, ReadOnlyMany, ReadWriteMany or ReadWriteOncePod")}function validateDataSource(e,t,a){const n=u.textIn$2(e.apiGroup);for(const n of["kind","name"])""===u.textIn$2(e[n])&&a(u.at(t,n),"is missing");""===n&&"PersistentVolumeClaim"!==u.textIn$2(e.kind)&&a(u.at(t,"apiGroup"),"must be set for what is no PersistentVolumeClaim"),""===n||u.isDnsSubdomain(n)||a(u.at(t,"apiGroup"),u.DNS_SUBDOMAIN)}const M={hostPath:(e,t,a)=>{u.textIn$2(e.path).split("/").includes("..")&&a(u.at(t,"path"),"must not contain `..`")},nfs:(e,t,a)=>{u.textIn$2(e.path).startsWith("/")||a(u.at(t,"path"),"must be an absolute path")},emptyDir:(e,t,a)=>{const n=amountOf(e.sizeLimit);void 0!==n&&n<0n&&a(u.at(t,"sizeLimit"),"must not be negative")},csi:function validateCsi(e,t,a){const n=u.textIn$2(e.driver);""===n||u.isDnsSubdomain(n.toLowerCase())||a(u.at(t,"driver"),u.DNS_SUBDOMAIN),n.length>63&&a(u.at(t,"driver"),"must be at most 63 characters long");for(const n of["nodePublishSecretRef","secretRef"])u.isMap(e[n])&&""===u.textIn$2(e[n].name)&&a(u.at(u.at(t,n),"name"),"is missing")},iscsi:function validateIscsi(e,t,a){for(const n of["iqn","initiatorName"]){const s=e[n];"string"!=typeof s||"iqn"===n&&""===s||T.some(e=>e.test(s))||a(u.at(t,n),"must be a name of iqn, eui or naa, like iqn.2001-04.com.example:disk1")}},fc:function validateFibre(e,t,a){void 0===e.targetWWNs==(void 0===e.wwids)&&a(t,"must set targetWWNs or wwids, not both"),void 0!==e.targetWWNs&&void 0===e.lun&&a(u.at(t,"lun"),"is missing, which targetWWNs need")},flocker:function validateFlocker(e,t,a){const[n,s]=[u.textIn$2(e.datasetName),u.textIn$2(e.datasetUUID)];""===n==(""===s)&&a(t,"must set datasetName or datasetUUID, not both"),n.includes("/")&&a(u.at(t,"datasetName"),"must not contain a slash")},gcePersistentDisk:validatePartition,awsElasticBlockStore:validatePartition,projected:function validateProjections(e,t,a){const n=new Set;u.mapsIn$1(e.sources).forEach((e,s)=>{const o=u.inside(u.at(t,"sources"),String(s)),i=Object.keys(e);i.length>1&&a(o,"must be of one type");for(const t of i){const s=u.mapIn$1(e[t]);"configMap"!==t&&"secret"!==t||""!==u.textIn$2(s.name)||a(u.at(u.at(o,t),"name"),"is missing"),validateItems(s,u.at(o,t),a),"serviceAccountToken"===t&&validateToken(s,u.at(o,t),a);for(const e of[...u.mapsIn$1(s.items),s].map(e=>u.textIn$2(e.path)))""!==e&&n.has(e)&&a(o,`writes ${e}, as another source does`),n.add(e)}})}},T=[/^iqn\.\d{4}-\d{2}\.[A-Za-z0-9\-.]+:[^,;*&$|\s]+$/,/^eui.[A-Za-z0-9]{16}$/,/^naa.[A-Za-z0-9]{32}$/];function validatePartition(e,t,a){const n=u.numberIn(e.partition)??0;(n<0||n>255)&&a(u.at(t,"partition"),"must be between 1 and 255")}const[E,D]=[600,2**32];function validateToken(e,t,a){const n=u.numberIn(e.expirationSeconds);void 0!==n&&(n<E||n>D)&&a(u.at(t,"expirationSeconds"),`must be between ${E} and ${D}`),""===u.textIn$2(e.path)&&a(u.at(t,"path"),"is missing")}const L=new Set(["metadata.name","metadata.namespace","metadata.uid","metadata.labels","metadata.annotations"]);function validateItems(e,t,a){u.mapsIn$1(e.items).forEach((e,n)=>{const s=u.inside(u.at(t,"items"),String(n)),{fieldRef:o,resourceFieldRef:i}=e;u.isMap(o)||u.isMap(i)||""!==u.textIn$2(e.key)||a(u.at(s,"key"),"is missing"),u.isMap(o)&&u.isMap(i)&&a(s,"may have a fieldRef or a resourceFieldRef, not both"),u.isMap(o)&&!isFieldPath(u.textIn$2(o.fieldPath),L)&&a(u.at(u.at(s,"fieldRef"),"fieldPath"),"is no field of a pod that a file can hold"),u.isMap(i)&&function validateResourceFile(e,t,a){for(const n of["containerName","resource"])""===u.textIn$2(e[n])&&a(u.at(t,n),"is missing");validateDivisor(e,u.at(t,"divisor"),a)}(i,u.at(s,"resourceFieldRef"),a);const r=u.numberIn(e.mode);void 0!==r&&(r<0||r>511)&&a(u.at(s,"mode"),"must be between 0 and 511 (0777)");const c=u.textIn$2(e.path);""===c&&a(u.at(s,"path"),"is missing"),(c.startsWith("/")||c.split("/").includes(".."))&&a(u.at(s,"path"),"must be a relative path without `..`")})}const F={configMap:["name"],secret:["secretName"],persistentVolumeClaim:["claimName"],hostPath:["path"],nfs:["server","path"],csi:["driver"],iscsi:["targetPortal","iqn"],azureDisk:["diskName","diskURI"],azureFile:["secretName","shareName"],gcePersistentDisk:["pdName"],awsElasticBlockStore:["volumeID"],cinder:["volumeID"],glusterfs:["endpoints","path"],rbd:["image","monitors"],cephfs:["monitors"],vsphereVolume:["volumePath"],flexVolume:["driver"],ephemeral:["volumeClaimTemplate"],photonPersistentDisk:["pdID"],portworxVolume:["volumeID"],quobyte:["registry","volume"],scaleIO:["gateway","system","volumeName"],gitRepo:["repository"],image:[],storageos:["volumeName"]},z={csi:["driver","volumeHandle"],local:["path"]};function validateSource(e,t,a,n,s=!1){const o=(s?z[e]:void 0)??F[e]??[];for(const e of o)void 0!==t[e]&&""!==t[e]||n(u.at(a,e),"is missing");validateItems(t,a,n);const i=u.mapIn$1(t.volumeClaimTemplate);"ephemeral"===e&&u.isMap(i.spec)&&validateClaimSpec(i.spec,u.at(u.at(a,"volumeClaimTemplate"),"spec"),n),Object.hasOwn(M,e)&&M[e]?.(t,a,n)}const V=/^(?:cpu|memory|hugepages-.+)$/;const B=u.at(void 0,"spec"),_=u.at(B,"template");function validateStatefulSet(e,t){const a=u.mapIn$1(e.spec),n=u.mapsIn$1(a.volumeClaimTemplates);validateOwnSelector(a,t);const s=n.map(e=>u.textIn$2(u.mapIn$1(e.metadata).name)),o=u.without(u.mapIn$1(u.mapIn$1(a.template).spec),"hostname","subdomain");validateTemplate({...u.mapIn$1(a.template),spec:o},_,t,s),mustRestart(a,t);const i=u.mapIn$1(a.updateStrategy),r=u.at(B,"updateStrategy");"OnDelete"===u.textIn$2(i.type)&&void 0!==i.rollingUpdate&&t(u.at(r,"rollingUpdate"),"may not be set when the type is OnDelete");const c=u.numberIn(u.mapIn$1(i.rollingUpdate).partition);void 0!==c&&c<0&&t(u.at(u.at(r,"rollingUpdate"),"partition"),"must not be negative"),n.forEach((e,a)=>{validateClaimSpec(u.mapIn$1(e.spec),u.at(u.inside(u.at(B,"volumeClaimTemplates"),s[a]??""),"spec"),t)})}function validateServiceName(e,t){const a=u.textIn$2(u.mapIn$1(e.spec).serviceName);""===a||u.isDnsLabel(a)||t(u.at(B,"serviceName"),"must be lower case letters, digits and hyphens")}function validateDaemonSet(e,t){const a=u.mapIn$1(e.spec);validateOwnSelector(a,t),validateTemplate(u.mapIn$1(a.template),_,t),mustRestart(a,t);const n=u.mapIn$1(a.updateStrategy);if("RollingUpdate"!==u.textIn$2(n.type))return;const s=u.mapIn$1(n.rollingUpdate),o=u.at(u.at(B,"updateStrategy"),"rollingUpdate");for(const e of["maxSurge","maxUnavailable"])validateCount(s[e],u.at(o,e),t);const i=!isZero(s.maxSurge);i&&!isZero(s.maxUnavailable)&&t(u.at(o,"maxSurge"),"may not be set when maxUnavailable is not 0"),!i&&isZero(s.maxUnavailable)&&t(u.at(o,"maxUnavailable"),"may not be 0 when maxSurge is 0")}function validateReplicaSet(e,t){const a=u.mapIn$1(e.spec);validateOwnSelector(a,t),validateTemplate(u.mapIn$1(a.template),_,t),mustRestart(a,t)}function validateReplicationController(e,t){const a=u.mapIn$1(e.spec);if(!u.isMap(a.template))return void t(_,"is missing");const n=u.mapIn$1(u.mapIn$1(a.template.metadata).labels),s=selectorMatches({matchLabels:u.mapIn$1(a.selector)},n);0!==Object.keys(n).length&&s||t(u.at(B,"selector"),"does not match the pod template's labels"),validateTemplate(a.template,_,t),mustRestart(a,t)}function validatePod(e,t){const a=u.mapIn$1(e.spec);validatePodSpec(a,B,t),function validateImages(e,t){for(const a of["initContainers","containers"])for(const n of u.mapsIn$1(e[a])){const e=u.textIn$2(n.image),s=u.at(u.inside(u.at(B,a),u.textIn$2(n.name)),"image");e.trim()!==e&&t(s,"must not begin or end with a blank")}}(a,t),u.mapsIn$1(a.schedulingGates).length>0&&""!==u.textIn$2(a.nodeName)&&t(u.at(B,"nodeName"),"may not be set beside schedulingGates")}function validateRole(e,t){const a="Role"===u.textIn$2(e.kind);if(u.mapsIn$1(e.rules).forEach((e,n)=>{!function validateRule(e,t,a,n){const has=t=>u.textsIn$2(e[t]).length>0;if(has("verbs")||n(u.at(a,"verbs"),"must have one"),has("nonResourceURLs"))return t&&n(u.at(a,"nonResourceURLs"),"may not be set in a Role"),void((has("apiGroups")||has("resources")||has("resourceNames"))&&n(u.at(a,"nonResourceURLs"),"may not be set beside resources"));for(const e of["apiGroups","resources"])has(e)||n(u.at(a,e),"must have one")}(e,a,u.inside(u.at(void 0,"rules"),String(n)),t)}),void 0===e.aggregationRule)return;const n=u.at(u.at(void 0,"aggregationRule"),"clusterRoleSelectors"),s=u.mapsIn$1(u.mapIn$1(e.aggregationRule).clusterRoleSelectors);0===s.length&&t(n,"must have one"),s.forEach((e,a)=>{validateLabelSelector(e,u.inside(n,String(a)),t)})}const q="rbac.authorization.k8s.io";function validateBinding(e,t){const a=u.mapIn$1(e.roleRef),n=u.at(void 0,"roleRef"),s="RoleBinding"===u.textIn$2(e.kind);""===u.textIn$2(a.name)?t(u.at(n,"name"),"is missing"):u.isPathSegment(u.textIn$2(a.name))||t(u.at(n,"name"),"may not have `/` or `%`");const o=s?["Role","ClusterRole"]:["ClusterRole"];o.includes(u.textIn$2(a.kind))||t(u.at(n,"kind"),`must be ${o.join(" or ")}`),u.mapsIn$1(e.subjects).forEach((e,a)=>{!function validateSubject(e,t,a,n){const[s,o,i,r]=[e.name,e.kind,e.apiGroup,e.namespace].map(e=>u.textIn$2(e));""===s&&n(u.at(a,"name"),"is missing"),"ServiceAccount"===o?(void 0===s||""===s||u.isDnsSubdomain(s)||n(u.at(a,"name"),"is no name of a service account"),""!==i&&n(u.at(a,"apiGroup"),"must be empty for a ServiceAccount"),t||""!==r||n(u.at(a,"namespace"),"is missing")):"User"===o||"Group"===o?i!==q&&n(u.at(a,"apiGroup"),`must be ${q}`):n(u.at(a,"kind"),"must be ServiceAccount, User or Group")}(e,s,u.inside(u.at(void 0,"subjects"),String(a)),t)})}function validateNamed(e,t,a){for(const n of["kind","name"]){const s=u.textIn$2(e[n]);""===s?a(u.at(t,n),"is missing"):u.isPathSegment(s)||a(u.at(t,n),"may not have `/` or `%`")}}const U=u.at(void 0,"spec");function validateAutoscaler(e,t){const a=u.mapIn$1(e.spec),[n,s]=[u.numberIn(a.minReplicas)??1,u.numberIn(a.maxReplicas)];void 0===s?t(u.at(U,"maxReplicas"),"is missing"):s<n&&t(u.at(U,"maxReplicas"),"must not be less than minReplicas");const o=u.mapIn$1(a.scaleTargetRef);if(validateNamed(o,u.at(U,"scaleTargetRef"),t),u.textIn$2(o.apiVersion).includes("/")||t(u.at(u.at(U,"scaleTargetRef"),"apiVersion"),"must name a group and a version, like apps/v1"),"autoscaling/v1"===u.textIn$2(e.apiVersion)){const e=u.numberIn(a.targetCPUUtilizationPercentage);return void(void 0!==e&&e<1&&t(u.at(U,"targetCPUUtilizationPercentage"),"must be at least 1"))}u.mapsIn$1(a.metrics).forEach((e,a)=>{!function validateMetric(e,t,a){const n=K[u.textIn$2(e.type)];if(void 0===n)return void a(u.at(t,"type"),`must be one of ${Object.keys(K).join(", ")}`);const[s,o]=n;for(const[n]of Object.values(K))n!==s&&u.isMap(e[n])&&a(u.at(t,n),`may not be set for a metric of the type ${u.textIn$2(e.type)}`);const i=e[s],r=u.at(t,s);if(!u.isMap(i))return void a(r,"is missing");!function validateIdentity(e,t,a,n){if("object"===t&&validateNamed(u.mapIn$1(e.describedObject),u.at(a,"describedObject"),n),"resource"===t||"containerResource"===t){const s=u.textIn$2(e.name);""===s?n(u.at(a,"name"),"is missing"):"containerResource"!==t||isContainerResource(s)||n(u.at(a,"name"),k)}else{const t=u.mapIn$1(e.metric),s=u.textIn$2(t.name);""===s?n(u.at(u.at(a,"metric"),"name"),"is missing"):u.isPathSegment(s)||n(u.at(u.at(a,"metric"),"name"),"may not have `/` or `%`")}if("containerResource"!==t)return;const s=u.textIn$2(e.container);""===s?n(u.at(a,"container"),"is missing"):u.isDnsLabel(s)||n(u.at(a,"container"),u.DNS_LABEL)}(i,s,r,a);const c=u.mapIn$1(i.target);!function validateTarget(e,t,a){G.includes(u.textIn$2(e.type))||a(u.at(t,"type"),`must be one of ${G.join(", ")}`);for(const n of["value","averageValue"]){const s=amountOf(e[n]);void 0!==s&&s<=0n&&a(u.at(t,n),"must be more than 0")}}(c,u.at(r,"target"),a);const l=o.filter(e=>void 0!==c[e]);0===l.length&&a(u.at(r,"target"),`must have ${o.join(" or ")}`),l.length>1&&H.has(s)&&a(u.at(r,"target"),`may not have ${o.join(" and ")}`)}(e,u.inside(u.at(U,"metrics"),String(a)),t)});for(const e of["scaleUp","scaleDown"]){const n=u.mapIn$1(a.behavior)[e];u.isMap(n)&&validateRules(n,u.at(u.at(U,"behavior"),e),t)}}function validateRules(e,t,a){u.mapsIn$1(e.policies).forEach((e,n)=>{const s=u.inside(u.at(t,"policies"),String(n));""===u.textIn$2(e.type)&&a(u.at(s,"type"),"must be Pods or Percent");for(const t of["value","periodSeconds"])void 0===u.numberIn(e[t])&&a(u.at(s,t),"must be more than 0")});const n=amountOf(e.tolerance);void 0!==n&&n<0n&&a(u.at(t,"tolerance"),"must not be negative")}const K={Object:["object",["value","averageValue"]],External:["external",["value","averageValue"]],Pods:["pods",["averageValue"]],Resource:["resource",["averageUtilization","averageValue"]],ContainerResource:["containerResource",["averageUtilization","averageValue"]]},H=new Set(["external","resource","containerResource"]),G=["Utilization","Value","AverageValue"];function validateBudget(e,t){const a=u.mapIn$1(e.spec);void 0!==a.minAvailable&&void 0!==a.maxUnavailable&&t(U,"may set minAvailable or maxUnavailable, not both");for(const e of["minAvailable","maxUnavailable"]){const n=a[e],s=/^(\d+)%$/.exec(u.textIn$2(n))?.[1];"string"==typeof n&&void 0===s&&t(u.at(U,e),"must be a number or a percentage like 25%"),void 0!==s&&Number(s)>100&&t(u.at(U,e),"must not be more than 100%"),(u.numberIn(n)??0)<0&&t(u.at(U,e),"must not be negative")}u.isMap(a.selector)&&validateLabelSelector(a.selector,u.at(U,"selector"),t)}function mayScaleToZero(e){const t=u.mapIn$1(e.spec);return 0===t.minReplicas&&u.mapsIn$1(t.metrics).some(e=>["Object","External"].includes(u.textIn$2(e.type)))}const W="jan feb mar apr may jun jul aug sep oct nov dec".split(" "),J="sun mon tue wed thu fri sat".split(" "),Q={min:0,max:59,names:[]},Z=[{min:0,max:59,names:[]},{min:0,max:23,names:[]},{min:1,max:31,names:[]},{min:1,max:12,names:["",...W]},{min:0,max:6,names:J}],Y=new Set(["@yearly","@annually","@monthly","@weekly","@daily","@midnight","@hourly"]);function hasScheduleFields(e,t){const a=e.split(/\s+/).filter(e=>""!==e),n=6===t?[Q,...Z]:Z;return a.length===t&&a.every((e,t)=>function isField(e,t){return void 0!==t&&e.split(",").filter(e=>""!==e).every(e=>function isRange(e,t){const a=e.split("/"),[n="",s]=a;if(a.length>2||void 0!==s&&!(/^\d+$/.test(s)&&Number(s)>0))return!1;const o=n.split("-");if("*"===o[0]||"?"===o[0])return 1===o.length;const[i,r]=[number(o[0]??"",t),number(o[1]??o[0]??"",t)];return!(o.length>2||void 0===i||void 0===r)&&i>=t.min&&r<=t.max&&i<=r}(e,t))}(e,n[t]))}function number(e,t){const a=t.names.indexOf(e.toLowerCase());return""!==e&&a>=0?a:/^\d+$/.test(e)?Number(e):void 0}const X=u.at(void 0,"spec"),ee=1e5;function validateJob(e,t){const a=u.mapIn$1(e.spec);validateJobSpec(a,X,t),void 0!==a.selector&&!0!==a.manualSelector&&Object.keys(u.mapIn$1(a.selector)).length>0&&t(u.at(X,"selector"),"may only be set with manualSelector: true");const n=u.numberIn(a.completions)??0,s=u.textIn$2(u.mapIn$1(e.metadata).name);isIndexed(a)&&n>0&&!u.isDnsLabel(`${s}-${n-1}`)&&t(u.at(u.at(void 0,"metadata"),"name"),"is no name to make the pods' host names of")}function validateNewJob(e,t){const a=u.mapIn$1(e.spec);!0!==a.manualSelector||u.isMap(a.selector)||t(u.at(X,"selector"),"is missing")}function validateCronJob(e,t){const a=u.mapIn$1(e.spec);(function validateSchedule(e,t,a){""===e?a(t,"is missing"):e.includes("TZ")?a(t,"may not name a time zone: use the field timeZone"):function isSchedule(e){return e.startsWith("@")?Y.has(e)||/^@every [\d.hmsu\xb5n]+$/.test(e):hasScheduleFields(e,5)}(e)||a(t,"is no schedule that Kubernetes can read: five fields like `0 3 * * *`")})(u.textIn$2(a.schedule),u.at(X,"schedule"),t),function validateTimeZone(e,t,a){"string"==typeof e&&(function isKnownZone(e){if(""===e||"local"===e.toLowerCase())return!1;if(!e.split("/").every(e=>/^[A-Za-z._0-9+-]{1,14}$/.test(e)&&!e.startsWith("-")))return!1;try{return""!==new Intl.DateTimeFormat("en",{timeZone:e}).resolvedOptions().timeZone}catch{return!1}}(e)||a(t,"is no time zone of the tz database"))}(a.timeZone,u.at(X,"timeZone"),t);const n=u.mapIn$1(u.mapIn$1(a.jobTemplate).spec),s=u.at(u.at(X,"jobTemplate"),"spec");validateJobSpec(n,s,t),u.isMap(n.selector)&&t(u.at(s,"selector"),"may not be set in a CronJob"),!0===n.manualSelector&&t(u.at(s,"manualSelector"),"may not be true in a CronJob")}function isIndexed(e){return"Indexed"===u.textIn$2(e.completionMode)}function validateJobSpec(e,t,a){const n=u.at(t,"template");validateTemplate(u.mapIn$1(e.template),n,a);const s=u.textIn$2(u.mapIn$1(u.mapIn$1(e.template).spec).restartPolicy);"OnFailure"!==s&&"Never"!==s&&a(u.at(u.at(n,"spec"),"restartPolicy"),"must be OnFailure or Never for a Job"),function validateIndexes(e,t,a){if(!isIndexed(e)){for(const n of["backoffLimitPerIndex","maxFailedIndexes","successPolicy"])void 0!==e[n]&&a(u.at(t,n),"may only be set when completionMode is Indexed");return}const n=u.numberIn(e.completions);void 0!==n?((u.numberIn(e.parallelism)??0)>ee&&a(u.at(t,"parallelism"),`must be at most ${ee} when completionMode is Indexed`),(u.numberIn(e.maxFailedIndexes)??0)>n&&a(u.at(t,"maxFailedIndexes"),"must not be more than completions"),u.isMap(e.successPolicy)&&function validateSuccess(e,t,a,n){const s=u.mapsIn$1(e.rules);0===s.length&&n(a,"must have one"),s.forEach((e,s)=>{const o=u.inside(a,String(s)),i=u.numberIn(e.succeededCount),{succeededIndexes:r}=e;void 0===i&&void 0===r&&n(o,"must have succeededCount or succeededIndexes");const c="string"==typeof r?function indexesIn(e,t){if(""===e)return 0;let[a,n]=[-1,0];for(const s of e.split(",")){const[,e,o=e]=/^(\d+)(?:-(\d+))?$/.exec(s)??[],[i,r]=[Number(e),Number(o)],c=s.includes("-");if(void 0===e||i<=a||r>=t||(c?r<=i:r<i))return;n+=r-i+1,a=r}return n}(r,t):t;void 0===c&&n(u.at(o,"succeededIndexes"),"must be ranges like 0-2,4 of the indexes"),void 0!==i&&(i<0||i>(c??t))&&n(u.at(o,"succeededCount"),`must be between 0 and ${c??t}`)})}(e.successPolicy,n,u.at(u.at(t,"successPolicy"),"rules"),a)):a(u.at(t,"completions"),"must be set when completionMode is Indexed")}(e,t,a),void 0!==e.maxFailedIndexes&&void 0===e.backoffLimitPerIndex&&a(u.at(t,"backoffLimitPerIndex"),"must be set beside maxFailedIndexes");const o=e.managedBy;"string"==typeof o&&(o.length>63||!u.isDomainPath(o))&&a(u.at(t,"managedBy"),"must be a path with a domain, like example.com/controller"),u.isMap(e.podFailurePolicy)&&("Never"!==s&&a(u.at(u.at(n,"spec"),"restartPolicy"),"must be Never beside a podFailurePolicy"),void 0!==e.podReplacementPolicy&&"Failed"!==e.podReplacementPolicy&&a(u.at(t,"podReplacementPolicy"),"must be Failed beside a podFailurePolicy"),function validateFailures(e,t,a){const n=u.mapIn$1(u.mapIn$1(e.template).spec),s=[...u.mapsIn$1(n.containers),...u.mapsIn$1(n.initContainers)].map(({name:e})=>u.textIn$2(e));u.mapsIn$1(u.mapIn$1(e.podFailurePolicy).rules).forEach((n,o)=>{const i=u.inside(t,String(o)),r=u.textIn$2(n.action);""===r&&a(u.at(i,"action"),"is missing"),"FailIndex"===r&&void 0===e.backoffLimitPerIndex&&a(u.at(i,"action"),"may only be FailIndex beside a backoffLimitPerIndex");const c=u.mapsIn$1(n.onPodConditions);u.isMap(n.onExitCodes)===c.length>0&&a(i,"must have onExitCodes or onPodConditions, and not both"),u.isMap(n.onExitCodes)&&function validateExitCodes(e,t,a,n){const{containerName:s,operator:o}=e,i=u.numbersIn(e.values);""===u.textIn$2(o)&&n(u.at(a,"operator"),"is missing"),"string"!=typeof s||t.includes(s)||n(u.at(a,"containerName"),"names no container of the pod"),0===i.length&&n(u.at(a,"values"),"must have one"),"In"===o&&i.includes(0)&&n(u.at(a,"values"),"must not hold 0 for this operator"),i.some((e,t)=>t>0&&e<=(i[t-1]??0))&&n(u.at(a,"values"),"must be in order, each once")}(n.onExitCodes,s,u.at(i,"onExitCodes"),a),c.forEach(({type:e},t)=>{u.isQualifiedName(u.textIn$2(e))||a(u.at(u.inside(u.at(i,"onPodConditions"),String(t)),"type"),"is no type of a condition")})})}(e,u.at(u.at(t,"podFailurePolicy"),"rules"),a))}const te=u.at(void 0,"spec"),ae=["Pod","Container","PersistentVolumeClaim"];function validateLimitRange(e,t){const a=new Set;u.mapsIn$1(u.mapIn$1(e.spec).limits).forEach((e,n)=>{const s=u.inside(u.at(te,"limits"),String(n)),o=u.textIn$2(e.type);if(u.isQualifiedName(o)&&(o.includes("/")||ae.includes(o))||t(u.at(s,"type"),`must be ${ae.join(", ")} or a name with a prefix`),a.has(o)&&t(u.at(s,"type"),"is the type of another limit"),a.add(o),"Pod"===o)for(const a of["default","defaultRequest"])void 0!==e[a]&&t(u.at(s,a),"may not be set for Pods");"PersistentVolumeClaim"===o&&void 0===amountIn(e,"min","storage")&&void 0===amountIn(e,"max","storage")&&t(s,"must have a min or a max of storage"),function validateAmounts(e,t,a){const n=["min","max","default","defaultRequest"].flatMap(t=>Object.keys(u.mapIn$1(e[t])));!function validateResourceNames(e,t,a){const n=["Pod","Container"].includes(u.textIn$2(e.type)),isKnown=e=>n?isContainerResource(e):"storage"===e||isOfQuota(e);for(const n of["min","max","default","defaultRequest","maxLimitRequestRatio"])for(const s of Object.keys(u.mapIn$1(e[n])))isKnown(s)||a(u.inside(u.at(t,n),s),k)}(e,t,a);for(const s of new Set(n))for(const[n,o]of ne){const[i,r]=[amountIn(e,n,s),amountIn(e,o,s)];void 0!==i&&void 0!==r&&i>r&&a(u.inside(u.at(t,n),s),`must not be more than ${o}`)}for(const n of Object.keys(u.mapIn$1(e.maxLimitRequestRatio))){const s=amountIn(e,"maxLimitRequestRatio",n),[o,i]=[amountIn(e,"min",n),amountIn(e,"max",n)],r=u.inside(u.at(t,"maxLimitRequestRatio"),n);void 0!==s&&s<u.ONE&&a(r,"must not be less than 1"),void 0!==s&&void 0!==o&&void 0!==i&&s*o>i*u.ONE&&a(r,"must not be more than max divided by min")}}(e,s,t)})}function amountIn(e,t,a){return amountOf(u.mapIn$1(e[t])[a])}const ne=[["min","max"],["min","defaultRequest"],["min","default"],["defaultRequest","default"],["defaultRequest","max"],["default","max"]],se=[["BestEffort","NotBestEffort"],["Terminating","NotTerminating"]];function validateQuota(e,t){const a=u.mapIn$1(e.spec);for(const[e,n]of Object.entries(u.mapIn$1(a.hard))){const a=amountOf(n),s=u.inside(u.at(te,"hard"),e);isOfQuota(e)||t(s,"is nothing that a quota can limit"),void 0!==a&&a<0n&&t(s,"must not be negative"),void 0!==a&&(ie.has(e)||e.startsWith("count/"))&&a%u.ONE!==0n&&t(s,"must be a whole number")}const n=Object.keys(u.mapIn$1(a.hard));validateScopes(u.textsIn$2(a.scopes),n,u.at(te,"scopes"),t);const s=u.mapsIn$1(u.mapIn$1(a.scopeSelector).matchExpressions),o=u.at(u.at(te,"scopeSelector"),"matchExpressions");validateScopes(s.map(({scopeName:e})=>u.textIn$2(e)),n,o,t),s.forEach((e,a)=>{!function validateScope(e,t,a){const[n,s]=[u.textIn$2(e.scopeName),u.textIn$2(e.operator)],o=u.textsIn$2(e.values).length;"PriorityClass"!==n&&"VolumeAttributesClass"!==n&&isScope(n)&&"Exists"!==s?a(u.at(t,"operator"),"must be Exists for this scope"):""===s&&a(u.at(t,"operator"),"is missing"),"In"!==s&&"NotIn"!==s||0!==o||a(u.at(t,"values"),"must not be empty for this operator"),("Exists"===s||"DoesNotExist"===s)&&o>0&&a(u.at(t,"values"),"must be empty for this operator")}(e,u.inside(o,String(a)),t)})}const oe=new Set(["cpu","memory","ephemeral-storage","requests.cpu","requests.memory","requests.storage","requests.ephemeral-storage","limits.cpu","limits.memory","limits.ephemeral-storage"]),ie=new Set(["pods","resourcequotas","services","replicationcontrollers","secrets","persistentvolumeclaims","configmaps","services.nodeports","services.loadbalancers"]);function isStandard(e){return oe.has(e)||ie.has(e)}function isOfQuota(e){return e.includes("/")?u.isQualifiedName(e):oe.has(e)||ie.has(e)||/^(?:requests\.)?hugepages-./.test(e)}const re=["pods","cpu","memory","limits.cpu","limits.memory","requests.cpu","requests.memory"],ce={Terminating:re,NotTerminating:re,NotBestEffort:re,PriorityClass:re,CrossNamespacePodAffinity:re,BestEffort:["pods"],VolumeAttributesClass:["persistentvolumeclaims","requests.storage"]};function isScope(e){return Object.hasOwn(ce,e)}function validateScopes(e,t,a,n){for(const s of e){const e=u.ownValue(ce,s),o=t.find(t=>isStandard(t)&&!1===e?.includes(t));void 0!==o&&n(a,`has ${s}, which cannot be asked of ${o}`)}e.every(isScope)||n(a,"has a scope that Kubernetes has not");for(const t of se)t.every(t=>e.includes(t))&&n(a,`has both ${t.join(" and ")}`)}const le=1e9;function validatePriorityClass(e,t){const a=u.textIn$2(u.mapIn$1(e.metadata).name);"system-node-critical"===a||"system-cluster-critical"===a||(a.startsWith("system-")&&t(u.at(u.at(void 0,"metadata"),"name"),"may not start with `system-`"),(u.numberIn(e.value)??0)>le&&t(u.at(void 0,"value"),`must be at most ${le}`))}const ue=u.at(void 0,"spec");function validateIngress(e,t){const a=u.mapIn$1(e.spec),n=u.mapsIn$1(a.rules);0!==n.length||u.isMap(a.defaultBackend)||t(ue,"must have rules or a defaultBackend"),u.isMap(a.defaultBackend)&&validateBackend(a.defaultBackend,u.at(ue,"defaultBackend"),t),"string"!=typeof a.ingressClassName||u.isDnsSubdomain(a.ingressClassName)||t(u.at(ue,"ingressClassName"),u.DNS_SUBDOMAIN),u.mapsIn$1(a.tls).forEach((e,a)=>{const n=u.inside(u.at(ue,"tls"),String(a));u.textsIn$2(e.hosts).forEach((e,a)=>{isHost(e)||t(u.inside(u.at(n,"hosts"),String(a)),me)});const s=u.textIn$2(e.secretName);""===s||u.isDnsSubdomain(s)||t(u.at(n,"secretName"),u.DNS_SUBDOMAIN)}),n.forEach((e,a)=>{!function validateIngressRule(e,t,a){const n=u.textIn$2(e.host);if(""!==n&&(isIp(n)?a(u.at(t,"host"),"must be a name, not an address"):isHost(n)||a(u.at(t,"host"),me)),!u.isMap(e.http))return;const s=u.at(u.at(t,"http"),"paths"),o=u.mapsIn$1(e.http.paths);0===o.length&&a(s,"must have one"),o.forEach((e,t)=>{!function validateHttpPath(e,t,a){const[n,s]=[u.textIn$2(e.pathType),u.textIn$2(e.path)];if(""===n)return void a(u.at(t,"pathType"),"is missing");const o="ImplementationSpecific"!==n;s.startsWith("/")||!o&&""===s||a(u.at(t,"path"),"must be an absolute path"),o&&(de.some(e=>s.includes(e))||/\/\.\.?$/.test(s))&&a(u.at(t,"path"),"must not have `//`, `/./`, `/../` or an escaped slash"),validateBackend(u.mapIn$1(e.backend),u.at(t,"backend"),a)}(e,u.inside(s,String(t)),a)})}(e,u.inside(u.at(ue,"rules"),String(a)),t)})}const me="must be a name like a.example.com or *.example.com";function isHost(e){return u.isDnsSubdomain(e.startsWith("*.")?e.slice(2):e)}const de=["//","/./","/../","%2f","%2F"];function validateBackend({service:e,resource:t},a,n){if(u.isMap(e)===u.isMap(t))return void n(a,u.isMap(e)?"may name a service or a resource, not both":"must name a service");if(u.isMap(t)){const e=u.at(a,"resource");return void 0===t.apiGroup||u.isDnsSubdomain(u.textIn$2(t.apiGroup))||n(u.at(e,"apiGroup"),u.DNS_SUBDOMAIN),void validateNamed(t,e,n)}const s=u.at(a,"service"),{name:o,port:i}=u.mapIn$1(e);""===u.textIn$2(o)?n(u.at(s,"name"),"is missing"):u.isDnsLabel(u.textIn$2(o))||n(u.at(s,"name"),u.DNS_LABEL);const[r,c]=[u.textIn$2(u.mapIn$1(i).name),u.numberIn(u.mapIn$1(i).number)??0];""!==r&&0!==c?n(u.at(s,"port"),"may have a name or a number, not both"):""===r&&0===c?n(u.at(s,"port"),"must have a name or a number"):""===r||u.isPortName(r)?""===r&&validatePort(c,u.at(u.at(s,"port"),"number"),n):n(u.at(u.at(s,"port"),"name"),"is no port's name")}function validateIngressClass(e,t){const{controller:a,parameters:n}=u.mapIn$1(e.spec),s=u.at(ue,"controller");if(""===u.textIn$2(a)?t(s,"is missing"):(u.textIn$2(a).length>250||!u.isDomainPath(u.textIn$2(a)))&&t(s,"must be a path with a domain, like example.com/controller"),!u.isMap(n))return;const o=u.at(ue,"parameters");validateNamed(n,o,t),void 0===n.apiGroup||u.isDnsSubdomain(u.textIn$2(n.apiGroup))||t(u.at(o,"apiGroup"),u.DNS_SUBDOMAIN);const i="Namespace"===u.textIn$2(n.scope),{namespace:r}=n;i||void 0===r||t(u.at(o,"namespace"),"may only be set when the scope is Namespace"),i&&!u.isDnsLabel(u.textIn$2(r))&&t(u.at(o,"namespace"),u.DNS_LABEL)}function validateNetworkPolicy(e,t){const a=u.mapIn$1(e.spec);u.isMap(a.podSelector)&&validateLabelSelector(a.podSelector,u.at(ue,"podSelector"),t);for(const[e,n]of[["ingress","from"],["egress","to"]])u.mapsIn$1(a[e]).forEach((a,s)=>{const o=u.inside(u.at(ue,e),String(s));u.mapsIn$1(a.ports).forEach((e,a)=>{validatePolicyPort(e,u.inside(u.at(o,"ports"),String(a)),t)}),u.mapsIn$1(a[n]).forEach((e,a)=>{validatePeer(e,u.inside(u.at(o,n),String(a)),t)})});const n=u.textsIn$2(a.policyTypes);(n.length>2||n.some(e=>"Ingress"!==e&&"Egress"!==e))&&t(u.at(ue,"policyTypes"),"must be Ingress, Egress or both")}function validatePolicyPort({port:e,endPort:t},a,n){void 0!==e&&validatePort(e,u.at(a,"port"),n);const[s,o]=[u.numberIn(e),u.numberIn(t)];void 0!==o&&(void 0===s?n(u.at(a,"endPort"),"may only be set beside a port that is a number"):o<s&&n(u.at(a,"endPort"),"must not be less than port"))}function validatePeer(e,t,a){const{podSelector:n,namespaceSelector:s,ipBlock:o}=e,i=[["podSelector",n],["namespaceSelector",s]].filter(([,e])=>u.isMap(e));for(const[e,n]of i)validateLabelSelector(u.mapIn$1(n),u.at(t,e),a);if(!u.isMap(o))return void(0===i.length&&a(t,"must name a peer"));const r=u.at(t,"ipBlock");i.length>0&&a(r,"may not be set beside another peer");const c=u.textIn$2(o.cidr);isNetwork(c)?hasHostBits(c)&&a(u.at(r,"cidr"),pe):a(u.at(r,"cidr"),""===c?"is missing":f),u.textsIn$2(o.except).forEach((e,t)=>{isNetwork(e)?hasHostBits(e)?a(u.inside(u.at(r,"except"),String(t)),pe):isNetwork(c)&&!function isWithin(e,t){const[a,n]=[numbersOf(e),numbersOf(t)];if(void 0===a||void 0===n)return e.includes(":")===t.includes(":");const s=2**(32-n.bits);return a.bits>n.bits&&Math.floor(a.address/s)===Math.floor(n.address/s)}(e,c)&&a(u.inside(u.at(r,"except"),String(t)),"must be a strict part of cidr"):a(u.inside(u.at(r,"except"),String(t)),f)})}function hasHostBits(e){const{address:t,bits:a}=numbersOf(e)??{address:0,bits:0};return t%2**(32-a)!==0}const pe="must be the first address of its network (Kubernetes before 1.36 takes others)";function numbersOf(e){const[t="",a]=e.split("/");if(!t.includes(":"))return{address:t.split(".").map(Number).reduce((e,t)=>256*e+t,0),bits:Number(a)}}const fe=u.at(void 0,"spec"),he=new Set(["accessModes","capacity","claimRef","mountOptions","nodeAffinity","persistentVolumeReclaimPolicy","storageClassName","volumeAttributesClassName","volumeMode"]);function sourceOf(e){return Object.entries(e).filter(([e])=>!he.has(e))}function validateVolume(e,t){const a=u.mapIn$1(e.spec);validateModes(a,fe,t);const{storage:n,...s}=u.mapIn$1(a.capacity),o=u.at(fe,"capacity"),i=amountOf(n);(void 0===n||Object.keys(s).length>0)&&t(o,"must have storage alone"),void 0!==i&&i<=0n&&t(u.inside(o,"storage"),"must be more than 0");const r=sourceOf(a);0===r.length&&t(fe,"must have a source"),function countsAsSeveral(e){const t=e.filter(e=>"flexVolume"!==e);return t.length>1||t.length<e.length&&t.some(e=>ge.has(e))}(r.map(([e])=>e))&&t(fe,"may have one source only");for(const[e,a]of r)validateSource(e,u.mapIn$1(a),u.at(fe,e),t,!0);validateClasses(a,fe,t),""===a.volumeAttributesClassName&&t(u.at(fe,"volumeAttributesClassName"),"must not be empty"),function isTop(e){const t=e.split("/").reduce((e,t)=>""===t||"."===t?e:".."===t?Math.max(0,e-1):e+1,0);return e.startsWith("/")&&0===t}(u.textIn$2(u.mapIn$1(a.hostPath).path))&&"Recycle"===a.persistentVolumeReclaimPolicy&&t(u.at(fe,"persistentVolumeReclaimPolicy"),"may not be Recycle for the path /"),function storage_validateNodes(e,t){const a=u.at(fe,"nodeAffinity");if(void 0===e.nodeAffinity)return void(u.isMap(e.local)&&t(a,"is missing, and a local volume needs it"));const{required:n}=u.mapIn$1(e.nodeAffinity);if(!u.isMap(n))return void t(u.at(a,"required"),"is missing");const s=u.mapsIn$1(n.nodeSelectorTerms);0===s.length&&t(u.at(u.at(a,"required"),"nodeSelectorTerms"),"must have one");for(const e of s)validateNodeTerm(e,a,t)}(a,t)}const ge=new Set(["azureFile","vsphereVolume","photonPersistentDisk","portworxVolume","azureDisk","scaleIO","local","storageos","csi"]);function validateStorageClass(e,t){const a=u.textIn$2(e.provisioner),n=u.at(void 0,"provisioner");""===a?t(n,"is missing"):u.isQualifiedName(a.toLowerCase())||t(n,"must be a name with an optional prefix"),"Recycle"===u.textIn$2(e.reclaimPolicy)&&t(u.at(void 0,"reclaimPolicy"),"must be Delete or Retain"),Object.hasOwn(u.mapIn$1(e.parameters),"")&&t(u.at(void 0,"parameters"),"may not have an empty key"),u.mapsIn$1(e.allowedTopologies).forEach((e,a)=>{const n=u.at(u.inside(u.at(void 0,"allowedTopologies"),String(a)),"matchLabelExpressions"),s=u.mapsIn$1(e.matchLabelExpressions),o=s.map(({key:e})=>u.textIn$2(e));new Set(o).size<o.length&&t(n,"names one key twice"),s.forEach(({key:e,values:a},s)=>{const o=u.textsIn$2(a);u.isQualifiedName(u.textIn$2(e))||t(u.at(u.inside(n,String(s)),"key"),"is no label that Kubernetes takes"),(0===o.length||new Set(o).size<o.length)&&t(u.at(u.inside(n,String(s)),"values"),"must have one, and each once")})})}const ve=u.oncePerPair(((e,t)=>(function byNamespace(e){return u.groupedBy(e.filter(({group:e})=>""===e),({namespace:e})=>e)})(e.byKind.get(t)??[])));const ye=[];function isForAll({manifest:e}){const{scopes:t,scopeSelector:a}=u.mapAt$1(e,"spec");return void 0===t&&void 0===a}const be=u.oncePer(e=>{const t=e.flatMap(({manifest:e})=>u.mapsAt$1(e,"spec","limits")).filter(e=>"Container"===u.textAt$1(e,"type")),from=(...e)=>new Map(t.flatMap(t=>e.flatMap(e=>Object.entries(u.mapAt$1(t,e)))).toReversed());return{limits:from("default","max"),requests:from("defaultRequest","default","max","min")}});function ownAmount(e,t,a){return u.readQuantity(u.mapAt$1(e,"resources",t)[a],!0)}function max(e,t){return e>t?e:t}const ke=1000000n,Se=[["Ti",1n<<40n],["Gi",1n<<30n],["Mi",1n<<20n]];function quantityOf(e){const t=e/u.ONE;if(e%u.ONE!==0n)return{amount:e,text:(e+ke-1n)/ke+"m"};const a=Se.find(([,e])=>t>=e&&t%e===0n);return{amount:e,text:void 0===a?String(t):`${t/a[1]}${a[0]}`}}function times(e,t){return(e?.amount??0n)*t}function counted(e){return e*u.ONE}function demandsOf(e,t,a){const n=xe(e),s=JSON.stringify([t,a]),o=n.get(s)??function readDemands(e,t,a){const n=function podField(e){if("pods"===e||"count/pods"===e)return"pods";if(e.endsWith("storage")&&!e.endsWith("ephemeral-storage"))return;const[,t,a=""]=/^(requests|limits)\.(.+)$/.exec(e)??[];return"requests"===t||"limits"===t?[t,a]:/^(cpu|memory|ephemeral-storage|hugepages-.+)$/.test(e)?["requests",e]:void 0}(a),s=void 0===n?($e(e).get(t)??[]).flatMap(e=>{const t=function ofObject(e,t){const{group:a,kind:n,manifest:s}=e,o=Ae.includes(t)?t:/^count\/(.+)$/.exec(t)?.[1];if(void 0!==o){const t=`${function pluralOf(e){const t=e.toLowerCase();return"endpoints"===t?t:/[^aeiou]y$/.test(t)?`${t.slice(0,-1)}ies`:/(s|x|ch|sh)$/.test(t)?`${t}es`:`${t}s`}(n)}${""===a?"":`.${a}`}`===o?counted(1n):0n;return t+("persistentvolumeclaims"===o?ofTemplates(e,()=>counted(1n)):0n)}if(""===a&&"Service"===n)return function ofService(e,t){const a=u.mapAt$1(e,"spec");return"services.loadbalancers"===t?"LoadBalancer"===a.type?counted(1n):0n:"services.nodeports"===t?"NodePort"===a.type||"LoadBalancer"===a.type&&!1!==a.allocateLoadBalancerNodePorts?counted(BigInt(u.mapsAt$1(a,"ports").length)):0n:void 0}(s,t);const[,i,r]=/^(?:(.+)\.storageclass\.storage\.k8s\.io\/)?(requests\.storage|persistentvolumeclaims)$/.exec(t)??[];if(void 0===r)return;const ofClaim=e=>{if(void 0!==i&&u.textAt$1(e,"spec","storageClassName")!==i)return 0n;const t=u.mapAt$1(e,"spec","resources","requests").storage;return"requests.storage"===r?times(u.readQuantity(t,!0),1n):counted(1n)};return""===a&&"PersistentVolumeClaim"===n?ofClaim(s):ofTemplates(e,ofClaim)}(e,a);return void 0===t?[]:[{object:e,amount:t}]}):(we(e).get(t)??[]).map(t=>function ofWorkload(e,t,a){const{object:n,templates:s}=e,o=inNamespace(t.index,"LimitRange",n.namespace),[i]=s,r=void 0===i?0n:"pods"===a?counted(1n):times(podAmounts(i,o)(...a),1n),c=function mostOf(e,{index:t}){const a=Ie.includes(e.controller)?u.autoscalerOf(e,t)?.object:void 0,n="ScaledObject"===a?.kind?"maxReplicaCount":"maxReplicas",s=u.numberAt$1(a?.manifest,"spec",n);return void 0!==s&&Number.isSafeInteger(s)&&s>0?s:void 0}(e,t);return{object:n,workload:e,each:r,amount:r*BigInt(podsOf(e,t)),...void 0!==c&&{most:r*BigInt(c)}}}(t,e,n));return s.filter(({amount:e})=>e>0n)}(e,t,a);return n.set(s,o),o}const xe=u.oncePer(()=>new Map),$e=u.oncePer(({index:e})=>u.groupedBy(e.objects,({namespace:e})=>e)),we=u.oncePer(({workloads:e})=>u.groupedBy(e.values(),({object:e})=>e.namespace));function alwaysThere(e){return/^(count\/)?configmaps$/.test(e)?counted(1n):0n}const Ie=["Deployment","StatefulSet","ReplicaSet","Pod","ArgoRollout","DeploymentConfig","CloneSet","KruiseStatefulSet"];function podsOf(e,{index:t}){if(!Ie.includes(e.controller))return 0;const a=u.autoscalerOf(e,t)?.minReplicas??u.replicasOf(e)??0;return Number.isSafeInteger(a)&&a>0?a:0}const Ae=["configmaps","secrets","services","persistentvolumeclaims","resourcequotas"];function ofTemplates({group:e,kind:t,manifest:a},n){if("apps"!==e||"StatefulSet"!==t)return 0n;const s=u.mapAt$1(a,"spec").replicas??1;return("number"==typeof s&&Number.isSafeInteger(s)?BigInt(s):0n)*u.mapsAt$1(a,"spec","volumeClaimTemplates").map(n).reduce((e,t)=>e+t,0n)}const Pe="terminationMessagePath";function isContainer(e){return void 0!==u.textAt$1(e,"name")||void 0!==u.textAt$1(e,"image")}const Re=12;function findTemplates(e){const t=[],visit=(e,a,n)=>{if(!(n>Re))if(u.isList(e))e.forEach((e,t)=>{visit(e,`${a}[${t}]`,n+1)});else if(u.isMap(e)){if(u.mapsAt$1(e,"spec","containers").some(isContainer)){const n=toPodTemplate(e,a);return void(void 0!==n&&t.push(n))}for(const[t,s]of Object.entries(e))visit(s,joinField(a,t),n+1)}};return visit(e,"",0),t}function standingOf(e,t){const a=new Set(t.map(({message:e})=>e));return e.filter(e=>u.isWrongType(e)&&a.has(e.message))}function askedByRollout(e){return[...rolloutServices(e).map(e=>({group:"",kind:"Service",name:e,isNamespaced:!0})),...analysisTemplates(e),...routing(e)]}function routing(e){const{istio:t,nginx:a,alb:n}=u.mapAt$1(e,"spec","strategy","canary","trafficRouting"),s=[u.mapAt$1(t,"virtualService"),...u.mapsAt$1(t,"virtualServices")],o=[u.textAt$1(a,"stableIngress"),...u.textsAt$1(a,"stableIngresses")],i=[u.textAt$1(n,"ingress"),...u.textsAt$1(n,"ingresses")],all=(e,t,a)=>a.flatMap(a=>void 0===a||""===a?[]:{group:e,kind:t,name:a,isNamespaced:!0});return[...all("networking.istio.io","VirtualService",s.map(({name:e})=>e).filter(isOwn)),...all("networking.k8s.io","Ingress",[...o,...i])]}function lackedRoute({object:e},{index:t}){const{istio:a}=u.mapAt$1(e.manifest,"spec","strategy","canary","trafficRouting");for(const n of[u.mapAt$1(a,"virtualService"),...u.mapsAt$1(a,"virtualServices")]){const{namespace:a}=e,s=u.textAt$1(n,"name")??"",o=t.byKey.get(u.objectKey({group:"networking.istio.io",kind:"VirtualService",namespace:a,name:s})),i=u.mapsAt$1(o?.manifest,"spec","http"),r=u.textsAt$1(n,"routes").find(e=>i.length>0&&!i.some(t=>t.name===e));if(void 0!==r)return{route:`the route ${r}`,name:`VirtualService ${s}`}}return function lackedSubset({namespace:e,manifest:t},{byKey:a}){const n=u.mapAt$1(t,"spec","strategy","canary","trafficRouting","istio","destinationRule"),s=u.textAt$1(n,"name")??"",o=a.get(u.objectKey({group:"networking.istio.io",kind:"DestinationRule",namespace:e,name:s})),i=["canarySubsetName","stableSubsetName"].flatMap(e=>u.textAt$1(n,e)??[]).find(e=>void 0!==o&&!u.mapsAt$1(o.manifest,"spec","subsets").some(t=>t.name===e));return void 0===i?void 0:{route:`the subset ${i}`,name:`DestinationRule ${s}`}}(e,t)}function isOwn(e){return"string"==typeof e&&!e.includes(".")}function rolloutServices(e){return Ce.flatMap(([t,...a])=>a.map(a=>u.textAt$1(e,"spec","strategy",t,a)??"")).filter(e=>""!==e)}const Ce=[["blueGreen","activeService","previewService"],["canary","stableService","canaryService"]];function analysisTemplates(e){const{blueGreen:t,canary:a}=u.mapAt$1(e,"spec","strategy"),n=u.mapsAt$1(a,"steps");return[...u.mapsAt$1(a,"analysis","templates"),...n.flatMap(e=>u.mapsAt$1(e,"analysis","templates")),...n.flatMap(e=>u.mapsAt$1(e,"experiment","analyses")),...u.mapsAt$1(t,"prePromotionAnalysis","templates"),...u.mapsAt$1(t,"postPromotionAnalysis","templates")].flatMap(e=>{const t=u.textAt$1(e,"templateName"),a=!0===e.clusterScope;return void 0===t?[]:[{group:"argoproj.io",kind:a?"ClusterAnalysisTemplate":"AnalysisTemplate",name:t,isNamespaced:!a}]})}function sharedService(e){for(const[t,...a]of Ce){const[n,s]=a.map(a=>u.textAt$1(e,"spec","strategy",t,a));if(void 0!==n&&""!==n&&n===s)return n}}function isFile(e,t){return void 0!==blobOf(e,t)}function textOf(e,t){const a=blobOf(e,t);return void 0===a?"":(new TextDecoder).decode(e.read(a))}function blobOf(e,t){const a=e.entry(t);return void 0===a||"directory"===a||"submodule"===a.kind?void 0:a.blob}function isTerraform(e){return/\.((tf|tofu|tfvars)(\.json)?|hcl)$/.test(e)}function moduleOf(e,t){const a=u.directoryOf$1(e);return t.list(a).filter(e=>/\.(tf|tofu)$/.test(e)).map(e=>""===a?e:`${a}/${e}`)}function isTerraformOfCluster(e){return/^[ \t]*(provider|resource|module)\s+"(kubernetes|kubectl|helm|flux|argocd|k8s)(_\w+)?"/m.test(e)}const Oe=/^[ \t]*(provider|resource|module)\s+"(talos|rke|rancher2|aws_eks|google_container|azurerm_kubernetes|digitalocean_kubernetes|linode_lke|hcloud_kube|scaleway_k8s|oci_containerengine|ovh_cloud_project_kube|civo_kubernetes|vultr_kubernetes|ibm_container|k0s|eks|gke|aks|kubernetes-engine|kube-hetzner|k3s)\w*"/m,Ne=/source\s*=\s*"[^"\n]{0,300}?(eks|gke|aks|kubernetes|k3s|talos|kube)/i;function isTerraformOfMachines(e){return Oe.test(e)||Ne.test(e)}function terraformAt(e,t){const a=[e,...moduleOf(e,t)].map(e=>textOf(t,e));return a.some(isTerraformOfCluster)?"generator":a.some(isTerraformOfMachines)?"machines":void 0}const je=/(^|\/)terragrunt(\.stack)?\.hcl$/,Me=/(\.terraform\.lock|\.tflint|\.pkr|docker-bake|\.nomad|\.policy)\.hcl$/,Te=/\bsource\s*=\s*"([^"\n]+)"/g,Ee=/eks|gke|aks|kube|k8s|k3s|rke|talos|cluster|node|helm|flux|argo/i;function askedForTerragrunt(e,t){return 0===unitsBelow(e,t).length?[]:t.paths().filter(e=>/\.(tf|tofu)$/.test(e)||je.test(e))}function isTerragruntOfCluster(e,t){return unitsBelow(e,t).some(e=>function mayMakeClusters(e,t){const a=[...textOf(t,e).matchAll(Te)].map(([,e=""])=>e);return 0===a.length||a.some(a=>function isOfCluster(e,t,a){if(!/^\.{1,2}\/|^\$\{/.test(t))return Ee.test(t);const n=t.startsWith(".")?u.joinPath(e,t.replace("//","/")):/^\$\{get_(?:repo_root|path_to_repo_root)\(\)\}\/+([^$/][^$]*)$/.exec(t)?.[1]?.replace("//","/"),s=void 0===n?[]:a.list(n).filter(e=>/\.(tf|tofu)$/.test(e));if(void 0===n||0===s.length)return!0;return s.map(e=>textOf(a,`${n}/${e}`)).some(e=>isTerraformOfCluster(e)||isTerraformOfMachines(e))}(u.directoryOf$1(e),a,t))}(e,t))}function unitsBelow(e,t){if(!e.endsWith(".hcl")||Me.test(e))return[];if(je.test(e))return isFile(t,e)?[e]:[];const a=u.directoryOf$1(e);return t.paths().filter(e=>je.test(e)&&u.isBelow(e,a))}function backendsOf(e){return u.isList(e)?e.flatMap(backendsOf):u.isMap(e)?[...namedBy(e),...Object.values(e).flatMap(backendsOf)]:[]}function namedBy(e){const{number:t,name:a}=u.mapAt$1(e,"service","port");return[...backend(u.mapAt$1(e,"service"),t??a),...De.flatMap(t=>u.mapsAt$1(e,t).flatMap(e=>backend(e,e.port))),...openShift(e),...byHost(u.mapAt$1(e,"destination"),u.textAt$1(e,"destination","host"),e.weight),...byHost({},u.textAt$1(e,"service")?.replace(/^\w+:\/\//,""),void 0),...byHost({},u.textAt$1(e,"serviceName"),e.weight,e.servicePort)]}const De=["backendRefs","services"];function backend(e,t){const a=u.textAt$1(e,"name");return void 0===a||0===e.weight?[]:[{kind:u.textAt$1(e,"kind")??"Service",name:a,namespace:u.textAt$1(e,"namespace"),port:t}]}function openShift(e){const{targetPort:t}=u.mapAt$1(e,"port"),a="string"==typeof t?t:void 0;return[u.mapAt$1(e,"to"),...u.mapsAt$1(e,"alternateBackends")].filter(({kind:e})=>"Service"===e).flatMap(e=>backend(e,a))}const Le=/^([a-z0-9-]+)(?:\.([a-z0-9-]+)(?:\.svc(?:\..+)?)?)?(?::(\d+))?$/;function byHost(e,t,a,n){const[,s,o,i]=Le.exec(t??"")??[];return void 0===s||0===a?[]:[{kind:"Service",name:s,namespace:o,port:u.mapAt$1(e,"port").number??n??(void 0===i?void 0:Number(i))}]}function hasKey(e,{how:t},a){return"env"===t?isEnvironment(e,a):e.entries.has(a)||function isInjected({kind:e,object:t},a){const n="ConfigMap"===e?u.ownValue(Fe,a):void 0;return void 0!==n&&"true"===u.textAt$1(t.manifest,"metadata",...n)}(e,a)}const Fe={"service-ca.crt":["annotations","service.beta.openshift.io/inject-cabundle"],"ca-bundle.crt":["labels","config.openshift.io/inject-trusted-cabundle"]},ze=require("./common.js");function namesHeldIn(e){return Ve(e)}const Ve=u.oncePer(function readNames(e){const groupOf=({of:e,namespace:t})=>JSON.stringify([e,t]),t=u.groupedBy([...ofObjects(e),...ofPods(e)],groupOf),a=new Map;return{meant:e=>{const n=groupOf(e),s=a.get(n)??u.createMeant(new Set(t.get(n)?.map(({name:e})=>e)));return a.set(n,s),s(e.name)}}});function didYouMeanIn(e,t){return ze.question(namesHeldIn(e).meant(t))}function ofObjects({index:e}){return e.objects.flatMap(({group:e,kind:t,namespace:a,name:n,nameBeforeHash:s,manifest:o})=>{const i=[n,...void 0===s?[]:[s]],r=u.mapsAt$1(o,"spec","ports").map(e=>u.textAt$1(e,"name"));return[...i.map(e=>({of:t,namespace:a,name:e})),...""===e&&"Service"===t?[...ofLabels("Services",a,u.mapAt$1(o,"metadata","labels")),...ofPorts("Services",a,r)]:[]]})}function ofPods({workloads:e}){return[...e.values()].flatMap(({object:{namespace:e},templates:t})=>t.flatMap(({metadata:t,containers:a})=>{const n=a.flatMap(({value:e})=>u.mapsAt$1(e,"ports"));return[...ofLabels("pods",e,u.mapAt$1(t,"labels")),...ofPorts("pods",e,n.map(e=>u.textAt$1(e,"name")))]}))}function ofLabels(e,t,a){return Object.entries(a).flatMap(([a,n])=>[{of:u.labelsOf(e),namespace:t,name:a},..."string"==typeof n?[{of:u.valueOf(e,a),namespace:t,name:n}]:[]])}function ofPorts(e,t,a){return a.flatMap(a=>void 0===a?[]:[{of:u.portsOf(e),namespace:t,name:a}])}const Be=u.oncePer((({objects:e})=>u.groupedBy(e.flatMap((e=>[...new Set(namesOf(e))].map(t=>({name:t,object:e})))),({name:e})=>e)));function rewrittenConfigGone(e,t,{kind:a,name:n,path:s},{base:o,head:i}){if(void 0===e||"ConfigMap"!==a||!1===i.prunes)return;const r=u.referencesOf(e).find(e=>e.kind===a&&e.path===s),c=r&&u.resolveConfig(o,e,a,r.name),l=c?.object.name??n,m=l!==n&&l.includes(n);return void 0!==r&&m&&!u.resolveConfig(i,t,a,r.name)?{key:`${a} ${n}`,severity:"error",message:`\`${s}\` needs ${a} ${n}, which is not in the build: that held it as ${l}, and this change takes it out.`,unsafe:!0}:void 0}function meant(e,{object:t},{kind:a,name:n}){return didYouMeanIn(e,{of:a,namespace:t.namespace,name:n})}function unheld({kind:e,name:t,path:a,how:n},s){return{key:`${e} ${t}`,severity:"warning",message:`\`${a}\` needs ${e} ${t}, which is not in the build: ${"imagePullSecret"===n?"an image that needs it is not pulled":"new pods wait"} until something else makes it.${s}`,unsafe:!1}}const _e=u.oncePer(({workloads:e})=>new Set([...e.values()].flatMap(e=>u.referencesOf(e).filter(({optional:e})=>!e).map(({kind:t,name:a})=>askOf(t,e.object.namespace??"",a)))));const qe={recreate:9,delete:8,restart:7,unknown:6,scale:5,nextRun:4,create:3,none:2,applyFails:1};function strength(e){return qe[e?.effect??"none"]}function boundPolicies({base:e,head:t}){const a=(t.index.byKind.get("ValidatingAdmissionPolicyBinding")??[]).flatMap(a=>{const n=e.index.byKey.get(u.objectKey(a)),s=void 0!==n&&u.sameValue(u.enforcedBy(n),u.enforcedBy(a)),o=policyOf(a,t.index);return s&&void 0!==u.enforcedBy(a)&&void 0!==o&&function isForPods({manifest:e}){return u.mapsAt$1(e,"spec","matchConstraints","resourceRules").some(e=>u.textsAt$1(e,"apiGroups").some(e=>Ke.includes(e))&&u.textsAt$1(e,"resources").some(e=>Ue.includes(e)))}(o)?[...policyLosses(policyOf(a,e.index),o,a),...parameterLosses(o,a,e.index,t.index)]:[]});return[...new Map(a.map(e=>[e.message,e])).values()]}function policyOf({manifest:e},{byKey:t}){const a=u.textAt$1(e,"spec","policyName")??"",[n,s]=["admissionregistration.k8s.io","ValidatingAdmissionPolicy"];return t.get(u.objectKey({group:n,kind:s,name:a,namespace:null}))}const Ue=["*","*/*","pods","deployments","statefulsets","daemonsets","replicasets","jobs","cronjobs"],Ke=["*","","apps","batch"],He="pods made from now on have to pass it; those that run stay as they are.";function policyLosses(e,t,a){if(void 0!==e&&u.sameValue(e.manifest.spec,t.manifest.spec))return[];const n=void 0===e?"is new":"changes";return[{object:t,message:`${t.kind} ${t.name} ${n}, which the binding ${a.name} enforces: ${He}`}]}function parameterLosses(e,t,a,n){const[s,o]=[u.mapAt$1(e.manifest,"spec","paramKind"),u.mapAt$1(t.manifest,"spec","paramRef")];return function parametersIn({byKind:e},t,a){const[n,s]=[u.textAt$1(t,"apiVersion"),u.textAt$1(a,"name")],o=u.textAt$1(a,"namespace");return(e.get(u.textAt$1(t,"kind")??"")??[]).filter(e=>e.apiVersion===n&&e.name===s&&(void 0===o||e.namespace===o))}(a,s,o).flatMap(t=>{const a=n.byKey.get(u.objectKey(t)),s=`${t.kind} ${t.name}`;if(void 0===a)return"Deny"!==u.textAt$1(o,"parameterNotFoundAction")?[]:[{object:t,message:`${s} goes, which ValidatingAdmissionPolicy ${e.name} takes its parameters from: by \`parameterNotFoundAction: Deny\` everything that it is asked about is refused.`}];const content=({manifest:e})=>({...e,metadata:null});return u.sameValue(content(t),content(a))?[]:[{object:a,message:`${s} changes, which ValidatingAdmissionPolicy ${e.name} takes its parameters from: ${He}`}]})}function mayBeNotation({type:e}){return"resources"===e||"volume"===e||"other"===e||"env"===e}const Ge=24;function own(e,t){return u.ownValue(e,t)}const We=/^(image|.*Image|imageName|tag|imageTag|version|.*Version|digest|semver|targetRevision|branch|commit)$/;function specCauses(e,t){return e.map(({path:e,fields:a,base:n,head:s})=>{const o=t.find(e=>!e.sameRealName&&e.base?.object.name===n&&e.head?.object.name===s);if(void 0!==o)return function namedCause(e,t){return{type:"config",path:e,config:t.id,keys:t.changedKeys,...renameOf(t),reads:"possible"}}(e,o);const i=We.test(a.at(-1)??""),[r,c]=[n,s].map(versionText);return i&&void 0!==r&&void 0!==c?{type:"version",path:e,valueAtBase:r,valueAtHead:c}:{type:"other",path:e}})}function versionText(e){return"string"==typeof e||"number"==typeof e?String(e):void 0}const Je=new Set(["path","port","scheme","service","initialDelaySeconds","timeoutSeconds","periodSeconds","successThreshold","failureThreshold","terminationGracePeriodSeconds"]),Qe=60;function probeCauses(e,t,a){return u.isMap(e)&&u.isMap(t)?[...new Set([...Object.keys(e),...Object.keys(t)])].flatMap(n=>{const[s,o]=[e[n],t[n]];if(u.sameValue(s,o))return[];const i=joinField(a,n);if(u.isMap(s)&&u.isMap(o))return probeCauses(s,o,i);const[r,c]=[s,o].map(e=>function toldText(e,t){if(!Je.has(e)||"string"!=typeof t&&"number"!=typeof t)return;const a=String(t);return a.length>Qe?void 0:a}(n,e));return[{type:"probe",path:i,...void 0!==r&&void 0!==c&&{valueAtBase:r,valueAtHead:c}}]}):[{type:"probe",path:a}]}function byName(e){if(void 0===e)return new Map;if(!u.isList(e))return;const t=new Map;for(const a of e){const e=u.isMap(a)?u.textAt$1(a,"name"):void 0;if(void 0===e||t.has(e)||!u.isMap(a))return;t.set(e,a)}return t}const Ze=["readinessProbe","livenessProbe","startupProbe"],Ye={command:"command",args:"command",workingDir:"command",envFrom:"env",resources:"resources",volumeMounts:"volume",volumeDevices:"volume"};function containerCauses(e,t,a){const n=u.textAt$1(t,"name")??"",s=u.textAt$1(e,"image")!==u.textAt$1(t,"image"),o=[{type:"image",path:`${a}.image`,imageAtBase:u.textAt$1(e,"image")??"",imageAtHead:u.textAt$1(t,"image")??""}];return[...s?o:[],...namedDifferences(e,t,"env",a,"env",(e,t,a)=>[{type:"env",path:a}]),...Ze.filter(a=>!u.sameValue(e[a],t[a])).flatMap(n=>probeCauses(e[n],t[n],joinField(a,n))),...fieldCauses(e,t,a,e=>{if(!("image"===e||"env"===e||Ze.includes(e)||"imagePullPolicy"===e&&s))return Object.hasOwn(Ye,e)?Ye[e]:"other"})].map(e=>({...e,container:n}))}function normaliseTemplate(e,t,a){const n={quantities:t,isPod:a,keepsUnknownFields:!0};return{metadata:u.decode(e.metadata,u.structFacts("ObjectMeta"),n),spec:u.without(u.decode(e.spec,u.structFacts("PodSpec"),n),"serviceAccount")}}const Xe={configMapKeyRef:"ConfigMap",configMapRef:"ConfigMap",configMap:"ConfigMap",secretKeyRef:"Secret",secretRef:"Secret",secret:"Secret",nodePublishSecretRef:"Secret",azureFile:"Secret",imagePullSecrets:"Secret"};function valueChanges(e,t,a=""){if(u.sameValue(e,t))return[];const[n,s]=[namedEntries(e),namedEntries(t)];return void 0!==n&&void 0!==s?fieldChanges(n,s,e=>`${a}[${e}]`):u.isMap(e)&&u.isMap(t)?fieldChanges(e,t,e=>""===a?e:`${a}.${e}`):[{path:a,base:e,head:t}]}function fieldChanges(e,t,a){return[...new Set([...Object.keys(e),...Object.keys(t)])].sort(u.compareText).flatMap(n=>valueChanges(e[n],t[n],a(n)))}function namedEntries(e){if(!u.isList(e)||0===e.length)return;const t=u.newMap();for(const a of e){const e=u.textAt(a,"name");void 0!==e&&(t[e]=a)}return Object.keys(t).length===e.length?t:void 0}const et=/(?:^|\.)(?:tag|version|appVersion|targetRevision|chart|repository|image|digest|registry|replicas|replicaCount|enabled)$/i,tt=80;function changeInWords({path:e,base:t,head:a}){if(!et.test(e)||!isPlain(t)||!isPlain(a))return e;const[n,s]=[shown(t),shown(a)];return`${e} ${(n===s?[t,a].map(quoted):[n,s]).join(" \u2192 ")}`}function isPlain(e){return!u.isMap(e)&&!u.isList(e)&&shown(e).length<=tt}function quoted(e){return"string"==typeof e?`"${e}"`:shown(e)}function shown(e){return"string"==typeof e?""===e?'""':u.shortVersion(e):"number"==typeof e||"boolean"==typeof e||"bigint"==typeof e?e.toString():"nothing"}function isFluxRelease({group:e,kind:t}){return"helm.toolkit.fluxcd.io"===e&&"HelmRelease"===t}function takesValues(e,t){const{id:a,base:n,head:s,changedKeys:o,madeBy:i}=t;if(null===s)return!1;const r=0===o.length||!0===i?.isWhole;return[s.name,s.object.name].flatMap(t=>valuesReferences(e,{name:t,namespace:s.namespace})).some(({kind:e,valuesKey:t,targetPath:i})=>{const c=u.textIn$1(t)||"values.yaml",l=""!==u.textIn$1(i)||!function hasSameValues(e,t){if("text"!==e?.form||"text"!==t?.form)return!1;const[a,n]=[e,t].map(({content:e})=>({lines:e.split("\n").filter(e=>!/^\s*(?:#.*)?$/.test(e)),read:u.parseYamlAsJson(e)}));if(!0!==a?.read.ok||!0!==n?.read.ok)return!1;const valuesOf=({documents:e})=>e.map(({value:e})=>e);return u.sameValue(a.lines,n.lines)&&u.sameValue(valuesOf(a.read),valuesOf(n.read))}(n?.entries.get(c),s.entries.get(c));return e===a.kind&&(r||o.includes(c)&&l)})}function valuesReferences(e,t){return isFluxRelease(e)&&u.mayShareNamespace(t.namespace,e.namespace)?u.mapsAt$1(e.manifest,"spec","valuesFrom").filter(({name:e})=>e===t.name):[]}function withoutValuesFrom({group:e,kind:t,manifest:{spec:a}}){if(!isFluxRelease({group:e,kind:t})||!u.isMap(a))return a;const{valuesFrom:n,...s}=a;return s}function asksReloader(e){return u.isList(e)?e.some(asksReloader):!!u.isMap(e)&&Object.entries(e).some(([e,t])=>`.${e}`.includes(`.${u.RELOADER}/`)&&"false"!==t&&!1!==t||asksReloader(t))}function releaseNameOf({group:e,name:t,manifest:a}){if("helm.toolkit.fluxcd.io"===e){const e=u.textAt$1(a,"spec","targetNamespace");return u.textAt$1(a,"spec","releaseName")??(void 0===e?t:`${e}-${t}`)}return"argoproj.io"===e?u.textAt$1(a,"spec","source","helm","releaseName")??t:"helm.cattle.io"===e?t:void 0}function releaseNamespaceOf({group:e,kind:t,manifest:a}){return"argoproj.io"===e?u.textAt$1(a,"spec","destination","namespace"):"HelmRelease"===t||"HelmChart"===t?u.textAt$1(a,"spec","targetNamespace"):void 0}const at=3,nt=/^-?\s*\$?\.Release\.Name\s*-?$/,st=/config|secret|valuesFrom|substituteFrom|fileData/i;function possibleConfigNames(e){const t=new Set,visit=(e,a)=>{if("string"==typeof e&&a&&t.add(e),u.isList(e))for(const t of e)visit(t,a);if(!u.isMap(e))return;const n=[u.textAt$1(e,"kind"),u.textAt$1(e,"type")].some(mayMeanConfig);for(const[t,s]of Object.entries(e))visit(s,a||st.test(t)||n&&"name"===t)};return void 0!==e&&visit(e,!1),t}function mayMeanConfig(e){return void 0!==e&&/^(configmap|secret)$/i.test(e)}function changedConfigNamedBy(e,t){if(0===t.length)return;const a=function withoutCertificates({group:e,manifest:t},a){return ot.has(e)&&u.isMap(a)?{...a,listeners:u.mapsAt$1(t,"spec","listeners").map(({tls:e,...t})=>t)}:a}(e,withoutValuesFrom(e)),n=possibleConfigNames(a),s=new Set(u.allTexts(a)),o=namesRenderedBy(e),i=releaseNamespaceOf(e)??e.namespace;return t.find(t=>{const{head:a}=t;if(takesValues(e,t))return!0;if(null===a||!u.mayShareNamespace(a.namespace,i))return!1;const{name:r}=a.object;return n.has(r)||n.has(a.name)||s.has(r)&&function isTelling(e,t){const{name:a}=e.object;return e.generated&&a!==e.name||/[-.]/.test(a)&&a!==t.name}(a,e)||o(r)})}const ot=new Set(["gateway.networking.k8s.io","gateway.networking.x-k8s.io"]);function namesRenderedBy(e){const t=releaseNameOf(e);if(void 0===t)return()=>!1;const{spec:a}=e.manifest,n=possibleConfigNames(a),s=[...new Set(u.allTexts(a))],o=s.filter(e=>e.includes("{{")),i=s.filter(e=>e.includes("\n")),r=new Set(allKeys(a));return a=>o.some(e=>function mayRender(e,t,{release:a,isConfigField:n}){const s=e.split(/\{\{([^{}]*)\}\}/);if(1===s.length)return!1;const o=s.map((e,t)=>t%2==0?e:nt.test(e)?a:void 0);return(n?o:o.filter((e,t)=>t%2==0)).map(e=>e??"").join("").length>=at&&u.consistsOf(t,o)}(e,a,{release:t,isConfigField:n.has(e)}))||/[-.]/.test(a)&&a!==e.name&&(r.has(a)||i.some(e=>u.isMentioned(e,a)))}function allKeys(e){return u.isList(e)?e.flatMap(allKeys):u.isMap(e)?Object.entries(e).flatMap(([e,t])=>[e,...allKeys(t)]):[]}function namedConfigReason(e,t){const{id:a,notSeenAt:n,head:s}=e,{spec:o}=t.manifest,i=`It names ${a.kind} ${a.name}, which ${void 0===n?"changes":"may change"}`,r=s?.object.name??a.name;return r===a.name||u.allTexts(o).includes(r)?isFluxRelease(t)&&!takesValues(t,e)&&e.sameRealName?`${i}: ${asksReloader(o)?"its values ask Reloader to restart pods then":"pods that read it at their start only keep the old content, since its values do not ask Reloader for a restart"}. What that restarts was not analysed.`:`${i}; what that restarts was not analysed.`:`${i}, and which the build holds as ${r}: kustomize did not rewrite this field. What that restarts was not analysed.`}const it=/\.(tsx?|[mc]?js|py|go|java|kt|cs|rb|ya?ml|json)$/,rt=/\.(ya?ml|json|tpl|env|properties)$|(^|\/)(charts?|templates|\.helm)\//,ct=[{name:"cdk8s",markers:["cdk8s.yaml"],reads:it},{name:"Pulumi",markers:["Pulumi.yaml","Pulumi.yml"],reads:it},{name:"CDK for Terraform",markers:["cdktf.json"],reads:it},{name:"CUE",markers:["cue.mod","timoni.cue"],reads:/\.(cue|ya?ml|json)$/},{name:"Pkl",markers:["PklProject"],reads:/\.(pkl|ya?ml|json)$/},{name:"KCL",markers:["kcl.mod"],reads:/\.(k|ya?ml|json)$/},{name:"Tanka",markers:["tkrc.yaml","jsonnetfile.json"],reads:/\.(j|lib)sonnet$|\.(ya?ml|json)$/},{name:"Helmfile",markers:["helmfile.yaml","helmfile.yaml.gotmpl","helmfile.yml","helmfile.d"]},{name:"Helmwave",markers:["helmwave.yml","helmwave.yaml"]},{name:"Fleet",markers:["fleet.yaml"]},{name:"kpt",markers:["Kptfile"]},{name:"Kluctl",markers:[".kluctl.yaml",".kluctl.yml"]},{name:"Skaffold",markers:["skaffold.yaml"],reads:rt},{name:"werf",markers:["werf.yaml","werf.yml"],reads:rt},{name:"vendir",markers:["vendir.yml"]},{name:"Kapitan",markers:[".kapitan","inventory/targets"],reads:/(^|\/)(inventory|templates|components)\/|\.kapitan$/},{name:"Garden",markers:["garden.yml","project.garden.yml"],reads:rt}],lt=[["Okteto",/(^|\/)okteto\.ya?ml$/],["DevSpace",/(^|\/)devspace\.ya?ml$/],["Acorn",/(^|\/)Acornfile$/],["Score",/(^|\/)score\.ya?ml$/],["Tilt",/(^|\/)Tiltfile$/],["Helmsman",/(^|\/)helmsman[^/]*\.(toml|ya?ml)$/],["Porter",/(^|\/)porter\.ya?ml$/],["Dhall",/\.dhall$/],["Nix",/(^|\/)(k8s|kube|kubernetes|manifests)\/(.*\/)?(?!(flake|shell|devshell)\.nix$)[^/]+\.nix$/]],ut=[/^releases:[ \t]*$/m,/^[ \t]*-[ \t]+name:/m,/^[ \t]+(- )?chart:/m],mt=[["Helmsman",/\.toml$/,/^[ \t]*\[apps(\.|\])/m,/^[ \t]*\[(namespaces|helmRepos|settings|apps\.)/m],["Helmsman",/\.ya?ml$/,/^apps:/m,/^(helmRepos|settings):/m,/^namespaces:/m],["Prow",/^(?!\.prow[./]).*\.ya?ml$/,/^(presubmits|postsubmits|periodics|prowjob_namespace|config_updater|external_plugins):/m],["Prow",/\.ya?ml$/,/^(plank|sinker|deck):/m,/^(tide|plank|prow_ignored|in_repo_config):/m],["ci-operator",/\.ya?ml$/,/^zz_generated_metadata:/m],["Helmfile",/\.ya?ml$/,...ut],["Reckoner",/\.ya?ml$/,/^(charts|releases):/m,/^(repositories|minimum_versions|repository):/m]];function generatorOfText(e,t){return mt.find(([,a,...n])=>a.test(e)&&n.every(e=>e.test(t)))?.[0]}function isHelmfile(e){return ut.every(t=>t.test(e))}function generatorOf(e,t){const[a]=lt.find(([,t])=>t.test(e))??[];if(void 0!==a)return a;for(let a=u.directoryOf$1(e);;a=u.directoryOf$1(a)){const n=ct.find(({markers:n,reads:s})=>(void 0===s||s.test(e))&&n.some(e=>isPresent(t,""===a?e:`${a}/${e}`)));if(void 0!==n)return n.name;if(""===a)return}}function isPackedChart(e){return/-v?\d+\.\d+\.\d[^/]*\.tgz$/.test(e)}function chartOf(e,t){for(let a=u.directoryOf$1(e);;a=u.directoryOf$1(a)){const e=""===a?"":`${a}/`;if(isPresent(t,`${e}Chart.yaml`)||isPresent(t,`${e}Chart.yml`))return a;if(""===a)return}}function isPresent(e,t){return e.some(e=>void 0!==e.entry(t))}function retained(e,t){const a=u.newMap();for(const n of Object.keys(e)){const s=e[n];void 0!==s&&Object.hasOwn(t,n)&&(a[n]=s)}return a}function inOne(e){const t=u.newMap();for(const a of e)for(const e of Object.keys(a))t[e]??=a[e]??null;return t}function mountedFile({spec:e},{value:t},a){const n=mountOf(t,a);if(void 0===n||void 0!==n.each.subPathExpr)return;const s=a.slice(n.at.length+1),o=[u.cleanPath(u.textAt$1(n.each,"subPath")??""),s].filter(e=>""!==e).join("/"),i=u.mapsAt$1(e,"volumes").find(e=>u.textAt$1(e,"name")===u.textAt$1(n.each,"name"));if(void 0===i||""===o)return;const r=function fileIn(e,t){const a=partsOf(e);if(void 0===a)return;const n=a.flatMap(({source:e})=>u.mapsAt$1(e,"items"));if(n.some(e=>pathOf(e).startsWith(`${t}/`)))return;const s=n.find(e=>pathOf(e)===t);return{from:a.flatMap(e=>function keyIn({kind:e,name:t,source:a},n){if(null===e)return[];const s=u.mapsAt$1(a,"items");return 0===s.length?[{kind:e,name:t,key:n}]:s.filter(e=>pathOf(e)===n).flatMap(a=>({kind:e,name:t,key:u.textAt$1(a,"key")??""}))}(e,t)),mayBeElse:a.some(({kind:e})=>null===e),isNamed:void 0!==s,mode:u.numberAt$1(s??{},"mode")??defaultMode(e)}}(i,o);return void 0===r||""!==s?r:{...r,isNamed:!0}}function mountOf(e,t){return u.mapsAt$1(e,"volumeMounts").map(e=>({each:e,at:(u.textAt$1(e,"mountPath")??"").replace(/(?<!\/)\/+$/,"")})).filter(({at:e})=>""!==e&&(t===e||t.startsWith(`${e}/`))).sort((e,t)=>t.at.length-e.at.length)[0]}function pathOf(e){return u.cleanPath(u.textAt$1(e,"path")??"")}function partsOf(e){return void 0!==e.projected?u.mapsAt$1(e,"projected","sources").map(projectedPart):void 0!==e.configMap?[part("ConfigMap",u.mapAt$1(e,"configMap"),"name")]:void 0===e.secret?void 0:[part("Secret",u.mapAt$1(e,"secret"),"secretName")]}function projectedPart(e){return void 0!==e.configMap?part("ConfigMap",u.mapAt$1(e,"configMap"),"name"):void 0!==e.secret?part("Secret",u.mapAt$1(e,"secret"),"name"):{kind:null,name:"",source:{}}}function part(e,t,a){return{kind:e,name:u.textAt$1(t,a)??"",source:t}}function configModes(e){return(partsOf(e)??[]).filter(({kind:e})=>null!==e).flatMap(({source:t})=>{const a=u.mapsAt$1(t,"items");return(0===a.length?[{}]:a).map(t=>u.numberAt$1(t,"mode")??defaultMode(e))})}function defaultMode(e){return["configMap","secret","projected"].map(t=>u.numberAt$1(e,t,"defaultMode")).find(e=>void 0!==e)??420}function containerLine(e,t,a){const n=e.split("\n");let s=!1;for(let e=t-1;e<n.length;e++){const o=n[e]??"";if(e>=t&&/^---(?:\s|$)/.test(o))return;if(/^\s*(?:-\s+)?["']?(?:initC|c|ephemeralC)ontainers["']?\s*:/.test(o)&&(s=!0),s&&nameIn(o)===a)return e+1}}function nameIn(e){const t=/^\s*(?:-\s+)?["']?name["']?\s*:(\s[^]*)$/.exec(e)?.[1];return void 0===t?void 0:u.withoutComment(t).replace(/^(["'])(.*)\1$/,"$2")}function podSelector(e){const t=withoutSources(e);return({templates:e})=>e.some(({metadata:e})=>selectorMatches(t,u.mapAt$1(e,"labels")))}function withoutSources({matchLabels:e,matchExpressions:t}){const a=Object.entries(u.mapIn(e)).map(([e,t])=>[withoutSource(e),t]).filter(([e])=>!dt.test(e)),n=u.mapsAt$1(u.isList(t)?{matchExpressions:t}:{},"matchExpressions").map(e=>({...e,key:withoutSource(u.textAt$1(e,"key")??"")})).filter(({key:e})=>!dt.test(e));return{matchLabels:Object.fromEntries(a),matchExpressions:n}}const dt=/^io\.(kubernetes\.pod|cilium)\./;function withoutSource(e){return e.replace(/^(k8s|any):/,"")}function createSelectedPods(e){const t=[...e],a=u.groupedByEach(t,({templates:e})=>{const t=e.flatMap(({metadata:e})=>Object.entries(u.mapAt$1(e,"labels")));return new Set(t.map(e=>JSON.stringify(e)))});return e=>{const[n]=Object.entries(u.mapAt$1(withoutSources(e),"matchLabels"));return(void 0===n?t:a.get(JSON.stringify(n))??[]).filter(podSelector(e))}}const pt=u.oncePer(e=>createSelectedPods(e.values()));function selectedPods(e,t){return pt(e)(t)}const ft=["apiVersion","kind","metadata"];function schemaOf(e,t){const a=u.getIn(e,"spec","versions"),n=(u.isList(a)?a:[]).find(e=>u.isMap(e)&&e.name===t&&!0===e.served),s=u.getIn(n,"schema","openAPIV3Schema");return u.isMap(s)?s:void 0}function servesVersion(e,t){const a=u.getIn(e,"spec","versions");if(u.isList(a))return a.some(e=>u.isMap(e)&&e.name===t&&!0===e.served)}function customFaults(e,t){const a=[];return judgeMap(e,t,void 0,collectInto(a),[...ft,"status"]),a}function collectInto(e){return(t,a,n)=>{const s=u.pathText(t);e.push({path:s,message:`${s} ${a}`,...n})}}function judge(e,t,a,n){if(null===e)return;if(!0===t["x-kubernetes-int-or-string"])return void("string"==typeof e||isWhole(e)||n(a,"must be a whole number or text",{kind:"wrong-type"}));const s="string"==typeof t.type?t.type:"",o=u.ownValue(ht,s);void 0===o||o.is(e)?(function judgeEnum(e,t,a,n){!u.isList(t.enum)||u.isMap(e)||u.isList(e)||t.enum.includes(e)||n(a,"is none of the values that its schema allows",{mayComeLater:!0})}(e,t,a,n),u.isMap(e)?judgeMap(e,t,a,n,!0===t["x-kubernetes-embedded-resource"]?ft:[]):u.isList(e)?function judgeList(e,t,a,n){const{items:s,minItems:o,maxItems:i}=t;if("number"==typeof o&&e.length<o&&n(a,`must have ${1===o?"an item":`${o} items`} or more`),"number"==typeof i&&e.length>i&&n(a,`must have at most ${i} items`),u.isMap(s))for(const[t,o]of e.entries())judge(o,s,u.inside(a,String(t)),n)}(e,t,a,n):function judgeBounds(e,t,a,n){const{minimum:s,maximum:o,minLength:i,maxLength:r,pattern:c}=t;if("number"==typeof e||"bigint"==typeof e){const[i,r]=[!0===t.exclusiveMinimum,!0===t.exclusiveMaximum];"number"==typeof s&&(e<s||i&&e===s)&&n(a,`must be ${i?"more than":"at least"} ${s}`),"number"==typeof o&&(e>o||r&&e===o)&&n(a,`must be ${r?"less than":"at most"} ${o}`)}else if("string"==typeof e){const t=Array.from(e).length;"number"==typeof i&&t<i&&n(a,`must have ${i} letters or more`),"number"==typeof r&&t>r&&n(a,`must have at most ${r} letters`);const s=u.patternFault(c,e);void 0!==s&&n(a,s,u.isDuration(s)?{kind:"no-duration"}:{})}}(e,t,a,n)):n(a,`must be ${o.name}`,{kind:"wrong-type"})}const ht={object:{is:u.isMap,name:"a map of fields"},array:{is:u.isList,name:"a list"},string:{is:e=>"string"==typeof e,name:"text"},boolean:{is:e=>"boolean"==typeof e,name:"true or false"},number:{is:e=>"number"==typeof e||"bigint"==typeof e,name:"a number"},integer:{is:isWhole,name:"a whole number"}};function typeName(e){if(!0===e["x-kubernetes-int-or-string"])return"a whole number or text";const t="string"==typeof e.type?e.type:"";return Object.hasOwn(ht,t)?ht[t]?.name:void 0}function isWhole(e){return"bigint"==typeof e||"number"==typeof e&&Number.isInteger(e)}function judgeMap(e,t,a,n,s){const o=u.isMap(t.properties)?t.properties:{},i=t.additionalProperties,r=!0===t["x-kubernetes-preserve-unknown-fields"]||!0===i;for(const[t,c]of Object.entries(e)){if(s.includes(t))continue;const l=u.ownValue(o,t);u.isMap(l)?judge(c,l,u.at(a,t),n):u.isMap(i)?judge(c,i,u.inside(a,t),n):r||reportUnknown(t,e,Object.keys(o),u.at(a,t),n)}!function judgeRules(e,t,a,n){const s=t["x-kubernetes-validations"];for(const t of u.isList(s)?s:[]){const s=u.ruleFault(u.getIn(t,"rule"),e);void 0!==s&&n(a,s)}}(e,t,a,n);for(const i of u.isList(t.required)?t.required:[])"string"!=typeof i||s.includes(i)||Object.hasOwn(e,i)&&(null!==e[i]||!0===u.getIn(o,i,"nullable"))||void 0!==u.getIn(o,i,"default")||n(u.at(a,i),"is missing",{kind:"missing"})}const gt=2;function reportUnknown(e,t,a,n,s){const o=ze.closest(e,a.filter(e=>!Object.hasOwn(t,e)),gt);s(n,"is no field that its CustomResourceDefinition knows"+(void 0===o?"":` (did you mean ${o}?)`),{kind:"unknown-field",...void 0===o&&{mayComeLater:!0}})}const deferred=(e=>(t=>{let a;return((...n)=>(a??=e()[t])(...n))}));let vt;const[yt,bt]="isOfLocalTool isOfMachines".split(" ").map(deferred(()=>vt??=require("./outside.js"))),kt=/^[ \t-]*["']?apiVersion["']?[ \t]*:(?![ \t]*\{(?![{%]))[ \t]*["']?([^\s"',#}]*)/gm,St=/^[ \t-]*["']?kind["']?[ \t]*:[ \t]*["']?(?:[A-Za-z$]|\{[{%])/m,xt=[/apiVersion["']?[ \t]*:/,/kind["']?[ \t]*:/];function holdsObject(e){const t=versionsIn(e);return!(t.length>0&&t.every(e=>yt(e)||bt(e)))&&(t.length>0&&St.test(e)||function holdsFlow(e){return!!xt.every(t=>t.test(e))&&e.split("\n").some(e=>xt.every(t=>t.test(e)))}(e))}function holdsMachineSettings(e){return versionsIn(e).some(bt)}function versionsIn(e){return[...e.matchAll(kt)].map(([,e=""])=>e)}function isReadable(e){return u.splitDocuments(e).every(e=>u.parseYamlAsJson(e.text).ok)}function damageOf(e){if(!u.parseYaml(e).ok)return/\{\{|\{%|<%/.test(e)?"template":"damaged"}const $t=/^(\$ANSIBLE_VAULT;|\0GITCRYPT\0)/;function isEncrypted(e){return $t.test(e)}const wt=/(?:^sops_mac=|["']?\bmac["']?:[ \t]*["']?)ENC\[AES256_GCM,/m;function isEncryptedBySops(e){return wt.test(e)}function isYtt(e){return/^#@/m.test(e)}const It=String.raw`
= kustomize.toolkit.fluxcd.io kustomize-controller 1.9.5
Kustomization v1 12
= helm.toolkit.fluxcd.io helm-controller 1.6.4
HelmRelease v2 2a
= source.toolkit.fluxcd.io source-controller 1.9.5
Bucket v1 2h
ExternalArtifact v1 2j
GitRepository v1 2s
HelmChart v1 2y
HelmRepository v1 36
OCIRepository v1 3d
= notification.toolkit.fluxcd.io notification-controller 1.9.3
Alert v1beta3 3k
Provider v1beta3 3p
Receiver v1 41
= image.toolkit.fluxcd.io image-reflector-controller 1.2.3
ImagePolicy v1 4a
ImageRepository v1 4e
= image.toolkit.fluxcd.io image-automation-controller 1.2.3
ImageUpdateAutomation v1 4u
= argoproj.io Argo CD 3.6.1
Application v1alpha1 5w
ApplicationSet v1alpha1 7g
AppProject v1alpha1 87
= acme.cert-manager.io cert-manager 1.21.2
Challenge v1 -
Order v1 -
= cert-manager.io cert-manager 1.21.2
CertificateRequest v1 8d
Certificate v1 91
ClusterIssuer v1 b3 cluster
Issuer v1 b3
= external-secrets.io External Secrets 1.3.2
ClusterExternalSecret v1 cb cluster
ClusterPushSecret v1alpha1 cp cluster
ClusterSecretStore v1 - cluster
ExternalSecret v1 cq
PushSecret v1alpha1 cr
SecretStore v1 -
= generators.external-secrets.io External Secrets 1.3.2
ACRAccessToken v1alpha1 -
CloudsmithAccessToken v1alpha1 -
ClusterGenerator v1alpha1 - cluster
ECRAuthorizationToken v1alpha1 -
Fake v1alpha1 -
GCRAccessToken v1alpha1 -
GeneratorState v1alpha1 -
GithubAccessToken v1alpha1 -
Grafana v1alpha1 -
MFA v1alpha1 -
Password v1alpha1 -
QuayAccessToken v1alpha1 -
SSHKey v1alpha1 -
STSSessionToken v1alpha1 -
UUID v1alpha1 -
VaultDynamicSecret v1alpha1 -
Webhook v1alpha1 -
= gateway.networking.k8s.io Gateway API 1.7.0
BackendTLSPolicy v1,v1alpha3 d4
GatewayClass v1,v1beta1 d7 cluster
Gateway v1,v1beta1 eg
GRPCRoute v1 fe
HTTPRoute v1,v1beta1 ga
ListenerSet v1 gc
ReferenceGrant v1,v1beta1 gi
TCPRoute v1 go
TCPRoute v1alpha2 gr
TLSRoute v1,v1alpha3 gu
TLSRoute v1alpha2 gx
UDPRoute v1 go
UDPRoute v1alpha2 gr
= gateway.networking.x-k8s.io Gateway API 1.7.0
XBackend v1alpha1 -
XBackendTrafficPolicy v1alpha1 -
XMesh v1alpha1 - cluster
XTelemetryPolicy v1alpha1 -
= monitoring.coreos.com prometheus-operator 0.85.0
AlertmanagerConfig v1alpha1 -
Alertmanager v1 -
PodMonitor v1 hl
Probe v1 hu
PrometheusAgent v1alpha1 -
Prometheus v1 -
PrometheusRule v1 i1
ScrapeConfig v1alpha1 -
ServiceMonitor v1 i6
ThanosRuler v1 -
= fluxcd.controlplane.io Flux Operator 0.58.1
FluxInstance v1 io
FluxReport v1 iz
ResourceSetInputProvider v1 j9
ResourceSet v1 jo
= extensions.istio.io Istio 1.32.0
TrafficExtension v1alpha1 -
WasmPlugin v1alpha1 -
= networking.istio.io Istio 1.32.0
DestinationRule v1,v1alpha3,v1beta1 l1
EnvoyFilter v1alpha3 lo
Gateway v1,v1alpha3,v1beta1 lz
ProxyConfig v1beta1 m4
ServiceEntry v1,v1alpha3,v1beta1 mf
Sidecar v1,v1alpha3,v1beta1 mq
VirtualService v1,v1alpha3,v1beta1 nu
WorkloadEntry v1,v1alpha3,v1beta1 nv
WorkloadGroup v1,v1alpha3,v1beta1 o5
= security.istio.io Istio 1.32.0
AuthorizationPolicy v1,v1beta1 ok
PeerAuthentication v1,v1beta1 op
RequestAuthentication v1,v1beta1 oz
= telemetry.istio.io Istio 1.32.0
Telemetry v1,v1alpha1 pn
= eventing.keda.sh KEDA 2.21.0
CloudEventSource v1alpha1 -
ClusterCloudEventSource v1alpha1 - cluster
= keda.sh KEDA 2.21.0
ClusterTriggerAuthentication v1alpha1 qo cluster
ScaledJob v1alpha1 rb
ScaledObject v1alpha1 ro
TriggerAuthentication v1alpha1 qo
= traefik.io Traefik 3.7.13
IngressRoute v1alpha1 sa
IngressRouteTCP v1alpha1 sk
IngressRouteUDP v1alpha1 sq
Middleware v1alpha1 tq
MiddlewareTCP v1alpha1 tu
ServersTransport v1alpha1 u0
ServersTransportTCP v1alpha1 u3
TLSOption v1alpha1 u7
TLSStore v1alpha1 uc
TraefikService v1alpha1 ul
= argoproj.io Argo Rollouts 1.9.3
AnalysisRun v1alpha1 -
AnalysisTemplate v1alpha1 vy
ClusterAnalysisTemplate v1alpha1 vy cluster
Experiment v1alpha1 -
Rollout v1alpha1 xh
= cilium.io Cilium 1.20.2
CiliumBGPAdvertisement v2 xz cluster
CiliumBGPAdvertisement v2alpha1 - cluster
CiliumBGPClusterConfig v2 ya cluster
CiliumBGPClusterConfig v2alpha1 - cluster
CiliumBGPNodeConfigOverride v2 yg cluster
CiliumBGPNodeConfigOverride v2alpha1 - cluster
CiliumBGPNodeConfig v2,v2alpha1 - cluster
CiliumBGPPeerConfig v2 yt cluster
CiliumBGPPeerConfig v2alpha1 - cluster
CiliumCIDRGroup v2,v2alpha1 yw cluster
CiliumClusterwideEnvoyConfig v2 z2 cluster
CiliumClusterwideNetworkPolicy v2 10q cluster
CiliumEgressGatewayPolicy v2 10x cluster
CiliumEndpoint v2 -
CiliumEnvoyConfig v2 z2
CiliumIdentity v2 - cluster
CiliumLoadBalancerIPPool v2,v2alpha1 112 cluster
CiliumLocalRedirectPolicy v2 11a
CiliumNetworkPolicy v2 10q
CiliumNodeConfig v2,v2alpha1 11c
CiliumNode v2 - cluster
CiliumDatapathPlugin v2alpha1 - cluster
CiliumEndpointSlice v2alpha1 - cluster
CiliumGatewayClassConfig v2alpha1 11r
CiliumL2AnnouncementPolicy v2alpha1 11t cluster
CiliumPodIPPool v2alpha1 11z cluster
= bitnami.com Sealed Secrets 0.40.0
SealedSecret v1alpha1 125
= metallb.io MetalLB 0.16.2
BFDProfile v1beta1 12a
BGPAdvertisement v1beta1 12d
BGPPeer v1beta1 12k
BGPPeer v1beta2 12o
Community v1beta1 12q
ConfigurationState v1beta1 -
IPAddressPool v1beta1 12t
L2Advertisement v1beta1 12x
ServiceBGPStatus v1beta1 -
ServiceL2Status v1beta1 -
= groupsnapshot.storage.k8s.io external-snapshotter 8.7.0
VolumeGroupSnapshotClass v1,v1beta1,v1beta2 - cluster
VolumeGroupSnapshotContent v1,v1beta1,v1beta2 - cluster
VolumeGroupSnapshot v1,v1beta1,v1beta2 -
= snapshot.storage.k8s.io external-snapshotter 8.7.0
VolumeSnapshotClass v1 12z cluster
VolumeSnapshotContent v1 - cluster
VolumeSnapshot v1 132
= velero.io Velero 1.18.3
BackupRepository v1 -
Backup v1 13h
BackupStorageLocation v1 13m
DeleteBackupRequest v1 -
DownloadRequest v1 -
PodVolumeBackup v1 -
PodVolumeRestore v1 -
Restore v1 13z
Schedule v1 141
ServerStatusRequest v1 -
VolumeSnapshotLocation v1 143
= kyverno.io Kyverno 1.19.1
CleanupPolicy v2,v2beta1 14v
ClusterCleanupPolicy v2,v2beta1 14v cluster
ClusterPolicy v1 16t cluster
ClusterPolicy v2beta1 - cluster
GlobalContextEntry v2,v2alpha1,v2beta1 16z cluster
Policy v1 16t
Policy v2beta1 -
PolicyException v2,v2beta1 173
UpdateRequest v2 -
= policies.kyverno.io Kyverno 1.19.1
DeletingPolicy v1 178 cluster
DeletingPolicy v1alpha1,v1beta1 - cluster
GeneratingPolicy v1 17g cluster
GeneratingPolicy v1alpha1,v1beta1 - cluster
ImageValidatingPolicy v1,v1alpha1,v1beta1 - cluster
MutatingPolicy v1 17o cluster
MutatingPolicy v1alpha1,v1beta1 - cluster
NamespacedDeletingPolicy v1 178
NamespacedDeletingPolicy v1beta1 -
NamespacedGeneratingPolicy v1 17g
NamespacedGeneratingPolicy v1beta1 -
NamespacedImageValidatingPolicy v1,v1beta1 -
NamespacedMutatingPolicy v1 17o
NamespacedMutatingPolicy v1beta1 -
NamespacedValidatingPolicy v1 17u
NamespacedValidatingPolicy v1beta1 -
PolicyException v1 17z
PolicyException v1alpha1,v1beta1 -
ValidatingPolicy v1 17u cluster
ValidatingPolicy v1alpha1,v1beta1 - cluster
= wgpolicyk8s.io Kyverno 1.19.1
ClusterPolicyReport v1alpha2 - cluster
PolicyReport v1alpha2 -
= reports.kyverno.io Kyverno 1.19.1
ClusterEphemeralReport v1 - cluster
EphemeralReport v1 -
= karpenter.sh Karpenter 1.12.1
NodeClaim v1 - cluster
NodeOverlay v1alpha1 187 cluster
NodePool v1 18p cluster
= gateway.envoyproxy.io Envoy Gateway 1.9.1
Backend v1alpha1 195
BackendTrafficPolicy v1alpha1 -
ClientTrafficPolicy v1alpha1 1al
EnvoyExtensionPolicy v1alpha1 -
EnvoyPatchPolicy v1alpha1 -
EnvoyProxy v1alpha1 -
HTTPRouteFilter v1alpha1 1b1
SecurityPolicy v1alpha1 -
= postgresql.cnpg.io CloudNativePG 1.30.0
Backup v1 1b7
ClusterImageCatalog v1 1bl cluster
Cluster v1 1ev
DatabaseRole v1 1ey
Database v1 1fd
FailoverQuorum v1 w2
ImageCatalog v1 1bl
Pooler v1 1fn
Publication v1 1ft
ScheduledBackup v1 1fw
Subscription v1 1fy
= grafana.integreatly.org Grafana Operator 5.24.0
GrafanaAlertRuleGroup v1beta1 1gb
GrafanaContactPoint v1beta1 1gi
GrafanaDashboard v1beta1 1gy
GrafanaDatasource v1beta1 1h1
GrafanaFolder v1beta1 1h3
GrafanaLibraryPanel v1beta1 1h5
GrafanaManifest v1beta1 1hd
GrafanaMuteTiming v1beta1 1hj
GrafanaNotificationPolicy v1beta1 1hp
GrafanaNotificationPolicyRoute v1beta1 1hq
GrafanaNotificationTemplate v1beta1 1hs
Grafana v1beta1 -
GrafanaServiceAccount v1beta1 1hx
= volsync.backube VolSync 0.16.0
ReplicationDestination v1alpha1 1id
ReplicationSource v1alpha1 1in
= externaldns.k8s.io ExternalDNS 0.22.0
DNSEndpoint v1alpha1 1ir
DNSRecord v1alpha1 1it
= operators.coreos.com OLM 0.45.0
CatalogSource v1alpha1 1j1
ClusterServiceVersion v1alpha1 -
InstallPlan v1alpha1 -
OLMConfig v1 - cluster
OperatorCondition v1,v2 -
OperatorGroup v1 1j4
OperatorGroup v1alpha2 1j6
Operator v1 - cluster
Subscription v1alpha1 1k1
`,At=String.raw`
s {"enum":["originAnnotations","transformerAnnotations"]}
a [0
s
o *2
o annotations=3 labels=3
a [2
s {"enum":["sops"]}
o name!=2
o provider!=6 secretRef=7 serviceAccountName=2
s {"enum":["MirrorPrune","Delete","WaitForTermination","Orphan"]}
o name!=2 namespace=2 readyExpr=2
a [a
b
o apiVersion!=2 current!=2 failed=2 inProgress=2 kind=2
a [d
o apiVersion=2 kind!=2 name!=2 namespace=2
a [f
o annotationSelector=2 group=2 kind=2 labelSelector=2 name=2 namespace=2 version=2
o paths!=5 target=h
a [i
o digest=2 name!=2 newName=2 newTag=2
a [k
s {"pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}
o key=2 name!=2
o configMapRef=7 secretRef=n {"x-kubernetes-validations":[{"rule":"has(self.configMapRef) || has(self.secretRef)"},{"rule":"!has(self.configMapRef) || !has(self.secretRef)"}]}
s {"minLength":1,"maxLength":200}
o patch!=2 target=h
a [q
s {"enum":["Secret","ConfigMap"]}
s {"minLength":1,"maxLength":253}
o kind!=s name!=t optional=c
a [u
s {"enum":["WithVariables","Always"]}
o substitute=3 substituteFrom=v substituteStrategy=w
s {"enum":["OCIRepository","GitRepository","Bucket","ExternalArtifact"]}
o apiVersion=2 kind!=y name!=2 namespace=2
s {"minLength":1,"maxLength":63}
o buildMetadata=1 commonMetadata=4 components=5 decryption=8 deletionPolicy=9 dependsOn=b force=c healthCheckExprs=e healthChecks=g ignore=j ignoreMissingComponents=c images=l interval!=m kubeConfig=o namePrefix=p nameSuffix=p patches=r path=2 postBuild=x prune!=c retryInterval=m serviceAccountName=2 sourceRef!=z suspend=c targetNamespace=10 timeout=m wait=c
o spec=11
s {"minLength":1,"maxLength":2048}
s {"enum":["ChartVersion","Revision"]}
s {"enum":["HelmRepository","GitRepository","Bucket"]}
o apiVersion=2 kind!=15 name!=t namespace=10
s {"enum":["cosign","notation"]}
o provider=17 secretRef=7
o chart!=13 ignoreMissingValuesFiles=c interval=m reconcileStrategy=14 sourceRef!=16 valuesFiles=5 verify=18 version=2
o metadata=4 spec!=19
s {"enum":["OCIRepository","HelmChart","ExternalArtifact"]}
o apiVersion=2 kind!=1b name!=t namespace=10
s {"enum":["enabled","warn","disabled"]}
o ignore=j mode=1d
s {"enum":["Skip","Create","CreateReplace"]}
i
o ignoreTestFailures=c remediateLastFailure=c retries=1g
s {"enum":["RemediateOnFailure","RetryOnFailure"]}
o name!=1i retryInterval=m {"x-kubernetes-validations":[{"rule":"!has(self.retryInterval) || self.name != 'RemediateOnFailure'"}]}
o crds=1f createNamespace=c disableHooks=c disableOpenAPIValidation=c disableSchemaValidation=c disableTakeOwnership=c disableWait=c disableWaitForJobs=c remediation=1h replace=c serverSideApply=c skipCRDs=c strategy=1j timeout=m
s {"enum":["nohooks","combined","separate"]}
o images=l patches=r
o kustomize=1m
a [1n
s {"minLength":1,"maxLength":53}
s {"enum":["enabled","disabled","auto"]}
o cleanupOnFail=c disableHooks=c disableWait=c disableWaitForJobs=c force=c recreate=c serverSideApply=1q timeout=m
o exclude=c name!=t
a [1s
o enable=c filters=1t ignoreFailures=c timeout=m
s {"enum":["background","foreground","orphan"]}
o deletionPropagation=1v disableHooks=c disableWait=c keepHistory=c timeout=m
s {"enum":["InPlaceUpdate","Reinstall"]}
s {"enum":["rollback","uninstall"]}
o ignoreTestFailures=c remediateLastFailure=c retries=1g strategy=1y
o name!=1i retryInterval=m {"x-kubernetes-validations":[{"rule":"!has(self.retryInterval) || self.name == 'RetryOnFailure'"}]}
o chartNameChangeStrategy=1x cleanupOnFail=c crds=1f disableHooks=c disableOpenAPIValidation=c disableSchemaValidation=c disableTakeOwnership=c disableWait=c disableWaitForJobs=c force=c preserveValues=c remediation=1z serverSideApply=1q strategy=20 timeout=m
- {"x-kubernetes-preserve-unknown-fields":true}
s {"maxLength":250,"pattern":"^([a-zA-Z0-9_\\-.\\\\\\/]|\\[[0-9]{1,5}\\])+$"}
s {"maxLength":253,"pattern":"^[\\-._a-zA-Z0-9]+$"}
o kind!=s literal=c name!=t optional=c targetPath=23 valuesKey=24
a [25
s {"enum":["poller","legacy"]}
o name!=27
o chart=1a chartRef=1c commonMetadata=4 dependsOn=b driftDetection=1e healthCheckExprs=e install=1k interval!=m kubeConfig=o maxHistory=1g persistentClient=c postRenderStrategy=1l postRenderers=1o releaseName=1p rollback=1r serviceAccountName=t storageNamespace=10 suspend=c targetNamespace=10 test=1u timeout=m uninstall=1w upgrade=21 values=22 valuesFrom=26 waitStrategy=28 {"x-kubernetes-validations":[{"rule":"(has(self.chart) && !has(self.chartRef)) || (!has(self.chart) && has(self.chartRef))"}]}
o spec=29
s {"enum":["generic","aws","gcp","azure"]}
s {"pattern":"^(http|https)://.*$"}
s {"enum":["aws","ldap"]}
o certSecretRef=7 endpoint!=2c provider!=2d secretRef=7
s {"pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m))+$"}
o bucketName!=2 certSecretRef=7 endpoint!=2 ignore=2 insecure=c interval!=m prefix=2 provider=2b proxySecretRef=7 region=2 secretRef=7 serviceAccountName=2 sts=2e suspend=c timeout=2f {"x-kubernetes-validations":[{"rule":"self.provider == 'aws' || self.provider == 'generic' || !has(self.sts)"},{"rule":"self.provider != 'aws' || !has(self.sts) || self.sts.provider == 'aws'"},{"rule":"self.provider != 'generic' || !has(self.sts) || self.sts.provider == 'ldap'"},{"rule":"!has(self.sts) || self.sts.provider != 'aws' || !has(self.sts.secretRef)"},{"rule":"!has(self.sts) || self.sts.provider != 'aws' || !has(self.sts.certSecretRef)"},{"rule":"self.provider != 'generic' || !has(self.serviceAccountName)"},{"rule":"!has(self.secretRef) || !has(self.serviceAccountName)"}]}
o spec=2g
o sourceRef=f
o spec=2i
o fromPath=2 repository!=7 toPath=2
a [2k
s {"enum":["generic","aws","azure","github"]}
o branch=2 commit=2 name=2 semver=2 tag=2
s {"pattern":"^(http|https|ssh)://.*$"}
s {"enum":["head","HEAD","Tag","TagAndHEAD"]}
o mode=2p secretRef!=7
o ignore=2 include=2l interval!=m provider=2m proxySecretRef=7 recurseSubmodules=c ref=2n secretRef=7 serviceAccountName=2 sparseCheckout=5 suspend=c timeout=2f url!=2o verify=2q {"x-kubernetes-validations":[{"rule":"!has(self.serviceAccountName) || (has(self.provider) && (self.provider == 'azure' || self.provider == 'aws'))"}]}
o spec=2r
o apiVersion=2 kind!=15 name!=2
o issuer!=2 subject!=2
a [2u
o matchOIDCIdentity=2v provider=17 secretRef=7
o chart!=2 ignoreMissingValuesFiles=c interval!=m reconcileStrategy=14 sourceRef!=2t suspend=c valuesFiles=5 verify=2w version=2 {"x-kubernetes-validations":[{"rule":"!has(self.verify) || self.sourceRef.kind == 'HelmRepository'"}]}
o spec=2x
o matchLabels=3
a [2z
o namespaceSelectors!=30
s {"enum":["generic","aws","azure","gcp"]}
s {"enum":["default","oci"]}
s {"pattern":"^(http|https|oci)://.*$"}
o accessFrom=31 certSecretRef=7 insecure=c interval=m passCredentials=c provider=32 secretRef=7 suspend=c timeout=2f type=33 url!=34
o spec=35
s {"enum":["extract","copy"]}
o mediaType=2 operation=37
o digest=2 semver=2 semverFilter=2 tag=2
s {"pattern":"^oci://.*$"}
o matchOIDCIdentity=2v provider=17 secretRef=7 trustedRootSecretRef=7
o certSecretRef=7 ignore=2 insecure=c interval!=m layerSelector=38 provider=32 proxySecretRef=7 ref=39 secretRef=7 serviceAccountName=2 suspend=c timeout=2f url!=3a verify=3b
o spec=3c
s {"enum":["info","error"]}
s {"enum":["Bucket","GitRepository","Kustomization","HelmRelease","HelmChart","HelmRepository","ImageRepository","ImagePolicy","ImageUpdateAutomation","OCIRepository","ArtifactGenerator","ExternalArtifact"]}
o apiVersion=2 kind!=3f matchLabels=3 name!=t namespace=t
a [3g
s {"maxLength":255}
o eventMetadata=3 eventSeverity=3e eventSources!=3h exclusionList=5 inclusionList=5 providerRef!=7 summary=3i suspend=c
o spec=3j
s {"maxLength":2048}
s {"maxLength":2048,"pattern":"^(http|https)://.*$"}
s {"enum":["slack","discord","msteams","rocket","generic","generic-hmac","github","gitlab","gitea","giteapullrequestcomment","bitbucketserver","bitbucket","azuredevops","googlechat","googlepubsub","webex","sentry","azureeventhub","telegram","lark","matrix","opsgenie","alertmanager","grafana","githubdispatch","githubpullrequestcomment","gitlabmergerequestcomment","pagerduty","datadog","nats","zulip","otel"]}
o address=3l certSecretRef=7 channel=3l commitStatusExpr=2 interval=m proxy=3m proxySecretRef=7 secretRef=7 serviceAccountName=2 suspend=c timeout=2f type!=3n username=3l {"x-kubernetes-validations":[{"rule":"self.type == 'github' || self.type == 'gitlab' || self.type == 'gitea' || self.type == 'bitbucketserver' || self.type == 'bitbucket' || self.type == 'azuredevops' || !has(self.commitStatusExpr)"}]}
o spec=3o
s {"pattern":"^https?://"}
o expression!=2 message!=2
a [3r {"minItems":1}
o expression!=2 name!=2
a [3t
o audience=2 issuerURL!=3q validations!=3s variables=3u
a [3v
o apiVersion=2 filter=2 kind!=3f matchLabels=3 name!=t namespace=t
a [3x
s {"enum":["generic","generic-hmac","generic-oidc","github","gitlab","bitbucket","harbor","dockerhub","quay","gcr","nexus","acr","cdevents"]}
o events=5 interval=m oidcProviders=3w resourceFilter=2 resources!=3y secretRef=7 suspend=c type!=3z {"x-kubernetes-validations":[{"rule":"self.type != 'generic-oidc' || (has(self.oidcProviders) && size(self.oidcProviders) > 0)"},{"rule":"self.type == 'generic-oidc' || !has(self.oidcProviders) || size(self.oidcProviders) == 0"},{"rule":"self.type != 'generic-oidc' || !has(self.secretRef)"},{"rule":"self.type == 'generic-oidc' || has(self.secretRef)"}]}
o spec=40
s {"enum":["Always","IfNotPresent","Never"]}
o extract=2 pattern=2
o name!=2 namespace=2
s {"enum":["asc","desc"]}
o order=45
o range!=2
o alphabetical=46 numerical=46 semver=47
o digestReflectionPolicy=42 filterTags=43 imageRepositoryRef!=44 interval=m policy!=48 suspend=c {"x-kubernetes-validations":[{"rule":"!has(self.interval) || (has(self.digestReflectionPolicy) && self.digestReflectionPolicy == 'Always')"},{"rule":"has(self.interval) || !has(self.digestReflectionPolicy) || self.digestReflectionPolicy != 'Always'"}]}
o spec=49
a [2 {"maxItems":25}
s {"maxLength":253}
o accessFrom=31 certSecretRef=7 exclusionList=4b image!=2 insecure=c interval!=m provider=32 proxySecretRef=7 secretRef=7 serviceAccountName=4c suspend=c timeout=2f
o spec=4d
o ref!=2n
o email!=2 name=2
s {"enum":["gpg","ssh"]}
o secretRef!=7 type=4h
o author!=4g messageTemplate=2 messageTemplateValues=3 signingKey=4i
o branch=2 options=3 refspec=2
o checkout=4f commit!=4j push=4k
o key!=2 operator!=2 values=5
a [4m
o matchExpressions=4n matchLabels=3
s {"enum":["GitRepository"]}
o apiVersion=2 kind=4p name!=2 namespace=2
s {"enum":["Setters"]}
o path=2 strategy=4r
o git=4l interval!=m policySelector=4o sourceRef!=4q suspend=c update=4s
o spec=4t
o name=2 namespace=2 server=2
o group=2 jqPathExpressions=5 jsonPointers=5 kind!=2 managedFieldsManagers=5 name=2 namespace=2
a [4w
o name!=2 value!=2
a [4y
o code=c name!=2 value!=2
a [50
o extVars=51 libs=5 tlas=51
o disableExtensionFilter=c exclude=2 include=2 jsonnet=52 recurse=c
o name=2 path=2
a [54
o forceString=c name=2 value=2
a [56
o {"x-kubernetes-preserve-unknown-fields":true}
o apiVersions=5 fileParameters=55 ignoreMissingValueFiles=c kubeVersion=2 namespace=2 parameters=57 passCredentials=c releaseName=2 skipCrds=c skipSchemaValidation=c skipTests=c valueFiles=5 values=2 valuesObject=58 version=2
o *c
o options=5a patch=2 path=2 target=h
a [5b
- {"x-kubernetes-int-or-string":true}
o count!=5d name!=2
a [5e
o apiVersions=5 commonAnnotations=3 commonAnnotationsEnvsubst=c commonLabels=3 components=5 forceCommonAnnotations=c forceCommonLabels=c ignoreMissingComponents=c images=5 kubeVersion=2 labelIncludeTemplates=c labelWithoutSelector=c namePrefix=2 nameSuffix=2 namespace=2 patches=5c replicas=5f version=2
o array=5 map=3 name=2 string=2
a [5h
o env=4z name=2 parameters=5i
o chart=2 directory=53 helm=59 kustomize=5g name=2 path=2 plugin=5j ref=2 repoURL!=2 tagPrefix=2 targetRevision=2
o directory=53 helm=59 kustomize=5g path!=2 plugin=5j repoURL!=2 targetRevision!=2
o targetBranch!=2
s {"minLength":1,"pattern":"^.{2,}|[^./]$"}
o path!=5n repoURL=2 targetBranch!=2
o drySource!=5l hydrateTo=5m syncSource!=5o
a [5k
o allowEmpty=c enabled=c prune=c selfHeal=c
o duration=2 factor=1g maxDuration=2
o backoff=5s limit=1g refresh=c
o automated=5r managedNamespaceMetadata=4 retry=5t syncOptions=5
o destination!=4v ignoreDifferences=4x info=4z project!=2 revisionHistoryLimit=1g source=5k sourceHydrator=5p sources=5q syncPolicy=5u
o spec!=5v
o annotations=3 finalizers=5 labels=3 name=2 namespace=2
o metadata!=5x spec!=5v
o configMapRef!=2 labelSelector=4o name=2 requeueAfterSeconds=1g template=5y values=3
o flatList=c selector=4o template=5y values=3
o exclude=c path!=2
a [61
o directories=62 files=62 pathParamPrefix=2 repoURL!=2 requeueAfterSeconds=1g revision!=2 template=5y values=3
a [22
o elements=64 elementsYaml=2 template=5y
o *22
o parameters=66
o configMapRef!=7 input=67 requeueAfterSeconds=1g template=5y values=3
o key!=2 secretName!=2
o api=2 labels=5 organization!=2 project!=2 repo!=2 tokenRef=69
o passwordRef!=69 username!=2
o tokenRef!=69
o api=2 basicAuth=6b bearerToken=6c owner!=2 repo!=2
o configMapName!=2 key!=2
o api!=2 basicAuth=6b bearerToken=6c caRef=6e insecure=c project!=2 repo!=2
o branchMatch=2 targetBranchMatch=2 titleMatch=2
a [6g
o api!=2 insecure=c labels=5 owner!=2 repo!=2 tokenRef=69
o api=2 appSecretName=2 labels=5 owner!=2 repo!=2 tokenRef=69
o api=2 caRef=6e insecure=c labels=5 project!=2 pullRequestState=2 tokenRef=69
o azuredevops=6a bitbucket=6d bitbucketServer=6f continueOnRepoNotFoundError=c filters=6h gitea=6i github=6j gitlab=6k requeueAfterSeconds=1g template=5y values=3
o key!=2 value=2
a [6m
o allBranches=c region=2 role=2 tagFilters=6n
o accessTokenRef!=69 allBranches=c api=2 organization!=2 teamProject!=2
o allBranches=c appPasswordRef!=69 owner!=2 user!=2
o allBranches=c api!=2 basicAuth=6b bearerToken=6c caRef=6e insecure=c project!=2
o branchMatch=2 labelMatch=2 pathsDoNotExist=5 pathsExist=5 repositoryMatch=2
a [6s
o allBranches=c api!=2 excludeArchivedRepos=c insecure=c owner!=2 tokenRef=69
o allBranches=c api=2 appSecretName=2 excludeArchivedRepos=c organization!=2 tokenRef=69
o allBranches=c api=2 caRef=6e group!=2 includeArchivedRepos=c includeSharedProjects=c includeSubgroups=c insecure=c tokenRef=69 topic=2
o awsCodeCommit=6o azureDevOps=6p bitbucket=6q bitbucketServer=6r cloneProtocol=2 filters=6t gitea=6u github=6v gitlab=6w requeueAfterSeconds=1g template=5y values=3
o clusterDecisionResource=5z clusters=60 git=63 list=65 matrix=22 merge=22 oci=63 plugin=68 pullRequest=6l scmProvider=6x selector=4o
a [6y
o generators!=6z template=5y
o generators!=6z mergeKeys!=5 template=5y
o clusterDecisionResource=5z clusters=60 git=63 list=65 matrix=70 merge=71 oci=63 plugin=68 pullRequest=6l scmProvider=6x selector=4o
a [72
o jqPathExpressions=5 jsonPointers=5 name=2
a [74
o annotations=5 labels=5
o key=2 operator=2 values=5
a [77
o matchExpressions=78 maxUpdate=5d
a [79
o steps=7a
o deletionOrder=2 rollingSync=7b type=2
s {"enum":["create-only","create-update","create-delete","sync"]}
o applicationsSync=7d preserveResourcesOnDeletion=c
o applyNestedSelectors=c generators!=73 goTemplate=c goTemplateOptions=5 ignoreApplicationDifferences=75 preservedFields=76 strategy=7c syncPolicy=7e template!=5y templatePatch=2
o spec!=7f
o group!=2 kind!=2 name=2
a [7h
o defaultServiceAccount!=2 namespace=2 server!=2
a [7j
a [4v
o group!=2 kind!=2
a [7m
o group=2 kind=2 name=2
a [7o
o ignore=7p warn=c
o exp=1g iat!=1g id=2
a [7r
o description=2 groups=5 jwtTokens=7s name!=2 policies=5
a [7t
o keyID!=2
a [7v
o keys!=5 mode!=2
o url!=2
a [7y
o gpg!=7x repos!=7z
a [80
o policies!=81
o git!=82
o andOperator=c applications=5 clusters=5 description=2 duration=2 kind=2 manualSync=c namespaces=5 schedule=2 syncOverrun=c timeZone=2
a [84
o clusterResourceBlacklist=7i clusterResourceWhitelist=7i description=3i destinationServiceAccounts=7k destinations=7l namespaceResourceBlacklist=7n namespaceResourceWhitelist=7n orphanedResources=7q permitOnlyProjectScopedClusters=c roles=7u signatureKeys=7w sourceIntegrity=83 sourceNamespaces=5 sourceRepos=5 syncWindows=85
o spec!=86
o *5
o group=2 kind=2 name!=2
s {"enum":["signing","digital signature","content commitment","key encipherment","key agreement","data encipherment","cert sign","crl sign","encipher only","decipher only","any","server auth","client auth","code signing","email protection","s/mime","ipsec end system","ipsec tunnel","ipsec user","timestamping","ocsp signing","microsoft sgc","netscape sgc"]}
a [8a
o duration=2 extra=88 groups=5 isCA=c issuerRef!=89 request!=2 uid=2 usages=8b username=2
o spec=8c
s {"enum":["DER","CombinedPEM"]}
o type!=8e
a [8f
o alias=2 create!=c password=2 passwordSecretRef=n
s {"enum":["LegacyRC2","LegacyDES","Modern2023","Modern2026"]}
o create!=c password=2 passwordSecretRef=n profile=8i
o jks=8h pkcs12=8j
o dnsDomains=5 emailAddresses=5 ipRanges=5 uriDomains=5
o critical=c excluded=8l permitted=8l
o oid=2 utf8Value=2
a [8n
s {"enum":["RSA","ECDSA","Ed25519"]}
s {"enum":["PKCS1","PKCS8"]}
s {"enum":["Never","Always"]}
o algorithm=8p encoding=8q rotationPolicy=8r size=1g
s {"enum":["RenewBefore","Disabled"]}
s {"minLength":1}
o cron!=8u timezone=8u windowDuration!=2
a [8v
o policy=8t windows=8w
s {"enum":["SHA256WithRSA","SHA384WithRSA","SHA512WithRSA","ECDSAWithSHA256","ECDSAWithSHA384","ECDSAWithSHA512","PureEd25519"]}
o countries=5 localities=5 organizationalUnits=5 organizations=5 postalCodes=5 provinces=5 serialNumber=2 streetAddresses=5
o additionalOutputFormats=8g commonName=2 dnsNames=5 duration=2 emailAddresses=5 encodeUsagesInRequest=c ipAddresses=5 isCA=c issuerRef!=89 keystores=8k literalSubject=2 nameConstraints=8m otherNames=8o privateKey=8s renewBefore=2 renewBeforePercentage=1g renewal=8x revisionHistoryLimit=1g secretName!=2 secretTemplate=4 signatureAlgorithm=8y subject=8z uris=5 usages=8b
o spec=90
s {"enum":["HS256","HS384","HS512"]}
o keyAlgorithm=92 keyID!=2 keySecretRef!=n
s {"maxLength":64}
o accountSecretRef!=n host!=2
o accessTokenSecretRef!=n clientSecretSecretRef!=n clientTokenSecretRef!=n serviceConsumerDomain!=2
s {"enum":["AzurePublicCloud","AzureChinaCloud","AzureGermanCloud","AzureUSGovernmentCloud"]}
o clientID=2 resourceID=2 tenantID=2
s {"enum":["AzurePublicZone","AzurePrivateZone"]}
o clientID=2 clientSecretSecretRef=n environment=97 hostedZoneName=2 managedIdentity=98 resourceGroupName!=2 subscriptionID!=2 tenantID=2 zoneType=99
o hostedZoneName=2 project!=2 serviceAccountSecretRef=n
o apiKeySecretRef=n apiTokenSecretRef=n email=2
s {"enum":["None","Follow"]}
o tokenSecretRef!=n
s {"enum":["TCP","UDP"]}
o nameserver!=2 protocol=9f tsigAlgorithm=2 tsigKeyName=2 tsigSecretSecretRef=n
o audiences=5 name!=2
o serviceAccountRef!=9h
o kubernetes!=9i
o accessKeyID=2 accessKeyIDSecretRef=n auth=9j hostedZoneID=2 region=2 role=2 secretAccessKeySecretRef=n
o config=22 groupName!=2 solverName!=2
o acmeDNS=95 akamai=96 azureDNS=9a cloudDNS=9b cloudflare=9c cnameStrategy=9d digitalocean=9e rfc2136=9g route53=9k webhook=9l
s {"maxLength":253,"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
s {"minLength":1,"maxLength":63,"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}
s {"minLength":1,"maxLength":63,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}
i {"minimum":1,"maximum":65535}
s {"minLength":1,"maxLength":253,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
o group=9n kind=9o name!=t namespace=9p port=9q sectionName=9r
a [9s
o matchExpressions=4n matchFields=4n
o preference!=9u weight!=1g
a [9v
a [9u
o nodeSelectorTerms!=9x
o preferredDuringSchedulingIgnoredDuringExecution=9w requiredDuringSchedulingIgnoredDuringExecution=9y
o labelSelector=4o matchLabelKeys=5 mismatchLabelKeys=5 namespaceSelector=4o namespaces=5 topologyKey!=2
o podAffinityTerm!=a0 weight!=1g
a [a1
a [a0
o preferredDuringSchedulingIgnoredDuringExecution=a2 requiredDuringSchedulingIgnoredDuringExecution=a3
o nodeAffinity=9z podAffinity=a4 podAntiAffinity=a4
o name=2
a [a6
o *5d
o limits=a8 requests=a8
o level=2 role=2 type=2 user=2
o localhostProfile=2 type!=2
a [1g
o fsGroup=1g fsGroupChangePolicy=2 runAsGroup=1g runAsNonRoot=c runAsUser=1g seLinuxOptions=aa seccompProfile=ab supplementalGroups=ac sysctls=4z
o effect=2 key=2 operator=2 tolerationSeconds=1g value=2
a [ae
o affinity=a5 imagePullSecrets=a7 nodeSelector=3 priorityClassName=2 resources=a9 securityContext=ad serviceAccountName=2 tolerations=af
o metadata=4 spec=ag
o labels=3 parentRefs=9t podTemplate=ah serviceType=2
o metadata=4
o class=2 ingressClassName=2 ingressTemplate=aj name=2 podTemplate=ah serviceType=2
o gatewayHTTPRoute=ai ingress=ak
o dnsNames=5 dnsZones=5 matchLabels=3
o dns01=9m http01=al selector=am waitInsteadOfSelfCheck=2
a [an
o caBundle=2 disableAccountKeyGeneration=c email=2 enableDurationFeature=c externalAccountBinding=93 preferredChain=94 privateKeySecretRef!=n profile=2 server!=2 skipTLSVerify=c solvers=ao
o crlDistributionPoints=5 issuingCertificateURLs=5 ocspServers=5 secretName!=2
o crlDistributionPoints=5
o path!=2 roleId!=2 secretRef!=n
o iamRoleArn=2 mountPath=2 region=2 role!=8u serviceAccountRef=9h vaultHeaderValue=2
o mountPath=2 name=2 secretName=2
o mountPath=2 role!=2 secretRef=n serviceAccountRef=9h
o appRole=as aws=at clientCertificate=au kubernetes=av tokenSecretRef=n
o auth!=aw caBundle=2 caBundleSecretRef=n clientCertSecretRef=n clientKeySecretRef=n namespace=2 path!=2 server!=2 serverName=2
o apiTokenSecretRef!=n url=2
o credentialsRef!=7 tokenEndpoint=2 tsgID!=2 url=2
o caBundle=2 caBundleSecretRef=n credentialsRef!=7 url!=2
o cloud=ay ngts=az tpp=b0 zone!=2
o acme=ap ca=aq selfSigned=ar vault=ax venafi=b1
o spec!=b2
s {"enum":["Default","Unicode"]}
s {"enum":["Auto","Base64","Base64URL","None"]}
s {"enum":["None","Fetch"]}
o conversionStrategy=b4 decodingStrategy=b5 key!=2 metadataPolicy=b6 property=2 version=2
s {"minLength":1,"maxLength":253,"pattern":"^[-._a-zA-Z0-9]+$"}
s {"enum":["ACRAccessToken","ClusterGenerator","CloudsmithAccessToken","ECRAuthorizationToken","Fake","GCRAccessToken","GithubAccessToken","QuayAccessToken","Password","SSHKey","STSSessionToken","UUID","VaultDynamicSecret","Webhook","Grafana","MFA"]}
o apiVersion=2 kind!=b9 name!=9r
s {"enum":["SecretStore","ClusterSecretStore"]}
o kind=bb name=9r
o generatorRef=ba storeRef=bc
o remoteRef!=b7 secretKey!=b8 sourceRef=bd
a [be
o regexp=2
o conversionStrategy=b4 decodingStrategy=b5 name=bg path=2 tags=3
s {"enum":["Ignore","Error"]}
s {"enum":["IgnoreNotFound","Strict"]}
s {"enum":["Extract","JSON"]}
o conflictPolicy=bi into=2 priority=5 priorityPolicy=bj strategy=bk
o source!=2 target!=2
o template!=2
o merge=bl regexp=bm transform=bn
a [bo
o extract=b7 find=bh rewrite=bp sourceRef=bd
a [bq
s {"enum":["CreatedOnce","Periodic","OnChange"]}
s {"enum":["Owner","Orphan","Merge","None"]}
s {"enum":["Delete","Merge","Retain"]}
o apiVersion!=8u kind!=8u
s {"enum":["v2"]}
s {"enum":["Replace","Merge"]}
o annotations=3 finalizers=5 labels=3
s {"enum":["Values","KeysAndValues"]}
o key!=b8 templateAs=bz
a [c0
o items!=c1 name!=9r
o configMap=c2 literal=2 secret=c2 target=2
a [c3
o data=3 engineVersion=bw mergePolicy=bx metadata=by templateFrom=c4 type=2
o creationPolicy=bt deletionPolicy=bu immutable=c manifest=bv name=9r template=c5
o data=bf dataFrom=br refreshInterval=2 refreshPolicy=bs secretStoreRef=bc target=c6
a [4o
a [9p
o externalSecretMetadata=4 externalSecretName=9r externalSecretSpec!=c7 namespaceSelector=4o namespaceSelectors=c8 namespaces=c9 refreshTime=2
o spec=ca
s {"enum":["None","ReverseUnicode"]}
o property=2 remoteKey!=2
o remoteRef!=cd secretKey=2
o conversionStrategy=cc match!=ce metadata=22
a [cf
s {"enum":["Delete","None"]}
o kind=bb labelSelector=4o name=9r
a [ci
o name=9r selector=4o
o generatorRef=ba secret=ck
s {"enum":["Replace","IfNotExists"]}
o data=cg deletionPolicy=ch refreshInterval=2 secretStoreRefs!=cj selector!=cl template=c5 updatePolicy=cm
o namespaceSelectors=c8 pushSecretMetadata=4 pushSecretName=9r pushSecretSpec!=cn refreshTime=2
o spec=co
o spec=c7
o spec=cn
s {"minLength":0,"maxLength":4096}
o *cs
o group!=9n kind!=9o name!=t sectionName=9r
a [cu {"minItems":1,"maxItems":16}
o group!=9n kind!=9o name!=t
a [cw {"minItems":1,"maxItems":8}
s {"minLength":1,"maxLength":253,"pattern":"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
s {"enum":["Hostname","URI"]}
o hostname=cy type!=cz uri=t
a [d0 {"maxItems":5}
o caCertificateRefs=cx hostname!=9r subjectAltNames=d1 wellKnownCACertificates=t
o options=ct targetRefs!=cv validation!=d2
o spec!=d3
o group!=9n kind!=9o name!=t namespace=9p
o controllerName!=t description=94 parametersRef=d5
o spec!=d6
o routability=4c type=t value=4c
a [d8 {"maxItems":16}
s {"enum":["All","Selector","Same","None"]}
o from=da selector=4o
o namespaces=db
s {"enum":["All","None"]}
s {"minLength":0,"maxLength":63}
o *de
o annotations=ct labels=df parametersRef=cw
o group=9n kind!=9o
a [dh {"maxItems":8}
s {"enum":["All","Selector","Same"]}
o from=dj selector=4o
o kinds=di namespaces=dk
o group=9n kind=9o name!=t namespace=9p port=9q {"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
i {"minimum":0}
o maxSize=dn
a [2 {"maxItems":64}
o allowedHeaders=dp
s {"maxLength":1024}
o allowedHeaders=dp allowedResponseHeaders=dp path=dr
s {"enum":["HTTP","GRPC"]}
o backendRef!=dm forwardBody=do grpc=dq http=ds protocol!=dt
s {"enum":["ExternalAuth","ExtensionRef"]}
o extensionRef=cw externalAuth=du type!=dv
a [dw {"maxItems":16}
o requests=dx
s {"minLength":1,"maxLength":255}
o group=9n kind=9o name!=t namespace=9p
a [e0 {"maxItems":64}
s {"enum":["Terminate","Passthrough"]}
o certificateRefs=e1 mode=e2 options=ct
o allowedRoutes=dl filters=dy hostname=cy name!=9r port!=9q protocol!=dz tls=e3
a [e4 {"minItems":1,"maxItems":64}
o clientCertificateRef=e0
a [d5 {"minItems":1,"maxItems":16}
s {"enum":["AllowValidOnly","AllowInsecureFallback"]}
o caCertificateRefs!=e7 mode=e8
o validation=e9
o port!=9q tls!=ea
a [eb {"maxItems":64}
o default!=ea perPort=ec
o backend=e6 frontend=ed
o addresses=d9 allowedListeners=dc defaultScope=dd gatewayClassName!=t infrastructure=dg listeners!=e5 tls=ee
o spec!=ef
a [cy {"maxItems":16}
a [9s {"maxItems":32}
s {"minLength":1,"maxLength":256}
s {"minLength":1,"maxLength":4096}
o name!=ej value!=ek
a [el {"maxItems":16}
a [2 {"maxItems":16}
o add=em remove=en set=em
i {"minimum":1}
o denominator=ep numerator!=dn
i {"minimum":0,"maximum":100}
o backendRef!=dm fraction=eq percent=er
s {"enum":["ResponseHeaderModifier","RequestHeaderModifier","RequestMirror","ExtensionRef"]}
o extensionRef=cw requestHeaderModifier=eo requestMirror=es responseHeaderModifier=eo type!=et
a [eu {"maxItems":16}
i {"minimum":0,"maximum":1000000}
o filters=ev group=9n kind=9o name!=t namespace=9p port=9q weight=ew {"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
a [ex {"maxItems":16}
s {"enum":["Exact","RegularExpression"]}
o name!=ej type=ez value!=ek
a [f0 {"maxItems":16}
o method=dr service=dr type=ez
o headers=f1 method=f2
a [f3 {"maxItems":64}
s {"pattern":"^([0-9]{1,5}(h|m|s|ms)){1,4}$"}
s {"enum":["Permanent","Session"]}
o lifetimeType=f6 name=ej path=dr
o name!=ej
s {"enum":["Cookie","Header"]}
o absoluteTimeout=f5 cookie=f7 header=f8 type=f9
o backendRefs=ey filters=ev matches=f4 name=9r sessionPersistence=fa
a [fb {"maxItems":16}
o hostnames=eh parentRefs=ei rules=fc useDefaultGateways=dd
o spec!=fd
a [ej {"maxItems":64}
s {"enum":["GET","HEAD","POST","PUT","DELETE","CONNECT","OPTIONS","TRACE","PATCH","*"]}
a [fg {"maxItems":9}
a [t {"maxItems":64}
o allowCredentials=c allowHeaders=ff allowMethods=fh allowOrigins=fi exposeHeaders=ff maxAge=ep
s {"enum":["ReplaceFullPath","ReplacePrefixMatch"]}
o replaceFullPath=dr replacePrefixMatch=dr type!=fk
s {"enum":["http","https"]}
i {"enum":[301,302,303,307,308]}
o hostname=9r path=fl port=9q scheme=fm statusCode=fn
s {"enum":["RequestHeaderModifier","ResponseHeaderModifier","RequestMirror","RequestRedirect","URLRewrite","ExtensionRef","CORS","ExternalAuth"]}
o hostname=9r path=fl
o cors=fj extensionRef=cw externalAuth=du requestHeaderModifier=eo requestMirror=es requestRedirect=fo responseHeaderModifier=eo type!=fp urlRewrite=fq
a [fr {"maxItems":16}
o filters=fs group=9n kind=9o name!=t namespace=9p port=9q weight=ew {"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
a [ft {"maxItems":16}
s {"enum":["GET","HEAD","POST","PUT","DELETE","CONNECT","OPTIONS","TRACE","PATCH"]}
s {"enum":["Exact","PathPrefix","RegularExpression"]}
o type=fw value=dr
s {"minLength":1,"maxLength":1024}
o name!=ej type=ez value!=fy
a [fz {"maxItems":16}
o headers=f1 method=fv path=fx queryParams=g0
a [g1 {"maxItems":64}
i {"minimum":400,"maximum":599}
a [g3
o attempts=dn backoff=f5 codes=g4
o backendRequest=f5 request=f5
o backendRefs=fu filters=fs matches=g2 name=9r retry=g5 sessionPersistence=fa timeouts=g6
a [g7 {"minItems":1,"maxItems":16}
o hostnames=eh parentRefs=ei rules=g8 useDefaultGateways=dd
o spec!=g9
o listeners!=e5 parentRef!=e0
o spec!=gb
o group!=9n kind!=9o namespace!=9p
a [gd {"minItems":1,"maxItems":16}
o group!=9n kind!=9o name=t
a [gf {"minItems":1,"maxItems":16}
o from!=ge to!=gg
o spec!=gh
o group=9n kind=9o name!=t namespace=9p port=9q weight=ew {"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
a [gj {"minItems":1,"maxItems":16}
o backendRefs!=gk name=9r
a [gl {"minItems":1,"maxItems":1}
o parentRefs=ei rules!=gm useDefaultGateways=dd
o spec!=gn
a [gl {"minItems":1,"maxItems":16}
o parentRefs=ei rules!=gp useDefaultGateways=dd
o spec!=gq
a [cy {"minItems":1,"maxItems":1024}
o hostnames!=gs parentRefs=ei rules!=gm useDefaultGateways=dd
o spec!=gt
a [cy {"maxItems":1024}
o hostnames=gv parentRefs=ei rules!=gp useDefaultGateways=dd
o spec!=gw
o node=c
s {"enum":["PrometheusProto","OpenMetricsText0.0.1","OpenMetricsText1.0.0","PrometheusText0.0.4","PrometheusText1.0.0"]}
o any=c matchNames=5
o key!=2 name=2 optional=c
o credentials=h1 type=2
o password=h1 username=h1
s {"pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}
s {"enum":["replace","Replace","keep","Keep","drop","Drop","hashmod","HashMod","labelmap","LabelMap","labeldrop","LabelDrop","labelkeep","LabelKeep","lowercase","Lowercase","uppercase","Uppercase","keepequal","KeepEqual","dropequal","DropEqual"]}
s {"pattern":"^[a-zA-Z_][a-zA-Z0-9_]*$"}
a [h6
o action=h5 modulus=1g regex=2 replacement=2 separator=2 sourceLabels=h7 targetLabel=2
a [h8
o configMap=h1 secret=h1
a [h1
o *hb
s {"enum":["TLS10","TLS11","TLS12","TLS13"]}
o ca=ha cert=ha insecureSkipVerify=c keySecret=h1 maxVersion=hd minVersion=hd serverName=2
o clientId!=ha clientSecret!=h1 endpointParams=3 noProxy=2 proxyConnectHeader=hc proxyFromEnvironment=c proxyUrl=2 scopes=5 tlsConfig=he tokenUrl!=8u
o authorization=h2 basicAuth=h3 bearerTokenSecret=h1 enableHttp2=c filterRunning=c followRedirects=c honorLabels=c honorTimestamps=c interval=h4 metricRelabelings=h9 noProxy=2 oauth2=hf params=88 path=2 port=2 portNumber=9q proxyConnectHeader=hc proxyFromEnvironment=c proxyUrl=2 relabelings=h9 scheme=fm scrapeTimeout=h4 targetPort=5d tlsConfig=he trackTimestampsStaleness=c
a [hg
a [gz
s {"enum":["RelabelConfig","RoleSelector"]}
o attachMetadata=gy bodySizeLimit=2 convertClassicHistogramsToNHCB=c fallbackScrapeProtocol=gz jobLabel=2 keepDroppedTargets=1g labelLimit=1g labelNameLengthLimit=1g labelValueLengthLimit=1g namespaceSelector=h0 nativeHistogramBucketLimit=1g nativeHistogramMinBucketFactor=5d podMetricsEndpoints=hh podTargetLabels=5 sampleLimit=1g scrapeClass=8u scrapeClassicHistograms=c scrapeProtocols=hi selector!=4o selectorMechanism=hj targetLimit=1g
o spec!=hk
a [8u {"minItems":1}
o name!=8u values=hm
a [hn {"minItems":1}
o noProxy=2 path=2 proxyConnectHeader=hc proxyFromEnvironment=c proxyUrl=2 scheme=fm url!=2
o namespaceSelector=h0 relabelingConfigs=h9 selector=4o
o labels=3 relabelingConfigs=h9 static=5
o ingress=hq staticConfig=hr
o authorization=h2 basicAuth=h3 bearerTokenSecret=h1 convertClassicHistogramsToNHCB=c fallbackScrapeProtocol=gz interval=h4 jobName=2 keepDroppedTargets=1g labelLimit=1g labelNameLengthLimit=1g labelValueLengthLimit=1g metricRelabelings=h9 module=2 nativeHistogramBucketLimit=1g nativeHistogramMinBucketFactor=5d oauth2=hf params=ho prober=hp sampleLimit=1g scrapeClass=8u scrapeClassicHistograms=c scrapeProtocols=hi scrapeTimeout=h4 targetLimit=1g targets=hs tlsConfig=he
o spec!=ht
s {"minLength":1,"pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}
o alert=2 annotations=3 expr!=5d for=h4 keep_firing_for=hv labels=3 record=2
a [hw
o interval=h4 labels=3 limit=1g name!=8u partial_response_strategy=2 query_offset=h4 rules=hx
a [hy
o groups=hz
o spec!=i0
o ca=ha caFile=2 cert=ha certFile=2 insecureSkipVerify=c keyFile=2 keySecret=h1 maxVersion=hd minVersion=hd serverName=2
o authorization=h2 basicAuth=h3 bearerTokenFile=2 bearerTokenSecret=h1 enableHttp2=c filterRunning=c followRedirects=c honorLabels=c honorTimestamps=c interval=h4 metricRelabelings=h9 noProxy=2 oauth2=hf params=88 path=2 port=2 proxyConnectHeader=hc proxyFromEnvironment=c proxyUrl=2 relabelings=h9 scheme=fm scrapeTimeout=h4 targetPort=5d tlsConfig=i2 trackTimestampsStaleness=c
a [i3
o attachMetadata=gy bodySizeLimit=2 convertClassicHistogramsToNHCB=c endpoints!=i4 fallbackScrapeProtocol=gz jobLabel=2 keepDroppedTargets=1g labelLimit=1g labelNameLengthLimit=1g labelValueLengthLimit=1g namespaceSelector=h0 nativeHistogramBucketLimit=1g nativeHistogramMinBucketFactor=5d podTargetLabels=5 sampleLimit=1g scrapeClass=8u scrapeClassicHistograms=c scrapeProtocols=hi selector!=4o selectorMechanism=hj targetLabels=5 targetLimit=1g
o spec!=i5
s {"enum":["small","medium","large"]}
s {"enum":["kubernetes","openshift","aws","azure","gcp"]}
o domain=2 multitenant=c multitenantWorkloadIdentity=c networkPolicy=c objectLevelWorkloadIdentity=c size=i7 tenantDefaultDecryptionServiceAccount=2 tenantDefaultKubeConfigServiceAccount=2 tenantDefaultServiceAccount=2 type=i8
s {"enum":["source-controller","kustomize-controller","helm-controller","notification-controller","image-reflector-controller","image-automation-controller","source-watcher"]}
a [ia
s {"enum":["upstream-alpine","enterprise-alpine","enterprise-distroless","enterprise-distroless-fips"]}
o artifact=3a artifactPullSecret=2 imagePullSecret=2 registry!=2 variant=ic version!=2
o patches=r
a [2 {"minItems":1}
s {"enum":["ephemeral","persistent"]}
o key=2 shards!=if storage=ig
o class!=2 size!=2
s {"enum":["OCIRepository","GitRepository","Bucket"]}
s {"maxLength":63}
s {"enum":["generic","aws","azure","gcp","github"]}
o interval=m kind!=ij name=ik path!=2 provider=il pullSecret=2 ref!=2 url!=2
o cluster=i9 commonMetadata=4 components=ib distribution!=id kustomize=ie migrateResources=c sharding=ih storage=ii sync=im wait=c
o spec=in
o nodes=1g platform!=2 serverVersion!=2
o image!=2 name!=2 ready!=c status!=2
a [iq
o entitlement!=2 managedBy=2 status!=2 version=2
o apiVersion!=2 platform!=2 version!=2
o failing!=1g running!=1g suspended!=1g totalSize=2
o apiVersion!=2 kind!=2 stats=iu
a [iv
o id!=2 path=2 ready!=c source=2 status!=2
o cluster=ip components=ir distribution!=is operator=it reconcilers=iw sync=ix
o spec=iy
i {"maximum":10000}
o excludeBranch=2 excludeEnvironment=2 excludeTag=2 includeBranch=2 includeEnvironment=2 includeTag=2 labels=5 limit=j0 semver=2
o cron!=2 timeZone=2 window=m
a [j2
o matchExpressions=4n matchLabels=3 name=2 namespace=2
a [j4
o labels=5
s {"enum":["Static","GitHubBranch","GitHubTag","GitHubPullRequest","GitLabBranch","GitLabTag","GitLabMergeRequest","GitLabEnvironment","AzureDevOpsBranch","AzureDevOpsTag","AzureDevOpsPullRequest","AWSCodeCommitBranch","AWSCodeCommitTag","AWSCodeCommitPullRequest","GiteaBranch","GiteaTag","GiteaPullRequest","OCIArtifactTag","ACRArtifactTag","ECRArtifactTag","GARArtifactTag","ExternalService","ExternalArtifact"]}
o certSecretRef=7 defaultValues=66 filter=j1 insecure=c schedule=j3 secretRef=7 selectors=j5 serviceAccountName=2 skip=j6 type!=j7 url=2
o spec=j8
o apiVersion!=2 kind!=2 name!=2 namespace=2 ready=c readyExpr=2
a [ja
s {"enum":["Flatten","Permute"]}
o includeEmptyProviders=c name!=jc
a [66
s {"enum":["fluxcd.controlplane.io/v1"]}
s {"enum":["ResourceSetInputProvider"]}
o apiVersion=jf kind=jg name=2 selector=4o
a [jh
a [58
s {"maxLength":63,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}
o name!=jk resources=jj resourcesTemplate=2 timeout=m
a [jl {"minItems":1,"maxItems":20}
o commonMetadata=4 dependsOn=jb inputStrategy=jd inputs=je inputsFrom=ji resources=jj resourcesTemplate=2 serviceAccountName=2 steps=jm wait=c
o spec=jn
s {"enum":["DEFAULT","DO_NOT_UPGRADE","UPGRADE"]}
o interval=2 timeout=2
o h2UpgradePolicy=jp http1MaxPendingRequests=1g http2KeepAlive=jq http2MaxRequests=1g idleTimeout=2 maxConcurrentStreams=1g maxRequestsPerConnection=1g maxRetries=1g useClientProtocol=c
i {"minimum":0,"maximum":4294967295}
o interval=2 probes=js time=2
o connectTimeout=2 idleTimeout=2 maxConnectionDuration=2 maxConnections=1g tcpKeepalive=jt
o http=jr tcp=ju
o errorUtilizationPenaltyPercent=js metricNamesForComputingUtilization=5 weightExpirationPeriod=2 weightStabilizationPeriod=2 weightUpdatePeriod=2
o name!=2 value=2
a [jx
o attributes=jy name!=2 path=2 ttl=2
o tableSize=dn
o minimumRingSize=dn
o httpCookie=jz httpHeaderName=2 httpQueryParameterName=2 maglev=k0 minimumRingSize=dn ringHash=k1 useSourceIp=c
o *js
o from=2 to=k3
a [k4
b {"nullable":true}
o from=2 to=2
a [k7
o distribute=k5 enabled=k6 failover=k8 failoverPriority=5
s {"enum":["UNSPECIFIED","LEAST_CONN","RANDOM","PASSTHROUGH","ROUND_ROBIN","LEAST_REQUEST"]}
n {"minimum":0,"nullable":true}
n {"minimum":0,"maximum":100,"nullable":true}
o aggression=kb duration!=2 minimumPercent=kc
i {"minimum":1,"maximum":4294967295,"nullable":true}
o enabled=k6 failover=k8 failoverPriority=5 minClusterSize=ke
o backendUtilization=jw consistentHash=k2 localityLbSetting=k9 simple=ka warmup=kd warmupDurationSecs=2 zoneAwareLbSetting=kf
i {"minimum":0,"maximum":4294967295,"nullable":true}
i {"minimum":0,"maximum":100,"nullable":true}
i {"minimum":100,"maximum":599}
a [kj
o baseEjectionTime=2 consecutive5xxErrors=kh consecutiveErrors=1g consecutiveGatewayErrors=kh consecutiveLocalOriginFailures=kh failurePercentageThreshold=ki interval=2 maxEjectionPercent=1g minHealthPercent=1g outlierDetectionHttpErrorCodes=kk splitExternalLocalOriginErrors=c
o number=js
s {"enum":["DISABLE","SIMPLE","MUTUAL","ISTIO_MUTUAL"]}
o caCertCredentialName=2 caCertificates=2 caCrl=2 clientCertificate=2 credentialName=2 insecureSkipVerify=k6 mode=kn privateKey=2 sni=2 subjectAltNames=5
o connectionPool=jv loadBalancer=kg outlierDetection=kl port=km tls=ko
a [kp {"maxItems":4096}
s {"enum":["V1","V2"]}
o version=kr
o budgetInterval=2 minRetryConcurrency=js percent=kc
o protocol=2 targetHost!=2 targetPort!=js
o connectionPool=jv loadBalancer=kg outlierDetection=kl portLevelSettings=kq proxyProtocol=ks retryBudget=kt tls=ko tunnel=ku
o labels=3 name!=2 trafficPolicy=kv
a [kw
o *ik
o matchLabels=ky
o exportTo=5 host!=2 subsets=kx trafficPolicy=kv workloadSelector=kz
o spec=l0
s {"enum":["INVALID","LISTENER","FILTER_CHAIN","NETWORK_FILTER","HTTP_FILTER","ROUTE_CONFIGURATION","VIRTUAL_HOST","HTTP_ROUTE","CLUSTER","EXTENSION_CONFIG","BOOTSTRAP","LISTENER_FILTER"]}
o name=2 portNumber=js service=2 subset=2
s {"enum":["ANY","SIDECAR_INBOUND","SIDECAR_OUTBOUND","GATEWAY","WAYPOINT"]}
o name=2 subFilter=a6
o applicationProtocols=2 destinationPort=js filter=l5 name=2 sni=2 transportProtocol=2 transportSocket=2
o filterChain=l6 listenerFilter=2 name=2 portName=2 portNumber=js
o metadata=3 proxyVersion=2
s {"enum":["ANY","ROUTE","REDIRECT","DIRECT_RESPONSE"]}
o action=l9 name=2
o domainName=2 name=2 route=la
o gateway=2 name=2 portName=2 portNumber=js vhost=lb
o filter=l5 portNumber=js route=a6
o cluster=l3 context=l4 listener=l7 proxy=l8 routeConfiguration=lc waypoint=ld
s {"enum":["UNSPECIFIED","AUTHN","AUTHZ","STATS"]}
s {"enum":["INVALID","MERGE","ADD","REMOVE","INSERT_BEFORE","INSERT_AFTER","INSERT_FIRST","REPLACE","MERGE_AND_REPLACE_LIST"]}
o filterClass=lf operation=lg value=58
o applyTo=l2 match=le patch=lh
a [li
o group=9n kind!=9o name!=t namespace=2
a [lk {"maxItems":16}
o labels=ky
o configPatches=lj priority=1g targetRefs=ll workloadSelector=lm
o spec=ln
o name!=2 number!=js protocol!=2 targetPort=js
a [2 {"minItems":1,"maxItems":2}
s {"enum":["TLS_AUTO","TLSV1_0","TLSV1_1","TLSV1_2","TLSV1_3"]}
s {"enum":["PASSTHROUGH","SIMPLE","MUTUAL","AUTO_PASSTHROUGH","ISTIO_MUTUAL","OPTIONAL_MUTUAL"]}
o caCertificates=2 privateKey=2 serverCertificate=2
a [lt {"minItems":1,"maxItems":2}
o alpnProtocols=5 caCertCredentialName=2 caCertificates=2 caCrl=2 cipherSuites=5 credentialName=2 credentialNames=lq ecdhCurves=5 httpsRedirect=c insecureSkipVerify=k6 maxProtocolVersion=lr minProtocolVersion=lr mode=ls privateKey=2 serverCertificate=2 subjectAltNames=5 tlsCertificates=lu verifyCertificateHash=5 verifyCertificateSpki=5
o bind=2 defaultEndpoint=2 hosts!=5 name=2 port!=lp tls=lv
a [lw
o selector=3 servers=lx
o spec=ly
i {"minimum":0,"nullable":true}
o *3l
o imageType=2
o concurrency=m0 environmentVariables=m1 image=m2 selector=kz
o spec=m3
a [94 {"maxItems":256}
s {"maxLength":256}
o address=m6 labels=3 locality=3l network=3l ports=k3 serviceAccount=4c weight=js
a [m7 {"maxItems":4096}
a [2 {"minItems":1,"maxItems":256}
s {"enum":["MESH_EXTERNAL","MESH_INTERNAL"]}
o name!=m6 number!=js protocol=m6 targetPort=js
a [mb {"maxItems":256}
s {"enum":["NONE","STATIC","DNS","DNS_ROUND_ROBIN","DYNAMIC_DNS"]}
o addresses=m5 endpoints=m8 exportTo=5 hosts!=m9 location=ma ports=mc resolution=md subjectAltNames=5 workloadSelector=lm
o spec!=me
s {"enum":["DEFAULT","IPTABLES","NONE"]}
o name=2 number=js protocol=2 targetPort=js
o bind=2 captureMode=mg hosts!=5 port=mh
a [mi
o bind=2 captureMode=mg connectionPool=jv defaultEndpoint=2 port!=mh tls=lv
a [mk
o host!=2 port=km subset=2
s {"enum":["REGISTRY_ONLY","ALLOW_ANY"]}
o egressProxy=mm mode=mn
o egress=mj inboundConnectionPool=jv ingress=ml outboundTrafficPolicy=mo workloadSelector=lm
o spec=mp
o exact=2 prefix=2 regex=2
a [mr
s {"enum":["UNSPECIFIED","FORWARD","IGNORE"]}
o allowCredentials=k6 allowHeaders=5 allowMethods=5 allowOrigin=5 allowOrigins=ms exposeHeaders=5 maxAge=2 unmatchedPreflights=mt
o name=2 namespace=2
o bytes=2 string=2
o body=mw status!=js
n
o value=my
o grpcStatus=2 http2Error=2 httpStatus=1g percentage=mz
o exponentialDelay=2 fixedDelay=2 percent=1g percentage=mz
o abort=n0 delay=n1
o add=3 remove=5 set=3
o request=n3 response=n3
o *mr
o authority=mr gateways=5 headers=n5 ignoreUriCase=c method=mr name=2 port=js queryParams=n5 scheme=mr sourceLabels=3 sourceNamespace=2 statPrefix=2 uri=mr withoutHeaders=n5
a [n6
o destination!=mm percentage=mz
a [n8
s {"enum":["FROM_PROTOCOL_DEFAULT","FROM_REQUEST_PORT"]}
o authority=2 derivePort=na port=js prefixRewrite=2 redirectCode=js scheme=2 uri=2
o attempts=1g backoff=2 perTryTimeout=2 retryIgnorePreviousHosts=k6 retryOn=2 retryRemoteLocalities=k6
o match=2 rewrite=2
o authority=2 uri=2 uriRegexRewrite=nd
o destination!=mm headers=n4 weight=1g
a [nf
o corsPolicy=mu delegate=mv directResponse=mx fault=n2 headers=n4 match=n7 mirror=mm mirror_percent=kh mirrorPercent=kh mirrorPercentage=mz mirrors=n9 name=2 redirect=nb retries=nc rewrite=ne route=ng timeout=2
a [nh
o destinationSubnets=5 gateways=5 port=js sourceLabels=3 sourceNamespace=2 sourceSubnet=2
a [nj
o destination!=mm weight=1g
a [nl
o match=nk route=nm
a [nn
o destinationSubnets=5 gateways=5 port=js sniHosts!=5 sourceLabels=3 sourceNamespace=2
a [np
o match!=nq route=nm
a [nr
o exportTo=5 gateways=5 hosts=5 http=ni tcp=no tls=ns
o spec=nt
o spec!=m7
a [8u
o command!=nw
o port=js service=2
o name=2 value=2
a [nz
o host=2 httpHeaders=o0 path=2 port!=js scheme=2
o host=2 port!=js
o exec=nx failureThreshold=dn grpc=ny httpGet=o1 initialDelaySeconds=dn periodSeconds=dn successThreshold=dn tcpSocket=o2 timeoutSeconds=dn
o metadata=4 probe=o3 template!=m7
o spec!=o4
s {"enum":["ALLOW","DENY","AUDIT","CUSTOM"]}
s {"maxLength":320}
a [o7 {"maxItems":16}
o ipBlocks=5 namespaces=5 notIpBlocks=5 notNamespaces=5 notPrincipals=5 notRemoteIpBlocks=5 notRequestPrincipals=5 notServiceAccounts=o8 notTrustDomains=5 principals=5 remoteIpBlocks=5 requestPrincipals=5 serviceAccounts=o8 trustDomains=5
o source=o9
a [oa {"maxItems":512}
o hosts=5 methods=5 notHosts=5 notMethods=5 notPaths=5 notPorts=5 paths=5 ports=5
o operation=oc
a [od
o key!=2 notValues=5 values=5
a [of
o from=ob to=oe when=og
a [oh {"maxItems":512}
o action=o6 provider=a6 rules=oi selector=kz targetRef=lk targetRefs=ll
o spec=oj
s {"enum":["UNSET","DISABLE","PERMISSIVE","STRICT"]}
o mode=ol
o *om
o mtls=om portLevelMtls=on selector=kz
o spec=oo
o name!=8u prefix=2
a [oq
o claim!=8u header!=8u
a [os
s {"enum":["OPTIONAL","REQUIRED"]}
a [8u {"maxItems":64}
o audiences=nw forwardOriginalToken=c fromCookies=nw fromHeaders=or fromParams=nw issuer=8u jwks=2 jwks_uri=13 jwksUri=13 outputClaimToHeaders=ot outputPayloadToHeader=2 presence=ou spaceDelimitedClaims=ov timeout=2
a [ow {"maxItems":4096}
o jwtRules=ox selector=kz targetRef=lk targetRefs=ll
o spec=oy
o expression=2
s {"enum":["CLIENT_AND_SERVER","CLIENT","SERVER"]}
o mode=p1
o name!=8u
a [p3
o disabled=k6 filter=p0 match=p2 providers=p4
a [p5
s {"enum":["ALL_METRICS","REQUEST_COUNT","REQUEST_DURATION","REQUEST_SIZE","RESPONSE_SIZE","TCP_OPENED_CONNECTIONS","TCP_CLOSED_CONNECTIONS","TCP_SENT_BYTES","TCP_RECEIVED_BYTES","GRPC_REQUEST_MESSAGES","GRPC_RESPONSE_MESSAGES"]}
o customMetric=8u metric=p7 mode=p1
s {"enum":["UPSERT","REMOVE"]}
o operation=p9 value=2
o *pa
o disabled=k6 match=p8 tagOverrides=pb
a [pc
o overrides=pd providers=p4 reportingInterval=2
a [pe
o defaultValue=2 name!=8u
o value!=8u
o environment=pg formatter=ph header=pg literal=ph
o *pi
o customTags=pj disableContextPropagation=k6 disableSpanReporting=k6 enableIstioTags=k6 match=p2 providers=p4 randomSamplingPercentage=kc useRequestIdForTraceSampling=k6
a [pk
o accessLogging=p6 metrics=pf selector=kz targetRef=lk targetRefs=ll tracing=pl
o spec=pm
o key!=2 name!=2
o secretKeyRef!=po
o valueFrom!=pp
o accessKey!=pq accessSecretKey!=pq accessToken=pq
s {"enum":["keda","workload"]}
s {"enum":["azure-workload","gcp","aws","aws-eks","none"]}
o externalID=2 identityAuthorityHost=2 identityId=2 identityOwner=ps identityTenantId=2 provider!=pt roleArn=2
o name!=2 parameter!=2 secretKey=2 versionId=2 versionStage=2
a [pv {"minItems":1}
o credentials=pr podIdentity=pu region=2 secrets!=pw
o activeDirectoryEndpoint=2 keyVaultResourceURL=2 type!=2
o clientId!=2 clientSecret!=pq tenantId!=2
o name!=2 parameter!=2 version=2
a [q0 {"minItems":1}
o cloud=py credentials=pz podIdentity=pu secrets!=q1 vaultUri!=2
o activeDirectoryEndpoint=2 clientCertificate=pq clientCertificatePassword=pq clientId!=2 clientSecret=pq cloud=2 tenantId!=2
o parameter!=2 serviceAccountName!=2
a [q4
o key!=2 name!=2 parameter!=2
a [q6
o containerName=2 name!=2 parameter!=2
a [q8
o clientSecret!=pq
o id!=2 parameter!=2 version=2
a [qb {"minItems":1}
o credentials=qa podIdentity=pu secrets!=qc
s {"enum":["token","kubernetes"]}
o serviceAccount=2 serviceAccountName=2 token=2
o altNames=2 commonName=2 format=2 ipSans=2 otherSans=2 ttl=2 uriSans=2
s {"enum":["","secretV2","secret","pki"]}
o key!=2 parameter!=2 path!=2 pkiData=qg type=qh
a [qi {"minItems":1}
o address!=2 authentication!=qe credential=qf mount=2 namespace=2 role=2 secrets!=qj
s {"enum":["clientCredentials"]}
o clientId!=2 clientSecret=pq scopes=5 tokenUrl!=2 tokenUrlParams=3 type=ql
o awsSecretManager=px azureKeyVault=q2 azureServicePrincipal=q3 boundServiceAccountToken=q5 configMapTargetRef=q7 env=q9 filePath=2 gcpSecretManager=qd hashiCorpVault=qk oauth2=qm podIdentity=pu secretTargetRef=q7
o spec!=qn
o containerName=2 operator!=2 values!=ac
o status=2 type!=2
a [qq
o action!=2 onExitCodes=qp onPodConditions=qr
a [qs
o rules!=qt
o succeededCount=1g succeededIndexes=2
a [qv
o rules!=qw
o metadata=5x spec=58
o activeDeadlineSeconds=1g backoffLimit=1g backoffLimitPerIndex=1g completionMode=2 completions=1g managedBy=2 manualSelector=c maxFailedIndexes=1g parallelism=1g podFailurePolicy=qu podReplacementPolicy=2 selector=4o successPolicy=qx suspend=c template!=qy ttlSecondsAfterFinished=1g
s {"enum":["foreground","background"]}
s {"enum":["gradual","immediate"]}
o propagationPolicy=r0 strategy=r1
s {"enum":["min","avg","sum","max"]}
s {"enum":["default","custom","accurate","eager"]}
o customScalingQueueLengthDeduction=1g customScalingRunningJobPercentage=2 multipleScalersCalculation=r3 pendingPodConditions=5 strategy=r4
s {"enum":["TriggerAuthentication","ClusterTriggerAuthentication"]}
o kind=r6 name!=2
o authenticationRef=r7 metadata!=3 metricType=2 name=2 type!=8u useCachedMetrics=c
a [r8 {"minItems":1}
o envSourceContainerName=2 failedJobsHistoryLimit=dn jobTargetRef!=qz maxReplicaCount=ep minReplicaCount=dn pollingInterval=ep rollout=r2 rolloutStrategy=r1 scalingStrategy=r5 successfulJobsHistoryLimit=dn triggers!=r9
o spec=ra
o periodSeconds!=1g type!=2 value!=1g
a [rc
o policies=rd selectPolicy=2 stabilizationWindowSeconds=1g tolerance=5d
o scaleDown=re scaleUp=re
o behavior=rf name=2
s {"enum":["AverageValue","Value"]}
o activationTarget=2 formula=2 metricType=rh target=2
o horizontalPodAutoscalerConfig=rg restoreToOriginalReplicaCount=c scalingModifiers=ri
s {"enum":["static","currentReplicas","currentReplicasIfHigher","currentReplicasIfLower","scalingModifiers"]}
o behavior=rk failureThreshold!=dn replicas!=dn
o apiVersion=2 envSourceContainerName=2 kind=2 name!=8u
o advanced=rj cooldownPeriod=dn fallback=rl idleReplicaCount=dn initialCooldownPeriod=dn maxReplicaCount=ep minReplicaCount=dn pollingInterval=ep scaleTargetRef!=rm triggers!=r9
o spec!=rn
a [44
s {"enum":["Rule"]}
s {"enum":["minimal","detailed"]}
o accessLogs=c metrics=c traceVerbosity=rr tracing=c
i {"maximum":9223372036854775000}
o followRedirects=c headers=3 hostname=2 interval=5d method=2 mode=2 path=2 port=1g scheme=2 status=1g timeout=5d unhealthyInterval=5d
s {"enum":["Service","TraefikService"]}
o failureWindow=5d maxFailedAttempts=1g
o flushInterval=2
s {"enum":["none","lax","strict","None","Lax","Strict"]}
o domain=2 httpOnly=c maxAge=1g name=2 path=2 sameSite=ry secure=c
o cookie=rz
s {"enum":["wrr","p2c","hrw","leasttime","RoundRobin"]}
o healthCheck=ru kind=rv middlewares=rp name!=2 namespace=2 nativeLB=c nodePortLB=c passHostHeader=c passiveHealthCheck=rw port=5d responseForwarding=rx scheme=2 serversTransport=2 sticky=s0 strategy=s1 weight=dn
a [s2
o kind=rq match!=2 middlewares=rp observability=rs priority=rt services=s3 syntax=2
a [s4
o main=2 sans=5
a [s6
o certResolver=2 domains=s7 options=44 secretName=2 store=44
o entryPoints=5 ingressClassName=2 parentRefs=rp routes!=s5 tls=s8
o spec!=s9
i {"minimum":1,"maximum":2}
o version=sb
o name!=2 namespace=2 nativeLB=c nodePortLB=c port!=5d proxyProtocol=sc serversTransport=2 terminationDelay=1g tls=c weight=dn
a [sd
s {"enum":["v3","v2"]}
o match!=2 middlewares=rp priority=rt services=se syntax=sf
a [sg
o certResolver=2 domains=s7 options=44 passthrough=c secretName=2 store=44
o entryPoints=5 ingressClassName=2 routes!=sh tls=si
o spec!=sj
o name!=2 namespace=2 nativeLB=c nodePortLB=c port!=5d weight=dn
a [sl
o services=sm
a [sn
o entryPoints=5 ingressClassName=2 routes!=so
o spec!=sp
o prefix=2
o headerField=2 realm=2 removeHeader=c secret=2
o maxRequestBodyBytes=1g maxResponseBodyBytes=1g memRequestBodyBytes=1g memResponseBodyBytes=1g retryExpression=2
o middlewares=rp
o checkPeriod=5d expression=2 fallbackDuration=5d recoveryDuration=5d responseCode=kj
o defaultEncoding=2 encodings=5 excludedContentTypes=5 includedContentTypes=5 minResponseBodyBytes=dn
o autoDetect=c
o allowEncodedBackSlash=c allowEncodedHash=c allowEncodedNullCharacter=c allowEncodedPercent=c allowEncodedQuestionMark=c allowEncodedSemicolon=c allowEncodedSlash=c
o *1g
o errorRequestHeaders=5 query=2 service=s2 status=5 statusRewrites=sz
o caOptional=c caSecret=2 certSecret=2 insecureSkipVerify=c
o addAuthCookiesToResponse=5 address=2 authRequestHeaders=5 authResponseHeaders=5 authResponseHeadersRegex=2 authSigninURL=2 forwardBody=c headerField=2 maxBodySize=1g maxResponseBodySize=1g preserveLocationHeader=c preserveRequestMethod=c tls=t1 trustForwardHeader=c
o allowOrigins=5
o accessControlAllowCredentials=c accessControlAllowHeaders=5 accessControlAllowMethods=5 accessControlAllowOriginList=5 accessControlAllowOriginListRegex=5 accessControlExposeHeaders=5 accessControlMaxAge=1g addVaryHeader=c allowedHosts=5 browserXssFilter=c contentSecurityPolicy=2 contentSecurityPolicyReportOnly=2 contentTypeNosniff=c customBrowserXSSValue=2 customFrameOptionsValue=2 customRequestHeaders=3 customResponseHeaders=3 featurePolicy=2 forceSTSHeader=c frameDeny=c hostsProxyHeaders=5 isDevelopment=c permissionsPolicy=2 publicKey=2 referrerPolicy=2 sslForceHost=c sslHost=2 sslProxyHeaders=3 sslRedirect=c sslTemporaryRedirect=c stsIncludeSubdomains=c stsPreload=c stsSeconds=dn
o depth=dn excludedIPs=5 ipv6Subnet=1g
o ipStrategy=t5 requestHeaderName=2 requestHost=c
o amount=dn sourceCriterion=t6
o ipStrategy=t5 rejectStatusCode=1g sourceRange=5
o ipStrategy=t5 sourceRange=5
o commonName=c country=c domainComponent=c locality=c organization=c province=c serialNumber=c
o commonName=c country=c domainComponent=c locality=c organization=c organizationalUnit=c province=c serialNumber=c
o issuer=ta notAfter=c notBefore=c sans=c serialNumber=c subject=tb
o info=tc pem=c
o caSecret=2 certSecret=2 insecureSkipVerify=c
o db=1g dialTimeout=5d endpoints=5 maxActiveConns=1g minIdleConns=1g poolSize=1g readTimeout=5d secret=2 tls=te writeTimeout=5d
o average=dn burst=dn period=5d redis=tf sourceCriterion=t6
o permanent=c regex=2 replacement=2
o permanent=c port=2 scheme=2
o path=2
o regex=2 replacement=2
i {"minimum":-1}
o attempts=dn disableRetryOnNetworkError=c initialInterval=5d maxRequestBodyBytes=tl retryNonIdempotentMethod=c status=5 timeout=5d
o forceSlash=c prefixes=5
o regex=5
o addPrefix=sr basicAuth=ss buffering=st chain=su circuitBreaker=sv compress=sw contentType=sx digestAuth=ss encodedCharacters=sy errors=t0 forwardAuth=t2 grpcWeb=t3 headers=t4 inFlightReq=t7 ipAllowList=t8 ipWhiteList=t9 passTLSClientCert=td plugin=66 rateLimit=tg redirectRegex=th redirectScheme=ti replacePath=tj replacePathRegex=tk retry=tm stripPrefix=tn stripPrefixRegex=to
o spec!=tp
o amount=dn
o sourceRange=5
o inFlightConn=tr ipAllowList=ts ipWhiteList=ts
o spec!=tt
o dialTimeout=5d idleConnTimeout=5d pingTimeout=5d readIdleTimeout=5d responseHeaderTimeout=5d
o configMap=2 secret=2
a [tw
o ids=5 trustDomain=2
o certificatesSecrets=5 cipherSuites=5 disableHTTP2=c forwardingTimeouts=tv insecureSkipVerify=c maxIdleConnsPerHost=tl maxVersion=2 minVersion=2 peerCertURI=2 rootCAs=tx rootCAsSecrets=5 serverName=2 spiffe=ty
o spec!=tz
o certificatesSecrets=5 insecureSkipVerify=c peerCertURI=2 rootCAs=tx rootCAsSecrets=5 serverName=2 spiffe=ty
o dialKeepAlive=5d dialTimeout=5d proxyProtocol=sc terminationDelay=5d tls=u1
o spec!=u2
s {"enum":["NoClientCert","RequestClientCert","RequireAnyClientCert","VerifyClientCertIfGiven","RequireAndVerifyClientCert"]}
o clientAuthType=u4 secretNames=5
o alpnProtocols=5 cipherSuites=5 clientAuth=u5 curvePreferences=5 disableSessionTickets=c maxVersion=2 minVersion=2 preferServerCipherSuites=c sniStrict=c
o spec!=u6
o secretName!=2
a [u8
o domain=s6 resolver=2
o certificates=u9 defaultCertificate=u8 defaultGeneratedCert=ua
o spec!=ub
o maxRequestBodyBytes=1g status=5
o errors!=ud fallback!=s2 service!=s2
o services=s3
o healthCheck=ru kind=rv middlewares=rp name!=2 namespace=2 nativeLB=c nodePortLB=c passHostHeader=c passiveHealthCheck=rw percent=1g port=5d responseForwarding=rx scheme=2 serversTransport=2 sticky=s0 strategy=s1 weight=dn
a [ug
o healthCheck=ru kind=rv maxBodySize=1g middlewares=rp mirrorBody=c mirrors=uh name!=2 namespace=2 nativeLB=c nodePortLB=c passHostHeader=c passiveHealthCheck=rw port=5d responseForwarding=rx scheme=2 serversTransport=2 sticky=s0 strategy=s1 weight=dn
o services=s3 sticky=s0
o failover=ue highestRandomWeight=uf mirroring=ui weighted=uj
o spec!=uk
o fieldPath!=2
o fieldRef=um secretKeyRef=po
o name!=2 value=2 valueFrom=un
a [uo
o metricName!=2
a [uq
o limit!=1g metricName!=2
a [us
o dimensions=o0 metricName=2 namespace=2
o metric=uu period=5d stat=2 unit=2
o expression=2 id=2 label=2 metricStat=uv period=5d returnData=c
a [uw
o interval=2 metricDataQueries!=ux
s {"enum":["avg","min","max","sum","last","percentile","mean","l2norm","area"]}
s {"enum":["v1","v2"]}
o name=2 namespaced=c
o aggregator=uz apiVersion=v0 formula=2 interval=2 queries=3 query=2 secretRef=v1
o address=2 query=2
o profile=2 query=2
o status!=2 type!=2
a [v5
o action!=2 onExitCodes=qp onPodConditions=v6
a [v7
o rules!=v8
o metadata=4 spec=58
o activeDeadlineSeconds=1g backoffLimit=1g backoffLimitPerIndex=1g completionMode=2 completions=1g managedBy=2 manualSelector=c maxFailedIndexes=1g parallelism=1g podFailurePolicy=v9 podReplacementPolicy=2 selector=4o successPolicy=qx suspend=c template!=va ttlSecondsAfterFinished=1g
o metadata=4 spec!=vb
o end=2 region!=2 scope!=2 start=2 step!=1g
o controlScope!=vd experimentScope!=vd name!=2
a [ve
o marginal!=1g pass!=1g
o address!=2 application!=2 canaryConfigName!=2 configurationAccountName!=2 lookback=c metricsAccountName!=2 scopes!=vf storageAccountName!=2 threshold!=vg
o profile=2 query!=2 timeout=1g
o clientId=2 clientSecret=2 scopes=5 tokenUrl=2
o profile=2 region=2 roleArn=2
o oauth2=vj sigv4=vk
o key!=2 value!=2
a [vm
o end=2 start=2 step=2
o address=2 authentication=vl headers=vn insecure=c query=2 rangeQuery=vo timeout=1g
o address=2 interval=2 query=2
o authentication=vl body=2 headers=vn insecure=c jsonBody=58 jsonPath=2 method=2 timeoutSeconds=1g url!=2
o cloudWatch=uy datadog=v2 graphite=v3 influxdb=v4 job=vc kayenta=vh newRelic=vi plugin=58 prometheus=vp skywalking=vq wavefront=v3 web=vr
o consecutiveErrorLimit=5d consecutiveSuccessLimit=5d count=5d failureCondition=2 failureLimit=5d inconclusiveLimit=5d initialDelay=2 interval=2 name!=2 provider!=vs successCondition=2
a [vt
o clusterScope=c templateName=2
a [vv
o args=up dryRun=ur measurementRetention=ut metrics=vu templates=vw
o spec!=vx
o successfulRunHistoryLimit=1g unsuccessfulRunHistoryLimit=1g
o revisions=1g
o weight!=1g
o
o preferredDuringSchedulingIgnoredDuringExecution=w1 requiredDuringSchedulingIgnoredDuringExecution=w2
o fieldRef=um podTemplateHashValue=2
o name!=2 value=2 valueFrom=w4
a [w5
o analysisRunMetadata=4 args=w6 dryRun=ur measurementRetention=ut templates=vw
o abortScaleDownDelaySeconds=1g activeMetadata=4 activeService!=2 antiAffinity=w3 autoPromotionEnabled=c autoPromotionSeconds=1g maxUnavailable=5d postPromotionAnalysis=w7 prePromotionAnalysis=w7 previewMetadata=4 previewReplicaCount=1g previewService=2 scaleDownDelayRevisionLimit=1g scaleDownDelaySeconds=1g
o analysisRunMetadata=4 args=w6 dryRun=ur measurementRetention=ut startingStep=1g templates=vw
o pingService!=2 pongService!=2
o type!=2 value!=1g
o args=w6 clusterScope=c name!=2 requiredForCompletion=c templateName!=2
a [wc
o metadata=4 name!=2 replicas=1g selector=4o service=a6 specRef!=2 weight=1g
a [we
o analyses=wd analysisRunMetadata=4 dryRun=ur duration=2 scaleDownDelaySeconds=1g templates!=wf
o duration=5d
o config=58 name!=2
o matchTrafficWeight=c replicas=1g weight=1g
o headerName!=2 headerValue!=mr
a [wk
o match=wl name=2
o headers=n5 method=mr path=mr
a [wn
o match=wo name!=2 percentage=1g
o analysis=w7 experiment=wg pause=wh plugin=wi setCanaryScale=wj setHeaderRoute=wm setMirrorRoute=wp setWeight=1g
a [wq
o durationSeconds!=1g enabled!=c
o annotationPrefix=2 ingress=2 ingresses=5 rootService=2 servicePort!=1g stickinessConfig=ws
o mappings!=5
o name!=2 rules=5
o route=wv
o canaryVirtualNodeRef!=7 stableVirtualNodeRef!=7
o name!=2 routes=5
o virtualNodeGroup=wx virtualService=wy
o additionalSubsetNames=5 canarySubsetName!=2 name!=2 stableSubsetName!=2
o port=1g
a [x1
o port=1g sniHosts=5
a [x3
o name!=2 routes=5 tcpRoutes=x2 tlsRoutes=x4
a [x5
o destinationRule=x0 virtualService=x5 virtualServices=x6
a [7
o additionalIngressAnnotations=3 annotationPrefix=2 canaryIngressAnnotations=3 stableIngress=2 stableIngresses=5
o rootService=2 trafficSplitName=2
o weightedTraefikServiceName!=2
o alb=wt ambassador=wu apisix=ww appMesh=wz istio=x7 managedRoutes=x8 maxTrafficWeight=1g nginx=x9 plugins=58 smi=xa traefik=xb
o abortScaleDownDelaySeconds=1g analysis=w9 antiAffinity=w3 canaryMetadata=4 canaryService=2 dynamicStableScale=c maxSurge=5d maxUnavailable=5d minPodsPerReplicaSet=1g pingPong=wa replicaProgressThreshold=wb scaleDownDelayRevisionLimit=1g scaleDownDelaySeconds=1g stableMetadata=4 stableService=2 steps=wr trafficRouting=xc
o blueGreen=w8 canary=xd
o apiVersion=2 kind=2 name=2 scaleDown=2
o analysis=vz minReadySeconds=1g paused=c progressDeadlineAbort=c progressDeadlineSeconds=1g replicas=1g restartAt=2 revisionHistoryLimit=1g rollbackWindow=w0 selector=4o strategy=xe template=va workloadRef=xf
o spec!=xg
s {"enum":["PodCIDR","CiliumPodIPPool","Service","Interface"]}
s {"enum":["internet","planned-shut","accept-own","route-filter-translated-v4","route-filter-v4","route-filter-translated-v6","route-filter-v6","llgr-stale","no-llgr","blackhole","no-export","no-advertise","no-export-subconfed","no-peer"]}
a [xj
o large=5 standard=5 wellKnown=xk
o communities=xl localPreference=1g
s {"enum":["In","NotIn","Exists","DoesNotExist"]}
o key!=2 operator!=xn values=5
a [xo
o matchExpressions=xp matchLabels=ky
s {"enum":["LoadBalancerIP","ClusterIP","ExternalIP"]}
a [xr {"minItems":1}
i {"minimum":0,"maximum":31}
i {"minimum":0,"maximum":127}
o addresses!=xs aggregationLengthIPv4=xt aggregationLengthIPv6=xu
o advertisementType!=xi attributes=xm interface=7 selector=xq service=xv
a [xw
o advertisements!=xx
o spec!=xy
i {"minimum":1,"maximum":4294967295}
s {"enum":["ipv4","ipv6"]}
o addressFamily!=y1
s {"enum":["DefaultGateway"]}
o defaultGateway=y2 mode!=y3
o autoDiscovery=y4 name!=dz peerASN=js peerAddress=2 peerConfigRef=7
a [y5
o localASN=y0 localPort=9q name!=dz peers=y6
a [y7 {"minItems":1,"maxItems":16}
o bgpInstances!=y8 nodeSelector=xq
o spec!=y9
o localAddress=2 localPort=1g name!=dz
a [yb
o localASN=y0 localPort=1g name!=dz peers=yc routerID=2
a [yd {"minItems":1}
o bgpInstances!=ye
o spec!=yf
i {"minimum":1,"maximum":255}
s {"enum":["ipv4","ipv6","l2vpn","ls","opaque"]}
s {"enum":["unicast","multicast","mpls_label","encapsulation","vpls","evpn","ls","sr_policy","mup","mpls_vpn","mpls_vpn_multicast","route_target_constraints","flowspec_unicast","flowspec_vpn","key_value"]}
o advertisements=xq afi!=yi safi!=yj
a [yk
i {"minimum":1,"maximum":4095}
o enabled!=c restartTimeSeconds=ym
i {"minimum":1,"maximum":2147483647}
i {"minimum":3,"maximum":65535}
o connectRetryTimeSeconds=yo holdTimeSeconds=yp keepAliveTimeSeconds=9q
o peerPort=9q sourceInterface=2
o authSecretRef=2 ebgpMultihop=yh families=yl gracefulRestart=yn timers=yq transport=yr
o spec!=ys
a [2 {"minItems":0}
o externalCIDRs!=yu
o spec!=yv
o name!=2 namespace=2 number=5
a [yx
o listener=2 name!=2 namespace=2 ports=ac
a [yz
o backendServices=yy nodeSelector=xq resources!=jj services=z0
o spec=z1
s {"enum":["disabled","required","test-always-fail"]}
o mode!=z3
s {"enum":["IPv4","IPv6"]}
o family=z5 type!=5d
a [z6 {"maxItems":40}
o fields=z7
a [z8
s {"maxLength":253,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
o cidr=2 cidrGroupRef=za cidrGroupSelector=xq except=5
a [zb
a [xq
s {"enum":["all","world","cluster","cluster-mesh","host","init","ingress","unmanaged","remote-node","health","none","kube-apiserver"]}
a [ze
o matchName=3i matchPattern=3i
a [zg
o labels=3 region=2 securityGroupsIds=5 securityGroupsNames=5
o aws=zi
a [zj
s {"enum":["CiliumEnvoyConfig","CiliumClusterwideEnvoyConfig"]}
o kind=zl name!=8u
i {"minimum":1,"maximum":100}
o envoyConfig!=zm name!=8u priority=zn
o certificate=2 privateKey=2 secret!=44 trustedCA=2
i {"minimum":0,"maximum":65535}
s {"enum":["TCP","UDP","SCTP","VRRP","IGMP","GRE","IPIP","IPV6","ESP","AH","ANY"]}
o endPort=zq port=2 protocol=zr
a [zs {"maxItems":40}
s {"enum":["LOG","ADD","DELETE","REPLACE"]}
o mismatch=zu name!=8u secret=44 value=2
a [zv
o headerMatches=zw headers=5 host=2 method=2 path=2
a [zx
o dns=zh http=zy
a [3i {"minItems":1}
o listener=zo originatingTLS=zp ports=zt rules=zz serverNames=100 terminatingTLS=zp
a [101
a [2 {"maxItems":0}
o namespace=2 serviceName=2
o namespace=2 selector!=xq
o k8sService=104 k8sServiceSelector=105
a [106
o authentication=z4 icmps=z9 toCIDR=5 toCIDRSet=zc toEndpoints=zd toEntities=zf toFQDNs=zh toGroups=zk toNodes=zd toPorts=102 toRequires=103 toServices=107
a [108
a [zs
o ports=10a
a [10b
o icmps=z9 toCIDR=5 toCIDRSet=zc toEndpoints=zd toEntities=zf toGroups=zk toNodes=zd toPorts=10c toRequires=103 toServices=107
a [10d
o egress=c ingress=c
o authentication=z4 fromCIDR=5 fromCIDRSet=zc fromEndpoints=zd fromEntities=zf fromGroups=zk fromNodes=zd fromRequires=103 icmps=z9 toPorts=102
a [10g
o fromCIDR=5 fromCIDRSet=zc fromEndpoints=zd fromEntities=zf fromGroups=zk fromNodes=zd fromRequires=103 icmps=z9 toPorts=10c
a [10i
o key!=2 source=2 value=2
a [10k
s {"maxLength":32}
o value=10m
o description=2 egress=109 egressDeny=10e enableDefaultDeny=10f endpointSelector=xq ingress=10h ingressDeny=10j labels=10l log=10n nodeSelector=xq
a [10o
o spec=10o specs=10p
s {"maxLength":39}
o egressIP=10r interface=2 nodeSelector!=xq
a [10s {"maxItems":64}
o namespaceSelector=xq nodeSelector=xq podSelector=xq
a [10u
o destinationCIDRs!=5 egressGateway!=10s egressGateways=10t excludedCIDRs=5 selectors!=10v
o spec=10w
s {"enum":["Yes","No"]}
o cidr=2 start=2 stop=2
a [10z
o allowFirstLastIPs=10y blocks=110 disabled=c serviceSelector=xq
o spec!=111
o name=2 port!=2 protocol!=9f
a [113
o localEndpointSelector!=xq toPorts!=114
o ip!=2 toPorts!=114
o namespace!=2 serviceName!=2 toPorts=114
o addressMatcher=116 serviceMatcher=117
o description=2 redirectBackend!=115 redirectFrontend!=118 skipRedirectFromBackend=c
o spec=119
o defaults!=3 nodeSelector!=4o
o spec!=11b
s {"enum":["OVERWRITE","APPEND_IF_ABSENT","PASS_THROUGH"]}
o serverHeaderTransformation=11d
o enabled=c
o grpcWebTranslation=11f
s {"enum":["Allow","Deny"]}
s {"enum":["LoadBalancer","NodePort"]}
o allocateLoadBalancerNodePorts=c externalTrafficPolicy=2 ipFamilies=5 ipFamilyPolicy=2 loadBalancerClass=2 loadBalancerSourceRanges=5 loadBalancerSourceRangesPolicy=11h trafficDistribution=2 type=11i
s {"enum":["JSON","Text"]}
s {"enum":["HTTP","TCP"]}
a [11l {"minItems":1}
o format!=11k json=3 targets=11m text=ek
a [11n {"minItems":1,"maxItems":8}
o accessLogs=11o
o description=94 envoy=11e httpOptions=11g service=11j telemetry=11p
o spec=11q
o externalIPs=c interfaces=5 loadBalancerIPs=c nodeSelector=xq serviceSelector=xq
o spec=11s
i {"minimum":1,"maximum":32}
o cidrs!=if maskSize!=11u
i {"minimum":1,"maximum":128}
o cidrs!=if maskSize!=11w
o allowFirstIP=c allowLastIP=c ipv4=11v ipv6=11x namespaceSelector=xq podSelector=xq
o spec!=11y
o *2 {"x-kubernetes-preserve-unknown-fields":true}
o *2 {"nullable":true}
o annotations=3 finalizers=5 labels=3 name=2 namespace=2 {"nullable":true,"x-kubernetes-preserve-unknown-fields":true}
o data=121 immutable=c metadata=122 type=2
o data=2 encryptedData!=120 template=123
o spec!=124
i {"minimum":2,"maximum":255}
i {"minimum":10,"maximum":60000}
i {"minimum":1,"maximum":254}
o detectMultiplier=126 echoInterval=127 echoMode=c minimumTtl=128 passiveMode=c receiveInterval=127 transmitInterval=127
o spec=129
i {"minimum":1,"maximum":10}
o aggregationLength=ep aggregationLengthV6=1g asPathPrepend=12b communities=5 ipAddressPoolSelectors=c8 ipAddressPools=5 localPref=1g nodeSelectors=c8 peers=5 serviceSelectors=c8
o spec=12c
o key!=2 operator!=2 values!=if
a [12e
o matchExpressions=12f matchLabels=3
a [12g
i {"minimum":0,"maximum":16384}
o bfdProfile=2 ebgpMultiHop=c holdTime=2 keepaliveTime=2 myASN!=js nodeSelectors=12h password=2 peerASN!=js peerAddress!=2 peerPort=12i routerID=2 sourceAddress=2
o spec=12j
s {"enum":["internal","external"]}
i {"minimum":1,"maximum":16384}
o bfdProfile=2 connectTime=2 disableMP=c dualStackAddressFamily=c dynamicASN=12l ebgpMultiHop=c enableGracefulRestart=c holdTime=2 interface=2 keepaliveTime=2 localASN=y0 myASN!=js nodeSelectors=c8 password=2 passwordSecret=mv peerASN=js peerAddress=2 peerPort=12m routerID=2 sourceAddress=2 vrf=2
o spec=12n
o communities=o0
o spec=12p
o namespaceSelectors=c8 namespaces=5 priority=1g serviceSelectors=c8
o addresses!=5 autoAssign=c avoidBuggyIPs=c serviceAllocation=12r
o spec!=12s
o preference!=4o weight!=zn
a [12u
o interfaces=5 ipAddressPoolSelectors=c8 ipAddressPools=5 nodeSelectors=c8 preferredNodeSelectors=12v serviceSelectors=c8
o spec=12w
s {"enum":["Delete","Retain"]}
o deletionPolicy!=12y driver!=2 parameters=3
o persistentVolumeClaimName=2 volumeSnapshotContentName=2
o source!=130 volumeSnapshotClassName=2
o spec!=131
a [2 {"nullable":true}
o matchExpressions=4n matchLabels=3 {"nullable":true}
s {"enum":["Continue","Fail"]}
o command!=if container=2 onError=135 timeout=2
o exec!=136
a [137
o excludedNamespaces=133 excludedResources=133 includedNamespaces=133 includedResources=133 labelSelector=134 name!=2 post=138 pre=138
a [139 {"nullable":true}
o resources=13a
o labels=3
a [4o {"nullable":true}
o apiGroup=2 kind!=2 name!=2
o parallelFilesUpload=1g {"nullable":true}
o csiSnapshotTimeout=2 datamover=2 defaultVolumesToFsBackup=k6 defaultVolumesToRestic=k6 excludedClusterScopedResources=133 excludedNamespaceScopedResources=133 excludedNamespaces=133 excludedResources=133 hooks=13b includeClusterResources=k6 includedClusterScopedResources=133 includedNamespaceScopedResources=133 includedNamespaces=133 includedResources=133 itemOperationTimeout=2 labelSelector=134 metadata=13c orLabelSelectors=13d orderedResources=121 resourcePolicy=13e snapshotMoveData=k6 snapshotVolumes=k6 storageLocation=2 ttl=2 uploaderConfig=13f volumeGroupSnapshotLabelKey=2 volumeSnapshotLocations=5
o spec=13g
s {"enum":["ReadOnly","ReadWrite"]}
s {"nullable":true}
o bucket!=2 caCert=2 caCertRef=h1 prefix=2
o accessMode=13i backupSyncPeriod=13j config=3 credential=h1 default=c objectStorage!=13k provider!=2 validationFrequency=13j
o spec=13l
o command!=if container=2 execTimeout=2 onError=135 waitForReady=k6 waitTimeout=2
a [58 {"x-kubernetes-preserve-unknown-fields":true}
o initContainers=13o timeout=2
o exec=13n init=13p
a [13q
o excludedNamespaces=133 excludedResources=133 includedNamespaces=133 includedResources=133 labelSelector=134 name!=2 postHooks=13r
a [13s
o resources=13t
o apiGroup=2 kind!=2 name!=2 {"nullable":true}
o excludedResources=133 includedResources=133 {"nullable":true}
o parallelFilesDownload=1g writeSparseFiles=k6 {"nullable":true}
o backupName=2 excludedNamespaces=133 excludedResources=133 existingResourcePolicy=13j hooks=13u includeClusterResources=k6 includedNamespaces=133 includedResources=133 itemOperationTimeout=2 labelSelector=134 namespaceMapping=3 orLabelSelectors=13d preserveNodePorts=k6 resourceModifier=13v resourcePolicy=13v restorePVs=k6 restoreStatus=13w scheduleName=2 uploaderConfig=13x
o spec=13y
o paused=c schedule!=2 skipImmediately=c template!=13g useOwnerReferencesInBackup=k6
o spec=140
o config=3 credential=h1 provider!=2
o spec=142
s {"enum":["Equals","NotEquals","AnyIn","AllIn","AnyNotIn","AllNotIn","GreaterThanOrEquals","GreaterThan","LessThanOrEquals","LessThan","DurationGreaterThanOrEquals","DurationGreaterThan","DurationLessThanOrEquals","DurationLessThan"]}
o key=22 message=2 operator=144 value=22
a [145
o all=146 any=146
o key!=2 value!=22
a [148
s {"enum":["GET","POST"]}
o caBundle=2 headers=vn url!=2
o data=149 default=22 jmesPath=2 method=14a service=14b urlPath=2
o jmesPath=2 name!=2
s {"enum":["default","amazon","azure","google","github"]}
a [14e
o allowInsecureRegistry=c providers=14f secrets=5
o imageRegistryCredentials=14g jmesPath=2 reference!=2
o default=22 jmesPath=2 value=22
o apiCall=14c configMap=44 globalReference=14d imageRegistry=14h name!=2 variable=14i
a [14j
s {"enum":["Foreground","Background","Orphan"]}
s {"enum":["CREATE","CONNECT","UPDATE","DELETE"]}
a [14m
o annotations=3 kinds=5 name=2 names=5 namespaceSelector=4o namespaces=5 operations=14n selector=4o
o apiGroup=2 kind!=2 name!=2 namespace=2
a [14p
o clusterRoles=5 resources=14o roles=5 subjects=14q
a [14r
o all=14s any=14s
o conditions=147 context=14k deletionPropagationPolicy=14l exclude=14t match!=14t schedule!=2
o spec!=14u
s {"enum":["All","One"]}
s {"enum":["Ignore","Fail"]}
o all=14s any=14s clusterRoles=5 resources=14o roles=5 subjects=14q
o kinds=5 namespace=2 selector=4o
s {"enum":["Equals","NotEquals","In","AnyIn","AllIn","NotIn","AnyNotIn","AllNotIn","GreaterThanOrEquals","GreaterThan","LessThanOrEquals","LessThan","DurationGreaterThanOrEquals","DurationGreaterThan","DurationLessThanOrEquals","DurationLessThan"]}
o key=22 message=2 operator=150 value=22
a [151
o all=152 any=152 {"x-kubernetes-preserve-unknown-fields":true}
o apiVersion=2 clone=mv cloneList=14z context=14k data=22 kind=2 list=2 name=2 namespace=2 preconditions=153 uid=2
a [154
o apiVersion=2 clone=mv cloneList=14z data=22 foreach=155 generateExisting=c kind=2 name=2 namespace=2 orphanDownstreamOnPolicyDelete=c synchronize=c uid=2
o jmesPath=2 key=2 name=2 path!=2 value=2
a [157
o *158
s {"enum":["Ascending","Descending"]}
o context=14k foreach=22 list=2 order=15a patchStrategicMerge=22 patchesJson6902=2 preconditions=153
a [15b
o apiVersion=2 context=14k kind=2 name=2 namespace=2 preconditions=22 selector=4o uid=2
a [15d
o foreach=15c mutateExistingOnPolicyUpdate=c patchStrategicMerge=22 patchesJson6902=2 targets=15e
o key!=2 valueExpression!=2
a [15g
o expression!=2 message=2 messageExpression=2 reason=2
a [15i
o apiVersion=2 kind=2
o name=2 namespace=2 parameterNotFoundAction=2 selector=4o
o auditAnnotations=15h expressions=15j generate=c paramKind=15k paramRef=15l variables=3u
o conditions=22
s {"enum":["Audit","Enforce"]}
s {"enum":["audit","enforce","Audit","Enforce"]}
o action=15p namespaceSelector=4o namespaces=5
a [15q
o anyPattern=22 context=14k deny=15n elementScope=c foreach=22 list=2 pattern=22 preconditions=153
a [15s
o ignoreSCT=c pubkey=2 tsaCertChain=2
o ignoreTlog=c pubkey=2 url=2
o cert=2 certChain=2 ctlog=15u rekor=15v
o additionalExtensions=3 ctlog=15u issuer=2 issuerRegExp=2 rekor=15v roots=2 subject=2 subjectRegExp=2
o name!=2 namespace!=2
o ctlog=15u kms=2 publicKeys=2 rekor=15v secret=15y signatureAlgorithm=2
o annotations=3 attestor=22 certificates=15w keyless=15x keys=15z repository=2 signatureAlgorithm=2
a [160
o count=ep entries=161
a [162
o enable=c namespace=2
o group=2 kind=2 name=2 namespace=2 version=2
a [165
o fields=5 objects=166
a [167
o annotationDomain=2 attestors=163 dryRun=164 ignoreFields=168 repository=2
s {"enum":["HostProcess","Host Namespaces","Privileged Containers","Capabilities","HostPath Volumes","Host Ports","AppArmor","SELinux","/proc Mount Type","Seccomp","Sysctls","Volume Types","Privilege Escalation","Running as Non-root","Running as Non-root user"]}
o controlName!=16a images=5 restrictedField=2 values=5
a [16b
s {"enum":["privileged","baseline","restricted"]}
s {"enum":["v1.19","v1.20","v1.21","v1.22","v1.23","v1.24","v1.25","v1.26","v1.27","v1.28","v1.29","v1.30","v1.31","v1.32","latest"]}
o exclude=16c level=16d version=16e
o allowExistingViolations=c anyPattern=22 assert=22 cel=15m deny=15n failureAction=15o failureActionOverrides=15r foreach=15t manifests=169 message=2 pattern=22 podSecurity=16f
o all=152 any=152
a [16h
o attestors=163 conditions=16i name=2 predicateType=2 type=2
a [16j
s {"enum":["Cosign","SigstoreBundle","Notary"]}
o deny=15n message=2
o additionalExtensions=3 annotations=3 attestations=16k attestors=163 cosignOCI11=c failureAction=15o image=2 imageReferences=5 imageRegistryCredentials=14g issuer=2 key=2 mutateDigest=c repository=2 required=c roots=2 skipImageReferences=5 subject=2 type=16l useCache=c validate=16m verifyDigest=c
a [16n
o celPreconditions=3u context=14k exclude=14y generate=156 imageExtractors=159 match!=14y mutate=15f name!=ik preconditions=22 reportProperties=3 skipBackgroundRequests=c validate=16g verifyImages=16o
a [16p
o failurePolicy=14x matchConditions=3u timeoutSeconds=1g
o admission=c applyRules=14w background=c emitWarning=c failurePolicy=14x generateExisting=c generateExistingOnPolicyUpdate=c mutateExistingOnPolicyUpdate=c rules=16q schemaValidation=c useServerSideApply=c validationFailureAction=15p validationFailureActionOverrides=15r webhookConfiguration=16r webhookTimeoutSeconds=1g
o spec!=16s
o data=149 method=14a refreshInterval=2 retryLimit=ep service=14b urlPath=2
o group=2 namespace=2 resource!=2 version!=2
o jmesPath!=2 name!=2
a [16w
o apiCall=16u kubernetesResource=16v projections=16x
o spec!=16y
o policyName!=2 ruleNames!=5
a [170
o background=c conditions=147 exceptions!=171 match!=14t podSecurity=16c
o spec!=172
o apiGroups=5 apiVersions=5 operations=5 resourceNames=5 resources=5 scope=2
a [174
o excludeResourceRules=175 matchPolicy=2 namespaceSelector=4o objectSelector=4o resourceRules=175
o conditions=3u deletionPropagationPolicy=14l matchConstraints=176 schedule!=2 variables=3u
o spec!=177
o admission=11f generateExisting=11f orphanDownstreamOnPolicyDelete=11f skipBackgroundRequests=c synchronize=11f
s {"enum":["none","cel"]}
o interpolate=17a value!=8u
o expression=2 template=17b
a [17c {"minItems":1}
o timeoutSeconds=1g
o auditAnnotations=15h evaluation=179 generate!=17d matchConditions=3u matchConstraints=176 useServerSideApply=c variables=3u webhookConfiguration=17e
o spec!=17f
o controllers=5
o mutatingAdmissionPolicy=11f podControllers=17h
o admission=11f background=11f mode=2 mutateExisting=11f skipBackgroundRequests=c useServerSideApply=c
o applyConfiguration=p0 jsonPatch=p0 patchType!=2
a [17k
o excludeResourceRules=175 expression=2 matchPolicy=2 namespaceSelector=4o objectSelector=4o resourceRules=175
o auditAnnotations=15h autogen=17i evaluation=17j failurePolicy=14x matchConditions=3u matchConstraints=176 mutations=17l reinvocationPolicy=2 targetMatchConditions=3u targetMatchConstraints=17m variables=3u webhookConfiguration=17e
o spec!=17n
o podControllers=17h validatingAdmissionPolicy=11f
o admission=11f background=11f mode=2
s {"enum":["Deny","Audit","Warn"]}
a [17r
o auditAnnotations=15h autogen=17p evaluation=17q failurePolicy=14x matchConditions=3u matchConstraints=176 validationActions=17s validations=15j variables=3u webhookConfiguration=17e
o spec!=17t
o kind!=2 name!=2
a [17v
s {"enum":["skip","pass"]}
o allowedValues=5 evaluationMode=2 expiresAt=2 images=5 matchConditions=3u policyRefs!=17w properties=3 reportResult=17x
o spec!=17y
s {"maxLength":316}
s {"enum":["Gte","Lte","In","NotIn","Exists","DoesNotExist","Gt","Lt"]}
a [2 {"maxLength":63}
o key!=180 operator!=181 values=182
a [183 {"maxItems":100}
i {"minimum":1,"maximum":10000}
o capacity=a8 price=2 priceAdjustment=2 requirements!=184 weight=185
o spec!=186
s {"enum":["Underutilized","Empty","Drifted"]}
a [188 {"maxItems":50}
o duration=2 nodes=2 reasons=189 schedule=2
a [18a {"maxItems":50}
s {"enum":["WhenEmpty","WhenEmptyOrUnderutilized"]}
o budgets=18b consolidateAfter!=2 consolidationPolicy=18c
o annotations=3 labels=ky
o group!=2 kind!=2 name!=2
i {"minimum":1,"maximum":50}
o key!=180 minValues=18g operator!=181 values=182
a [18h {"maxItems":100}
s {"enum":["NoSchedule","PreferNoSchedule","NoExecute"]}
o effect!=18j key!=8u timeAdded=2 value=2
a [18k
o expireAfter=2 nodeClassRef!=18f requirements!=18i startupTaints=18l taints=18l terminationGracePeriod=2
o metadata=18e spec!=18m
o disruption=18d limits=a8 replicas=dn template!=18n weight=zn
o spec!=18o
s {"enum":["gateway.envoyproxy.io/h2c","gateway.envoyproxy.io/ws","gateway.envoyproxy.io/wss"]}
a [18q
o hostname!=t port!=zq
s {"minLength":3,"maxLength":45}
o address!=18t port!=zq
o path!=2
o fqdn=18s hostname=9r ip=18u unix=18v zone=2
a [18w {"minItems":1,"maxItems":256}
a [cw {"maxItems":8}
s {"enum":["JA3","JA4"]}
a [18z
s {"enum":["Auto","1.0","1.1","1.2","1.3"]}
o alpnProtocols=5 autoSNIFromEndpointHostname=c caCertificateRefs=18y ciphers=5 clientCertificateRef=e0 ecdhCurves=5 fingerprints=190 insecureSkipVerify=c maxVersion=191 minVersion=191 signatureAlgorithms=5 sni=9r wellKnownCACertificates=t
s {"enum":["Endpoints","DynamicResolver"]}
o appProtocols=18r endpoints=18x fallback=c tls=192 type=193
o spec!=194
o failClosed=c name!=dz
o disableXForwardedForAppend=c numTrustedHops=1g trustedCIDRs=if
o customHeader=196 directSourceIP=w2 xForwardedFor=197
o closeDelay=f5 maxConnectionDuration=f5 maxRequestsPerConnection=1g maxStreamDuration=f5 value=ep
o bufferLimit=5d connectionLimit=199 maxAcceptPerSocketEvent=1g socketBufferLimit=5d
o enableWeb=c
a [el {"minItems":1,"maxItems":64}
a [2 {"minItems":1,"maxItems":64}
s {"enum":["Exact","Prefix","Suffix","RegularExpression"]}
o type=19e value!=fy
a [19f {"minItems":1,"maxItems":64}
o add=19c addIfAbsent=19c remove=19d removeOnMatch=19g set=19c
o stripTrailingHostDot=c
s {"enum":["PreserveOrGenerate","Preserve","Generate","Disable"]}
s {"enum":["Allow","RejectRequest","DropHeader"]}
s {"enum":["Subject","Cert","Chain","DNS","URI"]}
a [19l {"maxItems":5}
s {"enum":["Sanitize","ForwardOnly","AppendForward","SanitizeSet","AlwaysForwardOnly"]}
o certDetailsToAdd=19m mode=19n
o disableRateLimitHeaders=c earlyRequestHeaders=19h enableEnvoyHeaders=c host=19i lateResponseHeaders=19h preserveXRequestID=c requestID=19j withUnderscoresAction=19k xForwardedClientCert=19o
o path!=fy
o useDefaultHost=c
a [19f
o disableSafeMaxConnectionDuration=c enableTrailers=c http10=19r ignoredUpgradeTypes=19s preserveHeaderCase=c
o idleInterval=f5 interval=f5 intervalJitter=er timeout=f5
o connectionKeepalive=19u initialConnectionWindowSize=5d initialStreamWindowSize=5d maxConcurrentStreams=yo onInvalidMessage=2
s {"enum":["KeepUnchanged","RejectRequest","UnescapeAndForward","UnescapeAndRedirect"]}
o disableMergeSlashes=c escapedSlashesAction=19w
o optional=c
s {"enum":["Preserve","MatchBackend"]}
a [cu
s {"enum":["Same","All","Selector"]}
o from=1a1 selector=4o
o group=9n kind!=9o matchExpressions=4n matchLabels=3 namespaces=1a2
a [1a3
o idleTime=f5 interval=f5 probes=1g
o idleTimeout=f5 requestHeadersReceivedTimeout=f5 requestReceivedTimeout=f5 streamIdleTimeout=f5
o connectionInspectionTimeout=f5 idleTimeout=f5 tlsHandshakeTimeout=f5
o http=1a6 tcp=1a7
a [e0 {"maxItems":8}
a [e0 {"minItems":1,"maxItems":8}
o onlyVerifyLeafCertificate=c refs!=1aa
s {"enum":["Request","RequireAny","VerifyIfGiven","RequireAndVerify"]}
o oid!=2 type=19e value!=fy
a [1ad
o dnsNames=19s emailAddresses=19s ipAddresses=19s otherNames=1ae uris=19s
o allowExpiredCertificate=c caCertificateRefs=1a9 certificateHashes=5 crl=1ab mode=1ac optional=c spkiHashes=5 subjectAltNames=1af
o stateful=w2 stateless=w2
o resumption=1ah
o alpnProtocols=5 ciphers=5 clientValidation=1ag ecdhCurves=5 fingerprints=190 maxVersion=191 minVersion=191 session=1ai signatureAlgorithms=5
o clientIPDetection=198 connection=19a enableProxyProtocol=c grpc=19b headers=19p healthCheck=19q http1=19t http2=19v http3=w2 path=19x proxyProtocol=19y scheme=19z targetRef=cu targetRefs=1a0 targetSelectors=1a4 tcpKeepalive=1a5 timeout=1a8 tls=1aj
o spec!=1ak
o valueRef!=e0
o credential!=1am header=2 overwrite=c
o inline=2 type=2 valueRef=cw
o body=1ao contentType=2 header=eo statusCode=1g
a [f0 {"minItems":1,"maxItems":16}
o cookies=1aq
a [1ar {"maxItems":8}
o pattern!=8u substitution!=8u
s {"enum":["Header","Backend","PathRegex"]}
o header=2 pathRegex=1at type!=1au
o pattern!=8u substitution!=2
s {"enum":["ReplaceRegexMatch"]}
o replaceRegexMatch=1aw type!=1ax
o appendXForwardedHost=c hostname=1av path=1ay
o credentialInjection=1an directResponse=1ap matches=1as urlRewrite=1az
o spec!=1b0
s {"enum":["barmanObjectStore","volumeSnapshot","plugin"]}
o immediateCheckpoint=c waitForArchive=c
o name!=2 parameters=3
s {"enum":["primary","prefer-standby"]}
o cluster!=7 method=1b2 online=c onlineConfiguration=1b3 pluginConfiguration=1b4 target=1b5
o spec!=1b6
o image!=2 key!=jk
a [1b8 {"maxItems":32}
s {"minLength":1,"pattern":"^[a-zA-Z_][a-zA-Z0-9_]*$"}
o name!=1ba value!=8u
a [1bb
o pullPolicy=2 reference=2
s {"minLength":1,"maxLength":59}
o bin_path=5 dynamic_library_path=5 env=1bc extension_control_path=5 image=1bd ld_library_path=5 name!=1be
a [1bf
i {"minimum":10}
o extensions=1bg image!=2 major!=1bh
a [1bi {"minItems":1,"maxItems":8}
o componentImages=1b9 images!=1bj
o spec!=1bk
o additionalPodAffinity=a4 additionalPodAntiAffinity=a4 enablePodAntiAffinity=c nodeAffinity=9z nodeSelector=3 podAntiAffinityType=2 tolerations=af topologyKey=2
o connectionString=po inheritFromAzureAD=c storageAccount=po storageKey=po storageSasToken=po useDefaultAzureCredentials=c
s {"enum":["bzip2","gzip","lz4","snappy"]}
s {"enum":["AES256","aws:kms"]}
o additionalCommandArgs=5 compression=1bo encryption=1bp immediateCheckpoint=c jobs=ep
o applicationCredentials=po gkeEnvironment=c
o accessKeyId=po inheritFromIAMRole=c region=po secretAccessKey=po sessionToken=po
s {"enum":["bzip2","gzip","lz4","snappy","xz","zstd"]}
o archiveAdditionalCommandArgs=5 compression=1bt encryption=1bp maxParallel=ep restoreAdditionalCommandArgs=5
o azureCredentials=1bn data=1bq destinationPath!=8u endpointCA=po endpointURL=2 googleCredentials=1br historyTags=3 s3Credentials=1bs serverName=2 tags=3 wal=1bu
s {"enum":["none","cluster","backup"]}
o annotations=3 className=2 labels=3 online=c onlineConfiguration=1b3 snapshotOwnerReference=1bw tablespaceClassName=3 walClassName=2
o barmanObjectStore=1bv retentionPolicy=2 target=1b5 volumeSnapshot=1bx
o externalCluster!=2
s {"enum":["microservice","monolith"]}
o databases!=5 pgDumpExtraOptions=5 pgRestoreDataOptions=5 pgRestoreExtraOptions=5 pgRestorePostdataOptions=5 pgRestorePredataOptions=5 postImportApplicationSQL=5 roles=5 schemaOnly=c source!=1bz type!=1c0
a [po
o configMapRefs=1c2 secretRefs=1c2
i {"minimum":1,"maximum":1024}
o builtinLocale=2 dataChecksums=c database=2 encoding=2 icuLocale=2 icuRules=2 import=1c1 locale=2 localeCType=2 localeCollate=2 localeProvider=2 options=5 owner=2 postInitApplicationSQL=5 postInitApplicationSQLRefs=1c3 postInitSQL=5 postInitSQLRefs=1c3 postInitTemplateSQL=5 postInitTemplateSQLRefs=1c3 secret=7 walSegmentSize=1c4
o database=2 owner=2 secret=7 source!=8u
o endpointCA=po name!=2
o backupID=2 exclusive=c targetImmediate=c targetLSN=2 targetName=2 targetTLI=2 targetTime=2 targetXID=2
o *13e
o storage!=13e tablespaceStorage=1c9 walStorage=13e
o backup=1c7 database=2 owner=2 recoveryTarget=1c8 secret=7 source=2 volumeSnapshots=1ca
o initdb=1c5 pg_basebackup=1c6 recovery=1cb
o clientCASecret=2 replicationTLSSecret=2 serverAltDNSNames=5 serverCASecret=2 serverTLSSecret=2
o apiVersion=2 fieldPath!=2
o key!=2 optional=c path!=2 volumeName!=2
o containerName=2 divisor=5d resource!=2
o configMapKeyRef=h1 fieldRef=1ce fileKeyRef=1cf resourceFieldRef=1cg secretKeyRef=h1
o name!=2 value=2 valueFrom=1ch
a [1ci
o name=2 optional=c
o configMapRef=1ck prefix=2 secretRef=1ck
a [1cl
o accessModes=5 dataSource=13e dataSourceRef=14p resources=a9 selector=4o storageClassName=2 volumeAttributesClassName=2 volumeMode=2 volumeName=2
o metadata=w2 spec!=1cn
o volumeClaimTemplate=1co
o shm=5d temporaryData=5d
o enabled=c isWALArchiver=c name!=2 parameters=3
o barmanObjectStore=1bv connectionParameters=3 name!=2 password=h1 plugin=1cr sslCert=h1 sslKey=h1 sslRootCert=h1
a [1cs
o apiGroup=2 kind!=2 major!=1g name!=2
s {"enum":["error","warning","info","debug","trace"]}
s {"enum":["present","absent"]}
o bypassrls=c comment=2 connectionLimit=1g createdb=c createrole=c disablePassword=c ensure=1cw inRoles=5 inherit=c login=c name!=2 passwordSecret=7 replication=c superuser=c validUntil=2
a [1cx
s {"enum":["rw","r","ro"]}
o annotations=3 labels=3 name=2
o appProtocol=2 name=2 nodePort=1g port!=1g protocol=2 targetPort=5d
a [1d1
o clientIP=17e
o allocateLoadBalancerNodePorts=c clusterIP=2 clusterIPs=5 externalIPs=5 externalName=2 externalTrafficPolicy=2 healthCheckNodePort=1g internalTrafficPolicy=2 ipFamilies=5 ipFamilyPolicy=2 loadBalancerClass=2 loadBalancerIP=2 loadBalancerSourceRanges=5 ports=1d2 publishNotReadyAddresses=c selector=3 sessionAffinity=2 sessionAffinityConfig=1d3 trafficDistribution=2 type=2
o metadata=1d0 spec=1d4
s {"enum":["patch","replace"]}
o selectorType!=1cz serviceTemplate!=1d5 updateStrategy=1d6
a [1d7
a [1cz
o additional=1d8 disabledDefaultServices=1d9
o roles=1cy services=1da
o action=h5 modulus=1g regex=2 replacement=2 separator=2 sourceLabels=5 targetLabel=2
a [1dc
o customQueriesConfigMap=1c2 customQueriesSecret=1c2 disableDefaultQueries=c enablePodMonitor=c metricsQueriesTTL=2 podMonitorMetricRelabelings=1dd podMonitorRelabelings=1dd tls=11f
o inProgress=c reusePVC=c
a [1cr
o gmsaCredentialSpec=2 gmsaCredentialSpecName=2 hostProcess=c runAsUserName=2
o appArmorProfile=ab fsGroup=1g fsGroupChangePolicy=2 runAsGroup=1g runAsNonRoot=c runAsUser=1g seLinuxChangePolicy=2 seLinuxOptions=aa seccompProfile=ab supplementalGroups=ac supplementalGroupsPolicy=2 sysctls=4z windowsOptions=1dh
o name!=8u selector!=4o
a [1dj
o prefix=2 suffix=2
o baseDN=2 bindDN=2 bindPassword=h1 searchAttribute=2 searchFilter=2
s {"enum":["ldap","ldaps"]}
o bindAsAuth=1dl bindSearchAuth=1dm port=1g scheme=1dn server=2 tls=c
o enabled!=c nodeLabelsAntiAffinity=5
s {"enum":["required","preferred"]}
s {"enum":["any","first"]}
o dataDurability=1dq failoverQuorum=c maxStandbyNamesFromCluster=1g method!=1dr number!=1g standbyNamesPost=5 standbyNamesPre=5
o enableAlterSystem=c extensions=1bg ldap=1do parameters=3 pg_hba=5 pg_ident=5 promotionTimeout=1g shared_preload_libraries=5 syncReplicaElectionConstraint=1dp synchronous=1ds
o leaseDurationSeconds=ep releasedLeaseDurationSeconds=ep renewDeadlineSeconds=ep retryPeriodSeconds=ep
s {"enum":["switchover","restart"]}
s {"enum":["unsupervised","supervised"]}
o connectionTimeout=1g enabled=c requestTimeout=1g
o failureThreshold=1g initialDelaySeconds=1g isolationCheck=1dx periodSeconds=1g successThreshold=1g terminationGracePeriodSeconds=1g timeoutSeconds=1g
s {"enum":["pg_isready","streaming","query"]}
o failureThreshold=1g initialDelaySeconds=1g maximumLag=5d periodSeconds=1g successThreshold=1g terminationGracePeriodSeconds=1g timeoutSeconds=1g type=1dz
o liveness=1dy readiness=1e0 startup=1e0
o labelSelector=4o name=2 optional=c path!=2 signerName=2
o key!=2 mode=1g path!=2
a [1e3
o items=1e4 name=2 optional=c
o fieldRef=1ce mode=1g path!=2 resourceFieldRef=1cg
a [1e6
o items=1e7
o certificateChainPath=2 credentialBundlePath=2 keyPath=2 keyType!=2 maxExpirationSeconds=1g signerName!=2 userAnnotations=3
o audience=2 expirationSeconds=1g path!=2
o clusterTrustBundle=1e2 configMap=1e5 downwardAPI=1e8 podCertificate=1e9 secret=1e5 serviceAccountToken=1ea
a [1eb
o defaultMode=1g sources=1ec
o enabled=c minApplyDelay=2 primary=2 promotionToken=2 self=2 source!=8u
o enabled=c slotPrefix=2 synchronizeLogicalDecoding=c
o enabled=c excludePatterns=5
o highAvailability=1ef synchronizeReplicas=1eg updateInterval=ep
o name!=2 request=2
a [1ei
o claims=1ej limits=a8 requests=a8
o add=5 drop=5
o allowPrivilegeEscalation=c appArmorProfile=ab capabilities=1el privileged=c procMount=2 readOnlyRootFilesystem=c runAsGroup=1g runAsNonRoot=c runAsUser=1g seLinuxOptions=aa seccompProfile=ab windowsOptions=1dh
s {"maxLength":253,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}
o metadata!=1d0
o pvcTemplate=1cn resizeInUseVolumes=c size=2 storageClass=2
o name!=2 owner=a6 storage!=1ep temporary=c
a [1eq
o labelSelector=4o matchLabelKeys=5 maxSkew!=1g minDomains=1g nodeAffinityPolicy=2 nodeTaintsPolicy=2 topologyKey!=2 whenUnsatisfiable!=2
a [1es
o affinity=1bm backup=1by bootstrap=1cc certificates=1cd description=2 enablePDB=c enableSuperuserAccess=c env=1cj envFrom=1cm ephemeralVolumeSource=1cp ephemeralVolumesSizeLimit=1cq externalClusters=1ct failoverDelay=1g imageCatalogRef=1cu imageName=2 imagePullPolicy=2 imagePullSecrets=x8 inheritedMetadata=4 instances=ep livenessProbeTimeout=1g logLevel=1cv managed=1db maxSyncReplicas=dn minSyncReplicas=dn monitoring=1de nodeMaintenanceWindow=1df plugins=1dg podSecurityContext=1di podSelectorRefs=1dk postgresGID=1g postgresUID=1g postgresql=1dt primaryLease=1du primaryUpdateMethod=1dv primaryUpdateStrategy=1dw priorityClassName=2 probes=1e1 projectedVolumeTemplate=1ed replica=1ee replicationSlots=1eh resources=1ek schedulerName=2 seccompProfile=ab securityContext=1em serviceAccountName=1en serviceAccountTemplate=1eo smartShutdownTimeout=1g startDelay=1g stopDelay=1g storage=1ep superuserSecret=7 switchoverDelay=1g tablespaces=1er topologySpreadConstraints=1et walStorage=1ep
o spec!=1eu
s {"enum":["delete","retain"]}
o bypassrls=c clientCertificate=11f cluster!=a6 comment=2 connectionLimit=1g createdb=c createrole=c databaseRoleReclaimPolicy=1ew disablePassword=c ensure=1cw inRoles=5 inherit=c login=c name!=2 passwordSecret=7 replication=c superuser=c validUntil=2
o spec!=1ex
o ensure=1cw name!=2 schema=2 version=2
a [1ez
o ensure=1cw name!=2 value!=2
a [1f1
s {"enum":["grant","revoke"]}
o name!=2 type=1f3
a [1f4
o ensure=1cw handler=2 name!=2 options=1f2 owner=2 usage=1f5 validator=2
a [1f6
o ensure=1cw name!=2 owner=2
a [1f8
o ensure=1cw fdw!=2 name!=2 options=1f2 usage=1f5
a [1fa
o allowConnections=c builtinLocale=2 cluster!=a6 collationVersion=2 connectionLimit=1g databaseReclaimPolicy=1ew encoding=2 ensure=1cw extensions=1f0 fdws=1f7 icuLocale=2 icuRules=2 isTemplate=c locale=2 localeCType=2 localeCollate=2 localeProvider=2 name!=2 owner!=2 schemas=1f9 servers=1fb tablespace=2 template=2
o spec!=1fc
o maxSurge=5d maxUnavailable=5d
o rollingUpdate=1fe type=2
o enablePodMonitor=c podMonitorMetricRelabelings=1dd podMonitorRelabelings=1dd tls=11f
o apiGroup=2 key!=jk kind!=2 name!=2
s {"enum":["session","transaction"]}
o authQuery=2 authQuerySecret=7 clientCASecret=7 clientTLSSecret=7 image=2 imageCatalogRef=1fh parameters=3 paused=c pg_hba=5 poolMode=1fi serverCASecret=7 serverTLSSecret=7
o metadata=1d0 spec=58
s {"enum":["rw","ro","r"]}
o cluster!=7 deploymentStrategy=1ff instances=1g monitoring=1fg pgbouncer!=1fj serviceAccountName=1en serviceTemplate=1d5 template=1fk type=1fl
o spec!=1fm
o columns=5 name!=2 only=c schema=2
o table=1fo tablesInSchema=2
a [1fp {"maxItems":100000}
o allTables=c objects=1fq
o cluster!=a6 dbname!=2 name!=2 parameters=3 publicationReclaimPolicy=1ew target!=1fr
o spec!=1fs
s {"enum":["none","self","cluster"]}
o backupOwnerReference=1fu cluster!=7 immediate=c method=1b2 online=c onlineConfiguration=1b3 pluginConfiguration=1b4 schedule!=2 suspend=c target=1b5
o spec!=1fv
o cluster!=a6 dbname!=2 externalClusterName!=2 name!=2 parameters=3 publicationDBName=2 publicationName!=2 subscriptionReclaimPolicy=1ew
o spec!=1fx
o from=1g to=1g
o datasourceUid=2 model=22 queryType=2 refId=2 relativeTimeRange=1fz
a [1g0
s {"enum":["OK","Alerting","Error","KeepLast"]}
s {"enum":["Alerting","NoData","OK","KeepLast"]}
o active_time_intervals=5 group_by=5 group_interval=2 group_wait=2 mute_time_intervals=5 receiver!=8u repeat_interval=2
o from!=2 metric!=2 targetDatasourceUid=2
s {"minLength":1,"maxLength":190}
s {"maxLength":40}
o annotations=3 condition!=2 dashboardUid=2 data!=1g1 execErrState!=1g2 for=2 isPaused=c keepFiringFor=2 labels=3 missingSeriesEvalsToResolve=1g noDataState!=1g3 notificationSettings=1g4 panelId=1g record=1g5 title!=1g6 uid!=1g7
a [1g8 {"minItems":1}
o allowCrossNamespaceImport=c editable=c folderRef=2 folderUID=2 instanceSelector!=4o interval!=2 name=2 resyncPeriod=2 rules!=1g9 suspend=c
o spec!=1ga
o configMapKeyRef=h1 secretKeyRef=h1
o targetPath!=2 valueFrom!=1gc
a [1gd {"maxItems":99}
o disableResolveMessage=c settings!=22 type!=8u uid=1g7 valuesFrom=1ge
a [1gf {"maxItems":99}
o allowCrossNamespaceImport=c disableResolveMessage=c editable=c instanceSelector!=4o name=2 receivers=1gg resyncPeriod=2 settings=22 suspend=c type=8u uid=1g7 valuesFrom=1ge
o spec!=1gh
o datasourceName!=2 inputName!=2
a [1gj
a [1gc
o name!=2 value=2 valueFrom=1gc
a [1gm
o id!=1g revision=1g
o fileName!=2 gzipJsonnetProject!=2 jPath=5
s {"minLength":1,"maxLength":512}
s {"minLength":3,"maxLength":512}
o insecurePlainHTTP=c path!=1gq pullSecretRef=a6 reference!=1gr
o name!=8u version!=2
a [1gt
s {"pattern":"^https?://.+$"}
o basicAuth=h3
o allowCrossNamespaceImport=c configMapRef=h1 contentCacheDuration=2 datasources=1gk envFrom=1gl envs=1gn folder=2 folderRef=2 folderUID=2 grafanaCom=1go gzipJson=2 instanceSelector!=4o json=2 jsonnet=2 jsonnetLib=1gp oci=1gs plugins=1gu resyncPeriod=2 suspend=c uid=1g7 url=1gv urlAuthorization=1gw
o spec!=1gx
o access=2 basicAuth=c basicAuthUser=2 database=2 editable=c isDefault=c jsonData=58 name=2 orgId=1g secureJsonData=58 type=2 uid=2 url=2 user=2
o allowCrossNamespaceImport=c datasource!=1gz instanceSelector!=4o plugins=1gu resyncPeriod=2 suspend=c uid=1g7 valuesFrom=1ge
o spec!=1h0
o allowCrossNamespaceImport=c instanceSelector!=4o parentFolderRef=2 parentFolderUID=2 permissions=2 resyncPeriod=2 suspend=c title=2 uid=1g7
o spec!=1h2
o allowCrossNamespaceImport=c configMapRef=h1 contentCacheDuration=2 datasources=1gk envFrom=1gl envs=1gn folderRef=2 folderUID=2 grafanaCom=1go gzipJson=2 instanceSelector!=4o json=2 jsonnet=2 jsonnetLib=1gp oci=1gs plugins=1gu resyncPeriod=2 suspend=c uid=1g7 url=1gv urlAuthorization=1gw
o spec!=1h4
o configMapKeyRef=h1 grafanaRef=1ce secretKeyRef=h1
o name!=2 valueFrom!=1h6
a [1h7
o env=1h8 scripts!=5
o annotations=3 labels=3 name!=2 namespace=2
o apiVersion!=2 kind!=2 metadata!=1ha spec=22
o allowCrossNamespaceImport=c instanceSelector!=4o patch=1h9 resyncPeriod=2 suspend=c template!=1hb
o spec!=1hc
o end_time!=2 start_time!=2
a [1he
o days_of_month=5 location=2 months=5 times=1hf weekdays=5 years=5
a [1hg {"minItems":1}
o allowCrossNamespaceImport=c editable=c instanceSelector!=4o name!=2 resyncPeriod=2 suspend=c time_intervals!=1hh
o spec!=1hi
o isEqual=c isRegex!=c name=2 value!=2
a [1hk
a [5
o active_time_intervals=5 continue=c group_by=5 group_interval=2 group_wait=2 match_re=3 matchers=1hl mute_time_intervals=5 object_matchers=1hm provenance=2 receiver!=8u repeat_interval=2 routeSelector=4o routes=22
o allowCrossNamespaceImport=c editable=c instanceSelector!=4o resyncPeriod=2 route!=1hn suspend=c
o spec!=1ho
o spec!=1hn
o allowCrossNamespaceImport=c editable=c instanceSelector!=4o name!=2 resyncPeriod=2 suspend=c template=2
o spec!=1hr
s {"enum":["Viewer","Editor","Admin"]}
o expires=2 name!=8u secretName=8u
a [1hu
o instanceName!=8u isDisabled=c name=8u resyncPeriod=2 role!=1ht suspend=c tokens=1hv
o spec=1hw
o parameters=3 provider=2
s {"enum":["Direct","None","Clone","Snapshot"]}
o configMapName=2 key=2 secretName=2
o path!=2 readOnly=c server!=2
o claimName!=2 readOnly=c
o defaultMode=1g items=1e4 optional=c secretName=2
o nfs=1i1 persistentVolumeClaim=1i2 secret=1i3
o mountPath!=2 volumeSource!=1i4
a [1i5
o accessModes=if capacity=5d cleanupTempPVC=c copyMethod=1hz customCA=1i0 destinationPVC=2 moverAffinity=a5 moverPodLabels=3 moverResources=1ek moverSecurityContext=1di moverServiceAccount=2 moverVolumes=1i6 rcloneConfig=2 rcloneConfigSection=2 rcloneDestPath=2 storageClassName=2 volumeSnapshotClassName=2
o accessModes=if cacheAccessModes=5 cacheCapacity=5d cacheStorageClassName=2 capacity=5d cleanupCachePVC=c cleanupTempPVC=c copyMethod=1hz customCA=1i0 destinationPVC=2 enableFileDeletion=c moverAffinity=a5 moverPodLabels=3 moverResources=1ek moverSecurityContext=1di moverServiceAccount=2 moverVolumes=1i6 previous=1g repository=2 restoreAsOf=2 storageClassName=2 volumeSnapshotClassName=2
o accessModes=if address=2 capacity=5d cleanupTempPVC=c copyMethod=1hz destinationPVC=2 moverPodLabels=3 moverResources=1ek moverServiceAccount=2 path=2 port=zq serviceAnnotations=3 serviceType=2 sshKeys=2 sshUser=2 storageClassName=2 volumeMode=2 volumeSnapshotClassName=2
o accessModes=if capacity=5d cleanupTempPVC=c copyMethod=1hz destinationPVC=2 keySecret=2 moverAffinity=a5 moverPodLabels=3 moverResources=1ek moverSecurityContext=1di moverServiceAccount=2 moverVolumes=1i6 serviceAnnotations=3 serviceType=2 storageClassName=2 volumeMode=2 volumeSnapshotClassName=2
o manual=2 schedule=2
o external=1hy paused=c rclone=1i7 restic=1i8 rsync=1i9 rsyncTLS=1ia trigger=1ib
o spec=1ic
o accessModes=if capacity=5d copyMethod=1hz customCA=1i0 moverAffinity=a5 moverPodLabels=3 moverResources=1ek moverSecurityContext=1di moverServiceAccount=2 moverVolumes=1i6 rcloneConfig=2 rcloneConfigSection=2 rcloneDestPath=2 storageClassName=2 volumeSnapshotClassName=2
o daily=1g hourly=1g last=2 monthly=1g weekly=1g within=2 yearly=1g
o accessModes=if cacheAccessModes=5 cacheCapacity=5d cacheStorageClassName=2 capacity=5d copyMethod=1hz customCA=1i0 moverAffinity=a5 moverPodLabels=3 moverResources=1ek moverSecurityContext=1di moverServiceAccount=2 moverVolumes=1i6 pruneIntervalDays=1g repository=2 retain=1if storageClassName=2 unlock=2 volumeSnapshotClassName=2
o accessModes=if address=2 capacity=5d copyMethod=1hz moverPodLabels=3 moverResources=1ek moverServiceAccount=2 path=2 port=zq serviceType=2 sshKeys=2 sshUser=2 storageClassName=2 volumeSnapshotClassName=2
o accessModes=if address=2 capacity=5d copyMethod=1hz keySecret=2 moverAffinity=a5 moverPodLabels=3 moverResources=1ek moverSecurityContext=1di moverServiceAccount=2 moverVolumes=1i6 port=zq storageClassName=2 volumeSnapshotClassName=2
o ID!=2 address!=2 introducer!=c
a [1ij
o configAccessModes=5 configCapacity=5d configStorageClassName=2 moverAffinity=a5 moverPodLabels=3 moverResources=1ek moverSecurityContext=1di moverServiceAccount=2 moverVolumes=1i6 peers=1ik serviceType=2
o external=1hy paused=c rclone=1ie restic=1ig rsync=1ih rsyncTLS=1ii sourcePVC=2 syncthing=1il trigger=1ib
o spec=1im
o dnsName=2 labels=3 providerSpecific=o0 recordTTL=1g recordType=2 setIdentifier=2 targets=5
a [1io
o endpoints=1ip
o spec=1iq
o endpoint!=1io
o spec=1is
o cacheDir=2 catalogDir!=2
s {"enum":["legacy","restricted"]}
o affinity=a5 extractContent=1iu memoryTarget=5d nodeSelector=3 priorityClassName=2 securityContextConfig=1iv tolerations=af
o base64data!=2 mediatype!=2
o interval=2
o registryPoll=1iy
o address=2 configMap=2 description=2 displayName=2 grpcPodConfig=1iw icon=1ix image=2 priority=1g publisher=2 secrets=5 sourceType!=2 updateStrategy=1iz
o spec!=1j0
s {"enum":["Default","TechPreviewUnsafeFailForward"]}
o selector=4o serviceAccountName=2 staticProvidedAPIs=c targetNamespaces=5 upgradeStrategy=1j2
o spec=1j3
o selector=4o serviceAccountName=2 staticProvidedAPIs=c targetNamespaces=5
o spec=1j5
o mountPath!=2 mountPropagation=2 name!=2 readOnly=c recursiveReadOnly=2 subPath=2 subPathExpr=2
a [1j7
o fsType=2 partition=1g readOnly=c volumeID!=2
o cachingMode=2 diskName!=2 diskURI!=2 fsType=2 kind=2 readOnly=c
o readOnly=c secretName!=2 shareName!=2
o monitors!=5 path=2 readOnly=c secretFile=2 secretRef=a6 user=2
o fsType=2 readOnly=c secretRef=a6 volumeID!=2
o defaultMode=1g items=1e4 name=2 optional=c
o driver!=2 fsType=2 nodePublishSecretRef=a6 readOnly=c volumeAttributes=3
o defaultMode=1g items=1e7
o medium=2 sizeLimit=5d
o fsType=2 lun=1g readOnly=c targetWWNs=5 wwids=5
o driver!=2 fsType=2 options=3 readOnly=c secretRef=a6
o datasetName=2 datasetUUID=2
o fsType=2 partition=1g pdName!=2 readOnly=c
o directory=2 repository!=2 revision=2
o endpoints!=2 path!=2 readOnly=c
o path!=2 type=2
o chapAuthDiscovery=c chapAuthSession=c fsType=2 initiatorName=2 iqn!=2 iscsiInterface=2 lun!=1g portals=5 readOnly=c secretRef=a6 targetPortal!=2
o fsType=2 pdID!=2
o fsType=2 readOnly=c volumeID!=2
o group=2 readOnly=c registry!=2 tenant=2 user=2 volume!=2
o fsType=2 image!=2 keyring=2 monitors!=5 pool=2 readOnly=c secretRef=a6 user=2
o fsType=2 gateway!=2 protectionDomain=2 readOnly=c secretRef!=a6 sslEnabled=c storageMode=2 storagePool=2 system!=2 volumeName=2
o fsType=2 readOnly=c secretRef=a6 volumeName=2 volumeNamespace=2
o fsType=2 storagePolicyID=2 storagePolicyName=2 volumePath!=2
o awsElasticBlockStore=1j9 azureDisk=1ja azureFile=1jb cephfs=1jc cinder=1jd configMap=1je csi=1jf downwardAPI=1jg emptyDir=1jh ephemeral=1cp fc=1ji flexVolume=1jj flocker=1jk gcePersistentDisk=1jl gitRepo=1jm glusterfs=1jn hostPath=1jo image=1bd iscsi=1jp name!=2 nfs=1i1 persistentVolumeClaim=1i2 photonPersistentDisk=1jq portworxVolume=1jr projected=1ed quobyte=1js rbd=1jt scaleIO=1ju secret=1i3 storageos=1jv vsphereVolume=1jw
a [1jx
o affinity=a5 annotations=3 env=1cj envFrom=1cm nodeSelector=3 resources=1ek selector=4o tolerations=af volumeMounts=1j8 volumes=1jy
o channel=2 config=1jz installPlanApproval=2 name!=2 source!=2 sourceNamespace!=2 startingCSV=2
o spec!=1k0
`;function isSteady(e){return/-controller |^(?:Argo CD|cert-manager|External Secrets|Gateway API|prometheus-operator) /.test(e)}let Pt,Rt,Ct;function definedRowsOf(e){return Rt??=u.groupedBy(function definedRows(){return Pt??=It.split("\n= ").flatMap(e=>{const[t="",...a]=e.trim().split("\n"),[n="",...s]=t.split(" "),o=s.join(" ");return a.flatMap(e=>{const[t="",a="",s="",i]=e.split(" "),r={kind:t,number:s,isNamespaced:"cluster"!==i,owner:o};return a.split(",").map(e=>({apiVersion:`${n}/${e}`,...r}))})})}(),e=>u.groupOf(e.apiVersion)),Rt.get(u.groupOf(e))??[]}function definedRowOf(e,t){return definedRowsOf(e).find(e=>e.kind===t)}function definedNamespaced(e,t){return definedRowOf(e,t)?.isNamespaced}function definedKind(e,t){const a=definedRowsOf(e).find(a=>a.apiVersion===e&&a.kind===t);if(void 0!==a&&"-"!==a.number)return{schema:schemaAt(a.number),owner:a.owner}}const Ot=new Map;function schemaAt(e){const t=Ot.get(e);if(void 0!==t)return t;Ct??=At.trim().split("\n");const a=function readSchema(e){const t=e.indexOf("{"),[a="-",...n]=(t<0?e:e.slice(0,t)).trim().split(" "),s=t<0?{}:parseJson(e.slice(t)),o={...u.isMap(s)&&s},i=Nt[a];void 0!==i&&(o.type=i);const r=u.newMap(),c=[];for(const e of n)if(e.startsWith("["))o.items=schemaAt(e.slice(1));else if(e.startsWith("*"))o.additionalProperties=schemaAt(e.slice(1));else{const[t="",a=""]=e.split("="),n=t.replace(/!$/,"");r[n]=schemaAt(a),n!==t&&c.push(n)}return Object.keys(r).length>0&&(o.properties=r),c.length>0&&(o.required=[...c,...u.isList(o.required)?o.required:[]]),o}(Ct[Number.parseInt(e,36)]??"-");return Ot.set(e,a),a}const Nt={a:"array",b:"boolean",i:"integer",n:"number",o:"object",s:"string"};function isExpression(e){const t=tokensOf(e);if(void 0===t)return!1;const a={tokens:t,at:0,depth:0};return t.length>0&&expression(a)&&a.at===t.length}function fieldsTaken(e,t){const a=tokensOf(e)??[],n=[];for(const[e,s]of a.entries()){if(s!==t)continue;const[o,i,r]=[a[e-1],a[e+1],a[e+2]];if("("===o&&","===i)return[];isSelected(a,e)||"("===i||":"===i||n.push("."===i&&isName(r)?r??"":"")}return n}const jt=new Set("true false null int uint double bool string bytes list map type null_type dyn google".split(" "));function namesTaken(e){const t=tokensOf(e)??[],a=new Set(t.filter((e,a)=>{const n=t[a-1];return("("===n||","===n)&&","===t[a+1]}));return new Set(t.filter((e,n)=>{const s=t[n+1],o="("===s||"."===s&&"("===t[n+3],i=isSelected(t,n)||o||":"===s||"{"===s||e.startsWith("`")||"."===s&&/^[A-Z]/.test(e);return isName(e)&&!i&&!a.has(e)&&!jt.has(e)}))}function isSelected(e,t){const a=e[t-1];return"."===a||"?"===a&&"."===e[t-2]}const Mt=new RegExp(`(?:\\s|//[^\\n]*(?:\\n|$))*(?:(${/[rR]?[bB]?[rR]?(?:"""(?:\\[^]|[^\\])*?"""|'''(?:\\[^]|[^\\])*?'''|"(?:\\.|[^"\\\n\r])*"|'(?:\\.|[^'\\\n\r])*')/.source})|(${/0x[0-9a-fA-F]+u?|(?:\d+\.\d+|\.\d+|\d+)(?:[eE][+-]?\d+)?[uU]?/.source})|(${/[A-Za-z_]\w*|`[\w.\-/ ]+`/.source})|(${/&&|\|\||[=!<>]=|\/(?!\/)|[-+*%<>!?:.,()[\]{}]/.source}))`,"y");function tokensOf(e){const t=[];Mt.lastIndex=0;let a=0;for(let n=Mt.exec(e);null!==n;n=Mt.exec(e)){const[,e,s,o,i]=n;t.push(void 0===e&&void 0===s?o??i??"":"1"),a=Mt.lastIndex}return e.slice(a).split("\n").map(e=>e.trim()).every(e=>""===e||e.startsWith("//"))?t:void 0}const Tt=200;function expression(e){if(++e.depth>Tt)return!1;const t=operations(e)&&(!take(e,"?")||operations(e)&&take(e,":")&&expression(e));return e.depth--,t}const Et=new Set(["||","&&","<","<=",">=",">","==","!=","in","+","-","*","/","%"]);function operations(e){for(;member(e);){if(!Et.has(next(e)))return!0;e.at++}return!1}function member(e){const t=next(e);if("!"===t||"-"===t)for(;next(e)===t;)e.at++;if(!function primary(e){return!!take(e,"1")||(take(e,"(")?expression(e)&&take(e,")"):take(e,"[")?list(e,"]",!1):take(e,"{")?list(e,"}",!0):(take(e,"."),cel_syntax_name(e)&&(!take(e,"(")||list(e,")",!1))))}(e))return!1;for(;;)if(take(e,".")){if(take(e,"?"),!cel_syntax_name(e)||take(e,"(")&&!list(e,")",!1))return!1}else if(take(e,"[")){if(take(e,"?"),!expression(e)||!take(e,"]"))return!1}else{if("{"!==next(e)||!isName(e.tokens[e.at-1]))return!0;if(e.at++,!list(e,"}",!0))return!1}}function list(e,t,a){for(;!take(e,t);){if(take(e,"?"),!expression(e)||a&&(!take(e,":")||!expression(e)))return!1;if(!take(e,","))return take(e,t)}return!0}function cel_syntax_name(e){return!!isName(e.tokens[e.at])&&(e.at++,!0)}function isName(e){return void 0!==e&&"in"!==e&&/^[A-Za-z_`]/.test(e)}function next({tokens:e,at:t}){return e[t]??""}function take(e,t){return next(e)===t&&(e.at++,!0)}function validateExpression(e,t,a){""===e.trim()?a(t,"is missing"):isExpression(e)||a(t,"is no expression of CEL")}const Dt=["array","boolean","integer","number","object","string"],Lt=["$ref","id","additionalItems","patternProperties","definitions","dependencies"],[Ft,zt,Vt,Bt]=["x-kubernetes-list-type","x-kubernetes-list-map-keys","x-kubernetes-map-type","x-kubernetes-validations"],_t=[[["minimum","maximum","multipleOf","minLength","maxLength","minItems","maxItems","minProperties"],e=>"number"==typeof e||"bigint"==typeof e,"a number"],[["exclusiveMinimum","exclusiveMaximum","uniqueItems","nullable","x-kubernetes-int-or-string"],e=>"boolean"==typeof e,"true or false"],[["type","pattern","format","title","description",Ft,Vt],e=>"string"==typeof e,"text"],[["required","enum","allOf","anyOf","oneOf",zt,Bt],u.isList,"a list"],[["properties","not"],u.isMap,"a map"]],qt=/\(\?P?<\w+>|\(\?[imsU-]+[:)]|\\./gs;const Ut=["allOf","anyOf","oneOf"],Kt=[{type:"integer"},{type:"string"}];function validateStructure(e,t,a){!function validateNode(e,t,a){!function validateTypes(e,t,a){for(const[n,s,o]of _t)for(const i of n){const n=e[i];null==n||s(n)||a(u.at(t,i),`must be ${o}`)}}(e,t,a);const n=u.textIn$2(e.type);""===n||Dt.includes(n)||a(u.at(t,"type"),`must be one of ${Dt.join(", ")}`);for(const n of Lt)void 0!==e[n]&&a(u.at(t,n),"is not supported");!0===e.uniqueItems&&a(u.at(t,"uniqueItems"),"may not be true; use x-kubernetes-list-type: set"),!1===e["x-kubernetes-preserve-unknown-fields"]&&a(u.at(t,"x-kubernetes-preserve-unknown-fields"),"must be true or left out");const{properties:s,additionalProperties:o}=e;Object.keys(u.mapIn$1(s)).length>0&&void 0!==o&&!0!==o&&a(u.at(t,"additionalProperties"),"may not be set beside properties"),"array"===n&&void 0===e.items&&a(u.at(t,"items"),"is missing"),u.isList(e.items)&&a(u.at(t,"items"),"must be one schema, not a list"),function validateEmbedded(e,t,a){!0===e["x-kubernetes-embedded-resource"]&&("object"!==e.type&&a(u.at(t,"type"),"must be object, since it holds a whole object"),!0===e["x-kubernetes-preserve-unknown-fields"]||0!==Object.keys(u.mapIn$1(e.properties)).length||a(u.at(t,"properties"),"must not be empty, or x-kubernetes-preserve-unknown-fields be true"))}(e,t,a),function validateMapType(e,t,a){const n=u.textIn$2(e[Vt]);""!==n&&("atomic"!==n&&"granular"!==n&&a(u.at(t,Vt),"must be atomic or granular"),"object"!==e.type&&a(u.at(t,"type"),`must be object beside ${Vt}`))}(e,t,a),function validateListType(e,t,a){const n=u.textIn$2(e[Ft]),s=u.textsIn$2(e[zt]),o=u.mapIn$1(e.items);s.length>0&&"map"!==n&&a(u.at(t,Ft),`must be map beside ${zt}`),""!==n&&(["atomic","set","map"].includes(n)||a(u.at(t,Ft),"must be atomic, set or map"),"array"!==e.type&&a(u.at(t,"type"),`must be array beside ${Ft}`),"atomic"!==n&&!0===o.nullable&&a(u.at(u.at(t,"items"),"nullable"),"may not be true in a set or a map"),"set"===n&&function validateSet(e,t,a){"object"===e.type&&"atomic"!==e[Vt]&&a(u.at(t,Vt),"must be atomic in a set"),"array"===e.type&&"atomic"!==(e[Ft]??"atomic")&&a(u.at(t,Ft),"must be atomic in a set")}(o,u.at(t,"items"),a),"map"===n&&function validateKeys(e,t,a,n){if(0===e.length&&n(u.at(a,zt),"must have one, since the list is a map"),"object"!==t.type)return void n(u.at(u.at(a,"items"),"type"),"must be object, since the list is a map");new Set(e).size<e.length&&n(u.at(a,zt),"names one key twice");const s=u.mapIn$1(t.properties);for(const o of e){const e=Object.hasOwn(s,o)?u.mapIn$1(s[o]):void 0,i=u.inside(u.at(u.at(a,"items"),"properties"),o);void 0===e?n(u.at(a,zt),`names ${o}, which the items do not have`):"object"===e.type||"array"===e.type?n(u.at(i,"type"),"must be no list and no map, since it is a key"):void 0!==e.default||u.textsIn$2(t.required).includes(o)?!0===e.nullable&&n(u.at(i,"nullable"),"may not be true of a key"):n(i,"must be required or have a default, since it is a key")}}(s,o,t,a))}(e,t,a),function validatePattern(e,t,a){const n=e.replace(qt,e=>e.startsWith("(")&&!e.endsWith(")")?"(":"a");try{new RegExp(n)}catch(e){e instanceof SyntaxError&&/unterminated|unmatched/i.test(e.message)&&a(t,"is no regular expression: a bracket is open")}}(u.textIn$2(e.pattern),u.at(t,"pattern"),a),u.mapsIn$1(e[Bt]).forEach(({rule:e},n)=>{validateExpression(u.textIn$2(e),u.at(u.inside(u.at(t,Bt),String(n)),"rule"),a)})}(e,t,a);for(const[n,s]of Object.entries(u.mapIn$1(e.properties)))validateChild(s,u.inside(u.at(t,"properties"),n),a);u.isMap(e.additionalProperties)&&validateChild(e.additionalProperties,u.at(t,"additionalProperties"),a),u.isMap(e.items)&&validateChild(e.items,u.at(t,"items"),a),validateConditions(e,t,a),void 0!==e.default&&function valueFaults(e,t){const a=[];return judge(e,t,u.at(void 0,"value"),collectInto(a)),a}(e.default,e).length>0&&a(u.at(t,"default"),"is not what the schema itself allows")}function validateChild(e,t,a){if(!u.isMap(e))return void a(t,"must be a map of fields");const n=!0===e["x-kubernetes-int-or-string"]||!0===e["x-kubernetes-preserve-unknown-fields"];""!==u.textIn$2(e.type)||n||a(u.at(t,"type"),"is missing"),validateStructure(e,t,a)}function validateConditions(e,t,a){for(const n of Ut)"anyOf"===n&&u.sameValue(e.anyOf??null,Kt)||u.mapsIn$1(e[n]).forEach((e,s)=>{validateCondition(e,u.inside(u.at(t,n),String(s)),a)});u.isMap(e.not)&&validateCondition(e.not,u.at(t,"not"),a)}const Ht=["type","additionalProperties","default","title","description","nullable",...["preserve-unknown-fields","embedded-resource","int-or-string","list-map-keys"].map(extension),...["list-type","map-type","validations"].map(extension)];function validateCondition(e,t,a){for(const n of Ht)isSaid(e[n])&&a(u.at(t,n),"may not be set under a condition");for(const[n,s]of Object.entries(u.mapIn$1(e.properties)))u.isMap(s)&&validateCondition(s,u.inside(u.at(t,"properties"),n),a);u.isMap(e.items)&&validateCondition(e.items,u.at(t,"items"),a),validateConditions(e,t,a)}function isSaid(e){return null!=e&&""!==e&&!1!==e&&!function isEmpty(e){return u.isList(e)&&0===e.length}(e)}const Gt=u.at(void 0,"spec"),Wt=u.at(Gt,"names");function definitionFaults(e){if("apiextensions.k8s.io/v1"!==e.apiVersion)return[];const t=[],a=u.collect(t),n=u.mapIn$1(e.spec),s=u.mapIn$1(n.names),[o,i]=[u.textIn$2(n.group),u.textIn$2(s.plural)];return""===o&&a(u.at(Gt,"group"),"is missing"),""===i&&a(u.at(Wt,"plural"),"is missing"),""===u.textIn$2(s.kind)&&a(u.at(Wt,"kind"),"is missing"),u.textIn$2(u.mapIn$1(e.metadata).name)!==`${i}.${o}`&&a(u.at(u.at(void 0,"metadata"),"name"),"must be spec.names.plural, a dot and spec.group"),["Cluster","Namespaced"].includes(u.textIn$2(n.scope))||a(u.at(Gt,"scope"),"must be Cluster or Namespaced"),!0===n.preserveUnknownFields&&a(u.at(Gt,"preserveUnknownFields"),"must not be true; use x-kubernetes-preserve-unknown-fields"),u.isMap(n.conversion)&&function validateConversion(e,t){const a=u.at(Gt,"conversion"),n=u.textIn$2(e.strategy);"None"!==n&&"Webhook"!==n&&t(u.at(a,"strategy"),"must be None or Webhook");const s=u.at(a,"webhook"),{clientConfig:o,conversionReviewVersions:i}=u.mapIn$1(e.webhook);if("Webhook"!==n)return void(u.isMap(e.webhook)&&t(s,"may only be set for the strategy Webhook"));const r=u.mapIn$1(o);""!==u.textIn$2(r.url)===u.isMap(r.service)&&t(u.at(s,"clientConfig"),"must have a url or a service, and not both"),u.textsIn$2(i).some(e=>"v1"===e||"v1beta1"===e)||t(u.at(s,"conversionReviewVersions"),"must have v1 or v1beta1")}(n.conversion,a),[...t,...Jt(n)]}const Jt=u.oncePer(e=>{const t=[];return function validateVersions(e,t){const a=u.at(Gt,"versions"),n=new Set;e.forEach((e,s)=>{const o=u.textIn$2(e.name),i=u.inside(a,""===o?String(s):o);u.isDnsLabel(o)||t(u.at(i,"name"),"must be lower case letters, digits and hyphens"),n.has(o)&&t(u.at(i,"name"),"is the name of another version"),n.add(o);const r=u.mapIn$1(u.mapIn$1(e.schema).openAPIV3Schema),c=u.at(u.at(i,"schema"),"openAPIV3Schema");0===Object.keys(r).length?t(c,"is missing"):function validateDefinitionSchema(e,t,a){"object"!==u.textIn$2(e.type)&&a(u.at(t,"type"),"must be object"),u.isMap(e.additionalProperties)&&a(u.at(t,"additionalProperties"),"may not be set at the top");const n=u.at(t,"properties"),{metadata:s}=u.mapIn$1(e.properties);u.isMap(s)&&!function isPlainMetadata({type:e,properties:t={},...a}){const n=u.isMap(t)?Object.keys(t):[];return"object"===e&&n.every(e=>"name"===e||"generateName"===e)&&0===Object.keys(a).length}(s)&&a(u.inside(n,"metadata"),"may say nothing but name and generateName"),validateStructure(e,t,a)}(r,c,t),function validateColumns(e,t,a){u.mapsIn$1(e.additionalPrinterColumns).forEach((e,n)=>{const s=u.textIn$2(e.name),o=u.inside(u.at(t,"additionalPrinterColumns"),""===s?String(n):s);""===s&&a(u.at(o,"name"),"is missing"),Qt.includes(u.textIn$2(e.type))||a(u.at(o,"type"),`must be one of ${Qt.join(", ")}`),u.textIn$2(e.jsonPath).startsWith(".")||a(u.at(o,"jsonPath"),"must be a path like .spec.a")})}(e,i,t),function validateScale(e,t,a){if(0===Object.keys(e).length)return;const n=u.at(u.at(t,"subresources"),"scale");for(const[t,s]of[["specReplicasPath",".spec."],["statusReplicasPath",".status."]])u.textIn$2(e[t]).startsWith(s)||a(u.at(n,t),`must be a path below ${s}`);const s=u.textIn$2(e.labelSelectorPath);""===s||/^\.(?:spec|status)\./.test(s)||a(u.at(n,"labelSelectorPath"),"must be a path below .spec. or .status.")}(u.mapIn$1(u.mapIn$1(e.subresources).scale),i,t)}),1!==e.filter(({storage:e})=>!0===e).length&&t(a,"must have exactly one that is stored")}(u.mapsIn$1(e.versions),u.collect(t)),t}),Qt=["boolean","date","integer","number","string"];function definitionUpdateFaults(e,t){const a=[],n=u.collect(a),[s,o]=[u.mapIn$1(e.spec),u.mapIn$1(t.spec)],fixed=(e,t,a,s)=>{u.textIn$2(a[e])!==u.textIn$2(s[e])&&n(t,"cannot be changed")};return fixed("scope",u.at(Gt,"scope"),s,o),fixed("group",u.at(Gt,"group"),s,o),fixed("kind",u.at(Wt,"kind"),u.mapIn$1(s.names),u.mapIn$1(o.names)),fixed("plural",u.at(Wt,"plural"),u.mapIn$1(s.names),u.mapIn$1(o.names)),a.map(e=>({...e,update:!0}))}function replacementPace(e,t,a){const n=Math.min(Math.max(a,1),e);return{maxSurge:0,maxUnavailable:n,minAvailable:e-Math.min(n,t),waves:waves(t,n)}}function allAtOnce(e){if(null!==e)return{maxSurge:0,maxUnavailable:e,minAvailable:0,waves:1}}function replacedPods(e,t){const{manifest:a}=e.object,n="CloneSet"===e.controller?u.numberAt$1(a,"spec","updateStrategy","partition"):u.numberAt$1(a,"spec","updateStrategy","rollingUpdate","partition");return Math.max(0,t-(n??0))}let Zt;const[Yt]="droppedFields".split(" ").map(deferred((()=>Zt??=require("./gitops.js"))));function writtenSpellings(e){const t=new Set([e]);if(!/^[\w.-]+$/.test(e))for(const a of[...spellings_quoted(e),...inUrls(e),...inMarkup(e)])t.add(a);return t}function encodedSpellings(e){const t=Buffer.from(e).toString("hex");return new Set([...encoded64(e),t,t.toUpperCase()])}function spellings_quoted(e){const t=JSON.stringify(e).slice(1,-1);return[t,JSON.stringify(t).slice(1,-1),u.goText(e).slice(1,-1),t.replace(/[^\x20-\x7e]/g,unicodeEscape),t.replaceAll("/","\\/"),goQuoted(e),e.replaceAll("'","''"),e.replaceAll("'","'\\''"),e.replaceAll("'","'\"'\"'"),e.replace(/[\\"$`]/g,"\\$&"),e.replace(/[\\"$`!]/g,"\\$&"),e.replaceAll("$","\\$"),e.replaceAll("$","$$$$"),e.replace(/[^\w@%+=:,./-]/g,"\\$&")]}function unicodeEscape(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}const Xt={"\x07":"\\a","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","\t":"\\t","\v":"\\v","\\":"\\\\",'"':'\\"'};function goQuoted(e){return e.replace(/["\\]|(?! )[\p{C}\p{Z}]/gu,e=>{const t=e.codePointAt(0)??0,a=t.toString(16);return t<128?Xt[e]??`\\x${a.padStart(2,"0")}`:t>65535?`\\U${a.padStart(8,"0")}`:`\\u${a.padStart(4,"0")}`})}const ea=[/[^A-Za-z0-9\-_.~!'()*]+/gu,/[^A-Za-z0-9\-_.~]+/gu,/[^A-Za-z0-9\-_.~$&+,;=]+/gu,/[^A-Za-z0-9\-_.~$&+=:@]+/gu];function inUrls(e){const t=new Set(ea.map(t=>e.replace(t,percentEncoded))),a=[...t].map(e=>e.replaceAll("%20","+"));return[...new Set([...t,...a])].flatMap(e=>[e,e.replace(/%[0-9A-F]{2}/g,lowerCase),e.replace(/%2[A1789]/g,lowerCase)])}function lowerCase(e){return e.toLowerCase()}const ta=Array.from({length:256},((e,t)=>`%${t.toString(16).toUpperCase().padStart(2,"0")}`));function percentEncoded(e){if(1===e.length&&e<"\x80")return ta[e.charCodeAt(0)]??"";let t="";for(const a of Buffer.from(e))t+=ta[a]??"";return t}const aa=['"',"&quot;","&#34;","&#x22;"],na=["'","&apos;","&#39;","&#x27;","&#039;"];function inMarkup(e){const t=e.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),a=[...new Set(aa.map(e=>t.replaceAll('"',e)))].flatMap(e=>na.map(t=>e.replaceAll("'",t))),n=t.replaceAll('"',"&quot;").replaceAll("'","&#39;");return[...a,t.replaceAll('"',"&#34;").replaceAll("'","&#39;").replaceAll("+","&#43;"),n.replaceAll("/","&#x2F;").replaceAll("`","&#x60;").replaceAll("=","&#x3D;")]}const sa=7,oa=[64,70,76],ia=8;function encoded64(e){const t=Buffer.from(e).toString("base64"),a=new Set([t,t.replace(/={1,2}$/,"")]);var n;return[...new Set([...aligned(e),...(n=t,oa.flatMap(e=>n.length<=e?[]:Array.from({length:Math.ceil(n.length/e)},(t,a)=>n.slice(a*e,(a+1)*e))).filter(e=>e.length>ia)),...[...a].flatMap(aligned)])].flatMap(e=>{if(!/[+/=]/.test(e))return[e];const t=e.replaceAll("+","-").replaceAll("/","_");return[e,t,encodeURIComponent(e),encodeURIComponent(t)]})}function aligned(e){const t=Buffer.from(e);return[0,1,2].flatMap(e=>{const a=Buffer.concat([Buffer.alloc(e),t]).toString("base64").replace(/={1,2}$/,""),n=Math.ceil(8*e/6),s=Math.floor(8*(e+t.length)/6),o=a.slice(n,s);return o.length<sa&&e>0?[]:0===e?[a,o]:[o]})}const ra="NoExecute";function endingTaints({manifest:e}){return u.mapsAt$1(e,"spec","taints").filter(({effect:e})=>e===ra)}function leavesPods(e,t){const a=t??e;if("autoscaling.k8s.io"!==a?.group||"VerticalPodAutoscaler"!==a.kind)return!1;const n=u.textAt$1(t?.manifest,"spec","updatePolicy","updateMode");return void 0===t||"Off"===n||"Initial"===n}const ca=/\$\$|\$\(([^()]*)\)/g;function expandedPath(e,t){return e.replace(ca,(e,a)=>{if(void 0===a)return e;const n=u.mapsAt$1(t,"env").findLast(e=>u.textAt$1(e,"name")===a);return void 0===n?e:u.textAt$1(n,"value")??`$(${JSON.stringify(n.valueFrom??a)})`})}const la=3;function faultText(e){const t=e.slice(0,la).map(({message:e})=>e),a=e.length-t.length;return`${t.join("; ")}${a>0?`; and ${a} more`:""}`}function ruleFaults(e){const t=u.mapsAt$1(e,"spec","template","spec","containers").map(e=>u.mapsAt$1(e,"ports").length),a=t.filter(e=>e>0).length,n=u.textAt$1(e,"metadata","name")??"",s=u.textAt$1(e,"spec","template","metadata","name"),o="spec.template";return[...t.length>1&&1!==a?[fault(`${o}.spec.containers`,`must have ports in exactly one container, not in ${0===a?"none":a}`)]:[],...t.some(e=>e>1)?[fault(`${o}.spec.containers`,"must have one port only")]:[],..."Service"!==e.kind||void 0===s||s.startsWith(`${n}-`)?[]:[fault(`${o}.metadata.name`,`must begin with \`${n}-\``)],...wrongShares(e)]}function wrongShares(e){const t=u.mapsAt$1(e,"spec","traffic"),a=t.reduce((e,t)=>e+(u.numberAt$1(t,"percent")??0),0);return 0===t.length||100===a?[]:[fault("spec.traffic",`must sum up to 100, not ${a}`)]}function sameRevision(e,t){const[a,n]=[e,t].map(e=>u.mapAt$1(e,"spec","template")),s=u.textAt$1(n,"metadata","name");return void 0===s||s!==u.textAt$1(a,"metadata","name")||u.sameValue(a??{},n??{})?[]:[{...fault("spec.template.metadata.name","must change with the rest of the template, since a revision of this name is there"),update:!0}]}function fault(e,t){return{path:e,message:`${e} ${t}`}}const ua=new Set(["DeploymentConfig","ArgoRollout","CloneSet","KruiseStatefulSet","KruiseDaemonSet","KnativeService","ScaledJob","CronJob"]),ma=new Set(["DeploymentConfig","ArgoRollout","CloneSet","KruiseStatefulSet"]);function faultsOfUnread(e,t){return[e,t].some(e=>void 0!==e&&u.isFilledInLater(e))?[]:void 0===e?[...u.versionFaults(t.manifest),...ownFaults(void 0,t)]:[...u.newVersionFaults(e.manifest,t.manifest),...u.newTo(ownFaults(e,t),ownFaults(void 0,e))]}function ownFaults(e,t){const a="KnativeService"===u.workloadKind(t.group,t.kind)?.controller;return[...templateFaults(t),...a?(n=e?.manifest,s=t.manifest,[...ruleFaults(s),...void 0===n?[]:sameRevision(n,s)]):[]];var n,s}function templateFaults({group:e,kind:t,manifest:a}){const{controller:n,templates:s=[]}=u.workloadKind(e,t)??{};if(void 0===n||!ua.has(n))return[];const o=[];for(const e of s){const t=e.reduce((e,t)=>u.at(e,t),void 0),n={quantities:"stored",report:u.collect(o)};u.decode(u.mapAt$1(a,...e),u.structFacts("PodTemplateSpec"),n,t)}const{replicas:i}=u.mapAt$1(a,"spec");return ma.has(n)&&!["number","bigint","undefined"].includes(typeof(i??void 0))&&u.collect(o)(u.at(u.at(void 0,"spec"),"replicas"),"must be a whole number","wrong-type"),o.filter(u.isWrongType)}function reloaderReason(e,t,a){const n=(t.head??t.base)?.object;if(void 0===n||!da.has(`${e.object.group}/${e.object.kind}`))return;if("modified"!==t.change||u.isTrue$1(u.annotationOf(n,`${u.RELOADER}/ignore`)))return;const s=u.effectiveAnnotations(e),o="ConfigMap"===t.id.kind?"configmap":"secret";if(matches(s[`${o}s.exclude.${u.RELOADER}/reload`],n.name))return;const i=`${o}.${u.RELOADER}/reload`;if(matches(s[i],n.name))return`Reloader: ${i}`;if(!a)return;const r=`${u.RELOADER}/search`;if(u.isTrue$1(s[r])&&u.isTrue$1(u.annotationOf(n,`${u.RELOADER}/match`)))return`Reloader: ${r}`;const c=[`${u.RELOADER}/auto`,`${o}.${u.RELOADER}/auto`].find(e=>u.isTrue$1(s[e]));return void 0===c?void 0:`Reloader: ${c}`}const da=new Set(["apps/Deployment","apps/StatefulSet","apps/DaemonSet","batch/CronJob","batch/Job","argoproj.io/Rollout"]);function matches(e,t){return verdicts(e,t).includes(!0)}function verdicts(e,t){return"string"==typeof e?e.split(",").map(e=>function matchesPattern(e,t){if(!/^(?:[\w-]|\.[*+]?)*$/.test(e))return e===t||void 0;const a=e.match(/\.[*+]?|[\w-]/g)??[];let n=new Set([0]);for(const e of a){const a=new Set;if(".*"===e||".+"===e)for(let s=Math.min(...n)+(".+"===e?1:0);s<=t.length;s++)a.add(s);else for(const s of n)"."!==e&&t[s]!==e||a.add(s+1);if(0===a.size)return!1;n=a}return n.has(t.length)}(e.trim(),t)):[]}function reloaderMayMatch(e,t){const a=`${"ConfigMap"===t.id.kind?"configmap":"secret"}.${u.RELOADER}/reload`,n=(t.head??t.base)?.object.name??"";return verdicts(u.effectiveAnnotations(e)[a],n).includes(void 0)?`Unless Reloader restarts it: the pattern in ${a} was not evaluated.`:void 0}function flaggerReason(e,t,a){const n=(t.head??t.base)?.object,s=void 0===n||"disabled"===u.annotationOf(n,"flagger.app/config-tracking"),o=a.find(({group:t,kind:a,namespace:n,manifest:s})=>"flagger.app"===t&&"Canary"===a&&n===e.object.namespace&&u.mapAt$1(s,"spec","targetRef").kind===e.object.kind&&u.mapAt$1(s,"spec","targetRef").name===e.object.name);return s||void 0===o?void 0:`Flagger: Canary ${o.name}`}const pa=/^(external-secrets\.io|generators\.external-secrets\.io|secrets\.hashicorp\.com)$/;function givenBy({manifest:e}){const t=Object.entries(u.mapAt$1(e,"spec"));return Object.fromEntries(t.filter(([e])=>!fa.includes(e)))}const fa=["conditions","refreshInterval","retrySettings"];function ingredientsOf(e){const{manifest:t,kind:a,namespace:n}=e,s=u.mapAt$1(t,"spec"),o=a.endsWith("Bundle")?u.mapsAt$1(s,"sources").flatMap(namedConfigs):function templates(e){return[e,u.mapAt$1(e,"externalSecretSpec")].flatMap(e=>u.mapsAt$1(e,"target","template","templateFrom").flatMap(namedConfigs))}(s);return[...references(s,n),...o]}function namedConfigs(e){return["ConfigMap","Secret"].flatMap(t=>{const a=u.textAt$1(e,"Secret"===t?"secret":"configMap","name");return void 0===a?[]:[{kind:t,name:a,namespace:null}]})}function references(e,t){return u.isList(e)?e.flatMap(e=>references(e,t)):u.isMap(e)?Object.entries(e).flatMap(([e,a])=>{if(/(secret|configMap)(Key)?Ref$/i.test(e))return[];if(!e.endsWith("Ref"))return references(a,t);if("string"==typeof a){const[n="",s]=a.split("/").toReversed();return[{kind:e.charAt(0).toUpperCase()+e.slice(1,-3),name:n,namespace:s??t}]}const n=u.textAt$1(a,"name");return void 0===n?references(a,t):[{kind:u.textAt$1(a,"kind"),name:n,namespace:u.textAt$1(a,"namespace")??t}]}):[]}function isIngredient({kind:e,name:t,namespace:a},n){return t===n.name&&(e??n.kind)===n.kind&&u.mayShareNamespace(a,n.namespace)}function recipeOf(e,t){const a=new Map,n=[],s=[e];for(const e of s)for(const o of ingredientsOf(e)){const e=(ha(t).get(o.name)??[]).filter(e=>isIngredient(o,e));0===e.length&&n.push(o);for(const t of e){const e=u.objectKey(t);a.has(e)||(a.set(e,t),isStore(t)&&s.push(t))}}return{objects:[...a.values()],outside:n}}const ha=u.oncePer(({objects:e})=>u.groupedBy(e.filter(e=>isStore(e)||u.isConfig(e)),({name:e})=>e)),ga=[34,37],va="\nClusterTrustBundleProjection.user 37 38\nConfigMapVolumeSource.defaultUser 37 38\nContainer.restartPolicy 34 35\nContainer.restartPolicyRules 34 35\nContainerStatus.allocatedResourcesStatus 34 36\nDownwardAPIVolumeFile.user 37 38\nDownwardAPIVolumeSource.defaultUser 37 38\nEmptyDirVolumeSource.mode 37 38\nEnvVarSource.fileKeyRef 34 35\nEphemeralContainerCommon.restartPolicyRules 34 35\nEvictionResponder.name 37 37\nEvictionResponder.priority 37 37\nGRPCAction.mode 37 38\nHTTPGetAction.protocol 37 38\nImageVolumeStatus.imageRef 36 36\nJobSchedulingConfiguration.disruptionMode 37 37\nJobSchedulingConfiguration.resourceClaims 37 37\nJobSchedulingConfiguration.schedulingConstraints 37 37\nJobSchedulingConfiguration.schedulingPolicy 37 37\nJobSpec.scheduling 37 38\nKeyToPath.user 37 38\nNodeAllocatableMappedResources.name 37 37\nNodeAllocatableMappedResources.quantity 37 37\nNodeAllocatableOverheadResources.name 37 37\nNodeAllocatableOverheadResources.perContainer 37 37\nNodeAllocatableOverheadResources.perPod 37 37\nNodeAllocatableResourceClaimStatus.containers 36 36\nNodeAllocatableResourceClaimStatus.mapping 37 37\nNodeAllocatableResourceClaimStatus.overhead 37 37\nNodeAllocatableResourceClaimStatus.resourceClaimName 36 36\nNodePodPreemptionPolicy.disableResizePreemption 37 37\nNodeSpec.podPreemptionPolicy 37 38\nNodeStatus.declaredFeatures 36 36\nNodeSystemInfo.runningInUserNamespace 37 37\nPersistentVolumeClaimStatus.healthStatus 37 38\nPodCertificateProjection.user 37 38\nPodCertificateProjection.userAnnotations 36 36\nPodSchedulingGroup.podGroupName 36 36\nPodSpec.evictionResponders 37 38\nPodSpec.hostnameOverride 34 35\nPodSpec.schedulingGroup 36 38\nPodStatus.allocatedResources 36 36\nPodStatus.extendedResourceClaimStatus 34 36\nPodStatus.nodeAllocatableResourceClaimStatuses 36 38\nPodStatus.resources 36 36\nPodStatus.volumeHealth 37 38\nPodVolumeHealth.healthConditions 37 37\nPodVolumeHealth.lastTransitionTime 37 37\nPodVolumeHealth.name 37 37\nProjectedVolumeSource.defaultUser 37 38\nResourceHealth.message 36 36\nRollingUpdateStatefulSetStrategy.maxUnavailable 34 37\nSecretVolumeSource.defaultUser 37 38\nServiceAccountTokenProjection.user 37 38\nVolumeHealthCondition.message 37 37\nVolumeHealthCondition.reason 37 37\nVolumeHealthCondition.status 37 37\nVolumeHealthStatus.healthConditions 37 37\nVolumeHealthStatus.lastTransitionTime 37 37\nVolumeMount.bindMountOptions 37 38\nVolumeMountStatus.volumeStatus 36 36\nVolumeProjection.clusterTrustBundle 34 37\nVolumeStatus.image 36 38\n";let ya;function isOfSidecar(e,t,a){return!("restartPolicy"!==e||!u.pathText(a).includes("initContainers["))&&t.every(e=>null==e||"Always"===e)}const ba={};function isResumed({base:e,head:t}){const isSuspended=({object:e})=>!0===u.getIn(e.manifest,"spec","suspend");return isSuspended(e)&&!isSuspended(t)}function otherReleases({base:e,head:t}){const[a,n]=[e,t].map(({templates:e})=>e.flatMap(({containers:e})=>e.map(({value:e})=>e.resources??null))),s=function onSince(e){const t="\nMaxUnavailableStatefulSet 37\nMutablePodResourcesForSuspendedJobs 36\nRelaxedServiceNameValidation 36\n".split("\n").find(t=>t.startsWith(`${e} `));return void 0===t?void 0:Number(t.slice(e.length))}("MutablePodResourcesForSuspendedJobs");return void 0===s||u.sameValue(a??null,n??null)?"":` Kubernetes before 1.${s} refuses it.`}function targetOf(e){const{namespace:t,manifest:a}=e,text=(...e)=>u.textAt$1(a,"spec",...e),n=t??"default",s="HelmRepository"===text("chart","spec","sourceRef","kind");return{releaseName:u.scalarText$1(releaseNameOf(e)),targetNamespace:releaseNamespaceOf(e)??n,storageNamespace:text("storageNamespace")??n,chart:u.scalarText$1(s?text("chart","spec","chart"):void 0)}}const ka=/restart|rolling-?update/i;const Sa="argocd.argoproj.io/instance";function steering_isOwn(e,t){const a=e.indexOf("/"),[n,s]=[t,e.slice(0,Math.max(0,a))].map(e=>e.split(".").slice(-2).join("."));return n===s&&!0===n?.includes(".")}function asked({apiVersion:e,metadata:t,status:a,...n}){return n}const xa=new Set(["Job","CronJob","ScaledJob","Pod","Unknown"]);function scaledUp(e){const t=scaledAlone(e);if(!(void 0===t||t.podsAtHead<=t.podsAtBase))return{effect:"none",reason:`It scales from ${t.podsAtBase} to ${t.podsAtHead} pods: new ones come beside those that there are.`}}function scaledAlone({base:e,head:t,autoscaled:a,causes:n}){const[s,o]=[u.replicasOf(e),u.replicasOf(t)];if(!(a||n.length>0||null===s||null===o))return{podsAtBase:s,podsAtHead:o}}const $a={restart:e=>`By the policy, a ${e} replaces its pods when their template changes.`,recreate:e=>`By the policy, a ${e} is made anew when its pod template changes.`,nextRun:e=>`By the policy, a ${e} takes a changed pod template at its next run.`,none:e=>`By the policy, a ${e} leaves its pods as they are when their template changes.`,unknown:e=>`The policy does not say what a ${e} does when its pod template changes.`};function rest({object:e,team:t}){return[["apiVersion"],["metadata"],["status"],...t?.templates??[],...void 0===t?.replicas?[]:[t.replicas]].reduce(withoutField,e.manifest)}function withoutField(e,[t,...a]){if(!u.isMap(e)||void 0===t||void 0===e[t])return e;const n=Object.entries(e).filter(([e])=>e!==t),s=0===a.length?[]:[[t,withoutField(e[t],a)]];return Object.assign(u.newMap(),Object.fromEntries([...n,...s]))}const wa={effect:"restart"};function goesByItself({controller:e,object:t}){return"Job"===e&&void 0!==u.numberAt$1(t.manifest,"spec","ttlSecondsAfterFinished")}function refusal(e,t){return goesByItself(e)&&!t?"the API server refuses it until the finished Job is removed by its ttlSecondsAfterFinished, and whatever applies this makes a new one after that":"the API server refuses the whole object"}const Ia={Deployment:pausable,DeploymentConfig:function deploymentConfig(e){const{manifest:t}=e.head.object,a=u.getIn(t,"spec","triggers");if(!0===u.getIn(t,"spec","test")&&!0!==u.getIn(e.base.object.manifest,"spec","test"))return{effect:"unknown",reason:"spec.test is true: its pods run while a rollout goes on, and end with it."};const n=u.mapsAt$1(t,"spec","triggers").some(e=>"ConfigChange"===u.textAt$1(e,"type"));return 0!==e.causes.length||u.sameValue(a,u.getIn(e.base.object.manifest,"spec","triggers"))?n||null==a||0===e.causes.length?pausable(e):{effect:"none",reason:"It has no ConfigChange trigger: it rolls out by hand."}:{effect:"unknown",reason:"Its triggers change: whether one of them starts a rollout is not known."}},CloneSet:e=>partitioned(e,"updateStrategy")??pausable(e,"updateStrategy")??function podsToDelete({base:e,head:t}){const named=({object:e})=>u.getIn(e.manifest,"spec","scaleStrategy","podsToDelete");return!u.isList(named(t))||u.sameValue(named(e),named(t))?void 0:{effect:"unknown",reason:"spec.scaleStrategy.podsToDelete changed: Kruise deletes those pods."}}(e),ArgoRollout:function outcomes_argoRollout(e){const restartAt=t=>u.getIn(e[t].object.manifest,"spec","restartAt"),t=void 0!==restartAt("head")&&!u.sameValue(restartAt("base"),restartAt("head")),a=pausable(e)??function endsReferenced({base:e,head:t}){const[a,n]=[e,t].map(({object:e})=>u.mapAt$1(e.manifest,"spec","workloadRef")),ends=e=>["onsuccess","progressively"].includes(u.wordAt$1(e,"scaleDown"));if(ends(n)&&!ends(a))return{effect:"unknown",reason:`spec.workloadRef.scaleDown changed: Argo Rollouts ends the pods of ${u.wordAt$1(n,"kind")} ${u.wordAt$1(n,"name")}, once those of the Rollout are there.`}}(e);return t&&"restart"!==a?.effect&&0!==u.replicasOf(e.head)?{effect:"restart",reason:"spec.restartAt changed: Argo Rollouts evicts every pod, without a surge."}:a},StatefulSet:e=>onDelete(e)??partitioned(e,"updateStrategy","rollingUpdate")??scaled(e)??function renumbered({base:e,head:t,autoscaled:a}){const start=e=>u.numberAt$1(e.object.manifest,"spec","ordinals","start")??0,n=Math.abs(start(t)-start(e)),s=a?null:u.replicasOf(t);if(0!==n&&0!==s)return{effect:"restart",reason:`spec.ordinals.start changed: ${null===s?"Its":`${Math.min(n,s)} of its`} pods are deleted, and others made under new numbers.`}}(e),KruiseStatefulSet:e=>onDelete(e)??partitioned(e,"updateStrategy","rollingUpdate")??scaled(e),DaemonSet:daemonSet,KruiseDaemonSet:daemonSet,KnativeService:function knative(e){const traffic=({object:e})=>u.getIn(e.manifest,"spec","traffic")??null;if(0===e.causes.length&&!u.sameValue(traffic(e.base),traffic(e.head)))return{effect:"unknown",reason:"Its traffic goes to other Revisions, whose pods come while those of others go."};if(0===e.causes.length)return;const t="Knative makes a new Revision and moves the traffic to it.",[a,n]=[e.base,e.head].map(leastOf);return void 0===a||void 0===n||n>=a||n>1?{effect:"restart",reason:t}:{effect:"restart",reason:`${t} It keeps ${n} from now on, where it kept ${a}: pods that no request needs end, and the next request may wait for a new one.`,podsAtBase:a,podsAtHead:null}},ReplicaSet:function replicaSet(e){const{base:t,head:a,causes:n}=e,s=u.mapAt$1(a.object.manifest,"spec","selector"),o=u.mapAt$1(t.templates[0]?.metadata??{},"labels");return"ReplicationController"===a.object.kind&&Object.entries(s).some(([e,t])=>o[e]!==t)&&0!==u.replicasOf(a)?{effect:"restart",reason:"spec.selector changed: its pods no longer belong to it and run on, and new ones are made."}:0===n.length?void 0:0!==u.replicasOf(a)||e.autoscaled?{effect:"none",heldBack:"onDelete",reason:"Only pods made from now on take the new pod template: those that run keep the old one until somebody deletes them."}:scaled(e)},CronJob:function cronJob(e){return isResumed(e)?{effect:"unknown",releases:!0,reason:"It was suspended: a run that was missed meanwhile may start at once."}:0!==e.causes.length?!0===u.getIn(e.head.object.manifest,"spec","suspend")?{effect:"none",heldBack:"suspended",reason:"spec.suspend is true."}:{effect:"nextRun"}:void 0},Job:function job(e){const{head:t,causes:a}=e;if(isResumed(e))return{effect:"unknown",releases:!0,reason:"It was suspended: its pods are made now."};if(function comesWithSyncs({base:e,head:t}){const isMade=({object:e})=>void 0===u.hookOf(e)||void 0!==u.hookPhaseOf(e.manifest);return"argo"===t.object.deliverer&&!isMade(e)&&isMade(t)}(e))return{effect:"create",reason:"It was a hook that no sync makes, and is made at the next one."};if(0===a.length)return;const n=u.remadeBy(t.object);return void 0!==n?{effect:"nextRun",reason:`${n}: the Job ${void 0!==u.hookPhaseOf(t.object.manifest)?"is made anew at every sync":"is made when that happens, and at no sync"}.`}:{effect:"none",heldBack:"suspended",reason:`The suspended Job takes the change before it starts.${otherReleases(e)}`}},ScaledJob:function scaledJob(e){return"gradual"===u.textAt$1(e.head.object.manifest,"spec","rollout","strategy")?e.causes.length>0?{effect:"nextRun"}:void 0:u.sameValue(e.base.object.manifest.spec,e.head.object.manifest.spec)?void 0:{effect:"restart",reason:"KEDA ends the running Jobs whenever a ScaledJob changes."}},Pod:function pod({causes:e}){const t=e.filter(({type:e})=>"label"!==e&&"annotation"!==e);if(0!==t.length)return t.some(({type:e})=>"image"===e)?{effect:"restart",reason:"The containers restart in place; the pod stays."}:{effect:"none",reason:"A Pod takes this change as it runs."}},Operator:function operator({base:e,head:t}){const{kind:a}=t.object,[n,s]=[e.object.manifest.spec,t.object.manifest.spec];if(u.isDeployer(a)){const o=u.deliveryOutcome(a,n,s);return"unknown"===o?.effect?function reinstalled(e,t){if("helm.toolkit.fluxcd.io"!==t.group)return;const a=targetOf(t),n=Object.entries(targetOf(e)).flatMap(([e,t])=>{const n=u.scalarText$1(a[e]);return""===t||""===n||t===n?[]:[`${e} ${t} \u2192 ${n}`]});return 0!==n.length?{effect:"recreate",reason:`Flux uninstalls the Helm release, with all that its chart made, and installs another one: ${n.join(", ")}.`}:void 0}(e.object,t.object)??o:o}const o=steeringMark(e.object,t.object);if(!u.sameValue(n,s)||void 0!==o)return{effect:"unknown",reason:`What restarts was not analysed: an operator runs the pods of this ${a}.${void 0===o?"":` Its ${o} changes.`}`}},Team:function team({base:e,head:t,causes:a}){const{kind:n}=t.object,s=t.team?.effect??"unknown";return a.length>0?0===u.replicasOf(t)?{effect:"none",heldBack:"noReplicas",reason:"It has no replicas."}:{effect:s,reason:$a[s](n)}:u.sameValue(rest(e),rest(t))?void 0:{effect:"unknown",reason:`It changes outside of the pod templates that the policy names: Rollcast does not know what the controller of ${n} does with that.`}},Unknown:function unknownController({base:e,head:t,causes:a}){if(0!==a.length||!u.sameValue(asked(e.object.manifest),asked(t.object.manifest))||void 0!==steeringMark(e.object,t.object))return{effect:"unknown",reason:`Rollcast does not know the controller of ${t.object.kind}.`}}};function daemonSet(e){return function leavingNodes({base:e,head:t},a){const n=function narrowed(e,t){const[a,n]=[e,t].map(e=>u.mapAt$1(e,"nodeSelector")),s=Object.entries(n??{}).some(([e,t])=>!u.sameValue(a?.[e],t)),[o,i]=[e,t].map(e=>u.getIn(e,"affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution"));return[...s?["nodeSelector"]:[],...u.isMap(i)&&!u.sameValue(o,i)?["nodeAffinity"]:[],...u.mapsAt$1(e,"tolerations").some(e=>!u.mapsAt$1(t,"tolerations").some(t=>u.sameValue(t,e)))?["tolerations"]:[]]}(e.templates[0]?.spec,t.templates[0]?.spec);if(0===n.length)return a;const s=`${n.join(", ")} changed: on nodes that no longer fit, its pod ends.`;return{...a??{effect:"scale"},podsAtBase:null,podsAtHead:null,reason:void 0===a?.reason?s:`${a.reason} ${s}`}}(e,onDelete(e)??function template({causes:e}){return e.length>0?wa:void 0}(e))}function released({head:e},t,a){if(t&&0!==u.replicasOf(e))return{effect:"unknown",releases:!0,reason:`The pod template is unchanged, but whatever changed while it ${a} rolls out now.`}}function updateType(e,t){return u.textAt$1(e[t].object.manifest,"spec","updateStrategy","type")}function onDelete(e){if("OnDelete"===updateType(e,"head")){if(0===e.causes.length)return;return{effect:"none",heldBack:"onDelete",reason:"Pods take the change when somebody deletes them."}}if(!(e.causes.length>0))return released(e,"OnDelete"===updateType(e,"base"),"updated OnDelete")}function partitioned(e,...t){const a=["spec",...t,"partition"],n=u.numberAt$1(e.head.object.manifest,...a)??0,s=u.numberAt$1(e.base.object.manifest,...a)??0;if(0===e.causes.length)return released(e,n<s,"was above the partition");const o=e.autoscaled?null:u.replicasOf(e.head);return 0===n||null===o||n<o||0===o?void 0:{effect:"none",heldBack:"partition",reason:`${a.join(".")} is ${n}, and there are ${o} pods.`}}function leastOf({templates:e}){const t=u.mapAt$1(e[0]?.metadata,"annotations"),a=["min-scale","minScale"].map(e=>u.textAt$1(t,`autoscaling.knative.dev/${e}`));return Number(a.find(e=>void 0!==e&&/^\d+$/.test(e))??0)}function hasFieldAnywhere(e,t){return Aa(e).has(t)}const Aa=u.oncePer(e=>{const t=new Set;return schema_fields_collectInto(t,e,new Set),t});function schema_fields_collectInto(e,t,a){if(u.isMap(t)&&!a.has(t)){a.add(t);for(const[n,s]of Object.entries(u.isMap(t.properties)?t.properties:{}))e.add(n),schema_fields_collectInto(e,s,a);schema_fields_collectInto(e,t.items,a),schema_fields_collectInto(e,t.additionalProperties,a)}}function namesConfig(e,t,a){const{name:n,namespace:s}=t,o=function textsOf(e,t){const a=ofAnnotations(e.manifest.metadata);if(u.isConfig(e))return a;const n=t.workloads.get(u.objectKey(e)),s=void 0!==n&&n.templates.length>0;return[...a,...s?n.templates.flatMap(({metadata:e,spec:t})=>[...ofAnnotations(e),...names_config_ofPods(t)]):Oa(e.manifest)]}(e,a);if(null!==s&&o.some(e=>e===`${s}/${n}`))return!0;if(function isParameter({group:e,kind:t,manifest:a},{name:n,namespace:s}){if("admissionregistration.k8s.io"!==e||!t.endsWith("AdmissionPolicyBinding"))return!1;const o=u.mapAt$1(a,"spec","paramRef");return o.name===n&&u.mayShareNamespace(u.textAt$1(o,"namespace")??null,s)}(e,t))return!0;const i=function classSecrets({group:e,manifest:t}){if(!/^(group)?(snapshot\.)?storage\.k8s\.io$/.test(e))return[];const a=u.mapAt$1(t,"parameters");return Object.entries(a).flatMap(([e,t])=>{if(!/secret-?name$/i.test(e)||"string"!=typeof t||""===t)return[];const n=a[e.replace(/name$/,"namespace").replace(/Name$/,"Namespace")];return[{name:t,namespace:"string"==typeof n?n:void 0}]})}(e).find(e=>e.name===n);return void 0!==i?u.mayShareNamespace(s,i.namespace??null):valuesReferences(e,t).length>0||!!u.mayShareNamespace(s,releaseNamespaceOf(e)??e.namespace)&&(!(hasPods(e,a)||!possibleConfigNames(withoutValuesFrom(e)).has(n))||(!!namesRenderedBy(e)(n)||(!![e.manifest,...(a.workloads.get(u.objectKey(e))?.templates??[]).map(({spec:e})=>e)].some(e=>u.mapsAt$1(e,"imagePullSecrets").some(e=>e.name===n))||!!function names_config_isTelling({name:e,namespace:t},a,{index:n}){return/[-.]/.test(e)&&e!==a.name&&!Ra.some(function isHeld([a,s]){return n.byKey.has(u.objectKey({group:a,kind:s,name:e,namespace:t}))})}(t,e,a)&&(o.some(e=>function names_config_isName(e,{name:t,namespace:a}){return(null===a||!Pa.test(e))&&(e===t||e.endsWith(`=${t}`)||e.endsWith(`/${t}`))}(e,t))||function valuesTexts(e,t){return isFluxRelease(e)?u.mapsAt$1(e.manifest,"spec","valuesFrom").flatMap(a=>{const{kind:n,name:s,valuesKey:o,targetPath:i}=a;if("ConfigMap"!==n||""!==u.textIn$1(i))return[];const r={group:"",kind:n,name:u.textIn$1(s),namespace:e.namespace},c=t.get(u.objectKey(r))?.entries.get(u.textIn$1(o)||"values.yaml");return"text"===c?.form?[c.content]:[]}):[]}(e,a.configsByKey).some(e=>u.isMentioned(e,n))))))}const Pa=/^[a-z0-9-]+\/[^/]+$/,Ra=[["","Service"],["","ServiceAccount"],["","PersistentVolumeClaim"],["apps","Deployment"],["apps","StatefulSet"],["apps","DaemonSet"]];function hasPods({group:e,kind:t,name:a,namespace:n},{workloads:s}){return(s.get(u.objectKey({group:e,kind:t,name:a,namespace:n}))?.templates.length??0)>0}function ofAnnotations(e){return Object.entries(u.mapAt$1(e,"annotations")).filter(([e])=>!Ca.test(e)).flatMap(([,e])=>allTexts(e)).flatMap(e=>e.split(/[\s,]+/))}const Ca=/^(meta\.helm\.sh|([a-z]+\.)?reloader\.stakater\.com|argocd\.argoproj\.io|kubectl\.kubernetes\.io)\//,Oa=u.oncePer(e=>{const{metadata:t,status:a,secrets:n,...s}=e;return allTexts(s)});function names_config_ofPods(e){return[...u.mapsAt$1(e,"initContainers"),...u.mapsAt$1(e,"containers")].flatMap(e=>{const{command:t,args:a}=e;return[t,a,...u.mapsAt$1(e,"env").map(({value:e})=>e)].flatMap(allTexts)})}function allTexts(e){if("string"==typeof e)return[e];if(u.isList(e))return e.flatMap(allTexts);if(!u.isMap(e))return[];const{kind:t}=e,a="string"==typeof t&&!/Secret|ConfigMap/.test(t);return Object.entries(e).flatMap(([e,t])=>Na.test(e)||a&&"name"===e?[]:allTexts(t))}const Na=/^(labels|match(Labels|Expressions)|\w*selector|resourceNames|\w*service(Name)?|claimName)$/i;function hasSameSurroundings(e,t){return ja(t,e)}const ja=u.oncePerPair((e,t)=>function compare(e,t){if(e.incomplete||t.incomplete)return!1;const[a,n]=[e,t].map(({index:e})=>e.objects.filter(isNoWorkload));return a?.length===n?.length&&!0===n?.every(t=>e.index.byKey.get(u.objectKey(t))?.manifest===t.manifest)}(t,e));function isNoWorkload({group:e,kind:t}){return void 0===u.workloadKind(e,t)}const Ma=["restart","create","delete","recreate","nextRun","scale"];const Ta={Deployment:["spec","paused"],DeploymentConfig:["spec","paused"],ArgoRollout:["spec","paused"],CloneSet:["spec","updateStrategy","paused"]},Ea=["StatefulSet","KruiseStatefulSet","DaemonSet","KruiseDaemonSet"];function holdOf({controller:e,object:t}){const a=Ta[e];if(void 0!==a&&!0===u.getIn(t.manifest,...a))return"paused";const n=u.textAt$1(t.manifest,"spec","updateStrategy","type");return Ea.includes(e)&&"OnDelete"===n?"onDelete":void 0}function unmadeVariablesFinding(e,t,a){const{kind:n,name:s}=e,o=`${t.kind} ${t.name}`,i="gone"===a?`${o}, which this change removes: Flux applies nothing of it until that is there again`:`${o} from now on, and nothing in this repository makes it: Flux applies nothing of it until something else does`;return{...u.found(e,null),..."unmade"===a&&{severity:"warning"},message:`${n} ${s} takes variables from ${i}.`,remediation:`Correct the name in \`spec.postBuild.substituteFrom\`, bring ${o} into the namespace of the Kustomization, or mark it \`optional: true\`.`}}function leftVariablesFinding(e,t){const a=`${t.kind} ${t.name}`;return{...u.found(e,null),severity:"warning",message:`${e.kind} ${e.name} no longer takes variables from ${a}, which nothing in this repository makes: what it uses of these is not set any more, unless something else sets it.`,remediation:`Keep ${a} in \`spec.postBuild.substituteFrom\`, or set its variables another way in a merge before this one.`}}function projectFinding(e,t,a){const{kind:n,name:s}=e,o="gone"===a?`of AppProject ${t}, which this change removes: until it is there again`:`of AppProject ${t} from now on, and nothing in this repository makes it: until something else does`;return{...u.found(e,null),..."unmade"===a&&{severity:"warning"},message:`${n} ${s} is ${o}, Argo CD refuses it, and syncs nothing of it.`,remediation:"Correct `spec.project`, or keep the AppProject."}}function projectDemandFinding(e,t,a={}){return{...u.found({kind:"Application",name:e,...a},null),severity:"warning",message:`AppProject ${e} changes ${t}.`,remediation:"See that the Applications of the project still sync."}}function impossibleCheck(e){const{kind:t,name:a,namespace:n}=e;return function isNoKind({apiVersion:e,kind:t}){const a=u.groupOf(e);return""!==e&&["","apps","batch"].includes(a)&&!Da.includes(t)&&void 0===u.kindFacts(stable(a),t)}(e)?"noKind":"CustomResourceDefinition"!==t||/\w\.\w/.test(a)?""===n&&function isNamespaced({apiVersion:e,kind:t}){const a=""===e?"apps":u.groupOf(e);return a.endsWith(".toolkit.fluxcd.io")||!0===u.kindFacts(stable(a),t)?.namespaced}(e)?"noNamespace":void 0:"noName"}function stable(e){return""===e?"v1":`${e}/v1`}const Da=["ControllerRevision","Endpoints","Event","Node"],La={unmade:"and nothing in this repository makes it: until something else does",noKind:"which is no kind that Kubernetes has: until that is corrected",noName:"which is no name of a definition, as PLURAL.GROUP is: until that is corrected",noNamespace:"and names no namespace, where each of these lies in one: until that is corrected",gone:"which this change deletes: until it is there again"};function unhealthyFinding(e,t,{why:a,meant:n,behind:s}){const{kind:o,name:i}=e,r=`${"gone"===a||""===t.apiVersion?"":`${t.apiVersion} `}${t.kind} ${""===t.namespace?"":`${t.namespace}/`}${t.name}`,c=0===s.length?"":`, and Flux applies nothing of ${s.join(", ")}, which depends on it`;return{...u.found(e,null),..."gone"!==a&&{severity:"warning"},message:`${o} ${i} waits until ${r} is healthy, ${La[a]}, ${i} is not ready${c}.${ze.question(n)}`,remediation:"Correct `spec.healthChecks`."}}function isActive({suppressed:e,severity:t}){return void 0===e&&"ignore"!==t}function fitsPattern(e,t){return u.isMap(e)?function fitsMap(e,t){if(!u.isMap(t))return"fails";const a=Object.entries(e).map(([e,t])=>{const[,a="plain",n=e]=Fa.exec(e)??[];return{sign:a,name:n,inner:t}});if(a.some(({name:e})=>/[*?]/.test(e)&&void 0===t[e]))return"unknown";const n=a.filter(({sign:e})=>""===e).map(({name:e,inner:a})=>void 0===t[e]?"skips":function holds(e){return"fails"===e?"skips":e}(fitsPattern(a,t[e])));return n.includes("unknown")?"unknown":n.includes("skips")?"skips":together(a.filter(({sign:e})=>""!==e).map(({sign:e,name:a,inner:n})=>function fitsAt(e,t,a){switch(e){case"plain":return"*"===t?answer(null!==(a??null)):fitsPattern(t,a);case"=":return void 0===a?"passes":fitsPattern(t,a);case"X":return answer(void 0===a);default:return"unknown"}}(e,n,t[a])))}(e,t):u.isList(e)?function fitsList(e,t){if(!u.isList(t))return"fails";const[a]=e;if(void 0===a||e.length>1)return"unknown";const n=t.map(e=>fitsPattern(a,e)),s=n.filter(e=>"skips"!==e);return n.length>0&&0===s.length?"skips":together(s)}(e,t):fitsScalar(e,t)}const Fa=/^([=X^<+]?)\((.*)\)$/;function answer(e){return e?"passes":"fails"}function together(e){const[t,a]=[e.includes("fails"),e.includes("skips")];return t&&a?"unknown":t?"fails":e.includes("unknown")?"unknown":a?"skips":"passes"}const za=[null,"",0,!1];function fitsScalar(e,t){return u.isList(t)?together(t.map(t=>fitsScalar(e,t))):"string"==typeof e?function fitsText(e,t){if(/\{\{|\$\(/.test(e))return"unknown";const a=e.split("|").map(e=>together(e.split("&").map(e=>function fitsPart(e,t){if(Va.test(e))return"unknown";const a=e.replace(Ba,""),[n,s]=[e.slice(0,e.length-a.length),a.trim()],o=[durationOf,kyverno_pattern_amountOf].flatMap(e=>{const[a,o]=[e(t),e(s)];return void 0===a||void 0===o?[]:[!0===_a[n]?.(a,o)]});return o.includes(!0)?"passes":/[<>]/.test(n)?o.length>0?"fails":"unknown":null===t||u.isMap(t)?"fails":answer(matchesWildcard(s,u.scalarText$1(t))===(""===n))}(e.trim(),t))));return a.includes("passes")?"passes":a.includes("unknown")?"unknown":"fails"}(e,t??null):answer(null===e?za.includes(t??null):"boolean"==typeof e?t===e:u.scalarText$1(t)===u.scalarText$1(e))}const Va=/^[-+]?\d+(?:\.\d+)?[A-Za-z]*!?-[-+]?\d+(?:\.\d+)?[A-Za-z]*$/,Ba=/^(?:>=|<=|>|<|!)/,_a={">=":(e,t)=>e>=t,"<=":(e,t)=>e<=t,">":(e,t)=>e>t,"<":(e,t)=>e<t,"!":(e,t)=>e!==t,"":(e,t)=>e===t};function kyverno_pattern_amountOf(e){return u.readQuantity(e??0)?.amount}function durationOf(e){return u.readDuration(u.isMap(e)||u.isList(e)?"":u.scalarText$1(e??0))}function matchesWildcard(e,t){const a=Array.from(e,e=>"*"===e?{kind:"any"}:"?"===e?{kind:"one"}:{kind:"text",character:e});return u.matchSteps(a,t,"")}const qa=/^(Namespaced|AdmissionPolicy)/;function isAskedFor(e,t,a){if(qa.test(e.kind)&&e.namespace!==t.object.namespace)return!1;const n=u.mapAt$1(e.manifest,"spec");switch(e.group){case"admissionregistration.k8s.io":return function isBoundTo(e,t,a){const n=u.textAt$1(e,"policyName"),s=a.byKind.get("ValidatingAdmissionPolicy")?.find(e=>e.name===n);if(void 0===s)return!1;const o=u.mapAt$1(e,"matchResources");return fitsRules(u.mapAt$1(s.manifest,"spec","matchConstraints"),"resourceRules",t,a)&&(void 0===o.resourceRules?fitsSelectors(o,asObjects(t),t,a):fitsRules(o,"resourceRules",t,a))}(n,t,a);case"policies.kyverno.io":return fitsRules(u.mapAt$1(n,"matchConstraints"),"resourceRules",t,a);case"policies.kubewarden.io":return fitsRules(n,"rules",t,a);case"constraints.gatekeeper.sh":return function fitsConstraint(e,t,a){const{namespace:n}=t.object,s=u.mapsAt$1(e,"kinds"),o=asObjects(t).filter(({group:e,kind:t})=>0===s.length||s.some(a=>hasName(u.textsAt$1(a,"apiGroups"),e)&&hasName(u.textsAt$1(a,"kinds"),t))),isIn=e=>null!==n&&e.some(e=>matchesWildcard(e,n)),[i,r]=[u.textsAt$1(e,"namespaces"),u.textsAt$1(e,"excludedNamespaces")];return(0===i.length||null===n||isIn(i))&&!isIn(r)&&fitsSelectors({...e,objectSelector:e.labelSelector??null},o,t,a)}(u.mapAt$1(n,"match"),t,a);default:return!1}}function fitsRules(e,t,a,n){const s=asObjects(a).filter(({group:a,plural:n})=>u.mapsAt$1(e,t).some(e=>hasName(u.textsAt$1(e,"apiGroups"),a)&&["*/*",n].some(t=>hasName(u.textsAt$1(e,"resources"),t))));return fitsSelectors(e,s,a,n)}function hasName(e,t){return e.includes("*")||e.includes(t)}function asObjects({object:{group:e,kind:t,manifest:a},templates:n}){const s=`${t.toLowerCase()}s`,o={group:"",kind:"Pod",plural:"pods"};return[{group:e,kind:t,plural:s,labels:u.mapAt$1(a,"metadata","labels")},...n.map(({metadata:e})=>({...o,labels:u.mapAt$1(e,"labels")}))]}function fitsSelectors(e,t,{object:a},n){const s=u.mapAt$1(e,"objectSelector");return t.some(({labels:e})=>selectorMatches(s,e))&&function fitsNamespace(e,{namespace:t},{byKey:a}){if(!u.isMap(e)||null===t)return!0;const n=a.get(u.namespaceKey(t));if(void 0!==n)return selectorMatches(e,{...u.mapAt$1(n.manifest,"metadata","labels"),[Ua]:t});const s=Object.entries(u.mapAt$1(e,"matchLabels")).filter(([e])=>e===Ua),o=u.mapsAt$1(e,"matchExpressions").filter(({key:e})=>e===Ua);return selectorMatches({matchLabels:Object.fromEntries(s),matchExpressions:o},{[Ua]:t})}(e.namespaceSelector,a,n)}const Ua="kubernetes.io/metadata.name",Ka=255,Ha=600,Ga=/^(?:\[[0-9A-Fa-f:]+\]|[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*)(?::[0-9]+)?$/,Wa=/^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/,Ja=/^\w[\w.-]{0,127}$/,Qa=/^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/,Za=/^[a-f0-9]{64}$/;const Ya=[/^\.(github|forgejo|gitea)\/workflows\/[^/]+\.ya?ml$/,/^\.(woodpecker|crow)(\/[^/]+)?\.ya?ml$/,/^\.gitlab-ci\.yml$|^\.gitlab\/.+\.yml$/,/^\.(circleci|semaphore|buildkite|tekton|harness|pipelines|azure-pipelines|azuredevops)\/.+\.ya?ml$/,/^(\.drone|\.travis|\.appveyor|appveyor|\.cirrus|bitbucket-pipelines|codefresh|screwdriver|wercker|shippable)\.ya?ml$/,/^\.prow(\/.+)?\.ya?ml$/,/(^|\/)(azure-pipelines|cloudbuild|buildspec|appspec)[\w.-]*\.(ya?ml|json)$/,/(^|\/)Jenkinsfile[\w.-]*$|\.jenkinsfile$/i];function isPipeline(e){return Ya.some(t=>t.test(e))}function isOfTests(e){const t=u.fileNameOf(e).toLowerCase().split(/[^a-z0-9]+/);return t.some(e=>Xa.test(e))&&!t.some(e=>en.test(e))}const Xa=/^(e2e|tests?|testing|integration|conformance|smoke|cypress|playwright|lint)$/,en=/^(cd|deploy\w*|release\w*|publish\w*|promot\w*|rollout|ship|prod|production|staging|preview|apply|sync|env)$/;function isScript(e){return/\.(sh|bash|zsh|fish|ps1|bat|mk)$|(^|\/)(Makefile|[Jj]ustfile|Taskfile[^/]*)$/.test(e)}const tn=[".github/workflows",".forgejo/workflows",".gitea/workflows",".gitlab",".circleci",".tekton",".woodpecker",".buildkite",".semaphore",".harness",".prow",".pipelines",".azure-pipelines"];function pipelinesOf(e){const t=tn.flatMap(t=>e.list(t).map(e=>`${t}/${e}`));return[...e.list(""),...t].filter(t=>isPipeline(t)&&isFile(e,t))}const an=new Set("all and api app apps at by db dev dns env for http in io ip key my net new of old on prod qa ssl test the tls to uat uri url web\n  access account action active actual address addresses admin administrator advice affected agent alert alerts alpha\n  amazon amazonaws analysed analytics annotation annotations apache apiversion application applications argocd argument\n  arguments attribute authentication authorization autoscaler available average azure backend backup balance balancer\n  batch because before beside between bitnami boolean branch broken browser bucket builder builders bundle cancel\n  cannot catalog certificate certificates change changed changes channel charts client cluster clusters com\n  command commands comment commit commits common compare component components config configmap configmaps\n  configuration configure connection console consumer container containers content context control controller\n  controllers correct cronjob current custom daemon daemonset dashboard database databases datadog debian decode default\n  defaults delete deleted deletion demand deploy deployable deployables deployed deployment deployments describe\n  destination develop developer development device digest directory disable disabled docker dockerhub document domain\n  dynamic elastic elasticsearch embedded enable enabled encrypted endpoint endpoints engine entry environment\n  environments errors etcd event events everything example examples exporter expression external failed failure feature\n  field fields filter folder forecast format found frontend function gateway gcr general generated generator generators ghcr\n  github gitlab gitops global google googleapis grafana granted graphql groups handler harbor hashicorp header headers health helm\n  hidden history hostname https identity ignore ignored ignores image images import include ingress init inject input\n  inputs insecure install instance instances integer internal invalid issuer jaeger jenkins jobs json kafka keycloak\n  kind kubectl kubelet kubernetes kustomization kustomize label labels language latest letsencrypt level library limit\n  limits linux listen listener literals loadbalancer local localhost location logger logging login loki machine main\n  manager manifest manifests master maximum member memory merge message messages metadata metrics migration minimum\n  minio missing mobile module mongo mongodb monitor monitoring mounted mysql named names namespace namespaces native\n  nats network nginx nodejs nodes none notification null number object objects observability offline online open\n  openapi operation operator operators option optional options oracle orders org origin other others output overlay overlays\n  owner package packages parameter parameters parent partition passed password patch patches payment payments pending\n  people permission persistent pipeline platform plugin plugins policy policies postgres postgresql preview primary\n  private probe probes process processes producer product production profile program project projects prometheus\n  protocol provider proxy public publish python quay queue quota rabbitmq random readiness readonly reason redis reference\n  references refers region registry release reload reloader remote render rendered replace replaced replica replicas report\n  repository request requests require required reserved resource resources response restart restarts result results\n  retry revision rollback rolling rollout root route router routes runner runtime sandbox schedule scheduler schema\n  search secondary secret secretkeyref secrets security selector server serverless sha256 sha512 servers service serviceaccount\n  serviceaccountname imagepullsecrets imagepullpolicy restartpolicy\n  services session setting settings shared shell simple single snapshot socket source sources specification spring\n  staging stale standard started startup state stateful statefulset static status storage store stream strict string\n  subject submodule success suffix summary support system table target targets template templates temporary tenant\n  testing tests thanos timeout token tokens tools trace tracing traefik traffic transform transformer transformers\n  transport trigger trusted type types ubuntu unable unavailable undefined unknown unsafe unsupported update updated\n  updates upload upstream user username users valid validate value values variable variables vault vendor version\n  versions virtual volume volumes warning webhook website window windows within without worker workers workload\n  workloads workspace writer written yaml zookeeper".split(/\s+/)),nn=new Set("about above absolute actions added admission affinity after again against agree aliases allow allowed allows alone\n  already alternatives always among amount another answer answered answers anything apiextensions apiregistration\n  applied applies apply applying array arrive arrives asked atomic authority automatic automatically autoscaling\n  backed backups became become becomes begin begins begun behavior behind being belongs below beyond binding blank\n  bounds braces brackets breakable bring brings broke budget build builds built builtin bytes cache called calls\n  capabilities character characters chart check checked checkout checks choose claim claims class clients clone closed\n  colon column comes compared compares complete condition configs configurations contain converts cores could count\n  counted counts created cycle damaged deadline decide decides declaration declares decrypt deeply definition\n  definitions deletes delimiter deliver delivering delivers delivery dependency depends deploying deploys differ\n  different digits divided drain drained driver dropped drops duration during earlier effect either element elsewhere\n  empty ended enforced enforces enough entries error escape evaluated every exactly exchange exclude exempt exempted\n  exemption exempts exist exists expected expires export fails false families fetch fetched fetches fewer files fills\n  finding finds finished first folded folders follow followed follows force forecasts forks former gated gathered\n  generate generic given gives globs grace group grows hangs happens healthy holds hosts hyphens immutable indentation\n  index indexed inline inside instead interval isolated isolation items itself jinja jsonnet judged keeps kernel kinds\n  known knows kubelets kyverno lacks large larger later leads least leave leaves legacy length letter letters\n  libraries lines lists loaded longer looked looks lookup loses lower machines makes managed manages mapping marks\n  match matches matrix means meant meanwhile mended merged merges metric migrate minute missed modify mount mounts\n  moved moves multiple naming narrower needed needs negative neither nested never nobody nothing numbers often older\n  operations order ordinals otherwise outside overhead overwrite parse parsed partly parts pattern paused percentage\n  perhaps period phase pinned place please plural point ports prefer prefix preserve printable printed prints priority\n  privileged programs prune pruned prunes pulled pushed quotas quoted quotes raise range ranges reach reached reaches\n  reader readers reads ready reclaim reconcile recreate redirects refresh refreshed refuse refused refuses regular\n  relative released remediation remove removed removes rename renders renewed repeat replacement replaces replication\n  reported reports repositories requires requiring resolve resolved restarted restrictor resumed retain return rewrite\n  right rights rollcast rollouts rolls rotates rules running scale scaled scales scope sealed second seconds select\n  selected selects sends separator serve served serves several severity shall shard shards share shorter should shown\n  shows sidecar sides sight signed since slash slice somebody someone something spaces specify split stand stands\n  stars start starts statuses stays steps still stopped stops stored stores stranger strategic strategy subset\n  substitution supported surge suspend suspended switch switched symbolic synced syncs tables taken takes talks tells\n  terminal their theirs there these those though through times today together toolkit trimmed trust trusts twice under\n  undone unexpected uninstalled unless unmatched unpacked until updater upgrade upgraded upgrades usual validator\n  visible waits wants watch watches weight whatever whenever where wherever whether which while whoever whole whose\n  width workflow working would write writes wrong wrote yourself".split(/\s+/)),sn=/^v?\d+(?:[.\-_]\d+)+$/i,on=/^(?:[a-z0-9.-]+\/)?v\d+(?:(?:alpha|beta)\d+)?$/;function isOrdinary(e){if(sn.test(e)||on.test(e))return!0;if(nn.has(e.trim().toLowerCase().replace(/:$/,"")))return!0;const t=e.toLowerCase().split(/[-_.\s/:]+/).filter(e=>""!==e);return t.length>0&&t.length<=4&&t.every(e=>an.has(e))}function untouchedForecast(e,t,a){return function throughSync(e,t,a){const n=function recreatedBySync(e,t,a){if(xa.has(a.controller))return;const n=hookOutcome(a)??forceReplaced({base:t,head:a});return void 0!==n&&function asksForSync(e,t){const differs=(e,t)=>[...e.byKey].some(([e,a])=>void 0===u.hookOf(a)&&!u.sameValue(a.manifest,t.byKey.get(e)?.manifest));return differs(t,e)||differs(e,t)}(e.base.index,e.head.index)?n:void 0}(e,t,a);return void 0===n?void 0:describe(a,n.effect,n.reason,"recreate"===n.effect?u.replicasOf(t):null)}(e,t,a)??function throughOperator(e,t){if("Operator"!==t.controller)return;const a=changedConfigNamedBy(t.object,[...e.changes,...e.elsewhere]);return void 0===a?void 0:{...describe(t,"unknown",namedConfigReason(a,t.object),null),namesConfig:!0}}(e,a)??throughAutoscaler(e,t,a)}function throughAutoscaler(e,t,a){const n=boundsOutcome(e,t,a);if(void 0===n)return;const{effect:s,reason:o,...i}=n;return{...describe(a,s,o,null),...i}}function nameOfKey(e,t){return u.isMap(e)?t.flatMap(t=>void 0===e[t]?[]:[`${t} ${u.scalarText$1(e[t])}`]).join(" and "):"one value"}function keysMadeNoMore(e,t,a,n){const{kind:s,name:o,path:i,keys:r}=t;if("all"===r||"data"===r)return[];const[c,l]=[n,a].map(a=>function madeFor(e,t,a){const n=makingObject(a,e,t)?.maker;if(void 0===n)return;const s=u.madeOf(n).find(({kind:e,name:a})=>e===t.kind&&a===t.name);return s&&{maker:`${n.kind} ${n.name}`,made:s}}(e,t,a)),m=l?.made.holds;if(void 0===l||void 0===m)return[];const d=void 0===c||void 0!==c.made.holds;return r.filter(e=>d&&!m.includes(e)).map(e=>{const t=!0===c?.made.holds?.includes(e)?" from now on":"";return{key:`${s} ${o} ${e}`,severity:"error",message:`\`${i}\` needs key ${e} of ${s} ${o}, which ${l.maker} makes without it${t}.`,unsafe:!0}})}const rn="(Flux takes it out of the cluster; kubectl and Argo CD leave it there)";function emptied({kind:e,name:t},a){return{key:`${e} ${t} empty`,severity:"warning",message:`\`${a}\` takes all of ${e} ${t}, which holds nothing any more.`,unsafe:!0}}function notThere(e,t,a,n){return{key:e,severity:n,message:`\`${t}\` needs ${a}, which is not in the build.`,unsafe:!0}}function makerGone(e,t,{kind:a,name:n,stays:s},o=!1){return{key:e,severity:"warning",message:`\`${t}\` needs ${e}, and ${a} ${n} ${o?"makes it no more":"that makes it in the cluster is no longer in the build"}: ${s??"what it made may be deleted"+(o?"":" with it")}.`,unsafe:void 0===s}}function goneElsewhere(e,t){return{key:e,severity:"error",message:`\`${t}\` needs ${e}, which another deployable held and this change removes.`,unsafe:!0}}function notSeen(e,t){return{key:e,severity:"warning",message:`\`${t}\` needs ${e}, which was not seen at head, of which not all was analysed: see that what was left out holds it.`,unsafe:!0}}function wasThere({kind:e,name:t},{workload:a,base:n},s){const{namespace:o}=a.object;return n.configs.some(a=>a.kind===e&&a.name===t&&a.namespace===o&&s(a))}function keysLostIn(e,t){return e.filter(({id:e,head:a})=>a?.object.name===t.name&&u.mayShareNamespace(e.namespace,t.namespace)).flatMap(({base:e,head:a})=>t.keys.filter(t=>!0===e?.entries.has(t)&&!0!==a?.entries.has(t)))}function oneOf(e,t){return e.includes(t)?t:e.includes("maybe")?"maybe":!t}function kyverno_scope_matches(e,t,a){const of=n=>u.mapsAt$1(e,n).map(e=>matchesOne(e,t,a)),[n,s]=[of("any"),of("all")];return n.length>0?oneOf(n,!0):s.length>0?oneOf(s,!1):matchesOne(e,t,a)}const cn=["namespaceSelector","operations","annotations"],ln=["name","names","selector"],un=["subjects","roles","clusterRoles"];function matchesOne(e,t,a){const n=u.mapAt$1(e,"resources");if(!function fitsKind(e,t,a){return 0===e.length||e.some(e=>namesKind(e,t)||a&&mn.test(e))}(u.textsAt$1(n,"kinds"),t,a))return!1;const has=e=>void 0!==n[e],s=function kyverno_scope_fitsNamespace(e,t){return 0===e.length||(null===t?"maybe":e.some(e=>matchesWildcard(e,t)))}(u.textsAt$1(n,"namespaces"),t.namespace),o=a?!ln.some(has)||"maybe":function fitsName(e,{name:t,manifest:a}){const[n,s]=[u.textsAt$1(e,"names"),e.selector],o=matchesWildcard(u.textAt$1(e,"name")??"*",t)&&(0===n.length||n.some(e=>matchesWildcard(e,t)));if(!o||!u.isMap(s))return o;return Object.entries(u.mapAt$1(s,"matchLabels")).some(([e,t])=>/[*?]/.test(`${e} ${u.scalarText$1(t)}`))?"maybe":selectorMatches(s,u.mapAt$1(a,"metadata","labels"))}(n,t);return oneOf([s,o,!(un.some(t=>void 0!==e[t])||cn.some(has))||"maybe"],!1)}function namesKind(e,{group:t,kind:a,apiVersion:n}){const[s="",o="*",i="*"]=e.split("/").reverse(),r=n.slice(n.lastIndexOf("/")+1);return matchesWildcard(s,a)&&matchesWildcard(o,r)&&matchesWildcard(i,t)}function namesPods(e){return mn.test(e)}const mn=/^(?:(?:\*|v1)\/)?Pod$/,dn=["DaemonSet","Deployment","Job","ReplicaSet","ReplicationController","StatefulSet","CronJob"];function refusedBy({name:e,minor:t},a){const{spec:n,containers:s}=a,o={minor:t,isWindows:t>=25&&"windows"===u.textAt$1(n,"os","name"),isOwnUsers:t>=35&&!1===n.hostUsers,isRestricted:"restricted"===e},i=function ofPod({metadata:e,spec:t},a){const{minor:n,isRestricted:s,isOwnUsers:o}=a,i=u.mapAt$1(t,"securityContext"),r=["hostNetwork","hostPID","hostIPC"].filter(e=>!0===t[e]),c=u.mapsAt$1(i,"sysctls").flatMap(e=>u.textAt$1(e,"name")??[]).filter(e=>(pn[e]??1/0)>n),l=Object.entries(u.mapAt$1(e,"annotations")).some(([e,t])=>e.startsWith("container.apparmor.security.beta.kubernetes.io/")&&!/^($|runtime\/default$|localhost\/)/.test(u.textIn$1(t)));return[...r.map(e=>`\`${e}\``),...volumesOf(t,s),...c.map(e=>`the sysctl ${e}`),...l?["its AppArmor annotation"]:[],...ofContext(i,a),...s&&!o&&!1===i.runAsNonRoot?["`runAsNonRoot: false`"]:[]]}(a,o).map(e=>({what:e}));return[...i,...s.flatMap(e=>[...baseline(e,o),...restricted(e,n,o)].map(t=>({what:t,container:e.name})))]}const pn={"kernel.shm_rmid_forced":0,"net.ipv4.ip_local_port_range":0,"net.ipv4.tcp_syncookies":0,"net.ipv4.ping_group_range":0,"net.ipv4.ip_unprivileged_port_start":0,"net.ipv4.ip_local_reserved_ports":27,"net.ipv4.tcp_keepalive_time":29,"net.ipv4.tcp_fin_timeout":29,"net.ipv4.tcp_keepalive_intvl":29,"net.ipv4.tcp_keepalive_probes":29,"net.ipv4.tcp_rmem":32,"net.ipv4.tcp_wmem":32,"net.ipv4.tcp_slow_start_after_idle":37,"net.ipv4.tcp_notsent_lowat":37},fn=["configMap","csi","downwardAPI","emptyDir","ephemeral","image","persistentVolumeClaim","projected","secret"];function volumesOf(e,t){const a=u.mapsAt$1(e,"volumes").flatMap(e=>{const a=Object.keys(e).filter(t=>"name"!==t&&u.isMap(e[t])),n=0===a.length||a.some(e=>fn.includes(e));return t?n?[]:a:a.filter(e=>"hostPath"===e)});return[...new Set(a)].map(e=>`a \`${e}\` volume`)}const hn=["","container_t","container_init_t","container_kvm_t"],gn=["RuntimeDefault","Localhost"];function ofContext(e,{minor:t,isRestricted:a,isOwnUsers:n}){const s=u.mapAt$1(e,"seLinuxOptions"),o=u.textAt$1(s,"type")??"",i=hn.includes(o)||t>=31&&"container_engine_t"===o,r=["user","role"].filter(e=>""!==(u.textAt$1(s,e)??"")),c=["seccompProfile","appArmorProfile"].filter(t=>u.isMap(e[t])&&!gn.includes((t=>u.textAt$1(e,t,"type"))(t)??"")),l=0===e.runAsUser||0n===e.runAsUser;return[...i?[]:["the `type` of its `seLinuxOptions`"],...r.map(e=>`the \`${e}\` of its \`seLinuxOptions\``),...c.map(e=>`its \`${e}\``),...!0===u.mapAt$1(e,"windowsOptions").hostProcess?["`hostProcess`"]:[],...a&&l&&!n&&t>=23?["`runAsUser: 0`"]:[]]}const vn=new Set("AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID SYS_CHROOT".split(" "));function baseline({value:e},t){const{minor:a,isRestricted:n,isOwnUsers:s}=t,o=u.mapAt$1(e,"securityContext"),i=u.textsAt$1(o,"capabilities","add").filter(e=>!vn.has(e)),r=u.mapsAt$1(e,"ports").some(({hostPort:e})=>"number"==typeof e&&e>0),c=!(s&&!n)&&"Default"!==(u.textAt$1(o,"procMount")??"Default");return[...!0===o.privileged?["`privileged`"]:[],...i.map(e=>`the capability ${e}`),...r?["a `hostPort`"]:[],...c?["its `procMount`"]:[],...a>=34?askingElsewhere(e):[],...ofContext(o,t)]}function askingElsewhere(e){return[...["livenessProbe","readinessProbe","startupProbe"].map(e=>[e]),...["postStart","preStop"].map(e=>["lifecycle",e])].filter(t=>["httpGet","tcpSocket"].some(a=>""!==(u.textAt$1(e,...t,a,"host")??""))).map(e=>`the \`host\` of the \`${e.at(-1)??""}\``)}function restricted({value:e},t,{isRestricted:a,isWindows:n,isOwnUsers:s}){if(!a)return[];const[o,i]=[u.mapAt$1(e,"securityContext"),u.mapAt$1(t,"securityContext")],chosen=e=>o[e]??i[e],r=s||!0===chosen("runAsNonRoot")?[]:["a missing `runAsNonRoot: true`"];if(n)return r;const c=u.textsAt$1(o,"capabilities","add").filter(e=>vn.has(e)&&"NET_BIND_SERVICE"!==e),l=u.textsAt$1(o,"capabilities","drop").includes("ALL");return[...!1===o.allowPrivilegeEscalation?[]:["a missing `allowPrivilegeEscalation: false`"],...l?[]:["capabilities that are not all dropped"],...c.map(e=>`the capability ${e}`),...r,...u.isMap(chosen("seccompProfile"))?[]:["a missing `seccompProfile`"]]}function kyvernoAnswer(e,t,a){const{manifest:n,kind:s,namespace:o}=e,i=u.mapAt$1(n,"spec");if("Policy"===s&&o!==t.object.namespace||!1===i.admission)return"passes";const r=void 0!==i.validationFailureActionOverrides,c=u.rulesOfKyverno(i).map(n=>{const s=function askedBy(e,t,a){const[n,s]=[u.mapAt$1(e,"match"),u.mapAt$1(e,"exclude")],o=kyverno_scope_matches(n,a,!1),i=!1===o,r=i&&function isMadeFor(e,t,{kind:a}){const n=[e,...u.mapsAt$1(e,"any"),...u.mapsAt$1(e,"all")].flatMap(e=>u.textsAt$1(e,"resources","kinds"));return(u.annotationOf(t,"pod-policies.kyverno.io/autogen-controllers")??dn.join()).split(",").some(e=>e.trim()===a)&&dn.includes(a)&&n.every(e=>mn.test(e))}(n,t,a)?kyverno_scope_matches(n,a,!0):o,c=Object.keys(s).length>0&&kyverno_scope_matches(s,a,i);if(!1!==r&&!0!==c)return{ofPods:i,isCertain:!0===r&&!1===c}}(n,e,t.object),o=function meetsPreconditions(e){if(null===e)return!0;if(!u.isMap(e))return"maybe";const t=u.mapsAt$1(e,"any").map(meetsOperation),a=u.mapsAt$1(e,"all").map(meetsOperation);return oneOf([0===t.length||oneOf(t,!0),oneOf(a,!1)],!1)}(n.preconditions??null);return void 0===n.validate||void 0===s||!1===o?"passes":r||!s.isCertain||yn.some(e=>void 0!==n[e])||"maybe"===o?"unknown":function judged(e,t,a,n){const s=u.mapAt$1(e,"validate"),o=s.podSecurity;if(u.isMap(o))return function meetsStandard(e,{templates:t}){const a=e.level;return void 0!==e.exclude||"baseline"!==a&&"restricted"!==a?"unknown":t.some(e=>refusedBy({name:a,minor:34},e).length>0)?"fails":"passes"}(o,t);const i=void 0===s.pattern?u.mapsAt$1(s,"anyPattern"):[s.pattern];if(0===i.length)return"unknown";const r=i.map(e=>fitsPattern(n?function kyverno_rules_wrapped(e,t){const a={spec:{template:e}};return"CronJob"===t?{spec:{jobTemplate:a}}:a}(e,t.object.kind):e,a));return r.some(e=>"passes"===e||"skips"===e)?"passes":r.includes("unknown")?"unknown":"fails"}(n,t,a,s.ofPods)});return c.includes("fails")?"fails":c.includes("unknown")?"unknown":"passes"}const yn=["celPreconditions","context"],bn=/^\{\{\s*request\.operation(?:\s*\|\|\s*'\w*')?\s*\}\}$/,kn=/^(?:(?:Any|All)?(?:Not)?In|(?:Not)?Equals?)$/;function meetsOperation({key:e,operator:t,value:a}){const n=u.scalarText$1(t);if(!bn.test(u.scalarText$1(e))||!kn.test(n))return"maybe";const s=u.isList(a)?a:[a],o=["CREATE","UPDATE"].map(e=>s.includes(e)!==n.includes("Not"));return o.every(Boolean)||o.some(Boolean)&&"maybe"}const Sn=u.oncePer((({byKind:e})=>{const t=(e.get("Service")??[]).map(((e,t)=>({object:e,selector:u.mapAt$1(e.manifest,"spec","selector"),position:t})));return u.groupedByEach(t,(({object:{group:e,namespace:t,manifest:a},selector:n})=>{const[s]=Object.entries(n),o="ExternalName"===u.textAt$1(a,"spec","type");return""!==e||o||void 0===s?[]:[labelKey(t,...s)]}))}));const xn=["argoproj.io"],$n="\nacme.cert-manager.io v1alpha2 v1alpha3 v1beta1\ncert-manager.io v1alpha2 v1alpha3 v1beta1\nexternal-secrets.io v1alpha1 v1beta1\ngateway.networking.k8s.io v1alpha2 v1alpha3 v1beta1\nhelm.toolkit.fluxcd.io v2beta1 v2beta2\nimage.toolkit.fluxcd.io v1alpha1 v1alpha2 v1beta1 v1beta2\nkustomize.toolkit.fluxcd.io v1alpha1 v1beta1 v1beta2\nmonitoring.coreos.com v1beta1\nnotification.toolkit.fluxcd.io v1beta1 v1beta2\nsource.toolkit.fluxcd.io v1alpha1 v1beta1 v1beta2\n",wn=2;function unheardOf(e,t,a){if(e===a)return;const n=u.groupOf(e),s=definedRowsOf(e),[o]=s;if(void 0===o)return;const i=s.filter(e=>e.kind===t),[r]=i;return void 0===r?function unheardKind(e,t,a){const n=a.map(e=>e.kind),s=ze.closest(t,n,wn),o=!xn.includes(e)&&a.every(e=>isSteady(e.owner));if(void 0===s&&!o)return;const i=`kind is none of this group${void 0===s?"":` (did you mean ${s}?)`}`,r=a.find(e=>void 0===s||e.kind===s)?.owner??"";return{fault:{path:"kind",message:i,...void 0===s&&{mayComeLater:!0}},owner:r}}(n,t,s):i.some(t=>t.apiVersion===e)||!isSteady(r.owner)||void 0===a&&wasServed(n,e)?void 0:{fault:{path:"apiVersion",message:`apiVersion is none that this kind has; write ${r.apiVersion}`,mayComeLater:!0},owner:r.owner}}const In=["ImageRepository"];function laterKind(e,t){const a=u.groupOf(e),n=definedRowOf(e,t),s=a.endsWith(".toolkit.fluxcd.io")&&/\/v\d+beta\d+$/.test(e);if(void 0!==n&&s&&!In.includes(t))return wasServed(a,e)?definedKind(n.apiVersion,t):void 0}function wasServed(e,t){return $n.split("\n").some(a=>{const[n,...s]=a.split(" ");return n===e&&s.includes(t.slice(e.length+1))})}const An=/^(?:requests|limits)\.(?:cpu|memory|ephemeral-storage)$/,Pn=u.oncePer((e=>{const t=new Map;for(const{name:a,manifest:n}of e.filter(isForAll))for(const e of Object.keys(u.mapAt$1(n,"spec","hard")))An.test(e)&&!t.has(e)&&t.set(e,a);return t}));function isSame(e,t){return e.container.name===t.container.name&&e.path===t.path}function run_files_holds({from:e},t,a){const n=e.map(({kind:e,name:n,key:s})=>u.resolveConfig(a,t,e,n)?.entries.has(s));return!!n.includes(!0)||!!n.includes(void 0)&&void 0}const Rn=["k8s.v1.cni.cncf.io/networks","v1.multus-cni.io/default-network"];function dependency({name:e,namespace:t}){return{group:"k8s.cni.cncf.io",kind:"NetworkAttachmentDefinition",name:e,isNamespaced:!0,...void 0!==t&&{namespace:t},of:"pods",isConfirmed:!0}}function unreported(e,t){return notAnalysed(e,u.refused(),u.refused(t))}function notAnalysed(e,t,a,n){const s={base:u.problemsOf(t,"base"),head:u.problemsOf(a,"head")},o=u.bothSides(s).filter(({side:e})=>"base"!==e||"built"!==t?.status),{wasThere:i,wasRefused:r}=u.standing(s.base,t,a),c=new Map(o.map((t,a)=>[0===a?u.withChanges(t,n??goneOf(e)):t,t])),l=[...c.keys()],m=u.identityOf$1(e);return{deployable:{...m,status:"notAnalysed",touched:e.isTouched,analysis:"none",builder:u.builderOf(a)??u.builderOf(t),configChanges:[],workloads:[],staleConfigs:[],otherObjects:[],problems:l.map(u.forPeople)},inPlace:[],shared:u.NOTHING_SHARED,secrets:u.secretsOf(e,[t,a],[]),findings:u.notAnalysedFindings(m.id,"none",l,{wasThere:e=>i(c.get(e)??e),wasRefused:r})}}function goneOf(e){if(void 0!==e.head)return;const t=u.prunesOf(e);return null===t?"removed":t?"removed, with all that was deployed":"removed, and what was deployed stays"}const Cn=/^[ \t]*(?:-[ \t]+)?uses:[ \t]*["']?\.\/([^\s"'@#]+)/gm;function textWithCalled(e,t){const a=new Map;return collect(e,t,a),[...a.values()].join("\n")}function collect(e,t,a){if(a.has(t))return;const n=textOf(e,t);a.set(t,n);for(const[,t=""]of n.matchAll(Cn)){const n=t.replace(/\/$/,""),s=[n,`${n}/action.yml`,`${n}/action.yaml`].find(t=>isFile(e,t));void 0!==s&&collect(e,s,a)}}const On=/^([ \t]*(?:-[ \t]+)?uses:[ \t]*["']?\w[^\s"'@#]*)@[^\s"'#]+["']?(?:[ \t]+#.*)?$/gm;function onlyBumpsActions(e,t){const[a,n]=[e,t].map(e=>e.replace(On,"$1"));return e!==t&&a===n}const isText=(e=>"string"==typeof e),known_fields_isNumber=(e=>"number"==typeof e||"bigint"==typeof e),Nn={s:isText,t:isText,y:isText,b:e=>"boolean"==typeof e,i:known_fields_isNumber,l:known_fields_isNumber,q:e=>isText(e)||known_fields_isNumber(e),x:(e=>isText(e)||known_fields_isNumber(e)),j:()=>!0},jn=3;function parts_partsOf(e){const t=e.split(/\r?\n/).map(e=>e.trim()),a=t.length>=jn||/^\s*[[{]/.test(e),n=new Set([e,e.trim(),...a?[]:t]),s=new Set(a?t:[]);return parts_collect(e,s,0),{whole:n,inner:s}}const Mn=4;function parts_collect(e,t,a){if(a>Mn)return;const add=n=>{void 0===n||""===n||n===e||t.has(n)||(t.add(n),parts_collect(n,t,a+1))};for(const t of function jsonLeaves(e){if(!/^\s*[[{]/.test(e))return[];try{const t=[];return JSON.parse(e,(e,a)=>("string"==typeof a&&t.push(a),a)),t}catch{return[]}}(e))add(t);for(const[,t=""]of e.matchAll(/^[ \t]{0,200}(?:export[ \t]{1,20}|-[ \t]{1,20})?["']?[\w.\-/]{1,200}["']?[ \t]{0,20}[:=][ \t]{0,200}(\S.*)$/gm))add(t.trimEnd().replace(/^(["'])(.*)\1,?$/,"$2"));for(const[,t=""]of e.matchAll(/\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s:/@]{0,200}:([^\s@]{1,1000})@/gi))add(t),add(decodedUrl(t));add(function decodedBase64(e){if(e.length<8||e.length%4==1||!/^[A-Za-z0-9+/_-]+={0,2}$/.test(e))return;const t=Buffer.from(e,"base64").toString();return/[\ufffd\p{Cc}]/u.test(t.replace(/[\r\n\t]/g,""))?void 0:t}(e)),a>0&&add(/^[\w.@-]{1,64}:(\S+)$/.exec(e)?.[1])}function decodedUrl(e){try{return decodeURIComponent(e)}catch{return}}const Tn=/\$\{\{.{0,200}?\}\}|\$\{[^}\n]{0,200}\}|\$\([\w.-]{1,99}\)|\$\w+|\{\{.{0,200}?\}\}|%\w{1,99}%/g;function withoutVariables(e){return e.replace(Tn,"*")}function pathsNamed(e,t){const a=!t||e.startsWith("*/"),n=e.replace(/^(?:\.{0,2}\/|\*\/)+/,"").replace(/\/$/,"/**");if((n.replace(/\.\w+$/,"").match(/\w/g)?.length??0)<2&&a)return;const s=n.split("/").map(e=>"**"===e?e:e.replace(/\*{2,}/g,"*"));return u.plainGlob([...a?["**"]:[],...s].join("/"))}function projectDemands(e,t){const[a,n]=[u.mapAt(e,"spec"),u.mapAt(t,"spec")];return[...["sourceRepos","destinations"].filter(e=>u.isList(a[e])&&!u.isList(n[e])).map(e=>`${e}, which allows nothing from now on: none of its Applications is synced`),...asksForOtherKeys(a,n)?["signatureKeys: a commit that is signed by none of these keys is not synced"]:[],...u.sameValue(a.destinationServiceAccounts??null,n.destinationServiceAccounts??null)?[]:["destinationServiceAccounts: where syncs run as another account, they run as another one, and what that may not do fails"],...!0===n.permitOnlyProjectScopedClusters&&!0!==a.permitOnlyProjectScopedClusters?["permitOnlyProjectScopedClusters: Applications that go to any other cluster are refused"]:[],...u.textsAt(a,"sourceNamespaces").some(e=>!u.textsAt(n,"sourceNamespaces").includes(e))?["sourceNamespaces: Applications in a namespace that goes from it are refused"]:[]]}function asksForOtherKeys(e,t){const[a,n]=[project_changes_keysOf(e),project_changes_keysOf(t)];return n.length>0&&(0===a.length||a.some(e=>!n.includes(e)))}function project_changes_keysOf(e){return u.isList(e.signatureKeys)?e.signatureKeys.map(e=>u.getIn(e,"keyID")):[]}function isReadAtStart({container:e},t){return"init"===e.role&&t.every(e=>"init"===e.container.role)}function subPathOf(e){if(void 0!==e.subPathExpr&&""!==e.subPathExpr)return null;const t=u.textAt$1(e,"subPath");return""===t?void 0:t}function sourcesOf(e,t){return[...source(u.mapAt$1(e,"configMap"),"ConfigMap","name",`${t}.configMap.name`),...source(u.mapAt$1(e,"secret"),"Secret","secretName",`${t}.secret.secretName`),...u.mapsAt$1(e,"projected","sources").flatMap((e,a)=>[...source(u.mapAt$1(e,"configMap"),"ConfigMap","name",`${t}.projected.sources[${a}].configMap.name`),...source(u.mapAt$1(e,"secret"),"Secret","name",`${t}.projected.sources[${a}].secret.name`)])]}function source(e,t,a,n){const s=u.textAt$1(e,a);if(void 0===s)return[];const o=u.mapsAt$1(e,"items").flatMap(e=>{const t=u.textAt$1(e,"key");return void 0===t?[]:[[t,u.textAt$1(e,"path")??t]]});return[{kind:t,name:s,path:n,optional:!0===e.optional,items:o}]}function reference(e,t){const{kind:a,name:n,path:s,optional:o,items:i}=e,r=0===i.length?"all":i.map(([e])=>e),c={kind:a,name:n,path:s,optional:o,container:t?.container.name??null};if(void 0===t?.subPath)return{...c,how:"volume",keys:r,updates:"inPlace"};const l=null===t.subPath?r:function keysBelow(e,t){const a=e.split("/").filter(e=>""!==e&&"."!==e);if(0===a.length)return 0===t.length?"all":t.map(([e])=>e);if(0===t.length)return a.slice(0,1);const n=a.join("/");return t.filter(([,e])=>e===n||e.startsWith(`${n}/`)).map(([e])=>e)}(t.subPath,i);return{...c,how:"subPath",keys:l,updates:"never"}}const En=[["csi","nodePublishSecretRef","name"],["azureFile","secretName"],["cephfs","secretRef","name"],["cinder","secretRef","name"],["flexVolume","secretRef","name"],["iscsi","secretRef","name"],["rbd","secretRef","name"],["scaleIO","secretRef","name"],["storageos","secretRef","name"]];function driverReferences(e,t){return En.flatMap(a=>{const n=u.textAt$1(e,...a);return void 0===n?[]:[{kind:"Secret",name:n,how:"volume",container:null,path:`${t}.${a.join(".")}`,keys:"all",optional:!1,updates:"never"}]})}const Dn=u.oncePer((function readReferences(e){return[...e.containers.flatMap((e=>[...envFromReferences(e),...envReferences(e)])),...readVolumeReferences(e),...u.mapsAt$1(e.spec,"imagePullSecrets").flatMap((t,a)=>function pullSecretReference(e,t){const a=u.textAt$1(e,"name");return void 0===a?[]:[{kind:"Secret",name:a,how:"imagePullSecret",container:null,path:t,keys:"all",optional:!0,updates:"inPlace"}]}(t,joinField(e.path,`spec.imagePullSecrets[${a}].name`)))]}));const Ln=[["ConfigMap","configMapRef"],["Secret","secretRef"]],Fn=[["ConfigMap","configMapKeyRef"],["Secret","secretKeyRef"]];function admission_fields_refused(e,t,a){return{key:`${e} ${t?"surely":"maybe"}`,severity:t?"error":"warning",message:`${a}: ${t?"no new pod is made":"where it says otherwise, no new pod is made"}.`,unsafe:t}}const zn={"system-cluster-critical":2e9,"system-node-critical":2000001e3};const Vn="kubernetes.io/enforce-mountable-secrets";function admission_fields_namesIn({manifest:e},t){return new Set(u.mapsAt$1(e,t).flatMap(e=>u.textAt$1(e,"name")??[]))}const Bn=/(?:^|\/)(?:configmap-reload|prometheus-config-reloader|config-reloader|k8s-sidecar)(?:[:@]|$)/;function reloadingSidecar(e,t){const a=/volumes\[([^\]]+)\]/.exec(t)?.[1];return e.containers.find(({value:e,role:t})=>"init"!==t&&Bn.test(u.textAt$1(e,"image")??"")&&u.mapsAt$1(e,"volumeMounts").some(e=>u.textAt$1(e,"name")===a))?.name}const _n=u.oncePer((e=>{const t=new Map;for(const a of e.values()){const{templateOwner:e}=a;void 0===e||t.has(e)||t.set(e,a)}return t})),qn=/Microsoft\.(ContainerService|Kubernetes)\b|container-service|kubernetes|\baks|agentPool/i,Un=/\bAWS::EKS\b|kubernetes|\beks\b|eks[A-Z]|nodegroup/i,Kn=[{path:/(^|\/)tal(config|env|secret)[^/]*\.ya?ml$/,texts:[]},{path:/(^|\/)talos\/.*\.(ya?ml|json)$/,texts:[]},{path:/\.ya?ml$/,texts:[/^machine:[ \t]*(#.*)?$/m]},{path:/\.ya?ml$/,texts:[/^cluster:[ \t]*$/m,/^[ \t]+(apiServer|controllerManager|etcd|inlineManifests|extraManifests|allowSchedulingOnControlPlanes|controlPlane):/m]},{path:/(^|\/)cluster[^/]*\.ya?ml$/,texts:[/^nodes:[ \t]*$/m,/\brole:/]},{path:/\.ya?ml$/,texts:[/^(node-label|node-taint|kubelet-arg|kube-(apiserver|scheduler|controller-manager)-arg|tls-san|cluster-cidr|service-cidr|flannel-backend|write-kubeconfig-mode)\+?:/m]},{texts:[/^#cloud-config\b/]},{path:/\.(bu|ign)$/,texts:[]},{path:/(^|\/)((group|host)_vars|roles|playbooks?|inventor(y|ies)|ansible|kubespray)\/.*\.(ya?ml|ini|j2|cfg|toml)$/,texts:[/k3s|k8s|kube|rke2?|talos|k0s|microk8s|containerd/i]},{path:/\.ya?ml$/,texts:[/^[ -]*hosts:/m,/^ *(tasks|roles):/m]},{path:/\.ya?ml$/,texts:[/^kind:[ \t]*(Cluster|ControlPlane|Workers|Machine)[ \t]*$/m,/^(?!apiVersion:)(?![^]*\napiVersion:)/]},{path:/\.bicep(param)?$/,texts:[qn]},{path:/\.json$/,texts:[/schema\.management\.azure\.com\/schemas\//,qn]},{path:/\.(ya?ml|json|template)$/,texts:[/\bAWS::(EKS|AutoScaling|EC2::LaunchTemplate)\b/,Un]},{path:/\.(ya?ml|json)$/,texts:[/\bParameterKey\b/,Un]},{path:/\.(tsx?|[mc]?js|py|go|java|cs)$/,texts:[/\baws[-_]?eks(_v2_alpha)?\b|\bawseks\b/,/cdk|jsii/i]},{path:/\.(ya?ml|json|jinja|py)$/,texts:[/\b(gcp-types\/)?container(-v1(beta1)?:|\.(v1(beta1)?|beta)\.)[\w.]*([Cc]luster|[Nn]odePool)/]},{path:/(^|\/)(k0sctl|k0s|rke2?|kubeone|kubekey|kops|eksctl)([-_.][^/]*)?\.(ya?ml|toml|json)$/,texts:[]},{path:/\.nix$/,texts:[/services\.(k3s|kubernetes|rke2)|virtualisation\.containerd|kubenix|nixidy/]}];function setsUpMachines(e,t){return Kn.some(({path:a,texts:n})=>(a?.test(e)??!0)&&n.every(e=>e.test(t))&&""!==t)}function collide(e,t){return e.number===t.number&&e.protocol===t.protocol&&(""===e.ip||""===t.ip||e.ip===t.ip)}function tellsMore(e,t){if("none"===e.analysis)return!1;const a=t.flatMap(({workloads:e})=>e),n=t.flatMap(({staleConfigs:e})=>e);return e.workloads.some(e=>function isNews({effect:e,heldBack:t}){return"none"!==e||void 0!==t}(e)&&!a.some(t=>t.effect===e.effect&&hidden_isSame(e,t)))||e.staleConfigs.some(({effect:e,workload:t})=>"live"!==e&&!n.some(a=>a.effect===e&&hidden_isSame(t,a.workload)))}function tellsAnything({analysis:e,configChanges:t,workloads:a,staleConfigs:n,otherObjects:s}){return"full"!==e||t.length+a.length+n.length+s.length>0}function hidden_isSame(e,t){return!e.name.includes(u.MASK)&&u.groupOf(e.apiVersion)===u.groupOf(t.apiVersion)&&e.kind===t.kind&&t.name.includes(e.name)}const Hn=/_(SERVICE|PORT)/,Gn=/^[A-Z][A-Z0-9_]*$/;const Wn=[{resource:"cpu",least:256n*u.ONE,what:"cores"},{resource:"memory",least:u.ONE<<40n,what:"of memory"}];function maybeChangedBy(e,t,a,n){const{object:s,templateOwner:o}=t,i=[s,...void 0===o?[]:[e.index.byKey.get(o)],...configsOf(e,t).map(e=>void 0!==e&&n(unseen_changes_nameOf(e))?e.object:void 0)],r=i.flatMap(e=>{const t=a?e?.maybeMergedBy??[]:[];return(e?.maybeChangedBy??[]).filter(({key:e})=>!t.includes(e))});return u.distinctDoubts(r)}function unseen_changes_namesOf(e,t){return new Set(configsOf(e,t).flatMap(e=>void 0===e?[]:unseen_changes_nameOf(e)))}function unseen_changes_nameOf({kind:e,name:t}){return`${e} ${t}`}function unseenConfig(e,t,a,n){const s=a.filter(({notSeenAt:e})=>void 0!==e);if(0===s.length)return;const o=new Set([...configsOf(e,n.base),...configsOf(t,n.head)]),i=s.find(e=>[e.base,e.head].some(e=>null!==e&&o.has(e)));if(void 0===i?.notSeenAt)return;const{kind:r,name:c}=i.id;return`It reads ${r} ${c}, which was not seen at ${i.notSeenAt}, of which not all was analysed: whether that changes is not known.`}function configsOf(e,t){return u.referencesOf(t).map(({kind:a,name:n})=>u.resolveConfig(e,t,a,n))}const Jn=1048576000000000n;const Qn=u.at(void 0,"spec");function validateAdmissionPolicy(e,t){const a=u.mapIn$1(e.spec),n=u.at(Qn,"matchConstraints");u.isMap(a.matchConstraints)?(validateMatch(a.matchConstraints,n,t),0===u.mapsIn$1(a.matchConstraints.resourceRules).length&&t(u.at(n,"resourceRules"),"must have one")):t(n,"is missing"),admission_validateConditions(a,Qn,t),u.isMap(a.paramKind)&&function validateParameterKind({apiVersion:e,kind:t},a,n){""===u.textIn$2(e)&&n(u.at(a,"apiVersion"),"is missing"),u.isDnsLabel(u.textIn$2(t).toLowerCase())||n(u.at(a,"kind"),"must be the name of a kind")}(a.paramKind,u.at(Qn,"paramKind"),t);const[s,o]=[u.mapsIn$1(a.validations),u.mapsIn$1(a.auditAnnotations)];s.length+o.length===0&&t(u.at(Qn,"validations"),"must have one, unless auditAnnotations have");const i=new Set;for(const[e,n]of Xn)u.mapsIn$1(a[e]).forEach((s,o)=>{if("messageExpression"===n&&void 0===s[n])return;const r=u.at(u.inside(u.at(Qn,e),String(o)),n);validateExpression(u.textIn$2(s[n]),r,t),validateNames(u.textIn$2(s[n]),{hasParameters:u.isMap(a.paramKind),known:i},r,t),"variables"===e&&(Zn.test(u.textIn$2(s.name))||t(u.at(u.inside(u.at(Qn,e),String(o)),"name"),"must be a name of CEL"),i.add(u.textIn$2(s.name)))})}const Zn=/^[A-Za-z_]\w*$/;function validateNames(e,{hasParameters:t,known:a},n,s){validateRoots(e,n,s),!t&&fieldsTaken(e,"params").length>0&&s(n,"names `params`, which nothing has without `paramKind`");for(const t of new Set(fieldsTaken(e,"variables")))""===t||a.has(t)||s(n,`names the variable ${t}, which is not there before it`)}const Yn=["object","oldObject","request","params","namespaceObject","authorizer","variables"];function validateRoots(e,t,a){const n=[...namesTaken(e)].filter(e=>!Yn.includes(e));n.length>0&&a(t,`names ${n.join(", ")}: there are only ${Yn.join(", ")}`)}const Xn=[["variables","expression"],["validations","expression"],["validations","messageExpression"],["auditAnnotations","valueExpression"]],es=["Audit","Deny","Warn"];function validateAdmissionBinding(e,t){const a=u.mapIn$1(e.spec),n=u.textIn$2(a.policyName);""===n?t(u.at(Qn,"policyName"),"is missing"):u.isDnsSubdomain(n)||t(u.at(Qn,"policyName"),u.DNS_SUBDOMAIN),u.isMap(a.matchResources)&&validateMatch(a.matchResources,u.at(Qn,"matchResources"),t),u.isMap(a.paramRef)&&function validateParameters(e,t,a){""!==u.textIn$2(e.name)===u.isMap(e.selector)&&a(t,"must have a name or a selector, and not both"),""===u.textIn$2(e.parameterNotFoundAction)&&a(u.at(t,"parameterNotFoundAction"),"must be Allow or Deny")}(a.paramRef,u.at(Qn,"paramRef"),t);const s=u.textsIn$2(a.validationActions),o=u.at(Qn,"validationActions");0===s.length&&t(o,"must have one"),s.some(e=>!es.includes(e))&&t(o,"must be Audit, Deny or Warn"),new Set(s).size<s.length&&t(o,"names one action twice"),s.includes("Deny")&&s.includes("Warn")&&t(o,"may not have both Deny and Warn")}function validateMatch(e,t,a){for(const n of["namespaceSelector","objectSelector"])u.isMap(e[n])&&validateLabelSelector(e[n],u.at(t,n),a);for(const n of["resourceRules","excludeResourceRules"])admission_validateRules(e,u.at(t,n),a)}function admission_validateRules(e,t,a){u.mapsIn$1(e[t.step]).forEach((e,n)=>{const s=u.inside(t,String(n));for(const t of["operations","apiGroups","apiVersions","resources"]){const n=u.textsIn$2(e[t]);0===n.length&&a(u.at(s,t),"must have one");const o="resources"===t?n.filter(e=>!e.includes("/")):n;o.includes("*")&&o.length>1&&a(u.at(s,t),"may not have others beside `*`"),"apiGroups"!==t&&n.includes("")&&a(u.at(s,t),"must not be empty")}u.textsIn$2(e.operations).some(e=>!ts.includes(e))&&a(u.at(s,"operations"),`must be ${ts.join(", ")}`),function validateSubresources(e,t,a){e.includes("*/*")&&e.length>1&&a(t,"may not have others beside `*/*`");const n=e.filter(e=>e.includes("/")).map(e=>e.split("/",2));n.forEach(([e="",s=""],o)=>{n.slice(0,o).some(([t,a])=>t===e&&"*"===a||"*"===t&&a===s)&&a(t,`names ${e}/${s}, which a star before it takes in`)})}(u.textsIn$2(e.resources),u.at(s,"resources"),a)})}const ts=["*","CREATE","UPDATE","DELETE","CONNECT"];function admission_validateConditions(e,t,a){const n=new Set;u.mapsIn$1(e.matchConditions).forEach((e,s)=>{const o=u.textIn$2(e.name),i=u.inside(u.at(t,"matchConditions"),""===o?String(s):o);u.isQualifiedName(o)||a(u.at(i,"name"),"must be a name with an optional prefix"),n.has(o)&&a(u.at(i,"name"),"is the name of another condition"),n.add(o),validateExpression(u.textIn$2(e.expression),u.at(i,"expression"),a),validateRoots(u.textIn$2(e.expression),u.at(i,"expression"),a)})}const as=100;function validateEndpointSlice(e,t){const a=u.textIn$2(e.addressType);""===a&&t(u.at(void 0,"addressType"),"must be IPv4, IPv6 or FQDN"),function endpoints_validatePorts(e,t){const a=new Set;u.mapsIn$1(e.ports).forEach((e,n)=>{const s=u.textIn$2(e.name),o=u.inside(u.at(void 0,"ports"),""===s?String(n):s);""===s||u.isDnsLabel(s)||t(u.at(o,"name"),u.DNS_LABEL),a.has(s)&&t(u.at(o,"name"),"is the name of another port"),a.add(s),"string"!=typeof e.appProtocol||u.isQualifiedName(e.appProtocol)||t(u.at(o,"appProtocol"),"must be a name with an optional prefix")})}(e,t),u.mapsIn$1(e.endpoints).forEach((e,n)=>{const s=u.inside(u.at(void 0,"endpoints"),String(n)),o=u.textsIn$2(e.addresses),i=u.at(s,"addresses");0===o.length&&t(i,"must have one"),o.length>as&&t(i,`must not be more than ${as}`),o.forEach((e,n)=>{!function validateAddress(e,t,a,n){if("FQDN"===t){const t=e.replace(/\.$/,"");return void(u.isDnsSubdomain(t)&&t.includes(".")||n(a,"must be a name with a domain"))}if("IPv4"!==t&&"IPv6"!==t)return;isIp(e)?e.includes(":")!==("IPv6"===t)&&n(a,`must be an ${t} address`):n(a,p);const s=specialRange(e);void 0!==s&&n(a,`may not be ${s}`)}(e,a,u.inside(i,String(n)),t)}),"string"!=typeof e.hostname||u.isDnsLabel(e.hostname)||t(u.at(s,"hostname"),u.DNS_LABEL),"string"!=typeof e.nodeName||u.isDnsSubdomain(e.nodeName)||t(u.at(s,"nodeName"),u.DNS_SUBDOMAIN)})}function validateRuntimeClass(e,t){const a=u.textIn$2(e.handler),n=u.at(void 0,"handler");""===a?t(n,"is missing"):u.isDnsLabel(a)||t(n,u.DNS_LABEL);const{podFixed:s}=u.mapIn$1(e.overhead);u.isMap(s)&&validateResources({limits:s},u.at(void 0,"overhead"),t);const o=u.at(void 0,"scheduling");u.validateLabels(u.mapIn$1(e.scheduling).nodeSelector,u.at(o,"nodeSelector"),t),validateTolerations(u.mapIn$1(e.scheduling),o,t)}const ns=u.at(void 0,"spec"),ss=86400;const os="may not be set for an ExternalName";const is=["loadBalancerSourceRanges","loadBalancerClass","allocateLoadBalancerNodePorts"],rs=u.at(void 0,"spec"),cs=u.at(rs,"template"),ls="cannot be changed",us=["backoffLimitPerIndex","completionMode","managedBy","podFailurePolicy","selector","successPolicy"];function scheduled(e,t){if(!t)return e;const a=u.without(u.mapIn$1(e.spec),"nodeSelector","tolerations","schedulingGates"),n=u.without(u.mapIn$1(a.affinity),"nodeAffinity"),withoutResources=e=>u.mapsIn$1(a[e]).map(e=>u.without(e,"resources"));return{spec:{...a,affinity:n,containers:withoutResources("containers"),initContainers:withoutResources("initContainers")}}}const ms=u.at(void 0,"spec");function admitted(e){return{priority:0,preemptionPolicy:"PreemptLowerPriority",...u.without(e,"serviceAccount")}}function pod_update_validateContainers(e,t,a,n){const[s,o]=[u.mapsIn$1(e),u.mapsIn$1(t)];if(s.length!==o.length)return void n(u.at(ms,a),"of a Pod may not be added or taken away");const withoutImage=e=>u.without(e,"image");o.some((e,t)=>{const a=s[t];return void 0===a||!u.sameValue(withoutImage(a),withoutImage(e))})&&n(u.at(ms,a),"of a Pod may only get another image")}const ds=u.at(void 0,"spec"),ps="cannot be changed";const fs={DaemonSet:(e,t,a)=>{checkPath(e,t,"spec.selector",a)},StatefulSet:function update_statefulSet(e,t,a){const[n,s]=[u.mapIn$1(e.spec),u.mapIn$1(t.spec)],o=[...new Set([...Object.keys(n),...Object.keys(s)])].sort(u.compareText);for(const e of o)hs.has(e)||u.sameValue(n[e],s[e])||a(u.at(ds,e),ps)},Job:function validateJobUpdate(e,t,a){const[n,s]=[u.mapIn$1(e.spec),u.mapIn$1(t.spec)];for(const e of us)u.sameValue(n[e],s[e])||a(u.at(rs,e),ls);const o="Indexed"===u.textIn$2(n.completionMode)&&u.sameValue(s.completions,s.parallelism);u.sameValue(n.completions,s.completions)||o||a(u.at(rs,"completions"),ls);const i=!0===n.suspend,[r,c]=[u.mapIn$1(n.template),u.mapIn$1(s.template)];u.sameValue(scheduled(r,i),scheduled(c,i))||a(cs,i?"of a suspended Job may change where its pods run and what they get, nothing else":ls)},Pod:function validatePodUpdate(e,t,a){const[n,s]=[admitted(u.mapIn$1(e.spec)),admitted(u.mapIn$1(t.spec))];!function validateDeadline(e,t,a){const[n,s]=[u.numberIn(e.activeDeadlineSeconds),u.numberIn(t.activeDeadlineSeconds)];void 0!==n&&(void 0===s||s>n)&&a(u.at(ms,"activeDeadlineSeconds"),"of a Pod may only become shorter")}(n,s,a),function pod_update_validateTolerations(e,t,a){const withoutSeconds=e=>u.without(e,"tolerationSeconds");e.every(e=>t.some(t=>u.sameValue(withoutSeconds(e),withoutSeconds(t))))||a(u.at(ms,"tolerations"),"of a Pod may only be added to")}(u.mapsIn$1(n.tolerations),u.mapsIn$1(s.tolerations),a);const gates=e=>u.mapsIn$1(e.schedulingGates).map(({name:e})=>u.textIn$2(e));gates(s).some(e=>!gates(n).includes(e))&&a(u.at(ms,"schedulingGates"),"may only be taken away");const o=gates(n).length>0;o&&function validateSelectors(e,t,a){const[n,s]=[u.mapIn$1(e.nodeSelector),u.mapIn$1(t.nodeSelector)];Object.keys(n).some(e=>n[e]!==s[e])&&a(u.at(ms,"nodeSelector"),"of a gated Pod may only be added to");const others=e=>u.without(u.mapIn$1(e.affinity),"nodeAffinity"),required=e=>u.mapIn$1(u.mapIn$1(e.affinity).nodeAffinity).requiredDuringSchedulingIgnoredDuringExecution,o=!u.isMap(required(e))||u.sameValue(required(e),required(t));u.sameValue(others(e),others(t))&&o||a(u.at(ms,"affinity"),"of a gated Pod may only get a node affinity")}(n,s,a);const i=new Set(["activeDeadlineSeconds","tolerations","schedulingGates","containers","initContainers"]),r=[...new Set([...Object.keys(n),...Object.keys(s)])].sort();for(const e of r)i.has(e)||o&&("nodeSelector"===e||"affinity"===e)||u.sameValue(n[e],s[e])||a(u.at(ms,e),"of a Pod cannot be changed");for(const e of["containers","initContainers"])pod_update_validateContainers(n[e],s[e],e,a)},ConfigMap:config,Secret:config,PersistentVolumeClaim:function update_claim(e,t,a){const[n,s]=[u.mapIn$1(e.spec),u.mapIn$1(t.spec)],o=new Set(["resources","volumeAttributesClassName"]),i=[...new Set([...Object.keys(n),...Object.keys(s)])].sort(u.compareText);for(const e of i){const t=gs.has(e)&&void 0===n[e];o.has(e)||t||u.sameValue(n[e],s[e])||a(u.at(ds,e),ps)}const[r,c]=[n,s].map(e=>amountOf(u.mapIn$1(u.mapIn$1(e.resources).requests).storage));void 0!==r&&void 0!==c&&c<r&&a(u.at(u.at(ds,"resources"),"requests"),"cannot become smaller"),u.sameValue(u.mapIn$1(n.resources).limits,u.mapIn$1(s.resources).limits)||a(u.at(u.at(ds,"resources"),"limits"),ps),keepsAttributes(n,s,a)},PersistentVolume:function volume(e,t,a){const[n,s]=[u.mapIn$1(e.spec),u.mapIn$1(t.spec)],o=[...new Set([...sourceOf(n),...sourceOf(s)].map(([e])=>e))];for(const e of[...o.sort(u.compareText),"volumeMode"])u.sameValue(given(n,s,e),s[e])||a(u.at(ds,e),ps);void 0===n.nodeAffinity||u.sameValue(n.nodeAffinity,s.nodeAffinity)||a(u.at(ds,"nodeAffinity"),ps),keepsAttributes(n,s,a)},ResourceQuota:(e,t,a)=>{const[n,s]=[e,t].map(({spec:e})=>[...new Set(u.textsIn$2(u.mapIn$1(e).scopes))].sort());u.sameValue(n,s)||a(u.at(ds,"scopes"),ps)},Service:function service(e,t,a){const[n,s]=[u.mapIn$1(e.spec),u.mapIn$1(t.spec)];if("ExternalName"===u.textIn$2(n.type)||"ExternalName"===u.textIn$2(s.type))return;const[o,i]=[u.textIn$2(n.clusterIP),u.textIn$2(s.clusterIP)];if((""===o?"None"===i:""!==i&&i!==o)&&a(u.at(ds,"clusterIP"),ps),"LoadBalancer"!==u.textIn$2(n.type)||"LoadBalancer"!==u.textIn$2(s.type))return;n.loadBalancerClass!==s.loadBalancerClass&&a(u.at(ds,"loadBalancerClass"),ps);const r=[n,s].every(({externalTrafficPolicy:e})=>"Local"===e),c=n.healthCheckNodePort;r&&void 0!==c&&c!==s.healthCheckNodePort&&a(u.at(ds,"healthCheckNodePort"),ps)},ServiceCIDR:function addresses(e,t,a){const[n,s]=[u.textsIn$2(u.mapIn$1(e.spec).cidrs),u.textsIn$2(u.mapIn$1(t.spec).cidrs)],o=1===n.length&&2===s.length;u.sameValue(n,o?s.slice(0,1):s)||a(u.at(ds,"cidrs"),ps)}};const hs=new Set(["replicas","ordinals","template","updateStrategy","revisionHistoryLimit","persistentVolumeClaimRetentionPolicy","minReadySeconds"]);function config(e,t,a){if("Secret"!==u.textIn$2(t.kind)||u.sameValue(e.type,t.type)||a(u.at(void 0,"type"),ps),!0===e.immutable){!0!==t.immutable&&a(u.at(void 0,"immutable"),ps);for(const n of["data","binaryData"])u.sameValue(u.mapIn$1(e[n]),u.mapIn$1(t[n]))||a(u.at(void 0,n),"cannot be changed: the object is immutable")}}const gs=new Set(["storageClassName","volumeName"]);function keepsAttributes(e,t,a){const n="volumeAttributesClassName";void 0!==e[n]&&void 0===t[n]&&a(u.at(ds,n),"cannot be taken away")}function given(e,t,a){const n=e.csi,s=u.mapIn$1(t.csi).controllerExpandSecretRef;return"csi"===a&&u.isMap(n)&&void 0!==s&&void 0===n.controllerExpandSecretRef?{...n,controllerExpandSecretRef:s}:e[a]}function validateWebhooks(e,t){const a=u.at(void 0,"webhooks"),n=new Set;u.mapsIn$1(e.webhooks).forEach((e,s)=>{const o=u.textIn$2(e.name),i=u.inside(a,""===o?String(s):o);(!u.isDnsSubdomain(o)||o.split(".").length<3)&&t(u.at(i,"name"),"must be a domain name of three parts or more"),n.has(o)&&t(u.at(i,"name"),"is the name of another webhook"),n.add(o),function validateWebhook(e,t,a){["None","NoneOnDryRun"].includes(u.textIn$2(e.sideEffects))||a(u.at(t,"sideEffects"),"must be None or NoneOnDryRun");u.textsIn$2(e.admissionReviewVersions).some(e=>"v1"===e||"v1beta1"===e)||a(u.at(t,"admissionReviewVersions"),"must have v1 or v1beta1");const n=u.isMap(e.clientConfig)?e.clientConfig:{};""!==u.textIn$2(n.url)===u.isMap(n.service)&&a(u.at(t,"clientConfig"),"must have a url or a service, and not both"),u.isMap(n.service)&&function webhooks_validateService(e,t,a){for(const n of["name","namespace"])""===u.textIn$2(e[n])&&a(u.at(t,n),"is missing");const n=u.numberIn(e.port)??443;(n<1||n>65535)&&a(u.at(t,"port"),"must be between 1 and 65535");const s=u.textIn$2(e.path);""===s||function isServicePath(e){const[t,...a]=e.replace(/\/$/,"").split("/");return""===t&&a.every(u.isDnsSubdomain)}(s)||a(u.at(t,"path"),"must begin with / and have parts in lower case letters, digits, hyphens and dots")}(n.service,u.at(u.at(t,"clientConfig"),"service"),a),function validateUrl(e,t,a){""!==e&&(e.startsWith("https://")||a(t,"must begin with https://"),/^\w+:\/\/[^/]*@/.test(e)&&a(t,"may not name a user"),/[?#]./.test(e)&&a(t,"may not have a query or a fragment"))}(u.textIn$2(n.url),u.at(u.at(t,"clientConfig"),"url"),a),admission_validateRules(e,u.at(t,"rules"),a);for(const n of["namespaceSelector","objectSelector"])u.isMap(e[n])&&validateLabelSelector(e[n],u.at(t,n),a);admission_validateConditions(e,t,a)}(e,i,t)})}const vs=36,[,ys]=ga;function noteOf({path:e,known:t,on:a}){const n=t>ga[0]?"does not know":"drops";return a<=ys?`Kubernetes before 1.${a} ${n} ${e}, and changes nothing for it.`:t>vs?`${e} is known since Kubernetes 1.${t}, which drops it by default.`:`Kubernetes drops ${e} by default.`}module.exports=t})();