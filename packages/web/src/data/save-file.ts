/** Hands a file to the browser, which keeps it where its owner wants it. */
export function saveFile(name: string, content: Blob): void {
  const href = URL.createObjectURL(content);
  Object.assign(document.createElement("a"), { href, download: name }).click();
  URL.revokeObjectURL(href);
}

/** Something as a file that programs read. */
export const jsonBlob = (value: unknown): Blob =>
  new Blob([JSON.stringify(value, null, 2)], { type: "application/json" });
