/** The part at fault is marked: what both share in front and behind is not. An address may break before its path. */
export function Marked({ found, expected }: { found: string; expected: string }) {
  let front = 0;
  while (front < found.length && found[front] === expected[front]) front += 1;
  let back = 0;
  const most = Math.min(found.length, expected.length) - front;
  while (back < most && found.at(-1 - back) === expected.at(-1 - back)) back += 1;
  const end = found.length - back;
  const path = /(?<=:\/\/[^/]+)\//.exec(found)?.index ?? found.length;
  const piece = (from: number, to: number) => (
    <>
      {found.slice(from, Math.max(from, Math.min(path, to)))}
      {from <= path && path < to && <wbr />}
      {found.slice(Math.max(from, Math.min(path, to)), to)}
    </>
  );
  return (
    <>
      {piece(0, front)}
      {front < end && <mark>{piece(front, end)}</mark>}
      {piece(end, found.length)}
    </>
  );
}
