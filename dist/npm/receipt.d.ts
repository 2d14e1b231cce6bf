export { A as Answer, e as Digest, f as RECEIPT_SCHEMA, R as Receipt, g as ReceiptState, h as ReceiptType, r as receiptState, i as receiptText, j as receiptType, k as sealReceipt } from './types-3uo5tLgn.js';
import './types-Bg4DQQkh.js';
import './types-CR7htgYa.js';
