import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/temporary-folder.ts',
    // Nothing in the sources keeps state of its own, so files may share what they import: half the time goes otherwise into
    // loading discord.js anew for each.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
