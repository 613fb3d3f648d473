/** The page's one style sheet. Light and dark, wide and narrow, screen and paper. */
export const STYLE = `
:root{color-scheme:light dark;--fg:#1f2328;--soft:#59636e;--bg:#fff;--box:#f6f8fa;--line:#d1d9e0;--link:#0969da;--danger:#cf222e;--caution:#9a6700;--calm:#1a7f37;--dot-caution:#d4a72c;--add:#dafbe1;--del:#ffebe9}
@media(prefers-color-scheme:dark){:root{--fg:#f0f6fc;--soft:#9198a1;--bg:#0d1117;--box:#151b23;--line:#3d444d;--link:#4493f8;--danger:#f85149;--caution:#d29922;--calm:#3fb950;--dot-caution:#d29922;--add:#12261e;--del:#25171c}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:1200px;padding:24px 16px;background:var(--bg);color:var(--fg);font:15px/1.5 system-ui,-apple-system,"Segoe UI","Liberation Sans",Arial,sans-serif}
h1{font-size:24px;line-height:1.3;margin:0 0 12px}h2{font-size:18px;margin:32px 0 12px}
p,ul,table,pre,details{margin:0 0 12px}ul{padding-left:24px}
a{color:var(--link)}small{color:var(--soft)}
code,pre{font:13px/1.45 ui-monospace,"DejaVu Sans Mono",monospace}code{background:var(--box);padding:.1em .35em;border-radius:4px;overflow-wrap:anywhere}
pre{background:var(--box);padding:12px;border-radius:6px;overflow:auto}pre ins,pre del{text-decoration:none}pre ins{background:var(--add)}pre del{background:var(--del)}
table{border-collapse:collapse;width:100%}th,td{border:1px solid var(--line);padding:6px 10px;text-align:left;vertical-align:top;overflow-wrap:anywhere}th{background:var(--box);overflow-wrap:normal}td[data-header=Change]{white-space:nowrap}td[data-header=Workload],td[data-header=Where]{min-width:8em}
.alert{border-left:4px solid var(--danger);padding:8px 12px;background:var(--box)}
.dot{display:inline-block;width:.75em;height:.75em;border-radius:50%;vertical-align:-.05em}.dot.danger{background:var(--danger)}.dot.caution{background:var(--dot-caution)}.dot.calm{background:var(--calm)}
.filters{display:flex;flex-wrap:wrap;gap:8px 16px;align-items:end;margin:0 0 12px;position:sticky;top:0;background:var(--bg);padding:8px 0;z-index:1}
.filters label{display:grid;font-size:13px;color:var(--soft)}.filters .wide{flex:1 1 240px}
input,select{font:inherit;color:inherit;background:var(--bg);border:1px solid var(--line);border-radius:6px;padding:5px 8px;min-width:0}
:focus-visible{outline:2px solid var(--link);outline-offset:1px}
[hidden]{display:none!important}
.timeline{display:block;margin-top:4px}.timeline polygon{fill:var(--calm);opacity:.25}.timeline polyline{fill:none;stroke:var(--calm);stroke-width:1.5}
tr[data-level=caution] .timeline polygon{fill:var(--dot-caution)}tr[data-level=caution] .timeline polyline{stroke:var(--dot-caution)}
tr[data-level=danger] .timeline polygon{fill:var(--danger)}tr[data-level=danger] .timeline polyline{stroke:var(--danger)}
.scroll{overflow:auto}.graph{max-width:none}.graph rect{fill:var(--box);stroke:var(--line)}.graph text{fill:var(--fg);font-size:13px}.graph path{fill:none;stroke:var(--soft)}.node{cursor:pointer}.node:focus-visible rect,.node:hover rect{stroke:var(--link)}
footer{margin-top:32px;color:var(--soft);font-size:13px}
@media(max-width:640px){table,tbody,tr,td{display:block;width:100%}thead{display:none}tr{border:1px solid var(--line);border-radius:6px;margin-bottom:8px;padding:4px 0}td{border:0;padding:4px 10px}td:not(:first-child)::before{content:attr(data-header);display:block;font-size:12px;color:var(--soft)}td:empty{display:none}}
@media print{.filters{display:none}body{max-width:none;padding:0}a{color:inherit}tr,pre{break-inside:avoid}}
`;
