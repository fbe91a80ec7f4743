import { expect, it } from 'vitest';
import { formatCheckpoint, parseCheckpoint } from './checkpoint.ts';
import { publicKeyOf, signEd25519 } from './ed25519.ts';
import { formatSignature, parseNote } from './note.ts';
import { formatNoteKey, KEY_TYPES, makeSecretKey, noteKey, parseNoteKey, parseSecretKey } from './note-key.ts';
import { formatAddCheckpoint, formatProof, parseProof } from './proof-text.ts';
import { cosignedMessage, verifyCosignature, verifyNote } from './verify-note.ts';

/** The key, the text and the signature that Go's documentation of signed notes shows: https://pkg.go.dev/golang.org/x/mod/sumdb/note */
const SECRET = 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
const KEY = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const LINE =
  '— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n';
/** The key of Go's checksum database, which has been in use since 2019. */
const SUM_DB = 'sum.golang.org+033de0ae+Ac4zctda0e5eza+HJyk9SxEdh+s3Ux18htTTAD8OuAn8';

function keyOf(text: string) {
  const key = parseNoteKey(text);
  if (!key) throw new Error('no key');
  return key;
}

function noteOf(text: string) {
  const note = parseNote(text);
  if (!note) throw new Error('no note');
  return note;
}

it('a secret key signs as Go signs with it, and the public key verifies that', () => {
  const signer = parseSecretKey(SECRET);
  expect(signer?.key).toBe(KEY);
  expect(signer?.sign(TEXT)).toBe(LINE);
  expect(verifyNote(noteOf(`${TEXT}\n${LINE}`), keyOf(KEY))).toBe('signed');
  expect(formatNoteKey(keyOf(SUM_DB))).toBe(SUM_DB);
});

it('a text that was changed is forged, a text that others signed is not signed', () => {
  const changed = TEXT.replace('cryptography', 'a checkbox');
  expect(verifyNote(noteOf(`${changed}\n${LINE}`), keyOf(KEY))).toBe('forged');
  expect(verifyNote(noteOf(`${TEXT}\n${LINE}`), keyOf(SUM_DB))).toBe('absent');
  const twice = `${TEXT}\n${LINE}${LINE.replace('AnAM=', 'BnAM=').replace('wJnAM=', 'wJnAQ=')}`;
  expect(verifyNote(noteOf(twice), keyOf(KEY))).toBe('forged');
});

it('no bit of a signature can be changed', () => {
  const { text, signatures } = noteOf(`${TEXT}\n${LINE}`);
  const [signature] = signatures;
  if (!signature) throw new Error('no signature');
  for (let bit = 0; bit < 512; bit += 5) {
    const bytes = signature.bytes.map((byte, at) => (at === bit >> 3 ? byte ^ (1 << (bit & 7)) : byte));
    expect(verifyNote({ text, signatures: [{ ...signature, bytes }] }, keyOf(KEY))).toBe('forged');
  }
});

it.each([
  ['nothing', ''],
  ['no signature', TEXT],
  ['no empty line', `${TEXT}${LINE}`],
  ['no newline at the end', `${TEXT}\n${LINE}`.slice(0, -1)],
  ['a hyphen for a dash', `${TEXT}\n${LINE.replace('—', '-')}`],
  ['a key without a name', `${TEXT}\n—  AAAAAAAA\n`],
  ['a name with a plus', `${TEXT}\n— a+b AAAAAAAA\n`],
  ['a name with a space that looks like none', `${TEXT}\n— a\u00a0b AAAAAAAA\n`],
  ['a signature without bytes', `${TEXT}\n— a AAAAAA==\n`],
  ['base64 without padding', `${TEXT}\n${LINE.replace('=', '')}`],
  ['base64 of another alphabet', `${TEXT}\n${LINE.replace('/', '_')}`],
  ['base64 with bits beyond its end', `${TEXT}\n${LINE.replace('M=', 'N=')}`],
  ['a control character', `${TEXT}\u0007\n${LINE}`],
  ['a carriage return', `${TEXT}\n${LINE}`.replaceAll('\n', '\r\n')],
  ['half a character', `\ud800${TEXT}\n${LINE}`],
  ['a hundred signatures and one', `${TEXT}\n${LINE.repeat(101)}`],
  ['a text without end', `${'x'.repeat(600_000)}\n\n${LINE}`],
])('a note with %s is none', (_what, note) => {
  expect(parseNote(note)).toBeUndefined();
});

it.each([
  ['another id', KEY.replace('c74f20a3', 'c74f20a4')],
  ['another name', KEY.replace('Peter', 'Petra')],
  ['another algorithm', KEY.replace('+AR', '+Ah')],
  ['too few bytes', KEY.slice(0, -4)],
  ['no parts', 'PeterNeumann'],
  ['the secret in place of the public one', SECRET],
])('a key with %s is none', (_what, key) => {
  expect(parseNoteKey(key)).toBeUndefined();
});

