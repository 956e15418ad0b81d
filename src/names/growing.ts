/** Whole numbers under 2 ** 32 that grow in number: four bytes each, and at most half as much again in reserve. */
export class Growing {
  #values = new Uint32Array(64);

  set(at: number, value: number): void {
    if (at >= this.#values.length) {
      const longer = new Uint32Array(Math.max(at + 1, Math.ceil(this.#values.length * 1.5)));
      longer.set(this.#values);
      this.#values = longer;
    }
    this.#values[at] = value;
  }

  /** 0 where nothing was set. */
  get(at: number): number {
    return this.#values[at] ?? 0;
  }
}
