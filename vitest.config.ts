import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    retry: 0,
    // The tests keep nothing between them: loading every module anew for each file took half of the time.
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
    // A limit for tests that hang. How long work takes is measured by scripts, not judged on a busy machine.
    testTimeout: 180_000,
  },
});
