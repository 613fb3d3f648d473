import { judge } from "./operator-fixture.ts";

const templated = (text: string, data = "data: [{ secretKey: a }, { secretKey: b_2 }]") =>
  `${data}, target: { template: { data: { k: ${JSON.stringify(text)} } } }`;
const lacks = (name: string) => `spec.target.template.data[k] names .${name}, which data does not bring`;

judge({
  "external-secrets.io/v1 ExternalSecret": [
    [templated("{{ .a }}:{{- .b_2 | toString -}}")],
    [templated("{{ .a }}:{{ .c }}"), lacks("c")],
    [templated("{{ b64enc (.d | upper) }}"), lacks("d")],
    [templated("{{ .e }}", "dataFrom: [{ extract: { key: a } }]")],
    [templated('{{ printf "%s.x" .a }} {{ `.y` }} .z {{ .a.q }} {{ $v := .a }}{{ $v.w }} {{/* .n */}}')],
    [templated("{{ range .m }}{{ .n }}{{ end }}")],
    [templated("{{ .f }}", "data: [{ secretKey: '${KEY}' }]")],
    [templated("no template")],
  ],
  "monitoring.coreos.com/v1 ServiceMonitor": [
    ["endpoints: [{ interval: 30s, scrapeTimeout: 10s }, { scrapeTimeout: 10s }]"],
    [
      "endpoints: [{ interval: 30s, scrapeTimeout: 1m }]",
      "spec.endpoints[0] must not have a scrapeTimeout above its interval",
    ],
  ],
  "monitoring.coreos.com/v1 PodMonitor": [
    [
      "podMetricsEndpoints: [{ interval: 30s, scrapeTimeout: 1m }]",
      "spec.podMetricsEndpoints[0] must not have a scrapeTimeout above its interval",
    ],
  ],
  "monitoring.coreos.com/v1 PrometheusRule": [
    [
      "groups: [{ name: a, rules: [{ alert: Down, annotations: { text: 'on {{ $labels.pod }}, {{ `{{` }} {{ \"}}\" }}' } }, { record: b }] }, { name: b }]",
    ],
    ["groups: [{ name: a }, { name: a }]", "spec.groups[a] is there twice"],
    [
      "groups: [{ name: a, rules: [{ expr: up }] }]",
      "spec.groups[a][0] must have alert or record, and has neither",
    ],
    [
      "groups: [{ name: a, rules: [{ alert: Down, record: b }] }]",
      "spec.groups[a][Down] must have alert or record, and has both",
    ],
    [
      "groups: [{ name: a, rules: [{ alert: Down, annotations: { text: 'on {{ $labels.pod }, {{ $value }}' }, labels: { severity: '{{ a' } }] }]",
      "spec.groups[a][Down].labels[severity] has a template that is not closed",
      "spec.groups[a][Down].annotations[text] has a template that is not closed",
    ],
  ],
  "argoproj.io/v1alpha1 WorkflowTemplate": [
    [
      "entrypoint: main, onExit: '{{ a }}', templates: [{ name: main, steps: [[{ name: a, template: b }], [{ name: c, templateRef: {} }]] }, { name: b }]",
    ],
    ["entrypoint: elsewhere, workflowTemplateRef: { name: a }"],
    ["entrypoint: mian, templates: [{ name: main }]", "spec.entrypoint names no template: mian"],
    [
      "templates: [{ name: main, steps: [[{ name: a, template: b }]] }, { name: main }]",
      "spec.templates[main] is there twice",
      "spec.templates[main][a] names no template: b",
    ],
    [
      "templates: [{ name: main, dag: { tasks: [{ name: a, template: main, dependencies: [b] }, { name: c, template: main, dependencies: [a] }] } }]",
      "spec.templates[main][a] depends on no task: b",
    ],
  ],
  "argoproj.io/v1alpha1 CronWorkflow": [
    [
      "workflowSpec: { entrypoint: main, templates: [{ name: mine }] }",
      "spec.workflowSpec.entrypoint names no template: main",
    ],
  ],
  "tekton.dev/v1 Pipeline": [
    [
      "params: [{ name: url }, { name: image }], workspaces: [{ name: source }], tasks: [{ name: a, workspaces: [{ name: out, workspace: source }], params: [{ name: u, value: $(params.url) }, { name: tag, value: \"$(params['image'])\" }] }, { name: b, runAfter: [a], params: [{ name: v, value: $(tasks.a.results.x) }, { name: w, value: $(params.image.tag) }], taskSpec: { steps: [{ args: [$(params.own)] }] } }], finally: [{ name: c }]",
    ],
    [
      "tasks: [{ name: a, runAfter: [b], params: [{ name: u, value: $(params.url) }], workspaces: [{ name: source }] }, { name: a, params: [{ name: v, value: $(tasks.c.results.x) }] }]",
      "spec.tasks[a] is there twice",
      "spec.tasks[a] runs after no task: b",
      "spec.tasks[a] takes a workspace that the pipeline does not declare: source",
      "spec.tasks[a] takes a parameter that the pipeline does not declare: url",
      "spec.tasks[a] takes a result of no task: c",
    ],
  ],
  "tekton.dev/v1 Task": [
    ["params: [{ name: url }], steps: [{ name: a, args: [$(params.url)], script: 'echo $(params.later)' }]"],
    [
      "params: [{ name: url }], steps: [{ args: [$(params.ulr)] }]",
      "spec.steps[0] takes a parameter that the task does not declare: ulr",
    ],
  ],
});
