/** Says so in a sentence where Node is too old, before anything is loaded that an old Node cannot read. */

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Soundings needs Node 20.19 or newer, and this is Node ${process.versions.node}. Get a newer one from nodejs.org, then run the command again.\n`);
  process.exit(1);
}
