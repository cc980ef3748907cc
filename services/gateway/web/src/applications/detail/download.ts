/** Has the browser save what a signed link leads to, without leaving the page. */
export function download({
  downloadUrl,
  fileName,
}: {
  downloadUrl: string;
  fileName: string;
}): void {
  const link = document.createElement('a');
  link.href = downloadUrl;
  link.download = fileName;
  link.click();
}
