import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const server = process.env['HUB_SERVER'] ?? 'http://127.0.0.1:4000';

/**
 * GraphiQL's style sheet carries its fonts as data: addresses, which the content security policy
 * forbids. The explorer uses the fonts of the product instead.
 */
const withoutEmbeddedFonts: Plugin = {
  name: 'without-embedded-fonts',
  enforce: 'pre',
  transform: {
    filter: { id: /graphiql\/dist\/style\.css/ },
    handler: (css) => css.replace(/@font-face\s*\{[^}]*url\("?data:[^}]*\}/g, ''),
  },
};

export default defineConfig({
  plugins: [react(), withoutEmbeddedFonts],
  server: {
    proxy: { '/graphql': server, '/auth': server, '/config.json': server },
  },
  build: {
    target: 'es2023',
    rolldownOptions: {
      input: { index: 'index.html', graphiql: 'graphiql.html' },
      // GraphiQL's packages carry hints for the React compiler, which is not used here.
      onLog: (level, log, write) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') write(level, log);
      },
    },
    // The content security policy allows no data: address for fonts and scripts.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 4_000,
  },
});
