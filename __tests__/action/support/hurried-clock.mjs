// Loaded into the Action before its bundle: what it waits between two tries passes in a thirtieth of the time.
const { setTimeout: wait } = globalThis;
const isBetweenTries = (milliseconds) => milliseconds >= 500 && milliseconds < 20_000;

globalThis.setTimeout = (callback, milliseconds, ...args) =>
  wait(callback, isBetweenTries(milliseconds) ? milliseconds / 30 : milliseconds, ...args);
