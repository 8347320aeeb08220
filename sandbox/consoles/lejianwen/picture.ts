/** The picture with letters that lejianwen/rustdesk-api asks to be read: a small PNG of digits. */
import { crc32, deflateSync } from "node:zlib";

const HEIGHT = 7;
/** Five columns by seven rows per digit, a row per number, the leftmost column highest. */
const DIGITS: readonly (readonly number[])[] = [
  [14, 17, 19, 21, 25, 17, 14],
  [4, 12, 4, 4, 4, 4, 14],
  [14, 17, 1, 2, 4, 8, 31],
  [31, 2, 4, 2, 1, 17, 14],
  [2, 6, 10, 18, 31, 2, 2],
  [31, 16, 30, 1, 1, 17, 14],
  [6, 8, 16, 30, 17, 17, 14],
  [31, 1, 2, 4, 8, 8, 8],
  [14, 17, 17, 14, 17, 17, 14],
  [14, 17, 17, 15, 1, 2, 12],
];
const SCALE = 5;

/** A data address of a PNG that shows these digits. */
export function drawDigits(text: string): string {
  const width = (text.length * 6 + 1) * SCALE;
  const rows: Buffer[] = [];
  for (let y = -1; y <= HEIGHT; y += 1) {
    const row = Buffer.alloc(width + 1, 255);
    row[0] = 0;
    for (const [at, digit] of [...text].entries()) {
      const bits = DIGITS[Number(digit)]?.[y] ?? 0;
      for (let x = 0; x < 5; x += 1)
        if (bits & (16 >> x)) row.fill(0, 1 + (at * 6 + 1 + x) * SCALE, 1 + (at * 6 + 2 + x) * SCALE);
    }
    for (let repeat = 0; repeat < SCALE; repeat += 1) rows.push(row);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(rows.length, 4);
  head.writeUInt8(8, 8); // eight bits of grey; compression, filter and interlace are 0
  const png = Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(Buffer.concat(rows))),
    chunk("IEND", Buffer.alloc(0)),
  ]);
  return `data:image/png;base64,${png.toString("base64")}`;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body) >>> 0);
  return Buffer.concat([length, body, check]);
}
