/** The media type of a piece of an upload. */
export const PIECE_TYPE = 'application/offset+octet-stream';
