import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,contract,golden,architecture,journal}/**/*.test.ts'],
    testTimeout: 30_000,
    // Node reads TypeScript in each worker thread with WebAssembly, and its V8 was seen to abort (`jit_page_->allocations_.erase`) when a
    // thread ended while that was being optimised in the background (nodejs/node#64500 has the same). The programs are bundled and read none.
    execArgv: ['--liftoff-only'],
    allowOnly: !process.env['CI'],
  },
});
