export { A as Answer, e as Digest, f as RECEIPT_SCHEMA, R as Receipt, g as ReceiptState, h as ReceiptType, i as forEachSignal, r as receiptState, j as receiptText, k as receiptType, l as sealReceipt } from './types-BlgigEVx.js';
import './types-DReCVxEq.js';
import './types-DFNIpi9p.js';
