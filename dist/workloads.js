!(function(){"use strict";var m=(function(e,t,a){for(const[o,n]of Object.entries(u.$gl(e.matchLabels)))u.$gu(o)&&u.$ho(u.$gj(n))||a(u.$g9(u.$aa(t,"matchLabels"),o),"is no label that Kubernetes takes");u.$gi(e.matchExpressions).forEach((e,o)=>{const n=u.$g9(u.$aa(t,"matchExpressions"),String(o)),s=u.$gk(e.values),r=s.length;u.$gu(u.$gj(e.key))&&s.every(u.$ho)||a(n,"is no label that Kubernetes takes");const i=u.$gj(e.operator);["In","NotIn","Exists","DoesNotExist"].includes(i)?i.endsWith("In")&&0===r?a(u.$aa(n,"values"),"must not be empty for this operator"):i.includes("xist")&&r>0&&a(u.$aa(n,"values"),"must be empty for this operator"):a(u.$aa(n,"operator"),"must be In, NotIn, Exists or DoesNotExist")})}),d=(function(e,t){return Object.entries(u.$gl(e.matchLabels)).every((([e,a])=>t[e]===a))&&u.$gi(e.matchExpressions).every(e=>{const a=t[u.$gj(e.key)],o=u.$gk(e.values);switch(u.$gj(e.operator)){case"In":return"string"==typeof a&&o.includes(a);case"NotIn":return"string"!=typeof a||!o.includes(a);case"Exists":return void 0!==a;case"DoesNotExist":return void 0===a;default:return!0}})}),p=(function(e,t){const a=u.$aa(u.$aa(void 0,"spec"),"selector");if(!u.$4d(e.selector))return void t(a,"is missing");const{selector:o}=e;if(Object.keys(u.$gl(o.matchLabels)).length+u.$gi(o.matchExpressions).length===0)return void t(a,"must choose something");m(o,a,t);const n=(function s(e,t){const a=Object.entries(u.$gl(e.matchLabels)).filter((([e,a])=>t[e]!==a)),o=u.$gi(e.matchExpressions).filter(e=>!d({matchExpressions:[e]},t));return[...a.map(([e])=>e),...o.map(({key:e})=>u.$gj(e))]})(o,u.$gl(u.$gl(u.$gl(e.template).metadata).labels));n.length>0&&t(a,`asks for ${n.join(", ")}, which the pod template's labels do not match`)}),$=(function(e,t,a){const o=u.$gl(e.limits);for(const o of["limits","requests"])for(const[n,s]of Object.entries(u.$gl(e[o]))){const e=u.$g9(u.$aa(t,o),n);b(n)||a(e,y);const r=x(s);void 0!==r&&r<0n&&a(e,"must not be negative"),void 0!==r&&k(n)&&r%u.$b8!==0n&&a(e,"must be a whole number");const i=u.$at(/^hugepages-(.+)$/.exec(n)?.[1])?.amount;void 0!==i&&void 0!==r&&i>0n&&(r<=0n||r%i!==0n)&&a(e,"must be a multiple of the page")}const n=[...Object.keys(o),...Object.keys(u.$gl(e.requests))];!n.some((e=>e.startsWith("hugepages-")))||n.includes("cpu")||n.includes("memory")||a(t,"must have cpu or memory beside huge pages");for(const[n,s]of Object.entries(u.$gl(e.requests))){const[e,r]=[x(s),x(o[n])];void 0!==e&&void 0!==r&&e>r&&a(u.$g9(u.$aa(t,"requests"),n),"must not be more than the limit");const i=k(n)||n.startsWith("hugepages-");i&&void 0===r&&a(u.$g9(u.$aa(t,"limits"),n),"must be set beside its request"),i&&void 0!==e&&void 0!==r&&e!==r&&a(u.$g9(u.$aa(t,"requests"),n),"must be the same as the limit")}}),b=(function(e){return e.includes("/")?u.$gu(e)&&!e.startsWith("requests."):v.has(e)||e.startsWith("hugepages-")}),k=(function(e){return e.includes("/")&&u.$gu(e)&&!e.includes("kubernetes.io/")}),x=(function(e){return u.$at(e)?.amount}),G=(function(e,t,a){const o=K.filter((t=>u.$4d(e[t])));0===o.length&&a(t,"must have a handler: exec, httpGet, tcpSocket or grpc"),o.length>1&&a(t,`may have one handler, not ${o.join(" and ")}`);for(const n of o){const o=u.$gl(e[n]),s=u.$aa(t,n);"exec"===n&&0===u.$gk(o.command).length&&a(u.$aa(s,"command"),"is missing"),"grpc"!==n&&"httpGet"!==n&&"tcpSocket"!==n||_(o.port,u.$aa(s,"port"),a),u.$gi(o.httpHeaders).some(({name:e})=>!/^[-A-Za-z0-9]+$/.test(u.$gj(e)))&&a(u.$aa(s,"httpHeaders"),"must have names of letters, digits and hyphens")}}),_=(function(e,t,a){if("string"==typeof e&&""!==e)return void(u.$gx(e)||a(t,"must be a number without quotes, or the name of a port"));const o=u.$gm(e);(void 0===o||o<1||o>65535)&&a(t,"must be a port between 1 and 65535")}),W=(function(e,t,a){!(function o(e,t,a){for(const o of["runAsUser","runAsGroup","fsGroup"])(u.$gm(e[o])??0)>J&&a(u.$aa(t,o),`must be at most ${J}`);u.$h2(e.supplementalGroups).some(e=>e<0||e>J)&&a(u.$aa(t,"supplementalGroups"),`must be between 0 and ${J}`)})(e,t,a),(function n(e,t,a){""===e.gmsaCredentialSpec&&a(u.$aa(t,"gmsaCredentialSpec"),"must not be empty");const o=e.gmsaCredentialSpecName;"string"!=typeof o||u.$gq(o)||a(u.$aa(t,"gmsaCredentialSpecName"),u.$gs),void 0===e.runAsUserName||function n(e){const t=e.split("\\"),a=t.at(-1)??"",o=t.length>1?t[0]:void 0;return t.length<=2&&""!==a&&a.length<=104&&!/^[. ]+$/.test(a)&&!/["/\\:;|=,+*?<>@[\]]/.test(a)&&(void 0===o||/^[^\\/:*?"<>|.]{1,15}$|^[a-zA-Z0-9.-]+$/.test(o))}(u.$gj(e.runAsUserName))||a(u.$aa(t,"runAsUserName"),"must be a Windows user, with an optional domain before a backslash")})(u.$gl(e.windowsOptions),u.$aa(t,"windowsOptions"),a);for(const o of["seccompProfile","appArmorProfile"]){const n=e[o];if(!u.$4d(n))continue;const s=u.$gj(n.type);""===s&&a(u.$aa(u.$aa(t,o),"type"),"is missing");const r=void 0!==n.localhostProfile;r&&"Localhost"!==s&&a(u.$aa(u.$aa(t,o),"localhostProfile"),"may only be set when the type is Localhost");const i="seccompProfile"===o?r:""!==u.$gj(n.localhostProfile);"Localhost"!==s||i||a(u.$aa(u.$aa(t,o),"localhostProfile"),"is missing");const c=u.$gj(n.localhostProfile);"seccompProfile"===o&&(c.startsWith("/")||c.split("/").includes(".."))&&a(u.$aa(u.$aa(t,o),"localhostProfile"),"must be a relative path without `..`")}}),Q=(function(e,t,a,o){const{report:n}=o,s=u.$gj(e.name);""===s?n(u.$aa(a,"name"),"is missing"):u.$gt(s)||n(u.$aa(a,"name"),u.$gv),""===u.$gj(e.image)&&n(u.$aa(a,"image"),"is missing"),(function r(e,t,a){for(const o of u.$gi(e.env)){const e=u.$gj(o.name),n=u.$g9(u.$aa(t,"env"),e);""===e?a(u.$aa(n,"name"),"is missing"):u.$gy(e)||a(u.$aa(n,"name"),"must be printable characters other than `=`"),u.$4d(o.valueFrom)&&Y(o,o.valueFrom,n,a)}u.$gi(e.envFrom).forEach(((e,o)=>{const n=u.$g9(u.$aa(t,"envFrom"),String(o)),s=["configMapRef","secretRef"].filter((t=>u.$4d(e[t]))),r=u.$gj(e.prefix);""===r||u.$gy(r)||a(u.$aa(n,"prefix"),"must be printable characters other than `=`"),1!==s.length&&a(n,"must name one config: configMapRef or secretRef");const i=u.$gj(u.$gl(e[s[0]??""]).name);1===s.length&&(""===i?a(u.$aa(u.$aa(n,s[0]??""),"name"),"is missing"):u.$gq(i)||a(u.$aa(u.$aa(n,s[0]??""),"name"),u.$gs))}))})(e,a,n),(function i(e,t,{spec:a,report:o}){const n=new Set;u.$gi(e.ports).forEach(((e,s)=>{const r=u.$gj(e.name),i=u.$g9(u.$aa(t,"ports"),""===r?String(s):r);void 0===u.$gm(e.containerPort)&&o(u.$aa(i,"containerPort"),"is missing"),""!==r&&(u.$gx(r)||o(u.$aa(i,"name"),"must be at most 15 lower case letters, digits and hyphens, with a letter"),n.has(r)&&o(u.$aa(i,"name"),"is the name of another port of this container"),n.add(r));const c=u.$gm(e.hostPort);!0===a.hostNetwork&&void 0!==c&&c!==u.$gm(e.containerPort)&&o(u.$aa(i,"hostPort"),"must be the containerPort when hostNetwork is true")}))})(e,a,o),(function c(e,t,a){const{volumes:o,report:n}=a,s=new Set;for(const r of["volumeMounts","volumeDevices"]){const i="volumeMounts"===r?"mountPath":"devicePath";u.$gi(e[r]).forEach(c=>{const l=u.$gj(c.name),m=u.$g9(u.$aa(t,r),l);""===l?n(u.$aa(m,"name"),"is missing"):o.has(l)||n(u.$aa(m,"name"),"names no volume of the pod");const d=u.$gj(c[i]);""===d?n(u.$aa(m,i),"is missing"):s.has(d)&&n(u.$aa(m,i),"is where another volume of this container is mounted"),s.add(d),te(c,m,n),ae(c,m,n);const p=!0===u.$gl(e.securityContext).privileged;"Bidirectional"!==c.mountPropagation||p||n(u.$aa(m,"mountPropagation"),"may only be Bidirectional in a privileged container"),"volumeDevices"!==r||ee(a,l)||n(u.$aa(m,"name"),"must name a persistentVolumeClaim or an ephemeral volume")})}})(e,a,o),$(u.$gl(e.resources),u.$aa(a,"resources"),n),(function l(e,t,{devices:a,report:o}){const n=[];u.$gi(u.$gl(e.resources).claims).forEach((e,s)=>{const[r,i]=[u.$gj(e.name),u.$gj(e.request)],c=u.$g9(u.$aa(u.$aa(t,"resources"),"claims"),""===r?String(s):r);""===r?o(u.$aa(c,"name"),"is missing"):a.has(r)||o(u.$aa(c,"name"),"names no resource claim of the pod"),""===i||u.$gt(i)||o(u.$aa(c,"request"),u.$gv);const l=n.some(([e,t])=>e===r&&(t===i||""===t||""===i));l&&o(c,"is asked for twice"),n.push([r,i])})})(e,a,o),(function m(e,t,{spec:a,report:o}){"Unmasked"===e.procMount&&!1!==a.hostUsers&&o(u.$aa(t,"procMount"),"may only be Unmasked when hostUsers is false"),!1===e.allowPrivilegeEscalation&&(!0===e.privileged&&o(t,"may not set allowPrivilegeEscalation to false beside privileged: true"),u.$gk(u.$gl(e.capabilities).add).some(e=>"CAP_SYS_ADMIN"===e)&&o(t,"may not set allowPrivilegeEscalation to false beside CAP_SYS_ADMIN")),W(e,t,o)})(u.$gl(e.securityContext),u.$aa(a,"securityContext"),o),(function d(e,t,a,{spec:o,report:n}){const s=u.$gi(e.restartPolicyRules);s.length>0&&void 0===e.restartPolicy&&n(u.$aa(a,"restartPolicy"),"must be set beside restartPolicyRules");const r="Never"===u.$gj(o.restartPolicy);s.forEach(({action:e,exitCodes:t},o)=>{const s=u.$g9(u.$aa(a,"restartPolicyRules"),String(o));""===u.$gj(e)&&n(u.$aa(s,"action"),"is missing"),u.$4d(t)?""===u.$gj(t.operator)&&n(u.$aa(u.$aa(s,"exitCodes"),"operator"),"is missing"):n(u.$aa(s,"exitCodes"),"is missing")});const i=new Set;u.$gi(e.resizePolicy).forEach(({resourceName:o,restartPolicy:s},c)=>{const l=u.$g9(u.$aa(a,"resizePolicy"),String(c)),[m,d]=[u.$gj(o),u.$gj(s)];"cpu"!==m&&"memory"!==m&&n(u.$aa(l,"resourceName"),"must be cpu or memory"),i.has(m)&&n(u.$aa(l,"resourceName"),"has a policy already"),i.add(m),"NotRequired"!==d&&"RestartContainer"!==d&&n(u.$aa(l,"restartPolicy"),"must be NotRequired or RestartContainer"),(r||"initContainers"===t&&"Always"!==u.$gj(e.restartPolicy))&&"RestartContainer"===d&&n(u.$aa(l,"restartPolicy"),"must be NotRequired for a container that is not started again")})})(e,t,a,o),(function p(e,t,a,{spec:o,report:n}){const s="initContainers"===t&&"Always"!==u.$gj(e.restartPolicy);for(const o of H){const r=e[o];if(!u.$4d(r))continue;const i=u.$aa(a,o);if(s||"ephemeralContainers"===t){n(i,"may not be set for an init container that ends before the app starts");continue}G(r,i,n);const c=u.$gm(r.successThreshold);"readinessProbe"!==o&&void 0!==c&&1!==c&&n(u.$aa(i,"successThreshold"),"must be 1"),"readinessProbe"===o&&void 0!==r.terminationGracePeriodSeconds&&n(u.$aa(i,"terminationGracePeriodSeconds"),"may not be set for a readiness probe")}const r=e.lifecycle;if(u.$4d(r)){s&&n(u.$aa(a,"lifecycle"),"may not be set for an init container that ends before the app starts");for(const e of["postStart","preStop"]){const t=r[e];if(!u.$4d(t))continue;const s=u.$aa(u.$aa(a,"lifecycle"),e);G(t,s,n);const i=u.$gm(u.$gl(t.sleep).seconds)??0,c=u.$gm(o.terminationGracePeriodSeconds)??30;u.$4d(t.sleep)&&(i<0||i>c)&&n(u.$aa(u.$aa(s,"sleep"),"seconds"),"must not be more than terminationGracePeriodSeconds")}}})(e,t,a,o)}),ce=(function(e,t,a){u.$gi(e.tolerations).forEach((e,o)=>{const n=u.$g9(u.$aa(t,"tolerations"),String(o)),[s,r,i]=[e.key,e.operator,e.value].map(e=>u.$gj(e));""!==r&&"Exists"!==r&&"Equal"!==r&&a(u.$aa(n,"operator"),"must be Equal or Exists"),""===s&&"Exists"!==r&&a(u.$aa(n,"operator"),"must be Exists when there is no key"),"Exists"===r&&""!==i&&a(u.$aa(n,"value"),"must be empty when the operator is Exists"),"Exists"===r||u.$ho(i??"")||a(u.$aa(n,"value"),"must be a value that a label may have"),void 0!==e.tolerationSeconds&&"NoExecute"!==u.$gj(e.effect)&&a(u.$aa(n,"effect"),"must be NoExecute when tolerationSeconds is set"),void 0===s||""===s||u.$gu(s)||a(u.$aa(n,"key"),"is no key that Kubernetes takes")})}),ge=(function(e){return["initContainers","containers"].flatMap((t=>u.$gi(e[t]).map((e=>[t,u.$gl(e.securityContext)]))))}),Ne=(function(e,t,a){const o=new Set;for(const n of u.$gi(e.volumes)){const e=u.$gj(n.name),s=u.$g9(u.$aa(t,"volumes"),e);""===e?a(u.$aa(s,"name"),"is missing"):u.$gt(e)||a(u.$aa(s,"name"),u.$gv),o.has(e)&&a(u.$aa(s,"name"),"is the name of another volume"),o.add(e);const r=Object.keys(n).filter(e=>"name"!==e);r.length>1&&a(s,`may be of one type, not ${r.sort().join(" and ")}`);for(const e of r)ze(e,u.$gl(n[e]),u.$aa(s,e),a)}return o}),Te=(function(e,t,a,o=[]){const n=u.$gl(e.metadata);u.$hn(n.labels,u.$aa(u.$aa(t,"metadata"),"labels"),a),u.$hm(n.annotations,u.$aa(u.$aa(t,"metadata"),"annotations"),a);const s=u.$gl(e.spec);u.$gi(s.ephemeralContainers).length>0&&a(u.$aa(u.$aa(t,"spec"),"ephemeralContainers"),"is not allowed in a pod template"),De(s,u.$aa(t,"spec"),a,o)}),De=(function(e,t,a,o=[]){const n=new Set([...Ne(e,t,a),...o]),s=(function r(e,t,a){const o=new Set;return u.$gi(e.resourceClaims).forEach((e,n)=>{const s=u.$gj(e.name),r=u.$g9(u.$aa(t,"resourceClaims"),""===s?String(n):s);""===s?a(u.$aa(r,"name"),"is missing"):u.$gt(s)?o.has(s)&&a(u.$aa(r,"name"),"is the name of another claim"):a(u.$aa(r,"name"),u.$gv),""!==s&&o.add(s),1!==B.filter(t=>void 0!==e[t]).length&&a(r,`must have one of ${B.join(" and ")}`);for(const t of B)void 0===e[t]||u.$gq(u.$gj(e[t]))||a(u.$aa(r,t),u.$gs)}),o})(e,t,a);!(function i(e,t,a,o){const n=new Set,s=new Set;0===u.$gi(e.containers).length&&a(u.$aa(t,"containers"),"must have one");const r=["initContainers","containers"];for(const i of r)for(const r of u.$gi(e[i])){const c=u.$gj(r.name),l=u.$g9(u.$aa(t,i),c);Q(r,i,l,{...o,spec:e,report:a}),n.has(c)&&a(u.$aa(l,"name"),"is the name of another container"),n.add(c),"containers"===i&&Ee(r,l,s,a)}})(e,t,a,{volumes:n,devices:s});for(const o of["serviceAccountName","priorityClassName","runtimeClassName","nodeName"]){const n=e[o];"string"!=typeof n||u.$gq(n)||a(u.$aa(t,o),u.$gs)}!(function c(e,t,a){for(const o of["hostname","subdomain"]){const n=u.$gj(e[o]);""===n||u.$gt(n)||a(u.$aa(t,o),u.$gv)}const o=e.hostnameOverride;if("string"!=typeof o)return;const n=u.$aa(t,"hostnameOverride");(!u.$gq(o)||o.length>64)&&a(n,`${u.$gs}, at most 64 of them`);for(const t of["setHostnameAsFQDN","hostNetwork"])!0===e[t]&&a(n,`may not be set beside ${t}`)})(e,t,a),W(u.$gl(e.securityContext),u.$aa(t,"securityContext"),a),(function l(e,t,a){if($({limits:u.$gl(e.overhead)},u.$aa(t,"overhead"),a),!u.$4d(e.resources))return;const o=u.$aa(t,"resources");$(e.resources,o,a),u.$gi(e.resources.claims).length>0&&a(u.$aa(o,"claims"),"may not be set for a whole pod");for(const t of["limits","requests"]){const n=Object.keys(u.$gl(e.resources[t])).find(e=>!Me.test(e));void 0!==n&&a(u.$g9(u.$aa(o,t),n),"may not be set for a whole pod")}!function n(e,t,a){const o=u.$gl(e.resources),n=u.$gi(e.containers).map(({resources:e})=>u.$gl(e));for(const[e,s]of Object.entries(u.$gl(o.requests))){const o=n.reduce((t,{requests:a})=>t+(x(u.$gl(a)[e])??0n),0n);(x(s)??0n)<o&&a(u.$g9(u.$aa(t,"requests"),e),"must not be less than its containers request")}for(const[e,s]of Object.entries(u.$gl(o.limits))){const o=x(s)??0n;n.some(({limits:t})=>(x(u.$gl(t)[e])??0n)>o)&&a(u.$g9(u.$aa(t,"limits"),e),"must not be less than the limit of a container")}}(e,o,a)})(e,t,a),(function d(e,t,a){if((function o(e,t,a){const o=u.$gl(e.securityContext),n=new Set;u.$gi(o.sysctls).forEach((o,s)=>{const r=u.$aa(u.$g9(u.$aa(t,"sysctls"),String(s)),"name"),i=u.$gj(o.name);""===i?a(r,"is missing"):i.length>253||!Z.test(i)?a(r,"is no name of a kernel parameter"):n.has(i)&&a(r,"is the name of another one"),n.add(i);const c=i.replaceAll("/",".");!0===e.hostNetwork&&c.startsWith("net.")&&a(r,"may not be set beside hostNetwork"),!0===e.hostIPC&&/^(?:kernel\.(?:sem|msg|shm)|fs\.mqueue\.)/.test(c)&&a(r,"may not be set beside hostIPC")})})(e,u.$aa(t,"securityContext"),a),(function n(e,t,a){const o=u.$gl(u.$gl(e.securityContext).windowsOptions).hostProcess,n=ge(e).map((([,e])=>u.$gl(e.windowsOptions).hostProcess)),s=u.$aa(t,"hostNetwork");void 0!==o&&n.some(e=>void 0!==e&&e!==o)&&a(u.$aa(t,"containers"),"must have the hostProcess of the pod");const r=n.filter((e=>!0===(e??o))).length;0!==r&&(r!==n.length&&a(u.$aa(t,"containers"),"must all have hostProcess, or none"),!0!==e.hostNetwork&&a(s,"must be true for hostProcess"))})(e,t,a),!u.$4d(e.os))return;const s=u.$gj(e.os.name);"linux"===s||"windows"===s?function r(e,t,a,o){const[n,s]="linux"===t?[["windowsOptions"],["windowsOptions"]]:[fe.pod,fe.container],r=`may not be set for a pod of ${t}`;for(const t of n)void 0!==u.$gl(e.securityContext)[t]&&o(u.$aa(u.$aa(a,"securityContext"),t),r);if("windows"===t)for(const t of fe.spec)void 0!==e[t]&&o(u.$aa(a,t),r);for(const[t,n]of ge(e)){const e=s.find(e=>void 0!==n[e]);void 0!==e&&o(u.$aa(u.$aa(a,t),e),r)}}(e,s,t,a):a(u.$aa(u.$aa(t,"os"),"name"),""===s?"is missing":"must be linux or windows")})(e,t,a),(function p(e,t,a){const o=u.$gl(e.dnsConfig),n=u.$aa(t,"dnsConfig"),s=u.$gk(o.nameservers);"None"===u.$gj(e.dnsPolicy)&&0===s.length&&a(u.$aa(n,"nameservers"),"must name one when dnsPolicy is None"),u.$gi(o.options).some(({name:e})=>""===u.$gj(e))&&a(u.$aa(n,"options"),"must have names"),s.length>oe&&a(u.$aa(n,"nameservers"),`must not be more than ${oe}`),s.some(e=>!u.$gz(e))&&a(u.$aa(n,"nameservers"),"must be IP addresses");const r=u.$gk(o.searches);(r.length>ne||r.join(" ").length>se)&&a(u.$aa(n,"searches"),`must not be more than ${ne}, or ${se} characters in all`),r.every(ie)||a(u.$aa(n,"searches"),"must be names of domains")})(e,t,a),u.$gi(e.hostAliases).forEach((e,o)=>{u.$gz(u.$gj(e.ip))||a(u.$aa(u.$g9(u.$aa(t,"hostAliases"),String(o)),"ip"),"must be an IP address"),u.$gk(e.hostnames).every(u.$gq)||a(u.$aa(u.$g9(u.$aa(t,"hostAliases"),String(o)),"hostnames"),u.$gs)}),u.$gi(e.readinessGates).forEach((e,o)=>{u.$gu(u.$gj(e.conditionType))||a(u.$aa(u.$g9(u.$aa(t,"readinessGates"),String(o)),"conditionType"),"must be a name with an optional prefix")}),!0===e.shareProcessNamespace&&!0===e.hostPID&&a(u.$aa(t,"shareProcessNamespace"),"may not be true beside hostPID");for(const o of["hostPID","hostIPC","hostNetwork"])!1===e.hostUsers&&!0===e[o]&&a(u.$aa(t,o),"may not be true when hostUsers is false");!(function f(e,t,a){for(const[o,n]of Object.entries(u.$gl(e.nodeSelector)))u.$gu(o)&&u.$ho(u.$gj(n))||a(u.$g9(u.$aa(t,"nodeSelector"),o),"is no label that Kubernetes takes");const o=u.$gi(e.schedulingGates).map(({name:e})=>u.$gj(e));o.every(u.$gu)||a(u.$aa(t,"schedulingGates"),"must be names with an optional prefix"),new Set(o).size<o.length&&a(u.$aa(t,"schedulingGates"),"has two of one name"),ce(e,t,a),(function n(e,t,a){const o=new Set;u.$gi(e.topologySpreadConstraints).forEach((e,n)=>{const s=u.$g9(u.$aa(t,"topologySpreadConstraints"),String(n)),[r,i]=[u.$gj(e.topologyKey),u.$gj(e.whenUnsatisfiable)];""===r&&a(u.$aa(s,"topologyKey"),"is missing"),""===i&&a(u.$aa(s,"whenUnsatisfiable"),"is missing"),(u.$gm(e.maxSkew)??0)<1&&a(u.$aa(s,"maxSkew"),"must be at least 1"),void 0!==e.minDomains&&"ScheduleAnyway"===i&&a(u.$aa(s,"minDomains"),"may only be set when whenUnsatisfiable is DoNotSchedule"),void 0!==e.matchLabelKeys&&void 0===e.labelSelector&&a(u.$aa(s,"matchLabelKeys"),"may only be set beside a labelSelector"),ue(e,s,a);const c=`${r} ${i}`;o.has(c)&&a(s,"has the topologyKey and whenUnsatisfiable of another one"),o.add(c),u.$4d(e.labelSelector)&&m(e.labelSelector,u.$aa(s,"labelSelector"),a)})})(e,t,a),(function s(e,t,a){for(const o of["podAffinity","podAntiAffinity"]){const n=u.$gl(e[o]),s=u.$gi(n.requiredDuringSchedulingIgnoredDuringExecution),r=u.$gi(n.preferredDuringSchedulingIgnoredDuringExecution);for(const e of[...s,...r.map(({podAffinityTerm:e})=>u.$gl(e))])le(e,u.$aa(t,o),a);r.some(({weight:e})=>!me(u.$gm(e)))&&a(u.$aa(t,o),"has a weight that is not between 1 and 100")}!(function o(e,t,a){const o=e.requiredDuringSchedulingIgnoredDuringExecution;u.$4d(o)&&0===u.$gi(o.nodeSelectorTerms).length&&a(t,"requires no term"),u.$gi(e.preferredDuringSchedulingIgnoredDuringExecution).some(({weight:e})=>!me(u.$gm(e)))&&a(t,"has a weight that is not between 1 and 100");const n=u.$gi(e.preferredDuringSchedulingIgnoredDuringExecution),s=[...u.$gi(u.$gl(o).nodeSelectorTerms),...n.map(({preference:e})=>u.$gl(e))];for(const e of s)pe(e,t,a)})(u.$gl(e.nodeAffinity),u.$aa(t,"nodeAffinity"),a)})(u.$gl(e.affinity),u.$aa(t,"affinity"),a)})(e,t,a)}),Ee=(function(e,t,a,o){for(const n of u.$gi(e.ports)){if(void 0===u.$gm(n.hostPort))continue;const e=`${u.$gj(n.protocol)} ${u.$gj(n.hostIP)} ${u.$a3(n.hostPort)}`;a.has(e)&&o(u.$aa(t,"ports"),"takes a hostPort that another port of the pod has"),a.add(e)}}),Ot=(function(e,t){const a=u.$gl(e.spec);p(a,t),Te(u.$gl(a.template),Lt,t),Bt(a,t);const o=u.$gl(a.strategy),n=u.$aa(qt,"strategy"),s=o.rollingUpdate;"Recreate"===u.$gj(o.type)&&void 0!==s&&t(u.$aa(n,"rollingUpdate"),"may not be set when the type is Recreate"),"RollingUpdate"===u.$gj(o.type)&&(function r(e,t,a){for(const o of["maxSurge","maxUnavailable"])Ut(e[o],u.$aa(t,o),a,"maxSurge"===o);Ft(e.maxSurge)&&Ft(e.maxUnavailable)&&a(u.$aa(t,"maxUnavailable"),"may not be 0 when maxSurge is 0")})(u.$gl(s),u.$aa(n,"rollingUpdate"),t);const i=u.$gm(a.progressDeadlineSeconds);void 0!==i&&i<=(u.$gm(a.minReadySeconds)??0)&&t(u.$aa(qt,"progressDeadlineSeconds"),"must be greater than minReadySeconds")}),Ft=(function(e){return 0===e||"0%"===e}),Ut=(function(e,t,a,o=!1){const n=u.$gm(e);if(void 0===e||void 0!==n&&n>=0)return;const s=/^(\d+)%$/.exec(u.$gj(e))?.[1];void 0===s?a(t,"must be a number or a percentage like 25%"):!o&&Number(s)>100&&a(t,"must not be more than 100%")}),Bt=(function(e,t){const a=u.$gl(u.$gl(e.template).spec);"Always"!==u.$gj(a.restartPolicy)&&t(u.$aa(u.$aa(Lt,"spec"),"restartPolicy"),"must be Always for this kind"),void 0!==a.activeDeadlineSeconds&&t(u.$aa(u.$aa(Lt,"spec"),"activeDeadlineSeconds"),"may not be set for this kind")}),Jt=(function(e,t){return Zt(u.$4c(e,...t),t.join("."))}),Zt=(function(e,t){const a=u.$4c(e,"spec");if(u.$4d(a))return{path:t,metadata:u.$8g(e,"metadata"),spec:a,containers:[...Xt(a,Qt(t,"spec"),"initContainers"),...Xt(a,Qt(t,"spec"),"containers")]}}),Qt=(function(e,t){return""===e?t:`${e}.${t}`}),Xt=(function(e,t,a){return u.$8h(e,a).map(((e,o)=>{const n=u.$z(e,"name")??String(o),s="Always"===u.$z(e,"restartPolicy");return{name:n,role:"containers"===a?"app":s?"sidecar":"init",path:`${t}.${a}[${n}]`,value:e}}))}),Yt=(function(e){return void 0!==u.$z(e,"name")||void 0!==u.$z(e,"image")}),ta=(function(e){const t=[],a=((e,o,n)=>{if(!(n>ea))if(u.$5d(e))e.forEach((e,t)=>{a(e,`${o}[${t}]`,n+1)});else if(u.$4d(e)){if(u.$8h(e,"spec","containers").some(Yt)){const a=Zt(e,o);return void(void 0!==a&&t.push(a))}for(const[t,s]of Object.entries(e))a(s,Qt(o,t),n+1)}});return a(e,"",0),t}),aa=(function({spec:e}){return u.$z(e,"serviceAccountName")??u.$z(e,"serviceAccount")??"default"}),sa=(function(e,t,a){return na(e,t).get(a)??ra}),ca=(function({value:e},t){const a=(t,a)=>u.$8g(e,"resources",t)[a];return(e,o)=>{const n=a(e,o)??a("limits",o)??function s(e,t,a){return la(a)[e].get(t)}(e,o,t);return void 0===n?void 0:u.$at(n,!0)??null}}),ua=(function({spec:e,containers:t},a){const o=t.map((e=>({role:e.role,of:ca(e,a)})));return(t,a)=>{const n=ma(e,t,a);if(void 0!==n)return n;let[s,r,i]=[0n,0n,0n],c=!1;for(const{role:e,of:n}of o){const o=n(t,a);if(null===o)return null;const l=o?.amount;c||=void 0!==l,"init"!==e&&(s+=l??0n),"sidecar"===e&&(r+=l??0n),"init"===e&&(i=da(i,r+(l??0n)))}return c?ga(da(s,i)):ma(e,"limits",a)}}),ao=(function(e,t,a){return void 0!==u.$z(a,e)&&void 0===t?.[e]}),oo=(function(e,t){const a=u.$89(t.object.apiVersion,t.object.kind);if(void 0===a)return;const o=u.$ag(e.object.manifest,t.object.manifest,a,{base:u.$af(e.object),head:u.$af(t.object)});let n;const s=()=>n??=!u.$ad(t.object)&&!u.$ad(e.object),r=so(e,o.before),i=(function c(e,t){const[a,o]=[e.templates[0]?.spec,t.templates[0]?.spec];return void 0===a||void 0===o?[]:["initContainers","containers"].flatMap((e=>{const t=u.$8h(a,e);return u.$8h(o,e).filter((e=>{const a=t.find((t=>u.$z(t,"name")===u.$z(e,"name")));return ao("imagePullPolicy",a,e)&&!ao(to,a,e)})).map(e=>u.$z(e,"name")??"")}))})(e,t),l=(({after:n,faults:c,baseFaults:l},m)=>{const d=[...c,...m],p=d.length>0&&s();return{isStored:!0,base:r,head:so(t,n),...!u.$39(n,o.meant)&&{meant:so(t,o.meant)},...i.length>0&&{writtenPolicies:i},faults:p?u.$a9(d,l()):d.length>0?u.$ah(o.before,n,a).filter(({path:a})=>u.$ak(a,e.object.manifest,t.object.manifest)):[],standing:p?no(d,l()):[],mended:()=>l().length>0&&s()?u.$a9(l(),d):[]}}),m=l(o.serverSide,[]),d=(function p(e,t){const a=u.$aj(t);return 0===a.length?a:u.$a9(a,u.$aj(e))})(e.object.manifest,t.object.manifest);return{serverSide:m,clientSide:o.clientSide===o.serverSide&&0===d.length?m:l(o.clientSide,d)}}),so=(function(e,t){const{group:a,kind:o}=e.object,n=(u.$ac(a,o)?.templates??[]).map((e=>Jt(t,e))).filter((e=>void 0!==e));return{...e,object:{...e.object,manifest:t},templates:n}}),Oo=(function(e,t){return t.changedKeys.filter((a=>"all"===e.keys||("data"===e.keys?Fo(t.base,a)||Fo(t.head,a):e.keys.includes(a))))}),Fo=(function(e,t){return"Secret"===e?.kind?e.entries.has(t):"text"===e?.entries.get(t)?.form}),Xo=(function(...e){const t=Yo(...e);return t&&{kind:t.maker.kind,name:t.maker.name,...void 0!==t.stays&&{stays:t.stays}}}),Yo=(function(e,{object:t},{kind:a,name:o}){for(const{object:n}of tn(e.index).get(o)??[]){const e=n.namespace===t.namespace,s=u.$cr(n).find(t=>t.kind===a&&t.name===o&&(e||t.isAnywhere));if(void 0!==s||e&&u.$cs(n,o))return{maker:n,stays:s?.stays}}}),an=(function(e){const t=u.$9m(e)?[]:u.$cr(e).map(({name:e})=>e);if(!e.group.includes("."))return t;const a=["target","destination","writeConnectionSecretToRef"].flatMap(t=>u.$z(e.manifest,"spec",t,"name")??[]),o=u.$z(e.manifest,"spec","secretName")??e.name;return[e.name,o,...a,...t]}),on=(function(e,t,{come:a,...o}){const{head:n}=o,s=sn(e,t,o).flatMap((({reference:s,fresh:r})=>{const i=u.$ci(n,t,s.kind,s.name);return void 0===i?cn(o,t,s,r)&&void 0===u.$cg(a,t.object,s)?[ln(e,t,s,o)??mn(s,un(n,t,s))]:[]:gn(s).filter(e=>!Uo(i,s,e)&&r.includes(fn(s.kind,i.name,e))).map(e=>({key:`${s.kind} ${i.name} ${e}`,severity:"warning",message:`\`${s.path}\` needs key ${e} of ${s.kind} ${i.name}, which has no such key in the build.`,unsafe:!0}))}));return[...new Map(s.reverse().map(e=>[e.key,e])).values()].reverse()}),nn=(function(e,t,a){return sn(e,t,a).filter((({reference:e,fresh:o})=>cn(a,t,e,o))).map(({reference:e})=>e)}),sn=(function(e,t,{base:a,head:o}){if(e?.object.manifest===t.object.manifest)return[];const n=new Set(void 0===e?[]:u.$ch(e).filter(rn).flatMap((t=>pn(a,e,t))));return u.$ch(t).flatMap((e=>{const a=pn(o,t,e).filter((e=>!n.has(e)));return rn(e)&&!(function s({name:e}){return/^(kube-root-ca\.crt|openshift-service-ca\.crt|istio-ca-root-cert)$/.test(e)})(e)?[{reference:e,fresh:a}]:[]}))}),rn=(function({optional:e,how:t}){return!e||"imagePullSecret"===t}),cn=(function({base:e,head:t},a,o,n){const{kind:s,name:r}=o;return!t.incomplete&&(n.includes(fn(s,r))||(function i({configs:e},{object:t},{kind:a,name:o}){return e.some((e=>e.generated&&e.kind===a&&e.name===o&&e.object.name!==o&&e.namespace===t.namespace))})(e,a,o))&&!dn(e).has(fn(s,a.object.namespace??"",r))&&void 0===u.$ci(t,a,s,r)&&void 0===Xo(t,a,o)}),pn=(function(e,t,a){const{kind:o}=a,n=u.$ci(e,t,o,a.name)?.name??a.name;return[fn(o,n),...gn(a).map(e=>fn(o,n,e))]}),fn=(function(...e){return u.$j(e)}),gn=(function({keys:e}){return"all"===e||"data"===e?[]:e}),Sn=(function({kind:e,name:t}){return"Deployment"===e?[{strong:[u.$nv(t)]}]:u.$md`${{strong:[u.$nv(t)]}} (${e.length>wn?u.$nv(e):e})`}),Pn=(function(e,t){const[a=[]]=e,o=a.slice(1),n=e.every((e=>u.$j(e.slice(1))===u.$j(o)));if(e.length<2||0===o.length||!n)return u.$nw(e,t);const s=e.map(e=>e.slice(0,1));return[...u.$nw(s,t),...o.map((e,t)=>1===t?function a(e){return"string"==typeof e?u.$o2(e):"name"in e?u.$nv(u.$o2(e.name)):e}(e):e)]}),Rn=(function(e,t=3){return u.$nw(e.map((e=>[u.$np(e)])),t)}),Cn=(function(e,t,a){return 1===e.length?t:a}),Vn=(function(e){if(0===e.length)return[];const t=[...new Map(e.map((e=>[`${e.file}:${e.line??""}`,e]))).values()],a=t.slice(0,2).map((e=>[{place:e}])),o=t.length-a.length;return u.$md` (${u.$nu([...a,...o>0?[[`${o} more`]]:[]],", ")})`}),Hn=(function(e){switch(e.type){case"config":return (function t(e){const t=u.$md`${e.kind} ${{strong:[u.$nv(e.name)]}}`,a=Vn(e.places);if(void 0!==e.notSeenAt)return u.$md`${t} could not be compared: it was not seen at ${e.notSeenAt}`;if(0===e.keys.length)return[...Zn(e,t),...a];const[o,...n]=e.keys;if("Secret"===e.kind){const a=u.$nw(e.keys.map(({key:e})=>[u.$np(e)]),3),[o]=e.places,n=void 0===o?a:u.$md`${a}, ${{place:o}}`;return u.$md`${t} ${_n[e.change]} (${n})`}if("modified"!==e.change)return[...u.$md`${t} ${_n[e.change]}`,...a];if(void 0!==o&&0===n.length)return[...Wn(o,t),...a];if(e.keys.length<=3&&e.keys.every(({values:e,change:t})=>void 0!==e&&"modified"===t))return[...u.$nu(e.keys.map(Jn),", "),...u.$md` in ${t}`,...a];const s=u.$nw(e.keys.map(({key:e})=>[u.$np(e)]),3);return[...u.$md`${s} of ${t} change`,...a]})(e);case"image":return[...Qn(e),...Vn(e.places)];case"field":return[...u.$md`${e.noun} changes: ${u.$nw(qn(e.paths).map((t,a)=>function o({moves:e},t,a){const o=u.$np(a),n=e?.filter(e=>e.path===t)??[],[s]=n;return void 0===s||n.length>1?[o]:u.$md`${o} from ${u.$np(s.base)} to ${u.$np(s.head)}`}(e,e.paths[a]??t,t)),3)}`,...Vn(e.places)]}}),Wn=(function(e,t){const{key:a,change:o,values:n,lines:s,lineEnds:r}=e;if(void 0!==r)return u.$md`Of ${u.$np(a)} of ${t} ${u.$nx(r)}`;if("added"===o)return u.$md`${u.$np(a)} is added to ${t}${void 0===n?[]:u.$md` (${u.$np(n.head)})`}`;if("removed"===o)return u.$md`${u.$np(a)} is removed from ${t}${void 0===n?[]:u.$md` (was ${u.$np(n.base)})`}`;if(void 0!==n)return u.$md`${Jn(e)} in ${t}`;if(void 0===s)return u.$md`${u.$np(a)} of ${t} changes`;const i=[...s.added>0?[`${u.$nt(s.added,"line")} more`]:[],...s.removed>0?[s.added>0?`${s.removed} fewer`:`${u.$nt(s.removed,"line")} fewer`]:[]];return u.$md`${u.$np(a)} of ${t} changes (${i.join(", ")})`}),Jn=(function({key:e,values:t}){return u.$md`${u.$np(e)} goes from ${u.$np(t?.base??"")} to ${u.$np(t?.head??"")}`}),es=(function(e){const t=e.map((e=>({...e,keys:Oo(e.reference,e.changed)}))),a=new Set(t.filter((({keys:e})=>e.length>0)).map((({changed:e})=>e)));return (function o(e){const t=new Set;return e.filter((e=>{const a=u.$j(e);return!t.has(a)&&t.add(a)}))})(t.filter((({keys:e,changed:t})=>e.length>0||!a.has(t))).map((({reference:e,changed:t,keys:a})=>(function o(e,t,a){const o="all"===e.keys||"data"===e.keys;return{type:"config",path:e.path,...null!==e.container&&{container:e.container},config:t.id,keys:a,...ts(t),reads:a.length>0?o?"possible":"read":t.changedKeys.length>0?"notRead":"possible"}})(e,t,a))))}),ts=(function({base:e,head:t,changedKeys:a}){return null===e||null===t||a.length>0?{}:e.name!==t.name?{rename:"renamed"}:e.generated===t.generated?{}:{rename:t.generated?"gotHash":"lostHash"}}),ns=(function(e,t,a){const o=[],n=((e,t,a,s)=>{if(u.$39(e,t))return;const r=s.length>=os;if(!r&&u.$4d(e)&&u.$4d(t))for(const o of new Set([...Object.keys(e),...Object.keys(t)]))n(ss(e,o),ss(t,o),Qt(a,o),[...s,o]);else!r&&u.$5d(e)&&u.$5d(t)&&e.length===t.length?e.forEach((e,o)=>{n(e,t[o],`${a}[${function r(e){return u.$4d(e)?u.$z(e,"name"):void 0}(e)??o}]`,s)}):o.push({path:a,fields:s,base:e,head:t})});return n(e,t,a,[]),o}),ds=(function(e,t,a){const o=Qt(a,"spec"),n=["containers","initContainers"].flatMap((a=>vs(e.spec,t.spec,a,o,"other",ks)));return[...ps(e.metadata,t.metadata,Qt(a,"metadata")),...n,...vs(e.spec,t.spec,"volumes",o,"volume",(e,t,a)=>[{type:"volume",path:a}]),...gs(e.spec,t.spec,o,e=>["containers","initContainers","volumes"].includes(e)?void 0:"other")]}),ps=(function(e,t,a){return[...fs(e,t,"labels",a,"label"),...fs(e,t,"annotations",a,"annotation"),...gs(e,t,a,e=>"labels"===e||"annotations"===e?void 0:"other")]}),fs=(function(e,t,a,o,n){return hs(u.$8g(e,a),u.$8g(t,a)).map(e=>({type:n,path:`${o}.${a}[${e}]`}))}),gs=(function(e,t,a,o){return hs(e,t).flatMap(e=>{const t=o(e);return void 0===t?[]:[{type:t,path:Qt(a,e)}]})}),hs=(function(e,t){return[...new Set([...Object.keys(e),...Object.keys(t)])].filter((a=>!u.$39(e[a],t[a])))}),vs=(function(e,t,a,o,n,s){if(u.$39(e[a],t[a]))return[];const r=Qt(o,a),i=$s(e[a]),c=$s(t[a]);if(void 0===i||void 0===c)return[{type:n,path:r}];const l=[...new Set([...i.keys(),...c.keys()])].flatMap(e=>{const t=i.get(e),a=c.get(e),o=`${r}[${e}]`;return void 0===t||void 0===a?[{type:n,path:o}]:u.$39(t,a)?[]:s(t,a,o)});return l.length>0?l:[{type:n,path:r}]}),ws=(function({metadata:e,spec:t}){return{metadata:e,spec:u.$9x(t,"serviceAccount")}}),Ps=(function(e,t,a,o){if("Operator"===a.controller){const[o,n]=[t,a].map(({object:e})=>u.$er(e.kind,e.manifest.spec));return is(ns(o,n,"spec"),e.changes)}const n=(function s(e,t,a){const o=new Map(e.changes.flatMap((e=>null===e.base||null===e.head||e.sameRealName?[]:[[e.head.key,e]])));if(0===o.size)return[];const n=new Set(u.$ch(t).map((({kind:a,name:o})=>u.$ci(e.base,t,a,o)?.key)));return u.$ch(a).flatMap((t=>{const s=u.$ci(e.head,a,t.kind,t.name),r=void 0===s?void 0:o.get(s.key);return void 0!==r&&n.has(r.base?.key)?[{reference:t,changed:r}]:[]}))})(e,t,a);return[...es(n),...Rs(e,t,a,n,o)].sort((e,t)=>u.$a(e.type,t.type)||u.$a(e.path,t.path))}),Rs=(function(e,t,a,o,n){const s=new Map(o.map((({changed:e})=>[e.base?.key??"",e.head?.object.name??""]))),r=(function i({controller:e}){return"StatefulSet"===e?"stored":"amount"})(a);return[...new Set([...t.templates,...a.templates].map((({path:e})=>e)))].flatMap((i=>{const c=t.templates.find((e=>e.path===i)),l=a.templates.find((e=>e.path===i));if(void 0===c||void 0===l)return[{type:"other",path:Qt(i,"spec")}];const m=0===o.length?c:(function d(e,t){const a=((e,a)=>{const n=Object.entries(e).map((([e,n])=>void 0===a||"name"!==e&&"secretName"!==e||"string"!=typeof n?[e,o(n,R.$7g(Ss,e))]:[e,t(a,n)]));return Object.fromEntries(n)}),o=((e,t)=>u.$5d(e)?e.map((e=>o(e,t))):u.$4d(e)?a(e,t):e);return{...e,spec:a(e.spec,void 0)}})(c,((a,o)=>{const n=u.$ci(e.base,t,a,o);return(void 0===n?void 0:s.get(n.key))??o})),p="Pod"===a.controller,f=e=>ds(xs(m,e,p),xs(l,e,p),i);if(!n)return f(r);const g=ds(ws(m),ws(l),i);return"amount"===r&&g.some(as)?f(r):g}))}),Ws=(function(e,t,a,o,n){return Js({live:e,base:t,head:a},o,n,void 0)}),Js=(function({live:e,base:t,head:a},o,n,s){return Zs(e,t,a,((a,r)=>{const i=o.fields.get(a);if(void 0!==i)return (function c({live:e,base:t,head:a},o,n,s){if(!u.$5d(a)&&!u.$4d(a))return a;if(n.keepsShared&&t===a)return e;if(u.$5d(a))return void 0===o.mergeKey||void 0!==o.scalar?a:(function r({live:e,base:t,head:a},{field:o,mergeKey:n,path:s},i){const c=u.$9w(o.struct),l=(e=>u.$a3(e[n]));[...e,...t].some((e=>null===(e[n]??null)))&&i.report(s,`has an entry that is stored without ${n}, which kubectl cannot merge`);const[m,d,p]=[e,t,a.filter(u.$4d)].map((e=>u.$5c(e,l))),f=[...p??[]].flatMap((([t,a])=>{const[n,r]=[m?.get(t)??[],d?.get(t)??[]];return n.length>1&&a.length<n.length&&r.length>a.length?[]:(1===n.length&&a.length>1?[Xs(a)]:a.slice(0,Math.max(n.length,0===e.length?a.length:1))).map(((e,t)=>{const a={live:n[t]??u.$4f(),base:r[t]??u.$4f(),head:e};if(i.keepsShared&&a.base===e&&void 0!==n[t])return a.live;const m=Js(a,c,i,u.$g9(s,l(e)));return o.retainKeys?Qs(m,e):m}))})),g=a.filter(u.$4d).map(l);f.sort((e,t)=>g.indexOf(l(e))-g.indexOf(l(t)));const h=[...m??[]].filter((([e])=>!0!==p?.has(e)&&!0!==d?.has(e)));return[...f,...h.flatMap(([,e])=>e)]})({live:u.$7i(e),base:u.$7i(t),head:a},{field:o,mergeKey:o.mergeKey,path:s},n);const[i,c]=[u.$4e(e),u.$4e(t)];if("map"===o.shape)return Zs(i,c,a,(e,t)=>t);if(void 0!==o.scalar)return a;const l=Js({live:i,base:c,head:a},u.$9w(o.struct),n,s);return o.retainKeys?Qs(l,a):l})({live:e[a],base:t[a],head:r},i,n,u.$aa(s,a))}))}),Zs=(function(e,t,a,o){const n=u.$4f();for(const o of Object.keys(e)){const s=e[o];void 0===s||Object.hasOwn(a,o)||null!==(t[o]??null)||(n[o]=s)}for(const e of Object.keys(a)){const t=a[e]??null,s=null===t?void 0:o(e,t);void 0!==s&&(n[e]=s)}return n}),Gr=(function(e){const t=JSON.parse(e);if(!(function a(e){return void 0!==e})(t))throw new Error("JSON is always a value.");return t}),Li=(function(e){return`x-kubernetes-${e}`}),_i=(function(e,t,a,o){const n=e.object.origin?.location;return{...u.$an(e),effect:t,...void 0!==a&&{reason:a},causes:[],pods:o,rollout:null,...void 0!==n&&{location:n}}}),Wi=(function(e,t,a){if("number"==typeof e)return e;const o="string"==typeof e?/^(\d+)%$/.exec(e)?.[1]:void 0;if(void 0===o)return;const n=Number(o)*t/100;return"up"===a?Math.ceil(n):Math.floor(n)}),Ji=(function(e,t,a){const o=Wi(t??"25%",e,"up")??0,n=Wi(a??"25%",e,"down")??0,s=Math.min(0===o&&0===n?1:n,e);return{maxSurge:o,maxUnavailable:s,minAvailable:e-s,waves:Qi(e,o+s)}}),Qi=(function(e,t){return t<=0?0:Math.ceil(e/t)}),Xi=(function(e){return u.$4d(e.value.readinessProbe)}),Yi=(function(e){return e.containers.filter((({role:e})=>"app"===e)).every(Xi)}),ec=(function({value:e}){const t=u.$8g(e,"readinessProbe"),a=(u.$9u(t,"successThreshold")??1)-1,o=u.$9u(t,"periodSeconds")??10;return Math.max(tc(e.startupProbe),tc(t))+Math.max(0,a)*o}),tc=(function(e){return u.$9u(e,"initialDelaySeconds")??0}),ac=(function(e){const{head:t}=e,a=e.autoscaled?null:u.$9o(t),{strategy:o,pace:n}=(function s(e,t){const{head:a}=e,{manifest:o}=a.object;switch(a.controller){case"Deployment":return nc(u.$8g(o,"spec","strategy"),"rollingUpdate",t);case"DeploymentConfig":return nc(u.$8g(o,"spec","strategy"),"rollingParams",t);case"StatefulSet":case"KruiseStatefulSet":return function n({base:e,head:t}){const[a,o]=[e,t].map(({object:e})=>u.$9u(e.manifest,"spec","ordinals","start")??0);return a!==o}(e)?{strategy:"RollingUpdate",pace:void 0}:function s(e,t){if(null===t)return{strategy:"RollingUpdate",pace:void 0};const a=u.$8g(e.object.manifest,"spec","updateStrategy","rollingUpdate"),o="KruiseStatefulSet"===e.controller&&"Parallel"===u.$z(e.object.manifest,"spec","podManagementPolicy")?Wi(a.maxUnavailable,t,"up")??1:1;return{strategy:"RollingUpdate",pace:Zi(t,rc(e,t),o)}}(a,t);case"DaemonSet":return{strategy:"RollingUpdate",pace:void 0};case"CloneSet":return function r({head:e,causes:t},a){const o=u.$8g(e.object.manifest,"spec","updateStrategy"),n="ReCreate"!==(u.$z(o,"type")??"ReCreate")&&t.every(e=>["image","label","annotation"].includes(e.type)),s=n?"InPlace":"RollingUpdate";if(null===a)return{strategy:s,pace:void 0};const r=n?0:Wi(o.maxSurge,a,"up")??0,i=Wi(o.maxUnavailable??"20%",a,r>0?"down":"up")??1,c=rc(e,a);if(0===r)return{strategy:s,pace:Zi(a,c,i)};const l=Ji(a,r,i);return{strategy:s,pace:{...l,waves:Math.ceil(c/(l.maxSurge+l.maxUnavailable))}}}(e,t);case"ArgoRollout":return function i(e,t){const{manifest:a}=e.head.object;if(u.$4d(u.$4c(a,"spec","strategy","blueGreen"))){const a=null===t?void 0:{maxSurge:t,maxUnavailable:0,minAvailable:t,waves:1};return{strategy:"BlueGreen",pace:0===e.causes.length?void 0:a}}const o=u.$8g(a,"spec","strategy","canary"),n=u.$4c(o,"steps");return{strategy:"Canary",pace:0===e.causes.length||Array.isArray(n)&&n.length>0?void 0:sc(o,t)}}(e,t);case"Pod":return{strategy:"InPlace",pace:oc(1)};case"ReplicaSet":case"CronJob":case"Job":case"ScaledJob":case"KnativeService":case"KruiseDaemonSet":case"Operator":case"Team":case"Unknown":return{strategy:"Unknown",pace:void 0}}})(e,a),r=u.$9u(t.object.manifest,"spec","minReadySeconds")??0,i=t.templates.map((e=>(function t(e,a){const o=e.containers.filter((({role:e})=>"app"===e)).map(ec);return e.containers.filter((({role:e})=>"sidecar"===e)).reduce((e,{value:t})=>e+tc(t.startupProbe),0)+Math.max(0,...o)+a})(e,r)));return{strategy:o,replicas:a,maxSurge:n?.maxSurge??null,maxUnavailable:n?.maxUnavailable??null,minAvailable:n?.minAvailable??null,availabilityProven:"KnativeService"===t.controller||t.templates.every(Yi),waves:n?.waves??null,minSeconds:void 0===n?null:n.waves*Math.max(0,...i)}}),nc=(function(e,t,a){const o=u.$z(e,"type")??"RollingUpdate";return"Recreate"===o?{strategy:"Recreate",pace:oc(a)}:"RollingUpdate"!==o&&"Rolling"!==o?{strategy:"Unknown",pace:void 0}:{strategy:"RollingUpdate",pace:sc(u.$4c(e,t),a)}}),sc=(function(e,t){if(null===t)return;const a=(t=>u.$4c(e,t)??void 0);return Ji(t,a("maxSurge"),a("maxUnavailable"))}),ic=(function({head:e,autoscaled:t}){const a=t?null:u.$9o(e);return null===a||"StatefulSet"!==e.controller&&"KruiseStatefulSet"!==e.controller&&"CloneSet"!==e.controller?a:rc(e,a)}),fc=(function(e,t){const a=e.flatMap((({rollout:e})=>null===e?[]:[e])),[o]=a;return e.some((({effect:e})=>"recreate"===e))?u.$md`deleted and made anew: all pods go at once`:void 0===o?gc(e):t.includes("unready-pods")?u.$md`${hc(e)}: the rollout hangs where the new ones never get ready`:t.includes("over-quota")?u.$md`${hc(e)}: a quota refuses new ones, and the rollout hangs`:a.every((({strategy:e})=>"Recreate"===e))?function n(e){const t=e.map(e=>e.replicas);if(!t.every(e=>null!==e))return u.$md`no pod running: ${u.$np("Recreate")} stops all first`;const a=1===Math.max(...t);return u.$md`0 of ${u.$o3(t)} pods running: ${u.$np("Recreate")} stops ${a?"it":"them"} first`}(a):t.includes("missing-readiness-probe")?u.$md`${hc(e)}: traffic comes as soon as the process starts`:t.includes("rwo-surge")?u.$md`${hc(e)}: the new one waits for the volume of the old one`:t.includes("renumbered-pods")?u.$md`${hc(e)}: they go, and others come with empty claims`:t.includes("max-unavailable-all")?e.every(({kind:e})=>"DaemonSet"===e)?u.$md`the pods of all nodes may go at once: ${u.$np("maxUnavailable")} allows it`:u.$md`0 of ${hc(e)} stay ready: ${u.$np("maxUnavailable")} allows it`:t.includes("single-replica")?u.$md`its only pod stops before a new one answers`:a.every((({strategy:e})=>"InPlace"===e))?u.$md`${hc(e)}: containers restart in place`:a.every((({availabilityProven:e})=>e))?(function s(e,t){if(t.some((({strategy:e})=>"BlueGreen"===e)))return u.$md`${hc(e)}: the new ones start beside the old ones`;const a=t.flatMap((({minAvailable:e,replicas:t})=>null===e||null===t?[]:[{minAvailable:e,replicas:t}]));if(a.length<t.length)return gc(e);const o=a.map((({minAvailable:e,replicas:t})=>t-e)),n=a.map((e=>e.replicas));if(o.every((e=>0===e)))return 1===Math.max(...n)?u.$md`stays ready: the new pod is up before the old one stops`:u.$md`${"2"===u.$o3(n)?"both":`all ${u.$o3(n)}`} pods stay ready`;if(a.some(({minAvailable:e})=>0===e))return u.$md`down to 0 of ${u.$o3(n)} pods`;const[s]=a;return a.every(({minAvailable:e,replicas:t})=>e===s?.minAvailable&&t===s.replicas)&&void 0!==s?u.$md`${s.minAvailable} of ${u.$nt(s.replicas,"pod")} ${1===s.minAvailable?"stays":"stay"} ready`:u.$md`all but ${u.$o3(o)} of ${u.$o3(n)} pods stay ready`})(e,a):function r(e,t){return t.every(({replicas:e})=>1===e)?u.$md`1 pod: without a readiness probe nobody knows when the new one is up`:u.$md`${hc(e)}: without a readiness probe the next one may go too early`}(e,a)}),Wc=(function(e,t){if("resource.k8s.io"===t.group&&"DeviceTaintRule"===t.kind)return!(void 0!==e&&u.$39(e.manifest.spec,t.manifest.spec))&&u.$z(t.manifest,"spec","taint","effect")===Jc;if(""!==t.group||"Node"!==t.kind)return!1;const a=void 0===e?[]:Zc(e);return Zc(t).some(e=>!a.some(t=>u.$39(e,t)))}),ol=(function(e){return[...e.matchAll(al)].flatMap(([,e])=>e??[])}),jl=(function(e){return void 0!==e.forcedBy?e.forcedBy:Al(e)?"Argo CD's sync options Force and Replace":"enabled"===u.$9p(e,"kustomize.toolkit.fluxcd.io/force")?.toLowerCase()?"Flux's annotation kustomize.toolkit.fluxcd.io/force":void 0}),Al=(function(e,t){const a=[e,...void 0===t?[]:[t]],o=(e=>a.some((t=>u.$9q(t).includes(e))));return(void 0!==e.forcedBy||o("Force=true"))&&(!0===e.isReplaced||o("Replace=true"))}),Nl=(function({group:e,kind:t}){return Il.test(e)&&!t.endsWith("Secret")&&"HCPVaultSecretsApp"!==t}),Vl=(function(){return Bl??=new Map(Ul.trim().split("\n").map((e=>{const[t="",a,o]=e.split(" ");return[t,{known:Number(a),on:Number(o)}]})))}),Hl=(function(e,t,a,o,n){if(e!==t)for(const s of new Set([...Object.keys(e),...Object.keys(t)])){const[r,i]=[e[s],t[s]];if(r===i)continue;const c=Vl().get(`${a.name}.${s}`);if(void 0===c||!Kl(s,[r,i],o))if(void 0===c){const e=a.fields.get(s);void 0!==e&&""!==e.struct&&"map"!==e.shape&&_l(r,i,e,u.$aa(o,s),n)}else u.$39(r??null,i??null)||n.push({path:u.$gd(u.$aa(o,s)),...c})}}),_l=(function(e,t,a,o,n){const s=u.$9w(a.struct);if(!u.$5d(e)&&!u.$5d(t))return void Hl(u.$4d(e)?e:Gl,u.$4d(t)?t:Gl,s,o,n);const[r,i]=[Wl(e),Wl(t)];for(const e of new Set([...r.keys(),...i.keys()]))Hl(r.get(e)??Gl,i.get(e)??Gl,s,u.$g9(o,e),n)}),Wl=(function(e){const t=u.$5d(e)?e:[];return new Map(t.flatMap(((e,t)=>u.$4d(e)?[["string"==typeof e.name?e.name:String(t),e]]:[])))}),Yl=(function(e,t){const a=tu(e,t,"annotations").find(({key:e,isGone:a})=>!a&&Xl.test(e)||au(e,t.group));if(void 0!==a)return`annotation ${a.key}`;const o=tu(e,t,"labels").find(({key:e})=>e!==eu&&au(e,t.group));return o&&`label ${o.key}`}),tu=(function(e,t,a){const[o,n]=[e,t].map((({manifest:e})=>u.$8g(e,"metadata",a)));return[...new Set([...Object.keys(o??{}),...Object.keys(n??{})])].filter(e=>!u.$39(o?.[e],n?.[e])).sort(u.$a).map(e=>({key:e,isGone:void 0===n?.[e]}))}),nu=(function({base:e,head:t}){var a;if(Al(t.object,e.object))return{effect:"recreate",reason:"Argo CD deletes and creates it anew: sync options Force and Replace."+(a=t.object,void 0===a.forcedBy||u.$9q(a).includes("Force=true")?"":" Of an Application Force counts only in a sync that somebody forces: any other one replaces it, and what cannot be changed the API server refuses.")}}),su=(function({object:e,controller:t}){if(ru.has(t))return;const a=u.$a2(e);if(void 0===a)return;const o=u.$9r(e)??"";return"before"===a?{effect:"recreate",reason:`${o}: it is deleted and created anew at every sync.`}:{effect:"unknown",reason:`${o}: it is created at every sync, and deleted with its pods as soon as it is healthy.`}}),pu=(function(e){return (function t({base:e,head:a,causes:o}){const n=(({object:e})=>["ifnotpresent","ignore"].includes(u.$a1(e)??""));if(0!==o.length&&n(a))return n(e)?{effect:"none",reason:`Flux does not apply the change: ${u.$a0} is "${u.$a1(a.object)??""}".`}:{effect:"unknown",reason:`The annotation ${u.$a0} comes with this change: Flux then leaves the object as it is, and anybody else who applies it restarts its pods.`}})(e)??nu(e)??(function a({head:e,faults:t}){return t.length>0?void 0:su(e)})(e)??(function o({base:e,head:t,faults:a}){const[o]=a;if(void 0===o)return;const n=a.some(({update:e})=>!0!==e);if(!n&&"Job"===t.controller&&void 0!==u.$9t(t.object))return;const s=ul(fu(a)),r=jl(t.object);return void 0===r?{effect:"applyFails",reason:gu(e,a)}:n?{effect:"delete",reason:`${s}: ${r} deletes it, and then it cannot be made anew.`}:{effect:"recreate",reason:`${s}; ${r} makes it anew.`}})(e)??(function n({base:e,head:t,autoscaled:a}){const[o,n]=[u.$9o(e),u.$9o(t)];if(!a&&null!==o&&null!==n&&0===o!=(0===n))return 0===n?{effect:"scale",podsAtBase:o,podsAtHead:n,reason:"All its pods end: spec.replicas becomes 0."}:{effect:"scale",podsAtBase:o,podsAtHead:n,reason:"Its first pods are made: spec.replicas was 0.",releases:!0}})(e)??(function s(e,t){const[a,o]=[u.$9o(e.base),u.$9o(e.head)];if(!e.autoscaled||null===a||null===o||o>=a)return t;if(void 0!==t&&"restart"!==t.effect&&"none"!==t.effect)return t;const n=`${a} pods become ${o} until the autoscaler looks again: leave spec.replicas as it is until it has taken over.`;return{...t,effect:"restart"===t?.effect?"restart":"scale",podsAtBase:a,podsAtHead:null,reason:void 0===t?.reason?n:`${t.reason} ${n}`}})(e,vu[e.head.controller](e))??function r(e){const t=cu(e);return void 0!==t&&t.podsAtHead<t.podsAtBase?{effect:"scale",...t}:void 0}(e)}),Iu=(function(e){if(0!==e.causes.length)return 0!==u.$9o(e.head)||e.autoscaled?du:{effect:"none",heldBack:"noReplicas",reason:"spec.replicas is 0."}}),Nu=(function(e,...t){const a=["spec",...t,"paused"];if(!0===u.$4c(e.head.object.manifest,...a)){if(0===e.causes.length)return;return{effect:"none",heldBack:"paused",reason:`${a.join(".")} is true.`}}return Iu(e)??zu(e,!0===u.$4c(e.base.object.manifest,...a),"was paused")}),Ju=(function({controller:e,object:t}){const a=_u[e];if(void 0!==a&&!0===u.$4c(t.manifest,...a))return"paused";const o=u.$z(t.manifest,"spec","updateStrategy","type");return Wu.includes(e)&&"OnDelete"===o?"onDelete":void 0}),wm=(function(e){if(e.length>vm||xm.test(e))return!1;const{name:t,tag:a,digest:o}=u.$gg(e);if(void 0!==o&&!km.test(o)||void 0!==a&&!bm.test(a))return!1;const[n="",...s]=t.split("/"),r=s.length>0&&Pm(n),i=r?s:[n,...s];return t.length<=hm&&(!r||$m.test(n))&&i.every((e=>ym.test(e)))}),Sm=(function(e){const[t="",...a]=e.split("/");return a.length>0&&Pm(t)?t:void 0}),Pm=(function(e){return/[.:]/.test(e)||"localhost"===e||e!==e.toLowerCase()}),Om=(function(e,t,a){return (function o(e,t){if(void 0===e||void 0===t)return;const a="number"==typeof e?{minReplicas:e,maxReplicas:e}:e;if(0===a.maxReplicas)return;const o=`${t.object.kind} ${t.object.name}`;if(t.maxReplicas<a.minReplicas){const n="number"==typeof e?"":"at least ";return{effect:"scale",podsAtBase:a.minReplicas,podsAtHead:null,reason:`${o} allows at most ${t.maxReplicas} from now on, of ${n}${a.minReplicas} that run.`}}if(t.maxReplicas<a.maxReplicas){const e=Number.isFinite(a.maxReplicas)?`, where it allowed ${a.maxReplicas}`:"";return{effect:"scale",podsAtBase:null,podsAtHead:null,reason:`${o} allows at most ${t.maxReplicas} from now on${e}: if more run, they end at once.`}}if(t.minReplicas<a.minReplicas&&t.minReplicas<=1){const n="number"==typeof e?`there were ${a.minReplicas}`:`it kept ${a.minReplicas}`;return{effect:"scale",podsAtBase:a.minReplicas,podsAtHead:null,reason:`${o} keeps ${t.minReplicas} from now on, where ${n}.`}}})(u.$9n(t,e.base.index)??u.$9o(t)??void 0,u.$9n(a,e.head.index))}),Fm=(function(e,t,a,o){if("restart"!==t.effect&&"none"!==t.effect||void 0!==t.podsAtBase)return t;const n=Om(e,a,o);if(void 0===n)return t;const{effect:s,reason:r,podsAtBase:i=null,podsAtHead:c=null}=n;return{...t,effect:"restart"===t.effect?"restart":s,podsAtBase:i,podsAtHead:c,reason:[t.reason,r].filter(e=>void 0!==e).join(" ")}}),Bm=(function(e,t,a){return u.$39(t.object.manifest,a.object.manifest)&&t.templateOwner===a.templateOwner&&(void 0===a.templateOwner||u.$39(e.base.index.byKey.get(a.templateOwner)?.manifest,e.head.index.byKey.get(a.templateOwner)?.manifest))}),Hm=(function(e,t,a){return u.$4d(e)&&void 0!==a?u.$j(t.map((t=>u.$a3(e[t]??a.fields.get(t)?.fallback)))):u.$j(u.$a3(e))}),_m=(function(e,t){const a=(function o(e,{workload:t,side:a,base:n}){const{kind:s,name:r,path:i,keys:c}=e,l=u.$ci(a,t,s,r),m=l?.object??Yo(a,t,e)?.maker;if(void 0===m)return;const d=u.$ci(n,t,s,r),p=void 0!==d||void 0!==Xo(n,t,e)||n.incomplete,f=void 0!==d&&"all"!==c&&"data"!==c&&c.some(e=>!d.entries.has(e)),g=u.$cq(m,t,{isNew:!p||f});if(void 0===g)return;const h=void 0===l?`, made of ${m.kind} ${m.name}, which`:", which";return{key:`late ${s} ${l?.name??r}`,severity:"error",message:`\`${i}\` needs ${s} ${l?.name??r}${h} ${g}.`,unsafe:!0,remediation:u.$cp}})(e,t);if(void 0!==a)return[a];const n=u.$ci(t.side,t.workload,e.kind,e.name);return void 0===n?function s(e,t){const{workload:a,side:o,base:n,elsewhere:s}=t,{kind:r,name:i,path:c}=e,l=`${r} ${i}`;if(void 0!==Xo(o,a,e))return Gm(a,e,o,n);const m=u.$cg(s.gone,a.object,e);if(void 0!==m)return[void 0===m.maker?Xm(l,c):Qm(l,c,m.maker)];const d=void 0!==u.$ci(n,a,r,i),p=function f({kind:e,name:t},{workload:a,side:o}){return o.configs.find(o=>o.generated&&o.kind===e&&o.name===t&&o.namespace===a.object.namespace)}(e,t);if(void 0!==p){const e=function t(e,a,o){return{key:e,message:`\`${a}\` needs ${e}, which the build only holds as ${o}: kustomize does not rewrite this field. Name it under \`configurations\`, as a \`nameReference\`.`,unsafe:!0}}(l,c,p.object.name);return[{...e,severity:d?"error":"warning"}]}const g=o.incomplete?void 0:Yo(n,a,e);if(void 0!==g){const{maker:e,stays:t}=g;return[Qm(l,c,{...e,stays:t},o.index.byKey.has(u.$9l(e)))]}if(d)return[o.incomplete?Ym(l,c):Zm(l,c,l,"error")];const h=function v({kind:e,name:t,keys:a},o){const{namespace:n}=o.workload.object;if("all"===a||"data"===a)return[];return td(o.elsewhere.inPlace.filter(({id:t})=>t.kind===e),{name:t,keys:a,namespace:n})}(e,t);if(h.length>0)return h.map(e=>Xm(`key ${e} of ${l}`,c));const $=void 0!==u.$cg(s.come,a.object,e);return u.$co(i)&&!$?[Zm(l,c,l,"warning")]:[]}(e,t):(function r(e,t,a){const{keys:o,path:n}=e;if("all"===o||"data"===o)return (function s(e,t){return 0===e.entries.size&&ed(e,t,({entries:e})=>e.size>0)})(t,a)?[Jm(t,n)]:[];const r=o.filter(o=>!Uo(t,e,o)&&function n(e,t,a,o){return ed(t,o,t=>Uo(t,a,e))}(o,t,e,a)),i=o.filter(e=>"unlessFlux"===t.entries.get(e)?.kept),c=`${t.kind} ${t.name}`,l=(e,t,a="")=>Zm(`${c} ${e}`,n,`key ${e} of ${c}${a}`,t);return[...r.map(e=>l(e,"error")),...i.map(e=>l(e,"warning",` ${Wm}`))]})(e,n,t)}),jd=(function(e,t,a){const o=Ad(a),n=u.$8g(t.metadata,"labels");return Object.entries(n).flatMap((([t,a])=>o.get(Id(e.object.namespace,t,a))??[])).filter((({selector:e})=>d({matchLabels:e},n))).sort((e,t)=>e.position-t.position).map((({object:e})=>e))}),Id=(function(e,t,a){return u.$49([e,t,a])}),Nd=(function(e,t){const a=u.$8h(e.manifest,"spec","ports").map((e=>e.targetPort??e.port)).map((e=>t.containers.filter((({value:t})=>u.$8h(t,"ports").some((t=>"string"==typeof e?t.name===e:t.containerPort===e))))));return a.length>0&&a.every((e=>e.length>0))?a.flat():t.containers.filter(({role:e})=>"app"===e)}),Od=(function({object:e},t,{index:a}){const o=sa(a,"LimitRange",e.namespace),n=o.length>0?[]:sa(a,"ResourceQuota",e.namespace);return[...u.$b7(o,t),...Ud(n,t)]}),Ud=(function(e,{spec:t,containers:a}){return[u.$8g(t,"resources","requests"),u.$8g(t,"resources","limits")].some((e=>Object.keys(e).length>0))?[]:[...Fd(e)].flatMap(([e,t])=>{const o=u.$b6(e);if(void 0===o)return[];const{field:n,resource:s}=o;return a.flatMap(({name:a,path:o,value:r})=>{const[i,c]=[u.$8g(r,"resources",n),u.$8g(r,"resources","limits")];return void 0!==i[s]||void 0!==c[s]?[]:[{key:`quota ${o} ${e}`,container:a,severity:"warning",message:`Container ${a} does not say its \`${e}\`, which ResourceQuota ${t} counts: no new pod is made, unless a LimitRange gives it a default.`,unsafe:!0}]})})}),Gd=(function(e,t){const[a]=u.$7o(e.value.command),o=void 0===a?void 0:Ys(t,e,a);if(void 0===a||void 0===o||73&o.mode)return[];const{name:n,path:s}=e;return[{key:`mode ${s}`,container:n,severity:"error",message:`Container ${n} runs ${a}, a file of a config with the mode 0${o.mode.toString(8)}, which nobody may run: it never starts.`,unsafe:!0,remediation:"Set `defaultMode: 0755` on the volume, or run it by a shell."}]}),_d=(function(e,t,a){const o=a.workloads.get(e.key),n=Xd(e),s=void 0===o?[]:Xd(o).map(e=>({each:e,isHeld:ap(e.file,o,a)})),r=s.filter(({isHeld:e})=>!0===e).map(({each:e})=>e),i=n.flatMap(a=>{const{container:o,path:s,file:i,isRun:c}=a;if(i.mayBeElse||i.isNamed||!1!==ap(i,e,t)||!(e=>e.isRun||r.some(t=>Qd(t,e)||function a(e,t,o){return e.container.name===t.container.name&&u.$25(e.path)===u.$25(t.path)&&!o.some(t=>Qd(e,t))}(t,e,n)))(a))return[];const[l]=i.from,m=void 0===l?"its volume":`${l.kind} ${l.name}`,d=c?"a new pod does not start it":"at its next start it does not find it";return[{key:`file ${o.name} ${s}`,container:o.name,severity:c?"error":"warning",message:`Container ${o.name} ${c?"runs":"is told of"} ${s}, and ${m} does not hold that file: ${d}.`,unsafe:c}]}),c=s.filter(({isHeld:e})=>!1!==e).map(({each:e})=>e);return[...i,...Jd(e,c,n),...Wd(e)]}),Wd=(function({templates:e}){return e.flatMap((e=>e.containers.flatMap((t=>u.$8h(t.value,"volumeMounts").flatMap(a=>{const[o="",n=""]=[u.$z(a,"mountPath"),u.$z(a,"subPath")],s=""===n?void 0:Ys(e,t,o);if(void 0===s||s.mayBeElse||s.from.length>0)return[];const r=`Container ${t.name} mounts ${n} of volume ${u.$z(a,"name")}, and none of its items has that path: the container gets an empty folder there, or does not start.`;return[{key:`mount ${t.name} ${o}`,container:t.name,severity:"error",message:r,unsafe:!0,remediation:"Make the `subPath` and the `path` of the item agree."}]})))))}),Jd=(function({templates:e},t,a){return e.flatMap((({containers:e})=>e.flatMap((e=>Yd(e).filter(({word:t})=>void 0===er(e.value,t)).flatMap(({word:o})=>{const n={container:e,path:o},s=t.find(e=>Qd(e,n)||function t(e,a,o){return e.container.name===a.container.name&&(Zd(e.path)===Zd(a.path)||void 0!==R.$2p(a.path,[e.path],2))&&void 0!==er(a.container.value,e.path)&&!o.some(t=>Qd(e,t))}(e,n,a));return void 0===s?[]:[{word:o,held:s}]}).map(({word:t,held:a})=>({key:`file ${e.name} ${t}`,container:e.name,severity:"warning",message:`Container ${e.name} is told of ${t}, and no volume of it is mounted there${a.path===t?" any more":`, but ${a.path} is there as before`}: unless its image has that file, it does not find it.`,unsafe:!1,remediation:"Mount the file there, or name it where it is."}))))))}),Xd=(function({templates:e}){return e.flatMap((e=>e.containers.flatMap((t=>Yd(t).flatMap(({word:a,isRun:o})=>{const n=Ys(e,t,a);return void 0===n?[]:[{container:t,path:a,file:n,isRun:o}]})))))}),Yd=(function(e){const t=u.$7o(e.value.command),a=new Set(t.map(e=>e.trim()).filter(e=>!/\s/.test(e))),o=new Set([...ep(e),...t.flatMap(tp)]);return[...[...a].map(e=>({word:e,isRun:!0})),...[...o].filter(e=>!a.has(e)).map(e=>({word:e,isRun:!1}))]}),ep=(function({value:e}){const t=[e.args,...["livenessProbe","readinessProbe","startupProbe"].map((t=>u.$8g(e,t,"exec").command)),...["postStart","preStop"].map((t=>u.$8g(e,"lifecycle",t,"exec").command))],a=u.$8h(e,"env").flatMap((e=>u.$z(e,"value")??[]));return[...t.flatMap(u.$7o),...a].flatMap(tp)}),tp=(function(e){return e.match(/(?<![\w./-])\/[\w.-]+(?:\/[\w.-]+)+(?!\/|\*)/g)??[]}),np=(function(e){return op.flatMap((t=>{const a=u.$z(e,"annotations",t)?.trim()??"";return(a.startsWith("[")?function o(e){const t=u.$5i(e),a=t.ok?t.documents[0]?.value:void 0;return u.$5d(a)?u.$8h({networks:a},"networks").flatMap(e=>{const t=u.$z(e,"name");return void 0===t?[]:[{name:t,namespace:u.$z(e,"namespace")}]}):[]}(a):(function n(e){return e.split(",").flatMap((e=>{const[,t,a]=/^(?:([a-z0-9-]+)\/)?([a-z0-9.-]+)(?:@.*)?$/.exec(e.trim())??[];return void 0===a?[]:[{name:a,namespace:t}]}))})(a)).map(sp)}))}),xf=(function(e,t){const a=u.$9n(e,t.index),o=void 0===a?e:function n(e,t){const{object:a}=e,o={...u.$8g(a.manifest,"spec"),replicas:t};return{...e,object:{...a,manifest:{...a.manifest,spec:o}}}}(e,Math.max(1,a.minReplicas));return{rollout:ac({base:o,head:o,causes:[{type:"other",path:"spec"}],autoscaled:!1,faults:[]}),autoscaler:a}}),Cf=(function(e){return u.$8h(e.spec,"volumes").flatMap((t,a)=>{const o=u.$z(t,"name")??String(a),n=Qt(e.path,`spec.volumes[${o}]`),s=function r(e,t){const a=e.containers.flatMap(e=>u.$8h(e.value,"volumeMounts").filter(e=>u.$z(e,"name")===t).map(t=>({container:e,subPath:Af(t)}))),o=new Set;return a.filter(({container:e,subPath:t})=>{const a=u.$j([e.path,t]);return!o.has(a)&&o.add(a)})}(e,o);return[...If(t,n).flatMap(e=>0===s.length?[zf(e,void 0)]:s.map(t=>({...zf(e,t),...jf(t,s)&&{updates:"never"}}))),...Df(t,n)]})}),Mf=(function(e){return Ef(e)}),Lf=(function(e){return u.$8h(e.value,"envFrom").flatMap(((t,a)=>Of.flatMap((([o,n])=>{const s=u.$z(t,n,"name");return void 0===s?[]:[{kind:o,name:s,how:"envFrom",container:e.name,path:`${e.path}.envFrom[${a}].${n}.name`,keys:"data",optional:!0===u.$8g(t,n).optional,updates:"never"}]}))))}),Uf=(function(e){return u.$8h(e.value,"env").flatMap(((t,a)=>Ff.flatMap((([o,n])=>{const s=u.$8g(t,"valueFrom",n),r=u.$z(s,"name"),i=u.$z(s,"key");return void 0===r||void 0===i?[]:[{kind:o,name:r,how:"env",container:e.name,path:`${e.path}.env[${u.$z(t,"name")??String(a)}].valueFrom.${n}.name`,keys:[i],optional:!0===s.optional,updates:"never"}]}))))}),Bf=(function({object:e},t,a){const{spec:o}=t;return[...Kf(o,a),...Gf(o,a),...Wf(e.namespace,t,a)]}),Kf=(function(e,{index:t}){const[a,o]=[u.$9u(e,"priority"),u.$z(e,"preemptionPolicy")];if(void 0===a&&void 0===o)return[];const n=u.$z(e,"priorityClassName")??"",s=(t.byKind.get("PriorityClass")??[]).filter(({group:e})=>"scheduling.k8s.io"===e).find(e=>""===n?!0===e.manifest.globalDefault:e.name===n),r=void 0!==s||""===n||Object.hasOwn(Hf,n),i=void 0===s?R.$7g(Hf,n)??0:u.$9u(s.manifest,"value")??0,c=u.$z(s?.manifest,"preemptionPolicy")??"PreemptLowerPriority",l=""===n?"the class that pods have by default":`PriorityClass ${n}`,m=(e,t,a)=>r?Vf(e,!0,`\`${e}\` is ${t}, and admission takes it from ${l}, where it is ${a}`):Vf(e,!1,`\`${e}\` is ${t}, and admission takes it from ${l}, which is not in the build`);return[...void 0===a||r&&a===i?[]:[m("priority",a,i)],...void 0===o||r&&o===c?[]:[m("preemptionPolicy",o,c)]]}),Gf=(function(e,{index:t}){const{overhead:a}=e;if(!u.$4d(a))return[];const o=u.$z(e,"runtimeClassName")??"";if(""===o)return[Vf("overhead",!0,"`overhead` is written, and no RuntimeClass is named that has one")];const n=u.$9l({group:"node.k8s.io",kind:"RuntimeClass",name:o,namespace:null}),s=t.byKey.get(n);return void 0===s?[Vf("overhead",!1,`\`overhead\` is written, and has to be that of RuntimeClass ${o}, which is not in the build`)]:function r(e,t){return[...new Set([...Object.keys(e),...Object.keys(t)])].every(a=>u.$at(e[a])?.amount===u.$at(t[a])?.amount)}(a,u.$8g(s.manifest,"overhead","podFixed"))?[]:[Vf("overhead",!0,`\`overhead\` is not that of RuntimeClass ${o}`)]}),Wf=(function(e,{spec:t,containers:a},{index:o}){const n=u.$z(t,"serviceAccountName")??u.$z(t,"serviceAccount")??"default",s=o.byKey.get(u.$9l({group:"",kind:"ServiceAccount",name:n,namespace:e}));if(void 0===s||!function r({manifest:e}){return/^(1|t|true)$/i.test(u.$z(e,"metadata","annotations",_f)??"")}(s))return[];const i=Jf(s,"secrets"),c=[...u.$8h(t,"volumes").flatMap(e=>u.$z(e,"secret","secretName")??[]),...a.flatMap(({value:e})=>[...u.$8h(e,"env").flatMap(e=>u.$z(e,"valueFrom","secretKeyRef","name")??[]),...u.$8h(e,"envFrom").flatMap(e=>u.$z(e,"secretRef","name")??[])])],l=u.$8h(t,"imagePullSecrets").flatMap(e=>u.$z(e,"name")??[]),m=[...c.filter(e=>!i.has(e)),...l.filter(e=>!Jf(s,"imagePullSecrets").has(e))];return[...new Set(m)].map(e=>Vf(`secret ${e}`,!0,`It reads Secret ${e}, which ServiceAccount ${n} does not give its pods (\`${_f}\`)`))}),eg=(function(e,{head:t,causes:a}){const o=tg(e.workloads).get(t.key),n=u.$z(o?.object.manifest,"spec","workloadRef","scaleDown");if(void 0!==o&&0!==a.length&&"never"!==(n??"never"))return{effect:"none",reason:`Its pods are run by the Rollout ${o.object.name}, which scales this Deployment down.`}}),rg=(function(e,t,a){const o=cg(e);return 0===o.length?[]:[...t.workloads.values()].flatMap(t=>{if(t===e||"DaemonSet"!==t.controller)return[];const n=cg(t).find(e=>o.some(t=>ig(t,e)));if(void 0===n||!function s(e,t){const[a,o]=[e,t].map(({templates:e})=>e[0]);if(void 0===a||void 0===o)return!1;const n=["nodeSelector","affinity"].every(e=>void 0===a.spec[e]),s=["nodeSelector","affinity"].every(e=>u.$39(a.spec[e]??null,o.spec[e]??null));return(n||s)&&function r(e,t){const a=({spec:e})=>u.$5d(e.tolerations)?e.tolerations:[];return a(t).every(t=>a(e).some(e=>u.$39(e,t)))}(a,o)}(t,e))return[];const[r,i]=[t,e].map(({key:e})=>function t(e,a){return void 0!==e&&cg(e).some(e=>ig(e,a))}(a.workloads.get(e),n));if(r===i?t.key>e.key:i)return[];const c=`Its pods take port ${n.number} (${n.protocol}) of their node, which the pods of DaemonSet ${t.object.name} have there: no node is free for them.`;return[{key:`host port ${n.number} ${t.key}`,severity:"error",message:c,unsafe:!0,remediation:"Take another port, or keep one of the two off the nodes of the other one."}]})}),cg=(function({templates:e}){return e.flatMap((({spec:e,containers:t})=>{const a=!0===e.hostNetwork?"containerPort":"hostPort";return t.filter((({role:e})=>"init"!==e)).flatMap((({value:e})=>u.$8h(e,"ports"))).flatMap((e=>{const t=u.$9u(e,a)??0,o=(u.$z(e,"hostIP")??"").replace(/^(?:0\.0\.0\.0|::)$/,"");return t>0?[{number:t,protocol:u.$a3(e.protocol??"TCP"),ip:o}]:[]}))}))}),dg=(function(e,t,a,o,n){return[...pg(e),...hg(e,$g(e,a,o),vg(e,a,n)),...yg(e,t),...kg(e)]}),pg=(function({name:e,path:t,value:a}){if(u.$8h(a,"envFrom").length>0)return[];const o=new Set(u.$8h(a,"env").filter(e=>""!==e.value&&void 0!==(e.value??e.valueFrom)).map(e=>u.$z(e,"name"))),n=u.$8h(a,"volumeMounts").flatMap(e=>ol(u.$z(e,"subPathExpr")??""));return[...new Set(n)].filter(e=>!o.has(e)&&!fg.test(e)).map(a=>({key:`subPathExpr ${t} ${a}`,container:e,severity:"error",message:`A \`subPathExpr\` of container ${e} asks for the variable ${a}, which it does not set: the kubelet never starts it.`,unsafe:!0}))}),hg=(function({name:e,path:t,value:a},o,n){const s=u.$8h(a,"env"),r=s.map((e=>u.$z(e,"name")??"")),i=new Set(o),c=new Map(r.map(((e,t)=>[e,t])).reverse()),l=[...s.map(((e,t)=>({where:`the variable ${r[t]??""}`,text:u.$z(e,"value")??"",at:t}))),...["command","args"].flatMap((e=>u.$au(a,e).map(t=>({where:`its ${e}`,text:t,at:r.length}))))].flatMap((({where:t,text:a,at:s})=>ol(a).flatMap(a=>{const r=c.get(a);if(i.has(a)||void 0!==r&&r<s||fg.test(a)&&!n.has(a))return[];const l=void 0!==r;return l||void 0!==o&&gg.test(a)?[`Container ${e} names $(${a}) in ${t}, and ${l?"sets that only afterwards":"does not set that"}: the text stays as it is written.`]:[]})));return[...new Set(l)].map(a=>({key:`${t} ${a}`,container:e,severity:"warning",unsafe:!1,message:a}))}),vg=(function({name:e},{key:t},a){const o=a.workloads.get(t);if(void 0===o)return new Set;const n=u.$dg(o).find((t=>t.name===e));return new Set(n&&$g(n,o,a))}),$g=(function({value:e},t,a){const o=[];for(const n of u.$8h(e,"envFrom")){const e=void 0===n.configMapRef?"Secret":"ConfigMap",s=u.$z(n,"Secret"===e?"secretRef":"configMapRef","name")??"",r=u.$ci(a,t,e,s);if(void 0===r)return;for(const e of r.entries.keys())o.push(`${u.$z(n,"prefix")??""}${e}`)}return o}),yg=(function({name:e,path:t,value:a},{containers:o}){const n=new Set(o.map((e=>e.name)));return u.$8h(a,"env").flatMap((e=>u.$z(e,"valueFrom","resourceFieldRef","containerName")??[])).filter(e=>""!==e&&!n.has(e)).map(a=>({key:`resourceFieldRef ${t} ${a}`,container:e,severity:"error",message:`A variable of container ${e} is taken from container ${a}, which the pod does not have: the kubelet never starts it.`,unsafe:!0}))}),kg=(function({name:e,path:t,value:a}){const o=u.$8g(a,"resources");return bg.flatMap((({resource:a,least:n,what:s})=>{const r=u.$at(u.$8g(o,"requests")[a]??u.$8g(o,"limits")[a]);if(void 0===r||r.amount<n)return[];const i=`Container ${e} asks for ${r.text} ${s}, which few nodes have: a new pod waits for one.`;return[{key:`${s} ${t}`,container:e,severity:"warning",message:i,unsafe:!0}]}))}),xg=(function({spec:e,containers:t}){const a=new Set(t.map((({name:e})=>e)));return u.$8h(e,"volumes").flatMap(e=>{const t=[...u.$8h(e,"downwardAPI","items"),...u.$8h(e,"projected","sources").flatMap(e=>u.$8h(e,"downwardAPI","items"))];return t.flatMap(e=>u.$z(e,"resourceFieldRef","containerName")??[]).filter(e=>!a.has(e)).map(t=>({key:`downwardAPI ${t}`,severity:"error",message:`Volume ${u.$z(e,"name")??""} takes something from container ${t}, which the pod does not have: no container starts.`,unsafe:!0}))})}),wg=(function(e,t,a,o){if(!e.maybeChanged&&!t.maybeChanged)return;const n=o||function s({base:e,head:t}){return[e,t].every(e=>"Operator"!==e.controller&&0===u.$ch(e).length)}(a),[r,i]=[Pg(e,a.base),Pg(t,a.head)],c=e=>!o||r.has(e)&&i.has(e),l=Sg(e,a.base,n,c),m=Sg(t,a.head,n,c),d=[...u.$ep(l,m),...u.$ep(m,l)];if(0===d.length)return;const p=function f(e){return[...u.$5c(e,({words:e})=>e)].flatMap(([e,t])=>{if(void 0===e)return[];const[a,...o]=[...new Set(t.flatMap(({variable:e})=>e??[]))];return void 0===a?e:0===o.length?`the variable ${a} ${e}`:`the variables ${u.$eq([a,...o])} ${e}`})}(d);return p.length>0?`Whether it changes is not known: ${p.join("; ")}.`:"What was left out of the build may change it, and is not the same at base and head."}),Ag=(function(e,t){return[...Ig(e,t),...zg(e),...Dg(e)]}),Ig=(function({name:e,path:t,value:a},{spec:o}){const[n,s]=[u.$8g(a,"securityContext"),u.$8g(o,"securityContext")],r=!0===(n.runAsNonRoot??s.runAsNonRoot),i=n.runAsUser??s.runAsUser;return!r||0!==i&&0n!==i?[]:[{key:`root ${t}`,container:e,severity:"error",message:`Container ${e} runs as root (\`runAsUser: 0\`), which its \`runAsNonRoot\` refuses: the kubelet never starts it.`,unsafe:!0}]}),zg=(function({name:e,path:t,value:a}){const o=u.$8g(a,"resources"),n=Tg.flatMap((({field:a,resource:n,may:s,then:r})=>{const i=u.$at(u.$8g(o,a)[n]);if(void 0===i||i.amount<=0n||i.amount>=Ng)return[];const c=`Container ${e} ${s} ${i.text} of ${n}, which is less than a MiB: ${r}.`,l="limits"===a;return[{key:`${n} ${t}`,container:e,severity:l?"error":"warning",message:c,unsafe:l}]}));return n.filter(({key:e},t)=>n.findIndex(t=>t.key===e)===t)}),Dg=(function({name:e,path:t,value:a}){return"Never"!==a.imagePullPolicy?[]:[{key:`pull ${t}`,container:e,severity:"warning",message:`Container ${e} never pulls its image (\`imagePullPolicy: Never\`): on a node that does not have it already, it never starts.`,unsafe:!0}]}),Sh=(function(e,t,a){const o=[],n=u.$a8(o),s=u.$gj(t.kind),r=R.$7g(Ph,s);if(void 0!==r)r(e,t,n);else for(const o of a.immutable)Th(e,t,o,n);return o.map(e=>({...e,update:!0}))}),Th=(function(e,t,a,o){const n=a.split(".");u.$39(u.$4c(e,...n),u.$4c(t,...n))||o(function s(e){return e.reduce((e,t)=>u.$aa(e,t),void 0)}(n),wh)}),Bh=(function(e,t,a){const{apiVersion:o,kind:n,name:s,namespace:r}=a.object,i=u.$89(o,n);if(void 0===i)return e;const c=(function l(e,t,a){const o=[];return Hl(e,t,a,void 0,o),o})(t.object.manifest,a.object.manifest,i.type);if(0===c.length)return e;const m=c.map(Vh).join(" "),d=void 0===e||"none"===e.effect,p=c.some(({path:e,on:t})=>t>Fh&&t<=Uh&&function a(e){return e.includes("template.")||e.startsWith("spec.containers")}(e));if(void 0===e&&!p)return;const f=e??{apiVersion:o,kind:n,name:s,namespace:r,effect:"none",causes:[],pods:null,rollout:null};return{...f,...d&&p&&{effect:"unknown"},reason:void 0===f.reason?m:`${f.reason} ${m}`}});var e={d:((t,a)=>{for(var o in a)e.o(a,o)&&!e.o(t,o)&&Object.defineProperty(t,o,{enumerable:!0,get:a[o]})}),o:((e,t)=>Object.prototype.hasOwnProperty.call(e,t)),r:(e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})})},t={};e.r(t),e.d(t,{$0:()=>Ua,$1:()=>qa,$10:()=>rp,$2x:()=>ug,$2y:()=>lg,$2z:()=>ir,$42:()=>Cs,$4b:()=>zs,$4m:()=>Vs,$4n:()=>kf,$4o:()=>bf,$4p:()=>Zu,$4q:()=>wf,$4r:()=>xc,$4t:()=>bc,$4w:()=>$c,$4x:()=>kc,$4y:()=>yc,$4z:()=>wc,$50:()=>Cc,$51:()=>vc,$7q:()=>ti,$8a:()=>fp,$8i:()=>pp,$8j:()=>up,$8k:()=>Fr,$8l:()=>qr,$8m:()=>Er,$8n:()=>Hr,$8o:()=>Or,$8p:()=>Kr,$8q:()=>Gs,$8r:()=>Hs,$8s:()=>Bs,$8t:()=>Ks,$8u:()=>sg,$8v:()=>jm,$8w:()=>Cm,$8x:()=>Nm,$8y:()=>Tm,$8z:()=>go,$90:()=>ho,$91:()=>Ao,$92:()=>Io,$93:()=>$o,$94:()=>yo,$95:()=>So,$96:()=>is,$97:(()=>Yl),$98:()=>Oa,$99:()=>Va,$9a:(()=>Wc),$9b:()=>Qc,$9c:()=>Yc,$9d:(()=>ns),$9e:()=>cs,$9f:()=>bo,$9g:()=>wo,$9i:()=>ds,$9j:()=>xs,$a4:()=>p,$a6:()=>Te,$al:(()=>ta),$am:(()=>Jt),$ao:()=>zl,$ap:(()=>Nl),$ar:()=>Hu,$as:()=>Ku,$aw:()=>dd,$ax:()=>um,$ay:()=>wd,$b3:()=>sa,$b4:(()=>ca),$b5:(()=>ua),$b9:()=>d,$ba:(()=>xf),$bb:()=>gu,$bc:()=>ul,$bd:()=>hu,$bf:(()=>nn),$bg:()=>Fu,$bh:()=>Ja,$bi:()=>br,$bj:()=>$r,$bk:()=>pf,$bl:()=>ri,$bm:()=>za,$bo:()=>co,$bp:()=>fo,$br:()=>cd,$bs:()=>ld,$bt:()=>mr,$bu:()=>Xd,$bv:()=>Wi,$bw:()=>ur,$bx:()=>hr,$by:()=>Be,$bz:(()=>Ju),$c0:()=>Yo,$c1:()=>He,$c2:()=>cl,$c3:()=>sl,$c4:(()=>jd),$c5:(()=>on),$c6:(()=>_d),$c7:(()=>_m),$c8:(()=>Xi),$c9:(()=>Nd),$cb:()=>Ho,$cc:()=>Ta,$cd:()=>_a,$ce:()=>Ha,$cf:()=>zo,$cn:()=>Gm,$ct:()=>Vd,$cu:()=>td,$cv:()=>Uo,$cw:()=>Xo,$cx:()=>Rf,$cy:(()=>np),$cz:()=>ro,$d2:(()=>aa),$d3:()=>hn,$d4:()=>lr,$d5:()=>ia,$d6:()=>ga,$d7:()=>xa,$d8:()=>$a,$d9:()=>Zf,$da:(()=>wm),$db:(()=>Sm),$dc:()=>sr,$dd:()=>Ys,$de:()=>er,$df:()=>Yd,$dh:()=>nl,$di:()=>oa,$dj:()=>yr,$dk:()=>ai,$dl:()=>Jr,$dm:()=>qu,$dn:()=>qd,$do:()=>Md,$dp:(()=>jl),$dq:()=>Vi,$dr:()=>Gi,$ds:()=>$l,$dt:(()=>oo),$du:()=>_o,$dv:()=>D,$dw:(()=>Id),$dx:()=>$g,$dz:()=>Cp,$e0:()=>fr,$e2:(()=>Bf),$e3:(()=>dg),$e4:(()=>xg),$e5:(()=>Od),$e6:(()=>rg),$e7:(()=>Gd),$e8:(()=>Ag),$ea:()=>Lm,$eb:()=>gf,$ec:()=>Ic,$ed:()=>Ac,$ef:(()=>Mf),$eg:()=>ql,$eh:()=>Ll,$ek:()=>Oo,$el:()=>Cl,$em:()=>Rl,$en:()=>xl,$eo:()=>Yf,$es:(()=>eg),$et:()=>iu,$eu:(()=>Bh),$ev:(()=>pu),$ew:(()=>ac),$ex:(()=>ic),$ey:(()=>Ps),$ez:(()=>_i),$f0:(()=>Bm),$f1:()=>Vm,$f2:()=>Um,$f3:(()=>Fm),$f4:(()=>wg),$f5:()=>Cg,$g7:(()=>Ws),$g8:(()=>Sh),$ge:(()=>Hm),$gf:(()=>Gr),$go:()=>Km,$gp:()=>Sr,$h6:()=>a,$h7:()=>Vg,$h8:()=>Eg,$h9:()=>o,$ha:()=>n,$hb:()=>Jg,$hc:()=>s,$hd:()=>r,$he:()=>i,$hf:()=>eh,$hg:()=>th,$hh:()=>uh,$hi:()=>ih,$hj:()=>c,$hk:()=>Oh,$hl:(()=>l),$m6:()=>An,$m7:()=>zn,$m8:()=>Nn,$ma:(()=>Hn),$mb:(()=>Sn),$me:(()=>Rn),$mf:()=>pc,$mi:()=>Gn,$mj:(()=>fc),$mn:()=>Kn,$n6:()=>Bn,$nr:(()=>Cn),$nz:(()=>Pn),$o0:()=>Vn,$q:()=>Br,$u:()=>uc,$x:()=>ip});var a={};e.r(a),e.d(a,{validateBinding:()=>h,validateRole:()=>f});var o={};e.r(o),e.d(o,{mayScaleToZero:()=>D,validateAutoscaler:()=>j,validateBudget:()=>T});var n={};e.r(n),e.d(n,{validateClaim:()=>E,validateClaimSpec:()=>L,validateClasses:()=>O,validateModes:()=>F});var s={};e.r(s),e.d(s,{validateCronJob:()=>Je,validateJob:()=>_e,validateNewJob:()=>We});var r={};e.r(r),e.d(r,{validateLimitRange:()=>et,validateNamespace:()=>vt,validatePriorityClass:()=>ft,validateQuota:()=>nt});var i={};e.r(i),e.d(i,{validateIngress:()=>yt,validateIngressClass:()=>St,validateNetworkPolicy:()=>Pt});var c={};e.r(c),e.d(c,{sourceOf:()=>Tt,validateStorageClass:()=>Et,validateVolume:()=>Dt});var l={};e.r(l),e.d(l,{validateDaemonSet:()=>Kt,validateDeployment:(()=>Ot),validatePod:()=>Wt,validateReplicaSet:()=>Gt,validateReplicationController:()=>_t,validateServiceName:()=>Ht,validateStatefulSet:()=>Vt});const u=require("./core.js");function f(e,t){const a="Role"===u.$gj(e.kind);if(u.$gi(e.rules).forEach((e,o)=>{!function n(e,t,a,o){const n=t=>u.$gk(e[t]).length>0;if(n("verbs")||o(u.$aa(a,"verbs"),"must have one"),n("nonResourceURLs"))return t&&o(u.$aa(a,"nonResourceURLs"),"may not be set in a Role"),void((n("apiGroups")||n("resources")||n("resourceNames"))&&o(u.$aa(a,"nonResourceURLs"),"may not be set beside resources"));for(const e of["apiGroups","resources"])n(e)||o(u.$aa(a,e),"must have one")}(e,a,u.$g9(u.$aa(void 0,"rules"),String(o)),t)}),void 0===e.aggregationRule)return;const o=u.$aa(u.$aa(void 0,"aggregationRule"),"clusterRoleSelectors"),n=u.$gi(u.$gl(e.aggregationRule).clusterRoleSelectors);0===n.length&&t(o,"must have one"),n.forEach((e,a)=>{m(e,u.$g9(o,String(a)),t)})}const g="rbac.authorization.k8s.io";function h(e,t){const a=u.$gl(e.roleRef),o=u.$aa(void 0,"roleRef"),n="RoleBinding"===u.$gj(e.kind);""===u.$gj(a.name)?t(u.$aa(o,"name"),"is missing"):u.$gr(u.$gj(a.name))||t(u.$aa(o,"name"),"may not have `/` or `%`");const s=n?["Role","ClusterRole"]:["ClusterRole"];s.includes(u.$gj(a.kind))||t(u.$aa(o,"kind"),`must be ${s.join(" or ")}`),u.$gi(e.subjects).forEach((e,a)=>{!function o(e,t,a,n){const[s,r,i,c]=[e.name,e.kind,e.apiGroup,e.namespace].map(e=>u.$gj(e));""===s&&n(u.$aa(a,"name"),"is missing"),"ServiceAccount"===r?(void 0===s||""===s||u.$gq(s)||n(u.$aa(a,"name"),"is no name of a service account"),""!==i&&n(u.$aa(a,"apiGroup"),"must be empty for a ServiceAccount"),t||""!==c||n(u.$aa(a,"namespace"),"is missing")):"User"===r||"Group"===r?i!==g&&n(u.$aa(a,"apiGroup"),`must be ${g}`):n(u.$aa(a,"kind"),"must be ServiceAccount, User or Group")}(e,n,u.$g9(u.$aa(void 0,"subjects"),String(a)),t)})}const v=new Set(["cpu","memory","ephemeral-storage"]);const y="is no resource that Kubernetes knows, nor one with a prefix like example.com/";function w({resource:e,divisor:t},a,o){const n=x(t)??0n;if(0n===n)return;const s=u.$gj(e).endsWith(".cpu");(s?[1000000n,u.$b8]:S).includes(n)||o(a,s?"must be 1m or 1":"must be 1, 1k, 1M, \u2026 or 1Ki, 1Mi, \u2026")}const S=[0,1,2,3,4,5,6].flatMap((e=>[u.$b8*1000n**BigInt(e),u.$b8*1024n**BigInt(e)]));function P(e,t,a){for(const o of["kind","name"]){const n=u.$gj(e[o]);""===n?a(u.$aa(t,o),"is missing"):u.$gr(n)||a(u.$aa(t,o),"may not have `/` or `%`")}}const R=require("./common.js"),C=u.$aa(void 0,"spec");function j(e,t){const a=u.$gl(e.spec),[o,n]=[u.$gm(a.minReplicas)??1,u.$gm(a.maxReplicas)];void 0===n?t(u.$aa(C,"maxReplicas"),"is missing"):n<o&&t(u.$aa(C,"maxReplicas"),"must not be less than minReplicas");const s=u.$gl(a.scaleTargetRef);if(P(s,u.$aa(C,"scaleTargetRef"),t),u.$gj(s.apiVersion).includes("/")||t(u.$aa(u.$aa(C,"scaleTargetRef"),"apiVersion"),"must name a group and a version, like apps/v1"),"autoscaling/v1"===u.$gj(e.apiVersion)){const e=u.$gm(a.targetCPUUtilizationPercentage);return void(void 0!==e&&e<1&&t(u.$aa(C,"targetCPUUtilizationPercentage"),"must be at least 1"))}u.$gi(a.metrics).forEach((e,a)=>{!function o(e,t,a){const o=R.$7g(I,u.$gj(e.type));if(void 0===o)return void a(u.$aa(t,"type"),`must be one of ${Object.keys(I).join(", ")}`);const[n,s]=o;for(const[o]of Object.values(I))o!==n&&u.$4d(e[o])&&a(u.$aa(t,o),`may not be set for a metric of the type ${u.$gj(e.type)}`);const r=e[n],i=u.$aa(t,n);if(!u.$4d(r))return void a(i,"is missing");!function c(e,t,a,o){if("object"===t&&P(u.$gl(e.describedObject),u.$aa(a,"describedObject"),o),"resource"===t||"containerResource"===t){const n=u.$gj(e.name);""===n?o(u.$aa(a,"name"),"is missing"):"containerResource"!==t||b(n)||o(u.$aa(a,"name"),y)}else{const t=u.$gl(e.metric),n=u.$gj(t.name);""===n?o(u.$aa(u.$aa(a,"metric"),"name"),"is missing"):u.$gr(n)||o(u.$aa(u.$aa(a,"metric"),"name"),"may not have `/` or `%`")}if("containerResource"!==t)return;const n=u.$gj(e.container);""===n?o(u.$aa(a,"container"),"is missing"):u.$gt(n)||o(u.$aa(a,"container"),u.$gv)}(r,n,i,a);const l=u.$gl(r.target);!function m(e,t,a){z.includes(u.$gj(e.type))||a(u.$aa(t,"type"),`must be one of ${z.join(", ")}`);for(const o of["value","averageValue"]){const n=x(e[o]);void 0!==n&&n<=0n&&a(u.$aa(t,o),"must be more than 0")}}(l,u.$aa(i,"target"),a);const d=s.filter(e=>void 0!==l[e]);0===d.length&&a(u.$aa(i,"target"),`must have ${s.join(" or ")}`),d.length>1&&N.has(n)&&a(u.$aa(i,"target"),`may not have ${s.join(" and ")}`)}(e,u.$g9(u.$aa(C,"metrics"),String(a)),t)});for(const e of["scaleUp","scaleDown"]){const o=u.$gl(a.behavior)[e];u.$4d(o)&&A(o,u.$aa(u.$aa(C,"behavior"),e),t)}}function A(e,t,a){u.$gi(e.policies).forEach((e,o)=>{const n=u.$g9(u.$aa(t,"policies"),String(o));""===u.$gj(e.type)&&a(u.$aa(n,"type"),"must be Pods or Percent");for(const t of["value","periodSeconds"])void 0===u.$gm(e[t])&&a(u.$aa(n,t),"must be more than 0")});const o=x(e.tolerance);void 0!==o&&o<0n&&a(u.$aa(t,"tolerance"),"must not be negative")}const I={Object:["object",["value","averageValue"]],External:["external",["value","averageValue"]],Pods:["pods",["averageValue"]],Resource:["resource",["averageUtilization","averageValue"]],ContainerResource:["containerResource",["averageUtilization","averageValue"]]},N=new Set(["external","resource","containerResource"]),z=["Utilization","Value","AverageValue"];function T(e,t){const a=u.$gl(e.spec);void 0!==a.minAvailable&&void 0!==a.maxUnavailable&&t(C,"may set minAvailable or maxUnavailable, not both");for(const e of["minAvailable","maxUnavailable"]){const o=a[e],n=/^(\d+)%$/.exec(u.$gj(o))?.[1];"string"==typeof o&&void 0===n&&t(u.$aa(C,e),"must be a number or a percentage like 25%"),void 0!==n&&Number(n)>100&&t(u.$aa(C,e),"must not be more than 100%"),(u.$gm(o)??0)<0&&t(u.$aa(C,e),"must not be negative")}u.$4d(a.selector)&&m(a.selector,u.$aa(C,"selector"),t)}function D(e){const t=u.$gl(e.spec);return 0===t.minReplicas&&u.$gi(t.metrics).some(e=>["Object","External"].includes(u.$gj(e.type)))}const M=u.$aa(void 0,"spec");function E(e,t){L(u.$gl(e.spec),M,t)}const q=["ReadWriteOnce","ReadOnlyMany","ReadWriteMany","ReadWriteOncePod"];function L(e,t,a){F(e,t,a);const o=x(u.$gl(u.$gl(e.resources).requests).storage),n=u.$g9(u.$aa(u.$aa(t,"resources"),"requests"),"storage");void 0===o?a(n,"is missing"):o<=0n&&a(n,"must be more than 0"),u.$4d(e.selector)&&m(e.selector,u.$aa(t,"selector"),a),O(e,t,a);const{dataSource:s,dataSourceRef:r}=e,i=u.$4d(r)&&void 0===r.namespace;u.$4d(s)&&U(s,u.$aa(t,"dataSource"),a),i&&U(r,u.$aa(t,"dataSourceRef"),a),i&&u.$4d(s)&&!u.$39(s,r)&&a(u.$aa(t,"dataSourceRef"),"must be the same as dataSource")}function O(e,t,a){const[o,n]=[u.$gj(e.storageClassName),u.$gj(e.volumeAttributesClassName)];""===o||u.$gq(o)||a(u.$aa(t,"storageClassName"),u.$gs),""===n||u.$gq(n)||a(u.$aa(t,"volumeAttributesClassName"),u.$gs)}function F(e,t,a){const o=u.$gk(e.accessModes);0===o.length&&a(u.$aa(t,"accessModes"),"must have one"),o.includes("ReadWriteOncePod")&&o.length>1&&a(u.$aa(t,"accessModes"),"may not have others beside ReadWriteOncePod"),o.some(e=>!q.includes(e))&&a(u.$aa(t,"accessModes"),"must be ReadWriteOnce, ReadOnlyMany, ReadWriteMany or ReadWriteOncePod")}function U(e,t,a){const o=u.$gj(e.apiGroup);for(const o of["kind","name"])""===u.$gj(e[o])&&a(u.$aa(t,o),"is missing");""===o&&"PersistentVolumeClaim"!==u.$gj(e.kind)&&a(u.$aa(t,"apiGroup"),"must be set for what is no PersistentVolumeClaim"),""===o||u.$gq(o)||a(u.$aa(t,"apiGroup"),u.$gs)}const B=["resourceClaimName","resourceClaimTemplateName"];function V(e,t){const[,a,o=""]=/^metadata\.(labels|annotations)\['(.*)'\]$/s.exec(e)??[];return void 0===a?t.has(e):u.$gu("annotations"===a?o.toLowerCase():o)}const H=["livenessProbe","readinessProbe","startupProbe"],K=["exec","httpGet","tcpSocket","grpc","sleep"];const J=2147483647,Z=/^[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?(?:[./][a-z0-9](?:[-_a-z0-9]*[a-z0-9])?)*$/;const X=new Set(["metadata.name","metadata.namespace","metadata.uid","spec.nodeName","spec.serviceAccountName","status.hostIP","status.hostIPs","status.podIP","status.podIPs"]);function Y(e,t,a,o){const n=Object.keys(t),s=u.$aa(a,"valueFrom");""!==u.$gj(e.value)&&o(s,"may not be set beside a `value` that is not empty"),1!==n.length&&o(s,0===n.length?"must name a source":"must name one source");for(const e of n){const a=u.$gl(t[e]);if("configMapKeyRef"===e||"secretKeyRef"===e){const[t,n]=[u.$gj(a.key),u.$gj(a.name)];""===t?o(u.$aa(u.$aa(s,e),"key"),"is missing"):u.$gw(t)||o(u.$aa(u.$aa(s,e),"key"),"is no key that a config can have"),u.$gq(n)||o(u.$aa(u.$aa(s,e),"name"),""===n?"is missing":u.$gs)}else"fieldRef"===e?V(u.$gj(a.fieldPath),X)||o(u.$aa(u.$aa(s,e),"fieldPath"),"is no field of a pod that a variable can take"):"resourceFieldRef"===e&&(""===u.$gj(a.resource)&&o(u.$aa(u.$aa(s,e),"resource"),"is missing"),w(a,u.$aa(u.$aa(s,e),"divisor"),o))}}function ee({spec:e},t){const a=u.$gi(e.volumes).find(e=>e.name===t);return void 0===a||u.$4d(a.persistentVolumeClaim)||u.$4d(a.ephemeral)}function te(e,t,a){const{recursiveReadOnly:o,readOnly:n,mountPropagation:s="None"}=e;if(void 0===o||"Disabled"===o)return;const r=u.$aa(t,"recursiveReadOnly");["Enabled","IfPossible"].includes(u.$gj(o))?!0!==n?a(r,"may only be set beside readOnly: true"):"None"!==s&&a(r,"may not be set beside mountPropagation"):a(r,"must be Disabled, Enabled or IfPossible")}function ae(e,t,a){const[o,n]=[u.$gj(e.subPath),u.$gj(e.subPathExpr)];""!==o&&""!==n&&a(u.$aa(t,"subPathExpr"),"may not be set beside subPath");for(const[e,s]of[["subPath",o],["subPathExpr",n]])s.startsWith("/")&&a(u.$aa(t,e),"must be a relative path"),s.split("/").includes("..")&&a(u.$aa(t,e),"must not contain `..`")}const oe=3,ne=32,se=2048,re=/^_?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?(?:\._?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?)*$/;function ie(e){if("."===e)return!0;const t=e.replace(/\.$/,"");return t.length<=253&&re.test(t)}function le(e,t,a){""===u.$gj(e.topologyKey)?a(t,"has a term without a topologyKey"):u.$gu(u.$gj(e.topologyKey))||a(t,"has a topologyKey that is no label");for(const o of["labelSelector","namespaceSelector"])u.$4d(e[o])&&m(e[o],u.$aa(t,o),a);u.$gk(e.namespaces).every(u.$gt)||a(u.$aa(t,"namespaces"),u.$gv),ue(e,t,a)}function ue(e,t,a){const[o,n]=[u.$gk(e.matchLabelKeys),u.$gk(e.mismatchLabelKeys)];[...o,...n].every(u.$gu)||a(u.$aa(t,"matchLabelKeys"),"has a key that is no label"),o.some(e=>n.includes(e))&&a(u.$aa(t,"matchLabelKeys"),"has a key of mismatchLabelKeys")}function me(e){return void 0!==e&&e>=1&&e<=100}const de={In:e=>e>0,NotIn:e=>e>0,Exists:e=>0===e,DoesNotExist:e=>0===e,Gt:e=>1===e,Lt:e=>1===e};function pe(e,t,a){for(const{key:o,operator:n,values:s}of u.$gi(e.matchExpressions)){const e=u.$gk(s),r=R.$7g(de,u.$gj(n));void 0===r?a(t,`has an operator that is none of ${Object.keys(de).join(", ")}`):r(e.length)||a(t,`has ${e.length} values for the operator ${u.$gj(n)}`),u.$gu(u.$gj(o))&&e.every(u.$ho)||a(t,"has a label that Kubernetes does not take")}for(const{key:o,operator:n,values:s}of u.$gi(e.matchFields))"metadata.name"===o&&("In"===n||"NotIn"===n)&&1===u.$gk(s).length||a(t,"may match a field by one metadata.name only")}const fe={pod:["appArmorProfile","seLinuxOptions","fsGroup","fsGroupChangePolicy","supplementalGroups","supplementalGroupsPolicy","sysctls","runAsUser","runAsGroup","seccompProfile"],container:["appArmorProfile","seLinuxOptions","capabilities","readOnlyRootFilesystem","privileged","allowPrivilegeEscalation","procMount","runAsUser","runAsGroup","seccompProfile"],spec:["hostPID","hostIPC","hostUsers","shareProcessNamespace"]};const he={hostPath:(e,t,a)=>{u.$gj(e.path).split("/").includes("..")&&a(u.$aa(t,"path"),"must not contain `..`")},nfs:(e,t,a)=>{u.$gj(e.path).startsWith("/")||a(u.$aa(t,"path"),"must be an absolute path")},emptyDir:(e,t,a)=>{const o=x(e.sizeLimit);void 0!==o&&o<0n&&a(u.$aa(t,"sizeLimit"),"must not be negative")},csi:function ve(e,t,a){const o=u.$gj(e.driver);""===o||u.$gq(o.toLowerCase())||a(u.$aa(t,"driver"),u.$gs),o.length>63&&a(u.$aa(t,"driver"),"must be at most 63 characters long");for(const o of["nodePublishSecretRef","secretRef"])u.$4d(e[o])&&""===u.$gj(e[o].name)&&a(u.$aa(u.$aa(t,o),"name"),"is missing")},iscsi:function $e(e,t,a){for(const o of["iqn","initiatorName"]){const n=e[o];"string"!=typeof n||"iqn"===o&&""===n||xe.some(e=>e.test(n))||a(u.$aa(t,o),"must be a name of iqn, eui or naa, like iqn.2001-04.com.example:disk1")}},fc:function ye(e,t,a){void 0===e.targetWWNs==(void 0===e.wwids)&&a(t,"must set targetWWNs or wwids, not both"),void 0!==e.targetWWNs&&void 0===e.lun&&a(u.$aa(t,"lun"),"is missing, which targetWWNs need")},flocker:function be(e,t,a){const[o,n]=[u.$gj(e.datasetName),u.$gj(e.datasetUUID)];""===o==(""===n)&&a(t,"must set datasetName or datasetUUID, not both"),o.includes("/")&&a(u.$aa(t,"datasetName"),"must not contain a slash")},gcePersistentDisk:we,awsElasticBlockStore:we,projected:function ke(e,t,a){const o=new Set;u.$gi(e.sources).forEach((e,n)=>{const s=u.$g9(u.$aa(t,"sources"),String(n)),r=Object.keys(e);r.length>1&&a(s,"must be of one type");for(const t of r){const n=u.$gl(e[t]);"configMap"!==t&&"secret"!==t||""!==u.$gj(n.name)||a(u.$aa(u.$aa(s,t),"name"),"is missing"),je(n,u.$aa(s,t),a),"serviceAccountToken"===t&&Re(n,u.$aa(s,t),a);for(const e of[...u.$gi(n.items),n].map(e=>u.$gj(e.path)))""!==e&&o.has(e)&&a(s,`writes ${e}, as another source does`),o.add(e)}})}},xe=[/^iqn\.\d{4}-\d{2}\.[A-Za-z0-9\-.]+:[^,;*&$|\s]+$/,/^eui.[A-Za-z0-9]{16}$/,/^naa.[A-Za-z0-9]{32}$/];function we(e,t,a){const o=u.$gm(e.partition)??0;(o<0||o>255)&&a(u.$aa(t,"partition"),"must be between 1 and 255")}const[Se,Pe]=[600,2**32];function Re(e,t,a){const o=u.$gm(e.expirationSeconds);void 0!==o&&(o<Se||o>Pe)&&a(u.$aa(t,"expirationSeconds"),`must be between ${Se} and ${Pe}`),""===u.$gj(e.path)&&a(u.$aa(t,"path"),"is missing")}const Ce=new Set(["metadata.name","metadata.namespace","metadata.uid","metadata.labels","metadata.annotations"]);function je(e,t,a){u.$gi(e.items).forEach((e,o)=>{const n=u.$g9(u.$aa(t,"items"),String(o)),{fieldRef:s,resourceFieldRef:r}=e;u.$4d(s)||u.$4d(r)||""!==u.$gj(e.key)||a(u.$aa(n,"key"),"is missing"),u.$4d(s)&&u.$4d(r)&&a(n,"may have a fieldRef or a resourceFieldRef, not both"),u.$4d(s)&&!V(u.$gj(s.fieldPath),Ce)&&a(u.$aa(u.$aa(n,"fieldRef"),"fieldPath"),"is no field of a pod that a file can hold"),u.$4d(r)&&function i(e,t,a){for(const o of["containerName","resource"])""===u.$gj(e[o])&&a(u.$aa(t,o),"is missing");w(e,u.$aa(t,"divisor"),a)}(r,u.$aa(n,"resourceFieldRef"),a);const c=u.$gm(e.mode);void 0!==c&&(c<0||c>511)&&a(u.$aa(n,"mode"),"must be between 0 and 511 (0777)");const l=u.$gj(e.path);""===l&&a(u.$aa(n,"path"),"is missing"),(l.startsWith("/")||l.split("/").includes(".."))&&a(u.$aa(n,"path"),"must be a relative path without `..`")})}const Ae={configMap:["name"],secret:["secretName"],persistentVolumeClaim:["claimName"],hostPath:["path"],nfs:["server","path"],csi:["driver"],iscsi:["targetPortal","iqn"],azureDisk:["diskName","diskURI"],azureFile:["secretName","shareName"],gcePersistentDisk:["pdName"],awsElasticBlockStore:["volumeID"],cinder:["volumeID"],glusterfs:["endpoints","path"],rbd:["image","monitors"],cephfs:["monitors"],vsphereVolume:["volumePath"],flexVolume:["driver"],ephemeral:["volumeClaimTemplate"],photonPersistentDisk:["pdID"],portworxVolume:["volumeID"],quobyte:["registry","volume"],scaleIO:["gateway","system","volumeName"],gitRepo:["repository"],image:[],storageos:["volumeName"]},Ie={csi:["driver","volumeHandle"],local:["path"]};function ze(e,t,a,o,n=!1){const s=(n?R.$7g(Ie,e):void 0)??R.$7g(Ae,e)??[];for(const e of s)void 0!==t[e]&&""!==t[e]||o(u.$aa(a,e),"is missing");je(t,a,o);const r=u.$gl(t.volumeClaimTemplate);"ephemeral"===e&&u.$4d(r.spec)&&L(r.spec,u.$aa(u.$aa(a,"volumeClaimTemplate"),"spec"),o),Object.hasOwn(he,e)&&he[e]?.(t,a,o)}const Me=/^(?:cpu|memory|hugepages-.+)$/;const qe="jan feb mar apr may jun jul aug sep oct nov dec".split(" "),Le="sun mon tue wed thu fri sat".split(" "),Oe={min:0,max:59,names:[]},Fe=[{min:0,max:59,names:[]},{min:0,max:23,names:[]},{min:1,max:31,names:[]},{min:1,max:12,names:["",...qe]},{min:0,max:6,names:Le}],Ue=new Set(["@yearly","@annually","@monthly","@weekly","@daily","@midnight","@hourly"]);function Be(e,t){const a=e.split(/\s+/).filter(e=>""!==e),o=6===t?[Oe,...Fe]:Fe;return a.length===t&&a.every((e,t)=>function a(e,t){return void 0!==t&&e.split(",").filter(e=>""!==e).every(e=>function a(e,t){const a=e.split("/"),[o="",n]=a;if(a.length>2||void 0!==n&&!(/^\d+$/.test(n)&&Number(n)>0))return!1;const s=o.split("-");if("*"===s[0]||"?"===s[0])return 1===s.length;const[r,i]=[Ve(s[0]??"",t),Ve(s[1]??s[0]??"",t)];return!(s.length>2||void 0===r||void 0===i)&&r>=t.min&&i<=t.max&&r<=i}(e,t))}(e,o[t]))}function Ve(e,t){const a=t.names.indexOf(e.toLowerCase());return""!==e&&a>=0?a:/^\d+$/.test(e)?Number(e):void 0}function He(e){if("local"===e.toLowerCase())return!1;if(!e.split("/").every(e=>/^[A-Z][A-Za-z._0-9+-]{0,13}$/.test(e)))return!1;try{const{timeZone:t}=new Intl.DateTimeFormat("en",{timeZone:e}).resolvedOptions();return t===e||t.toLowerCase()!==e.toLowerCase()}catch{return!1}}const Ke=u.$aa(void 0,"spec"),Ge=1e5;function _e(e,t){const a=u.$gl(e.spec);Qe(a,Ke,t),void 0!==a.selector&&!0!==a.manualSelector&&Object.keys(u.$gl(a.selector)).length>0&&t(u.$aa(Ke,"selector"),"may only be set with manualSelector: true");const o=u.$gm(a.completions)??0,n=u.$gj(u.$gl(e.metadata).name);Ze(a)&&o>0&&!u.$gt(`${n}-${o-1}`)&&t(u.$aa(u.$aa(void 0,"metadata"),"name"),"is no name to make the pods' host names of")}function We(e,t){const a=u.$gl(e.spec);!0!==a.manualSelector||u.$4d(a.selector)||t(u.$aa(Ke,"selector"),"is missing")}function Je(e,t){const a=u.$gl(e.spec);(function o(e,t,a){""===e?a(t,"is missing"):e.includes("TZ")?a(t,"may not name a time zone: use the field timeZone"):function o(e){return e.startsWith("@")?Ue.has(e)||/^@every [\d.hmsu\xb5n]+$/.test(e):Be(e,5)}(e)||a(t,"is no schedule that Kubernetes can read: five fields like `0 3 * * *`")})(u.$gj(a.schedule),u.$aa(Ke,"schedule"),t),function n(e,t,a){"string"==typeof e&&(He(e)||a(t,"is no time zone of the tz database"))}(a.timeZone,u.$aa(Ke,"timeZone"),t);const s=u.$gl(u.$gl(a.jobTemplate).spec),r=u.$aa(u.$aa(Ke,"jobTemplate"),"spec");Qe(s,r,t),u.$4d(s.selector)&&t(u.$aa(r,"selector"),"may not be set in a CronJob"),!0===s.manualSelector&&t(u.$aa(r,"manualSelector"),"may not be true in a CronJob")}function Ze(e){return"Indexed"===u.$gj(e.completionMode)}function Qe(e,t,a){const o=u.$aa(t,"template");Te(u.$gl(e.template),o,a);const n=u.$gj(u.$gl(u.$gl(e.template).spec).restartPolicy);"OnFailure"!==n&&"Never"!==n&&a(u.$aa(u.$aa(o,"spec"),"restartPolicy"),"must be OnFailure or Never for a Job"),function s(e,t,a){if(!Ze(e)){for(const o of["backoffLimitPerIndex","maxFailedIndexes","successPolicy"])void 0!==e[o]&&a(u.$aa(t,o),"may only be set when completionMode is Indexed");return}const o=u.$gm(e.completions);void 0!==o?((u.$gm(e.parallelism)??0)>Ge&&a(u.$aa(t,"parallelism"),`must be at most ${Ge} when completionMode is Indexed`),(u.$gm(e.maxFailedIndexes)??0)>o&&a(u.$aa(t,"maxFailedIndexes"),"must not be more than completions"),u.$4d(e.successPolicy)&&function n(e,t,a,o){const n=u.$gi(e.rules);0===n.length&&o(a,"must have one"),n.forEach((e,n)=>{const s=u.$g9(a,String(n)),r=u.$gm(e.succeededCount),{succeededIndexes:i}=e;void 0===r&&void 0===i&&o(s,"must have succeededCount or succeededIndexes");const c="string"==typeof i?function l(e,t){if(""===e)return 0;let[a,o]=[-1,0];for(const n of e.split(",")){const[,e,s=e]=/^(\d+)(?:-(\d+))?$/.exec(n)??[],[r,i]=[Number(e),Number(s)],c=n.includes("-");if(void 0===e||r<=a||i>=t||(c?i<=r:i<r))return;o+=i-r+1,a=i}return o}(i,t):t;void 0===c&&o(u.$aa(s,"succeededIndexes"),"must be ranges like 0-2,4 of the indexes"),void 0!==r&&(r<0||r>(c??t))&&o(u.$aa(s,"succeededCount"),`must be between 0 and ${c??t}`)})}(e.successPolicy,o,u.$aa(u.$aa(t,"successPolicy"),"rules"),a)):a(u.$aa(t,"completions"),"must be set when completionMode is Indexed")}(e,t,a),void 0!==e.maxFailedIndexes&&void 0===e.backoffLimitPerIndex&&a(u.$aa(t,"backoffLimitPerIndex"),"must be set beside maxFailedIndexes");const r=e.managedBy;"string"==typeof r&&(r.length>63||!u.$h3(r))&&a(u.$aa(t,"managedBy"),"must be a path with a domain, like example.com/controller"),u.$4d(e.podFailurePolicy)&&("Never"!==n&&a(u.$aa(u.$aa(o,"spec"),"restartPolicy"),"must be Never beside a podFailurePolicy"),void 0!==e.podReplacementPolicy&&"Failed"!==e.podReplacementPolicy&&a(u.$aa(t,"podReplacementPolicy"),"must be Failed beside a podFailurePolicy"),function i(e,t,a){const o=u.$gl(u.$gl(e.template).spec),n=[...u.$gi(o.containers),...u.$gi(o.initContainers)].map(({name:e})=>u.$gj(e));u.$gi(u.$gl(e.podFailurePolicy).rules).forEach((o,s)=>{const r=u.$g9(t,String(s)),i=u.$gj(o.action);""===i&&a(u.$aa(r,"action"),"is missing"),"FailIndex"===i&&void 0===e.backoffLimitPerIndex&&a(u.$aa(r,"action"),"may only be FailIndex beside a backoffLimitPerIndex");const c=u.$gi(o.onPodConditions);u.$4d(o.onExitCodes)===c.length>0&&a(r,"must have onExitCodes or onPodConditions, and not both"),u.$4d(o.onExitCodes)&&function l(e,t,a,o){const{containerName:n,operator:s}=e,r=u.$h2(e.values);""===u.$gj(s)&&o(u.$aa(a,"operator"),"is missing"),"string"!=typeof n||t.includes(n)||o(u.$aa(a,"containerName"),"names no container of the pod"),0===r.length&&o(u.$aa(a,"values"),"must have one"),"In"===s&&r.includes(0)&&o(u.$aa(a,"values"),"must not hold 0 for this operator"),r.some((e,t)=>t>0&&e<=(r[t-1]??0))&&o(u.$aa(a,"values"),"must be in order, each once")}(o.onExitCodes,n,u.$aa(r,"onExitCodes"),a),c.forEach(({type:e},t)=>{u.$gu(u.$gj(e))||a(u.$aa(u.$g9(u.$aa(r,"onPodConditions"),String(t)),"type"),"is no type of a condition")})})}(e,u.$aa(u.$aa(t,"podFailurePolicy"),"rules"),a))}const Xe=u.$aa(void 0,"spec"),Ye=["Pod","Container","PersistentVolumeClaim"];function et(e,t){const a=new Set;u.$gi(u.$gl(e.spec).limits).forEach((e,o)=>{const n=u.$g9(u.$aa(Xe,"limits"),String(o)),s=u.$gj(e.type);if(u.$gu(s)&&(s.includes("/")||Ye.includes(s))||t(u.$aa(n,"type"),`must be ${Ye.join(", ")} or a name with a prefix`),a.has(s)&&t(u.$aa(n,"type"),"is the type of another limit"),a.add(s),"Pod"===s)for(const a of["default","defaultRequest"])void 0!==e[a]&&t(u.$aa(n,a),"may not be set for Pods");"PersistentVolumeClaim"===s&&void 0===tt(e,"min","storage")&&void 0===tt(e,"max","storage")&&t(n,"must have a min or a max of storage"),function r(e,t,a){const o=["min","max","default","defaultRequest"].flatMap(t=>Object.keys(u.$gl(e[t])));!function n(e,t,a){const o=["Pod","Container"].includes(u.$gj(e.type)),n=e=>o?b(e):"storage"===e||ct(e);for(const o of["min","max","default","defaultRequest","maxLimitRequestRatio"])for(const s of Object.keys(u.$gl(e[o])))n(s)||a(u.$g9(u.$aa(t,o),s),y)}(e,t,a);for(const n of new Set(o))for(const[o,s]of at){const[r,i]=[tt(e,o,n),tt(e,s,n)];void 0!==r&&void 0!==i&&r>i&&a(u.$g9(u.$aa(t,o),n),`must not be more than ${s}`)}for(const o of Object.keys(u.$gl(e.maxLimitRequestRatio))){const n=tt(e,"maxLimitRequestRatio",o),[s,r]=[tt(e,"min",o),tt(e,"max",o)],i=u.$g9(u.$aa(t,"maxLimitRequestRatio"),o);void 0!==n&&n<u.$b8&&a(i,"must not be less than 1"),void 0!==n&&void 0!==s&&void 0!==r&&n*s>r*u.$b8&&a(i,"must not be more than max divided by min")}}(e,n,t)})}function tt(e,t,a){return x(u.$gl(e[t])[a])}const at=[["min","max"],["min","defaultRequest"],["min","default"],["defaultRequest","default"],["defaultRequest","max"],["default","max"]],ot=[["BestEffort","NotBestEffort"],["Terminating","NotTerminating"]];function nt(e,t){const a=u.$gl(e.spec);for(const[e,o]of Object.entries(u.$gl(a.hard))){const a=x(o),n=u.$g9(u.$aa(Xe,"hard"),e);ct(e)||t(n,"is nothing that a quota can limit"),void 0!==a&&a<0n&&t(n,"must not be negative"),void 0!==a&&(rt.has(e)||e.startsWith("count/"))&&a%u.$b8!==0n&&t(n,"must be a whole number")}const o=Object.keys(u.$gl(a.hard));dt(u.$gk(a.scopes),o,u.$aa(Xe,"scopes"),t);const n=u.$gi(u.$gl(a.scopeSelector).matchExpressions),s=u.$aa(u.$aa(Xe,"scopeSelector"),"matchExpressions");dt(n.map(({scopeName:e})=>u.$gj(e)),o,s,t),n.forEach((e,a)=>{!function o(e,t,a){const[o,n]=[u.$gj(e.scopeName),u.$gj(e.operator)],s=u.$gk(e.values).length;"PriorityClass"!==o&&"VolumeAttributesClass"!==o&&mt(o)&&"Exists"!==n?a(u.$aa(t,"operator"),"must be Exists for this scope"):""===n&&a(u.$aa(t,"operator"),"is missing"),"In"!==n&&"NotIn"!==n||0!==s||a(u.$aa(t,"values"),"must not be empty for this operator"),("Exists"===n||"DoesNotExist"===n)&&s>0&&a(u.$aa(t,"values"),"must be empty for this operator")}(e,u.$g9(s,String(a)),t)})}const st=new Set(["cpu","memory","ephemeral-storage","requests.cpu","requests.memory","requests.storage","requests.ephemeral-storage","limits.cpu","limits.memory","limits.ephemeral-storage"]),rt=new Set(["pods","resourcequotas","services","replicationcontrollers","secrets","persistentvolumeclaims","configmaps","services.nodeports","services.loadbalancers"]);function it(e){return st.has(e)||rt.has(e)}function ct(e){return e.includes("/")?u.$gu(e):st.has(e)||rt.has(e)||/^(?:requests\.)?hugepages-./.test(e)}const lt=["pods","cpu","memory","limits.cpu","limits.memory","requests.cpu","requests.memory"],ut={Terminating:lt,NotTerminating:lt,NotBestEffort:lt,PriorityClass:lt,CrossNamespacePodAffinity:lt,BestEffort:["pods"],VolumeAttributesClass:["persistentvolumeclaims","requests.storage"]};function mt(e){return Object.hasOwn(ut,e)}function dt(e,t,a,o){for(const n of e){const e=R.$7g(ut,n),s=t.find(t=>it(t)&&!1===e?.includes(t));void 0!==s&&o(a,`has ${n}, which cannot be asked of ${s}`)}e.every(mt)||o(a,"has a scope that Kubernetes has not");for(const t of ot)t.every(t=>e.includes(t))&&o(a,`has both ${t.join(" and ")}`)}const pt=1e9;function ft(e,t){const a=u.$gj(u.$gl(e.metadata).name);"system-node-critical"===a||"system-cluster-critical"===a||(a.startsWith("system-")&&t(u.$aa(u.$aa(void 0,"metadata"),"name"),"may not start with `system-`"),(u.$gm(e.value)??0)>pt&&t(u.$aa(void 0,"value"),`must be at most ${pt}`))}const gt=u.$aa(u.$aa(void 0,"metadata"),"labels"),ht=["privileged","baseline","restricted"];function vt({metadata:e},t){const a=u.$gl(u.$gl(e).labels);for(const e of["enforce","audit","warn"]){const o=`pod-security.kubernetes.io/${e}`,[n,s]=[a[o],a[`${o}-version`]];"string"!=typeof n||ht.includes(n)||t(u.$g9(gt,o),`must be one of ${ht.join(", ")}`),"string"!=typeof s||/^(?:latest|v1\.(?:0|[1-9]\d*))$/.test(s)||t(u.$g9(gt,`${o}-version`),"must be latest or a release like v1.36")}}const $t=u.$aa(void 0,"spec");function yt(e,t){const a=u.$gl(e.spec),o=u.$gi(a.rules);0!==o.length||u.$4d(a.defaultBackend)||t($t,"must have rules or a defaultBackend"),u.$4d(a.defaultBackend)&&wt(a.defaultBackend,u.$aa($t,"defaultBackend"),t),"string"!=typeof a.ingressClassName||u.$gq(a.ingressClassName)||t(u.$aa($t,"ingressClassName"),u.$gs),u.$gi(a.tls).forEach((e,a)=>{const o=u.$g9(u.$aa($t,"tls"),String(a));u.$gk(e.hosts).forEach((e,a)=>{kt(e)||t(u.$g9(u.$aa(o,"hosts"),String(a)),bt)});const n=u.$gj(e.secretName);""===n||u.$gq(n)||t(u.$aa(o,"secretName"),u.$gs)}),o.forEach((e,a)=>{!function o(e,t,a){const o=u.$gj(e.host);if(""!==o&&(u.$gz(o)?a(u.$aa(t,"host"),"must be a name, not an address"):kt(o)||a(u.$aa(t,"host"),bt)),!u.$4d(e.http))return;const n=u.$aa(u.$aa(t,"http"),"paths"),s=u.$gi(e.http.paths);0===s.length&&a(n,"must have one"),s.forEach((e,t)=>{!function o(e,t,a){const[o,n]=[u.$gj(e.pathType),u.$gj(e.path)];if(""===o)return void a(u.$aa(t,"pathType"),"is missing");const s="ImplementationSpecific"!==o;n.startsWith("/")||!s&&""===n||a(u.$aa(t,"path"),"must be an absolute path"),s&&(xt.some(e=>n.includes(e))||/\/\.\.?$/.test(n))&&a(u.$aa(t,"path"),"must not have `//`, `/./`, `/../` or an escaped slash"),wt(u.$gl(e.backend),u.$aa(t,"backend"),a)}(e,u.$g9(n,String(t)),a)})}(e,u.$g9(u.$aa($t,"rules"),String(a)),t)})}const bt="must be a name like a.example.com or *.example.com";function kt(e){return u.$gq(e.startsWith("*.")?e.slice(2):e)}const xt=["//","/./","/../","%2f","%2F"];function wt({service:e,resource:t},a,o){if(u.$4d(e)===u.$4d(t))return void o(a,u.$4d(e)?"may name a service or a resource, not both":"must name a service");if(u.$4d(t)){const e=u.$aa(a,"resource");return void 0===t.apiGroup||u.$gq(u.$gj(t.apiGroup))||o(u.$aa(e,"apiGroup"),u.$gs),void P(t,e,o)}const n=u.$aa(a,"service"),{name:s,port:r}=u.$gl(e);""===u.$gj(s)?o(u.$aa(n,"name"),"is missing"):u.$gt(u.$gj(s))||o(u.$aa(n,"name"),u.$gv);const[i,c]=[u.$gj(u.$gl(r).name),u.$gm(u.$gl(r).number)??0];""!==i&&0!==c?o(u.$aa(n,"port"),"may have a name or a number, not both"):""===i&&0===c?o(u.$aa(n,"port"),"must have a name or a number"):""===i||u.$gx(i)?""===i&&_(c,u.$aa(u.$aa(n,"port"),"number"),o):o(u.$aa(u.$aa(n,"port"),"name"),"is no port's name")}function St(e,t){const{controller:a,parameters:o}=u.$gl(e.spec),n=u.$aa($t,"controller");if(""===u.$gj(a)?t(n,"is missing"):(u.$gj(a).length>250||!u.$h3(u.$gj(a)))&&t(n,"must be a path with a domain, like example.com/controller"),!u.$4d(o))return;const s=u.$aa($t,"parameters");P(o,s,t),void 0===o.apiGroup||u.$gq(u.$gj(o.apiGroup))||t(u.$aa(s,"apiGroup"),u.$gs);const r="Namespace"===u.$gj(o.scope),{namespace:i}=o;r||void 0===i||t(u.$aa(s,"namespace"),"may only be set when the scope is Namespace"),r&&!u.$gt(u.$gj(i))&&t(u.$aa(s,"namespace"),u.$gv)}function Pt(e,t){const a=u.$gl(e.spec);u.$4d(a.podSelector)&&m(a.podSelector,u.$aa($t,"podSelector"),t);for(const[e,o]of[["ingress","from"],["egress","to"]])u.$gi(a[e]).forEach((a,n)=>{const s=u.$g9(u.$aa($t,e),String(n));u.$gi(a.ports).forEach((e,a)=>{Rt(e,u.$g9(u.$aa(s,"ports"),String(a)),t)}),u.$gi(a[o]).forEach((e,a)=>{Ct(e,u.$g9(u.$aa(s,o),String(a)),t)})});const o=u.$gk(a.policyTypes);(o.length>2||o.some(e=>"Ingress"!==e&&"Egress"!==e))&&t(u.$aa($t,"policyTypes"),"must be Ingress, Egress or both")}function Rt({port:e,endPort:t},a,o){void 0!==e&&_(e,u.$aa(a,"port"),o);const[n,s]=[u.$gm(e),u.$gm(t)];void 0!==s&&(void 0===n?o(u.$aa(a,"endPort"),"may only be set beside a port that is a number"):s<n&&o(u.$aa(a,"endPort"),"must not be less than port"))}function Ct(e,t,a){const{podSelector:o,namespaceSelector:n,ipBlock:s}=e,r=[["podSelector",o],["namespaceSelector",n]].filter(([,e])=>u.$4d(e));for(const[e,o]of r)m(u.$gl(o),u.$aa(t,e),a);if(!u.$4d(s))return void(0===r.length&&a(t,"must name a peer"));const i=u.$aa(t,"ipBlock");r.length>0&&a(i,"may not be set beside another peer");const c=u.$gj(s.cidr);u.$h5(c)?jt(c)&&a(u.$aa(i,"cidr"),At):a(u.$aa(i,"cidr"),""===c?"is missing":u.$h4),u.$gk(s.except).forEach((e,t)=>{u.$h5(e)?jt(e)?a(u.$g9(u.$aa(i,"except"),String(t)),At):u.$h5(c)&&!function o(e,t){const[a,o]=[It(e),It(t)];if(void 0===a||void 0===o)return e.includes(":")===t.includes(":");const n=2**(32-o.bits);return a.bits>o.bits&&Math.floor(a.address/n)===Math.floor(o.address/n)}(e,c)&&a(u.$g9(u.$aa(i,"except"),String(t)),"must be a strict part of cidr"):a(u.$g9(u.$aa(i,"except"),String(t)),u.$h4)})}function jt(e){const{address:t,bits:a}=It(e)??{address:0,bits:0};return t%2**(32-a)!==0}const At="must be the first address of its network (Kubernetes before 1.36 takes others)";function It(e){const[t="",a]=e.split("/");if(!t.includes(":"))return{address:t.split(".").map(Number).reduce((e,t)=>256*e+t,0),bits:Number(a)}}const Nt=u.$aa(void 0,"spec"),zt=new Set(["accessModes","capacity","claimRef","mountOptions","nodeAffinity","persistentVolumeReclaimPolicy","storageClassName","volumeAttributesClassName","volumeMode"]);function Tt(e){return Object.entries(e).filter(([e])=>!zt.has(e))}function Dt(e,t){const a=u.$gl(e.spec);F(a,Nt,t);const{storage:o,...n}=u.$gl(a.capacity),s=u.$aa(Nt,"capacity"),r=x(o);(void 0===o||Object.keys(n).length>0)&&t(s,"must have storage alone"),void 0!==r&&r<=0n&&t(u.$g9(s,"storage"),"must be more than 0");const i=Tt(a);0===i.length&&t(Nt,"must have a source"),function c(e){const t=e.filter(e=>"flexVolume"!==e);return t.length>1||t.length<e.length&&t.some(e=>Mt.has(e))}(i.map(([e])=>e))&&t(Nt,"may have one source only");for(const[e,a]of i)ze(e,u.$gl(a),u.$aa(Nt,e),t,!0);O(a,Nt,t),""===a.volumeAttributesClassName&&t(u.$aa(Nt,"volumeAttributesClassName"),"must not be empty"),function l(e){const t=e.split("/").reduce((e,t)=>""===t||"."===t?e:".."===t?Math.max(0,e-1):e+1,0);return e.startsWith("/")&&0===t}(u.$gj(u.$gl(a.hostPath).path))&&"Recycle"===a.persistentVolumeReclaimPolicy&&t(u.$aa(Nt,"persistentVolumeReclaimPolicy"),"may not be Recycle for the path /"),function m(e,t){const a=u.$aa(Nt,"nodeAffinity");if(void 0===e.nodeAffinity)return void(u.$4d(e.local)&&t(a,"is missing, and a local volume needs it"));const{required:o}=u.$gl(e.nodeAffinity);if(!u.$4d(o))return void t(u.$aa(a,"required"),"is missing");const n=u.$gi(o.nodeSelectorTerms);0===n.length&&t(u.$aa(u.$aa(a,"required"),"nodeSelectorTerms"),"must have one");for(const e of n)pe(e,a,t)}(a,t)}const Mt=new Set(["azureFile","vsphereVolume","photonPersistentDisk","portworxVolume","azureDisk","scaleIO","local","storageos","csi"]);function Et(e,t){const a=u.$gj(e.provisioner),o=u.$aa(void 0,"provisioner");""===a?t(o,"is missing"):u.$gu(a.toLowerCase())||t(o,"must be a name with an optional prefix"),"Recycle"===u.$gj(e.reclaimPolicy)&&t(u.$aa(void 0,"reclaimPolicy"),"must be Delete or Retain"),Object.hasOwn(u.$gl(e.parameters),"")&&t(u.$aa(void 0,"parameters"),"may not have an empty key"),u.$gi(e.allowedTopologies).forEach((e,a)=>{const o=u.$aa(u.$g9(u.$aa(void 0,"allowedTopologies"),String(a)),"matchLabelExpressions"),n=u.$gi(e.matchLabelExpressions),s=n.map(({key:e})=>u.$gj(e));new Set(s).size<s.length&&t(o,"names one key twice"),n.forEach(({key:e,values:a},n)=>{const s=u.$gk(a);u.$gu(u.$gj(e))||t(u.$aa(u.$g9(o,String(n)),"key"),"is no label that Kubernetes takes"),(0===s.length||new Set(s).size<s.length)&&t(u.$aa(u.$g9(o,String(n)),"values"),"must have one, and each once")})})}const qt=u.$aa(void 0,"spec"),Lt=u.$aa(qt,"template");function Vt(e,t){const a=u.$gl(e.spec),o=u.$gi(a.volumeClaimTemplates);p(a,t);const n=o.map(e=>u.$gj(u.$gl(e.metadata).name)),s=u.$9x(u.$gl(u.$gl(a.template).spec),"hostname","subdomain");Te({...u.$gl(a.template),spec:s},Lt,t,n),Bt(a,t);const r=u.$gl(a.updateStrategy),i=u.$aa(qt,"updateStrategy");"OnDelete"===u.$gj(r.type)&&void 0!==r.rollingUpdate&&t(u.$aa(i,"rollingUpdate"),"may not be set when the type is OnDelete");const c=u.$gm(u.$gl(r.rollingUpdate).partition);void 0!==c&&c<0&&t(u.$aa(u.$aa(i,"rollingUpdate"),"partition"),"must not be negative"),o.forEach((e,a)=>{L(u.$gl(e.spec),u.$aa(u.$g9(u.$aa(qt,"volumeClaimTemplates"),n[a]??""),"spec"),t)})}function Ht(e,t){const a=u.$gj(u.$gl(e.spec).serviceName);""===a||u.$gt(a)||t(u.$aa(qt,"serviceName"),"must be lower case letters, digits and hyphens")}function Kt(e,t){const a=u.$gl(e.spec);p(a,t),Te(u.$gl(a.template),Lt,t),Bt(a,t);const o=u.$gl(a.updateStrategy);if("RollingUpdate"!==u.$gj(o.type))return;const n=u.$gl(o.rollingUpdate),s=u.$aa(u.$aa(qt,"updateStrategy"),"rollingUpdate");for(const e of["maxSurge","maxUnavailable"])Ut(n[e],u.$aa(s,e),t);const r=!Ft(n.maxSurge);r&&!Ft(n.maxUnavailable)&&t(u.$aa(s,"maxSurge"),"may not be set when maxUnavailable is not 0"),!r&&Ft(n.maxUnavailable)&&t(u.$aa(s,"maxUnavailable"),"may not be 0 when maxSurge is 0")}function Gt(e,t){const a=u.$gl(e.spec);p(a,t),Te(u.$gl(a.template),Lt,t),Bt(a,t)}function _t(e,t){const a=u.$gl(e.spec);if(!u.$4d(a.template))return void t(Lt,"is missing");const o=u.$gl(u.$gl(a.template.metadata).labels),n=d({matchLabels:u.$gl(a.selector)},o);0!==Object.keys(o).length&&n||t(u.$aa(qt,"selector"),"does not match the pod template's labels"),Te(a.template,Lt,t),Bt(a,t)}function Wt(e,t){const a=u.$gl(e.spec);De(a,qt,t),function o(e,t){for(const a of["initContainers","containers"])for(const o of u.$gi(e[a])){const e=u.$gj(o.image),n=u.$aa(u.$g9(u.$aa(qt,a),u.$gj(o.name)),"image");e.trim()!==e&&t(n,"must not begin or end with a blank")}}(a,t),u.$gi(a.schedulingGates).length>0&&""!==u.$gj(a.nodeName)&&t(u.$aa(qt,"nodeName"),"may not be set beside schedulingGates")}const ea=12;function oa({spec:e}){return u.$9u(e,"terminationGracePeriodSeconds")??30}const na=u.$27(((e,t)=>(function a(e){return u.$5c(e.filter(({group:e})=>""===e),({namespace:e})=>e)})(e.byKind.get(t)??[])));const ra=[];function ia({manifest:e}){const{scopes:t,scopeSelector:a}=u.$8g(e,"spec");return void 0===t&&void 0===a}const la=u.$5x(e=>{const t=e.flatMap(({manifest:e})=>u.$8h(e,"spec","limits")).filter(e=>"Container"===u.$z(e,"type")),a=(...e)=>new Map(t.flatMap(t=>e.flatMap(e=>Object.entries(u.$8g(t,e)))).toReversed());return{limits:a("default","max"),requests:a("defaultRequest","default","max","min")}});function ma(e,t,a){return u.$at(u.$8g(e,"resources",t)[a],!0)}function da(e,t){return e>t?e:t}const pa=1000000n,fa=[["Ti",1n<<40n],["Gi",1n<<30n],["Mi",1n<<20n]];function ga(e){const t=e/u.$b8;if(e%u.$b8!==0n)return{amount:e,text:(e+pa-1n)/pa+"m"};const a=fa.find(([,e])=>t>=e&&t%e===0n);return{amount:e,text:void 0===a?String(t):`${t/a[1]}${a[0]}`}}function ha(e,t){return(e?.amount??0n)*t}function va(e){return e*u.$b8}function $a(e,t,a){const o=ya(e),n=u.$j([t,a]),s=o.get(n)??function r(e,t,a){const o=function n(e){if("pods"===e||"count/pods"===e)return"pods";if(e.endsWith("storage")&&!e.endsWith("ephemeral-storage"))return;const[,t,a=""]=/^(requests|limits)\.(.+)$/.exec(e)??[];return"requests"===t||"limits"===t?[t,a]:/^(cpu|memory|ephemeral-storage|hugepages-.+)$/.test(e)?["requests",e]:void 0}(a),s=void 0===o?(ba(e).get(t)??[]).flatMap(e=>{const t=function o(e,t){const{group:a,kind:o,manifest:n}=e,s=Pa.includes(t)?t:/^count\/(.+)$/.exec(t)?.[1];if(void 0!==s){const t=`${function n(e){const t=e.toLowerCase();return"endpoints"===t?t:/[^aeiou]y$/.test(t)?`${t.slice(0,-1)}ies`:/(s|x|ch|sh)$/.test(t)?`${t}es`:`${t}s`}(o)}${""===a?"":`.${a}`}`===s?va(1n):0n;return t+("persistentvolumeclaims"===s?Ra(e,()=>va(1n)):0n)}if(""===a&&"Service"===o)return function r(e,t){const a=u.$8g(e,"spec");if("services.loadbalancers"===t)return"LoadBalancer"===a.type?va(1n):0n;if("services.nodeports"!==t)return;return"NodePort"===a.type||"LoadBalancer"===a.type&&!1!==a.allocateLoadBalancerNodePorts?va(BigInt(u.$8h(a,"ports").length)):0n}(n,t);const[,i,c]=/^(?:(.+)\.storageclass\.storage\.k8s\.io\/)?(requests\.storage|persistentvolumeclaims)$/.exec(t)??[];if(void 0===c)return;const l=e=>{if(void 0!==i&&u.$z(e,"spec","storageClassName")!==i)return 0n;const t=u.$8g(e,"spec","resources","requests").storage;return"requests.storage"===c?ha(u.$at(t,!0),1n):va(1n)};return""===a&&"PersistentVolumeClaim"===o?l(n):Ra(e,l)}(e,a);return void 0===t?[]:[{object:e,amount:t}]}):(ka(e).get(t)??[]).map(t=>function a(e,t,o){const{object:n,templates:s}=e,r=sa(t.index,"LimitRange",n.namespace),[i]=s,c=void 0===i?0n:"pods"===o?va(1n):ha(ua(i,r)(...o),1n),l=function m(e,{index:t}){const a=wa.includes(e.controller)?u.$9n(e,t)?.object:void 0,o="ScaledObject"===a?.kind?"maxReplicaCount":"maxReplicas",n=u.$9u(a?.manifest,"spec",o);return void 0!==n&&Number.isSafeInteger(n)&&n>0?n:void 0}(e,t);return{object:n,workload:e,each:c,amount:c*BigInt(Sa(e,t)),...void 0!==l&&{most:c*BigInt(l)}}}(t,e,o));return s.filter(({amount:e})=>e>0n)}(e,t,a);return o.set(n,s),s}const ya=u.$5x(()=>new Map),ba=u.$5x(({index:e})=>u.$5c(e.objects,({namespace:e})=>e)),ka=u.$5x(({workloads:e})=>u.$5c(e.values(),({object:e})=>e.namespace));function xa(e){return/^(count\/)?configmaps$/.test(e)?va(1n):0n}const wa=["Deployment","StatefulSet","ReplicaSet","Pod","ArgoRollout","DeploymentConfig","CloneSet","KruiseStatefulSet"];function Sa(e,{index:t}){if(!wa.includes(e.controller))return 0;const a=u.$9n(e,t)?.minReplicas??u.$9o(e)??0;return Number.isSafeInteger(a)&&a>0?a:0}const Pa=["configmaps","secrets","services","persistentvolumeclaims","resourcequotas"];function Ra({group:e,kind:t,manifest:a},o){if("apps"!==e||"StatefulSet"!==t)return 0n;const n=u.$8g(a,"spec").replicas??1;return("number"==typeof n&&Number.isSafeInteger(n)?BigInt(n):0n)*u.$8h(a,"spec","volumeClaimTemplates").map(o).reduce((e,t)=>e+t,0n)}function Ca({group:e,kind:t}){return"helm.toolkit.fluxcd.io"===e&&"HelmRelease"===t}function ja(e,t){const{id:a,base:o,head:n,changedKeys:s,madeBy:r}=t;if(null===n)return!1;const i=0===s.length||!0===r?.isWhole;return[n.name,n.object.name].flatMap(t=>Aa(e,{name:t,namespace:n.namespace})).some(({kind:e,valuesKey:t,targetPath:r})=>{const c=u.$26(t)||"values.yaml",l=""!==u.$26(r)||!function m(e,t){if("text"!==e?.form||"text"!==t?.form)return!1;const[a,o]=[e,t].map(({content:e})=>({lines:e.split("\n").filter(e=>!/^\s*(?:#.*)?$/.test(e)),read:u.$5u(e)}));if(!0!==a?.read.ok||!0!==o?.read.ok)return!1;const n=({documents:e})=>e.map(({value:e})=>e);return u.$39(a.lines,o.lines)&&u.$39(n(a.read),n(o.read))}(o?.entries.get(c),n.entries.get(c));return e===a.kind&&(i||s.includes(c)&&l)})}function Aa(e,t){return Ca(e)&&u.$9k(t.namespace,e.namespace)?u.$8h(e.manifest,"spec","valuesFrom").filter(({name:e})=>e===t.name):[]}function Ia({group:e,kind:t,manifest:{spec:a}}){if(!u.$4d(a))return a;const{valuesFrom:o,ignoreDifferences:n,driftDetection:s,...r}=a;return Ca({group:e,kind:t})||void 0===o?r:{...r,valuesFrom:o}}function Na(e){return u.$5d(e)?e.some(Na):!!u.$4d(e)&&Object.entries(e).some(([e,t])=>`.${e}`.includes(`.${u.$e9}/`)&&"false"!==t&&!1!==t||Na(t))}function za({group:e,name:t,manifest:a}){if("helm.toolkit.fluxcd.io"===e){const e=u.$z(a,"spec","targetNamespace");return u.$z(a,"spec","releaseName")??(void 0===e?t:`${e}-${t}`)}return"argoproj.io"===e?u.$z(a,"spec","source","helm","releaseName")??t:"helm.cattle.io"===e?t:void 0}function Ta({group:e,kind:t,manifest:a}){return"argoproj.io"===e?u.$z(a,"spec","destination","namespace"):"HelmRelease"===t||"HelmChart"===t?u.$z(a,"spec","targetNamespace"):void 0}const Da=3,Ma=/^-?\s*\$?\.Release\.Name\s*-?$/,Ea=/config|secret|valuesFrom|substituteFrom|fileData/i;function qa(e){const t=new Set,a=(e,o)=>{if("string"==typeof e&&o&&t.add(e),u.$5d(e))for(const t of e)a(t,o);if(!u.$4d(e))return;const n=[u.$z(e,"kind"),u.$z(e,"type")].some(La);for(const[t,s]of Object.entries(e))a(s,o||Ea.test(t)||n&&"name"===t)};return void 0!==e&&a(e,!1),t}function La(e){return void 0!==e&&/^(configmap|secret)$/i.test(e)}function Oa(e,t){if(0===t.length)return;const a=function o(e){const{apiVersion:t,kind:a,metadata:o,status:n,...s}=e.manifest,r=function i({group:e,manifest:t},a){return Fa.has(e)&&u.$4d(a)?{...a,listeners:u.$8h(t,"spec","listeners").map(({tls:e,...t})=>t)}:a}(e,Ia(e));return void 0===r?s:{...s,spec:r}}(e),n=qa(a),s=new Set(u.$8d(a)),r=Ua(e),i=Ta(e)??e.namespace;return t.find(t=>{const{head:a}=t;if(ja(e,t))return!0;if(null!==a&&function o({namespace:e,name:t,object:a}){return null===e?[]:[`${e}/${a.name}`,`${e}/${t}`]}(a).some(e=>s.has(e)))return!0;if(null===a||!u.$9k(a.namespace,i))return!1;const{name:c}=a.object;return n.has(c)||n.has(a.name)||s.has(c)&&function l(e,t){const{name:a}=e.object;return e.generated&&a!==e.name||/[-.]/.test(a)&&a!==t.name}(a,e)||r(c)})}const Fa=new Set(["gateway.networking.k8s.io","gateway.networking.x-k8s.io"]);function Ua(e){const t=za(e);if(void 0===t)return()=>!1;const{spec:a}=e.manifest,o=qa(a),n=[...new Set(u.$8d(a))],s=n.filter(e=>e.includes("{{")),r=n.filter(e=>e.includes("\n")),i=new Set(Ba(a));return a=>s.some(e=>function n(e,t,{release:a,isConfigField:o}){const n=e.split(/\{\{([^{}]*)\}\}/);if(1===n.length)return!1;const s=n.map((e,t)=>t%2==0?e:Ma.test(e)?a:void 0);return(o?s:s.filter((e,t)=>t%2==0)).map(e=>e??"").join("").length>=Da&&u.$1f(t,s)}(e,a,{release:t,isConfigField:o.has(e)}))||/[-.]/.test(a)&&a!==e.name&&(i.has(a)||r.some(e=>u.$2e(e,a)))}function Ba(e){return u.$5d(e)?e.flatMap(Ba):u.$4d(e)?Object.entries(e).flatMap(([e,t])=>[e,...Ba(t)]):[]}function Va(e,t){const{id:a,notSeenAt:o,head:n}=e,{spec:s}=t.manifest,r=`It names ${a.kind} ${a.name}, which ${void 0===o?"changes":"may change"}`,i=n?.object.name??a.name;return i===a.name||u.$8d(s).includes(i)?Ca(t)&&!ja(t,e)&&e.sameRealName?`${r}: ${Na(s)?"its values ask Reloader to restart pods then":"pods that read it at their start only keep the old content, since its values do not ask Reloader for a restart"}. What that restarts was not analysed.`:`${r}; what that restarts was not analysed.`:`${r}, and which the build holds as ${i}: kustomize did not rewrite this field. What that restarts was not analysed.`}function Ha(e,t,a){const{name:o,namespace:n}=t,s=function r(e,t){const a=Wa(e.manifest.metadata);if(u.$9m(e))return a;const o=t.workloads.get(u.$9l(e)),n=void 0!==o&&o.templates.length>0;return[...a,...n?o.templates.flatMap(({metadata:e,spec:t})=>[...Wa(e),...Xa(t)]):Qa(e.manifest)]}(e,a);if(null!==n&&s.some(e=>e===`${n}/${o}`))return!0;if(function i({group:e,kind:t,manifest:a},{name:o,namespace:n}){if("admissionregistration.k8s.io"!==e||!t.endsWith("AdmissionPolicyBinding"))return!1;const s=u.$8g(a,"spec","paramRef");return s.name===o&&u.$9k(u.$z(s,"namespace")??null,n)}(e,t))return!0;const c=function l({group:e,manifest:t}){if(!/^(group)?(snapshot\.)?storage\.k8s\.io$/.test(e))return[];const a=u.$8g(t,"parameters");return Object.entries(a).flatMap(([e,t])=>{if(!/secret-?name$/i.test(e)||"string"!=typeof t||""===t)return[];const o=a[e.replace(/name$/,"namespace").replace(/Name$/,"Namespace")];return[{name:t,namespace:"string"==typeof o?o:void 0}]})}(e).find(e=>e.name===o);if(void 0!==c)return u.$9k(n,c.namespace??null);if(Aa(e,t).length>0)return!0;if(!u.$9k(n,Ta(e)??e.namespace))return!1;if(!_a(e,a)&&qa(Ia(e)).has(o))return!0;if(Ua(e)(o))return!0;const m=[e.manifest,...(a.workloads.get(u.$9l(e))?.templates??[]).map(({spec:e})=>e)];return!!m.some(e=>u.$8h(e,"imagePullSecrets").some(e=>e.name===o))||!!function d({name:e,namespace:t},a,{index:o}){return/[-.]/.test(e)&&e!==a.name&&!Ga.some(function n([a,s]){return o.byKey.has(u.$9l({group:a,kind:s,name:e,namespace:t}))})}(t,e,a)&&(s.some(e=>function a(e,{name:t,namespace:o}){return(null===o||!Ka.test(e))&&(e===t||e.endsWith(`=${t}`)||e.endsWith(`/${t}`))}(e,t))||function p(e,t){return Ca(e)?u.$8h(e.manifest,"spec","valuesFrom").flatMap(a=>{const{kind:o,name:n,valuesKey:s,targetPath:r}=a;if("ConfigMap"!==o||""!==u.$26(r))return[];const i={group:"",kind:o,name:u.$26(n),namespace:e.namespace},c=t.get(u.$9l(i))?.entries.get(u.$26(s)||"values.yaml");return"text"===c?.form?[c.content]:[]}):[]}(e,a.configsByKey).some(e=>u.$2e(e,o)))}const Ka=/^[a-z0-9-]+\/[^/]+$/,Ga=[["","Service"],["","ServiceAccount"],["","PersistentVolumeClaim"],["apps","Deployment"],["apps","StatefulSet"],["apps","DaemonSet"]];function _a({group:e,kind:t,name:a,namespace:o},{workloads:n}){return(n.get(u.$9l({group:e,kind:t,name:a,namespace:o}))?.templates.length??0)>0}function Wa(e){return Ja(e).flatMap(({texts:e})=>e)}function Ja(e){return Object.entries(u.$8g(e,"annotations")).filter(([e])=>!Za.test(e)).map(([e,t])=>({key:e,texts:Ya(t).flatMap(e=>e.split(/[\s,]+/))}))}const Za=/^(meta\.helm\.sh|([a-z]+\.)?reloader\.stakater\.com|argocd\.argoproj\.io|kubectl\.kubernetes\.io)\//,Qa=u.$5x(e=>{const{metadata:t,status:a,secrets:o,...n}=e;return Ya(n)});function Xa(e){return[...u.$8h(e,"initContainers"),...u.$8h(e,"containers")].flatMap(e=>{const{command:t,args:a}=e;return[t,a,...u.$8h(e,"env").map(({value:e})=>e)].flatMap(Ya)})}function Ya(e){if("string"==typeof e)return[e];if(u.$5d(e))return e.flatMap(Ya);if(!u.$4d(e))return[];const{kind:t}=e,a="string"==typeof t&&!/Secret|ConfigMap/.test(t);return Object.entries(e).flatMap(([e,t])=>eo.test(e)||a&&"name"===e?[]:Ya(t))}const eo=/^(labels|match(Labels|Expressions)|\w*selector|resourceNames|\w*service(Name)?|claimName|ignoreDifferences|driftDetection)$/i,to="terminationMessagePath";function no(e,t){const a=new Set(t.map(({message:e})=>e));return e.filter(e=>u.$ai(e)&&a.has(e.message))}function ro(e){return[...uo(e).map(e=>({group:"",kind:"Service",name:e,isNamespaced:!0})),...po(e),...io(e)]}function io(e){const{istio:t}=u.$8g(e,"spec","strategy","canary","trafficRouting"),a=[u.$8g(t,"virtualService"),...u.$8h(t,"virtualServices")],{nginx:o,alb:n}=u.$d1(e),s=(e,t,a)=>a.flatMap(a=>void 0===a||""===a?[]:{group:e,kind:t,name:a,isNamespaced:!0});return[...s("networking.istio.io","VirtualService",a.map(({name:e})=>e).filter(lo)),...s("networking.k8s.io","Ingress",[...o,...n])]}function co({object:e},{index:t}){const{istio:a}=u.$8g(e.manifest,"spec","strategy","canary","trafficRouting");for(const o of[u.$8g(a,"virtualService"),...u.$8h(a,"virtualServices")]){const{namespace:a}=e,n=u.$z(o,"name")??"",s=t.byKey.get(u.$9l({group:"networking.istio.io",kind:"VirtualService",namespace:a,name:n})),r=u.$8h(s?.manifest,"spec","http"),i=u.$au(o,"routes").find(e=>r.length>0&&!r.some(t=>t.name===e));if(void 0!==i)return{route:`the route ${i}`,name:`VirtualService ${n}`}}return function o({namespace:e,manifest:t},{byKey:a}){const o=u.$8g(t,"spec","strategy","canary","trafficRouting","istio","destinationRule"),n=u.$z(o,"name")??"",s=a.get(u.$9l({group:"networking.istio.io",kind:"DestinationRule",namespace:e,name:n})),r=["canarySubsetName","stableSubsetName"].flatMap(e=>u.$z(o,e)??[]).find(e=>void 0!==s&&!u.$8h(s.manifest,"spec","subsets").some(t=>t.name===e));return void 0===r?void 0:{route:`the subset ${r}`,name:`DestinationRule ${n}`}}(e,t)}function lo(e){return"string"==typeof e&&!e.includes(".")}function uo(e){return mo.flatMap(([t,...a])=>a.map(a=>u.$z(e,"spec","strategy",t,a)??"")).filter(e=>""!==e)}const mo=[["blueGreen","activeService","previewService"],["canary","stableService","canaryService"]];function po(e){const t=u.$8h(e,"spec","strategy","canary","steps");return[...u.$d0(e).flatMap(({templates:e})=>e),...t.flatMap(e=>u.$8h(e,"experiment","analyses"))].flatMap(e=>{const t=u.$z(e,"templateName"),a=!0===e.clusterScope;return void 0===t?[]:[{group:"argoproj.io",kind:a?"ClusterAnalysisTemplate":"AnalysisTemplate",name:t,isNamespaced:!a}]})}function fo(e){for(const[t,...a]of mo){const[o,n]=a.map(a=>u.$z(e,"spec","strategy",t,a));if(void 0!==o&&""!==o&&o===n)return o}}function go(e,t){return void 0!==vo(e,t)}function ho(e,t){const a=vo(e,t);return void 0===a?"":(new TextDecoder).decode(e.read(a))}function vo(e,t){const a=e.entry(t);return void 0===a||"directory"===a||"submodule"===a.kind?void 0:a.blob}function $o(e){return/\.((tf|tofu|tfvars)(\.json)?|hcl)$/.test(e)}function yo(e,t){const a=u.$25(e);return t.list(a).filter(e=>/\.(tf|tofu)$/.test(e)).map(e=>""===a?e:`${a}/${e}`)}function bo(e){return/^[ \t]*(provider|resource|module)\s+"(kubernetes|kubectl|helm|flux|argocd|k8s)(_\w+)?"/m.test(e)}const ko=/^[ \t]*(provider|resource|module)\s+"(talos|rke|rancher2|aws_eks|google_container|azurerm_kubernetes|digitalocean_kubernetes|linode_lke|hcloud_kube|scaleway_k8s|oci_containerengine|ovh_cloud_project_kube|civo_kubernetes|vultr_kubernetes|ibm_container|k0s|eks|gke|aks|kubernetes-engine|kube-hetzner|k3s)\w*"/m,xo=/source\s*=\s*"[^"\n]{0,300}?(eks|gke|aks|kubernetes|k3s|talos|kube)/i;function wo(e){return ko.test(e)||xo.test(e)}function So(e,t){const a=[e,...yo(e,t)].map(e=>ho(t,e));return a.some(bo)?"generator":a.some(wo)?"machines":void 0}const Po=/(^|\/)terragrunt(\.stack)?\.hcl$/,Ro=/(\.terraform\.lock|\.tflint|\.pkr|docker-bake|\.nomad|\.policy)\.hcl$/,Co=/\bsource\s*=\s*"([^"\n]+)"/g,jo=/eks|gke|aks|kube|k8s|k3s|rke|talos|cluster|node|helm|flux|argo/i;function Ao(e,t){return 0===No(e,t).length?[]:t.paths().filter(e=>/\.(tf|tofu)$/.test(e)||Po.test(e))}function Io(e,t){return No(e,t).some(e=>function a(e,t){const a=[...ho(t,e).matchAll(Co)].map(([,e=""])=>e);return 0===a.length||a.some(a=>function o(e,t,a){if(!/^\.{1,2}\/|^\$\{/.test(t))return jo.test(t);const o=t.startsWith(".")?u.$47(e,t.replace("//","/")):/^\$\{get_(?:repo_root|path_to_repo_root)\(\)\}\/+([^$/][^$]*)$/.exec(t)?.[1]?.replace("//","/"),n=void 0===o?[]:a.list(o).filter(e=>/\.(tf|tofu)$/.test(e));if(void 0===o||0===n.length)return!0;return n.map(e=>ho(a,`${o}/${e}`)).some(e=>bo(e)||wo(e))}(u.$25(e),a,t))}(e,t))}function No(e,t){if(!e.endsWith(".hcl")||Ro.test(e))return[];if(Po.test(e))return go(t,e)?[e]:[];const a=u.$25(e);return t.paths().filter(e=>Po.test(e)&&u.$9h(e,a))}function zo(e){return u.$5d(e)?e.flatMap(zo):u.$4d(e)?[...To(e),...Object.values(e).flatMap(zo)]:[]}function To(e){const{number:t,name:a}=u.$8g(e,"service","port");return[...Mo(u.$8g(e,"service"),t??a),...Do.flatMap(t=>u.$8h(e,t).flatMap(e=>Mo(e,e.port))),...Eo(e),...Lo(u.$8g(e,"destination"),u.$z(e,"destination","host"),e.weight),...Lo({},u.$z(e,"service")?.replace(/^\w+:\/\//,""),void 0),...Lo({},u.$z(e,"serviceName"),e.weight,e.servicePort)]}const Do=["backendRefs","services"];function Mo(e,t){const a=u.$z(e,"name");return void 0===a||0===e.weight?[]:[{kind:u.$z(e,"kind")??"Service",name:a,namespace:u.$z(e,"namespace"),port:t}]}function Eo(e){const{targetPort:t}=u.$8g(e,"port"),a="string"==typeof t?t:void 0;return[u.$8g(e,"to"),...u.$8h(e,"alternateBackends")].filter(({kind:e})=>"Service"===e).flatMap(e=>Mo(e,a))}const qo=/^([a-z0-9-]+)(?:\.([a-z0-9-]+)(?:\.svc(?:\..+)?)?)?(?::(\d+))?$/;function Lo(e,t,a,o){const[,n,s,r]=qo.exec(t??"")??[];return void 0===n||0===a?[]:[{kind:"Service",name:n,namespace:s,port:u.$8g(e,"port").number??o??(void 0===r?void 0:Number(r))}]}function Uo(e,{how:t},a){return!(!function o({kind:e,object:t}){return"Secret"===e&&"kubernetes.io/service-account-token"===t.manifest.type}(e)||!Bo.includes(a))||("env"===t?Fo(e,a):e.entries.has(a)||function n({kind:e,object:t},a){const o="ConfigMap"===e?R.$7g(Vo,a):void 0;return void 0!==o&&"true"===u.$z(t.manifest,"metadata",...o)}(e,a))}const Bo=["token","ca.crt","namespace"],Vo={"service-ca.crt":["annotations","service.beta.openshift.io/inject-cabundle"],"ca-bundle.crt":["labels","config.openshift.io/inject-trusted-cabundle"]};function Ho(e){return Ko(e)}const Ko=u.$5x(function Go(e){const t=({of:e,namespace:t})=>u.$j([e,t]),a=u.$5c([...Wo(e),...Jo(e)],t),o=new Map;return{meant:e=>{const n=t(e),s=o.get(n)??u.$cj(new Set(a.get(n)?.map(({name:e})=>e)));return o.set(n,s),s(e.name)}}});function _o(e,t){return R.$ca(Ho(e).meant(t))}function Wo({index:e}){return e.objects.flatMap(({group:e,kind:t,namespace:a,name:o,nameBeforeHash:n,manifest:s})=>{const r=[o,...void 0===n?[]:[n]],i=u.$8h(s,"spec","ports").map(e=>u.$z(e,"name"));return[...r.map(e=>({of:t,namespace:a,name:e})),...""===e&&"Service"===t?[...Zo("Services",a,u.$8g(s,"metadata","labels")),...Qo("Services",a,i)]:[]]})}function Jo({workloads:e}){return[...e.values()].flatMap(({object:{namespace:e},templates:t})=>t.flatMap(({metadata:t,containers:a})=>{const o=a.flatMap(({value:e})=>u.$8h(e,"ports"));return[...Zo("pods",e,u.$8g(t,"labels")),...Qo("pods",e,o.map(e=>u.$z(e,"name")))]}))}function Zo(e,t,a){return Object.entries(a).flatMap(([a,o])=>[{of:u.$ck(e),namespace:t,name:a},..."string"==typeof o?[{of:u.$cm(e,a),namespace:t,name:o}]:[]])}function Qo(e,t,a){return a.flatMap(a=>void 0===a?[]:[{of:u.$cl(e),namespace:t,name:a}])}function en(e,t,a){const o=Yo(a,e,t)?.maker;if(void 0===o)return;const n=u.$cr(o).find(({kind:e,name:a})=>e===t.kind&&a===t.name);return n&&{maker:`${o.kind} ${o.name}`,made:n}}const tn=u.$5x((({objects:e})=>u.$5c(e.flatMap((e=>[...new Set(an(e))].map(t=>({name:t,object:e})))),({name:e})=>e)));function ln(e,t,{kind:a,name:o,path:n},{base:s,head:r}){if(void 0===e||"ConfigMap"!==a||!1===r.prunes)return;const i=u.$ch(e).find(e=>e.kind===a&&e.path===n),c=i&&u.$ci(s,e,a,i.name),l=c?.object.name??o,m=l!==o&&l.includes(o);return void 0!==i&&m&&!u.$ci(r,t,a,i.name)?{key:`${a} ${o}`,severity:"error",message:`\`${n}\` needs ${a} ${o}, which is not in the build: that held it as ${l}, and this change takes it out.`,unsafe:!0}:void 0}function un(e,{object:t},{kind:a,name:o}){return _o(e,{of:a,namespace:t.namespace,name:o})}function mn({kind:e,name:t,path:a,how:o},n){return{key:`${e} ${t}`,severity:"warning",message:`\`${a}\` needs ${e} ${t}, which is not in the build: ${"imagePullSecret"===o?"an image that needs it is not pulled":"new pods wait"} until something else makes it.${n}`,unsafe:!1}}const dn=u.$5x(({workloads:e})=>new Set([...e.values()].flatMap(e=>u.$ch(e).filter(({optional:e})=>!e).map(({kind:t,name:a})=>fn(t,e.object.namespace??"",a)))));function hn({base:e,head:t}){const a=(t.index.byKind.get("ValidatingAdmissionPolicyBinding")??[]).flatMap(a=>{const o=e.index.byKey.get(u.$9l(a)),n=void 0!==o&&u.$39(u.$az(o),u.$az(a)),s=vn(a,t.index);return n&&void 0!==u.$az(a)&&void 0!==s&&function r({manifest:e}){return u.$8h(e,"spec","matchConstraints","resourceRules").some(e=>u.$au(e,"apiGroups").some(e=>yn.includes(e))&&u.$au(e,"resources").some(e=>$n.includes(e)))}(s)?[...kn(vn(a,e.index),s,a),...xn(s,a,e.index,t.index)]:[]});return[...new Map(a.map(e=>[e.message,e])).values()]}function vn({manifest:e},{byKey:t}){const a=u.$z(e,"spec","policyName")??"",[o,n]=["admissionregistration.k8s.io","ValidatingAdmissionPolicy"];return t.get(u.$9l({group:o,kind:n,name:a,namespace:null}))}const $n=["*","*/*","pods","deployments","statefulsets","daemonsets","replicasets","jobs","cronjobs"],yn=["*","","apps","batch"],bn="pods made from now on have to pass it; those that run stay as they are.";function kn(e,t,a){if(void 0!==e&&u.$39(e.manifest.spec,t.manifest.spec))return[];const o=void 0===e?"is new":"changes";return[{object:t,message:`${t.kind} ${t.name} ${o}, which the binding ${a.name} enforces: ${bn}`}]}function xn(e,t,a,o){const[n,s]=[u.$8g(e.manifest,"spec","paramKind"),u.$8g(t.manifest,"spec","paramRef")];return function r({byKind:e},t,a){const[o,n]=[u.$z(t,"apiVersion"),u.$z(a,"name")],s=u.$z(a,"namespace");return(e.get(u.$z(t,"kind")??"")??[]).filter(e=>e.apiVersion===o&&e.name===n&&(void 0===s||e.namespace===s))}(a,n,s).flatMap(t=>{const a=o.byKey.get(u.$9l(t)),n=`${t.kind} ${t.name}`;if(void 0===a)return"Deny"!==u.$z(s,"parameterNotFoundAction")?[]:[{object:t,message:`${n} goes, which ValidatingAdmissionPolicy ${e.name} takes its parameters from: by \`parameterNotFoundAction: Deny\` everything that it is asked about is refused.`}];const r=({manifest:e})=>({...e,metadata:null});return u.$39(r(t),r(a))?[]:[{object:a,message:`${n} changes, which ValidatingAdmissionPolicy ${e.name} takes its parameters from: ${bn}`}]})}const wn=12;const jn={config:"The config",image:"The image",version:"The version",env:"The environment",command:"The command",resources:"A resource request or limit",probe:"A probe",label:"A label",annotation:"An annotation",volume:"A volume",other:"The pod template"};function An(e,t){return"other"!==e||In.test(t)?jn[e]:"The spec"}const In=/^spec\.(?:jobTemplate\.spec\.)?template\b/;function Nn(e){if(e.includes("/"))return e;const t=e.split(".");return t.slice("spec"===t.at(-2)?-3:-2).join(".")}function zn(e){return e.replace(/^spec\.(?:jobTemplate\.spec\.)?template\.(?:spec\.)?/,"")}function Tn(e){return e.replace(/(sha256:[0-9a-f]{12})[0-9a-f]{52}\b/g,"$1\u2026").replace(/(^|[:-])([0-9a-f]{12})[0-9a-f]{28}$/,"$1$2\u2026")}const Dn=50,Mn=3,En=/^.*Probe\./;function qn(e){let t="";return e.map(e=>{const a=function o(e,t){const[a]=En.exec(e)??[];if(void 0!==a&&t.startsWith(a))return a.length;const o=On(t),n=On(e),s=n.findIndex(({text:e},t)=>e!==o[t]?.text),r=!0===n[s]?.text.startsWith("[")?s-1:s;return r<Mn?0:n[r]?.index??0}(e,t);return 0===a&&(t=e),e.slice(a)})}function Ln(e){if(e.length<=Dn)return e;const t=On(e).map(({index:t})=>e.slice(t)).filter(e=>e.length<Dn);return void 0===t[0]?e:`\u2026${t[0]}`}function On(e){return[...e.matchAll(/\[[^[\]]*\]|[^.[\]]+/g)].map(({0:e,index:t})=>({text:e,index:t}))}const Fn=/^(?:kustomization|deployment|statefulset|daemonset|cronjob|job|service|configmap|secret(?:\.sops)?|ingress|namespace|pvc|helm|helm-?release|release|chart|values(?:[-.][\w.-]+)?|(?:oci|git|helm)-?repository|ks|patch|config|app|all|install|manifests?)\.(?:ya?ml|json)$|^Kustomization$/i,Un=/^(?:app|base|config|deploy|install|instance|k8s|manifests|resources)$/;function Bn({file:e,line:t}){const a=e.split("/"),o=a.toReversed().findIndex((e,t)=>!(0===t?Fn:Un).test(e)),n=o<0?e:a.slice(-1-o).join("/");return void 0===t?n:`${n} line ${t}`}function Kn(e){return"field"===e.type?u.$md`${u.$nw(qn(e.paths).map(e=>[u.$np(Ln(e))]),2)} ${1===e.paths.length?"changes":"change"}`:Hn({...e,places:[]})}function Gn(e,t){const a=u.$nw(e.map(e=>[{strong:[u.$nv(e)]}]),6);return u.$md`${u.$np("disableNameSuffixHash")}${Vn(t)} takes the hash off the names of ${a}; no content changes`}const _n={added:"is new",removed:"is removed",modified:"changed"};function Zn({change:e,renamed:t},a){if("modified"!==e)return u.$md`${a} ${_n[e]}`;if(void 0===t)return u.$md`${a} changes in what is neither its name nor its keys`;switch(t){case"hashLost":return u.$md`${a} keeps its content, but its name loses the hash`;case"hashGained":return u.$md`${a} keeps its content, and its name gets a hash`;case"otherwise":return u.$md`${a} keeps its keys, but its name changes`}}function Qn({noun:e,field:t,base:a,head:o}){if(a===u.$3d&&o===u.$3d)return u.$md`${"image"===e?"An image":"A version"} changes (not shown: it may be a Secret's value)`;if("version"===e){const e=void 0===t?u.$md`The version`:[u.$np(t)],[n,s]=Xn(a,o);return u.$md`${e} goes from ${u.$np(n)} to ${u.$np(s)}`}const[n,s]=[Yn(a),Yn(o)];if(n.name===s.name&&""!==n.version&&""!==s.version){const[e,t]=Xn(n.version,s.version);return u.$md`Image ${u.$np(n.name)} goes from ${u.$np(e)} to ${u.$np(t)}`}const[r,i]=Xn(a,o);return u.$md`An image goes from ${u.$np(r)} to ${u.$np(i)}`}function Xn(e,t){const[a,o]=[e.split("@"),t.split("@")],n=[a[0]??"",o[0]??""];return n[0]!==n[1]&&n.every(e=>""!==e&&!e.startsWith("sha256:"))?[Tn(n[0]),Tn(n[1])]:[Tn(e),Tn(t)]}function Yn(e){const{name:t,tag:a="",digest:o=""}=u.$gg(e);return{name:t,version:[a,o].filter(e=>""!==e).join("@")}}function as({type:e}){return"resources"===e||"volume"===e||"other"===e||"env"===e}const os=24;function ss(e,t){return R.$7g(e,t)}const rs=/^(image|.*Image|imageName|tag|imageTag|version|.*Version|digest|semver|targetRevision|branch|commit)$/;function is(e,t){return e.map(({path:e,fields:a,base:o,head:n})=>{const s=t.find(e=>!e.sameRealName&&e.base?.object.name===o&&e.head?.object.name===n);if(void 0!==s)return function r(e,t){return{type:"config",path:e,config:t.id,keys:t.changedKeys,...ts(t),reads:"possible"}}(e,s);const i=rs.test(a.at(-1)??""),[c,l]=[o,n].map(cs);return i&&void 0!==c&&void 0!==l?{type:"version",path:e,valueAtBase:c,valueAtHead:l}:{type:"other",path:e}})}function cs(e){return"string"==typeof e||"number"==typeof e?String(e):void 0}const ls=new Set(["path","port","scheme","service","initialDelaySeconds","timeoutSeconds","periodSeconds","successThreshold","failureThreshold","terminationGracePeriodSeconds"]),us=60;function ms(e,t,a){return u.$4d(e)&&u.$4d(t)?[...new Set([...Object.keys(e),...Object.keys(t)])].flatMap(o=>{const[n,s]=[e[o],t[o]];if(u.$39(n,s))return[];const r=Qt(a,o);if(u.$4d(n)&&u.$4d(s))return ms(n,s,r);const[i,c]=[n,s].map(e=>function t(e,a){if(!ls.has(e)||"string"!=typeof a&&"number"!=typeof a)return;const o=String(a);return o.length>us?void 0:o}(o,e));return[{type:"probe",path:r,...void 0!==i&&void 0!==c&&{valueAtBase:i,valueAtHead:c}}]}):[{type:"probe",path:a}]}function $s(e){if(void 0===e)return new Map;if(!u.$5d(e))return;const t=new Map;for(const a of e){const e=u.$4d(a)?u.$z(a,"name"):void 0;if(void 0===e||t.has(e)||!u.$4d(a))return;t.set(e,a)}return t}const ys=["readinessProbe","livenessProbe","startupProbe"],bs={command:"command",args:"command",workingDir:"command",envFrom:"env",resources:"resources",volumeMounts:"volume",volumeDevices:"volume"};function ks(e,t,a){const o=u.$z(t,"name")??"",n=u.$z(e,"image")!==u.$z(t,"image"),s=[{type:"image",path:`${a}.image`,imageAtBase:u.$z(e,"image")??"",imageAtHead:u.$z(t,"image")??""}];return[...n?s:[],...vs(e,t,"env",a,"env",(e,t,a)=>[{type:"env",path:a}]),...ys.filter(a=>!u.$39(e[a],t[a])).flatMap(o=>ms(e[o],t[o],Qt(a,o))),...gs(e,t,a,e=>{if(!("image"===e||"env"===e||ys.includes(e)||"imagePullPolicy"===e&&n))return Object.hasOwn(bs,e)?bs[e]:"other"})].map(e=>({...e,container:o}))}function xs(e,t,a){const o={quantities:t,isPod:a,keepsUnknownFields:!0};return{metadata:u.$9v(e.metadata,u.$9w("ObjectMeta"),o),spec:u.$9x(u.$9v(e.spec,u.$9w("PodSpec"),o),"serviceAccount")}}const Ss={configMapKeyRef:"ConfigMap",configMapRef:"ConfigMap",configMap:"ConfigMap",secretKeyRef:"Secret",secretRef:"Secret",secret:"Secret",nodePublishSecretRef:"Secret",azureFile:"Secret",imagePullSecrets:"Secret"};function Cs(e,t,a=""){if(u.$39(e,t))return[];const[o,n]=[As(e),As(t)];return void 0!==o&&void 0!==n?js(o,n,e=>`${a}[${e}]`):u.$4d(e)&&u.$4d(t)?js(e,t,e=>""===a?e:`${a}.${e}`):[{path:a,base:e,head:t}]}function js(e,t,a){return[...new Set([...Object.keys(e),...Object.keys(t)])].sort(u.$a).flatMap(o=>Cs(e[o],t[o],a(o)))}function As(e){if(!u.$5d(e)||0===e.length)return;const t=u.$4f();for(const a of e){const e=u.$45(a,"name");void 0!==e&&(t[e]=a)}return Object.keys(t).length===e.length?t:void 0}const Is=/(?:^|\.)(?:tag|version|appVersion|targetRevision|chart|repository|image|digest|registry|replicas|replicaCount|enabled)$/i,Ns=80;function zs({path:e,base:t,head:a}){if(!Is.test(e)||!Ts(t)||!Ts(a))return e;const[o,n]=[Ms(t),Ms(a)];return`${e} ${(o===n?[t,a].map(Ds):[o,n]).join(" \u2192 ")}`}function Ts(e){return!u.$4d(e)&&!u.$5d(e)&&Ms(e).length<=Ns}function Ds(e){return"string"==typeof e?`"${e}"`:Ms(e)}function Ms(e){return"string"==typeof e?""===e?'""':Tn(e):"number"==typeof e||"boolean"==typeof e||"bigint"==typeof e?e.toString():"nothing"}const Es=/\.(tsx?|[mc]?js|py|go|java|kt|cs|rb|ya?ml|json)$/,qs=/\.(ya?ml|json|tpl|env|properties)$|(^|\/)(charts?|templates|\.helm)\//,Ls=[{name:"cdk8s",markers:["cdk8s.yaml"],reads:Es},{name:"Pulumi",markers:["Pulumi.yaml","Pulumi.yml"],reads:Es},{name:"CDK for Terraform",markers:["cdktf.json"],reads:Es},{name:"CUE",markers:["cue.mod","timoni.cue"],reads:/\.(cue|ya?ml|json)$/},{name:"Pkl",markers:["PklProject"],reads:/\.(pkl|ya?ml|json)$/},{name:"KCL",markers:["kcl.mod"],reads:/\.(k|ya?ml|json)$/},{name:"Tanka",markers:["tkrc.yaml","jsonnetfile.json"],reads:/\.(j|lib)sonnet$|\.(ya?ml|json)$/},{name:"Helmfile",markers:["helmfile.yaml","helmfile.yaml.gotmpl","helmfile.yml","helmfile.d"]},{name:"Helmwave",markers:["helmwave.yml","helmwave.yaml"]},{name:"Fleet",markers:["fleet.yaml"]},{name:"kpt",markers:["Kptfile"]},{name:"Kluctl",markers:[".kluctl.yaml",".kluctl.yml"]},{name:"Skaffold",markers:["skaffold.yaml"],reads:qs},{name:"werf",markers:["werf.yaml","werf.yml"],reads:qs},{name:"vendir",markers:["vendir.yml"]},{name:"Kapitan",markers:[".kapitan","inventory/targets"],reads:/(^|\/)(inventory|templates|components)\/|\.kapitan$/},{name:"Garden",markers:["garden.yml","project.garden.yml"],reads:qs}],Os=[["Okteto",/(^|\/)okteto\.ya?ml$/],["DevSpace",/(^|\/)devspace\.ya?ml$/],["Acorn",/(^|\/)Acornfile$/],["Score",/(^|\/)score\.ya?ml$/],["Tilt",/(^|\/)Tiltfile$/],["Helmsman",/(^|\/)helmsman[^/]*\.(toml|ya?ml)$/],["Porter",/(^|\/)porter\.ya?ml$/],["Dhall",/\.dhall$/],["Nix",/(^|\/)(k8s|kube|kubernetes|manifests)\/(.*\/)?(?!(flake|shell|devshell)\.nix$)[^/]+\.nix$/]],Fs=[/^releases:[ \t]*$/m,/^[ \t]*-[ \t]+name:/m,/^[ \t]+(- )?chart:/m],Us=[["Helmsman",/\.toml$/,/^[ \t]*\[apps(\.|\])/m,/^[ \t]*\[(namespaces|helmRepos|settings|apps\.)/m],["Helmsman",/\.ya?ml$/,/^apps:/m,/^(helmRepos|settings):/m,/^namespaces:/m],["Prow",/^(?!\.prow[./]).*\.ya?ml$/,/^(presubmits|postsubmits|periodics|prowjob_namespace|config_updater|external_plugins):/m],["Prow",/\.ya?ml$/,/^(plank|sinker|deck):/m,/^(tide|plank|prow_ignored|in_repo_config):/m],["ci-operator",/\.ya?ml$/,/^zz_generated_metadata:/m],["Helmfile",/\.ya?ml$/,...Fs],["Reckoner",/\.ya?ml$/,/^(charts|releases):/m,/^(repositories|minimum_versions|repository):/m]];function Bs(e,t){return Us.find(([,a,...o])=>a.test(e)&&o.every(e=>e.test(t)))?.[0]}function Vs(e){return Fs.every(t=>t.test(e))}function Hs(e,t){const[a]=Os.find(([,t])=>t.test(e))??[];if(void 0!==a)return a;for(let a=u.$25(e);;a=u.$25(a)){const o=Ls.find(({markers:o,reads:n})=>(void 0===n||n.test(e))&&o.some(e=>_s(t,""===a?e:`${a}/${e}`)));if(void 0!==o)return o.name;if(""===a)return}}function Ks(e){return/-v?\d+\.\d+\.\d[^/]*\.tgz$/.test(e)}function Gs(e,t){for(let a=u.$25(e);;a=u.$25(a)){const e=""===a?"":`${a}/`;if(_s(t,`${e}Chart.yaml`)||_s(t,`${e}Chart.yml`))return a;if(""===a)return}}function _s(e,t){return e.some(e=>void 0!==e.entry(t))}function Qs(e,t){const a=u.$4f();for(const o of Object.keys(e)){const n=e[o];void 0!==n&&Object.hasOwn(t,o)&&(a[o]=n)}return a}function Xs(e){const t=u.$4f();for(const a of e)for(const e of Object.keys(a))t[e]??=a[e]??null;return t}function Ys({spec:e},{value:t},a){const o=er(t,a);if(void 0===o||void 0!==o.each.subPathExpr)return;const n=a.slice(o.at.length+1),s=[u.$24(u.$z(o.each,"subPath")??""),n].filter(e=>""!==e).join("/"),r=u.$8h(e,"volumes").find(e=>u.$z(e,"name")===u.$z(o.each,"name"));if(void 0===r||""===s)return;const i=function c(e,t){const a=ar(e);if(void 0===a)return;const o=a.flatMap(({source:e})=>u.$8h(e,"items"));if(o.some(e=>tr(e).startsWith(`${t}/`)))return;const n=o.find(e=>tr(e)===t);return{from:a.flatMap(e=>function a({kind:e,name:t,source:o},n){if(null===e)return[];const s=u.$8h(o,"items");return 0===s.length?[{kind:e,name:t,key:n}]:s.filter(e=>tr(e)===n).flatMap(a=>({kind:e,name:t,key:u.$z(a,"key")??""}))}(e,t)),mayBeElse:a.some(({kind:e})=>null===e),isNamed:void 0!==n,mode:u.$9u(n??{},"mode")??rr(e)}}(r,s);return void 0===i||""!==n?i:{...i,isNamed:!0}}function er(e,t){return u.$8h(e,"volumeMounts").map(e=>({each:e,at:(u.$z(e,"mountPath")??"").replace(/(?<!\/)\/+$/,"")})).filter(({at:e})=>""!==e&&(t===e||t.startsWith(`${e}/`))).sort((e,t)=>t.at.length-e.at.length)[0]}function tr(e){return u.$24(u.$z(e,"path")??"")}function ar(e){return void 0!==e.projected?u.$8h(e,"projected","sources").map(or):void 0!==e.configMap?[nr("ConfigMap",u.$8g(e,"configMap"),"name")]:void 0===e.secret?void 0:[nr("Secret",u.$8g(e,"secret"),"secretName")]}function or(e){return void 0!==e.configMap?nr("ConfigMap",u.$8g(e,"configMap"),"name"):void 0!==e.secret?nr("Secret",u.$8g(e,"secret"),"name"):{kind:null,name:"",source:{}}}function nr(e,t,a){return{kind:e,name:u.$z(t,a)??"",source:t}}function sr(e){return(ar(e)??[]).filter(({kind:e})=>null!==e).flatMap(({source:t})=>{const a=u.$8h(t,"items");return(0===a.length?[{}]:a).map(t=>u.$9u(t,"mode")??rr(e))})}function rr(e){return["configMap","secret","projected"].map(t=>u.$9u(e,t,"defaultMode")).find(e=>void 0!==e)??420}function ir(e,t,a){const o=e.split("\n");let n=!1;for(let e=t-1;e<o.length;e++){const s=o[e]??"";if(e>=t&&/^---(?:\s|$)/.test(s))return;if(/^\s*(?:-\s+)?["']?(?:initC|c|ephemeralC)ontainers["']?\s*:/.test(s)&&(n=!0),n&&cr(s)===a)return e+1}}function cr(e){const t=/^\s*(?:-\s+)?["']?name["']?\s*:(\s[^]*)$/.exec(e)?.[1];return void 0===t?void 0:u.$aq(t).replace(/^(["'])(.*)\1$/,"$2")}function lr({changes:e,elsewhere:t,head:a}){const o=[...e,...t?.inPlace??[]].filter(u.$b0);return 0===o.length?[]:["ClusterPolicy","Policy"].flatMap(e=>a.index.byKind.get(e)??[]).flatMap(e=>{const t=function a({group:e,manifest:t}){return"kyverno.io"!==e?[]:u.$b1(u.$8g(t,"spec")).flatMap(e=>u.$8h(e,"context").flatMap(e=>{const t=u.$z(e,"configMap","name");return void 0===t?[]:[{name:t,namespace:u.$z(e,"configMap","namespace")??"default"}]}))}(e),n=o.find(({id:e})=>t.some(({name:t,namespace:a})=>t===e.name&&u.$9k(e.namespace,a)));if(void 0===n)return[];const{kind:s,name:r}=n.id;return[{object:e,message:`${s} ${r} changes, which ${e.kind} ${e.name} goes by: pods made from now on have to pass it, or are changed by it; those that run stay as they are.`}]})}function ur(e){const t=mr(e);return({templates:e})=>e.some(({metadata:e})=>d(t,u.$8g(e,"labels")))}function mr({matchLabels:e,matchExpressions:t}){const a=Object.entries(u.$4e(e)).map(([e,t])=>[pr(e),t]).filter(([e])=>!dr.test(e)),o=u.$8h(u.$5d(t)?{matchExpressions:t}:{},"matchExpressions").map(e=>({...e,key:pr(u.$z(e,"key")??"")})).filter(({key:e})=>!dr.test(e));return{matchLabels:Object.fromEntries(a),matchExpressions:o}}const dr=/^io\.(kubernetes\.pod|cilium)\./;function pr(e){return e.replace(/^(k8s|any):/,"")}function fr(e){const t=[...e],a=u.$bq(t,({templates:e})=>{const t=e.flatMap(({metadata:e})=>Object.entries(u.$8g(e,"labels")));return new Set(t.map(e=>u.$49(e)))});return e=>{const[o]=Object.entries(u.$8g(mr(e),"matchLabels"));return(void 0===o?t:a.get(u.$49(o))??[]).filter(ur(e))}}const gr=u.$5x(e=>fr(e.values()));function hr(e,t){return gr(e)(t)}const vr=["apiVersion","kind","metadata"];function $r(e,t){const a=u.$4c(e,"spec","versions"),o=(u.$5d(a)?a:[]).find(e=>u.$4d(e)&&e.name===t&&!0===e.served),n=u.$4c(o,"schema","openAPIV3Schema");return u.$4d(n)?n:void 0}function yr(e,t){const a=u.$4c(e,"spec","versions");if(u.$5d(a))return a.some(e=>u.$4d(e)&&e.name===t&&!0===e.served)}function br(e,t){const a=[];return Rr(e,t,void 0,kr(a),[...vr,"status"]),a}function kr(e){return(t,a,o)=>{const n=u.$gd(t);e.push({path:n,message:`${n} ${a}`,...o})}}function xr(e,t,a,o){if(null===e)return;if(!0===t["x-kubernetes-int-or-string"])return void("string"==typeof e||Pr(e)||o(a,"must be a whole number or text",{kind:"wrong-type"}));const n="string"==typeof t.type?t.type:"",s=R.$7g(wr,n);void 0===s||s.is(e)?(function r(e,t,a,o){!u.$5d(t.enum)||u.$4d(e)||u.$5d(e)||t.enum.includes(e)||o(a,"is none of the values that its schema allows",{mayComeLater:!0})}(e,t,a,o),u.$4d(e)?Rr(e,t,a,o,!0===t["x-kubernetes-embedded-resource"]?vr:[]):u.$5d(e)?function i(e,t,a,o){const{items:n,minItems:s,maxItems:r}=t;if("number"==typeof s&&e.length<s&&o(a,`must have ${1===s?"an item":`${s} items`} or more`),"number"==typeof r&&e.length>r&&o(a,`must have at most ${r} items`),u.$4d(n))for(const[t,s]of e.entries())xr(s,n,u.$g9(a,String(t)),o)}(e,t,a,o):function c(e,t,a,o){const{minimum:n,maximum:s,minLength:r,maxLength:i,pattern:c}=t;if("number"==typeof e||"bigint"==typeof e){const[r,i]=[!0===t.exclusiveMinimum,!0===t.exclusiveMaximum];"number"==typeof n&&(e<n||r&&e===n)&&o(a,`must be ${r?"more than":"at least"} ${n}`),"number"==typeof s&&(e>s||i&&e===s)&&o(a,`must be ${i?"less than":"at most"} ${s}`)}else if("string"==typeof e){const t=Array.from(e).length;"number"==typeof r&&t<r&&o(a,`must have ${r} letters or more`),"number"==typeof i&&t>i&&o(a,`must have at most ${i} letters`);const n=u.$gb(c,e);void 0!==n&&o(a,n,u.$ga(n)?{kind:"no-duration"}:{})}}(e,t,a,o)):o(a,`must be ${s.name}`,{kind:"wrong-type"})}const wr={object:{is:u.$4d,name:"a map of fields"},array:{is:u.$5d,name:"a list"},string:{is:e=>"string"==typeof e,name:"text"},boolean:{is:e=>"boolean"==typeof e,name:"true or false"},number:{is:e=>"number"==typeof e||"bigint"==typeof e,name:"a number"},integer:{is:Pr,name:"a whole number"}};function Sr(e){if(!0===e["x-kubernetes-int-or-string"])return"a whole number or text";const t="string"==typeof e.type?e.type:"";return Object.hasOwn(wr,t)?wr[t]?.name:void 0}function Pr(e){return"bigint"==typeof e||"number"==typeof e&&Number.isInteger(e)}function Rr(e,t,a,o,n){const s=u.$4d(t.properties)?t.properties:{},r=t.additionalProperties,i=!0===t["x-kubernetes-preserve-unknown-fields"]||!0===r;for(const[t,c]of Object.entries(e)){if(n.includes(t))continue;const l=R.$7g(s,t);u.$4d(l)?xr(c,l,u.$aa(a,t),o):u.$4d(r)?xr(c,r,u.$g9(a,t),o):i||jr(t,e,Object.keys(s),u.$aa(a,t),o)}!function c(e,t,a,o){const n=t["x-kubernetes-validations"];for(const t of u.$5d(n)?n:[]){const n=u.$gc(u.$4c(t,"rule"),e);void 0!==n&&o(a,n)}}(e,t,a,o);for(const r of u.$5d(t.required)?t.required:[])"string"!=typeof r||n.includes(r)||Object.hasOwn(e,r)&&(null!==e[r]||!0===u.$4c(s,r,"nullable"))||void 0!==u.$4c(s,r,"default")||o(u.$aa(a,r),"is missing",{kind:"missing"})}const Cr=2;function jr(e,t,a,o,n){const s=R.$2p(e,a.filter(e=>!Object.hasOwn(t,e)),Cr);n(o,"is no field that its CustomResourceDefinition knows"+(void 0===s?"":` (did you mean ${s}?)`),{kind:"unknown-field",...void 0===s&&{mayComeLater:!0}})}const Ar=(e=>(t=>{let a;return(...o)=>(a??=e()[t])(...o)}));let Ir;const[Nr,zr]="$80 $81".split(" ").map(Ar(()=>Ir??=require("./outside.js"))),Tr=/^[ \t-]*["']?apiVersion["']?[ \t]*:(?![ \t]*\{(?![{%]))[ \t]*["']?([^\s"',#}]*)/gm,Dr=/^[ \t-]*["']?kind["']?[ \t]*:[ \t]*["']?(?:[A-Za-z$]|\{[{%])/m,Mr=[/apiVersion["']?[ \t]*:/,/kind["']?[ \t]*:/];function Er(e){const t=Lr(e);return!(t.length>0&&t.every(e=>Nr(e)||zr(e)))&&(t.length>0&&Dr.test(e)||function a(e){return!!Mr.every(t=>t.test(e))&&e.split("\n").some(e=>Mr.every(t=>t.test(e)))}(e))}function qr(e){return Lr(e).some(zr)}function Lr(e){return[...e.matchAll(Tr)].map(([,e=""])=>e).filter(e=>!/^string;?$/.test(e))}function Or(e){return u.$5t(e).every(e=>u.$5u(e.text).ok)}function Fr(e){if(!u.$5i(e).ok)return/\{\{|\{%|<%/.test(e)?"template":"damaged"}const Ur=/^(\$ANSIBLE_VAULT;|\0GITCRYPT\0)/;function Br(e){return Ur.test(e)}const Vr=/(?:^sops_mac=|["']?\bmac["']?:[ \t]*["']?)ENC\[AES256_GCM,/m;function Hr(e){return Vr.test(e)}function Kr(e){return/^#@/m.test(e)}const _r=String.raw`
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
ClusterSecretStore v1 h3 cluster
ExternalSecret v1 h4
PushSecret v1alpha1 h5
SecretStore v1 h3
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
BackendTLSPolicy v1,v1alpha3 hi
GatewayClass v1,v1beta1 hl cluster
Gateway v1,v1beta1 iu
GRPCRoute v1 jr
HTTPRoute v1,v1beta1 kn
ListenerSet v1 kp
ReferenceGrant v1,v1beta1 kv
TCPRoute v1 l1
TCPRoute v1alpha2 l4
TLSRoute v1,v1alpha3 l7
TLSRoute v1alpha2 la
UDPRoute v1 l1
UDPRoute v1alpha2 l4
= gateway.networking.x-k8s.io Gateway API 1.7.0
XBackend v1alpha1 -
XBackendTrafficPolicy v1alpha1 -
XMesh v1alpha1 - cluster
XTelemetryPolicy v1alpha1 -
= monitoring.coreos.com prometheus-operator 0.85.0
AlertmanagerConfig v1alpha1 ni
Alertmanager v1 nj
PodMonitor v1 nx
Probe v1 o6
PrometheusAgent v1alpha1 -
Prometheus v1 nj
PrometheusRule v1 od
ScrapeConfig v1alpha1 q9
ServiceMonitor v1 qe
ThanosRuler v1 -
= fluxcd.controlplane.io Flux Operator 0.58.1
FluxInstance v1 qv
FluxReport v1 r6
ResourceSetInputProvider v1 rg
ResourceSet v1 rv
= extensions.istio.io Istio 1.32.0
TrafficExtension v1alpha1 -
WasmPlugin v1alpha1 -
= networking.istio.io Istio 1.32.0
DestinationRule v1,v1alpha3,v1beta1 t8
EnvoyFilter v1alpha3 tv
Gateway v1,v1alpha3,v1beta1 u6
ProxyConfig v1beta1 ub
ServiceEntry v1,v1alpha3,v1beta1 um
Sidecar v1,v1alpha3,v1beta1 ux
VirtualService v1,v1alpha3,v1beta1 w1
WorkloadEntry v1,v1alpha3,v1beta1 w2
WorkloadGroup v1,v1alpha3,v1beta1 wc
= security.istio.io Istio 1.32.0
AuthorizationPolicy v1,v1beta1 wr
PeerAuthentication v1,v1beta1 ww
RequestAuthentication v1,v1beta1 x6
= telemetry.istio.io Istio 1.32.0
Telemetry v1,v1alpha1 xu
= eventing.keda.sh KEDA 2.21.0
CloudEventSource v1alpha1 -
ClusterCloudEventSource v1alpha1 - cluster
= keda.sh KEDA 2.21.0
ClusterTriggerAuthentication v1alpha1 yv cluster
ScaledJob v1alpha1 zi
ScaledObject v1alpha1 zv
TriggerAuthentication v1alpha1 yv
= traefik.io Traefik 3.7.13
IngressRoute v1alpha1 10h
IngressRouteTCP v1alpha1 10r
IngressRouteUDP v1alpha1 10x
Middleware v1alpha1 11w
MiddlewareTCP v1alpha1 120
ServersTransport v1alpha1 126
ServersTransportTCP v1alpha1 129
TLSOption v1alpha1 12d
TLSStore v1alpha1 12i
TraefikService v1alpha1 12r
= argoproj.io Argo Rollouts 1.9.3
AnalysisRun v1alpha1 -
AnalysisTemplate v1alpha1 141
ClusterAnalysisTemplate v1alpha1 141 cluster
Experiment v1alpha1 -
Rollout v1alpha1 15j
= cilium.io Cilium 1.20.2
CiliumBGPAdvertisement v2 161 cluster
CiliumBGPAdvertisement v2alpha1 - cluster
CiliumBGPClusterConfig v2 16c cluster
CiliumBGPClusterConfig v2alpha1 - cluster
CiliumBGPNodeConfigOverride v2 16i cluster
CiliumBGPNodeConfigOverride v2alpha1 - cluster
CiliumBGPNodeConfig v2,v2alpha1 - cluster
CiliumBGPPeerConfig v2 16v cluster
CiliumBGPPeerConfig v2alpha1 - cluster
CiliumCIDRGroup v2,v2alpha1 16y cluster
CiliumClusterwideEnvoyConfig v2 174 cluster
CiliumClusterwideNetworkPolicy v2 18r cluster
CiliumEgressGatewayPolicy v2 18y cluster
CiliumEndpoint v2 -
CiliumEnvoyConfig v2 174
CiliumIdentity v2 - cluster
CiliumLoadBalancerIPPool v2,v2alpha1 193 cluster
CiliumLocalRedirectPolicy v2 19b
CiliumNetworkPolicy v2 18r
CiliumNodeConfig v2,v2alpha1 19d
CiliumNode v2 - cluster
CiliumDatapathPlugin v2alpha1 - cluster
CiliumEndpointSlice v2alpha1 - cluster
CiliumGatewayClassConfig v2alpha1 19s
CiliumL2AnnouncementPolicy v2alpha1 19u cluster
CiliumPodIPPool v2alpha1 1a0 cluster
= bitnami.com Sealed Secrets 0.40.0
SealedSecret v1alpha1 1a6
= metallb.io MetalLB 0.16.2
BFDProfile v1beta1 1ab
BGPAdvertisement v1beta1 1ae
BGPPeer v1beta1 1al
BGPPeer v1beta2 1ap
Community v1beta1 1ar
ConfigurationState v1beta1 -
IPAddressPool v1beta1 1au
L2Advertisement v1beta1 1ay
ServiceBGPStatus v1beta1 -
ServiceL2Status v1beta1 -
= groupsnapshot.storage.k8s.io external-snapshotter 8.7.0
VolumeGroupSnapshotClass v1,v1beta1,v1beta2 - cluster
VolumeGroupSnapshotContent v1,v1beta1,v1beta2 - cluster
VolumeGroupSnapshot v1,v1beta1,v1beta2 -
= snapshot.storage.k8s.io external-snapshotter 8.7.0
VolumeSnapshotClass v1 1b0 cluster
VolumeSnapshotContent v1 - cluster
VolumeSnapshot v1 1b3
= velero.io Velero 1.18.3
BackupRepository v1 -
Backup v1 1bi
BackupStorageLocation v1 1bn
DeleteBackupRequest v1 -
DownloadRequest v1 -
PodVolumeBackup v1 -
PodVolumeRestore v1 -
Restore v1 1c0
Schedule v1 1c2
ServerStatusRequest v1 -
VolumeSnapshotLocation v1 1c4
= kyverno.io Kyverno 1.19.1
CleanupPolicy v2,v2beta1 1cw
ClusterCleanupPolicy v2,v2beta1 1cw cluster
ClusterPolicy v1 1eu cluster
ClusterPolicy v2beta1 - cluster
GlobalContextEntry v2,v2alpha1,v2beta1 1f0 cluster
Policy v1 1eu
Policy v2beta1 -
PolicyException v2,v2beta1 1f4
UpdateRequest v2 -
= policies.kyverno.io Kyverno 1.19.1
DeletingPolicy v1 1f9 cluster
DeletingPolicy v1alpha1,v1beta1 - cluster
GeneratingPolicy v1 1fh cluster
GeneratingPolicy v1alpha1,v1beta1 - cluster
ImageValidatingPolicy v1,v1alpha1,v1beta1 - cluster
MutatingPolicy v1 1fp cluster
MutatingPolicy v1alpha1,v1beta1 - cluster
NamespacedDeletingPolicy v1 1f9
NamespacedDeletingPolicy v1beta1 -
NamespacedGeneratingPolicy v1 1fh
NamespacedGeneratingPolicy v1beta1 -
NamespacedImageValidatingPolicy v1,v1beta1 -
NamespacedMutatingPolicy v1 1fp
NamespacedMutatingPolicy v1beta1 -
NamespacedValidatingPolicy v1 1fv
NamespacedValidatingPolicy v1beta1 -
PolicyException v1 1g0
PolicyException v1alpha1,v1beta1 -
ValidatingPolicy v1 1fv cluster
ValidatingPolicy v1alpha1,v1beta1 - cluster
= wgpolicyk8s.io Kyverno 1.19.1
ClusterPolicyReport v1alpha2 - cluster
PolicyReport v1alpha2 -
= reports.kyverno.io Kyverno 1.19.1
ClusterEphemeralReport v1 - cluster
EphemeralReport v1 -
= karpenter.sh Karpenter 1.12.1
NodeClaim v1 - cluster
NodeOverlay v1alpha1 1h9 cluster
NodePool v1 1hr cluster
= autoscaling.x-k8s.io AWS Karpenter 1.15.2
CapacityBuffer v1beta1 1g3
= karpenter.k8s.aws AWS Karpenter 1.15.2
EC2NodeClass v1 1h1 cluster
= trust-manager.io trust-manager 0.25.0
ClusterBundle v1alpha2 1i6 cluster
= trust.cert-manager.io trust-manager 0.25.0
Bundle v1alpha1 1ih cluster
= tailscale.com Tailscale 1.104.7
Connector v1alpha1 1il cluster
DNSConfig v1alpha1 1ir cluster
PeerRelay v1alpha1 1ix cluster
ProxyClass v1alpha1 1jm cluster
ProxyGroupPolicy v1alpha1 1jo
ProxyGroup v1alpha1 1jt cluster
Recorder v1alpha1 - cluster
Tailnet v1alpha1 - cluster
= projectcontour.io Contour 1.33.8
ContourConfiguration v1alpha1 -
ContourDeployment v1alpha1 -
ExtensionService v1alpha1 1kb
HTTPProxy v1 1ma
TLSCertificateDelegation v1 1me
= helm.cattle.io K3s' Helm 0.17.9
HelmChartConfig v1 1mk
HelmChart v1 1mn
= kueue.x-k8s.io Kueue 0.17.0
AdmissionCheck v1beta1 1mq cluster
AdmissionCheck v1beta2 1mt cluster
ClusterQueue v1beta1 1nk cluster
ClusterQueue v1beta2 1nv cluster
Cohort v1beta1,v1beta2 1nx cluster
LocalQueue v1beta1,v1beta2 1nz
MultiKueueCluster v1beta1,v1beta2 - cluster
MultiKueueConfig v1beta1,v1beta2 - cluster
ProvisioningRequestConfig v1beta1,v1beta2 - cluster
ResourceFlavor v1beta1,v1beta2 1o4 cluster
Topology v1beta1,v1beta2 1o8 cluster
WorkloadPriorityClass v1beta1 1o9 cluster
WorkloadPriorityClass v1beta2 1oa cluster
Workload v1beta1,v1beta2 -
= flagger.app Flagger 1.36.1
Canary v1beta1 1pq
MetricTemplate v1beta1 1pu
AlertProvider v1beta1 1px
= barmancloud.cnpg.io Barman's plugin 0.15.0
ObjectStore v1 1qg
= gateway.envoyproxy.io Envoy Gateway 1.9.1
Backend v1alpha1 1qw
BackendTrafficPolicy v1alpha1 1uo
ClientTrafficPolicy v1alpha1 1vt
EnvoyExtensionPolicy v1alpha1 1wj
EnvoyPatchPolicy v1alpha1 -
EnvoyProxy v1alpha1 20u
HTTPRouteFilter v1alpha1 218
SecurityPolicy v1alpha1 22u
= postgresql.cnpg.io CloudNativePG 1.30.0
Backup v1 230
ClusterImageCatalog v1 23d cluster
Cluster v1 25i
DatabaseRole v1 25l
Database v1 260
FailoverQuorum v1 gw
ImageCatalog v1 23d
Pooler v1 268
Publication v1 26e
ScheduledBackup v1 26h
Subscription v1 26j
= grafana.integreatly.org Grafana Operator 5.24.0
GrafanaAlertRuleGroup v1beta1 26w
GrafanaContactPoint v1beta1 273
GrafanaDashboard v1beta1 27i
GrafanaDatasource v1beta1 27l
GrafanaFolder v1beta1 27n
GrafanaLibraryPanel v1beta1 27p
GrafanaManifest v1beta1 27x
GrafanaMuteTiming v1beta1 283
GrafanaNotificationPolicy v1beta1 289
GrafanaNotificationPolicyRoute v1beta1 28a
GrafanaNotificationTemplate v1beta1 28c
Grafana v1beta1 29v
GrafanaServiceAccount v1beta1 2a0
= volsync.backube VolSync 0.16.0
ReplicationDestination v1alpha1 2ad
ReplicationSource v1alpha1 2an
= externaldns.k8s.io ExternalDNS 0.22.0
DNSEndpoint v1alpha1 2ar
DNSRecord v1alpha1 2at
= argocd-image-updater.argoproj.io Image Updater 1.3.0
ImageUpdater v1alpha1 2b7
= nfd.k8s-sigs.io Node Feature Discovery 0.19.0
NodeFeature v1alpha1 2bj
NodeFeatureGroup v1alpha1 2bu
NodeFeatureRule v1alpha1 2bz cluster
= kafka.strimzi.io Strimzi 1.2.0
Kafka v1 2f5
KafkaConnect v1 2fv
KafkaTopic v1 2fy
KafkaUser v1 2gf
KafkaNodePool v1 2gq
KafkaBridge v1 -
KafkaConnector v1 2gw
KafkaMirrorMaker2 v1 -
KafkaRebalance v1 -
= core.strimzi.io Strimzi 1.2.0
StrimziPodSet v1 -
= ceph.rook.io Rook 1.20.6
CephBlockPoolRadosNamespace v1 -
CephBlockPool v1 2he
CephBucketNotification v1 -
CephBucketTopic v1 -
CephClient v1 -
CephCluster v1 2jq
CephCOSIDriver v1 -
CephFilesystemMirror v1 -
CephFilesystem v1 2jz
CephFilesystemSubVolumeGroup v1 2k5
CephNFS v1 -
CephNVMeOFGateway v1 -
CephObjectRealm v1 -
CephObjectStoreAccount v1 -
CephObjectStore v1 2l5
CephObjectStoreUser v1 2lg
CephObjectZoneGroup v1 -
CephObjectZone v1 -
CephRBDMirror v1 -
= objectbucket.io Rook 1.20.6
ObjectBucketClaim v1alpha1 2lj
ObjectBucket v1alpha1 2ln cluster
= dragonflydb.io Dragonfly Operator 1.6.1
Dragonfly v1alpha1 2m5
= longhorn.io Longhorn 1.12.1
BackingImageDataSource v1beta2 -
BackingImageManager v1beta2 -
BackingImage v1beta2 -
BackupBackingImage v1beta2 -
Backup v1beta2 -
BackupTarget v1beta2 2m7
BackupVolume v1beta2 -
EngineFrontend v1beta2 -
EngineImage v1beta2 -
Engine v1beta2 -
InstanceManager v1beta2 -
Node v1beta2 -
Orphan v1beta2 -
RecurringJob v1beta2 2ma
Replica v1beta2 -
Setting v1beta2 1ud
ShardGroup v1beta2 -
Shard v1beta2 -
ShareManager v1beta2 -
Snapshot v1beta2 -
SupportBundle v1beta2 -
SystemBackup v1beta2 -
SystemRestore v1beta2 -
VolumeAttachment v1beta2 -
Volume v1beta2 -
= tuppr.home-operations.com tuppr 0.5.0
KubernetesUpgrade v1alpha1 2mm cluster
TalosUpgrade v1alpha1 2n1 cluster
= operators.coreos.com OLM 0.45.0
CatalogSource v1alpha1 2n9
ClusterServiceVersion v1alpha1 -
InstallPlan v1alpha1 -
OLMConfig v1 - cluster
OperatorCondition v1,v2 -
OperatorGroup v1 2nc
OperatorGroup v1alpha2 2ne
Operator v1 - cluster
Subscription v1alpha1 2nh
`,Wr=String.raw`
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
o namespaceRegexes=5 namespaceSelector=4o namespaces=c9
a [cq
o key=b8 name=9r namespace=9p
o audiences=5 name!=9r namespace=9p
o accessID!=2 k8sConfName!=2 secretRef=cs serviceAccountRef=ct
o accessID=cs accessType=cs accessTypeParam=cs
o kubernetesAuth=cu secretRef=cv
o key=b8 name!=9r namespace=9p type!=s
o akeylessGWApiURL!=2 authSecretRef!=cw caBundle=2 caProvider=cx
o oidcProviderArn!=2 oidcTokenFilePath!=2 roleArn!=2 sessionName!=2
o accessKeyIDSecretRef!=cs accessKeySecretSecretRef!=cs
o rrsa=cz secretRef=d0
o auth!=d1 regionID!=2
o serviceAccountRef=ct
o accessKeyIDSecretRef=cs secretAccessKeySecretRef=cs sessionTokenSecretRef=cs
o jwt=d3 secretRef=d4
o forceDeleteWithoutRecovery=c recoveryWindowInDays=1g
s {"enum":["SecretsManager","ParameterStore"]}
o key!=2 value!=2
a [d8
o additionalRoles=5 auth=d5 externalID=2 prefix=2 region!=2 role=2 secretsManager=d6 service!=d7 sessionTags=d9 transitiveTagKeys=5
o clientCertificate=cs clientId=cs clientSecret=cs tenantId=cs
s {"enum":["ServicePrincipal","ManagedIdentity","WorkloadIdentity"]}
o activeDirectoryEndpoint!=2 keyVaultDNSSuffix=2 keyVaultEndpoint=2 resourceManagerEndpoint=2
s {"enum":["PublicCloud","USGovernmentCloud","ChinaCloud","GermanCloud","AzureStackCloud"]}
o authSecretRef=db authType=dc customCloudConfig=dd environmentType=de identityId=2 serviceAccountRef=ct tenantId=2 useAzureSDK=c vaultUrl!=2
o secretRef!=cs
o secretRef=cs value=2
o password!=dg username!=dh
o auth!=di authURL=2 domainName=2 region=2 tenantName=2
o apiKey=dh certificate=dh certificateKey=dh clientId=dh clientSecret=dh
o apiUrl!=2 apiVersion=2 clientTimeOutSeconds=1g decrypt=c retrievalType=2 separator=2 verifyCA!=c
o auth!=dk server!=dl
o credentials!=cs
o secretRef!=dn
o apiURL=2 auth!=do bitwardenServerSDKURL=2 caBundle=2 caProvider=cx identityURL=2 organizationID!=2 projectID!=2
o privateKeySecretRef!=cs
o secretRef!=dq
o auth!=dr serverUrl!=2 username!=2
o secretRef=d0
o auth!=dt projectID=2
o account!=2 apiKeyRef!=cs userRef!=cs
o account!=2 hostId=2 secretRef=cs serviceAccountRef=ct serviceID!=2
o apikey=dv jwt=dw
o auth!=dx caBundle=2 caProvider=cx url!=2
o clientId!=dh clientSecret!=dh tenant!=2 tld=2 urlTemplate=2
o credentials=cs
o secretRef!=e0
o auth!=e1 host!=2
o expirationSeconds=1g identity!=2 serviceAccountRef!=ct
o dopplerToken!=cs
o oidcConfig=e3 secretRef=e4
s {"enum":["json","dotnet-json","env","yaml","docker"]}
s {"enum":["upper-camel","camel","lower-snake","tf-var","dotnet-env","lower-kebab"]}
o auth!=e5 config=2 format=e6 nameTransformer=e7 project=2
o appId!=cs appSecret!=cs
o secretRef!=e9
o auth!=ea insecure=c serverUrl!=2
o key!=2 value!=2 version=2
a [ec
o data!=ed validationResult=1g
o secretRef=cs
o apiKey=ef apiUrl=2
o secretAccessKeySecretRef=cs
o clusterLocation=2 clusterName=2 clusterProjectID=2 serviceAccountRef!=ct
o name!=9r namespace=9p
s {"minLength":1,"maxLength":50}
o awsCredentialsSecretRef!=ej region!=ek
o key!=b8 name!=9r namespace=9p
o audience=2 awsSecurityCredentials=el credConfig=em externalTokenEndpoint=2 serviceAccountRef=ct
o secretRef=eh workloadIdentity=ei workloadIdentityFederation=en
o auth=eo location=2 projectID=2 secretVersionSelectionPolicy=2
o privateKey!=cs
o appID!=1g auth!=eq environment=2 installationID!=1g organization!=2 repository=2 uploadURL=2 url=2
o accessToken=cs
o SecretRef!=es
o auth!=et caBundle=2 caProvider=cx environment=2 groupIDs=5 inheritFromGroups=c projectID=2 url=2
o iamEndpoint=2 profile!=2 tokenLocation=2
o iamEndpoint=2 secretApiKeySecretRef=cs
o containerAuth=ev secretRef=ew
o auth!=ex serviceUrl=2
o identityId!=cs
o identityId!=cs resource=cs
o identityId!=cs serviceAccountKeyFilePath!=cs
o identityId!=cs jwt!=cs
o identityId!=cs serviceAccountTokenPath=cs
o identityId!=cs ldapPassword!=cs ldapUsername!=cs
o fingerprint!=cs identityId!=cs privateKey!=cs privateKeyPassphrase=cs region!=cs tenancyId!=cs userId!=cs
o accessToken!=cs
o clientId!=cs clientSecret!=cs
o awsAuthCredentials=ez azureAuthCredentials=f0 gcpIamAuthCredentials=f1 gcpIdTokenAuthCredentials=ez jwtAuthCredentials=f2 kubernetesAuthCredentials=f3 ldapAuthCredentials=f4 ociAuthCredentials=f5 tokenAuthCredentials=f6 universalAuthCredentials=f7
o environmentSlug!=2 expandSecretReferences=c projectSlug!=2 recursive=c secretsPath=2
o auth!=f8 caBundle=2 caProvider=cx hostAPI=2 secretsScope!=f9
o authRef!=cs folderID!=2
o clientCert=cs clientKey=cs
o bearerToken=cs
o cert=fc serviceAccount=ct token=fd
o caBundle=2 caProvider=cx url=2
o auth=fe authRef=cs remoteNamespace=9p server=ff
o apiKey=ef
o apiUrl=2 auth!=fh vault!=7
o apiKeyRef!=cs passcodeRef!=cs
o apiHost=2 auth!=fj environment=2 project=2
o connectTokenSecretRef!=cs
o secretRef!=fl
o *1g
o auth!=fm connectHost!=2 vaults!=fn
o serviceAccountSecretRef!=cs
i {"minimum":1}
o maxSize=fq ttl=2
o name=2 version=2
o auth!=fp cache=fr integrationInfo=fs vault!=2
o fingerprint!=cs privatekey!=cs
o secretRef!=fu tenancy!=2 user!=2
s {"enum":["","UserPrincipal","InstancePrincipal","Workload"]}
o auth=fv compartment=2 encryptionKey=2 principalType=fw region!=2 serviceAccountRef=ct vault!=2
o passwordSecretRef!=cs privateKeySecretRef!=cs
o auth!=fy host!=2
o auth!=e1 database!=2 host!=2
o secretRef=f6
o auth!=g1 baseUri=2
o accessToken!=ef apiUrl=2 environment!=2 organization!=2 project!=2
o accessKey!=dh apiUrl=2 projectId!=2 region!=2 secretKey!=dh
o caBundle=2 caProvider=cx domain=2 password!=dh serverURL!=2 username!=dh
o clientId!=2 clientSecretSecretRef!=cs
o auth!=g6 ignoreSslCertificate=c module!=2 url!=2
o path=2 roleId=2 roleRef=cs secretRef!=cs
o clientCert=cs path=2 secretRef=cs
o location=2 path=2 projectID=2 role!=2 secretRef=eh serviceAccountRef=ct workloadIdentity=ei
o externalID=2 jwt=d3 path=2 region=2 role=2 secretRef=d4 vaultAwsIamServerID=2 vaultRole!=2
o audiences=5 expirationSeconds=1g serviceAccountRef!=ct
o kubernetesServiceAccountToken=gc path=2 role=2 secretRef=cs
o mountPath=2 role!=2 secretRef=cs serviceAccountRef=ct
o path=2 secretRef=cs username!=2
o appRole=g8 cert=g9 gcp=ga iam=gb jwt=gd kubernetes=ge ldap=gf namespace=2 tokenSecretRef=cs userPass=gf
o required=c
o certSecretRef=cs keySecretRef=cs
s {"enum":["v1","v2"]}
o auth=gg caBundle=2 caProvider=cx checkAndSet=gh forwardInconsistent=c headers=3 namespace=2 path=2 readYourWrites=c server!=2 tls=gi version=gj
o accessKeyID!=cs secretAccessKey!=cs token=cs
o secretRef=gl
o auth=gm region!=2
o passwordSecret!=cs usernameSecret!=cs
o ntlm=go
o jsonPath=2
o name!=2 secretRef!=cs
a [gr
o auth=gp body=2 caBundle=2 caProvider=cx headers=3 method=2 result=gq secrets=gs timeout=2 url!=2
o authorizedKeySecretRef=cs
o certSecretRef=cs
o
o folderID!=2
o byID=gw byName=gx
o apiEndpoint=2 auth!=gu caProvider=gv fetching=gy
o akeyless=cy alibaba=d2 aws=da azurekv=df barbican=dj beyondtrust=dm bitwardensecretsmanager=dp chef=ds cloudrusm=du conjur=dy delinea=dz device42=e2 doppler=e8 dvls=eb fake=ee fortanix=eg gcpsm=ep github=er gitlab=eu ibm=ey infisical=fa keepersecurity=fb kubernetes=fg ngrok=fi onboardbase=fk onepassword=fo onepasswordSDK=ft oracle=fx passbolt=fz passworddepot=g0 previder=g2 pulumi=g3 scaleway=g4 secretserver=g5 senhasegura=g7 vault=gk volcengine=gn webhook=gt yandexcertificatemanager=gz yandexlockbox=gz
o maxRetries=1g retryInterval=2
o conditions=cr controller=2 provider!=h0 refreshInterval=1g retrySettings=h1
o spec=h2
o spec=c7
o spec=cn
s {"minLength":0,"maxLength":4096}
o *h6
o group!=9n kind!=9o name!=t sectionName=9r
a [h8 {"minItems":1,"maxItems":16}
o group!=9n kind!=9o name!=t
a [ha {"minItems":1,"maxItems":8}
s {"minLength":1,"maxLength":253,"pattern":"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
s {"enum":["Hostname","URI"]}
o hostname=hc type!=hd uri=t
a [he {"maxItems":5}
o caCertificateRefs=hb hostname!=9r subjectAltNames=hf wellKnownCACertificates=t
o options=h7 targetRefs!=h9 validation!=hg
o spec!=hh
o group!=9n kind!=9o name!=t namespace=9p
o controllerName!=t description=94 parametersRef=hj
o spec!=hk
o routability=4c type=t value=4c
a [hm {"maxItems":16}
s {"enum":["All","Selector","Same","None"]}
o from=ho selector=4o
o namespaces=hp
s {"enum":["All","None"]}
s {"minLength":0,"maxLength":63}
o *hs
o annotations=h7 labels=ht parametersRef=ha
o group=9n kind!=9o
a [hv {"maxItems":8}
s {"enum":["All","Selector","Same"]}
o from=hx selector=4o
o kinds=hw namespaces=hy
o group=9n kind=9o name!=t namespace=9p port=9q {"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
i {"minimum":0}
o maxSize=i1
a [2 {"maxItems":64}
o allowedHeaders=i3
s {"maxLength":1024}
o allowedHeaders=i3 allowedResponseHeaders=i3 path=i5
s {"enum":["HTTP","GRPC"]}
o backendRef!=i0 forwardBody=i2 grpc=i4 http=i6 protocol!=i7
s {"enum":["ExternalAuth","ExtensionRef"]}
o extensionRef=ha externalAuth=i8 type!=i9
a [ia {"maxItems":16}
o requests=ib
s {"minLength":1,"maxLength":255}
o group=9n kind=9o name!=t namespace=9p
a [ie {"maxItems":64}
s {"enum":["Terminate","Passthrough"]}
o certificateRefs=if mode=ig options=h7
o allowedRoutes=hz filters=ic hostname=hc name!=9r port!=9q protocol!=id tls=ih
a [ii {"minItems":1,"maxItems":64}
o clientCertificateRef=ie
a [hj {"minItems":1,"maxItems":16}
s {"enum":["AllowValidOnly","AllowInsecureFallback"]}
o caCertificateRefs!=il mode=im
o validation=in
o port!=9q tls!=io
a [ip {"maxItems":64}
o default!=io perPort=iq
o backend=ik frontend=ir
o addresses=hn allowedListeners=hq defaultScope=hr gatewayClassName!=t infrastructure=hu listeners!=ij tls=is
o spec!=it
a [hc {"maxItems":16}
a [9s {"maxItems":32}
s {"minLength":1,"maxLength":256}
s {"minLength":1,"maxLength":4096}
o name!=ix value!=iy
a [iz {"maxItems":16}
a [2 {"maxItems":16}
o add=j0 remove=j1 set=j0
o denominator=fq numerator!=i1
i {"minimum":0,"maximum":100}
o backendRef!=i0 fraction=j3 percent=j4
s {"enum":["ResponseHeaderModifier","RequestHeaderModifier","RequestMirror","ExtensionRef"]}
o extensionRef=ha requestHeaderModifier=j2 requestMirror=j5 responseHeaderModifier=j2 type!=j6
a [j7 {"maxItems":16}
i {"minimum":0,"maximum":1000000}
o filters=j8 group=9n kind=9o name!=t namespace=9p port=9q weight=j9 {"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
a [ja {"maxItems":16}
s {"enum":["Exact","RegularExpression"]}
o name!=ix type=jc value!=iy
a [jd {"maxItems":16}
o method=i5 service=i5 type=jc
o headers=je method=jf
a [jg {"maxItems":64}
s {"pattern":"^([0-9]{1,5}(h|m|s|ms)){1,4}$"}
s {"enum":["Permanent","Session"]}
o lifetimeType=jj name=ix path=i5
o name!=ix
s {"enum":["Cookie","Header"]}
o absoluteTimeout=ji cookie=jk header=jl type=jm
o backendRefs=jb filters=j8 matches=jh name=9r sessionPersistence=jn
a [jo {"maxItems":16}
o hostnames=iv parentRefs=iw rules=jp useDefaultGateways=hr
o spec!=jq
a [ix {"maxItems":64}
s {"enum":["GET","HEAD","POST","PUT","DELETE","CONNECT","OPTIONS","TRACE","PATCH","*"]}
a [jt {"maxItems":9}
a [t {"maxItems":64}
o allowCredentials=c allowHeaders=js allowMethods=ju allowOrigins=jv exposeHeaders=js maxAge=fq
s {"enum":["ReplaceFullPath","ReplacePrefixMatch"]}
o replaceFullPath=i5 replacePrefixMatch=i5 type!=jx
s {"enum":["http","https"]}
i {"enum":[301,302,303,307,308]}
o hostname=9r path=jy port=9q scheme=jz statusCode=k0
s {"enum":["RequestHeaderModifier","ResponseHeaderModifier","RequestMirror","RequestRedirect","URLRewrite","ExtensionRef","CORS","ExternalAuth"]}
o hostname=9r path=jy
o cors=jw extensionRef=ha externalAuth=i8 requestHeaderModifier=j2 requestMirror=j5 requestRedirect=k1 responseHeaderModifier=j2 type!=k2 urlRewrite=k3
a [k4 {"maxItems":16}
o filters=k5 group=9n kind=9o name!=t namespace=9p port=9q weight=j9 {"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
a [k6 {"maxItems":16}
s {"enum":["GET","HEAD","POST","PUT","DELETE","CONNECT","OPTIONS","TRACE","PATCH"]}
s {"enum":["Exact","PathPrefix","RegularExpression"]}
o type=k9 value=i5
s {"minLength":1,"maxLength":1024}
o name!=ix type=jc value!=kb
a [kc {"maxItems":16}
o headers=je method=k8 path=ka queryParams=kd
a [ke {"maxItems":64}
i {"minimum":400,"maximum":599}
a [kg
o attempts=i1 backoff=ji codes=kh
o backendRequest=ji request=ji
o backendRefs=k7 filters=k5 matches=kf name=9r retry=ki sessionPersistence=jn timeouts=kj
a [kk {"minItems":1,"maxItems":16}
o hostnames=iv parentRefs=iw rules=kl useDefaultGateways=hr
o spec!=km
o listeners!=ij parentRef!=ie
o spec!=ko
o group!=9n kind!=9o namespace!=9p
a [kq {"minItems":1,"maxItems":16}
o group!=9n kind!=9o name=t
a [ks {"minItems":1,"maxItems":16}
o from!=kr to!=kt
o spec!=ku
o group=9n kind=9o name!=t namespace=9p port=9q weight=j9 {"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
a [kw {"minItems":1,"maxItems":16}
o backendRefs!=kx name=9r
a [ky {"minItems":1,"maxItems":1}
o parentRefs=iw rules!=kz useDefaultGateways=hr
o spec!=l0
a [ky {"minItems":1,"maxItems":16}
o parentRefs=iw rules!=l2 useDefaultGateways=hr
o spec!=l3
a [hc {"minItems":1,"maxItems":1024}
o hostnames!=l5 parentRefs=iw rules!=kz useDefaultGateways=hr
o spec!=l6
a [hc {"maxItems":1024}
o hostnames=l8 parentRefs=iw rules!=l2 useDefaultGateways=hr
o spec!=l9
s {"enum":["!=","=","=~","!~"]}
o matchType=lb name!=8u regex=c value=2
a [lc
o equal=5 sourceMatch=ld targetMatch=ld
a [le
i {"minimum":-31,"maximum":31}
o end=lg start=lg
a [lh
o endTime=2 startTime=2
a [lj
o daysOfMonth=li months=5 times=lk weekdays=5 years=5
a [ll
o name!=2 timeIntervals=lm
a [ln
o key!=2 name=2 optional=c
s {"pattern":"^https?://.+$"}
o credentials=lp type=2
o password=lp username=lp
o configMap=lp secret=lp
a [lp
o *lu
s {"enum":["TLS10","TLS11","TLS12","TLS13"]}
o ca=lt cert=lt insecureSkipVerify=c keySecret=lp maxVersion=lw minVersion=lw serverName=2
o clientId!=lt clientSecret!=lp endpointParams=3 noProxy=2 proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 scopes=5 tlsConfig=lx tokenUrl!=8u
o authorization=lr basicAuth=ls bearerTokenSecret=lp followRedirects=c noProxy=2 oauth2=ly proxyConnectHeader=lv proxyFromEnvironment=c proxyURL=2 proxyUrl=2 tlsConfig=lx
o apiURL!=lp avatarURL=lq content=8u httpConfig=lz message=2 sendResolved=c title=2 username=8u
a [m0
o key!=8u value!=2
a [m2
o authIdentity=2 authPassword=lp authSecret=lp authUsername=2 from=2 headers=m3 hello=2 html=2 requireTLS=c sendResolved=c smarthost=2 text=2 tlsConfig=lx to=2
a [m4
o httpConfig=lz sendResolved=c summary=2 text=2 title=2 webhookUrl!=lp
a [m6
o httpConfig=lz sendResolved=c text=8u title=8u webhookURL=lp
a [m8
o id=2 name=2 type!=8u username=2
a [ma
o actions=2 apiKey=lp apiURL=2 description=2 details=m3 entity=2 httpConfig=lz message=2 note=2 priority=2 responders=mb sendResolved=c source=2 tags=2 updateAlerts=c
a [mc
o alt=2 href=2 src=2
a [me
o alt=2 href=2
a [mg
o class=2 client=2 clientURL=2 component=2 description=2 details=m3 group=2 httpConfig=lz pagerDutyImageConfigs=mf pagerDutyLinkConfigs=mh routingKey=lp sendResolved=c serviceKey=lp severity=2 source=2 url=2
a [mi
s {"pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}
o device=2 expire=2 html=c httpConfig=lz message=2 priority=2 retry=2 sendResolved=c sound=2 title=2 token=lp tokenFile=2 ttl=mk url=2 urlTitle=2 userKey=lp userKeyFile=2
a [ml
o msg=8u text=8u url=lq
a [mn {"minItems":1}
o short=c title=8u value=8u
a [mp {"minItems":1}
o actions=mo apiURL=lq channel=8u color=8u emoji=8u fields=mq httpConfig=lz iconURL=lq imageURL=lq linkNames=c sendResolved=c shortFields=c text=8u thumbURL=lq title=8u titleLink=8u token!=lp tokenID!=lp
a [mr
o dismissText=2 okText=2 text!=8u title=2
o confirm=mt name=2 style=2 text!=8u type!=8u url=2 value=2
a [mu
o short=c title!=8u value!=8u
a [mw
o actions=mv apiURL=lp callbackId=2 channel=2 color=2 fallback=2 fields=mx footer=2 httpConfig=lz iconEmoji=2 iconURL=2 imageURL=2 linkNames=c mrkdwnIn=5 pretext=2 sendResolved=c shortFields=c text=2 thumbURL=2 title=2 titleLink=2 username=2
a [my
o accessKey=lp profile=2 region=2 roleArn=2 secretKey=lp
o apiURL=2 attributes=3 httpConfig=lz message=2 phoneNumber=2 sendResolved=c sigv4=n0 subject=2 targetARN=2 topicARN=2
a [n1
s {"enum":["MarkdownV2","Markdown","HTML"]}
o apiURL=2 botToken=lp botTokenFile=2 chatID!=1g disableNotifications=c httpConfig=lz message=2 messageThreadID=1g parseMode=n3 sendResolved=c
a [n4
o apiKey=lp apiUrl=2 customFields=m3 entityDisplayName=2 httpConfig=lz messageType=2 monitoringTool=2 routingKey=2 sendResolved=c stateMessage=2
a [n6
o apiURL=lq httpConfig=lz message=2 roomID!=8u sendResolved=c
a [n8
o httpConfig=lz maxAlerts=i1 sendResolved=c timeout=mk url=2 urlSecret=lp
a [na
o agentID=2 apiSecret=lp apiURL=2 corpID=2 httpConfig=lz message=2 messageType=2 sendResolved=c toParty=2 toTag=2 toUser=2
a [nc
o discordConfigs=m1 emailConfigs=m5 msteamsConfigs=m7 msteamsv2Configs=m9 name!=8u opsgenieConfigs=md pagerdutyConfigs=mj pushoverConfigs=mm rocketchatConfigs=ms slackConfigs=mz snsConfigs=n2 telegramConfigs=n5 victoropsConfigs=n7 webexConfigs=n9 webhookConfigs=nb wechatConfigs=nd
a [ne
o activeTimeIntervals=5 continue=c groupBy=5 groupInterval=2 groupWait=2 matchers=ld muteTimeIntervals=5 receiver=2 repeatInterval=2 routes=64
o inhibitRules=lf muteTimeIntervals=lo receivers=nf route=ng
o spec!=nh
o spec!=58
o node=c
s {"enum":["PrometheusProto","OpenMetricsText0.0.1","OpenMetricsText1.0.0","PrometheusText0.0.4","PrometheusText1.0.0"]}
o any=c matchNames=5
s {"enum":["replace","Replace","keep","Keep","drop","Drop","hashmod","HashMod","labelmap","LabelMap","labeldrop","LabelDrop","labelkeep","LabelKeep","lowercase","Lowercase","uppercase","Uppercase","keepequal","KeepEqual","dropequal","DropEqual"]}
s {"pattern":"^[a-zA-Z_][a-zA-Z0-9_]*$"}
a [no
o action=nn modulus=1g regex=2 replacement=2 separator=2 sourceLabels=np targetLabel=2
a [nq
o authorization=lr basicAuth=ls bearerTokenSecret=lp enableHttp2=c filterRunning=c followRedirects=c honorLabels=c honorTimestamps=c interval=mk metricRelabelings=nr noProxy=2 oauth2=ly params=88 path=2 port=2 portNumber=9q proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 relabelings=nr scheme=jz scrapeTimeout=mk targetPort=5d tlsConfig=lx trackTimestampsStaleness=c
a [ns
a [nl
s {"enum":["RelabelConfig","RoleSelector"]}
o attachMetadata=nk bodySizeLimit=2 convertClassicHistogramsToNHCB=c fallbackScrapeProtocol=nl jobLabel=2 keepDroppedTargets=1g labelLimit=1g labelNameLengthLimit=1g labelValueLengthLimit=1g namespaceSelector=nm nativeHistogramBucketLimit=1g nativeHistogramMinBucketFactor=5d podMetricsEndpoints=nt podTargetLabels=5 sampleLimit=1g scrapeClass=8u scrapeClassicHistograms=c scrapeProtocols=nu selector!=4o selectorMechanism=nv targetLimit=1g
o spec!=nw
a [8u {"minItems":1}
o name!=8u values=ny
a [nz {"minItems":1}
o noProxy=2 path=2 proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 scheme=jz url!=2
o namespaceSelector=nm relabelingConfigs=nr selector=4o
o labels=3 relabelingConfigs=nr static=5
o ingress=o2 staticConfig=o3
o authorization=lr basicAuth=ls bearerTokenSecret=lp convertClassicHistogramsToNHCB=c fallbackScrapeProtocol=nl interval=mk jobName=2 keepDroppedTargets=1g labelLimit=1g labelNameLengthLimit=1g labelValueLengthLimit=1g metricRelabelings=nr module=2 nativeHistogramBucketLimit=1g nativeHistogramMinBucketFactor=5d oauth2=ly params=o0 prober=o1 sampleLimit=1g scrapeClass=8u scrapeClassicHistograms=c scrapeProtocols=nu scrapeTimeout=mk targetLimit=1g targets=o4 tlsConfig=lx
o spec!=o5
s {"minLength":1,"pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}
o alert=2 annotations=3 expr!=5d for=mk keep_firing_for=o7 labels=3 record=2
a [o8
o interval=mk labels=3 limit=1g name!=8u partial_response_strategy=2 query_offset=mk rules=o9
a [oa
o groups=ob
o spec!=oc
s {"enum":["OAuth","ManagedIdentity","SDK"]}
i {"minimum":0,"maximum":65535}
o authenticationMethod=oe authorization=lr basicAuth=ls clientID=8u clientSecret=lp enableHTTP2=c environment=8u followRedirects=c noProxy=2 oauth2=ly port=of proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 refreshInterval=mk resourceGroup=8u subscriptionID!=8u tenantID=8u tlsConfig=lx
a [og
s {"enum":["HTTP","HTTPS"]}
o allowStale=c authorization=lr basicAuth=ls datacenter=8u enableHTTP2=c filter=8u followRedirects=c namespace=8u noProxy=2 nodeMeta=3 oauth2=ly partition=8u pathPrefix=8u proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 refreshInterval=mk scheme=oi server!=8u services=5 tagSeparator=8u tags=5 tlsConfig=lx tokenRef=lp
a [oj
o authorization=lr enableHTTP2=c followRedirects=c noProxy=2 oauth2=ly port=of proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 refreshInterval=mk tlsConfig=lx
a [ol
s {"enum":["A","AAAA","MX","NS","SRV"]}
o names!=ny port=of refreshInterval=mk type=on
a [oo
o name!=2 values!=ny
a [oq
o authorization=lr basicAuth=ls enableHTTP2=c filters=or followRedirects=c host!=8u hostNetworkingHost=8u matchFirstNetwork=c noProxy=2 oauth2=ly port=of proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 refreshInterval=mk tlsConfig=lx
a [os
s {"enum":["Services","Tasks","Nodes"]}
o authorization=lr basicAuth=ls enableHTTP2=c filters=or followRedirects=c host!=2 noProxy=2 oauth2=ly port=of proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 refreshInterval=mk role!=ou tlsConfig=lx
a [ov
o accessKey=lp enableHTTP2=c filters=or followRedirects=c noProxy=2 port=of proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 refreshInterval=mk region=8u roleARN=8u secretKey=lp tlsConfig=lx
a [ox
o authorization=lr basicAuth=ls enableHTTP2=c followRedirects=c noProxy=2 oauth2=ly proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 refreshInterval=mk server!=8u tlsConfig=lx
a [oz
a [2 {"minItems":1}
o files!=p1 refreshInterval=mk
a [p2
o filter=8u port=of project!=8u refreshInterval=mk tagSeparator=8u zone!=8u
a [p4
s {"enum":["hcloud","Hcloud","robot","Robot"]}
o authorization=lr basicAuth=ls enableHTTP2=c followRedirects=c labelSelector=8u noProxy=2 oauth2=ly port=1g proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 refreshInterval=mk role!=p6 tlsConfig=lx
a [p7
o authorization=lr basicAuth=ls enableHTTP2=c followRedirects=c noProxy=2 oauth2=ly proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 refreshInterval=mk tlsConfig=lx url!=8u
a [p9
o authorization!=lr datacenterID!=8u enableHTTP2=c followRedirects=c noProxy=2 oauth2=ly port=of proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 refreshInterval=mk tlsConfig=lx
a [pb
o names=5 ownNamespace=c
s {"enum":["Pod","Endpoints","Ingress","Service","Node","EndpointSlice"]}
o field=8u label=8u role!=pe
a [pf
o apiServer=8u attachMetadata=nk authorization=lr basicAuth=ls enableHTTP2=c followRedirects=c namespaces=pd noProxy=2 oauth2=ly proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 role!=pe selectors=pg tlsConfig=lx
a [ph
o authorization=lr basicAuth=ls clientID=2 enableHTTP2=c fetchTimeout=mk followRedirects=c noProxy=2 oauth2=ly proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 refreshInterval=mk server!=8u tlsConfig=lx
a [pj
o accessKey=lp authorization=lr basicAuth=ls enableHTTP2=c endpoint=8u followRedirects=c noProxy=2 oauth2=ly port=of proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 refreshInterval=mk region=8u roleARN=2 secretKey=lp tlsConfig=lx
a [pl
o authorization=lr enableHTTP2=c followRedirects=c noProxy=2 oauth2=ly port=of proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 refreshInterval=mk region=8u tagSeparator=8u tlsConfig=lx
a [pn
a [nq {"minItems":1}
s {"enum":["AllowUTF8","Underscores","Dots","Values"]}
s {"enum":["UTF8","Legacy"]}
o allowStale=c authorization=lr basicAuth=ls enableHTTP2=c followRedirects=c namespace=2 noProxy=2 oauth2=ly proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 refreshInterval=mk region=2 server!=8u tagSeparator=2 tlsConfig=lx
a [ps
s {"enum":["Public","public","Admin","admin","Internal","internal"]}
s {"enum":["Instance","Hypervisor","LoadBalancer"]}
o allTenants=c applicationCredentialId=2 applicationCredentialName=8u applicationCredentialSecret=lp availability=pu domainID=8u domainName=8u identityEndpoint=2 password=lp port=of projectID=8u projectName=8u refreshInterval=mk region!=8u role!=pv tlsConfig=lx userid=8u username=8u
a [pw
o applicationKey!=8u applicationSecret!=lp consumerKey!=lp endpoint=8u refreshInterval=mk service!=2
a [py
o authorization=lr basicAuth=ls enableHTTP2=c followRedirects=c includeParameters=c noProxy=2 oauth2=ly port=of proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 query!=8u refreshInterval=mk tlsConfig=lx url!=8u
a [q0
s {"enum":["Instance","Baremetal"]}
o accessKey!=8u apiURL=2 enableHTTP2=c followRedirects=c nameFilter=8u noProxy=2 port=of projectID!=8u proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 refreshInterval=mk role!=q2 secretKey!=lp tagsFilter=ny tlsConfig=lx zone=8u
a [q3
a [nl {"minItems":1}
o labels=3 targets!=p1
a [q6
o authorization=lr azureSDConfigs=oh basicAuth=ls consulSDConfigs=ok convertClassicHistogramsToNHCB=c digitalOceanSDConfigs=om dnsSDConfigs=op dockerSDConfigs=ot dockerSwarmSDConfigs=ow ec2SDConfigs=oy enableCompression=c enableHTTP2=c eurekaSDConfigs=p0 fallbackScrapeProtocol=nl fileSDConfigs=p3 gceSDConfigs=p5 hetznerSDConfigs=p8 honorLabels=c honorTimestamps=c httpSDConfigs=pa ionosSDConfigs=pc jobName=8u keepDroppedTargets=1g kubernetesSDConfigs=pi kumaSDConfigs=pk labelLimit=1g labelNameLengthLimit=1g labelValueLengthLimit=1g lightSailSDConfigs=pm linodeSDConfigs=po metricRelabelings=pp metricsPath=8u nameEscapingScheme=pq nameValidationScheme=pr nativeHistogramBucketLimit=1g nativeHistogramMinBucketFactor=5d noProxy=2 nomadSDConfigs=pt oauth2=ly openstackSDConfigs=px ovhcloudSDConfigs=pz params=88 proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 puppetDBSDConfigs=q1 relabelings=pp sampleLimit=1g scalewaySDConfigs=q4 scheme=oi scrapeClass=8u scrapeClassicHistograms=c scrapeInterval=mk scrapeProtocols=q5 scrapeTimeout=mk staticConfigs=q7 targetLimit=1g tlsConfig=lx trackTimestampsStaleness=c
o spec!=q8
o ca=lt caFile=2 cert=lt certFile=2 insecureSkipVerify=c keyFile=2 keySecret=lp maxVersion=lw minVersion=lw serverName=2
o authorization=lr basicAuth=ls bearerTokenFile=2 bearerTokenSecret=lp enableHttp2=c filterRunning=c followRedirects=c honorLabels=c honorTimestamps=c interval=mk metricRelabelings=nr noProxy=2 oauth2=ly params=88 path=2 port=2 proxyConnectHeader=lv proxyFromEnvironment=c proxyUrl=2 relabelings=nr scheme=jz scrapeTimeout=mk targetPort=5d tlsConfig=qa trackTimestampsStaleness=c
a [qb
o attachMetadata=nk bodySizeLimit=2 convertClassicHistogramsToNHCB=c endpoints!=qc fallbackScrapeProtocol=nl jobLabel=2 keepDroppedTargets=1g labelLimit=1g labelNameLengthLimit=1g labelValueLengthLimit=1g namespaceSelector=nm nativeHistogramBucketLimit=1g nativeHistogramMinBucketFactor=5d podTargetLabels=5 sampleLimit=1g scrapeClass=8u scrapeClassicHistograms=c scrapeProtocols=nu selector!=4o selectorMechanism=nv targetLabels=5 targetLimit=1g
o spec!=qd
s {"enum":["small","medium","large"]}
s {"enum":["kubernetes","openshift","aws","azure","gcp"]}
o domain=2 multitenant=c multitenantWorkloadIdentity=c networkPolicy=c objectLevelWorkloadIdentity=c size=qf tenantDefaultDecryptionServiceAccount=2 tenantDefaultKubeConfigServiceAccount=2 tenantDefaultServiceAccount=2 type=qg
s {"enum":["source-controller","kustomize-controller","helm-controller","notification-controller","image-reflector-controller","image-automation-controller","source-watcher"]}
a [qi
s {"enum":["upstream-alpine","enterprise-alpine","enterprise-distroless","enterprise-distroless-fips"]}
o artifact=3a artifactPullSecret=2 imagePullSecret=2 registry!=2 variant=qk version!=2
o patches=r
s {"enum":["ephemeral","persistent"]}
o key=2 shards!=p1 storage=qn
o class!=2 size!=2
s {"enum":["OCIRepository","GitRepository","Bucket"]}
s {"maxLength":63}
s {"enum":["generic","aws","azure","gcp","github"]}
o interval=m kind!=qq name=qr path!=2 provider=qs pullSecret=2 ref!=2 url!=2
o cluster=qh commonMetadata=4 components=qj distribution!=ql kustomize=qm migrateResources=c sharding=qo storage=qp sync=qt wait=c
o spec=qu
o nodes=1g platform!=2 serverVersion!=2
o image!=2 name!=2 ready!=c status!=2
a [qx
o entitlement!=2 managedBy=2 status!=2 version=2
o apiVersion!=2 platform!=2 version!=2
o failing!=1g running!=1g suspended!=1g totalSize=2
o apiVersion!=2 kind!=2 stats=r1
a [r2
o id!=2 path=2 ready!=c source=2 status!=2
o cluster=qw components=qy distribution!=qz operator=r0 reconcilers=r3 sync=r4
o spec=r5
i {"maximum":10000}
o excludeBranch=2 excludeEnvironment=2 excludeTag=2 includeBranch=2 includeEnvironment=2 includeTag=2 labels=5 limit=r7 semver=2
o cron!=2 timeZone=2 window=m
a [r9
o matchExpressions=4n matchLabels=3 name=2 namespace=2
a [rb
o labels=5
s {"enum":["Static","GitHubBranch","GitHubTag","GitHubPullRequest","GitLabBranch","GitLabTag","GitLabMergeRequest","GitLabEnvironment","AzureDevOpsBranch","AzureDevOpsTag","AzureDevOpsPullRequest","AWSCodeCommitBranch","AWSCodeCommitTag","AWSCodeCommitPullRequest","GiteaBranch","GiteaTag","GiteaPullRequest","OCIArtifactTag","ACRArtifactTag","ECRArtifactTag","GARArtifactTag","ExternalService","ExternalArtifact"]}
o certSecretRef=7 defaultValues=66 filter=r8 insecure=c schedule=ra secretRef=7 selectors=rc serviceAccountName=2 skip=rd type!=re url=2
o spec=rf
o apiVersion!=2 kind!=2 name!=2 namespace=2 ready=c readyExpr=2
a [rh
s {"enum":["Flatten","Permute"]}
o includeEmptyProviders=c name!=rj
a [66
s {"enum":["fluxcd.controlplane.io/v1"]}
s {"enum":["ResourceSetInputProvider"]}
o apiVersion=rm kind=rn name=2 selector=4o
a [ro
a [58
s {"maxLength":63,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}
o name!=rr resources=rq resourcesTemplate=2 timeout=m
a [rs {"minItems":1,"maxItems":20}
o commonMetadata=4 dependsOn=ri inputStrategy=rk inputs=rl inputsFrom=rp resources=rq resourcesTemplate=2 serviceAccountName=2 steps=rt wait=c
o spec=ru
s {"enum":["DEFAULT","DO_NOT_UPGRADE","UPGRADE"]}
o interval=2 timeout=2
o h2UpgradePolicy=rw http1MaxPendingRequests=1g http2KeepAlive=rx http2MaxRequests=1g idleTimeout=2 maxConcurrentStreams=1g maxRequestsPerConnection=1g maxRetries=1g useClientProtocol=c
i {"minimum":0,"maximum":4294967295}
o interval=2 probes=rz time=2
o connectTimeout=2 idleTimeout=2 maxConnectionDuration=2 maxConnections=1g tcpKeepalive=s0
o http=ry tcp=s1
o errorUtilizationPenaltyPercent=rz metricNamesForComputingUtilization=5 weightExpirationPeriod=2 weightStabilizationPeriod=2 weightUpdatePeriod=2
o name!=2 value=2
a [s4
o attributes=s5 name!=2 path=2 ttl=2
o tableSize=i1
o minimumRingSize=i1
o httpCookie=s6 httpHeaderName=2 httpQueryParameterName=2 maglev=s7 minimumRingSize=i1 ringHash=s8 useSourceIp=c
o *rz
o from=2 to=sa
a [sb
b {"nullable":true}
o from=2 to=2
a [se
o distribute=sc enabled=sd failover=sf failoverPriority=5
s {"enum":["UNSPECIFIED","LEAST_CONN","RANDOM","PASSTHROUGH","ROUND_ROBIN","LEAST_REQUEST"]}
n {"minimum":0,"nullable":true}
n {"minimum":0,"maximum":100,"nullable":true}
o aggression=si duration!=2 minimumPercent=sj
i {"minimum":1,"maximum":4294967295,"nullable":true}
o enabled=sd failover=sf failoverPriority=5 minClusterSize=sl
o backendUtilization=s3 consistentHash=s9 localityLbSetting=sg simple=sh warmup=sk warmupDurationSecs=2 zoneAwareLbSetting=sm
i {"minimum":0,"maximum":4294967295,"nullable":true}
i {"minimum":0,"maximum":100,"nullable":true}
i {"minimum":100,"maximum":599}
a [sq
o baseEjectionTime=2 consecutive5xxErrors=so consecutiveErrors=1g consecutiveGatewayErrors=so consecutiveLocalOriginFailures=so failurePercentageThreshold=sp interval=2 maxEjectionPercent=1g minHealthPercent=1g outlierDetectionHttpErrorCodes=sr splitExternalLocalOriginErrors=c
o number=rz
s {"enum":["DISABLE","SIMPLE","MUTUAL","ISTIO_MUTUAL"]}
o caCertCredentialName=2 caCertificates=2 caCrl=2 clientCertificate=2 credentialName=2 insecureSkipVerify=sd mode=su privateKey=2 sni=2 subjectAltNames=5
o connectionPool=s2 loadBalancer=sn outlierDetection=ss port=st tls=sv
a [sw {"maxItems":4096}
s {"enum":["V1","V2"]}
o version=sy
o budgetInterval=2 minRetryConcurrency=rz percent=sj
o protocol=2 targetHost!=2 targetPort!=rz
o connectionPool=s2 loadBalancer=sn outlierDetection=ss portLevelSettings=sx proxyProtocol=sz retryBudget=t0 tls=sv tunnel=t1
o labels=3 name!=2 trafficPolicy=t2
a [t3
o *qr
o matchLabels=t5
o exportTo=5 host!=2 subsets=t4 trafficPolicy=t2 workloadSelector=t6
o spec=t7
s {"enum":["INVALID","LISTENER","FILTER_CHAIN","NETWORK_FILTER","HTTP_FILTER","ROUTE_CONFIGURATION","VIRTUAL_HOST","HTTP_ROUTE","CLUSTER","EXTENSION_CONFIG","BOOTSTRAP","LISTENER_FILTER"]}
o name=2 portNumber=rz service=2 subset=2
s {"enum":["ANY","SIDECAR_INBOUND","SIDECAR_OUTBOUND","GATEWAY","WAYPOINT"]}
o name=2 subFilter=a6
o applicationProtocols=2 destinationPort=rz filter=tc name=2 sni=2 transportProtocol=2 transportSocket=2
o filterChain=td listenerFilter=2 name=2 portName=2 portNumber=rz
o metadata=3 proxyVersion=2
s {"enum":["ANY","ROUTE","REDIRECT","DIRECT_RESPONSE"]}
o action=tg name=2
o domainName=2 name=2 route=th
o gateway=2 name=2 portName=2 portNumber=rz vhost=ti
o filter=tc portNumber=rz route=a6
o cluster=ta context=tb listener=te proxy=tf routeConfiguration=tj waypoint=tk
s {"enum":["UNSPECIFIED","AUTHN","AUTHZ","STATS"]}
s {"enum":["INVALID","MERGE","ADD","REMOVE","INSERT_BEFORE","INSERT_AFTER","INSERT_FIRST","REPLACE","MERGE_AND_REPLACE_LIST"]}
o filterClass=tm operation=tn value=58
o applyTo=t9 match=tl patch=to
a [tp
o group=9n kind!=9o name!=t namespace=2
a [tr {"maxItems":16}
o labels=t5
o configPatches=tq priority=1g targetRefs=ts workloadSelector=tt
o spec=tu
o name!=2 number!=rz protocol!=2 targetPort=rz
a [2 {"minItems":1,"maxItems":2}
s {"enum":["TLS_AUTO","TLSV1_0","TLSV1_1","TLSV1_2","TLSV1_3"]}
s {"enum":["PASSTHROUGH","SIMPLE","MUTUAL","AUTO_PASSTHROUGH","ISTIO_MUTUAL","OPTIONAL_MUTUAL"]}
o caCertificates=2 privateKey=2 serverCertificate=2
a [u0 {"minItems":1,"maxItems":2}
o alpnProtocols=5 caCertCredentialName=2 caCertificates=2 caCrl=2 cipherSuites=5 credentialName=2 credentialNames=tx ecdhCurves=5 httpsRedirect=c insecureSkipVerify=sd maxProtocolVersion=ty minProtocolVersion=ty mode=tz privateKey=2 serverCertificate=2 subjectAltNames=5 tlsCertificates=u1 verifyCertificateHash=5 verifyCertificateSpki=5
o bind=2 defaultEndpoint=2 hosts!=5 name=2 port!=tw tls=u2
a [u3
o selector=3 servers=u4
o spec=u5
i {"minimum":0,"nullable":true}
o *3l
o imageType=2
o concurrency=u7 environmentVariables=u8 image=u9 selector=t6
o spec=ua
a [94 {"maxItems":256}
s {"maxLength":256}
o address=ud labels=3 locality=3l network=3l ports=sa serviceAccount=4c weight=rz
a [ue {"maxItems":4096}
a [2 {"minItems":1,"maxItems":256}
s {"enum":["MESH_EXTERNAL","MESH_INTERNAL"]}
o name!=ud number!=rz protocol=ud targetPort=rz
a [ui {"maxItems":256}
s {"enum":["NONE","STATIC","DNS","DNS_ROUND_ROBIN","DYNAMIC_DNS"]}
o addresses=uc endpoints=uf exportTo=5 hosts!=ug location=uh ports=uj resolution=uk subjectAltNames=5 workloadSelector=tt
o spec!=ul
s {"enum":["DEFAULT","IPTABLES","NONE"]}
o name=2 number=rz protocol=2 targetPort=rz
o bind=2 captureMode=un hosts!=5 port=uo
a [up
o bind=2 captureMode=un connectionPool=s2 defaultEndpoint=2 port!=uo tls=u2
a [ur
o host!=2 port=st subset=2
s {"enum":["REGISTRY_ONLY","ALLOW_ANY"]}
o egressProxy=ut mode=uu
o egress=uq inboundConnectionPool=s2 ingress=us outboundTrafficPolicy=uv workloadSelector=tt
o spec=uw
o exact=2 prefix=2 regex=2
a [uy
s {"enum":["UNSPECIFIED","FORWARD","IGNORE"]}
o allowCredentials=sd allowHeaders=5 allowMethods=5 allowOrigin=5 allowOrigins=uz exposeHeaders=5 maxAge=2 unmatchedPreflights=v0
o name=2 namespace=2
o bytes=2 string=2
o body=v3 status!=rz
n
o value=v5
o grpcStatus=2 http2Error=2 httpStatus=1g percentage=v6
o exponentialDelay=2 fixedDelay=2 percent=1g percentage=v6
o abort=v7 delay=v8
o add=3 remove=5 set=3
o request=va response=va
o *uy
o authority=uy gateways=5 headers=vc ignoreUriCase=c method=uy name=2 port=rz queryParams=vc scheme=uy sourceLabels=3 sourceNamespace=2 statPrefix=2 uri=uy withoutHeaders=vc
a [vd
o destination!=ut percentage=v6
a [vf
s {"enum":["FROM_PROTOCOL_DEFAULT","FROM_REQUEST_PORT"]}
o authority=2 derivePort=vh port=rz prefixRewrite=2 redirectCode=rz scheme=2 uri=2
o attempts=1g backoff=2 perTryTimeout=2 retryIgnorePreviousHosts=sd retryOn=2 retryRemoteLocalities=sd
o match=2 rewrite=2
o authority=2 uri=2 uriRegexRewrite=vk
o destination!=ut headers=vb weight=1g
a [vm
o corsPolicy=v1 delegate=v2 directResponse=v4 fault=v9 headers=vb match=ve mirror=ut mirror_percent=so mirrorPercent=so mirrorPercentage=v6 mirrors=vg name=2 redirect=vi retries=vj rewrite=vl route=vn timeout=2
a [vo
o destinationSubnets=5 gateways=5 port=rz sourceLabels=3 sourceNamespace=2 sourceSubnet=2
a [vq
o destination!=ut weight=1g
a [vs
o match=vr route=vt
a [vu
o destinationSubnets=5 gateways=5 port=rz sniHosts!=5 sourceLabels=3 sourceNamespace=2
a [vw
o match!=vx route=vt
a [vy
o exportTo=5 gateways=5 hosts=5 http=vp tcp=vv tls=vz
o spec=w0
o spec!=ue
a [8u
o command!=w3
o port=rz service=2
o name=2 value=2
a [w6
o host=2 httpHeaders=w7 path=2 port!=rz scheme=2
o host=2 port!=rz
o exec=w4 failureThreshold=i1 grpc=w5 httpGet=w8 initialDelaySeconds=i1 periodSeconds=i1 successThreshold=i1 tcpSocket=w9 timeoutSeconds=i1
o metadata=4 probe=wa template!=ue
o spec!=wb
s {"enum":["ALLOW","DENY","AUDIT","CUSTOM"]}
s {"maxLength":320}
a [we {"maxItems":16}
o ipBlocks=5 namespaces=5 notIpBlocks=5 notNamespaces=5 notPrincipals=5 notRemoteIpBlocks=5 notRequestPrincipals=5 notServiceAccounts=wf notTrustDomains=5 principals=5 remoteIpBlocks=5 requestPrincipals=5 serviceAccounts=wf trustDomains=5
o source=wg
a [wh {"maxItems":512}
o hosts=5 methods=5 notHosts=5 notMethods=5 notPaths=5 notPorts=5 paths=5 ports=5
o operation=wj
a [wk
o key!=2 notValues=5 values=5
a [wm
o from=wi to=wl when=wn
a [wo {"maxItems":512}
o action=wd provider=a6 rules=wp selector=t6 targetRef=tr targetRefs=ts
o spec=wq
s {"enum":["UNSET","DISABLE","PERMISSIVE","STRICT"]}
o mode=ws
o *wt
o mtls=wt portLevelMtls=wu selector=t6
o spec=wv
o name!=8u prefix=2
a [wx
o claim!=8u header!=8u
a [wz
s {"enum":["OPTIONAL","REQUIRED"]}
a [8u {"maxItems":64}
o audiences=w3 forwardOriginalToken=c fromCookies=w3 fromHeaders=wy fromParams=w3 issuer=8u jwks=2 jwks_uri=13 jwksUri=13 outputClaimToHeaders=x0 outputPayloadToHeader=2 presence=x1 spaceDelimitedClaims=x2 timeout=2
a [x3 {"maxItems":4096}
o jwtRules=x4 selector=t6 targetRef=tr targetRefs=ts
o spec=x5
o expression=2
s {"enum":["CLIENT_AND_SERVER","CLIENT","SERVER"]}
o mode=x8
o name!=8u
a [xa
o disabled=sd filter=x7 match=x9 providers=xb
a [xc
s {"enum":["ALL_METRICS","REQUEST_COUNT","REQUEST_DURATION","REQUEST_SIZE","RESPONSE_SIZE","TCP_OPENED_CONNECTIONS","TCP_CLOSED_CONNECTIONS","TCP_SENT_BYTES","TCP_RECEIVED_BYTES","GRPC_REQUEST_MESSAGES","GRPC_RESPONSE_MESSAGES"]}
o customMetric=8u metric=xe mode=x8
s {"enum":["UPSERT","REMOVE"]}
o operation=xg value=2
o *xh
o disabled=sd match=xf tagOverrides=xi
a [xj
o overrides=xk providers=xb reportingInterval=2
a [xl
o defaultValue=2 name!=8u
o value!=8u
o environment=xn formatter=xo header=xn literal=xo
o *xp
o customTags=xq disableContextPropagation=sd disableSpanReporting=sd enableIstioTags=sd match=x9 providers=xb randomSamplingPercentage=sj useRequestIdForTraceSampling=sd
a [xr
o accessLogging=xd metrics=xm selector=t6 targetRef=tr targetRefs=ts tracing=xs
o spec=xt
o key!=2 name!=2
o secretKeyRef!=xv
o valueFrom!=xw
o accessKey!=xx accessSecretKey!=xx accessToken=xx
s {"enum":["keda","workload"]}
s {"enum":["azure-workload","gcp","aws","aws-eks","none"]}
o externalID=2 identityAuthorityHost=2 identityId=2 identityOwner=xz identityTenantId=2 provider!=y0 roleArn=2
o name!=2 parameter!=2 secretKey=2 versionId=2 versionStage=2
a [y2 {"minItems":1}
o credentials=xy podIdentity=y1 region=2 secrets!=y3
o activeDirectoryEndpoint=2 keyVaultResourceURL=2 type!=2
o clientId!=2 clientSecret!=xx tenantId!=2
o name!=2 parameter!=2 version=2
a [y7 {"minItems":1}
o cloud=y5 credentials=y6 podIdentity=y1 secrets!=y8 vaultUri!=2
o activeDirectoryEndpoint=2 clientCertificate=xx clientCertificatePassword=xx clientId!=2 clientSecret=xx cloud=2 tenantId!=2
o parameter!=2 serviceAccountName!=2
a [yb
o key!=2 name!=2 parameter!=2
a [yd
o containerName=2 name!=2 parameter!=2
a [yf
o clientSecret!=xx
o id!=2 parameter!=2 version=2
a [yi {"minItems":1}
o credentials=yh podIdentity=y1 secrets!=yj
s {"enum":["token","kubernetes"]}
o serviceAccount=2 serviceAccountName=2 token=2
o altNames=2 commonName=2 format=2 ipSans=2 otherSans=2 ttl=2 uriSans=2
s {"enum":["","secretV2","secret","pki"]}
o key!=2 parameter!=2 path!=2 pkiData=yn type=yo
a [yp {"minItems":1}
o address!=2 authentication!=yl credential=ym mount=2 namespace=2 role=2 secrets!=yq
s {"enum":["clientCredentials"]}
o clientId!=2 clientSecret=xx scopes=5 tokenUrl!=2 tokenUrlParams=3 type=ys
o awsSecretManager=y4 azureKeyVault=y9 azureServicePrincipal=ya boundServiceAccountToken=yc configMapTargetRef=ye env=yg filePath=2 gcpSecretManager=yk hashiCorpVault=yr oauth2=yt podIdentity=y1 secretTargetRef=ye
o spec!=yu
o containerName=2 operator!=2 values!=ac
o status=2 type!=2
a [yx
o action!=2 onExitCodes=yw onPodConditions=yy
a [yz
o rules!=z0
o succeededCount=1g succeededIndexes=2
a [z2
o rules!=z3
o metadata=5x spec=58
o activeDeadlineSeconds=1g backoffLimit=1g backoffLimitPerIndex=1g completionMode=2 completions=1g managedBy=2 manualSelector=c maxFailedIndexes=1g parallelism=1g podFailurePolicy=z1 podReplacementPolicy=2 selector=4o successPolicy=z4 suspend=c template!=z5 ttlSecondsAfterFinished=1g
s {"enum":["foreground","background"]}
s {"enum":["gradual","immediate"]}
o propagationPolicy=z7 strategy=z8
s {"enum":["min","avg","sum","max"]}
s {"enum":["default","custom","accurate","eager"]}
o customScalingQueueLengthDeduction=1g customScalingRunningJobPercentage=2 multipleScalersCalculation=za pendingPodConditions=5 strategy=zb
s {"enum":["TriggerAuthentication","ClusterTriggerAuthentication"]}
o kind=zd name!=2
o authenticationRef=ze metadata!=3 metricType=2 name=2 type!=8u useCachedMetrics=c
a [zf {"minItems":1}
o envSourceContainerName=2 failedJobsHistoryLimit=i1 jobTargetRef!=z6 maxReplicaCount=fq minReplicaCount=i1 pollingInterval=fq rollout=z9 rolloutStrategy=z8 scalingStrategy=zc successfulJobsHistoryLimit=i1 triggers!=zg
o spec=zh
o periodSeconds!=1g type!=2 value!=1g
a [zj
o policies=zk selectPolicy=2 stabilizationWindowSeconds=1g tolerance=5d
o scaleDown=zl scaleUp=zl
o behavior=zm name=2
s {"enum":["AverageValue","Value"]}
o activationTarget=2 formula=2 metricType=zo target=2
o horizontalPodAutoscalerConfig=zn restoreToOriginalReplicaCount=c scalingModifiers=zp
s {"enum":["static","currentReplicas","currentReplicasIfHigher","currentReplicasIfLower","scalingModifiers"]}
o behavior=zr failureThreshold!=i1 replicas!=i1
o apiVersion=2 envSourceContainerName=2 kind=2 name!=8u
o advanced=zq cooldownPeriod=i1 fallback=zs idleReplicaCount=i1 initialCooldownPeriod=i1 maxReplicaCount=fq minReplicaCount=i1 pollingInterval=fq scaleTargetRef!=zt triggers!=zg
o spec!=zu
a [44
s {"enum":["Rule"]}
s {"enum":["minimal","detailed"]}
o accessLogs=c metrics=c traceVerbosity=zy tracing=c
i {"maximum":9223372036854775000}
o followRedirects=c headers=3 hostname=2 interval=5d method=2 mode=2 path=2 port=1g scheme=2 status=1g timeout=5d unhealthyInterval=5d
s {"enum":["Service","TraefikService"]}
o failureWindow=5d maxFailedAttempts=1g
o flushInterval=2
s {"enum":["none","lax","strict","None","Lax","Strict"]}
o domain=2 httpOnly=c maxAge=1g name=2 path=2 sameSite=105 secure=c
o cookie=106
s {"enum":["wrr","p2c","hrw","leasttime","RoundRobin"]}
o healthCheck=101 kind=102 middlewares=zw name!=2 namespace=2 nativeLB=c nodePortLB=c passHostHeader=c passiveHealthCheck=103 port=5d responseForwarding=104 scheme=2 serversTransport=2 sticky=107 strategy=108 weight=i1
a [109
o kind=zx match!=2 middlewares=zw observability=zz priority=100 services=10a syntax=2
a [10b
o main=2 sans=5
a [10d
o certResolver=2 domains=10e options=44 secretName=2 store=44
o entryPoints=5 ingressClassName=2 parentRefs=zw routes!=10c tls=10f
o spec!=10g
i {"minimum":1,"maximum":2}
o version=10i
o name!=2 namespace=2 nativeLB=c nodePortLB=c port!=5d proxyProtocol=10j serversTransport=2 terminationDelay=1g tls=c weight=i1
a [10k
s {"enum":["v3","v2"]}
o match!=2 middlewares=zw priority=100 services=10l syntax=10m
a [10n
o certResolver=2 domains=10e options=44 passthrough=c secretName=2 store=44
o entryPoints=5 ingressClassName=2 routes!=10o tls=10p
o spec!=10q
o name!=2 namespace=2 nativeLB=c nodePortLB=c port!=5d weight=i1
a [10s
o services=10t
a [10u
o entryPoints=5 ingressClassName=2 routes!=10v
o spec!=10w
o prefix=2
o headerField=2 realm=2 removeHeader=c secret=2
o maxRequestBodyBytes=1g maxResponseBodyBytes=1g memRequestBodyBytes=1g memResponseBodyBytes=1g retryExpression=2
o middlewares=zw
o checkPeriod=5d expression=2 fallbackDuration=5d recoveryDuration=5d responseCode=sq
o defaultEncoding=2 encodings=5 excludedContentTypes=5 includedContentTypes=5 minResponseBodyBytes=i1
o autoDetect=c
o allowEncodedBackSlash=c allowEncodedHash=c allowEncodedNullCharacter=c allowEncodedPercent=c allowEncodedQuestionMark=c allowEncodedSemicolon=c allowEncodedSlash=c
o errorRequestHeaders=5 query=2 service=109 status=5 statusRewrites=fn
o caOptional=c caSecret=2 certSecret=2 insecureSkipVerify=c
o addAuthCookiesToResponse=5 address=2 authRequestHeaders=5 authResponseHeaders=5 authResponseHeadersRegex=2 authSigninURL=2 forwardBody=c headerField=2 maxBodySize=1g maxResponseBodySize=1g preserveLocationHeader=c preserveRequestMethod=c tls=117 trustForwardHeader=c
o allowOrigins=5
o accessControlAllowCredentials=c accessControlAllowHeaders=5 accessControlAllowMethods=5 accessControlAllowOriginList=5 accessControlAllowOriginListRegex=5 accessControlExposeHeaders=5 accessControlMaxAge=1g addVaryHeader=c allowedHosts=5 browserXssFilter=c contentSecurityPolicy=2 contentSecurityPolicyReportOnly=2 contentTypeNosniff=c customBrowserXSSValue=2 customFrameOptionsValue=2 customRequestHeaders=3 customResponseHeaders=3 featurePolicy=2 forceSTSHeader=c frameDeny=c hostsProxyHeaders=5 isDevelopment=c permissionsPolicy=2 publicKey=2 referrerPolicy=2 sslForceHost=c sslHost=2 sslProxyHeaders=3 sslRedirect=c sslTemporaryRedirect=c stsIncludeSubdomains=c stsPreload=c stsSeconds=i1
o depth=i1 excludedIPs=5 ipv6Subnet=1g
o ipStrategy=11b requestHeaderName=2 requestHost=c
o amount=i1 sourceCriterion=11c
o ipStrategy=11b rejectStatusCode=1g sourceRange=5
o ipStrategy=11b sourceRange=5
o commonName=c country=c domainComponent=c locality=c organization=c province=c serialNumber=c
o commonName=c country=c domainComponent=c locality=c organization=c organizationalUnit=c province=c serialNumber=c
o issuer=11g notAfter=c notBefore=c sans=c serialNumber=c subject=11h
o info=11i pem=c
o caSecret=2 certSecret=2 insecureSkipVerify=c
o db=1g dialTimeout=5d endpoints=5 maxActiveConns=1g minIdleConns=1g poolSize=1g readTimeout=5d secret=2 tls=11k writeTimeout=5d
o average=i1 burst=i1 period=5d redis=11l sourceCriterion=11c
o permanent=c regex=2 replacement=2
o permanent=c port=2 scheme=2
o path=2
o regex=2 replacement=2
i {"minimum":-1}
o attempts=i1 disableRetryOnNetworkError=c initialInterval=5d maxRequestBodyBytes=11r retryNonIdempotentMethod=c status=5 timeout=5d
o forceSlash=c prefixes=5
o regex=5
o addPrefix=10y basicAuth=10z buffering=110 chain=111 circuitBreaker=112 compress=113 contentType=114 digestAuth=10z encodedCharacters=115 errors=116 forwardAuth=118 grpcWeb=119 headers=11a inFlightReq=11d ipAllowList=11e ipWhiteList=11f passTLSClientCert=11j plugin=66 rateLimit=11m redirectRegex=11n redirectScheme=11o replacePath=11p replacePathRegex=11q retry=11s stripPrefix=11t stripPrefixRegex=11u
o spec!=11v
o amount=i1
o sourceRange=5
o inFlightConn=11x ipAllowList=11y ipWhiteList=11y
o spec!=11z
o dialTimeout=5d idleConnTimeout=5d pingTimeout=5d readIdleTimeout=5d responseHeaderTimeout=5d
o configMap=2 secret=2
a [122
o ids=5 trustDomain=2
o certificatesSecrets=5 cipherSuites=5 disableHTTP2=c forwardingTimeouts=121 insecureSkipVerify=c maxIdleConnsPerHost=11r maxVersion=2 minVersion=2 peerCertURI=2 rootCAs=123 rootCAsSecrets=5 serverName=2 spiffe=124
o spec!=125
o certificatesSecrets=5 insecureSkipVerify=c peerCertURI=2 rootCAs=123 rootCAsSecrets=5 serverName=2 spiffe=124
o dialKeepAlive=5d dialTimeout=5d proxyProtocol=10j terminationDelay=5d tls=127
o spec!=128
s {"enum":["NoClientCert","RequestClientCert","RequireAnyClientCert","VerifyClientCertIfGiven","RequireAndVerifyClientCert"]}
o clientAuthType=12a secretNames=5
o alpnProtocols=5 cipherSuites=5 clientAuth=12b curvePreferences=5 disableSessionTickets=c maxVersion=2 minVersion=2 preferServerCipherSuites=c sniStrict=c
o spec!=12c
o secretName!=2
a [12e
o domain=10d resolver=2
o certificates=12f defaultCertificate=12e defaultGeneratedCert=12g
o spec!=12h
o maxRequestBodyBytes=1g status=5
o errors!=12j fallback!=109 service!=109
o services=10a
o healthCheck=101 kind=102 middlewares=zw name!=2 namespace=2 nativeLB=c nodePortLB=c passHostHeader=c passiveHealthCheck=103 percent=1g port=5d responseForwarding=104 scheme=2 serversTransport=2 sticky=107 strategy=108 weight=i1
a [12m
o healthCheck=101 kind=102 maxBodySize=1g middlewares=zw mirrorBody=c mirrors=12n name!=2 namespace=2 nativeLB=c nodePortLB=c passHostHeader=c passiveHealthCheck=103 port=5d responseForwarding=104 scheme=2 serversTransport=2 sticky=107 strategy=108 weight=i1
o services=10a sticky=107
o failover=12k highestRandomWeight=12l mirroring=12o weighted=12p
o spec!=12q
o fieldPath!=2
o fieldRef=12s secretKeyRef=xv
o name!=2 value=2 valueFrom=12t
a [12u
o metricName!=2
a [12w
o limit!=1g metricName!=2
a [12y
o dimensions=w7 metricName=2 namespace=2
o metric=130 period=5d stat=2 unit=2
o expression=2 id=2 label=2 metricStat=131 period=5d returnData=c
a [132
o interval=2 metricDataQueries!=133
s {"enum":["avg","min","max","sum","last","percentile","mean","l2norm","area"]}
o name=2 namespaced=c
o aggregator=135 apiVersion=gj formula=2 interval=2 queries=3 query=2 secretRef=136
o address=2 query=2
o profile=2 query=2
o status!=2 type!=2
a [13a
o action!=2 onExitCodes=yw onPodConditions=13b
a [13c
o rules!=13d
o metadata=4 spec=58
o activeDeadlineSeconds=1g backoffLimit=1g backoffLimitPerIndex=1g completionMode=2 completions=1g managedBy=2 manualSelector=c maxFailedIndexes=1g parallelism=1g podFailurePolicy=13e podReplacementPolicy=2 selector=4o successPolicy=z4 suspend=c template!=13f ttlSecondsAfterFinished=1g
o metadata=4 spec!=13g
o end=2 region!=2 scope!=2 start=2 step!=1g
o controlScope!=13i experimentScope!=13i name!=2
a [13j
o marginal!=1g pass!=1g
o address!=2 application!=2 canaryConfigName!=2 configurationAccountName!=2 lookback=c metricsAccountName!=2 scopes!=13k storageAccountName!=2 threshold!=13l
o profile=2 query!=2 timeout=1g
o clientId=2 clientSecret=2 scopes=5 tokenUrl=2
o profile=2 region=2 roleArn=2
o oauth2=13o sigv4=13p
o end=2 start=2 step=2
o address=2 authentication=13q headers=d9 insecure=c query=2 rangeQuery=13r timeout=1g
o address=2 interval=2 query=2
o authentication=13q body=2 headers=d9 insecure=c jsonBody=58 jsonPath=2 method=2 timeoutSeconds=1g url!=2
o cloudWatch=134 datadog=137 graphite=138 influxdb=139 job=13h kayenta=13m newRelic=13n plugin=58 prometheus=13s skywalking=13t wavefront=138 web=13u
o consecutiveErrorLimit=5d consecutiveSuccessLimit=5d count=5d failureCondition=2 failureLimit=5d inconclusiveLimit=5d initialDelay=2 interval=2 name!=2 provider!=13v successCondition=2
a [13w
o clusterScope=c templateName=2
a [13y
o args=12v dryRun=12x measurementRetention=12z metrics=13x templates=13z
o spec!=140
o successfulRunHistoryLimit=1g unsuccessfulRunHistoryLimit=1g
o revisions=1g
o weight!=1g
o preferredDuringSchedulingIgnoredDuringExecution=144 requiredDuringSchedulingIgnoredDuringExecution=gw
o fieldRef=12s podTemplateHashValue=2
o name!=2 value=2 valueFrom=146
a [147
o analysisRunMetadata=4 args=148 dryRun=12x measurementRetention=12z templates=13z
o abortScaleDownDelaySeconds=1g activeMetadata=4 activeService!=2 antiAffinity=145 autoPromotionEnabled=c autoPromotionSeconds=1g maxUnavailable=5d postPromotionAnalysis=149 prePromotionAnalysis=149 previewMetadata=4 previewReplicaCount=1g previewService=2 scaleDownDelayRevisionLimit=1g scaleDownDelaySeconds=1g
o analysisRunMetadata=4 args=148 dryRun=12x measurementRetention=12z startingStep=1g templates=13z
o pingService!=2 pongService!=2
o type!=2 value!=1g
o args=148 clusterScope=c name!=2 requiredForCompletion=c templateName!=2
a [14e
o metadata=4 name!=2 replicas=1g selector=4o service=a6 specRef!=2 weight=1g
a [14g
o analyses=14f analysisRunMetadata=4 dryRun=12x duration=2 scaleDownDelaySeconds=1g templates!=14h
o duration=5d
o config=58 name!=2
o matchTrafficWeight=c replicas=1g weight=1g
o headerName!=2 headerValue!=uy
a [14m
o match=14n name=2
o headers=vc method=uy path=uy
a [14p
o match=14q name!=2 percentage=1g
o analysis=149 experiment=14i pause=14j plugin=14k setCanaryScale=14l setHeaderRoute=14o setMirrorRoute=14r setWeight=1g
a [14s
o durationSeconds!=1g enabled!=c
o annotationPrefix=2 ingress=2 ingresses=5 rootService=2 servicePort!=1g stickinessConfig=14u
o mappings!=5
o name!=2 rules=5
o route=14x
o canaryVirtualNodeRef!=7 stableVirtualNodeRef!=7
o name!=2 routes=5
o virtualNodeGroup=14z virtualService=150
o additionalSubsetNames=5 canarySubsetName!=2 name!=2 stableSubsetName!=2
o port=1g
a [153
o port=1g sniHosts=5
a [155
o name!=2 routes=5 tcpRoutes=154 tlsRoutes=156
a [157
o destinationRule=152 virtualService=157 virtualServices=158
a [7
o additionalIngressAnnotations=3 annotationPrefix=2 canaryIngressAnnotations=3 stableIngress=2 stableIngresses=5
o rootService=2 trafficSplitName=2
o weightedTraefikServiceName!=2
o alb=14v ambassador=14w apisix=14y appMesh=151 istio=159 managedRoutes=15a maxTrafficWeight=1g nginx=15b plugins=58 smi=15c traefik=15d
o abortScaleDownDelaySeconds=1g analysis=14b antiAffinity=145 canaryMetadata=4 canaryService=2 dynamicStableScale=c maxSurge=5d maxUnavailable=5d minPodsPerReplicaSet=1g pingPong=14c replicaProgressThreshold=14d scaleDownDelayRevisionLimit=1g scaleDownDelaySeconds=1g stableMetadata=4 stableService=2 steps=14t trafficRouting=15e
o blueGreen=14a canary=15f
o apiVersion=2 kind=2 name=2 scaleDown=2
o analysis=142 minReadySeconds=1g paused=c progressDeadlineAbort=c progressDeadlineSeconds=1g replicas=1g restartAt=2 revisionHistoryLimit=1g rollbackWindow=143 selector=4o strategy=15g template=13f workloadRef=15h
o spec!=15i
s {"enum":["PodCIDR","CiliumPodIPPool","Service","Interface"]}
s {"enum":["internet","planned-shut","accept-own","route-filter-translated-v4","route-filter-v4","route-filter-translated-v6","route-filter-v6","llgr-stale","no-llgr","blackhole","no-export","no-advertise","no-export-subconfed","no-peer"]}
a [15l
o large=5 standard=5 wellKnown=15m
o communities=15n localPreference=1g
s {"enum":["In","NotIn","Exists","DoesNotExist"]}
o key!=2 operator!=15p values=5
a [15q
o matchExpressions=15r matchLabels=t5
s {"enum":["LoadBalancerIP","ClusterIP","ExternalIP"]}
a [15t {"minItems":1}
i {"minimum":0,"maximum":31}
i {"minimum":0,"maximum":127}
o addresses!=15u aggregationLengthIPv4=15v aggregationLengthIPv6=15w
o advertisementType!=15k attributes=15o interface=7 selector=15s service=15x
a [15y
o advertisements!=15z
o spec!=160
i {"minimum":1,"maximum":4294967295}
s {"enum":["ipv4","ipv6"]}
o addressFamily!=163
s {"enum":["DefaultGateway"]}
o defaultGateway=164 mode!=165
o autoDiscovery=166 name!=id peerASN=rz peerAddress=2 peerConfigRef=7
a [167
o localASN=162 localPort=9q name!=id peers=168
a [169 {"minItems":1,"maxItems":16}
o bgpInstances!=16a nodeSelector=15s
o spec!=16b
o localAddress=2 localPort=1g name!=id
a [16d
o localASN=162 localPort=1g name!=id peers=16e routerID=2
a [16f {"minItems":1}
o bgpInstances!=16g
o spec!=16h
i {"minimum":1,"maximum":255}
s {"enum":["ipv4","ipv6","l2vpn","ls","opaque"]}
s {"enum":["unicast","multicast","mpls_label","encapsulation","vpls","evpn","ls","sr_policy","mup","mpls_vpn","mpls_vpn_multicast","route_target_constraints","flowspec_unicast","flowspec_vpn","key_value"]}
o advertisements=15s afi!=16k safi!=16l
a [16m
i {"minimum":1,"maximum":4095}
o enabled!=c restartTimeSeconds=16o
i {"minimum":1,"maximum":2147483647}
i {"minimum":3,"maximum":65535}
o connectRetryTimeSeconds=16q holdTimeSeconds=16r keepAliveTimeSeconds=9q
o peerPort=9q sourceInterface=2
o authSecretRef=2 ebgpMultihop=16j families=16n gracefulRestart=16p timers=16s transport=16t
o spec!=16u
a [2 {"minItems":0}
o externalCIDRs!=16w
o spec!=16x
o name!=2 namespace=2 number=5
a [16z
o listener=2 name!=2 namespace=2 ports=ac
a [171
o backendServices=170 nodeSelector=15s resources!=rq services=172
o spec=173
s {"enum":["disabled","required","test-always-fail"]}
o mode!=175
s {"enum":["IPv4","IPv6"]}
o family=177 type!=5d
a [178 {"maxItems":40}
o fields=179
a [17a
s {"maxLength":253,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
o cidr=2 cidrGroupRef=17c cidrGroupSelector=15s except=5
a [17d
a [15s
s {"enum":["all","world","cluster","cluster-mesh","host","init","ingress","unmanaged","remote-node","health","none","kube-apiserver"]}
a [17g
o matchName=3i matchPattern=3i
a [17i
o labels=3 region=2 securityGroupsIds=5 securityGroupsNames=5
o aws=17k
a [17l
s {"enum":["CiliumEnvoyConfig","CiliumClusterwideEnvoyConfig"]}
o kind=17n name!=8u
i {"minimum":1,"maximum":100}
o envoyConfig!=17o name!=8u priority=17p
o certificate=2 privateKey=2 secret!=44 trustedCA=2
s {"enum":["TCP","UDP","SCTP","VRRP","IGMP","GRE","IPIP","IPV6","ESP","AH","ANY"]}
o endPort=of port=2 protocol=17s
a [17t {"maxItems":40}
s {"enum":["LOG","ADD","DELETE","REPLACE"]}
o mismatch=17v name!=8u secret=44 value=2
a [17w
o headerMatches=17x headers=5 host=2 method=2 path=2
a [17y
o dns=17j http=17z
a [3i {"minItems":1}
o listener=17q originatingTLS=17r ports=17u rules=180 serverNames=181 terminatingTLS=17r
a [182
a [2 {"maxItems":0}
o namespace=2 serviceName=2
o namespace=2 selector!=15s
o k8sService=185 k8sServiceSelector=186
a [187
o authentication=176 icmps=17b toCIDR=5 toCIDRSet=17e toEndpoints=17f toEntities=17h toFQDNs=17j toGroups=17m toNodes=17f toPorts=183 toRequires=184 toServices=188
a [189
a [17t
o ports=18b
a [18c
o icmps=17b toCIDR=5 toCIDRSet=17e toEndpoints=17f toEntities=17h toGroups=17m toNodes=17f toPorts=18d toRequires=184 toServices=188
a [18e
o egress=c ingress=c
o authentication=176 fromCIDR=5 fromCIDRSet=17e fromEndpoints=17f fromEntities=17h fromGroups=17m fromNodes=17f fromRequires=184 icmps=17b toPorts=183
a [18h
o fromCIDR=5 fromCIDRSet=17e fromEndpoints=17f fromEntities=17h fromGroups=17m fromNodes=17f fromRequires=184 icmps=17b toPorts=18d
a [18j
o key!=2 source=2 value=2
a [18l
s {"maxLength":32}
o value=18n
o description=2 egress=18a egressDeny=18f enableDefaultDeny=18g endpointSelector=15s ingress=18i ingressDeny=18k labels=18m log=18o nodeSelector=15s
a [18p
o spec=18p specs=18q
s {"maxLength":39}
o egressIP=18s interface=2 nodeSelector!=15s
a [18t {"maxItems":64}
o namespaceSelector=15s nodeSelector=15s podSelector=15s
a [18v
o destinationCIDRs!=5 egressGateway!=18t egressGateways=18u excludedCIDRs=5 selectors!=18w
o spec=18x
s {"enum":["Yes","No"]}
o cidr=2 start=2 stop=2
a [190
o allowFirstLastIPs=18z blocks=191 disabled=c serviceSelector=15s
o spec!=192
o name=2 port!=2 protocol!=9f
a [194
o localEndpointSelector!=15s toPorts!=195
o ip!=2 toPorts!=195
o namespace!=2 serviceName!=2 toPorts=195
o addressMatcher=197 serviceMatcher=198
o description=2 redirectBackend!=196 redirectFrontend!=199 skipRedirectFromBackend=c
o spec=19a
o defaults!=3 nodeSelector!=4o
o spec!=19c
s {"enum":["OVERWRITE","APPEND_IF_ABSENT","PASS_THROUGH"]}
o serverHeaderTransformation=19e
o enabled=c
o grpcWebTranslation=19g
s {"enum":["Allow","Deny"]}
s {"enum":["LoadBalancer","NodePort"]}
o allocateLoadBalancerNodePorts=c externalTrafficPolicy=2 ipFamilies=5 ipFamilyPolicy=2 loadBalancerClass=2 loadBalancerSourceRanges=5 loadBalancerSourceRangesPolicy=19i trafficDistribution=2 type=19j
s {"enum":["JSON","Text"]}
s {"enum":["HTTP","TCP"]}
a [19m {"minItems":1}
o format!=19l json=3 targets=19n text=iy
a [19o {"minItems":1,"maxItems":8}
o accessLogs=19p
o description=94 envoy=19f httpOptions=19h service=19k telemetry=19q
o spec=19r
o externalIPs=c interfaces=5 loadBalancerIPs=c nodeSelector=15s serviceSelector=15s
o spec=19t
i {"minimum":1,"maximum":32}
o cidrs!=p1 maskSize!=19v
i {"minimum":1,"maximum":128}
o cidrs!=p1 maskSize!=19x
o allowFirstIP=c allowLastIP=c ipv4=19w ipv6=19y namespaceSelector=15s podSelector=15s
o spec!=19z
o *2 {"x-kubernetes-preserve-unknown-fields":true}
o *2 {"nullable":true}
o annotations=3 finalizers=5 labels=3 name=2 namespace=2 {"nullable":true,"x-kubernetes-preserve-unknown-fields":true}
o data=1a2 immutable=c metadata=1a3 type=2
o data=2 encryptedData!=1a1 template=1a4
o spec!=1a5
i {"minimum":2,"maximum":255}
i {"minimum":10,"maximum":60000}
i {"minimum":1,"maximum":254}
o detectMultiplier=1a7 echoInterval=1a8 echoMode=c minimumTtl=1a9 passiveMode=c receiveInterval=1a8 transmitInterval=1a8
o spec=1aa
i {"minimum":1,"maximum":10}
o aggregationLength=fq aggregationLengthV6=1g asPathPrepend=1ac communities=5 ipAddressPoolSelectors=c8 ipAddressPools=5 localPref=1g nodeSelectors=c8 peers=5 serviceSelectors=c8
o spec=1ad
o key!=2 operator!=2 values!=p1
a [1af
o matchExpressions=1ag matchLabels=3
a [1ah
i {"minimum":0,"maximum":16384}
o bfdProfile=2 ebgpMultiHop=c holdTime=2 keepaliveTime=2 myASN!=rz nodeSelectors=1ai password=2 peerASN!=rz peerAddress!=2 peerPort=1aj routerID=2 sourceAddress=2
o spec=1ak
s {"enum":["internal","external"]}
i {"minimum":1,"maximum":16384}
o bfdProfile=2 connectTime=2 disableMP=c dualStackAddressFamily=c dynamicASN=1am ebgpMultiHop=c enableGracefulRestart=c holdTime=2 interface=2 keepaliveTime=2 localASN=162 myASN!=rz nodeSelectors=c8 password=2 passwordSecret=v2 peerASN=rz peerAddress=2 peerPort=1an routerID=2 sourceAddress=2 vrf=2
o spec=1ao
o communities=w7
o spec=1aq
o namespaceSelectors=c8 namespaces=5 priority=1g serviceSelectors=c8
o addresses!=5 autoAssign=c avoidBuggyIPs=c serviceAllocation=1as
o spec!=1at
o preference!=4o weight!=17p
a [1av
o interfaces=5 ipAddressPoolSelectors=c8 ipAddressPools=5 nodeSelectors=c8 preferredNodeSelectors=1aw serviceSelectors=c8
o spec=1ax
s {"enum":["Delete","Retain"]}
o deletionPolicy!=1az driver!=2 parameters=3
o persistentVolumeClaimName=2 volumeSnapshotContentName=2
o source!=1b1 volumeSnapshotClassName=2
o spec!=1b2
a [2 {"nullable":true}
o matchExpressions=4n matchLabels=3 {"nullable":true}
s {"enum":["Continue","Fail"]}
o command!=p1 container=2 onError=1b6 timeout=2
o exec!=1b7
a [1b8
o excludedNamespaces=1b4 excludedResources=1b4 includedNamespaces=1b4 includedResources=1b4 labelSelector=1b5 name!=2 post=1b9 pre=1b9
a [1ba {"nullable":true}
o resources=1bb
o labels=3
a [4o {"nullable":true}
o apiGroup=2 kind!=2 name!=2
o parallelFilesUpload=1g {"nullable":true}
o csiSnapshotTimeout=2 datamover=2 defaultVolumesToFsBackup=sd defaultVolumesToRestic=sd excludedClusterScopedResources=1b4 excludedNamespaceScopedResources=1b4 excludedNamespaces=1b4 excludedResources=1b4 hooks=1bc includeClusterResources=sd includedClusterScopedResources=1b4 includedNamespaceScopedResources=1b4 includedNamespaces=1b4 includedResources=1b4 itemOperationTimeout=2 labelSelector=1b5 metadata=1bd orLabelSelectors=1be orderedResources=1a2 resourcePolicy=1bf snapshotMoveData=sd snapshotVolumes=sd storageLocation=2 ttl=2 uploaderConfig=1bg volumeGroupSnapshotLabelKey=2 volumeSnapshotLocations=5
o spec=1bh
s {"enum":["ReadOnly","ReadWrite"]}
s {"nullable":true}
o bucket!=2 caCert=2 caCertRef=lp prefix=2
o accessMode=1bj backupSyncPeriod=1bk config=3 credential=lp default=c objectStorage!=1bl provider!=2 validationFrequency=1bk
o spec=1bm
o command!=p1 container=2 execTimeout=2 onError=1b6 waitForReady=sd waitTimeout=2
a [58 {"x-kubernetes-preserve-unknown-fields":true}
o initContainers=1bp timeout=2
o exec=1bo init=1bq
a [1br
o excludedNamespaces=1b4 excludedResources=1b4 includedNamespaces=1b4 includedResources=1b4 labelSelector=1b5 name!=2 postHooks=1bs
a [1bt
o resources=1bu
o apiGroup=2 kind!=2 name!=2 {"nullable":true}
o excludedResources=1b4 includedResources=1b4 {"nullable":true}
o parallelFilesDownload=1g writeSparseFiles=sd {"nullable":true}
o backupName=2 excludedNamespaces=1b4 excludedResources=1b4 existingResourcePolicy=1bk hooks=1bv includeClusterResources=sd includedNamespaces=1b4 includedResources=1b4 itemOperationTimeout=2 labelSelector=1b5 namespaceMapping=3 orLabelSelectors=1be preserveNodePorts=sd resourceModifier=1bw resourcePolicy=1bw restorePVs=sd restoreStatus=1bx scheduleName=2 uploaderConfig=1by
o spec=1bz
o paused=c schedule!=2 skipImmediately=c template!=1bh useOwnerReferencesInBackup=sd
o spec=1c1
o config=3 credential=lp provider!=2
o spec=1c3
s {"enum":["Equals","NotEquals","AnyIn","AllIn","AnyNotIn","AllNotIn","GreaterThanOrEquals","GreaterThan","LessThanOrEquals","LessThan","DurationGreaterThanOrEquals","DurationGreaterThan","DurationLessThanOrEquals","DurationLessThan"]}
o key=22 message=2 operator=1c5 value=22
a [1c6
o all=1c7 any=1c7
o key!=2 value!=22
a [1c9
s {"enum":["GET","POST"]}
o caBundle=2 headers=d9 url!=2
o data=1ca default=22 jmesPath=2 method=1cb service=1cc urlPath=2
o jmesPath=2 name!=2
s {"enum":["default","amazon","azure","google","github"]}
a [1cf
o allowInsecureRegistry=c providers=1cg secrets=5
o imageRegistryCredentials=1ch jmesPath=2 reference!=2
o default=22 jmesPath=2 value=22
o apiCall=1cd configMap=44 globalReference=1ce imageRegistry=1ci name!=2 variable=1cj
a [1ck
s {"enum":["Foreground","Background","Orphan"]}
s {"enum":["CREATE","CONNECT","UPDATE","DELETE"]}
a [1cn
o annotations=3 kinds=5 name=2 names=5 namespaceSelector=4o namespaces=5 operations=1co selector=4o
o apiGroup=2 kind!=2 name!=2 namespace=2
a [1cq
o clusterRoles=5 resources=1cp roles=5 subjects=1cr
a [1cs
o all=1ct any=1ct
o conditions=1c8 context=1cl deletionPropagationPolicy=1cm exclude=1cu match!=1cu schedule!=2
o spec!=1cv
s {"enum":["All","One"]}
s {"enum":["Ignore","Fail"]}
o all=1ct any=1ct clusterRoles=5 resources=1cp roles=5 subjects=1cr
o kinds=5 namespace=2 selector=4o
s {"enum":["Equals","NotEquals","In","AnyIn","AllIn","NotIn","AnyNotIn","AllNotIn","GreaterThanOrEquals","GreaterThan","LessThanOrEquals","LessThan","DurationGreaterThanOrEquals","DurationGreaterThan","DurationLessThanOrEquals","DurationLessThan"]}
o key=22 message=2 operator=1d1 value=22
a [1d2
o all=1d3 any=1d3 {"x-kubernetes-preserve-unknown-fields":true}
o apiVersion=2 clone=v2 cloneList=1d0 context=1cl data=22 kind=2 list=2 name=2 namespace=2 preconditions=1d4 uid=2
a [1d5
o apiVersion=2 clone=v2 cloneList=1d0 data=22 foreach=1d6 generateExisting=c kind=2 name=2 namespace=2 orphanDownstreamOnPolicyDelete=c synchronize=c uid=2
o jmesPath=2 key=2 name=2 path!=2 value=2
a [1d8
o *1d9
s {"enum":["Ascending","Descending"]}
o context=1cl foreach=22 list=2 order=1db patchStrategicMerge=22 patchesJson6902=2 preconditions=1d4
a [1dc
o apiVersion=2 context=1cl kind=2 name=2 namespace=2 preconditions=22 selector=4o uid=2
a [1de
o foreach=1dd mutateExistingOnPolicyUpdate=c patchStrategicMerge=22 patchesJson6902=2 targets=1df
o key!=2 valueExpression!=2
a [1dh
o expression!=2 message=2 messageExpression=2 reason=2
a [1dj
o apiVersion=2 kind=2
o name=2 namespace=2 parameterNotFoundAction=2 selector=4o
o auditAnnotations=1di expressions=1dk generate=c paramKind=1dl paramRef=1dm variables=3u
o conditions=22
s {"enum":["Audit","Enforce"]}
s {"enum":["audit","enforce","Audit","Enforce"]}
o action=1dq namespaceSelector=4o namespaces=5
a [1dr
o anyPattern=22 context=1cl deny=1do elementScope=c foreach=22 list=2 pattern=22 preconditions=1d4
a [1dt
o ignoreSCT=c pubkey=2 tsaCertChain=2
o ignoreTlog=c pubkey=2 url=2
o cert=2 certChain=2 ctlog=1dv rekor=1dw
o additionalExtensions=3 ctlog=1dv issuer=2 issuerRegExp=2 rekor=1dw roots=2 subject=2 subjectRegExp=2
o name!=2 namespace!=2
o ctlog=1dv kms=2 publicKeys=2 rekor=1dw secret=1dz signatureAlgorithm=2
o annotations=3 attestor=22 certificates=1dx keyless=1dy keys=1e0 repository=2 signatureAlgorithm=2
a [1e1
o count=fq entries=1e2
a [1e3
o enable=c namespace=2
o group=2 kind=2 name=2 namespace=2 version=2
a [1e6
o fields=5 objects=1e7
a [1e8
o annotationDomain=2 attestors=1e4 dryRun=1e5 ignoreFields=1e9 repository=2
s {"enum":["HostProcess","Host Namespaces","Privileged Containers","Capabilities","HostPath Volumes","Host Ports","AppArmor","SELinux","/proc Mount Type","Seccomp","Sysctls","Volume Types","Privilege Escalation","Running as Non-root","Running as Non-root user"]}
o controlName!=1eb images=5 restrictedField=2 values=5
a [1ec
s {"enum":["privileged","baseline","restricted"]}
s {"enum":["v1.19","v1.20","v1.21","v1.22","v1.23","v1.24","v1.25","v1.26","v1.27","v1.28","v1.29","v1.30","v1.31","v1.32","latest"]}
o exclude=1ed level=1ee version=1ef
o allowExistingViolations=c anyPattern=22 assert=22 cel=1dn deny=1do failureAction=1dp failureActionOverrides=1ds foreach=1du manifests=1ea message=2 pattern=22 podSecurity=1eg
o all=1d3 any=1d3
a [1ei
o attestors=1e4 conditions=1ej name=2 predicateType=2 type=2
a [1ek
s {"enum":["Cosign","SigstoreBundle","Notary"]}
o deny=1do message=2
o additionalExtensions=3 annotations=3 attestations=1el attestors=1e4 cosignOCI11=c failureAction=1dp image=2 imageReferences=5 imageRegistryCredentials=1ch issuer=2 key=2 mutateDigest=c repository=2 required=c roots=2 skipImageReferences=5 subject=2 type=1em useCache=c validate=1en verifyDigest=c
a [1eo
o celPreconditions=3u context=1cl exclude=1cz generate=1d7 imageExtractors=1da match!=1cz mutate=1dg name!=qr preconditions=22 reportProperties=3 skipBackgroundRequests=c validate=1eh verifyImages=1ep
a [1eq
o failurePolicy=1cy matchConditions=3u timeoutSeconds=1g
o admission=c applyRules=1cx background=c emitWarning=c failurePolicy=1cy generateExisting=c generateExistingOnPolicyUpdate=c mutateExistingOnPolicyUpdate=c rules=1er schemaValidation=c useServerSideApply=c validationFailureAction=1dq validationFailureActionOverrides=1ds webhookConfiguration=1es webhookTimeoutSeconds=1g
o spec!=1et
o data=1ca method=1cb refreshInterval=2 retryLimit=fq service=1cc urlPath=2
o group=2 namespace=2 resource!=2 version!=2
o jmesPath!=2 name!=2
a [1ex
o apiCall=1ev kubernetesResource=1ew projections=1ey
o spec!=1ez
o policyName!=2 ruleNames!=5
a [1f1
o background=c conditions=1c8 exceptions!=1f2 match!=1cu podSecurity=1ed
o spec!=1f3
o apiGroups=5 apiVersions=5 operations=5 resourceNames=5 resources=5 scope=2
a [1f5
o excludeResourceRules=1f6 matchPolicy=2 namespaceSelector=4o objectSelector=4o resourceRules=1f6
o conditions=3u deletionPropagationPolicy=1cm matchConstraints=1f7 schedule!=2 variables=3u
o spec!=1f8
o admission=19g generateExisting=19g orphanDownstreamOnPolicyDelete=19g skipBackgroundRequests=c synchronize=19g
s {"enum":["none","cel"]}
o interpolate=1fb value!=8u
o expression=2 template=1fc
a [1fd {"minItems":1}
o timeoutSeconds=1g
o auditAnnotations=1di evaluation=1fa generate!=1fe matchConditions=3u matchConstraints=1f7 useServerSideApply=c variables=3u webhookConfiguration=1ff
o spec!=1fg
o controllers=5
o mutatingAdmissionPolicy=19g podControllers=1fi
o admission=19g background=19g mode=2 mutateExisting=19g skipBackgroundRequests=c useServerSideApply=c
o applyConfiguration=x7 jsonPatch=x7 patchType!=2
a [1fl
o excludeResourceRules=1f6 expression=2 matchPolicy=2 namespaceSelector=4o objectSelector=4o resourceRules=1f6
o auditAnnotations=1di autogen=1fj evaluation=1fk failurePolicy=1cy matchConditions=3u matchConstraints=1f7 mutations=1fm reinvocationPolicy=2 targetMatchConditions=3u targetMatchConstraints=1fn variables=3u webhookConfiguration=1ff
o spec!=1fo
o podControllers=1fi validatingAdmissionPolicy=19g
o admission=19g background=19g mode=2
s {"enum":["Deny","Audit","Warn"]}
a [1fs
o auditAnnotations=1di autogen=1fq evaluation=1fr failurePolicy=1cy matchConditions=3u matchConstraints=1f7 validationActions=1ft validations=1dk variables=3u webhookConfiguration=1ff
o spec!=1fu
o kind!=2 name!=2
a [1fw
s {"enum":["skip","pass"]}
o allowedValues=5 evaluationMode=2 expiresAt=2 images=5 matchConditions=3u policyRefs!=1fx properties=3 reportResult=1fy
o spec!=1fz
o apiGroup=2 kind!=8u name!=8u
o limits=a8 percentage=i1 podTemplateRef=xa provisioningStrategy=2 replicas=i1 scalableRef=1g1
o spec!=1g2
s {"enum":["AL2","AL2023","Bottlerocket","Custom","Windows2019","Windows2022","Windows2025"]}
s {"maxLength":30}
o alias=1g5 id=2 name=2 owner=2 ssmParameter=2 tags=3
a [1g6 {"minItems":1,"maxItems":30}
i {"minimum":100,"maximum":300}
s {"enum":["standard","io1","io2","gp2","sc1","st1","gp3"]}
o deleteOnTermination=c encrypted=c iops=1g kmsKeyID=2 snapshotID=2 throughput=1g volumeInitializationRate=1g8 volumeSize=2 volumeType=1g9
o deviceName=2 ebs=1ga rootVolume=c
a [1gb {"maxItems":50}
s {"enum":["open","targeted"]}
o id=2 instanceMatchCriteria=1gd ownerID=2 tags=3
a [1ge {"maxItems":30}
i {"minimum":60,"maximum":432000}
i {"minimum":60,"maximum":180}
i {"minimum":30,"maximum":60}
o tcpEstablishedTimeout=1gg udpStreamTimeout=1gh udpTimeout=1gi
s {"enum":["enabled","disabled"]}
o nestedVirtualization=1gk
o enabled!=c
s {"enum":["RAID0"]}
o *22 {"x-kubernetes-preserve-unknown-fields":true}
i {"minimum":1,"maximum":64}
s {"enum":["required","optional"]}
o httpEndpoint=1gk httpProtocolIPv6=1gk httpPutResponseHopLimit=1gp httpTokens=1gq
s {"enum":["interface","efa-only"]}
o deviceIndex!=i1 interfaceType!=1gs networkCardIndex!=i1
a [1gt {"maxItems":150}
o id=2 name=8u
o id=2 name=2 tags=3
a [1gw {"maxItems":30}
o id=2 tags=3
a [1gy {"maxItems":30}
o amiFamily=1g4 amiSelectorTerms!=1g7 associatePublicIPAddress=c blockDeviceMappings=1gc capacityReservationSelectorTerms=1gf connectionTracking=1gj context=2 cpuOptions=1gl detailedMonitoring=c enclaveOptions=1gm instanceProfile=2 instanceStorePolicy=1gn ipPrefixCount=i1 kubelet=1go metadataOptions=1gr networkInterfaces=1gu placementGroupSelector=1gv role=2 securityGroupSelectorTerms!=1gx subnetSelectorTerms!=1gz tags=3 userData=2
o spec=1h0
s {"maxLength":316}
s {"enum":["Gte","Lte","In","NotIn","Exists","DoesNotExist","Gt","Lt"]}
a [2 {"maxLength":63}
o key!=1h2 operator!=1h3 values=1h4
a [1h5 {"maxItems":100}
i {"minimum":1,"maximum":10000}
o capacity=a8 price=2 priceAdjustment=2 requirements!=1h6 weight=1h7
o spec!=1h8
s {"enum":["Underutilized","Empty","Drifted"]}
a [1ha {"maxItems":50}
o duration=2 nodes=2 reasons=1hb schedule=2
a [1hc {"maxItems":50}
s {"enum":["WhenEmpty","WhenEmptyOrUnderutilized"]}
o budgets=1hd consolidateAfter!=2 consolidationPolicy=1he
o annotations=3 labels=t5
o group!=2 kind!=2 name!=2
i {"minimum":1,"maximum":50}
o key!=1h2 minValues=1hi operator!=1h3 values=1h4
a [1hj {"maxItems":100}
s {"enum":["NoSchedule","PreferNoSchedule","NoExecute"]}
o effect!=1hl key!=8u timeAdded=2 value=2
a [1hm
o expireAfter=2 nodeClassRef!=1hh requirements!=1hk startupTaints=1hn taints=1hn terminationGracePeriod=2
o metadata=1hg spec!=1ho
o disruption=1hf limits=a8 replicas=i1 template!=1hp weight=17p
o spec!=1hq
s {"enum":["System","Disabled"]}
o provider!=1hs
s {"minLength":1,"maxLength":1048576}
s {"enum":["ConfigMap","Secret"]}
o key!=t kind!=1hv name=t selector=4o
a [1hw {"minItems":0,"maxItems":100}
s {"enum":["PEM","PKCS12"]}
s {"minLength":0,"maxLength":128}
s {"enum":["LegacyRC2","LegacyDES","Modern2023"]}
o format=1hy key!=t password=1hz profile=1i0
a [1i1 {"minItems":1,"maxItems":10}
o data!=1i2 metadata=4
o configMap=1i3 namespaceSelector!=4o secret=1i3
o defaultCAs=1ht inLineCAs=1hu sourceRefs=1hx target=1i4
o spec=1i5
o includeAllKeys=c key=t name=t selector=4o
o configMap=1i7 inLine=1hu secret=1i7 useDefaultCAs=c
a [1i8 {"minItems":1,"maxItems":100}
s {"minLength":1,"maxLength":128}
o key!=t password=1ia
o key!=t password=1hz profile=1i0
o jks=1ib pkcs12=1ic
o key!=t metadata=4
o additionalFormats=1id configMap=1ie namespaceSelector=4o secret=1ie
o sources!=1i9 target=1if
o spec!=1ig
o routes=p1
o advertiseRoutes!=p1
o appConnector=1ii exitNode=c hostname=2 hostnamePrefix=2 proxyClass=2 replicas=i1 subnetRouter=1ij tags=5 tailnet=2
o spec!=1ik
o repo=2 tag=2
o affinity=a5 imagePullSecrets=a7 nodeSelector=3 tolerations=af
o clusterIP=2
o image=1im pod=1in replicas=i1 service=1io
o nameserver!=1ip
o spec!=1iq
o allocationID!=2 subnetID!=2
a [1is {"minItems":1}
o elasticIPs!=1it
o annotations=3 port=9q
o aws=1iu hostnamePrefix=2 proxyClass=2 replicas=i1 service=1iv staticEndpoints=5 tags=5 tailnet=2
o spec!=1iw
o enable!=c labels=t5
o enable!=c serviceMonitor=1iy
o nameservers=5 options=w7 searches=5
s {"enum":["ClusterFirstWithHostNet","ClusterFirst","Default","None"]}
o gmsaCredentialSpec=2 gmsaCredentialSpecName=2 hostProcess=c runAsUserName=2
o appArmorProfile=ab fsGroup=1g fsGroupChangePolicy=2 runAsGroup=1g runAsNonRoot=c runAsUser=1g seLinuxChangePolicy=2 seLinuxOptions=aa seccompProfile=ab supplementalGroups=ac supplementalGroupsPolicy=2 sysctls=4z windowsOptions=1j2
o enable=c
s {"enum":["Always","Never","IfNotPresent"]}
o name!=2 request=2
a [1j6
o claims=1j7 limits=a8 requests=a8
o add=5 drop=5
o allowPrivilegeEscalation=c appArmorProfile=ab capabilities=1j9 privileged=c procMount=2 readOnlyRootFilesystem=c runAsGroup=1g runAsNonRoot=c runAsUser=1g seLinuxOptions=aa seccompProfile=ab windowsOptions=1j2
o debug=1j4 env=s5 image=2 imagePullPolicy=1j5 resources=1j8 securityContext=1ja
o labelSelector=4o matchLabelKeys=5 maxSkew!=1g minDomains=1g nodeAffinityPolicy=2 nodeTaintsPolicy=2 topologyKey!=2 whenUnsatisfiable!=2
a [1jc
o affinity=a5 annotations=3 dnsConfig=1j0 dnsPolicy=1j1 imagePullSecrets=a7 labels=t5 nodeName=2 nodeSelector=3 priorityClassName=2 securityContext=1j3 tailscaleContainer=1jb tailscaleInitContainer=1jb tolerations=af topologySpreadConstraints=1jd
o annotations=3 labels=t5 pod=1je
o endPort=1g port!=1g
a [1jg {"minItems":1}
o ports!=1jh selector=3
o nodePort!=1ji
o acceptRoutes=c
o metrics=1iz statefulSet=1jf staticEndpoints=1jj tailscale=1jk useLetsEncryptStagingEnvironment=c
o spec!=1jl
o egress=5 ingress=5
o spec!=1jn
s {"enum":["auth","noauth"]}
o hostname=2 mode=1jp
s {"enum":["egress","ingress","kube-apiserver"]}
o hostnamePrefix=2 kubeAPIServer=1jq proxyClass=2 replicas=i1 tags=5 tailnet=2 type!=1jr
o spec!=1js
o maxConnections=1g maxPendingRequests=1g maxRequests=1g maxRetries=1g perHostMaxConnections=1g
o headerName!=8u
o parameterName!=8u
o hashSourceIP=c headerHashOptions=1jv queryParameterHashOptions=1jw terminal=c
a [1jx
o requestHashPolicies=1jy strategy=2
s {"enum":["h2","h2c"]}
s {"enum":["v3"]}
i {"minimum":1,"maximum":65536}
o name!=2 port!=1k2 weight=1g
a [1k3 {"minItems":1}
o idle=2 idleConnection=2 response=2
s {"minLength":1,"maxLength":317}
s {"minLength":1,"maxLength":250}
a [2 {"minItems":1,"maxItems":8}
o caSecret!=1k6 subjectName!=1k7 subjectNames=1k8
o circuitBreakerPolicy=1ju loadBalancerPolicy=1jz protocol=1k0 protocolVersion=1k1 services!=1k4 timeoutPolicy=1k5 validation=1k9
o spec=1ka
o contains=2 exact=2 ignoreCase=c name!=2 notcontains=2 notexact=2 notpresent=c present=c regex=2 treatMissingAsEmpty=c
o contains=2 exact=2 ignoreCase=c name!=2 prefix=2 present=c regex=2 suffix=2
o exact=2 header=1kc prefix=2 queryParameter=1kd regex=2
a [1ke
o conditions=1kf name!=2 namespace=2
a [1kg
o context=3 disabled=c
s {"minLength":1,"maxLength":4096,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
o value!=1kj
o value!=iy
s {"enum":["Strict","Lax","None"]}
o domainRewrite=1kk name!=iy pathRewrite=1kl sameSite=1km secure=c
a [1kn
i {"minimum":200,"maximum":599}
o body=2 statusCode!=1kp
i {"minimum":101,"maximum":600}
o end!=1kr start!=sq
a [1ks
o expectedStatuses=1kt healthyThresholdCount=i1 host=2 intervalSeconds=1g path!=2 timeoutSeconds=1g unhealthyThresholdCount=i1
s {"enum":["Always","Never","SafeOnly"]}
a [k0
o allowCrossSchemeRedirect=1kv denyRepeatedRouteRedirect=c maxInternalRedirects=1g redirectResponseCodes=1kw
s {"enum":["Peer","Remote"]}
o cidr!=2 source!=1ky
a [1kz
o disabled=c require=2
o prefix=8u replacement!=8u
a [1l2
o replacePrefix=1l3
o key=2 value!=8u
o descriptorKey!=8u headerName!=8u
a [1kc {"minItems":1}
o expectMatch=c headers=1l7 value!=8u
o genericKey=1l5 remoteAddress=gw requestHeader=1l6 requestHeaderValueMatch=1l8
a [1l9 {"minItems":1}
o entries!=1la
a [1lb {"minItems":1}
o descriptors=1lc disabled=c
o name!=8u value!=8u
a [1le
s {"enum":["second","minute","hour"]}
o burst=1g requests!=fq responseHeadersToAdd=1lf responseStatusCode=kg unit!=1lg
o global=1ld local=1lh
o remove=5 set=1lf
o hostname=9r path=2 port=9q prefix=2 scheme=jz statusCode=k0
s {"enum":["5xx","gateway-error","reset","reset-before-request","connect-failure","envoy-ratelimited","retriable-4xx","refused-stream","retriable-status-codes","retriable-headers","http3-post-connect-failure","cancelled","deadline-exceeded","internal","resource-exhausted","unavailable"]}
a [1ll
o count=11r perTryTimeout=2 retriableStatusCodes=ac retryOn=1lm
s {"enum":["h2","h2c","tls"]}
o aggression=2 minWeightPercent=j4 window!=2
o cookieRewritePolicies=1ko healthPort=9q mirror=c name!=2 port!=1k2 protocol=1lo requestHeadersPolicy=1lj responseHeadersPolicy=1lj slowStartPolicy=1lp validation=1k9 weight=i1
a [1lq
o authPolicy=1ki conditions=1kf cookieRewritePolicies=1ko directResponsePolicy=1kq enableWebsockets=c healthCheckPolicy=1ku internalRedirectPolicy=1kx ipAllowPolicy=1l0 ipDenyPolicy=1l0 jwtVerificationPolicy=1l1 loadBalancerPolicy=1jz pathRewritePolicy=1l4 permitInsecure=c rateLimitPolicy=1li requestHeadersPolicy=1lj requestRedirectPolicy=1lk responseHeadersPolicy=1lj retryPolicy=1ln services=1lr timeoutPolicy=1k5
a [1ls
o healthyThresholdCount=1g intervalSeconds=1g timeoutSeconds=1g unhealthyThresholdCount=1g
o healthCheckPolicy=1lu include=44 includes=44 loadBalancerPolicy=1jz services=1lr
o apiVersion=8u name=8u namespace=8u
o allowPartialMessage=c maxRequestBytes=fq packAsBytes=c
o authPolicy=1ki extensionRef=1lw failOpen=c responseTimeout=2 withRequestBody=1lx
o allowCredentials=c allowHeaders=p1 allowMethods!=p1 allowOrigin!=p1 allowPrivateNetwork=c exposeHeaders=p1 maxAge=2
s {"pattern":"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
s {"enum":["auto","v4","v6"]}
o cacheDuration=2 dnsLookupFamily=1m1 timeout=2 uri!=8u validation=1k9
o audiences=5 default=c forwardJWT=c issuer=2 name!=8u remoteJWKS!=1m2
a [1m3
o cert=c chain=c dns=c subject=c uri=c
o caSecret=8u crlOnlyVerifyLeafCert=c crlSecret=8u forwardClientCertificate=1m5 optionalClientCertificate=c skipClientCertValidation=c
o clientValidation=1m6 enableFallbackCertificate=c maximumProtocolVersion=2 minimumProtocolVersion=2 passthrough=c secretName=2
o authorization=1ly corsPolicy=1lz fqdn!=1m0 ipAllowPolicy=1l0 ipDenyPolicy=1l0 jwtProviders=1m4 rateLimitPolicy=1li tls=1m7
o includes=1kh ingressClassName=2 routes=1lt tcpproxy=1lv virtualhost=1m8
o spec!=1m9
o secretName!=2 targetNamespaces!=5
a [1mb
o delegations!=1mc
o spec!=1md
s {"enum":["abort","reinstall","retry"]}
s {"enum":["true","false","auto"]}
o ignoreUpdates=c keys=5 name=2
a [1mh
o failurePolicy=1mf forceConflicts=c serverSide=1mg values=22 valuesContent=2 valuesSecrets=1mi
o spec=1mj
s {"enum":["secret","configmap"]}
o authPassCredentials=c authSecret=a6 backOffLimit=1g bootstrap=c chart=2 chartContent=2 createNamespace=c dockerRegistrySecret=a6 driver=1ml failurePolicy=1mf forceConflicts=c helmVersion=2 insecureSkipTLSVerify=c jobImage=2 plainHTTP=c podSecurityContext=1j3 repo=2 repoCA=2 repoCAConfigMap=a6 securityContext=1ja serverSide=1mg set=a8 takeOwnership=c targetNamespace=2 timeout=2 values=22 valuesContent=2 valuesSecrets=1mi version=2
o spec=1mm
o apiGroup!=17c kind!=qr name!=rr
o controllerName!=2 parameters=1mo retryDelayMinutes=1g
o spec=1mp
o apiGroup!=9r kind!=10 name!=9p
o controllerName!=t parameters=1mr
o spec=1ms
a [1h2
a [17c
o name!=1h2 onFlavors=1mv
a [1mw
o admissionChecks=1mx
o admissionMode!=2
o weight=5d
s {"enum":["BorrowingOverPreemption","PreemptionOverBorrowing"]}
s {"enum":["MayStopSearch","TryNextFlavor","Borrow"]}
s {"enum":["MayStopSearch","TryNextFlavor","Preempt"]}
o preference=1n1 whenCanBorrow=1n2 whenCanPreempt=1n3
s {"enum":["Never","LowerPriority"]}
o maxPriorityThreshold=1g policy=1n5
s {"enum":["Never","LowerPriority","Any"]}
s {"enum":["Never","LowerPriority","LowerOrNewerEqualPriority"]}
o borrowWithinCohort=1n6 reclaimWithinCohort=1n7 withinClusterQueue=1n8
s {"enum":["StrictFIFO","BestEffortFIFO"]}
a [2 {"minItems":1,"maxItems":64}
o borrowingLimit=5d lendingLimit=5d name!=2 nominalQuota!=5d
a [1nc {"minItems":1,"maxItems":64}
o name!=17c resources!=1nd
a [1ne {"minItems":1,"maxItems":64}
o coveredResources!=1nb flavors!=1nf
a [1ng {"maxItems":16}
s {"enum":["None","Hold","HoldAndDrain"]}
o admissionChecks=1mu admissionChecksStrategy=1my admissionScope=1mz cohort=17c fairSharing=1n0 flavorFungibility=1n4 namespaceSelector=4o preemption=1n9 queueingStrategy=1na resourceGroups=1nh stopPolicy=1ni
o spec=1nj
s {"minLength":1,"maxLength":316}
a [17c {"maxItems":64}
o name!=1nl onFlavors=1nm
a [1nn {"minItems":1,"maxItems":64}
o admissionChecks!=1no
s {"enum":["UsageBasedAdmissionFairSharing","NoAdmissionFairSharing"]}
o admissionMode!=1nq
s {"enum":["MayStopSearch","TryNextFlavor"]}
o preference=1n1 whenCanBorrow=1ns whenCanPreempt=1ns
o admissionChecksStrategy=1np admissionScope=1nr cohortName=17c fairSharing=1n0 flavorFungibility=1nt namespaceSelector=4o preemption=1n9 queueingStrategy=1na resourceGroups=1nh stopPolicy=1ni
o spec=1nu
o fairSharing=1n0 parentName=17c resourceGroups=1nh
o spec=1nw
o clusterQueue=17c fairSharing=1n0 stopPolicy=1ni
o spec=1ny
o effect!=2 key!=2 timeAdded=2 value=2
a [1o0 {"maxItems":8}
a [ae {"maxItems":8}
o nodeLabels=3 nodeTaints=1o1 tolerations=1o2 topologyName=17c
o spec=1o3
o nodeLabel!=1nl
a [1o5 {"minItems":1,"maxItems":16}
o levels!=1o6
o spec=1o7
o description=2 value!=1g
o description=3l value!=1g
s {"enum":["DaemonSet","Deployment","Service"]}
o apiVersion!=2 kind!=1ob name!=2
s {"enum":["HorizontalPodAutoscaler","ScaledObject"]}
o minReplicas=v5 maxReplicas=v5
o apiVersion!=2 kind!=1od name!=2 primaryScalerQueries=3 primaryScalerReplicas=1oe
s {"enum":["Ingress"]}
o apiVersion!=2 kind!=1og name!=2
s {"enum":["ApisixRoute"]}
o apiVersion!=2 kind!=1oi name!=2
s {"enum":["Upstream"]}
o apiVersion!=2 kind!=1ok name!=2 namespace=2
o authority=uy gateways=5 headers=vc ignoreUriCase=c method=uy name=2 port=1g queryParams=vc scheme=uy sourceLabels=3 sourceNamespace=2 uri=uy withoutHeaders=vc
a [1om
o attempts=1g perTryTimeout=2 retryOn=2
o uri=2 authority=2 type=2
o backendRef=i0
a [1oq {"required":["backendRef"]}
o group=9n kind=9o name!=t namespace=9p sectionName=9r port=9q
a [1os {"maxItems":32}
o allowCredentials=c allowHeaders=5 allowMethods=5 allowOrigin=5 allowOrigins=uz exposeHeaders=5 maxAge=2
o h2UpgradePolicy=rw http1MaxPendingRequests=1g http2MaxRequests=1g idleTimeout=2 maxRequestsPerConnection=1g maxRetries=1g
o http=1ov
o name=2 path=2 ttl=2
o httpCookie=1ox httpHeaderName=2 httpQueryParameterName=2 minimumRingSize=1g useSourceIp=c
o from=2 to=fn
a [1oz
o distribute=1p0 enabled=c failover=sf
s {"enum":["ROUND_ROBIN","LEAST_CONN","RANDOM","PASSTHROUGH","LEAST_REQUEST"]}
o consistentHash=1oy localityLbSetting=1p1 simple=1p2 warmupDurationSecs=2
o baseEjectionTime=2 consecutive5xxErrors=1g consecutiveErrors=1g consecutiveGatewayErrors=1g interval=2 maxEjectionPercent=1g minHealthPercent=1g
o caCertificates=2 clientCertificate=2 mode=su privateKey=2 sni=2 subjectAltNames=5
o connectionPool=1ow loadBalancer=1p3 outlierDetection=1p4 tls=1p5
o labels=3 annotations=3
o name=2 port!=v5 portName=2 appProtocol=2 targetPort=5d portDiscovery=c timeout=2 meshName=2 backends=5 hosts=5 delegation=c match=1on retries=1oo rewrite=1op mirror=1or headers=vb gateways=5 gatewayRefs=1ot corsPolicy=1ou trafficPolicy=1p6 apex=1p7 primary=1p7 canary=1p7
a [v5
o exact=2 prefix=2 suffix=2 regex=2
o *1pa
o headers=1pb queryParams=vc sourceLabels=3
a [1pc
o min=v5 max=v5
o name!=2 interval=2 threshold=v5 thresholdRange=1pe query=2 templateRef=44 templateVariables=3
a [1pf
s {"enum":["","info","warn","error"]}
o name!=2 severity=1ph providerRef!=44
a [1pi
s {"enum":["","confirm-rollout","pre-rollout","rollout","confirm-promotion","post-rollout","event","rollback","confirm-traffic-increase"]}
o name!=2 type=1pk muteAlert=c url!=2 timeout=2 retries=v5 metadata=3
a [1pl
o cookieName!=2 maxAge=v5
o interval=2 iterations=v5 threshold=v5 maxWeight=v5 stepWeight=v5 stepWeights=1p9 stepWeightPromotion=v5 mirror=c mirrorWeight=v5 primaryReadyThreshold=v5 canaryReadyThreshold=v5 match=1pd metrics=1pg alerts=1pj webhooks=1pm sessionAffinity=1pn
o provider=2 metricsServer=2 progressDeadlineSeconds=v5 targetRef!=1oc autoscalerRef=1of ingressRef=1oh routeRef=1oj upstreamRef=1ol service!=1p8 skipAnalysis=c revertOnDeletion=c suspend=c analysis!=1po
o spec=1pp
s {"enum":["prometheus","influxdb","datadog","stackdriver","cloudwatch","newrelic","graphite","dynatrace"]}
o type!=1pr address=2 secretRef=7 region=2 insecureSkipVerify=c
o provider!=1ps query!=2
o spec=1pt
s {"enum":["slack","msteams","discord","rocket","gchat"]}
o type=1pv channel=2 username=2 address=2 proxy=2 secretRef=7
o spec=1pw
o connectionString=xv inheritFromAzureAD=c storageAccount=xv storageKey=xv storageSasToken=xv useDefaultAzureCredentials=c
s {"enum":["bzip2","gzip","lz4","snappy"]}
s {"enum":["AES256","aws:kms"]}
o additionalCommandArgs=5 compression=1pz encryption=1q0 immediateCheckpoint=c jobs=fq restoreAdditionalCommandArgs=5
o applicationCredentials=xv gkeEnvironment=c
o accessKeyId=xv inheritFromIAMRole=c region=xv secretAccessKey=xv sessionToken=xv
s {"enum":["bzip2","gzip","lz4","snappy","xz","zstd"]}
o archiveAdditionalCommandArgs=5 compression=1q4 encryption=1q0 maxParallel=fq restoreAdditionalCommandArgs=5
o azureCredentials=1py data=1q1 destinationPath!=8u endpointCA=xv endpointURL=2 googleCredentials=1q2 historyTags=3 s3Credentials=1q3 serverName=2 tags=3 wal=1q5
o apiVersion=2 fieldPath!=2
o key!=2 optional=c path!=2 volumeName!=2
o containerName=2 divisor=5d resource!=2
o configMapKeyRef=lp fieldRef=1q7 fileKeyRef=1q8 resourceFieldRef=1q9 secretKeyRef=lp
o name!=2 value=2 valueFrom=1qa
a [1qb
s {"enum":["error","warning","info","debug","trace"]}
o additionalContainerArgs=5 env=1qc logLevel=1qd resources=1j8 retentionPolicyIntervalSeconds=1g
o configuration!=1q6 instanceSidecarConfiguration=1qe retentionPolicy=2
o spec!=1qf
s {"enum":["gateway.envoyproxy.io/h2c","gateway.envoyproxy.io/ws","gateway.envoyproxy.io/wss"]}
a [1qh
o hostname!=t port!=of
s {"minLength":3,"maxLength":45}
o address!=1qk port!=of
o path!=2
o fqdn=1qj hostname=9r ip=1ql unix=1qm zone=2
a [1qn {"minItems":1,"maxItems":256}
a [ha {"maxItems":8}
s {"enum":["JA3","JA4"]}
a [1qq
s {"enum":["Auto","1.0","1.1","1.2","1.3"]}
o alpnProtocols=5 autoSNIFromEndpointHostname=c caCertificateRefs=1qp ciphers=5 clientCertificateRef=ie ecdhCurves=5 fingerprints=1qr insecureSkipVerify=c maxVersion=1qs minVersion=1qs signatureAlgorithms=5 sni=9r wellKnownCACertificates=t
s {"enum":["Endpoints","DynamicResolver"]}
o appProtocols=1qi endpoints=1qo fallback=c tls=1qt type=1qu
o spec!=1qv
s {"enum":["Ok","Cancelled","Unknown","InvalidArgument","DeadlineExceeded","NotFound","AlreadyExists","PermissionDenied","ResourceExhausted","FailedPrecondition","Aborted","OutOfRange","Unimplemented","Internal","Unavailable","DataLoss","Unauthenticated"]}
a [1qx
o statusCodes=1qy
o statusCodes=sr
o grpc=1qz http=1r0
o maxRejectionPercent=j4 minRequestRate=i1 minSuccessRate=17p rejectionAggression=fq samplingWindow=ji successCriteria=1r1
s {"enum":["Second","Minute","Hour"]}
o unit!=1r3 value!=5d
o limit!=1r4
o limit!=1r4 responseTrailers=10y
o request=1r5 response=1r6
o maxConnections=rz
o minRetryConcurrency=1g percent!=j3
o maxConnections=rz maxParallelRequests=rz maxParallelRetries=rz maxPendingRequests=rz maxRequestsPerConnection=rz perEndpoint=1r8 retryBudget=1r9
s {"enum":["Gzip","Brotli","Zstd"]}
o brotli=gw gzip=gw minContentLength=5d type!=1rb zstd=gw
a [1rc
i {"minimum":100}
o perEndpointPercent=1g8 predictivePercent=1re
o bufferLimit=5d preconnect=1rf socketBufferLimit=5d
s {"enum":["IPv4","IPv6","IPv4Preferred","IPv6Preferred","IPv4AndIPv6"]}
o dnsRefreshRate=ji lookupFamily=1rh respectDnsTtl=c
i {"minimum":0,"maximum":16}
i {"minimum":200,"maximum":600}
o grpcStatus=1rj httpStatus=1rk percentage=v5
o fixedDelay!=ji percentage=v5
o abort=1rl delay=1rm
o service=2
s {"enum":["Failure","FailureSeriesStart","Success","HealthyTransition"]}
a [1rp {"maxItems":4}
o path!=8u
s {"enum":["File"]}
o file=1rr type!=1rs
a [1rt {"maxItems":1}
o matches=1rq sinks=1ru
o binary=2 text=2 type!=2
s {"maxLength":16}
o expectedResponse=1rw expectedStatuses=sr hostname=9r method=1rx path!=kb requestBody=1rw retriableStatuses=sr
o port=9q
o receive=1rw send=1rw
o grpc=1ro healthCheckLog=1rv healthyThreshold=fq http=1ry initialJitter=ji interval=ji overrides=1rz tcp=1s0 timeout=ji type!=2 unhealthyThreshold=fq
o alwaysEjectOneEndpoint=c baseEjectionTime=ji consecutive5XxErrors=1g consecutiveGatewayErrors=1g consecutiveLocalOriginFailures=1g failurePercentageThreshold=j4 interval=ji maxEjectionPercent=j4 splitExternalLocalOriginErrors=c
o active=1s1 panicThreshold=j4 passive=1s2
o idleInterval=ji interval=ji intervalJitter=j4 timeout=ji
o connectionKeepalive=1s4 initialConnectionWindowSize=5d initialStreamWindowSize=5d maxConcurrentStreams=16q onInvalidMessage=2
o terminate=c
o connect=1s6 type!=2
a [1s7
s {"minLength":1,"maxLength":259}
o authority=1s9 port=9q reportingPeriod=ji
o blackoutPeriod=ji errorUtilizationPenaltyPercent=i1 keepResponseHeaders=c metricNamesForComputingUtilization=5 outOfBand=1sa weightExpirationPeriod=ji weightUpdatePeriod=ji
o attributes=3 name!=2 ttl=ji
i {"minimum":2,"maximum":5000011}
s {"enum":["SourceIP","Header","Headers","Cookie","QueryParams"]}
o cookie=1sc header=7 headers=15a queryParams=15a tableSize=1sd type!=1se
o config=22 lbPolicyName!=t name!=t
o header=2
a [1sh {"minItems":1,"maxItems":10}
o extractFrom!=1si
o window!=ji
s {"enum":["ConsistentHash","LeastRequest","Random","RoundRobin","BackendUtilization","DynamicModule"]}
o minEndpointsInZoneThreshold=1g
o force=1sm minEndpointsThreshold=1g percentageEnabled=j4
o weight!=1g zone!=2
a [1so
o preferLocal=1sn weightedZones=1sp
o backendUtilization=1sb consistentHash=1sf dynamicModule=1sg endpointOverride=1sj slowStart=1sk type!=1sl zoneAware=1sq
o version!=sy
s {"enum":["Exact","RegularExpression","Distinct"]}
o invert=c name!=ix type=1st value=i5
a [1su {"maxItems":128}
o invert=c value!=k8
a [1sw
o invert=c type=k9 value=i5
a [1su {"maxItems":16}
s {"enum":["Exact","Distinct"]}
o invert=c type=1t0 value!=ix
o headers=1sv methods=1sx path=1sy queryParams=1sz sourceCIDR=1t1
a [1t2 {"maxItems":8}
s {"enum":["Number","Metadata"]}
o key!=2 namespace!=2
o from!=1t4 metadata=1t5 number=1g
o request=1t6 response=1t6
o key!=8u namespace!=8u
s {"enum":["Second","Minute","Hour","Day","Week","Month","Year"]}
o fromMetadata=1t8 requests!=rz unit!=1t9
s {"enum":["Off","DraftVersion03"]}
o clientSelectors=1t3 cost=1t7 limit!=1ta shadowMode=c shared=c xRateLimitHeaders=1tb
a [1tc {"maxItems":256}
o rules!=1td
a [1tc {"maxItems":16}
o rules=1tf
s {"enum":["Global","Local"]}
o global=1te local=1tg type=1th
o limit=5d
s {"enum":["Exact","Prefix","Suffix","RegularExpression"]}
o type=1tk value!=kb
o name!=ix value!=1tl
a [1tm {"minItems":1,"maxItems":16}
o end!=1g start!=1g
o range=1to type=2 value=1g
a [1tp {"minItems":1,"maxItems":50}
o responseHeaders=1tn statusCodes=1tq
i {"enum":[301,302]}
o hostname=9r path=jy port=1g scheme=jz statusCode=1ts
o inline=2 type=2 valueRef=ha
o body=1tu contentType=2 header=j2 statusCode=1g
s {"enum":["All","Local","Backend"]}
o match!=1tr redirect=1tt response=1tv source=1tw
a [1tx
o baseInterval=ji maxInterval=ji
o backOff=1tz timeout=ji
s {"enum":["5xx","gateway-error","reset","reset-before-request","connect-failure","retriable-4xx","refused-stream","retriable-status-codes","cancelled","deadline-exceeded","internal","resource-exhausted","unavailable"]}
a [1u1
o httpStatusCodes=sr triggers=1u2
o numAttemptsPerPriority=1g numRetries=i1 perRetry=1u0 retryOn=1u3
a [h8
s {"enum":["Same","All","Selector"]}
o from=1u6 selector=4o
o group=9n kind!=9o matchExpressions=4n matchLabels=3 namespaces=1u7
a [1u8
o idleTime=ji interval=ji probes=1g
o routeStatName=2
o defaultValue=2 name!=2
o value!=2
s {"enum":["Literal","Environment","RequestHeader"]}
o environment=1uc literal=1ud requestHeader=1uc type=1ue
o *1uf
o client!=2 server!=2
o clientSamplingFraction=j3 customTags=1ug overallSamplingFraction=j3 samplingFraction=j3 spanName=1uh tags=3
o metrics=1ub tracing=1ui
o connectionIdleTimeout=ji maxConnectionDuration=ji maxStreamDuration=ji requestTimeout=ji streamIdleTimeout=ji
o connectTimeout=ji
o http=1uk tcp=1ul
o admissionControl=1r2 bandwidthLimit=1r7 circuitBreaker=1ra compression=1rd compressor=1rd connection=1rg dns=1ri faultInjection=1rn healthCheck=1s3 http2=1s5 httpUpgrade=1s8 loadBalancer=1sr mergeType=2 proxyProtocol=1ss rateLimit=1ti requestBuffer=1tj responseOverride=1ty retry=1u4 routingType=2 targetRef=h8 targetRefs=1u5 targetSelectors=1u9 tcpKeepalive=1ua telemetry=1uj timeout=1um useClientProtocol=c
o spec!=1un
o failClosed=c name!=id
o disableXForwardedForAppend=c numTrustedHops=1g trustedCIDRs=p1
o customHeader=1up directSourceIP=gw xForwardedFor=1uq
o closeDelay=ji maxConnectionDuration=ji maxRequestsPerConnection=1g maxStreamDuration=ji value=fq
o bufferLimit=5d connectionLimit=1us maxAcceptPerSocketEvent=1g socketBufferLimit=5d
o enableWeb=c
a [iz {"minItems":1,"maxItems":64}
a [1tl {"minItems":1,"maxItems":64}
o add=1uv addIfAbsent=1uv remove=1nb removeOnMatch=1uw set=1uv
o stripTrailingHostDot=c
s {"enum":["PreserveOrGenerate","Preserve","Generate","Disable"]}
s {"enum":["Allow","RejectRequest","DropHeader"]}
s {"enum":["Subject","Cert","Chain","DNS","URI"]}
a [1v1 {"maxItems":5}
s {"enum":["Sanitize","ForwardOnly","AppendForward","SanitizeSet","AlwaysForwardOnly"]}
o certDetailsToAdd=1v2 mode=1v3
o disableRateLimitHeaders=c earlyRequestHeaders=1ux enableEnvoyHeaders=c host=1uy lateResponseHeaders=1ux preserveXRequestID=c requestID=1uz withUnderscoresAction=1v0 xForwardedClientCert=1v4
o path!=kb
o useDefaultHost=c
a [1tl
o disableSafeMaxConnectionDuration=c enableTrailers=c http10=1v7 ignoredUpgradeTypes=1v8 preserveHeaderCase=c
s {"enum":["KeepUnchanged","RejectRequest","UnescapeAndForward","UnescapeAndRedirect"]}
o disableMergeSlashes=c escapedSlashesAction=1va
o optional=c
s {"enum":["Preserve","MatchBackend"]}
o idleTimeout=ji requestHeadersReceivedTimeout=ji requestReceivedTimeout=ji streamIdleTimeout=ji
o connectionInspectionTimeout=ji idleTimeout=ji tlsHandshakeTimeout=ji
o http=1ve tcp=1vf
a [ie {"maxItems":8}
a [ie {"minItems":1,"maxItems":8}
o onlyVerifyLeafCertificate=c refs!=1vi
s {"enum":["Request","RequireAny","VerifyIfGiven","RequireAndVerify"]}
o oid!=2 type=1tk value!=kb
a [1vl
o dnsNames=1v8 emailAddresses=1v8 ipAddresses=1v8 otherNames=1vm uris=1v8
o allowExpiredCertificate=c caCertificateRefs=1vh certificateHashes=5 crl=1vj mode=1vk optional=c spkiHashes=5 subjectAltNames=1vn
o stateful=gw stateless=gw
o resumption=1vp
o alpnProtocols=5 ciphers=5 clientValidation=1vo ecdhCurves=5 fingerprints=1qr maxVersion=1qs minVersion=1qs session=1vq signatureAlgorithms=5
o clientIPDetection=1ur connection=1ut enableProxyProtocol=c grpc=1uu headers=1v5 healthCheck=1v6 http1=1v9 http2=1s5 http3=gw path=1vb proxyProtocol=1vc scheme=1vd targetRef=h8 targetRefs=1u5 targetSelectors=1u9 tcpKeepalive=1ua timeout=1vg tls=1vr
o spec!=1vs
o config=22 filterName=4c name!=t terminalFilter=c
a [1vu {"maxItems":16}
o fallback=c group=9n kind=9o name!=t namespace=9p port=9q weight=j9 {"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
a [1vw {"maxItems":16}
o circuitBreaker=1ra connection=1rg dns=1ri healthCheck=1s3 http2=1s5 loadBalancer=1sr proxyProtocol=1ss retry=1u4 tcpKeepalive=1ua timeout=1um
a [2 {"maxItems":8}
o accessibleNamespaces=5 writableNamespaces=1vz
s {"enum":["Streamed","Buffered","BufferedPartial","FullDuplexStreamed"]}
o attributes=5 body=1w1
o allowModeOverride=c request=1w2 response=1w2
i {"enum":[400,401,402,403,404,405,406,407,408,409,410,411,412,413,414,415,416,417,421,422,423,424,426,428,429,431,500,501,502,503,504,505,506,507,508,510,511]}
o backendRef=i0 backendRefs=1vx backendSettings=1vy failOpen=c messageTimeout=ji metadata=1w0 processingMode=1w3 shadowMode=c statusOnError=1w4
a [1w5 {"maxItems":16}
s {"enum":["Inline","ValueRef"]}
o filterContext=22 inline=2 type=1w7 valueRef=ha
a [1w8 {"maxItems":16}
o caCertificateRef!=ie
o sha256=2 tls=1wa url!=2
o pullSecretRef=ie sha256=2 tls=1wa url!=2
s {"enum":["IfNotPresent","Always"]}
o http=1wb image=1wc pullPolicy=1wd type!=2
o hostKeys=5
o code!=1we config=22 env=1wf failOpen=c name=2 rootID=2
a [1wg {"maxItems":16}
o dynamicModule=1vv extProc=1w6 lua=1w9 mergeType=2 targetRef=h8 targetRefs=1u5 targetSelectors=1u9 wasm=1wh
o spec!=1wi
o alpnProtocols=5 ciphers=5 clientCertificateRef=ie ecdhCurves=5 fingerprints=1qr maxVersion=1qs minVersion=1qs signatureAlgorithms=5
s {"enum":["add","remove","replace","move","copy","test"]}
o from=2 jsonPath=2 op!=1wl path=2 value=22
a [1wm
s {"enum":["Merge","Replace","JSONPatch"]}
o jsonPatches=1wn type=1wo value=2
o path!=iy
o sha256!=2 url!=iy
s {"enum":["Local","Remote"]}
o local=1wq remote=1wr type=1ws
o doNotClose=c loadGlobally=c name!=t source!=1wt
a [1wu {"maxItems":16}
s {"enum":["envoy.filters.http.custom_response","envoy.filters.http.health_check","envoy.filters.http.fault","envoy.filters.http.cors","envoy.filters.http.csrf","envoy.filters.http.header_mutation","envoy.filters.http.ext_authz","envoy.filters.http.api_key_auth","envoy.filters.http.basic_auth","envoy.filters.http.oauth2","envoy.filters.http.jwt_authn","envoy.filters.http.stateful_session","envoy.filters.http.buffer","envoy.filters.http.lua","envoy.filters.http.ext_proc","envoy.filters.http.wasm","envoy.filters.http.dynamic_modules","envoy.filters.http.geoip","envoy.filters.http.rbac","envoy.filters.http.local_ratelimit","envoy.filters.http.ratelimit","envoy.filters.http.bandwidth_limit","envoy.filters.http.grpc_web","envoy.filters.http.grpc_stats","envoy.filters.http.credential_injector","envoy.filters.http.compressor","envoy.filters.http.dynamic_forward_proxy"]}
o after=1ww before=1ww name!=1ww
a [1wx
o local!=1qm
o anonymousIpDbSource=1wz asnDbSource=1wz cityDbSource=1wz countryDbSource=1wz ispDbSource=1wz
s {"enum":["MaxMind"]}
o maxMind=1x0 type!=1x1
o provider!=1x2
s {"enum":["IPv4","IPv6","DualStack"]}
s {"enum":["trace","debug","info","warn","error","off","critical"]}
o *1x5
o level=1x6
s {"enum":["Strict","InsecureSyntax","Disabled"]}
o selector=4o
s {"enum":["Replace","StrategicMerge","JSONMerge"]}
o envoyVersion=2
o mountPath!=2 mountPropagation=2 name!=2 readOnly=c recursiveReadOnly=2 subPath=2 subPathExpr=2
a [1xc
o env=1qc image=2 imageRepository=2 resources=1j8 securityContext=1ja volumeMounts=1xd
o type=2 value!=22
o fsType=2 partition=1g readOnly=c volumeID!=2
o cachingMode=2 diskName!=2 diskURI!=2 fsType=2 kind=2 readOnly=c
o readOnly=c secretName!=2 shareName!=2
o monitors!=5 path=2 readOnly=c secretFile=2 secretRef=a6 user=2
o fsType=2 readOnly=c secretRef=a6 volumeID!=2
o key!=2 mode=1g path!=2
a [1xl
o defaultMode=1g items=1xm name=2 optional=c
o driver!=2 fsType=2 nodePublishSecretRef=a6 readOnly=c volumeAttributes=3
o fieldRef=1q7 mode=1g path!=2 resourceFieldRef=1q9
a [1xp
o defaultMode=1g items=1xq
o medium=2 sizeLimit=5d
o accessModes=5 dataSource=1bf dataSourceRef=1cq resources=a9 selector=4o storageClassName=2 volumeAttributesClassName=2 volumeMode=2 volumeName=2
o metadata=gw spec!=1xt
o volumeClaimTemplate=1xu
o fsType=2 lun=1g readOnly=c targetWWNs=5 wwids=5
o driver!=2 fsType=2 options=3 readOnly=c secretRef=a6
o datasetName=2 datasetUUID=2
o fsType=2 partition=1g pdName!=2 readOnly=c
o directory=2 repository!=2 revision=2
o endpoints!=2 path!=2 readOnly=c
o path!=2 type=2
o pullPolicy=2 reference=2
o chapAuthDiscovery=c chapAuthSession=c fsType=2 initiatorName=2 iqn!=2 iscsiInterface=2 lun!=1g portals=5 readOnly=c secretRef=a6 targetPortal!=2
o path!=2 readOnly=c server!=2
o claimName!=2 readOnly=c
o fsType=2 pdID!=2
o fsType=2 readOnly=c volumeID!=2
o labelSelector=4o name=2 optional=c path!=2 signerName=2
o items=1xm name=2 optional=c
o items=1xq
o certificateChainPath=2 credentialBundlePath=2 keyPath=2 keyType!=2 maxExpirationSeconds=1g signerName!=2 userAnnotations=3
o audience=2 expirationSeconds=1g path!=2
o clusterTrustBundle=1y9 configMap=1ya downwardAPI=1yb podCertificate=1yc secret=1ya serviceAccountToken=1yd
a [1ye
o defaultMode=1g sources=1yf
o group=2 readOnly=c registry!=2 tenant=2 user=2 volume!=2
o fsType=2 image!=2 keyring=2 monitors!=5 pool=2 readOnly=c secretRef=a6 user=2
o fsType=2 gateway!=2 protectionDomain=2 readOnly=c secretRef!=a6 sslEnabled=c storageMode=2 storagePool=2 system!=2 volumeName=2
o defaultMode=1g items=1xm optional=c secretName=2
o fsType=2 readOnly=c secretRef=a6 volumeName=2 volumeNamespace=2
o fsType=2 storagePolicyID=2 storagePolicyName=2 volumePath!=2
o awsElasticBlockStore=1xg azureDisk=1xh azureFile=1xi cephfs=1xj cinder=1xk configMap=1xn csi=1xo downwardAPI=1xr emptyDir=1xs ephemeral=1xv fc=1xw flexVolume=1xx flocker=1xy gcePersistentDisk=1xz gitRepo=1y0 glusterfs=1y1 hostPath=1y2 image=1y3 iscsi=1y4 name!=2 nfs=1y5 persistentVolumeClaim=1y6 photonPersistentDisk=1y7 portworxVolume=1y8 projected=1yg quobyte=1yh rbd=1yi scaleIO=1yj secret=1yk storageos=1yl vsphereVolume=1ym
a [1yn
o affinity=a5 annotations=3 imagePullSecrets=a7 labels=3 nodeSelector=3 priorityClassName=2 securityContext=1j3 tolerations=af topologySpreadConstraints=1jd volumes=1yo
o maxSurge=5d maxUnavailable=5d
o rollingUpdate=1yq type=2
o container=1xe name=2 patch=1xf pod=1yp strategy=1yr
o name=2 optional=c
o configMapRef=1yt prefix=2 secretRef=1yt
a [1yu
o command=5
o host=2 httpHeaders=4z path=2 port!=5d scheme=2
o seconds!=1g
o host=2 port!=5d
o exec=1yw httpGet=1yx sleep=1yy tcpSocket=1yz
o postStart=1z0 preStop=1z0 stopSignal=2
o port!=1g service=2
o exec=1yw failureThreshold=1g grpc=1z2 httpGet=1yx initialDelaySeconds=1g periodSeconds=1g successThreshold=1g tcpSocket=1yz terminationGracePeriodSeconds=1g timeoutSeconds=1g
o containerPort!=1g hostIP=2 hostPort=1g name=2 protocol=2
a [1z4
o resourceName!=2 restartPolicy!=2
a [1z6
o operator!=2 values=ac
o action!=2 exitCodes=1z8
a [1z9
o devicePath!=2 name!=2
a [1zb
o args=5 command=5 env=1qc envFrom=1yv image=2 imagePullPolicy=2 lifecycle=1z1 livenessProbe=1z3 name!=2 ports=1z5 readinessProbe=1z3 resizePolicy=1z7 resources=1j8 restartPolicy=2 restartPolicyRules=1za securityContext=1ja startupProbe=1z3 stdin=c stdinOnce=c terminationMessagePath=2 terminationMessagePolicy=2 tty=c volumeDevices=1zc volumeMounts=1xd workingDir=2
a [1zd
o container=1xe initContainers=1ze name=2 patch=1xf pod=1yp replicas=1g strategy=1yr
o averageUtilization=1g averageValue=5d type!=2 value=5d
o container!=2 name!=2 target!=1zg
o name!=2 selector=4o
o metric!=1zi target!=1zg
o apiVersion=2 kind!=2 name!=2
o describedObject!=1zk metric!=1zi target!=1zg
o name!=2 target!=1zg
o containerResource=1zh external=1zj object=1zl pods=1zj resource=1zm type!=2
a [1zn
o behavior=zm maxReplicas!=1g metrics=1zo minReplicas=1g name=2 patch=1xf
o maxUnavailable=5d minAvailable=5d name=2 patch=1xf
s {"enum":["Local","Cluster"]}
s {"enum":["ClusterIP","LoadBalancer","NodePort"]}
o allocateLoadBalancerNodePorts=c annotations=3 externalTrafficPolicy=1zr labels=3 loadBalancerClass=2 loadBalancerIP=2 loadBalancerSourceRanges=5 name=2 patch=1xf type=1zs
o envoyDaemonSet=1ys envoyDeployment=1zf envoyHpa=1zp envoyPDB=1zq envoyService=1zt envoyServiceAccount=a6 useListenerPortAsContainerPort=c
s {"enum":["Kubernetes","Host"]}
o host=1xb kubernetes=1zu type!=1zv
o drainTimeout=ji healthCheckFailureDelay=ji minDrainDuration=ji
s {"enum":["Text","JSON"]}
o json=3 text=2 type=1zy
a [2 {"maxItems":10}
o requestHeaders=5 responseHeaders=5 responseTrailers=5
o backendRef=i0 backendRefs=1vx backendSettings=1vy http=201 logName=8u type!=19m
o path=8u
a [iz {"minItems":1,"maxItems":32}
o backendRef=i0 backendRefs=1vx backendSettings=1vy headers=204 host=2 port=i1 resourceAttributes=3 resources=3
s {"enum":["ALS","File","OpenTelemetry"]}
o als=202 file=203 openTelemetry=205 type=206
a [207 {"minItems":1,"maxItems":50}
s {"enum":["Listener","Route","Upstream"]}
o format=1zz matches=200 sinks!=208 type=209
a [20a {"minItems":1,"maxItems":50}
o disable=c settings=20b
o compression=1rc disable=c
o backendRef=i0 backendRefs=1vx backendSettings=1vy headers=204 host=2 port=of reportCountersAsDeltas=c reportHistogramsAsDeltas=c resourceAttributes=3
s {"enum":["OpenTelemetry"]}
o openTelemetry=20e type=20f
a [20g {"maxItems":16}
o clusterStatName=2 enableGRPCStats=c enablePerEndpointStats=c enableRequestResponseSizesStats=c enableVirtualHostStats=c matches=1v8 prometheus=20d sinks=20h
s {"enum":["PackAndSample","Sample","Pack","Disable"]}
o tracing=20j
s {"enum":["AlwaysOn","AlwaysOff","TraceIdRatio","ParentBasedAlwaysOn","ParentBasedAlwaysOff","ParentBasedTraceIdRatio"]}
o samplingPercentage=j3 type=20l
o headers=204 resourceAttributes=3 sampler=20m
s {"enum":["OpenTelemetry","Zipkin","Datadog"]}
o disableSharedSpanContext=c enable128BitTraceId=c
o backendRef=i0 backendRefs=1vx backendSettings=1vy host=2 openTelemetry=20n port=i1 serviceName=2 type=20o zipkin=20p
o clientSamplingFraction=j3 customTags=1ug overallSamplingFraction=j3 provider!=20q samplingFraction=j3 samplingRate=j4 spanName=1uh tags=3
o accessLog=20c healthCheckLog=1rv metrics=20i requestID=20k tracing=20r
o backendTLS=1wk bootstrap=1wp concurrency=1g dynamicModules=1wv extraArgs=5 filterOrder=1wy geoIP=1x3 ipFamily=1x4 logging=1x7 luaValidation=1x8 mergeBackends=1x9 mergeGateways=c mergeType=1xa preserveRouteOrder=c provider=1zw routingType=2 shutdown=1zx telemetry=20s
o spec!=20t
o valueRef!=ie
o credential!=20v header=2 overwrite=c
a [jd {"minItems":1,"maxItems":16}
o cookies=20x
a [20y {"maxItems":8}
o pattern!=8u substitution!=8u
s {"enum":["Header","Backend","PathRegex"]}
o header=2 pathRegex=210 type!=211
o pattern!=8u substitution!=2
s {"enum":["ReplaceRegexMatch"]}
o replaceRegexMatch=213 type!=214
o appendXForwardedHost=c hostname=212 path=215
o credentialInjection=20w directResponse=1tv matches=20z urlRewrite=216
o spec!=217
a [ie
o cookies=ny headers=ny params=ny
a [21a {"minItems":1}
o credentialRefs!=219 extractFrom!=21b forwardClientIDHeader=2 sanitize=c
a [k8 {"minItems":1,"maxItems":16}
o methods=21d path=1sy
o isAnonymous=c isHosting=c isProxy=c isTor=c isVPN=c
s {"minLength":2,"maxLength":2}
s {"minLength":1,"maxLength":16}
o anonymous=21f asn=fq city=1ia country=21g isp=ix region=21h
a [21i {"minItems":1}
o name!=ix values!=ug
a [21k {"minItems":1,"maxItems":256}
s {"enum":["String","StringArray"]}
a [2 {"minItems":1,"maxItems":128}
o name!=t valueType=21m values!=21n
a [21o {"minItems":1,"maxItems":16}
a [t {"minItems":1,"maxItems":16}
o claims=21p provider!=t scopes=21q
o clientCIDRs=p1 clientIPGeoLocations=21j headers=21l jwt=21r
o action!=19i cel=iy name=t operation=21e principal=21s
a [21t
o defaultAction=19i rules=21u
o forwardUsernameHeader=2 users!=ie
a [t
o allowCredentials=c allowHeaders=5 allowMethods=5 allowOrigins=21x exposeHeaders=5 maxAge=ji
a [t {"maxItems":16}
o additionalOrigins=21z shadowFraction=j3
o maxRequestBytes!=fq
s {"enum":["Value","ValueRef"]}
o group!=9n key!=2 kind!=9o name!=t
o name!=2 type=222 value=2 valueRef=223
a [224
o backendRef=i0 backendRefs=1vx backendSettings=1vy
o backendRef=i0 backendRefs=1vx backendSettings=1vy headersToBackend=5 path=2 pathOverride=2
o bodyToExtAuth=221 contextExtensions=225 failOpen=c grpc=226 headersToExtAuth=5 http=227 includeRouteMetadata=c recomputeRoute=c statusOnError=1w4 timeout=ji
o claim!=2 header!=2
a [229
o name!=2 valuePrefix=2
a [22b
o cookies=5 headers=22c params=5
o inline=2 type=1w7 valueRef=ha
o backendRef=i0 backendRefs=1vx backendSettings=1vy cacheDuration=ji failedRefetchDuration=ji uri!=t
o audiences=1vz claimToHeaders=22a extractFrom=22d issuer=4c localJWKS=22e name!=t recomputeRoute=c remoteJWKS=22f
a [22g {"minItems":1,"maxItems":16}
o failOpen=c optional=c providers!=22h
s {"enum":["Lax","Strict","None"]}
o sameSite=22j
s {"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
o accessToken=2 idToken=2
o name!=8u type=1tk value!=kb
a [22n {"minItems":1,"maxItems":16}
o headers!=22o
o header!=ix
o authorizationEndpoint=2 backendRef=i0 backendRefs=1vx backendSettings=1vy endSessionEndpoint=2 issuer!=2 tokenEndpoint=2
o clientID=8u clientIDRef=ie clientSecret!=ie cookieConfig=22k cookieDomain=22l cookieNames=22m csrfTokenTTL=ji defaultRefreshTokenTTL=ji defaultTokenTTL=ji denyRedirect=22p disableTokenEncryption=c forwardAccessToken=c forwardIDToken=22q logoutPath=2 passThroughAuthHeader=c provider!=22r redirectURL=2 refreshToken=c resources=5 scopes=5
o apiKeyAuth=21c authorization=21v basicAuth=21w cors=21y csrf=220 extAuth=228 jwt=22i mergeType=2 oidc=22s targetRef=h8 targetRefs=1u5 targetSelectors=1u9
o spec!=22t
s {"enum":["barmanObjectStore","volumeSnapshot","plugin"]}
o immediateCheckpoint=c waitForArchive=c
o name!=2 parameters=3
s {"enum":["primary","prefer-standby"]}
o cluster!=7 method=22v online=c onlineConfiguration=22w pluginConfiguration=22x target=22y
o spec!=22z
o image!=2 key!=rr
a [231 {"maxItems":32}
s {"minLength":1,"pattern":"^[a-zA-Z_][a-zA-Z0-9_]*$"}
o name!=233 value!=8u
a [234
s {"minLength":1,"maxLength":59}
o bin_path=5 dynamic_library_path=5 env=235 extension_control_path=5 image=1y3 ld_library_path=5 name!=236
a [237
i {"minimum":10}
o extensions=238 image!=2 major!=239
a [23a {"minItems":1,"maxItems":8}
o componentImages=232 images!=23b
o spec!=23c
o additionalPodAffinity=a4 additionalPodAntiAffinity=a4 enablePodAntiAffinity=c nodeAffinity=9z nodeSelector=3 podAntiAffinityType=2 tolerations=af topologyKey=2
o additionalCommandArgs=5 compression=1pz encryption=1q0 immediateCheckpoint=c jobs=fq
o azureCredentials=1py data=23f destinationPath!=8u endpointCA=xv endpointURL=2 googleCredentials=1q2 historyTags=3 s3Credentials=1q3 serverName=2 tags=3 wal=1q5
s {"enum":["none","cluster","backup"]}
o annotations=3 className=2 labels=3 online=c onlineConfiguration=22w snapshotOwnerReference=23h tablespaceClassName=3 walClassName=2
o barmanObjectStore=23g retentionPolicy=2 target=22y volumeSnapshot=23i
o externalCluster!=2
s {"enum":["microservice","monolith"]}
o databases!=5 pgDumpExtraOptions=5 pgRestoreDataOptions=5 pgRestoreExtraOptions=5 pgRestorePostdataOptions=5 pgRestorePredataOptions=5 postImportApplicationSQL=5 roles=5 schemaOnly=c source!=23k type!=23l
a [xv
o configMapRefs=23n secretRefs=23n
i {"minimum":1,"maximum":1024}
o builtinLocale=2 dataChecksums=c database=2 encoding=2 icuLocale=2 icuRules=2 import=23m locale=2 localeCType=2 localeCollate=2 localeProvider=2 options=5 owner=2 postInitApplicationSQL=5 postInitApplicationSQLRefs=23o postInitSQL=5 postInitSQLRefs=23o postInitTemplateSQL=5 postInitTemplateSQLRefs=23o secret=7 walSegmentSize=23p
o database=2 owner=2 secret=7 source!=8u
o endpointCA=xv name!=2
o backupID=2 exclusive=c targetImmediate=c targetLSN=2 targetName=2 targetTLI=2 targetTime=2 targetXID=2
o *1bf
o storage!=1bf tablespaceStorage=23u walStorage=1bf
o backup=23s database=2 owner=2 recoveryTarget=23t secret=7 source=2 volumeSnapshots=23v
o initdb=23q pg_basebackup=23r recovery=23w
o clientCASecret=2 replicationTLSSecret=2 serverAltDNSNames=5 serverCASecret=2 serverTLSSecret=2
o shm=5d temporaryData=5d
o enabled=c isWALArchiver=c name!=2 parameters=3
o barmanObjectStore=23g connectionParameters=3 name!=2 password=lp plugin=240 sslCert=lp sslKey=lp sslRootCert=lp
a [241
o apiGroup=2 kind!=2 major!=1g name!=2
s {"enum":["present","absent"]}
o bypassrls=c comment=2 connectionLimit=1g createdb=c createrole=c disablePassword=c ensure=244 inRoles=5 inherit=c login=c name!=2 passwordSecret=7 replication=c superuser=c validUntil=2
a [245
s {"enum":["rw","r","ro"]}
o annotations=3 labels=3 name=2
o appProtocol=2 name=2 nodePort=1g port!=1g protocol=2 targetPort=5d
a [249
o clientIP=1ff
o allocateLoadBalancerNodePorts=c clusterIP=2 clusterIPs=5 externalIPs=5 externalName=2 externalTrafficPolicy=2 healthCheckNodePort=1g internalTrafficPolicy=2 ipFamilies=5 ipFamilyPolicy=2 loadBalancerClass=2 loadBalancerIP=2 loadBalancerSourceRanges=5 ports=24a publishNotReadyAddresses=c selector=3 sessionAffinity=2 sessionAffinityConfig=24b trafficDistribution=2 type=2
o metadata=248 spec=24c
s {"enum":["patch","replace"]}
o selectorType!=247 serviceTemplate!=24d updateStrategy=24e
a [24f
a [247
o additional=24g disabledDefaultServices=24h
o roles=246 services=24i
o action=nn modulus=1g regex=2 replacement=2 separator=2 sourceLabels=5 targetLabel=2
a [24k
o customQueriesConfigMap=23n customQueriesSecret=23n disableDefaultQueries=c enablePodMonitor=c metricsQueriesTTL=2 podMonitorMetricRelabelings=24l podMonitorRelabelings=24l tls=19g
o inProgress=c reusePVC=c
a [240
o name!=8u selector!=4o
a [24p
o prefix=2 suffix=2
o baseDN=2 bindDN=2 bindPassword=lp searchAttribute=2 searchFilter=2
s {"enum":["ldap","ldaps"]}
o bindAsAuth=24r bindSearchAuth=24s port=1g scheme=24t server=2 tls=c
o enabled!=c nodeLabelsAntiAffinity=5
s {"enum":["required","preferred"]}
s {"enum":["any","first"]}
o dataDurability=24w failoverQuorum=c maxStandbyNamesFromCluster=1g method!=24x number!=1g standbyNamesPost=5 standbyNamesPre=5
o enableAlterSystem=c extensions=238 ldap=24u parameters=3 pg_hba=5 pg_ident=5 promotionTimeout=1g shared_preload_libraries=5 syncReplicaElectionConstraint=24v synchronous=24y
o leaseDurationSeconds=fq releasedLeaseDurationSeconds=fq renewDeadlineSeconds=fq retryPeriodSeconds=fq
s {"enum":["switchover","restart"]}
s {"enum":["unsupervised","supervised"]}
o connectionTimeout=1g enabled=c requestTimeout=1g
o failureThreshold=1g initialDelaySeconds=1g isolationCheck=253 periodSeconds=1g successThreshold=1g terminationGracePeriodSeconds=1g timeoutSeconds=1g
s {"enum":["pg_isready","streaming","query"]}
o failureThreshold=1g initialDelaySeconds=1g maximumLag=5d periodSeconds=1g successThreshold=1g terminationGracePeriodSeconds=1g timeoutSeconds=1g type=255
o liveness=254 readiness=256 startup=256
o enabled=c minApplyDelay=2 primary=2 promotionToken=2 self=2 source!=8u
o enabled=c slotPrefix=2 synchronizeLogicalDecoding=c
o enabled=c excludePatterns=5
o highAvailability=259 synchronizeReplicas=25a updateInterval=fq
s {"maxLength":253,"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}
o metadata!=248
o pvcTemplate=1xt resizeInUseVolumes=c size=2 storageClass=2
o name!=2 owner=a6 storage!=25e temporary=c
a [25f
o affinity=23e backup=23j bootstrap=23x certificates=23y description=2 enablePDB=c enableSuperuserAccess=c env=1qc envFrom=1yv ephemeralVolumeSource=1xv ephemeralVolumesSizeLimit=23z externalClusters=242 failoverDelay=1g imageCatalogRef=243 imageName=2 imagePullPolicy=2 imagePullSecrets=15a inheritedMetadata=4 instances=fq livenessProbeTimeout=1g logLevel=1qd managed=24j maxSyncReplicas=i1 minSyncReplicas=i1 monitoring=24m nodeMaintenanceWindow=24n plugins=24o podSecurityContext=1j3 podSelectorRefs=24q postgresGID=1g postgresUID=1g postgresql=24z primaryLease=250 primaryUpdateMethod=251 primaryUpdateStrategy=252 priorityClassName=2 probes=257 projectedVolumeTemplate=1yg replica=258 replicationSlots=25b resources=1j8 schedulerName=2 seccompProfile=ab securityContext=1ja serviceAccountName=25c serviceAccountTemplate=25d smartShutdownTimeout=1g startDelay=1g stopDelay=1g storage=25e superuserSecret=7 switchoverDelay=1g tablespaces=25g topologySpreadConstraints=1jd walStorage=25e
o spec!=25h
s {"enum":["delete","retain"]}
o bypassrls=c clientCertificate=19g cluster!=a6 comment=2 connectionLimit=1g createdb=c createrole=c databaseRoleReclaimPolicy=25j disablePassword=c ensure=244 inRoles=5 inherit=c login=c name!=2 passwordSecret=7 replication=c superuser=c validUntil=2
o spec!=25k
o ensure=244 name!=2 schema=2 version=2
a [25m
o ensure=244 name!=2 value!=2
a [25o
s {"enum":["grant","revoke"]}
o name!=2 type=25q
a [25r
o ensure=244 handler=2 name!=2 options=25p owner=2 usage=25s validator=2
a [25t
o ensure=244 name!=2 owner=2
a [25v
o ensure=244 fdw!=2 name!=2 options=25p usage=25s
a [25x
o allowConnections=c builtinLocale=2 cluster!=a6 collationVersion=2 connectionLimit=1g databaseReclaimPolicy=25j encoding=2 ensure=244 extensions=25n fdws=25u icuLocale=2 icuRules=2 isTemplate=c locale=2 localeCType=2 localeCollate=2 localeProvider=2 name!=2 owner!=2 schemas=25w servers=25y tablespace=2 template=2
o spec!=25z
o enablePodMonitor=c podMonitorMetricRelabelings=24l podMonitorRelabelings=24l tls=19g
o apiGroup=2 key!=rr kind!=2 name!=2
s {"enum":["session","transaction"]}
o authQuery=2 authQuerySecret=7 clientCASecret=7 clientTLSSecret=7 image=2 imageCatalogRef=262 parameters=3 paused=c pg_hba=5 poolMode=263 serverCASecret=7 serverTLSSecret=7
o metadata=248 spec=58
s {"enum":["rw","ro","r"]}
o cluster!=7 deploymentStrategy=1yr instances=1g monitoring=261 pgbouncer!=264 serviceAccountName=25c serviceTemplate=24d template=265 type=266
o spec!=267
o columns=5 name!=2 only=c schema=2
o table=269 tablesInSchema=2
a [26a {"maxItems":100000}
o allTables=c objects=26b
o cluster!=a6 dbname!=2 name!=2 parameters=3 publicationReclaimPolicy=25j target!=26c
o spec!=26d
s {"enum":["none","self","cluster"]}
o backupOwnerReference=26f cluster!=7 immediate=c method=22v online=c onlineConfiguration=22w pluginConfiguration=22x schedule!=2 suspend=c target=22y
o spec!=26g
o cluster!=a6 dbname!=2 externalClusterName!=2 name!=2 parameters=3 publicationDBName=2 publicationName!=2 subscriptionReclaimPolicy=25j
o spec!=26i
o from=1g to=1g
o datasourceUid=2 model=22 queryType=2 refId=2 relativeTimeRange=26k
a [26l
s {"enum":["OK","Alerting","Error","KeepLast"]}
s {"enum":["Alerting","NoData","OK","KeepLast"]}
o active_time_intervals=5 group_by=5 group_interval=2 group_wait=2 mute_time_intervals=5 receiver!=8u repeat_interval=2
o from!=2 metric!=2 targetDatasourceUid=2
s {"minLength":1,"maxLength":190}
s {"maxLength":40}
o annotations=3 condition!=2 dashboardUid=2 data!=26m execErrState!=26n for=2 isPaused=c keepFiringFor=2 labels=3 missingSeriesEvalsToResolve=1g noDataState!=26o notificationSettings=26p panelId=1g record=26q title!=26r uid!=26s
a [26t {"minItems":1}
o allowCrossNamespaceImport=c editable=c folderRef=2 folderUID=2 instanceSelector!=4o interval!=2 name=2 resyncPeriod=2 rules!=26u suspend=c
o spec!=26v
o configMapKeyRef=lp secretKeyRef=lp
o targetPath!=2 valueFrom!=26x
a [26y {"maxItems":99}
o disableResolveMessage=c settings!=22 type!=8u uid=26s valuesFrom=26z
a [270 {"maxItems":99}
o allowCrossNamespaceImport=c disableResolveMessage=c editable=c instanceSelector!=4o name=2 receivers=271 resyncPeriod=2 settings=22 suspend=c type=8u uid=26s valuesFrom=26z
o spec!=272
o datasourceName!=2 inputName!=2
a [274
a [26x
o name!=2 value=2 valueFrom=26x
a [277
o id!=1g revision=1g
o fileName!=2 gzipJsonnetProject!=2 jPath=5
s {"minLength":1,"maxLength":512}
s {"minLength":3,"maxLength":512}
o insecurePlainHTTP=c path!=27b pullSecretRef=a6 reference!=27c
o name!=8u version!=2
a [27e
o basicAuth=ls
o allowCrossNamespaceImport=c configMapRef=lp contentCacheDuration=2 datasources=275 envFrom=276 envs=278 folder=2 folderRef=2 folderUID=2 grafanaCom=279 gzipJson=2 instanceSelector!=4o json=2 jsonnet=2 jsonnetLib=27a oci=27d plugins=27f resyncPeriod=2 suspend=c uid=26s url=lq urlAuthorization=27g
o spec!=27h
o access=2 basicAuth=c basicAuthUser=2 database=2 editable=c isDefault=c jsonData=58 name=2 orgId=1g secureJsonData=58 type=2 uid=2 url=2 user=2
o allowCrossNamespaceImport=c datasource!=27j instanceSelector!=4o plugins=27f resyncPeriod=2 suspend=c uid=26s valuesFrom=26z
o spec!=27k
o allowCrossNamespaceImport=c instanceSelector!=4o parentFolderRef=2 parentFolderUID=2 permissions=2 resyncPeriod=2 suspend=c title=2 uid=26s
o spec!=27m
o allowCrossNamespaceImport=c configMapRef=lp contentCacheDuration=2 datasources=275 envFrom=276 envs=278 folderRef=2 folderUID=2 grafanaCom=279 gzipJson=2 instanceSelector!=4o json=2 jsonnet=2 jsonnetLib=27a oci=27d plugins=27f resyncPeriod=2 suspend=c uid=26s url=lq urlAuthorization=27g
o spec!=27o
o configMapKeyRef=lp grafanaRef=1q7 secretKeyRef=lp
o name!=2 valueFrom!=27q
a [27r
o env=27s scripts!=5
o annotations=3 labels=3 name!=2 namespace=2
o apiVersion!=2 kind!=2 metadata!=27u spec=22
o allowCrossNamespaceImport=c instanceSelector!=4o patch=27t resyncPeriod=2 suspend=c template!=27v
o spec!=27w
o end_time!=2 start_time!=2
a [27y
o days_of_month=5 location=2 months=5 times=27z weekdays=5 years=5
a [280 {"minItems":1}
o allowCrossNamespaceImport=c editable=c instanceSelector!=4o name!=2 resyncPeriod=2 suspend=c time_intervals!=281
o spec!=282
o isEqual=c isRegex!=c name=2 value!=2
a [284
a [5
o active_time_intervals=5 continue=c group_by=5 group_interval=2 group_wait=2 match_re=3 matchers=285 mute_time_intervals=5 object_matchers=286 provenance=2 receiver!=8u repeat_interval=2 routeSelector=4o routes=22
o allowCrossNamespaceImport=c editable=c instanceSelector!=4o resyncPeriod=2 route!=287 suspend=c
o spec!=288
o spec!=287
o allowCrossNamespaceImport=c editable=c instanceSelector!=4o name!=2 resyncPeriod=2 suspend=c template=2
o spec!=28b
i {"nullable":true}
o certSecretRef=v2 insecureSkipVerify=c
o headers=3 preferIngress=sd timeout=28d tls=28e useKubeAuth=c
o *3 {"x-kubernetes-preserve-unknown-fields":true}
o minReadySeconds=1g paused=c progressDeadlineSeconds=1g replicas=1g revisionHistoryLimit=1g selector=4o strategy=1yr template=13f
o metadata=4 spec=28h
s {"enum":["Pod","Container","All"]}
o adminPassword=lp adminUser=lp apiKey=lp tenantNamespace=2 tls=28e url!=lq
o maxSize=1g
o backendRef!=i0 forwardBody=28l grpc=i4 http=i6 protocol!=i7
s {"enum":["RequestHeaderModifier","ResponseHeaderModifier","RequestMirror","RequestRedirect","URLRewrite","ExtensionRef","CORS"]}
o cors=jw extensionRef=ha externalAuth=28m requestHeaderModifier=j2 requestMirror=j5 requestRedirect=k1 responseHeaderModifier=j2 type!=28n urlRewrite=k3
a [28o {"maxItems":16}
o filters=28p group=9n kind=9o name!=t namespace=9p port=9q weight=j9 {"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
a [28q {"maxItems":16}
o attempts=1g backoff=ji codes=kh
o lifetimeType=jj
s {"maxLength":128}
o absoluteTimeout=ji cookieConfig=28t idleTimeout=ji sessionName=28u type=jm
o backendRefs=28r filters=28p matches=kf name=9r retry=28s sessionPersistence=28v timeouts=kj
a [28w {"minItems":1,"maxItems":16}
o hostnames=iv parentRefs=iw rules=28x useDefaultGateways=hr
o metadata=4 spec=28y
o name=2 number=1g
o name!=2 port=290
o resource=1bf service=291
o backend!=292 path=2 pathType!=2
a [293
o paths!=294
o host=2 http=295
a [296
o hosts=5 secretName=2
a [298
o defaultBackend=292 ingressClassName=2 rules=297 tls=299
o metadata=4 spec=29a
o libraryLabelSelector=4o
o accessModes=5 dataSource=1bf dataSourceRef=1bf resources=1j8 selector=4o storageClassName=2 volumeMode=2 volumeName=2
o metadata=4 spec=29d
o homeDashboardUid=2
s {"enum":["Service",""]}
i {"minimum":0,"maximum":256}
o kind=29g name!=8u weight=29h
a [29i
o targetPort!=5d
s {"enum":["Allow","None","Redirect",""]}
s {"enum":["edge","reencrypt","passthrough"]}
o caCertificate=2 certificate=2 destinationCACertificate=2 externalCertificate=a6 insecureEdgeTerminationPolicy=29l key=2 termination!=29m
o alternateBackends=29j host=2 path=2 port=29k subdomain=2 tls=29n to=29i wildcardPolicy=2
o metadata=4 spec=29o
o metadata=4 spec=24c
o apiVersion=2 fieldPath=2 kind=2 name=2 namespace=2 resourceVersion=2 uid=2
a [29r
o automountServiceAccountToken=c imagePullSecrets=a7 metadata=4 secrets=29s
o client=28f config=28g deployment=28i disableDefaultAdminSecret=c disableDefaultSecurityContext=28j external=28k httpRoute=28z ingress=29b jsonnet=29c persistentVolumeClaim=29e preferences=29f route=29p service=29q serviceAccount=29t suspend=c version=2
o spec!=29u
s {"enum":["Viewer","Editor","Admin"]}
o expires=2 name!=8u secretName=8u
a [29x
o instanceName!=8u isDisabled=c name=8u resyncPeriod=2 role!=29w suspend=c tokens=29y
o spec=29z
o parameters=3 provider=2
s {"enum":["Direct","None","Clone","Snapshot"]}
o configMapName=2 key=2 secretName=2
o nfs=1y5 persistentVolumeClaim=1y6 secret=1yk
o mountPath!=2 volumeSource!=2a4
a [2a5
o accessModes=p1 capacity=5d cleanupTempPVC=c copyMethod=2a2 customCA=2a3 destinationPVC=2 moverAffinity=a5 moverPodLabels=3 moverResources=1j8 moverSecurityContext=1j3 moverServiceAccount=2 moverVolumes=2a6 rcloneConfig=2 rcloneConfigSection=2 rcloneDestPath=2 storageClassName=2 volumeSnapshotClassName=2
o accessModes=p1 cacheAccessModes=5 cacheCapacity=5d cacheStorageClassName=2 capacity=5d cleanupCachePVC=c cleanupTempPVC=c copyMethod=2a2 customCA=2a3 destinationPVC=2 enableFileDeletion=c moverAffinity=a5 moverPodLabels=3 moverResources=1j8 moverSecurityContext=1j3 moverServiceAccount=2 moverVolumes=2a6 previous=1g repository=2 restoreAsOf=2 storageClassName=2 volumeSnapshotClassName=2
o accessModes=p1 address=2 capacity=5d cleanupTempPVC=c copyMethod=2a2 destinationPVC=2 moverPodLabels=3 moverResources=1j8 moverServiceAccount=2 path=2 port=of serviceAnnotations=3 serviceType=2 sshKeys=2 sshUser=2 storageClassName=2 volumeMode=2 volumeSnapshotClassName=2
o accessModes=p1 capacity=5d cleanupTempPVC=c copyMethod=2a2 destinationPVC=2 keySecret=2 moverAffinity=a5 moverPodLabels=3 moverResources=1j8 moverSecurityContext=1j3 moverServiceAccount=2 moverVolumes=2a6 serviceAnnotations=3 serviceType=2 storageClassName=2 volumeMode=2 volumeSnapshotClassName=2
o manual=2 schedule=2
o external=2a1 paused=c rclone=2a7 restic=2a8 rsync=2a9 rsyncTLS=2aa trigger=2ab
o spec=2ac
o accessModes=p1 capacity=5d copyMethod=2a2 customCA=2a3 moverAffinity=a5 moverPodLabels=3 moverResources=1j8 moverSecurityContext=1j3 moverServiceAccount=2 moverVolumes=2a6 rcloneConfig=2 rcloneConfigSection=2 rcloneDestPath=2 storageClassName=2 volumeSnapshotClassName=2
o daily=1g hourly=1g last=2 monthly=1g weekly=1g within=2 yearly=1g
o accessModes=p1 cacheAccessModes=5 cacheCapacity=5d cacheStorageClassName=2 capacity=5d copyMethod=2a2 customCA=2a3 moverAffinity=a5 moverPodLabels=3 moverResources=1j8 moverSecurityContext=1j3 moverServiceAccount=2 moverVolumes=2a6 pruneIntervalDays=1g repository=2 retain=2af storageClassName=2 unlock=2 volumeSnapshotClassName=2
o accessModes=p1 address=2 capacity=5d copyMethod=2a2 moverPodLabels=3 moverResources=1j8 moverServiceAccount=2 path=2 port=of serviceType=2 sshKeys=2 sshUser=2 storageClassName=2 volumeSnapshotClassName=2
o accessModes=p1 address=2 capacity=5d copyMethod=2a2 keySecret=2 moverAffinity=a5 moverPodLabels=3 moverResources=1j8 moverSecurityContext=1j3 moverServiceAccount=2 moverVolumes=2a6 port=of storageClassName=2 volumeSnapshotClassName=2
o ID!=2 address!=2 introducer!=c
a [2aj
o configAccessModes=5 configCapacity=5d configStorageClassName=2 moverAffinity=a5 moverPodLabels=3 moverResources=1j8 moverSecurityContext=1j3 moverServiceAccount=2 moverVolumes=2a6 peers=2ak serviceType=2
o external=2a1 paused=c rclone=2ae restic=2ag rsync=2ah rsyncTLS=2ai sourcePVC=2 syncthing=2al trigger=2ab
o spec=2am
o dnsName=2 labels=3 providerSpecific=w7 recordTTL=1g recordType=2 setIdentifier=2 targets=5
a [2ao
o endpoints=2ap
o spec=2aq
o endpoint!=2ao
o spec=2as
o allowTags=2 forceUpdate=c ignoreTags=5 platforms=5 pullSecret=2 updateStrategy=2
o cosignKey=69 enabled=c
o name=2 spec=2 tag=2
o name=t spec=t tag=t
o helm=2aw kustomize=7 plugin=2ax
o alias!=2 commonUpdateSettings=2au imageName!=2 imagesVerification=2av manifestTargets=2ay
a [2az
o github=gw gitlab=gw
o branch=2 pullRequest=2b1 repository=2 writeBackTarget=2
o gitConfig=2b2 method=2
o commonUpdateSettings=2au images=2b0 imagesVerification=2av labelSelectors=4o namePattern!=2 useAnnotations=c writeBackConfig=2b3
a [2b4 {"minItems":1}
o applicationRefs!=2b5 commonUpdateSettings=2au imagesVerification=2av writeBackConfig=2b3
o spec=2b6
o elements!=3
o *2b8
o *gw
o elements!=2ba
o *2bb
o attributes!=3
a [2bd
o elements!=2be
o *2bf
o attributes=2b9 flags=2bc instances=2bg
o features=2bh labels=3
o spec!=2bi
s {"enum":["In","NotIn","InRegexp","Exists","DoesNotExist","Gt","Ge","Lt","Le","GtLt","GeLe","IsTrue","IsFalse"]}
o op!=2bk type=2 value=5
o *2bl
o feature!=2 matchExpressions=2bm matchName=2bl
a [2bn
o matchFeatures!=2bo
a [2bp
o matchAny=2bq matchFeatures=2bo name!=2 vars=3 varsTemplate=2
a [2br
o featureGroupRules!=2bs
o spec!=2bt
a [1o0
o annotations=3 extendedResources=3 labels=3 labelsTemplate=2 matchAny=2bq matchFeatures=2bo name!=2 taints=2bv vars=3 varsTemplate=2
a [2bw
o rules!=2bx
o spec!=2by
i {"minimum":9092}
s {"enum":["internal","route","tlsroute","loadbalancer","nodeport","ingress","cluster-ip"]}
s {"enum":["tls","scram-sha-512","custom"]}
o listenerConfig=58 sasl=c type!=2c2
o secretName!=2 certificate!=2 key!=2
o alternativeNames=5 host=2 nodePort=1g loadBalancerIP=2 annotations=3 labels=3 externalIPs=5
o broker!=1g advertisedHost=2 advertisedPort=1g host=2 nodePort=1g loadBalancerIP=2 annotations=3 labels=3 externalIPs=5
a [2c6
s {"enum":["SingleStack","PreferDualStack","RequireDualStack"]}
a [177
s {"enum":["ExternalIP","ExternalDNS","InternalIP","InternalDNS","Hostname"]}
o kind=2 group=2 name=2 namespace=2 port=1g sectionName=2
a [2cb
o brokerCertChainAndKey=2c4 class=2 externalTrafficPolicy=1zr loadBalancerSourceRanges=5 bootstrap=2c5 brokers=2c7 ipFamilyPolicy=2c8 ipFamilies=2c9 createBootstrapService=c finalizers=5 useServiceDnsDomain=c maxConnections=1g maxConnectionCreationRate=1g preferredNodePortAddressType=2ca publishNotReadyAddresses=c perBrokerAnnotationsTemplate=3 perBrokerLabelsTemplate=3 hostTemplate=2 advertisedHostTemplate=2 advertisedPortTemplate=2 allocateLoadBalancerNodePorts=c parentRefs=2cc
o cidr=2 except=5
o matchExpressions=78 matchLabels=3
o ipBlock=2ce namespaceSelector=2cf podSelector=2cf
a [2cg
o name!=2 port!=2c0 type!=2c1 tls!=c authentication=2c3 configuration=2cd networkPolicyPeers=2ch
a [2ci {"minItems":1}
s {"enum":["simple","custom"]}
o authorizerClass=2 superUsers=5 supportsAdminApi=c type!=2ck
s {"enum":["topology-label","environment-variable"]}
o envVarName=2 topologyKey=2 type=2cm
o initialDelaySeconds=i1 timeoutSeconds=fq periodSeconds=fq successThreshold=fq failureThreshold=fq
o -XX=3 -Xmx=2 -Xms=2 gcLoggingEnabled=c javaSystemProperties=w7
s {"enum":["password"]}
o type!=2cq
o authentication=2cr
s {"enum":["jmxPrometheusExporter","strimziMetricsReporter"]}
o key=2 name=2 optional=c
o configMapKeyRef=2cu
o allowList=5
o type!=2ct valueFrom=2cv values=2cw
s {"enum":["inline","external"]}
o loggers=3 type!=2cy valueFrom=2cv
o localhostProfile=2 type=2
o appArmorProfile=2d0 fsGroup=1g fsGroupChangePolicy=2 runAsGroup=1g runAsNonRoot=c runAsUser=1g seLinuxChangePolicy=2 seLinuxOptions=aa seccompProfile=2d0 supplementalGroups=ac supplementalGroupsPolicy=2 sysctls=w7 windowsOptions=1j2
o matchExpressions=78 matchFields=78
o preference=2d2 weight=1g
a [2d3
a [2d2
o nodeSelectorTerms=2d5
o preferredDuringSchedulingIgnoredDuringExecution=2d4 requiredDuringSchedulingIgnoredDuringExecution=2d6
o labelSelector=2cf matchLabelKeys=5 mismatchLabelKeys=5 namespaceSelector=2cf namespaces=5 topologyKey=2
o podAffinityTerm=2d8 weight=1g
a [2d9
a [2d8
o preferredDuringSchedulingIgnoredDuringExecution=2da requiredDuringSchedulingIgnoredDuringExecution=2db
o nodeAffinity=2d7 podAffinity=2dc podAntiAffinity=2dc
o labelSelector=2cf matchLabelKeys=5 maxSkew=1g minDomains=1g nodeAffinityPolicy=2 nodeTaintsPolicy=2 topologyKey=2 whenUnsatisfiable=2
a [2de
o hostnames=5 ip=2
a [2dg
s {"enum":["ClusterFirst","ClusterFirstWithHostNet","Default","None"]}
o key=2 mode=1g path=2
a [2dj
o defaultMode=1g items=2dk optional=c secretName=2
o defaultMode=1g items=2dk name=2 optional=c
s {"enum":["Memory"]}
o medium=2dn sizeLimit=2
o claimName=2 readOnly=c
o driver=2 fsType=2 nodePublishSecretRef=a6 readOnly=c volumeAttributes=3
o name=2 secret=2dl configMap=2dm emptyDir=2do persistentVolumeClaim=2dp csi=2dq image=1y3
a [2dr
o name=2 secret=2dl configMap=2dm persistentVolumeClaim=2dp
a [2dt
o metadata=1p7 imagePullSecrets=a7 securityContext=2d1 terminationGracePeriodSeconds=i1 affinity=2dd tolerations=af topologySpreadConstraints=2df priorityClassName=2 schedulerName=2 hostAliases=2dh dnsPolicy=2di dnsConfig=1j0 enableServiceLinks=c tmpDirSizeLimit=2 volumes=2ds templatedVolumes=2du hostUsers=c
o metadata=1p7 ipFamilyPolicy=2c8 ipFamilies=2c9
o metadata=1p7
o metadata=1p7 maxUnavailable=i1
o secretKeyRef=2cu configMapKeyRef=2cu
o name=2 value=2 valueFrom=2dz
a [2e0
o allowPrivilegeEscalation=c appArmorProfile=2d0 capabilities=1j9 privileged=c procMount=2 readOnlyRootFilesystem=c runAsGroup=1g runAsNonRoot=c runAsUser=1g seLinuxOptions=aa seccompProfile=2d0 windowsOptions=1j2
o mountPath=2 mountPropagation=2 name=2 readOnly=c recursiveReadOnly=2 subPath=2 subPathExpr=2
a [2e3
o env=2e1 securityContext=2e2 volumeMounts=2e4
o pod=2dv bootstrapService=2dw brokersService=2dw externalBootstrapService=2dx perPodService=2dx externalBootstrapRoute=2dx perPodRoute=2dx externalBootstrapIngress=2dx perPodIngress=2dx persistentVolumeClaim=2dx podDisruptionBudget=2dy kafkaContainer=2e5 initContainer=2e5 clusterCaCert=2dx serviceAccount=2dx jmxSecret=2dx clusterRoleBinding=2dx podSet=2dx
o className=2 classPath=2 config=3
s {"enum":["custom"]}
o remoteStorageManager=2e7 type!=2e8
n {"minimum":0}
n {"minimum":0,"maximum":1}
s {"enum":["kafka","strimzi"]}
o consumerByteRate=i1 controllerMutationRate=2ea excludedPrincipals=5 minAvailableBytesPerVolume=i1 minAvailableRatioPerVolume=2eb producerByteRate=i1 requestPercentage=i1 type!=2ec
o version=2 metadataVersion=2 image=2 listeners!=2cj config=58 authorization=2cl rack=2cn brokerRackInitImage=2 livenessProbe=2co readinessProbe=2co jvmOptions=2cp jmxOptions=2cs metricsConfig=2cx logging=2cz template=2e6 tieredStorage=2e9 quotas=2ed
o name=2 request=2
a [2ef
o claims=2eg limits=a8 requests=a8
o watchedNamespace=2 image=2 reconciliationIntervalMs=i1 startupProbe=2co livenessProbe=2co readinessProbe=2co resources=2eh logging=2cz jvmOptions=2cp
o watchedNamespace=2 image=2 reconciliationIntervalMs=i1 secretPrefix=2 livenessProbe=2co readinessProbe=2co resources=2eh logging=2cz jvmOptions=2cp
s {"enum":["RollingUpdate","Recreate"]}
o metadata=1p7 deploymentStrategy=2ek
o metadata=1p7 imagePullSecrets=a7 securityContext=2d1 terminationGracePeriodSeconds=i1 affinity=2dd tolerations=af topologySpreadConstraints=2df priorityClassName=2 schedulerName=2 hostAliases=2dh dnsPolicy=2di dnsConfig=1j0 enableServiceLinks=c tmpDirSizeLimit=2 volumes=2ds hostUsers=c
o deployment=2el pod=2em topicOperatorContainer=2e5 userOperatorContainer=2e5 serviceAccount=2dx podDisruptionBudget=2dy entityOperatorRole=2dx topicOperatorRoleBinding=2dx userOperatorRoleBinding=2dx
o topicOperator=2ei userOperator=2ej template=2en
s {"enum":["renew-certificate","replace-key"]}
o generateCertificateAuthority=c generateSecretOwnerReference=c validityDays=fq renewalDays=fq certificateExpirationPolicy=2ep
o deployment=2el pod=2em apiService=2dw podDisruptionBudget=2dy cruiseControlContainer=2e5 serviceAccount=2dx
o brokers!=ac cpu=2 inboundNetwork=2 outboundNetwork=2
a [2es
o cpu=2 inboundNetwork=2 outboundNetwork=2 overrides=2et
s {"enum":["hashLoginService"]}
o secretKeyRef=2cu
o type!=2ev valueFrom!=2ew
s {"enum":["add-brokers","remove-brokers"]}
o mode!=2ey template=a6
a [2ez {"minItems":1}
o image=2 resources=2eh livenessProbe=2co readinessProbe=2co jvmOptions=2cp logging=2cz template=2er brokerCapacity=2eu config=58 metricsConfig=2cx apiUsers=2ex autoRebalance=2f0
o deployment=2el pod=2em container=2e5 serviceAccount=2dx podDisruptionBudget=2dy
o image=2 groupRegex=2 topicRegex=2 groupExcludeRegex=2 topicExcludeRegex=2 resources=2eh logging=2 livenessProbe=2co readinessProbe=2co enableSaramaLogging=c showAllOffsets=c template=2f2
o kafka!=2ee entityOperator=2eo clusterCa=2eq clientsCa=2eq cruiseControl=2f1 kafkaExporter=2f3 maintenanceTimeWindows=5
o spec!=2f4
o secretName!=2 certificate=2 pattern=2
a [2f6
o trustedCertificates=2f7
o secretName!=2 password!=2
s {"enum":["tls","scram-sha-256","scram-sha-512","plain","custom"]}
o certificateAndKey=2c4 config=58 passwordSecret=2f9 sasl=c type!=2fa username=2
s {"enum":["opentelemetry"]}
o type!=2fc
o metadata=1p7 pullSecret=2
o podSet=2dx pod=2dv apiService=2dw headlessService=2dw connectContainer=2e5 initContainer=2e5 podDisruptionBudget=2dy serviceAccount=2dx clusterRoleBinding=2dx buildPod=2em buildContainer=2e5 buildConfig=2fe buildServiceAccount=2dx jmxSecret=2dx
s {"enum":["docker","imagestream"]}
o additionalBuildOptions=5 additionalPushOptions=5 image!=2 pushSecret=2 type!=2fg
s {"enum":["compile","provided","runtime","test","system"]}
s {"enum":["jar","tgz","zip","maven","other"]}
o artifact=2 fileName=2 group=2 includeScope=2fi insecure=c mirrors=7z repository=2 sha512sum=2 type!=2fj url=2 version=2
a [2fk
o name!=2 artifacts!=2fl
a [2fm
o output!=2fh plugins!=2fn resources=2eh
s {"enum":["image"]}
o pullPolicy=2 reference!=2 type!=2fp
a [2fq
o name!=2 artifacts!=2fr
a [2fs
o version=2 replicas!=1g image=2 bootstrapServers!=2 groupId!=2 configStorageTopic!=2 statusStorageTopic!=2 offsetStorageTopic!=2 tls=2f8 authentication=2fb config=58 resources=2eh livenessProbe=2co readinessProbe=2co jvmOptions=2cp jmxOptions=2cs logging=2cz clientRackInitImage=2 rack=2cn metricsConfig=2cx tracing=2fd template=2ff build=2fo plugins=2ft
o spec!=2fu
i {"minimum":1,"maximum":32767}
o topicName=2 partitions=fq replicas=2fw config=58
o spec!=2fx
o valueFrom!=2ew
s {"enum":["tls","tls-external","scram-sha-512"]}
o password=2fz renewalDays=fq type!=2g0 validityDays=fq
s {"enum":["allow","deny"]}
s {"enum":["literal","prefix"]}
s {"enum":["topic","group","cluster","transactionalId"]}
o name=2 patternType=2g3 type!=2g4
s {"enum":["Read","Write","Create","Delete","Alter","Describe","ClusterAction","AlterConfigs","DescribeConfigs","IdempotentWrite","All"]}
a [2g6
o type=2g2 resource!=2g5 host=2 operations!=2g7
a [2g8
s {"enum":["simple"]}
o acls!=2g9 type!=2ga
o producerByteRate=i1 consumerByteRate=i1 requestPercentage=i1 controllerMutationRate=2ea
o secret=2dx
o authentication=2g1 authorization=2gb quotas=2gc template=2gd
o spec!=2ge
s {"enum":["shared"]}
s {"enum":["ephemeral","persistent-claim","jbod"]}
s {"enum":["ephemeral","persistent-claim"]}
o class=2 deleteClaim=c id=i1 kraftMetadata=2gg selector=3 size=2 sizeLimit=2 type!=2gi volumeAttributesClass=2
a [2gj
o class=2 deleteClaim=c id=i1 kraftMetadata=2gg selector=3 size=2 sizeLimit=2 type!=2gh volumeAttributesClass=2 volumes=2gk
s {"enum":["controller","broker"]}
a [2gm
o podSet=2dx pod=2dv perPodService=2dx perPodRoute=2dx perPodIngress=2dx persistentVolumeClaim=2dx kafkaContainer=2e5 initContainer=2e5
o replicas!=i1 storage!=2gl roles!=2gn resources=2eh jvmOptions=2cp template=2go
o spec!=2gp
o enabled=c maxRestarts=1g
s {"enum":["paused","stopped","running"]}
o toConfigMap!=a6
o fromConfigMap!=a6
o class=2 tasksMax=fq autoRestart=2gr version=2 config=58 state=2gs listOffsets=2gt alterOffsets=2gu
o spec!=2gv
s {"enum":["none","passive","aggressive","force",""],"nullable":true}
s {"enum":["isa","jerasure"]}
- {"enum":["4Ki","16Ki","64Ki","256Ki","1Mi"],"x-kubernetes-int-or-string":true}
o algorithm=2gy codingChunks!=i1 crushNumFailureDomains=fq crushOSDsPerFailureDomain=fq dataChunks!=i1 stripeUnit=2gz
s {"enum":["pool","image","init-only"]}
o secretNames=5 {"nullable":true}
o interval=2 path=2 startTime=2
a [2h3
o enabled=c mode=2h1 peers=2h2 snapshotSchedules=2h4
s {"enum":[".rgw.root",".nfs",".mgr"]}
o *2 {"nullable":true,"x-kubernetes-preserve-unknown-fields":true}
o maxBytes=1g maxObjects=1g maxSize=2 {"nullable":true}
o primaryDeviceClass!=8u secondaryDeviceClass!=8u {"nullable":true}
o hybridStorage=2h9 replicasPerFailureDomain=fq requireSafeReplicaSize=c size!=i1 subFailureDomain=2 targetSizeRatio=2ea
o disabled=c interval=2 timeout=2 {"nullable":true}
o mirror=2hb {"x-kubernetes-preserve-unknown-fields":true}
o application=2 compressionMode=2gx crushRoot=1bk deviceClass=1bk enableCrushUpdates=sd enableRBDStats=c erasureCoded=2h0 failureDomain=2 mirroring=2h5 name=2h6 parameters=2h7 quotas=2h8 replicated=2ha statusCheck=2hc
o spec!=2hd
o *3 {"nullable":true,"x-kubernetes-preserve-unknown-fields":true}
o *3 {"nullable":true}
o *lp
o *2hh {"nullable":true}
s {"enum":["IfNotPresent","Always","Never",""]}
o allowUnsupported=c image=2 imagePullPolicy=2hj {"nullable":true}
s {"enum":["zero","random"]}
s {"enum":["complete","quick"]}
o dataSource=2hl iteration=1g method=2hm {"nullable":true}
o allowUninstallWithVolumes=c confirmation=1bk sanitizeDisks=2hn wipeDevicesFromOtherClusters=c {"nullable":true}
o daysToRetain=1g disable=c {"nullable":true}
o fuseMountOptions=2 kernelMountOptions=2
o crushLocationLabels=5 enabled=c
o cephfs=2hq readAffinity=2hr skipUserCreation=c
o enabled=c port=of prometheusEndpoint=2 prometheusEndpointSSLVerify=c ssl=c urlPrefix=2 {"nullable":true}
o machineDisruptionBudgetNamespace=2 manageMachineDisruptionBudgets=c managePodBudgets=c osdMaintenanceTimeout=1g pgHealthCheckTimeout=1g pgHealthyRegex=2 {"nullable":true}
o enable=c {"nullable":true,"x-kubernetes-preserve-unknown-fields":true}
o mon=2hb osd=2hb status=2hb {"nullable":true}
o disabled=c probe=1z3
o *2hx
s {"enum":["mute","unmute"]}
o policy!=2hz
o *2i0
o daemonHealth=2hw livenessProbe=2hy muteHealthWarning=2i1 startupProbe=2hy {"nullable":true}
o enabled=c maxLogSize=5d periodicity=2 {"nullable":true}
i {"minimum":0,"maximum":5}
s {"enum":["","crush-compat","upmap","read","upmap-read"]}
o balancerMode=2i5
o enabled=c name=2 settings=2i6
a [2i7 {"nullable":true}
o allowMultiplePerNode=c count=2i4 hostNetwork=c modules=2i8 {"nullable":true}
i {"minimum":0,"maximum":9}
s {"minLength":1,"maxLength":1}
o configmapName!=t name!=2ib
o metadata=5x spec=1xt {"x-kubernetes-preserve-unknown-fields":true}
o arbiter=c name=2 volumeClaimTemplate=2id
a [2ie {"nullable":true}
o failureDomainLabel=2 subFailureDomain=2 zones=2if
a [2ie
o allowMultiplePerNode=c count=2ia externalMonIDs=5 failureDomainLabel=2 floatingMon=2ic stretchCluster=2ig volumeClaimTemplate=2id zones=2ih {"nullable":true}
o hostNetwork=sd perfCountersPrioLimit=1g port=9q statsPeriodSeconds=1g
o hostname=2 ip!=2 nodeName=2 targetRef=29r
a [2ik {"nullable":true}
o enabled=c exporter=2ij externalMgrEndpoints=2il externalMgrPrometheusPort=of interval=2 metricsDisabled=c port=of {"nullable":true}
o cluster=5 public=5 {"nullable":true}
o enabled=c {"nullable":true}
o compression=2io encryption=2io requireMsgr2=c {"nullable":true}
s {"enum":["IPv4","IPv6"],"nullable":true}
o clusterID=2 enabled=c
s {"enum":["","host","multus"],"nullable":true}
o addressRanges=2in connections=2ip dualStack=c hostNetwork=c ipFamily=2iq multiClusterService=2ir provider=2is selectors=1a2 {"nullable":true,"x-kubernetes-preserve-unknown-fields":true}
o nodeAffinity=9z podAffinity=a4 podAntiAffinity=a4 tolerations=af topologySpreadConstraints=1jd
o *2iu {"nullable":true,"x-kubernetes-preserve-unknown-fields":true}
o *1j8 {"nullable":true,"x-kubernetes-preserve-unknown-fields":true}
s {"enum":["aes","aes256k"],"minLength":3,"maxLength":7}
a [2ix {"minItems":1,"maxItems":2}
i {"minimum":0,"maximum":10}
s {"enum":["","Disabled","KeyGeneration"]}
o keepPriorKeyCountMax=2iz keyGeneration=rz keyRotationPolicy=2j0 keyType=2ix
o keyGeneration=rz keyRotationPolicy=2j0 keyType=2ix
o allowedCiphers=2iy csi=2j1 daemon=2j2 rbdMirrorPeer=2j2
o enabled=c schedule=2 {"nullable":true}
o connectionDetails=2h7 tokenSecretName=2 {"nullable":true}
o cephx=2j3 keyRotation=2j4 kms=2j5 {"nullable":true}
n {"minimum":0,"maximum":1,"nullable":true}
o config=2h7 fullpath=2 name=2
a [2j8 {"nullable":true,"x-kubernetes-preserve-unknown-fields":true}
o confirmation=2
o claims=1j7 limits=a8 requests=a8 {"nullable":true,"x-kubernetes-preserve-unknown-fields":true}
o metadata=5x spec=1xt
a [2jc
o config=2h7 deviceFilter=2 devicePathFilter=2 devices=2j9 name=2 resources=2jb useAllDevices=c volumeClaimTemplates=2jd
a [2je {"nullable":true}
o nodeAffinity=9z podAffinity=a4 podAntiAffinity=a4 tolerations=af topologySpreadConstraints=1jd {"nullable":true,"x-kubernetes-preserve-unknown-fields":true}
o annotations=1a1 finalizers=5 labels=3 name=2 namespace=2
o metadata=2jh spec=1xt
a [2ji
o config=2h7 count!=fq encrypted=c name!=2 placement=2jg portable=c preparePlacement=2jg resources=2jb schedulerName=2 tuneDeviceClass=c tuneFastDeviceClass=c volumeClaimTemplates!=2jj
a [2jk {"nullable":true}
s {"enum":["bluestore","bluestore-rdr"]}
o type=2jm updateStore=2
o allowDeviceClassUpdate=c allowOsdCrushWeightUpdate=c backfillFullRatio=2j7 config=2h7 deviceFilter=2 devicePathFilter=2 devices=2j9 flappingRestartIntervalHours=1g fullRatio=2j7 migration=2ja nearFullRatio=2j7 nodes=2jf onlyApplyOSDPlacement=c osdMaxUpdatesInParallel=fq scheduleAlways=c storageClassDeviceSets=2jl store=2jn useAllDevices=c useAllNodes=c volumeClaimTemplates=2jd {"nullable":true}
o annotations=2hf cephConfig=2hg cephConfigFromSecret=2hi cephVersion=2hk cleanupPolicy=2ho continueUpgradeAfterChecksEvenIfNotHealthy=c crashCollector=2hp csi=2hs dashboard=2ht dataDirHostPath=2 disruptionManagement=2hu external=2hv healthCheck=2i2 labels=2hf logCollector=2i3 mgr=2i9 mon=2ii monitoring=2im network=2it placement=2iv priorityClassNames=2h7 removeOSDsIfOutAndSafeToRemove=c resources=2iw security=2j6 skipUpgradeChecks=c storage=2jo upgradeOSDRequiresHealthyPGs=c waitTimeoutForHealthyOSDInMinutes=1g
o spec!=2jp
o application=2 compressionMode=2gx crushRoot=1bk deviceClass=1bk enableCrushUpdates=sd enableRBDStats=c erasureCoded=2h0 failureDomain=2 mirroring=2h5 name=2 parameters=2h7 quotas=2h8 replicated=2ha statusCheck=2hc
a [2jr {"nullable":true}
o application=2 compressionMode=2gx crushRoot=1bk deviceClass=1bk enableCrushUpdates=sd enableRBDStats=c erasureCoded=2h0 failureDomain=2 mirroring=2h5 name=2 parameters=2h7 quotas=2h8 replicated=2ha statusCheck=2hc {"nullable":true}
o activeCount!=1hi activeStandby=c annotations=2h7 cacheMemoryLimitFactor=2eb cacheMemoryRequestFactor=2eb labels=2h7 livenessProbe=2hx placement=2jg priorityClassName=2 resources=2jb startupProbe=2hx
o duration=2 path=2
a [2jv
o enabled=c peers=2h2 snapshotRetention=2jw snapshotSchedules=2h4 {"nullable":true}
o dataPools!=2js metadataPool!=2jt metadataServer!=2ju mirroring=2jx preserveFilesystemOnDelete=c preservePoolNames=c preservePoolsOnDelete=c statusCheck=2hc
o spec!=2jy
s {"minLength":1,"maxLength":36}
i {"minimum":0,"maximum":1,"nullable":true}
i {"minimum":-1,"maximum":256,"nullable":true}
o distributed=2k1 export=2k2 random=2j7
o clusterID=2k0 csiMetadataRadosNamespace=kb dataPoolName=2 filesystemName!=2 name=2 pinning=2k3 quota=5d
o spec!=2k4
o acceptedRoles!=5 implicitTenants=2 revocationInterval=28d serviceUserSecretName!=2 tokenCacheSize=28d url!=2 {"nullable":true}
o keystone=2k6
o application=2 compressionMode=2gx crushRoot=1bk deviceClass=1bk enableCrushUpdates=sd enableRBDStats=c erasureCoded=2h0 failureDomain=2 mirroring=2h5 parameters=2h7 quotas=2h8 replicated=2ha statusCheck=2hc {"nullable":true}
o configMap=1xn emptyDir=1xs hostPath=1y2 persistentVolumeClaim=1y6 projected=1yg secret=1yk
o subPath!=8u volumeSource!=2k9
a [2ka
b {"nullable":true,"x-kubernetes-preserve-unknown-fields":true}
o hostname=2 ip=2
a [2kd {"nullable":true}
o resources=1j8 {"nullable":true}
s {"enum":["localize","balance","default"]}
o type!=2kg
o *lp {"nullable":true}
i {"minimum":0,"maximum":65535,"nullable":true}
o annotations=3 labels=3 {"nullable":true}
o additionalVolumeMounts=2kb annotations=2h7 caBundleRef=1bk dashboardEnabled=2kc disableMultisiteSyncTraffic=c externalRgwEndpoints=2ke hostNetwork=2kc instances=28d labels=2h7 opsLogSidecar=2kf placement=2jg port=1g priorityClassName=2 readAffinity=2kh resources=2jb rgwCommandFlags=1a2 rgwConfig=1a2 rgwConfigFromSecret=2ki securePort=2kj service=2kk sslCertificateRef=1bk {"nullable":true}
o disabled=c probe=1z3 {"x-kubernetes-preserve-unknown-fields":true}
o readinessProbe=2km startupProbe=2hx {"nullable":true}
o dnsName!=8u port!=9q useTls!=c {"nullable":true}
o advertiseEndpoint=2ko dnsNames=5 {"nullable":true}
s {"enum":["s3","s3website","swift","swift_auth","admin","sts","iam","notifications"]}
a [2kq {"nullable":true}
o authUseKeystone=sd enabled=sd {"nullable":true}
o accountInUrl=sd urlPrefix=1bk versioningEnabled=sd {"nullable":true}
o enableAPIs=2kr s3=2ks swift=2kt
a [2 {"minItems":0,"maxItems":1000}
o defaultWorkarounds=c noCompression=c singleDiffieHellmanUse=c sslv2=c sslv3=c tlsv1_0=c tlsv1_1=c tlsv1_2=c
o cipherSuites=2kv ciphers=2kv keyRotation=2j4 kms=2j5 s3=2j5 sslOptions=2kw tlsGroups=5 {"nullable":true}
o dataPoolName!=8u name!=8u
a [2ky {"maxItems":10}
o dataNonECPoolName=2 dataPoolName!=8u default=c metadataPoolName!=8u name!=8u storageClasses=2kz
a [2l0
o dataPoolName=2 metadataPoolName=2 poolPlacements=2l1 preserveRadosNamespaceDataOnDelete=c {"nullable":true}
o name!=2 {"nullable":true}
o allowUsersInNamespaces=5 auth=2k7 dataPool=2k8 defaultRealm=c gateway=2kl healthCheck=2kn hosting=2kp metadataPool=2k8 preservePoolsOnDelete=c protocols=2ku security=2kx sharedPools=2l2 zone=2l3
o spec!=2l4
o name!=13
s {"enum":["*","read","write","read, write"]}
o amz-cache=2l7 bilog=2l7 bucket=2l7 buckets=2l7 datalog=2l7 info=2l7 mdlog=2l7 metadata=2l7 oidc-provider=2l7 ratelimit=2l7 roles=2l7 usage=2l7 user=2l7 user-policy=2l7 users=2l7 zone=2l7 {"nullable":true}
o accessKeyRef=lp secretKeyRef=lp
a [2l9
s {"enum":["read","write","delete"]}
a [2lb {"minItems":0,"maxItems":3}
- {"nullable":true,"x-kubernetes-int-or-string":true}
o maxBuckets=28d maxObjects=28d maxSize=2ld {"nullable":true}
o accountRef=2l6 capabilities=2l8 clusterNamespace=2 displayName=2 keys=2la opMask=2lc quotas=2le store=2
o spec!=2lf
o {"nullable":true,"x-kubernetes-preserve-unknown-fields":true}
o storageClassName=2 bucketName=2 generateBucketName=2 additionalConfig=2lh objectBucketName=2
o spec=2li
o bucketHost=2 bucketPort=1g bucketName=2 region=2 subRegion=2 additionalConfig=2lh {"nullable":true}
o [58 {"nullable":true}
o storageClassName=2 endpoint=2lk authentication=2ll additionalState=2lh reclaimPolicy=2 claimRef=2lh
o spec=2lm
o configMapKeyRef=lp fieldRef=1q7 resourceFieldRef=1q9 secretKeyRef=lp
o name!=2 value=2 valueFrom=2lo
a [2lp
o postStart=1z0 preStop=1z0
o args=5 command=5 env=2lq envFrom=1yv image=2 imagePullPolicy=2 lifecycle=2lr livenessProbe=1z3 name!=2 ports=1z5 readinessProbe=1z3 resizePolicy=1z7 resources=1j8 restartPolicy=2 securityContext=1ja startupProbe=1z3 stdin=c stdinOnce=c terminationMessagePath=2 terminationMessagePolicy=2 tty=c volumeDevices=1zc volumeMounts=1xd workingDir=2
a [2ls
o clusterTrustBundle=1y9 configMap=1ya downwardAPI=1yb secret=1ya serviceAccountToken=1yd
a [2lu
o defaultMode=1g sources=2lv
o awsElasticBlockStore=1xg azureDisk=1xh azureFile=1xi cephfs=1xj cinder=1xk configMap=1xn csi=1xo downwardAPI=1xr emptyDir=1xs ephemeral=1xv fc=1xw flexVolume=1xx flocker=1xy gcePersistentDisk=1xz gitRepo=1y0 glusterfs=1y1 hostPath=1y2 image=1y3 iscsi=1y4 name!=2 nfs=1y5 persistentVolumeClaim=1y6 photonPersistentDisk=1y7 portworxVolume=1y8 projected=2lw quobyte=1yh rbd=1yi scaleIO=1yj secret=1yk storageos=1yl vsphereVolume=1ym
a [2lx
o clientCaCertSecret=lp passwordFromSecret=lp
o maxUnavailable=5d minAvailable=5d
o annotations=3 labels=3 name=2 nodePort=1g type=2
o cron=2 dir=2 enableOnMasterOnly=c existingPersistentVolumeClaimName=2 persistentVolumeClaimSpec=1xt
o persistentVolumeClaimSpec=1xt
o aclFromSecret=lp additionalContainers=2lt additionalVolumes=2ly affinity=a5 annotations=3 args=5 authentication=2lz containerSecurityContext=1ja customLivenessProbeConfigMap=a6 customReadinessProbeConfigMap=a6 customStartupProbeConfigMap=a6 enableReplicationReadinessGate=c env=2lq image=2 imagePullPolicy=2 imagePullSecrets=a7 initContainers=2lt labels=3 memcachedPort=1g networkPolicyEnabled=c nodeSelector=3 ownedObjectsMetadata=4 pdb=2m0 podMetadata=4 podSecurityContext=1j3 priorityClassName=2 replicas=1g resources=1j8 serviceAccountName=2 serviceSpec=2m1 skipFSGroup=c snapshot=2m2 tiering=2m3 tlsSecretRef=v2 tolerations=af topologySpreadConstraints=1jd
o spec=2m4
o backupTargetURL=2 credentialSecret=2 pollInterval=2 syncRequestedAt=1bk
o spec=2m6
s {"enum":["snapshot","snapshot-force-create","snapshot-cleanup","snapshot-delete","backup","backup-force-create","filesystem-trim","system-backup"]}
o concurrency=1g cron=2 groups=5 labels=3 name=2 parameters=3 retain=1g task=2m8
o spec=2m9
s {"minLength":2}
o apiVersion!=2 description=2 expr!=2 kind!=2 labelSelector=4o name=2 namespace=2 timeout=2mb
a [2mc
o endpoint=2 imageRepository=2 version!=2
s {"minLength":9}
o duration!=2 start!=2mf timezone=2
a [2mg {"minItems":1}
o windows=2mh
o pullPolicy=1j5 repository=2 tag=2
o image=2mj
o healthChecks=2md kubernetes!=2me maintenance=2mi talosctl=2mk
o spec=2ml
o disableEviction=c enabled!=c
o activeDeadlineSeconds=fq args=5 backoffLimit=i1 command=5 env=1qc envFrom=1yv image!=8u imagePullPolicy=1j5 name!=9p serviceAccountName=2 volumeMounts=1xd volumes=1yo
a [2mo
o post=2mp pre=2mp
s {"enum":["hard","soft"]}
s {"enum":["default","powercycle"]}
o debug=c force=c nodrain=c placement=2mr priorityClassName=2 rebootMode=2ms stage=c timeout=2 waitForVolumeDetach=c
s {"enum":["=","!=","=~","!~"]}
o matchType=2mu name!=8u value!=8u
a [2mv {"minItems":1}
o matchers!=2mw maxDuration=2
a [2mx {"minItems":1,"maxItems":8}
o prePull=c version!=2
o drain=2mn healthChecks=2md hooks=2mq maintenance=2mi nodeSelector=4o parallelism=fq policy=2mt silences=2my talos=2mz talosctl=2mk
o spec=2n0
o cacheDir=2 catalogDir!=2
s {"enum":["legacy","restricted"]}
o affinity=a5 extractContent=2n2 memoryTarget=5d nodeSelector=3 priorityClassName=2 securityContextConfig=2n3 tolerations=af
o base64data!=2 mediatype!=2
o interval=2
o registryPoll=2n6
o address=2 configMap=2 description=2 displayName=2 grpcPodConfig=2n4 icon=2n5 image=2 priority=1g publisher=2 secrets=5 sourceType!=2 updateStrategy=2n7
o spec!=2n8
s {"enum":["Default","TechPreviewUnsafeFailForward"]}
o selector=4o serviceAccountName=2 staticProvidedAPIs=c targetNamespaces=5 upgradeStrategy=2na
o spec=2nb
o selector=4o serviceAccountName=2 staticProvidedAPIs=c targetNamespaces=5
o spec=2nd
o affinity=a5 annotations=3 env=1qc envFrom=1yv nodeSelector=3 resources=1j8 selector=4o tolerations=af volumeMounts=1xd volumes=1yo
o channel=2 config=2nf installPlanApproval=2 name!=2 source!=2 sourceNamespace!=2 startingCSV=2
o spec!=2ng
`;function Jr(e){return/-controller |^(?:Argo CD|cert-manager|External Secrets|Gateway API|prometheus-operator) /.test(e)}let Zr,Qr,Xr;function Yr(e){return Qr??=u.$5c(function t(){return Zr??=_r.split("\n= ").flatMap(e=>{const[t="",...a]=e.trim().split("\n"),[o="",...n]=t.split(" "),s=n.join(" ");return a.flatMap(e=>{const[t="",a="",n="",r]=e.split(" "),i={kind:t,number:n,isNamespaced:"cluster"!==r,owner:s};return a.split(",").map(e=>({apiVersion:`${o}/${e}`,...i}))})})}(),e=>u.$7m(e.apiVersion)),Qr.get(e)??[]}function ei(e,t){return Yr(e).find(e=>e.kind===t)}function ti(e,t){return ei(e,t)?.isNamespaced}function ai(e,t){const a=Yr(u.$7m(e)).find(a=>a.apiVersion===e&&a.kind===t);if(void 0!==a&&"-"!==a.number)return{schema:ni(a.number),owner:a.owner}}const oi=new Map;function ni(e){const t=oi.get(e);if(void 0!==t)return t;Xr??=Wr.trim().split("\n");const a=function o(e){const t=e.indexOf("{"),[a="-",...o]=(t<0?e:e.slice(0,t)).trim().split(" "),n=t<0?{}:Gr(e.slice(t)),s={...u.$4d(n)&&n},r=R.$7g(si,a);void 0!==r&&(s.type=r);const i=u.$4f(),c=[];for(const e of o)if(e.startsWith("["))s.items=ni(e.slice(1));else if(e.startsWith("*"))s.additionalProperties=ni(e.slice(1));else{const[t="",a=""]=e.split("="),o=t.replace(/!$/,"");i[o]=ni(a),o!==t&&c.push(o)}return Object.keys(i).length>0&&(s.properties=i),c.length>0&&(s.required=[...c,...u.$5d(s.required)?s.required:[]]),s}(Xr[Number.parseInt(e,36)]??"-");return oi.set(e,a),a}const si={a:"array",b:"boolean",i:"integer",n:"number",o:"object",s:"string"};function ri(e){const t=di(e);if(void 0===t)return!1;const a={tokens:t,at:0,depth:0};return t.length>0&&fi(a)&&a.at===t.length}function ii(e,t){const a=di(e)??[],o=[];for(const[e,n]of a.entries()){if(n!==t)continue;const[s,r,i]=[a[e-1],a[e+1],a[e+2]];if("("===s&&","===r)return[];ui(a,e)||"("===r||":"===r||o.push("."===r&&bi(i)?i??"":"")}return o}const ci=new Set("true false null int uint double bool string bytes list map type null_type dyn google".split(" "));function li(e){const t=di(e)??[],a=new Set(t.filter((e,a)=>{const o=t[a-1];return("("===o||","===o)&&","===t[a+1]}));return new Set(t.filter((e,o)=>{const n=t[o+1],s="("===n||"."===n&&"("===t[o+3],r=ui(t,o)||s||":"===n||"{"===n||e.startsWith("`")||"."===n&&/^[A-Z]/.test(e);return bi(e)&&!r&&!a.has(e)&&!ci.has(e)}))}function ui(e,t){const a=e[t-1];return"."===a||"?"===a&&"."===e[t-2]}const mi=new RegExp(`(?:\\s|//[^\\n]*(?:\\n|$))*(?:(${/[rR]?[bB]?[rR]?(?:"""(?:\\[^]|[^\\])*?"""|'''(?:\\[^]|[^\\])*?'''|"(?:\\.|[^"\\\n\r])*"|'(?:\\.|[^'\\\n\r])*')/.source})|(${/0x[0-9a-fA-F]+u?|(?:\d+\.\d+|\.\d+|\d+)(?:[eE][+-]?\d+)?[uU]?/.source})|(${/[A-Za-z_]\w*|`[\w.\-/ ]+`/.source})|(${/&&|\|\||[=!<>]=|\/(?!\/)|[-+*%<>!?:.,()[\]{}]/.source}))`,"y");function di(e){const t=[];mi.lastIndex=0;let a=0;for(let o=mi.exec(e);null!==o;o=mi.exec(e)){const[,e,n,s,r]=o;t.push(void 0===e&&void 0===n?s??r??"":"1"),a=mi.lastIndex}return e.slice(a).split("\n").map(e=>e.trim()).every(e=>""===e||e.startsWith("//"))?t:void 0}const pi=200;function fi(e){if(++e.depth>pi)return!1;const t=hi(e)&&(!xi(e,"?")||hi(e)&&xi(e,":")&&fi(e));return e.depth--,t}const gi=new Set(["||","&&","<","<=",">=",">","==","!=","in","+","-","*","/","%"]);function hi(e){for(;vi(e);){if(!gi.has(ki(e)))return!0;e.at++}return!1}function vi(e){const t=ki(e);if("!"===t||"-"===t)for(;ki(e)===t;)e.at++;if(!function a(e){return!!xi(e,"1")||(xi(e,"(")?fi(e)&&xi(e,")"):xi(e,"[")?$i(e,"]",!1):xi(e,"{")?$i(e,"}",!0):(xi(e,"."),yi(e)&&(!xi(e,"(")||$i(e,")",!1))))}(e))return!1;for(;;)if(xi(e,".")){if(xi(e,"?"),!yi(e)||xi(e,"(")&&!$i(e,")",!1))return!1}else if(xi(e,"[")){if(xi(e,"?"),!fi(e)||!xi(e,"]"))return!1}else{if("{"!==ki(e)||!bi(e.tokens[e.at-1]))return!0;if(e.at++,!$i(e,"}",!0))return!1}}function $i(e,t,a){for(;!xi(e,t);){if(xi(e,"?"),!fi(e)||a&&(!xi(e,":")||!fi(e)))return!1;if(!xi(e,","))return xi(e,t)}return!0}function yi(e){return!!bi(e.tokens[e.at])&&(e.at++,!0)}function bi(e){return void 0!==e&&"in"!==e&&/^[A-Za-z_`]/.test(e)}function ki({tokens:e,at:t}){return e[t]??""}function xi(e,t){return ki(e)===t&&(e.at++,!0)}function wi(e,t,a){""===e.trim()?a(t,"is missing"):ri(e)||a(t,"is no expression of CEL")}const Si=["array","boolean","integer","number","object","string"],Pi=["$ref","id","additionalItems","patternProperties","definitions","dependencies"],[Ri,Ci,ji,Ai]=["x-kubernetes-list-type","x-kubernetes-list-map-keys","x-kubernetes-map-type","x-kubernetes-validations"],Ii=[[["minimum","maximum","multipleOf","minLength","maxLength","minItems","maxItems","minProperties"],e=>"number"==typeof e||"bigint"==typeof e,"a number"],[["exclusiveMinimum","exclusiveMaximum","uniqueItems","nullable","x-kubernetes-int-or-string"],e=>"boolean"==typeof e,"true or false"],[["type","pattern","format","title","description",Ri,ji],e=>"string"==typeof e,"text"],[["required","enum","allOf","anyOf","oneOf",Ci,Ai],u.$5d,"a list"],[["properties","not"],u.$4d,"a map"]],Ni=/\(\?P?<\w+>|\(\?[imsU-]+[:)]|\\./gs;const zi=["allOf","anyOf","oneOf"],Ti=[{type:"integer"},{type:"string"}];function Di(e,t,a){!function o(e,t,a){!function o(e,t,a){for(const[o,n,s]of Ii)for(const r of o){const o=e[r];null==o||n(o)||a(u.$aa(t,r),`must be ${s}`)}}(e,t,a);const n=u.$gj(e.type);""===n||Si.includes(n)||a(u.$aa(t,"type"),`must be one of ${Si.join(", ")}`);for(const o of Pi)void 0!==e[o]&&a(u.$aa(t,o),"is not supported");!0===e.uniqueItems&&a(u.$aa(t,"uniqueItems"),"may not be true; use x-kubernetes-list-type: set"),!1===e["x-kubernetes-preserve-unknown-fields"]&&a(u.$aa(t,"x-kubernetes-preserve-unknown-fields"),"must be true or left out");const{properties:s,additionalProperties:r}=e;Object.keys(u.$gl(s)).length>0&&void 0!==r&&!0!==r&&a(u.$aa(t,"additionalProperties"),"may not be set beside properties"),"array"===n&&void 0===e.items&&a(u.$aa(t,"items"),"is missing"),u.$5d(e.items)&&a(u.$aa(t,"items"),"must be one schema, not a list"),function i(e,t,a){!0===e["x-kubernetes-embedded-resource"]&&("object"!==e.type&&a(u.$aa(t,"type"),"must be object, since it holds a whole object"),!0===e["x-kubernetes-preserve-unknown-fields"]||0!==Object.keys(u.$gl(e.properties)).length||a(u.$aa(t,"properties"),"must not be empty, or x-kubernetes-preserve-unknown-fields be true"))}(e,t,a),function c(e,t,a){const o=u.$gj(e[ji]);""!==o&&("atomic"!==o&&"granular"!==o&&a(u.$aa(t,ji),"must be atomic or granular"),"object"!==e.type&&a(u.$aa(t,"type"),`must be object beside ${ji}`))}(e,t,a),function l(e,t,a){const o=u.$gj(e[Ri]),n=u.$gk(e[Ci]),s=u.$gl(e.items);n.length>0&&"map"!==o&&a(u.$aa(t,Ri),`must be map beside ${Ci}`),""!==o&&(["atomic","set","map"].includes(o)||a(u.$aa(t,Ri),"must be atomic, set or map"),"array"!==e.type&&a(u.$aa(t,"type"),`must be array beside ${Ri}`),"atomic"!==o&&!0===s.nullable&&a(u.$aa(u.$aa(t,"items"),"nullable"),"may not be true in a set or a map"),"set"===o&&function r(e,t,a){"object"===e.type&&"atomic"!==e[ji]&&a(u.$aa(t,ji),"must be atomic in a set"),"array"===e.type&&"atomic"!==(e[Ri]??"atomic")&&a(u.$aa(t,Ri),"must be atomic in a set")}(s,u.$aa(t,"items"),a),"map"===o&&function i(e,t,a,o){if(0===e.length&&o(u.$aa(a,Ci),"must have one, since the list is a map"),"object"!==t.type)return void o(u.$aa(u.$aa(a,"items"),"type"),"must be object, since the list is a map");new Set(e).size<e.length&&o(u.$aa(a,Ci),"names one key twice");const n=u.$gl(t.properties);for(const s of e){const e=Object.hasOwn(n,s)?u.$gl(n[s]):void 0,r=u.$g9(u.$aa(u.$aa(a,"items"),"properties"),s);void 0===e?o(u.$aa(a,Ci),`names ${s}, which the items do not have`):"object"===e.type||"array"===e.type?o(u.$aa(r,"type"),"must be no list and no map, since it is a key"):void 0!==e.default||u.$gk(t.required).includes(s)?!0===e.nullable&&o(u.$aa(r,"nullable"),"may not be true of a key"):o(r,"must be required or have a default, since it is a key")}}(n,s,t,a))}(e,t,a),function m(e,t,a){const o=e.replace(Ni,e=>e.startsWith("(")&&!e.endsWith(")")?"(":"a");try{new RegExp(o)}catch(e){e instanceof SyntaxError&&/unterminated|unmatched/i.test(e.message)&&a(t,"is no regular expression: a bracket is open")}}(u.$gj(e.pattern),u.$aa(t,"pattern"),a),u.$gi(e[Ai]).forEach(({rule:e},o)=>{wi(u.$gj(e),u.$aa(u.$g9(u.$aa(t,Ai),String(o)),"rule"),a)})}(e,t,a);for(const[o,n]of Object.entries(u.$gl(e.properties)))Mi(n,u.$g9(u.$aa(t,"properties"),o),a);u.$4d(e.additionalProperties)&&Mi(e.additionalProperties,u.$aa(t,"additionalProperties"),a),u.$4d(e.items)&&Mi(e.items,u.$aa(t,"items"),a),Ei(e,t,a),void 0!==e.default&&function n(e,t){const a=[];return xr(e,t,u.$aa(void 0,"value"),kr(a)),a}(e.default,e).length>0&&a(u.$aa(t,"default"),"is not what the schema itself allows")}function Mi(e,t,a){if(!u.$4d(e))return void a(t,"must be a map of fields");const o=!0===e["x-kubernetes-int-or-string"]||!0===e["x-kubernetes-preserve-unknown-fields"];""!==u.$gj(e.type)||o||a(u.$aa(t,"type"),"is missing"),Di(e,t,a)}function Ei(e,t,a){for(const o of zi)"anyOf"===o&&u.$39(e.anyOf??null,Ti)||u.$gi(e[o]).forEach((e,n)=>{Oi(e,u.$g9(u.$aa(t,o),String(n)),a)});u.$4d(e.not)&&Oi(e.not,u.$aa(t,"not"),a)}const qi=["type","additionalProperties","default","title","description","nullable",...["preserve-unknown-fields","embedded-resource","int-or-string","list-map-keys"].map(Li),...["list-type","map-type","validations"].map(Li)];function Oi(e,t,a){for(const o of qi)Fi(e[o])&&a(u.$aa(t,o),"may not be set under a condition");for(const[o,n]of Object.entries(u.$gl(e.properties)))u.$4d(n)&&Oi(n,u.$g9(u.$aa(t,"properties"),o),a);u.$4d(e.items)&&Oi(e.items,u.$aa(t,"items"),a),Ei(e,t,a)}function Fi(e){return null!=e&&""!==e&&!1!==e&&!function t(e){return u.$5d(e)&&0===e.length}(e)}const Ui=u.$aa(void 0,"spec"),Bi=u.$aa(Ui,"names");function Vi(e){if("apiextensions.k8s.io/v1"!==e.apiVersion)return[];const t=[],a=u.$a8(t),o=u.$gl(e.spec),n=u.$gl(o.names),[s,r]=[u.$gj(o.group),u.$gj(n.plural)];return""===s&&a(u.$aa(Ui,"group"),"is missing"),""===r&&a(u.$aa(Bi,"plural"),"is missing"),""===u.$gj(n.kind)&&a(u.$aa(Bi,"kind"),"is missing"),u.$gj(u.$gl(e.metadata).name)!==`${r}.${s}`&&a(u.$aa(u.$aa(void 0,"metadata"),"name"),"must be spec.names.plural, a dot and spec.group"),["Cluster","Namespaced"].includes(u.$gj(o.scope))||a(u.$aa(Ui,"scope"),"must be Cluster or Namespaced"),!0===o.preserveUnknownFields&&a(u.$aa(Ui,"preserveUnknownFields"),"must not be true; use x-kubernetes-preserve-unknown-fields"),u.$4d(o.conversion)&&function i(e,t){const a=u.$aa(Ui,"conversion"),o=u.$gj(e.strategy);"None"!==o&&"Webhook"!==o&&t(u.$aa(a,"strategy"),"must be None or Webhook");const n=u.$aa(a,"webhook"),{clientConfig:s,conversionReviewVersions:r}=u.$gl(e.webhook);if("Webhook"!==o)return void(u.$4d(e.webhook)&&t(n,"may only be set for the strategy Webhook"));const i=u.$gl(s);""!==u.$gj(i.url)===u.$4d(i.service)&&t(u.$aa(n,"clientConfig"),"must have a url or a service, and not both"),u.$gk(r).some(e=>"v1"===e||"v1beta1"===e)||t(u.$aa(n,"conversionReviewVersions"),"must have v1 or v1beta1")}(o.conversion,a),[...t,...Hi(o)]}const Hi=u.$5x(e=>{const t=[];return function a(e,t){const a=u.$aa(Ui,"versions"),o=new Set;e.forEach((e,n)=>{const s=u.$gj(e.name),r=u.$g9(a,""===s?String(n):s);u.$gt(s)||t(u.$aa(r,"name"),"must be lower case letters, digits and hyphens"),o.has(s)&&t(u.$aa(r,"name"),"is the name of another version"),o.add(s);const i=u.$gl(u.$gl(e.schema).openAPIV3Schema),c=u.$aa(u.$aa(r,"schema"),"openAPIV3Schema");0===Object.keys(i).length?t(c,"is missing"):function l(e,t,a){"object"!==u.$gj(e.type)&&a(u.$aa(t,"type"),"must be object"),u.$4d(e.additionalProperties)&&a(u.$aa(t,"additionalProperties"),"may not be set at the top");const o=u.$aa(t,"properties"),{metadata:n}=u.$gl(e.properties);u.$4d(n)&&!function s({type:e,properties:t={},...a}){const o=u.$4d(t)?Object.keys(t):[];return"object"===e&&o.every(e=>"name"===e||"generateName"===e)&&0===Object.keys(a).length}(n)&&a(u.$g9(o,"metadata"),"may say nothing but name and generateName"),Di(e,t,a)}(i,c,t),function m(e,t,a){u.$gi(e.additionalPrinterColumns).forEach((e,o)=>{const n=u.$gj(e.name),s=u.$g9(u.$aa(t,"additionalPrinterColumns"),""===n?String(o):n);""===n&&a(u.$aa(s,"name"),"is missing"),Ki.includes(u.$gj(e.type))||a(u.$aa(s,"type"),`must be one of ${Ki.join(", ")}`),u.$gj(e.jsonPath).startsWith(".")||a(u.$aa(s,"jsonPath"),"must be a path like .spec.a")})}(e,r,t),function d(e,t,a){if(0===Object.keys(e).length)return;const o=u.$aa(u.$aa(t,"subresources"),"scale");for(const[t,n]of[["specReplicasPath",".spec."],["statusReplicasPath",".status."]])u.$gj(e[t]).startsWith(n)||a(u.$aa(o,t),`must be a path below ${n}`);const n=u.$gj(e.labelSelectorPath);""===n||/^\.(?:spec|status)\./.test(n)||a(u.$aa(o,"labelSelectorPath"),"must be a path below .spec. or .status.")}(u.$gl(u.$gl(e.subresources).scale),r,t)}),1!==e.filter(({storage:e})=>!0===e).length&&t(a,"must have exactly one that is stored")}(u.$gi(e.versions),u.$a8(t)),t}),Ki=["boolean","date","integer","number","string"];function Gi(e,t){const a=[],o=u.$a8(a),[n,s]=[u.$gl(e.spec),u.$gl(t.spec)],r=(e,t,a,n)=>{u.$gj(a[e])!==u.$gj(n[e])&&o(t,"cannot be changed")};return r("scope",u.$aa(Ui,"scope"),n,s),r("group",u.$aa(Ui,"group"),n,s),r("kind",u.$aa(Bi,"kind"),u.$gl(n.names),u.$gl(s.names)),r("plural",u.$aa(Bi,"plural"),u.$gl(n.names),u.$gl(s.names)),a.map(e=>({...e,update:!0}))}function Zi(e,t,a){const o=Math.min(Math.max(a,1),e);return{maxSurge:0,maxUnavailable:o,minAvailable:e-Math.min(o,t),waves:Qi(t,o)}}function oc(e){if(null!==e)return{maxSurge:0,maxUnavailable:e,minAvailable:0,waves:1}}function rc(e,t){const{manifest:a}=e.object,o="CloneSet"===e.controller?u.$9u(a,"spec","updateStrategy","partition"):u.$9u(a,"spec","updateStrategy","rollingUpdate","partition");return Math.max(0,t-(o??0))}let cc;const[lc]="$y".split(" ").map(Ar(()=>cc??=require("./gitops.js")));function uc(e,t,a){const o=new Set(t.flatMap(({object:e})=>mc(e)));return a.flatMap(({object:t,origin:a})=>{const n=mc(t).filter(e=>!o.has(e));if(0===n.length)return[];const s=a?.location,r=n.map(e=>e.slice(e.lastIndexOf(" ")+1)),[i,c]=1===n.length?["is no field","it"]:["are no fields","them"];return[{check:"applier-decides",severity:"warning",deployable:e,workload:null,message:`${u.$z(t,"kind")??""} ${u.$z(t,"metadata","name")??""}: ${r.join(", ")} ${i} that Kubernetes knows: Flux drops ${c} without a word, and applies the rest.`,remediation:"Mend the name or the place of the field, or take it out.",isNew:!0,unsafe:!1,...void 0!==s&&{file:s.file},...void 0!==s?.line&&{line:s.line}}]})}function mc(e){const t=[["kind"],["metadata","namespace"],["metadata","name"]].map(t=>u.$z(e,...t));return lc(e).map(e=>`${u.$j(t)} ${e}`)}const dc=["unready-pods","over-quota","recreate-strategy","missing-readiness-probe","rwo-surge","renumbered-pods","max-unavailable-all","single-replica"];function pc(e,t){return dc.flatMap(a=>e.filter(e=>t(e)===a))[0]??e[0]}function gc(e){return e.every(({rollout:e})=>"Canary"===e?.strategy)?u.$md`step by step, as its canary says`:e.every(({kind:e})=>"DaemonSet"===e)?u.$md`node by node: one pod on each`:u.$md`${hc(e)}, a few at a time`}function hc(e){const t=e.flatMap(e=>null===e.pods?[]:[e.pods]);return t.length<e.length||0===t.length?e.every(({kind:e})=>"DaemonSet"===e)?"one pod a node":"its pods (how many is not known)":1===Math.max(...t)?"1 pod":`${u.$o3(t)} pods`}function vc(e,t,a){const{kind:o,name:n}=e,s=`${t.kind} ${t.name}`,r="gone"===a?`${s}, which this change removes: Flux applies nothing of it until that is there again`:`${s} from now on, and nothing in this repository makes it: Flux applies nothing of it until something else does`;return{...u.$e1(e,null),..."unmade"===a&&{severity:"warning"},message:`${o} ${n} takes variables from ${r}.`,remediation:`Correct the name in \`spec.postBuild.substituteFrom\`, bring ${s} into the namespace of the Kustomization, or mark it \`optional: true\`.`}}function $c(e,t){const a=`${t.kind} ${t.name}`;return{...u.$e1(e,null),severity:"warning",message:`${e.kind} ${e.name} no longer takes variables from ${a}, which nothing in this repository makes: what it uses of these is not set any more, unless something else sets it.`,remediation:`Keep ${a} in \`spec.postBuild.substituteFrom\`, or set its variables another way in a merge before this one.`}}function yc(e,t,a){const{kind:o,name:n}=e,s="gone"===a?`of AppProject ${t}, which this change removes: until it is there again`:`of AppProject ${t} from now on, and nothing in this repository makes it: until something else does`;return{...u.$e1(e,null),..."unmade"===a&&{severity:"warning"},message:`${o} ${n} is ${s}, Argo CD refuses it, and syncs nothing of it.`,remediation:"Correct `spec.project`, or keep the AppProject."}}function bc(e,t,a,o={}){return{...u.$e1(o,null),severity:"warning",message:`ApplicationSet ${e} looks for ${t}, and this repository has no ${a}: it makes no Application of that.`,remediation:"Correct the path of its generator."}}function kc(e,{message:t,file:a,line:o}){return{...u.$e1({...e,...void 0!==a&&{file:a,line:o}},null),severity:"warning",message:`Application ${e.name}: ${t}. Argo CD does not set that unless its kustomize.buildOptions say so: else it syncs nothing of it.`,remediation:"Move the file into the directory, give its own directory a kustomization file and name that, or set `kustomize.buildOptions` in ConfigMap argocd-cm."}}function xc(e,t,a={}){return{...u.$e1({kind:"Application",name:e,...a},null),severity:"warning",message:`AppProject ${e} changes ${t}.`,remediation:"See that the Applications of the project still sync."}}function wc(e){const{kind:t,name:a,namespace:o}=e;return function n({apiVersion:e,kind:t}){const a=u.$7m(e);return""!==e&&["","apps","batch"].includes(a)&&!Pc.includes(t)&&void 0===u.$89(Sc(a),t)}(e)?"noKind":"CustomResourceDefinition"!==t||/\w\.\w/.test(a)?""===o&&function s({apiVersion:e,kind:t}){const a=""===e?"apps":u.$7m(e);return a.endsWith(".toolkit.fluxcd.io")||!0===u.$89(Sc(a),t)?.namespaced}(e)?"noNamespace":void 0:"noName"}function Sc(e){return""===e?"v1":`${e}/v1`}const Pc=["ControllerRevision","Endpoints","Event","Node"],Rc={unmade:"and nothing in this repository makes it: until something else does",noKind:"which is no kind that Kubernetes has: until that is corrected",noName:"which is no name of a definition, as PLURAL.GROUP is: until that is corrected",noNamespace:"and names no namespace, where each of these lies in one: until that is corrected",gone:"which this change deletes: until it is there again"};function Cc(e,t,{why:a,meant:o,behind:n}){const{kind:s,name:r}=e,i=`${"gone"===a||""===t.apiVersion?"":`${t.apiVersion} `}${t.kind} ${""===t.namespace?"":`${t.namespace}/`}${t.name}`,c=0===n.length?"":`, and Flux applies nothing of ${n.join(", ")}, which depends on it`;return{...u.$e1(e,null),..."gone"!==a&&{severity:"warning"},message:`${s} ${r} waits until ${i} is healthy, ${Rc[a]}, ${r} is not ready${c}.${R.$ca(o)}`,remediation:"Correct `spec.healthChecks`."}}const jc=8;function Ac(e){const t=new Set([e]);if(e.length>=jc&&/[^A-Za-z]/.test(e)&&t.add(e.toLowerCase()),!/^[\w.-]+$/.test(e))for(const a of[...Nc(e),...Ec(e),...Bc(e)])t.add(a);return t}function Ic(e){const t=Buffer.from(e).toString("hex");return new Set([...Gc(e),t,t.toUpperCase()])}function Nc(e){const t=JSON.stringify(e).slice(1,-1);return[t,JSON.stringify(t).slice(1,-1),u.$ee(e).slice(1,-1),t.replace(/[^\x20-\x7e]/g,zc),t.replaceAll("/","\\/"),Dc(e),e.replaceAll("'","''"),e.replaceAll("'","'\\''"),e.replaceAll("'","'\"'\"'"),e.replace(/[\\"$`]/g,"\\$&"),e.replace(/[\\"$`!]/g,"\\$&"),e.replaceAll("$","\\$"),e.replaceAll("$","$$$$"),e.replace(/[^\w@%+=:,./-]/g,"\\$&")]}function zc(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}const Tc={"\x07":"\\a","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","\t":"\\t","\v":"\\v","\\":"\\\\",'"':'\\"'};function Dc(e){return e.replace(/["\\]|(?! )[\p{C}\p{Z}]/gu,e=>{const t=e.codePointAt(0)??0,a=t.toString(16);return t<128?R.$7g(Tc,e)??`\\x${a.padStart(2,"0")}`:t>65535?`\\U${a.padStart(8,"0")}`:`\\u${a.padStart(4,"0")}`})}const Mc=[/[^A-Za-z0-9\-_.~!'()*]+/gu,/[^A-Za-z0-9\-_.~]+/gu,/[^A-Za-z0-9\-_.~$&+,;=]+/gu,/[^A-Za-z0-9\-_.~$&+=:@]+/gu];function Ec(e){const t=new Set(Mc.map(t=>e.replace(t,Oc))),a=[...t].map(e=>e.replaceAll("%20","+"));return[...new Set([...t,...a])].flatMap(e=>[e,e.replace(/%[0-9A-F]{2}/g,qc),e.replace(/%2[A1789]/g,qc)])}function qc(e){return e.toLowerCase()}const Lc=Array.from({length:256},((e,t)=>`%${t.toString(16).toUpperCase().padStart(2,"0")}`));function Oc(e){if(1===e.length&&e<"\x80")return Lc[e.charCodeAt(0)]??"";let t="";for(const a of Buffer.from(e))t+=Lc[a]??"";return t}const Fc=['"',"&quot;","&#34;","&#x22;"],Uc=["'","&apos;","&#39;","&#x27;","&#039;"];function Bc(e){const t=e.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),a=[...new Set(Fc.map(e=>t.replaceAll('"',e)))].flatMap(e=>Uc.map(t=>e.replaceAll("'",t))),o=t.replaceAll('"',"&quot;").replaceAll("'","&#39;");return[...a,t.replaceAll('"',"&#34;").replaceAll("'","&#39;").replaceAll("+","&#43;"),o.replaceAll("/","&#x2F;").replaceAll("`","&#x60;").replaceAll("=","&#x3D;")]}const Vc=7,Hc=[64,70,76],Kc=8;function Gc(e){const t=Buffer.from(e).toString("base64"),a=new Set([t,t.replace(/={1,2}$/,"")]);var o;return[...new Set([..._c(e),...(o=t,Hc.flatMap(e=>o.length<=e?[]:Array.from({length:Math.ceil(o.length/e)},(t,a)=>o.slice(a*e,(a+1)*e))).filter(e=>e.length>Kc)),...[...a].flatMap(_c)])].flatMap(e=>{if(!/[+/=]/.test(e))return[e];const t=e.replaceAll("+","-").replaceAll("/","_");return[e,t,encodeURIComponent(e),encodeURIComponent(t)]})}function _c(e){const t=Buffer.from(e);return[0,1,2].flatMap(e=>{const a=Buffer.concat([Buffer.alloc(e),t]).toString("base64").replace(/={1,2}$/,""),o=Math.ceil(8*e/6),n=Math.floor(8*(e+t.length)/6),s=a.slice(o,n);return s.length<Vc&&e>0?[]:0===e?[a,s]:[s]})}const Jc="NoExecute";function Zc({manifest:e}){return u.$8h(e,"spec","taints").filter(({effect:e})=>e===Jc)}function Qc(e,t,a){const o=t??e;if("image.openshift.io"===o?.group)return void 0===t;if(void 0===e&&void 0!==t&&(function n({group:e,kind:t,namespace:a,name:o},{index:s}){return e===Xc&&/^(Subscription|OperatorGroup|CatalogSource)$/.test(t)&&!/^(redhat|certified|community)-(operators|marketplace)$/.test(o)&&!s.objects.some(e=>e.group===Xc&&e.namespace===a)}(t,a)||function s({group:e,kind:t}){return e.endsWith("cluster.x-k8s.io")&&"MachineHealthCheck"!==t}(t)))return!0;if("ClusterServiceVersion"===o?.kind&&void 0!==e&&void 0!==t)return u.$39(tl(e),tl(t));if("autoscaling.k8s.io"!==o?.group||"VerticalPodAutoscaler"!==o.kind)return!1;const r=u.$z(t?.manifest,"spec","updatePolicy","updateMode");return void 0===t||"Off"===r||"Initial"===r}const Xc="operators.coreos.com";function Yc({group:e,kind:t}){return e===Xc?"OperatorGroup"!==t:/^(Cluster|Machine\w*|\w+ControlPlane)$/.test(t)&&e.endsWith("cluster.x-k8s.io")}const el=/^(description|displayName|icon|keywords|links|maintainers|maturity|provider)$/;function tl({manifest:e}){const t=Object.entries(u.$8g(e,"spec")).filter(([e])=>!el.test(e));return{...e,spec:Object.fromEntries(t)}}const al=/\$\$|\$\(([^()]*)\)/g;function nl(e,t){return e.replace(al,(e,a)=>{if(void 0===a)return e;const o=u.$8h(t,"env").findLast(e=>u.$z(e,"name")===a);return void 0===o?e:u.$z(o,"value")??`$(${u.$49(o.valueFrom??a)})`})}function sl(e){return e.includes("${")||e.includes("{{")}const rl=/^\s*(?:[*/%^]|==|!=|[<>]|(?:and|or|unless)\b)/i,il=/(?:[-+*/%^<>=]|\b(?:and|or|unless|bool))\s*$/i;function cl(e){if(sl(e))return;const{fault:t,bare:a}=u.$gn(e,"\"'`","#");return void 0!==t?t:""===a.trim()?"it is empty":rl.test(a)?"nothing stands before its first operator":il.test(a)?"nothing stands after its last operator":void 0}const ll=3;function ul(e){const t=e.slice(0,ll).map(({message:e})=>e),a=e.length-t.length;return`${t.join("; ")}${a>0?`; and ${a} more`:""}`}function ml(e){const t=u.$8h(e,"spec","template","spec","containers").map(e=>u.$8h(e,"ports").length),a=t.filter(e=>e>0).length,o=u.$z(e,"metadata","name")??"",n=u.$z(e,"spec","template","metadata","name"),s="spec.template";return[...t.length>1&&1!==a?[fl(`${s}.spec.containers`,`must have ports in exactly one container, not in ${0===a?"none":a}`)]:[],...t.some(e=>e>1)?[fl(`${s}.spec.containers`,"must have one port only")]:[],..."Service"!==e.kind||void 0===n||n.startsWith(`${o}-`)?[]:[fl(`${s}.metadata.name`,`must begin with \`${o}-\``)],...dl(e)]}function dl(e){const t=u.$8h(e,"spec","traffic"),a=t.reduce((e,t)=>e+(u.$9u(t,"percent")??0),0);return 0===t.length||100===a?[]:[fl("spec.traffic",`must sum up to 100, not ${a}`)]}function pl(e,t){const[a,o]=[e,t].map(e=>u.$8g(e,"spec","template")),n=u.$z(o,"metadata","name");return void 0===n||n!==u.$z(a,"metadata","name")||u.$39(a??{},o??{})?[]:[{...fl("spec.template.metadata.name","must change with the rest of the template, since a revision of this name is there"),update:!0}]}function fl(e,t){return{path:e,message:`${e} ${t}`}}const gl=new Set(["DeploymentConfig","ArgoRollout","CloneSet","KruiseStatefulSet","KruiseDaemonSet","KnativeService","ScaledJob","CronJob"]),hl=new Set(["DeploymentConfig","ArgoRollout","CloneSet","KruiseStatefulSet"]),vl=new Set(["CloneSet","KruiseStatefulSet","KruiseDaemonSet"]);function $l(e,t){return[e,t].some(e=>void 0!==e&&u.$ad(e))?[]:void 0===e?[...u.$ab(t.manifest),...yl(void 0,t)]:[...u.$a7(e.manifest,t.manifest),...u.$a9(yl(e,t),yl(void 0,e))]}function yl(e,t){const a="KnativeService"===u.$ac(t.group,t.kind)?.controller;return[...bl(t),...a?(o=e?.manifest,n=t.manifest,[...ml(n),...void 0===o?[]:pl(o,n)]):[]];var o,n}function bl({group:e,kind:t,manifest:a}){const{controller:o,templates:n=[]}=u.$ac(e,t)??{};if(void 0===o||!gl.has(o))return[];const s=n.map(([e="",...t])=>u.$ae(u.$8g(a,e,...t),t.reduce(u.$aa,u.$aa(void 0,e))));return[...s.flatMap(({types:e})=>e),...kl(o,u.$8g(a,"spec").replicas??void 0),...vl.has(o)?s.flatMap(({values:e})=>e):[]]}function kl(e,t){const a=[];return hl.has(e)&&!["number","bigint","undefined"].includes(typeof t)&&u.$a8(a)(u.$aa(u.$aa(void 0,"spec"),"replicas"),"must be a whole number","wrong-type"),a}function xl(e,t,a){const o=(t.head??t.base)?.object;if(void 0===o||!wl.has(`${e.object.group}/${e.object.kind}`))return;if("modified"!==t.change||u.$ej(u.$9p(o,`${u.$e9}/ignore`)))return;const n=u.$ei(e),s="ConfigMap"===t.id.kind?"configmap":"secret";if(Sl(n[`${s}s.exclude.${u.$e9}/reload`],o.name))return;const r=`${s}.${u.$e9}/reload`;if(Sl(n[r],o.name))return`Reloader: ${r}`;if(!a)return;const i=`${u.$e9}/search`;if(u.$ej(n[i])&&u.$ej(u.$9p(o,`${u.$e9}/match`)))return`Reloader: ${i}`;const c=[`${u.$e9}/auto`,`${s}.${u.$e9}/auto`].find(e=>u.$ej(n[e]));return void 0===c?void 0:`Reloader: ${c}`}const wl=new Set(["apps/Deployment","apps/StatefulSet","apps/DaemonSet","batch/CronJob","batch/Job","argoproj.io/Rollout"]);function Sl(e,t){return Pl(e,t).includes(!0)}function Pl(e,t){return"string"==typeof e?e.split(",").map(e=>function a(e,t){if(!/^(?:[\w-]|\.[*+]?)*$/.test(e))return e===t||void 0;const a=e.match(/\.[*+]?|[\w-]/g)??[];let o=new Set([0]);for(const e of a){const a=new Set;if(".*"===e||".+"===e)for(let n=Math.min(...o)+(".+"===e?1:0);n<=t.length;n++)a.add(n);else for(const n of o)"."!==e&&t[n]!==e||a.add(n+1);if(0===a.size)return!1;o=a}return o.has(t.length)}(e.trim(),t)):[]}function Rl(e,t){const a=`${"ConfigMap"===t.id.kind?"configmap":"secret"}.${u.$e9}/reload`,o=(t.head??t.base)?.object.name??"";return Pl(u.$ei(e)[a],o).includes(void 0)?`Unless Reloader restarts it: the pattern in ${a} was not evaluated.`:void 0}function Cl(e,t,a){const o=(t.head??t.base)?.object,n=void 0===o||"disabled"===u.$9p(o,"flagger.app/config-tracking"),s=a.find(({group:t,kind:a,namespace:o,manifest:n})=>"flagger.app"===t&&"Canary"===a&&o===e.object.namespace&&u.$8g(n,"spec","targetRef").kind===e.object.kind&&u.$8g(n,"spec","targetRef").name===e.object.name);return n||void 0===s?void 0:`Flagger: Canary ${s.name}`}const Il=/^(external-secrets\.io|generators\.external-secrets\.io|secrets\.hashicorp\.com)$/;function zl({manifest:e}){const t=Object.entries(u.$8g(e,"spec"));return Object.fromEntries(t.filter(([e])=>!Tl.includes(e)))}const Tl=["conditions","refreshInterval","retrySettings"];function Dl(e){const{manifest:t,kind:a,namespace:o}=e,n=u.$8g(t,"spec"),s=a.endsWith("Bundle")?u.$8h(n,"sources").flatMap(Ml):function r(e){return[e,u.$8g(e,"externalSecretSpec")].flatMap(e=>u.$8h(e,"target","template","templateFrom").flatMap(Ml))}(n);return[...El(n,o),...s]}function Ml(e){return["ConfigMap","Secret"].flatMap(t=>{const a=u.$z(e,"Secret"===t?"secret":"configMap","name");return void 0===a?[]:[{kind:t,name:a,namespace:null}]})}function El(e,t){return u.$5d(e)?e.flatMap(e=>El(e,t)):u.$4d(e)?Object.entries(e).flatMap(([e,a])=>{if(/(secret|configMap)(Key)?Ref$/i.test(e))return[];if(!e.endsWith("Ref"))return El(a,t);if("string"==typeof a){const[o="",n]=a.split("/").toReversed();return[{kind:e.charAt(0).toUpperCase()+e.slice(1,-3),name:o,namespace:n??t}]}const o=u.$z(a,"name");return void 0===o?El(a,t):[{kind:u.$z(a,"kind"),name:o,namespace:u.$z(a,"namespace")??t}]}):[]}function ql({kind:e,name:t,namespace:a},o){return t===o.name&&(e??o.kind)===o.kind&&u.$9k(a,o.namespace)}function Ll(e,t){const a=new Map,o=[],n=[e];for(const e of n)for(const s of Dl(e)){const e=(Ol(t).get(s.name)??[]).filter(e=>ql(s,e));0===e.length&&o.push(s);for(const t of e){const e=u.$9l(t);a.has(e)||(a.set(e,t),Nl(t)&&n.push(t))}}return{objects:[...a.values()],outside:o}}const Ol=u.$5x(({objects:e})=>u.$5c(e.filter(e=>Nl(e)||u.$9m(e)),({name:e})=>e)),Fl=[34,37],Ul="\nClusterTrustBundleProjection.user 37 38\nConfigMapVolumeSource.defaultUser 37 38\nContainer.restartPolicy 34 35\nContainer.restartPolicyRules 34 35\nContainerStatus.allocatedResourcesStatus 34 36\nDownwardAPIVolumeFile.user 37 38\nDownwardAPIVolumeSource.defaultUser 37 38\nEmptyDirVolumeSource.mode 37 38\nEnvVarSource.fileKeyRef 34 35\nEphemeralContainerCommon.restartPolicyRules 34 35\nEvictionResponder.name 37 37\nEvictionResponder.priority 37 37\nGRPCAction.mode 37 38\nHTTPGetAction.protocol 37 38\nImageVolumeStatus.imageRef 36 36\nJobSchedulingConfiguration.disruptionMode 37 37\nJobSchedulingConfiguration.resourceClaims 37 37\nJobSchedulingConfiguration.schedulingConstraints 37 37\nJobSchedulingConfiguration.schedulingPolicy 37 37\nJobSpec.scheduling 37 38\nKeyToPath.user 37 38\nNodeAllocatableMappedResources.name 37 37\nNodeAllocatableMappedResources.quantity 37 37\nNodeAllocatableOverheadResources.name 37 37\nNodeAllocatableOverheadResources.perContainer 37 37\nNodeAllocatableOverheadResources.perPod 37 37\nNodeAllocatableResourceClaimStatus.containers 36 36\nNodeAllocatableResourceClaimStatus.mapping 37 37\nNodeAllocatableResourceClaimStatus.overhead 37 37\nNodeAllocatableResourceClaimStatus.resourceClaimName 36 36\nNodePodPreemptionPolicy.disableResizePreemption 37 37\nNodeSpec.podPreemptionPolicy 37 38\nNodeStatus.declaredFeatures 36 36\nNodeSystemInfo.runningInUserNamespace 37 37\nPersistentVolumeClaimStatus.healthStatus 37 38\nPodCertificateProjection.user 37 38\nPodCertificateProjection.userAnnotations 36 36\nPodSchedulingGroup.podGroupName 36 36\nPodSpec.evictionResponders 37 38\nPodSpec.hostnameOverride 34 35\nPodSpec.schedulingGroup 36 38\nPodStatus.allocatedResources 36 36\nPodStatus.extendedResourceClaimStatus 34 36\nPodStatus.nodeAllocatableResourceClaimStatuses 36 38\nPodStatus.resources 36 36\nPodStatus.volumeHealth 37 38\nPodVolumeHealth.healthConditions 37 37\nPodVolumeHealth.lastTransitionTime 37 37\nPodVolumeHealth.name 37 37\nProjectedVolumeSource.defaultUser 37 38\nResourceHealth.message 36 36\nRollingUpdateStatefulSetStrategy.maxUnavailable 34 37\nSecretVolumeSource.defaultUser 37 38\nServiceAccountTokenProjection.user 37 38\nVolumeHealthCondition.message 37 37\nVolumeHealthCondition.reason 37 37\nVolumeHealthCondition.status 37 37\nVolumeHealthStatus.healthConditions 37 37\nVolumeHealthStatus.lastTransitionTime 37 37\nVolumeMount.bindMountOptions 37 38\nVolumeMountStatus.volumeStatus 36 36\nVolumeProjection.clusterTrustBundle 34 37\nVolumeStatus.image 36 38\n";let Bl;function Kl(e,t,a){return!("restartPolicy"!==e||!u.$gd(a).includes("initContainers["))&&t.every(e=>null==e||"Always"===e)}const Gl={};function Jl({base:e,head:t}){const a=({object:e})=>!0===u.$4c(e.manifest,"spec","suspend");return a(e)&&!a(t)}function Zl({base:e,head:t}){const[a,o]=[e,t].map(({templates:e})=>e.flatMap(({containers:e})=>e.map(({value:e})=>e.resources??null))),n=function s(e){const t="\nMaxUnavailableStatefulSet 37\nMutablePodResourcesForSuspendedJobs 36\nRelaxedServiceNameValidation 36\n".split("\n").find(t=>t.startsWith(`${e} `));return void 0===t?void 0:Number(t.slice(e.length))}("MutablePodResourcesForSuspendedJobs");return void 0===n||u.$39(a??null,o??null)?"":` Kubernetes before 1.${n} refuses it.`}function Ql(e){const{namespace:t,manifest:a}=e,o=(...e)=>u.$z(a,"spec",...e),n=t??"default",s="HelmRepository"===o("chart","spec","sourceRef","kind");return{releaseName:u.$a3(za(e)),targetNamespace:Ta(e)??n,storageNamespace:o("storageNamespace")??n,chart:u.$a3(s?o("chart","spec","chart"):void 0)}}const Xl=/restart|rolling-?update/i;const eu="argocd.argoproj.io/instance";function au(e,t){const a=e.indexOf("/"),[o,n]=[t,e.slice(0,Math.max(0,a))].map(e=>e.split(".").slice(-2).join("."));return o===n&&!0===o?.includes(".")}function ou({apiVersion:e,metadata:t,status:a,...o}){return o}const ru=new Set(["Job","CronJob","ScaledJob","Pod","Unknown"]);function iu(e){const t=cu(e);if(!(void 0===t||t.podsAtHead<=t.podsAtBase))return{effect:"none",reason:`It scales from ${t.podsAtBase} to ${t.podsAtHead} pods: new ones come beside those that there are.`}}function cu({base:e,head:t,autoscaled:a,causes:o}){const[n,s]=[u.$9o(e),u.$9o(t)];if(!(a||o.length>0||null===n||null===s))return{podsAtBase:n,podsAtHead:s}}const lu={restart:e=>`By the policy, a ${e} replaces its pods when their template changes.`,recreate:e=>`By the policy, a ${e} is made anew when its pod template changes.`,nextRun:e=>`By the policy, a ${e} takes a changed pod template at its next run.`,none:e=>`By the policy, a ${e} leaves its pods as they are when their template changes.`,unknown:e=>`The policy does not say what a ${e} does when its pod template changes.`};function uu({object:e,team:t}){return[["apiVersion"],["metadata"],["status"],...t?.templates??[],...void 0===t?.replicas?[]:[t.replicas]].reduce(mu,e.manifest)}function mu(e,[t,...a]){if(!u.$4d(e)||void 0===t||void 0===e[t])return e;const o=Object.entries(e).filter(([e])=>e!==t),n=0===a.length?[]:[[t,mu(e[t],a)]];return Object.assign(u.$4f(),Object.fromEntries([...o,...n]))}const du={effect:"restart"};function fu(e){const t=e.filter(({update:e})=>!0!==e);return t.length>0?t:e}function gu(e,t){const a=t.some(({update:e})=>!0!==e);return`${ul(fu(t))}: ${function o(e,t){return hu(e)&&!t?"the API server refuses it until the finished Job is removed by its ttlSecondsAfterFinished, and whatever applies this makes a new one after that":"the API server refuses the whole object"}(e,a)}.`}function hu({controller:e,object:t}){return"Job"===e&&void 0!==u.$9u(t.manifest,"spec","ttlSecondsAfterFinished")}const vu={Deployment:Nu,DeploymentConfig:function $u(e){const{manifest:t}=e.head.object,a=u.$4c(t,"spec","triggers");if(!0===u.$4c(t,"spec","test")&&!0!==u.$4c(e.base.object.manifest,"spec","test"))return{effect:"unknown",reason:"spec.test is true: its pods run while a rollout goes on, and end with it."};const o=u.$8h(t,"spec","triggers").some(e=>"ConfigChange"===u.$z(e,"type"));return 0!==e.causes.length||u.$39(a,u.$4c(e.base.object.manifest,"spec","triggers"))?o||null==a||0===e.causes.length?Nu(e):{effect:"none",reason:"It has no ConfigChange trigger: it rolls out by hand."}:{effect:"unknown",reason:"Its triggers change: whether one of them starts a rollout is not known."}},CloneSet:e=>Mu(e,"updateStrategy")??Nu(e,"updateStrategy")??function t({base:e,head:a}){const o=({object:e})=>u.$4c(e.manifest,"spec","scaleStrategy","podsToDelete");return!u.$5d(o(a))||u.$39(o(e),o(a))?void 0:{effect:"unknown",reason:"spec.scaleStrategy.podsToDelete changed: Kruise deletes those pods."}}(e),ArgoRollout:function yu(e){const t=t=>u.$4c(e[t].object.manifest,"spec","restartAt"),a=void 0!==t("head")&&!u.$39(t("base"),t("head")),o=Nu(e)??function n({base:e,head:t}){const[a,o]=[e,t].map(({object:e})=>u.$8g(e.manifest,"spec","workloadRef")),n=e=>["onsuccess","progressively"].includes(u.$a5(e,"scaleDown"));if(n(o)&&!n(a))return{effect:"unknown",reason:`spec.workloadRef.scaleDown changed: Argo Rollouts ends the pods of ${u.$a5(o,"kind")} ${u.$a5(o,"name")}, once those of the Rollout are there.`}}(e);return a&&"restart"!==o?.effect&&0!==u.$9o(e.head)?{effect:"restart",reason:"spec.restartAt changed: Argo Rollouts evicts every pod, without a surge."}:o},StatefulSet:e=>Du(e)??Mu(e,"updateStrategy","rollingUpdate")??Iu(e)??function t({base:e,head:a,autoscaled:o}){const n=e=>u.$9u(e.object.manifest,"spec","ordinals","start")??0,s=Math.abs(n(a)-n(e)),r=o?null:u.$9o(a);if(0!==s&&0!==r)return{effect:"restart",reason:`spec.ordinals.start changed: ${null===r?"Its":`${Math.min(s,r)} of its`} pods are deleted, and others made under new numbers.`}}(e),KruiseStatefulSet:e=>Du(e)??Mu(e,"updateStrategy","rollingUpdate")??Iu(e),DaemonSet:Au,KruiseDaemonSet:Au,KnativeService:function bu(e){const t=({object:e})=>u.$4c(e.manifest,"spec","traffic")??null;if(0===e.causes.length&&!u.$39(t(e.base),t(e.head)))return{effect:"unknown",reason:"Its traffic goes to other Revisions, whose pods come while those of others go."};if(0===e.causes.length)return;const a="Knative makes a new Revision and moves the traffic to it.",[o,n]=[e.base,e.head].map(Eu);return void 0===o||void 0===n||n>=o||n>1?{effect:"restart",reason:a}:{effect:"restart",reason:`${a} It keeps ${n} from now on, where it kept ${o}: pods that no request needs end, and the next request may wait for a new one.`,podsAtBase:o,podsAtHead:null}},ReplicaSet:function ku(e){const{base:t,head:a,causes:o}=e,n=u.$8g(a.object.manifest,"spec","selector"),s=u.$8g(t.templates[0]?.metadata??{},"labels");return"ReplicationController"===a.object.kind&&Object.entries(n).some(([e,t])=>s[e]!==t)&&0!==u.$9o(a)?{effect:"restart",reason:"spec.selector changed: its pods no longer belong to it and run on, and new ones are made."}:0===o.length?void 0:0!==u.$9o(a)||e.autoscaled?{effect:"none",heldBack:"onDelete",reason:"Only pods made from now on take the new pod template: those that run keep the old one until somebody deletes them."}:Iu(e)},CronJob:function xu(e){return Jl(e)?{effect:"unknown",releases:!0,reason:"It was suspended: a run that was missed meanwhile may start at once."}:0!==e.causes.length?!0===u.$4c(e.head.object.manifest,"spec","suspend")?{effect:"none",heldBack:"suspended",reason:"spec.suspend is true."}:{effect:"nextRun"}:void 0},Job:function wu(e){const{head:t,causes:a}=e;if(Jl(e))return{effect:"unknown",releases:!0,reason:"It was suspended: its pods are made now."};if(function o({base:e,head:t}){const a=({object:e})=>void 0===u.$9r(e)||void 0!==u.$9s(e.manifest);return"argo"===t.object.deliverer&&!a(e)&&a(t)}(e))return{effect:"create",reason:"It was a hook that no sync makes, and is made at the next one."};if(0===a.length)return;const n=u.$9t(t.object);return void 0!==n?{effect:"nextRun",reason:`${n}: the Job ${void 0!==u.$9s(t.object.manifest)?"is made anew at every sync":"is made when that happens, and at no sync"}.`}:{effect:"none",heldBack:"suspended",reason:`The suspended Job takes the change before it starts.${Zl(e)}`}},ScaledJob:function Su(e){return"gradual"===u.$z(e.head.object.manifest,"spec","rollout","strategy")?e.causes.length>0?{effect:"nextRun"}:void 0:u.$39(e.base.object.manifest.spec,e.head.object.manifest.spec)?void 0:{effect:"restart",reason:"KEDA ends the running Jobs whenever a ScaledJob changes."}},Pod:function Pu({causes:e}){const t=e.filter(({type:e})=>"label"!==e&&"annotation"!==e);if(0!==t.length)return t.some(({type:e})=>"image"===e)?{effect:"restart",reason:"The containers restart in place; the pod stays."}:{effect:"none",reason:"A Pod takes this change as it runs."}},Operator:function Ru({base:e,head:t}){const{kind:a}=t.object,[o,n]=[e.object.manifest.spec,t.object.manifest.spec];if(u.$9z(a)){const s=u.$9y(a,o,n);return"unknown"===s?.effect?function r(e,t){if("helm.toolkit.fluxcd.io"!==t.group)return;const a=Ql(t),o=Object.entries(Ql(e)).flatMap(([e,t])=>{const o=u.$a3(a[e]);return""===t||""===o||t===o?[]:[`${e} ${t} \u2192 ${o}`]});return 0!==o.length?{effect:"recreate",reason:`Flux uninstalls the Helm release, with all that its chart made, and installs another one: ${o.join(", ")}.`}:void 0}(e.object,t.object)??s:s}const s=Yl(e.object,t.object);if(!u.$39(o,n)||void 0!==s)return{effect:"unknown",reason:`What restarts was not analysed: an operator runs the pods of this ${a}.${void 0===s?"":` Its ${s} changes.`}`}},Team:function Cu({base:e,head:t,causes:a}){const{kind:o}=t.object,n=t.team?.effect??"unknown";return a.length>0?0===u.$9o(t)?{effect:"none",heldBack:"noReplicas",reason:"It has no replicas."}:{effect:n,reason:lu[n](o)}:u.$39(uu(e),uu(t))?void 0:{effect:"unknown",reason:`It changes outside of the pod templates that the policy names: Rollcast does not know what the controller of ${o} does with that.`}},Unknown:function ju({base:e,head:t,causes:a}){if(0!==a.length||!u.$39(ou(e.object.manifest),ou(t.object.manifest))||void 0!==Yl(e.object,t.object))return{effect:"unknown",reason:`Rollcast does not know the controller of ${t.object.kind}.`}}};function Au(e){return function a({base:e,head:t},o){const n=function s(e,t){const[a,o]=[e,t].map(e=>u.$8g(e,"nodeSelector")),n=Object.entries(o??{}).some(([e,t])=>!u.$39(a?.[e],t)),[s,r]=[e,t].map(e=>u.$4c(e,"affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution"));return[...n?["nodeSelector"]:[],...u.$4d(r)&&!u.$39(s,r)?["nodeAffinity"]:[],...u.$8h(e,"tolerations").some(e=>!u.$8h(t,"tolerations").some(t=>u.$39(t,e)))?["tolerations"]:[]]}(e.templates[0]?.spec,t.templates[0]?.spec);if(0===n.length)return o;const r=`${n.join(", ")} changed: on nodes that no longer fit, its pod ends.`;return{...o??{effect:"scale"},podsAtBase:null,podsAtHead:null,reason:void 0===o?.reason?r:`${o.reason} ${r}`}}(e,Du(e)??function t({causes:e}){return e.length>0?du:void 0}(e))}function zu({head:e},t,a){if(t&&0!==u.$9o(e))return{effect:"unknown",releases:!0,reason:`The pod template is unchanged, but whatever changed while it ${a} rolls out now.`}}function Tu(e,t){return u.$z(e[t].object.manifest,"spec","updateStrategy","type")}function Du(e){if("OnDelete"===Tu(e,"head")){if(0===e.causes.length)return;return{effect:"none",heldBack:"onDelete",reason:"Pods take the change when somebody deletes them."}}if(!(e.causes.length>0))return zu(e,"OnDelete"===Tu(e,"base"),"updated OnDelete")}function Mu(e,...t){const a=["spec",...t,"partition"],o=u.$9u(e.head.object.manifest,...a)??0,n=u.$9u(e.base.object.manifest,...a)??0;if(0===e.causes.length)return zu(e,o<n,"was above the partition");const s=e.autoscaled?null:u.$9o(e.head);return 0===o||null===s||o<s||0===s?void 0:{effect:"none",heldBack:"partition",reason:`${a.join(".")} is ${o}, and there are ${s} pods.`}}function Eu({templates:e}){const t=u.$8g(e[0]?.metadata,"annotations"),a=["min-scale","minScale"].map(e=>u.$z(t,`autoscaling.knative.dev/${e}`));return Number(a.find(e=>void 0!==e&&/^\d+$/.test(e))??0)}function qu(e,t){return Lu(e).has(t)}const Lu=u.$5x(e=>{const t=new Set;return Ou(t,e,new Set),t});function Ou(e,t,a){if(u.$4d(t)&&!a.has(t)){a.add(t);for(const[o,n]of Object.entries(u.$4d(t.properties)?t.properties:{}))e.add(o),Ou(e,n,a);Ou(e,t.items,a),Ou(e,t.additionalProperties,a)}}function Fu(e,t){return Uu(t,e)}const Uu=u.$27((e,t)=>function a(e,t){if(e.incomplete||t.incomplete)return!1;const[a,o]=[e,t].map(({index:e})=>e.objects.filter(Bu));return a?.length===o?.length&&!0===o?.every(t=>e.index.byKey.get(u.$9l(t))?.manifest===t.manifest)}(t,e));function Bu({group:e,kind:t}){return void 0===u.$ac(e,t)}const Vu=["restart","create","delete","recreate","nextRun","scale"];function Hu(e,t){const a=Gu(t);if(void 0===a)return e;const o=`Flux applies nothing of this Kustomization while the API server refuses ${a}; what is held back comes when that is mended.`;return e.map(e=>Vu.includes(e.forecast.effect)&&!function t({head:e,forecast:a}){return"delete"===a.effect&&void 0!==e}(e)?{...e,forecast:{...e.forecast,effect:"none",heldBack:"refused",reason:o}}:e)}function Ku(e,t){const a=Gu(t);if(void 0===a)return e;const o=`Flux prunes nothing of this Kustomization while the API server refuses ${a}.`;return e.map(e=>{const{loss:t,...a}=e;return!0===t&&"removed"===a.change?{...a,reason:o}:e})}function Gu(e){const t=e.find(({check:e,severity:t})=>"apply-fails"===e&&"error"===t);if(void 0===t)return;const{workload:a}=t;return null===a?"one of its objects":`${a.kind} ${a.name}`}const _u={Deployment:["spec","paused"],DeploymentConfig:["spec","paused"],ArgoRollout:["spec","paused"],CloneSet:["spec","updateStrategy","paused"]},Wu=["StatefulSet","KruiseStatefulSet","DaemonSet","KruiseDaemonSet"];function Zu({suppressed:e,severity:t}){return void 0===e&&"ignore"!==t}function Qu(e,t){return u.$4d(e)?function a(e,t){if(!u.$4d(t))return"fails";const a=Object.entries(e).map(([e,t])=>{const[,a="plain",o=e]=Xu.exec(e)??[];return{sign:a,name:o,inner:t}});if(a.some(({name:e})=>/[*?]/.test(e)&&void 0===t[e]))return"unknown";const o=a.filter(({sign:e})=>""===e).map(({name:e,inner:a})=>void 0===t[e]?"skips":function o(e){return"fails"===e?"skips":e}(Qu(a,t[e])));return o.includes("unknown")?"unknown":o.includes("skips")?"skips":em(a.filter(({sign:e})=>""!==e).map(({sign:e,name:a,inner:o})=>function n(e,t,a){switch(e){case"plain":return"*"===t?Yu(null!==(a??null)):Qu(t,a);case"=":return void 0===a?"passes":Qu(t,a);case"X":return Yu(void 0===a);default:return"unknown"}}(e,o,t[a])))}(e,t):u.$5d(e)?function o(e,t){if(!u.$5d(t))return"fails";const[a]=e;if(void 0===a||e.length>1)return"unknown";const o=t.map(e=>Qu(a,e)),n=o.filter(e=>"skips"!==e);return o.length>0&&0===n.length?"skips":em(n)}(e,t):am(e,t)}const Xu=/^([=X^<+]?)\((.*)\)$/;function Yu(e){return e?"passes":"fails"}function em(e){const[t,a]=[e.includes("fails"),e.includes("skips")];return t&&a?"unknown":t?"fails":e.includes("unknown")?"unknown":a?"skips":"passes"}const tm=[null,"",0,!1];function am(e,t){return u.$5d(t)?em(t.map(t=>am(e,t))):"string"==typeof e?function a(e,t){if(/\{\{|\$\(/.test(e))return"unknown";const a=e.split("|").map(e=>em(e.split("&").map(e=>function a(e,t){if(om.test(e))return"unknown";const a=e.replace(nm,""),[o,n]=[e.slice(0,e.length-a.length),a.trim()],s=[im,rm].flatMap(e=>{const[a,s]=[e(t),e(n)];return void 0===a||void 0===s?[]:[!0===R.$7g(sm,o)?.(a,s)]});return s.includes(!0)?"passes":/[<>]/.test(o)?s.length>0?"fails":"unknown":null===t||u.$4d(t)?"fails":Yu(cm(n,u.$a3(t))===(""===o))}(e.trim(),t))));return a.includes("passes")?"passes":a.includes("unknown")?"unknown":"fails"}(e,t??null):Yu(null===e?tm.includes(t??null):"boolean"==typeof e?t===e:u.$a3(t)===u.$a3(e))}const om=/^[-+]?\d+(?:\.\d+)?[A-Za-z]*!?-[-+]?\d+(?:\.\d+)?[A-Za-z]*$/,nm=/^(?:>=|<=|>|<|!)/,sm={">=":(e,t)=>e>=t,"<=":(e,t)=>e<=t,">":(e,t)=>e>t,"<":(e,t)=>e<t,"!":(e,t)=>e!==t,"":(e,t)=>e===t};function rm(e){return u.$at(e??0)?.amount}function im(e){return u.$b2(u.$4d(e)||u.$5d(e)?"":u.$a3(e??0))}function cm(e,t){const a=Array.from(e,e=>"*"===e?{kind:"any"}:"?"===e?{kind:"one"}:{kind:"text",character:e});return u.$7h(a,t,"")}const lm=/^(Namespaced|AdmissionPolicy)/;function um(e,t,a){if(lm.test(e.kind)&&e.namespace!==t.object.namespace)return!1;const o=u.$8g(e.manifest,"spec");switch(e.group){case"admissionregistration.k8s.io":return function e(t,a,o){const n=u.$z(t,"policyName"),s=o.byKind.get("ValidatingAdmissionPolicy")?.find(e=>e.name===n);if(void 0===s)return!1;const r=u.$8g(t,"matchResources");return mm(u.$8g(s.manifest,"spec","matchConstraints"),"resourceRules",a,o)&&(void 0===r.resourceRules?fm(r,pm(a),a,o):mm(r,"resourceRules",a,o))}(o,t,a);case"policies.kyverno.io":return mm(u.$8g(o,"matchConstraints"),"resourceRules",t,a);case"policies.kubewarden.io":return mm(o,"rules",t,a);case"constraints.gatekeeper.sh":return function n(e,t,a){const{namespace:o}=t.object,n=u.$8h(e,"kinds"),s=pm(t).filter(({group:e,kind:t})=>0===n.length||n.some(a=>dm(u.$au(a,"apiGroups"),e)&&dm(u.$au(a,"kinds"),t))),r=e=>null!==o&&e.some(e=>cm(e,o)),[i,c]=[u.$au(e,"namespaces"),u.$au(e,"excludedNamespaces")];return(0===i.length||null===o||r(i))&&!r(c)&&fm({...e,objectSelector:e.labelSelector??null},s,t,a)}(u.$8g(o,"match"),t,a);default:return!1}}function mm(e,t,a,o){const n=pm(a).filter(({group:a,plural:o})=>u.$8h(e,t).some(e=>dm(u.$au(e,"apiGroups"),a)&&["*/*",o].some(t=>dm(u.$au(e,"resources"),t))));return fm(e,n,a,o)}function dm(e,t){return e.includes("*")||e.includes(t)}function pm({object:{group:e,kind:t,manifest:a},templates:o}){const n=`${t.toLowerCase()}s`,s={group:"",kind:"Pod",plural:"pods"};return[{group:e,kind:t,plural:n,labels:u.$8g(a,"metadata","labels")},...o.map(({metadata:e})=>({...s,labels:u.$8g(e,"labels")}))]}function fm(e,t,{object:a},o){const n=u.$8g(e,"objectSelector");return t.some(({labels:e})=>d(n,e))&&function s(e,{namespace:t},{byKey:a}){if(!u.$4d(e)||null===t)return!0;const o=a.get(u.$av(t));if(void 0!==o)return d(e,{...u.$8g(o.manifest,"metadata","labels"),[gm]:t});const n=Object.entries(u.$8g(e,"matchLabels")).filter(([e])=>e===gm),s=u.$8h(e,"matchExpressions").filter(({key:e})=>e===gm);return d({matchLabels:Object.fromEntries(n),matchExpressions:s},{[gm]:t})}(e.namespaceSelector,a,o)}const gm="kubernetes.io/metadata.name",hm=255,vm=600,$m=/^(?:\[[0-9A-Fa-f:]+\]|[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*)(?::[0-9]+)?$/,ym=/^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/,bm=/^\w[\w.-]{0,127}$/,km=/^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/,xm=/^[a-f0-9]{64}$/;const Rm=[/^\.(github|forgejo|gitea)\/workflows\/[^/]+\.ya?ml$/,/^\.(woodpecker|crow)(\/[^/]+)?\.ya?ml$/,/^\.gitlab-ci\.yml$|^\.gitlab\/.+\.yml$/,/^\.(circleci|semaphore|buildkite|tekton|harness|pipelines|azure-pipelines|azuredevops)\/.+\.ya?ml$/,/^(\.drone|\.travis|\.appveyor|appveyor|\.cirrus|bitbucket-pipelines|codefresh|screwdriver|wercker|shippable)\.ya?ml$/,/^\.prow(\/.+)?\.ya?ml$/,/(^|\/)(azure-pipelines|cloudbuild|buildspec|appspec)[\w.-]*\.(ya?ml|json)$/,/(^|\/)Jenkinsfile[\w.-]*$|\.jenkinsfile$/i];function Cm(e){return Rm.some(t=>t.test(e))}function jm(e){const t=u.$6i(e).toLowerCase().split(/[^a-z0-9]+/);return t.some(e=>Am.test(e))&&!t.some(e=>Im.test(e))}const Am=/^(e2e|tests?|testing|integration|conformance|smoke|cypress|playwright|lint)$/,Im=/^(cd|deploy\w*|release\w*|publish\w*|promot\w*|rollout|ship|prod|production|staging|preview|apply|sync|env)$/;function Nm(e){return/\.(sh|bash|zsh|fish|ps1|bat|mk)$|(^|\/)(Makefile|[Jj]ustfile|Taskfile[^/]*)$/.test(e)}const zm=[".github/workflows",".forgejo/workflows",".gitea/workflows",".gitlab",".circleci",".tekton",".woodpecker",".buildkite",".semaphore",".harness",".prow",".pipelines",".azure-pipelines"];function Tm(e){const t=zm.flatMap(t=>e.list(t).map(e=>`${t}/${e}`));return[...e.list(""),...t].filter(t=>Cm(t)&&go(e,t))}const Dm=new Set("all and api app apps at by db dev dns env for http in io ip key my net new of old on prod qa ssl test the tls to uat uri url web\n  access account action active actual address addresses admin administrator advice affected agent alert alerts alpha\n  amazon amazonaws analysed analytics annotation annotations apache apiversion application applications argocd argument\n  arguments attribute authentication authorization autoscaler available average azure backend backup balance balancer\n  batch because before beside between bitnami boolean branch broken browser bucket builder builders bundle cancel\n  cannot catalog certificate certificates change changed changes channel charts client cluster clusters com\n  command commands comment commit commits common compare component components config configmap configmaps\n  configuration configure connection console consumer container containers content context control controller\n  controllers correct cronjob current custom daemon daemonset dashboard database databases datadog debian decode default\n  defaults delete deleted deletion demand deploy deployable deployables deployed deployment deployments describe\n  destination develop developer development device digest directory disable disabled docker dockerhub document domain\n  dynamic elastic elasticsearch embedded enable enabled encrypted endpoint endpoints engine entry environment\n  environments errors etcd event events everything example examples exporter expression external failed failure feature\n  field fields filter folder forecast format found frontend function gateway gcr general generated generator generators ghcr\n  github gitlab gitops global google googleapis grafana granted graphql groups handler harbor hashicorp header headers health helm\n  hidden history hostname https identity ignore ignored ignores image images import include ingress init inject input\n  inputs insecure install instance instances integer internal invalid issuer jaeger jenkins jobs json kafka keycloak\n  kind kubectl kubelet kubernetes kustomization kustomize label labels language latest letsencrypt level library limit\n  limits linux listen listener literals loadbalancer local localhost location logger logging login loki machine main\n  manager manifest manifests master maximum member memory merge message messages metadata metrics migration minimum\n  minio missing mobile module mongo mongodb monitor monitoring mounted mysql named names namespace namespaces native\n  nats network nginx nodejs nodes none notification null number object objects observability offline online open\n  openapi operation operator operators option optional options oracle orders org origin other others output overlay overlays\n  owner package packages parameter parameters parent partition passed password patch patches payment payments pending\n  people permission persistent pipeline platform plugin plugins policy policies postgres postgresql preview primary\n  private probe probes process processes producer product production profile program project projects prometheus\n  protocol provider proxy public publish python quay queue quota rabbitmq random readiness readonly reason redis reference\n  references refers region registry release reload reloader remote render rendered replace replaced replica replicas report\n  repository request requests require required reserved resource resources response restart restarts result results\n  retry revision rollback rolling rollout root route router routes runner runtime sandbox schedule scheduler schema\n  search secondary secret secretkeyref secrets security selector server serverless sha256 sha512 servers service serviceaccount\n  serviceaccountname imagepullsecrets imagepullpolicy restartpolicy\n  services session setting settings shared shell simple single snapshot socket source sources specification spring\n  staging stale standard started startup state stateful statefulset static status storage store stream strict string\n  subject submodule success suffix summary support system table target targets template templates temporary tenant\n  testing tests thanos timeout token tokens tools trace tracing traefik traffic transform transformer transformers\n  transport trigger trusted type types ubuntu unable unavailable undefined unknown unsafe unsupported update updated\n  updates upload upstream user username users valid validate value values variable variables vault vendor version\n  versions virtual volume volumes warning webhook website window windows within without worker workers workload\n  workloads workspace writer written yaml zookeeper".split(/\s+/)),Mm=new Set("about above absolute actions added admission affinity after again against agree aliases allow allowed allows alone\n  already alternatives always among amount another answer answered answers anything apiextensions apiregistration\n  applied applies apply applying array arrive arrives asked atomic authority automatic automatically autoscaling\n  backed backups became become becomes begin begins begun behavior behind being belongs below beyond binding blank\n  bounds braces brackets breakable bring brings broke budget build builds built builtin bytes cache called calls\n  capabilities character characters chart check checked checkout checks choose claim claims class clients clone closed\n  colon column comes compared compares complete condition configs configurations contain converts cores could count\n  counted counts created cycle damaged deadline decide decides declaration declares decrypt deeply definition\n  definitions deletes delimiter deliver delivering delivers delivery dependency depends deploying deploys differ\n  different digits divided drain drained driver dropped drops duration during earlier effect either element elsewhere\n  empty ended enforced enforces enough entries error escape evaluated every exactly exchange exclude exempt exempted\n  exemption exempts exist exists expected expires export fails false families fetch fetched fetches fewer files fills\n  finding finds finished first folded folders follow followed follows force forecasts forks former gated gathered\n  generate generic given gives globs grace group grows hangs happens healthy holds hosts hyphens immutable indentation\n  index indexed inline inside instead interval isolated isolation items itself jinja jsonnet judged keeps kernel kinds\n  known knows kubelets kyverno lacks large larger later leads least leave leaves legacy length letter letters\n  libraries lines lists loaded longer looked looks lookup loses lower machines makes managed manages mapping marks\n  match matches matrix means meant meanwhile mended merged merges metric migrate minute missed modify mount mounts\n  moved moves multiple naming narrower needed needs negative neither nested never nobody nothing numbers often older\n  operations order ordinals otherwise outside overhead overwrite parse parsed partly parts pattern paused percentage\n  perhaps period phase pinned place please plural point ports prefer prefix preserve printable printed prints priority\n  privileged programs prune pruned prunes pulled pushed quotas quoted quotes raise range ranges reach reached reaches\n  reader readers reads ready reclaim reconcile recreate redirects refresh refreshed refuse refused refuses regular\n  relative released remediation remove removed removes rename renders renewed repeat replacement replaces replication\n  reported reports repositories requires requiring resolve resolved restarted restrictor resumed retain return rewrite\n  right rights rollcast rollouts rolls rotates rules running scale scaled scales scope sealed second seconds select\n  selected selects sends separator serve served serves several severity shall shard shards share shorter should shown\n  shows sidecar sides sight signed since slash slice somebody someone something spaces specify split stand stands\n  stars start starts statuses stays steps still stopped stops stored stores stranger strategic strategy subset\n  substitution supported surge suspend suspended switch switched symbolic synced syncs tables taken takes talks tells\n  terminal their theirs there these those though through times today together toolkit trimmed trust trusts twice under\n  undone unexpected uninstalled unless unmatched unpacked until updater upgrade upgraded upgrades usual validator\n  visible waits wants watch watches weight whatever whenever where wherever whether which while whoever whole whose\n  width workflow working would write writes wrong wrote yourself calico cilium cloudnativepg contour coredns envoy flagger\n  gatekeeper helmfile istio karpenter knative kruise linkerd metallb multus openshift sealedsecret stakater strimzi tekton\n  velero".split(/\s+/)),Em=/^v?\d+(?:[.\-_]\d+)+$/i,qm=/^(?:[a-z0-9.-]+\/)?v\d+(?:(?:alpha|beta)\d+)?$/;function Lm(e){if(Em.test(e)||qm.test(e))return!0;if(Mm.has(e.trim().toLowerCase().replace(/:$/,"")))return!0;const t=e.toLowerCase().split(/[-_.\s/:]+/).filter(e=>""!==e);return t.length>0&&t.length<=4&&t.every(e=>Dm.has(e))}function Um(e,t,a){return function o(e,t,a){const o=function n(e,t,a){if(ru.has(a.controller))return;const o=su(a)??nu({base:t,head:a});return void 0!==o&&function n(e,t){const a=(e,t)=>[...e.byKey].some(([e,a])=>void 0===u.$9r(a)&&!u.$39(a.manifest,t.byKey.get(e)?.manifest));return a(t,e)||a(e,t)}(e.base.index,e.head.index)?o:void 0}(e,t,a);return void 0===o?void 0:_i(a,o.effect,o.reason,"recreate"===o.effect?u.$9o(t):null)}(e,t,a)??function n(e,t){if("Operator"!==t.controller)return;const a=Oa(t.object,[...e.changes,...e.elsewhere]);return void 0===a?void 0:{..._i(t,"unknown",Va(a,t.object),null),namesConfig:!0}}(e,a)??Vm(e,t,a)}function Vm(e,t,a){const o=Om(e,t,a);if(void 0===o)return;const{effect:n,reason:s,...r}=o;return{..._i(a,n,s,null),...r}}function Km(e,t){return u.$4d(e)?t.flatMap(t=>void 0===e[t]?[]:[`${t} ${u.$a3(e[t])}`]).join(" and "):"one value"}function Gm(e,t,a,o){const{kind:n,name:s,path:r,keys:i}=t;if("all"===i||"data"===i)return[];const[c,l]=[o,a].map(a=>en(e,t,a)),u=l?.made.holds;if(void 0===l||void 0===u)return[];const m=void 0===c||void 0!==c.made.holds;return i.filter(e=>m&&!u.includes(e)).map(e=>{const t=!0===c?.made.holds?.includes(e)?" from now on":"";return{key:`${n} ${s} ${e}`,severity:"error",message:`\`${r}\` needs key ${e} of ${n} ${s}, which ${l.maker} makes without it${t}.`,unsafe:!0}})}const Wm="(Flux takes it out of the cluster; kubectl and Argo CD leave it there)";function Jm({kind:e,name:t},a){return{key:`${e} ${t} empty`,severity:"warning",message:`\`${a}\` takes all of ${e} ${t}, which holds nothing any more.`,unsafe:!0}}function Zm(e,t,a,o){return{key:e,severity:o,message:`\`${t}\` needs ${a}, which is not in the build.`,unsafe:!0}}function Qm(e,t,{kind:a,name:o,stays:n},s=!1){return{key:e,severity:"warning",message:`\`${t}\` needs ${e}, and ${a} ${o} ${s?"makes it no more":"that makes it in the cluster is no longer in the build"}: ${n??"what it made may be deleted"+(s?"":" with it")}.`,unsafe:void 0===n}}function Xm(e,t){return{key:e,severity:"error",message:`\`${t}\` needs ${e}, which another deployable held and this change removes.`,unsafe:!0}}function Ym(e,t){return{key:e,severity:"warning",message:`\`${t}\` needs ${e}, which was not seen at head, of which not all was analysed: see that what was left out holds it.`,unsafe:!0}}function ed({kind:e,name:t},{workload:a,base:o},n){const{namespace:s}=a.object;return o.configs.some(a=>a.kind===e&&a.name===t&&a.namespace===s&&n(a))}function td(e,t){return e.filter(({id:e,head:a})=>a?.object.name===t.name&&u.$9k(e.namespace,t.namespace)).flatMap(({base:e,head:a})=>t.keys.filter(t=>!0===e?.entries.has(t)&&!0!==a?.entries.has(t)))}function ad(e,t){return e.includes(t)?t:e.includes("maybe")?"maybe":!t}function od(e,t,a){const o=o=>u.$8h(e,o).map(e=>id(e,t,a)),[n,s]=[o("any"),o("all")];return n.length>0?ad(n,!0):s.length>0?ad(s,!1):id(e,t,a)}const nd=["namespaceSelector","operations","annotations"],sd=["name","names","selector"],rd=["subjects","roles","clusterRoles"];function id(e,t,a){const o=u.$8g(e,"resources");if(!function n(e,t,a){return 0===e.length||e.some(e=>cd(e,t)||a&&ud.test(e))}(u.$au(o,"kinds"),t,a))return!1;const s=e=>void 0!==o[e],r=function i(e,t){return 0===e.length||(null===t?"maybe":e.some(e=>cm(e,t)))}(u.$au(o,"namespaces"),t.namespace),c=a?!sd.some(s)||"maybe":function l(e,{name:t,manifest:a}){const[o,n]=[u.$au(e,"names"),e.selector],s=cm(u.$z(e,"name")??"*",t)&&(0===o.length||o.some(e=>cm(e,t)));if(!s||!u.$4d(n))return s;return Object.entries(u.$8g(n,"matchLabels")).some(([e,t])=>/[*?]/.test(`${e} ${u.$a3(t)}`))?"maybe":d(n,u.$8g(a,"metadata","labels"))}(o,t);return ad([r,c,!(rd.some(t=>void 0!==e[t])||nd.some(s))||"maybe"],!1)}function cd(e,{group:t,kind:a,apiVersion:o}){const[n="",s="*",r="*"]=e.split("/").reverse(),i=o.slice(o.lastIndexOf("/")+1);return cm(n,a)&&cm(s,i)&&cm(r,t)}function ld(e){return ud.test(e)}const ud=/^(?:(?:\*|v1)\/)?Pod$/,md=["DaemonSet","Deployment","Job","ReplicaSet","ReplicationController","StatefulSet","CronJob"];function dd({name:e,minor:t},a){const{spec:o,containers:n}=a,s={minor:t,isWindows:t>=25&&"windows"===u.$z(o,"os","name"),isOwnUsers:t>=35&&!1===o.hostUsers,isRestricted:"restricted"===e},r=function i({metadata:e,spec:t},a){const{minor:o,isRestricted:n,isOwnUsers:s}=a,r=u.$8g(t,"securityContext"),i=["hostNetwork","hostPID","hostIPC"].filter(e=>!0===t[e]),c=u.$8h(r,"sysctls").flatMap(e=>u.$z(e,"name")??[]).filter(e=>(R.$7g(pd,e)??1/0)>o),l=Object.entries(u.$8g(e,"annotations")).some(([e,t])=>e.startsWith("container.apparmor.security.beta.kubernetes.io/")&&!/^($|runtime\/default$|localhost\/)/.test(u.$26(t)));return[...i.map(e=>`\`${e}\``),...gd(t,n),...c.map(e=>`the sysctl ${e}`),...l?["its AppArmor annotation"]:[],...$d(r,a),...n&&!s&&!1===r.runAsNonRoot?["`runAsNonRoot: false`"]:[]]}(a,s).map(e=>({what:e}));return[...r,...n.flatMap(e=>[...bd(e,s),...xd(e,o,s)].map(t=>({what:t,container:e.name})))]}const pd={"kernel.shm_rmid_forced":0,"net.ipv4.ip_local_port_range":0,"net.ipv4.tcp_syncookies":0,"net.ipv4.ping_group_range":0,"net.ipv4.ip_unprivileged_port_start":0,"net.ipv4.ip_local_reserved_ports":27,"net.ipv4.tcp_keepalive_time":29,"net.ipv4.tcp_fin_timeout":29,"net.ipv4.tcp_keepalive_intvl":29,"net.ipv4.tcp_keepalive_probes":29,"net.ipv4.tcp_rmem":32,"net.ipv4.tcp_wmem":32,"net.ipv4.tcp_slow_start_after_idle":37,"net.ipv4.tcp_notsent_lowat":37},fd=["configMap","csi","downwardAPI","emptyDir","ephemeral","image","persistentVolumeClaim","projected","secret"];function gd(e,t){const a=u.$8h(e,"volumes").flatMap(e=>{const a=Object.keys(e).filter(t=>"name"!==t&&u.$4d(e[t])),o=0===a.length||a.some(e=>fd.includes(e));return t?o?[]:a:a.filter(e=>"hostPath"===e)});return[...new Set(a)].map(e=>`a \`${e}\` volume`)}const hd=["","container_t","container_init_t","container_kvm_t"],vd=["RuntimeDefault","Localhost"];function $d(e,{minor:t,isRestricted:a,isOwnUsers:o}){const n=u.$8g(e,"seLinuxOptions"),s=u.$z(n,"type")??"",r=hd.includes(s)||t>=31&&"container_engine_t"===s,i=["user","role"].filter(e=>""!==(u.$z(n,e)??"")),c=["seccompProfile","appArmorProfile"].filter(t=>u.$4d(e[t])&&!vd.includes((t=>u.$z(e,t,"type"))(t)??"")),l=0===e.runAsUser||0n===e.runAsUser;return[...r?[]:["the `type` of its `seLinuxOptions`"],...i.map(e=>`the \`${e}\` of its \`seLinuxOptions\``),...c.map(e=>`its \`${e}\``),...!0===u.$8g(e,"windowsOptions").hostProcess?["`hostProcess`"]:[],...a&&l&&!o&&t>=23?["`runAsUser: 0`"]:[]]}const yd=new Set("AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID SYS_CHROOT".split(" "));function bd({value:e},t){const{minor:a,isRestricted:o,isOwnUsers:n}=t,s=u.$8g(e,"securityContext"),r=u.$au(s,"capabilities","add").filter(e=>!yd.has(e)),i=u.$8h(e,"ports").some(({hostPort:e})=>"number"==typeof e&&e>0),c=!(n&&!o)&&"Default"!==(u.$z(s,"procMount")??"Default");return[...!0===s.privileged?["`privileged`"]:[],...r.map(e=>`the capability ${e}`),...i?["a `hostPort`"]:[],...c?["its `procMount`"]:[],...a>=34?kd(e):[],...$d(s,t)]}function kd(e){return[...["livenessProbe","readinessProbe","startupProbe"].map(e=>[e]),...["postStart","preStop"].map(e=>["lifecycle",e])].filter(t=>["httpGet","tcpSocket"].some(a=>""!==(u.$z(e,...t,a,"host")??""))).map(e=>`the \`host\` of the \`${e.at(-1)??""}\``)}function xd({value:e},t,{isRestricted:a,isWindows:o,isOwnUsers:n}){if(!a)return[];const[s,r]=[u.$8g(e,"securityContext"),u.$8g(t,"securityContext")],i=e=>s[e]??r[e],c=n||!0===i("runAsNonRoot")?[]:["a missing `runAsNonRoot: true`"];if(o)return c;const l=u.$au(s,"capabilities","add").filter(e=>yd.has(e)&&"NET_BIND_SERVICE"!==e),m=u.$au(s,"capabilities","drop").includes("ALL");return[...!1===s.allowPrivilegeEscalation?[]:["a missing `allowPrivilegeEscalation: false`"],...m?[]:["capabilities that are not all dropped"],...l.map(e=>`the capability ${e}`),...c,...u.$4d(i("seccompProfile"))?[]:["a missing `seccompProfile`"]]}function wd(e,t,a){const{manifest:o,kind:n,namespace:s}=e,r=u.$8g(o,"spec");if("Policy"===n&&s!==t.object.namespace||!1===r.admission)return"passes";const i=void 0!==r.validationFailureActionOverrides,c=u.$b1(r).map(o=>{const n=function s(e,t,a){const[o,n]=[u.$8g(e,"match"),u.$8g(e,"exclude")],s=od(o,a,!1),r=!1===s,i=r&&function c(e,t,{kind:a}){const o=[e,...u.$8h(e,"any"),...u.$8h(e,"all")].flatMap(e=>u.$au(e,"resources","kinds"));return(u.$9p(t,"pod-policies.kyverno.io/autogen-controllers")??md.join()).split(",").some(e=>e.trim()===a)&&md.includes(a)&&o.every(e=>ud.test(e))}(o,t,a)?od(o,a,!0):s,l=Object.keys(n).length>0&&od(n,a,r);if(!1!==i&&!0!==l)return{ofPods:r,isCertain:!0===i&&!1===l}}(o,e,t.object),r=function c(e){if(null===e)return!0;if(!u.$4d(e))return"maybe";const t=u.$8h(e,"any").map(Cd),a=u.$8h(e,"all").map(Cd);return ad([0===t.length||ad(t,!0),ad(a,!1)],!1)}(o.preconditions??null);return void 0===o.validate||void 0===n||!1===r?"passes":i||!n.isCertain||Sd.some(e=>void 0!==o[e])||"maybe"===r?"unknown":function l(e,t,a,o){const n=u.$8g(e,"validate"),s=n.podSecurity;if(u.$4d(s))return function r(e,{templates:t}){const a=e.level;return void 0!==e.exclude||"baseline"!==a&&"restricted"!==a?"unknown":t.some(e=>dd({name:a,minor:34},e).length>0)?"fails":"passes"}(s,t);const i=void 0===n.pattern?u.$8h(n,"anyPattern"):[n.pattern];if(0===i.length)return"unknown";const c=i.map(e=>Qu(o?function n(e,t){const a={spec:{template:e}};return"CronJob"===t?{spec:{jobTemplate:a}}:a}(e,t.object.kind):e,a));return c.some(e=>"passes"===e||"skips"===e)?"passes":c.includes("unknown")?"unknown":"fails"}(o,t,a,n.ofPods)});return c.includes("fails")?"fails":c.includes("unknown")?"unknown":"passes"}const Sd=["celPreconditions","context"],Pd=/^\{\{\s*request\.operation(?:\s*\|\|\s*'\w*')?\s*\}\}$/,Rd=/^(?:(?:Any|All)?(?:Not)?In|(?:Not)?Equals?)$/;function Cd({key:e,operator:t,value:a}){const o=u.$a3(t);if(!Pd.test(u.$a3(e))||!Rd.test(o))return"maybe";const n=u.$5d(a)?a:[a],s=["CREATE","UPDATE"].map(e=>n.includes(e)!==o.includes("Not"));return s.every(Boolean)||s.some(Boolean)&&"maybe"}const Ad=u.$5x((({byKind:e})=>{const t=(e.get("Service")??[]).map(((e,t)=>({object:e,selector:u.$8g(e.manifest,"spec","selector"),position:t})));return u.$bq(t,(({object:{group:e,namespace:t,manifest:a},selector:o})=>{const[n]=Object.entries(o),s="ExternalName"===u.$z(a,"spec","type");return""!==e||s||void 0===n?[]:[Id(t,...n)]}))}));const zd=["argoproj.io"],Td="\nacme.cert-manager.io v1alpha2 v1alpha3 v1beta1\ncert-manager.io v1alpha2 v1alpha3 v1beta1\nexternal-secrets.io v1alpha1 v1beta1\ngateway.networking.k8s.io v1alpha2 v1alpha3 v1beta1\nhelm.toolkit.fluxcd.io v2beta1 v2beta2\nimage.toolkit.fluxcd.io v1alpha1 v1alpha2 v1beta1 v1beta2\nkustomize.toolkit.fluxcd.io v1alpha1 v1beta1 v1beta2\nmonitoring.coreos.com v1beta1\nnotification.toolkit.fluxcd.io v1beta1 v1beta2\nsource.toolkit.fluxcd.io v1alpha1 v1beta1 v1beta2\n",Dd=2;function Md(e,t,a){if(e===a)return;const o=u.$7m(e),n=Yr(u.$7m(e)),[s]=n;if(void 0===s)return;const r=n.filter(e=>e.kind===t),[i]=r;return void 0===i?function c(e,t,a){const o=a.map(e=>e.kind),n=R.$2p(t,o,Dd),s=!zd.includes(e)&&a.every(e=>Jr(e.owner));if(void 0===n&&!s)return;const r=`kind is none of this group${void 0===n?"":` (did you mean ${n}?)`}`,i=a.find(e=>void 0===n||e.kind===n)?.owner??"";return{fault:{path:"kind",message:r,...void 0===n&&{mayComeLater:!0}},owner:i}}(o,t,n):r.some(t=>t.apiVersion===e)||!Jr(i.owner)||void 0===a&&Ld(o,e)?void 0:{fault:{path:"apiVersion",message:`apiVersion is none that this kind has; write ${i.apiVersion}`,mayComeLater:!0},owner:i.owner}}const Ed=["ImageRepository"];function qd(e,t){const a=u.$7m(e),o=ei(u.$7m(e),t),n=a.endsWith(".toolkit.fluxcd.io")&&/\/v\d+beta\d+$/.test(e);if(void 0!==o&&n&&!Ed.includes(t))return Ld(a,e)?ai(o.apiVersion,t):void 0}function Ld(e,t){return Td.split("\n").some(a=>{const[o,...n]=a.split(" ");return o===e&&n.includes(t.slice(e.length+1))})}const Fd=u.$5x((e=>{const t=new Map;for(const{name:a,manifest:o}of e.filter(ia))for(const e of Object.keys(u.$8g(o,"spec","hard")))void 0===u.$b6(e)||t.has(e)||t.set(e,a);return t}));const Bd={"nginx.ingress.kubernetes.io":"affinity affinity-mode affinity-canary-behavior app-root auth-realm auth-secret auth-secret-type auth-tls-secret auth-tls-verify-depth auth-tls-verify-client auth-tls-error-page auth-tls-pass-certificate-to-upstream auth-tls-match-cn auth-type auth-url auth-method auth-signin auth-signin-redirect-param auth-response-headers auth-request-redirect auth-cache-key auth-cache-duration auth-keepalive auth-keepalive-requests auth-keepalive-timeout auth-proxy-set-headers auth-snippet enable-global-auth backend-protocol canary canary-by-header canary-by-header-value canary-by-header-pattern canary-by-cookie canary-weight canary-weight-total client-body-buffer-size configuration-snippet custom-http-errors custom-headers default-backend enable-cors cors-allow-origin cors-allow-methods cors-allow-headers cors-expose-headers cors-allow-credentials cors-max-age force-ssl-redirect from-to-www-redirect limit-connections limit-rps limit-rpm limit-rate limit-rate-after limit-burst-multiplier limit-whitelist permanent-redirect permanent-redirect-code temporal-redirect temporal-redirect-code preserve-trailing-slash proxy-body-size proxy-cookie-domain proxy-cookie-path proxy-connect-timeout proxy-send-timeout proxy-read-timeout proxy-next-upstream proxy-next-upstream-timeout proxy-next-upstream-tries proxy-request-buffering proxy-redirect-from proxy-redirect-to proxy-http-version proxy-ssl-secret proxy-ssl-ciphers proxy-ssl-name proxy-ssl-protocols proxy-ssl-verify proxy-ssl-verify-depth proxy-ssl-server-name rewrite-target satisfy server-alias server-snippet service-upstream session-cookie-domain session-cookie-expires session-cookie-max-age session-cookie-name session-cookie-path session-cookie-samesite session-cookie-secure session-cookie-change-on-failure ssl-redirect ssl-passthrough ssl-ciphers ssl-prefer-server-ciphers stream-snippet upstream-hash-by upstream-vhost use-regex whitelist-source-range denylist-source-range proxy-buffering proxy-buffers-number proxy-buffer-size proxy-busy-buffers-size proxy-max-temp-file-size load-balance x-forwarded-prefix connection-proxy-header enable-access-log enable-opentelemetry mirror-target mirror-request-body mirror-host enable-modsecurity enable-owasp-core-rules modsecurity-snippet","cert-manager.io":"issuer cluster-issuer issuer-kind issuer-group issuer-name common-name alt-names ip-sans uri-sans email-sans subject-organizations duration renew-before usages private-key-algorithm private-key-size private-key-encoding private-key-rotation-policy revision-history-limit secret-template inject-ca-from inject-ca-from-secret inject-apiserver-ca certificate-name","external-dns.alpha.kubernetes.io":"hostname internal-hostname target ttl access alias controller set-identifier cloudflare-proxied endpoints-type ingress-hostname-source","traefik.ingress.kubernetes.io":"router.entrypoints router.middlewares router.priority router.pathmatcher router.tls router.tls.certresolver router.tls.options service.serversscheme service.serverstransport service.passhostheader service.nativelb","alb.ingress.kubernetes.io":"scheme target-type listen-ports certificate-arn ssl-redirect ssl-policy group.name group.order subnets security-groups ip-address-type load-balancer-name load-balancer-attributes target-group-attributes backend-protocol backend-protocol-version tags success-codes inbound-cidrs wafv2-acl-arn auth-type healthcheck-path healthcheck-port healthcheck-protocol healthcheck-interval-seconds healthcheck-timeout-seconds healthy-threshold-count unhealthy-threshold-count","service.beta.kubernetes.io":"aws-load-balancer-type aws-load-balancer-internal aws-load-balancer-scheme aws-load-balancer-nlb-target-type aws-load-balancer-name aws-load-balancer-ssl-cert aws-load-balancer-ssl-ports aws-load-balancer-backend-protocol aws-load-balancer-proxy-protocol aws-load-balancer-attributes aws-load-balancer-subnets aws-load-balancer-eip-allocations aws-load-balancer-security-groups azure-load-balancer-internal azure-load-balancer-internal-subnet azure-load-balancer-resource-group azure-load-balancer-ipv4 azure-load-balancer-ipv6 azure-dns-label-name azure-pip-name","networking.gke.io":"load-balancer-type internal-load-balancer-allow-global-access managed-certificates v1beta1.FrontendConfig","metallb.io":"loadBalancerIPs address-pool allow-shared-ip ip-allocated-from-pool","metallb.universe.tf":"loadBalancerIPs address-pool allow-shared-ip ip-allocated-from-pool","lbipam.cilium.io":"ips sharing-key sharing-cross-namespace","reloader.stakater.com":"auto search match rollout-strategy last-reloaded-from","configmap.reloader.stakater.com":"auto reload exclude","secret.reloader.stakater.com":"auto reload exclude","configmaps.exclude.reloader.stakater.com":"reload","secrets.exclude.reloader.stakater.com":"reload","argocd.argoproj.io":"sync-wave sync-options hook hook-delete-policy compare-options manifest-generate-paths refresh tracking-id instance secret-type skip-reconcile managed-by ignore-resource-updates","kustomize.toolkit.fluxcd.io":"prune ssa force reconcile substitute name namespace checksum","helm.toolkit.fluxcd.io":"name namespace driftDetection","helm.sh":"chart resource-policy hook hook-weight hook-delete-policy hook-output-log-policy","sidecar.istio.io":"inject proxyCPU proxyCPULimit proxyMemory proxyMemoryLimit proxyImage rewriteAppHTTPProbers","linkerd.io":"inject created-by control-plane-component control-plane-ns","prometheus.io":"scrape port path scheme probe interval","vault.hashicorp.com":"agent-inject role agent-pre-populate agent-pre-populate-only agent-init-first agent-inject-status agent-run-as-user agent-run-as-group auth-path auth-type namespace service tls-skip-verify ca-cert","cluster-autoscaler.kubernetes.io":"safe-to-evict safe-to-evict-local-volumes scale-down-disabled","karpenter.sh":"do-not-disrupt do-not-evict do-not-consolidate nodepool capacity-type initialized registered","k8s.v1.cni.cncf.io":"networks network-status networks-status","pod-security.kubernetes.io":"enforce enforce-version audit audit-version warn warn-version exempt","eks.amazonaws.com":"role-arn audience sts-regional-endpoints token-expiration","iam.gke.io":"gcp-service-account return-principal-id-as-email","azure.workload.identity":"client-id tenant-id use service-account-token-expiration skip-containers inject-proxy-sidecar","storageclass.kubernetes.io":"is-default-class","ingressclass.kubernetes.io":"is-default-class","reflector.v1.k8s.emberstack.com":"reflects reflection-allowed reflection-allowed-namespaces reflection-auto-enabled reflection-auto-namespaces","sealedsecrets.bitnami.com":"managed namespace-wide cluster-wide patch skip-set-owner-references"};function Vd(e){const[t="",a=""]=e.split("/"),o=Hd(t);if(void 0===o){const e=Kd(Bd)(t);return void 0!==e&&!0===Hd(e)?.includes(a)?`${e}/${a}`:void 0}const n=u.$cj(new Set(o))(a);return void 0===n?void 0:`${t}/${n}`}function Hd(e){return R.$7g(Bd,e)?.split(" ")}const Kd=u.$5x(e=>u.$cj(new Set(Object.keys(e))));function Zd(e){return e.slice(e.lastIndexOf("/")+1)}function Qd(e,t){return e.container.name===t.container.name&&e.path===t.path}function ap({from:e},t,a){const o=e.map(e=>{const o=u.$ci(a,t,e.kind,e.name);return o?.entries.has(e.key)??en(t,e,a)?.made.holds?.includes(e.key)});return!!o.includes(!0)||!!o.includes(void 0)&&void 0}const op=["k8s.v1.cni.cncf.io/networks","v1.multus-cni.io/default-network"];function sp({name:e,namespace:t}){return{group:"k8s.cni.cncf.io",kind:"NetworkAttachmentDefinition",name:e,isNamespaced:!0,...void 0!==t&&{namespace:t},of:"pods",isConfirmed:!0}}function rp(e,t){return ip(e,u.$1a(),u.$1a(t))}function ip(e,t,a,o){const n={base:u.$19(t,"base"),head:u.$19(a,"head")},s=u.$13(n).filter(({side:e})=>"base"!==e||"built"!==t?.status),{wasThere:r,wasRefused:i}=u.$1b(n.base,t,a),c=new Map(s.map((t,a)=>[0===a?u.$15(t,o??cp(e)):t,t])),l=[...c.keys()],m=u.$18(e);return{deployable:{...m,status:"notAnalysed",touched:e.isTouched,analysis:"none",builder:u.$17(a)??u.$17(t),configChanges:[],workloads:[],staleConfigs:[],otherObjects:[],problems:l.map(u.$14)},inPlace:[],shared:u.$11,secrets:u.$h(e,[t,a],[]),findings:u.$12(m.id,"none",l,{wasThere:e=>r(c.get(e)??e),wasRefused:i})}}function cp(e){if(void 0!==e.head)return;const t=u.$16(e);return null===t?"removed":t?"removed, with all that was deployed":"removed, and what was deployed stays"}const lp=/^[ \t]*(?:-[ \t]+)?uses:[ \t]*["']?\.\/([^\s"'@#]+)/gm;function up(e,t){const a=new Map;return mp(e,t,a),[...a.values()].join("\n")}function mp(e,t,a){if(a.has(t))return;const o=ho(e,t);a.set(t,o);for(const[,t=""]of o.matchAll(lp)){const o=t.replace(/\/$/,""),n=[o,`${o}/action.yml`,`${o}/action.yaml`].find(t=>go(e,t));void 0!==n&&mp(e,n,a)}}const dp=/^([ \t]*(?:-[ \t]+)?uses:[ \t]*["']?\w[^\s"'@#]*)@[^\s"'#]+["']?(?:[ \t]+#.*)?$/gm;function pp(e,t){const[a,o]=[e,t].map(e=>e.replace(dp,"$1"));return e!==t&&a===o}function fp(e,t){const a=[],o=gp(e,t,void 0,a);return void 0===o?void 0:{object:0===a.length?e:o,dropped:a}}function gp(e,t,a,o){const n=u.$4f();for(const[s,r]of Object.entries(e)){const e=t.fields.get(s);if(void 0===e){o.push(u.$gd(u.$aa(a,s)));continue}const i=null===r?null:hp(r,e,u.$aa(a,s),o);if(void 0===i)return;n[s]=i}return n}function hp(e,t,a,o){if("list"===t.shape){if(!u.$5d(e))return;const n=e.map((e,n)=>null===e?null:vp(e,t,u.$g9(a,function s(e,t){return u.$4d(e)&&"string"==typeof e.name?e.name:String(t)}(e,n)),o));return n.every(e=>void 0!==e)?n:void 0}return"map"===t.shape?u.$4d(e)?e:void 0:vp(e,t,a,o)}function vp(e,t,a,o){return void 0!==t.scalar?bp[t.scalar](e)?e:void 0:u.$4d(e)?gp(e,u.$9w(t.struct),a,o):void 0}const $p=e=>"string"==typeof e,yp=e=>"number"==typeof e||"bigint"==typeof e,bp={s:$p,t:$p,y:$p,b:e=>"boolean"==typeof e,i:yp,l:yp,q:e=>$p(e)||yp(e),x:e=>$p(e)||yp(e),j:()=>!0},kp=u.$aa(void 0,"spec");function xp(...e){return e.reduce(u.$aa,kp)}function wp(e,t){return t.filter(t=>""!==(e[t]??""))}function Sp(e,t,a,o){const n=wp(e,t);1!==n.length&&o(a,`must have one of ${t.join(", ")}, and has ${n.join(" and ")||"none"}`)}function Pp(e){return[...new Set(e.filter((t,a)=>""!==t&&e.indexOf(t)!==a))]}const Rp=/^[\da-f.:/\s-]+$/i;function Cp(e){return[...u.$gk(e.addresses),...u.$gi(e.blocks).map(({cidr:e,start:t,stop:a})=>{const o=u.$gj(t);return""===o?u.$gj(e):`${o}-${u.$gj(a)||o}`})]}const jp=(e,t)=>{const a=void 0===e.blocks?"addresses":"blocks";for(const o of Cp(e))Rp.test(o)&&void 0===u.$gh(o)&&t(xp(a),`must be ranges like 10.0.0.0/24 or 10.0.0.10-10.0.0.20, and has ${o}`)},Ap=(e,t)=>{Ip(e,kp,t)};function Ip(e,t,a){if(void 0!==e.workflowTemplateRef)return;const o=u.$gi(e.templates),n=o.map(({name:e})=>u.$gj(e)),s=new Set(n);for(const e of Pp(n))a(u.$g9(u.$aa(t,"templates"),e),"is there twice");const r=(e,t)=>{const o=u.$gj(e);""===o||o.includes("{{")||s.has(o)||a(t,`names no template: ${o}`)};for(const a of["entrypoint","onExit"])r(e[a],u.$aa(t,a));for(const e of o){const o=u.$g9(u.$aa(t,"templates"),u.$gj(e.name)),n=u.$gi(u.$gl(e.dag).tasks),s=u.$5d(e.steps)?e.steps.flatMap(e=>u.$gi(e)):[];for(const e of[...n,...s])r(e.template,u.$g9(o,u.$gj(e.name)));const i=new Set(n.map(({name:e})=>u.$gj(e)));for(const e of n)for(const t of u.$gk(e.dependencies))i.has(t)||a(u.$g9(o,u.$gj(e.name)),`depends on no task: ${t}`)}}const Np=6e10,zp=["dnsNames","uris","emailAddresses","ipAddresses","otherNames"],Tp=[256,384,521],Dp=["acme","ca","vault","selfSigned","venafi"],Mp=["http01","dns01"],Ep=(e,t)=>{Sp(e,Dp,kp,t),u.$gi(u.$gl(e.acme).solvers).forEach((e,a)=>{Sp(e,Mp,u.$g9(xp("acme","solvers"),String(a)),t)})},qp=["initdb","recovery","pg_basebackup"],Lp="archive_command cluster_name config_file data_directory hba_file ident_file listen_addresses log_destination log_directory log_filename port primary_conninfo primary_slot_name restore_command shared_preload_libraries ssl ssl_ca_file ssl_cert_file ssl_key_file synchronous_standby_names unix_socket_directories".split(" ");function Op(e){const[,t]=/:(\d{2})(?:[.\-_@]|$)/.exec(u.$gj(e))??[];return void 0===t?void 0:Number(t)}function Fp(e){const t=e.split("{{").slice(1).map(Up);return t.every(e=>!/^-?\s*(?:range|with|define|block|template)\b|["`]/.test(e))?t.flatMap(e=>[...e.matchAll(/(?<![\w.$)\]])\.([A-Za-z_]\w*)/g)].map(([,e=""])=>e)):[]}function Up(e){const[t=""]=e.split("}}");return t.replace(/"(?:\\.|[^"\\])*"|`[^`]*`|\/\*.*/gs,"")}const Bp={RequestHeaderModifier:"requestHeaderModifier",ResponseHeaderModifier:"responseHeaderModifier",RequestMirror:"requestMirror",RequestRedirect:"requestRedirect",URLRewrite:"urlRewrite",ExtensionRef:"extensionRef",CORS:"cors"};function Vp(e){return"RequestRedirect"===u.$gj(e.type)}function Hp(e){return["requestRedirect","urlRewrite"].some(t=>"ReplacePrefixMatch"===u.$gj(u.$gl(u.$gl(e[t]).path).type))}const Kp=["route","redirect","directResponse","delegate"],Gp=["SIMPLE","MUTUAL","OPTIONAL_MUTUAL"],_p=["credentialName","credentialNames","serverCertificate","tlsCertificates"],Wp=new Set("activemq apache-kafka arangodb artemis-queue aws-cloudwatch aws-dynamodb aws-dynamodb-streams aws-kinesis-stream aws-sqs-queue azure-app-insights azure-blob azure-cosmosdb azure-data-explorer azure-eventhub azure-log-analytics azure-monitor azure-pipelines azure-queue azure-servicebus beanstalkd cassandra clickhouse couchdb cpu cron datadog dynatrace elastic-forecast elasticsearch etcd external external-push forgejo-runner gcp-cloudtasks gcp-pubsub gcp-spanner gcp-stackdriver gcp-storage github-runner graphite huawei-cloudeye ibmmq influxdb kafka kubernetes-resource kubernetes-workload liiklus loki memory metrics-api mongodb mssql mysql nats-jetstream new-relic nsq opensearch openstack-metric openstack-swift postgresql predictkube prometheus pulsar rabbitmq redis redis-cluster redis-cluster-streams redis-sentinel redis-sentinel-streams redis-streams selenium-grid solace-direct-messaging solace-event-queue solarwinds solr splunk splunk-observability sumologic temporal".split(" ")),Jp={cron:["timezone","start","end","desiredReplicas"],prometheus:["serverAddress","query","threshold"],loki:["serverAddress","query","threshold"],"kubernetes-workload":["podSelector","value"]},Zp=(e,t)=>{const a=u.$gi(e.triggers);for(const e of Pp(a.map(e=>u.$gj(e.name))))t(u.$g9(xp("triggers"),e),"is there twice");a.forEach((e,a)=>{!function o({type:e,metadata:t},a,n){const s=Wp.has(u.$gj(e))?void 0:u.$cj(Wp)(u.$gj(e));void 0!==s&&n(u.$aa(a,"type"),`is no scaler (did you mean ${s}?)`);const r=u.$gl(t);for(const t of R.$7g(Jp,u.$gj(e))??[])void 0===r[t]&&void 0===r[`${t}FromEnv`]&&n(u.$g9(u.$aa(a,"metadata"),t),"is missing");for(const t of"cron"===e?["start","end"]:[])void 0===r[t]||Be(u.$gj(r[t]),5)||n(u.$g9(u.$aa(a,"metadata"),t),"must be five fields like `0 8 * * *`")}(e,u.$g9(xp("triggers"),String(a)),t)})},Qp=["receivers","processors","exporters"],Xp=(e,t)=>{const a=u.$gl(e.config),o=u.$gl(a.service),n=(e,t)=>(e=>u.$5d(e)?e.map(e=>u.$gj(e)):[])(e).filter(e=>!t.some(t=>Object.hasOwn(u.$gl(a[t]),e)));for(const e of n(o.extensions,["extensions"]))t(xp("config","service","extensions"),`names what config.extensions does not have: ${e}`);for(const[e,a]of Object.entries(u.$gl(o.pipelines)))for(const o of Qp)for(const s of n(u.$gl(a)[o],"processors"===o?[o]:[o,"connectors"]))t(u.$g9(xp("config","service","pipelines"),e),`names what config.${o} does not have: ${s}`)},Yp=["external","rclone","restic","rsync","rsyncTLS","syncthing"],ef=(e,t)=>{const a=wp(e,Yp);a.length>1&&t(kp,`may not have ${a.join(" and ")} at once`)},tf=["validate","mutate","generate","verifyImages"],af=(e,t)=>{u.$gi(e.rules).forEach(e=>{Sp(e,tf,u.$g9(xp("rules"),u.$gj(e.name)),t)})},of=(e,t)=>{for(const a of["endpoints","podMetricsEndpoints"])u.$gi(e[a]).forEach((e,o)=>{const[n,s]=["scrapeTimeout","interval"].map(t=>u.$b2(u.$gj(e[t])));void 0!==n&&void 0!==s&&n>s&&t(u.$g9(xp(a),String(o)),"must not have a scrapeTimeout above its interval")})};function nf(e,t,a){const o=wp(e,["alert","record"]);1!==o.length&&a(t,"must have alert or record, and has "+(0===o.length?"neither":"both"));for(const o of["labels","annotations"])for(const[n,s]of Object.entries(u.$gl(e[o])))rf(u.$gj(s))||a(u.$g9(u.$aa(t,o),n),"has a template that is not closed")}const sf=/(?:"(?:\\.|[^"\\])*"|`[^`]*`|[^"`{}])*\}\}/y;function rf(e){for(let t=e.indexOf("{{");-1!==t;t=e.indexOf("{{",sf.lastIndex))if(sf.lastIndex=t+2,!sf.test(e))return!1;return!0}const cf=/\$\(params(?:\.([\w-]+)|\[['"]([^'"]+)['"]\])/g,lf=/\$\(tasks\.([\w-]+)\.(?:results|status|outputs)/g;function uf(e,{params:t},a){const o=new Set(u.$gi(t).map(({name:e})=>u.$gj(e)));for(const t of mf(e,cf))o.has(t)||o.has(t.split(".")[0]??"")||a(t)}function mf(e,t){if("string"==typeof e)return new Set([...e.matchAll(t)].map(([,e,t])=>e??t??""));const a=u.$5d(e)?e:u.$4d(e)?Object.values(e):[];return new Set(a.flatMap(e=>[...mf(e,t)]))}const df={"cert-manager.io/Certificate":[(e,t)=>{wp(e,["commonName","literalSubject"]).length>0||zp.some(t=>u.$5d(e[t])&&e[t].length>0)||t(kp,`must have one of commonName, ${zp.join(", ")}`),u.$gj(e.commonName).length>64&&t(xp("commonName"),"must be at most 64 characters");const{group:a,kind:o}=u.$gl(e.issuerRef);["","cert-manager.io"].includes(u.$gj(a))&&!["","Issuer","ClusterIssuer"].includes(u.$gj(o))&&t(xp("issuerRef","kind"),"must be Issuer or ClusterIssuer, unless issuerRef.group names another group"),function n(e,t){const a=u.$gm(e.size)??0,o=u.$gj(e.algorithm)||"RSA";0!==a&&("RSA"===o&&(a<2048||a>8192)&&t(xp("privateKey","size"),"must be from 2048 to 8192 for RSA"),"ECDSA"!==o||Tp.includes(a)||t(xp("privateKey","size"),`must be one of ${Tp.join(", ")} for ECDSA`))}(u.$gl(e.privateKey),t),function s(e,t){const[a,o]=["duration","renewBefore"].map(t=>u.$b2(u.$gj(e[t])));void 0!==a&&a<60*Np&&t(xp("duration"),"must be at least 1h"),void 0!==o&&(o<5*Np&&t(xp("renewBefore"),"must be at least 5m"),o>=(a??129600*Np)&&t(xp("renewBefore"),"must be less than duration, which is 2160h where it is not given"))}(e,t)},"cert-manager"],"cert-manager.io/Issuer":[Ep,"cert-manager"],"cert-manager.io/ClusterIssuer":[Ep,"cert-manager"],"external-secrets.io/ExternalSecret":[(e,t)=>{const[a,o]=[u.$gi(e.data),u.$gi(e.dataFrom)];a.length+o.length===0&&t(kp,"must have data or dataFrom");const{creationPolicy:n,deletionPolicy:s}=u.$gl(e.target),r=u.$gj(n)||"Owner";"Delete"===u.$gj(s)&&["Merge","None"].includes(r)&&t(xp("target","deletionPolicy"),`may not be Delete where creationPolicy is ${r}`),"Merge"===u.$gj(s)&&"None"===r&&t(xp("target","deletionPolicy"),"may not be Merge where creationPolicy is None"),o.forEach((e,a)=>{2===wp(e,["extract","find"]).length&&t(u.$g9(xp("dataFrom"),String(a)),"may not have extract and find at once")});const i=a.map(({secretKey:e})=>u.$gj(e));for(const e of Pp(i))t(u.$g9(xp("data"),e),"is there twice");0!==o.length||i.some(e=>e.includes("${"))||function c(e,t,a){for(const[o,n]of Object.entries(u.$gl(u.$gl(e.template).data))){const e=Fp(u.$gj(n)).find(e=>!t.has(e));void 0!==e&&a(u.$g9(xp("target","template","data"),o),`names .${e}, which data does not bring`)}}(u.$gl(e.target),new Set(i),t)},"External Secrets"],"gateway.networking.k8s.io/HTTPRoute":[(e,t)=>{u.$gi(e.rules).forEach((e,a)=>{const o=u.$g9(xp("rules"),String(a)),n=u.$gi(e.filters);n.forEach((e,a)=>{!function n(e,t,a){const o=R.$7g(Bp,u.$gj(e.type)),n=wp(e,Object.values(Bp));void 0===o||n.includes(o)||a(u.$aa(t,o),"is missing, which its type asks for");for(const e of void 0===o?[]:n)e!==o&&a(u.$aa(t,e),"may not be set with this type")}(e,u.$g9(u.$aa(o,"filters"),String(a)),t)}),n.some(Vp)&&u.$gi(e.backendRefs).length>0&&t(o,"may not have backendRefs beside a filter RequestRedirect"),n.some(Hp)&&!function s({matches:e}){const t=u.$gi(e).map(e=>u.$gl(e.path));return 0===t.length||1===t.length&&t.every(({type:e})=>"PathPrefix"===(u.$gj(e)||"PathPrefix"))}(e)&&t(o,"must match one path by PathPrefix where a filter has replacePrefixMatch")})},"the definition of the Gateway API"],"gateway.networking.k8s.io/Gateway":[(e,t)=>{const a=u.$gi(e.listeners);for(const e of Pp(a.map(e=>u.$gj(e.name))))t(u.$g9(xp("listeners"),e),"is there twice");for(const e of a){const a=u.$g9(xp("listeners"),u.$gj(e.name)),o=u.$gj(e.protocol),n=u.$gl(e.tls),s=u.$gj(n.mode)||"Terminate";["HTTP","TCP","UDP"].includes(o)&&void 0!==e.tls&&t(u.$aa(a,"tls"),`may not be set with ${o}`),["TCP","UDP"].includes(o)&&""!==u.$gj(e.hostname)&&t(u.$aa(a,"hostname"),`may not be set with ${o}`),"HTTPS"===o&&"Terminate"!==s&&t(u.$aa(u.$aa(a,"tls"),"mode"),"must be Terminate for HTTPS");const r=u.$gi(n.certificateRefs).length+Object.keys(u.$gl(n.options)).length>0;void 0===e.tls||"Terminate"!==s||r||t(u.$aa(u.$aa(a,"tls"),"certificateRefs"),"is missing, which the mode Terminate asks for")}},"the definition of the Gateway API"],"networking.istio.io/VirtualService":[(e,t)=>{u.$gi(e.http).forEach((e,a)=>{const o=u.$g9(xp("http"),u.$gj(e.name)||String(a)),n=wp(e,Kp).filter(t=>"route"!==t||u.$gi(e.route).length>0);0===n.length&&t(o,`must have one of ${Kp.join(", ")}`),n.length>1&&!n.includes("delegate")&&t(o,`may not have ${n.join(" and ")} at once`)})},"Istio"],"networking.istio.io/Gateway":[(e,t)=>{u.$gi(e.servers).forEach((e,a)=>{const o=u.$g9(xp("servers"),String(a)),n=u.$gj(u.$gl(e.port).protocol).toUpperCase(),s=u.$gl(e.tls);["HTTPS","TLS"].includes(n)&&0===Object.keys(s).length&&t(u.$aa(o,"tls"),`is missing, which ${n} asks for`);const r=u.$gj(s.mode);Gp.includes(r)&&0===wp(s,_p).length&&t(u.$aa(u.$aa(o,"tls"),"credentialName"),`is missing, which ${r} asks for`)})},"Istio"],"networking.istio.io/ServiceEntry":[(e,t)=>{const a=u.$gj(e.resolution)||"NONE",o=u.$gi(e.endpoints),n=u.$gk(e.hosts).filter(e=>e.includes("*"));"NONE"===a&&o.length>0&&t(xp("endpoints"),"may not be there without a resolution"),a.startsWith("DNS")&&0===o.length&&n.length>0&&t(xp("endpoints"),`is missing, which ${a} asks for beside ${n.join(", ")}`),"DNS_ROUND_ROBIN"===a&&o.length>1&&t(xp("endpoints"),`must be one at most for ${a}`)},"Istio"],"metallb.io/IPAddressPool":[jp,"MetalLB"],"cilium.io/CiliumLoadBalancerIPPool":[jp,"Cilium"],"opentelemetry.io/OpenTelemetryCollector":[Xp,"the OpenTelemetry collector"],"keda.sh/ScaledObject":[(e,t)=>{const[a,o=0,n=100]=["idleReplicaCount","minReplicaCount","maxReplicaCount"].map(t=>u.$gm(e[t]));o>n&&t(kp,`asks for ${o} pods at least and ${n} at most`),void 0!==a&&a>=o&&t(xp("idleReplicaCount"),"must be less than minReplicaCount"),Zp(e,t)},"KEDA"],"keda.sh/ScaledJob":[Zp,"KEDA"],"postgresql.cnpg.io/Cluster":[(e,t,a)=>{const o=wp(u.$gl(e.bootstrap),qp);o.length>1&&t(xp("bootstrap"),`may not have ${o.join(" and ")} at once`);const[n=1,s,r=0]=["instances","maxSyncReplicas","minSyncReplicas"].map(t=>u.$gm(e[t]));void 0!==s&&s>=n&&t(xp("maxSyncReplicas"),"must be less than instances"),void 0!==s&&r>s&&t(xp("minSyncReplicas"),"must not be more than maxSyncReplicas");for(const a of wp(u.$gl(u.$gl(e.postgresql).parameters),Lp))t(u.$g9(xp("postgresql","parameters"),a),"is set by the operator alone");const[i,c]=[a?.imageName,e.imageName].map(Op);void 0!==i&&void 0!==c&&c<i&&t(xp("imageName"),`must not go from PostgreSQL ${i} to ${c}`)},"CloudNativePG"],"monitoring.coreos.com/ServiceMonitor":[of,"the Prometheus operator"],"monitoring.coreos.com/PodMonitor":[of,"the Prometheus operator"],"monitoring.coreos.com/PrometheusRule":[(e,t)=>{const a=u.$gi(e.groups);for(const e of Pp(a.map(e=>u.$gj(e.name))))t(u.$g9(xp("groups"),e),"is there twice");for(const e of a)u.$gi(e.rules).forEach((a,o)=>{nf(a,u.$g9(u.$g9(xp("groups"),u.$gj(e.name)),u.$gj(a.alert)||String(o)),t)})},"the Prometheus operator"],"argoproj.io/Workflow":[Ap,"Argo Workflows"],"argoproj.io/WorkflowTemplate":[Ap,"Argo Workflows"],"argoproj.io/ClusterWorkflowTemplate":[Ap,"Argo Workflows"],"argoproj.io/CronWorkflow":[(e,t)=>{Ip(u.$gl(e.workflowSpec),u.$aa(kp,"workflowSpec"),t)},"Argo Workflows"],"tekton.dev/Pipeline":[(e,t)=>{const a=[...u.$gi(e.tasks),...u.$gi(e.finally)],o=a.map(({name:e})=>u.$gj(e)),n=new Set(o);for(const e of Pp(o))t(u.$g9(xp("tasks"),e),"is there twice");const s=new Set(u.$gi(e.workspaces).map(({name:e})=>u.$gj(e)));for(const o of a){const a=u.$g9(xp("tasks"),u.$gj(o.name));for(const e of u.$gk(o.runAfter))n.has(e)||t(a,`runs after no task: ${e}`);for(const e of u.$gi(o.workspaces)){const o=u.$gj(e.workspace)||u.$gj(e.name);s.has(o)||t(a,`takes a workspace that the pipeline does not declare: ${o}`)}const{taskSpec:r,pipelineSpec:i,...c}=o;for(const e of mf(c,lf))n.has(e)||t(a,`takes a result of no task: ${e}`);uf(c,e,e=>{t(a,`takes a parameter that the pipeline does not declare: ${e}`)})}},"Tekton"],"tekton.dev/Task":[(e,t)=>{u.$gi(e.steps).forEach((a,o)=>{const n=u.$g9(xp("steps"),u.$gj(a.name)||String(o)),{script:s,ref:r,...i}=a;uf(i,e,e=>{t(n,`takes a parameter that the task does not declare: ${e}`)})})},"Tekton"],"argoproj.io/Application":[(e,t)=>{2===wp(u.$gl(e.destination),["name","server"]).length&&t(xp("destination"),"may not have name and server at once"),(void 0===e.sources?[u.$gl(e.source)]:u.$gi(e.sources)).some(({path:e,chart:t,ref:a})=>[e,t,a].every(e=>""===u.$gj(e)))&&t(xp(void 0===e.sources?"source":"sources"),"must have path or chart")},"Argo CD"],"traefik.io/Middleware":[(e,t)=>{const a=wp(e,Object.keys(e));a.length>1&&t(kp,`may not have ${a.join(" and ")} at once`)},"Traefik"],"volsync.backube/ReplicationSource":[ef,"VolSync"],"volsync.backube/ReplicationDestination":[ef,"VolSync"],"kyverno.io/ClusterPolicy":[af,"Kyverno"],"kyverno.io/Policy":[af,"Kyverno"]};function pf(e,t){const a=R.$7g(df,`${u.$7m(u.$gj(t.apiVersion))}/${u.$gj(t.kind)}`);if(void 0===a)return;const[o,n]=a,s=(e,t)=>{const a=[];return o(u.$gl(e.spec),u.$a8(a),t&&u.$gl(t.spec)),a};return{faults:u.$a9(s(t,e),void 0===e?[]:s(e)),by:n}}const ff=3;function gf(e){const t=e.split(/\r?\n/).map(e=>e.trim()),a=t.length>=ff||/^\s*[[{]/.test(e),o=new Set([e,e.trim(),...a?[]:t]),n=new Set(a?t:[]);return vf(e,n,0),{whole:o,inner:n}}const hf=4;function vf(e,t,a){if(a>hf)return;const o=o=>{void 0===o||""===o||o===e||t.has(o)||(t.add(o),vf(o,t,a+1))};for(const t of function a(e){if(!/^\s*[[{]/.test(e))return[];try{const t=[];return JSON.parse(e,(e,a)=>("string"==typeof a&&t.push(a),a)),t}catch{return[]}}(e))o(t);for(const[,t=""]of e.matchAll(/^[ \t]{0,200}(?:export[ \t]{1,20}|-[ \t]{1,20})?["']?[\w.\-/]{1,200}["']?[ \t]{0,20}[:=][ \t]{0,200}(\S.*)$/gm))o(t.trimEnd().replace(/^(["'])(.*)\1,?$/,"$2"));for(const[,t=""]of e.matchAll(/\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s:/@]{0,200}:([^\s@]{1,1000})@/gi))o(t),o($f(t));o(function n(e){if(e.length<8||e.length%4==1||!/^[A-Za-z0-9+/_-]+={0,2}$/.test(e))return;const t=Buffer.from(e,"base64").toString();return/[\ufffd\p{Cc}]/u.test(t.replace(/[\r\n\t]/g,""))?void 0:t}(e)),a>0&&o(/^[\w.@-]{1,64}:(\S+)$/.exec(e)?.[1])}function $f(e){try{return decodeURIComponent(e)}catch{return}}const yf=/\$\{\{.{0,200}?\}\}|\$\{[^}\n]{0,200}\}|\$\([\w.-]{1,99}\)|\$\w+|\{\{.{0,200}?\}\}|%\w{1,99}%/g;function bf(e){return e.replace(yf,"*")}function kf(e,t){const a=!t||e.startsWith("*/"),o=e.replace(/^(?:\.{0,2}\/|\*\/)+/,"").replace(/\/$/,"/**");if((o.replace(/\.\w+$/,"").match(/\w/g)?.length??0)<2&&a)return;const n=o.split("/").map(e=>"**"===e?e:e.replace(/\*{2,}/g,"*"));return u.$3p([...a?["**"]:[],...n].join("/"))}function wf(e,t){const[a,o]=[u.$23(e,"spec"),u.$23(t,"spec")];return[...["sourceRepos","destinations"].filter(e=>u.$5d(a[e])&&!u.$5d(o[e])).map(e=>`${e}, which allows nothing from now on: none of its Applications is synced`),...Sf(a,o)?["signatureKeys: a commit that is signed by none of these keys is not synced"]:[],...u.$39(a.destinationServiceAccounts??null,o.destinationServiceAccounts??null)?[]:["destinationServiceAccounts: where syncs run as another account, they run as another one, and what that may not do fails"],...!0===o.permitOnlyProjectScopedClusters&&!0!==a.permitOnlyProjectScopedClusters?["permitOnlyProjectScopedClusters: Applications that go to any other cluster are refused"]:[],...u.$46(a,"sourceNamespaces").some(e=>!u.$46(o,"sourceNamespaces").includes(e))?["sourceNamespaces: Applications in a namespace that goes from it are refused"]:[]]}function Sf(e,t){const[a,o]=[Pf(e),Pf(t)];return o.length>0&&(0===a.length||a.some(e=>!o.includes(e)))}function Pf(e){return u.$5d(e.signatureKeys)?e.signatureKeys.map(e=>u.$4c(e,"keyID")):[]}function Rf(e){return[..."string"==typeof e.receiver?[e.receiver]:[],...u.$gi(e.routes).flatMap(Rf)]}function jf({container:e},t){return"init"===e.role&&t.every(e=>"init"===e.container.role)}function Af(e){if(void 0!==e.subPathExpr&&""!==e.subPathExpr)return null;const t=u.$z(e,"subPath");return""===t?void 0:t}function If(e,t){return[...Nf(u.$8g(e,"configMap"),"ConfigMap","name",`${t}.configMap.name`),...Nf(u.$8g(e,"secret"),"Secret","secretName",`${t}.secret.secretName`),...u.$8h(e,"projected","sources").flatMap((e,a)=>[...Nf(u.$8g(e,"configMap"),"ConfigMap","name",`${t}.projected.sources[${a}].configMap.name`),...Nf(u.$8g(e,"secret"),"Secret","name",`${t}.projected.sources[${a}].secret.name`)])]}function Nf(e,t,a,o){const n=u.$z(e,a);if(void 0===n)return[];const s=u.$8h(e,"items").flatMap(e=>{const t=u.$z(e,"key");return void 0===t?[]:[[t,u.$z(e,"path")??t]]});return[{kind:t,name:n,path:o,optional:!0===e.optional,items:s}]}function zf(e,t){const{kind:a,name:o,path:n,optional:s,items:r}=e,i=0===r.length?"all":r.map(([e])=>e),c={kind:a,name:o,path:n,optional:s,container:t?.container.name??null};if(void 0===t?.subPath)return{...c,how:"volume",keys:i,updates:"inPlace"};const l=null===t.subPath?i:function u(e,t){const a=e.split("/").filter(e=>""!==e&&"."!==e);if(0===a.length)return 0===t.length?"all":t.map(([e])=>e);if(0===t.length)return a.slice(0,1);const o=a.join("/");return t.filter(([,e])=>e===o||e.startsWith(`${o}/`)).map(([e])=>e)}(t.subPath,r);return{...c,how:"subPath",keys:l,updates:"never"}}const Tf=[["csi","nodePublishSecretRef","name"],["azureFile","secretName"],["cephfs","secretRef","name"],["cinder","secretRef","name"],["flexVolume","secretRef","name"],["iscsi","secretRef","name"],["rbd","secretRef","name"],["scaleIO","secretRef","name"],["storageos","secretRef","name"]];function Df(e,t){return Tf.flatMap(a=>{const o=u.$z(e,...a);return void 0===o?[]:[{kind:"Secret",name:o,how:"volume",container:null,path:`${t}.${a.join(".")}`,keys:"all",optional:!1,updates:"never"}]})}const Ef=u.$5x((function qf(e){return[...e.containers.flatMap((e=>[...Lf(e),...Uf(e)])),...Cf(e),...u.$8h(e.spec,"imagePullSecrets").flatMap((t,a)=>function o(e,t){const a=u.$z(e,"name");return void 0===a?[]:[{kind:"Secret",name:a,how:"imagePullSecret",container:null,path:t,keys:"all",optional:!0,updates:"inPlace"}]}(t,Qt(e.path,`spec.imagePullSecrets[${a}].name`)))]}));const Of=[["ConfigMap","configMapRef"],["Secret","secretRef"]],Ff=[["ConfigMap","configMapKeyRef"],["Secret","secretKeyRef"]];function Vf(e,t,a){return{key:`${e} ${t?"surely":"maybe"}`,severity:t?"error":"warning",message:`${a}: ${t?"no new pod is made":"where it says otherwise, no new pod is made"}.`,unsafe:t}}const Hf={"system-cluster-critical":2e9,"system-node-critical":2000001e3};const _f="kubernetes.io/enforce-mountable-secrets";function Jf({manifest:e},t){return new Set(u.$8h(e,t).flatMap(e=>u.$z(e,"name")??[]))}function Zf(e){return u.$4d(e)?Qf.flatMap(({what:t,isRefused:a})=>a(e)?[t]:[]):[]}const Qf=[{what:"names something in a pipeline that it does not configure",isRefused:e=>Object.keys(u.$8g(e,"service","pipelines")).length>0&&function t(e){const t=[];return Xp({config:e},u.$a8(t)),t.length>0}(e)},{what:"routes to a receiver that it does not have",isRefused:e=>{const t=u.$8h(e,"receivers").map(e=>u.$z(e,"name")),a=Rf(u.$8g(e,"route"));return t.length>0&&a.some(e=>!t.includes(e))}},{what:"has an expression that cannot be read",isRefused:e=>u.$8h(e,"groups").flatMap(e=>u.$8h(e,"rules")).some(e=>void 0!==cl(u.$z(e,"expr")??"up"))},{what:"has two jobs of one name",isRefused:e=>Pp(u.$8h(e,"scrape_configs").map(e=>u.$z(e,"job_name")??"")).length>0}],Xf=/(?:^|\/)(?:configmap-reload|prometheus-config-reloader|config-reloader|k8s-sidecar)(?:[:@]|$)/;function Yf(e,t){const a=/volumes\[([^\]]+)\]/.exec(t)?.[1];return e.containers.find(({value:e,role:t})=>"init"!==t&&Xf.test(u.$z(e,"image")??"")&&u.$8h(e,"volumeMounts").some(e=>u.$z(e,"name")===a))?.name}const tg=u.$5x((e=>{const t=new Map;for(const a of e.values()){const{templateOwner:e}=a;void 0===e||t.has(e)||t.set(e,a)}return t})),ag=/Microsoft\.(ContainerService|Kubernetes)\b|container-service|kubernetes|\baks|agentPool/i,og=/\bAWS::EKS\b|kubernetes|\beks\b|eks[A-Z]|nodegroup/i,ng=[{path:/(^|\/)tal(config|env|secret)[^/]*\.ya?ml$/,texts:[]},{path:/(^|\/)talos\/.*\.(ya?ml|json)$/,texts:[]},{path:/\.ya?ml$/,texts:[/^machine:[ \t]*(#.*)?$/m]},{path:/\.ya?ml$/,texts:[/^cluster:[ \t]*$/m,/^[ \t]+(apiServer|controllerManager|etcd|inlineManifests|extraManifests|allowSchedulingOnControlPlanes|controlPlane):/m]},{path:/(^|\/)cluster[^/]*\.ya?ml$/,texts:[/^nodes:[ \t]*$/m,/\brole:/]},{path:/\.ya?ml$/,texts:[/^(node-label|node-taint|kubelet-arg|kube-(apiserver|scheduler|controller-manager)-arg|tls-san|cluster-cidr|service-cidr|flannel-backend|write-kubeconfig-mode)\+?:/m]},{texts:[/^#cloud-config\b/]},{path:/\.(bu|ign)$/,texts:[]},{path:/(^|\/)((group|host)_vars|roles|playbooks?|inventor(y|ies)|ansible|kubespray)\/.*\.(ya?ml|ini|j2|cfg|toml)$/,texts:[/k3s|k8s|kube|rke2?|talos|k0s|microk8s|containerd/i]},{path:/\.ya?ml$/,texts:[/^[ -]*hosts:/m,/^ *(tasks|roles):/m]},{path:/\.ya?ml$/,texts:[/^kind:[ \t]*(Cluster|ControlPlane|Workers|Machine)[ \t]*$/m,/^(?!apiVersion:)(?![^]*\napiVersion:)/]},{path:/\.bicep(param)?$/,texts:[ag]},{path:/\.json$/,texts:[/schema\.management\.azure\.com\/schemas\//,ag]},{path:/\.(ya?ml|json|template)$/,texts:[/\bAWS::(EKS|AutoScaling|EC2::LaunchTemplate)\b/,og]},{path:/\.(ya?ml|json)$/,texts:[/\bParameterKey\b/,og]},{path:/\.(tsx?|[mc]?js|py|go|java|cs)$/,texts:[/\baws[-_]?eks(_v2_alpha)?\b|\bawseks\b/,/cdk|jsii/i]},{path:/\.(ya?ml|json|jinja|py)$/,texts:[/\b(gcp-types\/)?container(-v1(beta1)?:|\.(v1(beta1)?|beta)\.)[\w.]*([Cc]luster|[Nn]odePool)/]},{path:/(^|\/)(k0sctl|k0s|rke2?|kubeone|kubekey|kops|eksctl)([-_.][^/]*)?\.(ya?ml|toml|json)$/,texts:[]},{path:/\.nix$/,texts:[/services\.(k3s|kubernetes|rke2)|virtualisation\.containerd|kubenix|nixidy/]}];function sg(e,t){return ng.some(({path:a,texts:o})=>(a?.test(e)??!0)&&o.every(e=>e.test(t))&&""!==t)}function ig(e,t){return e.number===t.number&&e.protocol===t.protocol&&(""===e.ip||""===t.ip||e.ip===t.ip)}function lg(e,t){if("none"===e.analysis)return!1;const a=t.flatMap(({workloads:e})=>e),o=t.flatMap(({staleConfigs:e})=>e);return e.workloads.some(e=>function t({effect:e,heldBack:a}){return"none"!==e||void 0!==a}(e)&&!a.some(t=>t.effect===e.effect&&mg(e,t)))||e.staleConfigs.some(({effect:e,workload:t})=>"live"!==e&&!o.some(a=>a.effect===e&&mg(t,a.workload)))}function ug({analysis:e,configChanges:t,workloads:a,staleConfigs:o,otherObjects:n}){return"full"!==e||t.length+a.length+o.length+n.length>0}function mg(e,t){return!e.name.includes(u.$3d)&&u.$7m(e.apiVersion)===u.$7m(t.apiVersion)&&e.kind===t.kind&&t.name.includes(e.name)}const fg=/_(SERVICE|PORT)/,gg=/^[A-Z][A-Z0-9_]*$/;const bg=[{resource:"cpu",least:256n*u.$b8,what:"cores"},{resource:"memory",least:u.$b8<<40n,what:"of memory"}];function Sg(e,t,a,o){const{object:n,templateOwner:s}=t,r=[n,...void 0===s?[]:[e.index.byKey.get(s)],...jg(e,t).map(e=>void 0!==e&&o(Rg(e))?e.object:void 0)],i=r.flatMap(e=>{const t=a?e?.maybeMergedBy??[]:[];return(e?.maybeChangedBy??[]).filter(({key:e})=>!t.includes(e))});return u.$86(i)}function Pg(e,t){return new Set(jg(e,t).flatMap(e=>void 0===e?[]:Rg(e)))}function Rg({kind:e,name:t}){return`${e} ${t}`}function Cg(e,t,a,o){const n=a.filter(({notSeenAt:e})=>void 0!==e);if(0===n.length)return;const s=new Set([...jg(e,o.base),...jg(t,o.head)]),r=n.find(e=>[e.base,e.head].some(e=>null!==e&&s.has(e)));if(void 0===r?.notSeenAt)return;const{kind:i,name:c}=r.id;return`It reads ${i} ${c}, which was not seen at ${r.notSeenAt}, of which not all was analysed: whether that changes is not known.`}function jg(e,t){return u.$ch(t).map(({kind:a,name:o})=>u.$ci(e,t,a,o))}const Ng=1048576000000000n;const Tg=[{field:"limits",resource:"memory",may:"may have",then:"it never starts"},{field:"requests",resource:"memory",may:"asks for",then:"nodes get more pods than they have memory for, and end this one first"},{field:"limits",resource:"ephemeral-storage",may:"may write",then:"its pod is evicted with the first lines that it logs"}];const Mg=u.$aa(void 0,"spec");function Eg(e,t){const a=u.$gl(e.spec),o=u.$aa(Mg,"matchConstraints");u.$4d(a.matchConstraints)?(Hg(a.matchConstraints,o,t),0===u.$gi(a.matchConstraints.resourceRules).length&&t(u.$aa(o,"resourceRules"),"must have one")):t(o,"is missing"),_g(a,Mg,t),u.$4d(a.paramKind)&&function n({apiVersion:e,kind:t},a,o){""===u.$gj(e)&&o(u.$aa(a,"apiVersion"),"is missing"),u.$gt(u.$gj(t).toLowerCase())||o(u.$aa(a,"kind"),"must be the name of a kind")}(a.paramKind,u.$aa(Mg,"paramKind"),t);const[s,r]=[u.$gi(a.validations),u.$gi(a.auditAnnotations)];s.length+r.length===0&&t(u.$aa(Mg,"validations"),"must have one, unless auditAnnotations have");const i=new Set;for(const[e,o]of Ug)u.$gi(a[e]).forEach((n,s)=>{if("messageExpression"===o&&void 0===n[o])return;const r=u.$aa(u.$g9(u.$aa(Mg,e),String(s)),o);wi(u.$gj(n[o]),r,t),Lg(u.$gj(n[o]),{hasParameters:u.$4d(a.paramKind),known:i},r,t),"variables"===e&&(qg.test(u.$gj(n.name))||t(u.$aa(u.$g9(u.$aa(Mg,e),String(s)),"name"),"must be a name of CEL"),i.add(u.$gj(n.name)))})}const qg=/^[A-Za-z_]\w*$/;function Lg(e,{hasParameters:t,known:a},o,n){Fg(e,o,n),!t&&ii(e,"params").length>0&&n(o,"names `params`, which nothing has without `paramKind`");for(const t of new Set(ii(e,"variables")))""===t||a.has(t)||n(o,`names the variable ${t}, which is not there before it`)}const Og=["object","oldObject","request","params","namespaceObject","authorizer","variables"];function Fg(e,t,a){const o=[...li(e)].filter(e=>!Og.includes(e));o.length>0&&a(t,`names ${o.join(", ")}: there are only ${Og.join(", ")}`)}const Ug=[["variables","expression"],["validations","expression"],["validations","messageExpression"],["auditAnnotations","valueExpression"]],Bg=["Audit","Deny","Warn"];function Vg(e,t){const a=u.$gl(e.spec),o=u.$gj(a.policyName);""===o?t(u.$aa(Mg,"policyName"),"is missing"):u.$gq(o)||t(u.$aa(Mg,"policyName"),u.$gs),u.$4d(a.matchResources)&&Hg(a.matchResources,u.$aa(Mg,"matchResources"),t),u.$4d(a.paramRef)&&function n(e,t,a){""!==u.$gj(e.name)===u.$4d(e.selector)&&a(t,"must have a name or a selector, and not both"),""===u.$gj(e.parameterNotFoundAction)&&a(u.$aa(t,"parameterNotFoundAction"),"must be Allow or Deny")}(a.paramRef,u.$aa(Mg,"paramRef"),t);const s=u.$gk(a.validationActions),r=u.$aa(Mg,"validationActions");0===s.length&&t(r,"must have one"),s.some(e=>!Bg.includes(e))&&t(r,"must be Audit, Deny or Warn"),new Set(s).size<s.length&&t(r,"names one action twice"),s.includes("Deny")&&s.includes("Warn")&&t(r,"may not have both Deny and Warn")}function Hg(e,t,a){for(const o of["namespaceSelector","objectSelector"])u.$4d(e[o])&&m(e[o],u.$aa(t,o),a);for(const o of["resourceRules","excludeResourceRules"])Kg(e,u.$aa(t,o),a)}function Kg(e,t,a){u.$gi(e[t.step]).forEach((e,o)=>{const n=u.$g9(t,String(o));for(const t of["operations","apiGroups","apiVersions","resources"]){const o=u.$gk(e[t]);0===o.length&&a(u.$aa(n,t),"must have one");const s="resources"===t?o.filter(e=>!e.includes("/")):o;s.includes("*")&&s.length>1&&a(u.$aa(n,t),"may not have others beside `*`"),"apiGroups"!==t&&o.includes("")&&a(u.$aa(n,t),"must not be empty")}u.$gk(e.operations).some(e=>!Gg.includes(e))&&a(u.$aa(n,"operations"),`must be ${Gg.join(", ")}`),function s(e,t,a){e.includes("*/*")&&e.length>1&&a(t,"may not have others beside `*/*`");const o=e.filter(e=>e.includes("/")).map(e=>e.split("/",2));o.forEach(([e="",n=""],s)=>{o.slice(0,s).some(([t,a])=>t===e&&"*"===a||"*"===t&&a===n)&&a(t,`names ${e}/${n}, which a star before it takes in`)})}(u.$gk(e.resources),u.$aa(n,"resources"),a)})}const Gg=["*","CREATE","UPDATE","DELETE","CONNECT"];function _g(e,t,a){const o=new Set;u.$gi(e.matchConditions).forEach((e,n)=>{const s=u.$gj(e.name),r=u.$g9(u.$aa(t,"matchConditions"),""===s?String(n):s);u.$gu(s)||a(u.$aa(r,"name"),"must be a name with an optional prefix"),o.has(s)&&a(u.$aa(r,"name"),"is the name of another condition"),o.add(s),wi(u.$gj(e.expression),u.$aa(r,"expression"),a),Fg(u.$gj(e.expression),u.$aa(r,"expression"),a)})}const Wg=100;function Jg(e,t){const a=u.$gj(e.addressType);""===a&&t(u.$aa(void 0,"addressType"),"must be IPv4, IPv6 or FQDN"),function o(e,t){const a=new Set;u.$gi(e.ports).forEach((e,o)=>{const n=u.$gj(e.name),s=u.$g9(u.$aa(void 0,"ports"),""===n?String(o):n);""===n||u.$gt(n)||t(u.$aa(s,"name"),u.$gv),a.has(n)&&t(u.$aa(s,"name"),"is the name of another port"),a.add(n),"string"!=typeof e.appProtocol||u.$gu(e.appProtocol)||t(u.$aa(s,"appProtocol"),"must be a name with an optional prefix")})}(e,t),u.$gi(e.endpoints).forEach((e,o)=>{const n=u.$g9(u.$aa(void 0,"endpoints"),String(o)),s=u.$gk(e.addresses),r=u.$aa(n,"addresses");0===s.length&&t(r,"must have one"),s.length>Wg&&t(r,`must not be more than ${Wg}`),s.forEach((e,o)=>{!function n(e,t,a,o){if("FQDN"===t){const t=e.replace(/\.$/,"");return void(u.$gq(t)&&t.includes(".")||o(a,"must be a name with a domain"))}if("IPv4"!==t&&"IPv6"!==t)return;u.$gz(e)?e.includes(":")!==("IPv6"===t)&&o(a,`must be an ${t} address`):o(a,u.$h0);const n=u.$h1(e);void 0!==n&&o(a,`may not be ${n}`)}(e,a,u.$g9(r,String(o)),t)}),"string"!=typeof e.hostname||u.$gt(e.hostname)||t(u.$aa(n,"hostname"),u.$gv),"string"!=typeof e.nodeName||u.$gq(e.nodeName)||t(u.$aa(n,"nodeName"),u.$gs)})}const Zg=u.$aa(void 0,"spec"),Qg=32,Xg=8,Yg="must have one of exactly and firstAvailable";function eh(e,t){ah(u.$gl(u.$gl(e.spec).devices),u.$aa(Zg,"devices"),t)}function th(e,t){const{devices:a}=u.$gl(u.$gl(e.spec).spec);ah(u.$gl(a),u.$aa(u.$aa(Zg,"spec"),"devices"),t)}function ah(e,t,a){const o=u.$gi(e.requests);sh(o,Qg,u.$aa(t,"requests"),a),o.forEach((e,o)=>{!function n({exactly:e,firstAvailable:t},a,o){const n=u.$gi(t);if(u.$4d(e)===n.length>0)o(a,Yg);else if(u.$4d(e))rh(e,u.$aa(a,"exactly"),o);else{const e=u.$aa(a,"firstAvailable");sh(n,Xg,e,o),n.forEach((t,a)=>{rh(t,u.$g9(e,u.$gj(t.name)||String(a)),o)})}}(e,u.$g9(u.$aa(t,"requests"),u.$gj(e.name)||String(o)),a)});const n=new Set(o.flatMap(oh));u.$gi(e.constraints).forEach((e,o)=>{const s=u.$g9(u.$aa(t,"constraints"),String(o));nh(e,n,s,a),void 0===e.matchAttribute&&void 0===e.distinctAttribute&&a(s,"must have matchAttribute or distinctAttribute")}),u.$gi(e.config).forEach((e,o)=>{const s=u.$g9(u.$aa(t,"config"),String(o));nh(e,n,s,a),u.$4d(e.opaque)||a(u.$aa(s,"opaque"),"is missing")})}function oh({name:e,firstAvailable:t}){return[u.$gj(e),...u.$gi(t).map(t=>`${u.$gj(e)}/${u.$gj(t.name)}`)]}function nh({requests:e},t,a,o){for(const n of u.$gk(e))t.has(n)||o(u.$aa(a,"requests"),"names no request of the claim")}function sh(e,t,a,o){e.length>t&&o(a,`may have ${t} at most`);const n=new Set;e.forEach((e,t)=>{const s=u.$gj(e.name),r=u.$aa(u.$g9(a,""===s?String(t):s),"name");u.$gt(s)?n.has(s)&&o(r,"is the name of another request"):o(r,u.$gv),n.add(s)})}function rh(e,t,a){const[o,n]=[u.$gj(e.deviceClassName),u.$gm(e.count)??0];""===o?a(u.$aa(t,"deviceClassName"),"is missing"):u.$gq(o)||a(u.$aa(t,"deviceClassName"),u.$gs),"All"===e.allocationMode&&0!==n&&a(u.$aa(t,"count"),"may not be there beside the allocationMode All"),"ExactCount"===e.allocationMode&&n<=0&&a(u.$aa(t,"count"),"must be more than 0"),u.$gi(e.selectors).forEach(({cel:e},o)=>{u.$4d(e)||a(u.$aa(u.$g9(u.$aa(t,"selectors"),String(o)),"cel"),"is missing")})}function ih(e,t){const a=u.$gj(e.handler),o=u.$aa(void 0,"handler");""===a?t(o,"is missing"):u.$gt(a)||t(o,u.$gv);const{podFixed:n}=u.$gl(e.overhead);u.$4d(n)&&$({limits:n},u.$aa(void 0,"overhead"),t);const s=u.$aa(void 0,"scheduling");u.$hn(u.$gl(e.scheduling).nodeSelector,u.$aa(s,"nodeSelector"),t),ce(u.$gl(e.scheduling),s,t)}const ch=u.$aa(void 0,"spec"),lh=86400;function uh(e,t){const a=u.$gl(e.spec);u.$hn(a.selector,u.$aa(ch,"selector"),t),function o(e,t){const a=u.$gi(e.ports),o="ExternalName"!==u.$gj(e.type)&&"None"!==u.$gj(e.clusterIP);0===a.length&&o&&t(u.$aa(ch,"ports"),"must have one");const[n,s,r]=[new Set,new Set,new Set];a.forEach((o,i)=>{const c=u.$gj(o.name),l=u.$g9(u.$aa(ch,"ports"),""===c?String(i):c);a.length>1&&""===c&&t(u.$aa(l,"name"),"must be set when there are several ports"),""===c||u.$gt(c)||t(u.$aa(l,"name"),"must be lower case letters, digits and hyphens"),n.has(c)&&t(u.$aa(l,"name"),"is the name of another port"),n.add(c),void 0===u.$gm(o.port)&&t(u.$aa(l,"port"),"is missing"),_(o.targetPort,u.$aa(l,"targetPort"),t),"string"!=typeof o.appProtocol||u.$gu(o.appProtocol)||t(u.$aa(l,"appProtocol"),"must be a name with an optional prefix");const m=u.$gj(o.protocol);dh(s,`${m} ${u.$a3(o.port)}`,l,t,"port"),void 0!==o.nodePort&&(dh(r,`${m} ${u.$a3(o.nodePort)}`,l,t,"nodePort"),"ClusterIP"===u.$gj(e.type)&&t(u.$aa(l,"nodePort"),"may only be set for the types NodePort and LoadBalancer"))})}(a,t),u.$gk(a.externalIPs).forEach((e,a)=>{const o=u.$g9(u.$aa(ch,"externalIPs"),String(a)),n=u.$h1(e);u.$gz(e)?void 0!==n&&t(o,`may not be ${n}`):t(o,u.$h0)}),function n(e,t){if("ClientIP"!==u.$gj(e.sessionAffinity))return;const a=u.$aa(ch,"sessionAffinityConfig"),o=u.$gm(u.$gl(u.$gl(e.sessionAffinityConfig).clientIP).timeoutSeconds);(void 0===o||o<=0||o>lh)&&t(u.$aa(u.$aa(a,"clientIP"),"timeoutSeconds"),`must be between 1 and ${lh}`)}(a,t),function s(e,t){const a=u.$gj(e.type),o=u.$gj(e.externalTrafficPolicy),n="NodePort"===a||"LoadBalancer"===a||"ClusterIP"===a&&u.$gk(e.externalIPs).length>0;""===o||n||t(u.$aa(ch,"externalTrafficPolicy"),"may only be set for what is reached from outside");const s="LoadBalancer"===a&&"Local"===o;void 0===u.$gm(e.healthCheckNodePort)||s||t(u.$aa(ch,"healthCheckNodePort"),"may only be set for a LoadBalancer whose externalTrafficPolicy is Local")}(a,t),function r(e,t){for(const a of ph)void 0!==e[a]&&"LoadBalancer"!==u.$gj(e.type)&&t(u.$aa(ch,a),"may only be set for a LoadBalancer");u.$gk(e.loadBalancerSourceRanges).forEach((e,a)=>{u.$h5(e.trim())||t(u.$g9(u.$aa(ch,"loadBalancerSourceRanges"),String(a)),u.$h4)}),"string"!=typeof e.loadBalancerClass||u.$gu(e.loadBalancerClass)||t(u.$aa(ch,"loadBalancerClass"),"must be a name with an optional prefix")}(a,t),"ExternalName"===u.$gj(a.type)?function i(e,t){const a=u.$gj(e.externalName).replace(/\.$/,"");""===a?t(u.$aa(ch,"externalName"),"is missing"):u.$gq(a)||t(u.$aa(ch,"externalName"),u.$gs);for(const a of["clusterIPs","ipFamilies"])u.$gk(e[a]).length>0&&t(u.$aa(ch,a),mh);void 0!==e.ipFamilyPolicy&&t(u.$aa(ch,"ipFamilyPolicy"),mh)}(a,t):function c(e,t){const a=u.$gj(e.type),o=u.$gj(e.clusterIP),n=u.$gk(e.clusterIPs);"None"===o&&"ClusterIP"!==a&&t(u.$aa(ch,"clusterIP"),`may not be None for a ${a}`),""===o||"None"===o||u.$gz(o)||t(u.$aa(ch,"clusterIP"),u.$h0),n.length>0&&n[0]!==o&&t(u.$aa(ch,"clusterIPs"),"must begin with clusterIP"),n.length>2&&t(u.$aa(ch,"clusterIPs"),"may be two at most"),n.slice(1).forEach((e,a)=>{u.$gz(e)||t(u.$g9(u.$aa(ch,"clusterIPs"),String(a+1)),u.$h0)});const s=u.$gk(e.ipFamilies);s.some(e=>"IPv4"!==e&&"IPv6"!==e)&&t(u.$aa(ch,"ipFamilies"),"must be IPv4 or IPv6"),new Set(s).size<s.length&&t(u.$aa(ch,"ipFamilies"),"names one family twice")}(a,t)}const mh="may not be set for an ExternalName";function dh(e,t,a,o,n){e.has(t)&&o(a,`has the ${n} and protocol of another one`),e.add(t)}const ph=["loadBalancerSourceRanges","loadBalancerClass","allocateLoadBalancerNodePorts"],fh=u.$aa(void 0,"spec"),gh=u.$aa(fh,"template"),hh="cannot be changed",vh=["backoffLimitPerIndex","completionMode","managedBy","podFailurePolicy","selector","successPolicy"];function $h(e,t){if(!t)return e;const a=u.$9x(u.$gl(e.spec),"nodeSelector","tolerations","schedulingGates"),o=u.$9x(u.$gl(a.affinity),"nodeAffinity"),n=e=>u.$gi(a[e]).map(e=>u.$9x(e,"resources"));return{spec:{...a,affinity:o,containers:n("containers"),initContainers:n("initContainers")}}}const yh=u.$aa(void 0,"spec");function bh(e){return{priority:0,preemptionPolicy:"PreemptLowerPriority",...u.$9x(e,"serviceAccount")}}function kh(e,t,a,o){const[n,s]=[u.$gi(e),u.$gi(t)];if(n.length!==s.length)return void o(u.$aa(yh,a),"of a Pod may not be added or taken away");const r=e=>u.$9x(e,"image");s.some((e,t)=>{const a=n[t];return void 0===a||!u.$39(r(a),r(e))})&&o(u.$aa(yh,a),"of a Pod may only get another image")}const xh=u.$aa(void 0,"spec"),wh="cannot be changed";const Ph={DaemonSet:(e,t,a)=>{Th(e,t,"spec.selector",a)},StatefulSet:function Rh(e,t,a){const[o,n]=[u.$gl(e.spec),u.$gl(t.spec)],s=[...new Set([...Object.keys(o),...Object.keys(n)])].sort(u.$a);for(const e of s)Dh.has(e)||u.$39(o[e],n[e])||a(u.$aa(xh,e),wh)},Job:function Ch(e,t,a){const[o,n]=[u.$gl(e.spec),u.$gl(t.spec)];for(const e of vh)u.$39(o[e],n[e])||a(u.$aa(fh,e),hh);const s="Indexed"===u.$gj(o.completionMode)&&u.$39(n.completions,n.parallelism);u.$39(o.completions,n.completions)||s||a(u.$aa(fh,"completions"),hh);const r=!0===o.suspend,[i,c]=[u.$gl(o.template),u.$gl(n.template)];u.$39($h(i,r),$h(c,r))||a(gh,r?"of a suspended Job may change where its pods run and what they get, nothing else":hh)},Pod:function jh(e,t,a){const[o,n]=[bh(u.$gl(e.spec)),bh(u.$gl(t.spec))];!function s(e,t,a){const[o,n]=[u.$gm(e.activeDeadlineSeconds),u.$gm(t.activeDeadlineSeconds)];void 0!==o&&(void 0===n||n>o)&&a(u.$aa(yh,"activeDeadlineSeconds"),"of a Pod may only become shorter")}(o,n,a),function r(e,t,a){const o=e=>u.$9x(e,"tolerationSeconds");e.every(e=>t.some(t=>u.$39(o(e),o(t))))||a(u.$aa(yh,"tolerations"),"of a Pod may only be added to")}(u.$gi(o.tolerations),u.$gi(n.tolerations),a);const i=e=>u.$gi(e.schedulingGates).map(({name:e})=>u.$gj(e));i(n).some(e=>!i(o).includes(e))&&a(u.$aa(yh,"schedulingGates"),"may only be taken away");const c=i(o).length>0;c&&function l(e,t,a){const[o,n]=[u.$gl(e.nodeSelector),u.$gl(t.nodeSelector)];Object.keys(o).some(e=>o[e]!==n[e])&&a(u.$aa(yh,"nodeSelector"),"of a gated Pod may only be added to");const s=e=>u.$9x(u.$gl(e.affinity),"nodeAffinity"),r=e=>u.$gl(u.$gl(e.affinity).nodeAffinity).requiredDuringSchedulingIgnoredDuringExecution,i=!u.$4d(r(e))||u.$39(r(e),r(t));u.$39(s(e),s(t))&&i||a(u.$aa(yh,"affinity"),"of a gated Pod may only get a node affinity")}(o,n,a);const m=new Set(["activeDeadlineSeconds","tolerations","schedulingGates","containers","initContainers"]),d=[...new Set([...Object.keys(o),...Object.keys(n)])].sort();for(const e of d)m.has(e)||c&&("nodeSelector"===e||"affinity"===e)||u.$39(o[e],n[e])||a(u.$aa(yh,e),"of a Pod cannot be changed");for(const e of["containers","initContainers"])kh(o[e],n[e],e,a)},ConfigMap:Mh,Secret:Mh,PersistentVolumeClaim:function Ah(e,t,a){const[o,n]=[u.$gl(e.spec),u.$gl(t.spec)],s=new Set(["resources","volumeAttributesClassName"]),r=[...new Set([...Object.keys(o),...Object.keys(n)])].sort(u.$a);for(const e of r){const t=Eh.has(e)&&void 0===o[e];s.has(e)||t||u.$39(o[e],n[e])||a(u.$aa(xh,e),wh)}const[i,c]=[o,n].map(e=>x(u.$gl(u.$gl(e.resources).requests).storage));void 0!==i&&void 0!==c&&c<i&&a(u.$aa(u.$aa(xh,"resources"),"requests"),"cannot become smaller"),u.$39(u.$gl(o.resources).limits,u.$gl(n.resources).limits)||a(u.$aa(u.$aa(xh,"resources"),"limits"),wh),qh(o,n,a)},PersistentVolume:function Ih(e,t,a){const[o,n]=[u.$gl(e.spec),u.$gl(t.spec)],s=[...new Set([...Tt(o),...Tt(n)].map(([e])=>e))];for(const e of[...s.sort(u.$a),"volumeMode"])u.$39(Lh(o,n,e),n[e])||a(u.$aa(xh,e),wh);void 0===o.nodeAffinity||u.$39(o.nodeAffinity,n.nodeAffinity)||a(u.$aa(xh,"nodeAffinity"),wh),qh(o,n,a)},ResourceQuota:(e,t,a)=>{const[o,n]=[e,t].map(({spec:e})=>[...new Set(u.$gk(u.$gl(e).scopes))].sort());u.$39(o,n)||a(u.$aa(xh,"scopes"),wh)},Service:function Nh(e,t,a){const[o,n]=[u.$gl(e.spec),u.$gl(t.spec)];if("ExternalName"===u.$gj(o.type)||"ExternalName"===u.$gj(n.type))return;const[s,r]=[u.$gj(o.clusterIP),u.$gj(n.clusterIP)];if((""===s?"None"===r:""!==r&&r!==s)&&a(u.$aa(xh,"clusterIP"),wh),"LoadBalancer"!==u.$gj(o.type)||"LoadBalancer"!==u.$gj(n.type))return;o.loadBalancerClass!==n.loadBalancerClass&&a(u.$aa(xh,"loadBalancerClass"),wh);const i=[o,n].every(({externalTrafficPolicy:e})=>"Local"===e),c=o.healthCheckNodePort;i&&void 0!==c&&c!==n.healthCheckNodePort&&a(u.$aa(xh,"healthCheckNodePort"),wh)},ServiceCIDR:function zh(e,t,a){const[o,n]=[u.$gk(u.$gl(e.spec).cidrs),u.$gk(u.$gl(t.spec).cidrs)],s=1===o.length&&2===n.length;u.$39(o,s?n.slice(0,1):n)||a(u.$aa(xh,"cidrs"),wh)}};const Dh=new Set(["replicas","ordinals","template","updateStrategy","revisionHistoryLimit","persistentVolumeClaimRetentionPolicy","minReadySeconds"]);function Mh(e,t,a){if("Secret"!==u.$gj(t.kind)||u.$39(e.type,t.type)||a(u.$aa(void 0,"type"),wh),!0===e.immutable){!0!==t.immutable&&a(u.$aa(void 0,"immutable"),wh);for(const o of["data","binaryData"])u.$39(u.$gl(e[o]),u.$gl(t[o]))||a(u.$aa(void 0,o),"cannot be changed: the object is immutable")}}const Eh=new Set(["storageClassName","volumeName"]);function qh(e,t,a){const o="volumeAttributesClassName";void 0!==e[o]&&void 0===t[o]&&a(u.$aa(xh,o),"cannot be taken away")}function Lh(e,t,a){const o=e.csi,n=u.$gl(t.csi).controllerExpandSecretRef;return"csi"===a&&u.$4d(o)&&void 0!==n&&void 0===o.controllerExpandSecretRef?{...o,controllerExpandSecretRef:n}:e[a]}function Oh(e,t){const a=u.$aa(void 0,"webhooks"),o=new Set;u.$gi(e.webhooks).forEach((e,n)=>{const s=u.$gj(e.name),r=u.$g9(a,""===s?String(n):s);(!u.$gq(s)||s.split(".").length<3)&&t(u.$aa(r,"name"),"must be a domain name of three parts or more"),o.has(s)&&t(u.$aa(r,"name"),"is the name of another webhook"),o.add(s),function i(e,t,a){["None","NoneOnDryRun"].includes(u.$gj(e.sideEffects))||a(u.$aa(t,"sideEffects"),"must be None or NoneOnDryRun");u.$gk(e.admissionReviewVersions).some(e=>"v1"===e||"v1beta1"===e)||a(u.$aa(t,"admissionReviewVersions"),"must have v1 or v1beta1");const o=u.$4d(e.clientConfig)?e.clientConfig:{};""!==u.$gj(o.url)===u.$4d(o.service)&&a(u.$aa(t,"clientConfig"),"must have a url or a service, and not both"),u.$4d(o.service)&&function n(e,t,a){for(const o of["name","namespace"])""===u.$gj(e[o])&&a(u.$aa(t,o),"is missing");const o=u.$gm(e.port)??443;(o<1||o>65535)&&a(u.$aa(t,"port"),"must be between 1 and 65535");const n=u.$gj(e.path);""===n||function s(e){const[t,...a]=e.replace(/\/$/,"").split("/");return""===t&&a.every(u.$gq)}(n)||a(u.$aa(t,"path"),"must begin with / and have parts in lower case letters, digits, hyphens and dots")}(o.service,u.$aa(u.$aa(t,"clientConfig"),"service"),a),function s(e,t,a){""!==e&&(e.startsWith("https://")||a(t,"must begin with https://"),/^\w+:\/\/[^/]*@/.test(e)&&a(t,"may not name a user"),/[?#]./.test(e)&&a(t,"may not have a query or a fragment"))}(u.$gj(o.url),u.$aa(u.$aa(t,"clientConfig"),"url"),a),Kg(e,u.$aa(t,"rules"),a);for(const o of["namespaceSelector","objectSelector"])u.$4d(e[o])&&m(e[o],u.$aa(t,o),a);_g(e,t,a)}(e,r,t)})}const Fh=36,[,Uh]=Fl;function Vh({path:e,known:t,on:a}){const o=t>Fl[0]?"does not know":"drops";return a<=Uh?`Kubernetes before 1.${a} ${o} ${e}, and changes nothing for it.`:t>Fh?`${e} is known since Kubernetes 1.${t}, which drops it by default.`:`Kubernetes drops ${e} by default.`}module.exports=t})();