export { findNews } from '../find-news.ts';
export { createNoticeDocuments } from '../notice-documents.ts';
