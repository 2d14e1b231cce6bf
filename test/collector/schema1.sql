create table receipts (
  row integer primary key autoincrement,
  received_at integer not null,
  hash text not null,
  body text not null check (json_valid(body)),
  receipt_id text not null generated always as (json_extract(body, '$.receiptId')) stored unique,
  record_id text not null generated always as (json_extract(body, '$.recordId')) stored
) strict;

create index receipts_by_time on receipts (received_at, row);
create index receipts_by_record on receipts (record_id, received_at, row);

create trigger receipts_keep_update before update on receipts
begin select raise(abort, 'receipts are insert-only: a change of mind is a new receipt'); end;

create trigger receipts_keep_delete before delete on receipts
begin select raise(abort, 'receipts are insert-only'); end;

-- "insert or replace" deletes without firing the trigger above; here it finds that the row is taken and does nothing.
create trigger receipts_keep_replace before insert on receipts
when exists (select 1 from receipts where row = new.row or receipt_id = json_extract(new.body, '$.receiptId'))
begin select raise(ignore); end;

pragma user_version = 1;
