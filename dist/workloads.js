!(function(){"use strict";var S=(function(e,t,n){const a=x.filter((t=>u.isMap(e[t])));0===a.length&&n(t,"must have a handler: exec, httpGet, tcpSocket or grpc"),a.length>1&&n(t,`may have one handler, not ${a.join(" and ")}`);for(const o of a){const a=u.mapIn$1(e[o]),s=u.at(t,o);"exec"===o&&0===u.textsIn$2(a.command).length&&n(u.at(s,"command"),"is missing"),"grpc"!==o&&"httpGet"!==o&&"tcpSocket"!==o||w(a.port,u.at(s,"port"),n),u.mapsIn$1(a.httpHeaders).some(({name:e})=>!/^[-A-Za-z0-9]+$/.test(u.textIn$2(e)))&&n(u.at(s,"httpHeaders"),"must have names of letters, digits and hyphens")}}),w=(function(e,t,n){if("string"==typeof e&&""!==e)return void(u.isPortName(e)||n(t,"must be a number without quotes, or the name of a port"));const a=u.numberIn(e);(void 0===a||a<1||a>65535)&&n(t,"must be a port between 1 and 65535")}),A=(function(e,t,n){const a=u.mapIn$1(e.limits);for(const a of["limits","requests"])for(const[o,s]of Object.entries(u.mapIn$1(e[a]))){const e=u.inside(u.at(t,a),o);R(o)||n(e,P);const r=N(s);void 0!==r&&r<0n&&n(e,"must not be negative"),void 0!==r&&C(o)&&r%u.ONE!==0n&&n(e,"must be a whole number");const i=u.readQuantity(/^hugepages-(.+)$/.exec(o)?.[1])?.amount;void 0!==i&&void 0!==r&&i>0n&&(r<=0n||r%i!==0n)&&n(e,"must be a multiple of the page")}const o=[...Object.keys(a),...Object.keys(u.mapIn$1(e.requests))];!o.some((e=>e.startsWith("hugepages-")))||o.includes("cpu")||o.includes("memory")||n(t,"must have cpu or memory beside huge pages");for(const[o,s]of Object.entries(u.mapIn$1(e.requests))){const[e,r]=[N(s),N(a[o])];void 0!==e&&void 0!==r&&e>r&&n(u.inside(u.at(t,"requests"),o),"must not be more than the limit");const i=C(o)||o.startsWith("hugepages-");i&&void 0===r&&n(u.inside(u.at(t,"limits"),o),"must be set beside its request"),i&&void 0!==e&&void 0!==r&&e!==r&&n(u.inside(u.at(t,"requests"),o),"must be the same as the limit")}}),R=(function(e){return e.includes("/")?u.isQualifiedName(e)&&!e.startsWith("requests."):I.has(e)||e.startsWith("hugepages-")}),C=(function(e){return e.includes("/")&&u.isQualifiedName(e)&&!e.includes("kubernetes.io/")}),N=(function(e){return u.readQuantity(e)?.amount}),O=(function(e,t,n){!(function a(e,t,n){for(const a of["runAsUser","runAsGroup","fsGroup"])(u.numberIn(e[a])??0)>T&&n(u.at(t,a),`must be at most ${T}`);u.numbersIn(e.supplementalGroups).some(e=>e<0||e>T)&&n(u.at(t,"supplementalGroups"),`must be between 0 and ${T}`)})(e,t,n),(function o(e,t,n){""===e.gmsaCredentialSpec&&n(u.at(t,"gmsaCredentialSpec"),"must not be empty");const a=e.gmsaCredentialSpecName;"string"!=typeof a||u.isDnsSubdomain(a)||n(u.at(t,"gmsaCredentialSpecName"),u.DNS_SUBDOMAIN),void 0===e.runAsUserName||function o(e){const t=e.split("\\"),n=t.at(-1)??"",a=t.length>1?t[0]:void 0;return t.length<=2&&""!==n&&n.length<=104&&!/^[. ]+$/.test(n)&&!/["/\\:;|=,+*?<>@[\]]/.test(n)&&(void 0===a||/^[^\\/:*?"<>|.]{1,15}$|^[a-zA-Z0-9.-]+$/.test(a))}(u.textIn$2(e.runAsUserName))||n(u.at(t,"runAsUserName"),"must be a Windows user, with an optional domain before a backslash")})(u.mapIn$1(e.windowsOptions),u.at(t,"windowsOptions"),n);for(const a of["seccompProfile","appArmorProfile"]){const o=e[a];if(!u.isMap(o))continue;const s=u.textIn$2(o.type);""===s&&n(u.at(u.at(t,a),"type"),"is missing");const r=void 0!==o.localhostProfile;r&&"Localhost"!==s&&n(u.at(u.at(t,a),"localhostProfile"),"may only be set when the type is Localhost");const i="seccompProfile"===a?r:""!==u.textIn$2(o.localhostProfile);"Localhost"!==s||i||n(u.at(u.at(t,a),"localhostProfile"),"is missing");const c=u.textIn$2(o.localhostProfile);"seccompProfile"===a&&(c.startsWith("/")||c.split("/").includes(".."))&&n(u.at(u.at(t,a),"localhostProfile"),"must be a relative path without `..`")}}),D=(function(e,t,n,a){const{report:o}=a,s=u.textIn$2(e.name);""===s?o(u.at(n,"name"),"is missing"):u.isDnsLabel(s)||o(u.at(n,"name"),u.DNS_LABEL),""===u.textIn$2(e.image)&&o(u.at(n,"image"),"is missing"),(function r(e,t,n){for(const a of u.mapsIn$1(e.env)){const e=u.textIn$2(a.name),o=u.inside(u.at(t,"env"),e);""===e?n(u.at(o,"name"),"is missing"):u.isVariableName(e)||n(u.at(o,"name"),"must be printable characters other than `=`"),u.isMap(a.valueFrom)&&z(a,a.valueFrom,o,n)}u.mapsIn$1(e.envFrom).forEach(((e,a)=>{const o=u.inside(u.at(t,"envFrom"),String(a)),s=["configMapRef","secretRef"].filter((t=>u.isMap(e[t]))),r=u.textIn$2(e.prefix);""===r||u.isVariableName(r)||n(u.at(o,"prefix"),"must be printable characters other than `=`"),1!==s.length&&n(o,"must name one config: configMapRef or secretRef");const i=u.textIn$2(u.mapIn$1(e[s[0]??""]).name);1===s.length&&(""===i?n(u.at(u.at(o,s[0]??""),"name"),"is missing"):u.isDnsSubdomain(i)||n(u.at(u.at(o,s[0]??""),"name"),u.DNS_SUBDOMAIN))}))})(e,n,o),(function i(e,t,{spec:n,report:a}){const o=new Set;u.mapsIn$1(e.ports).forEach(((e,s)=>{const r=u.textIn$2(e.name),i=u.inside(u.at(t,"ports"),""===r?String(s):r);void 0===u.numberIn(e.containerPort)&&a(u.at(i,"containerPort"),"is missing"),""!==r&&(u.isPortName(r)||a(u.at(i,"name"),"must be at most 15 lower case letters, digits and hyphens, with a letter"),o.has(r)&&a(u.at(i,"name"),"is the name of another port of this container"),o.add(r));const c=u.numberIn(e.hostPort);!0===n.hostNetwork&&void 0!==c&&c!==u.numberIn(e.containerPort)&&a(u.at(i,"hostPort"),"must be the containerPort when hostNetwork is true")}))})(e,n,a),(function c(e,t,n){const{volumes:a,report:o}=n,s=new Set;for(const r of["volumeMounts","volumeDevices"]){const i="volumeMounts"===r?"mountPath":"devicePath";u.mapsIn$1(e[r]).forEach(c=>{const l=u.textIn$2(c.name),m=u.inside(u.at(t,r),l);""===l?o(u.at(m,"name"),"is missing"):a.has(l)||o(u.at(m,"name"),"names no volume of the pod");const p=u.textIn$2(c[i]);""===p?o(u.at(m,i),"is missing"):s.has(p)&&o(u.at(m,i),"is where another volume of this container is mounted"),s.add(p),V(c,m,o),F(c,m,o);const d=!0===u.mapIn$1(e.securityContext).privileged;"Bidirectional"!==c.mountPropagation||d||o(u.at(m,"mountPropagation"),"may only be Bidirectional in a privileged container"),"volumeDevices"!==r||q(n,l)||o(u.at(m,"name"),"must name a persistentVolumeClaim or an ephemeral volume")})}})(e,n,a),A(u.mapIn$1(e.resources),u.at(n,"resources"),o),(function l(e,t,{devices:n,report:a}){const o=[];u.mapsIn$1(u.mapIn$1(e.resources).claims).forEach((e,s)=>{const[r,i]=[u.textIn$2(e.name),u.textIn$2(e.request)],c=u.inside(u.at(u.at(t,"resources"),"claims"),""===r?String(s):r);""===r?a(u.at(c,"name"),"is missing"):n.has(r)||a(u.at(c,"name"),"names no resource claim of the pod"),""===i||u.isDnsLabel(i)||a(u.at(c,"request"),u.DNS_LABEL);const l=o.some(([e,t])=>e===r&&(t===i||""===t||""===i));l&&a(c,"is asked for twice"),o.push([r,i])})})(e,n,a),(function m(e,t,{spec:n,report:a}){"Unmasked"===e.procMount&&!1!==n.hostUsers&&a(u.at(t,"procMount"),"may only be Unmasked when hostUsers is false"),!1===e.allowPrivilegeEscalation&&(!0===e.privileged&&a(t,"may not set allowPrivilegeEscalation to false beside privileged: true"),u.textsIn$2(u.mapIn$1(e.capabilities).add).some(e=>"CAP_SYS_ADMIN"===e)&&a(t,"may not set allowPrivilegeEscalation to false beside CAP_SYS_ADMIN")),O(e,t,a)})(u.mapIn$1(e.securityContext),u.at(n,"securityContext"),a),(function p(e,t,n,{spec:a,report:o}){const s=u.mapsIn$1(e.restartPolicyRules);s.length>0&&void 0===e.restartPolicy&&o(u.at(n,"restartPolicy"),"must be set beside restartPolicyRules");const r="Never"===u.textIn$2(a.restartPolicy);s.forEach(({action:e,exitCodes:t},a)=>{const s=u.inside(u.at(n,"restartPolicyRules"),String(a));""===u.textIn$2(e)&&o(u.at(s,"action"),"is missing"),u.isMap(t)?""===u.textIn$2(t.operator)&&o(u.at(u.at(s,"exitCodes"),"operator"),"is missing"):o(u.at(s,"exitCodes"),"is missing")});const i=new Set;u.mapsIn$1(e.resizePolicy).forEach(({resourceName:a,restartPolicy:s},c)=>{const l=u.inside(u.at(n,"resizePolicy"),String(c)),[m,p]=[u.textIn$2(a),u.textIn$2(s)];"cpu"!==m&&"memory"!==m&&o(u.at(l,"resourceName"),"must be cpu or memory"),i.has(m)&&o(u.at(l,"resourceName"),"has a policy already"),i.add(m),"NotRequired"!==p&&"RestartContainer"!==p&&o(u.at(l,"restartPolicy"),"must be NotRequired or RestartContainer"),(r||"initContainers"===t&&"Always"!==u.textIn$2(e.restartPolicy))&&"RestartContainer"===p&&o(u.at(l,"restartPolicy"),"must be NotRequired for a container that is not started again")})})(e,t,n,a),(function d(e,t,n,{spec:a,report:o}){const s="initContainers"===t&&"Always"!==u.textIn$2(e.restartPolicy);for(const a of k){const r=e[a];if(!u.isMap(r))continue;const i=u.at(n,a);if(s||"ephemeralContainers"===t){o(i,"may not be set for an init container that ends before the app starts");continue}S(r,i,o);const c=u.numberIn(r.successThreshold);"readinessProbe"!==a&&void 0!==c&&1!==c&&o(u.at(i,"successThreshold"),"must be 1"),"readinessProbe"===a&&void 0!==r.terminationGracePeriodSeconds&&o(u.at(i,"terminationGracePeriodSeconds"),"may not be set for a readiness probe")}const r=e.lifecycle;if(u.isMap(r)){s&&o(u.at(n,"lifecycle"),"may not be set for an init container that ends before the app starts");for(const e of["postStart","preStop"]){const t=r[e];if(!u.isMap(t))continue;const s=u.at(u.at(n,"lifecycle"),e);S(t,s,o);const i=u.numberIn(u.mapIn$1(t.sleep).seconds)??0,c=u.numberIn(a.terminationGracePeriodSeconds)??30;u.isMap(t.sleep)&&(i<0||i>c)&&o(u.at(u.at(s,"sleep"),"seconds"),"must not be more than terminationGracePeriodSeconds")}}})(e,t,n,a)}),K=(function(e,t,n){for(const[a,o]of Object.entries(u.mapIn$1(e.matchLabels)))u.isQualifiedName(a)&&u.isLabelValue(u.textIn$2(o))||n(u.inside(u.at(t,"matchLabels"),a),"is no label that Kubernetes takes");u.mapsIn$1(e.matchExpressions).forEach((e,a)=>{const o=u.inside(u.at(t,"matchExpressions"),String(a)),s=u.textsIn$2(e.values),r=s.length;u.isQualifiedName(u.textIn$2(e.key))&&s.every(u.isLabelValue)||n(o,"is no label that Kubernetes takes");const i=u.textIn$2(e.operator);["In","NotIn","Exists","DoesNotExist"].includes(i)?i.endsWith("In")&&0===r?n(u.at(o,"values"),"must not be empty for this operator"):i.includes("xist")&&r>0&&n(u.at(o,"values"),"must be empty for this operator"):n(u.at(o,"operator"),"must be In, NotIn, Exists or DoesNotExist")})}),W=(function(e,t){return Object.entries(u.mapIn$1(e.matchLabels)).every((([e,n])=>t[e]===n))&&u.mapsIn$1(e.matchExpressions).every(e=>{const n=t[u.textIn$2(e.key)],a=u.textsIn$2(e.values);switch(u.textIn$2(e.operator)){case"In":return"string"==typeof n&&a.includes(n);case"NotIn":return"string"!=typeof n||!a.includes(n);case"Exists":return void 0!==n;case"DoesNotExist":return void 0===n;default:return!0}})}),J=(function(e,t){const n=u.at(u.at(void 0,"spec"),"selector");if(!u.isMap(e.selector))return void t(n,"is missing");const{selector:a}=e;if(Object.keys(u.mapIn$1(a.matchLabels)).length+u.mapsIn$1(a.matchExpressions).length===0)return void t(n,"must choose something");K(a,n,t);const o=(function s(e,t){const n=Object.entries(u.mapIn$1(e.matchLabels)).filter((([e,n])=>t[e]!==n)),a=u.mapsIn$1(e.matchExpressions).filter(e=>!W({matchExpressions:[e]},t));return[...n.map(([e])=>e),...a.map(({key:e})=>u.textIn$2(e))]})(a,u.mapIn$1(u.mapIn$1(u.mapIn$1(e.template).metadata).labels));o.length>0&&t(n,`asks for ${o.join(", ")}, which the pod template's labels do not match`)}),Q=(function(e,t,n){u.mapsIn$1(e.tolerations).forEach((e,a)=>{const o=u.inside(u.at(t,"tolerations"),String(a)),[s,r,i]=[e.key,e.operator,e.value].map(e=>u.textIn$2(e));""!==r&&"Exists"!==r&&"Equal"!==r&&n(u.at(o,"operator"),"must be Equal or Exists"),""===s&&"Exists"!==r&&n(u.at(o,"operator"),"must be Exists when there is no key"),"Exists"===r&&""!==i&&n(u.at(o,"value"),"must be empty when the operator is Exists"),"Exists"===r||u.isLabelValue(i??"")||n(u.at(o,"value"),"must be a value that a label may have"),void 0!==e.tolerationSeconds&&"NoExecute"!==u.textIn$2(e.effect)&&n(u.at(o,"effect"),"must be NoExecute when tolerationSeconds is set"),void 0===s||""===s||u.isQualifiedName(s)||n(u.at(o,"key"),"is no key that Kubernetes takes")})}),ae=(function(e){return["initContainers","containers"].flatMap((t=>u.mapsIn$1(e[t]).map((e=>[t,u.mapIn$1(e.securityContext)]))))}),Ae=(function(e,t,n){const a=new Set;for(const o of u.mapsIn$1(e.volumes)){const e=u.textIn$2(o.name),s=u.inside(u.at(t,"volumes"),e);""===e?n(u.at(s,"name"),"is missing"):u.isDnsLabel(e)||n(u.at(s,"name"),u.DNS_LABEL),a.has(e)&&n(u.at(s,"name"),"is the name of another volume"),a.add(e);const r=Object.keys(o).filter(e=>"name"!==e);r.length>1&&n(s,`may be of one type, not ${r.sort().join(" and ")}`);for(const e of r)Pe(e,u.mapIn$1(o[e]),u.at(s,e),n)}return a}),Re=(function(e,t,n,a=[]){const o=u.mapIn$1(e.metadata);u.validateLabels(o.labels,u.at(u.at(t,"metadata"),"labels"),n),u.validateAnnotations(o.annotations,u.at(u.at(t,"metadata"),"annotations"),n);const s=u.mapIn$1(e.spec);u.mapsIn$1(s.ephemeralContainers).length>0&&n(u.at(u.at(t,"spec"),"ephemeralContainers"),"is not allowed in a pod template"),Ce(s,u.at(t,"spec"),n,a)}),Ce=(function(e,t,n,a=[]){const o=new Set([...Ae(e,t,n),...a]),s=(function r(e,t,n){const a=new Set;return u.mapsIn$1(e.resourceClaims).forEach((e,o)=>{const s=u.textIn$2(e.name),r=u.inside(u.at(t,"resourceClaims"),""===s?String(o):s);""===s?n(u.at(r,"name"),"is missing"):u.isDnsLabel(s)?a.has(s)&&n(u.at(r,"name"),"is the name of another claim"):n(u.at(r,"name"),u.DNS_LABEL),""!==s&&a.add(s),1!==b.filter(t=>void 0!==e[t]).length&&n(r,`must have one of ${b.join(" and ")}`);for(const t of b)void 0===e[t]||u.isDnsSubdomain(u.textIn$2(e[t]))||n(u.at(r,t),u.DNS_SUBDOMAIN)}),a})(e,t,n);!(function i(e,t,n,a){const o=new Set,s=new Set;0===u.mapsIn$1(e.containers).length&&n(u.at(t,"containers"),"must have one");const r=["initContainers","containers"];for(const i of r)for(const r of u.mapsIn$1(e[i])){const c=u.textIn$2(r.name),l=u.inside(u.at(t,i),c);D(r,i,l,{...a,spec:e,report:n}),o.has(c)&&n(u.at(l,"name"),"is the name of another container"),o.add(c),"containers"===i&&je(r,l,s,n)}})(e,t,n,{volumes:o,devices:s});for(const a of["serviceAccountName","priorityClassName","runtimeClassName","nodeName"]){const o=e[a];"string"!=typeof o||u.isDnsSubdomain(o)||n(u.at(t,a),u.DNS_SUBDOMAIN)}!(function c(e,t,n){for(const a of["hostname","subdomain"]){const o=u.textIn$2(e[a]);""===o||u.isDnsLabel(o)||n(u.at(t,a),u.DNS_LABEL)}const a=e.hostnameOverride;if("string"!=typeof a)return;const o=u.at(t,"hostnameOverride");(!u.isDnsSubdomain(a)||a.length>64)&&n(o,`${u.DNS_SUBDOMAIN}, at most 64 of them`);for(const t of["setHostnameAsFQDN","hostNetwork"])!0===e[t]&&n(o,`may not be set beside ${t}`)})(e,t,n),O(u.mapIn$1(e.securityContext),u.at(t,"securityContext"),n),(function l(e,t,n){if(A({limits:u.mapIn$1(e.overhead)},u.at(t,"overhead"),n),!u.isMap(e.resources))return;const a=u.at(t,"resources");A(e.resources,a,n),u.mapsIn$1(e.resources.claims).length>0&&n(u.at(a,"claims"),"may not be set for a whole pod");for(const t of["limits","requests"]){const o=Object.keys(u.mapIn$1(e.resources[t])).find(e=>!Ne.test(e));void 0!==o&&n(u.inside(u.at(a,t),o),"may not be set for a whole pod")}!function o(e,t,n){const a=u.mapIn$1(e.resources),o=u.mapsIn$1(e.containers).map(({resources:e})=>u.mapIn$1(e));for(const[e,s]of Object.entries(u.mapIn$1(a.requests))){const a=o.reduce((t,{requests:n})=>t+(N(u.mapIn$1(n)[e])??0n),0n);(N(s)??0n)<a&&n(u.inside(u.at(t,"requests"),e),"must not be less than its containers request")}for(const[e,s]of Object.entries(u.mapIn$1(a.limits))){const a=N(s)??0n;o.some(({limits:t})=>(N(u.mapIn$1(t)[e])??0n)>a)&&n(u.inside(u.at(t,"limits"),e),"must not be less than the limit of a container")}}(e,a,n)})(e,t,n),(function m(e,t,n){if((function a(e,t,n){const a=u.mapIn$1(e.securityContext),o=new Set;u.mapsIn$1(a.sysctls).forEach((a,s)=>{const r=u.at(u.inside(u.at(t,"sysctls"),String(s)),"name"),i=u.textIn$2(a.name);""===i?n(r,"is missing"):i.length>253||!E.test(i)?n(r,"is no name of a kernel parameter"):o.has(i)&&n(r,"is the name of another one"),o.add(i);const c=i.replaceAll("/",".");!0===e.hostNetwork&&c.startsWith("net.")&&n(r,"may not be set beside hostNetwork"),!0===e.hostIPC&&/^(?:kernel\.(?:sem|msg|shm)|fs\.mqueue\.)/.test(c)&&n(r,"may not be set beside hostIPC")})})(e,u.at(t,"securityContext"),n),(function o(e,t,n){const a=u.mapIn$1(u.mapIn$1(e.securityContext).windowsOptions).hostProcess,o=ae(e).map((([,e])=>u.mapIn$1(e.windowsOptions).hostProcess)),s=u.at(t,"hostNetwork");void 0!==a&&o.some(e=>void 0!==e&&e!==a)&&n(u.at(t,"containers"),"must have the hostProcess of the pod");const r=o.filter((e=>!0===(e??a))).length;0!==r&&(r!==o.length&&n(u.at(t,"containers"),"must all have hostProcess, or none"),!0!==e.hostNetwork&&n(s,"must be true for hostProcess"))})(e,t,n),!u.isMap(e.os))return;const s=u.textIn$2(e.os.name);"linux"===s||"windows"===s?function r(e,t,n,a){const[o,s]="linux"===t?[["windowsOptions"],["windowsOptions"]]:[ne.pod,ne.container],r=`may not be set for a pod of ${t}`;for(const t of o)void 0!==u.mapIn$1(e.securityContext)[t]&&a(u.at(u.at(n,"securityContext"),t),r);if("windows"===t)for(const t of ne.spec)void 0!==e[t]&&a(u.at(n,t),r);for(const[t,o]of ae(e)){const e=s.find(e=>void 0!==o[e]);void 0!==e&&a(u.at(u.at(n,t),e),r)}}(e,s,t,n):n(u.at(u.at(t,"os"),"name"),""===s?"is missing":"must be linux or windows")})(e,t,n),(function p(e,t,n){const a=u.mapIn$1(e.dnsConfig),o=u.at(t,"dnsConfig"),s=u.textsIn$2(a.nameservers);"None"===u.textIn$2(e.dnsPolicy)&&0===s.length&&n(u.at(o,"nameservers"),"must name one when dnsPolicy is None"),u.mapsIn$1(a.options).some(({name:e})=>""===u.textIn$2(e))&&n(u.at(o,"options"),"must have names"),s.length>B&&n(u.at(o,"nameservers"),`must not be more than ${B}`),s.some(e=>!d(e))&&n(u.at(o,"nameservers"),"must be IP addresses");const r=u.textsIn$2(a.searches);(r.length>U||r.join(" ").length>_)&&n(u.at(o,"searches"),`must not be more than ${U}, or ${_} characters in all`),r.every(G)||n(u.at(o,"searches"),"must be names of domains")})(e,t,n),u.mapsIn$1(e.hostAliases).forEach((e,a)=>{d(u.textIn$2(e.ip))||n(u.at(u.inside(u.at(t,"hostAliases"),String(a)),"ip"),"must be an IP address"),u.textsIn$2(e.hostnames).every(u.isDnsSubdomain)||n(u.at(u.inside(u.at(t,"hostAliases"),String(a)),"hostnames"),u.DNS_SUBDOMAIN)}),u.mapsIn$1(e.readinessGates).forEach((e,a)=>{u.isQualifiedName(u.textIn$2(e.conditionType))||n(u.at(u.inside(u.at(t,"readinessGates"),String(a)),"conditionType"),"must be a name with an optional prefix")}),!0===e.shareProcessNamespace&&!0===e.hostPID&&n(u.at(t,"shareProcessNamespace"),"may not be true beside hostPID");for(const a of["hostPID","hostIPC","hostNetwork"])!1===e.hostUsers&&!0===e[a]&&n(u.at(t,a),"may not be true when hostUsers is false");!(function f(e,t,n){for(const[a,o]of Object.entries(u.mapIn$1(e.nodeSelector)))u.isQualifiedName(a)&&u.isLabelValue(u.textIn$2(o))||n(u.inside(u.at(t,"nodeSelector"),a),"is no label that Kubernetes takes");const a=u.mapsIn$1(e.schedulingGates).map(({name:e})=>u.textIn$2(e));a.every(u.isQualifiedName)||n(u.at(t,"schedulingGates"),"must be names with an optional prefix"),new Set(a).size<a.length&&n(u.at(t,"schedulingGates"),"has two of one name"),Q(e,t,n),(function o(e,t,n){const a=new Set;u.mapsIn$1(e.topologySpreadConstraints).forEach((e,o)=>{const s=u.inside(u.at(t,"topologySpreadConstraints"),String(o)),[r,i]=[u.textIn$2(e.topologyKey),u.textIn$2(e.whenUnsatisfiable)];""===r&&n(u.at(s,"topologyKey"),"is missing"),""===i&&n(u.at(s,"whenUnsatisfiable"),"is missing"),(u.numberIn(e.maxSkew)??0)<1&&n(u.at(s,"maxSkew"),"must be at least 1"),void 0!==e.minDomains&&"ScheduleAnyway"===i&&n(u.at(s,"minDomains"),"may only be set when whenUnsatisfiable is DoNotSchedule"),void 0!==e.matchLabelKeys&&void 0===e.labelSelector&&n(u.at(s,"matchLabelKeys"),"may only be set beside a labelSelector"),Y(e,s,n);const c=`${r} ${i}`;a.has(c)&&n(s,"has the topologyKey and whenUnsatisfiable of another one"),a.add(c),u.isMap(e.labelSelector)&&K(e.labelSelector,u.at(s,"labelSelector"),n)})})(e,t,n),(function s(e,t,n){for(const a of["podAffinity","podAntiAffinity"]){const o=u.mapIn$1(e[a]),s=u.mapsIn$1(o.requiredDuringSchedulingIgnoredDuringExecution),r=u.mapsIn$1(o.preferredDuringSchedulingIgnoredDuringExecution);for(const e of[...s,...r.map(({podAffinityTerm:e})=>u.mapIn$1(e))])Z(e,u.at(t,a),n);r.some(({weight:e})=>!X(u.numberIn(e)))&&n(u.at(t,a),"has a weight that is not between 1 and 100")}!(function a(e,t,n){const a=e.requiredDuringSchedulingIgnoredDuringExecution;u.isMap(a)&&0===u.mapsIn$1(a.nodeSelectorTerms).length&&n(t,"requires no term"),u.mapsIn$1(e.preferredDuringSchedulingIgnoredDuringExecution).some(({weight:e})=>!X(u.numberIn(e)))&&n(t,"has a weight that is not between 1 and 100");const o=u.mapsIn$1(e.preferredDuringSchedulingIgnoredDuringExecution),s=[...u.mapsIn$1(u.mapIn$1(a).nodeSelectorTerms),...o.map(({preference:e})=>u.mapIn$1(e))];for(const e of s)te(e,t,n)})(u.mapIn$1(e.nodeAffinity),u.at(t,"nodeAffinity"),n)})(u.mapIn$1(e.affinity),u.at(t,"affinity"),n)})(e,t,n)}),je=(function(e,t,n,a){for(const o of u.mapsIn$1(e.ports)){if(void 0===u.numberIn(o.hostPort))continue;const e=`${u.textIn$2(o.protocol)} ${u.textIn$2(o.hostIP)} ${u.scalarText$1(o.hostPort)}`;n.has(e)&&a(u.at(t,"ports"),"takes a hostPort that another port of the pod has"),n.add(e)}}),Te=(function(e,t){const n=u.mapIn$1(e.spec);J(n,t),Re(u.mapIn$1(n.template),Oe,t),Le(n,t);const a=u.mapIn$1(n.strategy),o=u.at(Me,"strategy"),s=a.rollingUpdate;"Recreate"===u.textIn$2(a.type)&&void 0!==s&&t(u.at(o,"rollingUpdate"),"may not be set when the type is Recreate"),"RollingUpdate"===u.textIn$2(a.type)&&(function r(e,t,n){for(const a of["maxSurge","maxUnavailable"])De(e[a],u.at(t,a),n,"maxSurge"===a);Ee(e.maxSurge)&&Ee(e.maxUnavailable)&&n(u.at(t,"maxUnavailable"),"may not be 0 when maxSurge is 0")})(u.mapIn$1(s),u.at(o,"rollingUpdate"),t);const i=u.numberIn(n.progressDeadlineSeconds);void 0!==i&&i<=(u.numberIn(n.minReadySeconds)??0)&&t(u.at(Me,"progressDeadlineSeconds"),"must be greater than minReadySeconds")}),Ee=(function(e){return 0===e||"0%"===e}),De=(function(e,t,n,a=!1){const o=u.numberIn(e);if(void 0===e||void 0!==o&&o>=0)return;const s=/^(\d+)%$/.exec(u.textIn$2(e))?.[1];void 0===s?n(t,"must be a number or a percentage like 25%"):!a&&Number(s)>100&&n(t,"must not be more than 100%")}),Le=(function(e,t){const n=u.mapIn$1(u.mapIn$1(e.template).spec);"Always"!==u.textIn$2(n.restartPolicy)&&t(u.at(u.at(Oe,"spec"),"restartPolicy"),"must be Always for this kind"),void 0!==n.activeDeadlineSeconds&&t(u.at(u.at(Oe,"spec"),"activeDeadlineSeconds"),"may not be set for this kind")}),Xt=(function(e,t,n){return Yt(e,t).get(n)??en}),nn=(function({value:e},t){const n=(t,n)=>u.mapAt$1(e,"resources",t)[n];return(e,a)=>{const o=n(e,a)??n("limits",a)??function s(e,t,n){return an(n)[e].get(t)}(e,a,t);return void 0===o?void 0:u.readQuantity(o,!0)??null}}),on=(function({spec:e,containers:t},n){const a=t.map((e=>({role:e.role,of:nn(e,n)})));return(t,n)=>{const o=sn(e,t,n);if(void 0!==o)return o;let[s,r,i]=[0n,0n,0n],c=!1;for(const{role:e,of:o}of a){const a=o(t,n);if(null===a)return null;const l=a?.amount;c||=void 0!==l,"init"!==e&&(s+=l??0n),"sidecar"===e&&(r+=l??0n),"init"===e&&(i=rn(i,r+(l??0n)))}return c?un(rn(s,i)):sn(e,"limits",n)}}),Sn=(function(e,t,n){return void 0!==u.textAt$1(n,e)&&void 0===t?.[e]}),wn=(function(e,t){return In(u.getIn(e,...t),t.join("."))}),In=(function(e,t){const n=u.getIn(e,"spec");if(u.isMap(n))return{path:t,metadata:u.mapAt$1(e,"metadata"),spec:n,containers:[...Pn(n,An(t,"spec"),"initContainers"),...Pn(n,An(t,"spec"),"containers")]}}),An=(function(e,t){return""===e?t:`${e}.${t}`}),Pn=(function(e,t,n){return u.mapsAt$1(e,n).map(((e,a)=>{const o=u.textAt$1(e,"name")??String(a),s="Always"===u.textAt$1(e,"restartPolicy");return{name:o,role:"containers"===n?"app":s?"sidecar":"init",path:`${t}.${n}[${o}]`,value:e}}))}),jn=(function(e,t){const n=u.kindFacts(t.object.apiVersion,t.object.kind);if(void 0===n)return;const a=u.applyObject(e.object.manifest,t.object.manifest,n,{base:u.isPartForFlux(e.object),head:u.isPartForFlux(t.object)});let o;const s=()=>o??=!u.isFilledInLater(t.object)&&!u.isFilledInLater(e.object),r=On(e,a.before),i=(function c(e,t){const[n,a]=[e.templates[0]?.spec,t.templates[0]?.spec];return void 0===n||void 0===a?[]:["initContainers","containers"].flatMap((e=>{const t=u.mapsAt$1(n,e);return u.mapsAt$1(a,e).filter((e=>{const n=t.find((t=>u.textAt$1(t,"name")===u.textAt$1(e,"name")));return Sn("imagePullPolicy",n,e)&&!Sn(xn,n,e)})).map(e=>u.textAt$1(e,"name")??"")}))})(e,t),l=(({after:e,faults:n,baseFaults:o},c)=>{const l=[...n,...c],m=l.length>0&&s();return{isStored:!0,base:r,head:On(t,e),...!u.sameValue(e,a.meant)&&{meant:On(t,a.meant)},...i.length>0&&{writtenPolicies:i},faults:m?u.newTo(l,o()):[],standing:m?Mn(l,o()):[],mended:()=>o().length>0&&s()?u.newTo(o(),l):[]}}),m=l(a.serverSide,[]),p=(function d(e,t){const n=u.tooLargeToRemember(t);return 0===n.length?n:u.newTo(n,u.tooLargeToRemember(e))})(e.object.manifest,t.object.manifest);return{serverSide:m,clientSide:a.clientSide===a.serverSide&&0===p.length?m:l(a.clientSide,p)}}),On=(function(e,t){const{group:n,kind:a}=e.object,o=(u.workloadKind(n,a)?.templates??[]).map((e=>wn(t,e))).filter((e=>void 0!==e));return{...e,object:{...e.object,manifest:t},templates:o}}),pa=(function(e,t){return t.changedKeys.filter((n=>"all"===e.keys||("data"===e.keys?da(t.base,n)||da(t.head,n):e.keys.includes(n))))}),da=(function(e,t){return"Secret"===e?.kind?e.entries.has(t):"text"===e?.entries.get(t)?.form}),Ia=(function(...e){const t=Aa(...e);return t&&{kind:t.maker.kind,name:t.maker.name,...void 0!==t.stays&&{stays:t.stays}}}),Aa=(function(e,{object:t},{kind:n,name:a}){for(const{object:o}of Pa(e.index).get(a)??[]){const e=o.namespace===t.namespace,s=u.madeOf(o).find(t=>t.kind===n&&t.name===a&&(e||t.isAnywhere));if(void 0!==s||e&&u.mayMake(o,a))return{maker:o,stays:s?.stays}}}),Ra=(function(e){if(!e.group.includes("."))return[];const t=["target","destination","writeConnectionSecretToRef"].flatMap(t=>u.textAt$1(e.manifest,"spec",t,"name")??[]),n=u.textAt$1(e.manifest,"spec","secretName")??e.name;return[e.name,n,...t,...u.madeOf(e).map(({name:e})=>e)]}),Ca=(function(e,t,{come:n,...a}){const{head:o}=a,s=ja(e,t,a).flatMap((({reference:s,fresh:r})=>{const i=u.resolveConfig(o,t,s.kind,s.name);return void 0===i?Oa(a,t,s,r)&&void 0===u.namedIn(n,t.object,s)?[Ta(e,t,s,a)??Da(s,Ea(o,t,s))]:[]:Va(s).filter(e=>!fa(i,s,e)&&r.includes(qa(s.kind,i.name,e))).map(e=>({key:`${s.kind} ${i.name} ${e}`,severity:"warning",message:`\`${s.path}\` needs key ${e} of ${s.kind} ${i.name}, which has no such key in the build.`,unsafe:!0}))}));return[...new Map(s.reverse().map(e=>[e.key,e])).values()].reverse()}),Na=(function(e,t,n){return ja(e,t,n).filter((({reference:e,fresh:a})=>Oa(n,t,e,a))).map(({reference:e})=>e)}),ja=(function(e,t,{base:n,head:a}){if(e?.object.manifest===t.object.manifest)return[];const o=new Set(void 0===e?[]:u.referencesOf(e).filter(Ma).flatMap((t=>za(n,e,t))));return u.referencesOf(t).flatMap((e=>{const n=za(a,t,e).filter((e=>!o.has(e)));return Ma(e)&&!(function s({name:e}){return/^(kube-root-ca\.crt|openshift-service-ca\.crt|istio-ca-root-cert)$/.test(e)})(e)?[{reference:e,fresh:n}]:[]}))}),Ma=(function({optional:e,how:t}){return!e||"imagePullSecret"===t}),Oa=(function({base:e,head:t},n,a,o){const{kind:s,name:r}=a;return!t.incomplete&&(o.includes(qa(s,r))||(function i({configs:e},{object:t},{kind:n,name:a}){return e.some((e=>e.generated&&e.kind===n&&e.name===a&&e.object.name!==a&&e.namespace===t.namespace))})(e,n,a))&&!La(e).has(qa(s,n.object.namespace??"",r))&&void 0===u.resolveConfig(t,n,s,r)&&void 0===Ia(t,n,a)}),za=(function(e,t,n){const{kind:a}=n,o=u.resolveConfig(e,t,a,n.name)?.name??n.name;return[qa(a,o),...Va(n).map(e=>qa(a,o,e))]}),qa=(function(...e){return JSON.stringify(e)}),Va=(function({keys:e}){return"all"===e||"data"===e?[]:e}),Fa=(function(e,t,{serverSide:n,clientSide:a}){if("unknown"!==t)return _a(e,"serverSide"===t?n:a);if(n?.effect===a?.effect)return _a(e,n??a);const o=Ua(n)>Ua(a),[s,r]=o?[n,a]:[a,n],i=_a(e,s)??function c(e){if(void 0===e)return;const{apiVersion:t,kind:n,name:a,namespace:o,location:s}=e;return{apiVersion:t,kind:n,name:a,namespace:o,...void 0!==s&&{location:s},effect:"none",causes:[],pods:null,rollout:null}}(_a(e,r));if(void 0===i)return;const l=`Not so under ${o?"client-side apply (kubectl, Argo CD)":"server-side apply (Flux)"}: ${r?.reason??"nothing happens there."}`;return{...i,reason:void 0===i.reason?l:`${i.reason} ${l}`,[o?"underClientSide":"underServerSide"]:r?.effect??"none"}}),_a=(function(e,t){if(void 0===t)return;const{apiVersion:n,kind:a,name:o,namespace:s}=e.object;return{...t,apiVersion:n,kind:a,name:o,namespace:s}}),Ya=(function(e){const t=e.map((e=>({...e,keys:pa(e.reference,e.changed)}))),n=new Set(t.filter((({keys:e})=>e.length>0)).map((({changed:e})=>e)));return (function a(e){const t=new Set;return e.filter((e=>{const n=JSON.stringify(e);return!t.has(n)&&t.add(n)}))})(t.filter((({keys:e,changed:t})=>e.length>0||!n.has(t))).map((({reference:e,changed:t,keys:n})=>(function a(e,t,n){const a="all"===e.keys||"data"===e.keys;return{type:"config",path:e.path,...null!==e.container&&{container:e.container},config:t.id,keys:n,...Xa(t),reads:n.length>0?a?"possible":"read":t.changedKeys.length>0?"notRead":"possible"}})(e,t,n))))}),Xa=(function({base:e,head:t,changedKeys:n}){return null===e||null===t||n.length>0?{}:e.name!==t.name?{rename:"renamed"}:e.generated===t.generated?{}:{rename:t.generated?"gotHash":"lostHash"}}),no=(function(e,t,n){const a=[],o=((e,t,n,s)=>{if(u.sameValue(e,t))return;const r=s.length>=to;if(!r&&u.isMap(e)&&u.isMap(t))for(const a of new Set([...Object.keys(e),...Object.keys(t)]))o(ao(e,a),ao(t,a),An(n,a),[...s,a]);else!r&&u.isList(e)&&u.isList(t)&&e.length===t.length?e.forEach((e,a)=>{o(e,t[a],`${n}[${function r(e){return u.isMap(e)?u.textAt$1(e,"name"):void 0}(e)??a}]`,s)}):a.push({path:n,fields:s,base:e,head:t})});return o(e,t,n,[]),a}),uo=(function(e,t,n){const a=An(n,"spec"),o=["containers","initContainers"].flatMap((n=>go(e.spec,t.spec,n,a,"other",$o)));return[...mo(e.metadata,t.metadata,An(n,"metadata")),...o,...go(e.spec,t.spec,"volumes",a,"volume",(e,t,n)=>[{type:"volume",path:n}]),...fo(e.spec,t.spec,a,e=>["containers","initContainers","volumes"].includes(e)?void 0:"other")]}),mo=(function(e,t,n){return[...po(e,t,"labels",n,"label"),...po(e,t,"annotations",n,"annotation"),...fo(e,t,n,e=>"labels"===e||"annotations"===e?void 0:"other")]}),po=(function(e,t,n,a,o){return ho(u.mapAt$1(e,n),u.mapAt$1(t,n)).map(e=>({type:o,path:`${a}.${n}[${e}]`}))}),fo=(function(e,t,n,a){return ho(e,t).flatMap(e=>{const t=a(e);return void 0===t?[]:[{type:t,path:An(n,e)}]})}),ho=(function(e,t){return[...new Set([...Object.keys(e),...Object.keys(t)])].filter((n=>!u.sameValue(e[n],t[n])))}),go=(function(e,t,n,a,o,s){if(u.sameValue(e[n],t[n]))return[];const r=An(a,n),i=vo(e[n]),c=vo(t[n]);if(void 0===i||void 0===c)return[{type:o,path:r}];const l=[...new Set([...i.keys(),...c.keys()])].flatMap(e=>{const t=i.get(e),n=c.get(e),a=`${r}[${e}]`;return void 0===t||void 0===n?[{type:o,path:a}]:u.sameValue(t,n)?[]:s(t,n,a)});return l.length>0?l:[{type:o,path:r}]}),xo=(function({metadata:e,spec:t}){return{metadata:e,spec:u.without(t,"serviceAccount")}}),wo=(function(e,t,n,a){if("Operator"===n.controller){const[a,o]=[t,n].map(({object:e})=>u.spokenOf(e.kind,e.manifest.spec));return so(no(a,o,"spec"),e.changes)}const o=(function s(e,t,n){const a=new Map(e.changes.flatMap((e=>null===e.base||null===e.head||e.sameRealName?[]:[[e.head.key,e]])));if(0===a.size)return[];const o=new Set(u.referencesOf(t).map((({kind:n,name:a})=>u.resolveConfig(e.base,t,n,a)?.key)));return u.referencesOf(n).flatMap((t=>{const s=u.resolveConfig(e.head,n,t.kind,t.name),r=void 0===s?void 0:a.get(s.key);return void 0!==r&&o.has(r.base?.key)?[{reference:t,changed:r}]:[]}))})(e,t,n);return[...Ya(o),...Io(e,t,n,o,a)].sort((e,t)=>u.compareText(e.type,t.type)||u.compareText(e.path,t.path))}),Io=(function(e,t,n,a,o){const s=new Map(a.map((({changed:e})=>[e.base?.key??"",e.head?.object.name??""]))),r=(function i({controller:e}){return"StatefulSet"===e?"stored":"amount"})(n);return[...new Set([...t.templates,...n.templates].map((({path:e})=>e)))].flatMap((i=>{const c=t.templates.find((e=>e.path===i)),l=n.templates.find((e=>e.path===i));if(void 0===c||void 0===l)return[{type:"other",path:An(i,"spec")}];const m=0===a.length?c:(function p(e,t){const n=((e,n)=>{const o=Object.entries(e).map((([e,o])=>void 0===n||"name"!==e&&"secretName"!==e||"string"!=typeof o?[e,a(o,u.ownValue(So,e))]:[e,t(n,o)]));return Object.fromEntries(o)}),a=((e,t)=>u.isList(e)?e.map((e=>a(e,t))):u.isMap(e)?n(e,t):e);return{...e,spec:n(e.spec,void 0)}})(c,((n,a)=>{const o=u.resolveConfig(e.base,t,n,a);return(void 0===o?void 0:s.get(o.key))??a})),d="Pod"===n.controller,f=e=>uo(ko(m,e,d),ko(l,e,d),i);if(!o)return f(r);const h=uo(xo(m),xo(l),i);return"amount"===r&&h.some(eo)?f(r):h}))}),us=(function(e,t,n,a,o){return ms({live:e,base:t,head:n},a,o,void 0)}),ms=(function({live:e,base:t,head:n},a,o,s){return ps(e,t,n,((n,r)=>{const i=a.fields.get(n);if(void 0!==i)return (function c({live:e,base:t,head:n},a,o,s){if(!u.isList(n)&&!u.isMap(n))return n;if(o.keepsShared&&t===n)return e;if(u.isList(n))return void 0===a.mergeKey||void 0!==a.scalar?n:(function r({live:e,base:t,head:n},{field:a,mergeKey:o,path:s},i){const c=u.structFacts(a.struct),l=(e=>u.scalarText$1(e[o]));[...e,...t].some((e=>null===(e[o]??null)))&&i.report(s,`has an entry that is stored without ${o}, which kubectl cannot merge`);const[m,p,d]=[e,t,n.filter(u.isMap)].map((e=>u.groupedBy(e,l))),f=[...d??[]].flatMap((([t,n])=>{const[o,r]=[m?.get(t)??[],p?.get(t)??[]];return o.length>1&&n.length<o.length&&r.length>n.length?[]:(1===o.length&&n.length>1?[fs(n)]:n.slice(0,Math.max(o.length,0===e.length?n.length:1))).map(((e,t)=>{const n={live:o[t]??u.newMap(),base:r[t]??u.newMap(),head:e};if(i.keepsShared&&n.base===e&&void 0!==o[t])return n.live;const m=ms(n,c,i,u.inside(s,l(e)));return a.retainKeys?ds(m,e):m}))})),h=n.filter(u.isMap).map(l);f.sort((e,t)=>h.indexOf(l(e))-h.indexOf(l(t)));const g=[...m??[]].filter((([e])=>!0!==d?.has(e)&&!0!==p?.has(e)));return[...f,...g.flatMap(([,e])=>e)]})({live:u.mapsIn(e),base:u.mapsIn(t),head:n},{field:a,mergeKey:a.mergeKey,path:s},o);const[i,c]=[u.mapIn(e),u.mapIn(t)];if("map"===a.shape)return ps(i,c,n,(e,t)=>t);if(void 0!==a.scalar)return n;const l=ms({live:i,base:c,head:n},u.structFacts(a.struct),o,s);return a.retainKeys?ds(l,n):l})({live:e[n],base:t[n],head:r},i,o,u.at(s,n))}))}),ps=(function(e,t,n,a){const o=u.newMap();for(const a of Object.keys(e)){const s=e[a];void 0===s||Object.hasOwn(n,a)||null!==(t[a]??null)||(o[a]=s)}for(const e of Object.keys(n)){const t=n[e]??null,s=null===t?void 0:a(e,t);void 0!==s&&(o[e]=s)}return o}),ir=(function(e){const t=JSON.parse(e);if(!(function n(e){return void 0!==e})(t))throw new Error("JSON is always a value.");return t}),Xr=(function(e){return`x-kubernetes-${e}`}),ci=(function(e,t,n,a){const o=e.object.origin?.location;return{...u.workloadId(e),effect:t,...void 0!==n&&{reason:n},causes:[],pods:a,rollout:null,...void 0!==o&&{location:o}}}),li=(function(e,t,n){if("number"==typeof e)return e;const a="string"==typeof e?/^(\d+)%$/.exec(e)?.[1]:void 0;if(void 0===a)return;const o=Number(a)*t/100;return"up"===n?Math.ceil(o):Math.floor(o)}),ui=(function(e,t,n){const a=li(t??"25%",e,"up")??0,o=li(n??"25%",e,"down")??0,s=Math.min(0===a&&0===o?1:o,e);return{maxSurge:a,maxUnavailable:s,minAvailable:e-s,waves:pi(e,a+s)}}),pi=(function(e,t){return t<=0?0:Math.ceil(e/t)}),di=(function(e){return u.isMap(e.value.readinessProbe)}),fi=(function(e){return e.containers.filter((({role:e})=>"app"===e)).every(di)}),hi=(function({value:e}){const t=u.mapAt$1(e,"readinessProbe"),n=(u.numberAt$1(t,"successThreshold")??1)-1,a=u.numberAt$1(t,"periodSeconds")??10;return Math.max(gi(e.startupProbe),gi(t))+Math.max(0,n)*a}),gi=(function(e){return u.numberAt$1(e,"initialDelaySeconds")??0}),vi=(function(e){const{head:t}=e,n=e.autoscaled?null:u.replicasOf(t),{strategy:a,pace:o}=(function s(e,t){const{head:n}=e,{manifest:a}=n.object;switch(n.controller){case"Deployment":return bi(u.mapAt$1(a,"spec","strategy"),"rollingUpdate",t);case"DeploymentConfig":return bi(u.mapAt$1(a,"spec","strategy"),"rollingParams",t);case"StatefulSet":case"KruiseStatefulSet":return function o({base:e,head:t}){const[n,a]=[e,t].map(({object:e})=>u.numberAt$1(e.manifest,"spec","ordinals","start")??0);return n!==a}(e)?{strategy:"RollingUpdate",pace:void 0}:function s(e,t){if(null===t)return{strategy:"RollingUpdate",pace:void 0};const n=u.mapAt$1(e.object.manifest,"spec","updateStrategy","rollingUpdate"),a="KruiseStatefulSet"===e.controller&&"Parallel"===u.textAt$1(e.object.manifest,"spec","podManagementPolicy")?li(n.maxUnavailable,t,"up")??1:1;return{strategy:"RollingUpdate",pace:mi(t,ki(e,t),a)}}(n,t);case"DaemonSet":return{strategy:"RollingUpdate",pace:void 0};case"CloneSet":return function r({head:e,causes:t},n){const a=u.mapAt$1(e.object.manifest,"spec","updateStrategy"),o="ReCreate"!==(u.textAt$1(a,"type")??"ReCreate")&&t.every(e=>["image","label","annotation"].includes(e.type)),s=o?"InPlace":"RollingUpdate";if(null===n)return{strategy:s,pace:void 0};const r=o?0:li(a.maxSurge,n,"up")??0,i=li(a.maxUnavailable??"20%",n,r>0?"down":"up")??1,c=ki(e,n);if(0===r)return{strategy:s,pace:mi(n,c,i)};const l=ui(n,r,i);return{strategy:s,pace:{...l,waves:Math.ceil(c/(l.maxSurge+l.maxUnavailable))}}}(e,t);case"ArgoRollout":return function i(e,t){const{manifest:n}=e.head.object;if(u.isMap(u.getIn(n,"spec","strategy","blueGreen"))){const n=null===t?void 0:{maxSurge:t,maxUnavailable:0,minAvailable:t,waves:1};return{strategy:"BlueGreen",pace:0===e.causes.length?void 0:n}}const a=u.mapAt$1(n,"spec","strategy","canary"),o=u.getIn(a,"steps");return{strategy:"Canary",pace:0===e.causes.length||Array.isArray(o)&&o.length>0?void 0:$i(a,t)}}(e,t);case"Pod":return{strategy:"InPlace",pace:yi(1)};case"ReplicaSet":case"CronJob":case"Job":case"ScaledJob":case"KnativeService":case"KruiseDaemonSet":case"Operator":case"Team":case"Unknown":return{strategy:"Unknown",pace:void 0}}})(e,n),r=u.numberAt$1(t.object.manifest,"spec","minReadySeconds")??0,i=t.templates.map((e=>(function t(e,n){const a=e.containers.filter((({role:e})=>"app"===e)).map(hi);return e.containers.filter((({role:e})=>"sidecar"===e)).reduce((e,{value:t})=>e+gi(t.startupProbe),0)+Math.max(0,...a)+n})(e,r)));return{strategy:a,replicas:n,maxSurge:o?.maxSurge??null,maxUnavailable:o?.maxUnavailable??null,minAvailable:o?.minAvailable??null,availabilityProven:"KnativeService"===t.controller||t.templates.every(fi),waves:o?.waves??null,minSeconds:void 0===o?null:o.waves*Math.max(0,...i)}}),bi=(function(e,t,n){const a=u.textAt$1(e,"type")??"RollingUpdate";return"Recreate"===a?{strategy:"Recreate",pace:yi(n)}:"RollingUpdate"!==a&&"Rolling"!==a?{strategy:"Unknown",pace:void 0}:{strategy:"RollingUpdate",pace:$i(u.getIn(e,t),n)}}),$i=(function(e,t){if(null===t)return;const n=(t=>u.getIn(e,t)??void 0);return ui(t,n("maxSurge"),n("maxUnavailable"))}),xi=(function({head:e,autoscaled:t}){const n=t?null:u.replicasOf(e);return null===n||"StatefulSet"!==e.controller&&"KruiseStatefulSet"!==e.controller&&"CloneSet"!==e.controller?n:ki(e,n)}),Ii=(function(e,t,n){const a=new Set(t.flatMap((({object:e})=>Ai(e))));return n.flatMap((({object:t,origin:n})=>{const o=Ai(t).filter(e=>!a.has(e));if(0===o.length)return[];const s=n?.location,r=o.map(e=>e.slice(e.lastIndexOf(" ")+1)),[i,c]=1===o.length?["is no field","it"]:["are no fields","them"];return[{check:"applier-decides",severity:"warning",deployable:e,workload:null,message:`${u.textAt$1(t,"kind")??""} ${u.textAt$1(t,"metadata","name")??""}: ${r.join(", ")} ${i} that Kubernetes knows: Flux drops ${c} without a word, and applies the rest.`,remediation:"Mend the name or the place of the field, or take it out.",isNew:!0,unsafe:!1,...void 0!==s&&{file:s.file},...void 0!==s?.line&&{line:s.line}}]}))}),Ai=(function(e){const t=[["kind"],["metadata","namespace"],["metadata","name"]].map((t=>u.textAt$1(e,...t)));return wi(e).map(e=>`${JSON.stringify(t)} ${e}`)}),Gi=(function(e,t){if("resource.k8s.io"===t.group&&"DeviceTaintRule"===t.kind)return!(void 0!==e&&u.sameValue(e.manifest.spec,t.manifest.spec))&&u.textAt$1(t.manifest,"spec","taint","effect")===Ki;if(""!==t.group||"Node"!==t.kind)return!1;const n=void 0===e?[]:Wi(e);return Wi(t).some(e=>!n.some(t=>u.sameValue(e,t)))}),Zi=(function(e){return[...e.matchAll(Qi)].flatMap(([,e])=>e??[])}),gc=(function(e){return void 0!==e.forcedBy?e.forcedBy:vc(e)?"Argo CD's sync options Force and Replace":"enabled"===u.annotationOf(e,"kustomize.toolkit.fluxcd.io/force")?.toLowerCase()?"Flux's annotation kustomize.toolkit.fluxcd.io/force":void 0}),vc=(function(e,t){const n=[e,...void 0===t?[]:[t]],a=(e=>n.some((t=>u.syncOptionsOf(t).includes(e))));return(void 0!==e.forcedBy||a("Force=true"))&&(!0===e.isReplaced||a("Replace=true"))}),bc=(function({group:e,kind:t}){return yc.test(e)&&!t.endsWith("Secret")&&"HCPVaultSecretsApp"!==t}),jc=(function(){return Nc??=new Map(Cc.trim().split("\n").map((e=>{const[t="",n,a]=e.split(" ");return[t,{known:Number(n),on:Number(a)}]})))}),Mc=(function(e,t,n,a,o){if(e!==t)for(const s of new Set([...Object.keys(e),...Object.keys(t)])){const[r,i]=[e[s],t[s]];if(r===i)continue;const c=jc().get(`${n.name}.${s}`);if(void 0===c||!Oc(s,[r,i],a))if(void 0===c){const e=n.fields.get(s);void 0!==e&&""!==e.struct&&"map"!==e.shape&&Ec(r,i,e,u.at(a,s),o)}else u.sameValue(r??null,i??null)||o.push({path:u.pathText(u.at(a,s)),...c})}}),Ec=(function(e,t,n,a,o){const s=u.structFacts(n.struct);if(!u.isList(e)&&!u.isList(t))return void Mc(u.isMap(e)?e:Tc,u.isMap(t)?t:Tc,s,a,o);const[r,i]=[Dc(e),Dc(t)];for(const e of new Set([...r.keys(),...i.keys()]))Mc(r.get(e)??Tc,i.get(e)??Tc,s,u.inside(a,e),o)}),Dc=(function(e){const t=u.isList(e)?e:[];return new Map(t.flatMap(((e,t)=>u.isMap(e)?[["string"==typeof e.name?e.name:String(t),e]]:[])))}),Fc=(function(e,t){const n=Uc(e,t,"annotations").find(({key:e,isGone:n})=>!n&&Vc.test(e)||_c(e,t.group));if(void 0!==n)return`annotation ${n.key}`;const a=Uc(e,t,"labels").find(({key:e})=>e!==Bc&&_c(e,t.group));return a&&`label ${a.key}`}),Uc=(function(e,t,n){const[a,o]=[e,t].map((({manifest:e})=>u.mapAt$1(e,"metadata",n)));return[...new Set([...Object.keys(a??{}),...Object.keys(o??{})])].filter(e=>!u.sameValue(a?.[e],o?.[e])).sort(u.compareText).map(e=>({key:e,isGone:void 0===o?.[e]}))}),Gc=(function({base:e,head:t}){var n;if(vc(t.object,e.object))return{effect:"recreate",reason:"Argo CD deletes and creates it anew: sync options Force and Replace."+(n=t.object,void 0===n.forcedBy||u.syncOptionsOf(n).includes("Force=true")?"":" Of an Application Force counts only in a sync that somebody forces: any other one replaces it, and what cannot be changed the API server refuses.")}}),Kc=(function({object:e,controller:t}){if(Wc.has(t))return;const n=u.hookDeletion(e);if(void 0===n)return;const a=u.hookOf(e)??"";return"before"===n?{effect:"recreate",reason:`${a}: it is deleted and created anew at every sync.`}:{effect:"unknown",reason:`${a}: it is created at every sync, and deleted with its pods as soon as it is healthy.`}}),tl=(function(e){return (function t({base:e,head:n,causes:a}){const o=(({object:e})=>["ifnotpresent","ignore"].includes(u.applyModeOf(e)??""));if(0!==a.length&&o(n))return o(e)?{effect:"none",reason:`Flux does not apply the change: ${u.APPLY_MODE} is "${u.applyModeOf(n.object)??""}".`}:{effect:"unknown",reason:`The annotation ${u.APPLY_MODE} comes with this change: Flux then leaves the object as it is, and anybody else who applies it restarts its pods.`}})(e)??Gc(e)??(function n({head:e,faults:t}){return t.length>0?void 0:Kc(e)})(e)??(function a({base:e,head:t,faults:n}){const[a]=n;if(void 0===a)return;const o=n.filter(({update:e})=>!0!==e);if(0===o.length&&"Job"===t.controller&&void 0!==u.remadeBy(t.object))return;const s=ec(o.length>0?o:n),r=gc(t.object);return void 0===r?{effect:"applyFails",reason:`${s}: ${al(e,o.length>0)}.`}:o.length>0?{effect:"delete",reason:`${s}: ${r} deletes it, and then it cannot be made anew.`}:{effect:"recreate",reason:`${s}; ${r} makes it anew.`}})(e)??(function o({base:e,head:t,autoscaled:n}){const[a,o]=[u.replicasOf(e),u.replicasOf(t)];if(!n&&null!==a&&null!==o&&0===a!=(0===o))return 0===o?{effect:"scale",podsAtBase:a,podsAtHead:o,reason:"All its pods end: spec.replicas becomes 0."}:{effect:"scale",podsAtBase:a,podsAtHead:o,reason:"Its first pods are made: spec.replicas was 0.",releases:!0}})(e)??(function s(e,t){const[n,a]=[u.replicasOf(e.base),u.replicasOf(e.head)];if(!e.autoscaled||null===n||null===a||a>=n)return t;if(void 0!==t&&"restart"!==t.effect&&"none"!==t.effect)return t;const o=`${n} pods become ${a} until the autoscaler looks again: leave spec.replicas as it is until it has taken over.`;return{...t,effect:"restart"===t?.effect?"restart":"scale",podsAtBase:n,podsAtHead:null,reason:void 0===t?.reason?o:`${t.reason} ${o}`}})(e,ol[e.head.controller](e))??function r(e){const t=Qc(e);return void 0!==t&&t.podsAtHead<t.podsAtBase?{effect:"scale",...t}:void 0}(e)}),vl=(function(e){if(0!==e.causes.length)return 0!==u.replicasOf(e.head)||e.autoscaled?el:{effect:"none",heldBack:"noReplicas",reason:"spec.replicas is 0."}}),yl=(function(e,...t){const n=["spec",...t,"paused"];if(!0===u.getIn(e.head.object.manifest,...n)){if(0===e.causes.length)return;return{effect:"none",heldBack:"paused",reason:`${n.join(".")} is true.`}}return vl(e)??bl(e,!0===u.getIn(e.base.object.manifest,...n),"was paused")}),Fl=(function(e,t){const n=Ul(t);if(void 0===n)return e;const a=`Flux applies nothing of this Kustomization while the API server refuses ${n}; what is held back comes when that is mended.`;return e.map(e=>Vl.includes(e.forecast.effect)&&!function t({head:e,forecast:n}){return"delete"===n.effect&&void 0!==e}(e)?{...e,forecast:{...e.forecast,effect:"none",heldBack:"refused",reason:a}}:e)}),Bl=(function(e,t){const n=Ul(t);if(void 0===n)return e;const a=`Flux prunes nothing of this Kustomization while the API server refuses ${n}.`;return e.map(e=>{const{loss:t,...n}=e;return!0===t&&"removed"===n.change?{...n,reason:a}:e})}),Ul=(function(e){const t=e.find(({check:e,severity:t})=>"apply-fails"===e&&"error"===t);if(void 0===t)return;const{workload:n}=t;return null===n?"one of its objects":`${n.kind} ${n.name}`}),Cu=(function(e){if(e.length>Su||Ru.test(e))return!1;const[t="",n,...a]=e.split("@");if(a.length>0||void 0!==n&&!Pu.test(n))return!1;const o=t.indexOf(":",t.lastIndexOf("/")+1),s=-1===o?t:t.slice(0,o);if(-1!==o&&!Au.test(t.slice(o+1)))return!1;const[r="",...i]=s.split("/"),c=i.length>0&&(function l(e){return/[.:]/.test(e)||"localhost"===e||e!==e.toLowerCase()})(r),u=c?i:[r,...i];return s.length<=xu&&(!c||wu.test(r))&&u.every((e=>Iu.test(e)))}),Uu=(function(e,t,n){return (function a(e,t){if(void 0===e||void 0===t)return;const n="number"==typeof e?{minReplicas:e,maxReplicas:e}:e;if(0===n.maxReplicas)return;const a=`${t.object.kind} ${t.object.name}`;if(t.maxReplicas<n.minReplicas){const o="number"==typeof e?"":"at least ";return{effect:"scale",podsAtBase:n.minReplicas,podsAtHead:null,reason:`${a} allows at most ${t.maxReplicas} from now on, of ${o}${n.minReplicas} that run.`}}if(t.maxReplicas<n.maxReplicas){const e=Number.isFinite(n.maxReplicas)?`, where it allowed ${n.maxReplicas}`:"";return{effect:"scale",podsAtBase:null,podsAtHead:null,reason:`${a} allows at most ${t.maxReplicas} from now on${e}: if more run, they end at once.`}}if(t.minReplicas<n.minReplicas&&t.minReplicas<=1){const o="number"==typeof e?`there were ${n.minReplicas}`:`it kept ${n.minReplicas}`;return{effect:"scale",podsAtBase:n.minReplicas,podsAtHead:null,reason:`${a} keeps ${t.minReplicas} from now on, where ${o}.`}}})(u.autoscalerOf(t,e.base.index)??u.replicasOf(t)??void 0,u.autoscalerOf(n,e.head.index))}),_u=(function(e,t,n,a){if("restart"!==t.effect&&"none"!==t.effect||void 0!==t.podsAtBase)return t;const o=Uu(e,n,a);if(void 0===o)return t;const{effect:s,reason:r,podsAtBase:i=null,podsAtHead:c=null}=o;return{...t,effect:"restart"===t.effect?"restart":s,podsAtBase:i,podsAtHead:c,reason:[t.reason,r].filter(e=>void 0!==e).join(" ")}}),Gu=(function(e,t,n){return u.sameValue(t.object.manifest,n.object.manifest)&&t.templateOwner===n.templateOwner&&(void 0===n.templateOwner||u.sameValue(e.base.index.byKey.get(n.templateOwner)?.manifest,e.head.index.byKey.get(n.templateOwner)?.manifest))}),Wu=(function(e,t,n){return u.isMap(e)&&void 0!==n?JSON.stringify(t.map((t=>u.scalarText$1(e[t]??n.fields.get(t)?.fallback)))):JSON.stringify(u.scalarText$1(e))}),Zu=(function(e,t){const n=(function a(e,{workload:t,side:n,base:o}){const{kind:s,name:r,path:i,keys:c}=e,l=u.resolveConfig(n,t,s,r),m=l?.object??Aa(n,t,e)?.maker;if(void 0===m)return;const p=u.resolveConfig(o,t,s,r),d=void 0!==p||void 0!==Ia(o,t,e)||o.incomplete,f=void 0!==p&&"all"!==c&&"data"!==c&&c.some(e=>!p.entries.has(e)),h=u.lateness(m,t,{isNew:!d||f});if(void 0===h)return;const g=void 0===l?`, made of ${m.kind} ${m.name}, which`:", which";return{key:`late ${s} ${l?.name??r}`,severity:"error",message:`\`${i}\` needs ${s} ${l?.name??r}${g} ${h}.`,unsafe:!0,remediation:u.COME_EARLIER}})(e,t);if(void 0!==n)return[n];const o=u.resolveConfig(t.side,t.workload,e.kind,e.name);return void 0===o?function s(e,t){const{workload:n,side:a,base:o,elsewhere:s}=t,{kind:r,name:i,path:c}=e,l=`${r} ${i}`;if(void 0!==Ia(a,n,e))return Qu(n,e,a,o);const m=u.namedIn(s.gone,n.object,e);if(void 0!==m)return[void 0===m.maker?nm(l,c):tm(l,c,m.maker)];const p=void 0!==u.resolveConfig(o,n,r,i),d=function f({kind:e,name:t},{workload:n,side:a}){return a.configs.find(a=>a.generated&&a.kind===e&&a.name===t&&a.namespace===n.object.namespace)}(e,t);if(void 0!==d){const e=function t(e,n,a){return{key:e,message:`\`${n}\` needs ${e}, which the build only holds as ${a}: kustomize does not rewrite this field. Name it under \`configurations\`, as a \`nameReference\`.`,unsafe:!0}}(l,c,d.object.name);return[{...e,severity:p?"error":"warning"}]}const h=a.incomplete?void 0:Aa(o,n,e);if(void 0!==h){const{maker:e,stays:t}=h;return[tm(l,c,{...e,stays:t},a.index.byKey.has(u.objectKey(e)))]}if(p)return[a.incomplete?am(l,c):em(l,c,l,"error")];const g=function v({kind:e,name:t,keys:n},a){const{namespace:o}=a.workload.object;if("all"===n||"data"===n)return[];return sm(a.elsewhere.inPlace.filter(({id:t})=>t.kind===e),{name:t,keys:n,namespace:o})}(e,t);if(g.length>0)return g.map(e=>nm(`key ${e} of ${l}`,c));const y=void 0!==u.namedIn(s.come,n.object,e);return u.looksHashed(i)&&!y?[em(l,c,l,"warning")]:[]}(e,t):(function r(e,t,n){const{keys:a,path:o}=e;if("all"===a||"data"===a)return (function s(e,t){return 0===e.entries.size&&om(e,t,({entries:e})=>e.size>0)})(t,n)?[Xu(t,o)]:[];const r=a.filter(a=>!fa(t,e,a)&&function o(e,t,n,a){return om(t,a,t=>fa(t,n,e))}(a,t,e,n)),i=a.filter(e=>"unlessFlux"===t.entries.get(e)?.kept),c=`${t.kind} ${t.name}`,l=(e,t,n="")=>em(`${c} ${e}`,o,`key ${e} of ${c}${n}`,t);return[...r.map(e=>l(e,"error")),...i.map(e=>l(e,"warning",` ${Yu}`))]})(e,o,t)}),Mm=(function(e,t,n){const a=Om(n),o=u.mapAt$1(t.metadata,"labels");return Object.entries(o).flatMap((([t,n])=>a.get(Tm(e.object.namespace,t,n))??[])).filter((({selector:e})=>W({matchLabels:e},o))).sort((e,t)=>e.position-t.position).map((({object:e})=>e))}),Tm=(function(e,t,n){return JSON.stringify([e,t,n])}),Em=(function(e,t){const n=u.mapsAt$1(e.manifest,"spec","ports").map((e=>e.targetPort??e.port)).map((e=>t.containers.filter((({value:t})=>u.mapsAt$1(t,"ports").some((t=>"string"==typeof e?t.name===e:t.containerPort===e))))));return n.length>0&&n.every((e=>e.length>0))?n.flat():t.containers.filter(({role:e})=>"app"===e)}),Um=(function({object:e},t,{index:n}){const a=Xt(n,"LimitRange",e.namespace),o=a.length>0?[]:Xt(n,"ResourceQuota",e.namespace);return[...u.outOfRange(a,t),...Gm(o,t)]}),Gm=(function(e,{containers:t}){return[...Hm(e)].flatMap(([e,n])=>{const[a="",o=""]=e.split(".");return t.flatMap(({name:t,path:s,value:r})=>{const[i,c]=[u.mapAt$1(r,"resources",a),u.mapAt$1(r,"resources","limits")];return void 0!==i[o]||void 0!==c[o]?[]:[{key:`quota ${s} ${e}`,container:t,severity:"warning",message:`Container ${t} does not say its \`${e}\`, which ResourceQuota ${n} counts: no new pod is made, unless a LimitRange gives it a default.`,unsafe:!0}]})})}),Km=(function(e,t){const[n]=u.textsIn$1(e.value.command),a=void 0===n?void 0:hs(t,e,n);if(void 0===n||void 0===a||73&a.mode)return[];const{name:o,path:s}=e;return[{key:`mode ${s}`,container:o,severity:"error",message:`Container ${o} runs ${n}, a file of a config with the mode 0${a.mode.toString(8)}, which nobody may run: it never starts.`,unsafe:!0,remediation:"Set `defaultMode: 0755` on the volume, or run it by a shell."}]}),Wm=(function(e,t,n){const a=n.workloads.get(e.key),o=Ym(e),s=void 0===a?[]:Ym(a).map(e=>({each:e,isHeld:np(e.file,a,n)})),r=s.filter(({isHeld:e})=>!0===e).map(({each:e})=>e),i=o.flatMap(n=>{const{container:a,path:s,file:i,isRun:c}=n;if(i.mayBeElse||i.isNamed||!1!==np(i,e,t)||!(e=>e.isRun||r.some(t=>Zm(t,e)||function n(e,t,a){return e.container.name===t.container.name&&u.directoryOf$1(e.path)===u.directoryOf$1(t.path)&&!a.some(t=>Zm(e,t))}(t,e,o)))(n))return[];const[l]=i.from,m=void 0===l?"its volume":`${l.kind} ${l.name}`,p=c?"a new pod does not start it":"at its next start it does not find it";return[{key:`file ${a.name} ${s}`,container:a.name,severity:c?"error":"warning",message:`Container ${a.name} ${c?"runs":"is told of"} ${s}, and ${m} does not hold that file: ${p}.`,unsafe:c}]}),c=s.filter(({isHeld:e})=>!1!==e).map(({each:e})=>e);return[...i,...Qm(e,c),...Jm(e)]}),Jm=(function({templates:e}){return e.flatMap((e=>e.containers.flatMap((t=>u.mapsAt$1(t.value,"volumeMounts").flatMap(n=>{const[a="",o=""]=[u.textAt$1(n,"mountPath"),u.textAt$1(n,"subPath")],s=""===o?void 0:hs(e,t,a);if(void 0===s||s.mayBeElse||s.from.length>0)return[];const r=`Container ${t.name} mounts ${o} of volume ${u.textAt$1(n,"name")}, and none of its items has that path: the container gets an empty folder there, or does not start.`;return[{key:`mount ${t.name} ${a}`,container:t.name,severity:"error",message:r,unsafe:!0,remediation:"Make the `subPath` and the `path` of the item agree."}]})))))}),Qm=(function({templates:e},t){return e.flatMap((({containers:e})=>e.flatMap((e=>Xm(e).filter(({word:t})=>void 0===gs(e.value,t)).filter(({word:n})=>t.some(t=>Zm(t,{container:e,path:n}))).map(({word:t})=>({key:`file ${e.name} ${t}`,container:e.name,severity:"warning",message:`Container ${e.name} is told of ${t}, and no volume of it is mounted there any more: unless its image has that file, it does not find it.`,unsafe:!1,remediation:"Mount the file there, or name it where it is."}))))))}),Ym=(function({templates:e}){return e.flatMap((e=>e.containers.flatMap((t=>Xm(t).flatMap(({word:n,isRun:a})=>{const o=hs(e,t,n);return void 0===o?[]:[{container:t,path:n,file:o,isRun:a}]})))))}),Xm=(function(e){const t=[...new Set(u.textsIn$1(e.value.command))].map(e=>({word:e,isRun:!0})),n=[...new Set([...ep(e),...t.flatMap(({word:e})=>tp(e))])].filter(e=>!t.some(({word:t})=>t===e)).map(e=>({word:e,isRun:!1}));return[...t,...n]}),ep=(function({value:e}){const t=[e.args,...["livenessProbe","readinessProbe","startupProbe"].map((t=>u.mapAt$1(e,t,"exec").command)),...["postStart","preStop"].map((t=>u.mapAt$1(e,"lifecycle",t,"exec").command))],n=u.mapsAt$1(e,"env").flatMap((e=>u.textAt$1(e,"value")??[]));return[...t.flatMap(u.textsIn$1),...n].flatMap(tp)}),tp=(function(e){return e.match(/(?<![\w./-])\/[\w.-]+(?:\/[\w.-]+)+(?!\/|\*)/g)??[]}),op=(function(e){return ap.flatMap((t=>{const n=u.textAt$1(e,"annotations",t)?.trim()??"";return(n.startsWith("[")?function a(e){const t=u.parseYaml(e),n=t.ok?t.documents[0]?.value:void 0;return u.isList(n)?u.mapsAt$1({networks:n},"networks").flatMap(e=>{const t=u.textAt$1(e,"name");return void 0===t?[]:[{name:t,namespace:u.textAt$1(e,"namespace")}]}):[]}(n):(function o(e){return e.split(",").flatMap((e=>{const[,t,n]=/^(?:([a-z0-9-]+)\/)?([a-z0-9.-]+)(?:@.*)?$/.exec(e.trim())??[];return void 0===n?[]:[{name:n,namespace:t}]}))})(n)).map(sp)}))}),fp=(function(e,t){const n=[],a=hp(e,t,void 0,n);return void 0===a?void 0:{object:0===n.length?e:a,dropped:n}}),hp=(function(e,t,n,a){const o=u.newMap();for(const[s,r]of Object.entries(e)){const e=t.fields.get(s);if(void 0===e){a.push(u.pathText(u.at(n,s)));continue}const i=null===r?null:gp(r,e,u.at(n,s),a);if(void 0===i)return;o[s]=i}return o}),gp=(function(e,t,n,a){if("list"===t.shape){if(!u.isList(e))return;const o=e.map(((e,o)=>null===e?null:vp(e,t,u.inside(n,(function s(e,t){return u.isMap(e)&&"string"==typeof e.name?e.name:String(t)})(e,o)),a)));return o.every((e=>void 0!==e))?o:void 0}return"map"===t.shape?u.isMap(e)?e:void 0:vp(e,t,n,a)}),vp=(function(e,t,n,a){return void 0!==t.scalar?$p[t.scalar](e)?e:void 0:u.isMap(e)?hp(e,u.structFacts(t.struct),n,a):void 0}),Cp=(function(e,t){const n=u.autoscalerOf(e,t.index),a=void 0===n?e:function o(e,t){const{object:n}=e,a={...u.mapAt$1(n.manifest,"spec"),replicas:t};return{...e,object:{...n,manifest:{...n.manifest,spec:a}}}}(e,Math.max(1,n.minReplicas));return{rollout:vi({base:a,head:a,causes:[{type:"other",path:"spec"}],autoscaled:!1,faults:[]}),autoscaler:n}}),Op=(function(e){return u.mapsAt$1(e.spec,"volumes").flatMap((t,n)=>{const a=u.textAt$1(t,"name")??String(n),o=An(e.path,`spec.volumes[${a}]`),s=function r(e,t){const n=e.containers.flatMap(e=>u.mapsAt$1(e.value,"volumeMounts").filter(e=>u.textAt$1(e,"name")===t).map(t=>({container:e,subPath:Ep(t)}))),a=new Set;return n.filter(({container:e,subPath:t})=>{const n=JSON.stringify([e.path,t]);return!a.has(n)&&a.add(n)})}(e,a);return[...Dp(t,o).flatMap(e=>0===s.length?[zp(e,void 0)]:s.map(t=>({...zp(e,t),...Tp(t,s)&&{updates:"never"}}))),...Vp(t,o)]})}),Fp=(function(e){return Bp(e)}),_p=(function(e){return u.mapsAt$1(e.value,"envFrom").flatMap(((t,n)=>Hp.flatMap((([a,o])=>{const s=u.textAt$1(t,o,"name");return void 0===s?[]:[{kind:a,name:s,how:"envFrom",container:e.name,path:`${e.path}.envFrom[${n}].${o}.name`,keys:"data",optional:!0===u.mapAt$1(t,o).optional,updates:"never"}]}))))}),Kp=(function(e){return u.mapsAt$1(e.value,"env").flatMap(((t,n)=>Gp.flatMap((([a,o])=>{const s=u.mapAt$1(t,"valueFrom",o),r=u.textAt$1(s,"name"),i=u.textAt$1(s,"key");return void 0===r||void 0===i?[]:[{kind:a,name:r,how:"env",container:e.name,path:`${e.path}.env[${u.textAt$1(t,"name")??String(n)}].valueFrom.${o}.name`,keys:[i],optional:!0===s.optional,updates:"never"}]}))))}),Wp=(function({object:e},t,n){const{spec:a}=t;return[...Zp(a,n),...Yp(a,n),...ed(e.namespace,t,n)]}),Zp=(function(e,{index:t}){const[n,a]=[u.numberAt$1(e,"priority"),u.textAt$1(e,"preemptionPolicy")];if(void 0===n&&void 0===a)return[];const o=u.textAt$1(e,"priorityClassName")??"",s=(t.byKind.get("PriorityClass")??[]).filter(({group:e})=>"scheduling.k8s.io"===e).find(e=>""===o?!0===e.manifest.globalDefault:e.name===o),r=void 0!==s||""===o||Object.hasOwn(Qp,o),i=void 0===s?Qp[o]??0:u.numberAt$1(s.manifest,"value")??0,c=u.textAt$1(s?.manifest,"preemptionPolicy")??"PreemptLowerPriority",l=""===o?"the class that pods have by default":`PriorityClass ${o}`,m=(e,t,n)=>r?Jp(e,!0,`\`${e}\` is ${t}, and admission takes it from ${l}, where it is ${n}`):Jp(e,!1,`\`${e}\` is ${t}, and admission takes it from ${l}, which is not in the build`);return[...void 0===n||r&&n===i?[]:[m("priority",n,i)],...void 0===a||r&&a===c?[]:[m("preemptionPolicy",a,c)]]}),Yp=(function(e,{index:t}){const{overhead:n}=e;if(!u.isMap(n))return[];const a=u.textAt$1(e,"runtimeClassName")??"";if(""===a)return[Jp("overhead",!0,"`overhead` is written, and no RuntimeClass is named that has one")];const o=u.objectKey({group:"node.k8s.io",kind:"RuntimeClass",name:a,namespace:null}),s=t.byKey.get(o);return void 0===s?[Jp("overhead",!1,`\`overhead\` is written, and has to be that of RuntimeClass ${a}, which is not in the build`)]:function r(e,t){return[...new Set([...Object.keys(e),...Object.keys(t)])].every(n=>u.readQuantity(e[n])?.amount===u.readQuantity(t[n])?.amount)}(n,u.mapAt$1(s.manifest,"overhead","podFixed"))?[]:[Jp("overhead",!0,`\`overhead\` is not that of RuntimeClass ${a}`)]}),ed=(function(e,{spec:t,containers:n},{index:a}){const o=u.textAt$1(t,"serviceAccountName")??u.textAt$1(t,"serviceAccount")??"default",s=a.byKey.get(u.objectKey({group:"",kind:"ServiceAccount",name:o,namespace:e}));if(void 0===s||!function r({manifest:e}){return/^(1|t|true)$/i.test(u.textAt$1(e,"metadata","annotations",Xp)??"")}(s))return[];const i=td(s,"secrets"),c=[...u.mapsAt$1(t,"volumes").flatMap(e=>u.textAt$1(e,"secret","secretName")??[]),...n.flatMap(({value:e})=>[...u.mapsAt$1(e,"env").flatMap(e=>u.textAt$1(e,"valueFrom","secretKeyRef","name")??[]),...u.mapsAt$1(e,"envFrom").flatMap(e=>u.textAt$1(e,"secretRef","name")??[])])],l=u.mapsAt$1(t,"imagePullSecrets").flatMap(e=>u.textAt$1(e,"name")??[]),m=[...c.filter(e=>!i.has(e)),...l.filter(e=>!td(s,"imagePullSecrets").has(e))];return[...new Set(m)].map(e=>Jp(`secret ${e}`,!0,`It reads Secret ${e}, which ServiceAccount ${o} does not give its pods (\`${Xp}\`)`))}),od=(function(e,{head:t,causes:n}){const a=sd(e.workloads).get(t.key),o=u.textAt$1(a?.object.manifest,"spec","workloadRef","scaleDown");if(void 0!==a&&0!==n.length&&"never"!==(o??"never"))return{effect:"none",reason:`Its pods are run by the Rollout ${a.object.name}, which scales this Deployment down.`}}),ud=(function(e,t,n){const a=pd(e);return 0===a.length?[]:[...t.workloads.values()].flatMap(t=>{if(t===e||"DaemonSet"!==t.controller)return[];const o=pd(t).find(e=>a.some(t=>md(t,e)));if(void 0===o||!function s(e,t){const[n,a]=[e,t].map(({templates:e})=>e[0]);if(void 0===n||void 0===a)return!1;const o=["nodeSelector","affinity"].every(e=>void 0===n.spec[e]),s=["nodeSelector","affinity"].every(e=>u.sameValue(n.spec[e]??null,a.spec[e]??null));return(o||s)&&function r(e,t){const n=({spec:e})=>u.isList(e.tolerations)?e.tolerations:[];return n(t).every(t=>n(e).some(e=>u.sameValue(e,t)))}(n,a)}(t,e))return[];const[r,i]=[t,e].map(({key:e})=>function t(e,n){return void 0!==e&&pd(e).some(e=>md(e,n))}(n.workloads.get(e),o));if(r===i?t.key>e.key:i)return[];const c=`Its pods take port ${o.number} (${o.protocol}) of their node, which the pods of DaemonSet ${t.object.name} have there: no node is free for them.`;return[{key:`host port ${o.number} ${t.key}`,severity:"error",message:c,unsafe:!0,remediation:"Take another port, or keep one of the two off the nodes of the other one."}]})}),pd=(function({templates:e}){return e.flatMap((({spec:e,containers:t})=>{const n=!0===e.hostNetwork?"containerPort":"hostPort";return t.filter((({role:e})=>"init"!==e)).flatMap((({value:e})=>u.mapsAt$1(e,"ports"))).flatMap((e=>{const t=u.numberAt$1(e,n)??0,a=(u.textAt$1(e,"hostIP")??"").replace(/^(?:0\.0\.0\.0|::)$/,"");return t>0?[{number:t,protocol:u.scalarText$1(e.protocol??"TCP"),ip:a}]:[]}))}))}),gd=(function(e,t,n,a,o){return[...vd(e),...$d(e,xd(e,n,a),kd(e,n,o)),...Sd(e,t),...Id(e)]}),vd=(function({name:e,path:t,value:n}){if(u.mapsAt$1(n,"envFrom").length>0)return[];const a=new Set(u.mapsAt$1(n,"env").filter(e=>""!==e.value&&void 0!==(e.value??e.valueFrom)).map(e=>u.textAt$1(e,"name"))),o=u.mapsAt$1(n,"volumeMounts").flatMap(e=>Zi(u.textAt$1(e,"subPathExpr")??""));return[...new Set(o)].filter(e=>!a.has(e)&&!yd.test(e)).map(n=>({key:`subPathExpr ${t} ${n}`,container:e,severity:"error",message:`A \`subPathExpr\` of container ${e} asks for the variable ${n}, which it does not set: the kubelet never starts it.`,unsafe:!0}))}),$d=(function({name:e,path:t,value:n},a,o){if(void 0===a)return[];const s=u.mapsAt$1(n,"env"),r=s.map((e=>u.textAt$1(e,"name")??"")),i=new Set(a),c=new Map(r.map(((e,t)=>[e,t])).reverse()),l=[...s.map(((e,t)=>({where:`the variable ${r[t]??""}`,text:u.textAt$1(e,"value")??"",at:t}))),...["command","args"].flatMap((e=>u.textsAt$1(n,e).map(t=>({where:`its ${e}`,text:t,at:r.length}))))].flatMap((({where:t,text:n,at:a})=>Zi(n).flatMap(n=>{const s=c.get(n);if(i.has(n)||void 0!==s&&s<a||yd.test(n)&&!o.has(n))return[];const r=void 0!==s;return r||bd.test(n)?[`Container ${e} names $(${n}) in ${t}, and ${r?"sets that only afterwards":"does not set that"}: the text stays as it is written.`]:[]})));return[...new Set(l)].map(n=>({key:`${t} ${n}`,container:e,severity:"warning",unsafe:!1,message:n}))}),kd=(function({name:e},{key:t},n){const a=n.workloads.get(t);if(void 0===a)return new Set;const o=u.containersOf(a).find((t=>t.name===e));return new Set(o&&xd(o,a,n))}),xd=(function({value:e},t,n){const a=[];for(const o of u.mapsAt$1(e,"envFrom")){const e=void 0===o.configMapRef?"Secret":"ConfigMap",s=u.textAt$1(o,"Secret"===e?"secretRef":"configMapRef","name")??"",r=u.resolveConfig(n,t,e,s);if(void 0===r)return;for(const e of r.entries.keys())a.push(`${u.textAt$1(o,"prefix")??""}${e}`)}return a}),Sd=(function({name:e,path:t,value:n},{containers:a}){const o=new Set(a.map((e=>e.name)));return u.mapsAt$1(n,"env").flatMap((e=>u.textAt$1(e,"valueFrom","resourceFieldRef","containerName")??[])).filter(e=>""!==e&&!o.has(e)).map(n=>({key:`resourceFieldRef ${t} ${n}`,container:e,severity:"error",message:`A variable of container ${e} is taken from container ${n}, which the pod does not have: the kubelet never starts it.`,unsafe:!0}))}),Id=(function({name:e,path:t,value:n}){const a=u.mapAt$1(n,"resources");return wd.flatMap((({resource:n,least:o,what:s})=>{const r=u.readQuantity(u.mapAt$1(a,"requests")[n]??u.mapAt$1(a,"limits")[n]);if(void 0===r||r.amount<o)return[];const i=`Container ${e} asks for ${r.text} ${s}, which few nodes have: a new pod waits for one.`;return[{key:`${s} ${t}`,container:e,severity:"warning",message:i,unsafe:!0}]}))}),Ad=(function({spec:e,containers:t}){const n=new Set(t.map((({name:e})=>e)));return u.mapsAt$1(e,"volumes").flatMap(e=>{const t=[...u.mapsAt$1(e,"downwardAPI","items"),...u.mapsAt$1(e,"projected","sources").flatMap(e=>u.mapsAt$1(e,"downwardAPI","items"))];return t.flatMap(e=>u.textAt$1(e,"resourceFieldRef","containerName")??[]).filter(e=>!n.has(e)).map(t=>({key:`downwardAPI ${t}`,severity:"error",message:`Volume ${u.textAt$1(e,"name")??""} takes something from container ${t}, which the pod does not have: no container starts.`,unsafe:!0}))})}),Pd=(function(e,t,n,a){if(!e.maybeChanged&&!t.maybeChanged)return;const o=a||function s({base:e,head:t}){return[e,t].every(e=>"Operator"!==e.controller&&0===u.referencesOf(e).length)}(n),[r,i]=[Cd(e,n.base),Cd(t,n.head)],c=e=>!a||r.has(e)&&i.has(e),l=Rd(e,n.base,o,c),m=Rd(t,n.head,o,c),p=[...u.doubtsOnlyIn(l,m),...u.doubtsOnlyIn(m,l)];if(0===p.length)return;const d=function f(e){return[...u.groupedBy(e,({words:e})=>e)].flatMap(([e,t])=>{if(void 0===e)return[];const[n,...a]=[...new Set(t.flatMap(({variable:e})=>e??[]))];return void 0===n?e:0===a.length?`the variable ${n} ${e}`:`the variables ${u.fewAnd([n,...a])} ${e}`})}(p);return d.length>0?`Whether it changes is not known: ${d.join("; ")}.`:"What was left out of the build may change it, and is not the same at base and head."}),Od=(function(e,t){return[...Td(e,t),...Dd(e),...Ld(e)]}),Td=(function({name:e,path:t,value:n},{spec:a}){const[o,s]=[u.mapAt$1(n,"securityContext"),u.mapAt$1(a,"securityContext")],r=!0===(o.runAsNonRoot??s.runAsNonRoot),i=o.runAsUser??s.runAsUser;return!r||0!==i&&0n!==i?[]:[{key:`root ${t}`,container:e,severity:"error",message:`Container ${e} runs as root (\`runAsUser: 0\`), which its \`runAsNonRoot\` refuses: the kubelet never starts it.`,unsafe:!0}]}),Dd=(function({name:e,path:t,value:n}){const a=u.readQuantity(u.mapAt$1(n,"resources","limits").memory);return void 0===a||a.amount<=0n||a.amount>=Ed?[]:[{key:`memory ${t}`,container:e,severity:"error",message:`Container ${e} may have ${a.text} of memory, which is less than a MiB: it never starts.`,unsafe:!0}]}),Ld=(function({name:e,path:t,value:n}){return"Never"!==n.imagePullPolicy?[]:[{key:`pull ${t}`,container:e,severity:"warning",message:`Container ${e} never pulls its image (\`imagePullPolicy: Never\`): on a node that does not have it already, it never starts.`,unsafe:!0}]}),nf=(function(e,t){const n=u.mapIn$1(e.spec);u.validateLabels(n.selector,u.at(ef,"selector"),t),(function a(e,t){const n=u.mapsIn$1(e.ports),a="ExternalName"!==u.textIn$2(e.type)&&"None"!==u.textIn$2(e.clusterIP);0===n.length&&a&&t(u.at(ef,"ports"),"must have one");const[o,s,r]=[new Set,new Set,new Set];n.forEach(((a,i)=>{const c=u.textIn$2(a.name),l=u.inside(u.at(ef,"ports"),""===c?String(i):c);n.length>1&&""===c&&t(u.at(l,"name"),"must be set when there are several ports"),""===c||u.isDnsLabel(c)||t(u.at(l,"name"),"must be lower case letters, digits and hyphens"),o.has(c)&&t(u.at(l,"name"),"is the name of another port"),o.add(c),void 0===u.numberIn(a.port)&&t(u.at(l,"port"),"is missing"),w(a.targetPort,u.at(l,"targetPort"),t),"string"!=typeof a.appProtocol||u.isQualifiedName(a.appProtocol)||t(u.at(l,"appProtocol"),"must be a name with an optional prefix");const m=u.textIn$2(a.protocol);of(s,`${m} ${u.scalarText$1(a.port)}`,l,t,"port"),void 0!==a.nodePort&&(of(r,`${m} ${u.scalarText$1(a.nodePort)}`,l,t,"nodePort"),"ClusterIP"===u.textIn$2(e.type)&&t(u.at(l,"nodePort"),"may only be set for the types NodePort and LoadBalancer"))}))})(n,t),u.textsIn$2(n.externalIPs).forEach((e,n)=>{const a=u.inside(u.at(ef,"externalIPs"),String(n)),o=y(e);d(e)?void 0!==o&&t(a,`may not be ${o}`):t(a,h)}),(function o(e,t){if("ClientIP"!==u.textIn$2(e.sessionAffinity))return;const n=u.at(ef,"sessionAffinityConfig"),a=u.numberIn(u.mapIn$1(u.mapIn$1(e.sessionAffinityConfig).clientIP).timeoutSeconds);(void 0===a||a<=0||a>tf)&&t(u.at(u.at(n,"clientIP"),"timeoutSeconds"),`must be between 1 and ${tf}`)})(n,t),(function s(e,t){const n=u.textIn$2(e.type),a=u.textIn$2(e.externalTrafficPolicy),o="NodePort"===n||"LoadBalancer"===n||"ClusterIP"===n&&u.textsIn$2(e.externalIPs).length>0;""===a||o||t(u.at(ef,"externalTrafficPolicy"),"may only be set for what is reached from outside");const s="LoadBalancer"===n&&"Local"===a;void 0===u.numberIn(e.healthCheckNodePort)||s||t(u.at(ef,"healthCheckNodePort"),"may only be set for a LoadBalancer whose externalTrafficPolicy is Local")})(n,t),(function r(e,t){for(const n of sf)void 0!==e[n]&&"LoadBalancer"!==u.textIn$2(e.type)&&t(u.at(ef,n),"may only be set for a LoadBalancer");u.textsIn$2(e.loadBalancerSourceRanges).forEach((e,n)=>{f(e.trim())||t(u.inside(u.at(ef,"loadBalancerSourceRanges"),String(n)),g)}),"string"!=typeof e.loadBalancerClass||u.isQualifiedName(e.loadBalancerClass)||t(u.at(ef,"loadBalancerClass"),"must be a name with an optional prefix")})(n,t),"ExternalName"===u.textIn$2(n.type)?function i(e,t){const n=u.textIn$2(e.externalName).replace(/\.$/,"");""===n?t(u.at(ef,"externalName"),"is missing"):u.isDnsSubdomain(n)||t(u.at(ef,"externalName"),u.DNS_SUBDOMAIN);for(const n of["clusterIPs","ipFamilies"])u.textsIn$2(e[n]).length>0&&t(u.at(ef,n),af);void 0!==e.ipFamilyPolicy&&t(u.at(ef,"ipFamilyPolicy"),af)}(n,t):(function c(e,t){const n=u.textIn$2(e.type),a=u.textIn$2(e.clusterIP),o=u.textsIn$2(e.clusterIPs);"None"===a&&"ClusterIP"!==n&&t(u.at(ef,"clusterIP"),`may not be None for a ${n}`),""===a||"None"===a||d(a)||t(u.at(ef,"clusterIP"),h),o.length>0&&o[0]!==a&&t(u.at(ef,"clusterIPs"),"must begin with clusterIP"),o.length>2&&t(u.at(ef,"clusterIPs"),"may be two at most"),o.slice(1).forEach((e,n)=>{d(e)||t(u.inside(u.at(ef,"clusterIPs"),String(n+1)),h)});const s=u.textsIn$2(e.ipFamilies);s.some(e=>"IPv4"!==e&&"IPv6"!==e)&&t(u.at(ef,"ipFamilies"),"must be IPv4 or IPv6"),new Set(s).size<s.length&&t(u.at(ef,"ipFamilies"),"names one family twice")})(n,t)}),of=(function(e,t,n,a,o){e.has(t)&&a(n,`has the ${o} and protocol of another one`),e.add(t)}),vf=(function(e,t,n){const a=[],o=u.collect(a),s=u.textIn$2(t.kind),r=u.ownValue(yf,s);if(void 0!==r)r(e,t,o);else for(const a of n.immutable)Af(e,t,a,o);return a.map(e=>({...e,update:!0}))}),Af=(function(e,t,n,a){const o=n.split(".");u.sameValue(u.getIn(e,...o),u.getIn(t,...o))||a(function s(e){return e.reduce((e,t)=>u.at(e,t),void 0)}(o),gf)}),Ef=(function(e,t,n){const{apiVersion:a,kind:o,name:s,namespace:r}=n.object,i=u.kindFacts(a,o);if(void 0===i)return e;const c=(function l(e,t,n){const a=[];return Mc(e,t,n,void 0,a),a})(t.object.manifest,n.object.manifest,i.type);if(0===c.length)return e;const m=c.map(Df).join(" "),p=void 0===e||"none"===e.effect,d=c.some(({path:e,on:t})=>t>Of&&t<=Tf&&function n(e){return e.includes("template.")||e.startsWith("spec.containers")}(e));if(void 0===e&&!d)return;const f=e??{apiVersion:a,kind:o,name:s,namespace:r,effect:"none",causes:[],pods:null,rollout:null};return{...f,...p&&d&&{effect:"unknown"},reason:void 0===f.reason?m:`${f.reason} ${m}`}});var e={d:((t,n)=>{for(var a in n)e.o(n,a)&&!e.o(t,a)&&Object.defineProperty(t,a,{enumerable:!0,get:n[a]})}),o:((e,t)=>Object.prototype.hasOwnProperty.call(e,t)),r:(e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})})},t={};e.r(t),e.d(t,{all$10:(()=>a),all$3:()=>o,all$4:()=>s,all$5:()=>n,all$6:()=>r,all$7:()=>i,all$8:()=>c,all$9:()=>l,alwaysThere:()=>vn,applyWays:(()=>jn),askedByRollout:()=>Tn,askedForTerragrunt:()=>na,backendsOf:()=>sa,begunNames:(()=>Na),begunReferences:(()=>Ca),bothWays:(()=>Fa),boundPolicies:()=>Ha,causesOf:(()=>wo),changeInWords:()=>jo,changedConfigNamedBy:()=>Ko,changedKeysRead:()=>pa,chartOf:()=>cs,clientSideApply:(()=>us),configModes:()=>ks,containerAmounts:(()=>nn),containerLine:()=>Ss,createSelectedPods:()=>Cs,customFaults:()=>Es,damageOf:()=>tr,definedKind:()=>vr,definedNamespaced:()=>gr,definitionFaults:()=>oi,definitionUpdateFaults:()=>ii,demandsOf:()=>dn,describe$1:(()=>ci),describeRollout:(()=>vi),didYouMeanIn:()=>$a,differences:(()=>no),droppedFindings:(()=>Ii),encodedSpellings:()=>Ri,evicts:(()=>Gi),expandedPath:()=>Yi,faultText:()=>ec,faultsOfUnread:()=>ic,findTemplates:()=>Nn,flaggerReason:()=>hc,forcedBy:(()=>gc),generatorOf:()=>rs,generatorOfText:()=>os,givenBy:()=>$c,goesByItself:()=>nl,hasFieldAnywhere:()=>wl,hasKey:()=>fa,hasPods:()=>Nl,hasReadinessProbe:(()=>di),hasSameSurroundings:()=>Ll,hasScheduleFields:()=>it,heldByRefusals:(()=>Fl),holdOf:()=>Gl,holdsMachineSettings:()=>Ys,holdsObject:()=>Zs,impossibleCheck:()=>Zl,inNamespace:()=>Xt,isActive:()=>nu,isAskedFor:()=>gu,isEncrypted$1:()=>ar,isEncryptedBySops:()=>sr,isExpression:()=>kr,isFile:()=>Bn,isForAll:()=>tn,isHelmfile:()=>ss,isImageReference:(()=>Cu),isIngredient:()=>Ic,isOfTests:()=>Mu,isOrdinary:()=>Bu,isPackedChart:()=>is,isPipeline:()=>ju,isReadable:()=>er,isScript:()=>Eu,isSteady:()=>ur,isStore:(()=>bc),isTerraform:()=>Hn,isTerraformOfCluster:()=>Kn,isTerraformOfMachines:()=>Qn,isTerragruntOfCluster:()=>aa,isUntouched:(()=>Gu),isYtt:()=>rr,itemKey:(()=>Wu),keptByRefusals:(()=>Bl),keysLostIn:()=>sm,keysMadeNoMore:()=>Qu,kyvernoAnswer:()=>Pm,labelKey:(()=>Tm),lackedRoute:()=>Dn,lackingOf:(()=>Zu),laterKind:()=>Fm,leavesPods:()=>Ji,leftVariablesFinding:()=>Wl,limitsPassed:(()=>Um),makerOf:()=>Ia,makingObject:()=>Aa,mayScaleToZero:()=>tt,missingFiles:(()=>Wm),moduleOf:()=>Gn,nameOfKey:()=>Ju,namedConfigReason:()=>Zo,namedFiles:()=>Ym,namesConfig:()=>Pl,namesHeldIn:()=>va,namesKind:()=>pm,namesPods:()=>dm,namesRenderedBy:()=>Jo,networksOf:(()=>op),normaliseTemplate:()=>ko,notAnalysed$1:()=>ip,onlyBumpsActions:()=>dp,onlyKnownFields:(()=>fp),outcomeOf$2:(()=>tl),parseJson:(()=>ir),partsOf$1:()=>xp,pathsNamed:()=>Rp,pipelinesOf:()=>Lu,plannedRollout:(()=>Cp),podAmounts:(()=>on),podSelector:()=>Is,possibleConfigNames:()=>Ho,projectDemandFinding:()=>Ql,projectDemands:()=>Np,projectFinding:()=>Jl,quantityOf:()=>un,readPodTemplate:(()=>wn),recipeOf:()=>Ac,referencesIn:(()=>Fp),refusedBy:()=>gm,refusedFields:(()=>Wp),releaseNameOf:()=>Vo,releaseNamespaceOf:()=>Fo,reloaderMayMatch:()=>fc,reloaderReason:()=>uc,reloadingSidecar:()=>ad,resolveCount:()=>li,restartedPods:(()=>xi),scaledByRollout:(()=>od),scaledUp:()=>Jc,schemaOf:()=>Os,selectedPods:()=>js,selectorMatches:(()=>W),servedContainers:(()=>Em),servesVersion:()=>Ts,servicesOf:(()=>Mm),setsUpMachines:()=>ld,sharedService:()=>Fn,specCauses:()=>so,steeringMark:(()=>Fc),takenHostPorts:(()=>ud),tellsAnything:()=>fd,tellsMore:()=>dd,templateCauses:()=>uo,terraformAt:()=>Zn,textOf$1:()=>Un,textWithCalled:()=>up,throughAutoscaler:()=>Ku,typeName:()=>qs,unhealthyFinding:()=>tu,unheardOf:()=>qm,unmadeVariablesFinding:()=>Kl,unreported:()=>rp,unresolved:(()=>gd),unresolvedVolumes:(()=>Ad),unrunnable:(()=>Km),unseenChange:(()=>Pd),unseenConfig:()=>jd,unstartable:(()=>Od),untouchedForecast:()=>Hu,validateAdmissionBinding:()=>Gd,validateAdmissionPolicy:()=>qd,validateEndpointSlice:()=>Yd,validateRuntimeClass:()=>Xd,validateService:(()=>nf),validateUpdate:(()=>vf),validateWebhooks:()=>Mf,valueChanges:()=>Ao,variablesOfConfigs:()=>xd,versionText:()=>ro,withBounds:(()=>_u),withReleases:(()=>Ef),withoutSources:()=>As,withoutVariables:()=>Pp,writtenSpellings:()=>Pi});var n={};e.r(n),e.d(n,{validateClaim:()=>se,validateClaimSpec:()=>ie,validateClasses:()=>ce,validateModes:()=>le});var a={};e.r(a),e.d(a,{validateDaemonSet:()=>Ve,validateDeployment:(()=>Te),validatePod:()=>Ue,validateReplicaSet:()=>Fe,validateReplicationController:()=>Be,validateServiceName:()=>qe,validateStatefulSet:()=>ze});var o={};e.r(o),e.d(o,{validateBinding:()=>Ge,validateRole:()=>_e});var s={};e.r(s),e.d(s,{mayScaleToZero:()=>tt,validateAutoscaler:()=>Je,validateBudget:()=>et});var r={};e.r(r),e.d(r,{validateCronJob:()=>dt,validateJob:()=>mt,validateNewJob:()=>pt});var i={};e.r(i),e.d(i,{validateLimitRange:()=>yt,validatePriorityClass:()=>Mt,validateQuota:()=>xt});var c={};e.r(c),e.d(c,{validateIngress:()=>Tt,validateIngressClass:()=>qt,validateNetworkPolicy:()=>Vt});var l={};e.r(l),e.d(l,{sourceOf:()=>Wt,validateStorageClass:()=>Zt,validateVolume:()=>Jt});const u=require("./core.js"),m=/^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.|$)){4}$/,p=/^[\da-fA-F]*:[\da-fA-F:.]+$/;function d(e){return m.test(e)&&!e.endsWith(".")||p.test(e)}function f(e){const[,t="",n=""]=/^([^/]+)\/(\d{1,3})$/.exec(e)??[];return d(t)&&Number(n)<=(t.includes(":")?128:32)}const h="must be an IP address",g="must be a network like 10.0.0.0/8",v=[[/^(?:0\.0\.0\.0|[0:]+)$/,"unspecified"],[/^(?:127\.|(?:0*:)+0*1$)/,"in the loopback range"],[/^(?:169\.254\.|fe[89ab]\w:)/i,"in the link-local range"],[/^(?:224\.0\.0\.|ff02:)/i,"in the link-local multicast range"]];function y(e){return v.find(([t])=>t.test(e))?.[1]}const b=["resourceClaimName","resourceClaimTemplateName"];function $(e,t){const[,n,a=""]=/^metadata\.(labels|annotations)\['(.*)'\]$/s.exec(e)??[];return void 0===n?t.has(e):u.isQualifiedName("annotations"===n?a.toLowerCase():a)}const k=["livenessProbe","readinessProbe","startupProbe"],x=["exec","httpGet","tcpSocket","grpc","sleep"];const I=new Set(["cpu","memory","ephemeral-storage"]);const P="is no resource that Kubernetes knows, nor one with a prefix like example.com/";function j({resource:e,divisor:t},n,a){const o=N(t)??0n;if(0n===o)return;const s=u.textIn$2(e).endsWith(".cpu");(s?[1000000n,u.ONE]:M).includes(o)||a(n,s?"must be 1m or 1":"must be 1, 1k, 1M, \u2026 or 1Ki, 1Mi, \u2026")}const M=[0,1,2,3,4,5,6].flatMap((e=>[u.ONE*1000n**BigInt(e),u.ONE*1024n**BigInt(e)]));const T=2147483647,E=/^[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?(?:[./][a-z0-9](?:[-_a-z0-9]*[a-z0-9])?)*$/;const L=new Set(["metadata.name","metadata.namespace","metadata.uid","spec.nodeName","spec.serviceAccountName","status.hostIP","status.hostIPs","status.podIP","status.podIPs"]);function z(e,t,n,a){const o=Object.keys(t),s=u.at(n,"valueFrom");""!==u.textIn$2(e.value)&&a(s,"may not be set beside a `value` that is not empty"),1!==o.length&&a(s,0===o.length?"must name a source":"must name one source");for(const e of o){const n=u.mapIn$1(t[e]);if("configMapKeyRef"===e||"secretKeyRef"===e){const[t,o]=[u.textIn$2(n.key),u.textIn$2(n.name)];""===t?a(u.at(u.at(s,e),"key"),"is missing"):u.isConfigKey(t)||a(u.at(u.at(s,e),"key"),"is no key that a config can have"),u.isDnsSubdomain(o)||a(u.at(u.at(s,e),"name"),""===o?"is missing":u.DNS_SUBDOMAIN)}else"fieldRef"===e?$(u.textIn$2(n.fieldPath),L)||a(u.at(u.at(s,e),"fieldPath"),"is no field of a pod that a variable can take"):"resourceFieldRef"===e&&(""===u.textIn$2(n.resource)&&a(u.at(u.at(s,e),"resource"),"is missing"),j(n,u.at(u.at(s,e),"divisor"),a))}}function q({spec:e},t){const n=u.mapsIn$1(e.volumes).find(e=>e.name===t);return void 0===n||u.isMap(n.persistentVolumeClaim)||u.isMap(n.ephemeral)}function V(e,t,n){const{recursiveReadOnly:a,readOnly:o,mountPropagation:s="None"}=e;if(void 0===a||"Disabled"===a)return;const r=u.at(t,"recursiveReadOnly");["Enabled","IfPossible"].includes(u.textIn$2(a))?!0!==o?n(r,"may only be set beside readOnly: true"):"None"!==s&&n(r,"may not be set beside mountPropagation"):n(r,"must be Disabled, Enabled or IfPossible")}function F(e,t,n){const[a,o]=[u.textIn$2(e.subPath),u.textIn$2(e.subPathExpr)];""!==a&&""!==o&&n(u.at(t,"subPathExpr"),"may not be set beside subPath");for(const[e,s]of[["subPath",a],["subPathExpr",o]])s.startsWith("/")&&n(u.at(t,e),"must be a relative path"),s.split("/").includes("..")&&n(u.at(t,e),"must not contain `..`")}const B=3,U=32,_=2048,H=/^_?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?(?:\._?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?)*$/;function G(e){if("."===e)return!0;const t=e.replace(/\.$/,"");return t.length<=253&&H.test(t)}function Z(e,t,n){""===u.textIn$2(e.topologyKey)?n(t,"has a term without a topologyKey"):u.isQualifiedName(u.textIn$2(e.topologyKey))||n(t,"has a topologyKey that is no label");for(const a of["labelSelector","namespaceSelector"])u.isMap(e[a])&&K(e[a],u.at(t,a),n);u.textsIn$2(e.namespaces).every(u.isDnsLabel)||n(u.at(t,"namespaces"),u.DNS_LABEL),Y(e,t,n)}function Y(e,t,n){const[a,o]=[u.textsIn$2(e.matchLabelKeys),u.textsIn$2(e.mismatchLabelKeys)];[...a,...o].every(u.isQualifiedName)||n(u.at(t,"matchLabelKeys"),"has a key that is no label"),a.some(e=>o.includes(e))&&n(u.at(t,"matchLabelKeys"),"has a key of mismatchLabelKeys")}function X(e){return void 0!==e&&e>=1&&e<=100}const ee={In:e=>e>0,NotIn:e=>e>0,Exists:e=>0===e,DoesNotExist:e=>0===e,Gt:e=>1===e,Lt:e=>1===e};function te(e,t,n){for(const{key:a,operator:o,values:s}of u.mapsIn$1(e.matchExpressions)){const e=u.textsIn$2(s),r=ee[u.textIn$2(o)];void 0===r?n(t,`has an operator that is none of ${Object.keys(ee).join(", ")}`):r(e.length)||n(t,`has ${e.length} values for the operator ${u.textIn$2(o)}`),u.isQualifiedName(u.textIn$2(a))&&e.every(u.isLabelValue)||n(t,"has a label that Kubernetes does not take")}for(const{key:a,operator:o,values:s}of u.mapsIn$1(e.matchFields))"metadata.name"===a&&("In"===o||"NotIn"===o)&&1===u.textsIn$2(s).length||n(t,"may match a field by one metadata.name only")}const ne={pod:["appArmorProfile","seLinuxOptions","fsGroup","fsGroupChangePolicy","supplementalGroups","supplementalGroupsPolicy","sysctls","runAsUser","runAsGroup","seccompProfile"],container:["appArmorProfile","seLinuxOptions","capabilities","readOnlyRootFilesystem","privileged","allowPrivilegeEscalation","procMount","runAsUser","runAsGroup","seccompProfile"],spec:["hostPID","hostIPC","hostUsers","shareProcessNamespace"]};const oe=u.at(void 0,"spec");function se(e,t){ie(u.mapIn$1(e.spec),oe,t)}const re=["ReadWriteOnce","ReadOnlyMany","ReadWriteMany","ReadWriteOncePod"];function ie(e,t,n){le(e,t,n);const a=N(u.mapIn$1(u.mapIn$1(e.resources).requests).storage),o=u.inside(u.at(u.at(t,"resources"),"requests"),"storage");void 0===a?n(o,"is missing"):a<=0n&&n(o,"must be more than 0"),u.isMap(e.selector)&&K(e.selector,u.at(t,"selector"),n),ce(e,t,n);const{dataSource:s,dataSourceRef:r}=e,i=u.isMap(r)&&void 0===r.namespace;u.isMap(s)&&ue(s,u.at(t,"dataSource"),n),i&&ue(r,u.at(t,"dataSourceRef"),n),i&&u.isMap(s)&&!u.sameValue(s,r)&&n(u.at(t,"dataSourceRef"),"must be the same as dataSource")}function ce(e,t,n){const[a,o]=[u.textIn$2(e.storageClassName),u.textIn$2(e.volumeAttributesClassName)];""===a||u.isDnsSubdomain(a)||n(u.at(t,"storageClassName"),u.DNS_SUBDOMAIN),""===o||u.isDnsSubdomain(o)||n(u.at(t,"volumeAttributesClassName"),u.DNS_SUBDOMAIN)}function le(e,t,n){const a=u.textsIn$2(e.accessModes);0===a.length&&n(u.at(t,"accessModes"),"must have one"),a.includes("ReadWriteOncePod")&&a.length>1&&n(u.at(t,"accessModes"),"may not have others beside ReadWriteOncePod"),a.some(e=>!re.includes(e))&&n(u.at(t,"accessModes"),"must be ReadWriteOnce, ReadOnlyMany, ReadWriteMany or ReadWriteOncePod")}function ue(e,t,n){const a=u.textIn$2(e.apiGroup);for(const a of["kind","name"])""===u.textIn$2(e[a])&&n(u.at(t,a),"is missing");""===a&&"PersistentVolumeClaim"!==u.textIn$2(e.kind)&&n(u.at(t,"apiGroup"),"must be set for what is no PersistentVolumeClaim"),""===a||u.isDnsSubdomain(a)||n(u.at(t,"apiGroup"),u.DNS_SUBDOMAIN)}const me={hostPath:(e,t,n)=>{u.textIn$2(e.path).split("/").includes("..")&&n(u.at(t,"path"),"must not contain `..`")},nfs:(e,t,n)=>{u.textIn$2(e.path).startsWith("/")||n(u.at(t,"path"),"must be an absolute path")},emptyDir:(e,t,n)=>{const a=N(e.sizeLimit);void 0!==a&&a<0n&&n(u.at(t,"sizeLimit"),"must not be negative")},csi:function pe(e,t,n){const a=u.textIn$2(e.driver);""===a||u.isDnsSubdomain(a.toLowerCase())||n(u.at(t,"driver"),u.DNS_SUBDOMAIN),a.length>63&&n(u.at(t,"driver"),"must be at most 63 characters long");for(const a of["nodePublishSecretRef","secretRef"])u.isMap(e[a])&&""===u.textIn$2(e[a].name)&&n(u.at(u.at(t,a),"name"),"is missing")},iscsi:function de(e,t,n){for(const a of["iqn","initiatorName"]){const o=e[a];"string"!=typeof o||"iqn"===a&&""===o||ve.some(e=>e.test(o))||n(u.at(t,a),"must be a name of iqn, eui or naa, like iqn.2001-04.com.example:disk1")}},fc:function fe(e,t,n){void 0===e.targetWWNs==(void 0===e.wwids)&&n(t,"must set targetWWNs or wwids, not both"),void 0!==e.targetWWNs&&void 0===e.lun&&n(u.at(t,"lun"),"is missing, which targetWWNs need")},flocker:function he(e,t,n){const[a,o]=[u.textIn$2(e.datasetName),u.textIn$2(e.datasetUUID)];""===a==(""===o)&&n(t,"must set datasetName or datasetUUID, not both"),a.includes("/")&&n(u.at(t,"datasetName"),"must not contain a slash")},gcePersistentDisk:ye,awsElasticBlockStore:ye,projected:function ge(e,t,n){const a=new Set;u.mapsIn$1(e.sources).forEach((e,o)=>{const s=u.inside(u.at(t,"sources"),String(o)),r=Object.keys(e);r.length>1&&n(s,"must be of one type");for(const t of r){const o=u.mapIn$1(e[t]);"configMap"!==t&&"secret"!==t||""!==u.textIn$2(o.name)||n(u.at(u.at(s,t),"name"),"is missing"),Se(o,u.at(s,t),n),"serviceAccountToken"===t&&ke(o,u.at(s,t),n);for(const e of[...u.mapsIn$1(o.items),o].map(e=>u.textIn$2(e.path)))""!==e&&a.has(e)&&n(s,`writes ${e}, as another source does`),a.add(e)}})}},ve=[/^iqn\.\d{4}-\d{2}\.[A-Za-z0-9\-.]+:[^,;*&$|\s]+$/,/^eui.[A-Za-z0-9]{16}$/,/^naa.[A-Za-z0-9]{32}$/];function ye(e,t,n){const a=u.numberIn(e.partition)??0;(a<0||a>255)&&n(u.at(t,"partition"),"must be between 1 and 255")}const[be,$e]=[600,2**32];function ke(e,t,n){const a=u.numberIn(e.expirationSeconds);void 0!==a&&(a<be||a>$e)&&n(u.at(t,"expirationSeconds"),`must be between ${be} and ${$e}`),""===u.textIn$2(e.path)&&n(u.at(t,"path"),"is missing")}const xe=new Set(["metadata.name","metadata.namespace","metadata.uid","metadata.labels","metadata.annotations"]);function Se(e,t,n){u.mapsIn$1(e.items).forEach((e,a)=>{const o=u.inside(u.at(t,"items"),String(a)),{fieldRef:s,resourceFieldRef:r}=e;u.isMap(s)||u.isMap(r)||""!==u.textIn$2(e.key)||n(u.at(o,"key"),"is missing"),u.isMap(s)&&u.isMap(r)&&n(o,"may have a fieldRef or a resourceFieldRef, not both"),u.isMap(s)&&!$(u.textIn$2(s.fieldPath),xe)&&n(u.at(u.at(o,"fieldRef"),"fieldPath"),"is no field of a pod that a file can hold"),u.isMap(r)&&function i(e,t,n){for(const a of["containerName","resource"])""===u.textIn$2(e[a])&&n(u.at(t,a),"is missing");j(e,u.at(t,"divisor"),n)}(r,u.at(o,"resourceFieldRef"),n);const c=u.numberIn(e.mode);void 0!==c&&(c<0||c>511)&&n(u.at(o,"mode"),"must be between 0 and 511 (0777)");const l=u.textIn$2(e.path);""===l&&n(u.at(o,"path"),"is missing"),(l.startsWith("/")||l.split("/").includes(".."))&&n(u.at(o,"path"),"must be a relative path without `..`")})}const we={configMap:["name"],secret:["secretName"],persistentVolumeClaim:["claimName"],hostPath:["path"],nfs:["server","path"],csi:["driver"],iscsi:["targetPortal","iqn"],azureDisk:["diskName","diskURI"],azureFile:["secretName","shareName"],gcePersistentDisk:["pdName"],awsElasticBlockStore:["volumeID"],cinder:["volumeID"],glusterfs:["endpoints","path"],rbd:["image","monitors"],cephfs:["monitors"],vsphereVolume:["volumePath"],flexVolume:["driver"],ephemeral:["volumeClaimTemplate"],photonPersistentDisk:["pdID"],portworxVolume:["volumeID"],quobyte:["registry","volume"],scaleIO:["gateway","system","volumeName"],gitRepo:["repository"],image:[],storageos:["volumeName"]},Ie={csi:["driver","volumeHandle"],local:["path"]};function Pe(e,t,n,a,o=!1){const s=(o?Ie[e]:void 0)??we[e]??[];for(const e of s)void 0!==t[e]&&""!==t[e]||a(u.at(n,e),"is missing");Se(t,n,a);const r=u.mapIn$1(t.volumeClaimTemplate);"ephemeral"===e&&u.isMap(r.spec)&&ie(r.spec,u.at(u.at(n,"volumeClaimTemplate"),"spec"),a),Object.hasOwn(me,e)&&me[e]?.(t,n,a)}const Ne=/^(?:cpu|memory|hugepages-.+)$/;const Me=u.at(void 0,"spec"),Oe=u.at(Me,"template");function ze(e,t){const n=u.mapIn$1(e.spec),a=u.mapsIn$1(n.volumeClaimTemplates);J(n,t);const o=a.map(e=>u.textIn$2(u.mapIn$1(e.metadata).name)),s=u.without(u.mapIn$1(u.mapIn$1(n.template).spec),"hostname","subdomain");Re({...u.mapIn$1(n.template),spec:s},Oe,t,o),Le(n,t);const r=u.mapIn$1(n.updateStrategy),i=u.at(Me,"updateStrategy");"OnDelete"===u.textIn$2(r.type)&&void 0!==r.rollingUpdate&&t(u.at(i,"rollingUpdate"),"may not be set when the type is OnDelete");const c=u.numberIn(u.mapIn$1(r.rollingUpdate).partition);void 0!==c&&c<0&&t(u.at(u.at(i,"rollingUpdate"),"partition"),"must not be negative"),a.forEach((e,n)=>{ie(u.mapIn$1(e.spec),u.at(u.inside(u.at(Me,"volumeClaimTemplates"),o[n]??""),"spec"),t)})}function qe(e,t){const n=u.textIn$2(u.mapIn$1(e.spec).serviceName);""===n||u.isDnsLabel(n)||t(u.at(Me,"serviceName"),"must be lower case letters, digits and hyphens")}function Ve(e,t){const n=u.mapIn$1(e.spec);J(n,t),Re(u.mapIn$1(n.template),Oe,t),Le(n,t);const a=u.mapIn$1(n.updateStrategy);if("RollingUpdate"!==u.textIn$2(a.type))return;const o=u.mapIn$1(a.rollingUpdate),s=u.at(u.at(Me,"updateStrategy"),"rollingUpdate");for(const e of["maxSurge","maxUnavailable"])De(o[e],u.at(s,e),t);const r=!Ee(o.maxSurge);r&&!Ee(o.maxUnavailable)&&t(u.at(s,"maxSurge"),"may not be set when maxUnavailable is not 0"),!r&&Ee(o.maxUnavailable)&&t(u.at(s,"maxUnavailable"),"may not be 0 when maxSurge is 0")}function Fe(e,t){const n=u.mapIn$1(e.spec);J(n,t),Re(u.mapIn$1(n.template),Oe,t),Le(n,t)}function Be(e,t){const n=u.mapIn$1(e.spec);if(!u.isMap(n.template))return void t(Oe,"is missing");const a=u.mapIn$1(u.mapIn$1(n.template.metadata).labels),o=W({matchLabels:u.mapIn$1(n.selector)},a);0!==Object.keys(a).length&&o||t(u.at(Me,"selector"),"does not match the pod template's labels"),Re(n.template,Oe,t),Le(n,t)}function Ue(e,t){const n=u.mapIn$1(e.spec);Ce(n,Me,t),function a(e,t){for(const n of["initContainers","containers"])for(const a of u.mapsIn$1(e[n])){const e=u.textIn$2(a.image),o=u.at(u.inside(u.at(Me,n),u.textIn$2(a.name)),"image");e.trim()!==e&&t(o,"must not begin or end with a blank")}}(n,t),u.mapsIn$1(n.schedulingGates).length>0&&""!==u.textIn$2(n.nodeName)&&t(u.at(Me,"nodeName"),"may not be set beside schedulingGates")}function _e(e,t){const n="Role"===u.textIn$2(e.kind);if(u.mapsIn$1(e.rules).forEach((e,a)=>{!function o(e,t,n,a){const o=t=>u.textsIn$2(e[t]).length>0;if(o("verbs")||a(u.at(n,"verbs"),"must have one"),o("nonResourceURLs"))return t&&a(u.at(n,"nonResourceURLs"),"may not be set in a Role"),void((o("apiGroups")||o("resources")||o("resourceNames"))&&a(u.at(n,"nonResourceURLs"),"may not be set beside resources"));for(const e of["apiGroups","resources"])o(e)||a(u.at(n,e),"must have one")}(e,n,u.inside(u.at(void 0,"rules"),String(a)),t)}),void 0===e.aggregationRule)return;const a=u.at(u.at(void 0,"aggregationRule"),"clusterRoleSelectors"),o=u.mapsIn$1(u.mapIn$1(e.aggregationRule).clusterRoleSelectors);0===o.length&&t(a,"must have one"),o.forEach((e,n)=>{K(e,u.inside(a,String(n)),t)})}const He="rbac.authorization.k8s.io";function Ge(e,t){const n=u.mapIn$1(e.roleRef),a=u.at(void 0,"roleRef"),o="RoleBinding"===u.textIn$2(e.kind);""===u.textIn$2(n.name)?t(u.at(a,"name"),"is missing"):u.isPathSegment(u.textIn$2(n.name))||t(u.at(a,"name"),"may not have `/` or `%`");const s=o?["Role","ClusterRole"]:["ClusterRole"];s.includes(u.textIn$2(n.kind))||t(u.at(a,"kind"),`must be ${s.join(" or ")}`),u.mapsIn$1(e.subjects).forEach((e,n)=>{!function a(e,t,n,o){const[s,r,i,c]=[e.name,e.kind,e.apiGroup,e.namespace].map(e=>u.textIn$2(e));""===s&&o(u.at(n,"name"),"is missing"),"ServiceAccount"===r?(void 0===s||""===s||u.isDnsSubdomain(s)||o(u.at(n,"name"),"is no name of a service account"),""!==i&&o(u.at(n,"apiGroup"),"must be empty for a ServiceAccount"),t||""!==c||o(u.at(n,"namespace"),"is missing")):"User"===r||"Group"===r?i!==He&&o(u.at(n,"apiGroup"),`must be ${He}`):o(u.at(n,"kind"),"must be ServiceAccount, User or Group")}(e,o,u.inside(u.at(void 0,"subjects"),String(n)),t)})}function Ke(e,t,n){for(const a of["kind","name"]){const o=u.textIn$2(e[a]);""===o?n(u.at(t,a),"is missing"):u.isPathSegment(o)||n(u.at(t,a),"may not have `/` or `%`")}}const We=u.at(void 0,"spec");function Je(e,t){const n=u.mapIn$1(e.spec),[a,o]=[u.numberIn(n.minReplicas)??1,u.numberIn(n.maxReplicas)];void 0===o?t(u.at(We,"maxReplicas"),"is missing"):o<a&&t(u.at(We,"maxReplicas"),"must not be less than minReplicas");const s=u.mapIn$1(n.scaleTargetRef);if(Ke(s,u.at(We,"scaleTargetRef"),t),u.textIn$2(s.apiVersion).includes("/")||t(u.at(u.at(We,"scaleTargetRef"),"apiVersion"),"must name a group and a version, like apps/v1"),"autoscaling/v1"===u.textIn$2(e.apiVersion)){const e=u.numberIn(n.targetCPUUtilizationPercentage);return void(void 0!==e&&e<1&&t(u.at(We,"targetCPUUtilizationPercentage"),"must be at least 1"))}u.mapsIn$1(n.metrics).forEach((e,n)=>{!function a(e,t,n){const a=Ze[u.textIn$2(e.type)];if(void 0===a)return void n(u.at(t,"type"),`must be one of ${Object.keys(Ze).join(", ")}`);const[o,s]=a;for(const[a]of Object.values(Ze))a!==o&&u.isMap(e[a])&&n(u.at(t,a),`may not be set for a metric of the type ${u.textIn$2(e.type)}`);const r=e[o],i=u.at(t,o);if(!u.isMap(r))return void n(i,"is missing");!function c(e,t,n,a){if("object"===t&&Ke(u.mapIn$1(e.describedObject),u.at(n,"describedObject"),a),"resource"===t||"containerResource"===t){const o=u.textIn$2(e.name);""===o?a(u.at(n,"name"),"is missing"):"containerResource"!==t||R(o)||a(u.at(n,"name"),P)}else{const t=u.mapIn$1(e.metric),o=u.textIn$2(t.name);""===o?a(u.at(u.at(n,"metric"),"name"),"is missing"):u.isPathSegment(o)||a(u.at(u.at(n,"metric"),"name"),"may not have `/` or `%`")}if("containerResource"!==t)return;const o=u.textIn$2(e.container);""===o?a(u.at(n,"container"),"is missing"):u.isDnsLabel(o)||a(u.at(n,"container"),u.DNS_LABEL)}(r,o,i,n);const l=u.mapIn$1(r.target);!function m(e,t,n){Xe.includes(u.textIn$2(e.type))||n(u.at(t,"type"),`must be one of ${Xe.join(", ")}`);for(const a of["value","averageValue"]){const o=N(e[a]);void 0!==o&&o<=0n&&n(u.at(t,a),"must be more than 0")}}(l,u.at(i,"target"),n);const p=s.filter(e=>void 0!==l[e]);0===p.length&&n(u.at(i,"target"),`must have ${s.join(" or ")}`),p.length>1&&Ye.has(o)&&n(u.at(i,"target"),`may not have ${s.join(" and ")}`)}(e,u.inside(u.at(We,"metrics"),String(n)),t)});for(const e of["scaleUp","scaleDown"]){const a=u.mapIn$1(n.behavior)[e];u.isMap(a)&&Qe(a,u.at(u.at(We,"behavior"),e),t)}}function Qe(e,t,n){u.mapsIn$1(e.policies).forEach((e,a)=>{const o=u.inside(u.at(t,"policies"),String(a));""===u.textIn$2(e.type)&&n(u.at(o,"type"),"must be Pods or Percent");for(const t of["value","periodSeconds"])void 0===u.numberIn(e[t])&&n(u.at(o,t),"must be more than 0")});const a=N(e.tolerance);void 0!==a&&a<0n&&n(u.at(t,"tolerance"),"must not be negative")}const Ze={Object:["object",["value","averageValue"]],External:["external",["value","averageValue"]],Pods:["pods",["averageValue"]],Resource:["resource",["averageUtilization","averageValue"]],ContainerResource:["containerResource",["averageUtilization","averageValue"]]},Ye=new Set(["external","resource","containerResource"]),Xe=["Utilization","Value","AverageValue"];function et(e,t){const n=u.mapIn$1(e.spec);void 0!==n.minAvailable&&void 0!==n.maxUnavailable&&t(We,"may set minAvailable or maxUnavailable, not both");for(const e of["minAvailable","maxUnavailable"]){const a=n[e],o=/^(\d+)%$/.exec(u.textIn$2(a))?.[1];"string"==typeof a&&void 0===o&&t(u.at(We,e),"must be a number or a percentage like 25%"),void 0!==o&&Number(o)>100&&t(u.at(We,e),"must not be more than 100%"),(u.numberIn(a)??0)<0&&t(u.at(We,e),"must not be negative")}u.isMap(n.selector)&&K(n.selector,u.at(We,"selector"),t)}function tt(e){const t=u.mapIn$1(e.spec);return 0===t.minReplicas&&u.mapsIn$1(t.metrics).some(e=>["Object","External"].includes(u.textIn$2(e.type)))}const nt="jan feb mar apr may jun jul aug sep oct nov dec".split(" "),at="sun mon tue wed thu fri sat".split(" "),ot={min:0,max:59,names:[]},st=[{min:0,max:59,names:[]},{min:0,max:23,names:[]},{min:1,max:31,names:[]},{min:1,max:12,names:["",...nt]},{min:0,max:6,names:at}],rt=new Set(["@yearly","@annually","@monthly","@weekly","@daily","@midnight","@hourly"]);function it(e,t){const n=e.split(/\s+/).filter(e=>""!==e),a=6===t?[ot,...st]:st;return n.length===t&&n.every((e,t)=>function n(e,t){return void 0!==t&&e.split(",").filter(e=>""!==e).every(e=>function n(e,t){const n=e.split("/"),[a="",o]=n;if(n.length>2||void 0!==o&&!(/^\d+$/.test(o)&&Number(o)>0))return!1;const s=a.split("-");if("*"===s[0]||"?"===s[0])return 1===s.length;const[r,i]=[ct(s[0]??"",t),ct(s[1]??s[0]??"",t)];return!(s.length>2||void 0===r||void 0===i)&&r>=t.min&&i<=t.max&&r<=i}(e,t))}(e,a[t]))}function ct(e,t){const n=t.names.indexOf(e.toLowerCase());return""!==e&&n>=0?n:/^\d+$/.test(e)?Number(e):void 0}const lt=u.at(void 0,"spec"),ut=1e5;function mt(e,t){const n=u.mapIn$1(e.spec);ht(n,lt,t),void 0!==n.selector&&!0!==n.manualSelector&&Object.keys(u.mapIn$1(n.selector)).length>0&&t(u.at(lt,"selector"),"may only be set with manualSelector: true");const a=u.numberIn(n.completions)??0,o=u.textIn$2(u.mapIn$1(e.metadata).name);ft(n)&&a>0&&!u.isDnsLabel(`${o}-${a-1}`)&&t(u.at(u.at(void 0,"metadata"),"name"),"is no name to make the pods' host names of")}function pt(e,t){const n=u.mapIn$1(e.spec);!0!==n.manualSelector||u.isMap(n.selector)||t(u.at(lt,"selector"),"is missing")}function dt(e,t){const n=u.mapIn$1(e.spec);(function a(e,t,n){""===e?n(t,"is missing"):e.includes("TZ")?n(t,"may not name a time zone: use the field timeZone"):function a(e){return e.startsWith("@")?rt.has(e)||/^@every [\d.hmsu\xb5n]+$/.test(e):it(e,5)}(e)||n(t,"is no schedule that Kubernetes can read: five fields like `0 3 * * *`")})(u.textIn$2(n.schedule),u.at(lt,"schedule"),t),function o(e,t,n){"string"==typeof e&&(function a(e){if(""===e||"local"===e.toLowerCase())return!1;if(!e.split("/").every(e=>/^[A-Za-z._0-9+-]{1,14}$/.test(e)&&!e.startsWith("-")))return!1;try{return""!==new Intl.DateTimeFormat("en",{timeZone:e}).resolvedOptions().timeZone}catch{return!1}}(e)||n(t,"is no time zone of the tz database"))}(n.timeZone,u.at(lt,"timeZone"),t);const s=u.mapIn$1(u.mapIn$1(n.jobTemplate).spec),r=u.at(u.at(lt,"jobTemplate"),"spec");ht(s,r,t),u.isMap(s.selector)&&t(u.at(r,"selector"),"may not be set in a CronJob"),!0===s.manualSelector&&t(u.at(r,"manualSelector"),"may not be true in a CronJob")}function ft(e){return"Indexed"===u.textIn$2(e.completionMode)}function ht(e,t,n){const a=u.at(t,"template");Re(u.mapIn$1(e.template),a,n);const o=u.textIn$2(u.mapIn$1(u.mapIn$1(e.template).spec).restartPolicy);"OnFailure"!==o&&"Never"!==o&&n(u.at(u.at(a,"spec"),"restartPolicy"),"must be OnFailure or Never for a Job"),function s(e,t,n){if(!ft(e)){for(const a of["backoffLimitPerIndex","maxFailedIndexes","successPolicy"])void 0!==e[a]&&n(u.at(t,a),"may only be set when completionMode is Indexed");return}const a=u.numberIn(e.completions);void 0!==a?((u.numberIn(e.parallelism)??0)>ut&&n(u.at(t,"parallelism"),`must be at most ${ut} when completionMode is Indexed`),(u.numberIn(e.maxFailedIndexes)??0)>a&&n(u.at(t,"maxFailedIndexes"),"must not be more than completions"),u.isMap(e.successPolicy)&&function o(e,t,n,a){const o=u.mapsIn$1(e.rules);0===o.length&&a(n,"must have one"),o.forEach((e,o)=>{const s=u.inside(n,String(o)),r=u.numberIn(e.succeededCount),{succeededIndexes:i}=e;void 0===r&&void 0===i&&a(s,"must have succeededCount or succeededIndexes");const c="string"==typeof i?function l(e,t){if(""===e)return 0;let[n,a]=[-1,0];for(const o of e.split(",")){const[,e,s=e]=/^(\d+)(?:-(\d+))?$/.exec(o)??[],[r,i]=[Number(e),Number(s)],c=o.includes("-");if(void 0===e||r<=n||i>=t||(c?i<=r:i<r))return;a+=i-r+1,n=i}return a}(i,t):t;void 0===c&&a(u.at(s,"succeededIndexes"),"must be ranges like 0-2,4 of the indexes"),void 0!==r&&(r<0||r>(c??t))&&a(u.at(s,"succeededCount"),`must be between 0 and ${c??t}`)})}(e.successPolicy,a,u.at(u.at(t,"successPolicy"),"rules"),n)):n(u.at(t,"completions"),"must be set when completionMode is Indexed")}(e,t,n),void 0!==e.maxFailedIndexes&&void 0===e.backoffLimitPerIndex&&n(u.at(t,"backoffLimitPerIndex"),"must be set beside maxFailedIndexes");const r=e.managedBy;"string"==typeof r&&(r.length>63||!u.isDomainPath(r))&&n(u.at(t,"managedBy"),"must be a path with a domain, like example.com/controller"),u.isMap(e.podFailurePolicy)&&("Never"!==o&&n(u.at(u.at(a,"spec"),"restartPolicy"),"must be Never beside a podFailurePolicy"),void 0!==e.podReplacementPolicy&&"Failed"!==e.podReplacementPolicy&&n(u.at(t,"podReplacementPolicy"),"must be Failed beside a podFailurePolicy"),function i(e,t,n){const a=u.mapIn$1(u.mapIn$1(e.template).spec),o=[...u.mapsIn$1(a.containers),...u.mapsIn$1(a.initContainers)].map(({name:e})=>u.textIn$2(e));u.mapsIn$1(u.mapIn$1(e.podFailurePolicy).rules).forEach((a,s)=>{const r=u.inside(t,String(s)),i=u.textIn$2(a.action);""===i&&n(u.at(r,"action"),"is missing"),"FailIndex"===i&&void 0===e.backoffLimitPerIndex&&n(u.at(r,"action"),"may only be FailIndex beside a backoffLimitPerIndex");const c=u.mapsIn$1(a.onPodConditions);u.isMap(a.onExitCodes)===c.length>0&&n(r,"must have onExitCodes or onPodConditions, and not both"),u.isMap(a.onExitCodes)&&function l(e,t,n,a){const{containerName:o,operator:s}=e,r=u.numbersIn(e.values);""===u.textIn$2(s)&&a(u.at(n,"operator"),"is missing"),"string"!=typeof o||t.includes(o)||a(u.at(n,"containerName"),"names no container of the pod"),0===r.length&&a(u.at(n,"values"),"must have one"),"In"===s&&r.includes(0)&&a(u.at(n,"values"),"must not hold 0 for this operator"),r.some((e,t)=>t>0&&e<=(r[t-1]??0))&&a(u.at(n,"values"),"must be in order, each once")}(a.onExitCodes,o,u.at(r,"onExitCodes"),n),c.forEach(({type:e},t)=>{u.isQualifiedName(u.textIn$2(e))||n(u.at(u.inside(u.at(r,"onPodConditions"),String(t)),"type"),"is no type of a condition")})})}(e,u.at(u.at(t,"podFailurePolicy"),"rules"),n))}const gt=u.at(void 0,"spec"),vt=["Pod","Container","PersistentVolumeClaim"];function yt(e,t){const n=new Set;u.mapsIn$1(u.mapIn$1(e.spec).limits).forEach((e,a)=>{const o=u.inside(u.at(gt,"limits"),String(a)),s=u.textIn$2(e.type);if(u.isQualifiedName(s)&&(s.includes("/")||vt.includes(s))||t(u.at(o,"type"),`must be ${vt.join(", ")} or a name with a prefix`),n.has(s)&&t(u.at(o,"type"),"is the type of another limit"),n.add(s),"Pod"===s)for(const n of["default","defaultRequest"])void 0!==e[n]&&t(u.at(o,n),"may not be set for Pods");"PersistentVolumeClaim"===s&&void 0===bt(e,"min","storage")&&void 0===bt(e,"max","storage")&&t(o,"must have a min or a max of storage"),function r(e,t,n){const a=["min","max","default","defaultRequest"].flatMap(t=>Object.keys(u.mapIn$1(e[t])));!function o(e,t,n){const a=["Pod","Container"].includes(u.textIn$2(e.type)),o=e=>a?R(e):"storage"===e||At(e);for(const a of["min","max","default","defaultRequest","maxLimitRequestRatio"])for(const s of Object.keys(u.mapIn$1(e[a])))o(s)||n(u.inside(u.at(t,a),s),P)}(e,t,n);for(const o of new Set(a))for(const[a,s]of $t){const[r,i]=[bt(e,a,o),bt(e,s,o)];void 0!==r&&void 0!==i&&r>i&&n(u.inside(u.at(t,a),o),`must not be more than ${s}`)}for(const a of Object.keys(u.mapIn$1(e.maxLimitRequestRatio))){const o=bt(e,"maxLimitRequestRatio",a),[s,r]=[bt(e,"min",a),bt(e,"max",a)],i=u.inside(u.at(t,"maxLimitRequestRatio"),a);void 0!==o&&o<u.ONE&&n(i,"must not be less than 1"),void 0!==o&&void 0!==s&&void 0!==r&&o*s>r*u.ONE&&n(i,"must not be more than max divided by min")}}(e,o,t)})}function bt(e,t,n){return N(u.mapIn$1(e[t])[n])}const $t=[["min","max"],["min","defaultRequest"],["min","default"],["defaultRequest","default"],["defaultRequest","max"],["default","max"]],kt=[["BestEffort","NotBestEffort"],["Terminating","NotTerminating"]];function xt(e,t){const n=u.mapIn$1(e.spec);for(const[e,a]of Object.entries(u.mapIn$1(n.hard))){const n=N(a),o=u.inside(u.at(gt,"hard"),e);At(e)||t(o,"is nothing that a quota can limit"),void 0!==n&&n<0n&&t(o,"must not be negative"),void 0!==n&&(wt.has(e)||e.startsWith("count/"))&&n%u.ONE!==0n&&t(o,"must be a whole number")}const a=Object.keys(u.mapIn$1(n.hard));Nt(u.textsIn$2(n.scopes),a,u.at(gt,"scopes"),t);const o=u.mapsIn$1(u.mapIn$1(n.scopeSelector).matchExpressions),s=u.at(u.at(gt,"scopeSelector"),"matchExpressions");Nt(o.map(({scopeName:e})=>u.textIn$2(e)),a,s,t),o.forEach((e,n)=>{!function a(e,t,n){const[a,o]=[u.textIn$2(e.scopeName),u.textIn$2(e.operator)],s=u.textsIn$2(e.values).length;"PriorityClass"!==a&&"VolumeAttributesClass"!==a&&Ct(a)&&"Exists"!==o?n(u.at(t,"operator"),"must be Exists for this scope"):""===o&&n(u.at(t,"operator"),"is missing"),"In"!==o&&"NotIn"!==o||0!==s||n(u.at(t,"values"),"must not be empty for this operator"),("Exists"===o||"DoesNotExist"===o)&&s>0&&n(u.at(t,"values"),"must be empty for this operator")}(e,u.inside(s,String(n)),t)})}const St=new Set(["cpu","memory","ephemeral-storage","requests.cpu","requests.memory","requests.storage","requests.ephemeral-storage","limits.cpu","limits.memory","limits.ephemeral-storage"]),wt=new Set(["pods","resourcequotas","services","replicationcontrollers","secrets","persistentvolumeclaims","configmaps","services.nodeports","services.loadbalancers"]);function It(e){return St.has(e)||wt.has(e)}function At(e){return e.includes("/")?u.isQualifiedName(e):St.has(e)||wt.has(e)||/^(?:requests\.)?hugepages-./.test(e)}const Pt=["pods","cpu","memory","limits.cpu","limits.memory","requests.cpu","requests.memory"],Rt={Terminating:Pt,NotTerminating:Pt,NotBestEffort:Pt,PriorityClass:Pt,CrossNamespacePodAffinity:Pt,BestEffort:["pods"],VolumeAttributesClass:["persistentvolumeclaims","requests.storage"]};function Ct(e){return Object.hasOwn(Rt,e)}function Nt(e,t,n,a){for(const o of e){const e=u.ownValue(Rt,o),s=t.find(t=>It(t)&&!1===e?.includes(t));void 0!==s&&a(n,`has ${o}, which cannot be asked of ${s}`)}e.every(Ct)||a(n,"has a scope that Kubernetes has not");for(const t of kt)t.every(t=>e.includes(t))&&a(n,`has both ${t.join(" and ")}`)}const jt=1e9;function Mt(e,t){const n=u.textIn$2(u.mapIn$1(e.metadata).name);"system-node-critical"===n||"system-cluster-critical"===n||(n.startsWith("system-")&&t(u.at(u.at(void 0,"metadata"),"name"),"may not start with `system-`"),(u.numberIn(e.value)??0)>jt&&t(u.at(void 0,"value"),`must be at most ${jt}`))}const Ot=u.at(void 0,"spec");function Tt(e,t){const n=u.mapIn$1(e.spec),a=u.mapsIn$1(n.rules);0!==a.length||u.isMap(n.defaultBackend)||t(Ot,"must have rules or a defaultBackend"),u.isMap(n.defaultBackend)&&zt(n.defaultBackend,u.at(Ot,"defaultBackend"),t),"string"!=typeof n.ingressClassName||u.isDnsSubdomain(n.ingressClassName)||t(u.at(Ot,"ingressClassName"),u.DNS_SUBDOMAIN),u.mapsIn$1(n.tls).forEach((e,n)=>{const a=u.inside(u.at(Ot,"tls"),String(n));u.textsIn$2(e.hosts).forEach((e,n)=>{Dt(e)||t(u.inside(u.at(a,"hosts"),String(n)),Et)});const o=u.textIn$2(e.secretName);""===o||u.isDnsSubdomain(o)||t(u.at(a,"secretName"),u.DNS_SUBDOMAIN)}),a.forEach((e,n)=>{!function a(e,t,n){const a=u.textIn$2(e.host);if(""!==a&&(d(a)?n(u.at(t,"host"),"must be a name, not an address"):Dt(a)||n(u.at(t,"host"),Et)),!u.isMap(e.http))return;const o=u.at(u.at(t,"http"),"paths"),s=u.mapsIn$1(e.http.paths);0===s.length&&n(o,"must have one"),s.forEach((e,t)=>{!function a(e,t,n){const[a,o]=[u.textIn$2(e.pathType),u.textIn$2(e.path)];if(""===a)return void n(u.at(t,"pathType"),"is missing");const s="ImplementationSpecific"!==a;o.startsWith("/")||!s&&""===o||n(u.at(t,"path"),"must be an absolute path"),s&&(Lt.some(e=>o.includes(e))||/\/\.\.?$/.test(o))&&n(u.at(t,"path"),"must not have `//`, `/./`, `/../` or an escaped slash"),zt(u.mapIn$1(e.backend),u.at(t,"backend"),n)}(e,u.inside(o,String(t)),n)})}(e,u.inside(u.at(Ot,"rules"),String(n)),t)})}const Et="must be a name like a.example.com or *.example.com";function Dt(e){return u.isDnsSubdomain(e.startsWith("*.")?e.slice(2):e)}const Lt=["//","/./","/../","%2f","%2F"];function zt({service:e,resource:t},n,a){if(u.isMap(e)===u.isMap(t))return void a(n,u.isMap(e)?"may name a service or a resource, not both":"must name a service");if(u.isMap(t)){const e=u.at(n,"resource");return void 0===t.apiGroup||u.isDnsSubdomain(u.textIn$2(t.apiGroup))||a(u.at(e,"apiGroup"),u.DNS_SUBDOMAIN),void Ke(t,e,a)}const o=u.at(n,"service"),{name:s,port:r}=u.mapIn$1(e);""===u.textIn$2(s)?a(u.at(o,"name"),"is missing"):u.isDnsLabel(u.textIn$2(s))||a(u.at(o,"name"),u.DNS_LABEL);const[i,c]=[u.textIn$2(u.mapIn$1(r).name),u.numberIn(u.mapIn$1(r).number)??0];""!==i&&0!==c?a(u.at(o,"port"),"may have a name or a number, not both"):""===i&&0===c?a(u.at(o,"port"),"must have a name or a number"):""===i||u.isPortName(i)?""===i&&w(c,u.at(u.at(o,"port"),"number"),a):a(u.at(u.at(o,"port"),"name"),"is no port's name")}function qt(e,t){const{controller:n,parameters:a}=u.mapIn$1(e.spec),o=u.at(Ot,"controller");if(""===u.textIn$2(n)?t(o,"is missing"):(u.textIn$2(n).length>250||!u.isDomainPath(u.textIn$2(n)))&&t(o,"must be a path with a domain, like example.com/controller"),!u.isMap(a))return;const s=u.at(Ot,"parameters");Ke(a,s,t),void 0===a.apiGroup||u.isDnsSubdomain(u.textIn$2(a.apiGroup))||t(u.at(s,"apiGroup"),u.DNS_SUBDOMAIN);const r="Namespace"===u.textIn$2(a.scope),{namespace:i}=a;r||void 0===i||t(u.at(s,"namespace"),"may only be set when the scope is Namespace"),r&&!u.isDnsLabel(u.textIn$2(i))&&t(u.at(s,"namespace"),u.DNS_LABEL)}function Vt(e,t){const n=u.mapIn$1(e.spec);u.isMap(n.podSelector)&&K(n.podSelector,u.at(Ot,"podSelector"),t);for(const[e,a]of[["ingress","from"],["egress","to"]])u.mapsIn$1(n[e]).forEach((n,o)=>{const s=u.inside(u.at(Ot,e),String(o));u.mapsIn$1(n.ports).forEach((e,n)=>{Ft(e,u.inside(u.at(s,"ports"),String(n)),t)}),u.mapsIn$1(n[a]).forEach((e,n)=>{Bt(e,u.inside(u.at(s,a),String(n)),t)})});const a=u.textsIn$2(n.policyTypes);(a.length>2||a.some(e=>"Ingress"!==e&&"Egress"!==e))&&t(u.at(Ot,"policyTypes"),"must be Ingress, Egress or both")}function Ft({port:e,endPort:t},n,a){void 0!==e&&w(e,u.at(n,"port"),a);const[o,s]=[u.numberIn(e),u.numberIn(t)];void 0!==s&&(void 0===o?a(u.at(n,"endPort"),"may only be set beside a port that is a number"):s<o&&a(u.at(n,"endPort"),"must not be less than port"))}function Bt(e,t,n){const{podSelector:a,namespaceSelector:o,ipBlock:s}=e,r=[["podSelector",a],["namespaceSelector",o]].filter(([,e])=>u.isMap(e));for(const[e,a]of r)K(u.mapIn$1(a),u.at(t,e),n);if(!u.isMap(s))return void(0===r.length&&n(t,"must name a peer"));const i=u.at(t,"ipBlock");r.length>0&&n(i,"may not be set beside another peer");const c=u.textIn$2(s.cidr);f(c)?Ut(c)&&n(u.at(i,"cidr"),_t):n(u.at(i,"cidr"),""===c?"is missing":g),u.textsIn$2(s.except).forEach((e,t)=>{f(e)?Ut(e)?n(u.inside(u.at(i,"except"),String(t)),_t):f(c)&&!function a(e,t){const[n,a]=[Ht(e),Ht(t)];if(void 0===n||void 0===a)return e.includes(":")===t.includes(":");const o=2**(32-a.bits);return n.bits>a.bits&&Math.floor(n.address/o)===Math.floor(a.address/o)}(e,c)&&n(u.inside(u.at(i,"except"),String(t)),"must be a strict part of cidr"):n(u.inside(u.at(i,"except"),String(t)),g)})}function Ut(e){const{address:t,bits:n}=Ht(e)??{address:0,bits:0};return t%2**(32-n)!==0}const _t="must be the first address of its network (Kubernetes before 1.36 takes others)";function Ht(e){const[t="",n]=e.split("/");if(!t.includes(":"))return{address:t.split(".").map(Number).reduce((e,t)=>256*e+t,0),bits:Number(n)}}const Gt=u.at(void 0,"spec"),Kt=new Set(["accessModes","capacity","claimRef","mountOptions","nodeAffinity","persistentVolumeReclaimPolicy","storageClassName","volumeAttributesClassName","volumeMode"]);function Wt(e){return Object.entries(e).filter(([e])=>!Kt.has(e))}function Jt(e,t){const n=u.mapIn$1(e.spec);le(n,Gt,t);const{storage:a,...o}=u.mapIn$1(n.capacity),s=u.at(Gt,"capacity"),r=N(a);(void 0===a||Object.keys(o).length>0)&&t(s,"must have storage alone"),void 0!==r&&r<=0n&&t(u.inside(s,"storage"),"must be more than 0");const i=Wt(n);0===i.length&&t(Gt,"must have a source"),function c(e){const t=e.filter(e=>"flexVolume"!==e);return t.length>1||t.length<e.length&&t.some(e=>Qt.has(e))}(i.map(([e])=>e))&&t(Gt,"may have one source only");for(const[e,n]of i)Pe(e,u.mapIn$1(n),u.at(Gt,e),t,!0);ce(n,Gt,t),""===n.volumeAttributesClassName&&t(u.at(Gt,"volumeAttributesClassName"),"must not be empty"),function l(e){const t=e.split("/").reduce((e,t)=>""===t||"."===t?e:".."===t?Math.max(0,e-1):e+1,0);return e.startsWith("/")&&0===t}(u.textIn$2(u.mapIn$1(n.hostPath).path))&&"Recycle"===n.persistentVolumeReclaimPolicy&&t(u.at(Gt,"persistentVolumeReclaimPolicy"),"may not be Recycle for the path /"),function m(e,t){const n=u.at(Gt,"nodeAffinity");if(void 0===e.nodeAffinity)return void(u.isMap(e.local)&&t(n,"is missing, and a local volume needs it"));const{required:a}=u.mapIn$1(e.nodeAffinity);if(!u.isMap(a))return void t(u.at(n,"required"),"is missing");const o=u.mapsIn$1(a.nodeSelectorTerms);0===o.length&&t(u.at(u.at(n,"required"),"nodeSelectorTerms"),"must have one");for(const e of o)te(e,n,t)}(n,t)}const Qt=new Set(["azureFile","vsphereVolume","photonPersistentDisk","portworxVolume","azureDisk","scaleIO","local","storageos","csi"]);function Zt(e,t){const n=u.textIn$2(e.provisioner),a=u.at(void 0,"provisioner");""===n?t(a,"is missing"):u.isQualifiedName(n.toLowerCase())||t(a,"must be a name with an optional prefix"),"Recycle"===u.textIn$2(e.reclaimPolicy)&&t(u.at(void 0,"reclaimPolicy"),"must be Delete or Retain"),Object.hasOwn(u.mapIn$1(e.parameters),"")&&t(u.at(void 0,"parameters"),"may not have an empty key"),u.mapsIn$1(e.allowedTopologies).forEach((e,n)=>{const a=u.at(u.inside(u.at(void 0,"allowedTopologies"),String(n)),"matchLabelExpressions"),o=u.mapsIn$1(e.matchLabelExpressions),s=o.map(({key:e})=>u.textIn$2(e));new Set(s).size<s.length&&t(a,"names one key twice"),o.forEach(({key:e,values:n},o)=>{const s=u.textsIn$2(n);u.isQualifiedName(u.textIn$2(e))||t(u.at(u.inside(a,String(o)),"key"),"is no label that Kubernetes takes"),(0===s.length||new Set(s).size<s.length)&&t(u.at(u.inside(a,String(o)),"values"),"must have one, and each once")})})}const Yt=u.oncePerPair(((e,t)=>(function n(e){return u.groupedBy(e.filter(({group:e})=>""===e),({namespace:e})=>e)})(e.byKind.get(t)??[])));const en=[];function tn({manifest:e}){const{scopes:t,scopeSelector:n}=u.mapAt$1(e,"spec");return void 0===t&&void 0===n}const an=u.oncePer(e=>{const t=e.flatMap(({manifest:e})=>u.mapsAt$1(e,"spec","limits")).filter(e=>"Container"===u.textAt$1(e,"type")),n=(...e)=>new Map(t.flatMap(t=>e.flatMap(e=>Object.entries(u.mapAt$1(t,e)))).toReversed());return{limits:n("default","max"),requests:n("defaultRequest","default","max","min")}});function sn(e,t,n){return u.readQuantity(u.mapAt$1(e,"resources",t)[n],!0)}function rn(e,t){return e>t?e:t}const cn=1000000n,ln=[["Ti",1n<<40n],["Gi",1n<<30n],["Mi",1n<<20n]];function un(e){const t=e/u.ONE;if(e%u.ONE!==0n)return{amount:e,text:(e+cn-1n)/cn+"m"};const n=ln.find(([,e])=>t>=e&&t%e===0n);return{amount:e,text:void 0===n?String(t):`${t/n[1]}${n[0]}`}}function mn(e,t){return(e?.amount??0n)*t}function pn(e){return e*u.ONE}function dn(e,t,n){const a=fn(e),o=JSON.stringify([t,n]),s=a.get(o)??function r(e,t,n){const a=function o(e){if("pods"===e||"count/pods"===e)return"pods";if(e.endsWith("storage")&&!e.endsWith("ephemeral-storage"))return;const[,t,n=""]=/^(requests|limits)\.(.+)$/.exec(e)??[];return"requests"===t||"limits"===t?[t,n]:/^(cpu|memory|ephemeral-storage|hugepages-.+)$/.test(e)?["requests",e]:void 0}(n),s=void 0===a?(hn(e).get(t)??[]).flatMap(e=>{const t=function a(e,t){const{group:n,kind:a,manifest:o}=e,s=$n.includes(t)?t:/^count\/(.+)$/.exec(t)?.[1];if(void 0!==s){const t=`${function o(e){const t=e.toLowerCase();return"endpoints"===t?t:/[^aeiou]y$/.test(t)?`${t.slice(0,-1)}ies`:/(s|x|ch|sh)$/.test(t)?`${t}es`:`${t}s`}(a)}${""===n?"":`.${n}`}`===s?pn(1n):0n;return t+("persistentvolumeclaims"===s?kn(e,()=>pn(1n)):0n)}if(""===n&&"Service"===a)return function r(e,t){const n=u.mapAt$1(e,"spec");return"services.loadbalancers"===t?"LoadBalancer"===n.type?pn(1n):0n:"services.nodeports"===t?"NodePort"===n.type||"LoadBalancer"===n.type&&!1!==n.allocateLoadBalancerNodePorts?pn(BigInt(u.mapsAt$1(n,"ports").length)):0n:void 0}(o,t);const[,i,c]=/^(?:(.+)\.storageclass\.storage\.k8s\.io\/)?(requests\.storage|persistentvolumeclaims)$/.exec(t)??[];if(void 0===c)return;const l=e=>{if(void 0!==i&&u.textAt$1(e,"spec","storageClassName")!==i)return 0n;const t=u.mapAt$1(e,"spec","resources","requests").storage;return"requests.storage"===c?mn(u.readQuantity(t,!0),1n):pn(1n)};return""===n&&"PersistentVolumeClaim"===a?l(o):kn(e,l)}(e,n);return void 0===t?[]:[{object:e,amount:t}]}):(gn(e).get(t)??[]).map(t=>function n(e,t,a){const{object:o,templates:s}=e,r=Xt(t.index,"LimitRange",o.namespace),[i]=s,c=void 0===i?0n:"pods"===a?pn(1n):mn(on(i,r)(...a),1n),l=function m(e,{index:t}){const n=yn.includes(e.controller)?u.autoscalerOf(e,t)?.object:void 0,a="ScaledObject"===n?.kind?"maxReplicaCount":"maxReplicas",o=u.numberAt$1(n?.manifest,"spec",a);return void 0!==o&&Number.isSafeInteger(o)&&o>0?o:void 0}(e,t);return{object:o,workload:e,each:c,amount:c*BigInt(bn(e,t)),...void 0!==l&&{most:c*BigInt(l)}}}(t,e,a));return s.filter(({amount:e})=>e>0n)}(e,t,n);return a.set(o,s),s}const fn=u.oncePer(()=>new Map),hn=u.oncePer(({index:e})=>u.groupedBy(e.objects,({namespace:e})=>e)),gn=u.oncePer(({workloads:e})=>u.groupedBy(e.values(),({object:e})=>e.namespace));function vn(e){return/^(count\/)?configmaps$/.test(e)?pn(1n):0n}const yn=["Deployment","StatefulSet","ReplicaSet","Pod","ArgoRollout","DeploymentConfig","CloneSet","KruiseStatefulSet"];function bn(e,{index:t}){if(!yn.includes(e.controller))return 0;const n=u.autoscalerOf(e,t)?.minReplicas??u.replicasOf(e)??0;return Number.isSafeInteger(n)&&n>0?n:0}const $n=["configmaps","secrets","services","persistentvolumeclaims","resourcequotas"];function kn({group:e,kind:t,manifest:n},a){if("apps"!==e||"StatefulSet"!==t)return 0n;const o=u.mapAt$1(n,"spec").replicas??1;return("number"==typeof o&&Number.isSafeInteger(o)?BigInt(o):0n)*u.mapsAt$1(n,"spec","volumeClaimTemplates").map(a).reduce((e,t)=>e+t,0n)}const xn="terminationMessagePath";function Rn(e){return void 0!==u.textAt$1(e,"name")||void 0!==u.textAt$1(e,"image")}const Cn=12;function Nn(e){const t=[],n=(e,a,o)=>{if(!(o>Cn))if(u.isList(e))e.forEach((e,t)=>{n(e,`${a}[${t}]`,o+1)});else if(u.isMap(e)){if(u.mapsAt$1(e,"spec","containers").some(Rn)){const n=In(e,a);return void(void 0!==n&&t.push(n))}for(const[t,s]of Object.entries(e))n(s,An(a,t),o+1)}};return n(e,"",0),t}function Mn(e,t){const n=new Set(t.map(({message:e})=>e));return e.filter(e=>u.isWrongType(e)&&n.has(e.message))}function Tn(e){return[...zn(e).map(e=>({group:"",kind:"Service",name:e,isNamespaced:!0})),...Vn(e),...En(e)]}function En(e){const{istio:t,nginx:n,alb:a}=u.mapAt$1(e,"spec","strategy","canary","trafficRouting"),o=[u.mapAt$1(t,"virtualService"),...u.mapsAt$1(t,"virtualServices")],s=[u.textAt$1(n,"stableIngress"),...u.textsAt$1(n,"stableIngresses")],r=[u.textAt$1(a,"ingress"),...u.textsAt$1(a,"ingresses")],i=(e,t,n)=>n.flatMap(n=>void 0===n||""===n?[]:{group:e,kind:t,name:n,isNamespaced:!0});return[...i("networking.istio.io","VirtualService",o.map(({name:e})=>e).filter(Ln)),...i("networking.k8s.io","Ingress",[...s,...r])]}function Dn({object:e},{index:t}){const{istio:n}=u.mapAt$1(e.manifest,"spec","strategy","canary","trafficRouting");for(const a of[u.mapAt$1(n,"virtualService"),...u.mapsAt$1(n,"virtualServices")]){const{namespace:n}=e,o=u.textAt$1(a,"name")??"",s=t.byKey.get(u.objectKey({group:"networking.istio.io",kind:"VirtualService",namespace:n,name:o})),r=u.mapsAt$1(s?.manifest,"spec","http"),i=u.textsAt$1(a,"routes").find(e=>r.length>0&&!r.some(t=>t.name===e));if(void 0!==i)return{route:`the route ${i}`,name:`VirtualService ${o}`}}return function a({namespace:e,manifest:t},{byKey:n}){const a=u.mapAt$1(t,"spec","strategy","canary","trafficRouting","istio","destinationRule"),o=u.textAt$1(a,"name")??"",s=n.get(u.objectKey({group:"networking.istio.io",kind:"DestinationRule",namespace:e,name:o})),r=["canarySubsetName","stableSubsetName"].flatMap(e=>u.textAt$1(a,e)??[]).find(e=>void 0!==s&&!u.mapsAt$1(s.manifest,"spec","subsets").some(t=>t.name===e));return void 0===r?void 0:{route:`the subset ${r}`,name:`DestinationRule ${o}`}}(e,t)}function Ln(e){return"string"==typeof e&&!e.includes(".")}function zn(e){return qn.flatMap(([t,...n])=>n.map(n=>u.textAt$1(e,"spec","strategy",t,n)??"")).filter(e=>""!==e)}const qn=[["blueGreen","activeService","previewService"],["canary","stableService","canaryService"]];function Vn(e){const{blueGreen:t,canary:n}=u.mapAt$1(e,"spec","strategy"),a=u.mapsAt$1(n,"steps");return[...u.mapsAt$1(n,"analysis","templates"),...a.flatMap(e=>u.mapsAt$1(e,"analysis","templates")),...a.flatMap(e=>u.mapsAt$1(e,"experiment","analyses")),...u.mapsAt$1(t,"prePromotionAnalysis","templates"),...u.mapsAt$1(t,"postPromotionAnalysis","templates")].flatMap(e=>{const t=u.textAt$1(e,"templateName"),n=!0===e.clusterScope;return void 0===t?[]:[{group:"argoproj.io",kind:n?"ClusterAnalysisTemplate":"AnalysisTemplate",name:t,isNamespaced:!n}]})}function Fn(e){for(const[t,...n]of qn){const[a,o]=n.map(n=>u.textAt$1(e,"spec","strategy",t,n));if(void 0!==a&&""!==a&&a===o)return a}}function Bn(e,t){return void 0!==_n(e,t)}function Un(e,t){const n=_n(e,t);return void 0===n?"":(new TextDecoder).decode(e.read(n))}function _n(e,t){const n=e.entry(t);return void 0===n||"directory"===n||"submodule"===n.kind?void 0:n.blob}function Hn(e){return/\.((tf|tofu|tfvars)(\.json)?|hcl)$/.test(e)}function Gn(e,t){const n=u.directoryOf$1(e);return t.list(n).filter(e=>/\.(tf|tofu)$/.test(e)).map(e=>""===n?e:`${n}/${e}`)}function Kn(e){return/^[ \t]*(provider|resource|module)\s+"(kubernetes|kubectl|helm|flux|argocd|k8s)(_\w+)?"/m.test(e)}const Wn=/^[ \t]*(provider|resource|module)\s+"(talos|rke|rancher2|aws_eks|google_container|azurerm_kubernetes|digitalocean_kubernetes|linode_lke|hcloud_kube|scaleway_k8s|oci_containerengine|ovh_cloud_project_kube|civo_kubernetes|vultr_kubernetes|ibm_container|k0s|eks|gke|aks|kubernetes-engine|kube-hetzner|k3s)\w*"/m,Jn=/source\s*=\s*"[^"\n]{0,300}?(eks|gke|aks|kubernetes|k3s|talos|kube)/i;function Qn(e){return Wn.test(e)||Jn.test(e)}function Zn(e,t){const n=[e,...Gn(e,t)].map(e=>Un(t,e));return n.some(Kn)?"generator":n.some(Qn)?"machines":void 0}const Yn=/(^|\/)terragrunt(\.stack)?\.hcl$/,Xn=/(\.terraform\.lock|\.tflint|\.pkr|docker-bake|\.nomad|\.policy)\.hcl$/,ea=/\bsource\s*=\s*"([^"\n]+)"/g,ta=/eks|gke|aks|kube|k8s|k3s|rke|talos|cluster|node|helm|flux|argo/i;function na(e,t){return 0===oa(e,t).length?[]:t.paths().filter(e=>/\.(tf|tofu)$/.test(e)||Yn.test(e))}function aa(e,t){return oa(e,t).some(e=>function n(e,t){const n=[...Un(t,e).matchAll(ea)].map(([,e=""])=>e);return 0===n.length||n.some(n=>function a(e,t,n){if(!/^\.{1,2}\/|^\$\{/.test(t))return ta.test(t);const a=t.startsWith(".")?u.joinPath(e,t.replace("//","/")):/^\$\{get_(?:repo_root|path_to_repo_root)\(\)\}\/+([^$/][^$]*)$/.exec(t)?.[1]?.replace("//","/"),o=void 0===a?[]:n.list(a).filter(e=>/\.(tf|tofu)$/.test(e));if(void 0===a||0===o.length)return!0;return o.map(e=>Un(n,`${a}/${e}`)).some(e=>Kn(e)||Qn(e))}(u.directoryOf$1(e),n,t))}(e,t))}function oa(e,t){if(!e.endsWith(".hcl")||Xn.test(e))return[];if(Yn.test(e))return Bn(t,e)?[e]:[];const n=u.directoryOf$1(e);return t.paths().filter(e=>Yn.test(e)&&u.isBelow(e,n))}function sa(e){return u.isList(e)?e.flatMap(sa):u.isMap(e)?[...ra(e),...Object.values(e).flatMap(sa)]:[]}function ra(e){const{number:t,name:n}=u.mapAt$1(e,"service","port");return[...ca(u.mapAt$1(e,"service"),t??n),...ia.flatMap(t=>u.mapsAt$1(e,t).flatMap(e=>ca(e,e.port))),...la(e),...ma(u.mapAt$1(e,"destination"),u.textAt$1(e,"destination","host"),e.weight),...ma({},u.textAt$1(e,"service")?.replace(/^\w+:\/\//,""),void 0),...ma({},u.textAt$1(e,"serviceName"),e.weight,e.servicePort)]}const ia=["backendRefs","services"];function ca(e,t){const n=u.textAt$1(e,"name");return void 0===n||0===e.weight?[]:[{kind:u.textAt$1(e,"kind")??"Service",name:n,namespace:u.textAt$1(e,"namespace"),port:t}]}function la(e){const{targetPort:t}=u.mapAt$1(e,"port"),n="string"==typeof t?t:void 0;return[u.mapAt$1(e,"to"),...u.mapsAt$1(e,"alternateBackends")].filter(({kind:e})=>"Service"===e).flatMap(e=>ca(e,n))}const ua=/^([a-z0-9-]+)(?:\.([a-z0-9-]+)(?:\.svc(?:\..+)?)?)?(?::(\d+))?$/;function ma(e,t,n,a){const[,o,s,r]=ua.exec(t??"")??[];return void 0===o||0===n?[]:[{kind:"Service",name:o,namespace:s,port:u.mapAt$1(e,"port").number??a??(void 0===r?void 0:Number(r))}]}function fa(e,{how:t},n){return"env"===t?da(e,n):e.entries.has(n)||function a({kind:e,object:t},n){const a="ConfigMap"===e?u.ownValue(ha,n):void 0;return void 0!==a&&"true"===u.textAt$1(t.manifest,"metadata",...a)}(e,n)}const ha={"service-ca.crt":["annotations","service.beta.openshift.io/inject-cabundle"],"ca-bundle.crt":["labels","config.openshift.io/inject-trusted-cabundle"]},ga=require("./common.js");function va(e){return ya(e)}const ya=u.oncePer(function ba(e){const t=({of:e,namespace:t})=>JSON.stringify([e,t]),n=u.groupedBy([...ka(e),...xa(e)],t),a=new Map;return{meant:e=>{const o=t(e),s=a.get(o)??u.createMeant(new Set(n.get(o)?.map(({name:e})=>e)));return a.set(o,s),s(e.name)}}});function $a(e,t){return ga.question(va(e).meant(t))}function ka({index:e}){return e.objects.flatMap(({group:e,kind:t,namespace:n,name:a,nameBeforeHash:o,manifest:s})=>{const r=[a,...void 0===o?[]:[o]],i=u.mapsAt$1(s,"spec","ports").map(e=>u.textAt$1(e,"name"));return[...r.map(e=>({of:t,namespace:n,name:e})),...""===e&&"Service"===t?[...Sa("Services",n,u.mapAt$1(s,"metadata","labels")),...wa("Services",n,i)]:[]]})}function xa({workloads:e}){return[...e.values()].flatMap(({object:{namespace:e},templates:t})=>t.flatMap(({metadata:t,containers:n})=>{const a=n.flatMap(({value:e})=>u.mapsAt$1(e,"ports"));return[...Sa("pods",e,u.mapAt$1(t,"labels")),...wa("pods",e,a.map(e=>u.textAt$1(e,"name")))]}))}function Sa(e,t,n){return Object.entries(n).flatMap(([n,a])=>[{of:u.labelsOf(e),namespace:t,name:n},..."string"==typeof a?[{of:u.valueOf(e,n),namespace:t,name:a}]:[]])}function wa(e,t,n){return n.flatMap(n=>void 0===n?[]:[{of:u.portsOf(e),namespace:t,name:n}])}const Pa=u.oncePer((({objects:e})=>u.groupedBy(e.flatMap((e=>[...new Set(Ra(e))].map(t=>({name:t,object:e})))),({name:e})=>e)));function Ta(e,t,{kind:n,name:a,path:o},{base:s,head:r}){if(void 0===e||"ConfigMap"!==n||!1===r.prunes)return;const i=u.referencesOf(e).find(e=>e.kind===n&&e.path===o),c=i&&u.resolveConfig(s,e,n,i.name),l=c?.object.name??a,m=l!==a&&l.includes(a);return void 0!==i&&m&&!u.resolveConfig(r,t,n,i.name)?{key:`${n} ${a}`,severity:"error",message:`\`${o}\` needs ${n} ${a}, which is not in the build: that held it as ${l}, and this change takes it out.`,unsafe:!0}:void 0}function Ea(e,{object:t},{kind:n,name:a}){return $a(e,{of:n,namespace:t.namespace,name:a})}function Da({kind:e,name:t,path:n,how:a},o){return{key:`${e} ${t}`,severity:"warning",message:`\`${n}\` needs ${e} ${t}, which is not in the build: ${"imagePullSecret"===a?"an image that needs it is not pulled":"new pods wait"} until something else makes it.${o}`,unsafe:!1}}const La=u.oncePer(({workloads:e})=>new Set([...e.values()].flatMap(e=>u.referencesOf(e).filter(({optional:e})=>!e).map(({kind:t,name:n})=>qa(t,e.object.namespace??"",n)))));const Ba={recreate:9,delete:8,restart:7,unknown:6,scale:5,nextRun:4,create:3,none:2,applyFails:1};function Ua(e){return Ba[e?.effect??"none"]}function Ha({base:e,head:t}){const n=(t.index.byKind.get("ValidatingAdmissionPolicyBinding")??[]).flatMap(n=>{const a=e.index.byKey.get(u.objectKey(n)),o=void 0!==a&&u.sameValue(u.enforcedBy(a),u.enforcedBy(n)),s=Ga(n,t.index);return o&&void 0!==u.enforcedBy(n)&&void 0!==s&&function r({manifest:e}){return u.mapsAt$1(e,"spec","matchConstraints","resourceRules").some(e=>u.textsAt$1(e,"apiGroups").some(e=>Wa.includes(e))&&u.textsAt$1(e,"resources").some(e=>Ka.includes(e)))}(s)?[...Qa(Ga(n,e.index),s,n),...Za(s,n,e.index,t.index)]:[]});return[...new Map(n.map(e=>[e.message,e])).values()]}function Ga({manifest:e},{byKey:t}){const n=u.textAt$1(e,"spec","policyName")??"",[a,o]=["admissionregistration.k8s.io","ValidatingAdmissionPolicy"];return t.get(u.objectKey({group:a,kind:o,name:n,namespace:null}))}const Ka=["*","*/*","pods","deployments","statefulsets","daemonsets","replicasets","jobs","cronjobs"],Wa=["*","","apps","batch"],Ja="pods made from now on have to pass it; those that run stay as they are.";function Qa(e,t,n){if(void 0!==e&&u.sameValue(e.manifest.spec,t.manifest.spec))return[];const a=void 0===e?"is new":"changes";return[{object:t,message:`${t.kind} ${t.name} ${a}, which the binding ${n.name} enforces: ${Ja}`}]}function Za(e,t,n,a){const[o,s]=[u.mapAt$1(e.manifest,"spec","paramKind"),u.mapAt$1(t.manifest,"spec","paramRef")];return function r({byKind:e},t,n){const[a,o]=[u.textAt$1(t,"apiVersion"),u.textAt$1(n,"name")],s=u.textAt$1(n,"namespace");return(e.get(u.textAt$1(t,"kind")??"")??[]).filter(e=>e.apiVersion===a&&e.name===o&&(void 0===s||e.namespace===s))}(n,o,s).flatMap(t=>{const n=a.byKey.get(u.objectKey(t)),o=`${t.kind} ${t.name}`;if(void 0===n)return"Deny"!==u.textAt$1(s,"parameterNotFoundAction")?[]:[{object:t,message:`${o} goes, which ValidatingAdmissionPolicy ${e.name} takes its parameters from: by \`parameterNotFoundAction: Deny\` everything that it is asked about is refused.`}];const r=({manifest:e})=>({...e,metadata:null});return u.sameValue(r(t),r(n))?[]:[{object:n,message:`${o} changes, which ValidatingAdmissionPolicy ${e.name} takes its parameters from: ${Ja}`}]})}function eo({type:e}){return"resources"===e||"volume"===e||"other"===e||"env"===e}const to=24;function ao(e,t){return u.ownValue(e,t)}const oo=/^(image|.*Image|imageName|tag|imageTag|version|.*Version|digest|semver|targetRevision|branch|commit)$/;function so(e,t){return e.map(({path:e,fields:n,base:a,head:o})=>{const s=t.find(e=>!e.sameRealName&&e.base?.object.name===a&&e.head?.object.name===o);if(void 0!==s)return function r(e,t){return{type:"config",path:e,config:t.id,keys:t.changedKeys,...Xa(t),reads:"possible"}}(e,s);const i=oo.test(n.at(-1)??""),[c,l]=[a,o].map(ro);return i&&void 0!==c&&void 0!==l?{type:"version",path:e,valueAtBase:c,valueAtHead:l}:{type:"other",path:e}})}function ro(e){return"string"==typeof e||"number"==typeof e?String(e):void 0}const io=new Set(["path","port","scheme","service","initialDelaySeconds","timeoutSeconds","periodSeconds","successThreshold","failureThreshold","terminationGracePeriodSeconds"]),co=60;function lo(e,t,n){return u.isMap(e)&&u.isMap(t)?[...new Set([...Object.keys(e),...Object.keys(t)])].flatMap(a=>{const[o,s]=[e[a],t[a]];if(u.sameValue(o,s))return[];const r=An(n,a);if(u.isMap(o)&&u.isMap(s))return lo(o,s,r);const[i,c]=[o,s].map(e=>function t(e,n){if(!io.has(e)||"string"!=typeof n&&"number"!=typeof n)return;const a=String(n);return a.length>co?void 0:a}(a,e));return[{type:"probe",path:r,...void 0!==i&&void 0!==c&&{valueAtBase:i,valueAtHead:c}}]}):[{type:"probe",path:n}]}function vo(e){if(void 0===e)return new Map;if(!u.isList(e))return;const t=new Map;for(const n of e){const e=u.isMap(n)?u.textAt$1(n,"name"):void 0;if(void 0===e||t.has(e)||!u.isMap(n))return;t.set(e,n)}return t}const yo=["readinessProbe","livenessProbe","startupProbe"],bo={command:"command",args:"command",workingDir:"command",envFrom:"env",resources:"resources",volumeMounts:"volume",volumeDevices:"volume"};function $o(e,t,n){const a=u.textAt$1(t,"name")??"",o=u.textAt$1(e,"image")!==u.textAt$1(t,"image"),s=[{type:"image",path:`${n}.image`,imageAtBase:u.textAt$1(e,"image")??"",imageAtHead:u.textAt$1(t,"image")??""}];return[...o?s:[],...go(e,t,"env",n,"env",(e,t,n)=>[{type:"env",path:n}]),...yo.filter(n=>!u.sameValue(e[n],t[n])).flatMap(a=>lo(e[a],t[a],An(n,a))),...fo(e,t,n,e=>{if(!("image"===e||"env"===e||yo.includes(e)||"imagePullPolicy"===e&&o))return Object.hasOwn(bo,e)?bo[e]:"other"})].map(e=>({...e,container:a}))}function ko(e,t,n){const a={quantities:t,isPod:n,keepsUnknownFields:!0};return{metadata:u.decode(e.metadata,u.structFacts("ObjectMeta"),a),spec:u.without(u.decode(e.spec,u.structFacts("PodSpec"),a),"serviceAccount")}}const So={configMapKeyRef:"ConfigMap",configMapRef:"ConfigMap",configMap:"ConfigMap",secretKeyRef:"Secret",secretRef:"Secret",secret:"Secret",nodePublishSecretRef:"Secret",azureFile:"Secret",imagePullSecrets:"Secret"};function Ao(e,t,n=""){if(u.sameValue(e,t))return[];const[a,o]=[Ro(e),Ro(t)];return void 0!==a&&void 0!==o?Po(a,o,e=>`${n}[${e}]`):u.isMap(e)&&u.isMap(t)?Po(e,t,e=>""===n?e:`${n}.${e}`):[{path:n,base:e,head:t}]}function Po(e,t,n){return[...new Set([...Object.keys(e),...Object.keys(t)])].sort(u.compareText).flatMap(a=>Ao(e[a],t[a],n(a)))}function Ro(e){if(!u.isList(e)||0===e.length)return;const t=u.newMap();for(const n of e){const e=u.textAt(n,"name");void 0!==e&&(t[e]=n)}return Object.keys(t).length===e.length?t:void 0}const Co=/(?:^|\.)(?:tag|version|appVersion|targetRevision|chart|repository|image|digest|registry|replicas|replicaCount|enabled)$/i,No=80;function jo({path:e,base:t,head:n}){if(!Co.test(e)||!Mo(t)||!Mo(n))return e;const[a,o]=[To(t),To(n)];return`${e} ${(a===o?[t,n].map(Oo):[a,o]).join(" \u2192 ")}`}function Mo(e){return!u.isMap(e)&&!u.isList(e)&&To(e).length<=No}function Oo(e){return"string"==typeof e?`"${e}"`:To(e)}function To(e){return"string"==typeof e?""===e?'""':u.shortVersion(e):"number"==typeof e||"boolean"==typeof e||"bigint"==typeof e?e.toString():"nothing"}function Eo({group:e,kind:t}){return"helm.toolkit.fluxcd.io"===e&&"HelmRelease"===t}function Do(e,t){const{id:n,base:a,head:o,changedKeys:s,madeBy:r}=t;if(null===o)return!1;const i=0===s.length||!0===r?.isWhole;return[o.name,o.object.name].flatMap(t=>Lo(e,{name:t,namespace:o.namespace})).some(({kind:e,valuesKey:t,targetPath:r})=>{const c=u.textIn$1(t)||"values.yaml",l=""!==u.textIn$1(r)||!function m(e,t){if("text"!==e?.form||"text"!==t?.form)return!1;const[n,a]=[e,t].map(({content:e})=>({lines:e.split("\n").filter(e=>!/^\s*(?:#.*)?$/.test(e)),read:u.parseYamlAsJson(e)}));if(!0!==n?.read.ok||!0!==a?.read.ok)return!1;const o=({documents:e})=>e.map(({value:e})=>e);return u.sameValue(n.lines,a.lines)&&u.sameValue(o(n.read),o(a.read))}(a?.entries.get(c),o.entries.get(c));return e===n.kind&&(i||s.includes(c)&&l)})}function Lo(e,t){return Eo(e)&&u.mayShareNamespace(t.namespace,e.namespace)?u.mapsAt$1(e.manifest,"spec","valuesFrom").filter(({name:e})=>e===t.name):[]}function zo({group:e,kind:t,manifest:{spec:n}}){if(!Eo({group:e,kind:t})||!u.isMap(n))return n;const{valuesFrom:a,...o}=n;return o}function qo(e){return u.isList(e)?e.some(qo):!!u.isMap(e)&&Object.entries(e).some(([e,t])=>`.${e}`.includes(`.${u.RELOADER}/`)&&"false"!==t&&!1!==t||qo(t))}function Vo({group:e,name:t,manifest:n}){if("helm.toolkit.fluxcd.io"===e){const e=u.textAt$1(n,"spec","targetNamespace");return u.textAt$1(n,"spec","releaseName")??(void 0===e?t:`${e}-${t}`)}return"argoproj.io"===e?u.textAt$1(n,"spec","source","helm","releaseName")??t:"helm.cattle.io"===e?t:void 0}function Fo({group:e,kind:t,manifest:n}){return"argoproj.io"===e?u.textAt$1(n,"spec","destination","namespace"):"HelmRelease"===t||"HelmChart"===t?u.textAt$1(n,"spec","targetNamespace"):void 0}const Bo=3,Uo=/^-?\s*\$?\.Release\.Name\s*-?$/,_o=/config|secret|valuesFrom|substituteFrom|fileData/i;function Ho(e){const t=new Set,n=(e,a)=>{if("string"==typeof e&&a&&t.add(e),u.isList(e))for(const t of e)n(t,a);if(!u.isMap(e))return;const o=[u.textAt$1(e,"kind"),u.textAt$1(e,"type")].some(Go);for(const[t,s]of Object.entries(e))n(s,a||_o.test(t)||o&&"name"===t)};return void 0!==e&&n(e,!1),t}function Go(e){return void 0!==e&&/^(configmap|secret)$/i.test(e)}function Ko(e,t){if(0===t.length)return;const n=function a({group:e,manifest:t},n){return Wo.has(e)&&u.isMap(n)?{...n,listeners:u.mapsAt$1(t,"spec","listeners").map(({tls:e,...t})=>t)}:n}(e,zo(e)),o=Ho(n),s=new Set(u.allTexts(n)),r=Jo(e),i=Fo(e)??e.namespace;return t.find(t=>{const{head:n}=t;if(Do(e,t))return!0;if(null===n||!u.mayShareNamespace(n.namespace,i))return!1;const{name:a}=n.object;return o.has(a)||o.has(n.name)||s.has(a)&&function c(e,t){const{name:n}=e.object;return e.generated&&n!==e.name||/[-.]/.test(n)&&n!==t.name}(n,e)||r(a)})}const Wo=new Set(["gateway.networking.k8s.io","gateway.networking.x-k8s.io"]);function Jo(e){const t=Vo(e);if(void 0===t)return()=>!1;const{spec:n}=e.manifest,a=Ho(n),o=[...new Set(u.allTexts(n))],s=o.filter(e=>e.includes("{{")),r=o.filter(e=>e.includes("\n")),i=new Set(Qo(n));return n=>s.some(e=>function o(e,t,{release:n,isConfigField:a}){const o=e.split(/\{\{([^{}]*)\}\}/);if(1===o.length)return!1;const s=o.map((e,t)=>t%2==0?e:Uo.test(e)?n:void 0);return(a?s:s.filter((e,t)=>t%2==0)).map(e=>e??"").join("").length>=Bo&&u.consistsOf(t,s)}(e,n,{release:t,isConfigField:a.has(e)}))||/[-.]/.test(n)&&n!==e.name&&(i.has(n)||r.some(e=>u.isMentioned(e,n)))}function Qo(e){return u.isList(e)?e.flatMap(Qo):u.isMap(e)?Object.entries(e).flatMap(([e,t])=>[e,...Qo(t)]):[]}function Zo(e,t){const{id:n,notSeenAt:a,head:o}=e,{spec:s}=t.manifest,r=`It names ${n.kind} ${n.name}, which ${void 0===a?"changes":"may change"}`,i=o?.object.name??n.name;return i===n.name||u.allTexts(s).includes(i)?Eo(t)&&!Do(t,e)&&e.sameRealName?`${r}: ${qo(s)?"its values ask Reloader to restart pods then":"pods that read it at their start only keep the old content, since its values do not ask Reloader for a restart"}. What that restarts was not analysed.`:`${r}; what that restarts was not analysed.`:`${r}, and which the build holds as ${i}: kustomize did not rewrite this field. What that restarts was not analysed.`}const Yo=/\.(tsx?|[mc]?js|py|go|java|kt|cs|rb|ya?ml|json)$/,Xo=/\.(ya?ml|json|tpl|env|properties)$|(^|\/)(charts?|templates|\.helm)\//,es=[{name:"cdk8s",markers:["cdk8s.yaml"],reads:Yo},{name:"Pulumi",markers:["Pulumi.yaml","Pulumi.yml"],reads:Yo},{name:"CDK for Terraform",markers:["cdktf.json"],reads:Yo},{name:"CUE",markers:["cue.mod","timoni.cue"],reads:/\.(cue|ya?ml|json)$/},{name:"Pkl",markers:["PklProject"],reads:/\.(pkl|ya?ml|json)$/},{name:"KCL",markers:["kcl.mod"],reads:/\.(k|ya?ml|json)$/},{name:"Tanka",markers:["tkrc.yaml","jsonnetfile.json"],reads:/\.(j|lib)sonnet$|\.(ya?ml|json)$/},{name:"Helmfile",markers:["helmfile.yaml","helmfile.yaml.gotmpl","helmfile.yml","helmfile.d"]},{name:"Helmwave",markers:["helmwave.yml","helmwave.yaml"]},{name:"Fleet",markers:["fleet.yaml"]},{name:"kpt",markers:["Kptfile"]},{name:"Kluctl",markers:[".kluctl.yaml",".kluctl.yml"]},{name:"Skaffold",markers:["skaffold.yaml"],reads:Xo},{name:"werf",markers:["werf.yaml","werf.yml"],reads:Xo},{name:"vendir",markers:["vendir.yml"]},{name:"Kapitan",markers:[".kapitan","inventory/targets"],reads:/(^|\/)(inventory|templates|components)\/|\.kapitan$/},{name:"Garden",markers:["garden.yml","project.garden.yml"],reads:Xo}],ts=[["Okteto",/(^|\/)okteto\.ya?ml$/],["DevSpace",/(^|\/)devspace\.ya?ml$/],["Acorn",/(^|\/)Acornfile$/],["Score",/(^|\/)score\.ya?ml$/],["Tilt",/(^|\/)Tiltfile$/],["Helmsman",/(^|\/)helmsman[^/]*\.(toml|ya?ml)$/],["Porter",/(^|\/)porter\.ya?ml$/],["Dhall",/\.dhall$/],["Nix",/(^|\/)(k8s|kube|kubernetes|manifests)\/(.*\/)?(?!(flake|shell|devshell)\.nix$)[^/]+\.nix$/]],ns=[/^releases:[ \t]*$/m,/^[ \t]*-[ \t]+name:/m,/^[ \t]+(- )?chart:/m],as=[["Helmsman",/\.toml$/,/^[ \t]*\[apps(\.|\])/m,/^[ \t]*\[(namespaces|helmRepos|settings|apps\.)/m],["Helmsman",/\.ya?ml$/,/^apps:/m,/^(helmRepos|settings):/m,/^namespaces:/m],["Prow",/^(?!\.prow[./]).*\.ya?ml$/,/^(presubmits|postsubmits|periodics|prowjob_namespace|config_updater|external_plugins):/m],["Prow",/\.ya?ml$/,/^(plank|sinker|deck):/m,/^(tide|plank|prow_ignored|in_repo_config):/m],["ci-operator",/\.ya?ml$/,/^zz_generated_metadata:/m],["Helmfile",/\.ya?ml$/,...ns],["Reckoner",/\.ya?ml$/,/^(charts|releases):/m,/^(repositories|minimum_versions|repository):/m]];function os(e,t){return as.find(([,n,...a])=>n.test(e)&&a.every(e=>e.test(t)))?.[0]}function ss(e){return ns.every(t=>t.test(e))}function rs(e,t){const[n]=ts.find(([,t])=>t.test(e))??[];if(void 0!==n)return n;for(let n=u.directoryOf$1(e);;n=u.directoryOf$1(n)){const a=es.find(({markers:a,reads:o})=>(void 0===o||o.test(e))&&a.some(e=>ls(t,""===n?e:`${n}/${e}`)));if(void 0!==a)return a.name;if(""===n)return}}function is(e){return/-v?\d+\.\d+\.\d[^/]*\.tgz$/.test(e)}function cs(e,t){for(let n=u.directoryOf$1(e);;n=u.directoryOf$1(n)){const e=""===n?"":`${n}/`;if(ls(t,`${e}Chart.yaml`)||ls(t,`${e}Chart.yml`))return n;if(""===n)return}}function ls(e,t){return e.some(e=>void 0!==e.entry(t))}function ds(e,t){const n=u.newMap();for(const a of Object.keys(e)){const o=e[a];void 0!==o&&Object.hasOwn(t,a)&&(n[a]=o)}return n}function fs(e){const t=u.newMap();for(const n of e)for(const e of Object.keys(n))t[e]??=n[e]??null;return t}function hs({spec:e},{value:t},n){const a=gs(t,n);if(void 0===a||void 0!==a.each.subPathExpr)return;const o=n.slice(a.at.length+1),s=[u.cleanPath(u.textAt$1(a.each,"subPath")??""),o].filter(e=>""!==e).join("/"),r=u.mapsAt$1(e,"volumes").find(e=>u.textAt$1(e,"name")===u.textAt$1(a.each,"name"));if(void 0===r||""===s)return;const i=function c(e,t){const n=ys(e);if(void 0===n)return;const a=n.flatMap(({source:e})=>u.mapsAt$1(e,"items"));if(a.some(e=>vs(e).startsWith(`${t}/`)))return;const o=a.find(e=>vs(e)===t);return{from:n.flatMap(e=>function n({kind:e,name:t,source:a},o){if(null===e)return[];const s=u.mapsAt$1(a,"items");return 0===s.length?[{kind:e,name:t,key:o}]:s.filter(e=>vs(e)===o).flatMap(n=>({kind:e,name:t,key:u.textAt$1(n,"key")??""}))}(e,t)),mayBeElse:n.some(({kind:e})=>null===e),isNamed:void 0!==o,mode:u.numberAt$1(o??{},"mode")??xs(e)}}(r,s);return void 0===i||""!==o?i:{...i,isNamed:!0}}function gs(e,t){return u.mapsAt$1(e,"volumeMounts").map(e=>({each:e,at:(u.textAt$1(e,"mountPath")??"").replace(/(?<!\/)\/+$/,"")})).filter(({at:e})=>""!==e&&(t===e||t.startsWith(`${e}/`))).sort((e,t)=>t.at.length-e.at.length)[0]}function vs(e){return u.cleanPath(u.textAt$1(e,"path")??"")}function ys(e){return void 0!==e.projected?u.mapsAt$1(e,"projected","sources").map(bs):void 0!==e.configMap?[$s("ConfigMap",u.mapAt$1(e,"configMap"),"name")]:void 0===e.secret?void 0:[$s("Secret",u.mapAt$1(e,"secret"),"secretName")]}function bs(e){return void 0!==e.configMap?$s("ConfigMap",u.mapAt$1(e,"configMap"),"name"):void 0!==e.secret?$s("Secret",u.mapAt$1(e,"secret"),"name"):{kind:null,name:"",source:{}}}function $s(e,t,n){return{kind:e,name:u.textAt$1(t,n)??"",source:t}}function ks(e){return(ys(e)??[]).filter(({kind:e})=>null!==e).flatMap(({source:t})=>{const n=u.mapsAt$1(t,"items");return(0===n.length?[{}]:n).map(t=>u.numberAt$1(t,"mode")??xs(e))})}function xs(e){return["configMap","secret","projected"].map(t=>u.numberAt$1(e,t,"defaultMode")).find(e=>void 0!==e)??420}function Ss(e,t,n){const a=e.split("\n");let o=!1;for(let e=t-1;e<a.length;e++){const s=a[e]??"";if(e>=t&&/^---(?:\s|$)/.test(s))return;if(/^\s*(?:-\s+)?["']?(?:initC|c|ephemeralC)ontainers["']?\s*:/.test(s)&&(o=!0),o&&ws(s)===n)return e+1}}function ws(e){const t=/^\s*(?:-\s+)?["']?name["']?\s*:(\s[^]*)$/.exec(e)?.[1];return void 0===t?void 0:u.withoutComment(t).replace(/^(["'])(.*)\1$/,"$2")}function Is(e){const t=As(e);return({templates:e})=>e.some(({metadata:e})=>W(t,u.mapAt$1(e,"labels")))}function As({matchLabels:e,matchExpressions:t}){const n=Object.entries(u.mapIn(e)).map(([e,t])=>[Rs(e),t]).filter(([e])=>!Ps.test(e)),a=u.mapsAt$1(u.isList(t)?{matchExpressions:t}:{},"matchExpressions").map(e=>({...e,key:Rs(u.textAt$1(e,"key")??"")})).filter(({key:e})=>!Ps.test(e));return{matchLabels:Object.fromEntries(n),matchExpressions:a}}const Ps=/^io\.(kubernetes\.pod|cilium)\./;function Rs(e){return e.replace(/^(k8s|any):/,"")}function Cs(e){const t=[...e],n=u.groupedByEach(t,({templates:e})=>{const t=e.flatMap(({metadata:e})=>Object.entries(u.mapAt$1(e,"labels")));return new Set(t.map(e=>JSON.stringify(e)))});return e=>{const[a]=Object.entries(u.mapAt$1(As(e),"matchLabels"));return(void 0===a?t:n.get(JSON.stringify(a))??[]).filter(Is(e))}}const Ns=u.oncePer(e=>Cs(e.values()));function js(e,t){return Ns(e)(t)}const Ms=["apiVersion","kind","metadata"];function Os(e,t){const n=u.getIn(e,"spec","versions"),a=(u.isList(n)?n:[]).find(e=>u.isMap(e)&&e.name===t&&!0===e.served),o=u.getIn(a,"schema","openAPIV3Schema");return u.isMap(o)?o:void 0}function Ts(e,t){const n=u.getIn(e,"spec","versions");if(u.isList(n))return n.some(e=>u.isMap(e)&&e.name===t&&!0===e.served)}function Es(e,t){const n=[];return Fs(e,t,void 0,Ds(n),[...Ms,"status"]),n}function Ds(e){return(t,n,a)=>{const o=u.pathText(t);e.push({path:o,message:`${o} ${n}`,...a})}}function Ls(e,t,n,a){if(null===e)return;if(!0===t["x-kubernetes-int-or-string"])return void("string"==typeof e||Vs(e)||a(n,"must be a whole number or text",{kind:"wrong-type"}));const o="string"==typeof t.type?t.type:"",s=u.ownValue(zs,o);void 0===s||s.is(e)?(function r(e,t,n,a){!u.isList(t.enum)||u.isMap(e)||u.isList(e)||t.enum.includes(e)||a(n,"is none of the values that its schema allows",{mayComeLater:!0})}(e,t,n,a),u.isMap(e)?Fs(e,t,n,a,!0===t["x-kubernetes-embedded-resource"]?Ms:[]):u.isList(e)?function i(e,t,n,a){const{items:o,minItems:s,maxItems:r}=t;if("number"==typeof s&&e.length<s&&a(n,`must have ${1===s?"an item":`${s} items`} or more`),"number"==typeof r&&e.length>r&&a(n,`must have at most ${r} items`),u.isMap(o))for(const[t,s]of e.entries())Ls(s,o,u.inside(n,String(t)),a)}(e,t,n,a):function c(e,t,n,a){const{minimum:o,maximum:s,minLength:r,maxLength:i,pattern:c}=t;if("number"==typeof e||"bigint"==typeof e){const[r,i]=[!0===t.exclusiveMinimum,!0===t.exclusiveMaximum];"number"==typeof o&&(e<o||r&&e===o)&&a(n,`must be ${r?"more than":"at least"} ${o}`),"number"==typeof s&&(e>s||i&&e===s)&&a(n,`must be ${i?"less than":"at most"} ${s}`)}else if("string"==typeof e){const t=Array.from(e).length;"number"==typeof r&&t<r&&a(n,`must have ${r} letters or more`),"number"==typeof i&&t>i&&a(n,`must have at most ${i} letters`);const o=u.patternFault(c,e);void 0!==o&&a(n,o,u.isDuration(o)?{kind:"no-duration"}:{})}}(e,t,n,a)):a(n,`must be ${s.name}`,{kind:"wrong-type"})}const zs={object:{is:u.isMap,name:"a map of fields"},array:{is:u.isList,name:"a list"},string:{is:e=>"string"==typeof e,name:"text"},boolean:{is:e=>"boolean"==typeof e,name:"true or false"},number:{is:e=>"number"==typeof e||"bigint"==typeof e,name:"a number"},integer:{is:Vs,name:"a whole number"}};function qs(e){if(!0===e["x-kubernetes-int-or-string"])return"a whole number or text";const t="string"==typeof e.type?e.type:"";return Object.hasOwn(zs,t)?zs[t]?.name:void 0}function Vs(e){return"bigint"==typeof e||"number"==typeof e&&Number.isInteger(e)}function Fs(e,t,n,a,o){const s=u.isMap(t.properties)?t.properties:{},r=t.additionalProperties,i=!0===t["x-kubernetes-preserve-unknown-fields"]||!0===r;for(const[t,c]of Object.entries(e)){if(o.includes(t))continue;const l=u.ownValue(s,t);u.isMap(l)?Ls(c,l,u.at(n,t),a):u.isMap(r)?Ls(c,r,u.inside(n,t),a):i||Us(t,e,Object.keys(s),u.at(n,t),a)}!function c(e,t,n,a){const o=t["x-kubernetes-validations"];for(const t of u.isList(o)?o:[]){const o=u.ruleFault(u.getIn(t,"rule"),e);void 0!==o&&a(n,o)}}(e,t,n,a);for(const r of u.isList(t.required)?t.required:[])"string"!=typeof r||o.includes(r)||Object.hasOwn(e,r)&&(null!==e[r]||!0===u.getIn(s,r,"nullable"))||void 0!==u.getIn(s,r,"default")||a(u.at(n,r),"is missing",{kind:"missing"})}const Bs=2;function Us(e,t,n,a,o){const s=ga.closest(e,n.filter(e=>!Object.hasOwn(t,e)),Bs);o(a,"is no field that its CustomResourceDefinition knows"+(void 0===s?"":` (did you mean ${s}?)`),{kind:"unknown-field",...void 0===s&&{mayComeLater:!0}})}const _s=(e=>(t=>{let n;return((...a)=>(n??=e()[t])(...a))}));let Hs;const[Gs,Ks]="isOfLocalTool isOfMachines".split(" ").map(_s(()=>Hs??=require("./outside.js"))),Ws=/^[ \t-]*["']?apiVersion["']?[ \t]*:(?![ \t]*\{(?![{%]))[ \t]*["']?([^\s"',#}]*)/gm,Js=/^[ \t-]*["']?kind["']?[ \t]*:[ \t]*["']?(?:[A-Za-z$]|\{[{%])/m,Qs=[/apiVersion["']?[ \t]*:/,/kind["']?[ \t]*:/];function Zs(e){const t=Xs(e);return!(t.length>0&&t.every(e=>Gs(e)||Ks(e)))&&(t.length>0&&Js.test(e)||function n(e){return!!Qs.every(t=>t.test(e))&&e.split("\n").some(e=>Qs.every(t=>t.test(e)))}(e))}function Ys(e){return Xs(e).some(Ks)}function Xs(e){return[...e.matchAll(Ws)].map(([,e=""])=>e)}function er(e){return u.splitDocuments(e).every(e=>u.parseYamlAsJson(e.text).ok)}function tr(e){if(!u.parseYaml(e).ok)return/\{\{|\{%|<%/.test(e)?"template":"damaged"}const nr=/^(\$ANSIBLE_VAULT;|\0GITCRYPT\0)/;function ar(e){return nr.test(e)}const or=/(?:^sops_mac=|["']?\bmac["']?:[ \t]*["']?)ENC\[AES256_GCM,/m;function sr(e){return or.test(e)}function rr(e){return/^#@/m.test(e)}const cr=String.raw`
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
`,lr=String.raw`
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
`;function ur(e){return/-controller |^(?:Argo CD|cert-manager|External Secrets|Gateway API|prometheus-operator) /.test(e)}let mr,pr,dr;function fr(e){return pr??=u.groupedBy(function t(){return mr??=cr.split("\n= ").flatMap(e=>{const[t="",...n]=e.trim().split("\n"),[a="",...o]=t.split(" "),s=o.join(" ");return n.flatMap(e=>{const[t="",n="",o="",r]=e.split(" "),i={kind:t,number:o,isNamespaced:"cluster"!==r,owner:s};return n.split(",").map(e=>({apiVersion:`${a}/${e}`,...i}))})})}(),e=>u.groupOf(e.apiVersion)),pr.get(u.groupOf(e))??[]}function hr(e,t){return fr(e).find(e=>e.kind===t)}function gr(e,t){return hr(e,t)?.isNamespaced}function vr(e,t){const n=fr(e).find(n=>n.apiVersion===e&&n.kind===t);if(void 0!==n&&"-"!==n.number)return{schema:br(n.number),owner:n.owner}}const yr=new Map;function br(e){const t=yr.get(e);if(void 0!==t)return t;dr??=lr.trim().split("\n");const n=function a(e){const t=e.indexOf("{"),[n="-",...a]=(t<0?e:e.slice(0,t)).trim().split(" "),o=t<0?{}:ir(e.slice(t)),s={...u.isMap(o)&&o},r=$r[n];void 0!==r&&(s.type=r);const i=u.newMap(),c=[];for(const e of a)if(e.startsWith("["))s.items=br(e.slice(1));else if(e.startsWith("*"))s.additionalProperties=br(e.slice(1));else{const[t="",n=""]=e.split("="),a=t.replace(/!$/,"");i[a]=br(n),a!==t&&c.push(a)}return Object.keys(i).length>0&&(s.properties=i),c.length>0&&(s.required=[...c,...u.isList(s.required)?s.required:[]]),s}(dr[Number.parseInt(e,36)]??"-");return yr.set(e,n),n}const $r={a:"array",b:"boolean",i:"integer",n:"number",o:"object",s:"string"};function kr(e){const t=Pr(e);if(void 0===t)return!1;const n={tokens:t,at:0,depth:0};return t.length>0&&Cr(n)&&n.at===t.length}function xr(e,t){const n=Pr(e)??[],a=[];for(const[e,o]of n.entries()){if(o!==t)continue;const[s,r,i]=[n[e-1],n[e+1],n[e+2]];if("("===s&&","===r)return[];Ir(n,e)||"("===r||":"===r||a.push("."===r&&Er(i)?i??"":"")}return a}const Sr=new Set("true false null int uint double bool string bytes list map type null_type dyn google".split(" "));function wr(e){const t=Pr(e)??[],n=new Set(t.filter((e,n)=>{const a=t[n-1];return("("===a||","===a)&&","===t[n+1]}));return new Set(t.filter((e,a)=>{const o=t[a+1],s="("===o||"."===o&&"("===t[a+3],r=Ir(t,a)||s||":"===o||"{"===o||e.startsWith("`")||"."===o&&/^[A-Z]/.test(e);return Er(e)&&!r&&!n.has(e)&&!Sr.has(e)}))}function Ir(e,t){const n=e[t-1];return"."===n||"?"===n&&"."===e[t-2]}const Ar=new RegExp(`(?:\\s|//[^\\n]*(?:\\n|$))*(?:(${/[rR]?[bB]?[rR]?(?:"""(?:\\[^]|[^\\])*?"""|'''(?:\\[^]|[^\\])*?'''|"(?:\\.|[^"\\\n\r])*"|'(?:\\.|[^'\\\n\r])*')/.source})|(${/0x[0-9a-fA-F]+u?|(?:\d+\.\d+|\.\d+|\d+)(?:[eE][+-]?\d+)?[uU]?/.source})|(${/[A-Za-z_]\w*|`[\w.\-/ ]+`/.source})|(${/&&|\|\||[=!<>]=|\/(?!\/)|[-+*%<>!?:.,()[\]{}]/.source}))`,"y");function Pr(e){const t=[];Ar.lastIndex=0;let n=0;for(let a=Ar.exec(e);null!==a;a=Ar.exec(e)){const[,e,o,s,r]=a;t.push(void 0===e&&void 0===o?s??r??"":"1"),n=Ar.lastIndex}return e.slice(n).split("\n").map(e=>e.trim()).every(e=>""===e||e.startsWith("//"))?t:void 0}const Rr=200;function Cr(e){if(++e.depth>Rr)return!1;const t=jr(e)&&(!Lr(e,"?")||jr(e)&&Lr(e,":")&&Cr(e));return e.depth--,t}const Nr=new Set(["||","&&","<","<=",">=",">","==","!=","in","+","-","*","/","%"]);function jr(e){for(;Mr(e);){if(!Nr.has(Dr(e)))return!0;e.at++}return!1}function Mr(e){const t=Dr(e);if("!"===t||"-"===t)for(;Dr(e)===t;)e.at++;if(!function n(e){return!!Lr(e,"1")||(Lr(e,"(")?Cr(e)&&Lr(e,")"):Lr(e,"[")?Or(e,"]",!1):Lr(e,"{")?Or(e,"}",!0):(Lr(e,"."),Tr(e)&&(!Lr(e,"(")||Or(e,")",!1))))}(e))return!1;for(;;)if(Lr(e,".")){if(Lr(e,"?"),!Tr(e)||Lr(e,"(")&&!Or(e,")",!1))return!1}else if(Lr(e,"[")){if(Lr(e,"?"),!Cr(e)||!Lr(e,"]"))return!1}else{if("{"!==Dr(e)||!Er(e.tokens[e.at-1]))return!0;if(e.at++,!Or(e,"}",!0))return!1}}function Or(e,t,n){for(;!Lr(e,t);){if(Lr(e,"?"),!Cr(e)||n&&(!Lr(e,":")||!Cr(e)))return!1;if(!Lr(e,","))return Lr(e,t)}return!0}function Tr(e){return!!Er(e.tokens[e.at])&&(e.at++,!0)}function Er(e){return void 0!==e&&"in"!==e&&/^[A-Za-z_`]/.test(e)}function Dr({tokens:e,at:t}){return e[t]??""}function Lr(e,t){return Dr(e)===t&&(e.at++,!0)}function zr(e,t,n){""===e.trim()?n(t,"is missing"):kr(e)||n(t,"is no expression of CEL")}const qr=["array","boolean","integer","number","object","string"],Vr=["$ref","id","additionalItems","patternProperties","definitions","dependencies"],[Fr,Br,Ur,_r]=["x-kubernetes-list-type","x-kubernetes-list-map-keys","x-kubernetes-map-type","x-kubernetes-validations"],Hr=[[["minimum","maximum","multipleOf","minLength","maxLength","minItems","maxItems","minProperties"],e=>"number"==typeof e||"bigint"==typeof e,"a number"],[["exclusiveMinimum","exclusiveMaximum","uniqueItems","nullable","x-kubernetes-int-or-string"],e=>"boolean"==typeof e,"true or false"],[["type","pattern","format","title","description",Fr,Ur],e=>"string"==typeof e,"text"],[["required","enum","allOf","anyOf","oneOf",Br,_r],u.isList,"a list"],[["properties","not"],u.isMap,"a map"]],Gr=/\(\?P?<\w+>|\(\?[imsU-]+[:)]|\\./gs;const Kr=["allOf","anyOf","oneOf"],Wr=[{type:"integer"},{type:"string"}];function Jr(e,t,n){!function a(e,t,n){!function a(e,t,n){for(const[a,o,s]of Hr)for(const r of a){const a=e[r];null==a||o(a)||n(u.at(t,r),`must be ${s}`)}}(e,t,n);const o=u.textIn$2(e.type);""===o||qr.includes(o)||n(u.at(t,"type"),`must be one of ${qr.join(", ")}`);for(const a of Vr)void 0!==e[a]&&n(u.at(t,a),"is not supported");!0===e.uniqueItems&&n(u.at(t,"uniqueItems"),"may not be true; use x-kubernetes-list-type: set"),!1===e["x-kubernetes-preserve-unknown-fields"]&&n(u.at(t,"x-kubernetes-preserve-unknown-fields"),"must be true or left out");const{properties:s,additionalProperties:r}=e;Object.keys(u.mapIn$1(s)).length>0&&void 0!==r&&!0!==r&&n(u.at(t,"additionalProperties"),"may not be set beside properties"),"array"===o&&void 0===e.items&&n(u.at(t,"items"),"is missing"),u.isList(e.items)&&n(u.at(t,"items"),"must be one schema, not a list"),function i(e,t,n){!0===e["x-kubernetes-embedded-resource"]&&("object"!==e.type&&n(u.at(t,"type"),"must be object, since it holds a whole object"),!0===e["x-kubernetes-preserve-unknown-fields"]||0!==Object.keys(u.mapIn$1(e.properties)).length||n(u.at(t,"properties"),"must not be empty, or x-kubernetes-preserve-unknown-fields be true"))}(e,t,n),function c(e,t,n){const a=u.textIn$2(e[Ur]);""!==a&&("atomic"!==a&&"granular"!==a&&n(u.at(t,Ur),"must be atomic or granular"),"object"!==e.type&&n(u.at(t,"type"),`must be object beside ${Ur}`))}(e,t,n),function l(e,t,n){const a=u.textIn$2(e[Fr]),o=u.textsIn$2(e[Br]),s=u.mapIn$1(e.items);o.length>0&&"map"!==a&&n(u.at(t,Fr),`must be map beside ${Br}`),""!==a&&(["atomic","set","map"].includes(a)||n(u.at(t,Fr),"must be atomic, set or map"),"array"!==e.type&&n(u.at(t,"type"),`must be array beside ${Fr}`),"atomic"!==a&&!0===s.nullable&&n(u.at(u.at(t,"items"),"nullable"),"may not be true in a set or a map"),"set"===a&&function r(e,t,n){"object"===e.type&&"atomic"!==e[Ur]&&n(u.at(t,Ur),"must be atomic in a set"),"array"===e.type&&"atomic"!==(e[Fr]??"atomic")&&n(u.at(t,Fr),"must be atomic in a set")}(s,u.at(t,"items"),n),"map"===a&&function i(e,t,n,a){if(0===e.length&&a(u.at(n,Br),"must have one, since the list is a map"),"object"!==t.type)return void a(u.at(u.at(n,"items"),"type"),"must be object, since the list is a map");new Set(e).size<e.length&&a(u.at(n,Br),"names one key twice");const o=u.mapIn$1(t.properties);for(const s of e){const e=Object.hasOwn(o,s)?u.mapIn$1(o[s]):void 0,r=u.inside(u.at(u.at(n,"items"),"properties"),s);void 0===e?a(u.at(n,Br),`names ${s}, which the items do not have`):"object"===e.type||"array"===e.type?a(u.at(r,"type"),"must be no list and no map, since it is a key"):void 0!==e.default||u.textsIn$2(t.required).includes(s)?!0===e.nullable&&a(u.at(r,"nullable"),"may not be true of a key"):a(r,"must be required or have a default, since it is a key")}}(o,s,t,n))}(e,t,n),function m(e,t,n){const a=e.replace(Gr,e=>e.startsWith("(")&&!e.endsWith(")")?"(":"a");try{new RegExp(a)}catch(e){e instanceof SyntaxError&&/unterminated|unmatched/i.test(e.message)&&n(t,"is no regular expression: a bracket is open")}}(u.textIn$2(e.pattern),u.at(t,"pattern"),n),u.mapsIn$1(e[_r]).forEach(({rule:e},a)=>{zr(u.textIn$2(e),u.at(u.inside(u.at(t,_r),String(a)),"rule"),n)})}(e,t,n);for(const[a,o]of Object.entries(u.mapIn$1(e.properties)))Qr(o,u.inside(u.at(t,"properties"),a),n);u.isMap(e.additionalProperties)&&Qr(e.additionalProperties,u.at(t,"additionalProperties"),n),u.isMap(e.items)&&Qr(e.items,u.at(t,"items"),n),Zr(e,t,n),void 0!==e.default&&function o(e,t){const n=[];return Ls(e,t,u.at(void 0,"value"),Ds(n)),n}(e.default,e).length>0&&n(u.at(t,"default"),"is not what the schema itself allows")}function Qr(e,t,n){if(!u.isMap(e))return void n(t,"must be a map of fields");const a=!0===e["x-kubernetes-int-or-string"]||!0===e["x-kubernetes-preserve-unknown-fields"];""!==u.textIn$2(e.type)||a||n(u.at(t,"type"),"is missing"),Jr(e,t,n)}function Zr(e,t,n){for(const a of Kr)"anyOf"===a&&u.sameValue(e.anyOf??null,Wr)||u.mapsIn$1(e[a]).forEach((e,o)=>{ei(e,u.inside(u.at(t,a),String(o)),n)});u.isMap(e.not)&&ei(e.not,u.at(t,"not"),n)}const Yr=["type","additionalProperties","default","title","description","nullable",...["preserve-unknown-fields","embedded-resource","int-or-string","list-map-keys"].map(Xr),...["list-type","map-type","validations"].map(Xr)];function ei(e,t,n){for(const a of Yr)ti(e[a])&&n(u.at(t,a),"may not be set under a condition");for(const[a,o]of Object.entries(u.mapIn$1(e.properties)))u.isMap(o)&&ei(o,u.inside(u.at(t,"properties"),a),n);u.isMap(e.items)&&ei(e.items,u.at(t,"items"),n),Zr(e,t,n)}function ti(e){return null!=e&&""!==e&&!1!==e&&!function t(e){return u.isList(e)&&0===e.length}(e)}const ni=u.at(void 0,"spec"),ai=u.at(ni,"names");function oi(e){if("apiextensions.k8s.io/v1"!==e.apiVersion)return[];const t=[],n=u.collect(t),a=u.mapIn$1(e.spec),o=u.mapIn$1(a.names),[s,r]=[u.textIn$2(a.group),u.textIn$2(o.plural)];return""===s&&n(u.at(ni,"group"),"is missing"),""===r&&n(u.at(ai,"plural"),"is missing"),""===u.textIn$2(o.kind)&&n(u.at(ai,"kind"),"is missing"),u.textIn$2(u.mapIn$1(e.metadata).name)!==`${r}.${s}`&&n(u.at(u.at(void 0,"metadata"),"name"),"must be spec.names.plural, a dot and spec.group"),["Cluster","Namespaced"].includes(u.textIn$2(a.scope))||n(u.at(ni,"scope"),"must be Cluster or Namespaced"),!0===a.preserveUnknownFields&&n(u.at(ni,"preserveUnknownFields"),"must not be true; use x-kubernetes-preserve-unknown-fields"),u.isMap(a.conversion)&&function i(e,t){const n=u.at(ni,"conversion"),a=u.textIn$2(e.strategy);"None"!==a&&"Webhook"!==a&&t(u.at(n,"strategy"),"must be None or Webhook");const o=u.at(n,"webhook"),{clientConfig:s,conversionReviewVersions:r}=u.mapIn$1(e.webhook);if("Webhook"!==a)return void(u.isMap(e.webhook)&&t(o,"may only be set for the strategy Webhook"));const i=u.mapIn$1(s);""!==u.textIn$2(i.url)===u.isMap(i.service)&&t(u.at(o,"clientConfig"),"must have a url or a service, and not both"),u.textsIn$2(r).some(e=>"v1"===e||"v1beta1"===e)||t(u.at(o,"conversionReviewVersions"),"must have v1 or v1beta1")}(a.conversion,n),[...t,...si(a)]}const si=u.oncePer(e=>{const t=[];return function n(e,t){const n=u.at(ni,"versions"),a=new Set;e.forEach((e,o)=>{const s=u.textIn$2(e.name),r=u.inside(n,""===s?String(o):s);u.isDnsLabel(s)||t(u.at(r,"name"),"must be lower case letters, digits and hyphens"),a.has(s)&&t(u.at(r,"name"),"is the name of another version"),a.add(s);const i=u.mapIn$1(u.mapIn$1(e.schema).openAPIV3Schema),c=u.at(u.at(r,"schema"),"openAPIV3Schema");0===Object.keys(i).length?t(c,"is missing"):function l(e,t,n){"object"!==u.textIn$2(e.type)&&n(u.at(t,"type"),"must be object"),u.isMap(e.additionalProperties)&&n(u.at(t,"additionalProperties"),"may not be set at the top");const a=u.at(t,"properties"),{metadata:o}=u.mapIn$1(e.properties);u.isMap(o)&&!function s({type:e,properties:t={},...n}){const a=u.isMap(t)?Object.keys(t):[];return"object"===e&&a.every(e=>"name"===e||"generateName"===e)&&0===Object.keys(n).length}(o)&&n(u.inside(a,"metadata"),"may say nothing but name and generateName"),Jr(e,t,n)}(i,c,t),function m(e,t,n){u.mapsIn$1(e.additionalPrinterColumns).forEach((e,a)=>{const o=u.textIn$2(e.name),s=u.inside(u.at(t,"additionalPrinterColumns"),""===o?String(a):o);""===o&&n(u.at(s,"name"),"is missing"),ri.includes(u.textIn$2(e.type))||n(u.at(s,"type"),`must be one of ${ri.join(", ")}`),u.textIn$2(e.jsonPath).startsWith(".")||n(u.at(s,"jsonPath"),"must be a path like .spec.a")})}(e,r,t),function p(e,t,n){if(0===Object.keys(e).length)return;const a=u.at(u.at(t,"subresources"),"scale");for(const[t,o]of[["specReplicasPath",".spec."],["statusReplicasPath",".status."]])u.textIn$2(e[t]).startsWith(o)||n(u.at(a,t),`must be a path below ${o}`);const o=u.textIn$2(e.labelSelectorPath);""===o||/^\.(?:spec|status)\./.test(o)||n(u.at(a,"labelSelectorPath"),"must be a path below .spec. or .status.")}(u.mapIn$1(u.mapIn$1(e.subresources).scale),r,t)}),1!==e.filter(({storage:e})=>!0===e).length&&t(n,"must have exactly one that is stored")}(u.mapsIn$1(e.versions),u.collect(t)),t}),ri=["boolean","date","integer","number","string"];function ii(e,t){const n=[],a=u.collect(n),[o,s]=[u.mapIn$1(e.spec),u.mapIn$1(t.spec)],r=(e,t,n,o)=>{u.textIn$2(n[e])!==u.textIn$2(o[e])&&a(t,"cannot be changed")};return r("scope",u.at(ni,"scope"),o,s),r("group",u.at(ni,"group"),o,s),r("kind",u.at(ai,"kind"),u.mapIn$1(o.names),u.mapIn$1(s.names)),r("plural",u.at(ai,"plural"),u.mapIn$1(o.names),u.mapIn$1(s.names)),n.map(e=>({...e,update:!0}))}function mi(e,t,n){const a=Math.min(Math.max(n,1),e);return{maxSurge:0,maxUnavailable:a,minAvailable:e-Math.min(a,t),waves:pi(t,a)}}function yi(e){if(null!==e)return{maxSurge:0,maxUnavailable:e,minAvailable:0,waves:1}}function ki(e,t){const{manifest:n}=e.object,a="CloneSet"===e.controller?u.numberAt$1(n,"spec","updateStrategy","partition"):u.numberAt$1(n,"spec","updateStrategy","rollingUpdate","partition");return Math.max(0,t-(a??0))}let Si;const[wi]="droppedFields".split(" ").map(_s((()=>Si??=require("./gitops.js"))));function Pi(e){const t=new Set([e]);if(!/^[\w.-]+$/.test(e))for(const n of[...Ci(e),...Ti(e),...Vi(e)])t.add(n);return t}function Ri(e){const t=Buffer.from(e).toString("hex");return new Set([..._i(e),t,t.toUpperCase()])}function Ci(e){const t=JSON.stringify(e).slice(1,-1);return[t,JSON.stringify(t).slice(1,-1),u.goText(e).slice(1,-1),t.replace(/[^\x20-\x7e]/g,Ni),t.replaceAll("/","\\/"),Mi(e),e.replaceAll("'","''"),e.replaceAll("'","'\\''"),e.replaceAll("'","'\"'\"'"),e.replace(/[\\"$`]/g,"\\$&"),e.replace(/[\\"$`!]/g,"\\$&"),e.replaceAll("$","\\$"),e.replaceAll("$","$$$$"),e.replace(/[^\w@%+=:,./-]/g,"\\$&")]}function Ni(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}const ji={"\x07":"\\a","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","\t":"\\t","\v":"\\v","\\":"\\\\",'"':'\\"'};function Mi(e){return e.replace(/["\\]|(?! )[\p{C}\p{Z}]/gu,e=>{const t=e.codePointAt(0)??0,n=t.toString(16);return t<128?ji[e]??`\\x${n.padStart(2,"0")}`:t>65535?`\\U${n.padStart(8,"0")}`:`\\u${n.padStart(4,"0")}`})}const Oi=[/[^A-Za-z0-9\-_.~!'()*]+/gu,/[^A-Za-z0-9\-_.~]+/gu,/[^A-Za-z0-9\-_.~$&+,;=]+/gu,/[^A-Za-z0-9\-_.~$&+=:@]+/gu];function Ti(e){const t=new Set(Oi.map(t=>e.replace(t,Li))),n=[...t].map(e=>e.replaceAll("%20","+"));return[...new Set([...t,...n])].flatMap(e=>[e,e.replace(/%[0-9A-F]{2}/g,Ei),e.replace(/%2[A1789]/g,Ei)])}function Ei(e){return e.toLowerCase()}const Di=Array.from({length:256},((e,t)=>`%${t.toString(16).toUpperCase().padStart(2,"0")}`));function Li(e){if(1===e.length&&e<"\x80")return Di[e.charCodeAt(0)]??"";let t="";for(const n of Buffer.from(e))t+=Di[n]??"";return t}const zi=['"',"&quot;","&#34;","&#x22;"],qi=["'","&apos;","&#39;","&#x27;","&#039;"];function Vi(e){const t=e.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),n=[...new Set(zi.map(e=>t.replaceAll('"',e)))].flatMap(e=>qi.map(t=>e.replaceAll("'",t))),a=t.replaceAll('"',"&quot;").replaceAll("'","&#39;");return[...n,t.replaceAll('"',"&#34;").replaceAll("'","&#39;").replaceAll("+","&#43;"),a.replaceAll("/","&#x2F;").replaceAll("`","&#x60;").replaceAll("=","&#x3D;")]}const Fi=7,Bi=[64,70,76],Ui=8;function _i(e){const t=Buffer.from(e).toString("base64"),n=new Set([t,t.replace(/={1,2}$/,"")]);var a;return[...new Set([...Hi(e),...(a=t,Bi.flatMap(e=>a.length<=e?[]:Array.from({length:Math.ceil(a.length/e)},(t,n)=>a.slice(n*e,(n+1)*e))).filter(e=>e.length>Ui)),...[...n].flatMap(Hi)])].flatMap(e=>{if(!/[+/=]/.test(e))return[e];const t=e.replaceAll("+","-").replaceAll("/","_");return[e,t,encodeURIComponent(e),encodeURIComponent(t)]})}function Hi(e){const t=Buffer.from(e);return[0,1,2].flatMap(e=>{const n=Buffer.concat([Buffer.alloc(e),t]).toString("base64").replace(/={1,2}$/,""),a=Math.ceil(8*e/6),o=Math.floor(8*(e+t.length)/6),s=n.slice(a,o);return s.length<Fi&&e>0?[]:0===e?[n,s]:[s]})}const Ki="NoExecute";function Wi({manifest:e}){return u.mapsAt$1(e,"spec","taints").filter(({effect:e})=>e===Ki)}function Ji(e,t){const n=t??e;if("autoscaling.k8s.io"!==n?.group||"VerticalPodAutoscaler"!==n.kind)return!1;const a=u.textAt$1(t?.manifest,"spec","updatePolicy","updateMode");return void 0===t||"Off"===a||"Initial"===a}const Qi=/\$\$|\$\(([^()]*)\)/g;function Yi(e,t){return e.replace(Qi,(e,n)=>{if(void 0===n)return e;const a=u.mapsAt$1(t,"env").findLast(e=>u.textAt$1(e,"name")===n);return void 0===a?e:u.textAt$1(a,"value")??`$(${JSON.stringify(a.valueFrom??n)})`})}const Xi=3;function ec(e){const t=e.slice(0,Xi).map(({message:e})=>e),n=e.length-t.length;return`${t.join("; ")}${n>0?`; and ${n} more`:""}`}function tc(e){const t=u.mapsAt$1(e,"spec","template","spec","containers").map(e=>u.mapsAt$1(e,"ports").length),n=t.filter(e=>e>0).length,a=u.textAt$1(e,"metadata","name")??"",o=u.textAt$1(e,"spec","template","metadata","name"),s="spec.template";return[...t.length>1&&1!==n?[oc(`${s}.spec.containers`,`must have ports in exactly one container, not in ${0===n?"none":n}`)]:[],...t.some(e=>e>1)?[oc(`${s}.spec.containers`,"must have one port only")]:[],..."Service"!==e.kind||void 0===o||o.startsWith(`${a}-`)?[]:[oc(`${s}.metadata.name`,`must begin with \`${a}-\``)],...nc(e)]}function nc(e){const t=u.mapsAt$1(e,"spec","traffic"),n=t.reduce((e,t)=>e+(u.numberAt$1(t,"percent")??0),0);return 0===t.length||100===n?[]:[oc("spec.traffic",`must sum up to 100, not ${n}`)]}function ac(e,t){const[n,a]=[e,t].map(e=>u.mapAt$1(e,"spec","template")),o=u.textAt$1(a,"metadata","name");return void 0===o||o!==u.textAt$1(n,"metadata","name")||u.sameValue(n??{},a??{})?[]:[{...oc("spec.template.metadata.name","must change with the rest of the template, since a revision of this name is there"),update:!0}]}function oc(e,t){return{path:e,message:`${e} ${t}`}}const sc=new Set(["DeploymentConfig","ArgoRollout","CloneSet","KruiseStatefulSet","KruiseDaemonSet","KnativeService","ScaledJob","CronJob"]),rc=new Set(["DeploymentConfig","ArgoRollout","CloneSet","KruiseStatefulSet"]);function ic(e,t){return[e,t].some(e=>void 0!==e&&u.isFilledInLater(e))?[]:void 0===e?[...u.versionFaults(t.manifest),...cc(void 0,t)]:[...u.newVersionFaults(e.manifest,t.manifest),...u.newTo(cc(e,t),cc(void 0,e))]}function cc(e,t){const n="KnativeService"===u.workloadKind(t.group,t.kind)?.controller;return[...lc(t),...n?(a=e?.manifest,o=t.manifest,[...tc(o),...void 0===a?[]:ac(a,o)]):[]];var a,o}function lc({group:e,kind:t,manifest:n}){const{controller:a,templates:o=[]}=u.workloadKind(e,t)??{};if(void 0===a||!sc.has(a))return[];const s=[];for(const e of o){const t=e.reduce((e,t)=>u.at(e,t),void 0),a={quantities:"stored",report:u.collect(s)};u.decode(u.mapAt$1(n,...e),u.structFacts("PodTemplateSpec"),a,t)}const{replicas:r}=u.mapAt$1(n,"spec");return rc.has(a)&&!["number","bigint","undefined"].includes(typeof(r??void 0))&&u.collect(s)(u.at(u.at(void 0,"spec"),"replicas"),"must be a whole number","wrong-type"),s.filter(u.isWrongType)}function uc(e,t,n){const a=(t.head??t.base)?.object;if(void 0===a||!mc.has(`${e.object.group}/${e.object.kind}`))return;if("modified"!==t.change||u.isTrue$1(u.annotationOf(a,`${u.RELOADER}/ignore`)))return;const o=u.effectiveAnnotations(e),s="ConfigMap"===t.id.kind?"configmap":"secret";if(pc(o[`${s}s.exclude.${u.RELOADER}/reload`],a.name))return;const r=`${s}.${u.RELOADER}/reload`;if(pc(o[r],a.name))return`Reloader: ${r}`;if(!n)return;const i=`${u.RELOADER}/search`;if(u.isTrue$1(o[i])&&u.isTrue$1(u.annotationOf(a,`${u.RELOADER}/match`)))return`Reloader: ${i}`;const c=[`${u.RELOADER}/auto`,`${s}.${u.RELOADER}/auto`].find(e=>u.isTrue$1(o[e]));return void 0===c?void 0:`Reloader: ${c}`}const mc=new Set(["apps/Deployment","apps/StatefulSet","apps/DaemonSet","batch/CronJob","batch/Job","argoproj.io/Rollout"]);function pc(e,t){return dc(e,t).includes(!0)}function dc(e,t){return"string"==typeof e?e.split(",").map(e=>function n(e,t){if(!/^(?:[\w-]|\.[*+]?)*$/.test(e))return e===t||void 0;const n=e.match(/\.[*+]?|[\w-]/g)??[];let a=new Set([0]);for(const e of n){const n=new Set;if(".*"===e||".+"===e)for(let o=Math.min(...a)+(".+"===e?1:0);o<=t.length;o++)n.add(o);else for(const o of a)"."!==e&&t[o]!==e||n.add(o+1);if(0===n.size)return!1;a=n}return a.has(t.length)}(e.trim(),t)):[]}function fc(e,t){const n=`${"ConfigMap"===t.id.kind?"configmap":"secret"}.${u.RELOADER}/reload`,a=(t.head??t.base)?.object.name??"";return dc(u.effectiveAnnotations(e)[n],a).includes(void 0)?`Unless Reloader restarts it: the pattern in ${n} was not evaluated.`:void 0}function hc(e,t,n){const a=(t.head??t.base)?.object,o=void 0===a||"disabled"===u.annotationOf(a,"flagger.app/config-tracking"),s=n.find(({group:t,kind:n,namespace:a,manifest:o})=>"flagger.app"===t&&"Canary"===n&&a===e.object.namespace&&u.mapAt$1(o,"spec","targetRef").kind===e.object.kind&&u.mapAt$1(o,"spec","targetRef").name===e.object.name);return o||void 0===s?void 0:`Flagger: Canary ${s.name}`}const yc=/^(external-secrets\.io|generators\.external-secrets\.io|secrets\.hashicorp\.com)$/;function $c({manifest:e}){const t=Object.entries(u.mapAt$1(e,"spec"));return Object.fromEntries(t.filter(([e])=>!kc.includes(e)))}const kc=["conditions","refreshInterval","retrySettings"];function xc(e){const{manifest:t,kind:n,namespace:a}=e,o=u.mapAt$1(t,"spec"),s=n.endsWith("Bundle")?u.mapsAt$1(o,"sources").flatMap(Sc):function r(e){return[e,u.mapAt$1(e,"externalSecretSpec")].flatMap(e=>u.mapsAt$1(e,"target","template","templateFrom").flatMap(Sc))}(o);return[...wc(o,a),...s]}function Sc(e){return["ConfigMap","Secret"].flatMap(t=>{const n=u.textAt$1(e,"Secret"===t?"secret":"configMap","name");return void 0===n?[]:[{kind:t,name:n,namespace:null}]})}function wc(e,t){return u.isList(e)?e.flatMap(e=>wc(e,t)):u.isMap(e)?Object.entries(e).flatMap(([e,n])=>{if(/(secret|configMap)(Key)?Ref$/i.test(e))return[];if(!e.endsWith("Ref"))return wc(n,t);if("string"==typeof n){const[a="",o]=n.split("/").toReversed();return[{kind:e.charAt(0).toUpperCase()+e.slice(1,-3),name:a,namespace:o??t}]}const a=u.textAt$1(n,"name");return void 0===a?wc(n,t):[{kind:u.textAt$1(n,"kind"),name:a,namespace:u.textAt$1(n,"namespace")??t}]}):[]}function Ic({kind:e,name:t,namespace:n},a){return t===a.name&&(e??a.kind)===a.kind&&u.mayShareNamespace(n,a.namespace)}function Ac(e,t){const n=new Map,a=[],o=[e];for(const e of o)for(const s of xc(e)){const e=(Pc(t).get(s.name)??[]).filter(e=>Ic(s,e));0===e.length&&a.push(s);for(const t of e){const e=u.objectKey(t);n.has(e)||(n.set(e,t),bc(t)&&o.push(t))}}return{objects:[...n.values()],outside:a}}const Pc=u.oncePer(({objects:e})=>u.groupedBy(e.filter(e=>bc(e)||u.isConfig(e)),({name:e})=>e)),Rc=[34,37],Cc="\nClusterTrustBundleProjection.user 37 38\nConfigMapVolumeSource.defaultUser 37 38\nContainer.restartPolicy 34 35\nContainer.restartPolicyRules 34 35\nContainerStatus.allocatedResourcesStatus 34 36\nDownwardAPIVolumeFile.user 37 38\nDownwardAPIVolumeSource.defaultUser 37 38\nEmptyDirVolumeSource.mode 37 38\nEnvVarSource.fileKeyRef 34 35\nEphemeralContainerCommon.restartPolicyRules 34 35\nEvictionResponder.name 37 37\nEvictionResponder.priority 37 37\nGRPCAction.mode 37 38\nHTTPGetAction.protocol 37 38\nImageVolumeStatus.imageRef 36 36\nJobSchedulingConfiguration.disruptionMode 37 37\nJobSchedulingConfiguration.resourceClaims 37 37\nJobSchedulingConfiguration.schedulingConstraints 37 37\nJobSchedulingConfiguration.schedulingPolicy 37 37\nJobSpec.scheduling 37 38\nKeyToPath.user 37 38\nNodeAllocatableMappedResources.name 37 37\nNodeAllocatableMappedResources.quantity 37 37\nNodeAllocatableOverheadResources.name 37 37\nNodeAllocatableOverheadResources.perContainer 37 37\nNodeAllocatableOverheadResources.perPod 37 37\nNodeAllocatableResourceClaimStatus.containers 36 36\nNodeAllocatableResourceClaimStatus.mapping 37 37\nNodeAllocatableResourceClaimStatus.overhead 37 37\nNodeAllocatableResourceClaimStatus.resourceClaimName 36 36\nNodePodPreemptionPolicy.disableResizePreemption 37 37\nNodeSpec.podPreemptionPolicy 37 38\nNodeStatus.declaredFeatures 36 36\nNodeSystemInfo.runningInUserNamespace 37 37\nPersistentVolumeClaimStatus.healthStatus 37 38\nPodCertificateProjection.user 37 38\nPodCertificateProjection.userAnnotations 36 36\nPodSchedulingGroup.podGroupName 36 36\nPodSpec.evictionResponders 37 38\nPodSpec.hostnameOverride 34 35\nPodSpec.schedulingGroup 36 38\nPodStatus.allocatedResources 36 36\nPodStatus.extendedResourceClaimStatus 34 36\nPodStatus.nodeAllocatableResourceClaimStatuses 36 38\nPodStatus.resources 36 36\nPodStatus.volumeHealth 37 38\nPodVolumeHealth.healthConditions 37 37\nPodVolumeHealth.lastTransitionTime 37 37\nPodVolumeHealth.name 37 37\nProjectedVolumeSource.defaultUser 37 38\nResourceHealth.message 36 36\nRollingUpdateStatefulSetStrategy.maxUnavailable 34 37\nSecretVolumeSource.defaultUser 37 38\nServiceAccountTokenProjection.user 37 38\nVolumeHealthCondition.message 37 37\nVolumeHealthCondition.reason 37 37\nVolumeHealthCondition.status 37 37\nVolumeHealthStatus.healthConditions 37 37\nVolumeHealthStatus.lastTransitionTime 37 37\nVolumeMount.bindMountOptions 37 38\nVolumeMountStatus.volumeStatus 36 36\nVolumeProjection.clusterTrustBundle 34 37\nVolumeStatus.image 36 38\n";let Nc;function Oc(e,t,n){return!("restartPolicy"!==e||!u.pathText(n).includes("initContainers["))&&t.every(e=>null==e||"Always"===e)}const Tc={};function Lc({base:e,head:t}){const n=({object:e})=>!0===u.getIn(e.manifest,"spec","suspend");return n(e)&&!n(t)}function zc({base:e,head:t}){const[n,a]=[e,t].map(({templates:e})=>e.flatMap(({containers:e})=>e.map(({value:e})=>e.resources??null))),o=function s(e){const t="\nMaxUnavailableStatefulSet 37\nMutablePodResourcesForSuspendedJobs 36\nRelaxedServiceNameValidation 36\n".split("\n").find(t=>t.startsWith(`${e} `));return void 0===t?void 0:Number(t.slice(e.length))}("MutablePodResourcesForSuspendedJobs");return void 0===o||u.sameValue(n??null,a??null)?"":` Kubernetes before 1.${o} refuses it.`}function qc(e){const{namespace:t,manifest:n}=e,a=(...e)=>u.textAt$1(n,"spec",...e),o=t??"default",s="HelmRepository"===a("chart","spec","sourceRef","kind");return{releaseName:u.scalarText$1(Vo(e)),targetNamespace:Fo(e)??o,storageNamespace:a("storageNamespace")??o,chart:u.scalarText$1(s?a("chart","spec","chart"):void 0)}}const Vc=/restart|rolling-?update/i;const Bc="argocd.argoproj.io/instance";function _c(e,t){const n=e.indexOf("/"),[a,o]=[t,e.slice(0,Math.max(0,n))].map(e=>e.split(".").slice(-2).join("."));return a===o&&!0===a?.includes(".")}function Hc({apiVersion:e,metadata:t,status:n,...a}){return a}const Wc=new Set(["Job","CronJob","ScaledJob","Pod","Unknown"]);function Jc(e){const t=Qc(e);if(!(void 0===t||t.podsAtHead<=t.podsAtBase))return{effect:"none",reason:`It scales from ${t.podsAtBase} to ${t.podsAtHead} pods: new ones come beside those that there are.`}}function Qc({base:e,head:t,autoscaled:n,causes:a}){const[o,s]=[u.replicasOf(e),u.replicasOf(t)];if(!(n||a.length>0||null===o||null===s))return{podsAtBase:o,podsAtHead:s}}const Zc={restart:e=>`By the policy, a ${e} replaces its pods when their template changes.`,recreate:e=>`By the policy, a ${e} is made anew when its pod template changes.`,nextRun:e=>`By the policy, a ${e} takes a changed pod template at its next run.`,none:e=>`By the policy, a ${e} leaves its pods as they are when their template changes.`,unknown:e=>`The policy does not say what a ${e} does when its pod template changes.`};function Yc({object:e,team:t}){return[["apiVersion"],["metadata"],["status"],...t?.templates??[],...void 0===t?.replicas?[]:[t.replicas]].reduce(Xc,e.manifest)}function Xc(e,[t,...n]){if(!u.isMap(e)||void 0===t||void 0===e[t])return e;const a=Object.entries(e).filter(([e])=>e!==t),o=0===n.length?[]:[[t,Xc(e[t],n)]];return Object.assign(u.newMap(),Object.fromEntries([...a,...o]))}const el={effect:"restart"};function nl({controller:e,object:t}){return"Job"===e&&void 0!==u.numberAt$1(t.manifest,"spec","ttlSecondsAfterFinished")}function al(e,t){return nl(e)&&!t?"the API server refuses it until the finished Job is removed by its ttlSecondsAfterFinished, and whatever applies this makes a new one after that":"the API server refuses the whole object"}const ol={Deployment:yl,DeploymentConfig:function sl(e){const{manifest:t}=e.head.object,n=u.getIn(t,"spec","triggers");if(!0===u.getIn(t,"spec","test")&&!0!==u.getIn(e.base.object.manifest,"spec","test"))return{effect:"unknown",reason:"spec.test is true: its pods run while a rollout goes on, and end with it."};const a=u.mapsAt$1(t,"spec","triggers").some(e=>"ConfigChange"===u.textAt$1(e,"type"));return 0!==e.causes.length||u.sameValue(n,u.getIn(e.base.object.manifest,"spec","triggers"))?a||null==n||0===e.causes.length?yl(e):{effect:"none",reason:"It has no ConfigChange trigger: it rolls out by hand."}:{effect:"unknown",reason:"Its triggers change: whether one of them starts a rollout is not known."}},CloneSet:e=>xl(e,"updateStrategy")??yl(e,"updateStrategy")??function t({base:e,head:n}){const a=({object:e})=>u.getIn(e.manifest,"spec","scaleStrategy","podsToDelete");return!u.isList(a(n))||u.sameValue(a(e),a(n))?void 0:{effect:"unknown",reason:"spec.scaleStrategy.podsToDelete changed: Kruise deletes those pods."}}(e),ArgoRollout:function rl(e){const t=t=>u.getIn(e[t].object.manifest,"spec","restartAt"),n=void 0!==t("head")&&!u.sameValue(t("base"),t("head")),a=yl(e)??function o({base:e,head:t}){const[n,a]=[e,t].map(({object:e})=>u.mapAt$1(e.manifest,"spec","workloadRef")),o=e=>["onsuccess","progressively"].includes(u.wordAt$1(e,"scaleDown"));if(o(a)&&!o(n))return{effect:"unknown",reason:`spec.workloadRef.scaleDown changed: Argo Rollouts ends the pods of ${u.wordAt$1(a,"kind")} ${u.wordAt$1(a,"name")}, once those of the Rollout are there.`}}(e);return n&&"restart"!==a?.effect&&0!==u.replicasOf(e.head)?{effect:"restart",reason:"spec.restartAt changed: Argo Rollouts evicts every pod, without a surge."}:a},StatefulSet:e=>kl(e)??xl(e,"updateStrategy","rollingUpdate")??vl(e)??function t({base:e,head:n,autoscaled:a}){const o=e=>u.numberAt$1(e.object.manifest,"spec","ordinals","start")??0,s=Math.abs(o(n)-o(e)),r=a?null:u.replicasOf(n);if(0!==s&&0!==r)return{effect:"restart",reason:`spec.ordinals.start changed: ${null===r?"Its":`${Math.min(s,r)} of its`} pods are deleted, and others made under new numbers.`}}(e),KruiseStatefulSet:e=>kl(e)??xl(e,"updateStrategy","rollingUpdate")??vl(e),DaemonSet:gl,KruiseDaemonSet:gl,KnativeService:function il(e){const t=({object:e})=>u.getIn(e.manifest,"spec","traffic")??null;if(0===e.causes.length&&!u.sameValue(t(e.base),t(e.head)))return{effect:"unknown",reason:"Its traffic goes to other Revisions, whose pods come while those of others go."};if(0===e.causes.length)return;const n="Knative makes a new Revision and moves the traffic to it.",[a,o]=[e.base,e.head].map(Sl);return void 0===a||void 0===o||o>=a||o>1?{effect:"restart",reason:n}:{effect:"restart",reason:`${n} It keeps ${o} from now on, where it kept ${a}: pods that no request needs end, and the next request may wait for a new one.`,podsAtBase:a,podsAtHead:null}},ReplicaSet:function cl(e){const{base:t,head:n,causes:a}=e,o=u.mapAt$1(n.object.manifest,"spec","selector"),s=u.mapAt$1(t.templates[0]?.metadata??{},"labels");return"ReplicationController"===n.object.kind&&Object.entries(o).some(([e,t])=>s[e]!==t)&&0!==u.replicasOf(n)?{effect:"restart",reason:"spec.selector changed: its pods no longer belong to it and run on, and new ones are made."}:0===a.length?void 0:0!==u.replicasOf(n)||e.autoscaled?{effect:"none",heldBack:"onDelete",reason:"Only pods made from now on take the new pod template: those that run keep the old one until somebody deletes them."}:vl(e)},CronJob:function ll(e){return Lc(e)?{effect:"unknown",releases:!0,reason:"It was suspended: a run that was missed meanwhile may start at once."}:0!==e.causes.length?!0===u.getIn(e.head.object.manifest,"spec","suspend")?{effect:"none",heldBack:"suspended",reason:"spec.suspend is true."}:{effect:"nextRun"}:void 0},Job:function ul(e){const{head:t,causes:n}=e;if(Lc(e))return{effect:"unknown",releases:!0,reason:"It was suspended: its pods are made now."};if(function a({base:e,head:t}){const n=({object:e})=>void 0===u.hookOf(e)||void 0!==u.hookPhaseOf(e.manifest);return"argo"===t.object.deliverer&&!n(e)&&n(t)}(e))return{effect:"create",reason:"It was a hook that no sync makes, and is made at the next one."};if(0===n.length)return;const o=u.remadeBy(t.object);return void 0!==o?{effect:"nextRun",reason:`${o}: the Job ${void 0!==u.hookPhaseOf(t.object.manifest)?"is made anew at every sync":"is made when that happens, and at no sync"}.`}:{effect:"none",heldBack:"suspended",reason:`The suspended Job takes the change before it starts.${zc(e)}`}},ScaledJob:function ml(e){return"gradual"===u.textAt$1(e.head.object.manifest,"spec","rollout","strategy")?e.causes.length>0?{effect:"nextRun"}:void 0:u.sameValue(e.base.object.manifest.spec,e.head.object.manifest.spec)?void 0:{effect:"restart",reason:"KEDA ends the running Jobs whenever a ScaledJob changes."}},Pod:function pl({causes:e}){const t=e.filter(({type:e})=>"label"!==e&&"annotation"!==e);if(0!==t.length)return t.some(({type:e})=>"image"===e)?{effect:"restart",reason:"The containers restart in place; the pod stays."}:{effect:"none",reason:"A Pod takes this change as it runs."}},Operator:function dl({base:e,head:t}){const{kind:n}=t.object,[a,o]=[e.object.manifest.spec,t.object.manifest.spec];if(u.isDeployer(n)){const s=u.deliveryOutcome(n,a,o);return"unknown"===s?.effect?function r(e,t){if("helm.toolkit.fluxcd.io"!==t.group)return;const n=qc(t),a=Object.entries(qc(e)).flatMap(([e,t])=>{const a=u.scalarText$1(n[e]);return""===t||""===a||t===a?[]:[`${e} ${t} \u2192 ${a}`]});return 0!==a.length?{effect:"recreate",reason:`Flux uninstalls the Helm release, with all that its chart made, and installs another one: ${a.join(", ")}.`}:void 0}(e.object,t.object)??s:s}const s=Fc(e.object,t.object);if(!u.sameValue(a,o)||void 0!==s)return{effect:"unknown",reason:`What restarts was not analysed: an operator runs the pods of this ${n}.${void 0===s?"":` Its ${s} changes.`}`}},Team:function fl({base:e,head:t,causes:n}){const{kind:a}=t.object,o=t.team?.effect??"unknown";return n.length>0?0===u.replicasOf(t)?{effect:"none",heldBack:"noReplicas",reason:"It has no replicas."}:{effect:o,reason:Zc[o](a)}:u.sameValue(Yc(e),Yc(t))?void 0:{effect:"unknown",reason:`It changes outside of the pod templates that the policy names: Rollcast does not know what the controller of ${a} does with that.`}},Unknown:function hl({base:e,head:t,causes:n}){if(0!==n.length||!u.sameValue(Hc(e.object.manifest),Hc(t.object.manifest))||void 0!==Fc(e.object,t.object))return{effect:"unknown",reason:`Rollcast does not know the controller of ${t.object.kind}.`}}};function gl(e){return function n({base:e,head:t},a){const o=function s(e,t){const[n,a]=[e,t].map(e=>u.mapAt$1(e,"nodeSelector")),o=Object.entries(a??{}).some(([e,t])=>!u.sameValue(n?.[e],t)),[s,r]=[e,t].map(e=>u.getIn(e,"affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution"));return[...o?["nodeSelector"]:[],...u.isMap(r)&&!u.sameValue(s,r)?["nodeAffinity"]:[],...u.mapsAt$1(e,"tolerations").some(e=>!u.mapsAt$1(t,"tolerations").some(t=>u.sameValue(t,e)))?["tolerations"]:[]]}(e.templates[0]?.spec,t.templates[0]?.spec);if(0===o.length)return a;const r=`${o.join(", ")} changed: on nodes that no longer fit, its pod ends.`;return{...a??{effect:"scale"},podsAtBase:null,podsAtHead:null,reason:void 0===a?.reason?r:`${a.reason} ${r}`}}(e,kl(e)??function t({causes:e}){return e.length>0?el:void 0}(e))}function bl({head:e},t,n){if(t&&0!==u.replicasOf(e))return{effect:"unknown",releases:!0,reason:`The pod template is unchanged, but whatever changed while it ${n} rolls out now.`}}function $l(e,t){return u.textAt$1(e[t].object.manifest,"spec","updateStrategy","type")}function kl(e){if("OnDelete"===$l(e,"head")){if(0===e.causes.length)return;return{effect:"none",heldBack:"onDelete",reason:"Pods take the change when somebody deletes them."}}if(!(e.causes.length>0))return bl(e,"OnDelete"===$l(e,"base"),"updated OnDelete")}function xl(e,...t){const n=["spec",...t,"partition"],a=u.numberAt$1(e.head.object.manifest,...n)??0,o=u.numberAt$1(e.base.object.manifest,...n)??0;if(0===e.causes.length)return bl(e,a<o,"was above the partition");const s=e.autoscaled?null:u.replicasOf(e.head);return 0===a||null===s||a<s||0===s?void 0:{effect:"none",heldBack:"partition",reason:`${n.join(".")} is ${a}, and there are ${s} pods.`}}function Sl({templates:e}){const t=u.mapAt$1(e[0]?.metadata,"annotations"),n=["min-scale","minScale"].map(e=>u.textAt$1(t,`autoscaling.knative.dev/${e}`));return Number(n.find(e=>void 0!==e&&/^\d+$/.test(e))??0)}function wl(e,t){return Il(e).has(t)}const Il=u.oncePer(e=>{const t=new Set;return Al(t,e,new Set),t});function Al(e,t,n){if(u.isMap(t)&&!n.has(t)){n.add(t);for(const[a,o]of Object.entries(u.isMap(t.properties)?t.properties:{}))e.add(a),Al(e,o,n);Al(e,t.items,n),Al(e,t.additionalProperties,n)}}function Pl(e,t,n){const{name:a,namespace:o}=t,s=function r(e,t){const n=jl(e.manifest.metadata);if(u.isConfig(e))return n;const a=t.workloads.get(u.objectKey(e)),o=void 0!==a&&a.templates.length>0;return[...n,...o?a.templates.flatMap(({metadata:e,spec:t})=>[...jl(e),...Tl(t)]):Ol(e.manifest)]}(e,n);if(null!==o&&s.some(e=>e===`${o}/${a}`))return!0;if(function i({group:e,kind:t,manifest:n},{name:a,namespace:o}){if("admissionregistration.k8s.io"!==e||!t.endsWith("AdmissionPolicyBinding"))return!1;const s=u.mapAt$1(n,"spec","paramRef");return s.name===a&&u.mayShareNamespace(u.textAt$1(s,"namespace")??null,o)}(e,t))return!0;const c=function l({group:e,manifest:t}){if(!/^(group)?(snapshot\.)?storage\.k8s\.io$/.test(e))return[];const n=u.mapAt$1(t,"parameters");return Object.entries(n).flatMap(([e,t])=>{if(!/secret-?name$/i.test(e)||"string"!=typeof t||""===t)return[];const a=n[e.replace(/name$/,"namespace").replace(/Name$/,"Namespace")];return[{name:t,namespace:"string"==typeof a?a:void 0}]})}(e).find(e=>e.name===a);return void 0!==c?u.mayShareNamespace(o,c.namespace??null):Lo(e,t).length>0||!!u.mayShareNamespace(o,Fo(e)??e.namespace)&&(!(Nl(e,n)||!Ho(zo(e)).has(a))||(!!Jo(e)(a)||(!![e.manifest,...(n.workloads.get(u.objectKey(e))?.templates??[]).map(({spec:e})=>e)].some(e=>u.mapsAt$1(e,"imagePullSecrets").some(e=>e.name===a))||!!function m({name:e,namespace:t},n,{index:a}){return/[-.]/.test(e)&&e!==n.name&&!Cl.some(function o([n,s]){return a.byKey.has(u.objectKey({group:n,kind:s,name:e,namespace:t}))})}(t,e,n)&&(s.some(e=>function n(e,{name:t,namespace:a}){return(null===a||!Rl.test(e))&&(e===t||e.endsWith(`=${t}`)||e.endsWith(`/${t}`))}(e,t))||function p(e,t){return Eo(e)?u.mapsAt$1(e.manifest,"spec","valuesFrom").flatMap(n=>{const{kind:a,name:o,valuesKey:s,targetPath:r}=n;if("ConfigMap"!==a||""!==u.textIn$1(r))return[];const i={group:"",kind:a,name:u.textIn$1(o),namespace:e.namespace},c=t.get(u.objectKey(i))?.entries.get(u.textIn$1(s)||"values.yaml");return"text"===c?.form?[c.content]:[]}):[]}(e,n.configsByKey).some(e=>u.isMentioned(e,a))))))}const Rl=/^[a-z0-9-]+\/[^/]+$/,Cl=[["","Service"],["","ServiceAccount"],["","PersistentVolumeClaim"],["apps","Deployment"],["apps","StatefulSet"],["apps","DaemonSet"]];function Nl({group:e,kind:t,name:n,namespace:a},{workloads:o}){return(o.get(u.objectKey({group:e,kind:t,name:n,namespace:a}))?.templates.length??0)>0}function jl(e){return Object.entries(u.mapAt$1(e,"annotations")).filter(([e])=>!Ml.test(e)).flatMap(([,e])=>El(e)).flatMap(e=>e.split(/[\s,]+/))}const Ml=/^(meta\.helm\.sh|([a-z]+\.)?reloader\.stakater\.com|argocd\.argoproj\.io|kubectl\.kubernetes\.io)\//,Ol=u.oncePer(e=>{const{metadata:t,status:n,secrets:a,...o}=e;return El(o)});function Tl(e){return[...u.mapsAt$1(e,"initContainers"),...u.mapsAt$1(e,"containers")].flatMap(e=>{const{command:t,args:n}=e;return[t,n,...u.mapsAt$1(e,"env").map(({value:e})=>e)].flatMap(El)})}function El(e){if("string"==typeof e)return[e];if(u.isList(e))return e.flatMap(El);if(!u.isMap(e))return[];const{kind:t}=e,n="string"==typeof t&&!/Secret|ConfigMap/.test(t);return Object.entries(e).flatMap(([e,t])=>Dl.test(e)||n&&"name"===e?[]:El(t))}const Dl=/^(labels|match(Labels|Expressions)|\w*selector|resourceNames|\w*service(Name)?|claimName)$/i;function Ll(e,t){return zl(t,e)}const zl=u.oncePerPair((e,t)=>function n(e,t){if(e.incomplete||t.incomplete)return!1;const[n,a]=[e,t].map(({index:e})=>e.objects.filter(ql));return n?.length===a?.length&&!0===a?.every(t=>e.index.byKey.get(u.objectKey(t))?.manifest===t.manifest)}(t,e));function ql({group:e,kind:t}){return void 0===u.workloadKind(e,t)}const Vl=["restart","create","delete","recreate","nextRun","scale"];const _l={Deployment:["spec","paused"],DeploymentConfig:["spec","paused"],ArgoRollout:["spec","paused"],CloneSet:["spec","updateStrategy","paused"]},Hl=["StatefulSet","KruiseStatefulSet","DaemonSet","KruiseDaemonSet"];function Gl({controller:e,object:t}){const n=_l[e];if(void 0!==n&&!0===u.getIn(t.manifest,...n))return"paused";const a=u.textAt$1(t.manifest,"spec","updateStrategy","type");return Hl.includes(e)&&"OnDelete"===a?"onDelete":void 0}function Kl(e,t,n){const{kind:a,name:o}=e,s=`${t.kind} ${t.name}`,r="gone"===n?`${s}, which this change removes: Flux applies nothing of it until that is there again`:`${s} from now on, and nothing in this repository makes it: Flux applies nothing of it until something else does`;return{...u.found(e,null),..."unmade"===n&&{severity:"warning"},message:`${a} ${o} takes variables from ${r}.`,remediation:`Correct the name in \`spec.postBuild.substituteFrom\`, bring ${s} into the namespace of the Kustomization, or mark it \`optional: true\`.`}}function Wl(e,t){const n=`${t.kind} ${t.name}`;return{...u.found(e,null),severity:"warning",message:`${e.kind} ${e.name} no longer takes variables from ${n}, which nothing in this repository makes: what it uses of these is not set any more, unless something else sets it.`,remediation:`Keep ${n} in \`spec.postBuild.substituteFrom\`, or set its variables another way in a merge before this one.`}}function Jl(e,t,n){const{kind:a,name:o}=e,s="gone"===n?`of AppProject ${t}, which this change removes: until it is there again`:`of AppProject ${t} from now on, and nothing in this repository makes it: until something else does`;return{...u.found(e,null),..."unmade"===n&&{severity:"warning"},message:`${a} ${o} is ${s}, Argo CD refuses it, and syncs nothing of it.`,remediation:"Correct `spec.project`, or keep the AppProject."}}function Ql(e,t,n={}){return{...u.found({kind:"Application",name:e,...n},null),severity:"warning",message:`AppProject ${e} changes ${t}.`,remediation:"See that the Applications of the project still sync."}}function Zl(e){const{kind:t,name:n,namespace:a}=e;return function o({apiVersion:e,kind:t}){const n=u.groupOf(e);return""!==e&&["","apps","batch"].includes(n)&&!Xl.includes(t)&&void 0===u.kindFacts(Yl(n),t)}(e)?"noKind":"CustomResourceDefinition"!==t||/\w\.\w/.test(n)?""===a&&function s({apiVersion:e,kind:t}){const n=""===e?"apps":u.groupOf(e);return n.endsWith(".toolkit.fluxcd.io")||!0===u.kindFacts(Yl(n),t)?.namespaced}(e)?"noNamespace":void 0:"noName"}function Yl(e){return""===e?"v1":`${e}/v1`}const Xl=["ControllerRevision","Endpoints","Event","Node"],eu={unmade:"and nothing in this repository makes it: until something else does",noKind:"which is no kind that Kubernetes has: until that is corrected",noName:"which is no name of a definition, as PLURAL.GROUP is: until that is corrected",noNamespace:"and names no namespace, where each of these lies in one: until that is corrected",gone:"which this change deletes: until it is there again"};function tu(e,t,{why:n,meant:a,behind:o}){const{kind:s,name:r}=e,i=`${"gone"===n||""===t.apiVersion?"":`${t.apiVersion} `}${t.kind} ${""===t.namespace?"":`${t.namespace}/`}${t.name}`,c=0===o.length?"":`, and Flux applies nothing of ${o.join(", ")}, which depends on it`;return{...u.found(e,null),..."gone"!==n&&{severity:"warning"},message:`${s} ${r} waits until ${i} is healthy, ${eu[n]}, ${r} is not ready${c}.${ga.question(a)}`,remediation:"Correct `spec.healthChecks`."}}function nu({suppressed:e,severity:t}){return void 0===e&&"ignore"!==t}function au(e,t){return u.isMap(e)?function n(e,t){if(!u.isMap(t))return"fails";const n=Object.entries(e).map(([e,t])=>{const[,n="plain",a=e]=ou.exec(e)??[];return{sign:n,name:a,inner:t}});if(n.some(({name:e})=>/[*?]/.test(e)&&void 0===t[e]))return"unknown";const a=n.filter(({sign:e})=>""===e).map(({name:e,inner:n})=>void 0===t[e]?"skips":function a(e){return"fails"===e?"skips":e}(au(n,t[e])));return a.includes("unknown")?"unknown":a.includes("skips")?"skips":ru(n.filter(({sign:e})=>""!==e).map(({sign:e,name:n,inner:a})=>function o(e,t,n){switch(e){case"plain":return"*"===t?su(null!==(n??null)):au(t,n);case"=":return void 0===n?"passes":au(t,n);case"X":return su(void 0===n);default:return"unknown"}}(e,a,t[n])))}(e,t):u.isList(e)?function a(e,t){if(!u.isList(t))return"fails";const[n]=e;if(void 0===n||e.length>1)return"unknown";const a=t.map(e=>au(n,e)),o=a.filter(e=>"skips"!==e);return a.length>0&&0===o.length?"skips":ru(o)}(e,t):cu(e,t)}const ou=/^([=X^<+]?)\((.*)\)$/;function su(e){return e?"passes":"fails"}function ru(e){const[t,n]=[e.includes("fails"),e.includes("skips")];return t&&n?"unknown":t?"fails":e.includes("unknown")?"unknown":n?"skips":"passes"}const iu=[null,"",0,!1];function cu(e,t){return u.isList(t)?ru(t.map(t=>cu(e,t))):"string"==typeof e?function n(e,t){if(/\{\{|\$\(/.test(e))return"unknown";const n=e.split("|").map(e=>ru(e.split("&").map(e=>function n(e,t){if(lu.test(e))return"unknown";const n=e.replace(uu,""),[a,o]=[e.slice(0,e.length-n.length),n.trim()],s=[du,pu].flatMap(e=>{const[n,s]=[e(t),e(o)];return void 0===n||void 0===s?[]:[!0===mu[a]?.(n,s)]});return s.includes(!0)?"passes":/[<>]/.test(a)?s.length>0?"fails":"unknown":null===t||u.isMap(t)?"fails":su(fu(o,u.scalarText$1(t))===(""===a))}(e.trim(),t))));return n.includes("passes")?"passes":n.includes("unknown")?"unknown":"fails"}(e,t??null):su(null===e?iu.includes(t??null):"boolean"==typeof e?t===e:u.scalarText$1(t)===u.scalarText$1(e))}const lu=/^[-+]?\d+(?:\.\d+)?[A-Za-z]*!?-[-+]?\d+(?:\.\d+)?[A-Za-z]*$/,uu=/^(?:>=|<=|>|<|!)/,mu={">=":(e,t)=>e>=t,"<=":(e,t)=>e<=t,">":(e,t)=>e>t,"<":(e,t)=>e<t,"!":(e,t)=>e!==t,"":(e,t)=>e===t};function pu(e){return u.readQuantity(e??0)?.amount}function du(e){return u.readDuration(u.isMap(e)||u.isList(e)?"":u.scalarText$1(e??0))}function fu(e,t){const n=Array.from(e,e=>"*"===e?{kind:"any"}:"?"===e?{kind:"one"}:{kind:"text",character:e});return u.matchSteps(n,t,"")}const hu=/^(Namespaced|AdmissionPolicy)/;function gu(e,t,n){if(hu.test(e.kind)&&e.namespace!==t.object.namespace)return!1;const a=u.mapAt$1(e.manifest,"spec");switch(e.group){case"admissionregistration.k8s.io":return function e(t,n,a){const o=u.textAt$1(t,"policyName"),s=a.byKind.get("ValidatingAdmissionPolicy")?.find(e=>e.name===o);if(void 0===s)return!1;const r=u.mapAt$1(t,"matchResources");return vu(u.mapAt$1(s.manifest,"spec","matchConstraints"),"resourceRules",n,a)&&(void 0===r.resourceRules?$u(r,bu(n),n,a):vu(r,"resourceRules",n,a))}(a,t,n);case"policies.kyverno.io":return vu(u.mapAt$1(a,"matchConstraints"),"resourceRules",t,n);case"policies.kubewarden.io":return vu(a,"rules",t,n);case"constraints.gatekeeper.sh":return function o(e,t,n){const{namespace:a}=t.object,o=u.mapsAt$1(e,"kinds"),s=bu(t).filter(({group:e,kind:t})=>0===o.length||o.some(n=>yu(u.textsAt$1(n,"apiGroups"),e)&&yu(u.textsAt$1(n,"kinds"),t))),r=e=>null!==a&&e.some(e=>fu(e,a)),[i,c]=[u.textsAt$1(e,"namespaces"),u.textsAt$1(e,"excludedNamespaces")];return(0===i.length||null===a||r(i))&&!r(c)&&$u({...e,objectSelector:e.labelSelector??null},s,t,n)}(u.mapAt$1(a,"match"),t,n);default:return!1}}function vu(e,t,n,a){const o=bu(n).filter(({group:n,plural:a})=>u.mapsAt$1(e,t).some(e=>yu(u.textsAt$1(e,"apiGroups"),n)&&["*/*",a].some(t=>yu(u.textsAt$1(e,"resources"),t))));return $u(e,o,n,a)}function yu(e,t){return e.includes("*")||e.includes(t)}function bu({object:{group:e,kind:t,manifest:n},templates:a}){const o=`${t.toLowerCase()}s`,s={group:"",kind:"Pod",plural:"pods"};return[{group:e,kind:t,plural:o,labels:u.mapAt$1(n,"metadata","labels")},...a.map(({metadata:e})=>({...s,labels:u.mapAt$1(e,"labels")}))]}function $u(e,t,{object:n},a){const o=u.mapAt$1(e,"objectSelector");return t.some(({labels:e})=>W(o,e))&&function s(e,{namespace:t},{byKey:n}){if(!u.isMap(e)||null===t)return!0;const a=n.get(u.namespaceKey(t));if(void 0!==a)return W(e,{...u.mapAt$1(a.manifest,"metadata","labels"),[ku]:t});const o=Object.entries(u.mapAt$1(e,"matchLabels")).filter(([e])=>e===ku),s=u.mapsAt$1(e,"matchExpressions").filter(({key:e})=>e===ku);return W({matchLabels:Object.fromEntries(o),matchExpressions:s},{[ku]:t})}(e.namespaceSelector,n,a)}const ku="kubernetes.io/metadata.name",xu=255,Su=600,wu=/^(?:\[[0-9A-Fa-f:]+\]|[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*)(?::[0-9]+)?$/,Iu=/^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/,Au=/^\w[\w.-]{0,127}$/,Pu=/^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/,Ru=/^[a-f0-9]{64}$/;const Nu=[/^\.(github|forgejo|gitea)\/workflows\/[^/]+\.ya?ml$/,/^\.(woodpecker|crow)(\/[^/]+)?\.ya?ml$/,/^\.gitlab-ci\.yml$|^\.gitlab\/.+\.yml$/,/^\.(circleci|semaphore|buildkite|tekton|harness|pipelines|azure-pipelines|azuredevops)\/.+\.ya?ml$/,/^(\.drone|\.travis|\.appveyor|appveyor|\.cirrus|bitbucket-pipelines|codefresh|screwdriver|wercker|shippable)\.ya?ml$/,/^\.prow(\/.+)?\.ya?ml$/,/(^|\/)(azure-pipelines|cloudbuild|buildspec|appspec)[\w.-]*\.(ya?ml|json)$/,/(^|\/)Jenkinsfile[\w.-]*$|\.jenkinsfile$/i];function ju(e){return Nu.some(t=>t.test(e))}function Mu(e){const t=u.fileNameOf(e).toLowerCase().split(/[^a-z0-9]+/);return t.some(e=>Ou.test(e))&&!t.some(e=>Tu.test(e))}const Ou=/^(e2e|tests?|testing|integration|conformance|smoke|cypress|playwright|lint)$/,Tu=/^(cd|deploy\w*|release\w*|publish\w*|promot\w*|rollout|ship|prod|production|staging|preview|apply|sync|env)$/;function Eu(e){return/\.(sh|bash|zsh|fish|ps1|bat|mk)$|(^|\/)(Makefile|[Jj]ustfile|Taskfile[^/]*)$/.test(e)}const Du=[".github/workflows",".forgejo/workflows",".gitea/workflows",".gitlab",".circleci",".tekton",".woodpecker",".buildkite",".semaphore",".harness",".prow",".pipelines",".azure-pipelines"];function Lu(e){const t=Du.flatMap(t=>e.list(t).map(e=>`${t}/${e}`));return[...e.list(""),...t].filter(t=>ju(t)&&Bn(e,t))}const zu=new Set("all and api app apps at by db dev dns env for http in io ip key my net new of old on prod qa ssl test the tls to uat uri url web\n  access account action active actual address addresses admin administrator advice affected agent alert alerts alpha\n  amazon amazonaws analysed analytics annotation annotations apache apiversion application applications argocd argument\n  arguments attribute authentication authorization autoscaler available average azure backend backup balance balancer\n  batch because before beside between bitnami boolean branch broken browser bucket builder builders bundle cancel\n  cannot catalog certificate certificates change changed changes channel charts client cluster clusters com\n  command commands comment commit commits common compare component components config configmap configmaps\n  configuration configure connection console consumer container containers content context control controller\n  controllers correct cronjob current custom daemon daemonset dashboard database databases datadog debian decode default\n  defaults delete deleted deletion demand deploy deployable deployables deployed deployment deployments describe\n  destination develop developer development device digest directory disable disabled docker dockerhub document domain\n  dynamic elastic elasticsearch embedded enable enabled encrypted endpoint endpoints engine entry environment\n  environments errors etcd event events everything example examples exporter expression external failed failure feature\n  field fields filter folder forecast format found frontend function gateway gcr general generated generator generators ghcr\n  github gitlab gitops global google googleapis grafana granted graphql groups handler harbor hashicorp header headers health helm\n  hidden history hostname https identity ignore ignored ignores image images import include ingress init inject input\n  inputs insecure install instance instances integer internal invalid issuer jaeger jenkins jobs json kafka keycloak\n  kind kubectl kubelet kubernetes kustomization kustomize label labels language latest letsencrypt level library limit\n  limits linux listen listener literals loadbalancer local localhost location logger logging login loki machine main\n  manager manifest manifests master maximum member memory merge message messages metadata metrics migration minimum\n  minio missing mobile module mongo mongodb monitor monitoring mounted mysql named names namespace namespaces native\n  nats network nginx nodejs nodes none notification null number object objects observability offline online open\n  openapi operation operator operators option optional options oracle orders org origin other others output overlay overlays\n  owner package packages parameter parameters parent partition passed password patch patches payment payments pending\n  people permission persistent pipeline platform plugin plugins policy policies postgres postgresql preview primary\n  private probe probes process processes producer product production profile program project projects prometheus\n  protocol provider proxy public publish python quay queue quota rabbitmq random readiness readonly reason redis reference\n  references refers region registry release reload reloader remote render rendered replace replaced replica replicas report\n  repository request requests require required reserved resource resources response restart restarts result results\n  retry revision rollback rolling rollout root route router routes runner runtime sandbox schedule scheduler schema\n  search secondary secret secretkeyref secrets security selector server serverless sha256 sha512 servers service serviceaccount\n  serviceaccountname imagepullsecrets imagepullpolicy restartpolicy\n  services session setting settings shared shell simple single snapshot socket source sources specification spring\n  staging stale standard started startup state stateful statefulset static status storage store stream strict string\n  subject submodule success suffix summary support system table target targets template templates temporary tenant\n  testing tests thanos timeout token tokens tools trace tracing traefik traffic transform transformer transformers\n  transport trigger trusted type types ubuntu unable unavailable undefined unknown unsafe unsupported update updated\n  updates upload upstream user username users valid validate value values variable variables vault vendor version\n  versions virtual volume volumes warning webhook website window windows within without worker workers workload\n  workloads workspace writer written yaml zookeeper".split(/\s+/)),qu=new Set("about above absolute actions added admission affinity after again against agree aliases allow allowed allows alone\n  already alternatives always among amount another answer answered answers anything apiextensions apiregistration\n  applied applies apply applying array arrive arrives asked atomic authority automatic automatically autoscaling\n  backed backups became become becomes begin begins begun behavior behind being belongs below beyond binding blank\n  bounds braces brackets breakable bring brings broke budget build builds built builtin bytes cache called calls\n  capabilities character characters chart check checked checkout checks choose claim claims class clients clone closed\n  colon column comes compared compares complete condition configs configurations contain converts cores could count\n  counted counts created cycle damaged deadline decide decides declaration declares decrypt deeply definition\n  definitions deletes delimiter deliver delivering delivers delivery dependency depends deploying deploys differ\n  different digits divided drain drained driver dropped drops duration during earlier effect either element elsewhere\n  empty ended enforced enforces enough entries error escape evaluated every exactly exchange exclude exempt exempted\n  exemption exempts exist exists expected expires export fails false families fetch fetched fetches fewer files fills\n  finding finds finished first folded folders follow followed follows force forecasts forks former gated gathered\n  generate generic given gives globs grace group grows hangs happens healthy holds hosts hyphens immutable indentation\n  index indexed inline inside instead interval isolated isolation items itself jinja jsonnet judged keeps kernel kinds\n  known knows kubelets kyverno lacks large larger later leads least leave leaves legacy length letter letters\n  libraries lines lists loaded longer looked looks lookup loses lower machines makes managed manages mapping marks\n  match matches matrix means meant meanwhile mended merged merges metric migrate minute missed modify mount mounts\n  moved moves multiple naming narrower needed needs negative neither nested never nobody nothing numbers often older\n  operations order ordinals otherwise outside overhead overwrite parse parsed partly parts pattern paused percentage\n  perhaps period phase pinned place please plural point ports prefer prefix preserve printable printed prints priority\n  privileged programs prune pruned prunes pulled pushed quotas quoted quotes raise range ranges reach reached reaches\n  reader readers reads ready reclaim reconcile recreate redirects refresh refreshed refuse refused refuses regular\n  relative released remediation remove removed removes rename renders renewed repeat replacement replaces replication\n  reported reports repositories requires requiring resolve resolved restarted restrictor resumed retain return rewrite\n  right rights rollcast rollouts rolls rotates rules running scale scaled scales scope sealed second seconds select\n  selected selects sends separator serve served serves several severity shall shard shards share shorter should shown\n  shows sidecar sides sight signed since slash slice somebody someone something spaces specify split stand stands\n  stars start starts statuses stays steps still stopped stops stored stores stranger strategic strategy subset\n  substitution supported surge suspend suspended switch switched symbolic synced syncs tables taken takes talks tells\n  terminal their theirs there these those though through times today together toolkit trimmed trust trusts twice under\n  undone unexpected uninstalled unless unmatched unpacked until updater upgrade upgraded upgrades usual validator\n  visible waits wants watch watches weight whatever whenever where wherever whether which while whoever whole whose\n  width workflow working would write writes wrong wrote yourself".split(/\s+/)),Vu=/^v?\d+(?:[.\-_]\d+)+$/i,Fu=/^(?:[a-z0-9.-]+\/)?v\d+(?:(?:alpha|beta)\d+)?$/;function Bu(e){if(Vu.test(e)||Fu.test(e))return!0;if(qu.has(e.trim().toLowerCase().replace(/:$/,"")))return!0;const t=e.toLowerCase().split(/[-_.\s/:]+/).filter(e=>""!==e);return t.length>0&&t.length<=4&&t.every(e=>zu.has(e))}function Hu(e,t,n){return function a(e,t,n){const a=function o(e,t,n){if(Wc.has(n.controller))return;const a=Kc(n)??Gc({base:t,head:n});return void 0!==a&&function o(e,t){const n=(e,t)=>[...e.byKey].some(([e,n])=>void 0===u.hookOf(n)&&!u.sameValue(n.manifest,t.byKey.get(e)?.manifest));return n(t,e)||n(e,t)}(e.base.index,e.head.index)?a:void 0}(e,t,n);return void 0===a?void 0:ci(n,a.effect,a.reason,"recreate"===a.effect?u.replicasOf(t):null)}(e,t,n)??function o(e,t){if("Operator"!==t.controller)return;const n=Ko(t.object,[...e.changes,...e.elsewhere]);return void 0===n?void 0:{...ci(t,"unknown",Zo(n,t.object),null),namesConfig:!0}}(e,n)??Ku(e,t,n)}function Ku(e,t,n){const a=Uu(e,t,n);if(void 0===a)return;const{effect:o,reason:s,...r}=a;return{...ci(n,o,s,null),...r}}function Ju(e,t){return u.isMap(e)?t.flatMap(t=>void 0===e[t]?[]:[`${t} ${u.scalarText$1(e[t])}`]).join(" and "):"one value"}function Qu(e,t,n,a){const{kind:o,name:s,path:r,keys:i}=t;if("all"===i||"data"===i)return[];const[c,l]=[a,n].map(n=>function a(e,t,n){const a=Aa(n,e,t)?.maker;if(void 0===a)return;const o=u.madeOf(a).find(({kind:e,name:n})=>e===t.kind&&n===t.name);return o&&{maker:`${a.kind} ${a.name}`,made:o}}(e,t,n)),m=l?.made.holds;if(void 0===l||void 0===m)return[];const p=void 0===c||void 0!==c.made.holds;return i.filter(e=>p&&!m.includes(e)).map(e=>{const t=!0===c?.made.holds?.includes(e)?" from now on":"";return{key:`${o} ${s} ${e}`,severity:"error",message:`\`${r}\` needs key ${e} of ${o} ${s}, which ${l.maker} makes without it${t}.`,unsafe:!0}})}const Yu="(Flux takes it out of the cluster; kubectl and Argo CD leave it there)";function Xu({kind:e,name:t},n){return{key:`${e} ${t} empty`,severity:"warning",message:`\`${n}\` takes all of ${e} ${t}, which holds nothing any more.`,unsafe:!0}}function em(e,t,n,a){return{key:e,severity:a,message:`\`${t}\` needs ${n}, which is not in the build.`,unsafe:!0}}function tm(e,t,{kind:n,name:a,stays:o},s=!1){return{key:e,severity:"warning",message:`\`${t}\` needs ${e}, and ${n} ${a} ${s?"makes it no more":"that makes it in the cluster is no longer in the build"}: ${o??"what it made may be deleted"+(s?"":" with it")}.`,unsafe:void 0===o}}function nm(e,t){return{key:e,severity:"error",message:`\`${t}\` needs ${e}, which another deployable held and this change removes.`,unsafe:!0}}function am(e,t){return{key:e,severity:"warning",message:`\`${t}\` needs ${e}, which was not seen at head, of which not all was analysed: see that what was left out holds it.`,unsafe:!0}}function om({kind:e,name:t},{workload:n,base:a},o){const{namespace:s}=n.object;return a.configs.some(n=>n.kind===e&&n.name===t&&n.namespace===s&&o(n))}function sm(e,t){return e.filter(({id:e,head:n})=>n?.object.name===t.name&&u.mayShareNamespace(e.namespace,t.namespace)).flatMap(({base:e,head:n})=>t.keys.filter(t=>!0===e?.entries.has(t)&&!0!==n?.entries.has(t)))}function rm(e,t){return e.includes(t)?t:e.includes("maybe")?"maybe":!t}function im(e,t,n){const a=a=>u.mapsAt$1(e,a).map(e=>mm(e,t,n)),[o,s]=[a("any"),a("all")];return o.length>0?rm(o,!0):s.length>0?rm(s,!1):mm(e,t,n)}const cm=["namespaceSelector","operations","annotations"],lm=["name","names","selector"],um=["subjects","roles","clusterRoles"];function mm(e,t,n){const a=u.mapAt$1(e,"resources");if(!function o(e,t,n){return 0===e.length||e.some(e=>pm(e,t)||n&&fm.test(e))}(u.textsAt$1(a,"kinds"),t,n))return!1;const s=e=>void 0!==a[e],r=function i(e,t){return 0===e.length||(null===t?"maybe":e.some(e=>fu(e,t)))}(u.textsAt$1(a,"namespaces"),t.namespace),c=n?!lm.some(s)||"maybe":function l(e,{name:t,manifest:n}){const[a,o]=[u.textsAt$1(e,"names"),e.selector],s=fu(u.textAt$1(e,"name")??"*",t)&&(0===a.length||a.some(e=>fu(e,t)));if(!s||!u.isMap(o))return s;return Object.entries(u.mapAt$1(o,"matchLabels")).some(([e,t])=>/[*?]/.test(`${e} ${u.scalarText$1(t)}`))?"maybe":W(o,u.mapAt$1(n,"metadata","labels"))}(a,t);return rm([r,c,!(um.some(t=>void 0!==e[t])||cm.some(s))||"maybe"],!1)}function pm(e,{group:t,kind:n,apiVersion:a}){const[o="",s="*",r="*"]=e.split("/").reverse(),i=a.slice(a.lastIndexOf("/")+1);return fu(o,n)&&fu(s,i)&&fu(r,t)}function dm(e){return fm.test(e)}const fm=/^(?:(?:\*|v1)\/)?Pod$/,hm=["DaemonSet","Deployment","Job","ReplicaSet","ReplicationController","StatefulSet","CronJob"];function gm({name:e,minor:t},n){const{spec:a,containers:o}=n,s={minor:t,isWindows:t>=25&&"windows"===u.textAt$1(a,"os","name"),isOwnUsers:t>=35&&!1===a.hostUsers,isRestricted:"restricted"===e},r=function i({metadata:e,spec:t},n){const{minor:a,isRestricted:o,isOwnUsers:s}=n,r=u.mapAt$1(t,"securityContext"),i=["hostNetwork","hostPID","hostIPC"].filter(e=>!0===t[e]),c=u.mapsAt$1(r,"sysctls").flatMap(e=>u.textAt$1(e,"name")??[]).filter(e=>(vm[e]??1/0)>a),l=Object.entries(u.mapAt$1(e,"annotations")).some(([e,t])=>e.startsWith("container.apparmor.security.beta.kubernetes.io/")&&!/^($|runtime\/default$|localhost\/)/.test(u.textIn$1(t)));return[...i.map(e=>`\`${e}\``),...bm(t,o),...c.map(e=>`the sysctl ${e}`),...l?["its AppArmor annotation"]:[],...xm(r,n),...o&&!s&&!1===r.runAsNonRoot?["`runAsNonRoot: false`"]:[]]}(n,s).map(e=>({what:e}));return[...r,...o.flatMap(e=>[...wm(e,s),...Am(e,a,s)].map(t=>({what:t,container:e.name})))]}const vm={"kernel.shm_rmid_forced":0,"net.ipv4.ip_local_port_range":0,"net.ipv4.tcp_syncookies":0,"net.ipv4.ping_group_range":0,"net.ipv4.ip_unprivileged_port_start":0,"net.ipv4.ip_local_reserved_ports":27,"net.ipv4.tcp_keepalive_time":29,"net.ipv4.tcp_fin_timeout":29,"net.ipv4.tcp_keepalive_intvl":29,"net.ipv4.tcp_keepalive_probes":29,"net.ipv4.tcp_rmem":32,"net.ipv4.tcp_wmem":32,"net.ipv4.tcp_slow_start_after_idle":37,"net.ipv4.tcp_notsent_lowat":37},ym=["configMap","csi","downwardAPI","emptyDir","ephemeral","image","persistentVolumeClaim","projected","secret"];function bm(e,t){const n=u.mapsAt$1(e,"volumes").flatMap(e=>{const n=Object.keys(e).filter(t=>"name"!==t&&u.isMap(e[t])),a=0===n.length||n.some(e=>ym.includes(e));return t?a?[]:n:n.filter(e=>"hostPath"===e)});return[...new Set(n)].map(e=>`a \`${e}\` volume`)}const $m=["","container_t","container_init_t","container_kvm_t"],km=["RuntimeDefault","Localhost"];function xm(e,{minor:t,isRestricted:n,isOwnUsers:a}){const o=u.mapAt$1(e,"seLinuxOptions"),s=u.textAt$1(o,"type")??"",r=$m.includes(s)||t>=31&&"container_engine_t"===s,i=["user","role"].filter(e=>""!==(u.textAt$1(o,e)??"")),c=["seccompProfile","appArmorProfile"].filter(t=>u.isMap(e[t])&&!km.includes((t=>u.textAt$1(e,t,"type"))(t)??"")),l=0===e.runAsUser||0n===e.runAsUser;return[...r?[]:["the `type` of its `seLinuxOptions`"],...i.map(e=>`the \`${e}\` of its \`seLinuxOptions\``),...c.map(e=>`its \`${e}\``),...!0===u.mapAt$1(e,"windowsOptions").hostProcess?["`hostProcess`"]:[],...n&&l&&!a&&t>=23?["`runAsUser: 0`"]:[]]}const Sm=new Set("AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID SYS_CHROOT".split(" "));function wm({value:e},t){const{minor:n,isRestricted:a,isOwnUsers:o}=t,s=u.mapAt$1(e,"securityContext"),r=u.textsAt$1(s,"capabilities","add").filter(e=>!Sm.has(e)),i=u.mapsAt$1(e,"ports").some(({hostPort:e})=>"number"==typeof e&&e>0),c=!(o&&!a)&&"Default"!==(u.textAt$1(s,"procMount")??"Default");return[...!0===s.privileged?["`privileged`"]:[],...r.map(e=>`the capability ${e}`),...i?["a `hostPort`"]:[],...c?["its `procMount`"]:[],...n>=34?Im(e):[],...xm(s,t)]}function Im(e){return[...["livenessProbe","readinessProbe","startupProbe"].map(e=>[e]),...["postStart","preStop"].map(e=>["lifecycle",e])].filter(t=>["httpGet","tcpSocket"].some(n=>""!==(u.textAt$1(e,...t,n,"host")??""))).map(e=>`the \`host\` of the \`${e.at(-1)??""}\``)}function Am({value:e},t,{isRestricted:n,isWindows:a,isOwnUsers:o}){if(!n)return[];const[s,r]=[u.mapAt$1(e,"securityContext"),u.mapAt$1(t,"securityContext")],i=e=>s[e]??r[e],c=o||!0===i("runAsNonRoot")?[]:["a missing `runAsNonRoot: true`"];if(a)return c;const l=u.textsAt$1(s,"capabilities","add").filter(e=>Sm.has(e)&&"NET_BIND_SERVICE"!==e),m=u.textsAt$1(s,"capabilities","drop").includes("ALL");return[...!1===s.allowPrivilegeEscalation?[]:["a missing `allowPrivilegeEscalation: false`"],...m?[]:["capabilities that are not all dropped"],...l.map(e=>`the capability ${e}`),...c,...u.isMap(i("seccompProfile"))?[]:["a missing `seccompProfile`"]]}function Pm(e,t,n){const{manifest:a,kind:o,namespace:s}=e,r=u.mapAt$1(a,"spec");if("Policy"===o&&s!==t.object.namespace||!1===r.admission)return"passes";const i=void 0!==r.validationFailureActionOverrides,c=u.rulesOfKyverno(r).map(a=>{const o=function s(e,t,n){const[a,o]=[u.mapAt$1(e,"match"),u.mapAt$1(e,"exclude")],s=im(a,n,!1),r=!1===s,i=r&&function c(e,t,{kind:n}){const a=[e,...u.mapsAt$1(e,"any"),...u.mapsAt$1(e,"all")].flatMap(e=>u.textsAt$1(e,"resources","kinds"));return(u.annotationOf(t,"pod-policies.kyverno.io/autogen-controllers")??hm.join()).split(",").some(e=>e.trim()===n)&&hm.includes(n)&&a.every(e=>fm.test(e))}(a,t,n)?im(a,n,!0):s,l=Object.keys(o).length>0&&im(o,n,r);if(!1!==i&&!0!==l)return{ofPods:r,isCertain:!0===i&&!1===l}}(a,e,t.object),r=function c(e){if(null===e)return!0;if(!u.isMap(e))return"maybe";const t=u.mapsAt$1(e,"any").map(jm),n=u.mapsAt$1(e,"all").map(jm);return rm([0===t.length||rm(t,!0),rm(n,!1)],!1)}(a.preconditions??null);return void 0===a.validate||void 0===o||!1===r?"passes":i||!o.isCertain||Rm.some(e=>void 0!==a[e])||"maybe"===r?"unknown":function l(e,t,n,a){const o=u.mapAt$1(e,"validate"),s=o.podSecurity;if(u.isMap(s))return function r(e,{templates:t}){const n=e.level;return void 0!==e.exclude||"baseline"!==n&&"restricted"!==n?"unknown":t.some(e=>gm({name:n,minor:34},e).length>0)?"fails":"passes"}(s,t);const i=void 0===o.pattern?u.mapsAt$1(o,"anyPattern"):[o.pattern];if(0===i.length)return"unknown";const c=i.map(e=>au(a?function o(e,t){const n={spec:{template:e}};return"CronJob"===t?{spec:{jobTemplate:n}}:n}(e,t.object.kind):e,n));return c.some(e=>"passes"===e||"skips"===e)?"passes":c.includes("unknown")?"unknown":"fails"}(a,t,n,o.ofPods)});return c.includes("fails")?"fails":c.includes("unknown")?"unknown":"passes"}const Rm=["celPreconditions","context"],Cm=/^\{\{\s*request\.operation(?:\s*\|\|\s*'\w*')?\s*\}\}$/,Nm=/^(?:(?:Any|All)?(?:Not)?In|(?:Not)?Equals?)$/;function jm({key:e,operator:t,value:n}){const a=u.scalarText$1(t);if(!Cm.test(u.scalarText$1(e))||!Nm.test(a))return"maybe";const o=u.isList(n)?n:[n],s=["CREATE","UPDATE"].map(e=>o.includes(e)!==a.includes("Not"));return s.every(Boolean)||s.some(Boolean)&&"maybe"}const Om=u.oncePer((({byKind:e})=>{const t=(e.get("Service")??[]).map(((e,t)=>({object:e,selector:u.mapAt$1(e.manifest,"spec","selector"),position:t})));return u.groupedByEach(t,(({object:{group:e,namespace:t,manifest:n},selector:a})=>{const[o]=Object.entries(a),s="ExternalName"===u.textAt$1(n,"spec","type");return""!==e||s||void 0===o?[]:[Tm(t,...o)]}))}));const Dm=["argoproj.io"],Lm="\nacme.cert-manager.io v1alpha2 v1alpha3 v1beta1\ncert-manager.io v1alpha2 v1alpha3 v1beta1\nexternal-secrets.io v1alpha1 v1beta1\ngateway.networking.k8s.io v1alpha2 v1alpha3 v1beta1\nhelm.toolkit.fluxcd.io v2beta1 v2beta2\nimage.toolkit.fluxcd.io v1alpha1 v1alpha2 v1beta1 v1beta2\nkustomize.toolkit.fluxcd.io v1alpha1 v1beta1 v1beta2\nmonitoring.coreos.com v1beta1\nnotification.toolkit.fluxcd.io v1beta1 v1beta2\nsource.toolkit.fluxcd.io v1alpha1 v1beta1 v1beta2\n",zm=2;function qm(e,t,n){if(e===n)return;const a=u.groupOf(e),o=fr(e),[s]=o;if(void 0===s)return;const r=o.filter(e=>e.kind===t),[i]=r;return void 0===i?function c(e,t,n){const a=n.map(e=>e.kind),o=ga.closest(t,a,zm),s=!Dm.includes(e)&&n.every(e=>ur(e.owner));if(void 0===o&&!s)return;const r=`kind is none of this group${void 0===o?"":` (did you mean ${o}?)`}`,i=n.find(e=>void 0===o||e.kind===o)?.owner??"";return{fault:{path:"kind",message:r,...void 0===o&&{mayComeLater:!0}},owner:i}}(a,t,o):r.some(t=>t.apiVersion===e)||!ur(i.owner)||void 0===n&&Bm(a,e)?void 0:{fault:{path:"apiVersion",message:`apiVersion is none that this kind has; write ${i.apiVersion}`,mayComeLater:!0},owner:i.owner}}const Vm=["ImageRepository"];function Fm(e,t){const n=u.groupOf(e),a=hr(e,t),o=n.endsWith(".toolkit.fluxcd.io")&&/\/v\d+beta\d+$/.test(e);if(void 0!==a&&o&&!Vm.includes(t))return Bm(n,e)?vr(a.apiVersion,t):void 0}function Bm(e,t){return Lm.split("\n").some(n=>{const[a,...o]=n.split(" ");return a===e&&o.includes(t.slice(e.length+1))})}const _m=/^(?:requests|limits)\.(?:cpu|memory|ephemeral-storage)$/,Hm=u.oncePer((e=>{const t=new Map;for(const{name:n,manifest:a}of e.filter(tn))for(const e of Object.keys(u.mapAt$1(a,"spec","hard")))_m.test(e)&&!t.has(e)&&t.set(e,n);return t}));function Zm(e,t){return e.container.name===t.container.name&&e.path===t.path}function np({from:e},t,n){const a=e.map(({kind:e,name:a,key:o})=>u.resolveConfig(n,t,e,a)?.entries.has(o));return!!a.includes(!0)||!!a.includes(void 0)&&void 0}const ap=["k8s.v1.cni.cncf.io/networks","v1.multus-cni.io/default-network"];function sp({name:e,namespace:t}){return{group:"k8s.cni.cncf.io",kind:"NetworkAttachmentDefinition",name:e,isNamespaced:!0,...void 0!==t&&{namespace:t},of:"pods",isConfirmed:!0}}function rp(e,t){return ip(e,u.refused(),u.refused(t))}function ip(e,t,n,a){const o={base:u.problemsOf(t,"base"),head:u.problemsOf(n,"head")},s=u.bothSides(o).filter(({side:e})=>"base"!==e||"built"!==t?.status),{wasThere:r,wasRefused:i}=u.standing(o.base,t,n),c=new Map(s.map((t,n)=>[0===n?u.withChanges(t,a??cp(e)):t,t])),l=[...c.keys()],m=u.identityOf$1(e);return{deployable:{...m,status:"notAnalysed",touched:e.isTouched,analysis:"none",builder:u.builderOf(n)??u.builderOf(t),configChanges:[],workloads:[],staleConfigs:[],otherObjects:[],problems:l.map(u.forPeople)},inPlace:[],shared:u.NOTHING_SHARED,secrets:u.secretsOf(e,[t,n],[]),findings:u.notAnalysedFindings(m.id,"none",l,{wasThere:e=>r(c.get(e)??e),wasRefused:i})}}function cp(e){if(void 0!==e.head)return;const t=u.prunesOf(e);return null===t?"removed":t?"removed, with all that was deployed":"removed, and what was deployed stays"}const lp=/^[ \t]*(?:-[ \t]+)?uses:[ \t]*["']?\.\/([^\s"'@#]+)/gm;function up(e,t){const n=new Map;return mp(e,t,n),[...n.values()].join("\n")}function mp(e,t,n){if(n.has(t))return;const a=Un(e,t);n.set(t,a);for(const[,t=""]of a.matchAll(lp)){const a=t.replace(/\/$/,""),o=[a,`${a}/action.yml`,`${a}/action.yaml`].find(t=>Bn(e,t));void 0!==o&&mp(e,o,n)}}const pp=/^([ \t]*(?:-[ \t]+)?uses:[ \t]*["']?\w[^\s"'@#]*)@[^\s"'#]+["']?(?:[ \t]+#.*)?$/gm;function dp(e,t){const[n,a]=[e,t].map(e=>e.replace(pp,"$1"));return e!==t&&n===a}const yp=(e=>"string"==typeof e),bp=(e=>"number"==typeof e||"bigint"==typeof e),$p={s:yp,t:yp,y:yp,b:e=>"boolean"==typeof e,i:bp,l:bp,q:e=>yp(e)||bp(e),x:(e=>yp(e)||bp(e)),j:()=>!0},kp=3;function xp(e){const t=e.split(/\r?\n/).map(e=>e.trim()),n=t.length>=kp||/^\s*[[{]/.test(e),a=new Set([e,e.trim(),...n?[]:t]),o=new Set(n?t:[]);return wp(e,o,0),{whole:a,inner:o}}const Sp=4;function wp(e,t,n){if(n>Sp)return;const a=a=>{void 0===a||""===a||a===e||t.has(a)||(t.add(a),wp(a,t,n+1))};for(const t of function n(e){if(!/^\s*[[{]/.test(e))return[];try{const t=[];return JSON.parse(e,(e,n)=>("string"==typeof n&&t.push(n),n)),t}catch{return[]}}(e))a(t);for(const[,t=""]of e.matchAll(/^[ \t]{0,200}(?:export[ \t]{1,20}|-[ \t]{1,20})?["']?[\w.\-/]{1,200}["']?[ \t]{0,20}[:=][ \t]{0,200}(\S.*)$/gm))a(t.trimEnd().replace(/^(["'])(.*)\1,?$/,"$2"));for(const[,t=""]of e.matchAll(/\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s:/@]{0,200}:([^\s@]{1,1000})@/gi))a(t),a(Ip(t));a(function o(e){if(e.length<8||e.length%4==1||!/^[A-Za-z0-9+/_-]+={0,2}$/.test(e))return;const t=Buffer.from(e,"base64").toString();return/[\ufffd\p{Cc}]/u.test(t.replace(/[\r\n\t]/g,""))?void 0:t}(e)),n>0&&a(/^[\w.@-]{1,64}:(\S+)$/.exec(e)?.[1])}function Ip(e){try{return decodeURIComponent(e)}catch{return}}const Ap=/\$\{\{.{0,200}?\}\}|\$\{[^}\n]{0,200}\}|\$\([\w.-]{1,99}\)|\$\w+|\{\{.{0,200}?\}\}|%\w{1,99}%/g;function Pp(e){return e.replace(Ap,"*")}function Rp(e,t){const n=!t||e.startsWith("*/"),a=e.replace(/^(?:\.{0,2}\/|\*\/)+/,"").replace(/\/$/,"/**");if((a.replace(/\.\w+$/,"").match(/\w/g)?.length??0)<2&&n)return;const o=a.split("/").map(e=>"**"===e?e:e.replace(/\*{2,}/g,"*"));return u.plainGlob([...n?["**"]:[],...o].join("/"))}function Np(e,t){const[n,a]=[u.mapAt(e,"spec"),u.mapAt(t,"spec")];return[...["sourceRepos","destinations"].filter(e=>u.isList(n[e])&&!u.isList(a[e])).map(e=>`${e}, which allows nothing from now on: none of its Applications is synced`),...jp(n,a)?["signatureKeys: a commit that is signed by none of these keys is not synced"]:[],...u.sameValue(n.destinationServiceAccounts??null,a.destinationServiceAccounts??null)?[]:["destinationServiceAccounts: where syncs run as another account, they run as another one, and what that may not do fails"],...!0===a.permitOnlyProjectScopedClusters&&!0!==n.permitOnlyProjectScopedClusters?["permitOnlyProjectScopedClusters: Applications that go to any other cluster are refused"]:[],...u.textsAt(n,"sourceNamespaces").some(e=>!u.textsAt(a,"sourceNamespaces").includes(e))?["sourceNamespaces: Applications in a namespace that goes from it are refused"]:[]]}function jp(e,t){const[n,a]=[Mp(e),Mp(t)];return a.length>0&&(0===n.length||n.some(e=>!a.includes(e)))}function Mp(e){return u.isList(e.signatureKeys)?e.signatureKeys.map(e=>u.getIn(e,"keyID")):[]}function Tp({container:e},t){return"init"===e.role&&t.every(e=>"init"===e.container.role)}function Ep(e){if(void 0!==e.subPathExpr&&""!==e.subPathExpr)return null;const t=u.textAt$1(e,"subPath");return""===t?void 0:t}function Dp(e,t){return[...Lp(u.mapAt$1(e,"configMap"),"ConfigMap","name",`${t}.configMap.name`),...Lp(u.mapAt$1(e,"secret"),"Secret","secretName",`${t}.secret.secretName`),...u.mapsAt$1(e,"projected","sources").flatMap((e,n)=>[...Lp(u.mapAt$1(e,"configMap"),"ConfigMap","name",`${t}.projected.sources[${n}].configMap.name`),...Lp(u.mapAt$1(e,"secret"),"Secret","name",`${t}.projected.sources[${n}].secret.name`)])]}function Lp(e,t,n,a){const o=u.textAt$1(e,n);if(void 0===o)return[];const s=u.mapsAt$1(e,"items").flatMap(e=>{const t=u.textAt$1(e,"key");return void 0===t?[]:[[t,u.textAt$1(e,"path")??t]]});return[{kind:t,name:o,path:a,optional:!0===e.optional,items:s}]}function zp(e,t){const{kind:n,name:a,path:o,optional:s,items:r}=e,i=0===r.length?"all":r.map(([e])=>e),c={kind:n,name:a,path:o,optional:s,container:t?.container.name??null};if(void 0===t?.subPath)return{...c,how:"volume",keys:i,updates:"inPlace"};const l=null===t.subPath?i:function u(e,t){const n=e.split("/").filter(e=>""!==e&&"."!==e);if(0===n.length)return 0===t.length?"all":t.map(([e])=>e);if(0===t.length)return n.slice(0,1);const a=n.join("/");return t.filter(([,e])=>e===a||e.startsWith(`${a}/`)).map(([e])=>e)}(t.subPath,r);return{...c,how:"subPath",keys:l,updates:"never"}}const qp=[["csi","nodePublishSecretRef","name"],["azureFile","secretName"],["cephfs","secretRef","name"],["cinder","secretRef","name"],["flexVolume","secretRef","name"],["iscsi","secretRef","name"],["rbd","secretRef","name"],["scaleIO","secretRef","name"],["storageos","secretRef","name"]];function Vp(e,t){return qp.flatMap(n=>{const a=u.textAt$1(e,...n);return void 0===a?[]:[{kind:"Secret",name:a,how:"volume",container:null,path:`${t}.${n.join(".")}`,keys:"all",optional:!1,updates:"never"}]})}const Bp=u.oncePer((function Up(e){return[...e.containers.flatMap((e=>[..._p(e),...Kp(e)])),...Op(e),...u.mapsAt$1(e.spec,"imagePullSecrets").flatMap((t,n)=>function a(e,t){const n=u.textAt$1(e,"name");return void 0===n?[]:[{kind:"Secret",name:n,how:"imagePullSecret",container:null,path:t,keys:"all",optional:!0,updates:"inPlace"}]}(t,An(e.path,`spec.imagePullSecrets[${n}].name`)))]}));const Hp=[["ConfigMap","configMapRef"],["Secret","secretRef"]],Gp=[["ConfigMap","configMapKeyRef"],["Secret","secretKeyRef"]];function Jp(e,t,n){return{key:`${e} ${t?"surely":"maybe"}`,severity:t?"error":"warning",message:`${n}: ${t?"no new pod is made":"where it says otherwise, no new pod is made"}.`,unsafe:t}}const Qp={"system-cluster-critical":2e9,"system-node-critical":2000001e3};const Xp="kubernetes.io/enforce-mountable-secrets";function td({manifest:e},t){return new Set(u.mapsAt$1(e,t).flatMap(e=>u.textAt$1(e,"name")??[]))}const nd=/(?:^|\/)(?:configmap-reload|prometheus-config-reloader|config-reloader|k8s-sidecar)(?:[:@]|$)/;function ad(e,t){const n=/volumes\[([^\]]+)\]/.exec(t)?.[1];return e.containers.find(({value:e,role:t})=>"init"!==t&&nd.test(u.textAt$1(e,"image")??"")&&u.mapsAt$1(e,"volumeMounts").some(e=>u.textAt$1(e,"name")===n))?.name}const sd=u.oncePer((e=>{const t=new Map;for(const n of e.values()){const{templateOwner:e}=n;void 0===e||t.has(e)||t.set(e,n)}return t})),rd=/Microsoft\.(ContainerService|Kubernetes)\b|container-service|kubernetes|\baks|agentPool/i,id=/\bAWS::EKS\b|kubernetes|\beks\b|eks[A-Z]|nodegroup/i,cd=[{path:/(^|\/)tal(config|env|secret)[^/]*\.ya?ml$/,texts:[]},{path:/(^|\/)talos\/.*\.(ya?ml|json)$/,texts:[]},{path:/\.ya?ml$/,texts:[/^machine:[ \t]*(#.*)?$/m]},{path:/\.ya?ml$/,texts:[/^cluster:[ \t]*$/m,/^[ \t]+(apiServer|controllerManager|etcd|inlineManifests|extraManifests|allowSchedulingOnControlPlanes|controlPlane):/m]},{path:/(^|\/)cluster[^/]*\.ya?ml$/,texts:[/^nodes:[ \t]*$/m,/\brole:/]},{path:/\.ya?ml$/,texts:[/^(node-label|node-taint|kubelet-arg|kube-(apiserver|scheduler|controller-manager)-arg|tls-san|cluster-cidr|service-cidr|flannel-backend|write-kubeconfig-mode)\+?:/m]},{texts:[/^#cloud-config\b/]},{path:/\.(bu|ign)$/,texts:[]},{path:/(^|\/)((group|host)_vars|roles|playbooks?|inventor(y|ies)|ansible|kubespray)\/.*\.(ya?ml|ini|j2|cfg|toml)$/,texts:[/k3s|k8s|kube|rke2?|talos|k0s|microk8s|containerd/i]},{path:/\.ya?ml$/,texts:[/^[ -]*hosts:/m,/^ *(tasks|roles):/m]},{path:/\.ya?ml$/,texts:[/^kind:[ \t]*(Cluster|ControlPlane|Workers|Machine)[ \t]*$/m,/^(?!apiVersion:)(?![^]*\napiVersion:)/]},{path:/\.bicep(param)?$/,texts:[rd]},{path:/\.json$/,texts:[/schema\.management\.azure\.com\/schemas\//,rd]},{path:/\.(ya?ml|json|template)$/,texts:[/\bAWS::(EKS|AutoScaling|EC2::LaunchTemplate)\b/,id]},{path:/\.(ya?ml|json)$/,texts:[/\bParameterKey\b/,id]},{path:/\.(tsx?|[mc]?js|py|go|java|cs)$/,texts:[/\baws[-_]?eks(_v2_alpha)?\b|\bawseks\b/,/cdk|jsii/i]},{path:/\.(ya?ml|json|jinja|py)$/,texts:[/\b(gcp-types\/)?container(-v1(beta1)?:|\.(v1(beta1)?|beta)\.)[\w.]*([Cc]luster|[Nn]odePool)/]},{path:/(^|\/)(k0sctl|k0s|rke2?|kubeone|kubekey|kops|eksctl)([-_.][^/]*)?\.(ya?ml|toml|json)$/,texts:[]},{path:/\.nix$/,texts:[/services\.(k3s|kubernetes|rke2)|virtualisation\.containerd|kubenix|nixidy/]}];function ld(e,t){return cd.some(({path:n,texts:a})=>(n?.test(e)??!0)&&a.every(e=>e.test(t))&&""!==t)}function md(e,t){return e.number===t.number&&e.protocol===t.protocol&&(""===e.ip||""===t.ip||e.ip===t.ip)}function dd(e,t){if("none"===e.analysis)return!1;const n=t.flatMap(({workloads:e})=>e),a=t.flatMap(({staleConfigs:e})=>e);return e.workloads.some(e=>function t({effect:e,heldBack:n}){return"none"!==e||void 0!==n}(e)&&!n.some(t=>t.effect===e.effect&&hd(e,t)))||e.staleConfigs.some(({effect:e,workload:t})=>"live"!==e&&!a.some(n=>n.effect===e&&hd(t,n.workload)))}function fd({analysis:e,configChanges:t,workloads:n,staleConfigs:a,otherObjects:o}){return"full"!==e||t.length+n.length+a.length+o.length>0}function hd(e,t){return!e.name.includes(u.MASK)&&u.groupOf(e.apiVersion)===u.groupOf(t.apiVersion)&&e.kind===t.kind&&t.name.includes(e.name)}const yd=/_(SERVICE|PORT)/,bd=/^[A-Z][A-Z0-9_]*$/;const wd=[{resource:"cpu",least:256n*u.ONE,what:"cores"},{resource:"memory",least:u.ONE<<40n,what:"of memory"}];function Rd(e,t,n,a){const{object:o,templateOwner:s}=t,r=[o,...void 0===s?[]:[e.index.byKey.get(s)],...Md(e,t).map(e=>void 0!==e&&a(Nd(e))?e.object:void 0)],i=r.flatMap(e=>{const t=n?e?.maybeMergedBy??[]:[];return(e?.maybeChangedBy??[]).filter(({key:e})=>!t.includes(e))});return u.distinctDoubts(i)}function Cd(e,t){return new Set(Md(e,t).flatMap(e=>void 0===e?[]:Nd(e)))}function Nd({kind:e,name:t}){return`${e} ${t}`}function jd(e,t,n,a){const o=n.filter(({notSeenAt:e})=>void 0!==e);if(0===o.length)return;const s=new Set([...Md(e,a.base),...Md(t,a.head)]),r=o.find(e=>[e.base,e.head].some(e=>null!==e&&s.has(e)));if(void 0===r?.notSeenAt)return;const{kind:i,name:c}=r.id;return`It reads ${i} ${c}, which was not seen at ${r.notSeenAt}, of which not all was analysed: whether that changes is not known.`}function Md(e,t){return u.referencesOf(t).map(({kind:n,name:a})=>u.resolveConfig(e,t,n,a))}const Ed=1048576000000000n;const zd=u.at(void 0,"spec");function qd(e,t){const n=u.mapIn$1(e.spec),a=u.at(zd,"matchConstraints");u.isMap(n.matchConstraints)?(Kd(n.matchConstraints,a,t),0===u.mapsIn$1(n.matchConstraints.resourceRules).length&&t(u.at(a,"resourceRules"),"must have one")):t(a,"is missing"),Qd(n,zd,t),u.isMap(n.paramKind)&&function o({apiVersion:e,kind:t},n,a){""===u.textIn$2(e)&&a(u.at(n,"apiVersion"),"is missing"),u.isDnsLabel(u.textIn$2(t).toLowerCase())||a(u.at(n,"kind"),"must be the name of a kind")}(n.paramKind,u.at(zd,"paramKind"),t);const[s,r]=[u.mapsIn$1(n.validations),u.mapsIn$1(n.auditAnnotations)];s.length+r.length===0&&t(u.at(zd,"validations"),"must have one, unless auditAnnotations have");const i=new Set;for(const[e,a]of _d)u.mapsIn$1(n[e]).forEach((o,s)=>{if("messageExpression"===a&&void 0===o[a])return;const r=u.at(u.inside(u.at(zd,e),String(s)),a);zr(u.textIn$2(o[a]),r,t),Fd(u.textIn$2(o[a]),{hasParameters:u.isMap(n.paramKind),known:i},r,t),"variables"===e&&(Vd.test(u.textIn$2(o.name))||t(u.at(u.inside(u.at(zd,e),String(s)),"name"),"must be a name of CEL"),i.add(u.textIn$2(o.name)))})}const Vd=/^[A-Za-z_]\w*$/;function Fd(e,{hasParameters:t,known:n},a,o){Ud(e,a,o),!t&&xr(e,"params").length>0&&o(a,"names `params`, which nothing has without `paramKind`");for(const t of new Set(xr(e,"variables")))""===t||n.has(t)||o(a,`names the variable ${t}, which is not there before it`)}const Bd=["object","oldObject","request","params","namespaceObject","authorizer","variables"];function Ud(e,t,n){const a=[...wr(e)].filter(e=>!Bd.includes(e));a.length>0&&n(t,`names ${a.join(", ")}: there are only ${Bd.join(", ")}`)}const _d=[["variables","expression"],["validations","expression"],["validations","messageExpression"],["auditAnnotations","valueExpression"]],Hd=["Audit","Deny","Warn"];function Gd(e,t){const n=u.mapIn$1(e.spec),a=u.textIn$2(n.policyName);""===a?t(u.at(zd,"policyName"),"is missing"):u.isDnsSubdomain(a)||t(u.at(zd,"policyName"),u.DNS_SUBDOMAIN),u.isMap(n.matchResources)&&Kd(n.matchResources,u.at(zd,"matchResources"),t),u.isMap(n.paramRef)&&function o(e,t,n){""!==u.textIn$2(e.name)===u.isMap(e.selector)&&n(t,"must have a name or a selector, and not both"),""===u.textIn$2(e.parameterNotFoundAction)&&n(u.at(t,"parameterNotFoundAction"),"must be Allow or Deny")}(n.paramRef,u.at(zd,"paramRef"),t);const s=u.textsIn$2(n.validationActions),r=u.at(zd,"validationActions");0===s.length&&t(r,"must have one"),s.some(e=>!Hd.includes(e))&&t(r,"must be Audit, Deny or Warn"),new Set(s).size<s.length&&t(r,"names one action twice"),s.includes("Deny")&&s.includes("Warn")&&t(r,"may not have both Deny and Warn")}function Kd(e,t,n){for(const a of["namespaceSelector","objectSelector"])u.isMap(e[a])&&K(e[a],u.at(t,a),n);for(const a of["resourceRules","excludeResourceRules"])Wd(e,u.at(t,a),n)}function Wd(e,t,n){u.mapsIn$1(e[t.step]).forEach((e,a)=>{const o=u.inside(t,String(a));for(const t of["operations","apiGroups","apiVersions","resources"]){const a=u.textsIn$2(e[t]);0===a.length&&n(u.at(o,t),"must have one");const s="resources"===t?a.filter(e=>!e.includes("/")):a;s.includes("*")&&s.length>1&&n(u.at(o,t),"may not have others beside `*`"),"apiGroups"!==t&&a.includes("")&&n(u.at(o,t),"must not be empty")}u.textsIn$2(e.operations).some(e=>!Jd.includes(e))&&n(u.at(o,"operations"),`must be ${Jd.join(", ")}`),function s(e,t,n){e.includes("*/*")&&e.length>1&&n(t,"may not have others beside `*/*`");const a=e.filter(e=>e.includes("/")).map(e=>e.split("/",2));a.forEach(([e="",o=""],s)=>{a.slice(0,s).some(([t,n])=>t===e&&"*"===n||"*"===t&&n===o)&&n(t,`names ${e}/${o}, which a star before it takes in`)})}(u.textsIn$2(e.resources),u.at(o,"resources"),n)})}const Jd=["*","CREATE","UPDATE","DELETE","CONNECT"];function Qd(e,t,n){const a=new Set;u.mapsIn$1(e.matchConditions).forEach((e,o)=>{const s=u.textIn$2(e.name),r=u.inside(u.at(t,"matchConditions"),""===s?String(o):s);u.isQualifiedName(s)||n(u.at(r,"name"),"must be a name with an optional prefix"),a.has(s)&&n(u.at(r,"name"),"is the name of another condition"),a.add(s),zr(u.textIn$2(e.expression),u.at(r,"expression"),n),Ud(u.textIn$2(e.expression),u.at(r,"expression"),n)})}const Zd=100;function Yd(e,t){const n=u.textIn$2(e.addressType);""===n&&t(u.at(void 0,"addressType"),"must be IPv4, IPv6 or FQDN"),function a(e,t){const n=new Set;u.mapsIn$1(e.ports).forEach((e,a)=>{const o=u.textIn$2(e.name),s=u.inside(u.at(void 0,"ports"),""===o?String(a):o);""===o||u.isDnsLabel(o)||t(u.at(s,"name"),u.DNS_LABEL),n.has(o)&&t(u.at(s,"name"),"is the name of another port"),n.add(o),"string"!=typeof e.appProtocol||u.isQualifiedName(e.appProtocol)||t(u.at(s,"appProtocol"),"must be a name with an optional prefix")})}(e,t),u.mapsIn$1(e.endpoints).forEach((e,a)=>{const o=u.inside(u.at(void 0,"endpoints"),String(a)),s=u.textsIn$2(e.addresses),r=u.at(o,"addresses");0===s.length&&t(r,"must have one"),s.length>Zd&&t(r,`must not be more than ${Zd}`),s.forEach((e,a)=>{!function o(e,t,n,a){if("FQDN"===t){const t=e.replace(/\.$/,"");return void(u.isDnsSubdomain(t)&&t.includes(".")||a(n,"must be a name with a domain"))}if("IPv4"!==t&&"IPv6"!==t)return;d(e)?e.includes(":")!==("IPv6"===t)&&a(n,`must be an ${t} address`):a(n,h);const o=y(e);void 0!==o&&a(n,`may not be ${o}`)}(e,n,u.inside(r,String(a)),t)}),"string"!=typeof e.hostname||u.isDnsLabel(e.hostname)||t(u.at(o,"hostname"),u.DNS_LABEL),"string"!=typeof e.nodeName||u.isDnsSubdomain(e.nodeName)||t(u.at(o,"nodeName"),u.DNS_SUBDOMAIN)})}function Xd(e,t){const n=u.textIn$2(e.handler),a=u.at(void 0,"handler");""===n?t(a,"is missing"):u.isDnsLabel(n)||t(a,u.DNS_LABEL);const{podFixed:o}=u.mapIn$1(e.overhead);u.isMap(o)&&A({limits:o},u.at(void 0,"overhead"),t);const s=u.at(void 0,"scheduling");u.validateLabels(u.mapIn$1(e.scheduling).nodeSelector,u.at(s,"nodeSelector"),t),Q(u.mapIn$1(e.scheduling),s,t)}const ef=u.at(void 0,"spec"),tf=86400;const af="may not be set for an ExternalName";const sf=["loadBalancerSourceRanges","loadBalancerClass","allocateLoadBalancerNodePorts"],rf=u.at(void 0,"spec"),cf=u.at(rf,"template"),lf="cannot be changed",uf=["backoffLimitPerIndex","completionMode","managedBy","podFailurePolicy","selector","successPolicy"];function mf(e,t){if(!t)return e;const n=u.without(u.mapIn$1(e.spec),"nodeSelector","tolerations","schedulingGates"),a=u.without(u.mapIn$1(n.affinity),"nodeAffinity"),o=e=>u.mapsIn$1(n[e]).map(e=>u.without(e,"resources"));return{spec:{...n,affinity:a,containers:o("containers"),initContainers:o("initContainers")}}}const pf=u.at(void 0,"spec");function df(e){return{priority:0,preemptionPolicy:"PreemptLowerPriority",...u.without(e,"serviceAccount")}}function ff(e,t,n,a){const[o,s]=[u.mapsIn$1(e),u.mapsIn$1(t)];if(o.length!==s.length)return void a(u.at(pf,n),"of a Pod may not be added or taken away");const r=e=>u.without(e,"image");s.some((e,t)=>{const n=o[t];return void 0===n||!u.sameValue(r(n),r(e))})&&a(u.at(pf,n),"of a Pod may only get another image")}const hf=u.at(void 0,"spec"),gf="cannot be changed";const yf={DaemonSet:(e,t,n)=>{Af(e,t,"spec.selector",n)},StatefulSet:function bf(e,t,n){const[a,o]=[u.mapIn$1(e.spec),u.mapIn$1(t.spec)],s=[...new Set([...Object.keys(a),...Object.keys(o)])].sort(u.compareText);for(const e of s)Pf.has(e)||u.sameValue(a[e],o[e])||n(u.at(hf,e),gf)},Job:function $f(e,t,n){const[a,o]=[u.mapIn$1(e.spec),u.mapIn$1(t.spec)];for(const e of uf)u.sameValue(a[e],o[e])||n(u.at(rf,e),lf);const s="Indexed"===u.textIn$2(a.completionMode)&&u.sameValue(o.completions,o.parallelism);u.sameValue(a.completions,o.completions)||s||n(u.at(rf,"completions"),lf);const r=!0===a.suspend,[i,c]=[u.mapIn$1(a.template),u.mapIn$1(o.template)];u.sameValue(mf(i,r),mf(c,r))||n(cf,r?"of a suspended Job may change where its pods run and what they get, nothing else":lf)},Pod:function kf(e,t,n){const[a,o]=[df(u.mapIn$1(e.spec)),df(u.mapIn$1(t.spec))];!function s(e,t,n){const[a,o]=[u.numberIn(e.activeDeadlineSeconds),u.numberIn(t.activeDeadlineSeconds)];void 0!==a&&(void 0===o||o>a)&&n(u.at(pf,"activeDeadlineSeconds"),"of a Pod may only become shorter")}(a,o,n),function r(e,t,n){const a=e=>u.without(e,"tolerationSeconds");e.every(e=>t.some(t=>u.sameValue(a(e),a(t))))||n(u.at(pf,"tolerations"),"of a Pod may only be added to")}(u.mapsIn$1(a.tolerations),u.mapsIn$1(o.tolerations),n);const i=e=>u.mapsIn$1(e.schedulingGates).map(({name:e})=>u.textIn$2(e));i(o).some(e=>!i(a).includes(e))&&n(u.at(pf,"schedulingGates"),"may only be taken away");const c=i(a).length>0;c&&function l(e,t,n){const[a,o]=[u.mapIn$1(e.nodeSelector),u.mapIn$1(t.nodeSelector)];Object.keys(a).some(e=>a[e]!==o[e])&&n(u.at(pf,"nodeSelector"),"of a gated Pod may only be added to");const s=e=>u.without(u.mapIn$1(e.affinity),"nodeAffinity"),r=e=>u.mapIn$1(u.mapIn$1(e.affinity).nodeAffinity).requiredDuringSchedulingIgnoredDuringExecution,i=!u.isMap(r(e))||u.sameValue(r(e),r(t));u.sameValue(s(e),s(t))&&i||n(u.at(pf,"affinity"),"of a gated Pod may only get a node affinity")}(a,o,n);const m=new Set(["activeDeadlineSeconds","tolerations","schedulingGates","containers","initContainers"]),p=[...new Set([...Object.keys(a),...Object.keys(o)])].sort();for(const e of p)m.has(e)||c&&("nodeSelector"===e||"affinity"===e)||u.sameValue(a[e],o[e])||n(u.at(pf,e),"of a Pod cannot be changed");for(const e of["containers","initContainers"])ff(a[e],o[e],e,n)},ConfigMap:Rf,Secret:Rf,PersistentVolumeClaim:function xf(e,t,n){const[a,o]=[u.mapIn$1(e.spec),u.mapIn$1(t.spec)],s=new Set(["resources","volumeAttributesClassName"]),r=[...new Set([...Object.keys(a),...Object.keys(o)])].sort(u.compareText);for(const e of r){const t=Cf.has(e)&&void 0===a[e];s.has(e)||t||u.sameValue(a[e],o[e])||n(u.at(hf,e),gf)}const[i,c]=[a,o].map(e=>N(u.mapIn$1(u.mapIn$1(e.resources).requests).storage));void 0!==i&&void 0!==c&&c<i&&n(u.at(u.at(hf,"resources"),"requests"),"cannot become smaller"),u.sameValue(u.mapIn$1(a.resources).limits,u.mapIn$1(o.resources).limits)||n(u.at(u.at(hf,"resources"),"limits"),gf),Nf(a,o,n)},PersistentVolume:function Sf(e,t,n){const[a,o]=[u.mapIn$1(e.spec),u.mapIn$1(t.spec)],s=[...new Set([...Wt(a),...Wt(o)].map(([e])=>e))];for(const e of[...s.sort(u.compareText),"volumeMode"])u.sameValue(jf(a,o,e),o[e])||n(u.at(hf,e),gf);void 0===a.nodeAffinity||u.sameValue(a.nodeAffinity,o.nodeAffinity)||n(u.at(hf,"nodeAffinity"),gf),Nf(a,o,n)},ResourceQuota:(e,t,n)=>{const[a,o]=[e,t].map(({spec:e})=>[...new Set(u.textsIn$2(u.mapIn$1(e).scopes))].sort());u.sameValue(a,o)||n(u.at(hf,"scopes"),gf)},Service:function wf(e,t,n){const[a,o]=[u.mapIn$1(e.spec),u.mapIn$1(t.spec)];if("ExternalName"===u.textIn$2(a.type)||"ExternalName"===u.textIn$2(o.type))return;const[s,r]=[u.textIn$2(a.clusterIP),u.textIn$2(o.clusterIP)];if((""===s?"None"===r:""!==r&&r!==s)&&n(u.at(hf,"clusterIP"),gf),"LoadBalancer"!==u.textIn$2(a.type)||"LoadBalancer"!==u.textIn$2(o.type))return;a.loadBalancerClass!==o.loadBalancerClass&&n(u.at(hf,"loadBalancerClass"),gf);const i=[a,o].every(({externalTrafficPolicy:e})=>"Local"===e),c=a.healthCheckNodePort;i&&void 0!==c&&c!==o.healthCheckNodePort&&n(u.at(hf,"healthCheckNodePort"),gf)},ServiceCIDR:function If(e,t,n){const[a,o]=[u.textsIn$2(u.mapIn$1(e.spec).cidrs),u.textsIn$2(u.mapIn$1(t.spec).cidrs)],s=1===a.length&&2===o.length;u.sameValue(a,s?o.slice(0,1):o)||n(u.at(hf,"cidrs"),gf)}};const Pf=new Set(["replicas","ordinals","template","updateStrategy","revisionHistoryLimit","persistentVolumeClaimRetentionPolicy","minReadySeconds"]);function Rf(e,t,n){if("Secret"!==u.textIn$2(t.kind)||u.sameValue(e.type,t.type)||n(u.at(void 0,"type"),gf),!0===e.immutable){!0!==t.immutable&&n(u.at(void 0,"immutable"),gf);for(const a of["data","binaryData"])u.sameValue(u.mapIn$1(e[a]),u.mapIn$1(t[a]))||n(u.at(void 0,a),"cannot be changed: the object is immutable")}}const Cf=new Set(["storageClassName","volumeName"]);function Nf(e,t,n){const a="volumeAttributesClassName";void 0!==e[a]&&void 0===t[a]&&n(u.at(hf,a),"cannot be taken away")}function jf(e,t,n){const a=e.csi,o=u.mapIn$1(t.csi).controllerExpandSecretRef;return"csi"===n&&u.isMap(a)&&void 0!==o&&void 0===a.controllerExpandSecretRef?{...a,controllerExpandSecretRef:o}:e[n]}function Mf(e,t){const n=u.at(void 0,"webhooks"),a=new Set;u.mapsIn$1(e.webhooks).forEach((e,o)=>{const s=u.textIn$2(e.name),r=u.inside(n,""===s?String(o):s);(!u.isDnsSubdomain(s)||s.split(".").length<3)&&t(u.at(r,"name"),"must be a domain name of three parts or more"),a.has(s)&&t(u.at(r,"name"),"is the name of another webhook"),a.add(s),function i(e,t,n){["None","NoneOnDryRun"].includes(u.textIn$2(e.sideEffects))||n(u.at(t,"sideEffects"),"must be None or NoneOnDryRun");u.textsIn$2(e.admissionReviewVersions).some(e=>"v1"===e||"v1beta1"===e)||n(u.at(t,"admissionReviewVersions"),"must have v1 or v1beta1");const a=u.isMap(e.clientConfig)?e.clientConfig:{};""!==u.textIn$2(a.url)===u.isMap(a.service)&&n(u.at(t,"clientConfig"),"must have a url or a service, and not both"),u.isMap(a.service)&&function o(e,t,n){for(const a of["name","namespace"])""===u.textIn$2(e[a])&&n(u.at(t,a),"is missing");const a=u.numberIn(e.port)??443;(a<1||a>65535)&&n(u.at(t,"port"),"must be between 1 and 65535");const o=u.textIn$2(e.path);""===o||function s(e){const[t,...n]=e.replace(/\/$/,"").split("/");return""===t&&n.every(u.isDnsSubdomain)}(o)||n(u.at(t,"path"),"must begin with / and have parts in lower case letters, digits, hyphens and dots")}(a.service,u.at(u.at(t,"clientConfig"),"service"),n),function s(e,t,n){""!==e&&(e.startsWith("https://")||n(t,"must begin with https://"),/^\w+:\/\/[^/]*@/.test(e)&&n(t,"may not name a user"),/[?#]./.test(e)&&n(t,"may not have a query or a fragment"))}(u.textIn$2(a.url),u.at(u.at(t,"clientConfig"),"url"),n),Wd(e,u.at(t,"rules"),n);for(const a of["namespaceSelector","objectSelector"])u.isMap(e[a])&&K(e[a],u.at(t,a),n);Qd(e,t,n)}(e,r,t)})}const Of=36,[,Tf]=Rc;function Df({path:e,known:t,on:n}){const a=t>Rc[0]?"does not know":"drops";return n<=Tf?`Kubernetes before 1.${n} ${a} ${e}, and changes nothing for it.`:t>Of?`${e} is known since Kubernetes 1.${t}, which drops it by default.`:`Kubernetes drops ${e} by default.`}module.exports=t})();