interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

const EVERY_MS = 1000;

/** Tells how far a long piece of work is: from the second second on, once a second. A terminal keeps it in one line. */
export class Progress {
  private total = 0;
  private done = 0;
  private told = 0;
  private began = 0;
  private shown = false;

  constructor(
    private readonly out: Terminal,
    private readonly now: () => number = Date.now,
  ) {}

  begin(total: number): void {
    this.total = total;
    this.began = this.told = this.now();
  }

  move(amount: number): void {
    this.done += amount;
    const now = this.now();
    if (now - this.told < EVERY_MS) return;
    this.told = now;
    const seconds = Math.round((now - this.began) / 1000);
    const percent = this.total === 0 ? 100 : Math.min(100, Math.floor((this.done / this.total) * 100));
    const line = `Importing: ${percent} % of ${megabytes(this.total)} MB read, ${seconds} s`;
    this.out.write(this.out.isTTY ? `\r${line}\u001B[K` : `${line}\n`);
    this.shown = true;
  }

  /** Leaves an empty line for what comes next. */
  end(): void {
    if (this.shown && this.out.isTTY) this.out.write('\r\u001B[K');
    this.shown = false;
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
