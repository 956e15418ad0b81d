import type { Picture } from './picture.js';

/**
 * Pictures drawn before, kept up to a number of bytes; what was asked for longest ago goes first. Those who ask for a picture
 * while it is being drawn wait for the same drawing. A drawing that fails is not kept: the next request tries anew.
 */
export class PictureCache {
  /** In the order of the last request. */
  readonly #kept = new Map<string, Picture>();
  readonly #underWay = new Map<string, Promise<Picture>>();
  #bytes = 0;

  /** `mostBytes`: how many bytes of PNG to keep in all. A picture larger than that is given and not kept. */
  constructor(private readonly mostBytes: number) {}

  /** Bytes of the pictures kept at the moment. */
  get bytes(): number {
    return this.#bytes;
  }

  /**
   * The picture of a key, drawn where it is not kept. The key has to name all that the picture depends on: the version of
   * the register, what is shown, the language.
   */
  async get(key: string, draw: () => Promise<Picture>): Promise<Picture> {
    const kept = this.#kept.get(key);
    if (kept) {
      this.#kept.delete(key);
      this.#kept.set(key, kept);
      return kept;
    }
    const underWay = this.#underWay.get(key);
    if (underWay) return underWay;
    const drawing = draw();
    this.#underWay.set(key, drawing);
    try {
      const picture = await drawing;
      this.#keep(key, picture);
      return picture;
    } finally {
      this.#underWay.delete(key);
    }
  }

  #keep(key: string, picture: Picture): void {
    if (picture.png.byteLength > this.mostBytes) return;
    this.#kept.set(key, picture);
    this.#bytes += picture.png.byteLength;
    for (const [oldest, { png }] of this.#kept) {
      if (this.#bytes <= this.mostBytes) break;
      this.#kept.delete(oldest);
      this.#bytes -= png.byteLength;
    }
  }
}
