!(function(){"use strict";var m=(function(e,t,o){for(const[a,n]of Object.entries(u.$gg(e.matchLabels)))u.$gp(a)&&u.$hj(u.$ge(n))||o(u.$g4(u.$a4(t,"matchLabels"),a),"is no label that Kubernetes takes");u.$gd(e.matchExpressions).forEach((e,a)=>{const n=u.$g4(u.$a4(t,"matchExpressions"),String(a)),s=u.$gf(e.values),r=s.length;u.$gp(u.$ge(e.key))&&s.every(u.$hj)||o(n,"is no label that Kubernetes takes");const i=u.$ge(e.operator);["In","NotIn","Exists","DoesNotExist"].includes(i)?i.endsWith("In")&&0===r?o(u.$a4(n,"values"),"must not be empty for this operator"):i.includes("xist")&&r>0&&o(u.$a4(n,"values"),"must be empty for this operator"):o(u.$a4(n,"operator"),"must be In, NotIn, Exists or DoesNotExist")})}),d=(function(e,t){return Object.entries(u.$gg(e.matchLabels)).every((([e,o])=>t[e]===o))&&u.$gd(e.matchExpressions).every(e=>{const o=t[u.$ge(e.key)],a=u.$gf(e.values);switch(u.$ge(e.operator)){case"In":return"string"==typeof o&&a.includes(o);case"NotIn":return"string"!=typeof o||!a.includes(o);case"Exists":return void 0!==o;case"DoesNotExist":return void 0===o;default:return!0}})}),p=(function(e,t){const o=u.$a4(u.$a4(void 0,"spec"),"selector");if(!u.$4b(e.selector))return void t(o,"is missing");const{selector:a}=e;if(Object.keys(u.$gg(a.matchLabels)).length+u.$gd(a.matchExpressions).length===0)return void t(o,"must choose something");m(a,o,t);const n=(function s(e,t){const o=Object.entries(u.$gg(e.matchLabels)).filter((([e,o])=>t[e]!==o)),a=u.$gd(e.matchExpressions).filter(e=>!d({matchExpressions:[e]},t));return[...o.map(([e])=>e),...a.map(({key:e})=>u.$ge(e))]})(a,u.$gg(u.$gg(u.$gg(e.template).metadata).labels));n.length>0&&t(o,`asks for ${n.join(", ")}, which the pod template's labels do not match`)}),y=(function(e,t,o){const a=u.$gg(e.limits);for(const a of["limits","requests"])for(const[n,s]of Object.entries(u.$gg(e[a]))){const e=u.$g4(u.$a4(t,a),n);b(n)||o(e,$);const r=x(s);void 0!==r&&r<0n&&o(e,"must not be negative"),void 0!==r&&k(n)&&r%u.$b3!==0n&&o(e,"must be a whole number");const i=u.$ao(/^hugepages-(.+)$/.exec(n)?.[1])?.amount;void 0!==i&&void 0!==r&&i>0n&&(r<=0n||r%i!==0n)&&o(e,"must be a multiple of the page")}const n=[...Object.keys(a),...Object.keys(u.$gg(e.requests))];!n.some((e=>e.startsWith("hugepages-")))||n.includes("cpu")||n.includes("memory")||o(t,"must have cpu or memory beside huge pages");for(const[n,s]of Object.entries(u.$gg(e.requests))){const[e,r]=[x(s),x(a[n])];void 0!==e&&void 0!==r&&e>r&&o(u.$g4(u.$a4(t,"requests"),n),"must not be more than the limit");const i=k(n)||n.startsWith("hugepages-");i&&void 0===r&&o(u.$g4(u.$a4(t,"limits"),n),"must be set beside its request"),i&&void 0!==e&&void 0!==r&&e!==r&&o(u.$g4(u.$a4(t,"requests"),n),"must be the same as the limit")}}),b=(function(e){return e.includes("/")?u.$gp(e)&&!e.startsWith("requests."):v.has(e)||e.startsWith("hugepages-")}),k=(function(e){return e.includes("/")&&u.$gp(e)&&!e.includes("kubernetes.io/")}),x=(function(e){return u.$ao(e)?.amount}),G=(function(e,t,o){const a=K.filter((t=>u.$4b(e[t])));0===a.length&&o(t,"must have a handler: exec, httpGet, tcpSocket or grpc"),a.length>1&&o(t,`may have one handler, not ${a.join(" and ")}`);for(const n of a){const a=u.$gg(e[n]),s=u.$a4(t,n);"exec"===n&&0===u.$gf(a.command).length&&o(u.$a4(s,"command"),"is missing"),"grpc"!==n&&"httpGet"!==n&&"tcpSocket"!==n||_(a.port,u.$a4(s,"port"),o),u.$gd(a.httpHeaders).some(({name:e})=>!/^[-A-Za-z0-9]+$/.test(u.$ge(e)))&&o(u.$a4(s,"httpHeaders"),"must have names of letters, digits and hyphens")}}),_=(function(e,t,o){if("string"==typeof e&&""!==e)return void(u.$gs(e)||o(t,"must be a number without quotes, or the name of a port"));const a=u.$gh(e);(void 0===a||a<1||a>65535)&&o(t,"must be a port between 1 and 65535")}),W=(function(e,t,o){!(function a(e,t,o){for(const a of["runAsUser","runAsGroup","fsGroup"])(u.$gh(e[a])??0)>J&&o(u.$a4(t,a),`must be at most ${J}`);u.$gx(e.supplementalGroups).some(e=>e<0||e>J)&&o(u.$a4(t,"supplementalGroups"),`must be between 0 and ${J}`)})(e,t,o),(function n(e,t,o){""===e.gmsaCredentialSpec&&o(u.$a4(t,"gmsaCredentialSpec"),"must not be empty");const a=e.gmsaCredentialSpecName;"string"!=typeof a||u.$gl(a)||o(u.$a4(t,"gmsaCredentialSpecName"),u.$gn),void 0===e.runAsUserName||function n(e){const t=e.split("\\"),o=t.at(-1)??"",a=t.length>1?t[0]:void 0;return t.length<=2&&""!==o&&o.length<=104&&!/^[. ]+$/.test(o)&&!/["/\\:;|=,+*?<>@[\]]/.test(o)&&(void 0===a||/^[^\\/:*?"<>|.]{1,15}$|^[a-zA-Z0-9.-]+$/.test(a))}(u.$ge(e.runAsUserName))||o(u.$a4(t,"runAsUserName"),"must be a Windows user, with an optional domain before a backslash")})(u.$gg(e.windowsOptions),u.$a4(t,"windowsOptions"),o);for(const a of["seccompProfile","appArmorProfile"]){const n=e[a];if(!u.$4b(n))continue;const s=u.$ge(n.type);""===s&&o(u.$a4(u.$a4(t,a),"type"),"is missing");const r=void 0!==n.localhostProfile;r&&"Localhost"!==s&&o(u.$a4(u.$a4(t,a),"localhostProfile"),"may only be set when the type is Localhost");const i="seccompProfile"===a?r:""!==u.$ge(n.localhostProfile);"Localhost"!==s||i||o(u.$a4(u.$a4(t,a),"localhostProfile"),"is missing");const c=u.$ge(n.localhostProfile);"seccompProfile"===a&&(c.startsWith("/")||c.split("/").includes(".."))&&o(u.$a4(u.$a4(t,a),"localhostProfile"),"must be a relative path without `..`")}}),Q=(function(e,t,o,a){const{report:n}=a,s=u.$ge(e.name);""===s?n(u.$a4(o,"name"),"is missing"):u.$go(s)||n(u.$a4(o,"name"),u.$gq),""===u.$ge(e.image)&&n(u.$a4(o,"image"),"is missing"),(function r(e,t,o){for(const a of u.$gd(e.env)){const e=u.$ge(a.name),n=u.$g4(u.$a4(t,"env"),e);""===e?o(u.$a4(n,"name"),"is missing"):u.$gt(e)||o(u.$a4(n,"name"),"must be printable characters other than `=`"),u.$4b(a.valueFrom)&&Y(a,a.valueFrom,n,o)}u.$gd(e.envFrom).forEach(((e,a)=>{const n=u.$g4(u.$a4(t,"envFrom"),String(a)),s=["configMapRef","secretRef"].filter((t=>u.$4b(e[t]))),r=u.$ge(e.prefix);""===r||u.$gt(r)||o(u.$a4(n,"prefix"),"must be printable characters other than `=`"),1!==s.length&&o(n,"must name one config: configMapRef or secretRef");const i=u.$ge(u.$gg(e[s[0]??""]).name);1===s.length&&(""===i?o(u.$a4(u.$a4(n,s[0]??""),"name"),"is missing"):u.$gl(i)||o(u.$a4(u.$a4(n,s[0]??""),"name"),u.$gn))}))})(e,o,n),(function i(e,t,{spec:o,report:a}){const n=new Set;u.$gd(e.ports).forEach(((e,s)=>{const r=u.$ge(e.name),i=u.$g4(u.$a4(t,"ports"),""===r?String(s):r);void 0===u.$gh(e.containerPort)&&a(u.$a4(i,"containerPort"),"is missing"),""!==r&&(u.$gs(r)||a(u.$a4(i,"name"),"must be at most 15 lower case letters, digits and hyphens, with a letter"),n.has(r)&&a(u.$a4(i,"name"),"is the name of another port of this container"),n.add(r));const c=u.$gh(e.hostPort);!0===o.hostNetwork&&void 0!==c&&c!==u.$gh(e.containerPort)&&a(u.$a4(i,"hostPort"),"must be the containerPort when hostNetwork is true")}))})(e,o,a),(function c(e,t,o){const{volumes:a,report:n}=o,s=new Set;for(const r of["volumeMounts","volumeDevices"]){const i="volumeMounts"===r?"mountPath":"devicePath";u.$gd(e[r]).forEach(c=>{const l=u.$ge(c.name),m=u.$g4(u.$a4(t,r),l);""===l?n(u.$a4(m,"name"),"is missing"):a.has(l)||n(u.$a4(m,"name"),"names no volume of the pod");const d=u.$ge(c[i]);""===d?n(u.$a4(m,i),"is missing"):s.has(d)&&n(u.$a4(m,i),"is where another volume of this container is mounted"),s.add(d),te(c,m,n),oe(c,m,n);const p=!0===u.$gg(e.securityContext).privileged;"Bidirectional"!==c.mountPropagation||p||n(u.$a4(m,"mountPropagation"),"may only be Bidirectional in a privileged container"),"volumeDevices"!==r||ee(o,l)||n(u.$a4(m,"name"),"must name a persistentVolumeClaim or an ephemeral volume")})}})(e,o,a),y(u.$gg(e.resources),u.$a4(o,"resources"),n),(function l(e,t,{devices:o,report:a}){const n=[];u.$gd(u.$gg(e.resources).claims).forEach((e,s)=>{const[r,i]=[u.$ge(e.name),u.$ge(e.request)],c=u.$g4(u.$a4(u.$a4(t,"resources"),"claims"),""===r?String(s):r);""===r?a(u.$a4(c,"name"),"is missing"):o.has(r)||a(u.$a4(c,"name"),"names no resource claim of the pod"),""===i||u.$go(i)||a(u.$a4(c,"request"),u.$gq);const l=n.some(([e,t])=>e===r&&(t===i||""===t||""===i));l&&a(c,"is asked for twice"),n.push([r,i])})})(e,o,a),(function m(e,t,{spec:o,report:a}){"Unmasked"===e.procMount&&!1!==o.hostUsers&&a(u.$a4(t,"procMount"),"may only be Unmasked when hostUsers is false"),!1===e.allowPrivilegeEscalation&&(!0===e.privileged&&a(t,"may not set allowPrivilegeEscalation to false beside privileged: true"),u.$gf(u.$gg(e.capabilities).add).some(e=>"CAP_SYS_ADMIN"===e)&&a(t,"may not set allowPrivilegeEscalation to false beside CAP_SYS_ADMIN")),W(e,t,a)})(u.$gg(e.securityContext),u.$a4(o,"securityContext"),a),(function d(e,t,o,{spec:a,report:n}){const s=u.$gd(e.restartPolicyRules);s.length>0&&void 0===e.restartPolicy&&n(u.$a4(o,"restartPolicy"),"must be set beside restartPolicyRules");const r="Never"===u.$ge(a.restartPolicy);s.forEach(({action:e,exitCodes:t},a)=>{const s=u.$g4(u.$a4(o,"restartPolicyRules"),String(a));""===u.$ge(e)&&n(u.$a4(s,"action"),"is missing"),u.$4b(t)?""===u.$ge(t.operator)&&n(u.$a4(u.$a4(s,"exitCodes"),"operator"),"is missing"):n(u.$a4(s,"exitCodes"),"is missing")});const i=new Set;u.$gd(e.resizePolicy).forEach(({resourceName:a,restartPolicy:s},c)=>{const l=u.$g4(u.$a4(o,"resizePolicy"),String(c)),[m,d]=[u.$ge(a),u.$ge(s)];"cpu"!==m&&"memory"!==m&&n(u.$a4(l,"resourceName"),"must be cpu or memory"),i.has(m)&&n(u.$a4(l,"resourceName"),"has a policy already"),i.add(m),"NotRequired"!==d&&"RestartContainer"!==d&&n(u.$a4(l,"restartPolicy"),"must be NotRequired or RestartContainer"),(r||"initContainers"===t&&"Always"!==u.$ge(e.restartPolicy))&&"RestartContainer"===d&&n(u.$a4(l,"restartPolicy"),"must be NotRequired for a container that is not started again")})})(e,t,o,a),(function p(e,t,o,{spec:a,report:n}){const s="initContainers"===t&&"Always"!==u.$ge(e.restartPolicy);for(const a of H){const r=e[a];if(!u.$4b(r))continue;const i=u.$a4(o,a);if(s||"ephemeralContainers"===t){n(i,"may not be set for an init container that ends before the app starts");continue}G(r,i,n);const c=u.$gh(r.successThreshold);"readinessProbe"!==a&&void 0!==c&&1!==c&&n(u.$a4(i,"successThreshold"),"must be 1"),"readinessProbe"===a&&void 0!==r.terminationGracePeriodSeconds&&n(u.$a4(i,"terminationGracePeriodSeconds"),"may not be set for a readiness probe")}const r=e.lifecycle;if(u.$4b(r)){s&&n(u.$a4(o,"lifecycle"),"may not be set for an init container that ends before the app starts");for(const e of["postStart","preStop"]){const t=r[e];if(!u.$4b(t))continue;const s=u.$a4(u.$a4(o,"lifecycle"),e);G(t,s,n);const i=u.$gh(u.$gg(t.sleep).seconds)??0,c=u.$gh(a.terminationGracePeriodSeconds)??30;u.$4b(t.sleep)&&(i<0||i>c)&&n(u.$a4(u.$a4(s,"sleep"),"seconds"),"must not be more than terminationGracePeriodSeconds")}}})(e,t,o,a)}),ce=(function(e,t,o){u.$gd(e.tolerations).forEach((e,a)=>{const n=u.$g4(u.$a4(t,"tolerations"),String(a)),[s,r,i]=[e.key,e.operator,e.value].map(e=>u.$ge(e));""!==r&&"Exists"!==r&&"Equal"!==r&&o(u.$a4(n,"operator"),"must be Equal or Exists"),""===s&&"Exists"!==r&&o(u.$a4(n,"operator"),"must be Exists when there is no key"),"Exists"===r&&""!==i&&o(u.$a4(n,"value"),"must be empty when the operator is Exists"),"Exists"===r||u.$hj(i??"")||o(u.$a4(n,"value"),"must be a value that a label may have"),void 0!==e.tolerationSeconds&&"NoExecute"!==u.$ge(e.effect)&&o(u.$a4(n,"effect"),"must be NoExecute when tolerationSeconds is set"),void 0===s||""===s||u.$gp(s)||o(u.$a4(n,"key"),"is no key that Kubernetes takes")})}),ge=(function(e){return["initContainers","containers"].flatMap((t=>u.$gd(e[t]).map((e=>[t,u.$gg(e.securityContext)]))))}),Ne=(function(e,t,o){const a=new Set;for(const n of u.$gd(e.volumes)){const e=u.$ge(n.name),s=u.$g4(u.$a4(t,"volumes"),e);""===e?o(u.$a4(s,"name"),"is missing"):u.$go(e)||o(u.$a4(s,"name"),u.$gq),a.has(e)&&o(u.$a4(s,"name"),"is the name of another volume"),a.add(e);const r=Object.keys(n).filter(e=>"name"!==e);r.length>1&&o(s,`may be of one type, not ${r.sort().join(" and ")}`);for(const e of r)Te(e,u.$gg(n[e]),u.$a4(s,e),o)}return a}),De=(function(e,t,o,a=[]){const n=u.$gg(e.metadata);u.$hi(n.labels,u.$a4(u.$a4(t,"metadata"),"labels"),o),u.$hh(n.annotations,u.$a4(u.$a4(t,"metadata"),"annotations"),o);const s=u.$gg(e.spec);u.$gd(s.ephemeralContainers).length>0&&o(u.$a4(u.$a4(t,"spec"),"ephemeralContainers"),"is not allowed in a pod template"),ze(s,u.$a4(t,"spec"),o,a)}),ze=(function(e,t,o,a=[]){const n=new Set([...Ne(e,t,o),...a]),s=(function r(e,t,o){const a=new Set;return u.$gd(e.resourceClaims).forEach((e,n)=>{const s=u.$ge(e.name),r=u.$g4(u.$a4(t,"resourceClaims"),""===s?String(n):s);""===s?o(u.$a4(r,"name"),"is missing"):u.$go(s)?a.has(s)&&o(u.$a4(r,"name"),"is the name of another claim"):o(u.$a4(r,"name"),u.$gq),""!==s&&a.add(s),1!==B.filter(t=>void 0!==e[t]).length&&o(r,`must have one of ${B.join(" and ")}`);for(const t of B)void 0===e[t]||u.$gl(u.$ge(e[t]))||o(u.$a4(r,t),u.$gn)}),a})(e,t,o);!(function i(e,t,o,a){const n=new Set,s=new Set;0===u.$gd(e.containers).length&&o(u.$a4(t,"containers"),"must have one");const r=["initContainers","containers"];for(const i of r)for(const r of u.$gd(e[i])){const c=u.$ge(r.name),l=u.$g4(u.$a4(t,i),c);Q(r,i,l,{...a,spec:e,report:o}),n.has(c)&&o(u.$a4(l,"name"),"is the name of another container"),n.add(c),"containers"===i&&Ee(r,l,s,o)}})(e,t,o,{volumes:n,devices:s});for(const a of["serviceAccountName","priorityClassName","runtimeClassName","nodeName"]){const n=e[a];"string"!=typeof n||u.$gl(n)||o(u.$a4(t,a),u.$gn)}!(function c(e,t,o){for(const a of["hostname","subdomain"]){const n=u.$ge(e[a]);""===n||u.$go(n)||o(u.$a4(t,a),u.$gq)}const a=e.hostnameOverride;if("string"!=typeof a)return;const n=u.$a4(t,"hostnameOverride");(!u.$gl(a)||a.length>64)&&o(n,`${u.$gn}, at most 64 of them`);for(const t of["setHostnameAsFQDN","hostNetwork"])!0===e[t]&&o(n,`may not be set beside ${t}`)})(e,t,o),W(u.$gg(e.securityContext),u.$a4(t,"securityContext"),o),(function l(e,t,o){if(y({limits:u.$gg(e.overhead)},u.$a4(t,"overhead"),o),!u.$4b(e.resources))return;const a=u.$a4(t,"resources");y(e.resources,a,o),u.$gd(e.resources.claims).length>0&&o(u.$a4(a,"claims"),"may not be set for a whole pod");for(const t of["limits","requests"]){const n=Object.keys(u.$gg(e.resources[t])).find(e=>!Me.test(e));void 0!==n&&o(u.$g4(u.$a4(a,t),n),"may not be set for a whole pod")}!function n(e,t,o){const a=u.$gg(e.resources),n=u.$gd(e.containers).map(({resources:e})=>u.$gg(e));for(const[e,s]of Object.entries(u.$gg(a.requests))){const a=n.reduce((t,{requests:o})=>t+(x(u.$gg(o)[e])??0n),0n);(x(s)??0n)<a&&o(u.$g4(u.$a4(t,"requests"),e),"must not be less than its containers request")}for(const[e,s]of Object.entries(u.$gg(a.limits))){const a=x(s)??0n;n.some(({limits:t})=>(x(u.$gg(t)[e])??0n)>a)&&o(u.$g4(u.$a4(t,"limits"),e),"must not be less than the limit of a container")}}(e,a,o)})(e,t,o),(function d(e,t,o){if((function a(e,t,o){const a=u.$gg(e.securityContext),n=new Set;u.$gd(a.sysctls).forEach((a,s)=>{const r=u.$a4(u.$g4(u.$a4(t,"sysctls"),String(s)),"name"),i=u.$ge(a.name);""===i?o(r,"is missing"):i.length>253||!Z.test(i)?o(r,"is no name of a kernel parameter"):n.has(i)&&o(r,"is the name of another one"),n.add(i);const c=i.replaceAll("/",".");!0===e.hostNetwork&&c.startsWith("net.")&&o(r,"may not be set beside hostNetwork"),!0===e.hostIPC&&/^(?:kernel\.(?:sem|msg|shm)|fs\.mqueue\.)/.test(c)&&o(r,"may not be set beside hostIPC")})})(e,u.$a4(t,"securityContext"),o),(function n(e,t,o){const a=u.$gg(u.$gg(e.securityContext).windowsOptions).hostProcess,n=ge(e).map((([,e])=>u.$gg(e.windowsOptions).hostProcess)),s=u.$a4(t,"hostNetwork");void 0!==a&&n.some(e=>void 0!==e&&e!==a)&&o(u.$a4(t,"containers"),"must have the hostProcess of the pod");const r=n.filter((e=>!0===(e??a))).length;0!==r&&(r!==n.length&&o(u.$a4(t,"containers"),"must all have hostProcess, or none"),!0!==e.hostNetwork&&o(s,"must be true for hostProcess"))})(e,t,o),!u.$4b(e.os))return;const s=u.$ge(e.os.name);"linux"===s||"windows"===s?function r(e,t,o,a){const[n,s]="linux"===t?[["windowsOptions"],["windowsOptions"]]:[fe.pod,fe.container],r=`may not be set for a pod of ${t}`;for(const t of n)void 0!==u.$gg(e.securityContext)[t]&&a(u.$a4(u.$a4(o,"securityContext"),t),r);if("windows"===t)for(const t of fe.spec)void 0!==e[t]&&a(u.$a4(o,t),r);for(const[t,n]of ge(e)){const e=s.find(e=>void 0!==n[e]);void 0!==e&&a(u.$a4(u.$a4(o,t),e),r)}}(e,s,t,o):o(u.$a4(u.$a4(t,"os"),"name"),""===s?"is missing":"must be linux or windows")})(e,t,o),(function p(e,t,o){const a=u.$gg(e.dnsConfig),n=u.$a4(t,"dnsConfig"),s=u.$gf(a.nameservers);"None"===u.$ge(e.dnsPolicy)&&0===s.length&&o(u.$a4(n,"nameservers"),"must name one when dnsPolicy is None"),u.$gd(a.options).some(({name:e})=>""===u.$ge(e))&&o(u.$a4(n,"options"),"must have names"),s.length>ae&&o(u.$a4(n,"nameservers"),`must not be more than ${ae}`),s.some(e=>!u.$gu(e))&&o(u.$a4(n,"nameservers"),"must be IP addresses");const r=u.$gf(a.searches);(r.length>ne||r.join(" ").length>se)&&o(u.$a4(n,"searches"),`must not be more than ${ne}, or ${se} characters in all`),r.every(ie)||o(u.$a4(n,"searches"),"must be names of domains")})(e,t,o),u.$gd(e.hostAliases).forEach((e,a)=>{u.$gu(u.$ge(e.ip))||o(u.$a4(u.$g4(u.$a4(t,"hostAliases"),String(a)),"ip"),"must be an IP address"),u.$gf(e.hostnames).every(u.$gl)||o(u.$a4(u.$g4(u.$a4(t,"hostAliases"),String(a)),"hostnames"),u.$gn)}),u.$gd(e.readinessGates).forEach((e,a)=>{u.$gp(u.$ge(e.conditionType))||o(u.$a4(u.$g4(u.$a4(t,"readinessGates"),String(a)),"conditionType"),"must be a name with an optional prefix")}),!0===e.shareProcessNamespace&&!0===e.hostPID&&o(u.$a4(t,"shareProcessNamespace"),"may not be true beside hostPID");for(const a of["hostPID","hostIPC","hostNetwork"])!1===e.hostUsers&&!0===e[a]&&o(u.$a4(t,a),"may not be true when hostUsers is false");!(function f(e,t,o){for(const[a,n]of Object.entries(u.$gg(e.nodeSelector)))u.$gp(a)&&u.$hj(u.$ge(n))||o(u.$g4(u.$a4(t,"nodeSelector"),a),"is no label that Kubernetes takes");const a=u.$gd(e.schedulingGates).map(({name:e})=>u.$ge(e));a.every(u.$gp)||o(u.$a4(t,"schedulingGates"),"must be names with an optional prefix"),new Set(a).size<a.length&&o(u.$a4(t,"schedulingGates"),"has two of one name"),ce(e,t,o),(function n(e,t,o){const a=new Set;u.$gd(e.topologySpreadConstraints).forEach((e,n)=>{const s=u.$g4(u.$a4(t,"topologySpreadConstraints"),String(n)),[r,i]=[u.$ge(e.topologyKey),u.$ge(e.whenUnsatisfiable)];""===r&&o(u.$a4(s,"topologyKey"),"is missing"),""===i&&o(u.$a4(s,"whenUnsatisfiable"),"is missing"),(u.$gh(e.maxSkew)??0)<1&&o(u.$a4(s,"maxSkew"),"must be at least 1"),void 0!==e.minDomains&&"ScheduleAnyway"===i&&o(u.$a4(s,"minDomains"),"may only be set when whenUnsatisfiable is DoNotSchedule"),void 0!==e.matchLabelKeys&&void 0===e.labelSelector&&o(u.$a4(s,"matchLabelKeys"),"may only be set beside a labelSelector"),ue(e,s,o);const c=`${r} ${i}`;a.has(c)&&o(s,"has the topologyKey and whenUnsatisfiable of another one"),a.add(c),u.$4b(e.labelSelector)&&m(e.labelSelector,u.$a4(s,"labelSelector"),o)})})(e,t,o),(function s(e,t,o){for(const a of["podAffinity","podAntiAffinity"]){const n=u.$gg(e[a]),s=u.$gd(n.requiredDuringSchedulingIgnoredDuringExecution),r=u.$gd(n.preferredDuringSchedulingIgnoredDuringExecution);for(const e of[...s,...r.map(({podAffinityTerm:e})=>u.$gg(e))])le(e,u.$a4(t,a),o);r.some(({weight:e})=>!me(u.$gh(e)))&&o(u.$a4(t,a),"has a weight that is not between 1 and 100")}!(function a(e,t,o){const a=e.requiredDuringSchedulingIgnoredDuringExecution;u.$4b(a)&&0===u.$gd(a.nodeSelectorTerms).length&&o(t,"requires no term"),u.$gd(e.preferredDuringSchedulingIgnoredDuringExecution).some(({weight:e})=>!me(u.$gh(e)))&&o(t,"has a weight that is not between 1 and 100");const n=u.$gd(e.preferredDuringSchedulingIgnoredDuringExecution),s=[...u.$gd(u.$gg(a).nodeSelectorTerms),...n.map(({preference:e})=>u.$gg(e))];for(const e of s)pe(e,t,o)})(u.$gg(e.nodeAffinity),u.$a4(t,"nodeAffinity"),o)})(u.$gg(e.affinity),u.$a4(t,"affinity"),o)})(e,t,o)}),Ee=(function(e,t,o,a){for(const n of u.$gd(e.ports)){if(void 0===u.$gh(n.hostPort))continue;const e=`${u.$ge(n.protocol)} ${u.$ge(n.hostIP)} ${u.$9x(n.hostPort)}`;o.has(e)&&a(u.$a4(t,"ports"),"takes a hostPort that another port of the pod has"),o.add(e)}}),Et=(function(e,t){const o=u.$gg(e.spec);p(o,t),De(u.$gg(o.template),Mt,t),Ot(o,t);const a=u.$gg(o.strategy),n=u.$a4(zt,"strategy"),s=a.rollingUpdate;"Recreate"===u.$ge(a.type)&&void 0!==s&&t(u.$a4(n,"rollingUpdate"),"may not be set when the type is Recreate"),"RollingUpdate"===u.$ge(a.type)&&(function r(e,t,o){for(const a of["maxSurge","maxUnavailable"])Lt(e[a],u.$a4(t,a),o,"maxSurge"===a);qt(e.maxSurge)&&qt(e.maxUnavailable)&&o(u.$a4(t,"maxUnavailable"),"may not be 0 when maxSurge is 0")})(u.$gg(s),u.$a4(n,"rollingUpdate"),t);const i=u.$gh(o.progressDeadlineSeconds);void 0!==i&&i<=(u.$gh(o.minReadySeconds)??0)&&t(u.$a4(zt,"progressDeadlineSeconds"),"must be greater than minReadySeconds")}),qt=(function(e){return 0===e||"0%"===e}),Lt=(function(e,t,o,a=!1){const n=u.$gh(e);if(void 0===e||void 0!==n&&n>=0)return;const s=/^(\d+)%$/.exec(u.$ge(e))?.[1];void 0===s?o(t,"must be a number or a percentage like 25%"):!a&&Number(s)>100&&o(t,"must not be more than 100%")}),Ot=(function(e,t){const o=u.$gg(u.$gg(e.template).spec);"Always"!==u.$ge(o.restartPolicy)&&t(u.$a4(u.$a4(Mt,"spec"),"restartPolicy"),"must be Always for this kind"),void 0!==o.activeDeadlineSeconds&&t(u.$a4(u.$a4(Mt,"spec"),"activeDeadlineSeconds"),"may not be set for this kind")}),Gt=(function(e,t){return _t(u.$4a(e,...t),t.join("."))}),_t=(function(e,t){const o=u.$4a(e,"spec");if(u.$4b(o))return{path:t,metadata:u.$8b(e,"metadata"),spec:o,containers:[...Jt(o,Wt(t,"spec"),"initContainers"),...Jt(o,Wt(t,"spec"),"containers")]}}),Wt=(function(e,t){return""===e?t:`${e}.${t}`}),Jt=(function(e,t,o){return u.$8c(e,o).map(((e,a)=>{const n=u.$y(e,"name")??String(a),s="Always"===u.$y(e,"restartPolicy");return{name:n,role:"containers"===o?"app":s?"sidecar":"init",path:`${t}.${o}[${n}]`,value:e}}))}),Zt=(function(e){return void 0!==u.$y(e,"name")||void 0!==u.$y(e,"image")}),Xt=(function(e){const t=[],o=((e,a,n)=>{if(!(n>Qt))if(u.$5b(e))e.forEach((e,t)=>{o(e,`${a}[${t}]`,n+1)});else if(u.$4b(e)){if(u.$8c(e,"spec","containers").some(Zt)){const o=_t(e,a);return void(void 0!==o&&t.push(o))}for(const[t,s]of Object.entries(e))o(s,Wt(a,t),n+1)}});return o(e,"",0),t}),Yt=(function({spec:e}){return u.$y(e,"serviceAccountName")??u.$y(e,"serviceAccount")??"default"}),oo=(function(e,t,o){return to(e,t).get(o)??ao}),so=(function({value:e},t){const o=(t,o)=>u.$8b(e,"resources",t)[o];return(e,a)=>{const n=o(e,a)??o("limits",a)??function s(e,t,o){return ro(o)[e].get(t)}(e,a,t);return void 0===n?void 0:u.$ao(n,!0)??null}}),io=(function({spec:e,containers:t},o){const a=t.map((e=>({role:e.role,of:so(e,o)})));return(t,o)=>{const n=co(e,t,o);if(void 0!==n)return n;let[s,r,i]=[0n,0n,0n],c=!1;for(const{role:e,of:n}of a){const a=n(t,o);if(null===a)return null;const l=a?.amount;c||=void 0!==l,"init"!==e&&(s+=l??0n),"sidecar"===e&&(r+=l??0n),"init"===e&&(i=lo(i,r+(l??0n)))}return c?po(lo(s,i)):co(e,"limits",o)}}),ea=(function(e,t,o){return void 0!==u.$y(o,e)&&void 0===t?.[e]}),ta=(function(e,t){const o=u.$84(t.object.apiVersion,t.object.kind);if(void 0===o)return;const a=u.$aa(e.object.manifest,t.object.manifest,o,{base:u.$a9(e.object),head:u.$a9(t.object)});let n;const s=()=>n??=!u.$a7(t.object)&&!u.$a7(e.object),r=aa(e,a.before),i=(function c(e,t){const[o,a]=[e.templates[0]?.spec,t.templates[0]?.spec];return void 0===o||void 0===a?[]:["initContainers","containers"].flatMap((e=>{const t=u.$8c(o,e);return u.$8c(a,e).filter((e=>{const o=t.find((t=>u.$y(t,"name")===u.$y(e,"name")));return ea("imagePullPolicy",o,e)&&!ea(Yo,o,e)})).map(e=>u.$y(e,"name")??"")}))})(e,t),l=(({after:n,faults:c,baseFaults:l},m)=>{const d=[...c,...m],p=d.length>0&&s();return{isStored:!0,base:r,head:aa(t,n),...!u.$38(n,a.meant)&&{meant:aa(t,a.meant)},...i.length>0&&{writtenPolicies:i},faults:p?u.$a3(d,l()):d.length>0?u.$ab(a.before,n,o).filter(({path:o})=>u.$ae(o,e.object.manifest,t.object.manifest)):[],standing:p?oa(d,l()):[],mended:()=>l().length>0&&s()?u.$a3(l(),d):[]}}),m=l(a.serverSide,[]),d=(function p(e,t){const o=u.$ad(t);return 0===o.length?o:u.$a3(o,u.$ad(e))})(e.object.manifest,t.object.manifest);return{serverSide:m,clientSide:a.clientSide===a.serverSide&&0===d.length?m:l(a.clientSide,d)}}),aa=(function(e,t){const{group:o,kind:a}=e.object,n=(u.$a6(o,a)?.templates??[]).map((e=>Gt(t,e))).filter((e=>void 0!==e));return{...e,object:{...e.object,manifest:t},templates:n}}),Ea=(function(e,t){return t.changedKeys.filter((o=>"all"===e.keys||("data"===e.keys?qa(t.base,o)||qa(t.head,o):e.keys.includes(o))))}),qa=(function(e,t){return"Secret"===e?.kind?e.entries.has(t):"text"===e?.entries.get(t)?.form}),Ja=(function(...e){const t=Za(...e);return t&&{kind:t.maker.kind,name:t.maker.name,...void 0!==t.stays&&{stays:t.stays}}}),Za=(function(e,{object:t},{kind:o,name:a}){for(const{object:n}of Qa(e.index).get(a)??[]){const e=n.namespace===t.namespace,s=u.$cm(n).find(t=>t.kind===o&&t.name===a&&(e||t.isAnywhere));if(void 0!==s||e&&u.$cn(n,a))return{maker:n,stays:s?.stays}}}),Xa=(function(e){const t=u.$9g(e)?[]:u.$cm(e).map(({name:e})=>e);if(!e.group.includes("."))return t;const o=["target","destination","writeConnectionSecretToRef"].flatMap(t=>u.$y(e.manifest,"spec",t,"name")??[]),a=u.$y(e.manifest,"spec","secretName")??e.name;return[e.name,a,...o,...t]}),Ya=(function(e,t,{come:o,...a}){const{head:n}=a,s=tn(e,t,a).flatMap((({reference:s,fresh:r})=>{const i=u.$cd(n,t,s.kind,s.name);return void 0===i?an(a,t,s,r)&&void 0===u.$cb(o,t.object,s)?[nn(e,t,s,a)??rn(s,sn(n,t,s))]:[]:mn(s).filter(e=>!La(i,s,e)&&r.includes(un(s.kind,i.name,e))).map(e=>({key:`${s.kind} ${i.name} ${e}`,severity:"warning",message:`\`${s.path}\` needs key ${e} of ${s.kind} ${i.name}, which has no such key in the build.`,unsafe:!0}))}));return[...new Map(s.reverse().map(e=>[e.key,e])).values()].reverse()}),en=(function(e,t,o){return tn(e,t,o).filter((({reference:e,fresh:a})=>an(o,t,e,a))).map(({reference:e})=>e)}),tn=(function(e,t,{base:o,head:a}){if(e?.object.manifest===t.object.manifest)return[];const n=new Set(void 0===e?[]:u.$cc(e).filter(on).flatMap((t=>ln(o,e,t))));return u.$cc(t).flatMap((e=>{const o=ln(a,t,e).filter((e=>!n.has(e)));return on(e)&&!(function s({name:e}){return/^(kube-root-ca\.crt|openshift-service-ca\.crt|istio-ca-root-cert)$/.test(e)})(e)?[{reference:e,fresh:o}]:[]}))}),on=(function({optional:e,how:t}){return!e||"imagePullSecret"===t}),an=(function({base:e,head:t},o,a,n){const{kind:s,name:r}=a;return!t.incomplete&&(n.includes(un(s,r))||(function i({configs:e},{object:t},{kind:o,name:a}){return e.some((e=>e.generated&&e.kind===o&&e.name===a&&e.object.name!==a&&e.namespace===t.namespace))})(e,o,a))&&!cn(e).has(un(s,o.object.namespace??"",r))&&void 0===u.$cd(t,o,s,r)&&void 0===Ja(t,o,a)}),ln=(function(e,t,o){const{kind:a}=o,n=u.$cd(e,t,a,o.name)?.name??o.name;return[un(a,n),...mn(o).map(e=>un(a,n,e))]}),un=(function(...e){return JSON.stringify(e)}),mn=(function({keys:e}){return"all"===e||"data"===e?[]:e}),bn=(function({kind:e,name:t}){return"Deployment"===e?[{strong:[u.$nr(t)]}]:u.$m9`${{strong:[u.$nr(t)]}} (${e.length>$n?u.$nr(e):e})`}),kn=(function(e,t){const[o=[]]=e,a=o.slice(1),n=e.every((e=>JSON.stringify(e.slice(1))===JSON.stringify(a)));if(e.length<2||0===a.length||!n)return u.$ns(e,t);const s=e.map(e=>e.slice(0,1));return[...u.$ns(s,t),...a.map((e,t)=>1===t?function o(e){return"string"==typeof e?u.$ny(e):"name"in e?u.$nr(u.$ny(e.name)):e}(e):e)]}),xn=(function(e,t=3){return u.$ns(e.map((e=>[u.$nl(e)])),t)}),wn=(function(e,t,o){return 1===e.length?t:o}),On=(function(e){if(0===e.length)return[];const t=[...new Map(e.map((e=>[`${e.file}:${e.line??""}`,e]))).values()],o=t.slice(0,2).map((e=>[{place:e}])),a=t.length-o.length;return u.$m9` (${u.$nq([...o,...a>0?[[`${a} more`]]:[]],", ")})`}),Fn=(function(e){switch(e.type){case"config":return (function t(e){const t=u.$m9`${e.kind} ${{strong:[u.$nr(e.name)]}}`,o=On(e.places);if(void 0!==e.notSeenAt)return u.$m9`${t} could not be compared: it was not seen at ${e.notSeenAt}`;if(0===e.keys.length)return[...Gn(e,t),...o];const[a,...n]=e.keys;if("Secret"===e.kind){const o=u.$ns(e.keys.map(({key:e})=>[u.$nl(e)]),3),[a]=e.places,n=void 0===a?o:u.$m9`${o}, ${{place:a}}`;return u.$m9`${t} ${Vn[e.change]} (${n})`}if("modified"!==e.change)return[...u.$m9`${t} ${Vn[e.change]}`,...o];if(void 0!==a&&0===n.length)return[...Hn(a,t),...o];if(e.keys.length<=3&&e.keys.every(({values:e,change:t})=>void 0!==e&&"modified"===t))return[...u.$nq(e.keys.map(Kn),", "),...u.$m9` in ${t}`,...o];const s=u.$ns(e.keys.map(({key:e})=>[u.$nl(e)]),3);return[...u.$m9`${s} of ${t} change`,...o]})(e);case"image":return[..._n(e),...On(e.places)];case"field":return[...u.$m9`${e.noun} changes: ${u.$ns(Dn(e.paths).map((t,o)=>function a({moves:e},t,o){const a=u.$nl(o),n=e?.filter(e=>e.path===t)??[],[s]=n;return void 0===s||n.length>1?[a]:u.$m9`${a} from ${u.$nl(s.base)} to ${u.$nl(s.head)}`}(e,e.paths[o]??t,t)),3)}`,...On(e.places)]}}),Hn=(function(e,t){const{key:o,change:a,values:n,lines:s,lineEnds:r}=e;if(void 0!==r)return u.$m9`Of ${u.$nl(o)} of ${t} ${u.$nt(r)}`;if("added"===a)return u.$m9`${u.$nl(o)} is added to ${t}${void 0===n?[]:u.$m9` (${u.$nl(n.head)})`}`;if("removed"===a)return u.$m9`${u.$nl(o)} is removed from ${t}${void 0===n?[]:u.$m9` (was ${u.$nl(n.base)})`}`;if(void 0!==n)return u.$m9`${Kn(e)} in ${t}`;if(void 0===s)return u.$m9`${u.$nl(o)} of ${t} changes`;const i=[...s.added>0?[`${u.$np(s.added,"line")} more`]:[],...s.removed>0?[s.added>0?`${s.removed} fewer`:`${u.$np(s.removed,"line")} fewer`]:[]];return u.$m9`${u.$nl(o)} of ${t} changes (${i.join(", ")})`}),Kn=(function({key:e,values:t}){return u.$m9`${u.$nl(e)} goes from ${u.$nl(t?.base??"")} to ${u.$nl(t?.head??"")}`}),Zn=(function(e){const t=e.map((e=>({...e,keys:Ea(e.reference,e.changed)}))),o=new Set(t.filter((({keys:e})=>e.length>0)).map((({changed:e})=>e)));return (function a(e){const t=new Set;return e.filter((e=>{const o=JSON.stringify(e);return!t.has(o)&&t.add(o)}))})(t.filter((({keys:e,changed:t})=>e.length>0||!o.has(t))).map((({reference:e,changed:t,keys:o})=>(function a(e,t,o){const a="all"===e.keys||"data"===e.keys;return{type:"config",path:e.path,...null!==e.container&&{container:e.container},config:t.id,keys:o,...Qn(t),reads:o.length>0?a?"possible":"read":t.changedKeys.length>0?"notRead":"possible"}})(e,t,o))))}),Qn=(function({base:e,head:t,changedKeys:o}){return null===e||null===t||o.length>0?{}:e.name!==t.name?{rename:"renamed"}:e.generated===t.generated?{}:{rename:t.generated?"gotHash":"lostHash"}}),es=(function(e,t,o){const a=[],n=((e,t,o,s)=>{if(u.$38(e,t))return;const r=s.length>=Yn;if(!r&&u.$4b(e)&&u.$4b(t))for(const a of new Set([...Object.keys(e),...Object.keys(t)]))n(ts(e,a),ts(t,a),Wt(o,a),[...s,a]);else!r&&u.$5b(e)&&u.$5b(t)&&e.length===t.length?e.forEach((e,a)=>{n(e,t[a],`${o}[${function r(e){return u.$4b(e)?u.$y(e,"name"):void 0}(e)??a}]`,s)}):a.push({path:o,fields:s,base:e,head:t})});return n(e,t,o,[]),a}),cs=(function(e,t,o){const a=Wt(o,"spec"),n=["containers","initContainers"].flatMap((o=>ps(e.spec,t.spec,o,a,"other",vs)));return[...ls(e.metadata,t.metadata,Wt(o,"metadata")),...n,...ps(e.spec,t.spec,"volumes",a,"volume",(e,t,o)=>[{type:"volume",path:o}]),...ms(e.spec,t.spec,a,e=>["containers","initContainers","volumes"].includes(e)?void 0:"other")]}),ls=(function(e,t,o){return[...us(e,t,"labels",o,"label"),...us(e,t,"annotations",o,"annotation"),...ms(e,t,o,e=>"labels"===e||"annotations"===e?void 0:"other")]}),us=(function(e,t,o,a,n){return ds(u.$8b(e,o),u.$8b(t,o)).map(e=>({type:n,path:`${a}.${o}[${e}]`}))}),ms=(function(e,t,o,a){return ds(e,t).flatMap(e=>{const t=a(e);return void 0===t?[]:[{type:t,path:Wt(o,e)}]})}),ds=(function(e,t){return[...new Set([...Object.keys(e),...Object.keys(t)])].filter((o=>!u.$38(e[o],t[o])))}),ps=(function(e,t,o,a,n,s){if(u.$38(e[o],t[o]))return[];const r=Wt(a,o),i=fs(e[o]),c=fs(t[o]);if(void 0===i||void 0===c)return[{type:n,path:r}];const l=[...new Set([...i.keys(),...c.keys()])].flatMap(e=>{const t=i.get(e),o=c.get(e),a=`${r}[${e}]`;return void 0===t||void 0===o?[{type:n,path:a}]:u.$38(t,o)?[]:s(t,o,a)});return l.length>0?l:[{type:n,path:r}]}),$s=(function({metadata:e,spec:t}){return{metadata:e,spec:u.$9r(t,"serviceAccount")}}),ks=(function(e,t,o,a){if("Operator"===o.controller){const[a,n]=[t,o].map(({object:e})=>u.$em(e.kind,e.manifest.spec));return as(es(a,n,"spec"),e.changes)}const n=(function s(e,t,o){const a=new Map(e.changes.flatMap((e=>null===e.base||null===e.head||e.sameRealName?[]:[[e.head.key,e]])));if(0===a.size)return[];const n=new Set(u.$cc(t).map((({kind:o,name:a})=>u.$cd(e.base,t,o,a)?.key)));return u.$cc(o).flatMap((t=>{const s=u.$cd(e.head,o,t.kind,t.name),r=void 0===s?void 0:a.get(s.key);return void 0!==r&&n.has(r.base?.key)?[{reference:t,changed:r}]:[]}))})(e,t,o);return[...Zn(n),...xs(e,t,o,n,a)].sort((e,t)=>u.$a(e.type,t.type)||u.$a(e.path,t.path))}),xs=(function(e,t,o,a,n){const s=new Map(a.map((({changed:e})=>[e.base?.key??"",e.head?.object.name??""]))),r=(function i({controller:e}){return"StatefulSet"===e?"stored":"amount"})(o);return[...new Set([...t.templates,...o.templates].map((({path:e})=>e)))].flatMap((i=>{const c=t.templates.find((e=>e.path===i)),l=o.templates.find((e=>e.path===i));if(void 0===c||void 0===l)return[{type:"other",path:Wt(i,"spec")}];const m=0===a.length?c:(function d(e,t){const o=((e,o)=>{const n=Object.entries(e).map((([e,n])=>void 0===o||"name"!==e&&"secretName"!==e||"string"!=typeof n?[e,a(n,R.$87(bs,e))]:[e,t(o,n)]));return Object.fromEntries(n)}),a=((e,t)=>u.$5b(e)?e.map((e=>a(e,t))):u.$4b(e)?o(e,t):e);return{...e,spec:o(e.spec,void 0)}})(c,((o,a)=>{const n=u.$cd(e.base,t,o,a);return(void 0===n?void 0:s.get(n.key))??a})),p="Pod"===o.controller,f=e=>cs(ys(m,e,p),ys(l,e,p),i);if(!n)return f(r);const g=cs($s(m),$s(l),i);return"amount"===r&&g.some(Xn)?f(r):g}))}),Hs=(function(e,t,o,a,n){return Ks({live:e,base:t,head:o},a,n,void 0)}),Ks=(function({live:e,base:t,head:o},a,n,s){return Gs(e,t,o,((o,r)=>{const i=a.fields.get(o);if(void 0!==i)return (function c({live:e,base:t,head:o},a,n,s){if(!u.$5b(o)&&!u.$4b(o))return o;if(n.keepsShared&&t===o)return e;if(u.$5b(o))return void 0===a.mergeKey||void 0!==a.scalar?o:(function r({live:e,base:t,head:o},{field:a,mergeKey:n,path:s},i){const c=u.$9q(a.struct),l=(e=>u.$9x(e[n]));[...e,...t].some((e=>null===(e[n]??null)))&&i.report(s,`has an entry that is stored without ${n}, which kubectl cannot merge`);const[m,d,p]=[e,t,o.filter(u.$4b)].map((e=>u.$5a(e,l))),f=[...p??[]].flatMap((([t,o])=>{const[n,r]=[m?.get(t)??[],d?.get(t)??[]];return n.length>1&&o.length<n.length&&r.length>o.length?[]:(1===n.length&&o.length>1?[Ws(o)]:o.slice(0,Math.max(n.length,0===e.length?o.length:1))).map(((e,t)=>{const o={live:n[t]??u.$4d(),base:r[t]??u.$4d(),head:e};if(i.keepsShared&&o.base===e&&void 0!==n[t])return o.live;const m=Ks(o,c,i,u.$g4(s,l(e)));return a.retainKeys?_s(m,e):m}))})),g=o.filter(u.$4b).map(l);f.sort((e,t)=>g.indexOf(l(e))-g.indexOf(l(t)));const h=[...m??[]].filter((([e])=>!0!==p?.has(e)&&!0!==d?.has(e)));return[...f,...h.flatMap(([,e])=>e)]})({live:u.$7d(e),base:u.$7d(t),head:o},{field:a,mergeKey:a.mergeKey,path:s},n);const[i,c]=[u.$4c(e),u.$4c(t)];if("map"===a.shape)return Gs(i,c,o,(e,t)=>t);if(void 0!==a.scalar)return o;const l=Ks({live:i,base:c,head:o},u.$9q(a.struct),n,s);return a.retainKeys?_s(l,o):l})({live:e[o],base:t[o],head:r},i,n,u.$a4(s,o))}))}),Gs=(function(e,t,o,a){const n=u.$4d();for(const a of Object.keys(e)){const s=e[a];void 0===s||Object.hasOwn(o,a)||null!==(t[a]??null)||(n[a]=s)}for(const e of Object.keys(o)){const t=o[e]??null,s=null===t?void 0:a(e,t);void 0!==s&&(n[e]=s)}return n}),Br=(function(e){const t=JSON.parse(e);if(!(function o(e){return void 0!==e})(t))throw new Error("JSON is always a value.");return t}),zi=(function(e){return`x-kubernetes-${e}`}),Vi=(function(e,t,o,a){const n=e.object.origin?.location;return{...u.$ah(e),effect:t,...void 0!==o&&{reason:o},causes:[],pods:a,rollout:null,...void 0!==n&&{location:n}}}),Hi=(function(e,t,o){if("number"==typeof e)return e;const a="string"==typeof e?/^(\d+)%$/.exec(e)?.[1]:void 0;if(void 0===a)return;const n=Number(a)*t/100;return"up"===o?Math.ceil(n):Math.floor(n)}),Ki=(function(e,t,o){const a=Hi(t??"25%",e,"up")??0,n=Hi(o??"25%",e,"down")??0,s=Math.min(0===a&&0===n?1:n,e);return{maxSurge:a,maxUnavailable:s,minAvailable:e-s,waves:_i(e,a+s)}}),_i=(function(e,t){return t<=0?0:Math.ceil(e/t)}),Wi=(function(e){return u.$4b(e.value.readinessProbe)}),Ji=(function(e){return e.containers.filter((({role:e})=>"app"===e)).every(Wi)}),Zi=(function({value:e}){const t=u.$8b(e,"readinessProbe"),o=(u.$9o(t,"successThreshold")??1)-1,a=u.$9o(t,"periodSeconds")??10;return Math.max(Qi(e.startupProbe),Qi(t))+Math.max(0,o)*a}),Qi=(function(e){return u.$9o(e,"initialDelaySeconds")??0}),Xi=(function(e){const{head:t}=e,o=e.autoscaled?null:u.$9i(t),{strategy:a,pace:n}=(function s(e,t){const{head:o}=e,{manifest:a}=o.object;switch(o.controller){case"Deployment":return ec(u.$8b(a,"spec","strategy"),"rollingUpdate",t);case"DeploymentConfig":return ec(u.$8b(a,"spec","strategy"),"rollingParams",t);case"StatefulSet":case"KruiseStatefulSet":return function n({base:e,head:t}){const[o,a]=[e,t].map(({object:e})=>u.$9o(e.manifest,"spec","ordinals","start")??0);return o!==a}(e)?{strategy:"RollingUpdate",pace:void 0}:function s(e,t){if(null===t)return{strategy:"RollingUpdate",pace:void 0};const o=u.$8b(e.object.manifest,"spec","updateStrategy","rollingUpdate"),a="KruiseStatefulSet"===e.controller&&"Parallel"===u.$y(e.object.manifest,"spec","podManagementPolicy")?Hi(o.maxUnavailable,t,"up")??1:1;return{strategy:"RollingUpdate",pace:Gi(t,oc(e,t),a)}}(o,t);case"DaemonSet":return{strategy:"RollingUpdate",pace:void 0};case"CloneSet":return function r({head:e,causes:t},o){const a=u.$8b(e.object.manifest,"spec","updateStrategy"),n="ReCreate"!==(u.$y(a,"type")??"ReCreate")&&t.every(e=>["image","label","annotation"].includes(e.type)),s=n?"InPlace":"RollingUpdate";if(null===o)return{strategy:s,pace:void 0};const r=n?0:Hi(a.maxSurge,o,"up")??0,i=Hi(a.maxUnavailable??"20%",o,r>0?"down":"up")??1,c=oc(e,o);if(0===r)return{strategy:s,pace:Gi(o,c,i)};const l=Ki(o,r,i);return{strategy:s,pace:{...l,waves:Math.ceil(c/(l.maxSurge+l.maxUnavailable))}}}(e,t);case"ArgoRollout":return function i(e,t){const{manifest:o}=e.head.object;if(u.$4b(u.$4a(o,"spec","strategy","blueGreen"))){const o=null===t?void 0:{maxSurge:t,maxUnavailable:0,minAvailable:t,waves:1};return{strategy:"BlueGreen",pace:0===e.causes.length?void 0:o}}const a=u.$8b(o,"spec","strategy","canary"),n=u.$4a(a,"steps");return{strategy:"Canary",pace:0===e.causes.length||Array.isArray(n)&&n.length>0?void 0:tc(a,t)}}(e,t);case"Pod":return{strategy:"InPlace",pace:Yi(1)};case"ReplicaSet":case"CronJob":case"Job":case"ScaledJob":case"KnativeService":case"KruiseDaemonSet":case"Operator":case"Team":case"Unknown":return{strategy:"Unknown",pace:void 0}}})(e,o),r=u.$9o(t.object.manifest,"spec","minReadySeconds")??0,i=t.templates.map((e=>(function t(e,o){const a=e.containers.filter((({role:e})=>"app"===e)).map(Zi);return e.containers.filter((({role:e})=>"sidecar"===e)).reduce((e,{value:t})=>e+Qi(t.startupProbe),0)+Math.max(0,...a)+o})(e,r)));return{strategy:a,replicas:o,maxSurge:n?.maxSurge??null,maxUnavailable:n?.maxUnavailable??null,minAvailable:n?.minAvailable??null,availabilityProven:"KnativeService"===t.controller||t.templates.every(Ji),waves:n?.waves??null,minSeconds:void 0===n?null:n.waves*Math.max(0,...i)}}),ec=(function(e,t,o){const a=u.$y(e,"type")??"RollingUpdate";return"Recreate"===a?{strategy:"Recreate",pace:Yi(o)}:"RollingUpdate"!==a&&"Rolling"!==a?{strategy:"Unknown",pace:void 0}:{strategy:"RollingUpdate",pace:tc(u.$4a(e,t),o)}}),tc=(function(e,t){if(null===t)return;const o=(t=>u.$4a(e,t)??void 0);return Ki(t,o("maxSurge"),o("maxUnavailable"))}),ac=(function({head:e,autoscaled:t}){const o=t?null:u.$9i(e);return null===o||"StatefulSet"!==e.controller&&"KruiseStatefulSet"!==e.controller&&"CloneSet"!==e.controller?o:oc(e,o)}),uc=(function(e,t){const o=e.flatMap((({rollout:e})=>null===e?[]:[e])),[a]=o;return e.some((({effect:e})=>"recreate"===e))?u.$m9`deleted and made anew: all pods go at once`:void 0===a?mc(e):t.includes("unready-pods")?u.$m9`${dc(e)}: the rollout hangs where the new ones never get ready`:t.includes("over-quota")?u.$m9`${dc(e)}: a quota refuses new ones, and the rollout hangs`:o.every((({strategy:e})=>"Recreate"===e))?function n(e){const t=e.map(e=>e.replicas);if(!t.every(e=>null!==e))return u.$m9`no pod running: ${u.$nl("Recreate")} stops all first`;const o=1===Math.max(...t);return u.$m9`0 of ${u.$nz(t)} pods running: ${u.$nl("Recreate")} stops ${o?"it":"them"} first`}(o):t.includes("missing-readiness-probe")?u.$m9`${dc(e)}: traffic comes as soon as the process starts`:t.includes("rwo-surge")?u.$m9`${dc(e)}: the new one waits for the volume of the old one`:t.includes("renumbered-pods")?u.$m9`${dc(e)}: they go, and others come with empty claims`:t.includes("max-unavailable-all")?e.every(({kind:e})=>"DaemonSet"===e)?u.$m9`the pods of all nodes may go at once: ${u.$nl("maxUnavailable")} allows it`:u.$m9`0 of ${dc(e)} stay ready: ${u.$nl("maxUnavailable")} allows it`:t.includes("single-replica")?u.$m9`its only pod stops before a new one answers`:o.every((({strategy:e})=>"InPlace"===e))?u.$m9`${dc(e)}: containers restart in place`:o.every((({availabilityProven:e})=>e))?(function s(e,t){if(t.some((({strategy:e})=>"BlueGreen"===e)))return u.$m9`${dc(e)}: the new ones start beside the old ones`;const o=t.flatMap((({minAvailable:e,replicas:t})=>null===e||null===t?[]:[{minAvailable:e,replicas:t}]));if(o.length<t.length)return mc(e);const a=o.map((({minAvailable:e,replicas:t})=>t-e)),n=o.map((e=>e.replicas));if(a.every((e=>0===e)))return 1===Math.max(...n)?u.$m9`stays ready: the new pod is up before the old one stops`:u.$m9`${"2"===u.$nz(n)?"both":`all ${u.$nz(n)}`} pods stay ready`;if(o.some(({minAvailable:e})=>0===e))return u.$m9`down to 0 of ${u.$nz(n)} pods`;const[s]=o;return o.every(({minAvailable:e,replicas:t})=>e===s?.minAvailable&&t===s.replicas)&&void 0!==s?u.$m9`${s.minAvailable} of ${u.$np(s.replicas,"pod")} ${1===s.minAvailable?"stays":"stay"} ready`:u.$m9`all but ${u.$nz(a)} of ${u.$nz(n)} pods stay ready`})(e,o):function r(e,t){return t.every(({replicas:e})=>1===e)?u.$m9`1 pod: without a readiness probe nobody knows when the new one is up`:u.$m9`${dc(e)}: without a readiness probe the next one may go too early`}(e,o)}),Vc=(function(e,t){if("resource.k8s.io"===t.group&&"DeviceTaintRule"===t.kind)return!(void 0!==e&&u.$38(e.manifest.spec,t.manifest.spec))&&u.$y(t.manifest,"spec","taint","effect")===Hc;if(""!==t.group||"Node"!==t.kind)return!1;const o=void 0===e?[]:Kc(e);return Kc(t).some(e=>!o.some(t=>u.$38(e,t)))}),Zc=(function(e){return[...e.matchAll(Jc)].flatMap(([,e])=>e??[])}),kl=(function(e){return void 0!==e.forcedBy?e.forcedBy:xl(e)?"Argo CD's sync options Force and Replace":"enabled"===u.$9j(e,"kustomize.toolkit.fluxcd.io/force")?.toLowerCase()?"Flux's annotation kustomize.toolkit.fluxcd.io/force":void 0}),xl=(function(e,t){const o=[e,...void 0===t?[]:[t]],a=(e=>o.some((t=>u.$9k(t).includes(e))));return(void 0!==e.forcedBy||a("Force=true"))&&(!0===e.isReplaced||a("Replace=true"))}),Sl=(function({group:e,kind:t}){return wl.test(e)&&!t.endsWith("Secret")&&"HCPVaultSecretsApp"!==t}),El=(function(){return Ml??=new Map(zl.trim().split("\n").map((e=>{const[t="",o,a]=e.split(" ");return[t,{known:Number(o),on:Number(a)}]})))}),ql=(function(e,t,o,a,n){if(e!==t)for(const s of new Set([...Object.keys(e),...Object.keys(t)])){const[r,i]=[e[s],t[s]];if(r===i)continue;const c=El().get(`${o.name}.${s}`);if(void 0===c||!Ll(s,[r,i],a))if(void 0===c){const e=o.fields.get(s);void 0!==e&&""!==e.struct&&"map"!==e.shape&&Fl(r,i,e,u.$a4(a,s),n)}else u.$38(r??null,i??null)||n.push({path:u.$g8(u.$a4(a,s)),...c})}}),Fl=(function(e,t,o,a,n){const s=u.$9q(o.struct);if(!u.$5b(e)&&!u.$5b(t))return void ql(u.$4b(e)?e:Ol,u.$4b(t)?t:Ol,s,a,n);const[r,i]=[Ul(e),Ul(t)];for(const e of new Set([...r.keys(),...i.keys()]))ql(r.get(e)??Ol,i.get(e)??Ol,s,u.$g4(a,e),n)}),Ul=(function(e){const t=u.$5b(e)?e:[];return new Map(t.flatMap(((e,t)=>u.$4b(e)?[["string"==typeof e.name?e.name:String(t),e]]:[])))}),Gl=(function(e,t){const o=Wl(e,t,"annotations").find(({key:e,isGone:o})=>!o&&Kl.test(e)||Jl(e,t.group));if(void 0!==o)return`annotation ${o.key}`;const a=Wl(e,t,"labels").find(({key:e})=>e!==_l&&Jl(e,t.group));return a&&`label ${a.key}`}),Wl=(function(e,t,o){const[a,n]=[e,t].map((({manifest:e})=>u.$8b(e,"metadata",o)));return[...new Set([...Object.keys(a??{}),...Object.keys(n??{})])].filter(e=>!u.$38(a?.[e],n?.[e])).sort(u.$a).map(e=>({key:e,isGone:void 0===n?.[e]}))}),Ql=(function({base:e,head:t}){var o;if(xl(t.object,e.object))return{effect:"recreate",reason:"Argo CD deletes and creates it anew: sync options Force and Replace."+(o=t.object,void 0===o.forcedBy||u.$9k(o).includes("Force=true")?"":" Of an Application Force counts only in a sync that somebody forces: any other one replaces it, and what cannot be changed the API server refuses.")}}),Xl=(function({object:e,controller:t}){if(Yl.has(t))return;const o=u.$9w(e);if(void 0===o)return;const a=u.$9l(e)??"";return"before"===o?{effect:"recreate",reason:`${a}: it is deleted and created anew at every sync.`}:{effect:"unknown",reason:`${a}: it is created at every sync, and deleted with its pods as soon as it is healthy.`}}),ru=(function(e){return (function t({base:e,head:o,causes:a}){const n=(({object:e})=>["ifnotpresent","ignore"].includes(u.$9v(e)??""));if(0!==a.length&&n(o))return n(e)?{effect:"none",reason:`Flux does not apply the change: ${u.$9u} is "${u.$9v(o.object)??""}".`}:{effect:"unknown",reason:`The annotation ${u.$9u} comes with this change: Flux then leaves the object as it is, and anybody else who applies it restarts its pods.`}})(e)??Ql(e)??(function o({head:e,faults:t}){return t.length>0?void 0:Xl(e)})(e)??(function a({base:e,head:t,faults:o}){const[a]=o;if(void 0===a)return;const n=o.some(({update:e})=>!0!==e);if(!n&&"Job"===t.controller&&void 0!==u.$9n(t.object))return;const s=al(iu(o)),r=kl(t.object);return void 0===r?{effect:"applyFails",reason:cu(e,o)}:n?{effect:"delete",reason:`${s}: ${r} deletes it, and then it cannot be made anew.`}:{effect:"recreate",reason:`${s}; ${r} makes it anew.`}})(e)??(function n({base:e,head:t,autoscaled:o}){const[a,n]=[u.$9i(e),u.$9i(t)];if(!o&&null!==a&&null!==n&&0===a!=(0===n))return 0===n?{effect:"scale",podsAtBase:a,podsAtHead:n,reason:"All its pods end: spec.replicas becomes 0."}:{effect:"scale",podsAtBase:a,podsAtHead:n,reason:"Its first pods are made: spec.replicas was 0.",releases:!0}})(e)??(function s(e,t){const[o,a]=[u.$9i(e.base),u.$9i(e.head)];if(!e.autoscaled||null===o||null===a||a>=o)return t;if(void 0!==t&&"restart"!==t.effect&&"none"!==t.effect)return t;const n=`${o} pods become ${a} until the autoscaler looks again: leave spec.replicas as it is until it has taken over.`;return{...t,effect:"restart"===t?.effect?"restart":"scale",podsAtBase:o,podsAtHead:null,reason:void 0===t?.reason?n:`${t.reason} ${n}`}})(e,uu[e.head.controller](e))??function r(e){const t=tu(e);return void 0!==t&&t.podsAtHead<t.podsAtBase?{effect:"scale",...t}:void 0}(e)}),wu=(function(e){if(0!==e.causes.length)return 0!==u.$9i(e.head)||e.autoscaled?su:{effect:"none",heldBack:"noReplicas",reason:"spec.replicas is 0."}}),Su=(function(e,...t){const o=["spec",...t,"paused"];if(!0===u.$4a(e.head.object.manifest,...o)){if(0===e.causes.length)return;return{effect:"none",heldBack:"paused",reason:`${o.join(".")} is true.`}}return wu(e)??Pu(e,!0===u.$4a(e.base.object.manifest,...o),"was paused")}),Bu=(function({controller:e,object:t}){const o=Fu[e];if(void 0!==o&&!0===u.$4a(t.manifest,...o))return"paused";const a=u.$y(t.manifest,"spec","updateStrategy","type");return Uu.includes(e)&&"OnDelete"===a?"onDelete":void 0}),hm=(function(e){if(e.length>um||gm.test(e))return!1;const{name:t,tag:o,digest:a}=u.$gb(e);if(void 0!==a&&!fm.test(a)||void 0!==o&&!pm.test(o))return!1;const[n="",...s]=t.split("/"),r=s.length>0&&ym(n),i=r?s:[n,...s];return t.length<=lm&&(!r||mm.test(n))&&i.every((e=>dm.test(e)))}),vm=(function(e){const[t="",...o]=e.split("/");return o.length>0&&ym(t)?t:void 0}),ym=(function(e){return/[.:]/.test(e)||"localhost"===e||e!==e.toLowerCase()}),Tm=(function(e,t,o){return (function a(e,t){if(void 0===e||void 0===t)return;const o="number"==typeof e?{minReplicas:e,maxReplicas:e}:e;if(0===o.maxReplicas)return;const a=`${t.object.kind} ${t.object.name}`;if(t.maxReplicas<o.minReplicas){const n="number"==typeof e?"":"at least ";return{effect:"scale",podsAtBase:o.minReplicas,podsAtHead:null,reason:`${a} allows at most ${t.maxReplicas} from now on, of ${n}${o.minReplicas} that run.`}}if(t.maxReplicas<o.maxReplicas){const e=Number.isFinite(o.maxReplicas)?`, where it allowed ${o.maxReplicas}`:"";return{effect:"scale",podsAtBase:null,podsAtHead:null,reason:`${a} allows at most ${t.maxReplicas} from now on${e}: if more run, they end at once.`}}if(t.minReplicas<o.minReplicas&&t.minReplicas<=1){const n="number"==typeof e?`there were ${o.minReplicas}`:`it kept ${o.minReplicas}`;return{effect:"scale",podsAtBase:o.minReplicas,podsAtHead:null,reason:`${a} keeps ${t.minReplicas} from now on, where ${n}.`}}})(u.$9h(t,e.base.index)??u.$9i(t)??void 0,u.$9h(o,e.head.index))}),Dm=(function(e,t,o,a){if("restart"!==t.effect&&"none"!==t.effect||void 0!==t.podsAtBase)return t;const n=Tm(e,o,a);if(void 0===n)return t;const{effect:s,reason:r,podsAtBase:i=null,podsAtHead:c=null}=n;return{...t,effect:"restart"===t.effect?"restart":s,podsAtBase:i,podsAtHead:c,reason:[t.reason,r].filter(e=>void 0!==e).join(" ")}}),Mm=(function(e,t,o){return u.$38(t.object.manifest,o.object.manifest)&&t.templateOwner===o.templateOwner&&(void 0===o.templateOwner||u.$38(e.base.index.byKey.get(o.templateOwner)?.manifest,e.head.index.byKey.get(o.templateOwner)?.manifest))}),qm=(function(e,t,o){return u.$4b(e)&&void 0!==o?JSON.stringify(t.map((t=>u.$9x(e[t]??o.fields.get(t)?.fallback)))):JSON.stringify(u.$9x(e))}),Fm=(function(e,t){const o=(function a(e,{workload:t,side:o,base:n}){const{kind:s,name:r,path:i,keys:c}=e,l=u.$cd(o,t,s,r),m=l?.object??Za(o,t,e)?.maker;if(void 0===m)return;const d=u.$cd(n,t,s,r),p=void 0!==d||void 0!==Ja(n,t,e)||n.incomplete,f=void 0!==d&&"all"!==c&&"data"!==c&&c.some(e=>!d.entries.has(e)),g=u.$cl(m,t,{isNew:!p||f});if(void 0===g)return;const h=void 0===l?`, made of ${m.kind} ${m.name}, which`:", which";return{key:`late ${s} ${l?.name??r}`,severity:"error",message:`\`${i}\` needs ${s} ${l?.name??r}${h} ${g}.`,unsafe:!0,remediation:u.$ck}})(e,t);if(void 0!==o)return[o];const n=u.$cd(t.side,t.workload,e.kind,e.name);return void 0===n?function s(e,t){const{workload:o,side:a,base:n,elsewhere:s}=t,{kind:r,name:i,path:c}=e,l=`${r} ${i}`;if(void 0!==Ja(a,o,e))return Om(o,e,a,n);const m=u.$cb(s.gone,o.object,e);if(void 0!==m)return[void 0===m.maker?Km(l,c):Hm(l,c,m.maker)];const d=void 0!==u.$cd(n,o,r,i),p=function f({kind:e,name:t},{workload:o,side:a}){return a.configs.find(a=>a.generated&&a.kind===e&&a.name===t&&a.namespace===o.object.namespace)}(e,t);if(void 0!==p){const e=function t(e,o,a){return{key:e,message:`\`${o}\` needs ${e}, which the build only holds as ${a}: kustomize does not rewrite this field. Name it under \`configurations\`, as a \`nameReference\`.`,unsafe:!0}}(l,c,p.object.name);return[{...e,severity:d?"error":"warning"}]}const g=a.incomplete?void 0:Za(n,o,e);if(void 0!==g){const{maker:e,stays:t}=g;return[Hm(l,c,{...e,stays:t},a.index.byKey.has(u.$9f(e)))]}if(d)return[a.incomplete?Gm(l,c):Vm(l,c,l,"error")];const h=function v({kind:e,name:t,keys:o},a){const{namespace:n}=a.workload.object;if("all"===o||"data"===o)return[];return Wm(a.elsewhere.inPlace.filter(({id:t})=>t.kind===e),{name:t,keys:o,namespace:n})}(e,t);if(h.length>0)return h.map(e=>Km(`key ${e} of ${l}`,c));const y=void 0!==u.$cb(s.come,o.object,e);return u.$cj(i)&&!y?[Vm(l,c,l,"warning")]:[]}(e,t):(function r(e,t,o){const{keys:a,path:n}=e;if("all"===a||"data"===a)return (function s(e,t){return 0===e.entries.size&&_m(e,t,({entries:e})=>e.size>0)})(t,o)?[Bm(t,n)]:[];const r=a.filter(a=>!La(t,e,a)&&function n(e,t,o,a){return _m(t,a,t=>La(t,o,e))}(a,t,e,o)),i=a.filter(e=>"unlessFlux"===t.entries.get(e)?.kept),c=`${t.kind} ${t.name}`,l=(e,t,o="")=>Vm(`${c} ${e}`,n,`key ${e} of ${c}${o}`,t);return[...r.map(e=>l(e,"error")),...i.map(e=>l(e,"warning",` ${Um}`))]})(e,n,t)}),kd=(function(e,t,o){const a=xd(o),n=u.$8b(t.metadata,"labels");return Object.entries(n).flatMap((([t,o])=>a.get(wd(e.object.namespace,t,o))??[])).filter((({selector:e})=>d({matchLabels:e},n))).sort((e,t)=>e.position-t.position).map((({object:e})=>e))}),wd=(function(e,t,o){return JSON.stringify([e,t,o])}),Sd=(function(e,t){const o=u.$8c(e.manifest,"spec","ports").map((e=>e.targetPort??e.port)).map((e=>t.containers.filter((({value:t})=>u.$8c(t,"ports").some((t=>"string"==typeof e?t.name===e:t.containerPort===e))))));return o.length>0&&o.every((e=>e.length>0))?o.flat():t.containers.filter(({role:e})=>"app"===e)}),Td=(function({object:e},t,{index:o}){const a=oo(o,"LimitRange",e.namespace),n=a.length>0?[]:oo(o,"ResourceQuota",e.namespace);return[...u.$b2(a,t),...zd(n,t)]}),zd=(function(e,{spec:t,containers:o}){return[u.$8b(t,"resources","requests"),u.$8b(t,"resources","limits")].some((e=>Object.keys(e).length>0))?[]:[...Dd(e)].flatMap(([e,t])=>{const a=u.$b1(e);if(void 0===a)return[];const{field:n,resource:s}=a;return o.flatMap(({name:o,path:a,value:r})=>{const[i,c]=[u.$8b(r,"resources",n),u.$8b(r,"resources","limits")];return void 0!==i[s]||void 0!==c[s]?[]:[{key:`quota ${a} ${e}`,container:o,severity:"warning",message:`Container ${o} does not say its \`${e}\`, which ResourceQuota ${t} counts: no new pod is made, unless a LimitRange gives it a default.`,unsafe:!0}]})})}),Od=(function(e,t){const[o]=u.$7j(e.value.command),a=void 0===o?void 0:Js(t,e,o);if(void 0===o||void 0===a||73&a.mode)return[];const{name:n,path:s}=e;return[{key:`mode ${s}`,container:n,severity:"error",message:`Container ${n} runs ${o}, a file of a config with the mode 0${a.mode.toString(8)}, which nobody may run: it never starts.`,unsafe:!0,remediation:"Set `defaultMode: 0755` on the volume, or run it by a shell."}]}),Fd=(function(e,t,o){const a=o.workloads.get(e.key),n=Hd(e),s=void 0===a?[]:Hd(a).map(e=>({each:e,isHeld:Wd(e.file,a,o)})),r=s.filter(({isHeld:e})=>!0===e).map(({each:e})=>e),i=n.flatMap(o=>{const{container:a,path:s,file:i,isRun:c}=o;if(i.mayBeElse||i.isNamed||!1!==Wd(i,e,t)||!(e=>e.isRun||r.some(t=>Vd(t,e)||function o(e,t,a){return e.container.name===t.container.name&&u.$24(e.path)===u.$24(t.path)&&!a.some(t=>Vd(e,t))}(t,e,n)))(o))return[];const[l]=i.from,m=void 0===l?"its volume":`${l.kind} ${l.name}`,d=c?"a new pod does not start it":"at its next start it does not find it";return[{key:`file ${a.name} ${s}`,container:a.name,severity:c?"error":"warning",message:`Container ${a.name} ${c?"runs":"is told of"} ${s}, and ${m} does not hold that file: ${d}.`,unsafe:c}]}),c=s.filter(({isHeld:e})=>!1!==e).map(({each:e})=>e);return[...i,...Bd(e,c),...Ud(e)]}),Ud=(function({templates:e}){return e.flatMap((e=>e.containers.flatMap((t=>u.$8c(t.value,"volumeMounts").flatMap(o=>{const[a="",n=""]=[u.$y(o,"mountPath"),u.$y(o,"subPath")],s=""===n?void 0:Js(e,t,a);if(void 0===s||s.mayBeElse||s.from.length>0)return[];const r=`Container ${t.name} mounts ${n} of volume ${u.$y(o,"name")}, and none of its items has that path: the container gets an empty folder there, or does not start.`;return[{key:`mount ${t.name} ${a}`,container:t.name,severity:"error",message:r,unsafe:!0,remediation:"Make the `subPath` and the `path` of the item agree."}]})))))}),Bd=(function({templates:e},t){return e.flatMap((({containers:e})=>e.flatMap((e=>Kd(e).filter(({word:t})=>void 0===Zs(e.value,t)).filter(({word:o})=>t.some(t=>Vd(t,{container:e,path:o}))).map(({word:t})=>({key:`file ${e.name} ${t}`,container:e.name,severity:"warning",message:`Container ${e.name} is told of ${t}, and no volume of it is mounted there any more: unless its image has that file, it does not find it.`,unsafe:!1,remediation:"Mount the file there, or name it where it is."}))))))}),Hd=(function({templates:e}){return e.flatMap((e=>e.containers.flatMap((t=>Kd(t).flatMap(({word:o,isRun:a})=>{const n=Js(e,t,o);return void 0===n?[]:[{container:t,path:o,file:n,isRun:a}]})))))}),Kd=(function(e){const t=u.$7j(e.value.command),o=new Set(t.map(e=>e.trim()).filter(e=>!/\s/.test(e))),a=new Set([...Gd(e),...t.flatMap(_d)]);return[...[...o].map(e=>({word:e,isRun:!0})),...[...a].filter(e=>!o.has(e)).map(e=>({word:e,isRun:!1}))]}),Gd=(function({value:e}){const t=[e.args,...["livenessProbe","readinessProbe","startupProbe"].map((t=>u.$8b(e,t,"exec").command)),...["postStart","preStop"].map((t=>u.$8b(e,"lifecycle",t,"exec").command))],o=u.$8c(e,"env").flatMap((e=>u.$y(e,"value")??[]));return[...t.flatMap(u.$7j),...o].flatMap(_d)}),_d=(function(e){return e.match(/(?<![\w./-])\/[\w.-]+(?:\/[\w.-]+)+(?!\/|\*)/g)??[]}),Zd=(function(e){return Jd.flatMap((t=>{const o=u.$y(e,"annotations",t)?.trim()??"";return(o.startsWith("[")?function a(e){const t=u.$5g(e),o=t.ok?t.documents[0]?.value:void 0;return u.$5b(o)?u.$8c({networks:o},"networks").flatMap(e=>{const t=u.$y(e,"name");return void 0===t?[]:[{name:t,namespace:u.$y(e,"namespace")}]}):[]}(o):(function n(e){return e.split(",").flatMap((e=>{const[,t,o]=/^(?:([a-z0-9-]+)\/)?([a-z0-9.-]+)(?:@.*)?$/.exec(e.trim())??[];return void 0===o?[]:[{name:o,namespace:t}]}))})(o)).map(Qd)}))}),df=(function(e,t){const o=u.$9h(e,t.index),a=void 0===o?e:function n(e,t){const{object:o}=e,a={...u.$8b(o.manifest,"spec"),replicas:t};return{...e,object:{...o,manifest:{...o.manifest,spec:a}}}}(e,Math.max(1,o.minReplicas));return{rollout:Xi({base:a,head:a,causes:[{type:"other",path:"spec"}],autoscaled:!1,faults:[]}),autoscaler:o}}),vf=(function(e){return u.$8c(e.spec,"volumes").flatMap((t,o)=>{const a=u.$y(t,"name")??String(o),n=Wt(e.path,`spec.volumes[${a}]`),s=function r(e,t){const o=e.containers.flatMap(e=>u.$8c(e.value,"volumeMounts").filter(e=>u.$y(e,"name")===t).map(t=>({container:e,subPath:$f(t)}))),a=new Set;return o.filter(({container:e,subPath:t})=>{const o=JSON.stringify([e.path,t]);return!a.has(o)&&a.add(o)})}(e,a);return[...bf(t,n).flatMap(e=>0===s.length?[xf(e,void 0)]:s.map(t=>({...xf(e,t),...yf(t,s)&&{updates:"never"}}))),...Sf(t,n)]})}),Pf=(function(e){return Rf(e)}),Af=(function(e){return u.$8c(e.value,"envFrom").flatMap(((t,o)=>jf.flatMap((([a,n])=>{const s=u.$y(t,n,"name");return void 0===s?[]:[{kind:a,name:s,how:"envFrom",container:e.name,path:`${e.path}.envFrom[${o}].${n}.name`,keys:"data",optional:!0===u.$8b(t,n).optional,updates:"never"}]}))))}),Nf=(function(e){return u.$8c(e.value,"env").flatMap(((t,o)=>If.flatMap((([a,n])=>{const s=u.$8b(t,"valueFrom",n),r=u.$y(s,"name"),i=u.$y(s,"key");return void 0===r||void 0===i?[]:[{kind:a,name:r,how:"env",container:e.name,path:`${e.path}.env[${u.$y(t,"name")??String(o)}].valueFrom.${n}.name`,keys:[i],optional:!0===s.optional,updates:"never"}]}))))}),Tf=(function({object:e},t,o){const{spec:a}=t;return[...Mf(a,o),...Ef(a,o),...Lf(e.namespace,t,o)]}),Mf=(function(e,{index:t}){const[o,a]=[u.$9o(e,"priority"),u.$y(e,"preemptionPolicy")];if(void 0===o&&void 0===a)return[];const n=u.$y(e,"priorityClassName")??"",s=(t.byKind.get("PriorityClass")??[]).filter(({group:e})=>"scheduling.k8s.io"===e).find(e=>""===n?!0===e.manifest.globalDefault:e.name===n),r=void 0!==s||""===n||Object.hasOwn(zf,n),i=void 0===s?R.$87(zf,n)??0:u.$9o(s.manifest,"value")??0,c=u.$y(s?.manifest,"preemptionPolicy")??"PreemptLowerPriority",l=""===n?"the class that pods have by default":`PriorityClass ${n}`,m=(e,t,o)=>r?Df(e,!0,`\`${e}\` is ${t}, and admission takes it from ${l}, where it is ${o}`):Df(e,!1,`\`${e}\` is ${t}, and admission takes it from ${l}, which is not in the build`);return[...void 0===o||r&&o===i?[]:[m("priority",o,i)],...void 0===a||r&&a===c?[]:[m("preemptionPolicy",a,c)]]}),Ef=(function(e,{index:t}){const{overhead:o}=e;if(!u.$4b(o))return[];const a=u.$y(e,"runtimeClassName")??"";if(""===a)return[Df("overhead",!0,"`overhead` is written, and no RuntimeClass is named that has one")];const n=u.$9f({group:"node.k8s.io",kind:"RuntimeClass",name:a,namespace:null}),s=t.byKey.get(n);return void 0===s?[Df("overhead",!1,`\`overhead\` is written, and has to be that of RuntimeClass ${a}, which is not in the build`)]:function r(e,t){return[...new Set([...Object.keys(e),...Object.keys(t)])].every(o=>u.$ao(e[o])?.amount===u.$ao(t[o])?.amount)}(o,u.$8b(s.manifest,"overhead","podFixed"))?[]:[Df("overhead",!0,`\`overhead\` is not that of RuntimeClass ${a}`)]}),Lf=(function(e,{spec:t,containers:o},{index:a}){const n=u.$y(t,"serviceAccountName")??u.$y(t,"serviceAccount")??"default",s=a.byKey.get(u.$9f({group:"",kind:"ServiceAccount",name:n,namespace:e}));if(void 0===s||!function r({manifest:e}){return/^(1|t|true)$/i.test(u.$y(e,"metadata","annotations",qf)??"")}(s))return[];const i=Of(s,"secrets"),c=[...u.$8c(t,"volumes").flatMap(e=>u.$y(e,"secret","secretName")??[]),...o.flatMap(({value:e})=>[...u.$8c(e,"env").flatMap(e=>u.$y(e,"valueFrom","secretKeyRef","name")??[]),...u.$8c(e,"envFrom").flatMap(e=>u.$y(e,"secretRef","name")??[])])],l=u.$8c(t,"imagePullSecrets").flatMap(e=>u.$y(e,"name")??[]),m=[...c.filter(e=>!i.has(e)),...l.filter(e=>!Of(s,"imagePullSecrets").has(e))];return[...new Set(m)].map(e=>Df(`secret ${e}`,!0,`It reads Secret ${e}, which ServiceAccount ${n} does not give its pods (\`${qf}\`)`))}),Hf=(function(e,{head:t,causes:o}){const a=Kf(e.workloads).get(t.key),n=u.$y(a?.object.manifest,"spec","workloadRef","scaleDown");if(void 0!==a&&0!==o.length&&"never"!==(n??"never"))return{effect:"none",reason:`Its pods are run by the Rollout ${a.object.name}, which scales this Deployment down.`}}),Zf=(function(e,t,o){const a=Xf(e);return 0===a.length?[]:[...t.workloads.values()].flatMap(t=>{if(t===e||"DaemonSet"!==t.controller)return[];const n=Xf(t).find(e=>a.some(t=>Qf(t,e)));if(void 0===n||!function s(e,t){const[o,a]=[e,t].map(({templates:e})=>e[0]);if(void 0===o||void 0===a)return!1;const n=["nodeSelector","affinity"].every(e=>void 0===o.spec[e]),s=["nodeSelector","affinity"].every(e=>u.$38(o.spec[e]??null,a.spec[e]??null));return(n||s)&&function r(e,t){const o=({spec:e})=>u.$5b(e.tolerations)?e.tolerations:[];return o(t).every(t=>o(e).some(e=>u.$38(e,t)))}(o,a)}(t,e))return[];const[r,i]=[t,e].map(({key:e})=>function t(e,o){return void 0!==e&&Xf(e).some(e=>Qf(e,o))}(o.workloads.get(e),n));if(r===i?t.key>e.key:i)return[];const c=`Its pods take port ${n.number} (${n.protocol}) of their node, which the pods of DaemonSet ${t.object.name} have there: no node is free for them.`;return[{key:`host port ${n.number} ${t.key}`,severity:"error",message:c,unsafe:!0,remediation:"Take another port, or keep one of the two off the nodes of the other one."}]})}),Xf=(function({templates:e}){return e.flatMap((({spec:e,containers:t})=>{const o=!0===e.hostNetwork?"containerPort":"hostPort";return t.filter((({role:e})=>"init"!==e)).flatMap((({value:e})=>u.$8c(e,"ports"))).flatMap((e=>{const t=u.$9o(e,o)??0,a=(u.$y(e,"hostIP")??"").replace(/^(?:0\.0\.0\.0|::)$/,"");return t>0?[{number:t,protocol:u.$9x(e.protocol??"TCP"),ip:a}]:[]}))}))}),og=(function(e,t,o,a,n){return[...ag(e),...rg(e,cg(e,o,a),ig(e,o,n)),...lg(e,t),...mg(e)]}),ag=(function({name:e,path:t,value:o}){if(u.$8c(o,"envFrom").length>0)return[];const a=new Set(u.$8c(o,"env").filter(e=>""!==e.value&&void 0!==(e.value??e.valueFrom)).map(e=>u.$y(e,"name"))),n=u.$8c(o,"volumeMounts").flatMap(e=>Zc(u.$y(e,"subPathExpr")??""));return[...new Set(n)].filter(e=>!a.has(e)&&!ng.test(e)).map(o=>({key:`subPathExpr ${t} ${o}`,container:e,severity:"error",message:`A \`subPathExpr\` of container ${e} asks for the variable ${o}, which it does not set: the kubelet never starts it.`,unsafe:!0}))}),rg=(function({name:e,path:t,value:o},a,n){const s=u.$8c(o,"env"),r=s.map((e=>u.$y(e,"name")??"")),i=new Set(a),c=new Map(r.map(((e,t)=>[e,t])).reverse()),l=[...s.map(((e,t)=>({where:`the variable ${r[t]??""}`,text:u.$y(e,"value")??"",at:t}))),...["command","args"].flatMap((e=>u.$ap(o,e).map(t=>({where:`its ${e}`,text:t,at:r.length}))))].flatMap((({where:t,text:o,at:s})=>Zc(o).flatMap(o=>{const r=c.get(o);if(i.has(o)||void 0!==r&&r<s||ng.test(o)&&!n.has(o))return[];const l=void 0!==r;return l||void 0!==a&&sg.test(o)?[`Container ${e} names $(${o}) in ${t}, and ${l?"sets that only afterwards":"does not set that"}: the text stays as it is written.`]:[]})));return[...new Set(l)].map(o=>({key:`${t} ${o}`,container:e,severity:"warning",unsafe:!1,message:o}))}),ig=(function({name:e},{key:t},o){const a=o.workloads.get(t);if(void 0===a)return new Set;const n=u.$db(a).find((t=>t.name===e));return new Set(n&&cg(n,a,o))}),cg=(function({value:e},t,o){const a=[];for(const n of u.$8c(e,"envFrom")){const e=void 0===n.configMapRef?"Secret":"ConfigMap",s=u.$y(n,"Secret"===e?"secretRef":"configMapRef","name")??"",r=u.$cd(o,t,e,s);if(void 0===r)return;for(const e of r.entries.keys())a.push(`${u.$y(n,"prefix")??""}${e}`)}return a}),lg=(function({name:e,path:t,value:o},{containers:a}){const n=new Set(a.map((e=>e.name)));return u.$8c(o,"env").flatMap((e=>u.$y(e,"valueFrom","resourceFieldRef","containerName")??[])).filter(e=>""!==e&&!n.has(e)).map(o=>({key:`resourceFieldRef ${t} ${o}`,container:e,severity:"error",message:`A variable of container ${e} is taken from container ${o}, which the pod does not have: the kubelet never starts it.`,unsafe:!0}))}),mg=(function({name:e,path:t,value:o}){const a=u.$8b(o,"resources");return ug.flatMap((({resource:o,least:n,what:s})=>{const r=u.$ao(u.$8b(a,"requests")[o]??u.$8b(a,"limits")[o]);if(void 0===r||r.amount<n)return[];const i=`Container ${e} asks for ${r.text} ${s}, which few nodes have: a new pod waits for one.`;return[{key:`${s} ${t}`,container:e,severity:"warning",message:i,unsafe:!0}]}))}),dg=(function({spec:e,containers:t}){const o=new Set(t.map((({name:e})=>e)));return u.$8c(e,"volumes").flatMap(e=>{const t=[...u.$8c(e,"downwardAPI","items"),...u.$8c(e,"projected","sources").flatMap(e=>u.$8c(e,"downwardAPI","items"))];return t.flatMap(e=>u.$y(e,"resourceFieldRef","containerName")??[]).filter(e=>!o.has(e)).map(t=>({key:`downwardAPI ${t}`,severity:"error",message:`Volume ${u.$y(e,"name")??""} takes something from container ${t}, which the pod does not have: no container starts.`,unsafe:!0}))})}),pg=(function(e,t,o,a){if(!e.maybeChanged&&!t.maybeChanged)return;const n=a||function s({base:e,head:t}){return[e,t].every(e=>"Operator"!==e.controller&&0===u.$cc(e).length)}(o),[r,i]=[gg(e,o.base),gg(t,o.head)],c=e=>!a||r.has(e)&&i.has(e),l=fg(e,o.base,n,c),m=fg(t,o.head,n,c),d=[...u.$ek(l,m),...u.$ek(m,l)];if(0===d.length)return;const p=function f(e){return[...u.$5a(e,({words:e})=>e)].flatMap(([e,t])=>{if(void 0===e)return[];const[o,...a]=[...new Set(t.flatMap(({variable:e})=>e??[]))];return void 0===o?e:0===a.length?`the variable ${o} ${e}`:`the variables ${u.$el([o,...a])} ${e}`})}(d);return p.length>0?`Whether it changes is not known: ${p.join("; ")}.`:"What was left out of the build may change it, and is not the same at base and head."}),$g=(function(e,t){return[...bg(e,t),...xg(e),...Sg(e)]}),bg=(function({name:e,path:t,value:o},{spec:a}){const[n,s]=[u.$8b(o,"securityContext"),u.$8b(a,"securityContext")],r=!0===(n.runAsNonRoot??s.runAsNonRoot),i=n.runAsUser??s.runAsUser;return!r||0!==i&&0n!==i?[]:[{key:`root ${t}`,container:e,severity:"error",message:`Container ${e} runs as root (\`runAsUser: 0\`), which its \`runAsNonRoot\` refuses: the kubelet never starts it.`,unsafe:!0}]}),xg=(function({name:e,path:t,value:o}){const a=u.$8b(o,"resources"),n=wg.flatMap((({field:o,resource:n,may:s,then:r})=>{const i=u.$ao(u.$8b(a,o)[n]);if(void 0===i||i.amount<=0n||i.amount>=kg)return[];const c=`Container ${e} ${s} ${i.text} of ${n}, which is less than a MiB: ${r}.`,l="limits"===o;return[{key:`${n} ${t}`,container:e,severity:l?"error":"warning",message:c,unsafe:l}]}));return n.filter(({key:e},t)=>n.findIndex(t=>t.key===e)===t)}),Sg=(function({name:e,path:t,value:o}){return"Never"!==o.imagePullPolicy?[]:[{key:`pull ${t}`,container:e,severity:"warning",message:`Container ${e} never pulls its image (\`imagePullPolicy: Never\`): on a node that does not have it already, it never starts.`,unsafe:!0}]}),fh=(function(e,t,o){const a=[],n=u.$a2(a),s=u.$ge(t.kind),r=R.$87(gh,s);if(void 0!==r)r(e,t,n);else for(const a of o.immutable)wh(e,t,a,n);return a.map(e=>({...e,update:!0}))}),wh=(function(e,t,o,a){const n=o.split(".");u.$38(u.$4a(e,...n),u.$4a(t,...n))||a(function s(e){return e.reduce((e,t)=>u.$a4(e,t),void 0)}(n),ph)}),Th=(function(e,t,o){const{apiVersion:a,kind:n,name:s,namespace:r}=o.object,i=u.$84(a,n);if(void 0===i)return e;const c=(function l(e,t,o){const a=[];return ql(e,t,o,void 0,a),a})(t.object.manifest,o.object.manifest,i.type);if(0===c.length)return e;const m=c.map(Dh).join(" "),d=void 0===e||"none"===e.effect,p=c.some(({path:e,on:t})=>t>Ih&&t<=Nh&&function o(e){return e.includes("template.")||e.startsWith("spec.containers")}(e));if(void 0===e&&!p)return;const f=e??{apiVersion:a,kind:n,name:s,namespace:r,effect:"none",causes:[],pods:null,rollout:null};return{...f,...d&&p&&{effect:"unknown"},reason:void 0===f.reason?m:`${f.reason} ${m}`}});var e={d:((t,o)=>{for(var a in o)e.o(o,a)&&!e.o(t,a)&&Object.defineProperty(t,a,{enumerable:!0,get:o[a]})}),o:((e,t)=>Object.prototype.hasOwnProperty.call(e,t)),r:(e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})})},t={};e.r(t),e.d(t,{$0:()=>Oo,$1:()=>Mo,$2w:()=>eg,$2x:()=>Yf,$2y:()=>ar,$41:()=>ws,$49:()=>As,$4k:()=>Os,$4l:()=>mf,$4m:()=>uf,$4n:()=>Vu,$4o:()=>pf,$4p:()=>yc,$4r:()=>hc,$4u:()=>fc,$4v:()=>vc,$4w:()=>gc,$4x:()=>$c,$4y:()=>wc,$4z:()=>pc,$85:()=>rp,$8d:()=>sp,$8e:()=>op,$8f:()=>Er,$8g:()=>Dr,$8h:()=>Tr,$8i:()=>Fr,$8j:()=>Mr,$8k:()=>Ur,$8l:()=>Bs,$8m:()=>Fs,$8n:()=>Ls,$8o:()=>Us,$8p:()=>Jf,$8q:()=>km,$8r:()=>bm,$8s:()=>Sm,$8t:()=>Rm,$8u:()=>da,$8v:()=>pa,$8w:()=>Ra,$8x:()=>Ca,$8y:()=>ga,$8z:()=>ha,$90:()=>ka,$91:()=>as,$92:(()=>Gl),$93:()=>qo,$94:()=>Uo,$95:(()=>Vc),$96:()=>Gc,$97:(()=>es),$98:()=>ns,$99:()=>va,$9a:()=>ba,$9c:()=>cs,$9d:()=>ys,$9y:()=>p,$a0:()=>De,$af:(()=>Xt),$ag:(()=>Gt),$ai:()=>Pl,$aj:(()=>Sl),$al:()=>qu,$am:()=>Lu,$an:()=>Qr,$ar:()=>sd,$as:()=>am,$at:()=>hd,$ay:()=>oo,$az:(()=>so),$b0:(()=>io),$b4:()=>d,$b5:(()=>df),$b6:()=>cu,$b7:()=>al,$b8:()=>lu,$ba:(()=>en),$bb:()=>Du,$bc:()=>_o,$bd:()=>hr,$be:()=>fr,$bf:()=>of,$bg:()=>oi,$bh:()=>Io,$bj:()=>ra,$bk:()=>ma,$bm:()=>td,$bn:()=>od,$bo:()=>ir,$bp:()=>Hd,$bq:()=>Hi,$br:()=>rr,$bs:()=>dr,$bt:()=>Be,$bu:(()=>Bu),$bv:()=>Za,$bw:()=>He,$bx:()=>tl,$by:()=>Xc,$bz:(()=>kd),$c0:(()=>Ya),$c1:(()=>Fd),$c2:(()=>Fm),$c3:(()=>Wi),$c4:(()=>Sd),$c6:()=>Ua,$c7:()=>No,$c8:()=>Ko,$c9:()=>Bo,$ca:()=>ja,$ci:()=>Om,$co:()=>Ed,$cp:()=>Wm,$cq:()=>La,$cr:()=>Ja,$cs:()=>hf,$ct:(()=>Zd),$cu:()=>na,$cx:(()=>Yt),$cy:()=>dn,$cz:()=>sr,$d0:()=>no,$d1:()=>po,$d2:()=>bo,$d3:()=>ho,$d4:()=>Ff,$d5:(()=>hm),$d6:(()=>vm),$d7:()=>tr,$d8:()=>Js,$d9:()=>Zs,$da:()=>Kd,$dc:()=>Qc,$dd:()=>eo,$de:()=>gr,$df:()=>Xr,$dg:()=>Kr,$dh:()=>Iu,$di:()=>Id,$dj:()=>Ad,$dk:(()=>kl),$dl:()=>Oi,$dm:()=>Bi,$dn:()=>ml,$do:(()=>ta),$dp:()=>Ha,$dq:()=>z,$dr:(()=>wd),$ds:()=>cg,$du:()=>$p,$dv:()=>ur,$dx:(()=>Tf),$dy:(()=>og),$dz:(()=>dg),$e0:(()=>Td),$e1:(()=>Zf),$e2:(()=>Od),$e3:(()=>$g),$e5:()=>Nm,$e6:()=>nf,$e7:()=>Pc,$e8:()=>Sc,$ea:(()=>Pf),$eb:()=>Il,$ec:()=>Nl,$ef:()=>Ea,$eg:()=>bl,$eh:()=>$l,$ei:()=>gl,$ej:()=>Vf,$en:(()=>Hf),$eo:()=>eu,$ep:(()=>Th),$eq:(()=>ru),$er:(()=>Xi),$es:(()=>ac),$et:(()=>ks),$eu:(()=>Vi),$ev:(()=>Mm),$ew:()=>Em,$ex:()=>zm,$ey:(()=>Dm),$ez:(()=>pg),$f0:()=>vg,$g2:(()=>Hs),$g3:(()=>fh),$g9:(()=>qm),$ga:(()=>Br),$gj:()=>Lm,$gk:()=>br,$h1:()=>o,$h2:()=>Dg,$h3:()=>Rg,$h4:()=>a,$h5:()=>n,$h6:()=>Og,$h7:()=>s,$h8:()=>r,$h9:()=>i,$ha:()=>Hg,$hb:()=>Kg,$hc:()=>eh,$hd:()=>Qg,$he:()=>c,$hf:()=>jh,$hg:(()=>l),$m2:()=>Pn,$m3:()=>An,$m4:()=>Cn,$m6:(()=>Fn),$m7:(()=>bn),$ma:(()=>xn),$mb:()=>lc,$me:()=>Bn,$mf:(()=>uc),$mj:()=>Un,$n2:()=>Ln,$nn:(()=>wn),$nv:(()=>kn),$nw:()=>On,$p:()=>Lr,$t:()=>rc,$w:()=>Yd,$z:()=>Xd});var o={};e.r(o),e.d(o,{validateBinding:()=>h,validateRole:()=>f});var a={};e.r(a),e.d(a,{mayScaleToZero:()=>z,validateAutoscaler:()=>A,validateBudget:()=>D});var n={};e.r(n),e.d(n,{validateClaim:()=>E,validateClaimSpec:()=>L,validateClasses:()=>O,validateModes:()=>F});var s={};e.r(s),e.d(s,{validateCronJob:()=>Je,validateJob:()=>_e,validateNewJob:()=>We});var r={};e.r(r),e.d(r,{validateLimitRange:()=>et,validatePriorityClass:()=>ft,validateQuota:()=>nt});var i={};e.r(i),e.d(i,{validateIngress:()=>ht,validateIngressClass:()=>kt,validateNetworkPolicy:()=>xt});var c={};e.r(c),e.d(c,{sourceOf:()=>It,validateStorageClass:()=>Dt,validateVolume:()=>Nt});var l={};e.r(l),e.d(l,{validateDaemonSet:()=>Bt,validateDeployment:(()=>Et),validatePod:()=>Kt,validateReplicaSet:()=>Vt,validateReplicationController:()=>Ht,validateServiceName:()=>Ut,validateStatefulSet:()=>Ft});const u=require("./core.js");function f(e,t){const o="Role"===u.$ge(e.kind);if(u.$gd(e.rules).forEach((e,a)=>{!function n(e,t,o,a){const n=t=>u.$gf(e[t]).length>0;if(n("verbs")||a(u.$a4(o,"verbs"),"must have one"),n("nonResourceURLs"))return t&&a(u.$a4(o,"nonResourceURLs"),"may not be set in a Role"),void((n("apiGroups")||n("resources")||n("resourceNames"))&&a(u.$a4(o,"nonResourceURLs"),"may not be set beside resources"));for(const e of["apiGroups","resources"])n(e)||a(u.$a4(o,e),"must have one")}(e,o,u.$g4(u.$a4(void 0,"rules"),String(a)),t)}),void 0===e.aggregationRule)return;const a=u.$a4(u.$a4(void 0,"aggregationRule"),"clusterRoleSelectors"),n=u.$gd(u.$gg(e.aggregationRule).clusterRoleSelectors);0===n.length&&t(a,"must have one"),n.forEach((e,o)=>{m(e,u.$g4(a,String(o)),t)})}const g="rbac.authorization.k8s.io";function h(e,t){const o=u.$gg(e.roleRef),a=u.$a4(void 0,"roleRef"),n="RoleBinding"===u.$ge(e.kind);""===u.$ge(o.name)?t(u.$a4(a,"name"),"is missing"):u.$gm(u.$ge(o.name))||t(u.$a4(a,"name"),"may not have `/` or `%`");const s=n?["Role","ClusterRole"]:["ClusterRole"];s.includes(u.$ge(o.kind))||t(u.$a4(a,"kind"),`must be ${s.join(" or ")}`),u.$gd(e.subjects).forEach((e,o)=>{!function a(e,t,o,n){const[s,r,i,c]=[e.name,e.kind,e.apiGroup,e.namespace].map(e=>u.$ge(e));""===s&&n(u.$a4(o,"name"),"is missing"),"ServiceAccount"===r?(void 0===s||""===s||u.$gl(s)||n(u.$a4(o,"name"),"is no name of a service account"),""!==i&&n(u.$a4(o,"apiGroup"),"must be empty for a ServiceAccount"),t||""!==c||n(u.$a4(o,"namespace"),"is missing")):"User"===r||"Group"===r?i!==g&&n(u.$a4(o,"apiGroup"),`must be ${g}`):n(u.$a4(o,"kind"),"must be ServiceAccount, User or Group")}(e,n,u.$g4(u.$a4(void 0,"subjects"),String(o)),t)})}const v=new Set(["cpu","memory","ephemeral-storage"]);const $="is no resource that Kubernetes knows, nor one with a prefix like example.com/";function w({resource:e,divisor:t},o,a){const n=x(t)??0n;if(0n===n)return;const s=u.$ge(e).endsWith(".cpu");(s?[1000000n,u.$b3]:S).includes(n)||a(o,s?"must be 1m or 1":"must be 1, 1k, 1M, \u2026 or 1Ki, 1Mi, \u2026")}const S=[0,1,2,3,4,5,6].flatMap((e=>[u.$b3*1000n**BigInt(e),u.$b3*1024n**BigInt(e)]));function P(e,t,o){for(const a of["kind","name"]){const n=u.$ge(e[a]);""===n?o(u.$a4(t,a),"is missing"):u.$gm(n)||o(u.$a4(t,a),"may not have `/` or `%`")}}const R=require("./common.js"),C=u.$a4(void 0,"spec");function A(e,t){const o=u.$gg(e.spec),[a,n]=[u.$gh(o.minReplicas)??1,u.$gh(o.maxReplicas)];void 0===n?t(u.$a4(C,"maxReplicas"),"is missing"):n<a&&t(u.$a4(C,"maxReplicas"),"must not be less than minReplicas");const s=u.$gg(o.scaleTargetRef);if(P(s,u.$a4(C,"scaleTargetRef"),t),u.$ge(s.apiVersion).includes("/")||t(u.$a4(u.$a4(C,"scaleTargetRef"),"apiVersion"),"must name a group and a version, like apps/v1"),"autoscaling/v1"===u.$ge(e.apiVersion)){const e=u.$gh(o.targetCPUUtilizationPercentage);return void(void 0!==e&&e<1&&t(u.$a4(C,"targetCPUUtilizationPercentage"),"must be at least 1"))}u.$gd(o.metrics).forEach((e,o)=>{!function a(e,t,o){const a=R.$87(I,u.$ge(e.type));if(void 0===a)return void o(u.$a4(t,"type"),`must be one of ${Object.keys(I).join(", ")}`);const[n,s]=a;for(const[a]of Object.values(I))a!==n&&u.$4b(e[a])&&o(u.$a4(t,a),`may not be set for a metric of the type ${u.$ge(e.type)}`);const r=e[n],i=u.$a4(t,n);if(!u.$4b(r))return void o(i,"is missing");!function c(e,t,o,a){if("object"===t&&P(u.$gg(e.describedObject),u.$a4(o,"describedObject"),a),"resource"===t||"containerResource"===t){const n=u.$ge(e.name);""===n?a(u.$a4(o,"name"),"is missing"):"containerResource"!==t||b(n)||a(u.$a4(o,"name"),$)}else{const t=u.$gg(e.metric),n=u.$ge(t.name);""===n?a(u.$a4(u.$a4(o,"metric"),"name"),"is missing"):u.$gm(n)||a(u.$a4(u.$a4(o,"metric"),"name"),"may not have `/` or `%`")}if("containerResource"!==t)return;const n=u.$ge(e.container);""===n?a(u.$a4(o,"container"),"is missing"):u.$go(n)||a(u.$a4(o,"container"),u.$gq)}(r,n,i,o);const l=u.$gg(r.target);!function m(e,t,o){T.includes(u.$ge(e.type))||o(u.$a4(t,"type"),`must be one of ${T.join(", ")}`);for(const a of["value","averageValue"]){const n=x(e[a]);void 0!==n&&n<=0n&&o(u.$a4(t,a),"must be more than 0")}}(l,u.$a4(i,"target"),o);const d=s.filter(e=>void 0!==l[e]);0===d.length&&o(u.$a4(i,"target"),`must have ${s.join(" or ")}`),d.length>1&&N.has(n)&&o(u.$a4(i,"target"),`may not have ${s.join(" and ")}`)}(e,u.$g4(u.$a4(C,"metrics"),String(o)),t)});for(const e of["scaleUp","scaleDown"]){const a=u.$gg(o.behavior)[e];u.$4b(a)&&j(a,u.$a4(u.$a4(C,"behavior"),e),t)}}function j(e,t,o){u.$gd(e.policies).forEach((e,a)=>{const n=u.$g4(u.$a4(t,"policies"),String(a));""===u.$ge(e.type)&&o(u.$a4(n,"type"),"must be Pods or Percent");for(const t of["value","periodSeconds"])void 0===u.$gh(e[t])&&o(u.$a4(n,t),"must be more than 0")});const a=x(e.tolerance);void 0!==a&&a<0n&&o(u.$a4(t,"tolerance"),"must not be negative")}const I={Object:["object",["value","averageValue"]],External:["external",["value","averageValue"]],Pods:["pods",["averageValue"]],Resource:["resource",["averageUtilization","averageValue"]],ContainerResource:["containerResource",["averageUtilization","averageValue"]]},N=new Set(["external","resource","containerResource"]),T=["Utilization","Value","AverageValue"];function D(e,t){const o=u.$gg(e.spec);void 0!==o.minAvailable&&void 0!==o.maxUnavailable&&t(C,"may set minAvailable or maxUnavailable, not both");for(const e of["minAvailable","maxUnavailable"]){const a=o[e],n=/^(\d+)%$/.exec(u.$ge(a))?.[1];"string"==typeof a&&void 0===n&&t(u.$a4(C,e),"must be a number or a percentage like 25%"),void 0!==n&&Number(n)>100&&t(u.$a4(C,e),"must not be more than 100%"),(u.$gh(a)??0)<0&&t(u.$a4(C,e),"must not be negative")}u.$4b(o.selector)&&m(o.selector,u.$a4(C,"selector"),t)}function z(e){const t=u.$gg(e.spec);return 0===t.minReplicas&&u.$gd(t.metrics).some(e=>["Object","External"].includes(u.$ge(e.type)))}const M=u.$a4(void 0,"spec");function E(e,t){L(u.$gg(e.spec),M,t)}const q=["ReadWriteOnce","ReadOnlyMany","ReadWriteMany","ReadWriteOncePod"];function L(e,t,o){F(e,t,o);const a=x(u.$gg(u.$gg(e.resources).requests).storage),n=u.$g4(u.$a4(u.$a4(t,"resources"),"requests"),"storage");void 0===a?o(n,"is missing"):a<=0n&&o(n,"must be more than 0"),u.$4b(e.selector)&&m(e.selector,u.$a4(t,"selector"),o),O(e,t,o);const{dataSource:s,dataSourceRef:r}=e,i=u.$4b(r)&&void 0===r.namespace;u.$4b(s)&&U(s,u.$a4(t,"dataSource"),o),i&&U(r,u.$a4(t,"dataSourceRef"),o),i&&u.$4b(s)&&!u.$38(s,r)&&o(u.$a4(t,"dataSourceRef"),"must be the same as dataSource")}function O(e,t,o){const[a,n]=[u.$ge(e.storageClassName),u.$ge(e.volumeAttributesClassName)];""===a||u.$gl(a)||o(u.$a4(t,"storageClassName"),u.$gn),""===n||u.$gl(n)||o(u.$a4(t,"volumeAttributesClassName"),u.$gn)}function F(e,t,o){const a=u.$gf(e.accessModes);0===a.length&&o(u.$a4(t,"accessModes"),"must have one"),a.includes("ReadWriteOncePod")&&a.length>1&&o(u.$a4(t,"accessModes"),"may not have others beside ReadWriteOncePod"),a.some(e=>!q.includes(e))&&o(u.$a4(t,"accessModes"),"must be ReadWriteOnce, ReadOnlyMany, ReadWriteMany or ReadWriteOncePod")}function U(e,t,o){const a=u.$ge(e.apiGroup);for(const a of["kind","name"])""===u.$ge(e[a])&&o(u.$a4(t,a),"is missing");""===a&&"PersistentVolumeClaim"!==u.$ge(e.kind)&&o(u.$a4(t,"apiGroup"),"must be set for what is no PersistentVolumeClaim"),""===a||u.$gl(a)||o(u.$a4(t,"apiGroup"),u.$gn)}const B=["resourceClaimName","resourceClaimTemplateName"];function V(e,t){const[,o,a=""]=/^metadata\.(labels|annotations)\['(.*)'\]$/s.exec(e)??[];return void 0===o?t.has(e):u.$gp("annotations"===o?a.toLowerCase():a)}const H=["livenessProbe","readinessProbe","startupProbe"],K=["exec","httpGet","tcpSocket","grpc","sleep"];const J=2147483647,Z=/^[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?(?:[./][a-z0-9](?:[-_a-z0-9]*[a-z0-9])?)*$/;const X=new Set(["metadata.name","metadata.namespace","metadata.uid","spec.nodeName","spec.serviceAccountName","status.hostIP","status.hostIPs","status.podIP","status.podIPs"]);function Y(e,t,o,a){const n=Object.keys(t),s=u.$a4(o,"valueFrom");""!==u.$ge(e.value)&&a(s,"may not be set beside a `value` that is not empty"),1!==n.length&&a(s,0===n.length?"must name a source":"must name one source");for(const e of n){const o=u.$gg(t[e]);if("configMapKeyRef"===e||"secretKeyRef"===e){const[t,n]=[u.$ge(o.key),u.$ge(o.name)];""===t?a(u.$a4(u.$a4(s,e),"key"),"is missing"):u.$gr(t)||a(u.$a4(u.$a4(s,e),"key"),"is no key that a config can have"),u.$gl(n)||a(u.$a4(u.$a4(s,e),"name"),""===n?"is missing":u.$gn)}else"fieldRef"===e?V(u.$ge(o.fieldPath),X)||a(u.$a4(u.$a4(s,e),"fieldPath"),"is no field of a pod that a variable can take"):"resourceFieldRef"===e&&(""===u.$ge(o.resource)&&a(u.$a4(u.$a4(s,e),"resource"),"is missing"),w(o,u.$a4(u.$a4(s,e),"divisor"),a))}}function ee({spec:e},t){const o=u.$gd(e.volumes).find(e=>e.name===t);return void 0===o||u.$4b(o.persistentVolumeClaim)||u.$4b(o.ephemeral)}function te(e,t,o){const{recursiveReadOnly:a,readOnly:n,mountPropagation:s="None"}=e;if(void 0===a||"Disabled"===a)return;const r=u.$a4(t,"recursiveReadOnly");["Enabled","IfPossible"].includes(u.$ge(a))?!0!==n?o(r,"may only be set beside readOnly: true"):"None"!==s&&o(r,"may not be set beside mountPropagation"):o(r,"must be Disabled, Enabled or IfPossible")}function oe(e,t,o){const[a,n]=[u.$ge(e.subPath),u.$ge(e.subPathExpr)];""!==a&&""!==n&&o(u.$a4(t,"subPathExpr"),"may not be set beside subPath");for(const[e,s]of[["subPath",a],["subPathExpr",n]])s.startsWith("/")&&o(u.$a4(t,e),"must be a relative path"),s.split("/").includes("..")&&o(u.$a4(t,e),"must not contain `..`")}const ae=3,ne=32,se=2048,re=/^_?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?(?:\._?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?)*$/;function ie(e){if("."===e)return!0;const t=e.replace(/\.$/,"");return t.length<=253&&re.test(t)}function le(e,t,o){""===u.$ge(e.topologyKey)?o(t,"has a term without a topologyKey"):u.$gp(u.$ge(e.topologyKey))||o(t,"has a topologyKey that is no label");for(const a of["labelSelector","namespaceSelector"])u.$4b(e[a])&&m(e[a],u.$a4(t,a),o);u.$gf(e.namespaces).every(u.$go)||o(u.$a4(t,"namespaces"),u.$gq),ue(e,t,o)}function ue(e,t,o){const[a,n]=[u.$gf(e.matchLabelKeys),u.$gf(e.mismatchLabelKeys)];[...a,...n].every(u.$gp)||o(u.$a4(t,"matchLabelKeys"),"has a key that is no label"),a.some(e=>n.includes(e))&&o(u.$a4(t,"matchLabelKeys"),"has a key of mismatchLabelKeys")}function me(e){return void 0!==e&&e>=1&&e<=100}const de={In:e=>e>0,NotIn:e=>e>0,Exists:e=>0===e,DoesNotExist:e=>0===e,Gt:e=>1===e,Lt:e=>1===e};function pe(e,t,o){for(const{key:a,operator:n,values:s}of u.$gd(e.matchExpressions)){const e=u.$gf(s),r=R.$87(de,u.$ge(n));void 0===r?o(t,`has an operator that is none of ${Object.keys(de).join(", ")}`):r(e.length)||o(t,`has ${e.length} values for the operator ${u.$ge(n)}`),u.$gp(u.$ge(a))&&e.every(u.$hj)||o(t,"has a label that Kubernetes does not take")}for(const{key:a,operator:n,values:s}of u.$gd(e.matchFields))"metadata.name"===a&&("In"===n||"NotIn"===n)&&1===u.$gf(s).length||o(t,"may match a field by one metadata.name only")}const fe={pod:["appArmorProfile","seLinuxOptions","fsGroup","fsGroupChangePolicy","supplementalGroups","supplementalGroupsPolicy","sysctls","runAsUser","runAsGroup","seccompProfile"],container:["appArmorProfile","seLinuxOptions","capabilities","readOnlyRootFilesystem","privileged","allowPrivilegeEscalation","procMount","runAsUser","runAsGroup","seccompProfile"],spec:["hostPID","hostIPC","hostUsers","shareProcessNamespace"]};const he={hostPath:(e,t,o)=>{u.$ge(e.path).split("/").includes("..")&&o(u.$a4(t,"path"),"must not contain `..`")},nfs:(e,t,o)=>{u.$ge(e.path).startsWith("/")||o(u.$a4(t,"path"),"must be an absolute path")},emptyDir:(e,t,o)=>{const a=x(e.sizeLimit);void 0!==a&&a<0n&&o(u.$a4(t,"sizeLimit"),"must not be negative")},csi:function ve(e,t,o){const a=u.$ge(e.driver);""===a||u.$gl(a.toLowerCase())||o(u.$a4(t,"driver"),u.$gn),a.length>63&&o(u.$a4(t,"driver"),"must be at most 63 characters long");for(const a of["nodePublishSecretRef","secretRef"])u.$4b(e[a])&&""===u.$ge(e[a].name)&&o(u.$a4(u.$a4(t,a),"name"),"is missing")},iscsi:function ye(e,t,o){for(const a of["iqn","initiatorName"]){const n=e[a];"string"!=typeof n||"iqn"===a&&""===n||xe.some(e=>e.test(n))||o(u.$a4(t,a),"must be a name of iqn, eui or naa, like iqn.2001-04.com.example:disk1")}},fc:function $e(e,t,o){void 0===e.targetWWNs==(void 0===e.wwids)&&o(t,"must set targetWWNs or wwids, not both"),void 0!==e.targetWWNs&&void 0===e.lun&&o(u.$a4(t,"lun"),"is missing, which targetWWNs need")},flocker:function be(e,t,o){const[a,n]=[u.$ge(e.datasetName),u.$ge(e.datasetUUID)];""===a==(""===n)&&o(t,"must set datasetName or datasetUUID, not both"),a.includes("/")&&o(u.$a4(t,"datasetName"),"must not contain a slash")},gcePersistentDisk:we,awsElasticBlockStore:we,projected:function ke(e,t,o){const a=new Set;u.$gd(e.sources).forEach((e,n)=>{const s=u.$g4(u.$a4(t,"sources"),String(n)),r=Object.keys(e);r.length>1&&o(s,"must be of one type");for(const t of r){const n=u.$gg(e[t]);"configMap"!==t&&"secret"!==t||""!==u.$ge(n.name)||o(u.$a4(u.$a4(s,t),"name"),"is missing"),Ae(n,u.$a4(s,t),o),"serviceAccountToken"===t&&Re(n,u.$a4(s,t),o);for(const e of[...u.$gd(n.items),n].map(e=>u.$ge(e.path)))""!==e&&a.has(e)&&o(s,`writes ${e}, as another source does`),a.add(e)}})}},xe=[/^iqn\.\d{4}-\d{2}\.[A-Za-z0-9\-.]+:[^,;*&$|\s]+$/,/^eui.[A-Za-z0-9]{16}$/,/^naa.[A-Za-z0-9]{32}$/];function we(e,t,o){const a=u.$gh(e.partition)??0;(a<0||a>255)&&o(u.$a4(t,"partition"),"must be between 1 and 255")}const[Se,Pe]=[600,2**32];function Re(e,t,o){const a=u.$gh(e.expirationSeconds);void 0!==a&&(a<Se||a>Pe)&&o(u.$a4(t,"expirationSeconds"),`must be between ${Se} and ${Pe}`),""===u.$ge(e.path)&&o(u.$a4(t,"path"),"is missing")}const Ce=new Set(["metadata.name","metadata.namespace","metadata.uid","metadata.labels","metadata.annotations"]);function Ae(e,t,o){u.$gd(e.items).forEach((e,a)=>{const n=u.$g4(u.$a4(t,"items"),String(a)),{fieldRef:s,resourceFieldRef:r}=e;u.$4b(s)||u.$4b(r)||""!==u.$ge(e.key)||o(u.$a4(n,"key"),"is missing"),u.$4b(s)&&u.$4b(r)&&o(n,"may have a fieldRef or a resourceFieldRef, not both"),u.$4b(s)&&!V(u.$ge(s.fieldPath),Ce)&&o(u.$a4(u.$a4(n,"fieldRef"),"fieldPath"),"is no field of a pod that a file can hold"),u.$4b(r)&&function i(e,t,o){for(const a of["containerName","resource"])""===u.$ge(e[a])&&o(u.$a4(t,a),"is missing");w(e,u.$a4(t,"divisor"),o)}(r,u.$a4(n,"resourceFieldRef"),o);const c=u.$gh(e.mode);void 0!==c&&(c<0||c>511)&&o(u.$a4(n,"mode"),"must be between 0 and 511 (0777)");const l=u.$ge(e.path);""===l&&o(u.$a4(n,"path"),"is missing"),(l.startsWith("/")||l.split("/").includes(".."))&&o(u.$a4(n,"path"),"must be a relative path without `..`")})}const je={configMap:["name"],secret:["secretName"],persistentVolumeClaim:["claimName"],hostPath:["path"],nfs:["server","path"],csi:["driver"],iscsi:["targetPortal","iqn"],azureDisk:["diskName","diskURI"],azureFile:["secretName","shareName"],gcePersistentDisk:["pdName"],awsElasticBlockStore:["volumeID"],cinder:["volumeID"],glusterfs:["endpoints","path"],rbd:["image","monitors"],cephfs:["monitors"],vsphereVolume:["volumePath"],flexVolume:["driver"],ephemeral:["volumeClaimTemplate"],photonPersistentDisk:["pdID"],portworxVolume:["volumeID"],quobyte:["registry","volume"],scaleIO:["gateway","system","volumeName"],gitRepo:["repository"],image:[],storageos:["volumeName"]},Ie={csi:["driver","volumeHandle"],local:["path"]};function Te(e,t,o,a,n=!1){const s=(n?R.$87(Ie,e):void 0)??R.$87(je,e)??[];for(const e of s)void 0!==t[e]&&""!==t[e]||a(u.$a4(o,e),"is missing");Ae(t,o,a);const r=u.$gg(t.volumeClaimTemplate);"ephemeral"===e&&u.$4b(r.spec)&&L(r.spec,u.$a4(u.$a4(o,"volumeClaimTemplate"),"spec"),a),Object.hasOwn(he,e)&&he[e]?.(t,o,a)}const Me=/^(?:cpu|memory|hugepages-.+)$/;const qe="jan feb mar apr may jun jul aug sep oct nov dec".split(" "),Le="sun mon tue wed thu fri sat".split(" "),Oe={min:0,max:59,names:[]},Fe=[{min:0,max:59,names:[]},{min:0,max:23,names:[]},{min:1,max:31,names:[]},{min:1,max:12,names:["",...qe]},{min:0,max:6,names:Le}],Ue=new Set(["@yearly","@annually","@monthly","@weekly","@daily","@midnight","@hourly"]);function Be(e,t){const o=e.split(/\s+/).filter(e=>""!==e),a=6===t?[Oe,...Fe]:Fe;return o.length===t&&o.every((e,t)=>function o(e,t){return void 0!==t&&e.split(",").filter(e=>""!==e).every(e=>function o(e,t){const o=e.split("/"),[a="",n]=o;if(o.length>2||void 0!==n&&!(/^\d+$/.test(n)&&Number(n)>0))return!1;const s=a.split("-");if("*"===s[0]||"?"===s[0])return 1===s.length;const[r,i]=[Ve(s[0]??"",t),Ve(s[1]??s[0]??"",t)];return!(s.length>2||void 0===r||void 0===i)&&r>=t.min&&i<=t.max&&r<=i}(e,t))}(e,a[t]))}function Ve(e,t){const o=t.names.indexOf(e.toLowerCase());return""!==e&&o>=0?o:/^\d+$/.test(e)?Number(e):void 0}function He(e){if(""===e||"local"===e.toLowerCase())return!1;if(!e.split("/").every(e=>/^[A-Za-z._0-9+-]{1,14}$/.test(e)&&!e.startsWith("-")))return!1;try{return""!==new Intl.DateTimeFormat("en",{timeZone:e}).resolvedOptions().timeZone}catch{return!1}}const Ke=u.$a4(void 0,"spec"),Ge=1e5;function _e(e,t){const o=u.$gg(e.spec);Qe(o,Ke,t),void 0!==o.selector&&!0!==o.manualSelector&&Object.keys(u.$gg(o.selector)).length>0&&t(u.$a4(Ke,"selector"),"may only be set with manualSelector: true");const a=u.$gh(o.completions)??0,n=u.$ge(u.$gg(e.metadata).name);Ze(o)&&a>0&&!u.$go(`${n}-${a-1}`)&&t(u.$a4(u.$a4(void 0,"metadata"),"name"),"is no name to make the pods' host names of")}function We(e,t){const o=u.$gg(e.spec);!0!==o.manualSelector||u.$4b(o.selector)||t(u.$a4(Ke,"selector"),"is missing")}function Je(e,t){const o=u.$gg(e.spec);(function a(e,t,o){""===e?o(t,"is missing"):e.includes("TZ")?o(t,"may not name a time zone: use the field timeZone"):function a(e){return e.startsWith("@")?Ue.has(e)||/^@every [\d.hmsu\xb5n]+$/.test(e):Be(e,5)}(e)||o(t,"is no schedule that Kubernetes can read: five fields like `0 3 * * *`")})(u.$ge(o.schedule),u.$a4(Ke,"schedule"),t),function n(e,t,o){"string"==typeof e&&(He(e)||o(t,"is no time zone of the tz database"))}(o.timeZone,u.$a4(Ke,"timeZone"),t);const s=u.$gg(u.$gg(o.jobTemplate).spec),r=u.$a4(u.$a4(Ke,"jobTemplate"),"spec");Qe(s,r,t),u.$4b(s.selector)&&t(u.$a4(r,"selector"),"may not be set in a CronJob"),!0===s.manualSelector&&t(u.$a4(r,"manualSelector"),"may not be true in a CronJob")}function Ze(e){return"Indexed"===u.$ge(e.completionMode)}function Qe(e,t,o){const a=u.$a4(t,"template");De(u.$gg(e.template),a,o);const n=u.$ge(u.$gg(u.$gg(e.template).spec).restartPolicy);"OnFailure"!==n&&"Never"!==n&&o(u.$a4(u.$a4(a,"spec"),"restartPolicy"),"must be OnFailure or Never for a Job"),function s(e,t,o){if(!Ze(e)){for(const a of["backoffLimitPerIndex","maxFailedIndexes","successPolicy"])void 0!==e[a]&&o(u.$a4(t,a),"may only be set when completionMode is Indexed");return}const a=u.$gh(e.completions);void 0!==a?((u.$gh(e.parallelism)??0)>Ge&&o(u.$a4(t,"parallelism"),`must be at most ${Ge} when completionMode is Indexed`),(u.$gh(e.maxFailedIndexes)??0)>a&&o(u.$a4(t,"maxFailedIndexes"),"must not be more than completions"),u.$4b(e.successPolicy)&&function n(e,t,o,a){const n=u.$gd(e.rules);0===n.length&&a(o,"must have one"),n.forEach((e,n)=>{const s=u.$g4(o,String(n)),r=u.$gh(e.succeededCount),{succeededIndexes:i}=e;void 0===r&&void 0===i&&a(s,"must have succeededCount or succeededIndexes");const c="string"==typeof i?function l(e,t){if(""===e)return 0;let[o,a]=[-1,0];for(const n of e.split(",")){const[,e,s=e]=/^(\d+)(?:-(\d+))?$/.exec(n)??[],[r,i]=[Number(e),Number(s)],c=n.includes("-");if(void 0===e||r<=o||i>=t||(c?i<=r:i<r))return;a+=i-r+1,o=i}return a}(i,t):t;void 0===c&&a(u.$a4(s,"succeededIndexes"),"must be ranges like 0-2,4 of the indexes"),void 0!==r&&(r<0||r>(c??t))&&a(u.$a4(s,"succeededCount"),`must be between 0 and ${c??t}`)})}(e.successPolicy,a,u.$a4(u.$a4(t,"successPolicy"),"rules"),o)):o(u.$a4(t,"completions"),"must be set when completionMode is Indexed")}(e,t,o),void 0!==e.maxFailedIndexes&&void 0===e.backoffLimitPerIndex&&o(u.$a4(t,"backoffLimitPerIndex"),"must be set beside maxFailedIndexes");const r=e.managedBy;"string"==typeof r&&(r.length>63||!u.$gy(r))&&o(u.$a4(t,"managedBy"),"must be a path with a domain, like example.com/controller"),u.$4b(e.podFailurePolicy)&&("Never"!==n&&o(u.$a4(u.$a4(a,"spec"),"restartPolicy"),"must be Never beside a podFailurePolicy"),void 0!==e.podReplacementPolicy&&"Failed"!==e.podReplacementPolicy&&o(u.$a4(t,"podReplacementPolicy"),"must be Failed beside a podFailurePolicy"),function i(e,t,o){const a=u.$gg(u.$gg(e.template).spec),n=[...u.$gd(a.containers),...u.$gd(a.initContainers)].map(({name:e})=>u.$ge(e));u.$gd(u.$gg(e.podFailurePolicy).rules).forEach((a,s)=>{const r=u.$g4(t,String(s)),i=u.$ge(a.action);""===i&&o(u.$a4(r,"action"),"is missing"),"FailIndex"===i&&void 0===e.backoffLimitPerIndex&&o(u.$a4(r,"action"),"may only be FailIndex beside a backoffLimitPerIndex");const c=u.$gd(a.onPodConditions);u.$4b(a.onExitCodes)===c.length>0&&o(r,"must have onExitCodes or onPodConditions, and not both"),u.$4b(a.onExitCodes)&&function l(e,t,o,a){const{containerName:n,operator:s}=e,r=u.$gx(e.values);""===u.$ge(s)&&a(u.$a4(o,"operator"),"is missing"),"string"!=typeof n||t.includes(n)||a(u.$a4(o,"containerName"),"names no container of the pod"),0===r.length&&a(u.$a4(o,"values"),"must have one"),"In"===s&&r.includes(0)&&a(u.$a4(o,"values"),"must not hold 0 for this operator"),r.some((e,t)=>t>0&&e<=(r[t-1]??0))&&a(u.$a4(o,"values"),"must be in order, each once")}(a.onExitCodes,n,u.$a4(r,"onExitCodes"),o),c.forEach(({type:e},t)=>{u.$gp(u.$ge(e))||o(u.$a4(u.$g4(u.$a4(r,"onPodConditions"),String(t)),"type"),"is no type of a condition")})})}(e,u.$a4(u.$a4(t,"podFailurePolicy"),"rules"),o))}const Xe=u.$a4(void 0,"spec"),Ye=["Pod","Container","PersistentVolumeClaim"];function et(e,t){const o=new Set;u.$gd(u.$gg(e.spec).limits).forEach((e,a)=>{const n=u.$g4(u.$a4(Xe,"limits"),String(a)),s=u.$ge(e.type);if(u.$gp(s)&&(s.includes("/")||Ye.includes(s))||t(u.$a4(n,"type"),`must be ${Ye.join(", ")} or a name with a prefix`),o.has(s)&&t(u.$a4(n,"type"),"is the type of another limit"),o.add(s),"Pod"===s)for(const o of["default","defaultRequest"])void 0!==e[o]&&t(u.$a4(n,o),"may not be set for Pods");"PersistentVolumeClaim"===s&&void 0===tt(e,"min","storage")&&void 0===tt(e,"max","storage")&&t(n,"must have a min or a max of storage"),function r(e,t,o){const a=["min","max","default","defaultRequest"].flatMap(t=>Object.keys(u.$gg(e[t])));!function n(e,t,o){const a=["Pod","Container"].includes(u.$ge(e.type)),n=e=>a?b(e):"storage"===e||ct(e);for(const a of["min","max","default","defaultRequest","maxLimitRequestRatio"])for(const s of Object.keys(u.$gg(e[a])))n(s)||o(u.$g4(u.$a4(t,a),s),$)}(e,t,o);for(const n of new Set(a))for(const[a,s]of ot){const[r,i]=[tt(e,a,n),tt(e,s,n)];void 0!==r&&void 0!==i&&r>i&&o(u.$g4(u.$a4(t,a),n),`must not be more than ${s}`)}for(const a of Object.keys(u.$gg(e.maxLimitRequestRatio))){const n=tt(e,"maxLimitRequestRatio",a),[s,r]=[tt(e,"min",a),tt(e,"max",a)],i=u.$g4(u.$a4(t,"maxLimitRequestRatio"),a);void 0!==n&&n<u.$b3&&o(i,"must not be less than 1"),void 0!==n&&void 0!==s&&void 0!==r&&n*s>r*u.$b3&&o(i,"must not be more than max divided by min")}}(e,n,t)})}function tt(e,t,o){return x(u.$gg(e[t])[o])}const ot=[["min","max"],["min","defaultRequest"],["min","default"],["defaultRequest","default"],["defaultRequest","max"],["default","max"]],at=[["BestEffort","NotBestEffort"],["Terminating","NotTerminating"]];function nt(e,t){const o=u.$gg(e.spec);for(const[e,a]of Object.entries(u.$gg(o.hard))){const o=x(a),n=u.$g4(u.$a4(Xe,"hard"),e);ct(e)||t(n,"is nothing that a quota can limit"),void 0!==o&&o<0n&&t(n,"must not be negative"),void 0!==o&&(rt.has(e)||e.startsWith("count/"))&&o%u.$b3!==0n&&t(n,"must be a whole number")}const a=Object.keys(u.$gg(o.hard));dt(u.$gf(o.scopes),a,u.$a4(Xe,"scopes"),t);const n=u.$gd(u.$gg(o.scopeSelector).matchExpressions),s=u.$a4(u.$a4(Xe,"scopeSelector"),"matchExpressions");dt(n.map(({scopeName:e})=>u.$ge(e)),a,s,t),n.forEach((e,o)=>{!function a(e,t,o){const[a,n]=[u.$ge(e.scopeName),u.$ge(e.operator)],s=u.$gf(e.values).length;"PriorityClass"!==a&&"VolumeAttributesClass"!==a&&mt(a)&&"Exists"!==n?o(u.$a4(t,"operator"),"must be Exists for this scope"):""===n&&o(u.$a4(t,"operator"),"is missing"),"In"!==n&&"NotIn"!==n||0!==s||o(u.$a4(t,"values"),"must not be empty for this operator"),("Exists"===n||"DoesNotExist"===n)&&s>0&&o(u.$a4(t,"values"),"must be empty for this operator")}(e,u.$g4(s,String(o)),t)})}const st=new Set(["cpu","memory","ephemeral-storage","requests.cpu","requests.memory","requests.storage","requests.ephemeral-storage","limits.cpu","limits.memory","limits.ephemeral-storage"]),rt=new Set(["pods","resourcequotas","services","replicationcontrollers","secrets","persistentvolumeclaims","configmaps","services.nodeports","services.loadbalancers"]);function it(e){return st.has(e)||rt.has(e)}function ct(e){return e.includes("/")?u.$gp(e):st.has(e)||rt.has(e)||/^(?:requests\.)?hugepages-./.test(e)}const lt=["pods","cpu","memory","limits.cpu","limits.memory","requests.cpu","requests.memory"],ut={Terminating:lt,NotTerminating:lt,NotBestEffort:lt,PriorityClass:lt,CrossNamespacePodAffinity:lt,BestEffort:["pods"],VolumeAttributesClass:["persistentvolumeclaims","requests.storage"]};function mt(e){return Object.hasOwn(ut,e)}function dt(e,t,o,a){for(const n of e){const e=R.$87(ut,n),s=t.find(t=>it(t)&&!1===e?.includes(t));void 0!==s&&a(o,`has ${n}, which cannot be asked of ${s}`)}e.every(mt)||a(o,"has a scope that Kubernetes has not");for(const t of at)t.every(t=>e.includes(t))&&a(o,`has both ${t.join(" and ")}`)}const pt=1e9;function ft(e,t){const o=u.$ge(u.$gg(e.metadata).name);"system-node-critical"===o||"system-cluster-critical"===o||(o.startsWith("system-")&&t(u.$a4(u.$a4(void 0,"metadata"),"name"),"may not start with `system-`"),(u.$gh(e.value)??0)>pt&&t(u.$a4(void 0,"value"),`must be at most ${pt}`))}const gt=u.$a4(void 0,"spec");function ht(e,t){const o=u.$gg(e.spec),a=u.$gd(o.rules);0!==a.length||u.$4b(o.defaultBackend)||t(gt,"must have rules or a defaultBackend"),u.$4b(o.defaultBackend)&&bt(o.defaultBackend,u.$a4(gt,"defaultBackend"),t),"string"!=typeof o.ingressClassName||u.$gl(o.ingressClassName)||t(u.$a4(gt,"ingressClassName"),u.$gn),u.$gd(o.tls).forEach((e,o)=>{const a=u.$g4(u.$a4(gt,"tls"),String(o));u.$gf(e.hosts).forEach((e,o)=>{yt(e)||t(u.$g4(u.$a4(a,"hosts"),String(o)),vt)});const n=u.$ge(e.secretName);""===n||u.$gl(n)||t(u.$a4(a,"secretName"),u.$gn)}),a.forEach((e,o)=>{!function a(e,t,o){const a=u.$ge(e.host);if(""!==a&&(u.$gu(a)?o(u.$a4(t,"host"),"must be a name, not an address"):yt(a)||o(u.$a4(t,"host"),vt)),!u.$4b(e.http))return;const n=u.$a4(u.$a4(t,"http"),"paths"),s=u.$gd(e.http.paths);0===s.length&&o(n,"must have one"),s.forEach((e,t)=>{!function a(e,t,o){const[a,n]=[u.$ge(e.pathType),u.$ge(e.path)];if(""===a)return void o(u.$a4(t,"pathType"),"is missing");const s="ImplementationSpecific"!==a;n.startsWith("/")||!s&&""===n||o(u.$a4(t,"path"),"must be an absolute path"),s&&($t.some(e=>n.includes(e))||/\/\.\.?$/.test(n))&&o(u.$a4(t,"path"),"must not have `//`, `/./`, `/../` or an escaped slash"),bt(u.$gg(e.backend),u.$a4(t,"backend"),o)}(e,u.$g4(n,String(t)),o)})}(e,u.$g4(u.$a4(gt,"rules"),String(o)),t)})}const vt="must be a name like a.example.com or *.example.com";function yt(e){return u.$gl(e.startsWith("*.")?e.slice(2):e)}const $t=["//","/./","/../","%2f","%2F"];function bt({service:e,resource:t},o,a){if(u.$4b(e)===u.$4b(t))return void a(o,u.$4b(e)?"may name a service or a resource, not both":"must name a service");if(u.$4b(t)){const e=u.$a4(o,"resource");return void 0===t.apiGroup||u.$gl(u.$ge(t.apiGroup))||a(u.$a4(e,"apiGroup"),u.$gn),void P(t,e,a)}const n=u.$a4(o,"service"),{name:s,port:r}=u.$gg(e);""===u.$ge(s)?a(u.$a4(n,"name"),"is missing"):u.$go(u.$ge(s))||a(u.$a4(n,"name"),u.$gq);const[i,c]=[u.$ge(u.$gg(r).name),u.$gh(u.$gg(r).number)??0];""!==i&&0!==c?a(u.$a4(n,"port"),"may have a name or a number, not both"):""===i&&0===c?a(u.$a4(n,"port"),"must have a name or a number"):""===i||u.$gs(i)?""===i&&_(c,u.$a4(u.$a4(n,"port"),"number"),a):a(u.$a4(u.$a4(n,"port"),"name"),"is no port's name")}function kt(e,t){const{controller:o,parameters:a}=u.$gg(e.spec),n=u.$a4(gt,"controller");if(""===u.$ge(o)?t(n,"is missing"):(u.$ge(o).length>250||!u.$gy(u.$ge(o)))&&t(n,"must be a path with a domain, like example.com/controller"),!u.$4b(a))return;const s=u.$a4(gt,"parameters");P(a,s,t),void 0===a.apiGroup||u.$gl(u.$ge(a.apiGroup))||t(u.$a4(s,"apiGroup"),u.$gn);const r="Namespace"===u.$ge(a.scope),{namespace:i}=a;r||void 0===i||t(u.$a4(s,"namespace"),"may only be set when the scope is Namespace"),r&&!u.$go(u.$ge(i))&&t(u.$a4(s,"namespace"),u.$gq)}function xt(e,t){const o=u.$gg(e.spec);u.$4b(o.podSelector)&&m(o.podSelector,u.$a4(gt,"podSelector"),t);for(const[e,a]of[["ingress","from"],["egress","to"]])u.$gd(o[e]).forEach((o,n)=>{const s=u.$g4(u.$a4(gt,e),String(n));u.$gd(o.ports).forEach((e,o)=>{wt(e,u.$g4(u.$a4(s,"ports"),String(o)),t)}),u.$gd(o[a]).forEach((e,o)=>{St(e,u.$g4(u.$a4(s,a),String(o)),t)})});const a=u.$gf(o.policyTypes);(a.length>2||a.some(e=>"Ingress"!==e&&"Egress"!==e))&&t(u.$a4(gt,"policyTypes"),"must be Ingress, Egress or both")}function wt({port:e,endPort:t},o,a){void 0!==e&&_(e,u.$a4(o,"port"),a);const[n,s]=[u.$gh(e),u.$gh(t)];void 0!==s&&(void 0===n?a(u.$a4(o,"endPort"),"may only be set beside a port that is a number"):s<n&&a(u.$a4(o,"endPort"),"must not be less than port"))}function St(e,t,o){const{podSelector:a,namespaceSelector:n,ipBlock:s}=e,r=[["podSelector",a],["namespaceSelector",n]].filter(([,e])=>u.$4b(e));for(const[e,a]of r)m(u.$gg(a),u.$a4(t,e),o);if(!u.$4b(s))return void(0===r.length&&o(t,"must name a peer"));const i=u.$a4(t,"ipBlock");r.length>0&&o(i,"may not be set beside another peer");const c=u.$ge(s.cidr);u.$h0(c)?Pt(c)&&o(u.$a4(i,"cidr"),Rt):o(u.$a4(i,"cidr"),""===c?"is missing":u.$gz),u.$gf(s.except).forEach((e,t)=>{u.$h0(e)?Pt(e)?o(u.$g4(u.$a4(i,"except"),String(t)),Rt):u.$h0(c)&&!function a(e,t){const[o,a]=[Ct(e),Ct(t)];if(void 0===o||void 0===a)return e.includes(":")===t.includes(":");const n=2**(32-a.bits);return o.bits>a.bits&&Math.floor(o.address/n)===Math.floor(a.address/n)}(e,c)&&o(u.$g4(u.$a4(i,"except"),String(t)),"must be a strict part of cidr"):o(u.$g4(u.$a4(i,"except"),String(t)),u.$gz)})}function Pt(e){const{address:t,bits:o}=Ct(e)??{address:0,bits:0};return t%2**(32-o)!==0}const Rt="must be the first address of its network (Kubernetes before 1.36 takes others)";function Ct(e){const[t="",o]=e.split("/");if(!t.includes(":"))return{address:t.split(".").map(Number).reduce((e,t)=>256*e+t,0),bits:Number(o)}}const At=u.$a4(void 0,"spec"),jt=new Set(["accessModes","capacity","claimRef","mountOptions","nodeAffinity","persistentVolumeReclaimPolicy","storageClassName","volumeAttributesClassName","volumeMode"]);function It(e){return Object.entries(e).filter(([e])=>!jt.has(e))}function Nt(e,t){const o=u.$gg(e.spec);F(o,At,t);const{storage:a,...n}=u.$gg(o.capacity),s=u.$a4(At,"capacity"),r=x(a);(void 0===a||Object.keys(n).length>0)&&t(s,"must have storage alone"),void 0!==r&&r<=0n&&t(u.$g4(s,"storage"),"must be more than 0");const i=It(o);0===i.length&&t(At,"must have a source"),function c(e){const t=e.filter(e=>"flexVolume"!==e);return t.length>1||t.length<e.length&&t.some(e=>Tt.has(e))}(i.map(([e])=>e))&&t(At,"may have one source only");for(const[e,o]of i)Te(e,u.$gg(o),u.$a4(At,e),t,!0);O(o,At,t),""===o.volumeAttributesClassName&&t(u.$a4(At,"volumeAttributesClassName"),"must not be empty"),function l(e){const t=e.split("/").reduce((e,t)=>""===t||"."===t?e:".."===t?Math.max(0,e-1):e+1,0);return e.startsWith("/")&&0===t}(u.$ge(u.$gg(o.hostPath).path))&&"Recycle"===o.persistentVolumeReclaimPolicy&&t(u.$a4(At,"persistentVolumeReclaimPolicy"),"may not be Recycle for the path /"),function m(e,t){const o=u.$a4(At,"nodeAffinity");if(void 0===e.nodeAffinity)return void(u.$4b(e.local)&&t(o,"is missing, and a local volume needs it"));const{required:a}=u.$gg(e.nodeAffinity);if(!u.$4b(a))return void t(u.$a4(o,"required"),"is missing");const n=u.$gd(a.nodeSelectorTerms);0===n.length&&t(u.$a4(u.$a4(o,"required"),"nodeSelectorTerms"),"must have one");for(const e of n)pe(e,o,t)}(o,t)}const Tt=new Set(["azureFile","vsphereVolume","photonPersistentDisk","portworxVolume","azureDisk","scaleIO","local","storageos","csi"]);function Dt(e,t){const o=u.$ge(e.provisioner),a=u.$a4(void 0,"provisioner");""===o?t(a,"is missing"):u.$gp(o.toLowerCase())||t(a,"must be a name with an optional prefix"),"Recycle"===u.$ge(e.reclaimPolicy)&&t(u.$a4(void 0,"reclaimPolicy"),"must be Delete or Retain"),Object.hasOwn(u.$gg(e.parameters),"")&&t(u.$a4(void 0,"parameters"),"may not have an empty key"),u.$gd(e.allowedTopologies).forEach((e,o)=>{const a=u.$a4(u.$g4(u.$a4(void 0,"allowedTopologies"),String(o)),"matchLabelExpressions"),n=u.$gd(e.matchLabelExpressions),s=n.map(({key:e})=>u.$ge(e));new Set(s).size<s.length&&t(a,"names one key twice"),n.forEach(({key:e,values:o},n)=>{const s=u.$gf(o);u.$gp(u.$ge(e))||t(u.$a4(u.$g4(a,String(n)),"key"),"is no label that Kubernetes takes"),(0===s.length||new Set(s).size<s.length)&&t(u.$a4(u.$g4(a,String(n)),"values"),"must have one, and each once")})})}const zt=u.$a4(void 0,"spec"),Mt=u.$a4(zt,"template");function Ft(e,t){const o=u.$gg(e.spec),a=u.$gd(o.volumeClaimTemplates);p(o,t);const n=a.map(e=>u.$ge(u.$gg(e.metadata).name)),s=u.$9r(u.$gg(u.$gg(o.template).spec),"hostname","subdomain");De({...u.$gg(o.template),spec:s},Mt,t,n),Ot(o,t);const r=u.$gg(o.updateStrategy),i=u.$a4(zt,"updateStrategy");"OnDelete"===u.$ge(r.type)&&void 0!==r.rollingUpdate&&t(u.$a4(i,"rollingUpdate"),"may not be set when the type is OnDelete");const c=u.$gh(u.$gg(r.rollingUpdate).partition);void 0!==c&&c<0&&t(u.$a4(u.$a4(i,"rollingUpdate"),"partition"),"must not be negative"),a.forEach((e,o)=>{L(u.$gg(e.spec),u.$a4(u.$g4(u.$a4(zt,"volumeClaimTemplates"),n[o]??""),"spec"),t)})}function Ut(e,t){const o=u.$ge(u.$gg(e.spec).serviceName);""===o||u.$go(o)||t(u.$a4(zt,"serviceName"),"must be lower case letters, digits and hyphens")}function Bt(e,t){const o=u.$gg(e.spec);p(o,t),De(u.$gg(o.template),Mt,t),Ot(o,t);const a=u.$gg(o.updateStrategy);if("RollingUpdate"!==u.$ge(a.type))return;const n=u.$gg(a.rollingUpdate),s=u.$a4(u.$a4(zt,"updateStrategy"),"rollingUpdate");for(const e of["maxSurge","maxUnavailable"])Lt(n[e],u.$a4(s,e),t);const r=!qt(n.maxSurge);r&&!qt(n.maxUnavailable)&&t(u.$a4(s,"maxSurge"),"may not be set when maxUnavailable is not 0"),!r&&qt(n.maxUnavailable)&&t(u.$a4(s,"maxUnavailable"),"may not be 0 when maxSurge is 0")}function Vt(e,t){const o=u.$gg(e.spec);p(o,t),De(u.$gg(o.template),Mt,t),Ot(o,t)}function Ht(e,t){const o=u.$gg(e.spec);if(!u.$4b(o.template))return void t(Mt,"is missing");const a=u.$gg(u.$gg(o.template.metadata).labels),n=d({matchLabels:u.$gg(o.selector)},a);0!==Object.keys(a).length&&n||t(u.$a4(zt,"selector"),"does not match the pod template's labels"),De(o.template,Mt,t),Ot(o,t)}function Kt(e,t){const o=u.$gg(e.spec);ze(o,zt,t),function a(e,t){for(const o of["initContainers","containers"])for(const a of u.$gd(e[o])){const e=u.$ge(a.image),n=u.$a4(u.$g4(u.$a4(zt,o),u.$ge(a.name)),"image");e.trim()!==e&&t(n,"must not begin or end with a blank")}}(o,t),u.$gd(o.schedulingGates).length>0&&""!==u.$ge(o.nodeName)&&t(u.$a4(zt,"nodeName"),"may not be set beside schedulingGates")}const Qt=12;function eo({spec:e}){return u.$9o(e,"terminationGracePeriodSeconds")??30}const to=u.$26(((e,t)=>(function o(e){return u.$5a(e.filter(({group:e})=>""===e),({namespace:e})=>e)})(e.byKind.get(t)??[])));const ao=[];function no({manifest:e}){const{scopes:t,scopeSelector:o}=u.$8b(e,"spec");return void 0===t&&void 0===o}const ro=u.$5v(e=>{const t=e.flatMap(({manifest:e})=>u.$8c(e,"spec","limits")).filter(e=>"Container"===u.$y(e,"type")),o=(...e)=>new Map(t.flatMap(t=>e.flatMap(e=>Object.entries(u.$8b(t,e)))).toReversed());return{limits:o("default","max"),requests:o("defaultRequest","default","max","min")}});function co(e,t,o){return u.$ao(u.$8b(e,"resources",t)[o],!0)}function lo(e,t){return e>t?e:t}const uo=1000000n,mo=[["Ti",1n<<40n],["Gi",1n<<30n],["Mi",1n<<20n]];function po(e){const t=e/u.$b3;if(e%u.$b3!==0n)return{amount:e,text:(e+uo-1n)/uo+"m"};const o=mo.find(([,e])=>t>=e&&t%e===0n);return{amount:e,text:void 0===o?String(t):`${t/o[1]}${o[0]}`}}function fo(e,t){return(e?.amount??0n)*t}function go(e){return e*u.$b3}function ho(e,t,o){const a=vo(e),n=JSON.stringify([t,o]),s=a.get(n)??function r(e,t,o){const a=function n(e){if("pods"===e||"count/pods"===e)return"pods";if(e.endsWith("storage")&&!e.endsWith("ephemeral-storage"))return;const[,t,o=""]=/^(requests|limits)\.(.+)$/.exec(e)??[];return"requests"===t||"limits"===t?[t,o]:/^(cpu|memory|ephemeral-storage|hugepages-.+)$/.test(e)?["requests",e]:void 0}(o),s=void 0===a?(yo(e).get(t)??[]).flatMap(e=>{const t=function a(e,t){const{group:o,kind:a,manifest:n}=e,s=wo.includes(t)?t:/^count\/(.+)$/.exec(t)?.[1];if(void 0!==s){const t=`${function n(e){const t=e.toLowerCase();return"endpoints"===t?t:/[^aeiou]y$/.test(t)?`${t.slice(0,-1)}ies`:/(s|x|ch|sh)$/.test(t)?`${t}es`:`${t}s`}(a)}${""===o?"":`.${o}`}`===s?go(1n):0n;return t+("persistentvolumeclaims"===s?So(e,()=>go(1n)):0n)}if(""===o&&"Service"===a)return function r(e,t){const o=u.$8b(e,"spec");if("services.loadbalancers"===t)return"LoadBalancer"===o.type?go(1n):0n;if("services.nodeports"!==t)return;return"NodePort"===o.type||"LoadBalancer"===o.type&&!1!==o.allocateLoadBalancerNodePorts?go(BigInt(u.$8c(o,"ports").length)):0n}(n,t);const[,i,c]=/^(?:(.+)\.storageclass\.storage\.k8s\.io\/)?(requests\.storage|persistentvolumeclaims)$/.exec(t)??[];if(void 0===c)return;const l=e=>{if(void 0!==i&&u.$y(e,"spec","storageClassName")!==i)return 0n;const t=u.$8b(e,"spec","resources","requests").storage;return"requests.storage"===c?fo(u.$ao(t,!0),1n):go(1n)};return""===o&&"PersistentVolumeClaim"===a?l(n):So(e,l)}(e,o);return void 0===t?[]:[{object:e,amount:t}]}):($o(e).get(t)??[]).map(t=>function o(e,t,a){const{object:n,templates:s}=e,r=oo(t.index,"LimitRange",n.namespace),[i]=s,c=void 0===i?0n:"pods"===a?go(1n):fo(io(i,r)(...a),1n),l=function m(e,{index:t}){const o=ko.includes(e.controller)?u.$9h(e,t)?.object:void 0,a="ScaledObject"===o?.kind?"maxReplicaCount":"maxReplicas",n=u.$9o(o?.manifest,"spec",a);return void 0!==n&&Number.isSafeInteger(n)&&n>0?n:void 0}(e,t);return{object:n,workload:e,each:c,amount:c*BigInt(xo(e,t)),...void 0!==l&&{most:c*BigInt(l)}}}(t,e,a));return s.filter(({amount:e})=>e>0n)}(e,t,o);return a.set(n,s),s}const vo=u.$5v(()=>new Map),yo=u.$5v(({index:e})=>u.$5a(e.objects,({namespace:e})=>e)),$o=u.$5v(({workloads:e})=>u.$5a(e.values(),({object:e})=>e.namespace));function bo(e){return/^(count\/)?configmaps$/.test(e)?go(1n):0n}const ko=["Deployment","StatefulSet","ReplicaSet","Pod","ArgoRollout","DeploymentConfig","CloneSet","KruiseStatefulSet"];function xo(e,{index:t}){if(!ko.includes(e.controller))return 0;const o=u.$9h(e,t)?.minReplicas??u.$9i(e)??0;return Number.isSafeInteger(o)&&o>0?o:0}const wo=["configmaps","secrets","services","persistentvolumeclaims","resourcequotas"];function So({group:e,kind:t,manifest:o},a){if("apps"!==e||"StatefulSet"!==t)return 0n;const n=u.$8b(o,"spec").replicas??1;return("number"==typeof n&&Number.isSafeInteger(n)?BigInt(n):0n)*u.$8c(o,"spec","volumeClaimTemplates").map(a).reduce((e,t)=>e+t,0n)}function Po({group:e,kind:t}){return"helm.toolkit.fluxcd.io"===e&&"HelmRelease"===t}function Ro(e,t){const{id:o,base:a,head:n,changedKeys:s,madeBy:r}=t;if(null===n)return!1;const i=0===s.length||!0===r?.isWhole;return[n.name,n.object.name].flatMap(t=>Co(e,{name:t,namespace:n.namespace})).some(({kind:e,valuesKey:t,targetPath:r})=>{const c=u.$25(t)||"values.yaml",l=""!==u.$25(r)||!function m(e,t){if("text"!==e?.form||"text"!==t?.form)return!1;const[o,a]=[e,t].map(({content:e})=>({lines:e.split("\n").filter(e=>!/^\s*(?:#.*)?$/.test(e)),read:u.$5s(e)}));if(!0!==o?.read.ok||!0!==a?.read.ok)return!1;const n=({documents:e})=>e.map(({value:e})=>e);return u.$38(o.lines,a.lines)&&u.$38(n(o.read),n(a.read))}(a?.entries.get(c),n.entries.get(c));return e===o.kind&&(i||s.includes(c)&&l)})}function Co(e,t){return Po(e)&&u.$9e(t.namespace,e.namespace)?u.$8c(e.manifest,"spec","valuesFrom").filter(({name:e})=>e===t.name):[]}function Ao({group:e,kind:t,manifest:{spec:o}}){if(!u.$4b(o))return o;const{valuesFrom:a,ignoreDifferences:n,driftDetection:s,...r}=o;return Po({group:e,kind:t})||void 0===a?r:{...r,valuesFrom:a}}function jo(e){return u.$5b(e)?e.some(jo):!!u.$4b(e)&&Object.entries(e).some(([e,t])=>`.${e}`.includes(`.${u.$e4}/`)&&"false"!==t&&!1!==t||jo(t))}function Io({group:e,name:t,manifest:o}){if("helm.toolkit.fluxcd.io"===e){const e=u.$y(o,"spec","targetNamespace");return u.$y(o,"spec","releaseName")??(void 0===e?t:`${e}-${t}`)}return"argoproj.io"===e?u.$y(o,"spec","source","helm","releaseName")??t:"helm.cattle.io"===e?t:void 0}function No({group:e,kind:t,manifest:o}){return"argoproj.io"===e?u.$y(o,"spec","destination","namespace"):"HelmRelease"===t||"HelmChart"===t?u.$y(o,"spec","targetNamespace"):void 0}const To=3,Do=/^-?\s*\$?\.Release\.Name\s*-?$/,zo=/config|secret|valuesFrom|substituteFrom|fileData/i;function Mo(e){const t=new Set,o=(e,a)=>{if("string"==typeof e&&a&&t.add(e),u.$5b(e))for(const t of e)o(t,a);if(!u.$4b(e))return;const n=[u.$y(e,"kind"),u.$y(e,"type")].some(Eo);for(const[t,s]of Object.entries(e))o(s,a||zo.test(t)||n&&"name"===t)};return void 0!==e&&o(e,!1),t}function Eo(e){return void 0!==e&&/^(configmap|secret)$/i.test(e)}function qo(e,t){if(0===t.length)return;const o=function a(e){const{apiVersion:t,kind:o,metadata:a,status:n,...s}=e.manifest,r=function i({group:e,manifest:t},o){return Lo.has(e)&&u.$4b(o)?{...o,listeners:u.$8c(t,"spec","listeners").map(({tls:e,...t})=>t)}:o}(e,Ao(e));return void 0===r?s:{...s,spec:r}}(e),n=Mo(o),s=new Set(u.$88(o)),r=Oo(e),i=No(e)??e.namespace;return t.find(t=>{const{head:o}=t;if(Ro(e,t))return!0;if(null!==o&&function a({namespace:e,name:t,object:o}){return null===e?[]:[`${e}/${o.name}`,`${e}/${t}`]}(o).some(e=>s.has(e)))return!0;if(null===o||!u.$9e(o.namespace,i))return!1;const{name:c}=o.object;return n.has(c)||n.has(o.name)||s.has(c)&&function l(e,t){const{name:o}=e.object;return e.generated&&o!==e.name||/[-.]/.test(o)&&o!==t.name}(o,e)||r(c)})}const Lo=new Set(["gateway.networking.k8s.io","gateway.networking.x-k8s.io"]);function Oo(e){const t=Io(e);if(void 0===t)return()=>!1;const{spec:o}=e.manifest,a=Mo(o),n=[...new Set(u.$88(o))],s=n.filter(e=>e.includes("{{")),r=n.filter(e=>e.includes("\n")),i=new Set(Fo(o));return o=>s.some(e=>function n(e,t,{release:o,isConfigField:a}){const n=e.split(/\{\{([^{}]*)\}\}/);if(1===n.length)return!1;const s=n.map((e,t)=>t%2==0?e:Do.test(e)?o:void 0);return(a?s:s.filter((e,t)=>t%2==0)).map(e=>e??"").join("").length>=To&&u.$1e(t,s)}(e,o,{release:t,isConfigField:a.has(e)}))||/[-.]/.test(o)&&o!==e.name&&(i.has(o)||r.some(e=>u.$2d(e,o)))}function Fo(e){return u.$5b(e)?e.flatMap(Fo):u.$4b(e)?Object.entries(e).flatMap(([e,t])=>[e,...Fo(t)]):[]}function Uo(e,t){const{id:o,notSeenAt:a,head:n}=e,{spec:s}=t.manifest,r=`It names ${o.kind} ${o.name}, which ${void 0===a?"changes":"may change"}`,i=n?.object.name??o.name;return i===o.name||u.$88(s).includes(i)?Po(t)&&!Ro(t,e)&&e.sameRealName?`${r}: ${jo(s)?"its values ask Reloader to restart pods then":"pods that read it at their start only keep the old content, since its values do not ask Reloader for a restart"}. What that restarts was not analysed.`:`${r}; what that restarts was not analysed.`:`${r}, and which the build holds as ${i}: kustomize did not rewrite this field. What that restarts was not analysed.`}function Bo(e,t,o){const{name:a,namespace:n}=t,s=function r(e,t){const o=Go(e.manifest.metadata);if(u.$9g(e))return o;const a=t.workloads.get(u.$9f(e)),n=void 0!==a&&a.templates.length>0;return[...o,...n?a.templates.flatMap(({metadata:e,spec:t})=>[...Go(e),...Zo(t)]):Jo(e.manifest)]}(e,o);if(null!==n&&s.some(e=>e===`${n}/${a}`))return!0;if(function i({group:e,kind:t,manifest:o},{name:a,namespace:n}){if("admissionregistration.k8s.io"!==e||!t.endsWith("AdmissionPolicyBinding"))return!1;const s=u.$8b(o,"spec","paramRef");return s.name===a&&u.$9e(u.$y(s,"namespace")??null,n)}(e,t))return!0;const c=function l({group:e,manifest:t}){if(!/^(group)?(snapshot\.)?storage\.k8s\.io$/.test(e))return[];const o=u.$8b(t,"parameters");return Object.entries(o).flatMap(([e,t])=>{if(!/secret-?name$/i.test(e)||"string"!=typeof t||""===t)return[];const a=o[e.replace(/name$/,"namespace").replace(/Name$/,"Namespace")];return[{name:t,namespace:"string"==typeof a?a:void 0}]})}(e).find(e=>e.name===a);if(void 0!==c)return u.$9e(n,c.namespace??null);if(Co(e,t).length>0)return!0;if(!u.$9e(n,No(e)??e.namespace))return!1;if(!Ko(e,o)&&Mo(Ao(e)).has(a))return!0;if(Oo(e)(a))return!0;const m=[e.manifest,...(o.workloads.get(u.$9f(e))?.templates??[]).map(({spec:e})=>e)];return!!m.some(e=>u.$8c(e,"imagePullSecrets").some(e=>e.name===a))||!!function d({name:e,namespace:t},o,{index:a}){return/[-.]/.test(e)&&e!==o.name&&!Ho.some(function n([o,s]){return a.byKey.has(u.$9f({group:o,kind:s,name:e,namespace:t}))})}(t,e,o)&&(s.some(e=>function o(e,{name:t,namespace:a}){return(null===a||!Vo.test(e))&&(e===t||e.endsWith(`=${t}`)||e.endsWith(`/${t}`))}(e,t))||function p(e,t){return Po(e)?u.$8c(e.manifest,"spec","valuesFrom").flatMap(o=>{const{kind:a,name:n,valuesKey:s,targetPath:r}=o;if("ConfigMap"!==a||""!==u.$25(r))return[];const i={group:"",kind:a,name:u.$25(n),namespace:e.namespace},c=t.get(u.$9f(i))?.entries.get(u.$25(s)||"values.yaml");return"text"===c?.form?[c.content]:[]}):[]}(e,o.configsByKey).some(e=>u.$2d(e,a)))}const Vo=/^[a-z0-9-]+\/[^/]+$/,Ho=[["","Service"],["","ServiceAccount"],["","PersistentVolumeClaim"],["apps","Deployment"],["apps","StatefulSet"],["apps","DaemonSet"]];function Ko({group:e,kind:t,name:o,namespace:a},{workloads:n}){return(n.get(u.$9f({group:e,kind:t,name:o,namespace:a}))?.templates.length??0)>0}function Go(e){return _o(e).flatMap(({texts:e})=>e)}function _o(e){return Object.entries(u.$8b(e,"annotations")).filter(([e])=>!Wo.test(e)).map(([e,t])=>({key:e,texts:Qo(t).flatMap(e=>e.split(/[\s,]+/))}))}const Wo=/^(meta\.helm\.sh|([a-z]+\.)?reloader\.stakater\.com|argocd\.argoproj\.io|kubectl\.kubernetes\.io)\//,Jo=u.$5v(e=>{const{metadata:t,status:o,secrets:a,...n}=e;return Qo(n)});function Zo(e){return[...u.$8c(e,"initContainers"),...u.$8c(e,"containers")].flatMap(e=>{const{command:t,args:o}=e;return[t,o,...u.$8c(e,"env").map(({value:e})=>e)].flatMap(Qo)})}function Qo(e){if("string"==typeof e)return[e];if(u.$5b(e))return e.flatMap(Qo);if(!u.$4b(e))return[];const{kind:t}=e,o="string"==typeof t&&!/Secret|ConfigMap/.test(t);return Object.entries(e).flatMap(([e,t])=>Xo.test(e)||o&&"name"===e?[]:Qo(t))}const Xo=/^(labels|match(Labels|Expressions)|\w*selector|resourceNames|\w*service(Name)?|claimName|ignoreDifferences|driftDetection)$/i,Yo="terminationMessagePath";function oa(e,t){const o=new Set(t.map(({message:e})=>e));return e.filter(e=>u.$ac(e)&&o.has(e.message))}function na(e){return[...ca(e).map(e=>({group:"",kind:"Service",name:e,isNamespaced:!0})),...ua(e),...sa(e)]}function sa(e){const{istio:t}=u.$8b(e,"spec","strategy","canary","trafficRouting"),o=[u.$8b(t,"virtualService"),...u.$8c(t,"virtualServices")],{nginx:a,alb:n}=u.$cw(e),s=(e,t,o)=>o.flatMap(o=>void 0===o||""===o?[]:{group:e,kind:t,name:o,isNamespaced:!0});return[...s("networking.istio.io","VirtualService",o.map(({name:e})=>e).filter(ia)),...s("networking.k8s.io","Ingress",[...a,...n])]}function ra({object:e},{index:t}){const{istio:o}=u.$8b(e.manifest,"spec","strategy","canary","trafficRouting");for(const a of[u.$8b(o,"virtualService"),...u.$8c(o,"virtualServices")]){const{namespace:o}=e,n=u.$y(a,"name")??"",s=t.byKey.get(u.$9f({group:"networking.istio.io",kind:"VirtualService",namespace:o,name:n})),r=u.$8c(s?.manifest,"spec","http"),i=u.$ap(a,"routes").find(e=>r.length>0&&!r.some(t=>t.name===e));if(void 0!==i)return{route:`the route ${i}`,name:`VirtualService ${n}`}}return function a({namespace:e,manifest:t},{byKey:o}){const a=u.$8b(t,"spec","strategy","canary","trafficRouting","istio","destinationRule"),n=u.$y(a,"name")??"",s=o.get(u.$9f({group:"networking.istio.io",kind:"DestinationRule",namespace:e,name:n})),r=["canarySubsetName","stableSubsetName"].flatMap(e=>u.$y(a,e)??[]).find(e=>void 0!==s&&!u.$8c(s.manifest,"spec","subsets").some(t=>t.name===e));return void 0===r?void 0:{route:`the subset ${r}`,name:`DestinationRule ${n}`}}(e,t)}function ia(e){return"string"==typeof e&&!e.includes(".")}function ca(e){return la.flatMap(([t,...o])=>o.map(o=>u.$y(e,"spec","strategy",t,o)??"")).filter(e=>""!==e)}const la=[["blueGreen","activeService","previewService"],["canary","stableService","canaryService"]];function ua(e){const t=u.$8c(e,"spec","strategy","canary","steps");return[...u.$cv(e).flatMap(({templates:e})=>e),...t.flatMap(e=>u.$8c(e,"experiment","analyses"))].flatMap(e=>{const t=u.$y(e,"templateName"),o=!0===e.clusterScope;return void 0===t?[]:[{group:"argoproj.io",kind:o?"ClusterAnalysisTemplate":"AnalysisTemplate",name:t,isNamespaced:!o}]})}function ma(e){for(const[t,...o]of la){const[a,n]=o.map(o=>u.$y(e,"spec","strategy",t,o));if(void 0!==a&&""!==a&&a===n)return a}}function da(e,t){return void 0!==fa(e,t)}function pa(e,t){const o=fa(e,t);return void 0===o?"":(new TextDecoder).decode(e.read(o))}function fa(e,t){const o=e.entry(t);return void 0===o||"directory"===o||"submodule"===o.kind?void 0:o.blob}function ga(e){return/\.((tf|tofu|tfvars)(\.json)?|hcl)$/.test(e)}function ha(e,t){const o=u.$24(e);return t.list(o).filter(e=>/\.(tf|tofu)$/.test(e)).map(e=>""===o?e:`${o}/${e}`)}function va(e){return/^[ \t]*(provider|resource|module)\s+"(kubernetes|kubectl|helm|flux|argocd|k8s)(_\w+)?"/m.test(e)}const ya=/^[ \t]*(provider|resource|module)\s+"(talos|rke|rancher2|aws_eks|google_container|azurerm_kubernetes|digitalocean_kubernetes|linode_lke|hcloud_kube|scaleway_k8s|oci_containerengine|ovh_cloud_project_kube|civo_kubernetes|vultr_kubernetes|ibm_container|k0s|eks|gke|aks|kubernetes-engine|kube-hetzner|k3s)\w*"/m,$a=/source\s*=\s*"[^"\n]{0,300}?(eks|gke|aks|kubernetes|k3s|talos|kube)/i;function ba(e){return ya.test(e)||$a.test(e)}function ka(e,t){const o=[e,...ha(e,t)].map(e=>pa(t,e));return o.some(va)?"generator":o.some(ba)?"machines":void 0}const xa=/(^|\/)terragrunt(\.stack)?\.hcl$/,wa=/(\.terraform\.lock|\.tflint|\.pkr|docker-bake|\.nomad|\.policy)\.hcl$/,Sa=/\bsource\s*=\s*"([^"\n]+)"/g,Pa=/eks|gke|aks|kube|k8s|k3s|rke|talos|cluster|node|helm|flux|argo/i;function Ra(e,t){return 0===Aa(e,t).length?[]:t.paths().filter(e=>/\.(tf|tofu)$/.test(e)||xa.test(e))}function Ca(e,t){return Aa(e,t).some(e=>function o(e,t){const o=[...pa(t,e).matchAll(Sa)].map(([,e=""])=>e);return 0===o.length||o.some(o=>function a(e,t,o){if(!/^\.{1,2}\/|^\$\{/.test(t))return Pa.test(t);const a=t.startsWith(".")?u.$46(e,t.replace("//","/")):/^\$\{get_(?:repo_root|path_to_repo_root)\(\)\}\/+([^$/][^$]*)$/.exec(t)?.[1]?.replace("//","/"),n=void 0===a?[]:o.list(a).filter(e=>/\.(tf|tofu)$/.test(e));if(void 0===a||0===n.length)return!0;return n.map(e=>pa(o,`${a}/${e}`)).some(e=>va(e)||ba(e))}(u.$24(e),o,t))}(e,t))}function Aa(e,t){if(!e.endsWith(".hcl")||wa.test(e))return[];if(xa.test(e))return da(t,e)?[e]:[];const o=u.$24(e);return t.paths().filter(e=>xa.test(e)&&u.$9b(e,o))}function ja(e){return u.$5b(e)?e.flatMap(ja):u.$4b(e)?[...Ia(e),...Object.values(e).flatMap(ja)]:[]}function Ia(e){const{number:t,name:o}=u.$8b(e,"service","port");return[...Ta(u.$8b(e,"service"),t??o),...Na.flatMap(t=>u.$8c(e,t).flatMap(e=>Ta(e,e.port))),...Da(e),...Ma(u.$8b(e,"destination"),u.$y(e,"destination","host"),e.weight),...Ma({},u.$y(e,"service")?.replace(/^\w+:\/\//,""),void 0),...Ma({},u.$y(e,"serviceName"),e.weight,e.servicePort)]}const Na=["backendRefs","services"];function Ta(e,t){const o=u.$y(e,"name");return void 0===o||0===e.weight?[]:[{kind:u.$y(e,"kind")??"Service",name:o,namespace:u.$y(e,"namespace"),port:t}]}function Da(e){const{targetPort:t}=u.$8b(e,"port"),o="string"==typeof t?t:void 0;return[u.$8b(e,"to"),...u.$8c(e,"alternateBackends")].filter(({kind:e})=>"Service"===e).flatMap(e=>Ta(e,o))}const za=/^([a-z0-9-]+)(?:\.([a-z0-9-]+)(?:\.svc(?:\..+)?)?)?(?::(\d+))?$/;function Ma(e,t,o,a){const[,n,s,r]=za.exec(t??"")??[];return void 0===n||0===o?[]:[{kind:"Service",name:n,namespace:s,port:u.$8b(e,"port").number??a??(void 0===r?void 0:Number(r))}]}function La(e,{how:t},o){return!(!function a({kind:e,object:t}){return"Secret"===e&&"kubernetes.io/service-account-token"===t.manifest.type}(e)||!Oa.includes(o))||("env"===t?qa(e,o):e.entries.has(o)||function n({kind:e,object:t},o){const a="ConfigMap"===e?R.$87(Fa,o):void 0;return void 0!==a&&"true"===u.$y(t.manifest,"metadata",...a)}(e,o))}const Oa=["token","ca.crt","namespace"],Fa={"service-ca.crt":["annotations","service.beta.openshift.io/inject-cabundle"],"ca-bundle.crt":["labels","config.openshift.io/inject-trusted-cabundle"]};function Ua(e){return Ba(e)}const Ba=u.$5v(function Va(e){const t=({of:e,namespace:t})=>JSON.stringify([e,t]),o=u.$5a([...Ka(e),...Ga(e)],t),a=new Map;return{meant:e=>{const n=t(e),s=a.get(n)??u.$ce(new Set(o.get(n)?.map(({name:e})=>e)));return a.set(n,s),s(e.name)}}});function Ha(e,t){return R.$c5(Ua(e).meant(t))}function Ka({index:e}){return e.objects.flatMap(({group:e,kind:t,namespace:o,name:a,nameBeforeHash:n,manifest:s})=>{const r=[a,...void 0===n?[]:[n]],i=u.$8c(s,"spec","ports").map(e=>u.$y(e,"name"));return[...r.map(e=>({of:t,namespace:o,name:e})),...""===e&&"Service"===t?[..._a("Services",o,u.$8b(s,"metadata","labels")),...Wa("Services",o,i)]:[]]})}function Ga({workloads:e}){return[...e.values()].flatMap(({object:{namespace:e},templates:t})=>t.flatMap(({metadata:t,containers:o})=>{const a=o.flatMap(({value:e})=>u.$8c(e,"ports"));return[..._a("pods",e,u.$8b(t,"labels")),...Wa("pods",e,a.map(e=>u.$y(e,"name")))]}))}function _a(e,t,o){return Object.entries(o).flatMap(([o,a])=>[{of:u.$cf(e),namespace:t,name:o},..."string"==typeof a?[{of:u.$ch(e,o),namespace:t,name:a}]:[]])}function Wa(e,t,o){return o.flatMap(o=>void 0===o?[]:[{of:u.$cg(e),namespace:t,name:o}])}const Qa=u.$5v((({objects:e})=>u.$5a(e.flatMap((e=>[...new Set(Xa(e))].map(t=>({name:t,object:e})))),({name:e})=>e)));function nn(e,t,{kind:o,name:a,path:n},{base:s,head:r}){if(void 0===e||"ConfigMap"!==o||!1===r.prunes)return;const i=u.$cc(e).find(e=>e.kind===o&&e.path===n),c=i&&u.$cd(s,e,o,i.name),l=c?.object.name??a,m=l!==a&&l.includes(a);return void 0!==i&&m&&!u.$cd(r,t,o,i.name)?{key:`${o} ${a}`,severity:"error",message:`\`${n}\` needs ${o} ${a}, which is not in the build: that held it as ${l}, and this change takes it out.`,unsafe:!0}:void 0}function sn(e,{object:t},{kind:o,name:a}){return Ha(e,{of:o,namespace:t.namespace,name:a})}function rn({kind:e,name:t,path:o,how:a},n){return{key:`${e} ${t}`,severity:"warning",message:`\`${o}\` needs ${e} ${t}, which is not in the build: ${"imagePullSecret"===a?"an image that needs it is not pulled":"new pods wait"} until something else makes it.${n}`,unsafe:!1}}const cn=u.$5v(({workloads:e})=>new Set([...e.values()].flatMap(e=>u.$cc(e).filter(({optional:e})=>!e).map(({kind:t,name:o})=>un(t,e.object.namespace??"",o)))));function dn({base:e,head:t}){const o=(t.index.byKind.get("ValidatingAdmissionPolicyBinding")??[]).flatMap(o=>{const a=e.index.byKey.get(u.$9f(o)),n=void 0!==a&&u.$38(u.$au(a),u.$au(o)),s=pn(o,t.index);return n&&void 0!==u.$au(o)&&void 0!==s&&function r({manifest:e}){return u.$8c(e,"spec","matchConstraints","resourceRules").some(e=>u.$ap(e,"apiGroups").some(e=>gn.includes(e))&&u.$ap(e,"resources").some(e=>fn.includes(e)))}(s)?[...vn(pn(o,e.index),s,o),...yn(s,o,e.index,t.index)]:[]});return[...new Map(o.map(e=>[e.message,e])).values()]}function pn({manifest:e},{byKey:t}){const o=u.$y(e,"spec","policyName")??"",[a,n]=["admissionregistration.k8s.io","ValidatingAdmissionPolicy"];return t.get(u.$9f({group:a,kind:n,name:o,namespace:null}))}const fn=["*","*/*","pods","deployments","statefulsets","daemonsets","replicasets","jobs","cronjobs"],gn=["*","","apps","batch"],hn="pods made from now on have to pass it; those that run stay as they are.";function vn(e,t,o){if(void 0!==e&&u.$38(e.manifest.spec,t.manifest.spec))return[];const a=void 0===e?"is new":"changes";return[{object:t,message:`${t.kind} ${t.name} ${a}, which the binding ${o.name} enforces: ${hn}`}]}function yn(e,t,o,a){const[n,s]=[u.$8b(e.manifest,"spec","paramKind"),u.$8b(t.manifest,"spec","paramRef")];return function r({byKind:e},t,o){const[a,n]=[u.$y(t,"apiVersion"),u.$y(o,"name")],s=u.$y(o,"namespace");return(e.get(u.$y(t,"kind")??"")??[]).filter(e=>e.apiVersion===a&&e.name===n&&(void 0===s||e.namespace===s))}(o,n,s).flatMap(t=>{const o=a.byKey.get(u.$9f(t)),n=`${t.kind} ${t.name}`;if(void 0===o)return"Deny"!==u.$y(s,"parameterNotFoundAction")?[]:[{object:t,message:`${n} goes, which ValidatingAdmissionPolicy ${e.name} takes its parameters from: by \`parameterNotFoundAction: Deny\` everything that it is asked about is refused.`}];const r=({manifest:e})=>({...e,metadata:null});return u.$38(r(t),r(o))?[]:[{object:o,message:`${n} changes, which ValidatingAdmissionPolicy ${e.name} takes its parameters from: ${hn}`}]})}const $n=12;const Sn={config:"The config",image:"The image",version:"The version",env:"The environment",command:"The command",resources:"A resource request or limit",probe:"A probe",label:"A label",annotation:"An annotation",volume:"A volume",other:"The pod template"};function Pn(e,t){return"other"!==e||Rn.test(t)?Sn[e]:"The spec"}const Rn=/^spec\.(?:jobTemplate\.spec\.)?template\b/;function Cn(e){if(e.includes("/"))return e;const t=e.split(".");return t.slice("spec"===t.at(-2)?-3:-2).join(".")}function An(e){return e.replace(/^spec\.(?:jobTemplate\.spec\.)?template\.(?:spec\.)?/,"")}function jn(e){return e.replace(/(sha256:[0-9a-f]{12})[0-9a-f]{52}\b/g,"$1\u2026").replace(/(^|[:-])([0-9a-f]{12})[0-9a-f]{28}$/,"$1$2\u2026")}const In=50,Nn=3,Tn=/^.*Probe\./;function Dn(e){let t="";return e.map(e=>{const o=function a(e,t){const[o]=Tn.exec(e)??[];if(void 0!==o&&t.startsWith(o))return o.length;const a=Mn(t),n=Mn(e),s=n.findIndex(({text:e},t)=>e!==a[t]?.text),r=!0===n[s]?.text.startsWith("[")?s-1:s;return r<Nn?0:n[r]?.index??0}(e,t);return 0===o&&(t=e),e.slice(o)})}function zn(e){if(e.length<=In)return e;const t=Mn(e).map(({index:t})=>e.slice(t)).filter(e=>e.length<In);return void 0===t[0]?e:`\u2026${t[0]}`}function Mn(e){return[...e.matchAll(/\[[^[\]]*\]|[^.[\]]+/g)].map(({0:e,index:t})=>({text:e,index:t}))}const En=/^(?:kustomization|deployment|statefulset|daemonset|cronjob|job|service|configmap|secret(?:\.sops)?|ingress|namespace|pvc|helm|helm-?release|release|chart|values(?:[-.][\w.-]+)?|(?:oci|git|helm)-?repository|ks|patch|config|app|all|install|manifests?)\.(?:ya?ml|json)$|^Kustomization$/i,qn=/^(?:app|base|config|deploy|install|instance|k8s|manifests|resources)$/;function Ln({file:e,line:t}){const o=e.split("/"),a=o.toReversed().findIndex((e,t)=>!(0===t?En:qn).test(e)),n=a<0?e:o.slice(-1-a).join("/");return void 0===t?n:`${n} line ${t}`}function Un(e){return"field"===e.type?u.$m9`${u.$ns(Dn(e.paths).map(e=>[u.$nl(zn(e))]),2)} ${1===e.paths.length?"changes":"change"}`:Fn({...e,places:[]})}function Bn(e,t){const o=u.$ns(e.map(e=>[{strong:[u.$nr(e)]}]),6);return u.$m9`${u.$nl("disableNameSuffixHash")}${On(t)} takes the hash off the names of ${o}; no content changes`}const Vn={added:"is new",removed:"is removed",modified:"changed"};function Gn({change:e,renamed:t},o){if("modified"!==e)return u.$m9`${o} ${Vn[e]}`;if(void 0===t)return u.$m9`${o} changes in what is neither its name nor its keys`;switch(t){case"hashLost":return u.$m9`${o} keeps its content, but its name loses the hash`;case"hashGained":return u.$m9`${o} keeps its content, and its name gets a hash`;case"otherwise":return u.$m9`${o} keeps its keys, but its name changes`}}function _n({noun:e,field:t,base:o,head:a}){if(o===u.$3c&&a===u.$3c)return u.$m9`${"image"===e?"An image":"A version"} changes (not shown: it may be a Secret's value)`;if("version"===e){const e=void 0===t?u.$m9`The version`:[u.$nl(t)],[n,s]=Wn(o,a);return u.$m9`${e} goes from ${u.$nl(n)} to ${u.$nl(s)}`}const[n,s]=[Jn(o),Jn(a)];if(n.name===s.name&&""!==n.version&&""!==s.version){const[e,t]=Wn(n.version,s.version);return u.$m9`Image ${u.$nl(n.name)} goes from ${u.$nl(e)} to ${u.$nl(t)}`}const[r,i]=Wn(o,a);return u.$m9`An image goes from ${u.$nl(r)} to ${u.$nl(i)}`}function Wn(e,t){const[o,a]=[e.split("@"),t.split("@")],n=[o[0]??"",a[0]??""];return n[0]!==n[1]&&n.every(e=>""!==e&&!e.startsWith("sha256:"))?[jn(n[0]),jn(n[1])]:[jn(e),jn(t)]}function Jn(e){const{name:t,tag:o="",digest:a=""}=u.$gb(e);return{name:t,version:[o,a].filter(e=>""!==e).join("@")}}function Xn({type:e}){return"resources"===e||"volume"===e||"other"===e||"env"===e}const Yn=24;function ts(e,t){return R.$87(e,t)}const os=/^(image|.*Image|imageName|tag|imageTag|version|.*Version|digest|semver|targetRevision|branch|commit)$/;function as(e,t){return e.map(({path:e,fields:o,base:a,head:n})=>{const s=t.find(e=>!e.sameRealName&&e.base?.object.name===a&&e.head?.object.name===n);if(void 0!==s)return function r(e,t){return{type:"config",path:e,config:t.id,keys:t.changedKeys,...Qn(t),reads:"possible"}}(e,s);const i=os.test(o.at(-1)??""),[c,l]=[a,n].map(ns);return i&&void 0!==c&&void 0!==l?{type:"version",path:e,valueAtBase:c,valueAtHead:l}:{type:"other",path:e}})}function ns(e){return"string"==typeof e||"number"==typeof e?String(e):void 0}const ss=new Set(["path","port","scheme","service","initialDelaySeconds","timeoutSeconds","periodSeconds","successThreshold","failureThreshold","terminationGracePeriodSeconds"]),rs=60;function is(e,t,o){return u.$4b(e)&&u.$4b(t)?[...new Set([...Object.keys(e),...Object.keys(t)])].flatMap(a=>{const[n,s]=[e[a],t[a]];if(u.$38(n,s))return[];const r=Wt(o,a);if(u.$4b(n)&&u.$4b(s))return is(n,s,r);const[i,c]=[n,s].map(e=>function t(e,o){if(!ss.has(e)||"string"!=typeof o&&"number"!=typeof o)return;const a=String(o);return a.length>rs?void 0:a}(a,e));return[{type:"probe",path:r,...void 0!==i&&void 0!==c&&{valueAtBase:i,valueAtHead:c}}]}):[{type:"probe",path:o}]}function fs(e){if(void 0===e)return new Map;if(!u.$5b(e))return;const t=new Map;for(const o of e){const e=u.$4b(o)?u.$y(o,"name"):void 0;if(void 0===e||t.has(e)||!u.$4b(o))return;t.set(e,o)}return t}const gs=["readinessProbe","livenessProbe","startupProbe"],hs={command:"command",args:"command",workingDir:"command",envFrom:"env",resources:"resources",volumeMounts:"volume",volumeDevices:"volume"};function vs(e,t,o){const a=u.$y(t,"name")??"",n=u.$y(e,"image")!==u.$y(t,"image"),s=[{type:"image",path:`${o}.image`,imageAtBase:u.$y(e,"image")??"",imageAtHead:u.$y(t,"image")??""}];return[...n?s:[],...ps(e,t,"env",o,"env",(e,t,o)=>[{type:"env",path:o}]),...gs.filter(o=>!u.$38(e[o],t[o])).flatMap(a=>is(e[a],t[a],Wt(o,a))),...ms(e,t,o,e=>{if(!("image"===e||"env"===e||gs.includes(e)||"imagePullPolicy"===e&&n))return Object.hasOwn(hs,e)?hs[e]:"other"})].map(e=>({...e,container:a}))}function ys(e,t,o){const a={quantities:t,isPod:o,keepsUnknownFields:!0};return{metadata:u.$9p(e.metadata,u.$9q("ObjectMeta"),a),spec:u.$9r(u.$9p(e.spec,u.$9q("PodSpec"),a),"serviceAccount")}}const bs={configMapKeyRef:"ConfigMap",configMapRef:"ConfigMap",configMap:"ConfigMap",secretKeyRef:"Secret",secretRef:"Secret",secret:"Secret",nodePublishSecretRef:"Secret",azureFile:"Secret",imagePullSecrets:"Secret"};function ws(e,t,o=""){if(u.$38(e,t))return[];const[a,n]=[Ps(e),Ps(t)];return void 0!==a&&void 0!==n?Ss(a,n,e=>`${o}[${e}]`):u.$4b(e)&&u.$4b(t)?Ss(e,t,e=>""===o?e:`${o}.${e}`):[{path:o,base:e,head:t}]}function Ss(e,t,o){return[...new Set([...Object.keys(e),...Object.keys(t)])].sort(u.$a).flatMap(a=>ws(e[a],t[a],o(a)))}function Ps(e){if(!u.$5b(e)||0===e.length)return;const t=u.$4d();for(const o of e){const e=u.$44(o,"name");void 0!==e&&(t[e]=o)}return Object.keys(t).length===e.length?t:void 0}const Rs=/(?:^|\.)(?:tag|version|appVersion|targetRevision|chart|repository|image|digest|registry|replicas|replicaCount|enabled)$/i,Cs=80;function As({path:e,base:t,head:o}){if(!Rs.test(e)||!js(t)||!js(o))return e;const[a,n]=[Ns(t),Ns(o)];return`${e} ${(a===n?[t,o].map(Is):[a,n]).join(" \u2192 ")}`}function js(e){return!u.$4b(e)&&!u.$5b(e)&&Ns(e).length<=Cs}function Is(e){return"string"==typeof e?`"${e}"`:Ns(e)}function Ns(e){return"string"==typeof e?""===e?'""':jn(e):"number"==typeof e||"boolean"==typeof e||"bigint"==typeof e?e.toString():"nothing"}const Ts=/\.(tsx?|[mc]?js|py|go|java|kt|cs|rb|ya?ml|json)$/,Ds=/\.(ya?ml|json|tpl|env|properties)$|(^|\/)(charts?|templates|\.helm)\//,zs=[{name:"cdk8s",markers:["cdk8s.yaml"],reads:Ts},{name:"Pulumi",markers:["Pulumi.yaml","Pulumi.yml"],reads:Ts},{name:"CDK for Terraform",markers:["cdktf.json"],reads:Ts},{name:"CUE",markers:["cue.mod","timoni.cue"],reads:/\.(cue|ya?ml|json)$/},{name:"Pkl",markers:["PklProject"],reads:/\.(pkl|ya?ml|json)$/},{name:"KCL",markers:["kcl.mod"],reads:/\.(k|ya?ml|json)$/},{name:"Tanka",markers:["tkrc.yaml","jsonnetfile.json"],reads:/\.(j|lib)sonnet$|\.(ya?ml|json)$/},{name:"Helmfile",markers:["helmfile.yaml","helmfile.yaml.gotmpl","helmfile.yml","helmfile.d"]},{name:"Helmwave",markers:["helmwave.yml","helmwave.yaml"]},{name:"Fleet",markers:["fleet.yaml"]},{name:"kpt",markers:["Kptfile"]},{name:"Kluctl",markers:[".kluctl.yaml",".kluctl.yml"]},{name:"Skaffold",markers:["skaffold.yaml"],reads:Ds},{name:"werf",markers:["werf.yaml","werf.yml"],reads:Ds},{name:"vendir",markers:["vendir.yml"]},{name:"Kapitan",markers:[".kapitan","inventory/targets"],reads:/(^|\/)(inventory|templates|components)\/|\.kapitan$/},{name:"Garden",markers:["garden.yml","project.garden.yml"],reads:Ds}],Ms=[["Okteto",/(^|\/)okteto\.ya?ml$/],["DevSpace",/(^|\/)devspace\.ya?ml$/],["Acorn",/(^|\/)Acornfile$/],["Score",/(^|\/)score\.ya?ml$/],["Tilt",/(^|\/)Tiltfile$/],["Helmsman",/(^|\/)helmsman[^/]*\.(toml|ya?ml)$/],["Porter",/(^|\/)porter\.ya?ml$/],["Dhall",/\.dhall$/],["Nix",/(^|\/)(k8s|kube|kubernetes|manifests)\/(.*\/)?(?!(flake|shell|devshell)\.nix$)[^/]+\.nix$/]],Es=[/^releases:[ \t]*$/m,/^[ \t]*-[ \t]+name:/m,/^[ \t]+(- )?chart:/m],qs=[["Helmsman",/\.toml$/,/^[ \t]*\[apps(\.|\])/m,/^[ \t]*\[(namespaces|helmRepos|settings|apps\.)/m],["Helmsman",/\.ya?ml$/,/^apps:/m,/^(helmRepos|settings):/m,/^namespaces:/m],["Prow",/^(?!\.prow[./]).*\.ya?ml$/,/^(presubmits|postsubmits|periodics|prowjob_namespace|config_updater|external_plugins):/m],["Prow",/\.ya?ml$/,/^(plank|sinker|deck):/m,/^(tide|plank|prow_ignored|in_repo_config):/m],["ci-operator",/\.ya?ml$/,/^zz_generated_metadata:/m],["Helmfile",/\.ya?ml$/,...Es],["Reckoner",/\.ya?ml$/,/^(charts|releases):/m,/^(repositories|minimum_versions|repository):/m]];function Ls(e,t){return qs.find(([,o,...a])=>o.test(e)&&a.every(e=>e.test(t)))?.[0]}function Os(e){return Es.every(t=>t.test(e))}function Fs(e,t){const[o]=Ms.find(([,t])=>t.test(e))??[];if(void 0!==o)return o;for(let o=u.$24(e);;o=u.$24(o)){const a=zs.find(({markers:a,reads:n})=>(void 0===n||n.test(e))&&a.some(e=>Vs(t,""===o?e:`${o}/${e}`)));if(void 0!==a)return a.name;if(""===o)return}}function Us(e){return/-v?\d+\.\d+\.\d[^/]*\.tgz$/.test(e)}function Bs(e,t){for(let o=u.$24(e);;o=u.$24(o)){const e=""===o?"":`${o}/`;if(Vs(t,`${e}Chart.yaml`)||Vs(t,`${e}Chart.yml`))return o;if(""===o)return}}function Vs(e,t){return e.some(e=>void 0!==e.entry(t))}function _s(e,t){const o=u.$4d();for(const a of Object.keys(e)){const n=e[a];void 0!==n&&Object.hasOwn(t,a)&&(o[a]=n)}return o}function Ws(e){const t=u.$4d();for(const o of e)for(const e of Object.keys(o))t[e]??=o[e]??null;return t}function Js({spec:e},{value:t},o){const a=Zs(t,o);if(void 0===a||void 0!==a.each.subPathExpr)return;const n=o.slice(a.at.length+1),s=[u.$23(u.$y(a.each,"subPath")??""),n].filter(e=>""!==e).join("/"),r=u.$8c(e,"volumes").find(e=>u.$y(e,"name")===u.$y(a.each,"name"));if(void 0===r||""===s)return;const i=function c(e,t){const o=Xs(e);if(void 0===o)return;const a=o.flatMap(({source:e})=>u.$8c(e,"items"));if(a.some(e=>Qs(e).startsWith(`${t}/`)))return;const n=a.find(e=>Qs(e)===t);return{from:o.flatMap(e=>function o({kind:e,name:t,source:a},n){if(null===e)return[];const s=u.$8c(a,"items");return 0===s.length?[{kind:e,name:t,key:n}]:s.filter(e=>Qs(e)===n).flatMap(o=>({kind:e,name:t,key:u.$y(o,"key")??""}))}(e,t)),mayBeElse:o.some(({kind:e})=>null===e),isNamed:void 0!==n,mode:u.$9o(n??{},"mode")??or(e)}}(r,s);return void 0===i||""!==n?i:{...i,isNamed:!0}}function Zs(e,t){return u.$8c(e,"volumeMounts").map(e=>({each:e,at:(u.$y(e,"mountPath")??"").replace(/(?<!\/)\/+$/,"")})).filter(({at:e})=>""!==e&&(t===e||t.startsWith(`${e}/`))).sort((e,t)=>t.at.length-e.at.length)[0]}function Qs(e){return u.$23(u.$y(e,"path")??"")}function Xs(e){return void 0!==e.projected?u.$8c(e,"projected","sources").map(Ys):void 0!==e.configMap?[er("ConfigMap",u.$8b(e,"configMap"),"name")]:void 0===e.secret?void 0:[er("Secret",u.$8b(e,"secret"),"secretName")]}function Ys(e){return void 0!==e.configMap?er("ConfigMap",u.$8b(e,"configMap"),"name"):void 0!==e.secret?er("Secret",u.$8b(e,"secret"),"name"):{kind:null,name:"",source:{}}}function er(e,t,o){return{kind:e,name:u.$y(t,o)??"",source:t}}function tr(e){return(Xs(e)??[]).filter(({kind:e})=>null!==e).flatMap(({source:t})=>{const o=u.$8c(t,"items");return(0===o.length?[{}]:o).map(t=>u.$9o(t,"mode")??or(e))})}function or(e){return["configMap","secret","projected"].map(t=>u.$9o(e,t,"defaultMode")).find(e=>void 0!==e)??420}function ar(e,t,o){const a=e.split("\n");let n=!1;for(let e=t-1;e<a.length;e++){const s=a[e]??"";if(e>=t&&/^---(?:\s|$)/.test(s))return;if(/^\s*(?:-\s+)?["']?(?:initC|c|ephemeralC)ontainers["']?\s*:/.test(s)&&(n=!0),n&&nr(s)===o)return e+1}}function nr(e){const t=/^\s*(?:-\s+)?["']?name["']?\s*:(\s[^]*)$/.exec(e)?.[1];return void 0===t?void 0:u.$ak(t).replace(/^(["'])(.*)\1$/,"$2")}function sr({changes:e,elsewhere:t,head:o}){const a=[...e,...t?.inPlace??[]].filter(u.$av);return 0===a.length?[]:["ClusterPolicy","Policy"].flatMap(e=>o.index.byKind.get(e)??[]).flatMap(e=>{const t=function o({group:e,manifest:t}){return"kyverno.io"!==e?[]:u.$aw(u.$8b(t,"spec")).flatMap(e=>u.$8c(e,"context").flatMap(e=>{const t=u.$y(e,"configMap","name");return void 0===t?[]:[{name:t,namespace:u.$y(e,"configMap","namespace")??"default"}]}))}(e),n=a.find(({id:e})=>t.some(({name:t,namespace:o})=>t===e.name&&u.$9e(e.namespace,o)));if(void 0===n)return[];const{kind:s,name:r}=n.id;return[{object:e,message:`${s} ${r} changes, which ${e.kind} ${e.name} goes by: pods made from now on have to pass it, or are changed by it; those that run stay as they are.`}]})}function rr(e){const t=ir(e);return({templates:e})=>e.some(({metadata:e})=>d(t,u.$8b(e,"labels")))}function ir({matchLabels:e,matchExpressions:t}){const o=Object.entries(u.$4c(e)).map(([e,t])=>[lr(e),t]).filter(([e])=>!cr.test(e)),a=u.$8c(u.$5b(t)?{matchExpressions:t}:{},"matchExpressions").map(e=>({...e,key:lr(u.$y(e,"key")??"")})).filter(({key:e})=>!cr.test(e));return{matchLabels:Object.fromEntries(o),matchExpressions:a}}const cr=/^io\.(kubernetes\.pod|cilium)\./;function lr(e){return e.replace(/^(k8s|any):/,"")}function ur(e){const t=[...e],o=u.$bl(t,({templates:e})=>{const t=e.flatMap(({metadata:e})=>Object.entries(u.$8b(e,"labels")));return new Set(t.map(e=>JSON.stringify(e)))});return e=>{const[a]=Object.entries(u.$8b(ir(e),"matchLabels"));return(void 0===a?t:o.get(JSON.stringify(a))??[]).filter(rr(e))}}const mr=u.$5v(e=>ur(e.values()));function dr(e,t){return mr(e)(t)}const pr=["apiVersion","kind","metadata"];function fr(e,t){const o=u.$4a(e,"spec","versions"),a=(u.$5b(o)?o:[]).find(e=>u.$4b(e)&&e.name===t&&!0===e.served),n=u.$4a(a,"schema","openAPIV3Schema");return u.$4b(n)?n:void 0}function gr(e,t){const o=u.$4a(e,"spec","versions");if(u.$5b(o))return o.some(e=>u.$4b(e)&&e.name===t&&!0===e.served)}function hr(e,t){const o=[];return xr(e,t,void 0,vr(o),[...pr,"status"]),o}function vr(e){return(t,o,a)=>{const n=u.$g8(t);e.push({path:n,message:`${n} ${o}`,...a})}}function yr(e,t,o,a){if(null===e)return;if(!0===t["x-kubernetes-int-or-string"])return void("string"==typeof e||kr(e)||a(o,"must be a whole number or text",{kind:"wrong-type"}));const n="string"==typeof t.type?t.type:"",s=R.$87($r,n);void 0===s||s.is(e)?(function r(e,t,o,a){!u.$5b(t.enum)||u.$4b(e)||u.$5b(e)||t.enum.includes(e)||a(o,"is none of the values that its schema allows",{mayComeLater:!0})}(e,t,o,a),u.$4b(e)?xr(e,t,o,a,!0===t["x-kubernetes-embedded-resource"]?pr:[]):u.$5b(e)?function i(e,t,o,a){const{items:n,minItems:s,maxItems:r}=t;if("number"==typeof s&&e.length<s&&a(o,`must have ${1===s?"an item":`${s} items`} or more`),"number"==typeof r&&e.length>r&&a(o,`must have at most ${r} items`),u.$4b(n))for(const[t,s]of e.entries())yr(s,n,u.$g4(o,String(t)),a)}(e,t,o,a):function c(e,t,o,a){const{minimum:n,maximum:s,minLength:r,maxLength:i,pattern:c}=t;if("number"==typeof e||"bigint"==typeof e){const[r,i]=[!0===t.exclusiveMinimum,!0===t.exclusiveMaximum];"number"==typeof n&&(e<n||r&&e===n)&&a(o,`must be ${r?"more than":"at least"} ${n}`),"number"==typeof s&&(e>s||i&&e===s)&&a(o,`must be ${i?"less than":"at most"} ${s}`)}else if("string"==typeof e){const t=Array.from(e).length;"number"==typeof r&&t<r&&a(o,`must have ${r} letters or more`),"number"==typeof i&&t>i&&a(o,`must have at most ${i} letters`);const n=u.$g6(c,e);void 0!==n&&a(o,n,u.$g5(n)?{kind:"no-duration"}:{})}}(e,t,o,a)):a(o,`must be ${s.name}`,{kind:"wrong-type"})}const $r={object:{is:u.$4b,name:"a map of fields"},array:{is:u.$5b,name:"a list"},string:{is:e=>"string"==typeof e,name:"text"},boolean:{is:e=>"boolean"==typeof e,name:"true or false"},number:{is:e=>"number"==typeof e||"bigint"==typeof e,name:"a number"},integer:{is:kr,name:"a whole number"}};function br(e){if(!0===e["x-kubernetes-int-or-string"])return"a whole number or text";const t="string"==typeof e.type?e.type:"";return Object.hasOwn($r,t)?$r[t]?.name:void 0}function kr(e){return"bigint"==typeof e||"number"==typeof e&&Number.isInteger(e)}function xr(e,t,o,a,n){const s=u.$4b(t.properties)?t.properties:{},r=t.additionalProperties,i=!0===t["x-kubernetes-preserve-unknown-fields"]||!0===r;for(const[t,c]of Object.entries(e)){if(n.includes(t))continue;const l=R.$87(s,t);u.$4b(l)?yr(c,l,u.$a4(o,t),a):u.$4b(r)?yr(c,r,u.$g4(o,t),a):i||Sr(t,e,Object.keys(s),u.$a4(o,t),a)}!function c(e,t,o,a){const n=t["x-kubernetes-validations"];for(const t of u.$5b(n)?n:[]){const n=u.$g7(u.$4a(t,"rule"),e);void 0!==n&&a(o,n)}}(e,t,o,a);for(const r of u.$5b(t.required)?t.required:[])"string"!=typeof r||n.includes(r)||Object.hasOwn(e,r)&&(null!==e[r]||!0===u.$4a(s,r,"nullable"))||void 0!==u.$4a(s,r,"default")||a(u.$a4(o,r),"is missing",{kind:"missing"})}const wr=2;function Sr(e,t,o,a,n){const s=R.$2o(e,o.filter(e=>!Object.hasOwn(t,e)),wr);n(a,"is no field that its CustomResourceDefinition knows"+(void 0===s?"":` (did you mean ${s}?)`),{kind:"unknown-field",...void 0===s&&{mayComeLater:!0}})}const Pr=(e=>(t=>{let o;return(...a)=>(o??=e()[t])(...a)}));let Rr;const[Cr,Ar]="$7v $7w".split(" ").map(Pr(()=>Rr??=require("./outside.js"))),jr=/^[ \t-]*["']?apiVersion["']?[ \t]*:(?![ \t]*\{(?![{%]))[ \t]*["']?([^\s"',#}]*)/gm,Ir=/^[ \t-]*["']?kind["']?[ \t]*:[ \t]*["']?(?:[A-Za-z$]|\{[{%])/m,Nr=[/apiVersion["']?[ \t]*:/,/kind["']?[ \t]*:/];function Tr(e){const t=zr(e);return!(t.length>0&&t.every(e=>Cr(e)||Ar(e)))&&(t.length>0&&Ir.test(e)||function o(e){return!!Nr.every(t=>t.test(e))&&e.split("\n").some(e=>Nr.every(t=>t.test(e)))}(e))}function Dr(e){return zr(e).some(Ar)}function zr(e){return[...e.matchAll(jr)].map(([,e=""])=>e).filter(e=>!/^string;?$/.test(e))}function Mr(e){return u.$5r(e).every(e=>u.$5s(e.text).ok)}function Er(e){if(!u.$5g(e).ok)return/\{\{|\{%|<%/.test(e)?"template":"damaged"}const qr=/^(\$ANSIBLE_VAULT;|\0GITCRYPT\0)/;function Lr(e){return qr.test(e)}const Or=/(?:^sops_mac=|["']?\bmac["']?:[ \t]*["']?)ENC\[AES256_GCM,/m;function Fr(e){return Or.test(e)}function Ur(e){return/^#@/m.test(e)}const Vr=String.raw`
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
`,Hr=String.raw`
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
`;function Kr(e){return/-controller |^(?:Argo CD|cert-manager|External Secrets|Gateway API|prometheus-operator) /.test(e)}let Gr,_r,Wr;function Jr(e){return _r??=u.$5a(function t(){return Gr??=Vr.split("\n= ").flatMap(e=>{const[t="",...o]=e.trim().split("\n"),[a="",...n]=t.split(" "),s=n.join(" ");return o.flatMap(e=>{const[t="",o="",n="",r]=e.split(" "),i={kind:t,number:n,isNamespaced:"cluster"!==r,owner:s};return o.split(",").map(e=>({apiVersion:`${a}/${e}`,...i}))})})}(),e=>u.$7i(e.apiVersion)),_r.get(u.$7i(e))??[]}function Zr(e,t){return Jr(e).find(e=>e.kind===t)}function Qr(e,t){return Zr(e,t)?.isNamespaced}function Xr(e,t){const o=Jr(e).find(o=>o.apiVersion===e&&o.kind===t);if(void 0!==o&&"-"!==o.number)return{schema:ei(o.number),owner:o.owner}}const Yr=new Map;function ei(e){const t=Yr.get(e);if(void 0!==t)return t;Wr??=Hr.trim().split("\n");const o=function a(e){const t=e.indexOf("{"),[o="-",...a]=(t<0?e:e.slice(0,t)).trim().split(" "),n=t<0?{}:Br(e.slice(t)),s={...u.$4b(n)&&n},r=R.$87(ti,o);void 0!==r&&(s.type=r);const i=u.$4d(),c=[];for(const e of a)if(e.startsWith("["))s.items=ei(e.slice(1));else if(e.startsWith("*"))s.additionalProperties=ei(e.slice(1));else{const[t="",o=""]=e.split("="),a=t.replace(/!$/,"");i[a]=ei(o),a!==t&&c.push(a)}return Object.keys(i).length>0&&(s.properties=i),c.length>0&&(s.required=[...c,...u.$5b(s.required)?s.required:[]]),s}(Wr[Number.parseInt(e,36)]??"-");return Yr.set(e,o),o}const ti={a:"array",b:"boolean",i:"integer",n:"number",o:"object",s:"string"};function oi(e){const t=ci(e);if(void 0===t)return!1;const o={tokens:t,at:0,depth:0};return t.length>0&&ui(o)&&o.at===t.length}function ai(e,t){const o=ci(e)??[],a=[];for(const[e,n]of o.entries()){if(n!==t)continue;const[s,r,i]=[o[e-1],o[e+1],o[e+2]];if("("===s&&","===r)return[];ri(o,e)||"("===r||":"===r||a.push("."===r&&hi(i)?i??"":"")}return a}const ni=new Set("true false null int uint double bool string bytes list map type null_type dyn google".split(" "));function si(e){const t=ci(e)??[],o=new Set(t.filter((e,o)=>{const a=t[o-1];return("("===a||","===a)&&","===t[o+1]}));return new Set(t.filter((e,a)=>{const n=t[a+1],s="("===n||"."===n&&"("===t[a+3],r=ri(t,a)||s||":"===n||"{"===n||e.startsWith("`")||"."===n&&/^[A-Z]/.test(e);return hi(e)&&!r&&!o.has(e)&&!ni.has(e)}))}function ri(e,t){const o=e[t-1];return"."===o||"?"===o&&"."===e[t-2]}const ii=new RegExp(`(?:\\s|//[^\\n]*(?:\\n|$))*(?:(${/[rR]?[bB]?[rR]?(?:"""(?:\\[^]|[^\\])*?"""|'''(?:\\[^]|[^\\])*?'''|"(?:\\.|[^"\\\n\r])*"|'(?:\\.|[^'\\\n\r])*')/.source})|(${/0x[0-9a-fA-F]+u?|(?:\d+\.\d+|\.\d+|\d+)(?:[eE][+-]?\d+)?[uU]?/.source})|(${/[A-Za-z_]\w*|`[\w.\-/ ]+`/.source})|(${/&&|\|\||[=!<>]=|\/(?!\/)|[-+*%<>!?:.,()[\]{}]/.source}))`,"y");function ci(e){const t=[];ii.lastIndex=0;let o=0;for(let a=ii.exec(e);null!==a;a=ii.exec(e)){const[,e,n,s,r]=a;t.push(void 0===e&&void 0===n?s??r??"":"1"),o=ii.lastIndex}return e.slice(o).split("\n").map(e=>e.trim()).every(e=>""===e||e.startsWith("//"))?t:void 0}const li=200;function ui(e){if(++e.depth>li)return!1;const t=di(e)&&(!yi(e,"?")||di(e)&&yi(e,":")&&ui(e));return e.depth--,t}const mi=new Set(["||","&&","<","<=",">=",">","==","!=","in","+","-","*","/","%"]);function di(e){for(;pi(e);){if(!mi.has(vi(e)))return!0;e.at++}return!1}function pi(e){const t=vi(e);if("!"===t||"-"===t)for(;vi(e)===t;)e.at++;if(!function o(e){return!!yi(e,"1")||(yi(e,"(")?ui(e)&&yi(e,")"):yi(e,"[")?fi(e,"]",!1):yi(e,"{")?fi(e,"}",!0):(yi(e,"."),gi(e)&&(!yi(e,"(")||fi(e,")",!1))))}(e))return!1;for(;;)if(yi(e,".")){if(yi(e,"?"),!gi(e)||yi(e,"(")&&!fi(e,")",!1))return!1}else if(yi(e,"[")){if(yi(e,"?"),!ui(e)||!yi(e,"]"))return!1}else{if("{"!==vi(e)||!hi(e.tokens[e.at-1]))return!0;if(e.at++,!fi(e,"}",!0))return!1}}function fi(e,t,o){for(;!yi(e,t);){if(yi(e,"?"),!ui(e)||o&&(!yi(e,":")||!ui(e)))return!1;if(!yi(e,","))return yi(e,t)}return!0}function gi(e){return!!hi(e.tokens[e.at])&&(e.at++,!0)}function hi(e){return void 0!==e&&"in"!==e&&/^[A-Za-z_`]/.test(e)}function vi({tokens:e,at:t}){return e[t]??""}function yi(e,t){return vi(e)===t&&(e.at++,!0)}function $i(e,t,o){""===e.trim()?o(t,"is missing"):oi(e)||o(t,"is no expression of CEL")}const bi=["array","boolean","integer","number","object","string"],ki=["$ref","id","additionalItems","patternProperties","definitions","dependencies"],[xi,wi,Si,Pi]=["x-kubernetes-list-type","x-kubernetes-list-map-keys","x-kubernetes-map-type","x-kubernetes-validations"],Ri=[[["minimum","maximum","multipleOf","minLength","maxLength","minItems","maxItems","minProperties"],e=>"number"==typeof e||"bigint"==typeof e,"a number"],[["exclusiveMinimum","exclusiveMaximum","uniqueItems","nullable","x-kubernetes-int-or-string"],e=>"boolean"==typeof e,"true or false"],[["type","pattern","format","title","description",xi,Si],e=>"string"==typeof e,"text"],[["required","enum","allOf","anyOf","oneOf",wi,Pi],u.$5b,"a list"],[["properties","not"],u.$4b,"a map"]],Ci=/\(\?P?<\w+>|\(\?[imsU-]+[:)]|\\./gs;const Ai=["allOf","anyOf","oneOf"],ji=[{type:"integer"},{type:"string"}];function Ii(e,t,o){!function a(e,t,o){!function a(e,t,o){for(const[a,n,s]of Ri)for(const r of a){const a=e[r];null==a||n(a)||o(u.$a4(t,r),`must be ${s}`)}}(e,t,o);const n=u.$ge(e.type);""===n||bi.includes(n)||o(u.$a4(t,"type"),`must be one of ${bi.join(", ")}`);for(const a of ki)void 0!==e[a]&&o(u.$a4(t,a),"is not supported");!0===e.uniqueItems&&o(u.$a4(t,"uniqueItems"),"may not be true; use x-kubernetes-list-type: set"),!1===e["x-kubernetes-preserve-unknown-fields"]&&o(u.$a4(t,"x-kubernetes-preserve-unknown-fields"),"must be true or left out");const{properties:s,additionalProperties:r}=e;Object.keys(u.$gg(s)).length>0&&void 0!==r&&!0!==r&&o(u.$a4(t,"additionalProperties"),"may not be set beside properties"),"array"===n&&void 0===e.items&&o(u.$a4(t,"items"),"is missing"),u.$5b(e.items)&&o(u.$a4(t,"items"),"must be one schema, not a list"),function i(e,t,o){!0===e["x-kubernetes-embedded-resource"]&&("object"!==e.type&&o(u.$a4(t,"type"),"must be object, since it holds a whole object"),!0===e["x-kubernetes-preserve-unknown-fields"]||0!==Object.keys(u.$gg(e.properties)).length||o(u.$a4(t,"properties"),"must not be empty, or x-kubernetes-preserve-unknown-fields be true"))}(e,t,o),function c(e,t,o){const a=u.$ge(e[Si]);""!==a&&("atomic"!==a&&"granular"!==a&&o(u.$a4(t,Si),"must be atomic or granular"),"object"!==e.type&&o(u.$a4(t,"type"),`must be object beside ${Si}`))}(e,t,o),function l(e,t,o){const a=u.$ge(e[xi]),n=u.$gf(e[wi]),s=u.$gg(e.items);n.length>0&&"map"!==a&&o(u.$a4(t,xi),`must be map beside ${wi}`),""!==a&&(["atomic","set","map"].includes(a)||o(u.$a4(t,xi),"must be atomic, set or map"),"array"!==e.type&&o(u.$a4(t,"type"),`must be array beside ${xi}`),"atomic"!==a&&!0===s.nullable&&o(u.$a4(u.$a4(t,"items"),"nullable"),"may not be true in a set or a map"),"set"===a&&function r(e,t,o){"object"===e.type&&"atomic"!==e[Si]&&o(u.$a4(t,Si),"must be atomic in a set"),"array"===e.type&&"atomic"!==(e[xi]??"atomic")&&o(u.$a4(t,xi),"must be atomic in a set")}(s,u.$a4(t,"items"),o),"map"===a&&function i(e,t,o,a){if(0===e.length&&a(u.$a4(o,wi),"must have one, since the list is a map"),"object"!==t.type)return void a(u.$a4(u.$a4(o,"items"),"type"),"must be object, since the list is a map");new Set(e).size<e.length&&a(u.$a4(o,wi),"names one key twice");const n=u.$gg(t.properties);for(const s of e){const e=Object.hasOwn(n,s)?u.$gg(n[s]):void 0,r=u.$g4(u.$a4(u.$a4(o,"items"),"properties"),s);void 0===e?a(u.$a4(o,wi),`names ${s}, which the items do not have`):"object"===e.type||"array"===e.type?a(u.$a4(r,"type"),"must be no list and no map, since it is a key"):void 0!==e.default||u.$gf(t.required).includes(s)?!0===e.nullable&&a(u.$a4(r,"nullable"),"may not be true of a key"):a(r,"must be required or have a default, since it is a key")}}(n,s,t,o))}(e,t,o),function m(e,t,o){const a=e.replace(Ci,e=>e.startsWith("(")&&!e.endsWith(")")?"(":"a");try{new RegExp(a)}catch(e){e instanceof SyntaxError&&/unterminated|unmatched/i.test(e.message)&&o(t,"is no regular expression: a bracket is open")}}(u.$ge(e.pattern),u.$a4(t,"pattern"),o),u.$gd(e[Pi]).forEach(({rule:e},a)=>{$i(u.$ge(e),u.$a4(u.$g4(u.$a4(t,Pi),String(a)),"rule"),o)})}(e,t,o);for(const[a,n]of Object.entries(u.$gg(e.properties)))Ni(n,u.$g4(u.$a4(t,"properties"),a),o);u.$4b(e.additionalProperties)&&Ni(e.additionalProperties,u.$a4(t,"additionalProperties"),o),u.$4b(e.items)&&Ni(e.items,u.$a4(t,"items"),o),Ti(e,t,o),void 0!==e.default&&function n(e,t){const o=[];return yr(e,t,u.$a4(void 0,"value"),vr(o)),o}(e.default,e).length>0&&o(u.$a4(t,"default"),"is not what the schema itself allows")}function Ni(e,t,o){if(!u.$4b(e))return void o(t,"must be a map of fields");const a=!0===e["x-kubernetes-int-or-string"]||!0===e["x-kubernetes-preserve-unknown-fields"];""!==u.$ge(e.type)||a||o(u.$a4(t,"type"),"is missing"),Ii(e,t,o)}function Ti(e,t,o){for(const a of Ai)"anyOf"===a&&u.$38(e.anyOf??null,ji)||u.$gd(e[a]).forEach((e,n)=>{Mi(e,u.$g4(u.$a4(t,a),String(n)),o)});u.$4b(e.not)&&Mi(e.not,u.$a4(t,"not"),o)}const Di=["type","additionalProperties","default","title","description","nullable",...["preserve-unknown-fields","embedded-resource","int-or-string","list-map-keys"].map(zi),...["list-type","map-type","validations"].map(zi)];function Mi(e,t,o){for(const a of Di)Ei(e[a])&&o(u.$a4(t,a),"may not be set under a condition");for(const[a,n]of Object.entries(u.$gg(e.properties)))u.$4b(n)&&Mi(n,u.$g4(u.$a4(t,"properties"),a),o);u.$4b(e.items)&&Mi(e.items,u.$a4(t,"items"),o),Ti(e,t,o)}function Ei(e){return null!=e&&""!==e&&!1!==e&&!function t(e){return u.$5b(e)&&0===e.length}(e)}const qi=u.$a4(void 0,"spec"),Li=u.$a4(qi,"names");function Oi(e){if("apiextensions.k8s.io/v1"!==e.apiVersion)return[];const t=[],o=u.$a2(t),a=u.$gg(e.spec),n=u.$gg(a.names),[s,r]=[u.$ge(a.group),u.$ge(n.plural)];return""===s&&o(u.$a4(qi,"group"),"is missing"),""===r&&o(u.$a4(Li,"plural"),"is missing"),""===u.$ge(n.kind)&&o(u.$a4(Li,"kind"),"is missing"),u.$ge(u.$gg(e.metadata).name)!==`${r}.${s}`&&o(u.$a4(u.$a4(void 0,"metadata"),"name"),"must be spec.names.plural, a dot and spec.group"),["Cluster","Namespaced"].includes(u.$ge(a.scope))||o(u.$a4(qi,"scope"),"must be Cluster or Namespaced"),!0===a.preserveUnknownFields&&o(u.$a4(qi,"preserveUnknownFields"),"must not be true; use x-kubernetes-preserve-unknown-fields"),u.$4b(a.conversion)&&function i(e,t){const o=u.$a4(qi,"conversion"),a=u.$ge(e.strategy);"None"!==a&&"Webhook"!==a&&t(u.$a4(o,"strategy"),"must be None or Webhook");const n=u.$a4(o,"webhook"),{clientConfig:s,conversionReviewVersions:r}=u.$gg(e.webhook);if("Webhook"!==a)return void(u.$4b(e.webhook)&&t(n,"may only be set for the strategy Webhook"));const i=u.$gg(s);""!==u.$ge(i.url)===u.$4b(i.service)&&t(u.$a4(n,"clientConfig"),"must have a url or a service, and not both"),u.$gf(r).some(e=>"v1"===e||"v1beta1"===e)||t(u.$a4(n,"conversionReviewVersions"),"must have v1 or v1beta1")}(a.conversion,o),[...t,...Fi(a)]}const Fi=u.$5v(e=>{const t=[];return function o(e,t){const o=u.$a4(qi,"versions"),a=new Set;e.forEach((e,n)=>{const s=u.$ge(e.name),r=u.$g4(o,""===s?String(n):s);u.$go(s)||t(u.$a4(r,"name"),"must be lower case letters, digits and hyphens"),a.has(s)&&t(u.$a4(r,"name"),"is the name of another version"),a.add(s);const i=u.$gg(u.$gg(e.schema).openAPIV3Schema),c=u.$a4(u.$a4(r,"schema"),"openAPIV3Schema");0===Object.keys(i).length?t(c,"is missing"):function l(e,t,o){"object"!==u.$ge(e.type)&&o(u.$a4(t,"type"),"must be object"),u.$4b(e.additionalProperties)&&o(u.$a4(t,"additionalProperties"),"may not be set at the top");const a=u.$a4(t,"properties"),{metadata:n}=u.$gg(e.properties);u.$4b(n)&&!function s({type:e,properties:t={},...o}){const a=u.$4b(t)?Object.keys(t):[];return"object"===e&&a.every(e=>"name"===e||"generateName"===e)&&0===Object.keys(o).length}(n)&&o(u.$g4(a,"metadata"),"may say nothing but name and generateName"),Ii(e,t,o)}(i,c,t),function m(e,t,o){u.$gd(e.additionalPrinterColumns).forEach((e,a)=>{const n=u.$ge(e.name),s=u.$g4(u.$a4(t,"additionalPrinterColumns"),""===n?String(a):n);""===n&&o(u.$a4(s,"name"),"is missing"),Ui.includes(u.$ge(e.type))||o(u.$a4(s,"type"),`must be one of ${Ui.join(", ")}`),u.$ge(e.jsonPath).startsWith(".")||o(u.$a4(s,"jsonPath"),"must be a path like .spec.a")})}(e,r,t),function d(e,t,o){if(0===Object.keys(e).length)return;const a=u.$a4(u.$a4(t,"subresources"),"scale");for(const[t,n]of[["specReplicasPath",".spec."],["statusReplicasPath",".status."]])u.$ge(e[t]).startsWith(n)||o(u.$a4(a,t),`must be a path below ${n}`);const n=u.$ge(e.labelSelectorPath);""===n||/^\.(?:spec|status)\./.test(n)||o(u.$a4(a,"labelSelectorPath"),"must be a path below .spec. or .status.")}(u.$gg(u.$gg(e.subresources).scale),r,t)}),1!==e.filter(({storage:e})=>!0===e).length&&t(o,"must have exactly one that is stored")}(u.$gd(e.versions),u.$a2(t)),t}),Ui=["boolean","date","integer","number","string"];function Bi(e,t){const o=[],a=u.$a2(o),[n,s]=[u.$gg(e.spec),u.$gg(t.spec)],r=(e,t,o,n)=>{u.$ge(o[e])!==u.$ge(n[e])&&a(t,"cannot be changed")};return r("scope",u.$a4(qi,"scope"),n,s),r("group",u.$a4(qi,"group"),n,s),r("kind",u.$a4(Li,"kind"),u.$gg(n.names),u.$gg(s.names)),r("plural",u.$a4(Li,"plural"),u.$gg(n.names),u.$gg(s.names)),o.map(e=>({...e,update:!0}))}function Gi(e,t,o){const a=Math.min(Math.max(o,1),e);return{maxSurge:0,maxUnavailable:a,minAvailable:e-Math.min(a,t),waves:_i(t,a)}}function Yi(e){if(null!==e)return{maxSurge:0,maxUnavailable:e,minAvailable:0,waves:1}}function oc(e,t){const{manifest:o}=e.object,a="CloneSet"===e.controller?u.$9o(o,"spec","updateStrategy","partition"):u.$9o(o,"spec","updateStrategy","rollingUpdate","partition");return Math.max(0,t-(a??0))}let nc;const[sc]="$x".split(" ").map(Pr(()=>nc??=require("./gitops.js")));function rc(e,t,o){const a=new Set(t.flatMap(({object:e})=>ic(e)));return o.flatMap(({object:t,origin:o})=>{const n=ic(t).filter(e=>!a.has(e));if(0===n.length)return[];const s=o?.location,r=n.map(e=>e.slice(e.lastIndexOf(" ")+1)),[i,c]=1===n.length?["is no field","it"]:["are no fields","them"];return[{check:"applier-decides",severity:"warning",deployable:e,workload:null,message:`${u.$y(t,"kind")??""} ${u.$y(t,"metadata","name")??""}: ${r.join(", ")} ${i} that Kubernetes knows: Flux drops ${c} without a word, and applies the rest.`,remediation:"Mend the name or the place of the field, or take it out.",isNew:!0,unsafe:!1,...void 0!==s&&{file:s.file},...void 0!==s?.line&&{line:s.line}}]})}function ic(e){const t=[["kind"],["metadata","namespace"],["metadata","name"]].map(t=>u.$y(e,...t));return sc(e).map(e=>`${JSON.stringify(t)} ${e}`)}const cc=["unready-pods","over-quota","recreate-strategy","missing-readiness-probe","rwo-surge","renumbered-pods","max-unavailable-all","single-replica"];function lc(e,t){return cc.flatMap(o=>e.filter(e=>t(e)===o))[0]??e[0]}function mc(e){return e.every(({rollout:e})=>"Canary"===e?.strategy)?u.$m9`step by step, as its canary says`:e.every(({kind:e})=>"DaemonSet"===e)?u.$m9`node by node: one pod on each`:u.$m9`${dc(e)}, a few at a time`}function dc(e){const t=e.flatMap(e=>null===e.pods?[]:[e.pods]);return t.length<e.length||0===t.length?e.every(({kind:e})=>"DaemonSet"===e)?"one pod a node":"its pods (how many is not known)":1===Math.max(...t)?"1 pod":`${u.$nz(t)} pods`}function pc(e,t,o){const{kind:a,name:n}=e,s=`${t.kind} ${t.name}`,r="gone"===o?`${s}, which this change removes: Flux applies nothing of it until that is there again`:`${s} from now on, and nothing in this repository makes it: Flux applies nothing of it until something else does`;return{...u.$dw(e,null),..."unmade"===o&&{severity:"warning"},message:`${a} ${n} takes variables from ${r}.`,remediation:`Correct the name in \`spec.postBuild.substituteFrom\`, bring ${s} into the namespace of the Kustomization, or mark it \`optional: true\`.`}}function fc(e,t){const o=`${t.kind} ${t.name}`;return{...u.$dw(e,null),severity:"warning",message:`${e.kind} ${e.name} no longer takes variables from ${o}, which nothing in this repository makes: what it uses of these is not set any more, unless something else sets it.`,remediation:`Keep ${o} in \`spec.postBuild.substituteFrom\`, or set its variables another way in a merge before this one.`}}function gc(e,t,o){const{kind:a,name:n}=e,s="gone"===o?`of AppProject ${t}, which this change removes: until it is there again`:`of AppProject ${t} from now on, and nothing in this repository makes it: until something else does`;return{...u.$dw(e,null),..."unmade"===o&&{severity:"warning"},message:`${a} ${n} is ${s}, Argo CD refuses it, and syncs nothing of it.`,remediation:"Correct `spec.project`, or keep the AppProject."}}function hc(e,t,o,a={}){return{...u.$dw(a,null),severity:"warning",message:`ApplicationSet ${e} looks for ${t}, and this repository has no ${o}: it makes no Application of that.`,remediation:"Correct the path of its generator."}}function vc(e,{message:t,file:o,line:a}){return{...u.$dw({...e,...void 0!==o&&{file:o,line:a}},null),severity:"warning",message:`Application ${e.name}: ${t}. Argo CD does not set that unless its kustomize.buildOptions say so: else it syncs nothing of it.`,remediation:"Move the file into the directory, give its own directory a kustomization file and name that, or set `kustomize.buildOptions` in ConfigMap argocd-cm."}}function yc(e,t,o={}){return{...u.$dw({kind:"Application",name:e,...o},null),severity:"warning",message:`AppProject ${e} changes ${t}.`,remediation:"See that the Applications of the project still sync."}}function $c(e){const{kind:t,name:o,namespace:a}=e;return function n({apiVersion:e,kind:t}){const o=u.$7i(e);return""!==e&&["","apps","batch"].includes(o)&&!kc.includes(t)&&void 0===u.$84(bc(o),t)}(e)?"noKind":"CustomResourceDefinition"!==t||/\w\.\w/.test(o)?""===a&&function s({apiVersion:e,kind:t}){const o=""===e?"apps":u.$7i(e);return o.endsWith(".toolkit.fluxcd.io")||!0===u.$84(bc(o),t)?.namespaced}(e)?"noNamespace":void 0:"noName"}function bc(e){return""===e?"v1":`${e}/v1`}const kc=["ControllerRevision","Endpoints","Event","Node"],xc={unmade:"and nothing in this repository makes it: until something else does",noKind:"which is no kind that Kubernetes has: until that is corrected",noName:"which is no name of a definition, as PLURAL.GROUP is: until that is corrected",noNamespace:"and names no namespace, where each of these lies in one: until that is corrected",gone:"which this change deletes: until it is there again"};function wc(e,t,{why:o,meant:a,behind:n}){const{kind:s,name:r}=e,i=`${"gone"===o||""===t.apiVersion?"":`${t.apiVersion} `}${t.kind} ${""===t.namespace?"":`${t.namespace}/`}${t.name}`,c=0===n.length?"":`, and Flux applies nothing of ${n.join(", ")}, which depends on it`;return{...u.$dw(e,null),..."gone"!==o&&{severity:"warning"},message:`${s} ${r} waits until ${i} is healthy, ${xc[o]}, ${r} is not ready${c}.${R.$c5(a)}`,remediation:"Correct `spec.healthChecks`."}}function Sc(e){const t=new Set([e]);if(!/^[\w.-]+$/.test(e))for(const o of[...Rc(e),...Nc(e),...qc(e)])t.add(o);return t}function Pc(e){const t=Buffer.from(e).toString("hex");return new Set([...Uc(e),t,t.toUpperCase()])}function Rc(e){const t=JSON.stringify(e).slice(1,-1);return[t,JSON.stringify(t).slice(1,-1),u.$e9(e).slice(1,-1),t.replace(/[^\x20-\x7e]/g,Cc),t.replaceAll("/","\\/"),jc(e),e.replaceAll("'","''"),e.replaceAll("'","'\\''"),e.replaceAll("'","'\"'\"'"),e.replace(/[\\"$`]/g,"\\$&"),e.replace(/[\\"$`!]/g,"\\$&"),e.replaceAll("$","\\$"),e.replaceAll("$","$$$$"),e.replace(/[^\w@%+=:,./-]/g,"\\$&")]}function Cc(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}const Ac={"\x07":"\\a","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","\t":"\\t","\v":"\\v","\\":"\\\\",'"':'\\"'};function jc(e){return e.replace(/["\\]|(?! )[\p{C}\p{Z}]/gu,e=>{const t=e.codePointAt(0)??0,o=t.toString(16);return t<128?R.$87(Ac,e)??`\\x${o.padStart(2,"0")}`:t>65535?`\\U${o.padStart(8,"0")}`:`\\u${o.padStart(4,"0")}`})}const Ic=[/[^A-Za-z0-9\-_.~!'()*]+/gu,/[^A-Za-z0-9\-_.~]+/gu,/[^A-Za-z0-9\-_.~$&+,;=]+/gu,/[^A-Za-z0-9\-_.~$&+=:@]+/gu];function Nc(e){const t=new Set(Ic.map(t=>e.replace(t,zc))),o=[...t].map(e=>e.replaceAll("%20","+"));return[...new Set([...t,...o])].flatMap(e=>[e,e.replace(/%[0-9A-F]{2}/g,Tc),e.replace(/%2[A1789]/g,Tc)])}function Tc(e){return e.toLowerCase()}const Dc=Array.from({length:256},((e,t)=>`%${t.toString(16).toUpperCase().padStart(2,"0")}`));function zc(e){if(1===e.length&&e<"\x80")return Dc[e.charCodeAt(0)]??"";let t="";for(const o of Buffer.from(e))t+=Dc[o]??"";return t}const Mc=['"',"&quot;","&#34;","&#x22;"],Ec=["'","&apos;","&#39;","&#x27;","&#039;"];function qc(e){const t=e.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),o=[...new Set(Mc.map(e=>t.replaceAll('"',e)))].flatMap(e=>Ec.map(t=>e.replaceAll("'",t))),a=t.replaceAll('"',"&quot;").replaceAll("'","&#39;");return[...o,t.replaceAll('"',"&#34;").replaceAll("'","&#39;").replaceAll("+","&#43;"),a.replaceAll("/","&#x2F;").replaceAll("`","&#x60;").replaceAll("=","&#x3D;")]}const Lc=7,Oc=[64,70,76],Fc=8;function Uc(e){const t=Buffer.from(e).toString("base64"),o=new Set([t,t.replace(/={1,2}$/,"")]);var a;return[...new Set([...Bc(e),...(a=t,Oc.flatMap(e=>a.length<=e?[]:Array.from({length:Math.ceil(a.length/e)},(t,o)=>a.slice(o*e,(o+1)*e))).filter(e=>e.length>Fc)),...[...o].flatMap(Bc)])].flatMap(e=>{if(!/[+/=]/.test(e))return[e];const t=e.replaceAll("+","-").replaceAll("/","_");return[e,t,encodeURIComponent(e),encodeURIComponent(t)]})}function Bc(e){const t=Buffer.from(e);return[0,1,2].flatMap(e=>{const o=Buffer.concat([Buffer.alloc(e),t]).toString("base64").replace(/={1,2}$/,""),a=Math.ceil(8*e/6),n=Math.floor(8*(e+t.length)/6),s=o.slice(a,n);return s.length<Lc&&e>0?[]:0===e?[o,s]:[s]})}const Hc="NoExecute";function Kc({manifest:e}){return u.$8c(e,"spec","taints").filter(({effect:e})=>e===Hc)}function Gc(e,t){const o=t??e;if("ClusterServiceVersion"===o?.kind&&void 0!==e&&void 0!==t)return u.$38(Wc(e),Wc(t));if("autoscaling.k8s.io"!==o?.group||"VerticalPodAutoscaler"!==o.kind)return!1;const a=u.$y(t?.manifest,"spec","updatePolicy","updateMode");return void 0===t||"Off"===a||"Initial"===a}const _c=/^(description|displayName|icon|keywords|links|maintainers|maturity|provider)$/;function Wc({manifest:e}){const t=Object.entries(u.$8b(e,"spec")).filter(([e])=>!_c.test(e));return{...e,spec:Object.fromEntries(t)}}const Jc=/\$\$|\$\(([^()]*)\)/g;function Qc(e,t){return e.replace(Jc,(e,o)=>{if(void 0===o)return e;const a=u.$8c(t,"env").findLast(e=>u.$y(e,"name")===o);return void 0===a?e:u.$y(a,"value")??`$(${JSON.stringify(a.valueFrom??o)})`})}function Xc(e){return e.includes("${")||e.includes("{{")}const Yc=/^\s*(?:[*/%^]|==|!=|[<>]|(?:and|or|unless)\b)/i,el=/(?:[-+*/%^<>=]|\b(?:and|or|unless|bool))\s*$/i;function tl(e){if(Xc(e))return;const{fault:t,bare:o}=u.$gi(e,"\"'`","#");return void 0!==t?t:""===o.trim()?"it is empty":Yc.test(o)?"nothing stands before its first operator":el.test(o)?"nothing stands after its last operator":void 0}const ol=3;function al(e){const t=e.slice(0,ol).map(({message:e})=>e),o=e.length-t.length;return`${t.join("; ")}${o>0?`; and ${o} more`:""}`}function nl(e){const t=u.$8c(e,"spec","template","spec","containers").map(e=>u.$8c(e,"ports").length),o=t.filter(e=>e>0).length,a=u.$y(e,"metadata","name")??"",n=u.$y(e,"spec","template","metadata","name"),s="spec.template";return[...t.length>1&&1!==o?[il(`${s}.spec.containers`,`must have ports in exactly one container, not in ${0===o?"none":o}`)]:[],...t.some(e=>e>1)?[il(`${s}.spec.containers`,"must have one port only")]:[],..."Service"!==e.kind||void 0===n||n.startsWith(`${a}-`)?[]:[il(`${s}.metadata.name`,`must begin with \`${a}-\``)],...sl(e)]}function sl(e){const t=u.$8c(e,"spec","traffic"),o=t.reduce((e,t)=>e+(u.$9o(t,"percent")??0),0);return 0===t.length||100===o?[]:[il("spec.traffic",`must sum up to 100, not ${o}`)]}function rl(e,t){const[o,a]=[e,t].map(e=>u.$8b(e,"spec","template")),n=u.$y(a,"metadata","name");return void 0===n||n!==u.$y(o,"metadata","name")||u.$38(o??{},a??{})?[]:[{...il("spec.template.metadata.name","must change with the rest of the template, since a revision of this name is there"),update:!0}]}function il(e,t){return{path:e,message:`${e} ${t}`}}const cl=new Set(["DeploymentConfig","ArgoRollout","CloneSet","KruiseStatefulSet","KruiseDaemonSet","KnativeService","ScaledJob","CronJob"]),ll=new Set(["DeploymentConfig","ArgoRollout","CloneSet","KruiseStatefulSet"]),ul=new Set(["CloneSet","KruiseStatefulSet","KruiseDaemonSet"]);function ml(e,t){return[e,t].some(e=>void 0!==e&&u.$a7(e))?[]:void 0===e?[...u.$a5(t.manifest),...dl(void 0,t)]:[...u.$a1(e.manifest,t.manifest),...u.$a3(dl(e,t),dl(void 0,e))]}function dl(e,t){const o="KnativeService"===u.$a6(t.group,t.kind)?.controller;return[...pl(t),...o?(a=e?.manifest,n=t.manifest,[...nl(n),...void 0===a?[]:rl(a,n)]):[]];var a,n}function pl({group:e,kind:t,manifest:o}){const{controller:a,templates:n=[]}=u.$a6(e,t)??{};if(void 0===a||!cl.has(a))return[];const s=n.map(([e="",...t])=>u.$a8(u.$8b(o,e,...t),t.reduce(u.$a4,u.$a4(void 0,e))));return[...s.flatMap(({types:e})=>e),...fl(a,u.$8b(o,"spec").replicas??void 0),...ul.has(a)?s.flatMap(({values:e})=>e):[]]}function fl(e,t){const o=[];return ll.has(e)&&!["number","bigint","undefined"].includes(typeof t)&&u.$a2(o)(u.$a4(u.$a4(void 0,"spec"),"replicas"),"must be a whole number","wrong-type"),o}function gl(e,t,o){const a=(t.head??t.base)?.object;if(void 0===a||!hl.has(`${e.object.group}/${e.object.kind}`))return;if("modified"!==t.change||u.$ee(u.$9j(a,`${u.$e4}/ignore`)))return;const n=u.$ed(e),s="ConfigMap"===t.id.kind?"configmap":"secret";if(vl(n[`${s}s.exclude.${u.$e4}/reload`],a.name))return;const r=`${s}.${u.$e4}/reload`;if(vl(n[r],a.name))return`Reloader: ${r}`;if(!o)return;const i=`${u.$e4}/search`;if(u.$ee(n[i])&&u.$ee(u.$9j(a,`${u.$e4}/match`)))return`Reloader: ${i}`;const c=[`${u.$e4}/auto`,`${s}.${u.$e4}/auto`].find(e=>u.$ee(n[e]));return void 0===c?void 0:`Reloader: ${c}`}const hl=new Set(["apps/Deployment","apps/StatefulSet","apps/DaemonSet","batch/CronJob","batch/Job","argoproj.io/Rollout"]);function vl(e,t){return yl(e,t).includes(!0)}function yl(e,t){return"string"==typeof e?e.split(",").map(e=>function o(e,t){if(!/^(?:[\w-]|\.[*+]?)*$/.test(e))return e===t||void 0;const o=e.match(/\.[*+]?|[\w-]/g)??[];let a=new Set([0]);for(const e of o){const o=new Set;if(".*"===e||".+"===e)for(let n=Math.min(...a)+(".+"===e?1:0);n<=t.length;n++)o.add(n);else for(const n of a)"."!==e&&t[n]!==e||o.add(n+1);if(0===o.size)return!1;a=o}return a.has(t.length)}(e.trim(),t)):[]}function $l(e,t){const o=`${"ConfigMap"===t.id.kind?"configmap":"secret"}.${u.$e4}/reload`,a=(t.head??t.base)?.object.name??"";return yl(u.$ed(e)[o],a).includes(void 0)?`Unless Reloader restarts it: the pattern in ${o} was not evaluated.`:void 0}function bl(e,t,o){const a=(t.head??t.base)?.object,n=void 0===a||"disabled"===u.$9j(a,"flagger.app/config-tracking"),s=o.find(({group:t,kind:o,namespace:a,manifest:n})=>"flagger.app"===t&&"Canary"===o&&a===e.object.namespace&&u.$8b(n,"spec","targetRef").kind===e.object.kind&&u.$8b(n,"spec","targetRef").name===e.object.name);return n||void 0===s?void 0:`Flagger: Canary ${s.name}`}const wl=/^(external-secrets\.io|generators\.external-secrets\.io|secrets\.hashicorp\.com)$/;function Pl({manifest:e}){const t=Object.entries(u.$8b(e,"spec"));return Object.fromEntries(t.filter(([e])=>!Rl.includes(e)))}const Rl=["conditions","refreshInterval","retrySettings"];function Cl(e){const{manifest:t,kind:o,namespace:a}=e,n=u.$8b(t,"spec"),s=o.endsWith("Bundle")?u.$8c(n,"sources").flatMap(Al):function r(e){return[e,u.$8b(e,"externalSecretSpec")].flatMap(e=>u.$8c(e,"target","template","templateFrom").flatMap(Al))}(n);return[...jl(n,a),...s]}function Al(e){return["ConfigMap","Secret"].flatMap(t=>{const o=u.$y(e,"Secret"===t?"secret":"configMap","name");return void 0===o?[]:[{kind:t,name:o,namespace:null}]})}function jl(e,t){return u.$5b(e)?e.flatMap(e=>jl(e,t)):u.$4b(e)?Object.entries(e).flatMap(([e,o])=>{if(/(secret|configMap)(Key)?Ref$/i.test(e))return[];if(!e.endsWith("Ref"))return jl(o,t);if("string"==typeof o){const[a="",n]=o.split("/").toReversed();return[{kind:e.charAt(0).toUpperCase()+e.slice(1,-3),name:a,namespace:n??t}]}const a=u.$y(o,"name");return void 0===a?jl(o,t):[{kind:u.$y(o,"kind"),name:a,namespace:u.$y(o,"namespace")??t}]}):[]}function Il({kind:e,name:t,namespace:o},a){return t===a.name&&(e??a.kind)===a.kind&&u.$9e(o,a.namespace)}function Nl(e,t){const o=new Map,a=[],n=[e];for(const e of n)for(const s of Cl(e)){const e=(Tl(t).get(s.name)??[]).filter(e=>Il(s,e));0===e.length&&a.push(s);for(const t of e){const e=u.$9f(t);o.has(e)||(o.set(e,t),Sl(t)&&n.push(t))}}return{objects:[...o.values()],outside:a}}const Tl=u.$5v(({objects:e})=>u.$5a(e.filter(e=>Sl(e)||u.$9g(e)),({name:e})=>e)),Dl=[34,37],zl="\nClusterTrustBundleProjection.user 37 38\nConfigMapVolumeSource.defaultUser 37 38\nContainer.restartPolicy 34 35\nContainer.restartPolicyRules 34 35\nContainerStatus.allocatedResourcesStatus 34 36\nDownwardAPIVolumeFile.user 37 38\nDownwardAPIVolumeSource.defaultUser 37 38\nEmptyDirVolumeSource.mode 37 38\nEnvVarSource.fileKeyRef 34 35\nEphemeralContainerCommon.restartPolicyRules 34 35\nEvictionResponder.name 37 37\nEvictionResponder.priority 37 37\nGRPCAction.mode 37 38\nHTTPGetAction.protocol 37 38\nImageVolumeStatus.imageRef 36 36\nJobSchedulingConfiguration.disruptionMode 37 37\nJobSchedulingConfiguration.resourceClaims 37 37\nJobSchedulingConfiguration.schedulingConstraints 37 37\nJobSchedulingConfiguration.schedulingPolicy 37 37\nJobSpec.scheduling 37 38\nKeyToPath.user 37 38\nNodeAllocatableMappedResources.name 37 37\nNodeAllocatableMappedResources.quantity 37 37\nNodeAllocatableOverheadResources.name 37 37\nNodeAllocatableOverheadResources.perContainer 37 37\nNodeAllocatableOverheadResources.perPod 37 37\nNodeAllocatableResourceClaimStatus.containers 36 36\nNodeAllocatableResourceClaimStatus.mapping 37 37\nNodeAllocatableResourceClaimStatus.overhead 37 37\nNodeAllocatableResourceClaimStatus.resourceClaimName 36 36\nNodePodPreemptionPolicy.disableResizePreemption 37 37\nNodeSpec.podPreemptionPolicy 37 38\nNodeStatus.declaredFeatures 36 36\nNodeSystemInfo.runningInUserNamespace 37 37\nPersistentVolumeClaimStatus.healthStatus 37 38\nPodCertificateProjection.user 37 38\nPodCertificateProjection.userAnnotations 36 36\nPodSchedulingGroup.podGroupName 36 36\nPodSpec.evictionResponders 37 38\nPodSpec.hostnameOverride 34 35\nPodSpec.schedulingGroup 36 38\nPodStatus.allocatedResources 36 36\nPodStatus.extendedResourceClaimStatus 34 36\nPodStatus.nodeAllocatableResourceClaimStatuses 36 38\nPodStatus.resources 36 36\nPodStatus.volumeHealth 37 38\nPodVolumeHealth.healthConditions 37 37\nPodVolumeHealth.lastTransitionTime 37 37\nPodVolumeHealth.name 37 37\nProjectedVolumeSource.defaultUser 37 38\nResourceHealth.message 36 36\nRollingUpdateStatefulSetStrategy.maxUnavailable 34 37\nSecretVolumeSource.defaultUser 37 38\nServiceAccountTokenProjection.user 37 38\nVolumeHealthCondition.message 37 37\nVolumeHealthCondition.reason 37 37\nVolumeHealthCondition.status 37 37\nVolumeHealthStatus.healthConditions 37 37\nVolumeHealthStatus.lastTransitionTime 37 37\nVolumeMount.bindMountOptions 37 38\nVolumeMountStatus.volumeStatus 36 36\nVolumeProjection.clusterTrustBundle 34 37\nVolumeStatus.image 36 38\n";let Ml;function Ll(e,t,o){return!("restartPolicy"!==e||!u.$g8(o).includes("initContainers["))&&t.every(e=>null==e||"Always"===e)}const Ol={};function Bl({base:e,head:t}){const o=({object:e})=>!0===u.$4a(e.manifest,"spec","suspend");return o(e)&&!o(t)}function Vl({base:e,head:t}){const[o,a]=[e,t].map(({templates:e})=>e.flatMap(({containers:e})=>e.map(({value:e})=>e.resources??null))),n=function s(e){const t="\nMaxUnavailableStatefulSet 37\nMutablePodResourcesForSuspendedJobs 36\nRelaxedServiceNameValidation 36\n".split("\n").find(t=>t.startsWith(`${e} `));return void 0===t?void 0:Number(t.slice(e.length))}("MutablePodResourcesForSuspendedJobs");return void 0===n||u.$38(o??null,a??null)?"":` Kubernetes before 1.${n} refuses it.`}function Hl(e){const{namespace:t,manifest:o}=e,a=(...e)=>u.$y(o,"spec",...e),n=t??"default",s="HelmRepository"===a("chart","spec","sourceRef","kind");return{releaseName:u.$9x(Io(e)),targetNamespace:No(e)??n,storageNamespace:a("storageNamespace")??n,chart:u.$9x(s?a("chart","spec","chart"):void 0)}}const Kl=/restart|rolling-?update/i;const _l="argocd.argoproj.io/instance";function Jl(e,t){const o=e.indexOf("/"),[a,n]=[t,e.slice(0,Math.max(0,o))].map(e=>e.split(".").slice(-2).join("."));return a===n&&!0===a?.includes(".")}function Zl({apiVersion:e,metadata:t,status:o,...a}){return a}const Yl=new Set(["Job","CronJob","ScaledJob","Pod","Unknown"]);function eu(e){const t=tu(e);if(!(void 0===t||t.podsAtHead<=t.podsAtBase))return{effect:"none",reason:`It scales from ${t.podsAtBase} to ${t.podsAtHead} pods: new ones come beside those that there are.`}}function tu({base:e,head:t,autoscaled:o,causes:a}){const[n,s]=[u.$9i(e),u.$9i(t)];if(!(o||a.length>0||null===n||null===s))return{podsAtBase:n,podsAtHead:s}}const ou={restart:e=>`By the policy, a ${e} replaces its pods when their template changes.`,recreate:e=>`By the policy, a ${e} is made anew when its pod template changes.`,nextRun:e=>`By the policy, a ${e} takes a changed pod template at its next run.`,none:e=>`By the policy, a ${e} leaves its pods as they are when their template changes.`,unknown:e=>`The policy does not say what a ${e} does when its pod template changes.`};function au({object:e,team:t}){return[["apiVersion"],["metadata"],["status"],...t?.templates??[],...void 0===t?.replicas?[]:[t.replicas]].reduce(nu,e.manifest)}function nu(e,[t,...o]){if(!u.$4b(e)||void 0===t||void 0===e[t])return e;const a=Object.entries(e).filter(([e])=>e!==t),n=0===o.length?[]:[[t,nu(e[t],o)]];return Object.assign(u.$4d(),Object.fromEntries([...a,...n]))}const su={effect:"restart"};function iu(e){const t=e.filter(({update:e})=>!0!==e);return t.length>0?t:e}function cu(e,t){const o=t.some(({update:e})=>!0!==e);return`${al(iu(t))}: ${function a(e,t){return lu(e)&&!t?"the API server refuses it until the finished Job is removed by its ttlSecondsAfterFinished, and whatever applies this makes a new one after that":"the API server refuses the whole object"}(e,o)}.`}function lu({controller:e,object:t}){return"Job"===e&&void 0!==u.$9o(t.manifest,"spec","ttlSecondsAfterFinished")}const uu={Deployment:Su,DeploymentConfig:function mu(e){const{manifest:t}=e.head.object,o=u.$4a(t,"spec","triggers");if(!0===u.$4a(t,"spec","test")&&!0!==u.$4a(e.base.object.manifest,"spec","test"))return{effect:"unknown",reason:"spec.test is true: its pods run while a rollout goes on, and end with it."};const a=u.$8c(t,"spec","triggers").some(e=>"ConfigChange"===u.$y(e,"type"));return 0!==e.causes.length||u.$38(o,u.$4a(e.base.object.manifest,"spec","triggers"))?a||null==o||0===e.causes.length?Su(e):{effect:"none",reason:"It has no ConfigChange trigger: it rolls out by hand."}:{effect:"unknown",reason:"Its triggers change: whether one of them starts a rollout is not known."}},CloneSet:e=>Au(e,"updateStrategy")??Su(e,"updateStrategy")??function t({base:e,head:o}){const a=({object:e})=>u.$4a(e.manifest,"spec","scaleStrategy","podsToDelete");return!u.$5b(a(o))||u.$38(a(e),a(o))?void 0:{effect:"unknown",reason:"spec.scaleStrategy.podsToDelete changed: Kruise deletes those pods."}}(e),ArgoRollout:function du(e){const t=t=>u.$4a(e[t].object.manifest,"spec","restartAt"),o=void 0!==t("head")&&!u.$38(t("base"),t("head")),a=Su(e)??function n({base:e,head:t}){const[o,a]=[e,t].map(({object:e})=>u.$8b(e.manifest,"spec","workloadRef")),n=e=>["onsuccess","progressively"].includes(u.$9z(e,"scaleDown"));if(n(a)&&!n(o))return{effect:"unknown",reason:`spec.workloadRef.scaleDown changed: Argo Rollouts ends the pods of ${u.$9z(a,"kind")} ${u.$9z(a,"name")}, once those of the Rollout are there.`}}(e);return o&&"restart"!==a?.effect&&0!==u.$9i(e.head)?{effect:"restart",reason:"spec.restartAt changed: Argo Rollouts evicts every pod, without a surge."}:a},StatefulSet:e=>Cu(e)??Au(e,"updateStrategy","rollingUpdate")??wu(e)??function t({base:e,head:o,autoscaled:a}){const n=e=>u.$9o(e.object.manifest,"spec","ordinals","start")??0,s=Math.abs(n(o)-n(e)),r=a?null:u.$9i(o);if(0!==s&&0!==r)return{effect:"restart",reason:`spec.ordinals.start changed: ${null===r?"Its":`${Math.min(s,r)} of its`} pods are deleted, and others made under new numbers.`}}(e),KruiseStatefulSet:e=>Cu(e)??Au(e,"updateStrategy","rollingUpdate")??wu(e),DaemonSet:xu,KruiseDaemonSet:xu,KnativeService:function pu(e){const t=({object:e})=>u.$4a(e.manifest,"spec","traffic")??null;if(0===e.causes.length&&!u.$38(t(e.base),t(e.head)))return{effect:"unknown",reason:"Its traffic goes to other Revisions, whose pods come while those of others go."};if(0===e.causes.length)return;const o="Knative makes a new Revision and moves the traffic to it.",[a,n]=[e.base,e.head].map(ju);return void 0===a||void 0===n||n>=a||n>1?{effect:"restart",reason:o}:{effect:"restart",reason:`${o} It keeps ${n} from now on, where it kept ${a}: pods that no request needs end, and the next request may wait for a new one.`,podsAtBase:a,podsAtHead:null}},ReplicaSet:function fu(e){const{base:t,head:o,causes:a}=e,n=u.$8b(o.object.manifest,"spec","selector"),s=u.$8b(t.templates[0]?.metadata??{},"labels");return"ReplicationController"===o.object.kind&&Object.entries(n).some(([e,t])=>s[e]!==t)&&0!==u.$9i(o)?{effect:"restart",reason:"spec.selector changed: its pods no longer belong to it and run on, and new ones are made."}:0===a.length?void 0:0!==u.$9i(o)||e.autoscaled?{effect:"none",heldBack:"onDelete",reason:"Only pods made from now on take the new pod template: those that run keep the old one until somebody deletes them."}:wu(e)},CronJob:function gu(e){return Bl(e)?{effect:"unknown",releases:!0,reason:"It was suspended: a run that was missed meanwhile may start at once."}:0!==e.causes.length?!0===u.$4a(e.head.object.manifest,"spec","suspend")?{effect:"none",heldBack:"suspended",reason:"spec.suspend is true."}:{effect:"nextRun"}:void 0},Job:function hu(e){const{head:t,causes:o}=e;if(Bl(e))return{effect:"unknown",releases:!0,reason:"It was suspended: its pods are made now."};if(function a({base:e,head:t}){const o=({object:e})=>void 0===u.$9l(e)||void 0!==u.$9m(e.manifest);return"argo"===t.object.deliverer&&!o(e)&&o(t)}(e))return{effect:"create",reason:"It was a hook that no sync makes, and is made at the next one."};if(0===o.length)return;const n=u.$9n(t.object);return void 0!==n?{effect:"nextRun",reason:`${n}: the Job ${void 0!==u.$9m(t.object.manifest)?"is made anew at every sync":"is made when that happens, and at no sync"}.`}:{effect:"none",heldBack:"suspended",reason:`The suspended Job takes the change before it starts.${Vl(e)}`}},ScaledJob:function vu(e){return"gradual"===u.$y(e.head.object.manifest,"spec","rollout","strategy")?e.causes.length>0?{effect:"nextRun"}:void 0:u.$38(e.base.object.manifest.spec,e.head.object.manifest.spec)?void 0:{effect:"restart",reason:"KEDA ends the running Jobs whenever a ScaledJob changes."}},Pod:function yu({causes:e}){const t=e.filter(({type:e})=>"label"!==e&&"annotation"!==e);if(0!==t.length)return t.some(({type:e})=>"image"===e)?{effect:"restart",reason:"The containers restart in place; the pod stays."}:{effect:"none",reason:"A Pod takes this change as it runs."}},Operator:function $u({base:e,head:t}){const{kind:o}=t.object,[a,n]=[e.object.manifest.spec,t.object.manifest.spec];if(u.$9t(o)){const s=u.$9s(o,a,n);return"unknown"===s?.effect?function r(e,t){if("helm.toolkit.fluxcd.io"!==t.group)return;const o=Hl(t),a=Object.entries(Hl(e)).flatMap(([e,t])=>{const a=u.$9x(o[e]);return""===t||""===a||t===a?[]:[`${e} ${t} \u2192 ${a}`]});return 0!==a.length?{effect:"recreate",reason:`Flux uninstalls the Helm release, with all that its chart made, and installs another one: ${a.join(", ")}.`}:void 0}(e.object,t.object)??s:s}const s=Gl(e.object,t.object);if(!u.$38(a,n)||void 0!==s)return{effect:"unknown",reason:`What restarts was not analysed: an operator runs the pods of this ${o}.${void 0===s?"":` Its ${s} changes.`}`}},Team:function bu({base:e,head:t,causes:o}){const{kind:a}=t.object,n=t.team?.effect??"unknown";return o.length>0?0===u.$9i(t)?{effect:"none",heldBack:"noReplicas",reason:"It has no replicas."}:{effect:n,reason:ou[n](a)}:u.$38(au(e),au(t))?void 0:{effect:"unknown",reason:`It changes outside of the pod templates that the policy names: Rollcast does not know what the controller of ${a} does with that.`}},Unknown:function ku({base:e,head:t,causes:o}){if(0!==o.length||!u.$38(Zl(e.object.manifest),Zl(t.object.manifest))||void 0!==Gl(e.object,t.object))return{effect:"unknown",reason:`Rollcast does not know the controller of ${t.object.kind}.`}}};function xu(e){return function o({base:e,head:t},a){const n=function s(e,t){const[o,a]=[e,t].map(e=>u.$8b(e,"nodeSelector")),n=Object.entries(a??{}).some(([e,t])=>!u.$38(o?.[e],t)),[s,r]=[e,t].map(e=>u.$4a(e,"affinity","nodeAffinity","requiredDuringSchedulingIgnoredDuringExecution"));return[...n?["nodeSelector"]:[],...u.$4b(r)&&!u.$38(s,r)?["nodeAffinity"]:[],...u.$8c(e,"tolerations").some(e=>!u.$8c(t,"tolerations").some(t=>u.$38(t,e)))?["tolerations"]:[]]}(e.templates[0]?.spec,t.templates[0]?.spec);if(0===n.length)return a;const r=`${n.join(", ")} changed: on nodes that no longer fit, its pod ends.`;return{...a??{effect:"scale"},podsAtBase:null,podsAtHead:null,reason:void 0===a?.reason?r:`${a.reason} ${r}`}}(e,Cu(e)??function t({causes:e}){return e.length>0?su:void 0}(e))}function Pu({head:e},t,o){if(t&&0!==u.$9i(e))return{effect:"unknown",releases:!0,reason:`The pod template is unchanged, but whatever changed while it ${o} rolls out now.`}}function Ru(e,t){return u.$y(e[t].object.manifest,"spec","updateStrategy","type")}function Cu(e){if("OnDelete"===Ru(e,"head")){if(0===e.causes.length)return;return{effect:"none",heldBack:"onDelete",reason:"Pods take the change when somebody deletes them."}}if(!(e.causes.length>0))return Pu(e,"OnDelete"===Ru(e,"base"),"updated OnDelete")}function Au(e,...t){const o=["spec",...t,"partition"],a=u.$9o(e.head.object.manifest,...o)??0,n=u.$9o(e.base.object.manifest,...o)??0;if(0===e.causes.length)return Pu(e,a<n,"was above the partition");const s=e.autoscaled?null:u.$9i(e.head);return 0===a||null===s||a<s||0===s?void 0:{effect:"none",heldBack:"partition",reason:`${o.join(".")} is ${a}, and there are ${s} pods.`}}function ju({templates:e}){const t=u.$8b(e[0]?.metadata,"annotations"),o=["min-scale","minScale"].map(e=>u.$y(t,`autoscaling.knative.dev/${e}`));return Number(o.find(e=>void 0!==e&&/^\d+$/.test(e))??0)}function Iu(e,t){return Nu(e).has(t)}const Nu=u.$5v(e=>{const t=new Set;return Tu(t,e,new Set),t});function Tu(e,t,o){if(u.$4b(t)&&!o.has(t)){o.add(t);for(const[a,n]of Object.entries(u.$4b(t.properties)?t.properties:{}))e.add(a),Tu(e,n,o);Tu(e,t.items,o),Tu(e,t.additionalProperties,o)}}function Du(e,t){return zu(t,e)}const zu=u.$26((e,t)=>function o(e,t){if(e.incomplete||t.incomplete)return!1;const[o,a]=[e,t].map(({index:e})=>e.objects.filter(Mu));return o?.length===a?.length&&!0===a?.every(t=>e.index.byKey.get(u.$9f(t))?.manifest===t.manifest)}(t,e));function Mu({group:e,kind:t}){return void 0===u.$a6(e,t)}const Eu=["restart","create","delete","recreate","nextRun","scale"];function qu(e,t){const o=Ou(t);if(void 0===o)return e;const a=`Flux applies nothing of this Kustomization while the API server refuses ${o}; what is held back comes when that is mended.`;return e.map(e=>Eu.includes(e.forecast.effect)&&!function t({head:e,forecast:o}){return"delete"===o.effect&&void 0!==e}(e)?{...e,forecast:{...e.forecast,effect:"none",heldBack:"refused",reason:a}}:e)}function Lu(e,t){const o=Ou(t);if(void 0===o)return e;const a=`Flux prunes nothing of this Kustomization while the API server refuses ${o}.`;return e.map(e=>{const{loss:t,...o}=e;return!0===t&&"removed"===o.change?{...o,reason:a}:e})}function Ou(e){const t=e.find(({check:e,severity:t})=>"apply-fails"===e&&"error"===t);if(void 0===t)return;const{workload:o}=t;return null===o?"one of its objects":`${o.kind} ${o.name}`}const Fu={Deployment:["spec","paused"],DeploymentConfig:["spec","paused"],ArgoRollout:["spec","paused"],CloneSet:["spec","updateStrategy","paused"]},Uu=["StatefulSet","KruiseStatefulSet","DaemonSet","KruiseDaemonSet"];function Vu({suppressed:e,severity:t}){return void 0===e&&"ignore"!==t}function Hu(e,t){return u.$4b(e)?function o(e,t){if(!u.$4b(t))return"fails";const o=Object.entries(e).map(([e,t])=>{const[,o="plain",a=e]=Ku.exec(e)??[];return{sign:o,name:a,inner:t}});if(o.some(({name:e})=>/[*?]/.test(e)&&void 0===t[e]))return"unknown";const a=o.filter(({sign:e})=>""===e).map(({name:e,inner:o})=>void 0===t[e]?"skips":function a(e){return"fails"===e?"skips":e}(Hu(o,t[e])));return a.includes("unknown")?"unknown":a.includes("skips")?"skips":_u(o.filter(({sign:e})=>""!==e).map(({sign:e,name:o,inner:a})=>function n(e,t,o){switch(e){case"plain":return"*"===t?Gu(null!==(o??null)):Hu(t,o);case"=":return void 0===o?"passes":Hu(t,o);case"X":return Gu(void 0===o);default:return"unknown"}}(e,a,t[o])))}(e,t):u.$5b(e)?function a(e,t){if(!u.$5b(t))return"fails";const[o]=e;if(void 0===o||e.length>1)return"unknown";const a=t.map(e=>Hu(o,e)),n=a.filter(e=>"skips"!==e);return a.length>0&&0===n.length?"skips":_u(n)}(e,t):Ju(e,t)}const Ku=/^([=X^<+]?)\((.*)\)$/;function Gu(e){return e?"passes":"fails"}function _u(e){const[t,o]=[e.includes("fails"),e.includes("skips")];return t&&o?"unknown":t?"fails":e.includes("unknown")?"unknown":o?"skips":"passes"}const Wu=[null,"",0,!1];function Ju(e,t){return u.$5b(t)?_u(t.map(t=>Ju(e,t))):"string"==typeof e?function o(e,t){if(/\{\{|\$\(/.test(e))return"unknown";const o=e.split("|").map(e=>_u(e.split("&").map(e=>function o(e,t){if(Zu.test(e))return"unknown";const o=e.replace(Qu,""),[a,n]=[e.slice(0,e.length-o.length),o.trim()],s=[em,Yu].flatMap(e=>{const[o,s]=[e(t),e(n)];return void 0===o||void 0===s?[]:[!0===R.$87(Xu,a)?.(o,s)]});return s.includes(!0)?"passes":/[<>]/.test(a)?s.length>0?"fails":"unknown":null===t||u.$4b(t)?"fails":Gu(tm(n,u.$9x(t))===(""===a))}(e.trim(),t))));return o.includes("passes")?"passes":o.includes("unknown")?"unknown":"fails"}(e,t??null):Gu(null===e?Wu.includes(t??null):"boolean"==typeof e?t===e:u.$9x(t)===u.$9x(e))}const Zu=/^[-+]?\d+(?:\.\d+)?[A-Za-z]*!?-[-+]?\d+(?:\.\d+)?[A-Za-z]*$/,Qu=/^(?:>=|<=|>|<|!)/,Xu={">=":(e,t)=>e>=t,"<=":(e,t)=>e<=t,">":(e,t)=>e>t,"<":(e,t)=>e<t,"!":(e,t)=>e!==t,"":(e,t)=>e===t};function Yu(e){return u.$ao(e??0)?.amount}function em(e){return u.$ax(u.$4b(e)||u.$5b(e)?"":u.$9x(e??0))}function tm(e,t){const o=Array.from(e,e=>"*"===e?{kind:"any"}:"?"===e?{kind:"one"}:{kind:"text",character:e});return u.$7c(o,t,"")}const om=/^(Namespaced|AdmissionPolicy)/;function am(e,t,o){if(om.test(e.kind)&&e.namespace!==t.object.namespace)return!1;const a=u.$8b(e.manifest,"spec");switch(e.group){case"admissionregistration.k8s.io":return function e(t,o,a){const n=u.$y(t,"policyName"),s=a.byKind.get("ValidatingAdmissionPolicy")?.find(e=>e.name===n);if(void 0===s)return!1;const r=u.$8b(t,"matchResources");return nm(u.$8b(s.manifest,"spec","matchConstraints"),"resourceRules",o,a)&&(void 0===r.resourceRules?im(r,rm(o),o,a):nm(r,"resourceRules",o,a))}(a,t,o);case"policies.kyverno.io":return nm(u.$8b(a,"matchConstraints"),"resourceRules",t,o);case"policies.kubewarden.io":return nm(a,"rules",t,o);case"constraints.gatekeeper.sh":return function n(e,t,o){const{namespace:a}=t.object,n=u.$8c(e,"kinds"),s=rm(t).filter(({group:e,kind:t})=>0===n.length||n.some(o=>sm(u.$ap(o,"apiGroups"),e)&&sm(u.$ap(o,"kinds"),t))),r=e=>null!==a&&e.some(e=>tm(e,a)),[i,c]=[u.$ap(e,"namespaces"),u.$ap(e,"excludedNamespaces")];return(0===i.length||null===a||r(i))&&!r(c)&&im({...e,objectSelector:e.labelSelector??null},s,t,o)}(u.$8b(a,"match"),t,o);default:return!1}}function nm(e,t,o,a){const n=rm(o).filter(({group:o,plural:a})=>u.$8c(e,t).some(e=>sm(u.$ap(e,"apiGroups"),o)&&["*/*",a].some(t=>sm(u.$ap(e,"resources"),t))));return im(e,n,o,a)}function sm(e,t){return e.includes("*")||e.includes(t)}function rm({object:{group:e,kind:t,manifest:o},templates:a}){const n=`${t.toLowerCase()}s`,s={group:"",kind:"Pod",plural:"pods"};return[{group:e,kind:t,plural:n,labels:u.$8b(o,"metadata","labels")},...a.map(({metadata:e})=>({...s,labels:u.$8b(e,"labels")}))]}function im(e,t,{object:o},a){const n=u.$8b(e,"objectSelector");return t.some(({labels:e})=>d(n,e))&&function s(e,{namespace:t},{byKey:o}){if(!u.$4b(e)||null===t)return!0;const a=o.get(u.$aq(t));if(void 0!==a)return d(e,{...u.$8b(a.manifest,"metadata","labels"),[cm]:t});const n=Object.entries(u.$8b(e,"matchLabels")).filter(([e])=>e===cm),s=u.$8c(e,"matchExpressions").filter(({key:e})=>e===cm);return d({matchLabels:Object.fromEntries(n),matchExpressions:s},{[cm]:t})}(e.namespaceSelector,o,a)}const cm="kubernetes.io/metadata.name",lm=255,um=600,mm=/^(?:\[[0-9A-Fa-f:]+\]|[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*)(?::[0-9]+)?$/,dm=/^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/,pm=/^\w[\w.-]{0,127}$/,fm=/^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/,gm=/^[a-f0-9]{64}$/;const $m=[/^\.(github|forgejo|gitea)\/workflows\/[^/]+\.ya?ml$/,/^\.(woodpecker|crow)(\/[^/]+)?\.ya?ml$/,/^\.gitlab-ci\.yml$|^\.gitlab\/.+\.yml$/,/^\.(circleci|semaphore|buildkite|tekton|harness|pipelines|azure-pipelines|azuredevops)\/.+\.ya?ml$/,/^(\.drone|\.travis|\.appveyor|appveyor|\.cirrus|bitbucket-pipelines|codefresh|screwdriver|wercker|shippable)\.ya?ml$/,/^\.prow(\/.+)?\.ya?ml$/,/(^|\/)(azure-pipelines|cloudbuild|buildspec|appspec)[\w.-]*\.(ya?ml|json)$/,/(^|\/)Jenkinsfile[\w.-]*$|\.jenkinsfile$/i];function bm(e){return $m.some(t=>t.test(e))}function km(e){const t=u.$6f(e).toLowerCase().split(/[^a-z0-9]+/);return t.some(e=>xm.test(e))&&!t.some(e=>wm.test(e))}const xm=/^(e2e|tests?|testing|integration|conformance|smoke|cypress|playwright|lint)$/,wm=/^(cd|deploy\w*|release\w*|publish\w*|promot\w*|rollout|ship|prod|production|staging|preview|apply|sync|env)$/;function Sm(e){return/\.(sh|bash|zsh|fish|ps1|bat|mk)$|(^|\/)(Makefile|[Jj]ustfile|Taskfile[^/]*)$/.test(e)}const Pm=[".github/workflows",".forgejo/workflows",".gitea/workflows",".gitlab",".circleci",".tekton",".woodpecker",".buildkite",".semaphore",".harness",".prow",".pipelines",".azure-pipelines"];function Rm(e){const t=Pm.flatMap(t=>e.list(t).map(e=>`${t}/${e}`));return[...e.list(""),...t].filter(t=>bm(t)&&da(e,t))}const Cm=new Set("all and api app apps at by db dev dns env for http in io ip key my net new of old on prod qa ssl test the tls to uat uri url web\n  access account action active actual address addresses admin administrator advice affected agent alert alerts alpha\n  amazon amazonaws analysed analytics annotation annotations apache apiversion application applications argocd argument\n  arguments attribute authentication authorization autoscaler available average azure backend backup balance balancer\n  batch because before beside between bitnami boolean branch broken browser bucket builder builders bundle cancel\n  cannot catalog certificate certificates change changed changes channel charts client cluster clusters com\n  command commands comment commit commits common compare component components config configmap configmaps\n  configuration configure connection console consumer container containers content context control controller\n  controllers correct cronjob current custom daemon daemonset dashboard database databases datadog debian decode default\n  defaults delete deleted deletion demand deploy deployable deployables deployed deployment deployments describe\n  destination develop developer development device digest directory disable disabled docker dockerhub document domain\n  dynamic elastic elasticsearch embedded enable enabled encrypted endpoint endpoints engine entry environment\n  environments errors etcd event events everything example examples exporter expression external failed failure feature\n  field fields filter folder forecast format found frontend function gateway gcr general generated generator generators ghcr\n  github gitlab gitops global google googleapis grafana granted graphql groups handler harbor hashicorp header headers health helm\n  hidden history hostname https identity ignore ignored ignores image images import include ingress init inject input\n  inputs insecure install instance instances integer internal invalid issuer jaeger jenkins jobs json kafka keycloak\n  kind kubectl kubelet kubernetes kustomization kustomize label labels language latest letsencrypt level library limit\n  limits linux listen listener literals loadbalancer local localhost location logger logging login loki machine main\n  manager manifest manifests master maximum member memory merge message messages metadata metrics migration minimum\n  minio missing mobile module mongo mongodb monitor monitoring mounted mysql named names namespace namespaces native\n  nats network nginx nodejs nodes none notification null number object objects observability offline online open\n  openapi operation operator operators option optional options oracle orders org origin other others output overlay overlays\n  owner package packages parameter parameters parent partition passed password patch patches payment payments pending\n  people permission persistent pipeline platform plugin plugins policy policies postgres postgresql preview primary\n  private probe probes process processes producer product production profile program project projects prometheus\n  protocol provider proxy public publish python quay queue quota rabbitmq random readiness readonly reason redis reference\n  references refers region registry release reload reloader remote render rendered replace replaced replica replicas report\n  repository request requests require required reserved resource resources response restart restarts result results\n  retry revision rollback rolling rollout root route router routes runner runtime sandbox schedule scheduler schema\n  search secondary secret secretkeyref secrets security selector server serverless sha256 sha512 servers service serviceaccount\n  serviceaccountname imagepullsecrets imagepullpolicy restartpolicy\n  services session setting settings shared shell simple single snapshot socket source sources specification spring\n  staging stale standard started startup state stateful statefulset static status storage store stream strict string\n  subject submodule success suffix summary support system table target targets template templates temporary tenant\n  testing tests thanos timeout token tokens tools trace tracing traefik traffic transform transformer transformers\n  transport trigger trusted type types ubuntu unable unavailable undefined unknown unsafe unsupported update updated\n  updates upload upstream user username users valid validate value values variable variables vault vendor version\n  versions virtual volume volumes warning webhook website window windows within without worker workers workload\n  workloads workspace writer written yaml zookeeper".split(/\s+/)),Am=new Set("about above absolute actions added admission affinity after again against agree aliases allow allowed allows alone\n  already alternatives always among amount another answer answered answers anything apiextensions apiregistration\n  applied applies apply applying array arrive arrives asked atomic authority automatic automatically autoscaling\n  backed backups became become becomes begin begins begun behavior behind being belongs below beyond binding blank\n  bounds braces brackets breakable bring brings broke budget build builds built builtin bytes cache called calls\n  capabilities character characters chart check checked checkout checks choose claim claims class clients clone closed\n  colon column comes compared compares complete condition configs configurations contain converts cores could count\n  counted counts created cycle damaged deadline decide decides declaration declares decrypt deeply definition\n  definitions deletes delimiter deliver delivering delivers delivery dependency depends deploying deploys differ\n  different digits divided drain drained driver dropped drops duration during earlier effect either element elsewhere\n  empty ended enforced enforces enough entries error escape evaluated every exactly exchange exclude exempt exempted\n  exemption exempts exist exists expected expires export fails false families fetch fetched fetches fewer files fills\n  finding finds finished first folded folders follow followed follows force forecasts forks former gated gathered\n  generate generic given gives globs grace group grows hangs happens healthy holds hosts hyphens immutable indentation\n  index indexed inline inside instead interval isolated isolation items itself jinja jsonnet judged keeps kernel kinds\n  known knows kubelets kyverno lacks large larger later leads least leave leaves legacy length letter letters\n  libraries lines lists loaded longer looked looks lookup loses lower machines makes managed manages mapping marks\n  match matches matrix means meant meanwhile mended merged merges metric migrate minute missed modify mount mounts\n  moved moves multiple naming narrower needed needs negative neither nested never nobody nothing numbers often older\n  operations order ordinals otherwise outside overhead overwrite parse parsed partly parts pattern paused percentage\n  perhaps period phase pinned place please plural point ports prefer prefix preserve printable printed prints priority\n  privileged programs prune pruned prunes pulled pushed quotas quoted quotes raise range ranges reach reached reaches\n  reader readers reads ready reclaim reconcile recreate redirects refresh refreshed refuse refused refuses regular\n  relative released remediation remove removed removes rename renders renewed repeat replacement replaces replication\n  reported reports repositories requires requiring resolve resolved restarted restrictor resumed retain return rewrite\n  right rights rollcast rollouts rolls rotates rules running scale scaled scales scope sealed second seconds select\n  selected selects sends separator serve served serves several severity shall shard shards share shorter should shown\n  shows sidecar sides sight signed since slash slice somebody someone something spaces specify split stand stands\n  stars start starts statuses stays steps still stopped stops stored stores stranger strategic strategy subset\n  substitution supported surge suspend suspended switch switched symbolic synced syncs tables taken takes talks tells\n  terminal their theirs there these those though through times today together toolkit trimmed trust trusts twice under\n  undone unexpected uninstalled unless unmatched unpacked until updater upgrade upgraded upgrades usual validator\n  visible waits wants watch watches weight whatever whenever where wherever whether which while whoever whole whose\n  width workflow working would write writes wrong wrote yourself".split(/\s+/)),jm=/^v?\d+(?:[.\-_]\d+)+$/i,Im=/^(?:[a-z0-9.-]+\/)?v\d+(?:(?:alpha|beta)\d+)?$/;function Nm(e){if(jm.test(e)||Im.test(e))return!0;if(Am.has(e.trim().toLowerCase().replace(/:$/,"")))return!0;const t=e.toLowerCase().split(/[-_.\s/:]+/).filter(e=>""!==e);return t.length>0&&t.length<=4&&t.every(e=>Cm.has(e))}function zm(e,t,o){return function a(e,t,o){const a=function n(e,t,o){if(Yl.has(o.controller))return;const a=Xl(o)??Ql({base:t,head:o});return void 0!==a&&function n(e,t){const o=(e,t)=>[...e.byKey].some(([e,o])=>void 0===u.$9l(o)&&!u.$38(o.manifest,t.byKey.get(e)?.manifest));return o(t,e)||o(e,t)}(e.base.index,e.head.index)?a:void 0}(e,t,o);return void 0===a?void 0:Vi(o,a.effect,a.reason,"recreate"===a.effect?u.$9i(t):null)}(e,t,o)??function n(e,t){if("Operator"!==t.controller)return;const o=qo(t.object,[...e.changes,...e.elsewhere]);return void 0===o?void 0:{...Vi(t,"unknown",Uo(o,t.object),null),namesConfig:!0}}(e,o)??Em(e,t,o)}function Em(e,t,o){const a=Tm(e,t,o);if(void 0===a)return;const{effect:n,reason:s,...r}=a;return{...Vi(o,n,s,null),...r}}function Lm(e,t){return u.$4b(e)?t.flatMap(t=>void 0===e[t]?[]:[`${t} ${u.$9x(e[t])}`]).join(" and "):"one value"}function Om(e,t,o,a){const{kind:n,name:s,path:r,keys:i}=t;if("all"===i||"data"===i)return[];const[c,l]=[a,o].map(o=>function a(e,t,o){const a=Za(o,e,t)?.maker;if(void 0===a)return;const n=u.$cm(a).find(({kind:e,name:o})=>e===t.kind&&o===t.name);return n&&{maker:`${a.kind} ${a.name}`,made:n}}(e,t,o)),m=l?.made.holds;if(void 0===l||void 0===m)return[];const d=void 0===c||void 0!==c.made.holds;return i.filter(e=>d&&!m.includes(e)).map(e=>{const t=!0===c?.made.holds?.includes(e)?" from now on":"";return{key:`${n} ${s} ${e}`,severity:"error",message:`\`${r}\` needs key ${e} of ${n} ${s}, which ${l.maker} makes without it${t}.`,unsafe:!0}})}const Um="(Flux takes it out of the cluster; kubectl and Argo CD leave it there)";function Bm({kind:e,name:t},o){return{key:`${e} ${t} empty`,severity:"warning",message:`\`${o}\` takes all of ${e} ${t}, which holds nothing any more.`,unsafe:!0}}function Vm(e,t,o,a){return{key:e,severity:a,message:`\`${t}\` needs ${o}, which is not in the build.`,unsafe:!0}}function Hm(e,t,{kind:o,name:a,stays:n},s=!1){return{key:e,severity:"warning",message:`\`${t}\` needs ${e}, and ${o} ${a} ${s?"makes it no more":"that makes it in the cluster is no longer in the build"}: ${n??"what it made may be deleted"+(s?"":" with it")}.`,unsafe:void 0===n}}function Km(e,t){return{key:e,severity:"error",message:`\`${t}\` needs ${e}, which another deployable held and this change removes.`,unsafe:!0}}function Gm(e,t){return{key:e,severity:"warning",message:`\`${t}\` needs ${e}, which was not seen at head, of which not all was analysed: see that what was left out holds it.`,unsafe:!0}}function _m({kind:e,name:t},{workload:o,base:a},n){const{namespace:s}=o.object;return a.configs.some(o=>o.kind===e&&o.name===t&&o.namespace===s&&n(o))}function Wm(e,t){return e.filter(({id:e,head:o})=>o?.object.name===t.name&&u.$9e(e.namespace,t.namespace)).flatMap(({base:e,head:o})=>t.keys.filter(t=>!0===e?.entries.has(t)&&!0!==o?.entries.has(t)))}function Jm(e,t){return e.includes(t)?t:e.includes("maybe")?"maybe":!t}function Zm(e,t,o){const a=a=>u.$8c(e,a).map(e=>ed(e,t,o)),[n,s]=[a("any"),a("all")];return n.length>0?Jm(n,!0):s.length>0?Jm(s,!1):ed(e,t,o)}const Qm=["namespaceSelector","operations","annotations"],Xm=["name","names","selector"],Ym=["subjects","roles","clusterRoles"];function ed(e,t,o){const a=u.$8b(e,"resources");if(!function n(e,t,o){return 0===e.length||e.some(e=>td(e,t)||o&&ad.test(e))}(u.$ap(a,"kinds"),t,o))return!1;const s=e=>void 0!==a[e],r=function i(e,t){return 0===e.length||(null===t?"maybe":e.some(e=>tm(e,t)))}(u.$ap(a,"namespaces"),t.namespace),c=o?!Xm.some(s)||"maybe":function l(e,{name:t,manifest:o}){const[a,n]=[u.$ap(e,"names"),e.selector],s=tm(u.$y(e,"name")??"*",t)&&(0===a.length||a.some(e=>tm(e,t)));if(!s||!u.$4b(n))return s;return Object.entries(u.$8b(n,"matchLabels")).some(([e,t])=>/[*?]/.test(`${e} ${u.$9x(t)}`))?"maybe":d(n,u.$8b(o,"metadata","labels"))}(a,t);return Jm([r,c,!(Ym.some(t=>void 0!==e[t])||Qm.some(s))||"maybe"],!1)}function td(e,{group:t,kind:o,apiVersion:a}){const[n="",s="*",r="*"]=e.split("/").reverse(),i=a.slice(a.lastIndexOf("/")+1);return tm(n,o)&&tm(s,i)&&tm(r,t)}function od(e){return ad.test(e)}const ad=/^(?:(?:\*|v1)\/)?Pod$/,nd=["DaemonSet","Deployment","Job","ReplicaSet","ReplicationController","StatefulSet","CronJob"];function sd({name:e,minor:t},o){const{spec:a,containers:n}=o,s={minor:t,isWindows:t>=25&&"windows"===u.$y(a,"os","name"),isOwnUsers:t>=35&&!1===a.hostUsers,isRestricted:"restricted"===e},r=function i({metadata:e,spec:t},o){const{minor:a,isRestricted:n,isOwnUsers:s}=o,r=u.$8b(t,"securityContext"),i=["hostNetwork","hostPID","hostIPC"].filter(e=>!0===t[e]),c=u.$8c(r,"sysctls").flatMap(e=>u.$y(e,"name")??[]).filter(e=>(R.$87(rd,e)??1/0)>a),l=Object.entries(u.$8b(e,"annotations")).some(([e,t])=>e.startsWith("container.apparmor.security.beta.kubernetes.io/")&&!/^($|runtime\/default$|localhost\/)/.test(u.$25(t)));return[...i.map(e=>`\`${e}\``),...cd(t,n),...c.map(e=>`the sysctl ${e}`),...l?["its AppArmor annotation"]:[],...md(r,o),...n&&!s&&!1===r.runAsNonRoot?["`runAsNonRoot: false`"]:[]]}(o,s).map(e=>({what:e}));return[...r,...n.flatMap(e=>[...pd(e,s),...gd(e,a,s)].map(t=>({what:t,container:e.name})))]}const rd={"kernel.shm_rmid_forced":0,"net.ipv4.ip_local_port_range":0,"net.ipv4.tcp_syncookies":0,"net.ipv4.ping_group_range":0,"net.ipv4.ip_unprivileged_port_start":0,"net.ipv4.ip_local_reserved_ports":27,"net.ipv4.tcp_keepalive_time":29,"net.ipv4.tcp_fin_timeout":29,"net.ipv4.tcp_keepalive_intvl":29,"net.ipv4.tcp_keepalive_probes":29,"net.ipv4.tcp_rmem":32,"net.ipv4.tcp_wmem":32,"net.ipv4.tcp_slow_start_after_idle":37,"net.ipv4.tcp_notsent_lowat":37},id=["configMap","csi","downwardAPI","emptyDir","ephemeral","image","persistentVolumeClaim","projected","secret"];function cd(e,t){const o=u.$8c(e,"volumes").flatMap(e=>{const o=Object.keys(e).filter(t=>"name"!==t&&u.$4b(e[t])),a=0===o.length||o.some(e=>id.includes(e));return t?a?[]:o:o.filter(e=>"hostPath"===e)});return[...new Set(o)].map(e=>`a \`${e}\` volume`)}const ld=["","container_t","container_init_t","container_kvm_t"],ud=["RuntimeDefault","Localhost"];function md(e,{minor:t,isRestricted:o,isOwnUsers:a}){const n=u.$8b(e,"seLinuxOptions"),s=u.$y(n,"type")??"",r=ld.includes(s)||t>=31&&"container_engine_t"===s,i=["user","role"].filter(e=>""!==(u.$y(n,e)??"")),c=["seccompProfile","appArmorProfile"].filter(t=>u.$4b(e[t])&&!ud.includes((t=>u.$y(e,t,"type"))(t)??"")),l=0===e.runAsUser||0n===e.runAsUser;return[...r?[]:["the `type` of its `seLinuxOptions`"],...i.map(e=>`the \`${e}\` of its \`seLinuxOptions\``),...c.map(e=>`its \`${e}\``),...!0===u.$8b(e,"windowsOptions").hostProcess?["`hostProcess`"]:[],...o&&l&&!a&&t>=23?["`runAsUser: 0`"]:[]]}const dd=new Set("AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID SYS_CHROOT".split(" "));function pd({value:e},t){const{minor:o,isRestricted:a,isOwnUsers:n}=t,s=u.$8b(e,"securityContext"),r=u.$ap(s,"capabilities","add").filter(e=>!dd.has(e)),i=u.$8c(e,"ports").some(({hostPort:e})=>"number"==typeof e&&e>0),c=!(n&&!a)&&"Default"!==(u.$y(s,"procMount")??"Default");return[...!0===s.privileged?["`privileged`"]:[],...r.map(e=>`the capability ${e}`),...i?["a `hostPort`"]:[],...c?["its `procMount`"]:[],...o>=34?fd(e):[],...md(s,t)]}function fd(e){return[...["livenessProbe","readinessProbe","startupProbe"].map(e=>[e]),...["postStart","preStop"].map(e=>["lifecycle",e])].filter(t=>["httpGet","tcpSocket"].some(o=>""!==(u.$y(e,...t,o,"host")??""))).map(e=>`the \`host\` of the \`${e.at(-1)??""}\``)}function gd({value:e},t,{isRestricted:o,isWindows:a,isOwnUsers:n}){if(!o)return[];const[s,r]=[u.$8b(e,"securityContext"),u.$8b(t,"securityContext")],i=e=>s[e]??r[e],c=n||!0===i("runAsNonRoot")?[]:["a missing `runAsNonRoot: true`"];if(a)return c;const l=u.$ap(s,"capabilities","add").filter(e=>dd.has(e)&&"NET_BIND_SERVICE"!==e),m=u.$ap(s,"capabilities","drop").includes("ALL");return[...!1===s.allowPrivilegeEscalation?[]:["a missing `allowPrivilegeEscalation: false`"],...m?[]:["capabilities that are not all dropped"],...l.map(e=>`the capability ${e}`),...c,...u.$4b(i("seccompProfile"))?[]:["a missing `seccompProfile`"]]}function hd(e,t,o){const{manifest:a,kind:n,namespace:s}=e,r=u.$8b(a,"spec");if("Policy"===n&&s!==t.object.namespace||!1===r.admission)return"passes";const i=void 0!==r.validationFailureActionOverrides,c=u.$aw(r).map(a=>{const n=function s(e,t,o){const[a,n]=[u.$8b(e,"match"),u.$8b(e,"exclude")],s=Zm(a,o,!1),r=!1===s,i=r&&function c(e,t,{kind:o}){const a=[e,...u.$8c(e,"any"),...u.$8c(e,"all")].flatMap(e=>u.$ap(e,"resources","kinds"));return(u.$9j(t,"pod-policies.kyverno.io/autogen-controllers")??nd.join()).split(",").some(e=>e.trim()===o)&&nd.includes(o)&&a.every(e=>ad.test(e))}(a,t,o)?Zm(a,o,!0):s,l=Object.keys(n).length>0&&Zm(n,o,r);if(!1!==i&&!0!==l)return{ofPods:r,isCertain:!0===i&&!1===l}}(a,e,t.object),r=function c(e){if(null===e)return!0;if(!u.$4b(e))return"maybe";const t=u.$8c(e,"any").map(bd),o=u.$8c(e,"all").map(bd);return Jm([0===t.length||Jm(t,!0),Jm(o,!1)],!1)}(a.preconditions??null);return void 0===a.validate||void 0===n||!1===r?"passes":i||!n.isCertain||vd.some(e=>void 0!==a[e])||"maybe"===r?"unknown":function l(e,t,o,a){const n=u.$8b(e,"validate"),s=n.podSecurity;if(u.$4b(s))return function r(e,{templates:t}){const o=e.level;return void 0!==e.exclude||"baseline"!==o&&"restricted"!==o?"unknown":t.some(e=>sd({name:o,minor:34},e).length>0)?"fails":"passes"}(s,t);const i=void 0===n.pattern?u.$8c(n,"anyPattern"):[n.pattern];if(0===i.length)return"unknown";const c=i.map(e=>Hu(a?function n(e,t){const o={spec:{template:e}};return"CronJob"===t?{spec:{jobTemplate:o}}:o}(e,t.object.kind):e,o));return c.some(e=>"passes"===e||"skips"===e)?"passes":c.includes("unknown")?"unknown":"fails"}(a,t,o,n.ofPods)});return c.includes("fails")?"fails":c.includes("unknown")?"unknown":"passes"}const vd=["celPreconditions","context"],yd=/^\{\{\s*request\.operation(?:\s*\|\|\s*'\w*')?\s*\}\}$/,$d=/^(?:(?:Any|All)?(?:Not)?In|(?:Not)?Equals?)$/;function bd({key:e,operator:t,value:o}){const a=u.$9x(t);if(!yd.test(u.$9x(e))||!$d.test(a))return"maybe";const n=u.$5b(o)?o:[o],s=["CREATE","UPDATE"].map(e=>n.includes(e)!==a.includes("Not"));return s.every(Boolean)||s.some(Boolean)&&"maybe"}const xd=u.$5v((({byKind:e})=>{const t=(e.get("Service")??[]).map(((e,t)=>({object:e,selector:u.$8b(e.manifest,"spec","selector"),position:t})));return u.$bl(t,(({object:{group:e,namespace:t,manifest:o},selector:a})=>{const[n]=Object.entries(a),s="ExternalName"===u.$y(o,"spec","type");return""!==e||s||void 0===n?[]:[wd(t,...n)]}))}));const Pd=["argoproj.io"],Rd="\nacme.cert-manager.io v1alpha2 v1alpha3 v1beta1\ncert-manager.io v1alpha2 v1alpha3 v1beta1\nexternal-secrets.io v1alpha1 v1beta1\ngateway.networking.k8s.io v1alpha2 v1alpha3 v1beta1\nhelm.toolkit.fluxcd.io v2beta1 v2beta2\nimage.toolkit.fluxcd.io v1alpha1 v1alpha2 v1beta1 v1beta2\nkustomize.toolkit.fluxcd.io v1alpha1 v1beta1 v1beta2\nmonitoring.coreos.com v1beta1\nnotification.toolkit.fluxcd.io v1beta1 v1beta2\nsource.toolkit.fluxcd.io v1alpha1 v1beta1 v1beta2\n",Cd=2;function Ad(e,t,o){if(e===o)return;const a=u.$7i(e),n=Jr(e),[s]=n;if(void 0===s)return;const r=n.filter(e=>e.kind===t),[i]=r;return void 0===i?function c(e,t,o){const a=o.map(e=>e.kind),n=R.$2o(t,a,Cd),s=!Pd.includes(e)&&o.every(e=>Kr(e.owner));if(void 0===n&&!s)return;const r=`kind is none of this group${void 0===n?"":` (did you mean ${n}?)`}`,i=o.find(e=>void 0===n||e.kind===n)?.owner??"";return{fault:{path:"kind",message:r,...void 0===n&&{mayComeLater:!0}},owner:i}}(a,t,n):r.some(t=>t.apiVersion===e)||!Kr(i.owner)||void 0===o&&Nd(a,e)?void 0:{fault:{path:"apiVersion",message:`apiVersion is none that this kind has; write ${i.apiVersion}`,mayComeLater:!0},owner:i.owner}}const jd=["ImageRepository"];function Id(e,t){const o=u.$7i(e),a=Zr(e,t),n=o.endsWith(".toolkit.fluxcd.io")&&/\/v\d+beta\d+$/.test(e);if(void 0!==a&&n&&!jd.includes(t))return Nd(o,e)?Xr(a.apiVersion,t):void 0}function Nd(e,t){return Rd.split("\n").some(o=>{const[a,...n]=o.split(" ");return a===e&&n.includes(t.slice(e.length+1))})}const Dd=u.$5v((e=>{const t=new Map;for(const{name:o,manifest:a}of e.filter(no))for(const e of Object.keys(u.$8b(a,"spec","hard")))void 0===u.$b1(e)||t.has(e)||t.set(e,o);return t}));const Md={"nginx.ingress.kubernetes.io":"affinity affinity-mode affinity-canary-behavior app-root auth-realm auth-secret auth-secret-type auth-tls-secret auth-tls-verify-depth auth-tls-verify-client auth-tls-error-page auth-tls-pass-certificate-to-upstream auth-tls-match-cn auth-type auth-url auth-method auth-signin auth-signin-redirect-param auth-response-headers auth-request-redirect auth-cache-key auth-cache-duration auth-keepalive auth-keepalive-requests auth-keepalive-timeout auth-proxy-set-headers auth-snippet enable-global-auth backend-protocol canary canary-by-header canary-by-header-value canary-by-header-pattern canary-by-cookie canary-weight canary-weight-total client-body-buffer-size configuration-snippet custom-http-errors custom-headers default-backend enable-cors cors-allow-origin cors-allow-methods cors-allow-headers cors-expose-headers cors-allow-credentials cors-max-age force-ssl-redirect from-to-www-redirect limit-connections limit-rps limit-rpm limit-rate limit-rate-after limit-burst-multiplier limit-whitelist permanent-redirect permanent-redirect-code temporal-redirect temporal-redirect-code preserve-trailing-slash proxy-body-size proxy-cookie-domain proxy-cookie-path proxy-connect-timeout proxy-send-timeout proxy-read-timeout proxy-next-upstream proxy-next-upstream-timeout proxy-next-upstream-tries proxy-request-buffering proxy-redirect-from proxy-redirect-to proxy-http-version proxy-ssl-secret proxy-ssl-ciphers proxy-ssl-name proxy-ssl-protocols proxy-ssl-verify proxy-ssl-verify-depth proxy-ssl-server-name rewrite-target satisfy server-alias server-snippet service-upstream session-cookie-domain session-cookie-expires session-cookie-max-age session-cookie-name session-cookie-path session-cookie-samesite session-cookie-secure session-cookie-change-on-failure ssl-redirect ssl-passthrough ssl-ciphers ssl-prefer-server-ciphers stream-snippet upstream-hash-by upstream-vhost use-regex whitelist-source-range denylist-source-range proxy-buffering proxy-buffers-number proxy-buffer-size proxy-busy-buffers-size proxy-max-temp-file-size load-balance x-forwarded-prefix connection-proxy-header enable-access-log enable-opentelemetry mirror-target mirror-request-body mirror-host enable-modsecurity enable-owasp-core-rules modsecurity-snippet","cert-manager.io":"issuer cluster-issuer issuer-kind issuer-group issuer-name common-name alt-names ip-sans uri-sans email-sans subject-organizations duration renew-before usages private-key-algorithm private-key-size private-key-encoding private-key-rotation-policy revision-history-limit secret-template inject-ca-from inject-ca-from-secret inject-apiserver-ca certificate-name","external-dns.alpha.kubernetes.io":"hostname internal-hostname target ttl access alias controller set-identifier cloudflare-proxied endpoints-type ingress-hostname-source","traefik.ingress.kubernetes.io":"router.entrypoints router.middlewares router.priority router.pathmatcher router.tls router.tls.certresolver router.tls.options service.serversscheme service.serverstransport service.passhostheader service.nativelb","alb.ingress.kubernetes.io":"scheme target-type listen-ports certificate-arn ssl-redirect ssl-policy group.name group.order subnets security-groups ip-address-type load-balancer-name load-balancer-attributes target-group-attributes backend-protocol backend-protocol-version tags success-codes inbound-cidrs wafv2-acl-arn auth-type healthcheck-path healthcheck-port healthcheck-protocol healthcheck-interval-seconds healthcheck-timeout-seconds healthy-threshold-count unhealthy-threshold-count","service.beta.kubernetes.io":"aws-load-balancer-type aws-load-balancer-internal aws-load-balancer-scheme aws-load-balancer-nlb-target-type aws-load-balancer-name aws-load-balancer-ssl-cert aws-load-balancer-ssl-ports aws-load-balancer-backend-protocol aws-load-balancer-proxy-protocol aws-load-balancer-attributes aws-load-balancer-subnets aws-load-balancer-eip-allocations aws-load-balancer-security-groups azure-load-balancer-internal azure-load-balancer-internal-subnet azure-load-balancer-resource-group azure-load-balancer-ipv4 azure-load-balancer-ipv6 azure-dns-label-name azure-pip-name","networking.gke.io":"load-balancer-type internal-load-balancer-allow-global-access managed-certificates v1beta1.FrontendConfig","metallb.io":"loadBalancerIPs address-pool allow-shared-ip ip-allocated-from-pool","metallb.universe.tf":"loadBalancerIPs address-pool allow-shared-ip ip-allocated-from-pool","lbipam.cilium.io":"ips sharing-key sharing-cross-namespace","reloader.stakater.com":"auto search match rollout-strategy last-reloaded-from","configmap.reloader.stakater.com":"auto reload exclude","secret.reloader.stakater.com":"auto reload exclude","configmaps.exclude.reloader.stakater.com":"reload","secrets.exclude.reloader.stakater.com":"reload","argocd.argoproj.io":"sync-wave sync-options hook hook-delete-policy compare-options manifest-generate-paths refresh tracking-id instance secret-type skip-reconcile managed-by ignore-resource-updates","kustomize.toolkit.fluxcd.io":"prune ssa force reconcile substitute name namespace checksum","helm.toolkit.fluxcd.io":"name namespace driftDetection","helm.sh":"chart resource-policy hook hook-weight hook-delete-policy hook-output-log-policy","sidecar.istio.io":"inject proxyCPU proxyCPULimit proxyMemory proxyMemoryLimit proxyImage rewriteAppHTTPProbers","linkerd.io":"inject created-by control-plane-component control-plane-ns","prometheus.io":"scrape port path scheme probe interval","vault.hashicorp.com":"agent-inject role agent-pre-populate agent-pre-populate-only agent-init-first agent-inject-status agent-run-as-user agent-run-as-group auth-path auth-type namespace service tls-skip-verify ca-cert","cluster-autoscaler.kubernetes.io":"safe-to-evict safe-to-evict-local-volumes scale-down-disabled","karpenter.sh":"do-not-disrupt do-not-evict do-not-consolidate nodepool capacity-type initialized registered","k8s.v1.cni.cncf.io":"networks network-status networks-status","pod-security.kubernetes.io":"enforce enforce-version audit audit-version warn warn-version exempt","eks.amazonaws.com":"role-arn audience sts-regional-endpoints token-expiration","iam.gke.io":"gcp-service-account return-principal-id-as-email","azure.workload.identity":"client-id tenant-id use service-account-token-expiration skip-containers inject-proxy-sidecar","storageclass.kubernetes.io":"is-default-class","ingressclass.kubernetes.io":"is-default-class","reflector.v1.k8s.emberstack.com":"reflects reflection-allowed reflection-allowed-namespaces reflection-auto-enabled reflection-auto-namespaces","sealedsecrets.bitnami.com":"managed namespace-wide cluster-wide patch skip-set-owner-references"};function Ed(e){const[t="",o=""]=e.split("/"),a=qd(t);if(void 0===a){const e=Ld(Md)(t);return void 0!==e&&!0===qd(e)?.includes(o)?`${e}/${o}`:void 0}const n=u.$ce(new Set(a))(o);return void 0===n?void 0:`${t}/${n}`}function qd(e){return R.$87(Md,e)?.split(" ")}const Ld=u.$5v(e=>u.$ce(new Set(Object.keys(e))));function Vd(e,t){return e.container.name===t.container.name&&e.path===t.path}function Wd({from:e},t,o){const a=e.map(({kind:e,name:a,key:n})=>u.$cd(o,t,e,a)?.entries.has(n));return!!a.includes(!0)||!!a.includes(void 0)&&void 0}const Jd=["k8s.v1.cni.cncf.io/networks","v1.multus-cni.io/default-network"];function Qd({name:e,namespace:t}){return{group:"k8s.cni.cncf.io",kind:"NetworkAttachmentDefinition",name:e,isNamespaced:!0,...void 0!==t&&{namespace:t},of:"pods",isConfirmed:!0}}function Xd(e,t){return Yd(e,u.$19(),u.$19(t))}function Yd(e,t,o,a){const n={base:u.$18(t,"base"),head:u.$18(o,"head")},s=u.$12(n).filter(({side:e})=>"base"!==e||"built"!==t?.status),{wasThere:r,wasRefused:i}=u.$1a(n.base,t,o),c=new Map(s.map((t,o)=>[0===o?u.$14(t,a??ep(e)):t,t])),l=[...c.keys()],m=u.$17(e);return{deployable:{...m,status:"notAnalysed",touched:e.isTouched,analysis:"none",builder:u.$16(o)??u.$16(t),configChanges:[],workloads:[],staleConfigs:[],otherObjects:[],problems:l.map(u.$13)},inPlace:[],shared:u.$10,secrets:u.$h(e,[t,o],[]),findings:u.$11(m.id,"none",l,{wasThere:e=>r(c.get(e)??e),wasRefused:i})}}function ep(e){if(void 0!==e.head)return;const t=u.$15(e);return null===t?"removed":t?"removed, with all that was deployed":"removed, and what was deployed stays"}const tp=/^[ \t]*(?:-[ \t]+)?uses:[ \t]*["']?\.\/([^\s"'@#]+)/gm;function op(e,t){const o=new Map;return ap(e,t,o),[...o.values()].join("\n")}function ap(e,t,o){if(o.has(t))return;const a=pa(e,t);o.set(t,a);for(const[,t=""]of a.matchAll(tp)){const a=t.replace(/\/$/,""),n=[a,`${a}/action.yml`,`${a}/action.yaml`].find(t=>da(e,t));void 0!==n&&ap(e,n,o)}}const np=/^([ \t]*(?:-[ \t]+)?uses:[ \t]*["']?\w[^\s"'@#]*)@[^\s"'#]+["']?(?:[ \t]+#.*)?$/gm;function sp(e,t){const[o,a]=[e,t].map(e=>e.replace(np,"$1"));return e!==t&&o===a}function rp(e,t){const o=[],a=ip(e,t,void 0,o);return void 0===a?void 0:{object:0===o.length?e:a,dropped:o}}function ip(e,t,o,a){const n=u.$4d();for(const[s,r]of Object.entries(e)){const e=t.fields.get(s);if(void 0===e){a.push(u.$g8(u.$a4(o,s)));continue}const i=null===r?null:cp(r,e,u.$a4(o,s),a);if(void 0===i)return;n[s]=i}return n}function cp(e,t,o,a){if("list"===t.shape){if(!u.$5b(e))return;const n=e.map((e,n)=>null===e?null:lp(e,t,u.$g4(o,function s(e,t){return u.$4b(e)&&"string"==typeof e.name?e.name:String(t)}(e,n)),a));return n.every(e=>void 0!==e)?n:void 0}return"map"===t.shape?u.$4b(e)?e:void 0:lp(e,t,o,a)}function lp(e,t,o,a){return void 0!==t.scalar?dp[t.scalar](e)?e:void 0:u.$4b(e)?ip(e,u.$9q(t.struct),o,a):void 0}const up=e=>"string"==typeof e,mp=e=>"number"==typeof e||"bigint"==typeof e,dp={s:up,t:up,y:up,b:e=>"boolean"==typeof e,i:mp,l:mp,q:e=>up(e)||mp(e),x:e=>up(e)||mp(e),j:()=>!0},pp=u.$a4(void 0,"spec");function fp(...e){return e.reduce(u.$a4,pp)}function gp(e,t){return t.filter(t=>""!==(e[t]??""))}function hp(e,t,o,a){const n=gp(e,t);1!==n.length&&a(o,`must have one of ${t.join(", ")}, and has ${n.join(" and ")||"none"}`)}function vp(e){return[...new Set(e.filter((t,o)=>""!==t&&e.indexOf(t)!==o))]}const yp=/^[\da-f.:/\s-]+$/i;function $p(e){return[...u.$gf(e.addresses),...u.$gd(e.blocks).map(({cidr:e,start:t,stop:o})=>{const a=u.$ge(t);return""===a?u.$ge(e):`${a}-${u.$ge(o)||a}`})]}const bp=(e,t)=>{const o=void 0===e.blocks?"addresses":"blocks";for(const a of $p(e))yp.test(a)&&void 0===u.$gc(a)&&t(fp(o),`must be ranges like 10.0.0.0/24 or 10.0.0.10-10.0.0.20, and has ${a}`)},kp=(e,t)=>{xp(e,pp,t)};function xp(e,t,o){if(void 0!==e.workflowTemplateRef)return;const a=u.$gd(e.templates),n=a.map(({name:e})=>u.$ge(e)),s=new Set(n);for(const e of vp(n))o(u.$g4(u.$a4(t,"templates"),e),"is there twice");const r=(e,t)=>{const a=u.$ge(e);""===a||a.includes("{{")||s.has(a)||o(t,`names no template: ${a}`)};for(const o of["entrypoint","onExit"])r(e[o],u.$a4(t,o));for(const e of a){const a=u.$g4(u.$a4(t,"templates"),u.$ge(e.name)),n=u.$gd(u.$gg(e.dag).tasks),s=u.$5b(e.steps)?e.steps.flatMap(e=>u.$gd(e)):[];for(const e of[...n,...s])r(e.template,u.$g4(a,u.$ge(e.name)));const i=new Set(n.map(({name:e})=>u.$ge(e)));for(const e of n)for(const t of u.$gf(e.dependencies))i.has(t)||o(u.$g4(a,u.$ge(e.name)),`depends on no task: ${t}`)}}const wp=6e10,Sp=["dnsNames","uris","emailAddresses","ipAddresses","otherNames"],Pp=[256,384,521],Rp=["acme","ca","vault","selfSigned","venafi"],Cp=["http01","dns01"],Ap=(e,t)=>{hp(e,Rp,pp,t),u.$gd(u.$gg(e.acme).solvers).forEach((e,o)=>{hp(e,Cp,u.$g4(fp("acme","solvers"),String(o)),t)})},jp=["initdb","recovery","pg_basebackup"],Ip="archive_command cluster_name config_file data_directory hba_file ident_file listen_addresses log_destination log_directory log_filename port primary_conninfo primary_slot_name restore_command shared_preload_libraries ssl ssl_ca_file ssl_cert_file ssl_key_file synchronous_standby_names unix_socket_directories".split(" ");function Np(e){const[,t]=/:(\d{2})(?:[.\-_@]|$)/.exec(u.$ge(e))??[];return void 0===t?void 0:Number(t)}const Tp={RequestHeaderModifier:"requestHeaderModifier",ResponseHeaderModifier:"responseHeaderModifier",RequestMirror:"requestMirror",RequestRedirect:"requestRedirect",URLRewrite:"urlRewrite",ExtensionRef:"extensionRef",CORS:"cors"};function Dp(e){return"RequestRedirect"===u.$ge(e.type)}function zp(e){return["requestRedirect","urlRewrite"].some(t=>"ReplacePrefixMatch"===u.$ge(u.$gg(u.$gg(e[t]).path).type))}const Mp=["route","redirect","directResponse","delegate"],Ep=["SIMPLE","MUTUAL","OPTIONAL_MUTUAL"],qp=["credentialName","credentialNames","serverCertificate","tlsCertificates"],Lp=new Set("activemq apache-kafka arangodb artemis-queue aws-cloudwatch aws-dynamodb aws-dynamodb-streams aws-kinesis-stream aws-sqs-queue azure-app-insights azure-blob azure-cosmosdb azure-data-explorer azure-eventhub azure-log-analytics azure-monitor azure-pipelines azure-queue azure-servicebus beanstalkd cassandra clickhouse couchdb cpu cron datadog dynatrace elastic-forecast elasticsearch etcd external external-push forgejo-runner gcp-cloudtasks gcp-pubsub gcp-spanner gcp-stackdriver gcp-storage github-runner graphite huawei-cloudeye ibmmq influxdb kafka kubernetes-resource kubernetes-workload liiklus loki memory metrics-api mongodb mssql mysql nats-jetstream new-relic nsq opensearch openstack-metric openstack-swift postgresql predictkube prometheus pulsar rabbitmq redis redis-cluster redis-cluster-streams redis-sentinel redis-sentinel-streams redis-streams selenium-grid solace-direct-messaging solace-event-queue solarwinds solr splunk splunk-observability sumologic temporal".split(" ")),Op={cron:["timezone","start","end","desiredReplicas"],prometheus:["serverAddress","query","threshold"],loki:["serverAddress","query","threshold"],"kubernetes-workload":["podSelector","value"]},Fp=(e,t)=>{const o=u.$gd(e.triggers);for(const e of vp(o.map(e=>u.$ge(e.name))))t(u.$g4(fp("triggers"),e),"is there twice");o.forEach((e,o)=>{!function a({type:e,metadata:t},o,n){const s=Lp.has(u.$ge(e))?void 0:u.$ce(Lp)(u.$ge(e));void 0!==s&&n(u.$a4(o,"type"),`is no scaler (did you mean ${s}?)`);const r=u.$gg(t);for(const t of R.$87(Op,u.$ge(e))??[])void 0===r[t]&&void 0===r[`${t}FromEnv`]&&n(u.$g4(u.$a4(o,"metadata"),t),"is missing");for(const t of"cron"===e?["start","end"]:[])void 0===r[t]||Be(u.$ge(r[t]),5)||n(u.$g4(u.$a4(o,"metadata"),t),"must be five fields like `0 8 * * *`")}(e,u.$g4(fp("triggers"),String(o)),t)})},Up=["receivers","processors","exporters"],Bp=(e,t)=>{const o=u.$gg(e.config),a=u.$gg(o.service),n=(e,t)=>(e=>u.$5b(e)?e.map(e=>u.$ge(e)):[])(e).filter(e=>!t.some(t=>Object.hasOwn(u.$gg(o[t]),e)));for(const e of n(a.extensions,["extensions"]))t(fp("config","service","extensions"),`names what config.extensions does not have: ${e}`);for(const[e,o]of Object.entries(u.$gg(a.pipelines)))for(const a of Up)for(const s of n(u.$gg(o)[a],"processors"===a?[a]:[a,"connectors"]))t(u.$g4(fp("config","service","pipelines"),e),`names what config.${a} does not have: ${s}`)},Vp=["external","rclone","restic","rsync","rsyncTLS","syncthing"],Hp=(e,t)=>{const o=gp(e,Vp);o.length>1&&t(pp,`may not have ${o.join(" and ")} at once`)},Kp=["validate","mutate","generate","verifyImages"],Gp=(e,t)=>{u.$gd(e.rules).forEach(e=>{hp(e,Kp,u.$g4(fp("rules"),u.$ge(e.name)),t)})},_p=(e,t)=>{for(const o of["endpoints","podMetricsEndpoints"])u.$gd(e[o]).forEach((e,a)=>{const[n,s]=["scrapeTimeout","interval"].map(t=>u.$ax(u.$ge(e[t])));void 0!==n&&void 0!==s&&n>s&&t(u.$g4(fp(o),String(a)),"must not have a scrapeTimeout above its interval")})};function Wp(e,t,o){const a=gp(e,["alert","record"]);1!==a.length&&o(t,"must have alert or record, and has "+(0===a.length?"neither":"both"));for(const a of["labels","annotations"])for(const[n,s]of Object.entries(u.$gg(e[a])))Zp(u.$ge(s))||o(u.$g4(u.$a4(t,a),n),"has a template that is not closed")}const Jp=/(?:"(?:\\.|[^"\\])*"|`[^`]*`|[^"`{}])*\}\}/y;function Zp(e){for(let t=e.indexOf("{{");-1!==t;t=e.indexOf("{{",Jp.lastIndex))if(Jp.lastIndex=t+2,!Jp.test(e))return!1;return!0}const Qp=/\$\(params(?:\.([\w-]+)|\[['"]([^'"]+)['"]\])/g,Xp=/\$\(tasks\.([\w-]+)\.(?:results|status|outputs)/g;function Yp(e,{params:t},o){const a=new Set(u.$gd(t).map(({name:e})=>u.$ge(e)));for(const t of ef(e,Qp))a.has(t)||a.has(t.split(".")[0]??"")||o(t)}function ef(e,t){if("string"==typeof e)return new Set([...e.matchAll(t)].map(([,e,t])=>e??t??""));const o=u.$5b(e)?e:u.$4b(e)?Object.values(e):[];return new Set(o.flatMap(e=>[...ef(e,t)]))}const tf={"cert-manager.io/Certificate":[(e,t)=>{gp(e,["commonName","literalSubject"]).length>0||Sp.some(t=>u.$5b(e[t])&&e[t].length>0)||t(pp,`must have one of commonName, ${Sp.join(", ")}`),u.$ge(e.commonName).length>64&&t(fp("commonName"),"must be at most 64 characters");const{group:o,kind:a}=u.$gg(e.issuerRef);["","cert-manager.io"].includes(u.$ge(o))&&!["","Issuer","ClusterIssuer"].includes(u.$ge(a))&&t(fp("issuerRef","kind"),"must be Issuer or ClusterIssuer, unless issuerRef.group names another group"),function n(e,t){const o=u.$gh(e.size)??0,a=u.$ge(e.algorithm)||"RSA";0!==o&&("RSA"===a&&(o<2048||o>8192)&&t(fp("privateKey","size"),"must be from 2048 to 8192 for RSA"),"ECDSA"!==a||Pp.includes(o)||t(fp("privateKey","size"),`must be one of ${Pp.join(", ")} for ECDSA`))}(u.$gg(e.privateKey),t),function s(e,t){const[o,a]=["duration","renewBefore"].map(t=>u.$ax(u.$ge(e[t])));void 0!==o&&o<60*wp&&t(fp("duration"),"must be at least 1h"),void 0!==a&&(a<5*wp&&t(fp("renewBefore"),"must be at least 5m"),a>=(o??129600*wp)&&t(fp("renewBefore"),"must be less than duration, which is 2160h where it is not given"))}(e,t)},"cert-manager"],"cert-manager.io/Issuer":[Ap,"cert-manager"],"cert-manager.io/ClusterIssuer":[Ap,"cert-manager"],"external-secrets.io/ExternalSecret":[(e,t)=>{const[o,a]=[u.$gd(e.data),u.$gd(e.dataFrom)];o.length+a.length===0&&t(pp,"must have data or dataFrom");const{creationPolicy:n,deletionPolicy:s}=u.$gg(e.target),r=u.$ge(n)||"Owner";"Delete"===u.$ge(s)&&["Merge","None"].includes(r)&&t(fp("target","deletionPolicy"),`may not be Delete where creationPolicy is ${r}`),"Merge"===u.$ge(s)&&"None"===r&&t(fp("target","deletionPolicy"),"may not be Merge where creationPolicy is None"),a.forEach((e,o)=>{2===gp(e,["extract","find"]).length&&t(u.$g4(fp("dataFrom"),String(o)),"may not have extract and find at once")});for(const e of vp(o.map(({secretKey:e})=>u.$ge(e))))t(u.$g4(fp("data"),e),"is there twice")},"External Secrets"],"gateway.networking.k8s.io/HTTPRoute":[(e,t)=>{u.$gd(e.rules).forEach((e,o)=>{const a=u.$g4(fp("rules"),String(o)),n=u.$gd(e.filters);n.forEach((e,o)=>{!function n(e,t,o){const a=R.$87(Tp,u.$ge(e.type)),n=gp(e,Object.values(Tp));void 0===a||n.includes(a)||o(u.$a4(t,a),"is missing, which its type asks for");for(const e of void 0===a?[]:n)e!==a&&o(u.$a4(t,e),"may not be set with this type")}(e,u.$g4(u.$a4(a,"filters"),String(o)),t)}),n.some(Dp)&&u.$gd(e.backendRefs).length>0&&t(a,"may not have backendRefs beside a filter RequestRedirect"),n.some(zp)&&!function s({matches:e}){const t=u.$gd(e).map(e=>u.$gg(e.path));return 0===t.length||1===t.length&&t.every(({type:e})=>"PathPrefix"===(u.$ge(e)||"PathPrefix"))}(e)&&t(a,"must match one path by PathPrefix where a filter has replacePrefixMatch")})},"the definition of the Gateway API"],"gateway.networking.k8s.io/Gateway":[(e,t)=>{const o=u.$gd(e.listeners);for(const e of vp(o.map(e=>u.$ge(e.name))))t(u.$g4(fp("listeners"),e),"is there twice");for(const e of o){const o=u.$g4(fp("listeners"),u.$ge(e.name)),a=u.$ge(e.protocol),n=u.$gg(e.tls),s=u.$ge(n.mode)||"Terminate";["HTTP","TCP","UDP"].includes(a)&&void 0!==e.tls&&t(u.$a4(o,"tls"),`may not be set with ${a}`),["TCP","UDP"].includes(a)&&""!==u.$ge(e.hostname)&&t(u.$a4(o,"hostname"),`may not be set with ${a}`),"HTTPS"===a&&"Terminate"!==s&&t(u.$a4(u.$a4(o,"tls"),"mode"),"must be Terminate for HTTPS");const r=u.$gd(n.certificateRefs).length+Object.keys(u.$gg(n.options)).length>0;void 0===e.tls||"Terminate"!==s||r||t(u.$a4(u.$a4(o,"tls"),"certificateRefs"),"is missing, which the mode Terminate asks for")}},"the definition of the Gateway API"],"networking.istio.io/VirtualService":[(e,t)=>{u.$gd(e.http).forEach((e,o)=>{const a=u.$g4(fp("http"),u.$ge(e.name)||String(o)),n=gp(e,Mp).filter(t=>"route"!==t||u.$gd(e.route).length>0);0===n.length&&t(a,`must have one of ${Mp.join(", ")}`),n.length>1&&!n.includes("delegate")&&t(a,`may not have ${n.join(" and ")} at once`)})},"Istio"],"networking.istio.io/Gateway":[(e,t)=>{u.$gd(e.servers).forEach((e,o)=>{const a=u.$g4(fp("servers"),String(o)),n=u.$ge(u.$gg(e.port).protocol).toUpperCase(),s=u.$gg(e.tls);["HTTPS","TLS"].includes(n)&&0===Object.keys(s).length&&t(u.$a4(a,"tls"),`is missing, which ${n} asks for`);const r=u.$ge(s.mode);Ep.includes(r)&&0===gp(s,qp).length&&t(u.$a4(u.$a4(a,"tls"),"credentialName"),`is missing, which ${r} asks for`)})},"Istio"],"networking.istio.io/ServiceEntry":[(e,t)=>{const o=u.$ge(e.resolution)||"NONE",a=u.$gd(e.endpoints),n=u.$gf(e.hosts).filter(e=>e.includes("*"));"NONE"===o&&a.length>0&&t(fp("endpoints"),"may not be there without a resolution"),o.startsWith("DNS")&&0===a.length&&n.length>0&&t(fp("endpoints"),`is missing, which ${o} asks for beside ${n.join(", ")}`),"DNS_ROUND_ROBIN"===o&&a.length>1&&t(fp("endpoints"),`must be one at most for ${o}`)},"Istio"],"metallb.io/IPAddressPool":[bp,"MetalLB"],"cilium.io/CiliumLoadBalancerIPPool":[bp,"Cilium"],"opentelemetry.io/OpenTelemetryCollector":[Bp,"the OpenTelemetry collector"],"keda.sh/ScaledObject":[(e,t)=>{const[o,a=0,n=100]=["idleReplicaCount","minReplicaCount","maxReplicaCount"].map(t=>u.$gh(e[t]));a>n&&t(pp,`asks for ${a} pods at least and ${n} at most`),void 0!==o&&o>=a&&t(fp("idleReplicaCount"),"must be less than minReplicaCount"),Fp(e,t)},"KEDA"],"keda.sh/ScaledJob":[Fp,"KEDA"],"postgresql.cnpg.io/Cluster":[(e,t,o)=>{const a=gp(u.$gg(e.bootstrap),jp);a.length>1&&t(fp("bootstrap"),`may not have ${a.join(" and ")} at once`);const[n=1,s,r=0]=["instances","maxSyncReplicas","minSyncReplicas"].map(t=>u.$gh(e[t]));void 0!==s&&s>=n&&t(fp("maxSyncReplicas"),"must be less than instances"),void 0!==s&&r>s&&t(fp("minSyncReplicas"),"must not be more than maxSyncReplicas");for(const o of gp(u.$gg(u.$gg(e.postgresql).parameters),Ip))t(u.$g4(fp("postgresql","parameters"),o),"is set by the operator alone");const[i,c]=[o?.imageName,e.imageName].map(Np);void 0!==i&&void 0!==c&&c<i&&t(fp("imageName"),`must not go from PostgreSQL ${i} to ${c}`)},"CloudNativePG"],"monitoring.coreos.com/ServiceMonitor":[_p,"the Prometheus operator"],"monitoring.coreos.com/PodMonitor":[_p,"the Prometheus operator"],"monitoring.coreos.com/PrometheusRule":[(e,t)=>{const o=u.$gd(e.groups);for(const e of vp(o.map(e=>u.$ge(e.name))))t(u.$g4(fp("groups"),e),"is there twice");for(const e of o)u.$gd(e.rules).forEach((o,a)=>{Wp(o,u.$g4(u.$g4(fp("groups"),u.$ge(e.name)),u.$ge(o.alert)||String(a)),t)})},"the Prometheus operator"],"argoproj.io/Workflow":[kp,"Argo Workflows"],"argoproj.io/WorkflowTemplate":[kp,"Argo Workflows"],"argoproj.io/ClusterWorkflowTemplate":[kp,"Argo Workflows"],"argoproj.io/CronWorkflow":[(e,t)=>{xp(u.$gg(e.workflowSpec),u.$a4(pp,"workflowSpec"),t)},"Argo Workflows"],"tekton.dev/Pipeline":[(e,t)=>{const o=[...u.$gd(e.tasks),...u.$gd(e.finally)],a=o.map(({name:e})=>u.$ge(e)),n=new Set(a);for(const e of vp(a))t(u.$g4(fp("tasks"),e),"is there twice");const s=new Set(u.$gd(e.workspaces).map(({name:e})=>u.$ge(e)));for(const a of o){const o=u.$g4(fp("tasks"),u.$ge(a.name));for(const e of u.$gf(a.runAfter))n.has(e)||t(o,`runs after no task: ${e}`);for(const e of u.$gd(a.workspaces)){const a=u.$ge(e.workspace)||u.$ge(e.name);s.has(a)||t(o,`takes a workspace that the pipeline does not declare: ${a}`)}const{taskSpec:r,pipelineSpec:i,...c}=a;for(const e of ef(c,Xp))n.has(e)||t(o,`takes a result of no task: ${e}`);Yp(c,e,e=>{t(o,`takes a parameter that the pipeline does not declare: ${e}`)})}},"Tekton"],"tekton.dev/Task":[(e,t)=>{u.$gd(e.steps).forEach((o,a)=>{const n=u.$g4(fp("steps"),u.$ge(o.name)||String(a)),{script:s,ref:r,...i}=o;Yp(i,e,e=>{t(n,`takes a parameter that the task does not declare: ${e}`)})})},"Tekton"],"argoproj.io/Application":[(e,t)=>{2===gp(u.$gg(e.destination),["name","server"]).length&&t(fp("destination"),"may not have name and server at once"),(void 0===e.sources?[u.$gg(e.source)]:u.$gd(e.sources)).some(({path:e,chart:t,ref:o})=>[e,t,o].every(e=>""===u.$ge(e)))&&t(fp(void 0===e.sources?"source":"sources"),"must have path or chart")},"Argo CD"],"traefik.io/Middleware":[(e,t)=>{const o=gp(e,Object.keys(e));o.length>1&&t(pp,`may not have ${o.join(" and ")} at once`)},"Traefik"],"volsync.backube/ReplicationSource":[Hp,"VolSync"],"volsync.backube/ReplicationDestination":[Hp,"VolSync"],"kyverno.io/ClusterPolicy":[Gp,"Kyverno"],"kyverno.io/Policy":[Gp,"Kyverno"]};function of(e,t){const o=R.$87(tf,`${u.$7i(u.$ge(t.apiVersion))}/${u.$ge(t.kind)}`);if(void 0===o)return;const[a,n]=o,s=(e,t)=>{const o=[];return a(u.$gg(e.spec),u.$a2(o),t&&u.$gg(t.spec)),o};return{faults:u.$a3(s(t,e),void 0===e?[]:s(e)),by:n}}const af=3;function nf(e){const t=e.split(/\r?\n/).map(e=>e.trim()),o=t.length>=af||/^\s*[[{]/.test(e),a=new Set([e,e.trim(),...o?[]:t]),n=new Set(o?t:[]);return rf(e,n,0),{whole:a,inner:n}}const sf=4;function rf(e,t,o){if(o>sf)return;const a=a=>{void 0===a||""===a||a===e||t.has(a)||(t.add(a),rf(a,t,o+1))};for(const t of function o(e){if(!/^\s*[[{]/.test(e))return[];try{const t=[];return JSON.parse(e,(e,o)=>("string"==typeof o&&t.push(o),o)),t}catch{return[]}}(e))a(t);for(const[,t=""]of e.matchAll(/^[ \t]{0,200}(?:export[ \t]{1,20}|-[ \t]{1,20})?["']?[\w.\-/]{1,200}["']?[ \t]{0,20}[:=][ \t]{0,200}(\S.*)$/gm))a(t.trimEnd().replace(/^(["'])(.*)\1,?$/,"$2"));for(const[,t=""]of e.matchAll(/\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s:/@]{0,200}:([^\s@]{1,1000})@/gi))a(t),a(cf(t));a(function n(e){if(e.length<8||e.length%4==1||!/^[A-Za-z0-9+/_-]+={0,2}$/.test(e))return;const t=Buffer.from(e,"base64").toString();return/[\ufffd\p{Cc}]/u.test(t.replace(/[\r\n\t]/g,""))?void 0:t}(e)),o>0&&a(/^[\w.@-]{1,64}:(\S+)$/.exec(e)?.[1])}function cf(e){try{return decodeURIComponent(e)}catch{return}}const lf=/\$\{\{.{0,200}?\}\}|\$\{[^}\n]{0,200}\}|\$\([\w.-]{1,99}\)|\$\w+|\{\{.{0,200}?\}\}|%\w{1,99}%/g;function uf(e){return e.replace(lf,"*")}function mf(e,t){const o=!t||e.startsWith("*/"),a=e.replace(/^(?:\.{0,2}\/|\*\/)+/,"").replace(/\/$/,"/**");if((a.replace(/\.\w+$/,"").match(/\w/g)?.length??0)<2&&o)return;const n=a.split("/").map(e=>"**"===e?e:e.replace(/\*{2,}/g,"*"));return u.$3o([...o?["**"]:[],...n].join("/"))}function pf(e,t){const[o,a]=[u.$22(e,"spec"),u.$22(t,"spec")];return[...["sourceRepos","destinations"].filter(e=>u.$5b(o[e])&&!u.$5b(a[e])).map(e=>`${e}, which allows nothing from now on: none of its Applications is synced`),...ff(o,a)?["signatureKeys: a commit that is signed by none of these keys is not synced"]:[],...u.$38(o.destinationServiceAccounts??null,a.destinationServiceAccounts??null)?[]:["destinationServiceAccounts: where syncs run as another account, they run as another one, and what that may not do fails"],...!0===a.permitOnlyProjectScopedClusters&&!0!==o.permitOnlyProjectScopedClusters?["permitOnlyProjectScopedClusters: Applications that go to any other cluster are refused"]:[],...u.$45(o,"sourceNamespaces").some(e=>!u.$45(a,"sourceNamespaces").includes(e))?["sourceNamespaces: Applications in a namespace that goes from it are refused"]:[]]}function ff(e,t){const[o,a]=[gf(e),gf(t)];return a.length>0&&(0===o.length||o.some(e=>!a.includes(e)))}function gf(e){return u.$5b(e.signatureKeys)?e.signatureKeys.map(e=>u.$4a(e,"keyID")):[]}function hf(e){return[..."string"==typeof e.receiver?[e.receiver]:[],...u.$gd(e.routes).flatMap(hf)]}function yf({container:e},t){return"init"===e.role&&t.every(e=>"init"===e.container.role)}function $f(e){if(void 0!==e.subPathExpr&&""!==e.subPathExpr)return null;const t=u.$y(e,"subPath");return""===t?void 0:t}function bf(e,t){return[...kf(u.$8b(e,"configMap"),"ConfigMap","name",`${t}.configMap.name`),...kf(u.$8b(e,"secret"),"Secret","secretName",`${t}.secret.secretName`),...u.$8c(e,"projected","sources").flatMap((e,o)=>[...kf(u.$8b(e,"configMap"),"ConfigMap","name",`${t}.projected.sources[${o}].configMap.name`),...kf(u.$8b(e,"secret"),"Secret","name",`${t}.projected.sources[${o}].secret.name`)])]}function kf(e,t,o,a){const n=u.$y(e,o);if(void 0===n)return[];const s=u.$8c(e,"items").flatMap(e=>{const t=u.$y(e,"key");return void 0===t?[]:[[t,u.$y(e,"path")??t]]});return[{kind:t,name:n,path:a,optional:!0===e.optional,items:s}]}function xf(e,t){const{kind:o,name:a,path:n,optional:s,items:r}=e,i=0===r.length?"all":r.map(([e])=>e),c={kind:o,name:a,path:n,optional:s,container:t?.container.name??null};if(void 0===t?.subPath)return{...c,how:"volume",keys:i,updates:"inPlace"};const l=null===t.subPath?i:function u(e,t){const o=e.split("/").filter(e=>""!==e&&"."!==e);if(0===o.length)return 0===t.length?"all":t.map(([e])=>e);if(0===t.length)return o.slice(0,1);const a=o.join("/");return t.filter(([,e])=>e===a||e.startsWith(`${a}/`)).map(([e])=>e)}(t.subPath,r);return{...c,how:"subPath",keys:l,updates:"never"}}const wf=[["csi","nodePublishSecretRef","name"],["azureFile","secretName"],["cephfs","secretRef","name"],["cinder","secretRef","name"],["flexVolume","secretRef","name"],["iscsi","secretRef","name"],["rbd","secretRef","name"],["scaleIO","secretRef","name"],["storageos","secretRef","name"]];function Sf(e,t){return wf.flatMap(o=>{const a=u.$y(e,...o);return void 0===a?[]:[{kind:"Secret",name:a,how:"volume",container:null,path:`${t}.${o.join(".")}`,keys:"all",optional:!1,updates:"never"}]})}const Rf=u.$5v((function Cf(e){return[...e.containers.flatMap((e=>[...Af(e),...Nf(e)])),...vf(e),...u.$8c(e.spec,"imagePullSecrets").flatMap((t,o)=>function a(e,t){const o=u.$y(e,"name");return void 0===o?[]:[{kind:"Secret",name:o,how:"imagePullSecret",container:null,path:t,keys:"all",optional:!0,updates:"inPlace"}]}(t,Wt(e.path,`spec.imagePullSecrets[${o}].name`)))]}));const jf=[["ConfigMap","configMapRef"],["Secret","secretRef"]],If=[["ConfigMap","configMapKeyRef"],["Secret","secretKeyRef"]];function Df(e,t,o){return{key:`${e} ${t?"surely":"maybe"}`,severity:t?"error":"warning",message:`${o}: ${t?"no new pod is made":"where it says otherwise, no new pod is made"}.`,unsafe:t}}const zf={"system-cluster-critical":2e9,"system-node-critical":2000001e3};const qf="kubernetes.io/enforce-mountable-secrets";function Of({manifest:e},t){return new Set(u.$8c(e,t).flatMap(e=>u.$y(e,"name")??[]))}function Ff(e){return u.$4b(e)?Uf.flatMap(({what:t,isRefused:o})=>o(e)?[t]:[]):[]}const Uf=[{what:"names something in a pipeline that it does not configure",isRefused:e=>Object.keys(u.$8b(e,"service","pipelines")).length>0&&function t(e){const t=[];return Bp({config:e},u.$a2(t)),t.length>0}(e)},{what:"routes to a receiver that it does not have",isRefused:e=>{const t=u.$8c(e,"receivers").map(e=>u.$y(e,"name")),o=hf(u.$8b(e,"route"));return t.length>0&&o.some(e=>!t.includes(e))}},{what:"has an expression that cannot be read",isRefused:e=>u.$8c(e,"groups").flatMap(e=>u.$8c(e,"rules")).some(e=>void 0!==tl(u.$y(e,"expr")??"up"))},{what:"has two jobs of one name",isRefused:e=>vp(u.$8c(e,"scrape_configs").map(e=>u.$y(e,"job_name")??"")).length>0}],Bf=/(?:^|\/)(?:configmap-reload|prometheus-config-reloader|config-reloader|k8s-sidecar)(?:[:@]|$)/;function Vf(e,t){const o=/volumes\[([^\]]+)\]/.exec(t)?.[1];return e.containers.find(({value:e,role:t})=>"init"!==t&&Bf.test(u.$y(e,"image")??"")&&u.$8c(e,"volumeMounts").some(e=>u.$y(e,"name")===o))?.name}const Kf=u.$5v((e=>{const t=new Map;for(const o of e.values()){const{templateOwner:e}=o;void 0===e||t.has(e)||t.set(e,o)}return t})),Gf=/Microsoft\.(ContainerService|Kubernetes)\b|container-service|kubernetes|\baks|agentPool/i,_f=/\bAWS::EKS\b|kubernetes|\beks\b|eks[A-Z]|nodegroup/i,Wf=[{path:/(^|\/)tal(config|env|secret)[^/]*\.ya?ml$/,texts:[]},{path:/(^|\/)talos\/.*\.(ya?ml|json)$/,texts:[]},{path:/\.ya?ml$/,texts:[/^machine:[ \t]*(#.*)?$/m]},{path:/\.ya?ml$/,texts:[/^cluster:[ \t]*$/m,/^[ \t]+(apiServer|controllerManager|etcd|inlineManifests|extraManifests|allowSchedulingOnControlPlanes|controlPlane):/m]},{path:/(^|\/)cluster[^/]*\.ya?ml$/,texts:[/^nodes:[ \t]*$/m,/\brole:/]},{path:/\.ya?ml$/,texts:[/^(node-label|node-taint|kubelet-arg|kube-(apiserver|scheduler|controller-manager)-arg|tls-san|cluster-cidr|service-cidr|flannel-backend|write-kubeconfig-mode)\+?:/m]},{texts:[/^#cloud-config\b/]},{path:/\.(bu|ign)$/,texts:[]},{path:/(^|\/)((group|host)_vars|roles|playbooks?|inventor(y|ies)|ansible|kubespray)\/.*\.(ya?ml|ini|j2|cfg|toml)$/,texts:[/k3s|k8s|kube|rke2?|talos|k0s|microk8s|containerd/i]},{path:/\.ya?ml$/,texts:[/^[ -]*hosts:/m,/^ *(tasks|roles):/m]},{path:/\.ya?ml$/,texts:[/^kind:[ \t]*(Cluster|ControlPlane|Workers|Machine)[ \t]*$/m,/^(?!apiVersion:)(?![^]*\napiVersion:)/]},{path:/\.bicep(param)?$/,texts:[Gf]},{path:/\.json$/,texts:[/schema\.management\.azure\.com\/schemas\//,Gf]},{path:/\.(ya?ml|json|template)$/,texts:[/\bAWS::(EKS|AutoScaling|EC2::LaunchTemplate)\b/,_f]},{path:/\.(ya?ml|json)$/,texts:[/\bParameterKey\b/,_f]},{path:/\.(tsx?|[mc]?js|py|go|java|cs)$/,texts:[/\baws[-_]?eks(_v2_alpha)?\b|\bawseks\b/,/cdk|jsii/i]},{path:/\.(ya?ml|json|jinja|py)$/,texts:[/\b(gcp-types\/)?container(-v1(beta1)?:|\.(v1(beta1)?|beta)\.)[\w.]*([Cc]luster|[Nn]odePool)/]},{path:/(^|\/)(k0sctl|k0s|rke2?|kubeone|kubekey|kops|eksctl)([-_.][^/]*)?\.(ya?ml|toml|json)$/,texts:[]},{path:/\.nix$/,texts:[/services\.(k3s|kubernetes|rke2)|virtualisation\.containerd|kubenix|nixidy/]}];function Jf(e,t){return Wf.some(({path:o,texts:a})=>(o?.test(e)??!0)&&a.every(e=>e.test(t))&&""!==t)}function Qf(e,t){return e.number===t.number&&e.protocol===t.protocol&&(""===e.ip||""===t.ip||e.ip===t.ip)}function Yf(e,t){if("none"===e.analysis)return!1;const o=t.flatMap(({workloads:e})=>e),a=t.flatMap(({staleConfigs:e})=>e);return e.workloads.some(e=>function t({effect:e,heldBack:o}){return"none"!==e||void 0!==o}(e)&&!o.some(t=>t.effect===e.effect&&tg(e,t)))||e.staleConfigs.some(({effect:e,workload:t})=>"live"!==e&&!a.some(o=>o.effect===e&&tg(t,o.workload)))}function eg({analysis:e,configChanges:t,workloads:o,staleConfigs:a,otherObjects:n}){return"full"!==e||t.length+o.length+a.length+n.length>0}function tg(e,t){return!e.name.includes(u.$3c)&&u.$7i(e.apiVersion)===u.$7i(t.apiVersion)&&e.kind===t.kind&&t.name.includes(e.name)}const ng=/_(SERVICE|PORT)/,sg=/^[A-Z][A-Z0-9_]*$/;const ug=[{resource:"cpu",least:256n*u.$b3,what:"cores"},{resource:"memory",least:u.$b3<<40n,what:"of memory"}];function fg(e,t,o,a){const{object:n,templateOwner:s}=t,r=[n,...void 0===s?[]:[e.index.byKey.get(s)],...yg(e,t).map(e=>void 0!==e&&a(hg(e))?e.object:void 0)],i=r.flatMap(e=>{const t=o?e?.maybeMergedBy??[]:[];return(e?.maybeChangedBy??[]).filter(({key:e})=>!t.includes(e))});return u.$81(i)}function gg(e,t){return new Set(yg(e,t).flatMap(e=>void 0===e?[]:hg(e)))}function hg({kind:e,name:t}){return`${e} ${t}`}function vg(e,t,o,a){const n=o.filter(({notSeenAt:e})=>void 0!==e);if(0===n.length)return;const s=new Set([...yg(e,a.base),...yg(t,a.head)]),r=n.find(e=>[e.base,e.head].some(e=>null!==e&&s.has(e)));if(void 0===r?.notSeenAt)return;const{kind:i,name:c}=r.id;return`It reads ${i} ${c}, which was not seen at ${r.notSeenAt}, of which not all was analysed: whether that changes is not known.`}function yg(e,t){return u.$cc(t).map(({kind:o,name:a})=>u.$cd(e,t,o,a))}const kg=1048576000000000n;const wg=[{field:"limits",resource:"memory",may:"may have",then:"it never starts"},{field:"requests",resource:"memory",may:"asks for",then:"nodes get more pods than they have memory for, and end this one first"},{field:"limits",resource:"ephemeral-storage",may:"may write",then:"its pod is evicted with the first lines that it logs"}];const Pg=u.$a4(void 0,"spec");function Rg(e,t){const o=u.$gg(e.spec),a=u.$a4(Pg,"matchConstraints");u.$4b(o.matchConstraints)?(zg(o.matchConstraints,a,t),0===u.$gd(o.matchConstraints.resourceRules).length&&t(u.$a4(a,"resourceRules"),"must have one")):t(a,"is missing"),qg(o,Pg,t),u.$4b(o.paramKind)&&function n({apiVersion:e,kind:t},o,a){""===u.$ge(e)&&a(u.$a4(o,"apiVersion"),"is missing"),u.$go(u.$ge(t).toLowerCase())||a(u.$a4(o,"kind"),"must be the name of a kind")}(o.paramKind,u.$a4(Pg,"paramKind"),t);const[s,r]=[u.$gd(o.validations),u.$gd(o.auditAnnotations)];s.length+r.length===0&&t(u.$a4(Pg,"validations"),"must have one, unless auditAnnotations have");const i=new Set;for(const[e,a]of Ng)u.$gd(o[e]).forEach((n,s)=>{if("messageExpression"===a&&void 0===n[a])return;const r=u.$a4(u.$g4(u.$a4(Pg,e),String(s)),a);$i(u.$ge(n[a]),r,t),Ag(u.$ge(n[a]),{hasParameters:u.$4b(o.paramKind),known:i},r,t),"variables"===e&&(Cg.test(u.$ge(n.name))||t(u.$a4(u.$g4(u.$a4(Pg,e),String(s)),"name"),"must be a name of CEL"),i.add(u.$ge(n.name)))})}const Cg=/^[A-Za-z_]\w*$/;function Ag(e,{hasParameters:t,known:o},a,n){Ig(e,a,n),!t&&ai(e,"params").length>0&&n(a,"names `params`, which nothing has without `paramKind`");for(const t of new Set(ai(e,"variables")))""===t||o.has(t)||n(a,`names the variable ${t}, which is not there before it`)}const jg=["object","oldObject","request","params","namespaceObject","authorizer","variables"];function Ig(e,t,o){const a=[...si(e)].filter(e=>!jg.includes(e));a.length>0&&o(t,`names ${a.join(", ")}: there are only ${jg.join(", ")}`)}const Ng=[["variables","expression"],["validations","expression"],["validations","messageExpression"],["auditAnnotations","valueExpression"]],Tg=["Audit","Deny","Warn"];function Dg(e,t){const o=u.$gg(e.spec),a=u.$ge(o.policyName);""===a?t(u.$a4(Pg,"policyName"),"is missing"):u.$gl(a)||t(u.$a4(Pg,"policyName"),u.$gn),u.$4b(o.matchResources)&&zg(o.matchResources,u.$a4(Pg,"matchResources"),t),u.$4b(o.paramRef)&&function n(e,t,o){""!==u.$ge(e.name)===u.$4b(e.selector)&&o(t,"must have a name or a selector, and not both"),""===u.$ge(e.parameterNotFoundAction)&&o(u.$a4(t,"parameterNotFoundAction"),"must be Allow or Deny")}(o.paramRef,u.$a4(Pg,"paramRef"),t);const s=u.$gf(o.validationActions),r=u.$a4(Pg,"validationActions");0===s.length&&t(r,"must have one"),s.some(e=>!Tg.includes(e))&&t(r,"must be Audit, Deny or Warn"),new Set(s).size<s.length&&t(r,"names one action twice"),s.includes("Deny")&&s.includes("Warn")&&t(r,"may not have both Deny and Warn")}function zg(e,t,o){for(const a of["namespaceSelector","objectSelector"])u.$4b(e[a])&&m(e[a],u.$a4(t,a),o);for(const a of["resourceRules","excludeResourceRules"])Mg(e,u.$a4(t,a),o)}function Mg(e,t,o){u.$gd(e[t.step]).forEach((e,a)=>{const n=u.$g4(t,String(a));for(const t of["operations","apiGroups","apiVersions","resources"]){const a=u.$gf(e[t]);0===a.length&&o(u.$a4(n,t),"must have one");const s="resources"===t?a.filter(e=>!e.includes("/")):a;s.includes("*")&&s.length>1&&o(u.$a4(n,t),"may not have others beside `*`"),"apiGroups"!==t&&a.includes("")&&o(u.$a4(n,t),"must not be empty")}u.$gf(e.operations).some(e=>!Eg.includes(e))&&o(u.$a4(n,"operations"),`must be ${Eg.join(", ")}`),function s(e,t,o){e.includes("*/*")&&e.length>1&&o(t,"may not have others beside `*/*`");const a=e.filter(e=>e.includes("/")).map(e=>e.split("/",2));a.forEach(([e="",n=""],s)=>{a.slice(0,s).some(([t,o])=>t===e&&"*"===o||"*"===t&&o===n)&&o(t,`names ${e}/${n}, which a star before it takes in`)})}(u.$gf(e.resources),u.$a4(n,"resources"),o)})}const Eg=["*","CREATE","UPDATE","DELETE","CONNECT"];function qg(e,t,o){const a=new Set;u.$gd(e.matchConditions).forEach((e,n)=>{const s=u.$ge(e.name),r=u.$g4(u.$a4(t,"matchConditions"),""===s?String(n):s);u.$gp(s)||o(u.$a4(r,"name"),"must be a name with an optional prefix"),a.has(s)&&o(u.$a4(r,"name"),"is the name of another condition"),a.add(s),$i(u.$ge(e.expression),u.$a4(r,"expression"),o),Ig(u.$ge(e.expression),u.$a4(r,"expression"),o)})}const Lg=100;function Og(e,t){const o=u.$ge(e.addressType);""===o&&t(u.$a4(void 0,"addressType"),"must be IPv4, IPv6 or FQDN"),function a(e,t){const o=new Set;u.$gd(e.ports).forEach((e,a)=>{const n=u.$ge(e.name),s=u.$g4(u.$a4(void 0,"ports"),""===n?String(a):n);""===n||u.$go(n)||t(u.$a4(s,"name"),u.$gq),o.has(n)&&t(u.$a4(s,"name"),"is the name of another port"),o.add(n),"string"!=typeof e.appProtocol||u.$gp(e.appProtocol)||t(u.$a4(s,"appProtocol"),"must be a name with an optional prefix")})}(e,t),u.$gd(e.endpoints).forEach((e,a)=>{const n=u.$g4(u.$a4(void 0,"endpoints"),String(a)),s=u.$gf(e.addresses),r=u.$a4(n,"addresses");0===s.length&&t(r,"must have one"),s.length>Lg&&t(r,`must not be more than ${Lg}`),s.forEach((e,a)=>{!function n(e,t,o,a){if("FQDN"===t){const t=e.replace(/\.$/,"");return void(u.$gl(t)&&t.includes(".")||a(o,"must be a name with a domain"))}if("IPv4"!==t&&"IPv6"!==t)return;u.$gu(e)?e.includes(":")!==("IPv6"===t)&&a(o,`must be an ${t} address`):a(o,u.$gv);const n=u.$gw(e);void 0!==n&&a(o,`may not be ${n}`)}(e,o,u.$g4(r,String(a)),t)}),"string"!=typeof e.hostname||u.$go(e.hostname)||t(u.$a4(n,"hostname"),u.$gq),"string"!=typeof e.nodeName||u.$gl(e.nodeName)||t(u.$a4(n,"nodeName"),u.$gn)})}const Fg=u.$a4(void 0,"spec"),Ug=32,Bg=8,Vg="must have one of exactly and firstAvailable";function Hg(e,t){Gg(u.$gg(u.$gg(e.spec).devices),u.$a4(Fg,"devices"),t)}function Kg(e,t){const{devices:o}=u.$gg(u.$gg(e.spec).spec);Gg(u.$gg(o),u.$a4(u.$a4(Fg,"spec"),"devices"),t)}function Gg(e,t,o){const a=u.$gd(e.requests);Jg(a,Ug,u.$a4(t,"requests"),o),a.forEach((e,a)=>{!function n({exactly:e,firstAvailable:t},o,a){const n=u.$gd(t);if(u.$4b(e)===n.length>0)a(o,Vg);else if(u.$4b(e))Zg(e,u.$a4(o,"exactly"),a);else{const e=u.$a4(o,"firstAvailable");Jg(n,Bg,e,a),n.forEach((t,o)=>{Zg(t,u.$g4(e,u.$ge(t.name)||String(o)),a)})}}(e,u.$g4(u.$a4(t,"requests"),u.$ge(e.name)||String(a)),o)});const n=new Set(a.flatMap(_g));u.$gd(e.constraints).forEach((e,a)=>{const s=u.$g4(u.$a4(t,"constraints"),String(a));Wg(e,n,s,o),void 0===e.matchAttribute&&void 0===e.distinctAttribute&&o(s,"must have matchAttribute or distinctAttribute")}),u.$gd(e.config).forEach((e,a)=>{const s=u.$g4(u.$a4(t,"config"),String(a));Wg(e,n,s,o),u.$4b(e.opaque)||o(u.$a4(s,"opaque"),"is missing")})}function _g({name:e,firstAvailable:t}){return[u.$ge(e),...u.$gd(t).map(t=>`${u.$ge(e)}/${u.$ge(t.name)}`)]}function Wg({requests:e},t,o,a){for(const n of u.$gf(e))t.has(n)||a(u.$a4(o,"requests"),"names no request of the claim")}function Jg(e,t,o,a){e.length>t&&a(o,`may have ${t} at most`);const n=new Set;e.forEach((e,t)=>{const s=u.$ge(e.name),r=u.$a4(u.$g4(o,""===s?String(t):s),"name");u.$go(s)?n.has(s)&&a(r,"is the name of another request"):a(r,u.$gq),n.add(s)})}function Zg(e,t,o){const[a,n]=[u.$ge(e.deviceClassName),u.$gh(e.count)??0];""===a?o(u.$a4(t,"deviceClassName"),"is missing"):u.$gl(a)||o(u.$a4(t,"deviceClassName"),u.$gn),"All"===e.allocationMode&&0!==n&&o(u.$a4(t,"count"),"may not be there beside the allocationMode All"),"ExactCount"===e.allocationMode&&n<=0&&o(u.$a4(t,"count"),"must be more than 0"),u.$gd(e.selectors).forEach(({cel:e},a)=>{u.$4b(e)||o(u.$a4(u.$g4(u.$a4(t,"selectors"),String(a)),"cel"),"is missing")})}function Qg(e,t){const o=u.$ge(e.handler),a=u.$a4(void 0,"handler");""===o?t(a,"is missing"):u.$go(o)||t(a,u.$gq);const{podFixed:n}=u.$gg(e.overhead);u.$4b(n)&&y({limits:n},u.$a4(void 0,"overhead"),t);const s=u.$a4(void 0,"scheduling");u.$hi(u.$gg(e.scheduling).nodeSelector,u.$a4(s,"nodeSelector"),t),ce(u.$gg(e.scheduling),s,t)}const Xg=u.$a4(void 0,"spec"),Yg=86400;function eh(e,t){const o=u.$gg(e.spec);u.$hi(o.selector,u.$a4(Xg,"selector"),t),function a(e,t){const o=u.$gd(e.ports),a="ExternalName"!==u.$ge(e.type)&&"None"!==u.$ge(e.clusterIP);0===o.length&&a&&t(u.$a4(Xg,"ports"),"must have one");const[n,s,r]=[new Set,new Set,new Set];o.forEach((a,i)=>{const c=u.$ge(a.name),l=u.$g4(u.$a4(Xg,"ports"),""===c?String(i):c);o.length>1&&""===c&&t(u.$a4(l,"name"),"must be set when there are several ports"),""===c||u.$go(c)||t(u.$a4(l,"name"),"must be lower case letters, digits and hyphens"),n.has(c)&&t(u.$a4(l,"name"),"is the name of another port"),n.add(c),void 0===u.$gh(a.port)&&t(u.$a4(l,"port"),"is missing"),_(a.targetPort,u.$a4(l,"targetPort"),t),"string"!=typeof a.appProtocol||u.$gp(a.appProtocol)||t(u.$a4(l,"appProtocol"),"must be a name with an optional prefix");const m=u.$ge(a.protocol);oh(s,`${m} ${u.$9x(a.port)}`,l,t,"port"),void 0!==a.nodePort&&(oh(r,`${m} ${u.$9x(a.nodePort)}`,l,t,"nodePort"),"ClusterIP"===u.$ge(e.type)&&t(u.$a4(l,"nodePort"),"may only be set for the types NodePort and LoadBalancer"))})}(o,t),u.$gf(o.externalIPs).forEach((e,o)=>{const a=u.$g4(u.$a4(Xg,"externalIPs"),String(o)),n=u.$gw(e);u.$gu(e)?void 0!==n&&t(a,`may not be ${n}`):t(a,u.$gv)}),function n(e,t){if("ClientIP"!==u.$ge(e.sessionAffinity))return;const o=u.$a4(Xg,"sessionAffinityConfig"),a=u.$gh(u.$gg(u.$gg(e.sessionAffinityConfig).clientIP).timeoutSeconds);(void 0===a||a<=0||a>Yg)&&t(u.$a4(u.$a4(o,"clientIP"),"timeoutSeconds"),`must be between 1 and ${Yg}`)}(o,t),function s(e,t){const o=u.$ge(e.type),a=u.$ge(e.externalTrafficPolicy),n="NodePort"===o||"LoadBalancer"===o||"ClusterIP"===o&&u.$gf(e.externalIPs).length>0;""===a||n||t(u.$a4(Xg,"externalTrafficPolicy"),"may only be set for what is reached from outside");const s="LoadBalancer"===o&&"Local"===a;void 0===u.$gh(e.healthCheckNodePort)||s||t(u.$a4(Xg,"healthCheckNodePort"),"may only be set for a LoadBalancer whose externalTrafficPolicy is Local")}(o,t),function r(e,t){for(const o of ah)void 0!==e[o]&&"LoadBalancer"!==u.$ge(e.type)&&t(u.$a4(Xg,o),"may only be set for a LoadBalancer");u.$gf(e.loadBalancerSourceRanges).forEach((e,o)=>{u.$h0(e.trim())||t(u.$g4(u.$a4(Xg,"loadBalancerSourceRanges"),String(o)),u.$gz)}),"string"!=typeof e.loadBalancerClass||u.$gp(e.loadBalancerClass)||t(u.$a4(Xg,"loadBalancerClass"),"must be a name with an optional prefix")}(o,t),"ExternalName"===u.$ge(o.type)?function i(e,t){const o=u.$ge(e.externalName).replace(/\.$/,"");""===o?t(u.$a4(Xg,"externalName"),"is missing"):u.$gl(o)||t(u.$a4(Xg,"externalName"),u.$gn);for(const o of["clusterIPs","ipFamilies"])u.$gf(e[o]).length>0&&t(u.$a4(Xg,o),th);void 0!==e.ipFamilyPolicy&&t(u.$a4(Xg,"ipFamilyPolicy"),th)}(o,t):function c(e,t){const o=u.$ge(e.type),a=u.$ge(e.clusterIP),n=u.$gf(e.clusterIPs);"None"===a&&"ClusterIP"!==o&&t(u.$a4(Xg,"clusterIP"),`may not be None for a ${o}`),""===a||"None"===a||u.$gu(a)||t(u.$a4(Xg,"clusterIP"),u.$gv),n.length>0&&n[0]!==a&&t(u.$a4(Xg,"clusterIPs"),"must begin with clusterIP"),n.length>2&&t(u.$a4(Xg,"clusterIPs"),"may be two at most"),n.slice(1).forEach((e,o)=>{u.$gu(e)||t(u.$g4(u.$a4(Xg,"clusterIPs"),String(o+1)),u.$gv)});const s=u.$gf(e.ipFamilies);s.some(e=>"IPv4"!==e&&"IPv6"!==e)&&t(u.$a4(Xg,"ipFamilies"),"must be IPv4 or IPv6"),new Set(s).size<s.length&&t(u.$a4(Xg,"ipFamilies"),"names one family twice")}(o,t)}const th="may not be set for an ExternalName";function oh(e,t,o,a,n){e.has(t)&&a(o,`has the ${n} and protocol of another one`),e.add(t)}const ah=["loadBalancerSourceRanges","loadBalancerClass","allocateLoadBalancerNodePorts"],nh=u.$a4(void 0,"spec"),sh=u.$a4(nh,"template"),rh="cannot be changed",ih=["backoffLimitPerIndex","completionMode","managedBy","podFailurePolicy","selector","successPolicy"];function ch(e,t){if(!t)return e;const o=u.$9r(u.$gg(e.spec),"nodeSelector","tolerations","schedulingGates"),a=u.$9r(u.$gg(o.affinity),"nodeAffinity"),n=e=>u.$gd(o[e]).map(e=>u.$9r(e,"resources"));return{spec:{...o,affinity:a,containers:n("containers"),initContainers:n("initContainers")}}}const lh=u.$a4(void 0,"spec");function uh(e){return{priority:0,preemptionPolicy:"PreemptLowerPriority",...u.$9r(e,"serviceAccount")}}function mh(e,t,o,a){const[n,s]=[u.$gd(e),u.$gd(t)];if(n.length!==s.length)return void a(u.$a4(lh,o),"of a Pod may not be added or taken away");const r=e=>u.$9r(e,"image");s.some((e,t)=>{const o=n[t];return void 0===o||!u.$38(r(o),r(e))})&&a(u.$a4(lh,o),"of a Pod may only get another image")}const dh=u.$a4(void 0,"spec"),ph="cannot be changed";const gh={DaemonSet:(e,t,o)=>{wh(e,t,"spec.selector",o)},StatefulSet:function hh(e,t,o){const[a,n]=[u.$gg(e.spec),u.$gg(t.spec)],s=[...new Set([...Object.keys(a),...Object.keys(n)])].sort(u.$a);for(const e of s)Sh.has(e)||u.$38(a[e],n[e])||o(u.$a4(dh,e),ph)},Job:function vh(e,t,o){const[a,n]=[u.$gg(e.spec),u.$gg(t.spec)];for(const e of ih)u.$38(a[e],n[e])||o(u.$a4(nh,e),rh);const s="Indexed"===u.$ge(a.completionMode)&&u.$38(n.completions,n.parallelism);u.$38(a.completions,n.completions)||s||o(u.$a4(nh,"completions"),rh);const r=!0===a.suspend,[i,c]=[u.$gg(a.template),u.$gg(n.template)];u.$38(ch(i,r),ch(c,r))||o(sh,r?"of a suspended Job may change where its pods run and what they get, nothing else":rh)},Pod:function yh(e,t,o){const[a,n]=[uh(u.$gg(e.spec)),uh(u.$gg(t.spec))];!function s(e,t,o){const[a,n]=[u.$gh(e.activeDeadlineSeconds),u.$gh(t.activeDeadlineSeconds)];void 0!==a&&(void 0===n||n>a)&&o(u.$a4(lh,"activeDeadlineSeconds"),"of a Pod may only become shorter")}(a,n,o),function r(e,t,o){const a=e=>u.$9r(e,"tolerationSeconds");e.every(e=>t.some(t=>u.$38(a(e),a(t))))||o(u.$a4(lh,"tolerations"),"of a Pod may only be added to")}(u.$gd(a.tolerations),u.$gd(n.tolerations),o);const i=e=>u.$gd(e.schedulingGates).map(({name:e})=>u.$ge(e));i(n).some(e=>!i(a).includes(e))&&o(u.$a4(lh,"schedulingGates"),"may only be taken away");const c=i(a).length>0;c&&function l(e,t,o){const[a,n]=[u.$gg(e.nodeSelector),u.$gg(t.nodeSelector)];Object.keys(a).some(e=>a[e]!==n[e])&&o(u.$a4(lh,"nodeSelector"),"of a gated Pod may only be added to");const s=e=>u.$9r(u.$gg(e.affinity),"nodeAffinity"),r=e=>u.$gg(u.$gg(e.affinity).nodeAffinity).requiredDuringSchedulingIgnoredDuringExecution,i=!u.$4b(r(e))||u.$38(r(e),r(t));u.$38(s(e),s(t))&&i||o(u.$a4(lh,"affinity"),"of a gated Pod may only get a node affinity")}(a,n,o);const m=new Set(["activeDeadlineSeconds","tolerations","schedulingGates","containers","initContainers"]),d=[...new Set([...Object.keys(a),...Object.keys(n)])].sort();for(const e of d)m.has(e)||c&&("nodeSelector"===e||"affinity"===e)||u.$38(a[e],n[e])||o(u.$a4(lh,e),"of a Pod cannot be changed");for(const e of["containers","initContainers"])mh(a[e],n[e],e,o)},ConfigMap:Ph,Secret:Ph,PersistentVolumeClaim:function $h(e,t,o){const[a,n]=[u.$gg(e.spec),u.$gg(t.spec)],s=new Set(["resources","volumeAttributesClassName"]),r=[...new Set([...Object.keys(a),...Object.keys(n)])].sort(u.$a);for(const e of r){const t=Rh.has(e)&&void 0===a[e];s.has(e)||t||u.$38(a[e],n[e])||o(u.$a4(dh,e),ph)}const[i,c]=[a,n].map(e=>x(u.$gg(u.$gg(e.resources).requests).storage));void 0!==i&&void 0!==c&&c<i&&o(u.$a4(u.$a4(dh,"resources"),"requests"),"cannot become smaller"),u.$38(u.$gg(a.resources).limits,u.$gg(n.resources).limits)||o(u.$a4(u.$a4(dh,"resources"),"limits"),ph),Ch(a,n,o)},PersistentVolume:function bh(e,t,o){const[a,n]=[u.$gg(e.spec),u.$gg(t.spec)],s=[...new Set([...It(a),...It(n)].map(([e])=>e))];for(const e of[...s.sort(u.$a),"volumeMode"])u.$38(Ah(a,n,e),n[e])||o(u.$a4(dh,e),ph);void 0===a.nodeAffinity||u.$38(a.nodeAffinity,n.nodeAffinity)||o(u.$a4(dh,"nodeAffinity"),ph),Ch(a,n,o)},ResourceQuota:(e,t,o)=>{const[a,n]=[e,t].map(({spec:e})=>[...new Set(u.$gf(u.$gg(e).scopes))].sort());u.$38(a,n)||o(u.$a4(dh,"scopes"),ph)},Service:function kh(e,t,o){const[a,n]=[u.$gg(e.spec),u.$gg(t.spec)];if("ExternalName"===u.$ge(a.type)||"ExternalName"===u.$ge(n.type))return;const[s,r]=[u.$ge(a.clusterIP),u.$ge(n.clusterIP)];if((""===s?"None"===r:""!==r&&r!==s)&&o(u.$a4(dh,"clusterIP"),ph),"LoadBalancer"!==u.$ge(a.type)||"LoadBalancer"!==u.$ge(n.type))return;a.loadBalancerClass!==n.loadBalancerClass&&o(u.$a4(dh,"loadBalancerClass"),ph);const i=[a,n].every(({externalTrafficPolicy:e})=>"Local"===e),c=a.healthCheckNodePort;i&&void 0!==c&&c!==n.healthCheckNodePort&&o(u.$a4(dh,"healthCheckNodePort"),ph)},ServiceCIDR:function xh(e,t,o){const[a,n]=[u.$gf(u.$gg(e.spec).cidrs),u.$gf(u.$gg(t.spec).cidrs)],s=1===a.length&&2===n.length;u.$38(a,s?n.slice(0,1):n)||o(u.$a4(dh,"cidrs"),ph)}};const Sh=new Set(["replicas","ordinals","template","updateStrategy","revisionHistoryLimit","persistentVolumeClaimRetentionPolicy","minReadySeconds"]);function Ph(e,t,o){if("Secret"!==u.$ge(t.kind)||u.$38(e.type,t.type)||o(u.$a4(void 0,"type"),ph),!0===e.immutable){!0!==t.immutable&&o(u.$a4(void 0,"immutable"),ph);for(const a of["data","binaryData"])u.$38(u.$gg(e[a]),u.$gg(t[a]))||o(u.$a4(void 0,a),"cannot be changed: the object is immutable")}}const Rh=new Set(["storageClassName","volumeName"]);function Ch(e,t,o){const a="volumeAttributesClassName";void 0!==e[a]&&void 0===t[a]&&o(u.$a4(dh,a),"cannot be taken away")}function Ah(e,t,o){const a=e.csi,n=u.$gg(t.csi).controllerExpandSecretRef;return"csi"===o&&u.$4b(a)&&void 0!==n&&void 0===a.controllerExpandSecretRef?{...a,controllerExpandSecretRef:n}:e[o]}function jh(e,t){const o=u.$a4(void 0,"webhooks"),a=new Set;u.$gd(e.webhooks).forEach((e,n)=>{const s=u.$ge(e.name),r=u.$g4(o,""===s?String(n):s);(!u.$gl(s)||s.split(".").length<3)&&t(u.$a4(r,"name"),"must be a domain name of three parts or more"),a.has(s)&&t(u.$a4(r,"name"),"is the name of another webhook"),a.add(s),function i(e,t,o){["None","NoneOnDryRun"].includes(u.$ge(e.sideEffects))||o(u.$a4(t,"sideEffects"),"must be None or NoneOnDryRun");u.$gf(e.admissionReviewVersions).some(e=>"v1"===e||"v1beta1"===e)||o(u.$a4(t,"admissionReviewVersions"),"must have v1 or v1beta1");const a=u.$4b(e.clientConfig)?e.clientConfig:{};""!==u.$ge(a.url)===u.$4b(a.service)&&o(u.$a4(t,"clientConfig"),"must have a url or a service, and not both"),u.$4b(a.service)&&function n(e,t,o){for(const a of["name","namespace"])""===u.$ge(e[a])&&o(u.$a4(t,a),"is missing");const a=u.$gh(e.port)??443;(a<1||a>65535)&&o(u.$a4(t,"port"),"must be between 1 and 65535");const n=u.$ge(e.path);""===n||function s(e){const[t,...o]=e.replace(/\/$/,"").split("/");return""===t&&o.every(u.$gl)}(n)||o(u.$a4(t,"path"),"must begin with / and have parts in lower case letters, digits, hyphens and dots")}(a.service,u.$a4(u.$a4(t,"clientConfig"),"service"),o),function s(e,t,o){""!==e&&(e.startsWith("https://")||o(t,"must begin with https://"),/^\w+:\/\/[^/]*@/.test(e)&&o(t,"may not name a user"),/[?#]./.test(e)&&o(t,"may not have a query or a fragment"))}(u.$ge(a.url),u.$a4(u.$a4(t,"clientConfig"),"url"),o),Mg(e,u.$a4(t,"rules"),o);for(const a of["namespaceSelector","objectSelector"])u.$4b(e[a])&&m(e[a],u.$a4(t,a),o);qg(e,t,o)}(e,r,t)})}const Ih=36,[,Nh]=Dl;function Dh({path:e,known:t,on:o}){const a=t>Dl[0]?"does not know":"drops";return o<=Nh?`Kubernetes before 1.${o} ${a} ${e}, and changes nothing for it.`:t>Ih?`${e} is known since Kubernetes 1.${t}, which drops it by default.`:`Kubernetes drops ${e} by default.`}module.exports=t})();