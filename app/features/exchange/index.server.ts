export { schemaFile } from './document-schema';
export { exportDocuments } from './export-documents.server';
export { importDocuments, type Tally, tryDocuments } from './import-documents.server';
export { readLines } from './read-lines';
