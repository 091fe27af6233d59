import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { compression } from 'vite-plugin-compression2';

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

/** The server answers /graphiql with the explorer; so does the development server. */
const explorerAddress: Plugin = {
  name: 'explorer-address',
  configureServer: ({ middlewares }) => {
    middlewares.use((request, _response, next) => {
      request.url = request.url?.replace(/^\/graphiql(?=\?|$)/, '/graphiql.html');
      next();
    });
  },
};

/** The server sends these instead of compressing at each request. */
const compressed = compression({
  include: /\.(?:css|html|js|svg)$/,
  threshold: 1_024,
  algorithms: ['gzip', 'brotliCompress'],
});

export default defineConfig({
  plugins: [react(), withoutEmbeddedFonts, explorerAddress, compressed],
  server: {
    proxy: {
      '/graphql': server,
      '/auth': server,
      '/receipts': server,
      '/config.json': server,
    },
  },
  // Its workers are loaded with ?worker, which the bundler of dependencies does not know.
  optimizeDeps: {
    exclude: ['graphiql/setup-workers/vite', 'graphiql > @graphiql/react/setup-workers/vite'],
  },
  build: {
    target: 'es2023',
    // Tells the size budgets which files a route needs.
    manifest: true,
    rolldownOptions: {
      input: { index: 'index.html', graphiql: 'graphiql.html' },
      output: {
        // Every first visit fetches a list of all names; seven characters tell versions of a file apart as well as eight.
        entryFileNames: 'assets/[name]-[hash:7].js',
        chunkFileNames: 'assets/[name]-[hash:7].js',
        assetFileNames: 'assets/[name]-[hash:7][extname]',
        codeSplitting: {
          groups: [
            // By themselves they would be a hundred tiny files, each asked for and compressed alone.
            { name: 'icons', test: /@tabler.icons-react/, minShareCount: 6 },
          ],
        },
      },
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
