const VERBS = new Set([
  'Get',
  'Post',
  'Put',
  'Patch',
  'Delete',
  'Head',
  'Options',
  'All',
  'Search',
  'Sse',
  'QueryMethod',
  'RequestMapping',
]);

/** The name under which a decorator was exported, also behind an alias or a namespace. */
function exportedName(decorator, sourceCode) {
  const called =
    decorator.expression.type === 'CallExpression' ? decorator.expression.callee : decorator.expression;
  if (called.type === 'MemberExpression') return called.property.name;
  if (called.type !== 'Identifier') return undefined;
  for (let scope = sourceCode.getScope(decorator); scope; scope = scope.upper) {
    const definition = scope.set.get(called.name)?.defs[0];
    if (definition?.node.type === 'ImportSpecifier') return definition.node.imported.name;
    if (definition) break;
  }
  return called.name;
}

/**
 * Every controller method with an HTTP verb says who may call it: one of the permission decorators stands on
 * the method or on its class. Also reported on a base class without `@Controller`, because its routes are
 * inherited. Option `permissions`: the names of the permission decorators.
 */
export const endpointsMustBeGuarded = {
  meta: {
    type: 'problem',
    docs: { description: 'require a permission decorator on every HTTP endpoint' },
    schema: [
      {
        type: 'object',
        properties: { permissions: { type: 'array', items: { type: 'string' }, minItems: 1 } },
        additionalProperties: false,
      },
    ],
    defaultOptions: [
      { permissions: ['StaffOnly', 'ResidentOnly', 'ResidentOrStaff', 'ScreenOnly', 'Public'] },
    ],
    messages: {
      unguarded:
        'Endpoint "{{name}}" does not say who may call it: add {{permissions}} to it or to its class.',
    },
  },
  create(context) {
    const [{ permissions }] = context.options;
    const names = (node) => (node.decorators ?? []).map((each) => exportedName(each, context.sourceCode));
    const guarded = (node) => names(node).some((name) => permissions.includes(name));

    return {
      MethodDefinition(method) {
        if (!names(method).some((name) => VERBS.has(name))) return;
        if (guarded(method) || guarded(method.parent.parent)) return;
        context.report({
          node: method.key,
          messageId: 'unguarded',
          data: {
            name: context.sourceCode.getText(method.key),
            permissions: permissions.map((name) => `@${name}()`).join(', '),
          },
        });
      },
    };
  },
};
