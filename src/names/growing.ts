const pageBits = 12;
const pageSize = 1 << pageBits;

/**
 * Whole numbers under 2 ** 32 that grow in number: four bytes each, in pages, so that none is ever copied and no memory is left
 * behind.
 */
export class Growing {
  readonly #pages: Uint32Array[] = [];

  set(at: number, value: number): void {
    const number = at >>> pageBits;
    while (this.#pages.length <= number) this.#pages.push(new Uint32Array(pageSize));
    const page = this.#pages[number];
    if (page) page[at & (pageSize - 1)] = value;
  }

  /** 0 where nothing was set. */
  get(at: number): number {
    return this.#pages[at >>> pageBits]?.[at & (pageSize - 1)] ?? 0;
  }
}
