/** Of what buttons carry. A button of another version is old, and is told so. */
export const PAYLOAD_VERSION = 1;
