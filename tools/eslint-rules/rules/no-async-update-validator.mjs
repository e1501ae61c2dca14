const FUNCTIONS = new Set(['FunctionExpression', 'ArrowFunctionExpression', 'FunctionDeclaration']);

const nameOf = (key) =>
  key.type === 'Identifier' || key.type === 'PrivateIdentifier' ? key.name : key.value;

/** Does a call of this TypeScript type answer with something to wait for, or with a generator? */
function answersLater(checker, type) {
  const parts = type.isUnion() ? type.types : [type];
  return parts.some((part) =>
    part.getCallSignatures().some((signature) => {
      const result = checker.getReturnTypeOfSignature(signature);
      const results = result.isUnion() ? result.types : [result];
      return results.some((each) => each.getProperty('then') || each.getProperty('next'));
    }),
  );
}

/** The function that a plain name in this file stands for, if it is declared here. */
function declaredFunction(identifier, sourceCode) {
  for (let scope = sourceCode.getScope(identifier); scope; scope = scope.upper) {
    const node = scope.set.get(identifier.name)?.defs[0]?.node;
    if (node) return node.type === 'VariableDeclarator' ? node.init : node;
  }
  return undefined;
}

/**
 * The validator of an update handler is synchronous. The SDK calls it and drops what it returns, so the throw
 * of an async validator rejects nothing: the update is accepted, and the type `(...args) => void` lets it
 * compile. Looks at every `validator` (property, method, assignment) and, where types are known, at what a call
 * of it returns, whoever wrote the function.
 */
export const noAsyncUpdateValidator = {
  meta: {
    type: 'problem',
    docs: { description: 'forbid update validators that are async, return a promise or are generators' },
    schema: [],
    messages: {
      later: 'An update validator must answer at once: the throw of an async one rejects nothing.',
    },
  },
  create(context) {
    const { sourceCode } = context;
    const services = sourceCode.parserServices;
    const checker = services?.program?.getTypeChecker();

    function check(value) {
      if (!value) return;
      if (value.type === 'ConditionalExpression') return [value.consequent, value.alternate].forEach(check);
      if (value.type === 'LogicalExpression') return [value.left, value.right].forEach(check);
      const written = value.type === 'Identifier' ? declaredFunction(value, sourceCode) : value;
      const syntactic = written && FUNCTIONS.has(written.type) && (written.async || written.generator);
      const typed = checker && answersLater(checker, services.getTypeAtLocation(value));
      if (syntactic || typed) context.report({ node: value, messageId: 'later' });
    }

    return {
      'Property, PropertyDefinition, MethodDefinition'(node) {
        if (node.parent.type !== 'ObjectPattern' && !node.computed && nameOf(node.key) === 'validator') {
          check(node.value);
        }
      },
      AssignmentExpression({ left, right }) {
        if (left.type === 'MemberExpression' && nameOf(left.property) === 'validator') check(right);
      },
    };
  },
};
