export default async function stopTestPostgres() {
  await globalThis.ascribeTestServer?.stop();
}
