import { unpack_emissions as unpack } from 'hanlens-wasm';

/** Bytes of the address before the counts. */
const ADDRESS_BYTES = 4;

/**
 * Puts jieba's table of emission probabilities back into a program that was built without it. Has to be done before
 * anything is cut; a program that has its table stays as it is.
 *
 * @param {WebAssembly.Module} program
 * @param {WebAssembly.Memory} memory
 */
export function restoreEmissions(program, memory) {
  const [section] = WebAssembly.Module.customSections(program, 'emissions');
  if (!section) return;
  const address = new DataView(section).getUint32(0, true);
  const table = unpack(new Uint8Array(section, ADDRESS_BYTES));
  new Float64Array(memory.buffer, address, table.length).set(table);
}
