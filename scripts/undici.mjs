// What GitHub's packages use of undici: its own start brings WebSockets, mocks, cookies and caches along, a quarter of it.
import api from "undici/lib/api/index.js";
import Dispatcher from "undici/lib/dispatcher/dispatcher.js";
import ProxyAgent from "undici/lib/dispatcher/proxy-agent.js";
import { fetch } from "undici/lib/web/fetch/index.js";

// As undici's own start does: the agent of a proxy asks it to connect.
Object.assign(Dispatcher.prototype, api);

export { fetch, ProxyAgent };
