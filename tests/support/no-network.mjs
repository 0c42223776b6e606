/** Refuses every connection to another machine, in a test's process and in the programs it starts, so that one would show. */

import dns from 'node:dns';
import { createRequire, syncBuiltinESMExports } from 'node:module';

const net = createRequire(import.meta.url)('node:net');
const { connect } = net.Socket.prototype;
/** Several files of tests share a process, and each asks for this. */
const isDone = connect.name === 'connectHere';

if (!isDone) guard();

function guard() {
  net.Socket.prototype.connect = function connectHere(...args) {
    const [first, second] = Array.isArray(args[0]) ? args[0] : args;
    const options = typeof first === 'object' && first !== null ? first : { port: first, host: typeof second === 'string' ? second : undefined };
    if (options.path === undefined && !isHere(options.host)) refuse(options.host);
    return connect.apply(this, args);
  };
  for (const place of [dns, dns.promises]) {
    const { lookup } = place;
    place.lookup = function lookUpHere(name, ...rest) {
      if (!isHere(name)) refuse(name);
      return lookup.call(this, name, ...rest);
    };
  }
  syncBuiltinESMExports();
}

function isHere(host) {
  return host === undefined || host === '' || host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

function refuse(host) {
  const refusal = `Refused a connection to another machine: ${host}`;
  process.stderr.write(`${refusal}\n`);
  throw new Error(refusal);
}
