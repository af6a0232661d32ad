const nonce = document.querySelector<HTMLMetaElement>('meta[name="nonce"]')?.content ?? "";

/** The nonce of this page, by which its policy admits styles. */
export function pageNonce(): string {
  return nonce;
}

// Ant Design measures the scroll bar with a style of its own, without a nonce.
const create = document.createElement.bind(document);
document.createElement = ((name: string, options?: ElementCreationOptions) => {
  const element = create(name, options);
  if (name.toLowerCase() === "style") element.setAttribute("nonce", nonce);
  return element;
}) as typeof document.createElement;
