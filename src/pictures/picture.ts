/** A picture to send: a PNG and its size in pixels. Whoever sends it adds the alt text. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** A picture before it is rendered. All its words are outlines: the SVG needs no font to be drawn. */
export interface Drawing {
  readonly svg: string;
  /** In pixels, the unit of every length here. */
  readonly width: number;
  readonly height: number;
}

/**
 * Width of every picture. Discord shows a picture about 360 points wide on a phone, where a third remains of each length:
 * words of 30 pixels come out at 10.
 */
export const pictureWidth = 1080;
