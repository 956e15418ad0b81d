/** More than twice so many values are not remembered: a map of more holds others up when it makes room. */
const most = 20_000;

/** What was worked out for a text, so that it is not worked out again. What was not asked for in a long time is forgotten. */
export class Memory<Value> {
  #recent = new Map<string, Value>();
  #before = new Map<string, Value>();

  get(text: string, workOut: (text: string) => Value): Value {
    const recent = this.#recent.get(text);
    if (recent !== undefined) return recent;
    const value = this.#before.get(text) ?? workOut(text);
    if (this.#recent.size >= most) {
      this.#before = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(text, value);
    return value;
  }
}
