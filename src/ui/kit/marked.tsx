import { Breakable } from "./breakable.tsx";

/** The part at fault is marked: what both share in front and behind is not. */
export function Marked({ found, expected }: { found: string; expected: string }) {
  if (found === expected) return <Breakable text={found} />;
  let front = 0;
  while (front < found.length && found[front] === expected[front]) front += 1;
  let back = 0;
  const most = Math.min(found.length, expected.length) - front;
  while (back < most && found.at(-1 - back) === expected.at(-1 - back)) back += 1;
  return (
    <>
      <Breakable text={found.slice(0, front)} />
      <mark>{found.slice(front, found.length - back)}</mark>
      <Breakable text={found.slice(found.length - back)} />
    </>
  );
}
