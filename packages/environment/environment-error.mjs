export class EnvironmentError extends Error {
  name = 'EnvironmentError';

  /** @param {readonly import('./environment.mjs').EnvironmentFault[]} faults */
  constructor(faults) {
    super(faults.map(describe).join('\n'));
    this.faults = faults;
  }
}

/** @param {import('./environment.mjs').EnvironmentFault} fault */
function describe({ variable, given, expected }) {
  return `${variable} is ${given}; it should be ${expected}.`;
}
