/**
 * Hands the visitor a file with `value` as JSON. A link to a blob that is followed as a download is no load of the page: no
 * Content-Security-Policy has a say in it.
 */
export function downloadJson(document: Document, name: string, value: unknown): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(value, undefined, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Some browsers read the blob only after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
