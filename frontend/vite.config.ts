import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The desk is served under /desk by the backend, under a policy that allows no inline script, style or data font. */
export default defineConfig({
  base: '/desk/',
  plugins: [react()],
  build: { outDir: 'dist', emptyOutDir: true, assetsInlineLimit: 0, chunkSizeWarningLimit: 1500 },
  server: {
    port: Number(process.env.DESK_PORT ?? 5173),
    proxy: { '/api': { target: `http://localhost:${process.env.PORT ?? '3000'}` } },
  },
});
