/** Shows Electron's own schemes in a plain browser: app://soundings/index.html is https://soundings.app.localhost/index.html there, which can be no other machine. */

const OURS = /https:\/\/([a-z0-9-]+)\.([a-z]+)\.localhost(?=[/?#]|$)/;
const CUSTOM = /^(blob:)?(?!https?:|wss?:|file:|data:|about:|chrome:|devtools:|mailto:|tel:|javascript:)([a-z]+):\/\/([a-z0-9-]+)/;

/** As the browser has it. */
export function toBrowser(address: string): string {
  return address.replace(CUSTOM, (_, blob: string | undefined, scheme: string, host: string) => `${blob ?? ''}https://${host}.${scheme}.localhost`);
}

/** As Electron would show it. */
export function toElectron(address: string): string {
  return address.replace(OURS, '$2://$1');
}
