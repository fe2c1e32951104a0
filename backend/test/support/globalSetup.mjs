import { tsImport } from 'tsx/esm/api';

/** jest loads this file as it is, without its transforms; tsx reads the TypeScript behind it. */
export default async function startTestPostgres() {
  const { startTestServer } = await tsImport('./testServer.ts', import.meta.url);
  globalThis.ascribeTestServer = await startTestServer();
}
