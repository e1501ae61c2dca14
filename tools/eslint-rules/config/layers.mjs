/**
 * The import table: one row per layer, the tag that every project carries as `layer:<name>`.
 *
 * - `layers`: the layers it may import;
 * - `packages`: the npm packages it may import, nothing else (an empty list: none at all);
 * - `banned`: the npm packages it must not import, where everything else is free.
 *
 * Names may end in `*`. Node built-ins are no packages and are ruled elsewhere (`restrictions.mjs`).
 */
export const LAYERS = {
  domain: { layers: [], packages: [] },
  workflows: { layers: ['domain'], packages: ['@temporalio/workflow', '@temporalio/common'] },
  entities: { layers: ['domain'], packages: ['typeorm', 'typeorm/*', 'pg', 'reflect-metadata'] },
  ledger: { layers: ['domain', 'entities', 'policy'], packages: ['typeorm', 'typeorm/*'] },
  policy: { layers: ['domain'], packages: ['zod', 'zod/*'] },
  intake: { layers: ['domain'], packages: ['exceljs'] },
  config: { layers: [], packages: ['zod', 'zod/*'] },
  testing: { layers: ['domain', 'workflows', 'entities', 'ledger', 'policy', 'intake', 'config'] },
  api: {
    layers: ['domain', 'workflows', 'entities', 'ledger', 'intake', 'policy', 'config'],
    banned: ['@temporalio/worker*', '@temporalio/activity*', '@temporalio/testing*'],
  },
  worker: {
    layers: ['domain', 'workflows', 'entities', 'ledger', 'policy', 'config'],
    banned: ['@nestjs/platform-*', '@nestjs/swagger*', '@temporalio/testing*'],
  },
  web: { layers: [], banned: ['@nestjs/*', 'typeorm*', '@temporalio/*'] },
  e2e: { layers: [] },
  tool: { layers: ['domain', 'workflows', 'entities', 'ledger', 'policy', 'intake', 'config', 'tool'] },
};

const tag = (layer) => `layer:${layer}`;

/** The import table in the form that `@nx/enforce-module-boundaries` reads, for production code. */
export function sourceConstraints() {
  return Object.entries(LAYERS).map(([layer, row]) => ({
    sourceTag: tag(layer),
    onlyDependOnLibsWithTags: row.layers.map(tag),
    ...(row.packages ? { allowedExternalImports: row.packages } : {}),
    ...(row.banned ? { bannedExternalImports: row.banned } : {}),
  }));
}

/**
 * The same for test code, which may also use `libs/testing`, the real policy packs (they are data) and whatever
 * package a test needs.
 */
export function testConstraints() {
  return Object.entries(LAYERS).map(([layer, row]) => ({
    sourceTag: tag(layer),
    onlyDependOnLibsWithTags: [...new Set([...row.layers, 'policy', 'testing'])].map(tag),
  }));
}
