/** What no file of the workspace may contain, as entries of `no-restricted-syntax`. */
export const HOUSE_SYNTAX = [
  {
    selector: 'ExportAllDeclaration',
    message: 'Name what you export: `export *` hides what a module offers and invites cycles.',
  },
  {
    selector: 'TSEnumDeclaration',
    message: 'Write `const X = {…} as const` and a type of the same name instead of an enum.',
  },
  {
    selector: "ImportSpecifier[imported.name='forwardRef']",
    message: 'forwardRef patches a cycle between providers: take the cycle apart.',
  },
];

/** Tests that do not run are not tests. */
export const SPEC_SYNTAX = [
  {
    selector: 'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(skip|only|todo)$/]',
    message: 'Every test runs, always: neither skip nor single one out.',
  },
  {
    selector: 'CallExpression[callee.name=/^(xdescribe|xit|xtest|fdescribe|fit)$/]',
    message: 'Every test runs, always: neither skip nor single one out.',
  },
];

/** A clock that is asked instead of given. Workflows may: their sandbox answers from the history. */
export const CLOCK_SYNTAX = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The domain has no clock: take the instant as a value.',
  },
];

/** Modules that arrive later, or by another door than `import`, escape the workflow bundle and its check. */
export const SANDBOX_SYNTAX = [
  { selector: 'ImportExpression', message: 'Pure code imports at the top of the file.' },
  { selector: 'TSImportEqualsDeclaration', message: 'Pure code imports with `import … from`.' },
];

export const CLOCK_PROPERTIES = [
  { object: 'Date', property: 'now', message: 'The domain has no clock: take the instant as a value.' },
  {
    object: 'Math',
    property: 'random',
    message: 'The domain is deterministic: take ids and draws as values.',
  },
];

const because = (message) => (name) => ({ name, message });

/** Globals whose answer depends on the machine, or that the workflow sandbox lacks. */
export const MACHINE_GLOBALS = [
  ...['Intl'].map(because("Intl follows the host's ICU data: format in the API or the web pages.")),
  ...['process', 'Buffer', 'global', 'globalThis', 'require', '__dirname', '__filename'].map(
    because('Pure code does not know the machine it runs on.'),
  ),
  ...['console', 'fetch', 'crypto', 'performance', 'AbortController', 'structuredClone'].map(
    because('Not in the workflow sandbox, and no business of pure code.'),
  ),
  ...['WeakRef', 'FinalizationRegistry', 'SharedArrayBuffer', 'Atomics'].map(
    because('Depends on garbage collection or threads: not deterministic.'),
  ),
];

/** Timers belong to the workflow sandbox; the domain only says when something is due. */
export const TIMER_GLOBALS = [
  'setTimeout',
  'setInterval',
  'setImmediate',
  'clearTimeout',
  'clearInterval',
  'clearImmediate',
  'queueMicrotask',
].map(because('The domain does not wait: it says when something is due.'));

/** `no-restricted-imports` that lets a layer import its own files and what `packages` names, by exact name. */
export function onlyImports(packages, message) {
  const escaped = packages.map((name) => name.replace(/[/.]/g, '\\$&')).join('|');
  return {
    patterns: [{ regex: packages.length ? `^(?!\\.{1,2}/|(?:${escaped})$)` : '^(?!\\.{1,2}/)', message }],
  };
}

/** What Node offers to the plain JavaScript of tools and configurations. */
export const NODE_GLOBALS = Object.fromEntries(
  [
    ...[
      'process',
      'console',
      'Buffer',
      'URL',
      'URLSearchParams',
      'TextDecoder',
      'TextEncoder',
      'structuredClone',
    ],
    ...['setTimeout', 'setInterval', 'setImmediate', 'clearTimeout', 'clearInterval', 'clearImmediate'],
    ...[
      'fetch',
      'Response',
      'Request',
      'Headers',
      'AbortController',
      'AbortSignal',
      'performance',
      'queueMicrotask',
    ],
    ...['globalThis', 'crypto'],
  ].map((name) => [name, 'readonly']),
);

/** The one door through which the API sees the processes: their messages, never their code. */
export const API_IMPORTS = {
  patterns: [
    {
      regex: '^@suqiu/workflows(?!/messages$)',
      message: 'The API knows the messages of the processes only: import from @suqiu/workflows/messages.',
    },
  ],
};