it('a key that is made signs for the log of its name', () => {
  const seed = new Uint8Array(32).fill(7);
  const signer = parseSecretKey(makeSecretKey('shop.example/receipts', seed));
  expect(signer?.name).toBe('shop.example/receipts');
  expect(verifyNote(noteOf(`${TEXT}\n${signer?.sign(TEXT)}`), keyOf(signer?.key ?? ''))).toBe('signed');
  for (const name of ['', 'a b', 'a+b', 'a\nb']) expect(() => makeSecretKey(name, seed)).toThrow('a log is named');
  expect(() => makeSecretKey('a', seed.slice(1))).toThrow('31 bytes');
  expect(parseSecretKey(KEY)).toBeUndefined();
  expect(parseSecretKey(SECRET.replace('c74f20a3', '00000000'))).toBeUndefined();
});

it('a witness says when it saw a checkpoint, and nobody can change that', () => {
  const seed = new Uint8Array(32).fill(9);
  const key = noteKey('witness.example/w1', KEY_TYPES.cosignature, publicKeyOf(seed));
  const text = formatCheckpoint({ origin: 'shop.example/receipts', size: 7, root: new Uint8Array(32) });
  const time = 1_780_000_000;
  const at = (claimed: number) => {
    const bytes = new Uint8Array(72);
    new DataView(bytes.buffer).setBigUint64(0, BigInt(claimed));
    bytes.set(signEd25519(cosignedMessage(text, time), seed), 8);
    return noteOf(`${text}\n${formatSignature({ name: key.name, keyId: key.keyId, bytes })}`);
  };
  expect(verifyCosignature(at(time), keyOf(formatNoteKey(key)))).toEqual({ verdict: 'signed', time });
  expect(verifyCosignature(at(time + 1), key)).toEqual({ verdict: 'forged' });
  expect(verifyCosignature({ ...at(time), text: text.replace('7', '8') }, key)).toEqual({ verdict: 'forged' });
  expect(verifyCosignature(at(time), { ...key, name: 'other.example' })).toEqual({ verdict: 'absent' });
  // A log that signs as a log does not become its own witness.
  expect(verifyCosignature(at(time), keyOf(KEY))).toEqual({ verdict: 'absent' });
  expect(verifyNote(at(time), key)).toBe('absent');
});

const ROOT = `${'A'.repeat(43)}=`;

it('a checkpoint is read as it was written, with the extensions of other logs', () => {
  const checkpoint = { origin: 'shop.example/receipts', size: 20, root: new Uint8Array(32) };
  expect(parseCheckpoint(formatCheckpoint(checkpoint))).toEqual(checkpoint);
  expect(parseCheckpoint(`${formatCheckpoint(checkpoint)}more\n`)).toEqual(checkpoint);
});

it.each([
  ['no origin', `\n1\n${ROOT}\n`],
  ['zeros in front', `a\n01\n${ROOT}\n`],
  ['a negative size', `a\n-1\n${ROOT}\n`],
  ['a size in words', `a\n1e3\n${ROOT}\n`],
  ['a size beyond what is exact', `a\n9007199254740992\n${ROOT}\n`],
  ['a size of a thousand digits', `a\n${'9'.repeat(1000)}\n${ROOT}\n`],
  ['a short root', 'a\n1\nAAAA\n'],
  ['no newline', `a\n1\n${ROOT}`],
  ['an empty line', `a\n1\n${ROOT}\n\nx\n`],
])('a checkpoint with %s is none', (_what, text) => {
  expect(parseCheckpoint(text)).toBeUndefined();
});

it('a proof is read as it was written, and extra data of others is left out', () => {
  const proof = {
    index: 73_894,
    hashes: [new Uint8Array(32), new Uint8Array(32).fill(1)],
    checkpoint: 'a\n1\nb\n\n— c d\n',
  };
  const text = formatProof(proof);
  expect(text.split('\n').slice(0, 3)).toEqual(['c2sp.org/tlog-proof@v1', 'index 73894', ROOT]);
  expect(parseProof(text)).toEqual(proof);
  expect(parseProof(text.replace('index', 'extra AAAA\nindex'))).toEqual(proof);
  expect(parseProof(formatProof({ ...proof, hashes: [] }))).toEqual({ ...proof, hashes: [] });
});

it.each([
  ['another version', (text: string) => text.replace('@v1', '@v2')],
  ['no index', (text: string) => text.replace('index 5\n', '')],
  ['an index with a sign', (text: string) => text.replace('index 5', 'index +5')],
  ['a huge index', (text: string) => text.replace('index 5', 'index 99999999999999999999')],
  ['a short hash', (text: string) => text.replace(ROOT, 'AAAA')],
  ['extra data that is no base64', (text: string) => text.replace('index', 'extra ?\nindex')],
  ['extra data behind the index', (text: string) => text.replace(ROOT, 'extra AAAA')],
  ['64 hashes', (text: string) => text.replace(`${ROOT}\n`, `${ROOT}\n`.repeat(64))],
  ['no checkpoint', (text: string) => text.slice(0, text.indexOf('\n\n'))],
  ['nothing', () => ''],
])('a proof with %s is none', (_what, change) => {
  expect(
    parseProof(change(formatProof({ index: 5, hashes: [new Uint8Array(32)], checkpoint: 'a\n' }))),
  ).toBeUndefined();
});

it('a witness is asked as its protocol says', () => {
  expect(formatAddCheckpoint(0, [], 'a\n1\n')).toBe('old 0\n\na\n1\n');
  expect(formatAddCheckpoint(7, [new Uint8Array(32)], 'a\n8\n')).toBe(`old 7\n${ROOT}\n\na\n8\n`);
});
