/** Has the browser save a text as a file. */
export function download(fileName: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken it by then; an address that is kept keeps the text in memory.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
