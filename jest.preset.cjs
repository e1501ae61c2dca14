process.env.TZ ??= 'UTC';

/**
 * The one Jest preset. Nest 12 is ESM only and Jest cannot `require` ES modules before Node 24.9, so
 * `@nestjs/*` is transformed like our own sources; workspace packages resolve to their TypeScript sources.
 */
module.exports = {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/{src,test}/**/*.spec.ts'],
  testEnvironmentOptions: { customExportConditions: ['@suqiu/source', 'node', 'require', 'default'] },
  transform: {
    '^.+\\.[cm]?[tj]s$': [
      require.resolve('@swc/jest'),
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: 'es2022',
          keepClassNames: true,
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: ['/node_modules/(?!@nestjs/)'],
  maxWorkers: 2,
  // Of use only where something hangs: a slow or busy machine is no fault of the code.
  testTimeout: 240000,
};
