/** The name of a network connection as people know it. */

import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../../../renderer/pages/workshop/phones/place-kind.ts';

describe('a network connection', () => {
  it.each([
    ['wlan0', 'wireless'],
    ['wlp2s0', 'wireless'],
    ['Wi-Fi', 'wireless'],
    ['WiFi 2', 'wireless'],
    ['Local Area Connection* 2', 'wireless'],
    ['eth0', 'cable'],
    ['enp3s0', 'cable'],
    ['Ethernet 2', 'cable'],
    ['Local Area Connection', 'cable'],
    ['vEthernet (WSL)', 'inside'],
    ['docker0', 'inside'],
    ['utun3', 'inside'],
    ['Corporate VPN', 'inside'],
    ['en0', 'other'],
    ['constructor', 'other'],
    ['', 'other'],
  ])('called %s is %s', (network, kind) => {
    expect(kindOf({ network, isOnlyHere: false })).toBe(kind);
  });

  it('that leads nowhere else is for this computer', () => {
    expect(kindOf({ network: '', isOnlyHere: true })).toBe('here');
  });
});
