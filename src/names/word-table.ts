import { Growing } from './growing.js';

/** Slots of a table of numbers by the hash of their words: 0 where there is none, else the number plus one. */
interface Shard {
  slots: Uint32Array;
  count: number;
}

/** A shard of many takes its turn to double, so that no word waits until the room of all words has doubled. */
const shardBits = 6;
const shards = 1 << shardBits;

/** FNV-1a over the units of a word, the upper bits mixed into the lower ones. */
const seed = 0x811c9dc5;
const mixed = (hash: number, unit: number) => Math.imul(hash ^ unit, 0x01000193);
const finished = (hash: number) => (hash ^ (hash >>> 15)) >>> 0;

function hashOf(word: string): number {
  let hash = seed;
  for (let i = 0; i < word.length; i++) hash = mixed(hash, word.charCodeAt(i));
  return finished(hash);
}

/**
 * Words, each kept once and known by its number: those of an index, of spelling, of what records say. A word takes two bytes a letter
 * and some ten more, where a map of strings takes seventy.
 */
export class WordTable {
  #letters = new Uint16Array(1024);
  /** By number: where its letters begin; those of the last end where the next would begin. */
  readonly #starts = new Growing();
  readonly #shards = Array.from({ length: shards }, (): Shard => ({ slots: new Uint32Array(64), count: 0 }));
  /** How many words there are. */
  size = 0;
  readonly #pairs = new Growing();
  #pairCount = 0;

  /** The number of a word, given to it at first sight: 0, 1, and so on. */
  number(word: string): number {
    const hash = hashOf(word);
    const shard = this.#shardOf(hash);
    const slot = this.#slotOf(word, hash, shard);
    const held = shard.slots[slot] ?? 0;
    if (held > 0) return held - 1;
    const number = this.size++;
    this.#write(word, number);
    if (word.length === 2) this.#pairs.set(this.#pairCount++, number);
    shard.slots[slot] = number + 1;
    if (++shard.count * 3 > shard.slots.length * 2) this.#double(shard);
    return number;
  }

  /** The same for a word that has a number, else undefined. */
  numberOf(word: string): number | undefined {
    const hash = hashOf(word);
    const shard = this.#shardOf(hash);
    const held = shard.slots[this.#slotOf(word, hash, shard)] ?? 0;
    return held > 0 ? held - 1 : undefined;
  }

  word(number: number): string {
    const start = this.#starts.get(number);
    const end = this.#starts.get(number + 1);
    let word = '';
    for (let at = start; at < end; at++) word += String.fromCharCode(this.#letters[at] ?? 0);
    return word;
  }

  /** One letter of a word, as a UTF-16 unit. */
  letter(number: number, at: number): number {
    return this.#letters[this.#starts.get(number) + at] ?? 0;
  }

  /** The words of two characters that hold this one. */
  pairsWith(character: string): string[] {
    const unit = character.charCodeAt(0);
    const found: string[] = [];
    for (let i = 0; i < this.#pairCount; i++) {
      const pair = this.#pairs.get(i);
      if (this.letter(pair, 0) === unit || this.letter(pair, 1) === unit) found.push(this.word(pair));
    }
    return found;
  }

  /** Whether the word of this number begins so. */
  startsWith(number: number, beginning: string): boolean {
    const start = this.#starts.get(number);
    if (this.#starts.get(number + 1) - start < beginning.length) return false;
    for (let i = 0; i < beginning.length; i++) if (this.#letters[start + i] !== beginning.charCodeAt(i)) return false;
    return true;
  }

  #is(number: number, word: string): boolean {
    const length = this.#starts.get(number + 1) - this.#starts.get(number);
    return length === word.length && this.startsWith(number, word);
  }

  #write(word: string, number: number): void {
    const start = this.#starts.get(number);
    const end = start + word.length;
    if (end > this.#letters.length) {
      const more = new Uint16Array(Math.max(end, Math.ceil(this.#letters.length * 1.5)));
      more.set(this.#letters);
      this.#letters = more;
    }
    for (let i = 0; i < word.length; i++) this.#letters[start + i] = word.charCodeAt(i);
    this.#starts.set(number + 1, end);
  }

  #shardOf(hash: number): Shard {
    const shard = this.#shards[hash >>> (32 - shardBits)];
    if (!shard) throw new Error('A hash has 32 bits.');
    return shard;
  }

  /** Where the word is in its shard, or else where it would be. */
  #slotOf(word: string, hash: number, { slots }: Shard): number {
    const last = slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const held = slots[slot] ?? 0;
      if (held === 0 || this.#is(held - 1, word)) return slot;
    }
  }

  #double(shard: Shard): void {
    const slots = new Uint32Array(shard.slots.length * 2);
    const last = slots.length - 1;
    for (const held of shard.slots) {
      if (held === 0) continue;
      let slot = this.#hashAt(held - 1) & last;
      while (slots[slot] !== 0) slot = (slot + 1) & last;
      slots[slot] = held;
    }
    shard.slots = slots;
  }

  #hashAt(number: number): number {
    const end = this.#starts.get(number + 1);
    let hash = seed;
    for (let at = this.#starts.get(number); at < end; at++) hash = mixed(hash, this.#letters[at] ?? 0);
    return finished(hash);
  }
}
