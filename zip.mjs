/** A zip whose bytes depend on its files alone: names in order, no clock, one compression. Source: PKWARE APPNOTE 6.3. */
import { crc32, deflateRawSync } from "node:zlib";

/** 1 January 1980, the first date that a zip can hold. */
const DATE = 0x0021;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
/** Made on Unix, so that unpacked files may be read by everybody. */
const UNIX = 3 << 8;
const MODE = 0o100644 << 16;

/** `files` by name, with `/` between folders. */
export function makeZip(files) {
  const local = [];
  const central = [];
  let offset = 0;
  for (const [name, bytes] of Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const path = Buffer.from(name, "utf8");
    const packed = deflateRawSync(bytes, { level: 9 });
    const common = Buffer.alloc(26);
    common.writeUInt16LE(VERSION, 0);
    common.writeUInt16LE(UTF8_NAMES, 2);
    common.writeUInt16LE(DEFLATED, 4);
    common.writeUInt16LE(0, 6);
    common.writeUInt16LE(DATE, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(path.length, 22);
    local.push(Buffer.from("PK\x03\x04", "latin1"), common, path, packed);
    const end = Buffer.alloc(14);
    end.writeUInt32LE(MODE >>> 0, 6);
    end.writeUInt32LE(offset, 10);
    const made = Buffer.alloc(2);
    made.writeUInt16LE(UNIX | VERSION);
    central.push(Buffer.from("PK\x01\x02", "latin1"), made, common, end, path);
    offset += 4 + common.length + path.length + packed.length;
  }
  const directory = Buffer.concat(central);
  const count = Object.keys(files).length;
  const tail = Buffer.alloc(22);
  tail.write("PK\x05\x06", 0, "latin1");
  tail.writeUInt16LE(count, 8);
  tail.writeUInt16LE(count, 10);
  tail.writeUInt32LE(directory.length, 12);
  tail.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, tail]);
}
