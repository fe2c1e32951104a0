import { lookup, type LookupAddress } from 'node:dns';
import { promisify } from 'node:util';
import { Injectable } from '@nestjs/common';
import { isPublicAddress } from './publicAddress.js';

const resolved = promisify(lookup);

/** What lies outside, as far as it may be reached. Tests put a small one of their own in its place. */
@Injectable()
export class Internet {
  /** The ports on which the web is served. */
  isWebPort(port: number): boolean {
    return port === 80 || port === 443;
  }

  isPublic(address: string): boolean {
    return isPublicAddress(address);
  }

  /** Every address of a name, as the system's resolver has them now. */
  resolve(name: string): Promise<LookupAddress[]> {
    return resolved(name, { all: true });
  }
}
