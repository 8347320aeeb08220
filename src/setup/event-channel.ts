/** Turns pushed events into an async iterable: waits inside a client can be told while its promise is still open. */
export class EventChannel<T> {
  #waiting: T[] = [];
  #wake: (() => void) | null = null;
  #isClosed = false;

  push(event: T): void {
    this.#waiting.push(event);
    this.#wake?.();
  }

  close(): void {
    this.#isClosed = true;
    this.#wake?.();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<T, void, undefined> {
    for (;;) {
      for (let event = this.#waiting.shift(); event !== undefined; event = this.#waiting.shift()) yield event;
      if (this.#isClosed) return;
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
      this.#wake = null;
    }
  }
}
