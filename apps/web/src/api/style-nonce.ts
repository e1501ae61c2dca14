/** The nonce of this page, for styles that are written while it runs; nothing where no policy asks for it. */
export function styleNonce(): { nonce?: string } {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce;
  return nonce ? { nonce } : {};
}

/**
 * Gives the nonce to every style element that is made from now on. Ant Design passes it on to the styles of its
 * components, but not to those by which its tables and drawers measure scroll bars; the policy would refuse them, and
 * widths would be wrong. Scripts are not touched: what may run is said by the policy alone.
 */
export function signStyles(): void {
  const { nonce } = styleNonce();
  if (nonce === undefined) return;
  const create = document.createElement.bind(document);
  document.createElement = (name: string, options?: ElementCreationOptions) => {
    const made = create(name, options);
    if (made instanceof HTMLStyleElement) made.nonce = nonce;
    return made;
  };
}
