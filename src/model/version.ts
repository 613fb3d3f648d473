/** Of Rollcast; a test holds it to package.json. Reading that file when it is needed would be I/O in pure rooms. */
export const VERSION = "0.1.0";
