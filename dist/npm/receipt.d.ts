export { A as Answer, e as Digest, f as RECEIPT_SCHEMA, R as Receipt, g as ReceiptState, h as ReceiptType, r as receiptState, i as receiptText, j as receiptType, k as sealReceipt } from './types-CZGCmpm1.js';
import './types-_Chxd7_l.js';
import './types-DFNIpi9p.js';
