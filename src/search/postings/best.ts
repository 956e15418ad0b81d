/** Keeps the best of many scored places: a heap with the worst of the best on top. */
export class Best {
  readonly places: number[] = [];
  readonly #scores: number[] = [];

  constructor(private readonly most: number) {}

  offer(place: number, score: number): void {
    if (this.places.length < this.most) {
      this.places.push(place);
      this.#scores.push(score);
      this.#rise(this.places.length - 1);
    } else if (score > (this.#scores[0] ?? 0)) {
      this.places[0] = place;
      this.#scores[0] = score;
      this.#sink(0);
    }
  }

  #score(at: number): number {
    return this.#scores[at] ?? Infinity;
  }

  #swap(a: number, b: number): void {
    [this.places[a], this.places[b]] = [this.places[b] ?? 0, this.places[a] ?? 0];
    [this.#scores[a], this.#scores[b]] = [this.#score(b), this.#score(a)];
  }

  #rise(from: number): void {
    for (let at = from; at > 0;) {
      const parent = (at - 1) >> 1;
      if (this.#score(parent) <= this.#score(at)) return;
      this.#swap(at, parent);
      at = parent;
    }
  }

  #sink(from: number): void {
    for (let at = from; ;) {
      const left = 2 * at + 1;
      const least = this.#score(left + 1) < this.#score(left) ? left + 1 : left;
      if (this.#score(least) >= this.#score(at)) return;
      this.#swap(at, least);
      at = least;
    }
  }
}
