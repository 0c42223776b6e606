/** Refuses every connection to another machine, in a test's process and in the programs it starts, and notes it, so that one would show. */

import dgram from 'node:dgram';
import dns from 'node:dns';
import { createRequire, syncBuiltinESMExports } from 'node:module';
import { isThisComputer, noteTry } from '../../build/outside.mjs';

const net = createRequire(import.meta.url)('node:net');
/** Every way to ask for a name or an address. Those of the first kind may be used for this computer. */
const ASKS = ['lookup', 'lookupService', 'resolve', 'resolve4', 'resolve6', 'resolveAny', 'resolveCaa', 'resolveCname', 'resolveMx', 'resolveNaptr', 'resolveNs', 'resolvePtr', 'resolveSoa', 'resolveSrv', 'resolveTlsa', 'resolveTxt', 'reverse'];
const { connect } = net.Socket.prototype;
/** Several files of tests share a process, and each asks for this. */
const isDone = connect.name === 'connectHere';

if (!isDone) guard();

/** HTTP, HTTPS, HTTP/2, TLS and fetch all end at a socket of `net`; names and UDP have ways of their own. */
function guard() {
  net.Socket.prototype.connect = function connectHere(...args) {
    const [first, second] = Array.isArray(args[0]) ? args[0] : args;
    const options = typeof first === 'object' && first !== null ? first : { port: first, host: typeof second === 'string' ? second : undefined };
    if (options.path === undefined && !isHere(options.host)) refuse(options.host);
    return connect.apply(this, args);
  };
  for (const place of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype]) {
    for (const name of ASKS) guardFirst(place, name);
  }
  for (const name of ['send', 'connect']) {
    const act = dgram.Socket.prototype[name];
    dgram.Socket.prototype[name] = function actHere(...args) {
      // Before the address come a message, which may be a text too, or nothing but numbers.
      const address = args.slice(1).find((each) => typeof each === 'string');
      if (!isHere(address)) refuse(address);
      return act.apply(this, args);
    };
  }
  syncBuiltinESMExports();
}

function guardFirst(place, name) {
  const ask = place[name];
  if (ask === undefined) return;
  place[name] = function askHere(asked, ...rest) {
    // Nobody is asked where an address is looked up that is one already, as for a server that listens there.
    if (!isHere(asked) && !(name === 'lookup' && net.isIP(asked) !== 0)) refuse(asked);
    return ask.call(this, asked, ...rest);
  };
}

function isHere(host) {
  return host === undefined || host === '' || host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host) || isThisComputer(host);
}

function refuse(host) {
  const refusal = `Refused a connection to another machine: ${host}`;
  noteTry('Node', host);
  process.stderr.write(`${refusal}\n`);
  throw new Error(refusal);
}
