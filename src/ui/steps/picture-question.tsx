import { useEffect, useRef } from "preact/hooks";
import { useWords } from "../words.ts";

/** Draws a picture that came as bytes. The page loads images from nowhere, so it goes onto a canvas. */
export function PictureQuestion({ png }: { png: Uint8Array<ArrayBuffer> }) {
  const { product: words } = useWords();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    let isGone = false;
    createImageBitmap(new Blob([png], { type: "image/png" }))
      .then((picture) => {
        const to = canvas.current;
        if (isGone || !to) return;
        to.width = picture.width;
        to.height = picture.height;
        to.getContext("2d")?.drawImage(picture, 0, 0);
      })
      // Unreadable bytes leave the canvas empty; signing in again brings another picture.
      .catch(() => undefined);
    return () => {
      isGone = true;
    };
  }, [png]);
  return <canvas ref={canvas} className="letters" role="img" aria-label={words.pictureAlt} />;
}
