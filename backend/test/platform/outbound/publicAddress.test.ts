import fc from 'fast-check';
import ipaddr from 'ipaddr.js';
import { isPublicAddress } from '../../../src/platform/outbound/publicAddress.js';

const NOT_PUBLIC = [
  ['this machine', ['127.0.0.1', '127.255.255.254', '0.0.0.0', '0.1.2.3', '::1', '::']],
  [
    'a home or an office',
    ['10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.255', '192.168.0.1', '192.168.255.255'],
  ],
  ['a private net of IPv6', ['fc00::1', 'fd12:3456:789a::1', 'fec0::1', 'fdff:ffff::']],
  ['the link', ['169.254.0.1', '169.254.169.254', 'fe80::1', 'fe80::1%eth0', 'febf::1']],
  ['the cloud that we may run in', ['169.254.169.254', 'fd00:ec2::254', '100.100.100.200']],
  ['a provider behind its own door', ['100.64.0.1', '100.127.255.254']],
  ['everybody at once', ['224.0.0.1', '239.255.255.255', '255.255.255.255', 'ff02::1', 'ff0e::1']],
  [
    'a test or an example',
    ['192.0.2.1', '198.51.100.7', '203.0.113.9', '198.18.0.1', '198.19.255.255', '2001:db8::1', '3fff::1'],
  ],
  [
    'nobody',
    ['240.0.0.1', '250.1.2.3', '192.0.0.8', '192.88.99.1', '100::1', '5f00::1', '4000::1', 'e000::1'],
  ],
  [
    'IPv4 within IPv6',
    [
      '::ffff:127.0.0.1',
      '::ffff:10.0.0.1',
      '::ffff:169.254.169.254',
      '::ffff:7f00:1',
      '0:0:0:0:0:ffff:c0a8:1',
    ],
  ],
  ['IPv4 at the foot of IPv6', ['::127.0.0.1', '::10.0.0.1', '::7f00:1', '::8.8.8.8']],
  [
    'a translator',
    ['64:ff9b::127.0.0.1', '64:ff9b::8.8.8.8', '64:ff9b::7f00:1', '64:ff9b:1::1', '::ffff:0:127.0.0.1'],
  ],
  ['a tunnel', ['2002:7f00:1::', '2002:a00:1::1', '2001:0:4136:e378:8000:63bf:3fff:fdd2', '2001:10::1']],
  [
    'no address at all',
    ['', 'localhost', '127.1.1', '256.1.1.1', '1.2.3.4.5', '::g', '[::1]', '127.0.0.1:80'],
  ],
] as const;

describe('the address', () => {
  it.each(NOT_PUBLIC.flatMap(([what, addresses]) => addresses.map((address) => [address, what] as const)))(
    '%s is not public: %s',
    (address) => {
      expect(isPublicAddress(address)).toBe(false);
    },
  );

  it.each([
    '1.1.1.1',
    '8.8.8.8',
    '93.184.216.34',
    '172.15.0.1',
    '172.32.0.1',
    '100.63.0.1',
    '::ffff:8.8.8.8',
    '2606:4700::1111',
    '2a00:1450:4001:81b::200e',
  ])('%s is public', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it('is not public in any range of the private internet, however it is carried', () => {
    const ranges = [
      '10.0.0.0/8',
      '127.0.0.0/8',
      '169.254.0.0/16',
      '172.16.0.0/12',
      '192.168.0.0/16',
      '100.64.0.0/10',
    ];
    const hidden = fc.constantFrom(...ranges).chain((range) => {
      const [network, bits] = ipaddr.IPv4.parseCIDR(range);
      const first = network.toByteArray().reduce((sum, byte) => sum * 256 + byte, 0);
      return fc.integer({ min: first, max: first + 2 ** (32 - bits) - 1 }).map(dotted);
    });
    const carrier = fc.constantFrom('', '::ffff:', '::', '64:ff9b::');
    fc.assert(
      fc.property(carrier, hidden, (before, address) => !isPublicAddress(before + address)),
      { numRuns: 2000 },
    );
  });

  it('control: the library alone would let some of them through', () => {
    const alone = (address: string): boolean =>
      ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
    const passed = NOT_PUBLIC.flatMap(([, addresses]) => addresses.filter(alone));
    expect(passed).toEqual(expect.arrayContaining(['::7f00:1', '4000::1']));
  });
});

function dotted(value: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256).join('.');
}
