/** A process that works tells so this often; one that is silent for two minutes is given up. */
const HEARTBEAT_MS = 10_000;
/** Nobody sees more steps than that. */
const PAUSE_MS = 400;

/** How far a run is, told now and then while it works. What cannot be told is not worth stopping for. */
export class Progress {
  private reached = 0;
  private told = 0;
  private telling: Promise<unknown> = Promise.resolve();
  private readonly heart: NodeJS.Timeout;

  /** `tell` takes per cent. */
  constructor(private readonly tell: (percent: number) => Promise<unknown>) {
    this.heart = setInterval(() => this.speak(), HEARTBEAT_MS);
  }

  /** Which share of the whole is done, 0 to 1. It never goes back. */
  reach(share: number): void {
    this.reached = Math.max(this.reached, Math.min(99, Math.floor(share * 100)));
    if (Date.now() - this.told >= PAUSE_MS) this.speak();
  }

  /** Nothing is told any more once this is done. */
  async end(): Promise<void> {
    clearInterval(this.heart);
    await this.telling;
  }

  private speak(): void {
    this.told = Date.now();
    const percent = this.reached;
    this.telling = this.telling.then(() => this.tell(percent)).catch(() => undefined);
  }
}
