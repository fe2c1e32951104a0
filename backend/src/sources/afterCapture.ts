import { Injectable } from '@nestjs/common';
import type { Tx } from '../platform/database.js';

/** What follows a capture, in its transaction: both are kept or neither. */
export type Following = (tx: Tx, captureId: string) => Promise<void>;

/** Later chapters say here, while the application starts, what a new capture sets going. */
@Injectable()
export class AfterCapture {
  private readonly followers: Following[] = [];

  follow(following: Following): void {
    this.followers.push(following);
  }

  /** Called once for each new capture, before its transaction ends. */
  async tell(tx: Tx, captureId: string): Promise<void> {
    for (const following of this.followers) await following(tx, captureId);
  }
}
