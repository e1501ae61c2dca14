const MINIMUM = [20, 19];

/** Whether a version such as `20.19.1` can run Suqiu. */
export function isSupportedNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > MINIMUM[0] || (major === MINIMUM[0] && minor >= MINIMUM[1]);
}

/** Ends the process with a sentence that says what to do when this Node is too old. */
export function requireSupportedNode(version = process.versions.node) {
  if (isSupportedNode(version)) return;
  console.error(
    `Suqiu needs Node ${MINIMUM.join('.')} or newer; this is ${version}. ` +
      'Install a newer Node (https://nodejs.org) and run the command again.',
  );
  process.exit(1);
}
