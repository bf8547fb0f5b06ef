import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,contract,golden,architecture,journal}/**/*.test.ts'],
    testTimeout: 30_000,
    allowOnly: !process.env['CI'],
  },
});
