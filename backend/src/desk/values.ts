/** Values of a query, each named by the place it got. */
export class Values {
  readonly list: unknown[] = [];
  private asker: string | undefined;

  constructor(private readonly actorId?: string) {}

  add(value: unknown): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }

  /** Whoever asks. Named when first needed: Postgres refuses a value that no part of the query uses. */
  me(): string {
    return (this.asker ??= `${this.add(this.actorId)}::uuid`);
  }
}
