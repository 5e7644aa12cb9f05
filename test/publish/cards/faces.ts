import { readFaces } from "../../../src/cli/read-faces.ts";

/** The faces that cards are set in. */
export const faces = await readFaces();
