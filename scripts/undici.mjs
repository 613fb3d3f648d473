// What GitHub's packages use of undici: its own start brings WebSockets, mocks, cookies, caches and other interfaces along, a quarter of it.
import connect from "undici/lib/api/api-connect.js";
import Dispatcher from "undici/lib/dispatcher/dispatcher.js";
import ProxyAgent from "undici/lib/dispatcher/proxy-agent.js";
import { fetch } from "undici/lib/web/fetch/index.js";

// As undici's own start does, which gives it all that its interface has: the agent of a proxy asks it to connect.
Object.assign(Dispatcher.prototype, { connect });

export { fetch, ProxyAgent };
