import { textIdFor, uuidV5 } from './text-id';

describe('the id of the words of a command', () => {
  it('is a UUIDv5: the example of RFC 9562 comes out', () => {
    // Appendix A.4: www.example.com in the DNS name space.
    expect(uuidV5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    );
  });

  it('is the same for a repeated request and another for another case or key', () => {
    expect(textIdFor('SQ20261123-000001', 'key-0001')).toBe(textIdFor('SQ20261123-000001', 'key-0001'));
    expect(textIdFor('SQ20261123-000001', 'key-0001')).not.toBe(textIdFor('SQ20261123-000001', 'key-0002'));
    expect(textIdFor('SQ20261123-000001', 'key-0001')).not.toBe(textIdFor('SQ20261123-000002', 'key-0001'));
  });
});
