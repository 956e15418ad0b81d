/** Freezes a value with all its parts. @returns the value */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    for (const part of Object.values(value)) deepFreeze(part as unknown);
    Object.freeze(value);
  }
  return value;
}
