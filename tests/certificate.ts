import { generate } from 'selfsigned';

/** For servers of tests on `localhost`; whoever trusts it trusts it as its own authority. */
export async function makeCertificate() {
  const { cert, private: key } = await generate([{ name: 'commonName', value: 'localhost' }], {
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'localhost' }] }],
  });
  return { cert, key };
}
