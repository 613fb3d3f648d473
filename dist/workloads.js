!(function(){"use strict";var m=(function(e,t,o){for(const[a,n]of Object.entries(u.$gk(e.matchLabels)))u.$gt(a)&&u.$hn(u.$gi(n))||o(u.$g8(u.$a9(t,"matchLabels"),a),"is no label that Kubernetes takes");u.$gh(e.matchExpressions).forEach((e,a)=>{const n=u.$g8(u.$a9(t,"matchExpressions"),String(a)),s=u.$gj(e.values),r=s.length;u.$gt(u.$gi(e.key))&&s.every(u.$hn)||o(n,"is no label that Kubernetes takes");const i=u.$gi(e.operator);["In","NotIn","Exists","DoesNotExist"].includes(i)?i.endsWith("In")&&0===r?o(u.$a9(n,"values"),"must not be empty for this operator"):i.includes("xist")&&r>0&&o(u.$a9(n,"values"),"must be empty for this operator"):o(u.$a9(n,"operator"),"must be In, NotIn, Exists or DoesNotExist")})}),d=(function(e,t){return Object.entries(u.$gk(e.matchLabels)).every((([e,o])=>t[e]===o))&&u.$gh(e.matchExpressions).every(e=>{const o=t[u.$gi(e.key)],a=u.$gj(e.values);switch(u.$gi(e.operator)){case"In":return"string"==typeof o&&a.includes(o);case"NotIn":return"string"!=typeof o||!a.includes(o);case"Exists":return void 0!==o;case"DoesNotExist":return void 0===o;default:return!0}})}),p=(function(e,t){const o=u.$a9(u.$a9(void 0,"spec"),"selector");if(!u.$4d(e.selector))return void t(o,"is missing");const{selector:a}=e;if(Object.keys(u.$gk(a.matchLabels)).length+u.$gh(a.matchExpressions).length===0)return void t(o,"must choose something");m(a,o,t);const n=(function s(e,t){const o=Object.entries(u.$gk(e.matchLabels)).filter((([e,o])=>t[e]!==o)),a=u.$gh(e.matchExpressions).filter(e=>!d({matchExpressions:[e]},t));return[...o.map(([e])=>e),...a.map(({key:e})=>u.$gi(e))]})(a,u.$gk(u.$gk(u.$gk(e.template).metadata).labels));n.length>0&&t(o,`asks for ${n.join(", ")}, which the pod template's labels do not match`)}),$=(function(e,t,o){const a=u.$gk(e.limits);for(const a of["limits","requests"])for(const[n,s]of Object.entries(u.$gk(e[a]))){const e=u.$g8(u.$a9(t,a),n);b(n)||o(e,y);const r=x(s);void 0!==r&&r<0n&&o(e,"must not be negative"),void 0!==r&&k(n)&&r%u.$b7!==0n&&o(e,"must be a whole number");const i=u.$as(/^hugepages-(.+)$/.exec(n)?.[1])?.amount;void 0!==i&&void 0!==r&&i>0n&&(r<=0n||r%i!==0n)&&o(e,"must be a multiple of the page")}const n=[...Object.keys(a),...Object.keys(u.$gk(e.requests))];!n.some((e=>e.startsWith("hugepages-")))||n.includes("cpu")||n.includes("memory")||o(t,"must have cpu or memory beside huge pages");for(const[n,s]of Object.entries(u.$gk(e.requests))){const[e,r]=[x(s),x(a[n])];void 0!==e&&void 0!==r&&e>r&&o(u.$g8(u.$a9(t,"requests"),n),"must not be more than the limit");const i=k(n)||n.startsWith("hugepages-");i&&void 0===r&&o(u.$g8(u.$a9(t,"limits"),n),"must be set beside its request"),i&&void 0!==e&&void 0!==r&&e!==r&&o(u.$g8(u.$a9(t,"requests"),n),"must be the same as the limit")}}),b=(function(e){return e.includes("/")?u.$gt(e)&&!e.startsWith("requests."):v.has(e)||e.startsWith("hugepages-")}),k=(function(e){return e.includes("/")&&u.$gt(e)&&!e.includes("kubernetes.io/")}),x=(function(e){return u.$as(e)?.amount}),G=(function(e,t,o){const a=K.filter((t=>u.$4d(e[t])));0===a.length&&o(t,"must have a handler: exec, httpGet, tcpSocket or grpc"),a.length>1&&o(t,`may have one handler, not ${a.join(" and ")}`);for(const n of a){const a=u.$gk(e[n]),s=u.$a9(t,n);"exec"===n&&0===u.$gj(a.command).length&&o(u.$a9(s,"command"),"is missing"),"grpc"!==n&&"httpGet"!==n&&"tcpSocket"!==n||_(a.port,u.$a9(s,"port"),o),u.$gh(a.httpHeaders).some(({name:e})=>!/^[-A-Za-z0-9]+$/.test(u.$gi(e)))&&o(u.$a9(s,"httpHeaders"),"must have names of letters, digits and hyphens")}}),_=(function(e,t,o){if("string"==typeof e&&""!==e)return void(u.$gw(e)||o(t,"must be a number without quotes, or the name of a port"));const a=u.$gl(e);(void 0===a||a<1||a>65535)&&o(t,"must be a port between 1 and 65535")}),W=(function(e,t,o){!(function a(e,t,o){for(const a of["runAsUser","runAsGroup","fsGroup"])(u.$gl(e[a])??0)>J&&o(u.$a9(t,a),`must be at most ${J}`);u.$h1(e.supplementalGroups).some(e=>e<0||e>J)&&o(u.$a9(t,"supplementalGroups"),`must be between 0 and ${J}`)})(e,t,o),(function n(e,t,o){""===e.gmsaCredentialSpec&&o(u.$a9(t,"gmsaCredentialSpec"),"must not be empty");const a=e.gmsaCredentialSpecName;"string"!=typeof a||u.$gp(a)||o(u.$a9(t,"gmsaCredentialSpecName"),u.$gr),void 0===e.runAsUserName||function n(e){const t=e.split("\\"),o=t.at(-1)??"",a=t.length>1?t[0]:void 0;return t.length<=2&&""!==o&&o.length<=104&&!/^[. ]+$/.test(o)&&!/["/\\:;|=,+*?<>@[\]]/.test(o)&&(void 0===a||/^[^\\/:*?"<>|.]{1,15}$|^[a-zA-Z0-9.-]+$/.test(a))}(u.$gi(e.runAsUserName))||o(u.$a9(t,"runAsUserName"),"must be a Windows user, with an optional domain before a backslash")})(u.$gk(e.windowsOptions),u.$a9(t,"windowsOptions"),o);for(const a of["seccompProfile","appArmorProfile"]){const n=e[a];if(!u.$4d(n))continue;const s=u.$gi(n.type);""===s&&o(u.$a9(u.$a9(t,a),"type"),"is missing");const r=void 0!==n.localhostProfile;r&&"Localhost"!==s&&o(u.$a9(u.$a9(t,a),"localhostProfile"),"may only be set when the type is Localhost");const i="seccompProfile"===a?r:""!==u.$gi(n.localhostProfile);"Localhost"!==s||i||o(u.$a9(u.$a9(t,a),"localhostProfile"),"is missing");const c=u.$gi(n.localhostProfile);"seccompProfile"===a&&(c.startsWith("/")||c.split("/").includes(".."))&&o(u.$a9(u.$a9(t,a),"localhostProfile"),"must be a relative path without `..`")}}),Q=(function(e,t,o,a){const{report:n}=a,s=u.$gi(e.name);""===s?n(u.$a9(o,"name"),"is missing"):u.$gs(s)||n(u.$a9(o,"name"),u.$gu),""===u.$gi(e.image)&&n(u.$a9(o,"image"),"is missing"),(function r(e,t,o){for(const a of u.$gh(e.env)){const e=u.$gi(a.name),n=u.$g8(u.$a9(t,"env"),e);""===e?o(u.$a9(n,"name"),"is missing"):u.$gx(e)||o(u.$a9(n,"name"),"must be printable characters other than `=`"),u.$4d(a.valueFrom)&&Y(a,a.valueFrom,n,o)}u.$gh(e.envFrom).forEach(((e,a)=>{const n=u.$g8(u.$a9(t,"envFrom"),String(a)),s=["configMapRef","secretRef"].filter((t=>u.$4d(e[t]))),r=u.$gi(e.prefix);""===r||u.$gx(r)||o(u.$a9(n,"prefix"),"must be printable characters other than `=`"),1!==s.length&&o(n,"must name one config: configMapRef or secretRef");const i=u.$gi(u.$gk(e[s[0]??""]).name);1===s.length&&(""===i?o(u.$a9(u.$a9(n,s[0]??""),"name"),"is missing"):u.$gp(i)||o(u.$a9(u.$a9(n,s[0]??""),"name"),u.$gr))}))})(e,o,n),(function i(e,t,{spec:o,report:a}){const n=new Set;u.$gh(e.ports).forEach(((e,s)=>{const r=u.$gi(e.name),i=u.$g8(u.$a9(t,"ports"),""===r?String(s):r);void 0===u.$gl(e.containerPort)&&a(u.$a9(i,"containerPort"),"is missing"),""!==r&&(u.$gw(r)||a(u.$a9(i,"name"),"must be at most 15 lower case letters, digits and hyphens, with a letter"),n.has(r)&&a(u.$a9(i,"name"),"is the name of another port of this container"),n.add(r));const c=u.$gl(e.hostPort);!0===o.hostNetwork&&void 0!==c&&c!==u.$gl(e.containerPort)&&a(u.$a9(i,"hostPort"),"must be the containerPort when hostNetwork is true")}))})(e,o,a),(function c(e,t,o){const{volumes:a,report:n}=o,s=new Set;for(const r of["volumeMounts","volumeDevices"]){const i="volumeMounts"===r?"mountPath":"devicePath";u.$gh(e[r]).forEach(c=>{const l=u.$gi(c.name),m=u.$g8(u.$a9(t,r),l);""===l?n(u.$a9(m,"name"),"is missing"):a.has(l)||n(u.$a9(m,"name"),"names no volume of the pod");const d=u.$gi(c[i]);""===d?n(u.$a9(m,i),"is missing"):s.has(d)&&n(u.$a9(m,i),"is where another volume of this container is mounted"),s.add(d),te(c,m,n),oe(c,m,n);const p=!0===u.$gk(e.securityContext).privileged;"Bidirectional"!==c.mountPropagation||p||n(u.$a9(m,"mountPropagation"),"may only be Bidirectional in a privileged container"),"volumeDevices"!==r||ee(o,l)||n(u.$a9(m,"name"),"must name a persistentVolumeClaim or an ephemeral volume")})}})(e,o,a),$(u.$gk(e.resources),u.$a9(o,"resources"),n),(function l(e,t,{devices:o,report:a}){const n=[];u.$gh(u.$gk(e.resources).claims).forEach((e,s)=>{const[r,i]=[u.$gi(e.name),u.$gi(e.request)],c=u.$g8(u.$a9(u.$a9(t,"resources"),"claims"),""===r?String(s):r);""===r?a(u.$a9(c,"name"),"is missing"):o.has(r)||a(u.$a9(c,"name"),"names no resource claim of the pod"),""===i||u.$gs(i)||a(u.$a9(c,"request"),u.$gu);const l=n.some(([e,t])=>e===r&&(t===i||""===t||""===i));l&&a(c,"is asked for twice"),n.push([r,i])})})(e,o,a),(function m(e,t,{spec:o,report:a}){"Unmasked"===e.procMount&&!1!==o.hostUsers&&a(u.$a9(t,"procMount"),"may only be Unmasked when hostUsers is false"),!1===e.allowPrivilegeEscalation&&(!0===e.privileged&&a(t,"may not set allowPrivilegeEscalation to false beside privileged: true"),u.$gj(u.$gk(e.capabilities).add).some(e=>"CAP_SYS_ADMIN"===e)&&a(t,"may not set allowPrivilegeEscalation to false beside CAP_SYS_ADMIN")),W(e,t,a)})(u.$gk(e.securityContext),u.$a9(o,"securityContext"),a),(function d(e,t,o,{spec:a,report:n}){const s=u.$gh(e.restartPolicyRules);s.length>0&&void 0===e.restartPolicy&&n(u.$a9(o,"restartPolicy"),"must be set beside restartPolicyRules");const r="Never"===u.$gi(a.restartPolicy);s.forEach(({action:e,exitCodes:t},a)=>{const s=u.$g8(u.$a9(o,"restartPolicyRules"),String(a));""===u.$gi(e)&&n(u.$a9(s,"action"),"is missing"),u.$4d(t)?""===u.$gi(t.operator)&&n(u.$a9(u.$a9(s,"exitCodes"),"operator"),"is missing"):n(u.$a9(s,"exitCodes"),"is missing")});const i=new Set;u.$gh(e.resizePolicy).forEach(({resourceName:a,restartPolicy:s},c)=>{const l=u.$g8(u.$a9(o,"resizePolicy"),String(c)),[m,d]=[u.$gi(a),u.$gi(s)];"cpu"!==m&&"memory"!==m&&n(u.$a9(l,"resourceName"),"must be cpu or memory"),i.has(m)&&n(u.$a9(l,"resourceName"),"has a policy already"),i.add(m),"NotRequired"!==d&&"RestartContainer"!==d&&n(u.$a9(l,"restartPolicy"),"must be NotRequired or RestartContainer"),(r||"initContainers"===t&&"Always"!==u.$gi(e.restartPolicy))&&"RestartContainer"===d&&n(u.$a9(l,"restartPolicy"),"must be NotRequired for a container that is not started again")})})(e,t,o,a),(function p(e,t,o,{spec:a,report:n}){const s="initContainers"===t&&"Always"!==u.$gi(e.restartPolicy);for(const a of H){const r=e[a];if(!u.$4d(r))continue;const i=u.$a9(o,a);if(s||"ephemeralContainers"===t){n(i,"may not be set for an init container that ends before the app starts");continue}G(r,i,n);const c=u.$gl(r.successThreshold);"readinessProbe"!==a&&void 0!==c&&1!==c&&n(u.$a9(i,"successThreshold"),"must be 1"),"readinessProbe"===a&&void 0!==r.terminationGracePeriodSeconds&&n(u.$a9(i,"terminationGracePeriodSeconds"),"may not be set for a readiness probe")}const r=e.lifecycle;if(u.$4d(r)){s&&n(u.$a9(o,"lifecycle"),"may not be set for an init container that ends before the app starts");for(const e of["postStart","preStop"]){const t=r[e];if(!u.$4d(t))continue;const s=u.$a9(u.$a9(o,"lifecycle"),e);G(t,s,n);const i=u.$gl(u.$gk(t.sleep).seconds)??0,c=u.$gl(a.terminationGracePeriodSeconds)??30;u.$4d(t.sleep)&&(i<0||i>c)&&n(u.$a9(u.$a9(s,"sleep"),"seconds"),"must not be more than terminationGracePeriodSeconds")}}})(e,t,o,a)}),ce=(function(e,t,o){u.$gh(e.tolerations).forEach((e,a)=>{const n=u.$g8(u.$a9(t,"tolerations"),String(a)),[s,r,i]=[e.key,e.operator,e.value].map(e=>u.$gi(e));""!==r&&"Exists"!==r&&"Equal"!==r&&o(u.$a9(n,"operator"),"must be Equal or Exists"),""===s&&"Exists"!==r&&o(u.$a9(n,"operator"),"must be Exists when there is no key"),"Exists"===r&&""!==i&&o(u.$a9(n,"value"),"must be empty when the operator is Exists"),"Exists"===r||u.$hn(i??"")||o(u.$a9(n,"value"),"must be a value that a label may have"),void 0!==e.tolerationSeconds&&"NoExecute"!==u.$gi(e.effect)&&o(u.$a9(n,"effect"),"must be NoExecute when tolerationSeconds is set"),void 0===s||""===s||u.$gt(s)||o(u.$a9(n,"key"),"is no key that Kubernetes takes")})}),ge=(function(e){return["initContainers","containers"].flatMap((t=>u.$gh(e[t]).map((e=>[t,u.$gk(e.securityContext)]))))}),Ne=(function(e,t,o){const a=new Set;for(const n of u.$gh(e.volumes)){const e=u.$gi(n.name),s=u.$g8(u.$a9(t,"volumes"),e);""===e?o(u.$a9(s,"name"),"is missing"):u.$gs(e)||o(u.$a9(s,"name"),u.$gu),a.has(e)&&o(u.$a9(s,"name"),"is the name of another volume"),a.add(e);const r=Object.keys(n).filter(e=>"name"!==e);r.length>1&&o(s,`may be of one type, not ${r.sort().join(" and ")}`);for(const e of r)ze(e,u.$gk(n[e]),u.$a9(s,e),o)}return a}),Te=(function(e,t,o,a=[]){const n=u.$gk(e.metadata);u.$hm(n.labels,u.$a9(u.$a9(t,"metadata"),"labels"),o),u.$hl(n.annotations,u.$a9(u.$a9(t,"metadata"),"annotations"),o);const s=u.$gk(e.spec);u.$gh(s.ephemeralContainers).length>0&&o(u.$a9(u.$a9(t,"spec"),"ephemeralContainers"),"is not allowed in a pod template"),De(s,u.$a9(t,"spec"),o,a)}),De=(function(e,t,o,a=[]){const n=new Set([...Ne(e,t,o),...a]),s=(function r(e,t,o){const a=new Set;return u.$gh(e.resourceClaims).forEach((e,n)=>{const s=u.$gi(e.name),r=u.$g8(u.$a9(t,"resourceClaims"),""===s?String(n):s);""===s?o(u.$a9(r,"name"),"is missing"):u.$gs(s)?a.has(s)&&o(u.$a9(r,"name"),"is the name of another claim"):o(u.$a9(r,"name"),u.$gu),""!==s&&a.add(s),1!==B.filter(t=>void 0!==e[t]).length&&o(r,`must have one of ${B.join(" and ")}`);for(const t of B)void 0===e[t]||u.$gp(u.$gi(e[t]))||o(u.$a9(r,t),u.$gr)}),a})(e,t,o);!(function i(e,t,o,a){const n=new Set,s=new Set;0===u.$gh(e.containers).length&&o(u.$a9(t,"containers"),"must have one");const r=["initContainers","containers"];for(const i of r)for(const r of u.$gh(e[i])){const c=u.$gi(r.name),l=u.$g8(u.$a9(t,i),c);Q(r,i,l,{...a,spec:e,report:o}),n.has(c)&&o(u.$a9(l,"name"),"is the name of another container"),n.add(c),"containers"===i&&Ee(r,l,s,o)}})(e,t,o,{volumes:n,devices:s});for(const a of["serviceAccountName","priorityClassName","runtimeClassName","nodeName"]){const n=e[a];"string"!=typeof n||u.$gp(n)||o(u.$a9(t,a),u.$gr)}!(function c(e,t,o){for(const a of["hostname","subdomain"]){const n=u.$gi(e[a]);""===n||u.$gs(n)||o(u.$a9(t,a),u.$gu)}const a=e.hostnameOverride;if("string"!=typeof a)return;const n=u.$a9(t,"hostnameOverride");(!u.$gp(a)||a.length>64)&&o(n,`${u.$gr}, at most 64 of them`);for(const t of["setHostnameAsFQDN","hostNetwork"])!0===e[t]&&o(n,`may not be set beside ${t}`)})(e,t,o),W(u.$gk(e.securityContext),u.$a9(t,"securityContext"),o),(function l(e,t,o){if($({limits:u.$gk(e.overhead)},u.$a9(t,"overhead"),o),!u.$4d(e.resources))return;const a=u.$a9(t,"resources");$(e.resources,a,o),u.$gh(e.resources.claims).length>0&&o(u.$a9(a,"claims"),"may not be set for a whole pod");for(const t of["limits","requests"]){const n=Object.keys(u.$gk(e.resources[t])).find(e=>!Me.test(e));void 0!==n&&o(u.$g8(u.$a9(a,t),n),"may not be set for a whole pod")}!function n(e,t,o){const a=u.$gk(e.resources),n=u.$gh(e.containers).map(({resources:e})=>u.$gk(e));for(const[e,s]of Object.entries(u.$gk(a.requests))){const a=n.reduce((t,{requests:o})=>t+(x(u.$gk(o)[e])??0n),0n);(x(s)??0n)<a&&o(u.$g8(u.$a9(t,"requests"),e),"must not be less than its containers request")}for(const[e,s]of Object.entries(u.$gk(a.limits))){const a=x(s)??0n;n.some(({limits:t})=>(x(u.$gk(t)[e])??0n)>a)&&o(u.$g8(u.$a9(t,"limits"),e),"must not be less than the limit of a container")}}(e,a,o)})(e,t,o),(function d(e,t,o){if((function a(e,t,o){const a=u.$gk(e.securityContext),n=new Set;u.$gh(a.sysctls).forEach((a,s)=>{const r=u.$a9(u.$g8(u.$a9(t,"sysctls"),String(s)),"name"),i=u.$gi(a.name);""===i?o(r,"is missing"):i.length>253||!Z.test(i)?o(r,"is no name of a kernel parameter"):n.has(i)&&o(r,"is the name of another one"),n.add(i);const c=i.replaceAll("/",".");!0===e.hostNetwork&&c.startsWith("net.")&&o(r,"may not be set beside hostNetwork"),!0===e.hostIPC&&/^(?:kernel\.(?:sem|msg|shm)|fs\.mqueue\.)/.test(c)&&o(r,"may not be set beside hostIPC")})})(e,u.$a9(t,"securityContext"),o),(function n(e,t,o){const a=u.$gk(u.$gk(e.securityContext).windowsOptions).hostProcess,n=ge(e).map((([,e])=>u.$gk(e.windowsOptions).hostProcess)),s=u.$a9(t,"hostNetwork");void 0!==a&&n.some(e=>void 0!==e&&e!==a)&&o(u.$a9(t,"containers"),"must have the hostProcess of the pod");const r=n.filter((e=>!0===(e??a))).length;0!==r&&(r!==n.length&&o(u.$a9(t,"containers"),"must all have hostProcess, or none"),!0!==e.hostNetwork&&o(s,"must be true for hostProcess"))})(e,t,o),!u.$4d(e.os))return;const s=u.$gi(e.os.name);"linux"===s||"windows"===s?function r(e,t,o,a){const[n,s]="linux"===t?[["windowsOptions"],["windowsOptions"]]:[fe.pod,fe.container],r=`may not be set for a pod of ${t}`;for(const t of n)void 0!==u.$gk(e.securityContext)[t]&&a(u.$a9(u.$a9(o,"securityContext"),t),r);if("windows"===t)for(const t of fe.spec)void 0!==e[t]&&a(u.$a9(o,t),r);for(const[t,n]of ge(e)){const e=s.find(e=>void 0!==n[e]);void 0!==e&&a(u.$a9(u.$a9(o,t),e),r)}}(e,s,t,o):o(u.$a9(u.$a9(t,"os"),"name"),""===s?"is missing":"must be linux or windows")})(e,t,o),(function p(e,t,o){const a=u.$gk(e.dnsConfig),n=u.$a9(t,"dnsConfig"),s=u.$gj(a.nameservers);"None"===u.$gi(e.dnsPolicy)&&0===s.length&&o(u.$a9(n,"nameservers"),"must name one when dnsPolicy is None"),u.$gh(a.options).some(({name:e})=>""===u.$gi(e))&&o(u.$a9(n,"options"),"must have names"),s.length>ae&&o(u.$a9(n,"nameservers"),`must not be more than ${ae}`),s.some(e=>!u.$gy(e))&&o(u.$a9(n,"nameservers"),"must be IP addresses");const r=u.$gj(a.searches);(r.length>ne||r.join(" ").length>se)&&o(u.$a9(n,"searches"),`must not be more than ${ne}, or ${se} characters in all`),r.every(ie)||o(u.$a9(n,"searches"),"must be names of domains")})(e,t,o),u.$gh(e.hostAliases).forEach((e,a)=>{u.$gy(u.$gi(e.ip))||o(u.$a9(u.$g8(u.$a9(t,"hostAliases"),String(a)),"ip"),"must be an IP address"),u.$gj(e.hostnames).every(u.$gp)||o(u.$a9(u.$g8(u.$a9(t,"hostAliases"),String(a)),"hostnames"),u.$gr)}),u.$gh(e.readinessGates).forEach((e,a)=>{u.$gt(u.$gi(e.conditionType))||o(u.$a9(u.$g8(u.$a9(t,"readinessGates"),String(a)),"conditionType"),"must be a name with an optional prefix")}),!0===e.shareProcessNamespace&&!0===e.hostPID&&o(u.$a9(t,"shareProcessNamespace"),"may not be true beside hostPID");for(const a of["hostPID","hostIPC","hostNetwork"])!1===e.hostUsers&&!0===e[a]&&o(u.$a9(t,a),"may not be true when hostUsers is false");!(function f(e,t,o){for(const[a,n]of Object.entries(u.$gk(e.nodeSelector)))u.$gt(a)&&u.$hn(u.$gi(n))||o(u.$g8(u.$a9(t,"nodeSelector"),a),"is no label that Kubernetes takes");const a=u.$gh(e.schedulingGates).map(({name:e})=>u.$gi(e));a.every(u.$gt)||o(u.$a9(t,"schedulingGates"),"must be names with an optional prefix"),new Set(a).size<a.length&&o(u.$a9(t,"schedulingGates"),"has two of one name"),ce(e,t,o),(function n(e,t,o){const a=new Set;u.$gh(e.topologySpreadConstraints).forEach((e,n)=>{const s=u.$g8(u.$a9(t,"topologySpreadConstraints"),String(n)),[r,i]=[u.$gi(e.topologyKey),u.$gi(e.whenUnsatisfiable)];""===r&&o(u.$a9(s,"topologyKey"),"is missing"),""===i&&o(u.$a9(s,"whenUnsatisfiable"),"is missing"),(u.$gl(e.maxSkew)??0)<1&&o(u.$a9(s,"maxSkew"),"must be at least 1"),void 0!==e.minDomains&&"ScheduleAnyway"===i&&o(u.$a9(s,"minDomains"),"may only be set when whenUnsatisfiable is DoNotSchedule"),void 0!==e.matchLabelKeys&&void 0===e.labelSelector&&o(u.$a9(s,"matchLabelKeys"),"may only be set beside a labelSelector"),ue(e,s,o);const c=`${r} ${i}`;a.has(c)&&o(s,"has the topologyKey and whenUnsatisfiable of another one"),a.add(c),u.$4d(e.labelSelector)&&m(e.labelSelector,u.$a9(s,"labelSelector"),o)})})(e,t,o),(function s(e,t,o){for(const a of["podAffinity","podAntiAffinity"]){const n=u.$gk(e[a]),s=u.$gh(n.requiredDuringSchedulingIgnoredDuringExecution),r=u.$gh(n.preferredDuringSchedulingIgnoredDuringExecution);for(const e of[...s,...r.map(({podAffinityTerm:e})=>u.$gk(e))])le(e,u.$a9(t,a),o);r.some(({weight:e})=>!me(u.$gl(e)))&&o(u.$a9(t,a),"has a weight that is not between 1 and 100")}!(function a(e,t,o){const a=e.requiredDuringSchedulingIgnoredDuringExecution;u.$4d(a)&&0===u.$gh(a.nodeSelectorTerms).length&&o(t,"requires no term"),u.$gh(e.preferredDuringSchedulingIgnoredDuringExecution).some(({weight:e})=>!me(u.$gl(e)))&&o(t,"has a weight that is not between 1 and 100");const n=u.$gh(e.preferredDuringSchedulingIgnoredDuringExecution),s=[...u.$gh(u.$gk(a).nodeSelectorTerms),...n.map(({preference:e})=>u.$gk(e))];for(const e of s)pe(e,t,o)})(u.$gk(e.nodeAffinity),u.$a9(t,"nodeAffinity"),o)})(u.$gk(e.affinity),u.$a9(t,"affinity"),o)})(e,t,o)}),Ee=(function(e,t,o,a){for(const n of u.$gh(e.ports)){if(void 0===u.$gl(n.hostPort))continue;const e=`${u.$gi(n.protocol)} ${u.$gi(n.hostIP)} ${u.$a2(n.hostPort)}`;o.has(e)&&a(u.$a9(t,"ports"),"takes a hostPort that another port of the pod has"),o.add(e)}}),Et=(function(e,t){const o=u.$gk(e.spec);p(o,t),Te(u.$gk(o.template),Mt,t),Ot(o,t);const a=u.$gk(o.strategy),n=u.$a9(Dt,"strategy"),s=a.rollingUpdate;"Recreate"===u.$gi(a.type)&&void 0!==s&&t(u.$a9(n,"rollingUpdate"),"may not be set when the type is Recreate"),"RollingUpdate"===u.$gi(a.type)&&(function r(e,t,o){for(const a of["maxSurge","maxUnavailable"])Lt(e[a],u.$a9(t,a),o,"maxSurge"===a);qt(e.maxSurge)&&qt(e.maxUnavailable)&&o(u.$a9(t,"maxUnavailable"),"may not be 0 when maxSurge is 0")})(u.$gk(s),u.$a9(n,"rollingUpdate"),t);const i=u.$gl(o.progressDeadlineSeconds);void 0!==i&&i<=(u.$gl(o.minReadySeconds)??0)&&t(u.$a9(Dt,"progressDeadlineSeconds"),"must be greater than minReadySeconds")}),qt=(function(e){return 0===e||"0%"===e}),Lt=(function(e,t,o,a=!1){const n=u.$gl(e);if(void 0===e||void 0!==n&&n>=0)return;const s=/^(\d+)%$/.exec(u.$gi(e))?.[1];void 0===s?o(t,"must be a number or a percentage like 25%"):!a&&Number(s)>100&&o(t,"must not be more than 100%")}),Ot=(function(e,t){const o=u.$gk(u.$gk(e.template).spec);"Always"!==u.$gi(o.restartPolicy)&&t(u.$a9(u.$a9(Mt,"spec"),"restartPolicy"),"must be Always for this kind"),void 0!==o.activeDeadlineSeconds&&t(u.$a9(u.$a9(Mt,"spec"),"activeDeadlineSeconds"),"may not be set for this kind")}),Gt=(function(e,t){return _t(u.$4c(e,...t),t.join("."))}),_t=(function(e,t){const o=u.$4c(e,"spec");if(u.$4d(o))return{path:t,metadata:u.$8f(e,"metadata"),spec:o,containers:[...Jt(o,Wt(t,"spec"),"initContainers"),...Jt(o,Wt(t,"spec"),"containers")]}}),Wt=(function(e,t){return""===e?t:`${e}.${t}`}),Jt=(function(e,t,o){return u.$8g(e,o).map(((e,a)=>{const n=u.$z(e,"name")??String(a),s="Always"===u.$z(e,"restartPolicy");return{name:n,role:"containers"===o?"app":s?"sidecar":"init",path:`${t}.${o}[${n}]`,value:e}}))}),Zt=(function(e){return void 0!==u.$z(e,"name")||void 0!==u.$z(e,"image")}),Xt=(function(e){const t=[],o=((e,a,n)=>{if(!(n>Qt))if(u.$5d(e))e.forEach((e,t)=>{o(e,`${a}[${t}]`,n+1)});else if(u.$4d(e)){if(u.$8g(e,"spec","containers").some(Zt)){const o=_t(e,a);return void(void 0!==o&&t.push(o))}for(const[t,s]of Object.entries(e))o(s,Wt(a,t),n+1)}});return o(e,"",0),t}),Yt=(function({spec:e}){return u.$z(e,"serviceAccountName")??u.$z(e,"serviceAccount")??"default"}),oo=(function(e,t,o){return to(e,t).get(o)??ao}),so=(function({value:e},t){const o=(t,o)=>u.$8f(e,"resources",t)[o];return(e,a)=>{const n=o(e,a)??o("limits",a)??function s(e,t,o){return ro(o)[e].get(t)}(e,a,t);return void 0===n?void 0:u.$as(n,!0)??null}}),io=(function({spec:e,containers:t},o){const a=t.map((e=>({role:e.role,of:so(e,o)})));return(t,o)=>{const n=co(e,t,o);if(void 0!==n)return n;let[s,r,i]=[0n,0n,0n],c=!1;for(const{role:e,of:n}of a){const a=n(t,o);if(null===a)return null;const l=a?.amount;c||=void 0!==l,"init"!==e&&(s+=l??0n),"sidecar"===e&&(r+=l??0n),"init"===e&&(i=lo(i,r+(l??0n)))}return c?po(lo(s,i)):co(e,"limits",o)}}),ea=(function(e,t,o){return void 0!==u.$z(o,e)&&void 0===t?.[e]}),ta=(function(e,t){const o=u.$89(t.object.apiVersion,t.object.kind);if(void 0===o)return;const a=u.$af(e.object.manifest,t.object.manifest,o,{base:u.$ae(e.object),head:u.$ae(t.object)});let n;const s=()=>n??=!u.$ac(t.object)&&!u.$ac(e.object),r=aa(e,a.before),i=(function c(e,t){const[o,a]=[e.templates[0]?.spec,t.templates[0]?.spec];return void 0===o||void 0===a?[]:["initContainers","containers"].flatMap((e=>{const t=u.$8g(o,e);return u.$8g(a,e).filter((e=>{const o=t.find((t=>u.$z(t,"name")===u.$z(e,"name")));return ea("imagePullPolicy",o,e)&&!ea(Yo,o,e)})).map(e=>u.$z(e,"name")??"")}))})(e,t),l=(({after:n,faults:c,baseFaults:l},m)=>{const d=[...c,...m],p=d.length>0&&s();return{isStored:!0,base:r,head:aa(t,n),...!u.$39(n,a.meant)&&{meant:aa(t,a.meant)},...i.length>0&&{writtenPolicies:i},faults:p?u.$a8(d,l()):d.length>0?u.$ag(a.before,n,o).filter(({path:o})=>u.$aj(o,e.object.manifest,t.object.manifest)):[],standing:p?oa(d,l()):[],mended:()=>l().length>0&&s()?u.$a8(l(),d):[]}}),m=l(a.serverSide,[]),d=(function p(e,t){const o=u.$ai(t);return 0===o.length?o:u.$a8(o,u.$ai(e))})(e.object.manifest,t.object.manifest);return{serverSide:m,clientSide:a.clientSide===a.serverSide&&0===d.length?m:l(a.clientSide,d)}}),aa=(function(e,t){const{group:o,kind:a}=e.object,n=(u.$ab(o,a)?.templates??[]).map((e=>Gt(t,e))).filter((e=>void 0!==e));return{...e,object:{...e.object,manifest:t},templates:n}}),Ea=(function(e,t){return t.changedKeys.filter((o=>"all"===e.keys||("data"===e.keys?qa(t.base,o)||qa(t.head,o):e.keys.includes(o))))}),qa=(function(e,t){return"Secret"===e?.kind?e.entries.has(t):"text"===e?.entries.get(t)?.form}),Ja=(function(...e){const t=Za(...e);return t&&{kind:t.maker.kind,name:t.maker.name,...void 0!==t.stays&&{stays:t.stays}}}),Za=(function(e,{object:t},{kind:o,name:a}){for(const{object:n}of Xa(e.index).get(a)??[]){const e=n.namespace===t.namespace,s=u.$cq(n).find(t=>t.kind===o&&t.name===a&&(e||t.isAnywhere));if(void 0!==s||e&&u.$cr(n,a))return{maker:n,stays:s?.stays}}}),Ya=(function(e){const t=u.$9l(e)?[]:u.$cq(e).map(({name:e})=>e);if(!e.group.includes("."))return t;const o=["target","destination","writeConnectionSecretToRef"].flatMap(t=>u.$z(e.manifest,"spec",t,"name")??[]),a=u.$z(e.manifest,"spec","secretName")??e.name;return[e.name,a,...o,...t]}),en=(function(e,t,{come:o,...a}){const{head:n}=a,s=on(e,t,a).flatMap((({reference:s,fresh:r})=>{const i=u.$ch(n,t,s.kind,s.name);return void 0===i?nn(a,t,s,r)&&void 0===u.$cf(o,t.object,s)?[sn(e,t,s,a)??cn(s,rn(n,t,s))]:[]:dn(s).filter(e=>!La(i,s,e)&&r.includes(mn(s.kind,i.name,e))).map(e=>({key:`${s.kind} ${i.name} ${e}`,severity:"warning",message:`\`${s.path}\` needs key ${e} of ${s.kind} ${i.name}, which has no such key in the build.`,unsafe:!0}))}));return[...new Map(s.reverse().map(e=>[e.key,e])).values()].reverse()}),tn=(function(e,t,o){return on(e,t,o).filter((({reference:e,fresh:a})=>nn(o,t,e,a))).map(({reference:e})=>e)}),on=(function(e,t,{base:o,head:a}){if(e?.object.manifest===t.object.manifest)return[];const n=new Set(void 0===e?[]:u.$cg(e).filter(an).flatMap((t=>un(o,e,t))));return u.$cg(t).flatMap((e=>{const o=un(a,t,e).filter((e=>!n.has(e)));return an(e)&&!(function s({name:e}){return/^(kube-root-ca\.crt|openshift-service-ca\.crt|istio-ca-root-cert)$/.test(e)})(e)?[{reference:e,fresh:o}]:[]}))}),an=(function({optional:e,how:t}){return!e||"imagePullSecret"===t}),nn=(function({base:e,head:t},o,a,n){const{kind:s,name:r}=a;return!t.incomplete&&(n.includes(mn(s,r))||(function i({configs:e},{object:t},{kind:o,name:a}){return e.some((e=>e.generated&&e.kind===o&&e.name===a&&e.object.name!==a&&e.namespace===t.namespace))})(e,o,a))&&!ln(e).has(mn(s,o.object.namespace??"",r))&&void 0===u.$ch(t,o,s,r)&&void 0===Ja(t,o,a)}),un=(function(e,t,o){const{kind:a}=o,n=u.$ch(e,t,a,o.name)?.name??o.name;return[mn(a,n),...dn(o).map(e=>mn(a,n,e))]}),mn=(function(...e){return u.$j(e)}),dn=(function({keys:e}){return"all"===e||"data"===e?[]:e}),kn=(function({kind:e,name:t}){return"Deployment"===e?[{strong:[u.$nu(t)]}]:u.$mc`${{strong:[u.$nu(t)]}} (${e.length>bn?u.$nu(e):e})`}),xn=(function(e,t){const[o=[]]=e,a=o.slice(1),n=e.every((e=>u.$j(e.slice(1))===u.$j(a)));if(e.length<2||0===a.length||!n)return u.$nv(e,t);const s=e.map(e=>e.slice(0,1));return[...u.$nv(s,t),...a.map((e,t)=>1===t?function o(e){return"string"==typeof e?u.$o1(e):"name"in e?u.$nu(u.$o1(e.name)):e}(e):e)]}),wn=(function(e,t=3){return u.$nv(e.map((e=>[u.$no(e)])),t)}),Sn=(function(e,t,o){return 1===e.length?t:o}),Fn=(function(e){if(0===e.length)return[];const t=[...new Map(e.map((e=>[`${e.file}:${e.line??""}`,e]))).values()],o=t.slice(0,2).map((e=>[{place:e}])),a=t.length-o.length;return u.$mc` (${u.$nt([...o,...a>0?[[`${a} more`]]:[]],", ")})`}),Un=(function(e){switch(e.type){case"config":return (function t(e){const t=u.$mc`${e.kind} ${{strong:[u.$nu(e.name)]}}`,o=Fn(e.places);if(void 0!==e.notSeenAt)return u.$mc`${t} could not be compared: it was not seen at ${e.notSeenAt}`;if(0===e.keys.length)return[..._n(e,t),...o];const[a,...n]=e.keys;if("Secret"===e.kind){const o=u.$nv(e.keys.map(({key:e})=>[u.$no(e)]),3),[a]=e.places,n=void 0===a?o:u.$mc`${o}, ${{place:a}}`;return u.$mc`${t} ${Hn[e.change]} (${n})`}if("modified"!==e.change)return[...u.$mc`${t} ${Hn[e.change]}`,...o];if(void 0!==a&&0===n.length)return[...Kn(a,t),...o];if(e.keys.length<=3&&e.keys.every(({values:e,change:t})=>void 0!==e&&"modified"===t))return[...u.$nt(e.keys.map(Gn),", "),...u.$mc` in ${t}`,...o];const s=u.$nv(e.keys.map(({key:e})=>[u.$no(e)]),3);return[...u.$mc`${s} of ${t} change`,...o]})(e);case"image":return[...Wn(e),...Fn(e.places)];case"field":return[...u.$mc`${e.noun} changes: ${u.$nv(Dn(e.paths).map((t,o)=>function a({moves:e},t,o){const a=u.$no(o),n=e?.filter(e=>e.path===t)??[],[s]=n;return void 0===s||n.length>1?[a]:u.$mc`${a} from ${u.$no(s.base)} to ${u.$no(s.head)}`}(e,e.paths[o]??t,t)),3)}`,...Fn(e.places)]}}),Kn=(function(e,t){const{key:o,change:a,values:n,lines:s,lineEnds:r}=e;if(void 0!==r)return u.$mc`Of ${u.$no(o)} of ${t} ${u.$nw(r)}`;if("added"===a)return u.$mc`${u.$no(o)} is added to ${t}${void 0===n?[]:u.$mc` (${u.$no(n.head)})`}`;if("removed"===a)return u.$mc`${u.$no(o)} is removed from ${t}${void 0===n?[]:u.$mc` (was ${u.$no(n.base)})`}`;if(void 0!==n)return u.$mc`${Gn(e)} in ${t}`;if(void 0===s)return u.$mc`${u.$no(o)} of ${t} changes`;const i=[...s.added>0?[`${u.$ns(s.added,"line")} more`]:[],...s.removed>0?[s.added>0?`${s.removed} fewer`:`${u.$ns(s.removed,"line")} fewer`]:[]];return u.$mc`${u.$no(o)} of ${t} changes (${i.join(", ")})`}),Gn=(function({key:e,values:t}){return u.$mc`${u.$no(e)} goes from ${u.$no(t?.base??"")} to ${u.$no(t?.head??"")}`}),Qn=(function(e){const t=e.map((e=>({...e,keys:Ea(e.reference,e.changed)}))),o=new Set(t.filter((({keys:e})=>e.length>0)).map((({changed:e})=>e)));return (function a(e){const t=new Set;return e.filter((e=>{const o=u.$j(e);return!t.has(o)&&t.add(o)}))})(t.filter((({keys:e,changed:t})=>e.length>0||!o.has(t))).map((({reference:e,changed:t,keys:o})=>(function a(e,t,o){const a="all"===e.keys||"data"===e.keys;return{type:"config",path:e.path,...null!==e.container&&{container:e.container},config:t.id,keys:o,...Xn(t),reads:o.length>0?a?"possible":"read":t.changedKeys.length>0?"notRead":"possible"}})(e,t,o))))}),Xn=(function({base:e,head:t,changedKeys:o}){return null===e||null===t||o.length>0?{}:e.name!==t.name?{rename:"renamed"}:e.generated===t.generated?{}:{rename:t.generated?"gotHash":"lostHash"}}),ts=(function(e,t,o){const a=[],n=((e,t,o,s)=>{if(u.$39(e,t))return;const r=s.length>=es;if(!r&&u.$4d(e)&&u.$4d(t))for(const a of new Set([...Object.keys(e),...Object.keys(t)]))n(os(e,a),os(t,a),Wt(o,a),[...s,a]);else!r&&u.$5d(e)&&u.$5d(t)&&e.length===t.length?e.forEach((e,a)=>{n(e,t[a],`${o}[${function r(e){return u.$4d(e)?u.$z(e,"name"):void 0}(e)??a}]`,s)}):a.push({path:o,fields:s,base:e,head:t})});return n(e,t,o,[]),a}),ls=(function(e,t,o){const a=Wt(o,"spec"),n=["containers","initContainers"].flatMap((o=>fs(e.spec,t.spec,o,a,"other",$s)));return[...us(e.metadata,t.metadata,Wt(o,"metadata")),...n,...fs(e.spec,t.spec,"volumes",a,"volume",(e,t,o)=>[{type:"volume",path:o}]),...ds(e.spec,t.spec,a,e=>["containers","initContainers","volumes"].includes(e)?void 0:"other")]}),us=(function(e,t,o){return[...ms(e,t,"labels",o,"label"),...ms(e,t,"annotations",o,"annotation"),...ds(e,t,o,e=>"labels"===e||"annotations"===e?void 0:"other")]}),ms=(function(e,t,o,a,n){return ps(u.$8f(e,o),u.$8f(t,o)).map(e=>({type:n,path:`${a}.${o}[${e}]`}))}),ds=(function(e,t,o,a){return ps(e,t).flatMap(e=>{const t=a(e);return void 0===t?[]:[{type:t,path:Wt(o,e)}]})}),ps=(function(e,t){return[...new Set([...Object.keys(e),...Object.keys(t)])].filter((o=>!u.$39(e[o],t[o])))}),fs=(function(e,t,o,a,n,s){if(u.$39(e[o],t[o]))return[];const r=Wt(a,o),i=gs(e[o]),c=gs(t[o]);if(void 0===i||void 0===c)return[{type:n,path:r}];const l=[...new Set([...i.keys(),...c.keys()])].flatMap(e=>{const t=i.get(e),o=c.get(e),a=`${r}[${e}]`;return void 0===t||void 0===o?[{type:n,path:a}]:u.$39(t,o)?[]:s(t,o,a)});return l.length>0?l:[{type:n,path:r}]}),bs=(function({metadata:e,spec:t}){return{metadata:e,spec:u.$9w(t,"serviceAccount")}}),xs=(function(e,t,o,a){if("Operator"===o.controller){const[a,n]=[t,o].map(({object:e})=>u.$eq(e.kind,e.manifest.spec));return ns(ts(a,n,"spec"),e.changes)}const n=(function s(e,t,o){const a=new Map(e.changes.flatMap((e=>null===e.base||null===e.head||e.sameRealName?[]:[[e.head.key,e]])));if(0===a.size)return[];const n=new Set(u.$cg(t).map((({kind:o,name:a})=>u.$ch(e.base,t,o,a)?.key)));return u.$cg(o).flatMap((t=>{const s=u.$ch(e.head,o,t.kind,t.name),r=void 0===s?void 0:a.get(s.key);return void 0!==r&&n.has(r.base?.key)?[{reference:t,changed:r}]:[]}))})(e,t,o);return[...Qn(n),...ws(e,t,o,n,a)].sort((e,t)=>u.$a(e.type,t.type)||u.$a(e.path,t.path))}),ws=(function(e,t,o,a,n){const s=new Map(a.map((({changed:e})=>[e.base?.key??"",e.head?.object.name??""]))),r=(function i({controller:e}){return"StatefulSet"===e?"stored":"amount"})(o);return[...new Set([...t.templates,...o.templates].map((({path:e})=>e)))].flatMap((i=>{const c=t.templates.find((e=>e.path===i)),l=o.templates.find((e=>e.path===i));if(void 0===c||void 0===l)return[{type:"other",path:Wt(i,"spec")}];const m=0===a.length?c:(function d(e,t){const o=((e,o)=>{const n=Object.entries(e).map((([e,n])=>void 0===o||"name"!==e&&"secretName"!==e||"string"!=typeof n?[e,a(n,R.$7g(ks,e))]:[e,t(o,n)]));return Object.fromEntries(n)}),a=((e,t)=>u.$5d(e)?e.map((e=>a(e,t))):u.$4d(e)?o(e,t):e);return{...e,spec:o(e.spec,void 0)}})(c,((o,a)=>{const n=u.$ch(e.base,t,o,a);return(void 0===n?void 0:s.get(n.key))??a})),p="Pod"===o.controller,f=e=>ls(ys(m,e,p),ys(l,e,p),i);if(!n)return f(r);const g=ls(bs(m),bs(l),i);return"amount"===r&&g.some(Yn)?f(r):g}))}),Ks=(function(e,t,o,a,n){return Gs({live:e,base:t,head:o},a,n,void 0)}),Gs=(function({live:e,base:t,head:o},a,n,s){return _s(e,t,o,((o,r)=>{const i=a.fields.get(o);if(void 0!==i)return (function c({live:e,base:t,head:o},a,n,s){if(!u.$5d(o)&&!u.$4d(o))return o;if(n.keepsShared&&t===o)return e;if(u.$5d(o))return void 0===a.mergeKey||void 0!==a.scalar?o:(function r({live:e,base:t,head:o},{field:a,mergeKey:n,path:s},i){const c=u.$9v(a.struct),l=(e=>u.$a2(e[n]));[...e,...t].some((e=>null===(e[n]??null)))&&i.report(s,`has an entry that is stored without ${n}, which kubectl cannot merge`);const[m,d,p]=[e,t,o.filter(u.$4d)].map((e=>u.$5c(e,l))),f=[...p??[]].flatMap((([t,o])=>{const[n,r]=[m?.get(t)??[],d?.get(t)??[]];return n.length>1&&o.length<n.length&&r.length>o.length?[]:(1===n.length&&o.length>1?[Js(o)]:o.slice(0,Math.max(n.length,0===e.length?o.length:1))).map(((e,t)=>{const o={live:n[t]??u.$4f(),base:r[t]??u.$4f(),head:e};if(i.keepsShared&&o.base===e&&void 0!==n[t])return o.live;const m=Gs(o,c,i,u.$g8(s,l(e)));return a.retainKeys?Ws(m,e):m}))})),g=o.filter(u.$4d).map(l);f.sort((e,t)=>g.indexOf(l(e))-g.indexOf(l(t)));const h=[...m??[]].filter((([e])=>!0!==p?.has(e)&&!0!==d?.has(e)));return[...f,...h.flatMap(([,e])=>e)]})({live:u.$7i(e),base:u.$7i(t),head:o},{field:a,mergeKey:a.mergeKey,path:s},n);const[i,c]=[u.$4e(e),u.$4e(t)];if("map"===a.shape)return _s(i,c,o,(e,t)=>t);if(void 0!==a.scalar)return o;const l=Gs({live:i,base:c,head:o},u.$9v(a.struct),n,s);return a.retainKeys?Ws(l,o):l})({live:e[o],base:t[o],head:r},i,n,u.$a9(s,o))}))}),_s=(function(e,t,o,a){const n=u.$4f();for(const a of Object.keys(e)){const s=e[a];void 0===s||Object.hasOwn(o,a)||null!==(t[a]??null)||(n[a]=s)}for(const e of Object.keys(o)){const t=o[e]??null,s=null===t?void 0:a(e,t);void 0!==s&&(n[e]=s)}return n}),Vr=(function(e){const t=JSON.parse(e);if(!(function o(e){return void 0!==e})(t))throw new Error("JSON is always a value.");return t}),Mi=(function(e){return`x-kubernetes-${e}`}),Hi=(function(e,t,o,a){const n=e.object.origin?.location;return{...u.$am(e),effect:t,...void 0!==o&&{reason:o},causes:[],pods:a,rollout:null,...void 0!==n&&{location:n}}}),Ki=(function(e,t,o){if("number"==typeof e)return e;const a="string"==typeof e?/^(\d+)%$/.exec(e)?.[1]:void 0;if(void 0===a)return;const n=Number(a)*t/100;return"up"===o?Math.ceil(n):Math.floor(n)}),Gi=(function(e,t,o){const a=Ki(t??"25%",e,"up")??0,n=Ki(o??"25%",e,"down")??0,s=Math.min(0===a&&0===n?1:n,e);return{maxSurge:a,maxUnavailable:s,minAvailable:e-s,waves:Wi(e,a+s)}}),Wi=(function(e,t){return t<=0?0:Math.ceil(e/t)}),Ji=(function(e){return u.$4d(e.value.readinessProbe)}),Zi=(function(e){return e.containers.filter((({role:e})=>"app"===e)).every(Ji)}),Qi=(function({value:e}){const t=u.$8f(e,"readinessProbe"),o=(u.$9t(t,"successThreshold")??1)-1,a=u.$9t(t,"periodSeconds")??10;return Math.max(Xi(e.startupProbe),Xi(t))+Math.max(0,o)*a}),Xi=(function(e){return u.$9t(e,"initialDelaySeconds")??0}),Yi=(function(e){const{head:t}=e,o=e.autoscaled?null:u.$9n(t),{strategy:a,pace:n}=(function s(e,t){const{head:o}=e,{manifest:a}=o.object;switch(o.controller){case"Deployment":return tc(u.$8f(a,"spec","strategy"),"rollingUpdate",t);case"DeploymentConfig":return tc(u.$8f(a,"spec","strategy"),"rollingParams",t);case"StatefulSet":case"KruiseStatefulSet":return function n({base:e,head:t}){const[o,a]=[e,t].map(({object:e})=>u.$9t(e.manifest,"spec","ordinals","start")??0);return o!==a}(e)?{strategy:"RollingUpdate",pace:void 0}:function s(e,t){if(null===t)return{strategy:"RollingUpdate",pace:void 0};const o=u.$8f(e.object.manifest,"spec","updateStrategy","rollingUpdate"),a="KruiseStatefulSet"===e.controller&&"Parallel"===u.$z(e.object.manifest,"spec","podManagementPolicy")?Ki(o.maxUnavailable,t,"up")??1:1;return{strategy:"RollingUpdate",pace:_i(t,ac(e,t),a)}}(o,t);case"DaemonSet":return{strategy:"RollingUpdate",pace:void 0};case"CloneSet":return function r({head:e,causes:t},o){const a=u.$8f(e.object.manifest,"spec","updateStrategy"),n="ReCreate"!==(u.$z(a,"type")??"ReCreate")&&t.every(e=>["image","label","annotation"].includes(e.type)),s=n?"InPlace":"RollingUpdate";if(null===o)return{strategy:s,pace:void 0};const r=n?0:Ki(a.maxSurge,o,"up")??0,i=Ki(a.maxUnavailable??"20%",o,r>0?"down":"up")??1,c=ac(e,o);if(0===r)return{strategy:s,pace:_i(o,c,i)};const l=Gi(o,r,i);return{strategy:s,pace:{...l,waves:Math.ceil(c/(l.maxSurge+l.maxUnavailable))}}}(e,t);case"ArgoRollout":return function i(e,t){const{manifest:o}=e.head.object;if(u.$4d(u.$4c(o,"spec","strategy","blueGreen"))){const o=null===t?void 0:{maxSurge:t,maxUnavailable:0,minAvailable:t,waves:1};return{strategy:"BlueGreen",pace:0===e.causes.length?void 0:o}}const a=u.$8f(o,"spec","strategy","canary"),n=u.$4c(a,"steps");return{strategy:"Canary",pace:0===e.causes.length||Array.isArray(n)&&n.length>0?void 0:oc(a,t)}}(e,t);case"Pod":return{strategy:"InPlace",pace:ec(1)};case"ReplicaSet":case"CronJob":case"Job":case"ScaledJob":case"KnativeService":case"KruiseDaemonSet":case"Operator":case"Team":case"Unknown":return{strategy:"Unknown",pace:void 0}}})(e,o),r=u.$9t(t.object.manifest,"spec","minReadySeconds")??0,i=t.templates.map((e=>(function t(e,o){const a=e.containers.filter((({role:e})=>"app"===e)).map(Qi);return e.containers.filter((({role:e})=>"sidecar"===e)).reduce((e,{value:t})=>e+Xi(t.startupProbe),0)+Math.max(0,...a)+o})(e,r)));return{strategy:a,replicas:o,maxSurge:n?.maxSurge??null,maxUnavailable:n?.maxUnavailable??null,minAvailable:n?.minAvailable??null,availabilityProven:"KnativeService"===t.controller||t.templates.every(Zi),waves:n?.waves??null,minSeconds:void 0===n?null:n.waves*Math.max(0,...i)}}),tc=(function(e,t,o){const a=u.$z(e,"type")??"RollingUpdate";return"Recreate"===a?{strategy:"Recreate",pace:ec(o)}:"RollingUpdate"!==a&&"Rolling"!==a?{strategy:"Unknown",pace:void 0}:{strategy:"RollingUpdate",pace:oc(u.$4c(e,t),o)}}),oc=(function(e,t){if(null===t)return;const o=(t=>u.$4c(e,t)??void 0);return Gi(t,o("maxSurge"),o("maxUnavailable"))}),nc=(function({head:e,autoscaled:t}){const o=t?null:u.$9n(e);return null===o||"StatefulSet"!==e.controller&&"KruiseStatefulSet"!==e.controller&&"CloneSet"!==e.controller?o:ac(e,o)}),mc=(function(e,t){const o=e.flatMap((({rollout:e})=>null===e?[]:[e])),[a]=o;return e.some((({effect:e})=>"recreate"===e))?u.$mc`deleted and made anew: all pods go at once`:void 0===a?dc(e):t.includes("unready-pods")?u.$mc`${pc(e)}: the rollout hangs where the new ones never get ready`:t.includes("over-quota")?u.$mc`${pc(e)}: a quota refuses new ones, and the rollout hangs`:o.every((({strategy:e})=>"Recreate"===e))?function n(e){const t=e.map(e=>e.replicas);if(!t.every(e=>null!==e))return u.$mc`no pod running: ${u.$no("Recreate")} stops all first`;const o=1===Math.max(...t);return u.$mc`0 of ${u.$o2(t)} pods running: ${u.$no("Recreate")} stops ${o?"it":"them"} first`}(o):t.includes("missing-readiness-probe")?u.$mc`${pc(e)}: traffic comes as soon as the process starts`:t.includes("rwo-surge")?u.$mc`${pc(e)}: the new one waits for the volume of the old one`:t.includes("renumbered-pods")?u.$mc`${pc(e)}: they go, and others come with empty claims`:t.includes("max-unavailable-all")?e.every(({kind:e})=>"DaemonSet"===e)?u.$mc`the pods of all nodes may go at once: ${u.$no("maxUnavailable")} allows it`:u.$mc`0 of ${pc(e)} stay ready: ${u.$no("maxUnavailable")} allows it`:t.includes("single-replica")?u.$mc`its only pod stops before a new one answers`:o.every((({strategy:e})=>"InPlace"===e))?u.$mc`${pc(e)}: containers restart in place`:o.every((({availabilityProven:e})=>e))?(function s(e,t){if(t.some((({strategy:e})=>"BlueGreen"===e)))return u.$mc`${pc(e)}: the new ones start beside the old ones`;const o=t.flatMap((({minAvailable:e,replicas:t})=>null===e||null===t?[]:[{minAvailable:e,replicas:t}]));if(o.length<t.length)return dc(e);const a=o.map((({minAvailable:e,replicas:t})=>t-e)),n=o.map((e=>e.replicas));if(a.every((e=>0===e)))return 1===Math.max(...n)?u.$mc`stays ready: the new pod is up before the old one stops`:u.$mc`${"2"===u.$o2(n)?"both":`all ${u.$o2(n)}`} pods stay ready`;if(o.some(({minAvailable:e})=>0===e))return u.$mc`down to 0 of ${u.$o2(n)} pods`;const[s]=o;return o.every(({minAvailable:e,replicas:t})=>e===s?.minAvailable&&t===s.replicas)&&void 0!==s?u.$mc`${s.minAvailable} of ${u.$ns(s.replicas,"pod")} ${1===s.minAvailable?"stays":"stay"} ready`:u.$mc`all but ${u.$o2(a)} of ${u.$o2(n)} pods stay ready`})(e,o):function r(e,t){return t.every(({replicas:e})=>1===e)?u.$mc`1 pod: without a readiness probe nobody knows when the new one is up`:u.$mc`${pc(e)}: without a readiness probe the next one may go too early`}(e,o)}),Kc=(function(e,t){if("resource.k8s.io"===t.group&&"DeviceTaintRule"===t.kind)return!(void 0!==e&&u.$39(e.manifest.spec,t.manifest.spec))&&u.$z(t.manifest,"spec","taint","effect")===Gc;if(""!==t.group||"Node"!==t.kind)return!1;const o=void 0===e?[]:_c(e);return _c(t).some(e=>!o.some(t=>u.$39(e,t)))}),el=(function(e){return[...e.matchAll(Yc)].flatMap(([,e])=>e??[])}),Pl=(function(e){return void 0!==e.forcedBy?e.forcedBy:Rl(e)?"Argo CD's sync options Force and Replace":"enabled"===u.$9o(e,"kustomize.toolkit.fluxcd.io/force")?.toLowerCase()?"Flux's annotation kustomize.toolkit.fluxcd.io/force":void 0}),Rl=(function(e,t){const o=[e,...void 0===t?[]:[t]],a=(e=>o.some((t=>u.$9p(t).includes(e))));return(void 0!==e.forcedBy||a("Force=true"))&&(!0===e.isReplaced||a("Replace=true"))}),jl=(function({group:e,kind:t}){return Cl.test(e)&&!t.endsWith("Secret")&&"HCPVaultSecretsApp"!==t}),Fl=(function(){return Ol??=new Map(Ll.trim().split("\n").map((e=>{const[t="",o,a]=e.split(" ");return[t,{known:Number(o),on:Number(a)}]})))}),Ul=(function(e,t,o,a,n){if(e!==t)for(const s of new Set([...Object.keys(e),...Object.keys(t)])){const[r,i]=[e[s],t[s]];if(r===i)continue;const c=Fl().get(`${o.name}.${s}`);if(void 0===c||!Bl(s,[r,i],a))if(void 0===c){const e=o.fields.get(s);void 0!==e&&""!==e.struct&&"map"!==e.shape&&Hl(r,i,e,u.$a9(a,s),n)}else u.$39(r??null,i??null)||n.push({path:u.$gc(u.$a9(a,s)),...c})}}),Hl=(function(e,t,o,a,n){const s=u.$9v(o.struct);if(!u.$5d(e)&&!u.$5d(t))return void Ul(u.$4d(e)?e:Vl,u.$4d(t)?t:Vl,s,a,n);const[r,i]=[Kl(e),Kl(t)];for(const e of new Set([...r.keys(),...i.keys()]))Ul(r.get(e)??Vl,i.get(e)??Vl,s,u.$g8(a,e),n)}),Kl=(function(e){const t=u.$5d(e)?e:[];return new Map(t.flatMap(((e,t)=>u.$4d(e)?[["string"==typeof e.name?e.name:String(t),e]]:[])))}),Zl=(function(e,t){const o=Xl(e,t,"annotations").find(({key:e,isGone:o})=>!o&&Jl.test(e)||Yl(e,t.group));if(void 0!==o)return`annotation ${o.key}`;const a=Xl(e,t,"labels").find(({key:e})=>e!==Ql&&Yl(e,t.group));return a&&`label ${a.key}`}),Xl=(function(e,t,o){const[a,n]=[e,t].map((({manifest:e})=>u.$8f(e,"metadata",o)));return[...new Set([...Object.keys(a??{}),...Object.keys(n??{})])].filter(e=>!u.$39(a?.[e],n?.[e])).sort(u.$a).map(e=>({key:e,isGone:void 0===n?.[e]}))}),tu=(function({base:e,head:t}){var o;if(Rl(t.object,e.object))return{effect:"recreate",reason:"Argo CD deletes and creates it anew: sync options Force and Replace."+(o=t.object,void 0===o.forcedBy||u.$9p(o).includes("Force=true")?"":" Of an Application Force counts only in a sync that somebody forces: any other one replaces it, and what cannot be changed the API server refuses.")}}),ou=(function({object:e,controller:t}){if(au.has(t))return;const o=u.$a1(e);if(void 0===o)return;const a=u.$9q(e)??"";return"before"===o?{effect:"recreate",reason:`${a}: it is deleted and created anew at every sync.`}:{effect:"unknown",reason:`${a}: it is created at every sync, and deleted with its pods as soon as it is healthy.`}}),uu=(function(e){return (function t({base:e,head:o,causes:a}){const n=(({object:e})=>["ifnotpresent","ignore"].includes(u.$a0(e)??""));if(0!==a.length&&n(o))return n(e)?{effect:"none",reason:`Flux does not apply the change: ${u.$9z} is "${u.$a0(o.object)??""}".`}:{effect:"unknown",reason:`The annotation ${u.$9z} comes with this change: Flux then leaves the object as it is, and anybody else who applies it restarts its pods.`}})(e)??tu(e)??(function o({head:e,faults:t}){return t.length>0?void 0:ou(e)})(e)??(function a({base:e,head:t,faults:o}){const[a]=o;if(void 0===a)return;const n=o.some(({update:e})=>!0!==e);if(!n&&"Job"===t.controller&&void 0!==u.$9s(t.object))return;const s=il(mu(o)),r=Pl(t.object);return void 0===r?{effect:"applyFails",reason:du(e,o)}:n?{effect:"delete",reason:`${s}: ${r} deletes it, and then it cannot be made anew.`}:{effect:"recreate",reason:`${s}; ${r} makes it anew.`}})(e)??(function n({base:e,head:t,autoscaled:o}){const[a,n]=[u.$9n(e),u.$9n(t)];if(!o&&null!==a&&null!==n&&0===a!=(0===n))return 0===n?{effect:"scale",podsAtBase:a,podsAtHead:n,reason:"All its pods end: spec.replicas becomes 0."}:{effect:"scale",podsAtBase:a,podsAtHead:n,reason:"Its first pods are made: spec.replicas was 0.",releases:!0}})(e)??(function s(e,t){const[o,a]=[u.$9n(e.base),u.$9n(e.head)];if(!e.autoscaled||null===o||null===a||a>=o)return t;if(void 0!==t&&"restart"!==t.effect&&"none"!==t.effect)return t;const n=`${o} pods become ${a} until the autoscaler looks again: leave spec.replicas as it is until it has taken over.`;return{...t,effect:"restart"===t?.effect?"restart":"scale",podsAtBase:o,podsAtHead:null,reason:void 0===t?.reason?n:`${t.reason} ${n}`}})(e,fu[e.head.controller](e))??function r(e){const t=su(e);return void 0!==t&&t.podsAtHead<t.podsAtBase?{effect:"scale",...t}:void 0}(e)}),Cu=(function(e){if(0!==e.causes.length)return 0!==u.$9n(e.head)||e.autoscaled?lu:{effect:"none",heldBack:"noReplicas",reason:"spec.replicas is 0."}}),ju=(function(e,...t){const o=["spec",...t,"paused"];if(!0===u.$4c(e.head.object.manifest,...o)){if(0===e.causes.length)return;return{effect:"none",heldBack:"paused",reason:`${o.join(".")} is true.`}}return Cu(e)??Au(e,!0===u.$4c(e.base.object.manifest,...o),"was paused")}),Gu=(function({controller:e,object:t}){const o=Hu[e];if(void 0!==o&&!0===u.$4c(t.manifest,...o))return"paused";const a=u.$z(t.manifest,"spec","updateStrategy","type");return Ku.includes(e)&&"OnDelete"===a?"onDelete":void 0}),bm=(function(e){if(e.length>fm||ym.test(e))return!1;const{name:t,tag:o,digest:a}=u.$gf(e);if(void 0!==a&&!$m.test(a)||void 0!==o&&!vm.test(o))return!1;const[n="",...s]=t.split("/"),r=s.length>0&&xm(n),i=r?s:[n,...s];return t.length<=pm&&(!r||gm.test(n))&&i.every((e=>hm.test(e)))}),km=(function(e){const[t="",...o]=e.split("/");return o.length>0&&xm(t)?t:void 0}),xm=(function(e){return/[.:]/.test(e)||"localhost"===e||e!==e.toLowerCase()}),Em=(function(e,t,o){return (function a(e,t){if(void 0===e||void 0===t)return;const o="number"==typeof e?{minReplicas:e,maxReplicas:e}:e;if(0===o.maxReplicas)return;const a=`${t.object.kind} ${t.object.name}`;if(t.maxReplicas<o.minReplicas){const n="number"==typeof e?"":"at least ";return{effect:"scale",podsAtBase:o.minReplicas,podsAtHead:null,reason:`${a} allows at most ${t.maxReplicas} from now on, of ${n}${o.minReplicas} that run.`}}if(t.maxReplicas<o.maxReplicas){const e=Number.isFinite(o.maxReplicas)?`, where it allowed ${o.maxReplicas}`:"";return{effect:"scale",podsAtBase:null,podsAtHead:null,reason:`${a} allows at most ${t.maxReplicas} from now on${e}: if more run, they end at once.`}}if(t.minReplicas<o.minReplicas&&t.minReplicas<=1){const n="number"==typeof e?`there were ${o.minReplicas}`:`it kept ${o.minReplicas}`;return{effect:"scale",podsAtBase:o.minReplicas,podsAtHead:null,reason:`${a} keeps ${t.minReplicas} from now on, where ${n}.`}}})(u.$9m(t,e.base.index)??u.$9n(t)??void 0,u.$9m(o,e.head.index))}),qm=(function(e,t,o,a){if("restart"!==t.effect&&"none"!==t.effect||void 0!==t.podsAtBase)return t;const n=Em(e,o,a);if(void 0===n)return t;const{effect:s,reason:r,podsAtBase:i=null,podsAtHead:c=null}=n;return{...t,effect:"restart"===t.effect?"restart":s,podsAtBase:i,podsAtHead:c,reason:[t.reason,r].filter(e=>void 0!==e).join(" ")}}),Om=(function(e,t,o){return u.$39(t.object.manifest,o.object.manifest)&&t.templateOwner===o.templateOwner&&(void 0===o.templateOwner||u.$39(e.base.index.byKey.get(o.templateOwner)?.manifest,e.head.index.byKey.get(o.templateOwner)?.manifest))}),Um=(function(e,t,o){return u.$4d(e)&&void 0!==o?u.$j(t.map((t=>u.$a2(e[t]??o.fields.get(t)?.fallback)))):u.$j(u.$a2(e))}),Hm=(function(e,t){const o=(function a(e,{workload:t,side:o,base:n}){const{kind:s,name:r,path:i,keys:c}=e,l=u.$ch(o,t,s,r),m=l?.object??Za(o,t,e)?.maker;if(void 0===m)return;const d=u.$ch(n,t,s,r),p=void 0!==d||void 0!==Ja(n,t,e)||n.incomplete,f=void 0!==d&&"all"!==c&&"data"!==c&&c.some(e=>!d.entries.has(e)),g=u.$cp(m,t,{isNew:!p||f});if(void 0===g)return;const h=void 0===l?`, made of ${m.kind} ${m.name}, which`:", which";return{key:`late ${s} ${l?.name??r}`,severity:"error",message:`\`${i}\` needs ${s} ${l?.name??r}${h} ${g}.`,unsafe:!0,remediation:u.$co}})(e,t);if(void 0!==o)return[o];const n=u.$ch(t.side,t.workload,e.kind,e.name);return void 0===n?function s(e,t){const{workload:o,side:a,base:n,elsewhere:s}=t,{kind:r,name:i,path:c}=e,l=`${r} ${i}`;if(void 0!==Ja(a,o,e))return Vm(o,e,a,n);const m=u.$cf(s.gone,o.object,e);if(void 0!==m)return[void 0===m.maker?Jm(l,c):Wm(l,c,m.maker)];const d=void 0!==u.$ch(n,o,r,i),p=function f({kind:e,name:t},{workload:o,side:a}){return a.configs.find(a=>a.generated&&a.kind===e&&a.name===t&&a.namespace===o.object.namespace)}(e,t);if(void 0!==p){const e=function t(e,o,a){return{key:e,message:`\`${o}\` needs ${e}, which the build only holds as ${a}: kustomize does not rewrite this field. Name it under \`configurations\`, as a \`nameReference\`.`,unsafe:!0}}(l,c,p.object.name);return[{...e,severity:d?"error":"warning"}]}const g=a.incomplete?void 0:Za(n,o,e);if(void 0!==g){const{maker:e,stays:t}=g;return[Wm(l,c,{...e,stays:t},a.index.byKey.has(u.$9k(e)))]}if(d)return[a.incomplete?Zm(l,c):_m(l,c,l,"error")];const h=function v({kind:e,name:t,keys:o},a){const{namespace:n}=a.workload.object;if("all"===o||"data"===o)return[];return Xm(a.elsewhere.inPlace.filter(({id:t})=>t.kind===e),{name:t,keys:o,namespace:n})}(e,t);if(h.length>0)return h.map(e=>Jm(`key ${e} of ${l}`,c));const $=void 0!==u.$cf(s.come,o.object,e);return u.$cn(i)&&!$?[_m(l,c,l,"warning")]:[]}(e,t):(function r(e,t,o){const{keys:a,path:n}=e;if("all"===a||"data"===a)return (function s(e,t){return 0===e.entries.size&&Qm(e,t,({entries:e})=>e.size>0)})(t,o)?[Gm(t,n)]:[];const r=a.filter(a=>!La(t,e,a)&&function n(e,t,o,a){return Qm(t,a,t=>La(t,o,e))}(a,t,e,o)),i=a.filter(e=>"unlessFlux"===t.entries.get(e)?.kept),c=`${t.kind} ${t.name}`,l=(e,t,o="")=>_m(`${c} ${e}`,n,`key ${e} of ${c}${o}`,t);return[...r.map(e=>l(e,"error")),...i.map(e=>l(e,"warning",` ${Km}`))]})(e,n,t)}),Pd=(function(e,t,o){const a=Rd(o),n=u.$8f(t.metadata,"labels");return Object.entries(n).flatMap((([t,o])=>a.get(Cd(e.object.namespace,t,o))??[])).filter((({selector:e})=>d({matchLabels:e},n))).sort((e,t)=>e.position-t.position).map((({object:e})=>e))}),Cd=(function(e,t,o){return u.$49([e,t,o])}),jd=(function(e,t){const o=u.$8g(e.manifest,"spec","ports").map((e=>e.targetPort??e.port)).map((e=>t.containers.filter((({value:t})=>u.$8g(t,"ports").some((t=>"string"==typeof e?t.name===e:t.containerPort===e))))));return o.length>0&&o.every((e=>e.length>0))?o.flat():t.containers.filter(({role:e})=>"app"===e)}),Ed=(function({object:e},t,{index:o}){const a=oo(o,"LimitRange",e.namespace),n=a.length>0?[]:oo(o,"ResourceQuota",e.namespace);return[...u.$b6(a,t),...Ld(n,t)]}),Ld=(function(e,{spec:t,containers:o}){return[u.$8f(t,"resources","requests"),u.$8f(t,"resources","limits")].some((e=>Object.keys(e).length>0))?[]:[...qd(e)].flatMap(([e,t])=>{const a=u.$b5(e);if(void 0===a)return[];const{field:n,resource:s}=a;return o.flatMap(({name:o,path:a,value:r})=>{const[i,c]=[u.$8f(r,"resources",n),u.$8f(r,"resources","limits")];return void 0!==i[s]||void 0!==c[s]?[]:[{key:`quota ${a} ${e}`,container:o,severity:"warning",message:`Container ${o} does not say its \`${e}\`, which ResourceQuota ${t} counts: no new pod is made, unless a LimitRange gives it a default.`,unsafe:!0}]})})}),Vd=(function(e,t){const[o]=u.$7o(e.value.command),a=void 0===o?void 0:Zs(t,e,o);if(void 0===o||void 0===a||73&a.mode)return[];const{name:n,path:s}=e;return[{key:`mode ${s}`,container:n,severity:"error",message:`Container ${n} runs ${o}, a file of a config with the mode 0${a.mode.toString(8)}, which nobody may run: it never starts.`,unsafe:!0,remediation:"Set `defaultMode: 0755` on the volume, or run it by a shell."}]}),Hd=(function(e,t,o){const a=o.workloads.get(e.key),n=Jd(e),s=void 0===a?[]:Jd(a).map(e=>({each:e,isHeld:Yd(e.file,a,o)})),r=s.filter(({isHeld:e})=>!0===e).map(({each:e})=>e),i=n.flatMap(o=>{const{container:a,path:s,file:i,isRun:c}=o;if(i.mayBeElse||i.isNamed||!1!==Yd(i,e,t)||!(e=>e.isRun||r.some(t=>Wd(t,e)||function o(e,t,a){return e.container.name===t.container.name&&u.$25(e.path)===u.$25(t.path)&&!a.some(t=>Wd(e,t))}(t,e,n)))(o))return[];const[l]=i.from,m=void 0===l?"its volume":`${l.kind} ${l.name}`,d=c?"a new pod does not start it":"at its next start it does not find it";return[{key:`file ${a.name} ${s}`,container:a.name,severity:c?"error":"warning",message:`Container ${a.name} ${c?"runs":"is told of"} ${s}, and ${m} does not hold that file: ${d}.`,unsafe:c}]}),c=s.filter(({isHeld:e})=>!1!==e).map(({each:e})=>e);return[...i,...Gd(e,c,n),...Kd(e)]}),Kd=(function({templates:e}){return e.flatMap((e=>e.containers.flatMap((t=>u.$8g(t.value,"volumeMounts").flatMap(o=>{const[a="",n=""]=[u.$z(o,"mountPath"),u.$z(o,"subPath")],s=""===n?void 0:Zs(e,t,a);if(void 0===s||s.mayBeElse||s.from.length>0)return[];const r=`Container ${t.name} mounts ${n} of volume ${u.$z(o,"name")}, and none of its items has that path: the container gets an empty folder there, or does not start.`;return[{key:`mount ${t.name} ${a}`,container:t.name,severity:"error",message:r,unsafe:!0,remediation:"Make the `subPath` and the `path` of the item agree."}]})))))}),Gd=(function({templates:e},t,o){return e.flatMap((({containers:e})=>e.flatMap((e=>Zd(e).filter(({word:t})=>void 0===Qs(e.value,t)).flatMap(({word:a})=>{const n={container:e,path:a},s=t.find(e=>Wd(e,n)||function t(e,o,a){return e.container.name===o.container.name&&(_d(e.path)===_d(o.path)||void 0!==R.$2p(o.path,[e.path],2))&&void 0!==Qs(o.container.value,e.path)&&!a.some(t=>Wd(e,t))}(e,n,o));return void 0===s?[]:[{word:a,held:s}]}).map(({word:t,held:o})=>({key:`file ${e.name} ${t}`,container:e.name,severity:"warning",message:`Container ${e.name} is told of ${t}, and no volume of it is mounted there${o.path===t?" any more":`, but ${o.path} is there as before`}: unless its image has that file, it does not find it.`,unsafe:!1,remediation:"Mount the file there, or name it where it is."}))))))}),Jd=(function({templates:e}){return e.flatMap((e=>e.containers.flatMap((t=>Zd(t).flatMap(({word:o,isRun:a})=>{const n=Zs(e,t,o);return void 0===n?[]:[{container:t,path:o,file:n,isRun:a}]})))))}),Zd=(function(e){const t=u.$7o(e.value.command),o=new Set(t.map(e=>e.trim()).filter(e=>!/\s/.test(e))),a=new Set([...Qd(e),...t.flatMap(Xd)]);return[...[...o].map(e=>({word:e,isRun:!0})),...[...a].filter(e=>!o.has(e)).map(e=>({word:e,isRun:!1}))]}),Qd=(function({value:e}){const t=[e.args,...["livenessProbe","readinessProbe","startupProbe"].map((t=>u.$8f(e,t,"exec").command)),...["postStart","preStop"].map((t=>u.$8f(e,"lifecycle",t,"exec").command))],o=u.$8g(e,"env").flatMap((e=>u.$z(e,"value")??[]));return[...t.flatMap(u.$7o),...o].flatMap(Xd)}),Xd=(function(e){return e.match(/(?<![\w./-])\/[\w.-]+(?:\/[\w.-]+)+(?!\/|\*)/g)??[]}),tp=(function(e){return ep.flatMap((t=>{const o=u.$z(e,"annotations",t)?.trim()??"";return(o.startsWith("[")?function a(e){const t=u.$5i(e),o=t.ok?t.documents[0]?.value:void 0;return u.$5d(o)?u.$8g({networks:o},"networks").flatMap(e=>{const t=u.$z(e,"name");return void 0===t?[]:[{name:t,namespace:u.$z(e,"namespace")}]}):[]}(o):(function n(e){return e.split(",").flatMap((e=>{const[,t,o]=/^(?:([a-z0-9-]+)\/)?([a-z0-9.-]+)(?:@.*)?$/.exec(e.trim())??[];return void 0===o?[]:[{name:o,namespace:t}]}))})(o)).map(op)}))}),yf=(function(e,t){const o=u.$9m(e,t.index),a=void 0===o?e:function n(e,t){const{object:o}=e,a={...u.$8f(o.manifest,"spec"),replicas:t};return{...e,object:{...o,manifest:{...o.manifest,spec:a}}}}(e,Math.max(1,o.minReplicas));return{rollout:Yi({base:a,head:a,causes:[{type:"other",path:"spec"}],autoscaled:!1,faults:[]}),autoscaler:o}}),Sf=(function(e){return u.$8g(e.spec,"volumes").flatMap((t,o)=>{const a=u.$z(t,"name")??String(o),n=Wt(e.path,`spec.volumes[${a}]`),s=function r(e,t){const o=e.containers.flatMap(e=>u.$8g(e.value,"volumeMounts").filter(e=>u.$z(e,"name")===t).map(t=>({container:e,subPath:Rf(t)}))),a=new Set;return o.filter(({container:e,subPath:t})=>{const o=u.$j([e.path,t]);return!a.has(o)&&a.add(o)})}(e,a);return[...Cf(t,n).flatMap(e=>0===s.length?[Af(e,void 0)]:s.map(t=>({...Af(e,t),...Pf(t,s)&&{updates:"never"}}))),...Nf(t,n)]})}),zf=(function(e){return Tf(e)}),Mf=(function(e){return u.$8g(e.value,"envFrom").flatMap(((t,o)=>Ef.flatMap((([a,n])=>{const s=u.$z(t,n,"name");return void 0===s?[]:[{kind:a,name:s,how:"envFrom",container:e.name,path:`${e.path}.envFrom[${o}].${n}.name`,keys:"data",optional:!0===u.$8f(t,n).optional,updates:"never"}]}))))}),Lf=(function(e){return u.$8g(e.value,"env").flatMap(((t,o)=>qf.flatMap((([a,n])=>{const s=u.$8f(t,"valueFrom",n),r=u.$z(s,"name"),i=u.$z(s,"key");return void 0===r||void 0===i?[]:[{kind:a,name:r,how:"env",container:e.name,path:`${e.path}.env[${u.$z(t,"name")??String(o)}].valueFrom.${n}.name`,keys:[i],optional:!0===s.optional,updates:"never"}]}))))}),Of=(function({object:e},t,o){const{spec:a}=t;return[...Bf(a,o),...Vf(a,o),...Kf(e.namespace,t,o)]}),Bf=(function(e,{index:t}){const[o,a]=[u.$9t(e,"priority"),u.$z(e,"preemptionPolicy")];if(void 0===o&&void 0===a)return[];const n=u.$z(e,"priorityClassName")??"",s=(t.byKind.get("PriorityClass")??[]).filter(({group:e})=>"scheduling.k8s.io"===e).find(e=>""===n?!0===e.manifest.globalDefault:e.name===n),r=void 0!==s||""===n||Object.hasOwn(Uf,n),i=void 0===s?R.$7g(Uf,n)??0:u.$9t(s.manifest,"value")??0,c=u.$z(s?.manifest,"preemptionPolicy")??"PreemptLowerPriority",l=""===n?"the class that pods have by default":`PriorityClass ${n}`,m=(e,t,o)=>r?Ff(e,!0,`\`${e}\` is ${t}, and admission takes it from ${l}, where it is ${o}`):Ff(e,!1,`\`${e}\` is ${t}, and admission takes it from ${l}, which is not in the build`);return[...void 0===o||r&&o===i?[]:[m("priority",o,i)],...void 0===a||r&&a===c?[]:[m("preemptionPolicy",a,c)]]}),Vf=(function(e,{index:t}){const{overhead:o}=e;if(!u.$4d(o))return[];const a=u.$z(e,"runtimeClassName")??"";if(""===a)return[Ff("overhead",!0,"`overhead` is written, and no RuntimeClass is named that has one")];const n=u.$9k({group:"node.k8s.io",kind:"RuntimeClass",name:a,namespace:null}),s=t.byKey.get(n);return void 0===s?[Ff("overhead",!1,`\`overhead\` is written, and has to be that of RuntimeClass ${a}, which is not in the build`)]:function r(e,t){return[...new Set([...Object.keys(e),...Object.keys(t)])].every(o=>u.$as(e[o])?.amount===u.$as(t[o])?.amount)}(o,u.$8f(s.manifest,"overhead","podFixed"))?[]:[Ff("overhead",!0,`\`overhead\` is not that of RuntimeClass ${a}`)]}),Kf=(function(e,{spec:t,containers:o},{index:a}){const n=u.$z(t,"serviceAccountName")??u.$z(t,"serviceAccount")??"default",s=a.byKey.get(u.$9k({group:"",kind:"ServiceAccount",name:n,namespace:e}));if(void 0===s||!function r({manifest:e}){return/^(1|t|true)$/i.test(u.$z(e,"metadata","annotations",Hf)??"")}(s))return[];const i=Gf(s,"secrets"),c=[...u.$8g(t,"volumes").flatMap(e=>u.$z(e,"secret","secretName")??[]),...o.flatMap(({value:e})=>[...u.$8g(e,"env").flatMap(e=>u.$z(e,"valueFrom","secretKeyRef","name")??[]),...u.$8g(e,"envFrom").flatMap(e=>u.$z(e,"secretRef","name")??[])])],l=u.$8g(t,"imagePullSecrets").flatMap(e=>u.$z(e,"name")??[]),m=[...c.filter(e=>!i.has(e)),...l.filter(e=>!Gf(s,"imagePullSecrets").has(e))];return[...new Set(m)].map(e=>Ff(`secret ${e}`,!0,`It reads Secret ${e}, which ServiceAccount ${n} does not give its pods (\`${Hf}\`)`))}),Qf=(function(e,{head:t,causes:o}){const a=Xf(e.workloads).get(t.key),n=u.$z(a?.object.manifest,"spec","workloadRef","scaleDown");if(void 0!==a&&0!==o.length&&"never"!==(n??"never"))return{effect:"none",reason:`Its pods are run by the Rollout ${a.object.name}, which scales this Deployment down.`}}),ag=(function(e,t,o){const a=sg(e);return 0===a.length?[]:[...t.workloads.values()].flatMap(t=>{if(t===e||"DaemonSet"!==t.controller)return[];const n=sg(t).find(e=>a.some(t=>ng(t,e)));if(void 0===n||!function s(e,t){const[o,a]=[e,t].map(({templates:e})=>e[0]);if(void 0===o||void 0===a)return!1;const n=["nodeSelector","affinity"].every(e=>void 0===o.spec[e]),s=["nodeSelector","affinity"].every(e=>u.$39(o.spec[e]??null,a.spec[e]??null));return(n||s)&&function r(e,t){const o=({spec:e})=>u.$5d(e.tolerations)?e.tolerations:[];return o(t).every(t=>o(e).some(e=>u.$39(e,t)))}(o,a)}(t,e))return[];const[r,i]=[t,e].map(({key:e})=>function t(e,o){return void 0!==e&&sg(e).some(e=>ng(e,o))}(o.workloads.get(e),n));if(r===i?t.key>e.key:i)return[];const c=`Its pods take port ${n.number} (${n.protocol}) of their node, which the pods of DaemonSet ${t.object.name} have there: no node is free for them.`;return[{key:`host port ${n.number} ${t.key}`,severity:"error",message:c,unsafe:!0,remediation:"Take another port, or keep one of the two off the nodes of the other one."}]})}),sg=(function({templates:e}){return e.flatMap((({spec:e,containers:t})=>{const o=!0===e.hostNetwork?"containerPort":"hostPort";return t.filter((({role:e})=>"init"!==e)).flatMap((({value:e})=>u.$8g(e,"ports"))).flatMap((e=>{const t=u.$9t(e,o)??0,a=(u.$z(e,"hostIP")??"").replace(/^(?:0\.0\.0\.0|::)$/,"");return t>0?[{number:t,protocol:u.$a2(e.protocol??"TCP"),ip:a}]:[]}))}))}),lg=(function(e,t,o,a,n){return[...ug(e),...pg(e,gg(e,o,a),fg(e,o,n)),...hg(e,t),...$g(e)]}),ug=(function({name:e,path:t,value:o}){if(u.$8g(o,"envFrom").length>0)return[];const a=new Set(u.$8g(o,"env").filter(e=>""!==e.value&&void 0!==(e.value??e.valueFrom)).map(e=>u.$z(e,"name"))),n=u.$8g(o,"volumeMounts").flatMap(e=>el(u.$z(e,"subPathExpr")??""));return[...new Set(n)].filter(e=>!a.has(e)&&!mg.test(e)).map(o=>({key:`subPathExpr ${t} ${o}`,container:e,severity:"error",message:`A \`subPathExpr\` of container ${e} asks for the variable ${o}, which it does not set: the kubelet never starts it.`,unsafe:!0}))}),pg=(function({name:e,path:t,value:o},a,n){const s=u.$8g(o,"env"),r=s.map((e=>u.$z(e,"name")??"")),i=new Set(a),c=new Map(r.map(((e,t)=>[e,t])).reverse()),l=[...s.map(((e,t)=>({where:`the variable ${r[t]??""}`,text:u.$z(e,"value")??"",at:t}))),...["command","args"].flatMap((e=>u.$at(o,e).map(t=>({where:`its ${e}`,text:t,at:r.length}))))].flatMap((({where:t,text:o,at:s})=>el(o).flatMap(o=>{const r=c.get(o);if(i.has(o)||void 0!==r&&r<s||mg.test(o)&&!n.has(o))return[];const l=void 0!==r;return l||void 0!==a&&dg.test(o)?[`Container ${e} names $(${o}) in ${t}, and ${l?"sets that only afterwards":"does not set that"}: the text stays as it is written.`]:[]})));return[...new Set(l)].map(o=>({key:`${t} ${o}`,container:e,severity:"warning",unsafe:!1,message:o}))}),fg=(function({name:e},{key:t},o){const a=o.workloads.get(t);if(void 0===a)return new Set;const n=u.$df(a).find((t=>t.name===e));return new Set(n&&gg(n,a,o))}),gg=(function({value:e},t,o){const a=[];for(const n of u.$8g(e,"envFrom")){const e=void 0===n.configMapRef?"Secret":"ConfigMap",s=u.$z(n,"Secret"===e?"secretRef":"configMapRef","name")??"",r=u.$ch(o,t,e,s);if(void 0===r)return;for(const e of r.entries.keys())a.push(`${u.$z(n,"prefix")??""}${e}`)}return a}),hg=(function({name:e,path:t,value:o},{containers:a}){const n=new Set(a.map((e=>e.name)));return u.$8g(o,"env").flatMap((e=>u.$z(e,"valueFrom","resourceFieldRef","containerName")??[])).filter(e=>""!==e&&!n.has(e)).map(o=>({key:`resourceFieldRef ${t} ${o}`,container:e,severity:"error",message:`A variable of container ${e} is taken from container ${o}, which the pod does not have: the kubelet never starts it.`,unsafe:!0}))}),$g=(function({name:e,path:t,value:o}){const a=u.$8f(o,"resources");return vg.flatMap((({resource:o,least:n,what:s})=>{const r=u.$as(u.$8f(a,"requests")[o]??u.$8f(a,"limits")[o]);if(void 0===r||r.amount<n)return[];const i=`Container ${e} asks for ${r.text} ${s}, which few nodes have: a new pod waits for one.`;return[{key:`${s} ${t}`,container:e,severity:"warning",message:i,unsafe:!0}]}))}),yg=(function({spec:e,containers:t}){const o=new Set(t.map((({name:e})=>e)));return u.$8g(e,"volumes").flatMap(e=>{const t=[...u.$8g(e,"downwardAPI","items"),...u.$8g(e,"projected","sources").flatMap(e=>u.$8g(e,"downwardAPI","items"))];return t.flatMap(e=>u.$z(e,"resourceFieldRef","containerName")??[]).filter(e=>!o.has(e)).map(t=>({key:`downwardAPI ${t}`,severity:"error",message:`Volume ${u.$z(e,"name")??""} takes something from container ${t}, which the pod does not have: no container starts.`,unsafe:!0}))})}),bg=(function(e,t,o,a){if(!e.maybeChanged&&!t.maybeChanged)return;const n=a||function s({base:e,head:t}){return[e,t].every(e=>"Operator"!==e.controller&&0===u.$cg(e).length)}(o),[r,i]=[xg(e,o.base),xg(t,o.head)],c=e=>!a||r.has(e)&&i.has(e),l=kg(e,o.base,n,c),m=kg(t,o.head,n,c),d=[...u.$eo(l,m),...u.$eo(m,l)];if(0===d.length)return;const p=function f(e){return[...u.$5c(e,({words:e})=>e)].flatMap(([e,t])=>{if(void 0===e)return[];const[o,...a]=[...new Set(t.flatMap(({variable:e})=>e??[]))];return void 0===o?e:0===a.length?`the variable ${o} ${e}`:`the variables ${u.$ep([o,...a])} ${e}`})}(d);return p.length>0?`Whether it changes is not known: ${p.join("; ")}.`:"What was left out of the build may change it, and is not the same at base and head."}),Rg=(function(e,t){return[...Cg(e,t),...Ag(e),...Ng(e)]}),Cg=(function({name:e,path:t,value:o},{spec:a}){const[n,s]=[u.$8f(o,"securityContext"),u.$8f(a,"securityContext")],r=!0===(n.runAsNonRoot??s.runAsNonRoot),i=n.runAsUser??s.runAsUser;return!r||0!==i&&0n!==i?[]:[{key:`root ${t}`,container:e,severity:"error",message:`Container ${e} runs as root (\`runAsUser: 0\`), which its \`runAsNonRoot\` refuses: the kubelet never starts it.`,unsafe:!0}]}),Ag=(function({name:e,path:t,value:o}){const a=u.$8f(o,"resources"),n=Ig.flatMap((({field:o,resource:n,may:s,then:r})=>{const i=u.$as(u.$8f(a,o)[n]);if(void 0===i||i.amount<=0n||i.amount>=jg)return[];const c=`Container ${e} ${s} ${i.text} of ${n}, which is less than a MiB: ${r}.`,l="limits"===o;return[{key:`${n} ${t}`,container:e,severity:l?"error":"warning",message:c,unsafe:l}]}));return n.filter(({key:e},t)=>n.findIndex(t=>t.key===e)===t)}),Ng=(function({name:e,path:t,value:o}){return"Never"!==o.imagePullPolicy?[]:[{key:`pull ${t}`,container:e,severity:"warning",message:`Container ${e} never pulls its image (\`imagePullPolicy: Never\`): on a node that does not have it already, it never starts.`,unsafe:!0}]}),kh=(function(e,t,o){const a=[],n=u.$a7(a),s=u.$gi(t.kind),r=R.$7g(xh,s);if(void 0!==r)r(e,t,n);else for(const a of o.immutable)Ih(e,t,a,n);return a.map(e=>({...e,update:!0}))}),Ih=(function(e,t,o,a){const n=o.split(".");u.$39(u.$4c(e,...n),u.$4c(t,...n))||a(function s(e){return e.reduce((e,t)=>u.$a9(e,t),void 0)}(n),bh)}),Oh=(function(e,t,o){const{apiVersion:a,kind:n,name:s,namespace:r}=o.object,i=u.$89(a,n);if(void 0===i)return e;const c=(function l(e,t,o){const a=[];return Ul(e,t,o,void 0,a),a})(t.object.manifest,o.object.manifest,i.type);if(0===c.length)return e;const m=c.map(Fh).join(" "),d=void 0===e||"none"===e.effect,p=c.some(({path:e,on:t})=>t>qh&&t<=Lh&&function o(e){return e.includes("template.")||e.startsWith("spec.containers")}(e));if(void 0===e&&!p)return;const f=e??{apiVersion:a,kind:n,name:s,namespace:r,effect:"none",causes:[],pods:null,rollout:null};return{...f,...d&&p&&{effect:"unknown"},reason:void 0===f.reason?m:`${f.reason} ${m}`}});var e={d:((t,o)=>{for(var a in o)e.o(o,a)&&!e.o(t,a)&&Object.defineProperty(t,a,{enumerable:!0,get:o[a]})}),o:((e,t)=>Object.prototype.hasOwnProperty.call(e,t)),r:(e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})})},t={};e.r(t),e.d(t,{$0:()=>Oo,$1:()=>Mo,$10:()=>ap,$2x:()=>ig,$2y:()=>rg,$2z:()=>nr,$42:()=>Ss,$4b:()=>As,$4m:()=>Fs,$4n:()=>$f,$4o:()=>vf,$4p:()=>_u,$4q:()=>bf,$4r:()=>yc,$4t:()=>vc,$4w:()=>gc,$4x:()=>$c,$4y:()=>hc,$4z:()=>bc,$50:()=>Sc,$51:()=>fc,$7q:()=>Xr,$8a:()=>mp,$8h:()=>up,$8i:()=>ip,$8j:()=>qr,$8k:()=>Dr,$8l:()=>Tr,$8m:()=>Ur,$8n:()=>Er,$8o:()=>Br,$8p:()=>Vs,$8q:()=>Us,$8r:()=>Os,$8s:()=>Bs,$8t:()=>og,$8u:()=>Pm,$8v:()=>Sm,$8w:()=>jm,$8x:()=>Im,$8y:()=>da,$8z:()=>pa,$90:()=>Ra,$91:()=>Ca,$92:()=>ga,$93:()=>ha,$94:()=>ka,$95:()=>ns,$96:(()=>Zl),$97:()=>qo,$98:()=>Uo,$99:(()=>Kc),$9a:()=>Wc,$9b:()=>Zc,$9c:(()=>ts),$9d:()=>ss,$9e:()=>va,$9f:()=>ba,$9h:()=>ls,$9i:()=>ys,$a3:()=>p,$a5:()=>Te,$ak:(()=>Xt),$al:(()=>Gt),$an:()=>Al,$ao:(()=>jl),$aq:()=>Uu,$ar:()=>Bu,$av:()=>ld,$aw:()=>im,$ax:()=>bd,$b2:()=>oo,$b3:(()=>so),$b4:(()=>io),$b8:()=>d,$b9:(()=>yf),$ba:()=>du,$bb:()=>il,$bc:()=>pu,$be:(()=>tn),$bf:()=>qu,$bg:()=>_o,$bh:()=>vr,$bi:()=>gr,$bj:()=>uf,$bk:()=>ai,$bl:()=>Io,$bn:()=>ra,$bo:()=>ma,$bq:()=>sd,$br:()=>rd,$bs:()=>cr,$bt:()=>Jd,$bu:()=>Ki,$bv:()=>ir,$bw:()=>pr,$bx:()=>Be,$by:(()=>Gu),$bz:()=>Za,$c0:()=>He,$c1:()=>sl,$c2:()=>ol,$c3:(()=>Pd),$c4:(()=>en),$c5:(()=>Hd),$c6:(()=>Hm),$c7:(()=>Ji),$c8:(()=>jd),$ca:()=>Ua,$cb:()=>No,$cc:()=>Ko,$cd:()=>Bo,$ce:()=>Aa,$cm:()=>Vm,$cs:()=>Fd,$ct:()=>Xm,$cu:()=>La,$cv:()=>Ja,$cw:()=>wf,$cx:(()=>tp),$cy:()=>na,$d1:(()=>Yt),$d2:()=>pn,$d3:()=>rr,$d4:()=>no,$d5:()=>po,$d6:()=>bo,$d7:()=>ho,$d8:()=>_f,$d9:(()=>bm),$da:(()=>km),$db:()=>or,$dc:()=>Zs,$dd:()=>Qs,$de:()=>Zd,$dg:()=>tl,$dh:()=>eo,$di:()=>hr,$dj:()=>Yr,$dk:()=>Gr,$dl:()=>Du,$dm:()=>Dd,$dn:()=>zd,$do:(()=>Pl),$dp:()=>Fi,$dq:()=>Vi,$dr:()=>gl,$ds:(()=>ta),$dt:()=>Ha,$du:()=>D,$dv:(()=>Cd),$dw:()=>gg,$dy:()=>Sp,$dz:()=>mr,$e1:(()=>Of),$e2:(()=>lg),$e3:(()=>yg),$e4:(()=>Ed),$e5:(()=>ag),$e6:(()=>Vd),$e7:(()=>Rg),$e9:()=>Mm,$ea:()=>df,$eb:()=>Cc,$ec:()=>Rc,$ee:(()=>zf),$ef:()=>Dl,$eg:()=>Ml,$ej:()=>Ea,$ek:()=>Sl,$el:()=>wl,$em:()=>yl,$en:()=>Zf,$er:(()=>Qf),$es:()=>nu,$et:(()=>Oh),$eu:(()=>uu),$ev:(()=>Yi),$ew:(()=>nc),$ex:(()=>xs),$ey:(()=>Hi),$ez:(()=>Om),$f0:()=>Fm,$f1:()=>Lm,$f2:(()=>qm),$f3:(()=>bg),$f4:()=>Sg,$g6:(()=>Ks),$g7:(()=>kh),$gd:(()=>Um),$ge:(()=>Vr),$gn:()=>Bm,$go:()=>kr,$h5:()=>o,$h6:()=>Fg,$h7:()=>Tg,$h8:()=>a,$h9:()=>n,$ha:()=>Gg,$hb:()=>s,$hc:()=>r,$hd:()=>i,$he:()=>Qg,$hf:()=>Xg,$hg:()=>ih,$hh:()=>nh,$hi:()=>c,$hj:()=>Eh,$hk:(()=>l),$m5:()=>Rn,$m6:()=>An,$m7:()=>jn,$m9:(()=>Un),$ma:(()=>kn),$md:(()=>wn),$me:()=>uc,$mh:()=>Vn,$mi:(()=>mc),$mm:()=>Bn,$n5:()=>On,$nq:(()=>Sn),$ny:(()=>xn),$nz:()=>Fn,$q:()=>Or,$u:()=>ic,$x:()=>np});var o={};e.r(o),e.d(o,{validateBinding:()=>h,validateRole:()=>f});var a={};e.r(a),e.d(a,{mayScaleToZero:()=>D,validateAutoscaler:()=>j,validateBudget:()=>T});var n={};e.r(n),e.d(n,{validateClaim:()=>E,validateClaimSpec:()=>L,validateClasses:()=>O,validateModes:()=>F});var s={};e.r(s),e.d(s,{validateCronJob:()=>Je,validateJob:()=>_e,validateNewJob:()=>We});var r={};e.r(r),e.d(r,{validateLimitRange:()=>et,validatePriorityClass:()=>ft,validateQuota:()=>nt});var i={};e.r(i),e.d(i,{validateIngress:()=>ht,validateIngressClass:()=>kt,validateNetworkPolicy:()=>xt});var c={};e.r(c),e.d(c,{sourceOf:()=>It,validateStorageClass:()=>Tt,validateVolume:()=>Nt});var l={};e.r(l),e.d(l,{validateDaemonSet:()=>Bt,validateDeployment:(()=>Et),validatePod:()=>Kt,validateReplicaSet:()=>Vt,validateReplicationController:()=>Ht,validateServiceName:()=>Ut,validateStatefulSet:()=>Ft});const u=require("./core.js");function f(e,t){const o="Role"===u.$gi(e.kind);if(u.$gh(e.rules).forEach((e,a)=>{!function n(e,t,o,a){const n=t=>u.$gj(e[t]).length>0;if(n("verbs")||a(u.$a9(o,"verbs"),"must have one"),n("nonResourceURLs"))return t&&a(u.$a9(o,"nonResourceURLs"),"may not be set in a Role"),void((n("apiGroups")||n("resources")||n("resourceNames"))&&a(u.$a9(o,"nonResourceURLs"),"may not be set beside resources"));for(const e of["apiGroups","resources"])n(e)||a(u.$a9(o,e),"must have one")}(e,o,u.$g8(u.$a9(void 0,"rules"),String(a)),t)}),void 0===e.aggregationRule)return;const a=u.$a9(u.$a9(void 0,"aggregationRule"),"clusterRoleSelectors"),n=u.$gh(u.$gk(e.aggregationRule).clusterRoleSelectors);0===n.length&&t(a,"must have one"),n.forEach((e,o)=>{m(e,u.$g8(a,String(o)),t)})}const g="rbac.authorization.k8s.io";function h(e,t){const o=u.$gk(e.roleRef),a=u.$a9(void 0,"roleRef"),n="RoleBinding"===u.$gi(e.kind);""===u.$gi(o.name)?t(u.$a9(a,"name"),"is missing"):u.$gq(u.$gi(o.name))||t(u.$a9(a,"name"),"may not have `/` or `%`");const s=n?["Role","ClusterRole"]:["ClusterRole"];s.includes(u.$gi(o.kind))||t(u.$a9(a,"kind"),`must be ${s.join(" or ")}`),u.$gh(e.subjects).forEach((e,o)=>{!function a(e,t,o,n){const[s,r,i,c]=[e.name,e.kind,e.apiGroup,e.namespace].map(e=>u.$gi(e));""===s&&n(u.$a9(o,"name"),"is missing"),"ServiceAccount"===r?(void 0===s||""===s||u.$gp(s)||n(u.$a9(o,"name"),"is no name of a service account"),""!==i&&n(u.$a9(o,"apiGroup"),"must be empty for a ServiceAccount"),t||""!==c||n(u.$a9(o,"namespace"),"is missing")):"User"===r||"Group"===r?i!==g&&n(u.$a9(o,"apiGroup"),`must be ${g}`):n(u.$a9(o,"kind"),"must be ServiceAccount, User or Group")}(e,n,u.$g8(u.$a9(void 0,"subjects"),String(o)),t)})}const v=new Set(["cpu","memory","ephemeral-storage"]);const y="is no resource that Kubernetes knows, nor one with a prefix like example.com/";function w({resource:e,divisor:t},o,a){const n=x(t)??0n;if(0n===n)return;const s=u.$gi(e).endsWith(".cpu");(s?[1000000n,u.$b7]:S).includes(n)||a(o,s?"must be 1m or 1":"must be 1, 1k, 1M, \u2026 or 1Ki, 1Mi, \u2026")}const S=[0,1,2,3,4,5,6].flatMap((e=>[u.$b7*1000n**BigInt(e),u.$b7*1024n**BigInt(e)]));function P(e,t,o){for(const a of["kind","name"]){const n=u.$gi(e[a]);""===n?o(u.$a9(t,a),"is missing"):u.$gq(n)||o(u.$a9(t,a),"may not have `/` or `%`")}}const R=require("./common.js"),C=u.$a9(void 0,"spec");function j(e,t){const o=u.$gk(e.spec),[a,n]=[u.$gl(o.minReplicas)??1,u.$gl(o.maxReplicas)];void 0===n?t(u.$a9(C,"maxReplicas"),"is missing"):n<a&&t(u.$a9(C,"maxReplicas"),"must not be less than minReplicas");const s=u.$gk(o.scaleTargetRef);if(P(s,u.$a9(C,"scaleTargetRef"),t),u.$gi(s.apiVersion).includes("/")||t(u.$a9(u.$a9(C,"scaleTargetRef"),"apiVersion"),"must name a group and a version, like apps/v1"),"autoscaling/v1"===u.$gi(e.apiVersion)){const e=u.$gl(o.targetCPUUtilizationPercentage);return void(void 0!==e&&e<1&&t(u.$a9(C,"targetCPUUtilizationPercentage"),"must be at least 1"))}u.$gh(o.metrics).forEach((e,o)=>{!function a(e,t,o){const a=R.$7g(I,u.$gi(e.type));if(void 0===a)return void o(u.$a9(t,"type"),`must be one of ${Object.keys(I).join(", ")}`);const[n,s]=a;for(const[a]of Object.values(I))a!==n&&u.$4d(e[a])&&o(u.$a9(t,a),`may not be set for a metric of the type ${u.$gi(e.type)}`);const r=e[n],i=u.$a9(t,n);if(!u.$4d(r))return void o(i,"is missing");!function c(e,t,o,a){if("object"===t&&P(u.$gk(e.describedObject),u.$a9(o,"describedObject"),a),"resource"===t||"containerResource"===t){const n=u.$gi(e.name);""===n?a(u.$a9(o,"name"),"is missing"):"containerResource"!==t||b(n)||a(u.$a9(o,"name"),y)}else{const t=u.$gk(e.metric),n=u.$gi(t.name);""===n?a(u.$a9(u.$a9(o,"metric"),"name"),"is missing"):u.$gq(n)||a(u.$a9(u.$a9(o,"metric"),"name"),"may not have `/` or `%`")}if("containerResource"!==t)return;const n=u.$gi(e.container);""===n?a(u.$a9(o,"container"),"is missing"):u.$gs(n)||a(u.$a9(o,"container"),u.$gu)}(r,n,i,o);const l=u.$gk(r.target);!function m(e,t,o){z.includes(u.$gi(e.type))||o(u.$a9(t,"type"),`must be one of ${z.join(", ")}`);for(const a of["value","averageValue"]){const n=x(e[a]);void 0!==n&&n<=0n&&o(u.$a9(t,a),"must be more than 0")}}(l,u.$a9(i,"target"),o);const d=s.filter(e=>void 0!==l[e]);0===d.length&&o(u.$a9(i,"target"),`must have ${s.join(" or ")}`),d.length>1&&N.has(n)&&o(u.$a9(i,"target"),`may not have ${s.join(" and ")}`)}(e,u.$g8(u.$a9(C,"metrics"),String(o)),t)});for(const e of["scaleUp","scaleDown"]){const a=u.$gk(o.behavior)[e];u.$4d(a)&&A(a,u.$a9(u.$a9(C,"behavior"),e),t)}}function A(e,t,o){u.$gh(e.policies).forEach((e,a)=>{const n=u.$g8(u.$a9(t,"policies"),String(a));""===u.$gi(e.type)&&o(u.$a9(n,"type"),"must be Pods or Percent");for(const t of["value","periodSeconds"])void 0===u.$gl(e[t])&&o(u.$a9(n,t),"must be more than 0")});const a=x(e.tolerance);void 0!==a&&a<0n&&o(u.$a9(t,"tolerance"),"must not be negative")}const I={Object:["object",["value","averageValue"]],External:["external",["value","averageValue"]],Pods:["pods",["averageValue"]],Resource:["resource",["averageUtilization","averageValue"]],ContainerResource:["containerResource",["averageUtilization","averageValue"]]},N=new Set(["external","resource","containerResource"]),z=["Utilization","Value","AverageValue"];function T(e,t){const o=u.$gk(e.spec);void 0!==o.minAvailable&&void 0!==o.maxUnavailable&&t(C,"may set minAvailable or maxUnavailable, not both");for(const e of["minAvailable","maxUnavailable"]){const a=o[e],n=/^(\d+)%$/.exec(u.$gi(a))?.[1];"string"==typeof a&&void 0===n&&t(u.$a9(C,e),"must be a number or a percentage like 25%"),void 0!==n&&Number(n)>100&&t(u.$a9(C,e),"must not be more than 100%"),(u.$gl(a)??0)<0&&t(u.$a9(C,e),"must not be negative")}u.$4d(o.selector)&&m(o.selector,u.$a9(C,"selector"),t)}function D(e){const t=u.$gk(e.spec);return 0===t.minReplicas&&u.$gh(t.metrics).some(e=>["Object","External"].includes(u.$gi(e.type)))}const M=u.$a9(void 0,"spec");function E(e,t){L(u.$gk(e.spec),M,t)}const q=["ReadWriteOnce","ReadOnlyMany","ReadWriteMany","ReadWriteOncePod"];function L(e,t,o){F(e,t,o);const a=x(u.$gk(u.$gk(e.resources).requests).storage),n=u.$g8(u.$a9(u.$a9(t,"resources"),"requests"),"storage");void 0===a?o(n,"is missing"):a<=0n&&o(n,"must be more than 0"),u.$4d(e.selector)&&m(e.selector,u.$a9(t,"selector"),o),O(e,t,o);const{dataSource:s,dataSourceRef:r}=e,i=u.$4d(r)&&void 0===r.namespace;u.$4d(s)&&U(s,u.$a9(t,"dataSource"),o),i&&U(r,u.$a9(t,"dataSourceRef"),o),i&&u.$4d(s)&&!u.$39(s,r)&&o(u.$a9(t,"dataSourceRef"),"must be the same as dataSource")}function O(e,t,o){const[a,n]=[u.$gi(e.storageClassName),u.$gi(e.volumeAttributesClassName)];""===a||u.$gp(a)||o(u.$a9(t,"storageClassName"),u.$gr),""===n||u.$gp(n)||o(u.$a9(t,"volumeAttributesClassName"),u.$gr)}function F(e,t,o){const a=u.$gj(e.accessModes);0===a.length&&o(u.$a9(t,"accessModes"),"must have one"),a.includes("ReadWriteOncePod")&&a.length>1&&o(u.$a9(t,"accessModes"),"may not have others beside ReadWriteOncePod"),a.some(e=>!q.includes(e))&&o(u.$a9(t,"accessModes"),"must be ReadWriteOnce, ReadOnlyMany, ReadWriteMany or ReadWriteOncePod")}function U(e,t,o){const a=u.$gi(e.apiGroup);for(const a of["kind","name"])""===u.$gi(e[a])&&o(u.$a9(t,a),"is missing");""===a&&"PersistentVolumeClaim"!==u.$gi(e.kind)&&o(u.$a9(t,"apiGroup"),"must be set for what is no PersistentVolumeClaim"),""===a||u.$gp(a)||o(u.$a9(t,"apiGroup"),u.$gr)}const B=["resourceClaimName","resourceClaimTemplateName"];function V(e,t){const[,o,a=""]=/^metadata\.(labels|annotations)\['(.*)'\]$/s.exec(e)??[];return void 0===o?t.has(e):u.$gt("annotations"===o?a.toLowerCase():a)}const H=["livenessProbe","readinessProbe","startupProbe"],K=["exec","httpGet","tcpSocket","grpc","sleep"];const J=2147483647,Z=/^[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?(?:[./][a-z0-9](?:[-_a-z0-9]*[a-z0-9])?)*$/;const X=new Set(["metadata.name","metadata.namespace","metadata.uid","spec.nodeName","spec.serviceAccountName","status.hostIP","status.hostIPs","status.podIP","status.podIPs"]);function Y(e,t,o,a){const n=Object.keys(t),s=u.$a9(o,"valueFrom");""!==u.$gi(e.value)&&a(s,"may not be set beside a `value` that is not empty"),1!==n.length&&a(s,0===n.length?"must name a source":"must name one source");for(const e of n){const o=u.$gk(t[e]);if("configMapKeyRef"===e||"secretKeyRef"===e){const[t,n]=[u.$gi(o.key),u.$gi(o.name)];""===t?a(u.$a9(u.$a9(s,e),"key"),"is missing"):u.$gv(t)||a(u.$a9(u.$a9(s,e),"key"),"is no key that a config can have"),u.$gp(n)||a(u.$a9(u.$a9(s,e),"name"),""===n?"is missing":u.$gr)}else"fieldRef"===e?V(u.$gi(o.fieldPath),X)||a(u.$a9(u.$a9(s,e),"fieldPath"),"is no field of a pod that a variable can take"):"resourceFieldRef"===e&&(""===u.$gi(o.resource)&&a(u.$a9(u.$a9(s,e),"resource"),"is missing"),w(o,u.$a9(u.$a9(s,e),"divisor"),a))}}function ee({spec:e},t){const o=u.$gh(e.volumes).find(e=>e.name===t);return void 0===o||u.$4d(o.persistentVolumeClaim)||u.$4d(o.ephemeral)}function te(e,t,o){const{recursiveReadOnly:a,readOnly:n,mountPropagation:s="None"}=e;if(void 0===a||"Disabled"===a)return;const r=u.$a9(t,"recursiveReadOnly");["Enabled","IfPossible"].includes(u.$gi(a))?!0!==n?o(r,"may only be set beside readOnly: true"):"None"!==s&&o(r,"may not be set beside mountPropagation"):o(r,"must be Disabled, Enabled or IfPossible")}function oe(e,t,o){const[a,n]=[u.$gi(e.subPath),u.$gi(e.subPathExpr)];""!==a&&""!==n&&o(u.$a9(t,"subPathExpr"),"may not be set beside subPath");for(const[e,s]of[["subPath",a],["subPathExpr",n]])s.startsWith("/")&&o(u.$a9(t,e),"must be a relative path"),s.split("/").includes("..")&&o(u.$a9(t,e),"must not contain `..`")}const ae=3,ne=32,se=2048,re=/^_?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?(?:\._?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?)*$/;function ie(e){if("."===e)return!0;const t=e.replace(/\.$/,"");return t.length<=253&&re.test(t)}function le(e,t,o){""===u.$gi(e.topologyKey)?o(t,"has a term without a topologyKey"):u.$gt(u.$gi(e.topologyKey))||o(t,"has a topologyKey that is no label");for(const a of["labelSelector","namespaceSelector"])u.$4d(e[a])&&m(e[a],u.$a9(t,a),o);u.$gj(e.namespaces).every(u.$gs)||o(u.$a9(t,"namespaces"),u.$gu),ue(e,t,o)}function ue(e,t,o){const[a,n]=[u.$gj(e.matchLabelKeys),u.$gj(e.mismatchLabelKeys)];[...a,...n].every(u.$gt)||o(u.$a9(t,"matchLabelKeys"),"has a key that is no label"),a.some(e=>n.includes(e))&&o(u.$a9(t,"matchLabelKeys"),"has a key of mismatchLabelKeys")}function me(e){return void 0!==e&&e>=1&&e<=100}const de={In:e=>e>0,NotIn:e=>e>0,Exists:e=>0===e,DoesNotExist:e=>0===e,Gt:e=>1===e,Lt:e=>1===e};function pe(e,t,o){for(const{key:a,operator:n,values:s}of u.$gh(e.matchExpressions)){const e=u.$gj(s),r=R.$7g(de,u.$gi(n));void 0===r?o(t,`has an operator that is none of ${Object.keys(de).join(", ")}`):r(e.length)||o(t,`has ${e.length} values for the operator ${u.$gi(n)}`),u.$gt(u.$gi(a))&&e.every(u.$hn)||o(t,"has a label that Kubernetes does not take")}for(const{key:a,operator:n,values:s}of u.$gh(e.matchFields))"metadata.name"===a&&("In"===n||"NotIn"===n)&&1===u.$gj(s).length||o(t,"may match a field by one metadata.name only")}const fe={pod:["appArmorProfile","seLinuxOptions","fsGroup","fsGroupChangePolicy","supplementalGroups","supplementalGroupsPolicy","sysctls","runAsUser","runAsGroup","seccompProfile"],container:["appArmorProfile","seLinuxOptions","capabilities","readOnlyRootFilesystem","privileged","allowPrivilegeEscalation","procMount","runAsUser","runAsGroup","seccompProfile"],spec:["hostPID","hostIPC","hostUsers","shareProcessNamespace"]};const he={hostPath:(e,t,o)=>{u.$gi(e.path).split("/").includes("..")&&o(u.$a9(t,"path"),"must not contain `..`")},nfs:(e,t,o)=>{u.$gi(e.path).startsWith("/")||o(u.$a9(t,"path"),"must be an absolute path")},emptyDir:(e,t,o)=>{const a=x(e.sizeLimit);void 0!==a&&a<0n&&o(u.$a9(t,"sizeLimit"),"must not be negative")},csi:function ve(e,t,o){const a=u.$gi(e.driver);""===a||u.$gp(a.toLowerCase())||o(u.$a9(t,"driver"),u.$gr),a.length>63&&o(u.$a9(t,"driver"),"must be at most 63 characters long");for(const a of["nodePublishSecretRef","secretRef"])u.$4d(e[a])&&""===u.$gi(e[a].name)&&o(u.$a9(u.$a9(t,a),"name"),"is missing")},iscsi:function $e(e,t,o){for(const a of["iqn","initiatorName"]){const n=e[a];"string"!=typeof n||"iqn"===a&&""===n||xe.some(e=>e.test(n))||o(u.$a9(t,a),"must be a name of iqn, eui or naa, like iqn.2001-04.com.example:disk1")}},fc:function ye(e,t,o){void 0===e.targetWWNs==(void 0===e.wwids)&&o(t,"must set targetWWNs or wwids, not both"),void 0!==e.targetWWNs&&void 0===e.lun&&o(u.$a9(t,"lun"),"is missing, which targetWWNs need")},flocker:function be(e,t,o){const[a,n]=[u.$gi(e.datasetName),u.$gi(e.datasetUUID)];""===a==(""===n)&&o(t,"must set datasetName or datasetUUID, not both"),a.includes("/")&&o(u.$a9(t,"datasetName"),"must not contain a slash")},gcePersistentDisk:we,awsElasticBlockStore:we,projected:function ke(e,t,o){const a=new Set;u.$gh(e.sources).forEach((e,n)=>{const s=u.$g8(u.$a9(t,"sources"),String(n)),r=Object.keys(e);r.length>1&&o(s,"must be of one type");for(const t of r){const n=u.$gk(e[t]);"configMap"!==t&&"secret"!==t||""!==u.$gi(n.name)||o(u.$a9(u.$a9(s,t),"name"),"is missing"),je(n,u.$a9(s,t),o),"serviceAccountToken"===t&&Re(n,u.$a9(s,t),o);for(const e of[...u.$gh(n.items),n].map(e=>u.$gi(e.path)))""!==e&&a.has(e)&&o(s,`writes ${e}, as another source does`),a.add(e)}})}},xe=[/^iqn\.\d{4}-\d{2}\.[A-Za-z0-9\-.]+:[^,;*&$|\s]+$/,/^eui.[A-Za-z0-9]{16}$/,/^naa.[A-Za-z0-9]{32}$/];function we(e,t,o){const a=u.$gl(e.partition)??0;(a<0||a>255)&&o(u.$a9(t,"partition"),"must be between 1 and 255")}const[Se,Pe]=[600,2**32];function Re(e,t,o){const a=u.$gl(e.expirationSeconds);void 0!==a&&(a<Se||a>Pe)&&o(u.$a9(t,"expirationSeconds"),`must be between ${Se} and ${Pe}`),""===u.$gi(e.path)&&o(u.$a9(t,"path"),"is missing")}const Ce=new Set(["metadata.name","metadata.namespace","metadata.uid","metadata.labels","metadata.annotations"]);function je(e,t,o){u.$gh(e.items).forEach((e,a)=>{const n=u.$g8(u.$a9(t,"items"),String(a)),{fieldRef:s,resourceFieldRef:r}=e;u.$4d(s)||u.$4d(r)||""!==u.$gi(e.key)||o(u.$a9(n,"key"),"is missing"),u.$4d(s)&&u.$4d(r)&&o(n,"may have a fieldRef or a resourceFieldRef, not both"),u.$4d(s)&&!V(u.$gi(s.fieldPath),Ce)&&o(u.$a9(u.$a9(n,"fieldRef"),"fieldPath"),"is no field of a pod that a file can hold"),u.$4d(r)&&function i(e,t,o){for(const a of["containerName","resource"])""===u.$gi(e[a])&&o(u.$a9(t,a),"is missing");w(e,u.$a9(t,"divisor"),o)}(r,u.$a9(n,"resourceFieldRef"),o);const c=u.$gl(e.mode);void 0!==c&&(c<0||c>511)&&o(u.$a9(n,"mode"),"must be between 0 and 511 (0777)");const l=u.$gi(e.path);""===l&&o(u.$a9(n,"path"),"is missing"),(l.startsWith("/")||l.split("/").includes(".."))&&o(u.$a9(n,"path"),"must be a relative path without `..`")})}const Ae={configMap:["name"],secret:["secretName"],persistentVolumeClaim:["claimName"],hostPath:["path"],nfs:["server","path"],csi:["driver"],iscsi:["targetPortal","iqn"],azureDisk:["diskName","diskURI"],azureFile:["secretName","shareName"],gcePersistentDisk:["pdName"],awsElasticBlockStore:["volumeID"],cinder:["volumeID"],glusterfs:["endpoints","path"],rbd:["image","monitors"],cephfs:["monitors"],vsphereVolume:["volumePath"],flexVolume:["driver"],ephemeral:["volumeClaimTemplate"],photonPersistentDisk:["pdID"],portworxVolume:["volumeID"],quobyte:["registry","volume"],scaleIO:["gateway","system","volumeName"],gitRepo:["repository"],image:[],storageos:["volumeName"]},Ie={csi:["driver","volumeHandle"],local:["path"]};function ze(e,t,o,a,n=!1){const s=(n?R.$7g(Ie,e):void 0)??R.$7g(Ae,e)??[];for(const e of s)void 0!==t[e]&&""!==t[e]||a(u.$a9(o,e),"is missing");je(t,o,a);const r=u.$gk(t.volumeClaimTemplate);"ephemeral"===e&&u.$4d(r.spec)&&L(r.spec,u.$a9(u.$a9(o,"volumeClaimTemplate"),"spec"),a),Object.hasOwn(he,e)&&he[e]?.(t,o,a)}const Me=/^(?:cpu|memory|hugepages-.+)$/;const qe="jan feb mar apr may jun jul aug sep oct nov dec".split(" "),Le="sun mon tue wed thu fri sat".split(" "),Oe={min:0,max:59,names:[]},Fe=[{min:0,max:59,names:[]},{min:0,max:23,names:[]},{min:1,max:31,names:[]},{min:1,max:12,names:["",...qe]},{min:0,max:6,names:Le}],Ue=new Set(["@yearly","@annually","@monthly","@weekly","@daily","@midnight","@hourly"]);function Be(e,t){const o=e.split(/\s+/).filter(e=>""!==e),a=6===t?[Oe,...Fe]:Fe;return o.length===t&&o.every((e,t)=>function o(e,t){return void 0!==t&&e.split(",").filter(e=>""!==e).every(e=>function o(e,t){const o=e.split("/"),[a="",n]=o;if(o.length>2||void 0!==n&&!(/^\d+$/.test(n)&&Number(n)>0))return!1;const s=a.split("-");if("*"===s[0]||"?"===s[0])return 1===s.length;const[r,i]=[Ve(s[0]??"",t),Ve(s[1]??s[0]??"",t)];return!(s.length>2||void 0===r||void 0===i)&&r>=t.min&&i<=t.max&&r<=i}(e,t))}(e,a[t]))}function Ve(e,t){const o=t.names.indexOf(e.toLowerCase());return""!==e&&o>=0?o:/^\d+$/.test(e)?Number(e):void 0}function He(e){if("local"===e.toLowerCase())return!1;if(!e.split("/").every(e=>/^[A-Z][A-Za-z._0-9+-]{0,13}$/.test(e)))return!1;try{const{timeZone:t}=new Intl.DateTimeFormat("en",{timeZone:e}).resolvedOptions();return t===e||t.toLowerCase()!==e.toLowerCase()}catch{return!1}}const Ke=u.$a9(void 0,"spec"),Ge=1e5;function _e(e,t){const o=u.$gk(e.spec);Qe(o,Ke,t),void 0!==o.selector&&!0!==o.manualSelector&&Object.keys(u.$gk(o.selector)).length>0&&t(u.$a9(Ke,"selector"),"may only be set with manualSelector: true");const a=u.$gl(o.completions)??0,n=u.$gi(u.$gk(e.metadata).name);Ze(o)&&a>0&&!u.$gs(`${n}-${a-1}`)&&t(u.$a9(u.$a9(void 0,"metadata"),"name"),"is no name to make the pods' host names of")}function We(e,t){const o=u.$gk(e.spec);!0!==o.manualSelector||u.$4d(o.selector)||t(u.$a9(Ke,"selector"),"is missing")}function Je(e,t){const o=u.$gk(e.spec);(function a(e,t,o){""===e?o(t,"is missing"):e.includes("TZ")?o(t,"may not name a time zone: use the field timeZone"):function a(e){return e.startsWith("@")?Ue.has(e)||/^@every [\d.hmsu\xb5n]+$/.test(e):Be(e,5)}(e)||o(t,"is no schedule that Kubernetes can read: five fields like `0 3 * * *`")})(u.$gi(o.schedule),u.$a9(Ke,"schedule"),t),function n(e,t,o){"string"==typeof e&&(He(e)||o(t,"is no time zone of the tz database"))}(o.timeZone,u.$a9(Ke,"timeZone"),t);const s=u.$gk(u.$gk(o.jobTemplate).spec),r=u.$a9(u.$a9(Ke,"jobTemplate"),"spec");Qe(s,r,t),u.$4d(s.selector)&&t(u.$a9(r,"selector"),"may not be set in a CronJob"),!0===s.manualSelector&&t(u.$a9(r,"manualSelector"),"may not be true in a CronJob")}function Ze(e){return"Indexed"===u.$gi(e.completionMode)}function Qe(e,t,o){const a=u.$a9(t,"template");Te(u.$gk(e.template),a,o);const n=u.$gi(u.$gk(u.$gk(e.template).spec).restartPolicy);"OnFailure"!==n&&"Never"!==n&&o(u.$a9(u.$a9(a,"spec"),"restartPolicy"),"must be OnFailure or Never for a Job"),function s(e,t,o){if(!Ze(e)){for(const a of["backoffLimitPerIndex","maxFailedIndexes","successPolicy"])void 0!==e[a]&&o(u.$a9(t,a),"may only be set when completionMode is Indexed");return}const a=u.$gl(e.completions);void 0!==a?((u.$gl(e.parallelism)??0)>Ge&&o(u.$a9(t,"parallelism"),`must be at most ${Ge} when completionMode is Indexed`),(u.$gl(e.maxFailedIndexes)??0)>a&&o(u.$a9(t,"maxFailedIndexes"),"must not be more than completions"),u.$4d(e.successPolicy)&&function n(e,t,o,a){const n=u.$gh(e.rules);0===n.length&&a(o,"must have one"),n.forEach((e,n)=>{const s=u.$g8(o,String(n)),r=u.$gl(e.succeededCount),{succeededIndexes:i}=e;void 0===r&&void 0===i&&a(s,"must have succeededCount or succeededIndexes");const c="string"==typeof i?function l(e,t){if(""===e)return 0;let[o,a]=[-1,0];for(const n of e.split(",")){const[,e,s=e]=/^(\d+)(?:-(\d+))?$/.exec(n)??[],[r,i]=[Number(e),Number(s)],c=n.includes("-");if(void 0===e||r<=o||i>=t||(c?i<=r:i<r))return;a+=i-r+1,o=i}return a}(i,t):t;void 0===c&&a(u.$a9(s,"succeededIndexes"),"must be ranges like 0-2,4 of the indexes"),void 0!==r&&(r<0||r>(c??t))&&a(u.$a9(s,"succeededCount"),`must be between 0 and ${c??t}`)})}(e.successPolicy,a,u.$a9(u.$a9(t,"successPolicy"),"rules"),o)):o(u.$a9(t,"completions"),"must be set when completionMode is Indexed")}(e,t,o),void 0!==e.maxFailedIndexes&&void 0===e.backoffLimitPerIndex&&o(u.$a9(t,"backoffLimitPerIndex"),"must be set beside maxFailedIndexes");const r=e.managedBy;"string"==typeof r&&(r.length>63||!u.$h2(r))&&o(u.$a9(t,"managedBy"),"must be a path with a domain, like example.com/controller"),u.$4d(e.podFailurePolicy)&&("Never"!==n&&o(u.$a9(u.$a9(a,"spec"),"restartPolicy"),"must be Never beside a podFailurePolicy"),void 0!==e.podReplacementPolicy&&"Failed"!==e.podReplacementPolicy&&o(u.$a9(t,"podReplacementPolicy"),"must be Failed beside a podFailurePolicy"),function i(e,t,o){const a=u.$gk(u.$gk(e.template).spec),n=[...u.$gh(a.containers),...u.$gh(a.initContainers)].map(({name:e})=>u.$gi(e));u.$gh(u.$gk(e.podFailurePolicy).rules).forEach((a,s)=>{const r=u.$g8(t,String(s)),i=u.$gi(a.action);""===i&&o(u.$a9(r,"action"),"is missing"),"FailIndex"===i&&void 0===e.backoffLimitPerIndex&&o(u.$a9(r,"action"),"may only be FailIndex beside a backoffLimitPerIndex");const c=u.$gh(a.onPodConditions);u.$4d(a.onExitCodes)===c.length>0&&o(r,"must have onExitCodes or onPodConditions, and not both"),u.$4d(a.onExitCodes)&&function l(e,t,o,a){const{containerName:n,operator:s}=e,r=u.$h1(e.values);""===u.$gi(s)&&a(u.$a9(o,"operator"),"is missing"),"string"!=typeof n||t.includes(n)||a(u.$a9(o,"containerName"),"names no container of the pod"),0===r.length&&a(u.$a9(o,"values"),"must have one"),"In"===s&&r.includes(0)&&a(u.$a9(o,"values"),"must not hold 0 for this operator"),r.some((e,t)=>t>0&&e<=(r[t-1]??0))&&a(u.$a9(o,"values"),"must be in order, each once")}(a.onExitCodes,n,u.$a9(r,"onExitCodes"),o),c.forEach(({type:e},t)=>{u.$gt(u.$gi(e))||o(u.$a9(u.$g8(u.$a9(r,"onPodConditions"),String(t)),"type"),"is no type of a condition")})})}(e,u.$a9(u.$a9(t,"podFailurePolicy"),"rules"),o))}const Xe=u.$a9(void 0,"spec"),Ye=["Pod","Container","PersistentVolumeClaim"];function et(e,t){const o=new Set;u.$gh(u.$gk(e.spec).limits).forEach((e,a)=>{const n=u.$g8(u.$a9(Xe,"limits"),String(a)),s=u.$gi(e.type);if(u.$gt(s)&&(s.includes("/")||Ye.includes(s))||t(u.$a9(n,"type"),`must be ${Ye.join(", ")} or a name with a prefix`),o.has(s)&&t(u.$a9(n,"type"),"is the type of another limit"),o.add(s),"Pod"===s)for(const o of["default","defaultRequest"])void 0!==e[o]&&t(u.$a9(n,o),"may not be set for Pods");"PersistentVolumeClaim"===s&&void 0===tt(e,"min","storage")&&void 0===tt(e,"max","storage")&&t(n,"must have a min or a max of storage"),function r(e,t,o){const a=["min","max","default","defaultRequest"].flatMap(t=>Object.keys(u.$gk(e[t])));!function n(e,t,o){const a=["Pod","Container"].includes(u.$gi(e.type)),n=e=>a?b(e):"storage"===e||ct(e);for(const a of["min","max","default","defaultRequest","maxLimitRequestRatio"])for(const s of Object.keys(u.$gk(e[a])))n(s)||o(u.$g8(u.$a9(t,a),s),y)}(e,t,o);for(const n of new Set(a))for(const[a,s]of ot){const[r,i]=[tt(e,a,n),tt(e,s,n)];void 0!==r&&void 0!==i&&r>i&&o(u.$g8(u.$a9(t,a),n),`must not be more than ${s}`)}for(const a of Object.keys(u.$gk(e.maxLimitRequestRatio))){const n=tt(e,"maxLimitRequestRatio",a),[s,r]=[tt(e,"min",a),tt(e,"max",a)],i=u.$g8(u.$a9(t,"maxLimitRequestRatio"),a);void 0!==n&&n<u.$b7&&o(i,"must not be less than 1"),void 0!==n&&void 0!==s&&void 0!==r&&n*s>r*u.$b7&&o(i,"must not be more than max divided by min")}}(e,n,t)})}function tt(e,t,o){return x(u.$gk(e[t])[o])}const ot=[["min","max"],["min","defaultRequest"],["min","default"],["defaultRequest","default"],["defaultRequest","max"],["default","max"]],at=[["BestEffort","NotBestEffort"],["Terminating","NotTerminating"]];function nt(e,t){const o=u.$gk(e.spec);for(const[e,a]of Object.entries(u.$gk(o.hard))){const o=x(a),n=u.$g8(u.$a9(Xe,"hard"),e);ct(e)||t(n,"is nothing that a quota can limit"),void 0!==o&&o<0n&&t(n,"must not be negative"),void 0!==o&&(rt.has(e)||e.startsWith("count/"))&&o%u.$b7!==0n&&t(n,"must be a whole number")}const a=Object.keys(u.$gk(o.hard));dt(u.$gj(o.scopes),a,u.$a9(Xe,"scopes"),t);const n=u.$gh(u.$gk(o.scopeSelector).matchExpressions),s=u.$a9(u.$a9(Xe,"scopeSelector"),"matchExpressions");dt(n.map(({scopeName:e})=>u.$gi(e)),a,s,t),n.forEach((e,o)=>{!function a(e,t,o){const[a,n]=[u.$gi(e.scopeName),u.$gi(e.operator)],s=u.$gj(e.values).length;"PriorityClass"!==a&&"VolumeAttributesClass"!==a&&mt(a)&&"Exists"!==n?o(u.$a9(t,"operator"),"must be Exists for this scope"):""===n&&o(u.$a9(t,"operator"),"is missing"),"In"!==n&&"NotIn"!==n||0!==s||o(u.$a9(t,"values"),"must not be empty for this operator"),("Exists"===n||"DoesNotExist"===n)&&s>0&&o(u.$a9(t,"values"),"must be empty for this operator")}(e,u.$g8(s,String(o)),t)})}const st=new Set(["cpu","memory","ephemeral-storage","requests.cpu","requests.memory","requests.storage","requests.ephemeral-storage","limits.cpu","limits.memory","limits.ephemeral-storage"]),rt=new Set(["pods","resourcequotas","services","replicationcontrollers","secrets","persistentvolumeclaims","configmaps","services.nodeports","services.loadbalancers"]);function it(e){return st.has(e)||rt.has(e)}function ct(e){return e.includes("/")?u.$gt(e):st.has(e)||rt.has(e)||/^(?:requests\.)?hugepages-./.test(e)}const lt=["pods","cpu","memory","limits.cpu","limits.memory","requests.cpu","requests.memory"],ut={Terminating:lt,NotTerminating:lt,NotBestEffort:lt,PriorityClass:lt,CrossNamespacePodAffinity:lt,BestEffort:["pods"],VolumeAttributesClass:["persistentvolumeclaims","requests.storage"]};function mt(e){return Object.hasOwn(ut,e)}function dt(e,t,o,a){for(const n of e){const e=R.$7g(ut,n),s=t.find(t=>it(t)&&!1===e?.includes(t));void 0!==s&&a(o,`has ${n}, which cannot be asked of ${s}`)}e.every(mt)||a(o,"has a scope that Kubernetes has not");for(const t of at)t.every(t=>e.includes(t))&&a(o,`has both ${t.join(" and ")}`)}const pt=1e9;function ft(e,t){const o=u.$gi(u.$gk(e.metadata).name);"system-node-critical"===o||"system-cluster-critical"===o||(o.startsWith("system-")&&t(u.$a9(u.$a9(void 0,"metadata"),"name"),"may not start with `system-`"),(u.$gl(e.value)??0)>pt&&t(u.$a9(void 0,"value"),`must be at most ${pt}`))}const gt=u.$a9(void 0,"spec");function ht(e,t){const o=u.$gk(e.spec),a=u.$gh(o.rules);0!==a.length||u.$4d(o.defaultBackend)||t(gt,"must have rules or a defaultBackend"),u.$4d(o.defaultBackend)&&bt(o.defaultBackend,u.$a9(gt,"defaultBackend"),t),"string"!=typeof o.ingressClassName||u.$gp(o.ingressClassName)||t(u.$a9(gt,"ingressClassName"),u.$gr),u.$gh(o.tls).forEach((e,o)=>{const a=u.$g8(u.$a9(gt,"tls"),String(o));u.$gj(e.hosts).forEach((e,o)=>{$t(e)||t(u.$g8(u.$a9(a,"hosts"),String(o)),vt)});const n=u.$gi(e.secretName);""===n||u.$gp(n)||t(u.$a9(a,"secretName"),u.$gr)}),a.forEach((e,o)=>{!function a(e,t,o){const a=u.$gi(e.host);if(""!==a&&(u.$gy(a)?o(u.$a9(t,"host"),"must be a name, not an address"):$t(a)||o(u.$a9(t,"host"),vt)),!u.$4d(e.http))return;const n=u.$a9(u.$a9(t,"http"),"paths"),s=u.$gh(e.http.paths);0===s.length&&o(n,"must have one"),s.forEach((e,t)=>{!function a(e,t,o){const[a,n]=[u.$gi(e.pathType),u.$gi(e.path)];if(""===a)return void o(u.$a9(t,"pathType"),"is missing");const s="ImplementationSpecific"!==a;n.startsWith("/")||!s&&""===n||o(u.$a9(t,"path"),"must be an absolute path"),s&&(yt.some(e=>n.includes(e))||/\/\.\.?$/.test(n))&&o(u.$a9(t,"path"),"must not have `//`, `/./`, `/../` or an escaped slash"),bt(u.$gk(e.backend),u.$a9(t,"backend"),o)}(e,u.$g8(n,String(t)),o)})}(e,u.$g8(u.$a9(gt,"rules"),String(o)),t)})}const vt="must be a name like a.example.com or *.example.com";function $t(e){return u.$gp(e.startsWith("*.")?e.slice(2):e)}const yt=["//","/./","/../","%2f","%2F"];function bt({service:e,resource:t},o,a){if(u.$4d(e)===u.$4d(t))return void a(o,u.$4d(e)?"may name a service or a resource, not both":"must name a service");if(u.$4d(t)){const e=u.$a9(o,"resource");return void 0===t.apiGroup||u.$gp(u.$gi(t.apiGroup))||a(u.$a9(e,"apiGroup"),u.$gr),void P(t,e,a)}const n=u.$a9(o,"service"),{name:s,port:r}=u.$gk(e);""===u.$gi(s)?a(u.$a9(n,"name"),"is missing"):u.$gs(u.$gi(s))||a(u.$a9(n,"name"),u.$gu);const[i,c]=[u.$gi(u.$gk(r).name),u.$gl(u.$gk(r).number)??0];""!==i&&0!==c?a(u.$a9(n,"port"),"may have a name or a number, not both"):""===i&&0===c?a(u.$a9(n,"port"),"must have a name or a number"):""===i||u.$gw(i)?""===i&&_(c,u.$a9(u.$a9(n,"port"),"number"),a):a(u.$a9(u.$a9(n,"port"),"name"),"is no port's name")}function kt(e,t){const{controller:o,parameters:a}=u.$gk(e.spec),n=u.$a9(gt,"controller");if(""===u.$gi(o)?t(n,"is missing"):(u.$gi(o).length>250||!u.$h2(u.$gi(o)))&&t(n,"must be a path with a domain, like example.com/controller"),!u.$4d(a))return;const s=u.$a9(gt,"parameters");P(a,s,t),void 0===a.apiGroup||u.$gp(u.$gi(a.apiGroup))||t(u.$a9(s,"apiGroup"),u.$gr);const r="Namespace"===u.$gi(a.scope),{namespace:i}=a;r||void 0===i||t(u.$a9(s,"namespace"),"may only be set when the scope is Namespace"),r&&!u.$gs(u.$gi(i))&&t(u.$a9(s,"namespace"),u.$gu)}function xt(e,t){const o=u.$gk(e.spec);u.$4d(o.podSelector)&&m(o.podSelector,u.$a9(gt,"podSelector"),t);for(const[e,a]of[["ingress","from"],["egress","to"]])u.$gh(o[e]).forEach((o,n)=>{const s=u.$g8(u.$a9(gt,e),String(n));u.$gh(o.ports).forEach((e,o)=>{wt(e,u.$g8(u.$a9(s,"ports"),String(o)),t)}),u.$gh(o[a]).forEach((e,o)=>{St(e,u.$g8(u.$a9(s,a),String(o)),t)})});const a=u.$gj(o.policyTypes);(a.length>2||a.some(e=>"Ingress"!==e&&"Egress"!==e))&&t(u.$a9(gt,"policyTypes"),"must be Ingress, Egress or both")}function wt({port:e,endPort:t},o,a){void 0!==e&&_(e,u.$a9(o,"port"),a);const[n,s]=[u.$gl(e),u.$gl(t)];void 0!==s&&(void 0===n?a(u.$a9(o,"endPort"),"may only be set beside a port that is a number"):s<n&&a(u.$a9(o,"endPort"),"must not be less than port"))}function St(e,t,o){const{podSelector:a,namespaceSelector:n,ipBlock:s}=e,r=[["podSelector",a],["namespaceSelector",n]].filter(([,e])=>u.$4d(e));for(const[e,a]of r)m(u.$gk(a),u.$a9(t,e),o);if(!u.$4d(s))return void(0===r.length&&o(t,"must name a peer"));const i=u.$a9(t,"ipBlock");r.length>0&&o(i,"may not be set beside another peer");const c=u.$gi(s.cidr);u.$h4(c)?Pt(c)&&o(u.$a9(i,"cidr"),Rt):o(u.$a9(i,"cidr"),""===c?"is missing":u.$h3),u.$gj(s.except).forEach((e,t)=>{u.$h4(e)?Pt(e)?o(u.$g8(u.$a9(i,"except"),String(t)),Rt):u.$h4(c)&&!function a(e,t){const[o,a]=[Ct(e),Ct(t)];if(void 0===o||void 0===a)return e.includes(":")===t.includes(":");const n=2**(32-a.bits);return o.bits>a.bits&&Math.floor(o.address/n)===Math.floor(a.address/n)}(e,c)&&o(u.$g8(u.$a9(i,"except"),String(t)),"must be a strict part of cidr"):o(u.$g8(u.$a9(i,"except"),String(t)),u.$h3)})}function Pt(e){const{address:t,bits:o}=Ct(e)??{address:0,bits:0};return t%2**(32-o)!==0}const Rt="must be the first address of its network (Kubernetes before 1.36 takes others)";function Ct(e){const[t="",o]=e.split("/");if(!t.includes(":"))return{address:t.split(".").map(Number).reduce((e,t)=>256*e+t,0),bits:Number(o)}}const jt=u.$a9(void 0,"spec"),At=new Set(["accessModes","capacity","claimRef","mountOptions","nodeAffinity","persistentVolumeReclaimPolicy","storageClassName","volumeAttributesClassName","volumeMode"]);function It(e){return Object.entries(e).filter(([e])=>!At.has(e))}function Nt(e,t){const o=u.$gk(e.spec);F(o,jt,t);const{storage:a,...n}=u.$gk(o.capacity),s=u.$a9(jt,"capacity"),r=x(a);(void 0===a||Object.keys(n).length>0)&&t(s,"must have storage alone"),void 0!==r&&r<=0n&&t(u.$g8(s,"storage"),"must be more than 0");const i=It(o);0===i.length&&t(jt,"must have a source"),function c(e){const t=e.filter(e=>"flexVolume"!==e);return t.length>1||t.length<e.length&&t.some(e=>zt.has(e))}(i.map(([e])=>e))&&t(jt,"may have one source only");for(const[e,o]of i)ze(e,u.$gk(o),u.$a9(jt,e),t,!0);O(o,jt,t),""===o.volumeAttributesClassName&&t(u.$a9(jt,"volumeAttributesClassName"),"must not be empty"),function l(e){const t=e.split("/").reduce((e,t)=>""===t||"."===t?e:".."===t?Math.max(0,e-1):e+1,0);return e.startsWith("/")&&0===t}(u.$gi(u.$gk(o.hostPath).path))&&"Recycle"===o.persistentVolumeReclaimPolicy&&t(u.$a9(jt,"persistentVolumeReclaimPolicy"),"may not be Recycle for the path /"),function m(e,t){const o=u.$a9(jt,"nodeAffinity");if(void 0===e.nodeAffinity)return void(u.$4d(e.local)&&t(o,"is missing, and a local volume needs it"));const{required:a}=u.$gk(e.nodeAffinity);if(!u.$4d(a))return void t(u.$a9(o,"required"),"is missing");const n=u.$gh(a.nodeSelectorTerms);0===n.length&&t(u.$a9(u.$a9(o,"required"),"nodeSelectorTerms"),"must have one");for(const e of n)pe(e,o,t)}(o,t)}const zt=new Set(["azureFile","vsphereVolume","photonPersistentDisk","portworxVolume","azureDisk","scaleIO","local","storageos","csi"]);function Tt(e,t){const o=u.$gi(e.provisioner),a=u.$a9(void 0,"provisioner");""===o?t(a,"is missing"):u.$gt(o.toLowerCase())||t(a,"must be a name with an optional prefix"),"Recycle"===u.$gi(e.reclaimPolicy)&&t(u.$a9(void 0,"reclaimPolicy"),"must be Delete or Retain"),Object.hasOwn(u.$gk(e.parameters),"")&&t(u.$a9(void 0,"parameters"),"may not have an empty key"),u.$gh(e.allowedTopologies).forEach((e,o)=>{const a=u.$a9(u.$g8(u.$a9(void 0,"allowedTopologies"),String(o)),"matchLabelExpressions"),n=u.$gh(e.matchLabelExpressions),s=n.map(({key:e})=>u.$gi(e));new Set(s).size<s.length&&t(a,"names one key twice"),n.forEach(({key:e,values:o},n)=>{const s=u.$gj(o);u.$gt(u.$gi(e))||t(u.$a9(u.$g8(a,String(n)),"key"),"is no label that Kubernetes takes"),(0===s.length||new Set(s).size<s.length)&&t(u.$a9(u.$g8(a,String(n)),"values"),"must have one, and each once")})})}const Dt=u.$a9(void 0,"spec"),Mt=u.$a9(Dt,"template");function Ft(e,t){const o=u.$gk(e.spec),a=u.$gh(o.volumeClaimTemplates);p(o,t);const n=a.map(e=>u.$gi(u.$gk(e.metadata).name)),s=u.$9w(u.$gk(u.$gk(o.template).spec),"hostname","subdomain");Te({...u.$gk(o.template),spec:s},Mt,t,n),Ot(o,t);const r=u.$gk(o.updateStrategy),i=u.$a9(Dt,"updateStrategy");"OnDelete"===u.$gi(r.type)&&void 0!==r.rollingUpdate&&t(u.$a9(i,"rollingUpdate"),"may not be set when the type is OnDelete");const c=u.$gl(u.$gk(r.rollingUpdate).partition);void 0!==c&&c<0&&t(u.$a9(u.$a9(i,"rollingUpdate"),"partition"),"must not be negative"),a.forEach((e,o)=>{L(u.$gk(e.spec),u.$a9(u.$g8(u.$a9(Dt,"volumeClaimTemplates"),n[o]??""),"spec"),t)})}function Ut(e,t){const o=u.$gi(u.$gk(e.spec).serviceName);""===o||u.$gs(o)||t(u.$a9(Dt,"serviceName"),"must be lower case letters, digits and hyphens")}function Bt(e,t){const o=u.$gk(e.spec);p(o,t),Te(u.$gk(o.template),Mt,t),Ot(o,t);const a=u.$gk(o.updateStrategy);if("RollingUpdate"!==u.$gi(a.type))return;const n=u.$gk(a.rollingUpdate),s=u.$a9(u.$a9(Dt,"updateStrategy"),"rollingUpdate");for(const e of["maxSurge","maxUnavailable"])Lt(n[e],u.$a9(s,e),t);const r=!qt(n.maxSurge);r&&!qt(n.maxUnavailable)&&t(u.$a9(s,"maxSurge"),"may not be set when maxUnavailable is not 0"),!r&&qt(n.maxUnavailable)&&t(u.$a9(s,"maxUnavailable"),"may not be 0 when maxSurge is 0")}function Vt(e,t){const o=u.$gk(e.spec);p(o,t),Te(u.$gk(o.template),Mt,t),Ot(o,t)}function Ht(e,t){const o=u.$gk(e.spec);if(!u.$4d(o.template))return void t(Mt,"is missing");const a=u.$gk(u.$gk(o.template.metadata).labels),n=d({matchLabels:u.$gk(o.selector)},a);0!==Object.keys(a).length&&n||t(u.$a9(Dt,"selector"),"does not match the pod template's labels"),Te(o.template,Mt,t),Ot(o,t)}function Kt(e,t){const o=u.$gk(e.spec);De(o,Dt,t),function a(e,t){for(const o of["initContainers","containers"])for(const a of u.$gh(e[o])){const e=u.$gi(a.image),n=u.$a9(u.$g8(u.$a9(Dt,o),u.$gi(a.name)),"image");e.trim()!==e&&t(n,"must not begin or end with a blank")}}(o,t),u.$gh(o.schedulingGates).length>0&&""!==u.$gi(o.nodeName)&&t(u.$a9(Dt,"nodeName"),"may not be set beside schedulingGates")}const Qt=12;function eo({spec:e}){return u.$9t(e,"terminationGracePeriodSeconds")??30}const to=u.$27(((e,t)=>(function o(e){return u.$5c(e.filter(({group:e})=>""===e),({namespace:e})=>e)})(e.byKind.get(t)??[])));const ao=[];function no({manifest:e}){const{scopes:t,scopeSelector:o}=u.$8f(e,"spec");return void 0===t&&void 0===o}const ro=u.$5x(e=>{const t=e.flatMap(({manifest:e})=>u.$8g(e,"spec","limits")).filter(e=>"Container"===u.$z(e,"type")),o=(...e)=>new Map(t.flatMap(t=>e.flatMap(e=>Object.entries(u.$8f(t,e)))).toReversed());return{limits:o("default","max"),requests:o("defaultRequest","default","max","min")}});function co(e,t,o){return u.$as(u.$8f(e,"resources",t)[o],!0)}function lo(e,t){return e>t?e:t}const uo=1000000n,mo=[["Ti",1n<<40n],["Gi",1n<<30n],["Mi",1n<<20n]];function po(e){const t=e/u.$b7;if(e%u.$b7!==0n)return{amount:e,text:(e+uo-1n)/uo+"m"};const o=mo.find(([,e])=>t>=e&&t%e===0n);return{amount:e,text:void 0===o?String(t):`${t/o[1]}${o[0]}`}}function fo(e,t){return(e?.amount??0n)*t}function go(e){return e*u.$b7}function ho(e,t,o){const a=vo(e),n=u.$j([t,o]),s=a.get(n)??function r(e,t,o){const a=function n(e){if("pods"===e||"count/pods"===e)return"pods";if(e.endsWith("storage")&&!e.endsWith("ephemeral-storage"))return;const[,t,o=""]=/^(requests|limits)\.(.+)$/.exec(e)??[];return"requests"===t||"limits"===t?[t,o]:/^(cpu|memory|ephemeral-storage|hugepages-.+)$/.test(e)?["requests",e]:void 0}(o),s=void 0===a?($o(e).get(t)??[]).flatMap(e=>{const t=function a(e,t){const{group:o,kind:a,manifest:n}=e,s=wo.includes(t)?t:/^count\/(.+)$/.exec(t)?.[1];if(void 0!==s){const t=`${function n(e){const t=e.toLowerCase();return"endpoints"===t?t:/[^aeiou]y$/.test(t)?`${t.slice(0,-1)}ies`:/(s|x|ch|sh)$/.test(t)?`${t}es`:`${t}s`}(a)}${""===o?"":`.${o}`}`===s?go(1n):0n;return t+("persistentvolumeclaims"===s?So(e,()=>go(1n)):0n)}if(""===o&&"Service"===a)return function r(e,t){const o=u.$8f(e,"spec");if("services.loadbalancers"===t)return"LoadBalancer"===o.type?go(1n):0n;if("services.nodeports"!==t)return;return"NodePort"===o.type||"LoadBalancer"===o.type&&!1!==o.allocateLoadBalancerNodePorts?go(BigInt(u.$8g(o,"ports").length)):0n}(n,t);const[,i,c]=/^(?:(.+)\.storageclass\.storage\.k8s\.io\/)?(requests\.storage|persistentvolumeclaims)$/.exec(t)??[];if(void 0===c)return;const l=e=>{if(void 0!==i&&u.$z(e,"spec","storageClassName")!==i)return 0n;const t=u.$8f(e,"spec","resources","requests").storage;return"requests.storage"===c?fo(u.$as(t,!0),1n):go(1n)};return""===o&&"PersistentVolumeClaim"===a?l(n):So(e,l)}(e,o);return void 0===t?[]:[{object:e,amount:t}]}):(yo(e).get(t)??[]).map(t=>function o(e,t,a){const{object:n,templates:s}=e,r=oo(t.index,"LimitRange",n.namespace),[i]=s,c=void 0===i?0n:"pods"===a?go(1n):fo(io(i,r)(...a),1n),l=function m(e,{index:t}){const o=ko.includes(e.controller)?u.$9m(e,t)?.object:void 0,a="ScaledObject"===o?.kind?"maxReplicaCount":"maxReplicas",n=u.$9t(o?.manifest,"spec",a);return void 0!==n&&Number.isSafeInteger(n)&&n>0?n:void 0}(e,t);return{object:n,workload:e,each:c,amount:c*BigInt(xo(e,t)),...void 0!==l&&{most:c*BigInt(l)}}}(t,e,a));return s.filter(({amount:e})=>e>0n)}(e,t,o);return a.set(n,s),s}const vo=u.$5x(()=>new Map),$o=u.$5x(({index:e})=>u.$5c(e.objects,({namespace:e})=>e)),yo=u.$5x(({workloads:e})=>u.$5c(e.values(),({object:e})=>e.namespace));function bo(e){return/^(count\/)?configmaps$/.test(e)?go(1n):0n}const ko=["Deployment","StatefulSet","ReplicaSet","Pod","ArgoRollout","DeploymentConfig","CloneSet","KruiseStatefulSet"];function xo(e,{index:t}){if(!ko.includes(e.controller))return 0;const o=u.$9m(e,t)?.minReplicas??u.$9n(e)??0;return Number.isSafeInteger(o)&&o>0?o:0}const wo=["configmaps","secrets","services","persistentvolumeclaims","resourcequotas"];function So({group:e,kind:t,manifest:o},a){if("apps"!==e||"StatefulSet"!==t)return 0n;const n=u.$8f(o,"spec").replicas??1;return("number"==typeof n&&Number.isSafeInteger(n)?BigInt(n):0n)*u.$8g(o,"spec","volumeClaimTemplates").map(a).reduce((e,t)=>e+t,0n)}function Po({group:e,kind:t}){return"helm.toolkit.fluxcd.io"===e&&"HelmRelease"===t}function Ro(e,t){const{id:o,base:a,head:n,changedKeys:s,madeBy:r}=t;if(null===n)return!1;const i=0===s.length||!0===r?.isWhole;return[n.name,n.object.name].flatMap(t=>Co(e,{name:t,namespace:n.namespace})).some(({kind:e,valuesKey:t,targetPath:r})=>{const c=u.$26(t)||"values.yaml",l=""!==u.$26(r)||!function m(e,t){if("text"!==e?.form||"text"!==t?.form)return!1;const[o,a]=[e,t].map(({content:e})=>({lines:e.split("\n").filter(e=>!/^\s*(?:#.*)?$/.test(e)),read:u.$5u(e)}));if(!0!==o?.read.ok||!0!==a?.read.ok)return!1;const n=({documents:e})=>e.map(({value:e})=>e);return u.$39(o.lines,a.lines)&&u.$39(n(o.read),n(a.read))}(a?.entries.get(c),n.entries.get(c));return e===o.kind&&(i||s.includes(c)&&l)})}function Co(e,t){return Po(e)&&u.$9j(t.namespace,e.namespace)?u.$8g(e.manifest,"spec","valuesFrom").filter(({name:e})=>e===t.name):[]}function jo({group:e,kind:t,manifest:{spec:o}}){if(!u.$4d(o))return o;const{valuesFrom:a,ignoreDifferences:n,driftDetection:s,...r}=o;return Po({group:e,kind:t})||void 0===a?r:{...r,valuesFrom:a}}function Ao(e){return u.$5d(e)?e.some(Ao):!!u.$4d(e)&&Object.entries(e).some(([e,t])=>`.${e}`.includes(`.${u.$e8}/`)&&"false"!==t&&!1!==t||Ao(t))}function Io({group:e,name:t,manifest:o}){if("helm.toolkit.fluxcd.io"===e){const e=u.$z(o,"spec","targetNamespace");return u.$z(o,"spec","releaseName")??(void 0===e?t:`${e}-${t}`)}return"argoproj.io"===e?u.$z(o,"spec","source","helm","releaseName")??t:"helm.cattle.io"===e?t:void 0}function No({group:e,kind:t,manifest:o}){return"argoproj.io"===e?u.$z(o,"spec","destination","namespace"):"HelmRelease"===t||"HelmChart"===t?u.$z(o,"spec","targetNamespace"):void 0}const zo=3,To=/^-?\s*\$?\.Release\.Name\s*-?$/,Do=/config|secret|valuesFrom|substituteFrom|fileData/i;function Mo(e){const t=new Set,o=(e,a)=>{if("string"==typeof e&&a&&t.add(e),u.$5d(e))for(const t of e)o(t,a);if(!u.$4d(e))return;const n=[u.$z(e,"kind"),u.$z(e,"type")].some(Eo);for(const[t,s]of Object.entries(e))o(s,a||Do.test(t)||n&&"name"===t)};return void 0!==e&&o(e,!1),t}function Eo(e){return void 0!==e&&/^(configmap|secret)$/i.test(e)}function qo(e,t){if(0===t.length)return;const o=function a(e){const{apiVersion:t,kind:o,metadata:a,status:n,...s}=e.manifest,r=function i({group:e,manifest:t},o){return Lo.has(e)&&u.$4d(o)?{...o,listeners:u.$8g(t,"spec","listeners").map(({tls:e,...t})=>t)}:o}(e,jo(e));return void 0===r?s:{...s,spec:r}}(e),n=Mo(o),s=new Set(u.$8c(o)),r=Oo(e),i=No(e)??e.namespace;return t.find(t=>{const{head:o}=t;if(Ro(e,t))return!0;if(null!==o&&function a({namespace:e,name:t,object:o}){return null===e?[]:[`${e}/${o.name}`,`${e}/${t}`]}(o).some(e=>s.has(e)))return!0;if(null===o||!u.$9j(o.namespace,i))return!1;const{name:c}=o.object;return n.has(c)||n.has(o.name)||s.has(c)&&function l(e,t){const{name:o}=e.object;return e.generated&&o!==e.name||/[-.]/.test(o)&&o!==t.name}(o,e)||r(c)})}const Lo=new Set(["gateway.networking.k8s.io","gateway.networking.x-k8s.io"]);function Oo(e){const t=Io(e);if(void 0===t)return()=>!1;const{spec:o}=e.manifest,a=Mo(o),n=[...new Set(u.$8c(o))],s=n.filter(e=>e.includes("{{")),r=n.filter(e=>e.includes("\n")),i=new Set(Fo(o));return o=>s.some(e=>function n(e,t,{release:o,isConfigField:a}){const n=e.split(/\{\{([^{}]*)\}\}/);if(1===n.length)return!1;const s=n.map((e,t)=>t%2==0?e:To.test(e)?o:void 0);return(a?s:s.filter((e,t)=>t%2==0)).map(e=>e??"").join("").length>=zo&&u.$1f(t,s)}(e,o,{release:t,isConfigField:a.has(e)}))||/[-.]/.test(o)&&o!==e.name&&(i.has(o)||r.some(e=>u.$2e(e,o)))}function Fo(e){return u.$5d(e)?e.flatMap(Fo):u.$4d(e)?Object.entries(e).flatMap(([e,t])=>[e,...Fo(t)]):[]}function Uo(e,t){const{id:o,notSeenAt:a,head:n}=e,{spec:s}=t.manifest,r=`It names ${o.kind} ${o.name}, which ${void 0===a?"changes":"may change"}`,i=n?.object.name??o.name;return i===o.name||u.$8c(s).includes(i)?Po(t)&&!Ro(t,e)&&e.sameRealName?`${r}: ${Ao(s)?"its values ask Reloader to restart pods then":"pods that read it at their start only keep the old content, since its values do not ask Reloader for a restart"}. What that restarts was not analysed.`:`${r}; what that restarts was not analysed.`:`${r}, and which the build holds as ${i}: kustomize did not rewrite this field. What that restarts was not analysed.`}function Bo(e,t,o){const{name:a,namespace:n}=t,s=function r(e,t){const o=Go(e.manifest.metadata);if(u.$9l(e))return o;const a=t.workloads.get(u.$9k(e)),n=void 0!==a&&a.templates.length>0;return[...o,...n?a.templates.flatMap(({metadata:e,spec:t})=>[...Go(e),...Zo(t)]):Jo(e.manifest)]}(e,o);if(null!==n&&s.some(e=>e===`${n}/${a}`))return!0;if(function i({group:e,kind:t,manifest:o},{name:a,namespace:n}){if("admissionregistration.k8s.io"!==e||!t.endsWith("AdmissionPolicyBinding"))return!1;const s=u.$8f(o,"spec","paramRef");return s.name===a&&u.$9j(u.$z(s,"namespace")??null,n)}(e,t))return!0;const c=function l({group:e,manifest:t}){if(!/^(group)?(snapshot\.)?storage\.k8s\.io$/.test(e))return[];const o=u.$8f(t,"parameters");return Object.entries(o).flatMap(([e,t])=>{if(!/secret-?name$/i.test(e)||"string"!=typeof t||""===t)return[];const a=o[e.replace(/name$/,"namespace").replace(/Name$/,"Namespace")];return[{name:t,namespace:"string"==typeof a?a:void 0}]})}(e).find(e=>e.name===a);if(void 0!==c)return u.$9j(n,c.namespace??null);if(Co(e,t).length>0)return!0;if(!u.$9j(n,No(e)??e.namespace))return!1;if(!Ko(e,o)&&Mo(jo(e)).has(a))return!0;if(Oo(e)(a))return!0;const m=[e.manifest,...(o.workloads.get(u.$9k(e))?.templates??[]).map(({spec:e})=>e)];return!!m.some(e=>u.$8g(e,"imagePullSecrets").some(e=>e.name===a))||!!function d({name:e,namespace:t},o,{index:a}){return/[-.]/.test(e)&&e!==o.name&&!Ho.some(function n([o,s]){return a.byKey.has(u.$9k({group:o,kind:s,name:e,namespace:t}))})}(t,e,o)&&(s.some(e=>function o(e,{name:t,namespace:a}){return(null===a||!Vo.test(e))&&(e===t||e.endsWith(`=${t}`)||e.endsWith(`/${t}`))}(e,t))||function p(e,t){return Po(e)?u.$8g(e.manifest,"spec","valuesFrom").flatMap(o=>{const{kind:a,name:n,valuesKey:s,targetPath:r}=o;if("ConfigMap"!==a||""!==u.$26(r))return[];const i={group:"",kind:a,name:u.$26(n),namespace:e.namespace},c=t.get(u.$9k(i))?.entries.get(u.$26(s)||"values.yaml");return"text"===c?.form?[c.content]:[]}):[]}(e,o.configsByKey).some(e=>u.$2e(e,a)))}const Vo=/^[a-z0-9-]+\/[^/]+$/,Ho=[["","Service"],["","ServiceAccount"],["","PersistentVolumeClaim"],["apps","Deployment"],["apps","StatefulSet"],["apps","DaemonSet"]];function Ko({group:e,kind:t,name:o,namespace:a},{workloads:n}){return(n.get(u.$9k({group:e,kind:t,name:o,namespace:a}))?.templates.length??0)>0}function Go(e){return _o(e).flatMap(({texts:e})=>e)}function _o(e){return Object.entries(u.$8f(e,"annotations")).filter(([e])=>!Wo.test(e)).map(([e,t])=>({key:e,texts:Qo(t).flatMap(e=>e.split(/[\s,]+/))}))}const Wo=/^(meta\.helm\.sh|([a-z]+\.)?reloader\.stakater\.com|argocd\.argoproj\.io|kubectl\.kubernetes\.io)\//,Jo=u.$5x(e=>{const{metadata:t,status:o,secrets:a,...n}=e;return Qo(n)});function Zo(e){return[...u.$8g(e,"initContainers"),...u.$8g(e,"containers")].flatMap(e=>{const{command:t,args:o}=e;return[t,o,...u.$8g(e,"env").map(({value:e})=>e)].flatMap(Qo)})}function Qo(e){if("string"==typeof e)return[e];if(u.$5d(e))return e.flatMap(Qo);if(!u.$4d(e))return[];const{kind:t}=e,o="string"==typeof t&&!/Secret|ConfigMap/.test(t);return Object.entries(e).flatMap(([e,t])=>Xo.test(e)||o&&"name"===e?[]:Qo(t))}const Xo=/^(labels|match(Labels|Expressions)|\w*selector|resourceNames|\w*service(Name)?|claimName|ignoreDifferences|driftDetection)$/i,Yo="terminationMessagePath";function oa(e,t){const o=new Set(t.map(({message:e})=>e));return e.filter(e=>u.$ah(e)&&o.has(e.message))}function na(e){return[...ca(e).map(e=>({group:"",kind:"Service",name:e,isNamespaced:!0})),...ua(e),...sa(e)]}function sa(e){const{istio:t}=u.$8f(e,"spec","strategy","canary","trafficRouting"),o=[u.$8f(t,"virtualService"),...u.$8g(t,"virtualServices")],{nginx:a,alb:n}=u.$d0(e),s=(e,t,o)=>o.flatMap(o=>void 0===o||""===o?[]:{group:e,kind:t,name:o,isNamespaced:!0});return[...s("networking.istio.io","VirtualService",o.map(({name:e})=>e).filter(ia)),...s("networking.k8s.io","Ingress",[...a,...n])]}function ra({object:e},{index:t}){const{istio:o}=u.$8f(e.manifest,"spec","strategy","canary","trafficRouting");for(const a of[u.$8f(o,"virtualService"),...u.$8g(o,"virtualServices")]){const{namespace:o}=e,n=u.$z(a,"name")??"",s=t.byKey.get(u.$9k({group:"networking.istio.io",kind:"VirtualService",namespace:o,name:n})),r=u.$8g(s?.manifest,"spec","http"),i=u.$at(a,"routes").find(e=>r.length>0&&!r.some(t=>t.name===e));if(void 0!==i)return{route:`the route ${i}`,name:`VirtualService ${n}`}}return function a({namespace:e,manifest:t},{byKey:o}){const a=u.$8f(t,"spec","strategy","canary","trafficRouting","istio","destinationRule"),n=u.$z(a,"name")??"",s=o.get(u.$9k({group:"networking.istio.io",kind:"DestinationRule",namespace:e,name:n})),r=["canarySubsetName","stableSubsetName"].flatMap(e=>u.$z(a,e)??[]).find(e=>void 0!==s&&!u.$8g(s.manifest,"spec","subsets").some(t=>t.name===e));return void 0===r?void 0:{route:`the subset ${r}`,name:`DestinationRule ${n}`}}(e,t)}function ia(e){return"string"==typeof e&&!e.includes(".")}function ca(e){return la.flatMap(([t,...o])=>o.map(o=>u.$z(e,"spec","strategy",t,o)??"")).filter(e=>""!==e)}const la=[["blueGreen","activeService","previewService"],["canary","stableService","canaryService"]];function ua(e){const t=u.$8g(e,"spec","strategy","canary","steps");return[...u.$cz(e).flatMap(({templates:e})=>e),...t.flatMap(e=>u.$8g(e,"experiment","analyses"))].flatMap(e=>{const t=u.$z(e,"templateName"),o=!0===e.clusterScope;return void 0===t?[]:[{group:"argoproj.io",kind:o?"ClusterAnalysisTemplate":"AnalysisTemplate",name:t,isNamespaced:!o}]})}function ma(e){for(const[t,...o]of la){const[a,n]=o.map(o=>u.$z(e,"spec","strategy",t,o));if(void 0!==a&&""!==a&&a===n)return a}}function da(e,t){return void 0!==fa(e,t)}function pa(e,t){const o=fa(e,t);return void 0===o?"":(new TextDecoder).decode(e.read(o))}function fa(e,t){const o=e.entry(t);return void 0===o||"directory"===o||"submodule"===o.kind?void 0:o.blob}function ga(e){return/\.((tf|tofu|tfvars)(\.json)?|hcl)$/.test(e)}function ha(e,t){const o=u.$25(e);return t.list(o).filter(e=>/\.(tf|tofu)$/.test(e)).map(e=>""===o?e:`${o}/${e}`)}function va(e){return/^[ \t]*(provider|resource|module)\s+"(kubernetes|kubectl|helm|flux|argocd|k8s)(_\w+)?"/m.test(e)}const $a=/^[ \t]*(provider|resource|module)\s+"(talos|rke|rancher2|aws_eks|google_container|azurerm_kubernetes|digitalocean_kubernetes|linode_lke|hcloud_kube|scaleway_k8s|oci_containerengine|ovh_cloud_project_kube|civo_kubernetes|vultr_kubernetes|ibm_container|k0s|eks|gke|aks|kubernetes-engine|kube-hetzner|k3s)\w*"/m,ya=/source\s*=\s*"[^"\n]{0,300}?(eks|gke|aks|kubernetes|k3s|talos|kube)/i;function ba(e){return $a.test(e)||ya.test(e)}function ka(e,t){const o=[e,...ha(e,t)].map(e=>pa(t,e));return o.some(va)?"generator":o.some(ba)?"machines":void 0}const xa=/(^|\/)terragrunt(\.stack)?\.hcl$/,wa=/(\.terraform\.lock|\.tflint|\.pkr|docker-bake|\.nomad|\.policy)\.hcl$/,Sa=/\bsource\s*=\s*"([^"\n]+)"/g,Pa=/eks|gke|aks|kube|k8s|k3s|rke|talos|cluster|node|helm|flux|argo/i;function Ra(e,t){return 0===ja(e,t).length?[]:t.paths().filter(e=>/\.(tf|tofu)$/.test(e)||xa.test(e))}function Ca(e,t){return ja(e,t).some(e=>function o(e,t){const o=[...pa(t,e).matchAll(Sa)].map(([,e=""])=>e);return 0===o.length||o.some(o=>function a(e,t,o){if(!/^\.{1,2}\/|^\$\{/.test(t))return Pa.test(t);const a=t.startsWith(".")?u.$47(e,t.replace("//","/")):/^\$\{get_(?:repo_root|path_to_repo_root)\(\)\}\/+([^$/][^$]*)$/.exec(t)?.[1]?.replace("//","/"),n=void 0===a?[]:o.list(a).filter(e=>/\.(tf|tofu)$/.test(e));if(void 0===a||0===n.length)return!0;return n.map(e=>pa(o,`${a}/${e}`)).some(e=>va(e)||ba(e))}(u.$25(e),o,t))}(e,t))}function ja(e,t){if(!e.endsWith(".hcl")||wa.test(e))return[];if(xa.test(e))return da(t,e)?[e]:[];const o=u.$25(e);return t.paths().filter(e=>xa.test(e)&&u.$9g(e,o))}function Aa(e){return u.$5d(e)?e.flatMap(Aa):u.$4d(e)?[...Ia(e),...Object.values(e).flatMap(Aa)]:[]}function Ia(e){const{number:t,name:o}=u.$8f(e,"service","port");return[...za(u.$8f(e,"service"),t??o),...Na.flatMap(t=>u.$8g(e,t).flatMap(e=>za(e,e.port))),...Ta(e),...Ma(u.$8f(e,"destination"),u.$z(e,"destination","host"),e.weight),...Ma({},u.$z(e,"service")?.replace(/^\w+:\/\//,""),void 0),...Ma({},u.$z(e,"serviceName"),e.weight,e.servicePort)]}const Na=["backendRefs","services"];function za(e,t){const o=u.$z(e,"name");return void 0===o||0===e.weight?[]:[{kind:u.$z(e,"kind")??"Service",name:o,namespace:u.$z(e,"namespace"),port:t}]}function Ta(e){const{targetPort:t}=u.$8f(e,"port"),o="string"==typeof t?t:void 0;return[u.$8f(e,"to"),...u.$8g(e,"alternateBackends")].filter(({kind:e})=>"Service"===e).flatMap(e=>za(e,o))}const Da=/^([a-z0-9-]+)(?:\.([a-z0-9-]+)(?:\.svc(?:\..+)?)?)?(?::(\d+))?$/;function Ma(e,t,o,a){const[,n,s,r]=Da.exec(t??"")??[];return void 0===n||0===o?[]:[{kind:"Service",name:n,namespace:s,port:u.$8f(e,"port").number??a??(void 0===r?void 0:Number(r))}]}function La(e,{how:t},o){return!(!function a({kind:e,object:t}){return"Secret"===e&&"kubernetes.io/service-account-token"===t.manifest.type}(e)||!Oa.includes(o))||("env"===t?qa(e,o):e.entries.has(o)||function n({kind:e,object:t},o){const a="ConfigMap"===e?R.$7g(Fa,o):void 0;return void 0!==a&&"true"===u.$z(t.manifest,"metadata",...a)}(e,o))}const Oa=["token","ca.crt","namespace"],Fa={"service-ca.crt":["annotations","service.beta.openshift.io/inject-cabundle"],"ca-bundle.crt":["labels","config.openshift.io/inject-trusted-cabundle"]};function Ua(e){return Ba(e)}const Ba=u.$5x(function Va(e){const t=({of:e,namespace:t})=>u.$j([e,t]),o=u.$5c([...Ka(e),...Ga(e)],t),a=new Map;return{meant:e=>{const n=t(e),s=a.get(n)??u.$ci(new Set(o.get(n)?.map(({name:e})=>e)));return a.set(n,s),s(e.name)}}});function Ha(e,t){return R.$c9(Ua(e).meant(t))}function Ka({index:e}){return e.objects.flatMap(({group:e,kind:t,namespace:o,name:a,nameBeforeHash:n,manifest:s})=>{const r=[a,...void 0===n?[]:[n]],i=u.$8g(s,"spec","ports").map(e=>u.$z(e,"name"));return[...r.map(e=>({of:t,namespace:o,name:e})),...""===e&&"Service"===t?[..._a("Services",o,u.$8f(s,"metadata","labels")),...Wa("Services",o,i)]:[]]})}function Ga({workloads:e}){return[...e.values()].flatMap(({object:{namespace:e},templates:t})=>t.flatMap(({metadata:t,containers:o})=>{const a=o.flatMap(({value:e})=>u.$8g(e,"ports"));return[..._a("pods",e,u.$8f(t,"labels")),...Wa("pods",e,a.map(e=>u.$z(e,"name")))]}))}function _a(e,t,o){return Object.entries(o).flatMap(([o,a])=>[{of:u.$cj(e),namespace:t,name:o},..."string"==typeof a?[{of:u.$cl(e,o),namespace:t,name:a}]:[]])}function Wa(e,t,o){return o.flatMap(o=>void 0===o?[]:[{of:u.$ck(e),namespace:t,name:o}])}function Qa(e,t,o){const a=Za(o,e,t)?.maker;if(void 0===a)return;const n=u.$cq(a).find(({kind:e,name:o})=>e===t.kind&&o===t.name);return n&&{maker:`${a.kind} ${a.name}`,made:n}}const Xa=u.$5x((({objects:e})=>u.$5c(e.flatMap((e=>[...new Set(Ya(e))].map(t=>({name:t,object:e})))),({name:e})=>e)));function sn(e,t,{kind:o,name:a,path:n},{base:s,head:r}){if(void 0===e||"ConfigMap"!==o||!1===r.prunes)return;const i=u.$cg(e).find(e=>e.kind===o&&e.path===n),c=i&&u.$ch(s,e,o,i.name),l=c?.object.name??a,m=l!==a&&l.includes(a);return void 0!==i&&m&&!u.$ch(r,t,o,i.name)?{key:`${o} ${a}`,severity:"error",message:`\`${n}\` needs ${o} ${a}, which is not in the build: that held it as ${l}, and this change takes it out.`,unsafe:!0}:void 0}function rn(e,{object:t},{kind:o,name:a}){return Ha(e,{of:o,namespace:t.namespace,name:a})}function cn({kind:e,name:t,path:o,how:a},n){return{key:`${e} ${t}`,severity:"warning",message:`\`${o}\` needs ${e} ${t}, which is not in the build: ${"imagePullSecret"===a?"an image that needs it is not pulled":"new pods wait"} until something else makes it.${n}`,unsafe:!1}}const ln=u.$5x(({workloads:e})=>new Set([...e.values()].flatMap(e=>u.$cg(e).filter(({optional:e})=>!e).map(({kind:t,name:o})=>mn(t,e.object.namespace??"",o)))));function pn({base:e,head:t}){const o=(t.index.byKind.get("ValidatingAdmissionPolicyBinding")??[]).flatMap(o=>{const a=e.index.byKey.get(u.$9k(o)),n=void 0!==a&&u.$39(u.$ay(a),u.$ay(o)),s=fn(o,t.index);return n&&void 0!==u.$ay(o)&&void 0!==s&&function r({manifest:e}){return u.$8g(e,"spec","matchConstraints","resourceRules").some(e=>u.$at(e,"apiGroups").some(e=>hn.includes(e))&&u.$at(e,"resources").some(e=>gn.includes(e)))}(s)?[...$n(fn(o,e.index),s,o),...yn(s,o,e.index,t.index)]:[]});return[...new Map(o.map(e=>[e.message,e])).values()]}function fn({manifest:e},{byKey:t}){const o=u.$z(e,"spec","policyName")??"",[a,n]=["admissionregistration.k8s.io","ValidatingAdmissionPolicy"];return t.get(u.$9k({group:a,kind:n,name:o,namespace:null}))}const gn=["*","*/*","pods","deployments","statefulsets","daemonsets","replicasets","jobs","cronjobs"],hn=["*","","apps","batch"],vn="pods made from now on have to pass it; those that run stay as they are.";function $n(e,t,o){if(void 0!==e&&u.$39(e.manifest.spec,t.manifest.spec))return[];const a=void 0===e?"is new":"changes";return[{object:t,message:`${t.kind} ${t.name} ${a}, which the binding ${o.name} enforces: ${vn}`}]}function yn(e,t,o,a){const[n,s]=[u.$8f(e.manifest,"spec","paramKind"),u.$8f(t.manifest,"spec","paramRef")];return function r({byKind:e},t,o){const[a,n]=[u.$z(t,"apiVersion"),u.$z(o,"name")],s=u.$z(o,"namespace");return(e.get(u.$z(t,"kind")??"")??[]).filter(e=>e.apiVersion===a&&e.name===n&&(void 0===s||e.namespace===s))}(o,n,s).flatMap(t=>{const o=a.byKey.get(u.$9k(t)),n=`${t.kind} ${t.name}`;if(void 0===o)return"Deny"!==u.$z(s,"parameterNotFoundAction")?[]:[{object:t,message:`${n} goes, which ValidatingAdmissionPolicy ${e.name} takes its parameters from: by \`parameterNotFoundAction: Deny\` everything that it is asked about is refused.`}];const r=({manifest:e})=>({...e,metadata:null});return u.$39(r(t),r(o))?[]:[{object:o,message:`${n} changes, which ValidatingAdmissionPolicy ${e.name} takes its parameters from: ${vn}`}]})}const bn=12;const Pn={config:"The config",image:"The image",version:"The version",env:"The environment",command:"The command",resources:"A resource request or limit",probe:"A probe",label:"A label",annotation:"An annotation",volume:"A volume",other:"The pod template"};function Rn(e,t){return"other"!==e||Cn.test(t)?Pn[e]:"The spec"}const Cn=/^spec\.(?:jobTemplate\.spec\.)?template\b/;function jn(e){if(e.includes("/"))return e;const t=e.split(".");return t.slice("spec"===t.at(-2)?-3:-2).join(".")}function An(e){return e.replace(/^spec\.(?:jobTemplate\.spec\.)?template\.(?:spec\.)?/,"")}function In(e){return e.replace(/(sha256:[0-9a-f]{12})[0-9a-f]{52}\b/g,"$1\u2026").replace(/(^|[:-])([0-9a-f]{12})[0-9a-f]{28}$/,"$1$2\u2026")}const Nn=50,zn=3,Tn=/^.*Probe\./;function Dn(e){let t="";return e.map(e=>{const o=function a(e,t){const[o]=Tn.exec(e)??[];if(void 0!==o&&t.startsWith(o))return o.length;const a=En(t),n=En(e),s=n.findIndex(({text:e},t)=>e!==a[t]?.text),r=!0===n[s]?.text.startsWith("[")?s-1:s;return r<zn?0:n[r]?.index??0}(e,t);return 0===o&&(t=e),e.slice(o)})}function Mn(e){if(e.length<=Nn)return e;const t=En(e).map(({index:t})=>e.slice(t)).filter(e=>e.length<Nn);return void 0===t[0]?e:`\u2026${t[0]}`}function En(e){return[...e.matchAll(/\[[^[\]]*\]|[^.[\]]+/g)].map(({0:e,index:t})=>({text:e,index:t}))}const qn=/^(?:kustomization|deployment|statefulset|daemonset|cronjob|job|service|configmap|secret(?:\.sops)?|ingress|namespace|pvc|helm|helm-?release|release|chart|values(?:[-.][\w.-]+)?|(?:oci|git|helm)-?repository|ks|patch|config|app|all|install|manifests?)\.(?:ya?ml|json)$|^Kustomization$/i,Ln=/^(?:app|base|config|deploy|install|instance|k8s|manifests|resources)$/;function On({file:e,line:t}){const o=e.split("/"),a=o.toReversed().findIndex((e,t)=>!(0===t?qn:Ln).test(e)),n=a<0?e:o.slice(-1-a).join("/");return void 0===t?n:`${n} line ${t}`}function Bn(e){return"field"===e.type?u.$mc`${u.$nv(Dn(e.paths).map(e=>[u.$no(Mn(e))]),2)} ${1===e.paths.length?"changes":"change"}`:Un({...e,places:[]})}function Vn(e,t){const o=u.$nv(e.map(e=>[{strong:[u.$nu(e)]}]),6);return u.$mc`${u.$no("disableNameSuffixHash")}${Fn(t)} takes the hash off the names of ${o}; no content changes`}const Hn={added:"is new",removed:"is removed",modified:"changed"};function _n({change:e,renamed:t},o){if("modified"!==e)return u.$mc`${o} ${Hn[e]}`;if(void 0===t)return u.$mc`${o} changes in what is neither its name nor its keys`;switch(t){case"hashLost":return u.$mc`${o} keeps its content, but its name loses the hash`;case"hashGained":return u.$mc`${o} keeps its content, and its name gets a hash`;case"otherwise":return u.$mc`${o} keeps its keys, but its name changes`}}function Wn({noun:e,field:t,base:o,head:a}){if(o===u.$3d&&a===u.$3d)return u.$mc`${"image"===e?"An image":"A version"} changes (not shown: it may be a Secret's value)`;if("version"===e){const e=void 0===t?u.$mc`The version`:[u.$no(t)],[n,s]=Jn(o,a);return u.$mc`${e} goes from ${u.$no(n)} to ${u.$no(s)}`}const[n,s]=[Zn(o),Zn(a)];if(n.name===s.name&&""!==n.version&&""!==s.version){const[e,t]=Jn(n.version,s.version);return u.$mc`Image ${u.$no(n.name)} goes from ${u.$no(e)} to ${u.$no(t)}`}const[r,i]=Jn(o,a);return u.$mc`An image goes from ${u.$no(r)} to ${u.$no(i)}`}function Jn(e,t){const[o,a]=[e.split("@"),t.split("@")],n=[o[0]??"",a[0]??""];return n[0]!==n[1]&&n.every(e=>""!==e&&!e.startsWith("sha256:"))?[In(n[0]),In(n[1])]:[In(e),In(t)]}function Zn(e){const{name:t,tag:o="",digest:a=""}=u.$gf(e);return{name:t,version:[o,a].filter(e=>""!==e).join("@")}}function Yn({type:e}){return"resources"===e||"volume"===e||"other"===e||"env"===e}const es=24;function os(e,t){return R.$7g(e,t)}const as=/^(image|.*Image|imageName|tag|imageTag|version|.*Version|digest|semver|targetRevision|branch|commit)$/;function ns(e,t){return e.map(({path:e,fields:o,base:a,head:n})=>{const s=t.find(e=>!e.sameRealName&&e.base?.object.name===a&&e.head?.object.name===n);if(void 0!==s)return function r(e,t){return{type:"config",path:e,config:t.id,keys:t.changedKeys,...Xn(t),reads:"possible"}}(e,s);const i=as.test(o.at(-1)??""),[c,l]=[a,n].map(ss);return i&&void 0!==c&&void 0!==l?{type:"version",path:e,valueAtBase:c,valueAtHead:l}:{type:"other",path:e}})}function ss(e){return"string"==typeof e||"number"==typeof e?String(e):void 0}const rs=new Set(["path","port","scheme","service","initialDelaySeconds","timeoutSeconds","periodSeconds","successThreshold","failureThreshold","terminationGracePeriodSeconds"]),is=60;function cs(e,t,o){return u.$4d(e)&&u.$4d(t)?[...new Set([...Object.keys(e),...Object.keys(t)])].flatMap(a=>{const[n,s]=[e[a],t[a]];if(u.$39(n,s))return[];const r=Wt(o,a);if(u.$4d(n)&&u.$4d(s))return cs(n,s,r);const[i,c]=[n,s].map(e=>function t(e,o){if(!rs.has(e)||"string"!=typeof o&&"number"!=typeof o)return;const a=String(o);return a.length>is?void 0:a}(a,e));return[{type:"probe",path:r,...void 0!==i&&void 0!==c&&{valueAtBase:i,valueAtHead:c}}]}):[{type:"probe",path:o}]}function gs(e){if(void 0===e)return new Map;if(!u.$5d(e))return;const t=new Map;for(const o of e){const e=u.$4d(o)?u.$z(o,"name"):void 0;if(void 0===e||t.has(e)||!u.$4d(o))return;t.set(e,o)}return t}const hs=["readinessProbe","livenessProbe","startupProbe"],vs={command:"command",args:"command",workingDir:"command",envFrom:"env",resources:"resources",volumeMounts:"volume",volumeDevices:"volume"};function $s(e,t,o){const a=u.$z(t,"name")??"",n=u.$z(e,"image")!==u.$z(t,"image"),s=[{type:"image",path:`${o}.image`,imageAtBase:u.$z(e,"image")??"",imageAtHead:u.$z(t,"image")??""}];return[...n?s:[],...fs(e,t,"env",o,"env",(e,t,o)=>[{type:"env",path:o}]),...hs.filter(o=>!u.$39(e[o],t[o])).flatMap(a=>cs(e[a],t[a],Wt(o,a))),...ds(e,t,o,e=>{if(!("image"===e||"env"===e||hs.includes(e)||"imagePullPolicy"===e&&n))return Object.hasOwn(vs,e)?vs[e]:"other"})].map(e=>({...e,container:a}))}function ys(e,t,o){const a={quantities:t,isPod:o,keepsUnknownFields:!0};return{metadata:u.$9u(e.metadata,u.$9v("ObjectMeta"),a),spec:u.$9w(u.$9u(e.spec,u.$9v("PodSpec"),a),"serviceAccount")}}const ks={configMapKeyRef:"ConfigMap",configMapRef:"ConfigMap",configMap:"ConfigMap",secretKeyRef:"Secret",secretRef:"Secret",secret:"Secret",nodePublishSecretRef:"Secret",azureFile:"Secret",imagePullSecrets:"Secret"};function Ss(e,t,o=""){if(u.$39(e,t))return[];const[a,n]=[Rs(e),Rs(t)];return void 0!==a&&void 0!==n?Ps(a,n,e=>`${o}[${e}]`):u.$4d(e)&&u.$4d(t)?Ps(e,t,e=>""===o?e:`${o}.${e}`):[{path:o,base:e,head:t}]}function Ps(e,t,o){return[...new Set([...Object.keys(e),...Object.keys(t)])].sort(u.$a).flatMap(a=>Ss(e[a],t[a],o(a)))}function Rs(e){if(!u.$5d(e)||0===e.length)return;const t=u.$4f();for(const o of e){const e=u.$45(o,"name");void 0!==e&&(t[e]=o)}return Object.keys(t).length===e.length?t:void 0}const Cs=/(?:^|\.)(?:tag|version|appVersion|targetRevision|chart|repository|image|digest|registry|replicas|replicaCount|enabled)$/i,js=80;function As({path:e,base:t,head:o}){if(!Cs.test(e)||!Is(t)||!Is(o))return e;const[a,n]=[zs(t),zs(o)];return`${e} ${(a===n?[t,o].map(Ns):[a,n]).join(" \u2192 ")}`}function Is(e){return!u.$4d(e)&&!u.$5d(e)&&zs(e).length<=js}function Ns(e){return"string"==typeof e?`"${e}"`:zs(e)}function zs(e){return"string"==typeof e?""===e?'""':In(e):"number"==typeof e||"boolean"==typeof e||"bigint"==typeof e?e.toString():"nothing"}const Ts=/\.(tsx?|[mc]?js|py|go|java|kt|cs|rb|ya?ml|json)$/,Ds=/\.(ya?ml|json|tpl|env|properties)$|(^|\/)(charts?|templates|\.helm)\//,Ms=[{name:"cdk8s",markers:["cdk8s.yaml"],reads:Ts},{name:"Pulumi",markers:["Pulumi.yaml","Pulumi.yml"],reads:Ts},{name:"CDK for Terraform",markers:["cdktf.json"],reads:Ts},{name:"CUE",markers:["cue.mod","timoni.cue"],reads:/\.(cue|ya?ml|json)$/},{name:"Pkl",markers:["PklProject"],reads:/\.(pkl|ya?ml|json)$/},{name:"KCL",markers:["kcl.mod"],reads:/\.(k|ya?ml|json)$/},{name:"Tanka",markers:["tkrc.yaml","jsonnetfile.json"],reads:/\.(j|lib)sonnet$|\.(ya?ml|json)$/},{name:"Helmfile",markers:["helmfile.yaml","helmfile.yaml.gotmpl","helmfile.yml","helmfile.d"]},{name:"Helmwave",markers:["helmwave.yml","helmwave.yaml"]},{name:"Fleet",markers:["fleet.yaml"]},{name:"kpt",markers:["Kptfile"]},{name:"Kluctl",markers:[".kluctl.yaml",".kluctl.yml"]},{name:"Skaffold",markers:["skaffold.yaml"],reads:Ds},{name:"werf",markers:["werf.yaml","werf.yml"],reads:Ds},{name:"vendir",markers:["vendir.yml"]},{name:"Kapitan",markers:[".kapitan","inventory/targets"],reads:/(^|\/)(inventory|templates|components)\/|\.kapitan$/},{name:"Garden",markers:["garden.yml","project.garden.yml"],reads:Ds}],Es=[["Okteto",/(^|\/)okteto\.ya?ml$/],["DevSpace",/(^|\/)devspace\.ya?ml$/],["Acorn",/(^|\/)Acornfile$/],["Score",/(^|\/)score\.ya?ml$/],["Tilt",/(^|\/)Tiltfile$/],["Helmsman",/(^|\/)helmsman[^/]*\.(toml|ya?ml)$/],["Porter",/(^|\/)porter\.ya?ml$/],["Dhall",/\.dhall$/],["Nix",/(^|\/)(k8s|kube|kubernetes|manifests)\/(.*\/)?(?!(flake|shell|devshell)\.nix$)[^/]+\.nix$/]],qs=[/^releases:[ \t]*$/m,/^[ \t]*-[ \t]+name:/m,/^[ \t]+(- )?chart:/m],Ls=[["Helmsman",/\.toml$/,/^[ \t]*\[apps(\.|\])/m,/^[ \t]*\[(namespaces|helmRepos|settings|apps\.)/m],["Helmsman",/\.ya?ml$/,/^apps:/m,/^(helmRepos|settings):/m,/^namespaces:/m],["Prow",/^(?!\.prow[./]).*\.ya?ml$/,/^(presubmits|postsubmits|periodics|prowjob_namespace|config_updater|external_plugins):/m],["Prow",/\.ya?ml$/,/^(plank|sinker|deck):/m,/^(tide|plank|prow_ignored|in_repo_config):/m],["ci-operator",/\.ya?ml$/,/^zz_generated_metadata:/m],["Helmfile",/\.ya?ml$/,...qs],["Reckoner",/\.ya?ml$/,/^(charts|releases):/m,/^(repositories|minimum_versions|repository):/m]];function Os(e,t){return Ls.find(([,o,...a])=>o.test(e)&&a.every(e=>e.test(t)))?.[0]}function Fs(e){return qs.every(t=>t.test(e))}function Us(e,t){const[o]=Es.find(([,t])=>t.test(e))??[];if(void 0!==o)return o;for(let o=u.$25(e);;o=u.$25(o)){const a=Ms.find(({markers:a,reads:n})=>(void 0===n||n.test(e))&&a.some(e=>Hs(t,""===o?e:`${o}/${e}`)));if(void 0!==a)return a.name;if(""===o)return}}function Bs(e){return/-v?\d+\.\d+\.\d[^/]*\.tgz$/.test(e)}function Vs(e,t){for(let o=u.$25(e);;o=u.$25(o)){const e=""===o?"":`${o}/`;if(Hs(t,`${e}Chart.yaml`)||Hs(t,`${e}Chart.yml`))return o;if(""===o)return}}function Hs(e,t){return e.some(e=>void 0!==e.entry(t))}function Ws(e,t){const o=u.$4f();for(const a of Object.keys(e)){const n=e[a];void 0!==n&&Object.hasOwn(t,a)&&(o[a]=n)}return o}function Js(e){const t=u.$4f();for(const o of e)for(const e of Object.keys(o))t[e]??=o[e]??null;return t}function Zs({spec:e},{value:t},o){const a=Qs(t,o);if(void 0===a||void 0!==a.each.subPathExpr)return;const n=o.slice(a.at.length+1),s=[u.$24(u.$z(a.each,"subPath")??""),n].filter(e=>""!==e).join("/"),r=u.$8g(e,"volumes").find(e=>u.$z(e,"name")===u.$z(a.each,"name"));if(void 0===r||""===s)return;const i=function c(e,t){const o=Ys(e);if(void 0===o)return;const a=o.flatMap(({source:e})=>u.$8g(e,"items"));if(a.some(e=>Xs(e).startsWith(`${t}/`)))return;const n=a.find(e=>Xs(e)===t);return{from:o.flatMap(e=>function o({kind:e,name:t,source:a},n){if(null===e)return[];const s=u.$8g(a,"items");return 0===s.length?[{kind:e,name:t,key:n}]:s.filter(e=>Xs(e)===n).flatMap(o=>({kind:e,name:t,key:u.$z(o,"key")??""}))}(e,t)),mayBeElse:o.some(({kind:e})=>null===e),isNamed:void 0!==n,mode:u.$9t(n??{},"mode")??ar(e)}}(r,s);return void 0===i||""!==n?i:{...i,isNamed:!0}}function Qs(e,t){return u.$8g(e,"volumeMounts").map(e=>({each:e,at:(u.$z(e,"mountPath")??"").replace(/(?<!\/)\/+$/,"")})).filter(({at:e})=>""!==e&&(t===e||t.startsWith(`${e}/`))).sort((e,t)=>t.at.length-e.at.length)[0]}function Xs(e){return u.$24(u.$z(e,"path")??"")}function Ys(e){return void 0!==e.projected?u.$8g(e,"projected","sources").map(er):void 0!==e.configMap?[tr("ConfigMap",u.$8f(e,"configMap"),"name")]:void 0===e.secret?void 0:[tr("Secret",u.$8f(e,"secret"),"secretName")]}function er(e){return void 0!==e.configMap?tr("ConfigMap",u.$8f(e,"configMap"),"name"):void 0!==e.secret?tr("Secret",u.$8f(e,"secret"),"name"):{kind:null,name:"",source:{}}}function tr(e,t,o){return{kind:e,name:u.$z(t,o)??"",source:t}}function or(e){return(Ys(e)??[]).filter(({kind:e})=>null!==e).flatMap(({source:t})=>{const o=u.$8g(t,"items");return(0===o.length?[{}]:o).map(t=>u.$9t(t,"mode")??ar(e))})}function ar(e){return["configMap","secret","projected"].map(t=>u.$9t(e,t,"defaultMode")).find(e=>void 0!==e)??420}function nr(e,t,o){const a=e.split("\n");let n=!1;for(let e=t-1;e<a.length;e++){const s=a[e]??"";if(e>=t&&/^---(?:\s|$)/.test(s))return;if(/^\s*(?:-\s+)?["']?(?:initC|c|ephemeralC)ontainers["']?\s*:/.test(s)&&(n=!0),n&&sr(s)===o)return e+1}}function sr(e){const t=/^\s*(?:-\s+)?["']?name["']?\s*:(\s[^]*)$/.exec(e)?.[1];return void 0===t?void 0:u.$ap(t).replace(/^(["'])(.*)\1$/,"$2")}function rr({changes:e,elsewhere:t,head:o}){const a=[...e,...t?.inPlace??[]].filter(u.$az);return 0===a.length?[]:["ClusterPolicy","Policy"].flatMap(e=>o.index.byKind.get(e)??[]).flatMap(e=>{const t=function o({group:e,manifest:t}){return"kyverno.io"!==e?[]:u.$b0(u.$8f(t,"spec")).flatMap(e=>u.$8g(e,"context").flatMap(e=>{const t=u.$z(e,"configMap","name");return void 0===t?[]:[{name:t,namespace:u.$z(e,"configMap","namespace")??"default"}]}))}(e),n=a.find(({id:e})=>t.some(({name:t,namespace:o})=>t===e.name&&u.$9j(e.namespace,o)));if(void 0===n)return[];const{kind:s,name:r}=n.id;return[{object:e,message:`${s} ${r} changes, which ${e.kind} ${e.name} goes by: pods made from now on have to pass it, or are changed by it; those that run stay as they are.`}]})}function ir(e){const t=cr(e);return({templates:e})=>e.some(({metadata:e})=>d(t,u.$8f(e,"labels")))}function cr({matchLabels:e,matchExpressions:t}){const o=Object.entries(u.$4e(e)).map(([e,t])=>[ur(e),t]).filter(([e])=>!lr.test(e)),a=u.$8g(u.$5d(t)?{matchExpressions:t}:{},"matchExpressions").map(e=>({...e,key:ur(u.$z(e,"key")??"")})).filter(({key:e})=>!lr.test(e));return{matchLabels:Object.fromEntries(o),matchExpressions:a}}const lr=/^io\.(kubernetes\.pod|cilium)\./;function ur(e){return e.replace(/^(k8s|any):/,"")}function mr(e){const t=[...e],o=u.$bp(t,({templates:e})=>{const t=e.flatMap(({metadata:e})=>Object.entries(u.$8f(e,"labels")));return new Set(t.map(e=>u.$49(e)))});return e=>{const[a]=Object.entries(u.$8f(cr(e),"matchLabels"));return(void 0===a?t:o.get(u.$49(a))??[]).filter(ir(e))}}const dr=u.$5x(e=>mr(e.values()));function pr(e,t){return dr(e)(t)}const fr=["apiVersion","kind","metadata"];function gr(e,t){const o=u.$4c(e,"spec","versions"),a=(u.$5d(o)?o:[]).find(e=>u.$4d(e)&&e.name===t&&!0===e.served),n=u.$4c(a,"schema","openAPIV3Schema");return u.$4d(n)?n:void 0}function hr(e,t){const o=u.$4c(e,"spec","versions");if(u.$5d(o))return o.some(e=>u.$4d(e)&&e.name===t&&!0===e.served)}function vr(e,t){const o=[];return wr(e,t,void 0,$r(o),[...fr,"status"]),o}function $r(e){return(t,o,a)=>{const n=u.$gc(t);e.push({path:n,message:`${n} ${o}`,...a})}}function yr(e,t,o,a){if(null===e)return;if(!0===t["x-kubernetes-int-or-string"])return void("string"==typeof e||xr(e)||a(o,"must be a whole number or text",{kind:"wrong-type"}));const n="string"==typeof t.type?t.type:"",s=R.$7g(br,n);void 0===s||s.is(e)?(function r(e,t,o,a){!u.$5d(t.enum)||u.$4d(e)||u.$5d(e)||t.enum.includes(e)||a(o,"is none of the values that its schema allows",{mayComeLater:!0})}(e,t,o,a),u.$4d(e)?wr(e,t,o,a,!0===t["x-kubernetes-embedded-resource"]?fr:[]):u.$5d(e)?function i(e,t,o,a){const{items:n,minItems:s,maxItems:r}=t;if("number"==typeof s&&e.length<s&&a(o,`must have ${1===s?"an item":`${s} items`} or more`),"number"==typeof r&&e.length>r&&a(o,`must have at most ${r} items`),u.$4d(n))for(const[t,s]of e.entries())yr(s,n,u.$g8(o,String(t)),a)}(e,t,o,a):function c(e,t,o,a){const{minimum:n,maximum:s,minLength:r,maxLength:i,pattern:c}=t;if("number"==typeof e||"bigint"==typeof e){const[r,i]=[!0===t.exclusiveMinimum,!0===t.exclusiveMaximum];"number"==typeof n&&(e<n||r&&e===n)&&a(o,`must be ${r?"more than":"at least"} ${n}`),"number"==typeof s&&(e>s||i&&e===s)&&a(o,`must be ${i?"less than":"at most"} ${s}`)}else if("string"==typeof e){const t=Array.from(e).length;"number"==typeof r&&t<r&&a(o,`must have ${r} letters or more`),"number"==typeof i&&t>i&&a(o,`must have at most ${i} letters`);const n=u.$ga(c,e);void 0!==n&&a(o,n,u.$g9(n)?{kind:"no-duration"}:{})}}(e,t,o,a)):a(o,`must be ${s.name}`,{kind:"wrong-type"})}const br={object:{is:u.$4d,name:"a map of fields"},array:{is:u.$5d,name:"a list"},string:{is:e=>"string"==typeof e,name:"text"},boolean:{is:e=>"boolean"==typeof e,name:"true or false"},number:{is:e=>"number"==typeof e||"bigint"==typeof e,name:"a number"},integer:{is:xr,name:"a whole number"}};function kr(e){if(!0===e["x-kubernetes-int-or-string"])return"a whole number or text";const t="string"==typeof e.type?e.type:"";return Object.hasOwn(br,t)?br[t]?.name:void 0}function xr(e){return"bigint"==typeof e||"number"==typeof e&&Number.isInteger(e)}function wr(e,t,o,a,n){const s=u.$4d(t.properties)?t.properties:{},r=t.additionalProperties,i=!0===t["x-kubernetes-preserve-unknown-fields"]||!0===r;for(const[t,c]of Object.entries(e)){if(n.includes(t))continue;const l=R.$7g(s,t);u.$4d(l)?yr(c,l,u.$a9(o,t),a):u.$4d(r)?yr(c,r,u.$g8(o,t),a):i||Pr(t,e,Object.keys(s),u.$a9(o,t),a)}!function c(e,t,o,a){const n=t["x-kubernetes-validations"];for(const t of u.$5d(n)?n:[]){const n=u.$gb(u.$4c(t,"rule"),e);void 0!==n&&a(o,n)}}(e,t,o,a);for(const r of u.$5d(t.required)?t.required:[])"string"!=typeof r||n.includes(r)||Object.hasOwn(e,r)&&(null!==e[r]||!0===u.$4c(s,r,"nullable"))||void 0!==u.$4c(s,r,"default")||a(u.$a9(o,r),"is missing",{kind:"missing"})}const Sr=2;function Pr(e,t,o,a,n){const s=R.$2p(e,o.filter(e=>!Object.hasOwn(t,e)),Sr);n(a,"is no field that its CustomResourceDefinition knows"+(void 0===s?"":` (did you mean ${s}?)`),{kind:"unknown-field",...void 0===s&&{mayComeLater:!0}})}const Rr=(e=>(t=>{let o;return(...a)=>(o??=e()[t])(...a)}));let Cr;const[jr,Ar]="$80 $81".split(" ").map(Rr(()=>Cr??=require("./outside.js"))),Ir=/^[ \t-]*["']?apiVersion["']?[ \t]*:(?![ \t]*\{(?![{%]))[ \t]*["']?([^\s"',#}]*)/gm,Nr=/^[ \t-]*["']?kind["']?[ \t]*:[ \t]*["']?(?:[A-Za-z$]|\{[{%])/m,zr=[/apiVersion["']?[ \t]*:/,/kind["']?[ \t]*:/];function Tr(e){const t=Mr(e);return!(t.length>0&&t.every(e=>jr(e)||Ar(e)))&&(t.length>0&&Nr.test(e)||function o(e){return!!zr.every(t=>t.test(e))&&e.split("\n").some(e=>zr.every(t=>t.test(e)))}(e))}function Dr(e){return Mr(e).some(Ar)}function Mr(e){return[...e.matchAll(Ir)].map(([,e=""])=>e).filter(e=>!/^string;?$/.test(e))}function Er(e){return u.$5t(e).every(e=>u.$5u(e.text).ok)}function qr(e){if(!u.$5i(e).ok)return/\{\{|\{%|<%/.test(e)?"template":"damaged"}const Lr=/^(\$ANSIBLE_VAULT;|\0GITCRYPT\0)/;function Or(e){return Lr.test(e)}const Fr=/(?:^sops_mac=|["']?\bmac["']?:[ \t]*["']?)ENC\[AES256_GCM,/m;function Ur(e){return Fr.test(e)}function Br(e){return/^#@/m.test(e)}const Hr=String.raw`
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
`,Kr=String.raw`
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
`;function Gr(e){return/-controller |^(?:Argo CD|cert-manager|External Secrets|Gateway API|prometheus-operator) /.test(e)}let _r,Wr,Jr;function Zr(e){return Wr??=u.$5c(function t(){return _r??=Hr.split("\n= ").flatMap(e=>{const[t="",...o]=e.trim().split("\n"),[a="",...n]=t.split(" "),s=n.join(" ");return o.flatMap(e=>{const[t="",o="",n="",r]=e.split(" "),i={kind:t,number:n,isNamespaced:"cluster"!==r,owner:s};return o.split(",").map(e=>({apiVersion:`${a}/${e}`,...i}))})})}(),e=>u.$7m(e.apiVersion)),Wr.get(e)??[]}function Qr(e,t){return Zr(e).find(e=>e.kind===t)}function Xr(e,t){return Qr(e,t)?.isNamespaced}function Yr(e,t){const o=Zr(u.$7m(e)).find(o=>o.apiVersion===e&&o.kind===t);if(void 0!==o&&"-"!==o.number)return{schema:ti(o.number),owner:o.owner}}const ei=new Map;function ti(e){const t=ei.get(e);if(void 0!==t)return t;Jr??=Kr.trim().split("\n");const o=function a(e){const t=e.indexOf("{"),[o="-",...a]=(t<0?e:e.slice(0,t)).trim().split(" "),n=t<0?{}:Vr(e.slice(t)),s={...u.$4d(n)&&n},r=R.$7g(oi,o);void 0!==r&&(s.type=r);const i=u.$4f(),c=[];for(const e of a)if(e.startsWith("["))s.items=ti(e.slice(1));else if(e.startsWith("*"))s.additionalProperties=ti(e.slice(1));else{const[t="",o=""]=e.split("="),a=t.replace(/!$/,"");i[a]=ti(o),a!==t&&c.push(a)}return Object.keys(i).length>0&&(s.properties=i),c.length>0&&(s.required=[...c,...u.$5d(s.required)?s.required:[]]),s}(Jr[Number.parseInt(e,36)]??"-");return ei.set(e,o),o}const oi={a:"array",b:"boolean",i:"integer",n:"number",o:"object",s:"string"};function ai(e){const t=li(e);if(void 0===t)return!1;const o={tokens:t,at:0,depth:0};return t.length>0&&mi(o)&&o.at===t.length}function ni(e,t){const o=li(e)??[],a=[];for(const[e,n]of o.entries()){if(n!==t)continue;const[s,r,i]=[o[e-1],o[e+1],o[e+2]];if("("===s&&","===r)return[];ii(o,e)||"("===r||":"===r||a.push("."===r&&vi(i)?i??"":"")}return a}const si=new Set("true false null int uint double bool string bytes list map type null_type dyn google".split(" "));function ri(e){const t=li(e)??[],o=new Set(t.filter((e,o)=>{const a=t[o-1];return("("===a||","===a)&&","===t[o+1]}));return new Set(t.filter((e,a)=>{const n=t[a+1],s="("===n||"."===n&&"("===t[a+3],r=ii(t,a)||s||":"===n||"{"===n||e.startsWith("`")||"."===n&&/^[A-Z]/.test(e);return vi(e)&&!r&&!o.has(e)&&!si.has(e)}))}function ii(e,t){const o=e[t-1];return"."===o||"?"===o&&"."===e[t-2]}const ci=new RegExp(`(?:\\s|//[^\\n]*(?:\\n|$))*(?:(${/[rR]?[bB]?[rR]?(?:"""(?:\\[^]|[^\\])*?"""|'''(?:\\[^]|[^\\])*?'''|"(?:\\.|[^"\\\n\r])*"|'(?:\\.|[^'\\\n\r])*')/.source})|(${/0x[0-9a-fA-F]+u?|(?:\d+\.\d+|\.\d+|\d+)(?:[eE][+-]?\d+)?[uU]?/.source})|(${/[A-Za-z_]\w*|`[\w.\-/ ]+`/.source})|(${/&&|\|\||[=!<>]=|\/(?!\/)|[-+*%<>!?:.,()[\]{}]/.source}))`,"y");function li(e){const t=[];ci.lastIndex=0;let o=0;for(let a=ci.exec(e);null!==a;a=ci.exec(e)){const[,e,n,s,r]=a;t.push(void 0===e&&void 0===n?s??r??"":"1"),o=ci.lastIndex}return e.slice(o).split("\n").map(e=>e.trim()).every(e=>""===e||e.startsWith("//"))?t:void 0}const ui=200;function mi(e){if(++e.depth>ui)return!1;const t=pi(e)&&(!yi(e,"?")||pi(e)&&yi(e,":")&&mi(e));return e.depth--,t}const di=new Set(["||","&&","<","<=",">=",">","==","!=","in","+","-","*","/","%"]);function pi(e){for(;fi(e);){if(!di.has($i(e)))return!0;e.at++}return!1}function fi(e){const t=$i(e);if("!"===t||"-"===t)for(;$i(e)===t;)e.at++;if(!function o(e){return!!yi(e,"1")||(yi(e,"(")?mi(e)&&yi(e,")"):yi(e,"[")?gi(e,"]",!1):yi(e,"{")?gi(e,"}",!0):(yi(e,"."),hi(e)&&(!yi(e,"(")||gi(e,")",!1))))}(e))return!1;for(;;)if(yi(e,".")){if(yi(e,"?"),!hi(e)||yi(e,"(")&&!gi(e,")",!1))return!1}else if(yi(e,"[")){if(yi(e,"?"),!mi(e)||!yi(e,"]"))return!1}else{if("{"!==$i(e)||!vi(e.tokens[e.at-1]))return!0;if(e.at++,!gi(e,"}",!0))return!1}}function gi(e,t,o){for(;!yi(e,t);){if(yi(e,"?"),!mi(e)||o&&(!yi(e,":")||!mi(e)))return!1;if(!yi(e,","))return yi(e,t)}return!0}function hi(e){return!!vi(e.tokens[e.at])&&(e.at++,!0)}function vi(e){return void 0!==e&&"in"!==e&&/^[A-Za-z_`]/.test(e)}function $i({tokens:e,at:t}){return e[t]??""}function yi(e,t){return $i(e)===t&&(e.at++,!0)}function bi(e,t,o){""===e.trim()?o(t,"is missing"):ai(e)||o(t,"is no expression of CEL")}const ki=["array","boolean","integer","number","object","string"],xi=["$ref","id","additionalItems","patternProperties","definitions","dependencies"],[wi,Si,Pi,Ri]=["x-kubernetes-list-type","x-kubernetes-list-map-keys","x-kubernetes-map-type","x-kubernetes-validations"],Ci=[[["minimum","maximum","multipleOf","minLength","maxLength","minItems","maxItems","minProperties"],e=>"number"==typeof e||"bigint"==typeof e,"a number"],[["exclusiveMinimum","exclusiveMaximum","uniqueItems","nullable","x-kubernetes-int-or-string"],e=>"boolean"==typeof e,"true or false"],[["type","pattern","format","title","description",wi,Pi],e=>"string"==typeof e,"text"],[["required","enum","allOf","anyOf","oneOf",Si,Ri],u.$5d,"a list"],[["properties","not"],u.$4d,"a map"]],ji=/\(\?P?<\w+>|\(\?[imsU-]+[:)]|\\./gs;const Ai=["allOf","anyOf","oneOf"],Ii=[{type:"integer"},{type:"string"}];function Ni(e,t,o){!function a(e,t,o){!function a(e,t,o){for(const[a,n,s]of Ci)for(const r of a){const a=e[r];null==a||n(a)||o(u.$a9(t,r),`must be ${s}`)}}(e,t,o);const n=u.$gi(e.type);""===n||ki.includes(n)||o(u.$a9(t,"type"),`must be one of ${ki.join(", ")}`);for(const a of xi)void 0!==e[a]&&o(u.$a9(t,a),"is not supported");!0===e.uniqueItems&&o(u.$a9(t,"uniqueItems"),"may not be true; use x-kubernetes-list-type: set"),!1===e["x-kubernetes-preserve-unknown-fields"]&&o(u.$a9(t,"x-kubernetes-preserve-unknown-fields"),"must be true or left out");const{properties:s,additionalProperties:r}=e;Object.keys(u.$gk(s)).length>0&&void 0!==r&&!0!==r&&o(u.$a9(t,"additionalProperties"),"may not be set beside properties"),"array"===n&&void 0===e.items&&o(u.$a9(t,"items"),"is missing"),u.$5d(e.items)&&o(u.$a9(t,"items"),"must be one schema, not a list"),function i(e,t,o){!0===e["x-kubernetes-embedded-resource"]&&("object"!==e.type&&o(u.$a9(t,"type"),"must be object, since it holds a whole object"),!0===e["x-kubernetes-preserve-unknown-fields"]||0!==Object.keys(u.$gk(e.properties)).length||o(u.$a9(t,"properties"),"must not be empty, or x-kubernetes-preserve-unknown-fields be true"))}(e,t,o),function c(e,t,o){const a=u.$gi(e[Pi]);""!==a&&("atomic"!==a&&"granular"!==a&&o(u.$a9(t,Pi),"must be atomic or granular"),"object"!==e.type&&o(u.$a9(t,"type"),`must be object beside ${Pi}`))}(e,t,o),function l(e,t,o){const a=u.$gi(e[wi]),n=u.$gj(e[Si]),s=u.$gk(e.items);n.length>0&&"map"!==a&&o(u.$a9(t,wi),`must be map beside ${Si}`),""!==a&&(["atomic","set","map"].includes(a)||o(u.$a9(t,wi),"must be atomic, set or map"),"array"!==e.type&&o(u.$a9(t,"type"),`must be array beside ${wi}`),"atomic"!==a&&!0===s.nullable&&o(u.$a9(u.$a9(t,"items"),"nullable"),"may not be true in a set or a map"),"set"===a&&function r(e,t,o){"object"===e.type&&"atomic"!==e[Pi]&&o(u.$a9(t,Pi),"must be atomic in a set"),"array"===e.type&&"atomic"!==(e[wi]??"atomic")&&o(u.$a9(t,wi),"must be atomic in a set")}(s,u.$a9(t,"items"),o),"map"===a&&function i(e,t,o,a){if(0===e.length&&a(u.$a9(o,Si),"must have one, since the list is a map"),"object"!==t.type)return void a(u.$a9(u.$a9(o,"items"),"type"),"must be object, since the list is a map");new Set(e).size<e.length&&a(u.$a9(o,Si),"names one key twice");const n=u.$gk(t.properties);for(const s of e){const e=Object.hasOwn(n,s)?u.$gk(n[s]):void 0,r=u.$g8(u.$a9(u.$a9(o,"items"),"properties"),s);void 0===e?a(u.$a9(o,Si),`names ${s}, which the items do not have`):"object"===e.type||"array"===e.type?a(u.$a9(r,"type"),"must be no list and no map, since it is a key"):void 0!==e.default||u.$gj(t.required).includes(s)?!0===e.nullable&&a(u.$a9(r,"nullable"),"may not be true of a key"):a(r,"must be required or have a default, since it is a key")}}(n,s,t,o))}(e,t,o),function m(e,t,o){const a=e.replace(ji,e=>e.startsWith("(")&&!e.endsWith(")")?"(":"a");try{new RegExp(a)}catch(e){e instanceof SyntaxError&&/unterminated|unmatched/i.test(e.message)&&o(t,"is no regular expression: a bracket is open")}}(u.$gi(e.pattern),u.$a9(t,"pattern"),o),u.$gh(e[Ri]).forEach(({rule:e},a)=>{bi(u.$gi(e),u.$a9(u.$g8(u.$a9(t,Ri),String(a)),"rule"),o)})}(e,t,o);for(const[a,n]of Object.entries(u.$gk(e.properties)))zi(n,u.$g8(u.$a9(t,"properties"),a),o);u.$4d(e.additionalProperties)&&zi(e.additionalProperties,u.$a9(t,"additionalProperties"),o),u.$4d(e.items)&&zi(e.items,u.$a9(t,"items"),o),Ti(e,t,o),void 0!==e.default&&function n(e,t){const o=[];return yr(e,t,u.$a9(void 0,"value"),$r(o)),o}(e.default,e).length>0&&o(u.$a9(t,"default"),"is not what the schema itself allows")}function zi(e,t,o){if(!u.$4d(e))return void o(t,"must be a map of fields");const a=!0===e["x-kubernetes-int-or-string"]||!0===e["x-kubernetes-preserve-unknown-fields"];""!==u.$gi(e.type)||a||o(u.$a9(t,"type"),"is missing"),Ni(e,t,o)}function Ti(e,t,o){for(const a of Ai)"anyOf"===a&&u.$39(e.anyOf??null,Ii)||u.$gh(e[a]).forEach((e,n)=>{Ei(e,u.$g8(u.$a9(t,a),String(n)),o)});u.$4d(e.not)&&Ei(e.not,u.$a9(t,"not"),o)}const Di=["type","additionalProperties","default","title","description","nullable",...["preserve-unknown-fields","embedded-resource","int-or-string","list-map-keys"].map(Mi),...["list-type","map-type","validations"].map(Mi)];function Ei(e,t,o){for(const a of Di)qi(e[a])&&o(u.$a9(t,a),"may not be set under a condition");for(const[a,n]of Object.entries(u.$gk(e.properties)))u.$4d(n)&&Ei(n,u.$g8(u.$a9(t,"properties"),a),o);u.$4d(e.items)&&Ei(e.items,u.$a9(t,"items"),o),Ti(e,t,o)}function qi(e){return null!=e&&""!==e&&!1!==e&&!function t(e){return u.$5d(e)&&0===e.length}(e)}const Li=u.$a9(void 0,"spec"),Oi=u.$a9(Li,"names");function Fi(e){if("apiextensions.k8s.io/v1"!==e.apiVersion)return[];const t=[],o=u.$a7(t),a=u.$gk(e.spec),n=u.$gk(a.names),[s,r]=[u.$gi(a.group),u.$gi(n.plural)];return""===s&&o(u.$a9(Li,"group"),"is missing"),""===r&&o(u.$a9(Oi,"plural"),"is missing"),""===u.$gi(n.kind)&&o(u.$a9(Oi,"kind"),"is missing"),u.$gi(u.$gk(e.metadata).name)!==`${r}.${s}`&&o(u.$a9(u.$a9(void 0,"metadata"),"name"),"must be spec.names.plural, a dot and spec.group"),["Cluster","Namespaced"].includes(u.$gi(a.scope))||o(u.$a9(Li,"scope"),"must be Cluster or Namespaced"),!0===a.preserveUnknownFields&&o(u.$a9(Li,"preserveUnknownFields"),"must not be true; use x-kubernetes-preserve-unknown-fields"),u.$4d(a.conversion)&&function i(e,t){const o=u.$a9(Li,"conversion"),a=u.$gi(e.strategy);"None"!==a&&"Webhook"!==a&&t(u.$a9(o,"strategy"),"must be None or Webhook");const n=u.$a9(o,"webhook"),{clientConfig:s,conversionReviewVersions:r}=u.$gk(e.webhook);if("Webhook"!==a)return void(u.$4d(e.webhook)&&t(n,"may only be set for the strategy Webhook"));const i=u.$gk(s);""!==u.$gi(i.url)===u.$4d(i.service)&&t(u.$a9(n,"clientConfig"),"must have a url or a service, and not both"),u.$gj(r).some(e=>"v1"===e||"v1beta1"===e)||t(u.$a9(n,"conversionReviewVersions"),"must have v1 or v1beta1")}(a.conversion,o),[...t,...Ui(a)]}const Ui=u.$5x(e=>{const t=[];return function o(e,t){const o=u.$a9(Li,"versions"),a=new Set;e.forEach((e,n)=>{const s=u.$gi(e.name),r=u.$g8(o,""===s?String(n):s);u.$gs(s)||t(u.$a9(r,"name"),"must be lower case letters, digits and hyphens"),a.has(s)&&t(u.$a9(r,"name"),"is the name of another version"),a.add(s);const i=u.$gk(u.$gk(e.schema).openAPIV3Schema),c=u.$a9(u.$a9(r,"schema"),"openAPIV3Schema");0===Object.keys(i).length?t(c,"is missing"):function l(e,t,o){"object"!==u.$gi(e.type)&&o(u.$a9(t,"type"),"must be object"),u.$4d(e.additionalProperties)&&o(u.$a9(t,"additionalProperties"),"may not be set at the top");const a=u.$a9(t,"properties"),{metadata:n}=u.$gk(e.properties);u.$4d(n)&&!function s({type:e,properties:t={},...o}){const a=u.$4d(t)?Object.keys(t):[];return"object"===e&&a.every(e=>"name"===e||"generateName"===e)&&0===Object.keys(o).length}(n)&&o(u.$g8(a,"metadata"),"may say nothing but name and generateName"),Ni(e,t,o)}(i,c,t),function m(e,t,o){u.$gh(e.additionalPrinterColumns).forEach((e,a)=>{const n=u.$gi(e.name),s=u.$g8(u.$a9(t,"additionalPrinterColumns"),""===n?String(a):n);""===n&&o(u.$a9(s,"name"),"is missing"),Bi.includes(u.$gi(e.type))||o(u.$a9(s,"type"),`must be one of ${Bi.join(", ")}`),u.$gi(e.jsonPath).startsWith(".")||o(u.$a9(s,"jsonPath"),"must be a path like .spec.a")})}(e,r,t),function d(e,t,o){if(0===Object.keys(e).length)return;const a=u.$a9(u.$a9(t,"subresources"),"scale");for(const[t,n]of[["specReplicasPath",".spec."],["statusReplicasPath",".status."]])u.$gi(e[t]).startsWith(n)||o(u.$a9(a,t),`must be a path below ${n}`);const n=u.$gi(e.labelSelectorPath);""===n||/^\.(?:spec|status)\./.test(n)||o(u.$a9(a,"labelSelectorPath"),"must be a path below .spec. or .status.")}(u.$gk(u.$gk(e.subresources).scale),r,t)}),1!==e.filter(({storage:e})=>!0===e).length&&t(o,"must have exactly one that is stored")}(u.$gh(e.versions),u.$a7(t)),t}),Bi=["boolean","date","integer","number","string"];function Vi(e,t){const o=[],a=u.$a7(o),[n,s]=[u.$gk(e.spec),u.$gk(t.spec)],r=(e,t,o,n)=>{u.$gi(o[e])!==u.$gi(n[e])&&a(t,"cannot be changed")};return r("scope",u.$a9(Li,"scope"),n,s),r("group",u.$a9(Li,"group"),n,s),r("kind",u.$a9(Oi,"kind"),u.$gk(n.names),u.$gk(s.names)),r("plural",u.$a9(Oi,"plural"),u.$gk(n.names),u.$gk(s.names)),o.map(e=>({...e,update:!0}))}function _i(e,t,o){const a=Math.min(Math.max(o,1),e);return{maxSurge:0,maxUnavailable:a,minAvailable:e-Math.min(a,t),waves:Wi(t,a)}}function ec(e){if(null!==e)return{maxSurge:0,maxUnavailable:e,minAvailable:0,waves:1}}function ac(e,t){const{manifest:o}=e.object,a="CloneSet"===e.controller?u.$9t(o,"spec","updateStrategy","partition"):u.$9t(o,"spec","updateStrategy","rollingUpdate","partition");return Math.max(0,t-(a??0))}let sc;const[rc]="$y".split(" ").map(Rr(()=>sc??=require("./gitops.js")));function ic(e,t,o){const a=new Set(t.flatMap(({object:e})=>cc(e)));return o.flatMap(({object:t,origin:o})=>{const n=cc(t).filter(e=>!a.has(e));if(0===n.length)return[];const s=o?.location,r=n.map(e=>e.slice(e.lastIndexOf(" ")+1)),[i,c]=1===n.length?["is no field","it"]:["are no fields","them"];return[{check:"applier-decides",severity:"warning",deployable:e,workload:null,message:`${u.$z(t,"kind")??""} ${u.$z(t,"metadata","name")??""}: ${r.join(", ")} ${i} that Kubernetes knows: Flux drops ${c} without a word, and applies the rest.`,remediation:"Mend the name or the place of the field, or take it out.",isNew:!0,unsafe:!1,...void 0!==s&&{file:s.file},...void 0!==s?.line&&{line:s.line}}]})}function cc(e){const t=[["kind"],["metadata","namespace"],["metadata","name"]].map(t=>u.$z(e,...t));return rc(e).map(e=>`${u.$j(t)} ${e}`)}const lc=["unready-pods","over-quota","recreate-strategy","missing-readiness-probe","rwo-surge","renumbered-pods","max-unavailable-all","single-replica"];function uc(e,t){return lc.flatMap(o=>e.filter(e=>t(e)===o))[0]??e[0]}function dc(e){return e.every(({rollout:e})=>"Canary"===e?.strategy)?u.$mc`step by step, as its canary says`:e.every(({kind:e})=>"DaemonSet"===e)?u.$mc`node by node: one pod on each`:u.$mc`${pc(e)}, a few at a time`}function pc(e){const t=e.flatMap(e=>null===e.pods?[]:[e.pods]);return t.length<e.length||0===t.length?e.every(({kind:e})=>"DaemonSet"===e)?"one pod a node":"its pods (how many is not known)":1===Math.max(...t)?"1 pod":`${u.$o2(t)} pods`}function fc(e,t,o){const{kind:a,name:n}=e,s=`${t.kind} ${t.name}`,r="gone"===o?`${s}, which this change removes: Flux applies nothing of it until that is there again`:`${s} from now on, and nothing in this repository makes it: Flux applies nothing of it until something else does`;return{...u.$e0(e,null),..."unmade"===o&&{severity:"warning"},message:`${a} ${n} takes variables from ${r}.`,remediation:`Correct the name in \`spec.postBuild.substituteFrom\`, bring ${s} into the namespace of the Kustomization, or mark it \`optional: true\`.`}}function gc(e,t){const o=`${t.kind} ${t.name}`;return{...u.$e0(e,null),severity:"warning",message:`${e.kind} ${e.name} no longer takes variables from ${o}, which nothing in this repository makes: what it uses of these is not set any more, unless something else sets it.`,remediation:`Keep ${o} in \`spec.postBuild.substituteFrom\`, or set its variables another way in a merge before this one.`}}function hc(e,t,o){const{kind:a,name:n}=e,s="gone"===o?`of AppProject ${t}, which this change removes: until it is there again`:`of AppProject ${t} from now on, and nothing in this repository makes it: until something else does`;return{...u.$e0(e,null),..."unmade"===o&&{severity:"warning"},message:`${a} ${n} is ${s}, Argo CD refuses it, and syncs nothing of it.`,remediation:"Correct `spec.project`, or keep the AppProject."}}function vc(e,t,o,a={}){return{...u.$e0(a,null),severity:"warning",message:`ApplicationSet ${e} looks for ${t}, and this repository has no ${o}: it makes no Application of that.`,remediation:"Correct the path of its generator."}}function $c(e,{message:t,file:o,line:a}){return{...u.$e0({...e,...void 0!==o&&{file:o,line:a}},null),severity:"warning",message:`Application ${e.name}: ${t}. Argo CD does not set that unless its kustomize.buildOptions say so: else it syncs nothing of it.`,remediation:"Move the file into the directory, give its own directory a kustomization file and name that, or set `kustomize.buildOptions` in ConfigMap argocd-cm."}}function yc(e,t,o={}){return{...u.$e0({kind:"Application",name:e,...o},null),severity:"warning",message:`AppProject ${e} changes ${t}.`,remediation:"See that the Applications of the project still sync."}}function bc(e){const{kind:t,name:o,namespace:a}=e;return function n({apiVersion:e,kind:t}){const o=u.$7m(e);return""!==e&&["","apps","batch"].includes(o)&&!xc.includes(t)&&void 0===u.$89(kc(o),t)}(e)?"noKind":"CustomResourceDefinition"!==t||/\w\.\w/.test(o)?""===a&&function s({apiVersion:e,kind:t}){const o=""===e?"apps":u.$7m(e);return o.endsWith(".toolkit.fluxcd.io")||!0===u.$89(kc(o),t)?.namespaced}(e)?"noNamespace":void 0:"noName"}function kc(e){return""===e?"v1":`${e}/v1`}const xc=["ControllerRevision","Endpoints","Event","Node"],wc={unmade:"and nothing in this repository makes it: until something else does",noKind:"which is no kind that Kubernetes has: until that is corrected",noName:"which is no name of a definition, as PLURAL.GROUP is: until that is corrected",noNamespace:"and names no namespace, where each of these lies in one: until that is corrected",gone:"which this change deletes: until it is there again"};function Sc(e,t,{why:o,meant:a,behind:n}){const{kind:s,name:r}=e,i=`${"gone"===o||""===t.apiVersion?"":`${t.apiVersion} `}${t.kind} ${""===t.namespace?"":`${t.namespace}/`}${t.name}`,c=0===n.length?"":`, and Flux applies nothing of ${n.join(", ")}, which depends on it`;return{...u.$e0(e,null),..."gone"!==o&&{severity:"warning"},message:`${s} ${r} waits until ${i} is healthy, ${wc[o]}, ${r} is not ready${c}.${R.$c9(a)}`,remediation:"Correct `spec.healthChecks`."}}const Pc=8;function Rc(e){const t=new Set([e]);if(e.length>=Pc&&/[^A-Za-z]/.test(e)&&t.add(e.toLowerCase()),!/^[\w.-]+$/.test(e))for(const o of[...jc(e),...Tc(e),...Oc(e)])t.add(o);return t}function Cc(e){const t=Buffer.from(e).toString("hex");return new Set([...Vc(e),t,t.toUpperCase()])}function jc(e){const t=JSON.stringify(e).slice(1,-1);return[t,JSON.stringify(t).slice(1,-1),u.$ed(e).slice(1,-1),t.replace(/[^\x20-\x7e]/g,Ac),t.replaceAll("/","\\/"),Nc(e),e.replaceAll("'","''"),e.replaceAll("'","'\\''"),e.replaceAll("'","'\"'\"'"),e.replace(/[\\"$`]/g,"\\$&"),e.replace(/[\\"$`!]/g,"\\$&"),e.replaceAll("$","\\$"),e.replaceAll("$","$$$$"),e.replace(/[^\w@%+=:,./-]/g,"\\$&")]}function Ac(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}const Ic={"\x07":"\\a","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","\t":"\\t","\v":"\\v","\\":"\\\\",'"':'\\"'};function Nc(e){return e.replace(/["\\]|(?! )[\p{C}\p{Z}]/gu,e=>{const t=e.codePointAt(0)??0,o=t.toString(16);return t<128?R.$7g(Ic,e)??`\\x${o.padStart(2,"0")}`:t>65535?`\\U${o.padStart(8,"0")}`:`\\u${o.padStart(4,"0")}`})}const zc=[/[^A-Za-z0-9\-_.~!'()*]+/gu,/[^A-Za-z0-9\-_.~]+/gu,/[^A-Za-z0-9\-_.~$&+,;=]+/gu,/[^A-Za-z0-9\-_.~$&+=:@]+/gu];function Tc(e){const t=new Set(zc.map(t=>e.replace(t,Ec))),o=[...t].map(e=>e.replaceAll("%20","+"));return[...new Set([...t,...o])].flatMap(e=>[e,e.replace(/%[0-9A-F]{2}/g,Dc),e.replace(/%2[A1789]/g,Dc)])}function Dc(e){return e.toLowerCase()}const Mc=Array.from({length:256},((e,t)=>`%${t.toString(16).toUpperCase().padStart(2,"0")}`));function Ec(e){if(1===e.length&&e<"\x80")return Mc[e.charCodeAt(0)]??"";let t="";for(const o of Buffer.from(e))t+=Mc[o]??"";return t}const qc=['"',"&quot;","&#34;","&#x22;"],Lc=["'","&apos;","&#39;","&#x27;","&#039;"];function Oc(e){const t=e.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),o=[...new Set(qc.map(e=>t.replaceAll('"',e)))].flatMap(e=>Lc.map(t=>e.replaceAll("'",t))),a=t.replaceAll('"',"&quot;").replaceAll("'","&#39;");return[...o,t.replaceAll('"',"&#34;").replaceAll("'","&#39;").replaceAll("+","&#43;"),a.replaceAll("/","&#x2F;").replaceAll("`","&#x60;").replaceAll("=","&#x3D;")]}const Fc=7,Uc=[64,70,76],Bc=8;function Vc(e){const t=Buffer.from(e).toString("base64"),o=new Set([t,t.replace(/={1,2}$/,"")]);var a;return[...new Set([...Hc(e),...(a=t,Uc.flatMap(e=>a.length<=e?[]:Array.from({length:Math.ceil(a.length/e)},(t,o)=>a.slice(o*e,(o+1)*e))).filter(e=>e.length>Bc)),...[...o].flatMap(Hc)])].flatMap(e=>{if(!/[+/=]/.test(e))return[e];const t=e.replaceAll("+","-").replaceAll("/","_");return[e,t,encodeURIComponent(e),encodeURIComponent(t)]})}function Hc(e){const t=Buffer.from(e);return[0,1,2].flatMap(e=>{const o=Buffer.concat([Buffer.alloc(e),t]).toString("base64").replace(/={1,2}$/,""),a=Math.ceil(8*e/6),n=Math.floor(8*(e+t.length)/6),s=o.slice(a,n);return s.length<Fc&&e>0?[]:0===e?[o,s]:[s]})}const Gc="NoExecute";function _c({manifest:e}){return u.$8g(e,"spec","taints").filter(({effect:e})=>e===Gc)}function Wc(e,t,o){const a=t??e;if("image.openshift.io"===a?.group)return void 0===t;if(void 0===e&&void 0!==t&&(function n({group:e,kind:t,namespace:o,name:a},{index:s}){return e===Jc&&/^(Subscription|OperatorGroup|CatalogSource)$/.test(t)&&!/^(redhat|certified|community)-(operators|marketplace)$/.test(a)&&!s.objects.some(e=>e.group===Jc&&e.namespace===o)}(t,o)||function s({group:e,kind:t}){return e.endsWith("cluster.x-k8s.io")&&"MachineHealthCheck"!==t}(t)))return!0;if("ClusterServiceVersion"===a?.kind&&void 0!==e&&void 0!==t)return u.$39(Xc(e),Xc(t));if("autoscaling.k8s.io"!==a?.group||"VerticalPodAutoscaler"!==a.kind)return!1;const r=u.$z(t?.manifest,"spec","updatePolicy","updateMode");return void 0===t||"Off"===r||"Initial"===r}const Jc="operators.coreos.com";function Zc({group:e,kind:t}){return e===Jc?"OperatorGroup"!==t:/^(Cluster|Machine\w*|\w+ControlPlane)$/.test(t)&&e.endsWith("cluster.x-k8s.io")}const Qc=/^(description|displayName|icon|keywords|links|maintainers|maturity|provider)$/;function Xc({manifest:e}){const t=Object.entries(u.$8f(e,"spec")).filter(([e])=>!Qc.test(e));return{...e,spec:Object.fromEntries(t)}}const Yc=/\$\$|\$\(([^()]*)\)/g;function tl(e,t){return e.replace(Yc,(e,o)=>{if(void 0===o)return e;const a=u.$8g(t,"env").findLast(e=>u.$z(e,"name")===o);return void 0===a?e:u.$z(a,"value")??`$(${u.$49(a.valueFrom??o)})`})}function ol(e){return e.includes("${")||e.includes("{{")}const al=/^\s*(?:[*/%^]|==|!=|[<>]|(?:and|or|unless)\b)/i,nl=/(?:[-+*/%^<>=]|\b(?:and|or|unless|bool))\s*$/i;function sl(e){if(ol(e))return;const{fault:t,bare:o}=u.$gm(e,"\"'`","#");return void 0!==t?t:""===o.trim()?"it is empty":al.test(o)?"nothing stands before its first operator":nl.test(o)?"nothing stands after its last operator":void 0}const rl=3;function il(e){const t=e.slice(0,rl).map(({message:e})=>e),o=e.length-t.length;return`${t.join("; ")}${o>0?`; and ${o} more`:""}`}function cl(e){const t=u.$8g(e,"spec","template","spec","containers").map(e=>u.$8g(e,"ports").length),o=t.filter(e=>e>0).length,a=u.$z(e,"metadata","name")??"",n=u.$z(e,"spec","template","metadata","name"),s="spec.template";return[...t.length>1&&1!==o?[ml(`${s}.spec.containers`,`must have ports in exactly one container, not in ${0===o?"none":o}`)]:[],...t.some(e=>e>1)?[ml(`${s}.spec.containers`,"must have one port only")]:[],..."Service"!==e.kind||void 0===n||n.startsWith(`${a}-`)?[]:[ml(`${s}.metadata.name`,`must begin with \`${a}-\``)],...ll(e)]}function ll(e){const t=u.$8g(e,"spec","traffic"),o=t.reduce((e,t)=>e+(u.$9t(t,"percent")??0),0);return 0===t.length||100===o?[]:[ml("spec.traffic",`must sum up to 100, not ${o}`)]}function ul(e,t){const[o,a]=[e,t].map(e=>u.$8f(e,"spec","template")),n=u.$z(a,"metadata","name");return void 0===n||n!==u.$z(o,"metadata","name")||u.$39(o??{},a??{})?[]:[{...ml("spec.template.metadata.name","must change with the rest of the template, since a revision of this name is there"),update:!0}]}function ml(e,t){return{path:e,message:`${e} ${t}`}}const dl=new Set(["DeploymentConfig","ArgoRollout","CloneSet","KruiseStatefulSet","KruiseDaemonSet","KnativeService","ScaledJob","CronJob"]),pl=new Set(["DeploymentConfig","ArgoRollout","CloneSet","KruiseStatefulSet"]),fl=new Set(["CloneSet","KruiseStatefulSet","KruiseDaemonSet"]);function gl(e,t){return[e,t].some(e=>void 0!==e&&u.$ac(e))?[]:void 0===e?[...u.$aa(t.manifest),...hl(void 0,t)]:[...u.$a6(e.manifest,t.manifest),...u.$a8(hl(e,t),hl(void 0,e))]}function hl(e,t){const o="KnativeService"===u.$ab(t.group,t.kind)?.controller;return[...vl(t),...o?(a=e?.manifest,n=t.manifest,[...cl(n),...void 0===a?[]:ul(a,n)]):[]];var a,n}function vl({group:e,kind:t,manifest:o}){const{controller:a,templates:n=[]}=u.$ab(e,t)??{};if(void 0===a||!dl.has(a))return[];const s=n.map(([e="",...t])=>u.$ad(u.$8f(o,e,...t),t.reduce(u.$a9,u.$a9(void 0,e))));return[...s.flatMap(({types:e})=>e),...$l(a,u.$8f(o,"spec").replicas??void 0),...fl.has(a)?s.flatMap(({values:e})=>e):[]]}function $l(e,t){const o=[];return pl.has(e)&&!["number","bigint","undefined"].includes(typeof t)&&u.$a7(o)(u.$a9(u.$a9(void 0,"spec"),"replicas"),"must be a whole number","wrong-type"),o}function yl(e,t,o){const a=(t.head??t.base)?.object;if(void 0===a||!bl.has(`${e.object.group}/${e.object.kind}`))return;if("modified"!==t.change||u.$ei(u.$9o(a,`${u.$e8}/ignore`)))return;const n=u.$eh(e),s="ConfigMap"===t.id.kind?"configmap":"secret";if(kl(n[`${s}s.exclude.${u.$e8}/reload`],a.name))return;const r=`${s}.${u.$e8}/reload`;if(kl(n[r],a.name))return`Reloader: ${r}`;if(!o)return;const i=`${u.$e8}/search`;if(u.$ei(n[i])&&u.$ei(u.$9o(a,`${u.$e8}/match`)))return`Reloader: ${i}`;const c=[`${u.$e8}/auto`,`${s}.${u.$e8}/auto`].find(e=>u.$ei(n[e]));return void 0===c?void 0:`Reloader: ${c}`}const bl=new Set(["apps/Deployment","apps/StatefulSet","apps/DaemonSet","batch/CronJob","batch/Job","argoproj.io/Rollout"]);function kl(e,t){return xl(e,t).includes(!0)}function xl(e,t){return"string"==typeof e?e.split(",").map(e=>function o(e,t){if(!/^(?:[\w-]|\.[*+]?)*$/.test(e))return e===t||void 0;const o=e.match(/\.[*+]?|[\w-]/g)??[];let a=new Set([0]);for(const e of o){const o=new Set;if(".*"===e||".+"===e)for(let n=Math.min(...a)+(".+"===e?1:0);n<=t.length;n++)o.add(n);else for(const n of a)"."!==e&&t[n]!==e||o.add(n+1);if(0===o.size)return!1;a=o}return a.has(t.length)}(e.trim(),t)):[]}function wl(e,t){const o=`${"ConfigMap"===t.id.kind?"configmap":"secret"}.${u.$e8}/reload`,a=(t.head??t.base)?.object.name??"";return xl(u.$eh(e)[o],a).includes(void 0)?`Unless Reloader restarts it: the pattern in ${o} was not evaluated.`:void 0}function Sl(e,t,o){const a=(t.head??t.base)?.object,n=void 0===a||"disabled"===u.$9o(a,"flagger.app/config-tracking"),s=o.find(({group:t,kind:o,namespace:a,manifest:n})=>"flagger.app"===t&&"Canary"===o&&a===e.object.namespace&&u.$8f(n,"spec","targetRef").kind===e.object.kind&&u.$8f(n,"spec","targetRef").name===e.object.name);return n||void 0===s?void 0:`Flagger: Canary ${s.name}`}const Cl=/^(external-secrets\.io|generators\.external-secrets\.io|secrets\.hashicorp\.com)$/;function Al({manifest:e}){const t=Object.entries(u.$8f(e,"spec"));return Object.fromEntries(t.filter(([e])=>!Il.includes(e)))}const Il=["conditions","refreshInterval","retrySettings"];function Nl(e){const{manifest:t,kind:o,namespace:a}=e,n=u.$8f(t,"spec"),s=o.endsWith("Bundle")?u.$8g(n,"sources").flatMap(zl):function r(e){return[e,u.$8f(e,"externalSecretSpec")].flatMap(e=>u.$8g(e,"target","template","templateFrom").flatMap(zl))}(n);return[...Tl(n,a),...s]}function zl(e){return["ConfigMap","Secret"].flatMap(t=>{const o=u.$z(e,"Secret"===t?"secret":"configMap","name");return void 0===o?[]:[{kind:t,name:o,namespace:null}]})}function Tl(e,t){return u.$5d(e)?e.flatMap(e=>Tl(e,t)):u.$4d(e)?Object.entries(e).flatMap(([e,o])=>{if(/(secret|configMap)(Key)?Ref$/i.test(e))return[];if(!e.endsWith("Ref"))return Tl(o,t);if("string"==typeof o){const[a="",n]=o.split("/").toReversed();return[{kind:e.charAt(0).toUpperCase()+e.slice(1,-3),name:a,namespace:n??t}]}const a=u.$z(o,"name");return void 0===a?Tl(o,t):[{kind:u.$z(o,"kind"),name:a,namespace:u.$z(o,"namespace")??t}]}):[]}function Dl({kind:e,name:t,namespace:o},a){return t===a.name&&(e??a.kind)===a.kind&&u.$9j(o,a.namespace)}function Ml(e,t){const o=new Map,a=[],n=[e];for(const e of n)for(const s of Nl(e)){const e=(El(t).get(s.name)??[]).filter(e=>Dl(s,e));0===e.length&&a.push(s);for(const t of e){const e=u.$9k(t);o.has(e)||(o.set(e,t),jl(t)&&n.push(t))}}return{objects:[...o.values()],outside:a}}const El=u.$5x(({objects:e})=>u.$5c(e.filter(e=>jl(e)||u.$9l(e)),({name:e})=>e)),ql=[34,37],Ll="\nClusterTrustBundleProjection.user 37 38\nConfigMapVolumeSource.defaultUser 37 38\nContainer.restartPolicy 34 35\nContainer.restartPolicyRules 34 35\nContainerStatus.allocatedResourcesStatus 34 36\nDownwardAPIVolumeFile.user 37 38\nDownwardAPIVolumeSource.defaultUser 37 38\nEmptyDirVolumeSource.mode 37 38\nEnvVarSource.fileKeyRef 34 35\nEphemeralContainerCommon.restartPolicyRules 34 35\nEvictionResponder.name 37 37\nEvictionResponder.priority 37 37\nGRPCAction.mode 37 38\nHTTPGetAction.protocol 37 38\nImageVolumeStatus.imageRef 36 36\nJobSchedulingConfiguration.disruptionMode 37 37\nJobSchedulingConfiguration.resourceClaims 37 37\nJobSchedulingConfiguration.schedulingConstraints 37 37\nJobSchedulingConfiguration.schedulingPolicy 37 37\nJobSpec.scheduling 37 38\nKeyToPath.user 37 38\nNodeAllocatableMappedResources.name 37 37\nNodeAllocatableMappedResources.quantity 37 37\nNodeAllocatableOverheadResources.name 37 37\nNodeAllocatableOverheadResources.perContainer 37 37\nNodeAllocatableOverheadResources.perPod 37 37\nNodeAllocatableResourceClaimStatus.containers 36 36\nNodeAllocatableResourceClaimStatus.mapping 37 37\nNodeAllocatableResourceClaimStatus.overhead 37 37\nNodeAllocatableResourceClaimStatus.resourceClaimName 36 36\nNodePodPreemptionPolicy.disableResizePreemption 37 37\nNodeSpec.podPreemptionPolicy 37 38\nNodeStatus.declaredFeatures 36 36\nNodeSystemInfo.runningInUserNamespace 37 37\nPersistentVolumeClaimStatus.healthStatus 37 38\nPodCertificateProjection.user 37 38\nPodCertificateProjection.userAnnotations 36 36\nPodSchedulingGroup.podGroupName 36 36\nPodSpec.evictionResponders 37 38\nPodSpec.hostnameOverride 34 35\nPodSpec.schedulingGroup 36 38\nPodStatus.allocatedResources 36 36\nPodStatus.extendedResourceClaimStatus 34 36\nPodStatus.nodeAllocatableResourceClaimStatuses 36 38\nPodStatus.resources 36 36\nPodStatus.volumeHealth 37 38\nPodVolumeHealth.healthConditions 37 37\nPodVolumeHealth.lastTransitionTime 37 37\nPodVolumeHealth.name 37 37\nProjectedVolumeSource.defaultUser 37 38\nResourceHealth.message 36 36\nRollingUpdateStatefulSetStrategy.maxUnavailable 34 37\nSecretVolumeSource.defaultUser 37 38\nServiceAccountTokenProjection.user 37 38\nVolumeHealthCondition.message 37 37\nVolumeHealthCondition.reason 37 37\nVolumeHealthCondition.status 37 37\nVolumeHealthStatus.healthConditions 37 37\nVolumeHealthStatus.lastTransitionTime 37 37\nVolumeMount.bindMountOptions 37 38\nVolumeMountStatus.volumeStatus 36 36\nVolumeProjection.clusterTrustBundle 34 37\nVolumeStatus.image 36 38\n";let Ol;function Bl(e,t,o){return!("restartPolicy"!==e||!u.$gc(o).includes("initContainers["))&&t.every(e=>null==e||"Always"===e)}const Vl={};function Gl({base:e,head:t}){const o=({object:e})=>!0===u.$4c(e.manifest,"spec","suspend");return o(e)&&!o(t)}function _l({base:e,head:t}){const[o,a]=[e,t].map(({templates:e})=>e.flatMap(({containers:e})=>e.map(({value:e})=>e.resources??null))),n=function s(e){const t="\nMaxUnavailableStatefulSet 37\nMutablePodResourcesForSuspendedJobs 36\nRelaxedServiceNameValidation 36\n".split("\n").find(t=>t.startsWith(`${e} `));return void 0===t?void 0:Number(t.slice(e.length))}("MutablePodResourcesForSuspendedJobs");return void 0===n||u.$39(o??null,a??null)?"":` Kubernetes before 1.${n} refuses it.`}function Wl(e){const{namespace:t,manifest:o}=e,a=(...e)=>u.$z(o,"spec",...e),n=t??"default",s="HelmRepository"===a("chart","spec","sourceRef","kind");return{releaseName:u.$a2(Io(e)),targetNamespace:No(e)??n,storageNamespace:a("storageNamespace")??n,chart:u.$a2(s?a("chart","spec","chart"):void 0)}}const Jl=/restart|rolling-?update/i;const Ql="argocd.argoproj.io/instance";function Yl(e,t){const o=e.indexOf("/"),[a,n]=[t,e.slice(0,Math.max(0,o))].map(e=>e.split(".").slice(-2).join("."));return a===n&&!0===a?.includes(".")}function eu({apiVersion:e,metadata:t,status:o,...a}){return a}const au=new Set(["Job","CronJob","ScaledJob","Pod","Unknown"]);function nu(e){const t=su(e);if(!(void 0===t||t.podsAtHead<=t.podsAtBase))return{effect:"none",reason:`It scales from ${t.podsAtBase} to ${t.podsAtHead} pods: new ones come beside those that there are.`}}function su({base:e,head:t,autoscaled:o,causes:a}){const[n,s]=[u.$9n(e),u.$9n(t)];if(!(o||a.length>0||null===n||null===s))return{podsAtBase:n,podsAtHead:s}}const ru={restart:e=>`By the policy, a ${e} replaces its pods when their template changes.`,recreate:e=>`By the policy, a ${e} is made anew when its pod template changes.`,nextRun:e=>`By the policy, a ${e} takes a changed pod template at its next run.`,none:e=>`By the policy, a ${e} leaves its pods as they are when their template changes.`,unknown:e=>`The policy does not say what a ${e} does when its pod template changes.`};function iu({object:e,team:t}){return[["apiVersion"],["metadata"],["status"],...t?.templates??[],...void 0===t?.replicas?[]:[t.replicas]].reduce(cu,e.manifest)}function cu(e,[t,...o]){if(!u.$4d(e)||void 0===t||void 0===e[t])return e;const a=Object.entries(e).filter(([e])=>e!==t),n=0===o.length?[]:[[t,cu(e[t],o)]];return Object.assign(u.$4f(),Object.fromEntries([...a,...n]))}const lu={effect:"restart"};function mu(e){const t=e.filter(({update:e})=>!0!==e);return t.length>0?t:e}function du(e,t){const o=t.some(({update:e})=>!0!==e);return`${il(mu(t))}: ${function a(e,t){return pu(e)&&!t?"the API server refuses it until the finished Job is removed by its ttlSecondsAfterFinished, and whatever applies this makes a new one after that":"the API server refuses the whole object"}(e,o)}.`}function pu({controller:e,object:t}){return"Job"===e&&void 0!==u.$9t(t.manifest,"spec","ttlSecondsAfterFinished")}const fu={Deployment:ju,DeploymentConfig:function gu(e){const{manifest:t}=e.head.object,o=u.$4c(t,"spec","triggers");if(!0===u.$4c(t,"spec","test")&&!0!==u.$4c(e.base.object.manifest,"spec","test"))return{effect:"unknown",reason:"spec.test is true: its pods run while a rollout goes on, and end with it."};const a=u.$8g(t,"spec","triggers").some(e=>"ConfigChange"===u.$z(e,"type"));return 0!==e.causes.length||u.$39(o,u.$4c(e.base.object.manifest,"spec","triggers"))?a||null==o||0===e.causes.length?ju(e):{effect:"none",reason:"It has no ConfigChange trigger: it rolls out by hand."}:{effect:"unknown",reason:"Its triggers change: whether one of them starts a rollout is not known."}},CloneSet:e=>zu(e,"updateStrategy")??ju(e,"updateStrategy")??function t({base:e,head:o}){const a=({object:e})=>u.$4c(e.manifest,"spec","scaleStrategy","podsToDelete");return!u.$5d(a(o))||u.$39(a(e),a(o))?void 0:{effect:"unknown",reason:"spec.scaleStrategy.podsToDelete changed: Kruise deletes those pods."}}(e),ArgoRollout:function hu(e){const t=t=>u.$4c(e[t].object.manifest,"spec","restartAt"),o=void 0!==t("head")&&!u.$39(t("base"),t("head")),a=ju(e)??function n({base:e,head:t}){const[o,a]=[e,t].map(({object:e})=>u.$8f(e.manifest,"spec","workloadRef")),n=e=>["onsuccess","progressively"].includes(u.$a4(e,"scaleDown"));if(n(a)&&!n(o))return{effect:"unknown",reason:`spec.workloadRef.scaleDown changed: Argo Rollouts ends the pods of ${u.$a4(a,"kind")} ${u.$a4(a,"name")}, once those of the Rollout are there.`}}(e);return o&&"restart"!==a?.effect&&0!==u.$9n(e.head)?{effect:"restart",reason:"spec.restartAt changed: Argo Rollouts evicts every pod, without a surge."}:a},StatefulSet:e=>Nu(e)??zu(e,"updateStrategy","rollingUpdate")??Cu(e)??function t({base:e,head:o,autoscaled:a}){const n=e=>u.$9t(e.object.manifest,"spec","ordinals","start")??0,s=Math.abs(n(o)-n(e)),r=a?null:u.$9n(o);if(0!==s&&0!==r)return{effect:"restart",reason:`spec.ordinals.start changed: ${null===r?"Its":`${Math.min(s,r)} of its`} pods are deleted, and others made under new numbers.`}}(e),KruiseStatefulSet:e=>Nu(e)??zu(e,"updateStrategy","rollingUpdate")??Cu(e),DaemonSet:Ru,KruiseDaemonSet:Ru,KnativeService:function vu(e){const t=({object:e})=>u.$4c(e.manifest,"spec","traffic")??null;if(0===e.causes.length&&!u.$39(t(e.base),t(e.head)))return{effect:"unknown",reason:"Its traffic goes to other Revisions, whose pods come while those of others go."};if(0===e.causes.length)return;const o="Knative makes a new Revision and moves the traffic to it.",[a,n]=[e.base,e.head].map(Tu);return void 0===a||void 0===n||n>=a||n>1?{effect:"restart",reason:o}:{effect:"restart",reason:`${o} It keeps ${n} from now on, where it kept ${a}: pods that no request needs end, and the next request may wait for a new one.`,podsAtBase:a,podsAtHead:null}},ReplicaSet:function $u(e){const{base:t,head:o,causes:a}=e,n=u.$8f(o.object.manifest,"spec","selector"),s=u.$8f(t.templates[0]?.metadata??{},"labels");return"ReplicationController"===o.object.kind&&Object.entries(n).some(([e,t])=>s[e]!==t)&&0!==u.$9n(o)?{effect:"restart",reason:"spec.selector changed: its pods no longer belong to it and run on, and new ones are made."}:0===a.length?void 0:0!==u.$9n(o)||e.autoscaled?{effect:"none",heldBack:"onDelete",reason:"Only pods made from now on take the new pod template: those that run keep the old one until somebody deletes them."}:Cu(e)},CronJob:function yu(e){return Gl(e)?{effect:"unknown",releases:!0,reason:"It was suspended: a run that was missed meanwhile may start at once."}:0!==e.causes.length?!0===u.$4c(e.head.object.manifest,"spec","suspend")?{effect:"none",heldBack:"suspended",reason:"spec.suspend is true."}:{effect:"nextRun"}:void 0},Job:function bu(e){const{head:t,causes:o}=e;if(Gl(e))return{effect:"unknown",releases:!0,reason:"It was suspended: its pods are made now."};if(function a({base:e,head:t}){const o=({object:e})=>void 0===u.$9q(e)||void 0!==u.$9r(e.manifest);return"argo"===t.object.deliverer&&!o(e)&&o(t)}(e))return{effect:"create",reason:"It was a hook that no sync makes, and is made at the next one."};if(0===o.length)return;const n=u.$9s(t.object);return void 0!==n?{effect:"nextRun",reason:`${n}: the Job ${void 0!==u.$9r(t.object.manifest)?"is made anew at every sync":"is made when that happens, and at no sync"}.`}:{effect:"none",heldBack:"suspended",reason:`The suspended Job takes the change before it starts.${_l(e)}`}},ScaledJob:function ku(e){return"gradual"===u.$z(e.head.object.manifest,"spec","rollout","strategy")?e.causes.length>0?{effect:"nextRun"}:void 0:u.$39(e.base.object.manifest.spec,e.head.object.manifest.spec)?void 0:{effect:"restart",reason:"KEDA ends the running Jobs whenever a ScaledJob changes."}},Pod:function xu({causes:e}){const t=e.filter(({type:e})=>"label"!==e&&"annotation"!==e);if(0!==t.length)return t.some(({type:e})=>"image"===e)?{effect:"restart",reason:"The containers restart in place; the pod stays."}:{effect:"none",reason:"A Pod takes this change as it runs."}},Operator:function wu({base:e,head:t}){const{kind:o}=t.object,[a,n]=[e.object.manifest.spec,t.object.manifest.spec];if(u.$9y(o)){const s=u.$9x(o,a,n);return"unknown"===s?.effect?function r(e,t){if("helm.toolkit.fluxcd.io"!==t.group)return;const o=Wl(t),a=Object.entries(Wl(e)).flatMap(([e,t])=>{const a=u.$a2(o[e]);return""===t||""===a||t===a?[]:[`${e} ${t} \u2192 ${a}`]});return 0!==a.length?{effect:"recreate",reason:`Flux uninstalls the Helm release, with all that its chart made, and installs another one: ${a.join(", ")}.`}:void 0}(e.object,t.object)??s:s}const s=Zl(e.object,t.object);if(!u.$39(a,n)||void 0!==s)return{effect:"unknown",reason:`What restarts was not analysed: an operator runs the pods of this ${o}.${void 0===s?"":` Its ${s} changes.`}`}},Team:function Su({base:e,head:t,causes:o}){const{kind:a}=t.object,n=t.team?.effect??"unknown";return o.length>0?0===u.$9n(t)?{effect:"none",heldBack:"noReplicas",reason:"It has no replicas."}:{effect:n,reason:ru[n](a)}:u.$39(iu(e),iu(t))?void 0:{effect:"unknown",reason:`It changes outside of the pod templates that the policy names: Rollcast does not know what the controller of ${a} does with that.`}},Unknown:function Pu({base:e,head:t,causes:o}){if(0!==o.length||!u.$39(eu(e.object.manifest),eu(t.object.manifest))||void 0!==Zl(e.object,t.object))return{effect:"unknown",reason:`Rollcast does not know the controller of ${t.object.kind}.`}}};function Ru(e){return function o({base:e,head:t},a){const n=function s(e,t){const[o,a]=[e,t].map(e=>u.$8f(e,"nodeSelector")),n=Object.entries(a??{}).some(([e,t])=>!u.$39(o?.[e],t)),[s,r]=[e,t].map(e=>u.$4c(e,"affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution"));return[...n?["nodeSelector"]:[],...u.$4d(r)&&!u.$39(s,r)?["nodeAffinity"]:[],...u.$8g(e,"tolerations").some(e=>!u.$8g(t,"tolerations").some(t=>u.$39(t,e)))?["tolerations"]:[]]}(e.templates[0]?.spec,t.templates[0]?.spec);if(0===n.length)return a;const r=`${n.join(", ")} changed: on nodes that no longer fit, its pod ends.`;return{...a??{effect:"scale"},podsAtBase:null,podsAtHead:null,reason:void 0===a?.reason?r:`${a.reason} ${r}`}}(e,Nu(e)??function t({causes:e}){return e.length>0?lu:void 0}(e))}function Au({head:e},t,o){if(t&&0!==u.$9n(e))return{effect:"unknown",releases:!0,reason:`The pod template is unchanged, but whatever changed while it ${o} rolls out now.`}}function Iu(e,t){return u.$z(e[t].object.manifest,"spec","updateStrategy","type")}function Nu(e){if("OnDelete"===Iu(e,"head")){if(0===e.causes.length)return;return{effect:"none",heldBack:"onDelete",reason:"Pods take the change when somebody deletes them."}}if(!(e.causes.length>0))return Au(e,"OnDelete"===Iu(e,"base"),"updated OnDelete")}function zu(e,...t){const o=["spec",...t,"partition"],a=u.$9t(e.head.object.manifest,...o)??0,n=u.$9t(e.base.object.manifest,...o)??0;if(0===e.causes.length)return Au(e,a<n,"was above the partition");const s=e.autoscaled?null:u.$9n(e.head);return 0===a||null===s||a<s||0===s?void 0:{effect:"none",heldBack:"partition",reason:`${o.join(".")} is ${a}, and there are ${s} pods.`}}function Tu({templates:e}){const t=u.$8f(e[0]?.metadata,"annotations"),o=["min-scale","minScale"].map(e=>u.$z(t,`autoscaling.knative.dev/${e}`));return Number(o.find(e=>void 0!==e&&/^\d+$/.test(e))??0)}function Du(e,t){return Mu(e).has(t)}const Mu=u.$5x(e=>{const t=new Set;return Eu(t,e,new Set),t});function Eu(e,t,o){if(u.$4d(t)&&!o.has(t)){o.add(t);for(const[a,n]of Object.entries(u.$4d(t.properties)?t.properties:{}))e.add(a),Eu(e,n,o);Eu(e,t.items,o),Eu(e,t.additionalProperties,o)}}function qu(e,t){return Lu(t,e)}const Lu=u.$27((e,t)=>function o(e,t){if(e.incomplete||t.incomplete)return!1;const[o,a]=[e,t].map(({index:e})=>e.objects.filter(Ou));return o?.length===a?.length&&!0===a?.every(t=>e.index.byKey.get(u.$9k(t))?.manifest===t.manifest)}(t,e));function Ou({group:e,kind:t}){return void 0===u.$ab(e,t)}const Fu=["restart","create","delete","recreate","nextRun","scale"];function Uu(e,t){const o=Vu(t);if(void 0===o)return e;const a=`Flux applies nothing of this Kustomization while the API server refuses ${o}; what is held back comes when that is mended.`;return e.map(e=>Fu.includes(e.forecast.effect)&&!function t({head:e,forecast:o}){return"delete"===o.effect&&void 0!==e}(e)?{...e,forecast:{...e.forecast,effect:"none",heldBack:"refused",reason:a}}:e)}function Bu(e,t){const o=Vu(t);if(void 0===o)return e;const a=`Flux prunes nothing of this Kustomization while the API server refuses ${o}.`;return e.map(e=>{const{loss:t,...o}=e;return!0===t&&"removed"===o.change?{...o,reason:a}:e})}function Vu(e){const t=e.find(({check:e,severity:t})=>"apply-fails"===e&&"error"===t);if(void 0===t)return;const{workload:o}=t;return null===o?"one of its objects":`${o.kind} ${o.name}`}const Hu={Deployment:["spec","paused"],DeploymentConfig:["spec","paused"],ArgoRollout:["spec","paused"],CloneSet:["spec","updateStrategy","paused"]},Ku=["StatefulSet","KruiseStatefulSet","DaemonSet","KruiseDaemonSet"];function _u({suppressed:e,severity:t}){return void 0===e&&"ignore"!==t}function Wu(e,t){return u.$4d(e)?function o(e,t){if(!u.$4d(t))return"fails";const o=Object.entries(e).map(([e,t])=>{const[,o="plain",a=e]=Ju.exec(e)??[];return{sign:o,name:a,inner:t}});if(o.some(({name:e})=>/[*?]/.test(e)&&void 0===t[e]))return"unknown";const a=o.filter(({sign:e})=>""===e).map(({name:e,inner:o})=>void 0===t[e]?"skips":function a(e){return"fails"===e?"skips":e}(Wu(o,t[e])));return a.includes("unknown")?"unknown":a.includes("skips")?"skips":Qu(o.filter(({sign:e})=>""!==e).map(({sign:e,name:o,inner:a})=>function n(e,t,o){switch(e){case"plain":return"*"===t?Zu(null!==(o??null)):Wu(t,o);case"=":return void 0===o?"passes":Wu(t,o);case"X":return Zu(void 0===o);default:return"unknown"}}(e,a,t[o])))}(e,t):u.$5d(e)?function a(e,t){if(!u.$5d(t))return"fails";const[o]=e;if(void 0===o||e.length>1)return"unknown";const a=t.map(e=>Wu(o,e)),n=a.filter(e=>"skips"!==e);return a.length>0&&0===n.length?"skips":Qu(n)}(e,t):Yu(e,t)}const Ju=/^([=X^<+]?)\((.*)\)$/;function Zu(e){return e?"passes":"fails"}function Qu(e){const[t,o]=[e.includes("fails"),e.includes("skips")];return t&&o?"unknown":t?"fails":e.includes("unknown")?"unknown":o?"skips":"passes"}const Xu=[null,"",0,!1];function Yu(e,t){return u.$5d(t)?Qu(t.map(t=>Yu(e,t))):"string"==typeof e?function o(e,t){if(/\{\{|\$\(/.test(e))return"unknown";const o=e.split("|").map(e=>Qu(e.split("&").map(e=>function o(e,t){if(em.test(e))return"unknown";const o=e.replace(tm,""),[a,n]=[e.slice(0,e.length-o.length),o.trim()],s=[nm,am].flatMap(e=>{const[o,s]=[e(t),e(n)];return void 0===o||void 0===s?[]:[!0===R.$7g(om,a)?.(o,s)]});return s.includes(!0)?"passes":/[<>]/.test(a)?s.length>0?"fails":"unknown":null===t||u.$4d(t)?"fails":Zu(sm(n,u.$a2(t))===(""===a))}(e.trim(),t))));return o.includes("passes")?"passes":o.includes("unknown")?"unknown":"fails"}(e,t??null):Zu(null===e?Xu.includes(t??null):"boolean"==typeof e?t===e:u.$a2(t)===u.$a2(e))}const em=/^[-+]?\d+(?:\.\d+)?[A-Za-z]*!?-[-+]?\d+(?:\.\d+)?[A-Za-z]*$/,tm=/^(?:>=|<=|>|<|!)/,om={">=":(e,t)=>e>=t,"<=":(e,t)=>e<=t,">":(e,t)=>e>t,"<":(e,t)=>e<t,"!":(e,t)=>e!==t,"":(e,t)=>e===t};function am(e){return u.$as(e??0)?.amount}function nm(e){return u.$b1(u.$4d(e)||u.$5d(e)?"":u.$a2(e??0))}function sm(e,t){const o=Array.from(e,e=>"*"===e?{kind:"any"}:"?"===e?{kind:"one"}:{kind:"text",character:e});return u.$7h(o,t,"")}const rm=/^(Namespaced|AdmissionPolicy)/;function im(e,t,o){if(rm.test(e.kind)&&e.namespace!==t.object.namespace)return!1;const a=u.$8f(e.manifest,"spec");switch(e.group){case"admissionregistration.k8s.io":return function e(t,o,a){const n=u.$z(t,"policyName"),s=a.byKind.get("ValidatingAdmissionPolicy")?.find(e=>e.name===n);if(void 0===s)return!1;const r=u.$8f(t,"matchResources");return cm(u.$8f(s.manifest,"spec","matchConstraints"),"resourceRules",o,a)&&(void 0===r.resourceRules?mm(r,um(o),o,a):cm(r,"resourceRules",o,a))}(a,t,o);case"policies.kyverno.io":return cm(u.$8f(a,"matchConstraints"),"resourceRules",t,o);case"policies.kubewarden.io":return cm(a,"rules",t,o);case"constraints.gatekeeper.sh":return function n(e,t,o){const{namespace:a}=t.object,n=u.$8g(e,"kinds"),s=um(t).filter(({group:e,kind:t})=>0===n.length||n.some(o=>lm(u.$at(o,"apiGroups"),e)&&lm(u.$at(o,"kinds"),t))),r=e=>null!==a&&e.some(e=>sm(e,a)),[i,c]=[u.$at(e,"namespaces"),u.$at(e,"excludedNamespaces")];return(0===i.length||null===a||r(i))&&!r(c)&&mm({...e,objectSelector:e.labelSelector??null},s,t,o)}(u.$8f(a,"match"),t,o);default:return!1}}function cm(e,t,o,a){const n=um(o).filter(({group:o,plural:a})=>u.$8g(e,t).some(e=>lm(u.$at(e,"apiGroups"),o)&&["*/*",a].some(t=>lm(u.$at(e,"resources"),t))));return mm(e,n,o,a)}function lm(e,t){return e.includes("*")||e.includes(t)}function um({object:{group:e,kind:t,manifest:o},templates:a}){const n=`${t.toLowerCase()}s`,s={group:"",kind:"Pod",plural:"pods"};return[{group:e,kind:t,plural:n,labels:u.$8f(o,"metadata","labels")},...a.map(({metadata:e})=>({...s,labels:u.$8f(e,"labels")}))]}function mm(e,t,{object:o},a){const n=u.$8f(e,"objectSelector");return t.some(({labels:e})=>d(n,e))&&function s(e,{namespace:t},{byKey:o}){if(!u.$4d(e)||null===t)return!0;const a=o.get(u.$au(t));if(void 0!==a)return d(e,{...u.$8f(a.manifest,"metadata","labels"),[dm]:t});const n=Object.entries(u.$8f(e,"matchLabels")).filter(([e])=>e===dm),s=u.$8g(e,"matchExpressions").filter(({key:e})=>e===dm);return d({matchLabels:Object.fromEntries(n),matchExpressions:s},{[dm]:t})}(e.namespaceSelector,o,a)}const dm="kubernetes.io/metadata.name",pm=255,fm=600,gm=/^(?:\[[0-9A-Fa-f:]+\]|[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*)(?::[0-9]+)?$/,hm=/^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/,vm=/^\w[\w.-]{0,127}$/,$m=/^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/,ym=/^[a-f0-9]{64}$/;const wm=[/^\.(github|forgejo|gitea)\/workflows\/[^/]+\.ya?ml$/,/^\.(woodpecker|crow)(\/[^/]+)?\.ya?ml$/,/^\.gitlab-ci\.yml$|^\.gitlab\/.+\.yml$/,/^\.(circleci|semaphore|buildkite|tekton|harness|pipelines|azure-pipelines|azuredevops)\/.+\.ya?ml$/,/^(\.drone|\.travis|\.appveyor|appveyor|\.cirrus|bitbucket-pipelines|codefresh|screwdriver|wercker|shippable)\.ya?ml$/,/^\.prow(\/.+)?\.ya?ml$/,/(^|\/)(azure-pipelines|cloudbuild|buildspec|appspec)[\w.-]*\.(ya?ml|json)$/,/(^|\/)Jenkinsfile[\w.-]*$|\.jenkinsfile$/i];function Sm(e){return wm.some(t=>t.test(e))}function Pm(e){const t=u.$6i(e).toLowerCase().split(/[^a-z0-9]+/);return t.some(e=>Rm.test(e))&&!t.some(e=>Cm.test(e))}const Rm=/^(e2e|tests?|testing|integration|conformance|smoke|cypress|playwright|lint)$/,Cm=/^(cd|deploy\w*|release\w*|publish\w*|promot\w*|rollout|ship|prod|production|staging|preview|apply|sync|env)$/;function jm(e){return/\.(sh|bash|zsh|fish|ps1|bat|mk)$|(^|\/)(Makefile|[Jj]ustfile|Taskfile[^/]*)$/.test(e)}const Am=[".github/workflows",".forgejo/workflows",".gitea/workflows",".gitlab",".circleci",".tekton",".woodpecker",".buildkite",".semaphore",".harness",".prow",".pipelines",".azure-pipelines"];function Im(e){const t=Am.flatMap(t=>e.list(t).map(e=>`${t}/${e}`));return[...e.list(""),...t].filter(t=>Sm(t)&&da(e,t))}const Nm=new Set("all and api app apps at by db dev dns env for http in io ip key my net new of old on prod qa ssl test the tls to uat uri url web\n  access account action active actual address addresses admin administrator advice affected agent alert alerts alpha\n  amazon amazonaws analysed analytics annotation annotations apache apiversion application applications argocd argument\n  arguments attribute authentication authorization autoscaler available average azure backend backup balance balancer\n  batch because before beside between bitnami boolean branch broken browser bucket builder builders bundle cancel\n  cannot catalog certificate certificates change changed changes channel charts client cluster clusters com\n  command commands comment commit commits common compare component components config configmap configmaps\n  configuration configure connection console consumer container containers content context control controller\n  controllers correct cronjob current custom daemon daemonset dashboard database databases datadog debian decode default\n  defaults delete deleted deletion demand deploy deployable deployables deployed deployment deployments describe\n  destination develop developer development device digest directory disable disabled docker dockerhub document domain\n  dynamic elastic elasticsearch embedded enable enabled encrypted endpoint endpoints engine entry environment\n  environments errors etcd event events everything example examples exporter expression external failed failure feature\n  field fields filter folder forecast format found frontend function gateway gcr general generated generator generators ghcr\n  github gitlab gitops global google googleapis grafana granted graphql groups handler harbor hashicorp header headers health helm\n  hidden history hostname https identity ignore ignored ignores image images import include ingress init inject input\n  inputs insecure install instance instances integer internal invalid issuer jaeger jenkins jobs json kafka keycloak\n  kind kubectl kubelet kubernetes kustomization kustomize label labels language latest letsencrypt level library limit\n  limits linux listen listener literals loadbalancer local localhost location logger logging login loki machine main\n  manager manifest manifests master maximum member memory merge message messages metadata metrics migration minimum\n  minio missing mobile module mongo mongodb monitor monitoring mounted mysql named names namespace namespaces native\n  nats network nginx nodejs nodes none notification null number object objects observability offline online open\n  openapi operation operator operators option optional options oracle orders org origin other others output overlay overlays\n  owner package packages parameter parameters parent partition passed password patch patches payment payments pending\n  people permission persistent pipeline platform plugin plugins policy policies postgres postgresql preview primary\n  private probe probes process processes producer product production profile program project projects prometheus\n  protocol provider proxy public publish python quay queue quota rabbitmq random readiness readonly reason redis reference\n  references refers region registry release reload reloader remote render rendered replace replaced replica replicas report\n  repository request requests require required reserved resource resources response restart restarts result results\n  retry revision rollback rolling rollout root route router routes runner runtime sandbox schedule scheduler schema\n  search secondary secret secretkeyref secrets security selector server serverless sha256 sha512 servers service serviceaccount\n  serviceaccountname imagepullsecrets imagepullpolicy restartpolicy\n  services session setting settings shared shell simple single snapshot socket source sources specification spring\n  staging stale standard started startup state stateful statefulset static status storage store stream strict string\n  subject submodule success suffix summary support system table target targets template templates temporary tenant\n  testing tests thanos timeout token tokens tools trace tracing traefik traffic transform transformer transformers\n  transport trigger trusted type types ubuntu unable unavailable undefined unknown unsafe unsupported update updated\n  updates upload upstream user username users valid validate value values variable variables vault vendor version\n  versions virtual volume volumes warning webhook website window windows within without worker workers workload\n  workloads workspace writer written yaml zookeeper".split(/\s+/)),zm=new Set("about above absolute actions added admission affinity after again against agree aliases allow allowed allows alone\n  already alternatives always among amount another answer answered answers anything apiextensions apiregistration\n  applied applies apply applying array arrive arrives asked atomic authority automatic automatically autoscaling\n  backed backups became become becomes begin begins begun behavior behind being belongs below beyond binding blank\n  bounds braces brackets breakable bring brings broke budget build builds built builtin bytes cache called calls\n  capabilities character characters chart check checked checkout checks choose claim claims class clients clone closed\n  colon column comes compared compares complete condition configs configurations contain converts cores could count\n  counted counts created cycle damaged deadline decide decides declaration declares decrypt deeply definition\n  definitions deletes delimiter deliver delivering delivers delivery dependency depends deploying deploys differ\n  different digits divided drain drained driver dropped drops duration during earlier effect either element elsewhere\n  empty ended enforced enforces enough entries error escape evaluated every exactly exchange exclude exempt exempted\n  exemption exempts exist exists expected expires export fails false families fetch fetched fetches fewer files fills\n  finding finds finished first folded folders follow followed follows force forecasts forks former gated gathered\n  generate generic given gives globs grace group grows hangs happens healthy holds hosts hyphens immutable indentation\n  index indexed inline inside instead interval isolated isolation items itself jinja jsonnet judged keeps kernel kinds\n  known knows kubelets kyverno lacks large larger later leads least leave leaves legacy length letter letters\n  libraries lines lists loaded longer looked looks lookup loses lower machines makes managed manages mapping marks\n  match matches matrix means meant meanwhile mended merged merges metric migrate minute missed modify mount mounts\n  moved moves multiple naming narrower needed needs negative neither nested never nobody nothing numbers often older\n  operations order ordinals otherwise outside overhead overwrite parse parsed partly parts pattern paused percentage\n  perhaps period phase pinned place please plural point ports prefer prefix preserve printable printed prints priority\n  privileged programs prune pruned prunes pulled pushed quotas quoted quotes raise range ranges reach reached reaches\n  reader readers reads ready reclaim reconcile recreate redirects refresh refreshed refuse refused refuses regular\n  relative released remediation remove removed removes rename renders renewed repeat replacement replaces replication\n  reported reports repositories requires requiring resolve resolved restarted restrictor resumed retain return rewrite\n  right rights rollcast rollouts rolls rotates rules running scale scaled scales scope sealed second seconds select\n  selected selects sends separator serve served serves several severity shall shard shards share shorter should shown\n  shows sidecar sides sight signed since slash slice somebody someone something spaces specify split stand stands\n  stars start starts statuses stays steps still stopped stops stored stores stranger strategic strategy subset\n  substitution supported surge suspend suspended switch switched symbolic synced syncs tables taken takes talks tells\n  terminal their theirs there these those though through times today together toolkit trimmed trust trusts twice under\n  undone unexpected uninstalled unless unmatched unpacked until updater upgrade upgraded upgrades usual validator\n  visible waits wants watch watches weight whatever whenever where wherever whether which while whoever whole whose\n  width workflow working would write writes wrong wrote yourself".split(/\s+/)),Tm=/^v?\d+(?:[.\-_]\d+)+$/i,Dm=/^(?:[a-z0-9.-]+\/)?v\d+(?:(?:alpha|beta)\d+)?$/;function Mm(e){if(Tm.test(e)||Dm.test(e))return!0;if(zm.has(e.trim().toLowerCase().replace(/:$/,"")))return!0;const t=e.toLowerCase().split(/[-_.\s/:]+/).filter(e=>""!==e);return t.length>0&&t.length<=4&&t.every(e=>Nm.has(e))}function Lm(e,t,o){return function a(e,t,o){const a=function n(e,t,o){if(au.has(o.controller))return;const a=ou(o)??tu({base:t,head:o});return void 0!==a&&function n(e,t){const o=(e,t)=>[...e.byKey].some(([e,o])=>void 0===u.$9q(o)&&!u.$39(o.manifest,t.byKey.get(e)?.manifest));return o(t,e)||o(e,t)}(e.base.index,e.head.index)?a:void 0}(e,t,o);return void 0===a?void 0:Hi(o,a.effect,a.reason,"recreate"===a.effect?u.$9n(t):null)}(e,t,o)??function n(e,t){if("Operator"!==t.controller)return;const o=qo(t.object,[...e.changes,...e.elsewhere]);return void 0===o?void 0:{...Hi(t,"unknown",Uo(o,t.object),null),namesConfig:!0}}(e,o)??Fm(e,t,o)}function Fm(e,t,o){const a=Em(e,t,o);if(void 0===a)return;const{effect:n,reason:s,...r}=a;return{...Hi(o,n,s,null),...r}}function Bm(e,t){return u.$4d(e)?t.flatMap(t=>void 0===e[t]?[]:[`${t} ${u.$a2(e[t])}`]).join(" and "):"one value"}function Vm(e,t,o,a){const{kind:n,name:s,path:r,keys:i}=t;if("all"===i||"data"===i)return[];const[c,l]=[a,o].map(o=>Qa(e,t,o)),u=l?.made.holds;if(void 0===l||void 0===u)return[];const m=void 0===c||void 0!==c.made.holds;return i.filter(e=>m&&!u.includes(e)).map(e=>{const t=!0===c?.made.holds?.includes(e)?" from now on":"";return{key:`${n} ${s} ${e}`,severity:"error",message:`\`${r}\` needs key ${e} of ${n} ${s}, which ${l.maker} makes without it${t}.`,unsafe:!0}})}const Km="(Flux takes it out of the cluster; kubectl and Argo CD leave it there)";function Gm({kind:e,name:t},o){return{key:`${e} ${t} empty`,severity:"warning",message:`\`${o}\` takes all of ${e} ${t}, which holds nothing any more.`,unsafe:!0}}function _m(e,t,o,a){return{key:e,severity:a,message:`\`${t}\` needs ${o}, which is not in the build.`,unsafe:!0}}function Wm(e,t,{kind:o,name:a,stays:n},s=!1){return{key:e,severity:"warning",message:`\`${t}\` needs ${e}, and ${o} ${a} ${s?"makes it no more":"that makes it in the cluster is no longer in the build"}: ${n??"what it made may be deleted"+(s?"":" with it")}.`,unsafe:void 0===n}}function Jm(e,t){return{key:e,severity:"error",message:`\`${t}\` needs ${e}, which another deployable held and this change removes.`,unsafe:!0}}function Zm(e,t){return{key:e,severity:"warning",message:`\`${t}\` needs ${e}, which was not seen at head, of which not all was analysed: see that what was left out holds it.`,unsafe:!0}}function Qm({kind:e,name:t},{workload:o,base:a},n){const{namespace:s}=o.object;return a.configs.some(o=>o.kind===e&&o.name===t&&o.namespace===s&&n(o))}function Xm(e,t){return e.filter(({id:e,head:o})=>o?.object.name===t.name&&u.$9j(e.namespace,t.namespace)).flatMap(({base:e,head:o})=>t.keys.filter(t=>!0===e?.entries.has(t)&&!0!==o?.entries.has(t)))}function Ym(e,t){return e.includes(t)?t:e.includes("maybe")?"maybe":!t}function ed(e,t,o){const a=a=>u.$8g(e,a).map(e=>nd(e,t,o)),[n,s]=[a("any"),a("all")];return n.length>0?Ym(n,!0):s.length>0?Ym(s,!1):nd(e,t,o)}const td=["namespaceSelector","operations","annotations"],od=["name","names","selector"],ad=["subjects","roles","clusterRoles"];function nd(e,t,o){const a=u.$8f(e,"resources");if(!function n(e,t,o){return 0===e.length||e.some(e=>sd(e,t)||o&&id.test(e))}(u.$at(a,"kinds"),t,o))return!1;const s=e=>void 0!==a[e],r=function i(e,t){return 0===e.length||(null===t?"maybe":e.some(e=>sm(e,t)))}(u.$at(a,"namespaces"),t.namespace),c=o?!od.some(s)||"maybe":function l(e,{name:t,manifest:o}){const[a,n]=[u.$at(e,"names"),e.selector],s=sm(u.$z(e,"name")??"*",t)&&(0===a.length||a.some(e=>sm(e,t)));if(!s||!u.$4d(n))return s;return Object.entries(u.$8f(n,"matchLabels")).some(([e,t])=>/[*?]/.test(`${e} ${u.$a2(t)}`))?"maybe":d(n,u.$8f(o,"metadata","labels"))}(a,t);return Ym([r,c,!(ad.some(t=>void 0!==e[t])||td.some(s))||"maybe"],!1)}function sd(e,{group:t,kind:o,apiVersion:a}){const[n="",s="*",r="*"]=e.split("/").reverse(),i=a.slice(a.lastIndexOf("/")+1);return sm(n,o)&&sm(s,i)&&sm(r,t)}function rd(e){return id.test(e)}const id=/^(?:(?:\*|v1)\/)?Pod$/,cd=["DaemonSet","Deployment","Job","ReplicaSet","ReplicationController","StatefulSet","CronJob"];function ld({name:e,minor:t},o){const{spec:a,containers:n}=o,s={minor:t,isWindows:t>=25&&"windows"===u.$z(a,"os","name"),isOwnUsers:t>=35&&!1===a.hostUsers,isRestricted:"restricted"===e},r=function i({metadata:e,spec:t},o){const{minor:a,isRestricted:n,isOwnUsers:s}=o,r=u.$8f(t,"securityContext"),i=["hostNetwork","hostPID","hostIPC"].filter(e=>!0===t[e]),c=u.$8g(r,"sysctls").flatMap(e=>u.$z(e,"name")??[]).filter(e=>(R.$7g(ud,e)??1/0)>a),l=Object.entries(u.$8f(e,"annotations")).some(([e,t])=>e.startsWith("container.apparmor.security.beta.kubernetes.io/")&&!/^($|runtime\/default$|localhost\/)/.test(u.$26(t)));return[...i.map(e=>`\`${e}\``),...dd(t,n),...c.map(e=>`the sysctl ${e}`),...l?["its AppArmor annotation"]:[],...gd(r,o),...n&&!s&&!1===r.runAsNonRoot?["`runAsNonRoot: false`"]:[]]}(o,s).map(e=>({what:e}));return[...r,...n.flatMap(e=>[...vd(e,s),...yd(e,a,s)].map(t=>({what:t,container:e.name})))]}const ud={"kernel.shm_rmid_forced":0,"net.ipv4.ip_local_port_range":0,"net.ipv4.tcp_syncookies":0,"net.ipv4.ping_group_range":0,"net.ipv4.ip_unprivileged_port_start":0,"net.ipv4.ip_local_reserved_ports":27,"net.ipv4.tcp_keepalive_time":29,"net.ipv4.tcp_fin_timeout":29,"net.ipv4.tcp_keepalive_intvl":29,"net.ipv4.tcp_keepalive_probes":29,"net.ipv4.tcp_rmem":32,"net.ipv4.tcp_wmem":32,"net.ipv4.tcp_slow_start_after_idle":37,"net.ipv4.tcp_notsent_lowat":37},md=["configMap","csi","downwardAPI","emptyDir","ephemeral","image","persistentVolumeClaim","projected","secret"];function dd(e,t){const o=u.$8g(e,"volumes").flatMap(e=>{const o=Object.keys(e).filter(t=>"name"!==t&&u.$4d(e[t])),a=0===o.length||o.some(e=>md.includes(e));return t?a?[]:o:o.filter(e=>"hostPath"===e)});return[...new Set(o)].map(e=>`a \`${e}\` volume`)}const pd=["","container_t","container_init_t","container_kvm_t"],fd=["RuntimeDefault","Localhost"];function gd(e,{minor:t,isRestricted:o,isOwnUsers:a}){const n=u.$8f(e,"seLinuxOptions"),s=u.$z(n,"type")??"",r=pd.includes(s)||t>=31&&"container_engine_t"===s,i=["user","role"].filter(e=>""!==(u.$z(n,e)??"")),c=["seccompProfile","appArmorProfile"].filter(t=>u.$4d(e[t])&&!fd.includes((t=>u.$z(e,t,"type"))(t)??"")),l=0===e.runAsUser||0n===e.runAsUser;return[...r?[]:["the `type` of its `seLinuxOptions`"],...i.map(e=>`the \`${e}\` of its \`seLinuxOptions\``),...c.map(e=>`its \`${e}\``),...!0===u.$8f(e,"windowsOptions").hostProcess?["`hostProcess`"]:[],...o&&l&&!a&&t>=23?["`runAsUser: 0`"]:[]]}const hd=new Set("AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID SYS_CHROOT".split(" "));function vd({value:e},t){const{minor:o,isRestricted:a,isOwnUsers:n}=t,s=u.$8f(e,"securityContext"),r=u.$at(s,"capabilities","add").filter(e=>!hd.has(e)),i=u.$8g(e,"ports").some(({hostPort:e})=>"number"==typeof e&&e>0),c=!(n&&!a)&&"Default"!==(u.$z(s,"procMount")??"Default");return[...!0===s.privileged?["`privileged`"]:[],...r.map(e=>`the capability ${e}`),...i?["a `hostPort`"]:[],...c?["its `procMount`"]:[],...o>=34?$d(e):[],...gd(s,t)]}function $d(e){return[...["livenessProbe","readinessProbe","startupProbe"].map(e=>[e]),...["postStart","preStop"].map(e=>["lifecycle",e])].filter(t=>["httpGet","tcpSocket"].some(o=>""!==(u.$z(e,...t,o,"host")??""))).map(e=>`the \`host\` of the \`${e.at(-1)??""}\``)}function yd({value:e},t,{isRestricted:o,isWindows:a,isOwnUsers:n}){if(!o)return[];const[s,r]=[u.$8f(e,"securityContext"),u.$8f(t,"securityContext")],i=e=>s[e]??r[e],c=n||!0===i("runAsNonRoot")?[]:["a missing `runAsNonRoot: true`"];if(a)return c;const l=u.$at(s,"capabilities","add").filter(e=>hd.has(e)&&"NET_BIND_SERVICE"!==e),m=u.$at(s,"capabilities","drop").includes("ALL");return[...!1===s.allowPrivilegeEscalation?[]:["a missing `allowPrivilegeEscalation: false`"],...m?[]:["capabilities that are not all dropped"],...l.map(e=>`the capability ${e}`),...c,...u.$4d(i("seccompProfile"))?[]:["a missing `seccompProfile`"]]}function bd(e,t,o){const{manifest:a,kind:n,namespace:s}=e,r=u.$8f(a,"spec");if("Policy"===n&&s!==t.object.namespace||!1===r.admission)return"passes";const i=void 0!==r.validationFailureActionOverrides,c=u.$b0(r).map(a=>{const n=function s(e,t,o){const[a,n]=[u.$8f(e,"match"),u.$8f(e,"exclude")],s=ed(a,o,!1),r=!1===s,i=r&&function c(e,t,{kind:o}){const a=[e,...u.$8g(e,"any"),...u.$8g(e,"all")].flatMap(e=>u.$at(e,"resources","kinds"));return(u.$9o(t,"pod-policies.kyverno.io/autogen-controllers")??cd.join()).split(",").some(e=>e.trim()===o)&&cd.includes(o)&&a.every(e=>id.test(e))}(a,t,o)?ed(a,o,!0):s,l=Object.keys(n).length>0&&ed(n,o,r);if(!1!==i&&!0!==l)return{ofPods:r,isCertain:!0===i&&!1===l}}(a,e,t.object),r=function c(e){if(null===e)return!0;if(!u.$4d(e))return"maybe";const t=u.$8g(e,"any").map(Sd),o=u.$8g(e,"all").map(Sd);return Ym([0===t.length||Ym(t,!0),Ym(o,!1)],!1)}(a.preconditions??null);return void 0===a.validate||void 0===n||!1===r?"passes":i||!n.isCertain||kd.some(e=>void 0!==a[e])||"maybe"===r?"unknown":function l(e,t,o,a){const n=u.$8f(e,"validate"),s=n.podSecurity;if(u.$4d(s))return function r(e,{templates:t}){const o=e.level;return void 0!==e.exclude||"baseline"!==o&&"restricted"!==o?"unknown":t.some(e=>ld({name:o,minor:34},e).length>0)?"fails":"passes"}(s,t);const i=void 0===n.pattern?u.$8g(n,"anyPattern"):[n.pattern];if(0===i.length)return"unknown";const c=i.map(e=>Wu(a?function n(e,t){const o={spec:{template:e}};return"CronJob"===t?{spec:{jobTemplate:o}}:o}(e,t.object.kind):e,o));return c.some(e=>"passes"===e||"skips"===e)?"passes":c.includes("unknown")?"unknown":"fails"}(a,t,o,n.ofPods)});return c.includes("fails")?"fails":c.includes("unknown")?"unknown":"passes"}const kd=["celPreconditions","context"],xd=/^\{\{\s*request\.operation(?:\s*\|\|\s*'\w*')?\s*\}\}$/,wd=/^(?:(?:Any|All)?(?:Not)?In|(?:Not)?Equals?)$/;function Sd({key:e,operator:t,value:o}){const a=u.$a2(t);if(!xd.test(u.$a2(e))||!wd.test(a))return"maybe";const n=u.$5d(o)?o:[o],s=["CREATE","UPDATE"].map(e=>n.includes(e)!==a.includes("Not"));return s.every(Boolean)||s.some(Boolean)&&"maybe"}const Rd=u.$5x((({byKind:e})=>{const t=(e.get("Service")??[]).map(((e,t)=>({object:e,selector:u.$8f(e.manifest,"spec","selector"),position:t})));return u.$bp(t,(({object:{group:e,namespace:t,manifest:o},selector:a})=>{const[n]=Object.entries(a),s="ExternalName"===u.$z(o,"spec","type");return""!==e||s||void 0===n?[]:[Cd(t,...n)]}))}));const Ad=["argoproj.io"],Id="\nacme.cert-manager.io v1alpha2 v1alpha3 v1beta1\ncert-manager.io v1alpha2 v1alpha3 v1beta1\nexternal-secrets.io v1alpha1 v1beta1\ngateway.networking.k8s.io v1alpha2 v1alpha3 v1beta1\nhelm.toolkit.fluxcd.io v2beta1 v2beta2\nimage.toolkit.fluxcd.io v1alpha1 v1alpha2 v1beta1 v1beta2\nkustomize.toolkit.fluxcd.io v1alpha1 v1beta1 v1beta2\nmonitoring.coreos.com v1beta1\nnotification.toolkit.fluxcd.io v1beta1 v1beta2\nsource.toolkit.fluxcd.io v1alpha1 v1beta1 v1beta2\n",Nd=2;function zd(e,t,o){if(e===o)return;const a=u.$7m(e),n=Zr(u.$7m(e)),[s]=n;if(void 0===s)return;const r=n.filter(e=>e.kind===t),[i]=r;return void 0===i?function c(e,t,o){const a=o.map(e=>e.kind),n=R.$2p(t,a,Nd),s=!Ad.includes(e)&&o.every(e=>Gr(e.owner));if(void 0===n&&!s)return;const r=`kind is none of this group${void 0===n?"":` (did you mean ${n}?)`}`,i=o.find(e=>void 0===n||e.kind===n)?.owner??"";return{fault:{path:"kind",message:r,...void 0===n&&{mayComeLater:!0}},owner:i}}(a,t,n):r.some(t=>t.apiVersion===e)||!Gr(i.owner)||void 0===o&&Md(a,e)?void 0:{fault:{path:"apiVersion",message:`apiVersion is none that this kind has; write ${i.apiVersion}`,mayComeLater:!0},owner:i.owner}}const Td=["ImageRepository"];function Dd(e,t){const o=u.$7m(e),a=Qr(u.$7m(e),t),n=o.endsWith(".toolkit.fluxcd.io")&&/\/v\d+beta\d+$/.test(e);if(void 0!==a&&n&&!Td.includes(t))return Md(o,e)?Yr(a.apiVersion,t):void 0}function Md(e,t){return Id.split("\n").some(o=>{const[a,...n]=o.split(" ");return a===e&&n.includes(t.slice(e.length+1))})}const qd=u.$5x((e=>{const t=new Map;for(const{name:o,manifest:a}of e.filter(no))for(const e of Object.keys(u.$8f(a,"spec","hard")))void 0===u.$b5(e)||t.has(e)||t.set(e,o);return t}));const Od={"nginx.ingress.kubernetes.io":"affinity affinity-mode affinity-canary-behavior app-root auth-realm auth-secret auth-secret-type auth-tls-secret auth-tls-verify-depth auth-tls-verify-client auth-tls-error-page auth-tls-pass-certificate-to-upstream auth-tls-match-cn auth-type auth-url auth-method auth-signin auth-signin-redirect-param auth-response-headers auth-request-redirect auth-cache-key auth-cache-duration auth-keepalive auth-keepalive-requests auth-keepalive-timeout auth-proxy-set-headers auth-snippet enable-global-auth backend-protocol canary canary-by-header canary-by-header-value canary-by-header-pattern canary-by-cookie canary-weight canary-weight-total client-body-buffer-size configuration-snippet custom-http-errors custom-headers default-backend enable-cors cors-allow-origin cors-allow-methods cors-allow-headers cors-expose-headers cors-allow-credentials cors-max-age force-ssl-redirect from-to-www-redirect limit-connections limit-rps limit-rpm limit-rate limit-rate-after limit-burst-multiplier limit-whitelist permanent-redirect permanent-redirect-code temporal-redirect temporal-redirect-code preserve-trailing-slash proxy-body-size proxy-cookie-domain proxy-cookie-path proxy-connect-timeout proxy-send-timeout proxy-read-timeout proxy-next-upstream proxy-next-upstream-timeout proxy-next-upstream-tries proxy-request-buffering proxy-redirect-from proxy-redirect-to proxy-http-version proxy-ssl-secret proxy-ssl-ciphers proxy-ssl-name proxy-ssl-protocols proxy-ssl-verify proxy-ssl-verify-depth proxy-ssl-server-name rewrite-target satisfy server-alias server-snippet service-upstream session-cookie-domain session-cookie-expires session-cookie-max-age session-cookie-name session-cookie-path session-cookie-samesite session-cookie-secure session-cookie-change-on-failure ssl-redirect ssl-passthrough ssl-ciphers ssl-prefer-server-ciphers stream-snippet upstream-hash-by upstream-vhost use-regex whitelist-source-range denylist-source-range proxy-buffering proxy-buffers-number proxy-buffer-size proxy-busy-buffers-size proxy-max-temp-file-size load-balance x-forwarded-prefix connection-proxy-header enable-access-log enable-opentelemetry mirror-target mirror-request-body mirror-host enable-modsecurity enable-owasp-core-rules modsecurity-snippet","cert-manager.io":"issuer cluster-issuer issuer-kind issuer-group issuer-name common-name alt-names ip-sans uri-sans email-sans subject-organizations duration renew-before usages private-key-algorithm private-key-size private-key-encoding private-key-rotation-policy revision-history-limit secret-template inject-ca-from inject-ca-from-secret inject-apiserver-ca certificate-name","external-dns.alpha.kubernetes.io":"hostname internal-hostname target ttl access alias controller set-identifier cloudflare-proxied endpoints-type ingress-hostname-source","traefik.ingress.kubernetes.io":"router.entrypoints router.middlewares router.priority router.pathmatcher router.tls router.tls.certresolver router.tls.options service.serversscheme service.serverstransport service.passhostheader service.nativelb","alb.ingress.kubernetes.io":"scheme target-type listen-ports certificate-arn ssl-redirect ssl-policy group.name group.order subnets security-groups ip-address-type load-balancer-name load-balancer-attributes target-group-attributes backend-protocol backend-protocol-version tags success-codes inbound-cidrs wafv2-acl-arn auth-type healthcheck-path healthcheck-port healthcheck-protocol healthcheck-interval-seconds healthcheck-timeout-seconds healthy-threshold-count unhealthy-threshold-count","service.beta.kubernetes.io":"aws-load-balancer-type aws-load-balancer-internal aws-load-balancer-scheme aws-load-balancer-nlb-target-type aws-load-balancer-name aws-load-balancer-ssl-cert aws-load-balancer-ssl-ports aws-load-balancer-backend-protocol aws-load-balancer-proxy-protocol aws-load-balancer-attributes aws-load-balancer-subnets aws-load-balancer-eip-allocations aws-load-balancer-security-groups azure-load-balancer-internal azure-load-balancer-internal-subnet azure-load-balancer-resource-group azure-load-balancer-ipv4 azure-load-balancer-ipv6 azure-dns-label-name azure-pip-name","networking.gke.io":"load-balancer-type internal-load-balancer-allow-global-access managed-certificates v1beta1.FrontendConfig","metallb.io":"loadBalancerIPs address-pool allow-shared-ip ip-allocated-from-pool","metallb.universe.tf":"loadBalancerIPs address-pool allow-shared-ip ip-allocated-from-pool","lbipam.cilium.io":"ips sharing-key sharing-cross-namespace","reloader.stakater.com":"auto search match rollout-strategy last-reloaded-from","configmap.reloader.stakater.com":"auto reload exclude","secret.reloader.stakater.com":"auto reload exclude","configmaps.exclude.reloader.stakater.com":"reload","secrets.exclude.reloader.stakater.com":"reload","argocd.argoproj.io":"sync-wave sync-options hook hook-delete-policy compare-options manifest-generate-paths refresh tracking-id instance secret-type skip-reconcile managed-by ignore-resource-updates","kustomize.toolkit.fluxcd.io":"prune ssa force reconcile substitute name namespace checksum","helm.toolkit.fluxcd.io":"name namespace driftDetection","helm.sh":"chart resource-policy hook hook-weight hook-delete-policy hook-output-log-policy","sidecar.istio.io":"inject proxyCPU proxyCPULimit proxyMemory proxyMemoryLimit proxyImage rewriteAppHTTPProbers","linkerd.io":"inject created-by control-plane-component control-plane-ns","prometheus.io":"scrape port path scheme probe interval","vault.hashicorp.com":"agent-inject role agent-pre-populate agent-pre-populate-only agent-init-first agent-inject-status agent-run-as-user agent-run-as-group auth-path auth-type namespace service tls-skip-verify ca-cert","cluster-autoscaler.kubernetes.io":"safe-to-evict safe-to-evict-local-volumes scale-down-disabled","karpenter.sh":"do-not-disrupt do-not-evict do-not-consolidate nodepool capacity-type initialized registered","k8s.v1.cni.cncf.io":"networks network-status networks-status","pod-security.kubernetes.io":"enforce enforce-version audit audit-version warn warn-version exempt","eks.amazonaws.com":"role-arn audience sts-regional-endpoints token-expiration","iam.gke.io":"gcp-service-account return-principal-id-as-email","azure.workload.identity":"client-id tenant-id use service-account-token-expiration skip-containers inject-proxy-sidecar","storageclass.kubernetes.io":"is-default-class","ingressclass.kubernetes.io":"is-default-class","reflector.v1.k8s.emberstack.com":"reflects reflection-allowed reflection-allowed-namespaces reflection-auto-enabled reflection-auto-namespaces","sealedsecrets.bitnami.com":"managed namespace-wide cluster-wide patch skip-set-owner-references"};function Fd(e){const[t="",o=""]=e.split("/"),a=Ud(t);if(void 0===a){const e=Bd(Od)(t);return void 0!==e&&!0===Ud(e)?.includes(o)?`${e}/${o}`:void 0}const n=u.$ci(new Set(a))(o);return void 0===n?void 0:`${t}/${n}`}function Ud(e){return R.$7g(Od,e)?.split(" ")}const Bd=u.$5x(e=>u.$ci(new Set(Object.keys(e))));function _d(e){return e.slice(e.lastIndexOf("/")+1)}function Wd(e,t){return e.container.name===t.container.name&&e.path===t.path}function Yd({from:e},t,o){const a=e.map(e=>{const a=u.$ch(o,t,e.kind,e.name);return a?.entries.has(e.key)??Qa(t,e,o)?.made.holds?.includes(e.key)});return!!a.includes(!0)||!!a.includes(void 0)&&void 0}const ep=["k8s.v1.cni.cncf.io/networks","v1.multus-cni.io/default-network"];function op({name:e,namespace:t}){return{group:"k8s.cni.cncf.io",kind:"NetworkAttachmentDefinition",name:e,isNamespaced:!0,...void 0!==t&&{namespace:t},of:"pods",isConfirmed:!0}}function ap(e,t){return np(e,u.$1a(),u.$1a(t))}function np(e,t,o,a){const n={base:u.$19(t,"base"),head:u.$19(o,"head")},s=u.$13(n).filter(({side:e})=>"base"!==e||"built"!==t?.status),{wasThere:r,wasRefused:i}=u.$1b(n.base,t,o),c=new Map(s.map((t,o)=>[0===o?u.$15(t,a??sp(e)):t,t])),l=[...c.keys()],m=u.$18(e);return{deployable:{...m,status:"notAnalysed",touched:e.isTouched,analysis:"none",builder:u.$17(o)??u.$17(t),configChanges:[],workloads:[],staleConfigs:[],otherObjects:[],problems:l.map(u.$14)},inPlace:[],shared:u.$11,secrets:u.$h(e,[t,o],[]),findings:u.$12(m.id,"none",l,{wasThere:e=>r(c.get(e)??e),wasRefused:i})}}function sp(e){if(void 0!==e.head)return;const t=u.$16(e);return null===t?"removed":t?"removed, with all that was deployed":"removed, and what was deployed stays"}const rp=/^[ \t]*(?:-[ \t]+)?uses:[ \t]*["']?\.\/([^\s"'@#]+)/gm;function ip(e,t){const o=new Map;return cp(e,t,o),[...o.values()].join("\n")}function cp(e,t,o){if(o.has(t))return;const a=pa(e,t);o.set(t,a);for(const[,t=""]of a.matchAll(rp)){const a=t.replace(/\/$/,""),n=[a,`${a}/action.yml`,`${a}/action.yaml`].find(t=>da(e,t));void 0!==n&&cp(e,n,o)}}const lp=/^([ \t]*(?:-[ \t]+)?uses:[ \t]*["']?\w[^\s"'@#]*)@[^\s"'#]+["']?(?:[ \t]+#.*)?$/gm;function up(e,t){const[o,a]=[e,t].map(e=>e.replace(lp,"$1"));return e!==t&&o===a}function mp(e,t){const o=[],a=dp(e,t,void 0,o);return void 0===a?void 0:{object:0===o.length?e:a,dropped:o}}function dp(e,t,o,a){const n=u.$4f();for(const[s,r]of Object.entries(e)){const e=t.fields.get(s);if(void 0===e){a.push(u.$gc(u.$a9(o,s)));continue}const i=null===r?null:pp(r,e,u.$a9(o,s),a);if(void 0===i)return;n[s]=i}return n}function pp(e,t,o,a){if("list"===t.shape){if(!u.$5d(e))return;const n=e.map((e,n)=>null===e?null:fp(e,t,u.$g8(o,function s(e,t){return u.$4d(e)&&"string"==typeof e.name?e.name:String(t)}(e,n)),a));return n.every(e=>void 0!==e)?n:void 0}return"map"===t.shape?u.$4d(e)?e:void 0:fp(e,t,o,a)}function fp(e,t,o,a){return void 0!==t.scalar?vp[t.scalar](e)?e:void 0:u.$4d(e)?dp(e,u.$9v(t.struct),o,a):void 0}const gp=e=>"string"==typeof e,hp=e=>"number"==typeof e||"bigint"==typeof e,vp={s:gp,t:gp,y:gp,b:e=>"boolean"==typeof e,i:hp,l:hp,q:e=>gp(e)||hp(e),x:e=>gp(e)||hp(e),j:()=>!0},$p=u.$a9(void 0,"spec");function yp(...e){return e.reduce(u.$a9,$p)}function bp(e,t){return t.filter(t=>""!==(e[t]??""))}function kp(e,t,o,a){const n=bp(e,t);1!==n.length&&a(o,`must have one of ${t.join(", ")}, and has ${n.join(" and ")||"none"}`)}function xp(e){return[...new Set(e.filter((t,o)=>""!==t&&e.indexOf(t)!==o))]}const wp=/^[\da-f.:/\s-]+$/i;function Sp(e){return[...u.$gj(e.addresses),...u.$gh(e.blocks).map(({cidr:e,start:t,stop:o})=>{const a=u.$gi(t);return""===a?u.$gi(e):`${a}-${u.$gi(o)||a}`})]}const Pp=(e,t)=>{const o=void 0===e.blocks?"addresses":"blocks";for(const a of Sp(e))wp.test(a)&&void 0===u.$gg(a)&&t(yp(o),`must be ranges like 10.0.0.0/24 or 10.0.0.10-10.0.0.20, and has ${a}`)},Rp=(e,t)=>{Cp(e,$p,t)};function Cp(e,t,o){if(void 0!==e.workflowTemplateRef)return;const a=u.$gh(e.templates),n=a.map(({name:e})=>u.$gi(e)),s=new Set(n);for(const e of xp(n))o(u.$g8(u.$a9(t,"templates"),e),"is there twice");const r=(e,t)=>{const a=u.$gi(e);""===a||a.includes("{{")||s.has(a)||o(t,`names no template: ${a}`)};for(const o of["entrypoint","onExit"])r(e[o],u.$a9(t,o));for(const e of a){const a=u.$g8(u.$a9(t,"templates"),u.$gi(e.name)),n=u.$gh(u.$gk(e.dag).tasks),s=u.$5d(e.steps)?e.steps.flatMap(e=>u.$gh(e)):[];for(const e of[...n,...s])r(e.template,u.$g8(a,u.$gi(e.name)));const i=new Set(n.map(({name:e})=>u.$gi(e)));for(const e of n)for(const t of u.$gj(e.dependencies))i.has(t)||o(u.$g8(a,u.$gi(e.name)),`depends on no task: ${t}`)}}const jp=6e10,Ap=["dnsNames","uris","emailAddresses","ipAddresses","otherNames"],Ip=[256,384,521],Np=["acme","ca","vault","selfSigned","venafi"],zp=["http01","dns01"],Tp=(e,t)=>{kp(e,Np,$p,t),u.$gh(u.$gk(e.acme).solvers).forEach((e,o)=>{kp(e,zp,u.$g8(yp("acme","solvers"),String(o)),t)})},Dp=["initdb","recovery","pg_basebackup"],Mp="archive_command cluster_name config_file data_directory hba_file ident_file listen_addresses log_destination log_directory log_filename port primary_conninfo primary_slot_name restore_command shared_preload_libraries ssl ssl_ca_file ssl_cert_file ssl_key_file synchronous_standby_names unix_socket_directories".split(" ");function Ep(e){const[,t]=/:(\d{2})(?:[.\-_@]|$)/.exec(u.$gi(e))??[];return void 0===t?void 0:Number(t)}function qp(e){const t=e.split("{{").slice(1).map(Lp);return t.every(e=>!/^-?\s*(?:range|with|define|block|template)\b|["`]/.test(e))?t.flatMap(e=>[...e.matchAll(/(?<![\w.$)\]])\.([A-Za-z_]\w*)/g)].map(([,e=""])=>e)):[]}function Lp(e){const[t=""]=e.split("}}");return t.replace(/"(?:\\.|[^"\\])*"|`[^`]*`|\/\*.*/gs,"")}const Op={RequestHeaderModifier:"requestHeaderModifier",ResponseHeaderModifier:"responseHeaderModifier",RequestMirror:"requestMirror",RequestRedirect:"requestRedirect",URLRewrite:"urlRewrite",ExtensionRef:"extensionRef",CORS:"cors"};function Fp(e){return"RequestRedirect"===u.$gi(e.type)}function Up(e){return["requestRedirect","urlRewrite"].some(t=>"ReplacePrefixMatch"===u.$gi(u.$gk(u.$gk(e[t]).path).type))}const Bp=["route","redirect","directResponse","delegate"],Vp=["SIMPLE","MUTUAL","OPTIONAL_MUTUAL"],Hp=["credentialName","credentialNames","serverCertificate","tlsCertificates"],Kp=new Set("activemq apache-kafka arangodb artemis-queue aws-cloudwatch aws-dynamodb aws-dynamodb-streams aws-kinesis-stream aws-sqs-queue azure-app-insights azure-blob azure-cosmosdb azure-data-explorer azure-eventhub azure-log-analytics azure-monitor azure-pipelines azure-queue azure-servicebus beanstalkd cassandra clickhouse couchdb cpu cron datadog dynatrace elastic-forecast elasticsearch etcd external external-push forgejo-runner gcp-cloudtasks gcp-pubsub gcp-spanner gcp-stackdriver gcp-storage github-runner graphite huawei-cloudeye ibmmq influxdb kafka kubernetes-resource kubernetes-workload liiklus loki memory metrics-api mongodb mssql mysql nats-jetstream new-relic nsq opensearch openstack-metric openstack-swift postgresql predictkube prometheus pulsar rabbitmq redis redis-cluster redis-cluster-streams redis-sentinel redis-sentinel-streams redis-streams selenium-grid solace-direct-messaging solace-event-queue solarwinds solr splunk splunk-observability sumologic temporal".split(" ")),Gp={cron:["timezone","start","end","desiredReplicas"],prometheus:["serverAddress","query","threshold"],loki:["serverAddress","query","threshold"],"kubernetes-workload":["podSelector","value"]},_p=(e,t)=>{const o=u.$gh(e.triggers);for(const e of xp(o.map(e=>u.$gi(e.name))))t(u.$g8(yp("triggers"),e),"is there twice");o.forEach((e,o)=>{!function a({type:e,metadata:t},o,n){const s=Kp.has(u.$gi(e))?void 0:u.$ci(Kp)(u.$gi(e));void 0!==s&&n(u.$a9(o,"type"),`is no scaler (did you mean ${s}?)`);const r=u.$gk(t);for(const t of R.$7g(Gp,u.$gi(e))??[])void 0===r[t]&&void 0===r[`${t}FromEnv`]&&n(u.$g8(u.$a9(o,"metadata"),t),"is missing");for(const t of"cron"===e?["start","end"]:[])void 0===r[t]||Be(u.$gi(r[t]),5)||n(u.$g8(u.$a9(o,"metadata"),t),"must be five fields like `0 8 * * *`")}(e,u.$g8(yp("triggers"),String(o)),t)})},Wp=["receivers","processors","exporters"],Jp=(e,t)=>{const o=u.$gk(e.config),a=u.$gk(o.service),n=(e,t)=>(e=>u.$5d(e)?e.map(e=>u.$gi(e)):[])(e).filter(e=>!t.some(t=>Object.hasOwn(u.$gk(o[t]),e)));for(const e of n(a.extensions,["extensions"]))t(yp("config","service","extensions"),`names what config.extensions does not have: ${e}`);for(const[e,o]of Object.entries(u.$gk(a.pipelines)))for(const a of Wp)for(const s of n(u.$gk(o)[a],"processors"===a?[a]:[a,"connectors"]))t(u.$g8(yp("config","service","pipelines"),e),`names what config.${a} does not have: ${s}`)},Zp=["external","rclone","restic","rsync","rsyncTLS","syncthing"],Qp=(e,t)=>{const o=bp(e,Zp);o.length>1&&t($p,`may not have ${o.join(" and ")} at once`)},Xp=["validate","mutate","generate","verifyImages"],Yp=(e,t)=>{u.$gh(e.rules).forEach(e=>{kp(e,Xp,u.$g8(yp("rules"),u.$gi(e.name)),t)})},ef=(e,t)=>{for(const o of["endpoints","podMetricsEndpoints"])u.$gh(e[o]).forEach((e,a)=>{const[n,s]=["scrapeTimeout","interval"].map(t=>u.$b1(u.$gi(e[t])));void 0!==n&&void 0!==s&&n>s&&t(u.$g8(yp(o),String(a)),"must not have a scrapeTimeout above its interval")})};function tf(e,t,o){const a=bp(e,["alert","record"]);1!==a.length&&o(t,"must have alert or record, and has "+(0===a.length?"neither":"both"));for(const a of["labels","annotations"])for(const[n,s]of Object.entries(u.$gk(e[a])))af(u.$gi(s))||o(u.$g8(u.$a9(t,a),n),"has a template that is not closed")}const of=/(?:"(?:\\.|[^"\\])*"|`[^`]*`|[^"`{}])*\}\}/y;function af(e){for(let t=e.indexOf("{{");-1!==t;t=e.indexOf("{{",of.lastIndex))if(of.lastIndex=t+2,!of.test(e))return!1;return!0}const nf=/\$\(params(?:\.([\w-]+)|\[['"]([^'"]+)['"]\])/g,sf=/\$\(tasks\.([\w-]+)\.(?:results|status|outputs)/g;function rf(e,{params:t},o){const a=new Set(u.$gh(t).map(({name:e})=>u.$gi(e)));for(const t of cf(e,nf))a.has(t)||a.has(t.split(".")[0]??"")||o(t)}function cf(e,t){if("string"==typeof e)return new Set([...e.matchAll(t)].map(([,e,t])=>e??t??""));const o=u.$5d(e)?e:u.$4d(e)?Object.values(e):[];return new Set(o.flatMap(e=>[...cf(e,t)]))}const lf={"cert-manager.io/Certificate":[(e,t)=>{bp(e,["commonName","literalSubject"]).length>0||Ap.some(t=>u.$5d(e[t])&&e[t].length>0)||t($p,`must have one of commonName, ${Ap.join(", ")}`),u.$gi(e.commonName).length>64&&t(yp("commonName"),"must be at most 64 characters");const{group:o,kind:a}=u.$gk(e.issuerRef);["","cert-manager.io"].includes(u.$gi(o))&&!["","Issuer","ClusterIssuer"].includes(u.$gi(a))&&t(yp("issuerRef","kind"),"must be Issuer or ClusterIssuer, unless issuerRef.group names another group"),function n(e,t){const o=u.$gl(e.size)??0,a=u.$gi(e.algorithm)||"RSA";0!==o&&("RSA"===a&&(o<2048||o>8192)&&t(yp("privateKey","size"),"must be from 2048 to 8192 for RSA"),"ECDSA"!==a||Ip.includes(o)||t(yp("privateKey","size"),`must be one of ${Ip.join(", ")} for ECDSA`))}(u.$gk(e.privateKey),t),function s(e,t){const[o,a]=["duration","renewBefore"].map(t=>u.$b1(u.$gi(e[t])));void 0!==o&&o<60*jp&&t(yp("duration"),"must be at least 1h"),void 0!==a&&(a<5*jp&&t(yp("renewBefore"),"must be at least 5m"),a>=(o??129600*jp)&&t(yp("renewBefore"),"must be less than duration, which is 2160h where it is not given"))}(e,t)},"cert-manager"],"cert-manager.io/Issuer":[Tp,"cert-manager"],"cert-manager.io/ClusterIssuer":[Tp,"cert-manager"],"external-secrets.io/ExternalSecret":[(e,t)=>{const[o,a]=[u.$gh(e.data),u.$gh(e.dataFrom)];o.length+a.length===0&&t($p,"must have data or dataFrom");const{creationPolicy:n,deletionPolicy:s}=u.$gk(e.target),r=u.$gi(n)||"Owner";"Delete"===u.$gi(s)&&["Merge","None"].includes(r)&&t(yp("target","deletionPolicy"),`may not be Delete where creationPolicy is ${r}`),"Merge"===u.$gi(s)&&"None"===r&&t(yp("target","deletionPolicy"),"may not be Merge where creationPolicy is None"),a.forEach((e,o)=>{2===bp(e,["extract","find"]).length&&t(u.$g8(yp("dataFrom"),String(o)),"may not have extract and find at once")});const i=o.map(({secretKey:e})=>u.$gi(e));for(const e of xp(i))t(u.$g8(yp("data"),e),"is there twice");0!==a.length||i.some(e=>e.includes("${"))||function c(e,t,o){for(const[a,n]of Object.entries(u.$gk(u.$gk(e.template).data))){const e=qp(u.$gi(n)).find(e=>!t.has(e));void 0!==e&&o(u.$g8(yp("target","template","data"),a),`names .${e}, which data does not bring`)}}(u.$gk(e.target),new Set(i),t)},"External Secrets"],"gateway.networking.k8s.io/HTTPRoute":[(e,t)=>{u.$gh(e.rules).forEach((e,o)=>{const a=u.$g8(yp("rules"),String(o)),n=u.$gh(e.filters);n.forEach((e,o)=>{!function n(e,t,o){const a=R.$7g(Op,u.$gi(e.type)),n=bp(e,Object.values(Op));void 0===a||n.includes(a)||o(u.$a9(t,a),"is missing, which its type asks for");for(const e of void 0===a?[]:n)e!==a&&o(u.$a9(t,e),"may not be set with this type")}(e,u.$g8(u.$a9(a,"filters"),String(o)),t)}),n.some(Fp)&&u.$gh(e.backendRefs).length>0&&t(a,"may not have backendRefs beside a filter RequestRedirect"),n.some(Up)&&!function s({matches:e}){const t=u.$gh(e).map(e=>u.$gk(e.path));return 0===t.length||1===t.length&&t.every(({type:e})=>"PathPrefix"===(u.$gi(e)||"PathPrefix"))}(e)&&t(a,"must match one path by PathPrefix where a filter has replacePrefixMatch")})},"the definition of the Gateway API"],"gateway.networking.k8s.io/Gateway":[(e,t)=>{const o=u.$gh(e.listeners);for(const e of xp(o.map(e=>u.$gi(e.name))))t(u.$g8(yp("listeners"),e),"is there twice");for(const e of o){const o=u.$g8(yp("listeners"),u.$gi(e.name)),a=u.$gi(e.protocol),n=u.$gk(e.tls),s=u.$gi(n.mode)||"Terminate";["HTTP","TCP","UDP"].includes(a)&&void 0!==e.tls&&t(u.$a9(o,"tls"),`may not be set with ${a}`),["TCP","UDP"].includes(a)&&""!==u.$gi(e.hostname)&&t(u.$a9(o,"hostname"),`may not be set with ${a}`),"HTTPS"===a&&"Terminate"!==s&&t(u.$a9(u.$a9(o,"tls"),"mode"),"must be Terminate for HTTPS");const r=u.$gh(n.certificateRefs).length+Object.keys(u.$gk(n.options)).length>0;void 0===e.tls||"Terminate"!==s||r||t(u.$a9(u.$a9(o,"tls"),"certificateRefs"),"is missing, which the mode Terminate asks for")}},"the definition of the Gateway API"],"networking.istio.io/VirtualService":[(e,t)=>{u.$gh(e.http).forEach((e,o)=>{const a=u.$g8(yp("http"),u.$gi(e.name)||String(o)),n=bp(e,Bp).filter(t=>"route"!==t||u.$gh(e.route).length>0);0===n.length&&t(a,`must have one of ${Bp.join(", ")}`),n.length>1&&!n.includes("delegate")&&t(a,`may not have ${n.join(" and ")} at once`)})},"Istio"],"networking.istio.io/Gateway":[(e,t)=>{u.$gh(e.servers).forEach((e,o)=>{const a=u.$g8(yp("servers"),String(o)),n=u.$gi(u.$gk(e.port).protocol).toUpperCase(),s=u.$gk(e.tls);["HTTPS","TLS"].includes(n)&&0===Object.keys(s).length&&t(u.$a9(a,"tls"),`is missing, which ${n} asks for`);const r=u.$gi(s.mode);Vp.includes(r)&&0===bp(s,Hp).length&&t(u.$a9(u.$a9(a,"tls"),"credentialName"),`is missing, which ${r} asks for`)})},"Istio"],"networking.istio.io/ServiceEntry":[(e,t)=>{const o=u.$gi(e.resolution)||"NONE",a=u.$gh(e.endpoints),n=u.$gj(e.hosts).filter(e=>e.includes("*"));"NONE"===o&&a.length>0&&t(yp("endpoints"),"may not be there without a resolution"),o.startsWith("DNS")&&0===a.length&&n.length>0&&t(yp("endpoints"),`is missing, which ${o} asks for beside ${n.join(", ")}`),"DNS_ROUND_ROBIN"===o&&a.length>1&&t(yp("endpoints"),`must be one at most for ${o}`)},"Istio"],"metallb.io/IPAddressPool":[Pp,"MetalLB"],"cilium.io/CiliumLoadBalancerIPPool":[Pp,"Cilium"],"opentelemetry.io/OpenTelemetryCollector":[Jp,"the OpenTelemetry collector"],"keda.sh/ScaledObject":[(e,t)=>{const[o,a=0,n=100]=["idleReplicaCount","minReplicaCount","maxReplicaCount"].map(t=>u.$gl(e[t]));a>n&&t($p,`asks for ${a} pods at least and ${n} at most`),void 0!==o&&o>=a&&t(yp("idleReplicaCount"),"must be less than minReplicaCount"),_p(e,t)},"KEDA"],"keda.sh/ScaledJob":[_p,"KEDA"],"postgresql.cnpg.io/Cluster":[(e,t,o)=>{const a=bp(u.$gk(e.bootstrap),Dp);a.length>1&&t(yp("bootstrap"),`may not have ${a.join(" and ")} at once`);const[n=1,s,r=0]=["instances","maxSyncReplicas","minSyncReplicas"].map(t=>u.$gl(e[t]));void 0!==s&&s>=n&&t(yp("maxSyncReplicas"),"must be less than instances"),void 0!==s&&r>s&&t(yp("minSyncReplicas"),"must not be more than maxSyncReplicas");for(const o of bp(u.$gk(u.$gk(e.postgresql).parameters),Mp))t(u.$g8(yp("postgresql","parameters"),o),"is set by the operator alone");const[i,c]=[o?.imageName,e.imageName].map(Ep);void 0!==i&&void 0!==c&&c<i&&t(yp("imageName"),`must not go from PostgreSQL ${i} to ${c}`)},"CloudNativePG"],"monitoring.coreos.com/ServiceMonitor":[ef,"the Prometheus operator"],"monitoring.coreos.com/PodMonitor":[ef,"the Prometheus operator"],"monitoring.coreos.com/PrometheusRule":[(e,t)=>{const o=u.$gh(e.groups);for(const e of xp(o.map(e=>u.$gi(e.name))))t(u.$g8(yp("groups"),e),"is there twice");for(const e of o)u.$gh(e.rules).forEach((o,a)=>{tf(o,u.$g8(u.$g8(yp("groups"),u.$gi(e.name)),u.$gi(o.alert)||String(a)),t)})},"the Prometheus operator"],"argoproj.io/Workflow":[Rp,"Argo Workflows"],"argoproj.io/WorkflowTemplate":[Rp,"Argo Workflows"],"argoproj.io/ClusterWorkflowTemplate":[Rp,"Argo Workflows"],"argoproj.io/CronWorkflow":[(e,t)=>{Cp(u.$gk(e.workflowSpec),u.$a9($p,"workflowSpec"),t)},"Argo Workflows"],"tekton.dev/Pipeline":[(e,t)=>{const o=[...u.$gh(e.tasks),...u.$gh(e.finally)],a=o.map(({name:e})=>u.$gi(e)),n=new Set(a);for(const e of xp(a))t(u.$g8(yp("tasks"),e),"is there twice");const s=new Set(u.$gh(e.workspaces).map(({name:e})=>u.$gi(e)));for(const a of o){const o=u.$g8(yp("tasks"),u.$gi(a.name));for(const e of u.$gj(a.runAfter))n.has(e)||t(o,`runs after no task: ${e}`);for(const e of u.$gh(a.workspaces)){const a=u.$gi(e.workspace)||u.$gi(e.name);s.has(a)||t(o,`takes a workspace that the pipeline does not declare: ${a}`)}const{taskSpec:r,pipelineSpec:i,...c}=a;for(const e of cf(c,sf))n.has(e)||t(o,`takes a result of no task: ${e}`);rf(c,e,e=>{t(o,`takes a parameter that the pipeline does not declare: ${e}`)})}},"Tekton"],"tekton.dev/Task":[(e,t)=>{u.$gh(e.steps).forEach((o,a)=>{const n=u.$g8(yp("steps"),u.$gi(o.name)||String(a)),{script:s,ref:r,...i}=o;rf(i,e,e=>{t(n,`takes a parameter that the task does not declare: ${e}`)})})},"Tekton"],"argoproj.io/Application":[(e,t)=>{2===bp(u.$gk(e.destination),["name","server"]).length&&t(yp("destination"),"may not have name and server at once"),(void 0===e.sources?[u.$gk(e.source)]:u.$gh(e.sources)).some(({path:e,chart:t,ref:o})=>[e,t,o].every(e=>""===u.$gi(e)))&&t(yp(void 0===e.sources?"source":"sources"),"must have path or chart")},"Argo CD"],"traefik.io/Middleware":[(e,t)=>{const o=bp(e,Object.keys(e));o.length>1&&t($p,`may not have ${o.join(" and ")} at once`)},"Traefik"],"volsync.backube/ReplicationSource":[Qp,"VolSync"],"volsync.backube/ReplicationDestination":[Qp,"VolSync"],"kyverno.io/ClusterPolicy":[Yp,"Kyverno"],"kyverno.io/Policy":[Yp,"Kyverno"]};function uf(e,t){const o=R.$7g(lf,`${u.$7m(u.$gi(t.apiVersion))}/${u.$gi(t.kind)}`);if(void 0===o)return;const[a,n]=o,s=(e,t)=>{const o=[];return a(u.$gk(e.spec),u.$a7(o),t&&u.$gk(t.spec)),o};return{faults:u.$a8(s(t,e),void 0===e?[]:s(e)),by:n}}const mf=3;function df(e){const t=e.split(/\r?\n/).map(e=>e.trim()),o=t.length>=mf||/^\s*[[{]/.test(e),a=new Set([e,e.trim(),...o?[]:t]),n=new Set(o?t:[]);return ff(e,n,0),{whole:a,inner:n}}const pf=4;function ff(e,t,o){if(o>pf)return;const a=a=>{void 0===a||""===a||a===e||t.has(a)||(t.add(a),ff(a,t,o+1))};for(const t of function o(e){if(!/^\s*[[{]/.test(e))return[];try{const t=[];return JSON.parse(e,(e,o)=>("string"==typeof o&&t.push(o),o)),t}catch{return[]}}(e))a(t);for(const[,t=""]of e.matchAll(/^[ \t]{0,200}(?:export[ \t]{1,20}|-[ \t]{1,20})?["']?[\w.\-/]{1,200}["']?[ \t]{0,20}[:=][ \t]{0,200}(\S.*)$/gm))a(t.trimEnd().replace(/^(["'])(.*)\1,?$/,"$2"));for(const[,t=""]of e.matchAll(/\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s:/@]{0,200}:([^\s@]{1,1000})@/gi))a(t),a(gf(t));a(function n(e){if(e.length<8||e.length%4==1||!/^[A-Za-z0-9+/_-]+={0,2}$/.test(e))return;const t=Buffer.from(e,"base64").toString();return/[\ufffd\p{Cc}]/u.test(t.replace(/[\r\n\t]/g,""))?void 0:t}(e)),o>0&&a(/^[\w.@-]{1,64}:(\S+)$/.exec(e)?.[1])}function gf(e){try{return decodeURIComponent(e)}catch{return}}const hf=/\$\{\{.{0,200}?\}\}|\$\{[^}\n]{0,200}\}|\$\([\w.-]{1,99}\)|\$\w+|\{\{.{0,200}?\}\}|%\w{1,99}%/g;function vf(e){return e.replace(hf,"*")}function $f(e,t){const o=!t||e.startsWith("*/"),a=e.replace(/^(?:\.{0,2}\/|\*\/)+/,"").replace(/\/$/,"/**");if((a.replace(/\.\w+$/,"").match(/\w/g)?.length??0)<2&&o)return;const n=a.split("/").map(e=>"**"===e?e:e.replace(/\*{2,}/g,"*"));return u.$3p([...o?["**"]:[],...n].join("/"))}function bf(e,t){const[o,a]=[u.$23(e,"spec"),u.$23(t,"spec")];return[...["sourceRepos","destinations"].filter(e=>u.$5d(o[e])&&!u.$5d(a[e])).map(e=>`${e}, which allows nothing from now on: none of its Applications is synced`),...kf(o,a)?["signatureKeys: a commit that is signed by none of these keys is not synced"]:[],...u.$39(o.destinationServiceAccounts??null,a.destinationServiceAccounts??null)?[]:["destinationServiceAccounts: where syncs run as another account, they run as another one, and what that may not do fails"],...!0===a.permitOnlyProjectScopedClusters&&!0!==o.permitOnlyProjectScopedClusters?["permitOnlyProjectScopedClusters: Applications that go to any other cluster are refused"]:[],...u.$46(o,"sourceNamespaces").some(e=>!u.$46(a,"sourceNamespaces").includes(e))?["sourceNamespaces: Applications in a namespace that goes from it are refused"]:[]]}function kf(e,t){const[o,a]=[xf(e),xf(t)];return a.length>0&&(0===o.length||o.some(e=>!a.includes(e)))}function xf(e){return u.$5d(e.signatureKeys)?e.signatureKeys.map(e=>u.$4c(e,"keyID")):[]}function wf(e){return[..."string"==typeof e.receiver?[e.receiver]:[],...u.$gh(e.routes).flatMap(wf)]}function Pf({container:e},t){return"init"===e.role&&t.every(e=>"init"===e.container.role)}function Rf(e){if(void 0!==e.subPathExpr&&""!==e.subPathExpr)return null;const t=u.$z(e,"subPath");return""===t?void 0:t}function Cf(e,t){return[...jf(u.$8f(e,"configMap"),"ConfigMap","name",`${t}.configMap.name`),...jf(u.$8f(e,"secret"),"Secret","secretName",`${t}.secret.secretName`),...u.$8g(e,"projected","sources").flatMap((e,o)=>[...jf(u.$8f(e,"configMap"),"ConfigMap","name",`${t}.projected.sources[${o}].configMap.name`),...jf(u.$8f(e,"secret"),"Secret","name",`${t}.projected.sources[${o}].secret.name`)])]}function jf(e,t,o,a){const n=u.$z(e,o);if(void 0===n)return[];const s=u.$8g(e,"items").flatMap(e=>{const t=u.$z(e,"key");return void 0===t?[]:[[t,u.$z(e,"path")??t]]});return[{kind:t,name:n,path:a,optional:!0===e.optional,items:s}]}function Af(e,t){const{kind:o,name:a,path:n,optional:s,items:r}=e,i=0===r.length?"all":r.map(([e])=>e),c={kind:o,name:a,path:n,optional:s,container:t?.container.name??null};if(void 0===t?.subPath)return{...c,how:"volume",keys:i,updates:"inPlace"};const l=null===t.subPath?i:function u(e,t){const o=e.split("/").filter(e=>""!==e&&"."!==e);if(0===o.length)return 0===t.length?"all":t.map(([e])=>e);if(0===t.length)return o.slice(0,1);const a=o.join("/");return t.filter(([,e])=>e===a||e.startsWith(`${a}/`)).map(([e])=>e)}(t.subPath,r);return{...c,how:"subPath",keys:l,updates:"never"}}const If=[["csi","nodePublishSecretRef","name"],["azureFile","secretName"],["cephfs","secretRef","name"],["cinder","secretRef","name"],["flexVolume","secretRef","name"],["iscsi","secretRef","name"],["rbd","secretRef","name"],["scaleIO","secretRef","name"],["storageos","secretRef","name"]];function Nf(e,t){return If.flatMap(o=>{const a=u.$z(e,...o);return void 0===a?[]:[{kind:"Secret",name:a,how:"volume",container:null,path:`${t}.${o.join(".")}`,keys:"all",optional:!1,updates:"never"}]})}const Tf=u.$5x((function Df(e){return[...e.containers.flatMap((e=>[...Mf(e),...Lf(e)])),...Sf(e),...u.$8g(e.spec,"imagePullSecrets").flatMap((t,o)=>function a(e,t){const o=u.$z(e,"name");return void 0===o?[]:[{kind:"Secret",name:o,how:"imagePullSecret",container:null,path:t,keys:"all",optional:!0,updates:"inPlace"}]}(t,Wt(e.path,`spec.imagePullSecrets[${o}].name`)))]}));const Ef=[["ConfigMap","configMapRef"],["Secret","secretRef"]],qf=[["ConfigMap","configMapKeyRef"],["Secret","secretKeyRef"]];function Ff(e,t,o){return{key:`${e} ${t?"surely":"maybe"}`,severity:t?"error":"warning",message:`${o}: ${t?"no new pod is made":"where it says otherwise, no new pod is made"}.`,unsafe:t}}const Uf={"system-cluster-critical":2e9,"system-node-critical":2000001e3};const Hf="kubernetes.io/enforce-mountable-secrets";function Gf({manifest:e},t){return new Set(u.$8g(e,t).flatMap(e=>u.$z(e,"name")??[]))}function _f(e){return u.$4d(e)?Wf.flatMap(({what:t,isRefused:o})=>o(e)?[t]:[]):[]}const Wf=[{what:"names something in a pipeline that it does not configure",isRefused:e=>Object.keys(u.$8f(e,"service","pipelines")).length>0&&function t(e){const t=[];return Jp({config:e},u.$a7(t)),t.length>0}(e)},{what:"routes to a receiver that it does not have",isRefused:e=>{const t=u.$8g(e,"receivers").map(e=>u.$z(e,"name")),o=wf(u.$8f(e,"route"));return t.length>0&&o.some(e=>!t.includes(e))}},{what:"has an expression that cannot be read",isRefused:e=>u.$8g(e,"groups").flatMap(e=>u.$8g(e,"rules")).some(e=>void 0!==sl(u.$z(e,"expr")??"up"))},{what:"has two jobs of one name",isRefused:e=>xp(u.$8g(e,"scrape_configs").map(e=>u.$z(e,"job_name")??"")).length>0}],Jf=/(?:^|\/)(?:configmap-reload|prometheus-config-reloader|config-reloader|k8s-sidecar)(?:[:@]|$)/;function Zf(e,t){const o=/volumes\[([^\]]+)\]/.exec(t)?.[1];return e.containers.find(({value:e,role:t})=>"init"!==t&&Jf.test(u.$z(e,"image")??"")&&u.$8g(e,"volumeMounts").some(e=>u.$z(e,"name")===o))?.name}const Xf=u.$5x((e=>{const t=new Map;for(const o of e.values()){const{templateOwner:e}=o;void 0===e||t.has(e)||t.set(e,o)}return t})),Yf=/Microsoft\.(ContainerService|Kubernetes)\b|container-service|kubernetes|\baks|agentPool/i,eg=/\bAWS::EKS\b|kubernetes|\beks\b|eks[A-Z]|nodegroup/i,tg=[{path:/(^|\/)tal(config|env|secret)[^/]*\.ya?ml$/,texts:[]},{path:/(^|\/)talos\/.*\.(ya?ml|json)$/,texts:[]},{path:/\.ya?ml$/,texts:[/^machine:[ \t]*(#.*)?$/m]},{path:/\.ya?ml$/,texts:[/^cluster:[ \t]*$/m,/^[ \t]+(apiServer|controllerManager|etcd|inlineManifests|extraManifests|allowSchedulingOnControlPlanes|controlPlane):/m]},{path:/(^|\/)cluster[^/]*\.ya?ml$/,texts:[/^nodes:[ \t]*$/m,/\brole:/]},{path:/\.ya?ml$/,texts:[/^(node-label|node-taint|kubelet-arg|kube-(apiserver|scheduler|controller-manager)-arg|tls-san|cluster-cidr|service-cidr|flannel-backend|write-kubeconfig-mode)\+?:/m]},{texts:[/^#cloud-config\b/]},{path:/\.(bu|ign)$/,texts:[]},{path:/(^|\/)((group|host)_vars|roles|playbooks?|inventor(y|ies)|ansible|kubespray)\/.*\.(ya?ml|ini|j2|cfg|toml)$/,texts:[/k3s|k8s|kube|rke2?|talos|k0s|microk8s|containerd/i]},{path:/\.ya?ml$/,texts:[/^[ -]*hosts:/m,/^ *(tasks|roles):/m]},{path:/\.ya?ml$/,texts:[/^kind:[ \t]*(Cluster|ControlPlane|Workers|Machine)[ \t]*$/m,/^(?!apiVersion:)(?![^]*\napiVersion:)/]},{path:/\.bicep(param)?$/,texts:[Yf]},{path:/\.json$/,texts:[/schema\.management\.azure\.com\/schemas\//,Yf]},{path:/\.(ya?ml|json|template)$/,texts:[/\bAWS::(EKS|AutoScaling|EC2::LaunchTemplate)\b/,eg]},{path:/\.(ya?ml|json)$/,texts:[/\bParameterKey\b/,eg]},{path:/\.(tsx?|[mc]?js|py|go|java|cs)$/,texts:[/\baws[-_]?eks(_v2_alpha)?\b|\bawseks\b/,/cdk|jsii/i]},{path:/\.(ya?ml|json|jinja|py)$/,texts:[/\b(gcp-types\/)?container(-v1(beta1)?:|\.(v1(beta1)?|beta)\.)[\w.]*([Cc]luster|[Nn]odePool)/]},{path:/(^|\/)(k0sctl|k0s|rke2?|kubeone|kubekey|kops|eksctl)([-_.][^/]*)?\.(ya?ml|toml|json)$/,texts:[]},{path:/\.nix$/,texts:[/services\.(k3s|kubernetes|rke2)|virtualisation\.containerd|kubenix|nixidy/]}];function og(e,t){return tg.some(({path:o,texts:a})=>(o?.test(e)??!0)&&a.every(e=>e.test(t))&&""!==t)}function ng(e,t){return e.number===t.number&&e.protocol===t.protocol&&(""===e.ip||""===t.ip||e.ip===t.ip)}function rg(e,t){if("none"===e.analysis)return!1;const o=t.flatMap(({workloads:e})=>e),a=t.flatMap(({staleConfigs:e})=>e);return e.workloads.some(e=>function t({effect:e,heldBack:o}){return"none"!==e||void 0!==o}(e)&&!o.some(t=>t.effect===e.effect&&cg(e,t)))||e.staleConfigs.some(({effect:e,workload:t})=>"live"!==e&&!a.some(o=>o.effect===e&&cg(t,o.workload)))}function ig({analysis:e,configChanges:t,workloads:o,staleConfigs:a,otherObjects:n}){return"full"!==e||t.length+o.length+a.length+n.length>0}function cg(e,t){return!e.name.includes(u.$3d)&&u.$7m(e.apiVersion)===u.$7m(t.apiVersion)&&e.kind===t.kind&&t.name.includes(e.name)}const mg=/_(SERVICE|PORT)/,dg=/^[A-Z][A-Z0-9_]*$/;const vg=[{resource:"cpu",least:256n*u.$b7,what:"cores"},{resource:"memory",least:u.$b7<<40n,what:"of memory"}];function kg(e,t,o,a){const{object:n,templateOwner:s}=t,r=[n,...void 0===s?[]:[e.index.byKey.get(s)],...Pg(e,t).map(e=>void 0!==e&&a(wg(e))?e.object:void 0)],i=r.flatMap(e=>{const t=o?e?.maybeMergedBy??[]:[];return(e?.maybeChangedBy??[]).filter(({key:e})=>!t.includes(e))});return u.$86(i)}function xg(e,t){return new Set(Pg(e,t).flatMap(e=>void 0===e?[]:wg(e)))}function wg({kind:e,name:t}){return`${e} ${t}`}function Sg(e,t,o,a){const n=o.filter(({notSeenAt:e})=>void 0!==e);if(0===n.length)return;const s=new Set([...Pg(e,a.base),...Pg(t,a.head)]),r=n.find(e=>[e.base,e.head].some(e=>null!==e&&s.has(e)));if(void 0===r?.notSeenAt)return;const{kind:i,name:c}=r.id;return`It reads ${i} ${c}, which was not seen at ${r.notSeenAt}, of which not all was analysed: whether that changes is not known.`}function Pg(e,t){return u.$cg(t).map(({kind:o,name:a})=>u.$ch(e,t,o,a))}const jg=1048576000000000n;const Ig=[{field:"limits",resource:"memory",may:"may have",then:"it never starts"},{field:"requests",resource:"memory",may:"asks for",then:"nodes get more pods than they have memory for, and end this one first"},{field:"limits",resource:"ephemeral-storage",may:"may write",then:"its pod is evicted with the first lines that it logs"}];const zg=u.$a9(void 0,"spec");function Tg(e,t){const o=u.$gk(e.spec),a=u.$a9(zg,"matchConstraints");u.$4d(o.matchConstraints)?(Ug(o.matchConstraints,a,t),0===u.$gh(o.matchConstraints.resourceRules).length&&t(u.$a9(a,"resourceRules"),"must have one")):t(a,"is missing"),Hg(o,zg,t),u.$4d(o.paramKind)&&function n({apiVersion:e,kind:t},o,a){""===u.$gi(e)&&a(u.$a9(o,"apiVersion"),"is missing"),u.$gs(u.$gi(t).toLowerCase())||a(u.$a9(o,"kind"),"must be the name of a kind")}(o.paramKind,u.$a9(zg,"paramKind"),t);const[s,r]=[u.$gh(o.validations),u.$gh(o.auditAnnotations)];s.length+r.length===0&&t(u.$a9(zg,"validations"),"must have one, unless auditAnnotations have");const i=new Set;for(const[e,a]of Lg)u.$gh(o[e]).forEach((n,s)=>{if("messageExpression"===a&&void 0===n[a])return;const r=u.$a9(u.$g8(u.$a9(zg,e),String(s)),a);bi(u.$gi(n[a]),r,t),Mg(u.$gi(n[a]),{hasParameters:u.$4d(o.paramKind),known:i},r,t),"variables"===e&&(Dg.test(u.$gi(n.name))||t(u.$a9(u.$g8(u.$a9(zg,e),String(s)),"name"),"must be a name of CEL"),i.add(u.$gi(n.name)))})}const Dg=/^[A-Za-z_]\w*$/;function Mg(e,{hasParameters:t,known:o},a,n){qg(e,a,n),!t&&ni(e,"params").length>0&&n(a,"names `params`, which nothing has without `paramKind`");for(const t of new Set(ni(e,"variables")))""===t||o.has(t)||n(a,`names the variable ${t}, which is not there before it`)}const Eg=["object","oldObject","request","params","namespaceObject","authorizer","variables"];function qg(e,t,o){const a=[...ri(e)].filter(e=>!Eg.includes(e));a.length>0&&o(t,`names ${a.join(", ")}: there are only ${Eg.join(", ")}`)}const Lg=[["variables","expression"],["validations","expression"],["validations","messageExpression"],["auditAnnotations","valueExpression"]],Og=["Audit","Deny","Warn"];function Fg(e,t){const o=u.$gk(e.spec),a=u.$gi(o.policyName);""===a?t(u.$a9(zg,"policyName"),"is missing"):u.$gp(a)||t(u.$a9(zg,"policyName"),u.$gr),u.$4d(o.matchResources)&&Ug(o.matchResources,u.$a9(zg,"matchResources"),t),u.$4d(o.paramRef)&&function n(e,t,o){""!==u.$gi(e.name)===u.$4d(e.selector)&&o(t,"must have a name or a selector, and not both"),""===u.$gi(e.parameterNotFoundAction)&&o(u.$a9(t,"parameterNotFoundAction"),"must be Allow or Deny")}(o.paramRef,u.$a9(zg,"paramRef"),t);const s=u.$gj(o.validationActions),r=u.$a9(zg,"validationActions");0===s.length&&t(r,"must have one"),s.some(e=>!Og.includes(e))&&t(r,"must be Audit, Deny or Warn"),new Set(s).size<s.length&&t(r,"names one action twice"),s.includes("Deny")&&s.includes("Warn")&&t(r,"may not have both Deny and Warn")}function Ug(e,t,o){for(const a of["namespaceSelector","objectSelector"])u.$4d(e[a])&&m(e[a],u.$a9(t,a),o);for(const a of["resourceRules","excludeResourceRules"])Bg(e,u.$a9(t,a),o)}function Bg(e,t,o){u.$gh(e[t.step]).forEach((e,a)=>{const n=u.$g8(t,String(a));for(const t of["operations","apiGroups","apiVersions","resources"]){const a=u.$gj(e[t]);0===a.length&&o(u.$a9(n,t),"must have one");const s="resources"===t?a.filter(e=>!e.includes("/")):a;s.includes("*")&&s.length>1&&o(u.$a9(n,t),"may not have others beside `*`"),"apiGroups"!==t&&a.includes("")&&o(u.$a9(n,t),"must not be empty")}u.$gj(e.operations).some(e=>!Vg.includes(e))&&o(u.$a9(n,"operations"),`must be ${Vg.join(", ")}`),function s(e,t,o){e.includes("*/*")&&e.length>1&&o(t,"may not have others beside `*/*`");const a=e.filter(e=>e.includes("/")).map(e=>e.split("/",2));a.forEach(([e="",n=""],s)=>{a.slice(0,s).some(([t,o])=>t===e&&"*"===o||"*"===t&&o===n)&&o(t,`names ${e}/${n}, which a star before it takes in`)})}(u.$gj(e.resources),u.$a9(n,"resources"),o)})}const Vg=["*","CREATE","UPDATE","DELETE","CONNECT"];function Hg(e,t,o){const a=new Set;u.$gh(e.matchConditions).forEach((e,n)=>{const s=u.$gi(e.name),r=u.$g8(u.$a9(t,"matchConditions"),""===s?String(n):s);u.$gt(s)||o(u.$a9(r,"name"),"must be a name with an optional prefix"),a.has(s)&&o(u.$a9(r,"name"),"is the name of another condition"),a.add(s),bi(u.$gi(e.expression),u.$a9(r,"expression"),o),qg(u.$gi(e.expression),u.$a9(r,"expression"),o)})}const Kg=100;function Gg(e,t){const o=u.$gi(e.addressType);""===o&&t(u.$a9(void 0,"addressType"),"must be IPv4, IPv6 or FQDN"),function a(e,t){const o=new Set;u.$gh(e.ports).forEach((e,a)=>{const n=u.$gi(e.name),s=u.$g8(u.$a9(void 0,"ports"),""===n?String(a):n);""===n||u.$gs(n)||t(u.$a9(s,"name"),u.$gu),o.has(n)&&t(u.$a9(s,"name"),"is the name of another port"),o.add(n),"string"!=typeof e.appProtocol||u.$gt(e.appProtocol)||t(u.$a9(s,"appProtocol"),"must be a name with an optional prefix")})}(e,t),u.$gh(e.endpoints).forEach((e,a)=>{const n=u.$g8(u.$a9(void 0,"endpoints"),String(a)),s=u.$gj(e.addresses),r=u.$a9(n,"addresses");0===s.length&&t(r,"must have one"),s.length>Kg&&t(r,`must not be more than ${Kg}`),s.forEach((e,a)=>{!function n(e,t,o,a){if("FQDN"===t){const t=e.replace(/\.$/,"");return void(u.$gp(t)&&t.includes(".")||a(o,"must be a name with a domain"))}if("IPv4"!==t&&"IPv6"!==t)return;u.$gy(e)?e.includes(":")!==("IPv6"===t)&&a(o,`must be an ${t} address`):a(o,u.$gz);const n=u.$h0(e);void 0!==n&&a(o,`may not be ${n}`)}(e,o,u.$g8(r,String(a)),t)}),"string"!=typeof e.hostname||u.$gs(e.hostname)||t(u.$a9(n,"hostname"),u.$gu),"string"!=typeof e.nodeName||u.$gp(e.nodeName)||t(u.$a9(n,"nodeName"),u.$gr)})}const _g=u.$a9(void 0,"spec"),Wg=32,Jg=8,Zg="must have one of exactly and firstAvailable";function Qg(e,t){Yg(u.$gk(u.$gk(e.spec).devices),u.$a9(_g,"devices"),t)}function Xg(e,t){const{devices:o}=u.$gk(u.$gk(e.spec).spec);Yg(u.$gk(o),u.$a9(u.$a9(_g,"spec"),"devices"),t)}function Yg(e,t,o){const a=u.$gh(e.requests);oh(a,Wg,u.$a9(t,"requests"),o),a.forEach((e,a)=>{!function n({exactly:e,firstAvailable:t},o,a){const n=u.$gh(t);if(u.$4d(e)===n.length>0)a(o,Zg);else if(u.$4d(e))ah(e,u.$a9(o,"exactly"),a);else{const e=u.$a9(o,"firstAvailable");oh(n,Jg,e,a),n.forEach((t,o)=>{ah(t,u.$g8(e,u.$gi(t.name)||String(o)),a)})}}(e,u.$g8(u.$a9(t,"requests"),u.$gi(e.name)||String(a)),o)});const n=new Set(a.flatMap(eh));u.$gh(e.constraints).forEach((e,a)=>{const s=u.$g8(u.$a9(t,"constraints"),String(a));th(e,n,s,o),void 0===e.matchAttribute&&void 0===e.distinctAttribute&&o(s,"must have matchAttribute or distinctAttribute")}),u.$gh(e.config).forEach((e,a)=>{const s=u.$g8(u.$a9(t,"config"),String(a));th(e,n,s,o),u.$4d(e.opaque)||o(u.$a9(s,"opaque"),"is missing")})}function eh({name:e,firstAvailable:t}){return[u.$gi(e),...u.$gh(t).map(t=>`${u.$gi(e)}/${u.$gi(t.name)}`)]}function th({requests:e},t,o,a){for(const n of u.$gj(e))t.has(n)||a(u.$a9(o,"requests"),"names no request of the claim")}function oh(e,t,o,a){e.length>t&&a(o,`may have ${t} at most`);const n=new Set;e.forEach((e,t)=>{const s=u.$gi(e.name),r=u.$a9(u.$g8(o,""===s?String(t):s),"name");u.$gs(s)?n.has(s)&&a(r,"is the name of another request"):a(r,u.$gu),n.add(s)})}function ah(e,t,o){const[a,n]=[u.$gi(e.deviceClassName),u.$gl(e.count)??0];""===a?o(u.$a9(t,"deviceClassName"),"is missing"):u.$gp(a)||o(u.$a9(t,"deviceClassName"),u.$gr),"All"===e.allocationMode&&0!==n&&o(u.$a9(t,"count"),"may not be there beside the allocationMode All"),"ExactCount"===e.allocationMode&&n<=0&&o(u.$a9(t,"count"),"must be more than 0"),u.$gh(e.selectors).forEach(({cel:e},a)=>{u.$4d(e)||o(u.$a9(u.$g8(u.$a9(t,"selectors"),String(a)),"cel"),"is missing")})}function nh(e,t){const o=u.$gi(e.handler),a=u.$a9(void 0,"handler");""===o?t(a,"is missing"):u.$gs(o)||t(a,u.$gu);const{podFixed:n}=u.$gk(e.overhead);u.$4d(n)&&$({limits:n},u.$a9(void 0,"overhead"),t);const s=u.$a9(void 0,"scheduling");u.$hm(u.$gk(e.scheduling).nodeSelector,u.$a9(s,"nodeSelector"),t),ce(u.$gk(e.scheduling),s,t)}const sh=u.$a9(void 0,"spec"),rh=86400;function ih(e,t){const o=u.$gk(e.spec);u.$hm(o.selector,u.$a9(sh,"selector"),t),function a(e,t){const o=u.$gh(e.ports),a="ExternalName"!==u.$gi(e.type)&&"None"!==u.$gi(e.clusterIP);0===o.length&&a&&t(u.$a9(sh,"ports"),"must have one");const[n,s,r]=[new Set,new Set,new Set];o.forEach((a,i)=>{const c=u.$gi(a.name),l=u.$g8(u.$a9(sh,"ports"),""===c?String(i):c);o.length>1&&""===c&&t(u.$a9(l,"name"),"must be set when there are several ports"),""===c||u.$gs(c)||t(u.$a9(l,"name"),"must be lower case letters, digits and hyphens"),n.has(c)&&t(u.$a9(l,"name"),"is the name of another port"),n.add(c),void 0===u.$gl(a.port)&&t(u.$a9(l,"port"),"is missing"),_(a.targetPort,u.$a9(l,"targetPort"),t),"string"!=typeof a.appProtocol||u.$gt(a.appProtocol)||t(u.$a9(l,"appProtocol"),"must be a name with an optional prefix");const m=u.$gi(a.protocol);lh(s,`${m} ${u.$a2(a.port)}`,l,t,"port"),void 0!==a.nodePort&&(lh(r,`${m} ${u.$a2(a.nodePort)}`,l,t,"nodePort"),"ClusterIP"===u.$gi(e.type)&&t(u.$a9(l,"nodePort"),"may only be set for the types NodePort and LoadBalancer"))})}(o,t),u.$gj(o.externalIPs).forEach((e,o)=>{const a=u.$g8(u.$a9(sh,"externalIPs"),String(o)),n=u.$h0(e);u.$gy(e)?void 0!==n&&t(a,`may not be ${n}`):t(a,u.$gz)}),function n(e,t){if("ClientIP"!==u.$gi(e.sessionAffinity))return;const o=u.$a9(sh,"sessionAffinityConfig"),a=u.$gl(u.$gk(u.$gk(e.sessionAffinityConfig).clientIP).timeoutSeconds);(void 0===a||a<=0||a>rh)&&t(u.$a9(u.$a9(o,"clientIP"),"timeoutSeconds"),`must be between 1 and ${rh}`)}(o,t),function s(e,t){const o=u.$gi(e.type),a=u.$gi(e.externalTrafficPolicy),n="NodePort"===o||"LoadBalancer"===o||"ClusterIP"===o&&u.$gj(e.externalIPs).length>0;""===a||n||t(u.$a9(sh,"externalTrafficPolicy"),"may only be set for what is reached from outside");const s="LoadBalancer"===o&&"Local"===a;void 0===u.$gl(e.healthCheckNodePort)||s||t(u.$a9(sh,"healthCheckNodePort"),"may only be set for a LoadBalancer whose externalTrafficPolicy is Local")}(o,t),function r(e,t){for(const o of uh)void 0!==e[o]&&"LoadBalancer"!==u.$gi(e.type)&&t(u.$a9(sh,o),"may only be set for a LoadBalancer");u.$gj(e.loadBalancerSourceRanges).forEach((e,o)=>{u.$h4(e.trim())||t(u.$g8(u.$a9(sh,"loadBalancerSourceRanges"),String(o)),u.$h3)}),"string"!=typeof e.loadBalancerClass||u.$gt(e.loadBalancerClass)||t(u.$a9(sh,"loadBalancerClass"),"must be a name with an optional prefix")}(o,t),"ExternalName"===u.$gi(o.type)?function i(e,t){const o=u.$gi(e.externalName).replace(/\.$/,"");""===o?t(u.$a9(sh,"externalName"),"is missing"):u.$gp(o)||t(u.$a9(sh,"externalName"),u.$gr);for(const o of["clusterIPs","ipFamilies"])u.$gj(e[o]).length>0&&t(u.$a9(sh,o),ch);void 0!==e.ipFamilyPolicy&&t(u.$a9(sh,"ipFamilyPolicy"),ch)}(o,t):function c(e,t){const o=u.$gi(e.type),a=u.$gi(e.clusterIP),n=u.$gj(e.clusterIPs);"None"===a&&"ClusterIP"!==o&&t(u.$a9(sh,"clusterIP"),`may not be None for a ${o}`),""===a||"None"===a||u.$gy(a)||t(u.$a9(sh,"clusterIP"),u.$gz),n.length>0&&n[0]!==a&&t(u.$a9(sh,"clusterIPs"),"must begin with clusterIP"),n.length>2&&t(u.$a9(sh,"clusterIPs"),"may be two at most"),n.slice(1).forEach((e,o)=>{u.$gy(e)||t(u.$g8(u.$a9(sh,"clusterIPs"),String(o+1)),u.$gz)});const s=u.$gj(e.ipFamilies);s.some(e=>"IPv4"!==e&&"IPv6"!==e)&&t(u.$a9(sh,"ipFamilies"),"must be IPv4 or IPv6"),new Set(s).size<s.length&&t(u.$a9(sh,"ipFamilies"),"names one family twice")}(o,t)}const ch="may not be set for an ExternalName";function lh(e,t,o,a,n){e.has(t)&&a(o,`has the ${n} and protocol of another one`),e.add(t)}const uh=["loadBalancerSourceRanges","loadBalancerClass","allocateLoadBalancerNodePorts"],mh=u.$a9(void 0,"spec"),dh=u.$a9(mh,"template"),ph="cannot be changed",fh=["backoffLimitPerIndex","completionMode","managedBy","podFailurePolicy","selector","successPolicy"];function gh(e,t){if(!t)return e;const o=u.$9w(u.$gk(e.spec),"nodeSelector","tolerations","schedulingGates"),a=u.$9w(u.$gk(o.affinity),"nodeAffinity"),n=e=>u.$gh(o[e]).map(e=>u.$9w(e,"resources"));return{spec:{...o,affinity:a,containers:n("containers"),initContainers:n("initContainers")}}}const hh=u.$a9(void 0,"spec");function vh(e){return{priority:0,preemptionPolicy:"PreemptLowerPriority",...u.$9w(e,"serviceAccount")}}function $h(e,t,o,a){const[n,s]=[u.$gh(e),u.$gh(t)];if(n.length!==s.length)return void a(u.$a9(hh,o),"of a Pod may not be added or taken away");const r=e=>u.$9w(e,"image");s.some((e,t)=>{const o=n[t];return void 0===o||!u.$39(r(o),r(e))})&&a(u.$a9(hh,o),"of a Pod may only get another image")}const yh=u.$a9(void 0,"spec"),bh="cannot be changed";const xh={DaemonSet:(e,t,o)=>{Ih(e,t,"spec.selector",o)},StatefulSet:function wh(e,t,o){const[a,n]=[u.$gk(e.spec),u.$gk(t.spec)],s=[...new Set([...Object.keys(a),...Object.keys(n)])].sort(u.$a);for(const e of s)Nh.has(e)||u.$39(a[e],n[e])||o(u.$a9(yh,e),bh)},Job:function Sh(e,t,o){const[a,n]=[u.$gk(e.spec),u.$gk(t.spec)];for(const e of fh)u.$39(a[e],n[e])||o(u.$a9(mh,e),ph);const s="Indexed"===u.$gi(a.completionMode)&&u.$39(n.completions,n.parallelism);u.$39(a.completions,n.completions)||s||o(u.$a9(mh,"completions"),ph);const r=!0===a.suspend,[i,c]=[u.$gk(a.template),u.$gk(n.template)];u.$39(gh(i,r),gh(c,r))||o(dh,r?"of a suspended Job may change where its pods run and what they get, nothing else":ph)},Pod:function Ph(e,t,o){const[a,n]=[vh(u.$gk(e.spec)),vh(u.$gk(t.spec))];!function s(e,t,o){const[a,n]=[u.$gl(e.activeDeadlineSeconds),u.$gl(t.activeDeadlineSeconds)];void 0!==a&&(void 0===n||n>a)&&o(u.$a9(hh,"activeDeadlineSeconds"),"of a Pod may only become shorter")}(a,n,o),function r(e,t,o){const a=e=>u.$9w(e,"tolerationSeconds");e.every(e=>t.some(t=>u.$39(a(e),a(t))))||o(u.$a9(hh,"tolerations"),"of a Pod may only be added to")}(u.$gh(a.tolerations),u.$gh(n.tolerations),o);const i=e=>u.$gh(e.schedulingGates).map(({name:e})=>u.$gi(e));i(n).some(e=>!i(a).includes(e))&&o(u.$a9(hh,"schedulingGates"),"may only be taken away");const c=i(a).length>0;c&&function l(e,t,o){const[a,n]=[u.$gk(e.nodeSelector),u.$gk(t.nodeSelector)];Object.keys(a).some(e=>a[e]!==n[e])&&o(u.$a9(hh,"nodeSelector"),"of a gated Pod may only be added to");const s=e=>u.$9w(u.$gk(e.affinity),"nodeAffinity"),r=e=>u.$gk(u.$gk(e.affinity).nodeAffinity).requiredDuringSchedulingIgnoredDuringExecution,i=!u.$4d(r(e))||u.$39(r(e),r(t));u.$39(s(e),s(t))&&i||o(u.$a9(hh,"affinity"),"of a gated Pod may only get a node affinity")}(a,n,o);const m=new Set(["activeDeadlineSeconds","tolerations","schedulingGates","containers","initContainers"]),d=[...new Set([...Object.keys(a),...Object.keys(n)])].sort();for(const e of d)m.has(e)||c&&("nodeSelector"===e||"affinity"===e)||u.$39(a[e],n[e])||o(u.$a9(hh,e),"of a Pod cannot be changed");for(const e of["containers","initContainers"])$h(a[e],n[e],e,o)},ConfigMap:zh,Secret:zh,PersistentVolumeClaim:function Rh(e,t,o){const[a,n]=[u.$gk(e.spec),u.$gk(t.spec)],s=new Set(["resources","volumeAttributesClassName"]),r=[...new Set([...Object.keys(a),...Object.keys(n)])].sort(u.$a);for(const e of r){const t=Th.has(e)&&void 0===a[e];s.has(e)||t||u.$39(a[e],n[e])||o(u.$a9(yh,e),bh)}const[i,c]=[a,n].map(e=>x(u.$gk(u.$gk(e.resources).requests).storage));void 0!==i&&void 0!==c&&c<i&&o(u.$a9(u.$a9(yh,"resources"),"requests"),"cannot become smaller"),u.$39(u.$gk(a.resources).limits,u.$gk(n.resources).limits)||o(u.$a9(u.$a9(yh,"resources"),"limits"),bh),Dh(a,n,o)},PersistentVolume:function Ch(e,t,o){const[a,n]=[u.$gk(e.spec),u.$gk(t.spec)],s=[...new Set([...It(a),...It(n)].map(([e])=>e))];for(const e of[...s.sort(u.$a),"volumeMode"])u.$39(Mh(a,n,e),n[e])||o(u.$a9(yh,e),bh);void 0===a.nodeAffinity||u.$39(a.nodeAffinity,n.nodeAffinity)||o(u.$a9(yh,"nodeAffinity"),bh),Dh(a,n,o)},ResourceQuota:(e,t,o)=>{const[a,n]=[e,t].map(({spec:e})=>[...new Set(u.$gj(u.$gk(e).scopes))].sort());u.$39(a,n)||o(u.$a9(yh,"scopes"),bh)},Service:function jh(e,t,o){const[a,n]=[u.$gk(e.spec),u.$gk(t.spec)];if("ExternalName"===u.$gi(a.type)||"ExternalName"===u.$gi(n.type))return;const[s,r]=[u.$gi(a.clusterIP),u.$gi(n.clusterIP)];if((""===s?"None"===r:""!==r&&r!==s)&&o(u.$a9(yh,"clusterIP"),bh),"LoadBalancer"!==u.$gi(a.type)||"LoadBalancer"!==u.$gi(n.type))return;a.loadBalancerClass!==n.loadBalancerClass&&o(u.$a9(yh,"loadBalancerClass"),bh);const i=[a,n].every(({externalTrafficPolicy:e})=>"Local"===e),c=a.healthCheckNodePort;i&&void 0!==c&&c!==n.healthCheckNodePort&&o(u.$a9(yh,"healthCheckNodePort"),bh)},ServiceCIDR:function Ah(e,t,o){const[a,n]=[u.$gj(u.$gk(e.spec).cidrs),u.$gj(u.$gk(t.spec).cidrs)],s=1===a.length&&2===n.length;u.$39(a,s?n.slice(0,1):n)||o(u.$a9(yh,"cidrs"),bh)}};const Nh=new Set(["replicas","ordinals","template","updateStrategy","revisionHistoryLimit","persistentVolumeClaimRetentionPolicy","minReadySeconds"]);function zh(e,t,o){if("Secret"!==u.$gi(t.kind)||u.$39(e.type,t.type)||o(u.$a9(void 0,"type"),bh),!0===e.immutable){!0!==t.immutable&&o(u.$a9(void 0,"immutable"),bh);for(const a of["data","binaryData"])u.$39(u.$gk(e[a]),u.$gk(t[a]))||o(u.$a9(void 0,a),"cannot be changed: the object is immutable")}}const Th=new Set(["storageClassName","volumeName"]);function Dh(e,t,o){const a="volumeAttributesClassName";void 0!==e[a]&&void 0===t[a]&&o(u.$a9(yh,a),"cannot be taken away")}function Mh(e,t,o){const a=e.csi,n=u.$gk(t.csi).controllerExpandSecretRef;return"csi"===o&&u.$4d(a)&&void 0!==n&&void 0===a.controllerExpandSecretRef?{...a,controllerExpandSecretRef:n}:e[o]}function Eh(e,t){const o=u.$a9(void 0,"webhooks"),a=new Set;u.$gh(e.webhooks).forEach((e,n)=>{const s=u.$gi(e.name),r=u.$g8(o,""===s?String(n):s);(!u.$gp(s)||s.split(".").length<3)&&t(u.$a9(r,"name"),"must be a domain name of three parts or more"),a.has(s)&&t(u.$a9(r,"name"),"is the name of another webhook"),a.add(s),function i(e,t,o){["None","NoneOnDryRun"].includes(u.$gi(e.sideEffects))||o(u.$a9(t,"sideEffects"),"must be None or NoneOnDryRun");u.$gj(e.admissionReviewVersions).some(e=>"v1"===e||"v1beta1"===e)||o(u.$a9(t,"admissionReviewVersions"),"must have v1 or v1beta1");const a=u.$4d(e.clientConfig)?e.clientConfig:{};""!==u.$gi(a.url)===u.$4d(a.service)&&o(u.$a9(t,"clientConfig"),"must have a url or a service, and not both"),u.$4d(a.service)&&function n(e,t,o){for(const a of["name","namespace"])""===u.$gi(e[a])&&o(u.$a9(t,a),"is missing");const a=u.$gl(e.port)??443;(a<1||a>65535)&&o(u.$a9(t,"port"),"must be between 1 and 65535");const n=u.$gi(e.path);""===n||function s(e){const[t,...o]=e.replace(/\/$/,"").split("/");return""===t&&o.every(u.$gp)}(n)||o(u.$a9(t,"path"),"must begin with / and have parts in lower case letters, digits, hyphens and dots")}(a.service,u.$a9(u.$a9(t,"clientConfig"),"service"),o),function s(e,t,o){""!==e&&(e.startsWith("https://")||o(t,"must begin with https://"),/^\w+:\/\/[^/]*@/.test(e)&&o(t,"may not name a user"),/[?#]./.test(e)&&o(t,"may not have a query or a fragment"))}(u.$gi(a.url),u.$a9(u.$a9(t,"clientConfig"),"url"),o),Bg(e,u.$a9(t,"rules"),o);for(const a of["namespaceSelector","objectSelector"])u.$4d(e[a])&&m(e[a],u.$a9(t,a),o);Hg(e,t,o)}(e,r,t)})}const qh=36,[,Lh]=ql;function Fh({path:e,known:t,on:o}){const a=t>ql[0]?"does not know":"drops";return o<=Lh?`Kubernetes before 1.${o} ${a} ${e}, and changes nothing for it.`:t>qh?`${e} is known since Kubernetes 1.${t}, which drops it by default.`:`Kubernetes drops ${e} by default.`}module.exports=t})();