!(function(){"use strict";var m=(function(e,t,o){for(const[n,a]of Object.entries(u.$g9(e.matchLabels)))u.$gi(n)&&u.$hc(u.$g7(a))||o(u.$fy(u.$9z(t,"matchLabels"),n),"is no label that Kubernetes takes");u.$g6(e.matchExpressions).forEach((e,n)=>{const a=u.$fy(u.$9z(t,"matchExpressions"),String(n)),s=u.$g8(e.values),r=s.length;u.$gi(u.$g7(e.key))&&s.every(u.$hc)||o(a,"is no label that Kubernetes takes");const i=u.$g7(e.operator);["In","NotIn","Exists","DoesNotExist"].includes(i)?i.endsWith("In")&&0===r?o(u.$9z(a,"values"),"must not be empty for this operator"):i.includes("xist")&&r>0&&o(u.$9z(a,"values"),"must be empty for this operator"):o(u.$9z(a,"operator"),"must be In, NotIn, Exists or DoesNotExist")})}),d=(function(e,t){return Object.entries(u.$g9(e.matchLabels)).every((([e,o])=>t[e]===o))&&u.$g6(e.matchExpressions).every(e=>{const o=t[u.$g7(e.key)],n=u.$g8(e.values);switch(u.$g7(e.operator)){case"In":return"string"==typeof o&&n.includes(o);case"NotIn":return"string"!=typeof o||!n.includes(o);case"Exists":return void 0!==o;case"DoesNotExist":return void 0===o;default:return!0}})}),p=(function(e,t){const o=u.$9z(u.$9z(void 0,"spec"),"selector");if(!u.$4b(e.selector))return void t(o,"is missing");const{selector:n}=e;if(Object.keys(u.$g9(n.matchLabels)).length+u.$g6(n.matchExpressions).length===0)return void t(o,"must choose something");m(n,o,t);const a=(function s(e,t){const o=Object.entries(u.$g9(e.matchLabels)).filter((([e,o])=>t[e]!==o)),n=u.$g6(e.matchExpressions).filter(e=>!d({matchExpressions:[e]},t));return[...o.map(([e])=>e),...n.map(({key:e})=>u.$g7(e))]})(n,u.$g9(u.$g9(u.$g9(e.template).metadata).labels));a.length>0&&t(o,`asks for ${a.join(", ")}, which the pod template's labels do not match`)}),v=(function(e,t,o){const n=u.$g9(e.limits);for(const n of["limits","requests"])for(const[a,s]of Object.entries(u.$g9(e[n]))){const e=u.$fy(u.$9z(t,n),a);b(a)||o(e,$);const r=x(s);void 0!==r&&r<0n&&o(e,"must not be negative"),void 0!==r&&k(a)&&r%u.$ax!==0n&&o(e,"must be a whole number");const i=u.$aj(/^hugepages-(.+)$/.exec(a)?.[1])?.amount;void 0!==i&&void 0!==r&&i>0n&&(r<=0n||r%i!==0n)&&o(e,"must be a multiple of the page")}const a=[...Object.keys(n),...Object.keys(u.$g9(e.requests))];!a.some((e=>e.startsWith("hugepages-")))||a.includes("cpu")||a.includes("memory")||o(t,"must have cpu or memory beside huge pages");for(const[a,s]of Object.entries(u.$g9(e.requests))){const[e,r]=[x(s),x(n[a])];void 0!==e&&void 0!==r&&e>r&&o(u.$fy(u.$9z(t,"requests"),a),"must not be more than the limit");const i=k(a)||a.startsWith("hugepages-");i&&void 0===r&&o(u.$fy(u.$9z(t,"limits"),a),"must be set beside its request"),i&&void 0!==e&&void 0!==r&&e!==r&&o(u.$fy(u.$9z(t,"requests"),a),"must be the same as the limit")}}),b=(function(e){return e.includes("/")?u.$gi(e)&&!e.startsWith("requests."):y.has(e)||e.startsWith("hugepages-")}),k=(function(e){return e.includes("/")&&u.$gi(e)&&!e.includes("kubernetes.io/")}),x=(function(e){return u.$aj(e)?.amount}),K=(function(e,t,o){const n=H.filter((t=>u.$4b(e[t])));0===n.length&&o(t,"must have a handler: exec, httpGet, tcpSocket or grpc"),n.length>1&&o(t,`may have one handler, not ${n.join(" and ")}`);for(const a of n){const n=u.$g9(e[a]),s=u.$9z(t,a);"exec"===a&&0===u.$g8(n.command).length&&o(u.$9z(s,"command"),"is missing"),"grpc"!==a&&"httpGet"!==a&&"tcpSocket"!==a||G(n.port,u.$9z(s,"port"),o),u.$g6(n.httpHeaders).some(({name:e})=>!/^[-A-Za-z0-9]+$/.test(u.$g7(e)))&&o(u.$9z(s,"httpHeaders"),"must have names of letters, digits and hyphens")}}),G=(function(e,t,o){if("string"==typeof e&&""!==e)return void(u.$gl(e)||o(t,"must be a number without quotes, or the name of a port"));const n=u.$ga(e);(void 0===n||n<1||n>65535)&&o(t,"must be a port between 1 and 65535")}),_=(function(e,t,o){!(function n(e,t,o){for(const n of["runAsUser","runAsGroup","fsGroup"])(u.$ga(e[n])??0)>W&&o(u.$9z(t,n),`must be at most ${W}`);u.$gq(e.supplementalGroups).some(e=>e<0||e>W)&&o(u.$9z(t,"supplementalGroups"),`must be between 0 and ${W}`)})(e,t,o),(function a(e,t,o){""===e.gmsaCredentialSpec&&o(u.$9z(t,"gmsaCredentialSpec"),"must not be empty");const n=e.gmsaCredentialSpecName;"string"!=typeof n||u.$ge(n)||o(u.$9z(t,"gmsaCredentialSpecName"),u.$gg),void 0===e.runAsUserName||function a(e){const t=e.split("\\"),o=t.at(-1)??"",n=t.length>1?t[0]:void 0;return t.length<=2&&""!==o&&o.length<=104&&!/^[. ]+$/.test(o)&&!/["/\\:;|=,+*?<>@[\]]/.test(o)&&(void 0===n||/^[^\\/:*?"<>|.]{1,15}$|^[a-zA-Z0-9.-]+$/.test(n))}(u.$g7(e.runAsUserName))||o(u.$9z(t,"runAsUserName"),"must be a Windows user, with an optional domain before a backslash")})(u.$g9(e.windowsOptions),u.$9z(t,"windowsOptions"),o);for(const n of["seccompProfile","appArmorProfile"]){const a=e[n];if(!u.$4b(a))continue;const s=u.$g7(a.type);""===s&&o(u.$9z(u.$9z(t,n),"type"),"is missing");const r=void 0!==a.localhostProfile;r&&"Localhost"!==s&&o(u.$9z(u.$9z(t,n),"localhostProfile"),"may only be set when the type is Localhost");const i="seccompProfile"===n?r:""!==u.$g7(a.localhostProfile);"Localhost"!==s||i||o(u.$9z(u.$9z(t,n),"localhostProfile"),"is missing");const c=u.$g7(a.localhostProfile);"seccompProfile"===n&&(c.startsWith("/")||c.split("/").includes(".."))&&o(u.$9z(u.$9z(t,n),"localhostProfile"),"must be a relative path without `..`")}}),Z=(function(e,t,o,n){const{report:a}=n,s=u.$g7(e.name);""===s?a(u.$9z(o,"name"),"is missing"):u.$gh(s)||a(u.$9z(o,"name"),u.$gj),""===u.$g7(e.image)&&a(u.$9z(o,"image"),"is missing"),(function r(e,t,o){for(const n of u.$g6(e.env)){const e=u.$g7(n.name),a=u.$fy(u.$9z(t,"env"),e);""===e?o(u.$9z(a,"name"),"is missing"):u.$gm(e)||o(u.$9z(a,"name"),"must be printable characters other than `=`"),u.$4b(n.valueFrom)&&X(n,n.valueFrom,a,o)}u.$g6(e.envFrom).forEach(((e,n)=>{const a=u.$fy(u.$9z(t,"envFrom"),String(n)),s=["configMapRef","secretRef"].filter((t=>u.$4b(e[t]))),r=u.$g7(e.prefix);""===r||u.$gm(r)||o(u.$9z(a,"prefix"),"must be printable characters other than `=`"),1!==s.length&&o(a,"must name one config: configMapRef or secretRef");const i=u.$g7(u.$g9(e[s[0]??""]).name);1===s.length&&(""===i?o(u.$9z(u.$9z(a,s[0]??""),"name"),"is missing"):u.$ge(i)||o(u.$9z(u.$9z(a,s[0]??""),"name"),u.$gg))}))})(e,o,a),(function i(e,t,{spec:o,report:n}){const a=new Set;u.$g6(e.ports).forEach(((e,s)=>{const r=u.$g7(e.name),i=u.$fy(u.$9z(t,"ports"),""===r?String(s):r);void 0===u.$ga(e.containerPort)&&n(u.$9z(i,"containerPort"),"is missing"),""!==r&&(u.$gl(r)||n(u.$9z(i,"name"),"must be at most 15 lower case letters, digits and hyphens, with a letter"),a.has(r)&&n(u.$9z(i,"name"),"is the name of another port of this container"),a.add(r));const c=u.$ga(e.hostPort);!0===o.hostNetwork&&void 0!==c&&c!==u.$ga(e.containerPort)&&n(u.$9z(i,"hostPort"),"must be the containerPort when hostNetwork is true")}))})(e,o,n),(function c(e,t,o){const{volumes:n,report:a}=o,s=new Set;for(const r of["volumeMounts","volumeDevices"]){const i="volumeMounts"===r?"mountPath":"devicePath";u.$g6(e[r]).forEach(c=>{const l=u.$g7(c.name),m=u.$fy(u.$9z(t,r),l);""===l?a(u.$9z(m,"name"),"is missing"):n.has(l)||a(u.$9z(m,"name"),"names no volume of the pod");const d=u.$g7(c[i]);""===d?a(u.$9z(m,i),"is missing"):s.has(d)&&a(u.$9z(m,i),"is where another volume of this container is mounted"),s.add(d),ee(c,m,a),te(c,m,a);const p=!0===u.$g9(e.securityContext).privileged;"Bidirectional"!==c.mountPropagation||p||a(u.$9z(m,"mountPropagation"),"may only be Bidirectional in a privileged container"),"volumeDevices"!==r||Y(o,l)||a(u.$9z(m,"name"),"must name a persistentVolumeClaim or an ephemeral volume")})}})(e,o,n),v(u.$g9(e.resources),u.$9z(o,"resources"),a),(function l(e,t,{devices:o,report:n}){const a=[];u.$g6(u.$g9(e.resources).claims).forEach((e,s)=>{const[r,i]=[u.$g7(e.name),u.$g7(e.request)],c=u.$fy(u.$9z(u.$9z(t,"resources"),"claims"),""===r?String(s):r);""===r?n(u.$9z(c,"name"),"is missing"):o.has(r)||n(u.$9z(c,"name"),"names no resource claim of the pod"),""===i||u.$gh(i)||n(u.$9z(c,"request"),u.$gj);const l=a.some(([e,t])=>e===r&&(t===i||""===t||""===i));l&&n(c,"is asked for twice"),a.push([r,i])})})(e,o,n),(function m(e,t,{spec:o,report:n}){"Unmasked"===e.procMount&&!1!==o.hostUsers&&n(u.$9z(t,"procMount"),"may only be Unmasked when hostUsers is false"),!1===e.allowPrivilegeEscalation&&(!0===e.privileged&&n(t,"may not set allowPrivilegeEscalation to false beside privileged: true"),u.$g8(u.$g9(e.capabilities).add).some(e=>"CAP_SYS_ADMIN"===e)&&n(t,"may not set allowPrivilegeEscalation to false beside CAP_SYS_ADMIN")),_(e,t,n)})(u.$g9(e.securityContext),u.$9z(o,"securityContext"),n),(function d(e,t,o,{spec:n,report:a}){const s=u.$g6(e.restartPolicyRules);s.length>0&&void 0===e.restartPolicy&&a(u.$9z(o,"restartPolicy"),"must be set beside restartPolicyRules");const r="Never"===u.$g7(n.restartPolicy);s.forEach(({action:e,exitCodes:t},n)=>{const s=u.$fy(u.$9z(o,"restartPolicyRules"),String(n));""===u.$g7(e)&&a(u.$9z(s,"action"),"is missing"),u.$4b(t)?""===u.$g7(t.operator)&&a(u.$9z(u.$9z(s,"exitCodes"),"operator"),"is missing"):a(u.$9z(s,"exitCodes"),"is missing")});const i=new Set;u.$g6(e.resizePolicy).forEach(({resourceName:n,restartPolicy:s},c)=>{const l=u.$fy(u.$9z(o,"resizePolicy"),String(c)),[m,d]=[u.$g7(n),u.$g7(s)];"cpu"!==m&&"memory"!==m&&a(u.$9z(l,"resourceName"),"must be cpu or memory"),i.has(m)&&a(u.$9z(l,"resourceName"),"has a policy already"),i.add(m),"NotRequired"!==d&&"RestartContainer"!==d&&a(u.$9z(l,"restartPolicy"),"must be NotRequired or RestartContainer"),(r||"initContainers"===t&&"Always"!==u.$g7(e.restartPolicy))&&"RestartContainer"===d&&a(u.$9z(l,"restartPolicy"),"must be NotRequired for a container that is not started again")})})(e,t,o,n),(function p(e,t,o,{spec:n,report:a}){const s="initContainers"===t&&"Always"!==u.$g7(e.restartPolicy);for(const n of V){const r=e[n];if(!u.$4b(r))continue;const i=u.$9z(o,n);if(s||"ephemeralContainers"===t){a(i,"may not be set for an init container that ends before the app starts");continue}K(r,i,a);const c=u.$ga(r.successThreshold);"readinessProbe"!==n&&void 0!==c&&1!==c&&a(u.$9z(i,"successThreshold"),"must be 1"),"readinessProbe"===n&&void 0!==r.terminationGracePeriodSeconds&&a(u.$9z(i,"terminationGracePeriodSeconds"),"may not be set for a readiness probe")}const r=e.lifecycle;if(u.$4b(r)){s&&a(u.$9z(o,"lifecycle"),"may not be set for an init container that ends before the app starts");for(const e of["postStart","preStop"]){const t=r[e];if(!u.$4b(t))continue;const s=u.$9z(u.$9z(o,"lifecycle"),e);K(t,s,a);const i=u.$ga(u.$g9(t.sleep).seconds)??0,c=u.$ga(n.terminationGracePeriodSeconds)??30;u.$4b(t.sleep)&&(i<0||i>c)&&a(u.$9z(u.$9z(s,"sleep"),"seconds"),"must not be more than terminationGracePeriodSeconds")}}})(e,t,o,n)}),ie=(function(e,t,o){u.$g6(e.tolerations).forEach((e,n)=>{const a=u.$fy(u.$9z(t,"tolerations"),String(n)),[s,r,i]=[e.key,e.operator,e.value].map(e=>u.$g7(e));""!==r&&"Exists"!==r&&"Equal"!==r&&o(u.$9z(a,"operator"),"must be Equal or Exists"),""===s&&"Exists"!==r&&o(u.$9z(a,"operator"),"must be Exists when there is no key"),"Exists"===r&&""!==i&&o(u.$9z(a,"value"),"must be empty when the operator is Exists"),"Exists"===r||u.$hc(i??"")||o(u.$9z(a,"value"),"must be a value that a label may have"),void 0!==e.tolerationSeconds&&"NoExecute"!==u.$g7(e.effect)&&o(u.$9z(a,"effect"),"must be NoExecute when tolerationSeconds is set"),void 0===s||""===s||u.$gi(s)||o(u.$9z(a,"key"),"is no key that Kubernetes takes")})}),fe=(function(e){return["initContainers","containers"].flatMap((t=>u.$g6(e[t]).map((e=>[t,u.$g9(e.securityContext)]))))}),Ae=(function(e,t,o){const n=new Set;for(const a of u.$g6(e.volumes)){const e=u.$g7(a.name),s=u.$fy(u.$9z(t,"volumes"),e);""===e?o(u.$9z(s,"name"),"is missing"):u.$gh(e)||o(u.$9z(s,"name"),u.$gj),n.has(e)&&o(u.$9z(s,"name"),"is the name of another volume"),n.add(e);const r=Object.keys(a).filter(e=>"name"!==e);r.length>1&&o(s,`may be of one type, not ${r.sort().join(" and ")}`);for(const e of r)Ie(e,u.$g9(a[e]),u.$9z(s,e),o)}return n}),Ne=(function(e,t,o,n=[]){const a=u.$g9(e.metadata);u.$hb(a.labels,u.$9z(u.$9z(t,"metadata"),"labels"),o),u.$ha(a.annotations,u.$9z(u.$9z(t,"metadata"),"annotations"),o);const s=u.$g9(e.spec);u.$g6(s.ephemeralContainers).length>0&&o(u.$9z(u.$9z(t,"spec"),"ephemeralContainers"),"is not allowed in a pod template"),Te(s,u.$9z(t,"spec"),o,n)}),Te=(function(e,t,o,n=[]){const a=new Set([...Ae(e,t,o),...n]),s=(function r(e,t,o){const n=new Set;return u.$g6(e.resourceClaims).forEach((e,a)=>{const s=u.$g7(e.name),r=u.$fy(u.$9z(t,"resourceClaims"),""===s?String(a):s);""===s?o(u.$9z(r,"name"),"is missing"):u.$gh(s)?n.has(s)&&o(u.$9z(r,"name"),"is the name of another claim"):o(u.$9z(r,"name"),u.$gj),""!==s&&n.add(s),1!==U.filter(t=>void 0!==e[t]).length&&o(r,`must have one of ${U.join(" and ")}`);for(const t of U)void 0===e[t]||u.$ge(u.$g7(e[t]))||o(u.$9z(r,t),u.$gg)}),n})(e,t,o);!(function i(e,t,o,n){const a=new Set,s=new Set;0===u.$g6(e.containers).length&&o(u.$9z(t,"containers"),"must have one");const r=["initContainers","containers"];for(const i of r)for(const r of u.$g6(e[i])){const c=u.$g7(r.name),l=u.$fy(u.$9z(t,i),c);Z(r,i,l,{...n,spec:e,report:o}),a.has(c)&&o(u.$9z(l,"name"),"is the name of another container"),a.add(c),"containers"===i&&Me(r,l,s,o)}})(e,t,o,{volumes:a,devices:s});for(const n of["serviceAccountName","priorityClassName","runtimeClassName","nodeName"]){const a=e[n];"string"!=typeof a||u.$ge(a)||o(u.$9z(t,n),u.$gg)}!(function c(e,t,o){for(const n of["hostname","subdomain"]){const a=u.$g7(e[n]);""===a||u.$gh(a)||o(u.$9z(t,n),u.$gj)}const n=e.hostnameOverride;if("string"!=typeof n)return;const a=u.$9z(t,"hostnameOverride");(!u.$ge(n)||n.length>64)&&o(a,`${u.$gg}, at most 64 of them`);for(const t of["setHostnameAsFQDN","hostNetwork"])!0===e[t]&&o(a,`may not be set beside ${t}`)})(e,t,o),_(u.$g9(e.securityContext),u.$9z(t,"securityContext"),o),(function l(e,t,o){if(v({limits:u.$g9(e.overhead)},u.$9z(t,"overhead"),o),!u.$4b(e.resources))return;const n=u.$9z(t,"resources");v(e.resources,n,o),u.$g6(e.resources.claims).length>0&&o(u.$9z(n,"claims"),"may not be set for a whole pod");for(const t of["limits","requests"]){const a=Object.keys(u.$g9(e.resources[t])).find(e=>!De.test(e));void 0!==a&&o(u.$fy(u.$9z(n,t),a),"may not be set for a whole pod")}!function a(e,t,o){const n=u.$g9(e.resources),a=u.$g6(e.containers).map(({resources:e})=>u.$g9(e));for(const[e,s]of Object.entries(u.$g9(n.requests))){const n=a.reduce((t,{requests:o})=>t+(x(u.$g9(o)[e])??0n),0n);(x(s)??0n)<n&&o(u.$fy(u.$9z(t,"requests"),e),"must not be less than its containers request")}for(const[e,s]of Object.entries(u.$g9(n.limits))){const n=x(s)??0n;a.some(({limits:t})=>(x(u.$g9(t)[e])??0n)>n)&&o(u.$fy(u.$9z(t,"limits"),e),"must not be less than the limit of a container")}}(e,n,o)})(e,t,o),(function d(e,t,o){if((function n(e,t,o){const n=u.$g9(e.securityContext),a=new Set;u.$g6(n.sysctls).forEach((n,s)=>{const r=u.$9z(u.$fy(u.$9z(t,"sysctls"),String(s)),"name"),i=u.$g7(n.name);""===i?o(r,"is missing"):i.length>253||!J.test(i)?o(r,"is no name of a kernel parameter"):a.has(i)&&o(r,"is the name of another one"),a.add(i);const c=i.replaceAll("/",".");!0===e.hostNetwork&&c.startsWith("net.")&&o(r,"may not be set beside hostNetwork"),!0===e.hostIPC&&/^(?:kernel\.(?:sem|msg|shm)|fs\.mqueue\.)/.test(c)&&o(r,"may not be set beside hostIPC")})})(e,u.$9z(t,"securityContext"),o),(function a(e,t,o){const n=u.$g9(u.$g9(e.securityContext).windowsOptions).hostProcess,a=fe(e).map((([,e])=>u.$g9(e.windowsOptions).hostProcess)),s=u.$9z(t,"hostNetwork");void 0!==n&&a.some(e=>void 0!==e&&e!==n)&&o(u.$9z(t,"containers"),"must have the hostProcess of the pod");const r=a.filter((e=>!0===(e??n))).length;0!==r&&(r!==a.length&&o(u.$9z(t,"containers"),"must all have hostProcess, or none"),!0!==e.hostNetwork&&o(s,"must be true for hostProcess"))})(e,t,o),!u.$4b(e.os))return;const s=u.$g7(e.os.name);"linux"===s||"windows"===s?function r(e,t,o,n){const[a,s]="linux"===t?[["windowsOptions"],["windowsOptions"]]:[pe.pod,pe.container],r=`may not be set for a pod of ${t}`;for(const t of a)void 0!==u.$g9(e.securityContext)[t]&&n(u.$9z(u.$9z(o,"securityContext"),t),r);if("windows"===t)for(const t of pe.spec)void 0!==e[t]&&n(u.$9z(o,t),r);for(const[t,a]of fe(e)){const e=s.find(e=>void 0!==a[e]);void 0!==e&&n(u.$9z(u.$9z(o,t),e),r)}}(e,s,t,o):o(u.$9z(u.$9z(t,"os"),"name"),""===s?"is missing":"must be linux or windows")})(e,t,o),(function p(e,t,o){const n=u.$g9(e.dnsConfig),a=u.$9z(t,"dnsConfig"),s=u.$g8(n.nameservers);"None"===u.$g7(e.dnsPolicy)&&0===s.length&&o(u.$9z(a,"nameservers"),"must name one when dnsPolicy is None"),u.$g6(n.options).some(({name:e})=>""===u.$g7(e))&&o(u.$9z(a,"options"),"must have names"),s.length>oe&&o(u.$9z(a,"nameservers"),`must not be more than ${oe}`),s.some(e=>!u.$gn(e))&&o(u.$9z(a,"nameservers"),"must be IP addresses");const r=u.$g8(n.searches);(r.length>ne||r.join(" ").length>ae)&&o(u.$9z(a,"searches"),`must not be more than ${ne}, or ${ae} characters in all`),r.every(re)||o(u.$9z(a,"searches"),"must be names of domains")})(e,t,o),u.$g6(e.hostAliases).forEach((e,n)=>{u.$gn(u.$g7(e.ip))||o(u.$9z(u.$fy(u.$9z(t,"hostAliases"),String(n)),"ip"),"must be an IP address"),u.$g8(e.hostnames).every(u.$ge)||o(u.$9z(u.$fy(u.$9z(t,"hostAliases"),String(n)),"hostnames"),u.$gg)}),u.$g6(e.readinessGates).forEach((e,n)=>{u.$gi(u.$g7(e.conditionType))||o(u.$9z(u.$fy(u.$9z(t,"readinessGates"),String(n)),"conditionType"),"must be a name with an optional prefix")}),!0===e.shareProcessNamespace&&!0===e.hostPID&&o(u.$9z(t,"shareProcessNamespace"),"may not be true beside hostPID");for(const n of["hostPID","hostIPC","hostNetwork"])!1===e.hostUsers&&!0===e[n]&&o(u.$9z(t,n),"may not be true when hostUsers is false");!(function f(e,t,o){for(const[n,a]of Object.entries(u.$g9(e.nodeSelector)))u.$gi(n)&&u.$hc(u.$g7(a))||o(u.$fy(u.$9z(t,"nodeSelector"),n),"is no label that Kubernetes takes");const n=u.$g6(e.schedulingGates).map(({name:e})=>u.$g7(e));n.every(u.$gi)||o(u.$9z(t,"schedulingGates"),"must be names with an optional prefix"),new Set(n).size<n.length&&o(u.$9z(t,"schedulingGates"),"has two of one name"),ie(e,t,o),(function a(e,t,o){const n=new Set;u.$g6(e.topologySpreadConstraints).forEach((e,a)=>{const s=u.$fy(u.$9z(t,"topologySpreadConstraints"),String(a)),[r,i]=[u.$g7(e.topologyKey),u.$g7(e.whenUnsatisfiable)];""===r&&o(u.$9z(s,"topologyKey"),"is missing"),""===i&&o(u.$9z(s,"whenUnsatisfiable"),"is missing"),(u.$ga(e.maxSkew)??0)<1&&o(u.$9z(s,"maxSkew"),"must be at least 1"),void 0!==e.minDomains&&"ScheduleAnyway"===i&&o(u.$9z(s,"minDomains"),"may only be set when whenUnsatisfiable is DoNotSchedule"),void 0!==e.matchLabelKeys&&void 0===e.labelSelector&&o(u.$9z(s,"matchLabelKeys"),"may only be set beside a labelSelector"),le(e,s,o);const c=`${r} ${i}`;n.has(c)&&o(s,"has the topologyKey and whenUnsatisfiable of another one"),n.add(c),u.$4b(e.labelSelector)&&m(e.labelSelector,u.$9z(s,"labelSelector"),o)})})(e,t,o),(function s(e,t,o){for(const n of["podAffinity","podAntiAffinity"]){const a=u.$g9(e[n]),s=u.$g6(a.requiredDuringSchedulingIgnoredDuringExecution),r=u.$g6(a.preferredDuringSchedulingIgnoredDuringExecution);for(const e of[...s,...r.map(({podAffinityTerm:e})=>u.$g9(e))])ce(e,u.$9z(t,n),o);r.some(({weight:e})=>!ue(u.$ga(e)))&&o(u.$9z(t,n),"has a weight that is not between 1 and 100")}!(function n(e,t,o){const n=e.requiredDuringSchedulingIgnoredDuringExecution;u.$4b(n)&&0===u.$g6(n.nodeSelectorTerms).length&&o(t,"requires no term"),u.$g6(e.preferredDuringSchedulingIgnoredDuringExecution).some(({weight:e})=>!ue(u.$ga(e)))&&o(t,"has a weight that is not between 1 and 100");const a=u.$g6(e.preferredDuringSchedulingIgnoredDuringExecution),s=[...u.$g6(u.$g9(n).nodeSelectorTerms),...a.map(({preference:e})=>u.$g9(e))];for(const e of s)de(e,t,o)})(u.$g9(e.nodeAffinity),u.$9z(t,"nodeAffinity"),o)})(u.$g9(e.affinity),u.$9z(t,"affinity"),o)})(e,t,o)}),Me=(function(e,t,o,n){for(const a of u.$g6(e.ports)){if(void 0===u.$ga(a.hostPort))continue;const e=`${u.$g7(a.protocol)} ${u.$g7(a.hostIP)} ${u.$9s(a.hostPort)}`;o.has(e)&&n(u.$9z(t,"ports"),"takes a hostPort that another port of the pod has"),o.add(e)}}),Mt=(function(e,t){const o=u.$g9(e.spec);p(o,t),Ne(u.$g9(o.template),Dt,t),Lt(o,t);const n=u.$g9(o.strategy),a=u.$9z(Tt,"strategy"),s=n.rollingUpdate;"Recreate"===u.$g7(n.type)&&void 0!==s&&t(u.$9z(a,"rollingUpdate"),"may not be set when the type is Recreate"),"RollingUpdate"===u.$g7(n.type)&&(function r(e,t,o){for(const n of["maxSurge","maxUnavailable"])qt(e[n],u.$9z(t,n),o,"maxSurge"===n);Et(e.maxSurge)&&Et(e.maxUnavailable)&&o(u.$9z(t,"maxUnavailable"),"may not be 0 when maxSurge is 0")})(u.$g9(s),u.$9z(a,"rollingUpdate"),t);const i=u.$ga(o.progressDeadlineSeconds);void 0!==i&&i<=(u.$ga(o.minReadySeconds)??0)&&t(u.$9z(Tt,"progressDeadlineSeconds"),"must be greater than minReadySeconds")}),Et=(function(e){return 0===e||"0%"===e}),qt=(function(e,t,o,n=!1){const a=u.$ga(e);if(void 0===e||void 0!==a&&a>=0)return;const s=/^(\d+)%$/.exec(u.$g7(e))?.[1];void 0===s?o(t,"must be a number or a percentage like 25%"):!n&&Number(s)>100&&o(t,"must not be more than 100%")}),Lt=(function(e,t){const o=u.$g9(u.$g9(e.template).spec);"Always"!==u.$g7(o.restartPolicy)&&t(u.$9z(u.$9z(Dt,"spec"),"restartPolicy"),"must be Always for this kind"),void 0!==o.activeDeadlineSeconds&&t(u.$9z(u.$9z(Dt,"spec"),"activeDeadlineSeconds"),"may not be set for this kind")}),Kt=(function(e,t){return Gt(u.$4a(e,...t),t.join("."))}),Gt=(function(e,t){const o=u.$4a(e,"spec");if(u.$4b(o))return{path:t,metadata:u.$85(e,"metadata"),spec:o,containers:[...Wt(o,_t(t,"spec"),"initContainers"),...Wt(o,_t(t,"spec"),"containers")]}}),_t=(function(e,t){return""===e?t:`${e}.${t}`}),Wt=(function(e,t,o){return u.$86(e,o).map(((e,n)=>{const a=u.$y(e,"name")??String(n),s="Always"===u.$y(e,"restartPolicy");return{name:a,role:"containers"===o?"app":s?"sidecar":"init",path:`${t}.${o}[${a}]`,value:e}}))}),Jt=(function(e){return void 0!==u.$y(e,"name")||void 0!==u.$y(e,"image")}),Qt=(function(e){const t=[],o=((e,n,a)=>{if(!(a>Zt))if(u.$56(e))e.forEach((e,t)=>{o(e,`${n}[${t}]`,a+1)});else if(u.$4b(e)){if(u.$86(e,"spec","containers").some(Jt)){const o=Gt(e,n);return void(void 0!==o&&t.push(o))}for(const[t,s]of Object.entries(e))o(s,_t(n,t),a+1)}});return o(e,"",0),t}),Xt=(function({spec:e}){return u.$y(e,"serviceAccountName")??u.$y(e,"serviceAccount")??"default"}),to=(function(e,t,o){return eo(e,t).get(o)??oo}),ao=(function({value:e},t){const o=(t,o)=>u.$85(e,"resources",t)[o];return(e,n)=>{const a=o(e,n)??o("limits",n)??function s(e,t,o){return so(o)[e].get(t)}(e,n,t);return void 0===a?void 0:u.$aj(a,!0)??null}}),ro=(function({spec:e,containers:t},o){const n=t.map((e=>({role:e.role,of:ao(e,o)})));return(t,o)=>{const a=io(e,t,o);if(void 0!==a)return a;let[s,r,i]=[0n,0n,0n],c=!1;for(const{role:e,of:a}of n){const n=a(t,o);if(null===n)return null;const l=n?.amount;c||=void 0!==l,"init"!==e&&(s+=l??0n),"sidecar"===e&&(r+=l??0n),"init"===e&&(i=co(i,r+(l??0n)))}return c?mo(co(s,i)):io(e,"limits",o)}}),Yo=(function(e,t,o){return void 0!==u.$y(o,e)&&void 0===t?.[e]}),en=(function(e,t){const o=u.$7z(t.object.apiVersion,t.object.kind);if(void 0===o)return;const n=u.$a5(e.object.manifest,t.object.manifest,o,{base:u.$a4(e.object),head:u.$a4(t.object)});let a;const s=()=>a??=!u.$a2(t.object)&&!u.$a2(e.object),r=on(e,n.before),i=(function c(e,t){const[o,n]=[e.templates[0]?.spec,t.templates[0]?.spec];return void 0===o||void 0===n?[]:["initContainers","containers"].flatMap((e=>{const t=u.$86(o,e);return u.$86(n,e).filter((e=>{const o=t.find((t=>u.$y(t,"name")===u.$y(e,"name")));return Yo("imagePullPolicy",o,e)&&!Yo(Xo,o,e)})).map(e=>u.$y(e,"name")??"")}))})(e,t),l=(({after:a,faults:c,baseFaults:l},m)=>{const d=[...c,...m],p=d.length>0&&s();return{isStored:!0,base:r,head:on(t,a),...!u.$37(a,n.meant)&&{meant:on(t,n.meant)},...i.length>0&&{writtenPolicies:i},faults:p?u.$9y(d,l()):d.length>0?u.$a6(n.before,a,o).filter(({path:o})=>u.$a9(o,e.object.manifest,t.object.manifest)):[],standing:p?tn(d,l()):[],mended:()=>l().length>0&&s()?u.$9y(l(),d):[]}}),m=l(n.serverSide,[]),d=(function p(e,t){const o=u.$a8(t);return 0===o.length?o:u.$9y(o,u.$a8(e))})(e.object.manifest,t.object.manifest);return{serverSide:m,clientSide:n.clientSide===n.serverSide&&0===d.length?m:l(n.clientSide,d)}}),on=(function(e,t){const{group:o,kind:n}=e.object,a=(u.$a1(o,n)?.templates??[]).map((e=>Kt(t,e))).filter((e=>void 0!==e));return{...e,object:{...e.object,manifest:t},templates:a}}),En=(function(e,t){return t.changedKeys.filter((o=>"all"===e.keys||("data"===e.keys?qn(t.base,o)||qn(t.head,o):e.keys.includes(o))))}),qn=(function(e,t){return"Secret"===e?.kind?e.entries.has(t):"text"===e?.entries.get(t)?.form}),Jn=(function(...e){const t=Zn(...e);return t&&{kind:t.maker.kind,name:t.maker.name,...void 0!==t.stays&&{stays:t.stays}}}),Zn=(function(e,{object:t},{kind:o,name:n}){for(const{object:a}of Qn(e.index).get(n)??[]){const e=a.namespace===t.namespace,s=u.$cg(a).find(t=>t.kind===o&&t.name===n&&(e||t.isAnywhere));if(void 0!==s||e&&u.$ch(a,n))return{maker:a,stays:s?.stays}}}),Xn=(function(e){if(!e.group.includes("."))return[];const t=["target","destination","writeConnectionSecretToRef"].flatMap(t=>u.$y(e.manifest,"spec",t,"name")??[]),o=u.$y(e.manifest,"spec","secretName")??e.name;return[e.name,o,...t,...u.$cg(e).map(({name:e})=>e)]}),Yn=(function(e,t,{come:o,...n}){const{head:a}=n,s=ta(e,t,n).flatMap((({reference:s,fresh:r})=>{const i=u.$c7(a,t,s.kind,s.name);return void 0===i?na(n,t,s,r)&&void 0===u.$c5(o,t.object,s)?[aa(e,t,s,n)??ra(s,sa(a,t,s))]:[]:ua(s).filter(e=>!Ln(i,s,e)&&r.includes(la(s.kind,i.name,e))).map(e=>({key:`${s.kind} ${i.name} ${e}`,severity:"warning",message:`\`${s.path}\` needs key ${e} of ${s.kind} ${i.name}, which has no such key in the build.`,unsafe:!0}))}));return[...new Map(s.reverse().map(e=>[e.key,e])).values()].reverse()}),ea=(function(e,t,o){return ta(e,t,o).filter((({reference:e,fresh:n})=>na(o,t,e,n))).map(({reference:e})=>e)}),ta=(function(e,t,{base:o,head:n}){if(e?.object.manifest===t.object.manifest)return[];const a=new Set(void 0===e?[]:u.$c6(e).filter(oa).flatMap((t=>ca(o,e,t))));return u.$c6(t).flatMap((e=>{const o=ca(n,t,e).filter((e=>!a.has(e)));return oa(e)&&!(function s({name:e}){return/^(kube-root-ca\.crt|openshift-service-ca\.crt|istio-ca-root-cert)$/.test(e)})(e)?[{reference:e,fresh:o}]:[]}))}),oa=(function({optional:e,how:t}){return!e||"imagePullSecret"===t}),na=(function({base:e,head:t},o,n,a){const{kind:s,name:r}=n;return!t.incomplete&&(a.includes(la(s,r))||(function i({configs:e},{object:t},{kind:o,name:n}){return e.some((e=>e.generated&&e.kind===o&&e.name===n&&e.object.name!==n&&e.namespace===t.namespace))})(e,o,n))&&!ia(e).has(la(s,o.object.namespace??"",r))&&void 0===u.$c7(t,o,s,r)&&void 0===Jn(t,o,n)}),ca=(function(e,t,o){const{kind:n}=o,a=u.$c7(e,t,n,o.name)?.name??o.name;return[la(n,a),...ua(o).map(e=>la(n,a,e))]}),la=(function(...e){return JSON.stringify(e)}),ua=(function({keys:e}){return"all"===e||"data"===e?[]:e}),$a=(function({kind:e,name:t}){return"Deployment"===e?[{strong:[u.$nj(t)]}]:u.$m2`${{strong:[u.$nj(t)]}} (${e.length>va?u.$nj(e):e})`}),ba=(function(e,t){const[o=[]]=e,n=o.slice(1),a=e.every((e=>JSON.stringify(e.slice(1))===JSON.stringify(n)));if(e.length<2||0===n.length||!a)return u.$nk(e,t);const s=e.map(e=>e.slice(0,1));return[...u.$nk(s,t),...n.map((e,t)=>1===t?function o(e){return"string"==typeof e?u.$nq(e):"name"in e?u.$nj(u.$nq(e.name)):e}(e):e)]}),ka=(function(e,t=3){return u.$nk(e.map((e=>[u.$nd(e)])),t)}),xa=(function(e,t,o){return 1===e.length?t:o}),La=(function(e){if(0===e.length)return[];const t=[...new Map(e.map((e=>[`${e.file}:${e.line??""}`,e]))).values()],o=t.slice(0,2).map((e=>[{place:e}])),n=t.length-o.length;return u.$m2` (${u.$ni([...o,...n>0?[[`${n} more`]]:[]],", ")})`}),Oa=(function(e){switch(e.type){case"config":return (function t(e){const t=u.$m2`${e.kind} ${{strong:[u.$nj(e.name)]}}`,o=La(e.places);if(void 0!==e.notSeenAt)return u.$m2`${t} could not be compared: it was not seen at ${e.notSeenAt}`;if(0===e.keys.length)return[...Ka(e,t),...o];const[n,...a]=e.keys;if("Secret"===e.kind){const o=u.$nk(e.keys.map(({key:e})=>[u.$nd(e)]),3),[n]=e.places,a=void 0===n?o:u.$m2`${o}, ${{place:n}}`;return u.$m2`${t} ${Ba[e.change]} (${a})`}if("modified"!==e.change)return[...u.$m2`${t} ${Ba[e.change]}`,...o];if(void 0!==n&&0===a.length)return[...Va(n,t),...o];if(e.keys.length<=3&&e.keys.every(({values:e,change:t})=>void 0!==e&&"modified"===t))return[...u.$ni(e.keys.map(Ha),", "),...u.$m2` in ${t}`,...o];const s=u.$nk(e.keys.map(({key:e})=>[u.$nd(e)]),3);return[...u.$m2`${s} of ${t} change`,...o]})(e);case"image":return[...Ga(e),...La(e.places)];case"field":return[...u.$m2`${e.noun} changes: ${u.$nk(Na(e.paths).map((t,o)=>function n({moves:e},t,o){const n=u.$nd(o),a=e?.filter(e=>e.path===t)??[],[s]=a;return void 0===s||a.length>1?[n]:u.$m2`${n} from ${u.$nd(s.base)} to ${u.$nd(s.head)}`}(e,e.paths[o]??t,t)),3)}`,...La(e.places)]}}),Va=(function(e,t){const{key:o,change:n,values:a,lines:s,lineEnds:r}=e;if(void 0!==r)return u.$m2`Of ${u.$nd(o)} of ${t} ${u.$nl(r)}`;if("added"===n)return u.$m2`${u.$nd(o)} is added to ${t}${void 0===a?[]:u.$m2` (${u.$nd(a.head)})`}`;if("removed"===n)return u.$m2`${u.$nd(o)} is removed from ${t}${void 0===a?[]:u.$m2` (was ${u.$nd(a.base)})`}`;if(void 0!==a)return u.$m2`${Ha(e)} in ${t}`;if(void 0===s)return u.$m2`${u.$nd(o)} of ${t} changes`;const i=[...s.added>0?[`${u.$nh(s.added,"line")} more`]:[],...s.removed>0?[s.added>0?`${s.removed} fewer`:`${u.$nh(s.removed,"line")} fewer`]:[]];return u.$m2`${u.$nd(o)} of ${t} changes (${i.join(", ")})`}),Ha=(function({key:e,values:t}){return u.$m2`${u.$nd(e)} goes from ${u.$nd(t?.base??"")} to ${u.$nd(t?.head??"")}`}),Ja=(function(e){const t=e.map((e=>({...e,keys:En(e.reference,e.changed)}))),o=new Set(t.filter((({keys:e})=>e.length>0)).map((({changed:e})=>e)));return (function n(e){const t=new Set;return e.filter((e=>{const o=JSON.stringify(e);return!t.has(o)&&t.add(o)}))})(t.filter((({keys:e,changed:t})=>e.length>0||!o.has(t))).map((({reference:e,changed:t,keys:o})=>(function n(e,t,o){const n="all"===e.keys||"data"===e.keys;return{type:"config",path:e.path,...null!==e.container&&{container:e.container},config:t.id,keys:o,...Za(t),reads:o.length>0?n?"possible":"read":t.changedKeys.length>0?"notRead":"possible"}})(e,t,o))))}),Za=(function({base:e,head:t,changedKeys:o}){return null===e||null===t||o.length>0?{}:e.name!==t.name?{rename:"renamed"}:e.generated===t.generated?{}:{rename:t.generated?"gotHash":"lostHash"}}),Ya=(function(e,t,o){const n=[],a=((e,t,o,s)=>{if(u.$37(e,t))return;const r=s.length>=Xa;if(!r&&u.$4b(e)&&u.$4b(t))for(const n of new Set([...Object.keys(e),...Object.keys(t)]))a(es(e,n),es(t,n),_t(o,n),[...s,n]);else!r&&u.$56(e)&&u.$56(t)&&e.length===t.length?e.forEach((e,n)=>{a(e,t[n],`${o}[${function r(e){return u.$4b(e)?u.$y(e,"name"):void 0}(e)??n}]`,s)}):n.push({path:o,fields:s,base:e,head:t})});return a(e,t,o,[]),n}),is=(function(e,t,o){const n=_t(o,"spec"),a=["containers","initContainers"].flatMap((o=>ds(e.spec,t.spec,o,n,"other",hs)));return[...cs(e.metadata,t.metadata,_t(o,"metadata")),...a,...ds(e.spec,t.spec,"volumes",n,"volume",(e,t,o)=>[{type:"volume",path:o}]),...us(e.spec,t.spec,n,e=>["containers","initContainers","volumes"].includes(e)?void 0:"other")]}),cs=(function(e,t,o){return[...ls(e,t,"labels",o,"label"),...ls(e,t,"annotations",o,"annotation"),...us(e,t,o,e=>"labels"===e||"annotations"===e?void 0:"other")]}),ls=(function(e,t,o,n,a){return ms(u.$85(e,o),u.$85(t,o)).map(e=>({type:a,path:`${n}.${o}[${e}]`}))}),us=(function(e,t,o,n){return ms(e,t).flatMap(e=>{const t=n(e);return void 0===t?[]:[{type:t,path:_t(o,e)}]})}),ms=(function(e,t){return[...new Set([...Object.keys(e),...Object.keys(t)])].filter((o=>!u.$37(e[o],t[o])))}),ds=(function(e,t,o,n,a,s){if(u.$37(e[o],t[o]))return[];const r=_t(n,o),i=ps(e[o]),c=ps(t[o]);if(void 0===i||void 0===c)return[{type:a,path:r}];const l=[...new Set([...i.keys(),...c.keys()])].flatMap(e=>{const t=i.get(e),o=c.get(e),n=`${r}[${e}]`;return void 0===t||void 0===o?[{type:a,path:n}]:u.$37(t,o)?[]:s(t,o,n)});return l.length>0?l:[{type:a,path:r}]}),vs=(function({metadata:e,spec:t}){return{metadata:e,spec:u.$9m(t,"serviceAccount")}}),bs=(function(e,t,o,n){if("Operator"===o.controller){const[n,a]=[t,o].map(({object:e})=>u.$eg(e.kind,e.manifest.spec));return os(Ya(n,a,"spec"),e.changes)}const a=(function s(e,t,o){const n=new Map(e.changes.flatMap((e=>null===e.base||null===e.head||e.sameRealName?[]:[[e.head.key,e]])));if(0===n.size)return[];const a=new Set(u.$c6(t).map((({kind:o,name:n})=>u.$c7(e.base,t,o,n)?.key)));return u.$c6(o).flatMap((t=>{const s=u.$c7(e.head,o,t.kind,t.name),r=void 0===s?void 0:n.get(s.key);return void 0!==r&&a.has(r.base?.key)?[{reference:t,changed:r}]:[]}))})(e,t,o);return[...Ja(a),...ks(e,t,o,a,n)].sort((e,t)=>u.$a(e.type,t.type)||u.$a(e.path,t.path))}),ks=(function(e,t,o,n,a){const s=new Map(n.map((({changed:e})=>[e.base?.key??"",e.head?.object.name??""]))),r=(function i({controller:e}){return"StatefulSet"===e?"stored":"amount"})(o);return[...new Set([...t.templates,...o.templates].map((({path:e})=>e)))].flatMap((i=>{const c=t.templates.find((e=>e.path===i)),l=o.templates.find((e=>e.path===i));if(void 0===c||void 0===l)return[{type:"other",path:_t(i,"spec")}];const m=0===n.length?c:(function d(e,t){const o=((e,o)=>{const a=Object.entries(e).map((([e,a])=>void 0===o||"name"!==e&&"secretName"!==e||"string"!=typeof a?[e,n(a,u.$98($s,e))]:[e,t(o,a)]));return Object.fromEntries(a)}),n=((e,t)=>u.$56(e)?e.map((e=>n(e,t))):u.$4b(e)?o(e,t):e);return{...e,spec:o(e.spec,void 0)}})(c,((o,n)=>{const a=u.$c7(e.base,t,o,n);return(void 0===a?void 0:s.get(a.key))??n})),p="Pod"===o.controller,f=e=>is(ys(m,e,p),ys(l,e,p),i);if(!a)return f(r);const g=is(vs(m),vs(l),i);return"amount"===r&&g.some(Qa)?f(r):g}))}),Vs=(function(e,t,o,n,a){return Hs({live:e,base:t,head:o},n,a,void 0)}),Hs=(function({live:e,base:t,head:o},n,a,s){return Ks(e,t,o,((o,r)=>{const i=n.fields.get(o);if(void 0!==i)return (function c({live:e,base:t,head:o},n,a,s){if(!u.$56(o)&&!u.$4b(o))return o;if(a.keepsShared&&t===o)return e;if(u.$56(o))return void 0===n.mergeKey||void 0!==n.scalar?o:(function r({live:e,base:t,head:o},{field:n,mergeKey:a,path:s},i){const c=u.$9l(n.struct),l=(e=>u.$9s(e[a]));[...e,...t].some((e=>null===(e[a]??null)))&&i.report(s,`has an entry that is stored without ${a}, which kubectl cannot merge`);const[m,d,p]=[e,t,o.filter(u.$4b)].map((e=>u.$55(e,l))),f=[...p??[]].flatMap((([t,o])=>{const[a,r]=[m?.get(t)??[],d?.get(t)??[]];return a.length>1&&o.length<a.length&&r.length>o.length?[]:(1===a.length&&o.length>1?[_s(o)]:o.slice(0,Math.max(a.length,0===e.length?o.length:1))).map(((e,t)=>{const o={live:a[t]??u.$4d(),base:r[t]??u.$4d(),head:e};if(i.keepsShared&&o.base===e&&void 0!==a[t])return o.live;const m=Hs(o,c,i,u.$fy(s,l(e)));return n.retainKeys?Gs(m,e):m}))})),g=o.filter(u.$4b).map(l);f.sort((e,t)=>g.indexOf(l(e))-g.indexOf(l(t)));const h=[...m??[]].filter((([e])=>!0!==p?.has(e)&&!0!==d?.has(e)));return[...f,...h.flatMap(([,e])=>e)]})({live:u.$78(e),base:u.$78(t),head:o},{field:n,mergeKey:n.mergeKey,path:s},a);const[i,c]=[u.$4c(e),u.$4c(t)];if("map"===n.shape)return Ks(i,c,o,(e,t)=>t);if(void 0!==n.scalar)return o;const l=Hs({live:i,base:c,head:o},u.$9l(n.struct),a,s);return n.retainKeys?Gs(l,o):l})({live:e[o],base:t[o],head:r},i,a,u.$9z(s,o))}))}),Ks=(function(e,t,o,n){const a=u.$4d();for(const n of Object.keys(e)){const s=e[n];void 0===s||Object.hasOwn(o,n)||null!==(t[n]??null)||(a[n]=s)}for(const e of Object.keys(o)){const t=o[e]??null,s=null===t?void 0:n(e,t);void 0!==s&&(a[e]=s)}return a}),Ur=(function(e){const t=JSON.parse(e);if(!(function o(e){return void 0!==e})(t))throw new Error("JSON is always a value.");return t}),Ti=(function(e){return`x-kubernetes-${e}`}),Bi=(function(e,t,o,n){const a=e.object.origin?.location;return{...u.$ac(e),effect:t,...void 0!==o&&{reason:o},causes:[],pods:n,rollout:null,...void 0!==a&&{location:a}}}),Vi=(function(e,t,o){if("number"==typeof e)return e;const n="string"==typeof e?/^(\d+)%$/.exec(e)?.[1]:void 0;if(void 0===n)return;const a=Number(n)*t/100;return"up"===o?Math.ceil(a):Math.floor(a)}),Hi=(function(e,t,o){const n=Vi(t??"25%",e,"up")??0,a=Vi(o??"25%",e,"down")??0,s=Math.min(0===n&&0===a?1:a,e);return{maxSurge:n,maxUnavailable:s,minAvailable:e-s,waves:Gi(e,n+s)}}),Gi=(function(e,t){return t<=0?0:Math.ceil(e/t)}),_i=(function(e){return u.$4b(e.value.readinessProbe)}),Wi=(function(e){return e.containers.filter((({role:e})=>"app"===e)).every(_i)}),Ji=(function({value:e}){const t=u.$85(e,"readinessProbe"),o=(u.$9j(t,"successThreshold")??1)-1,n=u.$9j(t,"periodSeconds")??10;return Math.max(Zi(e.startupProbe),Zi(t))+Math.max(0,o)*n}),Zi=(function(e){return u.$9j(e,"initialDelaySeconds")??0}),Qi=(function(e){const{head:t}=e,o=e.autoscaled?null:u.$9d(t),{strategy:n,pace:a}=(function s(e,t){const{head:o}=e,{manifest:n}=o.object;switch(o.controller){case"Deployment":return Yi(u.$85(n,"spec","strategy"),"rollingUpdate",t);case"DeploymentConfig":return Yi(u.$85(n,"spec","strategy"),"rollingParams",t);case"StatefulSet":case"KruiseStatefulSet":return function a({base:e,head:t}){const[o,n]=[e,t].map(({object:e})=>u.$9j(e.manifest,"spec","ordinals","start")??0);return o!==n}(e)?{strategy:"RollingUpdate",pace:void 0}:function s(e,t){if(null===t)return{strategy:"RollingUpdate",pace:void 0};const o=u.$85(e.object.manifest,"spec","updateStrategy","rollingUpdate"),n="KruiseStatefulSet"===e.controller&&"Parallel"===u.$y(e.object.manifest,"spec","podManagementPolicy")?Vi(o.maxUnavailable,t,"up")??1:1;return{strategy:"RollingUpdate",pace:Ki(t,tc(e,t),n)}}(o,t);case"DaemonSet":return{strategy:"RollingUpdate",pace:void 0};case"CloneSet":return function r({head:e,causes:t},o){const n=u.$85(e.object.manifest,"spec","updateStrategy"),a="ReCreate"!==(u.$y(n,"type")??"ReCreate")&&t.every(e=>["image","label","annotation"].includes(e.type)),s=a?"InPlace":"RollingUpdate";if(null===o)return{strategy:s,pace:void 0};const r=a?0:Vi(n.maxSurge,o,"up")??0,i=Vi(n.maxUnavailable??"20%",o,r>0?"down":"up")??1,c=tc(e,o);if(0===r)return{strategy:s,pace:Ki(o,c,i)};const l=Hi(o,r,i);return{strategy:s,pace:{...l,waves:Math.ceil(c/(l.maxSurge+l.maxUnavailable))}}}(e,t);case"ArgoRollout":return function i(e,t){const{manifest:o}=e.head.object;if(u.$4b(u.$4a(o,"spec","strategy","blueGreen"))){const o=null===t?void 0:{maxSurge:t,maxUnavailable:0,minAvailable:t,waves:1};return{strategy:"BlueGreen",pace:0===e.causes.length?void 0:o}}const n=u.$85(o,"spec","strategy","canary"),a=u.$4a(n,"steps");return{strategy:"Canary",pace:0===e.causes.length||Array.isArray(a)&&a.length>0?void 0:ec(n,t)}}(e,t);case"Pod":return{strategy:"InPlace",pace:Xi(1)};case"ReplicaSet":case"CronJob":case"Job":case"ScaledJob":case"KnativeService":case"KruiseDaemonSet":case"Operator":case"Team":case"Unknown":return{strategy:"Unknown",pace:void 0}}})(e,o),r=u.$9j(t.object.manifest,"spec","minReadySeconds")??0,i=t.templates.map((e=>(function t(e,o){const n=e.containers.filter((({role:e})=>"app"===e)).map(Ji);return e.containers.filter((({role:e})=>"sidecar"===e)).reduce((e,{value:t})=>e+Zi(t.startupProbe),0)+Math.max(0,...n)+o})(e,r)));return{strategy:n,replicas:o,maxSurge:a?.maxSurge??null,maxUnavailable:a?.maxUnavailable??null,minAvailable:a?.minAvailable??null,availabilityProven:"KnativeService"===t.controller||t.templates.every(Wi),waves:a?.waves??null,minSeconds:void 0===a?null:a.waves*Math.max(0,...i)}}),Yi=(function(e,t,o){const n=u.$y(e,"type")??"RollingUpdate";return"Recreate"===n?{strategy:"Recreate",pace:Xi(o)}:"RollingUpdate"!==n&&"Rolling"!==n?{strategy:"Unknown",pace:void 0}:{strategy:"RollingUpdate",pace:ec(u.$4a(e,t),o)}}),ec=(function(e,t){if(null===t)return;const o=(t=>u.$4a(e,t)??void 0);return Hi(t,o("maxSurge"),o("maxUnavailable"))}),oc=(function({head:e,autoscaled:t}){const o=t?null:u.$9d(e);return null===o||"StatefulSet"!==e.controller&&"KruiseStatefulSet"!==e.controller&&"CloneSet"!==e.controller?o:tc(e,o)}),lc=(function(e,t){const o=e.flatMap((({rollout:e})=>null===e?[]:[e])),[n]=o;return e.some((({effect:e})=>"recreate"===e))?u.$m2`deleted and made anew: all pods go at once`:void 0===n?uc(e):t.includes("unready-pods")?u.$m2`${mc(e)}: the rollout hangs where the new ones never get ready`:t.includes("over-quota")?u.$m2`${mc(e)}: a quota refuses new ones, and the rollout hangs`:o.every((({strategy:e})=>"Recreate"===e))?function a(e){const t=e.map(e=>e.replicas);if(!t.every(e=>null!==e))return u.$m2`no pod running: ${u.$nd("Recreate")} stops all first`;const o=1===Math.max(...t);return u.$m2`0 of ${u.$nr(t)} pods running: ${u.$nd("Recreate")} stops ${o?"it":"them"} first`}(o):t.includes("missing-readiness-probe")?u.$m2`${mc(e)}: traffic comes as soon as the process starts`:t.includes("rwo-surge")?u.$m2`${mc(e)}: the new one waits for the volume of the old one`:t.includes("renumbered-pods")?u.$m2`${mc(e)}: they go, and others come with empty claims`:t.includes("max-unavailable-all")?e.every(({kind:e})=>"DaemonSet"===e)?u.$m2`the pods of all nodes may go at once: ${u.$nd("maxUnavailable")} allows it`:u.$m2`0 of ${mc(e)} stay ready: ${u.$nd("maxUnavailable")} allows it`:t.includes("single-replica")?u.$m2`its only pod stops before a new one answers`:o.every((({strategy:e})=>"InPlace"===e))?u.$m2`${mc(e)}: containers restart in place`:o.every((({availabilityProven:e})=>e))?(function s(e,t){if(t.some((({strategy:e})=>"BlueGreen"===e)))return u.$m2`${mc(e)}: the new ones start beside the old ones`;const o=t.flatMap((({minAvailable:e,replicas:t})=>null===e||null===t?[]:[{minAvailable:e,replicas:t}]));if(o.length<t.length)return uc(e);const n=o.map((({minAvailable:e,replicas:t})=>t-e)),a=o.map((e=>e.replicas));if(n.every((e=>0===e)))return 1===Math.max(...a)?u.$m2`stays ready: the new pod is up before the old one stops`:u.$m2`${"2"===u.$nr(a)?"both":`all ${u.$nr(a)}`} pods stay ready`;if(o.some(({minAvailable:e})=>0===e))return u.$m2`down to 0 of ${u.$nr(a)} pods`;const[s]=o;return o.every(({minAvailable:e,replicas:t})=>e===s?.minAvailable&&t===s.replicas)&&void 0!==s?u.$m2`${s.minAvailable} of ${u.$nh(s.replicas,"pod")} ${1===s.minAvailable?"stays":"stay"} ready`:u.$m2`all but ${u.$nr(n)} of ${u.$nr(a)} pods stay ready`})(e,o):function r(e,t){return t.every(({replicas:e})=>1===e)?u.$m2`1 pod: without a readiness probe nobody knows when the new one is up`:u.$m2`${mc(e)}: without a readiness probe the next one may go too early`}(e,o)}),Ic=(function(e,t){if("resource.k8s.io"===t.group&&"DeviceTaintRule"===t.kind)return!(void 0!==e&&u.$37(e.manifest.spec,t.manifest.spec))&&u.$y(t.manifest,"spec","taint","effect")===Nc;if(""!==t.group||"Node"!==t.kind)return!1;const o=void 0===e?[]:Tc(e);return Tc(t).some(e=>!o.some(t=>u.$37(e,t)))}),Lc=(function(e){return[...e.matchAll(qc)].flatMap(([,e])=>e??[])}),ll=(function(e){return void 0!==e.forcedBy?e.forcedBy:ul(e)?"Argo CD's sync options Force and Replace":"enabled"===u.$9e(e,"kustomize.toolkit.fluxcd.io/force")?.toLowerCase()?"Flux's annotation kustomize.toolkit.fluxcd.io/force":void 0}),ul=(function(e,t){const o=[e,...void 0===t?[]:[t]],n=(e=>o.some((t=>u.$9f(t).includes(e))));return(void 0!==e.forcedBy||n("Force=true"))&&(!0===e.isReplaced||n("Replace=true"))}),dl=(function({group:e,kind:t}){return ml.test(e)&&!t.endsWith("Secret")&&"HCPVaultSecretsApp"!==t}),Sl=(function(){return wl??=new Map(xl.trim().split("\n").map((e=>{const[t="",o,n]=e.split(" ");return[t,{known:Number(o),on:Number(n)}]})))}),Pl=(function(e,t,o,n,a){if(e!==t)for(const s of new Set([...Object.keys(e),...Object.keys(t)])){const[r,i]=[e[s],t[s]];if(r===i)continue;const c=Sl().get(`${o.name}.${s}`);if(void 0===c||!Rl(s,[r,i],n))if(void 0===c){const e=o.fields.get(s);void 0!==e&&""!==e.struct&&"map"!==e.shape&&zl(r,i,e,u.$9z(n,s),a)}else u.$37(r??null,i??null)||a.push({path:u.$g2(u.$9z(n,s)),...c})}}),zl=(function(e,t,o,n,a){const s=u.$9l(o.struct);if(!u.$56(e)&&!u.$56(t))return void Pl(u.$4b(e)?e:Cl,u.$4b(t)?t:Cl,s,n,a);const[r,i]=[jl(e),jl(t)];for(const e of new Set([...r.keys(),...i.keys()]))Pl(r.get(e)??Cl,i.get(e)??Cl,s,u.$fy(n,e),a)}),jl=(function(e){const t=u.$56(e)?e:[];return new Map(t.flatMap(((e,t)=>u.$4b(e)?[["string"==typeof e.name?e.name:String(t),e]]:[])))}),Dl=(function(e,t){const o=El(e,t,"annotations").find(({key:e,isGone:o})=>!o&&Tl.test(e)||ql(e,t.group));if(void 0!==o)return`annotation ${o.key}`;const n=El(e,t,"labels").find(({key:e})=>e!==Ml&&ql(e,t.group));return n&&`label ${n.key}`}),El=(function(e,t,o){const[n,a]=[e,t].map((({manifest:e})=>u.$85(e,"metadata",o)));return[...new Set([...Object.keys(n??{}),...Object.keys(a??{})])].filter(e=>!u.$37(n?.[e],a?.[e])).sort(u.$a).map(e=>({key:e,isGone:void 0===a?.[e]}))}),Ol=(function({base:e,head:t}){var o;if(ul(t.object,e.object))return{effect:"recreate",reason:"Argo CD deletes and creates it anew: sync options Force and Replace."+(o=t.object,void 0===o.forcedBy||u.$9f(o).includes("Force=true")?"":" Of an Application Force counts only in a sync that somebody forces: any other one replaces it, and what cannot be changed the API server refuses.")}}),Fl=(function({object:e,controller:t}){if(Ul.has(t))return;const o=u.$9r(e);if(void 0===o)return;const n=u.$9g(e)??"";return"before"===o?{effect:"recreate",reason:`${n}: it is deleted and created anew at every sync.`}:{effect:"unknown",reason:`${n}: it is created at every sync, and deleted with its pods as soon as it is healthy.`}}),Wl=(function(e){return (function t({base:e,head:o,causes:n}){const a=(({object:e})=>["ifnotpresent","ignore"].includes(u.$9q(e)??""));if(0!==n.length&&a(o))return a(e)?{effect:"none",reason:`Flux does not apply the change: ${u.$9p} is "${u.$9q(o.object)??""}".`}:{effect:"unknown",reason:`The annotation ${u.$9p} comes with this change: Flux then leaves the object as it is, and anybody else who applies it restarts its pods.`}})(e)??Ol(e)??(function o({head:e,faults:t}){return t.length>0?void 0:Fl(e)})(e)??(function n({base:e,head:t,faults:o}){const[n]=o;if(void 0===n)return;const a=o.some(({update:e})=>!0!==e);if(!a&&"Job"===t.controller&&void 0!==u.$9i(t.object))return;const s=Kc(Jl(o)),r=ll(t.object);return void 0===r?{effect:"applyFails",reason:Zl(e,o)}:a?{effect:"delete",reason:`${s}: ${r} deletes it, and then it cannot be made anew.`}:{effect:"recreate",reason:`${s}; ${r} makes it anew.`}})(e)??(function a({base:e,head:t,autoscaled:o}){const[n,a]=[u.$9d(e),u.$9d(t)];if(!o&&null!==n&&null!==a&&0===n!=(0===a))return 0===a?{effect:"scale",podsAtBase:n,podsAtHead:a,reason:"All its pods end: spec.replicas becomes 0."}:{effect:"scale",podsAtBase:n,podsAtHead:a,reason:"Its first pods are made: spec.replicas was 0.",releases:!0}})(e)??(function s(e,t){const[o,n]=[u.$9d(e.base),u.$9d(e.head)];if(!e.autoscaled||null===o||null===n||n>=o)return t;if(void 0!==t&&"restart"!==t.effect&&"none"!==t.effect)return t;const a=`${o} pods become ${n} until the autoscaler looks again: leave spec.replicas as it is until it has taken over.`;return{...t,effect:"restart"===t?.effect?"restart":"scale",podsAtBase:o,podsAtHead:null,reason:void 0===t?.reason?a:`${t.reason} ${a}`}})(e,Xl[e.head.controller](e))??function r(e){const t=Vl(e);return void 0!==t&&t.podsAtHead<t.podsAtBase?{effect:"scale",...t}:void 0}(e)}),mu=(function(e){if(0!==e.causes.length)return 0!==u.$9d(e.head)||e.autoscaled?_l:{effect:"none",heldBack:"noReplicas",reason:"spec.replicas is 0."}}),du=(function(e,...t){const o=["spec",...t,"paused"];if(!0===u.$4a(e.head.object.manifest,...o)){if(0===e.causes.length)return;return{effect:"none",heldBack:"paused",reason:`${o.join(".")} is true.`}}return mu(e)??pu(e,!0===u.$4a(e.base.object.manifest,...o),"was paused")}),Au=(function({controller:e,object:t}){const o=zu[e];if(void 0!==o&&!0===u.$4a(t.manifest,...o))return"paused";const n=u.$y(t.manifest,"spec","updateStrategy","type");return ju.includes(e)&&"OnDelete"===n?"onDelete":void 0}),pm=(function(e){if(e.length>im||dm.test(e))return!1;const[t="",o,...n]=e.split("@");if(n.length>0||void 0!==o&&!mm.test(o))return!1;const a=t.indexOf(":",t.lastIndexOf("/")+1),s=-1===a?t:t.slice(0,a);if(-1!==a&&!um.test(t.slice(a+1)))return!1;const[r="",...i]=s.split("/"),c=i.length>0&&gm(r),l=c?i:[r,...i];return s.length<=rm&&(!c||cm.test(r))&&l.every((e=>lm.test(e)))}),fm=(function(e){const[t="",...o]=e.split("/");return o.length>0&&gm(t)?t:void 0}),gm=(function(e){return/[.:]/.test(e)||"localhost"===e||e!==e.toLowerCase()}),jm=(function(e,t,o){return (function n(e,t){if(void 0===e||void 0===t)return;const o="number"==typeof e?{minReplicas:e,maxReplicas:e}:e;if(0===o.maxReplicas)return;const n=`${t.object.kind} ${t.object.name}`;if(t.maxReplicas<o.minReplicas){const a="number"==typeof e?"":"at least ";return{effect:"scale",podsAtBase:o.minReplicas,podsAtHead:null,reason:`${n} allows at most ${t.maxReplicas} from now on, of ${a}${o.minReplicas} that run.`}}if(t.maxReplicas<o.maxReplicas){const e=Number.isFinite(o.maxReplicas)?`, where it allowed ${o.maxReplicas}`:"";return{effect:"scale",podsAtBase:null,podsAtHead:null,reason:`${n} allows at most ${t.maxReplicas} from now on${e}: if more run, they end at once.`}}if(t.minReplicas<o.minReplicas&&t.minReplicas<=1){const a="number"==typeof e?`there were ${o.minReplicas}`:`it kept ${o.minReplicas}`;return{effect:"scale",podsAtBase:o.minReplicas,podsAtHead:null,reason:`${n} keeps ${t.minReplicas} from now on, where ${a}.`}}})(u.$9c(t,e.base.index)??u.$9d(t)??void 0,u.$9c(o,e.head.index))}),Am=(function(e,t,o,n){if("restart"!==t.effect&&"none"!==t.effect||void 0!==t.podsAtBase)return t;const a=jm(e,o,n);if(void 0===a)return t;const{effect:s,reason:r,podsAtBase:i=null,podsAtHead:c=null}=a;return{...t,effect:"restart"===t.effect?"restart":s,podsAtBase:i,podsAtHead:c,reason:[t.reason,r].filter(e=>void 0!==e).join(" ")}}),Nm=(function(e,t,o){return u.$37(t.object.manifest,o.object.manifest)&&t.templateOwner===o.templateOwner&&(void 0===o.templateOwner||u.$37(e.base.index.byKey.get(o.templateOwner)?.manifest,e.head.index.byKey.get(o.templateOwner)?.manifest))}),Dm=(function(e,t,o){return u.$4b(e)&&void 0!==o?JSON.stringify(t.map((t=>u.$9s(e[t]??o.fields.get(t)?.fallback)))):JSON.stringify(u.$9s(e))}),qm=(function(e,t){const o=(function n(e,{workload:t,side:o,base:a}){const{kind:s,name:r,path:i,keys:c}=e,l=u.$c7(o,t,s,r),m=l?.object??Zn(o,t,e)?.maker;if(void 0===m)return;const d=u.$c7(a,t,s,r),p=void 0!==d||void 0!==Jn(a,t,e)||a.incomplete,f=void 0!==d&&"all"!==c&&"data"!==c&&c.some(e=>!d.entries.has(e)),g=u.$cf(m,t,{isNew:!p||f});if(void 0===g)return;const h=void 0===l?`, made of ${m.kind} ${m.name}, which`:", which";return{key:`late ${s} ${l?.name??r}`,severity:"error",message:`\`${i}\` needs ${s} ${l?.name??r}${h} ${g}.`,unsafe:!0,remediation:u.$ce}})(e,t);if(void 0!==o)return[o];const a=u.$c7(t.side,t.workload,e.kind,e.name);return void 0===a?function s(e,t){const{workload:o,side:n,base:a,elsewhere:s}=t,{kind:r,name:i,path:c}=e,l=`${r} ${i}`;if(void 0!==Jn(n,o,e))return Em(o,e,n,a);const m=u.$c5(s.gone,o.object,e);if(void 0!==m)return[void 0===m.maker?Bm(l,c):Um(l,c,m.maker)];const d=void 0!==u.$c7(a,o,r,i),p=function f({kind:e,name:t},{workload:o,side:n}){return n.configs.find(n=>n.generated&&n.kind===e&&n.name===t&&n.namespace===o.object.namespace)}(e,t);if(void 0!==p){const e=function t(e,o,n){return{key:e,message:`\`${o}\` needs ${e}, which the build only holds as ${n}: kustomize does not rewrite this field. Name it under \`configurations\`, as a \`nameReference\`.`,unsafe:!0}}(l,c,p.object.name);return[{...e,severity:d?"error":"warning"}]}const g=n.incomplete?void 0:Zn(a,o,e);if(void 0!==g){const{maker:e,stays:t}=g;return[Um(l,c,{...e,stays:t},n.index.byKey.has(u.$9a(e)))]}if(d)return[n.incomplete?Vm(l,c):Fm(l,c,l,"error")];const h=function y({kind:e,name:t,keys:o},n){const{namespace:a}=n.workload.object;if("all"===o||"data"===o)return[];return Km(n.elsewhere.inPlace.filter(({id:t})=>t.kind===e),{name:t,keys:o,namespace:a})}(e,t);if(h.length>0)return h.map(e=>Bm(`key ${e} of ${l}`,c));const v=void 0!==u.$c5(s.come,o.object,e);return u.$cd(i)&&!v?[Fm(l,c,l,"warning")]:[]}(e,t):(function r(e,t,o){const{keys:n,path:a}=e;if("all"===n||"data"===n)return (function s(e,t){return 0===e.entries.size&&Hm(e,t,({entries:e})=>e.size>0)})(t,o)?[Om(t,a)]:[];const r=n.filter(n=>!Ln(t,e,n)&&function a(e,t,o,n){return Hm(t,n,t=>Ln(t,o,e))}(n,t,e,o)),i=n.filter(e=>"unlessFlux"===t.entries.get(e)?.kept),c=`${t.kind} ${t.name}`,l=(e,t,o="")=>Fm(`${c} ${e}`,a,`key ${e} of ${c}${o}`,t);return[...r.map(e=>l(e,"error")),...i.map(e=>l(e,"warning",` ${Lm}`))]})(e,a,t)}),vd=(function(e,t,o){const n=$d(o),a=u.$85(t.metadata,"labels");return Object.entries(a).flatMap((([t,o])=>n.get(bd(e.object.namespace,t,o))??[])).filter((({selector:e})=>d({matchLabels:e},a))).sort((e,t)=>e.position-t.position).map((({object:e})=>e))}),bd=(function(e,t,o){return JSON.stringify([e,t,o])}),kd=(function(e,t){const o=u.$86(e.manifest,"spec","ports").map((e=>e.targetPort??e.port)).map((e=>t.containers.filter((({value:t})=>u.$86(t,"ports").some((t=>"string"==typeof e?t.name===e:t.containerPort===e))))));return o.length>0&&o.every((e=>e.length>0))?o.flat():t.containers.filter(({role:e})=>"app"===e)}),jd=(function({object:e},t,{index:o}){const n=to(o,"LimitRange",e.namespace),a=n.length>0?[]:to(o,"ResourceQuota",e.namespace);return[...u.$aw(n,t),...Nd(a,t)]}),Nd=(function(e,{containers:t}){return[...Id(e)].flatMap(([e,o])=>{const[n="",a=""]=e.split(".");return t.flatMap(({name:t,path:s,value:r})=>{const[i,c]=[u.$85(r,"resources",n),u.$85(r,"resources","limits")];return void 0!==i[a]||void 0!==c[a]?[]:[{key:`quota ${s} ${e}`,container:t,severity:"warning",message:`Container ${t} does not say its \`${e}\`, which ResourceQuota ${o} counts: no new pod is made, unless a LimitRange gives it a default.`,unsafe:!0}]})})}),qd=(function(e,t){const[o]=u.$7e(e.value.command),n=void 0===o?void 0:Ws(t,e,o);if(void 0===o||void 0===n||73&n.mode)return[];const{name:a,path:s}=e;return[{key:`mode ${s}`,container:a,severity:"error",message:`Container ${a} runs ${o}, a file of a config with the mode 0${n.mode.toString(8)}, which nobody may run: it never starts.`,unsafe:!0,remediation:"Set `defaultMode: 0755` on the volume, or run it by a shell."}]}),Ld=(function(e,t,o){const n=o.workloads.get(e.key),a=Bd(e),s=void 0===n?[]:Bd(n).map(e=>({each:e,isHeld:Gd(e.file,n,o)})),r=s.filter(({isHeld:e})=>!0===e).map(({each:e})=>e),i=a.flatMap(o=>{const{container:n,path:s,file:i,isRun:c}=o;if(i.mayBeElse||i.isNamed||!1!==Gd(i,e,t)||!(e=>e.isRun||r.some(t=>Ud(t,e)||function o(e,t,n){return e.container.name===t.container.name&&u.$23(e.path)===u.$23(t.path)&&!n.some(t=>Ud(e,t))}(t,e,a)))(o))return[];const[l]=i.from,m=void 0===l?"its volume":`${l.kind} ${l.name}`,d=c?"a new pod does not start it":"at its next start it does not find it";return[{key:`file ${n.name} ${s}`,container:n.name,severity:c?"error":"warning",message:`Container ${n.name} ${c?"runs":"is told of"} ${s}, and ${m} does not hold that file: ${d}.`,unsafe:c}]}),c=s.filter(({isHeld:e})=>!1!==e).map(({each:e})=>e);return[...i,...Fd(e,c),...Od(e)]}),Od=(function({templates:e}){return e.flatMap((e=>e.containers.flatMap((t=>u.$86(t.value,"volumeMounts").flatMap(o=>{const[n="",a=""]=[u.$y(o,"mountPath"),u.$y(o,"subPath")],s=""===a?void 0:Ws(e,t,n);if(void 0===s||s.mayBeElse||s.from.length>0)return[];const r=`Container ${t.name} mounts ${a} of volume ${u.$y(o,"name")}, and none of its items has that path: the container gets an empty folder there, or does not start.`;return[{key:`mount ${t.name} ${n}`,container:t.name,severity:"error",message:r,unsafe:!0,remediation:"Make the `subPath` and the `path` of the item agree."}]})))))}),Fd=(function({templates:e},t){return e.flatMap((({containers:e})=>e.flatMap((e=>Vd(e).filter(({word:t})=>void 0===Js(e.value,t)).filter(({word:o})=>t.some(t=>Ud(t,{container:e,path:o}))).map(({word:t})=>({key:`file ${e.name} ${t}`,container:e.name,severity:"warning",message:`Container ${e.name} is told of ${t}, and no volume of it is mounted there any more: unless its image has that file, it does not find it.`,unsafe:!1,remediation:"Mount the file there, or name it where it is."}))))))}),Bd=(function({templates:e}){return e.flatMap((e=>e.containers.flatMap((t=>Vd(t).flatMap(({word:o,isRun:n})=>{const a=Ws(e,t,o);return void 0===a?[]:[{container:t,path:o,file:a,isRun:n}]})))))}),Vd=(function(e){const t=u.$7e(e.value.command),o=new Set(t.map(e=>e.trim()).filter(e=>!/\s/.test(e))),n=new Set([...Hd(e),...t.flatMap(Kd)]);return[...[...o].map(e=>({word:e,isRun:!0})),...[...n].filter(e=>!o.has(e)).map(e=>({word:e,isRun:!1}))]}),Hd=(function({value:e}){const t=[e.args,...["livenessProbe","readinessProbe","startupProbe"].map((t=>u.$85(e,t,"exec").command)),...["postStart","preStop"].map((t=>u.$85(e,"lifecycle",t,"exec").command))],o=u.$86(e,"env").flatMap((e=>u.$y(e,"value")??[]));return[...t.flatMap(u.$7e),...o].flatMap(Kd)}),Kd=(function(e){return e.match(/(?<![\w./-])\/[\w.-]+(?:\/[\w.-]+)+(?!\/|\*)/g)??[]}),Wd=(function(e){return _d.flatMap((t=>{const o=u.$y(e,"annotations",t)?.trim()??"";return(o.startsWith("[")?function n(e){const t=u.$5b(e),o=t.ok?t.documents[0]?.value:void 0;return u.$56(o)?u.$86({networks:o},"networks").flatMap(e=>{const t=u.$y(e,"name");return void 0===t?[]:[{name:t,namespace:u.$y(e,"namespace")}]}):[]}(o):(function a(e){return e.split(",").flatMap((e=>{const[,t,o]=/^(?:([a-z0-9-]+)\/)?([a-z0-9.-]+)(?:@.*)?$/.exec(e.trim())??[];return void 0===o?[]:[{name:o,namespace:t}]}))})(o)).map(Jd)}))}),uf=(function(e,t){const o=u.$9c(e,t.index),n=void 0===o?e:function a(e,t){const{object:o}=e,n={...u.$85(o.manifest,"spec"),replicas:t};return{...e,object:{...o,manifest:{...o.manifest,spec:n}}}}(e,Math.max(1,o.minReplicas));return{rollout:Qi({base:n,head:n,causes:[{type:"other",path:"spec"}],autoscaled:!1,faults:[]}),autoscaler:o}}),gf=(function(e){return u.$86(e.spec,"volumes").flatMap((t,o)=>{const n=u.$y(t,"name")??String(o),a=_t(e.path,`spec.volumes[${n}]`),s=function r(e,t){const o=e.containers.flatMap(e=>u.$86(e.value,"volumeMounts").filter(e=>u.$y(e,"name")===t).map(t=>({container:e,subPath:yf(t)}))),n=new Set;return o.filter(({container:e,subPath:t})=>{const o=JSON.stringify([e.path,t]);return!n.has(o)&&n.add(o)})}(e,n);return[...vf(t,a).flatMap(e=>0===s.length?[bf(e,void 0)]:s.map(t=>({...bf(e,t),...hf(t,s)&&{updates:"never"}}))),...xf(t,a)]})}),wf=(function(e){return Sf(e)}),Rf=(function(e){return u.$86(e.value,"envFrom").flatMap(((t,o)=>Cf.flatMap((([n,a])=>{const s=u.$y(t,a,"name");return void 0===s?[]:[{kind:n,name:s,how:"envFrom",container:e.name,path:`${e.path}.envFrom[${o}].${a}.name`,keys:"data",optional:!0===u.$85(t,a).optional,updates:"never"}]}))))}),jf=(function(e){return u.$86(e.value,"env").flatMap(((t,o)=>zf.flatMap((([n,a])=>{const s=u.$85(t,"valueFrom",a),r=u.$y(s,"name"),i=u.$y(s,"key");return void 0===r||void 0===i?[]:[{kind:n,name:r,how:"env",container:e.name,path:`${e.path}.env[${u.$y(t,"name")??String(o)}].valueFrom.${a}.name`,keys:[i],optional:!0===s.optional,updates:"never"}]}))))}),Af=(function({object:e},t,o){const{spec:n}=t;return[...Tf(n,o),...Df(n,o),...Ef(e.namespace,t,o)]}),Tf=(function(e,{index:t}){const[o,n]=[u.$9j(e,"priority"),u.$y(e,"preemptionPolicy")];if(void 0===o&&void 0===n)return[];const a=u.$y(e,"priorityClassName")??"",s=(t.byKind.get("PriorityClass")??[]).filter(({group:e})=>"scheduling.k8s.io"===e).find(e=>""===a?!0===e.manifest.globalDefault:e.name===a),r=void 0!==s||""===a||Object.hasOwn(Nf,a),i=void 0===s?Nf[a]??0:u.$9j(s.manifest,"value")??0,c=u.$y(s?.manifest,"preemptionPolicy")??"PreemptLowerPriority",l=""===a?"the class that pods have by default":`PriorityClass ${a}`,m=(e,t,o)=>r?If(e,!0,`\`${e}\` is ${t}, and admission takes it from ${l}, where it is ${o}`):If(e,!1,`\`${e}\` is ${t}, and admission takes it from ${l}, which is not in the build`);return[...void 0===o||r&&o===i?[]:[m("priority",o,i)],...void 0===n||r&&n===c?[]:[m("preemptionPolicy",n,c)]]}),Df=(function(e,{index:t}){const{overhead:o}=e;if(!u.$4b(o))return[];const n=u.$y(e,"runtimeClassName")??"";if(""===n)return[If("overhead",!0,"`overhead` is written, and no RuntimeClass is named that has one")];const a=u.$9a({group:"node.k8s.io",kind:"RuntimeClass",name:n,namespace:null}),s=t.byKey.get(a);return void 0===s?[If("overhead",!1,`\`overhead\` is written, and has to be that of RuntimeClass ${n}, which is not in the build`)]:function r(e,t){return[...new Set([...Object.keys(e),...Object.keys(t)])].every(o=>u.$aj(e[o])?.amount===u.$aj(t[o])?.amount)}(o,u.$85(s.manifest,"overhead","podFixed"))?[]:[If("overhead",!0,`\`overhead\` is not that of RuntimeClass ${n}`)]}),Ef=(function(e,{spec:t,containers:o},{index:n}){const a=u.$y(t,"serviceAccountName")??u.$y(t,"serviceAccount")??"default",s=n.byKey.get(u.$9a({group:"",kind:"ServiceAccount",name:a,namespace:e}));if(void 0===s||!function r({manifest:e}){return/^(1|t|true)$/i.test(u.$y(e,"metadata","annotations",Mf)??"")}(s))return[];const i=qf(s,"secrets"),c=[...u.$86(t,"volumes").flatMap(e=>u.$y(e,"secret","secretName")??[]),...o.flatMap(({value:e})=>[...u.$86(e,"env").flatMap(e=>u.$y(e,"valueFrom","secretKeyRef","name")??[]),...u.$86(e,"envFrom").flatMap(e=>u.$y(e,"secretRef","name")??[])])],l=u.$86(t,"imagePullSecrets").flatMap(e=>u.$y(e,"name")??[]),m=[...c.filter(e=>!i.has(e)),...l.filter(e=>!qf(s,"imagePullSecrets").has(e))];return[...new Set(m)].map(e=>If(`secret ${e}`,!0,`It reads Secret ${e}, which ServiceAccount ${a} does not give its pods (\`${Mf}\`)`))}),Bf=(function(e,{head:t,causes:o}){const n=Vf(e.workloads).get(t.key),a=u.$y(n?.object.manifest,"spec","workloadRef","scaleDown");if(void 0!==n&&0!==o.length&&"never"!==(a??"never"))return{effect:"none",reason:`Its pods are run by the Rollout ${n.object.name}, which scales this Deployment down.`}}),Wf=(function(e,t,o){const n=Zf(e);return 0===n.length?[]:[...t.workloads.values()].flatMap(t=>{if(t===e||"DaemonSet"!==t.controller)return[];const a=Zf(t).find(e=>n.some(t=>Jf(t,e)));if(void 0===a||!function s(e,t){const[o,n]=[e,t].map(({templates:e})=>e[0]);if(void 0===o||void 0===n)return!1;const a=["nodeSelector","affinity"].every(e=>void 0===o.spec[e]),s=["nodeSelector","affinity"].every(e=>u.$37(o.spec[e]??null,n.spec[e]??null));return(a||s)&&function r(e,t){const o=({spec:e})=>u.$56(e.tolerations)?e.tolerations:[];return o(t).every(t=>o(e).some(e=>u.$37(e,t)))}(o,n)}(t,e))return[];const[r,i]=[t,e].map(({key:e})=>function t(e,o){return void 0!==e&&Zf(e).some(e=>Jf(e,o))}(o.workloads.get(e),a));if(r===i?t.key>e.key:i)return[];const c=`Its pods take port ${a.number} (${a.protocol}) of their node, which the pods of DaemonSet ${t.object.name} have there: no node is free for them.`;return[{key:`host port ${a.number} ${t.key}`,severity:"error",message:c,unsafe:!0,remediation:"Take another port, or keep one of the two off the nodes of the other one."}]})}),Zf=(function({templates:e}){return e.flatMap((({spec:e,containers:t})=>{const o=!0===e.hostNetwork?"containerPort":"hostPort";return t.filter((({role:e})=>"init"!==e)).flatMap((({value:e})=>u.$86(e,"ports"))).flatMap((e=>{const t=u.$9j(e,o)??0,n=(u.$y(e,"hostIP")??"").replace(/^(?:0\.0\.0\.0|::)$/,"");return t>0?[{number:t,protocol:u.$9s(e.protocol??"TCP"),ip:n}]:[]}))}))}),eg=(function(e,t,o,n,a){return[...tg(e),...ag(e,rg(e,o,n),sg(e,o,a)),...ig(e,t),...lg(e)]}),tg=(function({name:e,path:t,value:o}){if(u.$86(o,"envFrom").length>0)return[];const n=new Set(u.$86(o,"env").filter(e=>""!==e.value&&void 0!==(e.value??e.valueFrom)).map(e=>u.$y(e,"name"))),a=u.$86(o,"volumeMounts").flatMap(e=>Lc(u.$y(e,"subPathExpr")??""));return[...new Set(a)].filter(e=>!n.has(e)&&!og.test(e)).map(o=>({key:`subPathExpr ${t} ${o}`,container:e,severity:"error",message:`A \`subPathExpr\` of container ${e} asks for the variable ${o}, which it does not set: the kubelet never starts it.`,unsafe:!0}))}),ag=(function({name:e,path:t,value:o},n,a){const s=u.$86(o,"env"),r=s.map((e=>u.$y(e,"name")??"")),i=new Set(n),c=new Map(r.map(((e,t)=>[e,t])).reverse()),l=[...s.map(((e,t)=>({where:`the variable ${r[t]??""}`,text:u.$y(e,"value")??"",at:t}))),...["command","args"].flatMap((e=>u.$ak(o,e).map(t=>({where:`its ${e}`,text:t,at:r.length}))))].flatMap((({where:t,text:o,at:s})=>Lc(o).flatMap(o=>{const r=c.get(o);if(i.has(o)||void 0!==r&&r<s||og.test(o)&&!a.has(o))return[];const l=void 0!==r;return l||void 0!==n&&ng.test(o)?[`Container ${e} names $(${o}) in ${t}, and ${l?"sets that only afterwards":"does not set that"}: the text stays as it is written.`]:[]})));return[...new Set(l)].map(o=>({key:`${t} ${o}`,container:e,severity:"warning",unsafe:!1,message:o}))}),sg=(function({name:e},{key:t},o){const n=o.workloads.get(t);if(void 0===n)return new Set;const a=u.$d5(n).find((t=>t.name===e));return new Set(a&&rg(a,n,o))}),rg=(function({value:e},t,o){const n=[];for(const a of u.$86(e,"envFrom")){const e=void 0===a.configMapRef?"Secret":"ConfigMap",s=u.$y(a,"Secret"===e?"secretRef":"configMapRef","name")??"",r=u.$c7(o,t,e,s);if(void 0===r)return;for(const e of r.entries.keys())n.push(`${u.$y(a,"prefix")??""}${e}`)}return n}),ig=(function({name:e,path:t,value:o},{containers:n}){const a=new Set(n.map((e=>e.name)));return u.$86(o,"env").flatMap((e=>u.$y(e,"valueFrom","resourceFieldRef","containerName")??[])).filter(e=>""!==e&&!a.has(e)).map(o=>({key:`resourceFieldRef ${t} ${o}`,container:e,severity:"error",message:`A variable of container ${e} is taken from container ${o}, which the pod does not have: the kubelet never starts it.`,unsafe:!0}))}),lg=(function({name:e,path:t,value:o}){const n=u.$85(o,"resources");return cg.flatMap((({resource:o,least:a,what:s})=>{const r=u.$aj(u.$85(n,"requests")[o]??u.$85(n,"limits")[o]);if(void 0===r||r.amount<a)return[];const i=`Container ${e} asks for ${r.text} ${s}, which few nodes have: a new pod waits for one.`;return[{key:`${s} ${t}`,container:e,severity:"warning",message:i,unsafe:!0}]}))}),ug=(function({spec:e,containers:t}){const o=new Set(t.map((({name:e})=>e)));return u.$86(e,"volumes").flatMap(e=>{const t=[...u.$86(e,"downwardAPI","items"),...u.$86(e,"projected","sources").flatMap(e=>u.$86(e,"downwardAPI","items"))];return t.flatMap(e=>u.$y(e,"resourceFieldRef","containerName")??[]).filter(e=>!o.has(e)).map(t=>({key:`downwardAPI ${t}`,severity:"error",message:`Volume ${u.$y(e,"name")??""} takes something from container ${t}, which the pod does not have: no container starts.`,unsafe:!0}))})}),mg=(function(e,t,o,n){if(!e.maybeChanged&&!t.maybeChanged)return;const a=n||function s({base:e,head:t}){return[e,t].every(e=>"Operator"!==e.controller&&0===u.$c6(e).length)}(o),[r,i]=[pg(e,o.base),pg(t,o.head)],c=e=>!n||r.has(e)&&i.has(e),l=dg(e,o.base,a,c),m=dg(t,o.head,a,c),d=[...u.$ee(l,m),...u.$ee(m,l)];if(0===d.length)return;const p=function f(e){return[...u.$55(e,({words:e})=>e)].flatMap(([e,t])=>{if(void 0===e)return[];const[o,...n]=[...new Set(t.flatMap(({variable:e})=>e??[]))];return void 0===o?e:0===n.length?`the variable ${o} ${e}`:`the variables ${u.$ef([o,...n])} ${e}`})}(d);return p.length>0?`Whether it changes is not known: ${p.join("; ")}.`:"What was left out of the build may change it, and is not the same at base and head."}),yg=(function(e,t){return[...vg(e,t),...bg(e),...xg(e)]}),vg=(function({name:e,path:t,value:o},{spec:n}){const[a,s]=[u.$85(o,"securityContext"),u.$85(n,"securityContext")],r=!0===(a.runAsNonRoot??s.runAsNonRoot),i=a.runAsUser??s.runAsUser;return!r||0!==i&&0n!==i?[]:[{key:`root ${t}`,container:e,severity:"error",message:`Container ${e} runs as root (\`runAsUser: 0\`), which its \`runAsNonRoot\` refuses: the kubelet never starts it.`,unsafe:!0}]}),bg=(function({name:e,path:t,value:o}){const n=u.$85(o,"resources"),a=kg.flatMap((({field:o,resource:a,may:s,then:r})=>{const i=u.$aj(u.$85(n,o)[a]);if(void 0===i||i.amount<=0n||i.amount>=$g)return[];const c=`Container ${e} ${s} ${i.text} of ${a}, which is less than a MiB: ${r}.`,l="limits"===o;return[{key:`${a} ${t}`,container:e,severity:l?"error":"warning",message:c,unsafe:l}]}));return a.filter(({key:e},t)=>a.findIndex(t=>t.key===e)===t)}),xg=(function({name:e,path:t,value:o}){return"Never"!==o.imagePullPolicy?[]:[{key:`pull ${t}`,container:e,severity:"warning",message:`Container ${e} never pulls its image (\`imagePullPolicy: Never\`): on a node that does not have it already, it never starts.`,unsafe:!0}]}),dh=(function(e,t,o){const n=[],a=u.$9x(n),s=u.$g7(t.kind),r=u.$98(ph,s);if(void 0!==r)r(e,t,a);else for(const n of o.immutable)kh(e,t,n,a);return n.map(e=>({...e,update:!0}))}),kh=(function(e,t,o,n){const a=o.split(".");u.$37(u.$4a(e,...a),u.$4a(t,...a))||n(function s(e){return e.reduce((e,t)=>u.$9z(e,t),void 0)}(a),mh)}),Ah=(function(e,t,o){const{apiVersion:n,kind:a,name:s,namespace:r}=o.object,i=u.$7z(n,a);if(void 0===i)return e;const c=(function l(e,t,o){const n=[];return Pl(e,t,o,void 0,n),n})(t.object.manifest,o.object.manifest,i.type);if(0===c.length)return e;const m=c.map(Ih).join(" "),d=void 0===e||"none"===e.effect,p=c.some(({path:e,on:t})=>t>zh&&t<=jh&&function o(e){return e.includes("template.")||e.startsWith("spec.containers")}(e));if(void 0===e&&!p)return;const f=e??{apiVersion:n,kind:a,name:s,namespace:r,effect:"none",causes:[],pods:null,rollout:null};return{...f,...d&&p&&{effect:"unknown"},reason:void 0===f.reason?m:`${f.reason} ${m}`}});var e={d:((t,o)=>{for(var n in o)e.o(o,n)&&!e.o(t,n)&&Object.defineProperty(t,n,{enumerable:!0,get:o[n]})}),o:((e,t)=>Object.prototype.hasOwnProperty.call(e,t)),r:(e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})})},t={};e.r(t),e.d(t,{$0:()=>Lo,$1:()=>Do,$2v:()=>Xf,$2w:()=>Qf,$2x:()=>or,$3e:()=>Zd,$41:()=>xs,$49:()=>Cs,$4k:()=>Ls,$4l:()=>lf,$4m:()=>cf,$4n:()=>Fu,$4o:()=>mf,$4p:()=>Du,$4q:()=>Nu,$4r:()=>Tu,$4s:()=>Mu,$4t:()=>Ou,$4u:()=>Iu,$80:()=>ap,$87:()=>np,$88:()=>ep,$89:()=>Mr,$8a:()=>Nr,$8b:()=>Ir,$8c:()=>Or,$8d:()=>Dr,$8e:()=>Fr,$8f:()=>Us,$8g:()=>Os,$8h:()=>qs,$8i:()=>Fs,$8j:()=>_f,$8k:()=>vm,$8l:()=>ym,$8m:()=>km,$8n:()=>wm,$8o:()=>dn,$8p:()=>pn,$8q:()=>Rn,$8r:()=>Cn,$8s:()=>gn,$8t:()=>hn,$8u:()=>kn,$8v:()=>os,$8w:(()=>Dl),$8x:()=>Eo,$8y:()=>Fo,$8z:(()=>Ic),$90:()=>Dc,$91:(()=>Ya),$92:()=>ns,$93:()=>yn,$94:()=>bn,$96:()=>is,$97:()=>ys,$9t:()=>p,$9v:()=>Ne,$aa:(()=>Qt),$ab:(()=>Kt),$ad:()=>pl,$ae:(()=>dl),$ag:()=>Pu,$ah:()=>Ru,$ai:()=>Zr,$am:()=>od,$an:()=>em,$ao:()=>pd,$at:()=>to,$au:(()=>ao),$av:(()=>ro),$ay:()=>d,$az:(()=>uf),$b0:()=>Zl,$b1:()=>Kc,$b2:()=>Ql,$b4:(()=>ea),$b5:()=>ku,$b6:()=>Go,$b7:()=>gr,$b8:()=>pr,$b9:()=>ef,$ba:()=>ti,$bb:()=>jo,$bd:()=>sn,$be:()=>mn,$bg:()=>Xm,$bh:()=>Ym,$bi:()=>rr,$bj:()=>Bd,$bk:()=>Vi,$bl:()=>sr,$bm:()=>mr,$bn:()=>Ue,$bo:(()=>Au),$bp:()=>Zn,$bq:()=>Ve,$br:()=>Vc,$bs:()=>Fc,$bt:(()=>vd),$bu:(()=>Yn),$bv:(()=>Ld),$bw:(()=>qm),$bx:(()=>_i),$by:(()=>kd),$c0:()=>Un,$c1:()=>Ao,$c2:()=>Ho,$c3:()=>Uo,$c4:()=>jn,$cc:()=>Em,$ci:()=>Dd,$cj:()=>Km,$ck:()=>Ln,$cl:()=>Jn,$cm:()=>ff,$cn:(()=>Wd),$co:()=>nn,$cr:(()=>Xt),$cs:()=>ma,$ct:()=>ar,$cu:()=>no,$cv:()=>mo,$cw:()=>$o,$cx:()=>go,$cy:()=>Lf,$cz:(()=>pm),$d0:(()=>fm),$d1:()=>er,$d2:()=>Ws,$d3:()=>Js,$d4:()=>Vd,$d6:()=>Oc,$d7:()=>Yt,$d8:()=>fr,$d9:()=>Qr,$da:()=>Hr,$db:()=>vu,$dc:()=>Cd,$dd:()=>Pd,$de:(()=>ll),$df:()=>Li,$dg:()=>Ui,$dh:()=>Yc,$di:(()=>en),$dj:()=>Hn,$dk:()=>T,$dl:(()=>bd),$dm:()=>rg,$do:()=>yp,$dp:()=>lr,$dr:(()=>Af),$ds:(()=>eg),$dt:(()=>ug),$du:(()=>jd),$dv:(()=>Wf),$dw:(()=>qd),$dx:(()=>yg),$dz:()=>zm,$e0:()=>of,$e1:()=>pc,$e2:()=>dc,$e4:(()=>wf),$e5:()=>vl,$e6:()=>$l,$e9:()=>En,$ea:()=>cl,$eb:()=>il,$ec:()=>nl,$ed:()=>Uf,$eh:(()=>Bf),$ei:()=>Bl,$ej:(()=>Ah),$ek:(()=>Wl),$el:(()=>Qi),$em:(()=>oc),$en:(()=>bs),$eo:(()=>Bi),$ep:(()=>Nm),$eq:()=>Tm,$er:()=>Im,$es:(()=>Am),$et:(()=>mg),$eu:()=>gg,$fw:(()=>Vs),$fx:(()=>dh),$g3:(()=>Dm),$g4:(()=>Ur),$gc:()=>Mm,$gd:()=>$r,$gu:()=>o,$gv:()=>Ig,$gw:()=>Sg,$gx:()=>n,$gy:()=>a,$gz:()=>qg,$h0:()=>s,$h1:()=>r,$h2:()=>i,$h3:()=>Bg,$h4:()=>Vg,$h5:()=>Xg,$h6:()=>Jg,$h7:()=>c,$h8:()=>Ch,$h9:(()=>l),$lv:()=>Sa,$lw:()=>Ca,$lx:()=>Ra,$lz:(()=>Oa),$m0:(()=>$a),$m3:(()=>ka),$m4:()=>cc,$m7:()=>Ua,$m8:(()=>lc),$mc:()=>Fa,$mv:()=>qa,$nf:(()=>xa),$nn:(()=>ba),$no:()=>La,$p:()=>qr,$t:()=>sc,$w:()=>Qd});var o={};e.r(o),e.d(o,{validateBinding:()=>h,validateRole:()=>f});var n={};e.r(n),e.d(n,{mayScaleToZero:()=>T,validateAutoscaler:()=>C,validateBudget:()=>N});var a={};e.r(a),e.d(a,{validateClaim:()=>M,validateClaimSpec:()=>q,validateClasses:()=>L,validateModes:()=>O});var s={};e.r(s),e.d(s,{validateCronJob:()=>We,validateJob:()=>Ge,validateNewJob:()=>_e});var r={};e.r(r),e.d(r,{validateLimitRange:()=>Ye,validatePriorityClass:()=>pt,validateQuota:()=>nt});var i={};e.r(i),e.d(i,{validateIngress:()=>gt,validateIngressClass:()=>bt,validateNetworkPolicy:()=>kt});var c={};e.r(c),e.d(c,{sourceOf:()=>jt,validateStorageClass:()=>Nt,validateVolume:()=>At});var l={};e.r(l),e.d(l,{validateDaemonSet:()=>Ut,validateDeployment:(()=>Mt),validatePod:()=>Ht,validateReplicaSet:()=>Bt,validateReplicationController:()=>Vt,validateServiceName:()=>Ft,validateStatefulSet:()=>Ot});const u=require("./core.js");function f(e,t){const o="Role"===u.$g7(e.kind);if(u.$g6(e.rules).forEach((e,n)=>{!function a(e,t,o,n){const a=t=>u.$g8(e[t]).length>0;if(a("verbs")||n(u.$9z(o,"verbs"),"must have one"),a("nonResourceURLs"))return t&&n(u.$9z(o,"nonResourceURLs"),"may not be set in a Role"),void((a("apiGroups")||a("resources")||a("resourceNames"))&&n(u.$9z(o,"nonResourceURLs"),"may not be set beside resources"));for(const e of["apiGroups","resources"])a(e)||n(u.$9z(o,e),"must have one")}(e,o,u.$fy(u.$9z(void 0,"rules"),String(n)),t)}),void 0===e.aggregationRule)return;const n=u.$9z(u.$9z(void 0,"aggregationRule"),"clusterRoleSelectors"),a=u.$g6(u.$g9(e.aggregationRule).clusterRoleSelectors);0===a.length&&t(n,"must have one"),a.forEach((e,o)=>{m(e,u.$fy(n,String(o)),t)})}const g="rbac.authorization.k8s.io";function h(e,t){const o=u.$g9(e.roleRef),n=u.$9z(void 0,"roleRef"),a="RoleBinding"===u.$g7(e.kind);""===u.$g7(o.name)?t(u.$9z(n,"name"),"is missing"):u.$gf(u.$g7(o.name))||t(u.$9z(n,"name"),"may not have `/` or `%`");const s=a?["Role","ClusterRole"]:["ClusterRole"];s.includes(u.$g7(o.kind))||t(u.$9z(n,"kind"),`must be ${s.join(" or ")}`),u.$g6(e.subjects).forEach((e,o)=>{!function n(e,t,o,a){const[s,r,i,c]=[e.name,e.kind,e.apiGroup,e.namespace].map(e=>u.$g7(e));""===s&&a(u.$9z(o,"name"),"is missing"),"ServiceAccount"===r?(void 0===s||""===s||u.$ge(s)||a(u.$9z(o,"name"),"is no name of a service account"),""!==i&&a(u.$9z(o,"apiGroup"),"must be empty for a ServiceAccount"),t||""!==c||a(u.$9z(o,"namespace"),"is missing")):"User"===r||"Group"===r?i!==g&&a(u.$9z(o,"apiGroup"),`must be ${g}`):a(u.$9z(o,"kind"),"must be ServiceAccount, User or Group")}(e,a,u.$fy(u.$9z(void 0,"subjects"),String(o)),t)})}const y=new Set(["cpu","memory","ephemeral-storage"]);const $="is no resource that Kubernetes knows, nor one with a prefix like example.com/";function w({resource:e,divisor:t},o,n){const a=x(t)??0n;if(0n===a)return;const s=u.$g7(e).endsWith(".cpu");(s?[1000000n,u.$ax]:S).includes(a)||n(o,s?"must be 1m or 1":"must be 1, 1k, 1M, \u2026 or 1Ki, 1Mi, \u2026")}const S=[0,1,2,3,4,5,6].flatMap((e=>[u.$ax*1000n**BigInt(e),u.$ax*1024n**BigInt(e)]));function P(e,t,o){for(const n of["kind","name"]){const a=u.$g7(e[n]);""===a?o(u.$9z(t,n),"is missing"):u.$gf(a)||o(u.$9z(t,n),"may not have `/` or `%`")}}const R=u.$9z(void 0,"spec");function C(e,t){const o=u.$g9(e.spec),[n,a]=[u.$ga(o.minReplicas)??1,u.$ga(o.maxReplicas)];void 0===a?t(u.$9z(R,"maxReplicas"),"is missing"):a<n&&t(u.$9z(R,"maxReplicas"),"must not be less than minReplicas");const s=u.$g9(o.scaleTargetRef);if(P(s,u.$9z(R,"scaleTargetRef"),t),u.$g7(s.apiVersion).includes("/")||t(u.$9z(u.$9z(R,"scaleTargetRef"),"apiVersion"),"must name a group and a version, like apps/v1"),"autoscaling/v1"===u.$g7(e.apiVersion)){const e=u.$ga(o.targetCPUUtilizationPercentage);return void(void 0!==e&&e<1&&t(u.$9z(R,"targetCPUUtilizationPercentage"),"must be at least 1"))}u.$g6(o.metrics).forEach((e,o)=>{!function n(e,t,o){const n=j[u.$g7(e.type)];if(void 0===n)return void o(u.$9z(t,"type"),`must be one of ${Object.keys(j).join(", ")}`);const[a,s]=n;for(const[n]of Object.values(j))n!==a&&u.$4b(e[n])&&o(u.$9z(t,n),`may not be set for a metric of the type ${u.$g7(e.type)}`);const r=e[a],i=u.$9z(t,a);if(!u.$4b(r))return void o(i,"is missing");!function c(e,t,o,n){if("object"===t&&P(u.$g9(e.describedObject),u.$9z(o,"describedObject"),n),"resource"===t||"containerResource"===t){const a=u.$g7(e.name);""===a?n(u.$9z(o,"name"),"is missing"):"containerResource"!==t||b(a)||n(u.$9z(o,"name"),$)}else{const t=u.$g9(e.metric),a=u.$g7(t.name);""===a?n(u.$9z(u.$9z(o,"metric"),"name"),"is missing"):u.$gf(a)||n(u.$9z(u.$9z(o,"metric"),"name"),"may not have `/` or `%`")}if("containerResource"!==t)return;const a=u.$g7(e.container);""===a?n(u.$9z(o,"container"),"is missing"):u.$gh(a)||n(u.$9z(o,"container"),u.$gj)}(r,a,i,o);const l=u.$g9(r.target);!function m(e,t,o){I.includes(u.$g7(e.type))||o(u.$9z(t,"type"),`must be one of ${I.join(", ")}`);for(const n of["value","averageValue"]){const a=x(e[n]);void 0!==a&&a<=0n&&o(u.$9z(t,n),"must be more than 0")}}(l,u.$9z(i,"target"),o);const d=s.filter(e=>void 0!==l[e]);0===d.length&&o(u.$9z(i,"target"),`must have ${s.join(" or ")}`),d.length>1&&A.has(a)&&o(u.$9z(i,"target"),`may not have ${s.join(" and ")}`)}(e,u.$fy(u.$9z(R,"metrics"),String(o)),t)});for(const e of["scaleUp","scaleDown"]){const n=u.$g9(o.behavior)[e];u.$4b(n)&&z(n,u.$9z(u.$9z(R,"behavior"),e),t)}}function z(e,t,o){u.$g6(e.policies).forEach((e,n)=>{const a=u.$fy(u.$9z(t,"policies"),String(n));""===u.$g7(e.type)&&o(u.$9z(a,"type"),"must be Pods or Percent");for(const t of["value","periodSeconds"])void 0===u.$ga(e[t])&&o(u.$9z(a,t),"must be more than 0")});const n=x(e.tolerance);void 0!==n&&n<0n&&o(u.$9z(t,"tolerance"),"must not be negative")}const j={Object:["object",["value","averageValue"]],External:["external",["value","averageValue"]],Pods:["pods",["averageValue"]],Resource:["resource",["averageUtilization","averageValue"]],ContainerResource:["containerResource",["averageUtilization","averageValue"]]},A=new Set(["external","resource","containerResource"]),I=["Utilization","Value","AverageValue"];function N(e,t){const o=u.$g9(e.spec);void 0!==o.minAvailable&&void 0!==o.maxUnavailable&&t(R,"may set minAvailable or maxUnavailable, not both");for(const e of["minAvailable","maxUnavailable"]){const n=o[e],a=/^(\d+)%$/.exec(u.$g7(n))?.[1];"string"==typeof n&&void 0===a&&t(u.$9z(R,e),"must be a number or a percentage like 25%"),void 0!==a&&Number(a)>100&&t(u.$9z(R,e),"must not be more than 100%"),(u.$ga(n)??0)<0&&t(u.$9z(R,e),"must not be negative")}u.$4b(o.selector)&&m(o.selector,u.$9z(R,"selector"),t)}function T(e){const t=u.$g9(e.spec);return 0===t.minReplicas&&u.$g6(t.metrics).some(e=>["Object","External"].includes(u.$g7(e.type)))}const D=u.$9z(void 0,"spec");function M(e,t){q(u.$g9(e.spec),D,t)}const E=["ReadWriteOnce","ReadOnlyMany","ReadWriteMany","ReadWriteOncePod"];function q(e,t,o){O(e,t,o);const n=x(u.$g9(u.$g9(e.resources).requests).storage),a=u.$fy(u.$9z(u.$9z(t,"resources"),"requests"),"storage");void 0===n?o(a,"is missing"):n<=0n&&o(a,"must be more than 0"),u.$4b(e.selector)&&m(e.selector,u.$9z(t,"selector"),o),L(e,t,o);const{dataSource:s,dataSourceRef:r}=e,i=u.$4b(r)&&void 0===r.namespace;u.$4b(s)&&F(s,u.$9z(t,"dataSource"),o),i&&F(r,u.$9z(t,"dataSourceRef"),o),i&&u.$4b(s)&&!u.$37(s,r)&&o(u.$9z(t,"dataSourceRef"),"must be the same as dataSource")}function L(e,t,o){const[n,a]=[u.$g7(e.storageClassName),u.$g7(e.volumeAttributesClassName)];""===n||u.$ge(n)||o(u.$9z(t,"storageClassName"),u.$gg),""===a||u.$ge(a)||o(u.$9z(t,"volumeAttributesClassName"),u.$gg)}function O(e,t,o){const n=u.$g8(e.accessModes);0===n.length&&o(u.$9z(t,"accessModes"),"must have one"),n.includes("ReadWriteOncePod")&&n.length>1&&o(u.$9z(t,"accessModes"),"may not have others beside ReadWriteOncePod"),n.some(e=>!E.includes(e))&&o(u.$9z(t,"accessModes"),"must be ReadWriteOnce, ReadOnlyMany, ReadWriteMany or ReadWriteOncePod")}function F(e,t,o){const n=u.$g7(e.apiGroup);for(const n of["kind","name"])""===u.$g7(e[n])&&o(u.$9z(t,n),"is missing");""===n&&"PersistentVolumeClaim"!==u.$g7(e.kind)&&o(u.$9z(t,"apiGroup"),"must be set for what is no PersistentVolumeClaim"),""===n||u.$ge(n)||o(u.$9z(t,"apiGroup"),u.$gg)}const U=["resourceClaimName","resourceClaimTemplateName"];function B(e,t){const[,o,n=""]=/^metadata\.(labels|annotations)\['(.*)'\]$/s.exec(e)??[];return void 0===o?t.has(e):u.$gi("annotations"===o?n.toLowerCase():n)}const V=["livenessProbe","readinessProbe","startupProbe"],H=["exec","httpGet","tcpSocket","grpc","sleep"];const W=2147483647,J=/^[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?(?:[./][a-z0-9](?:[-_a-z0-9]*[a-z0-9])?)*$/;const Q=new Set(["metadata.name","metadata.namespace","metadata.uid","spec.nodeName","spec.serviceAccountName","status.hostIP","status.hostIPs","status.podIP","status.podIPs"]);function X(e,t,o,n){const a=Object.keys(t),s=u.$9z(o,"valueFrom");""!==u.$g7(e.value)&&n(s,"may not be set beside a `value` that is not empty"),1!==a.length&&n(s,0===a.length?"must name a source":"must name one source");for(const e of a){const o=u.$g9(t[e]);if("configMapKeyRef"===e||"secretKeyRef"===e){const[t,a]=[u.$g7(o.key),u.$g7(o.name)];""===t?n(u.$9z(u.$9z(s,e),"key"),"is missing"):u.$gk(t)||n(u.$9z(u.$9z(s,e),"key"),"is no key that a config can have"),u.$ge(a)||n(u.$9z(u.$9z(s,e),"name"),""===a?"is missing":u.$gg)}else"fieldRef"===e?B(u.$g7(o.fieldPath),Q)||n(u.$9z(u.$9z(s,e),"fieldPath"),"is no field of a pod that a variable can take"):"resourceFieldRef"===e&&(""===u.$g7(o.resource)&&n(u.$9z(u.$9z(s,e),"resource"),"is missing"),w(o,u.$9z(u.$9z(s,e),"divisor"),n))}}function Y({spec:e},t){const o=u.$g6(e.volumes).find(e=>e.name===t);return void 0===o||u.$4b(o.persistentVolumeClaim)||u.$4b(o.ephemeral)}function ee(e,t,o){const{recursiveReadOnly:n,readOnly:a,mountPropagation:s="None"}=e;if(void 0===n||"Disabled"===n)return;const r=u.$9z(t,"recursiveReadOnly");["Enabled","IfPossible"].includes(u.$g7(n))?!0!==a?o(r,"may only be set beside readOnly: true"):"None"!==s&&o(r,"may not be set beside mountPropagation"):o(r,"must be Disabled, Enabled or IfPossible")}function te(e,t,o){const[n,a]=[u.$g7(e.subPath),u.$g7(e.subPathExpr)];""!==n&&""!==a&&o(u.$9z(t,"subPathExpr"),"may not be set beside subPath");for(const[e,s]of[["subPath",n],["subPathExpr",a]])s.startsWith("/")&&o(u.$9z(t,e),"must be a relative path"),s.split("/").includes("..")&&o(u.$9z(t,e),"must not contain `..`")}const oe=3,ne=32,ae=2048,se=/^_?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?(?:\._?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?)*$/;function re(e){if("."===e)return!0;const t=e.replace(/\.$/,"");return t.length<=253&&se.test(t)}function ce(e,t,o){""===u.$g7(e.topologyKey)?o(t,"has a term without a topologyKey"):u.$gi(u.$g7(e.topologyKey))||o(t,"has a topologyKey that is no label");for(const n of["labelSelector","namespaceSelector"])u.$4b(e[n])&&m(e[n],u.$9z(t,n),o);u.$g8(e.namespaces).every(u.$gh)||o(u.$9z(t,"namespaces"),u.$gj),le(e,t,o)}function le(e,t,o){const[n,a]=[u.$g8(e.matchLabelKeys),u.$g8(e.mismatchLabelKeys)];[...n,...a].every(u.$gi)||o(u.$9z(t,"matchLabelKeys"),"has a key that is no label"),n.some(e=>a.includes(e))&&o(u.$9z(t,"matchLabelKeys"),"has a key of mismatchLabelKeys")}function ue(e){return void 0!==e&&e>=1&&e<=100}const me={In:e=>e>0,NotIn:e=>e>0,Exists:e=>0===e,DoesNotExist:e=>0===e,Gt:e=>1===e,Lt:e=>1===e};function de(e,t,o){for(const{key:n,operator:a,values:s}of u.$g6(e.matchExpressions)){const e=u.$g8(s),r=me[u.$g7(a)];void 0===r?o(t,`has an operator that is none of ${Object.keys(me).join(", ")}`):r(e.length)||o(t,`has ${e.length} values for the operator ${u.$g7(a)}`),u.$gi(u.$g7(n))&&e.every(u.$hc)||o(t,"has a label that Kubernetes does not take")}for(const{key:n,operator:a,values:s}of u.$g6(e.matchFields))"metadata.name"===n&&("In"===a||"NotIn"===a)&&1===u.$g8(s).length||o(t,"may match a field by one metadata.name only")}const pe={pod:["appArmorProfile","seLinuxOptions","fsGroup","fsGroupChangePolicy","supplementalGroups","supplementalGroupsPolicy","sysctls","runAsUser","runAsGroup","seccompProfile"],container:["appArmorProfile","seLinuxOptions","capabilities","readOnlyRootFilesystem","privileged","allowPrivilegeEscalation","procMount","runAsUser","runAsGroup","seccompProfile"],spec:["hostPID","hostIPC","hostUsers","shareProcessNamespace"]};const ge={hostPath:(e,t,o)=>{u.$g7(e.path).split("/").includes("..")&&o(u.$9z(t,"path"),"must not contain `..`")},nfs:(e,t,o)=>{u.$g7(e.path).startsWith("/")||o(u.$9z(t,"path"),"must be an absolute path")},emptyDir:(e,t,o)=>{const n=x(e.sizeLimit);void 0!==n&&n<0n&&o(u.$9z(t,"sizeLimit"),"must not be negative")},csi:function he(e,t,o){const n=u.$g7(e.driver);""===n||u.$ge(n.toLowerCase())||o(u.$9z(t,"driver"),u.$gg),n.length>63&&o(u.$9z(t,"driver"),"must be at most 63 characters long");for(const n of["nodePublishSecretRef","secretRef"])u.$4b(e[n])&&""===u.$g7(e[n].name)&&o(u.$9z(u.$9z(t,n),"name"),"is missing")},iscsi:function ye(e,t,o){for(const n of["iqn","initiatorName"]){const a=e[n];"string"!=typeof a||"iqn"===n&&""===a||ke.some(e=>e.test(a))||o(u.$9z(t,n),"must be a name of iqn, eui or naa, like iqn.2001-04.com.example:disk1")}},fc:function ve(e,t,o){void 0===e.targetWWNs==(void 0===e.wwids)&&o(t,"must set targetWWNs or wwids, not both"),void 0!==e.targetWWNs&&void 0===e.lun&&o(u.$9z(t,"lun"),"is missing, which targetWWNs need")},flocker:function $e(e,t,o){const[n,a]=[u.$g7(e.datasetName),u.$g7(e.datasetUUID)];""===n==(""===a)&&o(t,"must set datasetName or datasetUUID, not both"),n.includes("/")&&o(u.$9z(t,"datasetName"),"must not contain a slash")},gcePersistentDisk:xe,awsElasticBlockStore:xe,projected:function be(e,t,o){const n=new Set;u.$g6(e.sources).forEach((e,a)=>{const s=u.$fy(u.$9z(t,"sources"),String(a)),r=Object.keys(e);r.length>1&&o(s,"must be of one type");for(const t of r){const a=u.$g9(e[t]);"configMap"!==t&&"secret"!==t||""!==u.$g7(a.name)||o(u.$9z(u.$9z(s,t),"name"),"is missing"),Ce(a,u.$9z(s,t),o),"serviceAccountToken"===t&&Pe(a,u.$9z(s,t),o);for(const e of[...u.$g6(a.items),a].map(e=>u.$g7(e.path)))""!==e&&n.has(e)&&o(s,`writes ${e}, as another source does`),n.add(e)}})}},ke=[/^iqn\.\d{4}-\d{2}\.[A-Za-z0-9\-.]+:[^,;*&$|\s]+$/,/^eui.[A-Za-z0-9]{16}$/,/^naa.[A-Za-z0-9]{32}$/];function xe(e,t,o){const n=u.$ga(e.partition)??0;(n<0||n>255)&&o(u.$9z(t,"partition"),"must be between 1 and 255")}const[we,Se]=[600,2**32];function Pe(e,t,o){const n=u.$ga(e.expirationSeconds);void 0!==n&&(n<we||n>Se)&&o(u.$9z(t,"expirationSeconds"),`must be between ${we} and ${Se}`),""===u.$g7(e.path)&&o(u.$9z(t,"path"),"is missing")}const Re=new Set(["metadata.name","metadata.namespace","metadata.uid","metadata.labels","metadata.annotations"]);function Ce(e,t,o){u.$g6(e.items).forEach((e,n)=>{const a=u.$fy(u.$9z(t,"items"),String(n)),{fieldRef:s,resourceFieldRef:r}=e;u.$4b(s)||u.$4b(r)||""!==u.$g7(e.key)||o(u.$9z(a,"key"),"is missing"),u.$4b(s)&&u.$4b(r)&&o(a,"may have a fieldRef or a resourceFieldRef, not both"),u.$4b(s)&&!B(u.$g7(s.fieldPath),Re)&&o(u.$9z(u.$9z(a,"fieldRef"),"fieldPath"),"is no field of a pod that a file can hold"),u.$4b(r)&&function i(e,t,o){for(const n of["containerName","resource"])""===u.$g7(e[n])&&o(u.$9z(t,n),"is missing");w(e,u.$9z(t,"divisor"),o)}(r,u.$9z(a,"resourceFieldRef"),o);const c=u.$ga(e.mode);void 0!==c&&(c<0||c>511)&&o(u.$9z(a,"mode"),"must be between 0 and 511 (0777)");const l=u.$g7(e.path);""===l&&o(u.$9z(a,"path"),"is missing"),(l.startsWith("/")||l.split("/").includes(".."))&&o(u.$9z(a,"path"),"must be a relative path without `..`")})}const ze={configMap:["name"],secret:["secretName"],persistentVolumeClaim:["claimName"],hostPath:["path"],nfs:["server","path"],csi:["driver"],iscsi:["targetPortal","iqn"],azureDisk:["diskName","diskURI"],azureFile:["secretName","shareName"],gcePersistentDisk:["pdName"],awsElasticBlockStore:["volumeID"],cinder:["volumeID"],glusterfs:["endpoints","path"],rbd:["image","monitors"],cephfs:["monitors"],vsphereVolume:["volumePath"],flexVolume:["driver"],ephemeral:["volumeClaimTemplate"],photonPersistentDisk:["pdID"],portworxVolume:["volumeID"],quobyte:["registry","volume"],scaleIO:["gateway","system","volumeName"],gitRepo:["repository"],image:[],storageos:["volumeName"]},je={csi:["driver","volumeHandle"],local:["path"]};function Ie(e,t,o,n,a=!1){const s=(a?je[e]:void 0)??ze[e]??[];for(const e of s)void 0!==t[e]&&""!==t[e]||n(u.$9z(o,e),"is missing");Ce(t,o,n);const r=u.$g9(t.volumeClaimTemplate);"ephemeral"===e&&u.$4b(r.spec)&&q(r.spec,u.$9z(u.$9z(o,"volumeClaimTemplate"),"spec"),n),Object.hasOwn(ge,e)&&ge[e]?.(t,o,n)}const De=/^(?:cpu|memory|hugepages-.+)$/;const Ee="jan feb mar apr may jun jul aug sep oct nov dec".split(" "),qe="sun mon tue wed thu fri sat".split(" "),Le={min:0,max:59,names:[]},Oe=[{min:0,max:59,names:[]},{min:0,max:23,names:[]},{min:1,max:31,names:[]},{min:1,max:12,names:["",...Ee]},{min:0,max:6,names:qe}],Fe=new Set(["@yearly","@annually","@monthly","@weekly","@daily","@midnight","@hourly"]);function Ue(e,t){const o=e.split(/\s+/).filter(e=>""!==e),n=6===t?[Le,...Oe]:Oe;return o.length===t&&o.every((e,t)=>function o(e,t){return void 0!==t&&e.split(",").filter(e=>""!==e).every(e=>function o(e,t){const o=e.split("/"),[n="",a]=o;if(o.length>2||void 0!==a&&!(/^\d+$/.test(a)&&Number(a)>0))return!1;const s=n.split("-");if("*"===s[0]||"?"===s[0])return 1===s.length;const[r,i]=[Be(s[0]??"",t),Be(s[1]??s[0]??"",t)];return!(s.length>2||void 0===r||void 0===i)&&r>=t.min&&i<=t.max&&r<=i}(e,t))}(e,n[t]))}function Be(e,t){const o=t.names.indexOf(e.toLowerCase());return""!==e&&o>=0?o:/^\d+$/.test(e)?Number(e):void 0}function Ve(e){if(""===e||"local"===e.toLowerCase())return!1;if(!e.split("/").every(e=>/^[A-Za-z._0-9+-]{1,14}$/.test(e)&&!e.startsWith("-")))return!1;try{return""!==new Intl.DateTimeFormat("en",{timeZone:e}).resolvedOptions().timeZone}catch{return!1}}const He=u.$9z(void 0,"spec"),Ke=1e5;function Ge(e,t){const o=u.$g9(e.spec);Ze(o,He,t),void 0!==o.selector&&!0!==o.manualSelector&&Object.keys(u.$g9(o.selector)).length>0&&t(u.$9z(He,"selector"),"may only be set with manualSelector: true");const n=u.$ga(o.completions)??0,a=u.$g7(u.$g9(e.metadata).name);Je(o)&&n>0&&!u.$gh(`${a}-${n-1}`)&&t(u.$9z(u.$9z(void 0,"metadata"),"name"),"is no name to make the pods' host names of")}function _e(e,t){const o=u.$g9(e.spec);!0!==o.manualSelector||u.$4b(o.selector)||t(u.$9z(He,"selector"),"is missing")}function We(e,t){const o=u.$g9(e.spec);(function n(e,t,o){""===e?o(t,"is missing"):e.includes("TZ")?o(t,"may not name a time zone: use the field timeZone"):function n(e){return e.startsWith("@")?Fe.has(e)||/^@every [\d.hmsu\xb5n]+$/.test(e):Ue(e,5)}(e)||o(t,"is no schedule that Kubernetes can read: five fields like `0 3 * * *`")})(u.$g7(o.schedule),u.$9z(He,"schedule"),t),function a(e,t,o){"string"==typeof e&&(Ve(e)||o(t,"is no time zone of the tz database"))}(o.timeZone,u.$9z(He,"timeZone"),t);const s=u.$g9(u.$g9(o.jobTemplate).spec),r=u.$9z(u.$9z(He,"jobTemplate"),"spec");Ze(s,r,t),u.$4b(s.selector)&&t(u.$9z(r,"selector"),"may not be set in a CronJob"),!0===s.manualSelector&&t(u.$9z(r,"manualSelector"),"may not be true in a CronJob")}function Je(e){return"Indexed"===u.$g7(e.completionMode)}function Ze(e,t,o){const n=u.$9z(t,"template");Ne(u.$g9(e.template),n,o);const a=u.$g7(u.$g9(u.$g9(e.template).spec).restartPolicy);"OnFailure"!==a&&"Never"!==a&&o(u.$9z(u.$9z(n,"spec"),"restartPolicy"),"must be OnFailure or Never for a Job"),function s(e,t,o){if(!Je(e)){for(const n of["backoffLimitPerIndex","maxFailedIndexes","successPolicy"])void 0!==e[n]&&o(u.$9z(t,n),"may only be set when completionMode is Indexed");return}const n=u.$ga(e.completions);void 0!==n?((u.$ga(e.parallelism)??0)>Ke&&o(u.$9z(t,"parallelism"),`must be at most ${Ke} when completionMode is Indexed`),(u.$ga(e.maxFailedIndexes)??0)>n&&o(u.$9z(t,"maxFailedIndexes"),"must not be more than completions"),u.$4b(e.successPolicy)&&function a(e,t,o,n){const a=u.$g6(e.rules);0===a.length&&n(o,"must have one"),a.forEach((e,a)=>{const s=u.$fy(o,String(a)),r=u.$ga(e.succeededCount),{succeededIndexes:i}=e;void 0===r&&void 0===i&&n(s,"must have succeededCount or succeededIndexes");const c="string"==typeof i?function l(e,t){if(""===e)return 0;let[o,n]=[-1,0];for(const a of e.split(",")){const[,e,s=e]=/^(\d+)(?:-(\d+))?$/.exec(a)??[],[r,i]=[Number(e),Number(s)],c=a.includes("-");if(void 0===e||r<=o||i>=t||(c?i<=r:i<r))return;n+=i-r+1,o=i}return n}(i,t):t;void 0===c&&n(u.$9z(s,"succeededIndexes"),"must be ranges like 0-2,4 of the indexes"),void 0!==r&&(r<0||r>(c??t))&&n(u.$9z(s,"succeededCount"),`must be between 0 and ${c??t}`)})}(e.successPolicy,n,u.$9z(u.$9z(t,"successPolicy"),"rules"),o)):o(u.$9z(t,"completions"),"must be set when completionMode is Indexed")}(e,t,o),void 0!==e.maxFailedIndexes&&void 0===e.backoffLimitPerIndex&&o(u.$9z(t,"backoffLimitPerIndex"),"must be set beside maxFailedIndexes");const r=e.managedBy;"string"==typeof r&&(r.length>63||!u.$gr(r))&&o(u.$9z(t,"managedBy"),"must be a path with a domain, like example.com/controller"),u.$4b(e.podFailurePolicy)&&("Never"!==a&&o(u.$9z(u.$9z(n,"spec"),"restartPolicy"),"must be Never beside a podFailurePolicy"),void 0!==e.podReplacementPolicy&&"Failed"!==e.podReplacementPolicy&&o(u.$9z(t,"podReplacementPolicy"),"must be Failed beside a podFailurePolicy"),function i(e,t,o){const n=u.$g9(u.$g9(e.template).spec),a=[...u.$g6(n.containers),...u.$g6(n.initContainers)].map(({name:e})=>u.$g7(e));u.$g6(u.$g9(e.podFailurePolicy).rules).forEach((n,s)=>{const r=u.$fy(t,String(s)),i=u.$g7(n.action);""===i&&o(u.$9z(r,"action"),"is missing"),"FailIndex"===i&&void 0===e.backoffLimitPerIndex&&o(u.$9z(r,"action"),"may only be FailIndex beside a backoffLimitPerIndex");const c=u.$g6(n.onPodConditions);u.$4b(n.onExitCodes)===c.length>0&&o(r,"must have onExitCodes or onPodConditions, and not both"),u.$4b(n.onExitCodes)&&function l(e,t,o,n){const{containerName:a,operator:s}=e,r=u.$gq(e.values);""===u.$g7(s)&&n(u.$9z(o,"operator"),"is missing"),"string"!=typeof a||t.includes(a)||n(u.$9z(o,"containerName"),"names no container of the pod"),0===r.length&&n(u.$9z(o,"values"),"must have one"),"In"===s&&r.includes(0)&&n(u.$9z(o,"values"),"must not hold 0 for this operator"),r.some((e,t)=>t>0&&e<=(r[t-1]??0))&&n(u.$9z(o,"values"),"must be in order, each once")}(n.onExitCodes,a,u.$9z(r,"onExitCodes"),o),c.forEach(({type:e},t)=>{u.$gi(u.$g7(e))||o(u.$9z(u.$fy(u.$9z(r,"onPodConditions"),String(t)),"type"),"is no type of a condition")})})}(e,u.$9z(u.$9z(t,"podFailurePolicy"),"rules"),o))}const Qe=u.$9z(void 0,"spec"),Xe=["Pod","Container","PersistentVolumeClaim"];function Ye(e,t){const o=new Set;u.$g6(u.$g9(e.spec).limits).forEach((e,n)=>{const a=u.$fy(u.$9z(Qe,"limits"),String(n)),s=u.$g7(e.type);if(u.$gi(s)&&(s.includes("/")||Xe.includes(s))||t(u.$9z(a,"type"),`must be ${Xe.join(", ")} or a name with a prefix`),o.has(s)&&t(u.$9z(a,"type"),"is the type of another limit"),o.add(s),"Pod"===s)for(const o of["default","defaultRequest"])void 0!==e[o]&&t(u.$9z(a,o),"may not be set for Pods");"PersistentVolumeClaim"===s&&void 0===et(e,"min","storage")&&void 0===et(e,"max","storage")&&t(a,"must have a min or a max of storage"),function r(e,t,o){const n=["min","max","default","defaultRequest"].flatMap(t=>Object.keys(u.$g9(e[t])));!function a(e,t,o){const n=["Pod","Container"].includes(u.$g7(e.type)),a=e=>n?b(e):"storage"===e||it(e);for(const n of["min","max","default","defaultRequest","maxLimitRequestRatio"])for(const s of Object.keys(u.$g9(e[n])))a(s)||o(u.$fy(u.$9z(t,n),s),$)}(e,t,o);for(const a of new Set(n))for(const[n,s]of tt){const[r,i]=[et(e,n,a),et(e,s,a)];void 0!==r&&void 0!==i&&r>i&&o(u.$fy(u.$9z(t,n),a),`must not be more than ${s}`)}for(const n of Object.keys(u.$g9(e.maxLimitRequestRatio))){const a=et(e,"maxLimitRequestRatio",n),[s,r]=[et(e,"min",n),et(e,"max",n)],i=u.$fy(u.$9z(t,"maxLimitRequestRatio"),n);void 0!==a&&a<u.$ax&&o(i,"must not be less than 1"),void 0!==a&&void 0!==s&&void 0!==r&&a*s>r*u.$ax&&o(i,"must not be more than max divided by min")}}(e,a,t)})}function et(e,t,o){return x(u.$g9(e[t])[o])}const tt=[["min","max"],["min","defaultRequest"],["min","default"],["defaultRequest","default"],["defaultRequest","max"],["default","max"]],ot=[["BestEffort","NotBestEffort"],["Terminating","NotTerminating"]];function nt(e,t){const o=u.$g9(e.spec);for(const[e,n]of Object.entries(u.$g9(o.hard))){const o=x(n),a=u.$fy(u.$9z(Qe,"hard"),e);it(e)||t(a,"is nothing that a quota can limit"),void 0!==o&&o<0n&&t(a,"must not be negative"),void 0!==o&&(st.has(e)||e.startsWith("count/"))&&o%u.$ax!==0n&&t(a,"must be a whole number")}const n=Object.keys(u.$g9(o.hard));mt(u.$g8(o.scopes),n,u.$9z(Qe,"scopes"),t);const a=u.$g6(u.$g9(o.scopeSelector).matchExpressions),s=u.$9z(u.$9z(Qe,"scopeSelector"),"matchExpressions");mt(a.map(({scopeName:e})=>u.$g7(e)),n,s,t),a.forEach((e,o)=>{!function n(e,t,o){const[n,a]=[u.$g7(e.scopeName),u.$g7(e.operator)],s=u.$g8(e.values).length;"PriorityClass"!==n&&"VolumeAttributesClass"!==n&&ut(n)&&"Exists"!==a?o(u.$9z(t,"operator"),"must be Exists for this scope"):""===a&&o(u.$9z(t,"operator"),"is missing"),"In"!==a&&"NotIn"!==a||0!==s||o(u.$9z(t,"values"),"must not be empty for this operator"),("Exists"===a||"DoesNotExist"===a)&&s>0&&o(u.$9z(t,"values"),"must be empty for this operator")}(e,u.$fy(s,String(o)),t)})}const at=new Set(["cpu","memory","ephemeral-storage","requests.cpu","requests.memory","requests.storage","requests.ephemeral-storage","limits.cpu","limits.memory","limits.ephemeral-storage"]),st=new Set(["pods","resourcequotas","services","replicationcontrollers","secrets","persistentvolumeclaims","configmaps","services.nodeports","services.loadbalancers"]);function rt(e){return at.has(e)||st.has(e)}function it(e){return e.includes("/")?u.$gi(e):at.has(e)||st.has(e)||/^(?:requests\.)?hugepages-./.test(e)}const ct=["pods","cpu","memory","limits.cpu","limits.memory","requests.cpu","requests.memory"],lt={Terminating:ct,NotTerminating:ct,NotBestEffort:ct,PriorityClass:ct,CrossNamespacePodAffinity:ct,BestEffort:["pods"],VolumeAttributesClass:["persistentvolumeclaims","requests.storage"]};function ut(e){return Object.hasOwn(lt,e)}function mt(e,t,o,n){for(const a of e){const e=u.$98(lt,a),s=t.find(t=>rt(t)&&!1===e?.includes(t));void 0!==s&&n(o,`has ${a}, which cannot be asked of ${s}`)}e.every(ut)||n(o,"has a scope that Kubernetes has not");for(const t of ot)t.every(t=>e.includes(t))&&n(o,`has both ${t.join(" and ")}`)}const dt=1e9;function pt(e,t){const o=u.$g7(u.$g9(e.metadata).name);"system-node-critical"===o||"system-cluster-critical"===o||(o.startsWith("system-")&&t(u.$9z(u.$9z(void 0,"metadata"),"name"),"may not start with `system-`"),(u.$ga(e.value)??0)>dt&&t(u.$9z(void 0,"value"),`must be at most ${dt}`))}const ft=u.$9z(void 0,"spec");function gt(e,t){const o=u.$g9(e.spec),n=u.$g6(o.rules);0!==n.length||u.$4b(o.defaultBackend)||t(ft,"must have rules or a defaultBackend"),u.$4b(o.defaultBackend)&&$t(o.defaultBackend,u.$9z(ft,"defaultBackend"),t),"string"!=typeof o.ingressClassName||u.$ge(o.ingressClassName)||t(u.$9z(ft,"ingressClassName"),u.$gg),u.$g6(o.tls).forEach((e,o)=>{const n=u.$fy(u.$9z(ft,"tls"),String(o));u.$g8(e.hosts).forEach((e,o)=>{yt(e)||t(u.$fy(u.$9z(n,"hosts"),String(o)),ht)});const a=u.$g7(e.secretName);""===a||u.$ge(a)||t(u.$9z(n,"secretName"),u.$gg)}),n.forEach((e,o)=>{!function n(e,t,o){const n=u.$g7(e.host);if(""!==n&&(u.$gn(n)?o(u.$9z(t,"host"),"must be a name, not an address"):yt(n)||o(u.$9z(t,"host"),ht)),!u.$4b(e.http))return;const a=u.$9z(u.$9z(t,"http"),"paths"),s=u.$g6(e.http.paths);0===s.length&&o(a,"must have one"),s.forEach((e,t)=>{!function n(e,t,o){const[n,a]=[u.$g7(e.pathType),u.$g7(e.path)];if(""===n)return void o(u.$9z(t,"pathType"),"is missing");const s="ImplementationSpecific"!==n;a.startsWith("/")||!s&&""===a||o(u.$9z(t,"path"),"must be an absolute path"),s&&(vt.some(e=>a.includes(e))||/\/\.\.?$/.test(a))&&o(u.$9z(t,"path"),"must not have `//`, `/./`, `/../` or an escaped slash"),$t(u.$g9(e.backend),u.$9z(t,"backend"),o)}(e,u.$fy(a,String(t)),o)})}(e,u.$fy(u.$9z(ft,"rules"),String(o)),t)})}const ht="must be a name like a.example.com or *.example.com";function yt(e){return u.$ge(e.startsWith("*.")?e.slice(2):e)}const vt=["//","/./","/../","%2f","%2F"];function $t({service:e,resource:t},o,n){if(u.$4b(e)===u.$4b(t))return void n(o,u.$4b(e)?"may name a service or a resource, not both":"must name a service");if(u.$4b(t)){const e=u.$9z(o,"resource");return void 0===t.apiGroup||u.$ge(u.$g7(t.apiGroup))||n(u.$9z(e,"apiGroup"),u.$gg),void P(t,e,n)}const a=u.$9z(o,"service"),{name:s,port:r}=u.$g9(e);""===u.$g7(s)?n(u.$9z(a,"name"),"is missing"):u.$gh(u.$g7(s))||n(u.$9z(a,"name"),u.$gj);const[i,c]=[u.$g7(u.$g9(r).name),u.$ga(u.$g9(r).number)??0];""!==i&&0!==c?n(u.$9z(a,"port"),"may have a name or a number, not both"):""===i&&0===c?n(u.$9z(a,"port"),"must have a name or a number"):""===i||u.$gl(i)?""===i&&G(c,u.$9z(u.$9z(a,"port"),"number"),n):n(u.$9z(u.$9z(a,"port"),"name"),"is no port's name")}function bt(e,t){const{controller:o,parameters:n}=u.$g9(e.spec),a=u.$9z(ft,"controller");if(""===u.$g7(o)?t(a,"is missing"):(u.$g7(o).length>250||!u.$gr(u.$g7(o)))&&t(a,"must be a path with a domain, like example.com/controller"),!u.$4b(n))return;const s=u.$9z(ft,"parameters");P(n,s,t),void 0===n.apiGroup||u.$ge(u.$g7(n.apiGroup))||t(u.$9z(s,"apiGroup"),u.$gg);const r="Namespace"===u.$g7(n.scope),{namespace:i}=n;r||void 0===i||t(u.$9z(s,"namespace"),"may only be set when the scope is Namespace"),r&&!u.$gh(u.$g7(i))&&t(u.$9z(s,"namespace"),u.$gj)}function kt(e,t){const o=u.$g9(e.spec);u.$4b(o.podSelector)&&m(o.podSelector,u.$9z(ft,"podSelector"),t);for(const[e,n]of[["ingress","from"],["egress","to"]])u.$g6(o[e]).forEach((o,a)=>{const s=u.$fy(u.$9z(ft,e),String(a));u.$g6(o.ports).forEach((e,o)=>{xt(e,u.$fy(u.$9z(s,"ports"),String(o)),t)}),u.$g6(o[n]).forEach((e,o)=>{wt(e,u.$fy(u.$9z(s,n),String(o)),t)})});const n=u.$g8(o.policyTypes);(n.length>2||n.some(e=>"Ingress"!==e&&"Egress"!==e))&&t(u.$9z(ft,"policyTypes"),"must be Ingress, Egress or both")}function xt({port:e,endPort:t},o,n){void 0!==e&&G(e,u.$9z(o,"port"),n);const[a,s]=[u.$ga(e),u.$ga(t)];void 0!==s&&(void 0===a?n(u.$9z(o,"endPort"),"may only be set beside a port that is a number"):s<a&&n(u.$9z(o,"endPort"),"must not be less than port"))}function wt(e,t,o){const{podSelector:n,namespaceSelector:a,ipBlock:s}=e,r=[["podSelector",n],["namespaceSelector",a]].filter(([,e])=>u.$4b(e));for(const[e,n]of r)m(u.$g9(n),u.$9z(t,e),o);if(!u.$4b(s))return void(0===r.length&&o(t,"must name a peer"));const i=u.$9z(t,"ipBlock");r.length>0&&o(i,"may not be set beside another peer");const c=u.$g7(s.cidr);u.$gt(c)?St(c)&&o(u.$9z(i,"cidr"),Pt):o(u.$9z(i,"cidr"),""===c?"is missing":u.$gs),u.$g8(s.except).forEach((e,t)=>{u.$gt(e)?St(e)?o(u.$fy(u.$9z(i,"except"),String(t)),Pt):u.$gt(c)&&!function n(e,t){const[o,n]=[Rt(e),Rt(t)];if(void 0===o||void 0===n)return e.includes(":")===t.includes(":");const a=2**(32-n.bits);return o.bits>n.bits&&Math.floor(o.address/a)===Math.floor(n.address/a)}(e,c)&&o(u.$fy(u.$9z(i,"except"),String(t)),"must be a strict part of cidr"):o(u.$fy(u.$9z(i,"except"),String(t)),u.$gs)})}function St(e){const{address:t,bits:o}=Rt(e)??{address:0,bits:0};return t%2**(32-o)!==0}const Pt="must be the first address of its network (Kubernetes before 1.36 takes others)";function Rt(e){const[t="",o]=e.split("/");if(!t.includes(":"))return{address:t.split(".").map(Number).reduce((e,t)=>256*e+t,0),bits:Number(o)}}const Ct=u.$9z(void 0,"spec"),zt=new Set(["accessModes","capacity","claimRef","mountOptions","nodeAffinity","persistentVolumeReclaimPolicy","storageClassName","volumeAttributesClassName","volumeMode"]);function jt(e){return Object.entries(e).filter(([e])=>!zt.has(e))}function At(e,t){const o=u.$g9(e.spec);O(o,Ct,t);const{storage:n,...a}=u.$g9(o.capacity),s=u.$9z(Ct,"capacity"),r=x(n);(void 0===n||Object.keys(a).length>0)&&t(s,"must have storage alone"),void 0!==r&&r<=0n&&t(u.$fy(s,"storage"),"must be more than 0");const i=jt(o);0===i.length&&t(Ct,"must have a source"),function c(e){const t=e.filter(e=>"flexVolume"!==e);return t.length>1||t.length<e.length&&t.some(e=>It.has(e))}(i.map(([e])=>e))&&t(Ct,"may have one source only");for(const[e,o]of i)Ie(e,u.$g9(o),u.$9z(Ct,e),t,!0);L(o,Ct,t),""===o.volumeAttributesClassName&&t(u.$9z(Ct,"volumeAttributesClassName"),"must not be empty"),function l(e){const t=e.split("/").reduce((e,t)=>""===t||"."===t?e:".."===t?Math.max(0,e-1):e+1,0);return e.startsWith("/")&&0===t}(u.$g7(u.$g9(o.hostPath).path))&&"Recycle"===o.persistentVolumeReclaimPolicy&&t(u.$9z(Ct,"persistentVolumeReclaimPolicy"),"may not be Recycle for the path /"),function m(e,t){const o=u.$9z(Ct,"nodeAffinity");if(void 0===e.nodeAffinity)return void(u.$4b(e.local)&&t(o,"is missing, and a local volume needs it"));const{required:n}=u.$g9(e.nodeAffinity);if(!u.$4b(n))return void t(u.$9z(o,"required"),"is missing");const a=u.$g6(n.nodeSelectorTerms);0===a.length&&t(u.$9z(u.$9z(o,"required"),"nodeSelectorTerms"),"must have one");for(const e of a)de(e,o,t)}(o,t)}const It=new Set(["azureFile","vsphereVolume","photonPersistentDisk","portworxVolume","azureDisk","scaleIO","local","storageos","csi"]);function Nt(e,t){const o=u.$g7(e.provisioner),n=u.$9z(void 0,"provisioner");""===o?t(n,"is missing"):u.$gi(o.toLowerCase())||t(n,"must be a name with an optional prefix"),"Recycle"===u.$g7(e.reclaimPolicy)&&t(u.$9z(void 0,"reclaimPolicy"),"must be Delete or Retain"),Object.hasOwn(u.$g9(e.parameters),"")&&t(u.$9z(void 0,"parameters"),"may not have an empty key"),u.$g6(e.allowedTopologies).forEach((e,o)=>{const n=u.$9z(u.$fy(u.$9z(void 0,"allowedTopologies"),String(o)),"matchLabelExpressions"),a=u.$g6(e.matchLabelExpressions),s=a.map(({key:e})=>u.$g7(e));new Set(s).size<s.length&&t(n,"names one key twice"),a.forEach(({key:e,values:o},a)=>{const s=u.$g8(o);u.$gi(u.$g7(e))||t(u.$9z(u.$fy(n,String(a)),"key"),"is no label that Kubernetes takes"),(0===s.length||new Set(s).size<s.length)&&t(u.$9z(u.$fy(n,String(a)),"values"),"must have one, and each once")})})}const Tt=u.$9z(void 0,"spec"),Dt=u.$9z(Tt,"template");function Ot(e,t){const o=u.$g9(e.spec),n=u.$g6(o.volumeClaimTemplates);p(o,t);const a=n.map(e=>u.$g7(u.$g9(e.metadata).name)),s=u.$9m(u.$g9(u.$g9(o.template).spec),"hostname","subdomain");Ne({...u.$g9(o.template),spec:s},Dt,t,a),Lt(o,t);const r=u.$g9(o.updateStrategy),i=u.$9z(Tt,"updateStrategy");"OnDelete"===u.$g7(r.type)&&void 0!==r.rollingUpdate&&t(u.$9z(i,"rollingUpdate"),"may not be set when the type is OnDelete");const c=u.$ga(u.$g9(r.rollingUpdate).partition);void 0!==c&&c<0&&t(u.$9z(u.$9z(i,"rollingUpdate"),"partition"),"must not be negative"),n.forEach((e,o)=>{q(u.$g9(e.spec),u.$9z(u.$fy(u.$9z(Tt,"volumeClaimTemplates"),a[o]??""),"spec"),t)})}function Ft(e,t){const o=u.$g7(u.$g9(e.spec).serviceName);""===o||u.$gh(o)||t(u.$9z(Tt,"serviceName"),"must be lower case letters, digits and hyphens")}function Ut(e,t){const o=u.$g9(e.spec);p(o,t),Ne(u.$g9(o.template),Dt,t),Lt(o,t);const n=u.$g9(o.updateStrategy);if("RollingUpdate"!==u.$g7(n.type))return;const a=u.$g9(n.rollingUpdate),s=u.$9z(u.$9z(Tt,"updateStrategy"),"rollingUpdate");for(const e of["maxSurge","maxUnavailable"])qt(a[e],u.$9z(s,e),t);const r=!Et(a.maxSurge);r&&!Et(a.maxUnavailable)&&t(u.$9z(s,"maxSurge"),"may not be set when maxUnavailable is not 0"),!r&&Et(a.maxUnavailable)&&t(u.$9z(s,"maxUnavailable"),"may not be 0 when maxSurge is 0")}function Bt(e,t){const o=u.$g9(e.spec);p(o,t),Ne(u.$g9(o.template),Dt,t),Lt(o,t)}function Vt(e,t){const o=u.$g9(e.spec);if(!u.$4b(o.template))return void t(Dt,"is missing");const n=u.$g9(u.$g9(o.template.metadata).labels),a=d({matchLabels:u.$g9(o.selector)},n);0!==Object.keys(n).length&&a||t(u.$9z(Tt,"selector"),"does not match the pod template's labels"),Ne(o.template,Dt,t),Lt(o,t)}function Ht(e,t){const o=u.$g9(e.spec);Te(o,Tt,t),function n(e,t){for(const o of["initContainers","containers"])for(const n of u.$g6(e[o])){const e=u.$g7(n.image),a=u.$9z(u.$fy(u.$9z(Tt,o),u.$g7(n.name)),"image");e.trim()!==e&&t(a,"must not begin or end with a blank")}}(o,t),u.$g6(o.schedulingGates).length>0&&""!==u.$g7(o.nodeName)&&t(u.$9z(Tt,"nodeName"),"may not be set beside schedulingGates")}const Zt=12;function Yt({spec:e}){return u.$9j(e,"terminationGracePeriodSeconds")??30}const eo=u.$25(((e,t)=>(function o(e){return u.$55(e.filter(({group:e})=>""===e),({namespace:e})=>e)})(e.byKind.get(t)??[])));const oo=[];function no({manifest:e}){const{scopes:t,scopeSelector:o}=u.$85(e,"spec");return void 0===t&&void 0===o}const so=u.$5q(e=>{const t=e.flatMap(({manifest:e})=>u.$86(e,"spec","limits")).filter(e=>"Container"===u.$y(e,"type")),o=(...e)=>new Map(t.flatMap(t=>e.flatMap(e=>Object.entries(u.$85(t,e)))).toReversed());return{limits:o("default","max"),requests:o("defaultRequest","default","max","min")}});function io(e,t,o){return u.$aj(u.$85(e,"resources",t)[o],!0)}function co(e,t){return e>t?e:t}const lo=1000000n,uo=[["Ti",1n<<40n],["Gi",1n<<30n],["Mi",1n<<20n]];function mo(e){const t=e/u.$ax;if(e%u.$ax!==0n)return{amount:e,text:(e+lo-1n)/lo+"m"};const o=uo.find(([,e])=>t>=e&&t%e===0n);return{amount:e,text:void 0===o?String(t):`${t/o[1]}${o[0]}`}}function po(e,t){return(e?.amount??0n)*t}function fo(e){return e*u.$ax}function go(e,t,o){const n=ho(e),a=JSON.stringify([t,o]),s=n.get(a)??function r(e,t,o){const n=function a(e){if("pods"===e||"count/pods"===e)return"pods";if(e.endsWith("storage")&&!e.endsWith("ephemeral-storage"))return;const[,t,o=""]=/^(requests|limits)\.(.+)$/.exec(e)??[];return"requests"===t||"limits"===t?[t,o]:/^(cpu|memory|ephemeral-storage|hugepages-.+)$/.test(e)?["requests",e]:void 0}(o),s=void 0===n?(yo(e).get(t)??[]).flatMap(e=>{const t=function n(e,t){const{group:o,kind:n,manifest:a}=e,s=xo.includes(t)?t:/^count\/(.+)$/.exec(t)?.[1];if(void 0!==s){const t=`${function a(e){const t=e.toLowerCase();return"endpoints"===t?t:/[^aeiou]y$/.test(t)?`${t.slice(0,-1)}ies`:/(s|x|ch|sh)$/.test(t)?`${t}es`:`${t}s`}(n)}${""===o?"":`.${o}`}`===s?fo(1n):0n;return t+("persistentvolumeclaims"===s?wo(e,()=>fo(1n)):0n)}if(""===o&&"Service"===n)return function r(e,t){const o=u.$85(e,"spec");if("services.loadbalancers"===t)return"LoadBalancer"===o.type?fo(1n):0n;if("services.nodeports"!==t)return;return"NodePort"===o.type||"LoadBalancer"===o.type&&!1!==o.allocateLoadBalancerNodePorts?fo(BigInt(u.$86(o,"ports").length)):0n}(a,t);const[,i,c]=/^(?:(.+)\.storageclass\.storage\.k8s\.io\/)?(requests\.storage|persistentvolumeclaims)$/.exec(t)??[];if(void 0===c)return;const l=e=>{if(void 0!==i&&u.$y(e,"spec","storageClassName")!==i)return 0n;const t=u.$85(e,"spec","resources","requests").storage;return"requests.storage"===c?po(u.$aj(t,!0),1n):fo(1n)};return""===o&&"PersistentVolumeClaim"===n?l(a):wo(e,l)}(e,o);return void 0===t?[]:[{object:e,amount:t}]}):(vo(e).get(t)??[]).map(t=>function o(e,t,n){const{object:a,templates:s}=e,r=to(t.index,"LimitRange",a.namespace),[i]=s,c=void 0===i?0n:"pods"===n?fo(1n):po(ro(i,r)(...n),1n),l=function m(e,{index:t}){const o=bo.includes(e.controller)?u.$9c(e,t)?.object:void 0,n="ScaledObject"===o?.kind?"maxReplicaCount":"maxReplicas",a=u.$9j(o?.manifest,"spec",n);return void 0!==a&&Number.isSafeInteger(a)&&a>0?a:void 0}(e,t);return{object:a,workload:e,each:c,amount:c*BigInt(ko(e,t)),...void 0!==l&&{most:c*BigInt(l)}}}(t,e,n));return s.filter(({amount:e})=>e>0n)}(e,t,o);return n.set(a,s),s}const ho=u.$5q(()=>new Map),yo=u.$5q(({index:e})=>u.$55(e.objects,({namespace:e})=>e)),vo=u.$5q(({workloads:e})=>u.$55(e.values(),({object:e})=>e.namespace));function $o(e){return/^(count\/)?configmaps$/.test(e)?fo(1n):0n}const bo=["Deployment","StatefulSet","ReplicaSet","Pod","ArgoRollout","DeploymentConfig","CloneSet","KruiseStatefulSet"];function ko(e,{index:t}){if(!bo.includes(e.controller))return 0;const o=u.$9c(e,t)?.minReplicas??u.$9d(e)??0;return Number.isSafeInteger(o)&&o>0?o:0}const xo=["configmaps","secrets","services","persistentvolumeclaims","resourcequotas"];function wo({group:e,kind:t,manifest:o},n){if("apps"!==e||"StatefulSet"!==t)return 0n;const a=u.$85(o,"spec").replicas??1;return("number"==typeof a&&Number.isSafeInteger(a)?BigInt(a):0n)*u.$86(o,"spec","volumeClaimTemplates").map(n).reduce((e,t)=>e+t,0n)}function So({group:e,kind:t}){return"helm.toolkit.fluxcd.io"===e&&"HelmRelease"===t}function Po(e,t){const{id:o,base:n,head:a,changedKeys:s,madeBy:r}=t;if(null===a)return!1;const i=0===s.length||!0===r?.isWhole;return[a.name,a.object.name].flatMap(t=>Ro(e,{name:t,namespace:a.namespace})).some(({kind:e,valuesKey:t,targetPath:r})=>{const c=u.$24(t)||"values.yaml",l=""!==u.$24(r)||!function m(e,t){if("text"!==e?.form||"text"!==t?.form)return!1;const[o,n]=[e,t].map(({content:e})=>({lines:e.split("\n").filter(e=>!/^\s*(?:#.*)?$/.test(e)),read:u.$5n(e)}));if(!0!==o?.read.ok||!0!==n?.read.ok)return!1;const a=({documents:e})=>e.map(({value:e})=>e);return u.$37(o.lines,n.lines)&&u.$37(a(o.read),a(n.read))}(n?.entries.get(c),a.entries.get(c));return e===o.kind&&(i||s.includes(c)&&l)})}function Ro(e,t){return So(e)&&u.$99(t.namespace,e.namespace)?u.$86(e.manifest,"spec","valuesFrom").filter(({name:e})=>e===t.name):[]}function Co({group:e,kind:t,manifest:{spec:o}}){if(!So({group:e,kind:t})||!u.$4b(o))return o;const{valuesFrom:n,...a}=o;return a}function zo(e){return u.$56(e)?e.some(zo):!!u.$4b(e)&&Object.entries(e).some(([e,t])=>`.${e}`.includes(`.${u.$dy}/`)&&"false"!==t&&!1!==t||zo(t))}function jo({group:e,name:t,manifest:o}){if("helm.toolkit.fluxcd.io"===e){const e=u.$y(o,"spec","targetNamespace");return u.$y(o,"spec","releaseName")??(void 0===e?t:`${e}-${t}`)}return"argoproj.io"===e?u.$y(o,"spec","source","helm","releaseName")??t:"helm.cattle.io"===e?t:void 0}function Ao({group:e,kind:t,manifest:o}){return"argoproj.io"===e?u.$y(o,"spec","destination","namespace"):"HelmRelease"===t||"HelmChart"===t?u.$y(o,"spec","targetNamespace"):void 0}const Io=3,No=/^-?\s*\$?\.Release\.Name\s*-?$/,To=/config|secret|valuesFrom|substituteFrom|fileData/i;function Do(e){const t=new Set,o=(e,n)=>{if("string"==typeof e&&n&&t.add(e),u.$56(e))for(const t of e)o(t,n);if(!u.$4b(e))return;const a=[u.$y(e,"kind"),u.$y(e,"type")].some(Mo);for(const[t,s]of Object.entries(e))o(s,n||To.test(t)||a&&"name"===t)};return void 0!==e&&o(e,!1),t}function Mo(e){return void 0!==e&&/^(configmap|secret)$/i.test(e)}function Eo(e,t){if(0===t.length)return;const o=function n(e){const{apiVersion:t,kind:o,metadata:n,status:a,...s}=e.manifest,r=function i({group:e,manifest:t},o){return qo.has(e)&&u.$4b(o)?{...o,listeners:u.$86(t,"spec","listeners").map(({tls:e,...t})=>t)}:o}(e,Co(e));return void 0===r?s:{...s,spec:r}}(e),a=Do(o),s=new Set(u.$82(o)),r=Lo(e),i=Ao(e)??e.namespace;return t.find(t=>{const{head:o}=t;if(Po(e,t))return!0;if(null!==o&&function n({namespace:e,name:t,object:o}){return null===e?[]:[`${e}/${o.name}`,`${e}/${t}`]}(o).some(e=>s.has(e)))return!0;if(null===o||!u.$99(o.namespace,i))return!1;const{name:c}=o.object;return a.has(c)||a.has(o.name)||s.has(c)&&function l(e,t){const{name:o}=e.object;return e.generated&&o!==e.name||/[-.]/.test(o)&&o!==t.name}(o,e)||r(c)})}const qo=new Set(["gateway.networking.k8s.io","gateway.networking.x-k8s.io"]);function Lo(e){const t=jo(e);if(void 0===t)return()=>!1;const{spec:o}=e.manifest,n=Do(o),a=[...new Set(u.$82(o))],s=a.filter(e=>e.includes("{{")),r=a.filter(e=>e.includes("\n")),i=new Set(Oo(o));return o=>s.some(e=>function a(e,t,{release:o,isConfigField:n}){const a=e.split(/\{\{([^{}]*)\}\}/);if(1===a.length)return!1;const s=a.map((e,t)=>t%2==0?e:No.test(e)?o:void 0);return(n?s:s.filter((e,t)=>t%2==0)).map(e=>e??"").join("").length>=Io&&u.$1d(t,s)}(e,o,{release:t,isConfigField:n.has(e)}))||/[-.]/.test(o)&&o!==e.name&&(i.has(o)||r.some(e=>u.$2c(e,o)))}function Oo(e){return u.$56(e)?e.flatMap(Oo):u.$4b(e)?Object.entries(e).flatMap(([e,t])=>[e,...Oo(t)]):[]}function Fo(e,t){const{id:o,notSeenAt:n,head:a}=e,{spec:s}=t.manifest,r=`It names ${o.kind} ${o.name}, which ${void 0===n?"changes":"may change"}`,i=a?.object.name??o.name;return i===o.name||u.$82(s).includes(i)?So(t)&&!Po(t,e)&&e.sameRealName?`${r}: ${zo(s)?"its values ask Reloader to restart pods then":"pods that read it at their start only keep the old content, since its values do not ask Reloader for a restart"}. What that restarts was not analysed.`:`${r}; what that restarts was not analysed.`:`${r}, and which the build holds as ${i}: kustomize did not rewrite this field. What that restarts was not analysed.`}function Uo(e,t,o){const{name:n,namespace:a}=t,s=function r(e,t){const o=Ko(e.manifest.metadata);if(u.$9b(e))return o;const n=t.workloads.get(u.$9a(e)),a=void 0!==n&&n.templates.length>0;return[...o,...a?n.templates.flatMap(({metadata:e,spec:t})=>[...Ko(e),...Jo(t)]):Wo(e.manifest)]}(e,o);if(null!==a&&s.some(e=>e===`${a}/${n}`))return!0;if(function i({group:e,kind:t,manifest:o},{name:n,namespace:a}){if("admissionregistration.k8s.io"!==e||!t.endsWith("AdmissionPolicyBinding"))return!1;const s=u.$85(o,"spec","paramRef");return s.name===n&&u.$99(u.$y(s,"namespace")??null,a)}(e,t))return!0;const c=function l({group:e,manifest:t}){if(!/^(group)?(snapshot\.)?storage\.k8s\.io$/.test(e))return[];const o=u.$85(t,"parameters");return Object.entries(o).flatMap(([e,t])=>{if(!/secret-?name$/i.test(e)||"string"!=typeof t||""===t)return[];const n=o[e.replace(/name$/,"namespace").replace(/Name$/,"Namespace")];return[{name:t,namespace:"string"==typeof n?n:void 0}]})}(e).find(e=>e.name===n);if(void 0!==c)return u.$99(a,c.namespace??null);if(Ro(e,t).length>0)return!0;if(!u.$99(a,Ao(e)??e.namespace))return!1;if(!Ho(e,o)&&Do(Co(e)).has(n))return!0;if(Lo(e)(n))return!0;const m=[e.manifest,...(o.workloads.get(u.$9a(e))?.templates??[]).map(({spec:e})=>e)];return!!m.some(e=>u.$86(e,"imagePullSecrets").some(e=>e.name===n))||!!function d({name:e,namespace:t},o,{index:n}){return/[-.]/.test(e)&&e!==o.name&&!Vo.some(function a([o,s]){return n.byKey.has(u.$9a({group:o,kind:s,name:e,namespace:t}))})}(t,e,o)&&(s.some(e=>function o(e,{name:t,namespace:n}){return(null===n||!Bo.test(e))&&(e===t||e.endsWith(`=${t}`)||e.endsWith(`/${t}`))}(e,t))||function p(e,t){return So(e)?u.$86(e.manifest,"spec","valuesFrom").flatMap(o=>{const{kind:n,name:a,valuesKey:s,targetPath:r}=o;if("ConfigMap"!==n||""!==u.$24(r))return[];const i={group:"",kind:n,name:u.$24(a),namespace:e.namespace},c=t.get(u.$9a(i))?.entries.get(u.$24(s)||"values.yaml");return"text"===c?.form?[c.content]:[]}):[]}(e,o.configsByKey).some(e=>u.$2c(e,n)))}const Bo=/^[a-z0-9-]+\/[^/]+$/,Vo=[["","Service"],["","ServiceAccount"],["","PersistentVolumeClaim"],["apps","Deployment"],["apps","StatefulSet"],["apps","DaemonSet"]];function Ho({group:e,kind:t,name:o,namespace:n},{workloads:a}){return(a.get(u.$9a({group:e,kind:t,name:o,namespace:n}))?.templates.length??0)>0}function Ko(e){return Go(e).flatMap(({texts:e})=>e)}function Go(e){return Object.entries(u.$85(e,"annotations")).filter(([e])=>!_o.test(e)).map(([e,t])=>({key:e,texts:Zo(t).flatMap(e=>e.split(/[\s,]+/))}))}const _o=/^(meta\.helm\.sh|([a-z]+\.)?reloader\.stakater\.com|argocd\.argoproj\.io|kubectl\.kubernetes\.io)\//,Wo=u.$5q(e=>{const{metadata:t,status:o,secrets:n,...a}=e;return Zo(a)});function Jo(e){return[...u.$86(e,"initContainers"),...u.$86(e,"containers")].flatMap(e=>{const{command:t,args:o}=e;return[t,o,...u.$86(e,"env").map(({value:e})=>e)].flatMap(Zo)})}function Zo(e){if("string"==typeof e)return[e];if(u.$56(e))return e.flatMap(Zo);if(!u.$4b(e))return[];const{kind:t}=e,o="string"==typeof t&&!/Secret|ConfigMap/.test(t);return Object.entries(e).flatMap(([e,t])=>Qo.test(e)||o&&"name"===e?[]:Zo(t))}const Qo=/^(labels|match(Labels|Expressions)|\w*selector|resourceNames|\w*service(Name)?|claimName)$/i,Xo="terminationMessagePath";function tn(e,t){const o=new Set(t.map(({message:e})=>e));return e.filter(e=>u.$a7(e)&&o.has(e.message))}function nn(e){return[...cn(e).map(e=>({group:"",kind:"Service",name:e,isNamespaced:!0})),...un(e),...an(e)]}function an(e){const{istio:t}=u.$85(e,"spec","strategy","canary","trafficRouting"),o=[u.$85(t,"virtualService"),...u.$86(t,"virtualServices")],{nginx:n,alb:a}=u.$cq(e),s=(e,t,o)=>o.flatMap(o=>void 0===o||""===o?[]:{group:e,kind:t,name:o,isNamespaced:!0});return[...s("networking.istio.io","VirtualService",o.map(({name:e})=>e).filter(rn)),...s("networking.k8s.io","Ingress",[...n,...a])]}function sn({object:e},{index:t}){const{istio:o}=u.$85(e.manifest,"spec","strategy","canary","trafficRouting");for(const n of[u.$85(o,"virtualService"),...u.$86(o,"virtualServices")]){const{namespace:o}=e,a=u.$y(n,"name")??"",s=t.byKey.get(u.$9a({group:"networking.istio.io",kind:"VirtualService",namespace:o,name:a})),r=u.$86(s?.manifest,"spec","http"),i=u.$ak(n,"routes").find(e=>r.length>0&&!r.some(t=>t.name===e));if(void 0!==i)return{route:`the route ${i}`,name:`VirtualService ${a}`}}return function n({namespace:e,manifest:t},{byKey:o}){const n=u.$85(t,"spec","strategy","canary","trafficRouting","istio","destinationRule"),a=u.$y(n,"name")??"",s=o.get(u.$9a({group:"networking.istio.io",kind:"DestinationRule",namespace:e,name:a})),r=["canarySubsetName","stableSubsetName"].flatMap(e=>u.$y(n,e)??[]).find(e=>void 0!==s&&!u.$86(s.manifest,"spec","subsets").some(t=>t.name===e));return void 0===r?void 0:{route:`the subset ${r}`,name:`DestinationRule ${a}`}}(e,t)}function rn(e){return"string"==typeof e&&!e.includes(".")}function cn(e){return ln.flatMap(([t,...o])=>o.map(o=>u.$y(e,"spec","strategy",t,o)??"")).filter(e=>""!==e)}const ln=[["blueGreen","activeService","previewService"],["canary","stableService","canaryService"]];function un(e){const t=u.$86(e,"spec","strategy","canary","steps");return[...u.$cp(e).flatMap(({templates:e})=>e),...t.flatMap(e=>u.$86(e,"experiment","analyses"))].flatMap(e=>{const t=u.$y(e,"templateName"),o=!0===e.clusterScope;return void 0===t?[]:[{group:"argoproj.io",kind:o?"ClusterAnalysisTemplate":"AnalysisTemplate",name:t,isNamespaced:!o}]})}function mn(e){for(const[t,...o]of ln){const[n,a]=o.map(o=>u.$y(e,"spec","strategy",t,o));if(void 0!==n&&""!==n&&n===a)return n}}function dn(e,t){return void 0!==fn(e,t)}function pn(e,t){const o=fn(e,t);return void 0===o?"":(new TextDecoder).decode(e.read(o))}function fn(e,t){const o=e.entry(t);return void 0===o||"directory"===o||"submodule"===o.kind?void 0:o.blob}function gn(e){return/\.((tf|tofu|tfvars)(\.json)?|hcl)$/.test(e)}function hn(e,t){const o=u.$23(e);return t.list(o).filter(e=>/\.(tf|tofu)$/.test(e)).map(e=>""===o?e:`${o}/${e}`)}function yn(e){return/^[ \t]*(provider|resource|module)\s+"(kubernetes|kubectl|helm|flux|argocd|k8s)(_\w+)?"/m.test(e)}const vn=/^[ \t]*(provider|resource|module)\s+"(talos|rke|rancher2|aws_eks|google_container|azurerm_kubernetes|digitalocean_kubernetes|linode_lke|hcloud_kube|scaleway_k8s|oci_containerengine|ovh_cloud_project_kube|civo_kubernetes|vultr_kubernetes|ibm_container|k0s|eks|gke|aks|kubernetes-engine|kube-hetzner|k3s)\w*"/m,$n=/source\s*=\s*"[^"\n]{0,300}?(eks|gke|aks|kubernetes|k3s|talos|kube)/i;function bn(e){return vn.test(e)||$n.test(e)}function kn(e,t){const o=[e,...hn(e,t)].map(e=>pn(t,e));return o.some(yn)?"generator":o.some(bn)?"machines":void 0}const xn=/(^|\/)terragrunt(\.stack)?\.hcl$/,wn=/(\.terraform\.lock|\.tflint|\.pkr|docker-bake|\.nomad|\.policy)\.hcl$/,Sn=/\bsource\s*=\s*"([^"\n]+)"/g,Pn=/eks|gke|aks|kube|k8s|k3s|rke|talos|cluster|node|helm|flux|argo/i;function Rn(e,t){return 0===zn(e,t).length?[]:t.paths().filter(e=>/\.(tf|tofu)$/.test(e)||xn.test(e))}function Cn(e,t){return zn(e,t).some(e=>function o(e,t){const o=[...pn(t,e).matchAll(Sn)].map(([,e=""])=>e);return 0===o.length||o.some(o=>function n(e,t,o){if(!/^\.{1,2}\/|^\$\{/.test(t))return Pn.test(t);const n=t.startsWith(".")?u.$46(e,t.replace("//","/")):/^\$\{get_(?:repo_root|path_to_repo_root)\(\)\}\/+([^$/][^$]*)$/.exec(t)?.[1]?.replace("//","/"),a=void 0===n?[]:o.list(n).filter(e=>/\.(tf|tofu)$/.test(e));if(void 0===n||0===a.length)return!0;return a.map(e=>pn(o,`${n}/${e}`)).some(e=>yn(e)||bn(e))}(u.$23(e),o,t))}(e,t))}function zn(e,t){if(!e.endsWith(".hcl")||wn.test(e))return[];if(xn.test(e))return dn(t,e)?[e]:[];const o=u.$23(e);return t.paths().filter(e=>xn.test(e)&&u.$95(e,o))}function jn(e){return u.$56(e)?e.flatMap(jn):u.$4b(e)?[...An(e),...Object.values(e).flatMap(jn)]:[]}function An(e){const{number:t,name:o}=u.$85(e,"service","port");return[...Nn(u.$85(e,"service"),t??o),...In.flatMap(t=>u.$86(e,t).flatMap(e=>Nn(e,e.port))),...Tn(e),...Mn(u.$85(e,"destination"),u.$y(e,"destination","host"),e.weight),...Mn({},u.$y(e,"service")?.replace(/^\w+:\/\//,""),void 0),...Mn({},u.$y(e,"serviceName"),e.weight,e.servicePort)]}const In=["backendRefs","services"];function Nn(e,t){const o=u.$y(e,"name");return void 0===o||0===e.weight?[]:[{kind:u.$y(e,"kind")??"Service",name:o,namespace:u.$y(e,"namespace"),port:t}]}function Tn(e){const{targetPort:t}=u.$85(e,"port"),o="string"==typeof t?t:void 0;return[u.$85(e,"to"),...u.$86(e,"alternateBackends")].filter(({kind:e})=>"Service"===e).flatMap(e=>Nn(e,o))}const Dn=/^([a-z0-9-]+)(?:\.([a-z0-9-]+)(?:\.svc(?:\..+)?)?)?(?::(\d+))?$/;function Mn(e,t,o,n){const[,a,s,r]=Dn.exec(t??"")??[];return void 0===a||0===o?[]:[{kind:"Service",name:a,namespace:s,port:u.$85(e,"port").number??n??(void 0===r?void 0:Number(r))}]}function Ln(e,{how:t},o){return"env"===t?qn(e,o):e.entries.has(o)||function n({kind:e,object:t},o){const n="ConfigMap"===e?u.$98(On,o):void 0;return void 0!==n&&"true"===u.$y(t.manifest,"metadata",...n)}(e,o)}const On={"service-ca.crt":["annotations","service.beta.openshift.io/inject-cabundle"],"ca-bundle.crt":["labels","config.openshift.io/inject-trusted-cabundle"]},Fn=require("./common.js");function Un(e){return Bn(e)}const Bn=u.$5q(function Vn(e){const t=({of:e,namespace:t})=>JSON.stringify([e,t]),o=u.$55([...Kn(e),...Gn(e)],t),n=new Map;return{meant:e=>{const a=t(e),s=n.get(a)??u.$c8(new Set(o.get(a)?.map(({name:e})=>e)));return n.set(a,s),s(e.name)}}});function Hn(e,t){return Fn.$bz(Un(e).meant(t))}function Kn({index:e}){return e.objects.flatMap(({group:e,kind:t,namespace:o,name:n,nameBeforeHash:a,manifest:s})=>{const r=[n,...void 0===a?[]:[a]],i=u.$86(s,"spec","ports").map(e=>u.$y(e,"name"));return[...r.map(e=>({of:t,namespace:o,name:e})),...""===e&&"Service"===t?[..._n("Services",o,u.$85(s,"metadata","labels")),...Wn("Services",o,i)]:[]]})}function Gn({workloads:e}){return[...e.values()].flatMap(({object:{namespace:e},templates:t})=>t.flatMap(({metadata:t,containers:o})=>{const n=o.flatMap(({value:e})=>u.$86(e,"ports"));return[..._n("pods",e,u.$85(t,"labels")),...Wn("pods",e,n.map(e=>u.$y(e,"name")))]}))}function _n(e,t,o){return Object.entries(o).flatMap(([o,n])=>[{of:u.$c9(e),namespace:t,name:o},..."string"==typeof n?[{of:u.$cb(e,o),namespace:t,name:n}]:[]])}function Wn(e,t,o){return o.flatMap(o=>void 0===o?[]:[{of:u.$ca(e),namespace:t,name:o}])}const Qn=u.$5q((({objects:e})=>u.$55(e.flatMap((e=>[...new Set(Xn(e))].map(t=>({name:t,object:e})))),({name:e})=>e)));function aa(e,t,{kind:o,name:n,path:a},{base:s,head:r}){if(void 0===e||"ConfigMap"!==o||!1===r.prunes)return;const i=u.$c6(e).find(e=>e.kind===o&&e.path===a),c=i&&u.$c7(s,e,o,i.name),l=c?.object.name??n,m=l!==n&&l.includes(n);return void 0!==i&&m&&!u.$c7(r,t,o,i.name)?{key:`${o} ${n}`,severity:"error",message:`\`${a}\` needs ${o} ${n}, which is not in the build: that held it as ${l}, and this change takes it out.`,unsafe:!0}:void 0}function sa(e,{object:t},{kind:o,name:n}){return Hn(e,{of:o,namespace:t.namespace,name:n})}function ra({kind:e,name:t,path:o,how:n},a){return{key:`${e} ${t}`,severity:"warning",message:`\`${o}\` needs ${e} ${t}, which is not in the build: ${"imagePullSecret"===n?"an image that needs it is not pulled":"new pods wait"} until something else makes it.${a}`,unsafe:!1}}const ia=u.$5q(({workloads:e})=>new Set([...e.values()].flatMap(e=>u.$c6(e).filter(({optional:e})=>!e).map(({kind:t,name:o})=>la(t,e.object.namespace??"",o)))));function ma({base:e,head:t}){const o=(t.index.byKind.get("ValidatingAdmissionPolicyBinding")??[]).flatMap(o=>{const n=e.index.byKey.get(u.$9a(o)),a=void 0!==n&&u.$37(u.$ap(n),u.$ap(o)),s=da(o,t.index);return a&&void 0!==u.$ap(o)&&void 0!==s&&function r({manifest:e}){return u.$86(e,"spec","matchConstraints","resourceRules").some(e=>u.$ak(e,"apiGroups").some(e=>fa.includes(e))&&u.$ak(e,"resources").some(e=>pa.includes(e)))}(s)?[...ha(da(o,e.index),s,o),...ya(s,o,e.index,t.index)]:[]});return[...new Map(o.map(e=>[e.message,e])).values()]}function da({manifest:e},{byKey:t}){const o=u.$y(e,"spec","policyName")??"",[n,a]=["admissionregistration.k8s.io","ValidatingAdmissionPolicy"];return t.get(u.$9a({group:n,kind:a,name:o,namespace:null}))}const pa=["*","*/*","pods","deployments","statefulsets","daemonsets","replicasets","jobs","cronjobs"],fa=["*","","apps","batch"],ga="pods made from now on have to pass it; those that run stay as they are.";function ha(e,t,o){if(void 0!==e&&u.$37(e.manifest.spec,t.manifest.spec))return[];const n=void 0===e?"is new":"changes";return[{object:t,message:`${t.kind} ${t.name} ${n}, which the binding ${o.name} enforces: ${ga}`}]}function ya(e,t,o,n){const[a,s]=[u.$85(e.manifest,"spec","paramKind"),u.$85(t.manifest,"spec","paramRef")];return function r({byKind:e},t,o){const[n,a]=[u.$y(t,"apiVersion"),u.$y(o,"name")],s=u.$y(o,"namespace");return(e.get(u.$y(t,"kind")??"")??[]).filter(e=>e.apiVersion===n&&e.name===a&&(void 0===s||e.namespace===s))}(o,a,s).flatMap(t=>{const o=n.byKey.get(u.$9a(t)),a=`${t.kind} ${t.name}`;if(void 0===o)return"Deny"!==u.$y(s,"parameterNotFoundAction")?[]:[{object:t,message:`${a} goes, which ValidatingAdmissionPolicy ${e.name} takes its parameters from: by \`parameterNotFoundAction: Deny\` everything that it is asked about is refused.`}];const r=({manifest:e})=>({...e,metadata:null});return u.$37(r(t),r(o))?[]:[{object:o,message:`${a} changes, which ValidatingAdmissionPolicy ${e.name} takes its parameters from: ${ga}`}]})}const va=12;const wa={config:"The config",image:"The image",version:"The version",env:"The environment",command:"The command",resources:"A resource request or limit",probe:"A probe",label:"A label",annotation:"An annotation",volume:"A volume",other:"The pod template"};function Sa(e,t){return"other"!==e||Pa.test(t)?wa[e]:"The spec"}const Pa=/^spec\.(?:jobTemplate\.spec\.)?template\b/;function Ra(e){if(e.includes("/"))return e;const t=e.split(".");return t.slice("spec"===t.at(-2)?-3:-2).join(".")}function Ca(e){return e.replace(/^spec\.(?:jobTemplate\.spec\.)?template\.(?:spec\.)?/,"")}function za(e){return e.replace(/(sha256:[0-9a-f]{12})[0-9a-f]{52}\b/g,"$1\u2026").replace(/(^|[:-])([0-9a-f]{12})[0-9a-f]{28}$/,"$1$2\u2026")}const ja=50,Aa=3,Ia=/^.*Probe\./;function Na(e){let t="";return e.map(e=>{const o=function n(e,t){const[o]=Ia.exec(e)??[];if(void 0!==o&&t.startsWith(o))return o.length;const n=Da(t),a=Da(e),s=a.findIndex(({text:e},t)=>e!==n[t]?.text),r=!0===a[s]?.text.startsWith("[")?s-1:s;return r<Aa?0:a[r]?.index??0}(e,t);return 0===o&&(t=e),e.slice(o)})}function Ta(e){if(e.length<=ja)return e;const t=Da(e).map(({index:t})=>e.slice(t)).filter(e=>e.length<ja);return void 0===t[0]?e:`\u2026${t[0]}`}function Da(e){return[...e.matchAll(/\[[^[\]]*\]|[^.[\]]+/g)].map(({0:e,index:t})=>({text:e,index:t}))}const Ma=/^(?:kustomization|deployment|statefulset|daemonset|cronjob|job|service|configmap|secret(?:\.sops)?|ingress|namespace|pvc|helm|helm-?release|release|chart|values(?:[-.][\w.-]+)?|(?:oci|git|helm)-?repository|ks|patch|config|app|all|install|manifests?)\.(?:ya?ml|json)$|^Kustomization$/i,Ea=/^(?:app|base|config|deploy|install|instance|k8s|manifests|resources)$/;function qa({file:e,line:t}){const o=e.split("/"),n=o.toReversed().findIndex((e,t)=>!(0===t?Ma:Ea).test(e)),a=n<0?e:o.slice(-1-n).join("/");return void 0===t?a:`${a} line ${t}`}function Fa(e){return"field"===e.type?u.$m2`${u.$nk(Na(e.paths).map(e=>[u.$nd(Ta(e))]),2)} ${1===e.paths.length?"changes":"change"}`:Oa({...e,places:[]})}function Ua(e,t){const o=u.$nk(e.map(e=>[{strong:[u.$nj(e)]}]),6);return u.$m2`${u.$nd("disableNameSuffixHash")}${La(t)} takes the hash off the names of ${o}; no content changes`}const Ba={added:"is new",removed:"is removed",modified:"changed"};function Ka({change:e,renamed:t},o){if("modified"!==e)return u.$m2`${o} ${Ba[e]}`;if(void 0===t)return u.$m2`${o} changes in what is neither its name nor its keys`;switch(t){case"hashLost":return u.$m2`${o} keeps its content, but its name loses the hash`;case"hashGained":return u.$m2`${o} keeps its content, and its name gets a hash`;case"otherwise":return u.$m2`${o} keeps its keys, but its name changes`}}function Ga({noun:e,field:t,base:o,head:n}){if(o===u.$3b&&n===u.$3b)return u.$m2`${"image"===e?"An image":"A version"} changes (not shown: it may be a Secret's value)`;if("version"===e){const e=void 0===t?u.$m2`The version`:[u.$nd(t)],[a,s]=_a(o,n);return u.$m2`${e} goes from ${u.$nd(a)} to ${u.$nd(s)}`}const[a,s]=[Wa(o),Wa(n)];if(a.name===s.name&&""!==a.version&&""!==s.version){const[e,t]=_a(a.version,s.version);return u.$m2`Image ${u.$nd(a.name)} goes from ${u.$nd(e)} to ${u.$nd(t)}`}const[r,i]=_a(o,n);return u.$m2`An image goes from ${u.$nd(r)} to ${u.$nd(i)}`}function _a(e,t){const[o,n]=[e.split("@"),t.split("@")],a=[o[0]??"",n[0]??""];return a[0]!==a[1]&&a.every(e=>""!==e&&!e.startsWith("sha256:"))?[za(a[0]),za(a[1])]:[za(e),za(t)]}function Wa(e){const[t="",...o]=e.split("@"),n=t.lastIndexOf(":"),a=n>t.lastIndexOf("/")?n:t.length,s=t.slice(a+1);return{name:t.slice(0,a),version:[s,...o].filter(e=>""!==e).join("@")}}function Qa({type:e}){return"resources"===e||"volume"===e||"other"===e||"env"===e}const Xa=24;function es(e,t){return u.$98(e,t)}const ts=/^(image|.*Image|imageName|tag|imageTag|version|.*Version|digest|semver|targetRevision|branch|commit)$/;function os(e,t){return e.map(({path:e,fields:o,base:n,head:a})=>{const s=t.find(e=>!e.sameRealName&&e.base?.object.name===n&&e.head?.object.name===a);if(void 0!==s)return function r(e,t){return{type:"config",path:e,config:t.id,keys:t.changedKeys,...Za(t),reads:"possible"}}(e,s);const i=ts.test(o.at(-1)??""),[c,l]=[n,a].map(ns);return i&&void 0!==c&&void 0!==l?{type:"version",path:e,valueAtBase:c,valueAtHead:l}:{type:"other",path:e}})}function ns(e){return"string"==typeof e||"number"==typeof e?String(e):void 0}const as=new Set(["path","port","scheme","service","initialDelaySeconds","timeoutSeconds","periodSeconds","successThreshold","failureThreshold","terminationGracePeriodSeconds"]),ss=60;function rs(e,t,o){return u.$4b(e)&&u.$4b(t)?[...new Set([...Object.keys(e),...Object.keys(t)])].flatMap(n=>{const[a,s]=[e[n],t[n]];if(u.$37(a,s))return[];const r=_t(o,n);if(u.$4b(a)&&u.$4b(s))return rs(a,s,r);const[i,c]=[a,s].map(e=>function t(e,o){if(!as.has(e)||"string"!=typeof o&&"number"!=typeof o)return;const n=String(o);return n.length>ss?void 0:n}(n,e));return[{type:"probe",path:r,...void 0!==i&&void 0!==c&&{valueAtBase:i,valueAtHead:c}}]}):[{type:"probe",path:o}]}function ps(e){if(void 0===e)return new Map;if(!u.$56(e))return;const t=new Map;for(const o of e){const e=u.$4b(o)?u.$y(o,"name"):void 0;if(void 0===e||t.has(e)||!u.$4b(o))return;t.set(e,o)}return t}const fs=["readinessProbe","livenessProbe","startupProbe"],gs={command:"command",args:"command",workingDir:"command",envFrom:"env",resources:"resources",volumeMounts:"volume",volumeDevices:"volume"};function hs(e,t,o){const n=u.$y(t,"name")??"",a=u.$y(e,"image")!==u.$y(t,"image"),s=[{type:"image",path:`${o}.image`,imageAtBase:u.$y(e,"image")??"",imageAtHead:u.$y(t,"image")??""}];return[...a?s:[],...ds(e,t,"env",o,"env",(e,t,o)=>[{type:"env",path:o}]),...fs.filter(o=>!u.$37(e[o],t[o])).flatMap(n=>rs(e[n],t[n],_t(o,n))),...us(e,t,o,e=>{if(!("image"===e||"env"===e||fs.includes(e)||"imagePullPolicy"===e&&a))return Object.hasOwn(gs,e)?gs[e]:"other"})].map(e=>({...e,container:n}))}function ys(e,t,o){const n={quantities:t,isPod:o,keepsUnknownFields:!0};return{metadata:u.$9k(e.metadata,u.$9l("ObjectMeta"),n),spec:u.$9m(u.$9k(e.spec,u.$9l("PodSpec"),n),"serviceAccount")}}const $s={configMapKeyRef:"ConfigMap",configMapRef:"ConfigMap",configMap:"ConfigMap",secretKeyRef:"Secret",secretRef:"Secret",secret:"Secret",nodePublishSecretRef:"Secret",azureFile:"Secret",imagePullSecrets:"Secret"};function xs(e,t,o=""){if(u.$37(e,t))return[];const[n,a]=[Ss(e),Ss(t)];return void 0!==n&&void 0!==a?ws(n,a,e=>`${o}[${e}]`):u.$4b(e)&&u.$4b(t)?ws(e,t,e=>""===o?e:`${o}.${e}`):[{path:o,base:e,head:t}]}function ws(e,t,o){return[...new Set([...Object.keys(e),...Object.keys(t)])].sort(u.$a).flatMap(n=>xs(e[n],t[n],o(n)))}function Ss(e){if(!u.$56(e)||0===e.length)return;const t=u.$4d();for(const o of e){const e=u.$44(o,"name");void 0!==e&&(t[e]=o)}return Object.keys(t).length===e.length?t:void 0}const Ps=/(?:^|\.)(?:tag|version|appVersion|targetRevision|chart|repository|image|digest|registry|replicas|replicaCount|enabled)$/i,Rs=80;function Cs({path:e,base:t,head:o}){if(!Ps.test(e)||!zs(t)||!zs(o))return e;const[n,a]=[As(t),As(o)];return`${e} ${(n===a?[t,o].map(js):[n,a]).join(" \u2192 ")}`}function zs(e){return!u.$4b(e)&&!u.$56(e)&&As(e).length<=Rs}function js(e){return"string"==typeof e?`"${e}"`:As(e)}function As(e){return"string"==typeof e?""===e?'""':za(e):"number"==typeof e||"boolean"==typeof e||"bigint"==typeof e?e.toString():"nothing"}const Is=/\.(tsx?|[mc]?js|py|go|java|kt|cs|rb|ya?ml|json)$/,Ns=/\.(ya?ml|json|tpl|env|properties)$|(^|\/)(charts?|templates|\.helm)\//,Ts=[{name:"cdk8s",markers:["cdk8s.yaml"],reads:Is},{name:"Pulumi",markers:["Pulumi.yaml","Pulumi.yml"],reads:Is},{name:"CDK for Terraform",markers:["cdktf.json"],reads:Is},{name:"CUE",markers:["cue.mod","timoni.cue"],reads:/\.(cue|ya?ml|json)$/},{name:"Pkl",markers:["PklProject"],reads:/\.(pkl|ya?ml|json)$/},{name:"KCL",markers:["kcl.mod"],reads:/\.(k|ya?ml|json)$/},{name:"Tanka",markers:["tkrc.yaml","jsonnetfile.json"],reads:/\.(j|lib)sonnet$|\.(ya?ml|json)$/},{name:"Helmfile",markers:["helmfile.yaml","helmfile.yaml.gotmpl","helmfile.yml","helmfile.d"]},{name:"Helmwave",markers:["helmwave.yml","helmwave.yaml"]},{name:"Fleet",markers:["fleet.yaml"]},{name:"kpt",markers:["Kptfile"]},{name:"Kluctl",markers:[".kluctl.yaml",".kluctl.yml"]},{name:"Skaffold",markers:["skaffold.yaml"],reads:Ns},{name:"werf",markers:["werf.yaml","werf.yml"],reads:Ns},{name:"vendir",markers:["vendir.yml"]},{name:"Kapitan",markers:[".kapitan","inventory/targets"],reads:/(^|\/)(inventory|templates|components)\/|\.kapitan$/},{name:"Garden",markers:["garden.yml","project.garden.yml"],reads:Ns}],Ds=[["Okteto",/(^|\/)okteto\.ya?ml$/],["DevSpace",/(^|\/)devspace\.ya?ml$/],["Acorn",/(^|\/)Acornfile$/],["Score",/(^|\/)score\.ya?ml$/],["Tilt",/(^|\/)Tiltfile$/],["Helmsman",/(^|\/)helmsman[^/]*\.(toml|ya?ml)$/],["Porter",/(^|\/)porter\.ya?ml$/],["Dhall",/\.dhall$/],["Nix",/(^|\/)(k8s|kube|kubernetes|manifests)\/(.*\/)?(?!(flake|shell|devshell)\.nix$)[^/]+\.nix$/]],Ms=[/^releases:[ \t]*$/m,/^[ \t]*-[ \t]+name:/m,/^[ \t]+(- )?chart:/m],Es=[["Helmsman",/\.toml$/,/^[ \t]*\[apps(\.|\])/m,/^[ \t]*\[(namespaces|helmRepos|settings|apps\.)/m],["Helmsman",/\.ya?ml$/,/^apps:/m,/^(helmRepos|settings):/m,/^namespaces:/m],["Prow",/^(?!\.prow[./]).*\.ya?ml$/,/^(presubmits|postsubmits|periodics|prowjob_namespace|config_updater|external_plugins):/m],["Prow",/\.ya?ml$/,/^(plank|sinker|deck):/m,/^(tide|plank|prow_ignored|in_repo_config):/m],["ci-operator",/\.ya?ml$/,/^zz_generated_metadata:/m],["Helmfile",/\.ya?ml$/,...Ms],["Reckoner",/\.ya?ml$/,/^(charts|releases):/m,/^(repositories|minimum_versions|repository):/m]];function qs(e,t){return Es.find(([,o,...n])=>o.test(e)&&n.every(e=>e.test(t)))?.[0]}function Ls(e){return Ms.every(t=>t.test(e))}function Os(e,t){const[o]=Ds.find(([,t])=>t.test(e))??[];if(void 0!==o)return o;for(let o=u.$23(e);;o=u.$23(o)){const n=Ts.find(({markers:n,reads:a})=>(void 0===a||a.test(e))&&n.some(e=>Bs(t,""===o?e:`${o}/${e}`)));if(void 0!==n)return n.name;if(""===o)return}}function Fs(e){return/-v?\d+\.\d+\.\d[^/]*\.tgz$/.test(e)}function Us(e,t){for(let o=u.$23(e);;o=u.$23(o)){const e=""===o?"":`${o}/`;if(Bs(t,`${e}Chart.yaml`)||Bs(t,`${e}Chart.yml`))return o;if(""===o)return}}function Bs(e,t){return e.some(e=>void 0!==e.entry(t))}function Gs(e,t){const o=u.$4d();for(const n of Object.keys(e)){const a=e[n];void 0!==a&&Object.hasOwn(t,n)&&(o[n]=a)}return o}function _s(e){const t=u.$4d();for(const o of e)for(const e of Object.keys(o))t[e]??=o[e]??null;return t}function Ws({spec:e},{value:t},o){const n=Js(t,o);if(void 0===n||void 0!==n.each.subPathExpr)return;const a=o.slice(n.at.length+1),s=[u.$22(u.$y(n.each,"subPath")??""),a].filter(e=>""!==e).join("/"),r=u.$86(e,"volumes").find(e=>u.$y(e,"name")===u.$y(n.each,"name"));if(void 0===r||""===s)return;const i=function c(e,t){const o=Qs(e);if(void 0===o)return;const n=o.flatMap(({source:e})=>u.$86(e,"items"));if(n.some(e=>Zs(e).startsWith(`${t}/`)))return;const a=n.find(e=>Zs(e)===t);return{from:o.flatMap(e=>function o({kind:e,name:t,source:n},a){if(null===e)return[];const s=u.$86(n,"items");return 0===s.length?[{kind:e,name:t,key:a}]:s.filter(e=>Zs(e)===a).flatMap(o=>({kind:e,name:t,key:u.$y(o,"key")??""}))}(e,t)),mayBeElse:o.some(({kind:e})=>null===e),isNamed:void 0!==a,mode:u.$9j(a??{},"mode")??tr(e)}}(r,s);return void 0===i||""!==a?i:{...i,isNamed:!0}}function Js(e,t){return u.$86(e,"volumeMounts").map(e=>({each:e,at:(u.$y(e,"mountPath")??"").replace(/(?<!\/)\/+$/,"")})).filter(({at:e})=>""!==e&&(t===e||t.startsWith(`${e}/`))).sort((e,t)=>t.at.length-e.at.length)[0]}function Zs(e){return u.$22(u.$y(e,"path")??"")}function Qs(e){return void 0!==e.projected?u.$86(e,"projected","sources").map(Xs):void 0!==e.configMap?[Ys("ConfigMap",u.$85(e,"configMap"),"name")]:void 0===e.secret?void 0:[Ys("Secret",u.$85(e,"secret"),"secretName")]}function Xs(e){return void 0!==e.configMap?Ys("ConfigMap",u.$85(e,"configMap"),"name"):void 0!==e.secret?Ys("Secret",u.$85(e,"secret"),"name"):{kind:null,name:"",source:{}}}function Ys(e,t,o){return{kind:e,name:u.$y(t,o)??"",source:t}}function er(e){return(Qs(e)??[]).filter(({kind:e})=>null!==e).flatMap(({source:t})=>{const o=u.$86(t,"items");return(0===o.length?[{}]:o).map(t=>u.$9j(t,"mode")??tr(e))})}function tr(e){return["configMap","secret","projected"].map(t=>u.$9j(e,t,"defaultMode")).find(e=>void 0!==e)??420}function or(e,t,o){const n=e.split("\n");let a=!1;for(let e=t-1;e<n.length;e++){const s=n[e]??"";if(e>=t&&/^---(?:\s|$)/.test(s))return;if(/^\s*(?:-\s+)?["']?(?:initC|c|ephemeralC)ontainers["']?\s*:/.test(s)&&(a=!0),a&&nr(s)===o)return e+1}}function nr(e){const t=/^\s*(?:-\s+)?["']?name["']?\s*:(\s[^]*)$/.exec(e)?.[1];return void 0===t?void 0:u.$af(t).replace(/^(["'])(.*)\1$/,"$2")}function ar({changes:e,elsewhere:t,head:o}){const n=[...e,...t?.inPlace??[]].filter(u.$aq);return 0===n.length?[]:["ClusterPolicy","Policy"].flatMap(e=>o.index.byKind.get(e)??[]).flatMap(e=>{const t=function o({group:e,manifest:t}){return"kyverno.io"!==e?[]:u.$ar(u.$85(t,"spec")).flatMap(e=>u.$86(e,"context").flatMap(e=>{const t=u.$y(e,"configMap","name");return void 0===t?[]:[{name:t,namespace:u.$y(e,"configMap","namespace")??"default"}]}))}(e),a=n.find(({id:e})=>t.some(({name:t,namespace:o})=>t===e.name&&u.$99(e.namespace,o)));if(void 0===a)return[];const{kind:s,name:r}=a.id;return[{object:e,message:`${s} ${r} changes, which ${e.kind} ${e.name} goes by: pods made from now on have to pass it, or are changed by it; those that run stay as they are.`}]})}function sr(e){const t=rr(e);return({templates:e})=>e.some(({metadata:e})=>d(t,u.$85(e,"labels")))}function rr({matchLabels:e,matchExpressions:t}){const o=Object.entries(u.$4c(e)).map(([e,t])=>[cr(e),t]).filter(([e])=>!ir.test(e)),n=u.$86(u.$56(t)?{matchExpressions:t}:{},"matchExpressions").map(e=>({...e,key:cr(u.$y(e,"key")??"")})).filter(({key:e})=>!ir.test(e));return{matchLabels:Object.fromEntries(o),matchExpressions:n}}const ir=/^io\.(kubernetes\.pod|cilium)\./;function cr(e){return e.replace(/^(k8s|any):/,"")}function lr(e){const t=[...e],o=u.$bf(t,({templates:e})=>{const t=e.flatMap(({metadata:e})=>Object.entries(u.$85(e,"labels")));return new Set(t.map(e=>JSON.stringify(e)))});return e=>{const[n]=Object.entries(u.$85(rr(e),"matchLabels"));return(void 0===n?t:o.get(JSON.stringify(n))??[]).filter(sr(e))}}const ur=u.$5q(e=>lr(e.values()));function mr(e,t){return ur(e)(t)}const dr=["apiVersion","kind","metadata"];function pr(e,t){const o=u.$4a(e,"spec","versions"),n=(u.$56(o)?o:[]).find(e=>u.$4b(e)&&e.name===t&&!0===e.served),a=u.$4a(n,"schema","openAPIV3Schema");return u.$4b(a)?a:void 0}function fr(e,t){const o=u.$4a(e,"spec","versions");if(u.$56(o))return o.some(e=>u.$4b(e)&&e.name===t&&!0===e.served)}function gr(e,t){const o=[];return kr(e,t,void 0,hr(o),[...dr,"status"]),o}function hr(e){return(t,o,n)=>{const a=u.$g2(t);e.push({path:a,message:`${a} ${o}`,...n})}}function yr(e,t,o,n){if(null===e)return;if(!0===t["x-kubernetes-int-or-string"])return void("string"==typeof e||br(e)||n(o,"must be a whole number or text",{kind:"wrong-type"}));const a="string"==typeof t.type?t.type:"",s=u.$98(vr,a);void 0===s||s.is(e)?(function r(e,t,o,n){!u.$56(t.enum)||u.$4b(e)||u.$56(e)||t.enum.includes(e)||n(o,"is none of the values that its schema allows",{mayComeLater:!0})}(e,t,o,n),u.$4b(e)?kr(e,t,o,n,!0===t["x-kubernetes-embedded-resource"]?dr:[]):u.$56(e)?function i(e,t,o,n){const{items:a,minItems:s,maxItems:r}=t;if("number"==typeof s&&e.length<s&&n(o,`must have ${1===s?"an item":`${s} items`} or more`),"number"==typeof r&&e.length>r&&n(o,`must have at most ${r} items`),u.$4b(a))for(const[t,s]of e.entries())yr(s,a,u.$fy(o,String(t)),n)}(e,t,o,n):function c(e,t,o,n){const{minimum:a,maximum:s,minLength:r,maxLength:i,pattern:c}=t;if("number"==typeof e||"bigint"==typeof e){const[r,i]=[!0===t.exclusiveMinimum,!0===t.exclusiveMaximum];"number"==typeof a&&(e<a||r&&e===a)&&n(o,`must be ${r?"more than":"at least"} ${a}`),"number"==typeof s&&(e>s||i&&e===s)&&n(o,`must be ${i?"less than":"at most"} ${s}`)}else if("string"==typeof e){const t=Array.from(e).length;"number"==typeof r&&t<r&&n(o,`must have ${r} letters or more`),"number"==typeof i&&t>i&&n(o,`must have at most ${i} letters`);const a=u.$g0(c,e);void 0!==a&&n(o,a,u.$fz(a)?{kind:"no-duration"}:{})}}(e,t,o,n)):n(o,`must be ${s.name}`,{kind:"wrong-type"})}const vr={object:{is:u.$4b,name:"a map of fields"},array:{is:u.$56,name:"a list"},string:{is:e=>"string"==typeof e,name:"text"},boolean:{is:e=>"boolean"==typeof e,name:"true or false"},number:{is:e=>"number"==typeof e||"bigint"==typeof e,name:"a number"},integer:{is:br,name:"a whole number"}};function $r(e){if(!0===e["x-kubernetes-int-or-string"])return"a whole number or text";const t="string"==typeof e.type?e.type:"";return Object.hasOwn(vr,t)?vr[t]?.name:void 0}function br(e){return"bigint"==typeof e||"number"==typeof e&&Number.isInteger(e)}function kr(e,t,o,n,a){const s=u.$4b(t.properties)?t.properties:{},r=t.additionalProperties,i=!0===t["x-kubernetes-preserve-unknown-fields"]||!0===r;for(const[t,c]of Object.entries(e)){if(a.includes(t))continue;const l=u.$98(s,t);u.$4b(l)?yr(c,l,u.$9z(o,t),n):u.$4b(r)?yr(c,r,u.$fy(o,t),n):i||wr(t,e,Object.keys(s),u.$9z(o,t),n)}!function c(e,t,o,n){const a=t["x-kubernetes-validations"];for(const t of u.$56(a)?a:[]){const a=u.$g1(u.$4a(t,"rule"),e);void 0!==a&&n(o,a)}}(e,t,o,n);for(const r of u.$56(t.required)?t.required:[])"string"!=typeof r||a.includes(r)||Object.hasOwn(e,r)&&(null!==e[r]||!0===u.$4a(s,r,"nullable"))||void 0!==u.$4a(s,r,"default")||n(u.$9z(o,r),"is missing",{kind:"missing"})}const xr=2;function wr(e,t,o,n,a){const s=Fn.$2n(e,o.filter(e=>!Object.hasOwn(t,e)),xr);a(n,"is no field that its CustomResourceDefinition knows"+(void 0===s?"":` (did you mean ${s}?)`),{kind:"unknown-field",...void 0===s&&{mayComeLater:!0}})}const Sr=(e=>(t=>{let o;return(...n)=>(o??=e()[t])(...n)}));let Pr;const[Rr,Cr]="$7q $7r".split(" ").map(Sr(()=>Pr??=require("./outside.js"))),zr=/^[ \t-]*["']?apiVersion["']?[ \t]*:(?![ \t]*\{(?![{%]))[ \t]*["']?([^\s"',#}]*)/gm,jr=/^[ \t-]*["']?kind["']?[ \t]*:[ \t]*["']?(?:[A-Za-z$]|\{[{%])/m,Ar=[/apiVersion["']?[ \t]*:/,/kind["']?[ \t]*:/];function Ir(e){const t=Tr(e);return!(t.length>0&&t.every(e=>Rr(e)||Cr(e)))&&(t.length>0&&jr.test(e)||function o(e){return!!Ar.every(t=>t.test(e))&&e.split("\n").some(e=>Ar.every(t=>t.test(e)))}(e))}function Nr(e){return Tr(e).some(Cr)}function Tr(e){return[...e.matchAll(zr)].map(([,e=""])=>e).filter(e=>!/^string;?$/.test(e))}function Dr(e){return u.$5m(e).every(e=>u.$5n(e.text).ok)}function Mr(e){if(!u.$5b(e).ok)return/\{\{|\{%|<%/.test(e)?"template":"damaged"}const Er=/^(\$ANSIBLE_VAULT;|\0GITCRYPT\0)/;function qr(e){return Er.test(e)}const Lr=/(?:^sops_mac=|["']?\bmac["']?:[ \t]*["']?)ENC\[AES256_GCM,/m;function Or(e){return Lr.test(e)}function Fr(e){return/^#@/m.test(e)}const Br=String.raw`
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
`,Vr=String.raw`
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
`;function Hr(e){return/-controller |^(?:Argo CD|cert-manager|External Secrets|Gateway API|prometheus-operator) /.test(e)}let Kr,Gr,_r;function Wr(e){return Gr??=u.$55(function t(){return Kr??=Br.split("\n= ").flatMap(e=>{const[t="",...o]=e.trim().split("\n"),[n="",...a]=t.split(" "),s=a.join(" ");return o.flatMap(e=>{const[t="",o="",a="",r]=e.split(" "),i={kind:t,number:a,isNamespaced:"cluster"!==r,owner:s};return o.split(",").map(e=>({apiVersion:`${n}/${e}`,...i}))})})}(),e=>u.$7d(e.apiVersion)),Gr.get(u.$7d(e))??[]}function Jr(e,t){return Wr(e).find(e=>e.kind===t)}function Zr(e,t){return Jr(e,t)?.isNamespaced}function Qr(e,t){const o=Wr(e).find(o=>o.apiVersion===e&&o.kind===t);if(void 0!==o&&"-"!==o.number)return{schema:Yr(o.number),owner:o.owner}}const Xr=new Map;function Yr(e){const t=Xr.get(e);if(void 0!==t)return t;_r??=Vr.trim().split("\n");const o=function n(e){const t=e.indexOf("{"),[o="-",...n]=(t<0?e:e.slice(0,t)).trim().split(" "),a=t<0?{}:Ur(e.slice(t)),s={...u.$4b(a)&&a},r=ei[o];void 0!==r&&(s.type=r);const i=u.$4d(),c=[];for(const e of n)if(e.startsWith("["))s.items=Yr(e.slice(1));else if(e.startsWith("*"))s.additionalProperties=Yr(e.slice(1));else{const[t="",o=""]=e.split("="),n=t.replace(/!$/,"");i[n]=Yr(o),n!==t&&c.push(n)}return Object.keys(i).length>0&&(s.properties=i),c.length>0&&(s.required=[...c,...u.$56(s.required)?s.required:[]]),s}(_r[Number.parseInt(e,36)]??"-");return Xr.set(e,o),o}const ei={a:"array",b:"boolean",i:"integer",n:"number",o:"object",s:"string"};function ti(e){const t=ii(e);if(void 0===t)return!1;const o={tokens:t,at:0,depth:0};return t.length>0&&li(o)&&o.at===t.length}function oi(e,t){const o=ii(e)??[],n=[];for(const[e,a]of o.entries()){if(a!==t)continue;const[s,r,i]=[o[e-1],o[e+1],o[e+2]];if("("===s&&","===r)return[];si(o,e)||"("===r||":"===r||n.push("."===r&&gi(i)?i??"":"")}return n}const ni=new Set("true false null int uint double bool string bytes list map type null_type dyn google".split(" "));function ai(e){const t=ii(e)??[],o=new Set(t.filter((e,o)=>{const n=t[o-1];return("("===n||","===n)&&","===t[o+1]}));return new Set(t.filter((e,n)=>{const a=t[n+1],s="("===a||"."===a&&"("===t[n+3],r=si(t,n)||s||":"===a||"{"===a||e.startsWith("`")||"."===a&&/^[A-Z]/.test(e);return gi(e)&&!r&&!o.has(e)&&!ni.has(e)}))}function si(e,t){const o=e[t-1];return"."===o||"?"===o&&"."===e[t-2]}const ri=new RegExp(`(?:\\s|//[^\\n]*(?:\\n|$))*(?:(${/[rR]?[bB]?[rR]?(?:"""(?:\\[^]|[^\\])*?"""|'''(?:\\[^]|[^\\])*?'''|"(?:\\.|[^"\\\n\r])*"|'(?:\\.|[^'\\\n\r])*')/.source})|(${/0x[0-9a-fA-F]+u?|(?:\d+\.\d+|\.\d+|\d+)(?:[eE][+-]?\d+)?[uU]?/.source})|(${/[A-Za-z_]\w*|`[\w.\-/ ]+`/.source})|(${/&&|\|\||[=!<>]=|\/(?!\/)|[-+*%<>!?:.,()[\]{}]/.source}))`,"y");function ii(e){const t=[];ri.lastIndex=0;let o=0;for(let n=ri.exec(e);null!==n;n=ri.exec(e)){const[,e,a,s,r]=n;t.push(void 0===e&&void 0===a?s??r??"":"1"),o=ri.lastIndex}return e.slice(o).split("\n").map(e=>e.trim()).every(e=>""===e||e.startsWith("//"))?t:void 0}const ci=200;function li(e){if(++e.depth>ci)return!1;const t=mi(e)&&(!yi(e,"?")||mi(e)&&yi(e,":")&&li(e));return e.depth--,t}const ui=new Set(["||","&&","<","<=",">=",">","==","!=","in","+","-","*","/","%"]);function mi(e){for(;di(e);){if(!ui.has(hi(e)))return!0;e.at++}return!1}function di(e){const t=hi(e);if("!"===t||"-"===t)for(;hi(e)===t;)e.at++;if(!function o(e){return!!yi(e,"1")||(yi(e,"(")?li(e)&&yi(e,")"):yi(e,"[")?pi(e,"]",!1):yi(e,"{")?pi(e,"}",!0):(yi(e,"."),fi(e)&&(!yi(e,"(")||pi(e,")",!1))))}(e))return!1;for(;;)if(yi(e,".")){if(yi(e,"?"),!fi(e)||yi(e,"(")&&!pi(e,")",!1))return!1}else if(yi(e,"[")){if(yi(e,"?"),!li(e)||!yi(e,"]"))return!1}else{if("{"!==hi(e)||!gi(e.tokens[e.at-1]))return!0;if(e.at++,!pi(e,"}",!0))return!1}}function pi(e,t,o){for(;!yi(e,t);){if(yi(e,"?"),!li(e)||o&&(!yi(e,":")||!li(e)))return!1;if(!yi(e,","))return yi(e,t)}return!0}function fi(e){return!!gi(e.tokens[e.at])&&(e.at++,!0)}function gi(e){return void 0!==e&&"in"!==e&&/^[A-Za-z_`]/.test(e)}function hi({tokens:e,at:t}){return e[t]??""}function yi(e,t){return hi(e)===t&&(e.at++,!0)}function vi(e,t,o){""===e.trim()?o(t,"is missing"):ti(e)||o(t,"is no expression of CEL")}const $i=["array","boolean","integer","number","object","string"],bi=["$ref","id","additionalItems","patternProperties","definitions","dependencies"],[ki,xi,wi,Si]=["x-kubernetes-list-type","x-kubernetes-list-map-keys","x-kubernetes-map-type","x-kubernetes-validations"],Pi=[[["minimum","maximum","multipleOf","minLength","maxLength","minItems","maxItems","minProperties"],e=>"number"==typeof e||"bigint"==typeof e,"a number"],[["exclusiveMinimum","exclusiveMaximum","uniqueItems","nullable","x-kubernetes-int-or-string"],e=>"boolean"==typeof e,"true or false"],[["type","pattern","format","title","description",ki,wi],e=>"string"==typeof e,"text"],[["required","enum","allOf","anyOf","oneOf",xi,Si],u.$56,"a list"],[["properties","not"],u.$4b,"a map"]],Ri=/\(\?P?<\w+>|\(\?[imsU-]+[:)]|\\./gs;const Ci=["allOf","anyOf","oneOf"],zi=[{type:"integer"},{type:"string"}];function ji(e,t,o){!function n(e,t,o){!function n(e,t,o){for(const[n,a,s]of Pi)for(const r of n){const n=e[r];null==n||a(n)||o(u.$9z(t,r),`must be ${s}`)}}(e,t,o);const a=u.$g7(e.type);""===a||$i.includes(a)||o(u.$9z(t,"type"),`must be one of ${$i.join(", ")}`);for(const n of bi)void 0!==e[n]&&o(u.$9z(t,n),"is not supported");!0===e.uniqueItems&&o(u.$9z(t,"uniqueItems"),"may not be true; use x-kubernetes-list-type: set"),!1===e["x-kubernetes-preserve-unknown-fields"]&&o(u.$9z(t,"x-kubernetes-preserve-unknown-fields"),"must be true or left out");const{properties:s,additionalProperties:r}=e;Object.keys(u.$g9(s)).length>0&&void 0!==r&&!0!==r&&o(u.$9z(t,"additionalProperties"),"may not be set beside properties"),"array"===a&&void 0===e.items&&o(u.$9z(t,"items"),"is missing"),u.$56(e.items)&&o(u.$9z(t,"items"),"must be one schema, not a list"),function i(e,t,o){!0===e["x-kubernetes-embedded-resource"]&&("object"!==e.type&&o(u.$9z(t,"type"),"must be object, since it holds a whole object"),!0===e["x-kubernetes-preserve-unknown-fields"]||0!==Object.keys(u.$g9(e.properties)).length||o(u.$9z(t,"properties"),"must not be empty, or x-kubernetes-preserve-unknown-fields be true"))}(e,t,o),function c(e,t,o){const n=u.$g7(e[wi]);""!==n&&("atomic"!==n&&"granular"!==n&&o(u.$9z(t,wi),"must be atomic or granular"),"object"!==e.type&&o(u.$9z(t,"type"),`must be object beside ${wi}`))}(e,t,o),function l(e,t,o){const n=u.$g7(e[ki]),a=u.$g8(e[xi]),s=u.$g9(e.items);a.length>0&&"map"!==n&&o(u.$9z(t,ki),`must be map beside ${xi}`),""!==n&&(["atomic","set","map"].includes(n)||o(u.$9z(t,ki),"must be atomic, set or map"),"array"!==e.type&&o(u.$9z(t,"type"),`must be array beside ${ki}`),"atomic"!==n&&!0===s.nullable&&o(u.$9z(u.$9z(t,"items"),"nullable"),"may not be true in a set or a map"),"set"===n&&function r(e,t,o){"object"===e.type&&"atomic"!==e[wi]&&o(u.$9z(t,wi),"must be atomic in a set"),"array"===e.type&&"atomic"!==(e[ki]??"atomic")&&o(u.$9z(t,ki),"must be atomic in a set")}(s,u.$9z(t,"items"),o),"map"===n&&function i(e,t,o,n){if(0===e.length&&n(u.$9z(o,xi),"must have one, since the list is a map"),"object"!==t.type)return void n(u.$9z(u.$9z(o,"items"),"type"),"must be object, since the list is a map");new Set(e).size<e.length&&n(u.$9z(o,xi),"names one key twice");const a=u.$g9(t.properties);for(const s of e){const e=Object.hasOwn(a,s)?u.$g9(a[s]):void 0,r=u.$fy(u.$9z(u.$9z(o,"items"),"properties"),s);void 0===e?n(u.$9z(o,xi),`names ${s}, which the items do not have`):"object"===e.type||"array"===e.type?n(u.$9z(r,"type"),"must be no list and no map, since it is a key"):void 0!==e.default||u.$g8(t.required).includes(s)?!0===e.nullable&&n(u.$9z(r,"nullable"),"may not be true of a key"):n(r,"must be required or have a default, since it is a key")}}(a,s,t,o))}(e,t,o),function m(e,t,o){const n=e.replace(Ri,e=>e.startsWith("(")&&!e.endsWith(")")?"(":"a");try{new RegExp(n)}catch(e){e instanceof SyntaxError&&/unterminated|unmatched/i.test(e.message)&&o(t,"is no regular expression: a bracket is open")}}(u.$g7(e.pattern),u.$9z(t,"pattern"),o),u.$g6(e[Si]).forEach(({rule:e},n)=>{vi(u.$g7(e),u.$9z(u.$fy(u.$9z(t,Si),String(n)),"rule"),o)})}(e,t,o);for(const[n,a]of Object.entries(u.$g9(e.properties)))Ai(a,u.$fy(u.$9z(t,"properties"),n),o);u.$4b(e.additionalProperties)&&Ai(e.additionalProperties,u.$9z(t,"additionalProperties"),o),u.$4b(e.items)&&Ai(e.items,u.$9z(t,"items"),o),Ii(e,t,o),void 0!==e.default&&function a(e,t){const o=[];return yr(e,t,u.$9z(void 0,"value"),hr(o)),o}(e.default,e).length>0&&o(u.$9z(t,"default"),"is not what the schema itself allows")}function Ai(e,t,o){if(!u.$4b(e))return void o(t,"must be a map of fields");const n=!0===e["x-kubernetes-int-or-string"]||!0===e["x-kubernetes-preserve-unknown-fields"];""!==u.$g7(e.type)||n||o(u.$9z(t,"type"),"is missing"),ji(e,t,o)}function Ii(e,t,o){for(const n of Ci)"anyOf"===n&&u.$37(e.anyOf??null,zi)||u.$g6(e[n]).forEach((e,a)=>{Di(e,u.$fy(u.$9z(t,n),String(a)),o)});u.$4b(e.not)&&Di(e.not,u.$9z(t,"not"),o)}const Ni=["type","additionalProperties","default","title","description","nullable",...["preserve-unknown-fields","embedded-resource","int-or-string","list-map-keys"].map(Ti),...["list-type","map-type","validations"].map(Ti)];function Di(e,t,o){for(const n of Ni)Mi(e[n])&&o(u.$9z(t,n),"may not be set under a condition");for(const[n,a]of Object.entries(u.$g9(e.properties)))u.$4b(a)&&Di(a,u.$fy(u.$9z(t,"properties"),n),o);u.$4b(e.items)&&Di(e.items,u.$9z(t,"items"),o),Ii(e,t,o)}function Mi(e){return null!=e&&""!==e&&!1!==e&&!function t(e){return u.$56(e)&&0===e.length}(e)}const Ei=u.$9z(void 0,"spec"),qi=u.$9z(Ei,"names");function Li(e){if("apiextensions.k8s.io/v1"!==e.apiVersion)return[];const t=[],o=u.$9x(t),n=u.$g9(e.spec),a=u.$g9(n.names),[s,r]=[u.$g7(n.group),u.$g7(a.plural)];return""===s&&o(u.$9z(Ei,"group"),"is missing"),""===r&&o(u.$9z(qi,"plural"),"is missing"),""===u.$g7(a.kind)&&o(u.$9z(qi,"kind"),"is missing"),u.$g7(u.$g9(e.metadata).name)!==`${r}.${s}`&&o(u.$9z(u.$9z(void 0,"metadata"),"name"),"must be spec.names.plural, a dot and spec.group"),["Cluster","Namespaced"].includes(u.$g7(n.scope))||o(u.$9z(Ei,"scope"),"must be Cluster or Namespaced"),!0===n.preserveUnknownFields&&o(u.$9z(Ei,"preserveUnknownFields"),"must not be true; use x-kubernetes-preserve-unknown-fields"),u.$4b(n.conversion)&&function i(e,t){const o=u.$9z(Ei,"conversion"),n=u.$g7(e.strategy);"None"!==n&&"Webhook"!==n&&t(u.$9z(o,"strategy"),"must be None or Webhook");const a=u.$9z(o,"webhook"),{clientConfig:s,conversionReviewVersions:r}=u.$g9(e.webhook);if("Webhook"!==n)return void(u.$4b(e.webhook)&&t(a,"may only be set for the strategy Webhook"));const i=u.$g9(s);""!==u.$g7(i.url)===u.$4b(i.service)&&t(u.$9z(a,"clientConfig"),"must have a url or a service, and not both"),u.$g8(r).some(e=>"v1"===e||"v1beta1"===e)||t(u.$9z(a,"conversionReviewVersions"),"must have v1 or v1beta1")}(n.conversion,o),[...t,...Oi(n)]}const Oi=u.$5q(e=>{const t=[];return function o(e,t){const o=u.$9z(Ei,"versions"),n=new Set;e.forEach((e,a)=>{const s=u.$g7(e.name),r=u.$fy(o,""===s?String(a):s);u.$gh(s)||t(u.$9z(r,"name"),"must be lower case letters, digits and hyphens"),n.has(s)&&t(u.$9z(r,"name"),"is the name of another version"),n.add(s);const i=u.$g9(u.$g9(e.schema).openAPIV3Schema),c=u.$9z(u.$9z(r,"schema"),"openAPIV3Schema");0===Object.keys(i).length?t(c,"is missing"):function l(e,t,o){"object"!==u.$g7(e.type)&&o(u.$9z(t,"type"),"must be object"),u.$4b(e.additionalProperties)&&o(u.$9z(t,"additionalProperties"),"may not be set at the top");const n=u.$9z(t,"properties"),{metadata:a}=u.$g9(e.properties);u.$4b(a)&&!function s({type:e,properties:t={},...o}){const n=u.$4b(t)?Object.keys(t):[];return"object"===e&&n.every(e=>"name"===e||"generateName"===e)&&0===Object.keys(o).length}(a)&&o(u.$fy(n,"metadata"),"may say nothing but name and generateName"),ji(e,t,o)}(i,c,t),function m(e,t,o){u.$g6(e.additionalPrinterColumns).forEach((e,n)=>{const a=u.$g7(e.name),s=u.$fy(u.$9z(t,"additionalPrinterColumns"),""===a?String(n):a);""===a&&o(u.$9z(s,"name"),"is missing"),Fi.includes(u.$g7(e.type))||o(u.$9z(s,"type"),`must be one of ${Fi.join(", ")}`),u.$g7(e.jsonPath).startsWith(".")||o(u.$9z(s,"jsonPath"),"must be a path like .spec.a")})}(e,r,t),function d(e,t,o){if(0===Object.keys(e).length)return;const n=u.$9z(u.$9z(t,"subresources"),"scale");for(const[t,a]of[["specReplicasPath",".spec."],["statusReplicasPath",".status."]])u.$g7(e[t]).startsWith(a)||o(u.$9z(n,t),`must be a path below ${a}`);const a=u.$g7(e.labelSelectorPath);""===a||/^\.(?:spec|status)\./.test(a)||o(u.$9z(n,"labelSelectorPath"),"must be a path below .spec. or .status.")}(u.$g9(u.$g9(e.subresources).scale),r,t)}),1!==e.filter(({storage:e})=>!0===e).length&&t(o,"must have exactly one that is stored")}(u.$g6(e.versions),u.$9x(t)),t}),Fi=["boolean","date","integer","number","string"];function Ui(e,t){const o=[],n=u.$9x(o),[a,s]=[u.$g9(e.spec),u.$g9(t.spec)],r=(e,t,o,a)=>{u.$g7(o[e])!==u.$g7(a[e])&&n(t,"cannot be changed")};return r("scope",u.$9z(Ei,"scope"),a,s),r("group",u.$9z(Ei,"group"),a,s),r("kind",u.$9z(qi,"kind"),u.$g9(a.names),u.$g9(s.names)),r("plural",u.$9z(qi,"plural"),u.$g9(a.names),u.$g9(s.names)),o.map(e=>({...e,update:!0}))}function Ki(e,t,o){const n=Math.min(Math.max(o,1),e);return{maxSurge:0,maxUnavailable:n,minAvailable:e-Math.min(n,t),waves:Gi(t,n)}}function Xi(e){if(null!==e)return{maxSurge:0,maxUnavailable:e,minAvailable:0,waves:1}}function tc(e,t){const{manifest:o}=e.object,n="CloneSet"===e.controller?u.$9j(o,"spec","updateStrategy","partition"):u.$9j(o,"spec","updateStrategy","rollingUpdate","partition");return Math.max(0,t-(n??0))}let nc;const[ac]="$x".split(" ").map(Sr(()=>nc??=require("./gitops.js")));function sc(e,t,o){const n=new Set(t.flatMap(({object:e})=>rc(e)));return o.flatMap(({object:t,origin:o})=>{const a=rc(t).filter(e=>!n.has(e));if(0===a.length)return[];const s=o?.location,r=a.map(e=>e.slice(e.lastIndexOf(" ")+1)),[i,c]=1===a.length?["is no field","it"]:["are no fields","them"];return[{check:"applier-decides",severity:"warning",deployable:e,workload:null,message:`${u.$y(t,"kind")??""} ${u.$y(t,"metadata","name")??""}: ${r.join(", ")} ${i} that Kubernetes knows: Flux drops ${c} without a word, and applies the rest.`,remediation:"Mend the name or the place of the field, or take it out.",isNew:!0,unsafe:!1,...void 0!==s&&{file:s.file},...void 0!==s?.line&&{line:s.line}}]})}function rc(e){const t=[["kind"],["metadata","namespace"],["metadata","name"]].map(t=>u.$y(e,...t));return ac(e).map(e=>`${JSON.stringify(t)} ${e}`)}const ic=["unready-pods","over-quota","recreate-strategy","missing-readiness-probe","rwo-surge","renumbered-pods","max-unavailable-all","single-replica"];function cc(e,t){return ic.flatMap(o=>e.filter(e=>t(e)===o))[0]??e[0]}function uc(e){return e.every(({rollout:e})=>"Canary"===e?.strategy)?u.$m2`step by step, as its canary says`:e.every(({kind:e})=>"DaemonSet"===e)?u.$m2`node by node: one pod on each`:u.$m2`${mc(e)}, a few at a time`}function mc(e){const t=e.flatMap(e=>null===e.pods?[]:[e.pods]);return t.length<e.length||0===t.length?e.every(({kind:e})=>"DaemonSet"===e)?"one pod a node":"its pods (how many is not known)":1===Math.max(...t)?"1 pod":`${u.$nr(t)} pods`}function dc(e){const t=new Set([e]);if(!/^[\w.-]+$/.test(e))for(const o of[...fc(e),...$c(e),...Pc(e)])t.add(o);return t}function pc(e){const t=Buffer.from(e).toString("hex");return new Set([...jc(e),t,t.toUpperCase()])}function fc(e){const t=JSON.stringify(e).slice(1,-1);return[t,JSON.stringify(t).slice(1,-1),u.$e3(e).slice(1,-1),t.replace(/[^\x20-\x7e]/g,gc),t.replaceAll("/","\\/"),yc(e),e.replaceAll("'","''"),e.replaceAll("'","'\\''"),e.replaceAll("'","'\"'\"'"),e.replace(/[\\"$`]/g,"\\$&"),e.replace(/[\\"$`!]/g,"\\$&"),e.replaceAll("$","\\$"),e.replaceAll("$","$$$$"),e.replace(/[^\w@%+=:,./-]/g,"\\$&")]}function gc(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}const hc={"\x07":"\\a","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","\t":"\\t","\v":"\\v","\\":"\\\\",'"':'\\"'};function yc(e){return e.replace(/["\\]|(?! )[\p{C}\p{Z}]/gu,e=>{const t=e.codePointAt(0)??0,o=t.toString(16);return t<128?hc[e]??`\\x${o.padStart(2,"0")}`:t>65535?`\\U${o.padStart(8,"0")}`:`\\u${o.padStart(4,"0")}`})}const vc=[/[^A-Za-z0-9\-_.~!'()*]+/gu,/[^A-Za-z0-9\-_.~]+/gu,/[^A-Za-z0-9\-_.~$&+,;=]+/gu,/[^A-Za-z0-9\-_.~$&+=:@]+/gu];function $c(e){const t=new Set(vc.map(t=>e.replace(t,xc))),o=[...t].map(e=>e.replaceAll("%20","+"));return[...new Set([...t,...o])].flatMap(e=>[e,e.replace(/%[0-9A-F]{2}/g,bc),e.replace(/%2[A1789]/g,bc)])}function bc(e){return e.toLowerCase()}const kc=Array.from({length:256},((e,t)=>`%${t.toString(16).toUpperCase().padStart(2,"0")}`));function xc(e){if(1===e.length&&e<"\x80")return kc[e.charCodeAt(0)]??"";let t="";for(const o of Buffer.from(e))t+=kc[o]??"";return t}const wc=['"',"&quot;","&#34;","&#x22;"],Sc=["'","&apos;","&#39;","&#x27;","&#039;"];function Pc(e){const t=e.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),o=[...new Set(wc.map(e=>t.replaceAll('"',e)))].flatMap(e=>Sc.map(t=>e.replaceAll("'",t))),n=t.replaceAll('"',"&quot;").replaceAll("'","&#39;");return[...o,t.replaceAll('"',"&#34;").replaceAll("'","&#39;").replaceAll("+","&#43;"),n.replaceAll("/","&#x2F;").replaceAll("`","&#x60;").replaceAll("=","&#x3D;")]}const Rc=7,Cc=[64,70,76],zc=8;function jc(e){const t=Buffer.from(e).toString("base64"),o=new Set([t,t.replace(/={1,2}$/,"")]);var n;return[...new Set([...Ac(e),...(n=t,Cc.flatMap(e=>n.length<=e?[]:Array.from({length:Math.ceil(n.length/e)},(t,o)=>n.slice(o*e,(o+1)*e))).filter(e=>e.length>zc)),...[...o].flatMap(Ac)])].flatMap(e=>{if(!/[+/=]/.test(e))return[e];const t=e.replaceAll("+","-").replaceAll("/","_");return[e,t,encodeURIComponent(e),encodeURIComponent(t)]})}function Ac(e){const t=Buffer.from(e);return[0,1,2].flatMap(e=>{const o=Buffer.concat([Buffer.alloc(e),t]).toString("base64").replace(/={1,2}$/,""),n=Math.ceil(8*e/6),a=Math.floor(8*(e+t.length)/6),s=o.slice(n,a);return s.length<Rc&&e>0?[]:0===e?[o,s]:[s]})}const Nc="NoExecute";function Tc({manifest:e}){return u.$86(e,"spec","taints").filter(({effect:e})=>e===Nc)}function Dc(e,t){const o=t??e;if("ClusterServiceVersion"===o?.kind&&void 0!==e&&void 0!==t)return u.$37(Ec(e),Ec(t));if("autoscaling.k8s.io"!==o?.group||"VerticalPodAutoscaler"!==o.kind)return!1;const n=u.$y(t?.manifest,"spec","updatePolicy","updateMode");return void 0===t||"Off"===n||"Initial"===n}const Mc=/^(description|displayName|icon|keywords|links|maintainers|maturity|provider)$/;function Ec({manifest:e}){const t=Object.entries(u.$85(e,"spec")).filter(([e])=>!Mc.test(e));return{...e,spec:Object.fromEntries(t)}}const qc=/\$\$|\$\(([^()]*)\)/g;function Oc(e,t){return e.replace(qc,(e,o)=>{if(void 0===o)return e;const n=u.$86(t,"env").findLast(e=>u.$y(e,"name")===o);return void 0===n?e:u.$y(n,"value")??`$(${JSON.stringify(n.valueFrom??o)})`})}function Fc(e){return e.includes("${")||e.includes("{{")}const Uc=/^\s*(?:[*/%^]|==|!=|[<>]|(?:and|or|unless)\b)/i,Bc=/(?:[-+*/%^<>=]|\b(?:and|or|unless|bool))\s*$/i;function Vc(e){if(Fc(e))return;const{fault:t,bare:o}=u.$gb(e,"\"'`","#");return void 0!==t?t:""===o.trim()?"it is empty":Uc.test(o)?"nothing stands before its first operator":Bc.test(o)?"nothing stands after its last operator":void 0}const Hc=3;function Kc(e){const t=e.slice(0,Hc).map(({message:e})=>e),o=e.length-t.length;return`${t.join("; ")}${o>0?`; and ${o} more`:""}`}function Gc(e){const t=u.$86(e,"spec","template","spec","containers").map(e=>u.$86(e,"ports").length),o=t.filter(e=>e>0).length,n=u.$y(e,"metadata","name")??"",a=u.$y(e,"spec","template","metadata","name"),s="spec.template";return[...t.length>1&&1!==o?[Jc(`${s}.spec.containers`,`must have ports in exactly one container, not in ${0===o?"none":o}`)]:[],...t.some(e=>e>1)?[Jc(`${s}.spec.containers`,"must have one port only")]:[],..."Service"!==e.kind||void 0===a||a.startsWith(`${n}-`)?[]:[Jc(`${s}.metadata.name`,`must begin with \`${n}-\``)],..._c(e)]}function _c(e){const t=u.$86(e,"spec","traffic"),o=t.reduce((e,t)=>e+(u.$9j(t,"percent")??0),0);return 0===t.length||100===o?[]:[Jc("spec.traffic",`must sum up to 100, not ${o}`)]}function Wc(e,t){const[o,n]=[e,t].map(e=>u.$85(e,"spec","template")),a=u.$y(n,"metadata","name");return void 0===a||a!==u.$y(o,"metadata","name")||u.$37(o??{},n??{})?[]:[{...Jc("spec.template.metadata.name","must change with the rest of the template, since a revision of this name is there"),update:!0}]}function Jc(e,t){return{path:e,message:`${e} ${t}`}}const Zc=new Set(["DeploymentConfig","ArgoRollout","CloneSet","KruiseStatefulSet","KruiseDaemonSet","KnativeService","ScaledJob","CronJob"]),Qc=new Set(["DeploymentConfig","ArgoRollout","CloneSet","KruiseStatefulSet"]),Xc=new Set(["CloneSet","KruiseStatefulSet","KruiseDaemonSet"]);function Yc(e,t){return[e,t].some(e=>void 0!==e&&u.$a2(e))?[]:void 0===e?[...u.$a0(t.manifest),...el(void 0,t)]:[...u.$9w(e.manifest,t.manifest),...u.$9y(el(e,t),el(void 0,e))]}function el(e,t){const o="KnativeService"===u.$a1(t.group,t.kind)?.controller;return[...tl(t),...o?(n=e?.manifest,a=t.manifest,[...Gc(a),...void 0===n?[]:Wc(n,a)]):[]];var n,a}function tl({group:e,kind:t,manifest:o}){const{controller:n,templates:a=[]}=u.$a1(e,t)??{};if(void 0===n||!Zc.has(n))return[];const s=a.map(([e="",...t])=>u.$a3(u.$85(o,e,...t),t.reduce(u.$9z,u.$9z(void 0,e))));return[...s.flatMap(({types:e})=>e),...ol(n,u.$85(o,"spec").replicas??void 0),...Xc.has(n)?s.flatMap(({values:e})=>e):[]]}function ol(e,t){const o=[];return Qc.has(e)&&!["number","bigint","undefined"].includes(typeof t)&&u.$9x(o)(u.$9z(u.$9z(void 0,"spec"),"replicas"),"must be a whole number","wrong-type"),o}function nl(e,t,o){const n=(t.head??t.base)?.object;if(void 0===n||!al.has(`${e.object.group}/${e.object.kind}`))return;if("modified"!==t.change||u.$e8(u.$9e(n,`${u.$dy}/ignore`)))return;const a=u.$e7(e),s="ConfigMap"===t.id.kind?"configmap":"secret";if(sl(a[`${s}s.exclude.${u.$dy}/reload`],n.name))return;const r=`${s}.${u.$dy}/reload`;if(sl(a[r],n.name))return`Reloader: ${r}`;if(!o)return;const i=`${u.$dy}/search`;if(u.$e8(a[i])&&u.$e8(u.$9e(n,`${u.$dy}/match`)))return`Reloader: ${i}`;const c=[`${u.$dy}/auto`,`${s}.${u.$dy}/auto`].find(e=>u.$e8(a[e]));return void 0===c?void 0:`Reloader: ${c}`}const al=new Set(["apps/Deployment","apps/StatefulSet","apps/DaemonSet","batch/CronJob","batch/Job","argoproj.io/Rollout"]);function sl(e,t){return rl(e,t).includes(!0)}function rl(e,t){return"string"==typeof e?e.split(",").map(e=>function o(e,t){if(!/^(?:[\w-]|\.[*+]?)*$/.test(e))return e===t||void 0;const o=e.match(/\.[*+]?|[\w-]/g)??[];let n=new Set([0]);for(const e of o){const o=new Set;if(".*"===e||".+"===e)for(let a=Math.min(...n)+(".+"===e?1:0);a<=t.length;a++)o.add(a);else for(const a of n)"."!==e&&t[a]!==e||o.add(a+1);if(0===o.size)return!1;n=o}return n.has(t.length)}(e.trim(),t)):[]}function il(e,t){const o=`${"ConfigMap"===t.id.kind?"configmap":"secret"}.${u.$dy}/reload`,n=(t.head??t.base)?.object.name??"";return rl(u.$e7(e)[o],n).includes(void 0)?`Unless Reloader restarts it: the pattern in ${o} was not evaluated.`:void 0}function cl(e,t,o){const n=(t.head??t.base)?.object,a=void 0===n||"disabled"===u.$9e(n,"flagger.app/config-tracking"),s=o.find(({group:t,kind:o,namespace:n,manifest:a})=>"flagger.app"===t&&"Canary"===o&&n===e.object.namespace&&u.$85(a,"spec","targetRef").kind===e.object.kind&&u.$85(a,"spec","targetRef").name===e.object.name);return a||void 0===s?void 0:`Flagger: Canary ${s.name}`}const ml=/^(external-secrets\.io|generators\.external-secrets\.io|secrets\.hashicorp\.com)$/;function pl({manifest:e}){const t=Object.entries(u.$85(e,"spec"));return Object.fromEntries(t.filter(([e])=>!fl.includes(e)))}const fl=["conditions","refreshInterval","retrySettings"];function gl(e){const{manifest:t,kind:o,namespace:n}=e,a=u.$85(t,"spec"),s=o.endsWith("Bundle")?u.$86(a,"sources").flatMap(hl):function r(e){return[e,u.$85(e,"externalSecretSpec")].flatMap(e=>u.$86(e,"target","template","templateFrom").flatMap(hl))}(a);return[...yl(a,n),...s]}function hl(e){return["ConfigMap","Secret"].flatMap(t=>{const o=u.$y(e,"Secret"===t?"secret":"configMap","name");return void 0===o?[]:[{kind:t,name:o,namespace:null}]})}function yl(e,t){return u.$56(e)?e.flatMap(e=>yl(e,t)):u.$4b(e)?Object.entries(e).flatMap(([e,o])=>{if(/(secret|configMap)(Key)?Ref$/i.test(e))return[];if(!e.endsWith("Ref"))return yl(o,t);if("string"==typeof o){const[n="",a]=o.split("/").toReversed();return[{kind:e.charAt(0).toUpperCase()+e.slice(1,-3),name:n,namespace:a??t}]}const n=u.$y(o,"name");return void 0===n?yl(o,t):[{kind:u.$y(o,"kind"),name:n,namespace:u.$y(o,"namespace")??t}]}):[]}function vl({kind:e,name:t,namespace:o},n){return t===n.name&&(e??n.kind)===n.kind&&u.$99(o,n.namespace)}function $l(e,t){const o=new Map,n=[],a=[e];for(const e of a)for(const s of gl(e)){const e=(bl(t).get(s.name)??[]).filter(e=>vl(s,e));0===e.length&&n.push(s);for(const t of e){const e=u.$9a(t);o.has(e)||(o.set(e,t),dl(t)&&a.push(t))}}return{objects:[...o.values()],outside:n}}const bl=u.$5q(({objects:e})=>u.$55(e.filter(e=>dl(e)||u.$9b(e)),({name:e})=>e)),kl=[34,37],xl="\nClusterTrustBundleProjection.user 37 38\nConfigMapVolumeSource.defaultUser 37 38\nContainer.restartPolicy 34 35\nContainer.restartPolicyRules 34 35\nContainerStatus.allocatedResourcesStatus 34 36\nDownwardAPIVolumeFile.user 37 38\nDownwardAPIVolumeSource.defaultUser 37 38\nEmptyDirVolumeSource.mode 37 38\nEnvVarSource.fileKeyRef 34 35\nEphemeralContainerCommon.restartPolicyRules 34 35\nEvictionResponder.name 37 37\nEvictionResponder.priority 37 37\nGRPCAction.mode 37 38\nHTTPGetAction.protocol 37 38\nImageVolumeStatus.imageRef 36 36\nJobSchedulingConfiguration.disruptionMode 37 37\nJobSchedulingConfiguration.resourceClaims 37 37\nJobSchedulingConfiguration.schedulingConstraints 37 37\nJobSchedulingConfiguration.schedulingPolicy 37 37\nJobSpec.scheduling 37 38\nKeyToPath.user 37 38\nNodeAllocatableMappedResources.name 37 37\nNodeAllocatableMappedResources.quantity 37 37\nNodeAllocatableOverheadResources.name 37 37\nNodeAllocatableOverheadResources.perContainer 37 37\nNodeAllocatableOverheadResources.perPod 37 37\nNodeAllocatableResourceClaimStatus.containers 36 36\nNodeAllocatableResourceClaimStatus.mapping 37 37\nNodeAllocatableResourceClaimStatus.overhead 37 37\nNodeAllocatableResourceClaimStatus.resourceClaimName 36 36\nNodePodPreemptionPolicy.disableResizePreemption 37 37\nNodeSpec.podPreemptionPolicy 37 38\nNodeStatus.declaredFeatures 36 36\nNodeSystemInfo.runningInUserNamespace 37 37\nPersistentVolumeClaimStatus.healthStatus 37 38\nPodCertificateProjection.user 37 38\nPodCertificateProjection.userAnnotations 36 36\nPodSchedulingGroup.podGroupName 36 36\nPodSpec.evictionResponders 37 38\nPodSpec.hostnameOverride 34 35\nPodSpec.schedulingGroup 36 38\nPodStatus.allocatedResources 36 36\nPodStatus.extendedResourceClaimStatus 34 36\nPodStatus.nodeAllocatableResourceClaimStatuses 36 38\nPodStatus.resources 36 36\nPodStatus.volumeHealth 37 38\nPodVolumeHealth.healthConditions 37 37\nPodVolumeHealth.lastTransitionTime 37 37\nPodVolumeHealth.name 37 37\nProjectedVolumeSource.defaultUser 37 38\nResourceHealth.message 36 36\nRollingUpdateStatefulSetStrategy.maxUnavailable 34 37\nSecretVolumeSource.defaultUser 37 38\nServiceAccountTokenProjection.user 37 38\nVolumeHealthCondition.message 37 37\nVolumeHealthCondition.reason 37 37\nVolumeHealthCondition.status 37 37\nVolumeHealthStatus.healthConditions 37 37\nVolumeHealthStatus.lastTransitionTime 37 37\nVolumeMount.bindMountOptions 37 38\nVolumeMountStatus.volumeStatus 36 36\nVolumeProjection.clusterTrustBundle 34 37\nVolumeStatus.image 36 38\n";let wl;function Rl(e,t,o){return!("restartPolicy"!==e||!u.$g2(o).includes("initContainers["))&&t.every(e=>null==e||"Always"===e)}const Cl={};function Al({base:e,head:t}){const o=({object:e})=>!0===u.$4a(e.manifest,"spec","suspend");return o(e)&&!o(t)}function Il({base:e,head:t}){const[o,n]=[e,t].map(({templates:e})=>e.flatMap(({containers:e})=>e.map(({value:e})=>e.resources??null))),a=function s(e){const t="\nMaxUnavailableStatefulSet 37\nMutablePodResourcesForSuspendedJobs 36\nRelaxedServiceNameValidation 36\n".split("\n").find(t=>t.startsWith(`${e} `));return void 0===t?void 0:Number(t.slice(e.length))}("MutablePodResourcesForSuspendedJobs");return void 0===a||u.$37(o??null,n??null)?"":` Kubernetes before 1.${a} refuses it.`}function Nl(e){const{namespace:t,manifest:o}=e,n=(...e)=>u.$y(o,"spec",...e),a=t??"default",s="HelmRepository"===n("chart","spec","sourceRef","kind");return{releaseName:u.$9s(jo(e)),targetNamespace:Ao(e)??a,storageNamespace:n("storageNamespace")??a,chart:u.$9s(s?n("chart","spec","chart"):void 0)}}const Tl=/restart|rolling-?update/i;const Ml="argocd.argoproj.io/instance";function ql(e,t){const o=e.indexOf("/"),[n,a]=[t,e.slice(0,Math.max(0,o))].map(e=>e.split(".").slice(-2).join("."));return n===a&&!0===n?.includes(".")}function Ll({apiVersion:e,metadata:t,status:o,...n}){return n}const Ul=new Set(["Job","CronJob","ScaledJob","Pod","Unknown"]);function Bl(e){const t=Vl(e);if(!(void 0===t||t.podsAtHead<=t.podsAtBase))return{effect:"none",reason:`It scales from ${t.podsAtBase} to ${t.podsAtHead} pods: new ones come beside those that there are.`}}function Vl({base:e,head:t,autoscaled:o,causes:n}){const[a,s]=[u.$9d(e),u.$9d(t)];if(!(o||n.length>0||null===a||null===s))return{podsAtBase:a,podsAtHead:s}}const Hl={restart:e=>`By the policy, a ${e} replaces its pods when their template changes.`,recreate:e=>`By the policy, a ${e} is made anew when its pod template changes.`,nextRun:e=>`By the policy, a ${e} takes a changed pod template at its next run.`,none:e=>`By the policy, a ${e} leaves its pods as they are when their template changes.`,unknown:e=>`The policy does not say what a ${e} does when its pod template changes.`};function Kl({object:e,team:t}){return[["apiVersion"],["metadata"],["status"],...t?.templates??[],...void 0===t?.replicas?[]:[t.replicas]].reduce(Gl,e.manifest)}function Gl(e,[t,...o]){if(!u.$4b(e)||void 0===t||void 0===e[t])return e;const n=Object.entries(e).filter(([e])=>e!==t),a=0===o.length?[]:[[t,Gl(e[t],o)]];return Object.assign(u.$4d(),Object.fromEntries([...n,...a]))}const _l={effect:"restart"};function Jl(e){const t=e.filter(({update:e})=>!0!==e);return t.length>0?t:e}function Zl(e,t){const o=t.some(({update:e})=>!0!==e);return`${Kc(Jl(t))}: ${function n(e,t){return Ql(e)&&!t?"the API server refuses it until the finished Job is removed by its ttlSecondsAfterFinished, and whatever applies this makes a new one after that":"the API server refuses the whole object"}(e,o)}.`}function Ql({controller:e,object:t}){return"Job"===e&&void 0!==u.$9j(t.manifest,"spec","ttlSecondsAfterFinished")}const Xl={Deployment:du,DeploymentConfig:function Yl(e){const{manifest:t}=e.head.object,o=u.$4a(t,"spec","triggers");if(!0===u.$4a(t,"spec","test")&&!0!==u.$4a(e.base.object.manifest,"spec","test"))return{effect:"unknown",reason:"spec.test is true: its pods run while a rollout goes on, and end with it."};const n=u.$86(t,"spec","triggers").some(e=>"ConfigChange"===u.$y(e,"type"));return 0!==e.causes.length||u.$37(o,u.$4a(e.base.object.manifest,"spec","triggers"))?n||null==o||0===e.causes.length?du(e):{effect:"none",reason:"It has no ConfigChange trigger: it rolls out by hand."}:{effect:"unknown",reason:"Its triggers change: whether one of them starts a rollout is not known."}},CloneSet:e=>hu(e,"updateStrategy")??du(e,"updateStrategy")??function t({base:e,head:o}){const n=({object:e})=>u.$4a(e.manifest,"spec","scaleStrategy","podsToDelete");return!u.$56(n(o))||u.$37(n(e),n(o))?void 0:{effect:"unknown",reason:"spec.scaleStrategy.podsToDelete changed: Kruise deletes those pods."}}(e),ArgoRollout:function eu(e){const t=t=>u.$4a(e[t].object.manifest,"spec","restartAt"),o=void 0!==t("head")&&!u.$37(t("base"),t("head")),n=du(e)??function a({base:e,head:t}){const[o,n]=[e,t].map(({object:e})=>u.$85(e.manifest,"spec","workloadRef")),a=e=>["onsuccess","progressively"].includes(u.$9u(e,"scaleDown"));if(a(n)&&!a(o))return{effect:"unknown",reason:`spec.workloadRef.scaleDown changed: Argo Rollouts ends the pods of ${u.$9u(n,"kind")} ${u.$9u(n,"name")}, once those of the Rollout are there.`}}(e);return o&&"restart"!==n?.effect&&0!==u.$9d(e.head)?{effect:"restart",reason:"spec.restartAt changed: Argo Rollouts evicts every pod, without a surge."}:n},StatefulSet:e=>gu(e)??hu(e,"updateStrategy","rollingUpdate")??mu(e)??function t({base:e,head:o,autoscaled:n}){const a=e=>u.$9j(e.object.manifest,"spec","ordinals","start")??0,s=Math.abs(a(o)-a(e)),r=n?null:u.$9d(o);if(0!==s&&0!==r)return{effect:"restart",reason:`spec.ordinals.start changed: ${null===r?"Its":`${Math.min(s,r)} of its`} pods are deleted, and others made under new numbers.`}}(e),KruiseStatefulSet:e=>gu(e)??hu(e,"updateStrategy","rollingUpdate")??mu(e),DaemonSet:uu,KruiseDaemonSet:uu,KnativeService:function tu(e){const t=({object:e})=>u.$4a(e.manifest,"spec","traffic")??null;if(0===e.causes.length&&!u.$37(t(e.base),t(e.head)))return{effect:"unknown",reason:"Its traffic goes to other Revisions, whose pods come while those of others go."};if(0===e.causes.length)return;const o="Knative makes a new Revision and moves the traffic to it.",[n,a]=[e.base,e.head].map(yu);return void 0===n||void 0===a||a>=n||a>1?{effect:"restart",reason:o}:{effect:"restart",reason:`${o} It keeps ${a} from now on, where it kept ${n}: pods that no request needs end, and the next request may wait for a new one.`,podsAtBase:n,podsAtHead:null}},ReplicaSet:function ou(e){const{base:t,head:o,causes:n}=e,a=u.$85(o.object.manifest,"spec","selector"),s=u.$85(t.templates[0]?.metadata??{},"labels");return"ReplicationController"===o.object.kind&&Object.entries(a).some(([e,t])=>s[e]!==t)&&0!==u.$9d(o)?{effect:"restart",reason:"spec.selector changed: its pods no longer belong to it and run on, and new ones are made."}:0===n.length?void 0:0!==u.$9d(o)||e.autoscaled?{effect:"none",heldBack:"onDelete",reason:"Only pods made from now on take the new pod template: those that run keep the old one until somebody deletes them."}:mu(e)},CronJob:function nu(e){return Al(e)?{effect:"unknown",releases:!0,reason:"It was suspended: a run that was missed meanwhile may start at once."}:0!==e.causes.length?!0===u.$4a(e.head.object.manifest,"spec","suspend")?{effect:"none",heldBack:"suspended",reason:"spec.suspend is true."}:{effect:"nextRun"}:void 0},Job:function au(e){const{head:t,causes:o}=e;if(Al(e))return{effect:"unknown",releases:!0,reason:"It was suspended: its pods are made now."};if(function n({base:e,head:t}){const o=({object:e})=>void 0===u.$9g(e)||void 0!==u.$9h(e.manifest);return"argo"===t.object.deliverer&&!o(e)&&o(t)}(e))return{effect:"create",reason:"It was a hook that no sync makes, and is made at the next one."};if(0===o.length)return;const a=u.$9i(t.object);return void 0!==a?{effect:"nextRun",reason:`${a}: the Job ${void 0!==u.$9h(t.object.manifest)?"is made anew at every sync":"is made when that happens, and at no sync"}.`}:{effect:"none",heldBack:"suspended",reason:`The suspended Job takes the change before it starts.${Il(e)}`}},ScaledJob:function su(e){return"gradual"===u.$y(e.head.object.manifest,"spec","rollout","strategy")?e.causes.length>0?{effect:"nextRun"}:void 0:u.$37(e.base.object.manifest.spec,e.head.object.manifest.spec)?void 0:{effect:"restart",reason:"KEDA ends the running Jobs whenever a ScaledJob changes."}},Pod:function ru({causes:e}){const t=e.filter(({type:e})=>"label"!==e&&"annotation"!==e);if(0!==t.length)return t.some(({type:e})=>"image"===e)?{effect:"restart",reason:"The containers restart in place; the pod stays."}:{effect:"none",reason:"A Pod takes this change as it runs."}},Operator:function iu({base:e,head:t}){const{kind:o}=t.object,[n,a]=[e.object.manifest.spec,t.object.manifest.spec];if(u.$9o(o)){const s=u.$9n(o,n,a);return"unknown"===s?.effect?function r(e,t){if("helm.toolkit.fluxcd.io"!==t.group)return;const o=Nl(t),n=Object.entries(Nl(e)).flatMap(([e,t])=>{const n=u.$9s(o[e]);return""===t||""===n||t===n?[]:[`${e} ${t} \u2192 ${n}`]});return 0!==n.length?{effect:"recreate",reason:`Flux uninstalls the Helm release, with all that its chart made, and installs another one: ${n.join(", ")}.`}:void 0}(e.object,t.object)??s:s}const s=Dl(e.object,t.object);if(!u.$37(n,a)||void 0!==s)return{effect:"unknown",reason:`What restarts was not analysed: an operator runs the pods of this ${o}.${void 0===s?"":` Its ${s} changes.`}`}},Team:function cu({base:e,head:t,causes:o}){const{kind:n}=t.object,a=t.team?.effect??"unknown";return o.length>0?0===u.$9d(t)?{effect:"none",heldBack:"noReplicas",reason:"It has no replicas."}:{effect:a,reason:Hl[a](n)}:u.$37(Kl(e),Kl(t))?void 0:{effect:"unknown",reason:`It changes outside of the pod templates that the policy names: Rollcast does not know what the controller of ${n} does with that.`}},Unknown:function lu({base:e,head:t,causes:o}){if(0!==o.length||!u.$37(Ll(e.object.manifest),Ll(t.object.manifest))||void 0!==Dl(e.object,t.object))return{effect:"unknown",reason:`Rollcast does not know the controller of ${t.object.kind}.`}}};function uu(e){return function o({base:e,head:t},n){const a=function s(e,t){const[o,n]=[e,t].map(e=>u.$85(e,"nodeSelector")),a=Object.entries(n??{}).some(([e,t])=>!u.$37(o?.[e],t)),[s,r]=[e,t].map(e=>u.$4a(e,"affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution"));return[...a?["nodeSelector"]:[],...u.$4b(r)&&!u.$37(s,r)?["nodeAffinity"]:[],...u.$86(e,"tolerations").some(e=>!u.$86(t,"tolerations").some(t=>u.$37(t,e)))?["tolerations"]:[]]}(e.templates[0]?.spec,t.templates[0]?.spec);if(0===a.length)return n;const r=`${a.join(", ")} changed: on nodes that no longer fit, its pod ends.`;return{...n??{effect:"scale"},podsAtBase:null,podsAtHead:null,reason:void 0===n?.reason?r:`${n.reason} ${r}`}}(e,gu(e)??function t({causes:e}){return e.length>0?_l:void 0}(e))}function pu({head:e},t,o){if(t&&0!==u.$9d(e))return{effect:"unknown",releases:!0,reason:`The pod template is unchanged, but whatever changed while it ${o} rolls out now.`}}function fu(e,t){return u.$y(e[t].object.manifest,"spec","updateStrategy","type")}function gu(e){if("OnDelete"===fu(e,"head")){if(0===e.causes.length)return;return{effect:"none",heldBack:"onDelete",reason:"Pods take the change when somebody deletes them."}}if(!(e.causes.length>0))return pu(e,"OnDelete"===fu(e,"base"),"updated OnDelete")}function hu(e,...t){const o=["spec",...t,"partition"],n=u.$9j(e.head.object.manifest,...o)??0,a=u.$9j(e.base.object.manifest,...o)??0;if(0===e.causes.length)return pu(e,n<a,"was above the partition");const s=e.autoscaled?null:u.$9d(e.head);return 0===n||null===s||n<s||0===s?void 0:{effect:"none",heldBack:"partition",reason:`${o.join(".")} is ${n}, and there are ${s} pods.`}}function yu({templates:e}){const t=u.$85(e[0]?.metadata,"annotations"),o=["min-scale","minScale"].map(e=>u.$y(t,`autoscaling.knative.dev/${e}`));return Number(o.find(e=>void 0!==e&&/^\d+$/.test(e))??0)}function vu(e,t){return $u(e).has(t)}const $u=u.$5q(e=>{const t=new Set;return bu(t,e,new Set),t});function bu(e,t,o){if(u.$4b(t)&&!o.has(t)){o.add(t);for(const[n,a]of Object.entries(u.$4b(t.properties)?t.properties:{}))e.add(n),bu(e,a,o);bu(e,t.items,o),bu(e,t.additionalProperties,o)}}function ku(e,t){return xu(t,e)}const xu=u.$25((e,t)=>function o(e,t){if(e.incomplete||t.incomplete)return!1;const[o,n]=[e,t].map(({index:e})=>e.objects.filter(wu));return o?.length===n?.length&&!0===n?.every(t=>e.index.byKey.get(u.$9a(t))?.manifest===t.manifest)}(t,e));function wu({group:e,kind:t}){return void 0===u.$a1(e,t)}const Su=["restart","create","delete","recreate","nextRun","scale"];function Pu(e,t){const o=Cu(t);if(void 0===o)return e;const n=`Flux applies nothing of this Kustomization while the API server refuses ${o}; what is held back comes when that is mended.`;return e.map(e=>Su.includes(e.forecast.effect)&&!function t({head:e,forecast:o}){return"delete"===o.effect&&void 0!==e}(e)?{...e,forecast:{...e.forecast,effect:"none",heldBack:"refused",reason:n}}:e)}function Ru(e,t){const o=Cu(t);if(void 0===o)return e;const n=`Flux prunes nothing of this Kustomization while the API server refuses ${o}.`;return e.map(e=>{const{loss:t,...o}=e;return!0===t&&"removed"===o.change?{...o,reason:n}:e})}function Cu(e){const t=e.find(({check:e,severity:t})=>"apply-fails"===e&&"error"===t);if(void 0===t)return;const{workload:o}=t;return null===o?"one of its objects":`${o.kind} ${o.name}`}const zu={Deployment:["spec","paused"],DeploymentConfig:["spec","paused"],ArgoRollout:["spec","paused"],CloneSet:["spec","updateStrategy","paused"]},ju=["StatefulSet","KruiseStatefulSet","DaemonSet","KruiseDaemonSet"];function Iu(e,t,o){const{kind:n,name:a}=e,s=`${t.kind} ${t.name}`,r="gone"===o?`${s}, which this change removes: Flux applies nothing of it until that is there again`:`${s} from now on, and nothing in this repository makes it: Flux applies nothing of it until something else does`;return{...u.$dq(e,null),..."unmade"===o&&{severity:"warning"},message:`${n} ${a} takes variables from ${r}.`,remediation:`Correct the name in \`spec.postBuild.substituteFrom\`, bring ${s} into the namespace of the Kustomization, or mark it \`optional: true\`.`}}function Nu(e,t){const o=`${t.kind} ${t.name}`;return{...u.$dq(e,null),severity:"warning",message:`${e.kind} ${e.name} no longer takes variables from ${o}, which nothing in this repository makes: what it uses of these is not set any more, unless something else sets it.`,remediation:`Keep ${o} in \`spec.postBuild.substituteFrom\`, or set its variables another way in a merge before this one.`}}function Tu(e,t,o){const{kind:n,name:a}=e,s="gone"===o?`of AppProject ${t}, which this change removes: until it is there again`:`of AppProject ${t} from now on, and nothing in this repository makes it: until something else does`;return{...u.$dq(e,null),..."unmade"===o&&{severity:"warning"},message:`${n} ${a} is ${s}, Argo CD refuses it, and syncs nothing of it.`,remediation:"Correct `spec.project`, or keep the AppProject."}}function Du(e,t,o={}){return{...u.$dq({kind:"Application",name:e,...o},null),severity:"warning",message:`AppProject ${e} changes ${t}.`,remediation:"See that the Applications of the project still sync."}}function Mu(e){const{kind:t,name:o,namespace:n}=e;return function a({apiVersion:e,kind:t}){const o=u.$7d(e);return""!==e&&["","apps","batch"].includes(o)&&!qu.includes(t)&&void 0===u.$7z(Eu(o),t)}(e)?"noKind":"CustomResourceDefinition"!==t||/\w\.\w/.test(o)?""===n&&function s({apiVersion:e,kind:t}){const o=""===e?"apps":u.$7d(e);return o.endsWith(".toolkit.fluxcd.io")||!0===u.$7z(Eu(o),t)?.namespaced}(e)?"noNamespace":void 0:"noName"}function Eu(e){return""===e?"v1":`${e}/v1`}const qu=["ControllerRevision","Endpoints","Event","Node"],Lu={unmade:"and nothing in this repository makes it: until something else does",noKind:"which is no kind that Kubernetes has: until that is corrected",noName:"which is no name of a definition, as PLURAL.GROUP is: until that is corrected",noNamespace:"and names no namespace, where each of these lies in one: until that is corrected",gone:"which this change deletes: until it is there again"};function Ou(e,t,{why:o,meant:n,behind:a}){const{kind:s,name:r}=e,i=`${"gone"===o||""===t.apiVersion?"":`${t.apiVersion} `}${t.kind} ${""===t.namespace?"":`${t.namespace}/`}${t.name}`,c=0===a.length?"":`, and Flux applies nothing of ${a.join(", ")}, which depends on it`;return{...u.$dq(e,null),..."gone"!==o&&{severity:"warning"},message:`${s} ${r} waits until ${i} is healthy, ${Lu[o]}, ${r} is not ready${c}.${Fn.$bz(n)}`,remediation:"Correct `spec.healthChecks`."}}function Fu({suppressed:e,severity:t}){return void 0===e&&"ignore"!==t}function Uu(e,t){return u.$4b(e)?function o(e,t){if(!u.$4b(t))return"fails";const o=Object.entries(e).map(([e,t])=>{const[,o="plain",n=e]=Bu.exec(e)??[];return{sign:o,name:n,inner:t}});if(o.some(({name:e})=>/[*?]/.test(e)&&void 0===t[e]))return"unknown";const n=o.filter(({sign:e})=>""===e).map(({name:e,inner:o})=>void 0===t[e]?"skips":function n(e){return"fails"===e?"skips":e}(Uu(o,t[e])));return n.includes("unknown")?"unknown":n.includes("skips")?"skips":Hu(o.filter(({sign:e})=>""!==e).map(({sign:e,name:o,inner:n})=>function a(e,t,o){switch(e){case"plain":return"*"===t?Vu(null!==(o??null)):Uu(t,o);case"=":return void 0===o?"passes":Uu(t,o);case"X":return Vu(void 0===o);default:return"unknown"}}(e,n,t[o])))}(e,t):u.$56(e)?function n(e,t){if(!u.$56(t))return"fails";const[o]=e;if(void 0===o||e.length>1)return"unknown";const n=t.map(e=>Uu(o,e)),a=n.filter(e=>"skips"!==e);return n.length>0&&0===a.length?"skips":Hu(a)}(e,t):Gu(e,t)}const Bu=/^([=X^<+]?)\((.*)\)$/;function Vu(e){return e?"passes":"fails"}function Hu(e){const[t,o]=[e.includes("fails"),e.includes("skips")];return t&&o?"unknown":t?"fails":e.includes("unknown")?"unknown":o?"skips":"passes"}const Ku=[null,"",0,!1];function Gu(e,t){return u.$56(t)?Hu(t.map(t=>Gu(e,t))):"string"==typeof e?function o(e,t){if(/\{\{|\$\(/.test(e))return"unknown";const o=e.split("|").map(e=>Hu(e.split("&").map(e=>function o(e,t){if(_u.test(e))return"unknown";const o=e.replace(Wu,""),[n,a]=[e.slice(0,e.length-o.length),o.trim()],s=[Qu,Zu].flatMap(e=>{const[o,s]=[e(t),e(a)];return void 0===o||void 0===s?[]:[!0===Ju[n]?.(o,s)]});return s.includes(!0)?"passes":/[<>]/.test(n)?s.length>0?"fails":"unknown":null===t||u.$4b(t)?"fails":Vu(Xu(a,u.$9s(t))===(""===n))}(e.trim(),t))));return o.includes("passes")?"passes":o.includes("unknown")?"unknown":"fails"}(e,t??null):Vu(null===e?Ku.includes(t??null):"boolean"==typeof e?t===e:u.$9s(t)===u.$9s(e))}const _u=/^[-+]?\d+(?:\.\d+)?[A-Za-z]*!?-[-+]?\d+(?:\.\d+)?[A-Za-z]*$/,Wu=/^(?:>=|<=|>|<|!)/,Ju={">=":(e,t)=>e>=t,"<=":(e,t)=>e<=t,">":(e,t)=>e>t,"<":(e,t)=>e<t,"!":(e,t)=>e!==t,"":(e,t)=>e===t};function Zu(e){return u.$aj(e??0)?.amount}function Qu(e){return u.$as(u.$4b(e)||u.$56(e)?"":u.$9s(e??0))}function Xu(e,t){const o=Array.from(e,e=>"*"===e?{kind:"any"}:"?"===e?{kind:"one"}:{kind:"text",character:e});return u.$77(o,t,"")}const Yu=/^(Namespaced|AdmissionPolicy)/;function em(e,t,o){if(Yu.test(e.kind)&&e.namespace!==t.object.namespace)return!1;const n=u.$85(e.manifest,"spec");switch(e.group){case"admissionregistration.k8s.io":return function e(t,o,n){const a=u.$y(t,"policyName"),s=n.byKind.get("ValidatingAdmissionPolicy")?.find(e=>e.name===a);if(void 0===s)return!1;const r=u.$85(t,"matchResources");return tm(u.$85(s.manifest,"spec","matchConstraints"),"resourceRules",o,n)&&(void 0===r.resourceRules?am(r,nm(o),o,n):tm(r,"resourceRules",o,n))}(n,t,o);case"policies.kyverno.io":return tm(u.$85(n,"matchConstraints"),"resourceRules",t,o);case"policies.kubewarden.io":return tm(n,"rules",t,o);case"constraints.gatekeeper.sh":return function a(e,t,o){const{namespace:n}=t.object,a=u.$86(e,"kinds"),s=nm(t).filter(({group:e,kind:t})=>0===a.length||a.some(o=>om(u.$ak(o,"apiGroups"),e)&&om(u.$ak(o,"kinds"),t))),r=e=>null!==n&&e.some(e=>Xu(e,n)),[i,c]=[u.$ak(e,"namespaces"),u.$ak(e,"excludedNamespaces")];return(0===i.length||null===n||r(i))&&!r(c)&&am({...e,objectSelector:e.labelSelector??null},s,t,o)}(u.$85(n,"match"),t,o);default:return!1}}function tm(e,t,o,n){const a=nm(o).filter(({group:o,plural:n})=>u.$86(e,t).some(e=>om(u.$ak(e,"apiGroups"),o)&&["*/*",n].some(t=>om(u.$ak(e,"resources"),t))));return am(e,a,o,n)}function om(e,t){return e.includes("*")||e.includes(t)}function nm({object:{group:e,kind:t,manifest:o},templates:n}){const a=`${t.toLowerCase()}s`,s={group:"",kind:"Pod",plural:"pods"};return[{group:e,kind:t,plural:a,labels:u.$85(o,"metadata","labels")},...n.map(({metadata:e})=>({...s,labels:u.$85(e,"labels")}))]}function am(e,t,{object:o},n){const a=u.$85(e,"objectSelector");return t.some(({labels:e})=>d(a,e))&&function s(e,{namespace:t},{byKey:o}){if(!u.$4b(e)||null===t)return!0;const n=o.get(u.$al(t));if(void 0!==n)return d(e,{...u.$85(n.manifest,"metadata","labels"),[sm]:t});const a=Object.entries(u.$85(e,"matchLabels")).filter(([e])=>e===sm),s=u.$86(e,"matchExpressions").filter(({key:e})=>e===sm);return d({matchLabels:Object.fromEntries(a),matchExpressions:s},{[sm]:t})}(e.namespaceSelector,o,n)}const sm="kubernetes.io/metadata.name",rm=255,im=600,cm=/^(?:\[[0-9A-Fa-f:]+\]|[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*)(?::[0-9]+)?$/,lm=/^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/,um=/^\w[\w.-]{0,127}$/,mm=/^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/,dm=/^[a-f0-9]{64}$/;const hm=[/^\.(github|forgejo|gitea)\/workflows\/[^/]+\.ya?ml$/,/^\.(woodpecker|crow)(\/[^/]+)?\.ya?ml$/,/^\.gitlab-ci\.yml$|^\.gitlab\/.+\.yml$/,/^\.(circleci|semaphore|buildkite|tekton|harness|pipelines|azure-pipelines|azuredevops)\/.+\.ya?ml$/,/^(\.drone|\.travis|\.appveyor|appveyor|\.cirrus|bitbucket-pipelines|codefresh|screwdriver|wercker|shippable)\.ya?ml$/,/^\.prow(\/.+)?\.ya?ml$/,/(^|\/)(azure-pipelines|cloudbuild|buildspec|appspec)[\w.-]*\.(ya?ml|json)$/,/(^|\/)Jenkinsfile[\w.-]*$|\.jenkinsfile$/i];function ym(e){return hm.some(t=>t.test(e))}function vm(e){const t=u.$6a(e).toLowerCase().split(/[^a-z0-9]+/);return t.some(e=>$m.test(e))&&!t.some(e=>bm.test(e))}const $m=/^(e2e|tests?|testing|integration|conformance|smoke|cypress|playwright|lint)$/,bm=/^(cd|deploy\w*|release\w*|publish\w*|promot\w*|rollout|ship|prod|production|staging|preview|apply|sync|env)$/;function km(e){return/\.(sh|bash|zsh|fish|ps1|bat|mk)$|(^|\/)(Makefile|[Jj]ustfile|Taskfile[^/]*)$/.test(e)}const xm=[".github/workflows",".forgejo/workflows",".gitea/workflows",".gitlab",".circleci",".tekton",".woodpecker",".buildkite",".semaphore",".harness",".prow",".pipelines",".azure-pipelines"];function wm(e){const t=xm.flatMap(t=>e.list(t).map(e=>`${t}/${e}`));return[...e.list(""),...t].filter(t=>ym(t)&&dn(e,t))}const Sm=new Set("all and api app apps at by db dev dns env for http in io ip key my net new of old on prod qa ssl test the tls to uat uri url web\n  access account action active actual address addresses admin administrator advice affected agent alert alerts alpha\n  amazon amazonaws analysed analytics annotation annotations apache apiversion application applications argocd argument\n  arguments attribute authentication authorization autoscaler available average azure backend backup balance balancer\n  batch because before beside between bitnami boolean branch broken browser bucket builder builders bundle cancel\n  cannot catalog certificate certificates change changed changes channel charts client cluster clusters com\n  command commands comment commit commits common compare component components config configmap configmaps\n  configuration configure connection console consumer container containers content context control controller\n  controllers correct cronjob current custom daemon daemonset dashboard database databases datadog debian decode default\n  defaults delete deleted deletion demand deploy deployable deployables deployed deployment deployments describe\n  destination develop developer development device digest directory disable disabled docker dockerhub document domain\n  dynamic elastic elasticsearch embedded enable enabled encrypted endpoint endpoints engine entry environment\n  environments errors etcd event events everything example examples exporter expression external failed failure feature\n  field fields filter folder forecast format found frontend function gateway gcr general generated generator generators ghcr\n  github gitlab gitops global google googleapis grafana granted graphql groups handler harbor hashicorp header headers health helm\n  hidden history hostname https identity ignore ignored ignores image images import include ingress init inject input\n  inputs insecure install instance instances integer internal invalid issuer jaeger jenkins jobs json kafka keycloak\n  kind kubectl kubelet kubernetes kustomization kustomize label labels language latest letsencrypt level library limit\n  limits linux listen listener literals loadbalancer local localhost location logger logging login loki machine main\n  manager manifest manifests master maximum member memory merge message messages metadata metrics migration minimum\n  minio missing mobile module mongo mongodb monitor monitoring mounted mysql named names namespace namespaces native\n  nats network nginx nodejs nodes none notification null number object objects observability offline online open\n  openapi operation operator operators option optional options oracle orders org origin other others output overlay overlays\n  owner package packages parameter parameters parent partition passed password patch patches payment payments pending\n  people permission persistent pipeline platform plugin plugins policy policies postgres postgresql preview primary\n  private probe probes process processes producer product production profile program project projects prometheus\n  protocol provider proxy public publish python quay queue quota rabbitmq random readiness readonly reason redis reference\n  references refers region registry release reload reloader remote render rendered replace replaced replica replicas report\n  repository request requests require required reserved resource resources response restart restarts result results\n  retry revision rollback rolling rollout root route router routes runner runtime sandbox schedule scheduler schema\n  search secondary secret secretkeyref secrets security selector server serverless sha256 sha512 servers service serviceaccount\n  serviceaccountname imagepullsecrets imagepullpolicy restartpolicy\n  services session setting settings shared shell simple single snapshot socket source sources specification spring\n  staging stale standard started startup state stateful statefulset static status storage store stream strict string\n  subject submodule success suffix summary support system table target targets template templates temporary tenant\n  testing tests thanos timeout token tokens tools trace tracing traefik traffic transform transformer transformers\n  transport trigger trusted type types ubuntu unable unavailable undefined unknown unsafe unsupported update updated\n  updates upload upstream user username users valid validate value values variable variables vault vendor version\n  versions virtual volume volumes warning webhook website window windows within without worker workers workload\n  workloads workspace writer written yaml zookeeper".split(/\s+/)),Pm=new Set("about above absolute actions added admission affinity after again against agree aliases allow allowed allows alone\n  already alternatives always among amount another answer answered answers anything apiextensions apiregistration\n  applied applies apply applying array arrive arrives asked atomic authority automatic automatically autoscaling\n  backed backups became become becomes begin begins begun behavior behind being belongs below beyond binding blank\n  bounds braces brackets breakable bring brings broke budget build builds built builtin bytes cache called calls\n  capabilities character characters chart check checked checkout checks choose claim claims class clients clone closed\n  colon column comes compared compares complete condition configs configurations contain converts cores could count\n  counted counts created cycle damaged deadline decide decides declaration declares decrypt deeply definition\n  definitions deletes delimiter deliver delivering delivers delivery dependency depends deploying deploys differ\n  different digits divided drain drained driver dropped drops duration during earlier effect either element elsewhere\n  empty ended enforced enforces enough entries error escape evaluated every exactly exchange exclude exempt exempted\n  exemption exempts exist exists expected expires export fails false families fetch fetched fetches fewer files fills\n  finding finds finished first folded folders follow followed follows force forecasts forks former gated gathered\n  generate generic given gives globs grace group grows hangs happens healthy holds hosts hyphens immutable indentation\n  index indexed inline inside instead interval isolated isolation items itself jinja jsonnet judged keeps kernel kinds\n  known knows kubelets kyverno lacks large larger later leads least leave leaves legacy length letter letters\n  libraries lines lists loaded longer looked looks lookup loses lower machines makes managed manages mapping marks\n  match matches matrix means meant meanwhile mended merged merges metric migrate minute missed modify mount mounts\n  moved moves multiple naming narrower needed needs negative neither nested never nobody nothing numbers often older\n  operations order ordinals otherwise outside overhead overwrite parse parsed partly parts pattern paused percentage\n  perhaps period phase pinned place please plural point ports prefer prefix preserve printable printed prints priority\n  privileged programs prune pruned prunes pulled pushed quotas quoted quotes raise range ranges reach reached reaches\n  reader readers reads ready reclaim reconcile recreate redirects refresh refreshed refuse refused refuses regular\n  relative released remediation remove removed removes rename renders renewed repeat replacement replaces replication\n  reported reports repositories requires requiring resolve resolved restarted restrictor resumed retain return rewrite\n  right rights rollcast rollouts rolls rotates rules running scale scaled scales scope sealed second seconds select\n  selected selects sends separator serve served serves several severity shall shard shards share shorter should shown\n  shows sidecar sides sight signed since slash slice somebody someone something spaces specify split stand stands\n  stars start starts statuses stays steps still stopped stops stored stores stranger strategic strategy subset\n  substitution supported surge suspend suspended switch switched symbolic synced syncs tables taken takes talks tells\n  terminal their theirs there these those though through times today together toolkit trimmed trust trusts twice under\n  undone unexpected uninstalled unless unmatched unpacked until updater upgrade upgraded upgrades usual validator\n  visible waits wants watch watches weight whatever whenever where wherever whether which while whoever whole whose\n  width workflow working would write writes wrong wrote yourself".split(/\s+/)),Rm=/^v?\d+(?:[.\-_]\d+)+$/i,Cm=/^(?:[a-z0-9.-]+\/)?v\d+(?:(?:alpha|beta)\d+)?$/;function zm(e){if(Rm.test(e)||Cm.test(e))return!0;if(Pm.has(e.trim().toLowerCase().replace(/:$/,"")))return!0;const t=e.toLowerCase().split(/[-_.\s/:]+/).filter(e=>""!==e);return t.length>0&&t.length<=4&&t.every(e=>Sm.has(e))}function Im(e,t,o){return function n(e,t,o){const n=function a(e,t,o){if(Ul.has(o.controller))return;const n=Fl(o)??Ol({base:t,head:o});return void 0!==n&&function a(e,t){const o=(e,t)=>[...e.byKey].some(([e,o])=>void 0===u.$9g(o)&&!u.$37(o.manifest,t.byKey.get(e)?.manifest));return o(t,e)||o(e,t)}(e.base.index,e.head.index)?n:void 0}(e,t,o);return void 0===n?void 0:Bi(o,n.effect,n.reason,"recreate"===n.effect?u.$9d(t):null)}(e,t,o)??function a(e,t){if("Operator"!==t.controller)return;const o=Eo(t.object,[...e.changes,...e.elsewhere]);return void 0===o?void 0:{...Bi(t,"unknown",Fo(o,t.object),null),namesConfig:!0}}(e,o)??Tm(e,t,o)}function Tm(e,t,o){const n=jm(e,t,o);if(void 0===n)return;const{effect:a,reason:s,...r}=n;return{...Bi(o,a,s,null),...r}}function Mm(e,t){return u.$4b(e)?t.flatMap(t=>void 0===e[t]?[]:[`${t} ${u.$9s(e[t])}`]).join(" and "):"one value"}function Em(e,t,o,n){const{kind:a,name:s,path:r,keys:i}=t;if("all"===i||"data"===i)return[];const[c,l]=[n,o].map(o=>function n(e,t,o){const n=Zn(o,e,t)?.maker;if(void 0===n)return;const a=u.$cg(n).find(({kind:e,name:o})=>e===t.kind&&o===t.name);return a&&{maker:`${n.kind} ${n.name}`,made:a}}(e,t,o)),m=l?.made.holds;if(void 0===l||void 0===m)return[];const d=void 0===c||void 0!==c.made.holds;return i.filter(e=>d&&!m.includes(e)).map(e=>{const t=!0===c?.made.holds?.includes(e)?" from now on":"";return{key:`${a} ${s} ${e}`,severity:"error",message:`\`${r}\` needs key ${e} of ${a} ${s}, which ${l.maker} makes without it${t}.`,unsafe:!0}})}const Lm="(Flux takes it out of the cluster; kubectl and Argo CD leave it there)";function Om({kind:e,name:t},o){return{key:`${e} ${t} empty`,severity:"warning",message:`\`${o}\` takes all of ${e} ${t}, which holds nothing any more.`,unsafe:!0}}function Fm(e,t,o,n){return{key:e,severity:n,message:`\`${t}\` needs ${o}, which is not in the build.`,unsafe:!0}}function Um(e,t,{kind:o,name:n,stays:a},s=!1){return{key:e,severity:"warning",message:`\`${t}\` needs ${e}, and ${o} ${n} ${s?"makes it no more":"that makes it in the cluster is no longer in the build"}: ${a??"what it made may be deleted"+(s?"":" with it")}.`,unsafe:void 0===a}}function Bm(e,t){return{key:e,severity:"error",message:`\`${t}\` needs ${e}, which another deployable held and this change removes.`,unsafe:!0}}function Vm(e,t){return{key:e,severity:"warning",message:`\`${t}\` needs ${e}, which was not seen at head, of which not all was analysed: see that what was left out holds it.`,unsafe:!0}}function Hm({kind:e,name:t},{workload:o,base:n},a){const{namespace:s}=o.object;return n.configs.some(o=>o.kind===e&&o.name===t&&o.namespace===s&&a(o))}function Km(e,t){return e.filter(({id:e,head:o})=>o?.object.name===t.name&&u.$99(e.namespace,t.namespace)).flatMap(({base:e,head:o})=>t.keys.filter(t=>!0===e?.entries.has(t)&&!0!==o?.entries.has(t)))}function Gm(e,t){return e.includes(t)?t:e.includes("maybe")?"maybe":!t}function _m(e,t,o){const n=n=>u.$86(e,n).map(e=>Qm(e,t,o)),[a,s]=[n("any"),n("all")];return a.length>0?Gm(a,!0):s.length>0?Gm(s,!1):Qm(e,t,o)}const Wm=["namespaceSelector","operations","annotations"],Jm=["name","names","selector"],Zm=["subjects","roles","clusterRoles"];function Qm(e,t,o){const n=u.$85(e,"resources");if(!function a(e,t,o){return 0===e.length||e.some(e=>Xm(e,t)||o&&ed.test(e))}(u.$ak(n,"kinds"),t,o))return!1;const s=e=>void 0!==n[e],r=function i(e,t){return 0===e.length||(null===t?"maybe":e.some(e=>Xu(e,t)))}(u.$ak(n,"namespaces"),t.namespace),c=o?!Jm.some(s)||"maybe":function l(e,{name:t,manifest:o}){const[n,a]=[u.$ak(e,"names"),e.selector],s=Xu(u.$y(e,"name")??"*",t)&&(0===n.length||n.some(e=>Xu(e,t)));if(!s||!u.$4b(a))return s;return Object.entries(u.$85(a,"matchLabels")).some(([e,t])=>/[*?]/.test(`${e} ${u.$9s(t)}`))?"maybe":d(a,u.$85(o,"metadata","labels"))}(n,t);return Gm([r,c,!(Zm.some(t=>void 0!==e[t])||Wm.some(s))||"maybe"],!1)}function Xm(e,{group:t,kind:o,apiVersion:n}){const[a="",s="*",r="*"]=e.split("/").reverse(),i=n.slice(n.lastIndexOf("/")+1);return Xu(a,o)&&Xu(s,i)&&Xu(r,t)}function Ym(e){return ed.test(e)}const ed=/^(?:(?:\*|v1)\/)?Pod$/,td=["DaemonSet","Deployment","Job","ReplicaSet","ReplicationController","StatefulSet","CronJob"];function od({name:e,minor:t},o){const{spec:n,containers:a}=o,s={minor:t,isWindows:t>=25&&"windows"===u.$y(n,"os","name"),isOwnUsers:t>=35&&!1===n.hostUsers,isRestricted:"restricted"===e},r=function i({metadata:e,spec:t},o){const{minor:n,isRestricted:a,isOwnUsers:s}=o,r=u.$85(t,"securityContext"),i=["hostNetwork","hostPID","hostIPC"].filter(e=>!0===t[e]),c=u.$86(r,"sysctls").flatMap(e=>u.$y(e,"name")??[]).filter(e=>(nd[e]??1/0)>n),l=Object.entries(u.$85(e,"annotations")).some(([e,t])=>e.startsWith("container.apparmor.security.beta.kubernetes.io/")&&!/^($|runtime\/default$|localhost\/)/.test(u.$24(t)));return[...i.map(e=>`\`${e}\``),...sd(t,a),...c.map(e=>`the sysctl ${e}`),...l?["its AppArmor annotation"]:[],...cd(r,o),...a&&!s&&!1===r.runAsNonRoot?["`runAsNonRoot: false`"]:[]]}(o,s).map(e=>({what:e}));return[...r,...a.flatMap(e=>[...ud(e,s),...dd(e,n,s)].map(t=>({what:t,container:e.name})))]}const nd={"kernel.shm_rmid_forced":0,"net.ipv4.ip_local_port_range":0,"net.ipv4.tcp_syncookies":0,"net.ipv4.ping_group_range":0,"net.ipv4.ip_unprivileged_port_start":0,"net.ipv4.ip_local_reserved_ports":27,"net.ipv4.tcp_keepalive_time":29,"net.ipv4.tcp_fin_timeout":29,"net.ipv4.tcp_keepalive_intvl":29,"net.ipv4.tcp_keepalive_probes":29,"net.ipv4.tcp_rmem":32,"net.ipv4.tcp_wmem":32,"net.ipv4.tcp_slow_start_after_idle":37,"net.ipv4.tcp_notsent_lowat":37},ad=["configMap","csi","downwardAPI","emptyDir","ephemeral","image","persistentVolumeClaim","projected","secret"];function sd(e,t){const o=u.$86(e,"volumes").flatMap(e=>{const o=Object.keys(e).filter(t=>"name"!==t&&u.$4b(e[t])),n=0===o.length||o.some(e=>ad.includes(e));return t?n?[]:o:o.filter(e=>"hostPath"===e)});return[...new Set(o)].map(e=>`a \`${e}\` volume`)}const rd=["","container_t","container_init_t","container_kvm_t"],id=["RuntimeDefault","Localhost"];function cd(e,{minor:t,isRestricted:o,isOwnUsers:n}){const a=u.$85(e,"seLinuxOptions"),s=u.$y(a,"type")??"",r=rd.includes(s)||t>=31&&"container_engine_t"===s,i=["user","role"].filter(e=>""!==(u.$y(a,e)??"")),c=["seccompProfile","appArmorProfile"].filter(t=>u.$4b(e[t])&&!id.includes((t=>u.$y(e,t,"type"))(t)??"")),l=0===e.runAsUser||0n===e.runAsUser;return[...r?[]:["the `type` of its `seLinuxOptions`"],...i.map(e=>`the \`${e}\` of its \`seLinuxOptions\``),...c.map(e=>`its \`${e}\``),...!0===u.$85(e,"windowsOptions").hostProcess?["`hostProcess`"]:[],...o&&l&&!n&&t>=23?["`runAsUser: 0`"]:[]]}const ld=new Set("AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID SYS_CHROOT".split(" "));function ud({value:e},t){const{minor:o,isRestricted:n,isOwnUsers:a}=t,s=u.$85(e,"securityContext"),r=u.$ak(s,"capabilities","add").filter(e=>!ld.has(e)),i=u.$86(e,"ports").some(({hostPort:e})=>"number"==typeof e&&e>0),c=!(a&&!n)&&"Default"!==(u.$y(s,"procMount")??"Default");return[...!0===s.privileged?["`privileged`"]:[],...r.map(e=>`the capability ${e}`),...i?["a `hostPort`"]:[],...c?["its `procMount`"]:[],...o>=34?md(e):[],...cd(s,t)]}function md(e){return[...["livenessProbe","readinessProbe","startupProbe"].map(e=>[e]),...["postStart","preStop"].map(e=>["lifecycle",e])].filter(t=>["httpGet","tcpSocket"].some(o=>""!==(u.$y(e,...t,o,"host")??""))).map(e=>`the \`host\` of the \`${e.at(-1)??""}\``)}function dd({value:e},t,{isRestricted:o,isWindows:n,isOwnUsers:a}){if(!o)return[];const[s,r]=[u.$85(e,"securityContext"),u.$85(t,"securityContext")],i=e=>s[e]??r[e],c=a||!0===i("runAsNonRoot")?[]:["a missing `runAsNonRoot: true`"];if(n)return c;const l=u.$ak(s,"capabilities","add").filter(e=>ld.has(e)&&"NET_BIND_SERVICE"!==e),m=u.$ak(s,"capabilities","drop").includes("ALL");return[...!1===s.allowPrivilegeEscalation?[]:["a missing `allowPrivilegeEscalation: false`"],...m?[]:["capabilities that are not all dropped"],...l.map(e=>`the capability ${e}`),...c,...u.$4b(i("seccompProfile"))?[]:["a missing `seccompProfile`"]]}function pd(e,t,o){const{manifest:n,kind:a,namespace:s}=e,r=u.$85(n,"spec");if("Policy"===a&&s!==t.object.namespace||!1===r.admission)return"passes";const i=void 0!==r.validationFailureActionOverrides,c=u.$ar(r).map(n=>{const a=function s(e,t,o){const[n,a]=[u.$85(e,"match"),u.$85(e,"exclude")],s=_m(n,o,!1),r=!1===s,i=r&&function c(e,t,{kind:o}){const n=[e,...u.$86(e,"any"),...u.$86(e,"all")].flatMap(e=>u.$ak(e,"resources","kinds"));return(u.$9e(t,"pod-policies.kyverno.io/autogen-controllers")??td.join()).split(",").some(e=>e.trim()===o)&&td.includes(o)&&n.every(e=>ed.test(e))}(n,t,o)?_m(n,o,!0):s,l=Object.keys(a).length>0&&_m(a,o,r);if(!1!==i&&!0!==l)return{ofPods:r,isCertain:!0===i&&!1===l}}(n,e,t.object),r=function c(e){if(null===e)return!0;if(!u.$4b(e))return"maybe";const t=u.$86(e,"any").map(yd),o=u.$86(e,"all").map(yd);return Gm([0===t.length||Gm(t,!0),Gm(o,!1)],!1)}(n.preconditions??null);return void 0===n.validate||void 0===a||!1===r?"passes":i||!a.isCertain||fd.some(e=>void 0!==n[e])||"maybe"===r?"unknown":function l(e,t,o,n){const a=u.$85(e,"validate"),s=a.podSecurity;if(u.$4b(s))return function r(e,{templates:t}){const o=e.level;return void 0!==e.exclude||"baseline"!==o&&"restricted"!==o?"unknown":t.some(e=>od({name:o,minor:34},e).length>0)?"fails":"passes"}(s,t);const i=void 0===a.pattern?u.$86(a,"anyPattern"):[a.pattern];if(0===i.length)return"unknown";const c=i.map(e=>Uu(n?function a(e,t){const o={spec:{template:e}};return"CronJob"===t?{spec:{jobTemplate:o}}:o}(e,t.object.kind):e,o));return c.some(e=>"passes"===e||"skips"===e)?"passes":c.includes("unknown")?"unknown":"fails"}(n,t,o,a.ofPods)});return c.includes("fails")?"fails":c.includes("unknown")?"unknown":"passes"}const fd=["celPreconditions","context"],gd=/^\{\{\s*request\.operation(?:\s*\|\|\s*'\w*')?\s*\}\}$/,hd=/^(?:(?:Any|All)?(?:Not)?In|(?:Not)?Equals?)$/;function yd({key:e,operator:t,value:o}){const n=u.$9s(t);if(!gd.test(u.$9s(e))||!hd.test(n))return"maybe";const a=u.$56(o)?o:[o],s=["CREATE","UPDATE"].map(e=>a.includes(e)!==n.includes("Not"));return s.every(Boolean)||s.some(Boolean)&&"maybe"}const $d=u.$5q((({byKind:e})=>{const t=(e.get("Service")??[]).map(((e,t)=>({object:e,selector:u.$85(e.manifest,"spec","selector"),position:t})));return u.$bf(t,(({object:{group:e,namespace:t,manifest:o},selector:n})=>{const[a]=Object.entries(n),s="ExternalName"===u.$y(o,"spec","type");return""!==e||s||void 0===a?[]:[bd(t,...a)]}))}));const xd=["argoproj.io"],wd="\nacme.cert-manager.io v1alpha2 v1alpha3 v1beta1\ncert-manager.io v1alpha2 v1alpha3 v1beta1\nexternal-secrets.io v1alpha1 v1beta1\ngateway.networking.k8s.io v1alpha2 v1alpha3 v1beta1\nhelm.toolkit.fluxcd.io v2beta1 v2beta2\nimage.toolkit.fluxcd.io v1alpha1 v1alpha2 v1beta1 v1beta2\nkustomize.toolkit.fluxcd.io v1alpha1 v1beta1 v1beta2\nmonitoring.coreos.com v1beta1\nnotification.toolkit.fluxcd.io v1beta1 v1beta2\nsource.toolkit.fluxcd.io v1alpha1 v1beta1 v1beta2\n",Sd=2;function Pd(e,t,o){if(e===o)return;const n=u.$7d(e),a=Wr(e),[s]=a;if(void 0===s)return;const r=a.filter(e=>e.kind===t),[i]=r;return void 0===i?function c(e,t,o){const n=o.map(e=>e.kind),a=Fn.$2n(t,n,Sd),s=!xd.includes(e)&&o.every(e=>Hr(e.owner));if(void 0===a&&!s)return;const r=`kind is none of this group${void 0===a?"":` (did you mean ${a}?)`}`,i=o.find(e=>void 0===a||e.kind===a)?.owner??"";return{fault:{path:"kind",message:r,...void 0===a&&{mayComeLater:!0}},owner:i}}(n,t,a):r.some(t=>t.apiVersion===e)||!Hr(i.owner)||void 0===o&&zd(n,e)?void 0:{fault:{path:"apiVersion",message:`apiVersion is none that this kind has; write ${i.apiVersion}`,mayComeLater:!0},owner:i.owner}}const Rd=["ImageRepository"];function Cd(e,t){const o=u.$7d(e),n=Jr(e,t),a=o.endsWith(".toolkit.fluxcd.io")&&/\/v\d+beta\d+$/.test(e);if(void 0!==n&&a&&!Rd.includes(t))return zd(o,e)?Qr(n.apiVersion,t):void 0}function zd(e,t){return wd.split("\n").some(o=>{const[n,...a]=o.split(" ");return n===e&&a.includes(t.slice(e.length+1))})}const Ad=/^(?:requests|limits)\.(?:cpu|memory|ephemeral-storage)$/,Id=u.$5q((e=>{const t=new Map;for(const{name:o,manifest:n}of e.filter(no))for(const e of Object.keys(u.$85(n,"spec","hard")))Ad.test(e)&&!t.has(e)&&t.set(e,o);return t}));const Td={"nginx.ingress.kubernetes.io":"affinity affinity-mode affinity-canary-behavior app-root auth-realm auth-secret auth-secret-type auth-tls-secret auth-tls-verify-depth auth-tls-verify-client auth-tls-error-page auth-tls-pass-certificate-to-upstream auth-tls-match-cn auth-type auth-url auth-method auth-signin auth-signin-redirect-param auth-response-headers auth-request-redirect auth-cache-key auth-cache-duration auth-keepalive auth-keepalive-requests auth-keepalive-timeout auth-proxy-set-headers auth-snippet enable-global-auth backend-protocol canary canary-by-header canary-by-header-value canary-by-header-pattern canary-by-cookie canary-weight canary-weight-total client-body-buffer-size configuration-snippet custom-http-errors custom-headers default-backend enable-cors cors-allow-origin cors-allow-methods cors-allow-headers cors-expose-headers cors-allow-credentials cors-max-age force-ssl-redirect from-to-www-redirect limit-connections limit-rps limit-rpm limit-rate limit-rate-after limit-burst-multiplier limit-whitelist permanent-redirect permanent-redirect-code temporal-redirect temporal-redirect-code preserve-trailing-slash proxy-body-size proxy-cookie-domain proxy-cookie-path proxy-connect-timeout proxy-send-timeout proxy-read-timeout proxy-next-upstream proxy-next-upstream-timeout proxy-next-upstream-tries proxy-request-buffering proxy-redirect-from proxy-redirect-to proxy-http-version proxy-ssl-secret proxy-ssl-ciphers proxy-ssl-name proxy-ssl-protocols proxy-ssl-verify proxy-ssl-verify-depth proxy-ssl-server-name rewrite-target satisfy server-alias server-snippet service-upstream session-cookie-domain session-cookie-expires session-cookie-max-age session-cookie-name session-cookie-path session-cookie-samesite session-cookie-secure session-cookie-change-on-failure ssl-redirect ssl-passthrough ssl-ciphers ssl-prefer-server-ciphers stream-snippet upstream-hash-by upstream-vhost use-regex whitelist-source-range denylist-source-range proxy-buffering proxy-buffers-number proxy-buffer-size proxy-busy-buffers-size proxy-max-temp-file-size load-balance x-forwarded-prefix connection-proxy-header enable-access-log enable-opentelemetry mirror-target mirror-request-body mirror-host enable-modsecurity enable-owasp-core-rules modsecurity-snippet","cert-manager.io":"issuer cluster-issuer issuer-kind issuer-group issuer-name common-name alt-names ip-sans uri-sans email-sans subject-organizations duration renew-before usages private-key-algorithm private-key-size private-key-encoding private-key-rotation-policy revision-history-limit secret-template inject-ca-from inject-ca-from-secret inject-apiserver-ca certificate-name","external-dns.alpha.kubernetes.io":"hostname internal-hostname target ttl access alias controller set-identifier cloudflare-proxied endpoints-type ingress-hostname-source","traefik.ingress.kubernetes.io":"router.entrypoints router.middlewares router.priority router.pathmatcher router.tls router.tls.certresolver router.tls.options service.serversscheme service.serverstransport service.passhostheader service.nativelb","alb.ingress.kubernetes.io":"scheme target-type listen-ports certificate-arn ssl-redirect ssl-policy group.name group.order subnets security-groups ip-address-type load-balancer-name load-balancer-attributes target-group-attributes backend-protocol backend-protocol-version tags success-codes inbound-cidrs wafv2-acl-arn auth-type healthcheck-path healthcheck-port healthcheck-protocol healthcheck-interval-seconds healthcheck-timeout-seconds healthy-threshold-count unhealthy-threshold-count","service.beta.kubernetes.io":"aws-load-balancer-type aws-load-balancer-internal aws-load-balancer-scheme aws-load-balancer-nlb-target-type aws-load-balancer-name aws-load-balancer-ssl-cert aws-load-balancer-ssl-ports aws-load-balancer-backend-protocol aws-load-balancer-proxy-protocol aws-load-balancer-attributes aws-load-balancer-subnets aws-load-balancer-eip-allocations aws-load-balancer-security-groups azure-load-balancer-internal azure-load-balancer-internal-subnet azure-load-balancer-resource-group azure-load-balancer-ipv4 azure-load-balancer-ipv6 azure-dns-label-name azure-pip-name","networking.gke.io":"load-balancer-type internal-load-balancer-allow-global-access managed-certificates v1beta1.FrontendConfig","metallb.io":"loadBalancerIPs address-pool allow-shared-ip ip-allocated-from-pool","metallb.universe.tf":"loadBalancerIPs address-pool allow-shared-ip ip-allocated-from-pool","lbipam.cilium.io":"ips sharing-key sharing-cross-namespace","reloader.stakater.com":"auto search match rollout-strategy last-reloaded-from","configmap.reloader.stakater.com":"auto reload exclude","secret.reloader.stakater.com":"auto reload exclude","configmaps.exclude.reloader.stakater.com":"reload","secrets.exclude.reloader.stakater.com":"reload","argocd.argoproj.io":"sync-wave sync-options hook hook-delete-policy compare-options manifest-generate-paths refresh tracking-id instance secret-type skip-reconcile managed-by ignore-resource-updates","kustomize.toolkit.fluxcd.io":"prune ssa force reconcile substitute name namespace checksum","helm.toolkit.fluxcd.io":"name namespace driftDetection","helm.sh":"chart resource-policy hook hook-weight hook-delete-policy hook-output-log-policy","sidecar.istio.io":"inject proxyCPU proxyCPULimit proxyMemory proxyMemoryLimit proxyImage rewriteAppHTTPProbers","linkerd.io":"inject created-by control-plane-component control-plane-ns","prometheus.io":"scrape port path scheme probe interval","vault.hashicorp.com":"agent-inject role agent-pre-populate agent-pre-populate-only agent-init-first agent-inject-status agent-run-as-user agent-run-as-group auth-path auth-type namespace service tls-skip-verify ca-cert","cluster-autoscaler.kubernetes.io":"safe-to-evict safe-to-evict-local-volumes scale-down-disabled","karpenter.sh":"do-not-disrupt do-not-evict do-not-consolidate nodepool capacity-type initialized registered","k8s.v1.cni.cncf.io":"networks network-status networks-status","pod-security.kubernetes.io":"enforce enforce-version audit audit-version warn warn-version exempt","eks.amazonaws.com":"role-arn audience sts-regional-endpoints token-expiration","iam.gke.io":"gcp-service-account return-principal-id-as-email","azure.workload.identity":"client-id tenant-id use service-account-token-expiration skip-containers inject-proxy-sidecar","storageclass.kubernetes.io":"is-default-class","ingressclass.kubernetes.io":"is-default-class","reflector.v1.k8s.emberstack.com":"reflects reflection-allowed reflection-allowed-namespaces reflection-auto-enabled reflection-auto-namespaces","sealedsecrets.bitnami.com":"managed namespace-wide cluster-wide patch skip-set-owner-references"};function Dd(e){const[t="",o=""]=e.split("/"),n=Md(t);if(void 0===n){const e=Ed(Td)(t);return void 0!==e&&!0===Md(e)?.includes(o)?`${e}/${o}`:void 0}const a=u.$c8(new Set(n))(o);return void 0===a?void 0:`${t}/${a}`}function Md(e){return u.$98(Td,e)?.split(" ")}const Ed=u.$5q(e=>u.$c8(new Set(Object.keys(e))));function Ud(e,t){return e.container.name===t.container.name&&e.path===t.path}function Gd({from:e},t,o){const n=e.map(({kind:e,name:n,key:a})=>u.$c7(o,t,e,n)?.entries.has(a));return!!n.includes(!0)||!!n.includes(void 0)&&void 0}const _d=["k8s.v1.cni.cncf.io/networks","v1.multus-cni.io/default-network"];function Jd({name:e,namespace:t}){return{group:"k8s.cni.cncf.io",kind:"NetworkAttachmentDefinition",name:e,isNamespaced:!0,...void 0!==t&&{namespace:t},of:"pods",isConfirmed:!0}}function Zd(e,t){return Qd(e,u.$18(),u.$18(t))}function Qd(e,t,o,n){const a={base:u.$17(t,"base"),head:u.$17(o,"head")},s=u.$11(a).filter(({side:e})=>"base"!==e||"built"!==t?.status),{wasThere:r,wasRefused:i}=u.$19(a.base,t,o),c=new Map(s.map((t,o)=>[0===o?u.$13(t,n??Xd(e)):t,t])),l=[...c.keys()],m=u.$16(e);return{deployable:{...m,status:"notAnalysed",touched:e.isTouched,analysis:"none",builder:u.$15(o)??u.$15(t),configChanges:[],workloads:[],staleConfigs:[],otherObjects:[],problems:l.map(u.$12)},inPlace:[],shared:u.$z,secrets:u.$h(e,[t,o],[]),findings:u.$10(m.id,"none",l,{wasThere:e=>r(c.get(e)??e),wasRefused:i})}}function Xd(e){if(void 0!==e.head)return;const t=u.$14(e);return null===t?"removed":t?"removed, with all that was deployed":"removed, and what was deployed stays"}const Yd=/^[ \t]*(?:-[ \t]+)?uses:[ \t]*["']?\.\/([^\s"'@#]+)/gm;function ep(e,t){const o=new Map;return tp(e,t,o),[...o.values()].join("\n")}function tp(e,t,o){if(o.has(t))return;const n=pn(e,t);o.set(t,n);for(const[,t=""]of n.matchAll(Yd)){const n=t.replace(/\/$/,""),a=[n,`${n}/action.yml`,`${n}/action.yaml`].find(t=>dn(e,t));void 0!==a&&tp(e,a,o)}}const op=/^([ \t]*(?:-[ \t]+)?uses:[ \t]*["']?\w[^\s"'@#]*)@[^\s"'#]+["']?(?:[ \t]+#.*)?$/gm;function np(e,t){const[o,n]=[e,t].map(e=>e.replace(op,"$1"));return e!==t&&o===n}function ap(e,t){const o=[],n=sp(e,t,void 0,o);return void 0===n?void 0:{object:0===o.length?e:n,dropped:o}}function sp(e,t,o,n){const a=u.$4d();for(const[s,r]of Object.entries(e)){const e=t.fields.get(s);if(void 0===e){n.push(u.$g2(u.$9z(o,s)));continue}const i=null===r?null:rp(r,e,u.$9z(o,s),n);if(void 0===i)return;a[s]=i}return a}function rp(e,t,o,n){if("list"===t.shape){if(!u.$56(e))return;const a=e.map((e,a)=>null===e?null:ip(e,t,u.$fy(o,function s(e,t){return u.$4b(e)&&"string"==typeof e.name?e.name:String(t)}(e,a)),n));return a.every(e=>void 0!==e)?a:void 0}return"map"===t.shape?u.$4b(e)?e:void 0:ip(e,t,o,n)}function ip(e,t,o,n){return void 0!==t.scalar?up[t.scalar](e)?e:void 0:u.$4b(e)?sp(e,u.$9l(t.struct),o,n):void 0}const cp=e=>"string"==typeof e,lp=e=>"number"==typeof e||"bigint"==typeof e,up={s:cp,t:cp,y:cp,b:e=>"boolean"==typeof e,i:lp,l:lp,q:e=>cp(e)||lp(e),x:e=>cp(e)||lp(e),j:()=>!0},mp=u.$9z(void 0,"spec");function dp(...e){return e.reduce(u.$9z,mp)}function pp(e,t){return t.filter(t=>""!==(e[t]??""))}function fp(e,t,o,n){const a=pp(e,t);1!==a.length&&n(o,`must have one of ${t.join(", ")}, and has ${a.join(" and ")||"none"}`)}function gp(e){return[...new Set(e.filter((t,o)=>""!==t&&e.indexOf(t)!==o))]}const hp=/^[\da-f.:/\s-]+$/i;function yp(e){return[...u.$g8(e.addresses),...u.$g6(e.blocks).map(({cidr:e,start:t,stop:o})=>{const n=u.$g7(t);return""===n?u.$g7(e):`${n}-${u.$g7(o)||n}`})]}const vp=(e,t)=>{const o=void 0===e.blocks?"addresses":"blocks";for(const n of yp(e))hp.test(n)&&void 0===u.$g5(n)&&t(dp(o),`must be ranges like 10.0.0.0/24 or 10.0.0.10-10.0.0.20, and has ${n}`)},$p=(e,t)=>{bp(e,mp,t)};function bp(e,t,o){if(void 0!==e.workflowTemplateRef)return;const n=u.$g6(e.templates),a=n.map(({name:e})=>u.$g7(e)),s=new Set(a);for(const e of gp(a))o(u.$fy(u.$9z(t,"templates"),e),"is there twice");const r=(e,t)=>{const n=u.$g7(e);""===n||n.includes("{{")||s.has(n)||o(t,`names no template: ${n}`)};for(const o of["entrypoint","onExit"])r(e[o],u.$9z(t,o));for(const e of n){const n=u.$fy(u.$9z(t,"templates"),u.$g7(e.name)),a=u.$g6(u.$g9(e.dag).tasks),s=u.$56(e.steps)?e.steps.flatMap(e=>u.$g6(e)):[];for(const e of[...a,...s])r(e.template,u.$fy(n,u.$g7(e.name)));const i=new Set(a.map(({name:e})=>u.$g7(e)));for(const e of a)for(const t of u.$g8(e.dependencies))i.has(t)||o(u.$fy(n,u.$g7(e.name)),`depends on no task: ${t}`)}}const kp=6e10,xp=["dnsNames","uris","emailAddresses","ipAddresses","otherNames"],wp=[256,384,521],Sp=["acme","ca","vault","selfSigned","venafi"],Pp=["http01","dns01"],Rp=(e,t)=>{fp(e,Sp,mp,t),u.$g6(u.$g9(e.acme).solvers).forEach((e,o)=>{fp(e,Pp,u.$fy(dp("acme","solvers"),String(o)),t)})},Cp=["initdb","recovery","pg_basebackup"],zp="archive_command cluster_name config_file data_directory hba_file ident_file listen_addresses log_destination log_directory log_filename port primary_conninfo primary_slot_name restore_command shared_preload_libraries ssl ssl_ca_file ssl_cert_file ssl_key_file synchronous_standby_names unix_socket_directories".split(" ");function jp(e){const[,t]=/:(\d{2})(?:[.\-_@]|$)/.exec(u.$g7(e))??[];return void 0===t?void 0:Number(t)}const Ap={RequestHeaderModifier:"requestHeaderModifier",ResponseHeaderModifier:"responseHeaderModifier",RequestMirror:"requestMirror",RequestRedirect:"requestRedirect",URLRewrite:"urlRewrite",ExtensionRef:"extensionRef",CORS:"cors"};function Ip(e){return"RequestRedirect"===u.$g7(e.type)}function Np(e){return["requestRedirect","urlRewrite"].some(t=>"ReplacePrefixMatch"===u.$g7(u.$g9(u.$g9(e[t]).path).type))}const Tp=["route","redirect","directResponse","delegate"],Dp=["SIMPLE","MUTUAL","OPTIONAL_MUTUAL"],Mp=["credentialName","credentialNames","serverCertificate","tlsCertificates"],Ep=new Set("activemq apache-kafka arangodb artemis-queue aws-cloudwatch aws-dynamodb aws-dynamodb-streams aws-kinesis-stream aws-sqs-queue azure-app-insights azure-blob azure-cosmosdb azure-data-explorer azure-eventhub azure-log-analytics azure-monitor azure-pipelines azure-queue azure-servicebus beanstalkd cassandra clickhouse couchdb cpu cron datadog dynatrace elastic-forecast elasticsearch etcd external external-push forgejo-runner gcp-cloudtasks gcp-pubsub gcp-spanner gcp-stackdriver gcp-storage github-runner graphite huawei-cloudeye ibmmq influxdb kafka kubernetes-resource kubernetes-workload liiklus loki memory metrics-api mongodb mssql mysql nats-jetstream new-relic nsq opensearch openstack-metric openstack-swift postgresql predictkube prometheus pulsar rabbitmq redis redis-cluster redis-cluster-streams redis-sentinel redis-sentinel-streams redis-streams selenium-grid solace-direct-messaging solace-event-queue solarwinds solr splunk splunk-observability sumologic temporal".split(" ")),qp={cron:["timezone","start","end","desiredReplicas"],prometheus:["serverAddress","query","threshold"],loki:["serverAddress","query","threshold"],"kubernetes-workload":["podSelector","value"]},Lp=(e,t)=>{const o=u.$g6(e.triggers);for(const e of gp(o.map(e=>u.$g7(e.name))))t(u.$fy(dp("triggers"),e),"is there twice");o.forEach((e,o)=>{!function n({type:e,metadata:t},o,a){const s=Ep.has(u.$g7(e))?void 0:u.$c8(Ep)(u.$g7(e));void 0!==s&&a(u.$9z(o,"type"),`is no scaler (did you mean ${s}?)`);const r=u.$g9(t);for(const t of qp[u.$g7(e)]??[])void 0===r[t]&&void 0===r[`${t}FromEnv`]&&a(u.$fy(u.$9z(o,"metadata"),t),"is missing");for(const t of"cron"===e?["start","end"]:[])void 0===r[t]||Ue(u.$g7(r[t]),5)||a(u.$fy(u.$9z(o,"metadata"),t),"must be five fields like `0 8 * * *`")}(e,u.$fy(dp("triggers"),String(o)),t)})},Op=["receivers","processors","exporters"],Fp=(e,t)=>{const o=u.$g9(e.config),n=u.$g9(o.service),a=(e,t)=>(e=>u.$56(e)?e.map(e=>u.$g7(e)):[])(e).filter(e=>!t.some(t=>Object.hasOwn(u.$g9(o[t]),e)));for(const e of a(n.extensions,["extensions"]))t(dp("config","service","extensions"),`names what config.extensions does not have: ${e}`);for(const[e,o]of Object.entries(u.$g9(n.pipelines)))for(const n of Op)for(const s of a(u.$g9(o)[n],"processors"===n?[n]:[n,"connectors"]))t(u.$fy(dp("config","service","pipelines"),e),`names what config.${n} does not have: ${s}`)},Up=["external","rclone","restic","rsync","rsyncTLS","syncthing"],Bp=(e,t)=>{const o=pp(e,Up);o.length>1&&t(mp,`may not have ${o.join(" and ")} at once`)},Vp=["validate","mutate","generate","verifyImages"],Hp=(e,t)=>{u.$g6(e.rules).forEach(e=>{fp(e,Vp,u.$fy(dp("rules"),u.$g7(e.name)),t)})},Kp=(e,t)=>{for(const o of["endpoints","podMetricsEndpoints"])u.$g6(e[o]).forEach((e,n)=>{const[a,s]=["scrapeTimeout","interval"].map(t=>u.$as(u.$g7(e[t])));void 0!==a&&void 0!==s&&a>s&&t(u.$fy(dp(o),String(n)),"must not have a scrapeTimeout above its interval")})};function Gp(e,t,o){const n=pp(e,["alert","record"]);1!==n.length&&o(t,"must have alert or record, and has "+(0===n.length?"neither":"both"));for(const n of["labels","annotations"])for(const[a,s]of Object.entries(u.$g9(e[n])))Wp(u.$g7(s))||o(u.$fy(u.$9z(t,n),a),"has a template that is not closed")}const _p=/(?:"(?:\\.|[^"\\])*"|`[^`]*`|[^"`{}])*\}\}/y;function Wp(e){for(let t=e.indexOf("{{");-1!==t;t=e.indexOf("{{",_p.lastIndex))if(_p.lastIndex=t+2,!_p.test(e))return!1;return!0}const Jp=/\$\(params(?:\.([\w-]+)|\[['"]([^'"]+)['"]\])/g,Zp=/\$\(tasks\.([\w-]+)\.(?:results|status|outputs)/g;function Qp(e,{params:t},o){const n=new Set(u.$g6(t).map(({name:e})=>u.$g7(e)));for(const t of Xp(e,Jp))n.has(t)||n.has(t.split(".")[0]??"")||o(t)}function Xp(e,t){if("string"==typeof e)return new Set([...e.matchAll(t)].map(([,e,t])=>e??t??""));const o=u.$56(e)?e:u.$4b(e)?Object.values(e):[];return new Set(o.flatMap(e=>[...Xp(e,t)]))}const Yp={"cert-manager.io/Certificate":[(e,t)=>{pp(e,["commonName","literalSubject"]).length>0||xp.some(t=>u.$56(e[t])&&e[t].length>0)||t(mp,`must have one of commonName, ${xp.join(", ")}`),u.$g7(e.commonName).length>64&&t(dp("commonName"),"must be at most 64 characters");const{group:o,kind:n}=u.$g9(e.issuerRef);["","cert-manager.io"].includes(u.$g7(o))&&!["","Issuer","ClusterIssuer"].includes(u.$g7(n))&&t(dp("issuerRef","kind"),"must be Issuer or ClusterIssuer, unless issuerRef.group names another group"),function a(e,t){const o=u.$ga(e.size)??0,n=u.$g7(e.algorithm)||"RSA";0!==o&&("RSA"===n&&(o<2048||o>8192)&&t(dp("privateKey","size"),"must be from 2048 to 8192 for RSA"),"ECDSA"!==n||wp.includes(o)||t(dp("privateKey","size"),`must be one of ${wp.join(", ")} for ECDSA`))}(u.$g9(e.privateKey),t),function s(e,t){const[o,n]=["duration","renewBefore"].map(t=>u.$as(u.$g7(e[t])));void 0!==o&&o<60*kp&&t(dp("duration"),"must be at least 1h"),void 0!==n&&(n<5*kp&&t(dp("renewBefore"),"must be at least 5m"),n>=(o??129600*kp)&&t(dp("renewBefore"),"must be less than duration, which is 2160h where it is not given"))}(e,t)},"cert-manager"],"cert-manager.io/Issuer":[Rp,"cert-manager"],"cert-manager.io/ClusterIssuer":[Rp,"cert-manager"],"external-secrets.io/ExternalSecret":[(e,t)=>{const[o,n]=[u.$g6(e.data),u.$g6(e.dataFrom)];o.length+n.length===0&&t(mp,"must have data or dataFrom");const{creationPolicy:a,deletionPolicy:s}=u.$g9(e.target),r=u.$g7(a)||"Owner";"Delete"===u.$g7(s)&&["Merge","None"].includes(r)&&t(dp("target","deletionPolicy"),`may not be Delete where creationPolicy is ${r}`),"Merge"===u.$g7(s)&&"None"===r&&t(dp("target","deletionPolicy"),"may not be Merge where creationPolicy is None"),n.forEach((e,o)=>{2===pp(e,["extract","find"]).length&&t(u.$fy(dp("dataFrom"),String(o)),"may not have extract and find at once")});for(const e of gp(o.map(({secretKey:e})=>u.$g7(e))))t(u.$fy(dp("data"),e),"is there twice")},"External Secrets"],"gateway.networking.k8s.io/HTTPRoute":[(e,t)=>{u.$g6(e.rules).forEach((e,o)=>{const n=u.$fy(dp("rules"),String(o)),a=u.$g6(e.filters);a.forEach((e,o)=>{!function a(e,t,o){const n=Ap[u.$g7(e.type)],a=pp(e,Object.values(Ap));void 0===n||a.includes(n)||o(u.$9z(t,n),"is missing, which its type asks for");for(const e of void 0===n?[]:a)e!==n&&o(u.$9z(t,e),"may not be set with this type")}(e,u.$fy(u.$9z(n,"filters"),String(o)),t)}),a.some(Ip)&&u.$g6(e.backendRefs).length>0&&t(n,"may not have backendRefs beside a filter RequestRedirect"),a.some(Np)&&!function s({matches:e}){const t=u.$g6(e).map(e=>u.$g9(e.path));return 0===t.length||1===t.length&&t.every(({type:e})=>"PathPrefix"===(u.$g7(e)||"PathPrefix"))}(e)&&t(n,"must match one path by PathPrefix where a filter has replacePrefixMatch")})},"the definition of the Gateway API"],"gateway.networking.k8s.io/Gateway":[(e,t)=>{const o=u.$g6(e.listeners);for(const e of gp(o.map(e=>u.$g7(e.name))))t(u.$fy(dp("listeners"),e),"is there twice");for(const e of o){const o=u.$fy(dp("listeners"),u.$g7(e.name)),n=u.$g7(e.protocol),a=u.$g9(e.tls),s=u.$g7(a.mode)||"Terminate";["HTTP","TCP","UDP"].includes(n)&&void 0!==e.tls&&t(u.$9z(o,"tls"),`may not be set with ${n}`),["TCP","UDP"].includes(n)&&""!==u.$g7(e.hostname)&&t(u.$9z(o,"hostname"),`may not be set with ${n}`),"HTTPS"===n&&"Terminate"!==s&&t(u.$9z(u.$9z(o,"tls"),"mode"),"must be Terminate for HTTPS");const r=u.$g6(a.certificateRefs).length+Object.keys(u.$g9(a.options)).length>0;void 0===e.tls||"Terminate"!==s||r||t(u.$9z(u.$9z(o,"tls"),"certificateRefs"),"is missing, which the mode Terminate asks for")}},"the definition of the Gateway API"],"networking.istio.io/VirtualService":[(e,t)=>{u.$g6(e.http).forEach((e,o)=>{const n=u.$fy(dp("http"),u.$g7(e.name)||String(o)),a=pp(e,Tp).filter(t=>"route"!==t||u.$g6(e.route).length>0);0===a.length&&t(n,`must have one of ${Tp.join(", ")}`),a.length>1&&!a.includes("delegate")&&t(n,`may not have ${a.join(" and ")} at once`)})},"Istio"],"networking.istio.io/Gateway":[(e,t)=>{u.$g6(e.servers).forEach((e,o)=>{const n=u.$fy(dp("servers"),String(o)),a=u.$g7(u.$g9(e.port).protocol).toUpperCase(),s=u.$g9(e.tls);["HTTPS","TLS"].includes(a)&&0===Object.keys(s).length&&t(u.$9z(n,"tls"),`is missing, which ${a} asks for`);const r=u.$g7(s.mode);Dp.includes(r)&&0===pp(s,Mp).length&&t(u.$9z(u.$9z(n,"tls"),"credentialName"),`is missing, which ${r} asks for`)})},"Istio"],"networking.istio.io/ServiceEntry":[(e,t)=>{const o=u.$g7(e.resolution)||"NONE",n=u.$g6(e.endpoints),a=u.$g8(e.hosts).filter(e=>e.includes("*"));"NONE"===o&&n.length>0&&t(dp("endpoints"),"may not be there without a resolution"),o.startsWith("DNS")&&0===n.length&&a.length>0&&t(dp("endpoints"),`is missing, which ${o} asks for beside ${a.join(", ")}`),"DNS_ROUND_ROBIN"===o&&n.length>1&&t(dp("endpoints"),`must be one at most for ${o}`)},"Istio"],"metallb.io/IPAddressPool":[vp,"MetalLB"],"cilium.io/CiliumLoadBalancerIPPool":[vp,"Cilium"],"opentelemetry.io/OpenTelemetryCollector":[Fp,"the OpenTelemetry collector"],"keda.sh/ScaledObject":[(e,t)=>{const[o,n=0,a=100]=["idleReplicaCount","minReplicaCount","maxReplicaCount"].map(t=>u.$ga(e[t]));n>a&&t(mp,`asks for ${n} pods at least and ${a} at most`),void 0!==o&&o>=n&&t(dp("idleReplicaCount"),"must be less than minReplicaCount"),Lp(e,t)},"KEDA"],"keda.sh/ScaledJob":[Lp,"KEDA"],"postgresql.cnpg.io/Cluster":[(e,t,o)=>{const n=pp(u.$g9(e.bootstrap),Cp);n.length>1&&t(dp("bootstrap"),`may not have ${n.join(" and ")} at once`);const[a=1,s,r=0]=["instances","maxSyncReplicas","minSyncReplicas"].map(t=>u.$ga(e[t]));void 0!==s&&s>=a&&t(dp("maxSyncReplicas"),"must be less than instances"),void 0!==s&&r>s&&t(dp("minSyncReplicas"),"must not be more than maxSyncReplicas");for(const o of pp(u.$g9(u.$g9(e.postgresql).parameters),zp))t(u.$fy(dp("postgresql","parameters"),o),"is set by the operator alone");const[i,c]=[o?.imageName,e.imageName].map(jp);void 0!==i&&void 0!==c&&c<i&&t(dp("imageName"),`must not go from PostgreSQL ${i} to ${c}`)},"CloudNativePG"],"monitoring.coreos.com/ServiceMonitor":[Kp,"the Prometheus operator"],"monitoring.coreos.com/PodMonitor":[Kp,"the Prometheus operator"],"monitoring.coreos.com/PrometheusRule":[(e,t)=>{const o=u.$g6(e.groups);for(const e of gp(o.map(e=>u.$g7(e.name))))t(u.$fy(dp("groups"),e),"is there twice");for(const e of o)u.$g6(e.rules).forEach((o,n)=>{Gp(o,u.$fy(u.$fy(dp("groups"),u.$g7(e.name)),u.$g7(o.alert)||String(n)),t)})},"the Prometheus operator"],"argoproj.io/Workflow":[$p,"Argo Workflows"],"argoproj.io/WorkflowTemplate":[$p,"Argo Workflows"],"argoproj.io/ClusterWorkflowTemplate":[$p,"Argo Workflows"],"argoproj.io/CronWorkflow":[(e,t)=>{bp(u.$g9(e.workflowSpec),u.$9z(mp,"workflowSpec"),t)},"Argo Workflows"],"tekton.dev/Pipeline":[(e,t)=>{const o=[...u.$g6(e.tasks),...u.$g6(e.finally)],n=o.map(({name:e})=>u.$g7(e)),a=new Set(n);for(const e of gp(n))t(u.$fy(dp("tasks"),e),"is there twice");const s=new Set(u.$g6(e.workspaces).map(({name:e})=>u.$g7(e)));for(const n of o){const o=u.$fy(dp("tasks"),u.$g7(n.name));for(const e of u.$g8(n.runAfter))a.has(e)||t(o,`runs after no task: ${e}`);for(const e of u.$g6(n.workspaces)){const n=u.$g7(e.workspace)||u.$g7(e.name);s.has(n)||t(o,`takes a workspace that the pipeline does not declare: ${n}`)}const{taskSpec:r,pipelineSpec:i,...c}=n;for(const e of Xp(c,Zp))a.has(e)||t(o,`takes a result of no task: ${e}`);Qp(c,e,e=>{t(o,`takes a parameter that the pipeline does not declare: ${e}`)})}},"Tekton"],"tekton.dev/Task":[(e,t)=>{u.$g6(e.steps).forEach((o,n)=>{const a=u.$fy(dp("steps"),u.$g7(o.name)||String(n)),{script:s,ref:r,...i}=o;Qp(i,e,e=>{t(a,`takes a parameter that the task does not declare: ${e}`)})})},"Tekton"],"argoproj.io/Application":[(e,t)=>{2===pp(u.$g9(e.destination),["name","server"]).length&&t(dp("destination"),"may not have name and server at once"),(void 0===e.sources?[u.$g9(e.source)]:u.$g6(e.sources)).some(({path:e,chart:t,ref:o})=>[e,t,o].every(e=>""===u.$g7(e)))&&t(dp(void 0===e.sources?"source":"sources"),"must have path or chart")},"Argo CD"],"traefik.io/Middleware":[(e,t)=>{const o=pp(e,Object.keys(e));o.length>1&&t(mp,`may not have ${o.join(" and ")} at once`)},"Traefik"],"volsync.backube/ReplicationSource":[Bp,"VolSync"],"volsync.backube/ReplicationDestination":[Bp,"VolSync"],"kyverno.io/ClusterPolicy":[Hp,"Kyverno"],"kyverno.io/Policy":[Hp,"Kyverno"]};function ef(e,t){const o=u.$98(Yp,`${u.$7d(u.$g7(t.apiVersion))}/${u.$g7(t.kind)}`);if(void 0===o)return;const[n,a]=o,s=(e,t)=>{const o=[];return n(u.$g9(e.spec),u.$9x(o),t&&u.$g9(t.spec)),o};return{faults:u.$9y(s(t,e),void 0===e?[]:s(e)),by:a}}const tf=3;function of(e){const t=e.split(/\r?\n/).map(e=>e.trim()),o=t.length>=tf||/^\s*[[{]/.test(e),n=new Set([e,e.trim(),...o?[]:t]),a=new Set(o?t:[]);return af(e,a,0),{whole:n,inner:a}}const nf=4;function af(e,t,o){if(o>nf)return;const n=n=>{void 0===n||""===n||n===e||t.has(n)||(t.add(n),af(n,t,o+1))};for(const t of function o(e){if(!/^\s*[[{]/.test(e))return[];try{const t=[];return JSON.parse(e,(e,o)=>("string"==typeof o&&t.push(o),o)),t}catch{return[]}}(e))n(t);for(const[,t=""]of e.matchAll(/^[ \t]{0,200}(?:export[ \t]{1,20}|-[ \t]{1,20})?["']?[\w.\-/]{1,200}["']?[ \t]{0,20}[:=][ \t]{0,200}(\S.*)$/gm))n(t.trimEnd().replace(/^(["'])(.*)\1,?$/,"$2"));for(const[,t=""]of e.matchAll(/\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s:/@]{0,200}:([^\s@]{1,1000})@/gi))n(t),n(sf(t));n(function a(e){if(e.length<8||e.length%4==1||!/^[A-Za-z0-9+/_-]+={0,2}$/.test(e))return;const t=Buffer.from(e,"base64").toString();return/[\ufffd\p{Cc}]/u.test(t.replace(/[\r\n\t]/g,""))?void 0:t}(e)),o>0&&n(/^[\w.@-]{1,64}:(\S+)$/.exec(e)?.[1])}function sf(e){try{return decodeURIComponent(e)}catch{return}}const rf=/\$\{\{.{0,200}?\}\}|\$\{[^}\n]{0,200}\}|\$\([\w.-]{1,99}\)|\$\w+|\{\{.{0,200}?\}\}|%\w{1,99}%/g;function cf(e){return e.replace(rf,"*")}function lf(e,t){const o=!t||e.startsWith("*/"),n=e.replace(/^(?:\.{0,2}\/|\*\/)+/,"").replace(/\/$/,"/**");if((n.replace(/\.\w+$/,"").match(/\w/g)?.length??0)<2&&o)return;const a=n.split("/").map(e=>"**"===e?e:e.replace(/\*{2,}/g,"*"));return u.$3o([...o?["**"]:[],...a].join("/"))}function mf(e,t){const[o,n]=[u.$21(e,"spec"),u.$21(t,"spec")];return[...["sourceRepos","destinations"].filter(e=>u.$56(o[e])&&!u.$56(n[e])).map(e=>`${e}, which allows nothing from now on: none of its Applications is synced`),...df(o,n)?["signatureKeys: a commit that is signed by none of these keys is not synced"]:[],...u.$37(o.destinationServiceAccounts??null,n.destinationServiceAccounts??null)?[]:["destinationServiceAccounts: where syncs run as another account, they run as another one, and what that may not do fails"],...!0===n.permitOnlyProjectScopedClusters&&!0!==o.permitOnlyProjectScopedClusters?["permitOnlyProjectScopedClusters: Applications that go to any other cluster are refused"]:[],...u.$45(o,"sourceNamespaces").some(e=>!u.$45(n,"sourceNamespaces").includes(e))?["sourceNamespaces: Applications in a namespace that goes from it are refused"]:[]]}function df(e,t){const[o,n]=[pf(e),pf(t)];return n.length>0&&(0===o.length||o.some(e=>!n.includes(e)))}function pf(e){return u.$56(e.signatureKeys)?e.signatureKeys.map(e=>u.$4a(e,"keyID")):[]}function ff(e){return[..."string"==typeof e.receiver?[e.receiver]:[],...u.$g6(e.routes).flatMap(ff)]}function hf({container:e},t){return"init"===e.role&&t.every(e=>"init"===e.container.role)}function yf(e){if(void 0!==e.subPathExpr&&""!==e.subPathExpr)return null;const t=u.$y(e,"subPath");return""===t?void 0:t}function vf(e,t){return[...$f(u.$85(e,"configMap"),"ConfigMap","name",`${t}.configMap.name`),...$f(u.$85(e,"secret"),"Secret","secretName",`${t}.secret.secretName`),...u.$86(e,"projected","sources").flatMap((e,o)=>[...$f(u.$85(e,"configMap"),"ConfigMap","name",`${t}.projected.sources[${o}].configMap.name`),...$f(u.$85(e,"secret"),"Secret","name",`${t}.projected.sources[${o}].secret.name`)])]}function $f(e,t,o,n){const a=u.$y(e,o);if(void 0===a)return[];const s=u.$86(e,"items").flatMap(e=>{const t=u.$y(e,"key");return void 0===t?[]:[[t,u.$y(e,"path")??t]]});return[{kind:t,name:a,path:n,optional:!0===e.optional,items:s}]}function bf(e,t){const{kind:o,name:n,path:a,optional:s,items:r}=e,i=0===r.length?"all":r.map(([e])=>e),c={kind:o,name:n,path:a,optional:s,container:t?.container.name??null};if(void 0===t?.subPath)return{...c,how:"volume",keys:i,updates:"inPlace"};const l=null===t.subPath?i:function u(e,t){const o=e.split("/").filter(e=>""!==e&&"."!==e);if(0===o.length)return 0===t.length?"all":t.map(([e])=>e);if(0===t.length)return o.slice(0,1);const n=o.join("/");return t.filter(([,e])=>e===n||e.startsWith(`${n}/`)).map(([e])=>e)}(t.subPath,r);return{...c,how:"subPath",keys:l,updates:"never"}}const kf=[["csi","nodePublishSecretRef","name"],["azureFile","secretName"],["cephfs","secretRef","name"],["cinder","secretRef","name"],["flexVolume","secretRef","name"],["iscsi","secretRef","name"],["rbd","secretRef","name"],["scaleIO","secretRef","name"],["storageos","secretRef","name"]];function xf(e,t){return kf.flatMap(o=>{const n=u.$y(e,...o);return void 0===n?[]:[{kind:"Secret",name:n,how:"volume",container:null,path:`${t}.${o.join(".")}`,keys:"all",optional:!1,updates:"never"}]})}const Sf=u.$5q((function Pf(e){return[...e.containers.flatMap((e=>[...Rf(e),...jf(e)])),...gf(e),...u.$86(e.spec,"imagePullSecrets").flatMap((t,o)=>function n(e,t){const o=u.$y(e,"name");return void 0===o?[]:[{kind:"Secret",name:o,how:"imagePullSecret",container:null,path:t,keys:"all",optional:!0,updates:"inPlace"}]}(t,_t(e.path,`spec.imagePullSecrets[${o}].name`)))]}));const Cf=[["ConfigMap","configMapRef"],["Secret","secretRef"]],zf=[["ConfigMap","configMapKeyRef"],["Secret","secretKeyRef"]];function If(e,t,o){return{key:`${e} ${t?"surely":"maybe"}`,severity:t?"error":"warning",message:`${o}: ${t?"no new pod is made":"where it says otherwise, no new pod is made"}.`,unsafe:t}}const Nf={"system-cluster-critical":2e9,"system-node-critical":2000001e3};const Mf="kubernetes.io/enforce-mountable-secrets";function qf({manifest:e},t){return new Set(u.$86(e,t).flatMap(e=>u.$y(e,"name")??[]))}function Lf(e){return u.$4b(e)?Of.flatMap(({what:t,isRefused:o})=>o(e)?[t]:[]):[]}const Of=[{what:"names something in a pipeline that it does not configure",isRefused:e=>Object.keys(u.$85(e,"service","pipelines")).length>0&&function t(e){const t=[];return Fp({config:e},u.$9x(t)),t.length>0}(e)},{what:"routes to a receiver that it does not have",isRefused:e=>{const t=u.$86(e,"receivers").map(e=>u.$y(e,"name")),o=ff(u.$85(e,"route"));return t.length>0&&o.some(e=>!t.includes(e))}},{what:"has an expression that cannot be read",isRefused:e=>u.$86(e,"groups").flatMap(e=>u.$86(e,"rules")).some(e=>void 0!==Vc(u.$y(e,"expr")??"up"))},{what:"has two jobs of one name",isRefused:e=>gp(u.$86(e,"scrape_configs").map(e=>u.$y(e,"job_name")??"")).length>0}],Ff=/(?:^|\/)(?:configmap-reload|prometheus-config-reloader|config-reloader|k8s-sidecar)(?:[:@]|$)/;function Uf(e,t){const o=/volumes\[([^\]]+)\]/.exec(t)?.[1];return e.containers.find(({value:e,role:t})=>"init"!==t&&Ff.test(u.$y(e,"image")??"")&&u.$86(e,"volumeMounts").some(e=>u.$y(e,"name")===o))?.name}const Vf=u.$5q((e=>{const t=new Map;for(const o of e.values()){const{templateOwner:e}=o;void 0===e||t.has(e)||t.set(e,o)}return t})),Hf=/Microsoft\.(ContainerService|Kubernetes)\b|container-service|kubernetes|\baks|agentPool/i,Kf=/\bAWS::EKS\b|kubernetes|\beks\b|eks[A-Z]|nodegroup/i,Gf=[{path:/(^|\/)tal(config|env|secret)[^/]*\.ya?ml$/,texts:[]},{path:/(^|\/)talos\/.*\.(ya?ml|json)$/,texts:[]},{path:/\.ya?ml$/,texts:[/^machine:[ \t]*(#.*)?$/m]},{path:/\.ya?ml$/,texts:[/^cluster:[ \t]*$/m,/^[ \t]+(apiServer|controllerManager|etcd|inlineManifests|extraManifests|allowSchedulingOnControlPlanes|controlPlane):/m]},{path:/(^|\/)cluster[^/]*\.ya?ml$/,texts:[/^nodes:[ \t]*$/m,/\brole:/]},{path:/\.ya?ml$/,texts:[/^(node-label|node-taint|kubelet-arg|kube-(apiserver|scheduler|controller-manager)-arg|tls-san|cluster-cidr|service-cidr|flannel-backend|write-kubeconfig-mode)\+?:/m]},{texts:[/^#cloud-config\b/]},{path:/\.(bu|ign)$/,texts:[]},{path:/(^|\/)((group|host)_vars|roles|playbooks?|inventor(y|ies)|ansible|kubespray)\/.*\.(ya?ml|ini|j2|cfg|toml)$/,texts:[/k3s|k8s|kube|rke2?|talos|k0s|microk8s|containerd/i]},{path:/\.ya?ml$/,texts:[/^[ -]*hosts:/m,/^ *(tasks|roles):/m]},{path:/\.ya?ml$/,texts:[/^kind:[ \t]*(Cluster|ControlPlane|Workers|Machine)[ \t]*$/m,/^(?!apiVersion:)(?![^]*\napiVersion:)/]},{path:/\.bicep(param)?$/,texts:[Hf]},{path:/\.json$/,texts:[/schema\.management\.azure\.com\/schemas\//,Hf]},{path:/\.(ya?ml|json|template)$/,texts:[/\bAWS::(EKS|AutoScaling|EC2::LaunchTemplate)\b/,Kf]},{path:/\.(ya?ml|json)$/,texts:[/\bParameterKey\b/,Kf]},{path:/\.(tsx?|[mc]?js|py|go|java|cs)$/,texts:[/\baws[-_]?eks(_v2_alpha)?\b|\bawseks\b/,/cdk|jsii/i]},{path:/\.(ya?ml|json|jinja|py)$/,texts:[/\b(gcp-types\/)?container(-v1(beta1)?:|\.(v1(beta1)?|beta)\.)[\w.]*([Cc]luster|[Nn]odePool)/]},{path:/(^|\/)(k0sctl|k0s|rke2?|kubeone|kubekey|kops|eksctl)([-_.][^/]*)?\.(ya?ml|toml|json)$/,texts:[]},{path:/\.nix$/,texts:[/services\.(k3s|kubernetes|rke2)|virtualisation\.containerd|kubenix|nixidy/]}];function _f(e,t){return Gf.some(({path:o,texts:n})=>(o?.test(e)??!0)&&n.every(e=>e.test(t))&&""!==t)}function Jf(e,t){return e.number===t.number&&e.protocol===t.protocol&&(""===e.ip||""===t.ip||e.ip===t.ip)}function Qf(e,t){if("none"===e.analysis)return!1;const o=t.flatMap(({workloads:e})=>e),n=t.flatMap(({staleConfigs:e})=>e);return e.workloads.some(e=>function t({effect:e,heldBack:o}){return"none"!==e||void 0!==o}(e)&&!o.some(t=>t.effect===e.effect&&Yf(e,t)))||e.staleConfigs.some(({effect:e,workload:t})=>"live"!==e&&!n.some(o=>o.effect===e&&Yf(t,o.workload)))}function Xf({analysis:e,configChanges:t,workloads:o,staleConfigs:n,otherObjects:a}){return"full"!==e||t.length+o.length+n.length+a.length>0}function Yf(e,t){return!e.name.includes(u.$3b)&&u.$7d(e.apiVersion)===u.$7d(t.apiVersion)&&e.kind===t.kind&&t.name.includes(e.name)}const og=/_(SERVICE|PORT)/,ng=/^[A-Z][A-Z0-9_]*$/;const cg=[{resource:"cpu",least:256n*u.$ax,what:"cores"},{resource:"memory",least:u.$ax<<40n,what:"of memory"}];function dg(e,t,o,n){const{object:a,templateOwner:s}=t,r=[a,...void 0===s?[]:[e.index.byKey.get(s)],...hg(e,t).map(e=>void 0!==e&&n(fg(e))?e.object:void 0)],i=r.flatMap(e=>{const t=o?e?.maybeMergedBy??[]:[];return(e?.maybeChangedBy??[]).filter(({key:e})=>!t.includes(e))});return u.$7w(i)}function pg(e,t){return new Set(hg(e,t).flatMap(e=>void 0===e?[]:fg(e)))}function fg({kind:e,name:t}){return`${e} ${t}`}function gg(e,t,o,n){const a=o.filter(({notSeenAt:e})=>void 0!==e);if(0===a.length)return;const s=new Set([...hg(e,n.base),...hg(t,n.head)]),r=a.find(e=>[e.base,e.head].some(e=>null!==e&&s.has(e)));if(void 0===r?.notSeenAt)return;const{kind:i,name:c}=r.id;return`It reads ${i} ${c}, which was not seen at ${r.notSeenAt}, of which not all was analysed: whether that changes is not known.`}function hg(e,t){return u.$c6(t).map(({kind:o,name:n})=>u.$c7(e,t,o,n))}const $g=1048576000000000n;const kg=[{field:"limits",resource:"memory",may:"may have",then:"it never starts"},{field:"requests",resource:"memory",may:"asks for",then:"nodes get more pods than they have memory for, and end this one first"},{field:"limits",resource:"ephemeral-storage",may:"may write",then:"its pod is evicted with the first lines that it logs"}];const wg=u.$9z(void 0,"spec");function Sg(e,t){const o=u.$g9(e.spec),n=u.$9z(wg,"matchConstraints");u.$4b(o.matchConstraints)?(Ng(o.matchConstraints,n,t),0===u.$g6(o.matchConstraints.resourceRules).length&&t(u.$9z(n,"resourceRules"),"must have one")):t(n,"is missing"),Mg(o,wg,t),u.$4b(o.paramKind)&&function a({apiVersion:e,kind:t},o,n){""===u.$g7(e)&&n(u.$9z(o,"apiVersion"),"is missing"),u.$gh(u.$g7(t).toLowerCase())||n(u.$9z(o,"kind"),"must be the name of a kind")}(o.paramKind,u.$9z(wg,"paramKind"),t);const[s,r]=[u.$g6(o.validations),u.$g6(o.auditAnnotations)];s.length+r.length===0&&t(u.$9z(wg,"validations"),"must have one, unless auditAnnotations have");const i=new Set;for(const[e,n]of jg)u.$g6(o[e]).forEach((a,s)=>{if("messageExpression"===n&&void 0===a[n])return;const r=u.$9z(u.$fy(u.$9z(wg,e),String(s)),n);vi(u.$g7(a[n]),r,t),Rg(u.$g7(a[n]),{hasParameters:u.$4b(o.paramKind),known:i},r,t),"variables"===e&&(Pg.test(u.$g7(a.name))||t(u.$9z(u.$fy(u.$9z(wg,e),String(s)),"name"),"must be a name of CEL"),i.add(u.$g7(a.name)))})}const Pg=/^[A-Za-z_]\w*$/;function Rg(e,{hasParameters:t,known:o},n,a){zg(e,n,a),!t&&oi(e,"params").length>0&&a(n,"names `params`, which nothing has without `paramKind`");for(const t of new Set(oi(e,"variables")))""===t||o.has(t)||a(n,`names the variable ${t}, which is not there before it`)}const Cg=["object","oldObject","request","params","namespaceObject","authorizer","variables"];function zg(e,t,o){const n=[...ai(e)].filter(e=>!Cg.includes(e));n.length>0&&o(t,`names ${n.join(", ")}: there are only ${Cg.join(", ")}`)}const jg=[["variables","expression"],["validations","expression"],["validations","messageExpression"],["auditAnnotations","valueExpression"]],Ag=["Audit","Deny","Warn"];function Ig(e,t){const o=u.$g9(e.spec),n=u.$g7(o.policyName);""===n?t(u.$9z(wg,"policyName"),"is missing"):u.$ge(n)||t(u.$9z(wg,"policyName"),u.$gg),u.$4b(o.matchResources)&&Ng(o.matchResources,u.$9z(wg,"matchResources"),t),u.$4b(o.paramRef)&&function a(e,t,o){""!==u.$g7(e.name)===u.$4b(e.selector)&&o(t,"must have a name or a selector, and not both"),""===u.$g7(e.parameterNotFoundAction)&&o(u.$9z(t,"parameterNotFoundAction"),"must be Allow or Deny")}(o.paramRef,u.$9z(wg,"paramRef"),t);const s=u.$g8(o.validationActions),r=u.$9z(wg,"validationActions");0===s.length&&t(r,"must have one"),s.some(e=>!Ag.includes(e))&&t(r,"must be Audit, Deny or Warn"),new Set(s).size<s.length&&t(r,"names one action twice"),s.includes("Deny")&&s.includes("Warn")&&t(r,"may not have both Deny and Warn")}function Ng(e,t,o){for(const n of["namespaceSelector","objectSelector"])u.$4b(e[n])&&m(e[n],u.$9z(t,n),o);for(const n of["resourceRules","excludeResourceRules"])Tg(e,u.$9z(t,n),o)}function Tg(e,t,o){u.$g6(e[t.step]).forEach((e,n)=>{const a=u.$fy(t,String(n));for(const t of["operations","apiGroups","apiVersions","resources"]){const n=u.$g8(e[t]);0===n.length&&o(u.$9z(a,t),"must have one");const s="resources"===t?n.filter(e=>!e.includes("/")):n;s.includes("*")&&s.length>1&&o(u.$9z(a,t),"may not have others beside `*`"),"apiGroups"!==t&&n.includes("")&&o(u.$9z(a,t),"must not be empty")}u.$g8(e.operations).some(e=>!Dg.includes(e))&&o(u.$9z(a,"operations"),`must be ${Dg.join(", ")}`),function s(e,t,o){e.includes("*/*")&&e.length>1&&o(t,"may not have others beside `*/*`");const n=e.filter(e=>e.includes("/")).map(e=>e.split("/",2));n.forEach(([e="",a=""],s)=>{n.slice(0,s).some(([t,o])=>t===e&&"*"===o||"*"===t&&o===a)&&o(t,`names ${e}/${a}, which a star before it takes in`)})}(u.$g8(e.resources),u.$9z(a,"resources"),o)})}const Dg=["*","CREATE","UPDATE","DELETE","CONNECT"];function Mg(e,t,o){const n=new Set;u.$g6(e.matchConditions).forEach((e,a)=>{const s=u.$g7(e.name),r=u.$fy(u.$9z(t,"matchConditions"),""===s?String(a):s);u.$gi(s)||o(u.$9z(r,"name"),"must be a name with an optional prefix"),n.has(s)&&o(u.$9z(r,"name"),"is the name of another condition"),n.add(s),vi(u.$g7(e.expression),u.$9z(r,"expression"),o),zg(u.$g7(e.expression),u.$9z(r,"expression"),o)})}const Eg=100;function qg(e,t){const o=u.$g7(e.addressType);""===o&&t(u.$9z(void 0,"addressType"),"must be IPv4, IPv6 or FQDN"),function n(e,t){const o=new Set;u.$g6(e.ports).forEach((e,n)=>{const a=u.$g7(e.name),s=u.$fy(u.$9z(void 0,"ports"),""===a?String(n):a);""===a||u.$gh(a)||t(u.$9z(s,"name"),u.$gj),o.has(a)&&t(u.$9z(s,"name"),"is the name of another port"),o.add(a),"string"!=typeof e.appProtocol||u.$gi(e.appProtocol)||t(u.$9z(s,"appProtocol"),"must be a name with an optional prefix")})}(e,t),u.$g6(e.endpoints).forEach((e,n)=>{const a=u.$fy(u.$9z(void 0,"endpoints"),String(n)),s=u.$g8(e.addresses),r=u.$9z(a,"addresses");0===s.length&&t(r,"must have one"),s.length>Eg&&t(r,`must not be more than ${Eg}`),s.forEach((e,n)=>{!function a(e,t,o,n){if("FQDN"===t){const t=e.replace(/\.$/,"");return void(u.$ge(t)&&t.includes(".")||n(o,"must be a name with a domain"))}if("IPv4"!==t&&"IPv6"!==t)return;u.$gn(e)?e.includes(":")!==("IPv6"===t)&&n(o,`must be an ${t} address`):n(o,u.$go);const a=u.$gp(e);void 0!==a&&n(o,`may not be ${a}`)}(e,o,u.$fy(r,String(n)),t)}),"string"!=typeof e.hostname||u.$gh(e.hostname)||t(u.$9z(a,"hostname"),u.$gj),"string"!=typeof e.nodeName||u.$ge(e.nodeName)||t(u.$9z(a,"nodeName"),u.$gg)})}const Lg=u.$9z(void 0,"spec"),Og=32,Fg=8,Ug="must have one of exactly and firstAvailable";function Bg(e,t){Hg(u.$g9(u.$g9(e.spec).devices),u.$9z(Lg,"devices"),t)}function Vg(e,t){const{devices:o}=u.$g9(u.$g9(e.spec).spec);Hg(u.$g9(o),u.$9z(u.$9z(Lg,"spec"),"devices"),t)}function Hg(e,t,o){const n=u.$g6(e.requests);_g(n,Og,u.$9z(t,"requests"),o),n.forEach((e,n)=>{!function a({exactly:e,firstAvailable:t},o,n){const a=u.$g6(t);if(u.$4b(e)===a.length>0)n(o,Ug);else if(u.$4b(e))Wg(e,u.$9z(o,"exactly"),n);else{const e=u.$9z(o,"firstAvailable");_g(a,Fg,e,n),a.forEach((t,o)=>{Wg(t,u.$fy(e,u.$g7(t.name)||String(o)),n)})}}(e,u.$fy(u.$9z(t,"requests"),u.$g7(e.name)||String(n)),o)});const a=new Set(n.flatMap(Kg));u.$g6(e.constraints).forEach((e,n)=>{const s=u.$fy(u.$9z(t,"constraints"),String(n));Gg(e,a,s,o),void 0===e.matchAttribute&&void 0===e.distinctAttribute&&o(s,"must have matchAttribute or distinctAttribute")}),u.$g6(e.config).forEach((e,n)=>{const s=u.$fy(u.$9z(t,"config"),String(n));Gg(e,a,s,o),u.$4b(e.opaque)||o(u.$9z(s,"opaque"),"is missing")})}function Kg({name:e,firstAvailable:t}){return[u.$g7(e),...u.$g6(t).map(t=>`${u.$g7(e)}/${u.$g7(t.name)}`)]}function Gg({requests:e},t,o,n){for(const a of u.$g8(e))t.has(a)||n(u.$9z(o,"requests"),"names no request of the claim")}function _g(e,t,o,n){e.length>t&&n(o,`may have ${t} at most`);const a=new Set;e.forEach((e,t)=>{const s=u.$g7(e.name),r=u.$9z(u.$fy(o,""===s?String(t):s),"name");u.$gh(s)?a.has(s)&&n(r,"is the name of another request"):n(r,u.$gj),a.add(s)})}function Wg(e,t,o){const[n,a]=[u.$g7(e.deviceClassName),u.$ga(e.count)??0];""===n?o(u.$9z(t,"deviceClassName"),"is missing"):u.$ge(n)||o(u.$9z(t,"deviceClassName"),u.$gg),"All"===e.allocationMode&&0!==a&&o(u.$9z(t,"count"),"may not be there beside the allocationMode All"),"ExactCount"===e.allocationMode&&a<=0&&o(u.$9z(t,"count"),"must be more than 0"),u.$g6(e.selectors).forEach(({cel:e},n)=>{u.$4b(e)||o(u.$9z(u.$fy(u.$9z(t,"selectors"),String(n)),"cel"),"is missing")})}function Jg(e,t){const o=u.$g7(e.handler),n=u.$9z(void 0,"handler");""===o?t(n,"is missing"):u.$gh(o)||t(n,u.$gj);const{podFixed:a}=u.$g9(e.overhead);u.$4b(a)&&v({limits:a},u.$9z(void 0,"overhead"),t);const s=u.$9z(void 0,"scheduling");u.$hb(u.$g9(e.scheduling).nodeSelector,u.$9z(s,"nodeSelector"),t),ie(u.$g9(e.scheduling),s,t)}const Zg=u.$9z(void 0,"spec"),Qg=86400;function Xg(e,t){const o=u.$g9(e.spec);u.$hb(o.selector,u.$9z(Zg,"selector"),t),function n(e,t){const o=u.$g6(e.ports),n="ExternalName"!==u.$g7(e.type)&&"None"!==u.$g7(e.clusterIP);0===o.length&&n&&t(u.$9z(Zg,"ports"),"must have one");const[a,s,r]=[new Set,new Set,new Set];o.forEach((n,i)=>{const c=u.$g7(n.name),l=u.$fy(u.$9z(Zg,"ports"),""===c?String(i):c);o.length>1&&""===c&&t(u.$9z(l,"name"),"must be set when there are several ports"),""===c||u.$gh(c)||t(u.$9z(l,"name"),"must be lower case letters, digits and hyphens"),a.has(c)&&t(u.$9z(l,"name"),"is the name of another port"),a.add(c),void 0===u.$ga(n.port)&&t(u.$9z(l,"port"),"is missing"),G(n.targetPort,u.$9z(l,"targetPort"),t),"string"!=typeof n.appProtocol||u.$gi(n.appProtocol)||t(u.$9z(l,"appProtocol"),"must be a name with an optional prefix");const m=u.$g7(n.protocol);eh(s,`${m} ${u.$9s(n.port)}`,l,t,"port"),void 0!==n.nodePort&&(eh(r,`${m} ${u.$9s(n.nodePort)}`,l,t,"nodePort"),"ClusterIP"===u.$g7(e.type)&&t(u.$9z(l,"nodePort"),"may only be set for the types NodePort and LoadBalancer"))})}(o,t),u.$g8(o.externalIPs).forEach((e,o)=>{const n=u.$fy(u.$9z(Zg,"externalIPs"),String(o)),a=u.$gp(e);u.$gn(e)?void 0!==a&&t(n,`may not be ${a}`):t(n,u.$go)}),function a(e,t){if("ClientIP"!==u.$g7(e.sessionAffinity))return;const o=u.$9z(Zg,"sessionAffinityConfig"),n=u.$ga(u.$g9(u.$g9(e.sessionAffinityConfig).clientIP).timeoutSeconds);(void 0===n||n<=0||n>Qg)&&t(u.$9z(u.$9z(o,"clientIP"),"timeoutSeconds"),`must be between 1 and ${Qg}`)}(o,t),function s(e,t){const o=u.$g7(e.type),n=u.$g7(e.externalTrafficPolicy),a="NodePort"===o||"LoadBalancer"===o||"ClusterIP"===o&&u.$g8(e.externalIPs).length>0;""===n||a||t(u.$9z(Zg,"externalTrafficPolicy"),"may only be set for what is reached from outside");const s="LoadBalancer"===o&&"Local"===n;void 0===u.$ga(e.healthCheckNodePort)||s||t(u.$9z(Zg,"healthCheckNodePort"),"may only be set for a LoadBalancer whose externalTrafficPolicy is Local")}(o,t),function r(e,t){for(const o of th)void 0!==e[o]&&"LoadBalancer"!==u.$g7(e.type)&&t(u.$9z(Zg,o),"may only be set for a LoadBalancer");u.$g8(e.loadBalancerSourceRanges).forEach((e,o)=>{u.$gt(e.trim())||t(u.$fy(u.$9z(Zg,"loadBalancerSourceRanges"),String(o)),u.$gs)}),"string"!=typeof e.loadBalancerClass||u.$gi(e.loadBalancerClass)||t(u.$9z(Zg,"loadBalancerClass"),"must be a name with an optional prefix")}(o,t),"ExternalName"===u.$g7(o.type)?function i(e,t){const o=u.$g7(e.externalName).replace(/\.$/,"");""===o?t(u.$9z(Zg,"externalName"),"is missing"):u.$ge(o)||t(u.$9z(Zg,"externalName"),u.$gg);for(const o of["clusterIPs","ipFamilies"])u.$g8(e[o]).length>0&&t(u.$9z(Zg,o),Yg);void 0!==e.ipFamilyPolicy&&t(u.$9z(Zg,"ipFamilyPolicy"),Yg)}(o,t):function c(e,t){const o=u.$g7(e.type),n=u.$g7(e.clusterIP),a=u.$g8(e.clusterIPs);"None"===n&&"ClusterIP"!==o&&t(u.$9z(Zg,"clusterIP"),`may not be None for a ${o}`),""===n||"None"===n||u.$gn(n)||t(u.$9z(Zg,"clusterIP"),u.$go),a.length>0&&a[0]!==n&&t(u.$9z(Zg,"clusterIPs"),"must begin with clusterIP"),a.length>2&&t(u.$9z(Zg,"clusterIPs"),"may be two at most"),a.slice(1).forEach((e,o)=>{u.$gn(e)||t(u.$fy(u.$9z(Zg,"clusterIPs"),String(o+1)),u.$go)});const s=u.$g8(e.ipFamilies);s.some(e=>"IPv4"!==e&&"IPv6"!==e)&&t(u.$9z(Zg,"ipFamilies"),"must be IPv4 or IPv6"),new Set(s).size<s.length&&t(u.$9z(Zg,"ipFamilies"),"names one family twice")}(o,t)}const Yg="may not be set for an ExternalName";function eh(e,t,o,n,a){e.has(t)&&n(o,`has the ${a} and protocol of another one`),e.add(t)}const th=["loadBalancerSourceRanges","loadBalancerClass","allocateLoadBalancerNodePorts"],oh=u.$9z(void 0,"spec"),nh=u.$9z(oh,"template"),ah="cannot be changed",sh=["backoffLimitPerIndex","completionMode","managedBy","podFailurePolicy","selector","successPolicy"];function rh(e,t){if(!t)return e;const o=u.$9m(u.$g9(e.spec),"nodeSelector","tolerations","schedulingGates"),n=u.$9m(u.$g9(o.affinity),"nodeAffinity"),a=e=>u.$g6(o[e]).map(e=>u.$9m(e,"resources"));return{spec:{...o,affinity:n,containers:a("containers"),initContainers:a("initContainers")}}}const ih=u.$9z(void 0,"spec");function ch(e){return{priority:0,preemptionPolicy:"PreemptLowerPriority",...u.$9m(e,"serviceAccount")}}function lh(e,t,o,n){const[a,s]=[u.$g6(e),u.$g6(t)];if(a.length!==s.length)return void n(u.$9z(ih,o),"of a Pod may not be added or taken away");const r=e=>u.$9m(e,"image");s.some((e,t)=>{const o=a[t];return void 0===o||!u.$37(r(o),r(e))})&&n(u.$9z(ih,o),"of a Pod may only get another image")}const uh=u.$9z(void 0,"spec"),mh="cannot be changed";const ph={DaemonSet:(e,t,o)=>{kh(e,t,"spec.selector",o)},StatefulSet:function fh(e,t,o){const[n,a]=[u.$g9(e.spec),u.$g9(t.spec)],s=[...new Set([...Object.keys(n),...Object.keys(a)])].sort(u.$a);for(const e of s)xh.has(e)||u.$37(n[e],a[e])||o(u.$9z(uh,e),mh)},Job:function gh(e,t,o){const[n,a]=[u.$g9(e.spec),u.$g9(t.spec)];for(const e of sh)u.$37(n[e],a[e])||o(u.$9z(oh,e),ah);const s="Indexed"===u.$g7(n.completionMode)&&u.$37(a.completions,a.parallelism);u.$37(n.completions,a.completions)||s||o(u.$9z(oh,"completions"),ah);const r=!0===n.suspend,[i,c]=[u.$g9(n.template),u.$g9(a.template)];u.$37(rh(i,r),rh(c,r))||o(nh,r?"of a suspended Job may change where its pods run and what they get, nothing else":ah)},Pod:function hh(e,t,o){const[n,a]=[ch(u.$g9(e.spec)),ch(u.$g9(t.spec))];!function s(e,t,o){const[n,a]=[u.$ga(e.activeDeadlineSeconds),u.$ga(t.activeDeadlineSeconds)];void 0!==n&&(void 0===a||a>n)&&o(u.$9z(ih,"activeDeadlineSeconds"),"of a Pod may only become shorter")}(n,a,o),function r(e,t,o){const n=e=>u.$9m(e,"tolerationSeconds");e.every(e=>t.some(t=>u.$37(n(e),n(t))))||o(u.$9z(ih,"tolerations"),"of a Pod may only be added to")}(u.$g6(n.tolerations),u.$g6(a.tolerations),o);const i=e=>u.$g6(e.schedulingGates).map(({name:e})=>u.$g7(e));i(a).some(e=>!i(n).includes(e))&&o(u.$9z(ih,"schedulingGates"),"may only be taken away");const c=i(n).length>0;c&&function l(e,t,o){const[n,a]=[u.$g9(e.nodeSelector),u.$g9(t.nodeSelector)];Object.keys(n).some(e=>n[e]!==a[e])&&o(u.$9z(ih,"nodeSelector"),"of a gated Pod may only be added to");const s=e=>u.$9m(u.$g9(e.affinity),"nodeAffinity"),r=e=>u.$g9(u.$g9(e.affinity).nodeAffinity).requiredDuringSchedulingIgnoredDuringExecution,i=!u.$4b(r(e))||u.$37(r(e),r(t));u.$37(s(e),s(t))&&i||o(u.$9z(ih,"affinity"),"of a gated Pod may only get a node affinity")}(n,a,o);const m=new Set(["activeDeadlineSeconds","tolerations","schedulingGates","containers","initContainers"]),d=[...new Set([...Object.keys(n),...Object.keys(a)])].sort();for(const e of d)m.has(e)||c&&("nodeSelector"===e||"affinity"===e)||u.$37(n[e],a[e])||o(u.$9z(ih,e),"of a Pod cannot be changed");for(const e of["containers","initContainers"])lh(n[e],a[e],e,o)},ConfigMap:wh,Secret:wh,PersistentVolumeClaim:function yh(e,t,o){const[n,a]=[u.$g9(e.spec),u.$g9(t.spec)],s=new Set(["resources","volumeAttributesClassName"]),r=[...new Set([...Object.keys(n),...Object.keys(a)])].sort(u.$a);for(const e of r){const t=Sh.has(e)&&void 0===n[e];s.has(e)||t||u.$37(n[e],a[e])||o(u.$9z(uh,e),mh)}const[i,c]=[n,a].map(e=>x(u.$g9(u.$g9(e.resources).requests).storage));void 0!==i&&void 0!==c&&c<i&&o(u.$9z(u.$9z(uh,"resources"),"requests"),"cannot become smaller"),u.$37(u.$g9(n.resources).limits,u.$g9(a.resources).limits)||o(u.$9z(u.$9z(uh,"resources"),"limits"),mh),Ph(n,a,o)},PersistentVolume:function vh(e,t,o){const[n,a]=[u.$g9(e.spec),u.$g9(t.spec)],s=[...new Set([...jt(n),...jt(a)].map(([e])=>e))];for(const e of[...s.sort(u.$a),"volumeMode"])u.$37(Rh(n,a,e),a[e])||o(u.$9z(uh,e),mh);void 0===n.nodeAffinity||u.$37(n.nodeAffinity,a.nodeAffinity)||o(u.$9z(uh,"nodeAffinity"),mh),Ph(n,a,o)},ResourceQuota:(e,t,o)=>{const[n,a]=[e,t].map(({spec:e})=>[...new Set(u.$g8(u.$g9(e).scopes))].sort());u.$37(n,a)||o(u.$9z(uh,"scopes"),mh)},Service:function $h(e,t,o){const[n,a]=[u.$g9(e.spec),u.$g9(t.spec)];if("ExternalName"===u.$g7(n.type)||"ExternalName"===u.$g7(a.type))return;const[s,r]=[u.$g7(n.clusterIP),u.$g7(a.clusterIP)];if((""===s?"None"===r:""!==r&&r!==s)&&o(u.$9z(uh,"clusterIP"),mh),"LoadBalancer"!==u.$g7(n.type)||"LoadBalancer"!==u.$g7(a.type))return;n.loadBalancerClass!==a.loadBalancerClass&&o(u.$9z(uh,"loadBalancerClass"),mh);const i=[n,a].every(({externalTrafficPolicy:e})=>"Local"===e),c=n.healthCheckNodePort;i&&void 0!==c&&c!==a.healthCheckNodePort&&o(u.$9z(uh,"healthCheckNodePort"),mh)},ServiceCIDR:function bh(e,t,o){const[n,a]=[u.$g8(u.$g9(e.spec).cidrs),u.$g8(u.$g9(t.spec).cidrs)],s=1===n.length&&2===a.length;u.$37(n,s?a.slice(0,1):a)||o(u.$9z(uh,"cidrs"),mh)}};const xh=new Set(["replicas","ordinals","template","updateStrategy","revisionHistoryLimit","persistentVolumeClaimRetentionPolicy","minReadySeconds"]);function wh(e,t,o){if("Secret"!==u.$g7(t.kind)||u.$37(e.type,t.type)||o(u.$9z(void 0,"type"),mh),!0===e.immutable){!0!==t.immutable&&o(u.$9z(void 0,"immutable"),mh);for(const n of["data","binaryData"])u.$37(u.$g9(e[n]),u.$g9(t[n]))||o(u.$9z(void 0,n),"cannot be changed: the object is immutable")}}const Sh=new Set(["storageClassName","volumeName"]);function Ph(e,t,o){const n="volumeAttributesClassName";void 0!==e[n]&&void 0===t[n]&&o(u.$9z(uh,n),"cannot be taken away")}function Rh(e,t,o){const n=e.csi,a=u.$g9(t.csi).controllerExpandSecretRef;return"csi"===o&&u.$4b(n)&&void 0!==a&&void 0===n.controllerExpandSecretRef?{...n,controllerExpandSecretRef:a}:e[o]}function Ch(e,t){const o=u.$9z(void 0,"webhooks"),n=new Set;u.$g6(e.webhooks).forEach((e,a)=>{const s=u.$g7(e.name),r=u.$fy(o,""===s?String(a):s);(!u.$ge(s)||s.split(".").length<3)&&t(u.$9z(r,"name"),"must be a domain name of three parts or more"),n.has(s)&&t(u.$9z(r,"name"),"is the name of another webhook"),n.add(s),function i(e,t,o){["None","NoneOnDryRun"].includes(u.$g7(e.sideEffects))||o(u.$9z(t,"sideEffects"),"must be None or NoneOnDryRun");u.$g8(e.admissionReviewVersions).some(e=>"v1"===e||"v1beta1"===e)||o(u.$9z(t,"admissionReviewVersions"),"must have v1 or v1beta1");const n=u.$4b(e.clientConfig)?e.clientConfig:{};""!==u.$g7(n.url)===u.$4b(n.service)&&o(u.$9z(t,"clientConfig"),"must have a url or a service, and not both"),u.$4b(n.service)&&function a(e,t,o){for(const n of["name","namespace"])""===u.$g7(e[n])&&o(u.$9z(t,n),"is missing");const n=u.$ga(e.port)??443;(n<1||n>65535)&&o(u.$9z(t,"port"),"must be between 1 and 65535");const a=u.$g7(e.path);""===a||function s(e){const[t,...o]=e.replace(/\/$/,"").split("/");return""===t&&o.every(u.$ge)}(a)||o(u.$9z(t,"path"),"must begin with / and have parts in lower case letters, digits, hyphens and dots")}(n.service,u.$9z(u.$9z(t,"clientConfig"),"service"),o),function s(e,t,o){""!==e&&(e.startsWith("https://")||o(t,"must begin with https://"),/^\w+:\/\/[^/]*@/.test(e)&&o(t,"may not name a user"),/[?#]./.test(e)&&o(t,"may not have a query or a fragment"))}(u.$g7(n.url),u.$9z(u.$9z(t,"clientConfig"),"url"),o),Tg(e,u.$9z(t,"rules"),o);for(const n of["namespaceSelector","objectSelector"])u.$4b(e[n])&&m(e[n],u.$9z(t,n),o);Mg(e,t,o)}(e,r,t)})}const zh=36,[,jh]=kl;function Ih({path:e,known:t,on:o}){const n=t>kl[0]?"does not know":"drops";return o<=jh?`Kubernetes before 1.${o} ${n} ${e}, and changes nothing for it.`:t>zh?`${e} is known since Kubernetes 1.${t}, which drops it by default.`:`Kubernetes drops ${e} by default.`}module.exports=t})();