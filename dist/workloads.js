!(function(){"use strict";var d=(function(e,t,o){for(const[n,a]of Object.entries(u.$jj(e.matchLabels)))u.$jt(n)&&u.$kp(u.$ji(a))||o(u.$j9(u.$bo(t,"matchLabels"),n),"is no label that Kubernetes takes");u.$jh(e.matchExpressions).forEach((e,n)=>{const a=u.$j9(u.$bo(t,"matchExpressions"),String(n)),s=u.$ep(e.values),r=s.length;u.$jt(u.$ji(e.key))&&s.every(u.$kp)||o(a,"is no label that Kubernetes takes");const i=u.$ji(e.operator);["In","NotIn","Exists","DoesNotExist"].includes(i)?i.endsWith("In")&&0===r?o(u.$bo(a,"values"),"must not be empty for this operator"):i.includes("xist")&&r>0&&o(u.$bo(a,"values"),"must be empty for this operator"):o(u.$bo(a,"operator"),"must be In, NotIn, Exists or DoesNotExist")})}),m=(function(e,t){return Object.entries(u.$jj(e.matchLabels)).every((([e,o])=>t[e]===o))&&u.$jh(e.matchExpressions).every(e=>{const o=t[u.$ji(e.key)],n=u.$ep(e.values);switch(u.$ji(e.operator)){case"In":return"string"==typeof o&&n.includes(o);case"NotIn":return"string"!=typeof o||!n.includes(o);case"Exists":return void 0!==o;case"DoesNotExist":return void 0===o;default:return!0}})}),p=(function(e,t){const o=u.$bo(u.$bo(void 0,"spec"),"selector");if(!u.$5q(e.selector))return void t(o,"is missing");const{selector:n}=e;if(Object.keys(u.$jj(n.matchLabels)).length+u.$jh(n.matchExpressions).length===0)return void t(o,"must choose something");d(n,o,t);const a=(function(e,t){const o=Object.entries(u.$jj(e.matchLabels)).filter((([e,o])=>t[e]!==o)),n=u.$jh(e.matchExpressions).filter(e=>!m({matchExpressions:[e]},t));return[...o.map(([e])=>e),...n.map(({key:e})=>u.$ji(e))]})(n,u.$jj(u.$jj(u.$jj(e.template).metadata).labels));a.length>0&&t(o,`asks for ${a.join(", ")}, which the pod template's labels do not match`)}),b=(function(e,t,o){const n=u.$jj(e.limits);for(const n of["limits","requests"])for(const[a,s]of Object.entries(u.$jj(e[n]))){const e=u.$j9(u.$bo(t,n),a);y(a)||o(e,v);const r=w(s);void 0!==r&&r<0n&&o(e,"must not be negative"),void 0!==r&&k(a)&&r%u.$cq!==0n&&o(e,"must be a whole number");const i=u.$c7(/^hugepages-(.+)$/.exec(a)?.[1])?.amount;void 0!==i&&void 0!==r&&i>0n&&(r<=0n||r%i!==0n)&&o(e,"must be a multiple of the page")}const a=[...Object.keys(n),...Object.keys(u.$jj(e.requests))];!a.some((e=>e.startsWith("hugepages-")))||a.includes("cpu")||a.includes("memory")||o(t,"must have cpu or memory beside huge pages");for(const[a,s]of Object.entries(u.$jj(e.requests))){const[e,r]=[w(s),w(n[a])];void 0!==e&&void 0!==r&&e>r&&o(u.$j9(u.$bo(t,"requests"),a),"must not be more than the limit");const i=k(a)||a.startsWith("hugepages-");i&&void 0===r&&o(u.$j9(u.$bo(t,"limits"),a),"must be set beside its request"),i&&void 0!==e&&void 0!==r&&e!==r&&o(u.$j9(u.$bo(t,"requests"),a),"must be the same as the limit")}}),y=(function(e){return e.includes("/")?u.$jt(e)&&!e.startsWith("requests."):$.has(e)||e.startsWith("hugepages-")}),k=(function(e){return e.includes("/")&&u.$jt(e)&&!e.includes("kubernetes.io/")}),w=(function(e){return u.$c7(e)?.amount}),G=(function(e,t,o){const n=H.filter((t=>u.$5q(e[t])));0===n.length&&o(t,"must have a handler: exec, httpGet, tcpSocket or grpc"),n.length>1&&o(t,`may have one handler, not ${n.join(" and ")}`);for(const a of n){const n=u.$jj(e[a]),s=u.$bo(t,a);"exec"===a&&0===u.$ep(n.command).length&&o(u.$bo(s,"command"),"is missing"),"grpc"!==a&&"httpGet"!==a&&"tcpSocket"!==a||K(n.port,u.$bo(s,"port"),o),u.$jh(n.httpHeaders).some(({name:e})=>!/^[-A-Za-z0-9]+$/.test(u.$ji(e)))&&o(u.$bo(s,"httpHeaders"),"must have names of letters, digits and hyphens")}}),K=(function(e,t,o){if("string"==typeof e&&""!==e)return void(u.$jw(e)||o(t,"must be a number without quotes, or the name of a port"));const n=u.$jk(e);(void 0===n||n<1||n>65535)&&o(t,"must be a port between 1 and 65535")}),W=(function(e,t,o){!(function(e,t,o){for(const n of["runAsUser","runAsGroup","fsGroup"])(u.$jk(e[n])??0)>J&&o(u.$bo(t,n),`must be at most ${J}`);u.$k1(e.supplementalGroups).some(e=>e<0||e>J)&&o(u.$bo(t,"supplementalGroups"),`must be between 0 and ${J}`)})(e,t,o),(function(e,t,o){""===e.gmsaCredentialSpec&&o(u.$bo(t,"gmsaCredentialSpec"),"must not be empty");const n=e.gmsaCredentialSpecName;"string"!=typeof n||u.$jp(n)||o(u.$bo(t,"gmsaCredentialSpecName"),u.$jr),void 0===e.runAsUserName||function(e){const t=e.split("\\"),o=t.at(-1)??"",n=t.length>1?t[0]:void 0;return t.length<=2&&""!==o&&o.length<=104&&!/^[. ]+$/.test(o)&&!/["/\\:;|=,+*?<>@[\]]/.test(o)&&(void 0===n||/^[^\\/:*?"<>|.]{1,15}$|^[a-zA-Z0-9.-]+$/.test(n))}(u.$ji(e.runAsUserName))||o(u.$bo(t,"runAsUserName"),"must be a Windows user, with an optional domain before a backslash")})(u.$jj(e.windowsOptions),u.$bo(t,"windowsOptions"),o);for(const n of["seccompProfile","appArmorProfile"]){const a=e[n];if(!u.$5q(a))continue;const s=u.$ji(a.type);""===s&&o(u.$bo(u.$bo(t,n),"type"),"is missing");const r=void 0!==a.localhostProfile;r&&"Localhost"!==s&&o(u.$bo(u.$bo(t,n),"localhostProfile"),"may only be set when the type is Localhost");const i="seccompProfile"===n?r:""!==u.$ji(a.localhostProfile);"Localhost"!==s||i||o(u.$bo(u.$bo(t,n),"localhostProfile"),"is missing");const c=u.$ji(a.localhostProfile);"seccompProfile"!==n||u.$km(c)||o(u.$bo(u.$bo(t,n),"localhostProfile"),"must be a relative path without `..`")}}),Q=(function(e,t,o,n){const{report:a}=n,s=u.$ji(e.name);""===s?a(u.$bo(o,"name"),"is missing"):u.$js(s)||a(u.$bo(o,"name"),u.$ju),""===u.$ji(e.image)&&a(u.$bo(o,"image"),"is missing"),(function(e,t,o){for(const n of u.$jh(e.env)){const e=u.$ji(n.name),a=u.$j9(u.$bo(t,"env"),e);""===e?o(u.$bo(a,"name"),"is missing"):u.$jx(e)||o(u.$bo(a,"name"),"must be printable characters other than `=`"),u.$5q(n.valueFrom)&&Y(n,n.valueFrom,a,o)}u.$jh(e.envFrom).forEach(((e,n)=>{const a=u.$j9(u.$bo(t,"envFrom"),String(n)),s=["configMapRef","secretRef"].filter((t=>u.$5q(e[t]))),r=u.$ji(e.prefix);""===r||u.$jx(r)||o(u.$bo(a,"prefix"),"must be printable characters other than `=`"),1!==s.length&&o(a,"must name one config: configMapRef or secretRef");const i=u.$ji(u.$jj(e[s[0]??""]).name);1===s.length&&(""===i?o(u.$bo(u.$bo(a,s[0]??""),"name"),"is missing"):u.$jp(i)||o(u.$bo(u.$bo(a,s[0]??""),"name"),u.$jr))}))})(e,o,a),(function(e,t,{spec:o,report:n}){const a=new Set;u.$jh(e.ports).forEach(((e,s)=>{const r=u.$ji(e.name),i=u.$j9(u.$bo(t,"ports"),""===r?String(s):r);void 0===u.$jk(e.containerPort)&&n(u.$bo(i,"containerPort"),"is missing"),""!==r&&(u.$jw(r)||n(u.$bo(i,"name"),"must be at most 15 lower case letters, digits and hyphens, with a letter"),a.has(r)&&n(u.$bo(i,"name"),"is the name of another port of this container"),a.add(r));const c=u.$jk(e.hostPort);!0===o.hostNetwork&&void 0!==c&&c!==u.$jk(e.containerPort)&&n(u.$bo(i,"hostPort"),"must be the containerPort when hostNetwork is true")}))})(e,o,n),(function(e,t,o){const{volumes:n,report:a}=o,[s,r]=[new Set,new Set];for(const o of["volumeMounts","volumeDevices"]){const i="volumeMounts"===o?"mountPath":"devicePath";u.$jh(e[o]).forEach(c=>{const l=u.$ji(c.name),d=u.$j9(u.$bo(t,o),l),m=n.get(l);""===l?a(u.$bo(d,"name"),"is missing"):void 0===m&&a(u.$bo(d,"name"),"names no volume of the pod");const p=u.$ji(c[i]);""===p?a(u.$bo(d,i),"is missing"):s.has(p)&&a(u.$bo(d,i),"is where another volume of this container is mounted"),s.add(p),ee(c,d,a),te(c,d,a);const f=!0===u.$jj(e.securityContext).privileged;"Bidirectional"!==c.mountPropagation||f||a(u.$bo(d,"mountPropagation"),"may only be Bidirectional in a privileged container"),"volumeMounts"===o?r.add(l):r.has(l)?a(u.$bo(d,"name"),"is a volume that is mounted too"):void 0===m||u.$5q(m.persistentVolumeClaim)||u.$5q(m.ephemeral)||a(u.$bo(d,"name"),"must name a persistentVolumeClaim or an ephemeral volume")})}})(e,o,n),b(u.$jj(e.resources),u.$bo(o,"resources"),a),(function(e,t,{devices:o,report:n}){const a=new Map;u.$jh(u.$jj(e.resources).claims).forEach((e,s)=>{const[r,i]=[u.$ji(e.name),u.$ji(e.request)],c=u.$j9(u.$bo(u.$bo(t,"resources"),"claims"),""===r?String(s):r);""===r?n(u.$bo(c,"name"),"is missing"):o.has(r)||n(u.$bo(c,"name"),"names no resource claim of the pod"),""===i||u.$js(i)||n(u.$bo(c,"request"),u.$ju);const l=a.get(r)??new Set;(l.has(i)||l.has("")||""===i&&l.size>0)&&n(c,"is asked for twice"),a.set(r,l.add(i))})})(e,o,n),(function(e,t,{spec:o,report:n}){"Unmasked"===e.procMount&&!1!==o.hostUsers&&n(u.$bo(t,"procMount"),"may only be Unmasked when hostUsers is false"),!1===e.allowPrivilegeEscalation&&(!0===e.privileged&&n(t,"may not set allowPrivilegeEscalation to false beside privileged: true"),u.$ep(u.$jj(e.capabilities).add).some(e=>"CAP_SYS_ADMIN"===e)&&n(t,"may not set allowPrivilegeEscalation to false beside CAP_SYS_ADMIN")),W(e,t,n)})(u.$jj(e.securityContext),u.$bo(o,"securityContext"),n),(function(e,t,o,{spec:n,report:a}){const s=u.$jh(e.restartPolicyRules);s.length>0&&void 0===e.restartPolicy&&a(u.$bo(o,"restartPolicy"),"must be set beside restartPolicyRules");const r="Never"===u.$ji(n.restartPolicy);s.forEach(({action:e,exitCodes:t},n)=>{const s=u.$j9(u.$bo(o,"restartPolicyRules"),String(n));""===u.$ji(e)&&a(u.$bo(s,"action"),"is missing"),u.$5q(t)?""===u.$ji(t.operator)&&a(u.$bo(u.$bo(s,"exitCodes"),"operator"),"is missing"):a(u.$bo(s,"exitCodes"),"is missing")});const i=new Set;u.$jh(e.resizePolicy).forEach(({resourceName:n,restartPolicy:s},c)=>{const l=u.$j9(u.$bo(o,"resizePolicy"),String(c)),[d,m]=[u.$ji(n),u.$ji(s)];"cpu"!==d&&"memory"!==d&&a(u.$bo(l,"resourceName"),"must be cpu or memory"),i.has(d)&&a(u.$bo(l,"resourceName"),"has a policy already"),i.add(d),"NotRequired"!==m&&"RestartContainer"!==m&&a(u.$bo(l,"restartPolicy"),"must be NotRequired or RestartContainer"),(r||"initContainers"===t&&"Always"!==u.$ji(e.restartPolicy))&&"RestartContainer"===m&&a(u.$bo(l,"restartPolicy"),"must be NotRequired for a container that is not started again")})})(e,t,o,n),(function(e,t,o,{spec:n,report:a}){const s="initContainers"===t&&"Always"!==u.$ji(e.restartPolicy);for(const n of V){const r=e[n];if(!u.$5q(r))continue;const i=u.$bo(o,n);if(s||"ephemeralContainers"===t){a(i,"may not be set for an init container that ends before the app starts");continue}G(r,i,a);const c=u.$jk(r.successThreshold);"readinessProbe"!==n&&void 0!==c&&1!==c&&a(u.$bo(i,"successThreshold"),"must be 1"),"readinessProbe"===n&&void 0!==r.terminationGracePeriodSeconds&&a(u.$bo(i,"terminationGracePeriodSeconds"),"may not be set for a readiness probe")}const r=e.lifecycle;if(u.$5q(r)){s&&a(u.$bo(o,"lifecycle"),"may not be set for an init container that ends before the app starts");for(const e of["postStart","preStop"]){const t=r[e];if(!u.$5q(t))continue;const s=u.$bo(u.$bo(o,"lifecycle"),e);G(t,s,a);const i=u.$jk(u.$jj(t.sleep).seconds)??0,c=u.$jk(n.terminationGracePeriodSeconds)??30;u.$5q(t.sleep)&&(i<0||i>c)&&a(u.$bo(u.$bo(s,"sleep"),"seconds"),"must not be more than terminationGracePeriodSeconds")}}})(e,t,o,n)}),pe=(function(e,t,o){const n=u.$jj(u.$jj(e.metadata).annotations),a=u.$jj(e.spec),s=[...u.$jh(a.initContainers),...u.$jh(a.containers)],r=new Map(s.map((e=>[e.name,e])));for(const[e,s]of Object.entries(n)){const n=e===ie?fe(u.$ji(s)):he(e,u.$ji(s),a,r);void 0!==n&&o(u.$j9(u.$bo(u.$bo(t,"metadata"),"annotations"),e),n)}}),ge=(function(e,t,o){u.$jh(e.tolerations).forEach((e,n)=>{const a=u.$j9(u.$bo(t,"tolerations"),String(n)),[s,r,i]=[e.key,e.operator,e.value].map(e=>u.$ji(e));""!==r&&"Exists"!==r&&"Equal"!==r&&o(u.$bo(a,"operator"),"must be Equal or Exists"),""===s&&"Exists"!==r&&o(u.$bo(a,"operator"),"must be Exists when there is no key"),"Exists"===r&&""!==i&&o(u.$bo(a,"value"),"must be empty when the operator is Exists"),"Exists"===r||u.$kp(i??"")||o(u.$bo(a,"value"),"must be a value that a label may have"),void 0!==e.tolerationSeconds&&"NoExecute"!==u.$ji(e.effect)&&o(u.$bo(a,"effect"),"must be NoExecute when tolerationSeconds is set"),void 0===s||""===s||u.$jt(s)||o(u.$bo(a,"key"),"is no key that Kubernetes takes")})}),je=(function(e){return["initContainers","containers"].flatMap((t=>u.$jh(e[t]).map((e=>[t,u.$jj(e.securityContext)]))))}),Ee=(function(e,t,o){const n=new Map;for(const a of u.$jh(e.volumes)){const e=u.$ji(a.name),s=u.$j9(u.$bo(t,"volumes"),e);""===e?o(u.$bo(s,"name"),"is missing"):u.$js(e)||o(u.$bo(s,"name"),u.$ju),n.has(e)&&o(u.$bo(s,"name"),"is the name of another volume"),n.set(e,a);const r=Object.keys(a).filter(e=>"name"!==e);r.length>1&&o(s,`may be of one type, not ${r.sort().join(" and ")}`);for(const e of r)De(e,u.$jj(a[e]),u.$bo(s,e),o)}return n}),Oe=(function(e,t,o,n=[]){const a=u.$jj(e.metadata);u.$ko(a.labels,u.$bo(u.$bo(t,"metadata"),"labels"),o),u.$kn(a.annotations,u.$bo(u.$bo(t,"metadata"),"annotations"),o);const s=u.$jj(e.spec);pe(e,t,o),u.$jh(s.ephemeralContainers).length>0&&o(u.$bo(u.$bo(t,"spec"),"ephemeralContainers"),"is not allowed in a pod template"),Le(s,u.$bo(t,"spec"),o,n)}),Le=(function(e,t,o,n=[]){const a=new Map([...n.map(e=>[e,{persistentVolumeClaim:{}}]),...Ee(e,t,o)]),s=(function(e,t,o){const n=new Set;return u.$jh(e.resourceClaims).forEach((e,a)=>{const s=u.$ji(e.name),r=u.$j9(u.$bo(t,"resourceClaims"),""===s?String(a):s);""===s?o(u.$bo(r,"name"),"is missing"):u.$js(s)?n.has(s)&&o(u.$bo(r,"name"),"is the name of another claim"):o(u.$bo(r,"name"),u.$ju),""!==s&&n.add(s),1!==B.filter(t=>void 0!==e[t]).length&&o(r,`must have one of ${B.join(" and ")}`);for(const t of B)void 0===e[t]||u.$jp(u.$ji(e[t]))||o(u.$bo(r,t),u.$jr)}),n})(e,t,o);!(function(e,t,o,n){const a=new Set,s=new Set;0===u.$jh(e.containers).length&&o(u.$bo(t,"containers"),"must have one");const r=["initContainers","containers"];for(const i of r)for(const r of u.$jh(e[i])){const c=u.$ji(r.name),l=u.$j9(u.$bo(t,i),c);Q(r,i,l,{...n,spec:e,report:o}),a.has(c)&&o(u.$bo(l,"name"),"is the name of another container"),a.add(c),"containers"===i&&Be(r,l,s,o)}})(e,t,o,{volumes:a,devices:s});for(const n of["serviceAccountName","priorityClassName","runtimeClassName","nodeName"]){const a=e[n];"string"!=typeof a||u.$jp(a)||o(u.$bo(t,n),u.$jr)}!(function(e,t,o){for(const n of["hostname","subdomain"]){const a=u.$ji(e[n]);""===a||u.$js(a)||o(u.$bo(t,n),u.$ju)}const n=e.hostnameOverride;if("string"!=typeof n)return;const a=u.$bo(t,"hostnameOverride");(!u.$jp(n)||n.length>64)&&o(a,`${u.$jr}, at most 64 of them`);for(const t of["setHostnameAsFQDN","hostNetwork"])!0===e[t]&&o(a,`may not be set beside ${t}`)})(e,t,o),W(u.$jj(e.securityContext),u.$bo(t,"securityContext"),o),(function(e,t,o){if(b({limits:u.$jj(e.overhead)},u.$bo(t,"overhead"),o),!u.$5q(e.resources))return;const n=u.$bo(t,"resources");b(e.resources,n,o),u.$jh(e.resources.claims).length>0&&o(u.$bo(n,"claims"),"may not be set for a whole pod");for(const t of["limits","requests"]){const a=Object.keys(u.$jj(e.resources[t])).find(e=>!Fe.test(e));void 0!==a&&o(u.$j9(u.$bo(n,t),a),"may not be set for a whole pod")}!function(e,t,o){const n=u.$jj(e.resources),a=u.$jh(e.containers).map(({resources:e})=>u.$jj(e));for(const[a,s]of Object.entries(u.$jj(n.requests)))(w(s)??0n)<Ue(e,a)&&o(u.$j9(u.$bo(t,"requests"),a),"must not be less than its containers request");for(const[e,s]of Object.entries(u.$jj(n.limits))){const n=w(s)??0n;a.some(({limits:t})=>(w(u.$jj(t)[e])??0n)>n)&&o(u.$j9(u.$bo(t,"limits"),e),"must not be less than the limit of a container")}}(e,n,o)})(e,t,o),(function(e,t,o){if((function(e,t,o){const n=u.$jj(e.securityContext),a=new Set;u.$jh(n.sysctls).forEach((n,s)=>{const r=u.$bo(u.$j9(u.$bo(t,"sysctls"),String(s)),"name"),i=u.$ji(n.name);""===i?o(r,"is missing"):i.length>253||!Z.test(i)?o(r,"is no name of a kernel parameter"):a.has(i)&&o(r,"is the name of another one"),a.add(i);const c=i.replaceAll("/",".");!0===e.hostNetwork&&c.startsWith("net.")&&o(r,"may not be set beside hostNetwork"),!0===e.hostIPC&&/^(?:kernel\.(?:sem|msg|shm)|fs\.mqueue\.)/.test(c)&&o(r,"may not be set beside hostIPC")})})(e,u.$bo(t,"securityContext"),o),(function(e,t,o){const n=u.$jj(u.$jj(e.securityContext).windowsOptions).hostProcess,a=je(e).map((([,e])=>u.$jj(e.windowsOptions).hostProcess)),s=u.$bo(t,"hostNetwork");void 0!==n&&a.some(e=>void 0!==e&&e!==n)&&o(u.$bo(t,"containers"),"must have the hostProcess of the pod");const r=a.filter((e=>!0===(e??n))).length;0!==r&&(r!==a.length&&o(u.$bo(t,"containers"),"must all have hostProcess, or none"),!0!==e.hostNetwork&&o(s,"must be true for hostProcess"))})(e,t,o),!u.$5q(e.os))return;const n=u.$ji(e.os.name);"linux"===n||"windows"===n?function(e,t,o,n){const[a,s]="linux"===t?[["windowsOptions"],["windowsOptions"]]:[we.pod,we.container],r=`may not be set for a pod of ${t}`;for(const t of a)void 0!==u.$jj(e.securityContext)[t]&&n(u.$bo(u.$bo(o,"securityContext"),t),r);if("windows"===t)for(const t of we.spec)void 0!==e[t]&&n(u.$bo(o,t),r);for(const[t,a]of je(e)){const e=s.find(e=>void 0!==a[e]);void 0!==e&&n(u.$bo(u.$bo(o,t),e),r)}}(e,n,t,o):o(u.$bo(u.$bo(t,"os"),"name"),""===n?"is missing":"must be linux or windows")})(e,t,o),(function(e,t,o){const n=u.$jj(e.dnsConfig),a=u.$bo(t,"dnsConfig"),s=u.$ep(n.nameservers);"None"===u.$ji(e.dnsPolicy)&&0===s.length&&o(u.$bo(a,"nameservers"),"must name one when dnsPolicy is None"),u.$jh(n.options).some(({name:e})=>""===u.$ji(e))&&o(u.$bo(a,"options"),"must have names"),s.length>oe&&o(u.$bo(a,"nameservers"),`must not be more than ${oe}`),s.some(e=>!u.$jy(e))&&o(u.$bo(a,"nameservers"),"must be IP addresses");const r=u.$ep(n.searches);(r.length>ne||r.join(" ").length>ae)&&o(u.$bo(a,"searches"),`must not be more than ${ne}, or ${ae} characters in all`),r.every(re)||o(u.$bo(a,"searches"),"must be names of domains")})(e,t,o),u.$jh(e.hostAliases).forEach((e,n)=>{u.$jy(u.$ji(e.ip))||o(u.$bo(u.$j9(u.$bo(t,"hostAliases"),String(n)),"ip"),"must be an IP address"),u.$ep(e.hostnames).every(u.$jp)||o(u.$bo(u.$j9(u.$bo(t,"hostAliases"),String(n)),"hostnames"),u.$jr)}),u.$jh(e.readinessGates).forEach((e,n)=>{u.$jt(u.$ji(e.conditionType))||o(u.$bo(u.$j9(u.$bo(t,"readinessGates"),String(n)),"conditionType"),"must be a name with an optional prefix")}),!0===e.shareProcessNamespace&&!0===e.hostPID&&o(u.$bo(t,"shareProcessNamespace"),"may not be true beside hostPID");for(const n of["hostPID","hostIPC","hostNetwork"])!1===e.hostUsers&&!0===e[n]&&o(u.$bo(t,n),"may not be true when hostUsers is false");!(function(e,t,o){for(const[n,a]of Object.entries(u.$jj(e.nodeSelector)))u.$jt(n)&&u.$kp(u.$ji(a))||o(u.$j9(u.$bo(t,"nodeSelector"),n),"is no label that Kubernetes takes");const n=u.$jh(e.schedulingGates).map(({name:e})=>u.$ji(e));n.every(u.$jt)||o(u.$bo(t,"schedulingGates"),"must be names with an optional prefix"),new Set(n).size<n.length&&o(u.$bo(t,"schedulingGates"),"has two of one name"),ge(e,t,o),(function(e,t,o){const n=new Set;u.$jh(e.topologySpreadConstraints).forEach((e,a)=>{const s=u.$j9(u.$bo(t,"topologySpreadConstraints"),String(a)),[r,i]=[u.$ji(e.topologyKey),u.$ji(e.whenUnsatisfiable)];""===r&&o(u.$bo(s,"topologyKey"),"is missing"),""===i&&o(u.$bo(s,"whenUnsatisfiable"),"is missing"),(u.$jk(e.maxSkew)??0)<1&&o(u.$bo(s,"maxSkew"),"must be at least 1"),void 0!==e.minDomains&&"ScheduleAnyway"===i&&o(u.$bo(s,"minDomains"),"may only be set when whenUnsatisfiable is DoNotSchedule"),be(e,s,o);const c=`${r} ${i}`;n.has(c)&&o(s,"has the topologyKey and whenUnsatisfiable of another one"),n.add(c),u.$5q(e.labelSelector)&&d(e.labelSelector,u.$bo(s,"labelSelector"),o)})})(e,t,o),(function(e,t,o){for(const n of["podAffinity","podAntiAffinity"]){const a=u.$jj(e[n]),s=u.$jh(a.requiredDuringSchedulingIgnoredDuringExecution),r=u.$jh(a.preferredDuringSchedulingIgnoredDuringExecution);for(const e of[...s,...r.map(({podAffinityTerm:e})=>u.$jj(e))])$e(e,u.$bo(t,n),o);r.some(({weight:e})=>!ve(u.$jk(e)))&&o(u.$bo(t,n),"has a weight that is not between 1 and 100")}!(function(e,t,o){const n=e.requiredDuringSchedulingIgnoredDuringExecution;u.$5q(n)&&0===u.$jh(n.nodeSelectorTerms).length&&o(t,"requires no term"),u.$jh(e.preferredDuringSchedulingIgnoredDuringExecution).some(({weight:e})=>!ve(u.$jk(e)))&&o(t,"has a weight that is not between 1 and 100");const a=u.$jh(e.preferredDuringSchedulingIgnoredDuringExecution),s=[...u.$jh(u.$jj(n).nodeSelectorTerms),...a.map(({preference:e})=>u.$jj(e))];for(const e of s)ke(e,t,o)})(u.$jj(e.nodeAffinity),u.$bo(t,"nodeAffinity"),o)})(u.$jj(e.affinity),u.$bo(t,"affinity"),o)})(e,t,o)}),Be=(function(e,t,o,n){for(const a of u.$jh(e.ports)){if(void 0===u.$jk(a.hostPort))continue;const e=`${u.$ji(a.protocol)} ${u.$ji(a.hostIP)} ${u.$be(a.hostPort)}`;o.has(e)&&n(u.$bo(t,"ports"),"takes a hostPort that another port of the pod has"),o.add(e)}}),Ht=(function(e,t){const o=u.$jj(e.spec);p(o,t),Oe(u.$jj(o.template),Vt,t),Wt(o,t);const n=u.$jj(o.strategy),a=u.$bo(_t,"strategy"),s=n.rollingUpdate;"Recreate"===u.$ji(n.type)&&void 0!==s&&t(u.$bo(a,"rollingUpdate"),"may not be set when the type is Recreate"),"RollingUpdate"===u.$ji(n.type)&&(function(e,t,o){for(const n of["maxSurge","maxUnavailable"])Kt(e[n],u.$bo(t,n),o,"maxSurge"===n);Gt(e.maxSurge)&&Gt(e.maxUnavailable)&&o(u.$bo(t,"maxUnavailable"),"may not be 0 when maxSurge is 0")})(u.$jj(s),u.$bo(a,"rollingUpdate"),t);const r=u.$jk(o.progressDeadlineSeconds);void 0!==r&&r<=(u.$jk(o.minReadySeconds)??0)&&t(u.$bo(_t,"progressDeadlineSeconds"),"must be greater than minReadySeconds")}),Gt=(function(e){return 0===e||"0%"===e}),Kt=(function(e,t,o,n=!1){const a=u.$jk(e);if(void 0===e||void 0!==a&&a>=0)return;const s=/^(\d+)%$/.exec(u.$ji(e))?.[1];void 0===s?o(t,"must be a number or a percentage like 25%"):!n&&Number(s)>100&&o(t,"must not be more than 100%")}),Wt=(function(e,t){const o=u.$jj(u.$jj(e.template).spec);"Always"!==u.$ji(o.restartPolicy)&&t(u.$bo(u.$bo(Vt,"spec"),"restartPolicy"),"must be Always for this kind"),void 0!==o.activeDeadlineSeconds&&t(u.$bo(u.$bo(Vt,"spec"),"activeDeadlineSeconds"),"may not be set for this kind")}),oo=(function(e,t){return no(u.$5p(e,...t),t.join("."))}),no=(function(e,t){const o=u.$5p(e,"spec");if(u.$5q(o))return{path:t,metadata:u.$9u(e,"metadata"),spec:o,containers:[...so(o,ao(t,"spec"),"initContainers"),...so(o,ao(t,"spec"),"containers")]}}),ao=(function(e,t){return""===e?t:`${e}.${t}`}),so=(function(e,t,o){return u.$9v(e,o).map(((e,n)=>{const a=u.$1l(e,"name")??String(n),s="Always"===u.$1l(e,"restartPolicy");return{name:a,role:"containers"===o?"app":s?"sidecar":"init",path:`${t}.${o}[${a}]`,value:e}}))}),ro=(function(e){return void 0!==u.$1l(e,"name")||void 0!==u.$1l(e,"image")}),co=(function(e){const t=[],o=((e,n,a)=>{if(!(a>io))if(u.$6q(e))e.forEach((e,t)=>{o(e,`${n}[${t}]`,a+1)});else if(u.$5q(e)){if(u.$9v(e,"spec","containers").some(ro)){const o=no(e,n);return void(void 0!==o&&t.push(o))}for(const[t,s]of Object.entries(e))o(s,ao(n,t),a+1)}});return o(e,"",0),t}),lo=(function({spec:e}){return u.$1l(e,"serviceAccountName")??u.$1l(e,"serviceAccount")??"default"}),uo=(function({spec:e}){return u.$b6(e,"terminationGracePeriodSeconds")??30}),mo=(function(e){return e.flatMap(({value:e})=>u.$9v(e,"ports").map(e=>u.$be(e.containerPort)))}),fo=(function(e,t,o){return po(e,t).get(o)??ho}),$o=(function({value:e},t){const o=(t,o)=>u.$9u(e,"resources",t)[o];return(e,n)=>{const a=o(e,n)??o("limits",n)??function(e,t,o){return vo(o)[e].get(t)}(e,n,t);return void 0===a?void 0:u.$c7(a,!0)??null}}),yo=(function({spec:e,containers:t},o){const n=t.map((e=>({role:e.role,of:$o(e,o)})));return(t,o)=>{const a=ko(e,t,o);if(void 0!==a)return a;let[s,r,i]=[0n,0n,0n],c=!1;for(const{role:e,of:a}of n){const n=a(t,o);if(null===n)return null;const l=n?.amount;c||=void 0!==l,"init"!==e&&(s+=l??0n),"sidecar"===e&&(r+=l??0n),"init"===e&&(i=wo(i,r+(l??0n)))}return c?So(wo(s,i)):ko(e,"limits",o)}}),$n=(function(e,t,o){return void 0!==u.$1l(o,e)&&void 0===t?.[e]}),bn=(function(e,t){const o=u.$9k(t.object.apiVersion,t.object.kind);if(void 0===o)return;const n=u.$bu(e.object.manifest,t.object.manifest,o,{base:u.$bt(e.object),head:u.$bt(t.object)});let a;const s=()=>a??=!u.$br(t.object)&&!u.$br(e.object),r=yn(e,n.before),i=(function(e,t){const[o,n]=[e.templates[0]?.spec,t.templates[0]?.spec];return void 0===o||void 0===n?[]:["initContainers","containers"].flatMap((e=>{const t=u.$9v(o,e);return u.$9v(n,e).filter((e=>{const o=t.find((t=>u.$1l(t,"name")===u.$1l(e,"name")));return $n("imagePullPolicy",o,e)&&!$n(gn,o,e)})).map(e=>u.$1l(e,"name")??"")}))})(e,t),c=(({after:a,faults:c,baseFaults:l,mixedUp:d},m)=>{const p=[...c,...m],f=p.length>0&&s();return{isStored:!0,base:r,head:yn(t,a),...!u.$m(a,n.meant)&&{meant:yn(t,n.meant)},...i.length>0&&{writtenPolicies:i},...void 0!==d&&{mixedUp:d},faults:f?u.$bn(p,l()):p.length>0?u.$bv(n.before,a,o).filter(({path:o})=>u.$by(o,e.object.manifest,t.object.manifest)):[],standing:f?vn(p,l()):[],mended:()=>l().length>0&&s()?u.$bn(l(),p):[]}}),l=c(n.serverSide,[]),d=(function(e,t){const o=u.$bx(t);return 0===o.length?o:u.$bn(o,u.$bx(e))})(e.object.manifest,t.object.manifest);return{serverSide:l,clientSide:n.clientSide===n.serverSide&&0===d.length?l:c(n.clientSide,d)}}),yn=(function(e,t){const{group:o,kind:n}=e.object,a=(u.$bq(o,n)?.templates??[]).map((e=>oo(t,e))).filter((e=>void 0!==e));return{...e,object:{...e.object,manifest:t},templates:a}}),ea=(function(e,t){return t.changedKeys.filter((o=>"all"===e.keys||("data"===e.keys?ta(t.base,o)||ta(t.head,o):e.keys.includes(o))))}),ta=(function(e,t){return"Secret"===e?.kind?e.entries.has(t):"text"===e?.entries.get(t)?.form}),sa=(function(...e){const t=ra(...e);return t&&{kind:t.maker.kind,name:t.maker.name,...void 0!==t.stays&&{stays:t.stays}}}),ra=(function(e,{object:t},{kind:o,name:n}){for(const{object:a}of ca(e.index).get(n)??[]){const e=a.namespace===t.namespace,s=u.$eh(a).find(t=>t.kind===o&&t.name===n&&(e||t.isAnywhere));if(void 0!==s||e&&u.$ei(a,n))return{maker:a,stays:s?.stays}}}),la=(function(e){const t=u.$ay(e)?[]:u.$eh(e).map(({name:e})=>e);if(!e.group.includes("."))return t;const o=["target","destination","writeConnectionSecretToRef"].flatMap(t=>u.$1l(e.manifest,"spec",t,"name")??[]),n=u.$1l(e.manifest,"spec","secretName")??e.name;return[e.name,n,...o,...t]}),ua=(function(e,t,{come:o,...n}){const{head:a}=n,s=pa(e,t,n).flatMap((({reference:s,fresh:r})=>{const i=u.$e9(a,t,s.kind,s.name);return void 0===i?void 0!==u.$e7(o,t.object,s)?[]:ha(n,t,s,r)?[ga(e,t,s,n)??ba(s,$a(a,t,s))]:function(e,t,{reference:o,fresh:n},a){const{kind:s,name:r,path:i}=o;if(void 0===e||a.incomplete||void 0!==sa(a,t,o))return[];const c=u.$e8(e).filter(e=>!fa(e)&&e.kind===s);return wa(o).filter(e=>n.includes(ka(s,r,e))&&c.some(t=>t.name===r&&wa(t).includes(e))).map(e=>({key:`${s} ${r} ${e}`,severity:"warning",message:`\`${i}\` needs key ${e} of ${s} ${r} from now on, and could do without: that is not in the build, and new pods wait where it has no such key.`,unsafe:!1}))}(e,t,{reference:s,fresh:r},a):wa(s).filter(e=>!oa(i,s,e)&&r.includes(ka(s.kind,i.name,e))).map(e=>({key:`${s.kind} ${i.name} ${e}`,severity:"warning",message:`\`${s.path}\` needs key ${e} of ${s.kind} ${i.name}, which has no such key in the build.`,unsafe:!0,sense:{code:"keyNotHeld"}}))}));return[...new Map(s.reverse().map(e=>[e.key,e])).values()].reverse()}),da=(function(e,t,o){return pa(e,t,o).filter((({reference:e,fresh:n})=>ha(o,t,e,n))).map(({reference:e})=>e)}),ma=(function({base:e,head:t}){return[...t.workloads.values()].flatMap((o=>pa(e.workloads.get(o.key),o,{base:e,head:t}).filter((({reference:{kind:e,name:n,keys:a},fresh:s})=>"string"!=typeof a&&a.some(t=>s.includes(ka(e,n,t)))&&void 0===u.$e9(t,o,e,n))).map(({reference:{name:e}})=>({name:e,namespace:o.object.namespace}))))}),pa=(function(e,t,{base:o,head:n}){if(e?.object.manifest===t.object.manifest)return[];const a=new Set(void 0===e?[]:u.$e8(e).filter(fa).flatMap((t=>ya(o,e,t))));return u.$e8(t).flatMap((e=>{const o=ya(n,t,e).filter((e=>!a.has(e)));return fa(e)&&!(function({name:e}){return/^(kube-root-ca\.crt|openshift-service-ca\.crt|istio-ca-root-cert)$/.test(e)})(e)?[{reference:e,fresh:o}]:[]}))}),fa=(function({optional:e,how:t}){return!e||"imagePullSecret"===t}),ha=(function({base:e,head:t},o,n,a){const{kind:s,name:r}=n;return!t.incomplete&&(a.includes(ka(s,r))||(function({configs:e},{object:t},{kind:o,name:n}){return e.some((e=>e.generated&&e.kind===o&&e.name===n&&e.object.name!==n&&e.namespace===t.namespace))})(e,o,n))&&!va(e).has(ka(s,o.object.namespace??"",r))&&void 0===u.$e9(t,o,s,r)&&void 0===sa(t,o,n)}),ya=(function(e,t,o){const{kind:n}=o,a=u.$e9(e,t,n,o.name)?.name??o.name;return[ka(n,a),...wa(o).map(e=>ka(n,a,e))]}),ka=(function(...e){return u.$12(e)}),wa=(function({keys:e}){return"all"===e||"data"===e?[]:e}),Ta=(function(e){return 0===e.length?[]:u.$pg` (${Ma(e)})`}),Ma=(function(e){const t=[...new Map(e.map((e=>[`${e.file}:${e.line??""}`,e]))).values()],o=t.slice(0,2).map((e=>[{place:e}])),n=t.length-o.length;return u.$qy([...o,...n>0?[[`${n} more`]]:[]],", ")}),Ia=(function(e){switch(e.type){case"config":return (function(e){const t=u.$pg`${e.kind} ${{strong:[u.$qz(e.name)]}}`,o=Ta(e.places);if(void 0!==e.notSeenAt)return u.$pg`${t} could not be compared: it was not seen at ${e.notSeenAt}`;if(0===e.keys.length)return[...Ba(e,t),...o];const[n,...a]=e.keys;if("Secret"===e.kind){const o=u.$r0(e.keys.map(({key:e})=>[u.$qt(e)]),3),[n]=e.places,a=void 0===n?o:u.$pg`${o}, ${{place:n}}`;return u.$pg`${t} ${La[e.change]} (${a})`}if("modified"!==e.change)return[...u.$pg`${t} ${La[e.change]}`,...o];if(void 0!==n&&0===a.length)return[...Fa(n,t),...o];if(e.keys.length<=3&&e.keys.every(({values:e,change:t})=>void 0!==e&&"modified"===t))return[...u.$qy(e.keys.map(Ua),", "),...u.$pg` in ${t}`,...o];const s=u.$r0(e.keys.map(({key:e})=>[u.$qt(e)]),3);return[...u.$pg`${s} of ${t} change`,...o]})(e);case"image":return[..._a(e),...Ta(e.places)];case"field":return[...u.$pg`${e.noun} changes: ${u.$r0(Ca(e.paths).map((t,o)=>function({moves:e},t,o){const n=u.$qt(o),a=e?.filter(e=>e.path===t)??[],[s]=a;return void 0===s||a.length>1?[n]:u.$pg`${n} from ${u.$qt(s.base)} to ${u.$qt(s.head)}`}(e,e.paths[o]??t,t)),3)}`,...Ta(e.places)]}}),Fa=(function(e,t){const{key:o,change:n,values:a,lines:s,lineEnds:r}=e;if(void 0!==r)return u.$pg`Of ${u.$qt(o)} of ${t} ${u.$r1(r)}`;if("added"===n)return u.$pg`${u.$qt(o)} is added to ${t}${void 0===a?[]:u.$pg` (${u.$qt(a.head)})`}`;if("removed"===n)return u.$pg`${u.$qt(o)} is removed from ${t}${void 0===a?[]:u.$pg` (was ${u.$qt(a.base)})`}`;if(void 0!==a)return u.$pg`${Ua(e)} in ${t}`;if(void 0===s)return u.$pg`${u.$qt(o)} of ${t} changes`;const i=[...s.added>0?[`${u.$qx(s.added,"line")} more`]:[],...s.removed>0?[s.added>0?`${s.removed} fewer`:`${u.$qx(s.removed,"line")} fewer`]:[]];return u.$pg`${u.$qt(o)} of ${t} changes (${i.join(", ")})`}),Ua=(function({key:e,values:t}){return u.$pg`${u.$qt(e)} goes from ${u.$qt(t?.base??"")} to ${u.$qt(t?.head??"")}`}),es=(function({kind:e,name:t}){return"Deployment"===e?[{strong:[u.$qz(t)]}]:u.$pg`${{strong:[u.$qz(t)]}} (${e.length>Ya?u.$qz(e):e})`}),ts=(function(e,t){const[o=[]]=e,n=o.slice(1),a=e.every((e=>u.$12(e.slice(1))===u.$12(n)));if(e.length<2||0===n.length||!a)return u.$r0(e,t);const s=e.map(e=>e.slice(0,1));return[...u.$r0(s,t),...n.map((e,t)=>1===t?function(e){return"string"==typeof e?u.$r6(e):"name"in e?u.$qz(u.$r6(e.name)):e}(e):e)]}),os=(function(e,t=3){return u.$r0(e.map((e=>[u.$qt(e)])),t)}),ns=(function(e,t,o){return 1===e.length?t:o}),ls=(function(e){const t=e.map((e=>({...e,keys:ea(e.reference,e.changed)}))),o=new Set(t.filter((({keys:e})=>e.length>0)).map((({changed:e})=>e)));return (function(e){const t=new Set;return e.filter((e=>{const o=u.$12(e);return!t.has(o)&&t.add(o)}))})(t.filter((({keys:e,changed:t})=>e.length>0||!o.has(t))).map((({reference:e,changed:t,keys:o})=>(function(e,t,o){const n="all"===e.keys||"data"===e.keys;return{type:"config",path:e.path,...null!==e.container&&{container:e.container},config:t.id,keys:o,...us(t),reads:o.length>0?n?"possible":"read":t.changedKeys.length>0?"notRead":"possible"}})(e,t,o))))}),us=(function({base:e,head:t,changedKeys:o}){return null===e||null===t||o.length>0?{}:e.name!==t.name?{rename:"renamed"}:e.generated===t.generated?{}:{rename:t.generated?"gotHash":"lostHash"}}),ps=(function(e,t,o){const n=[],a=((e,t,o,s)=>{if(u.$m(e,t))return;const r=s.length>=ms;if(!r&&u.$5q(e)&&u.$5q(t))for(const n of new Set([...Object.keys(e),...Object.keys(t)]))a(fs(e,n),fs(t,n),ao(o,n),[...s,n]);else!r&&u.$6q(e)&&u.$6q(t)&&e.length===t.length?e.forEach((e,n)=>{a(e,t[n],`${o}[${function(e){return u.$5q(e)?u.$1l(e,"name"):void 0}(e)??n}]`,s)}):n.push({path:o,fields:s,base:e,head:t})});return a(e,t,o,[]),n}),ks=(function(e,t,o){const n=ao(o,"spec"),a=["containers","initContainers"].flatMap((o=>Ps(e.spec,t.spec,o,n,"other",As)));return[...ws(e.metadata,t.metadata,ao(o,"metadata")),...a,...Ps(e.spec,t.spec,"volumes",n,"volume",(e,t,o)=>[{type:"volume",path:o}]),...xs(e.spec,t.spec,n,e=>["containers","initContainers","volumes"].includes(e)?void 0:"other")]}),ws=(function(e,t,o){return[...js(e,t,"labels",o,"label"),...js(e,t,"annotations",o,"annotation"),...xs(e,t,o,e=>"labels"===e||"annotations"===e?void 0:"other")]}),js=(function(e,t,o,n,a){return Ss(u.$9u(e,o),u.$9u(t,o)).map(e=>({type:a,path:`${n}.${o}[${e}]`}))}),xs=(function(e,t,o,n){return Ss(e,t).flatMap(e=>{const t=n(e);return void 0===t?[]:[{type:t,path:ao(o,e)}]})}),Ss=(function(e,t){return[...new Set([...Object.keys(e),...Object.keys(t)])].filter((o=>!u.$m(e[o],t[o])))}),Ps=(function(e,t,o,n,a,s){if(u.$m(e[o],t[o]))return[];const r=ao(n,o),i=Cs(e[o]),c=Cs(t[o]);if(void 0===i||void 0===c)return[{type:a,path:r}];const l=[...new Set([...i.keys(),...c.keys()])].flatMap(e=>{const t=i.get(e),o=c.get(e),n=`${r}[${e}]`;return void 0===t||void 0===o?[{type:a,path:n}]:u.$m(t,o)?[]:s(t,o,n)});return l.length>0?l:[{type:a,path:r}]}),Ns=(function({metadata:e,spec:t}){return{metadata:e,spec:u.$b9(t,"serviceAccount")}}),Ms=(function(e,t,o,n){if("Operator"===o.controller){const[n,a]=[t,o].map(({object:e})=>u.$hq(e.kind,e.manifest.spec));return gs(ps(n,a,"spec"),e.changes)}const a=(function(e,t,o){const n=new Map(e.changes.flatMap((e=>null===e.base||null===e.head||e.sameRealName?[]:[[e.head.key,e]])));if(0===n.size)return[];const a=new Set(u.$e8(t).map((({kind:o,name:n})=>u.$e9(e.base,t,o,n)?.key)));return u.$e8(o).flatMap((t=>{const s=u.$e9(e.head,o,t.kind,t.name),r=void 0===s?void 0:n.get(s.key);return void 0!==r&&a.has(r.base?.key)?[{reference:t,changed:r}]:[]}))})(e,t,o);return[...ls(a),...Is(e,t,o,a,n)].sort((e,t)=>u.$w(e.type,t.type)||u.$w(e.path,t.path))}),Is=(function(e,t,o,n,a){const s=new Map(n.map((({changed:e})=>[e.base?.key??"",e.head?.object.name??""]))),r=(function({controller:e}){return"StatefulSet"===e?"stored":"amount"})(o);return[...new Set([...t.templates,...o.templates].map((({path:e})=>e)))].flatMap((i=>{const c=t.templates.find((e=>e.path===i)),l=o.templates.find((e=>e.path===i));if(void 0===c||void 0===l)return[{type:"other",path:ao(i,"spec")}];const d=0===n.length?c:(function(e,t){const o=((e,o)=>{const a=Object.entries(e).map((([e,a])=>void 0===o||"name"!==e&&"secretName"!==e||"string"!=typeof a?[e,n(a,P.$8g(Ts,e))]:[e,t(o,a)]));return Object.fromEntries(a)}),n=((e,t)=>u.$6q(e)?e.map((e=>n(e,t))):u.$5q(e)?o(e,t):e);return{...e,spec:o(e.spec,void 0)}})(c,((o,n)=>{const a=u.$e9(e.base,t,o,n);return(void 0===a?void 0:s.get(a.key))??n})),m="Pod"===o.controller,p=e=>ks(zs(d,e,m),zs(l,e,m),i);if(!a)return p(r);const f=ks(Ns(d),Ns(l),i);return"amount"===r&&f.some(ds)?p(r):f}))}),Xs=(function(e){if(e.length>Gs||Qs.test(e))return!1;const{name:t,tag:o,digest:n}=u.$f5(e);if(void 0!==n&&!Zs.test(n)||void 0!==o&&!Js.test(o))return!1;const[a="",...s]=t.split("/"),r=s.length>0&&er(a),i=r?s:[a,...s];return t.length<=Hs&&(!r||Ks.test(a))&&i.every((e=>Ws.test(e)))}),Ys=(function(e){const[t="",...o]=e.split("/");return o.length>0&&er(t)?t:void 0}),er=(function(e){return/[.:]/.test(e)||"localhost"===e||e!==e.toLowerCase()}),tr=(function(e,t,o){const n=u.$f4(e,t,o);if(t===o||n?.object.manifest===e.object.manifest)return[];const a=new Map(n?.templates.map((e=>[e.path,e])));return e.templates.map((e=>({template:e,former:a.get(e.path)})))}),or=(function({template:e,former:t}){const o=new Map(t?.containers.map((({path:e,value:t})=>[e,t])));return e.containers.map((e=>({container:e,old:o.get(e.path)})))}),nr=(function(e,t,o){return void 0===u.$f4(e,t,o)?[]:tr(e,t,o).flatMap(or).map((({container:e,old:t={}})=>({container:e,former:t})))}),rr=(function({image:e,series:t},o){const[,n,a]=new RegExp(`(?:^|/)${e}:v?(\\d+)(?:\\.(\\d+))?`).exec(o)??[];if(void 0===n)return;const s=100*Number(n)+Number(a??0);return void 0!==t?t.filter(e=>e<=s).length:void 0===a?void 0:s}),ir=(function(e){return[...u.$9v(e.object.manifest,"spec","volumeClaimTemplates"),...u.$f6(e)]}),cr=(function(e,t,o){const n=o.workloads.get(e.key);return nr(e,t,o).flatMap((({container:t,former:o})=>{const{name:a,path:s,value:r}=t,[i="",c=""]=[o,r].map((e=>u.$1l(e,"image"))),l=`image ${s} other`;if(lr(c)&&function(e,t){return/[/:@]/.test(e)&&!lr(e)&&u.$f5(e).name!==u.$f5(t).name}(i,c))return[{key:l,container:a,severity:"warning",message:`The image of container ${a} is a name without a registry from now on, and was another one: unless Docker Hub has an official image of that name, no new pod starts with it.`,unsafe:!1}];const d=(function(e,t){const o=Ys(e);if(void 0===o||ur.test(o))return;const{name:n}=u.$f5(t);return u.$f5(e).name===`${o}/${n}`&&n.includes("/")?o:void 0})(i,c);if(void 0!==d)return[{key:l,container:a,severity:"warning",message:`The image of container ${a} comes from Docker Hub from now on, and came from ${d}: unless it is there under the same name, no new pod starts with it.`,unsafe:!1}];const m=void 0===n?void 0:(function(e,t,o,n){const a=[o,n].map((e=>u.$1l(e,"image")??"")),s=(function(e){const[t,o]=e.map((e=>sr.exec(e)?.[1]));return void 0===t||void 0===o||t===o?void 0:{severity:"error",why:"PostgreSQL does not start on the files of another major version",remedy:"dump and restore them first, or have pg_upgrade do it.",data:/postgres|pgdata/i}})(a)??(function(e){for(const t of ar){const[o,n]=e.map((e=>rr(t,e)));if(void 0===o||void 0===n)continue;const{name:a,data:s,skips:r}=t;if(n<o)return{severity:"warning",why:`${a} may not start on the files of a later version`,remedy:"restore a backup that the earlier one can read.",data:s};if(!0!==r&&n>o+1)return{severity:"error",why:`${a} starts on the files of the version before it alone`,remedy:"go through each version between the two, in a merge of its own.",data:s}}})(a),r=ir(t);var i,c,l;return void 0!==s&&r.length>0&&(i=o,c=n,l=s.data,u.$9v(c,"volumeMounts").some(e=>l.test(u.$1l(e,"mountPath")??""))&&void 0===c.command&&["volumeMounts","env"].every(e=>u.$m(i[e]??null,c[e]??null)))&&u.$m([...ir(e)],[...r])?s:void 0})(n,e,o,r);if(void 0!==m){const e=`${m.why}, which container ${a} keeps: ${m.remedy}`;return[{key:l,container:a,severity:m.severity,message:e,unsafe:!0}]}return (function(e,t){const[o,{name:n,tag:a,digest:s}]=[u.$f5(e),u.$f5(t)],r=void 0!==o.digest||"latest"!==(o.tag??"latest");return o.name===n&&r&&"latest"===(a??"latest")&&void 0===s})(i,c)?[{key:l,container:a,severity:"warning",message:`The image of container ${a} is the latest from now on, and was ${function(e){const{tag:t,digest:o=""}=u.$f5(e);return t??o}(i)}: new pods start whatever that is, or do not start where there is no such tag.`,unsafe:!1}]:[]}))}),lr=(function(e){return/^[^/:@]+(?::latest)?$/.test(e)&&Xs(e)}),jr=(function(e,t,o,n,a){return xr({live:e,base:t,head:o},n,a,void 0)}),xr=(function({live:e,base:t,head:o},n,a,s){return Sr(e,t,o,((o,r)=>{const i=n.fields.get(o);if(void 0!==i)return (function({live:e,base:t,head:o},n,a,s){if(!u.$6q(o)&&!u.$5q(o))return o;if(a.keepsShared&&t===o)return e;if(u.$6q(o))return void 0===n.mergeKey||void 0!==n.scalar?o:(function({live:e,base:t,head:o},{field:n,mergeKey:a,path:s},r){const i=u.$b8(n.struct),c=(e=>u.$be(e[a]));[...e,...t].some((e=>null===(e[a]??null)))&&r.report(s,`has an entry that is stored without ${a}, which kubectl cannot merge`);const l=(e=>{if(r.keepsShared&&e.base===e.head)return e.live;const t=xr(e,i,r,u.$j9(s,c(e.head)));return n.retainKeys?Pr(t,e.head):t}),d=o.filter(u.$5q);if(0===e.length)return d.map(e=>l({live:Cr,base:Cr,head:e}));const m=(e=>u.$n(e,c)),[p,f,h]=[m(e),m(t),m(d)],g=[...h].flatMap((([e,t])=>(function({live:e,base:t,head:o},n,a,s){const r=o.map(((a,s)=>{const r=(e=>e.at(s-o.length)??Cr),i={live:r(e),base:r(t),head:a};return{...i,patched:n(i)}})),[i=Cr,...c]=e,l=(e=>r.reduceRight(((e,t)=>Rr(t.live,t.patched,e)),e));if(t.length<=o.length){const e=[l(i),...c],t=r.map((({patched:e})=>e));return u.$m(e,t)||s(),e}s();const d=r.find(({base:e,head:t})=>Object.keys(e).some(e=>!Object.hasOwn(t,e)));return void 0===d?[]:[l(a(d.head))]})({live:p.get(e)??[],base:f.get(e)??[],head:t},l,e=>({[a]:e[a]??null}),()=>{r.mixes(s)}))),$=[...p].filter((([e])=>!h.has(e)&&!f.has(e)));return[...g,...$.flatMap(([,e])=>e)]})({live:u.$8x(e),base:u.$8x(t),head:o},{field:n,mergeKey:n.mergeKey,path:s},a);const[r,i]=[u.$5r(e),u.$5r(t)];if("map"===n.shape)return Sr(r,i,o,(e,t)=>t);if(void 0!==n.scalar)return o;const c=xr({live:r,base:i,head:o},u.$b8(n.struct),a,s);return n.retainKeys?Pr(c,o):c})({live:e[o],base:t[o],head:r},i,a,u.$bo(s,o))}))}),Sr=(function(e,t,o,n){const a=u.$5s();for(const n of Object.keys(e)){const s=e[n];void 0===s||Object.hasOwn(o,n)||null!==(t[n]??null)||(a[n]=s)}for(const e of Object.keys(o)){const t=o[e]??null,s=null===t?void 0:n(e,t);void 0!==s&&(a[e]=s)}return a}),Rr=(function(e,t,o){if(e===o)return t;const n=u.$5s();for(const a of new Set([...Object.keys(o),...Object.keys(t)])){const[s,r,i]=[e[a],t[a],o[a]],c=u.$m(s,r)?i:u.$5q(r)&&u.$5q(i)?Rr(u.$5r(s),r,i):r;void 0!==c&&(n[a]=c)}return n}),Er=(function({name:e,path:t,value:o},{spec:n}){const a=u.$9u(n,"securityContext"),s=(e=>u.$b6(o,"securityContext",e)??u.$b6(a,e)??0),r=s("runAsUser");if(0===r||void 0!==a.fsGroup)return[];const i=a.supplementalGroups,c=0===s("runAsGroup")||u.$6q(i)&&i.includes(0)?36:4;return u.$9v(n,"volumes").flatMap(n=>{const a=u.$1l(n,"name"),s=u.$9v(o,"volumeMounts").filter(e=>u.$1l(e,"name")===a),i=function(e){return(Nr(e)??[]).filter(({kind:e})=>null!==e).flatMap(({source:t})=>{const o=u.$9v(t,"items");return 0===o.length?[{path:void 0,mode:Ir(e)}]:o.map(t=>({path:zr(t),mode:u.$b6(t,"mode")??Ir(e)}))})}(n).filter(e=>s.some(t=>function({path:e},t){const o=u.$36(u.$1l(t,"subPath")??"");return""===o||void 0===e||e===o||e.startsWith(`${o}/`)}(e,t))),l=i.filter(({mode:e})=>0===(e&c));if(0===l.length)return[];const d=l.some(({mode:e})=>!!(32&e))?"root and its group":"root",m=l.length===i.length?"the files":function(e){return e.map(({path:e})=>e??"those without a mode").join(", ")}(l);return[{key:`closed ${t} ${a}`,container:e,severity:"warning",message:`Container ${e} runs as the user ${r}, and only ${d} may read ${m} of its volume ${a}: its program cannot.`,unsafe:!0,remediation:"Set an `fsGroup`, or a mode that lets others read."}]})}),ji=(function(e){const t=JSON.parse(e);if(!(function(e){return void 0!==e})(t))throw new Error("JSON is always a value.");return t}),kc=(function(e){return`x-kubernetes-${e}`}),el=(function(e,t,o,n){const a=e.object.origin?.location;return{...u.$c1(e),effect:t,...void 0!==o&&{reason:o},causes:[],pods:n,rollout:null,...void 0!==a&&{location:a}}}),tl=(function(e,t,o){if("number"==typeof e)return e;const n="string"==typeof e?/^(\d+)%$/.exec(e)?.[1]:void 0;if(void 0===n)return;const a=Number(n)*t/100;return"up"===o?Math.ceil(a):Math.floor(a)}),ol=(function(e,t,o){const n=tl(t??"25%",e,"up")??0,a=tl(o??"25%",e,"down")??0,s=Math.min(0===n&&0===a?1:a,e);return{maxSurge:n,maxUnavailable:s,minAvailable:e-s,waves:al(e,n+s)}}),al=(function(e,t){return t<=0?0:Math.ceil(e/t)}),sl=(function(e){return u.$5q(e.value.readinessProbe)}),rl=(function(e){return e.containers.filter((({role:e})=>"app"===e)).every(sl)}),il=(function({value:e}){const t=u.$9u(e,"readinessProbe"),o=(u.$b6(t,"successThreshold")??1)-1,n=u.$b6(t,"periodSeconds")??10;return Math.max(cl(e.startupProbe),cl(t))+Math.max(0,o)*n}),cl=(function(e){return u.$b6(e,"initialDelaySeconds")??0}),ll=(function(e){const{head:t}=e,o=e.autoscaled?null:u.$b0(t),{strategy:n,pace:a}=(function(e,t){const{head:o}=e,{manifest:n}=o.object;switch(o.controller){case"Deployment":return dl(u.$9u(n,"spec","strategy"),"rollingUpdate",t);case"DeploymentConfig":return dl(u.$9u(n,"spec","strategy"),"rollingParams",t);case"StatefulSet":case"KruiseStatefulSet":return function({base:e,head:t}){const[o,n]=[e,t].map(({object:e})=>u.$b6(e.manifest,"spec","ordinals","start")??0);return o!==n}(e)?{strategy:"RollingUpdate",pace:void 0}:function(e,t){if(null===t)return{strategy:"RollingUpdate",pace:void 0};const o=u.$9u(e.object.manifest,"spec","updateStrategy","rollingUpdate"),n="KruiseStatefulSet"===e.controller&&"Parallel"===u.$1l(e.object.manifest,"spec","podManagementPolicy")?tl(o.maxUnavailable,t,"up")??1:1;return{strategy:"RollingUpdate",pace:nl(t,pl(e,t),n)}}(o,t);case"DaemonSet":return{strategy:"RollingUpdate",pace:void 0};case"CloneSet":return function({head:e,causes:t},o){const n=u.$9u(e.object.manifest,"spec","updateStrategy"),a="ReCreate"!==(u.$1l(n,"type")??"ReCreate")&&t.every(e=>["image","label","annotation"].includes(e.type)),s=a?"InPlace":"RollingUpdate";if(null===o)return{strategy:s,pace:void 0};const r=a?0:tl(n.maxSurge,o,"up")??0,i=tl(n.maxUnavailable??"20%",o,r>0?"down":"up")??1,c=pl(e,o);if(0===r)return{strategy:s,pace:nl(o,c,i)};const l=ol(o,r,i);return{strategy:s,pace:{...l,waves:Math.ceil(c/(l.maxSurge+l.maxUnavailable))}}}(e,t);case"ArgoRollout":return function(e,t){const{manifest:o}=e.head.object;if(u.$5q(u.$5p(o,"spec","strategy","blueGreen"))){const o=null===t?void 0:{maxSurge:t,maxUnavailable:0,minAvailable:t,waves:1};return{strategy:"BlueGreen",pace:0===e.causes.length?void 0:o}}const n=u.$9u(o,"spec","strategy","canary"),a=u.$5p(n,"steps");return{strategy:"Canary",pace:0===e.causes.length||Array.isArray(a)&&a.length>0?void 0:ml(n,t)}}(e,t);case"Pod":return{strategy:"InPlace",pace:ul(1)};case"ReplicaSet":case"CronJob":case"Job":case"ScaledJob":case"KnativeService":case"KruiseDaemonSet":case"Operator":case"Team":case"Unknown":return{strategy:"Unknown",pace:void 0}}})(e,o),s=u.$b6(t.object.manifest,"spec","minReadySeconds")??0,r=t.templates.map((e=>(function(e,t){const o=e.containers.filter((({role:e})=>"app"===e)).map(il);return e.containers.filter((({role:e})=>"sidecar"===e)).reduce((e,{value:t})=>e+cl(t.startupProbe),0)+Math.max(0,...o)+t})(e,s)));return{strategy:n,replicas:o,maxSurge:a?.maxSurge??null,maxUnavailable:a?.maxUnavailable??null,minAvailable:a?.minAvailable??null,availabilityProven:"KnativeService"===t.controller||t.templates.every(rl),waves:a?.waves??null,minSeconds:void 0===a?null:a.waves*Math.max(0,...r)}}),dl=(function(e,t,o){const n=u.$1l(e,"type")??"RollingUpdate";return"Recreate"===n?{strategy:"Recreate",pace:ul(o)}:"RollingUpdate"!==n&&"Rolling"!==n?{strategy:"Unknown",pace:void 0}:{strategy:"RollingUpdate",pace:ml(u.$5p(e,t),o)}}),ml=(function(e,t){if(null===t)return;const o=(t=>u.$5p(e,t)??void 0);return ol(t,o("maxSurge"),o("maxUnavailable"))}),fl=(function({head:e,autoscaled:t}){const o=t?null:u.$b0(e);return null===o||"StatefulSet"!==e.controller&&"KruiseStatefulSet"!==e.controller&&"CloneSet"!==e.controller?o:pl(e,o)}),kl=(function(e,t){const[o]=e;return"number"==typeof o?.podsAtHead&&e.every(e=>e.podsAtBase===o?.podsAtBase&&e.podsAtHead===o?.podsAtHead)?u.$pg`${u.$r7(o)}; ${wl(e,t)}`:wl(e,t)}),wl=(function(e,t){const o=e.flatMap((({rollout:e})=>null===e?[]:[e])),[n]=o;return e.some((({effect:e})=>"recreate"===e))?u.$pg`deleted and recreated: ${e.every(({kind:e})=>"Job"===e)?"it runs again":"all pods go at once"}`:void 0===n?jl(e):t.includes("unready-pods")?u.$pg`${xl(e)}: the rollout hangs where the new ones never get ready`:t.includes("over-quota")?u.$pg`${xl(e)}: a quota refuses new ones, and the rollout hangs`:o.every((({strategy:e})=>"Recreate"===e))?function(e){const t=e.map(e=>e.replicas);if(!t.every(e=>null!==e))return u.$pg`no pod running: ${u.$qt("Recreate")} stops all first`;const o=1===Math.max(...t);return u.$pg`0 of ${u.$r8(t)} pods running: ${u.$qt("Recreate")} stops ${o?"it":"them"} first`}(o):t.includes("missing-readiness-probe")?u.$pg`${xl(e)}: traffic comes as soon as the process starts`:t.includes("rwo-surge")?u.$pg`${xl(e)}: the new one waits for the volume of the old one`:t.includes("renumbered-pods")?u.$pg`${xl(e)}: they go, and others come with empty claims`:t.includes("max-unavailable-all")?e.every(({kind:e})=>"DaemonSet"===e)?u.$pg`the pods of all nodes may go at once: ${u.$qt("maxUnavailable")} allows it`:u.$pg`0 of ${xl(e)} stay ready: ${u.$qt("maxUnavailable")} allows it`:t.includes("single-replica")?u.$pg`its only pod stops before a new one answers`:o.every((({strategy:e})=>"InPlace"===e))?u.$pg`${xl(e)}: containers restart in place`:o.every((({availabilityProven:e})=>e))?(function(e,t){if(t.some((({strategy:e})=>"BlueGreen"===e)))return u.$pg`${xl(e)}: the new ones start beside the old ones`;const o=t.flatMap((({minAvailable:e,replicas:t})=>null===e||null===t?[]:[{minAvailable:e,replicas:t}]));if(o.length<t.length)return jl(e);const n=o.map((({minAvailable:e,replicas:t})=>t-e)),a=o.map((e=>e.replicas));if(n.every((e=>0===e)))return 1===Math.max(...a)?u.$pg`stays ready: the new pod is up before the old one stops`:u.$pg`${"2"===u.$r8(a)?"both":`all ${u.$r8(a)}`} pods stay ready`;if(o.some(({minAvailable:e})=>0===e))return u.$pg`down to 0 of ${u.$r8(a)} pods`;const[s]=o;return o.every(({minAvailable:e,replicas:t})=>e===s?.minAvailable&&t===s.replicas)&&void 0!==s?u.$pg`${s.minAvailable} of ${u.$qx(s.replicas,"pod")} ${1===s.minAvailable?"stays":"stay"} ready`:u.$pg`all but ${u.$r8(n)} of ${u.$r8(a)} pods stay ready`})(e,o):function(e,t){return t.every(({replicas:e})=>1===e)?u.$pg`1 pod: without a readiness probe nobody knows when the new one is up`:u.$pg`${xl(e)}: without a readiness probe the next one may go too early`}(e,o)}),ou=(function(e,t,o){const n=u.$f4(e,t,o);if(void 0===n)return[];const a=new Map(u.$eq(n).map((e=>[e.name,e])));return u.$eq(e).flatMap((({name:e,path:t,role:o,value:n})=>{const s=a.get(e),r=u.$m(s?.value.command??null,n.command??null)&&u.$m(s?.value.args??null,n.args??null);return"init"===o&&void 0!==s&&"init"!==s.role&&r?[{key:`ends ${t}`,container:e,severity:"warning",message:`Container ${e} ran on beside the others, and has to end from now on before they start: where it does not, no new pod gets ready. \`restartPolicy: Always\` makes it a sidecar.`,unsafe:!1}]:[]}))}),nu=(function(e,t){if("resource.k8s.io"===t.group&&"DeviceTaintRule"===t.kind)return!(void 0!==e&&u.$m(e.manifest.spec,t.manifest.spec))&&u.$1l(t.manifest,"spec","taint","effect")===au;if(""!==t.group||"Node"!==t.kind)return!1;const o=void 0===e?[]:su(e);return su(t).some(e=>!o.some(t=>u.$m(e,t)))}),mu=(function(e){return[...e.matchAll(du)].flatMap(([,e])=>e??[])}),Ou=(function(e){return void 0!==e.forcedBy?e.forcedBy:Lu(e)?"Argo CD's sync options Force and Replace":"enabled"===u.$b1(e,"kustomize.toolkit.fluxcd.io/force")?.toLowerCase()?"Flux's annotation kustomize.toolkit.fluxcd.io/force":void 0}),Lu=(function(e,t){const o=[e,...void 0===t?[]:[t]],n=(e=>o.some((t=>u.$b2(t).includes(e))));return(void 0!==e.forcedBy||n("Force=true"))&&(!0===e.isReplaced||n("Replace=true"))}),Uu=(function({group:e,kind:t}){return Fu.test(e)&&!t.endsWith("Secret")&&"HCPVaultSecretsApp"!==t}),Yu=(function(e,t,o){return{path:["spec",...e.split(".")],when:t,missed:o}}),ed=(function(e,t,o){const n=`${o} if that is not there`;return[Yu(`${e}.name`,Zu,n),Yu(`${e}.kind`,{is:"other",none:t},n)]}),td=(function(e,t=5){return Yu(e,{is:"fields",count:t},`its operator reads ${t} fields, each within its bounds: it comes at other times, or never`)}),ud=(function(e,t,o){return{path:["metadata","annotations",e],when:t,missed:o}}),xd=(function(...e){return[...Object.entries(jd).map((([t,o])=>({path:[...e,t],when:o,missed:"copies of it in other namespaces go, or stay as they are"}))),...["reflector.v1.k8s.emberstack.com/reflects","replicator.v1.mittwald.de/replicate-from"].map((t=>({path:[...e,t],when:{is:"other",had:!0},missed:"it is filled from elsewhere from now on, or not at all"})))]}),_d=(function(e,t,o){return{path:["spec","config",e],when:t,missed:o}}),lm=(function(e,t){return{path:["metadata","annotations",`autoscaling.keda.sh/${e}`],when:{is:"becomes",value:"true"},missed:t}}),gm=(function({base:e,head:t}){return t.index.objects.flatMap((t=>{const o=hm[`${t.group}/${t.kind}`];if(void 0===o)return[];const n=e.index.byKey.get(u.$ax(t));if(n?.manifest===t.manifest)return[];const a=o.filter((({path:e,when:o})=>{const a=u.$5p(t.manifest,...e)??null;return void 0===n?km(o,a):(function(e,t,o){if(u.$m(t,o))return!1;switch(e.is){case"other":return(null!==t||!0!==e.had)&&![t,o].every(t=>null===t||ym(t,e.none));case"becomes":{const[n,a]=[t,o].map(t=>ym(t??e.none??null,e.value));return!0===a&&!0!==n}case"lower":{const[n,a]=[Am(t,e.endless),Am(o,e.endless)];return void 0!==n&&void 0!==a&&a<n}case"smaller":return Rm(o??e.none)<Rm(t??e.none);case"without":return null!==o&&Cm(t,e.word)&&!Cm(o,e.word);case"emptied":return!bm(t)&&bm(o);case"fewer":return function(e,t,o=!1){return u.$6q(t)?u.$6q(e)?e.flatMap(Sm).some(e=>!Pm(t.flatMap(Sm),e)):o&&!t.includes("*"):u.$6q(e)&&e.length>0&&!o}(vm(t),vm(o),e.noneIsAll);case"absent":return xm(o).some(e=>!xm(t).includes(e));case"fields":case"time":return!km(e,t)&&km(e,o);case"unlisted":return jm(t,e.fields).some(t=>!jm(o,e.fields).includes(t));case"more":return u.$6q(o)&&o.some(e=>!Pm(u.$6q(t)?t:[],e))}})(o,u.$5p(n.manifest,...e)??null,a)})),s=void 0===n?"begins with":"changes";return[...new Set(a.map(({missed:e})=>e))].map(e=>{const o=a.filter(t=>t.missed===e).map(({path:e})=>function(e){const t=e.slice(-2).join(".");return $m.test(t)?t:e.slice(-1).join()}(e));return{object:t,message:`${t.kind} ${t.name} ${s} ${o.join(", ")}: ${e}.`}})}))}),km=(function(e,t){return u.$6q(t)?t.some(t=>km(e,t)):!("string"!=typeof t||u.$dg(t)||t.includes("{{")||("time"===e.is?void 0!==u.$cg(t):"fields"!==e.is||/^\s*[@A-Z]/.test(t)||We(t,e.count)))}),Mm=(function(){return Tm??=new Map(Nm.trim().split("\n").map((e=>{const[t="",o,n]=e.split(" ");return[t,{known:Number(o),on:Number(n)}]})))}),Im=(function(e,t,o,n,a){if(e!==t)for(const s of new Set([...Object.keys(e),...Object.keys(t)])){const[r,i]=[e[s],t[s]];if(r===i)continue;const c=Mm().get(`${o.name}.${s}`);if(void 0===c||!Em(s,[r,i],n))if(void 0===c){const e=o.fields.get(s);void 0!==e&&""!==e.struct&&"map"!==e.shape&&Om(r,i,e,u.$bo(n,s),a)}else u.$m(r??null,i??null)||a.push({path:u.$jd(u.$bo(n,s)),...c})}}),Om=(function(e,t,o,n,a){const s=u.$b8(o.struct);if(!u.$6q(e)&&!u.$6q(t))return void Im(u.$5q(e)?e:Dm,u.$5q(t)?t:Dm,s,n,a);const[r,i]=[Lm(e),Lm(t)];for(const e of new Set([...r.keys(),...i.keys()]))Im(r.get(e)??Dm,i.get(e)??Dm,s,u.$j9(n,e),a)}),Lm=(function(e){const t=u.$6q(e)?e:[];return new Map(t.flatMap(((e,t)=>u.$5q(e)?[["string"==typeof e.name?e.name:String(t),e]]:[])))}),Gm=(function(e,t){const o=Wm(e,t,"annotations").find(({key:e,isGone:o})=>!o&&Hm.test(e)||Jm(e,t.group));if(void 0!==o)return`annotation ${o.key}`;const n=Wm(e,t,"labels").find(({key:e})=>e!==Km&&Jm(e,t.group));return n&&`label ${n.key}`}),Wm=(function(e,t,o){const[n,a]=[e,t].map((({manifest:e})=>u.$9u(e,"metadata",o)));return[...new Set([...Object.keys(n??{}),...Object.keys(a??{})])].filter(e=>!u.$m(n?.[e],a?.[e])).sort(u.$w).map(e=>({key:e,isGone:void 0===a?.[e]}))}),Qm=(function({base:e,head:t}){var o;if(Lu(t.object,e.object))return{effect:"recreate",reason:"Argo CD deletes and creates it anew: sync options Force and Replace."+(o=t.object,void 0===o.forcedBy||u.$b2(o).includes("Force=true")?"":" Of an Application Force counts only in a sync that somebody forces: any other one replaces it, and what cannot be changed the API server refuses.")}}),Xm=(function({object:e,controller:t}){if(Ym.has(t))return;const o=u.$bf(e);if(void 0===o)return;const n=u.$b3(e)??"";return"before"===o?{effect:"recreate",reason:`${n}: it is deleted and created anew at every sync.`}:{effect:"unknown",reason:`${n}: it is created at every sync, and deleted with its pods as soon as it is healthy.`}}),tp=(function({base:e,head:t,autoscaled:o}){const[n,a]=[u.$b0(e),u.$b0(t)];if(!o&&null!==n&&null!==a)return{podsAtBase:n,podsAtHead:a}}),rp=(function(e){return (function({base:e,head:t,causes:o}){const n=(({object:e})=>["ifnotpresent","ignore"].includes(u.$bd(e)??""));if(0!==o.length&&n(t))return n(e)?{effect:"none",reason:`Flux does not apply the change: ${u.$bc} is "${u.$bd(t.object)??""}".`}:{effect:"unknown",reason:`The annotation ${u.$bc} comes with this change: Flux then leaves the object as it is, and anybody else who applies it restarts its pods.`}})(e)??Qm(e)??(function({head:e,faults:t}){return t.length>0?void 0:Xm(e)})(e)??(function({base:e,head:t,faults:o}){const[n]=o;if(void 0===n)return;const a=o.some(({update:e})=>!0!==e);if(!a&&"Job"===t.controller&&void 0!==u.$b5(t.object))return;const s=vu(ip(o)),r=Ou(t.object);return void 0===r?{effect:"applyFails",reason:cp(e,o)}:a?{effect:"delete",reason:`${s}: ${r} deletes it, and then it cannot be recreated.`}:{effect:"recreate",reason:`${s}; ${r} makes it anew.`}})(e)??(function({base:e,head:t,autoscaled:o}){const[n,a]=[u.$b0(e),u.$b0(t)];if(o||null===n||null===a)return;if(0===n==(0===a))return;const s="Job"===t.controller?"spec.parallelism":"spec.replicas";return 0===a?{effect:"scale",podsAtBase:n,podsAtHead:a,reason:`All its pods end: ${s} becomes 0.`}:{effect:"scale",podsAtBase:n,podsAtHead:a,reason:`Its first pods are made: ${s} was 0.`,releases:!0}})(e)??(function(e,t){const o=tp(e);return void 0===o||o.podsAtHead>=o.podsAtBase?t:void 0===t?{effect:"scale",...o}:void 0===t.podsAtBase&&["restart","none"].includes(t.effect)?{...t,...o}:t})(e,(function(e,t){const[o,n]=[u.$b0(e.base),u.$b0(e.head)];if(!e.autoscaled||null===o||null===n||n>=o)return t;if(void 0!==t&&"restart"!==t.effect&&"none"!==t.effect)return t;const a=`${o} pods become ${n} until the autoscaler looks again: leave spec.replicas as it is until it has taken over.`;return{...t,effect:"restart"===t?.effect?"restart":"scale",podsAtBase:o,podsAtHead:null,reason:void 0===t?.reason?a:`${t.reason} ${a}`}})(e,up[e.head.controller](e)))}),mp=(function(e){if(0!==e.causes.length)return 0!==u.$b0(e.head)||e.autoscaled?sp:{effect:"none",heldBack:"noReplicas",reason:"spec.replicas is 0."}}),pp=(function(e,...t){const o=["spec",...t,"paused"];if(!0===u.$5p(e.head.object.manifest,...o)){if(0===e.causes.length)return;return{effect:"none",heldBack:"paused",reason:`${o.join(".")} is true.`}}return mp(e)??fp(e,!0===u.$5p(e.base.object.manifest,...o),"was paused")}),vp=(function(e,t,o){return tr(e,t,o).flatMap((e=>or(e).flatMap((({container:{name:t,path:o,value:n},old:a})=>{const s=xp(n,e.template);return void 0===s||void 0!==a&&xp(a,e.former)===s?[]:[{key:`root image ${o}`,container:t,severity:"warning",message:`The image of container ${t} ${s}`,unsafe:!1}]}))))}),jp=(function(e){return wp.exec(u.$1l(e,"image")??"")?.[1]??""}),xp=(function(e,t){const o=jp(e);if(!kp.has(o))return;const[n,a]=[u.$9u(e,"securityContext"),u.$9u(t?.spec??{},"securityContext")];if(null!==(n.runAsUser??a.runAsUser??null))return;if(!0===(n.runAsNonRoot??a.runAsNonRoot))return"runs as root where nothing says another user, which `runAsNonRoot` refuses: where nothing sets one, the kubelet never starts it.";const s=u.$c8(n,"capabilities","add"),r=u.$c8(n,"capabilities","drop").some(e=>/^(?:CAP_)?(?:ALL|SETUID)$/i.test(e)),i=s.some(e=>/^(?:CAP_)?(?:ALL|SETUID)$/i.test(e));return r&&!i&&yp.includes(o)&&null===(e.command??null)?"begins as root and goes on as another user, which it may not without the capability SETUID: it ends as it starts. Say its user (`runAsUser`), or add SETUID and SETGID.":void 0}),Sp=(function(e,t){const[o]=u.$93(e.value.command),n=void 0===o?void 0:qr(t,e,o);if(void 0===o||void 0===n||73&n.mode)return[];const{name:a,path:s}=e;return[{key:`mode ${s}`,container:a,severity:"error",message:`Container ${a} runs ${o}, a file of a config with the mode 0${n.mode.toString(8)}, which nobody may run: it never starts.`,unsafe:!0,remediation:"Set `defaultMode: 0755` on the volume, or run it by a shell."}]}),Pp=(function(e,t,o){const n=o.workloads.get(e.key),a=zp(e),s=void 0===n?[]:zp(n).map(e=>({each:e,isHeld:Ip(e.file,n,o)})),r=s.filter(({isHeld:e})=>!0===e).map(({each:e})=>e),i=a.flatMap(o=>{const{container:n,path:s,file:i,isRun:c}=o;if(i.mayBeElse||i.isNamed||!1!==Ip(i,e,t)||!(e=>e.isRun||r.some(t=>Ap(t,e)||function(e,t,o){return e.container.name===t.container.name&&u.$33(e.path)===u.$33(t.path)&&!o.some(t=>Ap(e,t))}(t,e,a)))(o))return[];const[l]=i.from,d=void 0===l?"its volume":`${l.kind} ${l.name}`,m=c?"a new pod does not start it":"at its next start it does not find it";return[{key:`file ${n.name} ${s}`,container:n.name,severity:c?"error":"warning",message:`Container ${n.name} ${c?"runs":"is told of"} ${s}, and ${d} does not hold that file: ${m}.`,unsafe:c}]}),c=s.filter(({isHeld:e})=>!1!==e).map(({each:e})=>e);return[...i,...Rp(e,c,a),...Cp(e)]}),Cp=(function({templates:e}){return e.flatMap((e=>e.containers.flatMap((t=>u.$9v(t.value,"volumeMounts").flatMap(o=>{const[n="",a=""]=[u.$1l(o,"mountPath"),u.$1l(o,"subPath")],s=""===a?void 0:qr(e,t,n);if(void 0===s||s.mayBeElse||s.from.length>0)return[];const r=`Container ${t.name} mounts ${a} of volume ${u.$1l(o,"name")}, and none of its items has that path: the container gets an empty folder there, or does not start.`;return[{key:`mount ${t.name} ${n}`,container:t.name,severity:"error",message:r,unsafe:!0,remediation:"Make the `subPath` and the `path` of the item agree."}]})))))}),Rp=(function({templates:e},t,o){return e.flatMap((({containers:e})=>e.flatMap((e=>Np(e).filter(({word:t})=>void 0===Ar(e.value,t)).flatMap(({word:n})=>{const a={container:e,path:n},s=t.find(e=>Ap(e,a)||function(e,t,o){return e.container.name===t.container.name&&(qp(e.path)===qp(t.path)||void 0!==P.$3t(t.path,[e.path],2))&&void 0!==Ar(t.container.value,e.path)&&!o.some(t=>Ap(e,t))}(e,a,o));return void 0===s?[]:[{word:n,held:s}]}).map(({word:t,held:o})=>({key:`file ${e.name} ${t}`,container:e.name,severity:"warning",message:`Container ${e.name} is told of ${t}, and no volume of it is mounted there${o.path===t?" any more":`, but ${o.path} is there as before`}: unless its image has that file, it does not find it.`,unsafe:!1,remediation:"Mount the file there, or name it where it is."}))))))}),zp=(function({templates:e}){return e.flatMap((e=>e.containers.flatMap((t=>Np(t).flatMap(({word:o,isRun:n})=>{const a=qr(e,t,o);return void 0===a?[]:[{container:t,path:o,file:a,isRun:n}]})))))}),Np=(function(e){const t=u.$93(e.value.command),o=new Set(t.map(e=>e.trim()).filter(e=>!/\s/.test(e))),n=new Set([...Tp(e),...t.flatMap(Mp)]);return[...[...o].map(e=>({word:e,isRun:!0})),...[...n].filter(e=>!o.has(e)).map(e=>({word:e,isRun:!1}))]}),Tp=(function({value:e}){const t=[e.args,...["livenessProbe","readinessProbe","startupProbe"].map((t=>u.$9u(e,t,"exec").command)),...["postStart","preStop"].map((t=>u.$9u(e,"lifecycle",t,"exec").command))],o=u.$9v(e,"env").flatMap((e=>u.$1l(e,"value")??[]));return[...t.flatMap(u.$93),...o].flatMap(Mp)}),Mp=(function(e){return e.match(/(?<![\w./-])\/[\w.-]+(?:\/[\w.-]+)+(?!\/|\*)/g)??[]}),Ep=(function(e,t){return t.templates.flatMap(((t,o)=>{const n=e.templates[o];return void 0===n||u.$m(Dp(n),Dp(t))?[]:t.containers.flatMap(o=>{const a=n.containers.find(({name:e})=>e===o.name);if(void 0===a)return[];const[s,r]=[{template:n,container:a},{template:t,container:o}];return[...Op(e,s,r),...Fp(s,r),...Bp(s,r)].map(e=>({container:o.name,message:e}))})}))}),Dp=(function({spec:e,containers:t}){const o=t.map((({name:e,value:t})=>[e,t.volumeMounts??null,u.$9u(t,"securityContext").readOnlyRootFilesystem??null]));return[e.volumes??null,...o]}),ff=(function({controller:e,object:t}){const o=mf[e];if(void 0!==o&&!0===u.$5p(t.manifest,...o))return"paused";const n=u.$1l(t.manifest,"spec","updateStrategy","type");return pf.includes(e)&&"OnDelete"===n?"onDelete":void 0}),Hf=(function(e){return _f.test(e)||Vf.test(e)}),Gf=(function(e,t,o){const n=u.$f4(e,t,o);if(void 0===n)return[];const{namespace:a}=e.object,s=[...Kf(t.index.byKey.get(u.$c9(a??""))?.manifest.metadata)].some(([e,t])=>_f.test(e)&&!Wf(t)),r=e.templates.flatMap(((e,t)=>{const[o,a]=[n.templates[t],e].map((e=>Kf(e?.metadata)));return[...new Set([...o?.keys()??[],...a?.keys()??[]])].filter((e=>{const[t,n]=[o?.get(e),a?.get(e)];return!(!Hf(e)||!Wf(n)||(_f.test(e)?void 0===n?Wf(t)||s:t===n:Wf(t)))}))}));return 0===r.length?[]:[{key:"injected",severity:"warning",message:`Its pods no longer get what ${[...new Set(r)].join(", ")} puts into them: what counts on that proxy, file or token does not find it.`,unsafe:!1}]}),Kf=(function(e){return new Map(["labels","annotations"].flatMap((t=>Object.entries(u.$9u(e,t)).map((([e,t])=>[e,u.$be(t)])))))}),Jf=(function(e,t,o){const n=eh(o),a=u.$9u(t.metadata,"labels");return Object.entries(a).flatMap((([t,o])=>n.get(th(e.object.namespace,t,o))??[])).filter((({selector:e})=>m({matchLabels:e},a))).sort((e,t)=>e.position-t.position).map((({object:e})=>e))}),Zf=(function(e,t,o){return t.templates.some((n=>Jf(t,n,o).includes(e)))}),Xf=(function(e,t){return Yf(t).get(e)??[]}),th=(function(e,t,o){return u.$3s([e,t,o])}),oh=(function(e,t){const o=u.$9v(e.manifest,"spec","ports").map((e=>e.targetPort??e.port)).map((e=>t.containers.filter((({value:t})=>u.$9v(t,"ports").some((t=>"string"==typeof e?t.name===e:t.containerPort===e))))));return o.length>0&&o.every((e=>e.length>0))?o.flat():t.containers.filter(({role:e})=>"app"===e)}),ch=(function(e,t,o){return (function(e,t){if(void 0===e||void 0===t)return;const o="number"==typeof e?{minReplicas:e,maxReplicas:e}:e;if(0===o.maxReplicas)return;const n=`${t.object.kind} ${t.object.name}`;if(t.maxReplicas<o.minReplicas){const a="number"==typeof e?"":"at least ";return{effect:"scale",podsAtBase:o.minReplicas,podsAtHead:null,reason:`${n} allows at most ${t.maxReplicas} from now on, of ${a}${o.minReplicas} that run.`}}if(t.maxReplicas<o.maxReplicas){const e=Number.isFinite(o.maxReplicas)?`, where it allowed ${o.maxReplicas}`:"";return{effect:"scale",podsAtBase:null,podsAtHead:null,reason:`${n} allows at most ${t.maxReplicas} from now on${e}: if more run, they end at once.`}}if(t.minReplicas<o.minReplicas&&t.minReplicas<=1){const a="number"==typeof e?`there were ${o.minReplicas}`:`it kept ${o.minReplicas}`;return{effect:"scale",podsAtBase:o.minReplicas,podsAtHead:null,reason:`${n} keeps ${t.minReplicas} from now on, where ${a}.`}}})(u.$az(t,e.base.index)??u.$b0(t)??void 0,u.$az(o,e.head.index))}),lh=(function(e,t,o,n){if("restart"!==t.effect&&"none"!==t.effect||void 0!==t.podsAtBase)return t;const a=ch(e,o,n);if(void 0===a)return t;const{effect:s,reason:r,podsAtBase:i=null,podsAtHead:c=null}=a;return{...t,effect:"restart"===t.effect?"restart":s,podsAtBase:i,podsAtHead:c,reason:[t.reason,r].filter(e=>void 0!==e).join(" ")}}),dh=(function(e,t,o){return u.$m(t.object.manifest,o.object.manifest)&&t.templateOwner===o.templateOwner&&(void 0===o.templateOwner||u.$m(e.base.index.byKey.get(o.templateOwner)?.manifest,e.head.index.byKey.get(o.templateOwner)?.manifest))}),ph=(function(e,t,o){return u.$5q(e)&&void 0!==o?u.$12(t.map((t=>u.$be(e[t]??o.fields.get(t)?.fallback)))):u.$12(u.$be(e))}),gh=(function(e,t){const o=(function(e,{workload:t,side:o,base:n}){const{kind:a,name:s,path:r,keys:i}=e,c=u.$e9(o,t,a,s),l=c?.object??ra(o,t,e)?.maker;if(void 0===l)return;const d=u.$e9(n,t,a,s),m=void 0!==d||void 0!==sa(n,t,e)||n.incomplete,p=void 0!==d&&"all"!==i&&"data"!==i&&i.some(e=>!d.entries.has(e)),f=u.$eg(l,t,{isNew:!m||p});if(void 0===f)return;const h=void 0===c?`, made of ${l.kind} ${l.name}, which`:", which";return{key:`late ${a} ${c?.name??s}`,severity:"error",message:`\`${r}\` needs ${a} ${c?.name??s}${h} ${f}.`,unsafe:!0,remediation:u.$ef}})(e,t);if(void 0!==o)return[o];const n=u.$e9(t.side,t.workload,e.kind,e.name);return void 0===n?function(e,t){const{workload:o,side:n,base:a,elsewhere:s}=t,{kind:r,name:i,path:c}=e,l=`${r} ${i}`;if(void 0!==sa(n,o,e))return hh(o,e,n,a);const d=u.$e7(s.gone,o.object,e);if(void 0!==d)return[void 0===d.maker?wh(e,l):kh(l,c,d.maker)];const m=u.$e9(a,o,r,i),p=void 0!==m,f=function({kind:e,name:t},{workload:o,side:n}){return n.configs.find(n=>n.generated&&n.kind===e&&n.name===t&&n.namespace===o.object.namespace)}(e,t);if(void 0!==f){const e=function(e,t,o){return{key:e,message:`\`${t}\` needs ${e}, which the build only holds as ${o}: kustomize does not rewrite this field. Name it under \`configurations\`, as a \`nameReference\`.`,unsafe:!0}}(l,c,f.object.name);return[{...e,severity:p?"error":"warning"}]}const h=n.incomplete?void 0:ra(a,o,e);if(void 0!==h){const{maker:e,stays:t}=h;return[kh(l,c,{...e,stays:t},n.index.byKey.has(u.$ax(e)))]}if(void 0!==m)return n.incomplete?[jh(l,c)]:[!1===n.prunes||u.$ee(m.object)?yh(l,c):vh(l,c,l,"error")];const g=function({kind:e,name:t,keys:o},n){const{namespace:a}=n.workload.object;if("all"===o||"data"===o)return[];return Sh(n.elsewhere.inPlace.filter(({id:t})=>t.kind===e),{name:t,keys:o,namespace:a})}(e,t);if(g.length>0)return g.map(t=>wh(e,`key ${t} of ${l}`));const $=void 0!==u.$e7(s.come,o.object,e);return u.$ed(i)&&!$?[vh(l,c,l,"warning")]:[]}(e,t):(function(e,t,o){const{keys:n,path:a}=e;if("all"===n||"data"===n)return (function(e,t){return 0===e.entries.size&&xh(e,t,({entries:e})=>e.size>0)})(t,o)?[bh(t,a)]:[];const s=n.filter(n=>!oa(t,e,n)&&function(e,t,o,n){return xh(t,n,t=>oa(t,o,e))}(n,t,e,o)),r=n.filter(e=>"unlessFlux"===t.entries.get(e)?.kept),i=`${t.kind} ${t.name}`,c=(e,t,o="")=>vh(`${i} ${e}`,a,`key ${e} of ${i}${o}`,t);return[...s.map(e=>c(e,"error")),...r.map(e=>c(e,"warning",` ${$h}`))]})(e,n,t)}),Xh=(function(e,t){const[o,n]=[e,t].map(u.$f7);return u.$eq(e).flatMap((({name:e,value:a})=>{const s=u.$eq(t).find((t=>t.name===e)),r=void 0===s?new Map:ng(s.value);return[...ng(a)].flatMap(([t,a])=>{const s=r.get(t),i=o?.find(({container:t,path:o,isReadOnly:n})=>t===e&&!n&&u.$4h(a,o)),c=void 0===i?void 0:n?.find(({key:e})=>e===i.key);if(void 0===s||void 0===i||void 0===c)return[];if(s===a||s===`${c.path}${a.slice(i.path.length)}`)return[];const l=`Container ${e} is told by ${t} to have its data at ${s} from now on, in place of ${a}: what ${i.what} holds there stays, and the program begins without it.`;return[{container:e,message:l}]})}))}),Yh=(function(e,t){return t.templates.flatMap(((t,o)=>{const n=e.templates[o],a=(function({spec:e}){const t=u.$9v(e,"volumes").filter(e=>eg.some(t=>void 0!==e[t]));return new Set(t.map(e=>u.$1l(e,"name")??""))})(t);return t.containers.flatMap((({name:e,value:t})=>{const o=n?.containers.find((t=>t.name===e)),s=void 0===o?new Map:ag(o.value),r=u.$9v(t,"volumeMounts").map(e=>({volume:u.$1l(e,"name")??"",path:u.$fi(u.$1l(e,"mountPath")??"")})),i=ag(t);return[...i].flatMap(([t,o])=>{const n=s.get(t),c=r.find(({path:e,volume:t})=>e===n&&a.has(t)),l=r.some(({path:e})=>u.$4h(o,e)||u.$4h(e,o)),d=[...i.values()].some(e=>void 0!==n&&u.$4h(e,n));if(void 0===c||l||d)return[];const m=`Container ${e} is told by ${t} of ${o}, in place of ${c.path}, where it has volume ${c.volume} as before: unless its image has that, it does not find it.`;return[{container:e,message:m}]})}))}))}),ng=(function(e){return new Map([...ag(e)].filter(([e])=>tg.test(e)&&!og.test(e)))}),ag=(function(e){const t=["command","args"].flatMap((t=>u.$93(e[t]))),o=t.flatMap((e,o)=>{const[,n,a]=/^(-[\w.-]+)=(.*)$/s.exec(e)??[];return void 0!==n?[[n,a??""]]:/^-[\w.-]+$/.test(e)?[[e,t[o+1]??""]]:[]}),n=u.$9v(e,"env").map((e=>[u.$1l(e,"name")??"",u.$1l(e,"value")??""]));return new Map([...o,...n].filter((([,e])=>/^\/[\w./-]+$/.test(e))).map(([e,t])=>[e,u.$fi(t)]))}),rg=(function(e,t,o){return nr(e,t,o).flatMap((({container:e,former:t})=>{const{name:o,path:n,value:a}=e,s={container:o,severity:"warning",unsafe:!0},[r,i]=[mg(t,"cpu"),mg(a,"cpu")],[c,l]=[mg(t,"memory"),mg(a,"memory")],[u,d]=[dg(t),dg(a)];return[...r!==`${i}m`||Number(i)<=sg?[]:[{...s,key:`cores ${n} unit`,message:`Container ${o} asks for ${i} cores, where it was ${r}: few nodes have as many, and a new pod waits for one.`}],...ug(c,l)?[{...s,key:`memory ${n} request`,message:`Container ${o} asks for ${l} of memory, where it was ${c}: few nodes have as much, and a new pod waits for one.`}]:[],...cg(u,d)?[{...s,key:`memory ${n} unit`,message:`Container ${o} may have ${d} of memory, where it was ${u}: what needs more than that is ended as soon as it asks for it.`}]:[]]}))}),cg=(function(e,t){const[,o]=/^([\d.]+)Gi?$/.exec(e)??[];return void 0!==o&&(t===`${o}Mi`||t===`${o}M`)&&Number(o)<ig}),ug=(function(e,t){const[,o]=/^([\d.]+)Gi?$/.exec(t)??[];return void 0!==o&&(e===`${o}Mi`||e===`${o}M`)&&Number(o)>=lg}),dg=(function(e){return u.$be(u.$9u(e,"resources","limits").memory)}),mg=(function(e,t){const o=u.$9u(e,"resources");return u.$be(u.$9u(o,"requests")[t]??u.$9u(o,"limits")[t])}),pg=(function(e,t){return[...$g(e,t),...yg(e),...wg(e)]}),fg=(function({spec:e}){return u.$9v(e,"volumes").flatMap(e=>{const[t,o]=[u.$1l(e,"name")??"",u.$1l(e,"emptyDir","medium")??""];return/^(?:Memory|HugePages(?:-.*)?)?$/.test(o)?[]:[{key:`medium ${t}`,severity:"error",message:`Volume ${t} is of a medium that the kubelet does not know (\`${o}\`; it knows \`Memory\` and \`HugePages\`): no container starts.`,unsafe:!0}]})}),gg=(function({controller:e,object:t}){return"StatefulSet"!==e||t.name.length<=hg?[]:[{key:"name",severity:"error",message:`Its name has more than ${hg} characters, too many for the label \`controller-revision-hash\` of its pods: none is made.`,unsafe:!0}]}),$g=(function({name:e,path:t,value:o},{spec:n}){const[a,s]=[u.$9u(o,"securityContext"),u.$9u(n,"securityContext")],r=!0===(a.runAsNonRoot??s.runAsNonRoot),i=a.runAsUser??s.runAsUser;return!r||0!==i&&0n!==i?[]:[{key:`root ${t}`,container:e,severity:"error",message:`Container ${e} runs as root (\`runAsUser: 0\`), which its \`runAsNonRoot\` refuses: the kubelet never starts it.`,unsafe:!0}]}),vg=(function({amount:e}){return e>0n&&e<bg}),yg=(function({name:e,path:t,value:o}){const n=u.$9u(o,"resources"),a=kg.flatMap((({field:o,resource:a,may:s,then:r})=>{const i=u.$c7(u.$9u(n,o)[a]);if(void 0===i||!vg(i))return[];const c=`Container ${e} ${s} ${i.text} of ${a}, which is less than a MiB: ${r}.`,l="limits"===o;return[{key:`${a} ${t}`,container:e,severity:l?"error":"warning",message:c,unsafe:l}]}));return a.filter(({key:e},t)=>a.findIndex(t=>t.key===e)===t)}),wg=(function({name:e,path:t,value:o}){return"Never"!==o.imagePullPolicy?[]:[{key:`pull ${t}`,container:e,severity:"warning",message:`Container ${e} never pulls its image (\`imagePullPolicy: Never\`): on a node that does not have it already, it never starts.`,unsafe:!0}]}),jg=(function(e,t,o){return tr(e,t,o).flatMap((e=>{const{template:t,former:o}=e,n=(e,t,o)=>({key:`room ${e}`,...void 0!==o&&{container:o},severity:"warning",message:t,unsafe:!1}),a=u.$n(u.$9v(o?.spec??{},"volumes"),({name:e})=>e),s=u.$9v(t.spec,"volumes").flatMap(e=>{const t=u.$1l(e,"name")??"",[o]=a.get(t)??[],[s,r]=[o,e].map(e=>u.$c7(u.$9u(e??{},"emptyDir").sizeLimit));if(void 0===s||void 0===r||2n*r.amount>=s.amount)return[];const i=`Its volume ${t} may hold ${r.text} from now on, and ${s.text} before: a pod that writes more is evicted.`;return[n(`volume ${t}`,i)]}),r=or(e).flatMap((({container:{name:e,path:t,value:o},old:a={}})=>{const s=(function(e,t){const o=((e,t)=>u.$c7(u.$9u(e,"resources",t).memory)),[n,a]=[o(e,"limits"),o(t,"limits")];if(void 0===n||void 0===a||vg(a))return;if(cg(dg(e),dg(t)))return;const s=o(e,"requests"),r=void 0!==s&&s.amount<n.amount&&a.amount<s.amount;if(2n*a.amount>=n.amount&&!r)return;const i=r?`asked for ${s.text}`:`up to ${n.text}`;return`may have ${a.text} of memory from now on, and ${i} before: where it takes more, it is killed and started again, over and over.`})(a,o);return void 0===s?[]:[n(`memory ${t}`,`Container ${e} ${s}`,e)]})),i=or(e).flatMap((({container:{name:e,path:t,value:o},old:a})=>{const s=Pg(e,o);return void 0===s||void 0!==a&&void 0!==Pg(e,a)?[]:[n(`heap ${t}`,s,e)]}));return[...s,...i.length>0?i:r]}))}),Pg=(function(e,t){const o=u.$c7(u.$9u(t,"resources","limits").memory);if(void 0===o)return;const n=u.$9v(t,"env").map(e=>`${u.$9o(e.name)}=${u.$9o(e.value)}`),a=[...["command","args"].map(e=>u.$93(t[e]).join(" ")),...n];for(const[t,n]of Sg)for(const s of a){const[,a="",r="",i=""]=t.exec(s)??[],c=Number(r)*(P.$8g(xg,(i||n).toLowerCase())??1);if(!(""===a||1000000000n*BigInt(c)<=o.amount))return`Container ${e} is told to take up to ${r}${i||n} of memory (\`${a}\`), and may have ${o.text}: it is killed when it does.`}}),Eg=(function({object:e},t,{index:o}){const n=fo(o,"LimitRange",e.namespace),a=fo(o,"ResourceQuota",e.namespace);return[...u.$cp(n,t),...Og(a,n,t)]}),Og=(function(e,t,{spec:o,containers:n}){return[u.$9u(o,"resources","requests"),u.$9u(o,"resources","limits")].some((e=>Object.keys(e).length>0))?[]:[...Dg(e)].flatMap(([e,o])=>{const a=u.$co(e);if(void 0===a)return[];const{field:s,resource:r}=a;return n.flatMap(n=>{const{name:a,path:i}=n;return void 0!==$o(n,t)(s,r)?[]:[{key:`quota ${i} ${e}`,container:a,severity:"warning",message:`Container ${a} does not say its \`${e}\`, which ResourceQuota ${o} counts: no new pod is made, unless a LimitRange gives it a default.`,unsafe:!0}]})})}),Lg=(function(e,t,o){const n=u.$f4(e,t,o);return void 0===n?[]:e.templates.flatMap((o=>{const a=n.templates.find((({path:e})=>e===o.path));if(void 0===a)return[];const[s,r]=[a,o].map(Fg),i=s?.filter(e=>!0!==r?.includes(e))??[],c=!0===r?.some(e=>!0!==s?.includes(e));if(0===i.length||c||function({object:e},t,{index:o}){const n=lo(t),a=u.$ax({group:"",kind:"ServiceAccount",namespace:e.namespace,name:n});return u.$9v(o.byKey.get(a)?.manifest,"imagePullSecrets").length>0}(e,o,t))return[];const l=new Set(Ug(a)),d=Ug(o).find(e=>l.has(e));return void 0===d?[]:[{key:"logins",severity:"warning",message:`Its pods no longer name ${i.join(", ")} in \`imagePullSecrets\`: where ${d} asks for a login, no new pod starts on a node that lacks the image.`,unsafe:!1}]}))}),Fg=(function({spec:e}){return u.$9v(e,"imagePullSecrets").flatMap(({name:e})=>"string"==typeof e?e:[])}),Bg=(function(e,t,o){const n=u.$f4(e,t,o);if(void 0===n||!n.templates.every(_g))return[];const a=e.templates.find((e=>!_g(e)));if(void 0===a)return[];const s=!0===a.spec.hostNetwork&&"Default"!==(u.$1l(a.spec,"dnsPolicy")??""),[r,i]=s?["`hostNetwork` is true"," They do with `dnsPolicy: ClusterFirstWithHostNet`."]:["its `dnsPolicy` is Default",""];return[{key:"names",severity:"warning",message:`Its pods ask their node for names from now on, since ${r}: they find no Service by its name.${i}`,unsafe:!1}]}),_g=(function({spec:e}){const t=u.$1l(e,"dnsPolicy")??"ClusterFirst";return"ClusterFirst"===t?!0!==e.hostNetwork:"Default"!==t}),Vg=(function(e,t,o){return nr(e,t,o).flatMap((({container:e,former:t})=>{const{name:o,path:n,value:a}=e,s=u.$9v(a,"volumeMounts");return u.$9v(t,"volumeMounts").filter(e=>Hg(e)&&s.some(t=>t.mountPath===e.mountPath&&!Hg(t))).map(e=>({key:`propagation ${n}`,container:o,severity:"warning",message:`What container ${o} mounts below ${u.$1l(e,"mountPath")??""} its node and other pods see no more (\`mountPropagation\` is no longer Bidirectional): volumes that it mounts for others stay empty.`,unsafe:!1}))}))}),Zg=(function(e,t,o){const n=u.$f4(e,t,o);if(void 0===n)return[];const[a,s]=[Yg(n),Yg(e)];return u.$fc(n,e,o,t).flatMap(e=>Xg.flatMap(t=>{const{name:o,path:n}=e,r=function(e,t){const{before:o,after:n}=e,[a,s]=[o,n].map(e=>u.$9u(e,t,"httpGet"));if([a,s].some(e=>0===Object.keys(e??{}).length))return;const[r,i]=e$(e,t),c=[a,s].map(e=>[`for ${(u.$1l(e,"path")??"/").replace(/\?.*/,"")}`,...r===i?[`by ${u.$1l(e,"scheme")??"HTTP"}`]:[]]),[l="",d=""]=c.map((e,t)=>e.filter((e,o)=>c[1-t]?.[o]!==e).join(" "));return""===d?void 0:`${d} from now on, and ${l} before, ${Qg}: where that is not served`}(e,t)??function({before:e,after:t},o){const[n,a]=[e,t].map(e=>u.$9u(e,o,"exec").command);return void 0===n||void 0===a||u.$m(n,a)?void 0:`by another command from now on, ${Qg}: where that does not succeed`}(e,t)??function(e,t,o){const[n,a]=e$(e,t);if(void 0===n||void 0===a)return;const s=function(e,t,{had:o,has:n},[a,s]){return o.has(a)?n.has(s)?u.$fa(e,...t$(e,t))?"where its declaration moves while nothing tells the program":void 0:0===n.size?void 0:"which no container of its pods declares":a===s||n.has(s)?void 0:Qg}(e,t,o,[n,a]);return void 0===s?void 0:`at the port ${a} from now on, ${s}, and at ${n} before: where the program does not listen there`}(e,t,{had:a,has:s});return void 0===r?[]:[{key:`moved ${t} ${n}`,container:o,severity:"warning",message:`The \`${t}\` of container ${o} asks ${r}, it fails.`,unsafe:!1}]}))}),Yg=(function(e){const t=u.$eq(e).flatMap((({value:e})=>u.$9v(e,"ports")));return new Set(t.flatMap((e=>u.$b6(e,"containerPort")??[])))}),n$=(function(e,t,o){return nr(e,t,o).flatMap((({container:e,former:t})=>{const{name:o,path:n,value:a}=e;if(a$.every((e=>u.$m(t[e]??null,a[e]??null))))return[];const s=s$(a);return[...s$(t)].filter(e=>s.has(e)).flatMap(e=>{const r=function(e,t,o){const n=u.$fd(o),[a,s]=[u.$fe(e),u.$fe(t)];if(s.some(e=>n.test(e)))return;const r=s.filter(e=>!a.includes(e));for(const e of a){const t=n.exec(e)?.index;if(void 0===t)continue;const[a,s]=[e.slice(0,t),e.slice(t+String(o).length)],i=r.filter(e=>e.startsWith(a)&&e.endsWith(s)).map(e=>e.slice(a.length,e.length-s.length)).find(e=>/^\d{2,5}$/.test(e));if(void 0!==i)return Number(i)}}(t,a,e);return void 0===r||s.has(r)?[]:[{key:`told ${n} ${e}`,container:o,severity:"warning",message:`Container ${o} is told of the port ${r}, where it was ${e}, which its declaration or a probe still names: where the program listens at ${r}, nothing reaches it.`,unsafe:!1}]})}))}),r$=(function(e,t,o){const n=u.$f4(e,t,o);if(void 0===n)return[];const a=n.templates.flatMap(d$),s=[...e.templates.flatMap(d$).filter(e=>!a.some(t=>u.$ff(e,t))).map(h$).filter(e=>!i$(o).has(e)),...e.templates.flatMap(((e,t)=>(function(e,t,o){const n=p$(e),a=n.every(e=>e.some(e=>!i$(o).has(e)));return n.length<2||!a?[]:void 0===t||u.$bj(t.spec,e.spec)?[n.map(e=>e.join(" and ")).join(" or ")]:[]})(e,n.templates[t],o)))],r=e.templates.flatMap((({spec:e})=>u.$9v(e,"tolerations"))),i=n.templates.flatMap((({spec:e})=>u.$9v(e,"tolerations"))).filter(e=>!r.some(t=>u.$bi(t,e))).map(({key:e,value:t})=>[u.$be(e)||"every taint",u.$be(t)].filter(Boolean).join("=")),c=(e,t)=>({key:e,severity:"warning",message:t,unsafe:!1});return[...0===s.length?[]:[c("labels of nodes",`Its pods go only to nodes with ${[...new Set(s)].join(", ")} from now on: where none has that, and room, new pods wait.`)],...0===i.length?[]:[c("taints",`Its pods no longer tolerate ${[...new Set(i)].join(", ")}: new ones do not come to such nodes, where they may have been.`)]]}),d$=(function({spec:e}){const[t=[],...o]=u.$fg(e),n=o.length>0?[]:t.filter(m$),a=u.$9v(e,"topologySpreadConstraints").filter(({whenUnsatisfiable:e})=>"DoNotSchedule"===e).map(({topologyKey:e})=>({key:u.$be(e),values:[]})).filter(({key:e})=>!l$.test(e));return[...u.$fh(e),...n,...a].filter(e=>!u$(e))}),p$=(function({spec:e}){return u.$fg(e).map(e=>e.filter(e=>m$(e)&&!u$(e)).map(f$))}),$$=(function(e){return g$.flatMap((t=>{const o=u.$1l(e,"annotations",t)?.trim()??"";return(o.startsWith("[")?function(e){const t=u.$6v(e),o=t.ok?t.documents[0]?.value:void 0;return u.$6q(o)?u.$9v({networks:o},"networks").flatMap(e=>{const t=u.$1l(e,"name");return void 0===t?[]:[{name:t,namespace:u.$1l(e,"namespace")}]}):[]}(o):(function(e){return e.split(",").flatMap((e=>{const[,t,o]=/^(?:([a-z0-9-]+)\/)?([a-z0-9.-]+)(?:@.*)?$/.exec(e.trim())??[];return void 0===o?[]:[{name:o,namespace:t}]}))})(o)).map(b$)}))}),Ab=(function(e,t){const o=u.$az(e,t.index),n=void 0===o?e:function(e,t){const{object:o}=e,n={...u.$9u(o.manifest,"spec"),replicas:t};return{...e,object:{...o,manifest:{...o.manifest,spec:n}}}}(e,Math.max(1,o.minReplicas));return{rollout:ll({base:n,head:n,causes:[{type:"other",path:"spec"}],autoscaled:!1,faults:[]}),autoscaler:o}}),Ib=(function(e){const t=(function(e){const t=e.containers.flatMap((e=>u.$9v(e.value,"volumeMounts").map(t=>({container:e,subPath:Eb(t),volume:u.$1l(t,"name")})))),o=new Set,n=t.filter(({container:e,subPath:t,volume:n})=>{const a=u.$12([n,e.path,t]);return!o.has(a)&&o.add(a)});return u.$n(n,({volume:e})=>e)})(e);return u.$9v(e.spec,"volumes").flatMap((o,n)=>{const a=u.$1l(o,"name")??String(n),s=ao(e.path,`spec.volumes[${a}]`),r=t.get(a)??[],i=r.every(({container:e})=>"init"===e.role);return[...Db(o,s).flatMap(e=>0===r.length?[Lb(e,void 0)]:r.map(t=>({...Lb(e,t),...i&&{updates:"never"}}))),...Ub(o,s)]})}),Bb=(function(e){return _b(e)}),Vb=(function(e){return u.$9v(e.value,"envFrom").flatMap(((t,o)=>Hb.flatMap((([n,a])=>{const s=u.$1l(t,a,"name");return void 0===s?[]:[{kind:n,name:s,how:"envFrom",container:e.name,path:`${e.path}.envFrom[${o}].${a}.name`,keys:"data",optional:!0===u.$9u(t,a).optional,updates:"never"}]}))))}),Kb=(function(e){return u.$9v(e.value,"env").flatMap(((t,o)=>Gb.flatMap((([n,a])=>{const s=u.$9u(t,"valueFrom",a),r=u.$1l(s,"name"),i=u.$1l(s,"key");return void 0===r||void 0===i?[]:[{kind:n,name:r,how:"env",container:e.name,path:`${e.path}.env[${u.$1l(t,"name")??String(o)}].valueFrom.${a}.name`,keys:[i],optional:!0===s.optional,updates:"never"}]}))))}),Wb=(function({object:e},t,o){const{spec:n}=t;return[...Qb(n,o),...Xb(n,o),...ev(e.namespace,t,o)]}),Qb=(function(e,{index:t}){const[o,n]=[u.$b6(e,"priority"),u.$1l(e,"preemptionPolicy")];if(void 0===o&&void 0===n)return[];const a=u.$1l(e,"priorityClassName")??"",s=(t.byKind.get("PriorityClass")??[]).filter(({group:e})=>"scheduling.k8s.io"===e).find(e=>""===a?!0===e.manifest.globalDefault:e.name===a),r=void 0!==s||""===a||Object.hasOwn(Zb,a),i=void 0===s?P.$8g(Zb,a)??0:u.$b6(s.manifest,"value")??0,c=u.$1l(s?.manifest,"preemptionPolicy")??"PreemptLowerPriority",l=""===a?"the class that pods have by default":`PriorityClass ${a}`,d=(e,t,o)=>r?Jb(e,!0,`\`${e}\` is ${t}, and admission takes it from ${l}, where it is ${o}`):Jb(e,!1,`\`${e}\` is ${t}, and admission takes it from ${l}, which is not in the build`);return[...void 0===o||r&&o===i?[]:[d("priority",o,i)],...void 0===n||r&&n===c?[]:[d("preemptionPolicy",n,c)]]}),Xb=(function(e,{index:t}){const{overhead:o}=e;if(!u.$5q(o))return[];const n=u.$1l(e,"runtimeClassName")??"";if(""===n)return[Jb("overhead",!0,"`overhead` is written, and no RuntimeClass is named that has one")];const a=u.$ax({group:"node.k8s.io",kind:"RuntimeClass",name:n,namespace:null}),s=t.byKey.get(a);return void 0===s?[Jb("overhead",!1,`\`overhead\` is written, and has to be that of RuntimeClass ${n}, which is not in the build`)]:(r=o,i=u.$9u(s.manifest,"overhead","podFixed"),[...new Set([...Object.keys(r),...Object.keys(i)])].every(e=>u.$c7(r[e])?.amount===u.$c7(i[e])?.amount)?[]:[Jb("overhead",!0,`\`overhead\` is not that of RuntimeClass ${n}`)]);var r,i}),ev=(function(e,{spec:t,containers:o},{index:n}){const a=u.$1l(t,"serviceAccountName")??u.$1l(t,"serviceAccount")??"default",s=n.byKey.get(u.$ax({group:"",kind:"ServiceAccount",name:a,namespace:e}));if(void 0===s||!function({manifest:e}){return/^(1|t|true)$/i.test(u.$1l(e,"metadata","annotations",Yb)??"")}(s))return[];const r=tv(s,"secrets"),i=[...u.$9v(t,"volumes").flatMap(e=>u.$1l(e,"secret","secretName")??[]),...o.flatMap(({value:e})=>[...u.$9v(e,"env").flatMap(e=>u.$1l(e,"valueFrom","secretKeyRef","name")??[]),...u.$9v(e,"envFrom").flatMap(e=>u.$1l(e,"secretRef","name")??[])])],c=u.$9v(t,"imagePullSecrets").flatMap(e=>u.$1l(e,"name")??[]),l=[...i.filter(e=>!r.has(e)),...c.filter(e=>!tv(s,"imagePullSecrets").has(e))];return[...new Set(l)].map(e=>Jb(`secret ${e}`,!0,`It reads Secret ${e}, which ServiceAccount ${a} does not give its pods (\`${Yb}\`)`))}),rv=(function(e,{head:t,causes:o}){const n=iv(e.workloads).get(t.key),a=u.$1l(n?.object.manifest,"spec","workloadRef","scaleDown");if(void 0!==n&&0!==o.length&&"never"!==(a??"never"))return{effect:"none",reason:`Its pods are run by the Rollout ${n.object.name}, which scales this Deployment down.`}}),mv=(function(e,t,o){return tr(e,t,o).flatMap((e=>or(e).flatMap((({container:{name:t,path:o,value:n},old:a})=>{const{template:s,former:r}=e,i=vv(n,s)&&(void 0===a||!vv(a,r));return[...void 0===a?[]:hv(t,a,n),...i?[yv(t,s)]:[]].map(e=>({key:`time ${o} ${e}`,container:t,severity:"warning",message:e,unsafe:!1}))}))))}),hv=(function(e,t,o){const[n,a]=[bv(t),bv(o)];if(gv(t)!==gv(o)||a>pv||2*a>=n||n===1/0&&a>fv)return[];const s=n===1/0?"":`, and had ${n} s`;return[`Container ${e} has ${a} s to start from now on, by its ${$v(o)}${s}: where it takes longer, it is ended and started again, over and over.`]}),gv=(function(e){return u.$f5(u.$1l(e,"image")??"").name}),bv=(function(e){const t=e.startupProbe??e.livenessProbe??null;if(null===t)return 1/0;const o=(e,o)=>u.$b6({probe:t},"probe",e)??o;return o("initialDelaySeconds",0)+o("periodSeconds",10)*o("failureThreshold",3)}),vv=(function(e,t){const o=u.$9u(e,"lifecycle","preStop"),n=u.$93(u.$9u(o,"exec").command).join(" "),a=/^(?:\S*sh \S+ )?\S*sleep (\d+)s?(?=$|[\s;&])/.exec(n)?.[1],s=u.$b6(o,"sleep","seconds")??Number(a??0);return void 0!==t&&s>0&&s>=uo(t)}),kv=(function(e,t,o){const n=jv(e);return 0===n.length?[]:[...t.workloads.values()].flatMap(t=>{if(t===e||"DaemonSet"!==t.controller)return[];const a=jv(t).find(e=>n.some(t=>wv(t,e)));if(void 0===a||!function(e,t){const[o,n]=[e,t].map(({templates:e})=>e[0]);if(void 0===o||void 0===n)return!1;const a=["nodeSelector","affinity"].every(e=>void 0===o.spec[e]),s=["nodeSelector","affinity"].every(e=>u.$m(o.spec[e]??null,n.spec[e]??null));return(a||s)&&function(e,t){const o=({spec:e})=>u.$6q(e.tolerations)?e.tolerations:[];return o(t).every(t=>o(e).some(e=>u.$m(e,t)))}(o,n)}(t,e))return[];const[s,r]=[t,e].map(({key:e})=>function(e,t){return void 0!==e&&jv(e).some(e=>wv(e,t))}(o.workloads.get(e),a));if(s===r?t.key>e.key:r)return[];const i=`Its pods take port ${a.number} (${a.protocol}) of their node, which the pods of DaemonSet ${t.object.name} have there: no node is free for them.`;return[{key:`host port ${a.number} ${t.key}`,severity:"error",message:i,unsafe:!0,remediation:"Take another port, or keep one of the two off the nodes of the other one."}]})}),jv=(function({templates:e}){return e.flatMap((({spec:e,containers:t})=>{const o=!0===e.hostNetwork?"containerPort":"hostPort";return t.filter((({role:e})=>"init"!==e)).flatMap((({value:e})=>u.$9v(e,"ports"))).flatMap((e=>{const t=u.$b6(e,o)??0,n=(u.$1l(e,"hostIP")??"").replace(/^(?:0\.0\.0\.0|::)$/,"");return t>0?[{number:t,protocol:u.$be(e.protocol??"TCP"),ip:n}]:[]}))}))}),Cv=(function(e){return u.$dn(e).flatMap((({before:e,after:t})=>{const[o,n]=[u.$eq(e),u.$eq(t)],[a]=n.flatMap((e=>{const t=o.find((({name:t})=>t===e.name));if(void 0===t)return[];const[a,s]=[qv(t),qv(e)],r=[o,n].map((t=>mo(t.filter((({name:t})=>t!==e.name)))));return a.some(e=>!s.includes(e)&&r.every(t=>t.includes(e)))?s.filter(e=>!a.includes(e)&&!mo(n).includes(e)):[]}));if(void 0===a)return[];const{kind:s,name:r}=t.object,i=`${s} ${r} calls port ${a} of its own pod from now on, and no container of it has that, but the one that it called before: nobody answers.`;return[{object:t.object,message:i}]}))}),qv=(function({value:e}){return u.$g8(e).flatMap((([e,t])=>[...u.$g7(e,t,(e=>Rv.test(e)))].flatMap(({port:e})=>e??[])))}),Nv=(function({name:e,path:t,value:o}){const n=new Set(u.$9v(o,"ports").map((e=>u.$1l(e,"name"))));return zv.flatMap((a=>{const{port:s}=u.$9u(o,...a.path);return"string"!=typeof s||/^\d*$/.test(s)||u.$fj.test(s)||n.has(s)?[]:[{key:`${a.path.slice(0,-1).join(" ")} ${t}`,container:e,severity:a.runs?"warning":"error",message:`The ${a.what} of container ${e} asks at the port ${s}, which the container does not name: ${a.then}.`,unsafe:!0!==a.runs}]}))}),Tv=(function(e,t,o,n,a){const s=Uv(e,o,n),r=(function({name:e},{key:t},o){const n=o.workloads.get(t),a=n&&u.$eq(n).find((t=>t.name===e));return void 0===n||void 0===a?{own:new Set,given:new Set}:{own:new Set(Fv(a.value)),given:new Set(Uv(a,n,o))}})(e,o,a);return[...Mv(e,s,t),...Dv(e,s,t,r),...Ov(e,s,r),...Bv(e,t),...Vv(e)]}),Mv=(function({name:e,path:t,value:o},n,a){if(void 0===n)return[];const s=new Set([...n,...u.$9v(o,"env").filter((e=>""!==e.value&&void 0!==(e.value??e.valueFrom))).map((e=>u.$1l(e,"name")))]),r=u.$9v(o,"volumeMounts").flatMap(e=>mu(u.$1l(e,"subPathExpr")??""));return[...new Set(r)].filter(e=>!s.has(e)&&!Iv(e,a)).map(o=>({key:`subPathExpr ${t} ${o}`,container:e,severity:"error",message:`A \`subPathExpr\` of container ${e} asks for the variable ${o}, which it does not set: the kubelet never starts it.`,unsafe:!0}))}),Dv=(function({name:e,path:t,value:o},n,a,s){const r=u.$9v(o,"env"),i=Fv(o),c=new Set(n),l=new Map(i.map(((e,t)=>[e,t])).reverse()),d=[...r.map(((e,t)=>({where:`the variable ${i[t]??""}`,text:u.$1l(e,"value")??"",at:t}))),...["command","args"].flatMap((e=>u.$c8(o,e).map(t=>({where:`its ${e}`,text:t,at:i.length}))))].flatMap((({where:t,text:o,at:r})=>mu(o).flatMap(o=>{const i=l.get(o);if(c.has(o)||void 0!==i&&i<r||Iv(o,a)&&!s.given.has(o))return[];const u=void 0!==i,d=void 0===n&&!s.own.has(o)||!Ev.test(o);return!u&&d?[]:[`Container ${e} names $(${o}) in ${t}, and ${u?"sets that only afterwards":"does not set that"}: the text stays as it is written.`]})));return[...new Set(d)].map(o=>({key:`${t} ${o}`,container:e,severity:"warning",unsafe:!1,message:o}))}),Ov=(function({name:e,path:t,value:o},n=[],{own:a}){const s=new Set([...Fv(o),...n]),r=[...a].filter((e=>!s.has(e)&&/^[A-Za-z_]\w*$/.test(e))),i=0===r.length?[]:["command","args"].flatMap(e=>u.$c8(o,e));return i.some(e=>Lv.test(e))?r.filter(e=>function(e,t){const o=new RegExp(String.raw`(?:^|[\s;(])(?:read\s+|for\s+)?${e}(?:=|\s+in\b)`);return new RegExp(String.raw`\$\{?${e}(?![\w:=+-])|\$\(\([^)]*\b${e}\b`).test(t)&&!o.test(t)}(e,i.join("\n"))).map(o=>({key:`script ${t} ${o}`,container:e,severity:"warning",unsafe:!1,message:`Container ${e} reads the variable ${o} in its command, and no longer sets it: it is empty there.`})):[]}),Fv=(function(e){return u.$9v(e,"env").map((e=>u.$1l(e,"name")??""))}),Uv=(function({value:e},t,o){const n=[];for(const a of u.$9v(e,"envFrom")){const e=void 0===a.configMapRef?"Secret":"ConfigMap",s=u.$1l(a,"Secret"===e?"secretRef":"configMapRef","name")??"",r=u.$e9(o,t,e,s);if(void 0===r)return;for(const e of r.entries.keys())n.push(`${u.$1l(a,"prefix")??""}${e}`)}return n}),Bv=(function({name:e,path:t,value:o},{containers:n}){const a=new Set(n.map((e=>e.name)));return u.$9v(o,"env").flatMap((e=>u.$1l(e,"valueFrom","resourceFieldRef","containerName")??[])).filter(e=>""!==e&&!a.has(e)).map(o=>({key:`resourceFieldRef ${t} ${o}`,container:e,severity:"error",message:`A variable of container ${e} is taken from container ${o}, which the pod does not have: the kubelet never starts it.`,unsafe:!0}))}),Vv=(function({name:e,path:t,value:o}){const n=u.$9u(o,"resources");return _v.flatMap((({resource:o,least:a,what:s})=>{const r=u.$c7(u.$9u(n,"requests")[o]??u.$9u(n,"limits")[o]);if(void 0===r||r.amount<a)return[];const i=`Container ${e} asks for ${r.text} ${s}, which few nodes have: a new pod waits for one.`;return[{key:`${s} ${t}`,container:e,severity:"warning",message:i,unsafe:!0}]}))}),Hv=(function({spec:e,containers:t}){const o=new Set(t.map((({name:e})=>e)));return u.$9v(e,"volumes").flatMap(e=>{const t=[...u.$9v(e,"downwardAPI","items"),...u.$9v(e,"projected","sources").flatMap(e=>u.$9v(e,"downwardAPI","items"))];return t.flatMap(e=>u.$1l(e,"resourceFieldRef","containerName")??[]).filter(e=>!o.has(e)).map(t=>({key:`downwardAPI ${t}`,severity:"error",message:`Volume ${u.$1l(e,"name")??""} takes something from container ${t}, which the pod does not have: no container starts.`,unsafe:!0}))})}),Wv=(function(e){return u.$dn(e).flatMap((({before:t,after:o})=>{const n=o.templates.flatMap(((e,o)=>(function(e,t){if(void 0===e||"true"!==Jv(e,Gv))return;if("true"!==Jv(t,Gv))return`no longer has ${Gv}`;const[o,n]=[Jv(e,Kv),Jv(t,Kv)],a=o!==n&&[e,t].every(e=>mo(e.containers).includes(o));return a&&!mo(t.containers).includes(n)?`asks for that at port ${n}, which none of its containers has`:void 0})(t.templates[o],e)??[])),[a]=n,{kind:s,name:r}=o.object;return void 0===a||function({base:e,head:t}){return Object.keys(u.$do).some(o=>(t.index.byKind.get(o.slice(o.indexOf("/")+1))??[]).some(t=>!e.index.byKey.has(u.$ax(t))))}(e)?[]:[{object:o.object,message:`${s} ${r} ${a}: nobody may take the metrics of its pods any more.`}]}))}),Jv=(function({metadata:e},t){return u.$be(u.$9u(e,"annotations")[t])}),Zv=(function(e,t,o,n){if(!e.maybeChanged&&!t.maybeChanged)return;const a=n||function({base:e,head:t}){return[e,t].every(e=>"Operator"!==e.controller&&0===u.$e8(e).length)}(o),[s,r]=[Xv(e,o.base),Xv(t,o.head)],i=e=>!n||s.has(e)&&r.has(e),c=Qv(e,o.base,a,i),l=Qv(t,o.head,a,i),d=[...u.$ho(c,l),...u.$ho(l,c)];if(0===d.length)return;const m=(p=d,[...u.$n(p,({words:e})=>e)].flatMap(([e,t])=>{if(void 0===e)return[];const[o,...n]=[...new Set(t.flatMap(({variable:e})=>e??[]))];return void 0===o?e:0===n.length?`the variable ${o} ${e}`:`the variables ${u.$hp([o,...n])} ${e}`}));var p;return m.length>0?`Whether it changes is not known: ${m.join("; ")}.`:"What was left out of the build may change it, and is not the same at base and head."}),Hy=(function(e,t,o){const n=[],a=u.$bm(n),s=u.$ji(t.kind),r=P.$8g(Gy,s);if(void 0!==r)r(e,t,a);else for(const n of o.immutable)Ky(e,t,n,a);return n.map(e=>({...e,update:!0}))}),Ky=(function(e,t,o,n){const a=o.split(".");u.$m(u.$5p(e,...a),u.$5p(t,...a))||n(function(e){return e.reduce((e,t)=>u.$bo(e,t),void 0)}(a),Vy)}),ok=(function(e,t,o){const{apiVersion:n,kind:a,name:s,namespace:r}=o.object,i=u.$9k(n,a);if(void 0===i)return e;const c=(function(e,t,o){const n=[];return Im(e,t,o,void 0,n),n})(t.object.manifest,o.object.manifest,i.type);if(0===c.length)return e;const l=c.map(nk).join(" "),d=void 0===e||"none"===e.effect,m=c.some(({path:e,on:t})=>t>ek&&t<=tk&&function(e){return e.includes("template.")||e.startsWith("spec.containers")}(e));if(void 0===e&&!m)return;const p=e??{apiVersion:n,kind:a,name:s,namespace:r,effect:"none",causes:[],pods:null,rollout:null};return{...p,...d&&m&&{effect:"unknown"},reason:void 0===p.reason?l:`${p.reason} ${l}`}}),ak=(function(e){const{base:t,head:o,changes:n}=e;return o.incomplete?[]:[...u.$dn({base:t,head:o}).flatMap((({before:e,after:t})=>sk(t.object,[uk(e),uk(t)],o))),...u.$ch({base:t,head:o},(({group:e})=>e.includes("."))).flatMap(({before:e,after:t})=>void 0===t?[]:sk(t,[dk(e),dk(t)],o)),...n.flatMap((({base:e,head:t})=>"ConfigMap"===e?.kind&&null!==t?sk(t.object,[mk(e),mk(t)],o):[])),...pk({base:t,head:o})]}),sk=(function(e,[t,o],n){for(const[a,s]of o){const o=t.get(a),r=void 0===o||o===s?void 0:rk(o,s,lk(n));if(void 0!==r){const t=`has a word in ${a} that is a letter or two off from ${r}, which it was and which is there as before`;return[{object:e,message:`${e.kind} ${e.name} ${t}: see that it is no slip.`}]}}return[]}),rk=(function(e,t,o){if(Math.abs(e.length-t.length)>u.$eo)return;const[n,a]=[ck(e),ck(t)];if(n.length!==a.length)return;const[s,...r]=n.flatMap(((e,t)=>e===a[t]?[]:[t])),[i,c]=[n[s??0]??"",a[s??0]??""];return void 0===s||r.some(e=>n[e]!==i||a[e]!==c)||i.length<ik||!o.has(i)||o.has(c)?void 0:u.$ec(new Set([i]))(c)}),ck=(function(e){return e.split(/[^A-Za-z0-9-]+/)}),uk=(function(e){const t=u.$eq(e).flatMap((({name:e,value:t})=>[...["command","args"].flatMap((o=>u.$ep(t[o]).map((t,n)=>[`${o}[${String(n)}] of container ${e}`,t]))),...u.$9v(t,"env").map((t=>[`variable ${u.$1l(t,"name")??""} of container ${e}`,u.$be(t.value)]))]));return new Map(t)}),mk=(function({entries:e}){return new Map([...e].flatMap((([e,{form:t,content:o}])=>"text"===t?[[`key ${e}`,o]]:[])))}),pk=(function({base:e,head:t}){const o=(t.index.byKind.get("Kustomization")??[]).filter(({group:e})=>e===fk),n=new Map(o.map(e=>[e,hk(e)]));return u.$ch({base:e,head:t},(({group:e,kind:t})=>e===fk&&"Kustomization"===t)).flatMap(({before:e,after:t})=>{if(void 0===t)return[];const[o,a]=[hk(e),hk(t)],s=new Set([...n].flatMap(([e,o])=>e===t?[]:o)),r=u.$ec(new Set(o.filter(e=>!a.includes(e)&&s.has(e)))),[i]=a.filter(e=>!o.includes(e)&&!s.has(e)&&void 0!==r(e));if(void 0===i)return[];const c=`Kustomization ${t.name} gives the variable ${i}, and no longer ${r(i)??""}, which others give: what names that gets its default, or nothing.`;return[{object:t,message:c}]})});var e={d:((t,o)=>{for(var n in o)e.o(o,n)&&!e.o(t,n)&&Object.defineProperty(t,n,{enumerable:!0,get:o[n]})}),o:((e,t)=>Object.prototype.hasOwnProperty.call(e,t)),r:(e=>{"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})})},t={};e.r(t),e.d(t,{$0:()=>Xo,$1:()=>Wo,$19:()=>bi,$1g:()=>$l,$1j:()=>y$,$1m:()=>v$,$20:()=>Bm,$4d:()=>Sv,$4e:()=>xv,$4f:()=>Dr,$5i:()=>Es,$5o:()=>Us,$5u:()=>_m,$60:()=>br,$61:()=>qb,$62:()=>Rb,$63:()=>hf,$64:()=>zb,$65:()=>Al,$67:()=>Rl,$69:()=>Pl,$6a:()=>ql,$6b:()=>Cl,$6c:()=>zl,$6d:()=>Il,$6e:()=>Sl,$95:()=>Mi,$9l:()=>w$,$9w:()=>Jc,$9x:()=>gi,$9y:()=>pi,$9z:()=>mi,$a0:()=>wi,$a1:()=>hi,$a2:()=>Yc,$a3:()=>kr,$a4:()=>vr,$a5:()=>$r,$a6:()=>yr,$a7:()=>dv,$a8:()=>zc,$a9:()=>Mc,$aa:()=>qn,$ab:()=>An,$ac:()=>Vn,$ad:()=>Hn,$ae:()=>Nn,$af:()=>Mn,$ag:()=>Ln,$ah:()=>gs,$ai:(()=>Gm),$aj:()=>Zo,$ak:()=>en,$al:(()=>nu),$am:()=>ru,$an:()=>cu,$ao:(()=>ps),$ap:()=>Fc,$aq:()=>Ec,$ar:()=>$s,$as:()=>In,$at:()=>On,$au:()=>ks,$av:()=>zs,$bg:()=>p,$bk:()=>Oe,$bz:(()=>co),$c0:(()=>oo),$c2:()=>Bu,$c3:(()=>Uu),$c5:()=>lf,$c6:()=>uf,$ca:()=>Eh,$cb:()=>Df,$cc:()=>Kh,$ck:()=>fo,$cl:(()=>$o),$cm:()=>bo,$cn:(()=>yo),$cr:()=>m,$cs:(()=>Ab),$ct:()=>cp,$cu:()=>vu,$cv:()=>lp,$cx:(()=>da),$cy:()=>af,$cz:()=>un,$d0:()=>an,$d1:()=>Zr,$d2:()=>Wr,$d3:()=>yb,$d4:()=>_i,$d5:()=>_o,$d7:()=>jn,$d8:()=>Rn,$d9:()=>Nh,$da:()=>Th,$db:()=>Ur,$dc:()=>zp,$dd:()=>tl,$de:()=>Fr,$df:()=>Gr,$dh:(()=>uo),$di:(()=>ff),$dj:()=>ra,$dk:()=>Qe,$dl:()=>$u,$dm:()=>fu,$dp:(()=>Ep),$dq:(()=>Yh),$dr:(()=>Xh),$ds:()=>Qf,$dt:(()=>Xf),$du:(()=>Cv),$dv:(()=>ua),$dw:(()=>Pp),$dx:(()=>gh),$dy:(()=>sl),$dz:(()=>oh),$e0:(()=>Jf),$e2:(()=>ak),$e3:()=>Vo,$e4:()=>cn,$e5:()=>tn,$e6:()=>Kn,$eb:()=>hh,$ej:()=>Kg,$ek:()=>Sh,$el:()=>oa,$em:()=>sa,$en:()=>Mb,$er:(()=>$$),$es:()=>kn,$ev:(()=>lo),$ew:()=>Ga,$ex:()=>Lr,$ey:()=>Hf,$ez:()=>go,$f0:()=>So,$f1:()=>No,$f2:()=>Ro,$f3:()=>ov,$f9:()=>pu,$fk:()=>Jr,$fl:()=>Ii,$fm:()=>Ri,$fn:()=>tf,$fo:()=>wf,$fp:()=>kf,$fq:()=>vf,$fr:(()=>Ou),$fs:()=>Pc,$ft:()=>qc,$fu:()=>Cu,$fv:(()=>bn),$fw:(()=>ma),$fx:()=>Rg,$fy:(()=>gm),$fz:(()=>Wv),$g0:()=>M,$g1:(()=>th),$g2:()=>Uv,$g4:()=>I$,$g5:(()=>Zf),$g6:()=>Vr,$ga:(()=>Xs),$gb:(()=>Wb),$gc:(()=>cr),$gd:(()=>Tv),$ge:(()=>Hv),$gf:(()=>ou),$gg:(()=>Eg),$gh:(()=>Lg),$gi:(()=>Bg),$gj:(()=>Vg),$gk:(()=>rg),$gl:(()=>n$),$gm:(()=>Zg),$gn:(()=>Gf),$go:(()=>r$),$gp:(()=>jg),$gq:(()=>vp),$gr:(()=>mv),$gs:(()=>kv),$gt:(()=>Er),$gu:(()=>Nv),$gv:(()=>Sp),$gw:(()=>gg),$gx:(()=>fg),$gy:(()=>pg),$h1:()=>ih,$h2:()=>wb,$h3:()=>Ol,$h4:()=>Dl,$he:(()=>Bb),$hf:()=>Ku,$hg:()=>Wu,$hj:()=>ea,$hk:()=>Du,$hl:()=>Eu,$hm:()=>Nu,$hn:()=>sv,$hr:(()=>rv),$hs:()=>ep,$ht:(()=>ok),$hu:(()=>rp),$hv:(()=>ll),$hw:(()=>fl),$hx:(()=>Ms),$hy:(()=>el),$hz:(()=>dh),$i0:()=>mh,$i1:()=>uh,$i2:(()=>lh),$i3:(()=>Zv),$i4:()=>ey,$j7:(()=>jr),$j8:(()=>Hy),$je:(()=>ph),$jf:(()=>ji),$jn:()=>fh,$jo:()=>ei,$k6:()=>o,$k7:()=>uy,$k8:()=>ny,$k9:()=>n,$ka:()=>a,$kb:()=>gy,$kc:()=>s,$kd:()=>r,$ke:()=>i,$kf:()=>ky,$kg:()=>wy,$kh:()=>zy,$ki:()=>Ry,$kj:()=>c,$kk:()=>Yy,$kl:(()=>l),$p9:()=>ss,$pa:()=>cs,$pb:()=>is,$pc:()=>Da,$pd:(()=>Ia),$pe:(()=>es),$pi:(()=>os),$pj:()=>yl,$pn:()=>Oa,$po:(()=>kl),$ps:()=>Ea,$qb:()=>Na,$qv:(()=>ns),$r3:(()=>ts),$r4:()=>Ta});var o={};e.r(o),e.d(o,{validateBinding:()=>g,validateRole:()=>f});var n={};e.r(n),e.d(n,{mayScaleToZero:()=>M,validateAutoscaler:()=>R,validateBudget:()=>T});var a={};e.r(a),e.d(a,{validateClaim:()=>E,validateClaimSpec:()=>O,validateClasses:()=>L,validateModes:()=>F});var s={};e.r(s),e.d(s,{validateCronJob:()=>ot,validateJob:()=>et,validateNewJob:()=>tt});var r={};e.r(r),e.d(r,{validateLimitRange:()=>it,validateNamespace:()=>xt,validatePriorityClass:()=>kt,validateQuota:()=>dt});var i={};e.r(i),e.d(i,{validateIngress:()=>Pt,validateIngressClass:()=>Tt,validateNetworkPolicy:()=>Mt,validateNewIngress:()=>Rt});var c={};e.r(c),e.d(c,{sourceOf:()=>Lt,validateStorageClass:()=>Bt,validateVolume:()=>Ft});var l={};e.r(l),e.d(l,{validateDaemonSet:()=>Xt,validateDeployment:(()=>Ht),validateNewStatefulSet:()=>Zt,validatePod:()=>to,validateReplicaSet:()=>Yt,validateReplicationController:()=>eo,validateServiceName:()=>Qt,validateStatefulSet:()=>Jt});const u=require("./core.js");function f(e,t){const o="Role"===u.$ji(e.kind);if(u.$jh(e.rules).forEach((e,n)=>{!function(e,t,o,n){const a=t=>u.$ep(e[t]).length>0;if(a("verbs")||n(u.$bo(o,"verbs"),"must have one"),a("nonResourceURLs"))return t&&n(u.$bo(o,"nonResourceURLs"),"may not be set in a Role"),void((a("apiGroups")||a("resources")||a("resourceNames"))&&n(u.$bo(o,"nonResourceURLs"),"may not be set beside resources"));for(const e of["apiGroups","resources"])a(e)||n(u.$bo(o,e),"must have one")}(e,o,u.$j9(u.$bo(void 0,"rules"),String(n)),t)}),void 0===e.aggregationRule)return;const n=u.$bo(u.$bo(void 0,"aggregationRule"),"clusterRoleSelectors"),a=u.$jh(u.$jj(e.aggregationRule).clusterRoleSelectors);0===a.length&&t(n,"must have one"),a.forEach((e,o)=>{d(e,u.$j9(n,String(o)),t)})}const h="rbac.authorization.k8s.io";function g(e,t){const o=u.$jj(e.roleRef),n=u.$bo(void 0,"roleRef"),a="RoleBinding"===u.$ji(e.kind);""===u.$ji(o.name)?t(u.$bo(n,"name"),"is missing"):u.$jq(u.$ji(o.name))||t(u.$bo(n,"name"),"may not have `/` or `%`");const s=a?["Role","ClusterRole"]:["ClusterRole"];s.includes(u.$ji(o.kind))||t(u.$bo(n,"kind"),`must be ${s.join(" or ")}`),u.$jh(e.subjects).forEach((e,o)=>{!function(e,t,o,n){const[a,s,r,i]=[e.name,e.kind,e.apiGroup,e.namespace].map(e=>u.$ji(e));""===a&&n(u.$bo(o,"name"),"is missing"),"ServiceAccount"===s?(void 0===a||""===a||u.$jp(a)||n(u.$bo(o,"name"),"is no name of a service account"),""!==r&&n(u.$bo(o,"apiGroup"),"must be empty for a ServiceAccount"),t||""!==i||n(u.$bo(o,"namespace"),"is missing")):"User"===s||"Group"===s?r!==h&&n(u.$bo(o,"apiGroup"),`must be ${h}`):n(u.$bo(o,"kind"),"must be ServiceAccount, User or Group")}(e,a,u.$j9(u.$bo(void 0,"subjects"),String(o)),t)})}const $=new Set(["cpu","memory","ephemeral-storage"]);const v="is no resource that Kubernetes knows, nor one with a prefix like example.com/";function j({resource:e,divisor:t},o,n){const a=w(t)??0n;if(0n===a)return;const s=u.$ji(e).endsWith(".cpu");(s?[1000000n,u.$cq]:x).includes(a)||n(o,s?"must be 1m or 1":"must be 1, 1k, 1M, \u2026 or 1Ki, 1Mi, \u2026")}const x=[0,1,2,3,4,5,6].flatMap((e=>[u.$cq*1000n**BigInt(e),u.$cq*1024n**BigInt(e)]));function S(e,t,o){for(const n of["kind","name"]){const a=u.$ji(e[n]);""===a?o(u.$bo(t,n),"is missing"):u.$jq(a)||o(u.$bo(t,n),"may not have `/` or `%`")}}const P=require("./common.js"),C=u.$bo(void 0,"spec");function R(e,t){const o=u.$jj(e.spec),[n,a]=[u.$jk(o.minReplicas)??1,u.$jk(o.maxReplicas)];void 0===a?t(u.$bo(C,"maxReplicas"),"is missing"):a<n&&t(u.$bo(C,"maxReplicas"),"must not be less than minReplicas");const s=u.$jj(o.scaleTargetRef);if(S(s,u.$bo(C,"scaleTargetRef"),t),"ReplicationController"===u.$ji(s.kind)||u.$ji(s.apiVersion).includes("/")||t(u.$bo(u.$bo(C,"scaleTargetRef"),"apiVersion"),"must name a group and a version, like apps/v1"),"autoscaling/v1"===u.$ji(e.apiVersion)){const e=u.$jk(o.targetCPUUtilizationPercentage);return void(void 0!==e&&e<1&&t(u.$bo(C,"targetCPUUtilizationPercentage"),"must be at least 1"))}u.$jh(o.metrics).forEach((e,o)=>{!function(e,t,o){const n=P.$8g(A,u.$ji(e.type));if(void 0===n)return void o(u.$bo(t,"type"),`must be one of ${Object.keys(A).join(", ")}`);const[a,s]=n;for(const[n]of Object.values(A))n!==a&&u.$5q(e[n])&&o(u.$bo(t,n),`may not be set for a metric of the type ${u.$ji(e.type)}`);const r=e[a],i=u.$bo(t,a);if(!u.$5q(r))return void o(i,"is missing");!function(e,t,o,n){if("object"===t&&S(u.$jj(e.describedObject),u.$bo(o,"describedObject"),n),"resource"===t||"containerResource"===t){const a=u.$ji(e.name);""===a?n(u.$bo(o,"name"),"is missing"):"containerResource"!==t||y(a)||n(u.$bo(o,"name"),v)}else{const t=u.$jj(e.metric),a=u.$ji(t.name);""===a?n(u.$bo(u.$bo(o,"metric"),"name"),"is missing"):u.$jq(a)||n(u.$bo(u.$bo(o,"metric"),"name"),"may not have `/` or `%`")}if("containerResource"!==t)return;const a=u.$ji(e.container);""===a?n(u.$bo(o,"container"),"is missing"):u.$js(a)||n(u.$bo(o,"container"),u.$ju)}(r,a,i,o);const c=u.$jj(r.target);!function(e,t,o){N.includes(u.$ji(e.type))||o(u.$bo(t,"type"),`must be one of ${N.join(", ")}`);for(const n of["value","averageValue"]){const a=w(e[n]);void 0!==a&&a<=0n&&o(u.$bo(t,n),"must be more than 0")}}(c,u.$bo(i,"target"),o);const l=s.filter(e=>void 0!==c[e]);0===l.length&&o(u.$bo(i,"target"),`must have ${s.join(" or ")}`),l.length>1&&z.has(a)&&o(u.$bo(i,"target"),`may not have ${s.join(" and ")}`)}(e,u.$j9(u.$bo(C,"metrics"),String(o)),t)});for(const e of["scaleUp","scaleDown"]){const n=u.$jj(o.behavior)[e];u.$5q(n)&&q(n,u.$bo(u.$bo(C,"behavior"),e),t)}}function q(e,t,o){u.$jh(e.policies).forEach((e,n)=>{const a=u.$j9(u.$bo(t,"policies"),String(n));""===u.$ji(e.type)&&o(u.$bo(a,"type"),"must be Pods or Percent");for(const t of["value","periodSeconds"])void 0===u.$jk(e[t])&&o(u.$bo(a,t),"must be more than 0")});const n=w(e.tolerance);void 0!==n&&n<0n&&o(u.$bo(t,"tolerance"),"must not be negative")}const A={Object:["object",["value","averageValue"]],External:["external",["value","averageValue"]],Pods:["pods",["averageValue"]],Resource:["resource",["averageUtilization","averageValue"]],ContainerResource:["containerResource",["averageUtilization","averageValue"]]},z=new Set(["external","resource","containerResource"]),N=["Utilization","Value","AverageValue"];function T(e,t){const o=u.$jj(e.spec);void 0!==o.minAvailable&&void 0!==o.maxUnavailable&&t(C,"may set minAvailable or maxUnavailable, not both");for(const e of["minAvailable","maxUnavailable"]){const n=o[e],a=/^(\d+)%$/.exec(u.$ji(n))?.[1];"string"==typeof n&&void 0===a&&t(u.$bo(C,e),"must be a number or a percentage like 25%"),void 0!==a&&Number(a)>100&&t(u.$bo(C,e),"must not be more than 100%"),(u.$jk(n)??0)<0&&t(u.$bo(C,e),"must not be negative")}u.$5q(o.selector)&&d(o.selector,u.$bo(C,"selector"),t)}function M(e){const t=u.$jj(e.spec);return 0===t.minReplicas&&u.$jh(t.metrics).some(e=>["Object","External"].includes(u.$ji(e.type)))}const I=u.$bo(void 0,"spec");function E(e,t){O(u.$jj(e.spec),I,t)}const D=["ReadWriteOnce","ReadOnlyMany","ReadWriteMany","ReadWriteOncePod"];function O(e,t,o){F(e,t,o);const n=w(u.$jj(u.$jj(e.resources).requests).storage),a=u.$j9(u.$bo(u.$bo(t,"resources"),"requests"),"storage");void 0===n?o(a,"is missing"):n<=0n&&o(a,"must be more than 0"),u.$5q(e.selector)&&d(e.selector,u.$bo(t,"selector"),o),L(e,t,o);const{dataSource:s,dataSourceRef:r}=e,i=u.$5q(r)&&void 0===r.namespace;u.$5q(s)&&U(s,u.$bo(t,"dataSource"),o),i&&U(r,u.$bo(t,"dataSourceRef"),o),i&&u.$5q(s)&&!u.$m(s,r)&&o(u.$bo(t,"dataSourceRef"),"must be the same as dataSource")}function L(e,t,o){const[n,a]=[u.$ji(e.storageClassName),u.$ji(e.volumeAttributesClassName)];""===n||u.$jp(n)||o(u.$bo(t,"storageClassName"),u.$jr),""===a||u.$jp(a)||o(u.$bo(t,"volumeAttributesClassName"),u.$jr)}function F(e,t,o){const n=u.$ep(e.accessModes);0===n.length&&o(u.$bo(t,"accessModes"),"must have one"),n.includes("ReadWriteOncePod")&&n.length>1&&o(u.$bo(t,"accessModes"),"may not have others beside ReadWriteOncePod"),n.some(e=>!D.includes(e))&&o(u.$bo(t,"accessModes"),"must be ReadWriteOnce, ReadOnlyMany, ReadWriteMany or ReadWriteOncePod")}function U(e,t,o){const n=u.$ji(e.apiGroup);for(const n of["kind","name"])""===u.$ji(e[n])&&o(u.$bo(t,n),"is missing");""===n&&"PersistentVolumeClaim"!==u.$ji(e.kind)&&o(u.$bo(t,"apiGroup"),"must be set for what is no PersistentVolumeClaim"),""===n||u.$jp(n)||o(u.$bo(t,"apiGroup"),u.$jr)}const B=["resourceClaimName","resourceClaimTemplateName"];function _(e,t){const[,o,n=""]=/^metadata\.(labels|annotations)\['(.*)'\]$/s.exec(e)??[];return void 0===o?t.has(e):u.$jt("annotations"===o?n.toLowerCase():n)}const V=["livenessProbe","readinessProbe","startupProbe"],H=["exec","httpGet","tcpSocket","grpc","sleep"];const J=2147483647,Z=/^[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?(?:[./][a-z0-9](?:[-_a-z0-9]*[a-z0-9])?)*$/;const X=new Set(["metadata.name","metadata.namespace","metadata.uid","spec.nodeName","spec.serviceAccountName","status.hostIP","status.hostIPs","status.podIP","status.podIPs"]);function Y(e,t,o,n){const a=Object.keys(t),s=u.$bo(o,"valueFrom");""!==u.$ji(e.value)&&n(s,"may not be set beside a `value` that is not empty"),1!==a.length&&n(s,0===a.length?"must name a source":"must name one source");for(const e of a){const o=u.$jj(t[e]);if("configMapKeyRef"===e||"secretKeyRef"===e){const[t,a]=[u.$ji(o.key),u.$ji(o.name)];""===t?n(u.$bo(u.$bo(s,e),"key"),"is missing"):u.$jv(t)||n(u.$bo(u.$bo(s,e),"key"),"is no key that a config can have"),u.$jp(a)||n(u.$bo(u.$bo(s,e),"name"),""===a?"is missing":u.$jr)}else"fieldRef"===e?_(u.$ji(o.fieldPath),X)||n(u.$bo(u.$bo(s,e),"fieldPath"),"is no field of a pod that a variable can take"):"resourceFieldRef"===e&&(""===u.$ji(o.resource)&&n(u.$bo(u.$bo(s,e),"resource"),"is missing"),j(o,u.$bo(u.$bo(s,e),"divisor"),n))}}function ee(e,t,o){const{recursiveReadOnly:n,readOnly:a,mountPropagation:s="None"}=e;if(void 0===n||"Disabled"===n)return;const r=u.$bo(t,"recursiveReadOnly");["Enabled","IfPossible"].includes(u.$ji(n))?!0!==a?o(r,"may only be set beside readOnly: true"):"None"!==s&&o(r,"may not be set beside mountPropagation"):o(r,"must be Disabled, Enabled or IfPossible")}function te(e,t,o){const[n,a]=[u.$ji(e.subPath),u.$ji(e.subPathExpr)];""!==n&&""!==a&&o(u.$bo(t,"subPathExpr"),"may not be set beside subPath");for(const[e,s]of[["subPath",n],["subPathExpr",a]])s.startsWith("/")&&o(u.$bo(t,e),"must be a relative path"),s.split("/").includes("..")&&o(u.$bo(t,e),"must not contain `..`")}const oe=3,ne=32,ae=2048,se=/^_?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?(?:\._?[a-z0-9](?:[-_a-z0-9]*[a-z0-9])?)*$/;function re(e){if("."===e)return!0;const t=e.replace(/\.$/,"");return t.length<=253&&se.test(t)}const ie="controller.kubernetes.io/pod-deletion-cost",[ce,le]=[-(2**31),2**31-1],ue=[{of:"container.apparmor.security.beta.kubernetes.io/",field:"appArmorProfile",defaults:["runtime/default"]},{of:"container.seccomp.security.alpha.kubernetes.io/",field:"seccompProfile",defaults:["runtime/default","docker/default"]}],de="seccomp.security.alpha.kubernetes.io/pod",me="localhost/";function fe(e){return/^(?:0|[1-9]\d*|-\d+)$/.test(e)&&Number(e)>=ce&&Number(e)<=le?void 0:`must be a whole number between ${ce} and ${le}`}function he(e,t,o,n){const[a=ue[1]]=ue.filter(({of:t})=>e.startsWith(t));if(e!==de&&!e.startsWith(a.of))return;const{field:s,defaults:r}=a,i="appArmorProfile"===s,c=e===de?o:n.get(e.slice(a.of.length));if(void 0===c&&i)return"names no container of the pod";const l=t.startsWith(me)&&(i||u.$km(t.slice(me.length))),d=[...r,"unconfined"].some(e=>e===t);if(!(l||d||i&&""===t))return"is no profile that Kubernetes knows";const m=u.$jj(c?.securityContext)[s]??(i?u.$jj(o.securityContext)[s]:void 0);if(!u.$5q(m))return;const{type:p,localhostProfile:f}=m;return("Localhost"===p?[`${me}${u.$ji(f)}`]:"Unconfined"===p?["unconfined"]:r).some(e=>e===t)?void 0:`must say what ${s} says`}function $e(e,t,o){""===u.$ji(e.topologyKey)?o(t,"has a term without a topologyKey"):u.$jt(u.$ji(e.topologyKey))||o(t,"has a topologyKey that is no label");for(const n of["labelSelector","namespaceSelector"])u.$5q(e[n])&&d(e[n],u.$bo(t,n),o);u.$ep(e.namespaces).every(u.$js)||o(u.$bo(t,"namespaces"),u.$ju),be(e,t,o)}function be(e,t,o){const[n,a]=[u.$ep(e.matchLabelKeys),u.$ep(e.mismatchLabelKeys)];n.length+a.length>0&&void 0===e.labelSelector&&o(u.$bo(t,n.length>0?"matchLabelKeys":"mismatchLabelKeys"),"may only be set beside a labelSelector"),[...n,...a].every(u.$jt)||o(u.$bo(t,"matchLabelKeys"),"has a key that is no label"),n.some(e=>a.includes(e))&&o(u.$bo(t,"matchLabelKeys"),"has a key of mismatchLabelKeys")}function ve(e){return void 0!==e&&e>=1&&e<=100}const ye={In:e=>e>0,NotIn:e=>e>0,Exists:e=>0===e,DoesNotExist:e=>0===e,Gt:e=>1===e,Lt:e=>1===e};function ke(e,t,o){for(const{key:n,operator:a,values:s}of u.$jh(e.matchExpressions)){const e=u.$ep(s),r=P.$8g(ye,u.$ji(a));void 0===r?o(t,`has an operator that is none of ${Object.keys(ye).join(", ")}`):r(e.length)||o(t,`has ${e.length} values for the operator ${u.$ji(a)}`),u.$jt(u.$ji(n))&&e.every(u.$kp)||o(t,"has a label that Kubernetes does not take")}for(const{key:n,operator:a,values:s}of u.$jh(e.matchFields))"metadata.name"===n&&("In"===a||"NotIn"===a)&&1===u.$ep(s).length||o(t,"may match a field by one metadata.name only")}const we={pod:["appArmorProfile","seLinuxOptions","fsGroup","fsGroupChangePolicy","supplementalGroups","supplementalGroupsPolicy","sysctls","runAsUser","runAsGroup","seccompProfile"],container:["appArmorProfile","seLinuxOptions","capabilities","readOnlyRootFilesystem","privileged","allowPrivilegeEscalation","procMount","runAsUser","runAsGroup","seccompProfile"],spec:["hostPID","hostIPC","hostUsers","shareProcessNamespace"]};const xe={hostPath:(e,t,o)=>{u.$ji(e.path).split("/").includes("..")&&o(u.$bo(t,"path"),"must not contain `..`")},nfs:(e,t,o)=>{u.$ji(e.path).startsWith("/")||o(u.$bo(t,"path"),"must be an absolute path")},emptyDir:(e,t,o)=>{const n=w(e.sizeLimit);void 0!==n&&n<0n&&o(u.$bo(t,"sizeLimit"),"must not be negative")},csi:function(e,t,o){const n=u.$ji(e.driver);""===n||u.$jp(n.toLowerCase())||o(u.$bo(t,"driver"),u.$jr),n.length>63&&o(u.$bo(t,"driver"),"must be at most 63 characters long");for(const n of["nodePublishSecretRef","secretRef"])u.$5q(e[n])&&""===u.$ji(e[n].name)&&o(u.$bo(u.$bo(t,n),"name"),"is missing")},iscsi:function(e,t,o){for(const n of["iqn","initiatorName"]){const a=e[n];"string"!=typeof a||"iqn"===n&&""===a||Se.some(e=>e.test(a))||o(u.$bo(t,n),"must be a name of iqn, eui or naa, like iqn.2001-04.com.example:disk1")}},fc:function(e,t,o){void 0===e.targetWWNs==(void 0===e.wwids)&&o(t,"must set targetWWNs or wwids, not both"),void 0!==e.targetWWNs&&void 0===e.lun&&o(u.$bo(t,"lun"),"is missing, which targetWWNs need")},flocker:function(e,t,o){const[n,a]=[u.$ji(e.datasetName),u.$ji(e.datasetUUID)];""===n==(""===a)&&o(t,"must set datasetName or datasetUUID, not both"),n.includes("/")&&o(u.$bo(t,"datasetName"),"must not contain a slash")},gcePersistentDisk:Pe,awsElasticBlockStore:Pe,projected:function(e,t,o){const n=new Set;u.$jh(e.sources).forEach((e,a)=>{const s=u.$j9(u.$bo(t,"sources"),String(a)),r=Object.keys(e);r.length>1&&o(s,"must be of one type");for(const t of r){const a=u.$jj(e[t]);"configMap"!==t&&"secret"!==t||""!==u.$ji(a.name)||o(u.$bo(u.$bo(s,t),"name"),"is missing"),Te(a,u.$bo(s,t),o);for(const e of Ce)ze(a[e],u.$bo(u.$bo(s,t),e),o);"serviceAccountToken"===t&&Ae(a,u.$bo(s,t),o);for(const e of[...u.$jh(a.items),a].map(e=>u.$ji(e.path)))""!==e&&n.has(e)&&o(s,`writes ${e}, as another source does`),n.add(e)}})}},Se=[/^iqn\.\d{4}-\d{2}\.[A-Za-z0-9\-.]+:[^,;*&$|\s]+$/,/^eui.[A-Za-z0-9]{16}$/,/^naa.[A-Za-z0-9]{32}$/];function Pe(e,t,o){const n=u.$jk(e.partition)??0;(n<0||n>255)&&o(u.$bo(t,"partition"),"must be between 1 and 255")}const Ce=["path","credentialBundlePath","keyPath","certificateChainPath"],[Re,qe]=[600,2**32];function Ae(e,t,o){const n=u.$jk(e.expirationSeconds);void 0!==n&&(n<Re||n>qe)&&o(u.$bo(t,"expirationSeconds"),`must be between ${Re} and ${qe}`),""===u.$ji(e.path)&&o(u.$bo(t,"path"),"is missing")}function ze(e,t,o){u.$km(u.$ji(e))&&!u.$ji(e).startsWith("..")||o(t,"must be a relative path without `..`")}const Ne=new Set(["metadata.name","metadata.namespace","metadata.uid","metadata.labels","metadata.annotations"]);function Te(e,t,o){u.$jh(e.items).forEach((e,n)=>{const a=u.$j9(u.$bo(t,"items"),String(n)),{fieldRef:s,resourceFieldRef:r}=e;u.$5q(s)||u.$5q(r)||""!==u.$ji(e.key)||o(u.$bo(a,"key"),"is missing"),u.$5q(s)&&u.$5q(r)&&o(a,"may have a fieldRef or a resourceFieldRef, not both"),u.$5q(s)&&!_(u.$ji(s.fieldPath),Ne)&&o(u.$bo(u.$bo(a,"fieldRef"),"fieldPath"),"is no field of a pod that a file can hold"),u.$5q(r)&&function(e,t,o){for(const n of["containerName","resource"])""===u.$ji(e[n])&&o(u.$bo(t,n),"is missing");j(e,u.$bo(t,"divisor"),o)}(r,u.$bo(a,"resourceFieldRef"),o);const i=u.$jk(e.mode);void 0!==i&&(i<0||i>511)&&o(u.$bo(a,"mode"),"must be between 0 and 511 (0777)"),""===u.$ji(e.path)&&o(u.$bo(a,"path"),"is missing"),ze(e.path,u.$bo(a,"path"),o)})}const Me={configMap:["name"],secret:["secretName"],persistentVolumeClaim:["claimName"],hostPath:["path"],nfs:["server","path"],csi:["driver"],iscsi:["targetPortal","iqn"],azureDisk:["diskName","diskURI"],azureFile:["secretName","shareName"],gcePersistentDisk:["pdName"],awsElasticBlockStore:["volumeID"],cinder:["volumeID"],glusterfs:["endpoints","path"],rbd:["image","monitors"],cephfs:["monitors"],vsphereVolume:["volumePath"],flexVolume:["driver"],ephemeral:["volumeClaimTemplate"],photonPersistentDisk:["pdID"],portworxVolume:["volumeID"],quobyte:["registry","volume"],scaleIO:["gateway","system","volumeName"],gitRepo:["repository"],image:[],storageos:["volumeName"]},Ie={csi:["driver","volumeHandle"],local:["path"]};function De(e,t,o,n,a=!1){const s=(a?P.$8g(Ie,e):void 0)??P.$8g(Me,e)??[];for(const e of s)void 0!==t[e]&&""!==t[e]||n(u.$bo(o,e),"is missing");Te(t,o,n),"ephemeral"===e&&u.$5q(t.volumeClaimTemplate)&&function({metadata:e,spec:t},o,n){u.$5q(t)&&O(t,u.$bo(o,"spec"),n);const a=Object.keys(u.$jj(e)).find(e=>"labels"!==e&&"annotations"!==e);void 0!==a&&n(u.$bo(u.$bo(o,"metadata"),a),"may not be set")}(t.volumeClaimTemplate,u.$bo(o,"volumeClaimTemplate"),n),Object.hasOwn(xe,e)&&xe[e]?.(t,o,n)}const Fe=/^(?:cpu|memory|hugepages-.+)$/;function Ue(e,t){const o=({resources:e})=>w(u.$jj(u.$jj(e).requests)[t])??0n;let[n,a]=[0n,0n];for(const t of u.$jh(e.initContainers)){const e=n+o(t);"Always"===t.restartPolicy&&(n=e),e>a&&(a=e)}const s=u.$jh(e.containers).reduce((e,t)=>e+o(t),n);return s>a?s:a}const _e="jan feb mar apr may jun jul aug sep oct nov dec".split(" "),Ve="sun mon tue wed thu fri sat".split(" "),He={min:0,max:59,names:[]},Ge=[{min:0,max:59,names:[]},{min:0,max:23,names:[]},{min:1,max:31,names:[]},{min:1,max:12,names:["",..._e]},{min:0,max:6,names:Ve}],Ke=new Set(["@yearly","@annually","@monthly","@weekly","@daily","@midnight","@hourly"]);function We(e,t){const o=e.split(/\s+/).filter(e=>""!==e),n=6===t?[He,...Ge]:Ge;return o.length===t&&o.every((e,t)=>function(e,t){return void 0!==t&&e.split(",").filter(e=>""!==e).every(e=>function(e,t){const o=e.split("/"),[n="",a]=o;if(o.length>2||void 0!==a&&!(/^\d+$/.test(a)&&Number(a)>0))return!1;const s=n.split("-");if("*"===s[0]||"?"===s[0])return 1===s.length;const[r,i]=[Je(s[0]??"",t),Je(s[1]??s[0]??"",t)];return!(s.length>2||void 0===r||void 0===i)&&r>=t.min&&i<=t.max&&r<=i}(e,t))}(e,n[t]))}function Je(e,t){const o=t.names.indexOf(e.toLowerCase());return""!==e&&o>=0?o:/^\d+$/.test(e)?Number(e):void 0}const Ze=new Set("ACT AET AGT ART AST BET BST CAT CNT CST CTT EAT ECT IET IST JST MIT NET NST PLT PNT PRT PST SST VST".split(" "));function Qe(e){if("local"===e.toLowerCase()||Ze.has(e))return!1;if(!e.split("/").every(e=>/^[A-Z][A-Za-z._0-9+-]{0,13}$/.test(e)))return!1;try{const{timeZone:t}=new Intl.DateTimeFormat("en",{timeZone:e}).resolvedOptions();return t===e||t.toLowerCase()!==e.toLowerCase()}catch{return!1}}const Xe=u.$bo(void 0,"spec"),Ye=1e5;function et(e,t){const o=u.$jj(e.spec);at(o,Xe,t),void 0!==o.selector&&!0!==o.manualSelector&&Object.keys(u.$jj(o.selector)).length>0&&t(u.$bo(Xe,"selector"),"may only be set with manualSelector: true");const n=u.$jk(o.completions)??0,a=u.$ji(u.$jj(e.metadata).name);nt(o)&&n>0&&!u.$js(`${a}-${n-1}`)&&t(u.$bo(u.$bo(void 0,"metadata"),"name"),"is no name to make the pods' host names of")}function tt(e,t){const o=u.$jj(e.spec);if(!0!==o.manualSelector)return;const n=u.$jj(u.$jj(u.$jj(o.template).metadata).labels);u.$5q(o.selector)?m(o.selector,n)||t(u.$bo(Xe,"selector"),"does not match the pod template's labels"):t(u.$bo(Xe,"selector"),"is missing")}function ot(e,t){const o=u.$jj(e.spec);(function(e,t,o){""===e?o(t,"is missing"):e.includes("TZ")?o(t,"may not name a time zone: use the field timeZone"):function(e){return e.startsWith("@")?Ke.has(e)||/^@every [\d.hmsu\xb5n]+$/.test(e):We(e,5)}(e)||o(t,"is no schedule that Kubernetes can read: five fields like `0 3 * * *`")})(u.$ji(o.schedule),u.$bo(Xe,"schedule"),t),function(e,t,o){"string"==typeof e&&(Qe(e)||o(t,"is no time zone of the tz database"))}(o.timeZone,u.$bo(Xe,"timeZone"),t);const n=u.$jj(u.$jj(o.jobTemplate).spec),a=u.$bo(u.$bo(Xe,"jobTemplate"),"spec");at(n,a,t),u.$5q(n.selector)&&t(u.$bo(a,"selector"),"may not be set in a CronJob"),!0===n.manualSelector&&t(u.$bo(a,"manualSelector"),"may not be true in a CronJob")}function nt(e){return"Indexed"===u.$ji(e.completionMode)}function at(e,t,o){const n=u.$bo(t,"template");Oe(u.$jj(e.template),n,o);const a=u.$ji(u.$jj(u.$jj(e.template).spec).restartPolicy);"OnFailure"!==a&&"Never"!==a&&o(u.$bo(u.$bo(n,"spec"),"restartPolicy"),"must be OnFailure or Never for a Job"),function(e,t,o){if(!nt(e)){for(const n of["backoffLimitPerIndex","maxFailedIndexes","successPolicy"])void 0!==e[n]&&o(u.$bo(t,n),"may only be set when completionMode is Indexed");return}const n=u.$jk(e.completions);void 0!==n?((u.$jk(e.parallelism)??0)>Ye&&o(u.$bo(t,"parallelism"),`must be at most ${Ye} when completionMode is Indexed`),(u.$jk(e.maxFailedIndexes)??0)>n&&o(u.$bo(t,"maxFailedIndexes"),"must not be more than completions"),u.$5q(e.successPolicy)&&function(e,t,o,n){const a=u.$jh(e.rules);0===a.length&&n(o,"must have one"),a.forEach((e,a)=>{const s=u.$j9(o,String(a)),r=u.$jk(e.succeededCount),{succeededIndexes:i}=e;void 0===r&&void 0===i&&n(s,"must have succeededCount or succeededIndexes");const c="string"==typeof i?function(e,t){if(""===e)return 0;let[o,n]=[-1,0];for(const a of e.split(",")){const[,e,s=e]=/^(\d+)(?:-(\d+))?$/.exec(a)??[],[r,i]=[Number(e),Number(s)],c=a.includes("-");if(void 0===e||r<=o||i>=t||(c?i<=r:i<r))return;n+=i-r+1,o=i}return n}(i,t):t;void 0===c&&n(u.$bo(s,"succeededIndexes"),"must be ranges like 0-2,4 of the indexes"),void 0!==r&&(r<0||r>(c??t))&&n(u.$bo(s,"succeededCount"),`must be between 0 and ${c??t}`)})}(e.successPolicy,n,u.$bo(u.$bo(t,"successPolicy"),"rules"),o)):o(u.$bo(t,"completions"),"must be set when completionMode is Indexed")}(e,t,o),void 0!==e.maxFailedIndexes&&void 0===e.backoffLimitPerIndex&&o(u.$bo(t,"backoffLimitPerIndex"),"must be set beside maxFailedIndexes");const s=e.managedBy;"string"==typeof s&&(s.length>63||!u.$k2(s))&&o(u.$bo(t,"managedBy"),"must be a path with a domain, like example.com/controller"),u.$5q(e.podFailurePolicy)&&("Never"!==a&&o(u.$bo(u.$bo(n,"spec"),"restartPolicy"),"must be Never beside a podFailurePolicy"),void 0!==e.podReplacementPolicy&&"Failed"!==e.podReplacementPolicy&&o(u.$bo(t,"podReplacementPolicy"),"must be Failed beside a podFailurePolicy"),function(e,t,o){const n=u.$jj(u.$jj(e.template).spec),a=[...u.$jh(n.containers),...u.$jh(n.initContainers)].map(({name:e})=>u.$ji(e));u.$jh(u.$jj(e.podFailurePolicy).rules).forEach((n,s)=>{const r=u.$j9(t,String(s)),i=u.$ji(n.action);""===i&&o(u.$bo(r,"action"),"is missing"),"FailIndex"===i&&void 0===e.backoffLimitPerIndex&&o(u.$bo(r,"action"),"may only be FailIndex beside a backoffLimitPerIndex");const c=u.$jh(n.onPodConditions);u.$5q(n.onExitCodes)===c.length>0&&o(r,"must have onExitCodes or onPodConditions, and not both"),u.$5q(n.onExitCodes)&&function(e,t,o,n){const{containerName:a,operator:s}=e,r=u.$k1(e.values);""===u.$ji(s)&&n(u.$bo(o,"operator"),"is missing"),"string"!=typeof a||t.includes(a)||n(u.$bo(o,"containerName"),"names no container of the pod"),0===r.length&&n(u.$bo(o,"values"),"must have one"),"In"===s&&r.includes(0)&&n(u.$bo(o,"values"),"must not hold 0 for this operator"),r.some((e,t)=>t>0&&e<=(r[t-1]??0))&&n(u.$bo(o,"values"),"must be in order, each once")}(n.onExitCodes,a,u.$bo(r,"onExitCodes"),o),c.forEach(({type:e},t)=>{u.$jt(u.$ji(e))||o(u.$bo(u.$j9(u.$bo(r,"onPodConditions"),String(t)),"type"),"is no type of a condition")})})}(e,u.$bo(u.$bo(t,"podFailurePolicy"),"rules"),o))}const st=u.$bo(void 0,"spec"),rt=["Pod","Container","PersistentVolumeClaim"];function it(e,t){const o=new Set;u.$jh(u.$jj(e.spec).limits).forEach((e,n)=>{const a=u.$j9(u.$bo(st,"limits"),String(n)),s=u.$ji(e.type);if(u.$jt(s)&&(s.includes("/")||rt.includes(s))||t(u.$bo(a,"type"),`must be ${rt.join(", ")} or a name with a prefix`),o.has(s)&&t(u.$bo(a,"type"),"is the type of another limit"),o.add(s),"Pod"===s)for(const o of["default","defaultRequest"])void 0!==e[o]&&t(u.$bo(a,o),"may not be set for Pods");"PersistentVolumeClaim"===s&&void 0===ct(e,"min","storage")&&void 0===ct(e,"max","storage")&&t(a,"must have a min or a max of storage"),function(e,t,o){const n=["min","max","default","defaultRequest"].flatMap(t=>Object.keys(u.$jj(e[t])));!function(e,t,o){const n=["Pod","Container"].includes(u.$ji(e.type)),a=e=>n?y(e):"storage"===e||ht(e);for(const n of["min","max","default","defaultRequest","maxLimitRequestRatio"])for(const s of Object.keys(u.$jj(e[n])))a(s)||o(u.$j9(u.$bo(t,n),s),v)}(e,t,o);for(const a of new Set(n))for(const[n,s]of lt){const[r,i]=[ct(e,n,a),ct(e,s,a)];void 0!==r&&void 0!==i&&r>i&&o(u.$j9(u.$bo(t,n),a),`must not be more than ${s}`)}for(const n of Object.keys(u.$jj(e.maxLimitRequestRatio))){const a=ct(e,"maxLimitRequestRatio",n),[s,r]=[ct(e,"min",n),ct(e,"max",n)],i=u.$j9(u.$bo(t,"maxLimitRequestRatio"),n);void 0!==a&&a<u.$cq&&o(i,"must not be less than 1"),void 0!==a&&void 0!==s&&void 0!==r&&a*s>r*u.$cq&&o(i,"must not be more than max divided by min")}}(e,a,t)})}function ct(e,t,o){return w(u.$jj(e[t])[o])}const lt=[["min","max"],["min","defaultRequest"],["min","default"],["defaultRequest","default"],["defaultRequest","max"],["default","max"]],ut=[["BestEffort","NotBestEffort"],["Terminating","NotTerminating"]];function dt(e,t){const o=u.$jj(e.spec);for(const[e,n]of Object.entries(u.$jj(o.hard))){const o=w(n),a=u.$j9(u.$bo(st,"hard"),e);ht(e)||t(a,"is nothing that a quota can limit"),void 0!==o&&o<0n&&t(a,"must not be negative"),void 0!==o&&(pt.has(e)||e.startsWith("count/"))&&o%u.$cq!==0n&&t(a,"must be a whole number")}const n=Object.keys(u.$jj(o.hard));vt(u.$ep(o.scopes),n,u.$bo(st,"scopes"),t);const a=u.$jh(u.$jj(o.scopeSelector).matchExpressions),s=u.$bo(u.$bo(st,"scopeSelector"),"matchExpressions");vt(a.map(({scopeName:e})=>u.$ji(e)),n,s,t),a.forEach((e,o)=>{!function(e,t,o){const[n,a]=[u.$ji(e.scopeName),u.$ji(e.operator)],s=u.$ep(e.values).length;"PriorityClass"!==n&&"VolumeAttributesClass"!==n&&bt(n)&&"Exists"!==a?o(u.$bo(t,"operator"),"must be Exists for this scope"):""===a&&o(u.$bo(t,"operator"),"is missing"),"In"!==a&&"NotIn"!==a||0!==s||o(u.$bo(t,"values"),"must not be empty for this operator"),("Exists"===a||"DoesNotExist"===a)&&s>0&&o(u.$bo(t,"values"),"must be empty for this operator")}(e,u.$j9(s,String(o)),t)})}const mt=new Set(["cpu","memory","ephemeral-storage","requests.cpu","requests.memory","requests.storage","requests.ephemeral-storage","limits.cpu","limits.memory","limits.ephemeral-storage"]),pt=new Set(["pods","resourcequotas","services","replicationcontrollers","secrets","persistentvolumeclaims","configmaps","services.nodeports","services.loadbalancers"]);function ft(e){return mt.has(e)||pt.has(e)}function ht(e){return e.includes("/")?u.$jt(e):mt.has(e)||pt.has(e)||/^(?:requests\.)?hugepages-./.test(e)}const gt=["pods","cpu","memory","limits.cpu","limits.memory","requests.cpu","requests.memory"],$t={Terminating:gt,NotTerminating:gt,NotBestEffort:gt,PriorityClass:gt,CrossNamespacePodAffinity:gt,BestEffort:["pods"],VolumeAttributesClass:["persistentvolumeclaims","requests.storage"]};function bt(e){return Object.hasOwn($t,e)}function vt(e,t,o,n){for(const a of e){const e=P.$8g($t,a),s=t.find(t=>ft(t)&&!1===e?.includes(t));void 0!==s&&n(o,`has ${a}, which cannot be asked of ${s}`)}e.every(bt)||n(o,"has a scope that Kubernetes has not");for(const t of ut)t.every(t=>e.includes(t))&&n(o,`has both ${t.join(" and ")}`)}const yt=1e9;function kt(e,t){const o=u.$ji(u.$jj(e.metadata).name);"system-node-critical"===o||"system-cluster-critical"===o||(o.startsWith("system-")&&t(u.$bo(u.$bo(void 0,"metadata"),"name"),"may not start with `system-`"),(u.$jk(e.value)??0)>yt&&t(u.$bo(void 0,"value"),`must be at most ${yt}`))}const wt=u.$bo(u.$bo(void 0,"metadata"),"labels"),jt=["privileged","baseline","restricted"];function xt({metadata:e},t){const o=u.$jj(u.$jj(e).labels);for(const e of["enforce","audit","warn"]){const n=`pod-security.kubernetes.io/${e}`,[a,s]=[o[n],o[`${n}-version`]];"string"!=typeof a||jt.includes(a)||t(u.$j9(wt,n),`must be one of ${jt.join(", ")}`),"string"!=typeof s||/^(?:latest|v1\.(?:0|[1-9]\d*))$/.test(s)||t(u.$j9(wt,`${n}-version`),"must be latest or a release like v1.36")}}const St=u.$bo(void 0,"spec");function Pt(e,t){const o=u.$jj(e.spec),n=u.$jh(o.rules);0!==n.length||u.$5q(o.defaultBackend)||t(St,"must have rules or a defaultBackend"),u.$5q(o.defaultBackend)&&Nt(o.defaultBackend,u.$bo(St,"defaultBackend"),t),"string"!=typeof o.ingressClassName||u.$jp(o.ingressClassName)||t(u.$bo(St,"ingressClassName"),u.$jr),u.$jh(o.tls).forEach((e,o)=>{const n=u.$j9(u.$bo(St,"tls"),String(o));u.$ep(e.hosts).forEach((e,o)=>{At(e)||t(u.$j9(u.$bo(n,"hosts"),String(o)),qt)});const a=u.$ji(e.secretName);""===a||u.$jp(a)||t(u.$bo(n,"secretName"),u.$jr)}),n.forEach((e,o)=>{!function(e,t,o){const n=u.$ji(e.host);if(""!==n&&(u.$jy(n)?o(u.$bo(t,"host"),"must be a name, not an address"):At(n)||o(u.$bo(t,"host"),qt)),!u.$5q(e.http))return;const a=u.$bo(u.$bo(t,"http"),"paths"),s=u.$jh(e.http.paths);0===s.length&&o(a,"must have one"),s.forEach((e,t)=>{!function(e,t,o){const[n,a]=[u.$ji(e.pathType),u.$ji(e.path)];if(""===n)return void o(u.$bo(t,"pathType"),"is missing");const s="ImplementationSpecific"!==n;a.startsWith("/")||!s&&""===a||o(u.$bo(t,"path"),"must be an absolute path"),s&&(zt.some(e=>a.includes(e))||/\/\.\.?$/.test(a))&&o(u.$bo(t,"path"),"must not have `//`, `/./`, `/../` or an escaped slash"),Nt(u.$jj(e.backend),u.$bo(t,"backend"),o)}(e,u.$j9(a,String(t)),o)})}(e,u.$j9(u.$bo(St,"rules"),String(o)),t)})}const Ct="kubernetes.io/ingress.class";function Rt(e,t){const{ingressClassName:o}=u.$jj(e.spec),n=u.$jj(u.$jj(e.metadata).annotations)[Ct];void 0!==o&&void 0!==n&&n!==o&&t(u.$bo(St,"ingressClassName"),`must be the class of the annotation ${Ct}`)}const qt="must be a name like a.example.com or *.example.com";function At(e){return u.$jp(e.startsWith("*.")?e.slice(2):e)}const zt=["//","/./","/../","%2f","%2F"];function Nt({service:e,resource:t},o,n){if(u.$5q(e)===u.$5q(t))return void n(o,u.$5q(e)?"may name a service or a resource, not both":"must name a service");if(u.$5q(t)){const e=u.$bo(o,"resource");return void 0===t.apiGroup||u.$jp(u.$ji(t.apiGroup))||n(u.$bo(e,"apiGroup"),u.$jr),void S(t,e,n)}const a=u.$bo(o,"service"),{name:s,port:r}=u.$jj(e);""===u.$ji(s)?n(u.$bo(a,"name"),"is missing"):u.$js(u.$ji(s))||n(u.$bo(a,"name"),u.$ju);const[i,c]=[u.$ji(u.$jj(r).name),u.$jk(u.$jj(r).number)??0];""!==i&&0!==c?n(u.$bo(a,"port"),"may have a name or a number, not both"):""===i&&0===c?n(u.$bo(a,"port"),"must have a name or a number"):""===i||u.$jw(i)?""===i&&K(c,u.$bo(u.$bo(a,"port"),"number"),n):n(u.$bo(u.$bo(a,"port"),"name"),"is no port's name")}function Tt(e,t){const{controller:o,parameters:n}=u.$jj(e.spec),a=u.$bo(St,"controller");if(""===u.$ji(o)?t(a,"is missing"):(u.$ji(o).length>250||!u.$k2(u.$ji(o)))&&t(a,"must be a path with a domain, like example.com/controller"),!u.$5q(n))return;const s=u.$bo(St,"parameters");S(n,s,t),void 0===n.apiGroup||u.$jp(u.$ji(n.apiGroup))||t(u.$bo(s,"apiGroup"),u.$jr);const r="Namespace"===u.$ji(n.scope),{namespace:i}=n;r||void 0===i||t(u.$bo(s,"namespace"),"may only be set when the scope is Namespace"),r&&!u.$js(u.$ji(i))&&t(u.$bo(s,"namespace"),u.$ju)}function Mt(e,t){const o=u.$jj(e.spec);u.$5q(o.podSelector)&&d(o.podSelector,u.$bo(St,"podSelector"),t);for(const[e,n]of[["ingress","from"],["egress","to"]])u.$jh(o[e]).forEach((o,a)=>{const s=u.$j9(u.$bo(St,e),String(a));u.$jh(o.ports).forEach((e,o)=>{It(e,u.$j9(u.$bo(s,"ports"),String(o)),t)}),u.$jh(o[n]).forEach((e,o)=>{Et(e,u.$j9(u.$bo(s,n),String(o)),t)})});const n=u.$ep(o.policyTypes);(n.length>2||n.some(e=>"Ingress"!==e&&"Egress"!==e))&&t(u.$bo(St,"policyTypes"),"must be Ingress, Egress or both")}function It({port:e,endPort:t},o,n){void 0!==e&&K(e,u.$bo(o,"port"),n);const[a,s]=[u.$jk(e),u.$jk(t)];void 0!==s&&(void 0===a?n(u.$bo(o,"endPort"),"may only be set beside a port that is a number"):s<a&&n(u.$bo(o,"endPort"),"must not be less than port"))}function Et(e,t,o){const{podSelector:n,namespaceSelector:a,ipBlock:s}=e,r=[["podSelector",n],["namespaceSelector",a]].filter(([,e])=>u.$5q(e));for(const[e,n]of r)d(u.$jj(n),u.$bo(t,e),o);if(!u.$5q(s))return void(0===r.length&&o(t,"must name a peer"));const i=u.$bo(t,"ipBlock");r.length>0&&o(i,"may not be set beside another peer");const c=u.$ji(s.cidr),l=""===c?"is missing":u.$k5(c);void 0!==l&&o(u.$bo(i,"cidr"),l),u.$ep(s.except).forEach((e,t)=>{const n=u.$k3(e)&&u.$k3(c)&&!u.$k4(e,c),a=u.$k5(e)??(n?"must be a strict part of cidr":void 0);void 0!==a&&o(u.$j9(u.$bo(i,"except"),String(t)),a)})}const Dt=u.$bo(void 0,"spec"),Ot=new Set(["accessModes","capacity","claimRef","mountOptions","nodeAffinity","persistentVolumeReclaimPolicy","storageClassName","volumeAttributesClassName","volumeMode"]);function Lt(e){return Object.entries(e).filter(([e])=>!Ot.has(e))}function Ft(e,t){const o=u.$jj(e.spec);F(o,Dt,t);const{storage:n,...a}=u.$jj(o.capacity),s=u.$bo(Dt,"capacity"),r=w(n);(void 0===n||Object.keys(a).length>0)&&t(s,"must have storage alone"),void 0!==r&&r<=0n&&t(u.$j9(s,"storage"),"must be more than 0");const i=Lt(o);0===i.length&&t(Dt,"must have a source"),function(e){const t=e.filter(e=>"flexVolume"!==e);return t.length>1||t.length<e.length&&t.some(e=>Ut.has(e))}(i.map(([e])=>e))&&t(Dt,"may have one source only");for(const[e,o]of i)De(e,u.$jj(o),u.$bo(Dt,e),t,!0);L(o,Dt,t),""===o.volumeAttributesClassName&&t(u.$bo(Dt,"volumeAttributesClassName"),"must not be empty"),function(e){const t=e.split("/").reduce((e,t)=>""===t||"."===t?e:".."===t?Math.max(0,e-1):e+1,0);return e.startsWith("/")&&0===t}(u.$ji(u.$jj(o.hostPath).path))&&"Recycle"===o.persistentVolumeReclaimPolicy&&t(u.$bo(Dt,"persistentVolumeReclaimPolicy"),"may not be Recycle for the path /"),function(e,t){const o=u.$bo(Dt,"nodeAffinity");if(void 0===e.nodeAffinity)return void(u.$5q(e.local)&&t(o,"is missing, and a local volume needs it"));const{required:n}=u.$jj(e.nodeAffinity);if(!u.$5q(n))return void t(u.$bo(o,"required"),"is missing");const a=u.$jh(n.nodeSelectorTerms);0===a.length&&t(u.$bo(u.$bo(o,"required"),"nodeSelectorTerms"),"must have one");for(const e of a)ke(e,o,t)}(o,t)}const Ut=new Set(["azureFile","vsphereVolume","photonPersistentDisk","portworxVolume","azureDisk","scaleIO","local","storageos","csi"]);function Bt(e,t){const o=u.$ji(e.provisioner),n=u.$bo(void 0,"provisioner");""===o?t(n,"is missing"):u.$jt(o.toLowerCase())||t(n,"must be a name with an optional prefix"),"Recycle"===u.$ji(e.reclaimPolicy)&&t(u.$bo(void 0,"reclaimPolicy"),"must be Delete or Retain"),Object.hasOwn(u.$jj(e.parameters),"")&&t(u.$bo(void 0,"parameters"),"may not have an empty key"),u.$jh(e.allowedTopologies).forEach((e,o)=>{const n=u.$bo(u.$j9(u.$bo(void 0,"allowedTopologies"),String(o)),"matchLabelExpressions"),a=u.$jh(e.matchLabelExpressions),s=a.map(({key:e})=>u.$ji(e));new Set(s).size<s.length&&t(n,"names one key twice"),a.forEach(({key:e,values:o},a)=>{const s=u.$ep(o);u.$jt(u.$ji(e))||t(u.$bo(u.$j9(n,String(a)),"key"),"is no label that Kubernetes takes"),(0===s.length||new Set(s).size<s.length)&&t(u.$bo(u.$j9(n,String(a)),"values"),"must have one, and each once")})})}const _t=u.$bo(void 0,"spec"),Vt=u.$bo(_t,"template");function Jt(e,t){const o=u.$jj(e.spec),n=u.$jh(o.volumeClaimTemplates);p(o,t);const a=n.map(e=>u.$ji(u.$jj(e.metadata).name)),s=u.$b9(u.$jj(u.$jj(o.template).spec),"hostname","subdomain");Oe({...u.$jj(o.template),spec:s},Vt,t,a),Wt(o,t);const r=u.$jj(o.updateStrategy),i=u.$bo(_t,"updateStrategy");"OnDelete"===u.$ji(r.type)&&void 0!==r.rollingUpdate&&t(u.$bo(i,"rollingUpdate"),"may not be set when the type is OnDelete");const c=u.$jk(u.$jj(r.rollingUpdate).partition);void 0!==c&&c<0&&t(u.$bo(u.$bo(i,"rollingUpdate"),"partition"),"must not be negative"),n.forEach((e,o)=>{O(u.$jj(e.spec),u.$bo(u.$j9(u.$bo(_t,"volumeClaimTemplates"),a[o]??""),"spec"),t)})}function Zt(e,t){for(const{metadata:o}of u.$jh(u.$jj(e.spec).volumeClaimTemplates)){const e=u.$ji(u.$jj(o).name),n=u.$bo(u.$j9(u.$bo(_t,"volumeClaimTemplates"),e),"metadata");u.$js(e)||t(u.$bo(n,"name"),u.$ju)}}function Qt(e,t){const o=u.$ji(u.$jj(e.spec).serviceName);""===o||u.$js(o)||t(u.$bo(_t,"serviceName"),"must be lower case letters, digits and hyphens")}function Xt(e,t){const o=u.$jj(e.spec);p(o,t),Oe(u.$jj(o.template),Vt,t),Wt(o,t);const n=u.$jj(o.updateStrategy);if("RollingUpdate"!==u.$ji(n.type))return;const a=u.$jj(n.rollingUpdate),s=u.$bo(u.$bo(_t,"updateStrategy"),"rollingUpdate");for(const e of["maxSurge","maxUnavailable"])Kt(a[e],u.$bo(s,e),t);const r=!Gt(a.maxSurge);r&&!Gt(a.maxUnavailable)&&t(u.$bo(s,"maxSurge"),"may not be set when maxUnavailable is not 0"),!r&&Gt(a.maxUnavailable)&&t(u.$bo(s,"maxUnavailable"),"may not be 0 when maxSurge is 0")}function Yt(e,t){const o=u.$jj(e.spec);p(o,t),Oe(u.$jj(o.template),Vt,t),Wt(o,t)}function eo(e,t){const o=u.$jj(e.spec);if(!u.$5q(o.template))return void t(Vt,"is missing");const n=u.$jj(u.$jj(o.template.metadata).labels),a=m({matchLabels:u.$jj(o.selector)},n);0!==Object.keys(n).length&&a||t(u.$bo(_t,"selector"),"does not match the pod template's labels"),Oe(o.template,Vt,t),Wt(o,t)}function to(e,t){const o=u.$jj(e.spec);Le(o,_t,t),pe(e,void 0,t),function(e,t){for(const o of["initContainers","containers"])for(const n of u.$jh(e[o])){const e=u.$ji(n.image),a=u.$bo(u.$j9(u.$bo(_t,o),u.$ji(n.name)),"image");e.trim()!==e&&t(a,"must not begin or end with a blank")}}(o,t),u.$jh(o.schedulingGates).length>0&&""!==u.$ji(o.nodeName)&&t(u.$bo(_t,"nodeName"),"may not be set beside schedulingGates")}const io=12;const po=u.$38(((e,t)=>{return o=e.byKind.get(t)??[],u.$n(o.filter(({group:e})=>""===e),({namespace:e})=>e);var o}));const ho=[];function go({manifest:e}){const{scopes:t,scopeSelector:o}=u.$9u(e,"spec");return void 0===t&&void 0===o}function bo(e){return $o({value:{}},e)}const vo=u.$2w(e=>{const t=e.flatMap(({manifest:e})=>u.$9v(e,"spec","limits")).filter(e=>"Container"===u.$1l(e,"type")),o=(...e)=>new Map(t.flatMap(t=>e.flatMap(e=>Object.entries(u.$9u(t,e)))).toReversed());return{limits:o("default","max"),requests:o("defaultRequest","default","max","min")}});function ko(e,t,o){return u.$c7(u.$9u(e,"resources",t)[o],!0)}function wo(e,t){return e>t?e:t}const jo=1000000n,xo=[["Ti",1n<<40n],["Gi",1n<<30n],["Mi",1n<<20n]];function So(e){const t=e/u.$cq;if(e%u.$cq!==0n)return{amount:e,text:(e+jo-1n)/jo+"m"};const o=xo.find(([,e])=>t>=e&&t%e===0n);return{amount:e,text:void 0===o?String(t):`${t/o[1]}${o[0]}`}}function Po(e,t){return(e?.amount??0n)*t}function Co(e){return e*u.$cq}function Ro(e,t,o){const n=qo(e),a=u.$12([t,o]),s=n.get(a)??function(e,t,o){const n=function(e){if("pods"===e||"count/pods"===e)return"pods";if(e.endsWith("storage")&&!e.endsWith("ephemeral-storage"))return;const[,t,o=""]=/^(requests|limits)\.(.+)$/.exec(e)??[];return"requests"===t||"limits"===t?[t,o]:/^(cpu|memory|ephemeral-storage|hugepages-.+)$/.test(e)?["requests",e]:void 0}(o),a=void 0===n?(Ao(e).get(t)??[]).flatMap(e=>{const t=function(e,t){const{group:o,kind:n,manifest:a}=e,s=Io.includes(t)?t:/^count\/(.+)$/.exec(t)?.[1];if(void 0!==s){const t=`${function(e){const t=e.toLowerCase();return"endpoints"===t?t:/[^aeiou]y$/.test(t)?`${t.slice(0,-1)}ies`:/(s|x|ch|sh)$/.test(t)?`${t}es`:`${t}s`}(n)}${""===o?"":`.${o}`}`===s?Co(1n):0n;return t+("persistentvolumeclaims"===s?Eo(e,()=>Co(1n)):0n)}if(""===o&&"Service"===n)return function(e,t){const o=u.$9u(e,"spec");if("services.loadbalancers"===t)return"LoadBalancer"===o.type?Co(1n):0n;if("services.nodeports"!==t)return;return"NodePort"===o.type||"LoadBalancer"===o.type&&!1!==o.allocateLoadBalancerNodePorts?Co(BigInt(u.$9v(o,"ports").length)):0n}(a,t);const[,r,i]=/^(?:(.+)\.storageclass\.storage\.k8s\.io\/)?(requests\.storage|persistentvolumeclaims)$/.exec(t)??[];if(void 0===i)return;const c=e=>{if(void 0!==r&&u.$1l(e,"spec","storageClassName")!==r)return 0n;const t=u.$9u(e,"spec","resources","requests").storage;return"requests.storage"===i?Po(u.$c7(t,!0),1n):Co(1n)};return""===o&&"PersistentVolumeClaim"===n?c(a):Eo(e,c)}(e,o);return void 0===t?[]:[{object:e,amount:t}]}):(zo(e).get(t)??[]).map(t=>function(e,t,o){const{object:n,templates:a}=e,s=fo(t.index,"LimitRange",n.namespace),[r]=a,i=void 0===r?0n:"pods"===o?Co(1n):Po(yo(r,s)(...o),1n),c=function(e,{index:t}){const o=To.includes(e.controller)?u.$az(e,t)?.object:void 0,n="ScaledObject"===o?.kind?"maxReplicaCount":"maxReplicas",a=u.$b6(o?.manifest,"spec",n);return void 0!==a&&Number.isSafeInteger(a)&&a>0?a:void 0}(e,t);return{object:n,workload:e,each:i,amount:i*BigInt(Mo(e,t)),...void 0!==c&&{most:i*BigInt(c)}}}(t,e,n));return a.filter(({amount:e})=>e>0n)}(e,t,o);return n.set(a,s),s}const qo=u.$2w(()=>new Map),Ao=u.$2w(({index:e})=>u.$n(e.objects,({namespace:e})=>e)),zo=u.$2w(({workloads:e})=>u.$n(e.values(),({object:e})=>e.namespace));function No(e){return/^(count\/)?configmaps$/.test(e)?Co(1n):0n}const To=["Deployment","StatefulSet","ReplicaSet","Pod","ArgoRollout","DeploymentConfig","CloneSet","KruiseStatefulSet"];function Mo(e,{index:t}){if(!To.includes(e.controller))return 0;const o=u.$az(e,t)?.minReplicas??u.$b0(e)??0;return Number.isSafeInteger(o)&&o>0?o:0}const Io=["configmaps","secrets","services","persistentvolumeclaims","resourcequotas"];function Eo({group:e,kind:t,manifest:o},n){if("apps"!==e||"StatefulSet"!==t)return 0n;const a=u.$9u(o,"spec").replicas??1;return("number"==typeof a&&Number.isSafeInteger(a)?BigInt(a):0n)*u.$9v(o,"spec","volumeClaimTemplates").map(n).reduce((e,t)=>e+t,0n)}function Do({group:e,manifest:t}){if(!/^(group)?(snapshot\.)?storage\.k8s\.io$/.test(e))return[];const o=u.$9u(t,"parameters");return Object.entries(o).flatMap(([e,t])=>{if(!/secret-?name$/i.test(e)||"string"!=typeof t||""===t)return[];const n=o[e.replace(/name$/,"namespace").replace(/Name$/,"Namespace")];return[{name:t,namespace:"string"==typeof n?n:void 0}]})}function Oo({group:e,kind:t}){return"helm.toolkit.fluxcd.io"===e&&"HelmRelease"===t}function Lo(e,t){const{id:o,base:n,head:a,changedKeys:s,madeBy:r}=t;if(null===a)return!1;const i=0===s.length||!0===r?.isWhole;return[a.name,a.object.name].flatMap(t=>Fo(e,{name:t,namespace:a.namespace})).some(({kind:e,valuesKey:t,targetPath:r})=>{const c=u.$37(t)||"values.yaml",l=""!==u.$37(r)||!function(e,t){if("text"!==e?.form||"text"!==t?.form)return!1;const[o,n]=[e,t].map(({content:e})=>({lines:e.split("\n").filter(e=>!/^\s*(?:#.*)?$/.test(e)),read:u.$78(e)}));if(!0!==o?.read.ok||!0!==n?.read.ok)return!1;const a=({documents:e})=>e.map(({value:e})=>e);return u.$m(o.lines,n.lines)&&u.$m(a(o.read),a(n.read))}(n?.entries.get(c),a.entries.get(c));return e===o.kind&&(i||s.includes(c)&&l)})}function Fo(e,t){return Oo(e)&&u.$aw(t.namespace,e.namespace)?u.$9v(e.manifest,"spec","valuesFrom").filter(({name:e})=>e===t.name):[]}function Uo({group:e,kind:t,manifest:{spec:o}}){if(!u.$5q(o))return o;const{valuesFrom:n,ignoreDifferences:a,driftDetection:s,...r}=o;return Oo({group:e,kind:t})||void 0===n?r:{...r,valuesFrom:n}}function Bo(e){return u.$6q(e)?e.some(Bo):!!u.$5q(e)&&Object.entries(e).some(([e,t])=>`.${e}`.includes(`.${u.$h0}/`)&&"false"!==t&&!1!==t||Bo(t))}function _o({group:e,name:t,manifest:o}){if("helm.toolkit.fluxcd.io"===e){const e=u.$1l(o,"spec","targetNamespace");return u.$1l(o,"spec","releaseName")??(void 0===e?t:`${e}-${t}`)}return"argoproj.io"===e?u.$1l(o,"spec","source","helm","releaseName")??t:"helm.cattle.io"===e?t:void 0}function Vo({group:e,kind:t,manifest:o}){return"argoproj.io"===e?u.$1l(o,"spec","destination","namespace"):"HelmRelease"===t||"HelmChart"===t?u.$1l(o,"spec","targetNamespace"):void 0}const Ho=3,Go=/^-?\s*\$?\.Release\.Name\s*-?$/,Ko=/config|secret|valuesFrom|substituteFrom|fileData/i;function Wo(e){const t=new Set,o=(e,n)=>{if("string"==typeof e&&n&&t.add(e),u.$6q(e))for(const t of e)o(t,n);if(!u.$5q(e))return;const a=[u.$1l(e,"kind"),u.$1l(e,"type")].some(Jo);for(const[t,s]of Object.entries(e))o(s,n||Ko.test(t)||a&&"name"===t)};return void 0!==e&&o(e,!1),t}function Jo(e){return void 0!==e&&/^(configmap|secret)$/i.test(e)}function Zo(e,t){if(0===t.length)return;const o=function(e){const{apiVersion:t,kind:o,metadata:n,status:a,...s}=e.manifest,r=function({group:e,manifest:t},o){return Qo.has(e)&&u.$5q(o)?{...o,listeners:u.$9v(t,"spec","listeners").map(({tls:e,...t})=>t)}:o}(e,Uo(e));return void 0===r?s:{...s,spec:r}}(e),n=Wo(o),a=new Set(u.$gz(o)),s=Xo(e),r=Vo(e)??e.namespace;return t.find(t=>{const{head:o}=t;if(Lo(e,t))return!0;if(null!==o&&function({namespace:e,name:t,object:o}){return null===e?[]:[`${e}/${o.name}`,`${e}/${t}`]}(o).some(e=>a.has(e)))return!0;if(null===o||!u.$aw(o.namespace,r))return!1;const{name:i}=o.object;return n.has(i)||n.has(o.name)||a.has(i)&&function(e,t){const{name:o}=e.object;return e.generated&&o!==e.name||/[-.]/.test(o)&&o!==t.name}(o,e)||s(i)})}const Qo=new Set(["gateway.networking.k8s.io","gateway.networking.x-k8s.io"]);function Xo(e){const t=_o(e);if(void 0===t)return()=>!1;const{spec:o}=e.manifest,n=Wo(o),a=[...new Set(u.$gz(o))],s=a.filter(e=>e.includes("{{")),r=a.filter(e=>e.includes("\n")),i=new Set(Yo(o));return o=>s.some(e=>function(e,t,{release:o,isConfigField:n}){const a=e.split(/\{\{([^{}]*)\}\}/);if(1===a.length)return!1;const s=a.map((e,t)=>t%2==0?e:Go.test(e)?o:void 0);return(n?s:s.filter((e,t)=>t%2==0)).map(e=>e??"").join("").length>=Ho&&u.$22(t,s)}(e,o,{release:t,isConfigField:n.has(e)}))||/[-.]/.test(o)&&o!==e.name&&(i.has(o)||r.some(e=>u.$3f(e,o)))}function Yo(e){return u.$6q(e)?e.flatMap(Yo):u.$5q(e)?Object.entries(e).flatMap(([e,t])=>[e,...Yo(t)]):[]}function en(e,t){const{id:o,notSeenAt:n,head:a}=e,{spec:s}=t.manifest,r=`It names ${o.kind} ${o.name}, which ${void 0===n?"changes":"may change"}`,i=a?.object.name??o.name;return i===o.name||u.$gz(s).includes(i)?Oo(t)&&!Lo(t,e)&&e.sameRealName?`${r}: ${Bo(s)?"its values ask Reloader to restart pods then":"pods that read it at their start only keep the old content, since its values do not ask Reloader for a restart"}. What that restarts was not analysed.`:`${r}; what that restarts was not analysed.`:`${r}, and which the build holds as ${i}: kustomize did not rewrite this field. What that restarts was not analysed.`}function tn(e,t){const{byName:o,inTexts:n}=on(t);return[...o.get(e.name)??[],...n].filter(({object:o})=>function(e,t,o){const{name:n,namespace:a}=t,s=nn(o,e);if(null!==a&&s.texts.has(`${a}/${n}`))return!0;if(function({group:e,kind:t,manifest:o},{name:n,namespace:a}){if("admissionregistration.k8s.io"!==e||!t.endsWith("AdmissionPolicyBinding"))return!1;const s=u.$9u(o,"spec","paramRef");return s.name===n&&u.$aw(u.$1l(s,"namespace")??null,a)}(e,t))return!0;const r=Do(e).find(e=>e.name===n);return void 0!==r?u.$aw(a,r.namespace??null):Fo(e,t).length>0||!!u.$aw(a,Vo(e)??e.namespace)&&(!!(s.names.has(n)||s.isRendered(n)||s.pulled.has(n))||!!function({name:e,namespace:t},o,{index:n}){return/[-.]/.test(e)&&e!==o.name&&!rn.some(function([o,a]){return n.byKey.has(u.$ax({group:o,kind:a,name:e,namespace:t}))})}(t,e,o)&&((null===a?s.ends:s.own).has(n)||function(e,t){return Oo(e)?u.$9v(e.manifest,"spec","valuesFrom").flatMap(o=>{const{kind:n,name:a,valuesKey:s,targetPath:r}=o;if("ConfigMap"!==n||""!==u.$37(r))return[];const i={group:"",kind:n,name:u.$37(a),namespace:e.namespace},c=t.get(u.$ax(i))?.entries.get(u.$37(s)||"values.yaml");return"text"===c?.form?[c.content]:[]}):[]}(e,o.configsByKey).some(e=>u.$3f(e,n))))}(o,e,t)).sort((e,t)=>e.at-t.at).map(({object:e})=>e)}const on=u.$2w(e=>{const t=e.index.objects.map((e,t)=>({at:t,object:e})),o=({object:e})=>void 0!==_o(e),n=t.filter(e=>!o(e));return{byName:u.$o(n,({object:t})=>function(e,t){const{ends:o,names:n,pulled:a}=nn(t,e),s=u.$1l(e.manifest,"spec","paramRef","name")??[];return new Set([...o,...n,...a,...Do(e).map(({name:e})=>e)].concat(s))}(t,e)),inTexts:t.filter(o)}}),nn=u.$38((e,t)=>{const o=function(e,t){const o=ln(e.manifest.metadata);if(u.$ay(e))return o;const n=t.workloads.get(u.$ax(e)),a=void 0!==n&&n.templates.length>0;return[...o,...a?n.templates.flatMap(({metadata:e,spec:t})=>[...ln(e),...pn(t)]):mn(e.manifest)]}(t,e),n=[t.manifest,...(e.workloads.get(u.$ax(t))?.templates??[]).map(({spec:e})=>e)],a=n.flatMap(e=>u.$9v(e,"imagePullSecrets"));return{texts:new Set(o),ends:new Set(o.flatMap(an)),own:new Set(o.filter(e=>!sn.test(e)).flatMap(an)),names:cn(t,e)?new Set:Wo(Uo(t)),isRendered:Xo(t),pulled:new Set(a.flatMap(e=>u.$1l(e,"name")??[]))}});function an(e){return[e,...["=","/"].flatMap(t=>e.includes(t)?[e.slice(e.lastIndexOf(t)+1)]:[])]}const sn=/^[a-z0-9-]+\/[^/]+$/,rn=[["","Service"],["","ServiceAccount"],["","PersistentVolumeClaim"],["apps","Deployment"],["apps","StatefulSet"],["apps","DaemonSet"]];function cn({group:e,kind:t,name:o,namespace:n},{workloads:a}){return(a.get(u.$ax({group:e,kind:t,name:o,namespace:n}))?.templates.length??0)>0}function ln(e){return un(e).flatMap(({texts:e})=>e)}function un(e){return Object.entries(u.$9u(e,"annotations")).filter(([e])=>!dn.test(e)).map(([e,t])=>({key:e,texts:fn(t).flatMap(e=>e.split(/[\s,]+/))}))}const dn=/^(meta\.helm\.sh|([a-z]+\.)?reloader\.stakater\.com|argocd\.argoproj\.io|kubectl\.kubernetes\.io)\//,mn=u.$2w(e=>{const{metadata:t,status:o,secrets:n,...a}=e;return fn(a)});function pn(e){return[...u.$9v(e,"initContainers"),...u.$9v(e,"containers")].flatMap(e=>{const{command:t,args:o}=e;return[t,o,...u.$9v(e,"env").map(({value:e})=>e)].flatMap(fn)})}function fn(e){if("string"==typeof e)return[e];if(u.$6q(e))return e.flatMap(fn);if(!u.$5q(e))return[];const{kind:t}=e,o="string"==typeof t&&!/Secret|ConfigMap/.test(t);return Object.entries(e).flatMap(([e,t])=>hn.test(e)||o&&"name"===e?[]:fn(t))}const hn=/^(labels|match(Labels|Expressions)|\w*selector|resourceNames|\w*service(Name)?|claimName|ignoreDifferences|driftDetection)$/i,gn="terminationMessagePath";function vn(e,t){const o=new Set(t.map(({message:e})=>e));return e.filter(e=>u.$bw(e)&&o.has(e.message))}function kn(e){return[...Sn(e).map(e=>({group:"",kind:"Service",name:e,isNamespaced:!0})),...Cn(e),...wn(e)]}function wn(e){const{istio:t}=u.$9u(e,"spec","strategy","canary","trafficRouting"),o=[u.$9u(t,"virtualService"),...u.$9v(t,"virtualServices")],{nginx:n,alb:a}=u.$eu(e),s=(e,t,o)=>o.flatMap(o=>void 0===o||""===o?[]:{group:e,kind:t,name:o,isNamespaced:!0});return[...s("networking.istio.io","VirtualService",o.map(({name:e})=>e).filter(xn)),...s("networking.k8s.io","Ingress",[...n,...a])]}function jn({object:e},{index:t}){const{istio:o}=u.$9u(e.manifest,"spec","strategy","canary","trafficRouting");for(const n of[u.$9u(o,"virtualService"),...u.$9v(o,"virtualServices")]){const{namespace:o}=e,a=u.$1l(n,"name")??"",s=t.byKey.get(u.$ax({group:"networking.istio.io",kind:"VirtualService",namespace:o,name:a})),r=u.$9v(s?.manifest,"spec","http"),i=u.$c8(n,"routes").find(e=>r.length>0&&!r.some(t=>t.name===e));if(void 0!==i)return{route:`the route ${i}`,name:`VirtualService ${a}`}}return function({namespace:e,manifest:t},{byKey:o}){const n=u.$9u(t,"spec","strategy","canary","trafficRouting","istio","destinationRule"),a=u.$1l(n,"name")??"",s=o.get(u.$ax({group:"networking.istio.io",kind:"DestinationRule",namespace:e,name:a})),r=["canarySubsetName","stableSubsetName"].flatMap(e=>u.$1l(n,e)??[]).find(e=>void 0!==s&&!u.$9v(s.manifest,"spec","subsets").some(t=>t.name===e));return void 0===r?void 0:{route:`the subset ${r}`,name:`DestinationRule ${a}`}}(e,t)}function xn(e){return"string"==typeof e&&!e.includes(".")}function Sn(e){return Pn.flatMap(([t,...o])=>o.map(o=>u.$1l(e,"spec","strategy",t,o)??"")).filter(e=>""!==e)}const Pn=[["blueGreen","activeService","previewService"],["canary","stableService","canaryService"]];function Cn(e){const t=u.$9v(e,"spec","strategy","canary","steps");return[...u.$et(e).flatMap(({templates:e})=>e),...t.flatMap(e=>u.$9v(e,"experiment","analyses"))].flatMap(e=>{const t=u.$1l(e,"templateName"),o=!0===e.clusterScope;return void 0===t?[]:[{group:"argoproj.io",kind:o?"ClusterAnalysisTemplate":"AnalysisTemplate",name:t,isNamespaced:!o}]})}function Rn(e){for(const[t,...o]of Pn){const[n,a]=o.map(o=>u.$1l(e,"spec","strategy",t,o));if(void 0!==n&&""!==n&&n===a)return n}}function qn(e,t){return void 0!==zn(e,t)}function An(e,t){const o=zn(e,t);return void 0===o?"":(new TextDecoder).decode(e.read(o))}function zn(e,t){const o=e.entry(t);return void 0===o||"directory"===o||"submodule"===o.kind?void 0:o.blob}function Nn(e){return/\.((tf|tofu|tfvars)(\.json)?|hcl)$/.test(e)}const Tn=/\bsource\s*=\s*"(\.{1,2}\/[^"\n]+)"/g;function Mn(e,t){const o=new Set([u.$33(e)]),n=[];for(const e of o){const a=t.list(e).filter(e=>/\.(tf|tofu)$/.test(e));for(const s of a.map(t=>""===e?t:`${e}/${t}`)){n.push(s);for(const[,n=""]of An(t,s).matchAll(Tn))o.add(u.$34(e,n)??e)}}return n}function In(e){return/^[ \t]*(provider|resource|module)\s+"(kubernetes|kubectl|helm|flux|argocd|k8s)(_\w+)?"/m.test(e)}const En=/^[ \t]*(provider|resource|module)\s+"(talos|rke|rancher2|aws_eks|google_container|azurerm_kubernetes|digitalocean_kubernetes|linode_lke|hcloud_kube|scaleway_k8s|oci_containerengine|ovh_cloud_project_kube|civo_kubernetes|vultr_kubernetes|ibm_container|k0s|eks|gke|aks|kubernetes-engine|kube-hetzner|k3s)\w*"/m,Dn=/source\s*=\s*"[^"\n]{0,300}?(eks|gke|aks|kubernetes|k3s|talos|kube)/i;function On(e){return En.test(e)||Dn.test(e)}function Ln(e,t){const o=[e,...Mn(e,t)].map(e=>An(t,e));return o.some(In)?"generator":o.some(On)?"machines":void 0}const Fn=/(^|\/)terragrunt(\.stack)?\.hcl$/,Un=/(\.terraform\.lock|\.tflint|\.pkr|docker-bake|\.nomad|\.policy)\.hcl$/,Bn=/\bsource\s*=\s*"([^"\n]+)"/g,_n=/eks|gke|aks|kube|k8s|k3s|rke|talos|cluster|node|helm|flux|argo/i;function Vn(e,t){return 0===Gn(e,t).length?[]:t.paths().filter(e=>/\.(tf|tofu)$/.test(e)||Fn.test(e))}function Hn(e,t){return Gn(e,t).some(e=>function(e,t){const o=[...An(t,e).matchAll(Bn)].map(([,e=""])=>e);return 0===o.length||o.some(o=>function(e,t,o){if(!/^\.{1,2}\/|^\$\{/.test(t))return _n.test(t);const n=t.startsWith(".")?u.$34(e,t.replace("//","/")):/^\$\{get_(?:repo_root|path_to_repo_root)\(\)\}\/+([^$/][^$]*)$/.exec(t)?.[1]?.replace("//","/"),a=void 0===n?[]:o.list(n).filter(e=>/\.(tf|tofu)$/.test(e));if(void 0===n||0===a.length)return!0;return a.map(e=>An(o,`${n}/${e}`)).some(e=>In(e)||On(e))}(u.$33(e),o,t))}(e,t))}function Gn(e,t){if(!e.endsWith(".hcl")||Un.test(e))return[];if(Fn.test(e))return qn(t,e)?[e]:[];const o=u.$33(e);return t.paths().filter(e=>Fn.test(e)&&u.$4h(e,o))}function Kn(e){return u.$6q(e)?e.flatMap(Kn):u.$5q(e)?[...Wn(e),...Object.values(e).flatMap(Kn)]:[]}function Wn(e){const{number:t,name:o}=u.$9u(e,"service","port");return[...Zn(u.$9u(e,"service"),t??o),...Jn.flatMap(t=>u.$9v(e,t).flatMap(e=>Zn(e,e.port))),...Qn(e),...Yn(u.$9u(e,"destination"),u.$1l(e,"destination","host"),e.weight),...Yn({},u.$1l(e,"service")?.replace(/^\w+:\/\//,""),void 0),...Yn({},u.$1l(e,"serviceName"),e.weight,e.servicePort)]}const Jn=["backendRefs","services"];function Zn(e,t){const o=u.$1l(e,"name");return void 0===o||0===e.weight?[]:[{kind:u.$1l(e,"kind")??"Service",name:o,namespace:u.$1l(e,"namespace"),port:t}]}function Qn(e){const{targetPort:t}=u.$9u(e,"port"),o="string"==typeof t?t:void 0;return[u.$9u(e,"to"),...u.$9v(e,"alternateBackends")].filter(({kind:e=""})=>"Service"===e||""===e).flatMap(e=>Zn({...e,kind:"Service"},o))}const Xn=/^([a-z0-9-]+)(?:\.([a-z0-9-]+)(?:\.svc(?:\..+)?)?)?(?::(\d+))?$/;function Yn(e,t,o,n){const[,a,s,r]=Xn.exec(t??"")??[];return void 0===a||0===o?[]:[{kind:"Service",name:a,namespace:s,port:u.$9u(e,"port").number??n??(void 0===r?void 0:Number(r))}]}function oa(e,{how:t},o){return!(!function({kind:e,object:t}){return"Secret"===e&&"kubernetes.io/service-account-token"===t.manifest.type}(e)||!na.includes(o))||("env"===t?ta(e,o):e.entries.has(o)||function({kind:e,object:t},o){const n="ConfigMap"===e?P.$8g(aa,o):void 0;return void 0!==n&&"true"===u.$1l(t.manifest,"metadata",...n)}(e,o))}const na=["token","ca.crt","namespace"],aa={"service-ca.crt":["annotations","service.beta.openshift.io/inject-cabundle"],"ca-bundle.crt":["labels","config.openshift.io/inject-trusted-cabundle"]};function ia(e,t,o){const n=ra(o,e,t)?.maker;if(void 0===n)return;const a=u.$eh(n).find(({kind:e,name:o})=>e===t.kind&&o===t.name);return a&&{maker:`${n.kind} ${n.name}`,made:a}}const ca=u.$2w((({objects:e})=>u.$n(e.flatMap((e=>[...new Set(la(e))].map(t=>({name:t,object:e})))),({name:e})=>e)));function ga(e,t,{kind:o,name:n,path:a},{base:s,head:r}){if(void 0===e||"ConfigMap"!==o||!1===r.prunes)return;const i=u.$e8(e).find(e=>e.kind===o&&e.path===a),c=i&&u.$e9(s,e,o,i.name),l=c?.object.name??n,d=l!==n&&l.includes(n);return void 0!==i&&d&&!u.$e9(r,t,o,i.name)?{key:`${o} ${n}`,severity:"error",message:`\`${a}\` needs ${o} ${n}, which is not in the build: that held it as ${l}, and this change takes it out.`,unsafe:!0}:void 0}function $a(e,{object:t},{kind:o,name:n}){return u.$ea(e,{of:o,namespace:t.namespace,name:n})}function ba({kind:e,name:t,path:o,how:n},a){return{key:`${e} ${t}`,severity:"warning",message:`\`${o}\` needs ${e} ${t}, which is not in the build: ${"imagePullSecret"===n?"an image that needs it is not pulled":"new pods wait"} until something else makes it.${a}`,unsafe:!1}}const va=u.$2w(({workloads:e})=>new Set([...e.values()].flatMap(e=>u.$e8(e).filter(({optional:e})=>!e).map(({kind:t,name:o})=>ka(t,e.object.namespace??"",o)))));function ja(e){return e.replace(/(sha256:[0-9a-f]{12})[0-9a-f]{52}\b/g,"$1\u2026").replace(/(^|[:-])([0-9a-f]{12})[0-9a-f]{28}$/,"$1$2\u2026")}const xa=50,Sa=3,Pa=/^.*Probe\./;function Ca(e){let t="";return e.map(e=>{const o=function(e,t){const[o]=Pa.exec(e)??[];if(void 0!==o&&t.startsWith(o))return o.length;const n=qa(t),a=qa(e),s=a.findIndex(({text:e},t)=>e!==n[t]?.text),r=!0===a[s]?.text.startsWith("[")?s-1:s;return r<Sa?0:a[r]?.index??0}(e,t);return 0===o&&(t=e),e.slice(o)})}function Ra(e){if(e.length<=xa)return e;const t=qa(e).map(({index:t})=>e.slice(t)).filter(e=>e.length<xa);return void 0===t[0]?e:`\u2026${t[0]}`}function qa(e){return[...e.matchAll(/\[[^[\]]*\]|[^.[\]]+/g)].map(({0:e,index:t})=>({text:e,index:t}))}const Aa=/^(?:kustomization|deployment|statefulset|daemonset|cronjob|job|service|configmap|secret(?:\.sops)?|ingress|namespace|pvc|helm|helm-?release|release|chart|values(?:[-.][\w.-]+)?|(?:oci|git|helm)-?repository|ks|patch|config|app|all|install|manifests?)\.(?:ya?ml|json)$|^Kustomization$/i,za=/^(?:app|base|config|deploy|install|instance|k8s|manifests|resources)$/;function Na({file:e,line:t}){const o=e.split("/"),n=o.toReversed().findIndex((e,t)=>!(0===t?Aa:za).test(e)),a=n<0?e:o.slice(-1-n).join("/");return void 0===t?a:`${a} line ${t}`}function Ea(e){return"field"===e.type?u.$pg`${u.$r0(Ca(e.paths).map(e=>[u.$qt(Ra(e))]),2)} ${1===e.paths.length?"changes":"change"}`:Ia({...e,places:[]})}function Da(e){if("field"!==e.type)return 0===e.places.length?[]:u.$pg`It changes in ${Ma(e.places)}.`}function Oa(e,t){const o=u.$r0(e.map(e=>[{strong:[u.$qz(e)]}]),6);return u.$pg`${u.$qt("disableNameSuffixHash")}${Ta(t)} takes the hash off the names of ${o}; no content changes`}const La={added:"is new",removed:"is removed",modified:"changed"};function Ba({change:e,renamed:t},o){if("modified"!==e)return u.$pg`${o} ${La[e]}`;if(void 0===t)return u.$pg`${o} changes in what is neither its name nor its keys`;switch(t){case"hashLost":return u.$pg`${o} keeps its content, but its name loses the hash`;case"hashGained":return u.$pg`${o} keeps its content, and its name gets a hash`;case"otherwise":return u.$pg`${o} keeps its keys, but its name changes`}}function _a({noun:e,field:t,base:o,head:n}){if(o===u.$l&&n===u.$l)return u.$pg`${"image"===e?"An image":"A version"} changes (not shown: it may be a Secret's value)`;if("version"===e){const e=void 0===t?u.$pg`The version`:[u.$qt(t)],[a,s]=Va(o,n);return u.$pg`${e} goes from ${u.$qt(a)} to ${u.$qt(s)}`}const[a,s]=[Ha(o),Ha(n)];if(a.name===s.name&&""!==a.version&&""!==s.version){const[e,t]=Va(a.version,s.version);return u.$pg`Image ${u.$qt(a.name)} goes from ${u.$qt(e)} to ${u.$qt(t)}`}const[r,i]=Va(o,n);return u.$pg`An image goes from ${u.$qt(r)} to ${u.$qt(i)}`}function Va(e,t){const[o,n]=[e.split("@"),t.split("@")],a=[o[0]??"",n[0]??""];return a[0]!==a[1]&&a.every(e=>""!==e&&!e.startsWith("sha256:"))?[ja(a[0]),ja(a[1])]:[ja(e),ja(t)]}function Ha(e){const{name:t,tag:o="",digest:n=""}=u.$f5(e);return{name:t,version:[o,n].filter(e=>""!==e).join("@")}}function Ga({base:e,head:t}){const o=(t.index.byKind.get("ValidatingAdmissionPolicyBinding")??[]).flatMap(o=>{const n=e.index.byKey.get(u.$ax(o)),a=void 0!==n&&u.$m(u.$cd(n),u.$cd(o)),s=Ka(o,t.index);return a&&void 0!==u.$cd(o)&&void 0!==s&&function({manifest:e}){return u.$9v(e,"spec","matchConstraints","resourceRules").some(e=>u.$c8(e,"apiGroups").some(e=>Ja.includes(e))&&u.$c8(e,"resources").some(e=>Wa.includes(e)))}(s)?[...Qa(Ka(o,e.index),s,o),...Xa(s,o,e.index,t.index)]:[]});return[...new Map(o.map(e=>[e.message,e])).values()]}function Ka({manifest:e},{byKey:t}){const o=u.$1l(e,"spec","policyName")??"",[n,a]=["admissionregistration.k8s.io","ValidatingAdmissionPolicy"];return t.get(u.$ax({group:n,kind:a,name:o,namespace:null}))}const Wa=["*","*/*","pods","deployments","statefulsets","daemonsets","replicasets","jobs","cronjobs"],Ja=["*","","apps","batch"],Za="pods made from now on have to pass it; those that run stay as they are.";function Qa(e,t,o){if(void 0!==e&&u.$m(e.manifest.spec,t.manifest.spec))return[];const n=void 0===e?"is new":"changes";return[{object:t,message:`${t.kind} ${t.name} ${n}, which the binding ${o.name} enforces: ${Za}`}]}function Xa(e,t,o,n){const[a,s]=[u.$9u(e.manifest,"spec","paramKind"),u.$9u(t.manifest,"spec","paramRef")];return function({byKind:e},t,o){const[n,a]=[u.$1l(t,"apiVersion"),u.$1l(o,"name")],s=u.$1l(o,"namespace");return(e.get(u.$1l(t,"kind")??"")??[]).filter(e=>e.apiVersion===n&&e.name===a&&(void 0===s||e.namespace===s))}(o,a,s).flatMap(t=>{const o=n.byKey.get(u.$ax(t)),a=`${t.kind} ${t.name}`;if(void 0===o)return"Deny"!==u.$1l(s,"parameterNotFoundAction")?[]:[{object:t,message:`${a} goes, which ValidatingAdmissionPolicy ${e.name} takes its parameters from: by \`parameterNotFoundAction: Deny\` everything that it is asked about is refused.`}];const r=({manifest:e})=>({...e,metadata:null});return u.$m(r(t),r(o))?[]:[{object:o,message:`${a} changes, which ValidatingAdmissionPolicy ${e.name} takes its parameters from: ${Za}`}]})}const Ya=12;const as={config:"The config",image:"The image",version:"The version",env:"The environment",command:"The command",resources:"A resource request or limit",probe:"A probe",label:"A label",annotation:"An annotation",volume:"A volume",other:"The pod template"};function ss(e,t){return"other"!==e||rs.test(t)?as[e]:"The spec"}const rs=/^spec\.(?:jobTemplate\.spec\.)?template\b/;function is(e){if(e.includes("/"))return e;const t=e.split(".");return t.slice("spec"===t.at(-2)?-3:-2).join(".")}function cs(e){return e.replace(/^spec\.(?:jobTemplate\.spec\.)?template\.(?:spec\.)?/,"")}function ds({type:e}){return"resources"===e||"volume"===e||"other"===e||"env"===e}const ms=24;function fs(e,t){return P.$8g(e,t)}const hs=/^(image|.*Image|imageName|tag|imageTag|version|.*Version|digest|semver|targetRevision|branch|commit)$/;function gs(e,t){return e.map(({path:e,fields:o,base:n,head:a})=>{const s=t.find(e=>!e.sameRealName&&e.base?.object.name===n&&e.head?.object.name===a);if(void 0!==s)return function(e,t){return{type:"config",path:e,config:t.id,keys:t.changedKeys,...us(t),reads:"possible"}}(e,s);const r=hs.test(o.at(-1)??""),[i,c]=[n,a].map($s);return r&&void 0!==i&&void 0!==c?{type:"version",path:e,valueAtBase:i,valueAtHead:c}:{type:"other",path:e}})}function $s(e){return"string"==typeof e||"number"==typeof e?String(e):void 0}const bs=new Set(["path","port","scheme","service","initialDelaySeconds","timeoutSeconds","periodSeconds","successThreshold","failureThreshold","terminationGracePeriodSeconds"]),vs=60;function ys(e,t,o){return u.$5q(e)&&u.$5q(t)?[...new Set([...Object.keys(e),...Object.keys(t)])].flatMap(n=>{const[a,s]=[e[n],t[n]];if(u.$m(a,s))return[];const r=ao(o,n);if(u.$5q(a)&&u.$5q(s))return ys(a,s,r);const[i,c]=[a,s].map(e=>function(e,t){if(!bs.has(e)||"string"!=typeof t&&"number"!=typeof t)return;const o=String(t);return o.length>vs?void 0:o}(n,e));return[{type:"probe",path:r,...void 0!==i&&void 0!==c&&{valueAtBase:i,valueAtHead:c}}]}):[{type:"probe",path:o}]}function Cs(e){if(void 0===e)return new Map;if(!u.$6q(e))return;const t=new Map;for(const o of e){const e=u.$5q(o)?u.$1l(o,"name"):void 0;if(void 0===e||t.has(e)||!u.$5q(o))return;t.set(e,o)}return t}const Rs=["readinessProbe","livenessProbe","startupProbe"],qs={command:"command",args:"command",workingDir:"command",envFrom:"env",resources:"resources",volumeMounts:"volume",volumeDevices:"volume"};function As(e,t,o){const n=u.$1l(t,"name")??"",a=u.$1l(e,"image")!==u.$1l(t,"image"),s=[{type:"image",path:`${o}.image`,imageAtBase:u.$1l(e,"image")??"",imageAtHead:u.$1l(t,"image")??""}];return[...a?s:[],...Ps(e,t,"env",o,"env",(e,t,o)=>[{type:"env",path:o}]),...Rs.filter(o=>!u.$m(e[o],t[o])).flatMap(n=>ys(e[n],t[n],ao(o,n))),...xs(e,t,o,e=>{if(!("image"===e||"env"===e||Rs.includes(e)||"imagePullPolicy"===e&&a))return Object.hasOwn(qs,e)?qs[e]:"other"})].map(e=>({...e,container:n}))}function zs(e,t,o){const n={quantities:t,isPod:o,keepsUnknownFields:!0};return{metadata:u.$b7(e.metadata,u.$b8("ObjectMeta"),n),spec:u.$b9(u.$b7(e.spec,u.$b8("PodSpec"),n),"serviceAccount")}}const Ts={configMapKeyRef:"ConfigMap",configMapRef:"ConfigMap",configMap:"ConfigMap",secretKeyRef:"Secret",secretRef:"Secret",secret:"Secret",nodePublishSecretRef:"Secret",azureFile:"Secret",imagePullSecrets:"Secret"};function Es(e,t,o=""){if(u.$m(e,t))return[];const[n,a]=[Os(e),Os(t)];return void 0!==n&&void 0!==a?Ds(n,a,e=>`${o}[${e}]`):u.$5q(e)&&u.$5q(t)?Ds(e,t,e=>""===o?e:`${o}.${e}`):[{path:o,base:e,head:t}]}function Ds(e,t,o){return[...new Set([...Object.keys(e),...Object.keys(t)])].sort(u.$w).flatMap(n=>Es(e[n],t[n],o(n)))}function Os(e){if(!u.$6q(e)||0===e.length)return;const t=u.$5s();for(const o of e){const e=u.$9(o,"name");void 0!==e&&(t[e]=o)}return Object.keys(t).length===e.length?t:void 0}const Ls=/(?:^|\.)(?:tag|version|appVersion|targetRevision|chart|repository|image|digest|registry|replicas|replicaCount|enabled)$/i,Fs=80;function Us({path:e,base:t,head:o}){if(!Ls.test(e)||!Bs(t)||!Bs(o))return e;const[n,a]=[Vs(t),Vs(o)];return`${e} ${(n===a?[t,o].map(_s):[n,a]).join(" \u2192 ")}`}function Bs(e){return!u.$5q(e)&&!u.$6q(e)&&Vs(e).length<=Fs}function _s(e){return"string"==typeof e?`"${e}"`:Vs(e)}function Vs(e){return"string"==typeof e?""===e?'""':ja(e):"number"==typeof e||"boolean"==typeof e||"bigint"==typeof e?e.toString():"nothing"}const Hs=255,Gs=600,Ks=/^(?:\[[0-9A-Fa-f:]+\]|[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*)(?::[0-9]+)?$/,Ws=/^[a-z0-9]+(?:(?:\.|__?|-+)[a-z0-9]+)*$/,Js=/^\w[\w.-]{0,127}$/,Zs=/^(?:sha256:[a-f0-9]{64}|sha384:[a-f0-9]{96}|sha512:[a-f0-9]{128})$/,Qs=/^[a-f0-9]{64}$/;const ar=[{name:"MySQL",image:"mysql",data:/mysql/,series:[506,507,800,804,900]},{name:"MariaDB",image:"mariadb",data:/mysql|mariadb/,skips:!0},{name:"MongoDB",image:"mongo(?:db)?",data:/data\/db|mongo/,series:[306,400,402,404,500,600,700,800]},{name:"Redis",image:"redis",data:/^\/data|redis/,series:[700,702,704,800],skips:!0},{name:"Elasticsearch",image:"elasticsearch",data:/elasticsearch/,series:[600,700,800,900]}],sr=/(?:^|\/)(?:postgres(?:ql)?|postgis|pgvector|pgvecto-rs|timescaledb(?:-ha)?):(?:.*\bpg|v)?(\d+)/;const ur=/docker|mirror|cache|proxy|hub/,dr=/\.(tsx?|[mc]?js|py|go|java|kt|cs|rb|ya?ml|json)$/,mr=/\.(ya?ml|json|tpl|env|properties)$|(^|\/)(charts?|templates|\.helm)\//,pr=[{name:"cdk8s",markers:["cdk8s.yaml"],reads:dr},{name:"Pulumi",markers:["Pulumi.yaml","Pulumi.yml"],reads:dr},{name:"CDK for Terraform",markers:["cdktf.json"],reads:dr},{name:"CUE",markers:["cue.mod","timoni.cue"],reads:/\.(cue|ya?ml|json)$/},{name:"Pkl",markers:["PklProject"],reads:/\.(pkl|ya?ml|json)$/},{name:"KCL",markers:["kcl.mod"],reads:/\.(k|ya?ml|json)$/},{name:"Tanka",markers:["tkrc.yaml","jsonnetfile.json"],reads:/\.(j|lib)sonnet$|\.(ya?ml|json)$/},{name:"Helmfile",markers:["helmfile.yaml","helmfile.yaml.gotmpl","helmfile.yml","helmfile.d"]},{name:"Helmwave",markers:["helmwave.yml","helmwave.yaml"]},{name:"Fleet",markers:["fleet.yaml"]},{name:"kpt",markers:["Kptfile"]},{name:"Kluctl",markers:[".kluctl.yaml",".kluctl.yml"]},{name:"Skaffold",markers:["skaffold.yaml"],reads:mr},{name:"werf",markers:["werf.yaml","werf.yml"],reads:mr},{name:"vendir",markers:["vendir.yml"]},{name:"Kapitan",markers:[".kapitan","inventory/targets"],reads:/(^|\/)(inventory|templates|components)\/|\.kapitan$/},{name:"Garden",markers:["garden.yml","project.garden.yml"],reads:mr}],fr=[["Okteto",/(^|\/)okteto\.ya?ml$/],["DevSpace",/(^|\/)devspace\.ya?ml$/],["Acorn",/(^|\/)Acornfile$/],["Score",/(^|\/)score\.ya?ml$/],["Tilt",/(^|\/)Tiltfile$/],["Helmsman",/(^|\/)helmsman[^/]*\.(toml|ya?ml)$/],["Porter",/(^|\/)porter\.ya?ml$/],["Dhall",/\.dhall$/],["Nix",/(^|\/)(k8s|kube|kubernetes|manifests)\/(.*\/)?(?!(flake|shell|devshell)\.nix$)[^/]+\.nix$/]],hr=[/^releases:[ \t]*$/m,/^[ \t]*-[ \t]+name:/m,/^[ \t]+(- )?chart:/m],gr=[["Helmsman",/\.toml$/,/^[ \t]*\[apps(\.|\])/m,/^[ \t]*\[(namespaces|helmRepos|settings|apps\.)/m],["Helmsman",/\.ya?ml$/,/^apps:/m,/^(helmRepos|settings):/m,/^namespaces:/m],["Prow",/^(?!\.prow[./]).*\.ya?ml$/,/^(presubmits|postsubmits|periodics|prowjob_namespace|config_updater|external_plugins):/m],["Prow",/\.ya?ml$/,/^(plank|sinker|deck):/m,/^(tide|plank|prow_ignored|in_repo_config):/m],["ci-operator",/\.ya?ml$/,/^zz_generated_metadata:/m],["Helmfile",/\.ya?ml$/,...hr],["Reckoner",/\.ya?ml$/,/^(charts|releases):/m,/^(repositories|minimum_versions|repository):/m]];function $r(e,t){return gr.find(([,o,...n])=>o.test(e)&&n.every(e=>e.test(t)))?.[0]}function br(e){return hr.every(t=>t.test(e))}function vr(e,t){const[o]=fr.find(([,t])=>t.test(e))??[];if(void 0!==o)return o;for(let o=u.$33(e);;o=u.$33(o)){const n=pr.find(({markers:n,reads:a})=>(void 0===a||a.test(e))&&n.some(e=>wr(t,""===o?e:`${o}/${e}`)));if(void 0!==n)return n.name;if(""===o)return}}function yr(e){return/-v?\d+\.\d+\.\d[^/]*\.tgz$/.test(e)}function kr(e,t){for(let o=u.$33(e);;o=u.$33(o)){const e=""===o?"":`${o}/`;if(wr(t,`${e}Chart.yaml`)||wr(t,`${e}Chart.yml`))return o;if(""===o)return}}function wr(e,t){return e.some(e=>void 0!==e.entry(t))}function Pr(e,t){const o=u.$5s();for(const n of Object.keys(e)){const a=e[n];void 0!==a&&Object.hasOwn(t,n)&&(o[n]=a)}return o}const Cr=u.$5s();function qr({spec:e},{value:t},o){const n=Ar(t,o);if(void 0===n||void 0!==n.each.subPathExpr)return;const a=o.slice(n.at.length+1),s=[u.$36(u.$1l(n.each,"subPath")??""),a].filter(e=>""!==e).join("/"),r=u.$9v(e,"volumes").find(e=>u.$1l(e,"name")===u.$1l(n.each,"name"));if(void 0===r||""===s)return;const i=function(e,t){const o=Nr(e);if(void 0===o)return;const n=o.flatMap(({source:e})=>u.$9v(e,"items"));if(n.some(e=>zr(e).startsWith(`${t}/`)))return;const a=n.find(e=>zr(e)===t);return{from:o.flatMap(e=>function({kind:e,name:t,source:o},n){if(null===e)return[];const a=u.$9v(o,"items");return 0===a.length?[{kind:e,name:t,key:n}]:a.filter(e=>zr(e)===n).flatMap(o=>({kind:e,name:t,key:u.$1l(o,"key")??""}))}(e,t)),mayBeElse:o.some(({kind:e})=>null===e),isNamed:void 0!==a,mode:u.$b6(a??{},"mode")??Ir(e)}}(r,s);return void 0===i||""!==a?i:{...i,isNamed:!0}}function Ar(e,t){return u.$9v(e,"volumeMounts").map(e=>({each:e,at:(u.$1l(e,"mountPath")??"").replace(/(?<!\/)\/+$/,"")})).filter(({at:e})=>""!==e&&(t===e||t.startsWith(`${e}/`))).sort((e,t)=>t.at.length-e.at.length)[0]}function zr(e){return u.$36(u.$1l(e,"path")??"")}function Nr(e){return void 0!==e.projected?u.$9v(e,"projected","sources").map(Tr):void 0!==e.configMap?[Mr("ConfigMap",u.$9u(e,"configMap"),"name")]:void 0===e.secret?void 0:[Mr("Secret",u.$9u(e,"secret"),"secretName")]}function Tr(e){return void 0!==e.configMap?Mr("ConfigMap",u.$9u(e,"configMap"),"name"):void 0!==e.secret?Mr("Secret",u.$9u(e,"secret"),"name"):{kind:null,name:"",source:{}}}function Mr(e,t,o){return{kind:e,name:u.$1l(t,o)??"",source:t}}function Ir(e){return["configMap","secret","projected"].map(t=>u.$b6(e,t,"defaultMode")).find(e=>void 0!==e)??420}function Dr(e,t,o){const n=e.split("\n");let a=!1;for(let e=t-1;e<n.length;e++){const s=n[e]??"";if(e>=t&&/^---(?:\s|$)/.test(s))return;if(/^\s*(?:-\s+)?["']?(?:initC|c|ephemeralC)ontainers["']?\s*:/.test(s)&&(a=!0),a&&Or(s)===o)return e+1}}function Or(e){const t=/^\s*(?:-\s+)?["']?name["']?\s*:(\s[^]*)$/.exec(e)?.[1];return void 0===t?void 0:u.$c4(t).replace(/^(["'])(.*)\1$/,"$2")}function Lr({changes:e,elsewhere:t,head:o}){const n=[...e,...t?.inPlace??[]].filter(u.$ce);return 0===n.length?[]:["ClusterPolicy","Policy"].flatMap(e=>o.index.byKind.get(e)??[]).flatMap(e=>{const t=function({group:e,manifest:t}){return"kyverno.io"!==e?[]:u.$cf(u.$9u(t,"spec")).flatMap(e=>u.$9v(e,"context").flatMap(e=>{const t=u.$1l(e,"configMap","name");return void 0===t?[]:[{name:t,namespace:u.$1l(e,"configMap","namespace")??"default"}]}))}(e),o=n.find(({id:e})=>t.some(({name:t,namespace:o})=>t===e.name&&u.$aw(e.namespace,o)));if(void 0===o)return[];const{kind:a,name:s}=o.id;return[{object:e,message:`${a} ${s} changes, which ${e.kind} ${e.name} goes by: pods made from now on have to pass it, or are changed by it; those that run stay as they are.`}]})}function Fr(e){const t=Ur(e);return({templates:e})=>e.some(({metadata:e})=>m(t,u.$9u(e,"labels")))}function Ur({matchLabels:e,matchExpressions:t}){const o=Object.entries(u.$5r(e)).map(([e,t])=>[_r(e),t]).filter(([e])=>!Br.test(e)),n=u.$9v(u.$6q(t)?{matchExpressions:t}:{},"matchExpressions").map(e=>({...e,key:_r(u.$1l(e,"key")??"")})).filter(({key:e})=>!Br.test(e));return{matchLabels:Object.fromEntries(o),matchExpressions:n}}const Br=/^io\.(kubernetes\.pod|cilium)\./;function _r(e){return e.replace(/^(k8s|any):/,"")}function Vr(e){const t=[...e],o=u.$o(t,({templates:e})=>{const t=e.flatMap(({metadata:e})=>Object.entries(u.$9u(e,"labels")));return new Set(t.map(e=>u.$3s(e)))});return e=>{const[n]=Object.entries(u.$9u(Ur(e),"matchLabels"));return(void 0===n?t:o.get(u.$3s(n))??[]).filter(Fr(e))}}const Hr=u.$2w(e=>Vr(e.values()));function Gr(e,t){return Hr(e)(t)}const Kr=["apiVersion","kind","metadata"];function Wr(e,t){const o=u.$5p(e,"spec","versions"),n=(u.$6q(o)?o:[]).find(e=>u.$5q(e)&&e.name===t&&!0===e.served),a=u.$5p(n,"schema","openAPIV3Schema");return u.$5q(a)?a:void 0}function Jr(e,t){const o=u.$5p(e,"spec","versions");if(u.$6q(o))return o.some(e=>u.$5q(e)&&e.name===t&&!0===e.served)}function Zr(e,t){const o=[];return oi(e,t,void 0,Qr(o),[...Kr,"status"]),o}function Qr(e){return(t,o,n)=>{const a=u.$jd(t);e.push({path:a,message:`${a} ${o}`,...n})}}function Xr(e,t,o,n){if(null===e)return;if(!0===t["x-kubernetes-int-or-string"])return void("string"==typeof e||ti(e)||n(o,"must be a whole number or text",{kind:"wrong-type"}));const a="string"==typeof t.type?t.type:"",s=P.$8g(Yr,a);void 0===s||s.is(e)?(function(e,t,o,n){!u.$6q(t.enum)||u.$5q(e)||u.$6q(e)||t.enum.includes(e)||n(o,"is none of the values that its schema allows",{mayComeLater:!0})}(e,t,o,n),u.$5q(e)?oi(e,t,o,n,!0===t["x-kubernetes-embedded-resource"]?Kr:[]):u.$6q(e)?function(e,t,o,n){const{items:a,minItems:s,maxItems:r}=t;if("number"==typeof s&&e.length<s&&n(o,`must have ${1===s?"an item":`${s} items`} or more`),"number"==typeof r&&e.length>r&&n(o,`must have at most ${r} items`),u.$5q(a))for(const[t,s]of e.entries())Xr(s,a,u.$j9(o,String(t)),n)}(e,t,o,n):function(e,t,o,n){const{minimum:a,maximum:s,minLength:r,maxLength:i,pattern:c}=t;if("number"==typeof e||"bigint"==typeof e){const[r,i]=[!0===t.exclusiveMinimum,!0===t.exclusiveMaximum];"number"==typeof a&&(e<a||r&&e===a)&&n(o,`must be ${r?"more than":"at least"} ${a}`),"number"==typeof s&&(e>s||i&&e===s)&&n(o,`must be ${i?"less than":"at most"} ${s}`)}else if("string"==typeof e){const t=Array.from(e).length;"number"==typeof r&&t<r&&n(o,`must have ${r} letters or more`),"number"==typeof i&&t>i&&n(o,`must have at most ${i} letters`);const a=u.$jb(c,e);void 0!==a&&n(o,a,u.$ja(a)?{kind:"no-duration"}:{})}}(e,t,o,n)):n(o,`must be ${s.name}`,{kind:"wrong-type"})}const Yr={object:{is:u.$5q,name:"a map of fields"},array:{is:u.$6q,name:"a list"},string:{is:e=>"string"==typeof e,name:"text"},boolean:{is:e=>"boolean"==typeof e,name:"true or false"},number:{is:e=>"number"==typeof e||"bigint"==typeof e,name:"a number"},integer:{is:ti,name:"a whole number"}};function ei(e){if(!0===e["x-kubernetes-int-or-string"])return"a whole number or text";const t="string"==typeof e.type?e.type:"";return Object.hasOwn(Yr,t)?Yr[t]?.name:void 0}function ti(e){return"bigint"==typeof e||"number"==typeof e&&Number.isInteger(e)}function oi(e,t,o,n,a){const s=u.$5q(t.properties)?t.properties:{},r=t.additionalProperties,i=!0===t["x-kubernetes-preserve-unknown-fields"]||!0===r;for(const[t,c]of Object.entries(e)){if(a.includes(t))continue;const l=P.$8g(s,t);u.$5q(l)?Xr(c,l,u.$bo(o,t),n):u.$5q(r)?Xr(c,r,u.$j9(o,t),n):i||ai(t,e,Object.keys(s),u.$bo(o,t),n)}!function(e,t,o,n){const a=t["x-kubernetes-validations"];for(const t of u.$6q(a)?a:[]){const a=u.$jc(u.$5p(t,"rule"),e);void 0!==a&&n(o,a)}}(e,t,o,n);for(const r of u.$6q(t.required)?t.required:[])"string"!=typeof r||a.includes(r)||Object.hasOwn(e,r)&&(null!==e[r]||!0===u.$5p(s,r,"nullable"))||void 0!==u.$5p(s,r,"default")||n(u.$bo(o,r),"is missing",{kind:"missing"})}const ni=2;function ai(e,t,o,n,a){const s=P.$3t(e,o.filter(e=>!Object.hasOwn(t,e)),ni);a(n,"is no field that its CustomResourceDefinition knows"+(void 0===s?"":` (did you mean ${s}?)`),{kind:"unknown-field",...void 0===s&&{mayComeLater:!0}})}const si=(e=>(t=>{let o;return(...n)=>(o??=e()[t])(...n)}));let ri;const[ii,ci]="$9d $9e".split(" ").map(si(()=>ri??=require("./outside.js"))),li=/^[ \t-]*["']?apiVersion["']?[ \t]*:(?![ \t]*\{(?![{%]))[ \t]*["']?([^\s"',#}]*)/gm,ui=/^[ \t-]*["']?kind["']?[ \t]*:[ \t]*["']?(?:[A-Za-z$]|\{[{%])/m,di=[/apiVersion["']?[ \t]*:/,/kind["']?[ \t]*:/];function mi(e){const t=fi(e);return!(t.length>0&&t.every(e=>ii(e)||ci(e)))&&!function(e){const t=[...e.matchAll(/^[ \t-]*["']?kind["']?[ \t]*:[ \t]*["']?(\w*)/gm)];return/^clusters:/m.test(e)&&t.length>0&&t.every(([,e])=>"Config"===e)}(e)&&(t.length>0&&ui.test(e)||function(e){return!!di.every(t=>t.test(e))&&e.split("\n").some(e=>di.every(t=>t.test(e)))}(e))}function pi(e){return fi(e).some(ci)}function fi(e){return[...e.matchAll(li)].map(([,e=""])=>e).filter(e=>!/^string;?$/.test(e))}function hi(e){return u.$77(e).every(e=>u.$78(e.text).ok)}function gi(e){if(!u.$6v(e).ok)return/\{\{|\{%|<%/.test(e)?"template":"damaged"}const $i=/^(\$ANSIBLE_VAULT;|\0GITCRYPT\0)/;function bi(e){return $i.test(e)}const vi=/^[ \t]*(replicaCount|imagePullSecrets|(?:full)?nameOverride|pod(?:Annotations|Labels|SecurityContext|DisruptionBudget)|(?:liveness|readiness|startup)Probe|nodeSelector|tolerations|topologySpreadConstraints|extraEnv(?:Vars)?|serviceMonitor|volumeMounts)[ \t]*:/gm,yi=/^[ \t]*(image|service|serviceAccount|securityContext|ingress|resources|autoscaling|persistence|networkPolicy)[ \t]*:[ \t]*$/gm,ki=/^[ \t]*(?:\w*[aA]nnotations|\w*[lL]abels):[ \t]*\n[ \t]+["']?[\w-]+(?:\.[\w-]+)+\/[\w.-]+["']?:/m;function wi(e){if(fi(e).length>0)return!1;if(ki.test(e))return!0;const t=t=>new Set([...e.matchAll(t)].map(([,e])=>e)).size,o=t(vi);return o>1||1===o&&t(yi)>1}const xi=String.raw`
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
`,Si=String.raw`
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
`,Pi="\nminimum\nmaximum\nminLength\nmaxLength\nminItems\nmaxItems\nnullable\nx-kubernetes-preserve-unknown-fields\n",Ci=String.raw`
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
`;function Ri(e){return/-controller |^(?:Argo CD|cert-manager|External Secrets|Gateway API|prometheus-operator) /.test(e)}let qi,Ai,zi;function Ni(e){return Ai??=u.$n(qi??=xi.split("\n= ").flatMap(e=>{const[t="",...o]=e.trim().split("\n"),[n="",...a]=t.split(" "),s=a.join(" ");return o.flatMap(e=>{const[t="",o="",a="",r]=e.split(" "),i={kind:t,number:a,isNamespaced:"cluster"!==r,owner:s};return o.split(",").map(e=>({apiVersion:`${n}/${e}`,...i}))})}),e=>u.$91(e.apiVersion)),Ai.get(e)??[]}function Ti(e,t){return Ni(e).find(e=>e.kind===t)}function Mi(e,t){return Ti(e,t)?.isNamespaced}function Ii(e,t){const o=Ni(u.$91(e)).find(o=>o.apiVersion===e&&o.kind===t);if(void 0!==o&&"-"!==o.number)return{schema:Di(o.number),owner:o.owner}}const Ei=new Map;function Di(e){const t=Ei.get(e);if(void 0!==t)return t;zi??=Ci.trim().split("\n");const o=function(e){const t=e.indexOf("{"),[o="-",...n]=(t<0?e:e.slice(0,t)).trim().split(" "),a=t<0?{}:ji(e.slice(t)),s={...u.$5q(a)&&a},r=P.$8g(Ui,o);void 0!==r&&(s.type=r);const i=u.$5s(),c=[];for(const e of n)if(e.startsWith("["))s.items=Di(e.slice(1));else if(e.startsWith("*"))s.additionalProperties=Di(e.slice(1));else if(e.startsWith("|"))s.enum=e.slice(1).split("|");else if(e.startsWith("~"))s[Fi(e.charAt(1))]=2===e.length||Number(e.slice(2));else{const[t="",o]=e.split("="),n=Li(t.replace(/!$/,""));i[n]=void 0===o?Bi:Di(o),t.endsWith("!")&&c.push(n)}return Object.keys(i).length>0&&(s.properties=i),c.length>0&&(s.required=[...c,...u.$6q(s.required)?s.required:[]]),s}(zi[Number.parseInt(e,36)]??"-");return Ei.set(e,o),o}let Oi;function Li(e){return e.startsWith(".")?e.slice(1):(Oi??=Si.trim().split("\n"),Oi[Number.parseInt(e,36)]??"")}function Fi(e){return Pi.trim().split("\n")[Number(e)]??""}const Ui={a:"array",b:"boolean",i:"integer",n:"number",o:"object",s:"string"},Bi={type:"string"};function _i(e){const t=Ji(e);if(void 0===t)return!1;const o={tokens:t,at:0,depth:0};return t.length>0&&Qi(o)&&o.at===t.length}function Vi(e,t){const o=Ji(e)??[],n=[];for(const[e,a]of o.entries()){if(a!==t)continue;const[s,r,i]=[o[e-1],o[e+1],o[e+2]];if("("===s&&","===r)return[];Ki(o,e)||"("===r||":"===r||n.push("."===r&&nc(i)?i??"":"")}return n}const Hi=new Set("true false null int uint double bool string bytes list map type null_type dyn google".split(" "));function Gi(e){const t=Ji(e)??[],o=new Set(t.filter((e,o)=>{const n=t[o-1];return("("===n||","===n)&&","===t[o+1]}));return new Set(t.filter((e,n)=>{const a=t[n+1],s="("===a||"."===a&&"("===t[n+3],r=Ki(t,n)||s||":"===a||"{"===a||e.startsWith("`")||"."===a&&/^[A-Z]/.test(e);return nc(e)&&!r&&!o.has(e)&&!Hi.has(e)}))}function Ki(e,t){const o=e[t-1];return"."===o||"?"===o&&"."===e[t-2]}const Wi=new RegExp(`(?:\\s|//[^\\n]*(?:\\n|$))*(?:(${/[rR]?[bB]?[rR]?(?:"""(?:\\[^]|[^\\])*?"""|'''(?:\\[^]|[^\\])*?'''|"(?:\\.|[^"\\\n\r])*"|'(?:\\.|[^'\\\n\r])*')/.source})|(${/0x[0-9a-fA-F]+u?|(?:\d+\.\d+|\.\d+|\d+)(?:[eE][+-]?\d+)?[uU]?/.source})|(${/[A-Za-z_]\w*|`[\w.\-/ ]+`/.source})|(${/&&|\|\||[=!<>]=|\/(?!\/)|[-+*%<>!?:.,()[\]{}]/.source}))`,"y");function Ji(e){const t=[];Wi.lastIndex=0;let o=0;for(let n=Wi.exec(e);null!==n;n=Wi.exec(e)){const[,e,a,s,r]=n;t.push(void 0===e&&void 0===a?s??r??"":"1"),o=Wi.lastIndex}return e.slice(o).split("\n").map(e=>e.trim()).every(e=>""===e||e.startsWith("//"))?t:void 0}const Zi=200;function Qi(e){if(++e.depth>Zi)return!1;const t=Yi(e)&&(!sc(e,"?")||Yi(e)&&sc(e,":")&&Qi(e));return e.depth--,t}const Xi=new Set(["||","&&","<","<=",">=",">","==","!=","in","+","-","*","/","%"]);function Yi(e){for(;ec(e);){if(!Xi.has(ac(e)))return!0;e.at++}return!1}function ec(e){const t=ac(e);if("!"===t||"-"===t)for(;ac(e)===t;)e.at++;if(!function(e){return!!sc(e,"1")||(sc(e,"(")?Qi(e)&&sc(e,")"):sc(e,"[")?tc(e,"]",!1):sc(e,"{")?tc(e,"}",!0):(sc(e,"."),oc(e)&&(!sc(e,"(")||tc(e,")",!1))))}(e))return!1;for(;;)if(sc(e,".")){if(sc(e,"?"),!oc(e)||sc(e,"(")&&!tc(e,")",!1))return!1}else if(sc(e,"[")){if(sc(e,"?"),!Qi(e)||!sc(e,"]"))return!1}else{if("{"!==ac(e)||!nc(e.tokens[e.at-1]))return!0;if(e.at++,!tc(e,"}",!0))return!1}}function tc(e,t,o){for(;!sc(e,t);){if(sc(e,"?"),!Qi(e)||o&&(!sc(e,":")||!Qi(e)))return!1;if(!sc(e,","))return sc(e,t)}return!0}function oc(e){return!!nc(e.tokens[e.at])&&(e.at++,!0)}function nc(e){return void 0!==e&&"in"!==e&&/^[A-Za-z_`]/.test(e)}function ac({tokens:e,at:t}){return e[t]??""}function sc(e,t){return ac(e)===t&&(e.at++,!0)}function rc(e,t,o){""===e.trim()?o(t,"is missing"):_i(e)||o(t,"is no expression of CEL")}const ic=["array","boolean","integer","number","object","string"],cc=["$ref","id","additionalItems","patternProperties","definitions","dependencies"],[lc,uc,dc,mc]=["x-kubernetes-list-type","x-kubernetes-list-map-keys","x-kubernetes-map-type","x-kubernetes-validations"],pc=[[["minimum","maximum","multipleOf","minLength","maxLength","minItems","maxItems","minProperties"],e=>"number"==typeof e||"bigint"==typeof e,"a number"],[["exclusiveMinimum","exclusiveMaximum","uniqueItems","nullable","x-kubernetes-int-or-string"],e=>"boolean"==typeof e,"true or false"],[["type","pattern","format","title","description",lc,dc],e=>"string"==typeof e,"text"],[["required","enum","allOf","anyOf","oneOf",uc,mc],u.$6q,"a list"],[["properties","not"],u.$5q,"a map"]],fc=/\(\?P?<\w+>|\(\?[imsU-]+[:)]|\\./gs;const hc=["allOf","anyOf","oneOf"],gc=[{type:"integer"},{type:"string"}];function $c(e,t,o){!function(e,t,o){!function(e,t,o){for(const[n,a,s]of pc)for(const r of n){const n=e[r];null==n||a(n)||o(u.$bo(t,r),`must be ${s}`)}}(e,t,o);const n=u.$ji(e.type);""===n||ic.includes(n)||o(u.$bo(t,"type"),`must be one of ${ic.join(", ")}`);for(const n of cc)void 0!==e[n]&&o(u.$bo(t,n),"is not supported");!0===e.uniqueItems&&o(u.$bo(t,"uniqueItems"),"may not be true; use x-kubernetes-list-type: set"),!1===e["x-kubernetes-preserve-unknown-fields"]&&o(u.$bo(t,"x-kubernetes-preserve-unknown-fields"),"must be true or left out");const{properties:a,additionalProperties:s}=e;Object.keys(u.$jj(a)).length>0&&void 0!==s&&!0!==s&&o(u.$bo(t,"additionalProperties"),"may not be set beside properties"),"array"===n&&void 0===e.items&&o(u.$bo(t,"items"),"is missing"),u.$6q(e.items)&&o(u.$bo(t,"items"),"must be one schema, not a list"),function(e,t,o){!0===e["x-kubernetes-embedded-resource"]&&("object"!==e.type&&o(u.$bo(t,"type"),"must be object, since it holds a whole object"),!0===e["x-kubernetes-preserve-unknown-fields"]||0!==Object.keys(u.$jj(e.properties)).length||o(u.$bo(t,"properties"),"must not be empty, or x-kubernetes-preserve-unknown-fields be true"))}(e,t,o),function(e,t,o){const n=u.$ji(e[dc]);""!==n&&("atomic"!==n&&"granular"!==n&&o(u.$bo(t,dc),"must be atomic or granular"),"object"!==e.type&&o(u.$bo(t,"type"),`must be object beside ${dc}`))}(e,t,o),function(e,t,o){const n=u.$ji(e[lc]),a=u.$ep(e[uc]),s=u.$jj(e.items);a.length>0&&"map"!==n&&o(u.$bo(t,lc),`must be map beside ${uc}`),""!==n&&(["atomic","set","map"].includes(n)||o(u.$bo(t,lc),"must be atomic, set or map"),"array"!==e.type&&o(u.$bo(t,"type"),`must be array beside ${lc}`),"atomic"!==n&&!0===s.nullable&&o(u.$bo(u.$bo(t,"items"),"nullable"),"may not be true in a set or a map"),"set"===n&&function(e,t,o){"object"===e.type&&"atomic"!==e[dc]&&o(u.$bo(t,dc),"must be atomic in a set"),"array"===e.type&&"atomic"!==(e[lc]??"atomic")&&o(u.$bo(t,lc),"must be atomic in a set")}(s,u.$bo(t,"items"),o),"map"===n&&function(e,t,o,n){if(0===e.length&&n(u.$bo(o,uc),"must have one, since the list is a map"),"object"!==t.type)return void n(u.$bo(u.$bo(o,"items"),"type"),"must be object, since the list is a map");new Set(e).size<e.length&&n(u.$bo(o,uc),"names one key twice");const a=u.$jj(t.properties);for(const s of e){const e=Object.hasOwn(a,s)?u.$jj(a[s]):void 0,r=u.$j9(u.$bo(u.$bo(o,"items"),"properties"),s);void 0===e?n(u.$bo(o,uc),`names ${s}, which the items do not have`):"object"===e.type||"array"===e.type?n(u.$bo(r,"type"),"must be no list and no map, since it is a key"):void 0!==e.default||u.$ep(t.required).includes(s)?!0===e.nullable&&n(u.$bo(r,"nullable"),"may not be true of a key"):n(r,"must be required or have a default, since it is a key")}}(a,s,t,o))}(e,t,o),function(e,t,o){const n=e.replace(fc,e=>e.startsWith("(")&&!e.endsWith(")")?"(":"a");try{new RegExp(n)}catch(e){e instanceof SyntaxError&&/unterminated|unmatched/i.test(e.message)&&o(t,"is no regular expression: a bracket is open")}}(u.$ji(e.pattern),u.$bo(t,"pattern"),o),u.$jh(e[mc]).forEach(({rule:e},n)=>{rc(u.$ji(e),u.$bo(u.$j9(u.$bo(t,mc),String(n)),"rule"),o)})}(e,t,o);for(const[n,a]of Object.entries(u.$jj(e.properties)))bc(a,u.$j9(u.$bo(t,"properties"),n),o);u.$5q(e.additionalProperties)&&bc(e.additionalProperties,u.$bo(t,"additionalProperties"),o),u.$5q(e.items)&&bc(e.items,u.$bo(t,"items"),o),vc(e,t,o),void 0!==e.default&&function(e,t){const o=[];return Xr(e,t,u.$bo(void 0,"value"),Qr(o)),o}(e.default,e).length>0&&o(u.$bo(t,"default"),"is not what the schema itself allows")}function bc(e,t,o){if(!u.$5q(e))return void o(t,"must be a map of fields");const n=!0===e["x-kubernetes-int-or-string"]||!0===e["x-kubernetes-preserve-unknown-fields"];""!==u.$ji(e.type)||n||o(u.$bo(t,"type"),"is missing"),$c(e,t,o)}function vc(e,t,o){for(const n of hc)"anyOf"===n&&u.$m(e.anyOf??null,gc)||u.$jh(e[n]).forEach((e,a)=>{wc(e,u.$j9(u.$bo(t,n),String(a)),o)});u.$5q(e.not)&&wc(e.not,u.$bo(t,"not"),o)}const yc=["type","additionalProperties","default","title","description","nullable",...["preserve-unknown-fields","embedded-resource","int-or-string","list-map-keys"].map(kc),...["list-type","map-type","validations"].map(kc)];function wc(e,t,o){for(const n of yc)jc(e[n])&&o(u.$bo(t,n),"may not be set under a condition");for(const[n,a]of Object.entries(u.$jj(e.properties)))u.$5q(a)&&wc(a,u.$j9(u.$bo(t,"properties"),n),o);u.$5q(e.items)&&wc(e.items,u.$bo(t,"items"),o),vc(e,t,o)}function jc(e){return null!=e&&""!==e&&!1!==e&&!function(e){return u.$6q(e)&&0===e.length}(e)}const xc=u.$bo(void 0,"spec"),Sc=u.$bo(xc,"names");function Pc(e){if("apiextensions.k8s.io/v1"!==e.apiVersion)return[];const t=[],o=u.$bm(t),n=u.$jj(e.spec),a=u.$jj(n.names),[s,r]=[u.$ji(n.group),u.$ji(a.plural)];return""===s&&o(u.$bo(xc,"group"),"is missing"),""===r&&o(u.$bo(Sc,"plural"),"is missing"),""===u.$ji(a.kind)&&o(u.$bo(Sc,"kind"),"is missing"),u.$ji(u.$jj(e.metadata).name)!==`${r}.${s}`&&o(u.$bo(u.$bo(void 0,"metadata"),"name"),"must be spec.names.plural, a dot and spec.group"),["Cluster","Namespaced"].includes(u.$ji(n.scope))||o(u.$bo(xc,"scope"),"must be Cluster or Namespaced"),!0===n.preserveUnknownFields&&o(u.$bo(xc,"preserveUnknownFields"),"must not be true; use x-kubernetes-preserve-unknown-fields"),u.$5q(n.conversion)&&function(e,t){const o=u.$bo(xc,"conversion"),n=u.$ji(e.strategy);"None"!==n&&"Webhook"!==n&&t(u.$bo(o,"strategy"),"must be None or Webhook");const a=u.$bo(o,"webhook"),{clientConfig:s,conversionReviewVersions:r}=u.$jj(e.webhook);if("Webhook"!==n)return void(u.$5q(e.webhook)&&t(a,"may only be set for the strategy Webhook"));const i=u.$jj(s);""!==u.$ji(i.url)===u.$5q(i.service)&&t(u.$bo(a,"clientConfig"),"must have a url or a service, and not both"),u.$ep(r).some(e=>"v1"===e||"v1beta1"===e)||t(u.$bo(a,"conversionReviewVersions"),"must have v1 or v1beta1")}(n.conversion,o),[...t,...Cc(n)]}const Cc=u.$2w(e=>{const t=[];return function(e,t){const o=u.$bo(xc,"versions"),n=new Set;e.forEach((e,a)=>{const s=u.$ji(e.name),r=u.$j9(o,""===s?String(a):s);u.$js(s)||t(u.$bo(r,"name"),"must be lower case letters, digits and hyphens"),n.has(s)&&t(u.$bo(r,"name"),"is the name of another version"),n.add(s);const i=u.$jj(u.$jj(e.schema).openAPIV3Schema),c=u.$bo(u.$bo(r,"schema"),"openAPIV3Schema");0===Object.keys(i).length?t(c,"is missing"):function(e,t,o){"object"!==u.$ji(e.type)&&o(u.$bo(t,"type"),"must be object"),u.$5q(e.additionalProperties)&&o(u.$bo(t,"additionalProperties"),"may not be set at the top");const n=u.$bo(t,"properties"),{metadata:a}=u.$jj(e.properties);u.$5q(a)&&!function({type:e,properties:t={},...o}){const n=u.$5q(t)?Object.keys(t):[];return"object"===e&&n.every(e=>"name"===e||"generateName"===e)&&0===Object.keys(o).length}(a)&&o(u.$j9(n,"metadata"),"may say nothing but name and generateName"),$c(e,t,o)}(i,c,t),function(e,t,o){u.$jh(e.additionalPrinterColumns).forEach((e,n)=>{const a=u.$ji(e.name),s=u.$j9(u.$bo(t,"additionalPrinterColumns"),""===a?String(n):a);""===a&&o(u.$bo(s,"name"),"is missing"),Rc.includes(u.$ji(e.type))||o(u.$bo(s,"type"),`must be one of ${Rc.join(", ")}`),u.$ji(e.jsonPath).startsWith(".")||o(u.$bo(s,"jsonPath"),"must be a path like .spec.a")})}(e,r,t),function(e,t,o){if(0===Object.keys(e).length)return;const n=u.$bo(u.$bo(t,"subresources"),"scale");for(const[t,a]of[["specReplicasPath",".spec."],["statusReplicasPath",".status."]])u.$ji(e[t]).startsWith(a)||o(u.$bo(n,t),`must be a path below ${a}`);const a=u.$ji(e.labelSelectorPath);""===a||/^\.(?:spec|status)\./.test(a)||o(u.$bo(n,"labelSelectorPath"),"must be a path below .spec. or .status.")}(u.$jj(u.$jj(e.subresources).scale),r,t)}),1!==e.filter(({storage:e})=>!0===e).length&&t(o,"must have exactly one that is stored")}(u.$jh(e.versions),u.$bm(t)),t}),Rc=["boolean","date","integer","number","string"];function qc(e,t){const o=[],n=u.$bm(o),[a,s]=[u.$jj(e.spec),u.$jj(t.spec)],r=(e,t,o,a)=>{u.$ji(o[e])!==u.$ji(a[e])&&n(t,"cannot be changed")};return r("scope",u.$bo(xc,"scope"),a,s),r("group",u.$bo(xc,"group"),a,s),r("kind",u.$bo(Sc,"kind"),u.$jj(a.names),u.$jj(s.names)),r("plural",u.$bo(Sc,"plural"),u.$jj(a.names),u.$jj(s.names)),o.map(e=>({...e,update:!0}))}const Ac=[/^\.(github|forgejo|gitea)\/workflows\/[^/]+\.ya?ml$/,/^\.(woodpecker|crow)(\/[^/]+)?\.ya?ml$/,/^\.gitlab-ci\.yml$|^\.gitlab\/.+\.yml$/,/^\.(circleci|semaphore|buildkite|tekton|harness|pipelines|azure-pipelines|azuredevops)\/.+\.ya?ml$/,/^(\.drone|\.travis|\.appveyor|appveyor|\.cirrus|bitbucket-pipelines|codefresh|screwdriver|wercker|shippable)\.ya?ml$/,/^\.prow(\/.+)?\.ya?ml$/,/(^|\/)(azure-pipelines|cloudbuild|buildspec|appspec)[\w.-]*\.(ya?ml|json)$/,/(^|\/)Jenkinsfile[\w.-]*$|\.jenkinsfile$/i];function zc(e){return Ac.some(t=>t.test(e))}const Nc=/^(e2e|tests?|testing|integration|conformance|smoke|cypress|playwright|lint)$/,Tc=/^(cd|deploy\w*|release\w*|publish\w*|promot\w*|rollout|ship|prod|production|staging|preview|apply|sync|env)$/;function Mc(e){return/\.(sh|bash|zsh|fish|ps1|bat|mk)$|(^|\/)(Makefile|[Jj]ustfile|Taskfile[^/]*)$/.test(e)}const Ic=[".github/workflows",".forgejo/workflows",".gitea/workflows",".gitlab",".circleci",".tekton",".woodpecker",".buildkite",".semaphore",".harness",".prow",".pipelines",".azure-pipelines"];function Ec(e){const t=Ic.flatMap(t=>e.list(t).map(e=>`${t}/${e}`));return[...e.list(""),...t].filter(t=>zc(t)&&qn(e,t))}const Dc=[/^[ \t]*uses:[ \t]*\.\/([^\s@#]+)/gm,/\b(?:include|local):[ \t]*\/?([\w./-]+\.ya?ml)/g,/(?:^[ \t]*|[;&|][ \t]*|\b(?:run|script|command|commands):[ \t]+|\b(?:\w*sh|source|sudo)[ \t]+(?:-\w+[ \t]+)*)([\w.-]+(?:\/[\w.-]+)*\.(?:\w*sh|ps1))(?!\S)/gm,/(?<!\S)\.\/([\w-]+(?:\/[\w.-]+)*?(?:\.(?:\w*sh|ps1))?)(?![\w./-])/g],Oc=/(?:\bmake|\$MAKE\b)((?:[ \t]+[^\s;&|#]+)+)/g,Lc=/^([^\s:#=][^:#=\n]*):(?!=)(.*(?:\n(?:\t.*)?)*)/gm;function Fc(e,t){const o=An(e,t);if(/(^|\/)Makefile$|\.mk$/.test(t))return[o];const n=Gc(t,o).map(e=>{const o=new Map([[t,e]]);return a(e,o),[...o.values()].join("\n")});return zc(t)?n:[o,...n];function a(t,o){for(const n of Uc(e,t)){if(o.has(n))continue;const t=n.startsWith("make ")?_c(e).get(n)??"":An(e,n);o.set(n,t),a(t,o)}}}const Uc=u.$38((e,t)=>{const o=u.$9r(t);return[...Dc.flatMap(e=>[...o.matchAll(e)]).flatMap(([,t=""])=>{const o=t.replace(/\/$/,"");return[o,`${o}/action.yml`,`${o}/action.yaml`].find(t=>qn(e,t))??[]}),...[...o.matchAll(Oc)].flatMap(([,e=""])=>e.trim().split(/\s+/)).map(e=>`make ${e}`)]}),Bc=/\bkustomize\s+edit\b/gi,_c=u.$2w(e=>new Map([...u.$9r(An(e,"Makefile")).matchAll(Lc)].flatMap(([,e="",t=""])=>e.trim().split(/\s+/).map(e=>[`make ${e}`,`make ${t.replace(Bc,"")}`])))),Vc=/^jobs:.*\n(?:[ \t]*(?:#.*)?\n)*([ \t]+)(?=[\w"'])/m,Hc=/^["']?on["']?:.*\n(?:[ \t#].*\n|\r?\n)*/m;function Gc(e,t){const o=e.startsWith(".gitlab")?"":Vc.exec(t)?.[1];return void 0===o?[t]:t.replace(Hc,"").split(new RegExp(`^(?=${o}[\\w"'.])`,"m"))}const Kc=/^([ \t]*(?:-[ \t]+)?uses:[ \t]*["']?\w[^\s"'@#]*)@[^\s"'#]+["']?(?:[ \t]+#.*)?$/gm,Wc=/uses:[ \t]*["']?actions\//;function Jc(e,[t,o]){const[n,a]=[An(t,e),An(o,e)];return Zc(n,a,Wc)?[]:Zc(n,a)?[n,a].flatMap(t=>Gc(e,t)):[t,o].flatMap(t=>Fc(t,e))}function Zc(e,t,o=/^/){const[n,a]=[e,t].map(e=>e.replace(Kc,(e,t)=>o.test(t)?t:e));return e!==t&&n===a}const Qc=new Set(["workflow_dispatch","schedule"]);function Xc(e){const t=u.$6v(e),[o]=t.ok?t.documents:[],n=u.$5q(o?.value)?o.value.on:void 0;if(!u.$5q(n))return;const a=Object.entries(n).filter(([e])=>!Qc.has(e)).flatMap(([e,t])=>/^(push|pull_request|pull_request_target)$/.test(e)?function(e){const t=u.$5q(e)?e.paths:void 0;return u.$6q(t)?t.map(e=>"string"==typeof e?u.$53(e):void 0):[void 0]}(t):[void 0]);return 0===a.length||a.includes(void 0)?void 0:e=>a.some(t=>!0===t?.(e))}function Yc(e){return Ec(e).flatMap(t=>{const o=function(e){const t=u.$7x(e).toLowerCase().split(/[^a-z0-9]+/);return t.some(e=>Nc.test(e))&&!t.some(e=>Tc.test(e))}(t)?[]:Fc(e,t);return o.some(u.$9t)?{file:t,runsFor:Xc(An(e,t)),builds:o.some(u.$9s)}:[]})}function nl(e,t,o){const n=Math.min(Math.max(o,1),e);return{maxSurge:0,maxUnavailable:n,minAvailable:e-Math.min(n,t),waves:al(t,n)}}function ul(e){if(null!==e)return{maxSurge:0,maxUnavailable:e,minAvailable:0,waves:1}}function pl(e,t){const{manifest:o}=e.object,n="CloneSet"===e.controller?u.$b6(o,"spec","updateStrategy","partition"):u.$b6(o,"spec","updateStrategy","rollingUpdate","partition");return Math.max(0,t-(n??0))}let hl;const[gl]="$1k".split(" ").map(si(()=>hl??=require("./gitops.js")));function $l(e,t,o){const n=new Set(t.flatMap(({object:e})=>bl(e)));return o.flatMap(({object:t,origin:o})=>{const a=bl(t).filter(e=>!n.has(e));if(0===a.length)return[];const s=o?.location,r=a.map(e=>e.slice(e.lastIndexOf(" ")+1)),[i,c]=1===a.length?["is no field","it"]:["are no fields","them"];return[{check:"applier-decides",severity:"warning",deployable:e,workload:null,message:`${u.$1l(t,"kind")??""} ${u.$1l(t,"metadata","name")??""}: ${r.join(", ")} ${i} that Kubernetes knows: Flux drops ${c} without a word, and applies the rest.`,remediation:"Fix the name or the place of the field, or take it out.",isNew:!0,unsafe:!1,...void 0!==s&&{file:s.file},...void 0!==s?.line&&{line:s.line}}]})}function bl(e){const t=[["kind"],["metadata","namespace"],["metadata","name"]].map(t=>u.$1l(e,...t));return gl(e).map(e=>`${u.$12(t)} ${e}`)}const vl=["unready-pods","over-quota","recreate-strategy","missing-readiness-probe","rwo-surge","renumbered-pods","max-unavailable-all","single-replica"];function yl(e,t){return vl.flatMap(o=>e.filter(e=>t(e)===o))[0]??e[0]}function jl(e){return e.every(({rollout:e})=>"Canary"===e?.strategy)?u.$pg`step by step, as its canary says`:e.every(({kind:e})=>"DaemonSet"===e)?u.$pg`node by node: one pod on each`:u.$pg`${xl(e)}, a few at a time`}function xl(e){const t=e.flatMap(e=>null===e.pods?[]:[e.pods]);return t.length<e.length||0===t.length?e.every(({kind:e})=>"DaemonSet"===e)?"one pod a node":"its pods (how many is not known)":1===Math.max(...t)?"1 pod":`${u.$r8(t)} pods`}function Sl(e,t,o){const{kind:n,name:a}=e,s=`${t.kind} ${t.name}`,r="gone"===o?`${s}, which this change removes: Flux applies nothing of it until that is there again`:`${s} from now on, and nothing in this repository makes it: Flux applies nothing of it until something else does`;return{...u.$g9(e,null),..."unmade"===o&&{severity:"warning"},message:`${n} ${a} takes variables from ${r}.`,remediation:`Correct the name in \`spec.postBuild.substituteFrom\`, bring ${s} into the namespace of the Kustomization, or mark it \`optional: true\`.`}}function Pl(e,t){const o=`${t.kind} ${t.name}`;return{...u.$g9(e,null),severity:"warning",message:`${e.kind} ${e.name} no longer takes variables from ${o}, which nothing in this repository makes: what it uses of these is not set any more, unless something else sets it.`,remediation:`Keep ${o} in \`spec.postBuild.substituteFrom\`, or set its variables another way in an earlier merge.`}}function Cl(e,t,o){const{kind:n,name:a}=e,s="gone"===o?`of AppProject ${t}, which this change removes: until it is there again`:`of AppProject ${t} from now on, and nothing in this repository makes it: until something else does`;return{...u.$g9(e,null),..."unmade"===o&&{severity:"warning"},message:`${n} ${a} is ${s}, Argo CD refuses it, and syncs nothing of it.`,remediation:"Correct `spec.project`, or keep the AppProject."}}function Rl(e,t,o,n={}){return{...u.$g9(n,null),severity:"warning",message:`ApplicationSet ${e} looks for ${t}, and this repository has no ${o}: it makes no Application of that.`,remediation:"Correct the path of its generator."}}function ql(e,{message:t,file:o,line:n}){return{...u.$g9({...e,...void 0!==o&&{file:o,line:n}},null),severity:"warning",message:`Application ${e.name}: ${t}. Argo CD does not set that unless its kustomize.buildOptions say so: else it syncs nothing of it.`,remediation:"Move the file into the directory, give its own directory a kustomization file and name that, or set `kustomize.buildOptions` in ConfigMap argocd-cm."}}function Al(e,t,o={}){return{...u.$g9({kind:"Application",name:e,...o},null),severity:"warning",message:`AppProject ${e} changes ${t}.`,remediation:"Make sure that the Applications of the project still sync."}}function zl(e){const{kind:t,name:o,namespace:n}=e;return function({apiVersion:e,kind:t}){const o=u.$91(e);return""!==e&&["","apps","batch"].includes(o)&&!Tl.includes(t)&&void 0===u.$9k(Nl(o),t)}(e)?"noKind":"CustomResourceDefinition"!==t||/\w\.\w/.test(o)?""===n&&function({apiVersion:e,kind:t}){const o=""===e?"apps":u.$91(e);return o.endsWith(".toolkit.fluxcd.io")||!0===u.$9k(Nl(o),t)?.namespaced}(e)?"noNamespace":void 0:"noName"}function Nl(e){return""===e?"v1":`${e}/v1`}const Tl=["ControllerRevision","Endpoints","Event","Node"],Ml={unmade:"and nothing in this repository makes it: until something else does",noKind:"which is no kind that Kubernetes has: until that is corrected",noName:"which is no name of a definition, as PLURAL.GROUP is: until that is corrected",noNamespace:"and names no namespace, where each of these lies in one: until that is corrected",gone:"which this change deletes: until it is there again"};function Il(e,t,{why:o,meant:n,behind:a}){const{kind:s,name:r}=e,i=`${"gone"===o||""===t.apiVersion?"":`${t.apiVersion} `}${t.kind} ${""===t.namespace?"":`${t.namespace}/`}${t.name}`,c=0===a.length?"":`, and Flux applies nothing of ${a.join(", ")}, which depends on it`;return{...u.$g9(e,null),..."gone"!==o&&{severity:"warning"},message:`${s} ${r} waits until ${i} is healthy, ${Ml[o]}, ${r} is not ready${c}.${P.$e1(n)}`,remediation:"Correct `spec.healthChecks`."}}const El=8;function Dl(e){const t=new Set([e]);if(e.length>=El&&/[^A-Za-z]/.test(e)&&t.add(e.toLowerCase()),!/^[\w.-]+$/.test(e)){t.add(u.$hd(e,u.$hc));for(const o of[...Ll(e),...Vl(e),...Zl(e)])t.add(o)}return t}function Ol(e){const t=Buffer.from(e).toString("hex");return new Set([...eu(e),t,t.toUpperCase()])}function Ll(e){const t=JSON.stringify(e).slice(1,-1);return[t,JSON.stringify(t).slice(1,-1),u.$hb(e).slice(1,-1),t.replace(/[^\x20-\x7e]/g,Fl),t.replaceAll("/","\\/"),Bl(e),e.replaceAll("'","''"),e.replaceAll("'","'\\''"),e.replaceAll("'","'\"'\"'"),e.replace(/[\\"$`]/g,"\\$&"),e.replace(/[\\"$`!]/g,"\\$&"),e.replaceAll("$","\\$"),e.replaceAll("$","$$$$"),e.replace(/[^\w@%+=:,./-]/g,"\\$&")]}function Fl(e){return`\\u${e.charCodeAt(0).toString(16).padStart(4,"0")}`}const Ul={"\x07":"\\a","\b":"\\b","\f":"\\f","\n":"\\n","\r":"\\r","\t":"\\t","\v":"\\v","\\":"\\\\",'"':'\\"'};function Bl(e){return e.replace(/["\\]|(?! )[\p{C}\p{Z}]/gu,e=>{const t=e.codePointAt(0)??0,o=t.toString(16);return t<128?P.$8g(Ul,e)??`\\x${o.padStart(2,"0")}`:t>65535?`\\U${o.padStart(8,"0")}`:`\\u${o.padStart(4,"0")}`})}const _l=[/[^A-Za-z0-9\-_.~!'()*]+/gu,/[^A-Za-z0-9\-_.~]+/gu,/[^A-Za-z0-9\-_.~$&+,;=]+/gu,/[^A-Za-z0-9\-_.~$&+=:@]+/gu];function Vl(e){const t=new Set(_l.map(t=>e.replace(t,Kl))),o=[...t].map(e=>e.replaceAll("%20","+"));return[...new Set([...t,...o])].flatMap(e=>[e,e.replace(/%[0-9A-F]{2}/g,Hl),e.replace(/%2[A1789]/g,Hl)])}function Hl(e){return e.toLowerCase()}const Gl=Array.from({length:256},((e,t)=>`%${t.toString(16).toUpperCase().padStart(2,"0")}`));function Kl(e){if(1===e.length&&e<"\x80")return Gl[e.charCodeAt(0)]??"";let t="";for(const o of Buffer.from(e))t+=Gl[o]??"";return t}const Wl=['"',"&quot;","&#34;","&#x22;"],Jl=["'","&apos;","&#39;","&#x27;","&#039;"];function Zl(e){const t=e.replaceAll("&","&amp;").replaceAll("<","&lt;").replaceAll(">","&gt;"),o=[...new Set(Wl.map(e=>t.replaceAll('"',e)))].flatMap(e=>Jl.map(t=>e.replaceAll("'",t))),n=t.replaceAll('"',"&quot;").replaceAll("'","&#39;");return[...o,t.replaceAll('"',"&#34;").replaceAll("'","&#39;").replaceAll("+","&#43;"),n.replaceAll("/","&#x2F;").replaceAll("`","&#x60;").replaceAll("=","&#x3D;")]}const Ql=7,Xl=[64,70,76],Yl=8;function eu(e){const t=Buffer.from(e).toString("base64"),o=new Set([t,t.replace(/={1,2}$/,"")]);var n;return[...new Set([...tu(e),...(n=t,Xl.flatMap(e=>n.length<=e?[]:Array.from({length:Math.ceil(n.length/e)},(t,o)=>n.slice(o*e,(o+1)*e))).filter(e=>e.length>Yl)),...[...o].flatMap(tu)])].flatMap(e=>{if(!/[+/=]/.test(e))return[e];const t=e.replaceAll("+","-").replaceAll("/","_");return[e,t,encodeURIComponent(e),encodeURIComponent(t)]})}function tu(e){const t=Buffer.from(e);return[0,1,2].flatMap(e=>{const o=Buffer.concat([Buffer.alloc(e),t]).toString("base64").replace(/={1,2}$/,""),n=Math.ceil(8*e/6),a=Math.floor(8*(e+t.length)/6),s=o.slice(n,a);return s.length<Ql&&e>0?[]:0===e?[o,s]:[s]})}const au="NoExecute";function su({manifest:e}){return u.$9v(e,"spec","taints").filter(({effect:e})=>e===au)}function ru(e,t,o){const n=t??e;if("image.openshift.io"===n?.group)return void 0===t;if(void 0===e&&void 0!==t&&(function({group:e,kind:t,namespace:o,name:n},{index:a}){return e===iu&&/^(Subscription|OperatorGroup|CatalogSource)$/.test(t)&&!/^(redhat|certified|community)-(operators|marketplace)$/.test(n)&&!a.objects.some(e=>e.group===iu&&e.namespace===o)}(t,o)||function({group:e,kind:t}){return e.endsWith("cluster.x-k8s.io")&&"MachineHealthCheck"!==t}(t)))return!0;if("ClusterServiceVersion"===n?.kind&&void 0!==e&&void 0!==t)return u.$m(uu(e),uu(t));if("autoscaling.k8s.io"!==n?.group||"VerticalPodAutoscaler"!==n.kind)return!1;const a=u.$1l(t?.manifest,"spec","updatePolicy","updateMode");return void 0===t||"Off"===a||"Initial"===a}const iu="operators.coreos.com";function cu({group:e,kind:t}){return e===iu?"OperatorGroup"!==t:/^(Cluster|Machine\w*|\w+ControlPlane)$/.test(t)&&e.endsWith("cluster.x-k8s.io")}const lu=/^(description|displayName|icon|keywords|links|maintainers|maturity|provider)$/;function uu({manifest:e}){const t=Object.entries(u.$9u(e,"spec")).filter(([e])=>!lu.test(e));return{...e,spec:Object.fromEntries(t)}}const du=/\$\$|\$\(([^()]*)\)/g;function pu(e,t){return e.replace(du,(e,o)=>{if(void 0===o)return e;const n=u.$9v(t,"env").findLast(e=>u.$1l(e,"name")===o);return void 0===n?e:u.$1l(n,"value")??`$(${u.$3s(n.valueFrom??o)})`})}function fu(e){return e.includes("${")||e.includes("{{")}const hu=/^\s*(?:[*/%^]|==|!=|[<>]|(?:and|or|unless)\b)/i,gu=/(?:[-+*/%^<>=]|\b(?:and|or|unless|bool))\s*$/i;function $u(e){if(fu(e))return;const{fault:t,bare:o}=u.$jm(e,"\"'`","#");return void 0!==t?t:""===o.trim()?"it is empty":hu.test(o)?"nothing stands before its first operator":gu.test(o)?"nothing stands after its last operator":void 0}const bu=3;function vu(e){const t=e.slice(0,bu).map(({message:e})=>e),o=e.length-t.length;return`${t.join("; ")}${o>0?`; and ${o} more`:""}`}function yu(e){const t=u.$9v(e,"spec","template","spec","containers").map(e=>u.$9v(e,"ports").length),o=t.filter(e=>e>0).length,n=u.$1l(e,"metadata","name")??"",a=u.$1l(e,"spec","template","metadata","name"),s="spec.template";return[...t.length>1&&1!==o?[ju(`${s}.spec.containers`,`must have ports in exactly one container, not in ${0===o?"none":o}`)]:[],...t.some(e=>e>1)?[ju(`${s}.spec.containers`,"must have one port only")]:[],..."Service"!==e.kind||void 0===a||a.startsWith(`${n}-`)?[]:[ju(`${s}.metadata.name`,`must begin with \`${n}-\``)],...ku(e)]}function ku(e){const t=u.$9v(e,"spec","traffic"),o=t.reduce((e,t)=>e+(u.$b6(t,"percent")??0),0);return 0===t.length||100===o?[]:[ju("spec.traffic",`must sum up to 100, not ${o}`)]}function wu(e,t){const[o,n]=[e,t].map(e=>u.$9u(e,"spec","template")),a=u.$1l(n,"metadata","name");return void 0===a||a!==u.$1l(o,"metadata","name")||u.$m(o??{},n??{})?[]:[{...ju("spec.template.metadata.name","must change with the rest of the template, since a revision of this name is there"),update:!0}]}function ju(e,t){return{path:e,message:`${e} ${t}`}}const xu=new Set(["DeploymentConfig","ArgoRollout","CloneSet","KruiseStatefulSet","KruiseDaemonSet","KnativeService","ScaledJob","CronJob"]),Su=new Set(["DeploymentConfig","ArgoRollout","CloneSet","KruiseStatefulSet"]),Pu=new Set(["CloneSet","KruiseStatefulSet","KruiseDaemonSet"]);function Cu(e,t){return[e,t].some(e=>void 0!==e&&u.$br(e))?[]:void 0===e?[...u.$bp(t.manifest),...Ru(void 0,t)]:[...u.$bl(e.manifest,t.manifest),...u.$bn(Ru(e,t),Ru(void 0,e))]}function Ru(e,t){const o="KnativeService"===u.$bq(t.group,t.kind)?.controller;return[...qu(t),...o?(n=e?.manifest,a=t.manifest,[...yu(a),...void 0===n?[]:wu(n,a)]):[]];var n,a}function qu({group:e,kind:t,manifest:o}){const{controller:n,templates:a=[]}=u.$bq(e,t)??{};if(void 0===n||!xu.has(n))return[];const s=a.map(([e="",...t])=>u.$bs(u.$9u(o,e,...t),t.reduce(u.$bo,u.$bo(void 0,e))));return[...s.flatMap(({types:e})=>e),...Au(n,u.$9u(o,"spec").replicas??void 0),..."DeploymentConfig"===n?zu(u.$9u(o,"spec")):[],...Pu.has(n)?s.flatMap(({values:e})=>e):[]]}function Au(e,t){const o=[];return Su.has(e)&&!["number","bigint","undefined"].includes(typeof t)&&u.$bm(o)(u.$bo(u.$bo(void 0,"spec"),"replicas"),"must be a whole number","wrong-type"),o}function zu({selector:e=null,template:t=null}){const o=[];return u.$5q(e)&&Object.keys(e).length>0&&p({selector:{matchLabels:e},template:t},u.$bm(o)),o}function Nu(e,t,o){const n=(t.head??t.base)?.object;if(void 0===n||!Tu.has(`${e.object.group}/${e.object.kind}`))return;if("modified"!==t.change||u.$hi(u.$b1(n,`${u.$h0}/ignore`)))return;const a=u.$hh(e),s="ConfigMap"===t.id.kind?"configmap":"secret";if(Mu(a[`${s}s.exclude.${u.$h0}/reload`],n.name))return;const r=`${s}.${u.$h0}/reload`;if(Mu(a[r],n.name))return`Reloader: ${r}`;if(!o)return;const i=`${u.$h0}/search`;if(u.$hi(a[i])&&u.$hi(u.$b1(n,`${u.$h0}/match`)))return`Reloader: ${i}`;const c=[`${u.$h0}/auto`,`${s}.${u.$h0}/auto`].find(e=>u.$hi(a[e]));return void 0===c?void 0:`Reloader: ${c}`}const Tu=new Set(["apps/Deployment","apps/StatefulSet","apps/DaemonSet","batch/CronJob","batch/Job","argoproj.io/Rollout"]);function Mu(e,t){return Iu(e,t).includes(!0)}function Iu(e,t){return"string"==typeof e?e.split(",").map(e=>function(e,t){if(!/^(?:[\w-]|\.[*+]?)*$/.test(e))return e===t||void 0;const o=e.match(/\.[*+]?|[\w-]/g)??[];let n=new Set([0]);for(const e of o){const o=new Set;if(".*"===e||".+"===e)for(let a=Math.min(...n)+(".+"===e?1:0);a<=t.length;a++)o.add(a);else for(const a of n)"."!==e&&t[a]!==e||o.add(a+1);if(0===o.size)return!1;n=o}return n.has(t.length)}(e.trim(),t)):[]}function Eu(e,t){const o=`${"ConfigMap"===t.id.kind?"configmap":"secret"}.${u.$h0}/reload`,n=(t.head??t.base)?.object.name??"";return Iu(u.$hh(e)[o],n).includes(void 0)?`Unless Reloader restarts it: the pattern in ${o} was not evaluated.`:void 0}function Du(e,t,o){const n=(t.head??t.base)?.object,a=void 0===n||"disabled"===u.$b1(n,"flagger.app/config-tracking"),s=o.find(({group:t,kind:o,namespace:n,manifest:a})=>"flagger.app"===t&&"Canary"===o&&n===e.object.namespace&&u.$9u(a,"spec","targetRef").kind===e.object.kind&&u.$9u(a,"spec","targetRef").name===e.object.name);return a||void 0===s?void 0:`Flagger: Canary ${s.name}`}const Fu=/^(external-secrets\.io|generators\.external-secrets\.io|secrets\.hashicorp\.com)$/;function Bu({manifest:e}){const t=Object.entries(u.$9u(e,"spec"));return Object.fromEntries(t.filter(([e])=>!_u.includes(e)))}const _u=["conditions","refreshInterval","retrySettings"];function Vu(e){const{manifest:t,kind:o,namespace:n}=e,a=u.$9u(t,"spec"),s=o.endsWith("Bundle")?u.$9v(a,"sources").flatMap(Hu):function(e){return[e,u.$9u(e,"externalSecretSpec")].flatMap(e=>u.$9v(e,"target","template","templateFrom").flatMap(Hu))}(a);return[...Gu(a,n),...s]}function Hu(e){return["ConfigMap","Secret"].flatMap(t=>{const o=u.$1l(e,"Secret"===t?"secret":"configMap","name");return void 0===o?[]:[{kind:t,name:o,namespace:null}]})}function Gu(e,t){return u.$6q(e)?e.flatMap(e=>Gu(e,t)):u.$5q(e)?Object.entries(e).flatMap(([e,o])=>{if(/(secret|configMap)(Key)?Ref$/i.test(e))return[];if(!e.endsWith("Ref"))return Gu(o,t);if("string"==typeof o){const[n="",a]=o.split("/").toReversed();return[{kind:e.charAt(0).toUpperCase()+e.slice(1,-3),name:n,namespace:a??t}]}const n=u.$1l(o,"name");return void 0===n?Gu(o,t):[{kind:u.$1l(o,"kind"),name:n,namespace:u.$1l(o,"namespace")??t}]}):[]}function Ku({kind:e,name:t,namespace:o},n){return t===n.name&&(e??n.kind)===n.kind&&u.$aw(o,n.namespace)}function Wu(e,t){const o=new Map,n=[],a=[e];for(const e of a)for(const s of Vu(e)){const e=(Ju(t).get(s.name)??[]).filter(e=>Ku(s,e));0===e.length&&n.push(s);for(const t of e){const e=u.$ax(t);o.has(e)||(o.set(e,t),Uu(t)&&a.push(t))}}return{objects:[...o.values()],outside:n}}const Ju=u.$2w(({objects:e})=>u.$n(e.filter(e=>Uu(e)||u.$ay(e)),({name:e})=>e)),Zu={is:"other"},Qu={is:"lower",endless:!0},Xu="its operator does not make that of what is there";const od=["issuer","cluster-issuer"].map((e=>({path:["metadata","annotations",`cert-manager.io/${e}`],when:{is:"other",had:!0},missed:"another authority makes the next certificate of its hosts, or nobody does"}))),nd=["cert-manager.io/inject-ca-from","service.beta.openshift.io/inject-cabundle"].map((e=>({path:["metadata","annotations",e],when:{is:"other",had:!0},missed:"whom the API server trusts there is no longer kept up to date, or is another one"}))),ad=["hostname","target"].map((e=>({path:["metadata","annotations",`external-dns.alpha.kubernetes.io/${e}`],when:{is:"other",had:!0},missed:"the names of its hosts lead elsewhere, or go from the DNS"}))),sd=((e,t=Zu)=>({path:["metadata","annotations",e],when:t,missed:"others are let in by it than before"})),rd=["auth-url","auth-type","auth-secret","auth-tls-secret","enable-global-auth","whitelist-source-range","allowlist-source-range","denylist-source-range"].map((e=>sd(`nginx.ingress.kubernetes.io/${e}`))).concat([sd("nginx.ingress.kubernetes.io/auth-tls-verify-client",{is:"other",none:"on"}),sd("nginx.ingress.kubernetes.io/satisfy",{is:"other",none:"all"})]),id=[sd("haproxy.router.openshift.io/ip_whitelist"),sd("haproxy.router.openshift.io/ip_allowlist"),ud("haproxy.router.openshift.io/rewrite-target",Zu,"its requests are passed on otherwise than before")],cd="its hosts get another balancer or address, to which their names have to lead",ld="its balancer may no longer have a certificate for its hosts, or not answer by HTTPS";const dd=[sd("alb.ingress.kubernetes.io/inbound-cidrs",{is:"other",none:"0.0.0.0/0"}),sd("alb.ingress.kubernetes.io/auth-type",{is:"other",none:"none"}),sd("alb.ingress.kubernetes.io/wafv2-acl-arn"),ud("alb.ingress.kubernetes.io/group.name",Zu,cd),ud("alb.ingress.kubernetes.io/listen-ports",{is:"without",word:"HTTPS"},ld),ud("alb.ingress.kubernetes.io/certificate-arn",{is:"emptied"},ld),ud("alb.ingress.kubernetes.io/target-type",{is:"other",none:"instance"},"its balancer sends to pods in place of nodes, or to nodes, at which its Service has to have ports")],md=[["alb.ingress.kubernetes.io/healthcheck-path","/"],["alb.ingress.kubernetes.io/healthcheck-port","traffic-port"],["alb.ingress.kubernetes.io/healthcheck-protocol","HTTP"],["alb.ingress.kubernetes.io/success-codes","200"],...["path","port","protocol"].map((e=>[`service.beta.kubernetes.io/aws-load-balancer-healthcheck-${e}`])),["service.beta.kubernetes.io/azure-load-balancer-health-probe-request-path"]].map((([e="",t])=>ud(e,void 0===t?Zu:{is:"other",none:t},"its balancer sends nothing to pods that do not answer that"))),pd=[...["global-static-ip-name","regional-static-ip-name"].map((e=>ud(`kubernetes.io/ingress.${e}`,{is:"other",had:!0},cd))),...["networking.gke.io/managed-certificates","ingress.gcp.kubernetes.io/pre-shared-cert"].map((e=>ud(e,{is:"emptied"},ld)))],fd=ud("service.beta.kubernetes.io/aws-load-balancer-ssl-cert",{is:"emptied"},ld),hd=[ud("traefik.ingress.kubernetes.io/router.middlewares",{is:"other",had:!0},"its requests pass through other middlewares, or through none that asks for a login"),ud("traefik.ingress.kubernetes.io/router.entrypoints",Zu,"its requests come in at other ports than before"),...["router.tls","router.tls.certresolver"].map((e=>ud(`traefik.ingress.kubernetes.io/${e}`,{is:"other",none:"false",had:!0},"its hosts may no longer be answered by HTTPS, or with another certificate")))],gd=["serversscheme","serverstransport"].map((e=>ud(`traefik.ingress.kubernetes.io/service.${e}`,Zu,"Traefik calls its pods otherwise than before"))),$d=[...["aws-load-balancer-internal","aws-load-balancer-scheme","azure-load-balancer-internal"].map((e=>`service.beta.kubernetes.io/${e}`)),"networking.gke.io/load-balancer-type","cloud.google.com/load-balancer-type","alb.ingress.kubernetes.io/scheme"].map((e=>({path:["metadata","annotations",e],when:Zu,missed:"its balancer may be recreated, and be open to others than before"}))),bd=["configuration-snippet","server-snippet","backend-protocol","rewrite-target","use-regex","upstream-vhost","ssl-passthrough","auth-signin","permanent-redirect","temporal-redirect","app-root","server-alias"].map((e=>({path:["metadata","annotations",`nginx.ingress.kubernetes.io/${e}`],when:Zu,missed:"its requests are passed on otherwise than before"}))),vd="clients no longer come to the pod that they had, where their session may be",yd=[ud("nginx.ingress.kubernetes.io/proxy-body-size",{is:"smaller",none:"1m"},"larger requests are refused (413), unless NGINX is told otherwise for all"),ud("nginx.ingress.kubernetes.io/affinity",{is:"other",had:!0},vd)],kd=["image.openshift.io/triggers","keel.sh/policy"].map((e=>({path:["metadata","annotations",e],when:{is:"other",had:!0},missed:"other images are written into it from now on, or none"}))),wd=["grafana_dashboard","grafana_datasource","grafana_alert"].map((e=>({path:["metadata","labels",e],when:{is:"other",had:!0},missed:"Grafana may take out what stands in it"}))),jd={"reflector.v1.k8s.emberstack.com/reflection-allowed":{is:"becomes",value:"false",none:"false"},"reflector.v1.k8s.emberstack.com/reflection-auto-enabled":{is:"becomes",value:"false",none:"false"},"reflector.v1.k8s.emberstack.com/reflection-allowed-namespaces":{is:"fewer",noneIsAll:!0},"reflector.v1.k8s.emberstack.com/reflection-auto-namespaces":{is:"fewer",noneIsAll:!0},"replicator.v1.mittwald.de/replicate-to":{is:"fewer"},"replicator.v1.mittwald.de/replicate-to-matching":{is:"other",had:!0},"replicator.v1.mittwald.de/replication-allowed":{is:"becomes",value:"false",none:"false"},"replicator.v1.mittwald.de/replication-allowed-namespaces":{is:"fewer"}};const Sd={path:["metadata","annotations","reloader.stakater.com/match"],when:{is:"other",had:!0},missed:"pods that ask Reloader to search for it are not restarted any more when it changes"},Pd=[Yu("receivers",{is:"unlisted",fields:[...["webhook","slack","email","pagerduty","opsgenie","victorops","pushover","sns","telegram","webex","discord","msteams","msteamsv2","rocketchat","wechat"].flatMap((e=>[`${e}Configs`,`${e}_configs`])),"name","url","urlSecret","url_secret","apiURL","api_url","serviceURL","webhookURL","webhook_url","channel","to","routingKey","routing_key","serviceKey","service_key","apiKey","api_key","chatID","chat_id","userKey","user_key","token","topicARN","roomID","room_id"]},"alerts that are sent by it reach others than before, or nobody"),Yu("route",{is:"unlisted",fields:["routes","receiver","matchers","value"]},"alerts go other ways than before, and may reach nobody")],Cd={"monitoring.coreos.com/AlertmanagerConfig":Pd,"operator.victoriametrics.com/VMAlertmanagerConfig":Pd},Rd={"velero.io/Schedule":[td("schedule"),Yu("template.ttl",{is:"time"},"that is no duration like 720h, and its operator reads no Schedule any more: no backup is made"),Yu("template.ttl",Qu,"backups that are made from now on are deleted sooner"),...["includedNamespaces","includedResources"].map((e=>Yu(`template.${e}`,{is:"fewer",noneIsAll:!0},"what goes from it is not backed up any more"))),...["excludedNamespaces","excludedResources"].map((e=>Yu(`template.${e}`,{is:"more"},"what comes into it is not backed up any more"))),Yu("template.labelSelector",Zu,"other objects are backed up"),Yu("template.storageLocation",Zu,"backups are written elsewhere"),Yu("template.snapshotVolumes",{is:"becomes",value:"false"},"volumes are not backed up any more"),Yu("template.snapshotMoveData",{is:"becomes",value:"false"},"snapshots of volumes stay where the volumes are, and go with them"),Yu("template.defaultVolumesToFsBackup",{is:"becomes",value:"false"},"files of volumes are not backed up any more, but where their pods ask for it")],"velero.io/BackupStorageLocation":[Yu("accessMode",{is:"becomes",value:"ReadOnly"},"no backup is written there any more"),...["bucket","prefix"].map((e=>Yu(`objectStorage.${e}`,Zu,"backups are looked for and written elsewhere"))),...["provider","config.s3Url","config.storageAccount","config.resourceGroup"].map((e=>Yu(e,Zu,"backups are looked for and written elsewhere"))),...["name","key"].map((e=>Yu(`credential.${e}`,Zu,"it is entered by other credentials, which may be refused, or not be there")))],"k8up.io/Schedule":[...["s3.bucket","s3.endpoint","rest.url","gcs.bucket","azure.container","b2.bucket"].map((e=>Yu(`backend.${e}`,{is:"other",had:!0},"backups are looked for and written elsewhere"))),...["Last","Hourly","Daily","Weekly","Monthly","Yearly"].map((e=>Yu(`prune.retention.keep${e}`,{is:"lower"},"older backups are deleted")))],"longhorn.io/BackupTarget":[Yu("backupTargetURL",Zu,"backups are looked for and written elsewhere, or not at all")],"longhorn.io/RecurringJob":[td("cron"),Yu("task",Zu,"what it did is not done any more"),Yu("retain",Qu,"older ones are deleted"),Yu("groups",{is:"fewer"},"the volumes of that group are left out from now on")],"volsync.backube/ReplicationSource":[td("trigger.schedule"),Yu("sourcePVC",Zu,"the former claim is not backed up by it any more"),Yu("restic.repository",Zu,"backups are looked for and written elsewhere"),...["restic","kopia","rclone"].flatMap((e=>[Yu(`${e}.copyMethod`,Zu,"the volume is copied otherwise, perhaps while its pods write to it"),Yu(`${e}.volumeSnapshotClassName`,Zu,"another class makes its snapshots: without it no backup is made"),Yu(`${e}.customCA`,Zu,"another authority is trusted, and the backup may be refused")])),...["hourly","daily","weekly","monthly","yearly","last","within"].map((e=>Yu(`restic.retain.${e}`,{is:"lower"},"older backups are deleted")))]},qd={is:"other",had:!0},Ad={GrafanaDatasource:["url","type","name","uid"].map((e=>Yu(`datasource.${e}`,qd,"dashboards and alerts that take from it show other data, or none"))),GrafanaContactPoint:[Yu("settings",qd,"alerts that are sent by it reach others than before, or nobody"),Yu("name",qd,"policies that name it reach nobody by it any more")],GrafanaNotificationPolicy:[Yu("route",{is:"unlisted",fields:["routes","receiver","matchers","value","object_matchers"]},"alerts go other ways than before, and may reach nobody")]},zd=Object.fromEntries(["GrafanaDashboard","GrafanaDatasource","GrafanaFolder","GrafanaLibraryPanel","GrafanaAlertRuleGroup","GrafanaContactPoint","GrafanaMuteTiming","GrafanaNotificationPolicy","GrafanaNotificationTemplate"].map((e=>[`grafana.integreatly.org/${e}`,[Yu("instanceSelector",Zu,"the Grafana that has it may not have it any more, or keep it as it is"),...P.$8g(Ad,e)??[]]]))),Nd="it tells of less, failed deliveries perhaps among it",Td={"helm.toolkit.fluxcd.io/HelmRelease":[Yu("upgrade.crds",{is:"other",none:"Skip",had:!0},"the definitions of its chart are upgraded otherwise, or stay as they are")],"notification.toolkit.fluxcd.io/Alert":[Yu("providerRef.name",Zu,"what it tells goes elsewhere, or nowhere if that is not there"),Yu("eventSources",{is:"fewer"},Nd),Yu("inclusionList",Zu,Nd),Yu("exclusionList",{is:"more"},Nd),Yu("eventSeverity",{is:"becomes",value:"error"},Nd)],"notification.toolkit.fluxcd.io/Provider":["type","address","channel","secretRef"].map((e=>Yu(e,Zu,"what is told goes elsewhere, or nowhere if that does not take it"))),"notification.toolkit.fluxcd.io/Receiver":[...["type","secretRef.name"].map((e=>Yu(e,Zu,"who calls its webhook as before is refused, and changes arrive at the next interval"))),...["resources","events"].map((e=>Yu(e,{is:"fewer"},"changes of what goes from it arrive at the next interval")))],"image.toolkit.fluxcd.io/ImageUpdateAutomation":[...["policySelector","update.path"].map((e=>Yu(e,Zu,"newer images are written elsewhere, or nowhere"))),...["sourceRef","git.checkout","git.push.branch"].map((e=>Yu(e,Zu,"newer images are written to another branch or repository, or nowhere")))]},Md=Object.entries({elasticsearch:"host port scheme hosts index_name logstash_prefix",opensearch:"host port scheme hosts index_name logstash_prefix",loki:"url tenant",s3:"s3_bucket s3_endpoint s3_region path",gcs:"bucket path",azurestorage:"azure_container path",kafka:"brokers default_topic topic_key",http:"endpoint",splunkHec:"hec_host hec_port protocol index",gelf:"host port protocol",syslog:"host port transport",forward:"servers",cloudwatch:"log_group_name region"}).flatMap((([e,t])=>t.split(" ").map((t=>Yu(`${e}.${t}`,{is:"other",had:!0},"logs that are sent by it go elsewhere, or nowhere if nobody takes them there"))))),Id=[...["match","selectors"].map((e=>Yu(e,Zu,"it takes other logs than before"))),...["localOutputRefs","globalOutputRefs","outputRefs"].map((e=>Yu(e,{is:"fewer"},"what it takes is not sent any more to what goes from it")))],Ed={"logging.banzaicloud.io/Flow":Id,"logging.banzaicloud.io/ClusterFlow":Id,"logging.banzaicloud.io/SyslogNGFlow":Id,"logging.banzaicloud.io/SyslogNGClusterFlow":Id,"logging.banzaicloud.io/Output":Md,"logging.banzaicloud.io/ClusterOutput":Md},Dd="nobody takes the metrics of what goes from it any more",Od=["staticConfigs","targetEndpoints"].map((e=>Yu(e,{is:"unlisted"},Dd))),Ld=[Yu("targets",{is:"unlisted",fields:["staticConfig","static","targets"]},Dd),...["prober.url","prober.path","vmProberSpec.url","module","targets.ingress"].map((e=>Yu(e,Zu,"its targets are asked otherwise, or not at all if its prober does not take that")))],Fd=["endpoints","podMetricsEndpoints"].map((e=>Yu(e,{is:"unlisted",fields:["path","scheme"]},"nobody takes these metrics any more where its pods do not serve them so"))),Ud={"monitoring.coreos.com/Probe":Ld,"monitoring.coreos.com/ScrapeConfig":Od,"monitoring.coreos.com/ServiceMonitor":Fd,"monitoring.coreos.com/PodMonitor":Fd,"operator.victoriametrics.com/VMProbe":Ld,"operator.victoriametrics.com/VMScrapeConfig":Od,"operator.victoriametrics.com/VMStaticScrape":Od,"operator.victoriametrics.com/VMServiceScrape":Fd,"operator.victoriametrics.com/VMPodScrape":Fd},Bd={is:"other",had:!0};const Vd="its clients may be refused",Hd=[{path:["metadata","labels","strimzi.io/cluster"],when:Bd,missed:"the operator of that cluster no longer takes care of it"}],Gd=[...["topic.prefix","database.server.name"].map((e=>_d(e,Bd,"it begins anew, and writes to other topics than those that are read"))),_d("slot.name",Bd,"what changes between the two slots may be missed, and the former one keeps the logs of the database")],Kd=["name","vhost","type","durable","autoDelete","source","destination","routingKey"].map((e=>Yu(e,Zu,Xu))),Wd={"kafka.strimzi.io/KafkaTopic":[...Hd,_d("retention.ms",Qu,"messages that are older are deleted"),_d("retention.bytes",Qu,"messages beyond that are deleted"),_d("cleanup.policy",Zu,"messages may be deleted by another rule"),Yu("topicName",Zu,Xu),Yu("partitions",{is:"lower"},Xu),Yu("replicas",Bd,Xu)],"kafka.strimzi.io/KafkaNodePool":[...Hd,Yu("roles",{is:"fewer"},"its operator refuses that while its nodes hold anything of the role")],"kafka.strimzi.io/KafkaUser":[Yu("authorization.acls",{is:"fewer"},Vd),Yu("authentication.type",Bd,"its clients get another login, and are refused with the former"),...Hd],"kafka.strimzi.io/KafkaConnector":[...Hd,...Gd,...["stopped","paused"].map((e=>Yu("state",{is:"becomes",value:e},"nothing is moved by it any more"))),Yu("pause",{is:"becomes",value:"true"},"nothing is moved by it any more"),...["topics","topics.regex"].map((e=>_d(e,Bd,"what it read is not moved by it any more")))],"rabbitmq.com/Permission":["configure","write","read"].map((e=>Yu(`permissions.${e}`,Zu,Vd))),"rabbitmq.com/TopicPermission":["write","read"].map((e=>Yu(`permissions.${e}`,Zu,Vd))),"rabbitmq.com/User":[Yu("tags",{is:"fewer"},Vd)],"rabbitmq.com/Queue":Kd,"rabbitmq.com/Exchange":Kd,"rabbitmq.com/Binding":Kd,"rabbitmq.com/Vhost":Kd,"rabbitmq.com/Policy":[Yu("pattern",Zu,"it no longer counts for queues that it counted for")]},Jd="namespaces that it leaves out lose the Secret that it made",Zd="what it pushed is not brought up to date any more, or not there",Qd={is:"other",none:"Opaque"},Xd="the Secret that is there cannot get another type, so that its controller fails and the Secret stays as it is until somebody deletes it",Yd=[Yu("provider",Zu,"what is taken from it comes from elsewhere at the next refresh, or not at all"),Yu("conditions",{is:"fewer",noneIsAll:!0},"namespaces that it leaves out get nothing from it any more")],em=[Yu("target.template.type",Qd,Xd),...xd("spec","target","template","metadata","annotations"),...ed("secretStoreRef","SecretStore","its Secret comes from another store, or stays as it is"),...[["refreshPolicy","CreatedOnce"],["refreshInterval","0"],["refreshInterval","0s"],["target.creationPolicy","None"]].map((([e="",t=""])=>Yu(e,{is:"becomes",value:t},"its Secret stays as it is from now on"))),Yu("refreshPolicy",{is:"becomes",value:"OnChange"},"its Secret stays as it is from now on, until the ExternalSecret itself changes"),Yu("target.creationPolicy",{is:"becomes",value:"Merge"},"it adds to a Secret that is there, and makes none where that is not")],tm="what scales by it may not be let in any more",om=["address","method","mount","kubernetes.role","jwt.role","appRole.roleId"].map((e=>Yu(e,{is:"other",had:!0},"Secrets that are taken by it are not refreshed where it is not let in"))),nm=[Yu("sources",{is:"fewer"},"who is signed by an authority that goes from it is no longer trusted"),...["configMap","secret"].map((e=>Yu(`target.${e}.key`,{is:"other",had:!0},"what is read by the former key goes"))),Yu("target.namespaceSelector",Zu,"namespaces that it leaves out lose what it made")],am=[Yu("secretTargetRef",{is:"unlisted",fields:["parameter"]},tm),Yu("env",{is:"unlisted",fields:["parameter"]},tm),Yu("podIdentity",{is:"other",had:!0},tm)],sm={"bitnami.com/SealedSecret":[Yu("template.type",Qd,Xd),...xd("spec","template","metadata","annotations")],"external-secrets.io/ExternalSecret":em,"external-secrets.io/PushSecret":[Yu("updatePolicy",{is:"becomes",value:"IfNotExists"},Zd),Yu("selector",Zu,Zd),...["data","secretStoreRefs"].map((e=>Yu(e,{is:"fewer"},Zd)))],"external-secrets.io/ClusterExternalSecret":[Yu("namespaceSelector",Zu,Jd),Yu("namespaceSelectors",{is:"fewer"},Jd),Yu("namespaces",{is:"fewer"},Jd),...em.map((({path:[e="",...t],...o})=>({...o,path:[e,"externalSecretSpec",...t]})))],"secrets.hashicorp.com/VaultAuth":om,"secrets.hashicorp.com/VaultConnection":om,"trust.cert-manager.io/Bundle":nm,"trust-manager.io/ClusterBundle":nm,"keda.sh/TriggerAuthentication":am,"keda.sh/ClusterTriggerAuthentication":am,"external-secrets.io/SecretStore":Yd,"external-secrets.io/ClusterSecretStore":Yd},rm="its requests are encrypted otherwise than before, or refused if they are not",im={"/Service":[...$d,...md,fd,{path:["metadata","annotations","prometheus.io/scrape"],when:{is:"other",had:!0},missed:"the metrics of its pods may not be collected any more"},...gd,Yu("publishNotReadyAddresses",{is:"other",none:"false",had:!0},"its pods no longer find one another before they are ready, and those that wait for that never get ready"),Yu("sessionAffinity",{is:"becomes",value:"None",none:"None"},vd)],"cloud.google.com/BackendConfig":[Yu("healthCheck",Zu,"the balancer sends nothing to pods that do not answer that")],"networking.istio.io/DestinationRule":[Yu("trafficPolicy.tls",Zu,"its host is called encrypted otherwise, or not, and its pods refuse what they do not take")],"networking.istio.io/ServiceEntry":[Yu("hosts",{is:"fewer"},"pods of the mesh may no longer reach a host that goes from it"),Yu("ports",{is:"unlisted",fields:["number"]},"pods of the mesh may no longer reach its hosts by a port that goes from it")],"networking.k8s.io/Ingress":[...od,...ad,...rd,...dd,...md,...pd,...bd,...yd,...hd,...$d],"gateway.networking.k8s.io/Gateway":[...od,...ad],"gateway.networking.k8s.io/HTTPRoute":ad,"route.openshift.io/Route":[Yu("tls.termination",Zu,rm),Yu("tls.insecureEdgeTerminationPolicy",{is:"becomes",value:"None",none:"None"},rm),...id],"elbv2.k8s.aws/TargetGroupBinding":[...["serviceRef.name","serviceRef.port"].map((e=>Yu(e,Zu,"the balancer sends to other pods"))),...["targetGroupARN","targetGroupName"].map((e=>Yu(e,Zu,"the former target group loses its pods")))],"traefik.io/IngressRoute":[Yu("tls.certResolver",{is:"other",had:!0},"its hosts get another certificate, or that of nobody")],"projectcontour.io/HTTPProxy":[Yu("virtualhost.tls",{is:"emptied"},"its host is not served with TLS any more")]},cm="who calls its Service no longer comes to what goes from it";const um="what it no longer exempts may be refused",dm=["ipAddressPools","ipAddressPoolSelectors","nodeSelectors","interfaces","peers"],mm="who comes from outside of the cluster may not find the addresses that it announced before",pm=[Yu("acme.solvers",{is:"fewer"},"the next certificates are proven in another way, which has to work by then"),Yu("vault.auth",Zu,"the next certificates are asked for by another account, which may be refused"),...["acme.server","ca.secretName","vault.server","vault.path","venafi.zone","selfSigned"].map((e=>Yu(e,Zu,"the next certificates come from another authority, which not everybody may trust")))],fm=[Yu("metrics",Zu,"rollouts that name it go on, or are aborted, by what it measures from now on")],hm={...sm,...Cd,...Rd,...zd,...Td,...Ed,...Ud,...im,"security.openshift.io/SecurityContextConstraints":[...["users","groups"].map((e=>({path:[e],when:{is:"fewer"},missed:"pods of who goes from it are not made any more, unless another one lets them"}))),...["allowPrivilegedContainer","allowPrivilegeEscalation","allowHostNetwork","allowHostPorts","allowHostPID","allowHostIPC","allowHostDirVolumePlugin"].map((e=>({path:[e],when:{is:"becomes",value:"false"},missed:"pods that ask for it are not made any more, unless another one lets them"})))],"/ConfigMap":[...wd,Sd,...xd("metadata","annotations")],"/Secret":[...wd,Sd,...xd("metadata","annotations")],"rbac.authorization.k8s.io/ClusterRole":["view","edit","admin"].map((e=>({path:["metadata","labels",`rbac.authorization.k8s.io/aggregate-to-${e}`],when:{is:"other",none:"false",had:!0},missed:`whoever has the role ${e} loses the rights that it adds to that`}))),"/Namespace":[{path:["metadata","annotations","volsync.backube/privileged-movers"],when:{is:"other",had:!0},missed:"backups of volumes in it run with fewer rights, and may fail"}],"apps/Deployment":kd,"apps/StatefulSet":kd,"postgresql.cnpg.io/Database":[...["schemas","extensions"].map((e=>Yu(e,{is:"absent"},"what is absent from now on is dropped"))),Yu("owner",Zu,"who works as the former owner may be refused"),Yu("cluster.name",Zu,Xu),Yu("name",Zu,Xu)],"postgresql.cnpg.io/Publication":[Yu("target.objects",{is:"fewer"},"what goes from it is not replicated any more")],"postgresql.cnpg.io/Subscription":["publicationName","externalClusterName"].map((e=>Yu(e,Zu,"what it took is not replicated any more"))),"postgresql.cnpg.io/ScheduledBackup":[Yu("cluster.name",Zu,"the former cluster is not backed up by it any more"),td("schedule",6)],...Wd,"argoproj.io/Rollout":[Yu("strategy.canary.steps",{is:"emptied"},"new versions go to everybody at once"),Yu("strategy.canary.analysis",{is:"emptied"},"nothing measures new versions any more")],"flagger.app/Canary":[Yu("skipAnalysis",{is:"becomes",value:"true"},"new versions go to everybody, whatever they do"),Yu("analysis.metrics",{is:"fewer"},"new versions go to everybody by less than before")],"ceph.rook.io/CephBlockPool":[Yu("replicated.size",{is:"lower"},"fewer copies are kept of what it holds"),Yu("failureDomain",Zu,"all that it holds is moved")],"metallb.io/L2Advertisement":dm.map((e=>Yu(e,Zu,mm))),"metallb.io/BGPAdvertisement":dm.map((e=>Yu(e,Zu,mm))),"metallb.io/BGPPeer":["myASN","peerASN","peerAddress","peerPort","nodeSelectors"].map((e=>Yu(e,Zu,mm))),"metallb.io/IPAddressPool":[Yu("addresses",{is:"fewer"},"Services that have an address which goes from it may lose that")],"cilium.io/CiliumL2AnnouncementPolicy":[...["serviceSelector","nodeSelector","interfaces"].map((e=>Yu(e,Zu,mm))),...["loadBalancerIPs","externalIPs"].map((e=>Yu(e,{is:"other",none:"false",had:!0},mm)))],"argoproj.io/AnalysisTemplate":fm,"argoproj.io/ClusterAnalysisTemplate":fm,"externaldns.k8s.io/DNSEndpoint":[Yu("endpoints",{is:"unlisted"},"a name leads elsewhere, or goes from the DNS")],"argoproj.io/CronWorkflow":["schedule","schedules"].map((e=>td(e))),"kyverno.io/CleanupPolicy":[td("schedule")],"kyverno.io/ClusterCleanupPolicy":[td("schedule")],"k8s.mariadb.com/Backup":[td("schedule.cron")],"k8s.mariadb.com/PhysicalBackup":[td("schedule.cron")],"keda.sh/ScaledObject":[lm("paused","nothing scales its pods any more"),lm("paused-scale-in","nothing takes pods away any more"),lm("paused-scale-out","nothing adds pods any more")],"keda.sh/ScaledJob":[lm("paused","no Job is made by it any more")],"kyverno.io/PolicyException":[Yu("exceptions",{is:"fewer"},um),Yu("match",Zu,um)],"policies.kyverno.io/PolicyException":[Yu("policyRefs",{is:"fewer"},um),Yu("matchConditions",Zu,um)],"storage.k8s.io/CSIDriver":[Yu("fsGroupPolicy",{is:"other",none:"ReadWriteOnceWithFSType"},"files of volumes that are mounted from now on belong to another group, and pods may not read or write them")],"snapshot.storage.k8s.io/VolumeSnapshotClass":[{path:["driver"],when:Zu,missed:"snapshots are made by another driver, or not at all"}],"/PersistentVolume":[Yu("mountOptions",Zu,"pods that are made from now on mount it otherwise, or do not start")],"/Endpoints":[{path:["subsets"],when:{is:"unlisted"},missed:cm},{path:["subsets"],when:{is:"unlisted",fields:["ports","port"]},missed:cm}],"k8s.cni.cncf.io/NetworkAttachmentDefinition":[Yu("config",Zu,"pods that are made from now on get another network by it, or do not start")],"discovery.k8s.io/EndpointSlice":[{path:["endpoints"],when:{is:"unlisted"},missed:cm},{path:["ports"],when:{is:"unlisted",fields:["port"]},missed:cm},{path:["metadata","labels","kubernetes.io/service-name"],when:{is:"other",had:!0},missed:"who calls the former Service no longer comes to what it lists"}],"cert-manager.io/Issuer":pm,"cert-manager.io/ClusterIssuer":pm,"admissionregistration.k8s.io/ValidatingWebhookConfiguration":nd,"admissionregistration.k8s.io/MutatingWebhookConfiguration":nd,"apiregistration.k8s.io/APIService":[...nd,Yu("service.port",{is:"other",none:"443"},"nobody answers for its group where its Service lacks that")],"apiextensions.k8s.io/CustomResourceDefinition":nd,"cert-manager.io/Certificate":[Yu("secretName",Zu,"the former Secret is not renewed any more, before it expires"),...ed("issuerRef","Issuer","another authority makes its next certificate, or nobody does"),...xd("spec","secretTemplate","annotations"),Yu("usages",{is:"fewer"},"who asks for a usage that goes from it refuses the next certificate")]};const $m=/Ref\.(name|kind)$/;function bm(e){return null===e||(u.$6q(e)||u.$5q(e))&&0===Object.keys(e).length}function vm(e){if("string"!=typeof e)return e;const t=e.split(/[\s,]+/).filter(e=>""!==e);return 0===t.length?null:t.map(e=>/^[\w-]+$/.test(e)?e:"*")}function ym(e,t){return"object"!=typeof e&&String(e)===t}const wm=["addresses","ip","hostname","dnsName","targets"];function jm(e,t=wm){return u.$6q(e)?e.flatMap(e=>jm(e,t)):u.$5q(e)?t.flatMap(o=>jm(e[o]??null,t)):"object"==typeof e?[]:[String(e)]}function xm(e){return u.$6q(e)?e.flatMap(e=>u.$5q(e)&&"absent"===e.ensure?[e.name??null]:[]):[]}function Sm(e){const t=u.$5q(e)?Object.entries(e):[];return t.length>0&&t.every(([,e])=>u.$6q(e))?t.flatMap(([e,t])=>u.$6q(t)?t.map(t=>({[e]:t})):[]):[e]}function Pm(e,t){return e.includes("*")||e.some(e=>u.$m(e,t))}function Cm(e,t){return"string"==typeof e&&e.includes(t)}function Rm(e){const[,t,o=""]=/^(\d+)([kmg]?)$/i.exec(u.$be(e))??[],n=Number(t)*1024**["","k","m","g"].indexOf(o.toLowerCase());return 0===n?1/0:n}const qm={h:3600,m:60,s:1,ms:.001,d:86400};function Am(e,t=!1){if(null===e||u.$5q(e)||u.$6q(e))return;const o=String(e);if(/^-?\d+$/.test(o))return t&&Number(o)<0?1/0:Number(o);const n=[...o.matchAll(/(?<!\d)(\d+(?:\.\d+)?)(ms|h|m|s|d)/g)];return 0!==n.length&&n.map(([e])=>e).join("")===o?n.reduce((e,[,t,o=""])=>e+Number(t)*(P.$8g(qm,o)??0),0):void 0}const zm=[34,37],Nm="\nClusterTrustBundleProjection.user 37 38\nConfigMapVolumeSource.defaultUser 37 38\nContainer.restartPolicy 34 35\nContainer.restartPolicyRules 34 35\nContainerStatus.allocatedResourcesStatus 34 36\nDownwardAPIVolumeFile.user 37 38\nDownwardAPIVolumeSource.defaultUser 37 38\nEmptyDirVolumeSource.mode 37 38\nEnvVarSource.fileKeyRef 34 35\nEphemeralContainerCommon.restartPolicyRules 34 35\nEvictionResponder.name 37 37\nEvictionResponder.priority 37 37\nGRPCAction.mode 37 38\nHTTPGetAction.protocol 37 38\nImageVolumeStatus.imageRef 36 36\nJobSchedulingConfiguration.disruptionMode 37 37\nJobSchedulingConfiguration.resourceClaims 37 37\nJobSchedulingConfiguration.schedulingConstraints 37 37\nJobSchedulingConfiguration.schedulingPolicy 37 37\nJobSpec.scheduling 37 38\nKeyToPath.user 37 38\nNodeAllocatableMappedResources.name 37 37\nNodeAllocatableMappedResources.quantity 37 37\nNodeAllocatableOverheadResources.name 37 37\nNodeAllocatableOverheadResources.perContainer 37 37\nNodeAllocatableOverheadResources.perPod 37 37\nNodeAllocatableResourceClaimStatus.containers 36 36\nNodeAllocatableResourceClaimStatus.mapping 37 37\nNodeAllocatableResourceClaimStatus.overhead 37 37\nNodeAllocatableResourceClaimStatus.resourceClaimName 36 36\nNodePodPreemptionPolicy.disableResizePreemption 37 37\nNodeSpec.podPreemptionPolicy 37 38\nNodeStatus.declaredFeatures 36 36\nNodeSystemInfo.runningInUserNamespace 37 37\nPersistentVolumeClaimStatus.healthStatus 37 38\nPodCertificateProjection.user 37 38\nPodCertificateProjection.userAnnotations 36 36\nPodSchedulingGroup.podGroupName 36 36\nPodSpec.evictionResponders 37 38\nPodSpec.hostnameOverride 34 35\nPodSpec.schedulingGroup 36 38\nPodStatus.allocatedResources 36 36\nPodStatus.extendedResourceClaimStatus 34 36\nPodStatus.nodeAllocatableResourceClaimStatuses 36 38\nPodStatus.resources 36 36\nPodStatus.volumeHealth 37 38\nPodVolumeHealth.healthConditions 37 37\nPodVolumeHealth.lastTransitionTime 37 37\nPodVolumeHealth.name 37 37\nProjectedVolumeSource.defaultUser 37 38\nResourceHealth.message 36 36\nRollingUpdateStatefulSetStrategy.maxUnavailable 34 37\nSecretVolumeSource.defaultUser 37 38\nServiceAccountTokenProjection.user 37 38\nVolumeHealthCondition.message 37 37\nVolumeHealthCondition.reason 37 37\nVolumeHealthCondition.status 37 37\nVolumeHealthStatus.healthConditions 37 37\nVolumeHealthStatus.lastTransitionTime 37 37\nVolumeMount.bindMountOptions 37 38\nVolumeMountStatus.volumeStatus 36 36\nVolumeProjection.clusterTrustBundle 34 37\nVolumeStatus.image 36 38\n";let Tm;function Em(e,t,o){return!("restartPolicy"!==e||!u.$jd(o).includes("initContainers["))&&t.every(e=>null==e||"Always"===e)}const Dm={};function Fm({base:e,head:t}){const o=({object:e})=>!0===u.$5p(e.manifest,"spec","suspend");return o(e)&&!o(t)}function Um({base:e,head:t}){const[o,n]=[e,t].map(({templates:e})=>e.flatMap(({containers:e})=>e.map(({value:e})=>e.resources??null))),a=function(e){const t="\nMaxUnavailableStatefulSet 37\nMutablePodResourcesForSuspendedJobs 36\nRelaxedServiceNameValidation 36\n".split("\n").find(t=>t.startsWith(`${e} `));return void 0===t?void 0:Number(t.slice(35))}("MutablePodResourcesForSuspendedJobs");return void 0===a||u.$m(o??null,n??null)?"":` Kubernetes before 1.${a} refuses it.`}function Bm(e){return{effect:"recreate",reason:`Flux uninstalls the Helm release, with all that its chart made, and installs another one: ${e}.`}}function _m(e){return"InPlaceUpdate"===u.$1l(e,"upgrade","chartNameChangeStrategy")}function Vm(e){const{namespace:t,manifest:o}=e,n=(...e)=>u.$1l(o,"spec",...e),a=t??"default",s="HelmRepository"===n("chart","spec","sourceRef","kind");return{releaseName:u.$be(_o(e)),targetNamespace:Vo(e)??a,storageNamespace:n("storageNamespace")??a,chart:u.$be(s?n("chart","spec","chart"):void 0)}}const Hm=/restart|rolling-?update/i;const Km="argocd.argoproj.io/instance";function Jm(e,t){const o=e.indexOf("/"),[n,a]=[t,e.slice(0,Math.max(0,o))].map(e=>e.split(".").slice(-2).join("."));return n===a&&!0===n?.includes(".")}function Zm({apiVersion:e,metadata:t,status:o,...n}){return n}const Ym=new Set(["Job","CronJob","ScaledJob","Pod","Unknown"]);function ep(e){const t=e.causes.length>0?void 0:tp(e);if(!(void 0===t||t.podsAtHead<=t.podsAtBase))return{effect:"none",reason:`It scales from ${t.podsAtBase} to ${t.podsAtHead} pods: new ones come beside those that there are.`}}const op={restart:e=>`By the policy, a ${e} replaces its pods when their template changes.`,recreate:e=>`By the policy, a ${e} is recreated when its pod template changes.`,nextRun:e=>`By the policy, a ${e} takes a changed pod template at its next run.`,none:e=>`By the policy, a ${e} leaves its pods as they are when their template changes.`,unknown:e=>`The policy does not say what a ${e} does when its pod template changes.`};function np({object:e,team:t}){return[["apiVersion"],["metadata"],["status"],...t?.templates??[],...void 0===t?.replicas?[]:[t.replicas]].reduce(ap,e.manifest)}function ap(e,[t,...o]){if(!u.$5q(e)||void 0===t||void 0===e[t])return e;const n=Object.entries(e).filter(([e])=>e!==t),a=0===o.length?[]:[[t,ap(e[t],o)]];return Object.assign(u.$5s(),Object.fromEntries([...n,...a]))}const sp={effect:"restart"};function ip(e){const t=e.filter(({update:e})=>!0!==e);return t.length>0?t:e}function cp(e,t){const o=t.some(({update:e})=>!0!==e);return`${vu(ip(t))}: ${function(e,t){return lp(e)&&!t?"the API server refuses it until the finished Job is removed by its ttlSecondsAfterFinished, and whatever applies this makes a new one after that":"the API server refuses the whole object"}(e,o)}.`}function lp({controller:e,object:t}){return"Job"===e&&void 0!==u.$b6(t.manifest,"spec","ttlSecondsAfterFinished")}const up={Deployment:pp,DeploymentConfig:function(e){const{manifest:t}=e.head.object,o=u.$5p(t,"spec","triggers");if(!0===u.$5p(t,"spec","test")&&!0!==u.$5p(e.base.object.manifest,"spec","test"))return{effect:"unknown",reason:"spec.test is true: its pods run while a rollout goes on, and end with it."};const n=u.$9v(t,"spec","triggers").some(e=>"ConfigChange"===u.$1l(e,"type"));return 0!==e.causes.length||u.$m(o,u.$5p(e.base.object.manifest,"spec","triggers"))?n||null==o||0===e.causes.length?pp(e):{effect:"none",reason:"It has no ConfigChange trigger: it rolls out by hand."}:{effect:"unknown",reason:"Its triggers change: whether one of them starts a rollout is not known."}},CloneSet:e=>$p(e,"updateStrategy")??pp(e,"updateStrategy")??function({base:e,head:t}){const o=({object:e})=>u.$5p(e.manifest,"spec","scaleStrategy","podsToDelete");return!u.$6q(o(t))||u.$m(o(e),o(t))?void 0:{effect:"unknown",reason:"spec.scaleStrategy.podsToDelete changed: Kruise deletes those pods."}}(e),ArgoRollout:function(e){const t=t=>u.$5p(e[t].object.manifest,"spec","restartAt"),o=void 0!==t("head")&&!u.$m(t("base"),t("head")),n=pp(e)??function({base:e,head:t}){const[o,n]=[e,t].map(({object:e})=>u.$9u(e.manifest,"spec","workloadRef")),a=e=>["onsuccess","progressively"].includes(u.$bh(e,"scaleDown"));if(a(n)&&!a(o))return{effect:"unknown",reason:`spec.workloadRef.scaleDown changed: Argo Rollouts ends the pods of ${u.$bh(n,"kind")} ${u.$bh(n,"name")}, once those of the Rollout are there.`}}(e);return o&&"restart"!==n?.effect&&0!==u.$b0(e.head)?{effect:"restart",reason:"spec.restartAt changed: Argo Rollouts evicts every pod, without a surge."}:n},StatefulSet:e=>gp(e)??$p(e,"updateStrategy","rollingUpdate")??mp(e)??function({base:e,head:t,autoscaled:o}){const n=e=>u.$b6(e.object.manifest,"spec","ordinals","start")??0,a=Math.abs(n(t)-n(e)),s=o?null:u.$b0(t);if(0===a||0===s)return;return{effect:"restart",reason:`spec.ordinals.start changed: ${null===s?"Its":`${Math.min(a,s)} of its`} pods are deleted, and others made under new numbers.`}}(e),KruiseStatefulSet:e=>gp(e)??$p(e,"updateStrategy","rollingUpdate")??mp(e),DaemonSet:dp,KruiseDaemonSet:dp,KnativeService:function(e){const t=({object:e})=>u.$5p(e.manifest,"spec","traffic")??null;if(0===e.causes.length&&!u.$m(t(e.base),t(e.head)))return{effect:"unknown",reason:"Its traffic goes to other Revisions, whose pods come while those of others go."};if(0===e.causes.length)return;const o="Knative makes a new Revision and moves the traffic to it.",[n,a]=[e.base,e.head].map(bp);return void 0===n||void 0===a||a>=n||a>1?{effect:"restart",reason:o}:{effect:"restart",reason:`${o} It keeps ${a} from now on, where it kept ${n}: pods that no request needs end, and the next request may wait for a new one.`,podsAtBase:n,podsAtHead:null}},ReplicaSet:function(e){const{base:t,head:o,causes:n}=e,a=u.$9u(o.object.manifest,"spec","selector"),s=u.$9u(t.templates[0]?.metadata??{},"labels");return"ReplicationController"===o.object.kind&&Object.entries(a).some(([e,t])=>s[e]!==t)&&0!==u.$b0(o)?{effect:"restart",reason:"spec.selector changed: its pods no longer belong to it and run on, and new ones are made."}:0===n.length?void 0:0!==u.$b0(o)||e.autoscaled?{effect:"none",heldBack:"onDelete",reason:"Only pods made from now on take the new pod template: those that run keep the old one until somebody deletes them."}:mp(e)},CronJob:function(e){return Fm(e)?{effect:"unknown",releases:!0,reason:"It was suspended: a run that was missed meanwhile may start at once."}:0!==e.causes.length?!0===u.$5p(e.head.object.manifest,"spec","suspend")?{effect:"none",heldBack:"suspended",reason:"spec.suspend is true."}:{effect:"nextRun"}:void 0},Job:function(e){const{head:t,causes:o}=e;if(Fm(e))return{effect:"unknown",releases:!0,reason:"It was suspended: its pods are made now."};if(function({base:e,head:t}){const o=({object:e})=>void 0===u.$b3(e)||void 0!==u.$b4(e.manifest);return"argo"===t.object.deliverer&&!o(e)&&o(t)}(e))return{effect:"create",reason:"It was a hook that no sync makes, and is made at the next one."};if(0===o.length)return;const n=u.$b5(t.object);return void 0!==n?{effect:"nextRun",reason:`${n}: the Job ${void 0!==u.$b4(t.object.manifest)?"is recreated at every sync":"is made when that happens, and at no sync"}.`}:{effect:"none",heldBack:"suspended",reason:`The suspended Job takes the change before it starts.${Um(e)}`}},ScaledJob:function(e){return"gradual"===u.$1l(e.head.object.manifest,"spec","rollout","strategy")?e.causes.length>0?{effect:"nextRun"}:void 0:u.$m(e.base.object.manifest.spec,e.head.object.manifest.spec)?void 0:{effect:"restart",reason:"KEDA ends the running Jobs whenever a ScaledJob changes."}},Pod:function(e){const t=e.causes.filter(({type:e})=>"label"!==e&&"annotation"!==e);if(0===t.length)return;const o=function({base:e,head:t}){const[o,n]=[e,t].map(({object:e})=>u.$b6(e.manifest,"spec","activeDeadlineSeconds"));return void 0===n||n===o?void 0:`spec.activeDeadlineSeconds becomes ${n}: the kubelet ends the pod once it has run that long, at once where it has already.`}(e);return t.some(({type:e})=>"image"===e)?{effect:"restart",reason:"The containers restart in place"+(void 0===o?"; the pod stays.":`. ${o}`)}:{effect:"none",reason:o??"A Pod takes this change as it runs."}},Operator:function({base:e,head:t}){const{kind:o}=t.object,[n,a]=[e.object.manifest.spec,t.object.manifest.spec];if(u.$bb(o)){const s=u.$ba(o,n,a);return"unknown"===s?.effect?function(e,t){if("helm.toolkit.fluxcd.io"!==t.group)return;const o=Vm(t),n=_m(u.$5p(t.manifest,"spec")),a=Object.entries(Vm(e)).flatMap(([e,t])=>{const a=u.$be(o[e]);return""===t||""===a||t===a||"chart"===e&&n?[]:[`${e} ${t} \u2192 ${a}`]});return 0===a.length?void 0:Bm(a.join(", "))}(e.object,t.object)??s:s}const s=Gm(e.object,t.object);if(!u.$m(n,a)||void 0!==s)return{effect:"unknown",reason:`What restarts was not analysed: an operator runs the pods of this ${o}.${void 0===s?"":` Its ${s} changes.`}`}},Team:function({base:e,head:t,causes:o}){const{kind:n}=t.object,a=t.team?.effect??"unknown";return o.length>0?0===u.$b0(t)?{effect:"none",heldBack:"noReplicas",reason:"It has no replicas."}:{effect:a,reason:op[a](n)}:u.$m(np(e),np(t))?void 0:{effect:"unknown",reason:`It changes outside of the pod templates that the policy names: Rollcast does not know what the controller of ${n} does with that.`}},Unknown:function({base:e,head:t,causes:o}){if(0!==o.length||!u.$m(Zm(e.object.manifest),Zm(t.object.manifest))||void 0!==Gm(e.object,t.object))return{effect:"unknown",reason:`Rollcast does not know the controller of ${t.object.kind}.`}}};function dp(e){return function({base:e,head:t},o){const n=function(e,t){const[o,n]=[e,t].map(e=>u.$9u(e,"nodeSelector"));return[...Object.entries(n??{}).some(([e,t])=>!u.$m(o?.[e],t))?["nodeSelector"]:[],...u.$bj(e??{},t??{})?["nodeAffinity"]:[],...u.$9v(e,"tolerations").some(e=>!u.$9v(t,"tolerations").some(t=>u.$bi(t,e)&&function({tolerationSeconds:e},t){return void 0===e||u.$m(e,t.tolerationSeconds)}(t,e)))?["tolerations"]:[]]}(e.templates[0]?.spec,t.templates[0]?.spec);if(0===n.length)return o;const a=`${n.join(", ")} changed: on nodes that no longer fit, its pod ends.`;return{...o??{effect:"scale"},podsAtBase:null,podsAtHead:null,reason:void 0===o?.reason?a:`${o.reason} ${a}`}}(e,gp(e)??function({causes:e}){return e.length>0?sp:void 0}(e))}function fp({head:e},t,o){if(t&&0!==u.$b0(e))return{effect:"unknown",releases:!0,reason:`The pod template is unchanged, but whatever changed while it ${o} rolls out now.`}}function hp(e,t){return u.$1l(e[t].object.manifest,"spec","updateStrategy","type")}function gp(e){if("OnDelete"===hp(e,"head")){if(0===e.causes.length)return;return{effect:"none",heldBack:"onDelete",reason:"Pods take the change when somebody deletes them."}}if(!(e.causes.length>0))return fp(e,"OnDelete"===hp(e,"base"),"updated OnDelete")}function $p(e,...t){const o=["spec",...t,"partition"],n=u.$b6(e.head.object.manifest,...o)??0,a=u.$b6(e.base.object.manifest,...o)??0;if(0===e.causes.length)return fp(e,n<a,"was above the partition");const s=e.autoscaled?null:u.$b0(e.head);return 0===n||null===s||n<s||0===s?void 0:{effect:"none",heldBack:"partition",reason:`${o.join(".")} is ${n}, and there are ${s} pods.`}}function bp({templates:e}){const t=u.$9u(e[0]?.metadata,"annotations"),o=["min-scale","minScale"].map(e=>u.$1l(t,`autoscaling.knative.dev/${e}`));return Number(o.find(e=>void 0!==e&&/^\d+$/.test(e))??0)}const yp=["nginx","postgres","mysql","mariadb","mongo","rabbitmq"],kp=new Set([...yp,"alpine","busybox","debian","ubuntu","httpd","redis","python","node","golang","php","ruby","wordpress","nextcloud","registry","caddy","traefik"]),wp=/^(?:(?:docker\.io\/)?(?:library\/)?|public\.ecr\.aws\/docker\/library\/|mirror\.gcr\.io\/library\/)([a-z]+)(?:[:@]|$)/;function qp(e){return e.slice(e.lastIndexOf("/")+1)}function Ap(e,t){return e.container.name===t.container.name&&e.path===t.path}function Ip({from:e},t,o){const n=e.map(e=>{const n=u.$e9(o,t,e.kind,e.name);return n?.entries.has(e.key)??ia(t,e,o)?.made.holds?.includes(e.key)});return!!n.includes(!0)||!!n.includes(void 0)&&void 0}function Op(e,t,o){const n=new Set(Lp(t,t)),a=u.$f7(e).filter(({container:e})=>e===t.container.name);return[...new Set(Lp(o,t))].flatMap(e=>{const s=Wp(t,e),r=a.some(({path:t})=>u.$4h(e,t));if(void 0===s||!n.has(e)||r)return[];if(void 0!==qr(t.template,t.container,e))return[];if(Qp(t,s)&&!Xp(t,s))return[];const i=Wp(o,e),c=`${o.container.name} is told of ${e}`;return void 0===i?[`Container ${c}, which volume ${s} gave it, and no volume of it is mounted there any more: unless its image has that, it does not find it.`]:Qp(o,i)&&!Xp(o,i)?[`Container ${c}, and no other container of its pod has volume ${i} any more: nothing puts it there.`]:[]})}function Lp({container:e},t){const{command:o,args:n}=e.value,a=u.$9v(e.value,"env").flatMap(e=>u.$1l(e,"value")??[]),s=[...[o,n].flatMap(u.$93),...a],r=new Set(s.flatMap(e=>e.split(/[^\w./-]+/))),i=Gp(t).filter(e=>Qp(t,Kp(e))&&Xp(t,Kp(e))).map(e=>(u.$1l(e,"mountPath")??"").replace(/\/$/,"")).filter(e=>""!==e&&[...r].some(t=>u.$4h(t,e))),c=Np(e).map(({word:e})=>e);return[...c,...i.filter(e=>!c.some(t=>u.$4h(t,e)))]}function Fp(e,t){const o=`Container ${t.container.name}`,n=Hp(t)&&!Hp(e)&&u.$m(e.container.value.image,t.container.value.image);if(n&&!Gp(t).some(e=>!0!==e.readOnly&&ef(t,Kp(e))))return[`${o} may only read the filesystem of its image from now on, and no volume is mounted that it may write to: what it writes, to /tmp for example, fails.`];const a=n?function({container:{value:e}}){return null!==(e.command??e.args??null)||u.$9v(e,"volumeMounts").some(e=>/^\/(etc\/(nginx|mysql)(\/nginx\.conf|\/my\.cnf)?|usr\/local\/apache2\/conf.*)$/.test(u.$1l(e,"mountPath")??""))?[]:P.$8g(Up,jp(e))??[]}(t).filter(e=>!function(e,t){return Gp(e).some(o=>!0!==o.readOnly&&ef(e,Kp(o))&&u.$4h(t,(u.$1l(o,"mountPath")??"").replace(/\/$/,"").replace(/^\/run\b/,"/var/run")))}(t,e)):[];return a.length>0?[`${o} may only read the filesystem of its image from now on, and no volume that it may write to is mounted at ${a.join(", ")}, where its program writes: it may not start.`]:Gp(e).flatMap(n=>{const a=u.$1l(n,"mountPath")??"";if(!0===n.readOnly||!Qp(e,Kp(n))||Xp(e,Kp(n)))return[];if(function({container:e},t){return Vp(e).has(t)}(t,Kp(n))&&!_p(e,t))return[];const s=Ar(t.container.value,a)?.each;return(void 0===s?Hp(t):!0===s.readOnly&&Qp(t,Kp(s)))?[`${o} may only read ${a} from now on, where it could write: what it writes there fails.`]:[]})}const Up={nginx:["/var/cache/nginx","/var/run"],httpd:["/usr/local/apache2/logs"],postgres:["/var/run/postgresql"],mysql:["/var/run/mysqld"],mariadb:["/var/run/mysqld"]};function Bp(e,t){if(!_p(e,t))return[];const o=u.$n(Gp(t),Kp);return Gp(e).flatMap(n=>{const[a,s]=[Jp(e,Kp(n)),u.$1l(n,"mountPath")??""];if(void 0===a||ef(e,Kp(n))||void 0!==Wp(t,s))return[];const r=(o.get(Kp(n))??[]).filter(e=>u.$m({...e,mountPath:s},n)),i=Np(t.container).some(({word:e})=>u.$4h(e,s)),c=void 0===r[0]?void 0:u.$1l(r[0],"mountPath");return void 0===c||i?[]:[`Container ${t.container.name} has volume ${Kp(n)} at ${c} from now on, and nothing else of it says so: what looks for it at ${s} does not find it.`]})}function _p(e,t){return u.$m(u.$f8(e.container.value),u.$f8(t.container.value))}const Vp=u.$2w(({value:e})=>new Set(u.$9v(e,"volumeMounts").filter(e=>!0!==e.readOnly).map(Kp)));function Hp({container:e}){return!0===u.$9u(e.value,"securityContext").readOnlyRootFilesystem}function Gp({container:e}){return u.$9v(e.value,"volumeMounts")}function Kp(e){return u.$1l(e,"name")??""}function Wp({container:e},t){const o=Ar(e.value,t);return void 0===o?void 0:Kp(o.each)}function Jp({template:e},t){return Zp(e).get(t)?.[0]}const Zp=u.$2w(({spec:e})=>u.$n(u.$9v(e,"volumes"),Kp));function Qp(e,t){const o=Jp(e,t);return void 0!==o?.emptyDir||void 0!==o?.ephemeral}function Xp({template:e,container:t},o){return e.containers.some(e=>e.name!==t.name&&u.$9v(e.value,"volumeMounts").some(e=>Kp(e)===o))}const Yp=["configMap","secret","projected","downwardAPI","image"];function ef(e,t){const o=Jp(e,t);return void 0===o||Yp.every(e=>void 0===o[e])}function tf(e,t){return of(e).has(t)}const of=u.$2w(e=>{const t=new Set;return nf(t,e,new Set),t});function nf(e,t,o){if(u.$5q(t)&&!o.has(t)){o.add(t);for(const[n,a]of Object.entries(u.$5q(t.properties)?t.properties:{}))e.add(n),nf(e,a,o);nf(e,t.items,o),nf(e,t.additionalProperties,o)}}function af(e,t){return sf(t,e)}const sf=u.$38((e,t)=>function(e,t){if(e.incomplete||t.incomplete)return!1;const[o,n]=[e,t].map(({index:e})=>e.objects.filter(rf));return o?.length===n?.length&&!0===n?.every(t=>e.index.byKey.get(u.$ax(t))?.manifest===t.manifest)}(t,e));function rf({group:e,kind:t}){return void 0===u.$bq(e,t)}const cf=["restart","create","delete","recreate","nextRun","scale"];function lf(e,t){const o=df(t);if(void 0===o)return e;const n=`Flux applies nothing of this Kustomization while the API server refuses ${o}; what is held back comes when that is mended.`;return e.map(e=>cf.includes(e.forecast.effect)&&!function({head:e,forecast:t}){return"delete"===t.effect&&void 0!==e}(e)?{...e,forecast:{...e.forecast,effect:"none",heldBack:"refused",reason:n}}:e)}function uf(e,t){const o=df(t);if(void 0===o)return e;const n=`Flux prunes nothing of this Kustomization while the API server refuses ${o}.`;return e.map(e=>{const{loss:t,...o}=e;return!0===t&&"removed"===o.change?{...o,reason:n}:e})}function df(e){const t=e.find(({check:e,severity:t})=>"apply-fails"===e&&"error"===t);if(void 0===t)return;const{workload:o}=t;return null===o?"one of its objects":`${o.kind} ${o.name}`}const mf={Deployment:["spec","paused"],DeploymentConfig:["spec","paused"],ArgoRollout:["spec","paused"],CloneSet:["spec","updateStrategy","paused"]},pf=["StatefulSet","KruiseStatefulSet","DaemonSet","KruiseDaemonSet"];function hf({suppressed:e,severity:t}){return void 0===e&&"ignore"!==t}const gf=["argoproj.io"],$f="\nacme.cert-manager.io v1alpha2 v1alpha3 v1beta1\ncert-manager.io v1alpha2 v1alpha3 v1beta1\nexternal-secrets.io v1alpha1 v1beta1\ngateway.networking.k8s.io v1alpha2 v1alpha3 v1beta1\nhelm.toolkit.fluxcd.io v2beta1 v2beta2\nimage.toolkit.fluxcd.io v1alpha1 v1alpha2 v1beta1 v1beta2\nkustomize.toolkit.fluxcd.io v1alpha1 v1beta1 v1beta2\nmonitoring.coreos.com v1beta1\nnotification.toolkit.fluxcd.io v1beta1 v1beta2\nsource.toolkit.fluxcd.io v1alpha1 v1beta1 v1beta2\n",bf=2;function vf(e,t,o){if(e===o)return;const n=u.$91(e),a=Ni(u.$91(e)),[s]=a;if(void 0===s)return;const r=a.filter(e=>e.kind===t),[i]=r;return void 0===i?function(e,t,o){const n=o.map(e=>e.kind),a=P.$3t(t,n,bf),s=!gf.includes(e)&&o.every(e=>Ri(e.owner));if(void 0===a&&!s)return;const r=`kind is none of this group${void 0===a?"":` (did you mean ${a}?)`}`,i=o.find(e=>void 0===a||e.kind===a)?.owner??"";return{fault:{path:"kind",message:r,...void 0===a&&{mayComeLater:!0}},owner:i}}(n,t,a):r.some(t=>t.apiVersion===e)||!Ri(i.owner)||void 0===o&&jf(n,e)?void 0:{fault:{path:"apiVersion",message:`apiVersion is none that this kind has; write ${i.apiVersion}`,mayComeLater:!0},owner:i.owner}}const yf=["ImageRepository"];function kf(e,t){const o=u.$91(e),n=Ti(u.$91(e),t),a=wf(e,t)||o.endsWith(".toolkit.fluxcd.io")&&/\/v\d+beta\d+$/.test(e);if(void 0!==n&&a&&!yf.includes(t))return jf(o,e)?Ii(n.apiVersion,t):void 0}function wf(e,t){return"external-secrets.io/v1beta1"===e&&"ExternalSecret"===t}function jf(e,t){return $f.split("\n").some(o=>{const[n,...a]=o.split(" ");return n===e&&a.includes(t.slice(e.length+1))})}function xf(e,t){return u.$5q(e)?function(e,t){if(!u.$5q(t))return"fails";const o=Object.entries(e).map(([e,t])=>{const[,o="plain",n=e]=Sf.exec(e)??[];return{sign:o,name:n,inner:t}});if(o.some(({name:e})=>/[*?]/.test(e)&&void 0===t[e]))return"unknown";const n=o.filter(({sign:e})=>""===e).map(({name:e,inner:o})=>void 0===t[e]?"skips":function(e){return"fails"===e?"skips":e}(xf(o,t[e])));return n.includes("unknown")?"unknown":n.includes("skips")?"skips":Cf(o.filter(({sign:e})=>""!==e).map(({sign:e,name:o,inner:n})=>function(e,t,o){switch(e){case"plain":return"*"===t?Pf(null!==(o??null)):xf(t,o);case"=":return void 0===o?"passes":xf(t,o);case"X":return Pf(void 0===o);default:return"unknown"}}(e,n,t[o])))}(e,t):u.$6q(e)?function(e,t){if(!u.$6q(t))return"fails";const[o]=e;if(void 0===o||e.length>1)return"unknown";const n=t.map(e=>xf(o,e)),a=n.filter(e=>"skips"!==e);return n.length>0&&0===a.length?"skips":Cf(a)}(e,t):qf(e,t)}const Sf=/^([=X^<+]?)\((.*)\)$/;function Pf(e){return e?"passes":"fails"}function Cf(e){const[t,o]=[e.includes("fails"),e.includes("skips")];return t&&o?"unknown":t?"fails":e.includes("unknown")?"unknown":o?"skips":"passes"}const Rf=[null,"",0,!1];function qf(e,t){return u.$6q(t)?Cf(t.map(t=>qf(e,t))):"string"==typeof e?function(e,t){if(/\{\{|\$\(/.test(e))return"unknown";const o=e.split("|").map(e=>Cf(e.split("&").map(e=>function(e,t){if(Af.test(e))return"unknown";const o=e.replace(zf,""),[n,a]=[e.slice(0,e.length-o.length),o.trim()],s=[Mf,Tf].flatMap(e=>{const[o,s]=[e(t),e(a)];return void 0===o||void 0===s?[]:[!0===P.$8g(Nf,n)?.(o,s)]});return s.includes(!0)?"passes":/[<>]/.test(n)?s.length>0?"fails":"unknown":null===t||u.$5q(t)?"fails":Pf(If(a,u.$be(t))===(""===n))}(e.trim(),t))));return o.includes("passes")?"passes":o.includes("unknown")?"unknown":"fails"}(e,t??null):Pf(null===e?Rf.includes(t??null):"boolean"==typeof e?t===e:u.$be(t)===u.$be(e))}const Af=/^[-+]?\d+(?:\.\d+)?[A-Za-z]*!?-[-+]?\d+(?:\.\d+)?[A-Za-z]*$/,zf=/^(?:>=|<=|>|<|!)/,Nf={">=":(e,t)=>e>=t,"<=":(e,t)=>e<=t,">":(e,t)=>e>t,"<":(e,t)=>e<t,"!":(e,t)=>e!==t,"":(e,t)=>e===t};function Tf(e){return u.$c7(e??0)?.amount}function Mf(e){return u.$cg(u.$5q(e)||u.$6q(e)?"":u.$be(e??0))}function If(e,t){const o=Array.from(e,e=>"*"===e?{kind:"any"}:"?"===e?{kind:"one"}:{kind:"text",character:e});return u.$8v(o,t,"")}const Ef=/^(Namespaced|AdmissionPolicy)/;function Df(e,t,o){if(Ef.test(e.kind)&&e.namespace!==t.object.namespace)return!1;const n=u.$9u(e.manifest,"spec");switch(e.group){case"admissionregistration.k8s.io":return function(e,t,o){const n=u.$1l(e,"policyName"),a=o.byKind.get("ValidatingAdmissionPolicy")?.find(e=>e.name===n);if(void 0===a)return!1;const s=u.$9u(e,"matchResources");return Of(u.$9u(a.manifest,"spec","matchConstraints"),"resourceRules",t,o)&&(void 0===s.resourceRules?Uf(s,Ff(t),t,o):Of(s,"resourceRules",t,o))}(n,t,o);case"policies.kyverno.io":return Of(u.$9u(n,"matchConstraints"),"resourceRules",t,o);case"policies.kubewarden.io":return Of(n,"rules",t,o);case"constraints.gatekeeper.sh":return function(e,t,o){const{namespace:n}=t.object,a=u.$9v(e,"kinds"),s=Ff(t).filter(({group:e,kind:t})=>0===a.length||a.some(o=>Lf(u.$c8(o,"apiGroups"),e)&&Lf(u.$c8(o,"kinds"),t))),r=e=>null!==n&&e.some(e=>If(e,n)),[i,c]=[u.$c8(e,"namespaces"),u.$c8(e,"excludedNamespaces")];return(0===i.length||null===n||r(i))&&!r(c)&&Uf({...e,objectSelector:e.labelSelector??null},s,t,o)}(u.$9u(n,"match"),t,o);default:return!1}}function Of(e,t,o,n){const a=Ff(o).filter(({group:o,plural:n})=>u.$9v(e,t).some(e=>Lf(u.$c8(e,"apiGroups"),o)&&["*/*",n].some(t=>Lf(u.$c8(e,"resources"),t))));return Uf(e,a,o,n)}function Lf(e,t){return e.includes("*")||e.includes(t)}function Ff({object:{group:e,kind:t,manifest:o},templates:n}){const a=`${t.toLowerCase()}s`,s={group:"",kind:"Pod",plural:"pods"};return[{group:e,kind:t,plural:a,labels:u.$9u(o,"metadata","labels")},...n.map(({metadata:e})=>({...s,labels:u.$9u(e,"labels")}))]}function Uf(e,t,{object:o},n){const a=u.$9u(e,"objectSelector");return t.some(({labels:e})=>m(a,e))&&function(e,{namespace:t},{byKey:o}){if(!u.$5q(e)||null===t)return!0;const n=o.get(u.$c9(t));if(void 0!==n)return m(e,{...u.$9u(n.manifest,"metadata","labels"),[Bf]:t});const a=Object.entries(u.$9u(e,"matchLabels")).filter(([e])=>e===Bf),s=u.$9v(e,"matchExpressions").filter(({key:e})=>e===Bf);return m({matchLabels:Object.fromEntries(a),matchExpressions:s},{[Bf]:t})}(e.namespaceSelector,o,n)}const Bf="kubernetes.io/metadata.name",_f=/^(istio-injection|sidecar\.istio\.io\/inject|istio\.io\/rev|linkerd\.io\/inject|kuma\.io\/sidecar-injection|consul\.hashicorp\.com\/connect-inject)$/,Vf=/^(vault\.hashicorp\.com\/agent-inject(-secret-.*)?|(sidecar|instrumentation)\.opentelemetry\.io\/inject.*|azure\.workload\.identity\/(use|inject-proxy-sidecar))$/;function Wf(e){return["","false","disabled"].includes(e??"")}function Qf(e,t){return Xf(e,t).length>0}const Yf=u.$2w((({workloads:e,index:t})=>u.$o(e.values(),(e=>new Set(e.templates.flatMap((o=>Jf(e,o,t)))))))),eh=u.$2w((({byKind:e})=>{const t=(e.get("Service")??[]).map(((e,t)=>({object:e,selector:u.$9u(e.manifest,"spec","selector"),position:t})));return u.$o(t,(({object:{group:e,namespace:t,manifest:o},selector:n})=>{const[a]=Object.entries(n),s="ExternalName"===u.$1l(o,"spec","type");return""!==e||s||void 0===a?[]:[th(t,...a)]}))}));const nh=new Set("all and api app apps at by db dev dns env for http in io ip key my net new of old on prod qa ssl test the tls to uat uri url web\n  access account action active actual address addresses admin administrator advice affected agent alert alerts alpha\n  amazon amazonaws analysed analytics annotation annotations apache apiversion application applications argocd argument\n  arguments attribute authentication authorization autoscaler available average azure backend backup balance balancer\n  batch because before beside between bitnami boolean branch broken browser bucket builder builders bundle cancel\n  cannot catalog certificate certificates change changed changes channel charts client cluster clusters com\n  command commands comment commit commits common compare component components config configmap configmaps\n  configuration configure connection console consumer container containers content context control controller\n  controllers correct cronjob current custom daemon daemonset dashboard database databases datadog debian decode default\n  defaults delete deleted deletion demand deploy deployable deployables deployed deployment deployments describe\n  destination develop developer development device digest directory disable disabled docker dockerhub document domain\n  dynamic elastic elasticsearch embedded enable enabled encrypted endpoint endpoints engine entry environment\n  environments errors etcd event events everything example examples exporter expression external failed failure feature\n  field fields filter folder forecast format found frontend function gateway gcr general generated generator generators ghcr\n  github gitlab gitops global google googleapis grafana granted graphql groups handler harbor hashicorp header headers health helm\n  hidden history hostname https identity ignore ignored ignores image images import include ingress init inject input\n  inputs insecure install instance instances integer internal invalid issuer jaeger jenkins jobs json kafka keycloak\n  kind kubectl kubelet kubernetes kustomization kustomize label labels language latest letsencrypt level library limit\n  limits linux listen listener literals loadbalancer local localhost location logger logging login loki machine main\n  manager manifest manifests master maximum member memory merge message messages metadata metrics migration minimum\n  minio missing mobile module mongo mongodb monitor monitoring mounted mysql named names namespace namespaces native\n  nats network nginx nodejs nodes none notification null number object objects observability offline online open\n  openapi operation operator operators option optional options oracle orders org origin other others output overlay overlays\n  owner package packages parameter parameters parent partition passed password patch patches payment payments pending\n  people permission persistent pipeline platform plugin plugins policy policies postgres postgresql preview primary\n  private probe probes process processes producer product production profile program project projects prometheus\n  protocol provider proxy public publish python quay queue quota rabbitmq random readiness readonly reason redis reference\n  references refers region registry release reload reloader remote render rendered replace replaced replica replicas report\n  repository request requests require required reserved resource resources response restart restarts result results\n  retry revision rollback rolling rollout root route router routes runner runtime sandbox schedule scheduler schema\n  search secondary secret secretkeyref secrets security selector server serverless sha256 sha512 servers service serviceaccount\n  serviceaccountname imagepullsecrets imagepullpolicy restartpolicy\n  services session setting settings shared shell simple single snapshot socket source sources specification spring\n  staging stale standard started startup state stateful statefulset static status storage store stream strict string\n  subject submodule success suffix summary support system table target targets template templates temporary tenant\n  testing tests thanos timeout token tokens tools trace tracing traefik traffic transform transformer transformers\n  transport trigger trusted type types ubuntu unable unavailable undefined unknown unsafe unsupported update updated\n  updates upload upstream user username users valid validate value values variable variables vault vendor version\n  versions virtual volume volumes warning webhook website window windows within without worker workers workload\n  workloads workspace writer written yaml zookeeper".split(/\s+/)),ah=new Set("about above absolute accepts actions added admission affects affinity after again against agree aliases allow allowed allows alone\n  already alternatives always among amount another answer answered answers anything apiextensions apiregistration\n  applied applies apply applying array arrive arrives asked atomic authority automatic automatically autoscaling\n  backed backups became become becomes begin begins begun behavior behind being belongs below beyond binding blank\n  bounds braces brackets breakable bring brings broke budget build builds built builtin bytes cache called calls\n  capabilities character characters chart check checked checkout checks choose claim claims class clients clone closed\n  colon column comes compared compares complete condition configs configurations contain converts cores could count\n  counted counts created cycle damaged deadline decide decides declaration declares decrypt deeply definition\n  definitions deletes delimiter deliver delivering delivers delivery dependency depends deploying deploys differ\n  different digits divided drain drained driver dropped drops duration during earlier effect either element elsewhere\n  empty ended enforced enforces enough entries error escape evaluated every exactly exchange exclude exempt exempted\n  exemption exempts exist exists expected expires export fails false families fetch fetched fetches fewer files fills\n  finding finds finished first folded folders follow followed follows force forecasts forks former gated gathered\n  generate generic given gives globs grace group grows hangs happens healthy holds hosts hyphens immutable indentation\n  index indexed inline inside instead interval isolated isolation items itself jinja jsonnet judged keeps kernel kinds\n  known knows kubelets kyverno lacks large larger later leads least leave leaves legacy length letter letters\n  libraries lines lists loaded longer looked looks lookup loses lower machines makes managed manages mapping marks\n  match matches matrix means meant meanwhile mended merged merges metric migrate minute missed misspelt modify mount mounts\n  moved moves multiple naming narrower needed needs negative neither nested never nobody nothing numbers often older\n  operations order ordinals otherwise outside overhead overwrite owners parse parsed partly parts pattern paused percentage\n  perhaps period phase pinned place please plural point ports prefer prefix preserve printable printed prints priority\n  privileged programs prune pruned prunes pulled pushed quotas quoted quotes raise range ranges reach reached reaches\n  reader readers reads ready reclaim reconcile recreate recreated redirects refresh refreshed refuse refused refuses regular rejects\n  relative released remediation remove removed removes rename renders renewed repeat replacement replaces replication\n  reported reports repositories requires requiring resolve resolved restarted restrictor resumed retain return rewrite\n  right rights rollcast rollouts rolls rotates rules running scale scaled scales scope sealed second seconds select\n  selected selects sends separator serve served serves several severity shall shard shards share shorter should shown\n  shows sidecar sides sight signed since slash slice somebody someone something spaces specify split stand stands\n  stars start starts statuses stays steps still stopped stops stored stores stranger strategic strategy subset\n  substitution supported surge suspend suspended switch switched symbolic synced syncs tables taken takes talks tells\n  terminal their theirs there these those though through times today together toolkit trimmed trust trusts twice under\n  undone unexpected uninstalled unless unmatched unpacked until updater upgrade upgraded upgrades usual validator\n  visible waits wants watch watches weight whatever whenever where wherever whether which while whoever whole whose\n  width workflow working would write writes wrong wrote yourself calico cilium cloudnativepg contour coredns envoy flagger\n  gatekeeper helmfile istio karpenter knative kruise linkerd metallb multus openshift sealedsecret stakater strimzi tekton\n  velero".split(/\s+/)),sh=/^v?\d+(?:[.\-_]\d+)+$/i,rh=/^(?:[a-z0-9.-]+\/)?v\d+(?:(?:alpha|beta)\d+)?$/;function ih(e){if(sh.test(e)||rh.test(e))return!0;const t=e.trim().toLowerCase().replace(/[:,]$/,"");if(ah.has(t))return!0;const o=t.split(/[-_.\s/:]+/).filter(e=>""!==e);return o.length>0&&o.length<=4&&o.every(e=>nh.has(e))}function uh(e,t,o){return function(e,t,o){const n=function(e,t,o){if(Ym.has(o.controller))return;const n=!0===o.object.marks?.includes("ApplyOutOfSyncOnly=true")&&u.$m(t.object.manifest,o.object.manifest),a=Xm(o)??(n?void 0:Qm({base:t,head:o}));return void 0!==a&&function(e,t){const o=(e,t)=>[...e.byKey].some(([e,o])=>void 0===u.$b3(o)&&!u.$m(o.manifest,t.byKey.get(e)?.manifest));return o(t,e)||o(e,t)}(e.base.index,e.head.index)?a:void 0}(e,t,o);return void 0===n?void 0:el(o,n.effect,n.reason,"recreate"===n.effect?u.$b0(t):null)}(e,t,o)??function(e,t){if("Operator"!==t.controller)return;const o=Zo(t.object,[...e.changes,...e.elsewhere]);return void 0===o?void 0:{...el(t,"unknown",en(o,t.object),null),namesConfig:!0}}(e,o)??mh(e,t,o)}function mh(e,t,o){const n=ch(e,t,o);if(void 0===n)return;const{effect:a,reason:s,...r}=n;return{...el(o,a,s,null),...r}}function fh(e,t){return u.$5q(e)?t.flatMap(t=>void 0===e[t]?[]:[`${t} ${u.$be(e[t])}`]).join(" and "):"one value"}function hh(e,t,o,n){const{kind:a,name:s,path:r,keys:i}=t;if("all"===i||"data"===i)return[];const[c,l]=[n,o].map(o=>ia(e,t,o)),u=l?.made.holds;if(void 0===l||void 0===u)return[];const d=void 0===c||void 0!==c.made.holds;return i.filter(e=>d&&!u.includes(e)).map(e=>{const t=!0===c?.made.holds?.includes(e)?" from now on":"";return{key:`${a} ${s} ${e}`,severity:!0===l.made.isSlow?"warning":"error",message:`\`${r}\` needs key ${e} of ${a} ${s}, which ${l.maker} makes without it${t}.`,unsafe:!0!==l.made.isSlow,sense:{code:"keyNotHeld"}}})}const $h="(Flux takes it out of the cluster; kubectl and Argo CD leave it there)";function bh({kind:e,name:t},o){return{key:`${e} ${t} empty`,severity:"warning",message:`\`${o}\` takes all of ${e} ${t}, which holds nothing any more.`,unsafe:!0}}function vh(e,t,o,n){return{key:e,severity:n,message:`\`${t}\` needs ${o}, which is not in the build.`,unsafe:!0}}function yh(e,t){return{key:e,severity:"warning",message:`\`${t}\` needs ${e}, which is no longer in the build: nothing prunes it, so that it stays as it is where it is, and a new cluster has none.`,unsafe:!1}}function kh(e,t,{kind:o,name:n,stays:a},s=!1){return{key:e,severity:"warning",message:`\`${t}\` needs ${e}, and ${o} ${n} ${s?"makes it no more":"that makes it in the cluster is no longer in the build"}: ${a??"what it made may be deleted"+(s?"":" with it")}.`,unsafe:void 0===a}}function wh({kind:e,name:t,path:o},n){return{sense:{code:"heldElsewhere",kind:e,name:t},key:n,severity:"error",message:`\`${o}\` needs ${n}, which another deployable held and this change removes.`,unsafe:!0}}function jh(e,t){return{key:e,severity:"warning",message:`\`${t}\` needs ${e}, which was not seen at head, of which not all was analysed: see that what was left out holds it.`,unsafe:!0}}function xh({kind:e,name:t},{workload:o,base:n},a){const{namespace:s}=o.object;return n.configs.some(o=>o.kind===e&&o.name===t&&o.namespace===s&&a(o))}function Sh(e,t){return e.filter(({id:e,head:o})=>o?.object.name===t.name&&u.$aw(e.namespace,t.namespace)).flatMap(({base:e,head:o})=>t.keys.filter(t=>!0===e?.entries.has(t)&&!0!==o?.entries.has(t)))}function Ph(e,t){return e.includes(t)?t:e.includes("maybe")?"maybe":!t}function Ch(e,t,o){const n=n=>u.$9v(e,n).map(e=>zh(e,t,o)),[a,s]=[n("any"),n("all")];return a.length>0?Ph(a,!0):s.length>0?Ph(s,!1):zh(e,t,o)}const Rh=["namespaceSelector","operations","annotations"],qh=["name","names","selector"],Ah=["subjects","roles","clusterRoles"];function zh(e,t,o){const n=u.$9u(e,"resources");if(!function(e,t,o){return 0===e.length||e.some(e=>Nh(e,t)||o&&Mh.test(e))}(u.$c8(n,"kinds"),t,o))return!1;const a=e=>void 0!==n[e],s=(r=u.$c8(n,"namespaces"),i=t.namespace,0===r.length||(null===i?"maybe":r.some(e=>If(e,i))));var r,i;const c=o?!qh.some(a)||"maybe":function(e,{name:t,manifest:o}){const[n,a]=[u.$c8(e,"names"),e.selector],s=If(u.$1l(e,"name")??"*",t)&&(0===n.length||n.some(e=>If(e,t)));if(!s||!u.$5q(a))return s;return Object.entries(u.$9u(a,"matchLabels")).some(([e,t])=>/[*?]/.test(`${e} ${u.$be(t)}`))?"maybe":m(a,u.$9u(o,"metadata","labels"))}(n,t);return Ph([s,c,!(Ah.some(t=>void 0!==e[t])||Rh.some(a))||"maybe"],!1)}function Nh(e,{group:t,kind:o,apiVersion:n}){const[a="",s="*",r="*"]=e.split("/").reverse(),i=n.slice(n.lastIndexOf("/")+1);return If(a,o)&&If(s,i)&&If(r,t)}function Th(e){return Mh.test(e)}const Mh=/^(?:(?:\*|v1)\/)?Pod$/,Ih=["DaemonSet","Deployment","Job","ReplicaSet","ReplicationController","StatefulSet","CronJob"];function Eh({name:e,minor:t},o){const{spec:n,containers:a}=o,s={minor:t,isWindows:t>=25&&"windows"===u.$1l(n,"os","name"),isOwnUsers:t>=35&&!1===n.hostUsers,isRestricted:"restricted"===e},r=function({metadata:e,spec:t},o){const{minor:n,isRestricted:a,isOwnUsers:s}=o,r=u.$9u(t,"securityContext"),i=["hostNetwork","hostPID","hostIPC"].filter(e=>!0===t[e]),c=u.$9v(r,"sysctls").flatMap(e=>u.$1l(e,"name")??[]).filter(e=>(P.$8g(Dh,e)??1/0)>n),l=Object.entries(u.$9u(e,"annotations")).some(([e,t])=>e.startsWith("container.apparmor.security.beta.kubernetes.io/")&&!/^($|runtime\/default$|localhost\/)/.test(u.$37(t)));return[...i.map(e=>`\`${e}\``),...Lh(t,a),...c.map(e=>`the sysctl ${e}`),...l?["its AppArmor annotation"]:[],...Bh(r,o),...a&&!s&&!1===r.runAsNonRoot?["`runAsNonRoot: false`"]:[]]}(o,s).map(e=>({what:e}));return[...r,...a.flatMap(e=>[...Vh(e,s),...Gh(e,n,s)].map(t=>({what:t,container:e.name})))]}const Dh={"kernel.shm_rmid_forced":0,"net.ipv4.ip_local_port_range":0,"net.ipv4.tcp_syncookies":0,"net.ipv4.ping_group_range":0,"net.ipv4.ip_unprivileged_port_start":0,"net.ipv4.ip_local_reserved_ports":27,"net.ipv4.tcp_keepalive_time":29,"net.ipv4.tcp_fin_timeout":29,"net.ipv4.tcp_keepalive_intvl":29,"net.ipv4.tcp_keepalive_probes":29,"net.ipv4.tcp_rmem":32,"net.ipv4.tcp_wmem":32,"net.ipv4.tcp_slow_start_after_idle":37,"net.ipv4.tcp_notsent_lowat":37},Oh=["configMap","csi","downwardAPI","emptyDir","ephemeral","image","persistentVolumeClaim","projected","secret"];function Lh(e,t){const o=u.$9v(e,"volumes").flatMap(e=>{const o=Object.keys(e).filter(t=>"name"!==t&&u.$5q(e[t])),n=0===o.length||o.some(e=>Oh.includes(e));return t?n?[]:o:o.filter(e=>"hostPath"===e)});return[...new Set(o)].map(e=>`a \`${e}\` volume`)}const Fh=["","container_t","container_init_t","container_kvm_t"],Uh=["RuntimeDefault","Localhost"];function Bh(e,{minor:t,isRestricted:o,isOwnUsers:n}){const a=u.$9u(e,"seLinuxOptions"),s=u.$1l(a,"type")??"",r=Fh.includes(s)||t>=31&&"container_engine_t"===s,i=["user","role"].filter(e=>""!==(u.$1l(a,e)??"")),c=["seccompProfile","appArmorProfile"].filter(t=>u.$5q(e[t])&&!Uh.includes((t=>u.$1l(e,t,"type"))(t)??"")),l=0===e.runAsUser||0n===e.runAsUser;return[...r?[]:["the `type` of its `seLinuxOptions`"],...i.map(e=>`the \`${e}\` of its \`seLinuxOptions\``),...c.map(e=>`its \`${e}\``),...!0===u.$9u(e,"windowsOptions").hostProcess?["`hostProcess`"]:[],...o&&l&&!n&&t>=23?["`runAsUser: 0`"]:[]]}const _h=new Set("AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID SYS_CHROOT".split(" "));function Vh({value:e},t){const{minor:o,isRestricted:n,isOwnUsers:a}=t,s=u.$9u(e,"securityContext"),r=u.$c8(s,"capabilities","add").filter(e=>!_h.has(e)),i=u.$9v(e,"ports").some(({hostPort:e})=>"number"==typeof e&&e>0),c=!(a&&!n)&&"Default"!==(u.$1l(s,"procMount")??"Default");return[...!0===s.privileged?["`privileged`"]:[],...r.map(e=>`the capability ${e}`),...i?["a `hostPort`"]:[],...c?["its `procMount`"]:[],...o>=34?Hh(e):[],...Bh(s,t)]}function Hh(e){return[...["livenessProbe","readinessProbe","startupProbe"].map(e=>[e]),...["postStart","preStop"].map(e=>["lifecycle",e])].filter(t=>["httpGet","tcpSocket"].some(o=>""!==(u.$1l(e,...t,o,"host")??""))).map(e=>`the \`host\` of the \`${e.at(-1)??""}\``)}function Gh({value:e},t,{isRestricted:o,isWindows:n,isOwnUsers:a}){if(!o)return[];const[s,r]=[u.$9u(e,"securityContext"),u.$9u(t,"securityContext")],i=e=>s[e]??r[e],c=a||!0===i("runAsNonRoot")?[]:["a missing `runAsNonRoot: true`"];if(n)return c;const l=u.$c8(s,"capabilities","add").filter(e=>_h.has(e)&&"NET_BIND_SERVICE"!==e),d=u.$c8(s,"capabilities","drop").includes("ALL");return[...!1===s.allowPrivilegeEscalation?[]:["a missing `allowPrivilegeEscalation: false`"],...d?[]:["capabilities that are not all dropped"],...l.map(e=>`the capability ${e}`),...c,...u.$5q(i("seccompProfile"))?[]:["a missing `seccompProfile`"]]}function Kh(e,t,o){const{manifest:n,kind:a,namespace:s}=e,r=u.$9u(n,"spec");if("Policy"===a&&s!==t.object.namespace||!1===r.admission)return"passes";const i=void 0!==r.validationFailureActionOverrides,c=u.$cf(r).map(n=>{const a=function(e,t,o){const[n,a]=[u.$9u(e,"match"),u.$9u(e,"exclude")],s=Ch(n,o,!1),r=!1===s,i=r&&function(e,t,{kind:o}){const n=[e,...u.$9v(e,"any"),...u.$9v(e,"all")].flatMap(e=>u.$c8(e,"resources","kinds"));return(u.$b1(t,"pod-policies.kyverno.io/autogen-controllers")??Ih.join()).split(",").some(e=>e.trim()===o)&&Ih.includes(o)&&n.every(e=>Mh.test(e))}(n,t,o)?Ch(n,o,!0):s,c=Object.keys(a).length>0&&Ch(a,o,r);if(!1!==i&&!0!==c)return{ofPods:r,isCertain:!0===i&&!1===c}}(n,e,t.object),s=function(e){if(null===e)return!0;if(!u.$5q(e))return"maybe";const t=u.$9v(e,"any").map(Qh),o=u.$9v(e,"all").map(Qh);return Ph([0===t.length||Ph(t,!0),Ph(o,!1)],!1)}(n.preconditions??null);return void 0===n.validate||void 0===a||!1===s?"passes":i||!a.isCertain||Wh.some(e=>void 0!==n[e])||"maybe"===s?"unknown":function(e,t,o,n){const a=u.$9u(e,"validate"),s=a.podSecurity;if(u.$5q(s))return function(e,{templates:t}){const o=e.level;return void 0!==e.exclude||"baseline"!==o&&"restricted"!==o?"unknown":t.some(e=>Eh({name:o,minor:34},e).length>0)?"fails":"passes"}(s,t);const r=void 0===a.pattern?u.$9v(a,"anyPattern"):[a.pattern];if(0===r.length)return"unknown";const i=r.map(e=>xf(n?function(e,t){const o={spec:{template:e}};return"CronJob"===t?{spec:{jobTemplate:o}}:o}(e,t.object.kind):e,o));return i.some(e=>"passes"===e||"skips"===e)?"passes":i.includes("unknown")?"unknown":"fails"}(n,t,o,a.ofPods)});return c.includes("fails")?"fails":c.includes("unknown")?"unknown":"passes"}const Wh=["celPreconditions","context"],Jh=/^\{\{\s*request\.operation(?:\s*\|\|\s*'\w*')?\s*\}\}$/,Zh=/^(?:(?:Any|All)?(?:Not)?In|(?:Not)?Equals?)$/;function Qh({key:e,operator:t,value:o}){const n=u.$be(t);if(!Jh.test(u.$be(e))||!Zh.test(n))return"maybe";const a=u.$6q(o)?o:[o],s=["CREATE","UPDATE"].map(e=>a.includes(e)!==n.includes("Not"));return s.every(Boolean)||s.some(Boolean)&&"maybe"}const eg=["configMap","secret","projected","csi","downwardAPI"],tg=/data|dir|path|stor|home|root|folder|wal|db/i,og=/log|tmp|temp|cache|conf|cert|key|sock|pid|plugin|bin|script|file|url|lib/i;const sg=8;const ig=64;const lg=32;const hg=52;const bg=1048576000000000n;const kg=[{field:"limits",resource:"memory",may:"may have",then:"it never starts"},{field:"requests",resource:"memory",may:"asks for",then:"nodes get more pods than they have memory for, and end this one first"},{field:"limits",resource:"ephemeral-storage",may:"may write",then:"its pod is evicted with the first lines that it logs"}];const xg={"":1,k:1024,m:1048576,g:1024**3,t:1024**4},Sg=[[/(-Xmx)(\d{1,9})([kmgt]?)\b/i,""],[/(--max[-_]old[-_]space[-_]size)[= ](\d{1,9})()\b/,"m"],[/(GOMEMLIMIT)=(\d{1,15})([KMGT]?)i?B?$/i,""],[/(--maxmemory)[= ](\d{1,15})([kmg]?)b?\b/i,""]];const Cg=/^admissionregistration\.k8s\.io\/(Validating|Mutating)WebhookConfiguration$/;function Rg(e){return u.$ci(e)?[]:u.$ch(e,qg).flatMap(({before:t,after:o})=>{const[n,a]=[Ag(t),e.head.index.objects.filter(qg)],s=a.filter(({kind:e})=>e===t.kind).flatMap(Ag),r=n.filter(t=>function(e,{base:t,head:o}){const n=u.$1l(e,"clientConfig","service","name"),a=({index:e})=>(e.byKind.get("Service")??[]).some(e=>e.name===n);return a(o)||!a(t)}(t,e)).flatMap(zg),i=e=>r.filter(t=>!e.some(e=>zg(e).some(e=>function(e,t){const o=(e,t)=>e===t||"*"===e||"*/*"===e;return o(e.group,t.group)&&o(e.resource,t.resource)&&o(e.operation,t.operation)}(e,t)))),c=i(s),l=i(s.filter(Ng)).filter(e=>e.isStrict&&!c.includes(e));return[...Tg(c,"no longer asks about","that passes without it"),...Tg(l,"lets pass, where nobody answers,","nothing refuses that any more (`failurePolicy: Ignore`)"),...n.flatMap(e=>function(e,t=[]){const o=t.find(({name:t})=>t===e.name);if(void 0===o)return[];const[n,a]=[e,o].map(e=>u.$9u(e,"clientConfig","service")),s=Mg.filter(t=>!u.$m(e[t]??null,o[t]??null)),r=u.$1l(o,"name")??"";return[...0===s.length?[]:[`asks ${r} about other objects than before (${s.join(", ")}): what it left out then may be refused, and the rest passes without it`],...n?.name!==a?.name||Ig(n)===Ig(a)?[]:[`calls ${r} at ${Ig(a)} from now on, and at ${Ig(n)} before, while what answers stays as it is: where that is not served, what it is asked about is refused`]]}(e,o&&Ag(o)))].map(e=>({object:o??t,message:`${t.kind} ${t.name} ${e}.`}))})}function qg({group:e,kind:t}){return Cg.test(`${e}/${t}`)}function Ag({manifest:e}){const t=new Set(u.$cj(e).map(({name:e})=>e));return u.$9v(e,"webhooks").filter(({name:e})=>!t.has(e))}function zg(e){return u.$9v(e,"rules").flatMap(t=>u.$c8(t,"apiGroups").flatMap(o=>u.$c8(t,"resources").flatMap(n=>u.$c8(t,"operations").map(t=>({group:o,resource:n,operation:t,isStrict:Ng(e)})))))}function Ng({failurePolicy:e}){return"Ignore"!==e}function Tg(e,t,o){const n=e.map(({group:e,resource:t,operation:o})=>`${o} of ${t}.${e}`);return 0===n.length?[]:[`${t} ${u.$8([...new Set(n)])}: ${o}`]}const Mg=["namespaceSelector","objectSelector","matchConditions"];function Ig(e){return`:${u.$be(e?.port??443)}${u.$1l(e,"path")??"/"}`}const Dg=u.$2w((e=>{const t=new Map;for(const{name:o,manifest:n}of e.filter(go))for(const e of Object.keys(u.$9u(n,"spec","hard")))void 0===u.$co(e)||t.has(e)||t.set(e,o);return t}));function Ug({containers:e}){return e.map(({value:e})=>Ys(u.$1l(e,"image")??"")??"docker.io")}function Hg(e){return"Bidirectional"===u.$1l(e,"mountPropagation")}const Gg={"nginx.ingress.kubernetes.io":"affinity affinity-mode affinity-canary-behavior app-root auth-realm auth-secret auth-secret-type auth-tls-secret auth-tls-verify-depth auth-tls-verify-client auth-tls-error-page auth-tls-pass-certificate-to-upstream auth-tls-match-cn auth-type auth-url auth-method auth-signin auth-signin-redirect-param auth-response-headers auth-request-redirect auth-cache-key auth-cache-duration auth-keepalive auth-keepalive-requests auth-keepalive-timeout auth-proxy-set-headers auth-snippet enable-global-auth backend-protocol canary canary-by-header canary-by-header-value canary-by-header-pattern canary-by-cookie canary-weight canary-weight-total client-body-buffer-size configuration-snippet custom-http-errors custom-headers default-backend enable-cors cors-allow-origin cors-allow-methods cors-allow-headers cors-expose-headers cors-allow-credentials cors-max-age force-ssl-redirect from-to-www-redirect limit-connections limit-rps limit-rpm limit-rate limit-rate-after limit-burst-multiplier limit-whitelist permanent-redirect permanent-redirect-code temporal-redirect temporal-redirect-code preserve-trailing-slash proxy-body-size proxy-cookie-domain proxy-cookie-path proxy-connect-timeout proxy-send-timeout proxy-read-timeout proxy-next-upstream proxy-next-upstream-timeout proxy-next-upstream-tries proxy-request-buffering proxy-redirect-from proxy-redirect-to proxy-http-version proxy-ssl-secret proxy-ssl-ciphers proxy-ssl-name proxy-ssl-protocols proxy-ssl-verify proxy-ssl-verify-depth proxy-ssl-server-name rewrite-target satisfy server-alias server-snippet service-upstream session-cookie-domain session-cookie-expires session-cookie-max-age session-cookie-name session-cookie-path session-cookie-samesite session-cookie-secure session-cookie-change-on-failure ssl-redirect ssl-passthrough ssl-ciphers ssl-prefer-server-ciphers stream-snippet upstream-hash-by upstream-vhost use-regex whitelist-source-range allowlist-source-range denylist-source-range proxy-buffering proxy-buffers-number proxy-buffer-size proxy-busy-buffers-size proxy-max-temp-file-size load-balance x-forwarded-prefix connection-proxy-header enable-access-log enable-opentelemetry mirror-target mirror-request-body mirror-host enable-modsecurity enable-owasp-core-rules modsecurity-snippet","cert-manager.io":"issuer cluster-issuer issuer-kind issuer-group issuer-name common-name alt-names ip-sans uri-sans email-sans subject-organizations duration renew-before usages private-key-algorithm private-key-size private-key-encoding private-key-rotation-policy revision-history-limit secret-template inject-ca-from inject-ca-from-secret inject-apiserver-ca certificate-name","external-dns.alpha.kubernetes.io":"hostname internal-hostname target ttl access alias controller set-identifier cloudflare-proxied endpoints-type ingress-hostname-source","traefik.ingress.kubernetes.io":"router.entrypoints router.middlewares router.priority router.pathmatcher router.tls router.tls.certresolver router.tls.options service.serversscheme service.serverstransport service.passhostheader service.nativelb","alb.ingress.kubernetes.io":"scheme target-type listen-ports certificate-arn ssl-redirect ssl-policy group.name group.order subnets security-groups ip-address-type load-balancer-name load-balancer-attributes target-group-attributes backend-protocol backend-protocol-version tags success-codes inbound-cidrs wafv2-acl-arn auth-type healthcheck-path healthcheck-port healthcheck-protocol healthcheck-interval-seconds healthcheck-timeout-seconds healthy-threshold-count unhealthy-threshold-count","service.beta.kubernetes.io":"aws-load-balancer-type aws-load-balancer-internal aws-load-balancer-scheme aws-load-balancer-nlb-target-type aws-load-balancer-name aws-load-balancer-ssl-cert aws-load-balancer-ssl-ports aws-load-balancer-backend-protocol aws-load-balancer-proxy-protocol aws-load-balancer-attributes aws-load-balancer-subnets aws-load-balancer-eip-allocations aws-load-balancer-security-groups azure-load-balancer-internal azure-load-balancer-internal-subnet azure-load-balancer-resource-group azure-load-balancer-ipv4 azure-load-balancer-ipv6 azure-dns-label-name azure-pip-name","networking.gke.io":"load-balancer-type internal-load-balancer-allow-global-access managed-certificates v1beta1.FrontendConfig","metallb.io":"loadBalancerIPs address-pool allow-shared-ip ip-allocated-from-pool","metallb.universe.tf":"loadBalancerIPs address-pool allow-shared-ip ip-allocated-from-pool","lbipam.cilium.io":"ips sharing-key sharing-cross-namespace","reloader.stakater.com":"auto search match rollout-strategy last-reloaded-from","configmap.reloader.stakater.com":"auto reload exclude","secret.reloader.stakater.com":"auto reload exclude","configmaps.exclude.reloader.stakater.com":"reload","secrets.exclude.reloader.stakater.com":"reload","argocd.argoproj.io":"sync-wave sync-options hook hook-delete-policy compare-options manifest-generate-paths refresh tracking-id instance secret-type skip-reconcile managed-by ignore-resource-updates","kustomize.toolkit.fluxcd.io":"prune ssa force reconcile substitute name namespace checksum","helm.toolkit.fluxcd.io":"name namespace driftDetection","helm.sh":"chart resource-policy hook hook-weight hook-delete-policy hook-output-log-policy","sidecar.istio.io":"inject proxyCPU proxyCPULimit proxyMemory proxyMemoryLimit proxyImage rewriteAppHTTPProbers","linkerd.io":"inject created-by control-plane-component control-plane-ns","prometheus.io":"scrape port path scheme probe interval","vault.hashicorp.com":"agent-inject role agent-pre-populate agent-pre-populate-only agent-init-first agent-inject-status agent-run-as-user agent-run-as-group auth-path auth-type namespace service tls-skip-verify ca-cert","cluster-autoscaler.kubernetes.io":"safe-to-evict safe-to-evict-local-volumes scale-down-disabled","karpenter.sh":"do-not-disrupt do-not-evict do-not-consolidate nodepool capacity-type initialized registered","k8s.v1.cni.cncf.io":"networks network-status networks-status","pod-security.kubernetes.io":"enforce enforce-version audit audit-version warn warn-version exempt","eks.amazonaws.com":"role-arn audience sts-regional-endpoints token-expiration","iam.gke.io":"gcp-service-account return-principal-id-as-email","azure.workload.identity":"client-id tenant-id use service-account-token-expiration skip-containers inject-proxy-sidecar","storageclass.kubernetes.io":"is-default-class","ingressclass.kubernetes.io":"is-default-class","reflector.v1.k8s.emberstack.com":"reflects reflection-allowed reflection-allowed-namespaces reflection-auto-enabled reflection-auto-namespaces","sealedsecrets.bitnami.com":"managed namespace-wide cluster-wide patch skip-set-owner-references"};function Kg(e){const[t="",o=""]=e.split("/"),n=Wg(t);if(void 0===n){const e=Jg(Gg)(t);return void 0!==e&&!0===Wg(e)?.includes(o)?`${e}/${o}`:void 0}const a=u.$ec(new Set(n))(o);return void 0===a?void 0:`${t}/${a}`}function Wg(e){return P.$8g(Gg,e)?.split(" ")}const Jg=u.$2w(e=>u.$ec(new Set(Object.keys(e))));const Qg="while its program stays as it is",Xg=["readinessProbe","startupProbe","livenessProbe"];function e$(e,t){const[o,n]=t$(e,t);return[u.$fb(e.before,o),u.$fb(e.after,n)]}function t$({before:e,after:t},o){return[o$(u.$9u(e,o)),o$(u.$9u(t,o))]}function o$(e){return["httpGet","tcpSocket","grpc"].map(t=>u.$9u(e,t).port).find(e=>void 0!==e)}const a$=["command","args","env"];function s$(e){const t=u.$9v(e,"ports").map(e=>u.$b6(e,"containerPort")),o=Xg.map(t=>u.$fb(e,o$(u.$9u(e,t))));return new Set([...t,...o].filter(e=>void 0!==e))}const i$=u.$2w(({workloads:e})=>new Set([...e.values()].flatMap(({templates:e})=>e.flatMap(e=>[...d$(e).map(h$),...p$(e).flat()])))),c$=/^(?:beta\.)?kubernetes\.io\/(?:os=linux|arch=amd64)$/,l$=/^(?:kubernetes\.io\/hostname|(?:topology|failure-domain\.beta)\.kubernetes\.io\/(?:zone|region)|node\.kubernetes\.io\/instance-type|karpenter\.sh\/capacity-type)$/;function u$(e){return c$.test(h$(e))}function m$({operator:e}){return/^(?:In|Exists)$/.test(e)}function f$({key:e,values:t}){return 0===t.length?e:`${e}=${t.join("|")}`}function h$({key:e,values:t}){return 1===t.length?`${e}=${t.join("")}`:e}const g$=["k8s.v1.cni.cncf.io/networks","v1.multus-cni.io/default-network"];function b$({name:e,namespace:t}){return{group:"k8s.cni.cncf.io",kind:"NetworkAttachmentDefinition",name:e,isNamespaced:!0,...void 0!==t&&{namespace:t},of:"pods",isConfirmed:!0}}function v$(e,t){return y$(e,u.$1w(),u.$1w(t))}function y$(e,t,o,n){const a={base:u.$1v(t,"base"),head:u.$1v(o,"head")},s=u.$1p(a).filter(({side:e})=>"base"!==e||"built"!==t?.status),{wasThere:r,wasRefused:i}=u.$1x(a.base,t,o),c=new Map(s.map((t,o)=>[0===o?u.$1r(t,n??k$(e)):t,t])),l=[...c.keys()],d=u.$1u(e);return{deployable:{...d,status:"notAnalysed",touched:e.isTouched,analysis:"none",builder:u.$1t(o)??u.$1t(t),configChanges:[],workloads:[],staleConfigs:[],otherObjects:[],problems:l.map(u.$1q)},inPlace:[],shared:u.$1n,secrets:u.$c(e,[t,o],[]),findings:u.$1o(d.id,"none",l,{wasThere:e=>r(c.get(e)??e),wasRefused:i})}}function k$(e){if(void 0!==e.head)return;const t=u.$1s(e);return null===t?"removed":t?"removed, with all that was deployed":"removed, and what was deployed stays"}function w$(e,t){const o=[],n=j$(e,t,void 0,o);return void 0===n?void 0:{object:0===o.length?e:n,dropped:o}}function j$(e,t,o,n){const a=u.$5s();for(const[s,r]of Object.entries(e)){const e=t.fields.get(s);if(void 0===e){n.push(u.$jd(u.$bo(o,s)));continue}const i=null===r?null:x$(r,e,u.$bo(o,s),n);if(void 0===i)return;a[s]=i}return a}function x$(e,t,o,n){if("list"===t.shape){if(!u.$6q(e))return;const a=e.map((e,a)=>null===e?null:S$(e,t,u.$j9(o,function(e,t){return u.$5q(e)&&"string"==typeof e.name?e.name:String(t)}(e,a)),n));return a.every(e=>void 0!==e)?a:void 0}return"map"===t.shape?u.$5q(e)?e:void 0:S$(e,t,o,n)}function S$(e,t,o,n){return void 0!==t.scalar?R$[t.scalar](e)?e:void 0:u.$5q(e)?j$(e,u.$b8(t.struct),o,n):void 0}const P$=e=>"string"==typeof e,C$=e=>"number"==typeof e||"bigint"==typeof e,R$={s:P$,t:P$,y:P$,b:e=>"boolean"==typeof e,i:C$,l:C$,q:e=>P$(e)||C$(e),x:e=>P$(e)||C$(e),j:()=>!0},q$=u.$bo(void 0,"spec");function A$(...e){return e.reduce(u.$bo,q$)}function z$(e,t){return t.filter(t=>""!==(e[t]??""))}function N$(e,t,o,n){const a=z$(e,t);1!==a.length&&n(o,`must have one of ${t.join(", ")}, and has ${a.join(" and ")||"none"}`)}function T$(e){const t=new Set([""]);return[...new Set(e.filter(e=>""!==e&&t.size===t.add(e).size))]}const M$=/^[\da-f.:/\s-]+$/i;function I$(e){return[...u.$ep(e.addresses),...u.$jh(e.blocks).map(({cidr:e,start:t,stop:o})=>{const n=u.$ji(t);return""===n?u.$ji(e):`${n}-${u.$ji(o)||n}`})]}const E$=(e,t)=>{const o=void 0===e.blocks?"addresses":"blocks";for(const n of I$(e))M$.test(n)&&void 0===u.$jg(n)&&t(A$(o),`must be ranges like 10.0.0.0/24 or 10.0.0.10-10.0.0.20, and has ${n}`)},D$=(e,t)=>{O$(e,q$,t)};function O$(e,t,o){if(void 0!==e.workflowTemplateRef)return;const n=u.$jh(e.templates),a=n.map(({name:e})=>u.$ji(e)),s=new Set(a);for(const e of T$(a))o(u.$j9(u.$bo(t,"templates"),e),"is there twice");const r=(e,t)=>{const n=u.$ji(e);""===n||n.includes("{{")||s.has(n)||o(t,`names no template: ${n}`)};for(const o of["entrypoint","onExit"])r(e[o],u.$bo(t,o));for(const e of n){const n=u.$j9(u.$bo(t,"templates"),u.$ji(e.name)),a=u.$jh(u.$jj(e.dag).tasks),s=u.$6q(e.steps)?e.steps.flatMap(e=>u.$jh(e)):[];for(const e of[...a,...s])r(e.template,u.$j9(n,u.$ji(e.name)));const i=new Set(a.map(({name:e})=>u.$ji(e)));for(const e of a)for(const t of u.$ep(e.dependencies))i.has(t)||o(u.$j9(n,u.$ji(e.name)),`depends on no task: ${t}`)}}const L$=6e10,F$=["dnsNames","uris","emailAddresses","ipAddresses","otherNames"],U$=[256,384,521],B$=["acme","ca","vault","selfSigned","venafi"],_$=["http01","dns01"],V$=(e,t)=>{N$(e,B$,q$,t),u.$jh(u.$jj(e.acme).solvers).forEach((e,o)=>{N$(e,_$,u.$j9(A$("acme","solvers"),String(o)),t)})},H$=["initdb","recovery","pg_basebackup"],G$="archive_command cluster_name config_file data_directory hba_file ident_file listen_addresses log_destination log_directory log_filename port primary_conninfo primary_slot_name restore_command shared_preload_libraries ssl ssl_ca_file ssl_cert_file ssl_key_file synchronous_standby_names unix_socket_directories".split(" ");function K$(e){const[,t]=/:(\d{2})(?:[.\-_@]|$)/.exec(u.$ji(e))??[];return void 0===t?void 0:Number(t)}function W$(e){const t=e.split("{{").slice(1).map(J$);return t.every(e=>!/^-?\s*(?:range|with|define|block|template)\b|["`]/.test(e))?t.flatMap(e=>[...e.matchAll(/(?<![\w.$)\]])\.([A-Za-z_]\w*)/g)].map(([,e=""])=>e)):[]}function J$(e){const[t=""]=e.split("}}");return t.replace(/"(?:\\.|[^"\\])*"|`[^`]*`|\/\*.*/gs,"")}const Z$={RequestHeaderModifier:"requestHeaderModifier",ResponseHeaderModifier:"responseHeaderModifier",RequestMirror:"requestMirror",RequestRedirect:"requestRedirect",URLRewrite:"urlRewrite",ExtensionRef:"extensionRef",CORS:"cors"};function Q$(e){return"RequestRedirect"===u.$ji(e.type)}function X$(e){return["requestRedirect","urlRewrite"].some(t=>"ReplacePrefixMatch"===u.$ji(u.$jj(u.$jj(e[t]).path).type))}const Y$=["route","redirect","directResponse","delegate"],eb=["SIMPLE","MUTUAL","OPTIONAL_MUTUAL"],tb=["credentialName","credentialNames","serverCertificate","tlsCertificates"],ob=new Set("activemq apache-kafka arangodb artemis-queue aws-cloudwatch aws-dynamodb aws-dynamodb-streams aws-kinesis-stream aws-sqs-queue azure-app-insights azure-blob azure-cosmosdb azure-data-explorer azure-eventhub azure-log-analytics azure-monitor azure-pipelines azure-queue azure-servicebus beanstalkd cassandra clickhouse couchdb cpu cron datadog dynatrace elastic-forecast elasticsearch etcd external external-push forgejo-runner gcp-cloudtasks gcp-pubsub gcp-spanner gcp-stackdriver gcp-storage github-runner graphite huawei-cloudeye ibmmq influxdb kafka kubernetes-resource kubernetes-workload liiklus loki memory metrics-api mongodb mssql mysql nats-jetstream new-relic nsq opensearch openstack-metric openstack-swift postgresql predictkube prometheus pulsar rabbitmq redis redis-cluster redis-cluster-streams redis-sentinel redis-sentinel-streams redis-streams selenium-grid solace-direct-messaging solace-event-queue solarwinds solr splunk splunk-observability sumologic temporal".split(" ")),nb={cron:["timezone","start","end","desiredReplicas"],prometheus:["serverAddress","query","threshold"],loki:["serverAddress","query","threshold"],"kubernetes-workload":["podSelector","value"]},ab=(e,t)=>{const o=u.$jh(e.triggers);for(const e of T$(o.map(e=>u.$ji(e.name))))t(u.$j9(A$("triggers"),e),"is there twice");o.forEach((e,o)=>{!function({type:e,metadata:t},o,n){const a=ob.has(u.$ji(e))?void 0:u.$ec(ob)(u.$ji(e));void 0!==a&&n(u.$bo(o,"type"),`is no scaler (did you mean ${a}?)`);const s=u.$jj(t);for(const t of P.$8g(nb,u.$ji(e))??[])void 0===s[t]&&void 0===s[`${t}FromEnv`]&&n(u.$j9(u.$bo(o,"metadata"),t),"is missing");for(const t of"cron"===e?["start","end"]:[])void 0===s[t]||We(u.$ji(s[t]),5)||n(u.$j9(u.$bo(o,"metadata"),t),"must be five fields like `0 8 * * *`")}(e,u.$j9(A$("triggers"),String(o)),t)})},sb=["receivers","processors","exporters"],rb=(e,t)=>{const o=u.$jj(e.config),n=u.$jj(o.service),a=(e,t)=>(e=>u.$6q(e)?e.map(e=>u.$ji(e)):[])(e).filter(e=>!t.some(t=>Object.hasOwn(u.$jj(o[t]),e)));for(const e of a(n.extensions,["extensions"]))t(A$("config","service","extensions"),`names what config.extensions does not have: ${e}`);for(const[e,o]of Object.entries(u.$jj(n.pipelines)))for(const n of sb)for(const s of a(u.$jj(o)[n],"processors"===n?[n]:[n,"connectors"]))t(u.$j9(A$("config","service","pipelines"),e),`names what config.${n} does not have: ${s}`)},ib=["external","rclone","restic","rsync","rsyncTLS","syncthing"],cb=(e,t)=>{const o=z$(e,ib);o.length>1&&t(q$,`may not have ${o.join(" and ")} at once`)},lb=["validate","mutate","generate","verifyImages"],ub=(e,t)=>{u.$jh(e.rules).forEach(e=>{N$(e,lb,u.$j9(A$("rules"),u.$ji(e.name)),t)})},db=(e,t)=>{for(const o of["endpoints","podMetricsEndpoints"])u.$jh(e[o]).forEach((e,n)=>{const[a,s]=["scrapeTimeout","interval"].map(t=>u.$cg(u.$ji(e[t])));void 0!==a&&void 0!==s&&a>s&&t(u.$j9(A$(o),String(n)),"must not have a scrapeTimeout above its interval")})};function mb(e,t,o){const n=z$(e,["alert","record"]);1!==n.length&&o(t,"must have alert or record, and has "+(0===n.length?"neither":"both"));for(const n of["labels","annotations"])for(const[a,s]of Object.entries(u.$jj(e[n])))fb(u.$ji(s))||o(u.$j9(u.$bo(t,n),a),"has a template that is not closed")}const pb=/(?:"(?:\\.|[^"\\])*"|`[^`]*`|[^"`{}])*\}\}/y;function fb(e){for(let t=e.indexOf("{{");-1!==t;t=e.indexOf("{{",pb.lastIndex))if(pb.lastIndex=t+2,!pb.test(e))return!1;return!0}const hb=/\$\(params(?:\.([\w-]+)|\[['"]([^'"]+)['"]\])/g,gb=/\$\(tasks\.([\w-]+)\.(?:results|status|outputs)/g;function $b(e,{params:t},o){const n=new Set(u.$jh(t).map(({name:e})=>u.$ji(e)));for(const t of bb(e,hb))n.has(t)||n.has(t.split(".")[0]??"")||o(t)}function bb(e,t){if("string"==typeof e)return new Set([...e.matchAll(t)].map(([,e,t])=>e??t??""));const o=u.$6q(e)?e:u.$5q(e)?Object.values(e):[];return new Set(o.flatMap(e=>[...bb(e,t)]))}const vb={"cert-manager.io/Certificate":[(e,t)=>{z$(e,["commonName","literalSubject"]).length>0||F$.some(t=>u.$6q(e[t])&&e[t].length>0)||t(q$,`must have one of commonName, ${F$.join(", ")}`),u.$ji(e.commonName).length>64&&t(A$("commonName"),"must be at most 64 characters");const{group:o,kind:n}=u.$jj(e.issuerRef);["","cert-manager.io"].includes(u.$ji(o))&&!["","Issuer","ClusterIssuer"].includes(u.$ji(n))&&t(A$("issuerRef","kind"),"must be Issuer or ClusterIssuer, unless issuerRef.group names another group"),function(e,t){const o=u.$jk(e.size)??0,n=u.$ji(e.algorithm)||"RSA";0!==o&&("RSA"===n&&(o<2048||o>8192)&&t(A$("privateKey","size"),"must be from 2048 to 8192 for RSA"),"ECDSA"!==n||U$.includes(o)||t(A$("privateKey","size"),`must be one of ${U$.join(", ")} for ECDSA`))}(u.$jj(e.privateKey),t),function(e,t){const[o,n]=["duration","renewBefore"].map(t=>u.$cg(u.$ji(e[t])));void 0!==o&&o<60*L$&&t(A$("duration"),"must be at least 1h"),void 0!==n&&(n<5*L$&&t(A$("renewBefore"),"must be at least 5m"),n>=(o??129600*L$)&&t(A$("renewBefore"),"must be less than duration, which is 2160h where it is not given"))}(e,t)},"cert-manager"],"cert-manager.io/Issuer":[V$,"cert-manager"],"cert-manager.io/ClusterIssuer":[V$,"cert-manager"],"external-secrets.io/ExternalSecret":[(e,t)=>{const[o,n]=[u.$jh(e.data),u.$jh(e.dataFrom)];o.length+n.length===0&&t(q$,"must have data or dataFrom");const{creationPolicy:a,deletionPolicy:s}=u.$jj(e.target),r=u.$ji(a)||"Owner";"Delete"===u.$ji(s)&&["Merge","None"].includes(r)&&t(A$("target","deletionPolicy"),`may not be Delete where creationPolicy is ${r}`),"Merge"===u.$ji(s)&&"None"===r&&t(A$("target","deletionPolicy"),"may not be Merge where creationPolicy is None"),n.forEach((e,o)=>{2===z$(e,["extract","find"]).length&&t(u.$j9(A$("dataFrom"),String(o)),"may not have extract and find at once")});const i=o.map(({secretKey:e})=>u.$ji(e));for(const e of T$(i))t(u.$j9(A$("data"),e),"is there twice");["Merge","None"].includes(r)||function(e,t,o){const{type:n,data:a,templateFrom:s,mergePolicy:r}=u.$jj(e.template),i=Object.keys(u.$jj(a)),c=i.length>0&&"Merge"!==r?i:t&&[...i,...t];if(void 0!==c&&void 0===s&&!c.some(e=>e.includes("${")))for(const e of P.$8g(u.$jl,u.$ji(n))??[])c.includes(e)||o(A$("target","template"),`does not make the key ${e}, which a Secret of type ${u.$ji(n)} must have`)}(u.$jj(e.target),n.length>0?void 0:i,t),0!==n.length||i.some(e=>e.includes("${"))||function(e,t,o){for(const[n,a]of Object.entries(u.$jj(u.$jj(e.template).data))){const e=W$(u.$ji(a)).find(e=>!t.has(e));void 0!==e&&o(u.$j9(A$("target","template","data"),n),`names .${e}, which data does not bring`)}}(u.$jj(e.target),new Set(i),t)},"External Secrets"],"gateway.networking.k8s.io/HTTPRoute":[(e,t)=>{u.$jh(e.rules).forEach((e,o)=>{const n=u.$j9(A$("rules"),String(o)),a=u.$jh(e.filters);a.forEach((e,o)=>{!function(e,t,o){const n=P.$8g(Z$,u.$ji(e.type)),a=z$(e,Object.values(Z$));void 0===n||a.includes(n)||o(u.$bo(t,n),"is missing, which its type asks for");for(const e of void 0===n?[]:a)e!==n&&o(u.$bo(t,e),"may not be set with this type")}(e,u.$j9(u.$bo(n,"filters"),String(o)),t)}),a.some(Q$)&&u.$jh(e.backendRefs).length>0&&t(n,"may not have backendRefs beside a filter RequestRedirect"),a.some(X$)&&!function({matches:e}){const t=u.$jh(e).map(e=>u.$jj(e.path));return 0===t.length||1===t.length&&t.every(({type:e})=>"PathPrefix"===(u.$ji(e)||"PathPrefix"))}(e)&&t(n,"must match one path by PathPrefix where a filter has replacePrefixMatch")})},"the definition of the Gateway API"],"gateway.networking.k8s.io/Gateway":[(e,t)=>{const o=u.$jh(e.listeners);for(const e of T$(o.map(e=>u.$ji(e.name))))t(u.$j9(A$("listeners"),e),"is there twice");for(const e of o){const o=u.$j9(A$("listeners"),u.$ji(e.name)),n=u.$ji(e.protocol),a=u.$jj(e.tls),s=u.$ji(a.mode)||"Terminate";["HTTP","TCP","UDP"].includes(n)&&void 0!==e.tls&&t(u.$bo(o,"tls"),`may not be set with ${n}`),["TCP","UDP"].includes(n)&&""!==u.$ji(e.hostname)&&t(u.$bo(o,"hostname"),`may not be set with ${n}`),"HTTPS"===n&&"Terminate"!==s&&t(u.$bo(u.$bo(o,"tls"),"mode"),"must be Terminate for HTTPS");const r=u.$jh(a.certificateRefs).length+Object.keys(u.$jj(a.options)).length>0;void 0===e.tls||"Terminate"!==s||r||t(u.$bo(u.$bo(o,"tls"),"certificateRefs"),"is missing, which the mode Terminate asks for")}},"the definition of the Gateway API"],"networking.istio.io/VirtualService":[(e,t)=>{u.$jh(e.http).forEach((e,o)=>{const n=u.$j9(A$("http"),u.$ji(e.name)||String(o)),a=z$(e,Y$).filter(t=>"route"!==t||u.$jh(e.route).length>0);0===a.length&&t(n,`must have one of ${Y$.join(", ")}`),a.length>1&&!a.includes("delegate")&&t(n,`may not have ${a.join(" and ")} at once`)})},"Istio"],"networking.istio.io/Gateway":[(e,t)=>{u.$jh(e.servers).forEach((e,o)=>{const n=u.$j9(A$("servers"),String(o)),a=u.$ji(u.$jj(e.port).protocol).toUpperCase(),s=u.$jj(e.tls);["HTTPS","TLS"].includes(a)&&0===Object.keys(s).length&&t(u.$bo(n,"tls"),`is missing, which ${a} asks for`);const r=u.$ji(s.mode);eb.includes(r)&&0===z$(s,tb).length&&t(u.$bo(u.$bo(n,"tls"),"credentialName"),`is missing, which ${r} asks for`)})},"Istio"],"networking.istio.io/ServiceEntry":[(e,t)=>{const o=u.$ji(e.resolution)||"NONE",n=u.$jh(e.endpoints),a=u.$ep(e.hosts).filter(e=>e.includes("*"));"NONE"===o&&n.length>0&&t(A$("endpoints"),"may not be there without a resolution"),o.startsWith("DNS")&&0===n.length&&a.length>0&&t(A$("endpoints"),`is missing, which ${o} asks for beside ${a.join(", ")}`),"DNS_ROUND_ROBIN"===o&&n.length>1&&t(A$("endpoints"),`must be one at most for ${o}`)},"Istio"],"metallb.io/IPAddressPool":[E$,"MetalLB"],"cilium.io/CiliumLoadBalancerIPPool":[E$,"Cilium"],"opentelemetry.io/OpenTelemetryCollector":[rb,"the OpenTelemetry collector"],"keda.sh/ScaledObject":[(e,t)=>{const[o,n,a=100]=["idleReplicaCount","minReplicaCount","maxReplicaCount"].map(t=>u.$jk(e[t])),s=void 0===n?0:Math.max(n,1);s>a&&t(q$,`asks for ${s} pods at least and ${a} at most`),void 0!==o&&o>=s&&t(A$("idleReplicaCount"),"must be less than minReplicaCount"),ab(e,t)},"KEDA"],"keda.sh/ScaledJob":[ab,"KEDA"],"postgresql.cnpg.io/Cluster":[(e,t,o)=>{const n=z$(u.$jj(e.bootstrap),H$);n.length>1&&t(A$("bootstrap"),`may not have ${n.join(" and ")} at once`);const[a=1,s,r=0]=["instances","maxSyncReplicas","minSyncReplicas"].map(t=>u.$jk(e[t]));void 0!==s&&s>=a&&t(A$("maxSyncReplicas"),"must be less than instances"),void 0!==s&&r>s&&t(A$("minSyncReplicas"),"must not be more than maxSyncReplicas");for(const o of z$(u.$jj(u.$jj(e.postgresql).parameters),G$))t(u.$j9(A$("postgresql","parameters"),o),"is set by the operator alone");for(const n of z$(o??{},["walStorage","tablespaces"]))void 0===e[n]&&t(A$(n),"cannot go once it is there");const[i,c]=[o?.imageName,e.imageName].map(K$);void 0!==i&&void 0!==c&&c<i&&t(A$("imageName"),`must not go from PostgreSQL ${i} to ${c}`)},"CloudNativePG"],"monitoring.coreos.com/ServiceMonitor":[db,"the Prometheus operator"],"monitoring.coreos.com/PodMonitor":[db,"the Prometheus operator"],"monitoring.coreos.com/PrometheusRule":[(e,t)=>{const o=u.$jh(e.groups);for(const e of T$(o.map(e=>u.$ji(e.name))))t(u.$j9(A$("groups"),e),"is there twice");for(const e of o)u.$jh(e.rules).forEach((o,n)=>{mb(o,u.$j9(u.$j9(A$("groups"),u.$ji(e.name)),u.$ji(o.alert)||String(n)),t)})},"the Prometheus operator"],"argoproj.io/Workflow":[D$,"Argo Workflows"],"argoproj.io/WorkflowTemplate":[D$,"Argo Workflows"],"argoproj.io/ClusterWorkflowTemplate":[D$,"Argo Workflows"],"argoproj.io/CronWorkflow":[(e,t)=>{O$(u.$jj(e.workflowSpec),u.$bo(q$,"workflowSpec"),t)},"Argo Workflows"],"tekton.dev/Pipeline":[(e,t)=>{const o=[...u.$jh(e.tasks),...u.$jh(e.finally)],n=o.map(({name:e})=>u.$ji(e)),a=new Set(n);for(const e of T$(n))t(u.$j9(A$("tasks"),e),"is there twice");const s=new Set(u.$jh(e.workspaces).map(({name:e})=>u.$ji(e)));for(const n of o){const o=u.$j9(A$("tasks"),u.$ji(n.name));for(const e of u.$ep(n.runAfter))a.has(e)||t(o,`runs after no task: ${e}`);for(const e of u.$jh(n.workspaces)){const n=u.$ji(e.workspace)||u.$ji(e.name);s.has(n)||t(o,`takes a workspace that the pipeline does not declare: ${n}`)}const{taskSpec:r,pipelineSpec:i,...c}=n;for(const e of bb(c,gb))a.has(e)||t(o,`takes a result of no task: ${e}`);$b(c,e,e=>{t(o,`takes a parameter that the pipeline does not declare: ${e}`)})}},"Tekton"],"tekton.dev/Task":[(e,t)=>{u.$jh(e.steps).forEach((o,n)=>{const a=u.$j9(A$("steps"),u.$ji(o.name)||String(n)),{script:s,ref:r,...i}=o;$b(i,e,e=>{t(a,`takes a parameter that the task does not declare: ${e}`)})})},"Tekton"],"argoproj.io/Application":[(e,t)=>{2===z$(u.$jj(e.destination),["name","server"]).length&&t(A$("destination"),"may not have name and server at once"),void 0===e.sourceHydrator&&(void 0===e.sources?[u.$jj(e.source)]:u.$jh(e.sources)).some(({path:e,chart:t,ref:o})=>[e,t,o].every(e=>""===u.$ji(e)))&&t(A$(void 0===e.sources?"source":"sources"),"must have path or chart")},"Argo CD"],"traefik.io/Middleware":[(e,t)=>{const o=z$(e,Object.keys(e));o.length>1&&t(q$,`may not have ${o.join(" and ")} at once`)},"Traefik"],"volsync.backube/ReplicationSource":[cb,"VolSync"],"volsync.backube/ReplicationDestination":[cb,"VolSync"],"kyverno.io/ClusterPolicy":[ub,"Kyverno"],"kyverno.io/Policy":[ub,"Kyverno"]};function yb(e,t){const o=P.$8g(vb,`${u.$91(u.$ji(t.apiVersion))}/${u.$ji(t.kind)}`);if(void 0===o)return;const[n,a]=o,s=(e,t)=>{const o=[];return n(u.$jj(e.spec),u.$bm(o),t&&u.$jj(t.spec)),o};return{faults:u.$bn(s(t,e),void 0===e?[]:s(e)),by:a}}const kb=3;function wb(e){const t=e.split(/\r?\n/).map(e=>e.trim()),o=t.length>=kb||/^\s*[[{]/.test(e),n=new Set([e,e.trim(),...o?[]:t]),a=new Set(o?t:[]);return Sb(e,a,0),{whole:n,inner:a}}const jb=65536,xb=4;function Sb(e,t,o){if(o>xb)return;const n=n=>{void 0===n||""===n||n===e||t.has(n)||(t.add(n),Sb(n,t,o+1))};for(const t of function(e){if(!/^\s*[[{]/.test(e))return[];try{const t=[];return JSON.parse(e,(e,o)=>("string"==typeof o&&t.push(o),u.$h9(e)&&t.push(e),o)),t}catch{return[]}}(e))n(t);for(const[,t=""]of e.matchAll(/^[ \t]{0,200}(?:export[ \t]{1,20}|-[ \t]{1,20})?["']?[\w.\-/]{1,200}["']?[ \t]{0,20}[:=][ \t]{0,200}(\S.*)$/gm))n(t.trimEnd().replace(/^(["'])(.*)\1,?$/,"$2"));for(const[,t="",o="",a="",s]of e.matchAll(/\b([a-z][a-z0-9+.-]{0,20}:\/\/)[^\s:/@]{0,200}:([^\s@]{1,1000})@([^\s/]{1,300})(\/\S{1,1000})?/gi))n(o),n(Pb(o)),void 0!==s&&n(`${t}${a}${s}`);if(0===o&&e.length<=jb)for(const t of u.$ha(e))n(t);n(function(e){if(e.length<8||e.length%4==1||!/^[A-Za-z0-9+/_-]+={0,2}$/.test(e))return;const t=Buffer.from(e,"base64").toString();return/[\ufffd\p{Cc}]/u.test(t.replace(/[\r\n\t]/g,""))?void 0:t}(e)),o>0&&n(/^[\w.@-]{1,64}:(\S+)$/.exec(e)?.[1])}function Pb(e){try{return decodeURIComponent(e)}catch{return}}const Cb=/\$\{\{.{0,200}?\}\}|\$\{[^}\n]{0,200}\}|\$\([\w.-]{1,99}\)|\$\w+|\{\{.{0,200}?\}\}|%\w{1,99}%/g;function Rb(e){return e.replace(Cb,"*")}function qb(e,t){const o=!t||e.startsWith("*/"),n=e.replace(/^(?:\.{0,2}\/|\*\/)+/,"").replace(/\/$/,"/**");if((n.replace(/\.\w+$/,"").match(/\w/g)?.length??0)<2&&o)return;const a=n.split("/").map(e=>"**"===e?e:e.replace(/\*{2,}/g,"*"));return u.$53([...o?["**"]:[],...a].join("/"))}function zb(e,t){const[o,n]=[u.$35(e,"spec"),u.$35(t,"spec")];return[...["sourceRepos","destinations"].filter(e=>u.$6q(o[e])&&!u.$6q(n[e])).map(e=>`${e}, which allows nothing from now on: none of its Applications is synced`),...Nb(o,n)?["signatureKeys: a commit that is signed by none of these keys is not synced"]:[],...u.$m(o.destinationServiceAccounts??null,n.destinationServiceAccounts??null)?[]:["destinationServiceAccounts: where syncs run as another account, they run as another one, and what that may not do fails"],...!0===n.permitOnlyProjectScopedClusters&&!0!==o.permitOnlyProjectScopedClusters?["permitOnlyProjectScopedClusters: Applications that go to any other cluster are refused"]:[],...u.$5l(o,"sourceNamespaces").some(e=>!u.$5l(n,"sourceNamespaces").includes(e))?["sourceNamespaces: Applications in a namespace that goes from it are refused"]:[]]}function Nb(e,t){const[o,n]=[Tb(e),Tb(t)];return n.length>0&&(0===o.length||o.some(e=>!n.includes(e)))}function Tb(e){return u.$6q(e.signatureKeys)?e.signatureKeys.map(e=>u.$5p(e,"keyID")):[]}function Mb(e){return[..."string"==typeof e.receiver?[e.receiver]:[],...u.$jh(e.routes).flatMap(Mb)]}function Eb(e){if(void 0!==e.subPathExpr&&""!==e.subPathExpr)return null;const t=u.$1l(e,"subPath");return""===t?void 0:t}function Db(e,t){return[...Ob(u.$9u(e,"configMap"),"ConfigMap","name",`${t}.configMap.name`),...Ob(u.$9u(e,"secret"),"Secret","secretName",`${t}.secret.secretName`),...u.$9v(e,"projected","sources").flatMap((e,o)=>[...Ob(u.$9u(e,"configMap"),"ConfigMap","name",`${t}.projected.sources[${o}].configMap.name`),...Ob(u.$9u(e,"secret"),"Secret","name",`${t}.projected.sources[${o}].secret.name`)])]}function Ob(e,t,o,n){const a=u.$1l(e,o);if(void 0===a)return[];const s=u.$9v(e,"items").flatMap(e=>{const t=u.$1l(e,"key");return void 0===t?[]:[[t,u.$1l(e,"path")??t]]});return[{kind:t,name:a,path:n,optional:!0===e.optional,items:s}]}function Lb(e,t){const{kind:o,name:n,path:a,optional:s,items:r}=e,i=0===r.length?"all":r.map(([e])=>e),c={kind:o,name:n,path:a,optional:s,container:t?.container.name??null};if(void 0===t?.subPath)return{...c,how:"volume",keys:i,updates:"inPlace"};const l=null===t.subPath?i:function(e,t){const o=e.split("/").filter(e=>""!==e&&"."!==e);if(0===o.length)return 0===t.length?"all":t.map(([e])=>e);if(0===t.length)return o.slice(0,1);const n=o.join("/");return t.filter(([,e])=>e===n||e.startsWith(`${n}/`)).map(([e])=>e)}(t.subPath,r);return{...c,how:"subPath",keys:l,updates:"never"}}const Fb=[["csi","nodePublishSecretRef","name"],["azureFile","secretName"],["cephfs","secretRef","name"],["cinder","secretRef","name"],["flexVolume","secretRef","name"],["iscsi","secretRef","name"],["rbd","secretRef","name"],["scaleIO","secretRef","name"],["storageos","secretRef","name"]];function Ub(e,t){return Fb.flatMap(o=>{const n=u.$1l(e,...o);return void 0===n?[]:[{kind:"Secret",name:n,how:"volume",container:null,path:`${t}.${o.join(".")}`,keys:"all",optional:!1,updates:"never"}]})}const _b=u.$2w((function(e){return[...e.containers.flatMap((e=>[...Vb(e),...Kb(e)])),...Ib(e),...u.$9v(e.spec,"imagePullSecrets").flatMap((t,o)=>function(e,t){const o=u.$1l(e,"name")??"";return""===o?[]:[{kind:"Secret",name:o,how:"imagePullSecret",container:null,path:t,keys:"all",optional:!0,updates:"inPlace"}]}(t,ao(e.path,`spec.imagePullSecrets[${o}].name`)))]}));const Hb=[["ConfigMap","configMapRef"],["Secret","secretRef"]],Gb=[["ConfigMap","configMapKeyRef"],["Secret","secretKeyRef"]];function Jb(e,t,o){return{key:`${e} ${t?"surely":"maybe"}`,severity:t?"error":"warning",message:`${o}: ${t?"no new pod is made":"where it says otherwise, no new pod is made"}.`,unsafe:t}}const Zb={"system-cluster-critical":2e9,"system-node-critical":2000001e3};const Yb="kubernetes.io/enforce-mountable-secrets";function tv({manifest:e},t){return new Set(u.$9v(e,t).flatMap(e=>u.$1l(e,"name")??[]))}function ov(e){return u.$5q(e)?nv.flatMap(({what:t,isRefused:o})=>o(e)?[t]:[]):[]}const nv=[{what:"names something in a pipeline that it does not configure",isRefused:e=>Object.keys(u.$9u(e,"service","pipelines")).length>0&&function(e){const t=[];return rb({config:e},u.$bm(t)),t.length>0}(e)},{what:"routes to a receiver that it does not have",isRefused:e=>{const t=u.$9v(e,"receivers").map(e=>u.$1l(e,"name")),o=Mb(u.$9u(e,"route"));return t.length>0&&o.some(e=>!t.includes(e))}},{what:"has an expression that cannot be read",isRefused:e=>u.$9v(e,"groups").flatMap(e=>u.$9v(e,"rules")).some(e=>void 0!==$u(u.$1l(e,"expr")??"up"))},{what:"has two jobs of one name",isRefused:e=>T$(u.$9v(e,"scrape_configs").map(e=>u.$1l(e,"job_name")??"")).length>0}],av=/(?:^|\/)(?:configmap-reload|prometheus-config-reloader|config-reloader|k8s-sidecar)(?:[:@]|$)/;function sv(e,t){const o=/volumes\[([^\]]+)\]/.exec(t)?.[1];return e.containers.find(({value:e,role:t})=>"init"!==t&&av.test(u.$1l(e,"image")??"")&&u.$9v(e,"volumeMounts").some(e=>u.$1l(e,"name")===o))?.name}const iv=u.$2w((e=>{const t=new Map;for(const o of e.values()){const{templateOwner:e}=o;void 0===e||t.has(e)||t.set(e,o)}return t})),cv=/Microsoft\.(ContainerService|Kubernetes)\b|container-service|kubernetes|\baks|agentPool/i,lv=/\bAWS::EKS\b|kubernetes|\beks\b|eks[A-Z]|nodegroup/i,uv=[{path:/(^|\/)tal(config|env|secret)[^/]*\.ya?ml$/,texts:[]},{path:/(^|\/)talos\/.*\.(ya?ml|json)$/,texts:[]},{path:/\.ya?ml$/,texts:[/^machine:[ \t]*(#.*)?$/m]},{path:/\.ya?ml$/,texts:[/^cluster:[ \t]*$/m,/^[ \t]+(apiServer|controllerManager|etcd|inlineManifests|extraManifests|allowSchedulingOnControlPlanes|controlPlane):/m]},{path:/(^|\/)cluster[^/]*\.ya?ml$/,texts:[/^nodes:[ \t]*$/m,/\brole:/]},{path:/\.ya?ml$/,texts:[/^(node-label|node-taint|kubelet-arg|kube-(apiserver|scheduler|controller-manager)-arg|tls-san|cluster-cidr|service-cidr|flannel-backend|write-kubeconfig-mode)\+?:/m]},{texts:[/^#cloud-config\b/]},{path:/\.(bu|ign)$/,texts:[]},{path:/(^|\/)((group|host)_vars|roles|playbooks?|inventor(y|ies)|ansible|kubespray)\/.*\.(ya?ml|ini|j2|cfg|toml)$/,texts:[/k3s|k8s|kube|rke2?|talos|k0s|microk8s|containerd/i]},{path:/\.ya?ml$/,texts:[/^[ -]*hosts:/m,/^ *(tasks|roles):/m]},{path:/\.ya?ml$/,texts:[/^kind:[ \t]*(Cluster|ControlPlane|Workers|Machine)[ \t]*$/m,/^(?!apiVersion:)(?![^]*\napiVersion:)/]},{path:/\.ya?ml$/,texts:[/^[ \t]+type:[ \t]*\w+\.omni\.sidero\.dev\b/m]},{path:/\.bicep(param)?$/,texts:[cv]},{path:/\.json$/,texts:[/schema\.management\.azure\.com\/schemas\//,cv]},{path:/\.(ya?ml|json|template)$/,texts:[/\bAWS::(EKS|AutoScaling|EC2::LaunchTemplate)\b/,lv]},{path:/\.(ya?ml|json)$/,texts:[/\bParameterKey\b/,lv]},{path:/\.(tsx?|[mc]?js|py|go|java|cs)$/,texts:[/\baws[-_]?eks(_v2_alpha)?\b|\bawseks\b/,/cdk|jsii/i]},{path:/\.(ya?ml|json|jinja|py)$/,texts:[/\b(gcp-types\/)?container(-v1(beta1)?:|\.(v1(beta1)?|beta)\.)[\w.]*([Cc]luster|[Nn]odePool)/]},{path:/(^|\/)(k0sctl|k0s|rke2?|kubeone|kubekey|kops|eksctl)([-_.][^/]*)?\.(ya?ml|toml|json)$/,texts:[]},{path:/\.nix$/,texts:[/services\.(k3s|kubernetes|rke2)|virtualisation\.containerd|kubenix|nixidy/]}];function dv(e,t){return uv.some(({path:o,texts:n})=>(o?.test(e)??!0)&&n.every(e=>e.test(t))&&""!==t)}const pv=120,fv=5;function $v({startupProbe:e}){return`\`${null===(e??null)?"livenessProbe":"startupProbe"}\``}function yv(e,t){return`The \`preStop\` of container ${e} sleeps for all of the ${uo(t)} s that its pod has to end (\`terminationGracePeriodSeconds\`): its program is killed in the midst of its work.`}function wv(e,t){return e.number===t.number&&e.protocol===t.protocol&&(""===e.ip||""===t.ip||e.ip===t.ip)}function xv(e,t){if("none"===e.analysis)return!1;const o=t.flatMap(({workloads:e})=>e),n=t.flatMap(({staleConfigs:e})=>e);return e.workloads.some(e=>function({effect:e,heldBack:t}){return"none"!==e||void 0!==t}(e)&&!o.some(t=>t.effect===e.effect&&Pv(e,t)))||e.staleConfigs.some(({effect:e,workload:t})=>"live"!==e&&!n.some(o=>o.effect===e&&Pv(t,o.workload)))}function Sv({analysis:e,configChanges:t,workloads:o,staleConfigs:n,otherObjects:a}){return"full"!==e||t.length+o.length+n.length+a.length>0}function Pv(e,t){return!e.name.includes(u.$l)&&u.$91(e.apiVersion)===u.$91(t.apiVersion)&&e.kind===t.kind&&t.name.includes(e.name)}const Rv=/^(?:localhost|127\.0\.0\.1)$/;const Av="a new pod never gets ready",zv=[...["httpGet","tcpSocket"].flatMap((e=>[{path:["readinessProbe",e],what:"`readinessProbe`",then:Av},{path:["startupProbe",e],what:"`startupProbe`",then:Av},{path:["livenessProbe",e],what:"`livenessProbe`",then:"it checks nothing",runs:!0}])),{path:["lifecycle","postStart","httpGet"],what:"`postStart` hook",then:"it fails, and the kubelet ends the container, over and over"},{path:["lifecycle","preStop","httpGet"],what:"`preStop` hook",then:"it fails, and the program is told to end at once",runs:!0}];function Iv(e,{spec:t}){return(!1===t.enableServiceLinks?/^KUBERNETES_(SERVICE|PORT)/:/_(SERVICE|PORT)/).test(e)}const Ev=/^[A-Z][A-Z0-9_]*$/;const Lv=/(?:^|\/)(?:ba|da|a|k|z)?sh$/;const _v=[{resource:"cpu",least:256n*u.$cq,what:"cores"},{resource:"memory",least:u.$cq<<40n,what:"of memory"}];const Gv="prometheus.io/scrape",Kv="prometheus.io/port";function Qv(e,t,o,n){const{object:a,templateOwner:s}=t,r=[a,...void 0===s?[]:[e.index.byKey.get(s)],...ty(e,t).map(e=>void 0!==e&&n(Yv(e))?e.object:void 0)],i=r.flatMap(e=>{const t=o?e?.maybeMergedBy??[]:[];return(e?.maybeChangedBy??[]).filter(({key:e})=>!t.includes(e))});return u.$9h(i)}function Xv(e,t){return new Set(ty(e,t).flatMap(e=>void 0===e?[]:Yv(e)))}function Yv({kind:e,name:t}){return`${e} ${t}`}function ey(e,t,o,n){const a=o.filter(({notSeenAt:e})=>void 0!==e);if(0===a.length)return;const s=new Set([...ty(e,n.base),...ty(t,n.head)]),r=a.find(e=>[e.base,e.head].some(e=>null!==e&&s.has(e)));if(void 0===r?.notSeenAt)return;const{kind:i,name:c}=r.id;return`It reads ${i} ${c}, which was not seen at ${r.notSeenAt}, of which not all was analysed: whether that changes is not known.`}function ty(e,t){return u.$e8(t).map(({kind:o,name:n})=>u.$e9(e,t,o,n))}const oy=u.$bo(void 0,"spec");function ny(e,t){const o=u.$jj(e.spec),n=u.$bo(oy,"matchConstraints");u.$5q(o.matchConstraints)?(dy(o.matchConstraints,n,t),0===u.$jh(o.matchConstraints.resourceRules).length&&t(u.$bo(n,"resourceRules"),"must have one")):t(n,"is missing"),fy(o,oy,t),u.$5q(o.paramKind)&&function({apiVersion:e,kind:t},o,n){""===u.$ji(e)&&n(u.$bo(o,"apiVersion"),"is missing"),u.$js(u.$ji(t).toLowerCase())||n(u.$bo(o,"kind"),"must be the name of a kind")}(o.paramKind,u.$bo(oy,"paramKind"),t);const[a,s]=[u.$jh(o.validations),u.$jh(o.auditAnnotations)];a.length+s.length===0&&t(u.$bo(oy,"validations"),"must have one, unless auditAnnotations have");const r=new Set;for(const[e,n]of cy)u.$jh(o[e]).forEach((a,s)=>{if("messageExpression"===n&&void 0===a[n])return;const i=u.$bo(u.$j9(u.$bo(oy,e),String(s)),n);rc(u.$ji(a[n]),i,t),sy(u.$ji(a[n]),{hasParameters:u.$5q(o.paramKind),known:r},i,t),"variables"===e&&(ay.test(u.$ji(a.name))||t(u.$bo(u.$j9(u.$bo(oy,e),String(s)),"name"),"must be a name of CEL"),r.add(u.$ji(a.name)))})}const ay=/^[A-Za-z_]\w*$/;function sy(e,{hasParameters:t,known:o},n,a){iy(e,n,a),!t&&Vi(e,"params").length>0&&a(n,"names `params`, which nothing has without `paramKind`");for(const t of new Set(Vi(e,"variables")))""===t||o.has(t)||a(n,`names the variable ${t}, which is not there before it`)}const ry=["object","oldObject","request","params","namespaceObject","authorizer","variables"];function iy(e,t,o){const n=[...Gi(e)].filter(e=>!ry.includes(e));n.length>0&&o(t,`names ${n.join(", ")}: there are only ${ry.join(", ")}`)}const cy=[["variables","expression"],["validations","expression"],["validations","messageExpression"],["auditAnnotations","valueExpression"]],ly=["Audit","Deny","Warn"];function uy(e,t){const o=u.$jj(e.spec),n=u.$ji(o.policyName);""===n?t(u.$bo(oy,"policyName"),"is missing"):u.$jp(n)||t(u.$bo(oy,"policyName"),u.$jr),u.$5q(o.matchResources)&&dy(o.matchResources,u.$bo(oy,"matchResources"),t),u.$5q(o.paramRef)&&function(e,t,o){""!==u.$ji(e.name)===u.$5q(e.selector)&&o(t,"must have a name or a selector, and not both"),""===u.$ji(e.parameterNotFoundAction)&&o(u.$bo(t,"parameterNotFoundAction"),"must be Allow or Deny")}(o.paramRef,u.$bo(oy,"paramRef"),t);const a=u.$ep(o.validationActions),s=u.$bo(oy,"validationActions");0===a.length&&t(s,"must have one"),a.some(e=>!ly.includes(e))&&t(s,"must be Audit, Deny or Warn"),new Set(a).size<a.length&&t(s,"names one action twice"),a.includes("Deny")&&a.includes("Warn")&&t(s,"may not have both Deny and Warn")}function dy(e,t,o){for(const n of["namespaceSelector","objectSelector"])u.$5q(e[n])&&d(e[n],u.$bo(t,n),o);for(const n of["resourceRules","excludeResourceRules"])my(e,u.$bo(t,n),o)}function my(e,t,o){u.$jh(e[t.step]).forEach((e,n)=>{const a=u.$j9(t,String(n));for(const t of["operations","apiGroups","apiVersions","resources"]){const n=u.$ep(e[t]);0===n.length&&o(u.$bo(a,t),"must have one");const s="resources"===t?n.filter(e=>!e.includes("/")):n;s.includes("*")&&s.length>1&&o(u.$bo(a,t),"may not have others beside `*`"),"apiGroups"!==t&&n.includes("")&&o(u.$bo(a,t),"must not be empty")}u.$ep(e.operations).some(e=>!py.includes(e))&&o(u.$bo(a,"operations"),`must be ${py.join(", ")}`),function(e,t,o){e.includes("*/*")&&e.length>1&&o(t,"may not have others beside `*/*`");const n=e.filter(e=>e.includes("/")).map(e=>e.split("/",2));n.forEach(([e="",a=""],s)=>{n.slice(0,s).some(([t,o])=>t===e&&"*"===o||"*"===t&&o===a)&&o(t,`names ${e}/${a}, which a star before it takes in`)})}(u.$ep(e.resources),u.$bo(a,"resources"),o)})}const py=["*","CREATE","UPDATE","DELETE","CONNECT"];function fy(e,t,o){const n=new Set;u.$jh(e.matchConditions).forEach((e,a)=>{const s=u.$ji(e.name),r=u.$j9(u.$bo(t,"matchConditions"),""===s?String(a):s);u.$jt(s)||o(u.$bo(r,"name"),"must be a name with an optional prefix"),n.has(s)&&o(u.$bo(r,"name"),"is the name of another condition"),n.add(s),rc(u.$ji(e.expression),u.$bo(r,"expression"),o),iy(u.$ji(e.expression),u.$bo(r,"expression"),o)})}const hy=100;function gy(e,t){const o=u.$ji(e.addressType);""===o&&t(u.$bo(void 0,"addressType"),"must be IPv4, IPv6 or FQDN"),function(e,t){const o=new Set;u.$jh(e.ports).forEach((e,n)=>{const a=u.$ji(e.name),s=u.$j9(u.$bo(void 0,"ports"),""===a?String(n):a);""===a||u.$js(a)||t(u.$bo(s,"name"),u.$ju),o.has(a)&&t(u.$bo(s,"name"),"is the name of another port"),o.add(a),"string"!=typeof e.appProtocol||u.$jt(e.appProtocol)||t(u.$bo(s,"appProtocol"),"must be a name with an optional prefix")})}(e,t),u.$jh(e.endpoints).forEach((e,n)=>{const a=u.$j9(u.$bo(void 0,"endpoints"),String(n)),s=u.$ep(e.addresses),r=u.$bo(a,"addresses");0===s.length&&t(r,"must have one"),s.length>hy&&t(r,`must not be more than ${hy}`),s.forEach((e,n)=>{!function(e,t,o,n){if("FQDN"===t){const t=e.replace(/\.$/,"");return void(u.$jp(t)&&t.includes(".")||n(o,"must be a name with a domain"))}if("IPv4"!==t&&"IPv6"!==t)return;u.$jy(e)?e.includes(":")!==("IPv6"===t)&&n(o,`must be an ${t} address`):n(o,u.$jz);const a=u.$k0(e);void 0!==a&&n(o,`may not be ${a}`)}(e,o,u.$j9(r,String(n)),t)}),"string"!=typeof e.hostname||u.$js(e.hostname)||t(u.$bo(a,"hostname"),u.$ju),"string"!=typeof e.nodeName||u.$jp(e.nodeName)||t(u.$bo(a,"nodeName"),u.$jr)})}const $y=u.$bo(void 0,"spec"),by=32,vy=8,yy="must have one of exactly and firstAvailable";function ky(e,t){jy(u.$jj(u.$jj(e.spec).devices),u.$bo($y,"devices"),t)}function wy(e,t){const{devices:o}=u.$jj(u.$jj(e.spec).spec);jy(u.$jj(o),u.$bo(u.$bo($y,"spec"),"devices"),t)}function jy(e,t,o){const n=u.$jh(e.requests);Py(n,by,u.$bo(t,"requests"),o),n.forEach((e,n)=>{!function({exactly:e,firstAvailable:t},o,n){const a=u.$jh(t);if(u.$5q(e)===a.length>0)n(o,yy);else if(u.$5q(e))Cy(e,u.$bo(o,"exactly"),n);else{const e=u.$bo(o,"firstAvailable");Py(a,vy,e,n),a.forEach((t,o)=>{Cy(t,u.$j9(e,u.$ji(t.name)||String(o)),n)})}}(e,u.$j9(u.$bo(t,"requests"),u.$ji(e.name)||String(n)),o)});const a=new Set(n.flatMap(xy));u.$jh(e.constraints).forEach((e,n)=>{const s=u.$j9(u.$bo(t,"constraints"),String(n));Sy(e,a,s,o),void 0===e.matchAttribute&&void 0===e.distinctAttribute&&o(s,"must have matchAttribute or distinctAttribute")}),u.$jh(e.config).forEach((e,n)=>{const s=u.$j9(u.$bo(t,"config"),String(n));Sy(e,a,s,o),u.$5q(e.opaque)||o(u.$bo(s,"opaque"),"is missing")})}function xy({name:e,firstAvailable:t}){return[u.$ji(e),...u.$jh(t).map(t=>`${u.$ji(e)}/${u.$ji(t.name)}`)]}function Sy({requests:e},t,o,n){for(const a of u.$ep(e))t.has(a)||n(u.$bo(o,"requests"),"names no request of the claim")}function Py(e,t,o,n){e.length>t&&n(o,`may have ${t} at most`);const a=new Set;e.forEach((e,t)=>{const s=u.$ji(e.name),r=u.$bo(u.$j9(o,""===s?String(t):s),"name");u.$js(s)?a.has(s)&&n(r,"is the name of another request"):n(r,u.$ju),a.add(s)})}function Cy(e,t,o){const[n,a]=[u.$ji(e.deviceClassName),u.$jk(e.count)??0];""===n?o(u.$bo(t,"deviceClassName"),"is missing"):u.$jp(n)||o(u.$bo(t,"deviceClassName"),u.$jr),"All"===e.allocationMode&&0!==a&&o(u.$bo(t,"count"),"may not be there beside the allocationMode All"),"ExactCount"===e.allocationMode&&a<=0&&o(u.$bo(t,"count"),"must be more than 0"),u.$jh(e.selectors).forEach(({cel:e},n)=>{u.$5q(e)||o(u.$bo(u.$j9(u.$bo(t,"selectors"),String(n)),"cel"),"is missing")})}function Ry(e,t){const o=u.$ji(e.handler),n=u.$bo(void 0,"handler");""===o?t(n,"is missing"):u.$js(o)||t(n,u.$ju);const{podFixed:a}=u.$jj(e.overhead);u.$5q(a)&&b({limits:a},u.$bo(void 0,"overhead"),t);const s=u.$bo(void 0,"scheduling");u.$ko(u.$jj(e.scheduling).nodeSelector,u.$bo(s,"nodeSelector"),t),ge(u.$jj(e.scheduling),s,t)}const qy=u.$bo(void 0,"spec"),Ay=86400;function zy(e,t){const o=u.$jj(e.spec);u.$ko(o.selector,u.$bo(qy,"selector"),t),function(e,t){const o=u.$jh(e.ports),n="ExternalName"!==u.$ji(e.type)&&"None"!==u.$ji(e.clusterIP);0===o.length&&n&&t(u.$bo(qy,"ports"),"must have one");const[a,s,r]=[new Set,new Set,new Set];o.forEach((n,i)=>{const c=u.$ji(n.name),l=u.$j9(u.$bo(qy,"ports"),""===c?String(i):c);o.length>1&&""===c&&t(u.$bo(l,"name"),"must be set when there are several ports"),""===c||u.$js(c)||t(u.$bo(l,"name"),"must be lower case letters, digits and hyphens"),a.has(c)&&t(u.$bo(l,"name"),"is the name of another port"),a.add(c),void 0===u.$jk(n.port)&&t(u.$bo(l,"port"),"is missing"),K(n.targetPort,u.$bo(l,"targetPort"),t),"string"!=typeof n.appProtocol||u.$jt(n.appProtocol)||t(u.$bo(l,"appProtocol"),"must be a name with an optional prefix");const d=u.$ji(n.protocol);Ty(s,`${d} ${u.$be(n.port)}`,l,t,"port"),void 0!==n.nodePort&&(Ty(r,`${d} ${u.$be(n.nodePort)}`,l,t,"nodePort"),"ClusterIP"===u.$ji(e.type)&&t(u.$bo(l,"nodePort"),"may only be set for the types NodePort and LoadBalancer"))})}(o,t),u.$ep(o.externalIPs).forEach((e,o)=>{const n=u.$j9(u.$bo(qy,"externalIPs"),String(o)),a=u.$k0(e);u.$jy(e)?void 0!==a&&t(n,`may not be ${a}`):t(n,u.$jz)}),function(e,t){if("ClientIP"!==u.$ji(e.sessionAffinity))return;const o=u.$bo(qy,"sessionAffinityConfig"),n=u.$jk(u.$jj(u.$jj(e.sessionAffinityConfig).clientIP).timeoutSeconds);(void 0===n||n<=0||n>Ay)&&t(u.$bo(u.$bo(o,"clientIP"),"timeoutSeconds"),`must be between 1 and ${Ay}`)}(o,t),function(e,t){const o=u.$ji(e.type),n=u.$ji(e.externalTrafficPolicy);""===n||u.$kq(e)||t(u.$bo(qy,"externalTrafficPolicy"),"may only be set for what is reached from outside");const a="LoadBalancer"===o&&"Local"===n;void 0===u.$jk(e.healthCheckNodePort)||a||t(u.$bo(qy,"healthCheckNodePort"),"may only be set for a LoadBalancer whose externalTrafficPolicy is Local")}(o,t),function(e,t){for(const o of My)void 0!==e[o]&&"LoadBalancer"!==u.$ji(e.type)&&t(u.$bo(qy,o),"may only be set for a LoadBalancer");u.$ep(e.loadBalancerSourceRanges).forEach((e,o)=>{const n=u.$k5(e.trim());void 0!==n&&t(u.$j9(u.$bo(qy,"loadBalancerSourceRanges"),String(o)),n)}),"string"!=typeof e.loadBalancerClass||u.$jt(e.loadBalancerClass)||t(u.$bo(qy,"loadBalancerClass"),"must be a name with an optional prefix")}(o,t),"ExternalName"===u.$ji(o.type)?function(e,t){const o=u.$ji(e.externalName).replace(/\.$/,"");""===o?t(u.$bo(qy,"externalName"),"is missing"):u.$jp(o)||t(u.$bo(qy,"externalName"),u.$jr);for(const o of["clusterIPs","ipFamilies"])u.$ep(e[o]).length>0&&t(u.$bo(qy,o),Ny);void 0!==e.ipFamilyPolicy&&t(u.$bo(qy,"ipFamilyPolicy"),Ny)}(o,t):function(e,t){const o=u.$ji(e.type),n=u.$ji(e.clusterIP),a=u.$ep(e.clusterIPs);"None"===n&&"ClusterIP"!==o&&t(u.$bo(qy,"clusterIP"),`may not be None for a ${o} (left out, it stays as it was)`),""===n||"None"===n||u.$jy(n)||t(u.$bo(qy,"clusterIP"),u.$jz),a.length>0&&a[0]!==n&&t(u.$bo(qy,"clusterIPs"),"must begin with clusterIP"),a.length>2&&t(u.$bo(qy,"clusterIPs"),"may be two at most"),a.slice(1).forEach((e,o)=>{u.$jy(e)||t(u.$j9(u.$bo(qy,"clusterIPs"),String(o+1)),u.$jz)});const s=u.$ep(e.ipFamilies);s.some(e=>"IPv4"!==e&&"IPv6"!==e)&&t(u.$bo(qy,"ipFamilies"),"must be IPv4 or IPv6"),new Set(s).size<s.length&&t(u.$bo(qy,"ipFamilies"),"names one family twice")}(o,t)}const Ny="may not be set for an ExternalName";function Ty(e,t,o,n,a){e.has(t)&&n(o,`has the ${a} and protocol of another one`),e.add(t)}const My=["loadBalancerSourceRanges","loadBalancerClass","allocateLoadBalancerNodePorts"],Iy=u.$bo(void 0,"spec"),Ey=u.$bo(Iy,"template"),Dy="cannot be changed",Oy=["backoffLimitPerIndex","completionMode","managedBy","podFailurePolicy","selector","successPolicy"];function Ly(e,t){if(!t)return e;const o=u.$b9(u.$jj(e.spec),"nodeSelector","tolerations","schedulingGates"),n=u.$b9(u.$jj(o.affinity),"nodeAffinity"),a=e=>u.$jh(o[e]).map(e=>u.$b9(e,"resources"));return{spec:{...o,affinity:n,containers:a("containers"),initContainers:a("initContainers")}}}const Fy=u.$bo(void 0,"spec");function Uy(e){return{priority:0,preemptionPolicy:"PreemptLowerPriority",...u.$b9(e,"serviceAccount")}}function By(e,t,o,n){const[a,s]=[u.$jh(e),u.$jh(t)];if(a.length!==s.length)return void n(u.$bo(Fy,o),"of a Pod may not be added or taken away");const r=e=>u.$b9(e,"image");s.some((e,t)=>{const o=a[t];return void 0===o||!u.$m(r(o),r(e))})&&n(u.$bo(Fy,o),"of a Pod may only get another image")}const _y=u.$bo(void 0,"spec"),Vy="cannot be changed";const Gy={DaemonSet:(e,t,o)=>{Ky(e,t,"spec.selector",o)},StatefulSet:function(e,t,o){const[n,a]=[u.$jj(e.spec),u.$jj(t.spec)],s=[...new Set([...Object.keys(n),...Object.keys(a)])].sort(u.$w);for(const e of s)Wy.has(e)||u.$m(n[e],a[e])||o(u.$bo(_y,e),Vy)},Job:function(e,t,o){const[n,a]=[u.$jj(e.spec),u.$jj(t.spec)];for(const e of Oy)u.$m(n[e],a[e])||o(u.$bo(Iy,e),Dy);const s="Indexed"===u.$ji(n.completionMode)&&u.$m(a.completions,a.parallelism);u.$m(n.completions,a.completions)||s||o(u.$bo(Iy,"completions"),Dy);const r=!0===n.suspend,[i,c]=[u.$jj(n.template),u.$jj(a.template)];u.$m(Ly(i,r),Ly(c,r))||o(Ey,r?"of a suspended Job may change where its pods run and what they get, nothing else":Dy)},Pod:function(e,t,o){const[n,a]=[Uy(u.$jj(e.spec)),Uy(u.$jj(t.spec))];!function(e,t,o){const[n,a]=[u.$jk(e.activeDeadlineSeconds),u.$jk(t.activeDeadlineSeconds)];void 0!==n&&(void 0===a||a>n)&&o(u.$bo(Fy,"activeDeadlineSeconds"),"of a Pod may only become shorter")}(n,a,o),function(e,t,o){const n=e=>u.$b9(e,"tolerationSeconds");e.every(e=>t.some(t=>u.$m(n(e),n(t))))||o(u.$bo(Fy,"tolerations"),"of a Pod may only be added to")}(u.$jh(n.tolerations),u.$jh(a.tolerations),o);const s=e=>u.$jh(e.schedulingGates).map(({name:e})=>u.$ji(e));s(a).some(e=>!s(n).includes(e))&&o(u.$bo(Fy,"schedulingGates"),"may only be taken away");const r=s(n).length>0;r&&function(e,t,o){const[n,a]=[u.$jj(e.nodeSelector),u.$jj(t.nodeSelector)];Object.keys(n).some(e=>n[e]!==a[e])&&o(u.$bo(Fy,"nodeSelector"),"of a gated Pod may only be added to");const s=e=>u.$b9(u.$jj(e.affinity),"nodeAffinity"),r=e=>u.$jj(u.$jj(e.affinity).nodeAffinity).requiredDuringSchedulingIgnoredDuringExecution,i=!u.$5q(r(e))||u.$m(r(e),r(t));u.$m(s(e),s(t))&&i||o(u.$bo(Fy,"affinity"),"of a gated Pod may only get a node affinity")}(n,a,o);const i=new Set(["activeDeadlineSeconds","tolerations","schedulingGates","containers","initContainers"]),c=[...new Set([...Object.keys(n),...Object.keys(a)])].sort();for(const e of c)i.has(e)||r&&("nodeSelector"===e||"affinity"===e)||u.$m(n[e],a[e])||o(u.$bo(Fy,e),"of a Pod cannot be changed");for(const e of["containers","initContainers"])By(n[e],a[e],e,o)},ConfigMap:Jy,Secret:Jy,PersistentVolumeClaim:function(e,t,o){const[n,a]=[u.$jj(e.spec),u.$jj(t.spec)],s=new Set(["resources","volumeAttributesClassName"]),r=[...new Set([...Object.keys(n),...Object.keys(a)])].sort(u.$w);for(const e of r){const t=Zy.has(e)&&void 0===n[e];s.has(e)||t||u.$m(n[e],a[e])||o(u.$bo(_y,e),Vy)}const[i,c]=[n,a].map(e=>w(u.$jj(u.$jj(e.resources).requests).storage));void 0!==i&&void 0!==c&&c<i&&o(u.$bo(u.$bo(_y,"resources"),"requests"),"cannot become smaller"),u.$m(u.$jj(n.resources).limits,u.$jj(a.resources).limits)||o(u.$bo(u.$bo(_y,"resources"),"limits"),Vy),Qy(n,a,o)},PersistentVolume:function(e,t,o){const[n,a]=[u.$jj(e.spec),u.$jj(t.spec)],s=[...new Set([...Lt(n),...Lt(a)].map(([e])=>e))];for(const e of[...s.sort(u.$w),"volumeMode"])u.$m(Xy(n,a,e),a[e])||o(u.$bo(_y,e),Vy);void 0===n.nodeAffinity||u.$m(n.nodeAffinity,a.nodeAffinity)||o(u.$bo(_y,"nodeAffinity"),Vy),Qy(n,a,o)},ResourceQuota:(e,t,o)=>{const[n,a]=[e,t].map(({spec:e})=>[...new Set(u.$ep(u.$jj(e).scopes))].sort());u.$m(n,a)||o(u.$bo(_y,"scopes"),Vy)},Service:function(e,t,o){const[n,a]=[u.$jj(e.spec),u.$jj(t.spec)];if("ExternalName"===u.$ji(n.type)||"ExternalName"===u.$ji(a.type))return;const[s,r]=[u.$ji(n.clusterIP),u.$ji(a.clusterIP)];(""===s?"None"===r:""!==r&&r!==s)&&o(u.$bo(_y,"clusterIP"),Vy);const[i,c]=[n,a].map(({ipFamilies:e})=>u.$ep(e)[0]);if(void 0!==i&&void 0!==c&&i!==c&&o(u.$bo(_y,"ipFamilies"),Vy),"LoadBalancer"!==u.$ji(n.type)||"LoadBalancer"!==u.$ji(a.type))return;n.loadBalancerClass!==a.loadBalancerClass&&o(u.$bo(_y,"loadBalancerClass"),Vy);const l=[n,a].every(({externalTrafficPolicy:e})=>"Local"===e),d=n.healthCheckNodePort;l&&void 0!==d&&d!==a.healthCheckNodePort&&o(u.$bo(_y,"healthCheckNodePort"),Vy)},ServiceCIDR:function(e,t,o){const[n,a]=[u.$ep(u.$jj(e.spec).cidrs),u.$ep(u.$jj(t.spec).cidrs)],s=1===n.length&&2===a.length;u.$m(n,s?a.slice(0,1):a)||o(u.$bo(_y,"cidrs"),Vy)}};const Wy=new Set(["replicas","ordinals","template","updateStrategy","revisionHistoryLimit","persistentVolumeClaimRetentionPolicy","minReadySeconds"]);function Jy(e,t,o){if("Secret"!==u.$ji(t.kind)||u.$m(e.type,t.type)||o(u.$bo(void 0,"type"),Vy),!0===e.immutable){!0!==t.immutable&&o(u.$bo(void 0,"immutable"),Vy);for(const n of["data","binaryData"])u.$m(u.$jj(e[n]),u.$jj(t[n]))||o(u.$bo(void 0,n),"cannot be changed: the object is immutable")}}const Zy=new Set(["storageClassName","volumeName"]);function Qy(e,t,o){const n="volumeAttributesClassName";void 0!==e[n]&&void 0===t[n]&&o(u.$bo(_y,n),"cannot be taken away")}function Xy(e,t,o){const n=e.csi,a=u.$jj(t.csi).controllerExpandSecretRef;return"csi"===o&&u.$5q(n)&&void 0!==a&&void 0===n.controllerExpandSecretRef?{...n,controllerExpandSecretRef:a}:e[o]}function Yy(e,t){const o=u.$bo(void 0,"webhooks"),n=new Set;u.$jh(e.webhooks).forEach((e,a)=>{const s=u.$ji(e.name),r=u.$j9(o,""===s?String(a):s);(!u.$jp(s)||s.split(".").length<3)&&t(u.$bo(r,"name"),"must be a domain name of three parts or more"),n.has(s)&&t(u.$bo(r,"name"),"is the name of another webhook"),n.add(s),function(e,t,o){["None","NoneOnDryRun"].includes(u.$ji(e.sideEffects))||o(u.$bo(t,"sideEffects"),"must be None or NoneOnDryRun");u.$ep(e.admissionReviewVersions).some(e=>"v1"===e||"v1beta1"===e)||o(u.$bo(t,"admissionReviewVersions"),"must have v1 or v1beta1");const n=u.$5q(e.clientConfig)?e.clientConfig:{};""!==u.$ji(n.url)===u.$5q(n.service)&&o(u.$bo(t,"clientConfig"),"must have a url or a service, and not both"),u.$5q(n.service)&&function(e,t,o){for(const n of["name","namespace"])""===u.$ji(e[n])&&o(u.$bo(t,n),"is missing");const n=u.$jk(e.port)??443;(n<1||n>65535)&&o(u.$bo(t,"port"),"must be between 1 and 65535");const a=u.$ji(e.path);""===a||function(e){const[t,...o]=e.replace(/\/$/,"").split("/");return""===t&&o.every(u.$jp)}(a)||o(u.$bo(t,"path"),"must begin with / and have parts in lower case letters, digits, hyphens and dots")}(n.service,u.$bo(u.$bo(t,"clientConfig"),"service"),o),function(e,t,o){""!==e&&(e.startsWith("https://")||o(t,"must begin with https://"),/^\w+:\/\/[^/]*@/.test(e)&&o(t,"may not name a user"),/[?#]./.test(e)&&o(t,"may not have a query or a fragment"))}(u.$ji(n.url),u.$bo(u.$bo(t,"clientConfig"),"url"),o),my(e,u.$bo(t,"rules"),o);for(const n of["namespaceSelector","objectSelector"])u.$5q(e[n])&&d(e[n],u.$bo(t,n),o);fy(e,t,o)}(e,r,t)})}const ek=36,[,tk]=zm;function nk({path:e,known:t,on:o}){const n=t>zm[0]?"does not know":"drops";return o<=tk?`Kubernetes before 1.${o} ${n} ${e}, and changes nothing for it.`:t>ek?`${e} is known since Kubernetes 1.${t}, which drops it by default.`:`Kubernetes drops ${e} by default.`}const ik=5;const lk=u.$2w((({index:e})=>new Set(e.objects.flatMap((({name:e,namespace:t})=>[e,...null===t?[]:[t]])))));function dk({manifest:e}){const t=u.$9v(e,"spec","groups").flatMap(e=>u.$9v(e,"rules"));return new Map(t.map(e=>[`the expression of ${u.$1l(e,"alert")??u.$1l(e,"record")??""}`,u.$be(e.expr)]))}const fk="kustomize.toolkit.fluxcd.io";function hk({manifest:e}){return Object.keys(u.$9u(e,"spec","postBuild","substitute"))}module.exports=t})();