/**
 * Whether a section's number has to be set off from the words after it: 第一条 is, 一、 has a mark that does it.
 *
 * @param {string} number  as printed
 */
export const needsGap = (number) => /[\p{L}\p{N}]$/u.test(number);
