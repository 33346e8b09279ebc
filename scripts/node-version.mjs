// Like every file that a command imports statically, this one must parse on an old Node.

/**
 * The range that package.json names under "engines".
 * @param {string} version such as "20.19.0"
 */
export function isSupportedNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === 20) return minor >= 19;
  if (major === 22) return minor >= 13;
  return major >= 24 && major <= 26;
}

/** @param {string} version */
export function unsupportedNode(version) {
  return `This is Node ${version}, which the site does not run on; install Node 24 from https://nodejs.org (20.19 and later, 22.13 and later, and 24 to 26 work).`;
}
