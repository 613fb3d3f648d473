/******/ (function () { // webpackBootstrap
/******/ 	"use strict";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = require("node:os");
;// CONCATENATED MODULE: external "./actions.js"
const external_actions_js_namespaceObject = require("./actions.js");
;// CONCATENATED MODULE: external "node:path"
const external_node_path_namespaceObject = require("node:path");
;// CONCATENATED MODULE: external "./core.js"
const external_core_js_namespaceObject = require("./core.js");
;// CONCATENATED MODULE: external "./common.js"
const external_common_js_namespaceObject = require("./common.js");
;// CONCATENATED MODULE: ./.tmp/build/github/bug.js
function describeBug(error) {
    const kind = error instanceof Error ? error.name : typeof error;
    const stack = error instanceof Error ? (error.stack ?? "").replace(error.message, "") : "";
    const places = stack.split("\n").filter((line) => /^\s+at /.test(line));
    return [`This is a bug in Rollcast (${kind}). Please report it, with these lines:`, ...places].join("\n");
}

;// CONCATENATED MODULE: ./.tmp/build/github/fork-mode/inputs.js

function forkInputs(inputs) {
    const faults = [
        ...(inputs.token === "" ? ["token: it is empty, and nothing could be asked of GitHub."] : []),
        ...(inputs.base !== undefined || inputs.head !== undefined
            ? [
                "base, head: what is compared follows from the pull request; any commit of any fork could be named here.",
            ]
            : []),
        ...(inputs.builder === "kustomize" || inputs.builder === "verify"
            ? [
                `builder: ${inputs.builder} starts a program on a stranger's files. Leave it out: the embedded builder starts none.`,
            ]
            : []),
        ...(inputs.allow.length > 0
            ? [
                `allow: ${inputs.allow.join(", ")} lets a stranger's files reach beyond the repository. Leave it out.`,
            ]
            : []),
        ...(inputs.allowHosts.length > 0
            ? ["allow-hosts: for a fork nothing is fetched from any host. Leave it out."]
            : []),
        ...(inputs.cacheDirectory !== undefined
            ? ["cache-directory: what a stranger's run leaves in a cache, other runs would read. Leave it out."]
            : []),
        ...(inputs.loadRestrictor === "none"
            ? ["load-restrictor: none lets them read what they name. Leave it out."]
            : []),
    ];
    if (faults.length > 0) {
        throw new external_common_js_namespaceObject.model_user_error__UserError(["mode: fork refuses these inputs:", ...faults.map((fault) => `- ${fault}`)].join("\n"));
    }
    return { ...inputs, builder: "embedded", configValues: "keys" };
}

;// CONCATENATED MODULE: ./.tmp/build/main.outside.deferred.js
let bundle;
const loaded = () => (bundle ??= require("./outside.js"));
function app_unknown__unknownForecast(...args) { return loaded().app_unknown__unknownForecast(...args); }
function parts_files__readReports(...args) { return loaded().parts_files__readReports(...args); }
function parts_write__formatPart(...args) { return loaded().parts_write__formatPart(...args); }
function report_division__formatDivision(...args) { return loaded().report_division__formatDivision(...args); }
function report_division__shardList(...args) { return loaded().report_division__shardList(...args); }

;// CONCATENATED MODULE: ./.tmp/build/github/payload.js

const COMMIT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
function createPayload(event, value) {
    const get = (...path) => path.reduce((parent, key) => (isRecord(parent) ? parent[key] : undefined), value);
    const refuse = (path, expected) => {
        throw new external_common_js_namespaceObject.model_user_error__UserError(`The ${event} event has no ${expected} in "${path.join(".")}". Rollcast reads the event file that GitHub ` +
            `writes for the run (GITHUB_EVENT_PATH). Where another program starts the workflow, give it an event with ` +
            `this field.`);
    };
    const text = (...path) => {
        const found = get(...path);
        return typeof found === "string" && found !== "" ? found : refuse(path, "text");
    };
    return {
        get,
        text,
        commit(...path) {
            const found = get(...path);
            return typeof found === "string" && COMMIT_ID.test(found) ? found : refuse(path, "commit id");
        },
        positiveInteger(...path) {
            const found = get(...path);
            return typeof found === "number" && Number.isSafeInteger(found) && found > 0
                ? found
                : refuse(path, "number");
        },
    };
}
function isRecord(value) {
    return typeof value === "object" && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./.tmp/build/github/facts.js

function repositoryFacts(event) {
    const payload = createPayload(event.name, event.payload);
    const text = (...path) => {
        const found = payload.get(...path);
        return typeof found === "string" && found !== "" ? found : null;
    };
    const into = text("pull_request", "base", "ref") ?? text("merge_group", "base_ref") ?? text("ref");
    const name = into === null || into.startsWith("refs/tags/") ? null : into.replace(/^refs\/heads\//, "");
    const usual = text("repository", "default_branch");
    const urls = ["clone_url", "ssh_url", "html_url"].flatMap((field) => text("repository", field) ?? []);
    return {
        ownUrls: urls,
        branch: { name, isDefault: name === null || usual === null ? null : name === usual },
    };
}

;// CONCATENATED MODULE: ./.tmp/build/github/http-status.js
function httpStatus(error) {
    if (!(error instanceof Error) || !("status" in error))
        return undefined;
    return typeof error.status === "number" ? error.status : undefined;
}

;// CONCATENATED MODULE: ./.tmp/build/github/fork-mode/event.js


const READERS = {
    pull_request_target: readPullRequest,
    workflow_run: readWorkflowRun,
    merge_group: readMergeGroup,
};
function readForkEvent(name, payload) {
    const read = Object.hasOwn(READERS, name) ? READERS[name] : undefined;
    if (read !== undefined)
        return read(createPayload(name, payload));
    const advice = name === "pull_request"
        ? "There a fork's own workflow runs, with a token that can only read: leave `mode` out."
        : "Leave `mode` out.";
    throw new external_common_js_namespaceObject.model_user_error__UserError(`mode: fork runs on ${Object.keys(READERS).join(", ")}, and this is ${name === "" ? "an unknown event" : name}. ${advice}`);
}
function readPullRequest(payload) {
    return {
        kind: "pullRequest",
        ...repositoryOf(payload.text("pull_request", "base", "repo", "full_name")),
        number: payload.positiveInteger("pull_request", "number"),
        baseRef: payload.text("pull_request", "base", "ref"),
        head: payload.commit("pull_request", "head", "sha"),
    };
}
function readWorkflowRun(payload) {
    const started = payload.text("workflow_run", "event");
    if (started !== "pull_request") {
        throw new external_common_js_namespaceObject.model_user_error__UserError(`The workflow that this one follows ran on ${started}, and mode: fork forecasts pull requests. Add \`if: github.event.workflow_run.event == 'pull_request'\` to the job.`);
    }
    return {
        kind: "workflowRun",
        ...repositoryOf(payload.text("repository", "full_name")),
        head: payload.commit("workflow_run", "head_sha"),
        headOwner: payload.text("workflow_run", "head_repository", "owner", "login"),
        headBranch: payload.text("workflow_run", "head_branch"),
    };
}
function readMergeGroup(payload) {
    return {
        kind: "mergeGroup",
        ...repositoryOf(payload.text("repository", "full_name")),
        baseRef: payload.text("merge_group", "base_ref").replace(/^refs\/heads\//, ""),
        base: payload.commit("merge_group", "base_sha"),
        head: payload.commit("merge_group", "head_sha"),
    };
}
function repositoryOf(fullName) {
    const [owner = "", repository = ""] = fullName.split("/");
    return { owner, repository };
}

;// CONCATENATED MODULE: ./.tmp/build/github/refusal.js



const LONGEST_MESSAGE = 300;
function explainRefusal(error, fork) {
    const failed = "The comment could not be written.";
    if (error instanceof external_common_js_namespaceObject.model_user_error__UserError)
        return `${failed} ${error.message}`;
    const status = httpStatus(error);
    if (!(error instanceof Error) || (status === undefined && !isOfNetwork(error))) {
        return `${failed} ${describeBug(error)}`;
    }
    const said = `${failed} GitHub says: ${sentence(error.message)}`;
    const lacksPermission = [401, 403, 404].includes(status ?? 0) && !/rate limit/i.test(error.message);
    if (!lacksPermission)
        return said;
    return fork
        ? `${said} On a pull request from a fork the token can only read; the job summary has the report.`
        : `${said} Give the job the permission "pull-requests: write"; the job summary has the report.`;
}
function isOfNetwork(error) {
    const code = "code" in error ? error.code : undefined;
    return (["GraphqlResponseError", "AbortError", "TimeoutError"].includes(error.name) ||
        ["ERR_INVALID_URL", "UND_ERR_INVALID_ARG"].includes(String(code)) ||
        error.message === "fetch failed");
}
function sentence(message) {
    const line = message.replace(/\s+/g, " ").trim().slice(0, LONGEST_MESSAGE);
    return /[.!?]$/.test(line) ? line : `${line}.`;
}

;// CONCATENATED MODULE: ./.tmp/build/github/fork-mode/pull-request.js



const pull_request_COMMIT_ID = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const MOST = 5;
async function findPullRequests(client, event) {
    const { owner, repository, head, headOwner, headBranch } = event;
    const answer = await asked(() => client.rest.pulls.list({
        owner,
        repo: repository,
        head: `${headOwner}:${headBranch}`,
        state: "open",
        per_page: 100,
    }));
    const open = Array.isArray(answer.data) ? answer.data.map(pull_request_readPullRequest) : [];
    const found = open.flatMap((each) => (each?.head === head ? [each] : []));
    if (found.length === 0) {
        throw new external_common_js_namespaceObject.model_user_error__UserError(`No open pull request has the head ${head.slice(0, 7)} any more: there is nothing to forecast.`);
    }
    if (found.length > MOST) {
        throw new external_common_js_namespaceObject.model_user_error__UserError(`${found.length} open pull requests have the head ${head.slice(0, 7)}, and the event does not say which is meant; up to ${MOST} are forecast. Run the workflow on pull_request_target, which says it.`);
    }
    return found.map((each) => ({ kind: "pullRequest", owner, repository, ...each }));
}
async function isUnchanged(client, event) {
    const { owner, repository, number, head, baseRef } = event;
    const answer = await asked(() => client.rest.pulls.get({ owner, repo: repository, pull_number: number }));
    const now = pull_request_readPullRequest(answer.data);
    return now?.head === head && now.baseRef === baseRef && field(answer.data, "state") === "open";
}
async function mergeBaseOf(client, { owner, repository }, base, head) {
    const answer = await asked(() => client.rest.repos.compareCommitsWithBasehead({
        owner,
        repo: repository,
        basehead: `${base}...${head}`,
        per_page: 1,
        page: 1,
    }));
    const sha = field(field(answer.data, "merge_base_commit"), "sha");
    if (typeof sha === "string" && pull_request_COMMIT_ID.test(sha))
        return sha;
    throw new external_common_js_namespaceObject.model_user_error__UserError("What answered in GitHub's place named no merge base. Check GITHUB_API_URL, and whether a proxy stands between.");
}
async function asked(ask) {
    try {
        return await ask();
    }
    catch (error) {
        if (!(error instanceof Error) || (httpStatus(error) === undefined && !isOfNetwork(error)))
            throw error;
        throw new external_common_js_namespaceObject.model_user_error__UserError(`GitHub did not answer about the pull request: ${sentence(error.message)} Give the job the permissions that the example has, and let it run again.`);
    }
}
function pull_request_readPullRequest(data) {
    const number = field(data, "number");
    const baseRef = field(field(data, "base"), "ref");
    const head = field(field(data, "head"), "sha");
    if (typeof number !== "number" || typeof baseRef !== "string" || typeof head !== "string")
        return undefined;
    return pull_request_COMMIT_ID.test(head) ? { number, baseRef, head } : undefined;
}
function field(value, name) {
    if (typeof value !== "object" || value === null)
        return undefined;
    return Object.entries(value).find(([key]) => key === name)?.[1];
}

;// CONCATENATED MODULE: ./.tmp/build/github/fork-mode/status.js
const LONGEST_CONTEXT = 200;
function statusContext(key, baseRef) {
    const name = key === "default" ? "rollcast" : `rollcast/${key}`;
    return `${name} (${baseRef})`.slice(0, LONGEST_CONTEXT);
}
async function setStatus(client, { owner, repository, sha, context, url }, outcome) {
    await client.rest.repos.createCommitStatus({
        owner,
        repo: repository,
        sha,
        state: outcome.state,
        context,
        description: descriptionOf(outcome),
        ...(url !== undefined && { target_url: url }),
    });
}
function descriptionOf(outcome) {
    switch (outcome.state) {
        case "pending":
            return "The forecast is being made.";
        case "error":
            return "There is no forecast: the run did not come to its end.";
        case "success":
            return `The gate lets the change pass; its level is ${outcome.level}.`;
        case "failure":
            return `The gate does not let the change pass; its level is ${outcome.level}.`;
    }
}
function statusOf({ verdict, summary, problems }) {
    if (problems !== undefined)
        return { state: "error" };
    return { state: verdict === "pass" ? "success" : "failure", level: summary.level };
}

;// CONCATENATED MODULE: ./.tmp/build/github/fork-mode/run.js









async function runFork(run) {
    const { client, event } = run;
    const read = readForkEvent(event.name, event.payload);
    const targets = read.kind === "workflowRun" ? await findPullRequests(client, read) : [read];
    const tellers = targets.map((target) => ({ target, say: tellerOf(run, target) }));
    for (const { say } of tellers)
        await say({ state: "pending" });
    const made = [];
    const failures = [];
    for (const each of tellers) {
        await orSayError(each, failures, async () => {
            made.push({ ...each, result: await forecastTarget(run, each.target) });
        });
    }
    for (const each of made.sort(byLevel))
        await orSayError(each, failures, () => tell(run, each));
    if (failures.length > 0)
        throw failures[0];
}
const LEVELS = ["calm", "caution", "danger"];
function byLevel(a, b) {
    return LEVELS.indexOf(a.result.summary.level) - LEVELS.indexOf(b.result.summary.level);
}
function tellerOf(run, target) {
    return run.inputs.commitStatus ? statusTeller(run, target) : () => Promise.resolve();
}
async function orSayError({ say }, failures, work) {
    try {
        await work();
    }
    catch (error) {
        await say({ state: "error" }).catch(() => undefined);
        failures.push(error);
    }
}
async function tell(run, { target, say, result }) {
    if (target.kind === "pullRequest" && !(await isUnchanged(run.client, target))) {
        run.warn("The pull request has changed while it was forecast: it has another head or base, or is closed. Nothing was written; the run for what it is now does that.");
        return;
    }
    await run.publish({ result, target });
    await say(statusOf(result));
}
async function forecastTarget(run, target) {
    const { world, place, client } = run;
    const { overlays, gate, configValues } = run.inputs;
    const plan = () => Promise.resolve({
        builder: EMBEDDED,
        request: {
            revisions: { base: undefined, mergeBase: false, head: undefined },
            ...{ overlays, gate, configValues },
            facts: factsOf(run.event, target),
            policy: policyOf(run),
        },
    });
    const asData = {
        ...world,
        openRepository: (at) => world.openPullRequest(at, takenAsData(target, client)),
    };
    try {
        return (await (0,external_core_js_namespaceObject.app_run__runForecast)(asData, place, plan, run.progress)).result;
    }
    catch (error) {
        if (!(error instanceof external_common_js_namespaceObject.model_user_error__UserError))
            throw error;
        const base = { ref: target.baseRef, sha: target.kind === "mergeGroup" ? target.base : null };
        const head = {
            ref: target.kind === "mergeGroup" ? target.head.slice(0, 7) : `pull/${target.number}/head`,
            sha: target.head,
        };
        return app_unknown__unknownForecast({ base, head, gate }, { code: "not-fetched", message: error.message });
    }
}
function policyOf({ world: { today }, inputs: { policy } }) {
    return { today, isFork: true, ...(policy !== undefined && { path: policy }) };
}
function factsOf(event, { baseRef }) {
    const { ownUrls } = repositoryFacts(event);
    const usual = createPayload(event.name, event.payload).get("repository", "default_branch");
    return {
        ownUrls,
        branch: { name: baseRef, isDefault: typeof usual === "string" ? usual === baseRef : null },
    };
}
const EMBEDDED = { choice: "embedded", allow: [], fork: true };
function takenAsData(target, client) {
    if (target.kind === "mergeGroup")
        return target;
    return { ...target, mergeBase: (base, head) => mergeBaseOf(client, target, base, head) };
}
function statusTeller({ client, runUrl, inputs }, { owner, repository, head, baseRef }) {
    const place = {
        ...{ owner, repository, sha: head, url: runUrl },
        context: statusContext(inputs.commentKey, baseRef),
    };
    return async (outcome) => {
        try {
            await setStatus(client, place, outcome);
        }
        catch (error) {
            if (httpStatus(error) === undefined)
                throw error;
            throw new external_common_js_namespaceObject.model_user_error__UserError(`GitHub took no commit status (${httpStatus(error) ?? ""}). Give the job the permission "statuses: write", or leave out commit-status.`);
        }
    };
}

;// CONCATENATED MODULE: ./.tmp/build/github/inputs.js




const MODES = ["forecast", "plan", "publish", "fork"];
const COMMENT_MODES = ["on-impact", "always", "on-failure", "never"];
const COMMENT_KEY = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,63}$/;
function parseInputs(read) {
    const errors = [];
    const text = (name) => read(name).trim();
    const oneOf = (name, known, fallback) => choose(name, text(name), known, fallback, errors);
    const mode = oneOf("mode", MODES, "forecast");
    const inputs = {
        token: text("token"),
        overlays: lines(text("overlays")),
        base: text("base") || undefined,
        head: text("head") || undefined,
        builder: oneOf("builder", external_common_js_namespaceObject.model_options__BUILDERS, "auto"),
        allow: list(text("allow")).map((item) => choose("allow", item, external_common_js_namespaceObject.model_options__CAPABILITIES, "network", errors)),
        allowHosts: list(text("allow-hosts")),
        cacheDirectory: text("cache-directory") || undefined,
        loadRestrictor: text("load-restrictor") === "" ? undefined : oneOf("load-restrictor", external_common_js_namespaceObject.model_options__LOAD_RESTRICTORS, "root-only"),
        gate: readGate(text("fail-on"), errors),
        policy: text("policy").replace(/^\.\//, "") || undefined,
        configValues: oneOf("config-values", external_common_js_namespaceObject.model_options__CONFIG_VALUES, "show"),
        comment: oneOf("comment", COMMENT_MODES, "on-impact"),
        commentKey: readCommentKey(text("comment-key"), errors),
        environments: lines(text("environments")).flatMap((line) => readEnvironment(line, errors)),
        workingDirectory: text("working-directory") || ".",
        task: readTask(mode, { shard: text("shard"), shards: text("shards"), reports: text("reports") }, errors),
        commitStatus: oneOf("commit-status", ["true", "false"], "false") === "true",
    };
    if (inputs.commitStatus && mode !== "fork")
        errors.push("commit-status: it is for mode: fork; elsewhere the job itself is the check.");
    if (errors.length > 0) {
        throw new external_common_js_namespaceObject.model_user_error__UserError(["Correct these inputs of the Rollcast step:", ...errors.map((e) => `- ${e}`)].join("\n"));
    }
    return inputs;
}
function choose(name, value, known, fallback, errors) {
    const found = value === "" ? fallback : known.find((item) => item === value);
    if (found === undefined)
        errors.push(`${name}: ${quote(value)} is not one of ${known.join(", ")}.`);
    return found ?? fallback;
}
function readGate(text, errors) {
    const gate = (0,external_common_js_namespaceObject.domain_policy_gate__parseGate)(list(text));
    if (gate.ok)
        return gate.gate;
    errors.push(...gate.faults.map((fault) => `fail-on: ${fault}`));
    return [];
}
function readCommentKey(text, errors) {
    const key = text || "default";
    if (!COMMENT_KEY.test(key)) {
        errors.push(`comment-key: ${quote(key)} must be 1 to 64 letters, digits, ".", "_" or "-", and not start with ".".`);
    }
    return key;
}
function readTask(mode, { shard, shards, reports }, errors) {
    const useless = (name, given, of) => {
        if (given !== "" && mode !== of)
            errors.push(`${name}: it is for mode: ${of}, and this is mode: ${mode}.`);
    };
    useless("shard", shard, "forecast");
    useless("shards", shards, "plan");
    useless("reports", reports, "publish");
    switch (mode) {
        case "plan": {
            const read = (0,external_common_js_namespaceObject.model_shard__parseShards)(shards || "auto");
            if (typeof read !== "string")
                return { mode, shards: read.count };
            errors.push(`shards: ${read}`);
            return { mode, shards: undefined };
        }
        case "publish":
            if (reports === "")
                errors.push("reports: name the folder with the reports of the shards.");
            return { mode, reports: lines(reports) };
        case "fork":
            return { mode };
        case "forecast": {
            if (shard === "")
                return { mode };
            const read = (0,external_common_js_namespaceObject.model_shard__parseShard)(shard);
            if (typeof read !== "string")
                return { mode: "shard", shard: read };
            errors.push(`shard: ${read}`);
            return { mode };
        }
    }
}
function readEnvironment(line, errors) {
    const colon = line.indexOf(":");
    const [name, globs] = [line.slice(0, Math.max(0, colon)).trim(), list(line.slice(colon + 1))];
    if (colon >= 0 && name !== "" && globs.length > 0)
        return [{ name, globs }];
    errors.push(`environments: ${quote(line)} is not like "production: clusters/prod-*".`);
    return [];
}
function lines(text) {
    return text
        .split("\n")
        .map((line) => line.trim())
        .filter((line) => line !== "");
}
function list(text) {
    return lines(text.replaceAll(",", "\n"));
}
function quote(value) {
    return JSON.stringify(value);
}

;// CONCATENATED MODULE: ./.tmp/build/github/event.js


const event_READERS = {
    pull_request: event_readPullRequest,
    merge_group: event_readMergeGroup,
    push: readPush,
    workflow_dispatch: readDispatch,
};
const WITH_RIGHTS = "It runs with the repository's secrets and a token that can write, which must never meet files of a stranger's pull " +
    "request. Use pull_request, where the job summary and the gate work for forks too; or, for the comment and a required " +
    "status, mode: fork, which takes the pull request as data (examples/workflows/forks.yml).";
const REFUSED = {
    pull_request_target: WITH_RIGHTS,
    workflow_run: WITH_RIGHTS,
};
function readEvent(request) {
    const read = Object.hasOwn(event_READERS, request.name) ? event_READERS[request.name] : undefined;
    if (read === undefined)
        throw new external_common_js_namespaceObject.model_user_error__UserError(unsupported(request.name));
    const event = read(createPayload(request.name, request.payload), request);
    const { base, head } = event.names ?? {};
    return {
        ...event,
        revisions: {
            ...event.revisions,
            ...(request.base === undefined ? {} : { base: request.base, mergeBase: false }),
            ...(request.head === undefined ? {} : { head: request.head }),
        },
        names: {
            ...(base === undefined || request.base !== undefined ? {} : { base }),
            ...(head === undefined || request.head !== undefined ? {} : { head }),
        },
    };
}
function unsupported(name) {
    const known = Object.keys(event_READERS);
    const event = name === "" ? "an unknown event (GITHUB_EVENT_NAME is not set)" : `the event ${name}`;
    const advice = Object.hasOwn(REFUSED, name) ? REFUSED[name] : undefined;
    return `Rollcast does not run on ${event}. ${advice ?? `Run the workflow on ${known.join(", ")}.`}`;
}
function event_readPullRequest(payload, request) {
    const headSha = payload.commit("pull_request", "head", "sha");
    const baseRepository = payload.text("pull_request", "base", "repo", "full_name");
    const [owner = "", repository = ""] = baseRepository.split("/");
    const pullRequest = {
        owner,
        repository,
        number: payload.positiveInteger("pull_request", "number"),
        headSha,
        fork: payload.get("pull_request", "head", "repo", "full_name") !== baseRepository,
    };
    const base = payload.text("pull_request", "base", "ref");
    if (request.checkedOut !== request.sha || request.sha === headSha) {
        const names = { head: payload.text("pull_request", "head", "ref") };
        return { pullRequest, names, revisions: { base, mergeBase: true, head: headSha } };
    }
    return {
        pullRequest,
        names: { base, head: `pull/${pullRequest.number}/merge` },
        revisions: { base: `${request.sha}^1`, mergeBase: false, head: request.sha },
    };
}
function event_readMergeGroup(payload) {
    return {
        revisions: {
            base: payload.commit("merge_group", "base_sha"),
            mergeBase: false,
            head: payload.commit("merge_group", "head_sha"),
        },
    };
}
function readPush(payload) {
    if (payload.get("deleted") === true) {
        throw new external_common_js_namespaceObject.model_user_error__UserError(`The push deleted ${payload.text("ref")}: there is nothing to forecast. Add "if: \${{ !github.event.deleted }}" to the job.`);
    }
    const before = payload.commit("before");
    const head = payload.commit("after");
    return /^0+$/.test(before)
        ? { revisions: { base: payload.text("repository", "default_branch"), mergeBase: true, head } }
        : { revisions: { base: before, mergeBase: false, head } };
}
function readDispatch(payload, request) {
    return {
        revisions: {
            base: payload.text("repository", "default_branch"),
            mergeBase: true,
            head: request.sha === "" ? request.checkedOut : request.sha,
        },
    };
}

;// CONCATENATED MODULE: ./.tmp/build/github/fork.js
function restrictForFork(inputs) {
    const starts = inputs.builder === "kustomize" || inputs.builder === "verify";
    const loosened = inputs.loadRestrictor === "none" && starts;
    const ignored = [
        ...(inputs.allow.length > 0 ? [`allow (${inputs.allow.join(", ")})`] : []),
        ...(loosened ? ["load-restrictor (none)"] : []),
    ];
    return {
        inputs: { ...inputs, allow: [], loadRestrictor: loosened ? undefined : inputs.loadRestrictor },
        warnings: ignored.map((input) => `The input ${input} is ignored: the pull request comes from a fork.`),
    };
}

;// CONCATENATED MODULE: external "node:fs/promises"
const promises_namespaceObject = require("node:fs/promises");
;// CONCATENATED MODULE: ./.tmp/build/github/runner.js


function readRunner(env, fallback) {
    const value = (name) => (env[name] === "" ? undefined : env[name]);
    const serverUrl = value("GITHUB_SERVER_URL") ?? "https://github.com";
    const repository = value("GITHUB_REPOSITORY");
    const repositoryUrl = repository === undefined ? undefined : `${serverUrl}/${repository}`;
    const run = value("GITHUB_RUN_ID");
    const onGitHub = serverUrl === "https://github.com";
    const action = value("GITHUB_ACTION_REPOSITORY");
    const ref = value("GITHUB_ACTION_REF");
    return {
        workspace: value("GITHUB_WORKSPACE") ?? fallback.workspace,
        temporary: value("RUNNER_TEMP") ?? fallback.temporary,
        eventName: value("GITHUB_EVENT_NAME") ?? "",
        eventFile: value("GITHUB_EVENT_PATH"),
        sha: value("GITHUB_SHA") ?? "",
        summaryFile: value("GITHUB_STEP_SUMMARY"),
        serverUrl,
        repositoryUrl,
        runUrl: repositoryUrl === undefined || run === undefined ? undefined : `${repositoryUrl}/actions/runs/${run}`,
        project: onGitHub && isName(action) && isName(ref) ? { home: `${serverUrl}/${action}`, ref } : undefined,
    };
}
function isName(text) {
    return text !== undefined && /^[\w.-]+(?:\/[\w.-]+)*$/.test(text);
}
async function readEventFile(file) {
    if (file === undefined) {
        throw new external_common_js_namespaceObject.model_user_error__UserError("GITHUB_EVENT_PATH is not set: this program is a GitHub Action's. In a terminal, run `rollcast` instead.");
    }
    try {
        return JSON.parse(await (0,promises_namespaceObject.readFile)(file, "utf8"));
    }
    catch (error) {
        const why = error instanceof SyntaxError ? "it is not JSON" : "it cannot be read";
        throw new external_common_js_namespaceObject.model_user_error__UserError(`The event file ${file} (GITHUB_EVENT_PATH) is of no use: ${why}.`);
    }
}

;// CONCATENATED MODULE: ./.tmp/build/github/plan.js





const NOT_CHECKED_OUT = "Add actions/checkout before this step; if it has a `path`, name that with `working-directory`.";
function placeOf({ workingDirectory, token }, { workspace, serverUrl }) {
    return {
        directory: (0,external_node_path_namespaceObject.resolve)(workspace, workingDirectory),
        ceiling: workspace,
        trusted: true,
        advice: NOT_CHECKED_OUT,
        token,
        serverUrl,
    };
}
async function planRun(asked, runner, repository, today) {
    const payload = await readEventFile(runner.eventFile);
    const event = readEvent({
        name: runner.eventName,
        payload,
        sha: runner.sha,
        checkedOut: (await repository.checkedOut()) ?? "",
        base: asked.base,
        head: asked.head,
    });
    const fork = event.pullRequest?.fork ?? false;
    const { inputs, warnings } = fork ? restrictForFork(asked) : { inputs: asked, warnings: [] };
    const { builder, allow, allowHosts, cacheDirectory, loadRestrictor } = inputs;
    const { overlays, gate, configValues } = inputs;
    const policy = {
        today,
        isFork: fork,
        readElsewhere: (file) => repository.readBeside(file, runner.workspace),
        ...(inputs.policy !== undefined && { path: inputs.policy }),
    };
    const facts = repositoryFacts({ name: runner.eventName, payload });
    return {
        event,
        inputs,
        warnings,
        builder: { choice: builder, allow, allowHosts, cacheDirectory, loadRestrictor, fork },
        request: { revisions: event.revisions, overlays, gate, policy, configValues, facts },
    };
}
function withNames(result, names) {
    const { base, head } = result;
    return {
        ...result,
        base: { ...base, ref: names.base ?? base.ref },
        head: { ...head, ref: names.head ?? head.ref },
    };
}

;// CONCATENATED MODULE: ./.tmp/build/github/outputs.js

const MOST_JOBS = 256;
const MOST_BYTES = 500_000;
const TOO_MANY = "too-many";
function outputsOf(forecast, paths) {
    const { summary, verdict } = forecast;
    return {
        level: summary.level,
        headline: (0,external_core_js_namespaceObject.report_text__formatHeadline)(forecast),
        verdict,
        restarts: summary.restarts,
        pods: summary.pods,
        "unsafe-restarts": summary.unsafeRestarts,
        "may-restart": summary.mayRestart,
        "stale-configs": summary.staleConfigs,
        "apply-fails": summary.applyFails,
        deletions: summary.deletions,
        "not-analysed": summary.deployablesNotAnalysed + summary.account.notAnalysed + (forecast.problems?.length ?? 0),
        "affected-count": summary.deployablesAffected,
        affected: affectedList(forecast),
        waiting: summary.waiting,
        "other-changes": summary.otherChanges,
        ...paths,
    };
}
function forkOutputsOf(forecast) {
    const none = { report: "", markdown: "", html: "", sarif: "" };
    const all = Object.entries(outputsOf(forecast, none));
    return Object.fromEntries(all.filter(([name, value]) => typeof value === "number" || name === "level" || name === "verdict"));
}
function affectedList({ deployables }) {
    const affected = deployables
        .filter(({ touched }) => touched)
        .map(({ id, kind, path, name, cluster }) => ({ id, kind, path, name, cluster }));
    const json = JSON.stringify(affected);
    return affected.length > MOST_JOBS || Buffer.byteLength(json) > MOST_BYTES ? TOO_MANY : json;
}

;// CONCATENATED MODULE: ./.tmp/build/github/publish.js




async function writeReports(temporary, key, { json, markdown, html, sarif }, warn) {
    const directory = (0,external_node_path_namespaceObject.join)(temporary, `rollcast-${key}`);
    return {
        report: await writeReport(directory, "forecast.json", json, warn),
        markdown: await writeReport(directory, "report.md", markdown, warn),
        html: await writeReport(directory, "report.html", html, warn),
        sarif: await writeReport(directory, "findings.sarif", sarif, warn),
    };
}
async function writePart(temporary, key, { index, count }, text, warn) {
    const directory = (0,external_node_path_namespaceObject.join)(temporary, `rollcast-${key}`);
    const report = await writeReport(directory, `shard-${index}-of-${count}.json`, text, warn);
    set({ report }, warn);
    return report !== "";
}
function setDivision(shards, warn) {
    set({ shards }, warn);
}
async function writeReport(directory, name, text, warn) {
    const path = (0,external_node_path_namespaceObject.join)(directory, name);
    try {
        await (0,promises_namespaceObject.mkdir)(directory).catch((error) => {
            if (codeOf(error) !== "EEXIST")
                throw error;
        });
        await (0,promises_namespaceObject.writeFile)(path, text);
        return path;
    }
    catch (error) {
        warn(`The report ${path} cannot be written: ${reasonOf(error)}.`);
        return "";
    }
}
async function writeSummary(file, markdown, warn) {
    if (file === undefined || file === "")
        return;
    try {
        await (0,promises_namespaceObject.appendFile)(file, `${markdown}\n`);
    }
    catch (error) {
        warn(`The job summary ${file} (GITHUB_STEP_SUMMARY) cannot be written: ${reasonOf(error)}.`);
    }
}
function annotate(annotations) {
    for (const { level, title, message, file, line } of annotations) {
        external_actions_js_namespaceObject._actions_core__all[level](message, {
            title,
            ...(file === undefined ? {} : { file }),
            ...(line === undefined ? {} : { startLine: line }),
        });
    }
}
function setOutputs(forecast, paths, warn) {
    set(outputsOf(forecast, paths), warn);
}
function setForkOutputs(forecast, warn) {
    set(forkOutputsOf(forecast), warn);
}
function logReport(title, text) {
    external_actions_js_namespaceObject._actions_core__all.startGroup(title);
    external_actions_js_namespaceObject._actions_core__all.info(text.trimEnd());
    external_actions_js_namespaceObject._actions_core__all.endGroup();
}
function setCommentUrl(url, warn) {
    set({ "comment-url": url }, warn);
}
function set(outputs, warn) {
    try {
        for (const [name, value] of Object.entries(outputs))
            external_actions_js_namespaceObject._actions_core__all.setOutput(name, value);
    }
    catch (error) {
        const names = Object.keys(outputs).join(", ");
        warn(`The outputs ${names} cannot be written (GITHUB_OUTPUT): ${reasonOf(error)}.`);
    }
}
const REASONS = {
    EACCES: "it may not be written to",
    EDQUOT: "the disk is full",
    EISDIR: "it is a folder",
    ENOENT: "its folder does not exist",
    ENOSPC: "the disk is full",
    ENOTDIR: "its folder does not exist",
    EROFS: "the disk is read-only",
};
function reasonOf(error) {
    const code = codeOf(error);
    if (code === undefined)
        return error instanceof Error ? error.message : "of an unknown error";
    return REASONS[code] ?? code;
}
function codeOf(error) {
    return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

;// CONCATENATED MODULE: ./.tmp/build/github/report-context.js
function reportContext({ base, head }, { commentKey }, { pullRequest }, { runUrl, repositoryUrl, project }) {
    const isMerge = pullRequest !== undefined && head.ref === `pull/${pullRequest.number}/merge`;
    return {
        key: commentKey,
        ...(runUrl !== undefined && { reportUrl: runUrl }),
        ...(project !== undefined && { project }),
        ...(repositoryUrl !== undefined && { repositoryUrl }),
        ...(head.sha !== null && { headSha: head.sha }),
        ...(base.sha !== null && { baseSha: base.sha }),
        ...(pullRequest !== undefined && { pullRequest: pullRequest.number }),
        ...(isMerge && { mergeOf: pullRequest.number }),
    };
}

;// CONCATENATED MODULE: ./.tmp/build/main.reports.deferred.js
let main_reports_deferred_bundle;
const main_reports_deferred_loaded = () => (main_reports_deferred_bundle ??= require("./reports.js"));
function report_annotations__annotations(...args) { return main_reports_deferred_loaded().report_annotations__annotations(...args); }
function report_comment__formatComment(...args) { return main_reports_deferred_loaded().report_comment__formatComment(...args); }
function report_has_impact__hasImpact(...args) { return main_reports_deferred_loaded().report_has_impact__hasImpact(...args); }

;// CONCATENATED MODULE: ./.tmp/build/github/own-comments.js

const PAGES = 50;
async function ownComments(client, place, isMarked, owner) {
    const marked = (await allComments(client, place)).filter(({ body }) => isMarked(body));
    if (marked.length === 0)
        return [];
    const login = owner ?? (await viewerLogin(client));
    return marked.filter(({ author }) => author === login).sort((a, b) => a.id - b.id);
}
async function allComments(client, place) {
    const comments = [];
    for (let page = 1; page <= PAGES; page++) {
        const answer = await client.rest.issues.listComments({
            owner: place.owner,
            repo: place.repository,
            issue_number: place.pullRequest,
            per_page: 100,
            page,
        });
        if (!Array.isArray(answer.data))
            throw strangeAnswer("no list of comments");
        comments.push(...answer.data.map(readComment));
        if (answer.headers.link?.includes('rel="next"') !== true)
            break;
    }
    return comments;
}
function readComment(data) {
    const id = own_comments_field(data, "id");
    const url = own_comments_field(data, "html_url");
    if (typeof id !== "number" || typeof url !== "string")
        throw strangeAnswer("no comment");
    const body = own_comments_field(data, "body");
    const author = own_comments_field(own_comments_field(data, "user"), "login");
    return {
        id,
        url,
        body: typeof body === "string" ? body : "",
        author: typeof author === "string" ? author : undefined,
    };
}
async function viewerLogin(client) {
    const login = own_comments_field(own_comments_field(await askViewer(client), "viewer"), "login");
    if (typeof login !== "string")
        throw strangeAnswer("no name of the token's owner");
    return login;
}
async function askViewer(client) {
    try {
        return await client.graphql("query { viewer { login } }");
    }
    catch (error) {
        if (error instanceof TypeError)
            return undefined;
        throw error;
    }
}
async function tipOf(client, place) {
    const answer = await client.rest.pulls.get({
        owner: place.owner,
        repo: place.repository,
        pull_number: place.pullRequest,
    });
    const sha = own_comments_field(own_comments_field(answer.data, "head"), "sha");
    if (typeof sha !== "string")
        throw strangeAnswer("no pull request");
    return sha;
}
function strangeAnswer(what) {
    return new external_common_js_namespaceObject.model_user_error__UserError(`What answered in GitHub's place sent ${what}. Check GITHUB_API_URL, and whether a proxy stands between.`);
}
function own_comments_field(value, name) {
    if (typeof value !== "object" || value === null)
        return undefined;
    return Object.entries(value).find(([key]) => key === name)?.[1];
}

;// CONCATENATED MODULE: ./.tmp/build/github/comment.js


const LIMIT = 65_536;
const SHORTER_LIMIT = 16_384;
function mayCreate(mode, hasImpact, verdict) {
    switch (mode) {
        case "always":
            return true;
        case "on-impact":
            return hasImpact;
        case "on-failure":
            return verdict === "fail";
        case "never":
            return false;
    }
}
async function upsertComment(client, request) {
    try {
        return await write(client, request);
    }
    catch (error) {
        if ((httpStatus(error) ?? 0) < 500)
            throw error;
        return await write(client, request);
    }
}
async function write(client, request) {
    const [existing, ...others] = await ownComments(client, request, isMarkedFor(request));
    if (existing === undefined && !request.mayCreate)
        return { status: "notNeeded" };
    const body = bodyFor(request, existing);
    if (existing?.body === body(LIMIT) && others.length === 0)
        return { status: "unchanged", url: existing.url };
    if ((await tipOf(client, request)) !== request.headSha)
        return { status: "outdated" };
    const { outcome, comment } = await fitting(body, (text) => send(client, request, existing, text));
    try {
        await removeComments(client, request, others);
        return outcome.status === "created" && comment !== undefined
            ? { status: "created", url: (await keepOldest(client, request, comment)).url }
            : outcome;
    }
    catch (error) {
        if (httpStatus(error) === undefined)
            throw error;
        return outcome;
    }
}
async function keepOldest(client, request, created) {
    const { author } = created;
    const [oldest, ...younger] = await ownComments(client, request, isMarkedFor(request), author);
    if (oldest === undefined || younger.length === 0)
        return created;
    if (oldest.id !== created.id && (await tipOf(client, request)) === request.headSha) {
        await fitting(bodyFor(request, oldest), (text) => send(client, request, oldest, text));
    }
    await removeComments(client, request, younger);
    return oldest;
}
async function removeComments(client, request, comments) {
    for (const { id } of comments) {
        try {
            await client.rest.issues.deleteComment({
                owner: request.owner,
                repo: request.repository,
                comment_id: id,
            });
        }
        catch (error) {
            if (httpStatus(error) !== 404)
                throw error;
        }
    }
}
function bodyFor(request, existing) {
    const before = existing === undefined ? undefined : markedState(existing.body, request.key);
    const state = nextState(request.hasImpact, before);
    return (limit) => request.format({ marker: marker(request.key, state), hadImpactBefore: state === "gone", limit });
}
async function fitting(body, send) {
    try {
        return await send(body(LIMIT));
    }
    catch (error) {
        if (httpStatus(error) !== 422)
            throw error;
        return await send(body(SHORTER_LIMIT));
    }
}
async function send(client, request, existing, body) {
    const repository = { owner: request.owner, repo: request.repository };
    if (existing !== undefined) {
        try {
            const { data } = await client.rest.issues.updateComment({
                ...repository,
                comment_id: existing.id,
                body,
            });
            const comment = readComment(data);
            return { outcome: { status: "updated", url: comment.url }, comment };
        }
        catch (error) {
            if (httpStatus(error) !== 404)
                throw error;
            if (!request.mayCreate)
                return { outcome: { status: "notNeeded" }, comment: undefined };
        }
    }
    const { data } = await client.rest.issues.createComment({
        ...repository,
        issue_number: request.pullRequest,
        body,
        request: { retries: 0 },
    });
    const comment = readComment(data);
    return { outcome: { status: "created", url: comment.url }, comment };
}
function nextState(hasImpact, before) {
    if (hasImpact)
        return "impact";
    return before === "impact" || before === "gone" ? "gone" : "none";
}
function marker(key, state) {
    return `<!-- rollcast:${key}:${state} -->`;
}
function isMarkedFor({ key }) {
    return (body) => markedState(body, key) !== undefined;
}
function markedState(body, key) {
    const states = ["impact", "gone", "none"];
    return states.find((state) => body.startsWith(marker(key, state)));
}

;// CONCATENATED MODULE: ./.tmp/build/github/write-comment.js




const PATIENCE = { publishing: 90_000, answer: 20_000 };
async function writeComment(step) {
    const { inputs, pullRequest, log, warn, patience = PATIENCE } = step;
    if (inputs.comment === "never")
        return { url: "", settled: true };
    if (inputs.token === "") {
        warn("No comment is written: the input token is empty.");
        return { url: "", settled: true };
    }
    const limit = new AbortController();
    try {
        const outcome = await within(patience.publishing, limit, upsert(step, patience, limit.signal));
        if (outcome !== undefined) {
            log(`Comment: ${outcome.status}.`);
            return { url: "url" in outcome ? outcome.url : "", settled: true };
        }
        warn(`The comment could not be written: GitHub did not answer within ${patience.publishing / 1000} s.`);
        return { url: "", settled: false };
    }
    catch (error) {
        warn(explainRefusal(error, pullRequest.fork));
        return { url: "", settled: true };
    }
}
async function upsert({ result, inputs, pullRequest, context, log }, { answer }, signal) {
    const { owner, repository, number, headSha } = pullRequest;
    const impact = report_has_impact__hasImpact(result);
    const { createClient } = await require("./octokit.js");
    const client = createClient({ token: inputs.token, log, signal, answerTime: answer });
    return upsertComment(client, {
        owner,
        repository,
        pullRequest: number,
        headSha,
        key: inputs.commentKey,
        hasImpact: impact,
        mayCreate: mayCreate(inputs.comment, impact, result.verdict),
        format: (form) => report_comment__formatComment(result, { ...context, ...form }).markdown,
    });
}
async function within(milliseconds, limit, work) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(resolve, milliseconds, undefined);
    });
    try {
        const done = await Promise.race([work, late]);
        if (done === undefined) {
            work.catch(() => undefined);
            limit.abort();
        }
        return done;
    }
    finally {
        clearTimeout(timer);
    }
}

;// CONCATENATED MODULE: ./.tmp/build/main.js
























async function main(env) {
    const asked = parseInputs((name) => external_actions_js_namespaceObject._actions_core__all.getInput(name));
    const runner = readRunner(env, { workspace: process.cwd(), temporary: (0,external_node_os_namespaceObject.tmpdir)() });
    const world = (0,external_core_js_namespaceObject.edges__realWorld)({
        env,
        temporaryDirectory: runner.temporary,
        log: external_actions_js_namespaceObject._actions_core__all.info,
        now: new Date(),
    });
    const place = placeOf(asked, runner);
    const plan = async (repository) => {
        const planned = await planRun(asked, runner, repository, world.today);
        for (const warning of planned.warnings)
            external_actions_js_namespaceObject._actions_core__all.warning(warning);
        return planned;
    };
    const { task } = asked;
    switch (task.mode) {
        case "forecast": {
            const ran = await (0,external_core_js_namespaceObject.app_run__runForecast)(world, place, plan, progress);
            return publishResult(ran, runner);
        }
        case "publish": {
            const reports = await parts_files__readReports(task.reports.map((path) => (0,external_node_path_namespaceObject.resolve)(runner.workspace, path)));
            const ran = await (0,external_core_js_namespaceObject.app_run__runJoin)(world, place, plan, { reports, progress });
            return publishResult(ran, runner);
        }
        case "shard": {
            const { result } = await (0,external_core_js_namespaceObject.app_run__runShard)(world, place, plan, { shard: task.shard, progress });
            const isThere = await writePart(runner.temporary, asked.commentKey, task.shard, parts_write__formatPart(result), external_actions_js_namespaceObject._actions_core__all.warning);
            if (!isThere)
                external_actions_js_namespaceObject._actions_core__all.setFailed("The report of this shard could not be written, and the join needs it.");
            external_actions_js_namespaceObject._actions_core__all.info((0,external_core_js_namespaceObject.report_phrases_division__shardPhrase)(task.shard, result.results.length));
            return true;
        }
        case "fork":
            return forecastFork(asked, runner, world);
        case "plan": {
            const { result } = await (0,external_core_js_namespaceObject.app_run__runPlanning)(world, place, plan, task.shards);
            external_actions_js_namespaceObject._actions_core__all.info(report_division__formatDivision(result, "text").trimEnd());
            setDivision(report_division__shardList(result.count), external_actions_js_namespaceObject._actions_core__all.warning);
            return true;
        }
    }
}
const progress = (done, total, what) => {
    external_actions_js_namespaceObject._actions_core__all.debug((0,external_common_js_namespaceObject.report_escape__terminal)(`${done} of ${total}: ${what}`));
};
async function forecastFork(asked, runner, world) {
    const inputs = forkInputs(asked);
    const { createClient } = await require("./octokit.js");
    const { warning, info } = external_actions_js_namespaceObject._actions_core__all;
    const client = createClient({ token: inputs.token, log: info, signal: new AbortController().signal });
    let settled = true;
    await runFork({
        ...{ inputs, world, client, progress, warn: warning, runUrl: runner.runUrl },
        event: { name: runner.eventName, payload: await readEventFile(runner.eventFile) },
        place: placeOf(inputs, runner),
        publish: async ({ result, target }) => {
            const pullRequest = target.kind === "pullRequest" ? { ...target, headSha: target.head, fork: false } : undefined;
            const environments = await environmentRules(inputs.environments);
            const event = pullRequest === undefined ? {} : { pullRequest };
            const context = { ...reportContext(result, inputs, event, runner), environments };
            logReport("Rollcast's report", external_core_js_namespaceObject.report_formats__FORMATS.text(result, { ...context, style: LOG }));
            setForkOutputs(result, warning);
            await writeSummary(runner.summaryFile, external_core_js_namespaceObject.report_formats__FORMATS.markdown(result, context), warning);
            if (result.problems !== undefined)
                external_actions_js_namespaceObject._actions_core__all.setFailed("The change could not be forecast: the report says why.");
            else if (result.verdict === "fail")
                external_actions_js_namespaceObject._actions_core__all.setFailed(gateFailure(result));
            if (pullRequest === undefined)
                return;
            const comment = await writeComment({ result, inputs, pullRequest, context, log: info, warn: warning });
            settled = settled && comment.settled;
        },
    });
    return settled;
}
function gateFailure(result) {
    return `The change does not pass the gate of fail-on: ${(0,external_core_js_namespaceObject.report_content_view__viewOf)(result).failing.join(", ")}.`;
}
function publishResult({ plan, result }, runner) {
    return publish(withNames(result, plan.event.names), plan.inputs, plan.event, runner);
}
function environmentRules(environments) {
    return Promise.all(environments.map(async ({ name, globs }) => {
        const compiled = await (0,external_core_js_namespaceObject.sources_kustomizations_globs__compileGlobs)(globs);
        return { name, matches: (text) => compiled.some((glob) => glob.matches(text)) };
    }));
}
const LOG = { color: true, width: 120, unicode: true };
async function publish(result, inputs, event, runner) {
    const environments = await environmentRules(inputs.environments);
    const context = { ...reportContext(result, inputs, event, runner), environments };
    const { warning, info } = external_actions_js_namespaceObject._actions_core__all;
    const markdown = external_core_js_namespaceObject.report_formats__FORMATS.markdown(result, context);
    const { json, html, sarif } = external_core_js_namespaceObject.report_formats__FORMATS;
    const reports = {
        json: json(result, context),
        markdown,
        html: html(result, context),
        sarif: sarif(result, { ...context, category: `rollcast-${inputs.commentKey}` }),
    };
    logReport("Rollcast's report", external_core_js_namespaceObject.report_formats__FORMATS.text(result, { ...context, style: LOG }));
    setOutputs(result, await writeReports(runner.temporary, inputs.commentKey, reports, warning), warning);
    await writeSummary(runner.summaryFile, markdown, warning);
    annotate(report_annotations__annotations(result, environments));
    if (result.verdict === "fail") {
        external_actions_js_namespaceObject._actions_core__all.setFailed(gateFailure(result));
    }
    const { pullRequest } = event;
    const { url, settled } = pullRequest === undefined
        ? { url: "", settled: true }
        : await writeComment({ result, inputs, pullRequest, context, log: info, warn: warning });
    setCommentUrl(url, warning);
    return settled;
}
const UNFINISHED = 13;
async function run() {
    process.exitCode = UNFINISHED;
    try {
        const settled = await main(process.env);
        if (process.exitCode === UNFINISHED)
            process.exitCode = 0;
        if (!settled)
            process.stdout.write("", () => process.exit());
    }
    catch (error) {
        external_actions_js_namespaceObject._actions_core__all.setFailed(error instanceof external_common_js_namespaceObject.model_user_error__UserError ? (0,external_common_js_namespaceObject.report_escape__visibleLines)(error.message) : describeBug(error));
    }
}
void run();

module.exports = __webpack_exports__;
/******/ })()
;