/** Starts the built main file in plain Node the way Electron does, with the stand-in for its module. */

import { register } from 'node:module';
import { pathToFileURL } from 'node:url';

const standIn = pathToFileURL(process.env.SOUNDINGS_TEST_ELECTRON).href;
const { main, isPackaged } = JSON.parse(process.env.SOUNDINGS_TEST_MACHINE);

register(`data:text/javascript,${encodeURIComponent(`export async function resolve(name, context, next) {
  return name === 'electron' ? { url: ${JSON.stringify(standIn)}, shortCircuit: true } : next(name, context);
}`)}`);
await import(standIn);

Object.defineProperty(process.versions, 'electron', { value: '45.4.1' });
// A packaged program has its own name first and then what it was given; an unpackaged one has its main file between them.
process.argv.splice(1, 1, ...(isPackaged ? [] : [main]));

await import(pathToFileURL(main).href);
process.emit('soundings-main-loaded');
