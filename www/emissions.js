import { unpack_emission_index as unpackIndex, unpack_emissions as unpackTable } from 'hanlens-wasm';

/** Bytes before what index and table are made of: their addresses, and how long the first part is. */
const HEADER_BYTES = 12;

/**
 * Puts jieba's table of emission probabilities and its index back into a program that was built without them. Has to be
 * done before anything is cut; a program that has them stays as it is.
 *
 * @param {WebAssembly.Module} program
 * @param {WebAssembly.Memory} memory
 */
export function restoreEmissions(program, memory) {
  const [section] = WebAssembly.Module.customSections(program, 'emissions');
  if (!section) return;
  const header = new DataView(section);
  const tableAddress = header.getUint32(0, true);
  const indexAddress = header.getUint32(4, true);
  const indexLength = header.getUint32(8, true);
  const table = unpackTable(new Uint8Array(section, HEADER_BYTES + indexLength));
  const index = unpackIndex(new Uint8Array(section, HEADER_BYTES, indexLength));
  new Float64Array(memory.buffer, tableAddress, table.length).set(table);
  new Uint16Array(memory.buffer, indexAddress, index.length).set(index);
}
