import { describe, expect, it } from 'vitest';
import { storeConformance } from './conformance.ts';
import { createMemoryStore } from './memory-store.ts';

storeConformance({ describe, it, expect }, 'memory', async () => createMemoryStore());
