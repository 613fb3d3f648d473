!(function(){"use strict";var p=(function(e,t,o){for(const[n,a]of Object.entries(u.$jk(e.matchLabels)))u.$ju(n)&&u.$kq(u.$jj(a))||o(u.$ja(u.$bp(t,"matchLabels"),n),"is no label that Kubernetes takes");u.$ji(e.matchExpressions).forEach((e,n)=>{const a=u.$ja(u.$bp(t,"matchExpressions"),String(n)),s=u.$eq(e.values),r=s.length;u.$ju(u.$jj(e.key))&&s.every(u.$kq)||o(a,"is no label that Kubernetes takes");const i=u.$jj(e.operator);["In","NotIn","Exists","DoesNotExist"].includes(i)?i.endsWith("In")&&0===r?o(u.$bp(a,"values"),"must not be empty for this operator"):i.includes("xist")&&r>0&&o(u.$bp(a,"values"),"must be empty for this operator"):o(u.$bp(a,"operator"),"must be In, NotIn, Exists or DoesNotExist")})}),d=(function(e,t){return Object.entries(u.$jk(e.matchLabels)).every((([e,o])=>t[e]===o))&&u.$ji(e.matchExpressions).every(e=>{const o=t[u.$jj(e.key)],n=u.$eq(e.values);switch(u.$jj(e.operator)){case"In":return"string"==typeof o&&n.includes(o);case"NotIn":return"string"!=typeof o||!n.includes(o);case"Exists":return void 0!==o;case"DoesNotExist":return void 0===o;default:return!0}})}),m=(function(e,t){const o=u.$bp(u.$bp(void 0,"spec"),"selector");if(!u.$5q(e.selector))return void t(o,"is missing");const{selector:n}=e;if(Object.keys(u.$jk(n.matchLabels)).length+u.$ji(n.matchExpressions).length===0)return void t(o,"must choose something");p(n,o,t);const a=(function(e,t){const o=Object.entries(u.$jk(e.matchLabels)).filter((([e,o])=>t[e]!==o)),n=u.$ji(e.matchExpressions).filter(e=>!d({matchExpressions:[e]},t));return[...o.map(([e])=>e),...n.map(({key:e})=>u.$jj(e))]})(n,u.$jk(u.$jk(u.$jk(e.template).metadata).labels));a.length>0&&t(o,`asks for ${a.join(", ")}, which the pod template's labels do not match`)}),b=(function(e,t,o){const n=u.$jk(e.limits);for(const n of["limits","requests"])for(const[a,s]of Object.entries(u.$jk(e[n]))){const e=u.$ja(u.$bp(t,n),a);y(a)||o(e,v);const r=j(s);void 0!==r&&r<0n&&o(e,"must not be negative"),void 0!==r&&k(a)&&r%u.$cr!==0n&&o(e,"must be a whole number");const i=u.$c8(/^hugepages-(.+)$/.exec(a)?.[1])?.amount;void 0!==i&&void 0!==r&&i>0n&&(r<=0n||r%i!==0n)&&o(e,"must be a multiple of the page")}const a=[...Object.keys(n),...Object.keys(u.$jk(e.requests))];!a.some((e=>e.startsWith("hugepages-")))||a.includes("cpu")||a.includes("memory")||o(t,"must have cpu or memory beside huge pages");for(const[a,s]of Object.entries(u.$jk(e.requests))){const[e,r]=[j(s),j(n[a])];void 0!==e&&void 0!==r&&e>r&&o(u.$ja(u.$bp(t,"requests"),a),"must not be more than the limit");const i=k(a)||a.startsWith("hugepages-");i&&void 0===r&&o(u.$ja(u.$bp(t,"limits"),a),"must be set beside its request"),i&&void 0!==e&&void 0!==r&&e!==r&&o(u.$ja(u.$bp(t,"requests"),a),"must be the same as the limit")}}),y=(function(e){return e.includes("/")?u.$ju(e)&&!e.startsWith("requests."):$.has(e)||e.startsWith("hugepages-")}),k=(function(e){return e.includes("/")&&u.$ju(e)&&!e.includes("kubernetes.io/")}),j=(function(e){return u.$c8(e)?.amount}),G=(function(e,t,o){const n=H.filter((t=>u.$5q(e[t])));0===n.length&&o(t,"must have a handler: exec, httpGet, tcpSocket or grpc"),n.length>1&&o(t,`may have one handler, not ${n.join(" and ")}`);for(const a of n){const n=u.$jk(e[a]),s=u.$bp(t,a);"exec"===a&&0===u.$eq(n.command).length&&o(u.$bp(s,"command"),"is missing"),"grpc"!==a&&"httpGet"!==a&&"tcpSocket"!==a||K(n.port,u.$bp(s,"port"),o),u.$ji(n.httpHeaders).some(({name:e})=>!/^[-A-Za-z0-9]+$/.test(u.$jj(e)))&&o(u.$bp(s,"httpHeaders"),"must have names of letters, digits and hyphens")}}),K=(function(e,t,o){if("string"==typeof e&&""!==e)return void(u.$jx(e)||o(t,"must be a number without quotes, or the name of a port"));const n=u.$jl(e);(void 0===n||n<1||n>65535)&&o(t,"must be a port between 1 and 65535")}),W=(function(e,t,o){!(function(e,t,o){for(const n of["runAsUser","runAsGroup","fsGroup"])(u.$jl(e[n])??0)>J&&o(u.$bp(t,n),`must be at most ${J}`);u.$k2(e.supplementalGroups).some(e=>e<0||e>J)&&o(u.$bp(t,"supplementalGroups"),`must be between 0 and ${J}`)})(e,t,o),(function(e,t,o){""===e.gmsaCredentialSpec&&o(u.$bp(t,"gmsaCredentialSpec"),"must not be empty");const n=e.gmsaCredentialSpecName;"string"!=typeof n||u.$jq(n)||o(u.$bp(t,"gmsaCredentialSpecName"),u.$js),void 0===e.runAsUserName||function(e){const t=e.split("\\"),o=t.at(-1)??"",n=t.length>1?t[0]:void 0;return t.length<=2&&""!==o&&o.length<=104&&!/^[. ]+$/.test(o)&&!/["/\\:;|=,+*?<>@[\]]/.test(o)&&(void 0===n||/^[^\\/:*?"<>|.]{1,15}$|^[a-zA-Z0-9.-]+$/.test(n))}(u.$jj(e.runAsUserName))||o(u.$bp(t,"runAsUserName"),"must be a Windows user, with an optional domain before a backslash")})(u.$jk(e.windowsOptions),u.$bp(t,"windowsOptions"),o);for(const n of["seccompProfile","appArmorProfile"]){const a=e[n];if(!u.$5q(a))continue;const s=u.$jj(a.type);""===s&&o(u.$bp(u.$bp(t,n),"type"),"is missing");const r=void 0!==a.localhostProfile;r&&"Localhost"!==s&&o(u.$bp(u.$bp(t,n),"localhostProfile"),"may only be set when the type is Localhost");const i="seccompProfile"===n?r:""!==u.$jj(a.localhostProfile);"Localhost"!==s||i||o(u.$bp(u.$bp(t,n),"localhostProfile"),"is missing");const c=u.$jj(a.localhostProfile);"seccompProfile"!==n||u.$kn(c)||o(u.$bp(u.$bp(t,n),"localhostProfile"),"must be a relative path without `..`")}}),Q=(function(e,t,o,n){const{report:a}=n,s=u.$jj(e.name);""===s?a(u.$bp(o,"name"),"is missing"):u.$jt(s)||a(u.$bp(o,"name"),u.$jv),""===u.$jj(e.image)&&a(u.$bp(o,"image"),"is missing"),(function(e,t,o){for(const n of u.$ji(e.env)){const e=u.$jj(n.name),a=u.$ja(u.$bp(t,"env"),e);""===e?o(u.$bp(a,"name"),"is missing"):u.$jy(e)||o(u.$bp(a,"name"),"must be printable characters other than `=`"),u.$5q(n.valueFrom)&&Y(n,n.valueFrom,a,o)}u.$ji(e.envFrom).forEach(((e,n)=>{const a=u.$ja(u.$bp(t,"envFrom"),String(n)),s=["configMapRef","secretRef"].filter((t=>u.$5q(e[t]))),r=u.$jj(e.prefix);""===r||u.$jy(r)||o(u.$bp(a,"prefix"),"must be printable characters other than `=`"),1!==s.length&&o(a,"must name one config: configMapRef or secretRef");const i=u.$jj(u.$jk(e[s[0]??""]).name);1===s.length&&(""===i?o(u.$bp(u.$bp(a,s[0]??""),"name"),"is missing"):u.$jq(i)||o(u.$bp(u.$bp(a,s[0]??""),"name"),u.$js))}))})(e,o,a),(function(e,t,{spec:o,report:n}){const a=new Set;u.$ji(e.ports).forEach(((e,s)=>{const r=u.$jj(e.name),i=u.$ja(u.$bp(t,"ports"),""===r?String(s):r);void 0===u.$jl(e.containerPort)&&n(u.$bp(i,"containerPort"),"is missing"),""!==r&&(u.$jx(r)||n(u.$bp(i,"name"),"must be at most 15 lower case letters, digits and hyphens, with a letter"),a.has(r)&&n(u.$bp(i,"name"),"is the name of another port of this container"),a.add(r));const c=u.$jl(e.hostPort);!0===o.hostNetwork&&void 0!==c&&c!==u.$jl(e.containerPort)&&n(u.$bp(i,"hostPort"),"must be the containerPort when hostNetwork is true")}))})(e,o,n),(function(e,t,o){const{volumes:n,report:a}=o,[s,r]=[new Set,new Set];for(const o of["volumeMounts","volumeDevices"]){const i="volumeMounts"===o?"mountPath":"devicePath";u.$ji(e[o]).forEach(c=>{const l=u.$jj(c.name),p=u.$ja(u.$bp(t,o),l),d=n.get(l);""===l?a(u.$bp(p,"name"),"is missing"):void 0===d&&a(u.$bp(p,"name"),"names no volume of the pod");const m=u.$jj(c[i]);""===m?a(u.$bp(p,i),"is missing"):s.has(m)&&a(u.$bp(p,i),"is where another volume of this container is mounted"),s.add(m),ee(c,p,a),te(c,p,a);const f=!0===u.$jk(e.securityContext).privileged;"Bidirectional"!==c.mountPropagation||f||a(u.$bp(p,"mountPropagation"),"may only be Bidirectional in a privileged container"),"volumeMounts"===o?r.add(l):r.has(l)?a(u.$bp(p,"name"),"is a volume that is mounted too"):void 0===d||u.$5q(d.persistentVolumeClaim)||u.$5q(d.ephemeral)||a(u.$bp(p,"name"),"must name a persistentVolumeClaim or an ephemeral volume")})}})(e,o,n),b(u.$jk(e.resources),u.$bp(o,"resources"),a),(function(e,t,{devices:o,report:n}){const a=new Map;u.$ji(u.$jk(e.resources).claims).forEach((e,s)=>{const[r,i]=[u.$jj(e.name),u.$jj(e.request)],c=u.$ja(u.$bp(u.$bp(t,"resources"),"claims"),""===r?String(s):r);""===r?n(u.$bp(c,"name"),"is missing"):o.has(r)||n(u.$bp(c,"name"),"names no resource claim of the pod"),""===i||u.$jt(i)||n(u.$bp(c,"request"),u.$jv);const l=a.get(r)??new Set;(l.has(i)||l.has("")||""===i&&l.size>0)&&n(c,"is asked for twice"),a.set(r,l.add(i))})})(e,o,n),(function(e,t,{spec:o,report:n}){"Unmasked"===e.procMount&&!1!==o.hostUsers&&n(u.$bp(t,"procMount"),"may only be Unmasked when hostUsers is false"),!1===e.allowPrivilegeEscalation&&(!0===e.privileged&&n(t,"may not set allowPrivilegeEscalation to false beside privileged: true"),u.$eq(u.$jk(e.capabilities).add).some(e=>"CAP_SYS_ADMIN"===e)&&n(t,"may not set allowPrivilegeEscalation to false beside CAP_SYS_ADMIN")),W(e,t,n)})(u.$jk(e.securityContext),u.$bp(o,"securityContext"),n),(function(e,t,o,{spec:n,report:a}){const s=u.$ji(e.restartPolicyRules);s.length>0&&void 0===e.restartPolicy&&a(u.$bp(o,"restartPolicy"),"must be set beside restartPolicyRules");const r="Never"===u.$jj(n.restartPolicy);s.forEach(({action:e,exitCodes:t},n)=>{const s=u.$ja(u.$bp(o,"restartPolicyRules"),String(n));""===u.$jj(e)&&a(u.$bp(s,"action"),"is missing"),u.$5q(t)?""===u.$jj(t.operator)&&a(u.$bp(u.$bp(s,"exitCodes"),"operator"),"is missing"):a(u.$bp(s,"exitCodes"),"is missing")});const i=new Set;u.$ji(e.resizePolicy).forEach(({resourceName:n,restartPolicy:s},c)=>{const l=u.$ja(u.$bp(o,"resizePolicy"),String(c)),[p,d]=[u.$jj(n),u.$jj(s)];"cpu"!==p&&"memory"!==p&&a(u.$bp(l,"resourceName"),"must be cpu or memory"),i.has(p)&&a(u.$bp(l,"resourceName"),"has a policy already"),i.add(p),"NotRequired"!==d&&"RestartContainer"!==d&&a(u.$bp(l,"restartPolicy"),"must be NotRequired or RestartContainer"),(r||"initContainers"===t&&"Always"!==u.$jj(e.restartPolicy))&&"RestartContainer"===d&&a(u.$bp(l,"restartPolicy"),"must be NotRequired for a container that is not started again")})})(e,t,o,n),(function(e,t,o,{spec:n,report:a}){const s="initContainers"===t&&"Always"!==u.$jj(e.restartPolicy);for(const n of V){const r=e[n];if(!u.$5q(r))continue;const i=u.$bp(o,n);if(s||"ephemeralContainers"===t){a(i,"may not be set for an init container that ends before the app starts");continue}G(r,i,a);const c=u.$jl(r.successThreshold);"readinessProbe"!==n&&void 0!==c&&1!==c&&a(u.$bp(i,"successThreshold"),"must be 1"),"readinessProbe"===n&&void 0!==r.terminationGracePeriodSeconds&&a(u.$bp(i,"terminationGracePeriodSeconds"),"may not be set for a readiness probe")}const r=e.lifecycle;if(u.$5q(r)){s&&a(u.$bp(o,"lifecycle"),"may not be set for an init container that ends before the app starts");for(const e of["postStart","preStop"]){const t=r[e];if(!u.$5q(t))continue;const s=u.$bp(u.$bp(o,"lifecycle"),e);G(t,s,a);const i=u.$jl(u.$jk(t.sleep).seconds)??0,c=u.$jl(n.terminationGracePeriodSeconds)??30;u.$5q(t.sleep)&&(i<0||i>c)&&a(u.$bp(u.$bp(s,"sleep"),"seconds"),"must not be more than terminationGracePeriodSeconds")}}})(e,t,o,n)}),me=(function(e,t,o){const n=u.$jk(u.$jk(e.metadata).annotations),a=u.$jk(e.spec),s=[...u.$ji(a.initContainers),...u.$ji(a.containers)],r=new Map(s.map((e=>[e.name,e])));for(const[e,s]of Object.entries(n)){const n=e===ie?fe(u.$jj(s)):he(e,u.$jj(s),a,r);void 0!==n&&o(u.$ja(u.$bp(u.$bp(t,"metadata"),"annotations"),e),n)}}),ge=(function(e,t,o){u.$ji(e.tolerations).forEach((e,n)=>{const a=u.$ja(u.$bp(t,"tolerations"),String(n)),[s,r,i]=[e.key,e.operator,e.value].map(e=>u.$jj(e));""!==r&&"Exists"!==r&&"Equal"!==r&&o(u.$bp(a,"operator"),"must be Equal or Exists"),""===s&&"Exists"!==r&&o(u.$bp(a,"operator"),"must be Exists when there is no key"),"Exists"===r&&""!==i&&o(u.$bp(a,"value"),"must be empty when the operator is Exists"),"Exists"===r||u.$kq(i??"")||o(u.$bp(a,"value"),"must be a value that a label may have"),void 0!==e.tolerationSeconds&&"NoExecute"!==u.$jj(e.effect)&&o(u.$bp(a,"effect"),"must be NoExecute when tolerationSeconds is set"),void 0===s||""===s||u.$ju(s)||o(u.$bp(a,"key"),"is no key that Kubernetes takes")})}),we=(function(e){return["initContainers","containers"].flatMap((t=>u.$ji(e[t]).map((e=>[t,u.$jk(e.securityContext)]))))}),Ee=(function(e,t,o){const n=new Map;for(const a of u.$ji(e.volumes)){const e=u.$jj(a.name),s=u.$ja(u.$bp(t,"volumes"),e);""===e?o(u.$bp(s,"name"),"is missing"):u.$jt(e)||o(u.$bp(s,"name"),u.$jv),n.has(e)&&o(u.$bp(s,"name"),"is the name of another volume"),n.set(e,a);const r=Object.keys(a).filter(e=>"name"!==e);r.length>1&&o(s,`may be of one type, not ${r.sort().join(" and ")}`);for(const e of r)De(e,u.$jk(a[e]),u.$bp(s,e),o)}return n}),Oe=(function(e,t,o,n=[]){const a=u.$jk(e.metadata);u.$kp(a.labels,u.$bp(u.$bp(t,"metadata"),"labels"),o),u.$ko(a.annotations,u.$bp(u.$bp(t,"metadata"),"annotations"),o);const s=u.$jk(e.spec);me(e,t,o),u.$ji(s.ephemeralContainers).length>0&&o(u.$bp(u.$bp(t,"spec"),"ephemeralContainers"),"is not allowed in a pod template"),Le(s,u.$bp(t,"spec"),o,n)}),Le=(function(e,t,o,n=[]){const a=new Map([...n.map(e=>[e,{persistentVolumeClaim:{}}]),...Ee(e,t,o)]),s=(function(e,t,o){const n=new Set;return u.$ji(e.resourceClaims).forEach((e,a)=>{const s=u.$jj(e.name),r=u.$ja(u.$bp(t,"resourceClaims"),""===s?String(a):s);""===s?o(u.$bp(r,"name"),"is missing"):u.$jt(s)?n.has(s)&&o(u.$bp(r,"name"),"is the name of another claim"):o(u.$bp(r,"name"),u.$jv),""!==s&&n.add(s),1!==B.filter(t=>void 0!==e[t]).length&&o(r,`must have one of ${B.join(" and ")}`);for(const t of B)void 0===e[t]||u.$jq(u.$jj(e[t]))||o(u.$bp(r,t),u.$js)}),n})(e,t,o);!(function(e,t,o,n){const a=new Set,s=new Set;0===u.$ji(e.containers).length&&o(u.$bp(t,"containers"),"must have one");const r=["initContainers","containers"];for(const i of r)for(const r of u.$ji(e[i])){const c=u.$jj(r.name),l=u.$ja(u.$bp(t,i),c);Q(r,i,l,{...n,spec:e,report:o}),a.has(c)&&o(u.$bp(l,"name"),"is the name of another container"),a.add(c),"containers"===i&&Be(r,l,s,o)}})(e,t,o,{volumes:a,devices:s});for(const n of["serviceAccountName","priorityClassName","runtimeClassName","nodeName"]){const a=e[n];"string"!=typeof a||u.$jq(a)||o(u.$bp(t,n),u.$js)}!(function(e,t,o){for(const n of["hostname","subdomain"]){const a=u.$jj(e[n]);""===a||u.$jt(a)||o(u.$bp(t,n),u.$jv)}const n=e.hostnameOverride;if("string"!=typeof n)return;const a=u.$bp(t,"hostnameOverride");(!u.$jq(n)||n.length>64)&&o(a,`${u.$js}, at most 64 of them`);for(const t of["setHostnameAsFQDN","hostNetwork"])!0===e[t]&&o(a,`may not be set beside ${t}`)})(e,t,o),W(u.$jk(e.securityContext),u.$bp(t,"securityContext"),o),(function(e,t,o){if(b({limits:u.$jk(e.overhead)},u.$bp(t,"overhead"),o),!u.$5q(e.resources))return;const n=u.$bp(t,"resources");b(e.resources,n,o),u.$ji(e.resources.claims).length>0&&o(u.$bp(n,"claims"),"may not be set for a whole pod");for(const t of["limits","requests"]){const a=Object.keys(u.$jk(e.resources[t])).find(e=>!Fe.test(e));void 0!==a&&o(u.$ja(u.$bp(n,t),a),"may not be set for a whole pod")}!function(e,t,o){const n=u.$jk(e.resources),a=u.$ji(e.containers).map(({resources:e})=>u.$jk(e));for(const[a,s]of Object.entries(u.$jk(n.requests)))(j(s)??0n)<Ue(e,a)&&o(u.$ja(u.$bp(t,"requests"),a),"must not be less than its containers request");for(const[e,s]of Object.entries(u.$jk(n.limits))){const n=j(s)??0n;a.some(({limits:t})=>(j(u.$jk(t)[e])??0n)>n)&&o(u.$ja(u.$bp(t,"limits"),e),"must not be less than the limit of a container")}}(e,n,o)})(e,t,o),(function(e,t,o){if((function(e,t,o){const n=u.$jk(e.securityContext),a=new Set;u.$ji(n.sysctls).forEach((n,s)=>{const r=u.$bp(u.$ja(u.$bp(t,"sysctls"),String(s)),"name"),i=u.$jj(n.name);""===i?o(r,"is missing"):i.length>253||!Z.test(i)?o(r,"is no name of a kernel parameter"):a.has(i)&&o(r,"is the name of another one"),a.add(i);const c=i.replaceAll("/",".");!0===e.hostNetwork&&c.startsWith("net.")&&o(r,"may not be set beside hostNetwork"),!0===e.hostIPC&&/^(?:kernel\.(?:sem|msg|shm)|fs\.mqueue\.)/.test(c)&&o(r,"may not be set beside hostIPC")})})(e,u.$bp(t,"securityContext"),o),(function(e,t,o){const n=u.$jk(u.$jk(e.securityContext).windowsOptions).hostProcess,a=we(e).map((([,e])=>u.$jk(e.windowsOptions).hostProcess)),s=u.$bp(t,"hostNetwork");void 0!==n&&a.some(e=>void 0!==e&&e!==n)&&o(u.$bp(t,"containers"),"must have the hostProcess of the pod");const r=a.filter((e=>!0===(e??n))).length;0!==r&&(r!==a.length&&o(u.$bp(t,"containers"),"must all have hostProcess, or none"),!0!==e.hostNetwork&&o(s,"must be true for hostProcess"))})(e,t,o),!u.$5q(e.os))return;const n=u.$jj(e.os.name);"linux"===n||"windows"===n?function(e,t,o,n){const[a,s]="linux"===t?[["windowsOptions"],["windowsOptions"]]:[je.pod,je.container],r=`may not be set for a pod of ${t}`;for(const t of a)void 0!==u.$jk(e.securityContext)[t]&&n(u.$bp(u.$bp(o,"securityContext"),t),r);if("windows"===t)for(const t of je.spec)void 0!==e[t]&&n(u.$bp(o,t),r);for(const[t,a]of we(e)){const e=s.find(e=>void 0!==a[e]);void 0!==e&&n(u.$bp(u.$bp(o,t),e),r)}}(e,n,t,o):o(u.$bp(u.$bp(t,"os"),"name"),""===n?"is missing":"must be linux or windows")})(e,t,o),(function(e,t,o){const n=u.$jk(e.dnsConfig),a=u.$bp(t,"dnsConfig"),s=u.$eq(n.nameservers);"None"===u.$jj(e.dnsPolicy)&&0===s.length&&o(u.$bp(a,"nameservers"),"must name one when dnsPolicy is None"),u.$ji(n.options).some(({name:e})=>""===u.$jj(e))&&o(u.$bp(a,"options"),"must have names"),s.length>oe&&o(u.$bp(a,"nameservers"),`must not be more than ${oe}`),s.some(e=>!u.$jz(e))&&o(u.$bp(a,"nameservers"),"must be IP addresses");const r=u.$eq(n.searches);(r.length>ne||r.join(" ").length>ae)&&o(u.$bp(a,"searches"),`must not be more than ${ne}, or ${ae} characters in all`),r.every(re)||o(u.$bp(a,"searches"),"must be names of domains")})(e,t,o),u.$ji(e.hostAliases).forEach((e,n)=>{u.$jz(u.$jj(e.ip))||o(u.$bp(u.$ja(u.$bp(t,"hostAliases"),String(n)),"ip"),"must be an IP address"),u.$eq(e.hostnames).every(u.$jq)||o(u.$bp(u.$ja(u.$bp(t,"hostAliases"),String(n)),"hostnames"),u.$js)}),u.$ji(e.readinessGates).forEach((e,n)=>{u.$ju(u.$jj(e.conditionType))||o(u.$bp(u.$ja(u.$bp(t,"readinessGates"),String(n)),"conditionType"),"must be a name with an optional prefix")}),!0===e.shareProcessNamespace&&!0===e.hostPID&&o(u.$bp(t,"shareProcessNamespace"),"may not be true beside hostPID");for(const n of["hostPID","hostIPC","hostNetwork"])!1===e.hostUsers&&!0===e[n]&&o(u.$bp(t,n),"may not be true when hostUsers is false");!(function(e,t,o){for(const[n,a]of Object.entries(u.$jk(e.nodeSelector)))u.$ju(n)&&u.$kq(u.$jj(a))||o(u.$ja(u.$bp(t,"nodeSelector"),n),"is no label that Kubernetes takes");const n=u.$ji(e.schedulingGates).map(({name:e})=>u.$jj(e));n.every(u.$ju)||o(u.$bp(t,"schedulingGates"),"must be names with an optional prefix"),new Set(n).size<n.length&&o(u.$bp(t,"schedulingGates"),"has two of one name"),ge(e,t,o),(function(e,t,o){const n=new Set;u.$ji(e.topologySpreadConstraints).forEach((e,a)=>{const s=u.$ja(u.$bp(t,"topologySpreadConstraints"),String(a)),[r,i]=[u.$jj(e.topologyKey),u.$jj(e.whenUnsatisfiable)];""===r&&o(u.$bp(s,"topologyKey"),"is missing"),""===i&&o(u.$bp(s,"whenUnsatisfiable"),"is missing"),(u.$jl(e.maxSkew)??0)<1&&o(u.$bp(s,"maxSkew"),"must be at least 1"),void 0!==e.minDomains&&"ScheduleAnyway"===i&&o(u.$bp(s,"minDomains"),"may only be set when whenUnsatisfiable is DoNotSchedule"),be(e,s,o);const c=`${r} ${i}`;n.has(c)&&o(s,"has the topologyKey and whenUnsatisfiable of another one"),n.add(c),u.$5q(e.labelSelector)&&p(e.labelSelector,u.$bp(s,"labelSelector"),o)})})(e,t,o),(function(e,t,o){for(const n of["podAffinity","podAntiAffinity"]){const a=u.$jk(e[n]),s=u.$ji(a.requiredDuringSchedulingIgnoredDuringExecution),r=u.$ji(a.preferredDuringSchedulingIgnoredDuringExecution);for(const e of[...s,...r.map(({podAffinityTerm:e})=>u.$jk(e))])$e(e,u.$bp(t,n),o);r.some(({weight:e})=>!ve(u.$jl(e)))&&o(u.$bp(t,n),"has a weight that is not between 1 and 100")}!(function(e,t,o){const n=e.requiredDuringSchedulingIgnoredDuringExecution;u.$5q(n)&&0===u.$ji(n.nodeSelectorTerms).length&&o(t,"requires no term"),u.$ji(e.preferredDuringSchedulingIgnoredDuringExecution).some(({weight:e})=>!ve(u.$jl(e)))&&o(t,"has a weight that is not between 1 and 100");const a=u.$ji(e.preferredDuringSchedulingIgnoredDuringExecution),s=[...u.$ji(u.$jk(n).nodeSelectorTerms),...a.map(({preference:e})=>u.$jk(e))];for(const e of s)ke(e,t,o)})(u.$jk(e.nodeAffinity),u.$bp(t,"nodeAffinity"),o)})(u.$jk(e.affinity),u.$bp(t,"affinity"),o)})(e,t,o)}),Be=(function(e,t,o,n){for(const a of u.$ji(e.ports)){if(void 0===u.$jl(a.hostPort))continue;const e=`${u.$jj(a.protocol)} ${u.$jj(a.hostIP)} ${u.$bf(a.hostPort)}`;o.has(e)&&n(u.$bp(t,"ports"),"takes a hostPort that another port of the pod has"),o.add(e)}}),Ht=(function(e,t){const o=u.$jk(e.spec);m(o,t),Oe(u.$jk(o.template),Vt,t),Wt(o,t);const n=u.$jk(o.strategy),a=u.$bp(_t,"strategy"),s=n.rollingUpdate;"Recreate"===u.$jj(n.type)&&void 0!==s&&t(u.$bp(a,"rollingUpdate"),"may not be set when the type is Recreate"),"RollingUpdate"===u.$jj(n.type)&&(function(e,t,o){for(const n of["maxSurge","maxUnavailable"])Kt(e[n],u.$bp(t,n),o,"maxSurge"===n);Gt(e.maxSurge)&&Gt(e.maxUnavailable)&&o(u.$bp(t,"maxUnavailable"),"may not be 0 when maxSurge is 0")})(u.$jk(s),u.$bp(a,"rollingUpdate"),t);const r=u.$jl(o.progressDeadlineSeconds);void 0!==r&&r<=(u.$jl(o.minReadySeconds)??0)&&t(u.$bp(_t,"progressDeadlineSeconds"),"must be greater than minReadySeconds")}),Gt=(function(e){return 0===e||"0%"===e}),Kt=(function(e,t,o,n=!1){const a=u.$jl(e);if(void 0===e||void 0!==a&&a>=0)return;const s=/^(\d+)%$/.exec(u.$jj(e))?.[1];void 0===s?o(t,"must be a number or a percentage like 25%"):!n&&Number(s)>100&&o(t,"must not be more than 100%")}),Wt=(function(e,t){const o=u.$jk(u.$jk(e.template).spec);"Always"!==u.$jj(o.restartPolicy)&&t(u.$bp(u.$bp(Vt,"spec"),"restartPolicy"),"must be Always for this kind"),void 0!==o.activeDeadlineSeconds&&t(u.$bp(u.$bp(Vt,"spec"),"activeDeadlineSeconds"),"may not be set for this kind")}),oo=(function(e,t){return no(u.$5p(e,...t),t.join("."))}),no=(function(e,t){const o=u.$5p(e,"spec");if(u.$5q(o))return{path:t,metadata:u.$9u(e,"metadata"),spec:o,containers:[...so(o,ao(t,"spec"),"initContainers"),...so(o,ao(t,"spec"),"containers")]}}),ao=(function(e,t){return""===e?t:`${e}.${t}`}),so=(function(e,t,o){return u.$9v(e,o).map(((e,n)=>{const a=u.$1l(e,"name")??String(n),s="Always"===u.$1l(e,"restartPolicy");return{name:a,role:"containers"===o?"app":s?"sidecar":"init",path:`${t}.${o}[${a}]`,value:e}}))}),ro=(function(e){return void 0!==u.$1l(e,"name")||void 0!==u.$1l(e,"image")}),co=(function(e){const t=[],o=((e,n,a)=>{if(!(a>io))if(u.$6q(e))e.forEach((e,t)=>{o(e,`${n}[${t}]`,a+1)});else if(u.$5q(e)){if(u.$9v(e,"spec","containers").some(ro)){const o=no(e,n);return void(void 0!==o&&t.push(o))}for(const[t,s]of Object.entries(e))o(s,ao(n,t),a+1)}});return o(e,"",0),t}),lo=(function({spec:e}){return u.$1l(e,"serviceAccountName")??u.$1l(e,"serviceAccount")??"default"}),uo=(function({spec:e}){return u.$b7(e,"terminationGracePeriodSeconds")??30}),po=(function(e){return e.flatMap(({value:e})=>u.$9v(e,"ports").map(e=>u.$bf(e.containerPort)))}),fo=(function(e,t,o){return mo(e,t).get(o)??ho}),$o=(function({value:e},t){const o=(t,o)=>u.$9u(e,"resources",t)[o];return(e,n)=>{const a=o(e,n)??o("limits",n)??function(e,t,o){return vo(o)[e].get(t)}(e,n,t);return void 0===a?void 0:u.$c8(a,!0)??null}}),yo=(function({spec:e,containers:t},o){const n=t.map((e=>({role:e.role,of:$o(e,o)})));return(t,o)=>{const a=ko(e,t,o);if(void 0!==a)return a;let[s,r,i]=[0n,0n,0n],c=!1;for(const{role:e,of:a}of n){const n=a(t,o);if(null===n)return null;const l=n?.amount;c||=void 0!==l,"init"!==e&&(s+=l??0n),"sidecar"===e&&(r+=l??0n),"init"===e&&(i=jo(i,r+(l??0n)))}return c?So(jo(s,i)):ko(e,"limits",o)}}),$n=(function(e,t,o){return void 0!==u.$1l(o,e)&&void 0===t?.[e]}),bn=(function(e,t){const o=u.$9k(t.object.apiVersion,t.object.kind);if(void 0===o)return;const n=u.$bv(e.object.manifest,t.object.manifest,o,{base:u.$bu(e.object),head:u.$bu(t.object)});let a;const s=()=>a??=!u.$bs(t.object)&&!u.$bs(e.object),r=yn(e,n.before),i=(function(e,t){const[o,n]=[e.templates[0]?.spec,t.templates[0]?.spec];return void 0===o||void 0===n?[]:["initContainers","containers"].flatMap((e=>{const t=u.$9v(o,e);return u.$9v(n,e).filter((e=>{const o=t.find((t=>u.$1l(t,"name")===u.$1l(e,"name")));return $n("imagePullPolicy",o,e)&&!$n(gn,o,e)})).map(e=>u.$1l(e,"name")??"")}))})(e,t),c=(({after:a,faults:c,baseFaults:l,mixedUp:p},d)=>{const m=[...c,...d],f=m.length>0&&s();return{isStored:!0,base:r,head:yn(t,a),...!u.$m(a,n.meant)&&{meant:yn(t,n.meant)},...i.length>0&&{writtenPolicies:i},...void 0!==p&&{mixedUp:p},faults:f?u.$bo(m,l()):m.length>0?u.$bw(n.before,a,o).filter(({path:o})=>u.$bz(o,e.object.manifest,t.object.manifest)):[],standing:f?vn(m,l()):[],mended:()=>l().length>0&&s()?u.$bo(l(),m):[]}}),l=c(n.serverSide,[]),p=(function(e,t){const o=u.$by(t);return 0===o.length?o:u.$bo(o,u.$by(e))})(e.object.manifest,t.object.manifest);return{serverSide:l,clientSide:n.clientSide===n.serverSide&&0===p.length?l:c(n.clientSide,p)}}),yn=(function(e,t){const{group:o,kind:n}=e.object,a=(u.$br(o,n)?.templates??[]).map((e=>oo(t,e))).filter((e=>void 0!==e));return{...e,object:{...e.object,manifest:t},templates:a}}),ea=(function(e,t){return t.changedKeys.filter((o=>"all"===e.keys||("data"===e.keys?ta(t.base,o)||ta(t.head,o):e.keys.includes(o))))}),ta=(function(e,t){return"Secret"===e?.kind?e.entries.has(t):"text"===e?.entries.get(t)?.form}),sa=(function(...e){const t=ra(...e);return t&&{kind:t.maker.kind,name:t.maker.name,...void 0!==t.stays&&{stays:t.stays}}}),ra=(function(e,{object:t},{kind:o,name:n}){for(const{object:a}of ca(e.index).get(n)??[]){const e=a.namespace===t.namespace,s=u.$ei(a).find(t=>t.kind===o&&t.name===n&&(e||t.isAnywhere));if(void 0!==s||e&&u.$ej(a,n))return{maker:a,stays:s?.stays}}}),la=(function(e){const t=u.$az(e)?[]:u.$ei(e).map(({name:e})=>e);if(!e.group.includes("."))return t;const o=["target","destination","writeConnectionSecretToRef"].flatMap(t=>u.$1l(e.manifest,"spec",t,"name")??[]),n=u.$1l(e.manifest,"spec","secretName")??e.name;return[e.name,n,...o,...t]}),ua=(function(e,t,{come:o,...n}){const{head:a}=n,s=ma(e,t,n).flatMap((({reference:s,fresh:r})=>{const i=u.$ea(a,t,s.kind,s.name);return void 0===i?void 0!==u.$e8(o,t.object,s)?[]:ha(n,t,s,r)?[ga(e,t,s,n)??ba(s,$a(a,t,s))]:function(e,t,{reference:o,fresh:n},a){const{kind:s,name:r,path:i}=o;if(void 0===e||a.incomplete||void 0!==sa(a,t,o))return[];const c=u.$e9(e).filter(e=>!fa(e)&&e.kind===s);return ja(o).filter(e=>n.includes(ka(s,r,e))&&c.some(t=>t.name===r&&ja(t).includes(e))).map(e=>({key:`${s} ${r} ${e}`,severity:"warning",message:`\`${i}\` needs key ${e} of ${s} ${r} from now on, and could do without: that is not in the build, and new pods wait where it has no such key.`,unsafe:!1}))}(e,t,{reference:s,fresh:r},a):ja(s).filter(e=>!oa(i,s,e)&&r.includes(ka(s.kind,i.name,e))).map(e=>({key:`${s.kind} ${i.name} ${e}`,severity:"warning",message:`\`${s.path}\` needs key ${e} of ${s.kind} ${i.name}, which has no such key in the build.`,unsafe:!0,sense:{code:"keyNotHeld"}}))}));return[...new Map(s.reverse().map(e=>[e.key,e])).values()].reverse()}),pa=(function(e,t,o){return ma(e,t,o).filter((({reference:e,fresh:n})=>ha(o,t,e,n))).map(({reference:e})=>e)}),da=(function({base:e,head:t}){return[...t.workloads.values()].flatMap((o=>ma(e.workloads.get(o.key),o,{base:e,head:t}).filter((({reference:{kind:e,name:n,keys:a},fresh:s})=>"string"!=typeof a&&a.some(t=>s.includes(ka(e,n,t)))&&void 0===u.$ea(t,o,e,n))).map(({reference:{name:e}})=>({name:e,namespace:o.object.namespace}))))}),ma=(function(e,t,{base:o,head:n}){if(e?.object.manifest===t.object.manifest)return[];const a=new Set(void 0===e?[]:u.$e9(e).filter(fa).flatMap((t=>ya(o,e,t))));return u.$e9(t).flatMap((e=>{const o=ya(n,t,e).filter((e=>!a.has(e)));return fa(e)&&!(function({name:e}){return/^(kube-root-ca\.crt|openshift-service-ca\.crt|istio-ca-root-cert)$/.test(e)})(e)?[{reference:e,fresh:o}]:[]}))}),fa=(function({optional:e,how:t}){return!e||"imagePullSecret"===t}),ha=(function({base:e,head:t},o,n,a){const{kind:s,name:r}=n;return!t.incomplete&&(a.includes(ka(s,r))||(function({configs:e},{object:t},{kind:o,name:n}){return e.some((e=>e.generated&&e.kind===o&&e.name===n&&e.object.name!==n&&e.namespace===t.namespace))})(e,o,n))&&!va(e).has(ka(s,o.object.namespace??"",r))&&void 0===u.$ea(t,o,s,r)&&void 0===sa(t,o,n)}),ya=(function(e,t,o){const{kind:n}=o,a=u.$ea(e,t,n,o.name)?.name??o.name;return[ka(n,a),...ja(o).map(e=>ka(n,a,e))]}),ka=(function(...e){return u.$12(e)}),ja=(function({keys:e}){return"all"===e||"data"===e?[]:e}),Ta=(function(e){return 0===e.length?[]:u.$ph` (${Ma(e)})`}),Ma=(function(e){const t=[...new Map(e.map((e=>[`${e.file}:${e.line??""}`,e]))).values()],o=t.slice(0,2).map((e=>[{place:e}])),n=t.length-o.length;return u.$qz([...o,...n>0?[[`${n} more`]]:[]],", ")}),Ia=(function(e){switch(e.type){case"config":return (function(e){const t=u.$ph`${e.kind} ${{strong:[u.$r0(e.name)]}}`,o=Ta(e.places);if(void 0!==e.notSeenAt)return u.$ph`${t} could not be compared: it was not seen at ${e.notSeenAt}`;if(0===e.keys.length)return[...Ba(e,t),...o];const[n,...a]=e.keys;if("Secret"===e.kind){const o=u.$r1(e.keys.map(({key:e})=>[u.$qu(e)]),3),[n]=e.places,a=void 0===n?o:u.$ph`${o}, ${{place:n}}`;return u.$ph`${t} ${La[e.change]} (${a})`}if("modified"!==e.change)return[...u.$ph`${t} ${La[e.change]}`,...o];if(void 0!==n&&0===a.length)return[...Fa(n,t),...o];if(e.keys.length<=3&&e.keys.every(({values:e,change:t})=>void 0!==e&&"modified"===t))return[...u.$qz(e.keys.map(Ua),", "),...u.$ph` in ${t}`,...o];const s=u.$r1(e.keys.map(({key:e})=>[u.$qu(e)]),3);return[...u.$ph`${s} of ${t} change`,...o]})(e);case"image":return[..._a(e),...Ta(e.places)];case"field":return[...u.$ph`${e.noun} changes: ${u.$r1(Ca(e.paths).map((t,o)=>function({moves:e},t,o){const n=u.$qu(o),a=e?.filter(e=>e.path===t)??[],[s]=a;return void 0===s||a.length>1?[n]:u.$ph`${n} from ${u.$qu(s.base)} to ${u.$qu(s.head)}`}(e,e.paths[o]??t,t)),3)}`,...Ta(e.places)]}}),Fa=(function(e,t){const{key:o,change:n,values:a,lines:s,lineEnds:r}=e;if(void 0!==r)return u.$ph`Of ${u.$qu(o)} of ${t} ${u.$r2(r)}`;if("added"===n)return u.$ph`${u.$qu(o)} is added to ${t}${void 0===a?[]:u.$ph` (${u.$qu(a.head)})`}`;if("removed"===n)return u.$ph`${u.$qu(o)} is removed from ${t}${void 0===a?[]:u.$ph` (was ${u.$qu(a.base)})`}`;if(void 0!==a)return u.$ph`${Ua(e)} in ${t}`;if(void 0===s)return u.$ph`${u.$qu(o)} of ${t} changes`;const i=[...s.added>0?[`${u.$qy(s.added,"line")} more`]:[],...s.removed>0?[s.added>0?`${s.removed} fewer`:`${u.$qy(s.removed,"line")} fewer`]:[]];return u.$ph`${u.$qu(o)} of ${t} changes (${i.join(", ")})`}),Ua=(function({key:e,values:t}){return u.$ph`${u.$qu(e)} goes from ${u.$qu(t?.base??"")} to ${u.$qu(t?.head??"")}`}),es=(function({kind:e,name:t}){return"Deployment"===e?[{strong:[u.$r0(t)]}]:u.$ph`${{strong:[u.$r0(t)]}} (${e.length>Ya?u.$r0(e):e})`}),ts=(function(e,t){const[o=[]]=e,n=o.slice(1),a=e.every((e=>u.$12(e.slice(1))===u.$12(n)));if(e.length<2||0===n.length||!a)return u.$r1(e,t);const s=e.map(e=>e.slice(0,1));return[...u.$r1(s,t),...n.map((e,t)=>1===t?function(e){return"string"==typeof e?u.$r7(e):"name"in e?u.$r0(u.$r7(e.name)):e}(e):e)]}),os=(function(e,t=3){return u.$r1(e.map((e=>[u.$qu(e)])),t)}),ns=(function(e,t,o){return 1===e.length?t:o}),ls=(function(e){const t=e.map((e=>({...e,keys:ea(e.reference,e.changed)}))),o=new Set(t.filter((({keys:e})=>e.length>0)).map((({changed:e})=>e)));return (function(e){const t=new Set;return e.filter((e=>{const o=u.$12(e);return!t.has(o)&&t.add(o)}))})(t.filter((({keys:e,changed:t})=>e.length>0||!o.has(t))).map((({reference:e,changed:t,keys:o})=>(function(e,t,o){const n="all"===e.keys||"data"===e.keys;return{type:"config",path:e.path,...null!==e.container&&{container:e.container},config:t.id,keys:o,...us(t),reads:o.length>0?n?"possible":"read":t.changedKeys.length>0?"notRead":"possible"}})(e,t,o))))}),us=(function({base:e,head:t,changedKeys:o}){return null===e||null===t||o.length>0?{}:e.name!==t.name?{rename:"renamed"}:e.generated===t.generated?{}:{rename:t.generated?"gotHash":"lostHash"}}),ms=(function(e,t,o){const n=[],a=((e,t,o,s)=>{if(u.$m(e,t))return;const r=s.length>=ds;if(!r&&u.$5q(e)&&u.$5q(t))for(const n of new Set([...Object.keys(e),...Object.keys(t)]))a(fs(e,n),fs(t,n),ao(o,n),[...s,n]);else!r&&u.$6q(e)&&u.$6q(t)&&e.length===t.length?e.forEach((e,n)=>{a(e,t[n],`${o}[${function(e){return u.$5q(e)?u.$1l(e,"name"):void 0}(e)??n}]`,s)}):n.push({path:o,fields:s,base:e,head:t})});return a(e,t,o,[]),n}),ks=(function(e,t,o){const n=ao(o,"spec"),a=["containers","initContainers"].flatMap((o=>Ps(e.spec,t.spec,o,n,"other",As)));return[...js(e.metadata,t.metadata,ao(o,"metadata")),...a,...Ps(e.spec,t.spec,"volumes",n,"volume",(e,t,o)=>[{type:"volume",path:o}]),...xs(e.spec,t.spec,n,e=>["containers","initContainers","volumes"].includes(e)?void 0:"other")]}),js=(function(e,t,o){return[...ws(e,t,"labels",o,"label"),...ws(e,t,"annotations",o,"annotation"),...xs(e,t,o,e=>"labels"===e||"annotations"===e?void 0:"other")]}),ws=(function(e,t,o,n,a){return Ss(u.$9u(e,o),u.$9u(t,o)).map(e=>({type:a,path:`${n}.${o}[${e}]`}))}),xs=(function(e,t,o,n){return Ss(e,t).flatMap(e=>{const t=n(e);return void 0===t?[]:[{type:t,path:ao(o,e)}]})}),Ss=(function(e,t){return[...new Set([...Object.keys(e),...Object.keys(t)])].filter((o=>!u.$m(e[o],t[o])))}),Ps=(function(e,t,o,n,a,s){if(u.$m(e[o],t[o]))return[];const r=ao(n,o),i=Cs(e[o]),c=Cs(t[o]);if(void 0===i||void 0===c)return[{type:a,path:r}];const l=[...new Set([...i.keys(),...c.keys()])].flatMap(e=>{const t=i.get(e),o=c.get(e),n=`${r}[${e}]`;return void 0===t||void 0===o?[{type:a,path:n}]:u.$m(t,o)?[]:s(t,o,n)});return l.length>0?l:[{type:a,path:r}]}),Ns=(function({metadata:e,spec:t}){return{metadata:e,spec:u.$ba(t,"serviceAccount")}}),Ms=(function(e,t,o,n){if("Operator"===o.controller){const[n,a]=[t,o].map(({object:e})=>u.$hr(e.kind,e.manifest.spec));return gs(ms(n,a,"spec"),e.changes)}const a=(function(e,t,o){const n=new Map(e.changes.flatMap((e=>null===e.base||null===e.head||e.sameRealName?[]:[[e.head.key,e]])));if(0===n.size)return[];const a=new Set(u.$e9(t).map((({kind:o,name:n})=>u.$ea(e.base,t,o,n)?.key)));return u.$e9(o).flatMap((t=>{const s=u.$ea(e.head,o,t.kind,t.name),r=void 0===s?void 0:n.get(s.key);return void 0!==r&&a.has(r.base?.key)?[{reference:t,changed:r}]:[]}))})(e,t,o);return[...ls(a),...Is(e,t,o,a,n)].sort((e,t)=>u.$w(e.type,t.type)||u.$w(e.path,t.path))}),Is=(function(e,t,o,n,a){const s=new Map(n.map((({changed:e})=>[e.base?.key??"",e.head?.object.name??""]))),r=(function({controller:e}){return"StatefulSet"===e?"stored":"amount"})(o);return[...new Set([...t.templates,...o.templates].map((({path:e})=>e)))].flatMap((i=>{const c=t.templates.find((e=>e.path===i)),l=o.templates.find((e=>e.path===i));if(void 0===c||void 0===l)return[{type:"other",path:ao(i,"spec")}];const p=0===n.length?c:(function(e,t){const o=((e,o)=>{const a=Object.entries(e).map((([e,a])=>void 0===o||"name"!==e&&"secretName"!==e||"string"!=typeof a?[e,n(a,P.$8g(Ts,e))]:[e,t(o,a)]));return Object.fromEntries(a)}),n=((e,t)=>u.$6q(e)?e.map((e=>n(e,t))):u.$5q(e)?o(e,t):e);return{...e,spec:o(e.spec,void 0)}})(c,((o,n)=>{const a=u.$ea(e.base,t,o,n);return(void 0===a?void 0:s.get(a.key))??n})),d="Pod"===o.controller,m=e=>ks(zs(p,e,d),zs(l,e,d),i);if(!a)return m(r);const f=ks(Ns(p),Ns(l),i);return"amount"===r&&f.some(ps)?m(r):f}))}),Xs=(function(e){if(e.length>Gs||Qs.test(e))return!1;const{name:t,tag:o,digest:n}=u.$f6(e);if(void 0!==n&&!Zs.test(n)||void 0!==o&&!Js.test(o))return!1;const[a="",...s]=t.split("/"),r=s.length>0&&er(a),i=r?s:[a,...s];return t.length<=Hs&&(!r||Ks.test(a))&&i.every((e=>Ws.test(e)))}),Ys=(function(e){const[t="",...o]=e.split("/");return o.length>0&&er(t)?t:void 0}),er=(function(e){return/[.:]/.test(e)||"localhost"===e||e!==e.toLowerCase()}),tr=(function(e,t,o){const n=u.$f5(e,t,o);if(t===o||n?.object.manifest===e.object.manifest)return[];const a=new Map(n?.templates.map((e=>[e.path,e])));return e.templates.map((e=>({template:e,former:a.get(e.path)})))}),or=(function({template:e,former:t}){const o=new Map(t?.containers.map((({path:e,value:t})=>[e,t])));return e.containers.map((e=>({container:e,old:o.get(e.path)})))}),nr=(function(e,t,o){return void 0===u.$f5(e,t,o)?[]:tr(e,t,o).flatMap(or).map((({container:e,old:t={}})=>({container:e,former:t})))}),rr=(function({image:e,series:t},o){const[,n,a]=new RegExp(`(?:^|/)${e}:v?(\\d+)(?:\\.(\\d+))?`).exec(o)??[];if(void 0===n)return;const s=100*Number(n)+Number(a??0);return void 0!==t?t.filter(e=>e<=s).length:void 0===a?void 0:s}),ir=(function(e){return[...u.$9v(e.object.manifest,"spec","volumeClaimTemplates"),...u.$f7(e)]}),cr=(function(e,t,o){const n=o.workloads.get(e.key);return nr(e,t,o).flatMap((({container:t,former:o})=>{const{name:a,path:s,value:r}=t,[i="",c=""]=[o,r].map((e=>u.$1l(e,"image"))),l=`image ${s} other`;if(lr(c)&&function(e,t){return/[/:@]/.test(e)&&!lr(e)&&u.$f6(e).name!==u.$f6(t).name}(i,c))return[{key:l,container:a,severity:"warning",message:`The image of container ${a} is a name without a registry from now on, and was another one: unless Docker Hub has an official image of that name, no new pod starts with it.`,unsafe:!1}];const p=(function(e,t){const o=Ys(e);if(void 0===o||ur.test(o))return;const{name:n}=u.$f6(t);return u.$f6(e).name===`${o}/${n}`&&n.includes("/")?o:void 0})(i,c);if(void 0!==p)return[{key:l,container:a,severity:"warning",message:`The image of container ${a} comes from Docker Hub from now on, and came from ${p}: unless it is there under the same name, no new pod starts with it.`,unsafe:!1}];const d=void 0===n?void 0:(function(e,t,o,n){const a=[o,n].map((e=>u.$1l(e,"image")??"")),s=(function(e){const[t,o]=e.map((e=>sr.exec(e)?.[1]));return void 0===t||void 0===o||t===o?void 0:{severity:"error",why:"PostgreSQL does not start on the files of another major version",remedy:"dump and restore them first, or have pg_upgrade do it.",data:/postgres|pgdata/i}})(a)??(function(e){for(const t of ar){const[o,n]=e.map((e=>rr(t,e)));if(void 0===o||void 0===n)continue;const{name:a,data:s,skips:r}=t;if(n<o)return{severity:"warning",why:`${a} may not start on the files of a later version`,remedy:"restore a backup that the earlier one can read.",data:s};if(!0!==r&&n>o+1)return{severity:"error",why:`${a} starts on the files of the version before it alone`,remedy:"go through each version between the two, in a merge of its own.",data:s}}})(a),r=ir(t);var i,c,l;return void 0!==s&&r.length>0&&(i=o,c=n,l=s.data,u.$9v(c,"volumeMounts").some(e=>l.test(u.$1l(e,"mountPath")??""))&&void 0===c.command&&["volumeMounts","env"].every(e=>u.$m(i[e]??null,c[e]??null)))&&u.$m([...ir(e)],[...r])?s:void 0})(n,e,o,r);if(void 0!==d){const e=`${d.why}, which container ${a} keeps: ${d.remedy}`;return[{key:l,container:a,severity:d.severity,message:e,unsafe:!0}]}return (function(e,t){const[o,{name:n,tag:a,digest:s}]=[u.$f6(e),u.$f6(t)],r=void 0!==o.digest||"latest"!==(o.tag??"latest");return o.name===n&&r&&"latest"===(a??"latest")&&void 0===s})(i,c)?[{key:l,container:a,severity:"warning",message:`The image of container ${a} is the latest from now on, and was ${function(e){const{tag:t,digest:o=""}=u.$f6(e);return t??o}(i)}: new pods start whatever that is, or do not start where there is no such tag.`,unsafe:!1}]:[]}))}),lr=(function(e){return/^[^/:@]+(?::latest)?$/.test(e)&&Xs(e)}),wr=(function(e,t,o,n,a){return xr({live:e,base:t,head:o},n,a,void 0)}),xr=(function({live:e,base:t,head:o},n,a,s){return Sr(e,t,o,((o,r)=>{const i=n.fields.get(o);if(void 0!==i)return (function({live:e,base:t,head:o},n,a,s){if(!u.$6q(o)&&!u.$5q(o))return o;if(a.keepsShared&&t===o)return e;if(u.$6q(o))return void 0===n.mergeKey||void 0!==n.scalar?o:(function({live:e,base:t,head:o},{field:n,mergeKey:a,path:s},r){const i=u.$b9(n.struct),c=(e=>u.$bf(e[a]));[...e,...t].some((e=>null===(e[a]??null)))&&r.report(s,`has an entry that is stored without ${a}, which kubectl cannot merge`);const l=(e=>{if(r.keepsShared&&e.base===e.head)return e.live;const t=xr(e,i,r,u.$ja(s,c(e.head)));return n.retainKeys?Pr(t,e.head):t}),p=o.filter(u.$5q);if(0===e.length)return p.map(e=>l({live:Cr,base:Cr,head:e}));const d=(e=>u.$n(e,c)),[m,f,h]=[d(e),d(t),d(p)],g=[...h].flatMap((([e,t])=>(function({live:e,base:t,head:o},n,a,s){const r=o.map(((a,s)=>{const r=(e=>e.at(s-o.length)??Cr),i={live:r(e),base:r(t),head:a};return{...i,patched:n(i)}})),[i=Cr,...c]=e,l=(e=>r.reduceRight(((e,t)=>Rr(t.live,t.patched,e)),e));if(t.length<=o.length){const e=[l(i),...c],t=r.map((({patched:e})=>e));return u.$m(e,t)||s(),e}s();const p=r.find(({base:e,head:t})=>Object.keys(e).some(e=>!Object.hasOwn(t,e)));return void 0===p?[]:[l(a(p.head))]})({live:m.get(e)??[],base:f.get(e)??[],head:t},l,e=>({[a]:e[a]??null}),()=>{r.mixes(s)}))),$=[...m].filter((([e])=>!h.has(e)&&!f.has(e)));return[...g,...$.flatMap(([,e])=>e)]})({live:u.$8x(e),base:u.$8x(t),head:o},{field:n,mergeKey:n.mergeKey,path:s},a);const[r,i]=[u.$5r(e),u.$5r(t)];if("map"===n.shape)return Sr(r,i,o,(e,t)=>t);if(void 0!==n.scalar)return o;const c=xr({live:r,base:i,head:o},u.$b9(n.struct),a,s);return n.retainKeys?Pr(c,o):c})({live:e[o],base:t[o],head:r},i,a,u.$bp(s,o))}))}),Sr=(function(e,t,o,n){const a=u.$5s();for(const n of Object.keys(e)){const s=e[n];void 0===s||Object.hasOwn(o,n)||null!==(t[n]??null)||(a[n]=s)}for(const e of Object.keys(o)){const t=o[e]??null,s=null===t?void 0:n(e,t);void 0!==s&&(a[e]=s)}return a}),Rr=(function(e,t,o){if(e===o)return t;const n=u.$5s();for(const a of new Set([...Object.keys(o),...Object.keys(t)])){const[s,r,i]=[e[a],t[a],o[a]],c=u.$m(s,r)?i:u.$5q(r)&&u.$5q(i)?Rr(u.$5r(s),r,i):r;void 0!==c&&(n[a]=c)}return n}),Er=(function({name:e,path:t,value:o},{spec:n}){const a=u.$9u(n,"securityContext"),s=(e=>u.$b7(o,"securityContext",e)??u.$b7(a,e)??0),r=s("runAsUser");if(0===r||void 0!==a.fsGroup)return[];const i=a.supplementalGroups,c=0===s("runAsGroup")||u.$6q(i)&&i.includes(0)?36:4;return u.$9v(n,"volumes").flatMap(n=>{const a=u.$1l(n,"name"),s=u.$9v(o,"volumeMounts").filter(e=>u.$1l(e,"name")===a),i=function(e){return(Nr(e)??[]).filter(({kind:e})=>null!==e).flatMap(({source:t})=>{const o=u.$9v(t,"items");return 0===o.length?[{path:void 0,mode:Ir(e)}]:o.map(t=>({path:zr(t),mode:u.$b7(t,"mode")??Ir(e)}))})}(n).filter(e=>s.some(t=>function({path:e},t){const o=u.$36(u.$1l(t,"subPath")??"");return""===o||void 0===e||e===o||e.startsWith(`${o}/`)}(e,t))),l=i.filter(({mode:e})=>0===(e&c));if(0===l.length)return[];const p=l.some(({mode:e})=>!!(32&e))?"root and its group":"root",d=l.length===i.length?"the files":function(e){return e.map(({path:e})=>e??"those without a mode").join(", ")}(l);return[{key:`closed ${t} ${a}`,container:e,severity:"warning",message:`Container ${e} runs as the user ${r}, and only ${p} may read ${d} of its volume ${a}: its program cannot.`,unsafe:!0,remediation:"Set an `fsGroup`, or a mode that lets others read."}]})}),Si=(function(e){const t=JSON.parse(e);if(!(function(e){return void 0!==e})(t))throw new Error("JSON is always a value.");return t}),wc=(function(e){return`x-kubernetes-${e}`}),ol=(function(e,t,o,n){const a=e.object.origin?.location;return{...u.$c2(e),effect:t,...void 0!==o&&{reason:o},causes:[],pods:n,rollout:null,...void 0!==a&&{location:a}}}),nl=(function(e,t,o){if("number"==typeof e)return e;const n="string"==typeof e?/^(\d+)%$/.exec(e)?.[1]:void 0;if(void 0===n)return;const a=Number(n)*t/100;return"up"===o?Math.ceil(a):Math.floor(a)}),al=(function(e,t,o){const n=nl(t??"25%",e,"up")??0,a=nl(o??"25%",e,"down")??0,s=Math.min(0===n&&0===a?1:a,e);return{maxSurge:n,maxUnavailable:s,minAvailable:e-s,waves:rl(e,n+s)}}),rl=(function(e,t){return t<=0?0:Math.ceil(e/t)}),il=(function(e){return u.$5q(e.value.readinessProbe)}),cl=(function(e){return e.containers.filter((({role:e})=>"app"===e)).every(il)}),ll=(function({value:e}){const t=u.$9u(e,"readinessProbe"),o=(u.$b7(t,"successThreshold")??1)-1,n=u.$b7(t,"periodSeconds")??10;return Math.max(ul(e.startupProbe),ul(t))+Math.max(0,o)*n}),ul=(function(e){return u.$b7(e,"initialDelaySeconds")??0}),pl=(function(e){const{head:t}=e,o=e.autoscaled?null:u.$b1(t),{strategy:n,pace:a}=(function(e,t){const{head:o}=e,{manifest:n}=o.object;switch(o.controller){case"Deployment":return ml(u.$9u(n,"spec","strategy"),"rollingUpdate",t);case"DeploymentConfig":return ml(u.$9u(n,"spec","strategy"),"rollingParams",t);case"StatefulSet":case"KruiseStatefulSet":return function({base:e,head:t}){const[o,n]=[e,t].map(({object:e})=>u.$b7(e.manifest,"spec","ordinals","start")??0);return o!==n}(e)?{strategy:"RollingUpdate",pace:void 0}:function(e,t){if(null===t)return{strategy:"RollingUpdate",pace:void 0};const o=u.$9u(e.object.manifest,"spec","updateStrategy","rollingUpdate"),n="KruiseStatefulSet"===e.controller&&"Parallel"===u.$1l(e.object.manifest,"spec","podManagementPolicy")?nl(o.maxUnavailable,t,"up")??1:1;return{strategy:"RollingUpdate",pace:sl(t,hl(e,t),n)}}(o,t);case"DaemonSet":return{strategy:"RollingUpdate",pace:void 0};case"CloneSet":return function({head:e,causes:t},o){const n=u.$9u(e.object.manifest,"spec","updateStrategy"),a="ReCreate"!==(u.$1l(n,"type")??"ReCreate")&&t.every(e=>["image","label","annotation"].includes(e.type)),s=a?"InPlace":"RollingUpdate";if(null===o)return{strategy:s,pace:void 0};const r=a?0:nl(n.maxSurge,o,"up")??0,i=nl(n.maxUnavailable??"20%",o,r>0?"down":"up")??1,c=hl(e,o);if(0===r)return{strategy:s,pace:sl(o,c,i)};const l=al(o,r,i);return{strategy:s,pace:{...l,waves:Math.ceil(c/(l.maxSurge+l.maxUnavailable))}}}(e,t);case"ArgoRollout":return function(e,t){const{manifest:o}=e.head.object;if(u.$5q(u.$5p(o,"spec","strategy","blueGreen"))){const o=null===t?void 0:{maxSurge:t,maxUnavailable:0,minAvailable:t,waves:1};return{strategy:"BlueGreen",pace:0===e.causes.length?void 0:o}}const n=u.$9u(o,"spec","strategy","canary"),a=u.$5p(n,"steps");return{strategy:"Canary",pace:0===e.causes.length||Array.isArray(a)&&a.length>0?void 0:fl(n,t)}}(e,t);case"Pod":return{strategy:"InPlace",pace:dl(1)};case"ReplicaSet":case"CronJob":case"Job":case"ScaledJob":case"KnativeService":case"KruiseDaemonSet":case"Operator":case"Team":case"Unknown":return{strategy:"Unknown",pace:void 0}}})(e,o),s=u.$b7(t.object.manifest,"spec","minReadySeconds")??0,r=t.templates.map((e=>(function(e,t){const o=e.containers.filter((({role:e})=>"app"===e)).map(ll);return e.containers.filter((({role:e})=>"sidecar"===e)).reduce((e,{value:t})=>e+ul(t.startupProbe),0)+Math.max(0,...o)+t})(e,s)));return{strategy:n,replicas:o,maxSurge:a?.maxSurge??null,maxUnavailable:a?.maxUnavailable??null,minAvailable:a?.minAvailable??null,availabilityProven:"KnativeService"===t.controller||t.templates.every(cl),waves:a?.waves??null,minSeconds:void 0===a?null:a.waves*Math.max(0,...r)}}),ml=(function(e,t,o){const n=u.$1l(e,"type")??"RollingUpdate";return"Recreate"===n?{strategy:"Recreate",pace:dl(o)}:"RollingUpdate"!==n&&"Rolling"!==n?{strategy:"Unknown",pace:void 0}:{strategy:"RollingUpdate",pace:fl(u.$5p(e,t),o)}}),fl=(function(e,t){if(null===t)return;const o=(t=>u.$5p(e,t)??void 0);return al(t,o("maxSurge"),o("maxUnavailable"))}),gl=(function({head:e,autoscaled:t}){const o=t?null:u.$b1(e);return null===o||"StatefulSet"!==e.controller&&"KruiseStatefulSet"!==e.controller&&"CloneSet"!==e.controller?o:hl(e,o)}),wl=(function(e,t){const[o]=e;return"number"==typeof o?.podsAtHead&&e.every(e=>e.podsAtBase===o?.podsAtBase&&e.podsAtHead===o?.podsAtHead)?u.$ph`${u.$r8(o)}; ${xl(e,t)}`:xl(e,t)}),xl=(function(e,t){const o=e.flatMap((({rollout:e})=>null===e?[]:[e])),[n]=o;return e.some((({effect:e})=>"recreate"===e))?u.$ph`deleted and recreated: ${e.every(({kind:e})=>"Job"===e)?"it runs again":"all pods go at once"}`:void 0===n?Sl(e):t.includes("unready-pods")?u.$ph`${Pl(e)}: the rollout hangs where the new ones never get ready`:t.includes("over-quota")?u.$ph`${Pl(e)}: a quota refuses new ones, and the rollout hangs`:o.every((({strategy:e})=>"Recreate"===e))?function(e){const t=e.map(e=>e.replicas);if(!t.every(e=>null!==e))return u.$ph`no pod running: ${u.$qu("Recreate")} stops all first`;const o=1===Math.max(...t);return u.$ph`0 of ${u.$r9(t)} pods running: ${u.$qu("Recreate")} stops ${o?"it":"them"} first`}(o):t.includes("missing-readiness-probe")?u.$ph`${Pl(e)}: traffic comes as soon as the process starts`:t.includes("rwo-surge")?u.$ph`${Pl(e)}: the new one waits for the volume of the old one`:t.includes("renumbered-pods")?u.$ph`${Pl(e)}: they go, and others come with empty claims`:t.includes("max-unavailable-all")?e.every(({kind:e})=>"DaemonSet"===e)?u.$ph`the pods of all nodes may go at once: ${u.$qu("maxUnavailable")} allows it`:u.$ph`0 of ${Pl(e)} stay ready: ${u.$qu("maxUnavailable")} allows it`:t.includes("single-replica")?u.$ph`its only pod stops before a new one answers`:o.every((({strategy:e})=>"InPlace"===e))?u.$ph`${Pl(e)}: containers restart in place`:o.every((({availabilityProven:e})=>e))?(function(e,t){if(t.some((({strategy:e})=>"BlueGreen"===e)))return u.$ph`${Pl(e)}: the new ones start beside the old ones`;const o=t.flatMap((({minAvailable:e,replicas:t})=>null===e||null===t?[]:[{minAvailable:e,replicas:t}]));if(o.length<t.length)return Sl(e);const n=o.map((({minAvailable:e,replicas:t})=>t-e)),a=o.map((e=>e.replicas));if(n.every((e=>0===e)))return 1===Math.max(...a)?u.$ph`stays ready: the new pod is up before the old one stops`:u.$ph`${"2"===u.$r9(a)?"both":`all ${u.$r9(a)}`} pods stay ready`;if(o.some(({minAvailable:e})=>0===e))return u.$ph`down to 0 of ${u.$r9(a)} pods`;const[s]=o;return o.every(({minAvailable:e,replicas:t})=>e===s?.minAvailable&&t===s.replicas)&&void 0!==s?u.$ph`${s.minAvailable} of ${u.$qy(s.replicas,"pod")} ${1===s.minAvailable?"stays":"stay"} ready`:u.$ph`all but ${u.$r9(n)} of ${u.$r9(a)} pods stay ready`})(e,o):function(e,t){return t.every(({replicas:e})=>1===e)?u.$ph`1 pod: without a readiness probe nobody knows when the new one is up`:u.$ph`${Pl(e)}: without a readiness probe the next one may go too early`}(e,o)}),au=(function(e,t,o){const n=u.$f5(e,t,o);if(void 0===n)return[];const a=new Map(u.$er(n).map((e=>[e.name,e])));return u.$er(e).flatMap((({name:e,path:t,role:o,value:n})=>{const s=a.get(e),r=u.$m(s?.value.command??null,n.command??null)&&u.$m(s?.value.args??null,n.args??null);return"init"===o&&void 0!==s&&"init"!==s.role&&r?[{key:`ends ${t}`,container:e,severity:"warning",message:`Container ${e} ran on beside the others, and has to end from now on before they start: where it does not, no new pod gets ready. \`restartPolicy: Always\` makes it a sidecar.`,unsafe:!1}]:[]}))}),su=(function(e,t){if("resource.k8s.io"===t.group&&"DeviceTaintRule"===t.kind)return!(void 0!==e&&u.$m(e.manifest.spec,t.manifest.spec))&&u.$1l(t.manifest,"spec","taint","effect")===ru;if(""!==t.group||"Node"!==t.kind)return!1;const o=void 0===e?[]:iu(e);return iu(t).some(e=>!o.some(t=>u.$m(e,t)))}),fu=(function(e){return[...e.matchAll(mu)].flatMap(([,e])=>e??[])}),Fu=(function(e){return void 0!==e.forcedBy?e.forcedBy:Uu(e)?"Argo CD's sync options Force and Replace":"enabled"===u.$b2(e,"kustomize.toolkit.fluxcd.io/force")?.toLowerCase()?"Flux's annotation kustomize.toolkit.fluxcd.io/force":void 0}),Uu=(function(e,t){const o=[e,...void 0===t?[]:[t]],n=(e=>o.some((t=>u.$b3(t).includes(e))));return(void 0!==e.forcedBy||n("Force=true"))&&(!0===e.isReplaced||n("Replace=true"))}),_u=(function({group:e,kind:t}){return Bu.test(e)&&!t.endsWith("Secret")&&"HCPVaultSecretsApp"!==t}),tp=(function(e,t,o){return{path:["spec",...e.split(".")],when:t,missed:o}}),op=(function(e,t,o){const n=`${o} if that is not there`;return[tp(`${e}.name`,Xu,n),tp(`${e}.kind`,{is:"other",none:t},n)]}),np=(function(e,t=5){return tp(e,{is:"fields",count:t},`its operator reads ${t} fields, each within its bounds: it comes at other times, or never`)}),dp=(function(e,t,o){return{path:["metadata","annotations",e],when:t,missed:o}}),Pp=(function(...e){return[...Object.entries(Sp).map((([t,o])=>({path:[...e,t],when:o,missed:"copies of it in other namespaces go, or stay as they are"}))),...["reflector.v1.k8s.emberstack.com/reflects","replicator.v1.mittwald.de/replicate-from"].map((t=>({path:[...e,t],when:{is:"other",had:!0},missed:"it is filled from elsewhere from now on, or not at all"})))]}),Hp=(function(e,t,o){return{path:["spec","config",e],when:t,missed:o}}),pd=(function(e,t){return{path:["metadata","annotations",`autoscaling.keda.sh/${e}`],when:{is:"becomes",value:"true"},missed:t}}),bd=(function({base:e,head:t}){return t.index.objects.flatMap((t=>{const o=$d[`${t.group}/${t.kind}`];if(void 0===o)return[];const n=e.index.byKey.get(u.$ay(t));if(n?.manifest===t.manifest)return[];const a=o.filter((({path:e,when:o})=>{const a=u.$5p(t.manifest,...e)??null;return void 0===n?wd(o,a):(function(e,t,o){if(u.$m(t,o))return!1;switch(e.is){case"other":return(null!==t||!0!==e.had)&&![t,o].every(t=>null===t||jd(t,e.none));case"becomes":{const[n,a]=[t,o].map(t=>jd(t??e.none??null,e.value));return!0===a&&!0!==n}case"lower":{const[n,a]=[Nd(t,e.endless),Nd(o,e.endless)];return void 0!==n&&void 0!==a&&a<n}case"smaller":return Ad(o??e.none)<Ad(t??e.none);case"without":return null!==o&&qd(t,e.word)&&!qd(o,e.word);case"emptied":return!yd(t)&&yd(o);case"fewer":return function(e,t,o=!1){return u.$6q(t)?u.$6q(e)?e.flatMap(Cd).some(e=>!Rd(t.flatMap(Cd),e)):o&&!t.includes("*"):u.$6q(e)&&e.length>0&&!o}(kd(t),kd(o),e.noneIsAll);case"absent":return Pd(o).some(e=>!Pd(t).includes(e));case"fields":case"time":return!wd(e,t)&&wd(e,o);case"unlisted":return Sd(t,e.fields).some(t=>!Sd(o,e.fields).includes(t));case"more":return u.$6q(o)&&o.some(e=>!Rd(u.$6q(t)?t:[],e))}})(o,u.$5p(n.manifest,...e)??null,a)})),s=void 0===n?"begins with":"changes";return[...new Set(a.map(({missed:e})=>e))].map(e=>{const o=a.filter(t=>t.missed===e).map(({path:e})=>function(e){const t=e.slice(-2).join(".");return vd.test(t)?t:e.slice(-1).join()}(e));return{object:t,message:`${t.kind} ${t.name} ${s} ${o.join(", ")}: ${e}.`}})}))}),wd=(function(e,t){return u.$6q(t)?t.some(t=>wd(e,t)):!("string"!=typeof t||u.$dh(t)||t.includes("{{")||("time"===e.is?void 0!==u.$ch(t):"fields"!==e.is||/^\s*[@A-Z]/.test(t)||We(t,e.count)))}),Ed=(function(){return Id??=new Map(Md.trim().split("\n").map((e=>{const[t="",o,n]=e.split(" ");return[t,{known:Number(o),on:Number(n)}]})))}),Dd=(function(e,t,o,n,a){if(e!==t)for(const s of new Set([...Object.keys(e),...Object.keys(t)])){const[r,i]=[e[s],t[s]];if(r===i)continue;const c=Ed().get(`${o.name}.${s}`);if(void 0===c||!Od(s,[r,i],n))if(void 0===c){const e=o.fields.get(s);void 0!==e&&""!==e.struct&&"map"!==e.shape&&Fd(r,i,e,u.$bp(n,s),a)}else u.$m(r??null,i??null)||a.push({path:u.$je(u.$bp(n,s)),...c})}}),Fd=(function(e,t,o,n,a){const s=u.$b9(o.struct);if(!u.$6q(e)&&!u.$6q(t))return void Dd(u.$5q(e)?e:Ld,u.$5q(t)?t:Ld,s,n,a);const[r,i]=[Ud(e),Ud(t)];for(const e of new Set([...r.keys(),...i.keys()]))Dd(r.get(e)??Ld,i.get(e)??Ld,s,u.$ja(n,e),a)}),Ud=(function(e){const t=u.$6q(e)?e:[];return new Map(t.flatMap(((e,t)=>u.$5q(e)?[["string"==typeof e.name?e.name:String(t),e]]:[])))}),Wd=(function(e,t){const o=Zd(e,t,"annotations").find(({key:e,isGone:o})=>!o&&Kd.test(e)||Qd(e,t.group));if(void 0!==o)return`annotation ${o.key}`;const n=Zd(e,t,"labels").find(({key:e})=>e!==Jd&&Qd(e,t.group));return n&&`label ${n.key}`}),Zd=(function(e,t,o){const[n,a]=[e,t].map((({manifest:e})=>u.$9u(e,"metadata",o)));return[...new Set([...Object.keys(n??{}),...Object.keys(a??{})])].filter(e=>!u.$m(n?.[e],a?.[e])).sort(u.$w).map(e=>({key:e,isGone:void 0===a?.[e]}))}),Yd=(function({base:e,head:t}){var o;if(Uu(t.object,e.object))return{effect:"recreate",reason:"Argo CD deletes and creates it anew: sync options Force and Replace."+(o=t.object,void 0===o.forcedBy||u.$b3(o).includes("Force=true")?"":" Of an Application Force counts only in a sync that somebody forces: any other one replaces it, and what cannot be changed the API server refuses.")}}),em=(function({object:e,controller:t}){if(tm.has(t))return;const o=u.$bg(e);if(void 0===o)return;const n=u.$b4(e)??"";return"before"===o?{effect:"recreate",reason:`${n}: it is deleted and created anew at every sync.`}:{effect:"unknown",reason:`${n}: it is created at every sync, and deleted with its pods as soon as it is healthy.`}}),nm=(function({base:e,head:t,autoscaled:o}){const[n,a]=[u.$b1(e),u.$b1(t)];if(!o&&null!==n&&null!==a)return{podsAtBase:n,podsAtHead:a}}),cm=(function(e){return (function({base:e,head:t,causes:o}){const n=(({object:e})=>["ifnotpresent","ignore"].includes(u.$be(e)??""));if(0!==o.length&&n(t))return n(e)?{effect:"none",reason:`Flux does not apply the change: ${u.$bd} is "${u.$be(t.object)??""}".`}:{effect:"unknown",reason:`The annotation ${u.$bd} comes with this change: Flux then leaves the object as it is, and anybody else who applies it restarts its pods.`}})(e)??Yd(e)??(function({head:e,faults:t}){return t.length>0?void 0:em(e)})(e)??(function({base:e,head:t,faults:o}){const[n]=o;if(void 0===n)return;const a=o.some(({update:e})=>!0!==e);if(!a&&"Job"===t.controller&&void 0!==u.$b6(t.object))return;const s=ku(lm(o)),r=Fu(t.object);return void 0===r?{effect:"applyFails",reason:um(e,o)}:a?{effect:"delete",reason:`${s}: ${r} deletes it, and then it cannot be recreated.`}:{effect:"recreate",reason:`${s}; ${r} makes it anew.`}})(e)??(function({base:e,head:t,autoscaled:o}){const[n,a]=[u.$b1(e),u.$b1(t)];if(o||null===n||null===a)return;if(0===n==(0===a))return;const s="Job"===t.controller?"spec.parallelism":"spec.replicas";return 0===a?{effect:"scale",podsAtBase:n,podsAtHead:a,reason:`All its pods end: ${s} becomes 0.`}:{effect:"scale",podsAtBase:n,podsAtHead:a,reason:`Its first pods are made: ${s} was 0.`,releases:!0}})(e)??(function(e,t){const o=nm(e);return void 0===o||o.podsAtHead>=o.podsAtBase?t:void 0===t?{effect:"scale",...o}:void 0===t.podsAtBase&&["restart","none"].includes(t.effect)?{...t,...o}:t})(e,(function(e,t){const[o,n]=[u.$b1(e.base),u.$b1(e.head)];if(!e.autoscaled||null===o||null===n||n>=o)return t;if(void 0!==t&&"restart"!==t.effect&&"none"!==t.effect)return t;const a=`${o} pods become ${n} until the autoscaler looks again: leave spec.replicas as it is until it has taken over.`;return{...t,effect:"restart"===t?.effect?"restart":"scale",podsAtBase:o,podsAtHead:null,reason:void 0===t?.reason?a:`${t.reason} ${a}`}})(e,dm[e.head.controller](e)))}),fm=(function(e){if(0!==e.causes.length)return 0!==u.$b1(e.head)||e.autoscaled?im:{effect:"none",heldBack:"noReplicas",reason:"spec.replicas is 0."}}),hm=(function(e,...t){const o=["spec",...t,"paused"];if(!0===u.$5p(e.head.object.manifest,...o)){if(0===e.causes.length)return;return{effect:"none",heldBack:"paused",reason:`${o.join(".")} is true.`}}return fm(e)??gm(e,!0===u.$5p(e.base.object.manifest,...o),"was paused")}),km=(function(e,t,o){return tr(e,t,o).flatMap((e=>or(e).flatMap((({container:{name:t,path:o,value:n},old:a})=>{const s=Pm(n,e.template);return void 0===s||void 0!==a&&Pm(a,e.former)===s?[]:[{key:`root image ${o}`,container:t,severity:"warning",message:`The image of container ${t} ${s}`,unsafe:!1}]}))))}),Sm=(function(e){return xm.exec(u.$1l(e,"image")??"")?.[1]??""}),Pm=(function(e,t){const o=Sm(e);if(!wm.has(o))return;const[n,a]=[u.$9u(e,"securityContext"),u.$9u(t?.spec??{},"securityContext")];if(null!==(n.runAsUser??a.runAsUser??null))return;if(!0===(n.runAsNonRoot??a.runAsNonRoot))return"runs as root where nothing says another user, which `runAsNonRoot` refuses: where nothing sets one, the kubelet never starts it.";const s=u.$c9(n,"capabilities","add"),r=u.$c9(n,"capabilities","drop").some(e=>/^(?:CAP_)?(?:ALL|SETUID)$/i.test(e)),i=s.some(e=>/^(?:CAP_)?(?:ALL|SETUID)$/i.test(e));return r&&!i&&jm.includes(o)&&null===(e.command??null)?"begins as root and goes on as another user, which it may not without the capability SETUID: it ends as it starts. Say its user (`runAsUser`), or add SETUID and SETGID.":void 0}),Cm=(function(e,t){const[o]=u.$93(e.value.command),n=void 0===o?void 0:qr(t,e,o);if(void 0===o||void 0===n||73&n.mode)return[];const{name:a,path:s}=e;return[{key:`mode ${s}`,container:a,severity:"error",message:`Container ${a} runs ${o}, a file of a config with the mode 0${n.mode.toString(8)}, which nobody may run: it never starts.`,unsafe:!0,remediation:"Set `defaultMode: 0755` on the volume, or run it by a shell."}]}),Rm=(function(e,t,o){const n=o.workloads.get(e.key),a=Tm(e),s=void 0===n?[]:Tm(n).map(e=>({each:e,isHeld:Dm(e.file,n,o)})),r=s.filter(({isHeld:e})=>!0===e).map(({each:e})=>e),i=a.flatMap(o=>{const{container:n,path:s,file:i,isRun:c}=o;if(i.mayBeElse||i.isNamed||!1!==Dm(i,e,t)||!(e=>e.isRun||r.some(t=>Nm(t,e)||function(e,t,o){return e.container.name===t.container.name&&u.$33(e.path)===u.$33(t.path)&&!o.some(t=>Nm(e,t))}(t,e,a)))(o))return[];const[l]=i.from,p=void 0===l?"its volume":`${l.kind} ${l.name}`,d=c?"a new pod does not start it":"at its next start it does not find it";return[{key:`file ${n.name} ${s}`,container:n.name,severity:c?"error":"warning",message:`Container ${n.name} ${c?"runs":"is told of"} ${s}, and ${p} does not hold that file: ${d}.`,unsafe:c}]}),c=s.filter(({isHeld:e})=>!1!==e).map(({each:e})=>e);return[...i,...Am(e,c,a),...qm(e)]}),qm=(function({templates:e}){return e.flatMap((e=>e.containers.flatMap((t=>u.$9v(t.value,"volumeMounts").flatMap(o=>{const[n="",a=""]=[u.$1l(o,"mountPath"),u.$1l(o,"subPath")],s=""===a?void 0:qr(e,t,n);if(void 0===s||s.mayBeElse||s.from.length>0)return[];const r=`Container ${t.name} mounts ${a} of volume ${u.$1l(o,"name")}, and none of its items has that path: the container gets an empty folder there, or does not start.`;return[{key:`mount ${t.name} ${n}`,container:t.name,severity:"error",message:r,unsafe:!0,remediation:"Make the `subPath` and the `path` of the item agree."}]})))))}),Am=(function({templates:e},t,o){return e.flatMap((({containers:e})=>e.flatMap((e=>Mm(e).filter(({word:t})=>void 0===Ar(e.value,t)).flatMap(({word:n})=>{const a={container:e,path:n},s=t.find(e=>Nm(e,a)||function(e,t,o){return e.container.name===t.container.name&&(zm(e.path)===zm(t.path)||void 0!==P.$3t(t.path,[e.path],2))&&void 0!==Ar(t.container.value,e.path)&&!o.some(t=>Nm(e,t))}(e,a,o));return void 0===s?[]:[{word:n,held:s}]}).map(({word:t,held:o})=>({key:`file ${e.name} ${t}`,container:e.name,severity:"warning",message:`Container ${e.name} is told of ${t}, and no volume of it is mounted there${o.path===t?" any more":`, but ${o.path} is there as before`}: unless its image has that file, it does not find it.`,unsafe:!1,remediation:"Mount the file there, or name it where it is."}))))))}),Tm=(function({templates:e}){return e.flatMap((e=>e.containers.flatMap((t=>Mm(t).flatMap(({word:o,isRun:n})=>{const a=qr(e,t,o);return void 0===a?[]:[{container:t,path:o,file:a,isRun:n}]})))))}),Mm=(function(e){const t=u.$93(e.value.command),o=new Set(t.map(e=>e.trim()).filter(e=>!/\s/.test(e))),n=new Set([...Im(e),...t.flatMap(Em)]);return[...[...o].map(e=>({word:e,isRun:!0})),...[...n].filter(e=>!o.has(e)).map(e=>({word:e,isRun:!1}))]}),Im=(function({value:e}){const t=[e.args,...["livenessProbe","readinessProbe","startupProbe"].map((t=>u.$9u(e,t,"exec").command)),...["postStart","preStop"].map((t=>u.$9u(e,"lifecycle",t,"exec").command))],o=u.$9v(e,"env").flatMap((e=>u.$1l(e,"value")??[]));return[...t.flatMap(u.$93),...o].flatMap(Em)}),Em=(function(e){return e.match(/(?<![\w./-])\/[\w.-]+(?:\/[\w.-]+)+(?!\/|\*)/g)??[]}),Om=(function(e,t){return t.templates.flatMap(((t,o)=>{const n=e.templates[o];return void 0===n||u.$m(Lm(n),Lm(t))?[]:t.containers.flatMap(o=>{const a=n.containers.find(({name:e})=>e===o.name);if(void 0===a)return[];const[s,r]=[{template:n,container:a},{template:t,container:o}];return[...Fm(e,s,r),...Bm(s,r),...Vm(s,r)].map(e=>({container:o.name,message:e}))})}))}),Lm=(function({spec:e,containers:t}){const o=t.map((({name:e,value:t})=>[e,t.volumeMounts??null,u.$9u(t,"securityContext").readOnlyRootFilesystem??null]));return[e.volumes??null,...o]}),gf=(function({controller:e,object:t}){const o=ff[e];if(void 0!==o&&!0===u.$5p(t.manifest,...o))return"paused";const n=u.$1l(t.manifest,"spec","updateStrategy","type");return hf.includes(e)&&"OnDelete"===n?"onDelete":void 0}),Kf=(function(e){return Hf.test(e)||Gf.test(e)}),Wf=(function(e,t,o){const n=u.$f5(e,t,o);if(void 0===n)return[];const{namespace:a}=e.object,s=[...Jf(t.index.byKey.get(u.$ca(a??""))?.manifest.metadata)].some(([e,t])=>Hf.test(e)&&!Zf(t)),r=e.templates.flatMap(((e,t)=>{const[o,a]=[n.templates[t],e].map((e=>Jf(e?.metadata)));return[...new Set([...o?.keys()??[],...a?.keys()??[]])].filter((e=>{const[t,n]=[o?.get(e),a?.get(e)];return!(!Kf(e)||!Zf(n)||(Hf.test(e)?void 0===n?Zf(t)||s:t===n:Zf(t)))}))}));return 0===r.length?[]:[{key:"injected",severity:"warning",message:`Its pods no longer get what ${[...new Set(r)].join(", ")} puts into them: what counts on that proxy, file or token does not find it.`,unsafe:!1}]}),Jf=(function(e){return new Map(["labels","annotations"].flatMap((t=>Object.entries(u.$9u(e,t)).map((([e,t])=>[e,u.$bf(t)])))))}),Qf=(function(e,t,o){const n=oh(o),a=u.$9u(t.metadata,"labels");return Object.entries(a).flatMap((([t,o])=>n.get(nh(e.object.namespace,t,o))??[])).filter((({selector:e})=>d({matchLabels:e},a))).sort((e,t)=>e.position-t.position).map((({object:e})=>e))}),Xf=(function(e,t,o){return t.templates.some((n=>Qf(t,n,o).includes(e)))}),eh=(function(e,t){return th(t).get(e)??[]}),nh=(function(e,t,o){return u.$3s([e,t,o])}),ah=(function(e,t){const o=u.$9v(e.manifest,"spec","ports").map((e=>e.targetPort??e.port)).map((e=>t.containers.filter((({value:t})=>u.$9v(t,"ports").some((t=>"string"==typeof e?t.name===e:t.containerPort===e))))));return o.length>0&&o.every((e=>e.length>0))?o.flat():t.containers.filter(({role:e})=>"app"===e)}),uh=(function(e,t,o){return (function(e,t){if(void 0===e||void 0===t)return;const o="number"==typeof e?{minReplicas:e,maxReplicas:e}:e;if(0===o.maxReplicas)return;const n=`${t.object.kind} ${t.object.name}`;if(t.maxReplicas<o.minReplicas){const a="number"==typeof e?"":"at least ";return{effect:"scale",podsAtBase:o.minReplicas,podsAtHead:null,reason:`${n} allows at most ${t.maxReplicas} from now on, of ${a}${o.minReplicas} that run.`}}if(t.maxReplicas<o.maxReplicas){const e=Number.isFinite(o.maxReplicas)?`, where it allowed ${o.maxReplicas}`:"";return{effect:"scale",podsAtBase:null,podsAtHead:null,reason:`${n} allows at most ${t.maxReplicas} from now on${e}: if more run, they end at once.`}}if(t.minReplicas<o.minReplicas&&t.minReplicas<=1){const a="number"==typeof e?`there were ${o.minReplicas}`:`it kept ${o.minReplicas}`;return{effect:"scale",podsAtBase:o.minReplicas,podsAtHead:null,reason:`${n} keeps ${t.minReplicas} from now on, where ${a}.`}}})(u.$b0(t,e.base.index)??u.$b1(t)??void 0,u.$b0(o,e.head.index))}),ph=(function(e,t,o,n){if("restart"!==t.effect&&"none"!==t.effect||void 0!==t.podsAtBase)return t;const a=uh(e,o,n);if(void 0===a)return t;const{effect:s,reason:r,podsAtBase:i=null,podsAtHead:c=null}=a;return{...t,effect:"restart"===t.effect?"restart":s,podsAtBase:i,podsAtHead:c,reason:[t.reason,r].filter(e=>void 0!==e).join(" ")}}),mh=(function(e,t,o){return u.$m(t.object.manifest,o.object.manifest)&&t.templateOwner===o.templateOwner&&(void 0===o.templateOwner||u.$m(e.base.index.byKey.get(o.templateOwner)?.manifest,e.head.index.byKey.get(o.templateOwner)?.manifest))}),hh=(function(e,t,o){return u.$5q(e)&&void 0!==o?u.$12(t.map((t=>u.$bf(e[t]??o.fields.get(t)?.fallback)))):u.$12(u.$bf(e))}),bh=(function(e,t){const o=(function(e,{workload:t,side:o,base:n}){const{kind:a,name:s,path:r,keys:i}=e,c=u.$ea(o,t,a,s),l=c?.object??ra(o,t,e)?.maker;if(void 0===l)return;const p=u.$ea(n,t,a,s),d=void 0!==p||void 0!==sa(n,t,e)||n.incomplete,m=void 0!==p&&"all"!==i&&"data"!==i&&i.some(e=>!p.entries.has(e)),f=u.$eh(l,t,{isNew:!d||m});if(void 0===f)return;const h=void 0===c?`, made of ${l.kind} ${l.name}, which`:", which";return{key:`late ${a} ${c?.name??s}`,severity:"error",message:`\`${r}\` needs ${a} ${c?.name??s}${h} ${f}.`,unsafe:!0,remediation:u.$eg}})(e,t);if(void 0!==o)return[o];const n=u.$ea(t.side,t.workload,e.kind,e.name);return void 0===n?function(e,t){const{workload:o,side:n,base:a,elsewhere:s}=t,{kind:r,name:i,path:c}=e,l=`${r} ${i}`;if(void 0!==sa(n,o,e))return $h(o,e,n,a);const p=u.$e8(s.gone,o.object,e);if(void 0!==p)return[void 0===p.maker?xh(e,l):wh(l,c,p.maker)];const d=u.$ea(a,o,r,i),m=void 0!==d,f=function({kind:e,name:t},{workload:o,side:n}){return n.configs.find(n=>n.generated&&n.kind===e&&n.name===t&&n.namespace===o.object.namespace)}(e,t);if(void 0!==f){const e=function(e,t,o){return{key:e,message:`\`${t}\` needs ${e}, which the build only holds as ${o}: kustomize does not rewrite this field. Name it under \`configurations\`, as a \`nameReference\`.`,unsafe:!0}}(l,c,f.object.name);return[{...e,severity:m?"error":"warning"}]}const h=n.incomplete?void 0:ra(a,o,e);if(void 0!==h){const{maker:e,stays:t}=h;return[wh(l,c,{...e,stays:t},n.index.byKey.has(u.$ay(e)))]}if(void 0!==d)return n.incomplete?[Sh(l,c)]:[!1===n.prunes||u.$ef(d.object)?jh(l,c):kh(l,c,l,"error")];const g=function({kind:e,name:t,keys:o},n){const{namespace:a}=n.workload.object;if("all"===o||"data"===o)return[];return Ch(n.elsewhere.inPlace.filter(({id:t})=>t.kind===e),{name:t,keys:o,namespace:a})}(e,t);if(g.length>0)return g.map(t=>xh(e,`key ${t} of ${l}`));const $=void 0!==u.$e8(s.come,o.object,e);return u.$ee(i)&&!$?[kh(l,c,l,"warning")]:[]}(e,t):(function(e,t,o){const{keys:n,path:a}=e;if("all"===n||"data"===n)return (function(e,t){return 0===e.entries.size&&Ph(e,t,({entries:e})=>e.size>0)})(t,o)?[yh(t,a)]:[];const s=n.filter(n=>!oa(t,e,n)&&function(e,t,o,n){return Ph(t,n,t=>oa(t,o,e))}(n,t,e,o)),r=n.filter(e=>"unlessFlux"===t.entries.get(e)?.kept),i=`${t.kind} ${t.name}`,c=(e,t,o="")=>kh(`${i} ${e}`,a,`key ${e} of ${i}${o}`,t);return[...s.map(e=>c(e,"error")),...r.map(e=>c(e,"warning",` ${vh}`))]})(e,n,t)}),eg=(function(e,t){const[o,n]=[e,t].map(u.$f8);return u.$er(e).flatMap((({name:e,value:a})=>{const s=u.$er(t).find((t=>t.name===e)),r=void 0===s?new Map:sg(s.value);return[...sg(a)].flatMap(([t,a])=>{const s=r.get(t),i=o?.find(({container:t,path:o,isReadOnly:n})=>t===e&&!n&&u.$4h(a,o)),c=void 0===i?void 0:n?.find(({key:e})=>e===i.key);if(void 0===s||void 0===i||void 0===c)return[];if(s===a||s===`${c.path}${a.slice(i.path.length)}`)return[];const l=`Container ${e} is told by ${t} to have its data at ${s} from now on, in place of ${a}: what ${i.what} holds there stays, and the program begins without it.`;return[{container:e,message:l}]})}))}),tg=(function(e,t){return t.templates.flatMap(((t,o)=>{const n=e.templates[o],a=(function({spec:e}){const t=u.$9v(e,"volumes").filter(e=>og.some(t=>void 0!==e[t]));return new Set(t.map(e=>u.$1l(e,"name")??""))})(t);return t.containers.flatMap((({name:e,value:t})=>{const o=n?.containers.find((t=>t.name===e)),s=void 0===o?new Map:rg(o.value),r=u.$9v(t,"volumeMounts").map(e=>({volume:u.$1l(e,"name")??"",path:u.$fj(u.$1l(e,"mountPath")??"")})),i=rg(t);return[...i].flatMap(([t,o])=>{const n=s.get(t),c=r.find(({path:e,volume:t})=>e===n&&a.has(t)),l=r.some(({path:e})=>u.$4h(o,e)||u.$4h(e,o)),p=[...i.values()].some(e=>void 0!==n&&u.$4h(e,n));if(void 0===c||l||p)return[];const d=`Container ${e} is told by ${t} of ${o}, in place of ${c.path}, where it has volume ${c.volume} as before: unless its image has that, it does not find it.`;return[{container:e,message:d}]})}))}))}),sg=(function(e){return new Map([...rg(e)].filter(([e])=>ng.test(e)&&!ag.test(e)))}),rg=(function(e){const t=["command","args"].flatMap((t=>u.$93(e[t]))),o=t.flatMap((e,o)=>{const[,n,a]=/^(-[\w.-]+)=(.*)$/s.exec(e)??[];return void 0!==n?[[n,a??""]]:/^-[\w.-]+$/.test(e)?[[e,t[o+1]??""]]:[]}),n=u.$9v(e,"env").map((e=>[u.$1l(e,"name")??"",u.$1l(e,"value")??""]));return new Map([...o,...n].filter((([,e])=>/^\/[\w./-]+$/.test(e))).map(([e,t])=>[e,u.$fj(t)]))}),cg=(function(e,t,o){return nr(e,t,o).flatMap((({container:e,former:t})=>{const{name:o,path:n,value:a}=e,s={container:o,severity:"warning",unsafe:!0},[r,i]=[fg(t,"cpu"),fg(a,"cpu")],[c,l]=[fg(t,"memory"),fg(a,"memory")],[u,p]=[mg(t),mg(a)];return[...r!==`${i}m`||Number(i)<=ig?[]:[{...s,key:`cores ${n} unit`,message:`Container ${o} asks for ${i} cores, where it was ${r}: few nodes have as many, and a new pod waits for one.`}],...dg(c,l)?[{...s,key:`memory ${n} request`,message:`Container ${o} asks for ${l} of memory, where it was ${c}: few nodes have as much, and a new pod waits for one.`}]:[],...ug(u,p)?[{...s,key:`memory ${n} unit`,message:`Container ${o} may have ${p} of memory, where it was ${u}: what needs more than that is ended as soon as it asks for it.`}]:[]]}))}),ug=(function(e,t){const[,o]=/^([\d.]+)Gi?$/.exec(e)??[];return void 0!==o&&(t===`${o}Mi`||t===`${o}M`)&&Number(o)<lg}),dg=(function(e,t){const[,o]=/^([\d.]+)Gi?$/.exec(t)??[];return void 0!==o&&(e===`${o}Mi`||e===`${o}M`)&&Number(o)>=pg}),mg=(function(e){return u.$bf(u.$9u(e,"resources","limits").memory)}),fg=(function(e,t){const o=u.$9u(e,"resources");return u.$bf(u.$9u(o,"requests")[t]??u.$9u(o,"limits")[t])}),hg=(function(e,t){return[...vg(e,t),...jg(e),...xg(e)]}),gg=(function({spec:e}){return u.$9v(e,"volumes").flatMap(e=>{const[t,o]=[u.$1l(e,"name")??"",u.$1l(e,"emptyDir","medium")??""];return/^(?:Memory|HugePages(?:-.*)?)?$/.test(o)?[]:[{key:`medium ${t}`,severity:"error",message:`Volume ${t} is of a medium that the kubelet does not know (\`${o}\`; it knows \`Memory\` and \`HugePages\`): no container starts.`,unsafe:!0}]})}),bg=(function({controller:e,object:t}){return"StatefulSet"!==e||t.name.length<=$g?[]:[{key:"name",severity:"error",message:`Its name has more than ${$g} characters, too many for the label \`controller-revision-hash\` of its pods: none is made.`,unsafe:!0}]}),vg=(function({name:e,path:t,value:o},{spec:n}){const[a,s]=[u.$9u(o,"securityContext"),u.$9u(n,"securityContext")],r=!0===(a.runAsNonRoot??s.runAsNonRoot),i=a.runAsUser??s.runAsUser;return!r||0!==i&&0n!==i?[]:[{key:`root ${t}`,container:e,severity:"error",message:`Container ${e} runs as root (\`runAsUser: 0\`), which its \`runAsNonRoot\` refuses: the kubelet never starts it.`,unsafe:!0}]}),kg=(function({amount:e}){return e>0n&&e<yg}),jg=(function({name:e,path:t,value:o}){const n=u.$9u(o,"resources"),a=wg.flatMap((({field:o,resource:a,may:s,then:r})=>{const i=u.$c8(u.$9u(n,o)[a]);if(void 0===i||!kg(i))return[];const c=`Container ${e} ${s} ${i.text} of ${a}, which is less than a MiB: ${r}.`,l="limits"===o;return[{key:`${a} ${t}`,container:e,severity:l?"error":"warning",message:c,unsafe:l}]}));return a.filter(({key:e},t)=>a.findIndex(t=>t.key===e)===t)}),xg=(function({name:e,path:t,value:o}){return"Never"!==o.imagePullPolicy?[]:[{key:`pull ${t}`,container:e,severity:"warning",message:`Container ${e} never pulls its image (\`imagePullPolicy: Never\`): on a node that does not have it already, it never starts.`,unsafe:!0}]}),Sg=(function(e,t,o){return tr(e,t,o).flatMap((e=>{const{template:t,former:o}=e,n=(e,t,o)=>({key:`room ${e}`,...void 0!==o&&{container:o},severity:"warning",message:t,unsafe:!1}),a=u.$n(u.$9v(o?.spec??{},"volumes"),({name:e})=>e),s=u.$9v(t.spec,"volumes").flatMap(e=>{const t=u.$1l(e,"name")??"",[o]=a.get(t)??[],[s,r]=[o,e].map(e=>u.$c8(u.$9u(e??{},"emptyDir").sizeLimit));if(void 0===s||void 0===r||2n*r.amount>=s.amount)return[];const i=`Its volume ${t} may hold ${r.text} from now on, and ${s.text} before: a pod that writes more is evicted.`;return[n(`volume ${t}`,i)]}),r=or(e).flatMap((({container:{name:e,path:t,value:o},old:a={}})=>{const s=(function(e,t){const o=((e,t)=>u.$c8(u.$9u(e,"resources",t).memory)),[n,a]=[o(e,"limits"),o(t,"limits")];if(void 0===n||void 0===a||kg(a))return;if(ug(mg(e),mg(t)))return;const s=o(e,"requests"),r=void 0!==s&&s.amount<n.amount&&a.amount<s.amount;if(2n*a.amount>=n.amount&&!r)return;const i=r?`asked for ${s.text}`:`up to ${n.text}`;return`may have ${a.text} of memory from now on, and ${i} before: where it takes more, it is killed and started again, over and over.`})(a,o);return void 0===s?[]:[n(`memory ${t}`,`Container ${e} ${s}`,e)]})),i=or(e).flatMap((({container:{name:e,path:t,value:o},old:a})=>{const s=Rg(e,o);return void 0===s||void 0!==a&&void 0!==Rg(e,a)?[]:[n(`heap ${t}`,s,e)]}));return[...s,...i.length>0?i:r]}))}),Rg=(function(e,t){const o=u.$c8(u.$9u(t,"resources","limits").memory);if(void 0===o)return;const n=u.$9v(t,"env").map(e=>`${u.$9o(e.name)}=${u.$9o(e.value)}`),a=[...["command","args"].map(e=>u.$93(t[e]).join(" ")),...n];for(const[t,n]of Cg)for(const s of a){const[,a="",r="",i=""]=t.exec(s)??[],c=Number(r)*(P.$8g(Pg,(i||n).toLowerCase())??1);if(!(""===a||1000000000n*BigInt(c)<=o.amount))return`Container ${e} is told to take up to ${r}${i||n} of memory (\`${a}\`), and may have ${o.text}: it is killed when it does.`}}),Og=(function({object:e},t,{index:o}){const n=fo(o,"LimitRange",e.namespace),a=fo(o,"ResourceQuota",e.namespace);return[...u.$cq(n,t),...Fg(a,n,t)]}),Fg=(function(e,t,{spec:o,containers:n}){return[u.$9u(o,"resources","requests"),u.$9u(o,"resources","limits")].some((e=>Object.keys(e).length>0))?[]:[...Lg(e)].flatMap(([e,o])=>{const a=u.$cp(e);if(void 0===a)return[];const{field:s,resource:r}=a;return n.flatMap(n=>{const{name:a,path:i}=n;return void 0!==$o(n,t)(s,r)?[]:[{key:`quota ${i} ${e}`,container:a,severity:"warning",message:`Container ${a} does not say its \`${e}\`, which ResourceQuota ${o} counts: no new pod is made, unless a LimitRange gives it a default.`,unsafe:!0}]})})}),Ug=(function(e,t,o){const n=u.$f5(e,t,o);return void 0===n?[]:e.templates.flatMap((o=>{const a=n.templates.find((({path:e})=>e===o.path));if(void 0===a)return[];const[s,r]=[a,o].map(Bg),i=s?.filter(e=>!0!==r?.includes(e))??[],c=!0===r?.some(e=>!0!==s?.includes(e));if(0===i.length||c||function({object:e},t,{index:o}){const n=lo(t),a=u.$ay({group:"",kind:"ServiceAccount",namespace:e.namespace,name:n});return u.$9v(o.byKey.get(a)?.manifest,"imagePullSecrets").length>0}(e,o,t))return[];const l=new Set(_g(a)),p=_g(o).find(e=>l.has(e));return void 0===p?[]:[{key:"logins",severity:"warning",message:`Its pods no longer name ${i.join(", ")} in \`imagePullSecrets\`: where ${p} asks for a login, no new pod starts on a node that lacks the image.`,unsafe:!1}]}))}),Bg=(function({spec:e}){return u.$9v(e,"imagePullSecrets").flatMap(({name:e})=>"string"==typeof e?e:[])}),Vg=(function(e,t,o){const n=u.$f5(e,t,o);if(void 0===n||!n.templates.every(Hg))return[];const a=e.templates.find((e=>!Hg(e)));if(void 0===a)return[];const s=!0===a.spec.hostNetwork&&"Default"!==(u.$1l(a.spec,"dnsPolicy")??""),[r,i]=s?["`hostNetwork` is true"," They do with `dnsPolicy: ClusterFirstWithHostNet`."]:["its `dnsPolicy` is Default",""];return[{key:"names",severity:"warning",message:`Its pods ask their node for names from now on, since ${r}: they find no Service by its name.${i}`,unsafe:!1}]}),Hg=(function({spec:e}){const t=u.$1l(e,"dnsPolicy")??"ClusterFirst";return"ClusterFirst"===t?!0!==e.hostNetwork:"Default"!==t}),Gg=(function(e,t,o){return nr(e,t,o).flatMap((({container:e,former:t})=>{const{name:o,path:n,value:a}=e,s=u.$9v(a,"volumeMounts");return u.$9v(t,"volumeMounts").filter(e=>Kg(e)&&s.some(t=>t.mountPath===e.mountPath&&!Kg(t))).map(e=>({key:`propagation ${n}`,container:o,severity:"warning",message:`What container ${o} mounts below ${u.$1l(e,"mountPath")??""} its node and other pods see no more (\`mountPropagation\` is no longer Bidirectional): volumes that it mounts for others stay empty.`,unsafe:!1}))}))}),Xg=(function(e,t,o){const n=u.$f5(e,t,o);if(void 0===n)return[];const[a,s]=[t$(n),t$(e)];return u.$fd(n,e,o,t).flatMap(e=>e$.flatMap(t=>{const{name:o,path:n}=e,r=function(e,t){const{before:o,after:n}=e,[a,s]=[o,n].map(e=>u.$9u(e,t,"httpGet"));if([a,s].some(e=>0===Object.keys(e??{}).length))return;const[r,i]=o$(e,t),c=[a,s].map(e=>[`for ${(u.$1l(e,"path")??"/").replace(/\?.*/,"")}`,...r===i?[`by ${u.$1l(e,"scheme")??"HTTP"}`]:[]]),[l="",p=""]=c.map((e,t)=>e.filter((e,o)=>c[1-t]?.[o]!==e).join(" "));return""===p?void 0:`${p} from now on, and ${l} before, ${Yg}: where that is not served`}(e,t)??function({before:e,after:t},o){const[n,a]=[e,t].map(e=>u.$9u(e,o,"exec").command);return void 0===n||void 0===a||u.$m(n,a)?void 0:`by another command from now on, ${Yg}: where that does not succeed`}(e,t)??function(e,t,o){const[n,a]=o$(e,t);if(void 0===n||void 0===a)return;const s=function(e,t,{had:o,has:n},[a,s]){return o.has(a)?n.has(s)?u.$fb(e,...n$(e,t))?"where its declaration moves while nothing tells the program":void 0:0===n.size?void 0:"which no container of its pods declares":a===s||n.has(s)?void 0:Yg}(e,t,o,[n,a]);return void 0===s?void 0:`at the port ${a} from now on, ${s}, and at ${n} before: where the program does not listen there`}(e,t,{had:a,has:s});return void 0===r?[]:[{key:`moved ${t} ${n}`,container:o,severity:"warning",message:`The \`${t}\` of container ${o} asks ${r}, it fails.`,unsafe:!1}]}))}),t$=(function(e){const t=u.$er(e).flatMap((({value:e})=>u.$9v(e,"ports")));return new Set(t.flatMap((e=>u.$b7(e,"containerPort")??[])))}),s$=(function(e,t,o){return nr(e,t,o).flatMap((({container:e,former:t})=>{const{name:o,path:n,value:a}=e;if(r$.every((e=>u.$m(t[e]??null,a[e]??null))))return[];const s=i$(a);return[...i$(t)].filter(e=>s.has(e)).flatMap(e=>{const r=function(e,t,o){const n=u.$fe(o),[a,s]=[u.$ff(e),u.$ff(t)];if(s.some(e=>n.test(e)))return;const r=s.filter(e=>!a.includes(e));for(const e of a){const t=n.exec(e)?.index;if(void 0===t)continue;const[a,s]=[e.slice(0,t),e.slice(t+String(o).length)],i=r.filter(e=>e.startsWith(a)&&e.endsWith(s)).map(e=>e.slice(a.length,e.length-s.length)).find(e=>/^\d{2,5}$/.test(e));if(void 0!==i)return Number(i)}}(t,a,e);return void 0===r||s.has(r)?[]:[{key:`told ${n} ${e}`,container:o,severity:"warning",message:`Container ${o} is told of the port ${r}, where it was ${e}, which its declaration or a probe still names: where the program listens at ${r}, nothing reaches it.`,unsafe:!1}]})}))}),c$=(function(e,t,o){const n=u.$f5(e,t,o);if(void 0===n)return[];const a=n.templates.flatMap(m$),s=[...e.templates.flatMap(m$).filter(e=>!a.some(t=>u.$fg(e,t))).map($$).filter(e=>!l$(o).has(e)),...e.templates.flatMap(((e,t)=>(function(e,t,o){const n=h$(e),a=n.every(e=>e.some(e=>!l$(o).has(e)));return n.length<2||!a?[]:void 0===t||u.$bk(t.spec,e.spec)?[n.map(e=>e.join(" and ")).join(" or ")]:[]})(e,n.templates[t],o)))],r=e.templates.flatMap((({spec:e})=>u.$9v(e,"tolerations"))),i=n.templates.flatMap((({spec:e})=>u.$9v(e,"tolerations"))).filter(e=>!r.some(t=>u.$bj(t,e))).map(({key:e,value:t})=>[u.$bf(e)||"every taint",u.$bf(t)].filter(Boolean).join("=")),c=(e,t)=>({key:e,severity:"warning",message:t,unsafe:!1});return[...0===s.length?[]:[c("labels of nodes",`Its pods go only to nodes with ${[...new Set(s)].join(", ")} from now on: where none has that, and room, new pods wait.`)],...0===i.length?[]:[c("taints",`Its pods no longer tolerate ${[...new Set(i)].join(", ")}: new ones do not come to such nodes, where they may have been.`)]]}),m$=(function({spec:e}){const[t=[],...o]=u.$fh(e),n=o.length>0?[]:t.filter(f$),a=u.$9v(e,"topologySpreadConstraints").filter(({whenUnsatisfiable:e})=>"DoNotSchedule"===e).map(({topologyKey:e})=>({key:u.$bf(e),values:[]})).filter(({key:e})=>!p$.test(e));return[...u.$fi(e),...n,...a].filter(e=>!d$(e))}),h$=(function({spec:e}){return u.$fh(e).map(e=>e.filter(e=>f$(e)&&!d$(e)).map(g$))}),v$=(function(e){return b$.flatMap((t=>{const o=u.$1l(e,"annotations",t)?.trim()??"";return(o.startsWith("[")?function(e){const t=u.$6v(e),o=t.ok?t.documents[0]?.value:void 0;return u.$6q(o)?u.$9v({networks:o},"networks").flatMap(e=>{const t=u.$1l(e,"name");return void 0===t?[]:[{name:t,namespace:u.$1l(e,"namespace")}]}):[]}(o):(function(e){return e.split(",").flatMap((e=>{const[,t,o]=/^(?:([a-z0-9-]+)\/)?([a-z0-9.-]+)(?:@.*)?$/.exec(e.trim())??[];return void 0===o?[]:[{name:o,namespace:t}]}))})(o)).map(y$)}))}),Nb=(function(e,t){const o=u.$b0(e,t.index),n=void 0===o?e:function(e,t){const{object:o}=e,n={...u.$9u(o.manifest,"spec"),replicas:t};return{...e,object:{...o,manifest:{...o.manifest,spec:n}}}}(e,Math.max(1,o.minReplicas));return{rollout:pl({base:n,head:n,causes:[{type:"other",path:"spec"}],autoscaled:!1,faults:[]}),autoscaler:o}}),Db=(function(e){const t=(function(e){const t=e.containers.flatMap((e=>u.$9v(e.value,"volumeMounts").map(t=>({container:e,subPath:Ob(t),volume:u.$1l(t,"name")})))),o=new Set,n=t.filter(({container:e,subPath:t,volume:n})=>{const a=u.$12([n,e.path,t]);return!o.has(a)&&o.add(a)});return u.$n(n,({volume:e})=>e)})(e);return u.$9v(e.spec,"volumes").flatMap((o,n)=>{const a=u.$1l(o,"name")??String(n),s=ao(e.path,`spec.volumes[${a}]`),r=t.get(a)??[],i=r.every(({container:e})=>"init"===e.role);return[...Lb(o,s).flatMap(e=>0===r.length?[Ub(e,void 0)]:r.map(t=>({...Ub(e,t),...i&&{updates:"never"}}))),..._b(o,s)]})}),Vb=(function(e){return Hb(e)}),Gb=(function(e){return u.$9v(e.value,"envFrom").flatMap(((t,o)=>Kb.flatMap((([n,a])=>{const s=u.$1l(t,a,"name");return void 0===s?[]:[{kind:n,name:s,how:"envFrom",container:e.name,path:`${e.path}.envFrom[${o}].${a}.name`,keys:"data",optional:!0===u.$9u(t,a).optional,updates:"never"}]}))))}),Jb=(function(e){return u.$9v(e.value,"env").flatMap(((t,o)=>Wb.flatMap((([n,a])=>{const s=u.$9u(t,"valueFrom",a),r=u.$1l(s,"name"),i=u.$1l(s,"key");return void 0===r||void 0===i?[]:[{kind:n,name:r,how:"env",container:e.name,path:`${e.path}.env[${u.$1l(t,"name")??String(o)}].valueFrom.${a}.name`,keys:[i],optional:!0===s.optional,updates:"never"}]}))))}),Zb=(function({object:e},t,o){const{spec:n}=t;return[...Yb(n,o),...ev(n,o),...ov(e.namespace,t,o)]}),Yb=(function(e,{index:t}){const[o,n]=[u.$b7(e,"priority"),u.$1l(e,"preemptionPolicy")];if(void 0===o&&void 0===n)return[];const a=u.$1l(e,"priorityClassName")??"",s=(t.byKind.get("PriorityClass")??[]).filter(({group:e})=>"scheduling.k8s.io"===e).find(e=>""===a?!0===e.manifest.globalDefault:e.name===a),r=void 0!==s||""===a||Object.hasOwn(Xb,a),i=void 0===s?P.$8g(Xb,a)??0:u.$b7(s.manifest,"value")??0,c=u.$1l(s?.manifest,"preemptionPolicy")??"PreemptLowerPriority",l=""===a?"the class that pods have by default":`PriorityClass ${a}`,p=(e,t,o)=>r?Qb(e,!0,`\`${e}\` is ${t}, and admission takes it from ${l}, where it is ${o}`):Qb(e,!1,`\`${e}\` is ${t}, and admission takes it from ${l}, which is not in the build`);return[...void 0===o||r&&o===i?[]:[p("priority",o,i)],...void 0===n||r&&n===c?[]:[p("preemptionPolicy",n,c)]]}),ev=(function(e,{index:t}){const{overhead:o}=e;if(!u.$5q(o))return[];const n=u.$1l(e,"runtimeClassName")??"";if(""===n)return[Qb("overhead",!0,"`overhead` is written, and no RuntimeClass is named that has one")];const a=u.$ay({group:"node.k8s.io",kind:"RuntimeClass",name:n,namespace:null}),s=t.byKey.get(a);return void 0===s?[Qb("overhead",!1,`\`overhead\` is written, and has to be that of RuntimeClass ${n}, which is not in the build`)]:(r=o,i=u.$9u(s.manifest,"overhead","podFixed"),[...new Set([...Object.keys(r),...Object.keys(i)])].every(e=>u.$c8(r[e])?.amount===u.$c8(i[e])?.amount)?[]:[Qb("overhead",!0,`\`overhead\` is not that of RuntimeClass ${n}`)]);var r,i}),ov=(function(e,{spec:t,containers:o},{index:n}){const a=u.$1l(t,"serviceAccountName")??u.$1l(t,"serviceAccount")??"default",s=n.byKey.get(u.$ay({group:"",kind:"ServiceAccount",name:a,namespace:e}));if(void 0===s||!function({manifest:e}){return/^(1|t|true)$/i.test(u.$1l(e,"metadata","annotations",tv)??"")}(s))return[];const r=nv(s,"secrets"),i=[...u.$9v(t,"volumes").flatMap(e=>u.$1l(e,"secret","secretName")??[]),...o.flatMap(({value:e})=>[...u.$9v(e,"env").flatMap(e=>u.$1l(e,"valueFrom","secretKeyRef","name")??[]),...u.$9v(e,"envFrom").flatMap(e=>u.$1l(e,"secretRef","name")??[])])],c=u.$9v(t,"imagePullSecrets").flatMap(e=>u.$1l(e,"name")??[]),l=[...i.filter(e=>!r.has(e)),...c.filter(e=>!nv(s,"imagePullSecrets").has(e))];return[...new Set(l)].map(e=>Qb(`secret ${e}`,!0,`It reads Secret ${e}, which ServiceAccount ${a} does not give its pods (\`${tv}\`)`))}),cv=(function(e,{head:t,causes:o}){const n=lv(e.workloads).get(t.key),a=u.$1l(n?.object.manifest,"spec","workloadRef","scaleDown");if(void 0!==n&&0!==o.length&&"never"!==(a??"never"))return{effect:"none",reason:`Its pods are run by the Rollout ${n.object.name}, which scales this Deployment down.`}}),fv=(function(e,t,o){return tr(e,t,o).flatMap((e=>or(e).flatMap((({container:{name:t,path:o,value:n},old:a})=>{const{template:s,former:r}=e,i=kv(n,s)&&(void 0===a||!kv(a,r));return[...void 0===a?[]:$v(t,a,n),...i?[jv(t,s)]:[]].map(e=>({key:`time ${o} ${e}`,container:t,severity:"warning",message:e,unsafe:!1}))}))))}),$v=(function(e,t,o){const[n,a]=[yv(t),yv(o)];if(bv(t)!==bv(o)||a>hv||2*a>=n||n===1/0&&a>gv)return[];const s=n===1/0?"":`, and had ${n} s`;return[`Container ${e} has ${a} s to start from now on, by its ${vv(o)}${s}: where it takes longer, it is ended and started again, over and over.`]}),bv=(function(e){return u.$f6(u.$1l(e,"image")??"").name}),yv=(function(e){const t=e.startupProbe??e.livenessProbe??null;if(null===t)return 1/0;const o=(e,o)=>u.$b7({probe:t},"probe",e)??o;return o("initialDelaySeconds",0)+o("periodSeconds",10)*o("failureThreshold",3)}),kv=(function(e,t){const o=u.$9u(e,"lifecycle","preStop"),n=u.$93(u.$9u(o,"exec").command).join(" "),a=/^(?:\S*sh \S+ )?\S*sleep (\d+)s?(?=$|[\s;&])/.exec(n)?.[1],s=u.$b7(o,"sleep","seconds")??Number(a??0);return void 0!==t&&s>0&&s>=uo(t)}),wv=(function(e,t,o){const n=Sv(e);return 0===n.length?[]:[...t.workloads.values()].flatMap(t=>{if(t===e||"DaemonSet"!==t.controller)return[];const a=Sv(t).find(e=>n.some(t=>xv(t,e)));if(void 0===a||!function(e,t){const[o,n]=[e,t].map(({templates:e})=>e[0]);if(void 0===o||void 0===n)return!1;const a=["nodeSelector","affinity"].every(e=>void 0===o.spec[e]),s=["nodeSelector","affinity"].every(e=>u.$m(o.spec[e]??null,n.spec[e]??null));return(a||s)&&function(e,t){const o=({spec:e})=>u.$6q(e.tolerations)?e.tolerations:[];return o(t).every(t=>o(e).some(e=>u.$m(e,t)))}(o,n)}(t,e))return[];const[s,r]=[t,e].map(({key:e})=>function(e,t){return void 0!==e&&Sv(e).some(e=>xv(e,t))}(o.workloads.get(e),a));if(s===r?t.key>e.key:r)return[];const i=`Its pods take port ${a.number} (${a.protocol}) of their node, which the pods of DaemonSet ${t.object.name} have there: no node is free for them.`;return[{key:`host port ${a.number} ${t.key}`,severity:"error",message:i,unsafe:!0,remediation:"Take another port, or keep one of the two off the nodes of the other one."}]})}),Sv=(function({templates:e}){return e.flatMap((({spec:e,containers:t})=>{const o=!0===e.hostNetwork?"containerPort":"hostPort";return t.filter((({role:e})=>"init"!==e)).flatMap((({value:e})=>u.$9v(e,"ports"))).flatMap((e=>{const t=u.$b7(e,o)??0,n=(u.$1l(e,"hostIP")??"").replace(/^(?:0\.0\.0\.0|::)$/,"");return t>0?[{number:t,protocol:u.$bf(e.protocol??"TCP"),ip:n}]:[]}))}))}),qv=(function(e){return u.$do(e).flatMap((({before:e,after:t})=>{const[o,n]=[u.$er(e),u.$er(t)],[a]=n.flatMap((e=>{const t=o.find((({name:t})=>t===e.name));if(void 0===t)return[];const[a,s]=[zv(t),zv(e)],r=[o,n].map((t=>po(t.filter((({name:t})=>t!==e.name)))));return a.some(e=>!s.includes(e)&&r.every(t=>t.includes(e)))?s.filter(e=>!a.includes(e)&&!po(n).includes(e)):[]}));if(void 0===a)return[];const{kind:s,name:r}=t.object,i=`${s} ${r} calls port ${a} of its own pod from now on, and no container of it has that, but the one that it called before: nobody answers.`;return[{object:t.object,message:i}]}))}),zv=(function({value:e}){return u.$g9(e).flatMap((([e,t])=>[...u.$g8(e,t,(e=>Av.test(e)))].flatMap(({port:e})=>e??[])))}),Mv=(function({name:e,path:t,value:o}){const n=new Set(u.$9v(o,"ports").map((e=>u.$1l(e,"name"))));return Tv.flatMap((a=>{const{port:s}=u.$9u(o,...a.path);return"string"!=typeof s||/^\d*$/.test(s)||u.$fk.test(s)||n.has(s)?[]:[{key:`${a.path.slice(0,-1).join(" ")} ${t}`,container:e,severity:a.runs?"warning":"error",message:`The ${a.what} of container ${e} asks at the port ${s}, which the container does not name: ${a.then}.`,unsafe:!0!==a.runs}]}))}),Iv=(function(e,t,o,n,a){const s=_v(e,o,n),r=(function({name:e},{key:t},o){const n=o.workloads.get(t),a=n&&u.$er(n).find((t=>t.name===e));return void 0===n||void 0===a?{own:new Set,given:new Set}:{own:new Set(Bv(a.value)),given:new Set(_v(a,n,o))}})(e,o,a);return[...Ev(e,s,t),...Lv(e,s,t,r),...Fv(e,s,r),...Vv(e,t),...Gv(e)]}),Ev=(function({name:e,path:t,value:o},n,a){if(void 0===n)return[];const s=new Set([...n,...u.$9v(o,"env").filter((e=>""!==e.value&&void 0!==(e.value??e.valueFrom))).map((e=>u.$1l(e,"name")))]),r=u.$9v(o,"volumeMounts").flatMap(e=>fu(u.$1l(e,"subPathExpr")??""));return[...new Set(r)].filter(e=>!s.has(e)&&!Dv(e,a)).map(o=>({key:`subPathExpr ${t} ${o}`,container:e,severity:"error",message:`A \`subPathExpr\` of container ${e} asks for the variable ${o}, which it does not set: the kubelet never starts it.`,unsafe:!0}))}),Lv=(function({name:e,path:t,value:o},n,a,s){const r=u.$9v(o,"env"),i=Bv(o),c=new Set(n),l=new Map(i.map(((e,t)=>[e,t])).reverse()),p=[...r.map(((e,t)=>({where:`the variable ${i[t]??""}`,text:u.$1l(e,"value")??"",at:t}))),...["command","args"].flatMap((e=>u.$c9(o,e).map(t=>({where:`its ${e}`,text:t,at:i.length}))))].flatMap((({where:t,text:o,at:r})=>fu(o).flatMap(o=>{const i=l.get(o);if(c.has(o)||void 0!==i&&i<r||Dv(o,a)&&!s.given.has(o))return[];const u=void 0!==i,p=void 0===n&&!s.own.has(o)||!Ov.test(o);return!u&&p?[]:[`Container ${e} names $(${o}) in ${t}, and ${u?"sets that only afterwards":"does not set that"}: the text stays as it is written.`]})));return[...new Set(p)].map(o=>({key:`${t} ${o}`,container:e,severity:"warning",unsafe:!1,message:o}))}),Fv=(function({name:e,path:t,value:o},n=[],{own:a}){const s=new Set([...Bv(o),...n]),r=[...a].filter((e=>!s.has(e)&&/^[A-Za-z_]\w*$/.test(e))),i=0===r.length?[]:["command","args"].flatMap(e=>u.$c9(o,e));return i.some(e=>Uv.test(e))?r.filter(e=>function(e,t){const o=new RegExp(String.raw`(?:^|[\s;(])(?:read\s+|for\s+)?${e}(?:=|\s+in\b)`);return new RegExp(String.raw`\$\{?${e}(?![\w:=+-])|\$\(\([^)]*\b${e}\b`).test(t)&&!o.test(t)}(e,i.join("\n"))).map(o=>({key:`script ${t} ${o}`,container:e,severity:"warning",unsafe:!1,message:`Container ${e} reads the variable ${o} in its command, and no longer sets it: it is empty there.`})):[]}),Bv=(function(e){return u.$9v(e,"env").map((e=>u.$1l(e,"name")??""))}),_v=(function({value:e},t,o){const n=[];for(const a of u.$9v(e,"envFrom")){const e=void 0===a.configMapRef?"Secret":"ConfigMap",s=u.$1l(a,"Secret"===e?"secretRef":"configMapRef","name")??"",r=u.$ea(o,t,e,s);if(void 0===r)return;for(const e of r.entries.keys())n.push(`${u.$1l(a,"prefix")??""}${e}`)}return n}),Vv=(function({name:e,path:t,value:o},{containers:n}){const a=new Set(n.map((e=>e.name)));return u.$9v(o,"env").flatMap((e=>u.$1l(e,"valueFrom","resourceFieldRef","containerName")??[])).filter(e=>""!==e&&!a.has(e)).map(o=>({key:`resourceFieldRef ${t} ${o}`,container:e,severity:"error",message:`A variable of container ${e} is taken from container ${o}, which the pod does not have: the kubelet never starts it.`,unsafe:!0}))}),Gv=(function({name:e,path:t,value:o}){const n=u.$9u(o,"resources");return Hv.flatMap((({resource:o,least:a,what:s})=>{const r=u.$c8(u.$9u(n,"requests")[o]??u.$9u(n,"limits")[o]);if(void 0===r||r.amount<a)return[];const i=`Container ${e} asks for ${r.text} ${s}, which few nodes have: a new pod waits for one.`;return[{key:`${s} ${t}`,container:e,severity:"warning",message:i,unsafe:!0}]}))}),Kv=(function({spec:e,containers:t}){const o=new Set(t.map((({name:e})=>e)));return u.$9v(e,"volumes").flatMap(e=>{const t=[...u.$9v(e,"downwardAPI","items"),...u.$9v(e,"projected","sources").flatMap(e=>u.$9v(e,"downwardAPI","items"))];return t.flatMap(e=>u.$1l(e,"resourceFieldRef","containerName")??[]).filter(e=>!o.has(e)).map(t=>({key:`downwardAPI ${t}`,severity:"error",message:`Volume ${u.$1l(e,"name")??""} takes something from container ${t}, which the pod does not have: no container starts.`,unsafe:!0}))})}),Zv=(function(e){return u.$do(e).flatMap((({before:t,after:o})=>{const n=o.templates.flatMap(((e,o)=>(function(e,t){if(void 0===e||"true"!==Qv(e,Wv))return;if("true"!==Qv(t,Wv))return`no longer has ${Wv}`;const[o,n]=[Qv(e,Jv),Qv(t,Jv)],a=o!==n&&[e,t].every(e=>po(e.containers).includes(o));return a&&!po(t.containers).includes(n)?`asks for that at port ${n}, which none of its containers has`:void 0})(t.templates[o],e)??[])),[a]=n,{kind:s,name:r}=o.object;return void 0===a||function({base:e,head:t}){return Object.keys(u.$dp).some(o=>(t.index.byKind.get(o.slice(o.indexOf("/")+1))??[]).some(t=>!e.index.byKey.has(u.$ay(t))))}(e)?[]:[{object:o.object,message:`${s} ${r} ${a}: nobody may take the metrics of its pods any more.`}]}))}),Qv=(function({metadata:e},t){return u.$bf(u.$9u(e,"annotations")[t])}),Xv=(function(e,t,o,n){if(!e.maybeChanged&&!t.maybeChanged)return;const a=n||function({base:e,head:t}){return[e,t].every(e=>"Operator"!==e.controller&&0===u.$e9(e).length)}(o),[s,r]=[ey(e,o.base),ey(t,o.head)],i=e=>!n||s.has(e)&&r.has(e),c=Yv(e,o.base,a,i),l=Yv(t,o.head,a,i),p=[...u.$hp(c,l),...u.$hp(l,c)];if(0===p.length)return;const d=(m=p,[...u.$n(m,({words:e})=>e)].flatMap(([e,t])=>{if(void 0===e)return[];const[o,...n]=[...new Set(t.flatMap(({variable:e})=>e??[]))];return void 0===o?e:0===n.length?`the variable ${o} ${e}`:`the variables ${u.$hq([o,...n])} ${e}`}));var m;return d.length>0?`Whether it changes is not known: ${d.join("; ")}.`:"What was left out of the build may change it, and is not the same at base and head."}),Ky=(function(e,t,o){const n=[],a=u.$bn(n),s=u.$jj(t.kind),r=P.$8g(Wy,s);if(void 0!==r)r(e,t,a);else for(const n of o.immutable)Jy(e,t,n,a);return n.map(e=>({...e,update:!0}))}),Jy=(function(e,t,o,n){const a=o.split(".");u.$m(u.$5p(e,...a),u.$5p(t,...a))||n(function(e){return e.reduce((e,t)=>u.$bp(e,t),void 0)}(a),Gy)}),ak=(function(e,t,o){const{apiVersion:n,kind:a,name:s,namespace:r}=o.object,i=u.$9k(n,a);if(void 0===i)return e;const c=(function(e,t,o){const n=[];return Dd(e,t,o,void 0,n),n})(t.object.manifest,o.object.manifest,i.type);if(0===c.length)return e;const l=c.map(sk).join(" "),p=void 0===e||"none"===e.effect,d=c.some(({path:e,on:t})=>t>ok&&t<=nk&&function(e){return e.includes("template.")||e.startsWith("spec.containers")}(e));if(void 0===e&&!d)return;const m=e??{apiVersion:n,kind:a,name:s,namespace:r,effect:"none",causes:[],pods:null,rollout:null};return{...m,...p&&d&&{effect:"unknown"},reason:void 0===m.reason?l:`${m.reason} ${l}`}}),rk=(function(e){const{base:t,head:o,changes:n}=e;return o.incomplete?[]:[...u.$do({base:t,head:o}).flatMap((({before:e,after:t})=>ik(t.object,[dk(e),dk(t)],o))),...u.$ci({base:t,head:o},(({group:e})=>e.includes("."))).flatMap(({before:e,after:t})=>void 0===t?[]:ik(t,[mk(e),mk(t)],o)),...n.flatMap((({base:e,head:t})=>"ConfigMap"===e?.kind&&null!==t?ik(t.object,[fk(e),fk(t)],o):[])),...hk({base:t,head:o})]}),ik=(function(e,[t,o],n){for(const[a,s]of o){const o=t.get(a),r=void 0===o||o===s?void 0:ck(o,s,pk(n));if(void 0!==r){const t=`has a word in ${a} that is a letter or two off from ${r}, which it was and which is there as before`;return[{object:e,message:`${e.kind} ${e.name} ${t}: see that it is no slip.`}]}}return[]}),ck=(function(e,t,o){if(Math.abs(e.length-t.length)>u.$ep)return;const[n,a]=[uk(e),uk(t)];if(n.length!==a.length)return;const[s,...r]=n.flatMap(((e,t)=>e===a[t]?[]:[t])),[i,c]=[n[s??0]??"",a[s??0]??""];return void 0===s||r.some(e=>n[e]!==i||a[e]!==c)||i.length<lk||!o.has(i)||o.has(c)?void 0:u.$ed(new Set([i]))(c)}),uk=(function(e){return e.split(/[^A-Za-z0-9-]+/)}),dk=(function(e){const t=u.$er(e).flatMap((({name:e,value:t})=>[...["command","args"].flatMap((o=>u.$eq(t[o]).map((t,n)=>[`${o}[${String(n)}] of container ${e}`,t]))),...u.$9v(t,"env").map((t=>[`variable ${u.$1l(t,"name")??""} of container ${e}`,u.$bf(t.value)]))]));return new Map(t)}),fk=(function({entries:e}){return new Map([...e].flatMap((([e,{form:t,content:o}])=>"text"===t?[[`key ${e}`,o]]:[])))}),hk=(function({base:e,head:t}){const o=(t.index.byKind.get("Kustomization")??[]).filter(({group:e})=>e===gk),n=new Map(o.map(e=>[e,$k(e)]));return u.$ci({base:e,head:t},(({group:e,kind:t})=>e===gk&&"Kustomization"===t)).flatMap(({before:e,after:t})=>{if(void 0===t)return[];const[o,a]=[$k(e),$k(t)],s=new Set([...n].flatMap(([e,o])=>e===t?[]:o)),r=u.$ed(new Set(o.filter(e=>!a.includes(e)&&s.has(e)))),[i]=a.filter(e=>!o.includes(e)&&!s.has(e)&&void 0!==r(e));if(void 0===i)return[];const c=`Kustomization ${t.name} gives the variable ${i}, and no longer ${r(i)??""}, which others give: what names that gets its default, or nothing.`;return[{object:t,message:c}]})});var e={d:((t,o)=>{for(var n in o)e.o(o,n)&&!e.o(t,n)&&Object.defineProperty(t,n,{enumerable:!0,get:o[n]})}),o:((e,t)=>Object.prototype.hasOwnProperty.call(e,t)),r:(e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})})},t={};e.r(t),e.d(t,{$0:()=>Xo,$1:()=>Wo,$19:()=>bi,$1g:()=>vl,$1j:()=>j$,$1m:()=>k$,$20:()=>Vd,$4d:()=>Cv,$4e:()=>Pv,$4f:()=>Dr,$5i:()=>Es,$5o:()=>Us,$5u:()=>Hd,$60:()=>br,$61:()=>zb,$62:()=>Ab,$63:()=>$f,$64:()=>Tb,$65:()=>Nl,$67:()=>Al,$69:()=>Rl,$6a:()=>zl,$6b:()=>ql,$6c:()=>Tl,$6d:()=>Dl,$6e:()=>Cl,$95:()=>Ei,$9l:()=>x$,$9w:()=>Qc,$9x:()=>gi,$9y:()=>mi,$9z:()=>di,$a0:()=>xi,$a1:()=>yi,$a2:()=>hi,$a3:()=>tl,$a4:()=>kr,$a5:()=>vr,$a6:()=>$r,$a7:()=>yr,$a8:()=>mv,$a9:()=>Tc,$aa:()=>Ec,$ab:()=>qn,$ac:()=>An,$ad:()=>Vn,$ae:()=>Hn,$af:()=>Nn,$ag:()=>Mn,$ah:()=>Ln,$ai:()=>gs,$aj:(()=>Wd),$ak:()=>Zo,$al:()=>en,$am:(()=>su),$an:()=>cu,$ao:()=>uu,$ap:(()=>ms),$aq:()=>Bc,$ar:()=>Oc,$as:()=>$s,$at:()=>In,$au:()=>On,$av:()=>ks,$aw:()=>zs,$bh:()=>m,$bl:()=>Oe,$c0:(()=>co),$c1:(()=>oo),$c3:()=>Vu,$c4:(()=>_u),$c6:()=>pf,$c7:()=>df,$cb:()=>Oh,$cc:()=>Lf,$cd:()=>Jh,$cl:()=>fo,$cm:(()=>$o),$cn:()=>bo,$co:(()=>yo),$cs:()=>d,$ct:(()=>Nb),$cu:()=>um,$cv:()=>ku,$cw:()=>pm,$cy:(()=>pa),$cz:()=>rf,$d0:()=>un,$d1:()=>an,$d2:()=>Zr,$d3:()=>Wr,$d4:()=>jb,$d5:()=>Hi,$d6:()=>_o,$d8:()=>wn,$d9:()=>Rn,$da:()=>Mh,$db:()=>Ih,$dc:()=>Ur,$dd:()=>Tm,$de:()=>nl,$df:()=>Fr,$dg:()=>Gr,$di:(()=>uo),$dj:(()=>gf),$dk:()=>ra,$dl:()=>Qe,$dm:()=>vu,$dn:()=>gu,$dq:(()=>Om),$dr:(()=>tg),$ds:(()=>eg),$dt:()=>Yf,$du:(()=>eh),$dv:(()=>qv),$dw:(()=>ua),$dx:(()=>Rm),$dy:(()=>bh),$dz:(()=>il),$e0:(()=>ah),$e1:(()=>Qf),$e3:(()=>rk),$e4:()=>Vo,$e5:()=>cn,$e6:()=>tn,$e7:()=>Kn,$ec:()=>$h,$ek:()=>Jg,$el:()=>Ch,$em:()=>oa,$en:()=>sa,$eo:()=>Eb,$es:(()=>v$),$et:()=>kn,$ew:(()=>lo),$ex:()=>Ga,$ey:()=>Lr,$ez:()=>Kf,$f0:()=>go,$f1:()=>So,$f2:()=>No,$f3:()=>Ro,$f4:()=>av,$fa:()=>hu,$fl:()=>Jr,$fm:()=>Di,$fn:()=>Ai,$fo:()=>nf,$fp:()=>xf,$fq:()=>wf,$fr:()=>kf,$fs:(()=>Fu),$ft:()=>Rc,$fu:()=>zc,$fv:()=>qu,$fw:(()=>bn),$fx:(()=>da),$fy:()=>Ag,$fz:(()=>bd),$g0:(()=>Zv),$g1:()=>M,$g2:(()=>nh),$g3:()=>_v,$g5:()=>D$,$g6:(()=>Xf),$g7:()=>Vr,$gb:(()=>Xs),$gc:(()=>Zb),$gd:(()=>cr),$ge:(()=>Iv),$gf:(()=>Kv),$gg:(()=>au),$gh:(()=>Og),$gi:(()=>Ug),$gj:(()=>Vg),$gk:(()=>Gg),$gl:(()=>cg),$gm:(()=>s$),$gn:(()=>Xg),$go:(()=>Wf),$gp:(()=>c$),$gq:(()=>Sg),$gr:(()=>km),$gs:(()=>fv),$gt:(()=>wv),$gu:(()=>Er),$gv:(()=>Mv),$gw:(()=>Cm),$gx:(()=>bg),$gy:(()=>gg),$gz:(()=>hg),$h2:()=>lh,$h3:()=>xb,$h4:()=>Fl,$h5:()=>Ll,$hf:(()=>Vb),$hg:()=>Ju,$hh:()=>Zu,$hk:()=>ea,$hl:()=>Lu,$hm:()=>Ou,$hn:()=>Mu,$ho:()=>iv,$hs:(()=>cv),$ht:()=>om,$hu:(()=>ak),$hv:(()=>cm),$hw:(()=>pl),$hx:(()=>gl),$hy:(()=>Ms),$hz:(()=>ol),$i0:(()=>mh),$i1:()=>fh,$i2:()=>dh,$i3:(()=>ph),$i4:(()=>Xv),$i5:()=>oy,$j8:(()=>wr),$j9:(()=>Ky),$jf:(()=>hh),$jg:(()=>Si),$jo:()=>gh,$jp:()=>ei,$k7:()=>o,$k8:()=>dy,$k9:()=>sy,$ka:()=>n,$kb:()=>a,$kc:()=>by,$kd:()=>s,$ke:()=>r,$kf:()=>i,$kg:()=>wy,$kh:()=>xy,$ki:()=>Ty,$kj:()=>Ay,$kk:()=>c,$kl:()=>tk,$km:(()=>l),$pa:()=>ss,$pb:()=>cs,$pc:()=>is,$pd:()=>Da,$pe:(()=>Ia),$pf:(()=>es),$pj:(()=>os),$pk:()=>jl,$po:()=>Oa,$pp:(()=>wl),$pt:()=>Ea,$qc:()=>Na,$qw:(()=>ns),$r4:(()=>ts),$r5:()=>Ta});var o={};e.r(o),e.d(o,{validateBinding:()=>g,validateRole:()=>f});var n={};e.r(n),e.d(n,{mayScaleToZero:()=>M,validateAutoscaler:()=>R,validateBudget:()=>T});var a={};e.r(a),e.d(a,{validateClaim:()=>E,validateClaimSpec:()=>O,validateClasses:()=>L,validateModes:()=>F});var s={};e.r(s),e.d(s,{validateCronJob:()=>ot,validateJob:()=>et,validateNewJob:()=>tt});var r={};e.r(r),e.d(r,{validateLimitRange:()=>it,validateNamespace:()=>xt,validatePriorityClass:()=>kt,validateQuota:()=>pt});var i={};e.r(i),e.d(i,{validateIngress:()=>Pt,validateIngressClass:()=>Tt,validateNetworkPolicy:()=>Mt,validateNewIngress:()=>Rt});var c={};e.r(c),e.d(c,{sourceOf:()=>Lt,validateStorageClass:()=>Bt,validateVolume:()=>Ft});var l={};e.r(l),e.d(l,{validateDaemonSet:()=>Xt,validateDeployment:(()=>Ht),validateNewStatefulSet:()=>Zt,validatePod:()=>to,validateReplicaSet:()=>Yt,validateReplicationController:()=>eo,validateServiceName:()=>Qt,validateStatefulSet:()=>Jt});const u=require("./core.js");function f(e,t){const o="Role"===u.$jj(e.kind);if(u.$ji(e.rules).forEach((e,n)=>{!function(e,t,o,n){const a=t=>u.$eq(e[t]).length>0;if(a("verbs")||n(u.$bp(o,"verbs"),"must have one"),a("nonResourceURLs"))return t&&n(u.$bp(o,"nonResourceURLs"),"may not be set in a Role"),void((a("apiGroups")||a("resources")||a("resourceNames"))&&n(u.$bp(o,"nonResourceURLs"),"may not be set beside resources"));for(const e of["apiGroups","resources"])a(e)||n(u.$bp(o,e),"must have one")}(e,o,u.$ja(u.$bp(void 0,"rules"),String(n)),t)}),void 0===e.aggregationRule)return;const n=u.$bp(u.$bp(void 0,"aggregationRule"),"clusterRoleSelectors"),a=u.$ji(u.$jk(e.aggregationRule).clusterRoleSelectors);0===a.length&&t(n,"must have one"),a.forEach((e,o)=>{p(e,u.$ja(n,String(o)),t)})}const h="rbac.authorization.k8s.io";function g(e,t){const o=u.$jk(e.roleRef),n=u.$bp(void 0,"roleRef"),a="RoleBinding"===u.$jj(e.kind);""===u.$jj(o.name)?t(u.$bp(n,"name"),"is missing"):u.$jr(u.$jj(o.name))||t(u.$bp(n,"name"),"may not have `/` or `%`");const s=a?["Role","ClusterRole"]:["ClusterRole"];s.includes(u.$jj(o.kind))||t(u.$bp(n,"kind"),`must be ${s.join(" or ")}`),u.$ji(e.subjects).forEach((e,o)=>{!function(e,t,o,n){const[a,s,r,i]=[e.name,e.kind,e.apiGroup,e.namespace].map(e=>u.$jj(e));""===a&&n(u.$bp(o,"name"),"is missing"),"ServiceAccount"===s?(void 0===a||""===a||u.$jq(a)||n(u.$bp(o,"name"),"is no name of a service account"),""!==r&&n(u.$bp(o,"apiGroup"),"must be empty for a ServiceAccount"),t||""!==i||n(u.$bp(o,"namespace"),"is missing")):"User"===s||"Group"===s?r!==h&&n(u.$bp(o,"apiGroup"),`must be ${h}`):n(u.$bp(o,"kind"),"must be ServiceAccount, User or Group")}(e,a,u.$ja(u.$bp(void 0,"subjects"),String(o)),t)})}const $=new Set(["cpu","memory","ephemeral-storage"]);const v="is no resource that Kubernetes knows, nor one with a prefix like example.com/";function w({resource:e,divisor:t},o,n){const a=j(t)??0n;if(0n===a)return;const s=u.$jj(e).endsWith(".cpu");(s?[1000000n,u.$cr]:x).includes(a)||n(o,s?"must be 1m or 1":"must be 1, 1k, 1M, \u2026 or 1Ki, 1Mi, \u2026")}const x=[0,1,2,3,4,5,6].flatMap((e=>[u.$cr*1000n**BigInt(e),u.$cr*1024n**BigInt(e)]));function S(e,t,o){for(const n of["kind","name"]){const a=u.$jj(e[n]);""===a?o(u.$bp(t,n),"is missing"):u.$jr(a)||o(u.$bp(t,n),"may not have `/` or `%`")}}const P=require("./common.js"),C=u.$bp(void 0,"spec");function R(e,t){const o=u.$jk(e.spec),[n,a]=[u.$jl(o.minReplicas)??1,u.$jl(o.maxReplicas)];void 0===a?t(u.$bp(C,"maxReplicas"),"is missing"):a<n&&t(u.$bp(C,"maxReplicas"),"must not be less than minReplicas");const s=u.$jk(o.scaleTargetRef);if(S(s,u.$bp(C,"scaleTargetRef"),t),"ReplicationController"===u.$jj(s.kind)||u.$jj(s.apiVersion).includes("/")||t(u.$bp(u.$bp(C,"scaleTargetRef"),"apiVersion"),"must name a group and a version, like apps/v1"),"autoscaling/v1"===u.$jj(e.apiVersion)){const e=u.$jl(o.targetCPUUtilizationPercentage);return void(void 0!==e&&e<1&&t(u.$bp(C,"targetCPUUtilizationPercentage"),"must be at least 1"))}u.$ji(o.metrics).forEach((e,o)=>{!function(e,t,o){const n=P.$8g(A,u.$jj(e.type));if(void 0===n)return void o(u.$bp(t,"type"),`must be one of ${Object.keys(A).join(", ")}`);const[a,s]=n;for(const[n]of Object.values(A))n!==a&&u.$5q(e[n])&&o(u.$bp(t,n),`may not be set for a metric of the type ${u.$jj(e.type)}`);const r=e[a],i=u.$bp(t,a);if(!u.$5q(r))return void o(i,"is missing");!function(e,t,o,n){if("object"===t&&S(u.$jk(e.describedObject),u.$bp(o,"describedObject"),n),"resource"===t||"containerResource"===t){const a=u.$jj(e.name);""===a?n(u.$bp(o,"name"),"is missing"):"containerResource"!==t||y(a)||n(u.$bp(o,"name"),v)}else{const t=u.$jk(e.metric),a=u.$jj(t.name);""===a?n(u.$bp(u.$bp(o,"metric"),"name"),"is missing"):u.$jr(a)||n(u.$bp(u.$bp(o,"metric"),"name"),"may not have `/` or `%`")}if("containerResource"!==t)return;const a=u.$jj(e.container);""===a?n(u.$bp(o,"container"),"is missing"):u.$jt(a)||n(u.$bp(o,"container"),u.$jv)}(r,a,i,o);const c=u.$jk(r.target);!function(e,t,o){N.includes(u.$jj(e.type))||o(u.$bp(t,"type"),`must be one of ${N.join(", ")}`);for(const n of["value","averageValue"]){const a=j(e[n]);void 0!==a&&a<=0n&&o(u.$bp(t,n),"must be more than 0")}}(c,u.$bp(i,"target"),o);const l=s.filter(e=>void 0!==c[e]);0===l.length&&o(u.$bp(i,"target"),`must have ${s.join(" or ")}`),l.length>1&&z.has(a)&&o(u.$bp(i,"target"),`may not have ${s.join(" and ")}`)}(e,u.$ja(u.$bp(C,"metrics"),String(o)),t)});for(const e of["scaleUp","scaleDown"]){const n=u.$jk(o.behavior)[e];u.$5q(n)&&q(n,u.$bp(u.$bp(C,"behavior"),e),t)}}function q(e,t,o){u.$ji(e.policies).forEach((e,n)=>{const a=u.$ja(u.$bp(t,"policies"),String(n));""===u.$jj(e.type)&&o(u.$bp(a,"type"),"must be Pods or Percent");for(const t of["value","periodSeconds"])void 0===u.$jl(e[t])&&o(u.$bp(a,t),"must be more than 0")});const n=j(e.tolerance);void 0!==n&&n<0n&&o(u.$bp(t,"tolerance"),"must not be negative")}const A={Object:["object",["value","averageValue"]],External:["external",["value","averageValue"]],Pods:["pods",["averageValue"]],Resource:["resource",["averageUtilization","averageValue"]],ContainerResource:["containerResource",["averageUtilization","averageValue"]]},z=new Set(["external","resource","containerResource"]),N=["Utilization","Value","AverageValue"];function T(e,t){const o=u.$jk(e.spec);void 0!==o.minAvailable&&void 0!==o.maxUnavailable&&t(C,"may set minAvailable or maxUnavailable, not both");for(const e of["minAvailable","maxUnavailable"]){const n=o[e],a=/^(\d+)%$/.exec(u.$jj(n))?.[1];"string"==typeof n&&void 0===a&&t(u.$bp(C,e),"must be a number or a percentage like 25%"),void 0!==a&&Number(a)>100&&t(u.$bp(C,e),"must not be more than 100%"),(u.$jl(n)??0)<0&&t(u.$bp(C,e),"must not be negative")}u.$5q(o.selector)&&p(o.selector,u.$bp(C,"selector"),t)}function M(e){const t=u.$jk(e.spec);return 0===t.minReplicas&&u.$ji(t.metrics).some(e=>["Object","External"].includes(u.$jj(e.type)))}const I=u.$bp(void 0,"spec");function E(e,t){O(u.$jk(e.spec),I,t)}const D=["ReadWriteOnce","ReadOnlyMany","ReadWriteMany","ReadWriteOncePod"];function O(e,t,o){F(e,t,o);const n=j(u.$jk(u.$jk(e.resources).requests).storage),a=u.$ja(u.$bp(u.$bp(t,"resources"),"requests"),"storage");void 0===n?o(a,"is missing"):n<=0n&&o(a,"must be more than 0"),u.$5q(e.selector)&&p(e.selector,u.$bp(t,"selector"),o),L(e,t,o);const{dataSource:s,dataSourceRef:r}=e,i=u.$5q(r)&&void 0===r.namespace;u.$5q(s)&&U(s,u.$bp(t,"dataSource"),o),i&&U(r,u.$bp(t,"dataSourceRef"),o),i&&u.$5q(s)&&!u.$m(s,r)&&o(u.$bp(t,"dataSourceRef"),"must be the same as dataSource")}function L(e,t,o){const[n,a]=[u.$jj(e.storageClassName),u.$jj(e.volumeAttributesClassName)];""===n||u.$jq(n)||o(u.$bp(t,"storageClassName"),u.$js),""===a||u.$jq(a)||o(u.$bp(t,"volumeAttributesClassName"),u.$js)}function F(e,t,o){const n=u.$eq(e.accessModes);0===n.length&&o(u.$bp(t,"accessModes"),"must have one"),n.includes("ReadWriteOncePod")&&n.length>1&&o(u.$bp(t,"accessModes"),"may not have others beside ReadWriteOncePod"),n.some(e=>!D.includes(e))&&o(u.$bp(t,"accessModes"),"must be ReadWriteOnce, ReadOnlyMany, ReadWriteMany or ReadWriteOncePod")}function U(e,t,o){const n=u.$jj(e.apiGroup);for(const n of["kind","name"])""===u.$jj(e[n])&&o(u.$bp(t,n),"is missing");""===n&&"PersistentVolumeClaim"!==u.$jj(e.kind)&&o(u.$bp(t,"apiGroup"),"must be set for what is no PersistentVolumeClaim"),""===n||u.$jq(n)||o(u.$bp(t,"apiGroup"),u.$js)}const B=["resourceClaimName","resourceClaimTemplateName"];function _(e,t){const[,o,n=""]=/^metadata\.(labels|annotations)\['(.*)'\]$/s.exec(e)??[];return void 0===o?t.has(e):u.$ju("annotations"===o?n.toLowerCase():n)}const V=["livenessProbe","readinessProbe","startupProbe"],H=["exec","httpGet","tcpSocket","grpc","sleep"];const J=2147483647,Z=/^[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?(?:[./][a-z0-9](?:[-_a-z0-9]*[a-z0-9])?)*$/;const X=new Set(["metadata.name","metadata.namespace","metadata.uid","spec.nodeName","spec.serviceAccountName","status.hostIP","status.hostIPs","status.podIP","status.podIPs"]);function Y(e,t,o,n){const a=Object.keys(t),s=u.$bp(o,"valueFrom");""!==u.$jj(e.value)&&n(s,"may not be set beside a `value` that is not empty"),1!==a.length&&n(s,0===a.length?"must name a source":"must name one source");for(const e of a){const o=u.$jk(t[e]);if("configMapKeyRef"===e||"secretKeyRef"===e){const[t,a]=[u.$jj(o.key),u.$jj(o.name)];""===t?n(u.$bp(u.$bp(s,e),"key"),"is missing"):u.$jw(t)||n(u.$bp(u.$bp(s,e),"key"),"is no key that a config can have"),u.$jq(a)||n(u.$bp(u.$bp(s,e),"name"),""===a?"is missing":u.$js)}else"fieldRef"===e?_(u.$jj(o.fieldPath),X)||n(u.$bp(u.$bp(s,e),"fieldPath"),"is no field of a pod that a variable can take"):"resourceFieldRef"===e&&(""===u.$jj(o.resource)&&n(u.$bp(u.$bp(s,e),"resource"),"is missing"),w(o,u.$bp(u.$bp(s,e),"divisor"),n))}}function ee(e,t,o){const{recursiveReadOnly:n,readOnly:a,mountPropagation:s="None"}=e;if(void 0===n||"Disabled"===n)return;const r=u.$bp(t,"recursiveReadOnly");["Enabled","IfPossible"].includes(u.$jj(n))?!0!==a?o(r,"may only be set beside readOnly: true"):"None"!==s&&o(r,"may not be set beside mountPropagation"):o(r,"must be Disabled, Enabled or IfPossible")}function te(e,t,o){const[n,a]=[u.$jj(e.subPath),u.$jj(e.subPathExpr)];""!==n&&""!==a&&o(u.$bp(t,"subPathExpr"),"may not be set beside subPath");for(const[e,s]of[["subPath",n],["subPathExpr",a]])s.startsWith("/")&&o(u.$bp(t,e),"must be a relative path"),s.split("/").includes("..")&&o(u.$bp(t,e),"must not contain `..`")}const oe=3,ne=32,ae=2048,se=/^_?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?(?:\._?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?)*$/;function re(e){if("."===e)return!0;const t=e.replace(/\.$/,"");return t.length<=253&&se.test(t)}const ie="controller.kubernetes.io/pod-deletion-cost",[ce,le]=[-(2**31),2**31-1],ue=[{of:"container.apparmor.security.beta.kubernetes.io/",field:"appArmorProfile",defaults:["runtime/default"]},{of:"container.seccomp.security.alpha.kubernetes.io/",field:"seccompProfile",defaults:["runtime/default","docker/default"]}],pe="seccomp.security.alpha.kubernetes.io/pod",de="localhost/";function fe(e){return/^(?:0|[1-9]\d*|-\d+)$/.test(e)&&Number(e)>=ce&&Number(e)<=le?void 0:`must be a whole number between ${ce} and ${le}`}function he(e,t,o,n){const[a=ue[1]]=ue.filter(({of:t})=>e.startsWith(t));if(e!==pe&&!e.startsWith(a.of))return;const{field:s,defaults:r}=a,i="appArmorProfile"===s,c=e===pe?o:n.get(e.slice(a.of.length));if(void 0===c&&i)return"names no container of the pod";const l=t.startsWith(de)&&(i||u.$kn(t.slice(de.length))),p=[...r,"unconfined"].some(e=>e===t);if(!(l||p||i&&""===t))return"is no profile that Kubernetes knows";const d=u.$jk(c?.securityContext)[s]??(i?u.$jk(o.securityContext)[s]:void 0);if(!u.$5q(d))return;const{type:m,localhostProfile:f}=d;return("Localhost"===m?[`${de}${u.$jj(f)}`]:"Unconfined"===m?["unconfined"]:r).some(e=>e===t)?void 0:`must say what ${s} says`}function $e(e,t,o){""===u.$jj(e.topologyKey)?o(t,"has a term without a topologyKey"):u.$ju(u.$jj(e.topologyKey))||o(t,"has a topologyKey that is no label");for(const n of["labelSelector","namespaceSelector"])u.$5q(e[n])&&p(e[n],u.$bp(t,n),o);u.$eq(e.namespaces).every(u.$jt)||o(u.$bp(t,"namespaces"),u.$jv),be(e,t,o)}function be(e,t,o){const[n,a]=[u.$eq(e.matchLabelKeys),u.$eq(e.mismatchLabelKeys)];n.length+a.length>0&&void 0===e.labelSelector&&o(u.$bp(t,n.length>0?"matchLabelKeys":"mismatchLabelKeys"),"may only be set beside a labelSelector"),[...n,...a].every(u.$ju)||o(u.$bp(t,"matchLabelKeys"),"has a key that is no label"),n.some(e=>a.includes(e))&&o(u.$bp(t,"matchLabelKeys"),"has a key of mismatchLabelKeys")}function ve(e){return void 0!==e&&e>=1&&e<=100}const ye={In:e=>e>0,NotIn:e=>e>0,Exists:e=>0===e,DoesNotExist:e=>0===e,Gt:e=>1===e,Lt:e=>1===e};function ke(e,t,o){for(const{key:n,operator:a,values:s}of u.$ji(e.matchExpressions)){const e=u.$eq(s),r=P.$8g(ye,u.$jj(a));void 0===r?o(t,`has an operator that is none of ${Object.keys(ye).join(", ")}`):r(e.length)||o(t,`has ${e.length} values for the operator ${u.$jj(a)}`),u.$ju(u.$jj(n))&&e.every(u.$kq)||o(t,"has a label that Kubernetes does not take")}for(const{key:n,operator:a,values:s}of u.$ji(e.matchFields))"metadata.name"===n&&("In"===a||"NotIn"===a)&&1===u.$eq(s).length||o(t,"may match a field by one metadata.name only")}const je={pod:["appArmorProfile","seLinuxOptions","fsGroup","fsGroupChangePolicy","supplementalGroups","supplementalGroupsPolicy","sysctls","runAsUser","runAsGroup","seccompProfile"],container:["appArmorProfile","seLinuxOptions","capabilities","readOnlyRootFilesystem","privileged","allowPrivilegeEscalation","procMount","runAsUser","runAsGroup","seccompProfile"],spec:["hostPID","hostIPC","hostUsers","shareProcessNamespace"]};const xe={hostPath:(e,t,o)=>{u.$jj(e.path).split("/").includes("..")&&o(u.$bp(t,"path"),"must not contain `..`")},nfs:(e,t,o)=>{u.$jj(e.path).startsWith("/")||o(u.$bp(t,"path"),"must be an absolute path")},emptyDir:(e,t,o)=>{const n=j(e.sizeLimit);void 0!==n&&n<0n&&o(u.$bp(t,"sizeLimit"),"must not be negative")},csi:function(e,t,o){const n=u.$jj(e.driver);""===n||u.$jq(n.toLowerCase())||o(u.$bp(t,"driver"),u.$js),n.length>63&&o(u.$bp(t,"driver"),"must be at most 63 characters long");for(const n of["nodePublishSecretRef","secretRef"])u.$5q(e[n])&&""===u.$jj(e[n].name)&&o(u.$bp(u.$bp(t,n),"name"),"is missing")},iscsi:function(e,t,o){for(const n of["iqn","initiatorName"]){const a=e[n];"string"!=typeof a||"iqn"===n&&""===a||Se.some(e=>e.test(a))||o(u.$bp(t,n),"must be a name of iqn, eui or naa, like iqn.2001-04.com.example:disk1")}},fc:function(e,t,o){void 0===e.targetWWNs==(void 0===e.wwids)&&o(t,"must set targetWWNs or wwids, not both"),void 0!==e.targetWWNs&&void 0===e.lun&&o(u.$bp(t,"lun"),"is missing, which targetWWNs need")},flocker:function(e,t,o){const[n,a]=[u.$jj(e.datasetName),u.$jj(e.datasetUUID)];""===n==(""===a)&&o(t,"must set datasetName or datasetUUID, not both"),n.includes("/")&&o(u.$bp(t,"datasetName"),"must not contain a slash")},gcePersistentDisk:Pe,awsElasticBlockStore:Pe,projected:function(e,t,o){const n=new Set;u.$ji(e.sources).forEach((e,a)=>{const s=u.$ja(u.$bp(t,"sources"),String(a)),r=Object.keys(e);r.length>1&&o(s,"must be of one type");for(const t of r){const a=u.$jk(e[t]);"configMap"!==t&&"secret"!==t||""!==u.$jj(a.name)||o(u.$bp(u.$bp(s,t),"name"),"is missing"),Te(a,u.$bp(s,t),o);for(const e of Ce)ze(a[e],u.$bp(u.$bp(s,t),e),o);"serviceAccountToken"===t&&Ae(a,u.$bp(s,t),o);for(const e of[...u.$ji(a.items),a].map(e=>u.$jj(e.path)))""!==e&&n.has(e)&&o(s,`writes ${e}, as another source does`),n.add(e)}})}},Se=[/^iqn\.\d{4}-\d{2}\.[A-Za-z0-9\-.]+:[^,;*&$|\s]+$/,/^eui.[A-Za-z0-9]{16}$/,/^naa.[A-Za-z0-9]{32}$/];function Pe(e,t,o){const n=u.$jl(e.partition)??0;(n<0||n>255)&&o(u.$bp(t,"partition"),"must be between 1 and 255")}const Ce=["path","credentialBundlePath","keyPath","certificateChainPath"],[Re,qe]=[600,2**32];function Ae(e,t,o){const n=u.$jl(e.expirationSeconds);void 0!==n&&(n<Re||n>qe)&&o(u.$bp(t,"expirationSeconds"),`must be between ${Re} and ${qe}`),""===u.$jj(e.path)&&o(u.$bp(t,"path"),"is missing")}function ze(e,t,o){u.$kn(u.$jj(e))&&!u.$jj(e).startsWith("..")||o(t,"must be a relative path without `..`")}const Ne=new Set(["metadata.name","metadata.namespace","metadata.uid","metadata.labels","metadata.annotations"]);function Te(e,t,o){u.$ji(e.items).forEach((e,n)=>{const a=u.$ja(u.$bp(t,"items"),String(n)),{fieldRef:s,resourceFieldRef:r}=e;u.$5q(s)||u.$5q(r)||""!==u.$jj(e.key)||o(u.$bp(a,"key"),"is missing"),u.$5q(s)&&u.$5q(r)&&o(a,"may have a fieldRef or a resourceFieldRef, not both"),u.$5q(s)&&!_(u.$jj(s.fieldPath),Ne)&&o(u.$bp(u.$bp(a,"fieldRef"),"fieldPath"),"is no field of a pod that a file can hold"),u.$5q(r)&&function(e,t,o){for(const n of["containerName","resource"])""===u.$jj(e[n])&&o(u.$bp(t,n),"is missing");w(e,u.$bp(t,"divisor"),o)}(r,u.$bp(a,"resourceFieldRef"),o);const i=u.$jl(e.mode);void 0!==i&&(i<0||i>511)&&o(u.$bp(a,"mode"),"must be between 0 and 511 (0777)"),""===u.$jj(e.path)&&o(u.$bp(a,"path"),"is missing"),ze(e.path,u.$bp(a,"path"),o)})}const Me={configMap:["name"],secret:["secretName"],persistentVolumeClaim:["claimName"],hostPath:["path"],nfs:["server","path"],csi:["driver"],iscsi:["targetPortal","iqn"],azureDisk:["diskName","diskURI"],azureFile:["secretName","shareName"],gcePersistentDisk:["pdName"],awsElasticBlockStore:["volumeID"],cinder:["volumeID"],glusterfs:["endpoints","path"],rbd:["image","monitors"],cephfs:["monitors"],vsphereVolume:["volumePath"],flexVolume:["driver"],ephemeral:["volumeClaimTemplate"],photonPersistentDisk:["pdID"],portworxVolume:["volumeID"],quobyte:["registry","volume"],scaleIO:["gateway","system","volumeName"],gitRepo:["repository"],image:[],storageos:["volumeName"]},Ie={csi:["driver","volumeHandle"],local:["path"]};function De(e,t,o,n,a=!1){const s=(a?P.$8g(Ie,e):void 0)??P.$8g(Me,e)??[];for(const e of s)void 0!==t[e]&&""!==t[e]||n(u.$bp(o,e),"is missing");Te(t,o,n),"ephemeral"===e&&u.$5q(t.volumeClaimTemplate)&&function({metadata:e,spec:t},o,n){u.$5q(t)&&O(t,u.$bp(o,"spec"),n);const a=Object.keys(u.$jk(e)).find(e=>"labels"!==e&&"annotations"!==e);void 0!==a&&n(u.$bp(u.$bp(o,"metadata"),a),"may not be set")}(t.volumeClaimTemplate,u.$bp(o,"volumeClaimTemplate"),n),Object.hasOwn(xe,e)&&xe[e]?.(t,o,n)}const Fe=/^(?:cpu|memory|hugepages-.+)$/;function Ue(e,t){const o=({resources:e})=>j(u.$jk(u.$jk(e).requests)[t])??0n;let[n,a]=[0n,0n];for(const t of u.$ji(e.initContainers)){const e=n+o(t);"Always"===t.restartPolicy&&(n=e),e>a&&(a=e)}const s=u.$ji(e.containers).reduce((e,t)=>e+o(t),n);return s>a?s:a}const _e="jan feb mar apr may jun jul aug sep oct nov dec".split(" "),Ve="sun mon tue wed thu fri sat".split(" "),He={min:0,max:59,names:[]},Ge=[{min:0,max:59,names:[]},{min:0,max:23,names:[]},{min:1,max:31,names:[]},{min:1,max:12,names:["",..._e]},{min:0,max:6,names:Ve}],Ke=new Set(["@yearly","@annually","@monthly","@weekly","@daily","@midnight","@hourly"]);function We(e,t){const o=e.split(/\s+/).filter(e=>""!==e),n=6===t?[He,...Ge]:Ge;return o.length===t&&o.every((e,t)=>function(e,t){return void 0!==t&&e.split(",").filter(e=>""!==e).every(e=>function(e,t){const o=e.split("/"),[n="",a]=o;if(o.length>2||void 0!==a&&!(/^\d+$/.test(a)&&Number(a)>0))return!1;const s=n.split("-");if("*"===s[0]||"?"===s[0])return 1===s.length;const[r,i]=[Je(s[0]??"",t),Je(s[1]??s[0]??"",t)];return!(s.length>2||void 0===r||void 0===i)&&r>=t.min&&i<=t.max&&r<=i}(e,t))}(e,n[t]))}function Je(e,t){const o=t.names.indexOf(e.toLowerCase());return""!==e&&o>=0?o:/^\d+$/.test(e)?Number(e):void 0}const Ze=new Set("ACT AET AGT ART AST BET BST CAT CNT CST CTT EAT ECT IET IST JST MIT NET NST PLT PNT PRT PST SST VST".split(" "));function Qe(e){if("local"===e.toLowerCase()||Ze.has(e))return!1;if(!e.split("/").every(e=>/^[A-Z][A-Za-z._0-9+-]{0,13}$/.test(e)))return!1;try{const{timeZone:t}=new Intl.DateTimeFormat("en",{timeZone:e}).resolvedOptions();return t===e||t.toLowerCase()!==e.toLowerCase()}catch{return!1}}const Xe=u.$bp(void 0,"spec"),Ye=1e5;function et(e,t){const o=u.$jk(e.spec);at(o,Xe,t),void 0!==o.selector&&!0!==o.manualSelector&&Object.keys(u.$jk(o.selector)).length>0&&t(u.$bp(Xe,"selector"),"may only be set with manualSelector: true");const n=u.$jl(o.completions)??0,a=u.$jj(u.$jk(e.metadata).name);nt(o)&&n>0&&!u.$jt(`${a}-${n-1}`)&&t(u.$bp(u.$bp(void 0,"metadata"),"name"),"is no name to make the pods' host names of")}function tt(e,t){const o=u.$jk(e.spec);if(!0!==o.manualSelector)return;const n=u.$jk(u.$jk(u.$jk(o.template).metadata).labels);u.$5q(o.selector)?d(o.selector,n)||t(u.$bp(Xe,"selector"),"does not match the pod template's labels"):t(u.$bp(Xe,"selector"),"is missing")}function ot(e,t){const o=u.$jk(e.spec);(function(e,t,o){""===e?o(t,"is missing"):e.includes("TZ")?o(t,"may not name a time zone: use the field timeZone"):function(e){return e.startsWith("@")?Ke.has(e)||/^@every [\d.hmsu\xb5n]+$/.test(e):We(e,5)}(e)||o(t,"is no schedule that Kubernetes can read: five fields like `0 3 * * *`")})(u.$jj(o.schedule),u.$bp(Xe,"schedule"),t),function(e,t,o){"string"==typeof e&&(Qe(e)||o(t,"is no time zone of the tz database"))}(o.timeZone,u.$bp(Xe,"timeZone"),t);const n=u.$jk(u.$jk(o.jobTemplate).spec),a=u.$bp(u.$bp(Xe,"jobTemplate"),"spec");at(n,a,t),u.$5q(n.selector)&&t(u.$bp(a,"selector"),"may not be set in a CronJob"),!0===n.manualSelector&&t(u.$bp(a,"manualSelector"),"may not be true in a CronJob")}function nt(e){return"Indexed"===u.$jj(e.completionMode)}function at(e,t,o){const n=u.$bp(t,"template");Oe(u.$jk(e.template),n,o);const a=u.$jj(u.$jk(u.$jk(e.template).spec).restartPolicy);"OnFailure"!==a&&"Never"!==a&&o(u.$bp(u.$bp(n,"spec"),"restartPolicy"),"must be OnFailure or Never for a Job"),function(e,t,o){if(!nt(e)){for(const n of["backoffLimitPerIndex","maxFailedIndexes","successPolicy"])void 0!==e[n]&&o(u.$bp(t,n),"may only be set when completionMode is Indexed");return}const n=u.$jl(e.completions);void 0!==n?((u.$jl(e.parallelism)??0)>Ye&&o(u.$bp(t,"parallelism"),`must be at most ${Ye} when completionMode is Indexed`),(u.$jl(e.maxFailedIndexes)??0)>n&&o(u.$bp(t,"maxFailedIndexes"),"must not be more than completions"),u.$5q(e.successPolicy)&&function(e,t,o,n){const a=u.$ji(e.rules);0===a.length&&n(o,"must have one"),a.forEach((e,a)=>{const s=u.$ja(o,String(a)),r=u.$jl(e.succeededCount),{succeededIndexes:i}=e;void 0===r&&void 0===i&&n(s,"must have succeededCount or succeededIndexes");const c="string"==typeof i?function(e,t){if(""===e)return 0;let[o,n]=[-1,0];for(const a of e.split(",")){const[,e,s=e]=/^(\d+)(?:-(\d+))?$/.exec(a)??[],[r,i]=[Number(e),Number(s)],c=a.includes("-");if(void 0===e||r<=o||i>=t||(c?i<=r:i<r))return;n+=i-r+1,o=i}return n}(i,t):t;void 0===c&&n(u.$bp(s,"succeededIndexes"),"must be ranges like 0-2,4 of the indexes"),void 0!==r&&(r<0||r>(c??t))&&n(u.$bp(s,"succeededCount"),`must be between 0 and ${c??t}`)})}(e.successPolicy,n,u.$bp(u.$bp(t,"successPolicy"),"rules"),o)):o(u.$bp(t,"completions"),"must be set when completionMode is Indexed")}(e,t,o),void 0!==e.maxFailedIndexes&&void 0===e.backoffLimitPerIndex&&o(u.$bp(t,"backoffLimitPerIndex"),"must be set beside maxFailedIndexes");const s=e.managedBy;"string"==typeof s&&(s.length>63||!u.$k3(s))&&o(u.$bp(t,"managedBy"),"must be a path with a domain, like example.com/controller"),u.$5q(e.podFailurePolicy)&&("Never"!==a&&o(u.$bp(u.$bp(n,"spec"),"restartPolicy"),"must be Never beside a podFailurePolicy"),void 0!==e.podReplacementPolicy&&"Failed"!==e.podReplacementPolicy&&o(u.$bp(t,"podReplacementPolicy"),"must be Failed beside a podFailurePolicy"),function(e,t,o){const n=u.$jk(u.$jk(e.template).spec),a=[...u.$ji(n.containers),...u.$ji(n.initContainers)].map(({name:e})=>u.$jj(e));u.$ji(u.$jk(e.podFailurePolicy).rules).forEach((n,s)=>{const r=u.$ja(t,String(s)),i=u.$jj(n.action);""===i&&o(u.$bp(r,"action"),"is missing"),"FailIndex"===i&&void 0===e.backoffLimitPerIndex&&o(u.$bp(r,"action"),"may only be FailIndex beside a backoffLimitPerIndex");const c=u.$ji(n.onPodConditions);u.$5q(n.onExitCodes)===c.length>0&&o(r,"must have onExitCodes or onPodConditions, and not both"),u.$5q(n.onExitCodes)&&function(e,t,o,n){const{containerName:a,operator:s}=e,r=u.$k2(e.values);""===u.$jj(s)&&n(u.$bp(o,"operator"),"is missing"),"string"!=typeof a||t.includes(a)||n(u.$bp(o,"containerName"),"names no container of the pod"),0===r.length&&n(u.$bp(o,"values"),"must have one"),"In"===s&&r.includes(0)&&n(u.$bp(o,"values"),"must not hold 0 for this operator"),r.some((e,t)=>t>0&&e<=(r[t-1]??0))&&n(u.$bp(o,"values"),"must be in order, each once")}(n.onExitCodes,a,u.$bp(r,"onExitCodes"),o),c.forEach(({type:e},t)=>{u.$ju(u.$jj(e))||o(u.$bp(u.$ja(u.$bp(r,"onPodConditions"),String(t)),"type"),"is no type of a condition")})})}(e,u.$bp(u.$bp(t,"podFailurePolicy"),"rules"),o))}const st=u.$bp(void 0,"spec"),rt=["Pod","Container","PersistentVolumeClaim"];function it(e,t){const o=new Set;u.$ji(u.$jk(e.spec).limits).forEach((e,n)=>{const a=u.$ja(u.$bp(st,"limits"),String(n)),s=u.$jj(e.type);if(u.$ju(s)&&(s.includes("/")||rt.includes(s))||t(u.$bp(a,"type"),`must be ${rt.join(", ")} or a name with a prefix`),o.has(s)&&t(u.$bp(a,"type"),"is the type of another limit"),o.add(s),"Pod"===s)for(const o of["default","defaultRequest"])void 0!==e[o]&&t(u.$bp(a,o),"may not be set for Pods");"PersistentVolumeClaim"===s&&void 0===ct(e,"min","storage")&&void 0===ct(e,"max","storage")&&t(a,"must have a min or a max of storage"),function(e,t,o){const n=["min","max","default","defaultRequest"].flatMap(t=>Object.keys(u.$jk(e[t])));!function(e,t,o){const n=["Pod","Container"].includes(u.$jj(e.type)),a=e=>n?y(e):"storage"===e||ht(e);for(const n of["min","max","default","defaultRequest","maxLimitRequestRatio"])for(const s of Object.keys(u.$jk(e[n])))a(s)||o(u.$ja(u.$bp(t,n),s),v)}(e,t,o);for(const a of new Set(n))for(const[n,s]of lt){const[r,i]=[ct(e,n,a),ct(e,s,a)];void 0!==r&&void 0!==i&&r>i&&o(u.$ja(u.$bp(t,n),a),`must not be more than ${s}`)}for(const n of Object.keys(u.$jk(e.maxLimitRequestRatio))){const a=ct(e,"maxLimitRequestRatio",n),[s,r]=[ct(e,"min",n),ct(e,"max",n)],i=u.$ja(u.$bp(t,"maxLimitRequestRatio"),n);void 0!==a&&a<u.$cr&&o(i,"must not be less than 1"),void 0!==a&&void 0!==s&&void 0!==r&&a*s>r*u.$cr&&o(i,"must not be more than max divided by min")}}(e,a,t)})}function ct(e,t,o){return j(u.$jk(e[t])[o])}const lt=[["min","max"],["min","defaultRequest"],["min","default"],["defaultRequest","default"],["defaultRequest","max"],["default","max"]],ut=[["BestEffort","NotBestEffort"],["Terminating","NotTerminating"]];function pt(e,t){const o=u.$jk(e.spec);for(const[e,n]of Object.entries(u.$jk(o.hard))){const o=j(n),a=u.$ja(u.$bp(st,"hard"),e);ht(e)||t(a,"is nothing that a quota can limit"),void 0!==o&&o<0n&&t(a,"must not be negative"),void 0!==o&&(mt.has(e)||e.startsWith("count/"))&&o%u.$cr!==0n&&t(a,"must be a whole number")}const n=Object.keys(u.$jk(o.hard));vt(u.$eq(o.scopes),n,u.$bp(st,"scopes"),t);const a=u.$ji(u.$jk(o.scopeSelector).matchExpressions),s=u.$bp(u.$bp(st,"scopeSelector"),"matchExpressions");vt(a.map(({scopeName:e})=>u.$jj(e)),n,s,t),a.forEach((e,o)=>{!function(e,t,o){const[n,a]=[u.$jj(e.scopeName),u.$jj(e.operator)],s=u.$eq(e.values).length;"PriorityClass"!==n&&"VolumeAttributesClass"!==n&&bt(n)&&"Exists"!==a?o(u.$bp(t,"operator"),"must be Exists for this scope"):""===a&&o(u.$bp(t,"operator"),"is missing"),"In"!==a&&"NotIn"!==a||0!==s||o(u.$bp(t,"values"),"must not be empty for this operator"),("Exists"===a||"DoesNotExist"===a)&&s>0&&o(u.$bp(t,"values"),"must be empty for this operator")}(e,u.$ja(s,String(o)),t)})}const dt=new Set(["cpu","memory","ephemeral-storage","requests.cpu","requests.memory","requests.storage","requests.ephemeral-storage","limits.cpu","limits.memory","limits.ephemeral-storage"]),mt=new Set(["pods","resourcequotas","services","replicationcontrollers","secrets","persistentvolumeclaims","configmaps","services.nodeports","services.loadbalancers"]);function ft(e){return dt.has(e)||mt.has(e)}function ht(e){return e.includes("/")?u.$ju(e):dt.has(e)||mt.has(e)||/^(?:requests\.)?hugepages-./.test(e)}const gt=["pods","cpu","memory","limits.cpu","limits.memory","requests.cpu","requests.memory"],$t={Terminating:gt,NotTerminating:gt,NotBestEffort:gt,PriorityClass:gt,CrossNamespacePodAffinity:gt,BestEffort:["pods"],VolumeAttributesClass:["persistentvolumeclaims","requests.storage"]};function bt(e){return Object.hasOwn($t,e)}function vt(e,t,o,n){for(const a of e){const e=P.$8g($t,a),s=t.find(t=>ft(t)&&!1===e?.includes(t));void 0!==s&&n(o,`has ${a}, which cannot be asked of ${s}`)}e.every(bt)||n(o,"has a scope that Kubernetes has not");for(const t of ut)t.every(t=>e.includes(t))&&n(o,`has both ${t.join(" and ")}`)}const yt=1e9;function kt(e,t){const o=u.$jj(u.$jk(e.metadata).name);"system-node-critical"===o||"system-cluster-critical"===o||(o.startsWith("system-")&&t(u.$bp(u.$bp(void 0,"metadata"),"name"),"may not start with `system-`"),(u.$jl(e.value)??0)>yt&&t(u.$bp(void 0,"value"),`must be at most ${yt}`))}const jt=u.$bp(u.$bp(void 0,"metadata"),"labels"),wt=["privileged","baseline","restricted"];function xt({metadata:e},t){const o=u.$jk(u.$jk(e).labels);for(const e of["enforce","audit","warn"]){const n=`pod-security.kubernetes.io/${e}`,[a,s]=[o[n],o[`${n}-version`]];"string"!=typeof a||wt.includes(a)||t(u.$ja(jt,n),`must be one of ${wt.join(", ")}`),"string"!=typeof s||/^(?:latest|v1\.(?:0|[1-9]\d*))$/.test(s)||t(u.$ja(jt,`${n}-version`),"must be latest or a release like v1.36")}}const St=u.$bp(void 0,"spec");function Pt(e,t){const o=u.$jk(e.spec),n=u.$ji(o.rules);0!==n.length||u.$5q(o.defaultBackend)||t(St,"must have rules or a defaultBackend"),u.$5q(o.defaultBackend)&&Nt(o.defaultBackend,u.$bp(St,"defaultBackend"),t),"string"!=typeof o.ingressClassName||u.$jq(o.ingressClassName)||t(u.$bp(St,"ingressClassName"),u.$js),u.$ji(o.tls).forEach((e,o)=>{const n=u.$ja(u.$bp(St,"tls"),String(o));u.$eq(e.hosts).forEach((e,o)=>{At(e)||t(u.$ja(u.$bp(n,"hosts"),String(o)),qt)});const a=u.$jj(e.secretName);""===a||u.$jq(a)||t(u.$bp(n,"secretName"),u.$js)}),n.forEach((e,o)=>{!function(e,t,o){const n=u.$jj(e.host);if(""!==n&&(u.$jz(n)?o(u.$bp(t,"host"),"must be a name, not an address"):At(n)||o(u.$bp(t,"host"),qt)),!u.$5q(e.http))return;const a=u.$bp(u.$bp(t,"http"),"paths"),s=u.$ji(e.http.paths);0===s.length&&o(a,"must have one"),s.forEach((e,t)=>{!function(e,t,o){const[n,a]=[u.$jj(e.pathType),u.$jj(e.path)];if(""===n)return void o(u.$bp(t,"pathType"),"is missing");const s="ImplementationSpecific"!==n;a.startsWith("/")||!s&&""===a||o(u.$bp(t,"path"),"must be an absolute path"),s&&(zt.some(e=>a.includes(e))||/\/\.\.?$/.test(a))&&o(u.$bp(t,"path"),"must not have `//`, `/./`, `/../` or an escaped slash"),Nt(u.$jk(e.backend),u.$bp(t,"backend"),o)}(e,u.$ja(a,String(t)),o)})}(e,u.$ja(u.$bp(St,"rules"),String(o)),t)})}const Ct="kubernetes.io/ingress.class";function Rt(e,t){const{ingressClassName:o}=u.$jk(e.spec),n=u.$jk(u.$jk(e.metadata).annotations)[Ct];void 0!==o&&void 0!==n&&n!==o&&t(u.$bp(St,"ingressClassName"),`must be the class of the annotation ${Ct}`)}const qt="must be a name like a.example.com or *.example.com";function At(e){return u.$jq(e.startsWith("*.")?e.slice(2):e)}const zt=["//","/./","/../","%2f","%2F"];function Nt({service:e,resource:t},o,n){if(u.$5q(e)===u.$5q(t))return void n(o,u.$5q(e)?"may name a service or a resource, not both":"must name a service");if(u.$5q(t)){const e=u.$bp(o,"resource");return void 0===t.apiGroup||u.$jq(u.$jj(t.apiGroup))||n(u.$bp(e,"apiGroup"),u.$js),void S(t,e,n)}const a=u.$bp(o,"service"),{name:s,port:r}=u.$jk(e);""===u.$jj(s)?n(u.$bp(a,"name"),"is missing"):u.$jt(u.$jj(s))||n(u.$bp(a,"name"),u.$jv);const[i,c]=[u.$jj(u.$jk(r).name),u.$jl(u.$jk(r).number)??0];""!==i&&0!==c?n(u.$bp(a,"port"),"may have a name or a number, not both"):""===i&&0===c?n(u.$bp(a,"port"),"must have a name or a number"):""===i||u.$jx(i)?""===i&&K(c,u.$bp(u.$bp(a,"port"),"number"),n):n(u.$bp(u.$bp(a,"port"),"name"),"is no port's name")}function Tt(e,t){const{controller:o,parameters:n}=u.$jk(e.spec),a=u.$bp(St,"controller");if(""===u.$jj(o)?t(a,"is missing"):(u.$jj(o).length>250||!u.$k3(u.$jj(o)))&&t(a,"must be a path with a domain, like example.com/controller"),!u.$5q(n))return;const s=u.$bp(St,"parameters");S(n,s,t),void 0===n.apiGroup||u.$jq(u.$jj(n.apiGroup))||t(u.$bp(s,"apiGroup"),u.$js);const r="Namespace"===u.$jj(n.scope),{namespace:i}=n;r||void 0===i||t(u.$bp(s,"namespace"),"may only be set when the scope is Namespace"),r&&!u.$jt(u.$jj(i))&&t(u.$bp(s,"namespace"),u.$jv)}function Mt(e,t){const o=u.$jk(e.spec);u.$5q(o.podSelector)&&p(o.podSelector,u.$bp(St,"podSelector"),t);for(const[e,n]of[["ingress","from"],["egress","to"]])u.$ji(o[e]).forEach((o,a)=>{const s=u.$ja(u.$bp(St,e),String(a));u.$ji(o.ports).forEach((e,o)=>{It(e,u.$ja(u.$bp(s,"ports"),String(o)),t)}),u.$ji(o[n]).forEach((e,o)=>{Et(e,u.$ja(u.$bp(s,n),String(o)),t)})});const n=u.$eq(o.policyTypes);(n.length>2||n.some(e=>"Ingress"!==e&&"Egress"!==e))&&t(u.$bp(St,"policyTypes"),"must be Ingress, Egress or both")}function It({port:e,endPort:t},o,n){void 0!==e&&K(e,u.$bp(o,"port"),n);const[a,s]=[u.$jl(e),u.$jl(t)];void 0!==s&&(void 0===a?n(u.$bp(o,"endPort"),"may only be set beside a port that is a number"):s<a&&n(u.$bp(o,"endPort"),"must not be less than port"))}function Et(e,t,o){const{podSelector:n,namespaceSelector:a,ipBlock:s}=e,r=[["podSelector",n],["namespaceSelector",a]].filter(([,e])=>u.$5q(e));for(const[e,n]of r)p(u.$jk(n),u.$bp(t,e),o);if(!u.$5q(s))return void(0===r.length&&o(t,"must name a peer"));const i=u.$bp(t,"ipBlock");r.length>0&&o(i,"may not be set beside another peer");const c=u.$jj(s.cidr),l=""===c?"is missing":u.$k6(c);void 0!==l&&o(u.$bp(i,"cidr"),l),u.$eq(s.except).forEach((e,t)=>{const n=u.$k4(e)&&u.$k4(c)&&!u.$k5(e,c),a=u.$k6(e)??(n?"must be a strict part of cidr":void 0);void 0!==a&&o(u.$ja(u.$bp(i,"except"),String(t)),a)})}const Dt=u.$bp(void 0,"spec"),Ot=new Set(["accessModes","capacity","claimRef","mountOptions","nodeAffinity","persistentVolumeReclaimPolicy","storageClassName","volumeAttributesClassName","volumeMode"]);function Lt(e){return Object.entries(e).filter(([e])=>!Ot.has(e))}function Ft(e,t){const o=u.$jk(e.spec);F(o,Dt,t);const{storage:n,...a}=u.$jk(o.capacity),s=u.$bp(Dt,"capacity"),r=j(n);(void 0===n||Object.keys(a).length>0)&&t(s,"must have storage alone"),void 0!==r&&r<=0n&&t(u.$ja(s,"storage"),"must be more than 0");const i=Lt(o);0===i.length&&t(Dt,"must have a source"),function(e){const t=e.filter(e=>"flexVolume"!==e);return t.length>1||t.length<e.length&&t.some(e=>Ut.has(e))}(i.map(([e])=>e))&&t(Dt,"may have one source only");for(const[e,o]of i)De(e,u.$jk(o),u.$bp(Dt,e),t,!0);L(o,Dt,t),""===o.volumeAttributesClassName&&t(u.$bp(Dt,"volumeAttributesClassName"),"must not be empty"),function(e){const t=e.split("/").reduce((e,t)=>""===t||"."===t?e:".."===t?Math.max(0,e-1):e+1,0);return e.startsWith("/")&&0===t}(u.$jj(u.$jk(o.hostPath).path))&&"Recycle"===o.persistentVolumeReclaimPolicy&&t(u.$bp(Dt,"persistentVolumeReclaimPolicy"),"may not be Recycle for the path /"),function(e,t){const o=u.$bp(Dt,"nodeAffinity");if(void 0===e.nodeAffinity)return void(u.$5q(e.local)&&t(o,"is missing, and a local volume needs it"));const{required:n}=u.$jk(e.nodeAffinity);if(!u.$5q(n))return void t(u.$bp(o,"required"),"is missing");const a=u.$ji(n.nodeSelectorTerms);0===a.length&&t(u.$bp(u.$bp(o,"required"),"nodeSelectorTerms"),"must have one");for(const e of a)ke(e,o,t)}(o,t)}const Ut=new Set(["azureFile","vsphereVolume","photonPersistentDisk","portworxVolume","azureDisk","scaleIO","local","storageos","csi"]);function Bt(e,t){const o=u.$jj(e.provisioner),n=u.$bp(void 0,"provisioner");""===o?t(n,"is missing"):u.$ju(o.toLowerCase())||t(n,"must be a name with an optional prefix"),"Recycle"===u.$jj(e.reclaimPolicy)&&t(u.$bp(void 0,"reclaimPolicy"),"must be Delete or Retain"),Object.hasOwn(u.$jk(e.parameters),"")&&t(u.$bp(void 0,"parameters"),"may not have an empty key"),u.$ji(e.allowedTopologies).forEach((e,o)=>{const n=u.$bp(u.$ja(u.$bp(void 0,"allowedTopologies"),String(o)),"matchLabelExpressions"),a=u.$ji(e.matchLabelExpressions),s=a.map(({key:e})=>u.$jj(e));new Set(s).size<s.length&&t(n,"names one key twice"),a.forEach(({key:e,values:o},a)=>{const s=u.$eq(o);u.$ju(u.$jj(e))||t(u.$bp(u.$ja(n,String(a)),"key"),"is no label that Kubernetes takes"),(0===s.length||new Set(s).size<s.length)&&t(u.$bp(u.$ja(n,String(a)),"values"),"must have one, and each once")})})}const _t=u.$bp(void 0,"spec"),Vt=u.$bp(_t,"template");function Jt(e,t){const o=u.$jk(e.spec),n=u.$ji(o.volumeClaimTemplates);m(o,t);const a=n.map(e=>u.$jj(u.$jk(e.metadata).name)),s=u.$ba(u.$jk(u.$jk(o.template).spec),"hostname","subdomain");Oe({...u.$jk(o.template),spec:s},Vt,t,a),Wt(o,t);const r=u.$jk(o.updateStrategy),i=u.$bp(_t,"updateStrategy");"OnDelete"===u.$jj(r.type)&&void 0!==r.rollingUpdate&&t(u.$bp(i,"rollingUpdate"),"may not be set when the type is OnDelete");const c=u.$jl(u.$jk(r.rollingUpdate).partition);void 0!==c&&c<0&&t(u.$bp(u.$bp(i,"rollingUpdate"),"partition"),"must not be negative"),n.forEach((e,o)=>{O(u.$jk(e.spec),u.$bp(u.$ja(u.$bp(_t,"volumeClaimTemplates"),a[o]??""),"spec"),t)})}function Zt(e,t){for(const{metadata:o}of u.$ji(u.$jk(e.spec).volumeClaimTemplates)){const e=u.$jj(u.$jk(o).name),n=u.$bp(u.$ja(u.$bp(_t,"volumeClaimTemplates"),e),"metadata");u.$jt(e)||t(u.$bp(n,"name"),u.$jv)}}function Qt(e,t){const o=u.$jj(u.$jk(e.spec).serviceName);""===o||u.$jt(o)||t(u.$bp(_t,"serviceName"),"must be lower case letters, digits and hyphens")}function Xt(e,t){const o=u.$jk(e.spec);m(o,t),Oe(u.$jk(o.template),Vt,t),Wt(o,t);const n=u.$jk(o.updateStrategy);if("RollingUpdate"!==u.$jj(n.type))return;const a=u.$jk(n.rollingUpdate),s=u.$bp(u.$bp(_t,"updateStrategy"),"rollingUpdate");for(const e of["maxSurge","maxUnavailable"])Kt(a[e],u.$bp(s,e),t);const r=!Gt(a.maxSurge);r&&!Gt(a.maxUnavailable)&&t(u.$bp(s,"maxSurge"),"may not be set when maxUnavailable is not 0"),!r&&Gt(a.maxUnavailable)&&t(u.$bp(s,"maxUnavailable"),"may not be 0 when maxSurge is 0")}function Yt(e,t){const o=u.$jk(e.spec);m(o,t),Oe(u.$jk(o.template),Vt,t),Wt(o,t)}function eo(e,t){const o=u.$jk(e.spec);if(!u.$5q(o.template))return void t(Vt,"is missing");const n=u.$jk(u.$jk(o.template.metadata).labels),a=d({matchLabels:u.$jk(o.selector)},n);0!==Object.keys(n).length&&a||t(u.$bp(_t,"selector"),"does not match the pod template's labels"),Oe(o.template,Vt,t),Wt(o,t)}function to(e,t){const o=u.$jk(e.spec);Le(o,_t,t),me(e,void 0,t),function(e,t){for(const o of["initContainers","containers"])for(const n of u.$ji(e[o])){const e=u.$jj(n.image),a=u.$bp(u.$ja(u.$bp(_t,o),u.$jj(n.name)),"image");e.trim()!==e&&t(a,"must not begin or end with a blank")}}(o,t),u.$ji(o.schedulingGates).length>0&&""!==u.$jj(o.nodeName)&&t(u.$bp(_t,"nodeName"),"may not be set beside schedulingGates")}const io=12;const mo=u.$38(((e,t)=>{return o=e.byKind.get(t)??[],u.$n(o.filter(({group:e})=>""===e),({namespace:e})=>e);var o}));const ho=[];function go({manifest:e}){const{scopes:t,scopeSelector:o}=u.$9u(e,"spec");return void 0===t&&void 0===o}function bo(e){return $o({value:{}},e)}const vo=u.$2w(e=>{const t=e.flatMap(({manifest:e})=>u.$9v(e,"spec","limits")).filter(e=>"Container"===u.$1l(e,"type")),o=(...e)=>new Map(t.flatMap(t=>e.flatMap(e=>Object.entries(u.$9u(t,e)))).toReversed());return{limits:o("default","max"),requests:o("defaultRequest","default","max","min")}});function ko(e,t,o){return u.$c8(u.$9u(e,"resources",t)[o],!0)}function jo(e,t){return e>t?e:t}const wo=1000000n,xo=[["Ti",1n<<40n],["Gi",1n<<30n],["Mi",1n<<20n]];function So(e){const t=e/u.$cr;if(e%u.$cr!==0n)return{amount:e,text:(e+wo-1n)/wo+"m"};const o=xo.find(([,e])=>t>=e&&t%e===0n);return{amount:e,text:void 0===o?String(t):`${t/o[1]}${o[0]}`}}function Po(e,t){return(e?.amount??0n)*t}function Co(e){return e*u.$cr}function Ro(e,t,o){const n=qo(e),a=u.$12([t,o]),s=n.get(a)??function(e,t,o){const n=function(e){if("pods"===e||"count/pods"===e)return"pods";if(e.endsWith("storage")&&!e.endsWith("ephemeral-storage"))return;const[,t,o=""]=/^(requests|limits)\.(.+)$/.exec(e)??[];return"requests"===t||"limits"===t?[t,o]:/^(cpu|memory|ephemeral-storage|hugepages-.+)$/.test(e)?["requests",e]:void 0}(o),a=void 0===n?(Ao(e).get(t)??[]).flatMap(e=>{const t=function(e,t){const{group:o,kind:n,manifest:a}=e,s=Io.includes(t)?t:/^count\/(.+)$/.exec(t)?.[1];if(void 0!==s){const t=`${function(e){const t=e.toLowerCase();return"endpoints"===t?t:/[^aeiou]y$/.test(t)?`${t.slice(0,-1)}ies`:/(s|x|ch|sh)$/.test(t)?`${t}es`:`${t}s`}(n)}${""===o?"":`.${o}`}`===s?Co(1n):0n;return t+("persistentvolumeclaims"===s?Eo(e,()=>Co(1n)):0n)}if(""===o&&"Service"===n)return function(e,t){const o=u.$9u(e,"spec");if("services.loadbalancers"===t)return"LoadBalancer"===o.type?Co(1n):0n;if("services.nodeports"!==t)return;return"NodePort"===o.type||"LoadBalancer"===o.type&&!1!==o.allocateLoadBalancerNodePorts?Co(BigInt(u.$9v(o,"ports").length)):0n}(a,t);const[,r,i]=/^(?:(.+)\.storageclass\.storage\.k8s\.io\/)?(requests\.storage|persistentvolumeclaims)$/.exec(t)??[];if(void 0===i)return;const c=e=>{if(void 0!==r&&u.$1l(e,"spec","storageClassName")!==r)return 0n;const t=u.$9u(e,"spec","resources","requests").storage;return"requests.storage"===i?Po(u.$c8(t,!0),1n):Co(1n)};return""===o&&"PersistentVolumeClaim"===n?c(a):Eo(e,c)}(e,o);return void 0===t?[]:[{object:e,amount:t}]}):(zo(e).get(t)??[]).map(t=>function(e,t,o){const{object:n,templates:a}=e,s=fo(t.index,"LimitRange",n.namespace),[r]=a,i=void 0===r?0n:"pods"===o?Co(1n):Po(yo(r,s)(...o),1n),c=function(e,{index:t}){const o=To.includes(e.controller)?u.$b0(e,t)?.object:void 0,n="ScaledObject"===o?.kind?"maxReplicaCount":"maxReplicas",a=u.$b7(o?.manifest,"spec",n);return void 0!==a&&Number.isSafeInteger(a)&&a>0?a:void 0}(e,t);return{object:n,workload:e,each:i,amount:i*BigInt(Mo(e,t)),...void 0!==c&&{most:i*BigInt(c)}}}(t,e,n));return a.filter(({amount:e})=>e>0n)}(e,t,o);return n.set(a,s),s}const qo=u.$2w(()=>new Map),Ao=u.$2w(({index:e})=>u.$n(e.objects,({namespace:e})=>e)),zo=u.$2w(({workloads:e})=>u.$n(e.values(),({object:e})=>e.namespace));function No(e){return/^(count\/)?configmaps$/.test(e)?Co(1n):0n}const To=["Deployment","StatefulSet","ReplicaSet","Pod","ArgoRollout","DeploymentConfig","CloneSet","KruiseStatefulSet"];function Mo(e,{index:t}){if(!To.includes(e.controller))return 0;const o=u.$b0(e,t)?.minReplicas??u.$b1(e)??0;return Number.isSafeInteger(o)&&o>0?o:0}const Io=["configmaps","secrets","services","persistentvolumeclaims","resourcequotas"];function Eo({group:e,kind:t,manifest:o},n){if("apps"!==e||"StatefulSet"!==t)return 0n;const a=u.$9u(o,"spec").replicas??1;return("number"==typeof a&&Number.isSafeInteger(a)?BigInt(a):0n)*u.$9v(o,"spec","volumeClaimTemplates").map(n).reduce((e,t)=>e+t,0n)}function Do({group:e,manifest:t}){if(!/^(group)?(snapshot\.)?storage\.k8s\.io$/.test(e))return[];const o=u.$9u(t,"parameters");return Object.entries(o).flatMap(([e,t])=>{if(!/secret-?name$/i.test(e)||"string"!=typeof t||""===t)return[];const n=o[e.replace(/name$/,"namespace").replace(/Name$/,"Namespace")];return[{name:t,namespace:"string"==typeof n?n:void 0}]})}function Oo({group:e,kind:t}){return"helm.toolkit.fluxcd.io"===e&&"HelmRelease"===t}function Lo(e,t){const{id:o,base:n,head:a,changedKeys:s,madeBy:r}=t;if(null===a)return!1;const i=0===s.length||!0===r?.isWhole;return[a.name,a.object.name].flatMap(t=>Fo(e,{name:t,namespace:a.namespace})).some(({kind:e,valuesKey:t,targetPath:r})=>{const c=u.$37(t)||"values.yaml",l=""!==u.$37(r)||!function(e,t){if("text"!==e?.form||"text"!==t?.form)return!1;const[o,n]=[e,t].map(({content:e})=>({lines:e.split("\n").filter(e=>!/^\s*(?:#.*)?$/.test(e)),read:u.$78(e)}));if(!0!==o?.read.ok||!0!==n?.read.ok)return!1;const a=({documents:e})=>e.map(({value:e})=>e);return u.$m(o.lines,n.lines)&&u.$m(a(o.read),a(n.read))}(n?.entries.get(c),a.entries.get(c));return e===o.kind&&(i||s.includes(c)&&l)})}function Fo(e,t){return Oo(e)&&u.$ax(t.namespace,e.namespace)?u.$9v(e.manifest,"spec","valuesFrom").filter(({name:e})=>e===t.name):[]}function Uo({group:e,kind:t,manifest:{spec:o}}){if(!u.$5q(o))return o;const{valuesFrom:n,ignoreDifferences:a,driftDetection:s,...r}=o;return Oo({group:e,kind:t})||void 0===n?r:{...r,valuesFrom:n}}function Bo(e){return u.$6q(e)?e.some(Bo):!!u.$5q(e)&&Object.entries(e).some(([e,t])=>`.${e}`.includes(`.${u.$h1}/`)&&"false"!==t&&!1!==t||Bo(t))}function _o({group:e,name:t,manifest:o}){if("helm.toolkit.fluxcd.io"===e){const e=u.$1l(o,"spec","targetNamespace");return u.$1l(o,"spec","releaseName")??(void 0===e?t:`${e}-${t}`)}return"argoproj.io"===e?u.$1l(o,"spec","source","helm","releaseName")??t:"helm.cattle.io"===e?t:void 0}function Vo({group:e,kind:t,manifest:o}){return"argoproj.io"===e?u.$1l(o,"spec","destination","namespace"):"HelmRelease"===t||"HelmChart"===t?u.$1l(o,"spec","targetNamespace"):void 0}const Ho=3,Go=/^-?\s*\$?\.Release\.Name\s*-?$/,Ko=/config|secret|valuesFrom|substituteFrom|fileData/i;function Wo(e){const t=new Set,o=(e,n)=>{if("string"==typeof e&&n&&t.add(e),u.$6q(e))for(const t of e)o(t,n);if(!u.$5q(e))return;const a=[u.$1l(e,"kind"),u.$1l(e,"type")].some(Jo);for(const[t,s]of Object.entries(e))o(s,n||Ko.test(t)||a&&"name"===t)};return void 0!==e&&o(e,!1),t}function Jo(e){return void 0!==e&&/^(configmap|secret)$/i.test(e)}function Zo(e,t){if(0===t.length)return;const o=function(e){const{apiVersion:t,kind:o,metadata:n,status:a,...s}=e.manifest,r=function({group:e,manifest:t},o){return Qo.has(e)&&u.$5q(o)?{...o,listeners:u.$9v(t,"spec","listeners").map(({tls:e,...t})=>t)}:o}(e,Uo(e));return void 0===r?s:{...s,spec:r}}(e),n=Wo(o),a=new Set(u.$h0(o)),s=Xo(e),r=Vo(e)??e.namespace;return t.find(t=>{const{head:o}=t;if(Lo(e,t))return!0;if(null!==o&&function({namespace:e,name:t,object:o}){return null===e?[]:[`${e}/${o.name}`,`${e}/${t}`]}(o).some(e=>a.has(e)))return!0;if(null===o||!u.$ax(o.namespace,r))return!1;const{name:i}=o.object;return n.has(i)||n.has(o.name)||a.has(i)&&function(e,t){const{name:o}=e.object;return e.generated&&o!==e.name||/[-.]/.test(o)&&o!==t.name}(o,e)||s(i)})}const Qo=new Set(["gateway.networking.k8s.io","gateway.networking.x-k8s.io"]);function Xo(e){const t=_o(e);if(void 0===t)return()=>!1;const{spec:o}=e.manifest,n=Wo(o),a=[...new Set(u.$h0(o))],s=a.filter(e=>e.includes("{{")),r=a.filter(e=>e.includes("\n")),i=new Set(Yo(o));return o=>s.some(e=>function(e,t,{release:o,isConfigField:n}){const a=e.split(/\{\{([^{}]*)\}\}/);if(1===a.length)return!1;const s=a.map((e,t)=>t%2==0?e:Go.test(e)?o:void 0);return(n?s:s.filter((e,t)=>t%2==0)).map(e=>e??"").join("").length>=Ho&&u.$22(t,s)}(e,o,{release:t,isConfigField:n.has(e)}))||/[-.]/.test(o)&&o!==e.name&&(i.has(o)||r.some(e=>u.$3f(e,o)))}function Yo(e){return u.$6q(e)?e.flatMap(Yo):u.$5q(e)?Object.entries(e).flatMap(([e,t])=>[e,...Yo(t)]):[]}function en(e,t){const{id:o,notSeenAt:n,head:a}=e,{spec:s}=t.manifest,r=`It names ${o.kind} ${o.name}, which ${void 0===n?"changes":"may change"}`,i=a?.object.name??o.name;return i===o.name||u.$h0(s).includes(i)?Oo(t)&&!Lo(t,e)&&e.sameRealName?`${r}: ${Bo(s)?"its values ask Reloader to restart pods then":"pods that read it at their start only keep the old content, since its values do not ask Reloader for a restart"}. What that restarts was not analysed.`:`${r}; what that restarts was not analysed.`:`${r}, and which the build holds as ${i}: kustomize did not rewrite this field. What that restarts was not analysed.`}function tn(e,t){const{byName:o,inTexts:n}=on(t);return[...o.get(e.name)??[],...n].filter(({object:o})=>function(e,t,o){const{name:n,namespace:a}=t,s=nn(o,e);if(null!==a&&s.texts.has(`${a}/${n}`))return!0;if(function({group:e,kind:t,manifest:o},{name:n,namespace:a}){if("admissionregistration.k8s.io"!==e||!t.endsWith("AdmissionPolicyBinding"))return!1;const s=u.$9u(o,"spec","paramRef");return s.name===n&&u.$ax(u.$1l(s,"namespace")??null,a)}(e,t))return!0;const r=Do(e).find(e=>e.name===n);return void 0!==r?u.$ax(a,r.namespace??null):Fo(e,t).length>0||!!u.$ax(a,Vo(e)??e.namespace)&&(!!(s.names.has(n)||s.isRendered(n)||s.pulled.has(n))||!!function({name:e,namespace:t},o,{index:n}){return/[-.]/.test(e)&&e!==o.name&&!rn.some(function([o,a]){return n.byKey.has(u.$ay({group:o,kind:a,name:e,namespace:t}))})}(t,e,o)&&((null===a?s.ends:s.own).has(n)||function(e,t){return Oo(e)?u.$9v(e.manifest,"spec","valuesFrom").flatMap(o=>{const{kind:n,name:a,valuesKey:s,targetPath:r}=o;if("ConfigMap"!==n||""!==u.$37(r))return[];const i={group:"",kind:n,name:u.$37(a),namespace:e.namespace},c=t.get(u.$ay(i))?.entries.get(u.$37(s)||"values.yaml");return"text"===c?.form?[c.content]:[]}):[]}(e,o.configsByKey).some(e=>u.$3f(e,n))))}(o,e,t)).sort((e,t)=>e.at-t.at).map(({object:e})=>e)}const on=u.$2w(e=>{const t=e.index.objects.map((e,t)=>({at:t,object:e})),o=({object:e})=>void 0!==_o(e),n=t.filter(e=>!o(e));return{byName:u.$o(n,({object:t})=>function(e,t){const{ends:o,names:n,pulled:a}=nn(t,e),s=u.$1l(e.manifest,"spec","paramRef","name")??[];return new Set([...o,...n,...a,...Do(e).map(({name:e})=>e)].concat(s))}(t,e)),inTexts:t.filter(o)}}),nn=u.$38((e,t)=>{const o=function(e,t){const o=ln(e.manifest.metadata);if(u.$az(e))return o;const n=t.workloads.get(u.$ay(e)),a=void 0!==n&&n.templates.length>0;return[...o,...a?n.templates.flatMap(({metadata:e,spec:t})=>[...ln(e),...mn(t)]):dn(e.manifest)]}(t,e),n=[t.manifest,...(e.workloads.get(u.$ay(t))?.templates??[]).map(({spec:e})=>e)],a=n.flatMap(e=>u.$9v(e,"imagePullSecrets"));return{texts:new Set(o),ends:new Set(o.flatMap(an)),own:new Set(o.filter(e=>!sn.test(e)).flatMap(an)),names:cn(t,e)?new Set:Wo(Uo(t)),isRendered:Xo(t),pulled:new Set(a.flatMap(e=>u.$1l(e,"name")??[]))}});function an(e){return[e,...["=","/"].flatMap(t=>e.includes(t)?[e.slice(e.lastIndexOf(t)+1)]:[])]}const sn=/^[a-z0-9-]+\/[^/]+$/,rn=[["","Service"],["","ServiceAccount"],["","PersistentVolumeClaim"],["apps","Deployment"],["apps","StatefulSet"],["apps","DaemonSet"]];function cn({group:e,kind:t,name:o,namespace:n},{workloads:a}){return(a.get(u.$ay({group:e,kind:t,name:o,namespace:n}))?.templates.length??0)>0}function ln(e){return un(e).flatMap(({texts:e})=>e)}function un(e){return Object.entries(u.$9u(e,"annotations")).filter(([e])=>!pn.test(e)).map(([e,t])=>({key:e,texts:fn(t).flatMap(e=>e.split(/[\s,]+/))}))}const pn=/^(meta\.helm\.sh|([a-z]+\.)?reloader\.stakater\.com|argocd\.argoproj\.io|kubectl\.kubernetes\.io)\//,dn=u.$2w(e=>{const{metadata:t,status:o,secrets:n,...a}=e;return fn(a)});function mn(e){return[...u.$9v(e,"initContainers"),...u.$9v(e,"containers")].flatMap(e=>{const{command:t,args:o}=e;return[t,o,...u.$9v(e,"env").map(({value:e})=>e)].flatMap(fn)})}function fn(e){if("string"==typeof e)return[e];if(u.$6q(e))return e.flatMap(fn);if(!u.$5q(e))return[];const{kind:t}=e,o="string"==typeof t&&!/Secret|ConfigMap/.test(t);return Object.entries(e).flatMap(([e,t])=>hn.test(e)||o&&"name"===e?[]:fn(t))}const hn=/^(labels|match(Labels|Expressions)|\w*selector|resourceNames|\w*service(Name)?|claimName|ignoreDifferences|driftDetection)$/i,gn="terminationMessagePath";function vn(e,t){const o=new Set(t.map(({message:e})=>e));return e.filter(e=>u.$bx(e)&&o.has(e.message))}function kn(e){return[...Sn(e).map(e=>({group:"",kind:"Service",name:e,isNamespaced:!0})),...Cn(e),...jn(e)]}function jn(e){const{istio:t}=u.$9u(e,"spec","strategy","canary","trafficRouting"),o=[u.$9u(t,"virtualService"),...u.$9v(t,"virtualServices")],{nginx:n,alb:a}=u.$ev(e),s=(e,t,o)=>o.flatMap(o=>void 0===o||""===o?[]:{group:e,kind:t,name:o,isNamespaced:!0});return[...s("networking.istio.io","VirtualService",o.map(({name:e})=>e).filter(xn)),...s("networking.k8s.io","Ingress",[...n,...a])]}function wn({object:e},{index:t}){const{istio:o}=u.$9u(e.manifest,"spec","strategy","canary","trafficRouting");for(const n of[u.$9u(o,"virtualService"),...u.$9v(o,"virtualServices")]){const{namespace:o}=e,a=u.$1l(n,"name")??"",s=t.byKey.get(u.$ay({group:"networking.istio.io",kind:"VirtualService",namespace:o,name:a})),r=u.$9v(s?.manifest,"spec","http"),i=u.$c9(n,"routes").find(e=>r.length>0&&!r.some(t=>t.name===e));if(void 0!==i)return{route:`the route ${i}`,name:`VirtualService ${a}`}}return function({namespace:e,manifest:t},{byKey:o}){const n=u.$9u(t,"spec","strategy","canary","trafficRouting","istio","destinationRule"),a=u.$1l(n,"name")??"",s=o.get(u.$ay({group:"networking.istio.io",kind:"DestinationRule",namespace:e,name:a})),r=["canarySubsetName","stableSubsetName"].flatMap(e=>u.$1l(n,e)??[]).find(e=>void 0!==s&&!u.$9v(s.manifest,"spec","subsets").some(t=>t.name===e));return void 0===r?void 0:{route:`the subset ${r}`,name:`DestinationRule ${a}`}}(e,t)}function xn(e){return"string"==typeof e&&!e.includes(".")}function Sn(e){return Pn.flatMap(([t,...o])=>o.map(o=>u.$1l(e,"spec","strategy",t,o)??"")).filter(e=>""!==e)}const Pn=[["blueGreen","activeService","previewService"],["canary","stableService","canaryService"]];function Cn(e){const t=u.$9v(e,"spec","strategy","canary","steps");return[...u.$eu(e).flatMap(({templates:e})=>e),...t.flatMap(e=>u.$9v(e,"experiment","analyses"))].flatMap(e=>{const t=u.$1l(e,"templateName"),o=!0===e.clusterScope;return void 0===t?[]:[{group:"argoproj.io",kind:o?"ClusterAnalysisTemplate":"AnalysisTemplate",name:t,isNamespaced:!o}]})}function Rn(e){for(const[t,...o]of Pn){const[n,a]=o.map(o=>u.$1l(e,"spec","strategy",t,o));if(void 0!==n&&""!==n&&n===a)return n}}function qn(e,t){return void 0!==zn(e,t)}function An(e,t){const o=zn(e,t);return void 0===o?"":(new TextDecoder).decode(e.read(o))}function zn(e,t){const o=e.entry(t);return void 0===o||"directory"===o||"submodule"===o.kind?void 0:o.blob}function Nn(e){return/\.((tf|tofu|tfvars)(\.json)?|hcl)$/.test(e)}const Tn=/\bsource\s*=\s*"(\.{1,2}\/[^"\n]+)"/g;function Mn(e,t){const o=new Set([u.$33(e)]),n=[];for(const e of o){const a=t.list(e).filter(e=>/\.(tf|tofu)$/.test(e));for(const s of a.map(t=>""===e?t:`${e}/${t}`)){n.push(s);for(const[,n=""]of An(t,s).matchAll(Tn))o.add(u.$34(e,n)??e)}}return n}function In(e){return/^[ \t]*(provider|resource|module)\s+"(kubernetes|kubectl|helm|flux|argocd|k8s)(_\w+)?"/m.test(e)}const En=/^[ \t]*(provider|resource|module)\s+"(talos|rke|rancher2|aws_eks|google_container|azurerm_kubernetes|digitalocean_kubernetes|linode_lke|hcloud_kube|scaleway_k8s|oci_containerengine|ovh_cloud_project_kube|civo_kubernetes|vultr_kubernetes|ibm_container|k0s|eks|gke|aks|kubernetes-engine|kube-hetzner|k3s)\w*"/m,Dn=/source\s*=\s*"[^"\n]{0,300}?(eks|gke|aks|kubernetes|k3s|talos|kube)/i;function On(e){return En.test(e)||Dn.test(e)}function Ln(e,t){const o=[e,...Mn(e,t)].map(e=>An(t,e));return o.some(In)?"generator":o.some(On)?"machines":void 0}const Fn=/(^|\/)terragrunt(\.stack)?\.hcl$/,Un=/(\.terraform\.lock|\.tflint|\.pkr|docker-bake|\.nomad|\.policy)\.hcl$/,Bn=/\bsource\s*=\s*"([^"\n]+)"/g,_n=/eks|gke|aks|kube|k8s|k3s|rke|talos|cluster|node|helm|flux|argo/i;function Vn(e,t){return 0===Gn(e,t).length?[]:t.paths().filter(e=>/\.(tf|tofu)$/.test(e)||Fn.test(e))}function Hn(e,t){return Gn(e,t).some(e=>function(e,t){const o=[...An(t,e).matchAll(Bn)].map(([,e=""])=>e);return 0===o.length||o.some(o=>function(e,t,o){if(!/^\.{1,2}\/|^\$\{/.test(t))return _n.test(t);const n=t.startsWith(".")?u.$34(e,t.replace("//","/")):/^\$\{get_(?:repo_root|path_to_repo_root)\(\)\}\/+([^$/][^$]*)$/.exec(t)?.[1]?.replace("//","/"),a=void 0===n?[]:o.list(n).filter(e=>/\.(tf|tofu)$/.test(e));if(void 0===n||0===a.length)return!0;return a.map(e=>An(o,`${n}/${e}`)).some(e=>In(e)||On(e))}(u.$33(e),o,t))}(e,t))}function Gn(e,t){if(!e.endsWith(".hcl")||Un.test(e))return[];if(Fn.test(e))return qn(t,e)?[e]:[];const o=u.$33(e);return t.paths().filter(e=>Fn.test(e)&&u.$4h(e,o))}function Kn(e){return u.$6q(e)?e.flatMap(Kn):u.$5q(e)?[...Wn(e),...Object.values(e).flatMap(Kn)]:[]}function Wn(e){const{number:t,name:o}=u.$9u(e,"service","port");return[...Zn(u.$9u(e,"service"),t??o),...Jn.flatMap(t=>u.$9v(e,t).flatMap(e=>Zn(e,e.port))),...Qn(e),...Yn(u.$9u(e,"destination"),u.$1l(e,"destination","host"),e.weight),...Yn({},u.$1l(e,"service")?.replace(/^\w+:\/\//,""),void 0),...Yn({},u.$1l(e,"serviceName"),e.weight,e.servicePort)]}const Jn=["backendRefs","services"];function Zn(e,t){const o=u.$1l(e,"name");return void 0===o||0===e.weight?[]:[{kind:u.$1l(e,"kind")??"Service",name:o,namespace:u.$1l(e,"namespace"),port:t}]}function Qn(e){const{targetPort:t}=u.$9u(e,"port"),o="string"==typeof t?t:void 0;return[u.$9u(e,"to"),...u.$9v(e,"alternateBackends")].filter(({kind:e=""})=>"Service"===e||""===e).flatMap(e=>Zn({...e,kind:"Service"},o))}const Xn=/^([a-z0-9-]+)(?:\.([a-z0-9-]+)(?:\.svc(?:\..+)?)?)?(?::(\d+))?$/;function Yn(e,t,o,n){const[,a,s,r]=Xn.exec(t??"")??[];return void 0===a||0===o?[]:[{kind:"Service",name:a,namespace:s,port:u.$9u(e,"port").number??n??(void 0===r?void 0:Number(r))}]}function oa(e,{how:t},o){return!(!function({kind:e,object:t}){return"Secret"===e&&"kubernetes.io/service-account-token"===t.manifest.type}(e)||!na.includes(o))||("env"===t?ta(e,o):e.entries.has(o)||function({kind:e,object:t},o){const n="ConfigMap"===e?P.$8g(aa,o):void 0;return void 0!==n&&"true"===u.$1l(t.manifest,"metadata",...n)}(e,o))}const na=["token","ca.crt","namespace"],aa={"service-ca.crt":["annotations","service.beta.openshift.io/inject-cabundle"],"ca-bundle.crt":["labels","config.openshift.io/inject-trusted-cabundle"]};function ia(e,t,o){const n=ra(o,e,t)?.maker;if(void 0===n)return;const a=u.$ei(n).find(({kind:e,name:o})=>e===t.kind&&o===t.name);return a&&{maker:`${n.kind} ${n.name}`,made:a}}const ca=u.$2w((({objects:e})=>u.$n(e.flatMap((e=>[...new Set(la(e))].map(t=>({name:t,object:e})))),({name:e})=>e)));function ga(e,t,{kind:o,name:n,path:a},{base:s,head:r}){if(void 0===e||"ConfigMap"!==o||!1===r.prunes)return;const i=u.$e9(e).find(e=>e.kind===o&&e.path===a),c=i&&u.$ea(s,e,o,i.name),l=c?.object.name??n,p=l!==n&&l.includes(n);return void 0!==i&&p&&!u.$ea(r,t,o,i.name)?{key:`${o} ${n}`,severity:"error",message:`\`${a}\` needs ${o} ${n}, which is not in the build: that held it as ${l}, and this change takes it out.`,unsafe:!0}:void 0}function $a(e,{object:t},{kind:o,name:n}){return u.$eb(e,{of:o,namespace:t.namespace,name:n})}function ba({kind:e,name:t,path:o,how:n},a){return{key:`${e} ${t}`,severity:"warning",message:`\`${o}\` needs ${e} ${t}, which is not in the build: ${"imagePullSecret"===n?"an image that needs it is not pulled":"new pods wait"} until something else makes it.${a}`,unsafe:!1}}const va=u.$2w(({workloads:e})=>new Set([...e.values()].flatMap(e=>u.$e9(e).filter(({optional:e})=>!e).map(({kind:t,name:o})=>ka(t,e.object.namespace??"",o)))));function wa(e){return e.replace(/(sha256:[0-9a-f]{12})[0-9a-f]{52}\b/g,"$1\u2026").replace(/(^|[:-])([0-9a-f]{12})[0-9a-f]{28}$/,"$1$2\u2026")}const xa=50,Sa=3,Pa=/^.*Probe\./;function Ca(e){let t="";return e.map(e=>{const o=function(e,t){const[o]=Pa.exec(e)??[];if(void 0!==o&&t.startsWith(o))return o.length;const n=qa(t),a=qa(e),s=a.findIndex(({text:e},t)=>e!==n[t]?.text),r=!0===a[s]?.text.startsWith("[")?s-1:s;return r<Sa?0:a[r]?.index??0}(e,t);return 0===o&&(t=e),e.slice(o)})}function Ra(e){if(e.length<=xa)return e;const t=qa(e).map(({index:t})=>e.slice(t)).filter(e=>e.length<xa);return void 0===t[0]?e:`\u2026${t[0]}`}function qa(e){return[...e.matchAll(/\[[^[\]]*\]|[^.[\]]+/g)].map(({0:e,index:t})=>({text:e,index:t}))}const Aa=/^(?:kustomization|deployment|statefulset|daemonset|cronjob|job|service|configmap|secret(?:\.sops)?|ingress|namespace|pvc|helm|helm-?release|release|chart|values(?:[-.][\w.-]+)?|(?:oci|git|helm)-?repository|ks|patch|config|app|all|install|manifests?)\.(?:ya?ml|json)$|^Kustomization$/i,za=/^(?:app|base|config|deploy|install|instance|k8s|manifests|resources)$/;function Na({file:e,line:t}){const o=e.split("/"),n=o.toReversed().findIndex((e,t)=>!(0===t?Aa:za).test(e)),a=n<0?e:o.slice(-1-n).join("/");return void 0===t?a:`${a} line ${t}`}function Ea(e){return"field"===e.type?u.$ph`${u.$r1(Ca(e.paths).map(e=>[u.$qu(Ra(e))]),2)} ${1===e.paths.length?"changes":"change"}`:Ia({...e,places:[]})}function Da(e){if("field"!==e.type)return 0===e.places.length?[]:u.$ph`It changes in ${Ma(e.places)}.`}function Oa(e,t){const o=u.$r1(e.map(e=>[{strong:[u.$r0(e)]}]),6);return u.$ph`${u.$qu("disableNameSuffixHash")}${Ta(t)} takes the hash off the names of ${o}; no content changes`}const La={added:"is new",removed:"is removed",modified:"changed"};function Ba({change:e,renamed:t},o){if("modified"!==e)return u.$ph`${o} ${La[e]}`;if(void 0===t)return u.$ph`${o} changes in what is neither its name nor its keys`;switch(t){case"hashLost":return u.$ph`${o} keeps its content, but its name loses the hash`;case"hashGained":return u.$ph`${o} keeps its content, and its name gets a hash`;case"otherwise":return u.$ph`${o} keeps its keys, but its name changes`}}function _a({noun:e,field:t,base:o,head:n}){if(o===u.$l&&n===u.$l)return u.$ph`${"image"===e?"An image":"A version"} changes (not shown: it may be a Secret's value)`;if("version"===e){const e=void 0===t?u.$ph`The version`:[u.$qu(t)],[a,s]=Va(o,n);return u.$ph`${e} goes from ${u.$qu(a)} to ${u.$qu(s)}`}const[a,s]=[Ha(o),Ha(n)];if(a.name===s.name&&""!==a.version&&""!==s.version){const[e,t]=Va(a.version,s.version);return u.$ph`Image ${u.$qu(a.name)} goes from ${u.$qu(e)} to ${u.$qu(t)}`}const[r,i]=Va(o,n);return u.$ph`An image goes from ${u.$qu(r)} to ${u.$qu(i)}`}function Va(e,t){const[o,n]=[e.split("@"),t.split("@")],a=[o[0]??"",n[0]??""];return a[0]!==a[1]&&a.every(e=>""!==e&&!e.startsWith("sha256:"))?[wa(a[0]),wa(a[1])]:[wa(e),wa(t)]}function Ha(e){const{name:t,tag:o="",digest:n=""}=u.$f6(e);return{name:t,version:[o,n].filter(e=>""!==e).join("@")}}function Ga({base:e,head:t}){const o=(t.index.byKind.get("ValidatingAdmissionPolicyBinding")??[]).flatMap(o=>{const n=e.index.byKey.get(u.$ay(o)),a=void 0!==n&&u.$m(u.$ce(n),u.$ce(o)),s=Ka(o,t.index);return a&&void 0!==u.$ce(o)&&void 0!==s&&function({manifest:e}){return u.$9v(e,"spec","matchConstraints","resourceRules").some(e=>u.$c9(e,"apiGroups").some(e=>Ja.includes(e))&&u.$c9(e,"resources").some(e=>Wa.includes(e)))}(s)?[...Qa(Ka(o,e.index),s,o),...Xa(s,o,e.index,t.index)]:[]});return[...new Map(o.map(e=>[e.message,e])).values()]}function Ka({manifest:e},{byKey:t}){const o=u.$1l(e,"spec","policyName")??"",[n,a]=["admissionregistration.k8s.io","ValidatingAdmissionPolicy"];return t.get(u.$ay({group:n,kind:a,name:o,namespace:null}))}const Wa=["*","*/*","pods","deployments","statefulsets","daemonsets","replicasets","jobs","cronjobs"],Ja=["*","","apps","batch"],Za="pods made from now on have to pass it; those that run stay as they are.";function Qa(e,t,o){if(void 0!==e&&u.$m(e.manifest.spec,t.manifest.spec))return[];const n=void 0===e?"is new":"changes";return[{object:t,message:`${t.kind} ${t.name} ${n}, which the binding ${o.name} enforces: ${Za}`}]}function Xa(e,t,o,n){const[a,s]=[u.$9u(e.manifest,"spec","paramKind"),u.$9u(t.manifest,"spec","paramRef")];return function({byKind:e},t,o){const[n,a]=[u.$1l(t,"apiVersion"),u.$1l(o,"name")],s=u.$1l(o,"namespace");return(e.get(u.$1l(t,"kind")??"")??[]).filter(e=>e.apiVersion===n&&e.name===a&&(void 0===s||e.namespace===s))}(o,a,s).flatMap(t=>{const o=n.byKey.get(u.$ay(t)),a=`${t.kind} ${t.name}`;if(void 0===o)return"Deny"!==u.$1l(s,"parameterNotFoundAction")?[]:[{object:t,message:`${a} goes, which ValidatingAdmissionPolicy ${e.name} takes its parameters from: by \`parameterNotFoundAction: Deny\` everything that it is asked about is refused.`}];const r=({manifest:e})=>({...e,metadata:null});return u.$m(r(t),r(o))?[]:[{object:o,message:`${a} changes, which ValidatingAdmissionPolicy ${e.name} takes its parameters from: ${Za}`}]})}const Ya=12;const as={config:"The config",image:"The image",version:"The version",env:"The environment",command:"The command",resources:"A resource request or limit",probe:"A probe",label:"A label",annotation:"An annotation",volume:"A volume",other:"The pod template"};function ss(e,t){return"other"!==e||rs.test(t)?as[e]:"The spec"}const rs=/^spec\.(?:jobTemplate\.spec\.)?template\b/;function is(e){if(e.includes("/"))return e;const t=e.split(".");return t.slice("spec"===t.at(-2)?-3:-2).join(".")}function cs(e){return e.replace(/^spec\.(?:jobTemplate\.spec\.)?template\.(?:spec\.)?/,"")}function ps({type:e}){return"resources"===e||"volume"===e||"other"===e||"env"===e}const ds=24;function fs(e,t){return P.$8g(e,t)}const hs=/^(image|.*Image|imageName|tag|imageTag|version|.*Version|digest|semver|targetRevision|branch|commit)$/;function gs(e,t){return e.map(({path:e,fields:o,base:n,head:a})=>{const s=t.find(e=>!e.sameRealName&&e.base?.object.name===n&&e.head?.object.name===a);if(void 0!==s)return function(e,t){return{type:"config",path:e,config:t.id,keys:t.changedKeys,...us(t),reads:"possible"}}(e,s);const r=hs.test(o.at(-1)??""),[i,c]=[n,a].map($s);return r&&void 0!==i&&void 0!==c?{type:"version",path:e,valueAtBase:i,valueAtHead:c}:{type:"other",path:e}})}function $s(e){return"string"==typeof e||"number"==typeof e?String(e):void 0}const bs=new Set(["path","port","scheme","service","initialDelaySeconds","timeoutSeconds","periodSeconds","successThreshold","failureThreshold","terminationGracePeriodSeconds"]),vs=60;function ys(e,t,o){return u.$5q(e)&&u.$5q(t)?[...new Set([...Object.keys(e),...Object.keys(t)])].flatMap(n=>{const[a,s]=[e[n],t[n]];if(u.$m(a,s))return[];const r=ao(o,n);if(u.$5q(a)&&u.$5q(s))return ys(a,s,r);const[i,c]=[a,s].map(e=>function(e,t){if(!bs.has(e)||"string"!=typeof t&&"number"!=typeof t)return;const o=String(t);return o.length>vs?void 0:o}(n,e));return[{type:"probe",path:r,...void 0!==i&&void 0!==c&&{valueAtBase:i,valueAtHead:c}}]}):[{type:"probe",path:o}]}function Cs(e){if(void 0===e)return new Map;if(!u.$6q(e))return;const t=new Map;for(const o of e){const e=u.$5q(o)?u.$1l(o,"name"):void 0;if(void 0===e||t.has(e)||!u.$5q(o))return;t.set(e,o)}return t}const Rs=["readinessProbe","livenessProbe","startupProbe"],qs={command:"command",args:"command",workingDir:"command",envFrom:"env",resources:"resources",volumeMounts:"volume",volumeDevices:"volume"};function As(e,t,o){const n=u.$1l(t,"name")??"",a=u.$1l(e,"image")!==u.$1l(t,"image"),s=[{type:"image",path:`${o}.image`,imageAtBase:u.$1l(e,"image")??"",imageAtHead:u.$1l(t,"image")??""}];return[...a?s:[],...Ps(e,t,"env",o,"env",(e,t,o)=>[{type:"env",path:o}]),...Rs.filter(o=>!u.$m(e[o],t[o])).flatMap(n=>ys(e[n],t[n],ao(o,n))),...xs(e,t,o,e=>{if(!("image"===e||"env"===e||Rs.includes(e)||"imagePullPolicy"===e&&a))return Object.hasOwn(qs,e)?qs[e]:"other"})].map(e=>({...e,container:n}))}function zs(e,t,o){const n={quantities:t,isPod:o,keepsUnknownFields:!0};return{metadata:u.$b8(e.metadata,u.$b9("ObjectMeta"),n),spec:u.$ba(u.$b8(e.spec,u.$b9("PodSpec"),n),"serviceAccount")}}const Ts={configMapKeyRef:"ConfigMap",configMapRef:"ConfigMap",configMap:"ConfigMap",secretKeyRef:"Secret",secretRef:"Secret",secret:"Secret",nodePublishSecretRef:"Secret",azureFile:"Secret",imagePullSecrets:"Secret"};function Es(e,t,o=""){if(u.$m(e,t))return[];const[n,a]=[Os(e),Os(t)];return void 0!==n&&void 0!==a?Ds(n,a,e=>`${o}[${e}]`):u.$5q(e)&&u.$5q(t)?Ds(e,t,e=>""===o?e:`${o}.${e}`):[{path:o,base:e,head:t}]}function Ds(e,t,o){return[...new Set([...Object.keys(e),...Object.keys(t)])].sort(u.$w).flatMap(n=>Es(e[n],t[n],o(n)))}function Os(e){if(!u.$6q(e)||0===e.length)return;const t=u.$5s();for(const o of e){const e=u.$9(o,"name");void 0!==e&&(t[e]=o)}return Object.keys(t).length===e.length?t:void 0}const Ls=/(?:^|\.)(?:tag|version|appVersion|targetRevision|chart|repository|image|digest|registry|replicas|replicaCount|enabled)$/i,Fs=80;function Us({path:e,base:t,head:o}){if(!Ls.test(e)||!Bs(t)||!Bs(o))return e;const[n,a]=[Vs(t),Vs(o)];return`${e} ${(n===a?[t,o].map(_s):[n,a]).join(" \u2192 ")}`}function Bs(e){return!u.$5q(e)&&!u.$6q(e)&&Vs(e).length<=Fs}function _s(e){return"string"==typeof e?`"${e}"`:Vs(e)}function Vs(e){return"string"==typeof e?""===e?'""':wa(e):"number"==typeof e||"boolean"==typeof e||"bigint"==typeof e?e.toString():"nothing"}const Hs=255,Gs=600,Ks=/^(?:\[[0-9A-Fa-f:]+\]|[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*)(?::[0-9]+)?$/,Ws=/^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/,Js=/^\w[\w.-]{0,127}$/,Zs=/^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/,Qs=/^[a-f0-9]{64}$/;const ar=[{name:"MySQL",image:"mysql",data:/mysql/,series:[506,507,800,804,900]},{name:"MariaDB",image:"mariadb",data:/mysql|mariadb/,skips:!0},{name:"MongoDB",image:"mongo(?:db)?",data:/data\/db|mongo/,series:[306,400,402,404,500,600,700,800]},{name:"Redis",image:"redis",data:/^\/data|redis/,series:[700,702,704,800],skips:!0},{name:"Elasticsearch",image:"elasticsearch",data:/elasticsearch/,series:[600,700,800,900]}],sr=/(?:^|\/)(?:postgres(?:ql)?|postgis|pgvector|pgvecto-rs|timescaledb(?:-ha)?):(?:.*\bpg|v)?(\d+)/;const ur=/docker|mirror|cache|proxy|hub/,pr=/\.(tsx?|[mc]?js|py|go|java|kt|cs|rb|ya?ml|json)$/,dr=/\.(ya?ml|json|tpl|env|properties)$|(^|\/)(charts?|templates|\.helm)\//,mr=[{name:"cdk8s",markers:["cdk8s.yaml"],reads:pr},{name:"Pulumi",markers:["Pulumi.yaml","Pulumi.yml"],reads:pr},{name:"CDK for Terraform",markers:["cdktf.json"],reads:pr},{name:"CUE",markers:["cue.mod","timoni.cue"],reads:/\.(cue|ya?ml|json)$/},{name:"Pkl",markers:["PklProject"],reads:/\.(pkl|ya?ml|json)$/},{name:"KCL",markers:["kcl.mod"],reads:/\.(k|ya?ml|json)$/},{name:"Tanka",markers:["tkrc.yaml","jsonnetfile.json"],reads:/\.(j|lib)sonnet$|\.(ya?ml|json)$/},{name:"Helmfile",markers:["helmfile.yaml","helmfile.yaml.gotmpl","helmfile.yml","helmfile.d"]},{name:"Helmwave",markers:["helmwave.yml","helmwave.yaml"]},{name:"Fleet",markers:["fleet.yaml"]},{name:"kpt",markers:["Kptfile"]},{name:"Kluctl",markers:[".kluctl.yaml",".kluctl.yml"]},{name:"Skaffold",markers:["skaffold.yaml"],reads:dr},{name:"werf",markers:["werf.yaml","werf.yml"],reads:dr},{name:"vendir",markers:["vendir.yml"]},{name:"Kapitan",markers:[".kapitan","inventory/targets"],reads:/(^|\/)(inventory|templates|components)\/|\.kapitan$/},{name:"Garden",markers:["garden.yml","project.garden.yml"],reads:dr}],fr=[["Okteto",/(^|\/)okteto\.ya?ml$/],["DevSpace",/(^|\/)devspace\.ya?ml$/],["Acorn",/(^|\/)Acornfile$/],["Score",/(^|\/)score\.ya?ml$/],["Tilt",/(^|\/)Tiltfile$/],["Helmsman",/(^|\/)helmsman[^/]*\.(toml|ya?ml)$/],["Porter",/(^|\/)porter\.ya?ml$/],["Dhall",/\.dhall$/],["Nix",/(^|\/)(k8s|kube|kubernetes|manifests)\/(.*\/)?(?!(flake|shell|devshell)\.nix$)[^/]+\.nix$/]],hr=[/^releases:[ \t]*$/m,/^[ \t]*-[ \t]+name:/m,/^[ \t]+(- )?chart:/m],gr=[["Helmsman",/\.toml$/,/^[ \t]*\[apps(\.|\])/m,/^[ \t]*\[(namespaces|helmRepos|settings|apps\.)/m],["Helmsman",/\.ya?ml$/,/^apps:/m,/^(helmRepos|settings):/m,/^namespaces:/m],["Prow",/^(?!\.prow[./]).*\.ya?ml$/,/^(presubmits|postsubmits|periodics|prowjob_namespace|config_updater|external_plugins):/m],["Prow",/\.ya?ml$/,/^(plank|sinker|deck):/m,/^(tide|plank|prow_ignored|in_repo_config):/m],["ci-operator",/\.ya?ml$/,/^zz_generated_metadata:/m],["Helmfile",/\.ya?ml$/,...hr],["Reckoner",/\.ya?ml$/,/^(charts|releases):/m,/^(repositories|minimum_versions|repository):/m]];function $r(e,t){return gr.find(([,o,...n])=>o.test(e)&&n.every(e=>e.test(t)))?.[0]}function br(e){return hr.every(t=>t.test(e))}function vr(e,t){const[o]=fr.find(([,t])=>t.test(e))??[];if(void 0!==o)return o;for(let o=u.$33(e);;o=u.$33(o)){const n=mr.find(({markers:n,reads:a})=>(void 0===a||a.test(e))&&n.some(e=>jr(t,""===o?e:`${o}/${e}`)));if(void 0!==n)return n.name;if(""===o)return}}function yr(e){return/-v?\d+\.\d+\.\d[^/]*\.tgz$/.test(e)}function kr(e,t){for(let o=u.$33(e);;o=u.$33(o)){const e=""===o?"":`${o}/`;if(jr(t,`${e}Chart.yaml`)||jr(t,`${e}Chart.yml`))return o;if(""===o)return}}function jr(e,t){return e.some(e=>void 0!==e.entry(t))}function Pr(e,t){const o=u.$5s();for(const n of Object.keys(e)){const a=e[n];void 0!==a&&Object.hasOwn(t,n)&&(o[n]=a)}return o}const Cr=u.$5s();function qr({spec:e},{value:t},o){const n=Ar(t,o);if(void 0===n||void 0!==n.each.subPathExpr)return;const a=o.slice(n.at.length+1),s=[u.$36(u.$1l(n.each,"subPath")??""),a].filter(e=>""!==e).join("/"),r=u.$9v(e,"volumes").find(e=>u.$1l(e,"name")===u.$1l(n.each,"name"));if(void 0===r||""===s)return;const i=function(e,t){const o=Nr(e);if(void 0===o)return;const n=o.flatMap(({source:e})=>u.$9v(e,"items"));if(n.some(e=>zr(e).startsWith(`${t}/`)))return;const a=n.find(e=>zr(e)===t);return{from:o.flatMap(e=>function({kind:e,name:t,source:o},n){if(null===e)return[];const a=u.$9v(o,"items");return 0===a.length?[{kind:e,name:t,key:n}]:a.filter(e=>zr(e)===n).flatMap(o=>({kind:e,name:t,key:u.$1l(o,"key")??""}))}(e,t)),mayBeElse:o.some(({kind:e})=>null===e),isNamed:void 0!==a,mode:u.$b7(a??{},"mode")??Ir(e)}}(r,s);return void 0===i||""!==a?i:{...i,isNamed:!0}}function Ar(e,t){return u.$9v(e,"volumeMounts").map(e=>({each:e,at:(u.$1l(e,"mountPath")??"").replace(/(?<!\/)\/+$/,"")})).filter(({at:e})=>""!==e&&(t===e||t.startsWith(`${e}/`))).sort((e,t)=>t.at.length-e.at.length)[0]}function zr(e){return u.$36(u.$1l(e,"path")??"")}function Nr(e){return void 0!==e.projected?u.$9v(e,"projected","sources").map(Tr):void 0!==e.configMap?[Mr("ConfigMap",u.$9u(e,"configMap"),"name")]:void 0===e.secret?void 0:[Mr("Secret",u.$9u(e,"secret"),"secretName")]}function Tr(e){return void 0!==e.configMap?Mr("ConfigMap",u.$9u(e,"configMap"),"name"):void 0!==e.secret?Mr("Secret",u.$9u(e,"secret"),"name"):{kind:null,name:"",source:{}}}function Mr(e,t,o){return{kind:e,name:u.$1l(t,o)??"",source:t}}function Ir(e){return["configMap","secret","projected"].map(t=>u.$b7(e,t,"defaultMode")).find(e=>void 0!==e)??420}function Dr(e,t,o){const n=e.split("\n");let a=!1;for(let e=t-1;e<n.length;e++){const s=n[e]??"";if(e>=t&&/^---(?:\s|$)/.test(s))return;if(/^\s*(?:-\s+)?["']?(?:initC|c|ephemeralC)ontainers["']?\s*:/.test(s)&&(a=!0),a&&Or(s)===o)return e+1}}function Or(e){const t=/^\s*(?:-\s+)?["']?name["']?\s*:(\s[^]*)$/.exec(e)?.[1];return void 0===t?void 0:u.$c5(t).replace(/^(["'])(.*)\1$/,"$2")}function Lr({changes:e,elsewhere:t,head:o}){const n=[...e,...t?.inPlace??[]].filter(u.$cf);return 0===n.length?[]:["ClusterPolicy","Policy"].flatMap(e=>o.index.byKind.get(e)??[]).flatMap(e=>{const t=function({group:e,manifest:t}){return"kyverno.io"!==e?[]:u.$cg(u.$9u(t,"spec")).flatMap(e=>u.$9v(e,"context").flatMap(e=>{const t=u.$1l(e,"configMap","name");return void 0===t?[]:[{name:t,namespace:u.$1l(e,"configMap","namespace")??"default"}]}))}(e),o=n.find(({id:e})=>t.some(({name:t,namespace:o})=>t===e.name&&u.$ax(e.namespace,o)));if(void 0===o)return[];const{kind:a,name:s}=o.id;return[{object:e,message:`${a} ${s} changes, which ${e.kind} ${e.name} goes by: pods made from now on have to pass it, or are changed by it; those that run stay as they are.`}]})}function Fr(e){const t=Ur(e);return({templates:e})=>e.some(({metadata:e})=>d(t,u.$9u(e,"labels")))}function Ur({matchLabels:e,matchExpressions:t}){const o=Object.entries(u.$5r(e)).map(([e,t])=>[_r(e),t]).filter(([e])=>!Br.test(e)),n=u.$9v(u.$6q(t)?{matchExpressions:t}:{},"matchExpressions").map(e=>({...e,key:_r(u.$1l(e,"key")??"")})).filter(({key:e})=>!Br.test(e));return{matchLabels:Object.fromEntries(o),matchExpressions:n}}const Br=/^io\.(kubernetes\.pod|cilium)\./;function _r(e){return e.replace(/^(k8s|any):/,"")}function Vr(e){const t=[...e],o=u.$o(t,({templates:e})=>{const t=e.flatMap(({metadata:e})=>Object.entries(u.$9u(e,"labels")));return new Set(t.map(e=>u.$3s(e)))});return e=>{const[n]=Object.entries(u.$9u(Ur(e),"matchLabels"));return(void 0===n?t:o.get(u.$3s(n))??[]).filter(Fr(e))}}const Hr=u.$2w(e=>Vr(e.values()));function Gr(e,t){return Hr(e)(t)}const Kr=["apiVersion","kind","metadata"];function Wr(e,t){const o=u.$5p(e,"spec","versions"),n=(u.$6q(o)?o:[]).find(e=>u.$5q(e)&&e.name===t&&!0===e.served),a=u.$5p(n,"schema","openAPIV3Schema");return u.$5q(a)?a:void 0}function Jr(e,t){const o=u.$5p(e,"spec","versions");if(u.$6q(o))return o.some(e=>u.$5q(e)&&e.name===t&&!0===e.served)}function Zr(e,t){const o=[];return oi(e,t,void 0,Qr(o),[...Kr,"status"]),o}function Qr(e){return(t,o,n)=>{const a=u.$je(t);e.push({path:a,message:`${a} ${o}`,...n})}}function Xr(e,t,o,n){if(null===e)return;if(!0===t["x-kubernetes-int-or-string"])return void("string"==typeof e||ti(e)||n(o,"must be a whole number or text",{kind:"wrong-type"}));const a="string"==typeof t.type?t.type:"",s=P.$8g(Yr,a);void 0===s||s.is(e)?(function(e,t,o,n){!u.$6q(t.enum)||u.$5q(e)||u.$6q(e)||t.enum.includes(e)||n(o,"is none of the values that its schema allows",{mayComeLater:!0})}(e,t,o,n),u.$5q(e)?oi(e,t,o,n,!0===t["x-kubernetes-embedded-resource"]?Kr:[]):u.$6q(e)?function(e,t,o,n){const{items:a,minItems:s,maxItems:r}=t;if("number"==typeof s&&e.length<s&&n(o,`must have ${1===s?"an item":`${s} items`} or more`),"number"==typeof r&&e.length>r&&n(o,`must have at most ${r} items`),u.$5q(a))for(const[t,s]of e.entries())Xr(s,a,u.$ja(o,String(t)),n)}(e,t,o,n):function(e,t,o,n){const{minimum:a,maximum:s,minLength:r,maxLength:i,pattern:c}=t;if("number"==typeof e||"bigint"==typeof e){const[r,i]=[!0===t.exclusiveMinimum,!0===t.exclusiveMaximum];"number"==typeof a&&(e<a||r&&e===a)&&n(o,`must be ${r?"more than":"at least"} ${a}`),"number"==typeof s&&(e>s||i&&e===s)&&n(o,`must be ${i?"less than":"at most"} ${s}`)}else if("string"==typeof e){const t=Array.from(e).length;"number"==typeof r&&t<r&&n(o,`must have ${r} letters or more`),"number"==typeof i&&t>i&&n(o,`must have at most ${i} letters`);const a=u.$jc(c,e);void 0!==a&&n(o,a,u.$jb(a)?{kind:"no-duration"}:{})}}(e,t,o,n)):n(o,`must be ${s.name}`,{kind:"wrong-type"})}const Yr={object:{is:u.$5q,name:"a map of fields"},array:{is:u.$6q,name:"a list"},string:{is:e=>"string"==typeof e,name:"text"},boolean:{is:e=>"boolean"==typeof e,name:"true or false"},number:{is:e=>"number"==typeof e||"bigint"==typeof e,name:"a number"},integer:{is:ti,name:"a whole number"}};function ei(e){if(!0===e["x-kubernetes-int-or-string"])return"a whole number or text";const t="string"==typeof e.type?e.type:"";return Object.hasOwn(Yr,t)?Yr[t]?.name:void 0}function ti(e){return"bigint"==typeof e||"number"==typeof e&&Number.isInteger(e)}function oi(e,t,o,n,a){const s=u.$5q(t.properties)?t.properties:{},r=t.additionalProperties,i=!0===t["x-kubernetes-preserve-unknown-fields"]||!0===r;for(const[t,c]of Object.entries(e)){if(a.includes(t))continue;const l=P.$8g(s,t);u.$5q(l)?Xr(c,l,u.$bp(o,t),n):u.$5q(r)?Xr(c,r,u.$ja(o,t),n):i||ai(t,e,Object.keys(s),u.$bp(o,t),n)}!function(e,t,o,n){const a=t["x-kubernetes-validations"];for(const t of u.$6q(a)?a:[]){const a=u.$jd(u.$5p(t,"rule"),e);void 0!==a&&n(o,a)}}(e,t,o,n);for(const r of u.$6q(t.required)?t.required:[])"string"!=typeof r||a.includes(r)||Object.hasOwn(e,r)&&(null!==e[r]||!0===u.$5p(s,r,"nullable"))||void 0!==u.$5p(s,r,"default")||n(u.$bp(o,r),"is missing",{kind:"missing"})}const ni=2;function ai(e,t,o,n,a){const s=P.$3t(e,o.filter(e=>!Object.hasOwn(t,e)),ni);a(n,"is no field that its CustomResourceDefinition knows"+(void 0===s?"":` (did you mean ${s}?)`),{kind:"unknown-field",...void 0===s&&{mayComeLater:!0}})}const si=(e=>(t=>{let o;return(...n)=>(o??=e()[t])(...n)}));let ri;const[ii,ci]="$9d $9e".split(" ").map(si(()=>ri??=require("./outside.js"))),li=/^[ \t-]*["']?apiVersion["']?[ \t]*:(?![ \t]*\{(?![{%]))[ \t]*["']?([^\s"',#}]*)/gm,ui=/^[ \t-]*["']?kind["']?[ \t]*:[ \t]*["']?(?:[A-Za-z$]|\{[{%])/m,pi=[/apiVersion["']?[ \t]*:/,/kind["']?[ \t]*:/];function di(e){const t=fi(e);return!(t.length>0&&t.every(e=>ii(e)||ci(e)))&&!function(e){const t=[...e.matchAll(/^[ \t-]*["']?kind["']?[ \t]*:[ \t]*["']?(\w*)/gm)];return/^clusters:/m.test(e)&&t.length>0&&t.every(([,e])=>"Config"===e)}(e)&&(t.length>0&&ui.test(e)||function(e){return!!pi.every(t=>t.test(e))&&e.split("\n").some(e=>pi.every(t=>t.test(e)))}(e))}function mi(e){return fi(e).some(ci)}function fi(e){return[...e.matchAll(li)].map(([,e=""])=>e).filter(e=>!/^string;?$/.test(e))}function hi(e){return u.$77(e).every(e=>u.$78(e.text).ok)}function gi(e){if(!u.$6v(e).ok)return/\{\{|\{%|<%/.test(e)?"template":"damaged"}const $i=/^(\$ANSIBLE_VAULT;|\0GITCRYPT\0)/;function bi(e){return $i.test(e)}const vi=/(?:^sops_mac=|["']?\bmac["']?:[ \t]*["']?)ENC\[AES256_GCM,/m;function yi(e){return vi.test(e)}const ki=/^[ \t]*(replicaCount|imagePullSecrets|(?:full)?nameOverride|pod(?:Annotations|Labels|SecurityContext|DisruptionBudget)|(?:liveness|readiness|startup)Probe|nodeSelector|tolerations|topologySpreadConstraints|extraEnv(?:Vars)?|serviceMonitor|volumeMounts)[ \t]*:/gm,ji=/^[ \t]*(image|service|serviceAccount|securityContext|ingress|resources|autoscaling|persistence|networkPolicy)[ \t]*:[ \t]*$/gm,wi=/^[ \t]*(?:\w*[aA]nnotations|\w*[lL]abels):[ \t]*\n[ \t]+["']?[\w-]+(?:\.[\w-]+)+\/[\w.-]+["']?:/m;function xi(e){if(fi(e).length>0)return!1;if(wi.test(e))return!0;const[t,o]=[ki,ji].map(t=>new Set([...e.matchAll(t)].map(([,e])=>e)).size);return void 0!==t&&(t>1||1===t&&(o??0)>1)}const Pi=String.raw`
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
`,Ci=String.raw`
name
spec
type
port
kind
namespace
value
path
secretRef
key
labels
metadata
selector
timeout
interval
resources
url
apiVersion
template
auth
annotations
group
headers
image
tls
version
suspend
enabled
weight
provider
region
mode
refreshInterval
tlsConfig
values
authorization
basicAuth
host
secret
noProxy
proxyConnectHeader
proxyFromEnvironment
proxyUrl
oauth2
readOnly
config
followRedirects
rules
scheme
service
match
role
serviceAccountName
enableHTTP2
method
namespaceSelector
parameters
secretName
replicas
target
address
hostname
nodeSelector
source
strategy
configMap
env
fsType
insecure
optional
sendResolved
tags
data
description
http
httpConfig
labelSelector
password
protocol
server
serviceAccountRef
username
backendRef
backendRefs
caBundle
filters
from
id
message
namespaces
owner
prefix
tolerations
uid
valueFrom
clientSecret
matchLabels
operator
securityContext
storageClassName
api
authentication
cluster
header
insecureSkipVerify
matchExpressions
options
priorityClassName
regex
repository
resyncPeriod
services
status
text
title
accessModes
affinity
allowCrossNamespaceImport
apiURL
caProvider
certSecretRef
clientId
duration
instanceSelector
livenessProbe
parentRefs
pod
ports
project
query
timeoutSeconds
action
backendSettings
capacity
context
disabled
identityId
imagePullSecrets
moverPodLabels
moverResources
moverServiceAccount
patch
persistentVolumeClaim
plugin
priority
profile
readinessProbe
route
routes
schedule
secretKeyRef
serviceAccount
targetPort
targetRef
targetRefs
tokenRef
uri
volumeSnapshotClassName
apiGroup
args
conditions
copyMethod
ensure
environment
expression
grpc
healthCheck
ingress
issuer
items
limit
metrics
number
privateKey
request
secretKey
secrets
to
topologySpreadConstraints
user
allBranches
attributes
class
command
count
defaultMode
endpoint
envFrom
filter
hosts
imagePullPolicy
images
jwt
logging
matches
maxAge
maxVersion
minVersion
mountPath
moverAffinity
moverSecurityContext
moverVolumes
organization
parameter
percentage
plugins
projectID
quotas
repo
requests
retry
roles
serverName
size
sourceLabels
sourceRef
start
storage
subject
toPorts
ttl
useDefaultGateways
zone
accessKey
any
apiKey
apiUrl
audiences
authority
body
cert
clientCertificate
compression
configMapKeyRef
configMapRef
container
credentials
default
editable
enable
endpoints
exclude
failurePolicy
failureThreshold
gateways
hostnames
idleTimeout
ignore
ingressClassName
jmesPath
jvmOptions
kubernetes
limits
maxUnavailable
middlewares
mirroring
params
pattern
paused
peers
periodSeconds
proxyProtocol
queryParams
resource
response
scopes
seccompProfile
serviceType
startupProbe
subjectAltNames
tag
topologyKey
tracing
variables
volumeMounts
volumes
accessToken
all
allowCredentials
allowHeaders
allowMethods
allowOrigins
alpnProtocols
application
attempts
certificate
channel
chart
clientID
csi
database
driver
dryRun
end
exact
excludedResources
exec
exposeHeaders
extensionRef
external
failOpen
fallback
fieldRef
finalizers
force
foreach
format
includedResources
initialDelaySeconds
ip
kustomize
list
loadBalancer
matchConditions
maxConnections
maxSize
metric
mirror
nativeLB
nodeAffinity
nodePort
nodePortLB
operation
passwordSecret
percent
placement
podDisruptionBudget
policy
portNumber
preconditions
preference
preferredDuringSchedulingIgnoredDuringExecution
providers
proxySecretRef
ref
replacement
requeueAfterSeconds
requiredDuringSchedulingIgnoredDuringExecution
retries
runAsGroup
runAsNonRoot
runAsUser
seLinuxOptions
set
sourceNamespace
statusCheck
statusCode
successThreshold
targets
tcp
terminationGracePeriodSeconds
token
validation
valueRef
vault
volumeName
add
addresses
admission
allocateLoadBalancerNodePorts
analysis
appArmorProfile
auditAnnotations
aws
background
backoff
bearerToken
bearerTokenSecret
bootstrap
caCertificateRefs
caCertificates
caRef
caSecret
cidr
cipherSuites
ciphers
claims
cleanupTempPVC
commonMetadata
commonName
components
compressionMode
connectionLimit
connectionPool
convertClassicHistogramsToNHCB
credential
cron
crushRoot
customCA
dataPoolName
deletionPolicy
deployment
destination
destinationPVC
deviceClass
disableHooks
disableWait
dns
dnsNames
domain
downwardAPI
ecdhCurves
egress
elements
emptyDir
enableCrushUpdates
enableRBDStats
encryption
erasureCoded
excludedNamespaces
externalIPs
externalTrafficPolicy
failover
failureDomain
fairSharing
fallbackScrapeProtocol
fields
git
github
gitlab
groups
hostNetwork
icmps
includedNamespaces
instances
invert
ipFamilies
ipFamilyPolicy
json
jsonnet
keepDroppedTargets
keySecret
keys
labelLimit
labelNameLengthLimit
labelValueLengthLimit
literal
loadBalancerIP
loadBalancerSourceRanges
local
location
matchConstraints
matchLabelKeys
maxRequestsPerConnection
maxRetries
mergeType
metricRelabelings
namespaceSelectors
nativeHistogramBucketLimit
nativeHistogramMinBucketFactor
nodeSelectors
oci
patches
podAffinity
podAntiAffinity
podIdentity
pullPolicy
reference
remove
replicated
repoURL
retryInterval
retryOn
revisionHistoryLimit
rewrite
roleArn
sampleLimit
schedulerName
scrapeClass
scrapeClassicHistograms
scrapeProtocols
scrapeTimeout
sectionName
selectors
semver
serialNumber
serversTransport
settings
sizeLimit
sni
sources
sticky
store
tagSeparator
targetLimit
targetSelectors
tcpKeepalive
templates
tenantId
unit
valuesFrom
verify
volumeMode
webhookConfiguration
windowsOptions
workloadSelector
accessKeyIDSecretRef
actions
activeDeadlineSeconds
activeDirectoryEndpoint
admissionChecks
alias
allowOrigin
analysisRunMetadata
apiVersions
attachMetadata
attestors
audience
authSecretRef
backoffLimit
baseEjectionTime
behavior
bind
branch
bucketName
ca
capabilities
cephfs
certificates
circuitBreaker
client
clientCertificateRef
clientSecretSecretRef
cloud
clusters
commonUpdateSettings
communities
concurrency
connection
consecutiveGatewayErrors
consistentHash
containerName
controllerName
conversionStrategy
cookie
cookies
cors
corsPolicy
country
ctlog
customTags
dataSource
deny
dependsOn
dialTimeout
directory
disable
disableWaitForJobs
dnsConfig
dnsPolicy
domainName
effect
email
emailAddresses
encoding
endpointCA
entryPoints
evaluation
expirationSeconds
exportTo
extensions
externalAuth
externalID
extractFrom
fieldPath
fingerprints
folderRef
folderUID
forwardBody
fsGroup
fsGroupChangePolicy
gateway
generate
generateExisting
generators
headerName
healthChecks
helm
honorLabels
honorTimestamps
hooks
hostPath
hostnamePrefix
http2
httpGet
imagesVerification
immediateCheckpoint
include
info
initContainer
initContainers
inline
interface
ipStrategy
jsonPath
keyType
kinds
kms
level
listener
listeners
loadBalancerClass
loadBalancerPolicy
localASN
localPort
locality
managedBy
matchFeatures
matchers
maxConnectionDuration
maxEjectionPercent
maxRequestBodyBytes
measurementRetention
merge
methods
metricName
metricsConfig
minimumRingSize
mirrors
monitoring
names
nfs
nodes
online
onlineConfiguration
openTelemetry
operations
outlierDetection
overrides
parallelism
partition
passHostHeader
passiveHealthCheck
passwordSecretRef
paths
peerASN
peerAddress
peerPort
perTryTimeout
period
podSecurityContext
podSelector
podSet
policies
portName
privateKeySecretRef
probe
probes
progressDeadlineSeconds
projected
proxy
proxyClass
pullRequest
pullSecret
ready
receiver
rekor
relabelings
requestHeaderModifier
requestMirror
resourceAttributes
resourceFieldRef
resourceGroups
responseForwarding
responseHeaderModifier
restartPolicy
revision
routerID
sameSite
scaleDownDelaySeconds
secretAccessKeySecretRef
separator
serverSideApply
serviceName
serviceSelectors
sessionPersistence
sha256
signatureAlgorithm
signatureAlgorithms
sinks
skipBackgroundRequests
sourceRange
statusCodes
steps
stopPolicy
subPath
suffix
supplementalGroups
sysctls
tailnet
targetNamespace
targetNamespaces
tcpSocket
telemetry
tenantID
threshold
tokenSecretRef
tokenUrl
trackTimestampsStaleness
trafficPolicy
triggers
updateStrategy
urlRewrite
usage
useServerSideApply
volumeClaimTemplate
volumeClaimTemplates
volumeID
wait
window
abort
abortScaleDownDelaySeconds
absoluteTimeout
accessFrom
accessID
accessKeyID
accessLogs
account
active_time_intervals
additionalCommandArgs
additionalConfig
additionalExtensions
admissionChecksStrategy
admissionMode
admissionScope
advertisements
aggression
algorithm
allowMultiplePerNode
allowPrivilegeEscalation
allowStale
allowedHeaders
alt
amount
annotationPrefix
antiAffinity
anyPattern
apiCall
apiKeyRef
apiService
apiTokenSecretRef
appProtocol
appRole
appSecretName
artifact
artifacts
authPolicy
authRef
authSecret
autogen
awsElasticBlockStore
azureCredentials
azureDisk
azureFile
backend
backendUtilization
backoffLimitPerIndex
backup
barmanObjectStore
bfdProfile
bgpInstances
bitbucket
bitbucketServer
bodySizeLimit
branchMatch
brokers
bucket
bufferLimit
builtinLocale
burst
bypassrls
caBundleSecretRef
caCertCredentialName
caCrl
cacheAccessModes
cacheCapacity
cacheDuration
cacheStorageClassName
canary
captureMode
cel
certResolver
certSecret
certificatesSecrets
chain
cidrs
cinder
claim
claimName
className
cleanupOnFail
clientCASecret
clientCert
clientSamplingFraction
clientValidation
clone
cloneList
clusterDecisionResource
clusterID
clusterIP
clusterRoleBinding
clusterRoles
clusterScope
clusterTrustBundle
code
codes
color
comment
commit
completionMode
completions
configMapName
configuration
confirmation
connectTimeout
consecutive5xxErrors
consecutiveErrors
consecutiveLocalOriginFailures
consumerByteRate
contains
contentCacheDuration
contentType
continue
controllerMutationRate
cookieConfig
cookieRewritePolicies
cpu
crds
create
createNamespace
createdb
createrole
credentialName
credentialsRef
crlDistributionPoints
dataSourceRef
datasources
dbname
debug
decodingStrategy
defaultEndpoint
defaultValue
delay
deleteClaim
deletionPropagationPolicy
deploymentStrategy
destinationPath
destinationSubnets
details
deviceFilter
devicePathFilter
devices
digest
directResponse
disableOpenAPIValidation
disablePassword
disableResolveMessage
disableSchemaValidation
disableTakeOwnership
displayName
distribute
distribution
dnsName
domainComponent
domains
dynamicModule
ebgpMultiHop
enableHttp2
enablePodMonitor
enableServiceLinks
encrypted
endPort
endpointURL
entries
envSourceContainerName
envs
ephemeral
errorUtilizationPenaltyPercent
errors
except
excludeArchivedRepos
excludeResourceRules
exclusionList
expectedStatuses
expr
extract
failoverPriority
failureAction
failureDomainLabel
failurePercentageThreshold
fc
file
fileName
files
filterRunning
fingerprint
fixedDelay
flavorFungibility
flexVolume
flocker
folderID
for
forceConflicts
formula
fqdn
fromCIDR
fromCIDRSet
fromEndpoints
fromEntities
fromGroups
fromNodes
fromRequires
gcePersistentDisk
generatorRef
gitRepo
gitea
global
glusterfs
googleCredentials
grafanaCom
group_by
group_interval
group_wait
grpcStatus
gzipJson
h2UpgradePolicy
headerField
healthCheckExprs
healthCheckLog
healthCheckPolicy
healthyThresholdCount
historyTags
holdTime
hostAliases
hostUsers
hostedZoneName
href
html
http1MaxPendingRequests
http2MaxRequests
httpCookie
httpHeaderName
httpHeaders
httpQueryParameterName
httpStatus
iamEndpoint
iconURL
icuLocale
icuRules
ignoreCase
ignoreMissingComponents
ignoreMissingValuesFiles
ignoreTestFailures
ignoreUriCase
imageCatalogRef
imageName
imageRegistryCredentials
imageRepository
imageURL
immutable
inProgress
inRoles
inboundNetwork
includeClusterResources
includes
inherit
interfaces
intervalSeconds
ipAddressPoolSelectors
ipAddressPools
ipAddresses
ipAllowList
ipAllowPolicy
ipDenyPolicy
ipFamily
ipWhiteList
isCA
iscsi
issuerRef
itemOperationTimeout
jks
jmxOptions
jmxSecret
jobLabel
jobName
jobs
jqPathExpressions
jsonPointers
jsonnetLib
kafkaContainer
keepaliveTime
keyGeneration
keyID
keyRotation
keyRotationPolicy
keySecretRef
kraftMetadata
kubeConfig
kubeVersion
label
ldap
lifecycle
lifetimeType
linkNames
locale
localeCType
localeCollate
localeProvider
localhostProfile
localityLbSetting
logLevel
login
lun
maintenance
major
manualSelector
maskSize
matchAny
matchFields
matchName
matchOIDCIdentity
matchPolicy
matchType
matrix
maxBodySize
maxConcurrentStreams
maxDuration
maxFailedIndexes
maxObjects
maxPendingRequests
maxReplicaCount
maxReplicas
maxRequestBytes
maxSkew
maxStreamDuration
maxSurge
medium
messageType
metadataPool
metadataPoolName
metricNamesForComputingUtilization
metricType
minAvailable
minDomains
minHealthPercent
minReadySeconds
minReplicaCount
minReplicas
minRetryConcurrency
mismatchLabelKeys
module
modulus
mon
monitors
months
mountPropagation
mutateExistingOnPolicyUpdate
muteTimeIntervals
mute_time_intervals
myASN
namePrefix
nameSuffix
nameserver
network
nodeAffinityPolicy
nodeName
nodePublishSecretRef
nodeSelectorTerms
nodeTaintsPolicy
objectSelector
objects
oid
onError
onExitCodes
onFlavors
onPodConditions
op
orLabelSelectors
order
orphanDownstreamOnPolicyDelete
otherNames
outboundNetwork
overallSamplingFraction
parametersRef
passCredentials
passthrough
patchStrategicMerge
patchesJson6902
peerCertURI
perPodIngress
perPodRoute
perPodService
permanent
persistentVolumeClaimSpec
pg_hba
photonPersistentDisk
pkcs12
platform
pluginConfiguration
podAffinityTerm
podControllers
podFailurePolicy
podMonitorMetricRelabelings
podMonitorRelabelings
podReplacementPolicy
podSecurity
podTargetLabels
podTemplate
pollingInterval
portworxVolume
post
postStart
pre
preStop
preemption
present
preservePoolsOnDelete
primary
privileged
procMount
producerByteRate
prometheus
property
providerRef
province
prune
pubkey
publishNotReadyAddresses
pullSecretRef
queueingStrategy
quobyte
rack
range
rateLimit
rateLimitPolicy
rbd
rclone
rcloneConfig
rcloneConfigSection
rcloneDestPath
readAffinity
readOnlyRootFilesystem
readyExpr
receivers
recomputeRoute
reconcileStrategy
reconciliationIntervalMs
record
recursiveReadOnly
redirect
refreshTime
regexp
registry
relabelingConfigs
releaseName
remediateLastFailure
remediation
remoteJWKS
remoteRef
renewalDays
repeat_interval
replication
requestHeader
requestHeadersPolicy
requestID
requestPercentage
requestRedirect
requestTimeout
required
requirements
resizePolicy
resourcePolicy
resourceRules
resourcesTemplate
responseHeaders
responseHeadersPolicy
responseTrailers
restic
restoreAdditionalCommandArgs
retain
retentionPolicy
retryBudget
roleARN
roleId
rootCAs
rootCAsSecrets
rootService
roots
routingKey
routingType
rsync
rsyncTLS
s3
s3Credentials
samplingFraction
sans
sasl
scaleDown
scaleDownDelayRevisionLimit
scaleIO
schema
scmProvider
scope
seLinuxChangePolicy
secretAccessKey
secretNames
secure
security
selectorMechanism
serverCASecret
serverCertificate
serverSide
serverTLSSecret
serverUrl
servers
serviceAccountSecretRef
serviceAccountToken
serviceAnnotations
serviceSelector
serviceTemplate
sessionAffinity
sessionName
severity
shadowMode
short
shortFields
signerName
sigv4
simple
snapshotSchedules
sniHosts
socketBufferLimit
sourceAddress
sourceCriterion
spanName
spiffe
splitExternalLocalOriginErrors
sshKeys
sshUser
startTime
staticEndpoints
staticProvidedAPIs
statusOnError
stdin
stdinOnce
step
storageos
streamIdleTimeout
string
subFailureDomain
subPathExpr
subjects
subscriptionID
subset
substitution
successPolicy
summary
superuser
supplementalGroupsPolicy
sync
syncPolicy
synchronize
syntax
tableSize
taints
talosctl
targetBranch
targetLabel
targetPath
targetRevision
templateName
tenant
terminationDelay
terminationMessagePath
terminationMessagePolicy
thumbURL
timeAdded
timeZone
timeoutPolicy
timeouts
times
timezone
titleLink
tmpDirSizeLimit
toCIDR
toCIDRSet
toEndpoints
toEntities
toGroups
toNodes
toRequires
toServices
tokenEndpoint
trafficDistribution
trigger
ttlSecondsAfterFinished
tty
unhealthyThresholdCount
uploaderConfig
uris
urlAuthorization
urlPath
urlPrefix
usages
useAllDevices
useClientProtocol
useSourceIp
users
validUntil
validate
validations
validityDays
valuesContent
valuesFiles
valuesSecrets
vars
varsTemplate
virtualService
volumeAttributes
volumeAttributesClass
volumeDevices
volumeSource
vsphereVolume
wal
walStorage
warmupDurationSecs
watchedNamespace
webhook
weekdays
weightExpirationPeriod
weightUpdatePeriod
wellKnownCACertificates
whenCanBorrow
whenCanPreempt
whenUnsatisfiable
windows
withoutHeaders
workingDir
workloadIdentity
writeBackConfig
years
zones
`,Ri="\nminimum\nmaximum\nminLength\nmaxLength\nminItems\nmaxItems\nnullable\nx-kubernetes-preserve-unknown-fields\n",qi=String.raw`
s |originAnnotations|transformerAnnotations
a [0
s
o *2
o k=3 a=3
a [2
s |sops
o 0!
o t!=6 8=7 1g
s |MirrorPrune|Delete|WaitForTermination|Orphan
o 0! 5 vq
a [a
b
o h! .current! .failed qo 4
a [d
o h 4! 0! 5
a [f
o .annotationSelector l 4 24 0 5 p
o hm!=5 1n=h
a [i
o no 0! .newName .newTag
a [k
s {"pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$"}
o 9 0!
o 6i=7 8=n {"x-kubernetes-validations":[{"rule":"has(self.configMapRef) || has(self.secretRef)"},{"rule":"!has(self.configMapRef) || !has(self.secretRef)"}]}
s ~21 ~3200
o 3x! 1n=h
a [q
s |Secret|ConfigMap
s ~21 ~3253
o 4!=s 0!=t 1x=c
a [u
s |WithVariables|Always
o .substitute=3 .substituteFrom=v .substituteStrategy=w
s |OCIRepository|GitRepository|Bucket|ExternalArtifact
o h 4!=y 0! 5
s ~21 ~363
o .buildMetadata=1 ai=4 ak=5 .decryption=8 au=9 f3=b 8g=c pr=e g0=g 6v=j qe=c 5b=l e!=m rp=o tg=p th=p ck=r 7 .postBuild=x v9!=c ct=m 1g 5z!=z q=c j6=10 d=m jo=c
o 1=11
s ~21 ~32048
s |ChartVersion|Revision
s |HelmRepository|GitRepository|Bucket
o h 4!=15 0!=t 5=10
s |cosign|notation
o t=17 8=7
o 7z!=13 qf=c e=m vt=14 5z!=16 10h=5 dn=18 p
o b=4 1!=19
s |OCIRepository|HelmChart|ExternalArtifact
o h 4!=1b 0!=t 5=10
s |enabled|warn|disabled
o 6v=j v=1d
s |Skip|Create|CreateReplace
i
o qg=c w3=c 9e=1g
s |RemediateOnFailure|RetryOnFailure
o 0!=1i ct=m {"x-kubernetes-validations":[{"rule":"!has(self.retryInterval) || self.name != 'RemediateOnFailure'"}]}
o mz=1f n1=c az=c nq=c nt=c nu=c b0=c f7=c w4=1h .replace=c io=c .skipCRDs=c 1s=1j d=m
s |nohooks|combined|separate
o 5b=l ck=r
o 8m=1m
a [1n
s ~21 ~353
s |enabled|disabled|auto
o ly=c az=c b0=c f7=c 8g=c .recreate=c io=1q d=m
o 6p=c 0!=t
a [1s
o 6n=c 2d=1t .ignoreFailures=c d=m
s |background|foreground|orphan
o .deletionPropagation=1v az=c b0=c .keepHistory=c d=m
s |InPlaceUpdate|Reinstall
s |rollback|uninstall
o qg=c w3=c 9e=1g 1s=1y
o 0!=1i ct=m {"x-kubernetes-validations":[{"rule":"!has(self.retryInterval) || self.name == 'RetryOnFailure'"}]}
o .chartNameChangeStrategy=1x ly=c mz=1f az=c nq=c nt=c nu=c b0=c f7=c 8g=c .preserveValues=c w4=1z io=1q 1s=20 d=m
- ~7
s ~3250 {"pattern":"^([a-zA-Z0-9_\\-.\\\\\\/]|\\[[0-9]{1,5}\\])+$"}
s ~3253 {"pattern":"^[\\-._a-zA-Z0-9]+$"}
o 4!=s c4=c 0!=t 1x=c z8=23 .valuesKey=24
a [25
s |poller|legacy
o 0!=27
o 7z=1a .chartRef=1c ai=4 f3=b .driftDetection=1e pr=e .install=1k e!=m rp=o .maxHistory=1g .persistentClient=c .postRenderStrategy=1l .postRenderers=1o w2=1p .rollback=1r 1g=t .storageNamespace=10 q=c j6=10 .test=1u d=m .uninstall=1w .upgrade=21 y=22 dm=26 .waitStrategy=28 {"x-kubernetes-validations":[{"rule":"(has(self.chart) && !has(self.chartRef)) || (!has(self.chart) && has(self.chartRef))"}]}
o 1=29
s |generic|aws|gcp|azure
s {"pattern":"^(http|https)://.*$"}
s |aws|ldap
o 3c=7 56!=2c t!=2d 8=7
s {"pattern":"^([0-9]+(\\.[0-9]+)?(ms|s|m))+$"}
o ea! 3c=7 56! 6v 1w=c e!=m 2j t=2b 99=7 u 8=7 1g .sts=2e q=c d=2f {"x-kubernetes-validations":[{"rule":"self.provider == 'aws' || self.provider == 'generic' || !has(self.sts)"},{"rule":"self.provider != 'aws' || !has(self.sts) || self.sts.provider == 'aws'"},{"rule":"self.provider != 'generic' || !has(self.sts) || self.sts.provider == 'ldap'"},{"rule":"!has(self.sts) || self.sts.provider != 'aws' || !has(self.sts.secretRef)"},{"rule":"!has(self.sts) || self.sts.provider != 'aws' || !has(self.sts.certSecretRef)"},{"rule":"self.provider != 'generic' || !has(self.serviceAccountName)"},{"rule":"!has(self.secretRef) || !has(self.serviceAccountName)"}]}
o 1=2g
o 5z=f
o 1=2i
o .fromPath 31!=7 .toPath
a [2k
s |generic|aws|azure|github
o e9 mg 0 d6 7i
s {"pattern":"^(http|https|ssh)://.*$"}
s |head|HEAD|Tag|TagAndHEAD
o v=2p 8!=7
o 6v gb=2l e!=m t=2m 99=7 .recurseSubmodules=c 9a=2n 8=7 1g .sparseCheckout=5 q=c d=2f g!=2o dn=2q {"x-kubernetes-validations":[{"rule":"!has(self.serviceAccountName) || (has(self.provider) && (self.provider == 'azure' || self.provider == 'aws'))"}]}
o 1=2r
o h 4!=15 0!
o 4o! 62!
a [2u
o sc=2v t=17 8=7
o 7z! qf=c e!=m vt=14 5z!=2t q=c 10h=5 dn=2w p {"x-kubernetes-validations":[{"rule":"!has(self.verify) || self.sourceRef.kind == 'HelmRepository'"}]}
o 1=2x
o 2o=3
a [2z
o cf!=30
s |generic|aws|azure|gcp
s |default|oci
s {"pattern":"^(http|https|oci)://.*$"}
o jt=31 3c=7 1w=c e=m u4=c t=32 8=7 q=c d=2f 2=33 g!=34
o 1=35
s |extract|copy
o .mediaType 8y=37
o no d6 .semverFilter 7i
s {"pattern":"^oci://.*$"}
o sc=2v t=17 8=7 .trustedRootSecretRef=7
o 3c=7 6v 1w=c e!=m .layerSelector=38 t=32 99=7 9a=39 8=7 1g q=c d=2f g!=3a dn=3b
o 1=3c
s |info|error
s |Bucket|GitRepository|Kustomization|HelmRelease|HelmChart|HelmRepository|ImageRepository|ImagePolicy|ImageUpdateAutomation|OCIRepository|ArtifactGenerator|ExternalArtifact
o h 4!=3f 2o=3 0!=t 5=t
a [3g
s ~3255
o .eventMetadata=3 .eventSeverity=3e .eventSources!=3h oi=5 .inclusionList=5 v7!=7 yw=3i q=c
o 1=3j
s ~32048
s ~32048 {"pattern":"^(http|https)://.*$"}
s |slack|discord|msteams|rocket|generic|generic-hmac|github|gitlab|gitea|giteapullrequestcomment|bitbucketserver|bitbucket|azuredevops|googlechat|googlepubsub|webex|sentry|azureeventhub|telegram|lark|matrix|opsgenie|alertmanager|grafana|githubdispatch|githubpullrequestcomment|gitlabmergerequestcomment|pagerduty|datadog|nats|zulip|otel
o 1o=3l 3c=7 7y=3l .commitStatusExpr e=m i2=3m 99=7 8=7 1g q=c d=2f 2!=3n 29=3l {"x-kubernetes-validations":[{"rule":"self.type == 'github' || self.type == 'gitlab' || self.type == 'gitea' || self.type == 'bitbucketserver' || self.type == 'bitbucket' || self.type == 'azuredevops' || !has(self.commitStatusExpr)"}]}
o 1=3o
s {"pattern":"^https?://"}
o 4k! 2g!
a [3r ~41
o 4k! 0!
a [3t
o e3 .issuerURL!=3q 10e!=3s 7l=3u
a [3v
o h 58 4!=3f 2o=3 0!=t 5=t
a [3x
s |generic|generic-hmac|generic-oidc|github|gitlab|bitbucket|harbor|dockerhub|quay|gcr|nexus|acr|cdevents
o .events=5 e=m .oidcProviders=3w .resourceFilter f!=3y 8=7 q=c 2!=3z {"x-kubernetes-validations":[{"rule":"self.type != 'generic-oidc' || (has(self.oidcProviders) && size(self.oidcProviders) > 0)"},{"rule":"self.type == 'generic-oidc' || !has(self.oidcProviders) || size(self.oidcProviders) == 0"},{"rule":"self.type != 'generic-oidc' || !has(self.secretRef)"},{"rule":"self.type == 'generic-oidc' || has(self.secretRef)"}]}
o 1=40
s |Always|IfNotPresent|Never
o ol 75
o 0! 5
s |asc|desc
o ty=45
o vg!
o .alphabetical=46 .numerical=46 d6=47
o .digestReflectionPolicy=42 .filterTags=43 .imageRepositoryRef!=44 e=m 93!=48 q=c {"x-kubernetes-validations":[{"rule":"!has(self.interval) || (has(self.digestReflectionPolicy) && self.digestReflectionPolicy == 'Always')"},{"rule":"has(self.interval) || !has(self.digestReflectionPolicy) || self.digestReflectionPolicy != 'Always'"}]}
o 1=49
a [2 ~525
s ~3253
o jt=31 3c=7 oi=4b n! 1w=c e!=m t=32 99=7 8=7 1g=4c q=c d=2f
o 1=4d
o 9a!=2n
o fc! 0
s |gpg|ssh
o 8!=7 2=4h
o .author!=4g .messageTemplate .messageTemplateValues=3 .signingKey=4i
o e9 2y=3 .refspec
o .checkout=4f mg!=4j .push=4k
o 9! 2p! y=5
a [4m
o 2x=4n 2o=3
s |GitRepository
o h 4=4p 0! 5
s |Setters
o 7 1s=4r
o bl=4l e!=m .policySelector=4o 5z!=4q q=c .update=4s
o 1=4t
o 0 5 27
o l re=5 rf=5 4! .managedFieldsManagers=5 0 5
a [4w
o 0! 6!
a [4y
o mc=c 0! 6!
a [50
o .extVars=51 .libs=5 .tlas=51
o .disableExtensionFilter=c 6p gb bx=52 .recurse=c
o 0 7
a [54
o .forceString=c 0 6
a [56
o ~7
o e0=5 .fileParameters=55 .ignoreMissingValueFiles=c rq 5 1k=57 u4=c w2 .skipCrds=c .skipSchemaValidation=c .skipTests=c .valueFiles=5 y .valuesObject=58 p
o *c
o 2y=5a 3x 7 1n=h
a [5b
- {"x-kubernetes-int-or-string":true}
o 54!=5d 0!
a [5e
o e0=5 .commonAnnotations=3 .commonAnnotationsEnvsubst=c .commonLabels=3 ak=5 .forceCommonAnnotations=c .forceCommonLabels=c qe=c 5b=5 rq .labelIncludeTemplates=c .labelWithoutSelector=c tg th 5 ck=5c 1m=5f p
o .array=5 .map=3 0 yo
a [5h
o 1u=4z 0 1k=5i
o 7z f5=53 g1=59 8m=5g 0 7 3z=5j 9a cs! .tagPrefix z9
o f5=53 g1=59 8m=5g 7! 3z=5j cs! z9!
o z6!
s ~21 {"pattern":"^.{2,}|[^./]$"}
o 7!=5n cs z6!
o .drySource!=5l .hydrateTo=5m .syncSource!=5o
a [5k
o .allowEmpty=c r=c v9=c .selfHeal=c
o 3e .factor=1g si
o a5=5s 4q=1g .refresh=c
o .automated=5r .managedNamespaceMetadata=4 5u=5t .syncOptions=5
o aw!=4v .ignoreDifferences=4x gc=4z 3k! cv=1g 1r=5k .sourceHydrator=5p dc=5q z0=5u
o 1!=5v
o k=3 8f=5 a=3 0 5
o b!=5x 1!=5v
o 6i! 24=4o 0 9c=1g i=5y y=3
o .flatList=c c=4o i=5y y=3
o 6p=c 7!
a [61
o .directories=62 ot=62 .pathParamPrefix cs! 9c=1g ii! i=5y y=3
a [22
o b7=64 .elementsYaml i=5y
o *22
o 1k=66
o 6i!=7 .input=67 9c=1g i=5y y=3
o 9! 1l!
o 2s a=5 5m! 3k! 5s! 4b=69
o .passwordRef!=69 29!
o 4b!=69
o 2s 10=6b a6=6c 2i! 5s!
o mj! 9!
o 2s! 10=6b a6=6c ab=6e 1w=c 3k! 5s!
o l8 .targetBranchMatch .titleMatch
a [6g
o 2s! 1w=c a=5 2i! 5s! 4b=69
o 2s kn a=5 2i! 5s! 4b=69
o 2s ab=6e 1w=c a=5 3k! .pullRequestState 4b=69
o .azuredevops=6a l5=6d l6=6f .continueOnRepoNotFoundError=c 2d=6h pf=6i bm=6j bn=6k 9c=1g i=5y y=3
o 9! 6
a [6m
o 50=c u 1f .tagFilters=6n
o .accessTokenRef!=69 50=c 2s 5m! .teamProject!
o 50=c .appPasswordRef!=69 2i! 4z!
o 50=c 2s! 10=6b a6=6c ab=6e 1w=c 3k!
o l8 .labelMatch .pathsDoNotExist=5 .pathsExist=5 .repositoryMatch
a [6s
o 50=c 2s! og=c 1w=c 2i! 4b=69
o 50=c 2s kn og=c 5m! 4b=69
o 50=c 2s ab=6e l! .includeArchivedRepos=c .includeSharedProjects=c .includeSubgroups=c 1w=c 4b=69 .topic
o .awsCodeCommit=6o .azureDevOps=6p l5=6q l6=6r .cloneProtocol 2d=6t pf=6u bm=6v bn=6w 9c=1g i=5y y=3
o m5=5z ek=60 bl=63 8n=65 sf=22 h1=22 cj=63 3z=68 i4=6l xd=6x c=4o
a [6y
o fy!=6z i=5y
o fy!=6z .mergeKeys!=5 i=5y
o m5=5z ek=60 bl=63 8n=65 sf=70 h1=71 cj=63 3z=68 i4=6l xd=6x c=4o
a [72
o re=5 rf=5 0
a [74
o k=5 a=5
o 9 2p y=5
a [77
o 2x=78 .maxUpdate=5d
a [79
o iz=7a
o .deletionOrder .rollingSync=7b 2
s |create-only|create-update|create-delete|sync
o .applicationsSync=7d .preserveResourcesOnDeletion=c
o .applyNestedSelectors=c fy!=73 .goTemplate=c .goTemplateOptions=5 .ignoreApplicationDifferences=75 .preservedFields=76 1s=7c z0=7e i!=5y .templatePatch
o 1!=7f
o l! 4! 0
a [7h
o .defaultServiceAccount! 5 27!
a [7j
a [4v
o l! 4!
a [7m
o l 4 0
a [7o
o 6v=7p .warn=c
o .exp=1g .iat!=1g 2f
a [7r
o 21 bo=5 .jwtTokens=7s 0! hv=5
a [7t
o rk!
a [7v
o c0!=5 v!
o g!
a [7y
o .gpg!=7x .repos!=7z
a [80
o hv!=81
o bl!=82
o .andOperator=c .applications=5 ek=5 21 3e 4 .manualSync=c 2h=5 45 .syncOverrun=c zh
a [84
o .clusterResourceBlacklist=7i .clusterResourceWhitelist=7i 21=3i .destinationServiceAccounts=7k .destinations=7l .namespaceResourceBlacklist=7n .namespaceResourceWhitelist=7n .orphanedResources=7q .permitOnlyProjectScopedClusters=c 5v=7u .signatureKeys=7w .sourceIntegrity=83 .sourceNamespaces=5 .sourceRepos=5 .syncWindows=85
o 1!=86
o *5
o l 4 0!
s {"enum":["signing","digital signature","content commitment","key encipherment","key agreement","data encipherment","cert sign","crl sign","encipher only","decipher only","any","server auth","client auth","code signing","email protection","s/mime","ipsec end system","ipsec tunnel","ipsec user","timestamping","ocsp signing","microsoft sgc","netscape sgc"]}
a [8a
o 3e .extra=88 bo=5 r4=c r6!=89 4u! 2l 107=8b 29
o 1=8c
s |DER|CombinedPEM
o 2!=8e
a [8f
o dx n0!=c 25 hl=n
s |LegacyRC2|LegacyDES|Modern2023|Modern2026
o n0!=c 25 hl=n 41=8i
o r8=8h ug=8j
o .dnsDomains=5 fd=5 .ipRanges=5 .uriDomains=5
o .critical=c .excluded=8l .permitted=8l
o tr .utf8Value
a [8n
s |RSA|ECDSA|Ed25519
s |PKCS1|PKCS8
s |Never|Always
o k7=8p fe=8q .rotationPolicy=8r 5x=1g
s |RenewBefore|Disabled
s ~21
o aq!=8u zl=8u .windowDuration!
a [8v
o 93=8t 113=8w
s |SHA256WithRSA|SHA384WithRSA|SHA512WithRSA|ECDSAWithSHA256|ECDSAWithSHA384|ECDSAWithSHA512|PureEd25519
o .countries=5 .localities=5 .organizationalUnits=5 .organizations=5 .postalCodes=5 .provinces=5 d7 .streetAddresses=5
o .additionalOutputFormats=8g aj b2=5 3e fd=5 .encodeUsagesInRequest=c qy=5 r4=c r6!=89 .keystores=8k .literalSubject .nameConstraints=8m u0=8o 4t=8s .renewBefore .renewBeforePercentage=1g .renewal=8x cv=1g 1l! .secretTemplate=4 it=8y 62=8z 103=5 107=8b
o 1=90
s |HS256|HS384|HS512
o .keyAlgorithm=92 rk! rn!=n
s ~364
o .accountSecretRef!=n 11!
o .accessTokenSecretRef!=n ei!=n .clientTokenSecretRef!=n .serviceConsumerDomain!
s |AzurePublicCloud|AzureChinaCloud|AzureGermanCloud|AzureUSGovernmentCloud
o 80 .resourceID ja
s |AzurePublicZone|AzurePrivateZone
o 80 ei=n 4j=97 pz .managedIdentity=98 .resourceGroupName! ys! ja .zoneType=99
o pz 3k! xr=n
o .apiKeySecretRef=n kk=n fc
s |None|Follow
o jc!=n
s |TCP|UDP
o ti! 26=9f .tsigAlgorithm .tsigKeyName .tsigSecretSecretRef=n
o 6b=5 0!
o 28!=9h
o 6z!=9i
o jv ds=n j=9j .hostedZoneID u 1f im=n
o 19=22 .groupName! .solverName!
o .acmeDNS=95 .akamai=96 .azureDNS=9a .cloudDNS=9b .cloudflare=9c .cnameStrategy=9d .digitalocean=9e .rfc2136=9g .route53=9k 10v=9l
s ~3253 {"pattern":"^$|^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
s ~21 ~363 {"pattern":"^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$"}
s ~21 ~363 {"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}
i ~01 ~165535
s ~21 ~3253 {"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
o l=9n 4=9o 0!=t 5=9p 3=9q d4=9r
a [9s
o 2x=4n sa=4n
o 96!=9u s!=1g
a [9v
a [9u
o tn!=9x
o 97=9w 9d=9y
o 24=4o ca=5 t5=5 1j=4o 2h=5 7j!
o uj!=a0 s!=1g
a [a1
a [a0
o 97=a2 9d=a3
o 8v=9z cl=a4 cm=a4
o 0
a [a6
o *5d
o 70=a8 5t=a8
o gm 1f 2 4z
o s0 2!
a [1g
o ft=1g fu 9f=1g 9g=c 9h=1g 9i=aa 7e=ab j3=ac j4=4z
o fb 9 2p .tolerationSeconds=1g 6
a [ae
o 38=a5 3t=a7 1q=3 2z f=a9 2q=ad 1g 2k=af
o b=4 1=ag
o a=3 3h=9t ur=ah 7f
o b=4
o 52 6w .ingressTemplate=aj 0 ur=ah 7f
o .gatewayHTTPRoute=ai 4n=ak
o b2=5 .dnsZones=5 2o=3
o .dns01=9m .http01=al c=am .waitInsteadOfSelfCheck
a [an
o 2c .disableAccountKeyGeneration=c fc .enableDurationFeature=c .externalAccountBinding=93 .preferredChain=94 hx!=n 41 27! .skipTLSVerify=c .solvers=ao
o n6=5 .issuingCertificateURLs=5 .ocspServers=5 1l!
o n6=5
o 7! wv! 8!=n
o .iamRoleArn 5i u 1f!=8u 28=9h .vaultHeaderValue
o 5i 0 1l
o 5i 1f! 8=n 28=9h
o km=as a3=at 6f=au 6z=av jc=n
o j!=aw 2c lf=n .clientCertSecretRef=n .clientKeySecretRef=n 5 7! 27! 5w
o kk!=n g
o n5!=7 zw .tsgID! g
o 2c lf=n n5!=7 g!
o ej=ay .ngts=az .tpp=b0 66!
o .acme=ap eb=aq .selfSigned=ar 9u=ax .venafi=b1
o 1!=b2
s |Default|Unicode
s |Auto|Base64|Base64URL|None
s |None|Fetch
o et=b4 nb=b5 9! .metadataPolicy=b6 v6 p
s ~21 ~3253 {"pattern":"^[-._a-zA-Z0-9]+$"}
s |ACRAccessToken|ClusterGenerator|CloudsmithAccessToken|ECRAuthorizationToken|Fake|GCRAccessToken|GithubAccessToken|QuayAccessToken|Password|SSHKey|STSSessionToken|UUID|VaultDynamicSecret|Webhook|Grafana|MFA
o h 4!=b9 0!=9r
s |SecretStore|ClusterSecretStore
o 4=bb 0=9r
o pd=ba .storeRef=bc
o w6!=b7 4v!=b8 5z=bd
a [be
o vz
o et=b4 nb=b5 0=bg 7 1z=3
s |Ignore|Error
s |IgnoreNotFound|Strict
s |Extract|JSON
o .conflictPolicy=bi .into 40=5 .priorityPolicy=bj 1s=bk
o 1r! 1n!
o i!
o h1=bl vz=bm .transform=bn
a [bo
o ol=b7 .find=bh cw=bp 5z=bd
a [bq
s |CreatedOnce|Periodic|OnChange
s |Owner|Orphan|Merge|None
s |Delete|Merge|Retain
o h!=8u 4!=8u
s |v2
s |Replace|Merge
o k=3 8f=5 a=3
s |Values|KeysAndValues
o 9!=b8 .templateAs=bz
a [c0
o 4p!=c1 0!=9r
o 1t=c2 c4 12=c2 1n
a [c3
o 20=3 .engineVersion=bw .mergePolicy=bx b=by .templateFrom=c4 2
o .creationPolicy=bt au=bu qn=c .manifest=bv 0=9r i=c5
o 20=bf .dataFrom=br w .refreshPolicy=bs .secretStoreRef=bc 1n=c6
a [4o
a [9p
o .externalSecretMetadata=4 .externalSecretName=9r .externalSecretSpec!=c7 1j=4o cf=c8 2h=c9 vy
o 1=ca
s |None|ReverseUnicode
o v6 .remoteKey!
o w6!=cd 4v
o et=cc 1e!=ce b=22
a [cf
s |Delete|None
o 4=bb 24=4o 0=9r
a [ci
o 0=9r c=4o
o pd=ba 12=ck
s |Replace|IfNotExists
o 20=cg au=ch w .secretStoreRefs!=cj c!=cl i=c5 .updatePolicy=cm
o cf=c8 .pushSecretMetadata=4 .pushSecretName=9r .pushSecretSpec!=cn vy
o 1=co
o .namespaceRegexes=5 1j=4o 2h=c9
a [cq
o 9=b8 0=9r 5=9p
o 6b=5 0!=9r 5=9p
o ju! .k8sConfName! 8=cs 28=ct
o ju=cs .accessType=cs .accessTypeParam=cs
o .kubernetesAuth=cu 8=cv
o 9=b8 0!=9r 5=9p 2!=s
o .akeylessGWApiURL! e4!=cw 2c 3b=cx
o .oidcProviderArn! .oidcTokenFilePath! cx! xx!
o ds!=cs .accessKeySecretSecretRef!=cs
o .rrsa=cz 8=d0
o j!=d1 .regionID!
o 28=ct
o ds=cs im=cs .sessionTokenSecretRef=cs
o 5c=d3 8=d4
o .forceDeleteWithoutRecovery=c .recoveryWindowInDays=1g
s |SecretsManager|ParameterStore
o 9! 6!
a [d8
o .additionalRoles=5 j=d5 fm 2j u! 1f .secretsManager=d6 1d!=d7 .sessionTags=d9 .transitiveTagKeys=5
o 6f=cs 3d=cs 2n=cs dk=cs
s |ServicePrincipal|ManagedIdentity|WorkloadIdentity
o dv! .keyVaultDNSSuffix .keyVaultEndpoint .resourceManagerEndpoint
s |PublicCloud|USGovernmentCloud|ChinaCloud|GermanCloud|AzureStackCloud
o e4=db .authType=dc .customCloudConfig=dd .environmentType=de 3s 28=ct dk .useAzureSDK=c .vaultUrl!
o 8!=cs
o 8=cs 6
o 25!=dg 29!=dh
o j!=di .authURL fa u .tenantName
o 69=dh 7x=dh .certificateKey=dh 3d=dh 2n=dh
o 6a! h .clientTimeOutSeconds=1g .decrypt=c .retrievalType in .verifyCA!=c
o j!=dk 27!=dl
o 6k!=cs
o 8!=dn
o 3a j!=do .bitwardenServerSDKURL 2c 3b=cx .identityURL .organizationID! 5q!
o hx!=cs
o 8!=dq
o j!=dr xp! 29!
o 8=d0
o j!=dt 5q
o jx! ki!=cs .userRef!=cs
o jx! .hostId 8=cs 28=ct .serviceID!
o .apikey=dv 5c=dw
o j!=dx 2c 3b=cx g!
o 3d!=dh 2n!=dh zb! .tld .urlTemplate
o 6k=cs
o 8!=e0
o j!=e1 11!
o fi=1g .identity! 28!=ct
o .dopplerToken!=cs
o .oidcConfig=e3 8=e4
s |json|dotnet-json|env|yaml|docker
s |upper-camel|camel|lower-snake|tf-var|dotnet-env|lower-kebab
o j!=e5 19 8i=e6 .nameTransformer=e7 3k
o .appId!=cs .appSecret!=cs
o 8!=e9
o j!=ea 1w=c xp!
o 9! 6! p
a [ec
o 20!=ed .validationResult=1g
o 8=cs
o 69=ef 6a
o im=cs
o .clusterLocation .clusterName .clusterProjectID 28!=ct
o 0!=9r 5=9p
s ~21 ~350
o .awsCredentialsSecretRef!=ej u!=ek
o 9!=b8 0!=9r 5=9p
o e3 .awsSecurityCredentials=el .credConfig=em .externalTokenEndpoint 28=ct
o 8=eh 116=ei .workloadIdentityFederation=en
o j=eo c8 5q .secretVersionSelectionPolicy
o 4t!=cs
o .appID!=1g j!=eq 4j .installationID!=1g 5m! 31 .uploadURL g
o 7o=cs
o .SecretRef!=es
o j!=et 2c 3b=cx 4j .groupIDs=5 .inheritFromGroups=c 5q g
o q9 41! .tokenLocation
o q9 .secretApiKeySecretRef=cs
o .containerAuth=ev 8=ew
o j!=ex .serviceUrl
o 3s!=cs
o 3s!=cs 7b=cs
o 3s!=cs .serviceAccountKeyFilePath!=cs
o 3s!=cs 5c!=cs
o 3s!=cs .serviceAccountTokenPath=cs
o 3s!=cs .ldapPassword!=cs .ldapUsername!=cs
o ov!=cs 3s!=cs 4t!=cs .privateKeyPassphrase=cs u!=cs .tenancyId!=cs .userId!=cs
o 7o!=cs
o 3d!=cs 2n!=cs
o .awsAuthCredentials=ez .azureAuthCredentials=f0 .gcpIamAuthCredentials=f1 .gcpIdTokenAuthCredentials=ez .jwtAuthCredentials=f2 .kubernetesAuthCredentials=f3 .ldapAuthCredentials=f4 .ociAuthCredentials=f5 .tokenAuthCredentials=f6 .universalAuthCredentials=f7
o .environmentSlug! .expandSecretReferences=c .projectSlug! .recursive=c .secretsPath
o j!=f8 2c 3b=cx .hostAPI .secretsScope!=f9
o kr!=cs p0!
o m0=cs .clientKey=cs
o a6=cs
o 6e=fc 47=ct 9r=fd
o 2c 3b=cx g
o j=fe kr=cs .remoteNamespace=9p 27=ff
o 69=ef
o 6a j!=fh 9u!=7
o ki!=cs .passcodeRef!=cs
o .apiHost j!=fj 4j 3k
o .connectTokenSecretRef!=cs
o 8!=fl
o *1g
o j!=fm .connectHost! .vaults!=fn
o xr!=cs
i ~01
o 8r=fq 64
o 0 p
o j!=fp .cache=fr .integrationInfo=fs 9u!
o ov!=cs .privatekey!=cs
o 8!=fu .tenancy! 4z!
s ||UserPrincipal|InstancePrincipal|Workload
o j=fv .compartment .encryptionKey .principalType=fw u! 28=ct 9u!
o hl!=cs hx!=cs
o j!=fy 11!
o j!=e1 82! 11!
o 8=f6
o j!=g1 .baseUri
o 7o!=ef 6a 4j! 5m! 3k!
o 67!=dh 6a .projectId! u! 4v!=dh
o 2c 3b=cx b3 25!=dh .serverURL! 29!=dh
o 3d! ei!=cs
o j!=g6 .ignoreSslCertificate=c t6! g!
o 7 wv .roleRef=cs 8!=cs
o m0=cs 7 8=cs
o c8 7 5q 1f! 8=eh 28=ct 116=ei
o fm 5c=d3 7 u 1f 8=d4 .vaultAwsIamServerID .vaultRole!
o 6b=5 fi=1g 28!=ct
o .kubernetesServiceAccountToken=gc 7 1f 8=cs
o 5i 1f! 8=cs 28=ct
o 7 8=cs 29!
o km=g8 6e=g9 .gcp=ga .iam=gb 5c=gd 6z=ge rs=gf 5 jc=cs .userPass=gf
o wg=c
o 3c=cs rn=cs
s |v1|v2
o j=gg 2c 3b=cx .checkAndSet=gh .forwardInconsistent=c m=3 5 7 .readYourWrites=c 27! o=gi p=gj
o jv!=cs xg!=cs 9r=cs
o 8=gl
o j=gm u!
o 8z!=cs .usernameSecret!=cs
o .ntlm=go
o gi
o 0! 8!=cs
a [gr
o j=gp 6d 2c 3b=cx m=3 1i .result=gq 4w=gs d g!
o .authorizedKeySecretRef=cs
o 3c=cs
o
o p0!
o .byID=gw .byName=gx
o .apiEndpoint j!=gu 3b=gv .fetching=gy
o .akeyless=cy .alibaba=d2 a3=da .azurekv=df .barbican=dj .beyondtrust=dm .bitwardensecretsmanager=dp .chef=ds .cloudrusm=du .conjur=dy .delinea=dz .device42=e2 .doppler=e8 .dvls=eb .fake=ee .fortanix=eg .gcpsm=ep bm=er bn=eu .ibm=ey .infisical=fa .keepersecurity=fb 6z=fg .ngrok=fi .onboardbase=fk .onepassword=fo .onepasswordSDK=ft .oracle=fx .passbolt=fz .passworddepot=g0 .previder=g2 .pulumi=g3 .scaleway=g4 .secretserver=g5 .senhasegura=g7 9u=gk .volcengine=gn 10v=gt .yandexcertificatemanager=gz .yandexlockbox=gz
o cc=1g ct
o 4g=cr .controller t!=h0 w=1g .retrySettings=h1
o 1=h2
o 1=c7
o 1=cn
s ~20 ~34096
o *h6
o l!=9n 4!=9o 0!=t d4=9r
a [h8 ~41 ~516
o l!=9n 4!=9o 0!=t
a [ha ~41 ~58
s ~21 ~3253 {"pattern":"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
s |Hostname|URI
o 1p=hc 2!=hd 4c=t
a [he ~55
o a9=hb 1p!=9r 7h=hf 10z=t
o 2y=h7 4a!=h9 9s!=hg
o 1!=hh
o l!=9n 4!=9o 0!=t 5=9p
o es!=t 21=94 u3=hj
o 1!=hk
o .routability=4c 2=t 6=4c
a [hm ~516
s |All|Selector|Same|None
o 2e=ho c=4o
o 2h=hp
s |All|None
s ~20 ~363
o *hs
o k=h7 a=ht u3=ha
o l=9n 4!=9o
a [hv ~58
s |All|Selector|Same
o 2e=hx c=4o
o gk=hw 2h=hy
o l=9n 4=9o 0!=t 5=9p 3=9q {"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
i ~00
o 8r=i1
a [2 ~564
o kb=i3
s ~31024
o kb=i3 .allowedResponseHeaders=i3 7=i5
s |HTTP|GRPC
o 2a!=i0 fs=i2 4l=i4 22=i6 26!=i7
s |ExternalAuth|ExtensionRef
o 8a=ha fl=i8 2!=i9
a [ia ~516
o 5t=ib
s ~21 ~3255
o l=9n 4=9o 0!=t 5=9p
a [ie ~564
s |Terminate|Passthrough
o .certificateRefs=if v=ig 2y=h7
o .allowedRoutes=hz 2d=ic 1p=hc 0!=9r 3!=9q 26!=id o=ih
a [ii ~41 ~564
o eh=ie
a [hj ~41 ~516
s |AllowValidOnly|AllowInsecureFallback
o a9!=il v=im
o 9s=in
o 3!=9q o!=io
a [ip ~564
o 6l!=io .perPort=iq
o ky=ik .frontend=ir
o 9x=hn .allowedListeners=hq .defaultScope=hr .gatewayClassName!=t .infrastructure=hu go!=ij o=is
o 1!=it
a [hc ~516
a [9s ~532
s ~21 ~3256
s ~21 ~34096
o 0!=ix 6!=iy
a [iz ~516
a [2 ~516
o 9w=j0 cq=j1 9j=j0
o .denominator=fq .numerator!=i1
i ~00 ~1100
o 2a!=i0 .fraction=j3 90=j4
s |ResponseHeaderModifier|RequestHeaderModifier|RequestMirror|ExtensionRef
o 8a=ha ia=j2 ib=j5 ig=j2 2!=j6
a [j7 ~516
i ~00 ~11000000
o 2d=j8 l=9n 4=9o 0!=t 5=9p 3=9q s=j9 {"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
a [ja ~516
s |Exact|RegularExpression
o 0!=ix 2=jc 6!=iy
a [jd ~516
o 1i=i5 1d=i5 2=jc
o m=je 1i=jf
a [jg ~564
s {"pattern":"^([0-9]{1,5}(h|m|s|ms)){1,4}$"}
s |Permanent|Session
o ru=jj 0=ix 7=i5
o 0!=ix
s |Cookie|Header
o js=ji eu=jk 2v=jl 2=jm
o 2b=jb 2d=j8 5e=jh 0=9r ir=jn
a [jo ~516
o 6t=iv 3h=iw 1b=jp 65=hr
o 1!=jq
a [ix ~564
s |GET|HEAD|POST|PUT|DELETE|CONNECT|OPTIONS|TRACE|PATCH|*
a [jt ~59
a [t ~564
o 7q=c 7r=js 7s=ju 7t=jv 89=js 5f=fq
s |ReplaceFullPath|ReplacePrefixMatch
o .replaceFullPath=i5 .replacePrefixMatch=i5 2!=jx
s |http|https
i {"enum":[301,302,303,307,308]}
o 1p=9r 7=jy 3=9q 1c=jz 9m=k0
s |RequestHeaderModifier|ResponseHeaderModifier|RequestMirror|RequestRedirect|URLRewrite|ExtensionRef|CORS|ExternalAuth
o 1p=9r 7=jy
o ew=jw 8a=ha fl=i8 ia=j2 ib=j5 we=k1 ig=j2 2!=k2 ji=k3
a [k4 ~516
o 2d=k5 l=9n 4=9o 0!=t 5=9p 3=9q s=j9 {"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
a [k6 ~516
s |GET|HEAD|POST|PUT|DELETE|CONNECT|OPTIONS|TRACE|PATCH
s |Exact|PathPrefix|RegularExpression
o 2=k9 6=i5
s ~21 ~31024
o 0!=ix 2=jc 6!=kb
a [kc ~516
o m=je 1i=k8 7=ka 7a=kd
a [ke ~564
i ~0400 ~1599
a [kg
o 7w=i1 a5=ji md=kh
o .backendRequest=ji 4u=ji
o 2b=k7 2d=k5 5e=kf 0=9r 5u=ki ir=jn zj=kj
a [kk ~41 ~516
o 6t=iv 3h=iw 1b=kl 65=hr
o 1!=km
o go!=ij .parentRef!=ie
o 1!=ko
o l!=9n 4!=9o 5!=9p
a [kq ~41 ~516
o l!=9n 4!=9o 0=t
a [ks ~41 ~516
o 2e!=kr 4x!=kt
o 1!=ku
o l=9n 4=9o 0!=t 5=9p 3=9q s=j9 {"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
a [kw ~41 ~516
o 2b!=kx 0=9r
a [ky ~41 ~51
o 3h=iw 1b!=kz 65=hr
o 1!=l0
a [ky ~41 ~516
o 3h=iw 1b!=l2 65=hr
o 1!=l3
a [hc ~41 ~51024
o 6t!=l5 3h=iw 1b!=kz 65=hr
o 1!=l6
a [hc ~51024
o 6t=l8 3h=iw 1b!=l2 65=hr
o 1!=l9
s {"enum":["!=","=","=~","!~"]}
o se=lb 0!=8u 30=c 6
a [lc
o .equal=5 .sourceMatch=ld .targetMatch=ld
a [le
i ~0-31 ~131
o 85=lg 60=lg
a [lh
o .endTime yf
a [lj
o .daysOfMonth=li ta=5 zk=lk 10w=5 118=5
a [ll
o 0! .timeIntervals=lm
a [ln
o 9! 0 1x=c
s {"pattern":"^https?://.+$"}
o 6k=lp 2
o 25=lp 29=lp
o 1t=lp 12=lp
a [lp
o *lu
s |TLS10|TLS11|TLS12|TLS13
o eb=lt 6e=lt 2w=c bz=lp 5g=lw 5h=lw 5w
o 3d!=lt 2n!=lp .endpointParams=3 13 14=lv 15=c 16 7d=5 x=lx jd!=8u
o z=lr 10=ls a7=lp 1a=c 13 17=ly 14=lv 15=c .proxyURL 16 x=lx
o 3a!=lp .avatarURL=lq .content=8u 23=lz 2g 1y=c 36 29=8u
a [m0
o 9!=8u 6!
a [m2
o .authIdentity .authPassword=lp ks=lp .authUsername 2e m=m3 .hello q1 .requireTLS=c 1y=c .smarthost 35 x=lx 4x
a [m4
o 23=lz 1y=c yw 35 36 .webhookUrl!=lp
a [m6
o 23=lz 1y=c 35=8u 36=8u .webhookURL=lp
a [m8
o 2f 0 2!=8u 29
a [ma
o dt 69=lp 3a 21 nk=m3 .entity 23=lz 2g .note 40 .responders=mb 1y=c 1r 1z .updateAlerts=c
a [mc
o kc q0 .src
a [me
o kc q0
a [mg
o 52 eg .clientURL .component 21 nk=m3 l 23=lz .pagerDutyImageConfigs=mf .pagerDutyLinkConfigs=mh x0=lp 1y=c .serviceKey=lp xy 1r g
a [mi
s {"pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}
o .device .expire q1=c 23=lz 2g 40 5u 1y=c .sound 36 9r=lp .tokenFile 64=mk g .urlTitle .userKey=lp .userKeyFile
a [ml
o .msg=8u 35=8u g=lq
a [mn ~41
o y0=c 36=8u 6=8u
a [mp ~41
o dt=mo 3a=lq 7y=8u me=8u .emoji=8u bk=mq 23=lz qa=lq qm=lq rv=c 1y=c y1=c 35=8u zf=lq 36=8u zm=8u 9r!=lp .tokenID!=lp
a [mr
o .dismissText .okText 35!=8u 36
o .confirm=mt 0 .style 35!=8u 2!=8u g 6
a [mu
o y0=c 36!=8u 6!=8u
a [mw
o dt=mv 3a=lp .callbackId 7y me 8d bk=mx .footer 23=lz .iconEmoji qa qm rv=c .mrkdwnIn=5 .pretext 1y=c y1=c 35 zf 36 zm 29
a [my
o 67=lp 41 u cx 4v=lp
o 3a 51=3 23=lz 2g .phoneNumber 1y=c y3=n0 62 .targetARN .topicARN
a [n1
s |MarkdownV2|Markdown|HTML
o 3a .botToken=lp .botTokenFile .chatID!=1g .disableNotifications=c 23=lz 2g .messageThreadID=1g .parseMode=n3 1y=c
a [n4
o 69=lp 6a .customFields=m3 .entityDisplayName 23=lz st .monitoringTool x0 1y=c .stateMessage
a [n6
o 3a=lq 23=lz 2g .roomID!=8u 1y=c
a [n8
o 23=lz .maxAlerts=i1 1y=c d=mk g .urlSecret=lp
a [na
o .agentID .apiSecret=lp 3a .corpID 23=lz 2g st 1y=c .toParty .toTag .toUser
a [nc
o .discordConfigs=m1 .emailConfigs=m5 .msteamsConfigs=m7 .msteamsv2Configs=m9 0!=8u .opsgenieConfigs=md .pagerdutyConfigs=mj .pushoverConfigs=mm .rocketchatConfigs=ms .slackConfigs=mz .snsConfigs=n2 .telegramConfigs=n5 .victoropsConfigs=n7 .webexConfigs=n9 .webhookConfigs=nb .wechatConfigs=nd
a [ne
o .activeTimeIntervals=5 mu=c .groupBy=5 .groupInterval .groupWait gw=ld td=5 i7 .repeatInterval 44=64
o .inhibitRules=lf td=lo vr=nf 43=ng
o 1!=nh
o 1!=58
o .node=c
s |PrometheusProto|OpenMetricsText0.0.1|OpenMetricsText1.0.0|PrometheusText0.0.4|PrometheusText1.0.0
o 68=c .matchNames=5
s |replace|Replace|keep|Keep|drop|Drop|hashmod|HashMod|labelmap|LabelMap|labeldrop|LabelDrop|labelkeep|LabelKeep|lowercase|Lowercase|uppercase|Uppercase|keepequal|KeepEqual|dropequal|DropEqual
s {"pattern":"^[a-zA-Z_][a-zA-Z0-9_]*$"}
a [no
o 3n=nn t7=1g 30 9b in 5y=np z7
a [nq
o z=lr 10=ls a7=lp o3=c ou=c 1a=c g2=c g3=c e=mk ce=nr 13 17=ly 74=88 7 3 94=9q 14=lv 15=c 16 i9=nr 1c=jz d3=mk 48=5d x=lx je=c
a [ns
a [nl
s |RelabelConfig|RoleSelector
o e1=nk l7 ao=c bj=nl rb by=1g c1=1g c2=1g c3=1g 1j=nm cg=1g ch=5d .podMetricsEndpoints=nt uq=5 cy=1g d0=8u d1=c d2=nu c!=4o xk=nv dg=1g
o 1!=nw
a [8u ~41
o 0!=8u y=ny
a [nz ~41
o 13 7 14=lv 15=c 16 1c=jz g!
o 1j=nm w1=nr c=4o
o a=3 w1=nr .static=5
o 4n=o2 .staticConfig=o3
o z=lr 10=ls a7=lp ao=c bj=nl e=mk rc by=1g c1=1g c2=1g c3=1g ce=nr t6 cg=1g ch=5d 17=ly 74=o0 .prober=o1 cy=1g d0=8u d1=c d2=nu d3=mk dg=1g 9o=o4 x=lx
o 1!=o5
s ~21 {"pattern":"^(0|(([0-9]+)y)?(([0-9]+)w)?(([0-9]+)d)?(([0-9]+)h)?(([0-9]+)m)?(([0-9]+)s)?(([0-9]+)ms)?)$"}
o .alert k=3 ok!=5d p1=mk .keep_firing_for=o7 a=3 vv
a [o8
o e=mk a=3 4q=1g 0!=8u .partial_response_strategy .query_offset=mk 1b=o9
a [oa
o bo=ob
o 1!=oc
s |OAuth|ManagedIdentity|SDK
i ~00 ~165535
o .authenticationMethod=oe z=lr 10=ls 80=8u 2n=lp 1h=c 4j=8u 1a=c 13 17=ly 3=of 14=lv 15=c 16 w=mk .resourceGroup=8u ys!=8u ja=8u x=lx
a [og
s |HTTP|HTTPS
o ka=c z=lr 10=ls .datacenter=8u 1h=c 58=8u 1a=c 5=8u 13 .nodeMeta=3 17=ly hi=8u .pathPrefix=8u 14=lv 15=c 16 w=mk 1c=oi 27!=8u 33=5 df=8u 1z=5 x=lx 4b=lp
a [oj
o z=lr 1h=c 1a=c 13 17=ly 3=of 14=lv 15=c 16 w=mk x=lx
a [ol
s |A|AAAA|MX|NS|SRV
o h8!=ny 3=of w=mk 2=on
a [oo
o 0! y!=ny
a [oq
o z=lr 10=ls 1h=c 2d=or 1a=c 11!=8u .hostNetworkingHost=8u .matchFirstNetwork=c 13 17=ly 3=of 14=lv 15=c 16 w=mk x=lx
a [os
s |Services|Tasks|Nodes
o z=lr 10=ls 1h=c 2d=or 1a=c 11! 13 17=ly 3=of 14=lv 15=c 16 w=mk 1f!=ou x=lx
a [ov
o 67=lp 1h=c 2d=or 1a=c 13 3=of 14=lv 15=c 16 w=mk u=8u wu=8u 4v=lp x=lx
a [ox
o z=lr 10=ls 1h=c 1a=c 13 17=ly 14=lv 15=c 16 w=mk 27!=8u x=lx
a [oz
a [2 ~41
o ot!=p1 w=mk
a [p2
o 58=8u 3=of 3k!=8u w=mk df=8u 66!=8u
a [p4
s |hcloud|Hcloud|robot|Robot
o z=lr 10=ls 1h=c 1a=c 24=8u 13 17=ly 3=1g 14=lv 15=c 16 w=mk 1f!=p6 x=lx
a [p7
o z=lr 10=ls 1h=c 1a=c 13 17=ly 14=lv 15=c 16 w=mk x=lx g!=8u
a [p9
o z!=lr .datacenterID!=8u 1h=c 1a=c 13 17=ly 3=of 14=lv 15=c 16 w=mk x=lx
a [pb
o h8=5 .ownNamespace=c
s |Pod|Endpoints|Ingress|Service|Node|EndpointSlice
o .field=8u rr=8u 1f!=pe
a [pf
o .apiServer=8u e1=nk z=lr 10=ls 1h=c 1a=c 2h=pd 13 17=ly 14=lv 15=c 16 1f!=pe d5=pg x=lx
a [ph
o z=lr 10=ls 80 1h=c .fetchTimeout=mk 1a=c 13 17=ly 14=lv 15=c 16 w=mk 27!=8u x=lx
a [pj
o 67=lp z=lr 10=ls 1h=c 56=8u 1a=c 13 17=ly 3=of 14=lv 15=c 16 w=mk u=8u wu 4v=lp x=lx
a [pl
o z=lr 1h=c 1a=c 13 17=ly 3=of 14=lv 15=c 16 w=mk u=8u df=8u x=lx
a [pn
a [nq ~41
s |AllowUTF8|Underscores|Dots|Values
s |UTF8|Legacy
o ka=c z=lr 10=ls 1h=c 1a=c 5 13 17=ly 14=lv 15=c 16 w=mk u 27!=8u df x=lx
a [ps
s |Public|public|Admin|admin|Internal|internal
s |Instance|Hypervisor|LoadBalancer
o .allTenants=c .applicationCredentialId .applicationCredentialName=8u .applicationCredentialSecret=lp .availability=pu .domainID=8u fa=8u .identityEndpoint 25=lp 3=of 5q=8u .projectName=8u w=mk u!=8u 1f!=pv x=lx .userid=8u 29=8u
a [pw
o .applicationKey!=8u .applicationSecret!=lp .consumerKey!=lp 56=8u w=mk 1d!
a [py
o z=lr 10=ls 1h=c 1a=c .includeParameters=c 13 17=ly 3=of 14=lv 15=c 16 3l!=8u w=mk x=lx g!=8u
a [q0
s |Instance|Baremetal
o 67!=8u 3a 1h=c 1a=c .nameFilter=8u 13 3=of 5q!=8u 14=lv 15=c 16 w=mk 1f!=q2 4v!=lp .tagsFilter=ny x=lx 66=8u
a [q3
a [nl ~41
o a=3 9o!=p1
a [q6
o z=lr .azureSDConfigs=oh 10=ls .consulSDConfigs=ok ao=c .digitalOceanSDConfigs=om .dnsSDConfigs=op .dockerSDConfigs=ot .dockerSwarmSDConfigs=ow .ec2SDConfigs=oy .enableCompression=c 1h=c .eurekaSDConfigs=p0 bj=nl .fileSDConfigs=p3 .gceSDConfigs=p5 .hetznerSDConfigs=p8 g2=c g3=c .httpSDConfigs=pa .ionosSDConfigs=pc rc=8u by=1g .kubernetesSDConfigs=pi .kumaSDConfigs=pk c1=1g c2=1g c3=1g .lightSailSDConfigs=pm .linodeSDConfigs=po ce=pp .metricsPath=8u .nameEscapingScheme=pq .nameValidationScheme=pr cg=1g ch=5d 13 .nomadSDConfigs=pt 17=ly .openstackSDConfigs=px .ovhcloudSDConfigs=pz 74=88 14=lv 15=c 16 .puppetDBSDConfigs=q1 i9=pp cy=1g .scalewaySDConfigs=q4 1c=oi d0=8u d1=c .scrapeInterval=mk d2=q5 d3=mk .staticConfigs=q7 dg=1g x=lx je=c
o 1!=q8
o eb=lt .caFile 6e=lt .certFile 2w=c .keyFile bz=lp 5g=lw 5h=lw 5w
o z=lr 10=ls .bearerTokenFile a7=lp o3=c ou=c 1a=c g2=c g3=c e=mk ce=nr 13 17=ly 74=88 7 3 14=lv 15=c 16 i9=nr 1c=jz d3=mk 48=5d x=qa je=c
a [qb
o e1=nk l7 ao=c 6o!=qc bj=nl rb by=1g c1=1g c2=1g c3=1g 1j=nm cg=1g ch=5d uq=5 cy=1g d0=8u d1=c d2=nu c!=4o xk=nv .targetLabels=5 dg=1g
o 1!=qd
s |small|medium|large
s |kubernetes|openshift|aws|azure|gcp
o b3 .multitenant=c .multitenantWorkloadIdentity=c .networkPolicy=c .objectLevelWorkloadIdentity=c 5x=qf .tenantDefaultDecryptionServiceAccount .tenantDefaultKubeConfigServiceAccount .tenantDefaultServiceAccount 2=qg
s |source-controller|kustomize-controller|helm-controller|notification-controller|image-reflector-controller|image-automation-controller|source-watcher
a [qi
s |upstream-alpine|enterprise-alpine|enterprise-distroless|enterprise-distroless-fips
o ko=3a .artifactPullSecret .imagePullSecret w0! .variant=qk p!
o ck=r
s |ephemeral|persistent
o 9 .shards!=p1 61=qn
o 52! 5x!
s |OCIRepository|GitRepository|Bucket
s ~363
s |generic|aws|azure|gcp|github
o e=m 4!=qq 0=qr 7! t=qs i5 9a! g!
o 2u=qh ai=4 ak=qj nx!=ql 8m=qm .migrateResources=c .sharding=qo 61=qp yz=qt jo=c
o 1=qu
o ha=1g uh! .serverVersion!
o n! 0! i6!=c 34!
a [qx
o .entitlement! gu 34! p
o h! uh! p!
o .failing!=1g .running!=1g .suspended!=1g .totalSize
o h! 4! .stats=r1
a [r2
o 2f! 7 i6!=c 1r 34!
o 2u=qw ak=qy nx!=qz 2p=r0 .reconcilers=r3 yz=r4
o 1=r5
i ~110000
o .excludeBranch .excludeEnvironment .excludeTag .includeBranch .includeEnvironment .includeTag a=5 4q=r7 d6
o aq! zh jp=m
a [r9
o 2x=4n 2o=3 0 5
a [rb
o a=5
s |Static|GitHubBranch|GitHubTag|GitHubPullRequest|GitLabBranch|GitLabTag|GitLabMergeRequest|GitLabEnvironment|AzureDevOpsBranch|AzureDevOpsTag|AzureDevOpsPullRequest|AWSCodeCommitBranch|AWSCodeCommitTag|AWSCodeCommitPullRequest|GiteaBranch|GiteaTag|GiteaPullRequest|OCIArtifactTag|ACRArtifactTag|ECRArtifactTag|GARArtifactTag|ExternalService|ExternalArtifact
o 3c=7 .defaultValues=66 58=r8 1w=c 45=ra 8=7 d5=rc 1g .skip=rd 2!=re g
o 1=rf
o h! 4! 0! 5 i6=c vq
a [rh
s |Flatten|Permute
o .includeEmptyProviders=c 0!=rj
a [66
s |fluxcd.controlplane.io/v1
s |ResourceSetInputProvider
o h=rm 4=rn 0 c=4o
a [ro
a [58
s ~363 {"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}
o 0!=rr f=rq wl d=m
a [rs ~41 ~520
o ai=4 f3=ri .inputStrategy=rk .inputs=rl .inputsFrom=rp f=rq wl 1g iz=rt jo=c
o 1=ru
s |DEFAULT|DO_NOT_UPGRADE|UPGRADE
o e d
o pp=rw q2=1g .http2KeepAlive=rx q3=1g 6u sh=1g cb=1g cc=1g 109=c
i ~00 ~14294967295
o e hz=rz .time
o mm 6u gx 8q=1g di=s0
o 22=ry 9p=s1
o od=rz sw=5 10x .weightStabilizationPeriod 10y
o 0! 6
a [s4
o 51=s5 0! 7 64
o z3=i1
o h5=i1
o q4=s6 q5 q7 .maglev=s7 h5=i1 .ringHash=s8 10a=c
o *rz
o 2e 4x=sa
a [sb
b ~6
o 2e 4x
a [se
o nw=sc r=sd bg=sf om=5
s |UNSPECIFIED|LEAST_CONN|RANDOM|PASSTHROUGH|ROUND_ROBIN|LEAST_REQUEST
n ~00 ~6
n ~00 ~1100 ~6
o k6=si 3e! .minimumPercent=sj
i ~01 ~14294967295 ~6
o r=sd bg=sf om=5 .minClusterSize=sl
o kz=s3 eq=s9 s1=sg y4=sh .warmup=sk 10t .zoneAwareLbSetting=sm
i ~00 ~14294967295 ~6
i ~00 ~1100 ~6
i ~0100 ~1599
a [sq
o e6 mn=so mo=1g ep=so mp=so op=sp e gy=1g t0=1g .outlierDetectionHttpErrorCodes=sr yc=c
o 4s=rz
s |DISABLE|SIMPLE|MUTUAL|ISTIO_MUTUAL
o lg aa lh 6f n4 2w=sd v=su 4t db 7h=5
o an=s2 8o=sn hf=ss 3=st o=sv
a [sw ~54096
s |V1|V2
o p=sy
o .budgetInterval t4=rz 90=sj
o 26 .targetHost! 48!=rz
o an=s2 8o=sn hf=ss .portLevelSettings=sx 79=sz wt=t0 o=sv .tunnel=t1
o a=3 0! jf=t2
a [t3
o *qr
o 2o=t5
o fj=5 11! .subsets=t4 jf=t2 dr=t6
o 1=t7
s |INVALID|LISTENER|FILTER_CHAIN|NETWORK_FILTER|HTTP_FILTER|ROUTE_CONFIGURATION|VIRTUAL_HOST|HTTP_ROUTE|CLUSTER|EXTENSION_CONFIG|BOOTSTRAP|LISTENER_FILTER
o 0 94=rz 1d yt
s |ANY|SIDECAR_INBOUND|SIDECAR_OUTBOUND|GATEWAY|WAYPOINT
o 0 .subFilter=a6
o .applicationProtocols .destinationPort=rz 58=tc 0 db .transportProtocol .transportSocket
o .filterChain=td .listenerFilter 0 hw 94=rz
o b=3 .proxyVersion
s |ANY|ROUTE|REDIRECT|DIRECT_RESPONSE
o 3n=tg 0
o fa 0 43=th
o fv 0 hw 94=rz .vhost=ti
o 58=tc 94=rz 43=a6
o 2u=ta 3q=tb gn=te i2=tf .routeConfiguration=tj .waypoint=tk
s |UNSPECIFIED|AUTHN|AUTHZ|STATS
s |INVALID|MERGE|ADD|REMOVE|INSERT_BEFORE|INSERT_AFTER|INSERT_FIRST|REPLACE|MERGE_AND_REPLACE_LIST
o .filterClass=tm 8y=tn 6=58
o .applyTo=t9 1e=tl 3x=to
a [tp
o l=9n 4!=9o 0!=t 5
a [tr ~516
o a=t5
o .configPatches=tq 40=1g 4a=ts dr=tt
o 1=tu
o 0! 4s!=rz 26! 48=rz
a [2 ~41 ~52
s |TLS_AUTO|TLSV1_0|TLSV1_1|TLSV1_2|TLSV1_3
s |PASSTHROUGH|SIMPLE|MUTUAL|AUTO_PASSTHROUGH|ISTIO_MUTUAL|OPTIONAL_MUTUAL
o aa 4t xm
a [u0 ~41 ~52
o 7u=5 lg aa lh ae=5 n4 .credentialNames=tx b5=5 .httpsRedirect=c 2w=sd .maxProtocolVersion=ty .minProtocolVersion=ty v=tz 4t xm 7h=5 .tlsCertificates=u1 .verifyCertificateHash=5 .verifyCertificateSpki=5
o e8 nc 59!=5 0 3!=tw o=u2
a [u3
o c=3 xq=u4
o 1=u5
i ~00 ~6
o *3l
o .imageType
o en=u7 .environmentVariables=u8 n=u9 c=t6
o 1=ua
a [94 ~5256
s ~3256
o 1o=ud a=3 gt=3l tj=3l 3j=sa 47=4c s=rz
a [ue ~54096
a [2 ~41 ~5256
s |MESH_EXTERNAL|MESH_INTERNAL
o 0!=ud 4s!=rz 26=ud 48=rz
a [ui ~5256
s |NONE|STATIC|DNS|DNS_ROUND_ROBIN|DYNAMIC_DNS
o 9x=uc 6o=uf fj=5 59!=ug c8=uh 3j=uj .resolution=uk 7h=5 dr=tt
o 1!=ul
s |DEFAULT|IPTABLES|NONE
o 0 4s=rz 26 48=rz
o e8 ln=un 59!=5 3=uo
a [up
o e8 ln=un an=s2 nc 3!=uo o=u2
a [ur
o 11! 3=st yt
s |REGISTRY_ONLY|ALLOW_ANY
o .egressProxy=ut v=uu
o b6=uq .inboundConnectionPool=s2 4n=us .outboundTrafficPolicy=uv dr=tt
o 1=uw
o 86 2j 30
a [uy
s |UNSPECIFIED|FORWARD|IGNORE
o 7q=sd 7r=5 7s=5 dy=5 7t=uz 89=5 5f .unmatchedPreflights=v0
o 0 5
o .bytes yo
o 6d=v3 34!=rz
n
o 6=v5
o pn .http2Error q8=1g 5o=v6
o .exponentialDelay ow 90=1g 5o=v6
o jq=v7 ne=v8
o 9w=3 cq=5 9j=3
o 4u=va 7c=va
o *uy
o 6c=uy 6s=5 m=vc qh=c 1i=uy 0 3=rz 7a=vc 1c=uy 5y=3 9k .statPrefix 4c=uy 114=vc
a [vd
o aw!=ut 5o=v6
a [vf
s |FROM_PROTOCOL_DEFAULT|FROM_REQUEST_PORT
o 6c .derivePort=vh 3=rz .prefixRewrite .redirectCode=rz 1c 4c
o 7w=1g a5 hq .retryIgnorePreviousHosts=sd cu .retryRemoteLocalities=sd
o 1e cw
o 6c 4c .uriRegexRewrite=vk
o aw!=ut m=vb s=1g
a [vm
o ex=v1 .delegate=v2 np=v4 .fault=v9 m=vb 1e=ve 8t=ut .mirror_percent=so .mirrorPercent=so .mirrorPercentage=v6 h6=vg 0 vx=vi 9e=vj cw=vl 43=vn d
a [vo
o nj=5 6s=5 3=rz 5y=3 9k .sourceSubnet
a [vq
o aw!=ut s=1g
a [vs
o 1e=vr 43=vt
a [vu
o nj=5 6s=5 3=rz y6!=5 5y=3 9k
a [vw
o 1e!=vx 43=vt
a [vy
o fj=5 6s=5 59=5 22=vp 9p=vv o=vz
o 1=w0
o 1!=ue
a [8u
o 53!=w3
o 3=rz 1d
o 0 6
a [w6
o 11 q6=w7 7 3!=rz 1c
o 11 3!=rz
o 88=w4 6r=i1 4l=w5 g8=w8 8k=i1 78=i1 9n=i1 j8=w9 3m=i1
o b=4 hy=wa i!=ue
o 1!=wb
s |ALLOW|DENY|AUDIT|CUSTOM
s ~3320
a [we ~516
o .ipBlocks=5 2h=5 .notIpBlocks=5 .notNamespaces=5 .notPrincipals=5 .notRemoteIpBlocks=5 .notRequestPrincipals=5 .notServiceAccounts=wf .notTrustDomains=5 .principals=5 .remoteIpBlocks=5 .requestPrincipals=5 .serviceAccounts=wf .trustDomains=5
o 1r=wg
a [wh ~5512
o 59=5 h2=5 .notHosts=5 .notMethods=5 .notPaths=5 .notPorts=5 hm=5 3j=5
o 8y=wj
a [wk
o 9! .notValues=5 y=5
a [wm
o 2e=wi 4x=wl .when=wn
a [wo ~5512
o 3n=wd t=a6 1b=wp c=t6 49=tr 4a=ts
o 1=wq
s |UNSET|DISABLE|PERMISSIVE|STRICT
o v=ws
o *wt
o .mtls=wt .portLevelMtls=wu c=t6
o 1=wv
o 0!=8u 2j
a [wx
o lv!=8u 2v!=8u
a [wz
s |OPTIONAL|REQUIRED
a [8u ~564
o 6b=w3 .forwardOriginalToken=c .fromCookies=w3 .fromHeaders=wy .fromParams=w3 4o=8u .jwks .jwks_uri=13 .jwksUri=13 .outputClaimToHeaders=x0 .outputPayloadToHeader .presence=x1 .spaceDelimitedClaims=x2 d
a [x3 ~54096
o .jwtRules=x4 c=t6 49=tr 4a=ts
o 1=x5
o 4k
s |CLIENT_AND_SERVER|CLIENT|SERVER
o v=x8
o 0!=8u
a [xa
o 3r=sd 58=x7 1e=x9 98=xb
a [xc
s |ALL_METRICS|REQUEST_COUNT|REQUEST_DURATION|REQUEST_SIZE|RESPONSE_SIZE|TCP_OPENED_CONNECTIONS|TCP_CLOSED_CONNECTIONS|TCP_SENT_BYTES|TCP_RECEIVED_BYTES|GRPC_REQUEST_MESSAGES|GRPC_RESPONSE_MESSAGES
o .customMetric=8u 8s=xe v=x8
s |UPSERT|REMOVE
o 8y=xg 6
o *xh
o 3r=sd 1e=xf .tagOverrides=xi
a [xj
o hg=xk 98=xb .reportingInterval
a [xl
o nd 0!=8u
o 6!=8u
o 4j=xn .formatter=xo 2v=xn c4=xo
o *xp
o f0=xq .disableContextPropagation=sd .disableSpanReporting=sd .enableIstioTags=sd 1e=x9 98=xb .randomSamplingPercentage=sj .useRequestIdForTraceSampling=sd
a [xr
o .accessLogging=xd 4r=xm c=t6 49=tr 4a=ts 7k=xs
o 1=xt
o 9! 0!
o 46!=xv
o 2m!=xw
o 67!=xx .accessSecretKey!=xx 7o=xx
s |keda|workload
s |azure-workload|gcp|aws|aws-eks|none
o fm .identityAuthorityHost 3s .identityOwner=xz .identityTenantId t!=y0 cx
o 0! 5n! 4v .versionId .versionStage
a [y2 ~41
o 6k=xy cn=y1 u 4w!=y3
o dv .keyVaultResourceURL 2!
o 3d! 2n!=xx dk!
o 0! 5n! p
a [y7 ~41
o ej=y5 6k=y6 cn=y1 4w!=y8 .vaultUri!
o dv 6f=xx .clientCertificatePassword=xx 3d! 2n=xx ej dk!
o 5n! 1g!
a [yb
o 9! 0! 5n!
a [yd
o er 0! 5n!
a [yf
o 2n!=xx
o 2f! 5n! p
a [yi ~41
o 6k=yh cn=y1 4w!=yj
s |token|kubernetes
o 47 1g 9r
o .altNames aj 8i .ipSans .otherSans 64 .uriSans
s ||secretV2|secret|pki
o 9! 5n! 7! .pkiData=yn 2=yo
a [yp ~41
o 1o! 2t!=yl ap=ym .mount 5 1f 4w!=yq
s |clientCredentials
o 3d! 2n=xx 7d=5 jd! .tokenUrlParams=3 2=ys
o .awsSecretManager=y4 .azureKeyVault=y9 .azureServicePrincipal=ya .boundServiceAccountToken=yc .configMapTargetRef=ye 1u=yg .filePath .gcpSecretManager=yk .hashiCorpVault=yr 17=yt cn=y1 .secretTargetRef=ye
o 1!=yu
o er 2p! y!=ac
o 34 2!
a [yx
o 3n! tt=yw tv=yy
a [yz
o 1b!=z0
o .succeededCount=1g .succeededIndexes
a [z2
o 1b!=z3
o b=5x 1=58
o du=1g e5=1g l0=1g mh mi=1g gu s7=c sj=1g hh=1g ul=z1 uo c=4o yv=z4 q=c i!=z5 zz=1g
s |foreground|background
s |gradual|immediate
o .propagationPolicy=z7 1s=z8
s |min|avg|sum|max
s |default|custom|accurate|eager
o .customScalingQueueLengthDeduction=1g .customScalingRunningJobPercentage .multipleScalersCalculation=za .pendingPodConditions=5 1s=zb
s |TriggerAuthentication|ClusterTriggerAuthentication
o 4=zd 0!
o .authenticationRef=ze b!=3 sx 0 2!=8u .useCachedMetrics=c
a [zf ~41
o oa .failedJobsHistoryLimit=i1 .jobTargetRef!=z6 sm=fq t2=i1 us=fq .rollout=z9 .rolloutStrategy=z8 .scalingStrategy=zc .successfulJobsHistoryLimit=i1 jg!=zg
o 1=zh
o 78!=1g 2! 6!=1g
a [zj
o hv=zk .selectPolicy .stabilizationWindowSeconds=1g .tolerance=5d
o x9=zl .scaleUp=zl
o e7=zm 0
s |AverageValue|Value
o .activationTarget p3 sx=zo 1n
o .horizontalPodAutoscalerConfig=zn .restoreToOriginalReplicaCount=c .scalingModifiers=zp
s |static|currentReplicas|currentReplicasIfHigher|currentReplicasIfLower|scalingModifiers
o e7=zr 6r!=i1 1m!=i1
o h oa 4 0!=8u
o .advanced=zq .cooldownPeriod=i1 8d=zs .idleReplicaCount=i1 .initialCooldownPeriod=i1 sm=fq t2=i1 us=fq .scaleTargetRef!=zt jg!=zg
o 1!=zu
a [44
s |Rule
s |minimal|detailed
o jw=c 4r=c .traceVerbosity=zy 7k=c
i ~19223372036854775000
o 1a=c m=3 1p e=5d 1i v 7 3=1g 1c 34=1g d=5d .unhealthyInterval=5d
s |Service|TraefikService
o .failureWindow=5d .maxFailedAttempts=1g
o .flushInterval
s |none|lax|strict|None|Lax|Strict
o b3 .httpOnly=c 5f=1g 0 7 ik=105 xi=c
o eu=106
s |wrr|p2c|hrw|leasttime|RoundRobin
o 4m=101 4=102 72=zw 0! 5 8u=c 8x=c hj=c hk=103 3=5d if=104 1c d8 dd=107 1s=108 s=i1
a [109
o 4=zx 1e! 72=zw .observability=zz 40=100 33=10a z2
a [10b
o .main x7=5
a [10d
o lp o0=10e 2y=44 1l de=44
o fg=5 6w 3h=zw 44!=10c o=10f
o 1!=10g
i ~01 ~12
o p=10i
o 0! 5 8u=c 8x=c 3!=5d 79=10j d8 zc=1g o=c s=i1
a [10k
s |v3|v2
o 1e! 72=zw 40=100 33=10l z2=10m
a [10n
o lp o0=10e 2y=44 u5=c 1l de=44
o fg=5 6w 44!=10o o=10p
o 1!=10q
o 0! 5 8u=c 8x=c 3!=5d s=i1
a [10s
o 33=10t
a [10u
o fg=5 6w 44!=10v
o 1!=10w
o 2j
o pq .realm .removeHeader=c 12
o gz=1g .maxResponseBodyBytes=1g .memRequestBodyBytes=1g .memResponseBodyBytes=1g .retryExpression
o 72=zw
o .checkPeriod=5d 4k .fallbackDuration=5d .recoveryDuration=5d .responseCode=sq
o .defaultEncoding .encodings=5 .excludedContentTypes=5 .includedContentTypes=5 .minResponseBodyBytes=i1
o .autoDetect=c
o .allowEncodedBackSlash=c .allowEncodedHash=c .allowEncodedNullCharacter=c .allowEncodedPercent=c .allowEncodedQuestionMark=c .allowEncodedSemicolon=c .allowEncodedSlash=c
o .errorRequestHeaders=5 3l 1d=109 34=5 .statusRewrites=fn
o .caOptional=c ac lq 2w=c
o .addAuthCookiesToResponse=5 1o .authRequestHeaders=5 .authResponseHeaders=5 .authResponseHeadersRegex .authSigninURL fs=c pq sg=1g .maxResponseBodySize=1g .preserveLocationHeader=c .preserveRequestMethod=c o=117 .trustForwardHeader=c
o 7t=5
o .accessControlAllowCredentials=c .accessControlAllowHeaders=5 .accessControlAllowMethods=5 .accessControlAllowOriginList=5 .accessControlAllowOriginListRegex=5 .accessControlExposeHeaders=5 .accessControlMaxAge=1g .addVaryHeader=c .allowedHosts=5 .browserXssFilter=c .contentSecurityPolicy .contentSecurityPolicyReportOnly .contentTypeNosniff=c .customBrowserXSSValue .customFrameOptionsValue .customRequestHeaders=3 .customResponseHeaders=3 .featurePolicy .forceSTSHeader=c .frameDeny=c .hostsProxyHeaders=5 .isDevelopment=c .permissionsPolicy .publicKey .referrerPolicy .sslForceHost=c .sslHost .sslProxyHeaders=3 .sslRedirect=c .sslTemporaryRedirect=c .stsIncludeSubdomains=c .stsPreload=c .stsSeconds=i1
o .depth=i1 .excludedIPs=5 .ipv6Subnet=1g
o gh=11b .requestHeaderName .requestHost=c
o kd=i1 y9=11c
o gh=11b .rejectStatusCode=1g ix=5
o gh=11b ix=5
o aj=c ey=c nz=c gt=c 5m=c v8=c d7=c
o aj=c ey=c nz=c gt=c 5m=c .organizationalUnit=c v8=c d7=c
o 4o=11g .notAfter=c .notBefore=c x7=c d7=c 62=11h
o gc=11i .pem=c
o ac lq 2w=c
o .db=1g f4=5d 6o=5 .maxActiveConns=1g .minIdleConns=1g .poolSize=1g .readTimeout=5d 12 o=11k .writeTimeout=5d
o .average=i1 ld=i1 hr=5d .redis=11l y9=11c
o uc=c 30 9b
o uc=c 3 1c
o 7
o 30 9b
i ~0-1
o 7w=i1 .disableRetryOnNetworkError=c .initialInterval=5d gz=11r .retryNonIdempotentMethod=c 34=5 d=5d
o .forceSlash=c .prefixes=5
o 30=5
o .addPrefix=10y 10=10z .buffering=110 ls=111 ef=112 .compress=113 mt=114 .digestAuth=10z .encodedCharacters=115 oe=116 .forwardAuth=118 .grpcWeb=119 m=11a .inFlightReq=11d qz=11e r3=11f .passTLSClientCert=11j 3z=66 vh=11m .redirectRegex=11n .redirectScheme=11o .replacePath=11p .replacePathRegex=11q 5u=11s .stripPrefix=11t .stripPrefixRegex=11u
o 1!=11v
o kd=i1
o ix=5
o .inFlightConn=11x qz=11y r3=11y
o 1!=11z
o f4=5d .idleConnTimeout=5d .pingTimeout=5d .readIdleTimeout=5d .responseHeaderTimeout=5d
o 1t 12
a [122
o .ids=5 .trustDomain
o lr=5 ae=5 .disableHTTP2=c .forwardingTimeouts=121 2w=c .maxIdleConnsPerHost=11r 5g 5h u8 ww=123 wx=5 5w yb=124
o 1!=125
o lr=5 2w=c u8 ww=123 wx=5 5w yb=124
o .dialKeepAlive=5d f4=5d 79=10j zc=5d o=127
o 1!=128
s |NoClientCert|RequestClientCert|RequireAnyClientCert|VerifyClientCertIfGiven|RequireAndVerifyClientCert
o .clientAuthType=12a xh=5
o 7u=5 ae=5 .clientAuth=12b .curvePreferences=5 .disableSessionTickets=c 5g 5h .preferServerCipherSuites=c .sniStrict=c
o 1!=12c
o 1l!
a [12e
o b3=10d .resolver
o ee=12f .defaultCertificate=12e .defaultGeneratedCert=12g
o 1!=12h
o gz=1g 34=5
o oe!=12j 8d!=109 1d!=109
o 33=10a
o 4m=101 4=102 72=zw 0! 5 8u=c 8x=c hj=c hk=103 90=1g 3=5d if=104 1c d8 dd=107 1s=108 s=i1
a [12m
o 4m=101 4=102 sg=1g 72=zw .mirrorBody=c h6=12n 0! 5 8u=c 8x=c hj=c hk=103 3=5d if=104 1c d8 dd=107 1s=108 s=i1
o 33=10a dd=107
o bg=12k .highestRandomWeight=12l 73=12o .weighted=12p
o 1!=12q
o fo!
o 8e=12s 46=xv
o 0! 6 2m=12t
a [12u
o h3!
a [12w
o 4q!=1g h3!
a [12y
o .dimensions=w7 h3 5
o 8s=130 hr=5d .stat dl
o 4k 2f rr .metricStat=131 hr=5d .returnData=c
a [132
o e .metricDataQueries!=133
s |avg|min|max|sum|last|percentile|mean|l2norm|area
o 0 .namespaced=c
o .aggregator=135 h=gj p3 e .queries=3 3l 8=136
o 1o 3l
o 41 3l
o 34! 2!
a [13a
o 3n! tt=yw tv=13b
a [13c
o 1b!=13d
o b=4 1=58
o du=1g e5=1g l0=1g mh mi=1g gu s7=c sj=1g hh=1g ul=13e uo c=4o yv=z4 q=c i!=13f zz=1g
o b=4 1!=13g
o 85 u! xe! 60 yl!=1g
o .controlScope!=13i .experimentScope!=13i 0!
a [13j
o .marginal!=1g .pass!=1g
o 1o! 7v! .canaryConfigName! .configurationAccountName! .lookback=c .metricsAccountName! 7d!=13k .storageAccountName! jb!=13l
o 41 3l! d=1g
o 3d 2n 7d=5 jd
o 41 u cx
o 17=13o y3=13p
o 85 60 yl
o 1o 2t=13q m=d9 1w=c 3l .rangeQuery=13r d=1g
o 1o e 3l
o 2t=13q 6d m=d9 1w=c .jsonBody=58 gi 1i 3m=1g g!
o .cloudWatch=134 .datadog=137 .graphite=138 .influxdb=139 .job=13h .kayenta=13m .newRelic=13n 3z=58 v5=13s .skywalking=13t .wavefront=138 .web=13u
o .consecutiveErrorLimit=5d .consecutiveSuccessLimit=5d 54=5d .failureCondition .failureLimit=5d .inconclusiveLimit=5d .initialDelay e 0! t!=13v .successCondition
a [13w
o ma=c za
a [13y
o 4f=12v 84=12x h0=12z 4r=13x dj=13z
o 1!=140
o .successfulRunHistoryLimit=1g .unsuccessfulRunHistoryLimit=1g
o .revisions=1g
o s!=1g
o 97=144 9d=gw
o 8e=12s .podTemplateHashValue
o 0! 6 2m=146
a [147
o dz=4 4f=148 84=12x h0=12z dj=13z
o jr=1g .activeMetadata=4 .activeService! kf=145 .autoPromotionEnabled=c .autoPromotionSeconds=1g 71=5d .postPromotionAnalysis=149 .prePromotionAnalysis=149 .previewMetadata=4 .previewReplicaCount=1g .previewService xa=1g il=1g
o dz=4 4f=148 84=12x h0=12z .startingStep=1g dj=13z
o .pingService! .pongService!
o 2! 6!=1g
o 4f=148 ma=c 0! .requiredForCompletion=c za!
a [14e
o b=4 0! 1m=1g c=4o 1d=a6 .specRef! s=1g
a [14g
o .analyses=14f dz=4 84=12x 3e il=1g dj!=14h
o 3e=5d
o 19=58 0!
o .matchTrafficWeight=c 1m=1g s=1g
o fz! .headerValue!=uy
a [14m
o 1e=14n 0
o m=vc 1i=uy 7=uy
a [14p
o 1e=14q 0! 5o=1g
o a0=149 .experiment=14i .pause=14j 3z=14k .setCanaryScale=14l .setHeaderRoute=14o .setMirrorRoute=14r .setWeight=1g
a [14s
o .durationSeconds!=1g r!=c
o ke 4n .ingresses=5 wy .servicePort!=1g .stickinessConfig=14u
o .mappings!=5
o 0! 1b=5
o 43=14x
o .canaryVirtualNodeRef!=7 .stableVirtualNodeRef!=7
o 0! 44=5
o .virtualNodeGroup=14z 10l=150
o .additionalSubsetNames=5 .canarySubsetName! 0! .stableSubsetName!
o 3=1g
a [153
o 3=1g y6=5
a [155
o 0! 44=5 .tcpRoutes=154 .tlsRoutes=156
a [157
o .destinationRule=152 10l=157 .virtualServices=158
a [7
o .additionalIngressAnnotations=3 ke .canaryIngressAnnotations=3 .stableIngress .stableIngresses=5
o wy .trafficSplitName
o .weightedTraefikServiceName!
o .alb=14v .ambassador=14w .apisix=14y .appMesh=151 .istio=159 .managedRoutes=15a .maxTrafficWeight=1g .nginx=15b 5p=58 .smi=15c .traefik=15d
o jr=1g a0=14b kf=145 .canaryMetadata=4 .canaryService .dynamicStableScale=c sr=5d 71=5d .minPodsPerReplicaSet=1g .pingPong=14c .replicaProgressThreshold=14d xa=1g il=1g .stableMetadata=4 .stableService iz=14t .trafficRouting=15e
o .blueGreen=14a lm=15f
o h 4 0 x9
o a0=142 t1=1g 76=c .progressDeadlineAbort=c i0=1g 1m=1g .restartAt cv=1g .rollbackWindow=143 c=4o 1s=15g i=13f .workloadRef=15h
o 1!=15i
s |PodCIDR|CiliumPodIPPool|Service|Interface
s |internet|planned-shut|accept-own|route-filter-translated-v4|route-filter-v4|route-filter-translated-v6|route-filter-v6|llgr-stale|no-llgr|blackhole|no-export|no-advertise|no-export-subconfed|no-peer
a [15l
o .large=5 .standard=5 .wellKnown=15m
o em=15n .localPreference=1g
s |In|NotIn|Exists|DoesNotExist
o 9! 2p!=15p y=5
a [15q
o 2x=15r 2o=t5
s |LoadBalancerIP|ClusterIP|ExternalIP
a [15t ~41
i ~00 ~131
i ~00 ~1127
o 9x!=15u .aggregationLengthIPv4=15v .aggregationLengthIPv6=15w
o .advertisementType!=15k 51=15o gg=7 c=15s 1d=15x
a [15y
o k5!=15z
o 1!=160
i ~01 ~14294967295
s |ipv4|ipv6
o .addressFamily!=163
s |DefaultGateway
o .defaultGateway=164 v!=165
o .autoDiscovery=166 0!=id hn=rz ho .peerConfigRef=7
a [167
o gr=162 gs=9q 0!=id 77=168
a [169 ~41 ~516
o l4!=16a 1q=15s
o 1!=16b
o .localAddress gs=1g 0!=id
a [16d
o gr=162 gs=1g 0!=id 77=16e ij
a [16f ~41
o l4!=16g
o 1!=16h
i ~01 ~1255
s |ipv4|ipv6|l2vpn|ls|opaque
s |unicast|multicast|mpls_label|encapsulation|vpls|evpn|ls|sr_policy|mup|mpls_vpn|mpls_vpn_multicast|route_target_constraints|flowspec_unicast|flowspec_vpn|key_value
o k5=15s .afi!=16k .safi!=16l
a [16m
i ~01 ~14095
o r!=c .restartTimeSeconds=16o
i ~01 ~12147483647
i ~03 ~165535
o .connectRetryTimeSeconds=16q .holdTimeSeconds=16r .keepAliveTimeSeconds=9q
o hp=9q .sourceInterface
o e4 .ebgpMultihop=16j .families=16n .gracefulRestart=16p .timers=16s .transport=16t
o 1!=16u
a [2 ~40
o .externalCIDRs!=16w
o 1!=16x
o 0! 5 4s=5
a [16z
o gn 0! 5 3j=ac
a [171
o .backendServices=170 1q=15s f!=rq 33=172
o 1=173
s |disabled|required|test-always-fail
o v!=175
s |IPv4|IPv6
o .family=177 2!=5d
a [178 ~540
o bk=179
a [17a
s ~3253 {"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
o ad .cidrGroupRef=17c .cidrGroupSelector=15s of=5
a [17d
a [15s
s |all|world|cluster|cluster-mesh|host|init|ingress|unmanaged|remote-node|health|none|kube-apiserver
a [17g
o sb=3i .matchPattern=3i
a [17i
o a=3 u .securityGroupsIds=5 .securityGroupsNames=5
o a3=17k
a [17l
s |CiliumEnvoyConfig|CiliumClusterwideEnvoyConfig
o 4=17n 0!=8u
i ~01 ~1100
o .envoyConfig!=17o 0!=8u 40=17p
o 7x 4t 12!=44 .trustedCA
s |TCP|UDP|SCTP|VRRP|IGMP|GRE|IPIP|IPV6|ESP|AH|ANY
o o7=of 3 26=17s
a [17t ~540
s |LOG|ADD|DELETE|REPLACE
o .mismatch=17v 0!=8u 12=44 6
a [17w
o .headerMatches=17x m=5 11 1i 7
a [17y
o b1=17j 22=17z
a [3i ~41
o gn=17q .originatingTLS=17r 3j=17u 1b=180 .serverNames=181 .terminatingTLS=17r
a [182
a [2 ~50
o 5 ip
o 5 c!=15s
o .k8sService=185 .k8sServiceSelector=186
a [187
o 2t=176 bq=17b zo=5 zp=17e zq=17f zr=17h .toFQDNs=17j zs=17m zt=17f 63=183 zu=184 zv=188
a [189
a [17t
o 3j=18b
a [18c
o bq=17b zo=5 zp=17e zq=17f zr=17h zs=17m zt=17f 63=18d zu=184 zv=188
a [18e
o b6=c 4n=c
o 2t=176 p5=5 p6=17e p7=17f p8=17h p9=17m pa=17f pb=184 bq=17b 63=183
a [18h
o p5=5 p6=17e p7=17f p8=17h p9=17m pa=17f pb=184 bq=17b 63=18d
a [18j
o 9! 1r 6
a [18l
s ~332
o 6=18n
o 21 b6=18a .egressDeny=18f .enableDefaultDeny=18g .endpointSelector=15s 4n=18i .ingressDeny=18k a=18m .log=18o 1q=15s
a [18p
o 1=18p .specs=18q
s ~339
o .egressIP=18s gg 1q!=15s
a [18t ~564
o 1j=15s 1q=15s ht=15s
a [18v
o .destinationCIDRs!=5 .egressGateway!=18t .egressGateways=18u .excludedCIDRs=5 d5!=18w
o 1=18x
s |Yes|No
o ad 60 .stop
a [190
o .allowFirstLastIPs=18z .blocks=191 3r=c xu=15s
o 1!=192
o 0 3! 26!=9f
a [194
o .localEndpointSelector!=15s 63!=195
o 8l! 63!=195
o 5! ip! 63=195
o .addressMatcher=197 .serviceMatcher=198
o 21 .redirectBackend!=196 .redirectFrontend!=199 .skipRedirectFromBackend=c
o 1=19a
o .defaults!=3 1q!=4o
o 1!=19c
s |OVERWRITE|APPEND_IF_ABSENT|PASS_THROUGH
o .serverHeaderTransformation=19e
o r=c
o .grpcWebTranslation=19g
s |Allow|Deny
s |LoadBalancer|NodePort
o 9z=c bf bu=5 bv gp c6=5 .loadBalancerSourceRangesPolicy=19i zx 2=19j
s |JSON|Text
s |HTTP|TCP
a [19m ~41
o 8i!=19l bw=3 9o=19n 35=iy
a [19o ~41 ~58
o jw=19p
o 21=94 .envoy=19f .httpOptions=19h 1d=19k j9=19q
o 1=19r
o be=c qu=5 .loadBalancerIPs=c 1q=15s xu=15s
o 1=19t
i ~01 ~132
o lt!=p1 s8!=19v
i ~01 ~1128
o lt!=p1 s8!=19x
o .allowFirstIP=c .allowLastIP=c .ipv4=19w .ipv6=19y 1j=15s ht=15s
o 1!=19z
o *2 ~7
o *2 ~6
o k=3 8f=5 a=3 0 5 ~6 ~7
o 20=1a2 qn=c b=1a3 2
o 20 .encryptedData!=1a1 i=1a4
o 1!=1a5
i ~02 ~1255
i ~010 ~160000
i ~01 ~1254
o .detectMultiplier=1a7 .echoInterval=1a8 .echoMode=c .minimumTtl=1a9 .passiveMode=c .receiveInterval=1a8 .transmitInterval=1a8
o 1=1aa
i ~01 ~110
o .aggregationLength=fq .aggregationLengthV6=1g .asPathPrepend=1ac em=5 qw=c8 qx=5 .localPref=1g ci=c8 77=5 iq=c8
o 1=1ad
o 9! 2p! y!=p1
a [1af
o 2x=1ag 2o=3
a [1ah
i ~00 ~116384
o l3 o2=c pw ri tf!=rz ci=1ai 25 hn!=rz ho! hp=1aj ij y8
o 1=1ak
s |internal|external
i ~01 ~116384
o l3 .connectTime .disableMP=c .dualStackAddressFamily=c .dynamicASN=1am o2=c .enableGracefulRestart=c pw gg ri gr=162 tf!=rz ci=c8 25 8z=v2 hn=rz ho hp=1an ij y8 .vrf
o 1=1ao
o em=w7
o 1=1aq
o cf=c8 2h=5 40=1g iq=c8
o 9x!=5 .autoAssign=c .avoidBuggyIPs=c .serviceAllocation=1as
o 1!=1at
o 96!=4o s!=17p
a [1av
o qu=5 qw=c8 qx=5 ci=c8 .preferredNodeSelectors=1aw iq=c8
o 1=1ax
s |Delete|Retain
o au!=1az 83! 1k=3
o .persistentVolumeClaimName .volumeSnapshotContentName
o 1r!=1b1 4d
o 1!=1b2
a [2 ~6
o 2x=4n 2o=3 ~6
s |Continue|Fail
o 53!=p1 6j ts=1b6 d
o 88!=1b7
a [1b8
o bd=1b4 87=1b4 br=1b4 8j=1b4 24=1b5 0! uu=1b9 uw=1b9
a [1ba ~6
o f=1bb
o a=3
a [4o ~6
o 4e 4! 0!
o .parallelFilesUpload=1g ~6
o .csiSnapshotTimeout .datamover .defaultVolumesToFsBackup=sd .defaultVolumesToRestic=sd .excludedClusterScopedResources=1b4 .excludedNamespaceScopedResources=1b4 bd=1b4 87=1b4 g4=1bc qr=sd .includedClusterScopedResources=1b4 .includedNamespaceScopedResources=1b4 br=1b4 8j=1b4 r7 24=1b5 b=1bd tx=1be .orderedResources=1a2 wj=1bf .snapshotMoveData=sd .snapshotVolumes=sd .storageLocation 64 102=1bg .volumeGroupSnapshotLabelKey .volumeSnapshotLocations=5
o 1=1bh
s |ReadOnly|ReadWrite
s ~6
o la! .caCert .caCertRef=lp 2j
o .accessMode=1bj .backupSyncPeriod=1bk 19=3 ap=lp 6l=c .objectStorage!=1bl t! .validationFrequency=1bk
o 1=1bm
o 53!=p1 6j .execTimeout ts=1b6 .waitForReady=sd .waitTimeout
a [58 ~7
o ge=1bp d
o 88=1bo .init=1bq
a [1br
o bd=1b4 87=1b4 br=1b4 8j=1b4 24=1b5 0! .postHooks=1bs
a [1bt
o f=1bu
o 4e 4! 0! ~6
o 87=1b4 8j=1b4 ~6
o .parallelFilesDownload=1g .writeSparseFiles=sd ~6
o .backupName bd=1b4 87=1b4 .existingResourcePolicy=1bk g4=1bv qr=sd br=1b4 8j=1b4 r7 24=1b5 .namespaceMapping=3 tx=1be .preserveNodePorts=sd .resourceModifier=1bw wj=1bw .restorePVs=sd .restoreStatus=1bx .scheduleName 102=1by
o 1=1bz
o 76=c 45! .skipImmediately=c i!=1bh .useOwnerReferencesInBackup=sd
o 1=1c1
o 19=3 ap=lp t!
o 1=1c3
s |Equals|NotEquals|AnyIn|AllIn|AnyNotIn|AllNotIn|GreaterThanOrEquals|GreaterThan|LessThanOrEquals|LessThan|DurationGreaterThanOrEquals|DurationGreaterThan|DurationLessThanOrEquals|DurationLessThan
o 9=22 2g 2p=1c5 6=22
a [1c6
o 7p=1c7 68=1c7
o 9! 6!=22
a [1c9
s |GET|POST
o 2c m=d9 g!
o 20=1ca 6l=22 6x 1i=1cb 1d=1cc 105
o 6x 0!
s |default|amazon|azure|google|github
a [1cf
o .allowInsecureRegistry=c 98=1cg 4w=5
o qk=1ch 6x cp!
o 6l=22 6x 6=22
o kh=1cd 1t=44 .globalReference=1ce .imageRegistry=1ci 0! .variable=1cj
a [1ck
s |Foreground|Background|Orphan
s |CREATE|CONNECT|UPDATE|DELETE
a [1cn
o k=3 gk=5 0 h8=5 1j=4o 2h=5 he=1co c=4o
o 4e 4! 0! 5
a [1cq
o m9=5 f=1cp 5v=5 yr=1cr
a [1cs
o 7p=1ct 68=1ct
o 4g=1c8 3q=1cl ng=1cm 6p=1cu 1e!=1cu 45!
o 1!=1cv
s |All|One
s |Ignore|Fail
o 7p=1ct 68=1ct m9=5 f=1cp 5v=5 yr=1cr
o gk=5 5 c=4o
s |Equals|NotEquals|In|AnyIn|AllIn|NotIn|AnyNotIn|AllNotIn|GreaterThanOrEquals|GreaterThan|LessThanOrEquals|LessThan|DurationGreaterThanOrEquals|DurationGreaterThan|DurationLessThanOrEquals|DurationLessThan
o 9=22 2g 2p=1d1 6=22
a [1d2
o 7p=1d3 68=1d3 ~7
o h m3=v2 m4=1d0 3q=1cl 20=22 4 8n 0 5 95=1d4 2l
a [1d5
o h m3=v2 m4=1d0 20=22 8h=1d6 fx=c 4 0 5 tz=c z1=c 2l
o 6x 9 0 7! 6
a [1d8
o *1d9
s |Ascending|Descending
o 3q=1cl 8h=22 8n ty=1db u6=22 u7 95=1d4
a [1dc
o h 3q=1cl 4 0 5 95=22 c=4o 2l
a [1de
o 8h=1dd tc=c u6=22 u7 9o=1df
o 9! .valueExpression!
a [1dh
o 4k! 2g .messageExpression .reason
a [1dj
o h 4
o 0 5 .parameterNotFoundAction c=4o
o a2=1di .expressions=1dk fw=c .paramKind=1dl .paramRef=1dm 7l=3u
o 4g=22
s |Audit|Enforce
s |audit|enforce|Audit|Enforce
o 3n=1dq 1j=4o 2h=5
a [1dr
o kg=22 3q=1cl f2=1do .elementScope=c 8h=22 8n 75=22 95=1d4
a [1dt
o .ignoreSCT=c va .tsaCertChain
o .ignoreTlog=c va g
o 6e .certChain ez=1dv i8=1dw
o k1=3 ez=1dv 4o .issuerRegExp i8=1dw wz 62 .subjectRegExp
o 0! 5!
o ez=1dv gl .publicKeys i8=1dw 12=1dz it
o k=3 .attestor=22 ee=1dx .keyless=1dy c0=1e0 31 it
a [1e1
o 54=fq o9=1e2
a [1e3
o 6n=c 5
o l 4 0 5 p
a [1e6
o bk=5 tq=1e7
a [1e8
o .annotationDomain e2=1e4 84=1e5 .ignoreFields=1e9 31
s {"enum":["HostProcess","Host Namespaces","Privileged Containers","Capabilities","HostPath Volumes","Host Ports","AppArmor","SELinux","/proc Mount Type","Seccomp","Sysctls","Volume Types","Privilege Escalation","Running as Non-root","Running as Non-root user"]}
o .controlName!=1eb 5b=5 .restrictedField y=5
a [1ec
s |privileged|baseline|restricted
s |v1.19|v1.20|v1.21|v1.22|v1.23|v1.24|v1.25|v1.26|v1.27|v1.28|v1.29|v1.30|v1.31|v1.32|latest
o 6p=1ed gm=1ee p=1ef
o .allowExistingViolations=c kg=22 .assert=22 lo=1dn f2=1do on=1dp .failureActionOverrides=1ds 8h=1du .manifests=1ea 2g 75=22 up=1eg
o 7p=1d3 68=1d3
a [1ei
o e2=1e4 4g=1ej 0 .predicateType 2
a [1ek
s |Cosign|SigstoreBundle|Notary
o f2=1do 2g
o k1=3 k=3 .attestations=1el e2=1e4 .cosignOCI11=c on=1dp n .imageReferences=5 qk=1ch 4o 9 .mutateDigest=c 31 wg=c wz .skipImageReferences=5 62 2=1em .useCache=c 10d=1en .verifyDigest=c
a [1eo
o .celPreconditions=3u 3q=1cl 6p=1cz fw=1d7 .imageExtractors=1da 1e!=1cz .mutate=1dg 0!=qr 95=22 .reportProperties=3 iw=c 10d=1eh .verifyImages=1ep
a [1eq
o 6q=1cy 8p=3u 3m=1g
o 9y=c .applyRules=1cx a4=c .emitWarning=c 6q=1cy fx=c .generateExistingOnPolicyUpdate=c tc=c 1b=1er .schemaValidation=c jk=c .validationFailureAction=1dq .validationFailureActionOverrides=1ds dp=1es .webhookTimeoutSeconds=1g
o 1!=1et
o 20=1ca 1i=1cb w .retryLimit=fq 1d=1cc 105
o l 5 7b! p!
o 6x! 0!
a [1ex
o kh=1ev .kubernetesResource=1ew .projections=1ey
o 1!=1ez
o .policyName! .ruleNames!=5
a [1f1
o a4=c 4g=1c8 .exceptions!=1f2 1e!=1cu up=1ed
o 1!=1f3
o .apiGroups=5 e0=5 he=5 .resourceNames=5 f=5 xe
a [1f5
o oh=1f6 sd 1j=4o tp=4o wk=1f6
o 4g=3u ng=1cm c9=1f7 45! 7l=3u
o 1!=1f8
o 9y=19g fx=19g tz=19g iw=c z1=19g
s |none|cel
o .interpolate=1fb 6!=8u
o 4k i=1fc
a [1fd ~41
o 3m=1g
o a2=1di fh=1fa fw!=1fe 8p=3u c9=1f7 jk=c 7l=3u dp=1ff
o 1!=1fg
o .controllers=5
o .mutatingAdmissionPolicy=19g uk=1fi
o 9y=19g a4=19g v .mutateExisting=19g iw=c jk=c
o .applyConfiguration=x7 .jsonPatch=x7 .patchType!
a [1fl
o oh=1f6 4k sd 1j=4o tp=4o wk=1f6
o a2=1di kt=1fj fh=1fk 6q=1cy 8p=3u c9=1f7 .mutations=1fm .reinvocationPolicy .targetMatchConditions=3u .targetMatchConstraints=1fn 7l=3u dp=1ff
o 1!=1fo
o uk=1fi .validatingAdmissionPolicy=19g
o 9y=19g a4=19g v
s |Deny|Audit|Warn
a [1fs
o a2=1di kt=1fq fh=1fr 6q=1cy 8p=3u c9=1f7 .validationActions=1ft 10e=1dk 7l=3u dp=1ff
o 1!=1fu
o 4! 0!
a [1fw
s |skip|pass
o .allowedValues=5 .evaluationMode .expiresAt 5b=5 8p=3u .policyRefs!=1fx .properties=3 .reportResult=1fy
o 1!=1fz
o 4e 4!=8u 0!=8u
o 70=a8 5o=i1 .podTemplateRef=xa .provisioningStrategy 1m=i1 .scalableRef=1g1
o 1!=1g2
s |AL2|AL2023|Bottlerocket|Custom|Windows2019|Windows2022|Windows2025
s ~330
o dx=1g5 2f 0 2i .ssmParameter 1z=3
a [1g6 ~41 ~530
i ~0100 ~1300
s |standard|io1|io2|gp2|sc1|st1|gp3
o .deleteOnTermination=c o6=c .iops=1g .kmsKeyID .snapshotID .throughput=1g .volumeInitializationRate=1g8 .volumeSize .volumeType=1g9
o .deviceName .ebs=1ga .rootVolume=c
a [1gb ~550
s |open|targeted
o 2f .instanceMatchCriteria=1gd .ownerID 1z=3
a [1ge ~530
i ~060 ~1432000
i ~060 ~1180
i ~030 ~160
o .tcpEstablishedTimeout=1gg .udpStreamTimeout=1gh .udpTimeout=1gi
s |enabled|disabled
o .nestedVirtualization=1gk
o r!=c
s |RAID0
o *22 ~7
i ~01 ~164
s |required|optional
o .httpEndpoint=1gk .httpProtocolIPv6=1gk .httpPutResponseHopLimit=1gp .httpTokens=1gq
s |interface|efa-only
o .deviceIndex!=i1 .interfaceType!=1gs .networkCardIndex!=i1
a [1gt ~5150
o 2f 0=8u
o 2f 0 1z=3
a [1gw ~530
o 2f 1z=3
a [1gy ~530
o .amiFamily=1g4 .amiSelectorTerms!=1g7 .associatePublicIPAddress=c .blockDeviceMappings=1gc .capacityReservationSelectorTerms=1gf .connectionTracking=1gj 3q .cpuOptions=1gl .detailedMonitoring=c .enclaveOptions=1gm .instanceProfile .instanceStorePolicy=1gn .ipPrefixCount=i1 .kubelet=1go .metadataOptions=1gr .networkInterfaces=1gu .placementGroupSelector=1gv 1f .securityGroupSelectorTerms!=1gx .subnetSelectorTerms!=1gz 1z=3 .userData
o 1=1h0
s ~3316
s |Gte|Lte|In|NotIn|Exists|DoesNotExist|Gt|Lt
a [2 ~363
o 9!=1h2 2p!=1h3 y=1h4
a [1h5 ~5100
i ~01 ~110000
o 3p=a8 .price .priceAdjustment wh!=1h6 s=1h7
o 1!=1h8
s |Underutilized|Empty|Drifted
a [1ha ~550
o 3e ha .reasons=1hb 45
a [1hc ~550
s |WhenEmpty|WhenEmptyOrUnderutilized
o .budgets=1hd .consolidateAfter! .consolidationPolicy=1he
o k=3 a=t5
o l! 4! 0!
i ~01 ~150
o 9!=1h2 .minValues=1hi 2p!=1h3 y=1h4
a [1hj ~5100
s |NoSchedule|PreferNoSchedule|NoExecute
o fb!=1hl 9!=8u zg 6
a [1hm
o .expireAfter .nodeClassRef!=1hh wh!=1hk .startupTaints=1hn z4=1hn .terminationGracePeriod
o b=1hg 1!=1ho
o .disruption=1hf 70=a8 1m=i1 i!=1hp s=17p
o 1!=1hq
s |System|Disabled
o t!=1hs
s ~21 ~31048576
s |ConfigMap|Secret
o 9!=t 4!=1hv 0=t c=4o
a [1hw ~40 ~5100
s |PEM|PKCS12
s ~20 ~3128
s |LegacyRC2|LegacyDES|Modern2023
o 8i=1hy 9!=t 25=1hz 41=1i0
a [1i1 ~41 ~510
o 20!=1i2 b=4
o 1t=1i3 1j!=4o 12=1i3
o .defaultCAs=1ht .inLineCAs=1hu .sourceRefs=1hx 1n=1i4
o 1=1i5
o .includeAllKeys=c 9=t 0=t c=4o
o 1t=1i7 .inLine=1hu 12=1i7 .useDefaultCAs=c
a [1i8 ~41 ~5100
s ~21 ~3128
o 9!=t 25=1ia
o 9!=t 25=1hz 41=1i0
o r8=1ib ug=1ic
o 9!=t b=4
o .additionalFormats=1id 1t=1ie 1j=4o 12=1ie
o dc!=1i9 1n=1if
o 1!=1ig
o 44=p1
o .advertiseRoutes!=p1
o .appConnector=1ii .exitNode=c 1p g6 i3 1m=i1 .subnetRouter=1ij 1z=5 j5
o 1!=1ik
o 5s 7i
o 38=a5 3t=a7 1q=3 2k=af
o m7
o n=1im 3i=1in 1m=i1 1d=1io
o ti!=1ip
o 1!=1iq
o .allocationID! .subnetID!
a [1is ~41
o .elasticIPs!=1it
o k=3 3=9q
o a3=1iu g6 i3 1m=i1 1d=1iv yg=5 1z=5 j5
o 1!=1iw
o 6n!=c a=t5
o 6n!=c .serviceMonitor=1iy
o .nameservers=5 2y=w7 .searches=5
s |ClusterFirstWithHostNet|ClusterFirst|Default|None
o .gmsaCredentialSpec .gmsaCredentialSpecName .hostProcess=c .runAsUserName
o a1=ab ft=1g fu 9f=1g 9g=c 9h=1g xf 9i=aa 7e=ab j3=ac yy j4=4z dq=1j2
o 6n=c
s |Always|Never|IfNotPresent
o 0! 4u
a [1j6
o ag=1j7 70=a8 5t=a8
o 9w=5 .drop=5
o k9=c a1=ab ec=1j9 v2=c v3 vp=c 9f=1g 9g=c 9h=1g 9i=aa 7e=ab dq=1j2
o na=1j4 1u=s5 n 5a=1j5 f=1j8 2q=1ja
o 24=4o ca=5 sp!=1g sz=1g tk to 7j! 112!
a [1jc
o 38=a5 k=3 f8=1j0 f9=1j1 3t=a7 a=t5 tl 1q=3 2z 2q=1j3 .tailscaleContainer=1jb .tailscaleInitContainer=1jb 2k=af 4y=1jd
o k=3 a=t5 3i=1je
o o7=1g 3!=1g
a [1jg ~41
o 3j!=1jh c=3
o 8w!=1ji
o .acceptRoutes=c
o 4r=1iz .statefulSet=1jf yg=1jj .tailscale=1jk .useLetsEncryptStagingEnvironment=c
o 1!=1jl
o b6=5 4n=5
o 1!=1jn
s |auth|noauth
o 1p v=1jp
s |egress|ingress|kube-apiserver
o g6 .kubeAPIServer=1jq i3 1m=i1 1z=5 j5 2!=1jr
o 1!=1js
o 8q=1g sl=1g .maxRequests=1g cc=1g .perHostMaxConnections=1g
o fz!=8u
o .parameterName!=8u
o .hashSourceIP=c .headerHashOptions=1jv .queryParameterHashOptions=1jw .terminal=c
a [1jx
o .requestHashPolicies=1jy 1s
s |h2|h2c
s |v3
i ~01 ~165536
o 0! 3!=1k2 s=1g
a [1k3 ~41
o .idle .idleConnection 7c
s ~21 ~3317
s ~21 ~3250
a [2 ~41 ~58
o ac!=1k6 .subjectName!=1k7 .subjectNames=1k8
o .circuitBreakerPolicy=1ju gq=1jz 26=1k0 .protocolVersion=1k1 33!=1k4 zi=1k5 9s=1k9
o 1=1ka
o mr 86 qd=c 0! .notcontains .notexact .notpresent=c uz=c 30 .treatMissingAsEmpty=c
o mr 86 qd=c 0! 2j uz=c 30 j2
o 86 2v=1kc 2j .queryParameter=1kd 30
a [1ke
o 4g=1kf 0! 5
a [1kg
o 3q=3 3r=c
s ~21 ~34096 {"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
o 6!=1kj
o 6!=iy
s |Strict|Lax|None
o .domainRewrite=1kk 0!=iy .pathRewrite=1kl ik=1km xi=c
a [1kn
i ~0200 ~1599
o 6d 9m!=1kp
i ~0101 ~1600
o 85!=1kr 60!=sq
a [1ks
o oj=1kt pu=i1 11 qv=1g 7! 3m=1g 101=i1
s |Always|Never|SafeOnly
a [k0
o .allowCrossSchemeRedirect=1kv .denyRepeatedRouteRedirect=c .maxInternalRedirects=1g .redirectResponseCodes=1kw
s |Peer|Remote
o ad! 1r!=1ky
a [1kz
o 3r=c .require
o 2j=8u 9b!=8u
a [1l2
o .replacePrefix=1l3
o 9 6!=8u
o .descriptorKey!=8u fz!=8u
a [1kc ~41
o .expectMatch=c m=1l7 6!=8u
o .genericKey=1l5 .remoteAddress=gw wa=1l6 .requestHeaderValueMatch=1l8
a [1l9 ~41
o o9!=1la
a [1lb ~41
o .descriptors=1lc 3r=c
o 0!=8u 6!=8u
a [1le
s |second|minute|hour
o ld=1g 5t!=fq .responseHeadersToAdd=1lf .responseStatusCode=kg dl!=1lg
o pg=1ld c7=1lh
o cq=5 9j=1lf
o 1p=9r 7 3=9q 2j 1c=jz 9m=k0
s |5xx|gateway-error|reset|reset-before-request|connect-failure|envoy-ratelimited|retriable-4xx|refused-stream|retriable-status-codes|retriable-headers|http3-post-connect-failure|cancelled|deadline-exceeded|internal|resource-exhausted|unavailable
a [1ll
o 54=11r hq .retriableStatusCodes=ac cu=1lm
s |h2|h2c|tls
o k6 .minWeightPercent=j4 jp!
o mx=1ko .healthPort=9q 8t=c 0! 3!=1k2 26=1lo wb=1lj wn=1lj .slowStartPolicy=1lp 9s=1k9 s=i1
a [1lq
o kq=1ki 4g=1kf mx=1ko .directResponsePolicy=1kq .enableWebsockets=c pt=1ku .internalRedirectPolicy=1kx r0=1l0 r1=1l0 .jwtVerificationPolicy=1l1 gq=1jz .pathRewritePolicy=1l4 .permitInsecure=c vi=1li wb=1lj .requestRedirectPolicy=1lk wn=1lj .retryPolicy=1ln 33=1lr zi=1k5
a [1ls
o pu=1g qv=1g 3m=1g 101=1g
o pt=1lu gb=44 qs=44 gq=1jz 33=1lr
o h=8u 0=8u 5=8u
o .allowPartialMessage=c so=fq .packAsBytes=c
o kq=1ki 8a=1lw 8c=c .responseTimeout .withRequestBody=1lx
o 7q=c 7r=p1 7s!=p1 dy!=p1 .allowPrivateNetwork=c 89=p1 5f
s {"pattern":"^(\\*\\.)?[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
s |auto|v4|v6
o lk .dnsLookupFamily=1m1 d 4c!=8u 9s=1k9
o 6b=5 6l=c .forwardJWT=c 4o 0!=8u w5!=1m2
a [1m3
o 6e=c ls=c b1=c 62=c 4c=c
o ac=8u .crlOnlyVerifyLeafCert=c .crlSecret=8u .forwardClientCertificate=1m5 .optionalClientCertificate=c .skipClientCertValidation=c
o m2=1m6 .enableFallbackCertificate=c .maximumProtocolVersion .minimumProtocolVersion u5=c 1l
o z=1ly ex=1lz p4!=1m0 r0=1l0 r1=1l0 .jwtProviders=1m4 vi=1li o=1m7
o qs=1kh 6w 44=1lt .tcpproxy=1lv .virtualhost=1m8
o 1!=1m9
o 1l! j7!=5
a [1mb
o .delegations!=1mc
o 1!=1md
s |abort|reinstall|retry
s |true|false|auto
o .ignoreUpdates=c c0=5 0
a [1mh
o 6q=1mf p2=c xn=1mg y=22 10g 10i=1mi
o 1=1mj
s |secret|configmap
o .authPassCredentials=c ks=a6 .backOffLimit=1g a8=c 7z .chartContent n1=c .dockerRegistrySecret=a6 83=1ml 6q=1mf p2=c .helmVersion .insecureSkipTLSVerify=c .jobImage .plainHTTP=c hs=1j3 5s .repoCA .repoCAConfigMap=a6 2q=1ja xn=1mg 9j=a8 .takeOwnership=c j6 d y=22 10g 10i=1mi p
o 1=1mm
o 4e!=17c 4!=qr 0!=rr
o es! 1k=1mo .retryDelayMinutes=1g
o 1=1mp
o 4e!=9r 4!=10 0!=9p
o es!=t 1k=1mr
o 1=1ms
a [1h2
a [17c
o 0!=1h2 tu=1mv
a [1mw
o dw=1mx
o k3!
o s=5d
s |BorrowingOverPreemption|PreemptionOverBorrowing
s |MayStopSearch|TryNextFlavor|Borrow
s |MayStopSearch|TryNextFlavor|Preempt
o 96=1n1 110=1n2 111=1n3
s |Never|LowerPriority
o .maxPriorityThreshold=1g 93=1n5
s |Never|LowerPriority|Any
s |Never|LowerPriority|LowerOrNewerEqualPriority
o .borrowWithinCohort=1n6 .reclaimWithinCohort=1n7 .withinClusterQueue=1n8
s |StrictFIFO|BestEffortFIFO
a [2 ~41 ~564
o .borrowingLimit=5d .lendingLimit=5d 0! .nominalQuota!=5d
a [1nc ~41 ~564
o 0!=17c f!=1nd
a [1ne ~41 ~564
o .coveredResources!=1nb .flavors!=1nf
a [1ng ~516
s |None|Hold|HoldAndDrain
o dw=1mu k2=1my k4=1mz .cohort=17c bi=1n0 ox=1n4 1j=4o uy=1n9 vd=1na ie=1nh j0=1ni
o 1=1nj
s ~21 ~3316
a [17c ~564
o 0!=1nl tu=1nm
a [1nn ~41 ~564
o dw!=1no
s |UsageBasedAdmissionFairSharing|NoAdmissionFairSharing
o k3!=1nq
s |MayStopSearch|TryNextFlavor
o 96=1n1 110=1ns 111=1ns
o k2=1np k4=1nr .cohortName=17c bi=1n0 ox=1nt 1j=4o uy=1n9 vd=1na ie=1nh j0=1ni
o 1=1nu
o bi=1n0 .parentName=17c ie=1nh
o 1=1nw
o .clusterQueue=17c bi=1n0 j0=1ni
o 1=1ny
o fb! 9! zg 6
a [1o0 ~58
a [ae ~58
o .nodeLabels=3 .nodeTaints=1o1 2k=1o2 .topologyName=17c
o 1=1o3
o .nodeLabel!=1nl
a [1o5 ~41 ~516
o .levels!=1o6
o 1=1o7
o 21 6!=1g
o 21=3l 6!=1g
s |DaemonSet|Deployment|Service
o h! 4!=1ob 0!
s |HorizontalPodAutoscaler|ScaledObject
o t3=v5 sn=v5
o h! 4!=1od 0! .primaryScalerQueries=3 .primaryScalerReplicas=1oe
s |Ingress
o h! 4!=1og 0!
s |ApisixRoute
o h! 4!=1oi 0!
s |Upstream
o h! 4!=1ok 0! 5
o 6c=uy 6s=5 m=vc qh=c 1i=uy 0 3=1g 7a=vc 1c=uy 5y=3 9k 4c=uy 114=vc
a [1om
o 7w=1g hq cu
o 4c 6c 2
o 2a=i0
a [1oq {"required":["backendRef"]}
o l=9n 4=9o 0!=t 5=9p d4=9r 3=9q
a [1os ~532
o 7q=c 7r=5 7s=5 dy=5 7t=uz 89=5 5f
o pp=rw q2=1g q3=1g 6u cb=1g cc=1g
o 22=1ov
o 0 7 64
o q4=1ox q5 q7 h5=1g 10a=c
o 2e 4x=fn
a [1oz
o nw=1p0 r=c bg=sf
s |ROUND_ROBIN|LEAST_CONN|RANDOM|PASSTHROUGH|LEAST_REQUEST
o eq=1oy s1=1p1 y4=1p2 10t
o e6 mn=1g mo=1g ep=1g e gy=1g t0=1g
o aa 6f v=su 4t db 7h=5
o an=1ow 8o=1p3 hf=1p4 o=1p5
o a=3 k=3
o 0 3!=v5 hw kl 48=5d .portDiscovery=c d .meshName .backends=5 59=5 .delegation=c 1e=1on 9e=1oo cw=1op 8t=1or m=vb 6s=5 .gatewayRefs=1ot ex=1ou jf=1p6 .apex=1p7 v1=1p7 lm=1p7
a [v5
o 86 2j j2 30
o *1pa
o m=1pb 7a=vc 5y=3
a [1pc
o .min=v5 .max=v5
o 0! e jb=v5 .thresholdRange=1pe 3l .templateRef=44 .templateVariables=3
a [1pf
s ||info|warn|error
o 0! xy=1ph v7!=44
a [1pi
s ||confirm-rollout|pre-rollout|rollout|confirm-promotion|post-rollout|event|rollback|confirm-traffic-increase
o 0! 2=1pk .muteAlert=c g! d 9e=v5 b=3
a [1pl
o .cookieName! 5f=v5
o e .iterations=v5 jb=v5 .maxWeight=v5 .stepWeight=v5 .stepWeights=1p9 .stepWeightPromotion=v5 8t=c .mirrorWeight=v5 .primaryReadyThreshold=v5 .canaryReadyThreshold=v5 1e=1pd 4r=1pg .alerts=1pj .webhooks=1pm xw=1pn
o t .metricsServer i0=v5 49!=1oc .autoscalerRef=1of .ingressRef=1oh .routeRef=1oj .upstreamRef=1ol 1d!=1p8 .skipAnalysis=c .revertOnDeletion=c q=c a0!=1po
o 1=1pp
s |prometheus|influxdb|datadog|stackdriver|cloudwatch|newrelic|graphite|dynatrace
o 2!=1pr 1o 8=7 u 2w=c
o t!=1ps 3l!
o 1=1pt
s |slack|msteams|discord|rocket|gchat
o 2=1pv 7y 29 1o i2 8=7
o 1=1pw
o .connectionString=xv .inheritFromAzureAD=c .storageAccount=xv .storageKey=xv .storageSasToken=xv .useDefaultAzureCredentials=c
s |bzip2|gzip|lz4|snappy
s |AES256|aws:kms
o jz=5 6g=1pz bb=1q0 ga=c rd=fq wq=5
o .applicationCredentials=xv .gkeEnvironment=c
o .accessKeyId=xv .inheritFromIAMRole=c u=xv xg=xv .sessionToken=xv
s |bzip2|gzip|lz4|snappy|xz|zstd
o .archiveAdditionalCommandArgs=5 6g=1q4 bb=1q0 .maxParallel=fq wq=5
o kv=1py 20=1q1 ni!=8u ff=xv o8 pi=1q2 pv=3 x5=1q3 5w 1z=3 10r=1q5
o h fo!
o 9! 1x=c 7! 9v!
o er .divisor=5d 7b!
o 6h=lp 8e=1q7 .fileKeyRef=1q8 id=1q9 46=lp
o 0! 6 2m=1qa
a [1qb
s |error|warning|info|debug|trace
o .additionalContainerArgs=5 1u=1qc s2=1qd f=1j8 .retentionPolicyIntervalSeconds=1g
o mk!=1q6 .instanceSidecarConfiguration=1qe ws
o 1!=1qf
s |gateway.envoyproxy.io/h2c|gateway.envoyproxy.io/ws|gateway.envoyproxy.io/wss
a [1qh
o 1p!=t 3!=of
s ~23 ~345
o 1o!=1qk 3!=of
o 7!
o p4=1qj 1p=9r 8l=1ql .unix=1qm 66
a [1qn ~41 ~5256
a [ha ~58
s |JA3|JA4
a [1qq
s |Auto|1.0|1.1|1.2|1.3
o 7u=5 .autoSNIFromEndpointHostname=c a9=1qp af=5 eh=ie b5=5 fp=1qr 2w=c 5g=1qs 5h=1qs iu=5 db=9r 10z=t
s |Endpoints|DynamicResolver
o .appProtocols=1qi 6o=1qo 8d=c o=1qt 2=1qu
o 1!=1qv
s |Ok|Cancelled|Unknown|InvalidArgument|DeadlineExceeded|NotFound|AlreadyExists|PermissionDenied|ResourceExhausted|FailedPrecondition|Aborted|OutOfRange|Unimplemented|Internal|Unavailable|DataLoss|Unauthenticated
a [1qx
o iy=1qy
o iy=sr
o 4l=1qz 22=1r0
o .maxRejectionPercent=j4 .minRequestRate=i1 .minSuccessRate=17p .rejectionAggression=fq .samplingWindow=ji .successCriteria=1r1
s |Second|Minute|Hour
o dl!=1r3 6!=5d
o 4q!=1r4
o 4q!=1r4 wo=10y
o 4u=1r5 7c=1r6
o 8q=rz
o t4=1g 90!=j3
o 8q=rz .maxParallelRequests=rz .maxParallelRetries=rz sl=rz cb=rz .perEndpoint=1r8 wt=1r9
s |Gzip|Brotli|Zstd
o .brotli=gw .gzip=gw .minContentLength=5d 2!=1rb .zstd=gw
a [1rc
i ~0100
o .perEndpointPercent=1g8 .predictivePercent=1re
o lb=5d .preconnect=1rf y7=5d
s |IPv4|IPv6|IPv4Preferred|IPv6Preferred|IPv4AndIPv6
o .dnsRefreshRate=ji .lookupFamily=1rh .respectDnsTtl=c
i ~00 ~116
i ~0200 ~1600
o pn=1rj q8=1rk 5o=v5
o ow!=ji 5o=v5
o jq=1rl ne=1rm
o 1d
s |Failure|FailureSeriesStart|Success|HealthyTransition
a [1rp ~54
o 7!=8u
s |File
o or=1rr 2!=1rs
a [1rt ~51
o 5e=1rq iv=1ru
o .binary 35 2!
s ~316
o .expectedResponse=1rw oj=sr 1p=9r 1i=1rx 7!=kb .requestBody=1rw .retriableStatuses=sr
o 3=9q
o .receive=1rw .send=1rw
o 4l=1ro ps=1rv .healthyThreshold=fq 22=1ry .initialJitter=ji e=ji hg=1rz 9p=1s0 d=ji 2! .unhealthyThreshold=fq
o .alwaysEjectOneEndpoint=c e6=ji .consecutive5XxErrors=1g ep=1g mp=1g op=j4 e=ji gy=j4 yc=c
o .active=1s1 .panicThreshold=j4 .passive=1s2
o .idleInterval=ji e=ji .intervalJitter=j4 d=ji
o .connectionKeepalive=1s4 .initialConnectionWindowSize=5d .initialStreamWindowSize=5d sh=16q .onInvalidMessage
o .terminate=c
o .connect=1s6 2!
a [1s7
s ~21 ~3259
o 6c=1s9 3=9q .reportingPeriod=ji
o .blackoutPeriod=ji od=i1 .keepResponseHeaders=c sw=5 .outOfBand=1sa 10x=ji 10y=ji
o 51=3 0! 64=ji
i ~02 ~15000011
s |SourceIP|Header|Headers|Cookie|QueryParams
o eu=1sc 2v=7 m=15a 7a=15a z3=1sd 2!=1se
o 19=22 .lbPolicyName!=t 0!=t
o 2v
a [1sh ~41 ~510
o fn!=1si
o jp!=ji
s |ConsistentHash|LeastRequest|Random|RoundRobin|BackendUtilization|DynamicModule
o .minEndpointsInZoneThreshold=1g
o 8g=1sm .minEndpointsThreshold=1g .percentageEnabled=j4
o s!=1g 66!
a [1so
o .preferLocal=1sn .weightedZones=1sp
o kz=1sb eq=1sf o1=1sg .endpointOverride=1sj .slowStart=1sk 2!=1sl .zoneAware=1sq
o p!=sy
s |Exact|RegularExpression|Distinct
o bt=c 0!=ix 2=1st 6=i5
a [1su ~5128
o bt=c 6!=k8
a [1sw
o bt=c 2=k9 6=i5
a [1su ~516
s |Exact|Distinct
o bt=c 2=1t0 6!=ix
o m=1sv h2=1sx 7=1sy 7a=1sz .sourceCIDR=1t1
a [1t2 ~58
s |Number|Metadata
o 9! 5!
o 2e!=1t4 b=1t5 4s=1g
o 4u=1t6 7c=1t6
o 9!=8u 5!=8u
s |Second|Minute|Hour|Day|Week|Month|Year
o .fromMetadata=1t8 5t!=rz dl!=1t9
s |Off|DraftVersion03
o .clientSelectors=1t3 .cost=1t7 4q!=1ta xz=c .shared=c .xRateLimitHeaders=1tb
a [1tc ~5256
o 1b!=1td
a [1tc ~516
o 1b=1tf
s |Global|Local
o pg=1te c7=1tg 2=1th
o 4q=5d
s |Exact|Prefix|Suffix|RegularExpression
o 2=1tk 6!=kb
o 0!=ix 6!=1tl
a [1tm ~41 ~516
o 85!=1g 60!=1g
o vg=1to 2 6=1g
a [1tp ~41 ~550
o wm=1tn iy=1tq
i {"enum":[301,302]}
o 1p=9r 7=jy 3=1g 1c=jz 9m=1ts
o gf 2 9t=ha
o 6d=1tu mt 2v=j2 9m=1g
s |All|Local|Backend
o 1e!=1tr vx=1tt 7c=1tv 1r=1tw
a [1tx
o .baseInterval=ji .maxInterval=ji
o .backOff=1tz d=ji
s |5xx|gateway-error|reset|reset-before-request|connect-failure|retriable-4xx|refused-stream|retriable-status-codes|cancelled|deadline-exceeded|internal|resource-exhausted|unavailable
a [1u1
o .httpStatusCodes=sr jg=1u2
o .numAttemptsPerPriority=1g .numRetries=i1 .perRetry=1u0 cu=1u3
a [h8
s |Same|All|Selector
o 2e=1u6 c=4o
o l=9n 4!=9o 2x=4n 2o=3 2h=1u7
a [1u8
o .idleTime=ji e=ji hz=1g
o .routeStatName
o nd 0!
o 6!
s |Literal|Environment|RequestHeader
o 4j=1uc c4=1ud wa=1uc 2=1ue
o *1uf
o eg! 27!
o m1=j3 f0=1ug u2=j3 x6=j3 ya=1uh 1z=3
o 4r=1ub 7k=1ui
o .connectionIdleTimeout=ji gx=ji sq=ji wf=ji yn=ji
o mm=ji
o 22=1uk 9p=1ul
o .admissionControl=1r2 .bandwidthLimit=1r7 ef=1ra 6g=1rd .compressor=1rd eo=1rg b1=1ri .faultInjection=1rn 4m=1s3 g7=1s5 .httpUpgrade=1s8 8o=1sr cd 79=1ss vh=1ti .requestBuffer=1tj .responseOverride=1ty 5u=1u4 x1 49=h8 4a=1u5 dh=1u9 di=1ua j9=1uj d=1um 109=c
o 1!=1un
o .failClosed=c 0!=id
o .disableXForwardedForAppend=c .numTrustedHops=1g .trustedCIDRs=p1
o .customHeader=1up .directSourceIP=gw .xForwardedFor=1uq
o .closeDelay=ji gx=ji cb=1g sq=ji 6=fq
o lb=5d am=1us .maxAcceptPerSocketEvent=1g y7=5d
o .enableWeb=c
a [iz ~41 ~564
a [1tl ~41 ~564
o 9w=1uv .addIfAbsent=1uv cq=1nb .removeOnMatch=1uw 9j=1uv
o .stripTrailingHostDot=c
s |PreserveOrGenerate|Preserve|Generate|Disable
s |Allow|RejectRequest|DropHeader
s |Subject|Cert|Chain|DNS|URI
a [1v1 ~55
s |Sanitize|ForwardOnly|AppendForward|SanitizeSet|AlwaysForwardOnly
o .certDetailsToAdd=1v2 v=1v3
o .disableRateLimitHeaders=c .earlyRequestHeaders=1ux .enableEnvoyHeaders=c 11=1uy .lateResponseHeaders=1ux .preserveXRequestID=c wc=1uz .withUnderscoresAction=1v0 .xForwardedClientCert=1v4
o 7!=kb
o .useDefaultHost=c
a [1tl
o .disableSafeMaxConnectionDuration=c .enableTrailers=c .http10=1v7 .ignoredUpgradeTypes=1v8 .preserveHeaderCase=c
s |KeepUnchanged|RejectRequest|UnescapeAndForward|UnescapeAndRedirect
o .disableMergeSlashes=c .escapedSlashesAction=1va
o 1x=c
s |Preserve|MatchBackend
o 6u=ji .requestHeadersReceivedTimeout=ji .requestReceivedTimeout=ji yn=ji
o .connectionInspectionTimeout=ji 6u=ji .tlsHandshakeTimeout=ji
o 22=1ve 9p=1vf
a [ie ~58
a [ie ~41 ~58
o .onlyVerifyLeafCertificate=c .refs!=1vi
s |Request|RequireAny|VerifyIfGiven|RequireAndVerify
o tr! 2=1tk 6!=kb
a [1vl
o b2=1v8 fd=1v8 qy=1v8 u0=1vm 103=1v8
o .allowExpiredCertificate=c a9=1vh .certificateHashes=5 .crl=1vj v=1vk 1x=c .spkiHashes=5 7h=1vn
o .stateful=gw .stateless=gw
o .resumption=1vp
o 7u=5 af=5 m2=1vo b5=5 fp=1qr 5g=1qs 5h=1qs .session=1vq iu=5
o .clientIPDetection=1ur eo=1ut .enableProxyProtocol=c 4l=1uu m=1v5 4m=1v6 .http1=1v9 g7=1s5 .http3=gw 7=1vb 79=1vc 1c=1vd 49=h8 4a=1u5 dh=1u9 di=1ua d=1vg o=1vr
o 1!=1vs
o 19=22 .filterName=4c 0!=t .terminalFilter=c
a [1vu ~516
o 8d=c l=9n 4=9o 0!=t 5=9p 3=9q s=j9 {"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
a [1vw ~516
o ef=1ra eo=1rg b1=1ri 4m=1s3 g7=1s5 8o=1sr 79=1ss 5u=1u4 di=1ua d=1um
a [2 ~58
o .accessibleNamespaces=5 .writableNamespaces=1vz
s |Streamed|Buffered|BufferedPartial|FullDuplexStreamed
o 51=5 6d=1w1
o .allowModeOverride=c 4u=1w2 7c=1w2
i {"enum":[400,401,402,403,404,405,406,407,408,409,410,411,412,413,414,415,416,417,421,422,423,424,426,428,429,431,500,501,502,503,504,505,506,507,508,510,511]}
o 2a=i0 2b=1vx 3o=1vy 8c=c .messageTimeout=ji b=1w0 .processingMode=1w3 xz=c yi=1w4
a [1w5 ~516
s |Inline|ValueRef
o .filterContext=22 gf 2=1w7 9t=ha
a [1w8 ~516
o .caCertificateRef!=ie
o is o=1wa g!
o vc=ie is o=1wa g!
s |IfNotPresent|Always
o 22=1wb n=1wc co=1wd 2!
o .hostKeys=5
o mc!=1we 19=22 1u=1wf 8c=c 0 .rootID
a [1wg ~516
o o1=1vv .extProc=1w6 .lua=1w9 cd 49=h8 4a=1u5 dh=1u9 .wasm=1wh
o 1!=1wi
o 7u=5 af=5 eh=ie b5=5 fp=1qr 5g=1qs 5h=1qs iu=5
s |add|remove|replace|move|copy|test
o 2e gi tw!=1wl 7 6=22
a [1wm
s |Merge|Replace|JSONPatch
o .jsonPatches=1wn 2=1wo 6
o 7!=iy
o is! g!=iy
s |Local|Remote
o c7=1wq .remote=1wr 2=1ws
o .doNotClose=c .loadGlobally=c 0!=t 1r!=1wt
a [1wu ~516
s |envoy.filters.http.custom_response|envoy.filters.http.health_check|envoy.filters.http.fault|envoy.filters.http.cors|envoy.filters.http.csrf|envoy.filters.http.header_mutation|envoy.filters.http.ext_authz|envoy.filters.http.api_key_auth|envoy.filters.http.basic_auth|envoy.filters.http.oauth2|envoy.filters.http.jwt_authn|envoy.filters.http.stateful_session|envoy.filters.http.buffer|envoy.filters.http.lua|envoy.filters.http.ext_proc|envoy.filters.http.wasm|envoy.filters.http.dynamic_modules|envoy.filters.http.geoip|envoy.filters.http.rbac|envoy.filters.http.local_ratelimit|envoy.filters.http.ratelimit|envoy.filters.http.bandwidth_limit|envoy.filters.http.grpc_web|envoy.filters.http.grpc_stats|envoy.filters.http.credential_injector|envoy.filters.http.compressor|envoy.filters.http.dynamic_forward_proxy
o .after=1ww .before=1ww 0!=1ww
a [1wx
o c7!=1qm
o .anonymousIpDbSource=1wz .asnDbSource=1wz .cityDbSource=1wz .countryDbSource=1wz .ispDbSource=1wz
s |MaxMind
o .maxMind=1x0 2!=1x1
o t!=1x2
s |IPv4|IPv6|DualStack
s |trace|debug|info|warn|error|off|critical
o *1x5
o gm=1x6
s |Strict|InsecureSyntax|Disabled
o c=4o
s |Replace|StrategicMerge|JSONMerge
o .envoyVersion
o 5i! tb 0! 18=c vw j1 yq
a [1xc
o 1u=1qc n ql f=1j8 2q=1ja 7m=1xd
o 2 6!=22
o 1v hi=1g 18=c jn!
o .cachingMode .diskName! .diskURI! 1v 4 18=c
o 18=c 1l! .shareName!
o t9!=5 7 18=c .secretFile 8=a6 4z
o 1v 18=c 8=a6 jn!
o 9! v=1g 7!
a [1xl
o 55=1g 4p=1xm 0 1x=c
o 83! 1v tm=a6 18=c 10m=3
o 8e=1q7 v=1g 7! id=1q9
a [1xp
o 55=1g 4p=1xq
o ss da=5d
o 37=5 f1=1bf n7=1cq f=a9 c=4o 2r .volumeAttributesClassName do 9v
o b=gw 1!=1xt
o jl=1xu
o 1v s4=1g 18=c .targetWWNs=5 .wwids=5
o 83! 1v 2y=3 18=c 8=a6
o .datasetName .datasetUUID
o 1v hi=1g .pdName! 18=c
o f5 31! ii
o 6o! 7! 18=c
o 7! 2
o co cp
o .chapAuthDiscovery=c .chapAuthSession=c 1v .initiatorName .iqn! .iscsiInterface s4!=1g .portals=5 18=c 8=a6 .targetPortal!
o 7! 18=c 27!
o lw! 18=c
o 1v .pdID!
o 1v 18=c jn!
o 24=4o 0 1x=c 7! y2
o 4p=1xm 0 1x=c
o 4p=1xq
o .certificateChainPath .credentialBundlePath .keyPath gj! .maxExpirationSeconds=1g y2! .userAnnotations=3
o e3 fi=1g 7!
o mb=1y9 1t=1ya b4=1yb .podCertificate=1yc 12=1ya xs=1yd
a [1ye
o 55=1g dc=1yf
o l 18=c w0! zb 4z .volume!
o 1v n! .keyring t9!=5 .pool 18=c 8=a6 4z
o 1v fv! .protectionDomain 18=c 8!=a6 .sslEnabled=c .storageMode .storagePool .system! 9v
o 55=1g 4p=1xm 1x=c 1l
o 1v 18=c 8=a6 9v .volumeNamespace
o 1v .storagePolicyID .storagePolicyName .volumePath!
o ku=1xg kw=1xh kx=1xi ed=1xj lu=1xk 1t=1xn 81=1xo b4=1xr b8=1xs oc=1xv oq=1xw oy=1xx oz=1xy pc=1xz pe=1y0 ph=1y1 g5=1y2 n=1y3 r5=1y4 0! h9=1y5 3y=1y6 uf=1y7 ut=1y8 i1=1yg ve=1yh vj=1yi xb=1yj 12=1yk ym=1yl 10q=1ym
a [1yn
o 38=a5 k=3 3t=a7 a=3 1q=3 2z 2q=1j3 2k=af 4y=1jd 7n=1yo
o sr=5d 71=5d
o .rollingUpdate=1yq 2
o 6j=1xe 0 3x=1xf 3i=1yp 1s=1yr
o 0 1x=c
o 6i=1yt 2j 8=1yt
a [1yu
o 53=5
o 11 q6=4z 7 3!=5d 1c
o .seconds!=1g
o 11 3!=5d
o 88=1yw g8=1yx .sleep=1yy j8=1yz
o uv=1z0 ux=1z0 .stopSignal
o 3!=1g 1d
o 88=1yw 6r=1g 4l=1z2 g8=1yx 8k=1g 78=1g 9n=1g j8=1yz 9q=1g 3m=1g
o .containerPort!=1g .hostIP .hostPort=1g 0 26
a [1z4
o .resourceName! ih!
a [1z6
o 2p! y=ac
o 3n! .exitCodes=1z8
a [1z9
o .devicePath! 0!
a [1zb
o 4f=5 53=5 1u=1qc 57=1yv n 5a rt=1z1 3g=1z3 0! 3j=1z5 42=1z3 wi=1z7 f=1j8 ih .restartPolicyRules=1za 2q=1ja 7g=1z3 yj=c yk=c zd ze 100=c 10o=1zc 7m=1xd 115
a [1zd
o 6j=1xe ge=1ze 0 3x=1xf 3i=1yp 1m=1g 1s=1yr
o .averageUtilization=1g .averageValue=5d 2! 6=5d
o 6j! 0! 1n!=1zg
o 0! c=4o
o 8s!=1zi 1n!=1zg
o h 4! 0!
o .describedObject!=1zk 8s!=1zi 1n!=1zg
o 0! 1n!=1zg
o .containerResource=1zh 8b=1zj .object=1zl .pods=1zj 7b=1zm 2!
a [1zn
o e7=zm sn!=1g 4r=1zo t3=1g 0 3x=1xf
o 71=5d sy=5d 0 3x=1xf
s |Local|Cluster
s |ClusterIP|LoadBalancer|NodePort
o 9z=c k=3 bf=1zr a=3 gp c5 c6=5 0 3x=1xf 2=1zs
o .envoyDaemonSet=1ys .envoyDeployment=1zf .envoyHpa=1zp .envoyPDB=1zq .envoyService=1zt .envoyServiceAccount=a6 .useListenerPortAsContainerPort=c
s |Kubernetes|Host
o 11=1xb 6z=1zu 2!=1zv
o .drainTimeout=ji .healthCheckFailureDelay=ji .minDrainDuration=ji
s |Text|JSON
o bw=3 35 2=1zy
a [2 ~510
o .requestHeaders=5 wm=5 wo=5
o 2a=i0 2b=1vx 3o=1vy 22=201 .logName=8u 2!=19m
o 7=8u
a [iz ~41 ~532
o 2a=i0 2b=1vx 3o=1vy m=204 11 3=i1 ic=3 f=3
s |ALS|File|OpenTelemetry
o .als=202 or=203 hd=205 2=206
a [207 ~41 ~550
s |Listener|Route|Upstream
o 8i=1zz 5e=200 iv!=208 2=209
a [20a ~41 ~550
o f6=c d9=20b
o 6g=1rc f6=c
o 2a=i0 2b=1vx 3o=1vy m=204 11 3=of .reportCountersAsDeltas=c .reportHistogramsAsDeltas=c ic=3
s |OpenTelemetry
o hd=20e 2=20f
a [20g ~516
o .clusterStatName .enableGRPCStats=c .enablePerEndpointStats=c .enableRequestResponseSizesStats=c .enableVirtualHostStats=c 5e=1v8 v5=20d iv=20h
s |PackAndSample|Sample|Pack|Disable
o 7k=20j
s |AlwaysOn|AlwaysOff|TraceIdRatio|ParentBasedAlwaysOn|ParentBasedAlwaysOff|ParentBasedTraceIdRatio
o .samplingPercentage=j3 2=20l
o m=204 ic=3 .sampler=20m
s |OpenTelemetry|Zipkin|Datadog
o .disableSharedSpanContext=c .enable128BitTraceId=c
o 2a=i0 2b=1vx 3o=1vy 11 hd=20n 3=i1 ip 2=20o .zipkin=20p
o m1=j3 f0=1ug u2=j3 t!=20q x6=j3 .samplingRate=j4 ya=1uh 1z=3
o .accessLog=20c ps=1rv 4r=20i wc=20k 7k=20r
o .backendTLS=1wk a8=1wp en=1g .dynamicModules=1wv .extraArgs=5 .filterOrder=1wy .geoIP=1x3 r2=1x4 5d=1x7 .luaValidation=1x8 .mergeBackends=1x9 .mergeGateways=c cd=1xa .preserveRouteOrder=c t=1zw x1 .shutdown=1zx j9=20s
o 1!=20t
o 9t!=ie
o ap!=20v 2v .overwrite=c
a [jd ~41 ~516
o ev=20x
a [20y ~58
o 75!=8u yu!=8u
s |Header|Backend|PathRegex
o 2v .pathRegex=210 2!=211
o 75!=8u yu!
s |ReplaceRegexMatch
o .replaceRegexMatch=213 2!=214
o .appendXForwardedHost=c 1p=212 7=215
o .credentialInjection=20w np=1tv 5e=20z ji=216
o 1!=217
a [ie
o ev=ny m=ny 74=ny
a [21a ~41
o .credentialRefs!=219 fn!=21b .forwardClientIDHeader .sanitize=c
a [k8 ~41 ~516
o h2=21d 7=1sy
o .isAnonymous=c .isHosting=c .isProxy=c .isTor=c .isVPN=c
s ~22 ~32
s ~21 ~316
o .anonymous=21f .asn=fq .city=1ia ey=21g .isp=ix u=21h
a [21i ~41
o 0!=ix y!=ug
a [21k ~41 ~5256
s |String|StringArray
a [2 ~41 ~5128
o 0!=t .valueType=21m y!=21n
a [21o ~41 ~516
a [t ~41 ~516
o ag=21p t!=t 7d=21q
o .clientCIDRs=p1 .clientIPGeoLocations=21j m=21l 5c=21r
o 3n!=19i lo=iy 0=t 8y=21e .principal=21s
a [21t
o .defaultAction=19i 1b=21u
o .forwardUsernameHeader 10b!=ie
a [t
o 7q=c 7r=5 7s=5 7t=21x 89=5 5f=ji
a [t ~516
o .additionalOrigins=21z .shadowFraction=j3
o so!=fq
s |Value|ValueRef
o l!=9n 9! 4!=9o 0!=t
o 0! 2=222 6 9t=223
a [224
o 2a=i0 2b=1vx 3o=1vy
o 2a=i0 2b=1vx 3o=1vy .headersToBackend=5 7 .pathOverride
o .bodyToExtAuth=221 .contextExtensions=225 8c=c 4l=226 .headersToExtAuth=5 22=227 .includeRouteMetadata=c vs=c yi=1w4 d=ji
o lv! 2v!
a [229
o 0! .valuePrefix
a [22b
o ev=5 m=22c 74=5
o gf 2=1w7 9t=ha
o 2a=i0 2b=1vx 3o=1vy lk=ji .failedRefetchDuration=ji 4c!=t
o 6b=1vz .claimToHeaders=22a fn=22d 4o=4c .localJWKS=22e 0!=t vs=c w5=22f
a [22g ~41 ~516
o 8c=c 1x=c 98!=22h
s |Lax|Strict|None
o ik=22j
s {"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$"}
o 7o .idToken
o 0!=8u 2=1tk 6!=kb
a [22n ~41 ~516
o m!=22o
o 2v!=ix
o .authorizationEndpoint 2a=i0 2b=1vx 3o=1vy .endSessionEndpoint 4o! zw
o 80=8u .clientIDRef=ie 2n!=ie mw=22k .cookieDomain=22l .cookieNames=22m .csrfTokenTTL=ji .defaultRefreshTokenTTL=ji .defaultTokenTTL=ji .denyRedirect=22p .disableTokenEncryption=c .forwardAccessToken=c .forwardIDToken=22q .logoutPath .passThroughAuthHeader=c t!=22r .redirectURL .refreshToken=c f=5 7d=5
o .apiKeyAuth=21c z=21v 10=21w ew=21y .csrf=220 .extAuth=228 5c=22i cd .oidc=22s 49=h8 4a=1u5 dh=1u9
o 1!=22t
s |barmanObjectStore|volumeSnapshot|plugin
o ga=c .waitForArchive=c
o 0! 1k=3
s |primary|prefer-standby
o 2u!=7 1i=22v hb=c hc=22w ui=22x 1n=22y
o 1!=22z
o n! 9!=rr
a [231 ~532
s ~21 {"pattern":"^[a-zA-Z_][a-zA-Z0-9_]*$"}
o 0!=233 6!=8u
a [234
s ~21 ~359
o .bin_path=5 .dynamic_library_path=5 1u=235 .extension_control_path=5 n=1y3 .ld_library_path=5 0!=236
a [237
i ~010
o fk=238 n! s6!=239
a [23a ~41 ~58
o .componentImages=232 5b!=23b
o 1!=23c
o .additionalPodAffinity=a4 .additionalPodAntiAffinity=a4 .enablePodAntiAffinity=c 8v=9z 1q=3 .podAntiAffinityType 2k=af 7j
o jz=5 6g=1pz bb=1q0 ga=c rd=fq
o kv=1py 20=23f ni!=8u ff=xv o8 pi=1q2 pv=3 x5=1q3 5w 1z=3 10r=1q5
s |none|cluster|backup
o k=3 lx a=3 hb=c hc=22w .snapshotOwnerReference=23h .tablespaceClassName=3 .walClassName
o l2=23g ws 1n=22y .volumeSnapshot=23i
o .externalCluster!
s |microservice|monolith
o .databases!=5 .pgDumpExtraOptions=5 .pgRestoreDataOptions=5 .pgRestoreExtraOptions=5 .pgRestorePostdataOptions=5 .pgRestorePredataOptions=5 .postImportApplicationSQL=5 5v=5 .schemaOnly=c 1r!=23k 2!=23l
a [xv
o .configMapRefs=23n .secretRefs=23n
i ~01 ~11024
o lc .dataChecksums=c 82 fe qb qc .import=23m rw rx ry rz 2y=5 2i .postInitApplicationSQL=5 .postInitApplicationSQLRefs=23o .postInitSQL=5 .postInitSQLRefs=23o .postInitTemplateSQL=5 .postInitTemplateSQLRefs=23o 12=7 .walSegmentSize=23p
o 82 2i 12=7 1r!=8u
o ff=xv 0!
o .backupID .exclusive=c .targetImmediate=c .targetLSN .targetName .targetTLI .targetTime .targetXID
o *1bf
o 61!=1bf .tablespaceStorage=23u 10s=1bf
o l1=23s 82 2i .recoveryTarget=23t 12=7 1r .volumeSnapshots=23v
o .initdb=23q .pg_basebackup=23r .recovery=23w
o lz .replicationTLSSecret .serverAltDNSNames=5 xl xo
o .shm=5d .temporaryData=5d
o r=c .isWALArchiver=c 0! 1k=3
o l2=23g .connectionParameters=3 0! 25=lp 3z=240 .sslCert=lp .sslKey=lp .sslRootCert=lp
a [241
o 4e 4! s6!=1g 0!
s |present|absent
o le=c mf am=1g n2=c n3=c nr=c 4i=244 qp=5 qt=c s3=c 0! 8z=7 w9=c yx=c 10c
a [245
s |rw|r|ro
o k=3 a=3 0
o kl 0 8w=1g 3!=1g 26 48=5d
a [249
o .clientIP=1ff
o 9z=c m7 .clusterIPs=5 be=5 .externalName bf .healthCheckNodePort=1g .internalTrafficPolicy bu=5 bv gp c5 c6=5 3j=24a vb=c c=3 xw .sessionAffinityConfig=24b zx 2
o b=248 1=24c
s |patch|replace
o .selectorType!=247 xv!=24d jh=24e
a [24f
a [247
o .additional=24g .disabledDefaultServices=24h
o 5v=246 33=24i
o 3n=nn t7=1g 30 9b in 5y=5 z7
a [24k
o .customQueriesConfigMap=23n .customQueriesSecret=23n .disableDefaultQueries=c o4=c .metricsQueriesTTL um=24l un=24l o=19g
o qo=c .reusePVC=c
a [240
o 0!=8u c!=4o
a [24p
o 2j j2
o .baseDN .bindDN .bindPassword=lp .searchAttribute .searchFilter
s |ldap|ldaps
o .bindAsAuth=24r .bindSearchAuth=24s 3=1g 1c=24t 27 o=c
o r!=c .nodeLabelsAntiAffinity=5
s |required|preferred
s |any|first
o .dataDurability=24w .failoverQuorum=c .maxStandbyNamesFromCluster=1g 1i!=24x 4s!=1g .standbyNamesPost=5 .standbyNamesPre=5
o .enableAlterSystem=c fk=238 rs=24u 1k=3 ue=5 .pg_ident=5 .promotionTimeout=1g .shared_preload_libraries=5 .syncReplicaElectionConstraint=24v .synchronous=24y
o .leaseDurationSeconds=fq .releasedLeaseDurationSeconds=fq .renewDeadlineSeconds=fq .retryPeriodSeconds=fq
s |switchover|restart
s |unsupervised|supervised
o .connectionTimeout=1g r=c wf=1g
o 6r=1g 8k=1g .isolationCheck=253 78=1g 9n=1g 9q=1g 3m=1g
s |pg_isready|streaming|query
o 6r=1g 8k=1g .maximumLag=5d 78=1g 9n=1g 9q=1g 3m=1g 2=255
o .liveness=254 .readiness=256 .startup=256
o r=c .minApplyDelay v1 .promotionToken .self 1r!=8u
o r=c .slotPrefix .synchronizeLogicalDecoding=c
o r=c .excludePatterns=5
o .highAvailability=259 .synchronizeReplicas=25a .updateInterval=fq
s ~3253 {"pattern":"^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"}
o b!=248
o .pvcTemplate=1xt .resizeInUseVolumes=c 5x .storageClass
o 0! 2i=a6 61!=25e .temporary=c
a [25f
o 38=23e l1=23j a8=23x ee=23y 21 .enablePDB=c .enableSuperuserAccess=c 1u=1qc 57=1yv .ephemeralVolumeSource=1xv .ephemeralVolumesSizeLimit=23z .externalClusters=242 .failoverDelay=1g qi=243 qj 5a 3t=15a .inheritedMetadata=4 bs=fq .livenessProbeTimeout=1g s2=1qd .managed=24j .maxSyncReplicas=i1 .minSyncReplicas=i1 h7=24m .nodeMaintenanceWindow=24n 5p=24o hs=1j3 .podSelectorRefs=24q .postgresGID=1g .postgresUID=1g .postgresql=24z .primaryLease=250 .primaryUpdateMethod=251 .primaryUpdateStrategy=252 2z hz=257 .projectedVolumeTemplate=1yg .replica=258 .replicationSlots=25b f=1j8 cz 7e=ab 2q=1ja 1g=25c .serviceAccountTemplate=25d .smartShutdownTimeout=1g .startDelay=1g .stopDelay=1g 61=25e .superuserSecret=7 .switchoverDelay=1g .tablespaces=25g 4y=1jd 10s=25e
o 1!=25h
s |delete|retain
o le=c 6f=19g 2u!=a6 mf am=1g n2=c n3=c .databaseRoleReclaimPolicy=25j nr=c 4i=244 qp=5 qt=c s3=c 0! 8z=7 w9=c yx=c 10c
o 1!=25k
o 4i=244 0! xc p
a [25m
o 4i=244 0! 6!
a [25o
s |grant|revoke
o 0! 2=25q
a [25r
o 4i=244 .handler 0! 2y=25p 2i jj=25s .validator
a [25t
o 4i=244 0! 2i
a [25v
o 4i=244 .fdw! 0! 2y=25p jj=25s
a [25x
o .allowConnections=c lc 2u!=a6 .collationVersion am=1g .databaseReclaimPolicy=25j fe 4i=244 fk=25n .fdws=25u qb qc .isTemplate=c rw rx ry rz 0! 2i! .schemas=25w xq=25y .tablespace i
o 1!=25z
o o4=c um=24l un=24l o=19g
o 4e 9!=rr 4! 0!
s |session|transaction
o .authQuery .authQuerySecret=7 lz=7 .clientTLSSecret=7 n qi=262 1k=3 76=c ue=5 .poolMode=263 xl=7 xo=7
o b=248 1=58
s |rw|ro|r
o 2u!=7 nh=1yr bs=1g h7=261 .pgbouncer!=264 1g=25c xv=24d i=265 2=266
o 1!=267
o .columns=5 0! .only=c xc
o .table=269 .tablesInSchema
a [26a ~5100000
o .allTables=c tq=26b
o 2u!=a6 n9! 0! 1k=3 .publicationReclaimPolicy=25j 1n!=26c
o 1!=26d
s |none|self|cluster
o .backupOwnerReference=26f 2u!=7 .immediate=c 1i=22v hb=c hc=22w ui=22x 45! q=c 1n=22y
o 1!=26g
o 2u!=a6 n9! .externalClusterName! 0! 1k=3 .publicationDBName .publicationName! .subscriptionReclaimPolicy=25j
o 1!=26i
o 2e=1g 4x=1g
o .datasourceUid .model=22 .queryType .refId .relativeTimeRange=26k
a [26l
s |OK|Alerting|Error|KeepLast
s |Alerting|NoData|OK|KeepLast
o jy=5 pk=5 pl pm te=5 i7!=8u w8
o 2e! 8s! .targetDatasourceUid
s ~21 ~3190
s ~340
o k=3 .condition! .dashboardUid 20!=26m .execErrState!=26n p1 .isPaused=c .keepFiringFor a=3 .missingSeriesEvalsToResolve=1g .noDataState!=26o .notificationSettings=26p .panelId=1g vv=26q 36!=26r 2l!=26s
a [26t ~41
o 39=c 6m=c fq fr 3f!=4o e! 0 32 1b!=26u q=c
o 1!=26v
o 6h=lp 46=lp
o z8! 2m!=26x
a [26y ~599
o ns=c d9!=22 2!=8u 2l=26s dm=26z
a [270 ~599
o 39=c ns=c 6m=c 3f!=4o 0 vr=271 32 d9=22 q=c 2=8u 2l=26s dm=26z
o 1!=272
o .datasourceName! .inputName!
a [274
a [26x
o 0! 6 2m=26x
a [277
o 2f!=1g ii=1g
o os! .gzipJsonnetProject! .jPath=5
s ~21 ~3512
s ~23 ~3512
o .insecurePlainHTTP=c 7!=27b vc=a6 cp!=27c
o 0!=8u p!
a [27e
o 10=ls
o 39=c 6i=lp ms n8=275 57=276 ob=278 .folder fq fr pj=279 po 3f!=4o bw bx rg=27a cj=27d 5p=27f 32 q=c 2l=26s g=lq 104=27g
o 1!=27h
o .access 10=c .basicAuthUser 82 6m=c .isDefault=c .jsonData=58 0 .orgId=1g .secureJsonData=58 2 2l g 4z
o 39=c .datasource!=27j 3f!=4o 5p=27f 32 q=c 2l=26s dm=26z
o 1!=27k
o 39=c 3f!=4o .parentFolderRef .parentFolderUID .permissions 32 q=c 36 2l=26s
o 1!=27m
o 39=c 6i=lp ms n8=275 57=276 ob=278 fq fr pj=279 po 3f!=4o bw bx rg=27a cj=27d 5p=27f 32 q=c 2l=26s g=lq 104=27g
o 1!=27o
o 6h=lp .grafanaRef=1q7 46=lp
o 0! 2m!=27q
a [27r
o 1u=27s .scripts!=5
o k=3 a=3 0! 5
o h! 4! b!=27u 1=22
o 39=c 3f!=4o 3x=27t 32 q=c i!=27v
o 1!=27w
o .end_time! .start_time!
a [27y
o .days_of_month=5 c8 ta=5 zk=27z 10w=5 118=5
a [280 ~41
o 39=c 6m=c 3f!=4o 0! 32 q=c .time_intervals!=281
o 1!=282
o .isEqual=c .isRegex!=c 0 6!
a [284
a [5
o jy=5 mu=c pk=5 pl pm .match_re=3 gw=285 te=5 .object_matchers=286 .provenance i7!=8u w8 .routeSelector=4o 44=22
o 39=c 6m=c 3f!=4o 32 43!=287 q=c
o 1!=288
o 1!=287
o 39=c 6m=c 3f!=4o 0! 32 q=c i
o 1!=28b
i ~6
o 3c=v2 2w=c
o m=3 .preferIngress=sd d=28d o=28e .useKubeAuth=c
o *3 ~7
o t1=1g 76=c i0=1g 1m=1g cv=1g c=4o 1s=1yr i=13f
o b=4 1=28h
s |Pod|Container|All
o .adminPassword=lp .adminUser=lp 69=lp .tenantNamespace o=28e g!=lq
o 8r=1g
o 2a!=i0 fs=28l 4l=i4 22=i6 26!=i7
s |RequestHeaderModifier|ResponseHeaderModifier|RequestMirror|RequestRedirect|URLRewrite|ExtensionRef|CORS
o ew=jw 8a=ha fl=28m ia=j2 ib=j5 we=k1 ig=j2 2!=28n ji=k3
a [28o ~516
o 2d=28p l=9n 4=9o 0!=t 5=9p 3=9q s=j9 {"x-kubernetes-validations":[{"rule":"(size(self.group) == 0 && self.kind == 'Service') ? has(self.port) : true"}]}
a [28q ~516
o 7w=1g a5=ji md=kh
o ru=jj
s ~3128
o js=ji mw=28t 6u=ji xx=28u 2=jm
o 2b=28r 2d=28p 5e=kf 0=9r 5u=28s ir=28v zj=kj
a [28w ~41 ~516
o 6t=iv 3h=iw 1b=28x 65=hr
o b=4 1=28y
o 0 4s=1g
o 0! 3=290
o 7b=1bf 1d=291
o ky!=292 7 .pathType!
a [293
o hm!=294
o 11 22=295
a [296
o 59=5 1l
a [298
o .defaultBackend=292 6w 1b=297 o=299
o b=4 1=29a
o .libraryLabelSelector=4o
o 37=5 f1=1bf n7=1bf f=1j8 c=4o 2r do 9v
o b=4 1=29d
o .homeDashboardUid
s |Service|
i ~00 ~1256
o 4=29g 0!=8u s=29h
a [29i
o 48!=5d
s |Allow|None|Redirect|
s |edge|reencrypt|passthrough
o .caCertificate 7x .destinationCACertificate .externalCertificate=a6 .insecureEdgeTerminationPolicy=29l 9 .termination!=29m
o .alternateBackends=29j 11 7 3=29k .subdomain o=29n 4x=29i .wildcardPolicy
o b=4 1=29o
o b=4 1=24c
o h fo 4 0 5 .resourceVersion 2l
a [29r
o .automountServiceAccountToken=c 3t=a7 b=4 4w=29s
o eg=28f 19=28g av=28i .disableDefaultAdminSecret=c .disableDefaultSecurityContext=28j 8b=28k .httpRoute=28z 4n=29b bx=29c 3y=29e .preferences=29f 43=29p 1d=29q 47=29t q=c p
o 1!=29u
s |Viewer|Editor|Admin
o .expires 0!=8u 1l=8u
a [29x
o .instanceName!=8u .isDisabled=c 0=8u 32 1f!=29w q=c .tokens=29y
o 1=29z
o 1k=3 t
s |Direct|None|Clone|Snapshot
o mj 9 1l
o h9=1y5 3y=1y6 12=1yk
o 5i! 10p!=2a4
a [2a5
o 37=p1 3p=5d ah=c 4h=2a2 as=2a3 ax 5j=a5 3u=3 3v=1j8 5k=1j3 3w 5l=2a6 vl vm vn 2r 4d
o 37=p1 li=5 lj=5d ll 3p=5d .cleanupCachePVC=c ah=c 4h=2a2 as=2a3 ax .enableFileDeletion=c 5j=a5 3u=3 3v=1j8 5k=1j3 3w 5l=2a6 .previous=1g 31 .restoreAsOf 2r 4d
o 37=p1 1o 3p=5d ah=c 4h=2a2 ax 3u=3 3v=1j8 3w 7 3=of xt=3 7f yd ye 2r do 4d
o 37=p1 3p=5d ah=c 4h=2a2 ax bz 5j=a5 3u=3 3v=1j8 5k=1j3 3w 5l=2a6 xt=3 7f 2r do 4d
o .manual 45
o 8b=2a1 76=c vk=2a7 wp=2a8 x2=2a9 x3=2aa zy=2ab
o 1=2ac
o 37=p1 3p=5d 4h=2a2 as=2a3 5j=a5 3u=3 3v=1j8 5k=1j3 3w 5l=2a6 vl vm vn 2r 4d
o .daily=1g .hourly=1g .last .monthly=1g .weekly=1g .within .yearly=1g
o 37=p1 li=5 lj=5d ll 3p=5d 4h=2a2 as=2a3 5j=a5 3u=3 3v=1j8 5k=1j3 3w 5l=2a6 .pruneIntervalDays=1g 31 wr=2af 2r .unlock 4d
o 37=p1 1o 3p=5d 4h=2a2 3u=3 3v=1j8 3w 7 3=of 7f yd ye 2r 4d
o 37=p1 1o 3p=5d 4h=2a2 bz 5j=a5 3u=3 3v=1j8 5k=1j3 3w 5l=2a6 3=of 2r 4d
o .ID! 1o! .introducer!=c
a [2aj
o .configAccessModes=5 .configCapacity=5d .configStorageClassName 5j=a5 3u=3 3v=1j8 5k=1j3 3w 5l=2a6 77=2ak 7f
o 8b=2a1 76=c vk=2ae wp=2ag x2=2ah x3=2ai .sourcePVC .syncthing=2al zy=2ab
o 1=2am
o ny a=3 .providerSpecific=w7 .recordTTL=1g .recordType .setIdentifier 9o=5
a [2ao
o 6o=2ap
o 1=2aq
o 56!=2ao
o 1=2as
o .allowTags .forceUpdate=c .ignoreTags=5 .platforms=5 i5 jh
o .cosignKey=69 r=c
o 0 1 7i
o 0=t 1=t 7i=t
o g1=2aw 8m=7 3z=2ax
o dx! el=2au qj! g9=2av .manifestTargets=2ay
a [2az
o bm=gw bn=gw
o e9 i4=2b1 31 .writeBackTarget
o .gitConfig=2b2 1i
o el=2au 5b=2b0 g9=2av .labelSelectors=4o .namePattern! .useAnnotations=c 117=2b3
a [2b4 ~41
o .applicationRefs!=2b5 el=2au g9=2av 117=2b3
o 1=2b6
o b7!=3
o *2b8
o *gw
o b7!=2ba
o *2bb
o 51!=3
a [2bd
o b7!=2be
o *2bf
o 51=2b9 .flags=2bc bs=2bg
o .features=2bh a=3
o 1!=2bi
s |In|NotIn|InRegexp|Exists|DoesNotExist|Gt|Ge|Lt|Le|GtLt|GeLe|IsTrue|IsFalse
o tw!=2bk 2 6=5
o *2bl
o .feature! 2x=2bm sb=2bl
a [2bn
o gv!=2bo
a [2bp
o s9=2bq gv=2bo 0! 10j=3 10k
a [2br
o .featureGroupRules!=2bs
o 1!=2bt
a [1o0
o k=3 .extendedResources=3 a=3 .labelsTemplate s9=2bq gv=2bo 0! z4=2bv 10j=3 10k
a [2bw
o 1b!=2bx
o 1!=2by
i ~09092
s |internal|route|tlsroute|loadbalancer|nodeport|ingress|cluster-ip
s |tls|scram-sha-512|custom
o .listenerConfig=58 x8=c 2!=2c2
o 1l! 7x! 9!
o .alternativeNames=5 11 8w=1g c5 k=3 a=3 be=5
o .broker!=1g .advertisedHost .advertisedPort=1g 11 8w=1g c5 k=3 a=3 be=5
a [2c6
s |SingleStack|PreferDualStack|RequireDualStack
a [177
s |ExternalIP|ExternalDNS|InternalIP|InternalDNS|Hostname
o 4 l 0 5 3=1g d4
a [2cb
o .brokerCertChainAndKey=2c4 52 bf=1zr c6=5 a8=2c5 l9=2c7 bv=2c8 bu=2c9 .createBootstrapService=c 8f=5 .useServiceDnsDomain=c 8q=1g .maxConnectionCreationRate=1g .preferredNodePortAddressType=2ca vb=c .perBrokerAnnotationsTemplate=3 .perBrokerLabelsTemplate=3 .hostTemplate .advertisedHostTemplate .advertisedPortTemplate 9z=c 3h=2cc
o ad of=5
o 2x=78 2o=3
o .ipBlock=2ce 1j=2cf ht=2cf
a [2cg
o 0! 3!=2c0 2!=2c1 o!=c 2t=2c3 mk=2cd .networkPolicyPeers=2ch
a [2ci ~41
s |simple|custom
o .authorizerClass .superUsers=5 .supportsAdminApi=c 2!=2ck
s |topology-label|environment-variable
o .envVarName 7j 2=2cm
o 8k=i1 3m=fq 78=fq 9n=fq 6r=fq
o .-XX=3 .-Xmx .-Xms .gcLoggingEnabled=c .javaSystemProperties=w7
s |password
o 2!=2cq
o 2t=2cr
s |jmxPrometheusExporter|strimziMetricsReporter
o 9 0 1x=c
o 6h=2cu
o .allowList=5
o 2!=2ct 2m=2cv y=2cw
s |inline|external
o .loggers=3 2!=2cy 2m=2cv
o s0 2
o a1=2d0 ft=1g fu 9f=1g 9g=c 9h=1g xf 9i=aa 7e=2d0 j3=ac yy j4=w7 dq=1j2
o 2x=78 sa=78
o 96=2d2 s=1g
a [2d3
a [2d2
o tn=2d5
o 97=2d4 9d=2d6
o 24=2cf ca=5 t5=5 1j=2cf 2h=5 7j
o uj=2d8 s=1g
a [2d9
a [2d8
o 97=2da 9d=2db
o 8v=2d7 cl=2dc cm=2dc
o 24=2cf ca=5 sp=1g sz=1g tk to 7j 112
a [2de
o 6t=5 8l
a [2dg
s |ClusterFirst|ClusterFirstWithHostNet|Default|None
o 9 v=1g 7
a [2dj
o 55=1g 4p=2dk 1x=c 1l
o 55=1g 4p=2dk 0 1x=c
s |Memory
o ss=2dn da
o lw 18=c
o 83 1v tm=a6 18=c 10m=3
o 0 12=2dl 1t=2dm b8=2do 3y=2dp 81=2dq n=1y3
a [2dr
o 0 12=2dl 1t=2dm 3y=2dp
a [2dt
o b=1p7 3t=a7 2q=2d1 9q=i1 38=2dd 2k=af 4y=2df 2z cz px=2dh f9=2di f8=1j0 o5=c zn 7n=2ds .templatedVolumes=2du py=c
o b=1p7 bv=2c8 bu=2c9
o b=1p7
o b=1p7 71=i1
o 46=2cu 6h=2cu
o 0 6 2m=2dz
a [2e0
o k9=c a1=2d0 ec=1j9 v2=c v3 vp=c 9f=1g 9g=c 9h=1g 9i=aa 7e=2d0 dq=1j2
o 5i tb 0 18=c vw j1 yq
a [2e3
o 1u=2e1 2q=2e2 7m=2e4
o 3i=2dv .bootstrapService=2dw .brokersService=2dw .externalBootstrapService=2dx ub=2dx .externalBootstrapRoute=2dx ua=2dx .externalBootstrapIngress=2dx u9=2dx 3y=2dx 92=2dy rh=2e5 gd=2e5 .clusterCaCert=2dx 47=2dx ra=2dx m8=2dx hu=2dx
o lx .classPath 19=3
s |custom
o .remoteStorageManager=2e7 2!=2e8
n ~00
n ~00 ~11
s |kafka|strimzi
o mq=i1 mv=2ea .excludedPrincipals=5 .minAvailableBytesPerVolume=i1 .minAvailableRatioPerVolume=2eb v4=i1 wd=i1 2!=2ec
o p .metadataVersion n go!=2cj 19=58 z=2cl vf=2cn .brokerRackInitImage 3g=2co 42=2co 6y=2cp r9=2cs h4=2cx 5d=2cz i=2e6 .tieredStorage=2e9 5r=2ed
o 0 4u
a [2ef
o ag=2eg 70=a8 5t=a8
o 10u n vu=i1 7g=2co 3g=2co 42=2co f=2eh 5d=2cz 6y=2cp
o 10u n vu=i1 .secretPrefix 3g=2co 42=2co f=2eh 5d=2cz 6y=2cp
s |RollingUpdate|Recreate
o b=1p7 nh=2ek
o b=1p7 3t=a7 2q=2d1 9q=i1 38=2dd 2k=af 4y=2df 2z cz px=2dh f9=2di f8=1j0 o5=c zn 7n=2ds py=c
o av=2el 3i=2em .topicOperatorContainer=2e5 .userOperatorContainer=2e5 47=2dx 92=2dy .entityOperatorRole=2dx .topicOperatorRoleBinding=2dx .userOperatorRoleBinding=2dx
o .topicOperator=2ei .userOperator=2ej i=2en
s |renew-certificate|replace-key
o .generateCertificateAuthority=c .generateSecretOwnerReference=c 10f=fq w7=fq .certificateExpirationPolicy=2ep
o av=2el 3i=2em kj=2dw 92=2dy .cruiseControlContainer=2e5 47=2dx
o l9!=ac my qq u1
a [2es
o my qq u1 hg=2et
s |hashLoginService
o 46=2cu
o 2!=2ev 2m!=2ew
s |add-brokers|remove-brokers
o v!=2ey i=a6
a [2ez ~41
o n f=2eh 3g=2co 42=2co 6y=2cp 5d=2cz i=2er .brokerCapacity=2eu 19=58 h4=2cx .apiUsers=2ex .autoRebalance=2f0
o av=2el 3i=2em 6j=2e5 47=2dx 92=2dy
o n .groupRegex .topicRegex .groupExcludeRegex .topicExcludeRegex f=2eh 5d 3g=2co 42=2co .enableSaramaLogging=c .showAllOffsets=c i=2f2
o .kafka!=2ee .entityOperator=2eo .clusterCa=2eq .clientsCa=2eq .cruiseControl=2f1 .kafkaExporter=2f3 .maintenanceTimeWindows=5
o 1!=2f4
o 1l! 7x 75
a [2f6
o .trustedCertificates=2f7
o 1l! 25!
s |tls|scram-sha-256|scram-sha-512|plain|custom
o .certificateAndKey=2c4 19=58 8z=2f9 x8=c 2!=2fa 29
s |opentelemetry
o 2!=2fc
o b=1p7 i5
o hu=2dx 3i=2dv kj=2dw .headlessService=2dw .connectContainer=2e5 gd=2e5 92=2dy 47=2dx m8=2dx .buildPod=2em .buildContainer=2e5 .buildConfig=2fe .buildServiceAccount=2dx ra=2dx
s |docker|imagestream
o .additionalBuildOptions=5 .additionalPushOptions=5 n! .pushSecret 2!=2fg
s |compile|provided|runtime|test|system
s |jar|tgz|zip|maven|other
o ko os l .includeScope=2fi 1w=c h6=7z 31 .sha512sum 2!=2fj g p
a [2fk
o 0! kp!=2fl
a [2fm
o .output!=2fh 5p!=2fn f=2eh
s |image
o co cp! 2!=2fp
a [2fq
o 0! kp!=2fr
a [2fs
o p 1m!=1g n .bootstrapServers! .groupId! .configStorageTopic! .statusStorageTopic! .offsetStorageTopic! o=2f8 2t=2fb 19=58 f=2eh 3g=2co 42=2co 6y=2cp r9=2cs 5d=2cz .clientRackInitImage vf=2cn h4=2cx 7k=2fd i=2ff .build=2fo 5p=2ft
o 1!=2fu
i ~01 ~132767
o .topicName .partitions=fq 1m=2fw 19=58
o 1!=2fx
o 2m!=2ew
s |tls|tls-external|scram-sha-512
o 25=2fz w7=fq 2!=2g0 10f=fq
s |allow|deny
s |literal|prefix
s |topic|group|cluster|transactionalId
o 0 .patternType=2g3 2!=2g4
s |Read|Write|Create|Delete|Alter|Describe|ClusterAction|AlterConfigs|DescribeConfigs|IdempotentWrite|All
a [2g6
o 2=2g2 7b!=2g5 11 he!=2g7
a [2g8
s |simple
o .acls!=2g9 2!=2ga
o v4=i1 mq=i1 wd=i1 mv=2ea
o 12=2dx
o 2t=2g1 z=2gb 5r=2gc i=2gd
o 1!=2ge
s |shared
s |ephemeral|persistent-claim|jbod
s |ephemeral|persistent-claim
o 52 nf=c 2f=i1 ro=2gg c=3 5x da 2!=2gi 10n
a [2gj
o 52 nf=c 2f=i1 ro=2gg c=3 5x da 2!=2gh 10n 7n=2gk
s |controller|broker
a [2gm
o hu=2dx 3i=2dv ub=2dx ua=2dx u9=2dx 3y=2dx rh=2e5 gd=2e5
o 1m!=i1 61!=2gl 5v!=2gn f=2eh 6y=2cp i=2go
o 1!=2gp
o r=c .maxRestarts=1g
s |paused|stopped|running
o .toConfigMap!=a6
o .fromConfigMap!=a6
o 52 .tasksMax=fq .autoRestart=2gr p 19=58 .state=2gs .listOffsets=2gt .alterOffsets=2gu
o 1!=2gv
s |none|passive|aggressive|force| ~6
s |isa|jerasure
- |4Ki|16Ki|64Ki|256Ki|1Mi {"x-kubernetes-int-or-string":true}
o k7=2gy .codingChunks!=i1 .crushNumFailureDomains=fq .crushOSDsPerFailureDomain=fq .dataChunks!=i1 .stripeUnit=2gz
s |pool|image|init-only
o xh=5 ~6
o e 7 yf
a [2h3
o r=c v=2h1 77=2h2 y5=2h4
s |.rgw.root|.nfs|.mgr
o *2 ~6 ~7
o .maxBytes=1g sk=1g 8r ~6
o .primaryDeviceClass!=8u .secondaryDeviceClass!=8u ~6
o .hybridStorage=2h9 .replicasPerFailureDomain=fq .requireSafeReplicaSize=c 5x!=i1 yp .targetSizeRatio=2ea
o 3r=c e d ~6
o 8t=2hb ~7
o 7v al=2gx ar=1bk ay=1bk b9=sd ba=c bc=2h0 bh 73=2h5 0=2h6 1k=2h7 5r=2h8 cr=2ha 9l=2hc
o 1!=2hd
o *3 ~6 ~7
o *3 ~6
o *lp
o *2hh ~6
s |IfNotPresent|Always|Never|
o .allowUnsupported=c n 5a=2hj ~6
s |zero|random
s |complete|quick
o f1=2hl .iteration=1g 1i=2hm ~6
o .allowUninstallWithVolumes=c ml=1bk .sanitizeDisks=2hn .wipeDevicesFromOtherClusters=c ~6
o .daysToRetain=1g f6=c ~6
o .fuseMountOptions .kernelMountOptions
o .crushLocationLabels=5 r=c
o ed=2hq vo=2hr .skipUserCreation=c
o r=c 3=of .prometheusEndpoint .prometheusEndpointSSLVerify=c .ssl=c 106 ~6
o .machineDisruptionBudgetNamespace .manageMachineDisruptionBudgets=c .managePodBudgets=c .osdMaintenanceTimeout=1g .pgHealthCheckTimeout=1g .pgHealthyRegex ~6
o 6n=c ~6 ~7
o t8=2hb .osd=2hb 34=2hb ~6
o 3r=c hy=1z3
o *2hx
s |mute|unmute
o 93!=2hz
o *2i0
o .daemonHealth=2hw 3g=2hy .muteHealthWarning=2i1 7g=2hy ~6
o r=c .maxLogSize=5d .periodicity ~6
i ~00 ~15
s ||crush-compat|upmap|read|upmap-read
o .balancerMode=2i5
o r=c 0 d9=2i6
a [2i7 ~6
o k8=c 54=2i4 bp=c .modules=2i8 ~6
i ~00 ~19
s ~21 ~31
o .configmapName!=t 0!=2ib
o b=5x 1=1xt ~7
o .arbiter=c 0 jl=2id
a [2ie ~6
o oo yp 119=2if
a [2ie
o k8=c 54=2ia .externalMonIDs=5 oo .floatingMon=2ic .stretchCluster=2ig jl=2id 119=2ih ~6
o bp=sd .perfCountersPrioLimit=1g 3=9q .statsPeriodSeconds=1g
o 1p 8l! tl 49=29r
a [2ik ~6
o r=c .exporter=2ij .externalMgrEndpoints=2il .externalMgrPrometheusPort=of e .metricsDisabled=c 3=of ~6
o 2u=5 .public=5 ~6
o r=c ~6
o 6g=2io bb=2io .requireMsgr2=c ~6
s |IPv4|IPv6 ~6
o m6 r=c
s ||host|multus ~6
o .addressRanges=2in .connections=2ip .dualStack=c bp=c r2=2iq .multiClusterService=2ir t=2is d5=1a2 ~6 ~7
o 8v=9z cl=a4 cm=a4 2k=af 4y=1jd
o *2iu ~6 ~7
o *1j8 ~6 ~7
s |aes|aes256k ~23 ~37
a [2ix ~41 ~52
i ~00 ~110
s ||Disabled|KeyGeneration
o .keepPriorKeyCountMax=2iz rj=rz rm=2j0 gj=2ix
o rj=rz rm=2j0 gj=2ix
o .allowedCiphers=2iy 81=2j1 .daemon=2j2 .rbdMirrorPeer=2j2
o r=c 45 ~6
o .connectionDetails=2h7 .tokenSecretName ~6
o .cephx=2j3 rl=2j4 gl=2j5 ~6
n ~00 ~11 ~6
o 19=2h7 .fullpath 0
a [2j8 ~6 ~7
o ml
o ag=1j7 70=a8 5t=a8 ~6 ~7
o b=5x 1=1xt
a [2jc
o 19=2h7 nl nm nn=2j9 0 f=2jb 108=c jm=2jd
a [2je ~6
o 8v=9z cl=a4 cm=a4 2k=af 4y=1jd ~6 ~7
o k=1a1 8f=5 a=3 0 5
o b=2jh 1=1xt
a [2ji
o 19=2h7 54!=fq o6=c 0! 91=2jg .portable=c .preparePlacement=2jg f=2jb cz .tuneDeviceClass=c .tuneFastDeviceClass=c jm!=2jj
a [2jk ~6
s |bluestore|bluestore-rdr
o 2=2jm .updateStore
o .allowDeviceClassUpdate=c .allowOsdCrushWeightUpdate=c .backfillFullRatio=2j7 19=2h7 nl nm nn=2j9 .flappingRestartIntervalHours=1g .fullRatio=2j7 .migration=2ja .nearFullRatio=2j7 ha=2jf .onlyApplyOSDPlacement=c .osdMaxUpdatesInParallel=fq .scheduleAlways=c .storageClassDeviceSets=2jl de=2jn 108=c .useAllNodes=c jm=2jd ~6
o k=2hf .cephConfig=2hg .cephConfigFromSecret=2hi .cephVersion=2hk .cleanupPolicy=2ho .continueUpgradeAfterChecksEvenIfNotHealthy=c .crashCollector=2hp 81=2hs .dashboard=2ht .dataDirHostPath .disruptionManagement=2hu 8b=2hv 4m=2i2 a=2hf .logCollector=2i3 .mgr=2i9 t8=2ii h7=2im tj=2it 91=2iv .priorityClassNames=2h7 .removeOSDsIfOutAndSafeToRemove=c f=2iw xj=2j6 .skipUpgradeChecks=c 61=2jo .upgradeOSDRequiresHealthyPGs=c .waitTimeoutForHealthyOSDInMinutes=1g
o 1!=2jp
o 7v al=2gx ar=1bk ay=1bk b9=sd ba=c bc=2h0 bh 73=2h5 0 1k=2h7 5r=2h8 cr=2ha 9l=2hc
a [2jr ~6
o 7v al=2gx ar=1bk ay=1bk b9=sd ba=c bc=2h0 bh 73=2h5 0 1k=2h7 5r=2h8 cr=2ha 9l=2hc ~6
o .activeCount!=1hi .activeStandby=c k=2h7 .cacheMemoryLimitFactor=2eb .cacheMemoryRequestFactor=2eb a=2h7 3g=2hx 91=2jg 2z f=2jb 7g=2hx
o 3e 7
a [2jv
o r=c 77=2h2 .snapshotRetention=2jw y5=2h4 ~6
o .dataPools!=2js su!=2jt .metadataServer!=2ju 73=2jx .preserveFilesystemOnDelete=c .preservePoolNames=c v0=c 9l=2hc
o 1!=2jy
s ~21 ~336
i ~00 ~11 ~6
i ~0-1 ~1256 ~6
o .distributed=2k1 .export=2k2 .random=2j7
o m6=2k0 .csiMetadataRadosNamespace=kb at .filesystemName! 0 .pinning=2k3 .quota=5d
o 1!=2k4
o .acceptedRoles!=5 .implicitTenants .revocationInterval=28d .serviceUserSecretName! .tokenCacheSize=28d g! ~6
o .keystone=2k6
o 7v al=2gx ar=1bk ay=1bk b9=sd ba=c bc=2h0 bh 73=2h5 1k=2h7 5r=2h8 cr=2ha 9l=2hc ~6
o 1t=1xn b8=1xs g5=1y2 3y=1y6 i1=1yg 12=1yk
o j1!=8u 10p!=2k9
a [2ka
b ~6 ~7
o 1p 8l
a [2kd ~6
o f=1j8 ~6
s |localize|balance|default
o 2!=2kg
o *lp ~6
i ~00 ~165535 ~6
o k=3 a=3 ~6
o .additionalVolumeMounts=2kb k=2h7 .caBundleRef=1bk .dashboardEnabled=2kc .disableMultisiteSyncTraffic=c .externalRgwEndpoints=2ke bp=2kc bs=28d a=2h7 .opsLogSidecar=2kf 91=2jg 3=1g 2z vo=2kh f=2jb .rgwCommandFlags=1a2 .rgwConfig=1a2 .rgwConfigFromSecret=2ki .securePort=2kj 1d=2kk .sslCertificateRef=1bk ~6
o 3r=c hy=1z3 ~7
o 42=2km 7g=2hx ~6
o ny!=8u 3!=9q .useTls!=c ~6
o .advertiseEndpoint=2ko b2=5 ~6
s |s3|s3website|swift|swift_auth|admin|sts|iam|notifications
a [2kq ~6
o .authUseKeystone=sd r=sd ~6
o .accountInUrl=sd 106=1bk .versioningEnabled=sd ~6
o .enableAPIs=2kr x4=2ks .swift=2kt
a [2 ~40 ~51000
o .defaultWorkarounds=c .noCompression=c .singleDiffieHellmanUse=c .sslv2=c .sslv3=c .tlsv1_0=c .tlsv1_1=c .tlsv1_2=c
o ae=2kv af=2kv rl=2j4 gl=2j5 x4=2j5 .sslOptions=2kw .tlsGroups=5 ~6
o at!=8u 0!=8u
a [2ky ~510
o .dataNonECPoolName at!=8u 6l=c sv!=8u 0!=8u .storageClasses=2kz
a [2l0
o at sv .poolPlacements=2l1 .preserveRadosNamespaceDataOnDelete=c ~6
o 0! ~6
o .allowUsersInNamespaces=5 j=2k7 .dataPool=2k8 .defaultRealm=c fv=2kl 4m=2kn .hosting=2kp su=2k8 v0=c .protocols=2ku xj=2kx .sharedPools=2l2 66=2l3
o 1!=2l4
o 0!=13
s {"enum":["*","read","write","read, write"]}
o .amz-cache=2l7 .bilog=2l7 la=2l7 .buckets=2l7 .datalog=2l7 gc=2l7 .mdlog=2l7 b=2l7 .oidc-provider=2l7 .ratelimit=2l7 5v=2l7 jj=2l7 4z=2l7 .user-policy=2l7 10b=2l7 66=2l7 ~6
o .accessKeyRef=lp 46=lp
a [2l9
s |read|write|delete
a [2lb ~40 ~53
- ~6 {"x-kubernetes-int-or-string":true}
o .maxBuckets=28d sk=28d 8r=2ld ~6
o .accountRef=2l6 ec=2l8 .clusterNamespace nv c0=2la .opMask=2lc 5r=2le de
o 1!=2lf
o ~6 ~7
o 2r ea .generateBucketName k0=2lh .objectBucketName
o 1=2li
o .bucketHost .bucketPort=1g ea u .subRegion k0=2lh ~6
o [58 ~6
o 2r 56=2lk 2t=2ll .additionalState=2lh .reclaimPolicy .claimRef=2lh
o 1=2lm
o 6h=lp 8e=1q7 id=1q9 46=lp
o 0! 6 2m=2lo
a [2lp
o uv=1z0 ux=1z0
o 4f=5 53=5 1u=2lq 57=1yv n 5a rt=2lr 3g=1z3 0! 3j=1z5 42=1z3 wi=1z7 f=1j8 ih 2q=1ja 7g=1z3 yj=c yk=c zd ze 100=c 10o=1zc 7m=1xd 115
a [2ls
o mb=1y9 1t=1ya b4=1yb 12=1ya xs=1yd
a [2lu
o 55=1g dc=2lv
o ku=1xg kw=1xh kx=1xi ed=1xj lu=1xk 1t=1xn 81=1xo b4=1xr b8=1xs oc=1xv oq=1xw oy=1xx oz=1xy pc=1xz pe=1y0 ph=1y1 g5=1y2 n=1y3 r5=1y4 0! h9=1y5 3y=1y6 uf=1y7 ut=1y8 i1=2lw ve=1yh vj=1yi xb=1yj 12=1yk ym=1yl 10q=1ym
a [2lx
o .clientCaCertSecret=lp .passwordFromSecret=lp
o 71=5d sy=5d
o k=3 a=3 0 8w=1g 2
o aq .dir .enableOnMasterOnly=c .existingPersistentVolumeClaimName ud=1xt
o ud=1xt
o .aclFromSecret=lp .additionalContainers=2lt .additionalVolumes=2ly 38=a5 k=3 4f=5 2t=2lz .containerSecurityContext=1ja .customLivenessProbeConfigMap=a6 .customReadinessProbeConfigMap=a6 .customStartupProbeConfigMap=a6 .enableReplicationReadinessGate=c 1u=2lq n 5a 3t=a7 ge=2lt a=3 .memcachedPort=1g .networkPolicyEnabled=c 1q=3 .ownedObjectsMetadata=4 .pdb=2m0 .podMetadata=4 hs=1j3 2z 1m=1g f=1j8 1g .serviceSpec=2m1 .skipFSGroup=c .snapshot=2m2 .tiering=2m3 .tlsSecretRef=v2 2k=af 4y=1jd
o 1=2m4
o .backupTargetURL .credentialSecret .pollInterval .syncRequestedAt=1bk
o 1=2m6
s |snapshot|snapshot-force-create|snapshot-cleanup|snapshot-delete|backup|backup-force-create|filesystem-trim|system-backup
o en=1g aq bo=5 a=3 0 1k=3 wr=1g .task=2m8
o 1=2m9
s ~22
o h! 21 ok! 4! 24=4o 0 5 d=2mb
a [2mc
o 56 ql p!
s ~29
o 3e! 60!=2mf zl
a [2mg ~41
o 113=2mh
o co=1j5 31 7i
o n=2mj
o g0=2md 6z!=2me s5=2mi z5=2mk
o 1=2ml
o .disableEviction=c r!=c
o du=fq 4f=5 e5=i1 53=5 1u=1qc 57=1yv n!=8u 5a=1j5 0!=9p 1g 7m=1xd 7n=1yo
a [2mo
o uu=2mp uw=2mp
s |hard|soft
s |default|powercycle
o na=c 8g=c .nodrain=c 91=2mr 2z .rebootMode=2ms .stage=c d .waitForVolumeDetach=c
s {"enum":["=","!=","=~","!~"]}
o se=2mu 0!=8u 6!=8u
a [2mv ~41
o gw!=2mw si
a [2mx ~41 ~58
o .prePull=c p!
o .drain=2mn g0=2md g4=2mq s5=2mi 1q=4o hh=fq 93=2mt .silences=2my .talos=2mz z5=2mk
o 1=2n0
o .cacheDir .catalogDir!
s |legacy|restricted
o 38=a5 .extractContent=2n2 .memoryTarget=5d 1q=3 2z .securityContextConfig=2n3 2k=af
o .base64data! .mediatype!
o e
o .registryPoll=2n6
o 1o 1t 21 nv .grpcPodConfig=2n4 .icon=2n5 n 40=1g .publisher 4w=5 .sourceType! jh=2n7
o 1!=2n8
s |Default|TechPreviewUnsafeFailForward
o c=4o 1g yh=c j7=5 .upgradeStrategy=2na
o 1=2nb
o c=4o 1g yh=c j7=5
o 1=2nd
o 38=a5 k=3 1u=1qc 57=1yv 1q=3 f=1j8 c=4o 2k=af 7m=1xd 7n=1yo
o 7y 19=2nf .installPlanApproval 0! 1r! 9k! .startingCSV
o 1!=2ng
`;function Ai(e){return/-controller |^(?:Argo CD|cert-manager|External Secrets|Gateway API|prometheus-operator) /.test(e)}let zi,Ni,Ti;function Mi(e){return Ni??=u.$n(zi??=Pi.split("\n= ").flatMap(e=>{const[t="",...o]=e.trim().split("\n"),[n="",...a]=t.split(" "),s=a.join(" ");return o.flatMap(e=>{const[t="",o="",a="",r]=e.split(" "),i={kind:t,number:a,isNamespaced:"cluster"!==r,owner:s};return o.split(",").map(e=>({apiVersion:`${n}/${e}`,...i}))})}),e=>u.$91(e.apiVersion)),Ni.get(e)??[]}function Ii(e,t){return Mi(e).find(e=>e.kind===t)}function Ei(e,t){return Ii(e,t)?.isNamespaced}function Di(e,t){const o=Mi(u.$91(e)).find(o=>o.apiVersion===e&&o.kind===t);if(void 0!==o&&"-"!==o.number)return{schema:Li(o.number),owner:o.owner}}const Oi=new Map;function Li(e){const t=Oi.get(e);if(void 0!==t)return t;Ti??=qi.trim().split("\n");const o=function(e){const t=e.indexOf("{"),[o="-",...n]=(t<0?e:e.slice(0,t)).trim().split(" "),a=t<0?{}:Si(e.slice(t)),s={...u.$5q(a)&&a},r=P.$8g(_i,o);void 0!==r&&(s.type=r);const i=u.$5s(),c=[];for(const e of n)if(e.startsWith("["))s.items=Li(e.slice(1));else if(e.startsWith("*"))s.additionalProperties=Li(e.slice(1));else if(e.startsWith("|"))s.enum=e.slice(1).split("|");else if(e.startsWith("~"))s[Bi(e.charAt(1))]=2===e.length||Number(e.slice(2));else{const[t="",o]=e.split("="),n=Ui(t.replace(/!$/,""));i[n]=void 0===o?Vi:Li(o),t.endsWith("!")&&c.push(n)}return Object.keys(i).length>0&&(s.properties=i),c.length>0&&(s.required=[...c,...u.$6q(s.required)?s.required:[]]),s}(Ti[Number.parseInt(e,36)]??"-");return Oi.set(e,o),o}let Fi;function Ui(e){return e.startsWith(".")?e.slice(1):(Fi??=Ci.trim().split("\n"),Fi[Number.parseInt(e,36)]??"")}function Bi(e){return Ri.trim().split("\n")[Number(e)]??""}const _i={a:"array",b:"boolean",i:"integer",n:"number",o:"object",s:"string"},Vi={type:"string"};function Hi(e){const t=Qi(e);if(void 0===t)return!1;const o={tokens:t,at:0,depth:0};return t.length>0&&Yi(o)&&o.at===t.length}function Gi(e,t){const o=Qi(e)??[],n=[];for(const[e,a]of o.entries()){if(a!==t)continue;const[s,r,i]=[o[e-1],o[e+1],o[e+2]];if("("===s&&","===r)return[];Ji(o,e)||"("===r||":"===r||n.push("."===r&&sc(i)?i??"":"")}return n}const Ki=new Set("true false null int uint double bool string bytes list map type null_type dyn google".split(" "));function Wi(e){const t=Qi(e)??[],o=new Set(t.filter((e,o)=>{const n=t[o-1];return("("===n||","===n)&&","===t[o+1]}));return new Set(t.filter((e,n)=>{const a=t[n+1],s="("===a||"."===a&&"("===t[n+3],r=Ji(t,n)||s||":"===a||"{"===a||e.startsWith("`")||"."===a&&/^[A-Z]/.test(e);return sc(e)&&!r&&!o.has(e)&&!Ki.has(e)}))}function Ji(e,t){const o=e[t-1];return"."===o||"?"===o&&"."===e[t-2]}const Zi=new RegExp(`(?:\\s|//[^\\n]*(?:\\n|$))*(?:(${/[rR]?[bB]?[rR]?(?:"""(?:\\[^]|[^\\])*?"""|'''(?:\\[^]|[^\\])*?'''|"(?:\\.|[^"\\\n\r])*"|'(?:\\.|[^'\\\n\r])*')/.source})|(${/0x[0-9a-fA-F]+u?|(?:\d+\.\d+|\.\d+|\d+)(?:[eE][+-]?\d+)?[uU]?/.source})|(${/[A-Za-z_]\w*|`[\w.\-/ ]+`/.source})|(${/&&|\|\||[=!<>]=|\/(?!\/)|[-+*%<>!?:.,()[\]{}]/.source}))`,"y");function Qi(e){const t=[];Zi.lastIndex=0;let o=0;for(let n=Zi.exec(e);null!==n;n=Zi.exec(e)){const[,e,a,s,r]=n;t.push(void 0===e&&void 0===a?s??r??"":"1"),o=Zi.lastIndex}return e.slice(o).split("\n").map(e=>e.trim()).every(e=>""===e||e.startsWith("//"))?t:void 0}const Xi=200;function Yi(e){if(++e.depth>Xi)return!1;const t=tc(e)&&(!ic(e,"?")||tc(e)&&ic(e,":")&&Yi(e));return e.depth--,t}const ec=new Set(["||","&&","<","<=",">=",">","==","!=","in","+","-","*","/","%"]);function tc(e){for(;oc(e);){if(!ec.has(rc(e)))return!0;e.at++}return!1}function oc(e){const t=rc(e);if("!"===t||"-"===t)for(;rc(e)===t;)e.at++;if(!function(e){return!!ic(e,"1")||(ic(e,"(")?Yi(e)&&ic(e,")"):ic(e,"[")?nc(e,"]",!1):ic(e,"{")?nc(e,"}",!0):(ic(e,"."),ac(e)&&(!ic(e,"(")||nc(e,")",!1))))}(e))return!1;for(;;)if(ic(e,".")){if(ic(e,"?"),!ac(e)||ic(e,"(")&&!nc(e,")",!1))return!1}else if(ic(e,"[")){if(ic(e,"?"),!Yi(e)||!ic(e,"]"))return!1}else{if("{"!==rc(e)||!sc(e.tokens[e.at-1]))return!0;if(e.at++,!nc(e,"}",!0))return!1}}function nc(e,t,o){for(;!ic(e,t);){if(ic(e,"?"),!Yi(e)||o&&(!ic(e,":")||!Yi(e)))return!1;if(!ic(e,","))return ic(e,t)}return!0}function ac(e){return!!sc(e.tokens[e.at])&&(e.at++,!0)}function sc(e){return void 0!==e&&"in"!==e&&/^[A-Za-z_`]/.test(e)}function rc({tokens:e,at:t}){return e[t]??""}function ic(e,t){return rc(e)===t&&(e.at++,!0)}function cc(e,t,o){""===e.trim()?o(t,"is missing"):Hi(e)||o(t,"is no expression of CEL")}const lc=["array","boolean","integer","number","object","string"],uc=["$ref","id","additionalItems","patternProperties","definitions","dependencies"],[pc,dc,mc,fc]=["x-kubernetes-list-type","x-kubernetes-list-map-keys","x-kubernetes-map-type","x-kubernetes-validations"],hc=[[["minimum","maximum","multipleOf","minLength","maxLength","minItems","maxItems","minProperties"],e=>"number"==typeof e||"bigint"==typeof e,"a number"],[["exclusiveMinimum","exclusiveMaximum","uniqueItems","nullable","x-kubernetes-int-or-string"],e=>"boolean"==typeof e,"true or false"],[["type","pattern","format","title","description",pc,mc],e=>"string"==typeof e,"text"],[["required","enum","allOf","anyOf","oneOf",dc,fc],u.$6q,"a list"],[["properties","not"],u.$5q,"a map"]],gc=/\(\?P?<\w+>|\(\?[imsU-]+[:)]|\\./gs;const $c=["allOf","anyOf","oneOf"],bc=[{type:"integer"},{type:"string"}];function vc(e,t,o){!function(e,t,o){!function(e,t,o){for(const[n,a,s]of hc)for(const r of n){const n=e[r];null==n||a(n)||o(u.$bp(t,r),`must be ${s}`)}}(e,t,o);const n=u.$jj(e.type);""===n||lc.includes(n)||o(u.$bp(t,"type"),`must be one of ${lc.join(", ")}`);for(const n of uc)void 0!==e[n]&&o(u.$bp(t,n),"is not supported");!0===e.uniqueItems&&o(u.$bp(t,"uniqueItems"),"may not be true; use x-kubernetes-list-type: set"),!1===e["x-kubernetes-preserve-unknown-fields"]&&o(u.$bp(t,"x-kubernetes-preserve-unknown-fields"),"must be true or left out");const{properties:a,additionalProperties:s}=e;Object.keys(u.$jk(a)).length>0&&void 0!==s&&!0!==s&&o(u.$bp(t,"additionalProperties"),"may not be set beside properties"),"array"===n&&void 0===e.items&&o(u.$bp(t,"items"),"is missing"),u.$6q(e.items)&&o(u.$bp(t,"items"),"must be one schema, not a list"),function(e,t,o){!0===e["x-kubernetes-embedded-resource"]&&("object"!==e.type&&o(u.$bp(t,"type"),"must be object, since it holds a whole object"),!0===e["x-kubernetes-preserve-unknown-fields"]||0!==Object.keys(u.$jk(e.properties)).length||o(u.$bp(t,"properties"),"must not be empty, or x-kubernetes-preserve-unknown-fields be true"))}(e,t,o),function(e,t,o){const n=u.$jj(e[mc]);""!==n&&("atomic"!==n&&"granular"!==n&&o(u.$bp(t,mc),"must be atomic or granular"),"object"!==e.type&&o(u.$bp(t,"type"),`must be object beside ${mc}`))}(e,t,o),function(e,t,o){const n=u.$jj(e[pc]),a=u.$eq(e[dc]),s=u.$jk(e.items);a.length>0&&"map"!==n&&o(u.$bp(t,pc),`must be map beside ${dc}`),""!==n&&(["atomic","set","map"].includes(n)||o(u.$bp(t,pc),"must be atomic, set or map"),"array"!==e.type&&o(u.$bp(t,"type"),`must be array beside ${pc}`),"atomic"!==n&&!0===s.nullable&&o(u.$bp(u.$bp(t,"items"),"nullable"),"may not be true in a set or a map"),"set"===n&&function(e,t,o){"object"===e.type&&"atomic"!==e[mc]&&o(u.$bp(t,mc),"must be atomic in a set"),"array"===e.type&&"atomic"!==(e[pc]??"atomic")&&o(u.$bp(t,pc),"must be atomic in a set")}(s,u.$bp(t,"items"),o),"map"===n&&function(e,t,o,n){if(0===e.length&&n(u.$bp(o,dc),"must have one, since the list is a map"),"object"!==t.type)return void n(u.$bp(u.$bp(o,"items"),"type"),"must be object, since the list is a map");new Set(e).size<e.length&&n(u.$bp(o,dc),"names one key twice");const a=u.$jk(t.properties);for(const s of e){const e=Object.hasOwn(a,s)?u.$jk(a[s]):void 0,r=u.$ja(u.$bp(u.$bp(o,"items"),"properties"),s);void 0===e?n(u.$bp(o,dc),`names ${s}, which the items do not have`):"object"===e.type||"array"===e.type?n(u.$bp(r,"type"),"must be no list and no map, since it is a key"):void 0!==e.default||u.$eq(t.required).includes(s)?!0===e.nullable&&n(u.$bp(r,"nullable"),"may not be true of a key"):n(r,"must be required or have a default, since it is a key")}}(a,s,t,o))}(e,t,o),function(e,t,o){const n=e.replace(gc,e=>e.startsWith("(")&&!e.endsWith(")")?"(":"a");try{new RegExp(n)}catch(e){e instanceof SyntaxError&&/unterminated|unmatched/i.test(e.message)&&o(t,"is no regular expression: a bracket is open")}}(u.$jj(e.pattern),u.$bp(t,"pattern"),o),u.$ji(e[fc]).forEach(({rule:e},n)=>{cc(u.$jj(e),u.$bp(u.$ja(u.$bp(t,fc),String(n)),"rule"),o)})}(e,t,o);for(const[n,a]of Object.entries(u.$jk(e.properties)))yc(a,u.$ja(u.$bp(t,"properties"),n),o);u.$5q(e.additionalProperties)&&yc(e.additionalProperties,u.$bp(t,"additionalProperties"),o),u.$5q(e.items)&&yc(e.items,u.$bp(t,"items"),o),kc(e,t,o),void 0!==e.default&&function(e,t){const o=[];return Xr(e,t,u.$bp(void 0,"value"),Qr(o)),o}(e.default,e).length>0&&o(u.$bp(t,"default"),"is not what the schema itself allows")}function yc(e,t,o){if(!u.$5q(e))return void o(t,"must be a map of fields");const n=!0===e["x-kubernetes-int-or-string"]||!0===e["x-kubernetes-preserve-unknown-fields"];""!==u.$jj(e.type)||n||o(u.$bp(t,"type"),"is missing"),vc(e,t,o)}function kc(e,t,o){for(const n of $c)"anyOf"===n&&u.$m(e.anyOf??null,bc)||u.$ji(e[n]).forEach((e,a)=>{xc(e,u.$ja(u.$bp(t,n),String(a)),o)});u.$5q(e.not)&&xc(e.not,u.$bp(t,"not"),o)}const jc=["type","additionalProperties","default","title","description","nullable",...["preserve-unknown-fields","embedded-resource","int-or-string","list-map-keys"].map(wc),...["list-type","map-type","validations"].map(wc)];function xc(e,t,o){for(const n of jc)Sc(e[n])&&o(u.$bp(t,n),"may not be set under a condition");for(const[n,a]of Object.entries(u.$jk(e.properties)))u.$5q(a)&&xc(a,u.$ja(u.$bp(t,"properties"),n),o);u.$5q(e.items)&&xc(e.items,u.$bp(t,"items"),o),kc(e,t,o)}function Sc(e){return null!=e&&""!==e&&!1!==e&&!function(e){return u.$6q(e)&&0===e.length}(e)}const Pc=u.$bp(void 0,"spec"),Cc=u.$bp(Pc,"names");function Rc(e){if("apiextensions.k8s.io/v1"!==e.apiVersion)return[];const t=[],o=u.$bn(t),n=u.$jk(e.spec),a=u.$jk(n.names),[s,r]=[u.$jj(n.group),u.$jj(a.plural)];return""===s&&o(u.$bp(Pc,"group"),"is missing"),""===r&&o(u.$bp(Cc,"plural"),"is missing"),""===u.$jj(a.kind)&&o(u.$bp(Cc,"kind"),"is missing"),u.$jj(u.$jk(e.metadata).name)!==`${r}.${s}`&&o(u.$bp(u.$bp(void 0,"metadata"),"name"),"must be spec.names.plural, a dot and spec.group"),["Cluster","Namespaced"].includes(u.$jj(n.scope))||o(u.$bp(Pc,"scope"),"must be Cluster or Namespaced"),!0===n.preserveUnknownFields&&o(u.$bp(Pc,"preserveUnknownFields"),"must not be true; use x-kubernetes-preserve-unknown-fields"),u.$5q(n.conversion)&&function(e,t){const o=u.$bp(Pc,"conversion"),n=u.$jj(e.strategy);"None"!==n&&"Webhook"!==n&&t(u.$bp(o,"strategy"),"must be None or Webhook");const a=u.$bp(o,"webhook"),{clientConfig:s,conversionReviewVersions:r}=u.$jk(e.webhook);if("Webhook"!==n)return void(u.$5q(e.webhook)&&t(a,"may only be set for the strategy Webhook"));const i=u.$jk(s);""!==u.$jj(i.url)===u.$5q(i.service)&&t(u.$bp(a,"clientConfig"),"must have a url or a service, and not both"),u.$eq(r).some(e=>"v1"===e||"v1beta1"===e)||t(u.$bp(a,"conversionReviewVersions"),"must have v1 or v1beta1")}(n.conversion,o),[...t,...qc(n)]}const qc=u.$2w(e=>{const t=[];return function(e,t){const o=u.$bp(Pc,"versions"),n=new Set;e.forEach((e,a)=>{const s=u.$jj(e.name),r=u.$ja(o,""===s?String(a):s);u.$jt(s)||t(u.$bp(r,"name"),"must be lower case letters, digits and hyphens"),n.has(s)&&t(u.$bp(r,"name"),"is the name of another version"),n.add(s);const i=u.$jk(u.$jk(e.schema).openAPIV3Schema),c=u.$bp(u.$bp(r,"schema"),"openAPIV3Schema");0===Object.keys(i).length?t(c,"is missing"):function(e,t,o){"object"!==u.$jj(e.type)&&o(u.$bp(t,"type"),"must be object"),u.$5q(e.additionalProperties)&&o(u.$bp(t,"additionalProperties"),"may not be set at the top");const n=u.$bp(t,"properties"),{metadata:a}=u.$jk(e.properties);u.$5q(a)&&!function({type:e,properties:t={},...o}){const n=u.$5q(t)?Object.keys(t):[];return"object"===e&&n.every(e=>"name"===e||"generateName"===e)&&0===Object.keys(o).length}(a)&&o(u.$ja(n,"metadata"),"may say nothing but name and generateName"),vc(e,t,o)}(i,c,t),function(e,t,o){u.$ji(e.additionalPrinterColumns).forEach((e,n)=>{const a=u.$jj(e.name),s=u.$ja(u.$bp(t,"additionalPrinterColumns"),""===a?String(n):a);""===a&&o(u.$bp(s,"name"),"is missing"),Ac.includes(u.$jj(e.type))||o(u.$bp(s,"type"),`must be one of ${Ac.join(", ")}`),u.$jj(e.jsonPath).startsWith(".")||o(u.$bp(s,"jsonPath"),"must be a path like .spec.a")})}(e,r,t),function(e,t,o){if(0===Object.keys(e).length)return;const n=u.$bp(u.$bp(t,"subresources"),"scale");for(const[t,a]of[["specReplicasPath",".spec."],["statusReplicasPath",".status."]])u.$jj(e[t]).startsWith(a)||o(u.$bp(n,t),`must be a path below ${a}`);const a=u.$jj(e.labelSelectorPath);""===a||/^\.(?:spec|status)\./.test(a)||o(u.$bp(n,"labelSelectorPath"),"must be a path below .spec. or .status.")}(u.$jk(u.$jk(e.subresources).scale),r,t)}),1!==e.filter(({storage:e})=>!0===e).length&&t(o,"must have exactly one that is stored")}(u.$ji(e.versions),u.$bn(t)),t}),Ac=["boolean","date","integer","number","string"];function zc(e,t){const o=[],n=u.$bn(o),[a,s]=[u.$jk(e.spec),u.$jk(t.spec)],r=(e,t,o,a)=>{u.$jj(o[e])!==u.$jj(a[e])&&n(t,"cannot be changed")};return r("scope",u.$bp(Pc,"scope"),a,s),r("group",u.$bp(Pc,"group"),a,s),r("kind",u.$bp(Cc,"kind"),u.$jk(a.names),u.$jk(s.names)),r("plural",u.$bp(Cc,"plural"),u.$jk(a.names),u.$jk(s.names)),o.map(e=>({...e,update:!0}))}const Nc=[/^\.(github|forgejo|gitea)\/workflows\/[^/]+\.ya?ml$/,/^\.(woodpecker|crow)(\/[^/]+)?\.ya?ml$/,/^\.gitlab-ci\.yml$|^\.gitlab\/.+\.yml$/,/^\.(circleci|semaphore|buildkite|tekton|harness|pipelines|azure-pipelines|azuredevops)\/.+\.ya?ml$/,/^(\.drone|\.travis|\.appveyor|appveyor|\.cirrus|bitbucket-pipelines|codefresh|screwdriver|wercker|shippable)\.ya?ml$/,/^\.prow(\/.+)?\.ya?ml$/,/(^|\/)(azure-pipelines|cloudbuild|buildspec|appspec)[\w.-]*\.(ya?ml|json)$/,/(^|\/)Jenkinsfile[\w.-]*$|\.jenkinsfile$/i];function Tc(e){return Nc.some(t=>t.test(e))}const Mc=/^(e2e|tests?|testing|integration|conformance|smoke|cypress|playwright|lint)$/,Ic=/^(cd|deploy\w*|release\w*|publish\w*|promot\w*|rollout|ship|prod|production|staging|preview|apply|sync|env)$/;function Ec(e){return/\.(sh|bash|zsh|fish|ps1|bat|mk)$|(^|\/)(Makefile|[Jj]ustfile|Taskfile[^/]*)$/.test(e)}const Dc=[".github/workflows",".forgejo/workflows",".gitea/workflows",".gitlab",".circleci",".tekton",".woodpecker",".buildkite",".semaphore",".harness",".prow",".pipelines",".azure-pipelines"];function Oc(e){const t=Dc.flatMap(t=>e.list(t).map(e=>`${t}/${e}`));return[...e.list(""),...t].filter(t=>Tc(t)&&qn(e,t))}const Lc=[/^[ \t]*uses:[ \t]*\.\/([^\s@#]+)/gm,/\b(?:include|local):[ \t]*\/?([\w./-]+\.ya?ml)/g,/(?:^[ \t]*|[;&|][ \t]*|\b(?:run|script|command|commands):[ \t]+|\b(?:\w*sh|source|sudo)[ \t]+(?:-\w+[ \t]+)*)([\w.-]+(?:\/[\w.-]+)*\.(?:\w*sh|ps1))(?!\S)/gm,/(?<!\S)\.\/([\w-]+(?:\/[\w.-]+)*?(?:\.(?:\w*sh|ps1))?)(?![\w./-])/g],Fc=/(?:\bmake|\$MAKE\b)((?:[ \t]+[^\s;&|#]+)+)/g,Uc=/^([^\s:#=][^:#=\n]*):(?!=)(.*(?:\n(?:\t.*)?)*)/gm;function Bc(e,t){const o=An(e,t);if(/(^|\/)Makefile$|\.mk$/.test(t))return[o];const n=Wc(t,o).map(e=>{const o=new Map([[t,e]]);return a(e,o),[...o.values()].join("\n")});return Tc(t)?n:[o,...n];function a(t,o){for(const n of _c(e,t)){if(o.has(n))continue;const t=n.startsWith("make ")?Hc(e).get(n)??"":An(e,n);o.set(n,t),a(t,o)}}}const _c=u.$38((e,t)=>{const o=u.$9r(t);return[...Lc.flatMap(e=>[...o.matchAll(e)]).flatMap(([,t=""])=>{const o=t.replace(/\/$/,"");return[o,`${o}/action.yml`,`${o}/action.yaml`].find(t=>qn(e,t))??[]}),...[...o.matchAll(Fc)].flatMap(([,e=""])=>e.trim().split(/\s+/)).map(e=>`make ${e}`)]}),Vc=/\bkustomize\s+edit\b/gi,Hc=u.$2w(e=>new Map([...u.$9r(An(e,"Makefile")).matchAll(Uc)].flatMap(([,e="",t=""])=>e.trim().split(/\s+/).map(e=>[`make ${e}`,`make ${t.replace(Vc,"")}`])))),Gc=/^jobs:.*\n(?:[ \t]*(?:#.*)?\n)*([ \t]+)(?=[\w"'])/m,Kc=/^["']?on["']?:.*\n(?:[ \t#].*\n|\r?\n)*/m;function Wc(e,t){const o=e.startsWith(".gitlab")?"":Gc.exec(t)?.[1];return void 0===o?[t]:t.replace(Kc,"").split(new RegExp(`^(?=${o}[\\w"'.])`,"m"))}const Jc=/^([ \t]*(?:-[ \t]+)?uses:[ \t]*["']?\w[^\s"'@#]*)@[^\s"'#]+["']?(?:[ \t]+#.*)?$/gm,Zc=/uses:[ \t]*["']?actions\//;function Qc(e,[t,o]){const[n,a]=[An(t,e),An(o,e)];return Xc(n,a,Zc)?[]:Xc(n,a)?[n,a].flatMap(t=>Wc(e,t)):[t,o].flatMap(t=>Bc(t,e))}function Xc(e,t,o=/^/){const[n,a]=[e,t].map(e=>e.replace(Jc,(e,t)=>o.test(t)?t:e));return e!==t&&n===a}const Yc=new Set(["workflow_dispatch","schedule"]);function el(e){const t=u.$6v(e),[o]=t.ok?t.documents:[],n=u.$5q(o?.value)?o.value.on:void 0;if(!u.$5q(n))return;const a=Object.entries(n).filter(([e])=>!Yc.has(e)).flatMap(([e,t])=>/^(push|pull_request|pull_request_target)$/.test(e)?function(e){const t=u.$5q(e)?e.paths:void 0;return u.$6q(t)?t.map(e=>"string"==typeof e?u.$53(e):void 0):[void 0]}(t):[void 0]);return 0===a.length||a.includes(void 0)?void 0:e=>a.some(t=>!0===t?.(e))}function tl(e){return Oc(e).flatMap(t=>{const o=function(e){const t=u.$7x(e).toLowerCase().split(/[^a-z0-9]+/);return t.some(e=>Mc.test(e))&&!t.some(e=>Ic.test(e))}(t)?[]:Bc(e,t);return o.some(u.$9t)?{file:t,runsFor:el(An(e,t)),builds:o.some(u.$9s)}:[]})}function sl(e,t,o){const n=Math.min(Math.max(o,1),e);return{maxSurge:0,maxUnavailable:n,minAvailable:e-Math.min(n,t),waves:rl(t,n)}}function dl(e){if(null!==e)return{maxSurge:0,maxUnavailable:e,minAvailable:0,waves:1}}function hl(e,t){const{manifest:o}=e.object,n="CloneSet"===e.controller?u.$b7(o,"spec","updateStrategy","partition"):u.$b7(o,"spec","updateStrategy","rollingUpdate","partition");return Math.max(0,t-(n??0))}let $l;const[bl]="$1k".split(" ").map(si(()=>$l??=require("./gitops.js")));function vl(e,t,o){const n=new Set(t.flatMap(({object:e})=>yl(e)));return o.flatMap(({object:t,origin:o})=>{const a=yl(t).filter(e=>!n.has(e));if(0===a.length)return[];const s=o?.location,r=a.map(e=>e.slice(e.lastIndexOf(" ")+1)),[i,c]=1===a.length?["is no field","it"]:["are no fields","them"];return[{check:"applier-decides",severity:"warning",deployable:e,workload:null,message:`${u.$1l(t,"kind")??""} ${u.$1l(t,"metadata","name")??""}: ${r.join(", ")} ${i} that Kubernetes knows: Flux drops ${c} without a word, and applies the rest.`,remediation:"Fix the name or the place of the field, or take it out.",isNew:!0,unsafe:!1,...void 0!==s&&{file:s.file},...void 0!==s?.line&&{line:s.line}}]})}function yl(e){const t=[["kind"],["metadata","namespace"],["metadata","name"]].map(t=>u.$1l(e,...t));return bl(e).map(e=>`${u.$12(t)} ${e}`)}const kl=["unready-pods","over-quota","recreate-strategy","missing-readiness-probe","rwo-surge","renumbered-pods","max-unavailable-all","single-replica"];function jl(e,t){return kl.flatMap(o=>e.filter(e=>t(e)===o))[0]??e[0]}function Sl(e){return e.every(({rollout:e})=>"Canary"===e?.strategy)?u.$ph`step by step, as its canary says`:e.every(({kind:e})=>"DaemonSet"===e)?u.$ph`node by node: one pod on each`:u.$ph`${Pl(e)}, a few at a time`}function Pl(e){const t=e.flatMap(e=>null===e.pods?[]:[e.pods]);return t.length<e.length||0===t.length?e.every(({kind:e})=>"DaemonSet"===e)?"one pod a node":"its pods (how many is not known)":1===Math.max(...t)?"1 pod":`${u.$r9(t)} pods`}function Cl(e,t,o){const{kind:n,name:a}=e,s=`${t.kind} ${t.name}`,r="gone"===o?`${s}, which this change removes: Flux applies nothing of it until that is there again`:`${s} from now on, and nothing in this repository makes it: Flux applies nothing of it until something else does`;return{...u.$ga(e,null),..."unmade"===o&&{severity:"warning"},message:`${n} ${a} takes variables from ${r}.`,remediation:`Correct the name in \`spec.postBuild.substituteFrom\`, bring ${s} into the namespace of the Kustomization, or mark it \`optional: true\`.`}}function Rl(e,t){const o=`${t.kind} ${t.name}`;return{...u.$ga(e,null),severity:"warning",message:`${e.kind} ${e.name} no longer takes variables from ${o}, which nothing in this repository makes: what it uses of these is not set any more, unless something else sets it.`,remediation:`Keep ${o} in \`spec.postBuild.substituteFrom\`, or set its variables another way in an earlier merge.`}}function ql(e,t,o){const{kind:n,name:a}=e,s="gone"===o?`of AppProject ${t}, which this change removes: until it is there again`:`of AppProject ${t} from now on, and nothing in this repository makes it: until something else does`;return{...u.$ga(e,null),..."unmade"===o&&{severity:"warning"},message:`${n} ${a} is ${s}, Argo CD refuses it, and syncs nothing of it.`,remediation:"Correct `spec.project`, or keep the AppProject."}}function Al(e,t,o,n={}){return{...u.$ga(n,null),severity:"warning",message:`ApplicationSet ${e} looks for ${t}, and this repository has no ${o}: it makes no Application of that.`,remediation:"Correct the path of its generator."}}function zl(e,{message:t,file:o,line:n}){return{...u.$ga({...e,...void 0!==o&&{file:o,line:n}},null),severity:"warning",message:`Application ${e.name}: ${t}. Argo CD does not set that unless its kustomize.buildOptions say so: else it syncs nothing of it.`,remediation:"Move the file into the directory, give its own directory a kustomization file and name that, or set `kustomize.buildOptions` in ConfigMap argocd-cm."}}function Nl(e,t,o={}){return{...u.$ga({kind:"Application",name:e,...o},null),severity:"warning",message:`AppProject ${e} changes ${t}.`,remediation:"Make sure that the Applications of the project still sync."}}function Tl(e){const{kind:t,name:o,namespace:n}=e;return function({apiVersion:e,kind:t}){const o=u.$91(e);return""!==e&&["","apps","batch"].includes(o)&&!Il.includes(t)&&void 0===u.$9k(Ml(o),t)}(e)?"noKind":"CustomResourceDefinition"!==t||/\w\.\w/.test(o)?""===n&&function({apiVersion:e,kind:t}){const o=""===e?"apps":u.$91(e);return o.endsWith(".toolkit.fluxcd.io")||!0===u.$9k(Ml(o),t)?.namespaced}(e)?"noNamespace":void 0:"noName"}function Ml(e){return""===e?"v1":`${e}/v1`}const Il=["ControllerRevision","Endpoints","Event","Node"],El={unmade:"and nothing in this repository makes it: until something else does",noKind:"which is no kind that Kubernetes has: until that is corrected",noName:"which is no name of a definition, as PLURAL.GROUP is: until that is corrected",noNamespace:"and names no namespace, where each of these lies in one: until that is corrected",gone:"which this change deletes: until it is there again"};function Dl(e,t,{why:o,meant:n,behind:a}){const{kind:s,name:r}=e,i=`${"gone"===o||""===t.apiVersion?"":`${t.apiVersion} `}${t.kind} ${""===t.namespace?"":`${t.namespace}/`}${t.name}`,c=0===a.length?"":`, and Flux applies nothing of ${a.join(", ")}, which depends on it`;return{...u.$ga(e,null),..."gone"!==o&&{severity:"warning"},message:`${s} ${r} waits until ${i} is healthy, ${El[o]}, ${r} is not ready${c}.${P.$e2(n)}`,remediation:"Correct `spec.healthChecks`."}}const Ol=8;function Ll(e){const t=new Set([e]);if(e.length>=Ol&&/[^A-Za-z]/.test(e)&&t.add(e.toLowerCase()),!/^[\w.-]+$/.test(e)){t.add(u.$he(e,u.$hd));for(const o of[...Ul(e),...Gl(e),...Xl(e)])t.add(o)}return t}function Fl(e){const t=Buffer.from(e).toString("hex");return new Set([...ou(e),t,t.toUpperCase()])}function Ul(e){const t=JSON.stringify(e).slice(1,-1);return[t,JSON.stringify(t).slice(1,-1),u.$hc(e).slice(1,-1),t.replace(/[^\x20-\x7e]/g,Bl),t.replaceAll("/","\\/"),Vl(e),e.replaceAll("'","''"),e.replaceAll("'","'\\''"),e.replaceAll("'","'\"'\"'"),e.replace(/[\\"$`]/g,"\\$&"),e.replace(/[\\"$`!]/g,"\\$&"),e.replaceAll("$","\\$"),e.replaceAll("$","$$$$"),e.replace(/[^\w@%+=:,./-]/g,"\\$&")]}function Bl(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}const _l={"\x07":"\\a","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","\t":"\\t","\v":"\\v","\\":"\\\\",'"':'\\"'};function Vl(e){return e.replace(/["\\]|(?! )[\p{C}\p{Z}]/gu,e=>{const t=e.codePointAt(0)??0,o=t.toString(16);return t<128?P.$8g(_l,e)??`\\x${o.padStart(2,"0")}`:t>65535?`\\U${o.padStart(8,"0")}`:`\\u${o.padStart(4,"0")}`})}const Hl=[/[^A-Za-z0-9\-_.~!'()*]+/gu,/[^A-Za-z0-9\-_.~]+/gu,/[^A-Za-z0-9\-_.~$&+,;=]+/gu,/[^A-Za-z0-9\-_.~$&+=:@]+/gu];function Gl(e){const t=new Set(Hl.map(t=>e.replace(t,Jl))),o=[...t].map(e=>e.replaceAll("%20","+"));return[...new Set([...t,...o])].flatMap(e=>[e,e.replace(/%[0-9A-F]{2}/g,Kl),e.replace(/%2[A1789]/g,Kl)])}function Kl(e){return e.toLowerCase()}const Wl=Array.from({length:256},((e,t)=>`%${t.toString(16).toUpperCase().padStart(2,"0")}`));function Jl(e){if(1===e.length&&e<"\x80")return Wl[e.charCodeAt(0)]??"";let t="";for(const o of Buffer.from(e))t+=Wl[o]??"";return t}const Zl=['"',"&quot;","&#34;","&#x22;"],Ql=["'","&apos;","&#39;","&#x27;","&#039;"];function Xl(e){const t=e.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),o=[...new Set(Zl.map(e=>t.replaceAll('"',e)))].flatMap(e=>Ql.map(t=>e.replaceAll("'",t))),n=t.replaceAll('"',"&quot;").replaceAll("'","&#39;");return[...o,t.replaceAll('"',"&#34;").replaceAll("'","&#39;").replaceAll("+","&#43;"),n.replaceAll("/","&#x2F;").replaceAll("`","&#x60;").replaceAll("=","&#x3D;")]}const Yl=7,eu=[64,70,76],tu=8;function ou(e){const t=Buffer.from(e).toString("base64"),o=new Set([t,t.replace(/={1,2}$/,"")]);var n;return[...new Set([...nu(e),...(n=t,eu.flatMap(e=>n.length<=e?[]:Array.from({length:Math.ceil(n.length/e)},(t,o)=>n.slice(o*e,(o+1)*e))).filter(e=>e.length>tu)),...[...o].flatMap(nu)])].flatMap(e=>{if(!/[+/=]/.test(e))return[e];const t=e.replaceAll("+","-").replaceAll("/","_");return[e,t,encodeURIComponent(e),encodeURIComponent(t)]})}function nu(e){const t=Buffer.from(e);return[0,1,2].flatMap(e=>{const o=Buffer.concat([Buffer.alloc(e),t]).toString("base64").replace(/={1,2}$/,""),n=Math.ceil(8*e/6),a=Math.floor(8*(e+t.length)/6),s=o.slice(n,a);return s.length<Yl&&e>0?[]:0===e?[o,s]:[s]})}const ru="NoExecute";function iu({manifest:e}){return u.$9v(e,"spec","taints").filter(({effect:e})=>e===ru)}function cu(e,t,o){const n=t??e;if("image.openshift.io"===n?.group)return void 0===t;if(void 0===e&&void 0!==t&&(function({group:e,kind:t,namespace:o,name:n},{index:a}){return e===lu&&/^(Subscription|OperatorGroup|CatalogSource)$/.test(t)&&!/^(redhat|certified|community)-(operators|marketplace)$/.test(n)&&!a.objects.some(e=>e.group===lu&&e.namespace===o)}(t,o)||function({group:e,kind:t}){return e.endsWith("cluster.x-k8s.io")&&"MachineHealthCheck"!==t}(t)))return!0;if("ClusterServiceVersion"===n?.kind&&void 0!==e&&void 0!==t)return u.$m(du(e),du(t));if("autoscaling.k8s.io"!==n?.group||"VerticalPodAutoscaler"!==n.kind)return!1;const a=u.$1l(t?.manifest,"spec","updatePolicy","updateMode");return void 0===t||"Off"===a||"Initial"===a}const lu="operators.coreos.com";function uu({group:e,kind:t}){return e===lu?"OperatorGroup"!==t:/^(Cluster|Machine\w*|\w+ControlPlane)$/.test(t)&&e.endsWith("cluster.x-k8s.io")}const pu=/^(description|displayName|icon|keywords|links|maintainers|maturity|provider)$/;function du({manifest:e}){const t=Object.entries(u.$9u(e,"spec")).filter(([e])=>!pu.test(e));return{...e,spec:Object.fromEntries(t)}}const mu=/\$\$|\$\(([^()]*)\)/g;function hu(e,t){return e.replace(mu,(e,o)=>{if(void 0===o)return e;const n=u.$9v(t,"env").findLast(e=>u.$1l(e,"name")===o);return void 0===n?e:u.$1l(n,"value")??`$(${u.$3s(n.valueFrom??o)})`})}function gu(e){return e.includes("${")||e.includes("{{")}const $u=/^\s*(?:[*/%^]|==|!=|[<>]|(?:and|or|unless)\b)/i,bu=/(?:[-+*/%^<>=]|\b(?:and|or|unless|bool))\s*$/i;function vu(e){if(gu(e))return;const{fault:t,bare:o}=u.$jn(e,"\"'`","#");return void 0!==t?t:""===o.trim()?"it is empty":$u.test(o)?"nothing stands before its first operator":bu.test(o)?"nothing stands after its last operator":void 0}const yu=3;function ku(e){const t=e.slice(0,yu).map(({message:e})=>e),o=e.length-t.length;return`${t.join("; ")}${o>0?`; and ${o} more`:""}`}function ju(e){const t=u.$9v(e,"spec","template","spec","containers").map(e=>u.$9v(e,"ports").length),o=t.filter(e=>e>0).length,n=u.$1l(e,"metadata","name")??"",a=u.$1l(e,"spec","template","metadata","name"),s="spec.template";return[...t.length>1&&1!==o?[Su(`${s}.spec.containers`,`must have ports in exactly one container, not in ${0===o?"none":o}`)]:[],...t.some(e=>e>1)?[Su(`${s}.spec.containers`,"must have one port only")]:[],..."Service"!==e.kind||void 0===a||a.startsWith(`${n}-`)?[]:[Su(`${s}.metadata.name`,`must begin with \`${n}-\``)],...wu(e)]}function wu(e){const t=u.$9v(e,"spec","traffic"),o=t.reduce((e,t)=>e+(u.$b7(t,"percent")??0),0);return 0===t.length||100===o?[]:[Su("spec.traffic",`must sum up to 100, not ${o}`)]}function xu(e,t){const[o,n]=[e,t].map(e=>u.$9u(e,"spec","template")),a=u.$1l(n,"metadata","name");return void 0===a||a!==u.$1l(o,"metadata","name")||u.$m(o??{},n??{})?[]:[{...Su("spec.template.metadata.name","must change with the rest of the template, since a revision of this name is there"),update:!0}]}function Su(e,t){return{path:e,message:`${e} ${t}`}}const Pu=new Set(["DeploymentConfig","ArgoRollout","CloneSet","KruiseStatefulSet","KruiseDaemonSet","KnativeService","ScaledJob","CronJob"]),Cu=new Set(["DeploymentConfig","ArgoRollout","CloneSet","KruiseStatefulSet"]),Ru=new Set(["CloneSet","KruiseStatefulSet","KruiseDaemonSet"]);function qu(e,t){return[e,t].some(e=>void 0!==e&&u.$bs(e))?[]:void 0===e?[...u.$bq(t.manifest),...Au(void 0,t)]:[...u.$bm(e.manifest,t.manifest),...u.$bo(Au(e,t),Au(void 0,e))]}function Au(e,t){const o="KnativeService"===u.$br(t.group,t.kind)?.controller;return[...zu(t),...o?(n=e?.manifest,a=t.manifest,[...ju(a),...void 0===n?[]:xu(n,a)]):[]];var n,a}function zu({group:e,kind:t,manifest:o}){const{controller:n,templates:a=[]}=u.$br(e,t)??{};if(void 0===n||!Pu.has(n))return[];const s=a.map(([e="",...t])=>u.$bt(u.$9u(o,e,...t),t.reduce(u.$bp,u.$bp(void 0,e))));return[...s.flatMap(({types:e})=>e),...Nu(n,u.$9u(o,"spec").replicas??void 0),..."DeploymentConfig"===n?Tu(u.$9u(o,"spec")):[],...Ru.has(n)?s.flatMap(({values:e})=>e):[]]}function Nu(e,t){const o=[];return Cu.has(e)&&!["number","bigint","undefined"].includes(typeof t)&&u.$bn(o)(u.$bp(u.$bp(void 0,"spec"),"replicas"),"must be a whole number","wrong-type"),o}function Tu({selector:e=null,template:t=null}){const o=[];return u.$5q(e)&&Object.keys(e).length>0&&m({selector:{matchLabels:e},template:t},u.$bn(o)),o}function Mu(e,t,o){const n=(t.head??t.base)?.object;if(void 0===n||!Iu.has(`${e.object.group}/${e.object.kind}`))return;if("modified"!==t.change||u.$hj(u.$b2(n,`${u.$h1}/ignore`)))return;const a=u.$hi(e),s="ConfigMap"===t.id.kind?"configmap":"secret";if(Eu(a[`${s}s.exclude.${u.$h1}/reload`],n.name))return;const r=`${s}.${u.$h1}/reload`;if(Eu(a[r],n.name))return`Reloader: ${r}`;if(!o)return;const i=`${u.$h1}/search`;if(u.$hj(a[i])&&u.$hj(u.$b2(n,`${u.$h1}/match`)))return`Reloader: ${i}`;const c=[`${u.$h1}/auto`,`${s}.${u.$h1}/auto`].find(e=>u.$hj(a[e]));return void 0===c?void 0:`Reloader: ${c}`}const Iu=new Set(["apps/Deployment","apps/StatefulSet","apps/DaemonSet","batch/CronJob","batch/Job","argoproj.io/Rollout"]);function Eu(e,t){return Du(e,t).includes(!0)}function Du(e,t){return"string"==typeof e?e.split(",").map(e=>function(e,t){if(!/^(?:[\w-]|\.[*+]?)*$/.test(e))return e===t||void 0;const o=e.match(/\.[*+]?|[\w-]/g)??[];let n=new Set([0]);for(const e of o){const o=new Set;if(".*"===e||".+"===e)for(let a=Math.min(...n)+(".+"===e?1:0);a<=t.length;a++)o.add(a);else for(const a of n)"."!==e&&t[a]!==e||o.add(a+1);if(0===o.size)return!1;n=o}return n.has(t.length)}(e.trim(),t)):[]}function Ou(e,t){const o=`${"ConfigMap"===t.id.kind?"configmap":"secret"}.${u.$h1}/reload`,n=(t.head??t.base)?.object.name??"";return Du(u.$hi(e)[o],n).includes(void 0)?`Unless Reloader restarts it: the pattern in ${o} was not evaluated.`:void 0}function Lu(e,t,o){const n=(t.head??t.base)?.object,a=void 0===n||"disabled"===u.$b2(n,"flagger.app/config-tracking"),s=o.find(({group:t,kind:o,namespace:n,manifest:a})=>"flagger.app"===t&&"Canary"===o&&n===e.object.namespace&&u.$9u(a,"spec","targetRef").kind===e.object.kind&&u.$9u(a,"spec","targetRef").name===e.object.name);return a||void 0===s?void 0:`Flagger: Canary ${s.name}`}const Bu=/^(external-secrets\.io|generators\.external-secrets\.io|secrets\.hashicorp\.com)$/;function Vu({manifest:e}){const t=Object.entries(u.$9u(e,"spec"));return Object.fromEntries(t.filter(([e])=>!Hu.includes(e)))}const Hu=["conditions","refreshInterval","retrySettings"];function Gu(e){const{manifest:t,kind:o,namespace:n}=e,a=u.$9u(t,"spec"),s=o.endsWith("Bundle")?u.$9v(a,"sources").flatMap(Ku):function(e){return[e,u.$9u(e,"externalSecretSpec")].flatMap(e=>u.$9v(e,"target","template","templateFrom").flatMap(Ku))}(a);return[...Wu(a,n),...s]}function Ku(e){return["ConfigMap","Secret"].flatMap(t=>{const o=u.$1l(e,"Secret"===t?"secret":"configMap","name");return void 0===o?[]:[{kind:t,name:o,namespace:null}]})}function Wu(e,t){return u.$6q(e)?e.flatMap(e=>Wu(e,t)):u.$5q(e)?Object.entries(e).flatMap(([e,o])=>{if(/(secret|configMap)(Key)?Ref$/i.test(e))return[];if(!e.endsWith("Ref"))return Wu(o,t);if("string"==typeof o){const[n="",a]=o.split("/").toReversed();return[{kind:e.charAt(0).toUpperCase()+e.slice(1,-3),name:n,namespace:a??t}]}const n=u.$1l(o,"name");return void 0===n?Wu(o,t):[{kind:u.$1l(o,"kind"),name:n,namespace:u.$1l(o,"namespace")??t}]}):[]}function Ju({kind:e,name:t,namespace:o},n){return t===n.name&&(e??n.kind)===n.kind&&u.$ax(o,n.namespace)}function Zu(e,t){const o=new Map,n=[],a=[e];for(const e of a)for(const s of Gu(e)){const e=(Qu(t).get(s.name)??[]).filter(e=>Ju(s,e));0===e.length&&n.push(s);for(const t of e){const e=u.$ay(t);o.has(e)||(o.set(e,t),_u(t)&&a.push(t))}}return{objects:[...o.values()],outside:n}}const Qu=u.$2w(({objects:e})=>u.$n(e.filter(e=>_u(e)||u.$az(e)),({name:e})=>e)),Xu={is:"other"},Yu={is:"lower",endless:!0},ep="its operator does not make that of what is there";const ap=["issuer","cluster-issuer"].map((e=>({path:["metadata","annotations",`cert-manager.io/${e}`],when:{is:"other",had:!0},missed:"another authority makes the next certificate of its hosts, or nobody does"}))),sp=["cert-manager.io/inject-ca-from","service.beta.openshift.io/inject-cabundle"].map((e=>({path:["metadata","annotations",e],when:{is:"other",had:!0},missed:"whom the API server trusts there is no longer kept up to date, or is another one"}))),rp=["hostname","target"].map((e=>({path:["metadata","annotations",`external-dns.alpha.kubernetes.io/${e}`],when:{is:"other",had:!0},missed:"the names of its hosts lead elsewhere, or go from the DNS"}))),ip=((e,t=Xu)=>({path:["metadata","annotations",e],when:t,missed:"others are let in by it than before"})),cp=["auth-url","auth-type","auth-secret","auth-tls-secret","enable-global-auth","whitelist-source-range","allowlist-source-range","denylist-source-range"].map((e=>ip(`nginx.ingress.kubernetes.io/${e}`))).concat([ip("nginx.ingress.kubernetes.io/auth-tls-verify-client",{is:"other",none:"on"}),ip("nginx.ingress.kubernetes.io/satisfy",{is:"other",none:"all"})]),lp=[ip("haproxy.router.openshift.io/ip_whitelist"),ip("haproxy.router.openshift.io/ip_allowlist"),dp("haproxy.router.openshift.io/rewrite-target",Xu,"its requests are passed on otherwise than before")],up="its hosts get another balancer or address, to which their names have to lead",pp="its balancer may no longer have a certificate for its hosts, or not answer by HTTPS";const mp=[ip("alb.ingress.kubernetes.io/inbound-cidrs",{is:"other",none:"0.0.0.0/0"}),ip("alb.ingress.kubernetes.io/auth-type",{is:"other",none:"none"}),ip("alb.ingress.kubernetes.io/wafv2-acl-arn"),dp("alb.ingress.kubernetes.io/group.name",Xu,up),dp("alb.ingress.kubernetes.io/listen-ports",{is:"without",word:"HTTPS"},pp),dp("alb.ingress.kubernetes.io/certificate-arn",{is:"emptied"},pp),dp("alb.ingress.kubernetes.io/target-type",{is:"other",none:"instance"},"its balancer sends to pods in place of nodes, or to nodes, at which its Service has to have ports")],fp=[["alb.ingress.kubernetes.io/healthcheck-path","/"],["alb.ingress.kubernetes.io/healthcheck-port","traffic-port"],["alb.ingress.kubernetes.io/healthcheck-protocol","HTTP"],["alb.ingress.kubernetes.io/success-codes","200"],...["path","port","protocol"].map((e=>[`service.beta.kubernetes.io/aws-load-balancer-healthcheck-${e}`])),["service.beta.kubernetes.io/azure-load-balancer-health-probe-request-path"]].map((([e="",t])=>dp(e,void 0===t?Xu:{is:"other",none:t},"its balancer sends nothing to pods that do not answer that"))),hp=[...["global-static-ip-name","regional-static-ip-name"].map((e=>dp(`kubernetes.io/ingress.${e}`,{is:"other",had:!0},up))),...["networking.gke.io/managed-certificates","ingress.gcp.kubernetes.io/pre-shared-cert"].map((e=>dp(e,{is:"emptied"},pp)))],gp=dp("service.beta.kubernetes.io/aws-load-balancer-ssl-cert",{is:"emptied"},pp),$p=[dp("traefik.ingress.kubernetes.io/router.middlewares",{is:"other",had:!0},"its requests pass through other middlewares, or through none that asks for a login"),dp("traefik.ingress.kubernetes.io/router.entrypoints",Xu,"its requests come in at other ports than before"),...["router.tls","router.tls.certresolver"].map((e=>dp(`traefik.ingress.kubernetes.io/${e}`,{is:"other",none:"false",had:!0},"its hosts may no longer be answered by HTTPS, or with another certificate")))],bp=["serversscheme","serverstransport"].map((e=>dp(`traefik.ingress.kubernetes.io/service.${e}`,Xu,"Traefik calls its pods otherwise than before"))),vp=[...["aws-load-balancer-internal","aws-load-balancer-scheme","azure-load-balancer-internal"].map((e=>`service.beta.kubernetes.io/${e}`)),"networking.gke.io/load-balancer-type","cloud.google.com/load-balancer-type","alb.ingress.kubernetes.io/scheme"].map((e=>({path:["metadata","annotations",e],when:Xu,missed:"its balancer may be recreated, and be open to others than before"}))),yp=["configuration-snippet","server-snippet","backend-protocol","rewrite-target","use-regex","upstream-vhost","ssl-passthrough","auth-signin","permanent-redirect","temporal-redirect","app-root","server-alias"].map((e=>({path:["metadata","annotations",`nginx.ingress.kubernetes.io/${e}`],when:Xu,missed:"its requests are passed on otherwise than before"}))),kp="clients no longer come to the pod that they had, where their session may be",jp=[dp("nginx.ingress.kubernetes.io/proxy-body-size",{is:"smaller",none:"1m"},"larger requests are refused (413), unless NGINX is told otherwise for all"),dp("nginx.ingress.kubernetes.io/affinity",{is:"other",had:!0},kp)],wp=["image.openshift.io/triggers","keel.sh/policy"].map((e=>({path:["metadata","annotations",e],when:{is:"other",had:!0},missed:"other images are written into it from now on, or none"}))),xp=["grafana_dashboard","grafana_datasource","grafana_alert"].map((e=>({path:["metadata","labels",e],when:{is:"other",had:!0},missed:"Grafana may take out what stands in it"}))),Sp={"reflector.v1.k8s.emberstack.com/reflection-allowed":{is:"becomes",value:"false",none:"false"},"reflector.v1.k8s.emberstack.com/reflection-auto-enabled":{is:"becomes",value:"false",none:"false"},"reflector.v1.k8s.emberstack.com/reflection-allowed-namespaces":{is:"fewer",noneIsAll:!0},"reflector.v1.k8s.emberstack.com/reflection-auto-namespaces":{is:"fewer",noneIsAll:!0},"replicator.v1.mittwald.de/replicate-to":{is:"fewer"},"replicator.v1.mittwald.de/replicate-to-matching":{is:"other",had:!0},"replicator.v1.mittwald.de/replication-allowed":{is:"becomes",value:"false",none:"false"},"replicator.v1.mittwald.de/replication-allowed-namespaces":{is:"fewer"}};const Cp={path:["metadata","annotations","reloader.stakater.com/match"],when:{is:"other",had:!0},missed:"pods that ask Reloader to search for it are not restarted any more when it changes"},Rp=[tp("receivers",{is:"unlisted",fields:[...["webhook","slack","email","pagerduty","opsgenie","victorops","pushover","sns","telegram","webex","discord","msteams","msteamsv2","rocketchat","wechat"].flatMap((e=>[`${e}Configs`,`${e}_configs`])),"name","url","urlSecret","url_secret","apiURL","api_url","serviceURL","webhookURL","webhook_url","channel","to","routingKey","routing_key","serviceKey","service_key","apiKey","api_key","chatID","chat_id","userKey","user_key","token","topicARN","roomID","room_id"]},"alerts that are sent by it reach others than before, or nobody"),tp("route",{is:"unlisted",fields:["routes","receiver","matchers","value"]},"alerts go other ways than before, and may reach nobody")],qp={"monitoring.coreos.com/AlertmanagerConfig":Rp,"operator.victoriametrics.com/VMAlertmanagerConfig":Rp},Ap={"velero.io/Schedule":[np("schedule"),tp("template.ttl",{is:"time"},"that is no duration like 720h, and its operator reads no Schedule any more: no backup is made"),tp("template.ttl",Yu,"backups that are made from now on are deleted sooner"),...["includedNamespaces","includedResources"].map((e=>tp(`template.${e}`,{is:"fewer",noneIsAll:!0},"what goes from it is not backed up any more"))),...["excludedNamespaces","excludedResources"].map((e=>tp(`template.${e}`,{is:"more"},"what comes into it is not backed up any more"))),tp("template.labelSelector",Xu,"other objects are backed up"),tp("template.storageLocation",Xu,"backups are written elsewhere"),tp("template.snapshotVolumes",{is:"becomes",value:"false"},"volumes are not backed up any more"),tp("template.snapshotMoveData",{is:"becomes",value:"false"},"snapshots of volumes stay where the volumes are, and go with them"),tp("template.defaultVolumesToFsBackup",{is:"becomes",value:"false"},"files of volumes are not backed up any more, but where their pods ask for it")],"velero.io/BackupStorageLocation":[tp("accessMode",{is:"becomes",value:"ReadOnly"},"no backup is written there any more"),...["bucket","prefix"].map((e=>tp(`objectStorage.${e}`,Xu,"backups are looked for and written elsewhere"))),...["provider","config.s3Url","config.storageAccount","config.resourceGroup"].map((e=>tp(e,Xu,"backups are looked for and written elsewhere"))),...["name","key"].map((e=>tp(`credential.${e}`,Xu,"it is entered by other credentials, which may be refused, or not be there")))],"k8up.io/Schedule":[...["s3.bucket","s3.endpoint","rest.url","gcs.bucket","azure.container","b2.bucket"].map((e=>tp(`backend.${e}`,{is:"other",had:!0},"backups are looked for and written elsewhere"))),...["Last","Hourly","Daily","Weekly","Monthly","Yearly"].map((e=>tp(`prune.retention.keep${e}`,{is:"lower"},"older backups are deleted")))],"longhorn.io/BackupTarget":[tp("backupTargetURL",Xu,"backups are looked for and written elsewhere, or not at all")],"longhorn.io/RecurringJob":[np("cron"),tp("task",Xu,"what it did is not done any more"),tp("retain",Yu,"older ones are deleted"),tp("groups",{is:"fewer"},"the volumes of that group are left out from now on")],"volsync.backube/ReplicationSource":[np("trigger.schedule"),tp("sourcePVC",Xu,"the former claim is not backed up by it any more"),tp("restic.repository",Xu,"backups are looked for and written elsewhere"),...["restic","kopia","rclone"].flatMap((e=>[tp(`${e}.copyMethod`,Xu,"the volume is copied otherwise, perhaps while its pods write to it"),tp(`${e}.volumeSnapshotClassName`,Xu,"another class makes its snapshots: without it no backup is made"),tp(`${e}.customCA`,Xu,"another authority is trusted, and the backup may be refused")])),...["hourly","daily","weekly","monthly","yearly","last","within"].map((e=>tp(`restic.retain.${e}`,{is:"lower"},"older backups are deleted")))]},zp={is:"other",had:!0},Np={GrafanaDatasource:["url","type","name","uid"].map((e=>tp(`datasource.${e}`,zp,"dashboards and alerts that take from it show other data, or none"))),GrafanaContactPoint:[tp("settings",zp,"alerts that are sent by it reach others than before, or nobody"),tp("name",zp,"policies that name it reach nobody by it any more")],GrafanaNotificationPolicy:[tp("route",{is:"unlisted",fields:["routes","receiver","matchers","value","object_matchers"]},"alerts go other ways than before, and may reach nobody")]},Tp=Object.fromEntries(["GrafanaDashboard","GrafanaDatasource","GrafanaFolder","GrafanaLibraryPanel","GrafanaAlertRuleGroup","GrafanaContactPoint","GrafanaMuteTiming","GrafanaNotificationPolicy","GrafanaNotificationTemplate"].map((e=>[`grafana.integreatly.org/${e}`,[tp("instanceSelector",Xu,"the Grafana that has it may not have it any more, or keep it as it is"),...P.$8g(Np,e)??[]]]))),Mp="it tells of less, failed deliveries perhaps among it",Ip={"helm.toolkit.fluxcd.io/HelmRelease":[tp("upgrade.crds",{is:"other",none:"Skip",had:!0},"the definitions of its chart are upgraded otherwise, or stay as they are")],"notification.toolkit.fluxcd.io/Alert":[tp("providerRef.name",Xu,"what it tells goes elsewhere, or nowhere if that is not there"),tp("eventSources",{is:"fewer"},Mp),tp("inclusionList",Xu,Mp),tp("exclusionList",{is:"more"},Mp),tp("eventSeverity",{is:"becomes",value:"error"},Mp)],"notification.toolkit.fluxcd.io/Provider":["type","address","channel","secretRef"].map((e=>tp(e,Xu,"what is told goes elsewhere, or nowhere if that does not take it"))),"notification.toolkit.fluxcd.io/Receiver":[...["type","secretRef.name"].map((e=>tp(e,Xu,"who calls its webhook as before is refused, and changes arrive at the next interval"))),...["resources","events"].map((e=>tp(e,{is:"fewer"},"changes of what goes from it arrive at the next interval")))],"image.toolkit.fluxcd.io/ImageUpdateAutomation":[...["policySelector","update.path"].map((e=>tp(e,Xu,"newer images are written elsewhere, or nowhere"))),...["sourceRef","git.checkout","git.push.branch"].map((e=>tp(e,Xu,"newer images are written to another branch or repository, or nowhere")))]},Ep=Object.entries({elasticsearch:"host port scheme hosts index_name logstash_prefix",opensearch:"host port scheme hosts index_name logstash_prefix",loki:"url tenant",s3:"s3_bucket s3_endpoint s3_region path",gcs:"bucket path",azurestorage:"azure_container path",kafka:"brokers default_topic topic_key",http:"endpoint",splunkHec:"hec_host hec_port protocol index",gelf:"host port protocol",syslog:"host port transport",forward:"servers",cloudwatch:"log_group_name region"}).flatMap((([e,t])=>t.split(" ").map((t=>tp(`${e}.${t}`,{is:"other",had:!0},"logs that are sent by it go elsewhere, or nowhere if nobody takes them there"))))),Dp=[...["match","selectors"].map((e=>tp(e,Xu,"it takes other logs than before"))),...["localOutputRefs","globalOutputRefs","outputRefs"].map((e=>tp(e,{is:"fewer"},"what it takes is not sent any more to what goes from it")))],Op={"logging.banzaicloud.io/Flow":Dp,"logging.banzaicloud.io/ClusterFlow":Dp,"logging.banzaicloud.io/SyslogNGFlow":Dp,"logging.banzaicloud.io/SyslogNGClusterFlow":Dp,"logging.banzaicloud.io/Output":Ep,"logging.banzaicloud.io/ClusterOutput":Ep},Lp="nobody takes the metrics of what goes from it any more",Fp=["staticConfigs","targetEndpoints"].map((e=>tp(e,{is:"unlisted"},Lp))),Up=[tp("targets",{is:"unlisted",fields:["staticConfig","static","targets"]},Lp),...["prober.url","prober.path","vmProberSpec.url","module","targets.ingress"].map((e=>tp(e,Xu,"its targets are asked otherwise, or not at all if its prober does not take that")))],Bp=["endpoints","podMetricsEndpoints"].map((e=>tp(e,{is:"unlisted",fields:["path","scheme"]},"nobody takes these metrics any more where its pods do not serve them so"))),_p={"monitoring.coreos.com/Probe":Up,"monitoring.coreos.com/ScrapeConfig":Fp,"monitoring.coreos.com/ServiceMonitor":Bp,"monitoring.coreos.com/PodMonitor":Bp,"operator.victoriametrics.com/VMProbe":Up,"operator.victoriametrics.com/VMScrapeConfig":Fp,"operator.victoriametrics.com/VMStaticScrape":Fp,"operator.victoriametrics.com/VMServiceScrape":Bp,"operator.victoriametrics.com/VMPodScrape":Bp},Vp={is:"other",had:!0};const Gp="its clients may be refused",Kp=[{path:["metadata","labels","strimzi.io/cluster"],when:Vp,missed:"the operator of that cluster no longer takes care of it"}],Wp=[...["topic.prefix","database.server.name"].map((e=>Hp(e,Vp,"it begins anew, and writes to other topics than those that are read"))),Hp("slot.name",Vp,"what changes between the two slots may be missed, and the former one keeps the logs of the database")],Jp=["name","vhost","type","durable","autoDelete","source","destination","routingKey"].map((e=>tp(e,Xu,ep))),Zp={"kafka.strimzi.io/KafkaTopic":[...Kp,Hp("retention.ms",Yu,"messages that are older are deleted"),Hp("retention.bytes",Yu,"messages beyond that are deleted"),Hp("cleanup.policy",Xu,"messages may be deleted by another rule"),tp("topicName",Xu,ep),tp("partitions",{is:"lower"},ep),tp("replicas",Vp,ep)],"kafka.strimzi.io/KafkaNodePool":[...Kp,tp("roles",{is:"fewer"},"its operator refuses that while its nodes hold anything of the role")],"kafka.strimzi.io/KafkaUser":[tp("authorization.acls",{is:"fewer"},Gp),tp("authentication.type",Vp,"its clients get another login, and are refused with the former"),...Kp],"kafka.strimzi.io/KafkaConnector":[...Kp,...Wp,...["stopped","paused"].map((e=>tp("state",{is:"becomes",value:e},"nothing is moved by it any more"))),tp("pause",{is:"becomes",value:"true"},"nothing is moved by it any more"),...["topics","topics.regex"].map((e=>Hp(e,Vp,"what it read is not moved by it any more")))],"rabbitmq.com/Permission":["configure","write","read"].map((e=>tp(`permissions.${e}`,Xu,Gp))),"rabbitmq.com/TopicPermission":["write","read"].map((e=>tp(`permissions.${e}`,Xu,Gp))),"rabbitmq.com/User":[tp("tags",{is:"fewer"},Gp)],"rabbitmq.com/Queue":Jp,"rabbitmq.com/Exchange":Jp,"rabbitmq.com/Binding":Jp,"rabbitmq.com/Vhost":Jp,"rabbitmq.com/Policy":[tp("pattern",Xu,"it no longer counts for queues that it counted for")]},Qp="namespaces that it leaves out lose the Secret that it made",Xp="what it pushed is not brought up to date any more, or not there",Yp={is:"other",none:"Opaque"},ed="the Secret that is there cannot get another type, so that its controller fails and the Secret stays as it is until somebody deletes it",td=[tp("provider",Xu,"what is taken from it comes from elsewhere at the next refresh, or not at all"),tp("conditions",{is:"fewer",noneIsAll:!0},"namespaces that it leaves out get nothing from it any more")],od=[tp("target.template.type",Yp,ed),...Pp("spec","target","template","metadata","annotations"),...op("secretStoreRef","SecretStore","its Secret comes from another store, or stays as it is"),...[["refreshPolicy","CreatedOnce"],["refreshInterval","0"],["refreshInterval","0s"],["target.creationPolicy","None"]].map((([e="",t=""])=>tp(e,{is:"becomes",value:t},"its Secret stays as it is from now on"))),tp("refreshPolicy",{is:"becomes",value:"OnChange"},"its Secret stays as it is from now on, until the ExternalSecret itself changes"),tp("target.creationPolicy",{is:"becomes",value:"Merge"},"it adds to a Secret that is there, and makes none where that is not")],nd="what scales by it may not be let in any more",ad=["address","method","mount","kubernetes.role","jwt.role","appRole.roleId"].map((e=>tp(e,{is:"other",had:!0},"Secrets that are taken by it are not refreshed where it is not let in"))),sd=[tp("sources",{is:"fewer"},"who is signed by an authority that goes from it is no longer trusted"),...["configMap","secret"].map((e=>tp(`target.${e}.key`,{is:"other",had:!0},"what is read by the former key goes"))),tp("target.namespaceSelector",Xu,"namespaces that it leaves out lose what it made")],rd=[tp("secretTargetRef",{is:"unlisted",fields:["parameter"]},nd),tp("env",{is:"unlisted",fields:["parameter"]},nd),tp("podIdentity",{is:"other",had:!0},nd)],id={"bitnami.com/SealedSecret":[tp("template.type",Yp,ed),...Pp("spec","template","metadata","annotations")],"external-secrets.io/ExternalSecret":od,"external-secrets.io/PushSecret":[tp("updatePolicy",{is:"becomes",value:"IfNotExists"},Xp),tp("selector",Xu,Xp),...["data","secretStoreRefs"].map((e=>tp(e,{is:"fewer"},Xp)))],"external-secrets.io/ClusterExternalSecret":[tp("namespaceSelector",Xu,Qp),tp("namespaceSelectors",{is:"fewer"},Qp),tp("namespaces",{is:"fewer"},Qp),...od.map((({path:[e="",...t],...o})=>({...o,path:[e,"externalSecretSpec",...t]})))],"secrets.hashicorp.com/VaultAuth":ad,"secrets.hashicorp.com/VaultConnection":ad,"trust.cert-manager.io/Bundle":sd,"trust-manager.io/ClusterBundle":sd,"keda.sh/TriggerAuthentication":rd,"keda.sh/ClusterTriggerAuthentication":rd,"external-secrets.io/SecretStore":td,"external-secrets.io/ClusterSecretStore":td},cd="its requests are encrypted otherwise than before, or refused if they are not",ld={"/Service":[...vp,...fp,gp,{path:["metadata","annotations","prometheus.io/scrape"],when:{is:"other",had:!0},missed:"the metrics of its pods may not be collected any more"},...bp,tp("publishNotReadyAddresses",{is:"other",none:"false",had:!0},"its pods no longer find one another before they are ready, and those that wait for that never get ready"),tp("sessionAffinity",{is:"becomes",value:"None",none:"None"},kp)],"cloud.google.com/BackendConfig":[tp("healthCheck",Xu,"the balancer sends nothing to pods that do not answer that")],"networking.istio.io/DestinationRule":[tp("trafficPolicy.tls",Xu,"its host is called encrypted otherwise, or not, and its pods refuse what they do not take")],"networking.istio.io/ServiceEntry":[tp("hosts",{is:"fewer"},"pods of the mesh may no longer reach a host that goes from it"),tp("ports",{is:"unlisted",fields:["number"]},"pods of the mesh may no longer reach its hosts by a port that goes from it")],"networking.k8s.io/Ingress":[...ap,...rp,...cp,...mp,...fp,...hp,...yp,...jp,...$p,...vp],"gateway.networking.k8s.io/Gateway":[...ap,...rp],"gateway.networking.k8s.io/HTTPRoute":rp,"route.openshift.io/Route":[tp("tls.termination",Xu,cd),tp("tls.insecureEdgeTerminationPolicy",{is:"becomes",value:"None",none:"None"},cd),...lp],"elbv2.k8s.aws/TargetGroupBinding":[...["serviceRef.name","serviceRef.port"].map((e=>tp(e,Xu,"the balancer sends to other pods"))),...["targetGroupARN","targetGroupName"].map((e=>tp(e,Xu,"the former target group loses its pods")))],"traefik.io/IngressRoute":[tp("tls.certResolver",{is:"other",had:!0},"its hosts get another certificate, or that of nobody")],"projectcontour.io/HTTPProxy":[tp("virtualhost.tls",{is:"emptied"},"its host is not served with TLS any more")]},ud="who calls its Service no longer comes to what goes from it";const dd="what it no longer exempts may be refused",md=["ipAddressPools","ipAddressPoolSelectors","nodeSelectors","interfaces","peers"],fd="who comes from outside of the cluster may not find the addresses that it announced before",hd=[tp("acme.solvers",{is:"fewer"},"the next certificates are proven in another way, which has to work by then"),tp("vault.auth",Xu,"the next certificates are asked for by another account, which may be refused"),...["acme.server","ca.secretName","vault.server","vault.path","venafi.zone","selfSigned"].map((e=>tp(e,Xu,"the next certificates come from another authority, which not everybody may trust")))],gd=[tp("metrics",Xu,"rollouts that name it go on, or are aborted, by what it measures from now on")],$d={...id,...qp,...Ap,...Tp,...Ip,...Op,..._p,...ld,"security.openshift.io/SecurityContextConstraints":[...["users","groups"].map((e=>({path:[e],when:{is:"fewer"},missed:"pods of who goes from it are not made any more, unless another one lets them"}))),...["allowPrivilegedContainer","allowPrivilegeEscalation","allowHostNetwork","allowHostPorts","allowHostPID","allowHostIPC","allowHostDirVolumePlugin"].map((e=>({path:[e],when:{is:"becomes",value:"false"},missed:"pods that ask for it are not made any more, unless another one lets them"})))],"/ConfigMap":[...xp,Cp,...Pp("metadata","annotations")],"/Secret":[...xp,Cp,...Pp("metadata","annotations")],"rbac.authorization.k8s.io/ClusterRole":["view","edit","admin"].map((e=>({path:["metadata","labels",`rbac.authorization.k8s.io/aggregate-to-${e}`],when:{is:"other",none:"false",had:!0},missed:`whoever has the role ${e} loses the rights that it adds to that`}))),"/Namespace":[{path:["metadata","annotations","volsync.backube/privileged-movers"],when:{is:"other",had:!0},missed:"backups of volumes in it run with fewer rights, and may fail"}],"apps/Deployment":wp,"apps/StatefulSet":wp,"postgresql.cnpg.io/Database":[...["schemas","extensions"].map((e=>tp(e,{is:"absent"},"what is absent from now on is dropped"))),tp("owner",Xu,"who works as the former owner may be refused"),tp("cluster.name",Xu,ep),tp("name",Xu,ep)],"postgresql.cnpg.io/Publication":[tp("target.objects",{is:"fewer"},"what goes from it is not replicated any more")],"postgresql.cnpg.io/Subscription":["publicationName","externalClusterName"].map((e=>tp(e,Xu,"what it took is not replicated any more"))),"postgresql.cnpg.io/ScheduledBackup":[tp("cluster.name",Xu,"the former cluster is not backed up by it any more"),np("schedule",6)],...Zp,"argoproj.io/Rollout":[tp("strategy.canary.steps",{is:"emptied"},"new versions go to everybody at once"),tp("strategy.canary.analysis",{is:"emptied"},"nothing measures new versions any more")],"flagger.app/Canary":[tp("skipAnalysis",{is:"becomes",value:"true"},"new versions go to everybody, whatever they do"),tp("analysis.metrics",{is:"fewer"},"new versions go to everybody by less than before")],"ceph.rook.io/CephBlockPool":[tp("replicated.size",{is:"lower"},"fewer copies are kept of what it holds"),tp("failureDomain",Xu,"all that it holds is moved")],"metallb.io/L2Advertisement":md.map((e=>tp(e,Xu,fd))),"metallb.io/BGPAdvertisement":md.map((e=>tp(e,Xu,fd))),"metallb.io/BGPPeer":["myASN","peerASN","peerAddress","peerPort","nodeSelectors"].map((e=>tp(e,Xu,fd))),"metallb.io/IPAddressPool":[tp("addresses",{is:"fewer"},"Services that have an address which goes from it may lose that")],"cilium.io/CiliumL2AnnouncementPolicy":[...["serviceSelector","nodeSelector","interfaces"].map((e=>tp(e,Xu,fd))),...["loadBalancerIPs","externalIPs"].map((e=>tp(e,{is:"other",none:"false",had:!0},fd)))],"argoproj.io/AnalysisTemplate":gd,"argoproj.io/ClusterAnalysisTemplate":gd,"externaldns.k8s.io/DNSEndpoint":[tp("endpoints",{is:"unlisted"},"a name leads elsewhere, or goes from the DNS")],"argoproj.io/CronWorkflow":["schedule","schedules"].map((e=>np(e))),"kyverno.io/CleanupPolicy":[np("schedule")],"kyverno.io/ClusterCleanupPolicy":[np("schedule")],"k8s.mariadb.com/Backup":[np("schedule.cron")],"k8s.mariadb.com/PhysicalBackup":[np("schedule.cron")],"keda.sh/ScaledObject":[pd("paused","nothing scales its pods any more"),pd("paused-scale-in","nothing takes pods away any more"),pd("paused-scale-out","nothing adds pods any more")],"keda.sh/ScaledJob":[pd("paused","no Job is made by it any more")],"kyverno.io/PolicyException":[tp("exceptions",{is:"fewer"},dd),tp("match",Xu,dd)],"policies.kyverno.io/PolicyException":[tp("policyRefs",{is:"fewer"},dd),tp("matchConditions",Xu,dd)],"storage.k8s.io/CSIDriver":[tp("fsGroupPolicy",{is:"other",none:"ReadWriteOnceWithFSType"},"files of volumes that are mounted from now on belong to another group, and pods may not read or write them")],"snapshot.storage.k8s.io/VolumeSnapshotClass":[{path:["driver"],when:Xu,missed:"snapshots are made by another driver, or not at all"}],"/PersistentVolume":[tp("mountOptions",Xu,"pods that are made from now on mount it otherwise, or do not start")],"/Endpoints":[{path:["subsets"],when:{is:"unlisted"},missed:ud},{path:["subsets"],when:{is:"unlisted",fields:["ports","port"]},missed:ud}],"k8s.cni.cncf.io/NetworkAttachmentDefinition":[tp("config",Xu,"pods that are made from now on get another network by it, or do not start")],"discovery.k8s.io/EndpointSlice":[{path:["endpoints"],when:{is:"unlisted"},missed:ud},{path:["ports"],when:{is:"unlisted",fields:["port"]},missed:ud},{path:["metadata","labels","kubernetes.io/service-name"],when:{is:"other",had:!0},missed:"who calls the former Service no longer comes to what it lists"}],"cert-manager.io/Issuer":hd,"cert-manager.io/ClusterIssuer":hd,"admissionregistration.k8s.io/ValidatingWebhookConfiguration":sp,"admissionregistration.k8s.io/MutatingWebhookConfiguration":sp,"apiregistration.k8s.io/APIService":[...sp,tp("service.port",{is:"other",none:"443"},"nobody answers for its group where its Service lacks that")],"apiextensions.k8s.io/CustomResourceDefinition":sp,"cert-manager.io/Certificate":[tp("secretName",Xu,"the former Secret is not renewed any more, before it expires"),...op("issuerRef","Issuer","another authority makes its next certificate, or nobody does"),...Pp("spec","secretTemplate","annotations"),tp("usages",{is:"fewer"},"who asks for a usage that goes from it refuses the next certificate")]};const vd=/Ref\.(name|kind)$/;function yd(e){return null===e||(u.$6q(e)||u.$5q(e))&&0===Object.keys(e).length}function kd(e){if("string"!=typeof e)return e;const t=e.split(/[\s,]+/).filter(e=>""!==e);return 0===t.length?null:t.map(e=>/^[\w-]+$/.test(e)?e:"*")}function jd(e,t){return"object"!=typeof e&&String(e)===t}const xd=["addresses","ip","hostname","dnsName","targets"];function Sd(e,t=xd){return u.$6q(e)?e.flatMap(e=>Sd(e,t)):u.$5q(e)?t.flatMap(o=>Sd(e[o]??null,t)):"object"==typeof e?[]:[String(e)]}function Pd(e){return u.$6q(e)?e.flatMap(e=>u.$5q(e)&&"absent"===e.ensure?[e.name??null]:[]):[]}function Cd(e){const t=u.$5q(e)?Object.entries(e):[];return t.length>0&&t.every(([,e])=>u.$6q(e))?t.flatMap(([e,t])=>u.$6q(t)?t.map(t=>({[e]:t})):[]):[e]}function Rd(e,t){return e.includes("*")||e.some(e=>u.$m(e,t))}function qd(e,t){return"string"==typeof e&&e.includes(t)}function Ad(e){const[,t,o=""]=/^(\d+)([kmg]?)$/i.exec(u.$bf(e))??[],n=Number(t)*1024**["","k","m","g"].indexOf(o.toLowerCase());return 0===n?1/0:n}const zd={h:3600,m:60,s:1,ms:.001,d:86400};function Nd(e,t=!1){if(null===e||u.$5q(e)||u.$6q(e))return;const o=String(e);if(/^-?\d+$/.test(o))return t&&Number(o)<0?1/0:Number(o);const n=[...o.matchAll(/(?<!\d)(\d+(?:\.\d+)?)(ms|h|m|s|d)/g)];return 0!==n.length&&n.map(([e])=>e).join("")===o?n.reduce((e,[,t,o=""])=>e+Number(t)*(P.$8g(zd,o)??0),0):void 0}const Td=[34,37],Md="\nClusterTrustBundleProjection.user 37 38\nConfigMapVolumeSource.defaultUser 37 38\nContainer.restartPolicy 34 35\nContainer.restartPolicyRules 34 35\nContainerStatus.allocatedResourcesStatus 34 36\nDownwardAPIVolumeFile.user 37 38\nDownwardAPIVolumeSource.defaultUser 37 38\nEmptyDirVolumeSource.mode 37 38\nEnvVarSource.fileKeyRef 34 35\nEphemeralContainerCommon.restartPolicyRules 34 35\nEvictionResponder.name 37 37\nEvictionResponder.priority 37 37\nGRPCAction.mode 37 38\nHTTPGetAction.protocol 37 38\nImageVolumeStatus.imageRef 36 36\nJobSchedulingConfiguration.disruptionMode 37 37\nJobSchedulingConfiguration.resourceClaims 37 37\nJobSchedulingConfiguration.schedulingConstraints 37 37\nJobSchedulingConfiguration.schedulingPolicy 37 37\nJobSpec.scheduling 37 38\nKeyToPath.user 37 38\nNodeAllocatableMappedResources.name 37 37\nNodeAllocatableMappedResources.quantity 37 37\nNodeAllocatableOverheadResources.name 37 37\nNodeAllocatableOverheadResources.perContainer 37 37\nNodeAllocatableOverheadResources.perPod 37 37\nNodeAllocatableResourceClaimStatus.containers 36 36\nNodeAllocatableResourceClaimStatus.mapping 37 37\nNodeAllocatableResourceClaimStatus.overhead 37 37\nNodeAllocatableResourceClaimStatus.resourceClaimName 36 36\nNodePodPreemptionPolicy.disableResizePreemption 37 37\nNodeSpec.podPreemptionPolicy 37 38\nNodeStatus.declaredFeatures 36 36\nNodeSystemInfo.runningInUserNamespace 37 37\nPersistentVolumeClaimStatus.healthStatus 37 38\nPodCertificateProjection.user 37 38\nPodCertificateProjection.userAnnotations 36 36\nPodSchedulingGroup.podGroupName 36 36\nPodSpec.evictionResponders 37 38\nPodSpec.hostnameOverride 34 35\nPodSpec.schedulingGroup 36 38\nPodStatus.allocatedResources 36 36\nPodStatus.extendedResourceClaimStatus 34 36\nPodStatus.nodeAllocatableResourceClaimStatuses 36 38\nPodStatus.resources 36 36\nPodStatus.volumeHealth 37 38\nPodVolumeHealth.healthConditions 37 37\nPodVolumeHealth.lastTransitionTime 37 37\nPodVolumeHealth.name 37 37\nProjectedVolumeSource.defaultUser 37 38\nResourceHealth.message 36 36\nRollingUpdateStatefulSetStrategy.maxUnavailable 34 37\nSecretVolumeSource.defaultUser 37 38\nServiceAccountTokenProjection.user 37 38\nVolumeHealthCondition.message 37 37\nVolumeHealthCondition.reason 37 37\nVolumeHealthCondition.status 37 37\nVolumeHealthStatus.healthConditions 37 37\nVolumeHealthStatus.lastTransitionTime 37 37\nVolumeMount.bindMountOptions 37 38\nVolumeMountStatus.volumeStatus 36 36\nVolumeProjection.clusterTrustBundle 34 37\nVolumeStatus.image 36 38\n";let Id;function Od(e,t,o){return!("restartPolicy"!==e||!u.$je(o).includes("initContainers["))&&t.every(e=>null==e||"Always"===e)}const Ld={};function Bd({base:e,head:t}){const o=({object:e})=>!0===u.$5p(e.manifest,"spec","suspend");return o(e)&&!o(t)}function _d({base:e,head:t}){const[o,n]=[e,t].map(({templates:e})=>e.flatMap(({containers:e})=>e.map(({value:e})=>e.resources??null))),a=function(e){const t="\nMaxUnavailableStatefulSet 37\nMutablePodResourcesForSuspendedJobs 36\nRelaxedServiceNameValidation 36\n".split("\n").find(t=>t.startsWith(`${e} `));return void 0===t?void 0:Number(t.slice(35))}("MutablePodResourcesForSuspendedJobs");return void 0===a||u.$m(o??null,n??null)?"":` Kubernetes before 1.${a} refuses it.`}function Vd(e){return{effect:"recreate",reason:`Flux uninstalls the Helm release, with all that its chart made, and installs another one: ${e}.`}}function Hd(e){return"InPlaceUpdate"===u.$1l(e,"upgrade","chartNameChangeStrategy")}function Gd(e){const{namespace:t,manifest:o}=e,n=(...e)=>u.$1l(o,"spec",...e),a=t??"default",s="HelmRepository"===n("chart","spec","sourceRef","kind");return{releaseName:u.$bf(_o(e)),targetNamespace:Vo(e)??a,storageNamespace:n("storageNamespace")??a,chart:u.$bf(s?n("chart","spec","chart"):void 0)}}const Kd=/restart|rolling-?update/i;const Jd="argocd.argoproj.io/instance";function Qd(e,t){const o=e.indexOf("/"),[n,a]=[t,e.slice(0,Math.max(0,o))].map(e=>e.split(".").slice(-2).join("."));return n===a&&!0===n?.includes(".")}function Xd({apiVersion:e,metadata:t,status:o,...n}){return n}const tm=new Set(["Job","CronJob","ScaledJob","Pod","Unknown"]);function om(e){const t=e.causes.length>0?void 0:nm(e);if(!(void 0===t||t.podsAtHead<=t.podsAtBase))return{effect:"none",reason:`It scales from ${t.podsAtBase} to ${t.podsAtHead} pods: new ones come beside those that there are.`}}const am={restart:e=>`By the policy, a ${e} replaces its pods when their template changes.`,recreate:e=>`By the policy, a ${e} is recreated when its pod template changes.`,nextRun:e=>`By the policy, a ${e} takes a changed pod template at its next run.`,none:e=>`By the policy, a ${e} leaves its pods as they are when their template changes.`,unknown:e=>`The policy does not say what a ${e} does when its pod template changes.`};function sm({object:e,team:t}){return[["apiVersion"],["metadata"],["status"],...t?.templates??[],...void 0===t?.replicas?[]:[t.replicas]].reduce(rm,e.manifest)}function rm(e,[t,...o]){if(!u.$5q(e)||void 0===t||void 0===e[t])return e;const n=Object.entries(e).filter(([e])=>e!==t),a=0===o.length?[]:[[t,rm(e[t],o)]];return Object.assign(u.$5s(),Object.fromEntries([...n,...a]))}const im={effect:"restart"};function lm(e){const t=e.filter(({update:e})=>!0!==e);return t.length>0?t:e}function um(e,t){const o=t.some(({update:e})=>!0!==e);return`${ku(lm(t))}: ${function(e,t){return pm(e)&&!t?"the API server refuses it until the finished Job is removed by its ttlSecondsAfterFinished, and whatever applies this makes a new one after that":"the API server refuses the whole object"}(e,o)}.`}function pm({controller:e,object:t}){return"Job"===e&&void 0!==u.$b7(t.manifest,"spec","ttlSecondsAfterFinished")}const dm={Deployment:hm,DeploymentConfig:function(e){const{manifest:t}=e.head.object,o=u.$5p(t,"spec","triggers");if(!0===u.$5p(t,"spec","test")&&!0!==u.$5p(e.base.object.manifest,"spec","test"))return{effect:"unknown",reason:"spec.test is true: its pods run while a rollout goes on, and end with it."};const n=u.$9v(t,"spec","triggers").some(e=>"ConfigChange"===u.$1l(e,"type"));return 0!==e.causes.length||u.$m(o,u.$5p(e.base.object.manifest,"spec","triggers"))?n||null==o||0===e.causes.length?hm(e):{effect:"none",reason:"It has no ConfigChange trigger: it rolls out by hand."}:{effect:"unknown",reason:"Its triggers change: whether one of them starts a rollout is not known."}},CloneSet:e=>vm(e,"updateStrategy")??hm(e,"updateStrategy")??function({base:e,head:t}){const o=({object:e})=>u.$5p(e.manifest,"spec","scaleStrategy","podsToDelete");return!u.$6q(o(t))||u.$m(o(e),o(t))?void 0:{effect:"unknown",reason:"spec.scaleStrategy.podsToDelete changed: Kruise deletes those pods."}}(e),ArgoRollout:function(e){const t=t=>u.$5p(e[t].object.manifest,"spec","restartAt"),o=void 0!==t("head")&&!u.$m(t("base"),t("head")),n=hm(e)??function({base:e,head:t}){const[o,n]=[e,t].map(({object:e})=>u.$9u(e.manifest,"spec","workloadRef")),a=e=>["onsuccess","progressively"].includes(u.$bi(e,"scaleDown"));if(a(n)&&!a(o))return{effect:"unknown",reason:`spec.workloadRef.scaleDown changed: Argo Rollouts ends the pods of ${u.$bi(n,"kind")} ${u.$bi(n,"name")}, once those of the Rollout are there.`}}(e);return o&&"restart"!==n?.effect&&0!==u.$b1(e.head)?{effect:"restart",reason:"spec.restartAt changed: Argo Rollouts evicts every pod, without a surge."}:n},StatefulSet:e=>bm(e)??vm(e,"updateStrategy","rollingUpdate")??fm(e)??function({base:e,head:t,autoscaled:o}){const n=e=>u.$b7(e.object.manifest,"spec","ordinals","start")??0,a=Math.abs(n(t)-n(e)),s=o?null:u.$b1(t);if(0===a||0===s)return;return{effect:"restart",reason:`spec.ordinals.start changed: ${null===s?"Its":`${Math.min(a,s)} of its`} pods are deleted, and others made under new numbers.`}}(e),KruiseStatefulSet:e=>bm(e)??vm(e,"updateStrategy","rollingUpdate")??fm(e),DaemonSet:mm,KruiseDaemonSet:mm,KnativeService:function(e){const t=({object:e})=>u.$5p(e.manifest,"spec","traffic")??null;if(0===e.causes.length&&!u.$m(t(e.base),t(e.head)))return{effect:"unknown",reason:"Its traffic goes to other Revisions, whose pods come while those of others go."};if(0===e.causes.length)return;const o="Knative makes a new Revision and moves the traffic to it.",[n,a]=[e.base,e.head].map(ym);return void 0===n||void 0===a||a>=n||a>1?{effect:"restart",reason:o}:{effect:"restart",reason:`${o} It keeps ${a} from now on, where it kept ${n}: pods that no request needs end, and the next request may wait for a new one.`,podsAtBase:n,podsAtHead:null}},ReplicaSet:function(e){const{base:t,head:o,causes:n}=e,a=u.$9u(o.object.manifest,"spec","selector"),s=u.$9u(t.templates[0]?.metadata??{},"labels");return"ReplicationController"===o.object.kind&&Object.entries(a).some(([e,t])=>s[e]!==t)&&0!==u.$b1(o)?{effect:"restart",reason:"spec.selector changed: its pods no longer belong to it and run on, and new ones are made."}:0===n.length?void 0:0!==u.$b1(o)||e.autoscaled?{effect:"none",heldBack:"onDelete",reason:"Only pods made from now on take the new pod template: those that run keep the old one until somebody deletes them."}:fm(e)},CronJob:function(e){return Bd(e)?{effect:"unknown",releases:!0,reason:"It was suspended: a run that was missed meanwhile may start at once."}:0!==e.causes.length?!0===u.$5p(e.head.object.manifest,"spec","suspend")?{effect:"none",heldBack:"suspended",reason:"spec.suspend is true."}:{effect:"nextRun"}:void 0},Job:function(e){const{head:t,causes:o}=e;if(Bd(e))return{effect:"unknown",releases:!0,reason:"It was suspended: its pods are made now."};if(function({base:e,head:t}){const o=({object:e})=>void 0===u.$b4(e)||void 0!==u.$b5(e.manifest);return"argo"===t.object.deliverer&&!o(e)&&o(t)}(e))return{effect:"create",reason:"It was a hook that no sync makes, and is made at the next one."};if(0===o.length)return;const n=u.$b6(t.object);return void 0!==n?{effect:"nextRun",reason:`${n}: the Job ${void 0!==u.$b5(t.object.manifest)?"is recreated at every sync":"is made when that happens, and at no sync"}.`}:{effect:"none",heldBack:"suspended",reason:`The suspended Job takes the change before it starts.${_d(e)}`}},ScaledJob:function(e){return"gradual"===u.$1l(e.head.object.manifest,"spec","rollout","strategy")?e.causes.length>0?{effect:"nextRun"}:void 0:u.$m(e.base.object.manifest.spec,e.head.object.manifest.spec)?void 0:{effect:"restart",reason:"KEDA ends the running Jobs whenever a ScaledJob changes."}},Pod:function(e){const t=e.causes.filter(({type:e})=>"label"!==e&&"annotation"!==e);if(0===t.length)return;const o=function({base:e,head:t}){const[o,n]=[e,t].map(({object:e})=>u.$b7(e.manifest,"spec","activeDeadlineSeconds"));return void 0===n||n===o?void 0:`spec.activeDeadlineSeconds becomes ${n}: the kubelet ends the pod once it has run that long, at once where it has already.`}(e);return t.some(({type:e})=>"image"===e)?{effect:"restart",reason:"The containers restart in place"+(void 0===o?"; the pod stays.":`. ${o}`)}:{effect:"none",reason:o??"A Pod takes this change as it runs."}},Operator:function({base:e,head:t}){const{kind:o}=t.object,[n,a]=[e.object.manifest.spec,t.object.manifest.spec];if(u.$bc(o)){const s=u.$bb(o,n,a);return"unknown"===s?.effect?function(e,t){if("helm.toolkit.fluxcd.io"!==t.group)return;const o=Gd(t),n=Hd(u.$5p(t.manifest,"spec")),a=Object.entries(Gd(e)).flatMap(([e,t])=>{const a=u.$bf(o[e]);return""===t||""===a||t===a||"chart"===e&&n?[]:[`${e} ${t} \u2192 ${a}`]});return 0===a.length?void 0:Vd(a.join(", "))}(e.object,t.object)??s:s}const s=Wd(e.object,t.object);if(!u.$m(n,a)||void 0!==s)return{effect:"unknown",reason:`What restarts was not analysed: an operator runs the pods of this ${o}.${void 0===s?"":` Its ${s} changes.`}`}},Team:function({base:e,head:t,causes:o}){const{kind:n}=t.object,a=t.team?.effect??"unknown";return o.length>0?0===u.$b1(t)?{effect:"none",heldBack:"noReplicas",reason:"It has no replicas."}:{effect:a,reason:am[a](n)}:u.$m(sm(e),sm(t))?void 0:{effect:"unknown",reason:`It changes outside of the pod templates that the policy names: Rollcast does not know what the controller of ${n} does with that.`}},Unknown:function({base:e,head:t,causes:o}){if(0!==o.length||!u.$m(Xd(e.object.manifest),Xd(t.object.manifest))||void 0!==Wd(e.object,t.object))return{effect:"unknown",reason:`Rollcast does not know the controller of ${t.object.kind}.`}}};function mm(e){return function({base:e,head:t},o){const n=function(e,t){const[o,n]=[e,t].map(e=>u.$9u(e,"nodeSelector"));return[...Object.entries(n??{}).some(([e,t])=>!u.$m(o?.[e],t))?["nodeSelector"]:[],...u.$bk(e??{},t??{})?["nodeAffinity"]:[],...u.$9v(e,"tolerations").some(e=>!u.$9v(t,"tolerations").some(t=>u.$bj(t,e)&&function({tolerationSeconds:e},t){return void 0===e||u.$m(e,t.tolerationSeconds)}(t,e)))?["tolerations"]:[]]}(e.templates[0]?.spec,t.templates[0]?.spec);if(0===n.length)return o;const a=`${n.join(", ")} changed: on nodes that no longer fit, its pod ends.`;return{...o??{effect:"scale"},podsAtBase:null,podsAtHead:null,reason:void 0===o?.reason?a:`${o.reason} ${a}`}}(e,bm(e)??function({causes:e}){return e.length>0?im:void 0}(e))}function gm({head:e},t,o){if(t&&0!==u.$b1(e))return{effect:"unknown",releases:!0,reason:`The pod template is unchanged, but whatever changed while it ${o} rolls out now.`}}function $m(e,t){return u.$1l(e[t].object.manifest,"spec","updateStrategy","type")}function bm(e){if("OnDelete"===$m(e,"head")){if(0===e.causes.length)return;return{effect:"none",heldBack:"onDelete",reason:"Pods take the change when somebody deletes them."}}if(!(e.causes.length>0))return gm(e,"OnDelete"===$m(e,"base"),"updated OnDelete")}function vm(e,...t){const o=["spec",...t,"partition"],n=u.$b7(e.head.object.manifest,...o)??0,a=u.$b7(e.base.object.manifest,...o)??0;if(0===e.causes.length)return gm(e,n<a,"was above the partition");const s=e.autoscaled?null:u.$b1(e.head);return 0===n||null===s||n<s||0===s?void 0:{effect:"none",heldBack:"partition",reason:`${o.join(".")} is ${n}, and there are ${s} pods.`}}function ym({templates:e}){const t=u.$9u(e[0]?.metadata,"annotations"),o=["min-scale","minScale"].map(e=>u.$1l(t,`autoscaling.knative.dev/${e}`));return Number(o.find(e=>void 0!==e&&/^\d+$/.test(e))??0)}const jm=["nginx","postgres","mysql","mariadb","mongo","rabbitmq"],wm=new Set([...jm,"alpine","busybox","debian","ubuntu","httpd","redis","python","node","golang","php","ruby","wordpress","nextcloud","registry","caddy","traefik"]),xm=/^(?:(?:docker\.io\/)?(?:library\/)?|public\.ecr\.aws\/docker\/library\/|mirror\.gcr\.io\/library\/)([a-z]+)(?:[:@]|$)/;function zm(e){return e.slice(e.lastIndexOf("/")+1)}function Nm(e,t){return e.container.name===t.container.name&&e.path===t.path}function Dm({from:e},t,o){const n=e.map(e=>{const n=u.$ea(o,t,e.kind,e.name);return n?.entries.has(e.key)??ia(t,e,o)?.made.holds?.includes(e.key)});return!!n.includes(!0)||!!n.includes(void 0)&&void 0}function Fm(e,t,o){const n=new Set(Um(t,t)),a=u.$f8(e).filter(({container:e})=>e===t.container.name);return[...new Set(Um(o,t))].flatMap(e=>{const s=Zm(t,e),r=a.some(({path:t})=>u.$4h(e,t));if(void 0===s||!n.has(e)||r)return[];if(void 0!==qr(t.template,t.container,e))return[];if(Ym(t,s)&&!ef(t,s))return[];const i=Zm(o,e),c=`${o.container.name} is told of ${e}`;return void 0===i?[`Container ${c}, which volume ${s} gave it, and no volume of it is mounted there any more: unless its image has that, it does not find it.`]:Ym(o,i)&&!ef(o,i)?[`Container ${c}, and no other container of its pod has volume ${i} any more: nothing puts it there.`]:[]})}function Um({container:e},t){const{command:o,args:n}=e.value,a=u.$9v(e.value,"env").flatMap(e=>u.$1l(e,"value")??[]),s=[...[o,n].flatMap(u.$93),...a],r=new Set(s.flatMap(e=>e.split(/[^\w./-]+/))),i=Wm(t).filter(e=>Ym(t,Jm(e))&&ef(t,Jm(e))).map(e=>(u.$1l(e,"mountPath")??"").replace(/\/$/,"")).filter(e=>""!==e&&[...r].some(t=>u.$4h(t,e))),c=Mm(e).map(({word:e})=>e);return[...c,...i.filter(e=>!c.some(t=>u.$4h(t,e)))]}function Bm(e,t){const o=`Container ${t.container.name}`,n=Km(t)&&!Km(e)&&u.$m(e.container.value.image,t.container.value.image);if(n&&!Wm(t).some(e=>!0!==e.readOnly&&of(t,Jm(e))))return[`${o} may only read the filesystem of its image from now on, and no volume is mounted that it may write to: what it writes, to /tmp for example, fails.`];const a=n?function({container:{value:e}}){return null!==(e.command??e.args??null)||u.$9v(e,"volumeMounts").some(e=>/^\/(etc\/(nginx|mysql)(\/nginx\.conf|\/my\.cnf)?|usr\/local\/apache2\/conf.*)$/.test(u.$1l(e,"mountPath")??""))?[]:P.$8g(_m,Sm(e))??[]}(t).filter(e=>!function(e,t){return Wm(e).some(o=>!0!==o.readOnly&&of(e,Jm(o))&&u.$4h(t,(u.$1l(o,"mountPath")??"").replace(/\/$/,"").replace(/^\/run\b/,"/var/run")))}(t,e)):[];return a.length>0?[`${o} may only read the filesystem of its image from now on, and no volume that it may write to is mounted at ${a.join(", ")}, where its program writes: it may not start.`]:Wm(e).flatMap(n=>{const a=u.$1l(n,"mountPath")??"";if(!0===n.readOnly||!Ym(e,Jm(n))||ef(e,Jm(n)))return[];if(function({container:e},t){return Gm(e).has(t)}(t,Jm(n))&&!Hm(e,t))return[];const s=Ar(t.container.value,a)?.each;return(void 0===s?Km(t):!0===s.readOnly&&Ym(t,Jm(s)))?[`${o} may only read ${a} from now on, where it could write: what it writes there fails.`]:[]})}const _m={nginx:["/var/cache/nginx","/var/run"],httpd:["/usr/local/apache2/logs"],postgres:["/var/run/postgresql"],mysql:["/var/run/mysqld"],mariadb:["/var/run/mysqld"]};function Vm(e,t){if(!Hm(e,t))return[];const o=u.$n(Wm(t),Jm);return Wm(e).flatMap(n=>{const[a,s]=[Qm(e,Jm(n)),u.$1l(n,"mountPath")??""];if(void 0===a||of(e,Jm(n))||void 0!==Zm(t,s))return[];const r=(o.get(Jm(n))??[]).filter(e=>u.$m({...e,mountPath:s},n)),i=Mm(t.container).some(({word:e})=>u.$4h(e,s)),c=void 0===r[0]?void 0:u.$1l(r[0],"mountPath");return void 0===c||i?[]:[`Container ${t.container.name} has volume ${Jm(n)} at ${c} from now on, and nothing else of it says so: what looks for it at ${s} does not find it.`]})}function Hm(e,t){return u.$m(u.$f9(e.container.value),u.$f9(t.container.value))}const Gm=u.$2w(({value:e})=>new Set(u.$9v(e,"volumeMounts").filter(e=>!0!==e.readOnly).map(Jm)));function Km({container:e}){return!0===u.$9u(e.value,"securityContext").readOnlyRootFilesystem}function Wm({container:e}){return u.$9v(e.value,"volumeMounts")}function Jm(e){return u.$1l(e,"name")??""}function Zm({container:e},t){const o=Ar(e.value,t);return void 0===o?void 0:Jm(o.each)}function Qm({template:e},t){return Xm(e).get(t)?.[0]}const Xm=u.$2w(({spec:e})=>u.$n(u.$9v(e,"volumes"),Jm));function Ym(e,t){const o=Qm(e,t);return void 0!==o?.emptyDir||void 0!==o?.ephemeral}function ef({template:e,container:t},o){return e.containers.some(e=>e.name!==t.name&&u.$9v(e.value,"volumeMounts").some(e=>Jm(e)===o))}const tf=["configMap","secret","projected","downwardAPI","image"];function of(e,t){const o=Qm(e,t);return void 0===o||tf.every(e=>void 0===o[e])}function nf(e,t){return af(e).has(t)}const af=u.$2w(e=>{const t=new Set;return sf(t,e,new Set),t});function sf(e,t,o){if(u.$5q(t)&&!o.has(t)){o.add(t);for(const[n,a]of Object.entries(u.$5q(t.properties)?t.properties:{}))e.add(n),sf(e,a,o);sf(e,t.items,o),sf(e,t.additionalProperties,o)}}function rf(e,t){return cf(t,e)}const cf=u.$38((e,t)=>function(e,t){if(e.incomplete||t.incomplete)return!1;const[o,n]=[e,t].map(({index:e})=>e.objects.filter(lf));return o?.length===n?.length&&!0===n?.every(t=>e.index.byKey.get(u.$ay(t))?.manifest===t.manifest)}(t,e));function lf({group:e,kind:t}){return void 0===u.$br(e,t)}const uf=["restart","create","delete","recreate","nextRun","scale"];function pf(e,t){const o=mf(t);if(void 0===o)return e;const n=`Flux applies nothing of this Kustomization while the API server refuses ${o}; what is held back comes when that is mended.`;return e.map(e=>uf.includes(e.forecast.effect)&&!function({head:e,forecast:t}){return"delete"===t.effect&&void 0!==e}(e)?{...e,forecast:{...e.forecast,effect:"none",heldBack:"refused",reason:n}}:e)}function df(e,t){const o=mf(t);if(void 0===o)return e;const n=`Flux prunes nothing of this Kustomization while the API server refuses ${o}.`;return e.map(e=>{const{loss:t,...o}=e;return!0===t&&"removed"===o.change?{...o,reason:n}:e})}function mf(e){const t=e.find(({check:e,severity:t})=>"apply-fails"===e&&"error"===t);if(void 0===t)return;const{workload:o}=t;return null===o?"one of its objects":`${o.kind} ${o.name}`}const ff={Deployment:["spec","paused"],DeploymentConfig:["spec","paused"],ArgoRollout:["spec","paused"],CloneSet:["spec","updateStrategy","paused"]},hf=["StatefulSet","KruiseStatefulSet","DaemonSet","KruiseDaemonSet"];function $f({suppressed:e,severity:t}){return void 0===e&&"ignore"!==t}const bf=["argoproj.io"],vf="\nacme.cert-manager.io v1alpha2 v1alpha3 v1beta1\ncert-manager.io v1alpha2 v1alpha3 v1beta1\nexternal-secrets.io v1alpha1 v1beta1\ngateway.networking.k8s.io v1alpha2 v1alpha3 v1beta1\nhelm.toolkit.fluxcd.io v2beta1 v2beta2\nimage.toolkit.fluxcd.io v1alpha1 v1alpha2 v1beta1 v1beta2\nkustomize.toolkit.fluxcd.io v1alpha1 v1beta1 v1beta2\nmonitoring.coreos.com v1beta1\nnotification.toolkit.fluxcd.io v1beta1 v1beta2\nsource.toolkit.fluxcd.io v1alpha1 v1beta1 v1beta2\n",yf=2;function kf(e,t,o){if(e===o)return;const n=u.$91(e),a=Mi(u.$91(e)),[s]=a;if(void 0===s)return;const r=a.filter(e=>e.kind===t),[i]=r;return void 0===i?function(e,t,o){const n=o.map(e=>e.kind),a=P.$3t(t,n,yf),s=!bf.includes(e)&&o.every(e=>Ai(e.owner));if(void 0===a&&!s)return;const r=`kind is none of this group${void 0===a?"":` (did you mean ${a}?)`}`,i=o.find(e=>void 0===a||e.kind===a)?.owner??"";return{fault:{path:"kind",message:r,...void 0===a&&{mayComeLater:!0}},owner:i}}(n,t,a):r.some(t=>t.apiVersion===e)||!Ai(i.owner)||void 0===o&&Sf(n,e)?void 0:{fault:{path:"apiVersion",message:`apiVersion is none that this kind has; write ${i.apiVersion}`,mayComeLater:!0},owner:i.owner}}const jf=["ImageRepository"];function wf(e,t){const o=u.$91(e),n=Ii(u.$91(e),t),a=xf(e,t)||o.endsWith(".toolkit.fluxcd.io")&&/\/v\d+beta\d+$/.test(e);if(void 0!==n&&a&&!jf.includes(t))return Sf(o,e)?Di(n.apiVersion,t):void 0}function xf(e,t){return"external-secrets.io/v1beta1"===e&&"ExternalSecret"===t}function Sf(e,t){return vf.split("\n").some(o=>{const[n,...a]=o.split(" ");return n===e&&a.includes(t.slice(e.length+1))})}function Pf(e,t){return u.$5q(e)?function(e,t){if(!u.$5q(t))return"fails";const o=Object.entries(e).map(([e,t])=>{const[,o="plain",n=e]=Cf.exec(e)??[];return{sign:o,name:n,inner:t}});if(o.some(({name:e})=>/[*?]/.test(e)&&void 0===t[e]))return"unknown";const n=o.filter(({sign:e})=>""===e).map(({name:e,inner:o})=>void 0===t[e]?"skips":function(e){return"fails"===e?"skips":e}(Pf(o,t[e])));return n.includes("unknown")?"unknown":n.includes("skips")?"skips":qf(o.filter(({sign:e})=>""!==e).map(({sign:e,name:o,inner:n})=>function(e,t,o){switch(e){case"plain":return"*"===t?Rf(null!==(o??null)):Pf(t,o);case"=":return void 0===o?"passes":Pf(t,o);case"X":return Rf(void 0===o);default:return"unknown"}}(e,n,t[o])))}(e,t):u.$6q(e)?function(e,t){if(!u.$6q(t))return"fails";const[o]=e;if(void 0===o||e.length>1)return"unknown";const n=t.map(e=>Pf(o,e)),a=n.filter(e=>"skips"!==e);return n.length>0&&0===a.length?"skips":qf(a)}(e,t):zf(e,t)}const Cf=/^([=X^<+]?)\((.*)\)$/;function Rf(e){return e?"passes":"fails"}function qf(e){const[t,o]=[e.includes("fails"),e.includes("skips")];return t&&o?"unknown":t?"fails":e.includes("unknown")?"unknown":o?"skips":"passes"}const Af=[null,"",0,!1];function zf(e,t){return u.$6q(t)?qf(t.map(t=>zf(e,t))):"string"==typeof e?function(e,t){if(/\{\{|\$\(/.test(e))return"unknown";const o=e.split("|").map(e=>qf(e.split("&").map(e=>function(e,t){if(Nf.test(e))return"unknown";const o=e.replace(Tf,""),[n,a]=[e.slice(0,e.length-o.length),o.trim()],s=[Ef,If].flatMap(e=>{const[o,s]=[e(t),e(a)];return void 0===o||void 0===s?[]:[!0===P.$8g(Mf,n)?.(o,s)]});return s.includes(!0)?"passes":/[<>]/.test(n)?s.length>0?"fails":"unknown":null===t||u.$5q(t)?"fails":Rf(Df(a,u.$bf(t))===(""===n))}(e.trim(),t))));return o.includes("passes")?"passes":o.includes("unknown")?"unknown":"fails"}(e,t??null):Rf(null===e?Af.includes(t??null):"boolean"==typeof e?t===e:u.$bf(t)===u.$bf(e))}const Nf=/^[-+]?\d+(?:\.\d+)?[A-Za-z]*!?-[-+]?\d+(?:\.\d+)?[A-Za-z]*$/,Tf=/^(?:>=|<=|>|<|!)/,Mf={">=":(e,t)=>e>=t,"<=":(e,t)=>e<=t,">":(e,t)=>e>t,"<":(e,t)=>e<t,"!":(e,t)=>e!==t,"":(e,t)=>e===t};function If(e){return u.$c8(e??0)?.amount}function Ef(e){return u.$ch(u.$5q(e)||u.$6q(e)?"":u.$bf(e??0))}function Df(e,t){const o=Array.from(e,e=>"*"===e?{kind:"any"}:"?"===e?{kind:"one"}:{kind:"text",character:e});return u.$8v(o,t,"")}const Of=/^(Namespaced|AdmissionPolicy)/;function Lf(e,t,o){if(Of.test(e.kind)&&e.namespace!==t.object.namespace)return!1;const n=u.$9u(e.manifest,"spec");switch(e.group){case"admissionregistration.k8s.io":return function(e,t,o){const n=u.$1l(e,"policyName"),a=o.byKind.get("ValidatingAdmissionPolicy")?.find(e=>e.name===n);if(void 0===a)return!1;const s=u.$9u(e,"matchResources");return Ff(u.$9u(a.manifest,"spec","matchConstraints"),"resourceRules",t,o)&&(void 0===s.resourceRules?_f(s,Bf(t),t,o):Ff(s,"resourceRules",t,o))}(n,t,o);case"policies.kyverno.io":return Ff(u.$9u(n,"matchConstraints"),"resourceRules",t,o);case"policies.kubewarden.io":return Ff(n,"rules",t,o);case"constraints.gatekeeper.sh":return function(e,t,o){const{namespace:n}=t.object,a=u.$9v(e,"kinds"),s=Bf(t).filter(({group:e,kind:t})=>0===a.length||a.some(o=>Uf(u.$c9(o,"apiGroups"),e)&&Uf(u.$c9(o,"kinds"),t))),r=e=>null!==n&&e.some(e=>Df(e,n)),[i,c]=[u.$c9(e,"namespaces"),u.$c9(e,"excludedNamespaces")];return(0===i.length||null===n||r(i))&&!r(c)&&_f({...e,objectSelector:e.labelSelector??null},s,t,o)}(u.$9u(n,"match"),t,o);default:return!1}}function Ff(e,t,o,n){const a=Bf(o).filter(({group:o,plural:n})=>u.$9v(e,t).some(e=>Uf(u.$c9(e,"apiGroups"),o)&&["*/*",n].some(t=>Uf(u.$c9(e,"resources"),t))));return _f(e,a,o,n)}function Uf(e,t){return e.includes("*")||e.includes(t)}function Bf({object:{group:e,kind:t,manifest:o},templates:n}){const a=`${t.toLowerCase()}s`,s={group:"",kind:"Pod",plural:"pods"};return[{group:e,kind:t,plural:a,labels:u.$9u(o,"metadata","labels")},...n.map(({metadata:e})=>({...s,labels:u.$9u(e,"labels")}))]}function _f(e,t,{object:o},n){const a=u.$9u(e,"objectSelector");return t.some(({labels:e})=>d(a,e))&&function(e,{namespace:t},{byKey:o}){if(!u.$5q(e)||null===t)return!0;const n=o.get(u.$ca(t));if(void 0!==n)return d(e,{...u.$9u(n.manifest,"metadata","labels"),[Vf]:t});const a=Object.entries(u.$9u(e,"matchLabels")).filter(([e])=>e===Vf),s=u.$9v(e,"matchExpressions").filter(({key:e})=>e===Vf);return d({matchLabels:Object.fromEntries(a),matchExpressions:s},{[Vf]:t})}(e.namespaceSelector,o,n)}const Vf="kubernetes.io/metadata.name",Hf=/^(istio-injection|sidecar\.istio\.io\/inject|istio\.io\/rev|linkerd\.io\/inject|kuma\.io\/sidecar-injection|consul\.hashicorp\.com\/connect-inject)$/,Gf=/^(vault\.hashicorp\.com\/agent-inject(-secret-.*)?|(sidecar|instrumentation)\.opentelemetry\.io\/inject.*|azure\.workload\.identity\/(use|inject-proxy-sidecar))$/;function Zf(e){return["","false","disabled"].includes(e??"")}function Yf(e,t){return eh(e,t).length>0}const th=u.$2w((({workloads:e,index:t})=>u.$o(e.values(),(e=>new Set(e.templates.flatMap((o=>Qf(e,o,t)))))))),oh=u.$2w((({byKind:e})=>{const t=(e.get("Service")??[]).map(((e,t)=>({object:e,selector:u.$9u(e.manifest,"spec","selector"),position:t})));return u.$o(t,(({object:{group:e,namespace:t,manifest:o},selector:n})=>{const[a]=Object.entries(n),s="ExternalName"===u.$1l(o,"spec","type");return""!==e||s||void 0===a?[]:[nh(t,...a)]}))}));const sh=new Set("all and api app apps at by db dev dns env for http in io ip key my net new of old on prod qa ssl test the tls to uat uri url web\n  access account action active actual address addresses admin administrator advice affected agent alert alerts alpha\n  amazon amazonaws analysed analytics annotation annotations apache apiversion application applications argocd argument\n  arguments attribute authentication authorization autoscaler available average azure backend backup balance balancer\n  batch because before beside between bitnami boolean branch broken browser bucket builder builders bundle cancel\n  cannot catalog certificate certificates change changed changes channel charts client cluster clusters com\n  command commands comment commit commits common compare component components config configmap configmaps\n  configuration configure connection console consumer container containers content context control controller\n  controllers correct cronjob current custom daemon daemonset dashboard database databases datadog debian decode default\n  defaults delete deleted deletion demand deploy deployable deployables deployed deployment deployments describe\n  destination develop developer development device digest directory disable disabled docker dockerhub document domain\n  dynamic elastic elasticsearch embedded enable enabled encrypted endpoint endpoints engine entry environment\n  environments errors etcd event events everything example examples exporter expression external failed failure feature\n  field fields filter folder forecast format found frontend function gateway gcr general generated generator generators ghcr\n  github gitlab gitops global google googleapis grafana granted graphql groups handler harbor hashicorp header headers health helm\n  hidden history hostname https identity ignore ignored ignores image images import include ingress init inject input\n  inputs insecure install instance instances integer internal invalid issuer jaeger jenkins jobs json kafka keycloak\n  kind kubectl kubelet kubernetes kustomization kustomize label labels language latest letsencrypt level library limit\n  limits linux listen listener literals loadbalancer local localhost location logger logging login loki machine main\n  manager manifest manifests master maximum member memory merge message messages metadata metrics migration minimum\n  minio missing mobile module mongo mongodb monitor monitoring mounted mysql named names namespace namespaces native\n  nats network nginx nodejs nodes none notification null number object objects observability offline online open\n  openapi operation operator operators option optional options oracle orders org origin other others output overlay overlays\n  owner package packages parameter parameters parent partition passed password patch patches payment payments pending\n  people permission persistent pipeline platform plugin plugins policy policies postgres postgresql preview primary\n  private probe probes process processes producer product production profile program project projects prometheus\n  protocol provider proxy public publish python quay queue quota rabbitmq random readiness readonly reason redis reference\n  references refers region registry release reload reloader remote render rendered replace replaced replica replicas report\n  repository request requests require required reserved resource resources response restart restarts result results\n  retry revision rollback rolling rollout root route router routes runner runtime sandbox schedule scheduler schema\n  search secondary secret secretkeyref secrets security selector server serverless sha256 sha512 servers service serviceaccount\n  serviceaccountname imagepullsecrets imagepullpolicy restartpolicy\n  services session setting settings shared shell simple single snapshot socket source sources specification spring\n  staging stale standard started startup state stateful statefulset static status storage store stream strict string\n  subject submodule success suffix summary support system table target targets template templates temporary tenant\n  testing tests thanos timeout token tokens tools trace tracing traefik traffic transform transformer transformers\n  transport trigger trusted type types ubuntu unable unavailable undefined unknown unsafe unsupported update updated\n  updates upload upstream user username users valid validate value values variable variables vault vendor version\n  versions virtual volume volumes warning webhook website window windows within without worker workers workload\n  workloads workspace writer written yaml zookeeper".split(/\s+/)),rh=new Set("about above absolute accepts actions added admission affects affinity after again against agree aliases allow allowed allows alone\n  already alternatives always among amount another answer answered answers anything apiextensions apiregistration\n  applied applies apply applying array arrive arrives asked atomic authority automatic automatically autoscaling\n  backed backups became become becomes begin begins begun behavior behind being belongs below beyond binding blank\n  bounds braces brackets breakable bring brings broke budget build builds built builtin bytes cache called calls\n  capabilities character characters chart check checked checkout checks choose claim claims class clients clone closed\n  colon column comes compared compares complete condition configs configurations contain converts cores could count\n  counted counts created cycle damaged deadline decide decides declaration declares decrypt deeply definition\n  definitions deletes delimiter deliver delivering delivers delivery dependency depends deploying deploys differ\n  different digits divided drain drained driver dropped drops duration during earlier effect either element elsewhere\n  empty ended enforced enforces enough entries error escape evaluated every exactly exchange exclude exempt exempted\n  exemption exempts exist exists expected expires export fails false families fetch fetched fetches fewer files fills\n  finding finds finished first folded folders follow followed follows force forecasts forks former gated gathered\n  generate generic given gives globs grace group grows hangs happens healthy holds hosts hyphens immutable indentation\n  index indexed inline inside instead interval isolated isolation items itself jinja jsonnet judged keeps kernel kinds\n  known knows kubelets kyverno lacks large larger later leads least leave leaves legacy length letter letters\n  libraries lines lists loaded longer looked looks lookup loses lower machines makes managed manages mapping marks\n  match matches matrix means meant meanwhile mended merged merges metric migrate minute missed misspelt modify mount mounts\n  moved moves multiple naming narrower needed needs negative neither nested never nobody nothing numbers often older\n  operations order ordinals otherwise outside overhead overwrite owners parse parsed partly parts pattern paused percentage\n  perhaps period phase pinned place please plural point ports prefer prefix preserve printable printed prints priority\n  privileged programs prune pruned prunes pulled pushed quotas quoted quotes raise range ranges reach reached reaches\n  reader readers reads ready reclaim reconcile recreate recreated redirects refresh refreshed refuse refused refuses regular rejects\n  relative released remediation remove removed removes rename renders renewed repeat replacement replaces replication\n  reported reports repositories requires requiring resolve resolved restarted restrictor resumed retain return rewrite\n  right rights rollcast rollouts rolls rotates rules running scale scaled scales scope sealed second seconds select\n  selected selects sends separator serve served serves several severity shall shard shards share shorter should shown\n  shows sidecar sides sight signed since slash slice somebody someone something spaces specify split stand stands\n  stars start starts statuses stays steps still stopped stops stored stores stranger strategic strategy subset\n  substitution supported surge suspend suspended switch switched symbolic synced syncs tables taken takes talks tells\n  terminal their theirs there these those though through times today together toolkit trimmed trust trusts twice under\n  undone unexpected uninstalled unless unmatched unpacked until updater upgrade upgraded upgrades usual validator\n  visible waits wants watch watches weight whatever whenever where wherever whether which while whoever whole whose\n  width workflow working would write writes wrong wrote yourself calico cilium cloudnativepg contour coredns envoy flagger\n  gatekeeper helmfile istio karpenter knative kruise linkerd metallb multus openshift sealedsecret stakater strimzi tekton\n  velero".split(/\s+/)),ih=/^v?\d+(?:[.\-_]\d+)+$/i,ch=/^(?:[a-z0-9.-]+\/)?v\d+(?:(?:alpha|beta)\d+)?$/;function lh(e){if(ih.test(e)||ch.test(e))return!0;const t=e.trim().toLowerCase().replace(/[:,]$/,"");if(rh.has(t))return!0;const o=t.split(/[-_.\s/:]+/).filter(e=>""!==e);return o.length>0&&o.length<=4&&o.every(e=>sh.has(e))}function dh(e,t,o){return function(e,t,o){const n=function(e,t,o){if(tm.has(o.controller))return;const n=!0===o.object.marks?.includes("ApplyOutOfSyncOnly=true")&&u.$m(t.object.manifest,o.object.manifest),a=em(o)??(n?void 0:Yd({base:t,head:o}));return void 0!==a&&function(e,t){const o=(e,t)=>[...e.byKey].some(([e,o])=>void 0===u.$b4(o)&&!u.$m(o.manifest,t.byKey.get(e)?.manifest));return o(t,e)||o(e,t)}(e.base.index,e.head.index)?a:void 0}(e,t,o);return void 0===n?void 0:ol(o,n.effect,n.reason,"recreate"===n.effect?u.$b1(t):null)}(e,t,o)??function(e,t){if("Operator"!==t.controller)return;const o=Zo(t.object,[...e.changes,...e.elsewhere]);return void 0===o?void 0:{...ol(t,"unknown",en(o,t.object),null),namesConfig:!0}}(e,o)??fh(e,t,o)}function fh(e,t,o){const n=uh(e,t,o);if(void 0===n)return;const{effect:a,reason:s,...r}=n;return{...ol(o,a,s,null),...r}}function gh(e,t){return u.$5q(e)?t.flatMap(t=>void 0===e[t]?[]:[`${t} ${u.$bf(e[t])}`]).join(" and "):"one value"}function $h(e,t,o,n){const{kind:a,name:s,path:r,keys:i}=t;if("all"===i||"data"===i)return[];const[c,l]=[n,o].map(o=>ia(e,t,o)),u=l?.made.holds;if(void 0===l||void 0===u)return[];const p=void 0===c||void 0!==c.made.holds;return i.filter(e=>p&&!u.includes(e)).map(e=>{const t=!0===c?.made.holds?.includes(e)?" from now on":"";return{key:`${a} ${s} ${e}`,severity:!0===l.made.isSlow?"warning":"error",message:`\`${r}\` needs key ${e} of ${a} ${s}, which ${l.maker} makes without it${t}.`,unsafe:!0!==l.made.isSlow,sense:{code:"keyNotHeld"}}})}const vh="(Flux takes it out of the cluster; kubectl and Argo CD leave it there)";function yh({kind:e,name:t},o){return{key:`${e} ${t} empty`,severity:"warning",message:`\`${o}\` takes all of ${e} ${t}, which holds nothing any more.`,unsafe:!0}}function kh(e,t,o,n){return{key:e,severity:n,message:`\`${t}\` needs ${o}, which is not in the build.`,unsafe:!0}}function jh(e,t){return{key:e,severity:"warning",message:`\`${t}\` needs ${e}, which is no longer in the build: nothing prunes it, so that it stays as it is where it is, and a new cluster has none.`,unsafe:!1}}function wh(e,t,{kind:o,name:n,stays:a},s=!1){return{key:e,severity:"warning",message:`\`${t}\` needs ${e}, and ${o} ${n} ${s?"makes it no more":"that makes it in the cluster is no longer in the build"}: ${a??"what it made may be deleted"+(s?"":" with it")}.`,unsafe:void 0===a}}function xh({kind:e,name:t,path:o},n){return{sense:{code:"heldElsewhere",kind:e,name:t},key:n,severity:"error",message:`\`${o}\` needs ${n}, which another deployable held and this change removes.`,unsafe:!0}}function Sh(e,t){return{key:e,severity:"warning",message:`\`${t}\` needs ${e}, which was not seen at head, of which not all was analysed: see that what was left out holds it.`,unsafe:!0}}function Ph({kind:e,name:t},{workload:o,base:n},a){const{namespace:s}=o.object;return n.configs.some(o=>o.kind===e&&o.name===t&&o.namespace===s&&a(o))}function Ch(e,t){return e.filter(({id:e,head:o})=>o?.object.name===t.name&&u.$ax(e.namespace,t.namespace)).flatMap(({base:e,head:o})=>t.keys.filter(t=>!0===e?.entries.has(t)&&!0!==o?.entries.has(t)))}function Rh(e,t){return e.includes(t)?t:e.includes("maybe")?"maybe":!t}function qh(e,t,o){const n=n=>u.$9v(e,n).map(e=>Th(e,t,o)),[a,s]=[n("any"),n("all")];return a.length>0?Rh(a,!0):s.length>0?Rh(s,!1):Th(e,t,o)}const Ah=["namespaceSelector","operations","annotations"],zh=["name","names","selector"],Nh=["subjects","roles","clusterRoles"];function Th(e,t,o){const n=u.$9u(e,"resources");if(!function(e,t,o){return 0===e.length||e.some(e=>Mh(e,t)||o&&Eh.test(e))}(u.$c9(n,"kinds"),t,o))return!1;const a=e=>void 0!==n[e],s=(r=u.$c9(n,"namespaces"),i=t.namespace,0===r.length||(null===i?"maybe":r.some(e=>Df(e,i))));var r,i;const c=o?!zh.some(a)||"maybe":function(e,{name:t,manifest:o}){const[n,a]=[u.$c9(e,"names"),e.selector],s=Df(u.$1l(e,"name")??"*",t)&&(0===n.length||n.some(e=>Df(e,t)));if(!s||!u.$5q(a))return s;return Object.entries(u.$9u(a,"matchLabels")).some(([e,t])=>/[*?]/.test(`${e} ${u.$bf(t)}`))?"maybe":d(a,u.$9u(o,"metadata","labels"))}(n,t);return Rh([s,c,!(Nh.some(t=>void 0!==e[t])||Ah.some(a))||"maybe"],!1)}function Mh(e,{group:t,kind:o,apiVersion:n}){const[a="",s="*",r="*"]=e.split("/").reverse(),i=n.slice(n.lastIndexOf("/")+1);return Df(a,o)&&Df(s,i)&&Df(r,t)}function Ih(e){return Eh.test(e)}const Eh=/^(?:(?:\*|v1)\/)?Pod$/,Dh=["DaemonSet","Deployment","Job","ReplicaSet","ReplicationController","StatefulSet","CronJob"];function Oh({name:e,minor:t},o){const{spec:n,containers:a}=o,s={minor:t,isWindows:t>=25&&"windows"===u.$1l(n,"os","name"),isOwnUsers:t>=35&&!1===n.hostUsers,isRestricted:"restricted"===e},r=function({metadata:e,spec:t},o){const{minor:n,isRestricted:a,isOwnUsers:s}=o,r=u.$9u(t,"securityContext"),i=["hostNetwork","hostPID","hostIPC"].filter(e=>!0===t[e]),c=u.$9v(r,"sysctls").flatMap(e=>u.$1l(e,"name")??[]).filter(e=>(P.$8g(Lh,e)??1/0)>n),l=Object.entries(u.$9u(e,"annotations")).some(([e,t])=>e.startsWith("container.apparmor.security.beta.kubernetes.io/")&&!/^($|runtime\/default$|localhost\/)/.test(u.$37(t)));return[...i.map(e=>`\`${e}\``),...Uh(t,a),...c.map(e=>`the sysctl ${e}`),...l?["its AppArmor annotation"]:[],...Vh(r,o),...a&&!s&&!1===r.runAsNonRoot?["`runAsNonRoot: false`"]:[]]}(o,s).map(e=>({what:e}));return[...r,...a.flatMap(e=>[...Gh(e,s),...Wh(e,n,s)].map(t=>({what:t,container:e.name})))]}const Lh={"kernel.shm_rmid_forced":0,"net.ipv4.ip_local_port_range":0,"net.ipv4.tcp_syncookies":0,"net.ipv4.ping_group_range":0,"net.ipv4.ip_unprivileged_port_start":0,"net.ipv4.ip_local_reserved_ports":27,"net.ipv4.tcp_keepalive_time":29,"net.ipv4.tcp_fin_timeout":29,"net.ipv4.tcp_keepalive_intvl":29,"net.ipv4.tcp_keepalive_probes":29,"net.ipv4.tcp_rmem":32,"net.ipv4.tcp_wmem":32,"net.ipv4.tcp_slow_start_after_idle":37,"net.ipv4.tcp_notsent_lowat":37},Fh=["configMap","csi","downwardAPI","emptyDir","ephemeral","image","persistentVolumeClaim","projected","secret"];function Uh(e,t){const o=u.$9v(e,"volumes").flatMap(e=>{const o=Object.keys(e).filter(t=>"name"!==t&&u.$5q(e[t])),n=0===o.length||o.some(e=>Fh.includes(e));return t?n?[]:o:o.filter(e=>"hostPath"===e)});return[...new Set(o)].map(e=>`a \`${e}\` volume`)}const Bh=["","container_t","container_init_t","container_kvm_t"],_h=["RuntimeDefault","Localhost"];function Vh(e,{minor:t,isRestricted:o,isOwnUsers:n}){const a=u.$9u(e,"seLinuxOptions"),s=u.$1l(a,"type")??"",r=Bh.includes(s)||t>=31&&"container_engine_t"===s,i=["user","role"].filter(e=>""!==(u.$1l(a,e)??"")),c=["seccompProfile","appArmorProfile"].filter(t=>u.$5q(e[t])&&!_h.includes((t=>u.$1l(e,t,"type"))(t)??"")),l=0===e.runAsUser||0n===e.runAsUser;return[...r?[]:["the `type` of its `seLinuxOptions`"],...i.map(e=>`the \`${e}\` of its \`seLinuxOptions\``),...c.map(e=>`its \`${e}\``),...!0===u.$9u(e,"windowsOptions").hostProcess?["`hostProcess`"]:[],...o&&l&&!n&&t>=23?["`runAsUser: 0`"]:[]]}const Hh=new Set("AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID SYS_CHROOT".split(" "));function Gh({value:e},t){const{minor:o,isRestricted:n,isOwnUsers:a}=t,s=u.$9u(e,"securityContext"),r=u.$c9(s,"capabilities","add").filter(e=>!Hh.has(e)),i=u.$9v(e,"ports").some(({hostPort:e})=>"number"==typeof e&&e>0),c=!(a&&!n)&&"Default"!==(u.$1l(s,"procMount")??"Default");return[...!0===s.privileged?["`privileged`"]:[],...r.map(e=>`the capability ${e}`),...i?["a `hostPort`"]:[],...c?["its `procMount`"]:[],...o>=34?Kh(e):[],...Vh(s,t)]}function Kh(e){return[...["livenessProbe","readinessProbe","startupProbe"].map(e=>[e]),...["postStart","preStop"].map(e=>["lifecycle",e])].filter(t=>["httpGet","tcpSocket"].some(o=>""!==(u.$1l(e,...t,o,"host")??""))).map(e=>`the \`host\` of the \`${e.at(-1)??""}\``)}function Wh({value:e},t,{isRestricted:o,isWindows:n,isOwnUsers:a}){if(!o)return[];const[s,r]=[u.$9u(e,"securityContext"),u.$9u(t,"securityContext")],i=e=>s[e]??r[e],c=a||!0===i("runAsNonRoot")?[]:["a missing `runAsNonRoot: true`"];if(n)return c;const l=u.$c9(s,"capabilities","add").filter(e=>Hh.has(e)&&"NET_BIND_SERVICE"!==e),p=u.$c9(s,"capabilities","drop").includes("ALL");return[...!1===s.allowPrivilegeEscalation?[]:["a missing `allowPrivilegeEscalation: false`"],...p?[]:["capabilities that are not all dropped"],...l.map(e=>`the capability ${e}`),...c,...u.$5q(i("seccompProfile"))?[]:["a missing `seccompProfile`"]]}function Jh(e,t,o){const{manifest:n,kind:a,namespace:s}=e,r=u.$9u(n,"spec");if("Policy"===a&&s!==t.object.namespace||!1===r.admission)return"passes";const i=void 0!==r.validationFailureActionOverrides,c=u.$cg(r).map(n=>{const a=function(e,t,o){const[n,a]=[u.$9u(e,"match"),u.$9u(e,"exclude")],s=qh(n,o,!1),r=!1===s,i=r&&function(e,t,{kind:o}){const n=[e,...u.$9v(e,"any"),...u.$9v(e,"all")].flatMap(e=>u.$c9(e,"resources","kinds"));return(u.$b2(t,"pod-policies.kyverno.io/autogen-controllers")??Dh.join()).split(",").some(e=>e.trim()===o)&&Dh.includes(o)&&n.every(e=>Eh.test(e))}(n,t,o)?qh(n,o,!0):s,c=Object.keys(a).length>0&&qh(a,o,r);if(!1!==i&&!0!==c)return{ofPods:r,isCertain:!0===i&&!1===c}}(n,e,t.object),s=function(e){if(null===e)return!0;if(!u.$5q(e))return"maybe";const t=u.$9v(e,"any").map(Yh),o=u.$9v(e,"all").map(Yh);return Rh([0===t.length||Rh(t,!0),Rh(o,!1)],!1)}(n.preconditions??null);return void 0===n.validate||void 0===a||!1===s?"passes":i||!a.isCertain||Zh.some(e=>void 0!==n[e])||"maybe"===s?"unknown":function(e,t,o,n){const a=u.$9u(e,"validate"),s=a.podSecurity;if(u.$5q(s))return function(e,{templates:t}){const o=e.level;return void 0!==e.exclude||"baseline"!==o&&"restricted"!==o?"unknown":t.some(e=>Oh({name:o,minor:34},e).length>0)?"fails":"passes"}(s,t);const r=void 0===a.pattern?u.$9v(a,"anyPattern"):[a.pattern];if(0===r.length)return"unknown";const i=r.map(e=>Pf(n?function(e,t){const o={spec:{template:e}};return"CronJob"===t?{spec:{jobTemplate:o}}:o}(e,t.object.kind):e,o));return i.some(e=>"passes"===e||"skips"===e)?"passes":i.includes("unknown")?"unknown":"fails"}(n,t,o,a.ofPods)});return c.includes("fails")?"fails":c.includes("unknown")?"unknown":"passes"}const Zh=["celPreconditions","context"],Qh=/^\{\{\s*request\.operation(?:\s*\|\|\s*'\w*')?\s*\}\}$/,Xh=/^(?:(?:Any|All)?(?:Not)?In|(?:Not)?Equals?)$/;function Yh({key:e,operator:t,value:o}){const n=u.$bf(t);if(!Qh.test(u.$bf(e))||!Xh.test(n))return"maybe";const a=u.$6q(o)?o:[o],s=["CREATE","UPDATE"].map(e=>a.includes(e)!==n.includes("Not"));return s.every(Boolean)||s.some(Boolean)&&"maybe"}const og=["configMap","secret","projected","csi","downwardAPI"],ng=/data|dir|path|stor|home|root|folder|wal|db/i,ag=/log|tmp|temp|cache|conf|cert|key|sock|pid|plugin|bin|script|file|url|lib/i;const ig=8;const lg=64;const pg=32;const $g=52;const yg=1048576000000000n;const wg=[{field:"limits",resource:"memory",may:"may have",then:"it never starts"},{field:"requests",resource:"memory",may:"asks for",then:"nodes get more pods than they have memory for, and end this one first"},{field:"limits",resource:"ephemeral-storage",may:"may write",then:"its pod is evicted with the first lines that it logs"}];const Pg={"":1,k:1024,m:1048576,g:1024**3,t:1024**4},Cg=[[/(-Xmx)(\d{1,9})([kmgt]?)\b/i,""],[/(--max[-_]old[-_]space[-_]size)[= ](\d{1,9})()\b/,"m"],[/(GOMEMLIMIT)=(\d{1,15})([KMGT]?)i?B?$/i,""],[/(--maxmemory)[= ](\d{1,15})([kmg]?)b?\b/i,""]];const qg=/^admissionregistration\.k8s\.io\/(Validating|Mutating)WebhookConfiguration$/;function Ag(e){return u.$cj(e)?[]:u.$ci(e,zg).flatMap(({before:t,after:o})=>{const[n,a]=[Ng(t),e.head.index.objects.filter(zg)],s=a.filter(({kind:e})=>e===t.kind).flatMap(Ng),r=n.filter(t=>function(e,{base:t,head:o}){const n=u.$1l(e,"clientConfig","service","name"),a=({index:e})=>(e.byKind.get("Service")??[]).some(e=>e.name===n);return a(o)||!a(t)}(t,e)).flatMap(Tg),i=e=>r.filter(t=>!e.some(e=>Tg(e).some(e=>function(e,t){const o=(e,t)=>e===t||"*"===e||"*/*"===e;return o(e.group,t.group)&&o(e.resource,t.resource)&&o(e.operation,t.operation)}(e,t)))),c=i(s),l=i(s.filter(Mg)).filter(e=>e.isStrict&&!c.includes(e));return[...Ig(c,"no longer asks about","that passes without it"),...Ig(l,"lets pass, where nobody answers,","nothing refuses that any more (`failurePolicy: Ignore`)"),...n.flatMap(e=>function(e,t=[]){const o=t.find(({name:t})=>t===e.name);if(void 0===o)return[];const[n,a]=[e,o].map(e=>u.$9u(e,"clientConfig","service")),s=Eg.filter(t=>!u.$m(e[t]??null,o[t]??null)),r=u.$1l(o,"name")??"";return[...0===s.length?[]:[`asks ${r} about other objects than before (${s.join(", ")}): what it left out then may be refused, and the rest passes without it`],...n?.name!==a?.name||Dg(n)===Dg(a)?[]:[`calls ${r} at ${Dg(a)} from now on, and at ${Dg(n)} before, while what answers stays as it is: where that is not served, what it is asked about is refused`]]}(e,o&&Ng(o)))].map(e=>({object:o??t,message:`${t.kind} ${t.name} ${e}.`}))})}function zg({group:e,kind:t}){return qg.test(`${e}/${t}`)}function Ng({manifest:e}){const t=new Set(u.$ck(e).map(({name:e})=>e));return u.$9v(e,"webhooks").filter(({name:e})=>!t.has(e))}function Tg(e){return u.$9v(e,"rules").flatMap(t=>u.$c9(t,"apiGroups").flatMap(o=>u.$c9(t,"resources").flatMap(n=>u.$c9(t,"operations").map(t=>({group:o,resource:n,operation:t,isStrict:Mg(e)})))))}function Mg({failurePolicy:e}){return"Ignore"!==e}function Ig(e,t,o){const n=e.map(({group:e,resource:t,operation:o})=>`${o} of ${t}.${e}`);return 0===n.length?[]:[`${t} ${u.$8([...new Set(n)])}: ${o}`]}const Eg=["namespaceSelector","objectSelector","matchConditions"];function Dg(e){return`:${u.$bf(e?.port??443)}${u.$1l(e,"path")??"/"}`}const Lg=u.$2w((e=>{const t=new Map;for(const{name:o,manifest:n}of e.filter(go))for(const e of Object.keys(u.$9u(n,"spec","hard")))void 0===u.$cp(e)||t.has(e)||t.set(e,o);return t}));function _g({containers:e}){return e.map(({value:e})=>Ys(u.$1l(e,"image")??"")??"docker.io")}function Kg(e){return"Bidirectional"===u.$1l(e,"mountPropagation")}const Wg={"nginx.ingress.kubernetes.io":"affinity affinity-mode affinity-canary-behavior app-root auth-realm auth-secret auth-secret-type auth-tls-secret auth-tls-verify-depth auth-tls-verify-client auth-tls-error-page auth-tls-pass-certificate-to-upstream auth-tls-match-cn auth-type auth-url auth-method auth-signin auth-signin-redirect-param auth-response-headers auth-request-redirect auth-cache-key auth-cache-duration auth-keepalive auth-keepalive-requests auth-keepalive-timeout auth-proxy-set-headers auth-snippet enable-global-auth backend-protocol canary canary-by-header canary-by-header-value canary-by-header-pattern canary-by-cookie canary-weight canary-weight-total client-body-buffer-size configuration-snippet custom-http-errors custom-headers default-backend enable-cors cors-allow-origin cors-allow-methods cors-allow-headers cors-expose-headers cors-allow-credentials cors-max-age force-ssl-redirect from-to-www-redirect limit-connections limit-rps limit-rpm limit-rate limit-rate-after limit-burst-multiplier limit-whitelist permanent-redirect permanent-redirect-code temporal-redirect temporal-redirect-code preserve-trailing-slash proxy-body-size proxy-cookie-domain proxy-cookie-path proxy-connect-timeout proxy-send-timeout proxy-read-timeout proxy-next-upstream proxy-next-upstream-timeout proxy-next-upstream-tries proxy-request-buffering proxy-redirect-from proxy-redirect-to proxy-http-version proxy-ssl-secret proxy-ssl-ciphers proxy-ssl-name proxy-ssl-protocols proxy-ssl-verify proxy-ssl-verify-depth proxy-ssl-server-name rewrite-target satisfy server-alias server-snippet service-upstream session-cookie-domain session-cookie-expires session-cookie-max-age session-cookie-name session-cookie-path session-cookie-samesite session-cookie-secure session-cookie-change-on-failure ssl-redirect ssl-passthrough ssl-ciphers ssl-prefer-server-ciphers stream-snippet upstream-hash-by upstream-vhost use-regex whitelist-source-range allowlist-source-range denylist-source-range proxy-buffering proxy-buffers-number proxy-buffer-size proxy-busy-buffers-size proxy-max-temp-file-size load-balance x-forwarded-prefix connection-proxy-header enable-access-log enable-opentelemetry mirror-target mirror-request-body mirror-host enable-modsecurity enable-owasp-core-rules modsecurity-snippet","cert-manager.io":"issuer cluster-issuer issuer-kind issuer-group issuer-name common-name alt-names ip-sans uri-sans email-sans subject-organizations duration renew-before usages private-key-algorithm private-key-size private-key-encoding private-key-rotation-policy revision-history-limit secret-template inject-ca-from inject-ca-from-secret inject-apiserver-ca certificate-name","external-dns.alpha.kubernetes.io":"hostname internal-hostname target ttl access alias controller set-identifier cloudflare-proxied endpoints-type ingress-hostname-source","traefik.ingress.kubernetes.io":"router.entrypoints router.middlewares router.priority router.pathmatcher router.tls router.tls.certresolver router.tls.options service.serversscheme service.serverstransport service.passhostheader service.nativelb","alb.ingress.kubernetes.io":"scheme target-type listen-ports certificate-arn ssl-redirect ssl-policy group.name group.order subnets security-groups ip-address-type load-balancer-name load-balancer-attributes target-group-attributes backend-protocol backend-protocol-version tags success-codes inbound-cidrs wafv2-acl-arn auth-type healthcheck-path healthcheck-port healthcheck-protocol healthcheck-interval-seconds healthcheck-timeout-seconds healthy-threshold-count unhealthy-threshold-count","service.beta.kubernetes.io":"aws-load-balancer-type aws-load-balancer-internal aws-load-balancer-scheme aws-load-balancer-nlb-target-type aws-load-balancer-name aws-load-balancer-ssl-cert aws-load-balancer-ssl-ports aws-load-balancer-backend-protocol aws-load-balancer-proxy-protocol aws-load-balancer-attributes aws-load-balancer-subnets aws-load-balancer-eip-allocations aws-load-balancer-security-groups azure-load-balancer-internal azure-load-balancer-internal-subnet azure-load-balancer-resource-group azure-load-balancer-ipv4 azure-load-balancer-ipv6 azure-dns-label-name azure-pip-name","networking.gke.io":"load-balancer-type internal-load-balancer-allow-global-access managed-certificates v1beta1.FrontendConfig","metallb.io":"loadBalancerIPs address-pool allow-shared-ip ip-allocated-from-pool","metallb.universe.tf":"loadBalancerIPs address-pool allow-shared-ip ip-allocated-from-pool","lbipam.cilium.io":"ips sharing-key sharing-cross-namespace","reloader.stakater.com":"auto search match rollout-strategy last-reloaded-from","configmap.reloader.stakater.com":"auto reload exclude","secret.reloader.stakater.com":"auto reload exclude","configmaps.exclude.reloader.stakater.com":"reload","secrets.exclude.reloader.stakater.com":"reload","argocd.argoproj.io":"sync-wave sync-options hook hook-delete-policy compare-options manifest-generate-paths refresh tracking-id instance secret-type skip-reconcile managed-by ignore-resource-updates","kustomize.toolkit.fluxcd.io":"prune ssa force reconcile substitute name namespace checksum","helm.toolkit.fluxcd.io":"name namespace driftDetection","helm.sh":"chart resource-policy hook hook-weight hook-delete-policy hook-output-log-policy","sidecar.istio.io":"inject proxyCPU proxyCPULimit proxyMemory proxyMemoryLimit proxyImage rewriteAppHTTPProbers","linkerd.io":"inject created-by control-plane-component control-plane-ns","prometheus.io":"scrape port path scheme probe interval","vault.hashicorp.com":"agent-inject role agent-pre-populate agent-pre-populate-only agent-init-first agent-inject-status agent-run-as-user agent-run-as-group auth-path auth-type namespace service tls-skip-verify ca-cert","cluster-autoscaler.kubernetes.io":"safe-to-evict safe-to-evict-local-volumes scale-down-disabled","karpenter.sh":"do-not-disrupt do-not-evict do-not-consolidate nodepool capacity-type initialized registered","k8s.v1.cni.cncf.io":"networks network-status networks-status","pod-security.kubernetes.io":"enforce enforce-version audit audit-version warn warn-version exempt","eks.amazonaws.com":"role-arn audience sts-regional-endpoints token-expiration","iam.gke.io":"gcp-service-account return-principal-id-as-email","azure.workload.identity":"client-id tenant-id use service-account-token-expiration skip-containers inject-proxy-sidecar","storageclass.kubernetes.io":"is-default-class","ingressclass.kubernetes.io":"is-default-class","reflector.v1.k8s.emberstack.com":"reflects reflection-allowed reflection-allowed-namespaces reflection-auto-enabled reflection-auto-namespaces","sealedsecrets.bitnami.com":"managed namespace-wide cluster-wide patch skip-set-owner-references"};function Jg(e){const[t="",o=""]=e.split("/"),n=Zg(t);if(void 0===n){const e=Qg(Wg)(t);return void 0!==e&&!0===Zg(e)?.includes(o)?`${e}/${o}`:void 0}const a=u.$ed(new Set(n))(o);return void 0===a?void 0:`${t}/${a}`}function Zg(e){return P.$8g(Wg,e)?.split(" ")}const Qg=u.$2w(e=>u.$ed(new Set(Object.keys(e))));const Yg="while its program stays as it is",e$=["readinessProbe","startupProbe","livenessProbe"];function o$(e,t){const[o,n]=n$(e,t);return[u.$fc(e.before,o),u.$fc(e.after,n)]}function n$({before:e,after:t},o){return[a$(u.$9u(e,o)),a$(u.$9u(t,o))]}function a$(e){return["httpGet","tcpSocket","grpc"].map(t=>u.$9u(e,t).port).find(e=>void 0!==e)}const r$=["command","args","env"];function i$(e){const t=u.$9v(e,"ports").map(e=>u.$b7(e,"containerPort")),o=e$.map(t=>u.$fc(e,a$(u.$9u(e,t))));return new Set([...t,...o].filter(e=>void 0!==e))}const l$=u.$2w(({workloads:e})=>new Set([...e.values()].flatMap(({templates:e})=>e.flatMap(e=>[...m$(e).map($$),...h$(e).flat()])))),u$=/^(?:beta\.)?kubernetes\.io\/(?:os=linux|arch=amd64)$/,p$=/^(?:kubernetes\.io\/hostname|(?:topology|failure-domain\.beta)\.kubernetes\.io\/(?:zone|region)|node\.kubernetes\.io\/instance-type|karpenter\.sh\/capacity-type)$/;function d$(e){return u$.test($$(e))}function f$({operator:e}){return/^(?:In|Exists)$/.test(e)}function g$({key:e,values:t}){return 0===t.length?e:`${e}=${t.join("|")}`}function $$({key:e,values:t}){return 1===t.length?`${e}=${t.join("")}`:e}const b$=["k8s.v1.cni.cncf.io/networks","v1.multus-cni.io/default-network"];function y$({name:e,namespace:t}){return{group:"k8s.cni.cncf.io",kind:"NetworkAttachmentDefinition",name:e,isNamespaced:!0,...void 0!==t&&{namespace:t},of:"pods",isConfirmed:!0}}function k$(e,t){return j$(e,u.$1w(),u.$1w(t))}function j$(e,t,o,n){const a={base:u.$1v(t,"base"),head:u.$1v(o,"head")},s=u.$1p(a).filter(({side:e})=>"base"!==e||"built"!==t?.status),{wasThere:r,wasRefused:i}=u.$1x(a.base,t,o),c=new Map(s.map((t,o)=>[0===o?u.$1r(t,n??w$(e)):t,t])),l=[...c.keys()],p=u.$1u(e);return{deployable:{...p,status:"notAnalysed",touched:e.isTouched,analysis:"none",builder:u.$1t(o)??u.$1t(t),configChanges:[],workloads:[],staleConfigs:[],otherObjects:[],problems:l.map(u.$1q)},inPlace:[],shared:u.$1n,secrets:u.$c(e,[t,o],[]),findings:u.$1o(p.id,"none",l,{wasThere:e=>r(c.get(e)??e),wasRefused:i})}}function w$(e){if(void 0!==e.head)return;const t=u.$1s(e);return null===t?"removed":t?"removed, with all that was deployed":"removed, and what was deployed stays"}function x$(e,t){const o=[],n=S$(e,t,void 0,o);return void 0===n?void 0:{object:0===o.length?e:n,dropped:o}}function S$(e,t,o,n){const a=u.$5s();for(const[s,r]of Object.entries(e)){const e=t.fields.get(s);if(void 0===e){n.push(u.$je(u.$bp(o,s)));continue}const i=null===r?null:P$(r,e,u.$bp(o,s),n);if(void 0===i)return;a[s]=i}return a}function P$(e,t,o,n){if("list"===t.shape){if(!u.$6q(e))return;const a=e.map((e,a)=>null===e?null:C$(e,t,u.$ja(o,function(e,t){return u.$5q(e)&&"string"==typeof e.name?e.name:String(t)}(e,a)),n));return a.every(e=>void 0!==e)?a:void 0}return"map"===t.shape?u.$5q(e)?e:void 0:C$(e,t,o,n)}function C$(e,t,o,n){return void 0!==t.scalar?A$[t.scalar](e)?e:void 0:u.$5q(e)?S$(e,u.$b9(t.struct),o,n):void 0}const R$=e=>"string"==typeof e,q$=e=>"number"==typeof e||"bigint"==typeof e,A$={s:R$,t:R$,y:R$,b:e=>"boolean"==typeof e,i:q$,l:q$,q:e=>R$(e)||q$(e),x:e=>R$(e)||q$(e),j:()=>!0},z$=u.$bp(void 0,"spec");function N$(...e){return e.reduce(u.$bp,z$)}function T$(e,t){return t.filter(t=>""!==(e[t]??""))}function M$(e,t,o,n){const a=T$(e,t);1!==a.length&&n(o,`must have one of ${t.join(", ")}, and has ${a.join(" and ")||"none"}`)}function I$(e){const t=new Set([""]);return[...new Set(e.filter(e=>""!==e&&t.size===t.add(e).size))]}const E$=/^[\da-f.:/\s-]+$/i;function D$(e){return[...u.$eq(e.addresses),...u.$ji(e.blocks).map(({cidr:e,start:t,stop:o})=>{const n=u.$jj(t);return""===n?u.$jj(e):`${n}-${u.$jj(o)||n}`})]}const O$=(e,t)=>{const o=void 0===e.blocks?"addresses":"blocks";for(const n of D$(e))E$.test(n)&&void 0===u.$jh(n)&&t(N$(o),`must be ranges like 10.0.0.0/24 or 10.0.0.10-10.0.0.20, and has ${n}`)},L$=(e,t)=>{F$(e,z$,t)};function F$(e,t,o){if(void 0!==e.workflowTemplateRef)return;const n=u.$ji(e.templates),a=n.map(({name:e})=>u.$jj(e)),s=new Set(a);for(const e of I$(a))o(u.$ja(u.$bp(t,"templates"),e),"is there twice");const r=(e,t)=>{const n=u.$jj(e);""===n||n.includes("{{")||s.has(n)||o(t,`names no template: ${n}`)};for(const o of["entrypoint","onExit"])r(e[o],u.$bp(t,o));for(const e of n){const n=u.$ja(u.$bp(t,"templates"),u.$jj(e.name)),a=u.$ji(u.$jk(e.dag).tasks),s=u.$6q(e.steps)?e.steps.flatMap(e=>u.$ji(e)):[];for(const e of[...a,...s])r(e.template,u.$ja(n,u.$jj(e.name)));const i=new Set(a.map(({name:e})=>u.$jj(e)));for(const e of a)for(const t of u.$eq(e.dependencies))i.has(t)||o(u.$ja(n,u.$jj(e.name)),`depends on no task: ${t}`)}}const U$=6e10,B$=["dnsNames","uris","emailAddresses","ipAddresses","otherNames"],_$=[256,384,521],V$=["acme","ca","vault","selfSigned","venafi"],H$=["http01","dns01"],G$=(e,t)=>{M$(e,V$,z$,t),u.$ji(u.$jk(e.acme).solvers).forEach((e,o)=>{M$(e,H$,u.$ja(N$("acme","solvers"),String(o)),t)})},K$=["initdb","recovery","pg_basebackup"],W$="archive_command cluster_name config_file data_directory hba_file ident_file listen_addresses log_destination log_directory log_filename port primary_conninfo primary_slot_name restore_command shared_preload_libraries ssl ssl_ca_file ssl_cert_file ssl_key_file synchronous_standby_names unix_socket_directories".split(" ");function J$(e){const[,t]=/:(\d{2})(?:[.\-_@]|$)/.exec(u.$jj(e))??[];return void 0===t?void 0:Number(t)}function Z$(e){const t=e.split("{{").slice(1).map(Q$);return t.every(e=>!/^-?\s*(?:range|with|define|block|template)\b|["`]/.test(e))?t.flatMap(e=>[...e.matchAll(/(?<![\w.$)\]])\.([A-Za-z_]\w*)/g)].map(([,e=""])=>e)):[]}function Q$(e){const[t=""]=e.split("}}");return t.replace(/"(?:\\.|[^"\\])*"|`[^`]*`|\/\*.*/gs,"")}const X$={RequestHeaderModifier:"requestHeaderModifier",ResponseHeaderModifier:"responseHeaderModifier",RequestMirror:"requestMirror",RequestRedirect:"requestRedirect",URLRewrite:"urlRewrite",ExtensionRef:"extensionRef",CORS:"cors"};function Y$(e){return"RequestRedirect"===u.$jj(e.type)}function eb(e){return["requestRedirect","urlRewrite"].some(t=>"ReplacePrefixMatch"===u.$jj(u.$jk(u.$jk(e[t]).path).type))}const tb=["route","redirect","directResponse","delegate"],ob=["SIMPLE","MUTUAL","OPTIONAL_MUTUAL"],nb=["credentialName","credentialNames","serverCertificate","tlsCertificates"],ab=new Set("activemq apache-kafka arangodb artemis-queue aws-cloudwatch aws-dynamodb aws-dynamodb-streams aws-kinesis-stream aws-sqs-queue azure-app-insights azure-blob azure-cosmosdb azure-data-explorer azure-eventhub azure-log-analytics azure-monitor azure-pipelines azure-queue azure-servicebus beanstalkd cassandra clickhouse couchdb cpu cron datadog dynatrace elastic-forecast elasticsearch etcd external external-push forgejo-runner gcp-cloudtasks gcp-pubsub gcp-spanner gcp-stackdriver gcp-storage github-runner graphite huawei-cloudeye ibmmq influxdb kafka kubernetes-resource kubernetes-workload liiklus loki memory metrics-api mongodb mssql mysql nats-jetstream new-relic nsq opensearch openstack-metric openstack-swift postgresql predictkube prometheus pulsar rabbitmq redis redis-cluster redis-cluster-streams redis-sentinel redis-sentinel-streams redis-streams selenium-grid solace-direct-messaging solace-event-queue solarwinds solr splunk splunk-observability sumologic temporal".split(" ")),sb={cron:["timezone","start","end","desiredReplicas"],prometheus:["serverAddress","query","threshold"],loki:["serverAddress","query","threshold"],"kubernetes-workload":["podSelector","value"]},rb=(e,t)=>{const o=u.$ji(e.triggers);for(const e of I$(o.map(e=>u.$jj(e.name))))t(u.$ja(N$("triggers"),e),"is there twice");o.forEach((e,o)=>{!function({type:e,metadata:t},o,n){const a=ab.has(u.$jj(e))?void 0:u.$ed(ab)(u.$jj(e));void 0!==a&&n(u.$bp(o,"type"),`is no scaler (did you mean ${a}?)`);const s=u.$jk(t);for(const t of P.$8g(sb,u.$jj(e))??[])void 0===s[t]&&void 0===s[`${t}FromEnv`]&&n(u.$ja(u.$bp(o,"metadata"),t),"is missing");for(const t of"cron"===e?["start","end"]:[])void 0===s[t]||We(u.$jj(s[t]),5)||n(u.$ja(u.$bp(o,"metadata"),t),"must be five fields like `0 8 * * *`")}(e,u.$ja(N$("triggers"),String(o)),t)})},ib=["receivers","processors","exporters"],cb=(e,t)=>{const o=u.$jk(e.config),n=u.$jk(o.service),a=(e,t)=>(e=>u.$6q(e)?e.map(e=>u.$jj(e)):[])(e).filter(e=>!t.some(t=>Object.hasOwn(u.$jk(o[t]),e)));for(const e of a(n.extensions,["extensions"]))t(N$("config","service","extensions"),`names what config.extensions does not have: ${e}`);for(const[e,o]of Object.entries(u.$jk(n.pipelines)))for(const n of ib)for(const s of a(u.$jk(o)[n],"processors"===n?[n]:[n,"connectors"]))t(u.$ja(N$("config","service","pipelines"),e),`names what config.${n} does not have: ${s}`)},lb=["external","rclone","restic","rsync","rsyncTLS","syncthing"],ub=(e,t)=>{const o=T$(e,lb);o.length>1&&t(z$,`may not have ${o.join(" and ")} at once`)},pb=["validate","mutate","generate","verifyImages"],db=(e,t)=>{u.$ji(e.rules).forEach(e=>{M$(e,pb,u.$ja(N$("rules"),u.$jj(e.name)),t)})},mb=(e,t)=>{for(const o of["endpoints","podMetricsEndpoints"])u.$ji(e[o]).forEach((e,n)=>{const[a,s]=["scrapeTimeout","interval"].map(t=>u.$ch(u.$jj(e[t])));void 0!==a&&void 0!==s&&a>s&&t(u.$ja(N$(o),String(n)),"must not have a scrapeTimeout above its interval")})};function fb(e,t,o){const n=T$(e,["alert","record"]);1!==n.length&&o(t,"must have alert or record, and has "+(0===n.length?"neither":"both"));for(const n of["labels","annotations"])for(const[a,s]of Object.entries(u.$jk(e[n])))gb(u.$jj(s))||o(u.$ja(u.$bp(t,n),a),"has a template that is not closed")}const hb=/(?:"(?:\\.|[^"\\])*"|`[^`]*`|[^"`{}])*\}\}/y;function gb(e){for(let t=e.indexOf("{{");-1!==t;t=e.indexOf("{{",hb.lastIndex))if(hb.lastIndex=t+2,!hb.test(e))return!1;return!0}const $b=/\$\(params(?:\.([\w-]+)|\[['"]([^'"]+)['"]\])/g,bb=/\$\(tasks\.([\w-]+)\.(?:results|status|outputs)/g;function vb(e,{params:t},o){const n=new Set(u.$ji(t).map(({name:e})=>u.$jj(e)));for(const t of yb(e,$b))n.has(t)||n.has(t.split(".")[0]??"")||o(t)}function yb(e,t){if("string"==typeof e)return new Set([...e.matchAll(t)].map(([,e,t])=>e??t??""));const o=u.$6q(e)?e:u.$5q(e)?Object.values(e):[];return new Set(o.flatMap(e=>[...yb(e,t)]))}const kb={"cert-manager.io/Certificate":[(e,t)=>{T$(e,["commonName","literalSubject"]).length>0||B$.some(t=>u.$6q(e[t])&&e[t].length>0)||t(z$,`must have one of commonName, ${B$.join(", ")}`),u.$jj(e.commonName).length>64&&t(N$("commonName"),"must be at most 64 characters");const{group:o,kind:n}=u.$jk(e.issuerRef);["","cert-manager.io"].includes(u.$jj(o))&&!["","Issuer","ClusterIssuer"].includes(u.$jj(n))&&t(N$("issuerRef","kind"),"must be Issuer or ClusterIssuer, unless issuerRef.group names another group"),function(e,t){const o=u.$jl(e.size)??0,n=u.$jj(e.algorithm)||"RSA";0!==o&&("RSA"===n&&(o<2048||o>8192)&&t(N$("privateKey","size"),"must be from 2048 to 8192 for RSA"),"ECDSA"!==n||_$.includes(o)||t(N$("privateKey","size"),`must be one of ${_$.join(", ")} for ECDSA`))}(u.$jk(e.privateKey),t),function(e,t){const[o,n]=["duration","renewBefore"].map(t=>u.$ch(u.$jj(e[t])));void 0!==o&&o<60*U$&&t(N$("duration"),"must be at least 1h"),void 0!==n&&(n<5*U$&&t(N$("renewBefore"),"must be at least 5m"),n>=(o??129600*U$)&&t(N$("renewBefore"),"must be less than duration, which is 2160h where it is not given"))}(e,t)},"cert-manager"],"cert-manager.io/Issuer":[G$,"cert-manager"],"cert-manager.io/ClusterIssuer":[G$,"cert-manager"],"external-secrets.io/ExternalSecret":[(e,t)=>{const[o,n]=[u.$ji(e.data),u.$ji(e.dataFrom)];o.length+n.length===0&&t(z$,"must have data or dataFrom");const{creationPolicy:a,deletionPolicy:s}=u.$jk(e.target),r=u.$jj(a)||"Owner";"Delete"===u.$jj(s)&&["Merge","None"].includes(r)&&t(N$("target","deletionPolicy"),`may not be Delete where creationPolicy is ${r}`),"Merge"===u.$jj(s)&&"None"===r&&t(N$("target","deletionPolicy"),"may not be Merge where creationPolicy is None"),n.forEach((e,o)=>{2===T$(e,["extract","find"]).length&&t(u.$ja(N$("dataFrom"),String(o)),"may not have extract and find at once")});const i=o.map(({secretKey:e})=>u.$jj(e));for(const e of I$(i))t(u.$ja(N$("data"),e),"is there twice");["Merge","None"].includes(r)||function(e,t,o){const{type:n,data:a,templateFrom:s,mergePolicy:r}=u.$jk(e.template),i=Object.keys(u.$jk(a)),c=i.length>0&&"Merge"!==r?i:t&&[...i,...t];if(void 0!==c&&void 0===s&&!c.some(e=>e.includes("${")))for(const e of P.$8g(u.$jm,u.$jj(n))??[])c.includes(e)||o(N$("target","template"),`does not make the key ${e}, which a Secret of type ${u.$jj(n)} must have`)}(u.$jk(e.target),n.length>0?void 0:i,t),0!==n.length||i.some(e=>e.includes("${"))||function(e,t,o){for(const[n,a]of Object.entries(u.$jk(u.$jk(e.template).data))){const e=Z$(u.$jj(a)).find(e=>!t.has(e));void 0!==e&&o(u.$ja(N$("target","template","data"),n),`names .${e}, which data does not bring`)}}(u.$jk(e.target),new Set(i),t)},"External Secrets"],"gateway.networking.k8s.io/HTTPRoute":[(e,t)=>{u.$ji(e.rules).forEach((e,o)=>{const n=u.$ja(N$("rules"),String(o)),a=u.$ji(e.filters);a.forEach((e,o)=>{!function(e,t,o){const n=P.$8g(X$,u.$jj(e.type)),a=T$(e,Object.values(X$));void 0===n||a.includes(n)||o(u.$bp(t,n),"is missing, which its type asks for");for(const e of void 0===n?[]:a)e!==n&&o(u.$bp(t,e),"may not be set with this type")}(e,u.$ja(u.$bp(n,"filters"),String(o)),t)}),a.some(Y$)&&u.$ji(e.backendRefs).length>0&&t(n,"may not have backendRefs beside a filter RequestRedirect"),a.some(eb)&&!function({matches:e}){const t=u.$ji(e).map(e=>u.$jk(e.path));return 0===t.length||1===t.length&&t.every(({type:e})=>"PathPrefix"===(u.$jj(e)||"PathPrefix"))}(e)&&t(n,"must match one path by PathPrefix where a filter has replacePrefixMatch")})},"the definition of the Gateway API"],"gateway.networking.k8s.io/Gateway":[(e,t)=>{const o=u.$ji(e.listeners);for(const e of I$(o.map(e=>u.$jj(e.name))))t(u.$ja(N$("listeners"),e),"is there twice");for(const e of o){const o=u.$ja(N$("listeners"),u.$jj(e.name)),n=u.$jj(e.protocol),a=u.$jk(e.tls),s=u.$jj(a.mode)||"Terminate";["HTTP","TCP","UDP"].includes(n)&&void 0!==e.tls&&t(u.$bp(o,"tls"),`may not be set with ${n}`),["TCP","UDP"].includes(n)&&""!==u.$jj(e.hostname)&&t(u.$bp(o,"hostname"),`may not be set with ${n}`),"HTTPS"===n&&"Terminate"!==s&&t(u.$bp(u.$bp(o,"tls"),"mode"),"must be Terminate for HTTPS");const r=u.$ji(a.certificateRefs).length+Object.keys(u.$jk(a.options)).length>0;void 0===e.tls||"Terminate"!==s||r||t(u.$bp(u.$bp(o,"tls"),"certificateRefs"),"is missing, which the mode Terminate asks for")}},"the definition of the Gateway API"],"networking.istio.io/VirtualService":[(e,t)=>{u.$ji(e.http).forEach((e,o)=>{const n=u.$ja(N$("http"),u.$jj(e.name)||String(o)),a=T$(e,tb).filter(t=>"route"!==t||u.$ji(e.route).length>0);0===a.length&&t(n,`must have one of ${tb.join(", ")}`),a.length>1&&!a.includes("delegate")&&t(n,`may not have ${a.join(" and ")} at once`)})},"Istio"],"networking.istio.io/Gateway":[(e,t)=>{u.$ji(e.servers).forEach((e,o)=>{const n=u.$ja(N$("servers"),String(o)),a=u.$jj(u.$jk(e.port).protocol).toUpperCase(),s=u.$jk(e.tls);["HTTPS","TLS"].includes(a)&&0===Object.keys(s).length&&t(u.$bp(n,"tls"),`is missing, which ${a} asks for`);const r=u.$jj(s.mode);ob.includes(r)&&0===T$(s,nb).length&&t(u.$bp(u.$bp(n,"tls"),"credentialName"),`is missing, which ${r} asks for`)})},"Istio"],"networking.istio.io/ServiceEntry":[(e,t)=>{const o=u.$jj(e.resolution)||"NONE",n=u.$ji(e.endpoints),a=u.$eq(e.hosts).filter(e=>e.includes("*"));"NONE"===o&&n.length>0&&t(N$("endpoints"),"may not be there without a resolution"),o.startsWith("DNS")&&0===n.length&&a.length>0&&t(N$("endpoints"),`is missing, which ${o} asks for beside ${a.join(", ")}`),"DNS_ROUND_ROBIN"===o&&n.length>1&&t(N$("endpoints"),`must be one at most for ${o}`)},"Istio"],"metallb.io/IPAddressPool":[O$,"MetalLB"],"cilium.io/CiliumLoadBalancerIPPool":[O$,"Cilium"],"opentelemetry.io/OpenTelemetryCollector":[cb,"the OpenTelemetry collector"],"keda.sh/ScaledObject":[(e,t)=>{const[o,n,a=100]=["idleReplicaCount","minReplicaCount","maxReplicaCount"].map(t=>u.$jl(e[t])),s=void 0===n?0:Math.max(n,1);s>a&&t(z$,`asks for ${s} pods at least and ${a} at most`),void 0!==o&&o>=s&&t(N$("idleReplicaCount"),"must be less than minReplicaCount"),rb(e,t)},"KEDA"],"keda.sh/ScaledJob":[rb,"KEDA"],"postgresql.cnpg.io/Cluster":[(e,t,o)=>{const n=T$(u.$jk(e.bootstrap),K$);n.length>1&&t(N$("bootstrap"),`may not have ${n.join(" and ")} at once`);const[a=1,s,r=0]=["instances","maxSyncReplicas","minSyncReplicas"].map(t=>u.$jl(e[t]));void 0!==s&&s>=a&&t(N$("maxSyncReplicas"),"must be less than instances"),void 0!==s&&r>s&&t(N$("minSyncReplicas"),"must not be more than maxSyncReplicas");for(const o of T$(u.$jk(u.$jk(e.postgresql).parameters),W$))t(u.$ja(N$("postgresql","parameters"),o),"is set by the operator alone");for(const n of T$(o??{},["walStorage","tablespaces"]))void 0===e[n]&&t(N$(n),"cannot go once it is there");const[i,c]=[o?.imageName,e.imageName].map(J$);void 0!==i&&void 0!==c&&c<i&&t(N$("imageName"),`must not go from PostgreSQL ${i} to ${c}`)},"CloudNativePG"],"monitoring.coreos.com/ServiceMonitor":[mb,"the Prometheus operator"],"monitoring.coreos.com/PodMonitor":[mb,"the Prometheus operator"],"monitoring.coreos.com/PrometheusRule":[(e,t)=>{const o=u.$ji(e.groups);for(const e of I$(o.map(e=>u.$jj(e.name))))t(u.$ja(N$("groups"),e),"is there twice");for(const e of o)u.$ji(e.rules).forEach((o,n)=>{fb(o,u.$ja(u.$ja(N$("groups"),u.$jj(e.name)),u.$jj(o.alert)||String(n)),t)})},"the Prometheus operator"],"argoproj.io/Workflow":[L$,"Argo Workflows"],"argoproj.io/WorkflowTemplate":[L$,"Argo Workflows"],"argoproj.io/ClusterWorkflowTemplate":[L$,"Argo Workflows"],"argoproj.io/CronWorkflow":[(e,t)=>{F$(u.$jk(e.workflowSpec),u.$bp(z$,"workflowSpec"),t)},"Argo Workflows"],"tekton.dev/Pipeline":[(e,t)=>{const o=[...u.$ji(e.tasks),...u.$ji(e.finally)],n=o.map(({name:e})=>u.$jj(e)),a=new Set(n);for(const e of I$(n))t(u.$ja(N$("tasks"),e),"is there twice");const s=new Set(u.$ji(e.workspaces).map(({name:e})=>u.$jj(e)));for(const n of o){const o=u.$ja(N$("tasks"),u.$jj(n.name));for(const e of u.$eq(n.runAfter))a.has(e)||t(o,`runs after no task: ${e}`);for(const e of u.$ji(n.workspaces)){const n=u.$jj(e.workspace)||u.$jj(e.name);s.has(n)||t(o,`takes a workspace that the pipeline does not declare: ${n}`)}const{taskSpec:r,pipelineSpec:i,...c}=n;for(const e of yb(c,bb))a.has(e)||t(o,`takes a result of no task: ${e}`);vb(c,e,e=>{t(o,`takes a parameter that the pipeline does not declare: ${e}`)})}},"Tekton"],"tekton.dev/Task":[(e,t)=>{u.$ji(e.steps).forEach((o,n)=>{const a=u.$ja(N$("steps"),u.$jj(o.name)||String(n)),{script:s,ref:r,...i}=o;vb(i,e,e=>{t(a,`takes a parameter that the task does not declare: ${e}`)})})},"Tekton"],"argoproj.io/Application":[(e,t)=>{2===T$(u.$jk(e.destination),["name","server"]).length&&t(N$("destination"),"may not have name and server at once"),void 0===e.sourceHydrator&&(void 0===e.sources?[u.$jk(e.source)]:u.$ji(e.sources)).some(({path:e,chart:t,ref:o})=>[e,t,o].every(e=>""===u.$jj(e)))&&t(N$(void 0===e.sources?"source":"sources"),"must have path or chart")},"Argo CD"],"traefik.io/Middleware":[(e,t)=>{const o=T$(e,Object.keys(e));o.length>1&&t(z$,`may not have ${o.join(" and ")} at once`)},"Traefik"],"volsync.backube/ReplicationSource":[ub,"VolSync"],"volsync.backube/ReplicationDestination":[ub,"VolSync"],"kyverno.io/ClusterPolicy":[db,"Kyverno"],"kyverno.io/Policy":[db,"Kyverno"]};function jb(e,t){const o=P.$8g(kb,`${u.$91(u.$jj(t.apiVersion))}/${u.$jj(t.kind)}`);if(void 0===o)return;const[n,a]=o,s=(e,t)=>{const o=[];return n(u.$jk(e.spec),u.$bn(o),t&&u.$jk(t.spec)),o};return{faults:u.$bo(s(t,e),void 0===e?[]:s(e)),by:a}}const wb=3;function xb(e){const t=e.split(/\r?\n/).map(e=>e.trim()),o=t.length>=wb||/^\s*[[{]/.test(e),n=new Set([e,e.trim(),...o?[]:t]),a=new Set(o?t:[]);return Cb(e,a,0),{whole:n,inner:a}}const Sb=65536,Pb=4;function Cb(e,t,o){if(o>Pb)return;const n=n=>{void 0===n||""===n||n===e||t.has(n)||(t.add(n),Cb(n,t,o+1))};for(const t of function(e){if(!/^\s*[[{]/.test(e))return[];try{const t=[];return JSON.parse(e,(e,o)=>("string"==typeof o&&t.push(o),u.$ha(e)&&t.push(e),o)),t}catch{return[]}}(e))n(t);for(const[,t=""]of e.matchAll(/^[ \t]{0,200}(?:export[ \t]{1,20}|-[ \t]{1,20})?["']?[\w.\-/]{1,200}["']?[ \t]{0,20}[:=][ \t]{0,200}(\S.*)$/gm))n(t.trimEnd().replace(/^(["'])(.*)\1,?$/,"$2"));for(const[,t="",o="",a="",s]of e.matchAll(/\b([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s:/@]{0,200}:([^\s@]{1,1000})@([^\s/]{1,300})(\/\S{1,1000})?/gi))n(o),n(Rb(o)),void 0!==s&&n(`${t}${a}${s}`);if(0===o&&e.length<=Sb)for(const t of u.$hb(e))n(t);n(function(e){if(e.length<8||e.length%4==1||!/^[A-Za-z0-9+/_-]+={0,2}$/.test(e))return;const t=Buffer.from(e,"base64").toString();return/[\ufffd\p{Cc}]/u.test(t.replace(/[\r\n\t]/g,""))?void 0:t}(e)),o>0&&n(/^[\w.@-]{1,64}:(\S+)$/.exec(e)?.[1])}function Rb(e){try{return decodeURIComponent(e)}catch{return}}const qb=/\$\{\{.{0,200}?\}\}|\$\{[^}\n]{0,200}\}|\$\([\w.-]{1,99}\)|\$\w+|\{\{.{0,200}?\}\}|%\w{1,99}%/g;function Ab(e){return e.replace(qb,"*")}function zb(e,t){const o=!t||e.startsWith("*/"),n=e.replace(/^(?:\.{0,2}\/|\*\/)+/,"").replace(/\/$/,"/**");if((n.replace(/\.\w+$/,"").match(/\w/g)?.length??0)<2&&o)return;const a=n.split("/").map(e=>"**"===e?e:e.replace(/\*{2,}/g,"*"));return u.$53([...o?["**"]:[],...a].join("/"))}function Tb(e,t){const[o,n]=[u.$35(e,"spec"),u.$35(t,"spec")];return[...["sourceRepos","destinations"].filter(e=>u.$6q(o[e])&&!u.$6q(n[e])).map(e=>`${e}, which allows nothing from now on: none of its Applications is synced`),...Mb(o,n)?["signatureKeys: a commit that is signed by none of these keys is not synced"]:[],...u.$m(o.destinationServiceAccounts??null,n.destinationServiceAccounts??null)?[]:["destinationServiceAccounts: where syncs run as another account, they run as another one, and what that may not do fails"],...!0===n.permitOnlyProjectScopedClusters&&!0!==o.permitOnlyProjectScopedClusters?["permitOnlyProjectScopedClusters: Applications that go to any other cluster are refused"]:[],...u.$5l(o,"sourceNamespaces").some(e=>!u.$5l(n,"sourceNamespaces").includes(e))?["sourceNamespaces: Applications in a namespace that goes from it are refused"]:[]]}function Mb(e,t){const[o,n]=[Ib(e),Ib(t)];return n.length>0&&(0===o.length||o.some(e=>!n.includes(e)))}function Ib(e){return u.$6q(e.signatureKeys)?e.signatureKeys.map(e=>u.$5p(e,"keyID")):[]}function Eb(e){return[..."string"==typeof e.receiver?[e.receiver]:[],...u.$ji(e.routes).flatMap(Eb)]}function Ob(e){if(void 0!==e.subPathExpr&&""!==e.subPathExpr)return null;const t=u.$1l(e,"subPath");return""===t?void 0:t}function Lb(e,t){return[...Fb(u.$9u(e,"configMap"),"ConfigMap","name",`${t}.configMap.name`),...Fb(u.$9u(e,"secret"),"Secret","secretName",`${t}.secret.secretName`),...u.$9v(e,"projected","sources").flatMap((e,o)=>[...Fb(u.$9u(e,"configMap"),"ConfigMap","name",`${t}.projected.sources[${o}].configMap.name`),...Fb(u.$9u(e,"secret"),"Secret","name",`${t}.projected.sources[${o}].secret.name`)])]}function Fb(e,t,o,n){const a=u.$1l(e,o);if(void 0===a)return[];const s=u.$9v(e,"items").flatMap(e=>{const t=u.$1l(e,"key");return void 0===t?[]:[[t,u.$1l(e,"path")??t]]});return[{kind:t,name:a,path:n,optional:!0===e.optional,items:s}]}function Ub(e,t){const{kind:o,name:n,path:a,optional:s,items:r}=e,i=0===r.length?"all":r.map(([e])=>e),c={kind:o,name:n,path:a,optional:s,container:t?.container.name??null};if(void 0===t?.subPath)return{...c,how:"volume",keys:i,updates:"inPlace"};const l=null===t.subPath?i:function(e,t){const o=e.split("/").filter(e=>""!==e&&"."!==e);if(0===o.length)return 0===t.length?"all":t.map(([e])=>e);if(0===t.length)return o.slice(0,1);const n=o.join("/");return t.filter(([,e])=>e===n||e.startsWith(`${n}/`)).map(([e])=>e)}(t.subPath,r);return{...c,how:"subPath",keys:l,updates:"never"}}const Bb=[["csi","nodePublishSecretRef","name"],["azureFile","secretName"],["cephfs","secretRef","name"],["cinder","secretRef","name"],["flexVolume","secretRef","name"],["iscsi","secretRef","name"],["rbd","secretRef","name"],["scaleIO","secretRef","name"],["storageos","secretRef","name"]];function _b(e,t){return Bb.flatMap(o=>{const n=u.$1l(e,...o);return void 0===n?[]:[{kind:"Secret",name:n,how:"volume",container:null,path:`${t}.${o.join(".")}`,keys:"all",optional:!1,updates:"never"}]})}const Hb=u.$2w((function(e){return[...e.containers.flatMap((e=>[...Gb(e),...Jb(e)])),...Db(e),...u.$9v(e.spec,"imagePullSecrets").flatMap((t,o)=>function(e,t){const o=u.$1l(e,"name")??"";return""===o?[]:[{kind:"Secret",name:o,how:"imagePullSecret",container:null,path:t,keys:"all",optional:!0,updates:"inPlace"}]}(t,ao(e.path,`spec.imagePullSecrets[${o}].name`)))]}));const Kb=[["ConfigMap","configMapRef"],["Secret","secretRef"]],Wb=[["ConfigMap","configMapKeyRef"],["Secret","secretKeyRef"]];function Qb(e,t,o){return{key:`${e} ${t?"surely":"maybe"}`,severity:t?"error":"warning",message:`${o}: ${t?"no new pod is made":"where it says otherwise, no new pod is made"}.`,unsafe:t}}const Xb={"system-cluster-critical":2e9,"system-node-critical":2000001e3};const tv="kubernetes.io/enforce-mountable-secrets";function nv({manifest:e},t){return new Set(u.$9v(e,t).flatMap(e=>u.$1l(e,"name")??[]))}function av(e){return u.$5q(e)?sv.flatMap(({what:t,isRefused:o})=>o(e)?[t]:[]):[]}const sv=[{what:"names something in a pipeline that it does not configure",isRefused:e=>Object.keys(u.$9u(e,"service","pipelines")).length>0&&function(e){const t=[];return cb({config:e},u.$bn(t)),t.length>0}(e)},{what:"routes to a receiver that it does not have",isRefused:e=>{const t=u.$9v(e,"receivers").map(e=>u.$1l(e,"name")),o=Eb(u.$9u(e,"route"));return t.length>0&&o.some(e=>!t.includes(e))}},{what:"has an expression that cannot be read",isRefused:e=>u.$9v(e,"groups").flatMap(e=>u.$9v(e,"rules")).some(e=>void 0!==vu(u.$1l(e,"expr")??"up"))},{what:"has two jobs of one name",isRefused:e=>I$(u.$9v(e,"scrape_configs").map(e=>u.$1l(e,"job_name")??"")).length>0}],rv=/(?:^|\/)(?:configmap-reload|prometheus-config-reloader|config-reloader|k8s-sidecar)(?:[:@]|$)/;function iv(e,t){const o=/volumes\[([^\]]+)\]/.exec(t)?.[1];return e.containers.find(({value:e,role:t})=>"init"!==t&&rv.test(u.$1l(e,"image")??"")&&u.$9v(e,"volumeMounts").some(e=>u.$1l(e,"name")===o))?.name}const lv=u.$2w((e=>{const t=new Map;for(const o of e.values()){const{templateOwner:e}=o;void 0===e||t.has(e)||t.set(e,o)}return t})),uv=/Microsoft\.(ContainerService|Kubernetes)\b|container-service|kubernetes|\baks|agentPool/i,pv=/\bAWS::EKS\b|kubernetes|\beks\b|eks[A-Z]|nodegroup/i,dv=[{path:/(^|\/)tal(config|env|secret)[^/]*\.ya?ml$/,texts:[]},{path:/(^|\/)talos\/.*\.(ya?ml|json)$/,texts:[]},{path:/\.ya?ml$/,texts:[/^machine:[ \t]*(#.*)?$/m]},{path:/\.ya?ml$/,texts:[/^cluster:[ \t]*$/m,/^[ \t]+(apiServer|controllerManager|etcd|inlineManifests|extraManifests|allowSchedulingOnControlPlanes|controlPlane):/m]},{path:/(^|\/)cluster[^/]*\.ya?ml$/,texts:[/^nodes:[ \t]*$/m,/\brole:/]},{path:/\.ya?ml$/,texts:[/^(node-label|node-taint|kubelet-arg|kube-(apiserver|scheduler|controller-manager)-arg|tls-san|cluster-cidr|service-cidr|flannel-backend|write-kubeconfig-mode)\+?:/m]},{texts:[/^#cloud-config\b/]},{path:/\.(bu|ign)$/,texts:[]},{path:/(^|\/)((group|host)_vars|roles|playbooks?|inventor(y|ies)|ansible|kubespray)\/.*\.(ya?ml|ini|j2|cfg|toml)$/,texts:[/k3s|k8s|kube|rke2?|talos|k0s|microk8s|containerd/i]},{path:/\.ya?ml$/,texts:[/^[ -]*hosts:/m,/^ *(tasks|roles):/m]},{path:/\.ya?ml$/,texts:[/^kind:[ \t]*(Cluster|ControlPlane|Workers|Machine)[ \t]*$/m,/^(?!apiVersion:)(?![^]*\napiVersion:)/]},{path:/\.ya?ml$/,texts:[/^[ \t]+type:[ \t]*\w+\.omni\.sidero\.dev\b/m]},{path:/\.bicep(param)?$/,texts:[uv]},{path:/\.json$/,texts:[/schema\.management\.azure\.com\/schemas\//,uv]},{path:/\.(ya?ml|json|template)$/,texts:[/\bAWS::(EKS|AutoScaling|EC2::LaunchTemplate)\b/,pv]},{path:/\.(ya?ml|json)$/,texts:[/\bParameterKey\b/,pv]},{path:/\.(tsx?|[mc]?js|py|go|java|cs)$/,texts:[/\baws[-_]?eks(_v2_alpha)?\b|\bawseks\b/,/cdk|jsii/i]},{path:/\.(ya?ml|json|jinja|py)$/,texts:[/\b(gcp-types\/)?container(-v1(beta1)?:|\.(v1(beta1)?|beta)\.)[\w.]*([Cc]luster|[Nn]odePool)/]},{path:/(^|\/)(k0sctl|k0s|rke2?|kubeone|kubekey|kops|eksctl)([-_.][^/]*)?\.(ya?ml|toml|json)$/,texts:[]},{path:/\.nix$/,texts:[/services\.(k3s|kubernetes|rke2)|virtualisation\.containerd|kubenix|nixidy/]}];function mv(e,t){return dv.some(({path:o,texts:n})=>(o?.test(e)??!0)&&n.every(e=>e.test(t))&&""!==t)}const hv=120,gv=5;function vv({startupProbe:e}){return`\`${null===(e??null)?"livenessProbe":"startupProbe"}\``}function jv(e,t){return`The \`preStop\` of container ${e} sleeps for all of the ${uo(t)} s that its pod has to end (\`terminationGracePeriodSeconds\`): its program is killed in the midst of its work.`}function xv(e,t){return e.number===t.number&&e.protocol===t.protocol&&(""===e.ip||""===t.ip||e.ip===t.ip)}function Pv(e,t){if("none"===e.analysis)return!1;const o=t.flatMap(({workloads:e})=>e),n=t.flatMap(({staleConfigs:e})=>e);return e.workloads.some(e=>function({effect:e,heldBack:t}){return"none"!==e||void 0!==t}(e)&&!o.some(t=>t.effect===e.effect&&Rv(e,t)))||e.staleConfigs.some(({effect:e,workload:t})=>"live"!==e&&!n.some(o=>o.effect===e&&Rv(t,o.workload)))}function Cv({analysis:e,configChanges:t,workloads:o,staleConfigs:n,otherObjects:a}){return"full"!==e||t.length+o.length+n.length+a.length>0}function Rv(e,t){return!e.name.includes(u.$l)&&u.$91(e.apiVersion)===u.$91(t.apiVersion)&&e.kind===t.kind&&t.name.includes(e.name)}const Av=/^(?:localhost|127\.0\.0\.1)$/;const Nv="a new pod never gets ready",Tv=[...["httpGet","tcpSocket"].flatMap((e=>[{path:["readinessProbe",e],what:"`readinessProbe`",then:Nv},{path:["startupProbe",e],what:"`startupProbe`",then:Nv},{path:["livenessProbe",e],what:"`livenessProbe`",then:"it checks nothing",runs:!0}])),{path:["lifecycle","postStart","httpGet"],what:"`postStart` hook",then:"it fails, and the kubelet ends the container, over and over"},{path:["lifecycle","preStop","httpGet"],what:"`preStop` hook",then:"it fails, and the program is told to end at once",runs:!0}];function Dv(e,{spec:t}){return(!1===t.enableServiceLinks?/^KUBERNETES_(SERVICE|PORT)/:/_(SERVICE|PORT)/).test(e)}const Ov=/^[A-Z][A-Z0-9_]*$/;const Uv=/(?:^|\/)(?:ba|da|a|k|z)?sh$/;const Hv=[{resource:"cpu",least:256n*u.$cr,what:"cores"},{resource:"memory",least:u.$cr<<40n,what:"of memory"}];const Wv="prometheus.io/scrape",Jv="prometheus.io/port";function Yv(e,t,o,n){const{object:a,templateOwner:s}=t,r=[a,...void 0===s?[]:[e.index.byKey.get(s)],...ny(e,t).map(e=>void 0!==e&&n(ty(e))?e.object:void 0)],i=r.flatMap(e=>{const t=o?e?.maybeMergedBy??[]:[];return(e?.maybeChangedBy??[]).filter(({key:e})=>!t.includes(e))});return u.$9h(i)}function ey(e,t){return new Set(ny(e,t).flatMap(e=>void 0===e?[]:ty(e)))}function ty({kind:e,name:t}){return`${e} ${t}`}function oy(e,t,o,n){const a=o.filter(({notSeenAt:e})=>void 0!==e);if(0===a.length)return;const s=new Set([...ny(e,n.base),...ny(t,n.head)]),r=a.find(e=>[e.base,e.head].some(e=>null!==e&&s.has(e)));if(void 0===r?.notSeenAt)return;const{kind:i,name:c}=r.id;return`It reads ${i} ${c}, which was not seen at ${r.notSeenAt}, of which not all was analysed: whether that changes is not known.`}function ny(e,t){return u.$e9(t).map(({kind:o,name:n})=>u.$ea(e,t,o,n))}const ay=u.$bp(void 0,"spec");function sy(e,t){const o=u.$jk(e.spec),n=u.$bp(ay,"matchConstraints");u.$5q(o.matchConstraints)?(my(o.matchConstraints,n,t),0===u.$ji(o.matchConstraints.resourceRules).length&&t(u.$bp(n,"resourceRules"),"must have one")):t(n,"is missing"),gy(o,ay,t),u.$5q(o.paramKind)&&function({apiVersion:e,kind:t},o,n){""===u.$jj(e)&&n(u.$bp(o,"apiVersion"),"is missing"),u.$jt(u.$jj(t).toLowerCase())||n(u.$bp(o,"kind"),"must be the name of a kind")}(o.paramKind,u.$bp(ay,"paramKind"),t);const[a,s]=[u.$ji(o.validations),u.$ji(o.auditAnnotations)];a.length+s.length===0&&t(u.$bp(ay,"validations"),"must have one, unless auditAnnotations have");const r=new Set;for(const[e,n]of uy)u.$ji(o[e]).forEach((a,s)=>{if("messageExpression"===n&&void 0===a[n])return;const i=u.$bp(u.$ja(u.$bp(ay,e),String(s)),n);cc(u.$jj(a[n]),i,t),iy(u.$jj(a[n]),{hasParameters:u.$5q(o.paramKind),known:r},i,t),"variables"===e&&(ry.test(u.$jj(a.name))||t(u.$bp(u.$ja(u.$bp(ay,e),String(s)),"name"),"must be a name of CEL"),r.add(u.$jj(a.name)))})}const ry=/^[A-Za-z_]\w*$/;function iy(e,{hasParameters:t,known:o},n,a){ly(e,n,a),!t&&Gi(e,"params").length>0&&a(n,"names `params`, which nothing has without `paramKind`");for(const t of new Set(Gi(e,"variables")))""===t||o.has(t)||a(n,`names the variable ${t}, which is not there before it`)}const cy=["object","oldObject","request","params","namespaceObject","authorizer","variables"];function ly(e,t,o){const n=[...Wi(e)].filter(e=>!cy.includes(e));n.length>0&&o(t,`names ${n.join(", ")}: there are only ${cy.join(", ")}`)}const uy=[["variables","expression"],["validations","expression"],["validations","messageExpression"],["auditAnnotations","valueExpression"]],py=["Audit","Deny","Warn"];function dy(e,t){const o=u.$jk(e.spec),n=u.$jj(o.policyName);""===n?t(u.$bp(ay,"policyName"),"is missing"):u.$jq(n)||t(u.$bp(ay,"policyName"),u.$js),u.$5q(o.matchResources)&&my(o.matchResources,u.$bp(ay,"matchResources"),t),u.$5q(o.paramRef)&&function(e,t,o){""!==u.$jj(e.name)===u.$5q(e.selector)&&o(t,"must have a name or a selector, and not both"),""===u.$jj(e.parameterNotFoundAction)&&o(u.$bp(t,"parameterNotFoundAction"),"must be Allow or Deny")}(o.paramRef,u.$bp(ay,"paramRef"),t);const a=u.$eq(o.validationActions),s=u.$bp(ay,"validationActions");0===a.length&&t(s,"must have one"),a.some(e=>!py.includes(e))&&t(s,"must be Audit, Deny or Warn"),new Set(a).size<a.length&&t(s,"names one action twice"),a.includes("Deny")&&a.includes("Warn")&&t(s,"may not have both Deny and Warn")}function my(e,t,o){for(const n of["namespaceSelector","objectSelector"])u.$5q(e[n])&&p(e[n],u.$bp(t,n),o);for(const n of["resourceRules","excludeResourceRules"])fy(e,u.$bp(t,n),o)}function fy(e,t,o){u.$ji(e[t.step]).forEach((e,n)=>{const a=u.$ja(t,String(n));for(const t of["operations","apiGroups","apiVersions","resources"]){const n=u.$eq(e[t]);0===n.length&&o(u.$bp(a,t),"must have one");const s="resources"===t?n.filter(e=>!e.includes("/")):n;s.includes("*")&&s.length>1&&o(u.$bp(a,t),"may not have others beside `*`"),"apiGroups"!==t&&n.includes("")&&o(u.$bp(a,t),"must not be empty")}u.$eq(e.operations).some(e=>!hy.includes(e))&&o(u.$bp(a,"operations"),`must be ${hy.join(", ")}`),function(e,t,o){e.includes("*/*")&&e.length>1&&o(t,"may not have others beside `*/*`");const n=e.filter(e=>e.includes("/")).map(e=>e.split("/",2));n.forEach(([e="",a=""],s)=>{n.slice(0,s).some(([t,o])=>t===e&&"*"===o||"*"===t&&o===a)&&o(t,`names ${e}/${a}, which a star before it takes in`)})}(u.$eq(e.resources),u.$bp(a,"resources"),o)})}const hy=["*","CREATE","UPDATE","DELETE","CONNECT"];function gy(e,t,o){const n=new Set;u.$ji(e.matchConditions).forEach((e,a)=>{const s=u.$jj(e.name),r=u.$ja(u.$bp(t,"matchConditions"),""===s?String(a):s);u.$ju(s)||o(u.$bp(r,"name"),"must be a name with an optional prefix"),n.has(s)&&o(u.$bp(r,"name"),"is the name of another condition"),n.add(s),cc(u.$jj(e.expression),u.$bp(r,"expression"),o),ly(u.$jj(e.expression),u.$bp(r,"expression"),o)})}const $y=100;function by(e,t){const o=u.$jj(e.addressType);""===o&&t(u.$bp(void 0,"addressType"),"must be IPv4, IPv6 or FQDN"),function(e,t){const o=new Set;u.$ji(e.ports).forEach((e,n)=>{const a=u.$jj(e.name),s=u.$ja(u.$bp(void 0,"ports"),""===a?String(n):a);""===a||u.$jt(a)||t(u.$bp(s,"name"),u.$jv),o.has(a)&&t(u.$bp(s,"name"),"is the name of another port"),o.add(a),"string"!=typeof e.appProtocol||u.$ju(e.appProtocol)||t(u.$bp(s,"appProtocol"),"must be a name with an optional prefix")})}(e,t),u.$ji(e.endpoints).forEach((e,n)=>{const a=u.$ja(u.$bp(void 0,"endpoints"),String(n)),s=u.$eq(e.addresses),r=u.$bp(a,"addresses");0===s.length&&t(r,"must have one"),s.length>$y&&t(r,`must not be more than ${$y}`),s.forEach((e,n)=>{!function(e,t,o,n){if("FQDN"===t){const t=e.replace(/\.$/,"");return void(u.$jq(t)&&t.includes(".")||n(o,"must be a name with a domain"))}if("IPv4"!==t&&"IPv6"!==t)return;u.$jz(e)?e.includes(":")!==("IPv6"===t)&&n(o,`must be an ${t} address`):n(o,u.$k0);const a=u.$k1(e);void 0!==a&&n(o,`may not be ${a}`)}(e,o,u.$ja(r,String(n)),t)}),"string"!=typeof e.hostname||u.$jt(e.hostname)||t(u.$bp(a,"hostname"),u.$jv),"string"!=typeof e.nodeName||u.$jq(e.nodeName)||t(u.$bp(a,"nodeName"),u.$js)})}const vy=u.$bp(void 0,"spec"),yy=32,ky=8,jy="must have one of exactly and firstAvailable";function wy(e,t){Sy(u.$jk(u.$jk(e.spec).devices),u.$bp(vy,"devices"),t)}function xy(e,t){const{devices:o}=u.$jk(u.$jk(e.spec).spec);Sy(u.$jk(o),u.$bp(u.$bp(vy,"spec"),"devices"),t)}function Sy(e,t,o){const n=u.$ji(e.requests);Ry(n,yy,u.$bp(t,"requests"),o),n.forEach((e,n)=>{!function({exactly:e,firstAvailable:t},o,n){const a=u.$ji(t);if(u.$5q(e)===a.length>0)n(o,jy);else if(u.$5q(e))qy(e,u.$bp(o,"exactly"),n);else{const e=u.$bp(o,"firstAvailable");Ry(a,ky,e,n),a.forEach((t,o)=>{qy(t,u.$ja(e,u.$jj(t.name)||String(o)),n)})}}(e,u.$ja(u.$bp(t,"requests"),u.$jj(e.name)||String(n)),o)});const a=new Set(n.flatMap(Py));u.$ji(e.constraints).forEach((e,n)=>{const s=u.$ja(u.$bp(t,"constraints"),String(n));Cy(e,a,s,o),void 0===e.matchAttribute&&void 0===e.distinctAttribute&&o(s,"must have matchAttribute or distinctAttribute")}),u.$ji(e.config).forEach((e,n)=>{const s=u.$ja(u.$bp(t,"config"),String(n));Cy(e,a,s,o),u.$5q(e.opaque)||o(u.$bp(s,"opaque"),"is missing")})}function Py({name:e,firstAvailable:t}){return[u.$jj(e),...u.$ji(t).map(t=>`${u.$jj(e)}/${u.$jj(t.name)}`)]}function Cy({requests:e},t,o,n){for(const a of u.$eq(e))t.has(a)||n(u.$bp(o,"requests"),"names no request of the claim")}function Ry(e,t,o,n){e.length>t&&n(o,`may have ${t} at most`);const a=new Set;e.forEach((e,t)=>{const s=u.$jj(e.name),r=u.$bp(u.$ja(o,""===s?String(t):s),"name");u.$jt(s)?a.has(s)&&n(r,"is the name of another request"):n(r,u.$jv),a.add(s)})}function qy(e,t,o){const[n,a]=[u.$jj(e.deviceClassName),u.$jl(e.count)??0];""===n?o(u.$bp(t,"deviceClassName"),"is missing"):u.$jq(n)||o(u.$bp(t,"deviceClassName"),u.$js),"All"===e.allocationMode&&0!==a&&o(u.$bp(t,"count"),"may not be there beside the allocationMode All"),"ExactCount"===e.allocationMode&&a<=0&&o(u.$bp(t,"count"),"must be more than 0"),u.$ji(e.selectors).forEach(({cel:e},n)=>{u.$5q(e)||o(u.$bp(u.$ja(u.$bp(t,"selectors"),String(n)),"cel"),"is missing")})}function Ay(e,t){const o=u.$jj(e.handler),n=u.$bp(void 0,"handler");""===o?t(n,"is missing"):u.$jt(o)||t(n,u.$jv);const{podFixed:a}=u.$jk(e.overhead);u.$5q(a)&&b({limits:a},u.$bp(void 0,"overhead"),t);const s=u.$bp(void 0,"scheduling");u.$kp(u.$jk(e.scheduling).nodeSelector,u.$bp(s,"nodeSelector"),t),ge(u.$jk(e.scheduling),s,t)}const zy=u.$bp(void 0,"spec"),Ny=86400;function Ty(e,t){const o=u.$jk(e.spec);u.$kp(o.selector,u.$bp(zy,"selector"),t),function(e,t){const o=u.$ji(e.ports),n="ExternalName"!==u.$jj(e.type)&&"None"!==u.$jj(e.clusterIP);0===o.length&&n&&t(u.$bp(zy,"ports"),"must have one");const[a,s,r]=[new Set,new Set,new Set];o.forEach((n,i)=>{const c=u.$jj(n.name),l=u.$ja(u.$bp(zy,"ports"),""===c?String(i):c);o.length>1&&""===c&&t(u.$bp(l,"name"),"must be set when there are several ports"),""===c||u.$jt(c)||t(u.$bp(l,"name"),"must be lower case letters, digits and hyphens"),a.has(c)&&t(u.$bp(l,"name"),"is the name of another port"),a.add(c),void 0===u.$jl(n.port)&&t(u.$bp(l,"port"),"is missing"),K(n.targetPort,u.$bp(l,"targetPort"),t),"string"!=typeof n.appProtocol||u.$ju(n.appProtocol)||t(u.$bp(l,"appProtocol"),"must be a name with an optional prefix");const p=u.$jj(n.protocol);Iy(s,`${p} ${u.$bf(n.port)}`,l,t,"port"),void 0!==n.nodePort&&(Iy(r,`${p} ${u.$bf(n.nodePort)}`,l,t,"nodePort"),"ClusterIP"===u.$jj(e.type)&&t(u.$bp(l,"nodePort"),"may only be set for the types NodePort and LoadBalancer"))})}(o,t),u.$eq(o.externalIPs).forEach((e,o)=>{const n=u.$ja(u.$bp(zy,"externalIPs"),String(o)),a=u.$k1(e);u.$jz(e)?void 0!==a&&t(n,`may not be ${a}`):t(n,u.$k0)}),function(e,t){if("ClientIP"!==u.$jj(e.sessionAffinity))return;const o=u.$bp(zy,"sessionAffinityConfig"),n=u.$jl(u.$jk(u.$jk(e.sessionAffinityConfig).clientIP).timeoutSeconds);(void 0===n||n<=0||n>Ny)&&t(u.$bp(u.$bp(o,"clientIP"),"timeoutSeconds"),`must be between 1 and ${Ny}`)}(o,t),function(e,t){const o=u.$jj(e.type),n=u.$jj(e.externalTrafficPolicy);""===n||u.$kr(e)||t(u.$bp(zy,"externalTrafficPolicy"),"may only be set for what is reached from outside");const a="LoadBalancer"===o&&"Local"===n;void 0===u.$jl(e.healthCheckNodePort)||a||t(u.$bp(zy,"healthCheckNodePort"),"may only be set for a LoadBalancer whose externalTrafficPolicy is Local")}(o,t),function(e,t){for(const o of Ey)void 0!==e[o]&&"LoadBalancer"!==u.$jj(e.type)&&t(u.$bp(zy,o),"may only be set for a LoadBalancer");u.$eq(e.loadBalancerSourceRanges).forEach((e,o)=>{const n=u.$k6(e.trim());void 0!==n&&t(u.$ja(u.$bp(zy,"loadBalancerSourceRanges"),String(o)),n)}),"string"!=typeof e.loadBalancerClass||u.$ju(e.loadBalancerClass)||t(u.$bp(zy,"loadBalancerClass"),"must be a name with an optional prefix")}(o,t),"ExternalName"===u.$jj(o.type)?function(e,t){const o=u.$jj(e.externalName).replace(/\.$/,"");""===o?t(u.$bp(zy,"externalName"),"is missing"):u.$jq(o)||t(u.$bp(zy,"externalName"),u.$js);for(const o of["clusterIPs","ipFamilies"])u.$eq(e[o]).length>0&&t(u.$bp(zy,o),My);void 0!==e.ipFamilyPolicy&&t(u.$bp(zy,"ipFamilyPolicy"),My)}(o,t):function(e,t){const o=u.$jj(e.type),n=u.$jj(e.clusterIP),a=u.$eq(e.clusterIPs);"None"===n&&"ClusterIP"!==o&&t(u.$bp(zy,"clusterIP"),`may not be None for a ${o} (left out, it stays as it was)`),""===n||"None"===n||u.$jz(n)||t(u.$bp(zy,"clusterIP"),u.$k0),a.length>0&&a[0]!==n&&t(u.$bp(zy,"clusterIPs"),"must begin with clusterIP"),a.length>2&&t(u.$bp(zy,"clusterIPs"),"may be two at most"),a.slice(1).forEach((e,o)=>{u.$jz(e)||t(u.$ja(u.$bp(zy,"clusterIPs"),String(o+1)),u.$k0)});const s=u.$eq(e.ipFamilies);s.some(e=>"IPv4"!==e&&"IPv6"!==e)&&t(u.$bp(zy,"ipFamilies"),"must be IPv4 or IPv6"),new Set(s).size<s.length&&t(u.$bp(zy,"ipFamilies"),"names one family twice")}(o,t)}const My="may not be set for an ExternalName";function Iy(e,t,o,n,a){e.has(t)&&n(o,`has the ${a} and protocol of another one`),e.add(t)}const Ey=["loadBalancerSourceRanges","loadBalancerClass","allocateLoadBalancerNodePorts"],Dy=u.$bp(void 0,"spec"),Oy=u.$bp(Dy,"template"),Ly="cannot be changed",Fy=["backoffLimitPerIndex","completionMode","managedBy","podFailurePolicy","selector","successPolicy"];function Uy(e,t){if(!t)return e;const o=u.$ba(u.$jk(e.spec),"nodeSelector","tolerations","schedulingGates"),n=u.$ba(u.$jk(o.affinity),"nodeAffinity"),a=e=>u.$ji(o[e]).map(e=>u.$ba(e,"resources"));return{spec:{...o,affinity:n,containers:a("containers"),initContainers:a("initContainers")}}}const By=u.$bp(void 0,"spec");function _y(e){return{priority:0,preemptionPolicy:"PreemptLowerPriority",...u.$ba(e,"serviceAccount")}}function Vy(e,t,o,n){const[a,s]=[u.$ji(e),u.$ji(t)];if(a.length!==s.length)return void n(u.$bp(By,o),"of a Pod may not be added or taken away");const r=e=>u.$ba(e,"image");s.some((e,t)=>{const o=a[t];return void 0===o||!u.$m(r(o),r(e))})&&n(u.$bp(By,o),"of a Pod may only get another image")}const Hy=u.$bp(void 0,"spec"),Gy="cannot be changed";const Wy={DaemonSet:(e,t,o)=>{Jy(e,t,"spec.selector",o)},StatefulSet:function(e,t,o){const[n,a]=[u.$jk(e.spec),u.$jk(t.spec)],s=[...new Set([...Object.keys(n),...Object.keys(a)])].sort(u.$w);for(const e of s)Zy.has(e)||u.$m(n[e],a[e])||o(u.$bp(Hy,e),Gy)},Job:function(e,t,o){const[n,a]=[u.$jk(e.spec),u.$jk(t.spec)];for(const e of Fy)u.$m(n[e],a[e])||o(u.$bp(Dy,e),Ly);const s="Indexed"===u.$jj(n.completionMode)&&u.$m(a.completions,a.parallelism);u.$m(n.completions,a.completions)||s||o(u.$bp(Dy,"completions"),Ly);const r=!0===n.suspend,[i,c]=[u.$jk(n.template),u.$jk(a.template)];u.$m(Uy(i,r),Uy(c,r))||o(Oy,r?"of a suspended Job may change where its pods run and what they get, nothing else":Ly)},Pod:function(e,t,o){const[n,a]=[_y(u.$jk(e.spec)),_y(u.$jk(t.spec))];!function(e,t,o){const[n,a]=[u.$jl(e.activeDeadlineSeconds),u.$jl(t.activeDeadlineSeconds)];void 0!==n&&(void 0===a||a>n)&&o(u.$bp(By,"activeDeadlineSeconds"),"of a Pod may only become shorter")}(n,a,o),function(e,t,o){const n=e=>u.$ba(e,"tolerationSeconds");e.every(e=>t.some(t=>u.$m(n(e),n(t))))||o(u.$bp(By,"tolerations"),"of a Pod may only be added to")}(u.$ji(n.tolerations),u.$ji(a.tolerations),o);const s=e=>u.$ji(e.schedulingGates).map(({name:e})=>u.$jj(e));s(a).some(e=>!s(n).includes(e))&&o(u.$bp(By,"schedulingGates"),"may only be taken away");const r=s(n).length>0;r&&function(e,t,o){const[n,a]=[u.$jk(e.nodeSelector),u.$jk(t.nodeSelector)];Object.keys(n).some(e=>n[e]!==a[e])&&o(u.$bp(By,"nodeSelector"),"of a gated Pod may only be added to");const s=e=>u.$ba(u.$jk(e.affinity),"nodeAffinity"),r=e=>u.$jk(u.$jk(e.affinity).nodeAffinity).requiredDuringSchedulingIgnoredDuringExecution,i=!u.$5q(r(e))||u.$m(r(e),r(t));u.$m(s(e),s(t))&&i||o(u.$bp(By,"affinity"),"of a gated Pod may only get a node affinity")}(n,a,o);const i=new Set(["activeDeadlineSeconds","tolerations","schedulingGates","containers","initContainers"]),c=[...new Set([...Object.keys(n),...Object.keys(a)])].sort();for(const e of c)i.has(e)||r&&("nodeSelector"===e||"affinity"===e)||u.$m(n[e],a[e])||o(u.$bp(By,e),"of a Pod cannot be changed");for(const e of["containers","initContainers"])Vy(n[e],a[e],e,o)},ConfigMap:Qy,Secret:Qy,PersistentVolumeClaim:function(e,t,o){const[n,a]=[u.$jk(e.spec),u.$jk(t.spec)],s=new Set(["resources","volumeAttributesClassName"]),r=[...new Set([...Object.keys(n),...Object.keys(a)])].sort(u.$w);for(const e of r){const t=Xy.has(e)&&void 0===n[e];s.has(e)||t||u.$m(n[e],a[e])||o(u.$bp(Hy,e),Gy)}const[i,c]=[n,a].map(e=>j(u.$jk(u.$jk(e.resources).requests).storage));void 0!==i&&void 0!==c&&c<i&&o(u.$bp(u.$bp(Hy,"resources"),"requests"),"cannot become smaller"),u.$m(u.$jk(n.resources).limits,u.$jk(a.resources).limits)||o(u.$bp(u.$bp(Hy,"resources"),"limits"),Gy),Yy(n,a,o)},PersistentVolume:function(e,t,o){const[n,a]=[u.$jk(e.spec),u.$jk(t.spec)],s=[...new Set([...Lt(n),...Lt(a)].map(([e])=>e))];for(const e of[...s.sort(u.$w),"volumeMode"])u.$m(ek(n,a,e),a[e])||o(u.$bp(Hy,e),Gy);void 0===n.nodeAffinity||u.$m(n.nodeAffinity,a.nodeAffinity)||o(u.$bp(Hy,"nodeAffinity"),Gy),Yy(n,a,o)},ResourceQuota:(e,t,o)=>{const[n,a]=[e,t].map(({spec:e})=>[...new Set(u.$eq(u.$jk(e).scopes))].sort());u.$m(n,a)||o(u.$bp(Hy,"scopes"),Gy)},Service:function(e,t,o){const[n,a]=[u.$jk(e.spec),u.$jk(t.spec)];if("ExternalName"===u.$jj(n.type)||"ExternalName"===u.$jj(a.type))return;const[s,r]=[u.$jj(n.clusterIP),u.$jj(a.clusterIP)];(""===s?"None"===r:""!==r&&r!==s)&&o(u.$bp(Hy,"clusterIP"),Gy);const[i,c]=[n,a].map(({ipFamilies:e})=>u.$eq(e)[0]);if(void 0!==i&&void 0!==c&&i!==c&&o(u.$bp(Hy,"ipFamilies"),Gy),"LoadBalancer"!==u.$jj(n.type)||"LoadBalancer"!==u.$jj(a.type))return;n.loadBalancerClass!==a.loadBalancerClass&&o(u.$bp(Hy,"loadBalancerClass"),Gy);const l=[n,a].every(({externalTrafficPolicy:e})=>"Local"===e),p=n.healthCheckNodePort;l&&void 0!==p&&p!==a.healthCheckNodePort&&o(u.$bp(Hy,"healthCheckNodePort"),Gy)},ServiceCIDR:function(e,t,o){const[n,a]=[u.$eq(u.$jk(e.spec).cidrs),u.$eq(u.$jk(t.spec).cidrs)],s=1===n.length&&2===a.length;u.$m(n,s?a.slice(0,1):a)||o(u.$bp(Hy,"cidrs"),Gy)}};const Zy=new Set(["replicas","ordinals","template","updateStrategy","revisionHistoryLimit","persistentVolumeClaimRetentionPolicy","minReadySeconds"]);function Qy(e,t,o){if("Secret"!==u.$jj(t.kind)||u.$m(e.type,t.type)||o(u.$bp(void 0,"type"),Gy),!0===e.immutable){!0!==t.immutable&&o(u.$bp(void 0,"immutable"),Gy);for(const n of["data","binaryData"])u.$m(u.$jk(e[n]),u.$jk(t[n]))||o(u.$bp(void 0,n),"cannot be changed: the object is immutable")}}const Xy=new Set(["storageClassName","volumeName"]);function Yy(e,t,o){const n="volumeAttributesClassName";void 0!==e[n]&&void 0===t[n]&&o(u.$bp(Hy,n),"cannot be taken away")}function ek(e,t,o){const n=e.csi,a=u.$jk(t.csi).controllerExpandSecretRef;return"csi"===o&&u.$5q(n)&&void 0!==a&&void 0===n.controllerExpandSecretRef?{...n,controllerExpandSecretRef:a}:e[o]}function tk(e,t){const o=u.$bp(void 0,"webhooks"),n=new Set;u.$ji(e.webhooks).forEach((e,a)=>{const s=u.$jj(e.name),r=u.$ja(o,""===s?String(a):s);(!u.$jq(s)||s.split(".").length<3)&&t(u.$bp(r,"name"),"must be a domain name of three parts or more"),n.has(s)&&t(u.$bp(r,"name"),"is the name of another webhook"),n.add(s),function(e,t,o){["None","NoneOnDryRun"].includes(u.$jj(e.sideEffects))||o(u.$bp(t,"sideEffects"),"must be None or NoneOnDryRun");u.$eq(e.admissionReviewVersions).some(e=>"v1"===e||"v1beta1"===e)||o(u.$bp(t,"admissionReviewVersions"),"must have v1 or v1beta1");const n=u.$5q(e.clientConfig)?e.clientConfig:{};""!==u.$jj(n.url)===u.$5q(n.service)&&o(u.$bp(t,"clientConfig"),"must have a url or a service, and not both"),u.$5q(n.service)&&function(e,t,o){for(const n of["name","namespace"])""===u.$jj(e[n])&&o(u.$bp(t,n),"is missing");const n=u.$jl(e.port)??443;(n<1||n>65535)&&o(u.$bp(t,"port"),"must be between 1 and 65535");const a=u.$jj(e.path);""===a||function(e){const[t,...o]=e.replace(/\/$/,"").split("/");return""===t&&o.every(u.$jq)}(a)||o(u.$bp(t,"path"),"must begin with / and have parts in lower case letters, digits, hyphens and dots")}(n.service,u.$bp(u.$bp(t,"clientConfig"),"service"),o),function(e,t,o){""!==e&&(e.startsWith("https://")||o(t,"must begin with https://"),/^\w+:\/\/[^/]*@/.test(e)&&o(t,"may not name a user"),/[?#]./.test(e)&&o(t,"may not have a query or a fragment"))}(u.$jj(n.url),u.$bp(u.$bp(t,"clientConfig"),"url"),o),fy(e,u.$bp(t,"rules"),o);for(const n of["namespaceSelector","objectSelector"])u.$5q(e[n])&&p(e[n],u.$bp(t,n),o);gy(e,t,o)}(e,r,t)})}const ok=36,[,nk]=Td;function sk({path:e,known:t,on:o}){const n=t>Td[0]?"does not know":"drops";return o<=nk?`Kubernetes before 1.${o} ${n} ${e}, and changes nothing for it.`:t>ok?`${e} is known since Kubernetes 1.${t}, which drops it by default.`:`Kubernetes drops ${e} by default.`}const lk=5;const pk=u.$2w((({index:e})=>new Set(e.objects.flatMap((({name:e,namespace:t})=>[e,...null===t?[]:[t]])))));function mk({manifest:e}){const t=u.$9v(e,"spec","groups").flatMap(e=>u.$9v(e,"rules"));return new Map(t.map(e=>[`the expression of ${u.$1l(e,"alert")??u.$1l(e,"record")??""}`,u.$bf(e.expr)]))}const gk="kustomize.toolkit.fluxcd.io";function $k({manifest:e}){return Object.keys(u.$9u(e,"spec","postBuild","substitute"))}module.exports=t})();