/** A route as Express keeps it, as far as it is asked here. */
interface RouteLayer {
  readonly route?: { readonly stack: readonly { readonly method: string }[] };
  match(path: string): boolean;
}

/** An application whose routes can be asked. */
export interface RoutedApplication {
  readonly router: { readonly stack: readonly RouteLayer[] };
}

/**
 * Tells which methods the routes that stand now answer at a path, for `Allow` (RFC 9110 §10.2.1): none where the path
 * is unknown. Express answers HEAD wherever there is a GET.
 */
export function methodsByPath({ router }: RoutedApplication): (path: string) => readonly string[] {
  const routes = router.stack.filter(({ route }) => route !== undefined);
  return (path) => {
    const handlers = routes.filter((layer) => layer.match(path)).flatMap(({ route }) => route?.stack ?? []);
    const methods = new Set(handlers.map(({ method }) => method.toUpperCase()));
    if (methods.has('GET')) methods.add('HEAD');
    return [...methods].sort();
  };
}
