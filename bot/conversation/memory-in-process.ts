// Memory that lives as long as the process: bounded by count and age.
import { LRUCache } from 'lru-cache';
import { MEMORY_TTL_MS, type Memory, type Remembered } from './memory.ts';

/** At most `most` conversations; the least recently used are dropped first. */
export function createMemoryInProcess(most = 50_000): Memory {
  const kept = new LRUCache<string, Remembered>({ max: most, ttl: MEMORY_TTL_MS });
  return {
    recall: async (key) => kept.get(key) ?? null,
    keep: async (key, remembered) => {
      kept.set(key, remembered);
    },
    forget: async (key) => {
      kept.delete(key);
    },
  };
}
