/** Hands a file to the browser as a download. */
export function saveFile({ name, content }: { name: string; content: Blob }): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // the browser has its hold on it once the click is handled
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
