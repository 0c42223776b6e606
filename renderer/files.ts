/** Files in and out by web means only: a file that was picked, and a download that the shell turns into a saved file. */

/** Offers a file to be saved. The browser, or the desktop shell's dialog, says where. */
export function offerFile(fileName: string, content: string | Uint8Array<ArrayBuffer>, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The download has begun by then; a minute leaves time for a slow save dialog.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * The text of a file that a person picked, and whether every letter of it is as it was: where some bytes stand for none, the browser puts a mark in their
 * place. Null for what cannot be read, such as a folder.
 */
export async function readTextOf(file: File): Promise<{ readonly text: string; readonly isWhole: boolean } | null> {
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return null;
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), isWhole: true };
  } catch {
    return { text: new TextDecoder().decode(bytes), isWhole: false };
  }
}

/** A file dropped beside the place for it would replace the page: nothing happens instead. */
export function refuseStrayDrops(): void {
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => event.preventDefault());
}
