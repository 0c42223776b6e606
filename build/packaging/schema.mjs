/** Holds a configuration against the schema of electron-builder itself, by its own check. */

/**
 * What is wrong with a configuration, in electron-builder's words; empty when nothing is. The check may set right what it is given, so it gets a copy.
 *
 * @param {object} configuration
 * @returns {Promise<string>}
 */
export async function listSchemaFaults(configuration) {
  const { validateConfiguration } = await import('app-builder-lib/out/util/config/config.js');
  try {
    await validateConfiguration(structuredClone(configuration), { isEnabled: false, add: () => undefined });
    return '';
  } catch (error) {
    if (error.message.includes('Invalid configuration object')) return error.message;
    throw error;
  }
}
