/**
 * Milliseconds of processor time that `work` takes: the least of two runs. Other processes do not count, but what the
 * engine does beside it does, such as collecting garbage.
 */
export function processorTime(work: () => unknown): number {
  const times = [0, 1].map(() => {
    const { user } = process.cpuUsage();
    work();
    return (process.cpuUsage().user - user) / 1000;
  });
  return Math.min(...times);
}
