import type { AnyOf } from '../questions/query.js';
import type { Register } from '../records/register.js';

/** The topics and all that are narrower. */
export function withNarrower(topics: AnyOf, register: Register): ReadonlySet<string> {
  const wanted = new Set(topics);
  let grew = true;
  while (grew) {
    grew = false;
    for (const topic of register.topics.values()) {
      if (topic.broader !== null && wanted.has(topic.broader) && !wanted.has(topic.id)) {
        wanted.add(topic.id);
        grew = true;
      }
    }
  }
  return wanted;
}
