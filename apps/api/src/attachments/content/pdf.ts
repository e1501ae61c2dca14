const START = /^%PDF-[12]\.\d/;
const END = /%%EOF[\s\0]*$/;

/** A document may be followed by line ends, and by nothing that another program would take for something else. */
const END_LENGTH = 1024;

/** Whether the bytes begin and end as a PDF does. */
export function isPdf(bytes: Buffer): boolean {
  return (
    START.test(bytes.subarray(0, 8).toString('latin1')) &&
    END.test(bytes.subarray(-END_LENGTH).toString('latin1'))
  );
}
