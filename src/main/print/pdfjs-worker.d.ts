/** The reader's worker, which comes without types: it is only handed to the reader. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  export const WorkerMessageHandler: unknown
}
