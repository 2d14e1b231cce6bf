/**
 * The tables of the embedded database. In a `.ts` file so that every bundler, tsc and vitest reads it alike.
 * Ids are generated from the body: a row cannot say one thing in a column and another in the receipt.
 */

/** 1 had no seals. */
export const SCHEMA_VERSION = 2

export const SCHEMA = `
create table receipts (
  -- Given by the collector: 1, 2, 3 and so on. Part of the seal.
  row integer primary key,
  received_at integer not null,
  hash text not null,
  seal text not null,
  body text not null check (json_valid(body)),
  receipt_id text not null generated always as (json_extract(body, '$.receiptId')) stored unique,
  record_id text not null generated always as (json_extract(body, '$.recordId')) stored
) strict;

create index receipts_by_time on receipts (received_at, row);
create index receipts_by_record on receipts (record_id, received_at, row);

-- The last row that was sealed. Numbers go on from here, so that rows taken from the end leave a gap.
create table head (
  one integer primary key check (one = 1),
  row integer not null,
  seal text not null
) strict;
insert into head values (1, 0, '');

-- One row that is written over and over: whether the disk takes anything.
create table probe (
  one integer primary key check (one = 1),
  weight blob not null
) strict;

create trigger receipts_keep_update before update on receipts
begin select raise(abort, 'receipts are insert-only: a change of mind is a new receipt'); end;

create trigger receipts_keep_delete before delete on receipts
begin select raise(abort, 'receipts are insert-only'); end;

-- "insert or replace" deletes without firing the trigger above; here it finds that the row is taken and does nothing.
create trigger receipts_keep_replace before insert on receipts
when exists (select 1 from receipts where row = new.row or receipt_id = json_extract(new.body, '$.receiptId'))
begin select raise(ignore); end;

pragma user_version = ${SCHEMA_VERSION};
`

/** Puts the table of schema 1 aside, so that the one above can be made and filled from it. */
export const SET_ASIDE = `
drop trigger if exists receipts_keep_update;
drop trigger if exists receipts_keep_delete;
drop trigger if exists receipts_keep_replace;
drop index if exists receipts_by_time;
drop index if exists receipts_by_record;
alter table receipts rename to receipts_1;
`
