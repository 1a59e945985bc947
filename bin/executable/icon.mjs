// The icon of ppmk.exe, drawn from its shapes: three columns that grow on a green ground.
const sizes = [16, 32, 48, 64, 256];
const green = [31, 111, 84];
const white = [255, 255, 255];
/** Left, top and right of each column, in sixteenths. */
const columns = [
  [3, 9, 6],
  [6.5, 6, 9.5],
  [10, 3, 13],
];
const floor = 13;
const corner = 3;
/** Points looked at along each side of a pixel. */
const samples = 4;

/** The bytes of an .ico file with one picture, 32 bits a pixel, for each size that Windows shows. */
export function icon() {
  const pictures = sizes.map(picture);
  const head = Buffer.alloc(6 + 16 * sizes.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(sizes.length, 4);
  let offset = head.length;
  for (const [index, size] of sizes.entries()) {
    const at = 6 + 16 * index;
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(pictures[index].length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += pictures[index].length;
  }
  return Buffer.concat([head, ...pictures]);
}

/** A bitmap from the lowest row up, and behind it the mask of one bit a pixel that says nothing, since alpha says it. */
function picture(size) {
  const header = Buffer.alloc(40);
  header.writeUInt32LE(40, 0);
  header.writeInt32LE(size, 4);
  header.writeInt32LE(2 * size, 8);
  header.writeUInt16LE(1, 12);
  header.writeUInt16LE(32, 14);
  const pixels = Buffer.alloc(4 * size * size);
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      const [red, greenPart, blue, alpha] = pixel(column, size - 1 - row, size);
      pixels.set([blue, greenPart, red, alpha], 4 * (row * size + column));
    }
  }
  return Buffer.concat([header, pixels, Buffer.alloc(size * 4 * Math.ceil(size / 32))]);
}

function pixel(column, row, size) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let i = 0; i < samples * samples; i++) {
    const x = (16 * (column + ((i % samples) + 0.5) / samples)) / size;
    const y = (16 * (row + (Math.floor(i / samples) + 0.5) / samples)) / size;
    const colour = colourAt(x, y);
    if (colour === undefined) continue;
    covered += 1;
    for (const part of sum.keys()) sum[part] += colour[part];
  }
  const mean = (total) => (covered === 0 ? 0 : Math.round(total / covered));
  return [...sum.map(mean), Math.round((255 * covered) / (samples * samples))];
}

function colourAt(x, y) {
  const beyond = (value) => Math.max(corner - value, value - (16 - corner), 0);
  if (Math.hypot(beyond(x), beyond(y)) > corner) return undefined;
  return columns.some(([left, top, right]) => x >= left && x <= right && y >= top && y <= floor) ? white : green;
}
