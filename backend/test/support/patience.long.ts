// A start of the whole program or a walk through the browser takes seconds, and twice that on a busy machine.
jest.setTimeout(180_000);
