import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const PAGES = { console: 'console.html', resident: 'resident.html', screen: 'screen.html' };
const ADDRESSES: Readonly<Record<string, string>> = {
  '/console': PAGES.console,
  '/r': PAGES.resident,
  '/screen': PAGES.screen,
};

/** While developing, every address below a page's own is drawn by that page, as the API does it later. */
const pagesOfAddresses: Plugin = {
  name: 'suqiu-pages',
  configureServer(server) {
    server.middlewares.use((request, _response, next) => {
      const path = (request.url ?? '').split('?')[0] ?? '';
      const owner = Object.keys(ADDRESSES).find((base) => path === base || path.startsWith(`${base}/`));
      if (owner && !/\.\w+$/.test(path)) request.url = `/${ADDRESSES[owner]}`;
      next();
    });
  },
};

export default defineConfig(({ command }) => ({
  plugins: [react(), pagesOfAddresses],
  // The API puts the nonce of each answer in its place; the development server has no content policy.
  html: command === 'build' ? { cspNonce: '__CSP_NONCE__' } : {},
  server: { proxy: { '/api': process.env['SUQIU_API'] ?? 'http://127.0.0.1:3000' } },
  build: {
    target: 'es2022',
    modulePreload: { polyfill: false },
    // A file that is written into another as data would need a wider content policy.
    assetsInlineLimit: 0,
    rolldownOptions: { input: PAGES },
  },
}));
