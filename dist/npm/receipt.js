export { R as RECEIPT_SCHEMA, f as forEachSignal, a as receiptState, r as receiptText, c as receiptType, d as sealReceipt } from './chunk-DdBG7InF.js';
