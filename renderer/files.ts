/** Files in and out by web means only: a download that the shell turns into a saved file. */

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

/** A file dropped beside the place for it would replace the page: nothing happens instead. */
export function refuseStrayDrops(): void {
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => event.preventDefault());
}
