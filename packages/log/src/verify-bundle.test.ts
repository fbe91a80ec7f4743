import { expect, it } from 'vitest';
import { toBase64 } from './base64.ts';
import { formatCheckpoint } from './checkpoint.ts';
import { commit } from './commit.ts';
import { isWrong } from './finding.ts';
import { leafHash, nodeHash } from './hash-tree.ts';
import { makeSecretKey, parseSecretKey } from './note-key.ts';
import { formatProof } from './proof-text.ts';
import { sha256 } from './sha256.ts';
import { verifyBundle } from './verify-bundle.ts';

const BODY = '{"id":"018f","answer":"yes"}';
const SALT = new Uint8Array(32).fill(3);

function signerOf(name: string, byte = 1) {
  const signer = parseSecretKey(makeSecretKey(name, new Uint8Array(32).fill(byte)));
  if (!signer) throw new Error('no signer');
  return signer;
}

const SIGNER = signerOf('shop.example/receipts');

/** The proof of a receipt that stands behind another one, from a log with two entries. */
function bundleOf(change: object = {}, signer = SIGNER) {
  const before = leafHash(sha256, new Uint8Array(32));
  const root = nodeHash(sha256, before, leafHash(sha256, commit(sha256, SALT, BODY)));
  const text = formatCheckpoint({ origin: signer.name, size: 2, root });
  const proof = formatProof({ index: 1, hashes: [before], checkpoint: `${text}\n${signer.sign(text)}` });
  const log = { name: signer.name, key: signer.key };
  return { format: 'sluice-proof/1', body: BODY, salt: toBase64(SALT), proof, log, ...change };
}

const verify = (bundle: unknown, ...trust: [key?: string, witnesses?: string[]]) =>
  verifyBundle(typeof bundle === 'string' ? bundle : JSON.stringify(bundle), ...trust);
const results = (bundle: unknown, ...trust: [key?: string, witnesses?: string[]]) =>
  verify(bundle, ...trust).map(({ check, result }) => `${check} ${result}`);

it('a holder learns that every byte of a receipt is in the log, and what the file cannot prove', () => {
  expect(results(bundleOf())).toEqual([
    'file proven',
    'signature proven',
    'inclusion proven',
    'key open',
    'witness open',
  ]);
  expect(results(bundleOf(), SIGNER.key)).toContain('key proven');
  expect(verify(bundleOf())[2]?.message).toContain('entry 2 of the 2');
});

it('of an erased receipt only its place is proven', () => {
  const entry = toBase64(commit(sha256, SALT, BODY));
  const findings = verify(bundleOf({ body: undefined, salt: undefined, entry }));
  expect(isWrong(findings)).toBe(false);
  expect(findings[2]?.message).toContain('was erased');
  expect(results(bundleOf({ body: undefined, salt: undefined, entry: toBase64(SALT) }))).toContain('inclusion wrong');
});

it('no character of a receipt can be changed, and no receipt stands in for another', () => {
  for (let at = 0; at < BODY.length; at++) {
    const body = `${BODY.slice(0, at)}${BODY[at] === 'x' ? 'y' : 'x'}${BODY.slice(at + 1)}`;
    expect(results(bundleOf({ body }))).toContain('inclusion wrong');
  }
  expect(results(bundleOf({ body: `${BODY} ` }))).toContain('inclusion wrong');
  expect(results(bundleOf({ salt: toBase64(new Uint8Array(32)) }))).toContain('inclusion wrong');
});

it('no character of the proof can be changed, but in signatures of others', () => {
  const { proof } = bundleOf();
  for (let at = 0; at < proof.length; at++) {
    const other = proof[at] === 'B' ? 'C' : 'B';
    expect(isWrong(verify(bundleOf({ proof: `${proof.slice(0, at)}${other}${proof.slice(at + 1)}` })))).toBe(true);
  }
});

it('who signs with a key of their own is found out by who has the right one', () => {
  const forged = bundleOf({}, signerOf('shop.example/receipts', 2));
  expect(isWrong(verify(forged))).toBe(false);
  expect(results(forged, SIGNER.key)).toEqual(expect.arrayContaining(['signature wrong', 'key wrong']));
  // The right key in the file does not help: the signature is not its own.
  expect(results({ ...forged, log: { name: SIGNER.name, key: SIGNER.key } })).toContain('signature wrong');
  const elsewhere = bundleOf({}, signerOf('other.example/receipts'));
  expect(results({ ...elsewhere, log: { name: 'other.example/receipts', key: SIGNER.key } })).toContain(
    'signature wrong',
  );
});

it('a witness that is asked for and did not sign is named', () => {
  const witness = signerOf('witness.example').key;
  expect(results(bundleOf(), undefined, [witness])).toContain('witness open');
  expect(results(bundleOf(), undefined, ['no key'])).toContain('witness wrong');
});

it.each([
  ['nothing', ''],
  ['no JSON', '{'],
  ['no object', '[]'],
  ['null', 'null'],
  ['a receipt without a proof', { id: '018f' }],
  ['another version', bundleOf({ format: 'sluice-proof/2' })],
  ['a format that only its prototype has', '{"__proto__":{"format":"sluice-proof/1"}}'],
  ['a body that is an object', bundleOf({ body: {} })],
  ['a salt of another length', bundleOf({ salt: 'AAAA' })],
  ['a salt that is a number', bundleOf({ salt: 7 })],
  ['an entry beside the receipt', bundleOf({ entry: toBase64(SALT) })],
  ['a short entry', bundleOf({ body: undefined, salt: undefined, entry: 'AAAA' })],
  ['neither receipt nor entry', bundleOf({ body: undefined, salt: undefined })],
  ['no log', bundleOf({ log: null })],
  ['a log without a key', bundleOf({ log: { name: 'a' } })],
  ['the name of another log', bundleOf({ log: { name: 'other.example', key: SIGNER.key } })],
  ['a proof that is a list', bundleOf({ proof: [] })],
  ['a proof that is none', bundleOf({ proof: 'x' })],
  ['a proof with a huge place', bundleOf({ proof: bundleOf().proof.replace('index 1', `index ${'9'.repeat(400)}`) })],
  ['a checkpoint that is none', bundleOf({ proof: formatProof({ index: 0, hashes: [], checkpoint: 'x' }) })],
  ['nested brackets', '['.repeat(100_000)],
])('%s is no proof, and the finding says why', (_what, bundle) => {
  expect(verify(bundle)).toEqual([
    { check: 'file', result: 'wrong', message: expect.stringMatching(/^This is no proof: .+\.$/) },
  ]);
});

it('a text with half a character in it proves nothing else', () => {
  expect(results(bundleOf({ body: `${BODY}\ud800` }))).toContain('inclusion wrong');
});
