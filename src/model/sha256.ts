import { createHash } from "node:crypto";

/** Up to here arithmetic of our own is quicker than loading OpenSSL, which takes a twentieth of a start. */
const SHORT = 1024;

/** SHA-256 of a text in UTF-8, in hex digits. */
export function sha256(text: string): string {
  const bytes = Buffer.from(text, "utf8");
  return bytes.length > SHORT ? createHash("sha256").update(bytes).digest("hex") : digestOfShort(bytes);
}

/** The fractional parts of the cube roots of the first 64 primes: https://nvlpubs.nist.gov/nistpubs/FIPS/NIST.FIPS.180-4.pdf, 4.2.2 */
const ROUND_CONSTANTS = new Int32Array([
  0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98,
  0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786,
  0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8,
  0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13,
  0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819,
  0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a,
  0x5b9cca4f, 0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7,
  0xc67178f2,
]);

/** Of the square roots of the first eight: 5.3.3 of the same. */
const START = [
  0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19,
];

const BLOCK = 64;

function digestOfShort(bytes: Buffer): string {
  const state = Int32Array.from(START);
  const padded = padded64(bytes);
  const schedule = new Int32Array(64);
  for (let at = 0; at < padded.length; at += BLOCK) {
    for (let n = 0; n < 16; n++) schedule[n] = padded.readInt32BE(at + 4 * n);
    for (let n = 16; n < 64; n++) {
      const a = word(schedule, n - 15);
      const b = word(schedule, n - 2);
      const small0 = turned(a, 7) ^ turned(a, 18) ^ (a >>> 3);
      const small1 = turned(b, 17) ^ turned(b, 19) ^ (b >>> 10);
      schedule[n] = word(schedule, n - 16) + small0 + word(schedule, n - 7) + small1;
    }
    compress(state, schedule);
  }
  const digest = Buffer.alloc(32);
  for (let n = 0; n < 8; n++) digest.writeInt32BE(word(state, n), 4 * n);
  return digest.toString("hex");
}

/** One block: 6.2.2, steps 2 to 4. */
function compress(state: Int32Array, schedule: Int32Array): void {
  let a = word(state, 0);
  let b = word(state, 1);
  let c = word(state, 2);
  let d = word(state, 3);
  let e = word(state, 4);
  let f = word(state, 5);
  let g = word(state, 6);
  let h = word(state, 7);
  for (let n = 0; n < 64; n++) {
    const big1 = turned(e, 6) ^ turned(e, 11) ^ turned(e, 25);
    const first = (h + big1 + ((e & f) ^ (~e & g)) + word(ROUND_CONSTANTS, n) + word(schedule, n)) | 0;
    const big0 = turned(a, 2) ^ turned(a, 13) ^ turned(a, 22);
    const second = (big0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  state[0] = word(state, 0) + a;
  state[1] = word(state, 1) + b;
  state[2] = word(state, 2) + c;
  state[3] = word(state, 3) + d;
  state[4] = word(state, 4) + e;
  state[5] = word(state, 5) + f;
  state[6] = word(state, 6) + g;
  state[7] = word(state, 7) + h;
}

/** A one, zeros, and the length in bits at the end of the last block: 5.1.1. */
function padded64(bytes: Buffer): Buffer {
  const padded = Buffer.alloc(BLOCK * Math.ceil((bytes.length + 9) / BLOCK));
  bytes.copy(padded);
  padded[bytes.length] = 0x80;
  padded.writeUInt32BE(8 * bytes.length, padded.length - 4);
  return padded;
}

function word(list: Int32Array, n: number): number {
  return list[n] ?? 0;
}

function turned(value: number, by: number): number {
  return (value >>> by) | (value << (32 - by));
}
