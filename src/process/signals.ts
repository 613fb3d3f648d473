/** What ends a program from outside: Ctrl-C, a closed terminal, a cancelled job. */
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

const watchers = new Set<() => void>();

/**
 * Calls `stop` if this program is told to end, before it does. A process in a group of its own does not get the
 * terminal's Ctrl-C, and would outlive us. Returns the function that ends the watch.
 */
export function watchSignals(stop: () => void): () => void {
  if (watchers.size === 0) for (const signal of SIGNALS) process.on(signal, stopAll);
  watchers.add(stop);
  return () => {
    if (watchers.delete(stop) && watchers.size === 0) removeHandlers();
  };
}

function stopAll(signal: NodeJS.Signals): void {
  for (const stop of watchers) stop();
  watchers.clear();
  removeHandlers();
  // Without our handler the signal does what it does by default, or what another handler has decided.
  if (process.listenerCount(signal) === 0) process.kill(process.pid, signal);
}

function removeHandlers(): void {
  for (const signal of SIGNALS) process.off(signal, stopAll);
}
