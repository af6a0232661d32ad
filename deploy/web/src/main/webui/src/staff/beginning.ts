/** Returns the first characters of a text, none of them halved. */
export function beginning(text: string, length: number): string {
  return Array.from(text).slice(0, length).join("");
}
