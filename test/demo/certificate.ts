import { generate } from 'selfsigned';

export type Certificate = { key: string; cert: string };

/** A self-signed certificate that is good for these host names and loopback. */
export async function certificate(hosts: readonly string[]): Promise<Certificate> {
  const names = ['localhost', ...new Set(hosts)];
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'Saydo test sites' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      {
        name: 'subjectAltName',
        altNames: [...names.map((value) => ({ type: 2 as const, value })), { type: 7 as const, ip: '127.0.0.1' }],
      },
    ],
  });
  return { key, cert };
}
